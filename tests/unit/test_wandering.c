/* SPDX-License-Identifier: MIT */
/* egyptian, armenian, zoroastrian. */
#include "dates.h"

static void epochs(void **state) {
  (void)state;
  expect_same(KAL_EGYPTIAN, "0001-01-01", KAL_JULIAN, "-000746-02-26");
  expect_same(KAL_ARMENIAN, "0001-01-01", KAL_JULIAN, "0552-07-11");
  expect_same(KAL_ZOROASTRIAN, "0001-01-01", KAL_JULIAN, "0632-06-16");
}

/* Ptolemy's eras of Philip and of Antoninus begin on 1 Thoth of 425 and 885. */
static void eras_of_the_almagest(void **state) {
  (void)state;
  expect_same(KAL_EGYPTIAN, "0425-01-01", KAL_JULIAN, "-000323-11-12");
  expect_same(KAL_EGYPTIAN, "0885-01-01", KAL_JULIAN, "0137-07-20");
}

/* 1461 years of these are 1460 Julian ones. */
static void a_cycle_of_1460_years(void **state) {
  (void)state;
  expect_same(KAL_ARMENIAN, "1462-01-01", KAL_JULIAN, "2012-07-11");
  expect_same(KAL_ARMENIAN, "1462-01-01", KAL_GREGORIAN, "2012-07-24");
}

/* The reform of 375 put 1 Frawardin on the equinox; Qadimi new years are known from calendars of today. */
static void new_years_of_the_zoroastrians(void **state) {
  (void)state;
  expect_same(KAL_ZOROASTRIAN, "0375-01-01", KAL_JULIAN, "1006-03-15");
  expect_same(KAL_ZOROASTRIAN, "1376-01-01", KAL_GREGORIAN, "2006-07-21");
  expect_same(KAL_ZOROASTRIAN, "1396-01-01", KAL_GREGORIAN, "2026-07-16");
}

static void five_days_outside_every_month(void **state) {
  static const kal_calendar_number calendars[] = {KAL_EGYPTIAN, KAL_ARMENIAN, KAL_ZOROASTRIAN};
  (void)state;
  for (size_t i = 0; i < 3; i++) {
    kal_date date;
    kal_date_from_day(kal_calendar_builtin(calendars[i]), day_of(calendars[i], "1000-13-05"), &date);
    assert_true(date.month == 13 && date.month_code == 13 && date.flags == KAL_DATE_INTERCALARY);
    assert_int_equal(day_of(calendars[i], "1001-01-01") - day_of(calendars[i], "1000-12-30"), 6);
    assert_int_equal(status_of(calendars[i], "1000-13-06"), KAL_ERROR_NOT_IN_CALENDAR);
    assert_int_equal(status_of(calendars[i], "1000-12-31"), KAL_ERROR_NOT_IN_CALENDAR);
  }
}

static void no_leap_years(void **state) {
  (void)state;
  for (int32_t year = -2000; year <= 3000; year++) {
    assert_int_equal(year_of(KAL_EGYPTIAN, year).days, 365);
    assert_false(year_of(KAL_ARMENIAN, year).is_leap);
  }
}

static void eras(void **state) {
  (void)state;
  expect_era(KAL_EGYPTIAN, "2775-01-01", "nabonassar", 2775);
  expect_era(KAL_ARMENIAN, "0000-13-05", "armenian", 0);
  expect_era(KAL_ZOROASTRIAN, "1396-01-01", "ay", 1396);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_EGYPTIAN, 1);
  expect_rule_from(KAL_ARMENIAN, 1);
  expect_rule_from(KAL_ZOROASTRIAN, 375);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(epochs),
      cmocka_unit_test(eras_of_the_almagest),
      cmocka_unit_test(a_cycle_of_1460_years),
      cmocka_unit_test(new_years_of_the_zoroastrians),
      cmocka_unit_test(five_days_outside_every_month),
      cmocka_unit_test(no_leap_years),
      cmocka_unit_test(eras),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("wandering", tests, NULL, NULL);
}
