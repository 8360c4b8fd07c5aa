/* SPDX-License-Identifier: MIT */
/* Every status that kalends/period.h promises of periods, quarters and days of a month, and facts about them.
 */
#include "core/calendar.h"
#include "dates.h"

#define GREGORIAN kal_calendar_builtin(KAL_GREGORIAN)
#define HEBREW kal_calendar_builtin(KAL_HEBREW)

enum { MONDAY = 1, THURSDAY = 4, SATURDAY = 6, SUNDAY = 7 };
static const kal_week_rule american = {SUNDAY, 1};

/* The period of a date, by its id and the dates of its ends. */
static void expect_period(kal_calendar_number calendar, const char *date, kal_unit unit,
                          const kal_week_rule *rule, int64_t id, const char *start, const char *end) {
  kal_period period, again;
  const kal_calendar *c = kal_calendar_builtin(calendar);
  assert_int_equal(kal_period_of(c, day_of(calendar, date), unit, rule, &period, NULL), KAL_OK);
  assert_int_equal(period.id, id);
  expect_date(calendar, period.start, start);
  expect_date(calendar, period.end, end);
  assert_int_equal(kal_period_from_id(c, id, unit, rule, &again, NULL), KAL_OK);
  assert_memory_equal(&again, &period, sizeof again);
}

static void test_periods_of_a_day(void **state) {
  (void)state;
  expect_period(KAL_GREGORIAN, "2026-11-21", KAL_UNIT_YEAR, NULL, 2026, "2026-01-01", "2027-01-01");
  expect_period(KAL_GREGORIAN, "2026-11-21", KAL_UNIT_HALF, NULL, 4053, "2026-07-01", "2027-01-01");
  expect_period(KAL_GREGORIAN, "2026-11-21", KAL_UNIT_QUARTER, NULL, 8107, "2026-10-01", "2027-01-01");
  expect_period(KAL_GREGORIAN, "2026-11-21", KAL_UNIT_MONTH, NULL, 24322, "2026-11-01", "2026-12-01");
  expect_period(KAL_GREGORIAN, "2026-11-21", KAL_UNIT_WEEK, NULL, 2968, "2026-11-16", "2026-11-23");
  expect_period(KAL_GREGORIAN, "2026-11-21", KAL_UNIT_WEEK, &american, 2968, "2026-11-15", "2026-11-22");
  expect_period(KAL_GREGORIAN, "2026-11-21", KAL_UNIT_DAY, NULL, 20778, "2026-11-21", "2026-11-22");
  expect_period(KAL_GREGORIAN, "1970-01-01", KAL_UNIT_WEEK, NULL, 0, "1969-12-29", "1970-01-05");
  expect_period(KAL_GREGORIAN, "1969-12-28", KAL_UNIT_WEEK, NULL, -1, "1969-12-22", "1969-12-29");
  expect_period(KAL_GREGORIAN, "-000001-12-31", KAL_UNIT_HALF, NULL, -1, "-000001-07-01", "0000-01-01");
  expect_period(KAL_GREGORIAN, "-000001-12-31", KAL_UNIT_QUARTER, NULL, -1, "-000001-10-01", "0000-01-01");
  expect_period(KAL_PERSIAN, "1405-08-30", KAL_UNIT_MONTH, NULL, 12 * 1405 + 7, "1405-08-01", "1405-09-01");
  expect_period(KAL_PERSIAN, "1405-08-30", KAL_UNIT_QUARTER, NULL, 4 * 1405 + 2, "1405-07-01", "1405-10-01");
}

static void expect_quarter(kal_calendar_number calendar, const char *date, int quarter) {
  uint8_t found = 0;
  int32_t year = 0;
  kal_date fields;
  int64_t day = day_of(calendar, date);
  assert_int_equal(kal_quarter_of(kal_calendar_builtin(calendar), day, &year, &found, NULL), KAL_OK);
  assert_int_equal(found, quarter);
  kal_date_from_day(kal_calendar_builtin(calendar), day, &fields);
  assert_int_equal(year, fields.year);
  assert_int_equal(kal_quarter_of(kal_calendar_builtin(calendar), day, NULL, &found, NULL), KAL_OK);
}

/* As docs/guide/reporting.md has it. */
static void test_quarters_of_calendars(void **state) {
  (void)state;
  expect_quarter(KAL_GREGORIAN, "2026-03-31", 1);
  expect_quarter(KAL_GREGORIAN, "2026-04-01", 2);
  expect_quarter(KAL_GREGORIAN, "2026-12-31", 4);
  /* Thirteen numbers: the days after the twelfth month end the year and its last quarter. */
  expect_quarter(KAL_COPTIC, "1742-09-30", 3);
  expect_quarter(KAL_COPTIC, "1742-10-01", 4);
  expect_quarter(KAL_COPTIC, "1742-13-05", 4);
  expect_quarter(KAL_PAX, "2018-M12L-07", 4);
  /* The leap month is in the quarter of its number. */
  expect_quarter(KAL_HEBREW, "5784-M03-29", 1);
  expect_quarter(KAL_HEBREW, "5784-M04-01", 2);
  expect_quarter(KAL_HEBREW, "5784-M05L-30", 2);
  expect_quarter(KAL_HEBREW, "5784-M06-29", 2);
  expect_quarter(KAL_HEBREW, "5784-M07-01", 3);
  expect_quarter(KAL_HEBREW, "5784-M12-29", 4);
  /* Fourteen numbers: three months, the last quarter four, and the days outside the months. */
  expect_quarter(KAL_INTERNATIONAL_FIXED, "2024-M03-28", 1);
  expect_quarter(KAL_INTERNATIONAL_FIXED, "2024-M06-28", 2);
  expect_quarter(KAL_INTERNATIONAL_FIXED, "2024-M06L-01", 2);
  expect_quarter(KAL_INTERNATIONAL_FIXED, "2024-M07-01", 3);
  expect_quarter(KAL_INTERNATIONAL_FIXED, "2024-M10-01", 4);
  expect_quarter(KAL_INTERNATIONAL_FIXED, "2024-M14-01", 4);
  expect_quarter(KAL_WORLD, "2024-M06L-01", 2);
  expect_quarter(KAL_WORLD, "2024-M13-01", 4);
  /* Nineteen: five, five, five, four. */
  expect_quarter(KAL_BAHAI_ARITHMETIC, "0180-M05-19", 1);
  expect_quarter(KAL_BAHAI_ARITHMETIC, "0180-M10-19", 2);
  expect_quarter(KAL_BAHAI_ARITHMETIC, "0180-M15-19", 3);
  expect_quarter(KAL_BAHAI_ARITHMETIC, "0180-M16-01", 4);
  expect_quarter(KAL_BAHAI_ARITHMETIC, "0180-M18L-04", 4);
  expect_quarter(KAL_BAHAI_ARITHMETIC, "0180-M19-19", 4);
  /* Thirteen weeks. */
  expect_quarter(KAL_ISO_WEEK, "2026-13-7", 1);
  expect_quarter(KAL_ISO_WEEK, "2026-14-1", 2);
  expect_quarter(KAL_ISO_WEEK, "2026-40-1", 4);
  expect_quarter(KAL_ISO_WEEK, "2026-53-7", 4);
  /* Five seasons: the last quarter has two. */
  expect_quarter(KAL_DISCORDIAN, "3190-01-73", 1);
  expect_quarter(KAL_DISCORDIAN, "3190-04-01", 4);
  expect_quarter(KAL_DISCORDIAN, "3190-05-73", 4);
  expect_period(KAL_COPTIC, "1742-13-05", KAL_UNIT_HALF, NULL, 2 * 1742 + 1, "1742-07-01", "1743-01-01");
}

static void expect_text(const kal_error *error, const char *text) {
  char found[256];
  kal_error_text(error, found, sizeof found);
  assert_string_equal(found, text);
}

/* Quarters need four numbers, of which none is left out. */
static void few_months(const kal_calendar *calendar, int32_t year, kal__year *info) {
  GREGORIAN->year(GREGORIAN, year, info);
  if (calendar->variant == 3) info->months = 3;
}
static void mixed_months(const kal_calendar *calendar, int32_t year, kal__year *info) {
  static const kal_month_code codes[2][12] = {
      {7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6},  /* from the middle */
      {2, 1, 3, 6, 5, 4, 7, 8, 9, 12, 11, 10}}; /* mixed inside quarters */
  static const kal__year_parts parts[2] = {{NULL, codes[0], 0}, {NULL, codes[1], 0}};
  GREGORIAN->year(GREGORIAN, year, info);
  info->parts = &parts[calendar->variant];
}

static void test_calendars_without_quarters(void **state) {
  static const kal_month_rule any[] = {{0, 28, 31, 31}};
  static const kal_unit refused[] = {KAL_UNIT_HALF, KAL_UNIT_QUARTER};
  kal_calendar few = *GREGORIAN, mixed = *GREGORIAN;
  kal_period period = {1, 2, 3};
  kal_error error;
  int64_t day = 42;
  uint8_t quarter = 77;
  (void)state;
  few.year = few_months;
  few.variant = 3;
  few.month_rules = any;
  few.month_rule_count = 1;
  few.limits.fewest_months = few.limits.most_months = 3;
  mixed.year = mixed_months;
  for (int i = 0; i < 2; i++) {
    const kal_calendar *c = i ? &mixed : &few;
    for (size_t u = 0; u < 2; u++) {
      assert_int_equal(kal_period_of(c, 20778, refused[u], NULL, &period, &error), KAL_ERROR_UNIT);
      assert_int_equal(error.field, KAL_FIELD_UNIT);
      assert_int_equal(error.value, refused[u]);
      expect_text(&error, u ? "gregorian: the unit quarter has no meaning here"
                            : "gregorian: the unit half has no meaning here");
      assert_int_equal(kal_period_from_id(c, 4 * 1000, refused[u], NULL, &period, NULL), KAL_ERROR_UNIT);
      assert_int_equal(kal_day_truncate(c, 20778, refused[u], NULL, &day, NULL), KAL_ERROR_UNIT);
      assert_int_equal(kal_period_crossed(c, 20778, 20778, refused[u], NULL, &day, NULL), KAL_ERROR_UNIT);
    }
    assert_int_equal(kal_quarter_of(c, 20778, NULL, &quarter, NULL), KAL_ERROR_UNIT);
    assert_int_equal(kal_period_of(c, 20778, KAL_UNIT_YEAR, NULL, &period, NULL), KAL_OK);
    assert_int_equal(period.id, 2026);
    period = (kal_period){1, 2, 3};
  }
  assert_int_equal(day, 42);
  assert_int_equal(quarter, 77);
  assert_int_equal(period.id, 1);
  mixed.variant = 1;
  assert_int_equal(kal_quarter_of(&mixed, 20778, NULL, &quarter, NULL), KAL_OK);
  assert_int_equal(quarter, 4);
  /* A year that lacks the fourth. */
  few.limits.fewest_months = 3;
  few.limits.most_months = 4;
  assert_int_equal(kal_quarter_of(&few, 20778, NULL, &quarter, NULL), KAL_ERROR_UNIT);
  few.limits.most_months = 2;
  assert_int_equal(kal_quarter_of(&few, 20778, NULL, &quarter, NULL), KAL_ERROR_UNIT);
  /* Four numbers do. */
  few.variant = 0;
  few.limits.fewest_months = few.limits.most_months = 4;
  assert_int_equal(kal_quarter_of(&few, 20778, NULL, &quarter, NULL), KAL_OK);
}

static void test_boundaries_crossed(void **state) {
  static const struct {
    const char *from, *to;
    kal_unit unit;
    int64_t count;
  } rows[] = {
      {"2025-12-31", "2026-01-01", KAL_UNIT_YEAR, 1},      {"2025-12-31", "2026-01-01", KAL_UNIT_HALF, 1},
      {"2025-12-31", "2026-01-01", KAL_UNIT_QUARTER, 1},   {"2025-12-31", "2026-01-01", KAL_UNIT_MONTH, 1},
      {"2025-12-31", "2026-01-01", KAL_UNIT_WEEK, 0},      {"2025-12-31", "2026-01-01", KAL_UNIT_DAY, 1},
      {"2026-01-01", "2026-12-31", KAL_UNIT_YEAR, 0},      {"2026-01-31", "2025-12-01", KAL_UNIT_MONTH, -1},
      {"2000-01-01", "2026-11-21", KAL_UNIT_QUARTER, 107},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    int64_t count = 42;
    assert_int_equal(kal_period_crossed(GREGORIAN, day_of(KAL_GREGORIAN, rows[i].from),
                                        day_of(KAL_GREGORIAN, rows[i].to), rows[i].unit, NULL, &count, NULL),
                     KAL_OK);
    assert_int_equal(count, rows[i].count);
  }
}

static void test_whole_units(void **state) {
  static const struct {
    kal_calendar_number calendar;
    const char *from, *to;
    kal_unit unit;
    int64_t count;
  } rows[] = {
      {KAL_GREGORIAN, "1960-01-01", "2026-11-21", KAL_UNIT_YEAR, 66},
      {KAL_GREGORIAN, "2000-11-22", "2026-11-21", KAL_UNIT_YEAR, 25},
      {KAL_GREGORIAN, "2026-11-21", "2000-11-22", KAL_UNIT_YEAR, -25},
      {KAL_GREGORIAN, "2026-01-31", "2026-02-28", KAL_UNIT_MONTH, 0},
      {KAL_GREGORIAN, "2026-02-28", "2026-03-31", KAL_UNIT_MONTH, 1},
      {KAL_GREGORIAN, "2026-01-15", "2026-07-14", KAL_UNIT_QUARTER, 1},
      {KAL_GREGORIAN, "2026-01-15", "2026-07-15", KAL_UNIT_QUARTER, 2},
      {KAL_GREGORIAN, "2026-01-15", "2026-07-14", KAL_UNIT_HALF, 0},
      {KAL_GREGORIAN, "2026-07-15", "2026-01-15", KAL_UNIT_HALF, -1},
      {KAL_GREGORIAN, "2026-11-21", "2026-11-08", KAL_UNIT_WEEK, -1},
      {KAL_GREGORIAN, "2026-11-21", "2026-12-01", KAL_UNIT_DAY, 10},
      {KAL_PERSIAN, "1405-01-31", "1406-01-30", KAL_UNIT_HALF, 1},
      {KAL_HEBREW, "5783-M01-01", "5784-M12-01", KAL_UNIT_MONTH, 24},
      {KAL_HEBREW, "5783-M06-10", "5784-M06-09", KAL_UNIT_YEAR, 0},
      {KAL_COPTIC, "1742-13-05", "1743-13-05", KAL_UNIT_YEAR, 1},
  };
  static const kal_calendar_number uneven[] = {KAL_HEBREW, KAL_COPTIC, KAL_WORLD, KAL_ISO_WEEK};
  static const kal_month_rule thirteen[13] = {{1, 28, 31, 31}};
  kal_calendar changing = *GREGORIAN;
  int64_t count = 42;
  kal_error error;
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    int64_t from = day_of(rows[i].calendar, rows[i].from), to = day_of(rows[i].calendar, rows[i].to),
            found = 0;
    assert_int_equal(
        kal_period_elapsed(kal_calendar_builtin(rows[i].calendar), from, to, rows[i].unit, &found, NULL),
        KAL_OK);
    if (found != rows[i].count) fail_msg("%s to %s: %ld", rows[i].from, rows[i].to, (long)found);
  }
  for (size_t i = 0; i < sizeof uneven / sizeof *uneven; i++) {
    const kal_calendar *c = kal_calendar_builtin(uneven[i]);
    assert_int_equal(kal_period_elapsed(c, 0, 20778, KAL_UNIT_QUARTER, &count, &error), KAL_ERROR_UNIT);
    assert_int_equal(error.value, KAL_UNIT_QUARTER);
    assert_int_equal(kal_period_elapsed(c, 0, 20778, KAL_UNIT_HALF, &count, NULL), KAL_ERROR_UNIT);
  }
  /* Twelve months a year, but not the same. */
  changing.month_rules = thirteen;
  changing.month_rule_count = 13;
  assert_int_equal(kal_period_elapsed(&changing, 0, 20778, KAL_UNIT_HALF, &count, NULL), KAL_ERROR_UNIT);
  assert_int_equal(kal_period_elapsed(GREGORIAN, INT64_MIN, 0, KAL_UNIT_DAY, &count, &error),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.field, KAL_FIELD_DAY_NUMBER);
  assert_int_equal(kal_period_elapsed(GREGORIAN, 0, INT64_MAX, KAL_UNIT_YEAR, &count, NULL),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(count, 42);
  assert_int_equal(kal_period_elapsed(GREGORIAN, GREGORIAN->range.first_day, GREGORIAN->range.last_day,
                                      KAL_UNIT_YEAR, &count, NULL),
                   KAL_OK);
  assert_int_equal(count, UINT32_MAX);
}

static void test_arguments(void **state) {
  kal_period period;
  kal_date date = {2026, 11, 0, 0, 0};
  kal_error error;
  int64_t day;
  uint8_t quarter;
  (void)state;
  assert_int_equal(kal_period_of(NULL, 0, KAL_UNIT_DAY, NULL, &period, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(error.status, KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_period_of(GREGORIAN, 0, KAL_UNIT_DAY, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_period_from_id(NULL, 0, KAL_UNIT_DAY, NULL, &period, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_period_from_id(GREGORIAN, 0, KAL_UNIT_DAY, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_truncate(NULL, 0, KAL_UNIT_DAY, NULL, &day, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_truncate(GREGORIAN, 0, KAL_UNIT_DAY, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_period_crossed(NULL, 0, 0, KAL_UNIT_DAY, NULL, &day, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_period_crossed(GREGORIAN, 0, 0, KAL_UNIT_DAY, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_period_elapsed(NULL, 0, 0, KAL_UNIT_DAY, &day, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_period_elapsed(GREGORIAN, 0, 0, KAL_UNIT_DAY, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_quarter_of(NULL, 0, NULL, &quarter, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_quarter_of(GREGORIAN, 0, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_last_day(NULL, date, &day, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_last_day(GREGORIAN, date, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_week_day(NULL, date, 1, 1, &day, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_week_day(GREGORIAN, date, 1, 1, NULL, NULL), KAL_ERROR_ARGUMENT);
  for (int unit = 0; unit <= KAL_UNIT_DAY + 1; unit += KAL_UNIT_DAY + 1) {
    assert_int_equal(kal_period_of(GREGORIAN, 0, (kal_unit)unit, NULL, &period, &error), KAL_ERROR_ARGUMENT);
    assert_int_equal(error.field, KAL_FIELD_UNIT);
    assert_int_equal(kal_period_from_id(GREGORIAN, 0, (kal_unit)unit, NULL, &period, NULL),
                     KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_day_truncate(GREGORIAN, 0, (kal_unit)unit, NULL, &day, NULL), KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_period_crossed(GREGORIAN, 0, 0, (kal_unit)unit, NULL, &day, NULL),
                     KAL_ERROR_ARGUMENT);
  }
}

static void test_out_of_range(void **state) {
  const kal_range range = GREGORIAN->range;
  static const kal_week_rule wrong[] = {{0, 1}, {8, 1}, {1, 0}, {1, 8}};
  kal_period period = {1, 2, 3}, last;
  kal_error error;
  int64_t day = 42;
  uint8_t quarter = 77;
  (void)state;
  assert_int_equal(kal_period_of(GREGORIAN, range.last_day + 1, KAL_UNIT_YEAR, NULL, &period, &error),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.field, KAL_FIELD_DAY_NUMBER);
  assert_int_equal(error.greatest, range.last_day);
  assert_int_equal(kal_day_truncate(GREGORIAN, range.first_day - 1, KAL_UNIT_YEAR, NULL, &day, NULL),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_period_crossed(GREGORIAN, 0, range.last_day + 1, KAL_UNIT_YEAR, NULL, &day, NULL),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_quarter_of(GREGORIAN, INT64_MIN, NULL, &quarter, NULL), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_period_from_id(GREGORIAN, INT64_C(2147483648), KAL_UNIT_YEAR, NULL, &period, &error),
                   KAL_ERROR_OUT_OF_RANGE);
  expect_text(&error, "gregorian: period 2147483648 is out of range -2147483648..2147483647");
  assert_int_equal(
      kal_period_from_id(GREGORIAN, INT64_C(2147483647) * 4 + 4, KAL_UNIT_QUARTER, NULL, &period, &error),
      KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.greatest, INT64_C(2147483647) * 4 + 3);
  assert_int_equal(kal_period_from_id(GREGORIAN, INT64_MAX, KAL_UNIT_MONTH, NULL, &period, &error),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.greatest, INT64_C(2147483647) * 12 + 11);
  assert_int_equal(error.least, INT32_MIN * INT64_C(12));
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    assert_int_equal(kal_period_of(GREGORIAN, 0, KAL_UNIT_WEEK, &wrong[i], &period, &error),
                     KAL_ERROR_OUT_OF_RANGE);
    expect_text(&error, i == 0   ? "gregorian: day of the week 0 is out of range 1..7"
                        : i == 1 ? "gregorian: day of the week 8 is out of range 1..7"
                        : i == 2 ? "gregorian: days 0 is out of range 1..7"
                                 : "gregorian: days 8 is out of range 1..7");
    assert_int_equal(kal_period_from_id(GREGORIAN, 0, KAL_UNIT_WEEK, &wrong[i], &period, NULL),
                     KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_day_truncate(GREGORIAN, 0, KAL_UNIT_WEEK, &wrong[i], &day, NULL),
                     KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_period_crossed(GREGORIAN, 0, 0, KAL_UNIT_WEEK, &wrong[i], &day, NULL),
                     KAL_ERROR_OUT_OF_RANGE);
  }
  assert_int_equal(period.id, 1);
  assert_int_equal(day, 42);
  assert_int_equal(quarter, 77);
  /* The end of the last periods. */
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++) {
    if (unit == KAL_UNIT_WEEK) continue;
    assert_int_equal(kal_period_of(GREGORIAN, range.last_day, (kal_unit)unit, NULL, &last, NULL), KAL_OK);
    assert_int_equal(last.end, range.last_day + 1);
    assert_int_equal(kal_period_from_id(GREGORIAN, last.id + 1, (kal_unit)unit, NULL, &last, NULL),
                     KAL_ERROR_OUT_OF_RANGE);
  }
}

/* A week is never cut short: 1900-01-01 is a Monday, 2100-12-31 a Friday. */
static void test_weeks_at_the_ends(void **state) {
  kal_calendar short_calendar = *GREGORIAN;
  const kal_calendar *c = &short_calendar;
  kal_period period = {1, 2, 3};
  kal_error error;
  (void)state;
  short_calendar.range = (kal_range){-25567, 47846, 1900, 2100};
  assert_int_equal(kal_period_of(c, -25567, KAL_UNIT_WEEK, NULL, &period, NULL), KAL_OK);
  assert_int_equal(period.start, -25567);
  assert_int_equal(kal_period_from_id(c, period.id - 1, KAL_UNIT_WEEK, NULL, &period, &error),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.field, KAL_FIELD_PERIOD);
  assert_int_equal(error.least, period.id);
  assert_int_equal(kal_period_of(c, 47841, KAL_UNIT_WEEK, NULL, &period, NULL), KAL_OK);
  assert_int_equal(period.end, 47842);
  assert_int_equal(kal_period_of(c, 47842, KAL_UNIT_WEEK, NULL, &period, &error), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.least, -25567);
  assert_int_equal(error.greatest, 47841);
  assert_int_equal(kal_period_of(c, -25567, KAL_UNIT_WEEK, &american, &period, &error),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.least, -25561);
  /* Too short for a whole week. */
  short_calendar.range = (kal_range){-25566, -25562, 1900, 1900};
  assert_int_equal(kal_period_of(c, -25564, KAL_UNIT_WEEK, NULL, &period, &error), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_period_from_id(c, -3653, KAL_UNIT_WEEK, NULL, &period, NULL), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_period_from_id(c, -3652, KAL_UNIT_WEEK, NULL, &period, NULL), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(period.end, 47842);
}

/* Days of a month */

static void expect_last_day(kal_calendar_number calendar, kal_date month, const char *text) {
  int64_t day = 0;
  kal_date date;
  assert_int_equal(kal_month_last_day(kal_calendar_builtin(calendar), month, &day, &date, NULL), KAL_OK);
  expect_date(calendar, day, text);
  kal_date_from_day(kal_calendar_builtin(calendar), day, &month);
  assert_memory_equal(&month, &date, sizeof date);
  assert_int_equal(kal_month_last_day(kal_calendar_builtin(calendar), month, NULL, &date, NULL), KAL_OK);
  assert_int_equal(kal_month_last_day(kal_calendar_builtin(calendar), month, &day, NULL, NULL), KAL_OK);
}

static void test_last_day_of_a_month(void **state) {
  (void)state;
  expect_last_day(KAL_GREGORIAN, (kal_date){2024, 2, 0, 0, 0}, "2024-02-29");
  expect_last_day(KAL_GREGORIAN, (kal_date){2026, 0, 99, 2, 0xFF}, "2026-02-28");
  expect_last_day(KAL_HEBREW, (kal_date){5784, 0, 1, 5 | KAL_MONTH_LEAP, 0}, "5784-M05L-30");
  expect_last_day(KAL_COPTIC, (kal_date){1743, 13, 1, 0, 0}, "1743-13-06");
  /* The last number is 30, in a month of 29 days too. */
  expect_last_day(KAL_OLD_HINDU_LUNAR, (kal_date){3570, 0, 1, 7, 0}, "3570-M07-30");
}

static void test_week_days_of_a_month(void **state) {
  static const struct {
    kal_date month;
    int week_day, n;
    const char *date;
  } rows[] = {
      {{2026, 11, 0, 0, 0}, THURSDAY, 4, "2026-11-26"}, {{2026, 5, 0, 0, 0}, MONDAY, -1, "2026-05-25"},
      {{2026, 8, 0, 0, 0}, MONDAY, -1, "2026-08-31"},   {{2026, 8, 0, 0, 0}, SATURDAY, 1, "2026-08-01"},
      {{2026, 0, 0, 8, 0}, SATURDAY, 5, "2026-08-29"},  {{2026, 8, 0, 0, 0}, SATURDAY, -5, "2026-08-01"},
      {{2026, 2, 0, 0, 0}, SUNDAY, -4, "2026-02-01"},   {{2026, 2, 0, 0, 0}, SATURDAY, 4, "2026-02-28"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    int64_t day = 0;
    assert_int_equal(kal_month_week_day(GREGORIAN, rows[i].month, rows[i].week_day, rows[i].n, &day, NULL),
                     KAL_OK);
    expect_date(KAL_GREGORIAN, day, rows[i].date);
  }
}

static void test_week_days_that_are_not(void **state) {
  static const struct {
    kal_calendar_number calendar;
    kal_date month;
    int week_day, n;
    kal_status status;
    const char *text;
  } rows[] = {
      {KAL_GREGORIAN,
       {2026, 2, 0, 0, 0},
       MONDAY,
       5,
       KAL_ERROR_NOT_IN_YEAR,
       "gregorian: month M02 has no such week day number 5 in year 2026; it has 1..4"},
      {KAL_GREGORIAN,
       {2026, 2, 0, 0, 0},
       MONDAY,
       -5,
       KAL_ERROR_NOT_IN_YEAR,
       "gregorian: month M02 has no such week day number -5 in year 2026; it has 1..4"},
      {KAL_GREGORIAN,
       {2026, 2, 0, 0, 0},
       MONDAY,
       6,
       KAL_ERROR_NOT_IN_CALENDAR,
       "gregorian: month M02 never has such week day number 6; in year 2026 it has 1..4"},
      {KAL_GREGORIAN, {2026, 2, 0, 0, 0}, MONDAY, 0, KAL_ERROR_NOT_IN_CALENDAR, NULL},
      {KAL_GREGORIAN, {2026, 2, 0, 0, 0}, MONDAY, INT32_MIN, KAL_ERROR_NOT_IN_CALENDAR, NULL},
      {KAL_GREGORIAN, {2026, 2, 0, 0, 0}, MONDAY, INT32_MAX, KAL_ERROR_NOT_IN_CALENDAR, NULL},
      {KAL_GREGORIAN,
       {2026, 2, 0, 0, 0},
       0,
       1,
       KAL_ERROR_OUT_OF_RANGE,
       "gregorian: day of the week 0 is out of range 1..7"},
      {KAL_GREGORIAN,
       {2026, 2, 0, 0, 0},
       8,
       1,
       KAL_ERROR_OUT_OF_RANGE,
       "gregorian: day of the week 8 is out of range 1..7"},
      /* The five days from Sunday 6 September 2026 have no Saturday. */
      {KAL_COPTIC,
       {1742, 13, 0, 0, 0},
       SATURDAY,
       1,
       KAL_ERROR_NOT_IN_YEAR,
       "coptic: month M13 has no such week day number 1 in year 1742; it has none"},
      {KAL_COPTIC, {1742, 13, 0, 0, 0}, SUNDAY, 2, KAL_ERROR_NOT_IN_CALENDAR, NULL},
      {KAL_GREGORIAN, {2026, 0, 0, 0, 0}, MONDAY, 1, KAL_ERROR_MISSING_FIELD, NULL},
      {KAL_GREGORIAN, {2026, 13, 0, 0, 0}, MONDAY, 1, KAL_ERROR_NOT_IN_CALENDAR, NULL},
      {KAL_HEBREW, {5783, 13, 0, 0, 0}, MONDAY, 1, KAL_ERROR_NOT_IN_YEAR, NULL},
      {KAL_HEBREW, {5783, 6, 0, 5, 0}, MONDAY, 1, KAL_ERROR_CONFLICT, NULL},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const kal_calendar *c = kal_calendar_builtin(rows[i].calendar);
    int64_t day = 42;
    kal_date date = {1, 2, 3, 4, 5};
    kal_error error;
    assert_int_equal(kal_month_week_day(c, rows[i].month, rows[i].week_day, rows[i].n, &day, &error),
                     rows[i].status);
    assert_int_equal(day, 42);
    if (rows[i].text) {
      expect_text(&error, rows[i].text);
    } else if (rows[i].n == 1) { /* the month itself */
      assert_int_equal(kal_month_last_day(c, rows[i].month, &day, &date, NULL), rows[i].status);
      assert_int_equal(day, 42);
      assert_int_equal(date.year, 1);
    }
  }
}

static void test_months_out_of_range(void **state) {
  kal_calendar short_calendar = *GREGORIAN;
  kal_date outside = {2101, 1, 0, 0, 0};
  int64_t day = 42;
  (void)state;
  short_calendar.range = (kal_range){-25567, 47846, 1900, 2100};
  assert_int_equal(kal_month_last_day(&short_calendar, outside, &day, NULL, NULL), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_month_week_day(&short_calendar, outside, MONDAY, 1, &day, NULL),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(day, 42);
}

/* A user's calendar that stopped answering. */
static void no_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  (void)year;
  info->months = 0;
}
static kal_status no_date(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  (void)day;
  (void)date;
  return KAL_ERROR_CALLBACK;
}

static void test_callbacks_that_fail(void **state) {
  static const kal_unit units[] = {KAL_UNIT_YEAR, KAL_UNIT_HALF, KAL_UNIT_QUARTER, KAL_UNIT_MONTH};
  kal_calendar mute = *GREGORIAN;
  kal_date month = {2026, 1, 0, 0, 0}, date = {1, 2, 3, 4, 5};
  kal_period period = {1, 2, 3};
  kal_error error;
  int64_t day = 42;
  uint8_t quarter = 77;
  (void)state;
  mute.year = no_year;
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    assert_int_equal(kal_period_of(&mute, 0, units[i], NULL, &period, &error), KAL_ERROR_CALLBACK);
    assert_int_equal(error.status, KAL_ERROR_CALLBACK);
    assert_int_equal(kal_period_from_id(&mute, 0, units[i], NULL, &period, NULL), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_day_truncate(&mute, 0, units[i], NULL, &day, NULL), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_period_crossed(&mute, 0, 0, units[i], NULL, &day, NULL), KAL_ERROR_CALLBACK);
  }
  assert_int_equal(kal_quarter_of(&mute, 0, NULL, &quarter, NULL), KAL_ERROR_CALLBACK);
  assert_int_equal(kal_month_last_day(&mute, month, &day, &date, NULL), KAL_ERROR_CALLBACK);
  assert_int_equal(kal_month_week_day(&mute, month, 1, 1, &day, NULL), KAL_ERROR_CALLBACK);
  mute.year = GREGORIAN->year;
  mute.from_day = no_date;
  assert_int_equal(kal_month_last_day(&mute, month, &day, &date, NULL), KAL_ERROR_CALLBACK);
  assert_int_equal(kal_period_elapsed(&mute, 0, 1, KAL_UNIT_DAY, &day, NULL), KAL_ERROR_CALLBACK);
  assert_int_equal(day, 42);
  assert_int_equal(date.year, 1);
  assert_int_equal(quarter, 77);
  assert_int_equal(period.id, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_periods_of_a_day),
      cmocka_unit_test(test_quarters_of_calendars),
      cmocka_unit_test(test_calendars_without_quarters),
      cmocka_unit_test(test_boundaries_crossed),
      cmocka_unit_test(test_whole_units),
      cmocka_unit_test(test_arguments),
      cmocka_unit_test(test_out_of_range),
      cmocka_unit_test(test_weeks_at_the_ends),
      cmocka_unit_test(test_last_day_of_a_month),
      cmocka_unit_test(test_week_days_of_a_month),
      cmocka_unit_test(test_week_days_that_are_not),
      cmocka_unit_test(test_months_out_of_range),
      cmocka_unit_test(test_callbacks_that_fail),
  };
  return cmocka_run_group_tests_name("period", tests, NULL, NULL);
}
