/* SPDX-License-Identifier: MIT */
/*
 * persian: the solar Hijri calendar of Iran and Afghanistan; persian-astronomical, the same by the sun; and
 * persian-2820, persian-qt, two arithmetic rules that programs take for it.
 *
 * Months: M01 Farvardin..M06 Shahrivar 31 days, M07 Mehr..M11 Bahman 30, M12 Esfand 29 (30 in leap years).
 * Eras: ap (anno persico), going on before year 1; its people count no year 0.
 * Range: every year that fits int32.
 *
 * persian
 *   New year: the spring equinox as Iran's calendar authority reckons it, at the meridian 52.5 E.
 *   1206..1498 AP equal the authority's published list (basis OFFICIAL): the 33-year rule gives it without
 *   exception. Elsewhere the 33-year rule: new year y is floor((12053*y + 21) / 33) days from a fixed day; in
 *   78 of the years 1502..2987 (data/persian-corrections.txt) it is corrected: the year that the rule calls
 *   leap is common and the next one leap, as the equinox at 52.5 E falls. PREDICTED to 3000 AP, ESTIMATED
 *   outside.
 *   Epoch: 1 Farvardin 1 = 18 March 622 (Julian) by the rule; the equinox at 52.5 E puts it on 19 March, as
 *   most books do: the years before 1206 are ESTIMATED. Adopted by law in 1304 AP (1925); the authority's
 *   list reaches back to 1206.
 *
 * persian-astronomical
 *   New year: the day whose true noon at 52.5 E comes after the spring equinox. Calendrical Calculations
 *   takes the true noon of Tehran, 51.42 E, four minutes later: 1470 begins a day earlier there than in the
 *   authority's list.
 *   1206..1498 equal that list without exception (OFFICIAL). 1499..2369 (2990 CE) PREDICTED: as far as
 *   src/astro was compared with another ephemeris. All others ESTIMATED: years from equinoxes of -2000 to
 *   4000 are a table that src/astro made, beyond it the leap rule of gregorian goes on.
 *   Differs from persian in 1602, whose equinox is 4 minutes after noon here and by another Delta T before it
 *   there, and outside 1178..3000, where persian is the 33-year rule alone.
 *   docs/calendars/equinox.md lists the equinoxes near noon.
 *
 * persian-2820
 *   The cycle of Zabih Behruz and Ahmad Birashk: 683 leap years in 2820. Year r of a cycle, from 0, begins
 *   floor((46751*r + 97) / 128) days after it; 474 AP begins one. Off in 1210, 1243, 1404, 1437, 1470 AP.
 *
 * persian-qt
 *   The rule of the Jalali calendar of Qt: the 683 leap years spread evenly. Year r from 475 AP begins
 *   floor(1029983*r / 2820) days after it. Off in 1210, 1243, 1276, 1437, 1470 AP.
 *
 * persian-2820 and persian-qt
 *   Epoch: 1 Farvardin 1 = 19 March 622 (Julian).
 *   Basis: RULE from 1304, when the solar calendar became law; ESTIMATED before. Exact for the rule and no
 *   other: neither was ever official.
 *
 * Sources: Calendar Center, Institute of Geophysics, University of Tehran, "Kabise-ye Shamsi 1206-1498"; A.
 *   Birashk, A Comparative Calendar of the Iranian, Muslim Lunar, and Christian Eras (1993); Reingold and
 *   Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 15, "arithmetic Persian"; the rest in
 *   data/SOURCES.md.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/equinox_years.h"
#include "../generated/persian_corrections.h"
#include "equinox_rows.h"
#include "names_keys.h"

/* Whole 33-year cycles that make every year positive. */
#define PERSIAN_SHIFT_CYCLES INT64_C(65075264)
#define PERSIAN_SHIFT_YEARS (33 * PERSIAN_SHIFT_CYCLES)
#define PERSIAN_SHIFT_DAYS (12053 * PERSIAN_SHIFT_CYCLES)
/* floor((12053*y + 21) / 33) counts from this day. */
#define PERSIAN_RULE_EPOCH INT64_C(-492633)
#define PERSIAN_RULE_NEW_YEAR(year)                                                                          \
  ((int64_t)((UINT64_C(12053) * (uint64_t)((int64_t)(year) + PERSIAN_SHIFT_YEARS) + 21) / 33) -              \
   PERSIAN_SHIFT_DAYS + PERSIAN_RULE_EPOCH)

/* 1: the year begins a day earlier than by the rule. 2: the next one does, so this one is a day shorter. */
static inline unsigned persian_correction(uint32_t year) {
  uint32_t i = year - KAL__PERSIAN_FIRST_CORRECTION;
  return kal__persian_corrections[i < KAL__PERSIAN_CORRECTION_YEARS ? i : KAL__PERSIAN_CORRECTION_YEARS];
}

static int64_t persian_new_year(int64_t year) {
  return PERSIAN_RULE_NEW_YEAR(year) - (persian_correction((uint32_t)year) & 1);
}

static void persian_fill(kal__year *info, int32_t year, int64_t first_day, int64_t next_year) {
  info->first_day = first_day;
  info->first_month = (int64_t)year * 12;
  info->days = (uint16_t)(next_year - first_day);
  /* The year's end: a common year's nibble is one less. */
  info->starts = KAL__STARTS_12(30, 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336, 366) -
                 ((uint64_t)(info->days == 365) << 48);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->parts = NULL;
}

static const uint32_t persian_days[366] = {
    KAL__DAYS_31(1), KAL__DAYS_31(2), KAL__DAYS_31(3), KAL__DAYS_31(4),  KAL__DAYS_31(5),  KAL__DAYS_31(6),
    KAL__DAYS_30(7), KAL__DAYS_30(8), KAL__DAYS_30(9), KAL__DAYS_30(10), KAL__DAYS_30(11), KAL__DAYS_30(12),
};

/* The place of a plain date in its year, from 0; -1 for what goes the long way: the leap day, 30 Esfand, too.
 */
static inline int persian_place(kal_date date) {
  int month = (int)kal__plain_month(date) - 1;
  if ((unsigned)month >= 12 || date.day - 1u >= 30u + (month < 6) - (month == 11)) return -1;
  return month * 30 + (month < 6 ? month : 6) + date.day - 1;
}

static void persian_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  persian_fill(info, year, persian_new_year(year), persian_new_year((int64_t)year + 1));
  info->basis = year >= 1206 && year <= 1498   ? KAL_BASIS_OFFICIAL
                : year >= 1499 && year <= 3000 ? KAL_BASIS_PREDICTED
                                               : KAL_BASIS_ESTIMATED;
}

static kal_status persian_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t n = (uint64_t)(day - PERSIAN_RULE_EPOCH + PERSIAN_SHIFT_DAYS) * 33 + 11;
  uint32_t year = (uint32_t)(n / 12053) - (uint32_t)PERSIAN_SHIFT_YEARS;
  uint32_t place = (uint32_t)(n % 12053) / 33;
  unsigned correction = persian_correction(year);
  (void)calendar;
  if (correction) {
    /* A year that begins a day early has its first day from the year before, whose 366th day that was. */
    uint32_t last = correction >> 1 & (place == 365);
    place += correction & 1;
    year += last;
    place -= last * 365;
  }
  return kal__give(date, KAL__PACK(year, persian_days[place]));
}

static kal_status persian_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  int place = persian_place(date);
  if (place < 0) return kal__to_day_by_year(calendar, date, day);
  *day = persian_new_year(date.year) + place;
  return KAL_OK;
}

static const kal_month_rule persian_months[] = {
    {1, 31, 31, 31}, {2, 31, 31, 31}, {3, 31, 31, 31}, {4, 31, 31, 31},  {5, 31, 31, 31},  {6, 31, 31, 31},
    {7, 30, 30, 30}, {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30}, {11, 30, 30, 30}, {12, 29, 29, 30},
};

static const kal__era persian_eras[] = {{{"ap", "", INT64_MIN, INT64_MAX, 1, 1}, 0}};

#define PERSIAN_LIST                                                                                         \
  {                                                                                                          \
    1206, 1498, KAL_BASIS_OFFICIAL, "Calendar Center, Institute of Geophysics, University of Tehran",        \
        "Kabise-ye Shamsi 1206-1498"                                                                         \
  }
static const kal_source persian_sources[] = {PERSIAN_LIST};

#define PERSIAN_MONTHS_AND_ERAS                                                                              \
  .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_SOLAR, .names = KAL__NAMES_PERSIAN,                      \
  .limits = {12, 12, 29, 31, 365, 366}, .year_months = {12, 1}, .month_rules = persian_months,               \
  .month_rule_count = 12, .eras = persian_eras, .era_count = 1

static const int32_t persian_edges[KAL__EDGES] = {KAL__PERSIAN_EDGES};

const kal_calendar kal__persian = {
    KAL__IDENTITY_PERSIAN,
    PERSIAN_MONTHS_AND_ERAS,
    .sources = persian_sources,
    .source_count = 1,
    .range = {PERSIAN_RULE_NEW_YEAR(INT32_MIN), PERSIAN_RULE_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN,
              INT32_MAX},
    .year_days = {12053, 33},
    .year_zero_day = PERSIAN_RULE_EPOCH,
    .year = persian_year,
    .from_day = persian_from_day,
    .to_day = persian_to_day,
    .line = &(const kal__line){PERSIAN_RULE_EPOCH, 12053, 33, 21, 0, KAL__NO_CENTURY, 0,
                               PERSIAN_RULE_NEW_YEAR(INT32_MIN),
                               PERSIAN_RULE_NEW_YEAR(KAL__PERSIAN_LAST_BY_EDGES + 1) - 1, persian_edges},
};

static const kal__equinox_rows persian_equinoxes =
    KAL__EQUINOX_ROWS(PERSIAN_ASTRONOMICAL, persian_astronomical);

static void persian_astronomical_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  persian_fill(info, year, kal__equinox_new_year(&persian_equinoxes, year),
               kal__equinox_new_year(&persian_equinoxes, (int64_t)year + 1));
  info->basis = kal__equinox_basis(calendar, year);
}

static kal_status persian_astronomical_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint32_t place, year = kal__equinox_split(&persian_equinoxes, day, &place);
  (void)calendar;
  return kal__give(date, KAL__PACK(year, persian_days[place]));
}

static kal_status persian_astronomical_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  int place = persian_place(date);
  if (place < 0) return kal__to_day_by_year(calendar, date, day);
  *day = kal__equinox_new_year(&persian_equinoxes, date.year) + place;
  return KAL_OK;
}

static const kal_source persian_astronomical_sources[] = {PERSIAN_LIST, KAL__EQUINOX_COMPUTED(1499, 2369)};

const kal_calendar kal__persian_astronomical = {
    KAL__IDENTITY_PERSIAN_ASTRONOMICAL,
    PERSIAN_MONTHS_AND_ERAS,
    .range = KAL__EQUINOX_RANGE(PERSIAN_ASTRONOMICAL),
    .year_days = {146097, 400},
    .year_zero_day = KAL__EQUINOX_YEAR_ZERO(PERSIAN_ASTRONOMICAL),
    .title = "Persian Calendar (astronomical)",
    .sources = persian_astronomical_sources,
    .source_count = 2,
    .year = persian_astronomical_year,
    .from_day = persian_astronomical_from_day,
    .to_day = persian_astronomical_to_day,
};

/* Whole 2820-year cycles that make every year positive. */
#define PERSIAN_CYCLE_YEARS 2820
#define PERSIAN_CYCLE_DAYS 1029983
#define PERSIAN_CYCLES INT64_C(761525)
#define PERSIAN_CYCLES_YEARS (PERSIAN_CYCLE_YEARS * PERSIAN_CYCLES)
#define PERSIAN_CYCLES_DAYS (PERSIAN_CYCLE_DAYS * PERSIAN_CYCLES)

/* 1 Farvardin 474, and of year r from there; years of 46751/128 days, which a new cycle cuts short. */
#define PERSIAN_2820_474 INT64_C(-319508)
#define PERSIAN_2820_NEW_YEAR(year)                                                                          \
  PERSIAN_2820_DAYS_BEFORE((uint64_t)((int64_t)(year)-474 + PERSIAN_CYCLES_YEARS))
#define PERSIAN_2820_DAYS_BEFORE(years)                                                                      \
  ((int64_t)((years) / PERSIAN_CYCLE_YEARS * PERSIAN_CYCLE_DAYS +                                            \
             ((years) % PERSIAN_CYCLE_YEARS * 46751 + 97) / 128) -                                           \
   PERSIAN_CYCLES_DAYS + PERSIAN_2820_474)

static void persian_2820_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  persian_fill(info, year, PERSIAN_2820_NEW_YEAR(year), PERSIAN_2820_NEW_YEAR((int64_t)year + 1));
  info->basis = kal__rule_basis(calendar, year);
}

static kal_status persian_2820_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t n = (uint64_t)(day - PERSIAN_2820_474 + PERSIAN_CYCLES_DAYS);
  uint32_t cycle = (uint32_t)(n / PERSIAN_CYCLE_DAYS);
  uint32_t rest = (uint32_t)(n % PERSIAN_CYCLE_DAYS) * 128 + 30;
  uint32_t year = cycle * PERSIAN_CYCLE_YEARS + rest / 46751 + 474 - (uint32_t)PERSIAN_CYCLES_YEARS;
  (void)calendar;
  return kal__give(date, KAL__PACK(year, persian_days[rest % 46751 / 128]));
}

static kal_status persian_2820_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  int place = persian_place(date);
  if (place < 0) return kal__to_day_by_year(calendar, date, day);
  *day = PERSIAN_2820_NEW_YEAR(date.year) + place;
  return KAL_OK;
}

const kal_calendar kal__persian_2820 = {
    KAL__IDENTITY_PERSIAN_2820,
    PERSIAN_MONTHS_AND_ERAS,
    .title = "Persian Calendar (2820-year cycle)",
    .range = {PERSIAN_2820_NEW_YEAR(INT32_MIN), PERSIAN_2820_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN,
              INT32_MAX},
    .year_days = {PERSIAN_CYCLE_DAYS, PERSIAN_CYCLE_YEARS},
    .year_zero_day = PERSIAN_2820_NEW_YEAR(0),
    .rule_from = 1304,
    .year = persian_2820_year,
    .from_day = persian_2820_from_day,
    .to_day = persian_2820_to_day,
};

/* 1 Farvardin 475. */
#define PERSIAN_QT_475 INT64_C(-319142)
#define PERSIAN_QT_NEW_YEAR(year)                                                                            \
  ((int64_t)(UINT64_C(1029983) * (uint64_t)((int64_t)(year)-475 + PERSIAN_CYCLES_YEARS) /                    \
             PERSIAN_CYCLE_YEARS) -                                                                          \
   PERSIAN_CYCLES_DAYS + PERSIAN_QT_475)

static void persian_qt_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  persian_fill(info, year, PERSIAN_QT_NEW_YEAR(year), PERSIAN_QT_NEW_YEAR((int64_t)year + 1));
  info->basis = kal__rule_basis(calendar, year);
}

static kal_status persian_qt_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t n =
      (uint64_t)(day - PERSIAN_QT_475 + PERSIAN_CYCLES_DAYS) * PERSIAN_CYCLE_YEARS + PERSIAN_CYCLE_YEARS - 1;
  uint32_t year = (uint32_t)(n / PERSIAN_CYCLE_DAYS) + 475 - (uint32_t)PERSIAN_CYCLES_YEARS;
  (void)calendar;
  return kal__give(date,
                   KAL__PACK(year, persian_days[(uint32_t)(n % PERSIAN_CYCLE_DAYS) / PERSIAN_CYCLE_YEARS]));
}

static kal_status persian_qt_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  int place = persian_place(date);
  if (place < 0) return kal__to_day_by_year(calendar, date, day);
  *day = PERSIAN_QT_NEW_YEAR(date.year) + place;
  return KAL_OK;
}

const kal_calendar kal__persian_qt = {
    KAL__IDENTITY_PERSIAN_QT,
    PERSIAN_MONTHS_AND_ERAS,
    .title = "Persian Calendar (as in Qt)",
    .range = {PERSIAN_QT_NEW_YEAR(INT32_MIN), PERSIAN_QT_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN,
              INT32_MAX},
    .year_days = {PERSIAN_CYCLE_DAYS, PERSIAN_CYCLE_YEARS},
    .year_zero_day = PERSIAN_QT_NEW_YEAR(0),
    .rule_from = 1304,
    .year = persian_qt_year,
    .from_day = persian_qt_from_day,
    .to_day = persian_qt_to_day,
};
