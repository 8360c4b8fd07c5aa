/* SPDX-License-Identifier: MIT */
/*
 * iso-week (no BCP 47 value): week dates of ISO 8601. A "month" is a week, a day is 1 Monday .. 7 Sunday.
 *
 * Weeks: 52 or 53 of 7 days each. Week 1 has the year's first Thursday, so it is the week of 4 January; up to three days
 *   at either end of a Gregorian year belong to the week year before or after it.
 * Leap rule: 53 weeks in years that begin on a Thursday, and leap years that begin on a Wednesday: 71 of 400.
 * Epoch: week 1 of year 1 begins on Monday 1 January 1 of gregorian.
 * Eras: none.
 * Basis: RULE from 1972, the first whole year after the recommendation ISO/R 2015:1971, "Numbering of weeks"; the standard
 *   ISO 2015 followed in 1976, ISO 8601 in 1988. Earlier years: ESTIMATED.
 * Range: every year that fits int32.
 * Sources: ISO 8601-1:2019, section 4.2.2 and 5.2.3; Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 5.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

/* Weeks from Monday; week 0 holds day 0, a Thursday. 400 years are 20871 weeks. */
enum { ISO_WEEKS_OF_CYCLE = 20871, ISO_MONDAY_TO_THURSDAY = 3 };
/* Weeks in the shift, which makes every week and year positive. */
#define ISO_SHIFT_WEEKS (INT64_C(20871) * KAL__GREGORIAN_SHIFT_CYCLES)
/* The first week of a year: that of 4 January. */
#define ISO_WEEK_1(year)                                                                                     \
  ((int64_t)((uint64_t)(KAL__GREGORIAN_NEW_YEAR(year) + 3 + ISO_MONDAY_TO_THURSDAY + 7 * ISO_SHIFT_WEEKS) / 7) - \
   ISO_SHIFT_WEEKS)
#define ISO_NEW_YEAR(year) (ISO_WEEK_1(year) * 7 - ISO_MONDAY_TO_THURSDAY)

static void iso_week_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  int64_t first_week = ISO_WEEK_1((int64_t)year);
  info->first_day = first_week * 7 - ISO_MONDAY_TO_THURSDAY;
  info->first_month = first_week;
  info->starts = 0;
  info->months = (uint8_t)(ISO_WEEK_1((int64_t)year + 1) - first_week);
  info->days = (uint16_t)(info->months * 7);
  info->reciprocal = 0; /* all parts are of 7 days and more than KAL__PACKED_MONTHS */
  info->unit = 7;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

/* Weeks from week 1 of year 1 of a 400-year cycle to week 1 of year 1 + years. Year 1 begins on a Monday. */
static inline uint32_t iso_weeks_before(uint32_t years) {
  return (years * 365 + years / 4 - years / 100 + 3) / 7;
}

static uint64_t iso_week_from_day(const kal_calendar *calendar, int64_t day) {
  /* 719162 = days from Monday 0001-01-01. */
  uint64_t n = (uint64_t)(day + 719162 + KAL__GREGORIAN_SHIFT_DAYS), cycle = n / 146097;
  uint32_t place = (uint32_t)(n % 146097), week = place / 7;
  uint32_t years = (week * 400 + 249) / ISO_WEEKS_OF_CYCLE; /* right, or one too many */
  uint32_t first = iso_weeks_before(years);
  (void)calendar;
  if (week < first) first = iso_weeks_before(--years);
  return kal__pack_plain((int32_t)((uint32_t)cycle * 400 + years + 1 - (uint32_t)KAL__GREGORIAN_SHIFT_YEARS),
                         week - first + 1, place % 7 + 1);
}

static kal_status iso_week_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned week = kal__plain_month(date);
  /* Week 53 goes the long way too. */
  if (week - 1u >= 52 || date.day - 1u >= 7) return kal__to_day_by_year(calendar, date, day);
  *day = ISO_NEW_YEAR(date.year) + (week - 1) * 7 + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule iso_weeks[] = {{0, 7, 7, 7}};

const kal_calendar kal__iso_week = {
    KAL__IDENTITY_ISO_WEEK,
    .properties = KAL_PROLEPTIC | KAL_YEAR_ZERO,
    .family = KAL_FAMILY_WEEKS,
    .names = KAL__NAMES_GENERIC,
    .limits = {52, 53, 7, 7, 364, 371},
    .range = {ISO_NEW_YEAR(INT32_MIN), ISO_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},
    .year_days = {146097, 400},
    .year_zero_day = ISO_NEW_YEAR(0),
    .year_months = {20871, 400},
    .rule_from = 1972,
    .month_rules = iso_weeks,
    .month_rule_count = 1,
    .year = iso_week_year,
    .from_day = iso_week_from_day,
    .to_day = iso_week_to_day,
};
