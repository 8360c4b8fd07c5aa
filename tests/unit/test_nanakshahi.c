/* SPDX-License-Identifier: MIT */
/* nanakshahi, nanakshahi-2010. */
#include "dates.h"

static void years_from_1469(void **state) {
  (void)state;
  expect_same(KAL_NANAKSHAHI, "0540-01-01", KAL_GREGORIAN, "2008-03-14");
  expect_same(KAL_NANAKSHAHI, "0001-01-01", KAL_GREGORIAN, "1469-03-14");
  expect_same(KAL_NANAKSHAHI, "0535-02-01", KAL_GREGORIAN, "2003-04-14"); /* the first Vaisakhi by it */
  expect_same(KAL_NANAKSHAHI, "0558-12-30", KAL_GREGORIAN, "2027-03-13");
}

static void leap_day_ends_the_year(void **state) {
  (void)state;
  expect_same(KAL_NANAKSHAHI, "0555-12-31", KAL_GREGORIAN, "2024-03-13");
  assert_int_equal(status_of(KAL_NANAKSHAHI, "0556-12-31"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(year_of(KAL_NANAKSHAHI, 631).days, 365); /* with February 2100 */
}

/* All 36 months that the SGPC printed and were found, and the new years after them. */
static void months_as_printed(void **state) {
  char line[512];
  int months = 0;
  FILE *file = fopen(KAL_DATA "/nanakshahi-2010.csv", "r");
  (void)state;
  assert_non_null(file);
  while (fgets(line, sizeof line, file)) {
    char *at;
    int32_t year = (int32_t)strtol(line, &at, 10);
    if (at == line) continue;
    for (unsigned month = 1; month <= 13; month++) {
      char day[16], date[32];
      assert_int_equal(sscanf(at, ",%10[0-9-]", day), 1);
      at += 11;
      snprintf(date, sizeof date, "%04d-%02u-01", (int)year + (month == 13), month == 13 ? 1 : month);
      expect_same(KAL_NANAKSHAHI_2010, date, KAL_GREGORIAN, day);
      months += month < 13;
    }
  }
  fclose(file);
  assert_int_equal(months, 36);
}

/* In 558 Harh has 31 days and Savan 32: they follow the sun. Other programs have the fixed months of 2003. */
static void the_calendar_of_2010_is_not_that_of_2003(void **state) {
  (void)state;
  expect_same(KAL_NANAKSHAHI_2010, "0558-05-32", KAL_GREGORIAN, "2026-08-16");
  expect_same(KAL_NANAKSHAHI_2010, "0558-02-01", KAL_GREGORIAN, "2026-04-14");
  expect_same(KAL_NANAKSHAHI_2010, "0557-02-01", KAL_GREGORIAN, "2025-04-13");
  expect_same(KAL_NANAKSHAHI, "0557-02-01", KAL_GREGORIAN, "2025-04-14");
  /* The sangrands of 2024 as punjabicalender.com lists them. */
  expect_same(KAL_NANAKSHAHI_2010, "0555-11-01", KAL_GREGORIAN, "2024-01-14");
  expect_same(KAL_NANAKSHAHI_2010, "0556-04-01", KAL_GREGORIAN, "2024-06-14");
  expect_same(KAL_NANAKSHAHI_2010, "0556-08-01", KAL_GREGORIAN, "2024-10-17");
  assert_int_equal(status_of(KAL_NANAKSHAHI_2010, "0459-12-30"), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(status_of(KAL_NANAKSHAHI_2010, "0640-01-01"), KAL_ERROR_OUT_OF_RANGE);
}

static void basis_and_era(void **state) {
  (void)state;
  expect_rule_from(KAL_NANAKSHAHI, 535);
  expect_era(KAL_NANAKSHAHI, "0558-08-08", "ns", 558);
  assert_int_equal(year_of(KAL_NANAKSHAHI_2010, 548).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_NANAKSHAHI_2010, 549).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_NANAKSHAHI_2010, 556).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_NANAKSHAHI_2010, 557).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(KAL_NANAKSHAHI_2010, 558).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_NANAKSHAHI_2010, 559).basis, KAL_BASIS_ESTIMATED);
  expect_era(KAL_NANAKSHAHI_2010, "0558-08-08", "ns", 558);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(years_from_1469),
      cmocka_unit_test(leap_day_ends_the_year),
      cmocka_unit_test(months_as_printed),
      cmocka_unit_test(the_calendar_of_2010_is_not_that_of_2003),
      cmocka_unit_test(basis_and_era),
  };
  return cmocka_run_group_tests_name("nanakshahi", tests, NULL, NULL);
}
