/* SPDX-License-Identifier: MIT */
#include "dates.h"

static const kal_calendar_number all[] = {KAL_HINDU_SOLAR, KAL_HINDU_SOLAR_TAMIL, KAL_HINDU_SOLAR_MALAYALI,
                                          KAL_HINDU_SOLAR_BENGAL};

/* New year of Saka 1948 (2026), by each rule. */
static void new_year(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    kal_year_info info = year_of(all[i], 1948);
    assert_in_range(info.first_day, day_of(KAL_GREGORIAN, "2026-04-14"), day_of(KAL_GREGORIAN, "2026-04-15"));
  }
  /* Calendrical Calculations, Appendix C: R.D. 728714. */
  expect_date(KAL_HINDU_SOLAR, 728714 - 719163, "1917-11-13");
}

/* A rule whose moment is later in the day never begins a month later. */
static void rules_in_order(void **state) {
  (void)state;
  for (int32_t year = 1000; year < 2500; year += 3)
    for (uint8_t month = 1; month <= 12; month++) {
      int64_t days[4];
      for (size_t i = 0; i < 4; i++) {
        kal_date date = {year, month, 1, 0, 0};
        assert_int_equal(kal_date_to_day(kal_calendar_builtin(all[i]), date, &days[i]), KAL_OK);
      }
      assert_true(days[0] <= days[1] && days[1] <= days[2] && days[2] <= days[3] && days[3] <= days[0] + 2);
    }
}

/* Years inside and outside the table join: lengths of the year before and after it are the rule's. */
static void table_and_rule_join(void **state) {
  (void)state;
  for (size_t i = 0; i < 4; i++)
    for (int32_t year = 1300; year < 2340; year++)
      assert_true(year_of(all[i], year).first_day + year_of(all[i], year).days ==
                  year_of(all[i], year + 1).first_day);
}

/* Before and after the computed years, and around the table of the astronomical one, no day is lost. */
static void years_beyond_join(void **state) {
  static const int32_t years[] = {-10000, 10000};
  (void)state;
  for (size_t i = 0; i < 4; i++)
    for (size_t y = 0; y < 2; y++)
      for (int32_t year = years[y] - 30; year < years[y] + 30; year++)
        assert_int_equal(year_of(all[i], year).first_day + year_of(all[i], year).days, year_of(all[i], year + 1).first_day);
  for (int32_t year = -2200; year < 4000; year++)
    assert_int_equal(year_of(KAL_HINDU_SOLAR_ASTRONOMICAL, year).first_day + year_of(KAL_HINDU_SOLAR_ASTRONOMICAL, year).days,
                     year_of(KAL_HINDU_SOLAR_ASTRONOMICAL, year + 1).first_day);
}

static void astronomical(void **state) {
  (void)state;
  expect_same(KAL_HINDU_SOLAR_ASTRONOMICAL, "1946-01-01", KAL_GREGORIAN, "2024-04-13");
  assert_int_equal(year_of(KAL_HINDU_SOLAR_ASTRONOMICAL, 1878).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_HINDU_SOLAR_ASTRONOMICAL, 1879).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_HINDU_SOLAR_ASTRONOMICAL, 2322).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_HINDU_SOLAR_ASTRONOMICAL, 2323).basis, KAL_BASIS_ESTIMATED);
}

static void further_years(void **state) {
  const kal_calendar *malayali = kal_calendar_builtin(KAL_HINDU_SOLAR_MALAYALI),
                     *bengal = kal_calendar_builtin(KAL_HINDU_SOLAR_BENGAL);
  int64_t year;
  (void)state;
  assert_int_equal(kal_day_reckoning(malayali, day_of(KAL_GREGORIAN, "2026-09-01"), 0, &year), KAL_OK);
  assert_int_equal(year, 1202);
  assert_int_equal(kal_day_reckoning(malayali, day_of(KAL_GREGORIAN, "2026-08-01"), 0, &year), KAL_OK);
  assert_int_equal(year, 1201);
  assert_int_equal(kal_day_reckoning(bengal, day_of(KAL_GREGORIAN, "2026-05-01"), 0, &year), KAL_OK);
  assert_int_equal(year, 1433);
}

static void basis_and_range(void **state) {
  (void)state;
  for (size_t i = 0; i < 4; i++) {
    assert_int_equal(year_of(all[i], 1021).basis, KAL_BASIS_ESTIMATED);
    assert_int_equal(year_of(all[i], 1022).basis, KAL_BASIS_RULE);
    assert_int_equal(year_of(all[i], 10000).basis, KAL_BASIS_RULE);
    assert_int_equal(year_of(all[i], 10001).basis, KAL_BASIS_ESTIMATED);
    day_of(all[i], "-2147483648-01-01");
    day_of(all[i], "+2147483647-12-29");
    expect_era(all[i], "1948-01-01", "shaka", 1948);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(new_year),
      cmocka_unit_test(rules_in_order),
      cmocka_unit_test(table_and_rule_join),
      cmocka_unit_test(years_beyond_join),
      cmocka_unit_test(astronomical),
      cmocka_unit_test(further_years),
      cmocka_unit_test(basis_and_range),
  };
  return cmocka_run_group_tests_name("hindu_solar", tests, NULL, NULL);
}
