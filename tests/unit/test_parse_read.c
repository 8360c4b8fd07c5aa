/* SPDX-License-Identifier: MIT */
/* Reading without a format. */
#include "test.h"

#include <kalends/parse.h>

static const kal_calendar *calendar_of(const char *id) {
  const kal_calendar *calendar;
  assert_int_equal(kal_calendar_find(id, &calendar, NULL), KAL_OK);
  return calendar;
}

static kal_parsed read_with(const char *calendar, const char *locale, const char *text, unsigned flags,
                            int32_t pivot) {
  kal_parse_rules rules = {sizeof rules, flags, pivot};
  kal_parsed parsed;
  kal_error error;
  char message[512];
  if (kal_day_read(calendar_of(calendar), locale, text, strlen(text), &rules, &parsed, &error)) {
    kal_error_text(&error, message, sizeof message);
    fail_msg("%s: %s", text, message);
  }
  return parsed;
}

/* The text names the day, and that is all. */
static void check(const char *calendar, const char *locale, const char *text, int64_t day) {
  kal_parsed parsed = read_with(calendar, locale, text, 0, 0);
  if (parsed.day != day) fail_msg("%s: %lld", text, (long long)parsed.day);
  if (parsed.given != KAL_PARSED_DAY) fail_msg("%s: given %x", text, (unsigned)parsed.given);
}

static kal_error refused(const char *calendar, const char *locale, const char *text, kal_status status) {
  kal_parsed parsed, before;
  kal_error error;
  kal_status found;
  memset(&parsed, 0x5A, sizeof parsed);
  before = parsed;
  found = kal_day_read(calendar_of(calendar), locale, text, strlen(text), NULL, &parsed, &error);
  if (found != status) fail_msg("%s: %s", text, kal_status_name(found));
  assert_memory_equal(&parsed, &before, sizeof parsed);
  assert_int_equal(error.status, status);
  assert_true(error.offset <= strlen(text));
  return error;
}

static void test_what_people_write(void **state) {
  (void)state;
  check("hebrew", "en", "12 Kislev 5787", 20779);
  check("hebrew", "en", "kislev 12, 5787", 20779);
  check("hebrew", "he", "י״ב בכסלו ה׳תשפ״ז", 20779);
  check("hebrew", "he", "12 כסלו 5787", 20779);
  check("persian", "fa", "۱۴۰۵/۸/۳۰", 20778);
  check("persian", "fa", "1405-08-30", 20778);
  check("persian", "fa", "شنبه ۳۰ آبان ۱۴۰۵", 20778);
  check("gregorian", "en", "Nov 21, 2026", 20778);
  check("gregorian", "en", "21 november 2026", 20778);
  check("gregorian", "en", "Saturday the 21st of November, 2026", 20778);
  check("gregorian", "en", "2026 Nov 21", 20778);
  check("gregorian", "en", "2026-11-21", 20778);
  check("gregorian", "en", "jd2461366", 20778);
  check("gregorian", "de", "21.11.2026", 20778);
  check("gregorian", "de", "Sa., 21. Nov. 2026", 20778);
  check("gregorian", "ru", "21 НОЯБРЯ 2026 г.", 20778);
  check("gregorian", "ja", "2026年11月21日(土)", 20778);
  check("japanese", "ja", "令和8年11月21日", 20778);
  check("gregorian", "zh", "2026年11月21日星期六", 20778);
  check("islamic-civil", "en", "1 ramadan 1447 AH", 20502);
  check("chinese", "zh", "1987丁卯年闰六月初一", 6415);
  check("gregorian", "ar", "٢١ نوفمبر ٢٠٢٦", 20778);
}

static void test_chinese_characters(void **state) {
  (void)state;
  check("gregorian", "zh", "二〇二六年十一月二十一日", 20778);
  check("gregorian", "zh", "2026年十一月廿一日", 20778);
  check("gregorian", "zh", "二〇二六年二月初五", 20489);
  check("gregorian", "zh-Hant", "二千零二十六年十二月三十一日", 20818);
  check("gregorian", "ja", "二〇二六年十月二十日", 20746);
  check("gregorian", "en", "二十一 Nov 2026", 20778);
  check("japanese", "ja", "令和八年十一月二十一日", 20778);
  check("chinese", "zh", "1987丁卯年闰六月初一", 6415);
  assert_int_equal(refused("gregorian", "zh", "二十六年十一月二十一日", KAL_ERROR_SYNTAX).expected,
                   KAL_EXPECTED_FULL_YEAR);
  refused("gregorian", "zh", "二〇二六年十一月三十二日", KAL_ERROR_NOT_IN_CALENDAR);
}

static void test_english_is_the_second_choice(void **state) {
  (void)state;
  check("gregorian", "fa", "Nov 21, 2026", 20778);
  check("gregorian", "hu", "21 November 2026", 20778);
  check("persian", "ja", "30 Aban 1405", 20778);
}

static void test_eras(void **state) {
  (void)state;
  check("gregorian", "en", "15 March 44 BCE", -735160);
  check("gregorian", "en", "44 BC Mar 15", -735160);
  check("gregorian", "en", "AD 26, Nov 21", -709707);
  check("japanese", "en", "21 Nov Reiwa 8", 20778);
  check("japanese", "en", "21 Nov 2026", 20778);
  refused("japanese", "en", "21 Nov 808 Reiwa Showa", KAL_ERROR_SYNTAX);
}

/* Spanish "mar" is March and Tuesday. */
static void test_a_name_of_two_things(void **state) {
  (void)state;
  check("gregorian", "es", "5 mar 2024", 19787);
  check("gregorian", "es", "mar 5 mar 2024", 19787);
  check("gregorian", "es", "mar 5 nov 2024", 20032);
  refused("gregorian", "es", "mar mar mar 5 2024", KAL_ERROR_SYNTAX);
}

static void test_order_of_numbers(void **state) {
  kal_parsed parsed = read_with("gregorian", "en", "5/11/2026", 0, 0);
  (void)state;
  assert_int_equal(parsed.day, 20584); /* May */
  assert_int_equal(parsed.given, KAL_PARSED_DAY | KAL_PARSED_OTHER_ORDER);
  assert_int_equal(parsed.other_day, 20762);
  parsed = read_with("gregorian", "de", "5.11.2026", 0, 0);
  assert_int_equal(parsed.day, 20762);
  assert_int_equal(parsed.other_day, 20584);
  parsed = read_with("gregorian", "en", "Nov 5 26", KAL_PARSE_PIVOT, 2026);
  assert_int_equal(parsed.day, 20762);
  assert_int_equal(parsed.given, KAL_PARSED_DAY | KAL_PARSED_OTHER_ORDER | KAL_PARSED_TWO_DIGITS);
  check("gregorian", "en", "2026/5/11", 20584); /* the year first: month, day */
  check("gregorian", "en", "5/5/2026", 20578);  /* no other day */
  assert_int_equal(refused("gregorian", "en", "21/11/2026", KAL_ERROR_NOT_IN_CALENDAR).field,
                   KAL_FIELD_MONTH);
}

static void test_two_readings_are_an_error(void **state) {
  kal_error error = refused("gregorian", "en", "M 5 2026", KAL_ERROR_AMBIGUOUS_DATE);
  (void)state;
  assert_int_equal(error.least, 20517);
  assert_int_equal(error.greatest, 20578);
  refused("hebrew", "en", "1 Adar 5784", KAL_ERROR_AMBIGUOUS_DATE);
}

static void check_syntax(const char *text, size_t offset, kal_expected expected) {
  kal_error error = refused("gregorian", "en", text, KAL_ERROR_SYNTAX);
  assert_int_equal(error.offset, offset);
  assert_int_equal(error.expected, expected);
}

static void test_errors(void **state) {
  (void)state;
  check_syntax("", 0, KAL_EXPECTED_THREE_NUMBERS);
  check_syntax("hello", 0, KAL_EXPECTED_DATE_PART);
  check_syntax("Marx 5 2026", 0, KAL_EXPECTED_DATE_PART);
  check_syntax("21 Nov", 6, KAL_EXPECTED_DAY_AND_YEAR);
  check_syntax("21 Nov 2026 5", 12, KAL_EXPECTED_DAY_AND_YEAR);
  check_syntax("21 Nov Nov 2026", 7, KAL_EXPECTED_ONCE);
  check_syntax("1 2 2003 4", 9, KAL_EXPECTED_END);
  check_syntax("5/11/26", 5, KAL_EXPECTED_FULL_YEAR);
  check_syntax("5 N\xC3", 3, KAL_EXPECTED_WHOLE_UTF8);
  refused("gregorian", "en", "30 Feb 2026", KAL_ERROR_NOT_IN_CALENDAR);
  refused("gregorian", "en", "29 Feb 2026", KAL_ERROR_NOT_IN_YEAR);
  refused("gregorian", "en", "Sunday 21 Nov 2026", KAL_ERROR_CONFLICT);
  refused("gregorian", "en", "21 Nov 99999999999999999999", KAL_ERROR_SYNTAX);
  refused("gregorian", "en", "21 Nov 9999999999", KAL_ERROR_OUT_OF_RANGE);
}

static void test_bad_arguments_of_reading(void **state) {
  const kal_calendar *calendar = kal_calendar_builtin(KAL_GREGORIAN);
  kal_parse_rules rules = {sizeof rules, 64, 0};
  kal_parsed parsed;
  (void)state;
  assert_int_equal(kal_day_read(NULL, NULL, "", 0, NULL, &parsed, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_read(calendar, NULL, NULL, 0, NULL, &parsed, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_read(calendar, NULL, "", 0, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_read(calendar, NULL, "", 0, &rules, &parsed, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_read(calendar, "e", "5 May 2026", 10, NULL, &parsed, NULL),
                   KAL_ERROR_UNKNOWN_LOCALE);
}

/* Names of every locale, as its long style writes them, in capitals or not. */
static void test_long_dates_of_every_locale(void **state) {
  const kal_calendar *calendar = kal_calendar_builtin(KAL_GREGORIAN);
  (void)state;
  for (size_t i = 0; i < kal_locale_count(); i++) {
    const char *locale = kal_locale_at(i);
    kal_format format;
    kal_parsed parsed;
    char text[256];
    size_t length;
    assert_int_equal(kal_format_style(&format, calendar, locale, KAL_STYLE_LONG, KAL_STYLE_NONE, NULL),
                     KAL_OK);
    assert_int_equal(kal_format_day(&format, 20778, text, sizeof text, &length), KAL_OK);
    if (kal_day_read(calendar, locale, text, length, NULL, &parsed, NULL) || parsed.day != 20778)
      fail_msg("%s: %s", locale, text);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_what_people_write),
                                     cmocka_unit_test(test_chinese_characters),
                                     cmocka_unit_test(test_english_is_the_second_choice),
                                     cmocka_unit_test(test_eras),
                                     cmocka_unit_test(test_a_name_of_two_things),
                                     cmocka_unit_test(test_order_of_numbers),
                                     cmocka_unit_test(test_two_readings_are_an_error),
                                     cmocka_unit_test(test_errors),
                                     cmocka_unit_test(test_bad_arguments_of_reading),
                                     cmocka_unit_test(test_long_dates_of_every_locale)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
