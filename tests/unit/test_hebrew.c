/* SPDX-License-Identifier: MIT */
#include "core/integer.h"
#include "dates.h"

/* New year's day by Reingold and Dershowitz (section 8.2): delays found from the lengths of years, not as in
 * hebrew.c. */
static int64_t elapsed_days(int64_t year) {
  int64_t months = kal__floor_div(235 * year - 234, 19);
  int64_t day = 29 * months + kal__floor_div(12084 + 13753 * months, 25920);
  return kal__floor_mod(3 * (day + 1), 7) < 3 ? day + 1 : day;
}

static int64_t book_new_year(int64_t year) {
  int64_t before = elapsed_days(year - 1), now = elapsed_days(year), after = elapsed_days(year + 1);
  return now + (after - now == 356 ? 2 : now - before == 382 ? 1 : 0) - 1373427 - 719163;
}

static void epoch(void **state) {
  (void)state;
  expect_same(KAL_HEBREW, "0001-M01-01", KAL_JULIAN, "-003760-10-07");
  expect_week_day(KAL_HEBREW, "0001-M01-01", 1);
}

/* ICU 72 tests the Monday postponement after the others: 55 of the years 1..10000 begin a day late, 5806
 * among them. */
static void year_5806_begins_on_2045_09_12(void **state) {
  (void)state;
  expect_same(KAL_HEBREW, "5806-M01-01", KAL_GREGORIAN, "2045-09-12");
  assert_int_equal(year_of(KAL_HEBREW, 5805).days, 355);
  assert_int_equal(year_of(KAL_HEBREW, 5806).days, 384);
}

/* ICU 72 truncates there: more than half of these new years are wrong. */
static void new_years_also_of_year_0_and_before(void **state) {
  (void)state;
  for (int32_t year = -20000; year <= 20000; year++)
    assert_int_equal(year_of(KAL_HEBREW, year).first_day, book_new_year(year));
}

/* After a leap year, a molad on Monday 15 hours 589 parts into the day puts the new year off; of these
 * years the molad is at that very part. A part later, the leap years before would have 382 days. */
static void a_molad_at_the_very_part_of_a_postponement(void **state) {
  static const int32_t years[] = {-102335, 88370, 587137};
  (void)state;
  for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
    assert_int_equal(year_of(KAL_HEBREW, years[i]).first_day, book_new_year(years[i]));
    assert_int_equal(year_of(KAL_HEBREW, years[i] - 1).days, 383);
  }
}

static void nobody_counts_a_year_0(void **state) {
  (void)state;
  assert_int_equal(kal_calendar_properties(kal_calendar_builtin(KAL_HEBREW)) & KAL_YEAR_ZERO, 0);
}

static void the_table_is_the_rule_at_its_ends(void **state) {
  static const int32_t years[] = {5299, 5300, 5301, 6322, 6323, 6324, 6325};
  (void)state;
  for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
    kal_date date = {years[i], 1, 1, 0, 0};
    int64_t day = 0;
    assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_HEBREW), date, &day), KAL_OK);
    assert_int_equal(day, book_new_year(years[i]));
  }
}

static void leap_years_of_a_cycle(void **state) {
  static const int leap[] = {3, 6, 8, 11, 14, 17, 19, 0};
  (void)state;
  for (int32_t cycle = -19 * 9; cycle <= 19 * 400; cycle += 19) {
    for (int year = 1, next = 0; year <= 19; year++) {
      kal_year_info info = year_of(KAL_HEBREW, cycle + year);
      int is_leap = year == leap[next];
      assert_int_equal(info.is_leap, is_leap);
      assert_int_equal(info.months, 12 + is_leap);
      assert_int_equal(info.leap_month, is_leap ? 6 : 0);
      next += is_leap;
    }
  }
}

static void adar(void **state) {
  (void)state;
  expect_same(KAL_HEBREW, "5784-M05L-01", KAL_GREGORIAN, "2024-02-10");
  expect_same(KAL_HEBREW, "5784-M06-14", KAL_GREGORIAN, "2024-03-24"); /* Purim */
  expect_same(KAL_HEBREW, "5785-M06-14", KAL_GREGORIAN, "2025-03-14");
  assert_int_equal(status_of(KAL_HEBREW, "5785-M05L-01"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_HEBREW, "5784-M06L-01"), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(status_of(KAL_HEBREW, "5784-M13-01"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void six_kinds_of_year(void **state) {
  static const struct {
    int32_t year;
    uint16_t days;
  } years[] = {
      {5781, 353}, {5783, 355}, {5785, 355}, {5786, 354}, {5782, 384}, {5784, 383}, {5779, 385},
  };
  (void)state;
  for (size_t i = 0; i < sizeof years / sizeof *years; i++)
    assert_int_equal(year_of(KAL_HEBREW, years[i].year).days, years[i].days);
}

static void eras(void **state) {
  (void)state;
  expect_era(KAL_HEBREW, "5787-M03-11", "am", 5787);
  expect_era(KAL_HEBREW, "0000-M12-29", "am", 0);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_HEBREW, 4683);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(epoch),
      cmocka_unit_test(year_5806_begins_on_2045_09_12),
      cmocka_unit_test(new_years_also_of_year_0_and_before),
      cmocka_unit_test(a_molad_at_the_very_part_of_a_postponement),
      cmocka_unit_test(nobody_counts_a_year_0),
      cmocka_unit_test(the_table_is_the_rule_at_its_ends),
      cmocka_unit_test(leap_years_of_a_cycle),
      cmocka_unit_test(adar),
      cmocka_unit_test(six_kinds_of_year),
      cmocka_unit_test(eras),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("hebrew", tests, NULL, NULL);
}
