/* SPDX-License-Identifier: MIT */
/*
 * nrf, fiscal-445-nearest, fiscal-445-last (no BCP 47 values): years of 52 or 53 whole weeks from Sunday to
 *   Saturday, for months and years that compare.
 *
 * Months: of whole weeks: 4, 5 and 4 a quarter of nrf, 4, 4 and 5 of the others. The first month of nrf is
 *   February; those of the others have numbers.
 * Leap rule: a 53rd week, which goes to the last month: in 71 of 400 years.
 * Epoch: nrf, the calendar of the National Retail Federation of the United States: its years end on the
 *   Saturday nearest 31 January, and a year is named after the one in which it begins. The others end on the
 *   Saturday nearest 31 December, and on the last Saturday of December: the two ways to end a year of 52 or
 *   53 weeks that the tax law of the United States has, with the calendar year that it stands for.
 * Eras: none.
 * Basis: RULE. nrf: from 1940; "many stores began using" it then. The others: from 1954, when the law let
 *   firms do so. Earlier years are ESTIMATED. When a 53-week year is compared with the next one, the
 * Federation restates it from its second week on: that is a comparison, no other calendar. Range: every year
 * that fits int32. Sources: National Retail Federation, "4-5-4 Calendar": 53 weeks in 2000, 2006, 2012, 2017
 * and 2023; Internal Revenue Code of 1954, section 441(f), and 26 CFR 1.441-2. How they were had:
 * data/SOURCES.md.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

/*
 * A year begins on the Sunday nearest a day so many days after 1 January: 1 February; 1 January; 29 December
 * before, since the last Saturday of December is 25 December or one of the six days after it.
 */
enum { RETAIL_NRF = 31, RETAIL_NEAREST = 0, RETAIL_LAST = -3 };

/* Whole 400-year cycles of 20871 weeks make every week positive; day 3 is a Sunday. */
#define RETAIL_SHIFT_WEEKS (INT64_C(20871) * KAL__GREGORIAN_SHIFT_CYCLES)
#define RETAIL_WEEK(day) ((int64_t)((uint64_t)((day) + 4 + 7 * RETAIL_SHIFT_WEEKS) / 7) - RETAIL_SHIFT_WEEKS)
/* The Sunday on or before a day. */
#define RETAIL_SUNDAY(day) (RETAIL_WEEK(day) * 7 - 4)
#define RETAIL_NEW_YEAR(year, offset) RETAIL_SUNDAY(KAL__GREGORIAN_NEW_YEAR(year) + (offset) + 3)

static void retail_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  /* The year's end does not fit after months of 4-4-5: nothing asks for it there. */
  static const uint64_t starts_454 =
      KAL__STARTS_12(30, 0, 28, 63, 91, 119, 154, 182, 210, 245, 273, 301, 336, 364);
  static const uint64_t starts_445 =
      KAL__STARTS_12(29, 0, 28, 56, 91, 119, 147, 182, 210, 238, 273, 301, 329, 346);
  int is_nrf = calendar->variant == RETAIL_NRF;
  info->first_day = RETAIL_NEW_YEAR((int64_t)year, calendar->variant);
  info->first_month = (int64_t)year * 12;
  info->starts = is_nrf ? starts_454 : starts_445;
  info->days = (uint16_t)(RETAIL_NEW_YEAR((int64_t)year + 1, calendar->variant) - info->first_day);
  info->unit = is_nrf ? 30 : 29;
  info->reciprocal = is_nrf ? KAL__RECIPROCAL(30) : KAL__RECIPROCAL(29);
  info->months = 12;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

/* The weeks of a quarter before its third month: 4 + 5 or 4 + 4. */
static unsigned retail_third(const kal_calendar *calendar) {
  return calendar->variant == RETAIL_NRF ? 9 : 8;
}

static kal_status retail_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  /* The Wednesday of a year's first week is the first one on or after its 1 January + offset. */
  int64_t sunday = RETAIL_SUNDAY(day);
  uint32_t place, year = kal__gregorian_split(sunday + 3 - calendar->variant - 306, &place) + 1;
  unsigned week = place / 7, quarter = week < 52 ? week / 13 : 3, month;
  week -= quarter * 13;
  month = (week >= 4) + (week >= retail_third(calendar));
  week -= month == 2 ? retail_third(calendar) : month * 4;
  return kal__give(
      date, kal__pack_plain((int32_t)year, quarter * 3 + month + 1, week * 7 + (unsigned)(day - sunday) + 1));
}

static kal_status retail_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date), third = retail_third(calendar), quarter = (month - 1) / 3, weeks;
  month = (month - 1) % 3;
  weeks = month == 0 ? 4 : month == 1 ? third - 4 : 13 - third;
  /* The 53rd week goes the long way too. */
  if (quarter >= 4 || date.day - 1u >= weeks * 7) return kal__to_day_by_year(calendar, date, day);
  *day = RETAIL_NEW_YEAR((int64_t)date.year, calendar->variant) + quarter * 91 +
         (month == 2 ? third : month * 4) * 7 + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule retail_months_454[12] = {
    {1, 28, 28, 28}, {2, 35, 35, 35}, {3, 28, 28, 28}, {4, 28, 28, 28},  {5, 35, 35, 35},  {6, 28, 28, 28},
    {7, 28, 28, 28}, {8, 35, 35, 35}, {9, 28, 28, 28}, {10, 28, 28, 28}, {11, 35, 35, 35}, {12, 28, 28, 35},
};
static const kal_month_rule retail_months_445[12] = {
    {1, 28, 28, 28}, {2, 28, 28, 28}, {3, 35, 35, 35}, {4, 28, 28, 28},  {5, 28, 28, 28},  {6, 35, 35, 35},
    {7, 28, 28, 28}, {8, 28, 28, 28}, {9, 35, 35, 35}, {10, 28, 28, 28}, {11, 28, 28, 28}, {12, 35, 35, 42},
};

#define RETAIL_YEARS(offset, rules)                                                                          \
  .properties = KAL_PROLEPTIC | KAL_YEAR_ZERO, .family = KAL_FAMILY_SOLAR, .names = KAL__NAMES_GENERIC,      \
  .range = {RETAIL_NEW_YEAR(INT32_MIN, offset), RETAIL_NEW_YEAR(INT64_C(2147483648), offset) - 1, INT32_MIN, \
            INT32_MAX},                                                                                      \
  .year_days = {146097, 400}, .year_zero_day = RETAIL_NEW_YEAR(0, offset), .year_months = {12, 1},           \
  .variant = (offset), .month_rules = (rules), .month_rule_count = 12, .year = retail_year,                  \
  .from_day = retail_from_day, .to_day = retail_to_day

const kal_calendar kal__nrf = {
    KAL__IDENTITY_NRF,
    RETAIL_YEARS(RETAIL_NRF, retail_months_454),
    .title = "National Retail Federation 4-5-4 Calendar",
    .month_names = "February/March/April/May/June/July/August/September/October/November/December/January",
    .limits = {12, 12, 28, 35, 364, 371},
    .rule_from = 1940,
};

const kal_calendar kal__fiscal_445_nearest = {
    KAL__IDENTITY_FISCAL_445_NEAREST,
    RETAIL_YEARS(RETAIL_NEAREST, retail_months_445),
    .title = "4-4-5 Calendar to the Saturday nearest 31 December",
    .limits = {12, 12, 28, 42, 364, 371},
    .rule_from = 1954,
};

const kal_calendar kal__fiscal_445_last = {
    KAL__IDENTITY_FISCAL_445_LAST,
    RETAIL_YEARS(RETAIL_LAST, retail_months_445),
    .title = "4-4-5 Calendar to the last Saturday of December",
    .limits = {12, 12, 28, 42, 364, 371},
    .rule_from = 1954,
};
