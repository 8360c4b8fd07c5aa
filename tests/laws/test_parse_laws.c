/* SPDX-License-Identifier: MIT */
/*
 * What a format writes is read again as the same day: every calendar, every locale (or a spread of them over
 * all scripts), the four styles, pseudo-random days. Where the text says less than the day (a year without
 * its era, a month by one letter), reading must say so. How many texts are so, by style and calendar, is
 * printed.
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

static void test_round_trip(void **state) {
  const char *all = getenv("KAL_TEST_ALL_LOCALES");
  const kal_calendar *calendar;
  unsigned long bad = 0;
  (void)state;
  for (size_t c = 0; (calendar = kal_calendar_at(c)); c++) {
    parse_counts counts[5] = {{0, 0, 0, 0}};
    for (size_t i = 0; i < (all ? kal_locale_count() : sizeof spread / sizeof *spread); i++)
      check_locale(calendar, all ? kal_locale_at(i) : spread[i], 2, counts);
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
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_round_trip)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
