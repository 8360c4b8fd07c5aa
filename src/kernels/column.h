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
  const kal_column_plan *plan;      /* NULL: none */
  const kal__kernels *kernels;      /* NULL: scalar */
  kal_column_report *report;        /* NULL: none */
  size_t bad;                       /* rows so far */
  size_t first_bad;                 /* its row */
  kal_status status;                /* of the first bad row */
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
/* The dates; columns that are not there are 0. */
kal_date kal__read_date(const kal_date_columns *dates, size_t row);

/*
 * A row of the block is bad: fills the report if no row before it is. `error` may be NULL, or is what the call
 * for one day filled, if kal__wants_error. Returns 1 if the call stops: the block then ends before the row.
 */
int kal__bad_row(kal__block *block, size_t i, kal_status status, const kal_error *error);
/* The same of a day that has no date, which is looked at again for its error. */
int kal__bad_day(kal__block *block, size_t i, const kal_calendar *calendar, int64_t day, kal_status status);

/* A result that does not fit its column is bad. All outputs must be checked before the first one is written. */
void kal__check_output(kal__block *block, const kal_column *column, const int64_t *values);
/* Writes the values of good rows, and the bitmap. A column that is NULL is not written. */
void kal__write_column(const kal__block *block, const kal_column *column, const int64_t *values);
void kal__write_validity(const kal__block *block, uint8_t *validity, size_t validity_offset);
void kal__write_date(const kal_date_columns *dates, size_t row, kal_date date);

/* Dates of the days of a block, and the reverse: rows that fail are bad. Days that are not good are not
 * looked at. days_to_dates: the columns begin at the block's first row and are written where it is good. */
void kal__block_to_dates(kal__block *block, const kal_calendar *calendar, const int64_t *days,
                         const kal_date_columns *dates);
void kal__block_from_dates(kal__block *block, const kal_calendar *calendar, const kal_date_columns *dates,
                           int64_t *days);

/* Whether the report is to have the error of a row of the block that is bad: no row before it is. */
static inline int kal__wants_error(const kal__block *block, size_t i) {
  const kal__call *call = block->call;
  return call->report && (call->bad == 0 || block->first + i < call->first_bad);
}

static inline int kal__has_bit(const uint8_t *bits, size_t at) {
  return bits[at / 8] >> at % 8 & 1;
}

#endif
