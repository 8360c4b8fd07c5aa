/* SPDX-License-Identifier: MIT */
/*
 * persian: the solar Hijri calendar of Iran and Afghanistan.
 *
 * Months: M01 Farvardin..M06 Shahrivar 31 days, M07 Mehr..M11 Bahman 30, M12 Esfand 29 (30 in leap years).
 * New year: the spring equinox as Iran's calendar authority reckons it, at the meridian 52.5 E.
 *   1206..1498 AP equal the authority's published list (basis OFFICIAL): the 33-year rule gives it without
 *   exception. Elsewhere the 33-year rule: new year y is floor((12053*y + 21) / 33) days from a fixed day; in
 *   78 of the years 1502..2987 (data/persian-corrections.txt) it is corrected: the year that the rule calls
 *   leap is common and the next one leap, as the equinox at 52.5 E falls. PREDICTED to 3000 AP, ESTIMATED
 *   outside.
 * Epoch: 1 Farvardin 1 = 18 March 622 (Julian) by the rule; the equinox at 52.5 E puts it on 19 March, as
 *   most books do: the years before 1206 are ESTIMATED. Adopted by law in 1304 AP (1925); the authority's
 *   list reaches back to 1206.
 * Eras: ap (anno persico), going on before year 1; its people count no year 0.
 * Range: every year that fits int32.
 * Sources: Calendar Center, Institute of Geophysics, University of Tehran, "Kabise-ye Shamsi 1206-1498"; the
 *   rest in data/SOURCES.md.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/persian_corrections.h"
#include "names_keys.h"

/* Whole 33-year cycles that make every year positive. */
#define PERSIAN_SHIFT_CYCLES INT64_C(65075264)
#define PERSIAN_SHIFT_YEARS (33 * PERSIAN_SHIFT_CYCLES)
#define PERSIAN_SHIFT_DAYS (12053 * PERSIAN_SHIFT_CYCLES)
/* floor((12053*y + 21) / 33) counts from this day. */
#define PERSIAN_RULE_EPOCH INT64_C(-492633)
#define PERSIAN_RULE_NEW_YEAR(year)                                                                          \
  ((int64_t)((UINT64_C(12053) * (uint64_t)((int64_t)(year) + PERSIAN_SHIFT_YEARS) + 21) / 33) -              \
   PERSIAN_SHIFT_DAYS + PERSIAN_RULE_EPOCH)

/* 1: the year begins a day earlier than by the rule. 2: the next one does, so this one is a day shorter. */
static inline unsigned persian_correction(uint32_t year) {
  uint32_t i = year - KAL__PERSIAN_FIRST_CORRECTION;
  return kal__persian_corrections[i < KAL__PERSIAN_CORRECTION_YEARS ? i : KAL__PERSIAN_CORRECTION_YEARS];
}

static int64_t persian_new_year(int64_t year) {
  return PERSIAN_RULE_NEW_YEAR(year) - (persian_correction((uint32_t)year) & 1);
}

static void persian_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  info->first_day = persian_new_year(year);
  info->first_month = (int64_t)year * 12;
  info->days = (uint16_t)(persian_new_year((int64_t)year + 1) - info->first_day);
  /* The year's end: a common year's nibble is one less. */
  info->starts = KAL__STARTS_12(30, 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336, 366) -
                 ((uint64_t)(info->days == 365) << 48);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->parts = NULL;
  info->basis = year >= 1206 && year <= 1498   ? KAL_BASIS_OFFICIAL
                : year >= 1499 && year <= 3000 ? KAL_BASIS_PREDICTED
                                               : KAL_BASIS_ESTIMATED;
}

static kal_status persian_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  static const uint32_t days[366] = {
      KAL__DAYS_31(1), KAL__DAYS_31(2), KAL__DAYS_31(3), KAL__DAYS_31(4),  KAL__DAYS_31(5),  KAL__DAYS_31(6),
      KAL__DAYS_30(7), KAL__DAYS_30(8), KAL__DAYS_30(9), KAL__DAYS_30(10), KAL__DAYS_30(11), KAL__DAYS_30(12),
  };
  uint64_t n = (uint64_t)(day - PERSIAN_RULE_EPOCH + PERSIAN_SHIFT_DAYS) * 33 + 11;
  uint32_t year = (uint32_t)(n / 12053) - (uint32_t)PERSIAN_SHIFT_YEARS;
  uint32_t place = (uint32_t)(n % 12053) / 33;
  unsigned correction = persian_correction(year);
  (void)calendar;
  if (correction) {
    /* A year that begins a day early has its first day from the year before, whose 366th day that was. */
    uint32_t last = correction >> 1 & (place == 365);
    place += correction & 1;
    year += last;
    place -= last * 365;
  }
  return kal__give(date, KAL__PACK(year, days[place]));
}

static kal_status persian_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date);
  /* The leap day, 30 Esfand, goes the long way too. */
  if (month - 1u >= 12 || date.day - 1u >= 30u + (month <= 6) - (month == 12))
    return kal__to_day_by_year(calendar, date, day);
  month -= 1;
  *day = persian_new_year(date.year) + month * 30 + (month < 6 ? month : 6) + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule persian_months[] = {
    {1, 31, 31, 31}, {2, 31, 31, 31}, {3, 31, 31, 31}, {4, 31, 31, 31},  {5, 31, 31, 31},  {6, 31, 31, 31},
    {7, 30, 30, 30}, {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30}, {11, 30, 30, 30}, {12, 29, 29, 30},
};

static const kal__era persian_eras[] = {{{"ap", "", INT64_MIN, INT64_MAX, 1, 1}, 0}};

const kal_calendar kal__persian = {
    KAL__IDENTITY_PERSIAN,
    .properties = KAL_PROLEPTIC,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_PERSIAN,
    .limits = {12, 12, 29, 31, 365, 366},
    .range = {PERSIAN_RULE_NEW_YEAR(INT32_MIN), PERSIAN_RULE_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN,
              INT32_MAX},
    .year_days = {12053, 33},
    .year_zero_day = PERSIAN_RULE_EPOCH,
    .year_months = {12, 1},
    .month_rules = persian_months,
    .month_rule_count = 12,
    .eras = persian_eras,
    .era_count = 1,
    .year = persian_year,
    .from_day = persian_from_day,
    .to_day = persian_to_day,
};
