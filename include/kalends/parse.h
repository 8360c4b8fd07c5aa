/* SPDX-License-Identifier: MIT */
/*
 * Dates as people write them, read: by a format, or without one.
 *
 *     kal_parse_rules rules = {.size = sizeof rules, .flags = KAL_PARSE_LENIENT};
 *     kal_parsed parsed;
 *     const kal_calendar *hebrew = kal_calendar_builtin(KAL_HEBREW);
 *     if (kal_day_read(hebrew, "en", "11 kislev 5787", 14, &rules, &parsed, &error) == KAL_OK)
 *       printf("%d\n", (int)parsed.day); // 20778
 *
 * Strictly read is only what the format writes, byte for byte. Leniently, what people type is read alike:
 *
 *   - capital and small letters (those of Turkish too, where I stands for both of its letters);
 *   - blanks: any of Unicode's, any number or none; marks of direction and joiners are passed over;
 *   - digits of any numbering system, and a locale's own numerals with marks or without;
 *   - numbers in Chinese characters, 二十一 or 廿一;
 *   - names in any width, in a date or alone, with or without their dots;
 *   - signs between fields: - / . , and blanks for each other; words between them may be missing;
 *   - ' and " for the geresh, the gershayim, and apostrophes of any kind.
 *
 * Nothing is guessed. What can be read as two days is KAL_ERROR_AMBIGUOUS_DATE. A year of two digits that has
 * no era is read only with a pivot: it is the year in pivot - 80 .. pivot + 19 that ends so. Without a pivot
 * it is KAL_ERROR_SYNTAX, leniently even where the format has all digits of the year: write 0026 for the year
 * 26. Leniently, Hebrew numerals below 1000 are read so too, as the year in pivot - 800 .. pivot + 199.
 *
 * text: `length` bytes of UTF-8, need not be NUL-terminated; what is not normalized is not made so.
 * rules: NULL is strict, without a pivot. error: may be NULL; its offset is where the text goes wrong, at
 * most `length`. Nothing is allocated. Any thread. Since 0.1.
 */
#ifndef KALENDS_PARSE_H
#define KALENDS_PARSE_H

#include "format.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How text is read: for kal_parse_rules.flags, or-ed together. */
enum {
  KAL_PARSE_LENIENT = 1 << 0,
  KAL_PARSE_PIVOT = 1 << 1 /* pivot is given */
};

/** Rules of reading. Set size to sizeof. */
typedef struct kal_parse_rules {
  size_t size;
  uint32_t flags; /* KAL_PARSE_... */
  int32_t pivot;  /* an arithmetic year of the calendar, such as this one */
} kal_parse_rules;

/** What was read: for kal_parsed.given, or-ed together. */
enum {
  KAL_PARSED_DAY = 1 << 0,
  KAL_PARSED_TIME = 1 << 1,
  KAL_PARSED_OFFSET = 1 << 2,
  KAL_PARSED_ZONE = 1 << 3,
  KAL_PARSED_TWO_DIGITS = 1 << 4, /* the pivot told the century */
  /* kal_day_read: its numbers are a date in another order, too. They were read in the locale's. */
  KAL_PARSED_OTHER_ORDER = 1 << 5
};

/** What a text says. What is not given is 0. */
typedef struct kal_parsed {
  uint32_t given;     /* KAL_PARSED_... */
  int32_t offset;     /* seconds ahead of UTC */
  int64_t day;        /* of the clocks: days since 1970-01-01 */
  int64_t other_day;  /* KAL_PARSED_OTHER_ORDER: what it would be then */
  int64_t nanosecond; /* of the day */
  size_t zone;        /* byte of the text where the zone's name stands */
  size_t zone_length;
} kal_parsed;

/**
 * What a text says that is written by a format.
 *
 * A year without an era is one of the calendar's latest era, if all others count backwards. Else (japanese,
 * juche) it is KAL_ERROR_INCOMPLETE_ERA, or leniently from 1000 on a year of the Common Era, if the calendar
 * has it, else of the latest era. A date needs its year, month and
 * day, or year and day of the year, or the week's year, week and day of the week, or a day number; a format
 * of times alone gives no day. An hour of 1..12 needs its half of the day. What stands twice must agree.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL, size or flags are unknown); KAL_ERROR_SYNTAX
 * (error->expected); KAL_ERROR_AMBIGUOUS_DATE (two days: error->least and error->greatest; or two seconds of
 * the day, error->field KAL_FIELD_TIME); KAL_ERROR_CONFLICT (what stands twice disagrees; of the day of the
 * week error->value was given and error->least would be right); KAL_ERROR_MISSING_FIELD;
 * KAL_ERROR_INCOMPLETE_ERA; KAL_ERROR_OUT_OF_RANGE; what kal_date_check says of a date that does not exist:
 * KAL_ERROR_NOT_IN_CALENDAR, KAL_ERROR_NOT_IN_YEAR, KAL_ERROR_CALLBACK. On failure *parsed is unchanged.
 *
 *     kal_format format;
 *     kal_parsed parsed;
 *     if (kal_format_pattern(&format, calendar, "de", KAL_PATTERN_CLDR, "d. MMMM y", 9, &error) == KAL_OK &&
 *         kal_format_parse(&format, "21. November 2026", 17, NULL, &parsed, &error) == KAL_OK)
 *       printf("%d\n", (int)parsed.day); // 20778
 */
KAL_CHECKED
KAL_API kal_status kal_format_parse(const kal_format *format, const char *text, size_t length,
                                    const kal_parse_rules *rules, kal_parsed *parsed, kal_error *error);

/**
 * The day that a text names, in whatever form: as kal_day_parse reads it, in a style of the locale, or with
 * its parts in any order: names of the locale or else in English, the day and the year as numbers, the day of
 * the week, the era. It is always read leniently.
 *
 * A date of numbers alone is read in the order of the locale's short dates; one that begins with a year of
 * three digits or more, as year, month, day. If day and month, or day and year of two digits, could change
 * places, *parsed says so (KAL_PARSED_OTHER_ORDER) and has the other day.
 *
 * locale: a tag as in locale.h; NULL is English. Returns: as kal_format_parse; KAL_ERROR_UNKNOWN_LOCALE. On
 * failure *parsed is unchanged.
 *
 *     kal_parsed parsed;
 *     const kal_calendar *persian = kal_calendar_builtin(KAL_PERSIAN);
 *     if (kal_day_read(persian, "fa", "۱۴۰۵/۸/۳۰", 16, NULL, &parsed, &error) == KAL_OK)
 *       printf("%d\n", (int)parsed.day); // 20778
 */
KAL_CHECKED
KAL_API kal_status kal_day_read(const kal_calendar *calendar, const char *locale, const char *text,
                                size_t length, const kal_parse_rules *rules, kal_parsed *parsed,
                                kal_error *error);

#ifdef __cplusplus
}
#endif
#endif
