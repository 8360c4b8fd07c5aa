/* SPDX-License-Identifier: MIT */
/* international-fixed, positivist, world. */
#include "dates.h"

static kal_date date_of(kal_calendar_number calendar, const char *text) {
  kal_date date = {0};
  kal_date_from_day(kal_calendar_builtin(calendar), day_of(calendar, text), &date);
  return date;
}

static void new_years_are_gregorian(void **state) {
  (void)state;
  expect_same(KAL_INTERNATIONAL_FIXED, "2026-M01-01", KAL_GREGORIAN, "2026-01-01");
  expect_same(KAL_WORLD, "2026-M01-01", KAL_GREGORIAN, "2026-01-01");
  expect_same(KAL_POSITIVIST, "0001-01-01", KAL_GREGORIAN, "1789-01-01");
  expect_same(KAL_POSITIVIST, "0238-01-01", KAL_GREGORIAN, "2026-01-01");
}

static void sol_comes_between_june_and_july(void **state) {
  char name[16];
  (void)state;
  expect_same(KAL_INTERNATIONAL_FIXED, "2026-M07-01", KAL_GREGORIAN, "2026-06-18");
  expect_same(KAL_INTERNATIONAL_FIXED, "2026-M08-01", KAL_GREGORIAN, "2026-07-16");
  expect_same(KAL_INTERNATIONAL_FIXED, "2024-M07-01", KAL_GREGORIAN, "2024-06-18");
  kal_month_name(kal_calendar_builtin(KAL_INTERNATIONAL_FIXED), 2024, 8, NULL, KAL_NAME_IN_DATE,
                 KAL_NAME_WIDE, name, sizeof name, NULL);
  assert_string_equal(name, "Sol"); /* the eighth part of a leap year */
}

static void leap_day_follows_june(void **state) {
  kal_date date = date_of(KAL_INTERNATIONAL_FIXED, "2024-M06L-01");
  (void)state;
  expect_same(KAL_INTERNATIONAL_FIXED, "2024-M06L-01", KAL_GREGORIAN, "2024-06-17");
  assert_true(date.month == 7 && date.day == 1 && date.flags == KAL_DATE_INTERCALARY);
  assert_int_equal(status_of(KAL_INTERNATIONAL_FIXED, "2026-M06L-01"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_INTERNATIONAL_FIXED, "1900-M06L-01"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_INTERNATIONAL_FIXED, "2024-M06-29"), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(status_of(KAL_INTERNATIONAL_FIXED, "2024-06-28"), KAL_ERROR_AMBIGUOUS_MONTH);
  expect_same(KAL_WORLD, "2024-M06L-01", KAL_GREGORIAN, "2024-07-01");
  expect_same(KAL_WORLD, "2024-M07-01", KAL_GREGORIAN, "2024-07-02");
  expect_same(KAL_WORLD, "2026-M07-01", KAL_GREGORIAN, "2026-07-02");
}

static void year_day_ends_the_year(void **state) {
  (void)state;
  expect_same(KAL_INTERNATIONAL_FIXED, "2026-M14-01", KAL_GREGORIAN, "2026-12-31");
  expect_same(KAL_INTERNATIONAL_FIXED, "2024-M14-01", KAL_GREGORIAN, "2024-12-31");
  expect_same(KAL_INTERNATIONAL_FIXED, "2024-M13-28", KAL_GREGORIAN, "2024-12-30");
  assert_int_equal(date_of(KAL_INTERNATIONAL_FIXED, "2026-M14-01").flags, KAL_DATE_INTERCALARY);
  expect_same(KAL_WORLD, "2026-M13-01", KAL_GREGORIAN, "2026-12-31");
  assert_int_equal(date_of(KAL_WORLD, "2026-M13-01").flags, KAL_DATE_INTERCALARY);
}

/* The Festival of All the Dead in every year, that of Holy Women in leap years. */
static void festivals_of_the_positivists(void **state) {
  (void)state;
  expect_same(KAL_POSITIVIST, "0238-14-01", KAL_GREGORIAN, "2026-12-31");
  expect_same(KAL_POSITIVIST, "0236-14-01", KAL_GREGORIAN, "2024-12-30");
  expect_same(KAL_POSITIVIST, "0236-14-02", KAL_GREGORIAN, "2024-12-31");
  assert_int_equal(status_of(KAL_POSITIVIST, "0238-14-02"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_POSITIVIST, "0112-14-02"), KAL_ERROR_NOT_IN_YEAR); /* 1900 */
  expect_same(KAL_POSITIVIST, "0212-14-02", KAL_GREGORIAN, "2000-12-31"); /* convertdate 2.5.1 has 213-01-01 */
  assert_int_equal(date_of(KAL_POSITIVIST, "0236-14-02").flags, KAL_DATE_INTERCALARY);
  expect_same(KAL_POSITIVIST, "0010-01-19", KAL_GREGORIAN, "1798-01-19"); /* Comte's birthday */
}

/* Where 1 January is a Sunday, the printed days of the week are those of the continuous week until the first
 * blank day. */
static void weeks_of_years_that_begin_on_sunday(void **state) {
  (void)state;
  for (uint8_t month = 1; month <= 13; month++) {
    kal_date date = {2023, month, 1, month, 0};
    int64_t day = 0;
    assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_INTERNATIONAL_FIXED), date, &day), KAL_OK);
    assert_int_equal(kal_day_of_week(day), 7);
  }
  for (uint8_t month = 1; month <= 10; month += 3) {
    kal_date date = {2023, month, 1, month, 0};
    int64_t day = 0;
    assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_WORLD), date, &day), KAL_OK);
    assert_int_equal(kal_day_of_week(day), 7);
  }
}

static void leap_years(void **state) {
  (void)state;
  for (int32_t year = -800; year <= 2800; year++) {
    int leap = year_of(KAL_GREGORIAN, year).is_leap;
    assert_int_equal(year_of(KAL_INTERNATIONAL_FIXED, year).is_leap, leap);
    assert_int_equal(year_of(KAL_INTERNATIONAL_FIXED, year).months, 14 + leap);
    assert_int_equal(year_of(KAL_INTERNATIONAL_FIXED, year).leap_month, 0);
    assert_int_equal(year_of(KAL_WORLD, year).is_leap, leap);
    assert_int_equal(year_of(KAL_WORLD, year).months, 13 + leap);
    assert_int_equal(year_of(KAL_POSITIVIST, year - 1788).is_leap, leap);
    assert_int_equal(year_of(KAL_POSITIVIST, year - 1788).months, 14);
  }
}

static void eras(void **state) {
  (void)state;
  expect_era(KAL_INTERNATIONAL_FIXED, "2026-M07-01", "ce", 2026);
  expect_era(KAL_INTERNATIONAL_FIXED, "0000-M14-01", "bce", 1);
  expect_era(KAL_WORLD, "0001-M01-01", "ce", 1);
  expect_era(KAL_POSITIVIST, "0238-01-01", "great-crisis", 238);
  expect_era(KAL_POSITIVIST, "0000-01-01", "great-crisis", 0);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_INTERNATIONAL_FIXED, 1928);
  expect_rule_from(KAL_POSITIVIST, 62);
  expect_rule_from(KAL_WORLD, 1931);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(new_years_are_gregorian),
      cmocka_unit_test(sol_comes_between_june_and_july),
      cmocka_unit_test(leap_day_follows_june),
      cmocka_unit_test(year_day_ends_the_year),
      cmocka_unit_test(festivals_of_the_positivists),
      cmocka_unit_test(weeks_of_years_that_begin_on_sunday),
      cmocka_unit_test(leap_years),
      cmocka_unit_test(eras),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("perpetual", tests, NULL, NULL);
}
