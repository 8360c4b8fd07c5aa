/* SPDX-License-Identifier: MIT */
/* Sums and differences by columns: known ones, and every way to fail. */
#include "columns.h"
#include "core/calendar.h"

enum { JANUARY_31 = 20484 }; /* 2026-01-31 */

static void test_sums(void **state) {
  int64_t days[4] = {JANUARY_31, JANUARY_31, JANUARY_31, JANUARY_31}, sums[4];
  int32_t amounts[4] = {1, -1, 0, 12};
  const kal_column in = column_of(days), numbers = column_of_32(amounts), out = column_of(sums);
  (void)state;
  assert_int_equal(
      kal_column_add(GREGORIAN, KAL_UNIT_MONTH, KAL_CONSTRAIN, &in, &numbers, 99, 4, &out, NULL, NULL),
      KAL_OK);
  assert_int_equal(sums[0], 20512); /* 02-28 */
  assert_int_equal(sums[1], 20453); /* 2025-12-31 */
  assert_int_equal(sums[2], JANUARY_31);
  assert_int_equal(sums[3], JANUARY_31 + 365);
  /* One amount for all. */
  assert_int_equal(
      kal_column_add(GREGORIAN, KAL_UNIT_QUARTER, KAL_CONSTRAIN, &in, NULL, -1, 4, &out, NULL, NULL), KAL_OK);
  assert_int_equal(sums[3], 20392); /* 2025-10-31 */
  assert_int_equal(kal_column_add(GREGORIAN, KAL_UNIT_HALF, KAL_CONSTRAIN, &in, NULL, 2, 4, &out, NULL, NULL),
                   KAL_OK);
  assert_int_equal(sums[3], JANUARY_31 + 365);
  assert_int_equal(kal_column_add(GREGORIAN, KAL_UNIT_WEEK, KAL_REJECT, &in, NULL, -2, 4, &out, NULL, NULL),
                   KAL_OK);
  assert_int_equal(sums[0], JANUARY_31 - 14);
  assert_int_equal(kal_column_add(GREGORIAN, KAL_UNIT_DAY, KAL_TEMPORAL, &in, NULL, 3, 4, &out, NULL, NULL),
                   KAL_OK);
  assert_int_equal(sums[0], JANUARY_31 + 3);
  assert_int_equal(kal_column_add(GREGORIAN, KAL_UNIT_YEAR, KAL_CONSTRAIN, &in, NULL, 1, 4, &out, NULL, NULL),
                   KAL_OK);
  assert_int_equal(sums[0], JANUARY_31 + 365);
}

/* Months that go by dates and years: whole columns, there and back, beside one row at a time. */
static void test_months_of_many_days(void **state) {
  enum { DAYS = 5000, FIRST = 9000 };
  static const char *const names[] = {"gregorian",        "persian",       "coptic",     "islamic-civil",
                                      "islamic-umalqura", "bikram-sambat", "milankovic", "hebrew",
                                      "chinese",          "thai-lunar"};
  static const kal_unit units[] = {KAL_UNIT_YEAR, KAL_UNIT_MONTH, KAL_UNIT_QUARTER};
  static int64_t days[DAYS], sums[DAYS], amounts[DAYS], numbers_of[DAYS];
  const kal_column in = column_of(days), numbers = column_of(amounts), out = column_of(sums);
  const kal_column counts = column_of(numbers_of);
  (void)state;
  for (int i = 0; i < DAYS; i++) days[i] = FIRST + i, amounts[i] = i % 29 - 14;
  for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
    const kal_calendar *c = NULL;
    assert_int_equal(kal_calendar_find(names[k], &c, NULL), KAL_OK);
    for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
      const int months = c->limits.most_months, per = units[u] == KAL_UNIT_QUARTER ? 3 : 1;
      if (per == 3 && months != 12) continue;
      assert_int_equal(kal_column_add(c, units[u], KAL_CONSTRAIN, &in, &numbers, 0, DAYS, &out, NULL, NULL),
                       KAL_OK);
      for (int i = 0; i < DAYS; i++) {
        kal_duration duration = {0, amounts[i] * per, 0, 0};
        kal_date date;
        int64_t sum;
        if (units[u] == KAL_UNIT_YEAR) duration.years = amounts[i], duration.months = 0;
        assert_int_equal(kal_date_from_day(c, days[i], &date), KAL_OK);
        assert_int_equal(kal_date_add(c, date, duration, KAL_CONSTRAIN, &date, NULL), KAL_OK);
        assert_int_equal(kal_date_to_day(c, date, &sum), KAL_OK);
        assert_int_equal(sums[i], sum);
      }
      assert_int_equal(kal_column_difference(c, units[u], &in, &out, DAYS, &counts, NULL, NULL), KAL_OK);
      for (int i = 0; i < DAYS; i++) {
        int64_t count;
        assert_int_equal(kal_period_elapsed(c, days[i], sums[i], units[u], &count, NULL), KAL_OK);
        assert_int_equal(numbers_of[i], count);
      }
    }
  }
}

/* The first row whose day is not there, behind many that are. */
static void test_a_day_that_is_refused(void **state) {
  enum { DAYS = 3000, BAD = 2222 };
  static int64_t days[DAYS], sums[DAYS];
  const kal_column in = column_of(days), out = column_of(sums);
  kal_column_report report = no_report();
  (void)state;
  for (int i = 0; i < DAYS; i++) days[i] = JANUARY_31 - 3 - i % 20;
  days[BAD] = JANUARY_31;
  days[BAD + 1] = JANUARY_31 - 2;
  assert_int_equal(
      kal_column_add(GREGORIAN, KAL_UNIT_MONTH, KAL_REJECT, &in, NULL, 2, DAYS, &out, NULL, NULL), KAL_OK);
  assert_int_equal(sums[BAD], JANUARY_31 + 59);
  assert_int_equal(
      kal_column_add(GREGORIAN, KAL_UNIT_MONTH, KAL_REJECT, &in, NULL, 1, DAYS, &out, NULL, &report),
      KAL_ERROR_NOT_IN_CALENDAR);
  assert_report(report, 1, BAD, KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(sums[BAD - 1], days[BAD - 1] + 31);
}

/* The failure of a sum, and what the report says of it. */
static kal_status add_fails(const kal_calendar *c, kal_unit unit, unsigned rules, int64_t amount,
                            kal_error *error) {
  int64_t days[2] = {JANUARY_31, JANUARY_31}, amounts[2] = {0, amount}, sums[2] = {42, 42};
  const kal_column in = column_of(days), numbers = column_of(amounts), out = column_of(sums);
  kal_column_report report = no_report();
  kal_status status = kal_column_add(c, unit, rules, &in, &numbers, 0, 2, &out, NULL, &report);
  assert_int_equal(sums[1], 42);
  if (status != KAL_ERROR_ARGUMENT) {
    assert_int_equal(report.bad, 1);
    assert_int_equal(report.error.status, status);
  }
  *error = report.error;
  return status;
}

static void test_sums_that_fail(void **state) {
  kal_error error;
  (void)state;
  assert_int_equal(add_fails(GREGORIAN, (kal_unit)0, 0, 1, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(add_fails(GREGORIAN, (kal_unit)7, 0, 1, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(add_fails(GREGORIAN, KAL_UNIT_DAY, 1u << 7, 1, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(add_fails(GREGORIAN, KAL_UNIT_MONTH, KAL_REJECT, 1, &error), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(error.row, 1);
  assert_int_equal(error.value, 31);
  assert_int_equal(error.greatest, 28);
  assert_int_equal(add_fails(HEBREW, KAL_UNIT_QUARTER, 0, 1, &error), KAL_ERROR_UNIT);
  assert_int_equal(error.row, 0);
  assert_int_equal(error.value, KAL_UNIT_QUARTER);
  assert_int_equal(add_fails(HEBREW, KAL_UNIT_HALF, 0, 1, &error), KAL_ERROR_UNIT);
  assert_int_equal(add_fails(kal_calendar_builtin(KAL_MILANKOVIC), KAL_UNIT_DAY, KAL_TEMPORAL, 1, &error),
                   KAL_ERROR_NOT_IN_PROFILE);
  assert_int_equal(add_fails(GREGORIAN, KAL_UNIT_DAY, KAL_TEMPORAL, INT64_C(1) << 40, &error),
                   KAL_ERROR_DURATION);
  for (int sign = -1; sign <= 1; sign += 2) {
    const int64_t farthest = sign < 0 ? INT64_MIN : INT64_MAX;
    for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++)
      assert_int_equal(add_fails(GREGORIAN, (kal_unit)unit, 0, farthest, &error),
                       unit == KAL_UNIT_WEEK || (unit == KAL_UNIT_DAY && sign > 0) ? KAL_ERROR_DURATION
                                                                                   : KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(add_fails(GREGORIAN, KAL_UNIT_DAY, 0, sign * INT64_C(999999999999), &error),
                     KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(error.field, KAL_FIELD_DAY_NUMBER);
  }
}

static void test_sum_arguments(void **state) {
  int64_t days[2] = {0, 1}, amounts[2] = {1, 1}, sums[2] = {42, 42};
  const kal_column in = column_of(days), out = column_of(sums);
  kal_column numbers = column_of(amounts);
  (void)state;
  numbers.type = KAL_COLUMN_SECONDS;
  assert_int_equal(kal_column_add(GREGORIAN, KAL_UNIT_DAY, 0, &in, &numbers, 0, 2, &out, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  numbers = column_of(NULL);
  assert_int_equal(kal_column_add(GREGORIAN, KAL_UNIT_DAY, 0, &in, &numbers, 0, 2, &out, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  numbers = out;
  numbers.type = KAL_COLUMN_SECONDS;
  assert_int_equal(kal_column_difference(GREGORIAN, KAL_UNIT_DAY, &in, &in, 2, &numbers, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_difference(GREGORIAN, (kal_unit)0, &in, &in, 2, &out, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_difference(GREGORIAN, (kal_unit)7, &in, &in, 2, &out, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(sums[0], 42);
}

/* A null amount makes a null sum, a null day too. */
static void test_nulls_of_both(void **state) {
  int64_t days[4] = {0, 1, 2, 3}, amounts[4] = {1, 1, 1, 1}, sums[4];
  uint8_t of_days = 0x0D << 3, of_amounts = 0x0B, bits = 0xF0;
  kal_column in = nullable(column_of(days), &of_days), numbers = nullable(column_of(amounts), &of_amounts);
  const kal_column out = nullable(column_of(sums), &bits);
  (void)state;
  in.validity_offset = 3;
  assert_int_equal(kal_column_add(GREGORIAN, KAL_UNIT_DAY, 0, &in, &numbers, 0, 4, &out, NULL, NULL), KAL_OK);
  assert_int_equal(bits, 0xF9);
  assert_int_equal(kal_column_difference(GREGORIAN, KAL_UNIT_MONTH, &in, &numbers, 4, &out, NULL, NULL),
                   KAL_OK);
  assert_int_equal(bits, 0xF9);
}

static void test_differences(void **state) {
  int64_t from[3] = {JANUARY_31, 20512, -3653}, to[3] = {20512, 20543, 20778}; /* 02-28, 03-31; an age */
  int32_t counts[3];
  const kal_column a = column_of(from), b = column_of(to), out = column_of_32(counts);
  kal_column_report report = no_report();
  (void)state;
  assert_int_equal(kal_column_difference(GREGORIAN, KAL_UNIT_MONTH, &a, &b, 3, &out, NULL, NULL), KAL_OK);
  assert_int_equal(counts[0], 0);
  assert_int_equal(counts[1], 1);
  assert_int_equal(kal_column_difference(GREGORIAN, KAL_UNIT_YEAR, &a, &b, 3, &out, NULL, NULL), KAL_OK);
  assert_int_equal(counts[2], 66);
  assert_int_equal(kal_column_difference(GREGORIAN, KAL_UNIT_WEEK, &b, &a, 3, &out, NULL, NULL), KAL_OK);
  assert_int_equal(counts[0], -4);
  assert_int_equal(kal_column_difference(HEBREW, KAL_UNIT_QUARTER, &a, &b, 3, &out, NULL, &report),
                   KAL_ERROR_UNIT);
  assert_report(report, 1, 0, KAL_ERROR_UNIT);
  to[1] = INT64_MAX;
  assert_int_equal(kal_column_difference(GREGORIAN, KAL_UNIT_DAY, &a, &b, 3, &out, NULL, &report),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_report(report, 1, 1, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(report.error.value, INT64_MAX);
  /* Both ends of the calendar: days that do not fit. */
  from[0] = -700000000000;
  to[0] = 700000000000;
  assert_int_equal(kal_column_difference(GREGORIAN, KAL_UNIT_DAY, &a, &b, 3, &out, NULL, &report),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_report(report, 1, 0, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(report.error.value, INT64_C(1400000000000));
}

/* A day that comes twice counts as two: months by dates alone would not see it. */
static void test_differences_from_a_leap_day(void **state) {
  const kal_calendar *discordian = kal_calendar_builtin(KAL_DISCORDIAN);
  int64_t from = 19782, counts[400], days[400], froms[400], count; /* St. Tib's Day 3190 */
  const kal_column a = column_of(froms), b = column_of(days), out = column_of(counts);
  kal_date date;
  (void)state;
  assert_int_equal(kal_date_from_day(discordian, from, &date), KAL_OK);
  assert_int_equal(date.flags, KAL_DATE_LEAP_DAY);
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_MONTH; unit += KAL_UNIT_MONTH - KAL_UNIT_YEAR) {
    for (int i = 0; i < 400; i++) froms[i] = from, days[i] = from + i;
    assert_int_equal(kal_column_difference(discordian, (kal_unit)unit, &a, &b, 400, &out, NULL, NULL),
                     KAL_OK);
    for (int i = 0; i < 400; i++) {
      assert_int_equal(kal_period_elapsed(discordian, from, days[i], (kal_unit)unit, &count, NULL), KAL_OK);
      assert_int_equal(counts[i], count);
    }
  }
}

/* A user's calendar that stopped answering. */
static kal_status silent_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  (void)day;
  (void)date;
  return KAL_ERROR_CALLBACK;
}

static void test_callbacks_that_fail(void **state) {
  kal_calendar mute = *GREGORIAN;
  int64_t days[2] = {JANUARY_31, JANUARY_31}, results[2] = {42, 42};
  const kal_column in = column_of(days), out = column_of(results);
  kal_column_report report = no_report();
  (void)state;
  mute.number = KAL_FIRST_USER_NUMBER;
  mute.from_day = silent_from_day;
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++) {
    assert_int_equal(kal_column_add(&mute, (kal_unit)unit, 0, &in, NULL, 1, 2, &out, NULL, &report),
                     KAL_ERROR_CALLBACK);
    assert_report(report, 1, 0, KAL_ERROR_CALLBACK);
    assert_int_equal(report.error.field, KAL_FIELD_DAY_NUMBER);
    assert_int_equal(kal_column_difference(&mute, (kal_unit)unit, &in, &in, 2, &out, NULL, &report),
                     KAL_ERROR_CALLBACK);
    assert_report(report, 1, 0, KAL_ERROR_CALLBACK);
  }
  assert_int_equal(results[0], 42);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_sums),
      cmocka_unit_test(test_months_of_many_days),
      cmocka_unit_test(test_a_day_that_is_refused),
      cmocka_unit_test(test_sums_that_fail),
      cmocka_unit_test(test_sum_arguments),
      cmocka_unit_test(test_nulls_of_both),
      cmocka_unit_test(test_differences),
      cmocka_unit_test(test_differences_from_a_leap_day),
      cmocka_unit_test(test_callbacks_that_fail),
  };
  return cmocka_run_group_tests_name("arithmetic of columns", tests, NULL, NULL);
}
