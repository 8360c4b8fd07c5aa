/* SPDX-License-Identifier: MIT */
/*
 * french-arithmetic (no BCP 47 value): the French Republican calendar by the leap rule that Gilbert Romme
 *   proposed.
 *
 * Months: M01 Vendemiaire..M12 Fructidor 30 days each; M13 the 5 complementary days (6 in leap years).
 * Leap rule: years divisible by 4, of the centuries those divisible by 400, but not those divisible by
 *   4000.
 * Epoch: 1 Vendemiaire 1 = 22 September 1792 (Gregorian), the first day of the Republic.
 * Eras: ef (ere des Francais), going on before year 1.
 * Basis: RULE from 15. The Republic kept its calendar in the years 2..14 (from November 1793 to 31
 *   December 1805) and began them at the true equinox of Paris: leap years were 3, 7, 11, here they are 4,
 *   8, 12. Romme's rule, reported to the Convention in 1795 (19 floreal 3), never became law. Years to 14
 *   are ESTIMATED.
 * Range: every year that fits int32.
 * Sources: decrees of the National Convention of 5 October and 24 November 1793 (4 frimaire 2); Reingold
 *   and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 17.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "names_keys.h"

#define FRENCH_EPOCH INT64_C(-64748)
/* Whole 4000-year cycles that make every year positive. */
#define FRENCH_SHIFT_CYCLES INT64_C(536872)
#define FRENCH_SHIFT_YEARS (4000 * FRENCH_SHIFT_CYCLES)
#define FRENCH_SHIFT_DAYS (1460969 * FRENCH_SHIFT_CYCLES)
#define FRENCH_NEW_YEAR(year) FRENCH_DAYS_BEFORE((uint64_t)((int64_t)(year)-1 + FRENCH_SHIFT_YEARS))
#define FRENCH_DAYS_BEFORE(years)                                                                            \
  ((int64_t)((years)*365 + (years) / 4 - (years) / 100 + (years) / 400 - (years) / 4000) -                   \
   FRENCH_SHIFT_DAYS + FRENCH_EPOCH)

static int french_is_leap(int32_t year) {
  return year % 4 == 0 && (year % 100 != 0 || (year % 400 == 0 && year % 4000 != 0));
}

static void french_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  info->first_day = FRENCH_NEW_YEAR(year);
  info->first_month = (int64_t)year * 13;
  info->starts = UINT64_C(0x2222222222222); /* a month starts on place 30*i */
  info->days = (uint16_t)(365 + french_is_leap(year));
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 13;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

static kal_status french_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  /* The mean year leads to the year or the one after it. */
  uint64_t shifted = (uint64_t)(day - FRENCH_EPOCH + FRENCH_SHIFT_DAYS);
  int64_t year = (int64_t)((shifted + 2) * 4000 / 1460969) + 1 - FRENCH_SHIFT_YEARS;
  uint32_t place;
  (void)calendar;
  year -= day < FRENCH_NEW_YEAR(year);
  place = (uint32_t)(day - FRENCH_NEW_YEAR(year));
  return kal__give(date, kal__pack_plain((int32_t)year, place / 30 + 1, place % 30 + 1));
}

static kal_status french_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date);
  /* The leap day, the sixth of M13, goes the long way too. */
  if (month - 1u >= 13 || date.day - 1u >= (month == 13 ? 5u : 30u))
    return kal__to_day_by_year(calendar, date, day);
  *day = FRENCH_NEW_YEAR(date.year) + (month - 1) * 30 + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule french_months[] = {
    {1, 30, 30, 30},  {2, 30, 30, 30},  {3, 30, 30, 30}, {4, 30, 30, 30}, {5, 30, 30, 30},
    {6, 30, 30, 30},  {7, 30, 30, 30},  {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30},
    {11, 30, 30, 30}, {12, 30, 30, 30}, {13, 5, 5, 6},
};

static const kal__era french_eras[] = {{{"ef", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

const kal_calendar kal__french_arithmetic = {
    KAL__IDENTITY_FRENCH_ARITHMETIC,
    .properties = KAL_PROLEPTIC,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_GENERIC,
    .title = "French Republican Calendar (Romme)",
    .limits = {13, 13, 5, 30, 365, 366},
    .range = {FRENCH_NEW_YEAR(INT32_MIN), FRENCH_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},
    .year_days = {1460969, 4000},
    .year_zero_day = FRENCH_NEW_YEAR(0),
    .year_months = {13, 1},
    .rule_from = 15,
    .month_rules = french_months,
    .month_rule_count = sizeof french_months / sizeof *french_months,
    .month_names = "Vendémiaire/Brumaire/Frimaire/Nivôse/Pluviôse/Ventôse/Germinal/Floréal/Prairial/Messidor/"
                   "Thermidor/Fructidor/Jours complémentaires",
    .eras = french_eras,
    .era_count = 1,
    .era_names = "Ère des Français",
    .year = french_year,
    .from_day = french_from_day,
    .to_day = french_to_day,
};
