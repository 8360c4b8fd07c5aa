/* SPDX-License-Identifier: MIT */
/*
 * gregorian (BCP 47 gregory): the civil calendar of most of the world, ISO 8601's calendar dates.
 *
 * Months: January 31, February 28 (29 in leap years), March 31, April 30, May 31, June 30, July 31, August 31,
 *   September 30, October 31, November 30, December 31.
 * Leap rule: years divisible by 4, of the centuries those divisible by 400 (bull Inter gravissimas, 1582).
 * Eras: ce (ad) from year 1, bce (bc) before; its people count no year 0.
 * Basis: RULE from 1583, the first whole year of its use; earlier years are proleptic, ESTIMATED.
 * Range: every year that fits int32.
 * Sources: ISO 8601-1:2019 section 4.2; Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 2.
 *   Closed form: C. Neri and L. Schneider, "Euclidean affine functions and their application to calendar
 *   algorithms", Software: Practice and Experience 53 (2023), section 5-6.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

const kal_month_rule kal__roman_months[12] = {
    {1, 31, 31, 31}, {2, 28, 28, 29}, {3, 31, 31, 31}, {4, 30, 30, 30},  {5, 31, 31, 31},  {6, 30, 30, 30},
    {7, 31, 31, 31}, {8, 31, 31, 31}, {9, 30, 30, 30}, {10, 31, 31, 31}, {11, 30, 30, 30}, {12, 31, 31, 31},
};

void kal__roman_year(kal__year *info, int64_t first_day, int32_t year, int leap) {
  static const uint64_t starts[2] = {
      KAL__STARTS_12(30, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365),
      KAL__STARTS_12(30, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366),
  };
  info->first_day = first_day;
  info->first_month = (int64_t)year * 12;
  info->starts = starts[leap];
  info->days = (uint16_t)(365 + leap);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->parts = NULL;
}

static void gregorian_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  int64_t gregorian = (int64_t)year - calendar->year_offset;
  kal__roman_year(info, KAL__GREGORIAN_NEW_YEAR(gregorian), year, kal__gregorian_is_leap(gregorian));
  info->basis = kal__rule_basis(calendar, year);
}

static uint64_t gregorian_from_day(const kal_calendar *calendar, int64_t day) {
  /* Years begin on 1 March here, so that the leap day ends them; 719468 = days from 0000-03-01. */
  uint64_t n = (uint64_t)(day + KAL__GREGORIAN_SHIFT_DAYS + 719468) * 4 + 3;
  uint32_t century = (uint32_t)(n / 146097);
  uint32_t day_of_century = (uint32_t)(n % 146097) | 3;
  uint64_t product = UINT64_C(2939745) * day_of_century; /* day_of_century / 1461, quotient and remainder */
  uint32_t year = 100 * century + (uint32_t)(product >> 32);
  uint32_t day_of_year = (uint32_t)product / (2939745 * 4);
  uint32_t m = 2141 * day_of_year + 197913; /* months of 30.6 days, quotient and remainder */
  uint32_t january = day_of_year >= 306;
  uint32_t offset = (uint32_t)calendar->year_offset - (uint32_t)KAL__GREGORIAN_SHIFT_YEARS;
  return kal__pack_plain((int32_t)(year + january + offset), (m >> 16) - (january ? 12 : 0), (m & 0xFFFF) / 2141 + 1);
}

static kal_status gregorian_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  static const uint8_t common[16] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  unsigned month = kal__plain_month(date);
  uint64_t year, century;
  unsigned early;
  if (month > 12 || date.day - 1u >= common[month]) {
    int leap_day = month == 2 && date.day == 29 && kal__gregorian_is_leap((int64_t)date.year - calendar->year_offset);
    if (!leap_day) return kal__to_day_by_year(calendar, date, day);
  }
  early = month <= 2;
  year = (uint64_t)((int64_t)date.year - calendar->year_offset + KAL__GREGORIAN_SHIFT_YEARS) - early;
  century = year / 100;
  *day = (int64_t)(year * 365 + year / 4 - century + century / 4) - KAL__GREGORIAN_SHIFT_DAYS - 719468 +
         ((979 * (month + 12 * early) - 2919) >> 5) + date.day - 1;
  return KAL_OK;
}

#define YEARS_OF(offset)                                                                                     \
  .limits = {12, 12, 28, 31, 365, 366},                                                                      \
  .range = {KAL__GREGORIAN_NEW_YEAR(INT64_C(-2147483648) - (offset)),                                        \
            KAL__GREGORIAN_NEW_YEAR(INT64_C(2147483648) - (offset)) - 1, INT32_MIN, INT32_MAX},              \
  .year_days = {146097, 400}, .year_zero_day = KAL__GREGORIAN_NEW_YEAR(-(offset)), .year_months = {12, 1},   \
  .year_offset = (offset), .month_rules = kal__roman_months, .month_rule_count = 12, .year = gregorian_year,  \
  .from_day = gregorian_from_day, .to_day = gregorian_to_day

/* Common era and before it, over Gregorian years. */
#define COMMON_ERAS_BEFORE(last_day)                                                                         \
  {{"ce", "ad", KAL__GREGORIAN_NEW_YEAR(1), (last_day), 1, 1}, 1},                                           \
      {{"bce", "bc", INT64_MIN, KAL__GREGORIAN_NEW_YEAR(1) - 1, 0, -1}, 0}

static const kal__era gregorian_eras[] = {COMMON_ERAS_BEFORE(INT64_MAX)};

const kal_calendar kal__gregorian = {
    KAL__IDENTITY_GREGORIAN,
    .properties = KAL_PROLEPTIC,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_GREGORIAN,
    YEARS_OF(0),
    .rule_from = 1583,
    .eras = gregorian_eras,
    .era_count = 2,
};
