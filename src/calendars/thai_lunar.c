/* SPDX-License-Identifier: MIT */
/*
 * thai-lunar (no BCP 47 value): the lunisolar calendar of Thailand, by which its Buddhist holidays and holy
 *   days fall. The official calendar, of the Royal Household; that of the Thammayut order (pakkhakhanana) is
 *   another, and so are those of Laos, Cambodia and the north.
 *
 * Months: M01 29 days, M02 30 and so on to M12 30, of Central Thailand's count. M07 has 30 days in a year
 *   with a day more (athikawan); M08L, 30 days, follows M08 in a year with a month more (athikamat: "month
 *   88"). No year has both. Days 1..15 are those of the waxing moon, 16..30 days 1..15 of the waning one.
 * Years: from 1 M01 on, in November or December, numbered by the Buddhist Era of the January that follows,
 *   as tables of leap years have them; the zodiac's year steps in M05. 2570 begins on 10 December 2026.
 * Leap years follow no rule that all of them keep: J. C. Eade's, as programs have it, gives another kind in
 *   30 years of 2457..2572. So it is a table, data/thai-lunar.csv, and ends with it.
 *
 * Eras: be. Range: 2400..2572; from 2573 (2030) on carriers differ.
 * Basis: OFFICIAL 2457..2569, on which two carriers or more agree; ESTIMATED before, where there is one;
 *   PREDICTED 2570..2572.
 * Sources: data/SOURCES.md.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/thai_lunar_years.h"
#include "names_keys.h"

enum {
  THAI_LUNAR_LEAP_DAY = 1,
  THAI_LUNAR_LEAP_MONTH = 2,
  THAI_LUNAR_SEVENTH_END = 206, /* places in a year: where M08 begins, if nothing is more, and ends */
  THAI_LUNAR_EIGHTH_END = 236,
  THAI_LUNAR_MONTHS_BEFORE = 29684 /* those of 2400 mean years, 235 in 19 */
};
/* Of a row: the first day, and what the year has more. */
static inline uint32_t thai_lunar_start(uint32_t row) {
  return row >> 14;
}
static inline unsigned thai_lunar_more(uint32_t row) {
  return row & 3;
}
/* Months of 29 and 30 days by turns: where month i, from 0, begins. */
static inline unsigned thai_lunar_place(unsigned i) {
  return 59 * i / 2;
}

static void thai_lunar_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  static const uint64_t starts[3] = {
      KAL__STARTS_12(29, 0, 29, 59, 88, 118, 147, 177, 206, 236, 265, 295, 324, 354),
      KAL__STARTS_12(29, 0, 29, 59, 88, 118, 147, 177, 207, 237, 266, 296, 325, 355),
      KAL__STARTS_12(29, 0, 29, 59, 88, 118, 147, 177, 206, 236, 266, 295, 325, 354) |
          KAL__START(UINT64_C(29), 13, 384)};
  uint32_t i = (uint32_t)(year - KAL__THAI_LUNAR_FIRST_YEAR), row = kal__thai_lunar_years[i];
  unsigned more = thai_lunar_more(row);
  (void)calendar;
  info->first_day = KAL__THAI_LUNAR_FIRST_DAY + thai_lunar_start(row);
  info->first_month = THAI_LUNAR_MONTHS_BEFORE + (row >> 2 & 0xFFF);
  info->starts = starts[more];
  info->days = (uint16_t)(more == THAI_LUNAR_LEAP_MONTH ? 384 : 354 + more);
  info->reciprocal = KAL__RECIPROCAL(29);
  info->months = (uint8_t)(12 + (more == THAI_LUNAR_LEAP_MONTH));
  info->unit = 29;
  info->leap = more == THAI_LUNAR_LEAP_MONTH ? 9 : KAL__NO_LEAP_MONTH;
  info->basis = year < 2457 ? KAL_BASIS_ESTIMATED : year <= 2569 ? KAL_BASIS_OFFICIAL : KAL_BASIS_PREDICTED;
  info->parts = NULL;
}

static kal_status thai_lunar_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint32_t n = (uint32_t)(day - KAL__THAI_LUNAR_FIRST_DAY), i = (n + KAL__THAI_LUNAR_LEAD) * 2 / 731, row;
  unsigned place, after_day, late, leap, month;
  (void)calendar;
  i -= thai_lunar_start(kal__thai_lunar_years[i]) > n;
  row = kal__thai_lunar_years[i];
  place = n - thai_lunar_start(row);
  /* What stands in the way of months by turns: a day, or a month of 30 days like the one before it. */
  after_day = (place >= THAI_LUNAR_SEVENTH_END) & thai_lunar_more(row);
  late = (place >= THAI_LUNAR_EIGHTH_END) & thai_lunar_more(row) >> 1;
  place -= after_day + 30 * late;
  month = (2 * place + 1) / 59;
  leap = late & (month == 7);
  return kal__give(date, kal__pack(KAL__THAI_LUNAR_FIRST_YEAR + (int32_t)i, month + 1 + late,
                                   place - thai_lunar_place(month) + 1 + (after_day & (month == 6)),
                                   month + 1 + leap * KAL_MONTH_LEAP, leap * KAL_DATE_LEAP_MONTH));
}

static kal_status thai_lunar_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  uint32_t i = (uint32_t)date.year - KAL__THAI_LUNAR_FIRST_YEAR, row;
  unsigned with_day, late, leap, month;
  if (i >= KAL__THAI_LUNAR_YEARS || date.month - 1u >= 13) return kal__to_day_by_year(calendar, date, day);
  row = kal__thai_lunar_years[i];
  with_day = thai_lunar_more(row) == THAI_LUNAR_LEAP_DAY;
  late = thai_lunar_more(row) == THAI_LUNAR_LEAP_MONTH && date.month > 8;
  leap = late && date.month == 9;
  month = date.month - 1u - late;
  if (month >= 12 || date.day - 1u >= 29 + (month & 1) + (with_day && month == 6) ||
      (date.month_code && date.month_code != (leap ? 8 | KAL_MONTH_LEAP : month + 1)) ||
      date.flags & ~(leap ? KAL_DATE_LEAP_MONTH : 0u))
    return kal__to_day_by_year(calendar, date, day);
  *day = KAL__THAI_LUNAR_FIRST_DAY + thai_lunar_start(row) + thai_lunar_place(month) + 30 * late +
         (with_day && month > 6) + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule thai_lunar_months[] = {
    {1, 29, 29, 29},
    {2, 30, 30, 30},
    {3, 29, 29, 29},
    {4, 30, 30, 30},
    {5, 29, 29, 29},
    {6, 30, 30, 30},
    {7, 29, 29, 30},
    {8, 30, 30, 30},
    {9, 29, 29, 29},
    {10, 30, 30, 30},
    {11, 29, 29, 29},
    {12, 30, 30, 30},
    {8 | KAL_MONTH_LEAP, 30, 30, 30},
};

static const kal__era thai_lunar_eras[] = {
    {{"be", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_OF(BUDDHIST, 0)}};

#define THAI_LUNAR_AUTHORITY "Bureau of the Royal Household, Thailand"
static const kal_source thai_lunar_sources[] = {
    {2400, 2456, KAL_BASIS_ESTIMATED, "publishers of calendars", "by way of one program"},
    {2457, 2569, KAL_BASIS_OFFICIAL, THAI_LUNAR_AUTHORITY,
     "the yearly calendars, by way of programs that agree"},
    {2570, 2572, KAL_BASIS_PREDICTED, "publishers of calendars", "by way of programs that agree"},
};

const kal_calendar kal__thai_lunar = {
    KAL__IDENTITY_THAI_LUNAR,
    .properties = KAL_LEAP_MONTHS,
    .family = KAL_FAMILY_LUNISOLAR,
    .leap_month = KAL__LEAP_MONTH_AFTER,
    .names = KAL__NAMES_GENERIC,
    .title = "Thai Lunar Calendar",
    .limits = {12, 13, 29, 30, 354, 384},
    .range = {KAL__THAI_LUNAR_FIRST_DAY, KAL__THAI_LUNAR_FIRST_DAY + KAL__THAI_LUNAR_DAYS - 1,
              KAL__THAI_LUNAR_FIRST_YEAR, KAL__THAI_LUNAR_FIRST_YEAR + (int32_t)KAL__THAI_LUNAR_YEARS - 1},
    .year_days = {KAL__THAI_LUNAR_DAYS, KAL__THAI_LUNAR_YEARS},
    .year_zero_day = KAL__THAI_LUNAR_FIRST_DAY - (int64_t)KAL__THAI_LUNAR_FIRST_YEAR * KAL__THAI_LUNAR_DAYS /
                                                     (int64_t)KAL__THAI_LUNAR_YEARS,
    .year_months = {235, 19},
    .month_rules = thai_lunar_months,
    .month_rule_count = sizeof thai_lunar_months / sizeof *thai_lunar_months,
    /* Ordinary months have numbers for names. */
    .month_names = "First Month/Second Month/Third Month/Fourth Month/Fifth Month/Sixth Month/Seventh Month/"
                   "Eighth Month/Ninth Month/Tenth Month/Eleventh Month/Twelfth Month/Second Eighth Month",
    .eras = thai_lunar_eras,
    .era_count = 1,
    .sources = thai_lunar_sources,
    .source_count = sizeof thai_lunar_sources / sizeof *thai_lunar_sources,
    .year = thai_lunar_year,
    .from_day = thai_lunar_from_day,
    .to_day = thai_lunar_to_day,
};
