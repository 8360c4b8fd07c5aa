/* SPDX-License-Identifier: MIT */
/* Years of twelve months after the moon by a table: a row a year, as src/generated/lunar_years.h has them. */
#ifndef KAL__LUNAR_TABLE_H
#define KAL__LUNAR_TABLE_H

#include "../core/calendar.h"
#include "../generated/lunar_years.h"

typedef struct kal__lunar_table {
  const uint64_t *rows;
  int64_t first_day;
  int32_t first_year;
  uint32_t years;
  uint32_t lead;
} kal__lunar_table;

#define KAL__LUNAR_TABLE(name, NAME)                                                                         \
  {                                                                                                          \
    kal__##name##_rows, KAL__##NAME##_FIRST_DAY, KAL__##NAME##_FIRST_YEAR, KAL__##NAME##_YEARS,              \
        KAL__##NAME##_LEAD                                                                                   \
  }

/* The same for columns. */
#define KAL__LUNAR_YEAR_ROWS(name, NAME)                                                                     \
  {                                                                                                          \
    kal__##name##_columns, KAL__##NAME##_FIRST_DAY, KAL__##NAME##_FIRST_YEAR, KAL__##NAME##_YEARS, 354, 0,   \
        (uint32_t)(KAL__LUNAR_YEARS_PER_DAY << 8), KAL__##NAME##_LEAD, 2, 28, 29                             \
  }

/* Days from the table's first to that of year i. */
static inline uint32_t kal__lunar_new_year(const kal__lunar_table *table, uint32_t i) {
  return 354 * i + (uint32_t)(table->rows[i] >> 52);
}

static inline uint32_t kal__lunar_start(uint64_t row, uint32_t month) {
  return month * 29 + (uint32_t)(row >> (4 * month) & 15) - 2;
}

static inline void kal__lunar_fill(const kal__lunar_table *table, int32_t year, uint8_t basis,
                                   kal__year *info) {
  uint32_t i = (uint32_t)(year - table->first_year);
  info->first_day = table->first_day + kal__lunar_new_year(table, i);
  info->first_month = (int64_t)year * 12;
  info->starts = table->rows[i] & ((UINT64_C(1) << 52) - 1);
  info->days = (uint16_t)kal__lunar_start(table->rows[i], 12);
  info->reciprocal = KAL__RECIPROCAL(29);
  info->months = 12;
  info->unit = 29;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = basis;
  info->parts = NULL;
}

/* The day is in the table. */
static inline kal_status kal__lunar_from_day(const kal__lunar_table *table, int64_t day, kal_date *date) {
  uint32_t offset = (uint32_t)(day - table->first_day), place, month;
  /* The mean line runs just before every new year, and (place + 2) / 29 before every new moon: right, or one
   * too many. */
  uint32_t i = (uint32_t)((offset + table->lead) * KAL__LUNAR_YEARS_PER_DAY >> 32);
  i -= offset < kal__lunar_new_year(table, i);
  place = offset - kal__lunar_new_year(table, i);
  month = (place + 2) * KAL__RECIPROCAL(29) >> 16;
  month -= place < kal__lunar_start(table->rows[i], month);
  place -= kal__lunar_start(table->rows[i], month);
  return kal__give(date, kal__pack_plain(table->first_year + (int32_t)i, month + 1, place + 1));
}

/* 0 for what goes the long way. */
static inline int kal__lunar_to_day(const kal__lunar_table *table, kal_date date, int64_t *day) {
  uint32_t i = (uint32_t)date.year - (uint32_t)table->first_year;
  uint32_t month = kal__plain_month(date) - 1, start;
  if (i >= table->years || month >= 12) return 0;
  start = kal__lunar_start(table->rows[i], month);
  if (date.day - 1u >= kal__lunar_start(table->rows[i], month + 1) - start) return 0;
  *day = table->first_day + (kal__lunar_new_year(table, i) + start + date.day - 1);
  return 1;
}

#endif
