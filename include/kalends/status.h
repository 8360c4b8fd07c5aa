/* SPDX-License-Identifier: MIT */
/*
 * Status codes and errors.
 *
 * Every call that can fail returns a kal_status; what it was asked to fill stays unchanged on failure.
 * A kal_error, where a call takes one, holds the numbers behind the status; kal_error_text makes a
 * sentence of them. The error is always the last argument and may be NULL.
 */
#ifndef KALENDS_STATUS_H
#define KALENDS_STATUS_H

#include <stddef.h>
#include <stdint.h>

#include "version.h"

#ifdef __cplusplus
extern "C" {
#endif

/* THE list of status codes: X(symbol, number, general text). Numbers are never reused. */
#define KAL_STATUS_LIST(X)                                                                                   \
  X(KAL_OK, 0, "no error")                                                                                   \
  X(KAL_ERROR_ARGUMENT, 1, "an argument is NULL or not one of its allowed values")                           \
  X(KAL_ERROR_UNKNOWN_CALENDAR, 2, "no such calendar")                                                       \
  X(KAL_ERROR_AMBIGUOUS_CALENDAR, 3, "the name stands for several calendars")                                \
  X(KAL_ERROR_BAD_NAME, 4, "not a calendar name")                                                            \
  X(KAL_ERROR_OUT_OF_RANGE, 5, "out of the supported range")                                                 \
  X(KAL_ERROR_NOT_IN_CALENDAR, 6, "in no year of this calendar")                                             \
  X(KAL_ERROR_NOT_IN_YEAR, 7, "not in this year")                                                            \
  X(KAL_ERROR_MISSING_FIELD, 8, "a field is not given")                                                      \
  X(KAL_ERROR_CONFLICT, 9, "two fields disagree")                                                            \
  X(KAL_ERROR_AMBIGUOUS_MONTH, 10, "the month can be read in two ways")                                      \
  X(KAL_ERROR_SYNTAX, 11, "bad syntax")                                                                      \
  X(KAL_ERROR_BUFFER_TOO_SMALL, 12, "the buffer is too small")                                               \
  X(KAL_ERROR_UNKNOWN_LOCALE, 13, "no such locale in this build")                                            \
  X(KAL_ERROR_NO_NAME, 14, "there is no such name in the locale data")                                       \
  X(KAL_ERROR_NO_ERA, 15, "the calendar has no eras")                                                        \
  X(KAL_ERROR_CALLBACK, 16, "a callback of a user's calendar gave no answer, or an impossible one")          \
  X(KAL_ERROR_NAME_TAKEN, 17, "the name is taken")                                                           \
  X(KAL_ERROR_LAW, 18, "the calendar breaks a law of calendars")                                             \
  X(KAL_ERROR_LIMIT, 19, "a limit of the registry is reached")                                               \
  X(KAL_ERROR_FROZEN, 20, "the registry is frozen")                                                          \
  X(KAL_ERROR_NO_MEMORY, 21, "out of memory")                                                                \
  X(KAL_ERROR_UNKNOWN_ERA, 22, "the calendar has no such era")                                               \
  X(KAL_ERROR_INCOMPLETE_ERA, 23, "an era needs a year of the era, and that year an era")                    \
  X(KAL_ERROR_NOT_POSITIVE, 24, "a month or day is zero or negative")                                        \
  X(KAL_ERROR_MIXED_SIGNS, 25, "the parts of a duration differ in sign")                                     \
  X(KAL_ERROR_DURATION, 26, "a duration is beyond its limits")                                               \
  X(KAL_ERROR_UNIT, 27, "the unit has no meaning here")                                                      \
  X(KAL_ERROR_CRITICAL, 28, "an annotation marked as critical is not understood")                            \
  X(KAL_ERROR_NOT_IN_PROFILE, 29, "the calendar is not in the profile that was asked for")                   \
  X(KAL_ERROR_NO_SUNSET, 30, "the Sun does not set, or not rise, there on that day")                         \
  X(KAL_ERROR_AMBIGUOUS_DATE, 31, "the text can be read as two dates")

typedef enum kal_status {
#define KAL_STATUS_ENUM(symbol, number, text) symbol = number,
  KAL_STATUS_LIST(KAL_STATUS_ENUM)
#undef KAL_STATUS_ENUM
} kal_status;

/* What a kal_error speaks of: X(symbol, number, name in messages). */
#define KAL_FIELD_LIST(X)                                                                                    \
  X(KAL_FIELD_NONE, 0, "value")                                                                              \
  X(KAL_FIELD_CALENDAR, 1, "calendar")                                                                       \
  X(KAL_FIELD_YEAR, 2, "year")                                                                               \
  X(KAL_FIELD_MONTH, 3, "month")                                                                             \
  X(KAL_FIELD_MONTH_CODE, 4, "month code")                                                                   \
  X(KAL_FIELD_DAY, 5, "day")                                                                                 \
  X(KAL_FIELD_FLAGS, 6, "flags")                                                                             \
  X(KAL_FIELD_DAY_NUMBER, 7, "day number")                                                                   \
  X(KAL_FIELD_DAY_OF_YEAR, 8, "day of year")                                                                 \
  X(KAL_FIELD_MONTH_INDEX, 9, "month index")                                                                 \
  X(KAL_FIELD_TEXT, 10, "text")                                                                              \
  X(KAL_FIELD_LOCALE, 11, "locale")                                                                          \
  X(KAL_FIELD_COUNT, 12, "day count")                                                                        \
  X(KAL_FIELD_WEEK_DAY, 13, "day of the week")                                                               \
  X(KAL_FIELD_ERA, 14, "era")                                                                                \
  X(KAL_FIELD_NAME, 15, "name")                                                                              \
  X(KAL_FIELD_DEFINITION, 16, "definition")                                                                  \
  X(KAL_FIELD_ERA_YEAR, 17, "year of the era")                                                               \
  X(KAL_FIELD_YEARS, 18, "years")                                                                            \
  X(KAL_FIELD_MONTHS, 19, "months")                                                                          \
  X(KAL_FIELD_WEEKS, 20, "weeks")                                                                            \
  X(KAL_FIELD_DAYS, 21, "days")                                                                              \
  X(KAL_FIELD_UNIT, 22, "unit")                                                                              \
  X(KAL_FIELD_INCREMENT, 23, "increment")                                                                    \
  X(KAL_FIELD_WEEK, 24, "week")                                                                              \
  X(KAL_FIELD_PERIOD, 25, "period")                                                                          \
  X(KAL_FIELD_TIME, 26, "time of day")                                                                       \
  X(KAL_FIELD_CYCLIC_YEAR, 27, "year of the sixty")                                                          \
  X(KAL_FIELD_DATE_PATTERN, 28, "date pattern")

typedef enum kal_field {
#define KAL_FIELD_ENUM(symbol, number, text) symbol = number,
  KAL_FIELD_LIST(KAL_FIELD_ENUM)
#undef KAL_FIELD_ENUM
} kal_field;

/* Longest calendar id or alias in bytes, without its final NUL. */
#define KAL_NAME_MAX 63

/* What is wrong with a text or an array: X(symbol, number, message). Held in kal_error.expected. */
#define KAL_EXPECTED_LIST(X)                                                                                 \
  X(KAL_EXPECTED_NOTHING, 0, "")                                                                             \
  X(KAL_EXPECTED_DATE, 1, "a date such as 2026-11-21, a month code (5784-M05L-01) or a day number (@20778)") \
  X(KAL_EXPECTED_YEAR_DIGITS, 2, "a year of at least four digits (write 0044 for the year 44)")              \
  X(KAL_EXPECTED_HYPHEN, 3, "a hyphen")                                                                      \
  X(KAL_EXPECTED_MONTH, 4, "a month: one or two digits, or a code such as M05 or M05L")                      \
  X(KAL_EXPECTED_DAY, 5, "a day of the month: one or two digits, then L for a leap day")                     \
  X(KAL_EXPECTED_END, 6, "nothing more")                                                                     \
  X(KAL_EXPECTED_INTEGER, 7, "a whole number")                                                               \
  X(KAL_EXPECTED_WHOLE_DAY, 8, "nothing after a whole number, which names a whole day")                      \
  X(KAL_EXPECTED_MONTH_CODE, 9, "a month code: M, two digits from 01 to 99, and L for a leap month")         \
  X(KAL_EXPECTED_ISO_DATE, 10, "a date such as 2026-11-21, 2026-W47-6 or 2026-325")                          \
  X(KAL_EXPECTED_ISO_YEAR, 11, "a year of four digits, or of a sign and six")                                \
  X(KAL_EXPECTED_YEAR_ZERO, 12, "no minus before year 0")                                                    \
  X(KAL_EXPECTED_TWO_DIGITS, 13, "two digits")                                                               \
  X(KAL_EXPECTED_WEEK_DAY, 14, "a day of the week, 1..7")                                                    \
  X(KAL_EXPECTED_TIME, 15, "a time such as 12:34 or 12:34:56.789, to 23:59:60.999999999")                    \
  X(KAL_EXPECTED_OFFSET, 16, "a shift from UTC such as +01:00")                                              \
  X(KAL_EXPECTED_LOCAL_TIME, 17, "a local time: what Z stands for is on another day elsewhere")              \
  X(KAL_EXPECTED_ZONE, 18, "a time zone such as Europe/Paris, or a key and value such as u-ca=hebrew")       \
  X(KAL_EXPECTED_ANNOTATION, 19, "a key in small letters and a value, such as u-ca=hebrew")                  \
  X(KAL_EXPECTED_BRACKET, 20, "a closing bracket")                                                           \
  X(KAL_EXPECTED_WHOLE_DATE, 21, "a whole date, since its calendar is not that of ISO 8601")                 \
  X(KAL_EXPECTED_KNOWN_KEY, 22, "a known key, or none that is critical")                                     \
  X(KAL_EXPECTED_ONE_CALENDAR, 23, "no second calendar, since one of them is critical")                      \
  X(KAL_EXPECTED_UTF8, 24, "UTF-8 without control characters")                                               \
  X(KAL_EXPECTED_SECTION, 25, "a line such as [x-our-calendar], with which a calendar begins")               \
  X(KAL_EXPECTED_LINE, 26, "a line such as `name: Our calendar`, or one that begins with #")                 \
  X(KAL_EXPECTED_KEY, 27, "a key of this kind of calendar")                                                  \
  X(KAL_EXPECTED_NEAR_KEY, 28, "a key of this kind of calendar; did you mean")                               \
  X(KAL_EXPECTED_KEY_ONCE, 29, "this key no second time")                                                    \
  X(KAL_EXPECTED_MISSING_KEY, 30, "this calendar to have the key")                                           \
  X(KAL_EXPECTED_KIND, 31, "first of all the kind: rule, table, weeks, fiscal, overlay or cut-over")         \
  X(KAL_EXPECTED_WORD, 32, "one of:")                                                                        \
  X(KAL_EXPECTED_YEARS, 33, "years such as 1..9999, the earlier one first")                                  \
  X(KAL_EXPECTED_SOURCE, 34, "years, a basis, authority and edition: `2000..2083; official; NAME; BOOK`")    \
  X(KAL_EXPECTED_LATER_SOURCE, 35, "years after those of the source before")                                 \
  X(KAL_EXPECTED_TEXT, 36, "a text, not too long and without '/'")                                           \
  X(KAL_EXPECTED_MONTHS, 37, "lengths of months such as 31 28/29 30, where 0/30 is a leap month")            \
  X(KAL_EXPECTED_MONTH_COUNT, 38, "as many of them as there are months")                                     \
  X(KAL_EXPECTED_LEAP_RULE, 39, "a leap rule such as `year mod 4 = 0, not year mod 100 = 0`")                \
  X(KAL_EXPECTED_SHORT_CYCLE, 40, "a leap rule that comes round after 10,000 years or fewer")                \
  X(KAL_EXPECTED_NEXT_YEAR, 41, "the year after that of the line before")                                    \
  X(KAL_EXPECTED_SUM, 42, "the sum of the lengths,")                                                         \
  X(KAL_EXPECTED_PATTERN, 43, "weeks such as 4-4-5, 13x4, or one number for each month")                     \
  X(KAL_EXPECTED_WEEK_RULE, 44, "such as `saturday nearest 31 january` or `last saturday of june`")          \
  X(KAL_EXPECTED_DAY_AND_MONTH, 45, "a day and a month that every year has, such as `6 april` or 04-06")     \
  X(KAL_EXPECTED_PLAIN_CALENDAR, 46, "a calendar without leap months or days that are skipped")              \
  X(KAL_EXPECTED_SHALLOW, 47, "a calendar that stands on fewer others")                                      \
  X(KAL_EXPECTED_MONTH_START, 48, "a month and its first day: `1447-09: 2026-02-19`")                        \
  X(KAL_EXPECTED_LATER_MONTH, 49, "a month after that of the line before")                                   \
  X(KAL_EXPECTED_PART, 50, "a part such as `julian until 1582-10-04`, `julian + 1 until ...` or a date")     \
  X(KAL_EXPECTED_NO_PART, 51, "no part after one that has no end")                                           \
  X(KAL_EXPECTED_LATER_DAY, 52, "a date after all before, with every month of the year left")                \
  X(KAL_EXPECTED_ERA, 53, "an era such as `ce; from 0001-01-01; year 1 = 1`, the first one without from")    \
  X(KAL_EXPECTED_EARLIER_KEY, 54, "this key before the line of")                                             \
  X(KAL_EXPECTED_STYLE, 55, "a new year such as `annunciation; begins 25 march; year 1 = 1`")                \
  X(KAL_EXPECTED_ANCHOR, 56, "the year of the calendar in which the first one begins: `year 1 = 2019`")      \
  X(KAL_EXPECTED_NEAR_DAY, 57, "a day at most a week before or after")                                       \
  X(KAL_EXPECTED_NUMERAL, 58, "a number as the numbering system writes it")                                  \
  X(KAL_EXPECTED_ONE_NUMBERING, 59, "digits of one numbering system")                                        \
  X(KAL_EXPECTED_PATTERN_LETTER, 70, "a letter of date patterns; text stands in quotes")                     \
  X(KAL_EXPECTED_FEWER_LETTERS, 71, "no more of this letter")                                                \
  X(KAL_EXPECTED_QUOTE, 72, "a closing quote")                                                               \
  X(KAL_EXPECTED_CONVERSION, 73, "a conversion such as %d, or %% for the sign itself")                       \
  X(KAL_EXPECTED_SMALL_WIDTH, 74, "a width of at most 30")                                                   \
  X(KAL_EXPECTED_SHORT_PATTERN, 75, "a shorter pattern: 512 bytes, 48 fields and 256 bytes of text at most") \
  X(KAL_EXPECTED_SKELETON_LETTER, 76, "a letter of skeletons, such as those of yMMMd")                       \
  X(KAL_EXPECTED_OTHER_FIELD, 77, "another field, since this one was asked for already")                     \
  X(KAL_EXPECTED_DATE_LETTER, 78, "a letter of dates; M is the month, m a minute")                           \
  X(KAL_EXPECTED_SHORT_DATE_PATTERN, 79, "a shorter date pattern: 24 pieces, 128 bytes of text at most")     \
  X(KAL_EXPECTED_LITERAL, 80, "the text of the format:")                                                     \
  X(KAL_EXPECTED_NUMBER, 81, "a number")                                                                     \
  X(KAL_EXPECTED_MONTH_NAME, 82, "the name of a month")                                                      \
  X(KAL_EXPECTED_WEEK_DAY_NAME, 83, "the name of a day of the week")                                         \
  X(KAL_EXPECTED_ERA_NAME, 84, "the name of an era")                                                         \
  X(KAL_EXPECTED_DAY_PERIOD, 85, "a part of the day, such as am or pm")                                      \
  X(KAL_EXPECTED_QUARTER, 86, "the name of a quarter")                                                       \
  X(KAL_EXPECTED_CYCLIC_YEAR, 87, "the name of a year of the sixty")                                         \
  X(KAL_EXPECTED_FULL_YEAR, 88, "a year in full (0026 for the year 26), or a pivot that tells its century")  \
  X(KAL_EXPECTED_AS_WRITTEN, 89, "what the format writes for this date")                                     \
  X(KAL_EXPECTED_DATE_PART, 90, "a day, a year, or the name of a month, a day of the week or an era")        \
  X(KAL_EXPECTED_ONCE, 91, "this part of a date no second time")                                             \
  X(KAL_EXPECTED_ZONE_NAME, 92, "the name of a time zone, or an offset such as GMT+1")                       \
  X(KAL_EXPECTED_WHOLE_UTF8, 93, "well-formed UTF-8")                                                        \
  X(KAL_EXPECTED_DAY_AND_YEAR, 94, "one number for the day and one for the year")                            \
  X(KAL_EXPECTED_THREE_NUMBERS, 95, "day, month and year")                                                   \
  X(KAL_EXPECTED_DATE_PATTERNS, 96, "one to four date patterns: `FULL; LONG; MEDIUM; SHORT`")                \
  X(KAL_EXPECTED_ARROW_ARRAY, 110, "an Arrow array and its schema, neither NULL nor released")               \
  X(KAL_EXPECTED_ARROW_PLAIN, 111, "an Arrow array without a dictionary")                                    \
  X(KAL_EXPECTED_ARROW_ROWS, 112, "lengths and offsets from 0 on, and no more nulls than rows")              \
  X(KAL_EXPECTED_ARROW_CHILDREN, 113, "the children of the schema, each with all rows")                      \
  X(KAL_EXPECTED_ARROW_BUFFERS, 114, "all buffers of the type, none of them NULL")                           \
  X(KAL_EXPECTED_ARROW_ALIGNED, 115, "buffers that are aligned as their type")                               \
  X(KAL_EXPECTED_ARROW_DAYS, 116, "days: date32, date64, timestamps, int32 or int64")                        \
  X(KAL_EXPECTED_ARROW_ZONE, 117, "no time zone, UTC or an offset such as +03:30")                           \
  X(KAL_EXPECTED_ARROW_NUMBERS, 118, "int32 or int64")                                                       \
  X(KAL_EXPECTED_ARROW_TEXTS, 119, "utf8 or large_utf8")                                                     \
  X(KAL_EXPECTED_ARROW_DATES, 120, "once each: year (int32); day, month or month_code, and flags (uint8)")   \
  X(KAL_EXPECTED_ARROW_SAME_LENGTH, 121, "as many rows as in the array before")                              \
  X(KAL_EXPECTED_ARROW_OFFSETS, 122, "offsets of texts that ascend from 0 or more")                          \
  X(KAL_EXPECTED_ARROW_OUTPUT, 123, "a type that the result of this call can have")

typedef enum kal_expected {
#define KAL_EXPECTED_ENUM(symbol, number, text) symbol = number,
  KAL_EXPECTED_LIST(KAL_EXPECTED_ENUM)
#undef KAL_EXPECTED_ENUM
} kal_expected;

/**
 * The numbers behind a failure. Owned by the caller, needs no initialisation, holds no pointers.
 * A call that fails fills all of it (what does not apply is 0 or ""); a call that succeeds leaves it alone.
 */
typedef struct kal_error {
  kal_status status;
  kal_field field;      /* what was wrong */
  int64_t value;        /* the value that was given */
  int64_t least;        /* the range that would have been right, inclusive; */
  int64_t greatest;     /*   least > greatest where no range applies */
  size_t offset;        /* byte offset in the text */
  uint64_t row;         /* row of the column, from 0 */
  uint64_t line;        /* line of the file, from 1 */
  uint32_t column;      /* character of that line, from 1 */
  int32_t year;         /* the year in which the field was looked for */
  uint8_t month_code;   /* the month in which the day was looked for, as a kal_month_code */
  uint8_t reading_code; /* KAL_ERROR_AMBIGUOUS_MONTH: code of the value-th month of that year; 0 if none */
  uint8_t number_code;  /* KAL_ERROR_AMBIGUOUS_MONTH: the code that has that number */
  uint8_t expected;     /* a kal_expected */
  uint8_t law;          /* KAL_ERROR_LAW: a kal_law */
  char calendar[KAL_NAME_MAX + 1]; /* id of the calendar, "" if none */
  char other[KAL_NAME_MAX + 1];    /* the other party: the nearest name, or the name that was meant */
  char file[KAL_NAME_MAX + 1];     /* the end of the file's name, "" if none */
} kal_error;

/**
 * The symbol of a status as text, such as "KAL_ERROR_SYNTAX"; "?" for a number that is no status.
 *
 * Returns: a constant string. Thread safety: any thread, any time. Since 0.1.
 *
 *     printf("%s\n", kal_status_name(KAL_ERROR_SYNTAX));
 */
KAL_API const char *kal_status_name(kal_status status);

/**
 * A status in a few English words, without the numbers of a particular failure; "?" for no status.
 *
 * Returns: a constant string. Thread safety: any thread, any time. Since 0.1.
 *
 *     puts(kal_status_text(KAL_ERROR_NOT_IN_YEAR));
 */
KAL_API const char *kal_status_text(kal_status status);

/**
 * One English sentence, without a final full stop or newline: what was wrong, where, what would be right.
 *
 * error: as a failed call filled it. buffer: `capacity` bytes, may be NULL if capacity is 0.
 * Writes like snprintf: at most capacity bytes with the final NUL, never splitting a UTF-8 character.
 * Returns: the length of the whole sentence in bytes without the NUL; 0 if error is NULL.
 * Thread safety: any thread. Since 0.1.
 *
 *     char text[256];
 *     kal_error_text(&error, text, sizeof text);
 *     puts(text);
 */
KAL_API size_t kal_error_text(const kal_error *error, char *buffer, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif
