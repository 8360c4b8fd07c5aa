/* SPDX-License-Identifier: MIT */
/* Dates in words. */
#include "describe.h"

#include <stdio.h>
#include <string.h>

const char *numbers_of_days(const settings *asked, const kal_calendar *calendar) {
  kal_format format;
  const char *numbers = NULL;
  if (!asked->tag) return "latn";
  if (!(asked->where.asked & KAL_LOCALE_NUMBERS) &&
      kal_format_style(&format, calendar, asked->tag, KAL_STYLE_LONG, KAL_STYLE_NONE, NULL) == KAL_OK)
    numbers = kal_format_numbers(&format, 'd');
  return numbers ? numbers : kal_locale_numbers(&asked->where);
}

const char *number_words(const char *numbers, int64_t number, char words[WORDS_MAX]) {
  if (kal_numeral_print(numbers, number, 0, words, WORDS_MAX, NULL))
    snprintf(words, WORDS_MAX, "%lld", (long long)number);
  return words;
}

/*
 * A format of a skeleton. CLDR has numbering systems with styles only: where a style writes its whole date in
 * one of its own (Hebrew), so does the skeleton.
 */
static int open_skeleton(const settings *asked, const kal_calendar *calendar, const char *skeleton,
                         kal_format *format) {
  char tag[64];
  const char *days, *years;
  if (!asked->tag || kal_calendar_family(calendar) == KAL_FAMILY_WEEKS) return 0;
  if (kal_format_style(format, calendar, asked->tag, KAL_STYLE_LONG, KAL_STYLE_NONE, NULL)) return 0;
  days = kal_format_numbers(format, 'd');
  years = kal_format_numbers(format, 'y');
  if (days && years && strcmp(days, years) == 0 && !(asked->where.asked & KAL_LOCALE_NUMBERS))
    snprintf(tag, sizeof tag, "%.30s-u-nu-%.20s", kal_locale_tag(&asked->where), days);
  else
    snprintf(tag, sizeof tag, "%.30s-u-nu-%.20s", kal_locale_tag(&asked->where),
             kal_locale_numbers(&asked->where));
  return kal_format_skeleton(format, calendar, tag, skeleton, NULL) == KAL_OK;
}

int locale_words(const settings *asked, const kal_calendar *calendar, const char *skeleton, int64_t day,
                 char words[WORDS_MAX]) {
  kal_format format;
  return open_skeleton(asked, calendar, skeleton, &format) &&
         kal_format_day(&format, day, words, WORDS_MAX, NULL) == KAL_OK;
}

int locale_span(const settings *asked, const kal_calendar *calendar, const char *skeleton, int64_t first,
                int64_t last, char words[WORDS_MAX]) {
  kal_format format;
  return open_skeleton(asked, calendar, skeleton, &format) &&
         kal_format_days(&format, first, last, words, WORDS_MAX, NULL) == KAL_OK;
}

const char *calendar_words(const settings *asked, const kal_calendar *calendar, char words[WORDS_MAX]) {
  if (kal_calendar_name(calendar, asked->locale, words, WORDS_MAX, NULL))
    snprintf(words, WORDS_MAX, "%s", kal_calendar_id(calendar));
  return words;
}

const char *week_day_words(const settings *asked, int day_of_week, kal_name_width width,
                           char words[WORDS_MAX]) {
  if (kal_week_day_name(day_of_week, asked->locale, KAL_NAME_STANDALONE, width, words, WORDS_MAX, NULL))
    snprintf(words, WORDS_MAX, "%d", day_of_week);
  return words;
}

static const char *name_of_month(const settings *asked, const kal_calendar *calendar, kal_date date,
                                 kal_name_context context, kal_name_width width, char words[WORDS_MAX]) {
  if (kal_calendar_family(calendar) == KAL_FAMILY_WEEKS)
    snprintf(words, WORDS_MAX, "W%02d", date.month);
  else if (kal_month_name(calendar, date.year, date.month, asked->locale, context, width, words, WORDS_MAX,
                          NULL))
    kal_month_code_print(date.month_code, words, WORDS_MAX, NULL);
  return words;
}

const char *month_words(const settings *asked, const kal_calendar *calendar, kal_date date,
                        kal_name_width width, char words[WORDS_MAX]) {
  return name_of_month(asked, calendar, date, KAL_NAME_STANDALONE, width, words);
}

const char *month_and_code(const settings *asked, const kal_calendar *calendar, kal_date date,
                           char words[WORDS_MAX]) {
  char name[WORDS_MAX], code[8];
  if (asked->tag || !(kal_calendar_properties(calendar) & KAL_LEAP_MONTHS))
    return month_words(asked, calendar, date, KAL_NAME_WIDE, words);
  kal_month_code_print(date.month_code, code, sizeof code, NULL);
  snprintf(words, WORDS_MAX, "%.300s (%s)", month_words(asked, calendar, date, KAL_NAME_WIDE, name), code);
  return words;
}

/* The era's year and name; returns 0 if the calendar has no eras. */
static int find_era(const settings *asked, const kal_calendar *calendar, int64_t day, int64_t *year,
                    char name[WORDS_MAX]) {
  size_t index;
  kal_era era;
  if (kal_day_era(calendar, day, &index, year) || kal_calendar_era_at(calendar, index, &era)) return 0;
  if (kal_era_name(calendar, index, asked->locale, KAL_NAME_ABBREVIATED, name, WORDS_MAX, NULL))
    snprintf(name, WORDS_MAX, "%s", era.code);
  return 1;
}

static int32_t year_of(const kal_calendar *calendar, int64_t day) {
  kal_date date = {0};
  kal_date_from_day(calendar, day, &date);
  return date.year;
}

const char *year_words(const settings *asked, const kal_calendar *calendar, int64_t day,
                       char words[WORDS_MAX]) {
  char era[WORDS_MAX];
  int64_t year;
  if (locale_words(asked, calendar, "y", day, words)) return words;
  if (find_era(asked, calendar, day, &year, era))
    snprintf(words, WORDS_MAX, "%lld %.300s", (long long)year, era);
  else
    snprintf(words, WORDS_MAX, "%ld", (long)year_of(calendar, day));
  return words;
}

const char *year_and_number(const settings *asked, const kal_calendar *calendar, int64_t day,
                            char words[WORDS_MAX]) {
  char era[WORDS_MAX];
  int64_t year;
  int32_t number = year_of(calendar, day);
  year_words(asked, calendar, day, words);
  if (!asked->tag && find_era(asked, calendar, day, &year, era) && year != number) {
    size_t length = strlen(words);
    snprintf(words + length, WORDS_MAX - length, " (%ld)", (long)number);
  }
  return words;
}

const char *title_words(const settings *asked, const kal_calendar *calendar, int64_t day,
                        char words[WORDS_MAX]) {
  char month[WORDS_MAX], year[WORDS_MAX];
  kal_date date = {0};
  if (locale_words(asked, calendar, "yMMMM", day, words)) return words;
  kal_date_from_day(calendar, day, &date);
  snprintf(words, WORDS_MAX, "%.180s %.180s", month_and_code(asked, calendar, date, month),
           year_and_number(asked, calendar, day, year));
  return words;
}

const char *day_words(const settings *asked, const kal_calendar *calendar, int64_t day,
                      char words[WORDS_MAX]) {
  char week_day[WORDS_MAX], month[WORDS_MAX], year[WORDS_MAX];
  kal_date date;
  kal_format format;
  if (kal_date_from_day(calendar, day, &date)) return strcpy(words, "");
  if (asked->tag && kal_calendar_family(calendar) != KAL_FAMILY_WEEKS &&
      !kal_format_style(&format, calendar, asked->tag, KAL_STYLE_FULL, KAL_STYLE_NONE, NULL) &&
      !kal_format_day(&format, day, words, WORDS_MAX, NULL))
    return words;
  week_day_words(asked, kal_day_of_week(day), KAL_NAME_WIDE, week_day);
  name_of_month(asked, calendar, date, KAL_NAME_IN_DATE, KAL_NAME_WIDE, month);
  year_words(asked, calendar, day, year);
  if (kal_calendar_family(calendar) == KAL_FAMILY_WEEKS)
    snprintf(words, WORDS_MAX, "%.120s, %.120s %.120s", week_day, month, year);
  else
    snprintf(words, WORDS_MAX, "%.100s, %d%s %.120s %.120s", week_day, date.day,
             date.flags & KAL_DATE_LEAP_DAY ? "L" : "", month, year);
  return words;
}

const char *span_words(const settings *asked, const kal_calendar *calendar, int64_t first, int64_t last,
                       char words[WORDS_MAX]) {
  char from[WORDS_MAX], to[WORDS_MAX], from_year[WORDS_MAX], to_year[WORDS_MAX];
  kal_date a, b;
  if (kal_date_from_day(calendar, first, &a) || kal_date_from_day(calendar, last, &b))
    return strcpy(words, "");
  if (locale_span(asked, calendar, "yMMMM", first, last, words)) return words;
  month_words(asked, calendar, a, KAL_NAME_WIDE, from);
  month_words(asked, calendar, b, KAL_NAME_WIDE, to);
  year_words(asked, calendar, first, from_year);
  year_words(asked, calendar, last, to_year);
  if (strcmp(from_year, to_year) != 0)
    snprintf(words, WORDS_MAX, "%.90s %.90s – %.90s %.90s", from, from_year, to, to_year);
  else if (a.month != b.month)
    snprintf(words, WORDS_MAX, "%.120s – %.120s %.120s", from, to, to_year);
  else
    snprintf(words, WORDS_MAX, "%.180s %.180s", to, to_year);
  return words;
}

const char *family_word(kal_family family) {
  switch (family) {
  case KAL_FAMILY_SOLAR:
    return "solar";
  case KAL_FAMILY_LUNAR:
    return "lunar";
  case KAL_FAMILY_LUNISOLAR:
    return "lunisolar";
  case KAL_FAMILY_WEEKS:
    return "weeks";
  }
  return "?";
}

const char *day_start_word(kal_day_start start) {
  switch (start) {
  case KAL_DAY_MIDNIGHT:
    return "midnight";
  case KAL_DAY_SUNSET:
    return "sunset";
  case KAL_DAY_NIGHTFALL:
    return "nightfall";
  case KAL_DAY_SUNRISE:
    return "sunrise";
  case KAL_DAY_EVENING:
    return "evening";
  case KAL_DAY_MORNING:
    return "morning";
  case KAL_DAY_NOON:
    return "noon";
  }
  return "?";
}

const char *basis_word(unsigned basis) {
  switch ((kal_basis)basis) {
  case KAL_BASIS_RULE:
    return "rule";
  case KAL_BASIS_OFFICIAL:
    return "official";
  case KAL_BASIS_PREDICTED:
    return "predicted";
  case KAL_BASIS_ESTIMATED:
    return "estimated";
  }
  return "?";
}

void find_basis(const kal_calendar *calendar, int32_t year, kal_source *source) {
  kal_year_info info = {0};
  (void)!kal_calendar_year(calendar, year, &info);
  for (size_t i = 0; kal_calendar_source_at(calendar, i, source) == KAL_OK; i++)
    if (year >= source->first_year && year <= source->last_year) return;
  *source = (kal_source){year, year, (kal_basis)info.basis, "", ""};
}

int in_range(const kal_calendar *calendar, int64_t day) {
  kal_range range;
  kal_calendar_range(calendar, &range);
  return day >= range.first_day && day <= range.last_day;
}
