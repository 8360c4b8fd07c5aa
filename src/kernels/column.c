/* SPDX-License-Identifier: MIT */
/* Calls over columns: options, reports, and blocks of rows. */
#include "column.h"

static const uint8_t column_bytes[] = {
#define COLUMN_BYTES(symbol, number, bytes, text) [number] = bytes,
    KAL_COLUMN_TYPE_LIST(COLUMN_BYTES)
#undef COLUMN_BYTES
};

/* Instants of a type in a second. */
static const int64_t column_per_second[] = {
    [KAL_COLUMN_SECONDS] = 1,
    [KAL_COLUMN_MILLISECONDS] = 1000,
    [KAL_COLUMN_MICROSECONDS] = 1000000,
    [KAL_COLUMN_NANOSECONDS] = 1000000000,
};
enum { SECONDS_A_DAY = 86400 };

kal_status kal__call_begin(kal__call *call, const kal_calendar *calendar, const kal_calendar *other,
                           const kal_column_options *options, kal_column_report *report) {
  int known = 1;
  if (!calendar || (options && options->size != sizeof *options) ||
      (report && report->size != sizeof *report))
    return KAL_ERROR_ARGUMENT;
  memset(call, 0, sizeof *call);
  call->calendar = calendar;
  call->report = report;
  if (options) {
    call->plan = options->plan;
    call->bad_is_null = options->bad;
    if (options->bad > KAL_BAD_IS_NULL ||
        (call->plan && call->plan->calendar != calendar && call->plan->calendar != other))
      return KAL_ERROR_ARGUMENT;
  }
  call->kernels = kal__find_kernels(options ? (kal_kernel)options->kernel : KAL_KERNEL_BEST, &known);
  if (!known) return KAL_ERROR_ARGUMENT;
  if (report) {
    memset(report, 0, sizeof *report);
    report->size = sizeof *report;
  }
  return KAL_OK;
}

kal_status kal__call_end(const kal__call *call) {
  if (call->report) call->report->bad = call->bad;
  return call->bad_is_null ? KAL_OK : call->status;
}

int kal__is_input(const kal_column *column, size_t n) {
  return column && column->size == sizeof *column && column->type < sizeof column_bytes &&
         (column->values || n == 0) && column->utc_offset > -SECONDS_A_DAY &&
         column->utc_offset < SECONDS_A_DAY;
}

int kal__is_output(const kal__call *call, const kal_column *column, size_t n, int optional) {
  if (!column) return optional;
  return kal__is_input(column, n) && (column->validity || !call->bad_is_null);
}

int kal__is_number_input(const kal_column *column, size_t n) {
  return kal__is_input(column, n) && column->type <= KAL_COLUMN_INT32;
}

int kal__is_number_output(const kal__call *call, const kal_column *column, size_t n, int optional) {
  return kal__is_output(call, column, n, optional) && (!column || column->type <= KAL_COLUMN_INT32);
}

int kal__are_dates(const kal_date_columns *dates) {
  return dates && dates->size == sizeof *dates;
}

int kal__are_dates_in(const kal_date_columns *dates, size_t n) {
  return kal__are_dates(dates) &&
         (n == 0 || (dates->year && dates->day && (dates->month || dates->month_code)));
}

int kal__are_dates_out(const kal__call *call, const kal_date_columns *dates) {
  return kal__are_dates(dates) && (dates->validity || !call->bad_is_null);
}

int kal__next_block(kal__call *call, kal__block *block, size_t n) {
  block->call = call;
  block->first += block->n;
  if (call->stopped || block->first >= n) return 0;
  block->n = n - block->first < KAL__BLOCK_ROWS ? n - block->first : KAL__BLOCK_ROWS;
  memset(block->state, KAL__ROW_GOOD, block->n);
  return 1;
}

void kal__mark_nulls(kal__block *block, const uint8_t *validity, size_t validity_offset) {
  size_t at = validity_offset + block->first;
  if (!validity) return;
  for (size_t i = 0; i < block->n; i++)
    if (!kal__has_bit(validity, at + i)) block->state[i] = KAL__ROW_NULL;
}

/* Floored, so that a second before 1970 is in the day before. Inlined, so that the divisor is a constant. */
static inline void read_instants(const int64_t *from, size_t n, int64_t per_second, int64_t utc_offset,
                                 int64_t *days) {
  int64_t per_day = per_second * SECONDS_A_DAY, ahead = utc_offset * per_second;
  for (size_t i = 0; i < n; i++) {
    /* Floored first: the sum with the offset may be no int64_t. */
    int64_t of_day = kal__floor_mod(from[i], per_day) + ahead;
    days[i] = kal__floor_div(from[i], per_day) + (of_day >= per_day) - (of_day < 0);
  }
}

static void read_days(const kal_column *column, const int64_t *from, size_t n, int64_t *days) {
  switch (column->type) {
  case KAL_COLUMN_SECONDS:
    read_instants(from, n, 1, column->utc_offset, days);
    break;
  case KAL_COLUMN_MILLISECONDS:
    read_instants(from, n, 1000, column->utc_offset, days);
    break;
  case KAL_COLUMN_MICROSECONDS:
    read_instants(from, n, 1000000, column->utc_offset, days);
    break;
  case KAL_COLUMN_NANOSECONDS:
    read_instants(from, n, 1000000000, column->utc_offset, days);
    break;
  default:
    memcpy(days, from, n * sizeof *from);
  }
}

void kal__read_column(kal__block *block, const kal_column *column, int64_t *values) {
  kal__mark_nulls(block, column->validity, column->validity_offset);
  if (column->type == KAL_COLUMN_INT32) {
    const int32_t *from = (const int32_t *)column->values + block->first;
    for (size_t i = 0; i < block->n; i++) values[i] = from[i];
  } else {
    read_days(column, (const int64_t *)column->values + block->first, block->n, values);
  }
  if (column->validity)
    for (size_t i = 0; i < block->n; i++)
      if (block->state[i]) values[i] = 0;
}

kal_date_columns kal__columns_from(const kal_date_columns *columns, size_t row) {
  kal_date_columns at = *columns;
  if (at.year) at.year += row;
  if (at.month) at.month += row;
  if (at.day) at.day += row;
  if (at.month_code) at.month_code += row;
  if (at.flags) at.flags += row;
  return at;
}

kal_date kal__read_date(const kal_date_columns *dates, size_t row) {
  unsigned month = dates->month ? dates->month[row] : 0,
           code = dates->month_code ? dates->month_code[row] : 0;
  unsigned flags = dates->flags ? dates->flags[row] : 0;
  /* Made in a register: a date built in memory byte by byte is slow to read as a whole. */
  return kal__unpack(kal__pack(dates->year[row], month, dates->day[row], code, flags));
}

void kal__write_date(const kal_date_columns *dates, size_t row, kal_date date) {
  if (dates->year) dates->year[row] = date.year;
  if (dates->month) dates->month[row] = date.month;
  if (dates->day) dates->day[row] = date.day;
  if (dates->month_code) dates->month_code[row] = date.month_code;
  if (dates->flags) dates->flags[row] = date.flags;
}

int kal__bad_row(kal__block *block, size_t i, kal_status status, const kal_error *error) {
  kal__call *call = block->call;
  size_t row = block->first + i;
  block->state[i] = KAL__ROW_BAD;
  call->bad = call->bad_is_null ? call->bad + 1 : 1;
  /* Rows that do not fit an output are found after those that have no value. */
  if (call->bad == 1 || row < call->first_bad) {
    call->first_bad = row;
    call->status = status;
    if (call->report) {
      kal_error *to = &call->report->error;
      if (error)
        *to = *error;
      else
        kal__fail(to, status, KAL_FIELD_NONE, call->calendar, 0, 1, 0);
      to->row = row;
    }
  }
  if (call->bad_is_null) return 0;
  call->stopped = 1;
  block->n = i;
  return 1;
}

/* A day as an instant; 0 if it is no int64_t. */
static int instant_of(const kal_column *column, int64_t day, int64_t *instant) {
  int64_t per_second = column_per_second[column->type], seconds;
  if (day > INT64_MAX / SECONDS_A_DAY || day < INT64_MIN / SECONDS_A_DAY) return 0;
  seconds = day * SECONDS_A_DAY;
  if (!kal__add(seconds, -(int64_t)column->utc_offset, &seconds) || seconds > INT64_MAX / per_second ||
      seconds < INT64_MIN / per_second)
    return 0;
  *instant = seconds * per_second;
  return 1;
}

void kal__check_output(kal__block *block, const kal_column *column, const int64_t *values) {
  int64_t instant;
  if (!column || column->type == KAL_COLUMN_INT64) return;
  for (size_t i = 0; i < block->n; i++) {
    int fits = column->type == KAL_COLUMN_INT32 ? values[i] >= INT32_MIN && values[i] <= INT32_MAX
                                                : instant_of(column, values[i], &instant);
    kal_error error;
    if (fits || block->state[i]) continue;
    kal__fail(&error, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_NONE, block->call->calendar, values[i], INT32_MIN,
              INT32_MAX);
    if (column->type != KAL_COLUMN_INT32) {
      int64_t per_day = column_per_second[column->type] * SECONDS_A_DAY;
      error.least = INT64_MIN / per_day + 1;
      error.greatest = INT64_MAX / per_day - 1;
    }
    if (kal__bad_row(block, i, KAL_ERROR_OUT_OF_RANGE, &error)) return;
  }
}

void kal__write_validity(const kal__block *block, uint8_t *validity, size_t validity_offset) {
  size_t at = validity_offset + block->first, i = 0;
  if (!validity) return;
  while (i < block->n) {
    unsigned shift = (at + i) % 8, count = 8 - shift, bits = 0, mask;
    uint8_t *byte = &validity[(at + i) / 8];
    if (count > block->n - i) count = (unsigned)(block->n - i);
    for (unsigned k = 0; k < count; k++) bits |= (unsigned)!block->state[i + k] << (shift + k);
    mask = ((1u << count) - 1) << shift;
    *byte = (uint8_t)((*byte & ~mask) | bits);
    i += count;
  }
}

void kal__write_column(const kal__block *block, const kal_column *column, const int64_t *values) {
  if (!column) return;
  kal__write_validity(block, column->validity, column->validity_offset);
  if (column->type == KAL_COLUMN_INT32) {
    int32_t *to = (int32_t *)column->values + block->first;
    for (size_t i = 0; i < block->n; i++) to[i] = (int32_t)values[i];
  } else {
    int64_t *to = (int64_t *)column->values + block->first;
    if (column->type == KAL_COLUMN_INT64)
      memcpy(to, values, block->n * sizeof *to);
    else
      for (size_t i = 0; i < block->n; i++)
        if (block->state[i] == KAL__ROW_GOOD) instant_of(column, values[i], &to[i]);
  }
}
