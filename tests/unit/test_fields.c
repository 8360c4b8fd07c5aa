/* SPDX-License-Identifier: MIT */
#include "test.h"

enum {
  Y = KAL_GIVEN_YEAR,
  ERA = KAL_GIVEN_ERA | KAL_GIVEN_ERA_YEAR,
  M = KAL_GIVEN_MONTH,
  C = KAL_GIVEN_MONTH_CODE,
  D = KAL_GIVEN_DAY
};

static const kal_calendar *calendar_of(kal_calendar_number number) {
  return kal_calendar_builtin(number);
}

static kal_fields fields_of(unsigned given, int64_t year, int64_t month, unsigned code, int64_t day) {
  kal_fields f = {.size = sizeof f,
                  .given = given,
                  .year = year,
                  .month = month,
                  .month_code = (kal_month_code)code,
                  .day = day};
  return f;
}

static kal_fields era_fields(const char *era, int64_t era_year, int64_t month, int64_t day) {
  kal_fields f = fields_of(ERA | M | D, 0, month, 0, day);
  f.era = era, f.era_year = era_year;
  return f;
}

/* The date as text, or the status and what the error says. */
static const char *made(kal_calendar_number number, kal_fields f, unsigned rules) {
  static char text[400];
  const kal_calendar *calendar = calendar_of(number);
  kal_date date = {1, 2, 3, 4, 5}, untouched = date;
  kal_error error;
  kal_status status = kal_date_from_fields(calendar, &f, rules, &date, &error);
  if (status == KAL_OK) {
    kal_date_print(calendar, date, text, sizeof text, NULL);
  } else {
    int length = snprintf(text, sizeof text, "%s: ", kal_status_name(status));
    assert_memory_equal(&date, &untouched, sizeof date);
    assert_int_equal(error.status, status);
    kal_error_text(&error, text + length, sizeof text - (size_t)length);
  }
  return text;
}

static void test_years_and_eras(void **state) {
  kal_fields f;
  (void)state;
  assert_string_equal(made(KAL_GREGORIAN, fields_of(Y | M | D, 2026, 11, 0, 21), KAL_REJECT), "2026-11-21");
  assert_string_equal(made(KAL_GREGORIAN, era_fields("bce", 1, 1, 1), KAL_REJECT), "0000-01-01");
  assert_string_equal(made(KAL_GREGORIAN, era_fields("ce", 0, 1, 1), KAL_REJECT), "0000-01-01");
  assert_string_equal(made(KAL_GREGORIAN, era_fields("AD", 5, 1, 1), KAL_REJECT), "0005-01-01");
  /* Temporal's codes are as they are written. */
  assert_string_equal(made(KAL_GREGORIAN, era_fields("AD", 5, 1, 1), KAL_TEMPORAL),
                      "KAL_ERROR_UNKNOWN_ERA: gregorian: no such era: AD; it has ce, bce");
  assert_string_equal(made(KAL_JAPANESE, era_fields("heisei", 37, 1, 1), KAL_REJECT), "2025-01-01");
  assert_string_equal(made(KAL_ETHIOPIC, era_fields("aa", 5501, 1, 1), KAL_REJECT), "0001-01-01");
  assert_string_equal(made(KAL_JAPANEXT, era_fields("taika-645", 2, 1, 1), KAL_REJECT), "0646-01-01");
  f = era_fields("ce", 2026, 11, 21);
  f.given |= Y, f.year = 2026;
  assert_string_equal(made(KAL_GREGORIAN, f, KAL_REJECT), "2026-11-21");
  f.year = 2025;
  assert_string_equal(
      made(KAL_GREGORIAN, f, KAL_CONSTRAIN),
      "KAL_ERROR_CONFLICT: gregorian: year 2025 and the year of the era disagree; that is year 2026");
}

static void test_era_errors(void **state) {
  kal_fields f = era_fields("ce", 2026, 11, 21);
  (void)state;
  f.given &= ~(unsigned)KAL_GIVEN_ERA_YEAR;
  assert_string_equal(
      made(KAL_GREGORIAN, f, KAL_CONSTRAIN),
      "KAL_ERROR_INCOMPLETE_ERA: gregorian: the year of the era is missing; an era alone names no year");
  f.given ^= (unsigned)ERA;
  assert_string_equal(made(KAL_GREGORIAN, f, KAL_CONSTRAIN),
                      "KAL_ERROR_INCOMPLETE_ERA: gregorian: the era of the year of the era is missing");
  assert_string_equal(made(KAL_HEBREW, era_fields("xyz", 5, 1, 1), KAL_CONSTRAIN),
                      "KAL_ERROR_UNKNOWN_ERA: hebrew: no such era: xyz; it has am");
  assert_string_equal(made(KAL_ISO_WEEK, era_fields("ce", 5, 1, 1), KAL_CONSTRAIN),
                      "KAL_ERROR_NO_ERA: iso-week: the calendar has no eras");
  assert_string_equal(
      made(KAL_GREGORIAN, era_fields("bce", INT64_MIN, 1, 1), KAL_CONSTRAIN),
      "KAL_ERROR_OUT_OF_RANGE: gregorian: year of the era -9223372036854775808 is out of range "
      "-2147483648..2147483647");
  assert_string_equal(made(KAL_GREGORIAN, era_fields("bce", INT64_MAX, 1, 1), KAL_CONSTRAIN),
                      "KAL_ERROR_OUT_OF_RANGE: gregorian: year -9223372036854775806 is out of range "
                      "-2147483648..2147483647");
}

static void test_months_and_days(void **state) {
  (void)state;
  assert_string_equal(made(KAL_GREGORIAN, fields_of(Y | M | D, 2023, 2, 0, 30), KAL_CONSTRAIN), "2023-02-28");
  assert_string_equal(made(KAL_GREGORIAN, fields_of(Y | M | D, 2023, 2, 0, 29), KAL_REJECT),
                      "KAL_ERROR_NOT_IN_YEAR: gregorian: month M02 has no day 29 in year 2023; it has 1..28");
  assert_string_equal(
      made(KAL_GREGORIAN, fields_of(Y | M | D, 2023, 2, 0, 30), KAL_REJECT),
      "KAL_ERROR_NOT_IN_CALENDAR: gregorian: month M02 never has a day 30; in year 2023 it has 1..28");
  assert_string_equal(made(KAL_GREGORIAN, fields_of(Y | M | D, 2023, 13, 0, 1), KAL_REJECT),
                      "KAL_ERROR_NOT_IN_CALENDAR: gregorian: month 13 is in no year; year 2023 has 1..12");
  assert_string_equal(made(KAL_HEBREW, fields_of(Y | M | D, 5783, 13, 0, 1), KAL_REJECT),
                      "KAL_ERROR_NOT_IN_YEAR: hebrew: month 13 does not exist; year 5783 has 1..12");
  assert_string_equal(made(KAL_HEBREW, fields_of(Y | M | D, 5783, 13, 0, 1), KAL_CONSTRAIN), "5783-M12-01");
  assert_string_equal(made(KAL_HEBREW, fields_of(Y | C | D, 5784, 0, 5 | KAL_MONTH_LEAP, 30), KAL_REJECT),
                      "5784-M05L-30");
  assert_string_equal(made(KAL_HEBREW, fields_of(Y | C | D, 5783, 0, 5 | KAL_MONTH_LEAP, 30), KAL_CONSTRAIN),
                      "5783-M06-29");
  assert_string_equal(made(KAL_HEBREW, fields_of(Y | C | D, 5783, 0, 5 | KAL_MONTH_LEAP, 30), KAL_REJECT),
                      "KAL_ERROR_NOT_IN_YEAR: hebrew: there is no month M05L in year 5783");
  assert_string_equal(made(KAL_HEBREW, fields_of(Y | C | D, 5784, 0, 13, 1), KAL_CONSTRAIN),
                      "KAL_ERROR_NOT_IN_CALENDAR: hebrew: no year has a month M13");
  assert_string_equal(made(KAL_HEBREW, fields_of(Y | M | C | D, 5784, 7, 6, 1), KAL_REJECT), "5784-M06-01");
  /* The ordinal has to be that of the month that stands for the code. */
  assert_string_equal(
      made(KAL_HEBREW, fields_of(Y | M | C | D, 5783, 6, 5 | KAL_MONTH_LEAP, 1), KAL_CONSTRAIN),
      "5783-M06-01");
  assert_string_equal(
      made(KAL_HEBREW, fields_of(Y | M | C | D, 5784, 6, 6, 1), KAL_CONSTRAIN),
      "KAL_ERROR_CONFLICT: hebrew: month 6 and month code M06 disagree; in year 5784 that is month 7");
}

/* A leap month before its number, days outside every month, skipped days, a 53rd week. */
static void test_what_takes_the_place_of_what(void **state) {
  (void)state;
  /* 2024 has a leap day after June; 2023 has none. */
  assert_string_equal(made(KAL_WORLD, fields_of(Y | C | D, 2024, 0, 6 | KAL_MONTH_LEAP, 1), KAL_CONSTRAIN),
                      "2024-M06L-01");
  assert_string_equal(made(KAL_WORLD, fields_of(Y | C | D, 2023, 0, 6 | KAL_MONTH_LEAP, 1), KAL_CONSTRAIN),
                      "2023-M06-30");
  assert_string_equal(made(KAL_ISO_WEEK, fields_of(Y | C | D, 2020, 0, 53, 3), KAL_CONSTRAIN), "2020-53-03");
  assert_string_equal(made(KAL_ISO_WEEK, fields_of(Y | C | D, 2021, 0, 53, 3), KAL_CONSTRAIN), "2021-52-03");
}

static void test_nothing_missing(void **state) {
  (void)state;
  /* What is missing comes before what is wrong, but for what is not positive. */
  assert_string_equal(
      made(KAL_GREGORIAN, fields_of(M | D, 0, 99, 0, 99), KAL_REJECT),
      "KAL_ERROR_MISSING_FIELD: gregorian: the year is missing; it is -2147483648..2147483647");
  assert_string_equal(made(KAL_GREGORIAN, fields_of(Y | D, 2026, 0, 0, 99), KAL_REJECT),
                      "KAL_ERROR_MISSING_FIELD: gregorian: the month is missing or 0; it is 1..12");
  assert_string_equal(made(KAL_GREGORIAN, fields_of(Y | M, 2026, 99, 0, 0), KAL_REJECT),
                      "KAL_ERROR_MISSING_FIELD: gregorian: the day is missing or 0; it is 1..31");
  assert_string_equal(made(KAL_GREGORIAN, fields_of(Y | M | D, 2026, 0, 0, 1), KAL_CONSTRAIN),
                      "KAL_ERROR_NOT_POSITIVE: gregorian: month 0 is not positive; it is 1..12");
  assert_string_equal(made(KAL_GREGORIAN, fields_of(Y | M | D, 2026, 1, 0, -3), KAL_CONSTRAIN),
                      "KAL_ERROR_NOT_POSITIVE: gregorian: day -3 is not positive; it is 1..31");
  assert_string_equal(made(KAL_GREGORIAN, fields_of(Y | M | D, INT64_MAX, 1, 0, 3), KAL_CONSTRAIN),
                      "KAL_ERROR_OUT_OF_RANGE: gregorian: year 9223372036854775807 is out of range "
                      "-2147483648..2147483647");
}

static void test_bad_arguments(void **state) {
  kal_fields f = fields_of(Y | M | D, 2026, 1, 0, 1);
  kal_date date;
  const kal_calendar *gregorian = calendar_of(KAL_GREGORIAN);
  (void)state;
  assert_int_equal(kal_date_from_fields(NULL, &f, 0, &date, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_from_fields(gregorian, NULL, 0, &date, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_from_fields(gregorian, &f, 0, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_from_fields(gregorian, &f, 4, &date, NULL), KAL_ERROR_ARGUMENT);
  f.size--;
  assert_int_equal(kal_date_from_fields(gregorian, &f, 0, &date, NULL), KAL_ERROR_ARGUMENT);
  f.size++;
  f.given = 64;
  assert_int_equal(kal_date_from_fields(gregorian, &f, 0, &date, NULL), KAL_ERROR_ARGUMENT);
  f.given = ERA | M | D; /* the era is NULL */
  assert_int_equal(kal_date_from_fields(gregorian, &f, 0, &date, NULL), KAL_ERROR_ARGUMENT);
}

static void test_with(void **state) {
  const kal_calendar *hebrew = calendar_of(KAL_HEBREW);
  kal_date adar1 = {5784, 0, 30, 5 | KAL_MONTH_LEAP, 0}, changed;
  kal_fields f = fields_of(Y, 5785, 0, 0, 0);
  (void)state;
  /* The code stays, not the ordinal. */
  assert_int_equal(kal_date_with(hebrew, adar1, &f, KAL_CONSTRAIN, &changed, NULL), KAL_OK);
  assert_true(changed.year == 5785 && changed.month_code == 6 && changed.day == 29);
  assert_int_equal(kal_date_with(hebrew, adar1, &f, KAL_REJECT, &changed, NULL), KAL_ERROR_NOT_IN_YEAR);
  f = fields_of(M, 0, 1, 0, 0);
  assert_int_equal(kal_date_with(hebrew, adar1, &f, KAL_REJECT, &changed, NULL), KAL_OK);
  assert_true(changed.year == 5784 && changed.month == 1 && changed.day == 30);
  f = fields_of(0, 0, 0, 0, 0);
  assert_int_equal(kal_date_with(hebrew, adar1, &f, KAL_REJECT, &changed, NULL), KAL_ERROR_MISSING_FIELD);
  f = fields_of(KAL_GIVEN_ERA, 0, 0, 0, 0);
  f.era = "am";
  assert_int_equal(kal_date_with(hebrew, adar1, &f, KAL_REJECT, &changed, NULL), KAL_ERROR_INCOMPLETE_ERA);
  f = fields_of(D, 0, 0, 0, 1);
  adar1.day = 31;
  assert_int_equal(kal_date_with(hebrew, adar1, &f, KAL_REJECT, &changed, NULL), KAL_ERROR_NOT_IN_CALENDAR);
}

static void test_months_of_years(void **state) {
  const kal_calendar *gregorian = calendar_of(KAL_GREGORIAN);
  kal_fields f = fields_of(Y | M | D, -271821, 4, 0, -5);
  kal_date first;
  kal_error error;
  (void)state;
  /* The day is not read; the month of Temporal's first day is Temporal's. */
  assert_int_equal(kal_year_month_from_fields(gregorian, &f, KAL_TEMPORAL | KAL_REJECT, &first, NULL),
                   KAL_OK);
  assert_true(first.year == -271821 && first.month == 4 && first.day == 1);
  f.month = 3;
  assert_int_equal(kal_year_month_from_fields(gregorian, &f, KAL_TEMPORAL, &first, &error),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_year_month_from_fields(gregorian, &f, 0, &first, NULL), KAL_OK);
  f = fields_of(M, 0, 7, 0, 0);
  assert_int_equal(kal_year_month_with(gregorian, first, &f, 0, &first, NULL), KAL_OK);
  assert_true(first.year == -271821 && first.month == 7);
}

static void test_days_of_any_year(void **state) {
  const kal_calendar *hebrew = calendar_of(KAL_HEBREW), *gregorian = calendar_of(KAL_GREGORIAN);
  kal_fields f = fields_of(C | D, 0, 0, 2, 29);
  kal_date found;
  kal_error error;
  (void)state;
  assert_int_equal(kal_month_day_from_fields(gregorian, &f, KAL_REJECT, &found, NULL), KAL_OK);
  assert_true(found.year == 1972 && found.month == 2 && found.day == 29);
  f.day = 30;
  assert_int_equal(kal_month_day_from_fields(gregorian, &f, KAL_CONSTRAIN, &found, NULL), KAL_OK);
  assert_true(found.year == 1972 && found.day == 29);
  assert_int_equal(kal_month_day_from_fields(gregorian, &f, KAL_REJECT, &found, &error),
                   KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(error.greatest, 29);
  /* A year brings the day into it first. */
  f = fields_of(Y | M | D, 2023, 2, 0, 29);
  assert_int_equal(kal_month_day_from_fields(gregorian, &f, KAL_CONSTRAIN, &found, NULL), KAL_OK);
  assert_true(found.year == 1972 && found.day == 28);
  f = fields_of(M | D, 0, 2, 0, 29);
  assert_int_equal(kal_month_day_from_fields(gregorian, &f, KAL_CONSTRAIN, &found, NULL),
                   KAL_ERROR_MISSING_FIELD);
  f = fields_of(C | D, 0, 0, 5 | KAL_MONTH_LEAP, 30);
  assert_int_equal(kal_month_day_from_fields(hebrew, &f, KAL_REJECT, &found, NULL), KAL_OK);
  assert_true(found.year == 5730 && found.month_code == (5 | KAL_MONTH_LEAP) && found.day == 30);
  f = fields_of(Y | M | D, 2000000, 1, 0, 1);
  assert_int_equal(kal_month_day_from_fields(gregorian, &f, KAL_TEMPORAL, &found, NULL),
                   KAL_ERROR_OUT_OF_RANGE);
  f = fields_of(D, 0, 0, 0, 4);
  assert_int_equal(kal_month_day_with(hebrew, found, &f, 0, &found, NULL), KAL_OK);
  assert_true(found.month_code == (5 | KAL_MONTH_LEAP) && found.day == 4);
}

/* Every leap day of the old Hindu calendar is a month-day; one that is skipped in a year is the day before in
 * it. */
static void test_skipped_days(void **state) {
  const kal_calendar *hindu = calendar_of(KAL_OLD_HINDU_LUNAR);
  int skipped = 0;
  (void)state;
  for (int64_t number = 1; number <= 30; number++) {
    kal_fields f = fields_of(Y | M | D, 4000, 3, 0, number);
    kal_date date, before;
    int64_t day;
    if (kal_date_from_fields(hindu, &f, KAL_REJECT, &date, NULL) == KAL_OK) continue;
    skipped++;
    assert_int_equal(kal_date_from_fields(hindu, &f, KAL_CONSTRAIN, &date, NULL), KAL_OK);
    assert_int_equal(kal_date_to_day(hindu, date, &day), KAL_OK);
    assert_int_equal(kal_date_from_day(hindu, day, &before), KAL_OK);
    assert_true(before.day == (number == 1 ? 30 : number - 1));
  }
  assert_true(skipped > 0);
}

static void test_find_era(void **state) {
  size_t index = 77;
  kal_error error;
  (void)state;
  assert_int_equal(kal_era_find(calendar_of(KAL_GREGORIAN), "BC", &index, NULL), KAL_OK);
  assert_int_equal(index, 1);
  assert_int_equal(kal_era_find(calendar_of(KAL_GREGORIAN), "b", &index, &error), KAL_ERROR_UNKNOWN_ERA);
  assert_string_equal(error.other, "b");
  assert_int_equal(kal_era_find(calendar_of(KAL_GREGORIAN), "", &index, NULL), KAL_ERROR_UNKNOWN_ERA);
  assert_int_equal(kal_era_find(calendar_of(KAL_ISO_WEEK), "ce", &index, NULL), KAL_ERROR_NO_ERA);
  assert_int_equal(kal_era_find(NULL, "ce", &index, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(index, 1);
}

/* Found beside Node's Temporal: {month: 0} without a year is a RangeError there, not a TypeError. */
static void test_not_positive_is_said_before_missing(void **state) {
  kal_fields fields = {.size = sizeof fields, .given = KAL_GIVEN_MONTH, .month = 0};
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  kal_date date;
  (void)state;
  assert_int_equal(kal_date_from_fields(gregorian, &fields, KAL_CONSTRAIN, &date, NULL),
                   KAL_ERROR_NOT_POSITIVE);
  assert_int_equal(kal_year_month_from_fields(gregorian, &fields, KAL_CONSTRAIN, &date, NULL),
                   KAL_ERROR_NOT_POSITIVE);
  assert_int_equal(kal_month_day_from_fields(gregorian, &fields, KAL_CONSTRAIN, &date, NULL),
                   KAL_ERROR_NOT_POSITIVE);
  fields.given = KAL_GIVEN_DAY | KAL_GIVEN_ERA_YEAR;
  fields.era_year = 1;
  assert_int_equal(kal_date_from_fields(gregorian, &fields, KAL_CONSTRAIN, &date, NULL),
                   KAL_ERROR_NOT_POSITIVE);
}

/* Found beside Node's Temporal: to a month of a year, a day is no field. */
static void test_a_day_alone_changes_no_month_of_a_year(void **state) {
  kal_fields fields = {.size = sizeof fields, .given = KAL_GIVEN_DAY, .day = 5};
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  kal_date first = {2026, 11, 1, 11, 0}, changed = first;
  (void)state;
  assert_int_equal(kal_year_month_with(gregorian, first, &fields, KAL_CONSTRAIN, &changed, NULL),
                   KAL_ERROR_MISSING_FIELD);
  fields.given |= KAL_GIVEN_YEAR;
  fields.year = 2027;
  fields.day = 0;
  assert_int_equal(kal_year_month_with(gregorian, first, &fields, KAL_CONSTRAIN, &changed, NULL), KAL_OK);
  assert_int_equal(changed.year, 2027);
  assert_int_equal(changed.day, 1);
}

/* Found beside Node's Temporal, which has no alias minguo since CLDR dropped it; ad and bc remain. */
static void test_temporal_has_two_aliases_of_eras(void **state) {
  kal_fields fields = {.size = sizeof fields,
                       .given = KAL_GIVEN_ERA | KAL_GIVEN_ERA_YEAR | KAL_GIVEN_MONTH | KAL_GIVEN_DAY,
                       .era = "minguo",
                       .era_year = 115,
                       .month = 11,
                       .day = 21};
  kal_date date;
  (void)state;
  assert_int_equal(kal_date_from_fields(kal_calendar_builtin(KAL_ROC), &fields, 0, &date, NULL), KAL_OK);
  assert_int_equal(date.year, 115);
  assert_int_equal(kal_date_from_fields(kal_calendar_builtin(KAL_ROC), &fields, KAL_TEMPORAL, &date, NULL),
                   KAL_ERROR_UNKNOWN_ERA);
  fields.era = "ad";
  assert_int_equal(
      kal_date_from_fields(kal_calendar_builtin(KAL_GREGORIAN), &fields, KAL_TEMPORAL, &date, NULL), KAL_OK);
}

/* A day number that no year has becomes the largest there is, also where days are skipped or come twice. */
static void test_a_day_of_any_year_that_no_year_has(void **state) {
  kal_error error;
  char text[200];
  (void)state;
  for_every_calendar(c) {
    for (unsigned code = 1; code < 256; code++) {
      kal_fields f = fields_of(C | D, 0, 0, code, INT64_MAX), most = f;
      kal_month_rule rule;
      kal_date date, last;
      if (kal_calendar_month_rule(c, (kal_month_code)code, &rule)) continue;
      law(kal_month_day_from_fields(c, &f, KAL_CONSTRAIN, &last, &error) == KAL_OK, c, code);
      law(kal_month_day_from_fields(c, &f, KAL_REJECT, &date, &error) != KAL_OK, c, code);
      law(error.field == KAL_FIELD_DAY && error.month_code == code && error.greatest <= rule.longest, c,
          code);
      most.day = last.day + 1;
      most.month_code = last.month_code;
      law(kal_month_day_from_fields(c, &most, KAL_REJECT, &date, NULL) != KAL_OK, c, code);
    }
  }
  kal_fields f = fields_of(C | D, 0, 0, 1, 74);
  kal_date date;
  assert_int_equal(kal_month_day_from_fields(calendar_of(KAL_DISCORDIAN), &f, KAL_CONSTRAIN, &date, NULL),
                   KAL_OK);
  assert_true(date.month == 1 && date.day == 73);
  /* The error has a year that has the month. */
  f.month_code = 2, f.day = 30;
  assert_int_equal(kal_month_day_from_fields(calendar_of(KAL_GREGORIAN), &f, KAL_REJECT, &date, &error),
                   KAL_ERROR_NOT_IN_CALENDAR);
  kal_error_text(&error, text, sizeof text);
  assert_string_equal(text, "gregorian: month M02 never has a day 30; in year 1904 it has 1..29");
  /* A second day of a number that never has one is its plain day. */
  f = fields_of(C | D, 0, 0, 1, 5), f.leap_day = 1;
  assert_int_equal(kal_month_day_from_fields(calendar_of(KAL_DISCORDIAN), &f, KAL_CONSTRAIN, &date, NULL),
                   KAL_OK);
  assert_true(date.month == 1 && date.day == 5 && date.flags == 0);
}

/* The error of a second day that is none names that, not its number. */
static void test_leap_day_that_is_none(void **state) {
  kal_fields f = fields_of(Y | M | D, 3000, 1, 0, 5);
  kal_date date;
  kal_error error;
  (void)state;
  f.leap_day = 1;
  assert_int_equal(kal_date_from_fields(calendar_of(KAL_GREGORIAN), &f, KAL_REJECT, &date, &error),
                   KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(error.field, KAL_FIELD_FLAGS);
  assert_int_equal(kal_date_from_fields(calendar_of(KAL_OLD_HINDU_LUNAR), &f, KAL_REJECT, &date, &error),
                   KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(error.field, KAL_FIELD_FLAGS);
  date = (kal_date){3000, 1, 5, 0, KAL_DATE_LEAP_DAY};
  assert_int_equal(kal_date_check(calendar_of(KAL_OLD_HINDU_LUNAR), date, &error), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(error.field, KAL_FIELD_FLAGS);
  f.day = 32;
  assert_int_equal(kal_date_from_fields(calendar_of(KAL_GREGORIAN), &f, KAL_REJECT, &date, &error),
                   KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(error.field, KAL_FIELD_DAY);
  /* Without a day it is not read. */
  f.given = Y | M, f.leap_day = 7;
  assert_int_equal(kal_year_month_from_fields(calendar_of(KAL_GREGORIAN), &f, KAL_REJECT, &date, NULL),
                   KAL_OK);
}

/* An era that is none is quoted as far as there is room. */
static void test_a_long_era_code(void **state) {
  char code[KAL_NAME_MAX + 10];
  kal_error error;
  size_t index;
  (void)state;
  memset(code, 'e', sizeof code);
  code[sizeof code - 1] = '\0';
  assert_int_equal(kal_era_find(calendar_of(KAL_GREGORIAN), code, &index, &error), KAL_ERROR_UNKNOWN_ERA);
  assert_int_equal(strlen(error.other), KAL_NAME_MAX);
}

/* A day of any year has no year of its own, so an ordinal month needs one. */
static void test_an_ordinal_month_needs_a_year(void **state) {
  kal_fields f = fields_of(M, 0, 3, 0, 0);
  kal_date date = {1972, 2, 29, 2, 0};
  kal_error error;
  (void)state;
  assert_int_equal(kal_month_day_with(calendar_of(KAL_GREGORIAN), date, &f, KAL_CONSTRAIN, &date, &error),
                   KAL_ERROR_MISSING_FIELD);
  assert_int_equal(error.field, KAL_FIELD_YEAR);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_years_and_eras),
      cmocka_unit_test(test_era_errors),
      cmocka_unit_test(test_months_and_days),
      cmocka_unit_test(test_what_takes_the_place_of_what),
      cmocka_unit_test(test_nothing_missing),
      cmocka_unit_test(test_bad_arguments),
      cmocka_unit_test(test_with),
      cmocka_unit_test(test_months_of_years),
      cmocka_unit_test(test_days_of_any_year),
      cmocka_unit_test(test_skipped_days),
      cmocka_unit_test(test_find_era),
      cmocka_unit_test(test_not_positive_is_said_before_missing),
      cmocka_unit_test(test_a_day_alone_changes_no_month_of_a_year),
      cmocka_unit_test(test_temporal_has_two_aliases_of_eras),
      cmocka_unit_test(test_a_day_of_any_year_that_no_year_has),
      cmocka_unit_test(test_leap_day_that_is_none),
      cmocka_unit_test(test_a_long_era_code),
      cmocka_unit_test(test_an_ordinal_month_needs_a_year),
  };
  return cmocka_run_group_tests_name("fields", tests, NULL, NULL);
}
