/* SPDX-License-Identifier: MIT */
/*
 * hindu-solar, hindu-solar-tamil, hindu-solar-malayali, hindu-solar-bengal, hindu-solar-astronomical (no BCP
 * 47 value): the solar calendars of India; all but the last by the true sun of the modern Surya Siddhanta.
 * Almanacs by present-day astronomy (drik) differ from these, by a day in many months.
 *
 * Months: M01 Mesha..M12 Mina, from one entry of the sun into a sign of the zodiac to the next, 29 to 32
 * days. A day belongs to the sign in which the sun is at
 *   hindu-solar           sunrise of the next day (the Orissa rule, also of Punjab and Haryana)
 *   hindu-solar-tamil     sunset of the day
 *   hindu-solar-malayali  three fifths of the day's light after sunrise (1:12 p.m.)
 *   hindu-solar-bengal    the midnight that begins it; what almanacs do where the sun enters within 24
 * minutes of midnight, and at Karka and Makara, is not here hindu-solar-astronomical  sunset of the day, by
 * astronomy: astro-hindu-solar of Calendrical Calculations, with the sidereal zodiac of the Calendar Reform
 * Committee (1955). The book takes the mean time of Ujjain for Universal Time, so the sun stands as 5 hours 3
 * minutes after that sunset all at Ujjain. Years: elapsed Saka years, from the first of Mesha. Further counts
 * (kalends/reckoning.h): kollam of hindu-solar-malayali, from the first of Simha; bengali (Bangla San) of
 * hindu-solar-bengal. Eras: shaka, going on before its year 1. Basis: RULE from 1022 (1100), when true places
 * came in, as the mean ones of old_hindu.c go out: our bound. Earlier years, and later ones than 10000,
 * ESTIMATED. The astronomical one: PREDICTED from 1879 (1957), where the Committee's zodiac came in, to 2322
 * (2400), otherwise ESTIMATED. Range: every year that fits int32. The years 1322..2321 are a table, others of
 * -10000..10000 are computed; before and after them the sun enters each sign as long after the mean year's
 * beginning as it did at the end of them. Of the astronomical one -2078..3920 (-2000..3999) are a table, and
 * all others like that. Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 20.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/hindu_solar_years.h"
#include "names_keys.h"
#include "siddhanta.h"
#include "solar_rows.h"

enum {
  HINDU_SOLAR_SAKA = 3179,
  HINDU_SOLAR_ORISSA = 0,
  HINDU_SOLAR_TAMIL,
  HINDU_SOLAR_MALAYALI,
  HINDU_SOLAR_BENGAL,
  HINDU_SOLAR_ASTRONOMICAL
};
/* The years of its basis PREDICTED, 1957..2400; its mean year, 365.25636 days. */
enum { HINDU_SOLAR_ASTRONOMICAL_FROM = 1879, HINDU_SOLAR_ASTRONOMICAL_TO = 2322 };
enum { HINDU_SOLAR_ASTRONOMICAL_DAYS = 9131409, HINDU_SOLAR_ASTRONOMICAL_YEARS = 25000 };

/* The i-th month of year y begins on floor((y * NUM + parts[i]) / DEN), by a mean year of NUM / DEN days. */
typedef struct hindu_solar_line {
  int64_t num, den;
  const int64_t *parts;
} hindu_solar_line;

/* The years from..end - 1 are the table's, or computed; before and after them the sun enters each sign as far
 * from the mean year's beginning as it did at the end of them. */
typedef struct hindu_solar_rule {
  kal__solar_rows rows;
  int32_t from, end;
  int64_t from_day, end_day;
  hindu_solar_line before, after;
} hindu_solar_rule;

#define HINDU_SOLAR_RULE(NAME, name, num, den)                                                               \
  {                                                                                                          \
    KAL__SOLAR_ROWS(NAME, name), KAL__##NAME##_FROM, KAL__##NAME##_END, KAL__##NAME##_FROM_DAY,              \
        KAL__##NAME##_END_DAY, {num, den, kal__##name##_before}, {                                           \
      num, den, kal__##name##_after                                                                          \
    }                                                                                                        \
  }
#define HINDU_SOLAR_SIDDHANTA(NAME, name)                                                                    \
  HINDU_SOLAR_RULE(NAME, name, KAL__SIDEREAL_YEAR_DAYS, KAL__SIDEREAL_YEARS)
static const hindu_solar_rule hindu_solar_rules[] = {
    HINDU_SOLAR_SIDDHANTA(HINDU_SOLAR, hindu_solar),
    HINDU_SOLAR_SIDDHANTA(HINDU_TAMIL, hindu_tamil),
    HINDU_SOLAR_SIDDHANTA(HINDU_MALAYALI, hindu_malayali),
    HINDU_SOLAR_SIDDHANTA(HINDU_BENGAL, hindu_bengal),
    HINDU_SOLAR_RULE(HINDU_SOLAR_ASTRONOMICAL, hindu_solar_astronomical, HINDU_SOLAR_ASTRONOMICAL_DAYS,
                     HINDU_SOLAR_ASTRONOMICAL_YEARS),
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

static int64_t hindu_solar_line_day(const hindu_solar_line *line, int64_t year, unsigned month) {
  return kal__floor_div(year * line->num + line->parts[month], line->den);
}

/* The line of a year that is neither a table's nor computed, or NULL. */
static const hindu_solar_line *hindu_solar_line_of(const hindu_solar_rule *rule, int32_t year) {
  return year < rule->from ? &rule->before : year >= rule->end ? &rule->after : NULL;
}

/* The first day of a month, from 0 to 12, of a year outside the table. */
static int64_t hindu_solar_month_day(const kal_calendar *calendar, const hindu_solar_line *line, int32_t year,
                                     unsigned month) {
  if (line) return hindu_solar_line_day(line, year + (int64_t)(month == 12), month % 12);
  return hindu_solar_month(calendar->variant, ((int64_t)year + HINDU_SOLAR_SAKA) * 12 + month) +
         KAL__KALI_YUGA;
}

static void hindu_solar_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  const hindu_solar_rule *rule = &hindu_solar_rules[calendar->variant];
  const hindu_solar_line *line = hindu_solar_line_of(rule, year);
  info->basis = line ? KAL_BASIS_ESTIMATED : kal__rule_basis(calendar, year);
  if (calendar->variant == HINDU_SOLAR_ASTRONOMICAL && info->basis == KAL_BASIS_RULE)
    info->basis = year <= HINDU_SOLAR_ASTRONOMICAL_TO ? KAL_BASIS_PREDICTED : KAL_BASIS_ESTIMATED;
  if ((uint32_t)year - (uint32_t)rule->rows.first_year < rule->rows.years) {
    kal__solar_rows_year(&rule->rows, year, info);
  } else {
    info->first_day = hindu_solar_month_day(calendar, line, year, 0);
    info->first_month = (int64_t)year * 12;
    info->starts = KAL__START(30u, 0, 0);
    for (unsigned i = 1; i <= 12; i++) {
      info->days = (uint16_t)(hindu_solar_month_day(calendar, line, year, i) - info->first_day);
      info->starts |= KAL__START(30u, i, info->days);
    }
    info->reciprocal = KAL__RECIPROCAL(30);
    info->months = 12;
    info->unit = 30;
    info->leap = KAL__NO_LEAP_MONTH;
    info->parts = NULL;
  }
}

static kal_status hindu_solar_from_line(const hindu_solar_line *line, int64_t day, kal_date *date) {
  int64_t year = kal__floor_div(day * line->den + line->den - 1 - line->parts[0], line->num), first;
  unsigned month = (unsigned)(day - hindu_solar_line_day(line, year, 0)) / 30;
  if (month > 11) month = 11;
  /* No month begins more than 6 days after as many months of 30. */
  while ((first = hindu_solar_line_day(line, year, month)) > day) month--;
  return kal__give(date, kal__pack_plain((int32_t)year, month + 1, (unsigned)(day - first) + 1));
}

static kal_status hindu_solar_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  const hindu_solar_rule *rule = &hindu_solar_rules[calendar->variant];
  int64_t year, longitude, month;
  if (kal__solar_rows_has(&rule->rows, day)) return kal__solar_rows_from_day(&rule->rows, day, date);
  if (day < rule->from_day) return hindu_solar_from_line(&rule->before, day, date);
  if (day >= rule->end_day) return hindu_solar_from_line(&rule->after, day, date);
  longitude = hindu_solar_sun(calendar->variant, day - KAL__KALI_YUGA, &year);
  month = longitude / KAL__SIGN_OF_ZODIAC;
  return kal__give(date, kal__pack_plain((int32_t)(year - HINDU_SOLAR_SAKA), (unsigned)month + 1,
                                         (unsigned)(day - KAL__KALI_YUGA -
                                                    hindu_solar_month(calendar->variant, year * 12 + month)) +
                                             1));
}

static kal_status hindu_solar_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  const hindu_solar_rule *rule = &hindu_solar_rules[calendar->variant];
  unsigned month = kal__plain_month(date) - 1u;
  if (kal__solar_rows_to_day(&rule->rows, date, day)) return KAL_OK;
  if (month >= 12 || date.day - 1u >= 29) return kal__to_day_by_year(calendar, date, day);
  *day =
      hindu_solar_month_day(calendar, hindu_solar_line_of(rule, date.year), date.year, month) + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule hindu_solar_months[] = {
    {1, 31, 30, 31}, {2, 31, 31, 32}, {3, 32, 31, 32}, {4, 31, 31, 32},  {5, 31, 31, 32},  {6, 30, 30, 31},
    {7, 30, 29, 30}, {8, 29, 29, 30}, {9, 29, 29, 30}, {10, 29, 29, 30}, {11, 30, 29, 30}, {12, 30, 30, 31},
};

static const kal_month_rule hindu_solar_astronomical_months[] = {
    {1, 31, 30, 32}, {2, 31, 31, 32}, {3, 31, 31, 32}, {4, 31, 31, 32},  {5, 31, 30, 32},  {6, 30, 30, 31},
    {7, 30, 29, 31}, {8, 30, 29, 30}, {9, 29, 29, 30}, {10, 30, 29, 30}, {11, 30, 29, 31}, {12, 30, 30, 31},
};

static const kal__era hindu_solar_eras[] = {
    {{"shaka", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_OF(INDIAN, 0)}};

static const kal_reckoning hindu_solar_kollam[] = {{"kollam", "Kollam", 747, 5, 1, 1}};
static const kal_reckoning hindu_solar_san[] = {{"bengali", "Bengali (Bangla San)", 516, 1, 1, 1}};

#define HINDU_SOLAR_REST(rule, NAME)                                                                         \
  .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_SOLAR, .day_start = KAL_DAY_SUNRISE,                     \
  .names = KAL__NAMES_GENERIC, .limits = {12, 12, 29, 32, 365, 366},                                         \
  .range = {KAL__##NAME##_LEAST_DAY, KAL__##NAME##_GREATEST_DAY, INT32_MIN, INT32_MAX},                      \
  .year_zero_day = KAL__##NAME##_YEAR_ZERO, .year_months = {12, 1}, .variant = (rule),                       \
  .month_rule_count = 12,                                                                                    \
  .month_names = "Mesha/Vrishabha/Mithuna/Karka/Simha/Kanya/Tula/Vrischika/Dhanu/Makara/Kumbha/Mina",        \
  .eras = hindu_solar_eras, .era_count = 1, .year = hindu_solar_year, .from_day = hindu_solar_from_day,      \
  .to_day = hindu_solar_to_day
#define HINDU_SOLAR_SIDEREAL                                                                                 \
  .year_days = {KAL__SIDEREAL_YEAR_DAYS, KAL__SIDEREAL_YEARS}, .rule_from = 1022,                            \
  .month_rules = hindu_solar_months

const kal_calendar kal__hindu_solar = {
    KAL__IDENTITY_HINDU_SOLAR,
    HINDU_SOLAR_REST(HINDU_SOLAR_ORISSA, HINDU_SOLAR),
    HINDU_SOLAR_SIDEREAL,
    .title = "Hindu Solar Calendar (Orissa rule)",
    .rows = &(const kal__year_rows)KAL__SOLAR_YEAR_ROWS(HINDU_SOLAR, hindu_solar),
};

const kal_calendar kal__hindu_solar_tamil = {
    KAL__IDENTITY_HINDU_SOLAR_TAMIL,
    HINDU_SOLAR_REST(HINDU_SOLAR_TAMIL, HINDU_TAMIL),
    HINDU_SOLAR_SIDEREAL,
    .title = "Hindu Solar Calendar (Tamil rule)",
    .own_names = KAL__OWN_TAMIL,
    .rows = &(const kal__year_rows)KAL__SOLAR_YEAR_ROWS(HINDU_TAMIL, hindu_tamil),
};

const kal_calendar kal__hindu_solar_malayali = {
    KAL__IDENTITY_HINDU_SOLAR_MALAYALI,
    HINDU_SOLAR_REST(HINDU_SOLAR_MALAYALI, HINDU_MALAYALI),
    HINDU_SOLAR_SIDEREAL,
    .title = "Hindu Solar Calendar (Malayali rule)",
    .own_names = KAL__OWN_MALAYALI,
    .reckonings = hindu_solar_kollam,
    .reckoning_count = 1,
    .rows = &(const kal__year_rows)KAL__SOLAR_YEAR_ROWS(HINDU_MALAYALI, hindu_malayali),
};

const kal_calendar kal__hindu_solar_bengal = {
    KAL__IDENTITY_HINDU_SOLAR_BENGAL,
    HINDU_SOLAR_REST(HINDU_SOLAR_BENGAL, HINDU_BENGAL),
    HINDU_SOLAR_SIDEREAL,
    .title = "Hindu Solar Calendar (Bengal rule)",
    .own_names = KAL__OWN_BANGLA,
    .reckonings = hindu_solar_san,
    .reckoning_count = 1,
    .rows = &(const kal__year_rows)KAL__SOLAR_YEAR_ROWS(HINDU_BENGAL, hindu_bengal),
};

static const kal_source hindu_solar_sources[] = {
    {HINDU_SOLAR_ASTRONOMICAL_FROM, HINDU_SOLAR_ASTRONOMICAL_TO, KAL_BASIS_PREDICTED,
     "Calendar Reform Committee of India", "its zodiac, as Calendrical Calculations (2018) has it; computed"},
};

const kal_calendar kal__hindu_solar_astronomical = {
    KAL__IDENTITY_HINDU_SOLAR_ASTRONOMICAL,
    HINDU_SOLAR_REST(HINDU_SOLAR_ASTRONOMICAL, HINDU_SOLAR_ASTRONOMICAL),
    .year_days = {HINDU_SOLAR_ASTRONOMICAL_DAYS, HINDU_SOLAR_ASTRONOMICAL_YEARS},
    .rule_from = HINDU_SOLAR_ASTRONOMICAL_FROM,
    .month_rules = hindu_solar_astronomical_months,
    .title = "Astronomical Hindu Solar Calendar (Calendrical Calculations)",
    .sources = hindu_solar_sources,
    .source_count = 1,
    .rows = &(const kal__year_rows)KAL__SOLAR_YEAR_ROWS(HINDU_SOLAR_ASTRONOMICAL, hindu_solar_astronomical),
};
