/* SPDX-License-Identifier: MIT */
/*
 * discordian: the calendar of the Principia Discordia, whose readers call its years YOLD (Year of Our Lady of
 * Discord).
 *
 * Months: seasons of 73 days: M01 Chaos, M02 Discord, M03 Confusion, M04 Bureaucracy, M05 The Aftermath.
 * Leap rule: as gregorian. St. Tib's Day is 29 February, between 59 and 60 Chaos and outside every season. A
 *   part of its own cannot stand inside a month, so it is the second 59 Chaos here, a leap day: 01-59L. (The
 *   book has it every fourth year, and has the year begin with the Gregorian one: some follow the former.)
 * Epoch: year = Gregorian year + 1166, beginning with it.
 * Eras: yold, going on before year 1.
 * Basis: RULE from 3137 (1971), the first whole year after the fourth edition of the book (1970); earlier
 *   years are ESTIMATED.
 * Range: every year that fits int32. Its week of five days is not here.
 * Sources: Malaclypse the Younger, Principia Discordia, 4th ed. (1970), p. 34.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

enum { DISCORDIAN_YEAR_0 = -1166, DISCORDIAN_SEASON = 73, DISCORDIAN_TIB = 59 };
#define DISCORDIAN_NEW_YEAR(year) KAL__GREGORIAN_NEW_YEAR((int64_t)(year) + DISCORDIAN_YEAR_0)

static int discordian_is_leap(int32_t year) {
  return kal__gregorian_is_leap((int64_t)year + DISCORDIAN_YEAR_0);
}

static void discordian_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  unsigned leap = (unsigned)discordian_is_leap(year);
  info->first_day = DISCORDIAN_NEW_YEAR(year);
  info->first_month = (int64_t)year * 5;
  /* A season starts on place 73*i, a day later after St. Tib's Day. */
  info->starts = leap ? UINT64_C(0x333332) : UINT64_C(0x222222);
  info->days = (uint16_t)(365 + leap);
  info->reciprocal = KAL__RECIPROCAL(DISCORDIAN_SEASON);
  info->months = 5;
  info->unit = DISCORDIAN_SEASON;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

static void discordian_days(const kal_calendar *calendar, int32_t year, unsigned month,
                            kal__month_days *days) {
  (void)calendar;
  days->skipped = 0;
  days->doubled = month == 1 && discordian_is_leap(year) ? UINT64_C(1) << DISCORDIAN_TIB : 0;
}

static kal_status discordian_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  unsigned leap, month;
  uint32_t place, year = kal__gregorian_january_split(day, &place, &leap) - (uint32_t)DISCORDIAN_YEAR_0;
  unsigned flags = leap && place == DISCORDIAN_TIB ? KAL_DATE_LEAP_DAY : 0;
  (void)calendar;
  place -= leap & (place >= DISCORDIAN_TIB);
  month = place / DISCORDIAN_SEASON + 1;
  return kal__give(date, kal__pack((int32_t)year, month, place % DISCORDIAN_SEASON + 1, month, flags));
}

static kal_status discordian_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date), place = (month - 1) * DISCORDIAN_SEASON + date.day - 1u;
  /* St. Tib's Day goes the long way too. */
  if (month - 1u >= 5 || date.day - 1u >= DISCORDIAN_SEASON) return kal__to_day_by_year(calendar, date, day);
  *day = DISCORDIAN_NEW_YEAR(date.year) + place +
         (place >= DISCORDIAN_TIB && discordian_is_leap(date.year) ? 1 : 0);
  return KAL_OK;
}

static const kal_month_rule discordian_months[] = {
    {1, 73, 73, 74}, {2, 73, 73, 73}, {3, 73, 73, 73}, {4, 73, 73, 73}, {5, 73, 73, 73}};

static const kal__era discordian_eras[] = {{{"yold", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

const kal_calendar kal__discordian = {
    KAL__IDENTITY_DISCORDIAN,
    .properties = KAL_PROLEPTIC | KAL_LEAP_DAYS,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_GENERIC,
    .title = "Discordian Calendar",
    .month_names = "Chaos/Discord/Confusion/Bureaucracy/The Aftermath",
    .era_names = "YOLD",
    .limits = {5, 5, 73, 74, 365, 366},
    .range = {DISCORDIAN_NEW_YEAR(INT32_MIN), DISCORDIAN_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN,
              INT32_MAX},
    .year_days = {146097, 400},
    .year_zero_day = DISCORDIAN_NEW_YEAR(0),
    .year_months = {5, 1},
    .rule_from = 3137,
    .month_rules = discordian_months,
    .month_rule_count = 5,
    .eras = discordian_eras,
    .era_count = 1,
    .year = discordian_year,
    .from_day = discordian_from_day,
    .to_day = discordian_to_day,
    .month_days = discordian_days,
};
