/* SPDX-License-Identifier: MIT */
/*
 * The short way of writing and reading: what it takes and what it leaves. The reference is the long way,
 * which is that of a format without its short one. Each text here is one that a part of shortcut.c is there
 * for: it would be lost, or be another day, without that.
 */
#include "test.h"
#include "own_calendar.h"

#include <kalends/parse.h>

#include "calendars/names_keys.h"
#include "core/calendar.h"
#include "format/locale.h"
#include "format/numerals.h"
#include "format/pattern.h"
#include "format/shortcut.h"

enum { STRICT = 0, LENIENT = KAL_PARSE_LENIENT, TODAY = 20778 /* 2026-11-21, a Saturday */ };
typedef enum way { LONG, SHORT } way;

static kal_registry *registry;
static own context;
static const kal_era one_era[] = {{"one", "", INT64_MIN, INT64_MAX, 1, 1}};

static int setup(void **state) {
  (void)state;
  memset(&context, 0, sizeof context);
  return kal_registry_create(NULL, &registry);
}

static int teardown(void **state) {
  (void)state;
  kal_registry_release(registry);
  return 0;
}

static const kal_calendar *find(const char *id) {
  const kal_calendar *calendar = NULL;
  assert_int_equal(kal_calendar_find(id, &calendar, NULL), KAL_OK);
  return calendar;
}

static const kal_calendar *add(const kal_calendar_definition *definition) {
  const kal_calendar *calendar = NULL;
  assert_int_equal(kal_registry_add(registry, definition, &calendar, NULL), KAL_OK);
  return calendar;
}

static kal_format format_in(const kal_calendar *calendar, const char *locale, kal_pattern_syntax syntax,
                            const char *pattern) {
  kal_format format;
  assert_int_equal(kal_format_pattern(&format, calendar, locale, syntax, pattern, strlen(pattern), NULL),
                   KAL_OK);
  return format;
}

static kal_format format_of(const char *id, const char *locale, const char *pattern) {
  return format_in(find(id), locale, KAL_PATTERN_CLDR, pattern);
}

static kal_format long_way_of(const kal_format *format) {
  kal_format other = *format;
  other.zero = other.reads = 0;
  return other;
}

/* Both ways write this; the short one where it is said to. What it needs is what format->most tells. */
static void check_written(const kal_format *format, way expected, int64_t day, const char *text) {
  kal_format slow = long_way_of(format);
  char *room = malloc(format->most + 1u), whole[2048];
  if (format->zero) {
    size_t length = kal__shortcut_write(format, day, room);
    assert_int_equal(length, expected == SHORT ? strlen(text) : 0);
    if (length) assert_string_equal(room, text);
  } else {
    assert_int_equal(expected, LONG);
  }
  free(room);
  assert_int_equal(kal_format_day(&slow, day, whole, sizeof whole, NULL), KAL_OK);
  assert_string_equal(whole, text);
  assert_int_equal(kal_format_day(format, day, whole, sizeof whole, NULL), KAL_OK);
  assert_string_equal(whole, text);
}

/* What both ways say of a text, and whether the short one does so itself. Nothing stands behind the text. */
static kal_status both_ways(const kal_format *format, unsigned flags, const char *text, size_t length,
                            way *taken, int64_t *day) {
  kal_format slow = long_way_of(format);
  kal_parse_rules rules = {sizeof rules, flags, 0};
  kal_parsed parsed[2];
  kal_error errors[2];
  kal_status status;
  char *copy = malloc(length + !length);
  memcpy(copy, text, length);
  memset(parsed, 0, sizeof parsed);
  memset(errors, 0, sizeof errors);
  status = kal_format_parse(&slow, copy, length, &rules, &parsed[0], &errors[0]);
  assert_int_equal(kal_format_parse(format, copy, length, &rules, &parsed[1], &errors[1]), status);
  assert_memory_equal(&parsed[0], &parsed[1], sizeof *parsed);
  assert_memory_equal(&errors[0], &errors[1], sizeof *errors);
  *taken = format->reads && kal__shortcut_read(format, copy, length, flags != 0, day) ? SHORT : LONG;
  free(copy);
  if (*taken == SHORT) assert_true(status == KAL_OK && *day == parsed[0].day);
  *day = parsed[0].day;
  return status;
}

static void check_read(const kal_format *format, way expected, unsigned flags, const char *text,
                       int64_t day) {
  int64_t found;
  way taken;
  assert_int_equal(both_ways(format, flags, text, strlen(text), &taken, &found), KAL_OK);
  assert_int_equal(found, day);
  assert_int_equal(taken, expected);
}

static void check_refused(const kal_format *format, unsigned flags, const char *text, kal_status status) {
  int64_t found;
  way taken;
  assert_int_equal(both_ways(format, flags, text, strlen(text), &taken, &found), status);
}

/* Finding */

static void test_which_formats_have_short_ways(void **state) {
  static const struct {
    const char *calendar, *locale;
    kal_pattern_syntax syntax;
    const char *pattern;
    uint16_t zero;
    uint8_t reads;
  } rows[] = {
      {"gregorian", "en", KAL_PATTERN_CLDR, "d MMMM y", '0', 1},
      {"persian", "fa", KAL_PATTERN_CLDR, "EEEE d MMMM y", 0x6F0, 1},
      /* Digits of three bytes, digits that do not follow each other, and more of them than are made. */
      {"gregorian", "th-u-nu-thai", KAL_PATTERN_CLDR, "d MMMM y", 0, 0},
      {"gregorian", "de-u-nu-hanidec", KAL_PATTERN_CLDR, "d MMMM y", 0, 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "d MMMM yyyyyyyyyy", '0', 1},
      {"gregorian", "en", KAL_PATTERN_CLDR, "d MMMM yyyyyyyyyyy", 0, 0},
      /* Numbers that are read have a text or a name between them. */
      {"gregorian", "en", KAL_PATTERN_CLDR, "y d MMMM", '0', 1},
      {"gregorian", "en", KAL_PATTERN_CLDR, "dMMMMy", '0', 1},
      {"gregorian", "en", KAL_PATTERN_CLDR, "MMMM dEEEy", '0', 1},
      {"gregorian", "en", KAL_PATTERN_CLDR, "MMMM dy", '0', 0},
      /* Names of one form; what stands twice is not read. */
      {"gregorian", "en", KAL_PATTERN_CLDR, "MMMM d y MMMM", '0', 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "MMMM d y MMM", 0, 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "MMMM d y LLLL", 0, 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "EEEE d MMMM y EEEE", '0', 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "EEEE d MMMM y EEE", 0, 0},
      /* What is no date is not read. */
      {"gregorian", "en", KAL_PATTERN_CLDR, "d MMMM", '0', 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "MMMM y", '0', 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "d y", '0', 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "EEEE MMMM", 0, 0},
      /* Other parts, and other forms of these. */
      {"gregorian", "en", KAL_PATTERN_CLDR, "d M y", 0, 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "d MMMM yy", 0, 0},
      {"gregorian", "en", KAL_PATTERN_CLDR, "d MMMM y G", 0, 0},
      {"gregorian", "de", KAL_PATTERN_STRFTIME, "%Od %B", '0', 0},
      {"gregorian", "de", KAL_PATTERN_STRFTIME, "%Od %^B", 0, 0},
      {"gregorian", "de", KAL_PATTERN_STRFTIME, "%Od %^A", 0, 0},
      {"gregorian", "de", KAL_PATTERN_STRFTIME, "%Oe %B", 0, 0},
      /* Every second date of these would be converted twice. */
      {"chinese", "en", KAL_PATTERN_CLDR, "d MMMM", 0, 0},
      {"hebrew", "en", KAL_PATTERN_CLDR, "d MMMM y", 0, 0},
      /* The latest era is not the first one of these, or not the one that is meant. */
      {"japanext", "en", KAL_PATTERN_CLDR, "d MMMM y", 0, 0},
      {"ethiopic", "en", KAL_PATTERN_CLDR, "d MMMM y", '0', 0},
      /* Two days of a month may have one number. */
      {"discordian", "en", KAL_PATTERN_CLDR, "d MMMM y", '0', 0},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_format format = format_in(find(rows[i].calendar), rows[i].locale, rows[i].syntax, rows[i].pattern);
    if (format.zero != rows[i].zero || format.reads != rows[i].reads)
      fail_msg("%s %s %s: zero %x, reads %d", rows[i].calendar, rows[i].locale, rows[i].pattern, format.zero,
               format.reads);
  }
}

/* A locale's pattern may have a system for one of its numbers. */
static void test_digits_of_two_systems(void **state) {
  kal_format format = format_of("gregorian", "en", "d MMMM y");
  (void)state;
  format.pieces[0].numbering = (uint8_t)kal__numbering_number("arab", 4);
  format.zero = 0;
  kal__shortcut_find(&format);
  assert_int_equal(format.zero, 0);
}

/* No text is longer than format->most: check_written has no more room. */
static void test_longest_texts(void **state) {
  kal_format format = format_of("gregorian", "en", "MMMM MMMM MMMM MMMM MMMM d");
  kal_calendar_definition d = own_definition(&context, "x-a");
  (void)state;
  check_written(&format, SHORT, 20697, "September September September September September 1");
  assert_true(strlen("September September September September September 1") <= format.most);
  format = format_of("gregorian", "en", "EEEE EEEE EEEE EEEE EEEE EEEE EEEE EEEE d");
  check_written(&format, SHORT, TODAY - 3,
                "Wednesday Wednesday Wednesday Wednesday Wednesday Wednesday Wednesday Wednesday 18");
  assert_true(strlen("Wednesday") * 8 + 10 <= format.most);
  format = format_of("gregorian", "fa", "yyyyyyyyyy");
  check_written(&format, SHORT, TODAY, "۰۰۰۰۰۰۲۰۲۶");
  assert_int_equal(format.most, 20);
  d.month_names = "I/II/III/IV/V/VI/VII/VIII/IX/X/XI/a month with a long name/XIII";
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "MMMM MMMM d");
  check_written(&format, SHORT, own_new_year(&context, 5) + 330,
                "a month with a long name a month with a long name 1");
  assert_true(strlen("a month with a long name") * 2 + 3 <= format.most);
}

/* What shortcut.c relies on: all days of the week have names in all locales, all that is kept is short, and
 * none of these names is another one and a digit. */
static void test_names_of_every_locale(void **state) {
  kal_locale locale;
  const char *names[KAL_FORMAT_MONTHS];
  (void)state;
  for (size_t i = 0; i < kal_locale_count(); i++) {
    assert_int_equal(kal_locale_find(kal_locale_at(i), &locale), KAL_OK);
    for_every_calendar(calendar) {
      for (unsigned form = 0; form < 8; form++) {
        kal__locale_list_texts(locale.data, kal__list(calendar->names, KAL__LIST_WEEK_DAYS + form), 1, 7,
                               names);
        for (int a = 0; a < 7; a++) {
          assert_non_null(names[a]);
          assert_true(strlen(names[a]) <= UINT8_MAX);
          for (int b = 0; b < 7; b++) {
            size_t length = strlen(names[a]);
            if (!strncmp(names[b], names[a], length) && names[b][length])
              assert_int_equal(
                  kal__digit_bytes(KAL__NUMBERING_ANY, names[b] + length, strlen(names[b] + length)), 0);
          }
        }
      }
      for (unsigned form = 0; form < 6; form++) {
        kal__locale_list_texts(locale.data, kal__list(calendar->names, KAL__LIST_MONTHS + form), 1,
                               KAL_FORMAT_MONTHS, names);
        for (int a = 0; a < KAL_FORMAT_MONTHS; a++) assert_true(!names[a] || strlen(names[a]) <= UINT8_MAX);
      }
    }
  }
}

/* Calendars of users */

static int fourteen_months(own *o, int32_t year, kal_year_definition *d) {
  (void)o;
  (void)year;
  d->months = 14;
  d->days[12] = 3;
  d->days[13] = (uint8_t)(own_is_leap(year) ? 3 : 2);
  return 0;
}

/* 12 months of 30 days and two short ones; one era. */
static kal_calendar_definition fourteen_definition(void) {
  static kal_month_rule rules[14];
  kal_calendar_definition d = own_definition(&context, "x-a");
  memcpy(rules, own_rules, sizeof own_rules);
  rules[12] = (kal_month_rule){13, 3, 3, 3};
  rules[13] = (kal_month_rule){14, 2, 2, 3};
  context.year_hook = fourteen_months;
  d.limits = (kal_limits){14, 14, 2, 30, 365, 366};
  d.month_rules = rules;
  d.month_rule_count = 14;
  d.eras = one_era;
  d.era_count = 1;
  return d;
}

/* There is room for thirteen: the fourteenth took that of Monday's name. */
static void test_fourteen_months_that_are_numbered(void **state) {
  kal_calendar_definition d = fourteen_definition();
  kal_format format;
  int64_t day = 4; /* a Monday */
  (void)state;
  d.names_of = KAL_GREGORIAN;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "EEEE d MMMM y");
  check_written(&format, SHORT, day, "Monday 5 January 1");
  assert_int_equal(format.reads, 0);
  check_written(&format, LONG, own_new_year(&context, 2) - 1, "Thursday 2 14 1");
}

/* The fourteenth is not kept: read as the first, whose name it has, and written as what stands behind. */
static void test_month_of_a_name_that_is_not_kept(void **state) {
  kal_calendar_definition d = fourteen_definition();
  kal_format format;
  (void)state;
  d.month_names = "Same/b/c/d/e/f/g/h/i/j/k/l/m/Same";
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "d MMMM y EEEE");
  check_written(&format, LONG, own_new_year(&context, 2) - 2, "1 Same 1 Wednesday");
  format = format_in(format.calendar, "en", KAL_PATTERN_CLDR, "d MMMM y");
  check_refused(&format, STRICT, "1 Same 2000", KAL_ERROR_AMBIGUOUS_DATE);
  check_refused(&format, LENIENT, "1 Same 2000", KAL_ERROR_AMBIGUOUS_DATE);
}

static int codes_with_a_gap(own *o, int32_t year, kal_year_definition *d) {
  (void)o;
  (void)year;
  for (int i = 0; i < 13; i++) d->codes[i] = (kal_month_code)(i < 2 ? i + 1 : i + 3);
  return 0;
}

/* Names are those of codes: month 3 is M05 here, and there is no M03. Codes beyond M13 are not kept. */
static void test_codes_with_a_gap(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-a");
  kal_month_rule rules[13];
  kal_format format;
  (void)state;
  context.year_hook = codes_with_a_gap;
  memcpy(rules, own_rules, sizeof rules);
  for (int i = 2; i < 13; i++) rules[i].code = (kal_month_code)(i + 3);
  d.month_rules = rules;
  d.month_names = "a/b/five/d/e/f/g/h/i/j/k/fourteen/fifteen";
  d.eras = one_era;
  d.era_count = 1;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "d MMMM y");
  check_written(&format, SHORT, 60, "1 five 1");
  check_written(&format, LONG, 330, "1 fourteen 1");
}

/* CLDR has twelve names of these: the number is written, and there is none to read. */
static void test_month_without_a_name(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-a");
  kal_format format;
  (void)state;
  d.names_of = KAL_GREGORIAN;
  d.eras = one_era;
  d.era_count = 1;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "d MMMM y");
  check_written(&format, LONG, 360, "1 13 1");
  check_written(&format, SHORT, 31, "2 February 1");
  check_read(&format, SHORT, LENIENT, "2 February 2000", own_new_year(&context, 2000) + 31);
  d.id = "x-b";
  d.month_names = "a/b/c/d/e/f/g/h/i/j/k/l/";
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "d MMMM y");
  check_written(&format, SHORT, 359, "30 l 1");
  check_written(&format, LONG, 360, "1 13 1");
}

static void test_calendar_without_months_names(void **state) {
  kal_format format = format_of("iso-week", "en", "MMMM d");
  (void)state;
  check_written(&format, LONG, TODAY, "47 6");
}

/* A length is a byte: 300 would be 44. */
static void test_names_that_are_too_long(void **state) {
  static char names[2048], name[301], text[512];
  kal_calendar_definition d = own_definition(&context, "x-a");
  kal_format format;
  (void)state;
  for (size_t length = 255; length <= 300; length += 45) {
    const kal_calendar *calendar;
    memset(name, 'n', length);
    name[length] = '\0';
    snprintf(names, sizeof names, "%s/b/c/d/e/f/g/h/i/j/k/l/m", name);
    snprintf(text, sizeof text, "1 %s", name);
    d.month_names = names;
    calendar = add(&d);
    format = format_in(calendar, "en", KAL_PATTERN_CLDR, "d MMMM");
    check_written(&format, length == 255 ? SHORT : LONG, 0, text);
    assert_int_equal(kal_registry_remove(registry, calendar, NULL), KAL_OK);
  }
}

/* The short name and the literal are together the long name, of 256 bytes. */
static void test_literal_that_ends_a_long_name(void **state) {
  static char names[512], name[257], pattern[512], text[512];
  kal_calendar_definition d = own_definition(&context, "x-a");
  kal_format format;
  (void)state;
  memset(name, 'n', sizeof name - 1);
  snprintf(names, sizeof names, "n/%s/c/d/e/f/g/h/i/j/k/l/m", name);
  snprintf(pattern, sizeof pattern, "dMMMM'%s'y", name + 1);
  snprintf(text, sizeof text, "1%s2000", name);
  d.month_names = names;
  d.eras = one_era;
  d.era_count = 1;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, pattern);
  check_written(&format, LONG, own_new_year(&context, 2000), text);
  check_refused(&format, STRICT, text, KAL_ERROR_SYNTAX);
}

/* What is read is written again, into room for the longest: all text that a format holds, a name of 255
 * bytes, ten digits. */
static void test_longest_text_that_is_read(void **state) {
  static char names[512], name[256], pattern[512], text[1024];
  kal_calendar_definition d = own_definition(&context, "x-a");
  kal_format format;
  (void)state;
  memset(name, 'n', sizeof name - 1);
  snprintf(names, sizeof names, "%s/b/c/d/e/f/g/h/i/j/k/l/m", name);
  snprintf(pattern, sizeof pattern, "EEEE'%.252s' dd MMMM yyyyyyyyyy", name);
  snprintf(text, sizeof text, "Wednesday%.252s 01 %s 0000002000", name, name);
  d.month_names = names;
  d.eras = one_era;
  d.era_count = 1;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, pattern);
  assert_int_equal(format.text_length, 255);
  check_written(&format, SHORT, own_new_year(&context, 2000), text);
  check_read(&format, SHORT, STRICT, text, own_new_year(&context, 2000));
}

/* Adar is Adar II in a leap year, of whatever calendar has these names. */
static void test_hebrew_names_without_leap_months(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-a");
  kal_format format;
  (void)state;
  d.names_of = KAL_HEBREW;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "d MMMM");
  check_written(&format, LONG, own_new_year(&context, 4) + 150, "1 Adar II");
}

/* No era, one whose years are counted down, and one from the middle of a year on. */
static void test_eras_of_users(void **state) {
  kal_era down[] = {{"end", "", INT64_MIN, INT64_MAX, 3000, -1}};
  kal_era later[] = {{"two", "", 0, INT64_MAX, 2000, 1}, {"one", "", INT64_MIN, 0, 1, 1}};
  kal_calendar_definition d = own_definition(&context, "x-a");
  kal_format format;
  int64_t new_year = own_new_year(&context, 2000);
  (void)state;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "d MMMM");
  check_written(&format, SHORT, new_year, "1 M01");
  format = format_in(format.calendar, "en", KAL_PATTERN_CLDR, "d MMMM y");
  check_written(&format, LONG, new_year, "1 M01 2000");
  assert_int_equal(format.zero, 0);
  d.id = "x-b";
  d.eras = down;
  d.era_count = 1;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "d MMMM y");
  check_written(&format, LONG, own_new_year(&context, 3005), "1 M01 -4");
  d.id = "x-c";
  d.eras = later;
  d.era_count = 2;
  later[0].first_day = new_year + 100;
  later[1].last_day = new_year + 99;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "d MMMM y");
  check_written(&format, LONG, new_year + 99, "10 M04 2000");
  check_written(&format, SHORT, new_year + 100, "11 M04 1");
}

/* Before its first year this calendar has no other era. */
static void test_year_before_the_first(void **state) {
  kal_format format = format_of("persian", "en", "d MMMM y");
  (void)state;
  check_written(&format, SHORT, -492268, "1 Farvardin 1");
  check_written(&format, LONG, -492269, "29 Esfand 0");
}

/* Writing */

static void test_day_that_the_calendar_does_not_have(void **state) {
  kal_format format = format_of("gregorian", "en", "d MMMM y");
  char text[64];
  kal_range range;
  (void)state;
  assert_int_equal(kal_calendar_range(format.calendar, &range), KAL_OK);
  assert_true(kal__shortcut_write(&format, range.last_day, text) > 0);
  assert_int_equal(kal__shortcut_write(&format, range.last_day + 1, text), 0);
  assert_int_equal(kal_format_day(&format, range.last_day + 1, text, sizeof text, NULL),
                   KAL_ERROR_OUT_OF_RANGE);
}

/* Reading: literal text */

/* Cuma is Friday, Cumartesi Saturday: of the five letters behind its name the first zeros are none. */
static void test_literal_that_another_name_has_taken(void **state) {
  kal_format format = format_of("gregorian", "tr", "EEEE'rtesi'yyyyyyyyyy MMMM d");
  (void)state;
  check_written(&format, SHORT, TODAY - 1, "Cumartesi0000002026 Kasım 20");
  check_refused(&format, STRICT, "Cumartesi0000002026 Kasım 20", KAL_ERROR_SYNTAX);
}

/* A hyphen, or what is one in other scripts, behind a blank and before a digit is a minus. */
static void test_literal_that_is_a_minus(void **state) {
  kal_format hyphen = format_of("gregorian", "en", "d MMMM' -'y");
  kal_format minus = format_of("gregorian", "en", "d MMMM' −'y");
  int64_t day = 0;
  way taken;
  (void)state;
  check_read(&hyphen, SHORT, STRICT, "21 November -2026", TODAY);
  check_read(&minus, SHORT, STRICT, "21 November −2026", TODAY);
  assert_int_equal(both_ways(&hyphen, LENIENT, "21 November -2026", 17, &taken, &day), KAL_OK);
  assert_true(taken == LONG && day < -1000000);
  assert_int_equal(both_ways(&minus, LENIENT, "21 November −2026", 19, &taken, &day), KAL_OK);
  assert_true(taken == LONG && day < -1000000);
}

static void test_literals_that_are_taken(void **state) {
  kal_format format = format_of("gregorian", "en", "'On 'd 'of' MMMM'/'l', 'y");
  (void)state;
  check_read(&format, SHORT, STRICT, "On 21 of November/, 2026", TODAY);
  check_read(&format, SHORT, LENIENT, "On 21 of November/, 2026", TODAY);
}

/* Reading: names */

/* červen is June, červenec July. */
static void test_longest_name(void **state) {
  kal_format format = format_of("gregorian", "cs", "d LLLL y");
  (void)state;
  for (unsigned flags = STRICT; flags <= LENIENT; flags++) {
    check_read(&format, SHORT, flags, "5 červen 2026", 20609);
    check_read(&format, SHORT, flags, "5 červenec 2026", 20639);
  }
}

/* Between fields a dot is passed over, so either name may be meant. */
static void test_name_that_begins_with_a_sign(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-a");
  kal_format format;
  (void)state;
  d.month_names = "x/.x/c/d/e/f/g/h/i/j/k/l/m";
  d.eras = one_era;
  d.era_count = 1;
  format = format_in(add(&d), "en", KAL_PATTERN_CLDR, "d MMMM y");
  check_read(&format, SHORT, STRICT, "1 .x 2000", own_new_year(&context, 2000) + 30);
  check_refused(&format, LENIENT, "1 .x 2000", KAL_ERROR_AMBIGUOUS_DATE);
}

/* M is Tuesday, MI Wednesday in another form. */
static void test_name_that_goes_on_as_another_one(void **state) {
  kal_format format = format_of("gregorian", "es", "EEEEE'I' d MMMM y");
  (void)state;
  check_read(&format, SHORT, STRICT, "MI 24 noviembre 2026", TODAY + 3);
  check_refused(&format, LENIENT, "MI 24 noviembre 2026", KAL_ERROR_CONFLICT);
}

/* A name that ends with a digit must not be cut out of a number. */
static void test_name_that_goes_on_with_digits(void **state) {
  kal_format format = format_of("gregorian", "und", "MMMMd y");
  (void)state;
  check_read(&format, SHORT, STRICT, "M1121 2026", TODAY);
  check_refused(&format, LENIENT, "M1121 2026", KAL_ERROR_SYNTAX);
}

/* Two months of one letter. */
static void test_name_of_two_months(void **state) {
  kal_format format = format_of("gregorian", "en", "d MMMMM y");
  (void)state;
  check_refused(&format, STRICT, "1 M 2026", KAL_ERROR_AMBIGUOUS_DATE);
  check_read(&format, SHORT, STRICT, "1 N 2026", TODAY - 20);
}

/* The day of the week is not looked at but written. */
static void test_wrong_day_of_the_week(void **state) {
  kal_format format = format_of("gregorian", "en", "EEEE, d MMMM y");
  (void)state;
  for (unsigned flags = STRICT; flags <= LENIENT; flags++) {
    check_read(&format, SHORT, flags, "Saturday, 21 November 2026", TODAY);
    check_refused(&format, flags, "Thursday, 21 November 2026", KAL_ERROR_CONFLICT);
    check_refused(&format, flags, "Caturday, 21 November 2026", KAL_ERROR_SYNTAX);
  }
}

/* Reading: numbers */

/* The second byte of U+0630 is that of the digit 0, U+06F0. */
static void test_letter_that_ends_as_a_digit(void **state) {
  kal_format format = format_of("gregorian", "fa", "d'ذ' MMMM y");
  (void)state;
  check_read(&format, SHORT, STRICT, "۲۱ذ نوامبر ۲۰۲۶", TODAY);
}

static void test_digits_of_two_systems_in_a_number(void **state) {
  kal_format latin = format_of("gregorian", "en", "d'٢' MMMM y");
  kal_format persian = format_of("gregorian", "fa", "d'5' MMMM y");
  (void)state;
  check_written(&latin, SHORT, TODAY, "21٢ November 2026");
  check_refused(&latin, STRICT, "21٢ November 2026", KAL_ERROR_SYNTAX);
  check_written(&persian, SHORT, TODAY, "۲۱5 نوامبر ۲۰۲۶");
  check_refused(&persian, STRICT, "۲۱5 نوامبر ۲۰۲۶", KAL_ERROR_SYNTAX);
}

/* None, and those that would be others without their upper bits: 21 + 2^8, 2026 + 2^32. */
static void test_numbers_that_are_none_or_too_large(void **state) {
  kal_format format = format_of("gregorian", "en", "d MMMM y");
  (void)state;
  check_refused(&format, STRICT, " November 2026", KAL_ERROR_SYNTAX);
  check_refused(&format, STRICT, "21 November ", KAL_ERROR_SYNTAX);
  check_refused(&format, STRICT, "277 November 2026", KAL_ERROR_NOT_IN_CALENDAR);
  check_refused(&format, STRICT, "21 November 4294969322", KAL_ERROR_OUT_OF_RANGE);
  check_refused(&format, STRICT, "31 November 2026", KAL_ERROR_NOT_IN_CALENDAR);
  check_refused(&format, STRICT, "21 November 0", KAL_ERROR_SYNTAX);
}

/* The first year takes all digits, the first day has none: what is read later must not mend that. (An l is no
 * text.) */
static void test_parts_that_stand_twice(void **state) {
  kal_format format = format_of("gregorian", "en", "yldd d MMMM y");
  (void)state;
  check_written(&format, SHORT, TODAY, "202621 21 November 2026");
  check_refused(&format, STRICT, "202621 21 November 2026", KAL_ERROR_SYNTAX);
}

static void test_years_of_two_digits(void **state) {
  kal_format format = format_of("gregorian", "en", "d MMMM y");
  int64_t day = 0;
  way taken;
  (void)state;
  assert_int_equal(both_ways(&format, STRICT, "21 November 26", 14, &taken, &day), KAL_OK);
  assert_true(taken == SHORT && day < -700000);
  check_refused(&format, LENIENT, "21 November 26", KAL_ERROR_SYNTAX);
  check_refused(&format, LENIENT, "21 November 99", KAL_ERROR_SYNTAX);
}

/* Reading: the whole */

/* A text is as long as it is said to be: cut anywhere, with nothing behind it, with more of it behind. */
static void test_texts_that_are_cut(void **state) {
  static const char *const rows[][3] = {{"en", "EEEE, d MMMM y", "Saturday, 21 November 2026"},
                                        {"en", "y, d MMMM' A.D.'", "2026, 21 November A.D."},
                                        {"fa", "d MMMM y", "۲۱ نوامبر ۲۰۲۶"}};
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_format format = format_of("gregorian", rows[i][0], rows[i][1]);
    for (size_t length = 0; length <= strlen(rows[i][2]); length++)
      for (unsigned flags = STRICT; flags <= LENIENT; flags++) {
        int64_t day = 0, found = 0;
        way taken;
        int was_read = both_ways(&format, flags, rows[i][2], length, &taken, &day) == KAL_OK;
        assert_int_equal(kal__shortcut_read(&format, rows[i][2], length, (int)flags, &found), taken);
        if (length == strlen(rows[i][2])) assert_true(was_read && taken == SHORT && day == TODAY);
      }
  }
}

static void test_zero_byte_behind_the_text(void **state) {
  static const char text[] = "21 November 2026";
  kal_format format = format_of("gregorian", "en", "d MMMM y");
  int64_t day;
  way taken;
  (void)state;
  for (unsigned flags = STRICT; flags <= LENIENT; flags++)
    both_ways(&format, flags, text, sizeof text, &taken, &day), assert_int_equal(taken, LONG);
}

static void test_what_is_not_written_so(void **state) {
  kal_format format = format_of("gregorian", "en", "d MMMM y");
  (void)state;
  check_refused(&format, STRICT, "21 november 2026", KAL_ERROR_SYNTAX);
  check_refused(&format, STRICT, "021 November 2026", KAL_ERROR_SYNTAX);
  check_read(&format, LONG, LENIENT, "21 november 2026", TODAY);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
  const struct CMUnitTest tests[] = {
      TEST(test_which_formats_have_short_ways),
      TEST(test_digits_of_two_systems),
      TEST(test_longest_texts),
      TEST(test_names_of_every_locale),
      TEST(test_fourteen_months_that_are_numbered),
      TEST(test_month_of_a_name_that_is_not_kept),
      TEST(test_codes_with_a_gap),
      TEST(test_month_without_a_name),
      TEST(test_calendar_without_months_names),
      TEST(test_names_that_are_too_long),
      TEST(test_literal_that_ends_a_long_name),
      TEST(test_longest_text_that_is_read),
      TEST(test_hebrew_names_without_leap_months),
      TEST(test_eras_of_users),
      TEST(test_year_before_the_first),
      TEST(test_day_that_the_calendar_does_not_have),
      TEST(test_literal_that_another_name_has_taken),
      TEST(test_literal_that_is_a_minus),
      TEST(test_literals_that_are_taken),
      TEST(test_longest_name),
      TEST(test_name_that_begins_with_a_sign),
      TEST(test_name_that_goes_on_as_another_one),
      TEST(test_name_that_goes_on_with_digits),
      TEST(test_name_of_two_months),
      TEST(test_wrong_day_of_the_week),
      TEST(test_letter_that_ends_as_a_digit),
      TEST(test_digits_of_two_systems_in_a_number),
      TEST(test_numbers_that_are_none_or_too_large),
      TEST(test_parts_that_stand_twice),
      TEST(test_years_of_two_digits),
      TEST(test_texts_that_are_cut),
      TEST(test_zero_byte_behind_the_text),
      TEST(test_what_is_not_written_so),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
