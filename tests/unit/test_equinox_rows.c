/* SPDX-License-Identifier: MIT */
/* What persian-astronomical, bahai and french share. */
#include "dates.h"
#include "rows.h"

/* Years on both sides of both ends of each table; of bahai the first is that in which the equinox began to count. */
static const struct {
  kal_calendar_number number;
  int32_t first, last;
} tables[] = {
    {KAL_PERSIAN_ASTRONOMICAL, -2621, 3378}, {KAL_BAHAI, 172, 2156}, {KAL_FRENCH, -3791, 2208}};

/* Beyond the tables 400 years are always as many days as in gregorian, and no leap year follows another. */
static void beyond_the_tables(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    kal_calendar_number number = tables[i].number;
    for (int32_t k = 1; k <= 1000; k++) {
      int32_t early = tables[i].first - k - 400, late = tables[i].last + k;
      assert_int_equal(year_of(number, early + 400).first_day - year_of(number, early).first_day, 146097);
      assert_int_equal(year_of(number, late + 400).first_day - year_of(number, late).first_day, 146097);
    }
    assert_int_equal(year_of(number, INT32_MIN + 400).first_day - year_of(number, INT32_MIN).first_day, 146097);
    assert_int_equal(year_of(number, INT32_MAX).first_day - year_of(number, INT32_MAX - 400).first_day, 146097);
    assert_int_equal(year_of(number, tables[i].last + 1).basis, KAL_BASIS_ESTIMATED);
  }
}

/* A year follows the other, inside, outside and where both meet; its first and last day are found again. */
static void no_gap_and_no_overlap(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    const kal_calendar *calendar = kal_calendar_builtin(tables[i].number);
    for (int32_t year = tables[i].first - 100; year <= tables[i].last + 100; year++) {
      kal_year_info info = year_of(tables[i].number, year);
      kal_date first, last;
      assert_int_equal(year_of(tables[i].number, year + 1).first_day, info.first_day + info.days);
      assert_int_equal(kal_date_from_day(calendar, info.first_day, &first), KAL_OK);
      assert_int_equal(kal_date_from_day(calendar, info.first_day + info.days - 1, &last), KAL_OK);
      assert_true(first.year == year && first.month == 1 && first.day == 1);
      assert_true(last.year == year && last.month == info.months);
    }
  }
}

/* Calendrical Calculations has these a day on; the file says why. All other rows are the same: tests/vectors. */
static void check_row(const int64_t *row) {
  const kal_calendar *calendar = kal_calendar_builtin((uint32_t)row[0]);
  kal_date date, next;
  assert_int_equal(kal_date_from_day(calendar, row[1], &date), KAL_OK);
  assert_int_equal(kal_date_from_day(calendar, row[1] + 1, &next), KAL_OK);
  assert_true(date.year == row[2] && date.month_code == row[3] && date.day == row[4] - 1);
  assert_true(next.year == row[2] && next.month_code == row[3] && next.day == row[4]);
  assert_true(year_of((kal_calendar_number)row[0], date.year).basis != KAL_BASIS_OFFICIAL);
}

static void calendrical_calculations_elsewhere(void **state) {
  (void)state;
  for_every_row("equinox.csv", 5, check_row);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(beyond_the_tables),
      cmocka_unit_test(no_gap_and_no_overlap),
      cmocka_unit_test(calendrical_calculations_elsewhere),
  };
  return cmocka_run_group_tests_name("equinox rows", tests, NULL, NULL);
}
