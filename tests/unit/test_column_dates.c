/* SPDX-License-Identifier: MIT */
/* Every status that kalends/batch.h promises. */
#include "test.h"

#define GREGORIAN kal_calendar_builtin(KAL_GREGORIAN)

static void test_arguments(void **state) {
  int64_t days[2] = {0, 1};
  int32_t years[2] = {1970, 1970};
  uint8_t ones[2] = {1, 1};
  kal_date_columns columns = {sizeof columns, years, ones, ones, NULL, NULL, NULL, 0}, other = columns;
  (void)state;
  assert_int_equal(kal_days_to_dates(NULL, days, 2, &columns, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_days_to_dates(GREGORIAN, NULL, 2, &columns, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_days_to_dates(GREGORIAN, days, 2, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_days_to_dates(GREGORIAN, NULL, 0, &columns, NULL), KAL_OK);
  assert_int_equal(kal_dates_to_days(NULL, &columns, 2, days, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_dates_to_days(GREGORIAN, NULL, 2, days, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_dates_to_days(GREGORIAN, &columns, 2, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_dates_to_days(GREGORIAN, &columns, 0, NULL, NULL), KAL_OK);
  other.size = 3;
  assert_int_equal(kal_days_to_dates(GREGORIAN, days, 2, &other, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_dates_to_days(GREGORIAN, &other, 2, days, NULL), KAL_ERROR_ARGUMENT);
  other = columns;
  other.year = NULL;
  assert_int_equal(kal_dates_to_days(GREGORIAN, &other, 2, days, NULL), KAL_ERROR_ARGUMENT);
  other = columns;
  other.day = NULL;
  assert_int_equal(kal_dates_to_days(GREGORIAN, &other, 2, days, NULL), KAL_ERROR_ARGUMENT);
  other = columns;
  other.month = NULL;
  assert_int_equal(kal_dates_to_days(GREGORIAN, &other, 2, days, NULL), KAL_ERROR_ARGUMENT);
}

/* Rows before a bad one are written, the others stay; the caller goes on behind it. */
static void test_bad_rows(void **state) {
  int64_t days[4] = {0, 1, INT64_MIN, 3};
  int32_t years[4] = {7, 7, 7, 7};
  uint8_t day[4] = {7, 7, 7, 7};
  kal_date_columns columns = {sizeof columns, years, NULL, day, NULL, NULL, NULL, 0};
  size_t bad = 99;
  (void)state;
  assert_int_equal(kal_days_to_dates(GREGORIAN, days, 4, &columns, &bad), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(bad, 2);
  assert_int_equal(years[1], 1970);
  assert_int_equal(day[1], 2);
  assert_int_equal(years[2], 7);
  assert_int_equal(years[3], 7);
  assert_int_equal(kal_days_to_dates(GREGORIAN, days, 4, &columns, NULL), KAL_ERROR_OUT_OF_RANGE);
}

static void test_dates_by_code_alone(void **state) {
  const kal_calendar *hebrew = kal_calendar_builtin(KAL_HEBREW);
  int64_t days[3] = {42, 42, 42};
  int32_t years[3] = {5784, 5784, 5783};
  uint8_t day[3] = {1, 1, 1}, codes[3] = {5 | KAL_MONTH_LEAP, 6, 5 | KAL_MONTH_LEAP};
  kal_date_columns columns = {sizeof columns, years, NULL, day, codes, NULL, NULL, 0};
  size_t bad = 99;
  (void)state;
  assert_int_equal(kal_dates_to_days(hebrew, &columns, 3, days, &bad), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(bad, 2);
  assert_int_equal(days[0], 19763);
  assert_int_equal(days[1], 19793);
  assert_int_equal(days[2], 42);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_arguments), cmocka_unit_test(test_bad_rows),
                                     cmocka_unit_test(test_dates_by_code_alone)};
  return cmocka_run_group_tests_name("scalar", tests, NULL, NULL);
}
