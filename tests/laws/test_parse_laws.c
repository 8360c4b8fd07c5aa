/* SPDX-License-Identifier: MIT */
/*
 * What a format writes is read again as the same day: every calendar, every locale (or a spread of them over
 * all scripts), the four styles, pseudo-random days. Where the text says less than the day (a year without
 * its era, a month by one letter), reading must say so. How many texts are so, by style and calendar, is
 * printed. The short way of a format writes and reads what the long one does, also texts with a letter
 * changed.
 */
#include "test.h"

#include <kalends/parse.h>
#include <stdio.h>

static const char *const spread[] = {
    "und",     "en",  "en-GB", "de",  "fr",  "es", "it",    "pt",    "ru", "uk",  "bg",      "sr",
    "sr-Latn", "el",  "hy",    "ka",  "he",  "ar", "ar-EG", "ar-MA", "fa", "ps",  "ur",      "ckb",
    "am",      "ti",  "hi",    "mr",  "ne",  "bn", "as",    "pa",    "gu", "or",  "ta",      "te",
    "kn",      "ml",  "si",    "th",  "lo",  "km", "my",    "bo",    "dz", "zh",  "zh-Hant", "ja",
    "ko",      "vi",  "mn",    "kk",  "uz",  "tr", "az",    "fi",    "hu", "eu",  "ff-Adlm", "chr",
    "nqo",     "vai", "zgh",   "mni", "sat", "sd", "ks",    "ug",    "yi", "haw", "cy",      "ga",
    "lv",      "lt",  "pl",    "cs",  "sv",  "da", "nb",    "is"};

typedef struct parse_counts {
  unsigned long same, ambiguous, no_era, other;
} parse_counts;

/* Locale i: of all if the environment says so, else of the spread; NULL: there is none. */
static const char *parse_locale_at(size_t i) {
  if (getenv("KAL_TEST_ALL_LOCALES")) return i < kal_locale_count() ? kal_locale_at(i) : NULL;
  return i < sizeof spread / sizeof *spread ? spread[i] : NULL;
}

static uint64_t parse_state = 7;
static uint64_t parse_random(void) {
  parse_state = parse_state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return parse_state >> 33;
}

/* A day of the years that people write, if the calendar has them. */
static int64_t parse_random_day(const kal_calendar *calendar) {
  kal_range range;
  int64_t day = (int64_t)(parse_random() % 200000) - 100000;
  assert_int_equal(kal_calendar_range(calendar, &range), KAL_OK);
  if (day >= range.first_day && day <= range.last_day) return day;
  return range.first_day + (int64_t)(parse_random() % (uint64_t)(range.last_day - range.first_day + 1));
}

/* The rules: with the year of the day as the pivot. */
static kal_parse_rules parse_rules_at(const kal_calendar *calendar, int64_t day) {
  kal_parse_rules rules = {sizeof rules, KAL_PARSE_PIVOT, 0};
  kal_date date;
  assert_int_equal(kal_date_from_day(calendar, day, &date), KAL_OK);
  rules.pivot = date.year;
  return rules;
}

/* Whether a format writes two days alike: years of two eras, without the era. */
static int is_text_of(const kal_format *format, int64_t day, const char *text) {
  char other[512];
  return kal_format_day(format, day, other, sizeof other, NULL) == KAL_OK && !strcmp(text, other);
}

static void check_text_both_ways(const kal_format *format, const kal_format *slow, const char *text,
                                 size_t length, unsigned long *read) {
  for (unsigned flags = 0; flags < 4; flags++) {
    kal_parse_rules rules = {sizeof rules, flags, 2026};
    kal_parsed parsed[2];
    kal_error errors[2];
    kal_status status;
    memset(parsed, 0, sizeof parsed);
    memset(errors, 0, sizeof errors);
    status = kal_format_parse(format, text, length, &rules, &parsed[0], &errors[0]);
    assert_int_equal(kal_format_parse(slow, text, length, &rules, &parsed[1], &errors[1]), status);
    assert_memory_equal(&parsed[0], &parsed[1], sizeof *parsed);
    assert_memory_equal(&errors[0], &errors[1], sizeof *errors);
    *read += status == KAL_OK;
  }
}

/* read, refused: how many texts were. */
static void check_both_ways(const kal_format *format, int64_t day, unsigned long *read,
                            unsigned long *refused) {
  kal_format slow = *format;
  char text[512], other[512];
  size_t length, other_length;
  if (!format->zero) return;
  slow.zero = slow.reads = 0;
  assert_int_equal(kal_format_day(format, day, text, sizeof text, &length), KAL_OK);
  assert_int_equal(kal_format_day(&slow, day, other, sizeof other, &other_length), KAL_OK);
  assert_int_equal(length, other_length);
  assert_memory_equal(text, other, length);
  check_text_both_ways(format, &slow, text, length, read);
  for (int i = 0; i < 4; i++) {
    unsigned long before = *read;
    size_t at = (size_t)(parse_random() % length);
    char was = text[at];
    text[at] = (char)(i % 2 ? was ^ (1 << parse_random() % 4) : text[parse_random() % length]);
    check_text_both_ways(format, &slow, text, length - (i == 3), read);
    *refused += *read == before;
    text[at] = was;
  }
}

static void check_day(const kal_format *format, const char *locale, kal_style style, int64_t day,
                      parse_counts *counts) {
  kal_parse_rules rules = parse_rules_at(format->calendar, day);
  char text[512], message[512];
  size_t length;
  kal_error error;
  assert_int_equal(kal_format_day(format, day, text, sizeof text, &length), KAL_OK);
  for (unsigned flags = KAL_PARSE_PIVOT; flags < 4; flags += KAL_PARSE_LENIENT) {
    kal_parsed parsed;
    kal_status status;
    rules.flags = flags;
    status = kal_format_parse(format, text, length, &rules, &parsed, &error);
    if (status == KAL_OK && parsed.day == day) {
      counts->same++;
    } else if (status == KAL_OK && is_text_of(format, parsed.day, text)) {
      counts->no_era++;
    } else if (status == KAL_ERROR_AMBIGUOUS_DATE) {
      counts->ambiguous++;
    } else if (status == KAL_ERROR_INCOMPLETE_ERA) {
      counts->no_era++;
    } else {
      counts->other++;
      kal_error_text(&error, message, sizeof message);
      if (counts->other <= 20)
        printf("# %s %s style %d flags %u, day %lld, %s: %s (day %lld)\n", kal_calendar_id(format->calendar),
               locale, (int)style, flags, (long long)day, text, status ? message : "another day",
               status ? 0 : (long long)parsed.day);
    }
  }
}

static void check_locale(const kal_calendar *calendar, const char *locale, int days, parse_counts counts[5]) {
  for (int style = KAL_STYLE_FULL; style <= KAL_STYLE_SHORT; style++) {
    kal_format format;
    assert_int_equal(kal_format_style(&format, calendar, locale, (kal_style)style, KAL_STYLE_NONE, NULL),
                     KAL_OK);
    for (int i = 0; i < days; i++)
      check_day(&format, locale, (kal_style)style, parse_random_day(calendar), &counts[style]);
  }
}

/* Styles, and patterns with less, more and other names, some of which two months or days share. */
static void test_short_ways(void **state) {
  static const char *const patterns[] = {"d MMMM y",
                                         "EEE d MMM y",
                                         "EEEEE d MMMMM yyyy",
                                         "yMMMMd",
                                         "y d MMMM",
                                         "MMMMd, y",
                                         "d LLLL y cccc",
                                         "dy MMMM",
                                         "d 'd' MMMM y",
                                         "d MMMM y, d y",
                                         "d MMMM",
                                         "MMMM y EEEE",
                                         "d MMMM y G",
                                         "d MMMM u y",
                                         "d MMMM y MMMM",
                                         "EEEE d MMMM y EEEE"};
  unsigned long read = 0, refused = 0;
  const kal_calendar *calendar;
  const char *locale;
  kal_format format;
  (void)state;
  for (size_t c = 0; (calendar = kal_calendar_at(c)); c++)
    for (size_t i = 0; (locale = parse_locale_at(i)); i++) {
      for (int style = KAL_STYLE_FULL; style <= KAL_STYLE_MEDIUM; style++) {
        assert_int_equal(kal_format_style(&format, calendar, locale, (kal_style)style, KAL_STYLE_NONE, NULL),
                         KAL_OK);
        check_both_ways(&format, parse_random_day(calendar), &read, &refused);
      }
      for (size_t n = 0; n < sizeof patterns / sizeof *patterns; n++) {
        assert_int_equal(kal_format_pattern(&format, calendar, locale, KAL_PATTERN_CLDR, patterns[n],
                                            strlen(patterns[n]), NULL),
                         KAL_OK);
        check_both_ways(&format, parse_random_day(calendar), &read, &refused);
      }
    }
  printf("# %lu texts are read, %lu refused\n", read, refused);
  assert_true(read > 1000 && refused > 1000);
}

static void test_round_trip(void **state) {
  const kal_calendar *calendar;
  const char *locale;
  unsigned long bad = 0;
  (void)state;
  for (size_t c = 0; (calendar = kal_calendar_at(c)); c++) {
    parse_counts counts[5] = {{0, 0, 0, 0}};
    for (size_t i = 0; (locale = parse_locale_at(i)); i++) check_locale(calendar, locale, 2, counts);
    for (int style = KAL_STYLE_FULL; style <= KAL_STYLE_SHORT; style++) {
      if (counts[style].ambiguous || counts[style].no_era || counts[style].other)
        printf("# %s, style %d: %lu the same, %lu ambiguous, %lu without their era, %lu other\n",
               kal_calendar_id(calendar), style, counts[style].same, counts[style].ambiguous,
               counts[style].no_era, counts[style].other);
      bad += counts[style].other;
    }
  }
  assert_int_equal(bad, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_round_trip), cmocka_unit_test(test_short_ways)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
