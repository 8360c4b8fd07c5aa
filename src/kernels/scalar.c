/* SPDX-License-Identifier: MIT */
/* Columns, a row at a time: the reference for every other kernel. */
#include "../core/calendar.h"
#include "kalends/batch.h"

static int known_size(const kal_date_columns *columns) { return columns && columns->size == sizeof *columns; }

kal_status kal_days_to_dates(const kal_calendar *calendar, const int64_t *days, size_t n,
                             const kal_date_columns *columns, size_t *first_bad) {
  kal_date_columns to;
  kal_range range;
  if (!calendar || !known_size(columns) || (!days && n)) return KAL_ERROR_ARGUMENT;
  to = *columns;
  range = calendar->range;
  for (size_t i = 0; i < n; i++) {
    kal_date date;
    if (days[i] < range.first_day || days[i] > range.last_day) {
      if (first_bad) *first_bad = i;
      return KAL_ERROR_OUT_OF_RANGE;
    }
    date = kal__unpack(calendar->from_day(calendar, days[i]));
    if (to.year) to.year[i] = date.year;
    if (to.month) to.month[i] = date.month;
    if (to.day) to.day[i] = date.day;
    if (to.month_code) to.month_code[i] = date.month_code;
    if (to.flags) to.flags[i] = date.flags;
  }
  return KAL_OK;
}

kal_status kal_dates_to_days(const kal_calendar *calendar, const kal_date_columns *columns, size_t n, int64_t *days,
                             size_t *first_bad) {
  kal_date_columns from;
  if (!calendar || !known_size(columns)) return KAL_ERROR_ARGUMENT;
  from = *columns;
  if (n && (!days || !from.year || !from.day || (!from.month && !from.month_code))) return KAL_ERROR_ARGUMENT;
  for (size_t i = 0; i < n; i++) {
    kal_date date = {from.year[i], from.month ? from.month[i] : (uint8_t)0, from.day[i],
                     from.month_code ? from.month_code[i] : (uint8_t)0, from.flags ? from.flags[i] : (uint8_t)0};
    kal_status status = calendar->to_day(calendar, date, &days[i]);
    if (status) {
      if (first_bad) *first_bad = i;
      return status;
    }
  }
  return KAL_OK;
}
