/* SPDX-License-Identifier: MIT */
/* Years of whole weeks: nrf and the 4-4-5 calendars; each equals the calendar file of examples/calendars. */
#include "dates.h"
#include "files.h"
#include "same_as_file.h"

static void each_is_its_file(void **state) {
  kal_registry *registry;
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  add_example(registry, "retail");
  expect_same_as_file(registry, kal_calendar_builtin(KAL_NRF), -20000, 40000);
  expect_same_as_file(registry, kal_calendar_builtin(KAL_FISCAL_445_NEAREST), -20000, 40000);
  expect_same_as_file(registry, kal_calendar_builtin(KAL_FISCAL_445_LAST), -20000, 40000);
  kal_registry_release(registry);
}

/* National Retail Federation, "4-5-4 Calendar": "FY'00, FY'06, FY'12 and will occur in FY'17"; later "FY'23". */
static void nrf_years_of_53_weeks(void **state) {
  (void)state;
  for (int32_t year = 1998; year <= 2027; year++) {
    int is_long = year == 2000 || year == 2006 || year == 2012 || year == 2017 || year == 2023;
    assert_int_equal(year_of(KAL_NRF, year).days, is_long ? 371 : 364);
  }
}

static void nrf(void **state) {
  (void)state;
  expect_same(KAL_NRF, "2017-01-01", KAL_GREGORIAN, "2017-01-29");
  expect_same(KAL_NRF, "2017-12-35", KAL_GREGORIAN, "2018-02-03");
  expect_same(KAL_NRF, "2023-01-01", KAL_GREGORIAN, "2023-01-29");
  expect_same(KAL_NRF, "2023-12-35", KAL_GREGORIAN, "2024-02-03");
  expect_same(KAL_NRF, "2024-01-01", KAL_GREGORIAN, "2024-02-04");
  expect_same(KAL_NRF, "2024-03-01", KAL_GREGORIAN, "2024-04-07");
  expect_week_day(KAL_NRF, "2024-01-01", 7);
  assert_int_equal(status_of(KAL_NRF, "2024-12-29"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_NRF, "2024-01-29"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void nrf_month_names(void **state) {
  char name[32];
  (void)state;
  assert_int_equal(kal_month_name(kal_calendar_builtin(KAL_NRF), 2024, 1, "en", KAL_NAME_STANDALONE, KAL_NAME_WIDE,
                                  name, sizeof name, NULL),
                   KAL_OK);
  assert_string_equal(name, "February");
}

static void years_end_on_saturday(void **state) {
  (void)state;
  for (int32_t year = 1900; year <= 2100; year++) {
    kal_date nearest, last;
    kal_date_from_day(kal_calendar_builtin(KAL_GREGORIAN),
                      year_of(KAL_FISCAL_445_NEAREST, year + 1).first_day - 1, &nearest);
    kal_date_from_day(kal_calendar_builtin(KAL_GREGORIAN), year_of(KAL_FISCAL_445_LAST, year + 1).first_day - 1, &last);
    assert_true(nearest.month == 12 ? nearest.day >= 28 && nearest.year == year
                                    : nearest.month == 1 && nearest.day <= 3 && nearest.year == year + 1);
    assert_true(last.year == year && last.month == 12 && last.day >= 25);
  }
  expect_same(KAL_FISCAL_445_NEAREST, "2027-01-01", KAL_GREGORIAN, "2027-01-03");
  expect_same(KAL_FISCAL_445_LAST, "2027-01-01", KAL_GREGORIAN, "2026-12-27");
  expect_same(KAL_FISCAL_445_LAST, "2026-03-01", KAL_GREGORIAN, "2026-02-22"); /* after 4 and 4 weeks */
}

static void a_plain_445_names_both(void **state) {
  const kal_calendar *c;
  (void)state;
  assert_int_equal(kal_calendar_find("fiscal-445", &c, NULL), KAL_ERROR_AMBIGUOUS_CALENDAR);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_NRF, 1940);
  expect_rule_from(KAL_FISCAL_445_LAST, 1954);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_is_its_file),       cmocka_unit_test(nrf_years_of_53_weeks),
      cmocka_unit_test(nrf),                    cmocka_unit_test(nrf_month_names),
      cmocka_unit_test(years_end_on_saturday),  cmocka_unit_test(a_plain_445_names_both),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("retail", tests, NULL, NULL);
}
