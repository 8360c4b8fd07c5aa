/* SPDX-License-Identifier: MIT */
/* The lunar calendars of Turkey and Iran. */
#include "dates.h"

/* Months that a sighting changed: 1440-10, the feast of the fast's end, began on 5 June 2019 in Iran, on the
 * 4th in Saudi Arabia. */
static void days_people_know(void **state) {
  (void)state;
  expect_same(KAL_ISLAMIC_IRAN, "1440-10-01", KAL_GREGORIAN, "2019-06-05");
  expect_same(KAL_ISLAMIC_UMALQURA, "1440-10-01", KAL_GREGORIAN, "2019-06-04");
  expect_same(KAL_ISLAMIC_IRAN, "1445-10-01", KAL_GREGORIAN, "2024-04-10");
  expect_same(KAL_ISLAMIC_IRAN, "1446-01-01", KAL_GREGORIAN, "2024-07-07");
  expect_same(KAL_ISLAMIC_IRAN, "1447-10-01", KAL_GREGORIAN, "2026-03-21");
}

static void it_ends_where_its_table_ends(void **state) {
  kal_date date;
  (void)state;
  expect_same(KAL_ISLAMIC_IRAN, "1265-01-01", KAL_GREGORIAN, "1848-11-28");
  expect_same(KAL_ISLAMIC_IRAN, "1447-12-29", KAL_GREGORIAN, "2026-06-15");
  assert_int_equal(
      kal_date_from_day(kal_calendar_builtin(KAL_ISLAMIC_IRAN), day_of(KAL_GREGORIAN, "2026-06-16"), &date),
      KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(status_of(KAL_ISLAMIC_IRAN, "1448-01-01"), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(status_of(KAL_ISLAMIC_IRAN, "1264-12-29"), KAL_ERROR_OUT_OF_RANGE);
}

/* It began on 1980-11-10 and ended on 1981-10-28 (icu4x#4930). */
static void a_year_of_353_days(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_ISLAMIC_IRAN, 1401).days, 353);
  assert_int_equal(year_of(KAL_ISLAMIC_IRAN, 1401).is_leap, 0);
  expect_same(KAL_ISLAMIC_IRAN, "1401-01-01", KAL_GREGORIAN, "1980-11-10");
}

/* Known a year ahead, and not the same as elsewhere. Turkey kept the feast on 4 June 2019. */
static void feasts_of_turkey(void **state) {
  (void)state;
  expect_same(KAL_ISLAMIC_DIYANET, "1440-10-01", KAL_GREGORIAN, "2019-06-04");
  expect_same(KAL_ISLAMIC_DIYANET, "1447-09-01", KAL_GREGORIAN, "2026-02-19");
  expect_same(KAL_ISLAMIC_DIYANET, "1447-10-01", KAL_GREGORIAN, "2026-03-20");
  expect_same(KAL_ISLAMIC_DIYANET, "1355-01-01", KAL_GREGORIAN, "1936-03-24");
  expect_same(KAL_ISLAMIC_DIYANET, "1448-12-30", KAL_GREGORIAN, "2027-06-05");
  assert_int_equal(status_of(KAL_ISLAMIC_DIYANET, "1449-01-01"), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(year_of(KAL_ISLAMIC_DIYANET, 1448).basis, KAL_BASIS_ESTIMATED);
}

static void basis(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_ISLAMIC_IRAN, 1422).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_ISLAMIC_IRAN, 1423).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(KAL_ISLAMIC_IRAN, 1447).basis, KAL_BASIS_OFFICIAL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(days_people_know),
      cmocka_unit_test(it_ends_where_its_table_ends),
      cmocka_unit_test(a_year_of_353_days),
      cmocka_unit_test(feasts_of_turkey),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("islamic_national", tests, NULL, NULL);
}
