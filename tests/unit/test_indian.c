/* SPDX-License-Identifier: MIT */
#include "dates.h"

static void official_from_1_chaitra_1879(void **state) {
  (void)state;
  expect_same(KAL_INDIAN, "1879-01-01", KAL_GREGORIAN, "1957-03-22");
  expect_rule_from(KAL_INDIAN, 1879);
}

static void epoch(void **state) {
  (void)state;
  expect_same(KAL_INDIAN, "0001-01-01", KAL_GREGORIAN, "0079-03-22");
  expect_same(KAL_INDIAN, "0001-01-01", KAL_JULIAN, "0079-03-24");
}

static void new_year_is_21_march_in_leap_years(void **state) {
  (void)state;
  expect_same(KAL_INDIAN, "1945-01-01", KAL_GREGORIAN, "2023-03-22");
  expect_same(KAL_INDIAN, "1946-01-01", KAL_GREGORIAN, "2024-03-21");
  expect_same(KAL_INDIAN, "1946-01-31", KAL_GREGORIAN, "2024-04-20");
  expect_same(KAL_INDIAN, "1946-02-01", KAL_GREGORIAN, "2024-04-21");
  expect_same(KAL_INDIAN, "1945-02-01", KAL_GREGORIAN, "2023-04-21");
  expect_same(KAL_INDIAN, "1948-09-30", KAL_GREGORIAN, "2026-12-21");
}

static void leap_years(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_INDIAN, 1946).days, 366);
  assert_int_equal(year_of(KAL_INDIAN, 1922).days, 366); /* 2000 */
  assert_int_equal(year_of(KAL_INDIAN, 2022).days, 365); /* 2100 */
  assert_int_equal(year_of(KAL_INDIAN, -78).days, 366);  /* 0 */
  assert_int_equal(status_of(KAL_INDIAN, "1945-01-31"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_INDIAN, "1946-01-32"), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(status_of(KAL_INDIAN, "1946-07-31"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void eras(void **state) {
  (void)state;
  expect_era(KAL_INDIAN, "1948-08-30", "shaka", 1948);
  expect_era(KAL_INDIAN, "0000-01-01", "shaka", 0);
}

static void round_trip_before_rd_minus_1721398(void **state) {
  (void)state;
  /* ICU 72 is off by one there. */
  const kal_calendar *indian = kal_calendar_builtin(KAL_INDIAN);
  expect_date(KAL_INDIAN, -1721398 - 719163, "-004791-09-30");
  for (int64_t rd = -1721398 - 2000; rd < -1721398 + 2000; rd++) {
    kal_date date;
    int64_t back;
    assert_int_equal(kal_date_from_day(indian, rd - 719163, &date), KAL_OK);
    assert_int_equal(kal_date_to_day(indian, date, &back), KAL_OK);
    assert_int_equal(back, rd - 719163);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(official_from_1_chaitra_1879),
      cmocka_unit_test(epoch),
      cmocka_unit_test(new_year_is_21_march_in_leap_years),
      cmocka_unit_test(leap_years),
      cmocka_unit_test(eras),
      cmocka_unit_test(round_trip_before_rd_minus_1721398),
  };
  return cmocka_run_group_tests_name("indian", tests, NULL, NULL);
}
