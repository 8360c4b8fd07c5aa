/* SPDX-License-Identifier: MIT */
#include "dates.h"

static void years_begin_around_1_january(void **state) {
  (void)state;
  expect_same(KAL_ISO_WEEK, "2026-01-01", KAL_GREGORIAN, "2025-12-29");
  expect_same(KAL_ISO_WEEK, "2024-01-01", KAL_GREGORIAN, "2024-01-01");
  expect_same(KAL_ISO_WEEK, "2021-01-01", KAL_GREGORIAN, "2021-01-04");
  expect_same(KAL_ISO_WEEK, "1976-53-07", KAL_GREGORIAN, "1977-01-02");
  expect_same(KAL_ISO_WEEK, "2009-01-03", KAL_GREGORIAN, "2008-12-31");
  expect_same(KAL_ISO_WEEK, "0001-01-01", KAL_GREGORIAN, "0001-01-01");
}

static void week_1_has_4_january(void **state) {
  (void)state;
  for (int32_t year = -2000; year < 4000; year++) {
    kal_date fourth = {year, 1, 4, 0, 0}, found;
    int64_t day;
    assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_GREGORIAN), fourth, &day), KAL_OK);
    assert_int_equal(kal_date_from_day(kal_calendar_builtin(KAL_ISO_WEEK), day, &found), KAL_OK);
    assert_true(found.year == year && found.month == 1 && found.day == kal_day_of_week(day));
  }
}

static void years_of_53_weeks(void **state) {
  (void)state;
  static const int32_t after_2000[] = {
      4,   9,   15,  20,  26,  32,  37,  43,  48,  54,  60,  65,  71,  76,  82,  88,  93,  99,
      105, 111, 116, 122, 128, 133, 139, 144, 150, 156, 161, 167, 172, 178, 184, 189, 195, 201,
      207, 212, 218, 224, 229, 235, 240, 246, 252, 257, 263, 268, 274, 280, 285, 291, 296, 303,
      308, 314, 320, 325, 331, 336, 342, 348, 353, 359, 364, 370, 376, 381, 387, 392, 398};
  size_t next = 0;
  for (int32_t year = 2000; year < 2400; year++) {
    int is_long = next < sizeof after_2000 / sizeof *after_2000 && year == 2000 + after_2000[next];
    assert_int_equal(year_of(KAL_ISO_WEEK, year).months, 52 + is_long);
    assert_int_equal(year_of(KAL_ISO_WEEK, year - 2400).months, 52 + is_long);
    next += (size_t)is_long;
  }
  assert_int_equal(next, 71);
}

static void week_53_and_day_8(void **state) {
  (void)state;
  assert_int_equal(status_of(KAL_ISO_WEEK, "2020-53-01"), KAL_OK);
  assert_int_equal(status_of(KAL_ISO_WEEK, "2021-53-01"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_ISO_WEEK, "2021-54-01"), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(status_of(KAL_ISO_WEEK, "2021-10-08"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void has_no_eras(void **state) {
  (void)state;
  size_t index = 7;
  int64_t year = 7;
  assert_int_equal(kal_day_era(kal_calendar_builtin(KAL_ISO_WEEK), 0, &index, &year), KAL_ERROR_NO_ERA);
  assert_true(index == 7 && year == 7);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_ISO_WEEK, 1972);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(years_begin_around_1_january),
      cmocka_unit_test(week_1_has_4_january),
      cmocka_unit_test(years_of_53_weeks),
      cmocka_unit_test(week_53_and_day_8),
      cmocka_unit_test(has_no_eras),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("iso_week", tests, NULL, NULL);
}
