/* SPDX-License-Identifier: MIT */
/*
 * Dates as people write them: in any calendar, in the language, order and digits of a locale.
 *
 *     kal_format format;
 *     char text[64];
 *     kal_error error;
 *     if (kal_format_style(&format, kal_calendar_builtin(KAL_HEBREW), "en", KAL_STYLE_LONG, KAL_STYLE_NONE,
 *                          &error) == KAL_OK &&
 *         kal_format_day(&format, 20778, text, sizeof text, NULL) == KAL_OK)
 *       puts(text); // 11 Kislev 5787
 *
 * A kal_format is made once, from a style, from a skeleton or from a pattern, and then used as often as one
 * likes. It lies in the caller's memory, holds no resources and is never changed by use: it may be copied,
 * dropped, and shared by threads. One of a registry's calendar may be used as long as the calendar.
 *
 * locale: a BCP 47 tag, as in locale.h; its extensions -u-nu- (numbering system) and -u-fw- (first day of the
 * week) count, -u-ca- does not, since the calendar is given. NULL is English.
 *
 * Text is written as by snprintf: at most `capacity` bytes with the final NUL, never a part of a character;
 * `length`, which may be NULL, receives the length of the whole text without the NUL, also with
 * KAL_ERROR_BUFFER_TOO_SMALL. It is valid UTF-8, always. Nothing is allocated; no environment, no C locale is
 * read. error may be NULL. On other failures nothing is written. Any thread. Since 0.1.
 *
 * Source: Unicode CLDR 48 and its specification UTS #35 (LDML), part 4, Dates.
 */
#ifndef KALENDS_FORMAT_H
#define KALENDS_FORMAT_H

#include "locale.h"
#include "names.h"
#include "period.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How much of a date or a time is written. */
typedef enum kal_style {
  KAL_STYLE_NONE = 0,
  KAL_STYLE_FULL = 1,   /* Saturday, November 21, 2026; 12:34:56 PM Central European Standard Time */
  KAL_STYLE_LONG = 2,   /* November 21, 2026; 12:34:56 PM GMT+1 */
  KAL_STYLE_MEDIUM = 3, /* Nov 21, 2026; 12:34:56 PM */
  KAL_STYLE_SHORT = 4   /* 11/21/26; 12:34 PM */
} kal_style;

/** Whose letters a pattern is written in. */
typedef enum kal_pattern_syntax {
  KAL_PATTERN_CLDR = 0,    /* EEEE, d MMMM y 'at' HH:mm */
  KAL_PATTERN_QT = 1,      /* dddd, d MMMM yyyy 'at' HH:mm, as QCalendar::dateTimeToString takes it */
  KAL_PATTERN_STRFTIME = 2 /* %A, %d %B %Y at %H:%M, as POSIX strftime takes it, with GNU flags and widths */
} kal_pattern_syntax;

/** Bytes of the longest pattern; longer ones are KAL_ERROR_SYNTAX at the byte that is too many. */
#define KAL_PATTERN_MAX 512

/* A piece of a format; the library's. */
typedef struct kal_format_piece {
  uint8_t part;
  uint8_t form;
  uint8_t width; /* least digits */
  uint8_t kind;
  uint8_t flags;
  uint8_t letter;    /* as it stands in the pattern */
  uint8_t numbering; /* of its own */
  uint8_t count;     /* how often it stands there */
  uint16_t at;       /* of literal text: where it stands in kal_format.text */
  uint16_t length;
} kal_format_piece;

enum { KAL_FORMAT_PIECES = 48, KAL_FORMAT_TEXT = 256, KAL_FORMAT_MONTHS = 13 };

/** How dates are written. Made by kal_format_style, kal_format_skeleton and kal_format_pattern only. */
typedef struct kal_format {
  const kal_calendar *calendar;
  kal_locale locale;
  uint32_t needs; /* the rest is the library's */
  uint16_t piece_count;
  uint16_t text_length;
  uint8_t syntax;
  uint8_t is_own; /* a date pattern that the calendar brought */
  uint8_t reads;  /* by what is kept here, too */
  uint16_t zero;  /* the digit 0, if all is days, named months, years, and days of the week; else 0 */
  uint16_t most;  /* bytes that it then can have */
  uint8_t month_lengths[KAL_FORMAT_MONTHS];
  uint8_t week_day_lengths[7];
  const char *months[KAL_FORMAT_MONTHS];
  const char *week_days[7];
  kal_format_piece pieces[KAL_FORMAT_PIECES];
  char text[KAL_FORMAT_TEXT];
} kal_format;

/** An instant as its clocks show it. */
typedef struct kal_moment {
  int64_t day;        /* of the clocks: days since 1970-01-01 */
  int64_t nanosecond; /* of the day, 0..86,399,999,999,999 */
  int32_t offset;     /* of the clocks, seconds ahead of UTC, -86,399..86,399 */
  const char *zone; /* the name of their time zone, UTF-8, printed as it is; NULL: the offset stands for it */
} kal_moment;

/**
 * A format of a style.
 *
 * date, time: at least one is not KAL_STYLE_NONE. A registry's calendar may bring date patterns of its own,
 * for every locale. Where a locale has no pattern for the calendar, that of CLDR's generic calendar is used.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (format or calendar is NULL, no such style); KAL_ERROR_UNKNOWN_LOCALE.
 * On failure *format is unchanged.
 */
KAL_CHECKED
KAL_API kal_status kal_format_style(kal_format *format, const kal_calendar *calendar, const char *locale,
                                    kal_style date, kal_style time, kal_error *error);

/**
 * A format of what is wanted, in the order and with the signs of the locale.
 *
 * skeleton: CLDR's letters for what is wanted, in any order: "yMMMd" is 21 Nov 2026, "yMMMMEEEEd" Saturday,
 * 21 November 2026, "Hm" 12:34, "jm" the same or 12:34 pm, as the locale has it; NUL-terminated. Returns:
 * KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_UNKNOWN_LOCALE; KAL_ERROR_SYNTAX (a letter of no skeleton, a field
 * twice, too many letters; error->offset). On failure *format is unchanged.
 */
KAL_CHECKED
KAL_API kal_status kal_format_skeleton(kal_format *format, const kal_calendar *calendar, const char *locale,
                                       const char *skeleton, kal_error *error);

/**
 * A format of a pattern.
 *
 * pattern: `length` bytes of UTF-8, need not be NUL-terminated.
 *
 * Qt: a date and a time are always there, so letters of both are read; quotes keep them as text. Years are
 * arithmetic, with a year 0, as everywhere here. Without a closing quote the text goes to the end.
 *
 * strftime: numbers are of the digits 0..9, with O of the locale's. %c, %x, %X and %r are those of the C
 * locale in "C" and English of the United States, else the locale's medium date and time, short date, medium
 * time and hours to 12. %EC, %Ey and %EY are the era and its year where the calendar has eras of its own. A
 * width is of characters.
 *
 * "C" and "POSIX" have English names in both.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_UNKNOWN_LOCALE; KAL_ERROR_SYNTAX (error->offset: an unknown
 * letter or conversion, a quote that does not end, too many letters, no UTF-8, NUL, too long a pattern). On
 * failure *format is unchanged.
 *
 *     kal_format format;
 *     const kal_calendar *persian = kal_calendar_builtin(KAL_PERSIAN);
 *     kal_status status =
 *         kal_format_pattern(&format, persian, "fa", KAL_PATTERN_CLDR, "EEEE d MMMM", 11, &error);
 */
KAL_CHECKED
KAL_API kal_status kal_format_pattern(kal_format *format, const kal_calendar *calendar, const char *locale,
                                      kal_pattern_syntax syntax, const char *pattern, size_t length,
                                      kal_error *error);

/**
 * The pattern of a format, in CLDR's letters.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_NO_NAME (made from a pattern that CLDR's letters cannot
 * say); KAL_ERROR_BUFFER_TOO_SMALL.
 */
KAL_API kal_status kal_format_to_pattern(const kal_format *format, char *buffer, size_t capacity,
                                         size_t *length);

/**
 * The numbering system in which a format writes a field, such as "hanidays" for the day of a Chinese date.
 *
 * letter: CLDR's, as in the format's pattern, 'd' or 'y'. Returns: its CLDR id, constant text; NULL if the
 * format writes no such field, or is NULL. Any thread. Since 0.1.
 *
 *     kal_format format;
 *     const kal_calendar *chinese = kal_calendar_builtin(KAL_CHINESE);
 *     if (kal_format_style(&format, chinese, "zh", KAL_STYLE_LONG, KAL_STYLE_NONE, &error) == KAL_OK)
 *       puts(kal_format_numbers(&format, 'd')); // hanidays
 */
KAL_API const char *kal_format_numbers(const kal_format *format, char letter);

/**
 * A day as text. Times of day are those of its midnight, UTC.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (format is NULL, or buffer with capacity > 0); KAL_ERROR_OUT_OF_RANGE
 * (outside kal_calendar_range); KAL_ERROR_CALLBACK; KAL_ERROR_BUFFER_TOO_SMALL.
 */
KAL_CHECKED
KAL_API kal_status kal_format_day(const kal_format *format, int64_t day, char *buffer, size_t capacity,
                                  size_t *length);

/**
 * A date and time as text.
 *
 * Returns: as kal_format_day; KAL_ERROR_ARGUMENT (moment is NULL); KAL_ERROR_OUT_OF_RANGE (also the
 * nanosecond or the offset).
 */
KAL_CHECKED
KAL_API kal_status kal_format_moment(const kal_format *format, const kal_moment *moment, char *buffer,
                                     size_t capacity, size_t *length);

/**
 * Two days, or two moments, as an interval: "3-5 Kislev 5787". What both have in common is written once, as
 * the locale has it; two that look the same are written once. A pattern that the calendar brought is
 * written whole for both.
 *
 * Returns: as kal_format_moment. `until` may be before `from`: it is written as it is.
 */
KAL_CHECKED
KAL_API kal_status kal_format_days(const kal_format *format, int64_t from, int64_t until, char *buffer,
                                   size_t capacity, size_t *length);
KAL_CHECKED
KAL_API kal_status kal_format_moments(const kal_format *format, const kal_moment *from,
                                      const kal_moment *until, char *buffer, size_t capacity, size_t *length);

#ifdef __cplusplus
}
#endif
#endif
