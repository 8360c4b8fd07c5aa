/* SPDX-License-Identifier: MIT */
/*
 * Dates as plain text, the form that `kal` reads and writes.
 *
 *   1405-08-30       year-month-day in a calendar without leap months
 *   5784-M05L-01     with a month code: read everywhere, written where a calendar has leap months
 *   5784-M05-15L     a leap day: the second day 15 of its month
 *   -000005-03-01    years beyond 0000..9999 have a sign and at least six digits
 *   @20778 jd2461366 mjd61365 rd739941 unix1795219200    a day by a count (kal_count)
 *
 * Text that was printed is read again as the same day. What is read may be less strict: a year of four or
 * more digits with or without a sign, a month and a day of one or two digits, capital and small letters
 * alike.
 */
#ifndef KALENDS_TEXT_H
#define KALENDS_TEXT_H

#include "date.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Enough for every text that kal_date_print and kal_day_print write, with the final NUL. */
#define KAL_DATE_TEXT_MAX 32

/**
 * A date as text. The date is written as it stands and not checked against the calendar.
 *
 * date: as kal_date_from_day fills it. buffer: `capacity` bytes; may be NULL if capacity is 0.
 * length: receives the length in bytes without the NUL, also if the buffer is too small; may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar is NULL, or buffer with capacity > 0);
 * KAL_ERROR_BUFFER_TOO_SMALL (the buffer holds what fits, NUL-terminated). Any thread. Since 0.1.
 *
 *     char text[KAL_DATE_TEXT_MAX];
 *     kal_date_print(calendar, date, text, sizeof text, NULL);
 */
KAL_API kal_status kal_date_print(const kal_calendar *calendar, kal_date date, char *buffer, size_t capacity,
                                  size_t *length);

/**
 * A day as the text of a count, such as "@20778" or "jd2461366".
 *
 * Returns: as kal_date_print; KAL_ERROR_ARGUMENT (no such count); KAL_ERROR_OUT_OF_RANGE (the value is no
 * int64_t; nothing is written). Any thread. Since 0.1.
 */
KAL_API kal_status kal_day_print(kal_count count, int64_t day, char *buffer, size_t capacity, size_t *length);

/**
 * The day that a text names: a date of the calendar, or any count.
 *
 * text: `length` bytes, need not be NUL-terminated; spaces are not skipped. error: may be NULL; its offset
 * is the byte where the text goes wrong.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_SYNTAX; KAL_ERROR_AMBIGUOUS_MONTH (a bare month number in a
 * calendar with leap months: the error has both readings); KAL_ERROR_OUT_OF_RANGE; and what kal_date_to_day
 * returns, KAL_ERROR_CALLBACK included. On failure *day is unchanged. Any thread. Since 0.1.
 *
 *     int64_t day;
 *     char message[256];
 *     if (kal_day_parse(calendar, "5784-M05L-01", 12, &day, &error) != KAL_OK)
 *       kal_error_text(&error, message, sizeof message);
 */
KAL_CHECKED
KAL_API kal_status kal_day_parse(const kal_calendar *calendar, const char *text, size_t length, int64_t *day,
                                 kal_error *error);

/**
 * A month code as text, such as "M05L"; at most 4 bytes and the NUL.
 *
 * Returns: as kal_date_print; KAL_ERROR_ARGUMENT (code is none: its number is not 1..99). Any thread.
 * Since 0.1.
 */
KAL_API kal_status kal_month_code_print(kal_month_code code, char *buffer, size_t capacity, size_t *length);

/**
 * The month code that a text such as "M05" or "M05L" is. No calendar is asked whether it has it.
 *
 * text: `length` bytes. Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_SYNTAX. On failure *code is unchanged.
 * Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_month_code_parse(const char *text, size_t length, kal_month_code *code,
                                        kal_error *error);

/**
 * The year and month that a text such as "2026-11", "5784-M05L" names.
 *
 * month: receives the ordinal, from 1. Returns: as kal_day_parse. On failure the outputs are unchanged.
 * Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_month_parse(const kal_calendar *calendar, const char *text, size_t length,
                                   int32_t *year, uint8_t *month, kal_error *error);

#ifdef __cplusplus
}
#endif
#endif
