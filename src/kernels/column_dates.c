/* SPDX-License-Identifier: MIT */
/*
 * Columns of days to dates and back. A row at a time by the calendar itself is the reference, and what does
 * the rows that a kernel leaves.
 */
#include "column.h"

enum {
  FEWEST_ROWS = 32,      /* below that a kernel is not made ready */
  ROWS_APART = 64,       /* done by themselves where a kernel stops */
  STREAM_BYTES = 1 << 24 /* an output that is larger goes past the cache */
};

/* A calendar's kernel, if there is one: by a plan, its closed form or the rows of its table. */
typedef struct date_kernel {
  const kal__kernels *kernels; /* NULL: rows go one at a time */
  const kal_column_plan *plan; /* NULL: none */
  int has_line;
  kal__line_form line;
  kal__rows_form rows;
} date_kernel;

static void find_kernel(date_kernel *kernel, const kal__call *call, const kal_calendar *calendar, size_t n,
                        int from_dates) {
  const kal_column_plan *plan = call->plan;
  kernel->kernels = n < FEWEST_ROWS ? NULL : call->kernels;
  kernel->plan = NULL;
  if (!kernel->kernels) return;
  if (plan && plan->calendar == calendar &&
      (from_dates ? plan->months != NULL : plan->kind != KAL__PLAN_NONE)) {
    kernel->plan = plan;
    return;
  }
  kernel->has_line = kal__line_prepare(calendar, &kernel->line);
  if (!kernel->has_line && !kal__rows_prepare(calendar, &kernel->rows)) kernel->kernels = NULL;
}

static size_t kernel_to_dates(const date_kernel *kernel, const void *days, int wide, size_t n, void *firsts,
                              const kal_date_columns *to, int stream) {
  const kal__kernels *k = kernel->kernels;
  if (kernel->plan) return k->plan_to_dates(kernel->plan, days, wide, n, firsts, to, stream);
  if (kernel->has_line) return k->line_to_dates(&kernel->line, days, wide, n, firsts, to, stream);
  return k->rows_to_dates(&kernel->rows, days, wide, n, firsts, to, stream);
}

static size_t kernel_from_dates(const date_kernel *kernel, const kal_date_columns *from, size_t n, void *days,
                                int wide) {
  const kal__kernels *k = kernel->kernels;
  if (kernel->plan) return k->plan_from_dates(kernel->plan, from, n, days, wide);
  if (kernel->has_line) return k->line_from_dates(&kernel->line, from, n, days, wide);
  return k->rows_from_dates(&kernel->rows, from, n, days, wide);
}

/* A row that is bad for the first time is looked at again, for its error. */
static int bad_day(kal__block *block, size_t i, const kal_calendar *calendar, int64_t day,
                   kal_status status) {
  kal_error error;
  kal_date date;
  if (!kal__is_first_bad(block, i) || !block->call->report) return kal__bad_row(block, i, status, NULL);
  kal__date_of(calendar, day, &date, &error);
  return kal__bad_row(block, i, status, &error);
}

static int bad_date(kal__block *block, size_t i, const kal_calendar *calendar, kal_date date,
                    kal_status status) {
  kal_error error;
  int64_t day;
  if (!kal__is_first_bad(block, i) || !block->call->report) return kal__bad_row(block, i, status, NULL);
  kal__to_day(calendar, date, &day, &error);
  return kal__bad_row(block, i, status, &error);
}

/* Rows i..end - 1 one at a time; returns 1 if the call stopped. */
static int rows_to_dates(kal__block *block, const kal_calendar *calendar, const int64_t *days,
                         const kal_date_columns *dates, size_t i, size_t end) {
  for (; i < end; i++) {
    kal_date date;
    kal_status status;
    if (block->state[i]) continue;
    status = kal__date_of(calendar, days[i], &date, NULL);
    if (!status)
      kal__write_date(dates, i, date);
    else if (bad_day(block, i, calendar, days[i], status))
      return 1;
  }
  return 0;
}

static int rows_from_dates(kal__block *block, const kal_calendar *calendar, const kal_date_columns *dates,
                           int64_t *days, size_t i, size_t end) {
  for (; i < end; i++) {
    kal_date date;
    kal_status status;
    days[i] = 0;
    if (block->state[i]) continue;
    date = kal__read_date(dates, i);
    status = calendar->to_day(calendar, date, &days[i]);
    if (status && bad_date(block, i, calendar, date, status)) return 1;
  }
  return 0;
}

static void block_to_dates(kal__block *block, const kal_calendar *calendar, const date_kernel *kernel,
                           const int64_t *days, const kal_date_columns *dates) {
  for (size_t at = 0, end; at < block->n; at = end) {
    end = block->n;
    if (kernel->kernels) {
      kal_date_columns here = kal__columns_from(dates, at);
      at += kernel_to_dates(kernel, days + at, 1, block->n - at, NULL, &here, 0);
      end = block->n - at < ROWS_APART ? block->n : at + ROWS_APART;
    }
    if (rows_to_dates(block, calendar, days, dates, at, end)) return;
  }
}

static void block_from_dates(kal__block *block, const kal_calendar *calendar, const date_kernel *kernel,
                             const kal_date_columns *dates, int64_t *days) {
  for (size_t at = 0, end; at < block->n; at = end) {
    end = block->n;
    if (kernel->kernels) {
      kal_date_columns here = kal__columns_from(dates, at);
      at += kernel_from_dates(kernel, &here, block->n - at, days + at, 1);
      end = block->n - at < ROWS_APART ? block->n : at + ROWS_APART;
    }
    if (rows_from_dates(block, calendar, dates, days, at, end)) return;
  }
}

void kal__block_to_dates(kal__block *block, const kal_calendar *calendar, const int64_t *days,
                         const kal_date_columns *dates) {
  date_kernel kernel;
  find_kernel(&kernel, block->call, calendar, block->n, 0);
  block_to_dates(block, calendar, &kernel, days, dates);
}

void kal__block_from_dates(kal__block *block, const kal_calendar *calendar, const kal_date_columns *dates,
                           int64_t *days) {
  date_kernel kernel;
  find_kernel(&kernel, block->call, calendar, block->n, 1);
  block_from_dates(block, calendar, &kernel, dates, days);
}

static int is_stream(const kal_date_columns *to, size_t n) {
  size_t bytes = (to->year ? 4 : 0) + !!to->month + !!to->day + !!to->month_code + !!to->flags;
  return n > STREAM_BYTES / 8 && n > STREAM_BYTES / (bytes ? bytes : 1);
}

static void columns_to_dates(kal__call *call, const kal_column *days, size_t n,
                             const kal_date_columns *dates) {
  date_kernel kernel;
  kal__block block = {.first = 0, .n = 0};
  int64_t values[KAL__BLOCK_ROWS];
  /* Without nulls the kernel reads and writes the columns themselves. */
  int direct = days->type <= KAL_COLUMN_INT32 && !days->validity && !dates->validity;
  int wide = days->type == KAL_COLUMN_INT64, stream = is_stream(dates, n);
  find_kernel(&kernel, call, call->calendar, n, 0);
  direct &= kernel.kernels != NULL;
  for (;;) {
    kal_date_columns here;
    if (direct) {
      size_t at = block.first + block.n;
      here = kal__columns_from(dates, at);
      block.n += kernel_to_dates(&kernel, (const char *)days->values + at * (wide ? 8 : 4), wide, n - at,
                                 NULL, &here, stream);
    }
    if (!kal__next_block(call, &block, n)) break;
    if (direct && block.n > ROWS_APART) block.n = ROWS_APART;
    kal__read_column(&block, days, values);
    here = kal__columns_from(dates, block.first);
    if (direct)
      rows_to_dates(&block, call->calendar, values, &here, 0, block.n);
    else
      block_to_dates(&block, call->calendar, &kernel, values, &here);
    kal__write_validity(&block, dates->validity, dates->validity_offset);
  }
}

static void columns_from_dates(kal__call *call, const kal_date_columns *dates, size_t n,
                               const kal_column *days) {
  date_kernel kernel;
  kal__block block = {.first = 0, .n = 0};
  int64_t values[KAL__BLOCK_ROWS];
  int direct = days->type <= KAL_COLUMN_INT32 && !days->validity && !dates->validity;
  int wide = days->type == KAL_COLUMN_INT64;
  find_kernel(&kernel, call, call->calendar, n, 1);
  direct &= kernel.kernels != NULL;
  for (;;) {
    kal_date_columns here;
    if (direct) {
      size_t at = block.first + block.n;
      here = kal__columns_from(dates, at);
      block.n += kernel_from_dates(&kernel, &here, n - at, (char *)days->values + at * (wide ? 8 : 4), wide);
    }
    if (!kal__next_block(call, &block, n)) break;
    if (direct && block.n > ROWS_APART) block.n = ROWS_APART;
    kal__mark_nulls(&block, dates->validity, dates->validity_offset);
    here = kal__columns_from(dates, block.first);
    if (direct)
      rows_from_dates(&block, call->calendar, &here, values, 0, block.n);
    else
      block_from_dates(&block, call->calendar, &kernel, &here, values);
    kal__check_output(&block, days, values);
    kal__write_column(&block, days, values);
  }
}

static const kal_date_columns no_columns = {sizeof no_columns, NULL, NULL, NULL, NULL, NULL, NULL, 0};

/* Rows i..end - 1 one at a time; returns 1 if the call stopped. */
static int rows_to_firsts(kal__block *block, const int64_t *days, int64_t *firsts, size_t i, size_t end) {
  const kal_calendar *calendar = block->call->calendar;
  for (; i < end; i++) {
    kal_date date;
    kal_status status;
    firsts[i] = 0;
    if (block->state[i]) continue;
    status = kal__date_of(calendar, days[i], &date, NULL);
    if (!status)
      firsts[i] = days[i] - date.day + 1;
    else if (bad_day(block, i, calendar, days[i], status))
      return 1;
  }
  return 0;
}

void kal__columns_to_firsts(kal__call *call, const kal_column *days, size_t n, const kal_column *firsts) {
  date_kernel kernel;
  kal__block block = {.first = 0, .n = 0};
  int64_t values[KAL__BLOCK_ROWS], results[KAL__BLOCK_ROWS];
  int wide = days->type == KAL_COLUMN_INT64;
  int direct =
      days->type <= KAL_COLUMN_INT32 && firsts->type == days->type && !days->validity && !firsts->validity;
  find_kernel(&kernel, call, call->calendar, n, 0);
  direct &= kernel.kernels != NULL;
  for (;;) {
    size_t at = block.first + block.n, width = wide ? 8 : 4;
    if (direct)
      block.n += kernel_to_dates(&kernel, (const char *)days->values + at * width, wide, n - at,
                                 (char *)firsts->values + at * width, &no_columns, 0);
    if (!kal__next_block(call, &block, n)) break;
    if (direct && block.n > ROWS_APART) block.n = ROWS_APART;
    kal__read_column(&block, days, values);
    at =
        kernel.kernels && !direct ? kernel_to_dates(&kernel, values, 1, block.n, results, &no_columns, 0) : 0;
    rows_to_firsts(&block, values, results, at, block.n);
    kal__check_output(&block, firsts, results);
    kal__write_column(&block, firsts, results);
  }
}

kal_status kal_column_to_dates(const kal_calendar *calendar, const kal_column *days, size_t n,
                               const kal_date_columns *dates, const kal_column_options *options,
                               kal_column_report *report) {
  kal__call call;
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  if (status) return status;
  if (!kal__is_input(days, n) || !kal__are_dates_out(&call, dates)) return KAL_ERROR_ARGUMENT;
  columns_to_dates(&call, days, n, dates);
  return kal__call_end(&call);
}

kal_status kal_column_from_dates(const kal_calendar *calendar, const kal_date_columns *dates, size_t n,
                                 const kal_column *days, const kal_column_options *options,
                                 kal_column_report *report) {
  kal__call call;
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  if (status) return status;
  if (!kal__are_dates_in(dates, n) || !days || !kal__is_output(&call, days, n, 0)) return KAL_ERROR_ARGUMENT;
  columns_from_dates(&call, dates, n, days);
  return kal__call_end(&call);
}

/* The short calls: no report, but the row. */
static kal_status give_first_bad(const kal__call *call, const kal_column_report *report, size_t *first_bad) {
  if (call->status && first_bad) *first_bad = (size_t)report->error.row;
  return kal__call_end(call);
}

kal_status kal_days_to_dates(const kal_calendar *calendar, const int64_t *days, size_t n,
                             const kal_date_columns *columns, size_t *first_bad) {
  const kal_column column = {sizeof column, (void *)(uintptr_t)days, NULL, 0, 0, KAL_COLUMN_INT64};
  kal_column_report report = {.size = sizeof report};
  kal__call call;
  kal_date_columns dates;
  kal_status status = kal__call_begin(&call, calendar, NULL, NULL, &report);
  if (status) return status;
  if (!kal__is_input(&column, n) || !kal__are_dates(columns)) return KAL_ERROR_ARGUMENT;
  dates = *columns;
  dates.validity = NULL;
  columns_to_dates(&call, &column, n, &dates);
  return give_first_bad(&call, &report, first_bad);
}

kal_status kal_dates_to_days(const kal_calendar *calendar, const kal_date_columns *columns, size_t n,
                             int64_t *days, size_t *first_bad) {
  const kal_column column = {sizeof column, days, NULL, 0, 0, KAL_COLUMN_INT64};
  kal_column_report report = {.size = sizeof report};
  kal__call call;
  kal_date_columns dates;
  kal_status status = kal__call_begin(&call, calendar, NULL, NULL, &report);
  if (status) return status;
  if (!kal__are_dates_in(columns, n) || !kal__is_input(&column, n)) return KAL_ERROR_ARGUMENT;
  dates = *columns;
  dates.validity = NULL;
  columns_from_dates(&call, &dates, n, &column);
  return give_first_bad(&call, &report, first_bad);
}
