/* SPDX-License-Identifier: MIT */
#include "dates.h"

/* What the change of 2019 was for: days of 1952, 1971 and poets' birthdays keep their Bangla date. */
static void national_days(void **state) {
  (void)state;
  expect_same(KAL_BANGLA, "1426-11-08", KAL_GREGORIAN, "2020-02-21");
  expect_same(KAL_BANGLA, "1426-12-12", KAL_GREGORIAN, "2020-03-26");
  expect_same(KAL_BANGLA, "1427-09-01", KAL_GREGORIAN, "2020-12-16");
  expect_same(KAL_BANGLA, "1427-11-08", KAL_GREGORIAN, "2021-02-21");
  expect_same(KAL_BANGLA, "1427-01-25", KAL_GREGORIAN, "2020-05-08");
  expect_same(KAL_BANGLA, "1427-02-11", KAL_GREGORIAN, "2020-05-25");
  /* and before it, a day later */
  expect_same(KAL_BANGLA, "1425-11-09", KAL_GREGORIAN, "2019-02-21");
  expect_same(KAL_BANGLA, "1425-09-02", KAL_GREGORIAN, "2018-12-16");
}

/* Newspapers that missed it had 1 Kartik. */
static void the_day_of_the_change(void **state) {
  (void)state;
  expect_same(KAL_BANGLA, "1426-06-31", KAL_GREGORIAN, "2019-10-16");
  expect_same(KAL_BANGLA_1987, "1426-07-01", KAL_GREGORIAN, "2019-10-16");
  expect_same(KAL_BANGLA, "1426-07-01", KAL_GREGORIAN, "2019-10-17");
  assert_int_equal(status_of(KAL_BANGLA, "1425-06-31"), KAL_ERROR_NOT_IN_YEAR);
}

static void new_year_is_14_april(void **state) {
  (void)state;
  expect_same(KAL_BANGLA, "1433-01-01", KAL_GREGORIAN, "2026-04-14");
  expect_same(KAL_BANGLA, "1394-01-01", KAL_GREGORIAN, "1987-04-14");
  expect_same(KAL_BANGLA, "0001-01-01", KAL_GREGORIAN, "0594-04-14");
  expect_same(KAL_BANGLA_1987, "1431-01-01", KAL_GREGORIAN, "2024-04-14");
}

static void leap_days_are_in_falgun(void **state) {
  (void)state;
  expect_same(KAL_BANGLA, "1430-11-30", KAL_GREGORIAN, "2024-03-14");
  expect_same(KAL_BANGLA_1987, "1430-11-31", KAL_GREGORIAN, "2024-03-14");
  expect_same(KAL_BANGLA, "1430-12-01", KAL_GREGORIAN, "2024-03-15");
  assert_int_equal(status_of(KAL_BANGLA, "1431-11-30"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(year_of(KAL_BANGLA, 1430).days, 366);
  assert_int_equal(year_of(KAL_BANGLA, 1506).days, 365); /* 2100 */
}

/* Falgun is in 2147483700, which is no leap year; as an int32 it was -2147483596, which is one. */
static void leap_days_of_far_years(void **state) {
  kal_year_info info = year_of(KAL_BANGLA_1987, 2147483106);
  (void)state;
  assert_int_equal(info.days, 365);
  expect_date(KAL_BANGLA_1987, info.first_day + 334, "+2147483106-11-30");
  expect_date(KAL_BANGLA_1987, info.first_day + 335, "+2147483106-12-01");
  expect_date(KAL_BANGLA, year_of(KAL_BANGLA, 2147483106).first_day + 335, "+2147483106-12-01");
}

static void basis_and_era(void **state) {
  (void)state;
  expect_rule_from(KAL_BANGLA, 1394);
  assert_int_equal(year_of(KAL_BANGLA_1987, 1425).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(KAL_BANGLA_1987, 1426).basis, KAL_BASIS_ESTIMATED);
  expect_era(KAL_BANGLA, "1433-08-06", "bangla", 1433);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(national_days),        cmocka_unit_test(the_day_of_the_change),
      cmocka_unit_test(new_year_is_14_april), cmocka_unit_test(leap_days_are_in_falgun),
      cmocka_unit_test(leap_days_of_far_years),
      cmocka_unit_test(basis_and_era),
  };
  return cmocka_run_group_tests_name("bangla", tests, NULL, NULL);
}
