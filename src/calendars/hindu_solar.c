/* SPDX-License-Identifier: MIT */
/*
 * hindu-solar, hindu-solar-tamil, hindu-solar-malayali, hindu-solar-bengal (no BCP 47 value): the calendars
 * of India by the true sun of the modern Surya Siddhanta. Almanacs by present-day astronomy (drik) differ
 * from these, by a day in many months.
 *
 * Months: M01 Mesha..M12 Mina, from one entry of the sun into a sign of the zodiac to the next, 29 to 32
 * days. A day belongs to the sign in which the sun is at hindu-solar           sunrise of the next day (the
 * Orissa rule, also of Punjab and Haryana) hindu-solar-tamil     sunset of the day hindu-solar-malayali three
 * fifths of the day's light after sunrise (1:12 p.m.) hindu-solar-bengal    the midnight that begins it; what
 * almanacs do where the sun enters within 24 minutes of midnight, and at Karka and Makara, is not here all at
 * Ujjain. Years: elapsed Saka years, from the first of Mesha. Further counts (kalends/reckoning.h): kollam of
 *   hindu-solar-malayali, from the first of Simha; bengali (Bangla San) of hindu-solar-bengal.
 * Eras: saka, going on before its year 1.
 * Basis: RULE from 1022 (1100), when true places came in, as the mean ones of old_hindu.c go out: our bound.
 *   Earlier years ESTIMATED.
 * Range: 10000 years either way, in which every month keeps its two lengths: the sun's apsis moves by 387
 * turns in 1000 ages. The years 1322..2321 are a table, the others are computed.
 * Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 20.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/hindu_solar_years.h"
#include "names_keys.h"
#include "siddhanta.h"
#include "solar_rows.h"

enum {
  HINDU_SOLAR_SAKA = 3179,
  HINDU_SOLAR_LIMIT = 10000,
  HINDU_SOLAR_ORISSA = 0,
  HINDU_SOLAR_TAMIL,
  HINDU_SOLAR_MALAYALI,
  HINDU_SOLAR_BENGAL
};

static const kal__solar_rows hindu_solar_rows[4] = {
    KAL__SOLAR_ROWS(HINDU_SOLAR, hindu_solar),
    KAL__SOLAR_ROWS(HINDU_TAMIL, hindu_tamil),
    KAL__SOLAR_ROWS(HINDU_MALAYALI, hindu_malayali),
    KAL__SOLAR_ROWS(HINDU_BENGAL, hindu_bengal),
};

/* The sun where it decides over a day of the Kali Yuga. */
static int64_t hindu_solar_sun(int32_t rule, int64_t day, int64_t *year) {
  kal__moment moment = {day, 0}, set;
  if (rule == HINDU_SOLAR_ORISSA) {
    kal__siddhanta_daylight(day + 1, &kal__ujjain, &moment, &set);
  } else if (rule == HINDU_SOLAR_TAMIL) {
    kal__siddhanta_daylight(day, &kal__ujjain, &set, &moment);
  } else if (rule == HINDU_SOLAR_MALAYALI) {
    kal__siddhanta_daylight(day, &kal__ujjain, &moment, &set);
    moment.part += ((set.day - moment.day) * KAL__DAY_PARTS + set.part - moment.part) * 3 / 5;
    moment.day += moment.part / KAL__DAY_PARTS;
    moment.part %= KAL__DAY_PARTS;
  }
  return kal__siddhanta_sun(moment, year);
}

/* How far the sun is beyond a sign's beginning, from half a turn before to half a turn after. */
static int64_t hindu_solar_over(int64_t sun, int64_t sign) {
  return kal__floor_mod(sun - sign + KAL__TURN / 2, KAL__TURN) - KAL__TURN / 2;
}

/* The first day of a month, counted from the first of the Kali Yuga's year 0. */
static int64_t hindu_solar_month(int32_t rule, int64_t month) {
  /* Hundredths of a day from a day's midnight to where it decides, give or take 6. */
  static const int64_t decides[4] = {125, 75, 55, 0};
  int64_t sign = kal__floor_mod(month, 12) * KAL__SIGN_OF_ZODIAC, hundredths, day;
  kal__moment entry = {kal__floor_div(month * KAL__SIDEREAL_YEAR_DAYS, 12 * (int64_t)KAL__SIDEREAL_YEARS), 0};
  /* Two steps at the mean motion, 1108 parts of a day for 2^-32 of a minute, leave 1/200 of a day. */
  for (int i = 0; i < 2; i++) {
    entry.part -= hindu_solar_over(kal__siddhanta_sun(entry, NULL), sign) * 1108;
    entry.day += kal__floor_div(entry.part, KAL__DAY_PARTS);
    entry.part = kal__floor_mod(entry.part, KAL__DAY_PARTS);
  }
  hundredths = entry.day * 100 + entry.part * 100 / KAL__DAY_PARTS - decides[rule];
  day = kal__floor_div(hundredths + 50, 100);
  if (hundredths < day * 100 - 7) return day;
  if (hundredths > day * 100 + 7) return day + 1;
  return day + (hindu_solar_over(hindu_solar_sun(rule, day, NULL), sign) < 0);
}

static void hindu_solar_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  const kal__solar_rows *table = &hindu_solar_rows[calendar->variant];
  if ((uint32_t)year - (uint32_t)table->first_year < table->years) {
    kal__solar_rows_year(table, year, info);
  } else {
    int64_t month = ((int64_t)year + HINDU_SOLAR_SAKA) * 12,
            first = hindu_solar_month(calendar->variant, month);
    info->first_day = first + KAL__KALI_YUGA;
    info->first_month = (int64_t)year * 12;
    info->starts = KAL__START(30u, 0, 0);
    for (unsigned i = 1; i <= 12; i++) {
      info->days = (uint16_t)(hindu_solar_month(calendar->variant, month + i) - first);
      info->starts |= KAL__START(30u, i, info->days);
    }
    info->reciprocal = KAL__RECIPROCAL(30);
    info->months = 12;
    info->unit = 30;
    info->leap = KAL__NO_LEAP_MONTH;
    info->parts = NULL;
  }
  info->basis = kal__rule_basis(calendar, year);
}

static kal_status hindu_solar_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  const kal__solar_rows *table = &hindu_solar_rows[calendar->variant];
  int64_t year, longitude, month;
  if (day > table->first_day && day <= table->last_day) return kal__solar_rows_from_day(table, day, date);
  longitude = hindu_solar_sun(calendar->variant, day - KAL__KALI_YUGA, &year);
  month = longitude / KAL__SIGN_OF_ZODIAC;
  return kal__give(date, kal__pack_plain((int32_t)(year - HINDU_SOLAR_SAKA), (unsigned)month + 1,
                                         (unsigned)(day - KAL__KALI_YUGA -
                                                    hindu_solar_month(calendar->variant, year * 12 + month)) +
                                             1));
}

static kal_status hindu_solar_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date) - 1u;
  if (kal__solar_rows_to_day(&hindu_solar_rows[calendar->variant], date, day)) return KAL_OK;
  if (month >= 12 || date.day - 1u >= 29 || date.year < -HINDU_SOLAR_LIMIT || date.year > HINDU_SOLAR_LIMIT)
    return kal__to_day_by_year(calendar, date, day);
  *day = hindu_solar_month(calendar->variant, ((int64_t)date.year + HINDU_SOLAR_SAKA) * 12 + month) +
         KAL__KALI_YUGA + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule hindu_solar_months[] = {
    {1, 31, 30, 31}, {2, 31, 31, 32}, {3, 32, 31, 32}, {4, 31, 31, 32},  {5, 31, 31, 32},  {6, 30, 30, 31},
    {7, 30, 29, 30}, {8, 29, 29, 30}, {9, 29, 29, 30}, {10, 29, 29, 30}, {11, 30, 29, 30}, {12, 30, 30, 31},
};

static const kal__era hindu_solar_eras[] = {
    {{"shaka", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_OF(INDIAN, 0)}};

static const kal_reckoning hindu_solar_kollam[] = {{"kollam", "Kollam", 747, 5, 1, 1}};
static const kal_reckoning hindu_solar_san[] = {{"bengali", "Bengali (Bangla San)", 516, 1, 1, 1}};

#define HINDU_SOLAR_REST(rule)                                                                               \
  .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_SOLAR, .day_start = KAL_DAY_SUNRISE,                     \
  .names = KAL__NAMES_GENERIC, .limits = {12, 12, 29, 32, 365, 366},                                         \
  .year_days = {KAL__SIDEREAL_YEAR_DAYS, KAL__SIDEREAL_YEARS}, .year_months = {12, 1}, .rule_from = 1022,    \
  .variant = (rule), .month_rules = hindu_solar_months, .month_rule_count = 12,                              \
  .month_names = "Mesha/Vrishabha/Mithuna/Karka/Simha/Kanya/Tula/Vrischika/Dhanu/Makara/Kumbha/Mina",        \
  .eras = hindu_solar_eras, .era_count = 1, .year = hindu_solar_year, .from_day = hindu_solar_from_day,      \
  .to_day = hindu_solar_to_day

const kal_calendar kal__hindu_solar = {
    KAL__IDENTITY_HINDU_SOLAR,
    HINDU_SOLAR_REST(HINDU_SOLAR_ORISSA),
    .title = "Hindu Solar Calendar (Orissa rule)",
    .range = {-4343555, 2961984, -HINDU_SOLAR_LIMIT, HINDU_SOLAR_LIMIT},
    .year_zero_day = KAL__HINDU_SOLAR_YEAR_ZERO,
};

const kal_calendar kal__hindu_solar_tamil = {
    KAL__IDENTITY_HINDU_SOLAR_TAMIL,
    HINDU_SOLAR_REST(HINDU_SOLAR_TAMIL),
    .title = "Hindu Solar Calendar (Tamil rule)",
    .own_names = KAL__OWN_TAMIL,
    .range = {-4343554, 2961985, -HINDU_SOLAR_LIMIT, HINDU_SOLAR_LIMIT},
    .year_zero_day = KAL__HINDU_TAMIL_YEAR_ZERO,
};

const kal_calendar kal__hindu_solar_malayali = {
    KAL__IDENTITY_HINDU_SOLAR_MALAYALI,
    HINDU_SOLAR_REST(HINDU_SOLAR_MALAYALI),
    .title = "Hindu Solar Calendar (Malayali rule)",
    .own_names = KAL__OWN_MALAYALI,
    .range = {-4343554, 2961985, -HINDU_SOLAR_LIMIT, HINDU_SOLAR_LIMIT},
    .year_zero_day = KAL__HINDU_MALAYALI_YEAR_ZERO,
    .reckonings = hindu_solar_kollam,
    .reckoning_count = 1,
};

const kal_calendar kal__hindu_solar_bengal = {
    KAL__IDENTITY_HINDU_SOLAR_BENGAL,
    HINDU_SOLAR_REST(HINDU_SOLAR_BENGAL),
    .title = "Hindu Solar Calendar (Bengal rule)",
    .own_names = KAL__OWN_BANGLA,
    .range = {-4343554, 2961986, -HINDU_SOLAR_LIMIT, HINDU_SOLAR_LIMIT},
    .year_zero_day = KAL__HINDU_BENGAL_YEAR_ZERO,
    .reckonings = hindu_solar_san,
    .reckoning_count = 1,
};
