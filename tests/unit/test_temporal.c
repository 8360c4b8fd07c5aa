/* SPDX-License-Identifier: MIT */
/* The limits of ECMAScript Temporal, asked for and not. */
#include "test.h"

static void test_ids(void **state) {
  const kal_calendar *calendar = NULL;
  kal_error error;
  char text[200];
  (void)state;
  assert_int_equal(kal_temporal_calendar_find("Gregory", &calendar, NULL), KAL_OK);
  assert_ptr_equal(calendar, kal_calendar_builtin(KAL_GREGORIAN));
  assert_int_equal(kal_temporal_calendar_find("islamicc", &calendar, NULL), KAL_OK);
  assert_ptr_equal(calendar, kal_calendar_builtin(KAL_ISLAMIC_CIVIL));
  assert_int_equal(kal_temporal_calendar_find("ethiopic-amete-alem", &calendar, NULL), KAL_OK);
  /* Names of ours, or written in our way. */
  assert_int_equal(kal_temporal_calendar_find("gregorian", &calendar, &error), KAL_ERROR_NOT_IN_PROFILE);
  kal_error_text(&error, text, sizeof text);
  assert_string_equal(text, "gregorian: the calendar is not in the profile that was asked for");
  assert_int_equal(kal_temporal_calendar_find("islamic_civil", &calendar, NULL), KAL_ERROR_NOT_IN_PROFILE);
  assert_int_equal(kal_temporal_calendar_find("julian", &calendar, NULL), KAL_ERROR_NOT_IN_PROFILE);
  assert_int_equal(kal_temporal_calendar_find("vikram", &calendar, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_int_equal(kal_temporal_calendar_find("", &calendar, NULL), KAL_ERROR_BAD_NAME);
  assert_int_equal(kal_temporal_calendar_find(NULL, &calendar, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_temporal_calendar_find("roc", NULL, NULL), KAL_ERROR_ARGUMENT);
}

static void test_days(void **state) {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  kal_date last = {275760, 9, 13, 0, 0}, result;
  kal_duration day = {0, 0, 0, 1}, years = {INT64_C(1) << 32, 0, 0, 0};
  kal_error error;
  char text[200];
  (void)state;
  assert_int_equal(kal_date_add(gregorian, last, day, 0, &result, NULL), KAL_OK);
  assert_int_equal(kal_date_add(gregorian, last, day, KAL_TEMPORAL, &result, &error), KAL_ERROR_OUT_OF_RANGE);
  kal_error_text(&error, text, sizeof text);
  assert_string_equal(text, "gregorian: day number 100000001 is out of range -100000001..100000000");
  last.day = 14; /* the date itself */
  assert_int_equal(kal_date_subtract(gregorian, last, day, KAL_TEMPORAL, &result, &error),
                   KAL_ERROR_OUT_OF_RANGE);
  last.day = 13;
  assert_int_equal(kal_date_add(gregorian, last, years, KAL_TEMPORAL, &result, &error), KAL_ERROR_DURATION);
  kal_error_text(&error, text, sizeof text);
  assert_string_equal(
      text, "gregorian: years 4294967296 is beyond the limits of a duration, -4294967295..4294967295");
}

static void test_calendars(void **state) {
  kal_date date = {2026, 11, 21, 0, 0};
  kal_duration day = {0, 0, 0, 1}, span;
  kal_difference d = {sizeof d, (kal_unit)0, (kal_unit)0, 0, KAL_ROUND_TRUNC, KAL_TEMPORAL};
  (void)state;
  assert_int_equal(kal_date_add(kal_calendar_builtin(KAL_JULIAN), date, day, KAL_TEMPORAL, &date, NULL),
                   KAL_ERROR_NOT_IN_PROFILE);
  assert_int_equal(kal_date_until(kal_calendar_builtin(KAL_JULIAN), date, date, &d, &span, NULL),
                   KAL_ERROR_NOT_IN_PROFILE);
}

/* An era where there are none is passed over by Temporal, and refused otherwise. */
static void test_eras_of_calendars_without(void **state) {
  kal_fields f = {.size = sizeof f, .given = KAL_GIVEN_ERA | KAL_GIVEN_ERA_YEAR, .era = "ce", .era_year = 1};
  kal_date date = {2026, 11, 2, 0, 0};
  (void)state;
  assert_int_equal(kal_date_with(kal_calendar_builtin(KAL_ISO_WEEK), date, &f, 0, &date, NULL),
                   KAL_ERROR_NO_ERA);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_ids), cmocka_unit_test(test_days),
                                     cmocka_unit_test(test_calendars),
                                     cmocka_unit_test(test_eras_of_calendars_without)};
  return cmocka_run_group_tests_name("temporal", tests, NULL, NULL);
}
