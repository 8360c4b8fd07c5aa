/* SPDX-License-Identifier: MIT */
#include "dates.h"

static const kal_calendar_number all[] = {KAL_HINDU_LUNAR, KAL_HINDU_LUNAR_PURNIMANTA, KAL_HINDU_LUNAR_ASTRONOMICAL};

/* The codes of a year's leap months, "M07L M12L", and after '-' that of the month it lacks. */
static void expect_months(kal_calendar_number calendar, int32_t year, const char *expected) {
  const kal_calendar *c = kal_calendar_builtin(calendar);
  kal_year_info info = year_of(calendar, year);
  char found[64] = "", code[8];
  size_t length;
  unsigned leaps = 0;
  for (uint8_t month = 1; month <= info.months; month++) {
    kal_month_code m;
    assert_int_equal(kal_month_code_of(c, year, month, &m), KAL_OK);
    if (!(m & KAL_MONTH_LEAP)) continue;
    if (!leaps++) assert_int_equal(info.leap_month, month);
    kal_month_code_print(m, code, sizeof code, &length);
    snprintf(found + strlen(found), sizeof found - strlen(found), "%s%s", *found ? " " : "", code);
  }
  assert_int_equal(info.leap_months, leaps);
  if (info.expunged_month) {
    uint8_t month;
    kal_month_code_print(info.expunged_month, code, sizeof code, &length);
    snprintf(found + strlen(found), sizeof found - strlen(found), " -%s", code);
    assert_int_equal(kal_month_from_code(c, year, info.expunged_month, &month), KAL_ERROR_NOT_IN_YEAR);
  }
  assert_string_equal(found, expected);
}

/* Leap months that were kept: 2007..2023 (mr.wikipedia.org, "adhika masa"), those of 1982 and 1983. */
static void leap_months(void **state) {
  static const struct {
    int32_t year;
    const char *months;
  } facts[] = {{2064, "M03L"}, {2067, "M02L"}, {2069, "M06L"}, {2072, "M04L"}, {2075, "M03L"},
               {2077, "M07L"}, {2080, "M05L"}, {2039, "M07L M12L -M11"}, {2081, ""}};
  (void)state;
  for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
    expect_months(KAL_HINDU_LUNAR, facts[i].year, facts[i].months);
    expect_months(KAL_HINDU_LUNAR_ASTRONOMICAL, facts[i].year, facts[i].months);
  }
}

/* Those that almanacs by present-day astronomy announce to 2083 (hindupad.com), which the Surya Siddhanta has otherwise. */
static void leap_months_to_come(void **state) {
  static const uint8_t month[] = {3, 1, 6, 4, 3, 7, 5, 3, 1, 6, 4, 2, 7, 5, 3, 1, 5, 4, 2, 7, 5, 3};
  static const int16_t year[] = {2083, 2086, 2088, 2091, 2094, 2096, 2099, 2102, 2105, 2107, 2110,
                                 2113, 2115, 2118, 2121, 2124, 2126, 2129, 2132, 2134, 2137, 2140};
  size_t place = 0;
  (void)state;
  for (int32_t y = 2083; y <= 2140; y++) {
    char code[8] = "";
    if (year[place] == y) snprintf(code, sizeof code, "M%02uL", month[place++]);
    expect_months(KAL_HINDU_LUNAR_ASTRONOMICAL, y, code);
  }
  expect_months(KAL_HINDU_LUNAR, 2085, "M08L -M10");
  expect_months(KAL_HINDU_LUNAR, 2086, "M01L");
}

/* The missing months of 1963 and the leap months around them. */
static void missing_months(void **state) {
  (void)state;
  expect_months(KAL_HINDU_LUNAR, 2020, "M07L -M10");
  expect_months(KAL_HINDU_LUNAR, 2021, "M01L");
  expect_months(KAL_HINDU_LUNAR_ASTRONOMICAL, 2020, "M08L -M09");
  expect_months(KAL_HINDU_LUNAR_ASTRONOMICAL, 2021, "M01L");
  expect_months(KAL_HINDU_LUNAR_PURNIMANTA, 2020, "M13L M12L -M18");
  assert_int_equal(year_of(KAL_HINDU_LUNAR, 2020).months, 12);
  assert_int_equal(year_of(KAL_HINDU_LUNAR, 2039).months, 13);
  assert_int_equal(year_of(KAL_HINDU_LUNAR, 2039).is_leap, 1);
  assert_int_equal(status_of(KAL_HINDU_LUNAR, "2020-M10-01"), KAL_ERROR_NOT_IN_YEAR);
}

/* A month that a year lacks is the one before it, which has its days. */
static void added_years_and_missing_months(void **state) {
  const kal_calendar *c = kal_calendar_builtin(KAL_HINDU_LUNAR);
  kal_date pausha = {2019, 0, 5, 10, 0}, found;
  kal_duration year = {1, 0, 0, 0};
  (void)state;
  assert_int_equal(kal_date_add(c, pausha, year, KAL_CONSTRAIN, &found, NULL), KAL_OK);
  assert_int_equal(found.month_code, 9);
  assert_int_equal(kal_date_add(c, pausha, year, KAL_REJECT, &found, NULL), KAL_ERROR_NOT_IN_YEAR);
}

/* First days of leap months (mr.wikipedia.org), and new years. */
static void days(void **state) {
  static const char *const facts[][2] = {{"2064-M03L-01", "2007-05-17"}, {"2067-M02L-01", "2010-04-15"},
                                         {"2069-M06L-01", "2012-08-18"}, {"2077-M07L-01", "2020-09-18"},
                                         {"2080-M05L-01", "2023-07-18"}, {"2080-M01-01", "2023-03-22"},
                                         {"2081-M01-01", "2024-04-09"}};
  (void)state;
  for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
    expect_same(KAL_HINDU_LUNAR, facts[i][0], KAL_GREGORIAN, facts[i][1]);
}

/* Northern and southern names of the same days: light fortnights have one name, dark ones two. */
static void fortnights(void **state) {
  (void)state;
  expect_same(KAL_HINDU_LUNAR, "2080-M01-01", KAL_HINDU_LUNAR_PURNIMANTA, "2080-M01-01");
  expect_same(KAL_HINDU_LUNAR, "2080-M01-20", KAL_HINDU_LUNAR_PURNIMANTA, "2080-M02-05");
  expect_same(KAL_HINDU_LUNAR, "2080-M02-04", KAL_HINDU_LUNAR_PURNIMANTA, "2080-M03-04");
  expect_same(KAL_HINDU_LUNAR, "2080-M12-20", KAL_HINDU_LUNAR_PURNIMANTA, "2080-M24-05");
  /* Adhika Shravana 2080 between the dark and the light half of Shravana. */
  expect_same(KAL_HINDU_LUNAR, "2080-M04-22", KAL_HINDU_LUNAR_PURNIMANTA, "2080-M08-07");
  expect_same(KAL_HINDU_LUNAR, "2080-M05L-04", KAL_HINDU_LUNAR_PURNIMANTA, "2080-M09L-04");
  expect_same(KAL_HINDU_LUNAR, "2080-M05L-20", KAL_HINDU_LUNAR_PURNIMANTA, "2080-M08L-05");
  expect_same(KAL_HINDU_LUNAR, "2080-M05-04", KAL_HINDU_LUNAR_PURNIMANTA, "2080-M09-04");
  expect_same(KAL_HINDU_LUNAR, "2080-M05-20", KAL_HINDU_LUNAR_PURNIMANTA, "2080-M10-05");
}

/* Half years and quarters of a year whose leap fortnights come in another order than their numbers. */
static void quarters_with_leap_fortnights(void **state) {
  const kal_calendar *c = kal_calendar_builtin(KAL_HINDU_LUNAR_PURNIMANTA);
  kal_year_info info = year_of(KAL_HINDU_LUNAR_PURNIMANTA, 2091); /* adhika Ashadha: M06, M07L, M06L, M07 */
  uint8_t last = 0;
  (void)state;
  expect_months(KAL_HINDU_LUNAR_PURNIMANTA, 2091, "M07L M06L");
  for (int64_t day = info.first_day; day < info.first_day + info.days; day++) {
    uint8_t quarter;
    assert_int_equal(kal_quarter_of(c, day, NULL, &quarter, NULL), KAL_OK);
    assert_true(quarter == last || quarter == last + 1);
    last = quarter;
  }
  assert_int_equal(last, 4);
}

/* Tables, true and mean places join. */
static void ways_join(void **state) {
  static const int32_t years[] = {-5000, 1650, 2466, 4999};
  (void)state;
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    for (size_t y = 0; y < sizeof years / sizeof *years; y++)
      for (int32_t year = years[y] - 20; year < years[y] + 20; year++) {
        kal_year_info info = year_of(all[i], year), next = year_of(all[i], year + 1);
        assert_int_equal(info.first_day + info.days, next.first_day);
        assert_int_equal(info.first_month_index + info.months, next.first_month_index);
      }
}

/* A month after the last one of the table's last year is not looked for behind it. */
static void month_behind_the_table(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    kal_year_info info = year_of(all[i], 2465);
    kal_date date = {2465, (uint8_t)(info.months + 1), 1, 0, 0};
    int64_t day;
    kal_limits limits;
    assert_int_equal(kal_calendar_limits(kal_calendar_builtin(all[i]), &limits), KAL_OK);
    assert_int_equal(kal_date_to_day(kal_calendar_builtin(all[i]), date, &day),
                     info.months < limits.most_months ? KAL_ERROR_NOT_IN_YEAR : KAL_ERROR_NOT_IN_CALENDAR);
  }
}

static void basis(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_HINDU_LUNAR, 1156).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_HINDU_LUNAR, 1157).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(KAL_HINDU_LUNAR, 4998).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(KAL_HINDU_LUNAR_PURNIMANTA, 4999).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_HINDU_LUNAR_ASTRONOMICAL, 2013).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_HINDU_LUNAR_ASTRONOMICAL, 2083).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_HINDU_LUNAR_ASTRONOMICAL, 2466).basis, KAL_BASIS_ESTIMATED);
  expect_era(KAL_HINDU_LUNAR, "2083-M01-02", "vikrama", 2083);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(leap_months),
      cmocka_unit_test(leap_months_to_come),
      cmocka_unit_test(missing_months),
      cmocka_unit_test(added_years_and_missing_months),
      cmocka_unit_test(days),
      cmocka_unit_test(fortnights),
      cmocka_unit_test(quarters_with_leap_fortnights),
      cmocka_unit_test(ways_join),
      cmocka_unit_test(month_behind_the_table),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("hindu_lunar", tests, NULL, NULL);
}
