/* SPDX-License-Identifier: MIT */
/*
 * Years of calendars that follow the sidereal sun, as a table: a year is 32 bits, the lengths of its twelve
 * months of 29..32 days in two bits each, the first month lowest, and above them how many days its first day
 * is after that of the mean line.
 */
#ifndef KAL__SOLAR_ROWS_H
#define KAL__SOLAR_ROWS_H

#include "../core/calendar.h"

/* A mean year: 365.25875648 days. */
#define KAL__SIDEREAL_YEAR_DAYS 394479457
#define KAL__SIDEREAL_YEARS 1080000

typedef struct kal__solar_rows {
  int64_t first_day; /* of the mean line */
  int64_t last_day;  /* of the last year */
  uint64_t line;     /* days of a mean year, and years of a day, times 2^32 */
  uint64_t per_day;
  int32_t first_year;
  uint32_t years;
  const uint32_t *rows; /* years + 1 */
} kal__solar_rows;

#define KAL__SOLAR_ROWS(NAME, name)                                                                          \
  {                                                                                                          \
    KAL__##NAME##_FIRST_DAY, KAL__##NAME##_LAST_DAY, KAL__##NAME##_LINE, KAL__##NAME##_PER_DAY,              \
        KAL__##NAME##_FIRST_YEAR, KAL__##NAME##_YEARS, kal__##name##_years                                   \
  }

/* The same for columns. */
#define KAL__SOLAR_YEAR_ROWS(NAME, name)                                                                     \
  {                                                                                                          \
    kal__##name##_years, KAL__##NAME##_FIRST_DAY, KAL__##NAME##_FIRST_YEAR, KAL__##NAME##_YEARS,             \
        (uint32_t)(KAL__##NAME##_LINE >> 32), (uint32_t)KAL__##NAME##_LINE,                                  \
        (uint32_t)KAL__##NAME##_PER_DAY << 8, 1, 2, 29, 30                                                   \
  }

/* The first day of the i-th year, from 0, counted from the table's first_day. */
static inline uint32_t kal__solar_rows_start(const kal__solar_rows *table, uint32_t i) {
  return (uint32_t)(i * table->line >> 32) + (table->rows[i] >> 24);
}

/* The starts of the months and the year's end, as kal__year has them, by units of 30. */
static inline uint64_t kal__solar_rows_months(uint32_t row) {
  uint64_t over_29 = (row & 0xFFF) | (uint64_t)(row & 0xFFF000) << 12; /* the lengths, four bits each */
  over_29 = (over_29 & UINT64_C(0x00003F00003F)) | (over_29 & UINT64_C(0x000FC0000FC0)) << 6;
  over_29 = (over_29 & UINT64_C(0x003003003003)) | (over_29 & UINT64_C(0x00C00C00C00C)) << 2 |
            (over_29 & UINT64_C(0x030030030030)) << 4;
  /* Nibble i: those before it added up, less i, plus 2. The sums alone would not fit, the whole does. */
  return (over_29 * UINT64_C(0x1111111111110) + UINT64_C(0x56789ABCDF012)) & UINT64_C(0xFFFFFFFFFFFFF);
}

static inline unsigned kal__solar_rows_month_start(uint64_t starts, unsigned i) {
  return 30 * i + (unsigned)(starts >> (4 * i) & 15) - 2;
}

/* The year is one of the table's. All but the basis. */
static inline void kal__solar_rows_year(const kal__solar_rows *table, int32_t year, kal__year *info) {
  uint32_t i = (uint32_t)(year - table->first_year);
  info->first_day = table->first_day + kal__solar_rows_start(table, i);
  info->first_month = (int64_t)year * 12;
  info->starts = kal__solar_rows_months(table->rows[i]);
  info->days = (uint16_t)kal__solar_rows_month_start(info->starts, 12);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->parts = NULL;
}

/* Whether a day is in one of the table's years. */
static inline int kal__solar_rows_has(const kal__solar_rows *table, int64_t day) {
  return day >= table->first_day + (table->rows[0] >> 24) && day <= table->last_day;
}

/* The day is in one of the table's years. */
static inline kal_status kal__solar_rows_from_day(const kal__solar_rows *table, int64_t day, kal_date *date) {
  uint32_t n = (uint32_t)(day - table->first_day);
  /* The year of the mean line: right, or one too many. */
  uint32_t i = (uint32_t)((n + UINT64_C(1)) * table->per_day >> 32);
  uint32_t start = kal__solar_rows_start(table, i), place, month;
  uint64_t starts;
  if (n < start) start = kal__solar_rows_start(table, --i); /* on a day a year at most */
  place = n - start;
  starts = kal__solar_rows_months(table->rows[i]);
  month = (place + 2) * KAL__RECIPROCAL(30) >> 16;
  month -= month == 12;
  month -= place < kal__solar_rows_month_start(starts, month);
  return kal__give(date, kal__pack_plain(table->first_year + (int32_t)i, month + 1,
                                         place - kal__solar_rows_month_start(starts, month) + 1));
}

/* 1 and the day, or 0 for what kal__to_day_by_year takes. */
static inline int kal__solar_rows_to_day(const kal__solar_rows *table, kal_date date, int64_t *day) {
  uint32_t i = (uint32_t)date.year - (uint32_t)table->first_year;
  unsigned month = kal__plain_month(date) - 1u;
  if (i >= table->years || month >= 12 || date.day - 1u > 28u + (table->rows[i] >> (2 * month) & 3)) return 0;
  *day = table->first_day + kal__solar_rows_start(table, i) +
         kal__solar_rows_month_start(kal__solar_rows_months(table->rows[i]), month) + date.day - 1;
  return 1;
}

#endif
