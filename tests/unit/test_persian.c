/* SPDX-License-Identifier: MIT */
/* persian, persian-astronomical, persian-2820, persian-qt. */
#include "dates.h"

static int is_leap(int32_t year) {
  return year_of(KAL_PERSIAN, year).is_leap;
}

/* Most books have 19 March; the rule, as in ICU, gives the day before. That year is estimated. */
static void epoch(void **state) {
  (void)state;
  expect_same(KAL_PERSIAN, "0001-01-01", KAL_JULIAN, "0622-03-18");
}

/* The rows of tests/vectors/persian.csv that are the University of Tehran's list: new years and leap years
 * 1206..1498. */
static void the_official_list(void **state) {
  char line[256];
  FILE *file = fopen(KAL_VECTORS "/persian.csv", "r");
  int new_years = 0, leap_years = 0;
  (void)state;
  assert_non_null(file);
  while (fgets(line, sizeof line, file)) {
    char *rest;
    int64_t day = strtoll(line, &rest, 10);
    int32_t year;
    if (line[0] == '#' || *rest != ',') continue;
    year = (int32_t)strtol(rest + 1, &rest, 10);
    if (year < 1206 || year > 1498) continue;
    if (strncmp(rest, "-01-01", 6) == 0) {
      assert_int_equal(year_of(KAL_PERSIAN, year).first_day, day);
      assert_int_equal(year_of(KAL_PERSIAN, year).basis, KAL_BASIS_OFFICIAL);
      new_years++;
    } else if (strncmp(rest, "-12-30", 6) == 0) {
      assert_true(is_leap(year));
      leap_years++;
    }
  }
  fclose(file);
  assert_int_equal(new_years, 293);
  for (int32_t year = 1206; year <= 1498; year++) leap_years -= is_leap(year);
  assert_int_equal(leap_years, 0);
}

/* The 2820-year rule is wrong in 1210, 1243, 1404, 1437, 1470; its form 683/2820 (Qt) in 1276 too. */
static void new_years_that_the_2820_rule_misses(void **state) {
  (void)state;
  expect_same(KAL_PERSIAN, "1210-01-01", KAL_GREGORIAN, "1831-03-21");
  expect_same(KAL_PERSIAN, "1243-01-01", KAL_GREGORIAN, "1864-03-20");
  expect_same(KAL_PERSIAN, "1276-01-01", KAL_GREGORIAN, "1897-03-20");
  expect_same(KAL_PERSIAN, "1404-01-01", KAL_GREGORIAN, "2025-03-21");
  expect_same(KAL_PERSIAN, "1437-01-01", KAL_GREGORIAN, "2058-03-21");
  expect_same(KAL_PERSIAN, "1470-01-01", KAL_GREGORIAN,
              "2091-03-21"); /* at the meridian of Tehran a day earlier */
}

static void years_1403_to_1405(void **state) {
  (void)state;
  expect_same(KAL_PERSIAN, "1403-12-30", KAL_GREGORIAN, "2025-03-20");
  expect_same(KAL_PERSIAN, "1405-01-01", KAL_GREGORIAN, "2026-03-21");
  expect_same(KAL_PERSIAN, "1405-08-30", KAL_GREGORIAN, "2026-11-21");
  assert_true(is_leap(1403) && !is_leap(1404) && !is_leap(1405));
  assert_int_equal(status_of(KAL_PERSIAN, "1404-12-30"), KAL_ERROR_NOT_IN_YEAR);
}

static void year_1503_is_leap_and_1502_is_not(void **state) {
  (void)state;
  assert_true(!is_leap(1502) && is_leap(1503));
  assert_int_equal(status_of(KAL_PERSIAN, "1502-12-30"), KAL_ERROR_NOT_IN_YEAR);
  expect_same(KAL_PERSIAN, "1502-12-29", KAL_GREGORIAN, "2124-03-19");
  expect_same(KAL_PERSIAN, "1503-01-01", KAL_GREGORIAN, "2124-03-20");
  expect_same(KAL_PERSIAN, "1503-12-30", KAL_GREGORIAN, "2125-03-20");
  expect_same(KAL_PERSIAN, "1504-01-01", KAL_GREGORIAN, "2125-03-21");
}

/* Each year of data/persian-corrections.txt is common by correction and the next one leap: to_day and
 * from_day agree. */
static void every_correction(void **state) {
  char line[512];
  FILE *file = fopen(KAL_DATA "/persian-corrections.txt", "r");
  int count = 0;
  (void)state;
  assert_non_null(file);
  while (fgets(line, sizeof line, file)) {
    char *end = line;
    if (line[0] == '#') continue;
    for (int32_t year; (year = (int32_t)strtol(end, &end, 10)) != 0; count++) {
      kal_date date;
      int64_t next = year_of(KAL_PERSIAN, year + 1).first_day;
      assert_true(!is_leap(year) && is_leap(year + 1));
      assert_int_equal(kal_date_from_day(kal_calendar_builtin(KAL_PERSIAN), next, &date), KAL_OK);
      assert_true(date.year == year + 1 && date.month == 1 && date.day == 1);
      assert_int_equal(kal_date_from_day(kal_calendar_builtin(KAL_PERSIAN), next - 1, &date), KAL_OK);
      assert_true(date.year == year && date.month == 12 && date.day == 29);
    }
  }
  fclose(file);
  assert_int_equal(count, 78);
}

/* Qt 6.4.2 is wrong by a 32-bit overflow in years such as these. */
static void far_years_do_not_wrap(void **state) {
  static const int32_t years[] = {-3325424, 6500571};
  (void)state;
  for (size_t i = 0; i < 2; i++)
    assert_int_equal(year_of(KAL_PERSIAN, years[i] + 33).first_day - year_of(KAL_PERSIAN, years[i]).first_day,
                     12053);
}

/* Of the years on the official list, those whose new year a rule has on another day. */
static void expect_off(kal_calendar_number rule, const int32_t *off) {
  for (int32_t year = 1206; year <= 1499; year++) {
    int is_off = year == *off;
    assert_int_equal(year_of(rule, year).first_day != year_of(KAL_PERSIAN, year).first_day, is_off);
    off += is_off;
  }
  assert_int_equal(*off, 0);
}

static void the_2820_rule_against_the_official_list(void **state) {
  static const int32_t off[] = {1210, 1243, 1404, 1437, 1470, 0};
  (void)state;
  expect_off(KAL_PERSIAN_2820, off);
  expect_same(KAL_PERSIAN_2820, "0001-01-01", KAL_JULIAN, "0622-03-19");
  expect_same(KAL_PERSIAN_2820, "1404-01-01", KAL_GREGORIAN, "2025-03-20");
  assert_int_equal(status_of(KAL_PERSIAN_2820, "1403-12-30"), KAL_ERROR_NOT_IN_YEAR);
}

static void qts_rule_against_the_official_list(void **state) {
  static const int32_t off[] = {1210, 1243, 1276, 1437, 1470, 0};
  (void)state;
  expect_off(KAL_PERSIAN_QT, off);
  expect_same(KAL_PERSIAN_QT, "0001-01-01", KAL_JULIAN, "0622-03-19");
  expect_same(KAL_PERSIAN_QT, "1403-12-30", KAL_GREGORIAN, "2025-03-20");
}

/* Both have 683 leap years in 2820. */
static void cycles_of_2820_years(void **state) {
  (void)state;
  for (int32_t year = -6000; year <= 9000; year++) {
    assert_int_equal(year_of(KAL_PERSIAN_2820, year + 2820).first_day -
                         year_of(KAL_PERSIAN_2820, year).first_day,
                     1029983);
    assert_int_equal(year_of(KAL_PERSIAN_QT, year + 2820).first_day - year_of(KAL_PERSIAN_QT, year).first_day,
                     1029983);
  }
}

/* All 293 new years of the authority's list, and so the leap years. */
static void the_sun_agrees_with_the_official_list(void **state) {
  int same = 0;
  (void)state;
  for (int32_t year = 1206; year <= 1498; year++) {
    kal_year_info official = year_of(KAL_PERSIAN, year), sun = year_of(KAL_PERSIAN_ASTRONOMICAL, year);
    assert_int_equal(sun.basis, KAL_BASIS_OFFICIAL);
    same += sun.first_day == official.first_day && sun.days == official.days;
  }
  assert_int_equal(same, 293);
}

/* By the true noon of Tehran itself, as in Calendrical Calculations, it would be 20 March. */
static void nowruz_1470_is_decided_at_52_degrees_30_minutes(void **state) {
  (void)state;
  expect_same(KAL_PERSIAN_ASTRONOMICAL, "1470-01-01", KAL_GREGORIAN, "2091-03-21");
}

/* In 1602 the equinox comes 4 minutes after noon; greater predictions of Delta T have it before. */
static void the_sun_and_the_corrected_rule(void **state) {
  int others = 0;
  (void)state;
  for (int32_t year = 1178; year <= 3000; year++)
    others += year_of(KAL_PERSIAN, year).first_day != year_of(KAL_PERSIAN_ASTRONOMICAL, year).first_day;
  assert_int_equal(others, 1);
  expect_same(KAL_PERSIAN_ASTRONOMICAL, "1602-01-01", KAL_GREGORIAN, "2223-03-22");
  expect_same(KAL_PERSIAN, "1602-01-01", KAL_GREGORIAN, "2223-03-21");
  /* Most books' epoch: the rule of persian has the day before. */
  expect_same(KAL_PERSIAN_ASTRONOMICAL, "0001-01-01", KAL_JULIAN, "0622-03-19");
}

static void eras(void **state) {
  (void)state;
  expect_era(KAL_PERSIAN, "1405-08-30", "ap", 1405);
  expect_era(KAL_PERSIAN, "0000-12-29", "ap", 0);
}

static void basis(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_PERSIAN, 1205).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_PERSIAN, 1206).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(KAL_PERSIAN, 1498).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(KAL_PERSIAN, 1499).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_PERSIAN, 3000).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_PERSIAN, 3001).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_PERSIAN_ASTRONOMICAL, 1205).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_PERSIAN_ASTRONOMICAL, 1206).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(KAL_PERSIAN_ASTRONOMICAL, 1499).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_PERSIAN_ASTRONOMICAL, 2369).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_PERSIAN_ASTRONOMICAL, 2370).basis, KAL_BASIS_ESTIMATED);
  expect_rule_from(KAL_PERSIAN_2820, 1304);
  expect_rule_from(KAL_PERSIAN_QT, 1304);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(epoch),
      cmocka_unit_test(the_official_list),
      cmocka_unit_test(new_years_that_the_2820_rule_misses),
      cmocka_unit_test(years_1403_to_1405),
      cmocka_unit_test(year_1503_is_leap_and_1502_is_not),
      cmocka_unit_test(every_correction),
      cmocka_unit_test(far_years_do_not_wrap),
      cmocka_unit_test(the_2820_rule_against_the_official_list),
      cmocka_unit_test(qts_rule_against_the_official_list),
      cmocka_unit_test(cycles_of_2820_years),
      cmocka_unit_test(the_sun_agrees_with_the_official_list),
      cmocka_unit_test(nowruz_1470_is_decided_at_52_degrees_30_minutes),
      cmocka_unit_test(the_sun_and_the_corrected_rule),
      cmocka_unit_test(eras),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("persian", tests, NULL, NULL);
}
