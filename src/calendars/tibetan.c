/* SPDX-License-Identifier: MIT */
/*
 * tibetan (no BCP 47 value): the calendar of Tibet by the Phugpa school, in use in Tibet and, for festivals,
 * in the Himalayas and among Tibetans elsewhere. Bhutan, Mongolia and the Tsurphu school have other
 * constants.
 *
 * Months: M01..M12, from new moon to new moon by the school's mean moon and sun with their equations, 29 or
 *   30 days. 804 months are 65 years: a leap month has the name of the month that follows it, so MnnL comes
 *   just before Mnn, anywhere in the year.
 * Days are numbered by lunar days, thirtieths of a month: a day has the number of the lunar day that is
 *   current as it begins. Lunar days in which no day begins are skipped; one in which two begin gives its
 *   number to two days, the second of which is the leap day.
 * Arithmetic (tsi), in lunar days t from the epoch: the end of t is 11135 t / 11312 days + 7497/11312 - 31,
 *   plus the moon's equation of (3781 t + 19859) / 105840 of its anomaly, less the sun's of (13 t + 2117) /
 * 4824 of its own; both equations are interpolated in steps of 1/28 and 1/12 of a circle. Epoch: lunar day 0
 * is counted from 7 December 128 BCE (Gregorian, -0127). Eras: tibetan, Royal Years (rgyal lo), counted from
 * 127 BCE, going on before year 1; year 2153 begins in February 2026. Basis: RULE from 1574 (1447), the year
 * of Phugpa Lhundrub Gyatso's Pad dkar zhal lung; the present calendar differs from that in small things.
 * Earlier years ESTIMATED. Range: every year that fits int32. Sources: Reingold and Dershowitz, Calendrical
 * Calculations, 4th ed. (2018), ch. 21; S. Janson, "Tibetan calendar mathematics" (arXiv:1401.6285), for the
 * schools and their names.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "leap_before.h"
#include "names_keys.h"

/* After 1930110 years all begins anew; with this many such cycles every year and lunar day is positive. */
#define TIBETAN_SHIFT_CYCLES INT64_C(1113)
#define TIBETAN_SHIFT_YEARS (1930110 * TIBETAN_SHIFT_CYCLES)
#define TIBETAN_SHIFT_MONTHS (23873976 * TIBETAN_SHIFT_CYCLES)
#define TIBETAN_SHIFT_DAYS (INT64_C(705012525) * TIBETAN_SHIFT_CYCLES)
#define TIBETAN_EPOCH INT64_C(-765573)
/* Parts of a day in which all its sums are whole. */
#define TIBETAN_PARTS INT64_C(1534755600)

/* The sun's equation in parts, of anomaly / 4824 of a circle. */
static inline int64_t tibetan_sun(uint32_t anomaly) {
  static const uint8_t steps[5] = {0, 6, 10, 11, 11}; /* sixtieths of a day */
  uint32_t back = anomaly >= 2412, k = anomaly - (back ? 2412 : 0), i;
  int64_t value;
  if (k > 1206) k = 2412 - k;
  i = k / 402;
  value = (TIBETAN_PARTS / 60 / 402) *
          (int64_t)(steps[i] * 402 + (uint32_t)(steps[i + 1] - steps[i]) * (k - i * 402));
  return back ? -value : value;
}

/* The moon's, of anomaly / 105840 of a circle. */
static inline int64_t tibetan_moon(uint32_t anomaly) {
  static const uint8_t steps[9] = {0, 5, 10, 15, 19, 22, 24, 25, 25};
  uint32_t back = anomaly >= 52920, k = anomaly - (back ? 52920 : 0), i;
  int64_t value;
  if (k > 26460) k = 52920 - k;
  i = k / 3780;
  value = (TIBETAN_PARTS / 60 / 3780) *
          (int64_t)(steps[i] * 3780 + (uint32_t)(steps[i + 1] - steps[i]) * (k - i * 3780));
  return back ? -value : value;
}

/* The day with the number of a shifted lunar day: the first of two, the next one's if there is none. */
static int64_t tibetan_day(uint64_t t) {
  uint64_t mean = t * 11135 + 7497;
  int64_t parts = (int64_t)(mean % 11312) * (TIBETAN_PARTS / 11312) -
                  tibetan_sun((uint32_t)((13 * t + 2117) % 4824)) +
                  tibetan_moon((uint32_t)((3781 * t + 19859) % 105840));
  return (int64_t)(mean / 11312) + (parts + TIBETAN_PARTS) / TIBETAN_PARTS - 2 - 30 + TIBETAN_EPOCH -
         TIBETAN_SHIFT_DAYS;
}

/* Months are counted from 0; lunar day d of month n is 30 n + d. */
static inline uint64_t tibetan_first_month(uint64_t year) {
  return (804 * (year - 1) + 64) / 65 + 1;
}

/* The number of the leap month, 0 if there is none, of a shifted year. */
static inline unsigned tibetan_leap(uint64_t year) {
  /* The month before which the count has gone on by two: (rest + 2 m) mod 65 is 0 or 1. */
  uint32_t rest = (uint32_t)((804 * (year - 1) + 64) % 65), to_go = 65 - rest;
  unsigned month = (to_go + 1) / 2;
  return month <= 12 ? month : 0;
}

static void tibetan_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  uint64_t shifted = (uint64_t)(year + TIBETAN_SHIFT_YEARS), month = tibetan_first_month(shifted);
  unsigned leap = tibetan_leap(shifted);
  info->first_day = tibetan_day(30 * month + 1);
  info->first_month = (int64_t)month - TIBETAN_SHIFT_MONTHS + 11; /* year 0 begins with month -11 */
  info->months = (uint8_t)(leap ? 13 : 12);
  info->starts = 0;
  for (unsigned i = 0; i <= info->months; i++) {
    info->days = (uint16_t)(tibetan_day(30 * (month + i) + 1) - info->first_day);
    info->starts |= KAL__START(29u, i, info->days);
  }
  info->reciprocal = KAL__RECIPROCAL(29);
  info->unit = 29;
  info->leap = leap ? (uint8_t)leap : KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = leap ? &kal__leap_before_parts[leap - 1] : NULL;
}

static void tibetan_days(const kal_calendar *calendar, int32_t year, unsigned month, kal__month_days *days) {
  uint64_t t = 30 * (tibetan_first_month((uint64_t)(year + TIBETAN_SHIFT_YEARS)) + month - 1);
  int64_t day = tibetan_day(t + 1), next;
  (void)calendar;
  days->skipped = days->doubled = 0;
  for (unsigned number = 1; number <= 30; number++, day = next) {
    next = tibetan_day(t + number + 1);
    days->skipped |= (uint64_t)(next == day) << number;
    days->doubled |= (uint64_t)(next == day + 2) << number;
  }
}

static kal_status tibetan_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t t = (uint64_t)(day + TIBETAN_SHIFT_DAYS - TIBETAN_EPOCH + 31) * 11312 / 11135 - 1, month, year;
  int64_t first, next = tibetan_day(t + 1);
  unsigned ordinal, leap;
  (void)calendar;
  /* The mean lunar day is up to one off: t becomes the last that begins by this day. */
  if (next > day) {
    while ((first = tibetan_day(t)) > day) t--;
  } else {
    do {
      first = next;
      t++;
    } while ((next = tibetan_day(t + 1)) <= day);
  }
  month = (t - 1) / 30;
  year = (65 * month - 65) / 804 + 1;
  year += month >= tibetan_first_month(year + 1);
  year -= month < tibetan_first_month(year);
  ordinal = (unsigned)(month - tibetan_first_month(year)) + 1;
  leap = tibetan_leap(year);
  return kal__give(
      date, kal__pack((int32_t)((uint32_t)year - (uint32_t)TIBETAN_SHIFT_YEARS), ordinal,
                      (unsigned)((t - 1) % 30) + 1,
                      ordinal - (leap && ordinal > leap) + (leap == ordinal ? KAL_MONTH_LEAP : 0),
                      (leap == ordinal ? KAL_DATE_LEAP_MONTH : 0) | (first < day ? KAL_DATE_LEAP_DAY : 0)));
}

static kal_status tibetan_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  uint64_t year = (uint64_t)(date.year + TIBETAN_SHIFT_YEARS), t;
  unsigned leap = tibetan_leap(year), month = date.month, code;
  int64_t first, next;
  code = month - (leap && month > leap) + (leap == month ? KAL_MONTH_LEAP : 0);
  if (month - 1u >= 12u + !!leap || date.day - 1u >= 30 || (date.month_code && date.month_code != code) ||
      date.flags & ~((leap == month ? KAL_DATE_LEAP_MONTH : 0) | KAL_DATE_LEAP_DAY))
    return kal__to_day_by_year(calendar, date, day);
  t = 30 * (tibetan_first_month(year) + month - 1) + date.day;
  first = tibetan_day(t);
  next = tibetan_day(t + 1);
  if (date.flags & KAL_DATE_LEAP_DAY) first++;
  if (first >= next) return kal__to_day_by_year(calendar, date, day);
  *day = first;
  return KAL_OK;
}

#define TIBETAN_MONTH(code, usual)                                                                           \
  { code, usual, 29, 30 }
static const kal_month_rule tibetan_months[] = {
    TIBETAN_MONTH(1, 30),
    TIBETAN_MONTH(2, 30),
    TIBETAN_MONTH(3, 30),
    TIBETAN_MONTH(4, 29),
    TIBETAN_MONTH(5, 29),
    TIBETAN_MONTH(6, 29),
    TIBETAN_MONTH(7, 29),
    TIBETAN_MONTH(8, 30),
    TIBETAN_MONTH(9, 30),
    TIBETAN_MONTH(10, 30),
    TIBETAN_MONTH(11, 30),
    TIBETAN_MONTH(12, 30),
    TIBETAN_MONTH(1 | KAL_MONTH_LEAP, 30),
    TIBETAN_MONTH(2 | KAL_MONTH_LEAP, 30),
    TIBETAN_MONTH(3 | KAL_MONTH_LEAP, 30),
    TIBETAN_MONTH(4 | KAL_MONTH_LEAP, 30),
    TIBETAN_MONTH(5 | KAL_MONTH_LEAP, 29),
    TIBETAN_MONTH(6 | KAL_MONTH_LEAP, 29),
    TIBETAN_MONTH(7 | KAL_MONTH_LEAP, 29),
    TIBETAN_MONTH(8 | KAL_MONTH_LEAP, 29),
    TIBETAN_MONTH(9 | KAL_MONTH_LEAP, 29),
    TIBETAN_MONTH(10 | KAL_MONTH_LEAP, 30),
    TIBETAN_MONTH(11 | KAL_MONTH_LEAP, 30),
    TIBETAN_MONTH(12 | KAL_MONTH_LEAP, 30),
};

static const kal__era tibetan_eras[] = {{{"tibetan", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

const kal_calendar kal__tibetan = {
    KAL__IDENTITY_TIBETAN,
    .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS | KAL_LEAP_DAYS,
    .family = KAL_FAMILY_LUNISOLAR,
    .leap_month = KAL__LEAP_MONTH_BEFORE,
    .names = KAL__NAMES_GENERIC,
    .title = "Tibetan Calendar (Phugpa)",
    .limits = {12, 13, 29, 30, 354, 385},
    .range = {INT64_C(-784413503573), INT64_C(784411971718), INT32_MIN, INT32_MAX},
    .year_days = {6714405, 18382},
    .year_zero_day = -765924,
    .year_months = {804, 65},
    .rule_from = 1574,
    .month_rules = tibetan_months,
    .month_rule_count = sizeof tibetan_months / sizeof *tibetan_months,
    /* Ordinary months have numbers for names. */
    .month_names =
        "First Month/Second Month/Third Month/Fourth Month/Fifth Month/Sixth Month/Seventh Month/"
        "Eighth Month/Ninth Month/Tenth Month/Eleventh Month/Twelfth Month/Leap First Month/"
        "Leap Second Month/Leap Third Month/Leap Fourth Month/Leap Fifth Month/Leap Sixth Month/"
        "Leap Seventh Month/Leap Eighth Month/Leap Ninth Month/Leap Tenth Month/Leap Eleventh Month/"
        "Leap Twelfth Month",
    .eras = tibetan_eras,
    .era_count = 1,
    .era_names = "Royal Year",
    .year = tibetan_year,
    .from_day = tibetan_from_day,
    .to_day = tibetan_to_day,
    .month_days = tibetan_days,
};
