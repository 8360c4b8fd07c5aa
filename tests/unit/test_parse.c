/* SPDX-License-Identifier: MIT */
/* Reading by a format. Which day it is comes from parse_resolve.c, and is tested here, too. */
#include "test.h"

#include <kalends/parse.h>

enum { STRICT = 0, LENIENT = KAL_PARSE_LENIENT };

static kal_format format_of(const char *calendar, const char *locale, kal_pattern_syntax syntax,
                            const char *pattern) {
  const kal_calendar *found;
  kal_format format;
  assert_int_equal(kal_calendar_find(calendar, &found, NULL), KAL_OK);
  assert_int_equal(kal_format_pattern(&format, found, locale, syntax, pattern, strlen(pattern), NULL),
                   KAL_OK);
  return format;
}

static kal_format style_of(const char *calendar, const char *locale, kal_style style) {
  const kal_calendar *found;
  kal_format format;
  assert_int_equal(kal_calendar_find(calendar, &found, NULL), KAL_OK);
  assert_int_equal(kal_format_style(&format, found, locale, style, KAL_STYLE_NONE, NULL), KAL_OK);
  return format;
}

static kal_parsed parsed_by(const kal_format *format, const char *text, unsigned flags, int32_t pivot) {
  kal_parse_rules rules = {sizeof rules, flags, pivot};
  kal_parsed parsed;
  kal_error error;
  char message[512];
  if (kal_format_parse(format, text, strlen(text), &rules, &parsed, &error)) {
    kal_error_text(&error, message, sizeof message);
    fail_msg("%s: %s", text, message);
  }
  return parsed;
}

static kal_error error_of(const kal_format *format, const char *text, unsigned flags, kal_status status) {
  kal_parse_rules rules = {sizeof rules, flags, 0};
  kal_parsed parsed, before;
  kal_error error;
  memset(&parsed, 0x5A, sizeof parsed);
  before = parsed;
  assert_int_equal(kal_format_parse(format, text, strlen(text), &rules, &parsed, &error), status);
  assert_memory_equal(&parsed, &before, sizeof parsed);
  assert_int_equal(error.status, status);
  assert_true(error.offset <= strlen(text));
  return error;
}

static void check_day(const char *calendar, const char *locale, const char *pattern, unsigned flags,
                      const char *text, int64_t day) {
  kal_format format = format_of(calendar, locale, KAL_PATTERN_CLDR, pattern);
  kal_parsed parsed = parsed_by(&format, text, flags, 0);
  assert_int_equal(parsed.day, day);
  assert_true(parsed.given & KAL_PARSED_DAY);
}

static void check_wrong(const char *calendar, const char *locale, const char *pattern, unsigned flags,
                        const char *text, size_t offset, kal_expected expected) {
  kal_format format = format_of(calendar, locale, KAL_PATTERN_CLDR, pattern);
  kal_error error = error_of(&format, text, flags, KAL_ERROR_SYNTAX);
  assert_int_equal(error.offset, offset);
  assert_int_equal(error.expected, expected);
}

static void test_strictly(void **state) {
  (void)state;
  check_day("gregorian", "en", "MMM d, y", STRICT, "Nov 21, 2026", 20778);
  check_day("gregorian", "de", "EEEE, d. MMMM y", STRICT, "Samstag, 21. November 2026", 20778);
  check_day("persian", "fa", "EEEE d MMMM y", STRICT, "شنبه ۳۰ آبان ۱۴۰۵", 20778);
  check_day("gregorian", "en", "yyyyMMdd", STRICT, "20261121", 20778);
  check_day("gregorian", "en", "yMMdd", STRICT, "20261121", 20778);
  check_day("gregorian", "en", "y-DDD", STRICT, "2026-325", 20778);
  check_day("gregorian", "en", "g", STRICT, "61365", 20778);
  check_day("gregorian", "de", "Y-'W'ww-e", STRICT, "2026-W47-6", 20778);
  check_day("gregorian", "en", "y G MMM d", STRICT, "45 BC Mar 1", -735539);
  check_day("gregorian", "en", "u-MM-dd", STRICT, "-44-03-01", -735539);
  check_day("gregorian", "fa", "u/M/d", STRICT, "\xE2\x80\x8E\xE2\x88\x92۴۴/۳/۱", -735539);
  check_day("japanese", "ja", "Gy年M月d日", STRICT, "令和1年7月23日", 18100);
}

/* What the format does not write is not read, though it means a day. */
static void test_strict_text_is_what_the_format_writes(void **state) {
  (void)state;
  check_wrong("gregorian", "en", "MMM d, y", STRICT, "nov 21, 2026", 0, KAL_EXPECTED_MONTH_NAME);
  check_wrong("gregorian", "en", "MMM d, y", STRICT, "Nov 021, 2026", 4, KAL_EXPECTED_AS_WRITTEN);
  check_wrong("gregorian", "en", "MMM d, y", STRICT, "Nov  21, 2026", 4, KAL_EXPECTED_NUMBER);
  check_wrong("gregorian", "en", "MMM d, y", STRICT, "Nov 21. 2026", 6, KAL_EXPECTED_LITERAL);
  check_wrong("gregorian", "en", "MMM d, y", STRICT, "Nov 21, 2026 ", 12, KAL_EXPECTED_END);
  check_wrong("gregorian", "fa", "y/M/d", STRICT, "2026/11/21", 0, KAL_EXPECTED_AS_WRITTEN);
  check_wrong("japanese", "en", "y MMM d G", STRICT, "38 Nov 21 Heisei", 0, KAL_EXPECTED_AS_WRITTEN);
}

static void test_text_that_stops_early(void **state) {
  static const char text[] = "Saturday, November 21, 2026";
  kal_format format = style_of("gregorian", "en", KAL_STYLE_FULL);
  kal_parsed parsed;
  kal_error error;
  (void)state;
  for (unsigned lenient = 0; lenient < 2; lenient++) {
    kal_parse_rules rules = {sizeof rules, lenient ? KAL_PARSE_LENIENT : 0, 0};
    for (size_t length = 0; length < sizeof text - 1; length++) {
      char *cut = malloc(length + !length); /* what lies behind is not read */
      kal_status status;
      memcpy(cut, text, length);
      status = kal_format_parse(&format, cut, length, &rules, &parsed, &error);
      free(cut);
      if (!status) { /* a year of fewer digits, whose day of the week happens to be right */
        assert_true(length > 23);
        continue;
      }
      assert_true(status == KAL_ERROR_SYNTAX || (length > 23 && status == KAL_ERROR_CONFLICT));
      assert_true(error.offset <= length);
    }
  }
}

static void test_errors_of_each_part(void **state) {
  (void)state;
  check_wrong("gregorian", "en", "EEEE d", STRICT, "Caturday 5", 0, KAL_EXPECTED_WEEK_DAY_NAME);
  check_wrong("gregorian", "en", "y G", STRICT, "5 XX", 2, KAL_EXPECTED_ERA_NAME);
  check_wrong("gregorian", "en", "h a", STRICT, "5 xx", 2, KAL_EXPECTED_DAY_PERIOD);
  check_wrong("gregorian", "en", "QQQ", STRICT, "X4", 0, KAL_EXPECTED_QUARTER);
  check_wrong("chinese", "en", "U", STRICT, "gray dog", 0, KAL_EXPECTED_CYCLIC_YEAR);
  check_wrong("gregorian", "en", "XXX", STRICT, "1:00", 0, KAL_EXPECTED_OFFSET);
  check_wrong("gregorian", "en", "H z", STRICT, "5 ", 2, KAL_EXPECTED_ZONE_NAME);
  check_wrong("gregorian", "en", "yy", STRICT, "26", 0, KAL_EXPECTED_FULL_YEAR);
  check_wrong("gregorian", "en", "d MMM y", STRICT, "5 N\xFF", 3, KAL_EXPECTED_WHOLE_UTF8);
  check_wrong("gregorian", "en", "d MMM y", LENIENT, "5 Nov\xC3", 5, KAL_EXPECTED_WHOLE_UTF8);
}

static void test_literal_that_was_expected_is_named(void **state) {
  kal_format format = format_of("gregorian", "es", KAL_PATTERN_CLDR, "d 'de' MMMM");
  char message[256];
  kal_error error = error_of(&format, "5 do mayo", STRICT, KAL_ERROR_SYNTAX);
  (void)state;
  kal_error_text(&error, message, sizeof message);
  assert_string_equal(message, "gregorian: bad syntax at byte 1: expected the text of the format:  de ");
}

static void test_leniently(void **state) {
  (void)state;
  check_day("gregorian", "en", "MMM d, y", LENIENT, "november 21 2026", 20778);
  check_day("gregorian", "en", "MMM d, y", LENIENT,
            "  NOV.\xC2\xA0"
            "21 ,\xE2\x80\xAF"
            "2026 ",
            20778);
  check_day("gregorian", "en", "MMM d, y", LENIENT, "Nov ٢١, ٢٠٢٦", 20778);
  check_day("gregorian", "de", "dd.MM.y", LENIENT, "21/11/2026", 20778);
  check_day("gregorian", "de", "dd.MM.y", LENIENT, "21 - 11 - 2026", 20778);
  check_day("gregorian", "de", "dd.MM.y", LENIENT, "21-Nov-2026", 20778);
  check_day("gregorian", "es", "d 'de' MMMM 'de' y", LENIENT, "21 noviembre 2026", 20778);
  check_day("gregorian", "tr", "d MMMM y", LENIENT, "21 KASIM 2026", 20778);
  check_day("gregorian", "tr", "d MMMM y", LENIENT, "12 haziran 2026", 20616);
  check_day("gregorian", "tr", "d MMMM y", LENIENT, "12 HAZİRAN 2026", 20616);
  check_day("gregorian", "el", "d MMMM y", LENIENT, "21 ΝΟΕΜΒΡΙΟΥ 2026", 20778);
  check_day("gregorian", "ru", "d MMMM y 'г'.", LENIENT, "21 НОЯБРЯ 2026", 20778);
  check_day("gregorian", "ka", "d MMMM y", LENIENT, "21 ᲜᲝᲔᲛᲑᲔᲠᲘ 2026", 20778);
  check_day("persian", "fa", "d MMMM y", LENIENT, "\xE2\x80\x8F۳۰\xE2\x80\x8E آبان 1405", 20778);
  check_day("gregorian", "en", "u-MM-dd", LENIENT, "-44-3-1", -735539);
}

static void test_chinese_characters(void **state) {
  kal_format hours;
  kal_error error;
  (void)state;
  check_day("gregorian", "zh", "y年M月d日", LENIENT, "二〇二六年十一月二十一日", 20778);
  check_day("gregorian", "ja", "y年M月d日", LENIENT, "2026年十二月三十一日", 20818);
  check_day("gregorian", "en", "d MMM y", LENIENT, "廿一 Nov 二千零二十六", 20778);
  check_day("gregorian", "zh-u-nu-hanidec", "y年M月d日", LENIENT, "二〇二六年二月二十日", 20504);
  check_wrong("gregorian", "zh", "y年M月d日", LENIENT, "二十六年十一月二十一日", 0, KAL_EXPECTED_FULL_YEAR);
  check_wrong("gregorian", "zh", "y年M月d日", 0, "2026年11月二十一日", 12, KAL_EXPECTED_NUMBER);
  hours = format_of("gregorian", "zh", KAL_PATTERN_CLDR, "y年M月d日 H时");
  error = error_of(&hours, "2026年11月21日 二十五时", LENIENT, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.offset, 18);
  assert_int_equal(error.value, 25);
}

static void test_hebrew_numerals(void **state) {
  kal_format format = style_of("hebrew", "he", KAL_STYLE_LONG);
  (void)state;
  assert_int_equal(parsed_by(&format, "י״א בכסלו ה׳תשפ״ז", STRICT, 0).day, 20778);
  assert_int_equal(parsed_by(&format, "י\"א בכסלו ה'תשפ\"ז", LENIENT, 0).day, 20778);
  assert_int_equal(parsed_by(&format, "יא כסלו תשפז", LENIENT | KAL_PARSE_PIVOT, 5780).day, 20778);
  assert_int_equal(error_of(&format, "יא כסלו תשפז", LENIENT, KAL_ERROR_SYNTAX).expected,
                   KAL_EXPECTED_FULL_YEAR);
}

static void test_pivot(void **state) {
  kal_format format = style_of("gregorian", "en", KAL_STYLE_SHORT);
  kal_format full = format_of("gregorian", "en", KAL_PATTERN_CLDR, "d MMM y");
  kal_format century = format_of("gregorian", "en", KAL_PATTERN_STRFTIME, "%C %y %m %d");
  kal_parsed parsed = parsed_by(&format, "11/21/26", KAL_PARSE_PIVOT, 2026);
  (void)state;
  assert_int_equal(parsed.day, 20778);
  assert_int_equal(parsed.given, KAL_PARSED_DAY | KAL_PARSED_TWO_DIGITS);
  /* pivot - 80 .. pivot + 19 */
  assert_int_equal(parsed_by(&format, "1/1/45", KAL_PARSE_PIVOT, 2026).day, 27394); /* 2045 */
  assert_int_equal(parsed_by(&format, "1/1/46", KAL_PARSE_PIVOT, 2026).day, -8766); /* 1946 */
  assert_int_equal(parsed_by(&format, "1/1/45", KAL_PARSE_PIVOT, 1926).day, -9131); /* 1945 */
  assert_int_equal(parsed_by(&format, "1/1/2045", KAL_PARSE_PIVOT | LENIENT, 1926).day, 27394);
  assert_int_equal(parsed_by(&full, "21 Nov 26", KAL_PARSE_PIVOT | LENIENT, 2026).day, 20778);
  /* Strictly it is the year 26: the format writes that so. */
  assert_int_equal(parsed_by(&full, "21 Nov 26", KAL_PARSE_PIVOT, 2026).day, -709707);
  assert_int_equal(error_of(&full, "21 Nov 26", LENIENT, KAL_ERROR_SYNTAX).expected, KAL_EXPECTED_FULL_YEAR);
  assert_int_equal(parsed_by(&full, "21 Nov 0026", LENIENT, 0).day, -709707);
  assert_int_equal(parsed_by(&century, "20 26 11 21", STRICT, 0).day, 20778);
}

static void test_two_days_are_an_error_that_names_both(void **state) {
  kal_format narrow = format_of("gregorian", "en", KAL_PATTERN_CLDR, "MMMMM d y");
  kal_format with_day = format_of("gregorian", "en", KAL_PATTERN_CLDR, "EEE MMMMM d y");
  kal_format hebrew = format_of("hebrew", "en", KAL_PATTERN_CLDR, "d MMMM y");
  char message[256];
  kal_error error = error_of(&narrow, "M 5 2026", STRICT, KAL_ERROR_AMBIGUOUS_DATE);
  (void)state;
  assert_int_equal(error.least, 20517);    /* 2026-03-05 */
  assert_int_equal(error.greatest, 20578); /* 2026-05-05 */
  kal_error_text(&error, message, sizeof message);
  assert_string_equal(message, "gregorian: can be read in two ways: as 2026-03-05 and as 2026-05-05");
  assert_int_equal(parsed_by(&with_day, "Tue M 5 2026", STRICT, 0).day, 20578);
  error = error_of(&hebrew, "1 Adar 5784", LENIENT, KAL_ERROR_AMBIGUOUS_DATE);
  assert_int_equal(error.least, 19763);
  assert_int_equal(error.greatest, 19793);
  assert_int_equal(parsed_by(&hebrew, "1 adar 5785", LENIENT, 0).day, 20148);
}

static void test_days_that_do_not_exist(void **state) {
  kal_format format = format_of("gregorian", "en", KAL_PATTERN_CLDR, "d MMM y");
  kal_format numbers = format_of("gregorian", "en", KAL_PATTERN_CLDR, "d/M/y");
  kal_format hebrew = format_of("hebrew", "en", KAL_PATTERN_CLDR, "d MMMM y");
  kal_format ordinal = format_of("gregorian", "en", KAL_PATTERN_CLDR, "y D");
  kal_error error = error_of(&format, "29 Feb 2026", STRICT, KAL_ERROR_NOT_IN_YEAR), checked;
  kal_date date = {2026, 2, 29, 0, 0};
  (void)state;
  /* As kal_date_check says it, with the place. */
  assert_int_equal(kal_date_check(kal_calendar_builtin(KAL_GREGORIAN), date, &checked),
                   KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(error.field, checked.field);
  assert_int_equal(error.greatest, checked.greatest);
  assert_int_equal(error.offset, 0);
  assert_int_equal(error_of(&format, "32 Jan 2026", STRICT, KAL_ERROR_NOT_IN_CALENDAR).value, 32);
  assert_int_equal(error_of(&format, "999999 Jan 2026", STRICT, KAL_ERROR_NOT_IN_CALENDAR).value, 999999);
  error = error_of(&numbers, "1/13/2026", STRICT, KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(error.field, KAL_FIELD_MONTH);
  assert_int_equal(error.offset, 2);
  assert_int_equal(error_of(&numbers, "1/0/2026", STRICT, KAL_ERROR_MISSING_FIELD).field, KAL_FIELD_MONTH);
  assert_int_equal(error_of(&hebrew, "1 Adar I 5785", STRICT, KAL_ERROR_NOT_IN_YEAR).field,
                   KAL_FIELD_MONTH_CODE);
  error_of(&hebrew, "1 Adar II 5785", LENIENT, KAL_ERROR_NOT_IN_YEAR);
  error_of(&ordinal, "2026 366", STRICT, KAL_ERROR_NOT_IN_YEAR);
  error_of(&ordinal, "2026 70000", STRICT, KAL_ERROR_NOT_IN_CALENDAR);
}

static void test_numbers_out_of_range(void **state) {
  kal_format format = format_of("gregorian", "en", KAL_PATTERN_CLDR, "d MMM y");
  kal_format clock = format_of("gregorian", "en", KAL_PATTERN_CLDR, "HH:mm");
  kal_format chinese = format_of("chinese", "en", KAL_PATTERN_CLDR, "d M r");
  kal_format second = format_of("gregorian", "en", KAL_PATTERN_STRFTIME, "%s");
  kal_error error = error_of(&format, "1 Jan 2147483648", STRICT, KAL_ERROR_OUT_OF_RANGE);
  (void)state;
  assert_int_equal(error.field, KAL_FIELD_YEAR);
  assert_int_equal(error.offset, 6);
  error_of(&format, "1 Jan 99999999999999999999999", STRICT, KAL_ERROR_OUT_OF_RANGE);
  error_of(&format, "99999999999999999999999 Jan 1", STRICT, KAL_ERROR_OUT_OF_RANGE);
  error = error_of(&clock, "24:00", STRICT, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.field, KAL_FIELD_TIME);
  error_of(&clock, "23:60", STRICT, KAL_ERROR_OUT_OF_RANGE);
  error_of(&chinese, "1 1 9999999999", STRICT, KAL_ERROR_OUT_OF_RANGE);
  error_of(&second, "9999999999999999999", STRICT, KAL_ERROR_OUT_OF_RANGE);
  error_of(&second, "2000000000000000000", STRICT, KAL_ERROR_OUT_OF_RANGE);
}

static void test_week_day_and_date_must_agree(void **state) {
  kal_format format = style_of("gregorian", "en", KAL_STYLE_FULL);
  kal_error error = error_of(&format, "Sunday, November 21, 2026", STRICT, KAL_ERROR_CONFLICT);
  char message[256];
  (void)state;
  assert_int_equal(error.value, 7);
  assert_int_equal(error.least, 6);
  assert_int_equal(error.offset, 0);
  kal_error_text(&error, message, sizeof message);
  assert_string_equal(message, "gregorian: Sunday and the date disagree; that day is a Saturday");
}

static void test_what_stands_twice_must_agree(void **state) {
  kal_format week = format_of("gregorian", "de", KAL_PATTERN_CLDR, "d MMM y w");
  kal_format quarter = format_of("gregorian", "en", KAL_PATTERN_CLDR, "QQQ d MMM y");
  kal_format cyclic = format_of("chinese", "en", KAL_PATTERN_CLDR, "r(U) M d");
  kal_error error;
  char message[256];
  (void)state;
  assert_int_equal(parsed_by(&week, "21 nov 2026 47", LENIENT, 0).day, 20778);
  error = error_of(&week, "21 nov 2026 48", LENIENT, KAL_ERROR_CONFLICT);
  assert_int_equal(error.field, KAL_FIELD_WEEK);
  kal_error_text(&error, message, sizeof message);
  assert_string_equal(message, "gregorian: week 48 and the rest disagree; it would be 47");
  assert_int_equal(parsed_by(&quarter, "q4 21 nov 2026", LENIENT, 0).day, 20778);
  error_of(&quarter, "q3 21 nov 2026", LENIENT, KAL_ERROR_CONFLICT);
  assert_int_equal(parsed_by(&cyclic, "2026(bing-wu) 10 13", STRICT, 0).day, 20778);
  error_of(&cyclic, "2026(ding-wei) 10 13", STRICT, KAL_ERROR_CONFLICT);
}

static void test_missing_parts(void **state) {
  kal_format year = format_of("gregorian", "en", KAL_PATTERN_CLDR, "EEEE, d MMM");
  kal_format month = format_of("gregorian", "en", KAL_PATTERN_CLDR, "d y");
  kal_format day = format_of("gregorian", "en", KAL_PATTERN_CLDR, "MMM y");
  kal_format hour = format_of("gregorian", "en", KAL_PATTERN_CLDR, "mm:ss");
  kal_format era = format_of("japanese", "en", KAL_PATTERN_CLDR, "d MMM y");
  (void)state;
  assert_int_equal(error_of(&year, "Saturday, 21 Nov", STRICT, KAL_ERROR_MISSING_FIELD).field,
                   KAL_FIELD_YEAR);
  assert_int_equal(error_of(&month, "21 2026", STRICT, KAL_ERROR_MISSING_FIELD).field, KAL_FIELD_MONTH);
  assert_int_equal(error_of(&day, "Nov 2026", STRICT, KAL_ERROR_MISSING_FIELD).field, KAL_FIELD_DAY);
  assert_int_equal(error_of(&hour, "34:56", STRICT, KAL_ERROR_MISSING_FIELD).field, KAL_FIELD_TIME);
  error_of(&era, "21 Nov 8", STRICT, KAL_ERROR_INCOMPLETE_ERA);
  error_of(&era, "21 Nov 2026", STRICT, KAL_ERROR_INCOMPLETE_ERA);
  assert_int_equal(parsed_by(&era, "21 Nov 2026", LENIENT, 0).day, 20778);
}

static void test_leap_months(void **state) {
  kal_format number = format_of("chinese", "en", KAL_PATTERN_CLDR, "r M d");
  kal_format name = format_of("chinese", "zh", KAL_PATTERN_CLDR, "r MMMM d");
  kal_format style = style_of("chinese", "zh", KAL_STYLE_LONG);
  (void)state;
  assert_int_equal(parsed_by(&number, "1987 6bis 1", STRICT, 0).day, 6415);
  assert_int_equal(parsed_by(&name, "1987 闰六月 1", STRICT, 0).day, 6415);
  assert_int_equal(parsed_by(&style, "1987丁卯年闰六月初一", STRICT, 0).day, 6415);
  error_of(&number, "1986 6bis 1", STRICT, KAL_ERROR_NOT_IN_YEAR);
}

/* Two days of one number: the text does not tell which. */
static void test_doubled_days(void **state) {
  const kal_calendar *tibetan = kal_calendar_builtin(KAL_TIBETAN);
  kal_format format = format_of("tibetan", "en", KAL_PATTERN_CLDR, "d M y");
  int64_t day = 20000;
  kal_date date;
  char text[64];
  (void)state;
  do assert_int_equal(kal_date_from_day(tibetan, ++day, &date), KAL_OK);
  while (!(date.flags & KAL_DATE_LEAP_DAY));
  assert_int_equal(kal_format_day(&format, day, text, sizeof text, NULL), KAL_OK);
  error_of(&format, text, STRICT, KAL_ERROR_AMBIGUOUS_DATE);
}

static void test_times(void **state) {
  kal_format format = format_of("gregorian", "en", KAL_PATTERN_CLDR, "y-MM-dd h:mm:ss.SSS a XXX");
  kal_format noon = format_of("gregorian", "en", KAL_PATTERN_CLDR, "h:mm b");
  kal_format flexible = format_of("gregorian", "en", KAL_PATTERN_CLDR, "h B");
  kal_format half = format_of("gregorian", "en", KAL_PATTERN_CLDR, "h:mm");
  kal_format both = format_of("gregorian", "en", KAL_PATTERN_CLDR, "H h a A");
  kal_format second = format_of("gregorian", "en", KAL_PATTERN_STRFTIME, "%s %z");
  kal_parsed parsed = parsed_by(&format, "2026-11-21 12:34:56.123 PM +01:00", STRICT, 0);
  kal_error error;
  (void)state;
  assert_int_equal(parsed.given, KAL_PARSED_DAY | KAL_PARSED_TIME | KAL_PARSED_OFFSET);
  assert_int_equal(parsed.day, 20778);
  assert_int_equal(parsed.nanosecond, INT64_C(45296123000000));
  assert_int_equal(parsed.offset, 3600);
  parsed = parsed_by(&format, "2026-11-21 12:34:56.123 am -0130", LENIENT, 0);
  assert_int_equal(parsed.nanosecond, INT64_C(2096123000000));
  assert_int_equal(parsed.offset, -5400);
  parsed = parsed_by(&noon, "12:00 noon", STRICT, 0);
  assert_int_equal(parsed.nanosecond / 1000000000, 43200);
  assert_int_equal(parsed.given, KAL_PARSED_TIME);
  assert_int_equal(parsed.day, 0);
  assert_int_equal(parsed_by(&flexible, "8 in the evening", STRICT, 0).nanosecond / 1000000000, 72000);
  error_of(&flexible, "8 in the afternoon", STRICT, KAL_ERROR_CONFLICT);
  error = error_of(&half, "5:30", STRICT, KAL_ERROR_AMBIGUOUS_DATE);
  assert_int_equal(error.field, KAL_FIELD_TIME);
  assert_int_equal(error.least, 19800);
  assert_int_equal(error.greatest, 63000);
  assert_int_equal(parsed_by(&both, "12 12 PM 45296123", STRICT, 0).nanosecond, INT64_C(45296123000000));
  parsed = parsed_by(&second, "1795260896 +0100", STRICT, 0);
  assert_int_equal(parsed.day, 20778);
  assert_int_equal(parsed.nanosecond, INT64_C(45296000000000));
}

static void test_zones(void **state) {
  kal_format format = format_of("gregorian", "en", KAL_PATTERN_CLDR, "H z, y-M-d");
  kal_parsed parsed = parsed_by(&format, "12 Central European Time, 2026-11-21", STRICT, 0);
  char longer[400];
  (void)state;
  assert_int_equal(parsed.given, KAL_PARSED_DAY | KAL_PARSED_TIME | KAL_PARSED_ZONE);
  assert_int_equal(parsed.zone, 3);
  assert_int_equal(parsed.zone_length, 21);
  parsed = parsed_by(&format, "12 GMT+1, 2026-11-21", STRICT, 0);
  assert_int_equal(parsed.given, KAL_PARSED_DAY | KAL_PARSED_TIME | KAL_PARSED_OFFSET);
  assert_int_equal(parsed.offset, 3600);
  memset(longer, 'x', sizeof longer);
  memcpy(longer, "12 ", 3);
  strcpy(longer + sizeof longer - 13, ", 2026-11-21");
  assert_int_equal(error_of(&format, longer, STRICT, KAL_ERROR_SYNTAX).offset, 3);
}

/* Found by the fuzzer: what only pads has no number, and was stored behind the last one. */
static void test_padding(void **state) {
  static const char *const patterns[] = {"%12A %d %m %Y", "%012B %d %Y", "%-5d|%20F", "%^^12B %e %Y"};
  (void)state;
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    kal_format format = format_of("gregorian", "en", KAL_PATTERN_STRFTIME, patterns[i]);
    char text[128];
    assert_int_equal(kal_format_day(&format, 20778, text, sizeof text, NULL), KAL_OK);
    assert_int_equal(parsed_by(&format, text, STRICT, 0).day, 20778);
    assert_int_equal(parsed_by(&format, text, LENIENT, 0).day, 20778);
  }
}

/* Found by the fuzzer: a day whose week has no year in the calendar was refused without a status. */
static void test_value_that_cannot_be_had(void **state) {
  kal_format format = format_of("islamic-umalqura-kacst", "ee", KAL_PATTERN_CLDR, "gYg");
  kal_parse_rules rules = {sizeof rules, LENIENT | KAL_PARSE_PIVOT, 2100};
  kal_parsed parsed;
  kal_error error;
  (void)state;
  assert_int_equal(kal_format_parse(&format, "666", 3, &rules, &parsed, &error), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.status, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.field, KAL_FIELD_DAY_NUMBER);
  assert_int_equal(error_of(&format, "666", STRICT, KAL_ERROR_OUT_OF_RANGE).field, KAL_FIELD_DAY_NUMBER);
}

/* Offsets in the words, signs and digits of every locale. */
static void test_offsets_in_every_locale(void **state) {
  static const int32_t offsets[] = {0, 3600, 19800, -12600, -3600};
  static const char *const patterns[] = {"y-M-d H:mm:ss OOOO", "y-M-d H:mm:ss O", "y-M-d H:mm:ss xxx"};
  (void)state;
  for (size_t i = 0; i < kal_locale_count(); i++)
    for (size_t j = 0; j < sizeof patterns / sizeof *patterns; j++)
      for (size_t k = 0; k < sizeof offsets / sizeof *offsets; k++) {
        kal_format format = format_of("gregorian", kal_locale_at(i), KAL_PATTERN_CLDR, patterns[j]);
        kal_moment moment = {20778, INT64_C(45296) * 1000000000, offsets[k], NULL};
        char text[256];
        assert_int_equal(kal_format_moment(&format, &moment, text, sizeof text, NULL), KAL_OK);
        assert_int_equal(parsed_by(&format, text, STRICT, 0).offset, offsets[k]);
        assert_int_equal(parsed_by(&format, text, LENIENT, 0).offset, offsets[k]);
      }
}

static void test_other_syntaxes(void **state) {
  kal_format qt = format_of("persian", "en", KAL_PATTERN_QT, "dddd, d MMMM yyyy h:mm AP");
  kal_format c = format_of("gregorian", "en", KAL_PATTERN_STRFTIME, "%^a %e %B %Y %j %H:%M");
  kal_parsed parsed = parsed_by(&qt, "Saturday, 30 Aban 1405 12:34 PM", STRICT, 0);
  (void)state;
  assert_int_equal(parsed.day, 20778);
  assert_int_equal(parsed.nanosecond / 1000000000, 45240);
  assert_int_equal(parsed_by(&c, "SAT 21 November 2026 325 12:34", STRICT, 0).day, 20778);
  assert_int_equal(parsed_by(&c, "SUN  1 November 2026 305 12:34", STRICT, 0).day, 20758);
}

/* The week's year stands in some locales' dates for the year. */
static void test_week_year_as_the_year(void **state) {
  kal_format format = format_of("gregorian", "de", KAL_PATTERN_CLDR, "d MMM Y");
  (void)state;
  assert_int_equal(parsed_by(&format, "21 Nov. 2026", LENIENT, 0).day, 20778);
  /* Of the two first days of January near, that of 2022 lies in the last week of 2021. */
  assert_int_equal(parsed_by(&format, "1 Jan. 2021", LENIENT, 0).day, 18993);
}

/* Found by fuzz_parse: of a copy of the piece, the next one was looked at. */
static void test_cyclic_year_where_there_is_none(void **state) {
  kal_format format = format_of("gregorian", "en", KAL_PATTERN_CLDR, "d M U");
  (void)state;
  assert_int_equal(parsed_by(&format, "21 11 2026", STRICT, 0).day, 20778);
}

static void test_bad_arguments(void **state) {
  kal_format format = format_of("gregorian", "en", KAL_PATTERN_CLDR, "d MMM y");
  kal_parse_rules rules = {sizeof rules, 4, 0}, small = {1, 0, 0};
  kal_parsed parsed;
  (void)state;
  assert_int_equal(kal_format_parse(NULL, "", 0, NULL, &parsed, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_format_parse(&format, NULL, 0, NULL, &parsed, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_format_parse(&format, "", 0, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_format_parse(&format, "", 0, &rules, &parsed, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_format_parse(&format, "", 0, &small, &parsed, NULL), KAL_ERROR_ARGUMENT);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_strictly),
                                     cmocka_unit_test(test_strict_text_is_what_the_format_writes),
                                     cmocka_unit_test(test_text_that_stops_early),
                                     cmocka_unit_test(test_errors_of_each_part),
                                     cmocka_unit_test(test_literal_that_was_expected_is_named),
                                     cmocka_unit_test(test_leniently),
                                     cmocka_unit_test(test_chinese_characters),
                                     cmocka_unit_test(test_hebrew_numerals),
                                     cmocka_unit_test(test_pivot),
                                     cmocka_unit_test(test_two_days_are_an_error_that_names_both),
                                     cmocka_unit_test(test_days_that_do_not_exist),
                                     cmocka_unit_test(test_numbers_out_of_range),
                                     cmocka_unit_test(test_week_day_and_date_must_agree),
                                     cmocka_unit_test(test_what_stands_twice_must_agree),
                                     cmocka_unit_test(test_missing_parts),
                                     cmocka_unit_test(test_leap_months),
                                     cmocka_unit_test(test_doubled_days),
                                     cmocka_unit_test(test_times),
                                     cmocka_unit_test(test_zones),
                                     cmocka_unit_test(test_padding),
                                     cmocka_unit_test(test_value_that_cannot_be_had),
                                     cmocka_unit_test(test_offsets_in_every_locale),
                                     cmocka_unit_test(test_other_syntaxes),
                                     cmocka_unit_test(test_week_year_as_the_year),
                                     cmocka_unit_test(test_cyclic_year_where_there_is_none),
                                     cmocka_unit_test(test_bad_arguments)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
