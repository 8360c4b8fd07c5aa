/* SPDX-License-Identifier: MIT */
#include "dates.h"

static void leap_centuries(void **state) {
  (void)state;
  static const int32_t leap[] = {-700, -300, 200, 600, 1100, 1500, 2000, 2400, 2900, 3300, 3800};
  for (int32_t century = -700, i = 0; century <= 3800; century += 100) {
    int is_leap = century == leap[i];
    assert_int_equal(year_of(KAL_MILANKOVIC, century).is_leap, is_leap);
    assert_int_equal(year_of(KAL_MILANKOVIC, century + 4).is_leap, 1);
    assert_int_equal(year_of(KAL_MILANKOVIC, century + 1).is_leap, 0);
    i += is_leap;
  }
}

static void is_gregorian_from_1600_03_01_to_2800_02_28(void **state) {
  (void)state;
  int64_t first = day_of(KAL_GREGORIAN, "1600-03-01"), last = day_of(KAL_GREGORIAN, "2800-02-28");
  kal_date ours, theirs;
  for (int64_t day = first; day <= last; day++) {
    kal_date_from_day(kal_calendar_builtin(KAL_MILANKOVIC), day, &ours);
    kal_date_from_day(kal_calendar_builtin(KAL_GREGORIAN), day, &theirs);
    assert_memory_equal(&ours, &theirs, sizeof ours);
  }
}

static void parts_from_gregorian_on_2800_02_29(void **state) {
  (void)state;
  expect_same(KAL_MILANKOVIC, "2800-03-01", KAL_GREGORIAN, "2800-02-29");
  expect_same(KAL_MILANKOVIC, "2800-03-02", KAL_GREGORIAN, "2800-03-01");
  expect_same(KAL_MILANKOVIC, "2900-02-28", KAL_GREGORIAN, "2900-02-27");
  expect_same(KAL_MILANKOVIC, "2900-02-29", KAL_GREGORIAN, "2900-02-28");
  expect_same(KAL_MILANKOVIC, "2900-03-01", KAL_GREGORIAN, "2900-03-01");
  expect_same(KAL_MILANKOVIC, "1600-02-28", KAL_GREGORIAN, "1600-02-29");
  assert_int_equal(status_of(KAL_MILANKOVIC, "2800-02-29"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_MILANKOVIC, "1600-02-29"), KAL_ERROR_NOT_IN_YEAR);
}

static void year_1(void **state) {
  (void)state;
  expect_same(KAL_MILANKOVIC, "0001-01-01", KAL_GREGORIAN, "0001-01-01");
  expect_era(KAL_MILANKOVIC, "0001-01-01", "ce", 1);
  expect_era(KAL_MILANKOVIC, "0000-12-31", "bce", 1);
}

static void nine_hundred_years(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_MILANKOVIC, 900).first_day - year_of(KAL_MILANKOVIC, 0).first_day, 328718);
  assert_int_equal(year_of(KAL_MILANKOVIC, 0).first_day - year_of(KAL_MILANKOVIC, -900).first_day, 328718);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_MILANKOVIC, 1925);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(leap_centuries),
      cmocka_unit_test(is_gregorian_from_1600_03_01_to_2800_02_28),
      cmocka_unit_test(parts_from_gregorian_on_2800_02_29),
      cmocka_unit_test(year_1),
      cmocka_unit_test(nine_hundred_years),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("milankovic", tests, NULL, NULL);
}
