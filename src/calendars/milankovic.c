/* SPDX-License-Identifier: MIT */
/*
 * milankovic (revised Julian; no BCP 47 value): Milutin Milankovic's calendar, of the Orthodox churches that
 * left the Julian one (Constantinople, Greece, Romania, Bulgaria and others) for fixed feasts.
 *
 * Months: as gregorian: 31, 28 (29 in leap years), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31.
 * Leap rule: years divisible by 4; of the centuries those that leave 200 or 600 when divided by 900.
 * Epoch: chosen so that it is gregorian from 1600-03-01 to 2800-02-28; gregorian alone has a 1600-02-29 and
 *   a 2800-02-29. 1 January 1 is the same day in both.
 * Eras: ce (ad) from year 1, bce (bc) before; its people count no year 0.
 * Basis: RULE from 1925. Resolved by the congress at Constantinople in May 1923; the first churches changed
 *   in March 1924 (Constantinople, Greece) and October 1924 (Romania): 1925 is the first whole year of use.
 *   Earlier: ESTIMATED.
 * Range: every year that fits int32.
 * Sources: M. Milankovitch, "Das Ende des julianischen Kalenders und der neue Kalender der orientalischen
 *   Kirchen", Astronomische Nachrichten 220 (1924) 379-384. Closed form: century c from 1 March 0 begins on
 *   place floor((328718*c + 6) / 9): 900 years are 328718 days.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

/* Whole 900-year cycles that make every year positive. */
#define MILANKOVIC_SHIFT_CYCLES INT64_C(2386093)
#define MILANKOVIC_SHIFT_YEARS (900 * MILANKOVIC_SHIFT_CYCLES)
#define MILANKOVIC_SHIFT_DAYS (328718 * MILANKOVIC_SHIFT_CYCLES)
#define MILANKOVIC_MARCH_0 INT64_C(-719468)
/* 1 March of a year, and 1 January: 306 days after the 1 March before. */
#define MILANKOVIC_MARCH(year) MILANKOVIC_DAYS_BEFORE((uint64_t)((int64_t)(year) + MILANKOVIC_SHIFT_YEARS))
#define MILANKOVIC_DAYS_BEFORE(years)                                                                        \
  ((int64_t)((years)*365 + (years) / 4 - (years) / 100 + ((years) / 100 * 2 + 6) / 9) -                      \
   MILANKOVIC_SHIFT_DAYS + MILANKOVIC_MARCH_0)
#define MILANKOVIC_NEW_YEAR(year) (MILANKOVIC_MARCH((int64_t)(year)-1) + 306)

static int milankovic_is_leap(int32_t year) {
  if (year % 100 == 0) {
    int64_t of_cycle = kal__floor_mod(year, 900);
    return of_cycle == 200 || of_cycle == 600;
  }
  return (year & 3) == 0;
}

static void milankovic_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  kal__roman_year(info, MILANKOVIC_NEW_YEAR(year), year, milankovic_is_leap(year));
  info->basis = kal__rule_basis(calendar, year);
}

static kal_status milankovic_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t n = (uint64_t)(day - MILANKOVIC_MARCH_0 + MILANKOVIC_SHIFT_DAYS) * 9 + 2;
  uint32_t century = (uint32_t)(n / 328718);
  uint32_t place, year = 100 * century + kal__split_century((uint32_t)(n % 328718) / 9 * 4 + 3, &place);
  (void)calendar;
  return kal__give(date, kal__roman_date(year - (uint32_t)MILANKOVIC_SHIFT_YEARS, place));
}

static kal_status milankovic_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date), early = month <= 2;
  if (!kal__roman_has_day(month, date.day) &&
      !(month == 2 && date.day == 29 && milankovic_is_leap(date.year)))
    return kal__to_day_by_year(calendar, date, day);
  *day = MILANKOVIC_MARCH((int64_t)date.year - early) + kal__roman_march_place(month, early) + date.day - 1;
  return KAL_OK;
}

static const kal__era milankovic_eras[] = {
    {{"ce", "ad", MILANKOVIC_NEW_YEAR(1), INT64_MAX, 1, 1}, 1},
    {{"bce", "bc", INT64_MIN, MILANKOVIC_NEW_YEAR(1) - 1, 0, -1}, 0},
};

const kal_calendar kal__milankovic = {
    KAL__IDENTITY_MILANKOVIC,
    .properties = KAL_PROLEPTIC,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_GREGORIAN,
    .title = "Revised Julian Calendar",
    .limits = {12, 12, 28, 31, 365, 366},
    .range = {MILANKOVIC_NEW_YEAR(INT32_MIN), MILANKOVIC_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN,
              INT32_MAX},
    .year_days = {328718, 900},
    .year_zero_day = MILANKOVIC_NEW_YEAR(0),
    .year_months = {12, 1},
    .rule_from = 1925,
    .month_rules = kal__roman_months,
    .month_rule_count = 12,
    .eras = milankovic_eras,
    .era_count = sizeof milankovic_eras / sizeof *milankovic_eras,
    .year = milankovic_year,
    .from_day = milankovic_from_day,
    .to_day = milankovic_to_day,
    .line = &(const kal__line){MILANKOVIC_MARCH_0, 1461, 4, 0, 0, KAL__MILANKOVIC_CENTURY, 2, 0, 0, NULL},
};
