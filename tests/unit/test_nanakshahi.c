/* SPDX-License-Identifier: MIT */
#include "dates.h"

static void years_from_1469(void **state) {
  (void)state;
  expect_same(KAL_NANAKSHAHI, "0540-01-01", KAL_GREGORIAN, "2008-03-14");
  expect_same(KAL_NANAKSHAHI, "0001-01-01", KAL_GREGORIAN, "1469-03-14");
  expect_same(KAL_NANAKSHAHI, "0535-02-01", KAL_GREGORIAN, "2003-04-14"); /* the first Vaisakhi by it */
  expect_same(KAL_NANAKSHAHI, "0558-12-30", KAL_GREGORIAN, "2027-03-13");
}

static void leap_day_ends_the_year(void **state) {
  (void)state;
  expect_same(KAL_NANAKSHAHI, "0555-12-31", KAL_GREGORIAN, "2024-03-13");
  assert_int_equal(status_of(KAL_NANAKSHAHI, "0556-12-31"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(year_of(KAL_NANAKSHAHI, 631).days, 365); /* with February 2100 */
}

static void basis_and_era(void **state) {
  (void)state;
  expect_rule_from(KAL_NANAKSHAHI, 535);
  expect_era(KAL_NANAKSHAHI, "0558-08-08", "ns", 558);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(years_from_1469),
      cmocka_unit_test(leap_day_ends_the_year),
      cmocka_unit_test(basis_and_era),
  };
  return cmocka_run_group_tests_name("nanakshahi", tests, NULL, NULL);
}
