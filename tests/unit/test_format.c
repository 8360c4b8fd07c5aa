/* SPDX-License-Identifier: MIT */
#include "test.h"
#include <kalends/format.h>

enum { AFTERNOON = 45296 }; /* 12:34:56 */

static const kal_calendar *calendar_of(const char *name) {
  const kal_calendar *calendar = NULL;
  assert_int_equal(kal_calendar_find(name, &calendar, NULL), KAL_OK);
  return calendar;
}

static kal_moment moment_of(int64_t day) {
  kal_moment moment = {day, AFTERNOON * INT64_C(1000000000) + 123456789, 3600, NULL};
  return moment;
}

static void check_text(const kal_format *format, int64_t day, const char *expected) {
  char text[512];
  kal_moment moment = moment_of(day);
  size_t length = 0;
  assert_int_equal(kal_format_moment(format, &moment, text, sizeof text, &length), KAL_OK);
  assert_string_equal(text, expected);
  assert_int_equal(length, strlen(expected));
}

static void check_style(const char *calendar, const char *locale, kal_style date, kal_style time, int64_t day,
                        const char *expected) {
  kal_format format;
  assert_int_equal(kal_format_style(&format, calendar_of(calendar), locale, date, time, NULL), KAL_OK);
  check_text(&format, day, expected);
}

static void check_skeleton(const char *calendar, const char *locale, const char *skeleton, int64_t day,
                           const char *expected) {
  kal_format format;
  kal_error error;
  char message[256];
  if (kal_format_skeleton(&format, calendar_of(calendar), locale, skeleton, &error)) {
    kal_error_text(&error, message, sizeof message);
    fail_msg("%s: %s", skeleton, message);
  }
  check_text(&format, day, expected);
}

static void check_pattern(const char *calendar, const char *locale, kal_pattern_syntax syntax,
                          const char *pattern, int64_t day, const char *expected) {
  kal_format format;
  assert_int_equal(
      kal_format_pattern(&format, calendar_of(calendar), locale, syntax, pattern, strlen(pattern), NULL),
      KAL_OK);
  check_text(&format, day, expected);
}

static void test_styles(void **state) {
  (void)state;
  check_style("hebrew", "en", KAL_STYLE_LONG, KAL_STYLE_NONE, 20778, "11 Kislev 5787");
  check_style("hebrew", "he", KAL_STYLE_LONG, KAL_STYLE_NONE, 20778, "י״א בכסלו ה׳תשפ״ז");
  check_style("persian", "fa", KAL_STYLE_LONG, KAL_STYLE_NONE, 20778, "۳۰ آبان ۱۴۰۵");
  check_style("persian", "fa", KAL_STYLE_SHORT, KAL_STYLE_NONE, 20778, "۱۴۰۵/۸/۳۰");
  check_style("gregorian", "de", KAL_STYLE_FULL, KAL_STYLE_NONE, 20778, "Samstag, 21. November 2026");
  check_style("gregorian", NULL, KAL_STYLE_LONG, KAL_STYLE_SHORT, 20778,
              "November 21, 2026 at 12:34\xE2\x80\xAFPM");
  check_style("japanese", "ja", KAL_STYLE_FULL, KAL_STYLE_NONE, 20778, "令和8年11月21日土曜日");
  /* The first year of an era is not a number. */
  check_style("japanese", "ja", KAL_STYLE_LONG, KAL_STYLE_NONE, 18100, "令和元年7月23日");
  /* A leap month: the second fifth month of 1987, written with leap months' pattern. */
  check_style("chinese", "zh", KAL_STYLE_LONG, KAL_STYLE_NONE, 6415, "1987丁卯年闰六月初一");
}

/* The short way of writing and the long one, which a small buffer asks for, give the same. */
static void test_short_way(void **state) {
  static const char *const patterns[] = {"d MMMM y", "LLLL MMMM d", "MMMM LLLL dd yyyy", "y MMM d y",
                                         "d 'o' y"};
  static const char *const locales[] = {"en", "fa", "ru", "cs", "th-u-nu-thai", "de-u-nu-hanidec"};
  (void)state;
  for_every_calendar(c) {
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns * (sizeof locales / sizeof *locales); i++) {
      const char *pattern = patterns[i % 5], *locale = locales[i / 5];
      uint64_t seed = i;
      kal_format format;
      assert_int_equal(
          kal_format_pattern(&format, c, locale, KAL_PATTERN_CLDR, pattern, strlen(pattern), NULL), KAL_OK);
      for (int k = 0; k < 20; k++) {
        char text[512], other[512];
        kal_range range;
        kal_calendar_range(c, &range);
        int64_t least = k < 10 ? -1000000 : INT64_C(-600000000000), day;
        least = least > range.first_day ? least : range.first_day;
        day = random_day(&seed, least, -least < range.last_day ? -least : range.last_day);
        kal_moment moment = {day, 0, 0, NULL};
        assert_int_equal(kal_format_day(&format, day, text, sizeof text, NULL), KAL_OK);
        assert_int_equal(kal_format_moment(&format, &moment, other, strlen(text) + 1, NULL), KAL_OK);
        assert_string_equal(text, other);
      }
    }
  }
}

/* No blank is left where CLDR's patterns for any calendar name the era. */
static void test_calendars_without_eras(void **state) {
  (void)state;
  check_pattern("icelandic", "en", KAL_PATTERN_CLDR, "y G", 20778, "2026 ");
  check_style("icelandic", "en", KAL_STYLE_MEDIUM, KAL_STYLE_NONE, 20778, "Gormánuður 29, 2026");
  check_skeleton("icelandic", "en", "yMMMd", 20778, "Gormánuður 29, 2026");
}

static void test_extensions_of_locales(void **state) {
  (void)state;
  check_style("persian", "fa-u-nu-latn", KAL_STYLE_SHORT, KAL_STYLE_NONE, 20778, "1405/8/30");
  check_pattern("gregorian", "en-u-fw-mon", KAL_PATTERN_CLDR, "e w", 20778, "6 47");
  check_pattern("gregorian", "en", KAL_PATTERN_CLDR, "e w", 20778, "7 47");
}

/* The longest date pattern that a registry takes: in every locale a time fits beside it. */
static void test_longest_date_patterns(void **state) {
  char text[512] = "[x-a]\nkind: overlay\nover: gregorian\ndate-patterns: ";
  kal_registry *registry;
  const kal_calendar *calendar = NULL;
  kal_format format;
  (void)state;
  for (int i = 0; i < 12; i++) strcat(text, i < 11 ? "d----------" : "d------------------");
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  assert_int_equal(kal_registry_define(registry, text, strlen(text), NULL, &calendar, 1, NULL, NULL), KAL_OK);
  strcat(text, ".");
  assert_int_equal(kal_registry_define(registry, text, strlen(text), NULL, NULL, 0, NULL, NULL),
                   KAL_ERROR_SYNTAX);
  for (size_t i = 0; kal_locale_at(i); i++)
    for (int style = 0; style < 16; style++)
      if (kal_format_style(&format, calendar, kal_locale_at(i), (kal_style)(style / 4 + 1),
                           (kal_style)(style % 4 + 1), NULL) ||
          format.piece_count < 25)
        fail_msg("%s: %d", kal_locale_at(i), style);
  kal_registry_release(registry);
}

static void test_skeletons(void **state) {
  (void)state;
  check_skeleton("gregorian", "en", "yMMMd", 20778, "Nov 21, 2026");
  check_skeleton("gregorian", "en", "dMMMy", 20778, "Nov 21, 2026");
  check_skeleton("gregorian", "en", "yMMMMEEEEd", 20778, "Saturday, November 21, 2026");
  check_skeleton("gregorian", "en", "jm", 20778, "12:34\xE2\x80\xAFPM");
  check_skeleton("gregorian", "de", "jm", 20778, "12:34");
  /* Hours have as many digits as are asked for; a name stays a name where a number was asked for. */
  check_skeleton("gregorian", "en", "jjm", 20778, "12:34\xE2\x80\xAFPM");
  check_skeleton("gregorian", "fr", "HHm", 20700, "12:34");
  check_skeleton("chinese", "en", "GyMd", 20778, "Mo10 13, 2026");
  /* What no format has is put together: date and time, a fraction, a field appended. */
  check_skeleton("gregorian", "de", "yMMMMEEEEdHmsSSS", 20778, "Samstag, 21. November 2026 um 12:34:56,123");
  check_skeleton("gregorian", "ja", "yQQQQD", 20778, "2026年第4四半期 (日: 325)");
}

static void test_every_letter(void **state) {
  (void)state;
  check_pattern("gregorian", "en", KAL_PATTERN_CLDR, "G GGGG GGGGG y yy yyyyy u r U", 20778,
                "AD Anno Domini A 2026 26 02026 2026 2026 2026");
  check_pattern("gregorian", "en", KAL_PATTERN_CLDR, "Q QQ QQQ QQQQ q qqqq M MM MMM MMMM MMMMM L LLLL", 20778,
                "4 04 Q4 4th quarter 4 4th quarter 11 11 Nov November N 11 November");
  check_pattern("gregorian", "en", KAL_PATTERN_CLDR, "Y w W d dd D DDD F g", 20778,
                "2026 47 3 21 21 325 325 3 61365");
  check_pattern("gregorian", "en", KAL_PATTERN_CLDR, "E EEEE EEEEE EEEEEE e ee eee c cccc", 20778,
                "Sat Saturday S Sa 7 07 Sat 7 Saturday");
  check_pattern("gregorian", "en", KAL_PATTERN_CLDR, "a aaaaa b B h hh H K k m s S SSSS A", 20778,
                "PM p PM in the afternoon 12 12 12 0 12 34 56 1 1234 45296123");
  check_pattern("gregorian", "en", KAL_PATTERN_CLDR, "z Z ZZZZ ZZZZZ O OOOO X XX XXX x xx xxxxx", 20778,
                "GMT+1 +0100 GMT+01:00 +01:00 GMT+1 GMT+01:00 +01 +0100 +01:00 +01 +0100 +01:00");
  check_pattern("chinese", "en", KAL_PATTERN_CLDR, "r(U) M MMM d", 20778, "2026(bing-wu) 10 Mo10 13");
  check_pattern("chinese", "en", KAL_PATTERN_CLDR, "M MMMM", 6415, "6bis Sixth Monthbis");
}

static void test_years_before_the_first(void **state) {
  (void)state;
  check_pattern("gregorian", "en", KAL_PATTERN_CLDR, "y G u", -735235, "45 BC -44");
  check_pattern("gregorian", "fa", KAL_PATTERN_CLDR, "u", -735235, "\xE2\x80\x8E\xE2\x88\x92۴۴");
}

/* The first year of all is a year of sixty, too. */
static void test_cyclic_years_at_the_ends(void **state) {
  static const int64_t days[] = {-784353015790, -784353015322, 784351576806};
  (void)state;
  for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
    kal_format format;
    char text[64];
    assert_int_equal(
        kal_format_pattern(&format, calendar_of("chinese"), "en", KAL_PATTERN_CLDR, "U", 1, NULL), KAL_OK);
    assert_int_equal(kal_format_day(&format, days[i], text, sizeof text, NULL), KAL_OK);
    assert_true(strchr(text, '-') != NULL);
  }
  check_pattern("chinese", "en", KAL_PATTERN_CLDR, "U", 14262, "wu-zi");
}

static void test_other_syntaxes(void **state) {
  (void)state;
  check_pattern("persian", "en", KAL_PATTERN_QT, "dddd, d MMMM yyyy h:mm AP zzz", 20778,
                "Saturday, 30 Aban 1405 12:34 PM 123");
  check_pattern("gregorian", "en", KAL_PATTERN_STRFTIME, "%A, %e %B %Y %j %U %W %V %G %% %C %s %z", 20778,
                "Saturday, 21 November 2026 325 46 46 47 2026 % 20 1795260896 +0100");
  check_pattern("gregorian", "en", KAL_PATTERN_STRFTIME, "%D %_H %-I %^a %y", 20778, "11/21/26 12 12 SAT 26");
}

/* c, x, X and r: as the C locale has them, in English of the United States too; elsewhere as the locale. */
static void test_forms_of_strftime(void **state) {
#define ALL "%c|%x|%X|%r"
  static const char *const c_locales[] = {NULL, "C", "POSIX", "C.UTF-8", "en", "en_US.UTF-8"};
  (void)state;
  for (size_t i = 0; i < sizeof c_locales / sizeof *c_locales; i++)
    check_pattern("gregorian", c_locales[i], KAL_PATTERN_STRFTIME, ALL, 20778,
                  "Sat Nov 21 12:34:56 2026|11/21/26|12:34:56|12:34:56 PM");
  check_pattern("gregorian", "de", KAL_PATTERN_STRFTIME, ALL, 20778,
                "21.11.2026, 12:34:56|21.11.26|12:34:56|12:34:56\xE2\x80\xAFPM");
  check_pattern("persian", "fa", KAL_PATTERN_STRFTIME, "%x %d %Od", 20778, "۱۴۰۵/۸/۳۰ 30 ۳۰");
  check_pattern("gregorian", "de", KAL_PATTERN_STRFTIME, "a%10xb|%^x|%012Ad", 20778,
                "a  21.11.26b|21.11.26|00000Samstagd");
#undef ALL
}

/* A width is of characters; text beside what is padded or in capitals stays as it is. */
static void test_padding_of_strftime(void **state) {
  (void)state;
  check_pattern("gregorian", "ru", KAL_PATTERN_STRFTIME, "т%10Bт%^Bт%5nт", 20778,
                "т    ноябрят\xD0\x9DОЯБРЯт    \nт");
  check_pattern("gregorian", "bg", KAL_PATTERN_STRFTIME, "%^cг", 20778,
                "21.11.2026\xE2\x80\xAFГ., 12:34:56г");
  check_pattern("gregorian", "en", KAL_PATTERN_STRFTIME, "%30c%%%3%", 20778,
                "      Sat Nov 21 12:34:56 2026%  %");
}

static void test_case_of_names(void **state) {
  (void)state;
  check_pattern("gregorian", "el", KAL_PATTERN_STRFTIME, "%^A %^B", 20778, "ΣΆΒΒΑΤΟ ΝΟΕΜΒΡΊΟΥ");
  check_pattern("gregorian", "el", KAL_PATTERN_STRFTIME, "%^OB", 20778, "ΝΟΈΜΒΡΙΟΣ");
  check_pattern("gregorian", "el", KAL_PATTERN_QT, "AP ap", 20778, "Μ.Μ. μ.μ.");
  check_pattern("gregorian", "fr", KAL_PATTERN_STRFTIME, "%^B", 20867, "FÉVRIER");
  check_pattern("gregorian", "cs", KAL_PATTERN_STRFTIME, "%^B", 20640, "ČERVENCE");
  check_pattern("gregorian", "hy", KAL_PATTERN_STRFTIME, "%^b", 20778, "ՆՈՅ");
  check_pattern("gregorian", "fa", KAL_PATTERN_STRFTIME, "%^B", 20778, "نوامبر");
}

/* E: the year by eras, in calendars that have others than the Gregorian ones. */
static void test_eras_of_strftime(void **state) {
  (void)state;
  check_pattern("japanese", "ja", KAL_PATTERN_STRFTIME, "%EC|%Ey|%EY|%Y", 20778, "令和|08|令和8年|2026");
  check_pattern("japanese", "en", KAL_PATTERN_STRFTIME, "%EY|%^10EC", 20778, "8 Reiwa|     REIWA");
  check_pattern("gregorian", "ja", KAL_PATTERN_STRFTIME, "%EC|%Ey|%EY", 20778, "20|26|2026");
}

/* A pattern that CLDR's letters cannot say is written twice. */
static void test_interval_of_strftime(void **state) {
  kal_format format;
  char text[64];
  (void)state;
  assert_int_equal(
      kal_format_pattern(&format, calendar_of("gregorian"), "C", KAL_PATTERN_STRFTIME, "%4a%10F", 7, NULL),
      KAL_OK);
  assert_int_equal(kal_format_days(&format, 20778, 20779, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, " Sat2026-11-21\xE2\x80\x89–\xE2\x80\x89 Sun2026-11-22");
  assert_int_equal(kal_format_to_pattern(&format, text, sizeof text, NULL), KAL_ERROR_NO_NAME);
}

static void check_interval(const char *calendar, const char *locale, const char *skeleton, int64_t from,
                           int64_t until, const char *expected) {
  kal_format format;
  char text[256];
  assert_int_equal(kal_format_skeleton(&format, calendar_of(calendar), locale, skeleton, NULL), KAL_OK);
  assert_int_equal(kal_format_days(&format, from, until, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, expected);
}

static void test_intervals(void **state) {
  (void)state;
#define THIN "\xE2\x80\x89"
  check_interval("hebrew", "en", "yMMMMd", 20770, 20772, "3" THIN "–" THIN "5 Kislev 5787");
  check_interval("gregorian", "en", "yMMMd", 20770, 20778, "Nov 13" THIN "–" THIN "21, 2026");
  check_interval("gregorian", "en", "yMMMd", 20770, 20805, "Nov 13" THIN "–" THIN "Dec 18, 2026");
  check_interval("gregorian", "en", "yMMMd", 20770, 20770, "Nov 13, 2026");
  check_interval("gregorian", "en", "yMMM", 20770, 20778, "Nov 2026");
}

/* What tells the ends apart is added where the format has not got it. */
static void test_intervals_with_fields_added(void **state) {
  (void)state;
  check_interval("gregorian", "en", "d", 20770, 20772, "13" THIN "–" THIN "15");
  check_interval("gregorian", "en", "d", 20770, 20800, "11/13" THIN "–" THIN "12/13");
  check_interval("gregorian", "en", "MMMd", 20770, 20830, "Nov 13, 2026" THIN "–" THIN "Jan 12, 2027");
  check_interval("gregorian", "en", "jm", 20770, 20771,
                 "11/13/2026, 12:00\xE2\x80\xAF"
                 "AM" THIN "–" THIN "11/14/2026, 12:00\xE2\x80\xAF"
                 "AM");
  /* A calendar without eras has no difference of eras. */
  check_interval("chinese", "zh", "d", 20778, 20780, "13日至15日");
  /* An interval that needs what its format does not: the related year. */
  check_interval("chinese", "und", "d", 20778, 21178, "2026-10-13" THIN "–" THIN "2027-11-29");
  /* Names are not shorter than the locale's interval has them: R, 令和. */
  check_interval("japanese", "ja", "GyMMMd", 20778, 20780, "R8/11/21～8/11/23");
}

static void check_offset(const char *locale, const char *pattern, int32_t offset, const char *expected) {
  kal_format format;
  char text[64];
  kal_moment moment = {0, 0, offset, NULL};
  assert_int_equal(kal_format_pattern(&format, calendar_of("gregorian"), locale, KAL_PATTERN_CLDR, pattern,
                                      strlen(pattern), NULL),
                   KAL_OK);
  assert_int_equal(kal_format_moment(&format, &moment, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, expected);
}

static void test_offsets_in_words(void **state) {
  (void)state;
  check_offset("en", "O", 19800, "GMT+5:30");
  check_offset("en", "OOOO", -2670, "GMT-00:44:30");
  check_offset("en", "O", -2670, "GMT-0:44:30");
  check_offset("en", "OOOO", 0, "GMT");
  check_offset("fr", "O", 3600, "UTC+1");
  check_offset("fa", "O", 12600, "\xE2\x80\x8E+۳:۳۰ گرینویچ");
  check_offset("am", "OOOO", 3600, "ጂ ኤም ቲ+0100");
  check_offset("fi", "OOOO", 3600, "UTC+01.00");
}

/* Rules of day periods hold for a language in every script. */
static void test_day_periods_of_scripts(void **state) {
  (void)state;
  check_pattern("gregorian", "uz-Cyrl", KAL_PATTERN_CLDR, "BBBB", 20778, "кундузи");
  check_pattern("gregorian", "zh-Hant", KAL_PATTERN_CLDR, "B", 20778, "中午");
}

static void test_interval_of_times(void **state) {
  kal_format format;
  char text[256];
  kal_moment from = {20778, INT64_C(36000000000000), 0, NULL}, until = moment_of(20778);
  (void)state;
  assert_int_equal(kal_format_skeleton(&format, calendar_of("gregorian"), "en", "yMMMdjm", NULL), KAL_OK);
  assert_int_equal(kal_format_moments(&format, &from, &until, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, "Nov 21, 2026, 10:00\xE2\x80\xAF"
                            "AM" THIN "–" THIN "12:34\xE2\x80\xAFPM");
}

/* Every capacity: what fits, whole characters, a NUL, nothing behind. */
static void check_numbers(const char *calendar, const char *locale, char letter, const char *expected) {
  kal_format format;
  assert_int_equal(
      kal_format_style(&format, calendar_of(calendar), locale, KAL_STYLE_LONG, KAL_STYLE_NONE, NULL), KAL_OK);
  assert_string_equal(kal_format_numbers(&format, letter), expected);
}

static void test_numbers_of_fields(void **state) {
  kal_format format;
  (void)state;
  check_numbers("chinese", "zh-Hant", 'd', "hanidays");
  check_numbers("chinese", "zh-Hant", 'r', "latn");
  check_numbers("hebrew", "he", 'y', "hebr");
  check_numbers("persian", "fa", 'd', "arabext");
  check_numbers("persian", "fa-u-nu-latn", 'd', "latn");
  assert_int_equal(kal_format_pattern(&format, calendar_of("persian"), "fa", KAL_PATTERN_QT, "d", 1, NULL),
                   KAL_OK);
  assert_null(kal_format_numbers(&format, 'd'));
  assert_int_equal(
      kal_format_pattern(&format, calendar_of("persian"), "fa", KAL_PATTERN_CLDR, "d'y'", 4, NULL), KAL_OK);
  assert_null(kal_format_numbers(&format, 'y'));
  assert_null(kal_format_numbers(NULL, 'd'));
}

static void test_buffers(void **state) {
  static const char *const locales[] = {"en", "fa", "he", "zh", "am", "th"};
  (void)state;
  for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
    kal_format format;
    char whole[256], text[256];
    size_t length;
    assert_int_equal(
        kal_format_style(&format, calendar_of("hebrew"), locales[i], KAL_STYLE_FULL, KAL_STYLE_FULL, NULL),
        KAL_OK);
    assert_int_equal(kal_format_day(&format, 20778, whole, sizeof whole, &length), KAL_OK);
    for (size_t capacity = 0; capacity <= length + 1; capacity++) {
      size_t found, fits;
      memset(text, '#', sizeof text);
      assert_int_equal(kal_format_day(&format, 20778, capacity ? text : NULL, capacity, &found),
                       capacity > length ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL);
      assert_int_equal(found, length);
      assert_int_equal(text[capacity], '#');
      if (!capacity) continue;
      fits = strlen(text);
      assert_true(fits < capacity);
      assert_memory_equal(text, whole, fits);
      assert_true(((unsigned char)whole[fits] & 0xC0) != 0x80);
      assert_true(capacity - fits <= 4 || fits == length);
    }
  }
}

/* The pattern of a format makes the same format again. */
static void test_patterns_of_formats(void **state) {
  static const char *const patterns[] = {
      "EEEE, d MMMM y", "d 'de' MMM 'o''clock' G", "''yy''", "y年M月d日", "", "h 'h' a", "dld lM"};
  (void)state;
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    kal_format format, again;
    char text[64];
    assert_int_equal(kal_format_pattern(&format, calendar_of("gregorian"), "en", KAL_PATTERN_CLDR,
                                        patterns[i], strlen(patterns[i]), NULL),
                     KAL_OK);
    assert_int_equal(kal_format_to_pattern(&format, text, sizeof text, NULL), KAL_OK);
    assert_int_equal(kal_format_pattern(&again, calendar_of("gregorian"), "en", KAL_PATTERN_CLDR, text,
                                        strlen(text), NULL),
                     KAL_OK);
    assert_memory_equal(&format, &again, sizeof format);
  }
  {
    kal_format format;
    char text[64];
    assert_int_equal(
        kal_format_pattern(&format, calendar_of("gregorian"), "en", KAL_PATTERN_QT, "d", 1, NULL), KAL_OK);
    assert_int_equal(kal_format_to_pattern(&format, text, sizeof text, NULL), KAL_ERROR_NO_NAME);
  }
}

static void test_bad_arguments(void **state) {
  kal_format format;
  kal_error error;
  const kal_calendar *hebrew = calendar_of("hebrew");
  kal_moment moment = {0, -1, 0, NULL};
  char text[64] = "untouched";
  kal_range range;
  size_t length = 7;
  (void)state;
  assert_int_equal(kal_format_style(NULL, hebrew, "en", KAL_STYLE_LONG, KAL_STYLE_NONE, &error),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_format_style(&format, NULL, "en", KAL_STYLE_LONG, KAL_STYLE_NONE, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_format_style(&format, hebrew, "en", KAL_STYLE_NONE, KAL_STYLE_NONE, &error),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_format_style(&format, hebrew, "e", KAL_STYLE_LONG, KAL_STYLE_NONE, &error),
                   KAL_ERROR_UNKNOWN_LOCALE);
  assert_int_equal(kal_format_skeleton(&format, hebrew, "en", "yMy", &error), KAL_ERROR_SYNTAX);
  assert_int_equal(error.offset, 2);
  assert_int_equal(kal_format_skeleton(&format, hebrew, "en", "yMMMdaaaaaa", &error), KAL_ERROR_SYNTAX);
  assert_int_equal(error.offset, 10);
  assert_int_equal(kal_format_skeleton(&format, hebrew, "en", "", &error), KAL_ERROR_SYNTAX);
  assert_int_equal(kal_format_skeleton(&format, hebrew, "en", "yN", &error), KAL_ERROR_SYNTAX);
  assert_int_equal(kal_format_pattern(&format, hebrew, "en", (kal_pattern_syntax)9, "d", 1, &error),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_format_style(&format, hebrew, "en", KAL_STYLE_LONG, KAL_STYLE_NONE, NULL), KAL_OK);
  assert_int_equal(kal_format_moment(&format, &moment, text, sizeof text, &length), KAL_ERROR_OUT_OF_RANGE);
  moment = (kal_moment){0, 0, 86400, NULL};
  assert_int_equal(kal_format_moment(&format, &moment, text, sizeof text, &length), KAL_ERROR_OUT_OF_RANGE);
  kal_calendar_range(hebrew, &range);
  assert_int_equal(kal_format_day(&format, range.last_day + 1, text, sizeof text, &length),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_format_day(&format, INT64_MIN, text, sizeof text, &length), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_format_day(&format, 0, NULL, 5, &length), KAL_ERROR_ARGUMENT);
  assert_string_equal(text, "untouched");
  assert_int_equal(length, 7);
}

/* Every calendar in every locale, all styles, and every letter: valid text, or a status. */
static void test_every_calendar_in_every_locale(void **state) {
  (void)state;
  for (size_t i = 0; i < kal_locale_count(); i++)
    for (size_t j = 0; j < kal_calendar_count(); j++)
      for (int style = KAL_STYLE_FULL; style <= KAL_STYLE_SHORT; style++) {
        kal_format format;
        char text[512];
        kal_moment moment = moment_of(20778);
        kal_range range;
        kal_status status;
        kal_calendar_range(kal_calendar_at(j), &range);
        /* A table may have ended; its last week may be the next year's. */
        if (range.last_day - 7 < moment.day) moment.day = range.last_day - 7;
        assert_int_equal(kal_format_style(&format, kal_calendar_at(j), kal_locale_at(i), (kal_style)style,
                                          (kal_style)style, NULL),
                         KAL_OK);
        status = kal_format_moment(&format, &moment, text, sizeof text, NULL);
        assert_int_equal(status, KAL_OK);
        assert_true(strlen(text) > 4);
        if (text[0] == ' ' || text[strlen(text) - 1] == ' ' || strstr(text, "()"))
          fail_msg("%s %s: '%s'", kal_locale_at(i), kal_calendar_id(kal_calendar_at(j)), text);
      }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_styles),
      cmocka_unit_test(test_short_way),
      cmocka_unit_test(test_calendars_without_eras),
      cmocka_unit_test(test_extensions_of_locales),
      cmocka_unit_test(test_longest_date_patterns),
      cmocka_unit_test(test_skeletons),
      cmocka_unit_test(test_every_letter),
      cmocka_unit_test(test_years_before_the_first),
      cmocka_unit_test(test_cyclic_years_at_the_ends),
      cmocka_unit_test(test_other_syntaxes),
      cmocka_unit_test(test_forms_of_strftime),
      cmocka_unit_test(test_padding_of_strftime),
      cmocka_unit_test(test_case_of_names),
      cmocka_unit_test(test_eras_of_strftime),
      cmocka_unit_test(test_interval_of_strftime),
      cmocka_unit_test(test_intervals),
      cmocka_unit_test(test_intervals_with_fields_added),
      cmocka_unit_test(test_offsets_in_words),
      cmocka_unit_test(test_day_periods_of_scripts),
      cmocka_unit_test(test_interval_of_times),
      cmocka_unit_test(test_patterns_of_formats),
      cmocka_unit_test(test_numbers_of_fields),
      cmocka_unit_test(test_buffers),
      cmocka_unit_test(test_bad_arguments),
      cmocka_unit_test(test_every_calendar_in_every_locale),
  };
  return cmocka_run_group_tests_name("format", tests, NULL, NULL);
}
