/* SPDX-License-Identifier: MIT */
/*
 * symmetry454, symmetry010, pax: years of whole weeks, 52 or 53, so that every date has its day of the week
 * for ever.
 *
 * symmetry454, symmetry010
 *   Irvin Bromberg's (University of Toronto).
 *   Months: quarters of 28, 35, 28 days in symmetry454, of 30, 31, 30 in symmetry010, from a Monday; M12 is 7
 *   days longer in leap years.
 *   Leap rule: (52*year + 146) mod 293 < 52: 52 years of 293.
 *   Epoch: Monday 1 January 1 of gregorian.
 *   Basis: RULE from 2005, about when they were published, our choice; nobody keeps them.
 *
 * pax
 *   James A. Colligan's (1930).
 *   Months: M01 January..M11 November, M12 Columbus, M13 December: 28 days each, from a Sunday. In leap years
 *   the week Pax (M12L, 7 days) comes before December.
 *   Leap rule: years whose last two digits are 99 or divisible by 6, less those divisible by 400: 71 of 400.
 *   Epoch: Sunday 31 December 0 of gregorian; 1 January 1928 is one day in both.
 *   Basis: RULE from 1931, the first whole year after it was proposed; nobody keeps it.
 *
 * Eras: ce from year 1, bce before; no year 0. The cycles go on before year 1.
 * Basis: earlier years than said are ESTIMATED.
 * Range: every year that fits int32.
 * Sources: I. L. Bromberg, "Basic Symmetry454 and Symmetry010 Calendar Arithmetic" (2019); J. A. Colligan,
 *   The Pax Calendar (1930), by way of summaries.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "names_keys.h"

/* symmetry454, symmetry010 */

/* Whole 293-year cycles that make every year positive. */
#define SYMMETRY_CYCLE_WEEKS 15288
#define SYMMETRY_SHIFT_CYCLES INT64_C(7329302)
#define SYMMETRY_SHIFT_YEARS (293 * SYMMETRY_SHIFT_CYCLES)
#define SYMMETRY_SHIFT_WEEKS (SYMMETRY_CYCLE_WEEKS * SYMMETRY_SHIFT_CYCLES)
#define SYMMETRY_EPOCH INT64_C(-719162)
#define SYMMETRY_NEW_YEAR(year) SYMMETRY_DAYS_BEFORE((uint64_t)((int64_t)(year)-1 + SYMMETRY_SHIFT_YEARS))
#define SYMMETRY_DAYS_BEFORE(years)                                                                          \
  (((int64_t)(((years)*SYMMETRY_CYCLE_WEEKS + 146) / 293) - SYMMETRY_SHIFT_WEEKS) * 7 + SYMMETRY_EPOCH)

/* kal_calendar.variant: which quarters. */
enum { SYMMETRY_454, SYMMETRY_010 };

static void symmetry_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  static const uint64_t starts[2] = {
      KAL__STARTS_12(30, 0, 28, 63, 91, 119, 154, 182, 210, 245, 273, 301, 336, 364),
      KAL__STARTS_12(30, 0, 30, 61, 91, 121, 152, 182, 212, 243, 273, 303, 334, 364),
  };
  int64_t next_year = SYMMETRY_NEW_YEAR((int64_t)year + 1);
  info->first_day = SYMMETRY_NEW_YEAR(year);
  info->first_month = (int64_t)year * 12;
  info->days = (uint16_t)(next_year - info->first_day);
  info->starts = starts[calendar->variant] + ((uint64_t)(info->days - 364) << 48);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

#define SYMMETRY_28(month)                                                                                   \
  KAL__DAYS_7(month, 1), KAL__DAYS_7(month, 8), KAL__DAYS_7(month, 15), KAL__DAYS_7(month, 22)
#define SYMMETRY_35(month) SYMMETRY_28(month), KAL__DAYS_7(month, 29)

/* A leap year's days. */
static const uint32_t symmetry_days[2][371] = {
    {SYMMETRY_28(1), SYMMETRY_35(2), SYMMETRY_28(3), SYMMETRY_28(4), SYMMETRY_35(5), SYMMETRY_28(6),
     SYMMETRY_28(7), SYMMETRY_35(8), SYMMETRY_28(9), SYMMETRY_28(10), SYMMETRY_35(11), SYMMETRY_35(12)},
    {KAL__DAYS_30(1), KAL__DAYS_31(2), KAL__DAYS_30(3), KAL__DAYS_30(4), KAL__DAYS_31(5), KAL__DAYS_30(6),
     KAL__DAYS_30(7), KAL__DAYS_31(8), KAL__DAYS_30(9), KAL__DAYS_30(10), KAL__DAYS_31(11), KAL__DAYS_30(12),
     KAL__DAYS_7(12, 31)},
};

static kal_status symmetry_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t n = (uint64_t)(day - SYMMETRY_EPOCH + 7 * SYMMETRY_SHIFT_WEEKS);
  uint64_t week = n / 7 * 293 + 146;
  uint32_t year = (uint32_t)(week / SYMMETRY_CYCLE_WEEKS) + 1 - (uint32_t)SYMMETRY_SHIFT_YEARS;
  uint32_t place = (uint32_t)(week % SYMMETRY_CYCLE_WEEKS) / 293 * 7 + (uint32_t)(n % 7);
  return kal__give(date, KAL__PACK(year, symmetry_days[calendar->variant][place]));
}

static kal_status symmetry_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date), place = (month - 1) % 3;
  /* Days of the first month of a quarter, and of the second one beyond them. */
  unsigned length = calendar->variant == SYMMETRY_454 ? 28 : 30,
           more = calendar->variant == SYMMETRY_454 ? 7 : 1;
  /* The leap week goes the long way too. */
  if (month - 1u >= 12 || date.day - 1u >= length + (place == 1 ? more : 0))
    return kal__to_day_by_year(calendar, date, day);
  *day = SYMMETRY_NEW_YEAR(date.year) + (month - 1) / 3 * 91 + place * length + (place == 2 ? more : 0) +
         date.day - 1;
  return KAL_OK;
}

static const kal_month_rule symmetry454_months[] = {
    {1, 28, 28, 28}, {2, 35, 35, 35}, {3, 28, 28, 28}, {4, 28, 28, 28},  {5, 35, 35, 35},  {6, 28, 28, 28},
    {7, 28, 28, 28}, {8, 35, 35, 35}, {9, 28, 28, 28}, {10, 28, 28, 28}, {11, 35, 35, 35}, {12, 28, 28, 35},
};
static const kal_month_rule symmetry010_months[] = {
    {1, 30, 30, 30}, {2, 31, 31, 31}, {3, 30, 30, 30}, {4, 30, 30, 30},  {5, 31, 31, 31},  {6, 30, 30, 30},
    {7, 30, 30, 30}, {8, 31, 31, 31}, {9, 30, 30, 30}, {10, 30, 30, 30}, {11, 31, 31, 31}, {12, 30, 30, 37},
};

static const kal__era symmetry_eras[] = {
    {{"ce", "ad", SYMMETRY_EPOCH, INT64_MAX, 1, 1}, KAL__ERA_OF(GREGORIAN, 1)},
    {{"bce", "bc", INT64_MIN, SYMMETRY_EPOCH - 1, 0, -1}, KAL__ERA_OF(GREGORIAN, 0)},
};

#define SYMMETRY_QUARTERS(quarters, rules)                                                                   \
  .variant = (quarters), .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_SOLAR,                            \
  .names = KAL__NAMES_GREGORIAN,                                                                             \
  .range = {SYMMETRY_NEW_YEAR(INT32_MIN), SYMMETRY_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX}, \
  .year_days = {7 * SYMMETRY_CYCLE_WEEKS, 293}, .year_zero_day = SYMMETRY_NEW_YEAR(0),                       \
  .year_months = {12, 1}, .rule_from = 2005, .month_rules = (rules), .month_rule_count = 12,                 \
  .eras = symmetry_eras, .era_count = 2, .year = symmetry_year, .from_day = symmetry_from_day,               \
  .to_day = symmetry_to_day

const kal_calendar kal__symmetry454 = {
    KAL__IDENTITY_SYMMETRY454,
    SYMMETRY_QUARTERS(SYMMETRY_454, symmetry454_months),
    .title = "Symmetry454 Calendar",
    .limits = {12, 12, 28, 35, 364, 371},
};

const kal_calendar kal__symmetry010 = {
    KAL__IDENTITY_SYMMETRY010,
    SYMMETRY_QUARTERS(SYMMETRY_010, symmetry010_months),
    .title = "Symmetry010 Calendar",
    .limits = {12, 12, 30, 37, 364, 371},
};

/* pax */

/* Whole 400-year cycles that make every year positive. */
#define PAX_CYCLE_WEEKS 20871
#define PAX_SHIFT_CYCLES INT64_C(5368711)
#define PAX_SHIFT_YEARS (400 * PAX_SHIFT_CYCLES)
#define PAX_SHIFT_WEEKS (PAX_CYCLE_WEEKS * PAX_SHIFT_CYCLES)
#define PAX_EPOCH INT64_C(-719163)
/* Leap years among the first years of a cycle: 16 years divisible by 6, the 99th and the 100th of a century.
 */
#define PAX_LEAP_YEARS(years) ((years) / 100 * 18 - (years) / 400 + (years) % 100 / 6 + ((years) % 100 == 99))
#define PAX_YEARS_BEFORE(year) ((uint64_t)((int64_t)(year)-1 + PAX_SHIFT_YEARS))
#define PAX_WEEKS_BEFORE(years) ((int64_t)((years)*52 + PAX_LEAP_YEARS(years)) - PAX_SHIFT_WEEKS)
#define PAX_NEW_YEAR(year) (PAX_WEEKS_BEFORE(PAX_YEARS_BEFORE(year)) * 7 + PAX_EPOCH)

static unsigned pax_is_leap(int32_t year) {
  uint64_t y = (uint64_t)(year + PAX_SHIFT_YEARS);
  uint32_t of_century = (uint32_t)(y % 100);
  return of_century == 99 || (of_century % 6 == 0 && y % 400 != 0);
}

static void pax_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  static const uint16_t starts[15] = {0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 343, 371};
  static const kal_month_code codes[14] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12 | KAL_MONTH_LEAP, 13};
  static const kal__year_parts parts = {starts, codes, 0};
  unsigned leap = pax_is_leap(year);
  int64_t weeks = PAX_WEEKS_BEFORE(PAX_YEARS_BEFORE(year));
  info->first_day = weeks * 7 + PAX_EPOCH;
  info->first_month = weeks + 52 - (int64_t)year * 39; /* 13*year, and the leap weeks before it */
  info->starts = UINT64_C(0x22222222222222);           /* a month of a common year starts on place 28*i */
  info->days = (uint16_t)(364 + 7 * leap);
  info->reciprocal = KAL__RECIPROCAL(28);
  info->months = (uint8_t)(13 + leap);
  info->unit = 28;
  info->leap = leap ? 13 : KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = leap ? &parts : NULL;
}

static kal_status pax_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t n = (uint64_t)(day - PAX_EPOCH + 7 * PAX_SHIFT_WEEKS), week = n / 7;
  uint32_t of_week = (uint32_t)(n % 7), cycle = (uint32_t)(week / PAX_CYCLE_WEEKS);
  uint32_t rest = (uint32_t)(week % PAX_CYCLE_WEEKS),
           century = rest / 5218; /* the fourth is a week shorter */
  /* Six years are 313 weeks, up to the 97th year of a century: 52, 52, 53 weeks and the 100th year. */
  uint32_t six, years, month, leap_week;
  rest -= century * 5218;
  six = rest / 313;
  years = rest % 313 / 52;
  years = rest >= 5165 ? 99 : rest >= 5112 ? 98 : six * 6 + (years < 6 ? years : 5);
  rest -= years * 52 + years / 6 + (years == 99);
  years += 400 * cycle + 100 * century;
  leap_week = pax_is_leap((int32_t)(years + 1 - (uint32_t)PAX_SHIFT_YEARS)) && rest >= 48;
  (void)calendar;
  if (leap_week && rest == 48)
    return kal__give(date, KAL__PACK(years + 1 - (uint32_t)PAX_SHIFT_YEARS,
                                     KAL__REST(13, of_week + 1, 12 | KAL_MONTH_LEAP, KAL_DATE_LEAP_MONTH)));
  rest -= leap_week;
  month = rest / 4 + 1;
  return kal__give(date, KAL__PACK(years + 1 - (uint32_t)PAX_SHIFT_YEARS,
                                   KAL__REST(month + leap_week, rest % 4 * 7 + of_week + 1, month, 0)));
}

static kal_status pax_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned code = date.month_code, leap_week = code == 13 && pax_is_leap(date.year);
  /* Pax, and dates without a code, go the long way. */
  if (code - 1u >= 13 || date.flags || (date.month && date.month != code + leap_week) || date.day - 1u >= 28)
    return kal__to_day_by_year(calendar, date, day);
  *day = PAX_NEW_YEAR(date.year) + (code - 1) * 28 + 7 * leap_week + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule pax_months[] = {
    {1, 28, 28, 28},  {2, 28, 28, 28},
    {3, 28, 28, 28},  {4, 28, 28, 28},
    {5, 28, 28, 28},  {6, 28, 28, 28},
    {7, 28, 28, 28},  {8, 28, 28, 28},
    {9, 28, 28, 28},  {10, 28, 28, 28},
    {11, 28, 28, 28}, {12, 28, 28, 28},
    {13, 28, 28, 28}, {12 | KAL_MONTH_LEAP, 7, 7, 7},
};

static const kal__era pax_eras[] = {
    {{"ce", "ad", PAX_EPOCH, INT64_MAX, 1, 1}, KAL__ERA_OF(GREGORIAN, 1)},
    {{"bce", "bc", INT64_MIN, PAX_EPOCH - 1, 0, -1}, KAL__ERA_OF(GREGORIAN, 0)},
};

const kal_calendar kal__pax = {
    KAL__IDENTITY_PAX,
    .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_GREGORIAN,
    .title = "Pax Calendar",
    .month_names =
        "January/February/March/April/May/June/July/August/September/October/November/Columbus/December/Pax",
    .limits = {13, 14, 7, 28, 364, 371},
    .range = {PAX_NEW_YEAR(INT32_MIN), PAX_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},
    .year_days = {7 * PAX_CYCLE_WEEKS, 400},
    .year_zero_day = PAX_NEW_YEAR(0),
    .year_months = {13 * 400 + 71, 400},
    .rule_from = 1931,
    .month_rules = pax_months,
    .month_rule_count = sizeof pax_months / sizeof *pax_months,
    .eras = pax_eras,
    .era_count = 2,
    .year = pax_year,
    .from_day = pax_from_day,
    .to_day = pax_to_day,
};
