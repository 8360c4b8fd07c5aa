/* SPDX-License-Identifier: MIT */
#include "dates.h"

static const kal_calendar_number BS = KAL_BIKRAM_SAMBAT;

static void new_years(void **state) {
  (void)state;
  expect_same(BS, "2000-01-01", KAL_GREGORIAN, "1943-04-14");
  expect_same(BS, "2081-01-01", KAL_GREGORIAN, "2024-04-13");
  expect_same(BS, "2082-01-01", KAL_GREGORIAN, "2025-04-14");
  expect_same(BS, "2083-01-01", KAL_GREGORIAN, "2026-04-14");
  expect_same(BS, "2083-12-30", KAL_GREGORIAN, "2027-04-13");
  expect_same(BS, "1970-01-01", KAL_GREGORIAN, "1913-04-13");
  expect_week_day(BS, "2083-01-01", 2);
}

static void expect_lengths(int32_t year, const uint8_t lengths[12]) {
  for (uint8_t month = 1; month <= 12; month++) {
    uint8_t days;
    assert_int_equal(kal_month_days(kal_calendar_builtin(BS), year, month, &days), KAL_OK);
    assert_int_equal(days, lengths[month - 1]);
  }
}

/* What programs had wrong until the years came: medic/bikram-sambat issues 20, 26, 31. */
static void years_that_were_corrected(void **state) {
  (void)state;
  expect_lengths(2081, (const uint8_t[]){31, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31});
  expect_lengths(2082, (const uint8_t[]){31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30});
  expect_lengths(2083, (const uint8_t[]){31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30});
  expect_same(BS, "2083-07-01", KAL_GREGORIAN, "2026-10-18"); /* medic/cht-core issue 11155 */
  expect_same(BS, "2082-02-31", KAL_GREGORIAN, "2025-06-14");
  assert_int_equal(status_of(BS, "2082-02-32"), KAL_ERROR_NOT_IN_YEAR);
}

/* Carriers split here: Baishakh of 2062 with 31 days, or 30. */
static void year_2062_is_in_doubt(void **state) {
  (void)state;
  expect_same(BS, "2062-01-31", KAL_GREGORIAN, "2005-05-14");
  expect_lengths(2062, (const uint8_t[]){31, 31, 31, 32, 31, 31, 29, 30, 29, 30, 29, 31});
  assert_int_equal(year_of(BS, 2062).basis, KAL_BASIS_ESTIMATED);
}

/* No year of 364 days, as 2096 is in several programs. */
static void years_have_365_or_366_days(void **state) {
  (void)state;
  for (int32_t year = 1900; year < 2200; year++) assert_in_range(year_of(BS, year).days, 365, 366);
}

static void basis_by_year(void **state) {
  kal_source source;
  (void)state;
  assert_int_equal(year_of(BS, 1999).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(BS, 2000).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(BS, 2083).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(BS, 2084).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(kal_calendar_source_at(kal_calendar_builtin(BS), 2, &source), KAL_OK);
  assert_non_null(strstr(source.authority, "Samiti"));
}

static void range_ends(void **state) {
  (void)state;
  expect_same(BS, "1900-01-01", KAL_GREGORIAN, "1843-04-12");
  expect_same(BS, "2199-12-30", KAL_GREGORIAN, "2143-04-15");
  assert_int_equal(status_of(BS, "1899-12-30"), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(status_of(BS, "2200-01-01"), KAL_ERROR_OUT_OF_RANGE);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(new_years),
      cmocka_unit_test(years_that_were_corrected),
      cmocka_unit_test(year_2062_is_in_doubt),
      cmocka_unit_test(years_have_365_or_366_days),
      cmocka_unit_test(basis_by_year),
      cmocka_unit_test(range_ends),
  };
  return cmocka_run_group_tests_name("bikram_sambat", tests, NULL, NULL);
}
