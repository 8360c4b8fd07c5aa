/* SPDX-License-Identifier: MIT */
/*
 * coptic, ethiopic, ethioaa: the Alexandrian calendar, by three counts of years.
 *
 *   coptic    the Coptic church's: anno martyrum, year 1 from 29 August 284 (Julian); era am, going on
 *             before year 1.
 *   ethiopic  Ethiopia's and Eritrea's, amete mihret: year 1 from 29 August 8 (Julian); eras am from year 1,
 *             and aa (amete alem) before, where the year is that of ethioaa.
 *   ethioaa   the same in years of the world, amete alem: ethiopic year + 5500; era aa, going on before
 *             year 1.
 *
 * Months: M01..M12 30 days each, M13 5 days (6 in leap years).
 * Leap rule: years that leave 3 when divided by 4: the leap day comes half a year before the Julian one.
 * Basis: the Alexandrian leap day is older than the three counts (Augustus), so each is exact from where
 *   people counted so. Earlier years: ESTIMATED.
 *   coptic: RULE from 1: the regnal years of Diocletian, counted on without a break.
 *   ethiopic, ethioaa: RULE from 405 and 5905 (412 CE), as both eras rest on the world chronicle of Annianus
 *   of Alexandria, written about then; when Ethiopia took them up is not known to us.
 * Range: every year that fits int32. Days begin at midnight here, in the churches on the evening before.
 * Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 4; O. Neugebauer, Ethiopic
 *   Astronomy and Computus (1979); era codes and epochs: CLDR 48, calendarData.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "names_keys.h"

/* Whole 4-year cycles that make every year positive. */
#define ALEXANDRIAN_SHIFT_CYCLES INT64_C(536870913)
#define ALEXANDRIAN_SHIFT_YEARS (4 * ALEXANDRIAN_SHIFT_CYCLES)
#define ALEXANDRIAN_SHIFT_DAYS (1461 * ALEXANDRIAN_SHIFT_CYCLES)
/* First day of a year of the count whose year 1 begins on `epoch`. */
#define ALEXANDRIAN_NEW_YEAR(epoch, year)                                                                    \
  ALEXANDRIAN_DAYS_BEFORE(epoch, (uint64_t)((int64_t)(year) + ALEXANDRIAN_SHIFT_YEARS))
#define ALEXANDRIAN_DAYS_BEFORE(epoch, years)                                                                \
  ((int64_t)(((years)-1) * 365 + (years) / 4) - ALEXANDRIAN_SHIFT_DAYS + (epoch))

static void alexandrian_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  info->first_day = ALEXANDRIAN_NEW_YEAR(calendar->epoch, year);
  info->first_month = (int64_t)year * 13;
  info->starts = UINT64_C(0x2222222222222); /* a month starts on place 30*i */
  info->days = (uint16_t)(365 + ((year & 3) == 3));
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 13;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

static kal_status alexandrian_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t n = (uint64_t)(day - calendar->epoch + ALEXANDRIAN_SHIFT_DAYS) * 4 + 1463;
  uint32_t year = (uint32_t)(n / 1461) - (uint32_t)ALEXANDRIAN_SHIFT_YEARS, place = (uint32_t)(n % 1461) / 4;
  return kal__give(date, kal__pack_plain((int32_t)year, place / 30 + 1, place % 30 + 1));
}

static kal_status alexandrian_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date);
  /* The leap day, the sixth of M13, goes the long way too. */
  if (month - 1u >= 13 || date.day - 1u >= (month == 13 ? 5u : 30u))
    return kal__to_day_by_year(calendar, date, day);
  *day = ALEXANDRIAN_NEW_YEAR(calendar->epoch, date.year) + (month - 1) * 30 + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule alexandrian_months[] = {
    {1, 30, 30, 30},  {2, 30, 30, 30},  {3, 30, 30, 30}, {4, 30, 30, 30}, {5, 30, 30, 30},
    {6, 30, 30, 30},  {7, 30, 30, 30},  {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30},
    {11, 30, 30, 30}, {12, 30, 30, 30}, {13, 5, 5, 6},
};

#define ALEXANDRIAN_FROM(first_day)                                                                          \
  .family = KAL_FAMILY_SOLAR, .limits = {13, 13, 5, 30, 365, 366},                                           \
  .range = {ALEXANDRIAN_NEW_YEAR(first_day, INT32_MIN),                                                      \
            ALEXANDRIAN_NEW_YEAR(first_day, INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},                 \
  .year_days = {1461, 4}, .year_zero_day = ALEXANDRIAN_NEW_YEAR(first_day, 0), .year_months = {13, 1},       \
  .epoch = (first_day), .month_rules = alexandrian_months,                                                   \
  .month_rule_count = sizeof alexandrian_months / sizeof *alexandrian_months, .year = alexandrian_year,      \
  .from_day = alexandrian_from_day, .to_day = alexandrian_to_day, .line = &(const kal__line) {               \
    (first_day) - 365, 1461, 4, 0, 0, KAL__NO_CENTURY, 0, 0, 0, NULL                                         \
  }

/* First days of year 1. */
#define COPTIC_EPOCH INT64_C(-615558)
#define ETHIOPIC_EPOCH INT64_C(-716367)
#define ETHIOAA_EPOCH (ETHIOPIC_EPOCH - 5500 / 4 * INT64_C(1461))

static const kal__era coptic_eras[] = {{{"am", "", INT64_MIN, INT64_MAX, 1, 1}, 1}};

const kal_calendar kal__coptic = {
    KAL__IDENTITY_COPTIC,
    ALEXANDRIAN_FROM(COPTIC_EPOCH),
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_COPTIC,
    .rule_from = 1,
    .eras = coptic_eras,
    .era_count = 1,
};

static const kal__era ethiopic_eras[] = {
    {{"am", "", ETHIOPIC_EPOCH, INT64_MAX, 1, 1}, 1},
    {{"aa", "", INT64_MIN, ETHIOPIC_EPOCH - 1, -5499, 1}, 0},
};

const kal_calendar kal__ethiopic = {
    KAL__IDENTITY_ETHIOPIC,
    ALEXANDRIAN_FROM(ETHIOPIC_EPOCH),
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_ETHIOPIC,
    .rule_from = 405,
    .eras = ethiopic_eras,
    .era_count = sizeof ethiopic_eras / sizeof *ethiopic_eras,
};

static const kal__era ethioaa_eras[] = {{{"aa", "", INT64_MIN, INT64_MAX, 1, 1}, 0}};

const kal_calendar kal__ethioaa = {
    KAL__IDENTITY_ETHIOAA,
    ALEXANDRIAN_FROM(ETHIOAA_EPOCH),
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_ETHIOPIC_AMETE_ALEM,
    .rule_from = 5905,
    .eras = ethioaa_eras,
    .era_count = 1,
};
