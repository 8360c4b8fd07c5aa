/* SPDX-License-Identifier: MIT */
/* coptic, ethiopic, ethioaa. */
#include "dates.h"

static void epochs(void **state) {
  (void)state;
  expect_same(KAL_COPTIC, "0001-01-01", KAL_JULIAN, "0284-08-29");
  expect_same(KAL_ETHIOPIC, "0001-01-01", KAL_JULIAN, "0008-08-29");
  expect_same(KAL_ETHIOAA, "5501-01-01", KAL_ETHIOPIC, "0001-01-01");
  expect_same(KAL_ETHIOAA, "0001-01-01", KAL_ETHIOPIC, "-005499-01-01");
  expect_same(KAL_ETHIOAA, "0001-01-01", KAL_JULIAN, "-005492-08-29");
}

static void new_years(void **state) {
  (void)state;
  expect_same(KAL_COPTIC, "1743-01-01", KAL_GREGORIAN, "2026-09-11");
  expect_same(KAL_ETHIOPIC, "2000-01-01", KAL_GREGORIAN, "2007-09-12"); /* the Ethiopian millennium */
  expect_same(KAL_ETHIOPIC, "2019-01-01", KAL_GREGORIAN, "2026-09-11");
  expect_same(KAL_ETHIOAA, "7519-01-01", KAL_GREGORIAN, "2026-09-11");
}

static void leap_years(void **state) {
  (void)state;
  for (int32_t year = -9; year < 2100; year++) {
    int leap = ((year % 4) + 4) % 4 == 3;
    assert_int_equal(year_of(KAL_COPTIC, year).is_leap, leap);
    assert_int_equal(year_of(KAL_ETHIOPIC, year).is_leap, leap);
    assert_int_equal(year_of(KAL_ETHIOAA, year).is_leap, leap);
  }
  expect_same(KAL_COPTIC, "1739-13-06", KAL_GREGORIAN, "2023-09-11");
  assert_int_equal(status_of(KAL_COPTIC, "1740-13-06"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_COPTIC, "1739-13-07"), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(status_of(KAL_ETHIOPIC, "2015-14-01"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void month_13_is_a_month(void **state) {
  (void)state;
  kal_date date;
  kal_date_from_day(kal_calendar_builtin(KAL_COPTIC), day_of(KAL_COPTIC, "1740-13-01"), &date);
  assert_true(date.month == 13 && date.month_code == 13 && date.flags == 0);
}

static void eras(void **state) {
  (void)state;
  expect_era(KAL_COPTIC, "1743-01-01", "am", 1743);
  expect_era(KAL_COPTIC, "0000-13-05", "am", 0);
  expect_era(KAL_ETHIOPIC, "2019-01-01", "am", 2019);
  expect_era(KAL_ETHIOPIC, "0001-01-01", "am", 1);
  expect_era(KAL_ETHIOPIC, "0000-13-05", "aa", 5500);
  expect_era(KAL_ETHIOPIC, "-005500-01-01", "aa", 0);
  expect_era(KAL_ETHIOAA, "7519-01-01", "aa", 7519);
  expect_era(KAL_ETHIOAA, "0000-01-01", "aa", 0);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_COPTIC, 1);
  expect_rule_from(KAL_ETHIOPIC, 405);
  expect_rule_from(KAL_ETHIOAA, 5905);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(epochs),     cmocka_unit_test(new_years),
      cmocka_unit_test(leap_years), cmocka_unit_test(month_13_is_a_month),
      cmocka_unit_test(eras),       cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("alexandrian", tests, NULL, NULL);
}
