/* SPDX-License-Identifier: MIT */
#include "test.h"

/* Found beside Node's Temporal: {month: 0} without a year is a RangeError there, not a TypeError. */
static void test_not_positive_is_said_before_missing(void **state) {
  kal_fields fields = {.size = sizeof fields, .given = KAL_GIVEN_MONTH, .month = 0};
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  kal_date date;
  (void)state;
  assert_int_equal(kal_date_from_fields(gregorian, &fields, KAL_CONSTRAIN, &date, NULL), KAL_ERROR_NOT_POSITIVE);
  assert_int_equal(kal_year_month_from_fields(gregorian, &fields, KAL_CONSTRAIN, &date, NULL), KAL_ERROR_NOT_POSITIVE);
  assert_int_equal(kal_month_day_from_fields(gregorian, &fields, KAL_CONSTRAIN, &date, NULL), KAL_ERROR_NOT_POSITIVE);
  fields.given = KAL_GIVEN_DAY | KAL_GIVEN_ERA_YEAR;
  fields.era_year = 1;
  assert_int_equal(kal_date_from_fields(gregorian, &fields, KAL_CONSTRAIN, &date, NULL), KAL_ERROR_NOT_POSITIVE);
}

/* Found beside Node's Temporal: to a month of a year, a day is no field. */
static void test_a_day_alone_changes_no_month_of_a_year(void **state) {
  kal_fields fields = {.size = sizeof fields, .given = KAL_GIVEN_DAY, .day = 5};
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  kal_date first = {2026, 11, 1, 11, 0}, changed = first;
  (void)state;
  assert_int_equal(kal_year_month_with(gregorian, first, &fields, KAL_CONSTRAIN, &changed, NULL), KAL_ERROR_MISSING_FIELD);
  fields.given |= KAL_GIVEN_YEAR;
  fields.year = 2027;
  fields.day = 0;
  assert_int_equal(kal_year_month_with(gregorian, first, &fields, KAL_CONSTRAIN, &changed, NULL), KAL_OK);
  assert_int_equal(changed.year, 2027);
  assert_int_equal(changed.day, 1);
}

/* Found beside Node's Temporal, which has no alias minguo since CLDR dropped it; ad and bc remain. */
static void test_temporal_has_two_aliases_of_eras(void **state) {
  kal_fields fields = {.size = sizeof fields, .given = KAL_GIVEN_ERA | KAL_GIVEN_ERA_YEAR | KAL_GIVEN_MONTH | KAL_GIVEN_DAY,
                       .era = "minguo", .era_year = 115, .month = 11, .day = 21};
  kal_date date;
  (void)state;
  assert_int_equal(kal_date_from_fields(kal_calendar_builtin(KAL_ROC), &fields, 0, &date, NULL), KAL_OK);
  assert_int_equal(date.year, 115);
  assert_int_equal(kal_date_from_fields(kal_calendar_builtin(KAL_ROC), &fields, KAL_TEMPORAL, &date, NULL),
                   KAL_ERROR_UNKNOWN_ERA);
  fields.era = "ad";
  assert_int_equal(kal_date_from_fields(kal_calendar_builtin(KAL_GREGORIAN), &fields, KAL_TEMPORAL, &date, NULL), KAL_OK);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_not_positive_is_said_before_missing),
      cmocka_unit_test(test_a_day_alone_changes_no_month_of_a_year),
      cmocka_unit_test(test_temporal_has_two_aliases_of_eras),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
