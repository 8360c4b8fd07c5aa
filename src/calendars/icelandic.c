/* SPDX-License-Identifier: MIT */
/*
 * icelandic (no BCP 47 value): Iceland's calendar of two seasons (misseri), whose first day of summer is
 *   still a public holiday; and its weeks.
 *
 * Months, from the first day of summer: M01 Harpa, M02 Skerpla, M03 Solmanudur 30 days each; M03L
 *   aukanaetur, 4 days outside every month (11 in leap years: a week more, sumarauki); M04 Heyannir..M06
 *   Haustmanudur 30; then winter, M07 Gormanudur..M12 Einmanudur 30.
 * Weeks: years are whole weeks; summer begins on a Thursday, winter on a Saturday, and the weeks of a
 *   season are counted from its first day (kalends/reckoning.h).
 * New year: the Thursday of 19..25 April (Gregorian); the year has the number of that Gregorian year.
 * Leap rule: a week more, 371 days, where the next new year needs it: 71 years of 400.
 * Epoch: year 1 begins on Thursday 19 April 1 (Gregorian).
 * Eras: none.
 * Basis: RULE from 1701, the first summer after Iceland took the Gregorian calendar (November 1700);
 *   before, summer began on the Thursday of 9..15 April (Julian), and the place of the extra week changed:
 *   ESTIMATED.
 * Range: every year that fits int32.
 * Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 6, for seasons and
 *   weeks; S. Janson, "The Icelandic calendar", Scripta Islandica 62 (2011), for months and history.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

/* Places of the year: the days outside every month, and how many they are. */
enum { ICELANDIC_AUKANAETUR_PLACE = 90, ICELANDIC_AUKANAETUR = 4, ICELANDIC_SUMARAUKI = 7 };
/* 19 April, days after 1 March and after 1 January in a year that is not leap. */
enum { ICELANDIC_MARCH_PLACE = 49 };
/* 400 years are 20871 weeks, and day 0 was a Thursday. The shift makes every week positive. */
#define ICELANDIC_SHIFT_WEEKS (INT64_C(20871) * KAL__GREGORIAN_SHIFT_CYCLES)
/* The Thursday on or after 19 April, which is 257 days before the next year. */
#define ICELANDIC_SUMMER(year)                                                                               \
  (((int64_t)((uint64_t)(KAL__GREGORIAN_NEW_YEAR((int64_t)(year) + 1) - 257 + 6 +                            \
                         7 * ICELANDIC_SHIFT_WEEKS) /                                                        \
              7) -                                                                                           \
    ICELANDIC_SHIFT_WEEKS) *                                                                                 \
   7)

/* The first day of a year, and how many it has: a week more where the next Thursday 364 days on is before 19
 * April. */
static int64_t icelandic_summer(int64_t year, unsigned *days) {
  uint64_t last = (uint64_t)(KAL__GREGORIAN_NEW_YEAR(year + 1) - 257 + 6 + 7 * ICELANDIC_SHIFT_WEEKS);
  unsigned rest = (unsigned)(last % 7); /* the Thursday is 6 - rest days after 19 April */
  *days = rest + (unsigned)kal__gregorian_is_leap(year + 1) > 5 ? 371 : 364;
  return (int64_t)(last - rest) - 7 * ICELANDIC_SHIFT_WEEKS;
}

static int32_t icelandic_year_of(int64_t day) {
  /* The year of the last 19 April, or the one before it if no Thursday has come since. */
  uint32_t place, year = kal__gregorian_split(day - ICELANDIC_MARCH_PLACE, &place);
  return (int32_t)(year - (place < (uint32_t)kal__floor_mod(day, 7)));
}

static void icelandic_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
#define ICELANDIC_STARTS(days)                                                                               \
  {                                                                                                          \
    0, 30, 60, 90, 90 + days, 120 + days, 150 + days, 180 + days, 210 + days, 240 + days, 270 + days,        \
        300 + days, 330 + days, 360 + days                                                                   \
  }
  static const uint16_t starts[2][14] = {ICELANDIC_STARTS(ICELANDIC_AUKANAETUR),
                                         ICELANDIC_STARTS(ICELANDIC_AUKANAETUR + ICELANDIC_SUMARAUKI)};
#undef ICELANDIC_STARTS
  static const kal_month_code codes[13] = {1, 2, 3, 3 | KAL_MONTH_LEAP, 4, 5, 6, 7, 8, 9, 10, 11, 12};
  static const kal__year_parts parts[2] = {{starts[0], codes, 1u << 3}, {starts[1], codes, 1u << 3}};
  unsigned days;
  info->first_day = icelandic_summer(year, &days);
  info->first_month = (int64_t)year * 13;
  info->starts = 0;
  info->days = (uint16_t)days;
  info->reciprocal = 0;
  info->months = 13;
  info->unit = 0;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = &parts[days == 371];
}

static kal_status icelandic_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  int32_t year = icelandic_year_of(day);
  unsigned days;
  uint32_t place = (uint32_t)(day - icelandic_summer(year, &days)), between = ICELANDIC_AUKANAETUR;
  (void)calendar;
  if (place < ICELANDIC_AUKANAETUR_PLACE)
    return kal__give(date, kal__pack_plain(year, place / 30 + 1, place % 30 + 1));
  if (days == 371) between += ICELANDIC_SUMARAUKI;
  place -= ICELANDIC_AUKANAETUR_PLACE;
  if (place < between)
    return kal__give(date, kal__pack(year, 4, place + 1, 3 | KAL_MONTH_LEAP, KAL_DATE_INTERCALARY));
  place -= between;
  return kal__give(date, kal__pack(year, place / 30 + 5, place % 30 + 1, place / 30 + 4, 0));
}

static const kal_month_rule icelandic_months[] = {
    {1, 30, 30, 30},  {2, 30, 30, 30}, {3, 30, 30, 30},  {3 | KAL_MONTH_LEAP, 4, 4, 11},
    {4, 30, 30, 30},  {5, 30, 30, 30}, {6, 30, 30, 30},  {7, 30, 30, 30},
    {8, 30, 30, 30},  {9, 30, 30, 30}, {10, 30, 30, 30}, {11, 30, 30, 30},
    {12, 30, 30, 30},
};

const kal_calendar kal__icelandic = {
    KAL__IDENTITY_ICELANDIC,
    .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_GENERIC,
    .title = "Icelandic Calendar",
    .limits = {13, 13, 4, 30, 364, 371},
    .range = {ICELANDIC_SUMMER(INT32_MIN), ICELANDIC_SUMMER(INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},
    .year_days = {146097, 400},
    .year_zero_day = ICELANDIC_SUMMER(0),
    .year_months = {13, 1},
    .rule_from = 1701,
    .month_rules = icelandic_months,
    .month_rule_count = sizeof icelandic_months / sizeof *icelandic_months,
    .month_names =
        "Harpa/Skerpla/Sólmánuður/Aukanætur/Heyannir/Tvímánuður/Haustmánuður/Gormánuður/Ýlir/Mörsugur/"
        "Þorri/Góa/Einmánuður",
    .year = icelandic_year,
    .from_day = icelandic_from_day,
    .to_day = kal__to_day_by_year,
};

/* Weeks */

/* Winter begins so many days before the next summer; the first days of the seasons, 1 = Monday. */
enum {
  ICELANDIC_WINTER_DAYS = 180,
  ICELANDIC_MOST_SUMMER_DAYS = 191,
  ICELANDIC_THURSDAY = 4,
  ICELANDIC_SATURDAY = 6
};

kal_status kal_icelandic_from_day(int64_t day, kal_icelandic_week *week) {
  kal_icelandic_week found = {0, KAL_ICELANDIC_SUMMER, 0, 0};
  int64_t first, winter;
  if (!week) return KAL_ERROR_ARGUMENT;
  if (day < kal__icelandic.range.first_day || day > kal__icelandic.range.last_day)
    return KAL_ERROR_OUT_OF_RANGE;
  found.year = icelandic_year_of(day);
  first = ICELANDIC_SUMMER(found.year);
  winter = ICELANDIC_SUMMER((int64_t)found.year + 1) - ICELANDIC_WINTER_DAYS;
  if (day >= winter) {
    found.season = KAL_ICELANDIC_WINTER;
    first = winter;
  }
  found.week = (uint8_t)((day - first) / 7 + 1);
  found.week_day = (uint8_t)kal_day_of_week(day);
  *week = found;
  return KAL_OK;
}

kal_status kal_icelandic_to_day(kal_icelandic_week week, int64_t *day) {
  int summer = week.season == KAL_ICELANDIC_SUMMER;
  unsigned place, first_week_day = summer ? ICELANDIC_THURSDAY : ICELANDIC_SATURDAY;
  int64_t first, winter;
  if (!day) return KAL_ERROR_ARGUMENT;
  if (week.year < kal__icelandic.range.first_year || week.year > kal__icelandic.range.last_year)
    return KAL_ERROR_OUT_OF_RANGE;
  if ((!summer && week.season != KAL_ICELANDIC_WINTER) || week.week == 0 || week.week_day - 1u >= 7)
    return KAL_ERROR_NOT_IN_CALENDAR;
  place = (week.week - 1u) * 7 + (week.week_day + 7 - first_week_day) % 7;
  if (place >= (unsigned)(summer ? ICELANDIC_MOST_SUMMER_DAYS : ICELANDIC_WINTER_DAYS))
    return KAL_ERROR_NOT_IN_CALENDAR;
  first = ICELANDIC_SUMMER(week.year);
  winter = ICELANDIC_SUMMER((int64_t)week.year + 1) - ICELANDIC_WINTER_DAYS;
  if (summer && place >= (unsigned)(winter - first)) return KAL_ERROR_NOT_IN_YEAR;
  *day = (summer ? first : winter) + place;
  return KAL_OK;
}
