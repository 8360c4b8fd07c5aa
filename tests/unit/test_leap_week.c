/* SPDX-License-Identifier: MIT */
/* symmetry454, symmetry010, pax. */
#include "dates.h"

static void epochs(void **state) {
  (void)state;
  expect_same(KAL_SYMMETRY454, "0001-01-01", KAL_GREGORIAN, "0001-01-01");
  expect_same(KAL_SYMMETRY010, "0001-01-01", KAL_GREGORIAN, "0001-01-01");
  expect_same(KAL_PAX, "0001-M01-01", KAL_GREGORIAN, "0000-12-31");
  expect_same(KAL_PAX, "1928-M01-01", KAL_GREGORIAN, "1928-01-01");
}

/* The head of Bromberg's paper has one day in three calendars. */
static void the_day_of_brombergs_paper(void **state) {
  (void)state;
  expect_same(KAL_SYMMETRY454, "2019-08-24", KAL_GREGORIAN, "2019-08-21");
  expect_same(KAL_SYMMETRY010, "2019-08-22", KAL_GREGORIAN, "2019-08-21");
}

static void months_begin_on_the_same_day_of_the_week(void **state) {
  (void)state;
  for (int32_t year = -300; year <= 300; year++) {
    for (uint8_t month = 1; month <= 12; month++) {
      kal_date date = {year, month, 1, 0, 0};
      int64_t day = 0;
      assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_SYMMETRY454), date, &day), KAL_OK);
      assert_int_equal(kal_day_of_week(day), 1);
    }
    assert_int_equal(kal_day_of_week(year_of(KAL_SYMMETRY010, year).first_day), 1);
    assert_int_equal(kal_day_of_week(year_of(KAL_PAX, year).first_day), 7);
  }
}

/* 52 leap years in 293, by floored remainders before year 1 too, where ThreeTen-Extra 1.8.0 truncates. */
static void leap_years_of_symmetry(void **state) {
  (void)state;
  for (int32_t cycle = -5; cycle <= 10; cycle++) {
    int leap = 0;
    for (int32_t year = 293 * cycle; year < 293 * (cycle + 1); year++) {
      assert_int_equal(year_of(KAL_SYMMETRY454, year).is_leap, year_of(KAL_SYMMETRY010, year).is_leap);
      leap += year_of(KAL_SYMMETRY454, year).is_leap;
    }
    assert_int_equal(leap, 52);
  }
  assert_true(year_of(KAL_SYMMETRY454, 2026).is_leap == 1 && year_of(KAL_SYMMETRY454, 2025).is_leap == 0);
  assert_int_equal(status_of(KAL_SYMMETRY454, "2026-12-35"), KAL_OK);
  assert_int_equal(status_of(KAL_SYMMETRY454, "2025-12-29"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_SYMMETRY010, "2026-12-37"), KAL_OK);
  assert_int_equal(status_of(KAL_SYMMETRY010, "2025-12-31"), KAL_ERROR_NOT_IN_YEAR);
}

static void leap_years_of_pax(void **state) {
  static const struct {
    int32_t year;
    int leap;
  } years[] = {{2012, 1}, {1999, 1}, {1900, 1}, {2000, 0}, {2018, 1}, {2026, 0}, {2024, 1}, {98, 0},
               {99, 1},   {100, 1},  {400, 0},  {6, 1},    {0, 0},    {-1, 1},   {-4, 1},   {-6, 0}};
  (void)state;
  for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
    kal_year_info info = year_of(KAL_PAX, years[i].year);
    assert_int_equal(info.is_leap, years[i].leap);
    assert_int_equal(info.months, 13 + years[i].leap);
    assert_int_equal(info.leap_month, years[i].leap ? 13 : 0);
  }
}

static void the_week_pax_comes_before_december(void **state) {
  kal_date date = {0};
  char name[16];
  (void)state;
  expect_same(KAL_PAX, "2024-M12L-01", KAL_GREGORIAN, "2024-11-24");
  kal_date_from_day(kal_calendar_builtin(KAL_PAX), day_of(KAL_PAX, "2024-M12L-07"), &date);
  assert_true(date.month == 13 && date.flags == KAL_DATE_LEAP_MONTH);
  assert_int_equal(day_of(KAL_PAX, "2024-M13-01") - day_of(KAL_PAX, "2024-M12L-07"), 1);
  assert_int_equal(day_of(KAL_PAX, "2026-M13-01") - day_of(KAL_PAX, "2026-M12-28"), 1);
  assert_int_equal(status_of(KAL_PAX, "2026-M12L-01"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_PAX, "2024-M12L-08"), KAL_ERROR_NOT_IN_CALENDAR);
  kal_month_name(kal_calendar_builtin(KAL_PAX), 2024, 13, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, name,
                 sizeof name, NULL);
  assert_string_equal(name, "Pax");
  kal_month_name(kal_calendar_builtin(KAL_PAX), 2026, 13, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, name,
                 sizeof name, NULL);
  assert_string_equal(name, "December");
}

static void eras(void **state) {
  (void)state;
  expect_era(KAL_SYMMETRY454, "2026-01-01", "ce", 2026);
  expect_era(KAL_SYMMETRY010, "0000-12-30", "bce", 1);
  expect_era(KAL_PAX, "0000-M13-28", "bce", 1);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_SYMMETRY454, 2005);
  expect_rule_from(KAL_SYMMETRY010, 2005);
  expect_rule_from(KAL_PAX, 1931);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(epochs),
      cmocka_unit_test(the_day_of_brombergs_paper),
      cmocka_unit_test(months_begin_on_the_same_day_of_the_week),
      cmocka_unit_test(leap_years_of_symmetry),
      cmocka_unit_test(leap_years_of_pax),
      cmocka_unit_test(the_week_pax_comes_before_december),
      cmocka_unit_test(eras),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("leap_week", tests, NULL, NULL);
}
