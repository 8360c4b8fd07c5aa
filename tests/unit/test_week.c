/* SPDX-License-Identifier: MIT */
/* Every status that kalends/period.h promises of weeks of the year, and facts about them. */
#include "core/calendar.h"
#include "dates.h"

#define GREGORIAN kal_calendar_builtin(KAL_GREGORIAN)

static const kal_week_rule american = {7, 1}, arab = {6, 1}, german = {1, 4}, whole = {1, 7};

static const struct {
  kal_calendar_number calendar;
  const char *date;
  const kal_week_rule *rule;
  int32_t year;
  unsigned week, weeks; /* of the week's year */
} known[] = {
    {KAL_GREGORIAN, "2026-11-21", NULL, 2026, 47, 53},
    {KAL_GREGORIAN, "2020-12-31", NULL, 2020, 53, 53},
    {KAL_GREGORIAN, "2021-01-03", &german, 2020, 53, 53},
    {KAL_GREGORIAN, "2021-01-04", NULL, 2021, 1, 52},
    {KAL_GREGORIAN, "2024-12-30", NULL, 2025, 1, 52},
    {KAL_GREGORIAN, "2023-01-01", NULL, 2022, 52, 52},
    {KAL_GREGORIAN, "-000001-12-31", NULL, -1, 52, 52},
    {KAL_GREGORIAN, "2025-12-28", &american, 2026, 1, 52},
    {KAL_GREGORIAN, "2026-01-03", &american, 2026, 1, 52},
    {KAL_GREGORIAN, "2026-01-04", &american, 2026, 2, 52},
    {KAL_GREGORIAN, "2028-12-30", &american, 2028, 53, 53}, /* a leap year from a Saturday */
    {KAL_GREGORIAN, "2026-01-02", &arab, 2026, 1, 52},
    {KAL_GREGORIAN, "2026-01-03", &arab, 2026, 2, 52},
    {KAL_GREGORIAN, "2026-01-04", &whole, 2025, 52, 52},
    {KAL_GREGORIAN, "2026-01-05", &whole, 2026, 1, 52},
    /* Nowruz 1405 is Saturday 21 March 2026. */
    {KAL_PERSIAN, "1405-01-01", &arab, 1405, 1, 52},
    {KAL_PERSIAN, "1405-01-08", &arab, 1405, 2, 52},
    {KAL_PERSIAN, "1404-12-29", &arab, 1404, 53, 53},
    /* 1 Muharram 1448 is Wednesday 17 June 2026 by the tabular rule. */
    {KAL_ISLAMIC_CIVIL, "1448-01-01", NULL, 1448, 1, 51},
    /* In calendars with days outside the week, weeks do not stop: 31 December 2024 is a Tuesday. */
    {KAL_WORLD, "2024-M13-01", NULL, 2025, 1, 52},
};

static void test_known_weeks(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    const kal_calendar *c = kal_calendar_builtin(known[i].calendar);
    int64_t day = day_of(known[i].calendar, known[i].date), back = 0;
    int32_t year = 0;
    uint16_t week = 0, weeks = 0;
    assert_int_equal(kal_week_of(c, day, known[i].rule, &year, &week, NULL), KAL_OK);
    assert_int_equal(kal_year_weeks(c, year, known[i].rule, &weeks, NULL), KAL_OK);
    if (year != known[i].year || week != known[i].week || weeks != known[i].weeks)
      fail_msg("%s: week %u of %u of %ld", known[i].date, week, weeks, (long)year);
    assert_int_equal(kal_day_from_week(c, year, week, kal_day_of_week(day), known[i].rule, &back, NULL),
                     KAL_OK);
    assert_int_equal(back, day);
  }
}

static void expect_text(const kal_error *error, const char *text) {
  char found[256];
  kal_error_text(error, found, sizeof found);
  assert_string_equal(found, text);
}

static void test_arguments(void **state) {
  int64_t day = 0;
  int32_t year;
  uint16_t week;
  kal_error error;
  (void)state;
  assert_int_equal(kal_week_of(NULL, 0, NULL, &year, &week, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(error.status, KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_week_of(GREGORIAN, 0, NULL, NULL, &week, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_week_of(GREGORIAN, 0, NULL, &year, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_year_weeks(NULL, 0, NULL, &week, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_year_weeks(GREGORIAN, 0, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_from_week(NULL, 2026, 1, 1, NULL, &day, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_from_week(GREGORIAN, 2026, 1, 1, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
}

static void test_weeks_that_are_not(void **state) {
  static const struct {
    unsigned week;
    int week_day;
    kal_status status;
    const char *text;
  } rows[] = {
      {0, 1, KAL_ERROR_NOT_IN_CALENDAR, "gregorian: week 0 is in no year; year 2025 has 1..52"},
      {53, 1, KAL_ERROR_NOT_IN_YEAR, "gregorian: week 53 does not exist; year 2025 has 1..52"},
      {54, 1, KAL_ERROR_NOT_IN_CALENDAR, "gregorian: week 54 is in no year; year 2025 has 1..52"},
      {UINT16_MAX, 1, KAL_ERROR_NOT_IN_CALENDAR, "gregorian: week 65535 is in no year; year 2025 has 1..52"},
      {1, 0, KAL_ERROR_OUT_OF_RANGE, "gregorian: day of the week 0 is out of range 1..7"},
      {1, 8, KAL_ERROR_OUT_OF_RANGE, "gregorian: day of the week 8 is out of range 1..7"},
      {1, INT32_MIN, KAL_ERROR_OUT_OF_RANGE, "gregorian: day of the week -2147483648 is out of range 1..7"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    int64_t day = 42;
    kal_error error;
    assert_int_equal(
        kal_day_from_week(GREGORIAN, 2025, (uint16_t)rows[i].week, rows[i].week_day, NULL, &day, &error),
        rows[i].status);
    assert_int_equal(day, 42);
    expect_text(&error, rows[i].text);
  }
}

static void test_rules_that_are_none(void **state) {
  static const kal_week_rule wrong[] = {{0, 4}, {8, 4}, {1, 0}, {1, 8}};
  (void)state;
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    int64_t day = 42;
    int32_t year = 43;
    uint16_t week = 44;
    kal_error error;
    assert_int_equal(kal_week_of(GREGORIAN, 0, &wrong[i], &year, &week, &error), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(error.field, i < 2 ? KAL_FIELD_WEEK_DAY : KAL_FIELD_DAYS);
    assert_int_equal(kal_year_weeks(GREGORIAN, 2026, &wrong[i], &week, NULL), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_day_from_week(GREGORIAN, 2026, 1, 1, &wrong[i], &day, NULL), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(day, 42);
    assert_int_equal(year, 43);
    assert_int_equal(week, 44);
  }
}

/* 1901-01-01 is a Tuesday, 2100-12-31 a Friday: week 1 begins before the range, the last week ends after it.
 */
static void test_ends_of_the_range(void **state) {
  kal_calendar short_calendar = *GREGORIAN;
  const kal_calendar *c = &short_calendar;
  int64_t day = 42;
  int32_t year = 43;
  uint16_t week = 44;
  kal_error error;
  (void)state;
  short_calendar.range = (kal_range){-25202, 47846, 1901, 2100};
  assert_int_equal(kal_week_of(c, -25203, NULL, &year, &week, &error), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.field, KAL_FIELD_DAY_NUMBER);
  assert_int_equal(kal_week_of(c, 47847, NULL, &year, &week, NULL), KAL_ERROR_OUT_OF_RANGE);
  /* By {1, 7} the first days are in the last week of 1900; by {7, 1} the last ones in week 1 of 2101. */
  assert_int_equal(kal_week_of(c, -25202, &whole, &year, &week, &error), KAL_ERROR_OUT_OF_RANGE);
  expect_text(&error, "gregorian: year 1900 is out of range 1901..2100");
  assert_int_equal(kal_week_of(c, 47846, &american, &year, &week, &error), KAL_ERROR_OUT_OF_RANGE);
  expect_text(&error, "gregorian: year 2101 is out of range 1901..2100");
  assert_int_equal(kal_year_weeks(c, 1900, NULL, &week, NULL), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_year_weeks(c, 2101, NULL, &week, NULL), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_day_from_week(c, 2101, 1, 1, NULL, &day, NULL), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_day_from_week(c, 1901, 1, 1, NULL, &day, &error), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.field, KAL_FIELD_DAY_NUMBER);
  assert_int_equal(error.value, -25203);
  assert_int_equal(kal_day_from_week(c, 2100, 52, 6, NULL, &day, &error), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.value, 47847);
  assert_int_equal(day, 42);
  assert_int_equal(year, 43);
  assert_int_equal(week, 44);
  assert_int_equal(kal_week_of(c, -25202, NULL, &year, &week, NULL), KAL_OK);
  assert_int_equal(year, 1901);
  assert_int_equal(week, 1);
  assert_int_equal(kal_day_from_week(c, 1901, 1, 2, NULL, &day, NULL), KAL_OK);
  assert_int_equal(day, -25202);
  assert_int_equal(kal_week_of(c, 47846, NULL, &year, &week, NULL), KAL_OK);
  assert_int_equal(week, 52);
  assert_int_equal(kal_day_from_week(c, 2100, 52, 5, NULL, &day, NULL), KAL_OK);
  assert_int_equal(day, 47846);
}

static void test_years_too_short_for_weeks(void **state) {
  kal_calendar tiny = *GREGORIAN;
  int64_t day = 42;
  int32_t year = 43;
  uint16_t week = 44;
  kal_error error;
  (void)state;
  tiny.limits.shortest_year = 6;
  assert_int_equal(kal_week_of(&tiny, 0, NULL, &year, &week, &error), KAL_ERROR_UNIT);
  expect_text(&error, "gregorian: the unit week has no meaning here");
  assert_int_equal(kal_year_weeks(&tiny, 2026, NULL, &week, NULL), KAL_ERROR_UNIT);
  assert_int_equal(kal_day_from_week(&tiny, 2026, 1, 1, NULL, &day, NULL), KAL_ERROR_UNIT);
  assert_int_equal(day, 42);
  assert_int_equal(year, 43);
  assert_int_equal(week, 44);
}

/* A user's calendar that stopped answering, or answers a year in another way than the year after it. */
static void no_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  (void)year;
  info->months = 0;
}
static void moving_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  GREGORIAN->year(GREGORIAN, year, info);
  if (year == 2026) info->first_day += calendar->variant;
}

static void test_callbacks_that_fail(void **state) {
  kal_calendar mute = *GREGORIAN;
  int64_t day = 42;
  int32_t year = 43;
  uint16_t week = 44;
  (void)state;
  mute.year = no_year;
  assert_int_equal(kal_week_of(&mute, 0, NULL, &year, &week, NULL), KAL_ERROR_CALLBACK);
  assert_int_equal(kal_year_weeks(&mute, 2026, NULL, &week, NULL), KAL_ERROR_CALLBACK);
  assert_int_equal(kal_day_from_week(&mute, 2026, 1, 1, NULL, &day, NULL), KAL_ERROR_CALLBACK);
  mute.year = moving_year;
  for (int sign = -1; sign <= 1; sign += 2) {
    mute.variant = sign * 1000000;
    assert_int_equal(kal_week_of(&mute, day_of(KAL_GREGORIAN, "2027-01-01"), NULL, &year, &week, NULL),
                     KAL_ERROR_CALLBACK);
  }
  assert_int_equal(day, 42);
  assert_int_equal(year, 43);
  assert_int_equal(week, 44);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_known_weeks),         cmocka_unit_test(test_arguments),
      cmocka_unit_test(test_weeks_that_are_not),  cmocka_unit_test(test_rules_that_are_none),
      cmocka_unit_test(test_ends_of_the_range),   cmocka_unit_test(test_years_too_short_for_weeks),
      cmocka_unit_test(test_callbacks_that_fail),
  };
  return cmocka_run_group_tests_name("week", tests, NULL, NULL);
}
