/* SPDX-License-Identifier: MIT */
/* Parts of dates and periods by columns: known ones, and every way to fail. */
#include "columns.h"
#include "core/calendar.h"

static int64_t part_of(const kal_calendar *c, kal_part part, const kal_week_rule *rule, int64_t day) {
  int64_t value = -99;
  const kal_column in = column_of(&day), out = column_of(&value);
  assert_int_equal(kal_column_part(c, part, rule, &in, 1, &out, NULL, NULL), KAL_OK);
  return value;
}

static void test_names(void **state) {
  (void)state;
  assert_string_equal(kal_part_name(KAL_PART_YEAR), "year");
  assert_string_equal(kal_part_name(KAL_PART_DAY_OF_YEAR), "day-of-year");
  assert_string_equal(kal_part_name(KAL_PART_BASIS), "basis");
  assert_null(kal_part_name((kal_part)0));
  assert_null(kal_part_name((kal_part)(KAL_PART_BASIS + 1)));
}

static void test_known_parts(void **state) {
  const struct {
    uint32_t calendar;
    kal_part part;
    int64_t day, value;
  } rows[] = {
      /* 5787-M03-11; 19763 is the first of Adar I 5784, 13 months and 383 days. */
      {KAL_HEBREW, KAL_PART_YEAR, 20778, 5787},
      {KAL_HEBREW, KAL_PART_MONTH, 20778, 3},
      {KAL_HEBREW, KAL_PART_DAY, 20778, 11},
      {KAL_HEBREW, KAL_PART_MONTH_CODE, 19763, 5 | KAL_MONTH_LEAP},
      {KAL_HEBREW, KAL_PART_MONTH, 19763, 6},
      {KAL_HEBREW, KAL_PART_FLAGS, 19763, KAL_DATE_LEAP_MONTH},
      {KAL_HEBREW, KAL_PART_MONTHS_IN_YEAR, 19763, 13},
      {KAL_HEBREW, KAL_PART_DAYS_IN_YEAR, 19763, 383},
      {KAL_HEBREW, KAL_PART_DAYS_IN_MONTH, 19763, 30},
      {KAL_HEBREW, KAL_PART_LEAP_YEAR, 19763, 1},
      {KAL_HEBREW, KAL_PART_LEAP_YEAR, 20453, 0}, /* 5786 */
      {KAL_GREGORIAN, KAL_PART_DAY_OF_YEAR, 20778, 325}, /* 2026-11-21, a Saturday of week 47 */
      {KAL_GREGORIAN, KAL_PART_WEEK_DAY, 20778, 6},
      {KAL_GREGORIAN, KAL_PART_WEEK, 20778, 47},
      {KAL_GREGORIAN, KAL_PART_WEEK_YEAR, 20453, 2026}, /* 2025-12-31 */
      {KAL_GREGORIAN, KAL_PART_YEAR, 20453, 2025},
      {KAL_GREGORIAN, KAL_PART_QUARTER, 20778, 4},
      {KAL_GREGORIAN, KAL_PART_HALF, 20778, 2},
      {KAL_GREGORIAN, KAL_PART_ERA, 20778, 0},
      {KAL_GREGORIAN, KAL_PART_ERA, -800000, 1},
      {KAL_JAPANESE, KAL_PART_ERA_YEAR, 20778, 8}, /* Reiwa */
      {KAL_GREGORIAN, KAL_PART_BASIS, 20778, KAL_BASIS_RULE},
      {KAL_BIKRAM_SAMBAT, KAL_PART_BASIS, 40000, KAL_BASIS_ESTIMATED},
  };
  const kal_week_rule us = {7, 1};
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    assert_int_equal(part_of(kal_calendar_builtin(rows[i].calendar), rows[i].part, NULL, rows[i].day),
                     rows[i].value);
  assert_int_equal(part_of(GREGORIAN, KAL_PART_WEEK, &us, 20457), 2); /* Sunday, 2026-01-04 */
  assert_int_equal(part_of(GREGORIAN, KAL_PART_WEEK, NULL, 20457), 1);
  /* Every day has a day of the week. */
  assert_int_equal(part_of(GREGORIAN, KAL_PART_WEEK_DAY, NULL, INT64_MIN), kal_day_of_week(INT64_MIN));
  assert_int_equal(part_of(GREGORIAN, KAL_PART_WEEK_DAY, NULL, INT64_MAX), kal_day_of_week(INT64_MAX));
}

static void test_arguments(void **state) {
  int64_t days[2] = {0, 1}, values[2] = {42, 42};
  const kal_column in = column_of(days);
  kal_column out = column_of(values), instants = out;
  (void)state;
  instants.type = KAL_COLUMN_SECONDS;
  for (int part = 0; part <= KAL_PART_BASIS + 1; part++) {
    const kal_column *to = part % 2 ? &out : &instants;
    if (part == 0 || part > KAL_PART_BASIS) to = &out;
    if (to == &out && kal_part_name((kal_part)part)) continue;
    assert_int_equal(kal_column_part(GREGORIAN, (kal_part)part, NULL, &in, 2, to, NULL, NULL),
                     KAL_ERROR_ARGUMENT);
  }
  for (int unit = -1; unit <= KAL_UNIT_DAY + 1; unit += KAL_UNIT_DAY + 2) {
    const kal_unit none = (kal_unit)unit;
    assert_int_equal(kal_column_truncate(GREGORIAN, none, NULL, &in, 2, &out, NULL, NULL),
                     KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_column_period(GREGORIAN, none, NULL, &in, 2, &out, NULL, NULL, NULL, NULL),
                     KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_column_period_range(GREGORIAN, none, NULL, &in, 2, &out, NULL, NULL, NULL),
                     KAL_ERROR_ARGUMENT);
  }
  /* Ids are numbers. */
  assert_int_equal(
      kal_column_period(GREGORIAN, KAL_UNIT_YEAR, NULL, &in, 2, &instants, NULL, NULL, NULL, NULL),
      KAL_ERROR_ARGUMENT);
  assert_int_equal(
      kal_column_period_range(GREGORIAN, KAL_UNIT_YEAR, NULL, &instants, 2, &out, NULL, NULL, NULL),
      KAL_ERROR_ARGUMENT);
  assert_int_equal(values[0], 42);
  assert_int_equal(values[1], 42);
}

/* Which rows are bad, and why, even if nothing is to be written. */
static void test_bad_rows(void **state) {
  static const kal_week_rule wrong = {8, 4};
  int64_t days[3] = {0, 1, INT64_MIN}, values[3] = {42, 42, 42};
  uint8_t bits = 0;
  const kal_column in = column_of(days), out = column_of(values), null = nullable(out, &bits);
  const kal_calendar *iso_week = kal_calendar_builtin(KAL_ISO_WEEK);
  kal_column_report report = no_report();
  (void)state;
  assert_int_equal(kal_column_part(iso_week, KAL_PART_ERA, NULL, &in, 3, &out, NULL, &report),
                   KAL_ERROR_NO_ERA);
  assert_report(report, 1, 0, KAL_ERROR_NO_ERA);
  assert_int_equal(report.error.field, KAL_FIELD_ERA);
  assert_int_equal(kal_column_part(iso_week, KAL_PART_ERA_YEAR, NULL, &in, 3, &null, &bad_is_null, &report),
                   KAL_OK);
  assert_report(report, 3, 0, KAL_ERROR_NO_ERA);
  assert_int_equal(bits, 0);
  values[2] = 42;
  assert_int_equal(kal_column_part(GREGORIAN, KAL_PART_ERA, NULL, &in, 3, &out, NULL, &report),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_report(report, 1, 2, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(report.error.field, KAL_FIELD_DAY_NUMBER);
  assert_int_equal(values[2], 42);
  assert_int_equal(kal_column_part(GREGORIAN, KAL_PART_WEEK, &wrong, &in, 3, &out, NULL, &report),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_report(report, 1, 0, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(report.error.field, KAL_FIELD_WEEK_DAY);
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++) {
    assert_int_equal(kal_column_truncate(GREGORIAN, (kal_unit)unit, &wrong, &in, 3, &out, NULL, &report),
                     KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(report.error.field, KAL_FIELD_WEEK_DAY);
    assert_int_equal(
        kal_column_period(GREGORIAN, (kal_unit)unit, NULL, &in, 3, NULL, NULL, NULL, &bad_is_null, &report),
        KAL_OK);
    assert_report(report, 1, 2, KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(
        kal_column_period_range(GREGORIAN, (kal_unit)unit, NULL, &in, 3, NULL, NULL, NULL, &report),
        KAL_ERROR_OUT_OF_RANGE);
    assert_report(report, 1, 2, KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(report.error.field, KAL_FIELD_PERIOD);
  }
}

/* A calendar whose years have no quarters. */
static void test_unit(void **state) {
  static const kal_month_rule any = {0, 73, 73, 74};
  kal_calendar few = *kal_calendar_builtin(KAL_DISCORDIAN);
  int64_t day = 20778, value = 42;
  const kal_column in = column_of(&day), out = column_of(&value);
  kal_column_report report = no_report();
  (void)state;
  few.month_rules = &any;
  few.month_rule_count = 1;
  few.limits.most_months = 2;
  for (int unit = KAL_UNIT_HALF; unit <= KAL_UNIT_QUARTER; unit++) {
    assert_int_equal(kal_column_truncate(&few, (kal_unit)unit, NULL, &in, 1, &out, NULL, &report),
                     KAL_ERROR_UNIT);
    assert_report(report, 1, 0, KAL_ERROR_UNIT);
    assert_int_equal(report.error.value, unit);
  }
  assert_int_equal(kal_column_part(&few, KAL_PART_QUARTER, NULL, &in, 1, &out, NULL, &report),
                   KAL_ERROR_UNIT);
  assert_int_equal(kal_column_part(&few, KAL_PART_HALF, NULL, &in, 1, &out, NULL, &report), KAL_ERROR_UNIT);
  assert_int_equal(value, 42);
}

/* A user's calendar that stopped answering. */
static void mute_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  (void)year;
  info->months = 0;
}
static kal_status mute_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  (void)day;
  (void)date;
  return KAL_ERROR_CALLBACK;
}

static void test_callbacks_that_fail(void **state) {
  kal_calendar mute = *GREGORIAN;
  int64_t day = 20778, value = 42;
  const kal_column in = column_of(&day), out = column_of(&value);
  kal_column_report report = no_report();
  kal_error error;
  kal_period period;
  (void)state;
  mute.number = KAL_FIRST_USER_NUMBER;
  mute.year = mute_year;
  mute.from_day = kal__from_day_by_year;
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_MONTH; unit++) {
    assert_int_equal(kal_period_of(&mute, day, (kal_unit)unit, NULL, &period, &error), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_column_truncate(&mute, (kal_unit)unit, NULL, &in, 1, &out, NULL, &report),
                     KAL_ERROR_CALLBACK);
    assert_int_equal(report.bad, 1);
    assert_memory_equal(&report.error, &error, sizeof error);
    assert_int_equal(kal_column_period(&mute, (kal_unit)unit, NULL, &in, 1, &out, NULL, NULL, NULL, &report),
                     KAL_ERROR_CALLBACK);
    assert_memory_equal(&report.error, &error, sizeof error);
    assert_int_equal(kal_column_period_range(&mute, (kal_unit)unit, NULL, &in, 1, &out, NULL, NULL, &report),
                     unit == KAL_UNIT_MONTH
                         ? KAL_ERROR_CALLBACK
                         : kal_period_from_id(&mute, day, (kal_unit)unit, NULL, &period, NULL));
  }
  for (int part = KAL_PART_YEAR; part <= KAL_PART_BASIS; part++) {
    if (part == KAL_PART_WEEK_DAY) continue;
    assert_int_equal(kal_column_part(&mute, (kal_part)part, NULL, &in, 1, &out, NULL, &report),
                     KAL_ERROR_CALLBACK);
    assert_report(report, 1, 0, KAL_ERROR_CALLBACK);
  }
  assert_int_equal(value, 42);
  /* Dates that fail are no reason for periods to fail. */
  mute.year = GREGORIAN->year;
  mute.from_day = mute_from_day;
  assert_int_equal(kal_column_truncate(&mute, KAL_UNIT_MONTH, NULL, &in, 1, &out, NULL, NULL), KAL_OK);
  assert_int_equal(value, 20758);
  assert_int_equal(kal_column_period(&mute, KAL_UNIT_YEAR, NULL, &in, 1, &out, NULL, NULL, NULL, NULL),
                   KAL_OK);
  assert_int_equal(value, 2026);
}

/* Each of the outputs of periods. */
static void test_periods(void **state) {
  int64_t days[2] = {20778, -1};
  int32_t ids[2];
  int64_t starts[2], ends[2], ids_64[2];
  const kal_column in = column_of(days), to_ids = column_of_32(ids), from_ids = column_of(ids_64);
  kal_column to_starts = column_of(starts), to_ends = column_of(ends);
  (void)state;
  to_ends.type = KAL_COLUMN_SECONDS;
  assert_int_equal(
      kal_column_period(GREGORIAN, KAL_UNIT_QUARTER, NULL, &in, 2, &to_ids, &to_starts, &to_ends, NULL, NULL),
      KAL_OK);
  assert_int_equal(ids[0], 4 * 2026 + 3);
  assert_int_equal(ids[1], 4 * 1969 + 3);
  assert_int_equal(starts[0], 20727);
  assert_int_equal(starts[1], -92);
  assert_int_equal(ends[0], 20819 * INT64_C(86400));
  assert_int_equal(ends[1], 0);
  starts[0] = ends[0] = 42;
  for (int i = 0; i < 2; i++) ids_64[i] = ids[i];
  assert_int_equal(
      kal_column_period_range(GREGORIAN, KAL_UNIT_QUARTER, NULL, &from_ids, 2, &to_starts, NULL, NULL, NULL),
      KAL_OK);
  assert_int_equal(starts[0], 20727);
  assert_int_equal(ends[0], 42);
  assert_int_equal(
      kal_column_period_range(GREGORIAN, KAL_UNIT_QUARTER, NULL, &from_ids, 2, NULL, &to_ends, NULL, NULL),
      KAL_OK);
  assert_int_equal(ends[0], 20819 * INT64_C(86400));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_names),     cmocka_unit_test(test_known_parts),
      cmocka_unit_test(test_arguments), cmocka_unit_test(test_bad_rows),
      cmocka_unit_test(test_unit),      cmocka_unit_test(test_callbacks_that_fail),
      cmocka_unit_test(test_periods),
  };
  return cmocka_run_group_tests_name("parts and periods of columns", tests, NULL, NULL);
}
