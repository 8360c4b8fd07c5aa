/* SPDX-License-Identifier: MIT */
/*
 * old-hindu-solar, old-hindu-lunar (no BCP 47 value): the calendars of India by the mean sun and mean moon
 *   of the Arya Siddhanta, in use until true positions came in about 1100.
 *
 * Years are elapsed years of the Kali Yuga: the first is 0. A day belongs to what holds at its sunrise,
 *   taken as 6 hours after midnight. An age of 4320000 years has 1577917500 days and 53433336 months of
 *   the moon.
 *
 * old-hindu-solar: M01 Mesha..M12 Mina, each a twelfth of a year, 210389/6912 days: 30 or 31 whole days.
 *   Leap rule: 149 years of 576 have 366 days, the others 365.
 * old-hindu-lunar: M01 Chaitra..M12 Phalguna, from new moon to new moon (amanta), 131493125/4452778 days:
 *   29 or 30 whole days.
 *   A month is named after the sign that the sun enters in it. One in which it enters none is a leap
 *     month: it has the name of the month that follows it, so MnnL comes just before Mnn, anywhere in the
 *     year.
 *   Days are numbered by lunar days (tithi), thirtieths of a month: that of sunrise. They are a little
 *     shorter than a day: in a month of 29 days one number is skipped; none comes twice.
 *   Years begin with the first month named Chaitra, M01L or M01; those that begin with Ashadha or
 *     Karttika, as in some places of India, are not these.
 * Epoch: sunrise of the first day of the sun's year 0, Friday 18 February 3102 BCE (Julian), is 6 hours
 *   into the age.
 * Eras: ky (Kali Yuga), going on before its year 1.
 * Basis: RULE from 3600 (499), when Aryabhata was 23 years old by his own word, to 4200 (1099); before and
 *   after, other rules were used: ESTIMATED. The end is ours: Sewell and Dikshit have mean leap months
 *   until about 1100.
 * Range: every year that fits int32.
 * Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 10; Aryabhatiya III.10;
 *   R. Sewell and S. B. Dikshit, The Indian Calendar (1896).
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "leap_before.h"
#include "names_keys.h"

/* The first day of year 0 of the sun; day 0 of all that follows. */
#define OLD_HINDU_EPOCH INT64_C(-1852122)
enum { OLD_HINDU_RULE_FROM = 3600, OLD_HINDU_RULE_TO = 4200 };

static uint8_t old_hindu_basis(int32_t year) {
  return year >= OLD_HINDU_RULE_FROM && year <= OLD_HINDU_RULE_TO ? KAL_BASIS_RULE : KAL_BASIS_ESTIMATED;
}

static const kal__era old_hindu_eras[] = {{{"ky", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

/*
 * The sun. A month is 210389/6912 days. Month m, counted through all years, has the day d if its end lies
 * after the sunrise of d: m = floor((6912*d + 1728) / 210389).
 */
#define OLD_HINDU_SOLAR_SHIFT_CYCLES INT64_C(3728271) /* of 576 years: every year is positive after it */
#define OLD_HINDU_SOLAR_SHIFT_YEARS (576 * OLD_HINDU_SOLAR_SHIFT_CYCLES)
#define OLD_HINDU_SOLAR_SHIFT_DAYS (210389 * OLD_HINDU_SOLAR_SHIFT_CYCLES)
/* 6912ths of a day before the first day of a shifted month, with what rounds them up. */
#define OLD_HINDU_SOLAR_PARTS(month) ((uint64_t)(month)*210389 + 5183)
#define OLD_HINDU_SOLAR_NEW_YEAR(year)                                                                       \
  ((int64_t)(OLD_HINDU_SOLAR_PARTS(((int64_t)(year) + OLD_HINDU_SOLAR_SHIFT_YEARS) * 12) / 6912) -           \
   OLD_HINDU_SOLAR_SHIFT_DAYS + OLD_HINDU_EPOCH)

/* A 1 in the place of each of the 12 months and the next year (calendar.h: starts). */
#define OLD_HINDU_SOLAR_EACH_START UINT64_C(0x1111111111111)

static void old_hindu_solar_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  uint64_t parts = OLD_HINDU_SOLAR_PARTS((year + OLD_HINDU_SOLAR_SHIFT_YEARS) * 12);
  uint32_t part = (uint32_t)(parts % 6912);
  (void)calendar;
  info->first_day = (int64_t)(parts / 6912) - OLD_HINDU_SOLAR_SHIFT_DAYS + OLD_HINDU_EPOCH;
  info->first_month = (int64_t)year * 12;
  /* Month i starts (part + 3029 * i) / 6912 days beyond place 30 * i: one more from each of these months on.
   */
  info->starts = OLD_HINDU_SOLAR_EACH_START * 2;
  for (uint32_t days = 1; days <= 6; days++)
    info->starts +=
        (OLD_HINDU_SOLAR_EACH_START << (6912 * days - part + 3028) / 3029 * 4) & ((UINT64_C(1) << 52) - 1);
  info->days = (uint16_t)((part + 210389 * 12) / 6912);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = old_hindu_basis(year);
  info->parts = NULL;
}

static kal_status old_hindu_solar_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t sun = (uint64_t)(day - OLD_HINDU_EPOCH + OLD_HINDU_SOLAR_SHIFT_DAYS) * 6912 + 1728;
  uint64_t month = sun / 210389;
  (void)calendar;
  return kal__give(date,
                   kal__pack_plain((int32_t)((uint32_t)(month / 12) - (uint32_t)OLD_HINDU_SOLAR_SHIFT_YEARS),
                                   (uint32_t)(month % 12) + 1, (uint32_t)(sun % 210389) / 6912 + 1));
}

static kal_status old_hindu_solar_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date);
  int64_t months = (date.year + OLD_HINDU_SOLAR_SHIFT_YEARS) * 12 + month - 1;
  /* Not every month has a 31st day. */
  if (month - 1u >= 12 || date.day - 1u >= 30) return kal__to_day_by_year(calendar, date, day);
  *day = (int64_t)(OLD_HINDU_SOLAR_PARTS(months) / 6912) - OLD_HINDU_SOLAR_SHIFT_DAYS + OLD_HINDU_EPOCH +
         date.day - 1;
  return KAL_OK;
}

static const kal_month_rule old_hindu_solar_months[] = {
    {1, 30, 30, 31}, {2, 30, 30, 31}, {3, 30, 30, 31}, {4, 30, 30, 31},  {5, 30, 30, 31},  {6, 30, 30, 31},
    {7, 30, 30, 31}, {8, 30, 30, 31}, {9, 30, 30, 31}, {10, 30, 30, 31}, {11, 30, 30, 31}, {12, 30, 30, 31},
};

const kal_calendar kal__old_hindu_solar = {
    KAL__IDENTITY_OLD_HINDU_SOLAR,
    .properties = KAL_PROLEPTIC | KAL_YEAR_ZERO,
    .family = KAL_FAMILY_SOLAR,
    .day_start = KAL_DAY_SUNRISE,
    .names = KAL__NAMES_GENERIC,
    .title = "Old Hindu Solar Calendar",
    .limits = {12, 12, 30, 31, 365, 366},
    .range = {OLD_HINDU_SOLAR_NEW_YEAR(INT32_MIN), OLD_HINDU_SOLAR_NEW_YEAR(INT64_C(2147483648)) - 1,
              INT32_MIN, INT32_MAX},
    .year_days = {210389, 576},
    .year_zero_day = OLD_HINDU_EPOCH,
    .year_months = {12, 1},
    .month_rules = old_hindu_solar_months,
    .month_rule_count = 12,
    .month_names = "Mesha/Vrishabha/Mithuna/Karka/Simha/Kanya/Tula/Vrischika/Dhanu/Makara/Kumbha/Mina",
    .eras = old_hindu_eras,
    .era_count = 1,
    .era_names = "Kali Yuga",
    .year = old_hindu_solar_year,
    .from_day = old_hindu_solar_from_day,
    .to_day = old_hindu_solar_to_day,
};

/*
 * The moon. A month is 131493125/4452778 days, which is to a month of the sun as 2160000 to 2226389. Months
 * are counted from the new moon at the beginning of the age, months of the sun likewise.
 */
enum { OLD_HINDU_MOON = 2160000, OLD_HINDU_SUN = 2226389 };
#define OLD_HINDU_LUNAR_SHIFT_CYCLES INT64_C(5966) /* of 360000 years: every year is positive after it */
#define OLD_HINDU_LUNAR_SHIFT_YEARS (360000 * OLD_HINDU_LUNAR_SHIFT_CYCLES)
#define OLD_HINDU_LUNAR_SHIFT_MONTHS (4452778 * OLD_HINDU_LUNAR_SHIFT_CYCLES)
#define OLD_HINDU_LUNAR_SHIFT_DAYS (131493125 * OLD_HINDU_LUNAR_SHIFT_CYCLES)

/* The first month of a shifted year: that of the first new moon after the sun enters its twelfth sign. */
#define OLD_HINDU_LUNAR_FIRST_MONTH(year) (((uint64_t)(year)*12 - 1) * OLD_HINDU_SUN / OLD_HINDU_MOON + 1)
/*
 * A month begins on the first day whose sunrise, a quarter into it, is not before the new moon: 29 days a
 * month and these 8905556ths of a day, with what rounds them up.
 */
enum { OLD_HINDU_DAY = 8905556, OLD_HINDU_MONTH = 262986250, OLD_HINDU_MONTH_OVER_29 = 4725126 };
#define OLD_HINDU_LUNAR_PARTS(month) ((uint64_t)(month)*OLD_HINDU_MONTH_OVER_29 + 6679166)
#define OLD_HINDU_LUNAR_MONTH_DAY(month)                                                                     \
  ((int64_t)((month)*29 + OLD_HINDU_LUNAR_PARTS(month) / OLD_HINDU_DAY) - OLD_HINDU_LUNAR_SHIFT_DAYS +       \
   OLD_HINDU_EPOCH)
#define OLD_HINDU_LUNAR_NEW_YEAR(year)                                                                       \
  OLD_HINDU_LUNAR_MONTH_DAY(OLD_HINDU_LUNAR_FIRST_MONTH((int64_t)(year) + OLD_HINDU_LUNAR_SHIFT_YEARS))

/* The codes of a year of 13 months whose leap month is the i-th, from 0. */
#define OLD_HINDU_CODES(leap)                                                                                \
  {                                                                                                          \
    OLD_HINDU_CODE(leap, 0), OLD_HINDU_CODE(leap, 1), OLD_HINDU_CODE(leap, 2), OLD_HINDU_CODE(leap, 3),      \
        OLD_HINDU_CODE(leap, 4), OLD_HINDU_CODE(leap, 5), OLD_HINDU_CODE(leap, 6), OLD_HINDU_CODE(leap, 7),  \
        OLD_HINDU_CODE(leap, 8), OLD_HINDU_CODE(leap, 9), OLD_HINDU_CODE(leap, 10),                          \
        OLD_HINDU_CODE(leap, 11), OLD_HINDU_CODE(leap, 12)                                                   \
  }
#define OLD_HINDU_CODE(leap, i) ((i) + ((i) <= (leap)) + ((i) == (leap) ? KAL_MONTH_LEAP : 0))
static const kal_month_code old_hindu_codes[12][13] = {
    OLD_HINDU_CODES(0), OLD_HINDU_CODES(1), OLD_HINDU_CODES(2),  OLD_HINDU_CODES(3),
    OLD_HINDU_CODES(4), OLD_HINDU_CODES(5), OLD_HINDU_CODES(6),  OLD_HINDU_CODES(7),
    OLD_HINDU_CODES(8), OLD_HINDU_CODES(9), OLD_HINDU_CODES(10), OLD_HINDU_CODES(11),
};
const kal__year_parts kal__leap_before_parts[12] = {
    {NULL, old_hindu_codes[0], 0}, {NULL, old_hindu_codes[1], 0},  {NULL, old_hindu_codes[2], 0},
    {NULL, old_hindu_codes[3], 0}, {NULL, old_hindu_codes[4], 0},  {NULL, old_hindu_codes[5], 0},
    {NULL, old_hindu_codes[6], 0}, {NULL, old_hindu_codes[7], 0},  {NULL, old_hindu_codes[8], 0},
    {NULL, old_hindu_codes[9], 0}, {NULL, old_hindu_codes[10], 0}, {NULL, old_hindu_codes[11], 0},
};

static void old_hindu_lunar_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  uint64_t shifted = (uint64_t)(year + OLD_HINDU_LUNAR_SHIFT_YEARS);
  uint64_t month = OLD_HINDU_LUNAR_FIRST_MONTH(shifted), next = OLD_HINDU_LUNAR_FIRST_MONTH(shifted + 1);
  uint32_t part = (uint32_t)(OLD_HINDU_LUNAR_PARTS(month) % OLD_HINDU_DAY);
  (void)calendar;
  info->first_day = OLD_HINDU_LUNAR_MONTH_DAY(month);
  info->first_month = (int64_t)month - OLD_HINDU_LUNAR_SHIFT_MONTHS + 1; /* year 0 begins with month -1 */
  info->months = (uint8_t)(next - month);
  info->starts = 0;
  for (uint32_t i = 0; i <= info->months; i++) {
    info->days = (uint16_t)(29 * i + (part + OLD_HINDU_MONTH_OVER_29 * i) / OLD_HINDU_DAY);
    info->starts |= KAL__START(29u, i, info->days);
  }
  info->reciprocal = KAL__RECIPROCAL(29);
  info->unit = 29;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = old_hindu_basis(year);
  info->parts = NULL;
  if (info->months == 13) {
    /* From the first new moon to where the sun enters the first sign; from each next one it is longer by what
     * the sun's month has over the moon's, until a whole month of the moon fits in. */
    uint32_t room = (uint32_t)(shifted * 12 * OLD_HINDU_SUN - month * OLD_HINDU_MOON), before = 0;
    while (room < OLD_HINDU_MOON) room += OLD_HINDU_SUN - OLD_HINDU_MOON, before++;
    info->leap = (uint8_t)(before + 1);
    info->parts = &kal__leap_before_parts[before];
  }
}

/* In a month of 29 days the first day's sunrise and what a day has over a lunar day add up to a lunar day. */
static void old_hindu_lunar_days(const kal_calendar *calendar, int32_t year, unsigned month,
                                 kal__month_days *days) {
  /* A lunar day is 26298625 of these parts, a day 3 * OLD_HINDU_DAY. */
  enum { LUNAR_DAY = OLD_HINDU_MONTH / 10, OVER = 3 * OLD_HINDU_DAY - LUNAR_DAY };
  uint64_t shifted = (uint64_t)(year + OLD_HINDU_LUNAR_SHIFT_YEARS);
  uint64_t index = OLD_HINDU_LUNAR_FIRST_MONTH(shifted) + month - 1;
  uint32_t part = (uint32_t)(OLD_HINDU_LUNAR_PARTS(index) % OLD_HINDU_DAY);
  (void)calendar;
  days->skipped = days->doubled = 0;
  if (part + OLD_HINDU_MONTH_OVER_29 < OLD_HINDU_DAY) {
    uint32_t age = 3 * (OLD_HINDU_DAY - 1 - part), number = 1; /* at the first sunrise */
    if (age < LUNAR_DAY) number += (LUNAR_DAY - age + OVER - 1) / OVER;
    days->skipped = UINT64_C(1) << number;
  }
}

static kal_status old_hindu_lunar_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t sunrise =
      (uint64_t)(day - OLD_HINDU_EPOCH + OLD_HINDU_LUNAR_SHIFT_DAYS) * OLD_HINDU_DAY + OLD_HINDU_DAY / 4;
  uint64_t month = sunrise / OLD_HINDU_MONTH;
  uint32_t age = (uint32_t)(sunrise % OLD_HINDU_MONTH);
  /* The month of the sun that ends in or at the beginning of this one, or after it if it is a leap month. */
  uint64_t sun = (month * OLD_HINDU_MOON + OLD_HINDU_SUN - 1) / OLD_HINDU_SUN, year = sun / 12;
  unsigned leap = sun * OLD_HINDU_SUN - month * OLD_HINDU_MOON >= OLD_HINDU_MOON;
  unsigned ordinal = (unsigned)(month - OLD_HINDU_LUNAR_FIRST_MONTH(year)) + 1;
  (void)calendar;
  return kal__give(date, kal__pack((int32_t)((uint32_t)year - (uint32_t)OLD_HINDU_LUNAR_SHIFT_YEARS), ordinal,
                                   3 * age / (OLD_HINDU_MONTH / 10) + 1, (unsigned)(sun % 12 + 1) | leap << 7,
                                   leap * KAL_DATE_LEAP_MONTH));
}

#define OLD_HINDU_LUNAR_MONTH(code, usual)                                                                   \
  { code, usual, 29, 30 }
static const kal_month_rule old_hindu_lunar_months[] = {
    OLD_HINDU_LUNAR_MONTH(1, 30),
    OLD_HINDU_LUNAR_MONTH(2, 30),
    OLD_HINDU_LUNAR_MONTH(3, 30),
    OLD_HINDU_LUNAR_MONTH(4, 30),
    OLD_HINDU_LUNAR_MONTH(5, 30),
    OLD_HINDU_LUNAR_MONTH(6, 30),
    OLD_HINDU_LUNAR_MONTH(7, 30),
    OLD_HINDU_LUNAR_MONTH(8, 30),
    OLD_HINDU_LUNAR_MONTH(9, 30),
    OLD_HINDU_LUNAR_MONTH(10, 30),
    OLD_HINDU_LUNAR_MONTH(11, 30),
    OLD_HINDU_LUNAR_MONTH(12, 30),
    OLD_HINDU_LUNAR_MONTH(1 | KAL_MONTH_LEAP, 29),
    OLD_HINDU_LUNAR_MONTH(2 | KAL_MONTH_LEAP, 30),
    OLD_HINDU_LUNAR_MONTH(3 | KAL_MONTH_LEAP, 29),
    OLD_HINDU_LUNAR_MONTH(4 | KAL_MONTH_LEAP, 30),
    OLD_HINDU_LUNAR_MONTH(5 | KAL_MONTH_LEAP, 30),
    OLD_HINDU_LUNAR_MONTH(6 | KAL_MONTH_LEAP, 30),
    OLD_HINDU_LUNAR_MONTH(7 | KAL_MONTH_LEAP, 30),
    OLD_HINDU_LUNAR_MONTH(8 | KAL_MONTH_LEAP, 30),
    OLD_HINDU_LUNAR_MONTH(9 | KAL_MONTH_LEAP, 29),
    OLD_HINDU_LUNAR_MONTH(10 | KAL_MONTH_LEAP, 29),
    OLD_HINDU_LUNAR_MONTH(11 | KAL_MONTH_LEAP, 30),
    OLD_HINDU_LUNAR_MONTH(12 | KAL_MONTH_LEAP, 29),
};

const kal_calendar kal__old_hindu_lunar = {
    KAL__IDENTITY_OLD_HINDU_LUNAR,
    .properties = KAL_PROLEPTIC | KAL_YEAR_ZERO | KAL_LEAP_MONTHS | KAL_LEAP_DAYS,
    .family = KAL_FAMILY_LUNISOLAR,
    .day_start = KAL_DAY_SUNRISE,
    .leap_month = KAL__LEAP_MONTH_BEFORE,
    .names = KAL__NAMES_INDIAN,
    .title = "Old Hindu Lunar Calendar",
    .limits = {12, 13, 29, 30, 354, 384},
    .range = {OLD_HINDU_LUNAR_NEW_YEAR(INT32_MIN), OLD_HINDU_LUNAR_NEW_YEAR(INT64_C(2147483648)) - 1,
              INT32_MIN, INT32_MAX},
    .year_days = {210389, 576},
    .year_zero_day = OLD_HINDU_EPOCH - 15,
    .year_months = {OLD_HINDU_SUN, OLD_HINDU_MOON / 12},
    .month_rules = old_hindu_lunar_months,
    .month_rule_count = sizeof old_hindu_lunar_months / sizeof *old_hindu_lunar_months,
    /* CLDR has the ordinary months, the same as of indian. */
    .month_names = "////////////Adhika Chaitra/Adhika Vaisakha/Adhika Jyaistha/Adhika Asadha/Adhika Sravana/"
                   "Adhika Bhadra/Adhika Asvina/Adhika Kartika/Adhika Agrahayana/Adhika Pausa/Adhika Magha/"
                   "Adhika Phalguna",
    .eras = old_hindu_eras,
    .era_count = 1,
    .era_names = "Kali Yuga",
    .year = old_hindu_lunar_year,
    .from_day = old_hindu_lunar_from_day,
    .to_day = kal__to_day_by_year,
    .month_days = old_hindu_lunar_days,
};
