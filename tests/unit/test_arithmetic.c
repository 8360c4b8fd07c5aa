/* SPDX-License-Identifier: MIT */
#include "test.h"

/* Found beside Node's Temporal: whole months are not rounded, so no month after the last one is looked for. */
static void test_months_up_to_the_last_one_are_counted(void **state) {
  const kal_calendar *islamic = kal_calendar_builtin(KAL_ISLAMIC_CIVIL);
  kal_difference years = {sizeof years, KAL_UNIT_YEAR, (kal_unit)0, 0, KAL_ROUND_TRUNC, KAL_TEMPORAL};
  kal_date from, to;
  kal_duration span = {9, 9, 9, 9};
  (void)state;
  /* +275760-07-24 and +275760-08-22; the month after ends beyond +275760-09-13. */
  assert_int_equal(kal_date_from_day(islamic, 99999949, &from), KAL_OK);
  assert_int_equal(kal_date_from_day(islamic, 99999978, &to), KAL_OK);
  assert_int_equal(kal_year_month_until(islamic, from, to, &years, &span, NULL), KAL_OK);
  assert_int_equal(span.years, 0);
  assert_int_equal(span.months, 1);
  assert_int_equal(kal_year_month_since(islamic, from, to, &years, &span, NULL), KAL_OK);
  assert_int_equal(span.months, -1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_months_up_to_the_last_one_are_counted),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
