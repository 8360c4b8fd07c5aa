/* SPDX-License-Identifier: MIT */
#include "dates.h"

static void first_days_of_summer(void **state) {
  (void)state;
  expect_same(KAL_ICELANDIC, "0001-M01-01", KAL_GREGORIAN, "0001-04-19");
  expect_same(KAL_ICELANDIC, "2023-M01-01", KAL_GREGORIAN, "2023-04-20");
  expect_same(KAL_ICELANDIC, "2024-M01-01", KAL_GREGORIAN, "2024-04-25");
  expect_same(KAL_ICELANDIC, "2025-M01-01", KAL_GREGORIAN, "2025-04-24");
  for (int32_t year = -1000; year < 3000; year++)
    assert_int_equal(kal_day_of_week(year_of(KAL_ICELANDIC, year).first_day), 4);
}

/* The months begin on set days of the week: Heyannir and Einmanudur on Sunday and Tuesday, Thorri on Friday.
 */
static void months_of_2023(void **state) {
  (void)state;
  expect_same(KAL_ICELANDIC, "2023-M03L-01", KAL_GREGORIAN, "2023-07-19");
  expect_same(KAL_ICELANDIC, "2023-M03L-05", KAL_GREGORIAN, "2023-07-23"); /* sumarauki, a Sunday */
  expect_same(KAL_ICELANDIC, "2023-M04-01", KAL_GREGORIAN, "2023-07-30");
  expect_same(KAL_ICELANDIC, "2023-M07-01", KAL_GREGORIAN, "2023-10-28"); /* first day of winter */
  expect_same(KAL_ICELANDIC, "2023-M10-01", KAL_GREGORIAN, "2024-01-26"); /* bondadagur */
  expect_same(KAL_ICELANDIC, "2023-M11-01", KAL_GREGORIAN, "2024-02-25"); /* konudagur */
  for (int32_t year = -1000; year < 3000; year++) {
    static const int week_days[13] = {4, 6, 1, 3, 7, 2, 4, 6, 1, 3, 5, 7, 2};
    kal_date date = {year, 0, 1, 0, 0};
    for (date.month = 1; date.month <= 13; date.month++) {
      int64_t day = 0;
      assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_ICELANDIC), date, &day), KAL_OK);
      assert_int_equal(kal_day_of_week(day), week_days[date.month - 1]);
    }
  }
}

static void years_of_53_weeks(void **state) {
  int count = 0;
  (void)state;
  for (int32_t year = 2000; year < 2400; year++) count += year_of(KAL_ICELANDIC, year).is_leap;
  assert_int_equal(count, 71);
  assert_int_equal(year_of(KAL_ICELANDIC, 2023).days, 371);
  assert_int_equal(year_of(KAL_ICELANDIC, 2024).days, 364);
  assert_int_equal(status_of(KAL_ICELANDIC, "2023-M03L-11"), KAL_OK);
  assert_int_equal(status_of(KAL_ICELANDIC, "2024-M03L-05"), KAL_ERROR_NOT_IN_YEAR);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_ICELANDIC, 1701);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(first_days_of_summer),
      cmocka_unit_test(months_of_2023),
      cmocka_unit_test(years_of_53_weeks),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("icelandic", tests, NULL, NULL);
}
