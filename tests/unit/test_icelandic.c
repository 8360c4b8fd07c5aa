/* SPDX-License-Identifier: MIT */
#include "dates.h"
#include "rows.h"

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

static void check_row(const int64_t *row) {
  kal_icelandic_week week;
  int64_t day;
  assert_int_equal(kal_icelandic_from_day(row[0], &week), KAL_OK);
  assert_int_equal(week.year, row[9]);
  assert_int_equal(week.season, row[10] == 90 ? KAL_ICELANDIC_SUMMER : KAL_ICELANDIC_WINTER);
  assert_int_equal(week.week, row[11]);
  assert_int_equal(week.week_day % 7, row[12]);
  assert_int_equal(kal_icelandic_to_day(week, &day), KAL_OK);
  assert_int_equal(day, row[0]);
}

static void weeks_by_the_book(void **state) {
  (void)state;
  for_every_row("beside.csv", 13, check_row);
}

/* Of all seasons, weeks and days of the week as many exist as the year has days. */
static void weeks_of_a_year(void **state) {
  (void)state;
  for (int32_t year = 2023; year <= 2024; year++) {
    unsigned count = 0;
    for (unsigned rest = 0; rest < 4 * 64 * 16; rest++) {
      kal_icelandic_week week = {year, rest & 3, rest >> 2 & 63, rest >> 8 & 15}, round;
      int64_t day;
      kal_status status = kal_icelandic_to_day(week, &day);
      if (status == KAL_OK) {
        count++;
        assert_int_equal(kal_icelandic_from_day(day, &round), KAL_OK);
        assert_memory_equal(&week, &round, 7);
      } else {
        int leap_only = week.season == KAL_ICELANDIC_SUMMER && year == 2024 && week.week_day - 1u < 7 &&
                        ((week.week == 27 && week.week_day != 4 && week.week_day != 5) ||
                         (week.week == 28 && (week.week_day == 4 || week.week_day == 5)));
        assert_int_equal(status, leap_only ? KAL_ERROR_NOT_IN_YEAR : KAL_ERROR_NOT_IN_CALENDAR);
      }
    }
    assert_int_equal(count, year_of(KAL_ICELANDIC, year).days);
  }
}

static void week_statuses(void **state) {
  kal_icelandic_week week = {2026, KAL_ICELANDIC_WINTER, 5, 6}, untouched = {7, 7, 7, 7};
  kal_range range;
  int64_t day = 42;
  (void)state;
  kal_calendar_range(kal_calendar_builtin(KAL_ICELANDIC), &range);
  assert_int_equal(kal_icelandic_from_day(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_icelandic_to_day(week, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_icelandic_from_day(range.last_day + 1, &untouched), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_icelandic_from_day(INT64_MIN, &untouched), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(untouched.week, 7);
  week.season = 3;
  assert_int_equal(kal_icelandic_to_day(week, &day), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(day, 42);
  week.season = KAL_ICELANDIC_WINTER;
  assert_int_equal(kal_icelandic_to_day(week, &day), KAL_OK);
  assert_int_equal(day, 20778); /* as the header says */
  for (int64_t at = range.first_day; at < range.first_day + 800; at++) {
    assert_int_equal(kal_icelandic_from_day(at, &week), KAL_OK);
    assert_int_equal(kal_icelandic_to_day(week, &day), KAL_OK);
    assert_int_equal(day, at);
  }
  for (int64_t at = range.last_day; at > range.last_day - 800; at--) {
    assert_int_equal(kal_icelandic_from_day(at, &week), KAL_OK);
    assert_int_equal(kal_icelandic_to_day(week, &day), KAL_OK);
    assert_int_equal(day, at);
  }
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
      cmocka_unit_test(weeks_by_the_book),
      cmocka_unit_test(weeks_of_a_year),
      cmocka_unit_test(week_statuses),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("icelandic", tests, NULL, NULL);
}
