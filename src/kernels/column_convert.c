/* SPDX-License-Identifier: MIT */
/* Columns of dates: which of them exist, and what they are in another calendar. */
#include "column.h"

kal_status kal_column_valid(const kal_calendar *calendar, const kal_date_columns *dates, size_t n,
                            uint8_t *bits, size_t bit_offset, size_t *valid,
                            const kal_column_options *options) {
  kal__block block = {.first = 0, .n = 0};
  int64_t days[KAL__BLOCK_ROWS];
  size_t count = 0;
  kal__call call;
  kal_status status = kal__call_begin(&call, calendar, NULL, options, NULL);
  if (status) return status;
  if (!kal__are_dates_in(dates, n) || (!bits && n)) return KAL_ERROR_ARGUMENT;
  call.bad_is_null = 1; /* bad rows are the answer */
  while (kal__next_block(&call, &block, n)) {
    const kal_date_columns here = kal__columns_from(dates, block.first);
    kal__mark_nulls(&block, dates->validity, dates->validity_offset);
    kal__block_from_dates(&block, calendar, &here, days);
    kal__write_validity(&block, bits, bit_offset);
    for (size_t i = 0; i < block.n; i++) count += block.state[i] == KAL__ROW_GOOD;
  }
  if (valid) *valid = count;
  return KAL_OK;
}

kal_status kal_column_convert(const kal_calendar *from, const kal_date_columns *dates, size_t n,
                              const kal_calendar *to, const kal_date_columns *converted,
                              const kal_column_options *options, kal_column_report *report) {
  kal__block block = {.first = 0, .n = 0};
  int64_t days[KAL__BLOCK_ROWS];
  kal__call call;
  kal_status status = kal__call_begin(&call, from, to, options, report);
  if (status) return status;
  if (!to || !kal__are_dates_in(dates, n) || !kal__are_dates_out(&call, converted)) return KAL_ERROR_ARGUMENT;
  while (kal__next_block(&call, &block, n)) {
    const kal_date_columns here = kal__columns_from(dates, block.first);
    const kal_date_columns there = kal__columns_from(converted, block.first);
    kal__mark_nulls(&block, dates->validity, dates->validity_offset);
    kal__block_from_dates(&block, from, &here, days);
    kal__block_to_dates(&block, to, days, &there);
    kal__write_validity(&block, converted->validity, converted->validity_offset);
  }
  return kal__call_end(&call);
}
