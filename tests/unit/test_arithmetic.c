/* SPDX-License-Identifier: MIT */
#include "test.h"

static const kal_calendar *calendar_of(kal_calendar_number number) {
  return kal_calendar_builtin(number);
}

static kal_date read(kal_calendar_number number, const char *text) {
  kal_date date = {0, 0, 0, 0, 0};
  int64_t day;
  if (kal_day_parse(calendar_of(number), text, strlen(text), &day, NULL) ||
      kal_date_from_day(calendar_of(number), day, &date))
    fail_msg("no date: %s", text);
  return date;
}

/* The date as text, or the status and what the error says. */
static const char *told(kal_calendar_number number, kal_date date, kal_status status,
                        const kal_error *error) {
  static char text[400];
  if (status == KAL_OK) {
    kal_date_print(calendar_of(number), date, text, sizeof text, NULL);
  } else {
    int length = snprintf(text, sizeof text, "%s: ", kal_status_name(status));
    assert_int_equal(error->status, status);
    kal_error_text(error, text + length, sizeof text - (size_t)length);
  }
  return text;
}

static const char *sum(kal_calendar_number number, const char *text, kal_duration duration, unsigned rules) {
  kal_date result = read(number, text);
  kal_error error;
  kal_status status = kal_date_add(calendar_of(number), result, duration, rules, &result, &error);
  return told(number, result, status, &error);
}

#define YEARS(n) ((kal_duration){(n), 0, 0, 0})
#define MONTHS(n) ((kal_duration){0, (n), 0, 0})
#define DAYS(n) ((kal_duration){0, 0, 0, (n)})

static void test_add(void **state) {
  (void)state;
  assert_string_equal(sum(KAL_GREGORIAN, "2026-01-31", MONTHS(1), KAL_CONSTRAIN), "2026-02-28");
  assert_string_equal(sum(KAL_GREGORIAN, "2024-02-29", YEARS(1), KAL_CONSTRAIN), "2025-02-28");
  assert_string_equal(sum(KAL_GREGORIAN, "2024-02-29", ((kal_duration){1, 1, 0, 0}), KAL_REJECT),
                      "2025-03-29");
  assert_string_equal(sum(KAL_GREGORIAN, "2024-02-29", ((kal_duration){1, 0, 1, 1}), KAL_CONSTRAIN),
                      "2025-03-08");
  assert_string_equal(sum(KAL_HEBREW, "5784-M05L-30", YEARS(1), KAL_CONSTRAIN), "5785-M06-29");
  assert_string_equal(sum(KAL_HEBREW, "5784-M05L-30", YEARS(3), KAL_REJECT), "5787-M05L-30");
  assert_string_equal(sum(KAL_HEBREW, "5783-M05-01", MONTHS(13), KAL_REJECT), "5784-M05L-01");
  assert_string_equal(sum(KAL_WORLD, "2024-M06L-01", YEARS(1), KAL_CONSTRAIN), "2025-M06-30");
  assert_string_equal(sum(KAL_ISO_WEEK, "2020-53-04", YEARS(1), KAL_CONSTRAIN), "2021-52-04");
  assert_string_equal(sum(KAL_GREGORIAN, "2026-11-21", DAYS(INT32_MAX), KAL_CONSTRAIN), "+5881637-05-31");
}

static void test_add_errors(void **state) {
  (void)state;
  assert_string_equal(sum(KAL_GREGORIAN, "2024-02-29", YEARS(1), KAL_REJECT),
                      "KAL_ERROR_NOT_IN_YEAR: gregorian: month M02 has no day 29 in year 2025; it has 1..28");
  assert_string_equal(sum(KAL_HEBREW, "5784-M05L-30", YEARS(1), KAL_REJECT),
                      "KAL_ERROR_NOT_IN_YEAR: hebrew: there is no month M05L in year 5785");
  assert_string_equal(sum(KAL_GREGORIAN, "2024-02-29", ((kal_duration){1, -1, 0, 0}), KAL_CONSTRAIN),
                      "KAL_ERROR_MIXED_SIGNS: gregorian: months -1 and the parts before differ in sign");
  assert_string_equal(sum(KAL_GREGORIAN, "2024-02-29", ((kal_duration){-1, 0, 0, 1}), KAL_CONSTRAIN),
                      "KAL_ERROR_MIXED_SIGNS: gregorian: days 1 and the parts before differ in sign");
  assert_string_equal(sum(KAL_GREGORIAN, "2024-02-29", YEARS(INT64_MAX), KAL_CONSTRAIN),
                      "KAL_ERROR_OUT_OF_RANGE: gregorian: years 9223372036854775807 lead out of the years "
                      "-2147483648..2147483647");
  assert_string_equal(sum(KAL_GREGORIAN, "2024-02-29", MONTHS(INT64_C(1) << 40), KAL_CONSTRAIN),
                      "KAL_ERROR_OUT_OF_RANGE: gregorian: months 1099511627776 lead out of the years "
                      "-2147483648..2147483647");
  assert_string_equal(
      sum(KAL_GREGORIAN, "2024-02-29", ((kal_duration){0, 0, INT64_MAX, 0}), KAL_CONSTRAIN),
      "KAL_ERROR_DURATION: gregorian: weeks 9223372036854775807 is more than any day number can hold");
  assert_string_equal(
      sum(KAL_GREGORIAN, "2024-02-29", DAYS(INT64_MAX), KAL_CONSTRAIN),
      "KAL_ERROR_DURATION: gregorian: days 9223372036854775807 is more than any day number can hold");
}

static void test_bad_arguments(void **state) {
  const kal_calendar *gregorian = calendar_of(KAL_GREGORIAN);
  kal_date date = {2026, 11, 21, 0, 0}, bad = {2026, 2, 29, 0, 0}, result;
  kal_difference d = {sizeof d, KAL_UNIT_YEAR, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
  kal_duration span = {1, 2, 3, 4};
  (void)state;
  assert_int_equal(kal_date_add(NULL, date, DAYS(1), 0, &result, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_add(gregorian, date, DAYS(1), 8, &result, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_add(gregorian, date, DAYS(1), 0, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_add(gregorian, bad, DAYS(1), 0, &result, NULL), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(kal_date_subtract(gregorian, date, DAYS(INT64_MIN), 0, &result, NULL), KAL_ERROR_DURATION);
  assert_int_equal(kal_date_until(NULL, date, date, &d, &span, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_until(gregorian, date, date, &d, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_until(gregorian, date, bad, &d, &span, NULL), KAL_ERROR_NOT_IN_YEAR);
  d.increment = -1;
  assert_int_equal(kal_date_until(gregorian, date, date, &d, &span, NULL), KAL_ERROR_ARGUMENT);
  d.increment = 1000000001;
  assert_int_equal(kal_date_until(gregorian, date, date, &d, &span, NULL), KAL_ERROR_ARGUMENT);
  d.increment = 1;
  d.mode = (kal_rounding_mode)9;
  assert_int_equal(kal_date_until(gregorian, date, date, &d, &span, NULL), KAL_ERROR_ARGUMENT);
  d.mode = KAL_ROUND_TRUNC;
  d.largest = (kal_unit)7;
  assert_int_equal(kal_date_until(gregorian, date, date, &d, &span, NULL), KAL_ERROR_ARGUMENT);
  d.largest = KAL_UNIT_QUARTER;
  assert_int_equal(kal_date_until(gregorian, date, date, &d, &span, NULL), KAL_ERROR_UNIT);
  d.largest = KAL_UNIT_WEEK, d.smallest = KAL_UNIT_MONTH;
  assert_int_equal(kal_date_until(gregorian, date, date, &d, &span, NULL), KAL_ERROR_UNIT);
  d.largest = (kal_unit)0, d.smallest = KAL_UNIT_HALF;
  assert_int_equal(kal_date_until(gregorian, date, date, &d, &span, NULL), KAL_ERROR_UNIT);
  d.smallest = (kal_unit)0, d.rules = KAL_REJECT;
  assert_int_equal(kal_date_until(gregorian, date, date, &d, &span, NULL), KAL_ERROR_ARGUMENT);
  d.size = 1;
  assert_int_equal(kal_date_until(gregorian, date, date, &d, &span, NULL), KAL_ERROR_ARGUMENT);
  assert_true(span.years == 1 && span.months == 2 && span.weeks == 3 && span.days == 4);
}

/* The difference by units "largest smallest increment mode", as text. */
static const char *span_of(kal_calendar_number number, const char *from, const char *to, kal_unit largest,
                           kal_unit smallest, int64_t increment, kal_rounding_mode mode) {
  static char text[100];
  kal_difference d = {sizeof d, largest, smallest, increment, mode, 0};
  kal_duration s;
  kal_status status = kal_date_until(calendar_of(number), read(number, from), read(number, to), &d, &s, NULL);
  if (status) return kal_status_name(status);
  snprintf(text, sizeof text, "%lldy %lldm %lldw %lldd", (long long)s.years, (long long)s.months,
           (long long)s.weeks, (long long)s.days);
  return text;
}

static void test_until(void **state) {
  (void)state;
#define UNTIL(calendar, from, to, unit)                                                                      \
  span_of(calendar, from, to, KAL_UNIT_##unit, (kal_unit)0, 0, KAL_ROUND_TRUNC)
  assert_string_equal(UNTIL(KAL_GREGORIAN, "2020-02-29", "2021-02-28", YEAR), "0y 11m 0w 30d");
  assert_string_equal(UNTIL(KAL_GREGORIAN, "2021-02-28", "2020-02-29", YEAR), "0y -11m 0w -28d");
  assert_string_equal(UNTIL(KAL_GREGORIAN, "2026-01-31", "2026-02-28", MONTH), "0y 0m 0w 28d");
  assert_string_equal(UNTIL(KAL_GREGORIAN, "2026-11-21", "2027-11-21", DAY), "0y 0m 0w 365d");
  assert_string_equal(UNTIL(KAL_GREGORIAN, "2026-11-21", "2027-11-21", WEEK), "0y 0m 52w 1d");
  /* From Adar I to Adar of a common year it is 12 months: Adar comes after where Adar I would stand. */
  assert_string_equal(UNTIL(KAL_HEBREW, "5784-M05L-01", "5785-M05-01", YEAR), "0y 12m 0w 0d");
  assert_string_equal(UNTIL(KAL_HEBREW, "5784-M05L-01", "5785-M06-01", YEAR), "1y 0m 0w 0d");
  assert_string_equal(UNTIL(KAL_HEBREW, "0001-M01-01", "+200000-M01-01", YEAR), "199999y 0m 0w 0d");
}

static void test_rounding(void **state) {
  (void)state;
#define ROUND(from, to, largest, smallest, n, mode)                                                          \
  span_of(KAL_GREGORIAN, from, to, KAL_UNIT_##largest, KAL_UNIT_##smallest, n, KAL_ROUND_##mode)
  assert_string_equal(ROUND("2019-01-08", "2021-09-07", YEAR, YEAR, 1, HALF_EXPAND), "3y 0m 0w 0d");
  assert_string_equal(ROUND("2019-01-08", "2021-09-07", MONTH, MONTH, 1, HALF_EXPAND), "0y 32m 0w 0d");
  assert_string_equal(ROUND("2019-01-08", "2021-09-07", WEEK, WEEK, 1, HALF_EXPAND), "0y 0m 139w 0d");
  assert_string_equal(ROUND("2019-01-08", "2021-09-07", MONTH, MONTH, 10, HALF_EXPAND), "0y 30m 0w 0d");
  assert_string_equal(ROUND("2019-01-08", "2021-09-07", DAY, DAY, 100, HALF_EXPAND), "0y 0m 0w 1000d");
  /* A rounded month fills the year. */
  assert_string_equal(ROUND("2020-01-01", "2020-12-20", YEAR, MONTH, 1, CEIL), "1y 0m 0w 0d");
  assert_string_equal(ROUND("2020-01-01", "2020-12-20", YEAR, MONTH, 1, FLOOR), "0y 11m 0w 0d");
  assert_string_equal(ROUND("2020-12-20", "2020-01-01", YEAR, MONTH, 1, FLOOR), "-1y 0m 0w 0d");
  assert_string_equal(ROUND("2020-01-01", "2020-01-29", YEAR, DAY, 31, EXPAND), "0y 1m 0w 0d");
}

static void test_since_mirrors_the_mode(void **state) {
  kal_difference d = {sizeof d, KAL_UNIT_MONTH, KAL_UNIT_MONTH, 1, KAL_ROUND_CEIL, 0};
  kal_duration span;
  kal_date a = read(KAL_GREGORIAN, "2026-01-01"), b = read(KAL_GREGORIAN, "2026-02-10");
  (void)state;
  assert_int_equal(kal_date_since(calendar_of(KAL_GREGORIAN), a, b, &d, &span, NULL), KAL_OK);
  assert_int_equal(span.months, -1);
  assert_int_equal(kal_date_since(calendar_of(KAL_GREGORIAN), b, a, &d, &span, NULL), KAL_OK);
  assert_int_equal(span.months, 2);
}

static void test_months_of_years(void **state) {
  const kal_calendar *gregorian = calendar_of(KAL_GREGORIAN);
  kal_date first = {2026, 11, 1, 0, 0}, result, last = {2028, 1, 1, 0, 0};
  kal_duration span;
  kal_difference d = {sizeof d, (kal_unit)0, (kal_unit)0, 0, KAL_ROUND_TRUNC, 0};
  kal_error error;
  (void)state;
  assert_int_equal(kal_year_month_add(gregorian, first, MONTHS(2), KAL_REJECT, &result, NULL), KAL_OK);
  assert_true(result.year == 2027 && result.month == 1 && result.day == 1);
  assert_int_equal(kal_year_month_subtract(gregorian, first, MONTHS(2), KAL_REJECT, &result, NULL), KAL_OK);
  assert_true(result.year == 2026 && result.month == 9);
  assert_int_equal(kal_year_month_add(gregorian, first, DAYS(2), KAL_REJECT, &result, &error),
                   KAL_ERROR_UNIT);
  assert_int_equal(kal_year_month_until(gregorian, first, last, NULL, &span, NULL), KAL_OK);
  assert_true(span.years == 1 && span.months == 2 && span.days == 0);
  assert_int_equal(kal_year_month_since(gregorian, first, last, &d, &span, NULL), KAL_OK);
  assert_true(span.years == -1 && span.months == -2);
  d.smallest = KAL_UNIT_DAY;
  assert_int_equal(kal_year_month_until(gregorian, first, last, &d, &span, &error), KAL_ERROR_UNIT);
  d.smallest = (kal_unit)0, d.largest = KAL_UNIT_WEEK;
  assert_int_equal(kal_year_month_until(gregorian, first, last, &d, &span, &error), KAL_ERROR_UNIT);
}

static void test_order(void **state) {
  kal_date a = {2026, 11, 21, 0, 0}, b = {5787, 0, 11, 3, 0}, none = {2026, 13, 1, 0, 0};
  int order, equal;
  (void)state;
  assert_int_equal(kal_date_compare(calendar_of(KAL_GREGORIAN), a, calendar_of(KAL_HEBREW), b, &order),
                   KAL_OK);
  assert_int_equal(order, 0);
  assert_int_equal(kal_date_equal(calendar_of(KAL_GREGORIAN), a, calendar_of(KAL_HEBREW), b, &equal), KAL_OK);
  assert_int_equal(equal, 0); /* of the same day, in another calendar */
  assert_int_equal(kal_date_equal(calendar_of(KAL_GREGORIAN), a, calendar_of(KAL_GREGORIAN), a, &equal),
                   KAL_OK);
  assert_int_equal(equal, 1);
  b.day = 10;
  assert_int_equal(kal_date_compare(calendar_of(KAL_GREGORIAN), a, calendar_of(KAL_HEBREW), b, &order),
                   KAL_OK);
  assert_int_equal(order, 1);
  assert_int_equal(kal_date_compare(calendar_of(KAL_HEBREW), b, calendar_of(KAL_GREGORIAN), a, &order),
                   KAL_OK);
  assert_int_equal(order, -1);
  assert_int_equal(kal_date_compare(calendar_of(KAL_GREGORIAN), none, calendar_of(KAL_HEBREW), b, &order),
                   KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_date_compare(calendar_of(KAL_GREGORIAN), a, calendar_of(KAL_HEBREW), b, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_equal(calendar_of(KAL_GREGORIAN), a, calendar_of(KAL_HEBREW), b, NULL),
                   KAL_ERROR_ARGUMENT);
}

/* Found beside Node's Temporal: whole months are not rounded, so no month after the last one is looked for.
 */
static void test_months_up_to_the_last_one_are_counted(void **state) {
  const kal_calendar *islamic = kal_calendar_builtin(KAL_ISLAMIC_CIVIL);
  kal_difference years = {sizeof years, KAL_UNIT_YEAR, (kal_unit)0, 0, KAL_ROUND_TRUNC, KAL_TEMPORAL};
  kal_date from, to;
  kal_duration span = {9, 9, 9, 9};
  (void)state;
  /* +275760-07-24 and +275760-08-22; the month after ends beyond +275760-09-13. */
  assert_int_equal(kal_date_from_day(islamic, 99999949, &from), KAL_OK);
  assert_int_equal(kal_date_from_day(islamic, 99999978, &to), KAL_OK);
  assert_int_equal(kal_year_month_until(islamic, from, to, &years, &span, NULL), KAL_OK);
  assert_int_equal(span.years, 0);
  assert_int_equal(span.months, 1);
  assert_int_equal(kal_year_month_since(islamic, from, to, &years, &span, NULL), KAL_OK);
  assert_int_equal(span.months, -1);
}

static void assert_span(kal_calendar_number number, kal_date from, kal_date to, kal_difference d, int years,
                        int months, int weeks, int days) {
  kal_duration span = {9, 9, 9, 9};
  assert_int_equal(kal_date_until(calendar_of(number), from, to, &d, &span, NULL), KAL_OK);
  assert_int_equal(span.years, years);
  assert_int_equal(span.months, months);
  assert_int_equal(span.weeks, weeks);
  assert_int_equal(span.days, days);
}

/* Days outside every month that a year lacks stand at the end of the month before, also going back. */
static void test_back_from_a_leap_day_outside_months(void **state) {
  kal_difference years = {sizeof years, KAL_UNIT_YEAR, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
  kal_date leap_day = {2024, 0, 1, 6 | KAL_MONTH_LEAP, 0}, june = {2023, 6, 15, 0, 0};
  (void)state;
  assert_span(KAL_WORLD, leap_day, june, years, -1, 0, 0, -15);
}

/* Five weeks are not made a month, though they reach it. */
static void test_rounded_weeks_stay_weeks(void **state) {
  kal_difference weeks = {sizeof weeks, KAL_UNIT_MONTH, KAL_UNIT_WEEK, 1, KAL_ROUND_EXPAND, 0};
  (void)state;
  assert_span(KAL_GREGORIAN, (kal_date){2026, 1, 1, 0, 0}, (kal_date){2026, 1, 31, 0, 0}, weeks, 0, 0, 5, 0);
}

/* Days rounded up to a month become that month, and twelve months a year. */
static void test_rounded_days_become_months_and_years(void **state) {
  kal_difference days = {sizeof days, KAL_UNIT_YEAR, KAL_UNIT_DAY, 31, KAL_ROUND_EXPAND, 0};
  (void)state;
  assert_span(KAL_GREGORIAN, (kal_date){2024, 1, 1, 0, 0}, (kal_date){2026, 3, 31, 0, 0}, days, 2, 3, 0, 0);
  assert_span(KAL_GREGORIAN, (kal_date){2024, 1, 1, 0, 0}, (kal_date){2026, 12, 31, 0, 0}, days, 3, 0, 0, 0);
}

/* The month after the last one is out of range, not a calendar that gives no answer. */
static void test_a_month_beyond_the_last(void **state) {
  (void)state;
  for_every_calendar(c) {
    kal_range range;
    kal_date date;
    kal_error error;
    kal_calendar_range(c, &range);
    law(kal_date_from_day(c, range.last_day, &date) == KAL_OK, c, range.last_day);
    law(kal_date_add(c, date, (kal_duration){0, 1, 0, 0}, KAL_CONSTRAIN, &date, &error) ==
            KAL_ERROR_OUT_OF_RANGE,
        c, range.last_day);
    law(error.field == KAL_FIELD_MONTHS && error.value == 1, c, range.last_day);
    law(kal_date_from_day(c, range.first_day, &date) == KAL_OK, c, range.first_day);
    law(kal_date_add(c, date, (kal_duration){0, -1, 0, 0}, KAL_CONSTRAIN, &date, &error) ==
            KAL_ERROR_OUT_OF_RANGE,
        c, range.first_day);
  }
}

/* The error of mixed signs says what the part could be. */
static void test_mixed_signs_have_a_range(void **state) {
  kal_date date = {2026, 1, 1, 0, 0};
  kal_error error;
  (void)state;
  assert_int_equal(
      kal_date_add(calendar_of(KAL_GREGORIAN), date, (kal_duration){1, 0, 0, -1}, 0, &date, &error),
      KAL_ERROR_MIXED_SIGNS);
  assert_true(error.field == KAL_FIELD_DAYS && error.value == -1 && error.least == 0 &&
              error.greatest == INT64_MAX);
  assert_int_equal(
      kal_date_add(calendar_of(KAL_GREGORIAN), date, (kal_duration){-1, 0, 2, 0}, 0, &date, &error),
      KAL_ERROR_MIXED_SIGNS);
  assert_true(error.field == KAL_FIELD_WEEKS && error.value == 2 && error.least == INT64_MIN &&
              error.greatest == 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_add),
      cmocka_unit_test(test_add_errors),
      cmocka_unit_test(test_bad_arguments),
      cmocka_unit_test(test_until),
      cmocka_unit_test(test_rounding),
      cmocka_unit_test(test_since_mirrors_the_mode),
      cmocka_unit_test(test_months_of_years),
      cmocka_unit_test(test_order),
      cmocka_unit_test(test_months_up_to_the_last_one_are_counted),
      cmocka_unit_test(test_back_from_a_leap_day_outside_months),
      cmocka_unit_test(test_rounded_weeks_stay_weeks),
      cmocka_unit_test(test_rounded_days_become_months_and_years),
      cmocka_unit_test(test_a_month_beyond_the_last),
      cmocka_unit_test(test_mixed_signs_have_a_range),
  };
  return cmocka_run_group_tests_name("arithmetic", tests, NULL, NULL);
}
