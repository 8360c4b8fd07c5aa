/* SPDX-License-Identifier: MIT */
/*
 * What several calendars share: Gregorian and Julian years, and the Roman months.
 *
 * Closed forms count years from 1 March, so that the leap day ends them: 719468 = days from 0000-03-01.
 */
#ifndef KAL__GREGORIAN_H
#define KAL__GREGORIAN_H

#include "../core/calendar.h"

/* A whole number of 400-year cycles: every year that any calendar here asks for is positive after it. */
#define KAL__GREGORIAN_SHIFT_CYCLES 5368720
#define KAL__GREGORIAN_SHIFT_YEARS (INT64_C(400) * KAL__GREGORIAN_SHIFT_CYCLES)
#define KAL__GREGORIAN_SHIFT_DAYS (INT64_C(146097) * KAL__GREGORIAN_SHIFT_CYCLES)

/* Day number of 1 January of an arithmetic year, in constants too. 719162 = days from 0001-01-01. */
#define KAL__GREGORIAN_NEW_YEAR(year)                                                                        \
  KAL__GREGORIAN_DAYS_BEFORE((uint64_t)((int64_t)(year)-1 + KAL__GREGORIAN_SHIFT_YEARS))
#define KAL__GREGORIAN_DAYS_BEFORE(years)                                                                    \
  ((int64_t)((years)*365 + (years) / 4 - (years) / 100 + (years) / 400) - KAL__GREGORIAN_SHIFT_DAYS - 719162)

/* The same of the Julian calendar: whole 4-year cycles that make every year positive; 365 days a year and the
 * leap days of the years from 1 on. */
#define KAL__JULIAN_SHIFT_CYCLES INT64_C(536870913)
#define KAL__JULIAN_SHIFT_YEARS (4 * KAL__JULIAN_SHIFT_CYCLES)
#define KAL__JULIAN_SHIFT_DAYS (1461 * KAL__JULIAN_SHIFT_CYCLES)
#define KAL__JULIAN_EPOCH INT64_C(-719164)
#define KAL__JULIAN_NEW_YEAR(year)                                                                           \
  KAL__JULIAN_DAYS_BEFORE((uint64_t)((int64_t)(year)-1 + KAL__JULIAN_SHIFT_YEARS))
#define KAL__JULIAN_DAYS_BEFORE(years)                                                                       \
  ((int64_t)((years)*365 + (years) / 4) - KAL__JULIAN_SHIFT_DAYS + KAL__JULIAN_EPOCH)

/* The year of a century, from 0, and the day's place in it; quarters = 4 * place in the century + 3. */
static inline uint32_t kal__split_century(uint32_t quarters, uint32_t *place) {
  uint64_t product = UINT64_C(2939745) * quarters; /* quarters / 1461, quotient and remainder */
  *place = (uint32_t)product / (2939745 * 4);
  return (uint32_t)(product >> 32);
}

/* The Gregorian year from 1 March in which a day lies, modulo 2^32, and the day's place in it, from 0. */
static inline uint32_t kal__gregorian_split(int64_t day, uint32_t *place) {
  uint64_t n = (uint64_t)(day + KAL__GREGORIAN_SHIFT_DAYS + 719468) * 4 + 3;
  uint32_t century = (uint32_t)(n / 146097);
  return 100 * century + kal__split_century((uint32_t)(n % 146097) | 3, place) -
         (uint32_t)KAL__GREGORIAN_SHIFT_YEARS;
}

/* The same from 1 January, and whether the year is a leap year. */
static inline uint32_t kal__gregorian_january_split(int64_t day, uint32_t *place, unsigned *leap) {
  uint64_t n = (uint64_t)(day + KAL__GREGORIAN_SHIFT_DAYS + 719468) * 4 + 3;
  uint32_t century = (uint32_t)(n / 146097);
  uint32_t march_place, year = kal__split_century((uint32_t)(n % 146097) | 3, &march_place);
  uint32_t late = march_place >= 306;
  year += late;
  *leap = ((year % 100 == 0 ? century + (year == 100) : year) & 3) == 0;
  *place = late ? march_place - 306 : march_place + 59 + *leap;
  return 100 * century + year - (uint32_t)KAL__GREGORIAN_SHIFT_YEARS;
}

/* The closed form for columns of a calendar whose year 0 of the line begins in `year`, `days` after 1 March 0
 * of gregorian, behind the leap day; `rotate` months come before it. */
#define KAL__GREGORIAN_LINE(days, year, rotate)                                                              \
  { -719468 + (days), 1461, 4, 0, (year), KAL__GREGORIAN_CENTURY, (rotate), 0, 0, NULL }

/* Day number of 1 March of an arithmetic year. */
static inline int64_t kal__gregorian_march(int64_t year) {
  uint64_t y = (uint64_t)(year + KAL__GREGORIAN_SHIFT_YEARS), century = y / 100;
  return (int64_t)(y * 365 + y / 4 - century + century / 4) - KAL__GREGORIAN_SHIFT_DAYS - 719468;
}

static inline int kal__gregorian_is_leap(int64_t year) {
  return (year & (year % 100 == 0 ? 15 : 3)) == 0; /* a century's year is divisible by 400 iff by 16 */
}

/* The days of a year that begins on 1 March. */
extern const uint32_t kal__roman_days[366];

/* The date of a place in a year that begins on 1 March. */
static inline uint64_t kal__roman_date(uint32_t march_year, uint32_t place) {
  return KAL__PACK(march_year + (place >= 306), kal__roman_days[place]);
}

/* The place of the first of a month in a year that begins on 1 March; early: 1 for January and February. */
static inline unsigned kal__roman_march_place(unsigned month, unsigned early) {
  return (979 * (month + 12 * early) - 2919) >> 5;
}

/* Whether a common year has this day: 28 + two bits for each month. */
static inline int kal__roman_has_day(unsigned month, unsigned day) {
  return month - 1u < 12 && day - 1u < 28 + (0x3BBEECCu >> 2 * month & 3);
}

extern const kal_month_rule kal__roman_months[12];

/* Months of 31, 28 or 29, 31, 30 ... days: January..December of a year that begins on first_day. */
void kal__roman_year(kal__year *info, int64_t first_day, int32_t year, int leap);

#endif
