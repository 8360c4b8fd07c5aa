/* SPDX-License-Identifier: MIT */
/* gregorian, and the calendars that count its years: buddhist, roc, japanese. */
#include "dates.h"

static void epochs(void **state) {
  (void)state;
  expect_date(KAL_GREGORIAN, 0, "1970-01-01");
  expect_week_day(KAL_GREGORIAN, "1970-01-01", 4);
  expect_date(KAL_GREGORIAN, -719162, "0001-01-01");
  expect_date(KAL_GREGORIAN, -719163, "0000-12-31");
  expect_same(KAL_BUDDHIST, "0000-01-01", KAL_GREGORIAN, "-000543-01-01");
  expect_same(KAL_BUDDHIST, "2569-11-21", KAL_GREGORIAN, "2026-11-21");
  expect_same(KAL_ROC, "0001-01-01", KAL_GREGORIAN, "1912-01-01");
  expect_same(KAL_ROC, "0000-12-31", KAL_GREGORIAN, "1911-12-31");
  expect_same(KAL_ROC, "0115-11-21", KAL_GREGORIAN, "2026-11-21");
  expect_same(KAL_JAPANESE, "2026-11-21", KAL_GREGORIAN, "2026-11-21");
}

static void leap_years(void **state) {
  (void)state;
  static const int32_t leap[] = {-400, -4, 0, 4, 1600, 1996, 2000, 2024, 2400};
  static const int32_t common[] = {-100, -1, 1, 100, 1700, 1800, 1900, 2023, 2100};
  for (size_t i = 0; i < sizeof leap / sizeof *leap; i++) {
    assert_int_equal(year_of(KAL_GREGORIAN, leap[i]).days, 366);
    assert_int_equal(year_of(KAL_JAPANESE, leap[i]).is_leap, 1);
    assert_int_equal(year_of(KAL_BUDDHIST, leap[i] + 543).is_leap, 1);
    assert_int_equal(year_of(KAL_ROC, leap[i] - 1911).is_leap, 1);
  }
  for (size_t i = 0; i < sizeof common / sizeof *common; i++) {
    assert_int_equal(year_of(KAL_GREGORIAN, common[i]).days, 365);
    assert_int_equal(year_of(KAL_BUDDHIST, common[i] + 543).is_leap, 0);
    assert_int_equal(year_of(KAL_ROC, common[i] - 1911).is_leap, 0);
  }
  assert_int_equal(status_of(KAL_GREGORIAN, "1900-02-29"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_GREGORIAN, "2000-02-29"), KAL_OK);
  assert_int_equal(status_of(KAL_GREGORIAN, "2000-02-30"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void eras_of_gregorian(void **state) {
  (void)state;
  expect_era(KAL_GREGORIAN, "2026-11-21", "ce", 2026);
  expect_era(KAL_GREGORIAN, "0001-01-01", "ce", 1);
  expect_era(KAL_GREGORIAN, "0000-12-31", "bce", 1);
  expect_era(KAL_GREGORIAN, "-000043-03-15", "bce", 44);
}

static void eras_of_buddhist_and_roc(void **state) {
  (void)state;
  expect_era(KAL_BUDDHIST, "2569-11-21", "be", 2569);
  expect_era(KAL_BUDDHIST, "0000-12-31", "be", 0);
  expect_era(KAL_BUDDHIST, "-000005-01-01", "be", -5);
  expect_era(KAL_ROC, "0115-11-21", "roc", 115);
  expect_era(KAL_ROC, "0001-01-01", "roc", 1);
  expect_era(KAL_ROC, "0000-12-31", "broc", 1);
  expect_era(KAL_ROC, "-000009-01-01", "broc", 10);
}

/* Before Juche 1 people wrote Gregorian years: there is no Juche 0. */
static void juche_years_begin_with_1912(void **state) {
  (void)state;
  expect_same(KAL_JUCHE, "0115-11-21", KAL_GREGORIAN, "2026-11-21");
  expect_same(KAL_JUCHE, "0001-04-15", KAL_GREGORIAN, "1912-04-15");
  expect_era(KAL_JUCHE, "0115-11-21", "juche", 115);
  expect_era(KAL_JUCHE, "0001-01-01", "juche", 1);
  expect_era(KAL_JUCHE, "0000-12-31", "ce", 1911);
  expect_era(KAL_JUCHE, "-001910-01-01", "ce", 1);
  expect_era(KAL_JUCHE, "-001911-12-31", "bce", 1);
  expect_rule_from(KAL_JUCHE, 87);
}

static void japanese_eras_begin_mid_year(void **state) {
  (void)state;
  expect_era(KAL_JAPANESE, "2026-11-21", "reiwa", 8);
  expect_era(KAL_JAPANESE, "2019-05-01", "reiwa", 1);
  expect_era(KAL_JAPANESE, "2019-04-30", "heisei", 31);
  expect_era(KAL_JAPANESE, "1989-01-08", "heisei", 1);
  expect_era(KAL_JAPANESE, "1989-01-07", "showa", 64);
  expect_era(KAL_JAPANESE, "1926-12-25", "showa", 1);
  expect_era(KAL_JAPANESE, "1926-12-24", "taisho", 15);
  expect_era(KAL_JAPANESE, "1912-07-30", "taisho", 1);
  expect_era(KAL_JAPANESE, "1912-07-29", "meiji", 45);
}

static void meiji_begins_with_the_gregorian_calendar(void **state) {
  (void)state;
  expect_era(KAL_JAPANESE, "1873-01-01", "meiji", 6);
  expect_era(KAL_JAPANESE, "1872-12-31", "ce", 1872);
  expect_era(KAL_JAPANESE, "0001-01-01", "ce", 1);
  expect_era(KAL_JAPANESE, "0000-12-31", "bce", 1);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_GREGORIAN, 1583);
  expect_rule_from(KAL_BUDDHIST, 2484);
  expect_rule_from(KAL_ROC, 1);
  expect_rule_from(KAL_JAPANESE, 1873);
}

static void further_codes_of_eras(void **state) {
  static const struct {
    kal_calendar_number calendar;
    const char *aliases;
  } latest[] = {{KAL_GREGORIAN, "ad"}, {KAL_JULIAN, "ad"}, {KAL_MILANKOVIC, "ad"}, {KAL_ROC, "minguo"}};
  static const char *const before[] = {"bc", "bc", "bc", "minguo-qian"};
  (void)state;
  for (size_t i = 0; i < sizeof latest / sizeof *latest; i++) {
    const kal_calendar *calendar = kal_calendar_builtin(latest[i].calendar);
    kal_era era;
    assert_int_equal(kal_calendar_era_at(calendar, 0, &era), KAL_OK);
    assert_string_equal(era.aliases, latest[i].aliases);
    assert_int_equal(kal_calendar_era_at(calendar, 1, &era), KAL_OK);
    assert_string_equal(era.aliases, before[i]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(further_codes_of_eras),
      cmocka_unit_test(epochs),
      cmocka_unit_test(leap_years),
      cmocka_unit_test(eras_of_gregorian),
      cmocka_unit_test(eras_of_buddhist_and_roc),
      cmocka_unit_test(juche_years_begin_with_1912),
      cmocka_unit_test(japanese_eras_begin_mid_year),
      cmocka_unit_test(meiji_begins_with_the_gregorian_calendar),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("gregorian", tests, NULL, NULL);
}
