/* SPDX-License-Identifier: MIT */
/*
 * myanmar (no BCP 47 value): the lunisolar calendar of Myanmar (Burma), in use for festivals and public
 *   holidays, and its way to name days.
 *
 * Months, by the moon: M01 Tagu 29 days, M02 Kason 30, M03 Nayon 29, M04 Waso 30 and so on to M12 Tabaung 30.
 *   A leap year (watat) has M04L First Waso, 30 days, before M04; in a big one Nayon has 30 days too.
 * Years: of whole months from 1 Tagu on, numbered by the year of the Myanmar Era that begins in them, a few
 *   days to five weeks later, when the sun enters Mesha (Thingyan). People write the days until then as Late
 *   Tagu and Late Kason of the year before: kal_myanmar_from_day (kalends/reckoning.h); why so, says
 *   docs/decisions/0007-myanmar-years.md. Year 1388 begins on 18 March 2026, its era year on 17 April.
 *
 * Rule (Yan Naing Aye), in solar years of 1577917828/4320000 days and months of 1577917828/53433336: Waso of
 *   a leap year has the mean moon's full moon, and other years follow the leap year before them with 354 days
 *   each. A year is leap if the moon is of a certain age at its beginning; from 0 to 1216, in the time of the
 *   kings, 7 years of 19 are. Before year 0, where those drift away from the sun, it is an age that agrees
 *   with them about year 0. Some years were not by the rule (below).
 * Epoch: the sun entered Mesha on 22 March 638 (Julian); the era's year 0 begins the day after. Eras: me.
 * Basis: OFFICIAL 1377..1388, checked against the government's lists of public holidays of 2015..2026;
 *   otherwise ESTIMATED: earlier years are found from inscriptions, chronicles and almanacs, later ones are
 *   decided by the Myanmar Calendar Advisory Board, a year or two ahead.
 * Range: every year that fits int32.
 * Sources: Yan Naing Aye, "Algorithm, Program and Calculation of Myanmar Calendar" (2013 and later);
 *   data/SOURCES.md.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "kalends/reckoning.h"
#include "leap_before.h"
#include "names_keys.h"

extern const kal_calendar kal__myanmar;

/*
 * The moon's age at the beginning of a year (excess days) is ((MYANMAR_MONTHS * (year + 3739)) mod
 * MYANMAR_MONTHS_DEN) / MYANMAR_MONTHS_DEN of a month; it grows by MYANMAR_EXCESS a year.
 */
enum {
  MYANMAR_MONTHS = 2226389,
  MYANMAR_MONTHS_DEN = 180000,
  MYANMAR_EXCESS = MYANMAR_MONTHS - 12 * MYANMAR_MONTHS_DEN,
  MYANMAR_KALI_YEARS = 3739
};
/* A month is 29 days and MYANMAR_MOON / MYANMAR_MOON_DEN. */
#define MYANMAR_MOON INT64_C(7087771)
#define MYANMAR_MOON_DEN INT64_C(13358334)
/* Year y begins on the first day d with d * MYANMAR_SUN_DEN >= MYANMAR_SUN * y - MYANMAR_SUN_ZERO: JD
 * 1954168.050623 and half a day. */
#define MYANMAR_SUN INT64_C(394479457)
#define MYANMAR_SUN_DEN INT64_C(1080000)
#define MYANMAR_SUN_ZERO INT64_C(525333005327)

/*
 * In twelfths of a year's excess: the moon's age, `leap_before` later, has gone round by less than 12 in a
 * leap year; 0: 7 years of 19 are leap. The full moon of Waso of a year that begins in the first 12 -
 * moon_before of a month is counted from the month before. full_moon: of month 0, MYANMAR_MOON_DEN-ths of a
 * day since 1970-01-01: JD 1954168.050623, 4.5 months less 3739 years, half a day, and the days said below.
 */
typedef struct myanmar_period {
  int64_t first_year;
  int8_t leap_before, moon_before;
  int64_t full_moon;
} myanmar_period;

static const myanmar_period myanmar_periods[] = {
    {1312, 8, 8, INT64_C(-24739495003006)},       /* since independence: -0.5 days */
    {1217, 4, 4, INT64_C(-24739501682173)},       /* British: -1 day */
    {1100, 0, -1, INT64_C(-24739499678423)},      /* Thandeikta: -0.85 */
    {0, 0, -1, INT64_C(-24739503018006)},         /* Makaranta: -1.1 */
    {INT64_MIN, 15, 15, INT64_C(-24739503018006)} /* ours */
};

/* Leap years whose full moon of Waso was so many days from the rule's. */
static const struct {
  int16_t year;
  int8_t days;
} myanmar_moons[] = {{205, 1},  {246, 1},   {471, 1},  {572, -1},  {651, 1},  {653, 2},   {656, 1},
                     {672, 1},  {729, 1},   {767, -1}, {813, -1},  {849, -1}, {851, -1},  {854, -1},
                     {927, -1}, {933, -1},  {936, -1}, {938, -1},  {949, -1}, {952, -1},  {963, -1},
                     {968, -1}, {1039, -1}, {1120, 1}, {1126, -1}, {1150, 1}, {1172, -1}, {1207, 1},
                     {1234, 1}, {1261, -1}, {1377, 1}};
enum {
  MYANMAR_MOONS = sizeof myanmar_moons / sizeof *myanmar_moons,
  MYANMAR_FIRST_CORRECTION = 205,
  MYANMAR_LAST_CORRECTION = 1377
};

/* One of two years of which the other was leap than by the rule. */
static int myanmar_is_exchanged(int64_t year) {
  return year == 1201 || year == 1202 || year == 1263 || year == 1264 || year == 1344 || year == 1345;
}

/* Whether a year is leap, and if so the month, counted from -3739, and day of the full moon of its Waso. */
static int myanmar_leap(int64_t year, int64_t *month, int64_t *full_moon) {
  const myanmar_period *period = myanmar_periods;
  int64_t months = MYANMAR_MONTHS * (year + MYANMAR_KALI_YEARS);
  int64_t whole = kal__floor_div(months, MYANMAR_MONTHS_DEN);
  int64_t age = 12 * (months - whole * MYANMAR_MONTHS_DEN);
  int leap;
  while (year < period->first_year) period++;
  leap = period->leap_before
             ? (age + MYANMAR_EXCESS * period->leap_before) % (12 * MYANMAR_MONTHS_DEN) < 12 * MYANMAR_EXCESS
             : (7 * year + 2) % 19 >= 12;
  if (leap == myanmar_is_exchanged(year)) return 0;
  whole -= age < MYANMAR_EXCESS * (12 - period->moon_before);
  *month = whole;
  *full_moon = 29 * whole + kal__floor_div(MYANMAR_MOON * whole + period->full_moon, MYANMAR_MOON_DEN);
  if (year >= MYANMAR_FIRST_CORRECTION && year <= MYANMAR_LAST_CORRECTION)
    for (unsigned i = 0; i < MYANMAR_MOONS; i++)
      if (myanmar_moons[i].year == year) *full_moon += myanmar_moons[i].days;
  return 1;
}

enum { MYANMAR_COMMON_DAYS = 354, MYANMAR_WASO_PLACE = 102, MYANMAR_MONTH_ZERO = 46243 };

static void myanmar_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  int64_t before, month, full_moon, own_month, own_full_moon;
  (void)calendar;
  for (before = 1; !myanmar_leap(year - before, &month, &full_moon);) before++;
  info->first_day = full_moon + MYANMAR_COMMON_DAYS * before - MYANMAR_WASO_PLACE;
  info->first_month = month + 12 * before - 3 - MYANMAR_MONTH_ZERO;
  info->unit = 29;
  info->reciprocal = KAL__RECIPROCAL(29);
  info->basis = year >= 1377 && year <= 1388 ? KAL_BASIS_OFFICIAL : KAL_BASIS_ESTIMATED;
  if (!myanmar_leap(year, &own_month, &own_full_moon)) {
    info->days = MYANMAR_COMMON_DAYS;
    info->months = 12;
    info->leap = KAL__NO_LEAP_MONTH;
    info->starts = KAL__STARTS_12(29, 0, 29, 59, 88, 118, 147, 177, 206, 236, 265, 295, 324, 354);
    info->parts = NULL;
    return;
  }
  info->days = (uint16_t)(own_full_moon - full_moon - MYANMAR_COMMON_DAYS * (before - 1));
  info->months = 13;
  info->leap = 4;
  info->starts = KAL__STARTS_12(29, 0, 29, 59, 88, 118, 148, 177, 207, 236, 266, 295, 325, 354) |
                 KAL__START(UINT64_C(29), 13, 384);
  if (info->days == 385) info->starts += UINT64_C(0x11111111111000); /* from the fourth on a day later */
  info->parts = &kal__leap_before_parts[3];
}

/* The era year of a day. */
static int64_t myanmar_era_year(int64_t day) {
  return kal__floor_div(day * MYANMAR_SUN_DEN + MYANMAR_SUN_ZERO, MYANMAR_SUN);
}

kal_status kal_myanmar_from_day(int64_t day, kal_myanmar_day *myanmar) {
  kal_myanmar_day found;
  kal_date date;
  uint8_t length;
  kal_status status;
  if (!myanmar) return KAL_ERROR_ARGUMENT;
  if ((status = kal_date_from_day(&kal__myanmar, day, &date))) return status;
  if ((status = kal_month_days(&kal__myanmar, date.year, date.month, &length))) return status;
  found.year = myanmar_era_year(day);
  found.late = found.year < date.year;
  if (!found.late) found.year = date.year; /* no year of the era begins before Tagu */
  found.month_code = date.month_code;
  found.phase = date.day < 15        ? KAL_MYANMAR_WAXING
                : date.day == 15     ? KAL_MYANMAR_FULL_MOON
                : date.day == length ? KAL_MYANMAR_NEW_MOON
                                     : KAL_MYANMAR_WANING;
  found.day = (uint8_t)(date.day - (date.day > 15 ? 15 : 0));
  *myanmar = found;
  return KAL_OK;
}

kal_status kal_myanmar_to_day(kal_myanmar_day myanmar, int64_t *day) {
  int waned = myanmar.phase == KAL_MYANMAR_WANING || myanmar.phase == KAL_MYANMAR_NEW_MOON;
  kal_date date = {0, 0, (uint8_t)(myanmar.day + (waned ? 15 : 0)), myanmar.month_code, 0};
  kal_myanmar_day again;
  int64_t found;
  kal_status status;
  if (!day) return KAL_ERROR_ARGUMENT;
  if (!myanmar.month_code || myanmar.phase - 1u >= KAL_MYANMAR_NEW_MOON || myanmar.late > 1 ||
      myanmar.day - 1u >= 15)
    return KAL_ERROR_NOT_IN_CALENDAR;
  if (myanmar.year < (int64_t)INT32_MIN - myanmar.late || myanmar.year > (int64_t)INT32_MAX - myanmar.late)
    return KAL_ERROR_OUT_OF_RANGE;
  date.year = (int32_t)(myanmar.year + myanmar.late);
  if ((status = kal_date_to_day(&kal__myanmar, date, &found))) return status;
  if ((status = kal_myanmar_from_day(found, &again))) return status;
  if (again.year != myanmar.year || again.phase != myanmar.phase) return KAL_ERROR_NOT_IN_YEAR;
  *day = found;
  return KAL_OK;
}

static const kal_month_rule myanmar_months[] = {
    {1, 29, 29, 29},
    {2, 30, 30, 30},
    {3, 29, 29, 30},
    {4, 30, 30, 30},
    {5, 29, 29, 29},
    {6, 30, 30, 30},
    {7, 29, 29, 29},
    {8, 30, 30, 30},
    {9, 29, 29, 29},
    {10, 30, 30, 30},
    {11, 29, 29, 29},
    {12, 30, 30, 30},
    {4 | KAL_MONTH_LEAP, 30, 30, 30},
};

static const kal__era myanmar_eras[] = {{{"me", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

static const kal_source myanmar_sources[] = {
    {INT32_MIN, -1, KAL_BASIS_ESTIMATED, "none", "mean sun and moon"},
    {0, 1311, KAL_BASIS_ESTIMATED, "none",
     "Yan Naing Aye's rule, as of 2025, with corrections from inscriptions, chronicles and almanacs"},
    {1312, 1376, KAL_BASIS_ESTIMATED, "Myanmar Calendar Advisory Board",
     "by way of Yan Naing Aye's rule and its corrections, as of 2025"},
    {1377, 1388, KAL_BASIS_OFFICIAL, "Government of Myanmar (Myanmar Calendar Advisory Board)",
     "the same rule, checked against the yearly lists of public holidays, 2015 to 2026"},
    {1389, INT32_MAX, KAL_BASIS_ESTIMATED, "none: not announced yet", "the same rule"},
};

const kal_calendar kal__myanmar = {
    KAL__IDENTITY_MYANMAR,
    .properties = KAL_PROLEPTIC | KAL_YEAR_ZERO | KAL_LEAP_MONTHS,
    .family = KAL_FAMILY_LUNISOLAR,
    .leap_month = KAL__LEAP_MONTH_BEFORE,
    .names = KAL__NAMES_GENERIC,
    .title = "Myanmar (Burmese) Calendar",
    .limits = {12, 13, 29, 30, 354, 385},
    .range = {INT64_C(-784387693263), INT64_C(784386720390), INT32_MIN, INT32_MAX},
    .year_days = {MYANMAR_SUN, MYANMAR_SUN_DEN},
    .year_zero_day = -486436,
    .year_months = {MYANMAR_MONTHS, MYANMAR_MONTHS_DEN},
    .month_rules = myanmar_months,
    .month_rule_count = sizeof myanmar_months / sizeof *myanmar_months,
    .month_names =
        "Tagu/Kason/Nayon/Waso/Wagaung/Tawthalin/Thadingyut/Tazaungmon/Nadaw/Pyatho/Tabodwe/Tabaung/"
        "First Waso",
    .eras = myanmar_eras,
    .era_count = 1,
    .era_names = "Myanmar Era",
    .sources = myanmar_sources,
    .source_count = sizeof myanmar_sources / sizeof *myanmar_sources,
    .year = myanmar_year,
    .from_day = kal__from_day_by_year,
    .to_day = kal__to_day_by_year,
};
