/* SPDX-License-Identifier: MIT */
/*
 * nanakshahi (no BCP 47 value): the Sikh calendar of Pal Singh Purewal, as the Shiromani Gurdwara Parbandhak
 *   Committee took it up in 2003; many know it as Mool Nanakshahi.
 *
 * New year: 14 March (Gregorian).
 * Months: M01 Chet..M05 Savan 31 days, M06 Bhadon..M12 Phagun 30 (Phagun 31 in leap years).
 * Leap rule: Phagun has a day more where it has 29 February in it (Gregorian year + 1469).
 * Eras: ns, counted from 1469, the year of Guru Nanak's birth, going on before year 1; year 558 begins on 14
 *   March 2026.
 * Basis: RULE from 535 (2003). In 2010 the Committee moved the months' first days back to those of the
 * Bikrami calendar; who follows this calendar since then, follows it by choice. The amended one is not here:
 * no source said by which reckoning its months begin. Range: every year that fits int32. Sources: P. S.
 * Purewal's papers (moolnanakshahicalendar.com); India Today, 21 April 2003, for its adoption by the clergy
 * (28 March 2003) and the Committee; nanaksarmadrid.com for the months' first days.
 */
#include "../generated/calendar_identities.h"
#include "gregorian.h"
#include "names_keys.h"

/* Year 0 begins in this Gregorian year, on 14 March, this place of the year from 1 March. */
enum { NANAKSHAHI_YEAR_0 = 1468, NANAKSHAHI_NEW_YEAR_PLACE = 13 };
#define NANAKSHAHI_NEW_YEAR(year) (KAL__GREGORIAN_NEW_YEAR((int64_t)(year) + NANAKSHAHI_YEAR_0 + 1) - 293)

static void nanakshahi_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  int leap = kal__gregorian_is_leap((int64_t)year + NANAKSHAHI_YEAR_0 + 1);
  info->first_day = NANAKSHAHI_NEW_YEAR(year);
  info->first_month = (int64_t)year * 12;
  info->starts = KAL__STARTS_12(30, 0, 31, 62, 93, 124, 155, 185, 215, 245, 275, 305, 335, 366) -
                 ((uint64_t)!leap << 48);
  info->days = (uint16_t)(365 + leap);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

static kal_status nanakshahi_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  static const uint32_t days[366] = {
      KAL__DAYS_31(1), KAL__DAYS_31(2), KAL__DAYS_31(3), KAL__DAYS_31(4),  KAL__DAYS_31(5),  KAL__DAYS_30(6),
      KAL__DAYS_30(7), KAL__DAYS_30(8), KAL__DAYS_30(9), KAL__DAYS_30(10), KAL__DAYS_30(11), KAL__DAYS_31(12),
  };
  uint32_t place, year = kal__gregorian_split(day - NANAKSHAHI_NEW_YEAR_PLACE, &place) - NANAKSHAHI_YEAR_0;
  (void)calendar;
  return kal__give(date, KAL__PACK(year, days[place]));
}

static kal_status nanakshahi_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date) - 1u;
  /* The leap day, 31 Phagun, goes the long way. */
  if (month >= 12 || date.day - 1u >= 30u + (month < 5)) return kal__to_day_by_year(calendar, date, day);
  *day = kal__gregorian_march((int64_t)date.year + NANAKSHAHI_YEAR_0) + NANAKSHAHI_NEW_YEAR_PLACE +
         month * 30 + (month < 5 ? month : 5) + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule nanakshahi_months[] = {
    {1, 31, 31, 31}, {2, 31, 31, 31}, {3, 31, 31, 31}, {4, 31, 31, 31},  {5, 31, 31, 31},  {6, 30, 30, 30},
    {7, 30, 30, 30}, {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30}, {11, 30, 30, 30}, {12, 30, 30, 31},
};

static const kal__era nanakshahi_eras[] = {{{"ns", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

const kal_calendar kal__nanakshahi = {
    KAL__IDENTITY_NANAKSHAHI,
    .properties = KAL_PROLEPTIC,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_GENERIC,
    .own_names = KAL__OWN_NANAKSHAHI,
    .title = "Nanakshahi Calendar",
    .limits = {12, 12, 30, 31, 365, 366},
    .range = {NANAKSHAHI_NEW_YEAR(INT32_MIN), NANAKSHAHI_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN,
              INT32_MAX},
    .year_days = {146097, 400},
    .year_zero_day = NANAKSHAHI_NEW_YEAR(0),
    .year_months = {12, 1},
    .rule_from = 535,
    .month_rules = nanakshahi_months,
    .month_rule_count = 12,
    .month_names = "Chet/Vaisakh/Jeth/Harh/Savan/Bhadon/Assu/Katak/Maghar/Poh/Magh/Phagun",
    .eras = nanakshahi_eras,
    .era_count = 1,
    .era_names = "Nanakshahi",
    .year = nanakshahi_year,
    .from_day = nanakshahi_from_day,
    .to_day = nanakshahi_to_day,
};
