/* SPDX-License-Identifier: MIT */
/*
 * nanakshahi, nanakshahi-2010 (no BCP 47 value): the Sikh calendar of Pal Singh Purewal, as the Shiromani
 * Gurdwara Parbandhak Committee (SGPC) took it up in 2003, many know it as Mool Nanakshahi; and what the SGPC
 * has printed under its name since 2010.
 *
 * Eras: ns, counted from 1469, the year of Guru Nanak's birth, going on before year 1; year 558 begins on 14
 *   March 2026.
 *
 * nanakshahi
 *   New year: 14 March (Gregorian).
 *   Months: M01 Chet..M05 Savan 31 days, M06 Bhadon..M12 Phagun 30 (Phagun 31 in leap years).
 *   Leap rule: Phagun has a day more where it has 29 February in it (Gregorian year + 1469).
 *   Basis: RULE from 535 (2003); who follows this calendar since 2010, follows it by choice.
 *   Range: every year that fits int32.
 *
 * nanakshahi-2010
 *   Months: from one entry of the sun into a sign of the zodiac to the next (sangrand), 29 to 32 days, as in
 *   the Bikrami calendar of the Punjab.
 *   Basis: 557 OFFICIAL, as printed (two carriers). 549 and 558 PREDICTED: one carrier of what was printed,
 *   which src/astro has too. All others ESTIMATED, the rule below: what was printed for 542..548 and 550..556
 *   was not found, nothing is printed beyond 558, and before 542 the SGPC had nanakshahi.
 *   Rule, found by comparing: a month begins on the day, from sunrise to sunrise at Amritsar, of the sun's
 *   entry by the zodiac of the Indian ephemerides (Lahiri). It has all 36 months of the printed years.
 *   Range: 460..639 (1928 to 2108).
 *
 * Sources: P. S. Purewal's papers (moolnanakshahicalendar.com); India Today, 21 April 2003, for its adoption
 *   by the clergy (28 March 2003) and the Committee; nanaksarmadrid.com for the months' first days;
 *   data/SOURCES.md.
 */
#include "../generated/calendar_identities.h"
#include "../generated/nanakshahi_2010_years.h"
#include "gregorian.h"
#include "names_keys.h"
#include "solar_rows.h"

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

#define NANAKSHAHI_MONTHS_AND_ERAS                                                                           \
  .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_SOLAR, .names = KAL__NAMES_GENERIC,                      \
  .own_names = KAL__OWN_NANAKSHAHI, .year_months = {12, 1}, .month_rule_count = 12,                          \
  .month_names = "Chet/Vaisakh/Jeth/Harh/Savan/Bhadon/Assu/Katak/Maghar/Poh/Magh/Phagun",                    \
  .eras = nanakshahi_eras, .era_count = 1, .era_names = "Nanakshahi"

const kal_calendar kal__nanakshahi = {
    KAL__IDENTITY_NANAKSHAHI,
    NANAKSHAHI_MONTHS_AND_ERAS,
    .title = "Nanakshahi Calendar",
    .limits = {12, 12, 30, 31, 365, 366},
    .range = {NANAKSHAHI_NEW_YEAR(INT32_MIN), NANAKSHAHI_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN,
              INT32_MAX},
    .year_days = {146097, 400},
    .year_zero_day = NANAKSHAHI_NEW_YEAR(0),
    .rule_from = 535,
    .month_rules = nanakshahi_months,
    .year = nanakshahi_year,
    .from_day = nanakshahi_from_day,
    .to_day = nanakshahi_to_day,
    .line = &(const kal__line)KAL__GREGORIAN_LINE(NANAKSHAHI_NEW_YEAR_PLACE, -NANAKSHAHI_YEAR_0, 0),
};

static const kal__solar_rows nanakshahi_2010_rows = KAL__SOLAR_ROWS(NANAKSHAHI_2010, nanakshahi_2010);

static void nanakshahi_2010_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  kal__solar_rows_year(&nanakshahi_2010_rows, year, info);
  info->basis = year == 557                  ? KAL_BASIS_OFFICIAL
                : year == 549 || year == 558 ? KAL_BASIS_PREDICTED
                                             : KAL_BASIS_ESTIMATED;
}

static kal_status nanakshahi_2010_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  return kal__solar_rows_from_day(&nanakshahi_2010_rows, day, date);
}

static kal_status nanakshahi_2010_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  if (kal__solar_rows_to_day(&nanakshahi_2010_rows, date, day)) return KAL_OK;
  return kal__to_day_by_year(calendar, date, day);
}

static const kal_month_rule nanakshahi_2010_months[] = {
    {1, 30, 30, 31}, {2, 31, 30, 31}, {3, 31, 31, 32}, {4, 31, 31, 32},  {5, 31, 31, 32},  {6, 31, 30, 31},
    {7, 30, 30, 31}, {8, 30, 29, 30}, {9, 30, 29, 30}, {10, 29, 29, 30}, {11, 30, 29, 30}, {12, 30, 29, 30},
};

#define NANAKSHAHI_SGPC "Shiromani Gurdwara Parbandhak Committee, Amritsar"
static const kal_source nanakshahi_2010_sources[] = {
    {460, 548, KAL_BASIS_ESTIMATED, "none", "Lahiri zodiac, sunrise at Amritsar"},
    {549, 549, KAL_BASIS_PREDICTED, NANAKSHAHI_SGPC, "wall calendar of 549, by way of one program"},
    {550, 556, KAL_BASIS_ESTIMATED, "none", "Lahiri zodiac, sunrise at Amritsar"},
    {557, 557, KAL_BASIS_OFFICIAL, NANAKSHAHI_SGPC, "Jantri Nanakshahi 557"},
    {558, 558, KAL_BASIS_PREDICTED, NANAKSHAHI_SGPC, "wall calendar of 558, by way of one program"},
    {559, 639, KAL_BASIS_ESTIMATED, "none: not printed yet", "Lahiri zodiac, sunrise at Amritsar"},
};

const kal_calendar kal__nanakshahi_2010 = {
    KAL__IDENTITY_NANAKSHAHI_2010,
    NANAKSHAHI_MONTHS_AND_ERAS,
    .title = "Nanakshahi Calendar (SGPC, since 2010)",
    .limits = {12, 12, 29, 32, 365, 366},
    .range = {KAL__NANAKSHAHI_2010_NEW_YEAR, KAL__NANAKSHAHI_2010_LAST_DAY, KAL__NANAKSHAHI_2010_FIRST_YEAR,
              KAL__NANAKSHAHI_2010_FIRST_YEAR + (int32_t)KAL__NANAKSHAHI_2010_YEARS - 1},
    .year_days = {KAL__SIDEREAL_YEAR_DAYS, KAL__SIDEREAL_YEARS},
    .year_zero_day = KAL__NANAKSHAHI_2010_YEAR_ZERO,
    .month_rules = nanakshahi_2010_months,
    .sources = nanakshahi_2010_sources,
    .source_count = sizeof nanakshahi_2010_sources / sizeof *nanakshahi_2010_sources,
    .year = nanakshahi_2010_year,
    .from_day = nanakshahi_2010_from_day,
    .to_day = nanakshahi_2010_to_day,
    .rows = &(const kal__year_rows)KAL__SOLAR_YEAR_ROWS(NANAKSHAHI_2010, nanakshahi_2010),
};
