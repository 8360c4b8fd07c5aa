/* SPDX-License-Identifier: MIT */
#include "dates.h"

/* Losar as celebrated in these years. */
static void losar(void **state) {
  (void)state;
  expect_same(KAL_TIBETAN, "2147-M01-01", KAL_GREGORIAN, "2020-02-24");
  expect_same(KAL_TIBETAN, "2148-M01-01", KAL_GREGORIAN, "2021-02-12");
  expect_same(KAL_TIBETAN, "2149-M01-01", KAL_GREGORIAN, "2022-03-03");
  expect_same(KAL_TIBETAN, "2150-M01-01", KAL_GREGORIAN, "2023-02-21");
  expect_same(KAL_TIBETAN, "2151-M01-01", KAL_GREGORIAN, "2024-02-10");
  expect_same(KAL_TIBETAN, "2152-M01-01", KAL_GREGORIAN, "2025-02-28");
}

/* 24 leap months in 65 years, each before its namesake. */
static void leap_months(void **state) {
  const kal_calendar *calendar = kal_calendar_builtin(KAL_TIBETAN);
  int count = 0;
  (void)state;
  for (int32_t year = 2100; year < 2165; year++) {
    kal_year_info info = year_of(KAL_TIBETAN, year);
    kal_month_code code, next;
    if (!info.leap_month) continue;
    count++;
    assert_int_equal(kal_month_code_of(calendar, year, info.leap_month, &code), KAL_OK);
    assert_int_equal(kal_month_code_of(calendar, year, (uint8_t)(info.leap_month + 1), &next), KAL_OK);
    assert_int_equal(code, next | KAL_MONTH_LEAP);
  }
  assert_int_equal(count, 24);
}

/* Of 30 numbers a month skips some and doubles some: what is left is its days. */
static void skipped_and_doubled_days(void **state) {
  const kal_calendar *calendar = kal_calendar_builtin(KAL_TIBETAN);
  unsigned skipped = 0, doubled = 0;
  (void)state;
  for (int32_t year = 2100; year < 2200; year++)
    for (uint8_t month = 1; month <= year_of(KAL_TIBETAN, year).months; month++) {
      unsigned days = 0;
      uint8_t length;
      kal_month_days(calendar, year, month, &length);
      for (uint8_t number = 1; number <= 30; number++) {
        kal_date date = {year, month, number, 0, 0}, second = {year, month, number, 0, KAL_DATE_LEAP_DAY};
        int64_t day;
        kal_status once = kal_date_to_day(calendar, date, &day),
                   twice = kal_date_to_day(calendar, second, &day);
        days += (once == KAL_OK) + (twice == KAL_OK);
        skipped += once != KAL_OK;
        doubled += twice == KAL_OK;
        assert_true(once == KAL_OK || twice != KAL_OK);
      }
      assert_int_equal(days, length);
    }
  assert_in_range(skipped, 1000, 3000);
  assert_in_range(doubled, 500, 2500);
}

static void sun_and_moon_meet_again(void **state) {
  (void)state;
  for (int32_t year = -5000; year < 5000; year += 7)
    assert_true(year_of(KAL_TIBETAN, year + 1930110).first_day ==
                year_of(KAL_TIBETAN, year).first_day + 705012525);
}

static void basis_and_era(void **state) {
  (void)state;
  expect_rule_from(KAL_TIBETAN, 1574);
  expect_era(KAL_TIBETAN, "2153-M01-01", "tibetan", 2153);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(losar),
      cmocka_unit_test(leap_months),
      cmocka_unit_test(skipped_and_doubled_days),
      cmocka_unit_test(sun_and_moon_meet_again),
      cmocka_unit_test(basis_and_era),
  };
  return cmocka_run_group_tests_name("tibetan", tests, NULL, NULL);
}
