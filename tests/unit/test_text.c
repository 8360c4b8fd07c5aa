/* SPDX-License-Identifier: MIT */
#include "test.h"

#define GREGORIAN kal_calendar_builtin(KAL_GREGORIAN)
#define HEBREW kal_calendar_builtin(KAL_HEBREW)

static void check_day(kal_calendar_number calendar, const char *text, int64_t expected) {
  int64_t day = INT64_MIN;
  kal_error error;
  char message[256] = "";
  kal_status status = kal_day_parse(kal_calendar_builtin(calendar), text, strlen(text), &day, &error);
  if (status) kal_error_text(&error, message, sizeof message);
  if (status || day != expected) fail_msg("%s: day %lld %s", text, (long long)day, message);
}

static void test_dates_that_are_read(void **state) {
  (void)state;
  check_day(KAL_GREGORIAN, "2026-11-21", 20778);
  check_day(KAL_GREGORIAN, "2026-1-5", 20458);
  check_day(KAL_GREGORIAN, "2026-M11-21", 20778);
  check_day(KAL_GREGORIAN, "2026-m11-21", 20778);
  check_day(KAL_GREGORIAN, "+2026-11-21", 20778);
  check_day(KAL_GREGORIAN, "002026-11-21", 20778);
  check_day(KAL_GREGORIAN, "0000-03-01", -719468);
  check_day(KAL_GREGORIAN, "-0001-12-31", -719529);
  check_day(KAL_GREGORIAN, "-000001-12-31", -719529);
  check_day(KAL_HEBREW, "5784-M05L-01", 19763);
  check_day(KAL_HEBREW, "5784-m05l-1", 19763);
  check_day(KAL_HEBREW, "5784-M06-01", 19793);
  check_day(KAL_PERSIAN, "1405-08-30", 20778);
  check_day(KAL_HEBREW, "@20778", 20778);
  check_day(KAL_HEBREW, "@-5", -5);
  check_day(KAL_GREGORIAN, "@+5", 5);
  check_day(KAL_GREGORIAN, "jd2461366", 20778);
  check_day(KAL_GREGORIAN, "JD2461366", 20778);
  check_day(KAL_GREGORIAN, "mjd61365", 20778);
  check_day(KAL_GREGORIAN, "rd739941", 20778);
  check_day(KAL_GREGORIAN, "unix1795219200", 20778);
  check_day(KAL_GREGORIAN, "unix-1", -1);
  check_day(KAL_GREGORIAN, "@9223372036854775807", INT64_MAX);
  check_day(KAL_GREGORIAN, "@-9223372036854775808", INT64_MIN);
}

static void check_refused(kal_calendar_number calendar, const char *text, kal_status status, size_t offset,
                          const char *message) {
  int64_t day = 42;
  kal_error error;
  char found[320];
  kal_status got = kal_day_parse(kal_calendar_builtin(calendar), text, strlen(text), &day, &error);
  assert_int_equal(kal_day_parse(kal_calendar_builtin(calendar), text, strlen(text), &day, NULL), got);
  if (got != status) fail_msg("%s: %s", text, kal_status_name(got));
  assert_int_equal(day, 42);
  kal_error_text(&error, found, sizeof found);
  assert_string_equal(found, message);
  if (error.offset != offset) fail_msg("%s: offset %zu", text, error.offset);
}

#define SYNTAX "gregorian: bad syntax at byte "
#define A_DATE "expected a date such as 2026-11-21, a month code (5784-M05L-01) or a day number (@20778)"
#define A_YEAR "expected a year of at least four digits (write 0044 for the year 44)"
#define A_MONTH "expected a month: one or two digits, or a code such as M05 or M05L"
#define A_DAY "expected a day of the month: one or two digits, then L for a leap day"

static void test_dates_that_are_refused(void **state) {
  kal_calendar_number g = KAL_GREGORIAN, h = KAL_HEBREW;
  (void)state;
  check_refused(g, "", KAL_ERROR_SYNTAX, 0, SYNTAX "0: " A_DATE);
  check_refused(g, "tomorrow", KAL_ERROR_SYNTAX, 0, SYNTAX "0: " A_DATE);
  check_refused(g, " 2026-11-21", KAL_ERROR_SYNTAX, 0, SYNTAX "0: " A_DATE);
  check_refused(g, "26-11-21", KAL_ERROR_SYNTAX, 0, SYNTAX "0: " A_YEAR);
  check_refused(g, "026-11-21", KAL_ERROR_SYNTAX, 0, SYNTAX "0: " A_YEAR);
  check_refused(g, "-44-03-15", KAL_ERROR_SYNTAX, 1, SYNTAX "1: " A_YEAR);
  check_refused(g, "+", KAL_ERROR_SYNTAX, 1, SYNTAX "1: " A_YEAR);
  check_refused(g, "2026", KAL_ERROR_SYNTAX, 4, SYNTAX "4: expected a hyphen");
  check_refused(g, "2026/11/21", KAL_ERROR_SYNTAX, 4, SYNTAX "4: expected a hyphen");
  check_refused(g, "2026-", KAL_ERROR_SYNTAX, 5, SYNTAX "5: " A_MONTH);
  check_refused(g, "2026-M1-01", KAL_ERROR_SYNTAX, 5, SYNTAX "5: " A_MONTH);
  check_refused(g, "2026-W47-6", KAL_ERROR_SYNTAX, 5, SYNTAX "5: " A_MONTH);
  check_refused(g, "2026-111-21", KAL_ERROR_SYNTAX, 7, SYNTAX "7: expected a hyphen");
  check_refused(g, "2026-11-", KAL_ERROR_SYNTAX, 8, SYNTAX "8: " A_DAY);
  check_refused(g, "2026-11-x", KAL_ERROR_SYNTAX, 8, SYNTAX "8: " A_DAY);
  check_refused(g, "2026-11-211", KAL_ERROR_SYNTAX, 10, SYNTAX "10: expected nothing more");
  check_refused(g, "2026-11-21 ", KAL_ERROR_SYNTAX, 10, SYNTAX "10: expected nothing more");
  check_refused(g, "jd", KAL_ERROR_SYNTAX, 2, SYNTAX "2: expected a whole number");
  check_refused(g, "jd2461366.5", KAL_ERROR_SYNTAX, 9, SYNTAX "9: expected nothing after a whole number, which names a whole day");
  check_refused(g, "@--5", KAL_ERROR_SYNTAX, 2, SYNTAX "2: expected a whole number");
  check_refused(g, "@9223372036854775808", KAL_ERROR_OUT_OF_RANGE, 1,
                "gregorian: day count 9223372036854775807 is out of range -9223372036854775808..9223372036854775807");
  check_refused(g, "jd-9223372036854775808", KAL_ERROR_OUT_OF_RANGE, 0,
                "gregorian: day count -9223372036854775808 is out of range -9223372036854775808..9223372036854775807");
  check_refused(g, "2147483648-01-01", KAL_ERROR_OUT_OF_RANGE, 0,
                "gregorian: year 2147483648 is out of range -2147483648..2147483647");
  check_refused(g, "-99999999999999999999999-01-01", KAL_ERROR_OUT_OF_RANGE, 0,
                "gregorian: year -9223372036854775807 is out of range -2147483648..2147483647");
  check_refused(g, "2026-00-01", KAL_ERROR_MISSING_FIELD, 5, "gregorian: the month is missing or 0; it is 1..12");
  check_refused(g, "2026-11-00", KAL_ERROR_MISSING_FIELD, 8, "gregorian: the day is missing or 0; it is 1..30");
  check_refused(g, "2026-13-01", KAL_ERROR_NOT_IN_CALENDAR, 5, "gregorian: month 13 is in no year; year 2026 has 1..12");
  check_refused(g, "2026-02-29", KAL_ERROR_NOT_IN_YEAR, 8,
                "gregorian: month M02 has no day 29 in year 2026; it has 1..28");
  check_refused(g, "2026-02-15L", KAL_ERROR_NOT_IN_CALENDAR, 8, "gregorian: there is no leap day");
  check_refused(h, "5783-M05L-01", KAL_ERROR_NOT_IN_YEAR, 5, "hebrew: there is no month M05L in year 5783");
  check_refused(h, "5783-M13-01", KAL_ERROR_NOT_IN_CALENDAR, 5, "hebrew: no year has a month M13");
  check_refused(h, "5784-06-01", KAL_ERROR_AMBIGUOUS_MONTH, 5,
                "hebrew: some years have leap months, so month 6 can be read in two ways: write M05L for month 6 of year "
                "5784, or M06");
  check_refused(h, "5784-03-01", KAL_ERROR_AMBIGUOUS_MONTH, 5,
                "hebrew: some years have leap months, so write the month as M03");
  check_refused(h, "5783-13-01", KAL_ERROR_AMBIGUOUS_MONTH, 5,
                "hebrew: some years have leap months, so month 13 can be read in two ways: write M13");
}

static void test_printed_years(void **state) {
  static const struct {
    int32_t year;
    const char *text;
  } rows[] = {{2026, "2026-01-01"}, {0, "0000-01-01"}, {44, "0044-01-01"}, {9999, "9999-01-01"}, {10000, "+010000-01-01"},
              {-1, "-000001-01-01"}, {-10000, "-010000-01-01"}, {999999, "+999999-01-01"}, {1000000, "+1000000-01-01"},
              {INT32_MAX, "+2147483647-01-01"}, {INT32_MIN, "-2147483648-01-01"}};
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_date date = {rows[i].year, 1, 1, 1, 0};
    char text[KAL_DATE_TEXT_MAX];
    assert_int_equal(kal_date_print(GREGORIAN, date, text, sizeof text, NULL), KAL_OK);
    assert_string_equal(text, rows[i].text);
  }
}

static void test_printed_codes_and_flags(void **state) {
  kal_date adar = {5784, 6, 15, 5 | KAL_MONTH_LEAP, KAL_DATE_LEAP_MONTH};
  kal_date twice = {5784, 1, 15, 1, KAL_DATE_LEAP_DAY};
  char text[KAL_DATE_TEXT_MAX];
  (void)state;
  kal_date_print(HEBREW, adar, text, sizeof text, NULL);
  assert_string_equal(text, "5784-M05L-15");
  kal_date_print(HEBREW, twice, text, sizeof text, NULL);
  assert_string_equal(text, "5784-M01-15L");
}

static void test_small_buffers(void **state) {
  kal_date date = {2026, 11, 21, 11, 0};
  char text[KAL_DATE_TEXT_MAX];
  size_t length;
  (void)state;
  for (size_t capacity = 0; capacity <= 11; capacity++) {
    char expected[16] = "2026-11-21";
    memset(text, '#', sizeof text);
    length = 0;
    assert_int_equal(kal_date_print(GREGORIAN, date, capacity ? text : NULL, capacity, &length),
                     capacity > 10 ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL);
    assert_int_equal(length, 10);
    if (!capacity) continue;
    if (capacity < 11) expected[capacity - 1] = '\0';
    assert_string_equal(text, expected);
    assert_int_equal(text[capacity], '#');
  }
  assert_int_equal(kal_day_print(KAL_COUNT_JD, 20778, text, 4, &length), KAL_ERROR_BUFFER_TOO_SMALL);
  assert_string_equal(text, "jd2");
  assert_int_equal(length, 9);
  assert_int_equal(kal_day_print(KAL_COUNT_UNIX, INT64_MAX, text, sizeof text, NULL), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_day_print((kal_count)77, 0, text, sizeof text, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_code_print(0, text, sizeof text, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_code_print(100, text, sizeof text, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_code_print(5 | KAL_MONTH_LEAP, text, 4, &length), KAL_ERROR_BUFFER_TOO_SMALL);
  assert_int_equal(length, 4);
  assert_string_equal(text, "M05");
}

static void test_pointers(void **state) {
  kal_date date = {2026, 11, 21, 11, 0};
  char text[KAL_DATE_TEXT_MAX];
  int64_t day;
  int32_t year;
  uint8_t month;
  kal_error error;
  (void)state;
  assert_int_equal(kal_date_print(NULL, date, text, sizeof text, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_print(GREGORIAN, date, NULL, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_print(KAL_COUNT_JD, 0, NULL, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_code_print(1, NULL, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_parse(NULL, "x", 1, &day, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_parse(GREGORIAN, NULL, 0, &day, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_parse(GREGORIAN, "x", 1, NULL, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(error.status, KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_parse(NULL, "x", 1, &year, &month, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_parse(GREGORIAN, NULL, 1, &year, &month, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_parse(GREGORIAN, "x", 1, NULL, &month, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_parse(GREGORIAN, "x", 1, &year, NULL, &error), KAL_ERROR_ARGUMENT);
}

static void test_months(void **state) {
  int32_t year = 0;
  uint8_t month = 0;
  kal_error error;
  (void)state;
  assert_int_equal(kal_month_parse(HEBREW, "5784-M05L", 9, &year, &month, &error), KAL_OK);
  assert_int_equal(year, 5784);
  assert_int_equal(month, 6);
  assert_int_equal(kal_month_parse(GREGORIAN, "2026-11", 7, &year, &month, &error), KAL_OK);
  assert_int_equal(month, 11);
  assert_int_equal(kal_month_parse(GREGORIAN, "2026-11-21", 10, &year, &month, &error), KAL_ERROR_SYNTAX);
  assert_int_equal(error.offset, 7);
  assert_int_equal(kal_month_parse(GREGORIAN, "2026-13", 7, &year, &month, &error), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_month_parse(HEBREW, "5784-06", 7, &year, &month, &error), KAL_ERROR_AMBIGUOUS_MONTH);
  assert_int_equal(kal_month_parse(HEBREW, "5783-M05L", 9, &year, &month, &error), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(kal_month_parse(GREGORIAN, "99999999999-01", 14, &year, &month, &error), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(year, 2026);
  assert_int_equal(month, 11);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_dates_that_are_read), cmocka_unit_test(test_dates_that_are_refused),
      cmocka_unit_test(test_printed_years), cmocka_unit_test(test_printed_codes_and_flags),
      cmocka_unit_test(test_small_buffers), cmocka_unit_test(test_pointers), cmocka_unit_test(test_months)};
  return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
