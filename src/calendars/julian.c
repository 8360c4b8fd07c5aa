/* SPDX-License-Identifier: MIT */
/*
 * julian (no BCP 47 value): the calendar of Julius Caesar, in Europe until 1582..1923, today of Orthodox
 *   churches.
 *
 * Months: as gregorian: 31, 28 (29 in leap years), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31. Years begin on 1
 *   January, whatever day people of a time and place began them on.
 * Leap rule: years divisible by 4, also the year 0 (1 BCE) and before.
 * Epoch: 1 January 1 = 0000-12-30 in gregorian.
 * Eras: ce (ad) from year 1, bce (bc) before; its people count no year 0.
 * Further counts of years (kalends/reckoning.h), each going on before its first year:
 *   byzantine  Anno Mundi of the Byzantine empire: year 1 from 1 September 5509 BCE; years from 1 September.
 *   auc        ab urbe condita by Varro's reckoning: year 1 is 753 BCE; years from 1 January, as historians
 *              equate them (no year began on the feast of the founding, 21 April).
 *   hispanic   the Spanish era: year 1 is 38 BCE; years from 1 January.
 *   olympiad   years of the olympiads, the first from the summer of 776 BCE; years from 1 July, which stands
 *              for midsummer: the games moved with the moon. Calendrical Calculations has 1 January.
 * Basis: RULE from 8. In force from 45 BCE; but every third year was made leap (Macrobius), until Augustus
 *   left out leap days; which years were leap is disputed (42 BCE..4 CE in most opinions), and all agree from
 *   the leap year 8 on. Earlier years: ESTIMATED.
 * Range: every year that fits int32.
 * Sources: Macrobius, Saturnalia I.14.13-15; E. G. Richards, "Calendars", Explanatory Supplement to the
 *   Astronomical Almanac, 3rd ed. (2013), ch. 15; Reingold and Dershowitz, Calendrical Calculations, 4th ed.
 *   (2018), ch. 3; C. Bennett, "The Early Augustan Calendars in Rome and Egypt", ZPE 142 (2003), for the leap
 *   years before 8; E. J. Bickerman, Chronology of the Ancient World, 2nd ed. (1980), ch. 3, and V. Grumel,
 *   La chronologie (1958), for the counts of years.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

/* 1 March 0. */
#define JULIAN_MARCH_0 INT64_C(-719470)

static void julian_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  kal__roman_year(info, KAL__JULIAN_NEW_YEAR(year), year, (year & 3) == 0);
  info->basis = kal__rule_basis(calendar, year);
}

static kal_status julian_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t n = (uint64_t)(day - JULIAN_MARCH_0 + KAL__JULIAN_SHIFT_DAYS) * 4 + 3;
  (void)calendar;
  return kal__give(date, kal__roman_date((uint32_t)(n / 1461) - (uint32_t)KAL__JULIAN_SHIFT_YEARS,
                                         (uint32_t)(n % 1461) / 4));
}

static kal_status julian_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date), early = month <= 2;
  uint64_t year;
  if (!kal__roman_has_day(month, date.day) && !(month == 2 && date.day == 29 && (date.year & 3) == 0))
    return kal__to_day_by_year(calendar, date, day);
  year = (uint64_t)(date.year + KAL__JULIAN_SHIFT_YEARS - early);
  *day = (int64_t)(year * 365 + year / 4) - KAL__JULIAN_SHIFT_DAYS + JULIAN_MARCH_0 +
         kal__roman_march_place(month, early) + date.day - 1;
  return KAL_OK;
}

static const kal__era julian_eras[] = {
    {{"ce", "ad", KAL__JULIAN_EPOCH, INT64_MAX, 1, 1}, 1},
    {{"bce", "bc", INT64_MIN, KAL__JULIAN_EPOCH - 1, 0, -1}, 0},
};

static const kal_reckoning julian_reckonings[] = {
    {"byzantine", "Byzantine (Anno Mundi)", -5508, 9, 1, 1},
    {"auc", "Ab urbe condita", -752, 1, 1, 1},
    {"hispanic", "Spanish era", -37, 1, 1, 1},
    {"olympiad", "Olympiad years", -775, 7, 1, 4},
};

const kal_calendar kal__julian = {
    KAL__IDENTITY_JULIAN,
    .properties = KAL_PROLEPTIC,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_GREGORIAN,
    .title = "Julian Calendar",
    .limits = {12, 12, 28, 31, 365, 366},
    .range = {KAL__JULIAN_NEW_YEAR(INT32_MIN), KAL__JULIAN_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN,
              INT32_MAX},
    .year_days = {1461, 4},
    .year_zero_day = KAL__JULIAN_NEW_YEAR(0),
    .year_months = {12, 1},
    .rule_from = 8,
    .month_rules = kal__roman_months,
    .month_rule_count = 12,
    .eras = julian_eras,
    .era_count = sizeof julian_eras / sizeof *julian_eras,
    .reckonings = julian_reckonings,
    .reckoning_count = sizeof julian_reckonings / sizeof *julian_reckonings,
    .year = julian_year,
    .from_day = julian_from_day,
    .to_day = julian_to_day,
    .line = &(const kal__line){JULIAN_MARCH_0, 1461, 4, 0, 0, KAL__NO_CENTURY, 2, 0, 0, NULL},
};
