/* SPDX-License-Identifier: MIT */
/* Columns for tests of single calls. */
#ifndef KAL_COLUMNS_H
#define KAL_COLUMNS_H

#include "test.h"

#define GREGORIAN kal_calendar_builtin(KAL_GREGORIAN)
#define HEBREW kal_calendar_builtin(KAL_HEBREW)

static inline kal_column column_of(int64_t *values) {
  const kal_column column = {sizeof column, values, NULL, 0, 0, KAL_COLUMN_INT64};
  return column;
}
static inline kal_column column_of_32(int32_t *values) {
  const kal_column column = {sizeof column, values, NULL, 0, 0, KAL_COLUMN_INT32};
  return column;
}
/* With a bitmap. */
static inline kal_column nullable(kal_column column, uint8_t *validity) {
  column.validity = validity;
  return column;
}

static inline kal_column_report no_report(void) {
  const kal_column_report report = {.size = sizeof report};
  return report;
}

static inline int has_bit(const uint8_t *bits, size_t at) {
  return bits[at / 8] >> at % 8 & 1;
}

#define assert_report(report, bad_, row_, status_)                                                           \
  do {                                                                                                       \
    assert_int_equal((report).bad, bad_);                                                                    \
    assert_int_equal((report).error.row, row_);                                                              \
    assert_int_equal((report).error.status, status_);                                                        \
  } while (0)

static const kal_column_options bad_is_null = {sizeof bad_is_null, NULL, KAL_BAD_IS_NULL, KAL_KERNEL_BEST};

#endif
