/* SPDX-License-Identifier: MIT */
/*
 * What all calls over columns share: options and report, and blocks of rows that are read into day numbers,
 * worked on, and written.
 */
#ifndef KAL__COLUMN_H
#define KAL__COLUMN_H

#include "../core/calendar.h"
#include "kalends/batch.h"
#include "kernels.h"

/* Rows of a block: its day numbers and results stay in the nearest cache. */
enum { KAL__BLOCK_ROWS = 1024 };

/* What is known of a row. */
enum { KAL__ROW_GOOD = 0, KAL__ROW_NULL = 1, KAL__ROW_BAD = 2 };

/* One call over columns. */
typedef struct kal__call {
  const kal_calendar *calendar;
  const kal_column_plan *plan; /* NULL: none */
  const kal__kernels *kernels; /* NULL: scalar */
  kal_column_report *report;   /* NULL: none */
  size_t bad;                  /* rows so far */
  size_t first_bad;            /* the first of them, and why */
  kal_status status;
  uint8_t bad_is_null;
  uint8_t stopped;
} kal__call;

/* A block of the rows of a call. */
typedef struct kal__block {
  kal__call *call;
  size_t first; /* its first row */
  size_t n;     /* 0..KAL__BLOCK_ROWS; fewer once the call stopped */
  uint8_t state[KAL__BLOCK_ROWS];
} kal__block;

/*
 * Reads options and report, and makes the report empty. KAL_ERROR_ARGUMENT as batch.h says; the plan may be
 * of `calendar` or `other`, which may be NULL.
 */
kal_status kal__call_begin(kal__call *call, const kal_calendar *calendar, const kal_calendar *other,
                           const kal_column_options *options, kal_column_report *report);
/* What the call returns. */
kal_status kal__call_end(const kal__call *call);

/* Whether a column, which may be NULL if it is `optional`, can be an input or an output of n rows. Outputs of
 * numbers are of KAL_COLUMN_INT32 or KAL_COLUMN_INT64. */
int kal__is_input(const kal_column *column, size_t n);
int kal__is_output(const kal__call *call, const kal_column *column, size_t n, int optional);
int kal__is_number_input(const kal_column *column, size_t n);
int kal__is_number_output(const kal__call *call, const kal_column *column, size_t n, int optional);
int kal__are_dates(const kal_date_columns *dates);
int kal__are_dates_in(const kal_date_columns *dates, size_t n);
int kal__are_dates_out(const kal__call *call, const kal_date_columns *dates);

/*
 * for (size_t i = 0; kal__next_block(&call, &block, n); ) ...
 * Begins with the rows after the last block; block->first must be 0 and block->n 0 before the first one.
 */
int kal__next_block(kal__call *call, kal__block *block, size_t n);

/* Marks the rows that are null in an input's bitmap. */
void kal__mark_nulls(kal__block *block, const uint8_t *validity, size_t validity_offset);
/* The values of an input as days (or numbers); 0 where the row is null. */
void kal__read_column(kal__block *block, const kal_column *column, int64_t *values);
/* The same arrays from a row on; the bitmap stays where it is. */
kal_date_columns kal__columns_from(const kal_date_columns *columns, size_t row);
/* The dates; columns that are not there are 0. */
kal_date kal__read_date(const kal_date_columns *dates, size_t row);

/*
 * A row of the block is bad: fills the report if it is the first one. `error` may be NULL, or is what the
 * call for one day filled. Returns 1 if the call stops: the block then ends before the row.
 */
int kal__bad_row(kal__block *block, size_t i, kal_status status, const kal_error *error);

/* Whether no row before it is known to be bad. */
static inline int kal__is_first_bad(const kal__block *block, size_t i) {
  return block->call->bad == 0 || block->first + i < block->call->first_bad;
}

/* A result that does not fit its column is bad. All outputs must be checked before the first one is written.
 */
void kal__check_output(kal__block *block, const kal_column *column, const int64_t *values);
/* Writes the values of good rows, and the bitmap. A column that is NULL is not written. */
void kal__write_column(const kal__block *block, const kal_column *column, const int64_t *values);
void kal__write_validity(const kal__block *block, uint8_t *validity, size_t validity_offset);
void kal__write_date(const kal_date_columns *dates, size_t row, kal_date date);

/* kal_date_from_day; fills the error, which may be NULL. */
static inline kal_status kal__date_of(const kal_calendar *calendar, int64_t day, kal_date *date,
                                      kal_error *error) {
  if (day < calendar->range.first_day || day > calendar->range.last_day)
    return kal__check_range(calendar, KAL_FIELD_DAY_NUMBER, day, calendar->range.first_day,
                            calendar->range.last_day, error);
  if (!error) return calendar->from_day(calendar, day, date);
  return kal__date_of_day(calendar, day, date, error);
}

/* Dates of the days of a block, and the reverse: rows that fail are bad. Days that are not good are not
 * looked at. days_to_dates: the columns begin at the block's first row and are written where it is good. */
void kal__block_to_dates(kal__block *block, const kal_calendar *calendar, const int64_t *days,
                         const kal_date_columns *dates);
void kal__block_from_dates(kal__block *block, const kal_calendar *calendar, const kal_date_columns *dates,
                           int64_t *days);

/* The first days of the months in which the days of a column lie, of a calendar without month_days: a whole
 * call. */
void kal__columns_to_firsts(kal__call *call, const kal_column *days, size_t n, const kal_column *firsts);

/* A calendar that a user brought: its callbacks may fail for any day or year. */
static inline int kal__is_users(const kal_calendar *calendar) {
  return calendar->number >= KAL_FIRST_USER_NUMBER;
}

static inline int kal__has_bit(const uint8_t *bits, size_t at) {
  return bits[at / 8] >> at % 8 & 1;
}

#endif
