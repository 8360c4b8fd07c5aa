/* SPDX-License-Identifier: MIT */
/*
 * french, french-arithmetic (no BCP 47 value): the French Republican calendar, by the equinox as the law had
 *   it, and by the leap rule that Gilbert Romme proposed.
 *
 * Months: M01 Vendemiaire..M12 Fructidor 30 days each; M13 the 5 complementary days (6 in leap years).
 * Epoch: 1 Vendemiaire 1 = 22 September 1792 (Gregorian), the first day of the Republic.
 * Eras: ef (ere des Francais), going on before year 1.
 * Range: every year that fits int32.
 *
 * french
 *   New year: the day, from true midnight to true midnight at the observatory of Paris, of the autumn
 *   equinox (decree of 4 frimaire 2, article 3): leap years were 3, 7, 11.
 *   1..14 OFFICIAL, as they were (data/french-years.csv), which src/astro has too; the Republic kept the
 *   calendar in the years 2..14, from November 1793 to 31 December 1805. 15..1199 (2990 CE) PREDICTED: what
 *   the law would give. All others ESTIMATED: years from equinoxes of -2000 to 4000 are a table that
 *   src/astro made, beyond it the leap rule of gregorian goes on.
 *   docs/calendars/equinox.md lists the equinoxes near midnight.
 *
 * french-arithmetic
 *   Leap rule: years divisible by 4, of the centuries those divisible by 400, but not those divisible by
 *   4000: 4, 8, 12. Romme's rule, reported to the Convention in 1795 (19 floreal 3), never became law.
 *   RULE from 15. Years to 14 are ESTIMATED.
 *
 * Sources: decrees of the National Convention of 5 October and 24 November 1793 (4 frimaire 2); Reingold
 *   and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 17.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/equinox_years.h"
#include "equinox_rows.h"
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

static void french_fill(kal__year *info, int32_t year, int64_t first_day, int64_t next_year) {
  info->first_day = first_day;
  info->first_month = (int64_t)year * 13;
  info->starts = UINT64_C(0x2222222222222); /* a month starts on place 30*i */
  info->days = (uint16_t)(next_year - first_day);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 13;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->parts = NULL;
}

static kal_status french_give(kal_date *date, int32_t year, uint32_t place) {
  return kal__give(date, kal__pack_plain(year, place / 30 + 1, place % 30 + 1));
}

/* The place of a plain date in its year, from 0; -1 for what goes the long way: the leap day, the sixth of
 * M13, too. */
static inline int french_place(kal_date date) {
  unsigned month = kal__plain_month(date);
  if (month - 1u >= 13 || date.day - 1u >= (month == 13 ? 5u : 30u)) return -1;
  return (int)(month - 1) * 30 + date.day - 1;
}

static const kal__equinox_rows french_equinoxes = KAL__EQUINOX_ROWS(FRENCH, french);

static void french_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  french_fill(info, year, kal__equinox_new_year(&french_equinoxes, year),
              kal__equinox_new_year(&french_equinoxes, (int64_t)year + 1));
  info->basis = kal__equinox_basis(calendar, year);
}

static kal_status french_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint32_t place, year = kal__equinox_split(&french_equinoxes, day, &place);
  (void)calendar;
  return french_give(date, (int32_t)year, place);
}

static kal_status french_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  int place = french_place(date);
  if (place < 0) return kal__to_day_by_year(calendar, date, day);
  *day = kal__equinox_new_year(&french_equinoxes, date.year) + place;
  return KAL_OK;
}

static void french_arithmetic_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  french_fill(info, year, FRENCH_NEW_YEAR(year), FRENCH_NEW_YEAR((int64_t)year + 1));
  info->basis = kal__rule_basis(calendar, year);
}

static kal_status french_arithmetic_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  /* The mean year leads to the year or the one after it. */
  uint64_t shifted = (uint64_t)(day - FRENCH_EPOCH + FRENCH_SHIFT_DAYS);
  int64_t year = (int64_t)((shifted + 2) * 4000 / 1460969) + 1 - FRENCH_SHIFT_YEARS;
  (void)calendar;
  year -= day < FRENCH_NEW_YEAR(year);
  return french_give(date, (int32_t)year, (uint32_t)(day - FRENCH_NEW_YEAR(year)));
}

static kal_status french_arithmetic_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  int place = french_place(date);
  if (place < 0) return kal__to_day_by_year(calendar, date, day);
  *day = FRENCH_NEW_YEAR(date.year) + place;
  return KAL_OK;
}

static const kal_month_rule french_months[] = {
    {1, 30, 30, 30},  {2, 30, 30, 30},  {3, 30, 30, 30}, {4, 30, 30, 30}, {5, 30, 30, 30},
    {6, 30, 30, 30},  {7, 30, 30, 30},  {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30},
    {11, 30, 30, 30}, {12, 30, 30, 30}, {13, 5, 5, 6},
};

static const kal__era french_eras[] = {{{"ef", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

static const char french_month_names[] =
    "Vendémiaire/Brumaire/Frimaire/Nivôse/Pluviôse/Ventôse/Germinal/Floréal/Prairial/Messidor/Thermidor/"
    "Fructidor/Jours complémentaires";

static const kal_source french_sources[] = {
    {1, 14, KAL_BASIS_OFFICIAL, "National Convention, then the Republic's government",
     "decree of 4 frimaire 2 (24 November 1793); the years as published"},
    KAL__EQUINOX_COMPUTED(15, 1199),
};

#define FRENCH_MONTHS_AND_ERAS                                                                               \
  .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_SOLAR, .names = KAL__NAMES_GENERIC,                      \
  .limits = {13, 13, 5, 30, 365, 366}, .year_months = {13, 1}, .month_rules = french_months,                 \
  .month_rule_count = sizeof french_months / sizeof *french_months, .month_names = french_month_names,       \
  .eras = french_eras, .era_count = 1, .era_names = "Ère des Français"

const kal_calendar kal__french = {
    KAL__IDENTITY_FRENCH,
    FRENCH_MONTHS_AND_ERAS,
    .range = KAL__EQUINOX_RANGE(FRENCH),
    .year_days = {146097, 400},
    .year_zero_day = KAL__EQUINOX_YEAR_ZERO(FRENCH),
    .title = "French Republican Calendar",
    .sources = french_sources,
    .source_count = sizeof french_sources / sizeof *french_sources,
    .year = french_year,
    .from_day = french_from_day,
    .to_day = french_to_day,
};

const kal_calendar kal__french_arithmetic = {
    KAL__IDENTITY_FRENCH_ARITHMETIC,
    FRENCH_MONTHS_AND_ERAS,
    .title = "French Republican Calendar (Romme)",
    .range = {FRENCH_NEW_YEAR(INT32_MIN), FRENCH_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},
    .year_days = {1460969, 4000},
    .year_zero_day = FRENCH_NEW_YEAR(0),
    .rule_from = 15,
    .year = french_arithmetic_year,
    .from_day = french_arithmetic_from_day,
    .to_day = french_arithmetic_to_day,
    /* Until the first year divisible by 4000. */
    .line = &(const kal__line){FRENCH_EPOCH, 1461, 4, 0, 1, KAL__GREGORIAN_CENTURY, 0, FRENCH_EPOCH,
                               FRENCH_NEW_YEAR(4000) - 1, NULL},
};
