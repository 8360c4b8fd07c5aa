/* SPDX-License-Identifier: MIT */
/* Facts about dates in one line each: dates are texts as kal_day_parse reads them. */
#ifndef KAL_TEST_DATES_H
#define KAL_TEST_DATES_H

#include "test.h"

static inline int64_t day_of(kal_calendar_number calendar, const char *text) {
  int64_t day = 0;
  kal_error error;
  if (kal_day_parse(kal_calendar_builtin(calendar), text, strlen(text), &day, &error)) {
    char why[256];
    kal_error_text(&error, why, sizeof why);
    fail_msg("%s: %s", text, why);
  }
  return day;
}

static inline kal_status status_of(kal_calendar_number calendar, const char *text) {
  int64_t day;
  return kal_day_parse(kal_calendar_builtin(calendar), text, strlen(text), &day, NULL);
}

/* The day's date reads as the text, and the text is that day. */
static inline void expect_date(kal_calendar_number calendar, int64_t day, const char *text) {
  char found[KAL_DATE_TEXT_MAX];
  kal_date date;
  assert_int_equal(kal_date_from_day(kal_calendar_builtin(calendar), day, &date), KAL_OK);
  kal_date_print(kal_calendar_builtin(calendar), date, found, sizeof found, NULL);
  assert_string_equal(found, text);
  assert_int_equal(day_of(calendar, text), day);
}

/* One day in two calendars. */
static inline void expect_same(kal_calendar_number a, const char *date_a, kal_calendar_number b,
                               const char *date_b) {
  expect_date(a, day_of(b, date_b), date_a);
  expect_date(b, day_of(a, date_a), date_b);
}

static inline void expect_week_day(kal_calendar_number calendar, const char *text, int week_day) {
  assert_int_equal(kal_day_of_week(day_of(calendar, text)), week_day);
}

static inline kal_year_info year_of(kal_calendar_number calendar, int32_t year) {
  kal_year_info info;
  assert_int_equal(kal_calendar_year(kal_calendar_builtin(calendar), year, &info), KAL_OK);
  return info;
}

static inline void expect_era(kal_calendar_number calendar, const char *text, const char *code,
                              int64_t year) {
  size_t index = 0;
  int64_t era_year = 0;
  kal_era era;
  assert_int_equal(kal_day_era(kal_calendar_builtin(calendar), day_of(calendar, text), &index, &era_year),
                   KAL_OK);
  assert_int_equal(kal_calendar_era_at(kal_calendar_builtin(calendar), index, &era), KAL_OK);
  assert_string_equal(era.code, code);
  assert_int_equal(era_year, year);
}

/* A rule that is exact from a year on. */
static inline void expect_rule_from(kal_calendar_number calendar, int32_t year) {
  assert_int_equal(year_of(calendar, year - 1).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(calendar, year).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(calendar, INT32_MIN).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(calendar, INT32_MAX).basis, KAL_BASIS_RULE);
}

#endif
