/* SPDX-License-Identifier: MIT */
/*
 * iso-week (no BCP 47 value): week dates of ISO 8601. A "month" is a week, a day is 1 Monday .. 7 Sunday.
 *
 * Weeks: 52 or 53 of 7 days each. Week 1 has the year's first Thursday, so it is the week of 4 January; up to
 *   three days at either end of a Gregorian year belong to the week year before or after it.
 * Leap rule: 53 weeks in years that begin on a Thursday, and leap years that begin on a Wednesday: 71 of 400.
 * Epoch: week 1 of year 1 begins on Monday 1 January 1 of gregorian.
 * Eras: none.
 * Basis: RULE from 1972, the first whole year after the recommendation ISO/R 2015:1971, "Numbering of weeks";
 *   the standard ISO 2015 followed in 1976, ISO 8601 in 1988. Earlier years: ESTIMATED.
 * Range: every year that fits int32.
 * Sources: ISO 8601-1:2019, section 4.2.2 and 5.2.3; Reingold and Dershowitz, Calendrical Calculations, 4th
 *   ed. (2018), ch. 5.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

/* Weeks from Monday; week 0 holds day 0, a Thursday. */
enum { ISO_MONDAY_TO_THURSDAY = 3 };
/* 400 years are 20871 weeks. The shift makes every week and year positive. */
#define ISO_SHIFT_WEEKS (INT64_C(20871) * KAL__GREGORIAN_SHIFT_CYCLES)
/* The first week of a year: that of 4 January. */
#define ISO_WEEK_1(year)                                                                                     \
  ((int64_t)((uint64_t)(KAL__GREGORIAN_NEW_YEAR(year) + 3 + ISO_MONDAY_TO_THURSDAY + 7 * ISO_SHIFT_WEEKS) /  \
             7) -                                                                                            \
   ISO_SHIFT_WEEKS)
#define ISO_NEW_YEAR(year) (ISO_WEEK_1(year) * 7 - ISO_MONDAY_TO_THURSDAY)

static void iso_week_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  int64_t first_week = ISO_WEEK_1((int64_t)year);
  info->first_day = first_week * 7 - ISO_MONDAY_TO_THURSDAY;
  info->first_month = first_week - ISO_WEEK_1(0);
  info->starts = 0;
  info->months = (uint8_t)(ISO_WEEK_1((int64_t)year + 1) - first_week);
  info->days = (uint16_t)(info->months * 7);
  info->reciprocal = 0; /* all parts are of 7 days and more than KAL__PACKED_MONTHS */
  info->unit = 7;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

static kal_status iso_week_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  /* The week's Thursday lies in the week's Gregorian year. From 1 March 306 days lead to 1 January. */
  uint32_t week_day =
      (uint32_t)((uint64_t)(day + ISO_MONDAY_TO_THURSDAY + 7 * ISO_SHIFT_WEEKS) % 7); /* 0 = Monday */
  int64_t thursday = day - week_day + ISO_MONDAY_TO_THURSDAY;
  uint32_t place, year = kal__gregorian_split(thursday - 306, &place) + 1;
  (void)calendar;
  return kal__give(date, kal__pack_plain((int32_t)year, place / 7 + 1, week_day + 1));
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
    .title = "ISO 8601 Week Calendar",
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
