/* SPDX-License-Identifier: MIT */
/* Gregorian year starts, for the calendars that share them. */
#ifndef KAL__GREGORIAN_H
#define KAL__GREGORIAN_H

#include "../core/calendar.h"

/* A whole number of 400-year cycles: every year that any calendar here asks for is positive after it. */
#define KAL__GREGORIAN_SHIFT_CYCLES 5368720
#define KAL__GREGORIAN_SHIFT_YEARS (INT64_C(400) * KAL__GREGORIAN_SHIFT_CYCLES)
#define KAL__GREGORIAN_SHIFT_DAYS (INT64_C(146097) * KAL__GREGORIAN_SHIFT_CYCLES)

/* Day number of 1 January of an arithmetic year, also as a constant expression. 719162 = days from 0001-01-01. */
#define KAL__GREGORIAN_NEW_YEAR(year)                                                                        \
  KAL__GREGORIAN_DAYS_BEFORE((uint64_t)((int64_t)(year)-1 + KAL__GREGORIAN_SHIFT_YEARS))
#define KAL__GREGORIAN_DAYS_BEFORE(years)                                                                    \
  ((int64_t)((years)*365 + (years) / 4 - (years) / 100 + (years) / 400) - KAL__GREGORIAN_SHIFT_DAYS - 719162)

static inline int kal__gregorian_is_leap(int64_t year) {
  return (year & (year % 100 == 0 ? 15 : 3)) == 0; /* a century's year is divisible by 400 iff by 16 */
}

extern const kal_month_rule kal__roman_months[12];

/* Months of 31, 28 or 29, 31, 30 ... days: January..December of a year that begins on first_day. */
void kal__roman_year(kal__year *info, int64_t first_day, int32_t year, int leap);

#endif
