/* SPDX-License-Identifier: MIT */
#include "dates.h"

static void years_are_gregorian(void **state) {
  (void)state;
  expect_same(KAL_DISCORDIAN, "3192-01-01", KAL_GREGORIAN, "2026-01-01");
  expect_same(KAL_DISCORDIAN, "3192-05-73", KAL_GREGORIAN, "2026-12-31");
  expect_same(KAL_DISCORDIAN, "3190-05-73", KAL_GREGORIAN, "2024-12-31");
  expect_same(KAL_DISCORDIAN, "3192-05-33", KAL_GREGORIAN, "2026-11-21");
  expect_same(KAL_DISCORDIAN, "1167-01-01", KAL_GREGORIAN, "0001-01-01");
}

static void st_tibs_day_comes_between_59_and_60_chaos(void **state) {
  kal_date date = {0};
  (void)state;
  expect_same(KAL_DISCORDIAN, "3190-01-59", KAL_GREGORIAN, "2024-02-28");
  expect_same(KAL_DISCORDIAN, "3190-01-59L", KAL_GREGORIAN, "2024-02-29");
  expect_same(KAL_DISCORDIAN, "3190-01-60", KAL_GREGORIAN, "2024-03-01");
  expect_same(KAL_DISCORDIAN, "3190-02-01", KAL_GREGORIAN, "2024-03-15");
  kal_date_from_day(kal_calendar_builtin(KAL_DISCORDIAN), day_of(KAL_GREGORIAN, "2024-02-29"), &date);
  assert_true(date.month == 1 && date.day == 59 && date.flags == KAL_DATE_LEAP_DAY);
  assert_int_equal(status_of(KAL_DISCORDIAN, "3192-01-59L"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_DISCORDIAN, "3190-01-58L"), KAL_ERROR_NOT_IN_YEAR);
}

/* One day and the same of the Gregorian year always: no St. Tib's Day in 3066 (1900) and 3266 (2100). */
static void leap_years(void **state) {
  (void)state;
  for (int32_t year = -500; year <= 4000; year++)
    assert_int_equal(year_of(KAL_DISCORDIAN, year).is_leap, year_of(KAL_GREGORIAN, year - 1166).is_leap);
  expect_same(KAL_DISCORDIAN, "3066-01-60", KAL_GREGORIAN, "1900-03-01");
  assert_int_equal(status_of(KAL_DISCORDIAN, "3266-01-59L"), KAL_ERROR_NOT_IN_YEAR);
}

static void days_beyond_63_exist_and_beyond_73_do_not(void **state) {
  (void)state;
  assert_int_equal(status_of(KAL_DISCORDIAN, "3190-01-64"), KAL_OK);
  assert_int_equal(status_of(KAL_DISCORDIAN, "3190-01-73"), KAL_OK);
  assert_int_equal(status_of(KAL_DISCORDIAN, "3190-01-74"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_DISCORDIAN, "3190-06-01"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void eras_and_basis(void **state) {
  (void)state;
  expect_era(KAL_DISCORDIAN, "3192-05-33", "yold", 3192);
  expect_era(KAL_DISCORDIAN, "0000-01-01", "yold", 0);
  expect_rule_from(KAL_DISCORDIAN, 3137);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(years_are_gregorian), cmocka_unit_test(st_tibs_day_comes_between_59_and_60_chaos),
      cmocka_unit_test(leap_years),          cmocka_unit_test(days_beyond_63_exist_and_beyond_73_do_not),
      cmocka_unit_test(eras_and_basis),
  };
  return cmocka_run_group_tests_name("discordian", tests, NULL, NULL);
}
