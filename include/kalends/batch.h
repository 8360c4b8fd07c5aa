/* SPDX-License-Identifier: MIT */
/*
 * Columns: the same conversions over arrays.
 */
#ifndef KALENDS_BATCH_H
#define KALENDS_BATCH_H

#include "date.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The columns of dates: each array holds one field of every row; any may be NULL. Set size to sizeof. */
typedef struct kal_date_columns {
  size_t size;
  int32_t *year;
  uint8_t *month;
  uint8_t *day;
  kal_month_code *month_code;
  uint8_t *flags;
} kal_date_columns;

/**
 * Dates of a column of days.
 *
 * days: n day numbers. columns: receives the fields; a NULL array is not written. The arrays must not
 * overlap.
 * first_bad: receives the first row (from 0) that could not be converted; may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar or columns is NULL, columns->size is none that this
 * version knows, or days is NULL with n > 0); KAL_ERROR_OUT_OF_RANGE or KAL_ERROR_CALLBACK (row *first_bad).
 * Rows before *first_bad are written, the others are unchanged; go on from *first_bad + 1 to pass over it.
 * On success *first_bad is unchanged. Any thread. Since 0.1.
 *
 *     int32_t years[2]; int64_t days[2] = {0, 20778};
 *     kal_date_columns columns = {sizeof columns, years, NULL, NULL, NULL, NULL};
 *     kal_days_to_dates(kal_calendar_builtin(KAL_PERSIAN), days, 2, &columns, NULL); // 1348, 1405
 */
KAL_API kal_status kal_days_to_dates(const kal_calendar *calendar, const int64_t *days, size_t n,
                                     const kal_date_columns *columns, size_t *first_bad);

/**
 * Days of columns of dates, each checked as kal_date_to_day does.
 *
 * columns: year, day, and month or month_code must be there; a NULL array counts as "not given" (flags: 0).
 * days: receives n day numbers. first_bad: as above.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (as above, or a needed column is NULL with n > 0); what kal_date_to_day
 * returns for row *first_bad. Rows before *first_bad are written. Any thread. Since 0.1.
 */
KAL_API kal_status kal_dates_to_days(const kal_calendar *calendar, const kal_date_columns *columns, size_t n,
                                     int64_t *days, size_t *first_bad);

#ifdef __cplusplus
}
#endif
#endif
