/* SPDX-License-Identifier: MIT */
/* Columns, a row at a time: the reference for every other kernel. */
#include "../core/calendar.h"
#include "kalends/batch.h"

static int known_size(const kal_date_columns *columns) { return columns && columns->size == sizeof *columns; }

/*
 * The loops are inlined for the usual columns and for any others: where it is known which columns are there,
 * no row asks.
 */
static inline kal_status days_to_dates(const kal_calendar *calendar, const int64_t *days, size_t n,
                                       kal_date_columns to, size_t *first_bad) {
  int64_t first_day = calendar->range.first_day, last_day = calendar->range.last_day;
  for (size_t i = 0; i < n; i++) {
    kal_date date;
    kal_status status = days[i] < first_day || days[i] > last_day
                            ? KAL_ERROR_OUT_OF_RANGE
                            : calendar->from_day(calendar, days[i], &date);
    if (status) {
      if (first_bad) *first_bad = i;
      return status;
    }
    if (to.year) to.year[i] = date.year;
    if (to.month) to.month[i] = date.month;
    if (to.day) to.day[i] = date.day;
    if (to.month_code) to.month_code[i] = date.month_code;
    if (to.flags) to.flags[i] = date.flags;
  }
  return KAL_OK;
}

kal_status kal_days_to_dates(const kal_calendar *calendar, const int64_t *days, size_t n,
                             const kal_date_columns *columns, size_t *first_bad) {
  kal_date_columns to;
  if (!calendar || !known_size(columns) || (!days && n)) return KAL_ERROR_ARGUMENT;
  to = *columns;
  if (to.year && to.month && to.day && !to.month_code && !to.flags)
    return days_to_dates(calendar, days, n, to, first_bad);
  return days_to_dates(calendar, days, n, to, first_bad);
}

static inline kal_status dates_to_days(const kal_calendar *calendar, kal_date_columns from, size_t n,
                                       int64_t *days, size_t *first_bad) {
  for (size_t i = 0; i < n; i++) {
    unsigned month = from.month ? from.month[i] : 0, code = from.month_code ? from.month_code[i] : 0;
    unsigned flags = from.flags ? from.flags[i] : 0;
    /* Made in a register: a date built in memory byte by byte is slow to read as a whole. */
    kal_date date = kal__unpack(kal__pack(from.year[i], month, from.day[i], code, flags));
    kal_status status = calendar->to_day(calendar, date, &days[i]);
    if (status) {
      if (first_bad) *first_bad = i;
      return status;
    }
  }
  return KAL_OK;
}

kal_status kal_dates_to_days(const kal_calendar *calendar, const kal_date_columns *columns, size_t n,
                             int64_t *days, size_t *first_bad) {
  kal_date_columns from;
  if (!calendar || !known_size(columns)) return KAL_ERROR_ARGUMENT;
  from = *columns;
  if (n && (!days || !from.year || !from.day || (!from.month && !from.month_code))) return KAL_ERROR_ARGUMENT;
  if (from.month && !from.month_code && !from.flags) return dates_to_days(calendar, from, n, days, first_bad);
  return dates_to_days(calendar, from, n, days, first_bad);
}
