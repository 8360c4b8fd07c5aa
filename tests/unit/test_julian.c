/* SPDX-License-Identifier: MIT */
#include "dates.h"

static void epoch(void **state) {
  (void)state;
  expect_same(KAL_JULIAN, "0001-01-01", KAL_GREGORIAN, "0000-12-30");
  expect_week_day(KAL_JULIAN, "0001-01-01", 6);
  expect_same(KAL_JULIAN, "-004712-01-01", KAL_GREGORIAN, "-004713-11-24"); /* Julian Day 0 */
}

static void reform_of_1582_and_others(void **state) {
  (void)state;
  expect_same(KAL_JULIAN, "1582-10-04", KAL_GREGORIAN, "1582-10-14");
  expect_same(KAL_JULIAN, "1582-10-05", KAL_GREGORIAN, "1582-10-15");
  expect_same(KAL_JULIAN, "1752-09-03", KAL_GREGORIAN, "1752-09-14");
  expect_same(KAL_JULIAN, "1917-10-25", KAL_GREGORIAN, "1917-11-07");
  expect_same(KAL_JULIAN, "2026-12-25", KAL_GREGORIAN, "2027-01-07");
}

static void leap_years(void **state) {
  (void)state;
  static const int32_t leap[] = {-100, -4, 0, 4, 100, 1700, 1900, 2024};
  static const int32_t common[] = {-99, -1, 1, 2, 3, 1582, 2023};
  for (size_t i = 0; i < sizeof leap / sizeof *leap; i++)
    assert_int_equal(year_of(KAL_JULIAN, leap[i]).days, 366);
  for (size_t i = 0; i < sizeof common / sizeof *common; i++)
    assert_int_equal(year_of(KAL_JULIAN, common[i]).days, 365);
  expect_same(KAL_JULIAN, "1900-02-29", KAL_GREGORIAN, "1900-03-13");
  assert_int_equal(status_of(KAL_JULIAN, "2023-02-29"), KAL_ERROR_NOT_IN_YEAR);
}

static void eras(void **state) {
  (void)state;
  expect_era(KAL_JULIAN, "0001-01-01", "ce", 1);
  expect_era(KAL_JULIAN, "0000-12-31", "bce", 1);
  expect_era(KAL_JULIAN, "-000043-03-15", "bce", 44);
  assert_int_equal(kal_calendar_properties(kal_calendar_builtin(KAL_JULIAN)) & KAL_YEAR_ZERO, 0);
}

static void far_years_do_not_wrap(void **state) {
  (void)state;
  /* Qt 6.4.2: JD 1e9 in year -19375. Richards (Explanatory Supplement 2013, 15.11) gives this. */
  expect_date(KAL_JULIAN, INT64_C(1000000000) - 2440588, "+2733138-10-15");
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_JULIAN, 8);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(epoch), cmocka_unit_test(reform_of_1582_and_others), cmocka_unit_test(leap_years),
      cmocka_unit_test(eras),  cmocka_unit_test(far_years_do_not_wrap),     cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("julian", tests, NULL, NULL);
}
