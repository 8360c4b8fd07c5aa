/* SPDX-License-Identifier: MIT */
/*
 * bangla, bangla-1987 (no BCP 47 value): the official calendar of Bangladesh, and the rule it had before
 * 2019. Not the sidereal Bengali calendar of West Bengal (hindu-solar-bengal).
 *
 * New year: 14 April (Gregorian), Pohela Boishakh.
 * Months:
 *   rule of 2019: M01 Boishakh..M06 Ashwin 31 days, M07 Kartik..M10 Magh 30, M11 Falgun 29, M12 Choitro 30.
 *   rule of 1987: M01 Boishakh..M05 Bhadro 31 days, M06 Ashwin..M12 Choitro 30.
 *   bangla: from 1426 the rule of 2019, before that the rule of 1987. bangla-1987: the latter in all years.
 * Leap rule: Falgun has a day more where it has 29 February in it (Gregorian year + 594).
 * Eras: bangla (Bangla San, Bangabda), going on before year 1; year 1433 begins on 14 April 2026.
 * Basis: RULE from 1394 (1987), when the rule of the Bangla Academy's committee of 1966 (M. Shahidullah) was
 *   officially adopted; bangla-1987 ESTIMATED again from 1426. The committee of 1966 is also said to have had
 *   another leap day; earlier years followed the sun: ESTIMATED. The rule of 2019 was first seen on 16
 * October 2019, 31 Ashwin 1426. Range: every year that fits int32. Sources: bdnews24.com, 16 October 2019;
 * daily-bangladesh.com, 17 October 2019 (the Bangla Academy's words); bd-pratidin.com, 16 April 2014, for
 * 1966 and 1987.
 */
#include "../generated/calendar_identities.h"
#include "gregorian.h"
#include "names_keys.h"

/* Year 0 begins in this Gregorian year, on 14 April, this place of the year from 1 March. */
enum {
  BANGLA_YEAR_0 = 593,
  BANGLA_NEW_YEAR_PLACE = 44,
  BANGLA_CHOITRO = 335,
  BANGLA_2019 = 1426,
  BANGLA_1987 = 1394
};
#define BANGLA_NEW_YEAR(year) (KAL__GREGORIAN_NEW_YEAR((int64_t)(year) + BANGLA_YEAR_0 + 1) - 262)

/* Choitro is where it is in leap years. */
static const uint32_t bangla_days[2][366] = {
    {KAL__DAYS_31(1), KAL__DAYS_31(2), KAL__DAYS_31(3), KAL__DAYS_31(4), KAL__DAYS_31(5), KAL__DAYS_30(6),
     KAL__DAYS_30(7), KAL__DAYS_30(8), KAL__DAYS_30(9), KAL__DAYS_30(10), KAL__DAYS_31(11), KAL__DAYS_30(12)},
    {KAL__DAYS_31(1), KAL__DAYS_31(2), KAL__DAYS_31(3), KAL__DAYS_31(4), KAL__DAYS_31(5), KAL__DAYS_31(6),
     KAL__DAYS_30(7), KAL__DAYS_30(8), KAL__DAYS_30(9), KAL__DAYS_30(10), KAL__DAYS_30(11), KAL__DAYS_30(12)},
};

/* 1 for the rule of 2019. */
static inline unsigned bangla_rule(const kal_calendar *calendar, int64_t year) {
  return year >= BANGLA_2019 && calendar->variant == BANGLA_2019;
}

static void bangla_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  static const uint64_t starts[2][2] = {
      {KAL__STARTS_12(30, 0, 31, 62, 93, 124, 155, 185, 215, 245, 275, 305, 335, 365),
       KAL__STARTS_12(30, 0, 31, 62, 93, 124, 155, 185, 215, 245, 275, 305, 336, 366)},
      {KAL__STARTS_12(30, 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 335, 365),
       KAL__STARTS_12(30, 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336, 366)},
  };
  int leap = kal__gregorian_is_leap((int64_t)year + BANGLA_YEAR_0 + 1);
  info->first_day = BANGLA_NEW_YEAR(year);
  info->first_month = (int64_t)year * 12;
  info->starts = starts[bangla_rule(calendar, year)][leap];
  info->days = (uint16_t)(365 + leap);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = year >= BANGLA_1987 && (year < BANGLA_2019 || calendar->variant == BANGLA_2019)
                    ? KAL_BASIS_RULE
                    : KAL_BASIS_ESTIMATED;
  info->parts = NULL;
}

static kal_status bangla_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint32_t place, year = kal__gregorian_split(day - BANGLA_NEW_YEAR_PLACE, &place);
  uint32_t common;
  year -= BANGLA_YEAR_0; /* only then it fits int32 */
  common = !kal__gregorian_is_leap((int64_t)(int32_t)year + BANGLA_YEAR_0 + 1);
  return kal__give(date, KAL__PACK(year, bangla_days[bangla_rule(calendar, (int32_t)year)]
                                                    [place + (common & (place >= BANGLA_CHOITRO))]));
}

static kal_status bangla_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date) - 1u, rule = bangla_rule(calendar, date.year), longer = 5 + rule;
  /* Falgun's last days, and Choitro after them, go by the year. */
  if (month >= 12 || date.day - 1u >= 30u + (month < longer) - (month == 10) * rule)
    return kal__to_day_by_year(calendar, date, day);
  *day = kal__gregorian_march((int64_t)date.year + BANGLA_YEAR_0) + BANGLA_NEW_YEAR_PLACE + month * 30 +
         (month < longer ? month : longer) + date.day - 1;
  if (month == 11) *day += kal__gregorian_is_leap((int64_t)date.year + BANGLA_YEAR_0 + 1) - (int)rule;
  return KAL_OK;
}

static const kal_month_rule bangla_months[] = {
    {1, 31, 31, 31}, {2, 31, 31, 31}, {3, 31, 31, 31}, {4, 31, 31, 31},  {5, 31, 31, 31},  {6, 31, 30, 31},
    {7, 30, 30, 30}, {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30}, {11, 30, 29, 31}, {12, 30, 30, 30},
};
static const kal_month_rule bangla_1987_months[] = {
    {1, 31, 31, 31}, {2, 31, 31, 31}, {3, 31, 31, 31}, {4, 31, 31, 31},  {5, 31, 31, 31},  {6, 30, 30, 30},
    {7, 30, 30, 30}, {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30}, {11, 30, 30, 31}, {12, 30, 30, 30},
};

static const kal__era bangla_eras[] = {{{"bangla", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

#define BANGLA_REST                                                                                          \
  .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_SOLAR, .names = KAL__NAMES_GENERIC,                      \
  .own_names = KAL__OWN_BANGLA,                                                                              \
  .range = {BANGLA_NEW_YEAR(INT32_MIN), BANGLA_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},     \
  .year_days = {146097, 400}, .year_zero_day = BANGLA_NEW_YEAR(0), .year_months = {12, 1},                   \
  .rule_from = BANGLA_1987, .month_rule_count = 12,                                                          \
  .month_names = "Boishakh/Joishtho/Asharh/Srabon/Bhadro/Ashwin/Kartik/Ogrohayon/Poush/Magh/Falgun/Choitro", \
  .eras = bangla_eras, .era_count = 1, .era_names = "Bangabda", .year = bangla_year,                         \
  .from_day = bangla_from_day, .to_day = bangla_to_day

const kal_calendar kal__bangla = {
    KAL__IDENTITY_BANGLA,
    BANGLA_REST,
    .title = "Bangla Calendar (Bangladesh)",
    .limits = {12, 12, 29, 31, 365, 366},
    .variant = BANGLA_2019,
    .month_rules = bangla_months,
};

const kal_calendar kal__bangla_1987 = {
    KAL__IDENTITY_BANGLA_1987,
    BANGLA_REST,
    .title = "Bangla Calendar (Bangladesh, rule of 1987)",
    .limits = {12, 12, 30, 31, 365, 366},
    .variant = BANGLA_1987,
    .month_rules = bangla_1987_months,
};
