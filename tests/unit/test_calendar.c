/* SPDX-License-Identifier: MIT */
#include "test.h"

static void test_nothing_to_ask(void **state) {
  const kal_calendar *hebrew = kal_calendar_builtin(KAL_HEBREW);
  kal_range range;
  kal_limits limits;
  kal_month_rule rule = {1, 2, 3, 4}, untouched = rule;
  kal_era era;
  (void)state;
  assert_int_equal(kal_calendar_number_of(NULL), 0);
  assert_string_equal(kal_calendar_id(NULL), "");
  assert_string_equal(kal_calendar_bcp47(NULL), "");
  assert_string_equal(kal_calendar_aliases(NULL), "");
  assert_int_equal(kal_calendar_properties(NULL), 0);
  assert_int_equal(kal_calendar_family(NULL), KAL_FAMILY_SOLAR);
  assert_int_equal(kal_calendar_era_count(NULL), 0);
  assert_int_equal(kal_calendar_range(NULL, &range), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_range(hebrew, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_limits(NULL, &limits), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_limits(hebrew, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_month_rule(NULL, 1, &rule), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_month_rule(hebrew, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_month_rule(hebrew, 13, &rule), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_calendar_month_rule(hebrew, 0, &rule), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_calendar_month_rule(hebrew, 6 | KAL_MONTH_LEAP, &rule), KAL_ERROR_NOT_IN_CALENDAR);
  assert_memory_equal(&rule, &untouched, sizeof rule);
  assert_int_equal(kal_calendar_era_at(NULL, 0, &era), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_era_at(hebrew, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_era_at(hebrew, 1, &era), KAL_ERROR_ARGUMENT);
}

static void test_usual_length_without_a_year(void **state) {
  kal_month_rule rule;
  (void)state;
  assert_int_equal(kal_calendar_month_rule(kal_calendar_builtin(KAL_GREGORIAN), 2, &rule), KAL_OK);
  assert_int_equal(rule.usual, 28);
  assert_int_equal(rule.shortest, 28);
  assert_int_equal(rule.longest, 29);
  assert_int_equal(kal_calendar_month_rule(kal_calendar_builtin(KAL_HEBREW), 5 | KAL_MONTH_LEAP, &rule), KAL_OK);
  assert_int_equal(rule.usual, 30);
}

/* Rules go on before the day they were adopted; only tables end. */
static void test_all_rules_are_proleptic(void **state) {
  (void)state;
  for_every_calendar(calendar) {
    kal_range range = {0, 0, 0, 0};
    law(kal_calendar_range(calendar, &range) == KAL_OK, calendar, 0);
    law(kal_calendar_properties(calendar) & KAL_PROLEPTIC || range.last_year < INT32_MAX, calendar, 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_nothing_to_ask),
                                     cmocka_unit_test(test_all_rules_are_proleptic),
                                     cmocka_unit_test(test_usual_length_without_a_year)};
  return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
