/* SPDX-License-Identifier: MIT */
/* islamic-civil, islamic-tbla, and those of other cycles. */
#include "dates.h"

static void epochs(void **state) {
  (void)state;
  expect_same(KAL_ISLAMIC_CIVIL, "0001-01-01", KAL_JULIAN, "0622-07-16");
  expect_week_day(KAL_ISLAMIC_CIVIL, "0001-01-01", 5);
  expect_same(KAL_ISLAMIC_TBLA, "0001-01-01", KAL_JULIAN, "0622-07-15");
  expect_week_day(KAL_ISLAMIC_TBLA, "0001-01-01", 4);
}

static void tbla_is_a_day_before_civil(void **state) {
  (void)state;
  for (int64_t day = -500000; day < 100000; day += 101) {
    kal_date civil, tbla;
    kal_date_from_day(kal_calendar_builtin(KAL_ISLAMIC_CIVIL), day, &civil);
    kal_date_from_day(kal_calendar_builtin(KAL_ISLAMIC_TBLA), day - 1, &tbla);
    assert_memory_equal(&civil, &tbla, sizeof civil);
  }
}

static void leap_years(void **state) {
  (void)state;
  static const int leap[] = {2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29, 0};
  for (int32_t cycle = -3000; cycle <= 3000; cycle += 30) {
    for (int year = 1, next = 0; year <= 30; year++) {
      int is_leap = year == leap[next];
      assert_int_equal(year_of(KAL_ISLAMIC_CIVIL, cycle + year).days, 354 + is_leap);
      assert_int_equal(year_of(KAL_ISLAMIC_TBLA, cycle + year).is_leap, is_leap);
      next += is_leap;
    }
  }
  assert_int_equal(status_of(KAL_ISLAMIC_CIVIL, "1445-12-30"), KAL_OK);
  assert_int_equal(status_of(KAL_ISLAMIC_CIVIL, "1446-12-30"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_ISLAMIC_CIVIL, "1446-02-30"), KAL_ERROR_NOT_IN_CALENDAR);
}

/* van Gent's four cycles, each with both epochs. */
static void leap_years_of_the_other_cycles(void **state) {
  static const struct {
    kal_calendar_number civil, tbla;
    int leap[12];
  } cycles[] = {
      {KAL_ISLAMIC_15_CIVIL, KAL_ISLAMIC_15_TBLA, {2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29, 0}},
      {KAL_ISLAMIC_FATIMID_CIVIL, KAL_ISLAMIC_FATIMID_TBLA, {2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29, 0}},
      {KAL_ISLAMIC_HABASH_CIVIL, KAL_ISLAMIC_HABASH_TBLA, {2, 5, 8, 11, 13, 16, 19, 21, 24, 27, 30, 0}},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cycles / sizeof *cycles; i++) {
    expect_same(cycles[i].civil, "0001-01-01", KAL_JULIAN, "0622-07-16");
    expect_same(cycles[i].tbla, "0001-01-01", KAL_JULIAN, "0622-07-15");
    expect_same(cycles[i].civil, "1441-01-01", KAL_ISLAMIC_CIVIL, "1441-01-01"); /* 48 whole cycles */
    for (int32_t cycle = -3000; cycle <= 3000; cycle += 30)
      for (int year = 1, next = 0; year <= 30; year++) {
        int is_leap = year == cycles[i].leap[next];
        assert_int_equal(year_of(cycles[i].civil, cycle + year).is_leap, is_leap);
        assert_int_equal(year_of(cycles[i].tbla, cycle + year).is_leap, is_leap);
        next += is_leap;
      }
  }
}

/* The leap year 15 or 16 changes the year between them, and nothing else. */
static void the_year_16_of_the_15_based_cycle_begins_a_day_later(void **state) {
  (void)state;
  expect_same(KAL_ISLAMIC_15_CIVIL, "1425-12-30", KAL_ISLAMIC_CIVIL, "1426-01-01");
  expect_same(KAL_ISLAMIC_15_CIVIL, "1426-01-01", KAL_ISLAMIC_CIVIL, "1426-01-02");
  expect_same(KAL_ISLAMIC_15_CIVIL, "1426-12-29", KAL_ISLAMIC_CIVIL, "1426-12-30");
}

static void there_is_a_year_0_in_arithmetic_and_none_in_the_eras(void **state) {
  (void)state;
  expect_era(KAL_ISLAMIC_CIVIL, "1448-06-11", "ah", 1448);
  expect_era(KAL_ISLAMIC_CIVIL, "0001-01-01", "ah", 1);
  expect_era(KAL_ISLAMIC_CIVIL, "0000-12-29", "bh", 1);
  expect_era(KAL_ISLAMIC_CIVIL, "-000001-12-29", "bh", 2);
  expect_era(KAL_ISLAMIC_TBLA, "0001-01-01", "ah", 1);
  expect_era(KAL_ISLAMIC_TBLA, "0000-12-29", "bh", 1);
}

static void far_years_do_not_wrap(void **state) {
  (void)state;
  /* Qt 6.4.2 fails beyond about +-202000. 30 years are 10631 days. */
  assert_int_equal(day_of(KAL_ISLAMIC_CIVIL, "+300001-01-01") - day_of(KAL_ISLAMIC_CIVIL, "0001-01-01"),
                   10631 * 10000);
  assert_int_equal(day_of(KAL_ISLAMIC_CIVIL, "0001-01-01") - day_of(KAL_ISLAMIC_CIVIL, "-299999-01-01"),
                   10631 * 10000);
}

static void islamic_alone_is_ambiguous(void **state) {
  (void)state;
  const kal_calendar *calendar = kal_calendar_builtin(KAL_GREGORIAN);
  kal_error error;
  char text[256];
  assert_int_equal(kal_calendar_find("Islamic", &calendar, &error), KAL_ERROR_AMBIGUOUS_CALENDAR);
  assert_ptr_equal(calendar, kal_calendar_builtin(KAL_GREGORIAN));
  kal_error_text(&error, text, sizeof text);
  assert_non_null(strstr(text, "islamic-civil"));
  assert_non_null(strstr(text, "islamic-tbla"));
  assert_non_null(strstr(text, "islamic-habash-tbla"));
  assert_int_equal(kal_calendar_find("islamic-fatimid", &calendar, NULL), KAL_ERROR_AMBIGUOUS_CALENDAR);
  assert_int_equal(kal_calendar_find("islamicc", &calendar, NULL), KAL_OK);
  assert_string_equal(kal_calendar_id(calendar), "islamic-civil");
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_ISLAMIC_CIVIL, 205);
  expect_rule_from(KAL_ISLAMIC_TBLA, 205);
  expect_rule_from(KAL_ISLAMIC_15_CIVIL, 411);
  expect_rule_from(KAL_ISLAMIC_15_TBLA, 411);
  expect_rule_from(KAL_ISLAMIC_FATIMID_CIVIL, 359);
  expect_rule_from(KAL_ISLAMIC_FATIMID_TBLA, 359);
  expect_rule_from(KAL_ISLAMIC_HABASH_CIVIL, 215);
  expect_rule_from(KAL_ISLAMIC_HABASH_TBLA, 215);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(epochs),
      cmocka_unit_test(tbla_is_a_day_before_civil),
      cmocka_unit_test(leap_years),
      cmocka_unit_test(leap_years_of_the_other_cycles),
      cmocka_unit_test(the_year_16_of_the_15_based_cycle_begins_a_day_later),
      cmocka_unit_test(there_is_a_year_0_in_arithmetic_and_none_in_the_eras),
      cmocka_unit_test(far_years_do_not_wrap),
      cmocka_unit_test(islamic_alone_is_ambiguous),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("islamic", tests, NULL, NULL);
}
