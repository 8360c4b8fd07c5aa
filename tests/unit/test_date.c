/* SPDX-License-Identifier: MIT */
/* Every status that kalends/date.h promises, and counts of days. */
#include "core/calendar.h"
#include "test.h"

#define GREGORIAN kal_calendar_builtin(KAL_GREGORIAN)
#define HEBREW kal_calendar_builtin(KAL_HEBREW)

enum { LEAP_5 = 5 | KAL_MONTH_LEAP };

static const struct {
  kal_calendar_number calendar;
  kal_date date;
  kal_status status;
  const char *text;
} refused[] = {
    {KAL_GREGORIAN, {2026, 0, 1, 0, 0}, KAL_ERROR_MISSING_FIELD, "gregorian: the month is missing or 0; it is 1..12"},
    {KAL_GREGORIAN, {2026, 1, 0, 0, 0}, KAL_ERROR_MISSING_FIELD, "gregorian: the day is missing or 0; it is 1..31"},
    {KAL_GREGORIAN, {2026, 13, 1, 0, 0}, KAL_ERROR_NOT_IN_CALENDAR,
     "gregorian: month 13 is in no year; year 2026 has 1..12"},
    {KAL_GREGORIAN, {2026, 0, 1, 13, 0}, KAL_ERROR_NOT_IN_CALENDAR, "gregorian: no year has a month M13"},
    {KAL_GREGORIAN, {2026, 0, 1, KAL_MONTH_LEAP, 0}, KAL_ERROR_NOT_IN_CALENDAR, "gregorian: no year has a month M00L"},
    {KAL_GREGORIAN, {2026, 2, 30, 0, 0}, KAL_ERROR_NOT_IN_CALENDAR,
     "gregorian: month M02 never has a day 30; in year 2026 it has 1..28"},
    {KAL_GREGORIAN, {2026, 2, 29, 0, 0}, KAL_ERROR_NOT_IN_YEAR,
     "gregorian: month M02 has no day 29 in year 2026; it has 1..28"},
    {KAL_GREGORIAN, {1900, 2, 29, 2, 0}, KAL_ERROR_NOT_IN_YEAR,
     "gregorian: month M02 has no day 29 in year 1900; it has 1..28"},
    {KAL_GREGORIAN, {2026, 2, 1, 3, 0}, KAL_ERROR_CONFLICT,
     "gregorian: month 2 and month code M03 disagree; in year 2026 that is month 3"},
    {KAL_GREGORIAN, {2026, 2, 1, 0, KAL_DATE_LEAP_MONTH}, KAL_ERROR_CONFLICT,
     "gregorian: flags 1 are not those of the date, which are 0"},
    {KAL_GREGORIAN, {2026, 2, 1, 0, 0x80}, KAL_ERROR_CONFLICT,
     "gregorian: flags 128 are not those of the date, which are 0"},
    {KAL_GREGORIAN, {2026, 2, 1, 0, KAL_DATE_LEAP_DAY}, KAL_ERROR_NOT_IN_CALENDAR, "gregorian: there is no leap day"},
    {KAL_HEBREW, {5783, 13, 1, 0, 0}, KAL_ERROR_NOT_IN_YEAR, "hebrew: month 13 does not exist; year 5783 has 1..12"},
    {KAL_HEBREW, {5783, 0, 1, LEAP_5, 0}, KAL_ERROR_NOT_IN_YEAR, "hebrew: there is no month M05L in year 5783"},
    {KAL_HEBREW, {5784, 6, 1, 6, 0}, KAL_ERROR_CONFLICT,
     "hebrew: month 6 and month code M06 disagree; in year 5784 that is month 7"},
    {KAL_HEBREW, {5784, 7, 1, 0, KAL_DATE_LEAP_MONTH}, KAL_ERROR_CONFLICT,
     "hebrew: flags 1 are not those of the date, which are 0"},
    {KAL_HEBREW, {5783, 2, 31, 0, 0}, KAL_ERROR_NOT_IN_CALENDAR,
     "hebrew: month M02 never has a day 31; in year 5783 it has 1..30"},
};

static void test_refused_dates(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    const kal_calendar *calendar = kal_calendar_builtin(refused[i].calendar);
    int64_t day = 42;
    kal_error error;
    char text[256];
    assert_int_equal(kal_date_to_day(calendar, refused[i].date, &day), refused[i].status);
    assert_int_equal(day, 42);
    assert_int_equal(kal_date_check(calendar, refused[i].date, &error), refused[i].status);
    assert_int_equal(kal_date_check(calendar, refused[i].date, NULL), refused[i].status);
    assert_int_equal(error.status, refused[i].status);
    kal_error_text(&error, text, sizeof text);
    assert_string_equal(text, refused[i].text);
  }
}

static void test_the_month_may_be_given_in_three_ways(void **state) {
  static const kal_date same[] = {{5784, 6, 1, LEAP_5, KAL_DATE_LEAP_MONTH}, {5784, 6, 1, LEAP_5, 0}, {5784, 6, 1, 0, 0},
                                  {5784, 0, 1, LEAP_5, 0}, {5784, 0, 1, LEAP_5, KAL_DATE_LEAP_MONTH},
                                  {5784, 6, 1, 0, KAL_DATE_LEAP_MONTH}};
  (void)state;
  for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
    int64_t day;
    assert_int_equal(kal_date_to_day(HEBREW, same[i], &day), KAL_OK);
    assert_int_equal(day, 19763);
  }
}

static void test_arguments(void **state) {
  kal_date date = {2026, 1, 1, 0, 0};
  kal_year_info info;
  kal_error error;
  int64_t day;
  int32_t year;
  uint8_t byte;
  uint16_t place;
  size_t index;
  (void)state;
  assert_int_equal(kal_date_from_day(NULL, 0, &date), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_from_day(GREGORIAN, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_to_day(NULL, date, &day), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_to_day(GREGORIAN, date, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_check(NULL, date, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_date_check(NULL, date, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(error.status, KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_year(NULL, 1, &info), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_year(GREGORIAN, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_days(NULL, 1, 1, &byte), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_days(GREGORIAN, 1, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_code_of(NULL, 1, 1, &byte), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_code_of(GREGORIAN, 1, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_from_code(NULL, 1, 1, &byte), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_from_code(GREGORIAN, 1, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_index(NULL, 1, 1, &day), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_index(GREGORIAN, 1, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_from_index(NULL, 1, &year, &byte), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_from_index(GREGORIAN, 1, NULL, &byte), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_from_index(GREGORIAN, 1, &year, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_of_year(NULL, 1, &year, &place), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_of_year(GREGORIAN, 1, &year, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_from_day_of_year(NULL, 1, 1, &day), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_from_day_of_year(GREGORIAN, 1, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_era(NULL, 1, &index, &day), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_era(GREGORIAN, 1, NULL, &day), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_era(GREGORIAN, 1, &index, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_from_count(KAL_COUNT_JD, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_from_count((kal_count)99, 1, &day), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_to_count(KAL_COUNT_JD, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_to_count((kal_count)0, 1, &day), KAL_ERROR_ARGUMENT);
}

static void test_months_of_a_year(void **state) {
  uint8_t byte = 77;
  int64_t index = 77;
  (void)state;
  assert_int_equal(kal_month_days(HEBREW, 5784, 0, &byte), KAL_ERROR_MISSING_FIELD);
  assert_int_equal(kal_month_days(HEBREW, 5784, 14, &byte), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_month_days(HEBREW, 5783, 13, &byte), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(kal_month_code_of(HEBREW, 5784, 0, &byte), KAL_ERROR_MISSING_FIELD);
  assert_int_equal(kal_month_code_of(HEBREW, 5784, 14, &byte), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_month_code_of(HEBREW, 5783, 13, &byte), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(kal_month_from_code(HEBREW, 5784, 0, &byte), KAL_ERROR_MISSING_FIELD);
  assert_int_equal(kal_month_from_code(HEBREW, 5784, 13, &byte), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_month_from_code(HEBREW, 5783, LEAP_5, &byte), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(kal_month_index(HEBREW, 5784, 0, &index), KAL_ERROR_MISSING_FIELD);
  assert_int_equal(kal_month_index(HEBREW, 5784, 14, &index), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_month_index(HEBREW, 5783, 13, &index), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(byte, 77);
  assert_int_equal(index, 77);
  assert_int_equal(kal_month_from_code(HEBREW, 5784, LEAP_5, &byte), KAL_OK);
  assert_int_equal(byte, 6);
}

/* Every year of an int32 is in the range of each built-in calendar; others may have fewer. */
static void test_years_out_of_range(void **state) {
  kal_calendar short_calendar = *GREGORIAN;
  const kal_calendar *c = &short_calendar;
  static const int32_t outside[] = {1899, 2101};
  (void)state;
  short_calendar.range = (kal_range){-25567, 47846, 1900, 2100};
  short_calendar.from_day = kal__from_day_by_year;
  short_calendar.to_day = kal__to_day_by_year;
  for (size_t i = 0; i < 2; i++) {
    kal_date date = {outside[i], 1, 1, 0, 0};
    kal_date_columns columns = {sizeof columns, &date.year, &date.month, &date.day, NULL, NULL, NULL, 0};
    kal_year_info info;
    kal_error error;
    int64_t day = 42;
    uint8_t byte = 77;
    assert_int_equal(kal_calendar_year(c, outside[i], &info), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_date_to_day(c, date, &day), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_dates_to_days(c, &columns, 1, &day, NULL), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_date_check(c, date, &error), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(error.field, KAL_FIELD_YEAR);
    assert_int_equal(error.value, outside[i]);
    assert_int_equal(error.least, 1900);
    assert_int_equal(error.greatest, 2100);
    assert_int_equal(kal_month_days(c, outside[i], 1, &byte), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_month_code_of(c, outside[i], 1, &byte), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_month_from_code(c, outside[i], 1, &byte), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_month_index(c, outside[i], 1, &day), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_day_from_day_of_year(c, outside[i], 1, &day), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(day, 42);
    assert_int_equal(byte, 77);
  }
}

static void test_days_of_the_year(void **state) {
  int64_t day = 42;
  (void)state;
  assert_int_equal(kal_day_from_day_of_year(GREGORIAN, 2026, 0, &day), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_day_from_day_of_year(GREGORIAN, 2024, 367, &day), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_day_from_day_of_year(GREGORIAN, 2026, 366, &day), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(day, 42);
  assert_int_equal(kal_day_from_day_of_year(GREGORIAN, 2024, 366, &day), KAL_OK);
  assert_int_equal(day, 20088);
}

static void test_leap_years(void **state) {
  static const int32_t leap[] = {2024, 2000, 1600, 0, -4, -400}, common[] = {2023, 1900, 2100, -100, 1};
  kal_year_info info;
  (void)state;
  for (size_t i = 0; i < sizeof leap / sizeof *leap; i++) {
    kal_calendar_year(GREGORIAN, leap[i], &info);
    assert_int_equal(info.is_leap, 1);
    assert_int_equal(info.days, 366);
    assert_int_equal(info.leap_month, 0);
  }
  for (size_t i = 0; i < sizeof common / sizeof *common; i++) {
    kal_calendar_year(GREGORIAN, common[i], &info);
    assert_int_equal(info.is_leap, 0);
    assert_int_equal(info.days, 365);
  }
  /* A complete year of 355 days is longer than others, and no leap year. */
  kal_calendar_year(HEBREW, 5783, &info);
  assert_int_equal(info.days, 355);
  assert_int_equal(info.is_leap, 0);
  kal_calendar_year(HEBREW, 5784, &info);
  assert_int_equal(info.is_leap, 1);
  assert_int_equal(info.leap_month, 6);
  assert_int_equal(info.months, 13);
}

static void test_day_of_week(void **state) {
  (void)state;
  assert_int_equal(kal_day_of_week(0), 4);
  assert_int_equal(kal_day_of_week(20778), 6); /* 2026-11-21, a Saturday */
  assert_int_equal(kal_day_of_week(-1), 3);
  assert_int_equal(kal_day_of_week(INT64_MAX) % 7 + 1, kal_day_of_week(INT64_MAX - 6));
  for (int64_t day = -1000; day < 1000; day++)
    assert_int_equal(kal_day_of_week(day + 1), kal_day_of_week(day) % 7 + 1);
  assert_in_range(kal_day_of_week(INT64_MIN), 1, 7);
}

static void test_counts(void **state) {
  static const struct {
    kal_count count;
    int64_t value;
  } today[] = {{KAL_COUNT_DAY, 20778}, {KAL_COUNT_JD, 2461366}, {KAL_COUNT_MJD, 61365}, {KAL_COUNT_RD, 739941},
               {KAL_COUNT_UNIX, INT64_C(20778) * 86400}};
  static const kal_count all[] = {KAL_COUNT_DAY, KAL_COUNT_JD, KAL_COUNT_MJD, KAL_COUNT_RD, KAL_COUNT_UNIX};
  int64_t value, day;
  (void)state;
  for (size_t i = 0; i < sizeof today / sizeof *today; i++) {
    assert_int_equal(kal_day_to_count(today[i].count, 20778, &value), KAL_OK);
    assert_int_equal(value, today[i].value);
    assert_int_equal(kal_day_from_count(today[i].count, value, &day), KAL_OK);
    assert_int_equal(day, 20778);
  }
  /* Seconds before 1970 belong to the day before. */
  kal_day_from_count(KAL_COUNT_UNIX, -1, &day);
  assert_int_equal(day, -1);
  kal_day_from_count(KAL_COUNT_UNIX, 86399, &day);
  assert_int_equal(day, 0);
  day = value = 42;
  assert_int_equal(kal_day_from_count(KAL_COUNT_JD, INT64_MIN, &day), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_day_to_count(KAL_COUNT_RD, INT64_MAX, &value), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_day_to_count(KAL_COUNT_UNIX, INT64_MIN, &value), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(day, 42);
  assert_int_equal(value, 42);
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (kal_day_to_count(all[i], INT64_MIN, &value) == KAL_OK) {
      assert_int_equal(kal_day_from_count(all[i], value, &day), KAL_OK);
      assert_true(day == INT64_MIN);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_refused_dates), cmocka_unit_test(test_the_month_may_be_given_in_three_ways),
      cmocka_unit_test(test_arguments), cmocka_unit_test(test_months_of_a_year), cmocka_unit_test(test_years_out_of_range), cmocka_unit_test(test_days_of_the_year),
      cmocka_unit_test(test_leap_years),
      cmocka_unit_test(test_day_of_week), cmocka_unit_test(test_counts)};
  return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
