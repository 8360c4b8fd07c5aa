/* SPDX-License-Identifier: MIT */
#include "dates.h"

static const kal_calendar_number TH = KAL_THAI_LUNAR;

static void holidays(void **state) {
  (void)state;
  expect_same(TH, "2568-M06-15", KAL_GREGORIAN, "2025-05-11");  /* Visakha Bucha */
  expect_same(TH, "2568-M07-30", KAL_GREGORIAN, "2025-06-25");  /* the day more of 2568 */
  expect_same(TH, "2568-M08-15", KAL_GREGORIAN, "2025-07-10");  /* Asanha Bucha */
  expect_same(TH, "2568-M12-15", KAL_GREGORIAN, "2025-11-05");  /* Loi Krathong */
  expect_same(TH, "2566-M08L-15", KAL_GREGORIAN, "2023-08-01"); /* in the month more */
  expect_same(TH, "2566-M08L-16", KAL_GREGORIAN, "2023-08-02"); /* the beginning of the Buddhist Lent */
  expect_same(TH, "2570-M01-01", KAL_GREGORIAN, "2026-12-10");
}

/* A day or a month more, never both; what is not in a year is told. */
static void kinds_of_years(void **state) {
  unsigned with_day = 0, with_month = 0;
  (void)state;
  for (int32_t year = 2400; year <= 2572; year++) {
    kal_year_info info = year_of(TH, year);
    with_day += info.days == 355;
    with_month += info.days == 384;
    assert_true(info.days == 354 || info.days == 355 || info.days == 384);
    assert_int_equal(info.leap_month, info.days == 384 ? 9 : 0);
  }
  assert_int_equal(with_day, 33);
  assert_int_equal(with_month, 64);
  assert_int_equal(status_of(TH, "2568-M08L-01"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(TH, "2567-M07-30"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(TH, "2567-M01-30"), KAL_ERROR_NOT_IN_CALENDAR);
}

/* By Eade's rule, as programs compute it, the first five have no day more; a table of days has that of 2559
 * in 2557. */
static void years_that_programs_have_otherwise(void **state) {
  static const int32_t years[] = {2457, 2468, 2479, 2500, 2540, 2559, 2563};
  (void)state;
  for (size_t i = 0; i < sizeof years / sizeof *years; i++) assert_int_equal(year_of(TH, years[i]).days, 355);
  assert_int_equal(year_of(TH, 2557).days, 354);
}

static void basis_and_ends(void **state) {
  const kal_calendar *calendar = kal_calendar_builtin(TH);
  kal_range range;
  kal_date date;
  kal_year_info info;
  (void)state;
  assert_int_equal(year_of(TH, 2400).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(TH, 2456).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(TH, 2457).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(TH, 2569).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(TH, 2570).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(kal_calendar_year(calendar, 2573, &info), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_calendar_range(calendar, &range), KAL_OK);
  expect_date(TH, range.first_day, "2400-M01-01");
  expect_date(TH, range.last_day, "2572-M12-30");
  assert_int_equal(kal_date_from_day(calendar, range.first_day - 1, &date), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_date_from_day(calendar, range.last_day + 1, &date), KAL_ERROR_OUT_OF_RANGE);
  expect_era(TH, "2568-M01-01", "be", 2568);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(holidays),
      cmocka_unit_test(kinds_of_years),
      cmocka_unit_test(years_that_programs_have_otherwise),
      cmocka_unit_test(basis_and_ends),
  };
  return cmocka_run_group_tests_name("thai_lunar", tests, NULL, NULL);
}
