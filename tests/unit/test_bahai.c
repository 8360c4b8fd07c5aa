/* SPDX-License-Identifier: MIT */
#include "dates.h"

static void epoch(void **state) {
  (void)state;
  expect_same(KAL_BAHAI_ARITHMETIC, "0001-M01-01", KAL_GREGORIAN, "1844-03-21");
  expect_same(KAL_BAHAI_ARITHMETIC, "0171-M19-19", KAL_GREGORIAN, "2015-03-20");
}

/* Always 26 February to 1 March; the fast from 2 to 20 March. */
static void ayyam_i_ha(void **state) {
  kal_date date;
  (void)state;
  expect_same(KAL_BAHAI_ARITHMETIC, "0168-M18-19", KAL_GREGORIAN, "2012-02-25");
  expect_same(KAL_BAHAI_ARITHMETIC, "0168-M18L-01", KAL_GREGORIAN, "2012-02-26");
  expect_same(KAL_BAHAI_ARITHMETIC, "0168-M18L-05", KAL_GREGORIAN, "2012-03-01");
  expect_same(KAL_BAHAI_ARITHMETIC, "0168-M19-01", KAL_GREGORIAN, "2012-03-02");
  expect_same(KAL_BAHAI_ARITHMETIC, "0169-M18L-04", KAL_GREGORIAN, "2013-03-01");
  assert_int_equal(status_of(KAL_BAHAI_ARITHMETIC, "0169-M18L-05"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_BAHAI_ARITHMETIC, "0169-M17L-01"), KAL_ERROR_NOT_IN_CALENDAR);
  /* Ala is the 19th month and the 20th part of the year: a bare number is refused. */
  assert_int_equal(status_of(KAL_BAHAI_ARITHMETIC, "0169-19-01"), KAL_ERROR_AMBIGUOUS_MONTH);
  kal_date_from_day(kal_calendar_builtin(KAL_BAHAI_ARITHMETIC), day_of(KAL_BAHAI_ARITHMETIC, "0168-M18L-05"),
                    &date);
  assert_int_equal(date.flags, KAL_DATE_INTERCALARY);
  assert_int_equal(date.month, 19);
}

static void leap_years(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 168).is_leap, 1);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 169).is_leap, 0);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 56).is_leap, 0);  /* 1900 */
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 156).is_leap, 1); /* 2000 */
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 168).leap_month, 0);
}

static void basis_and_era(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 0).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 1).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 171).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 172).basis, KAL_BASIS_ESTIMATED);
  expect_era(KAL_BAHAI_ARITHMETIC, "0180-M01-01", "bahai", 180);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(epoch),
      cmocka_unit_test(ayyam_i_ha),
      cmocka_unit_test(leap_years),
      cmocka_unit_test(basis_and_era),
  };
  return cmocka_run_group_tests_name("bahai", tests, NULL, NULL);
}
