/* SPDX-License-Identifier: MIT */
/*
 * Calendars whose year begins on the day of an equinox: the first days of their years as a table, two bits a
 * year. Before the table and after it years follow the leap rule of gregorian, joined to it without gap or
 * overlap.
 */
#ifndef KAL__EQUINOX_ROWS_H
#define KAL__EQUINOX_ROWS_H

#include "gregorian.h"

/* Mean years inside the table: 365 31/128 days. */
enum { KAL__EQUINOX_YEAR_DAYS = 46751, KAL__EQUINOX_YEARS = 128 };

typedef struct kal__equinox_rows {
  int64_t first_day; /* of the first year */
  uint32_t days;     /* of all years */
  uint32_t lead;     /* days by which the mean line is ahead: it is never behind the years */
  int32_t first_year;
  uint32_t years;
  int32_t year_0;        /* the Gregorian year in which year 0 begins */
  int32_t before, after; /* of the table: the place of the new year from 1 March */
  /* 32 years each. From bit 32 on: the days from first_day to theirs. Bit k: their k-th year, from 0, begins
   * a day after the mean line. The year after the last one is among them. */
  const uint64_t *rows;
} kal__equinox_rows;

#define KAL__EQUINOX_ROWS(NAME, name)                                                                        \
  {                                                                                                          \
    KAL__##NAME##_FIRST_DAY, KAL__##NAME##_DAYS, KAL__##NAME##_LEAD, KAL__##NAME##_FIRST_YEAR,               \
        KAL__##NAME##_YEARS, KAL__##NAME##_YEAR_0, KAL__##NAME##_BEFORE, KAL__##NAME##_AFTER,                \
        kal__##name##_years                                                                                  \
  }

/* For kal_calendar: a new year outside the table, the range, and where the mean line begins. */
#define KAL__EQUINOX_BEYOND(NAME, year, place)                                                               \
  (KAL__GREGORIAN_NEW_YEAR((int64_t)(year) + KAL__##NAME##_YEAR_0 + 1) - 306 + KAL__##NAME##_##place)
#define KAL__EQUINOX_RANGE(NAME)                                                                             \
  {                                                                                                          \
    KAL__EQUINOX_BEYOND(NAME, INT32_MIN, BEFORE), KAL__EQUINOX_BEYOND(NAME, INT64_C(2147483648), AFTER) - 1, \
        INT32_MIN, INT32_MAX                                                                                 \
  }
#define KAL__EQUINOX_YEAR_ZERO(NAME) KAL__EQUINOX_BEYOND(NAME, 0, BEFORE)

/* The first day of the i-th year, from 0, counted from the table's first_day. */
static inline uint32_t kal__equinox_start(const kal__equinox_rows *table, uint32_t i) {
  uint64_t row = table->rows[i / 32];
  uint32_t k = i % 32;
  return (uint32_t)(row >> 32) + k * KAL__EQUINOX_YEAR_DAYS / KAL__EQUINOX_YEARS + (uint32_t)(row >> k & 1);
}

static inline int64_t kal__equinox_new_year(const kal__equinox_rows *table, int64_t year) {
  int64_t i = year - table->first_year;
  if ((uint64_t)i <= table->years) return table->first_day + kal__equinox_start(table, (uint32_t)i);
  return kal__gregorian_march(year + table->year_0) + (i < 0 ? table->before : table->after);
}

/* The year of a day, modulo 2^32, and the day's place in it, from 0. */
static inline uint32_t kal__equinox_split(const kal__equinox_rows *table, int64_t day, uint32_t *place) {
  uint64_t n = (uint64_t)(day - table->first_day);
  uint32_t i, start;
  if (n >= table->days)
    return kal__gregorian_split(day - (day < table->first_day ? table->before : table->after), place) -
           (uint32_t)table->year_0;
  i = ((uint32_t)n + table->lead) * KAL__EQUINOX_YEARS / KAL__EQUINOX_YEAR_DAYS;
  start = kal__equinox_start(table, i);
  if (n < start) start = kal__equinox_start(table, --i); /* on a few days a year */
  *place = (uint32_t)n - start;
  return (uint32_t)table->first_year + i;
}

/* The basis of a year: that of its source, ESTIMATED if it has none. */
static inline uint8_t kal__equinox_basis(const kal_calendar *calendar, int32_t year) {
  for (unsigned i = 0; i < calendar->source_count; i++)
    if (year >= calendar->sources[i].first_year && year <= calendar->sources[i].last_year)
      return (uint8_t)calendar->sources[i].basis;
  return KAL_BASIS_ESTIMATED;
}

/* The source of years that src/astro gives. */
#define KAL__EQUINOX_COMPUTED(from, to)                                                                      \
  { from, to, KAL_BASIS_PREDICTED, "none: computed", "Kalends: VSOP87, Delta T as of 2026" }

#endif
