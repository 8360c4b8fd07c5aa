/* SPDX-License-Identifier: MIT */
/*
 * indian: the national calendar of India, Saka years.
 *
 * Months: M01 Chaitra 30 (31 in leap years), M02 Vaisakha..M06 Bhadra 31, M07 Asvina..M12 Phalguna 30.
 * New year: 22 March of the Gregorian year Saka + 78, 21 March where that is a leap year: place 80 of it,
 *   from 0.
 * Leap rule: as the Gregorian year Saka + 78.
 * Epoch: 1 Chaitra 1 = 24 March 79 (Julian).
 * Eras: shaka, going on before year 1.
 * Basis: RULE from 1879, official from its first day, 22 March 1957; earlier years are proleptic, ESTIMATED.
 * Range: every year that fits int32.
 * Sources: Report of the Calendar Reform Committee (CSIR, New Delhi, 1955); L. E. Doggett in Explanatory
 *   Supplement to the Astronomical Almanac (1992), section 12.94.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

/* Year 0 begins in this Gregorian year, on this place of it. */
enum { INDIAN_YEAR_0 = 78, INDIAN_NEW_YEAR_PLACE = 80 };
#define INDIAN_NEW_YEAR(year)                                                                                \
  (KAL__GREGORIAN_NEW_YEAR((int64_t)(year) + INDIAN_YEAR_0) + INDIAN_NEW_YEAR_PLACE)

/*
 * Closed forms count from 1 Vaisakha, 21 April, in every year: Chaitra with the leap day is then the last
 * month, as February is from 1 March. Months are 5 of 31 days, then 30.
 */
enum { INDIAN_MARCH_TO_VAISAKHA = 51 };

static void indian_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  static const uint64_t starts[2] = {
      KAL__STARTS_12(30, 0, 30, 61, 92, 123, 154, 185, 215, 245, 275, 305, 335, 365),
      KAL__STARTS_12(30, 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336, 366),
  };
  int leap = kal__gregorian_is_leap((int64_t)year + INDIAN_YEAR_0);
  info->first_day = INDIAN_NEW_YEAR(year);
  info->first_month = (int64_t)year * 12;
  info->starts = starts[leap];
  info->days = (uint16_t)(365 + leap);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

static kal_status indian_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  static const uint32_t days[366] = {
      KAL__DAYS_31(2), KAL__DAYS_31(3), KAL__DAYS_31(4),  KAL__DAYS_31(5),  KAL__DAYS_31(6),  KAL__DAYS_30(7),
      KAL__DAYS_30(8), KAL__DAYS_30(9), KAL__DAYS_30(10), KAL__DAYS_30(11), KAL__DAYS_30(12), KAL__DAYS_31(1),
  };
  uint32_t place, year = kal__gregorian_split(day - INDIAN_MARCH_TO_VAISAKHA, &place) - INDIAN_YEAR_0;
  (void)calendar;
  return kal__give(date, KAL__PACK(year + (place >= 335), days[place]));
}

static kal_status indian_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date), chaitra = month == 1;
  /* The leap day, 31 Chaitra, goes the long way too. */
  if (month - 1u >= 12 || date.day - 1u >= 30u + (month - 2u < 5))
    return kal__to_day_by_year(calendar, date, day);
  month = month - 2 + chaitra * 12;
  *day = kal__gregorian_march((int64_t)date.year + INDIAN_YEAR_0 - chaitra) + INDIAN_MARCH_TO_VAISAKHA +
         month * 30 + (month < 5 ? month : 5) + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule indian_months[] = {
    {1, 30, 30, 31}, {2, 31, 31, 31}, {3, 31, 31, 31}, {4, 31, 31, 31},  {5, 31, 31, 31},  {6, 31, 31, 31},
    {7, 30, 30, 30}, {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30}, {11, 30, 30, 30}, {12, 30, 30, 30},
};

static const kal__era indian_eras[] = {{{"shaka", "", INT64_MIN, INT64_MAX, 1, 1}, 0}};

const kal_calendar kal__indian = {
    KAL__IDENTITY_INDIAN,
    .properties = KAL_PROLEPTIC,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_INDIAN,
    .limits = {12, 12, 30, 31, 365, 366},
    .range = {INDIAN_NEW_YEAR(INT32_MIN), INDIAN_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},
    .year_days = {146097, 400},
    .year_zero_day = INDIAN_NEW_YEAR(0),
    .year_months = {12, 1},
    .rule_from = 1879,
    .month_rules = indian_months,
    .month_rule_count = 12,
    .eras = indian_eras,
    .era_count = 1,
    .year = indian_year,
    .from_day = indian_from_day,
    .to_day = indian_to_day,
    .line = &(const kal__line)KAL__GREGORIAN_LINE(INDIAN_MARCH_TO_VAISAKHA, -INDIAN_YEAR_0, 1),
};
