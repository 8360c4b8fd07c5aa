/* SPDX-License-Identifier: MIT */
/* french, french-arithmetic. */
#include "dates.h"

/* Each year as it was published; 3, 7 and 11 were leap years. */
static void years_of_the_republic(void **state) {
  char line[128];
  int32_t rows = 0;
  FILE *file = fopen(KAL_DATA "/french-years.csv", "r");
  (void)state;
  assert_non_null(file);
  while (fgets(line, sizeof line, file)) {
    char first_day[16];
    int year;
    if (sscanf(line, "%d,%10[0-9-]", &year, first_day) != 2) continue;
    assert_int_equal(year, ++rows);
    assert_int_equal(year_of(KAL_FRENCH, year).first_day, day_of(KAL_GREGORIAN, first_day));
    assert_int_equal(year_of(KAL_FRENCH, year).basis, KAL_BASIS_OFFICIAL);
    assert_int_equal(year_of(KAL_FRENCH, year).is_leap, year == 3 || year == 7 || year == 11);
  }
  fclose(file);
  assert_int_equal(rows, 14);
}

static void days_that_are_known_by_their_names(void **state) {
  (void)state;
  expect_same(KAL_FRENCH, "0002-11-09", KAL_GREGORIAN, "1794-07-27"); /* 9 Thermidor */
  expect_same(KAL_FRENCH, "0003-13-06", KAL_GREGORIAN, "1795-09-22");
  expect_same(KAL_FRENCH, "0004-01-13", KAL_GREGORIAN, "1795-10-05"); /* 13 Vendemiaire */
  expect_same(KAL_FRENCH, "0008-02-18", KAL_GREGORIAN, "1799-11-09"); /* 18 Brumaire */
  expect_same(KAL_FRENCH, "0014-04-10", KAL_GREGORIAN, "1805-12-31"); /* the last day of the calendar */
  assert_int_equal(status_of(KAL_FRENCH, "0004-13-06"), KAL_ERROR_NOT_IN_YEAR);
}

static void epoch(void **state) {
  (void)state;
  expect_same(KAL_FRENCH_ARITHMETIC, "0001-01-01", KAL_GREGORIAN, "1792-09-22");
  expect_week_day(KAL_FRENCH_ARITHMETIC, "0001-01-01", 6);
}

/* The Republic's leap years, by the equinox, were 3, 7 and 11: from 1 Vendemiaire 4 to the end of 7 it was a
 * day on. */
static void days_of_the_republic(void **state) {
  (void)state;
  expect_same(KAL_FRENCH_ARITHMETIC, "0002-11-09", KAL_GREGORIAN, "1794-07-27");
  expect_same(KAL_FRENCH_ARITHMETIC, "0003-13-05", KAL_GREGORIAN, "1795-09-21");
  expect_same(KAL_FRENCH_ARITHMETIC, "0004-01-01", KAL_GREGORIAN, "1795-09-22"); /* then the leap day of 3 */
  expect_same(KAL_FRENCH_ARITHMETIC, "0005-01-01", KAL_GREGORIAN, "1796-09-22"); /* as it was */
  expect_same(KAL_FRENCH_ARITHMETIC, "0008-02-19", KAL_GREGORIAN, "1799-11-09"); /* 18 Brumaire in its day */
}

static void leap_years(void **state) {
  static const struct {
    int32_t year;
    int leap;
  } years[] = {{3, 0},    {4, 1},    {8, 1},    {100, 0},   {300, 0},  {400, 1}, {1000, 0}, {2000, 1},
               {4000, 0}, {8000, 0}, {4400, 1}, {-4000, 0}, {-400, 1}, {-4, 1},  {-3, 0},   {0, 0}};
  (void)state;
  for (size_t i = 0; i < sizeof years / sizeof *years; i++)
    assert_int_equal(year_of(KAL_FRENCH_ARITHMETIC, years[i].year).is_leap, years[i].leap);
  assert_int_equal(status_of(KAL_FRENCH_ARITHMETIC, "0004-13-06"), KAL_OK);
  assert_int_equal(status_of(KAL_FRENCH_ARITHMETIC, "0003-13-06"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_FRENCH_ARITHMETIC, "0004-13-07"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void basis_and_era(void **state) {
  (void)state;
  expect_rule_from(KAL_FRENCH_ARITHMETIC, 15);
  assert_int_equal(year_of(KAL_FRENCH, 0).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_FRENCH, 15).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_FRENCH, 1199).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_FRENCH, 1200).basis, KAL_BASIS_ESTIMATED);
  expect_era(KAL_FRENCH, "0008-02-18", "ef", 8);
  expect_era(KAL_FRENCH_ARITHMETIC, "0008-02-18", "ef", 8);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(years_of_the_republic),
      cmocka_unit_test(days_that_are_known_by_their_names),
      cmocka_unit_test(epoch),
      cmocka_unit_test(days_of_the_republic),
      cmocka_unit_test(leap_years),
      cmocka_unit_test(basis_and_era),
  };
  return cmocka_run_group_tests_name("french", tests, NULL, NULL);
}
