/* SPDX-License-Identifier: MIT */
/*
 * bahai, bahai-arithmetic (no BCP 47 value): the Baha'i (Badi) calendar as all keep it since 2015, and as the
 *   West kept it until then, its new year on 21 March.
 *
 * Months: M01 Baha..M18 Mulk 19 days each; M18L Ayyam-i-Ha, 4 days (5 in leap years) outside every month;
 *   M19 Ala, the fast, 19 days.
 * Groups of 19 years are a vahid, of 361 a kull-i-shay: year y is number (y - 1) mod 19 + 1 of its vahid,
 *   which is number (y - 1) / 19 mod 19 + 1 of its kull-i-shay, which is number (y - 1) / 361 + 1;
 *   divisions rounded down.
 * Epoch: 1 Baha 1 = 21 March 1844 (Gregorian).
 * Eras: bahai, going on before year 1.
 * Range: every year that fits int32. Days begin at midnight here; the Baha'i day begins at the sunset
 *   before.
 *
 * bahai
 *   New year: Naw-Ruz, the day, from sunset to sunset at Tehran, of the spring equinox, "even should this
 *   occur no more than one minute before sunset"; until 171 as bahai-arithmetic.
 *   1..171 RULE, the practice of the West; in the East Naw-Ruz was Iran's Nowruz (persian). 172..221 (2015 to
 *   2065) OFFICIAL, the table of the Baha'i World Centre (data/bahai-years.csv), which src/astro has too; 183
 *   begins with an equinox 10 seconds after sunset. 222..1147 (2990 CE) PREDICTED: the World Centre has not
 *   published its place in Tehran, and it will decide again. All others ESTIMATED: the table that src/astro
 *   made ends before 2157, from there on the leap rule of gregorian goes on.
 *   docs/calendars/equinox.md lists the equinoxes near sunset.
 *
 * bahai-arithmetic
 *   Leap rule: years whose Ayyam-i-Ha hold 29 February of gregorian.
 *   RULE from 1 to 171, the span of the practice. From 172 on (21 March 2015, message of the Universal House
 *   of Justice of 10 July 2014) all count from the equinox at Tehran, as the East did before: ESTIMATED.
 *
 * Sources: The Baha'i World, "Baha'i Calendar, Festivals and Dates of Historic Significance"; Reingold and
 *   Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 16.
 */
#include "../generated/calendar_identities.h"
#include "../generated/equinox_years.h"
#include "equinox_rows.h"
#include "gregorian.h"
#include "names_keys.h"

/* Year 0 begins in this Gregorian year; 21 March is this many days after 1 March. */
enum { BAHAI_YEAR_0 = 1843, BAHAI_MARCH_PLACE = 20 };
/* The places of the year at which Ayyam-i-Ha begin. */
enum { BAHAI_AYYAM_PLACE = 18 * 19, BAHAI_COMMON_AYYAM = 4 };
enum { BAHAI_RULE_FROM = 1, BAHAI_RULE_TO = 171 };
#define BAHAI_NEW_YEAR(year)                                                                                 \
  (KAL__GREGORIAN_NEW_YEAR((int64_t)(year) + BAHAI_YEAR_0 + 1) - 306 + BAHAI_MARCH_PLACE)

static void bahai_fill(kal__year *info, int32_t year, int64_t first_day, int leap) {
#define BAHAI_STARTS(ayyam)                                                                                  \
  {                                                                                                          \
    0, 19, 38, 57, 76, 95, 114, 133, 152, 171, 190, 209, 228, 247, 266, 285, 304, 323, 342, 342 + (ayyam),   \
        361 + (ayyam)                                                                                        \
  }
  static const uint16_t starts[2][21] = {BAHAI_STARTS(BAHAI_COMMON_AYYAM),
                                         BAHAI_STARTS(BAHAI_COMMON_AYYAM + 1)};
#undef BAHAI_STARTS
  static const kal_month_code codes[20] = {
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 18 | KAL_MONTH_LEAP, 19};
  static const kal__year_parts parts[2] = {{starts[0], codes, 1u << 18}, {starts[1], codes, 1u << 18}};
  info->first_day = first_day;
  info->first_month = (int64_t)year * 20;
  info->starts = 0;
  info->days = (uint16_t)(365 + leap);
  info->reciprocal = 0;
  info->months = 20;
  info->unit = 0;
  info->leap = KAL__NO_LEAP_MONTH;
  info->parts = &parts[leap];
}

static kal_status bahai_give(kal_date *date, int32_t year, uint32_t place, int leap) {
  uint32_t ayyam = BAHAI_COMMON_AYYAM + (uint32_t)leap;
  if (place < BAHAI_AYYAM_PLACE)
    return kal__give(date, kal__pack_plain(year, place / 19 + 1, place % 19 + 1));
  place -= BAHAI_AYYAM_PLACE;
  if (place < ayyam)
    return kal__give(date, kal__pack(year, 19, place + 1, 18 | KAL_MONTH_LEAP, KAL_DATE_INTERCALARY));
  return kal__give(date, kal__pack(year, 20, place - ayyam + 1, 19, 0));
}

/* The place of a plain date of M01..M18 in its year, from 0; -1 for what goes the long way. */
static inline int bahai_place(kal_date date) {
  unsigned month = kal__plain_month(date);
  return month - 1u < 18 && date.day - 1u < 19 ? (int)(month - 1) * 19 + date.day - 1 : -1;
}

/* Whether a year was kept as in the West, for both calendars. */
static inline int bahai_is_western(int32_t year) {
  return year >= BAHAI_RULE_FROM && year <= BAHAI_RULE_TO;
}

static const kal__equinox_rows bahai_equinoxes = KAL__EQUINOX_ROWS(BAHAI, bahai);

static int64_t bahai_new_year(int64_t year) {
  return kal__equinox_new_year(&bahai_equinoxes, year);
}

static void bahai_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  int64_t first_day = bahai_new_year(year);
  bahai_fill(info, year, first_day, bahai_new_year((int64_t)year + 1) - first_day == 366);
  info->basis = bahai_is_western(year) ? KAL_BASIS_RULE : kal__equinox_basis(calendar, year);
}

static kal_status bahai_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint32_t place;
  int32_t year = (int32_t)kal__equinox_split(&bahai_equinoxes, day, &place);
  (void)calendar;
  return bahai_give(date, year, place, bahai_new_year((int64_t)year + 1) - day + place == 366);
}

static kal_status bahai_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  int place = bahai_place(date);
  if (place < 0) return kal__to_day_by_year(calendar, date, day);
  *day = bahai_new_year(date.year) + place;
  return KAL_OK;
}

static int bahai_arithmetic_is_leap(int32_t year) {
  return kal__gregorian_is_leap((int64_t)year + BAHAI_YEAR_0 + 1);
}

static void bahai_arithmetic_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  bahai_fill(info, year, BAHAI_NEW_YEAR(year), bahai_arithmetic_is_leap(year));
  info->basis = bahai_is_western(year) ? KAL_BASIS_RULE : KAL_BASIS_ESTIMATED;
}

static kal_status bahai_arithmetic_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint32_t place;
  int32_t year = (int32_t)(kal__gregorian_split(day - BAHAI_MARCH_PLACE, &place) - BAHAI_YEAR_0);
  (void)calendar;
  return bahai_give(date, year, place, bahai_arithmetic_is_leap(year));
}

static kal_status bahai_arithmetic_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  int place = bahai_place(date);
  if (place < 0) return kal__to_day_by_year(calendar, date, day);
  *day = kal__gregorian_march((int64_t)date.year + BAHAI_YEAR_0) + BAHAI_MARCH_PLACE + place;
  return KAL_OK;
}

#define BAHAI_MONTH(code)                                                                                    \
  { code, 19, 19, 19 }
static const kal_month_rule bahai_months[] = {
    BAHAI_MONTH(1),
    BAHAI_MONTH(2),
    BAHAI_MONTH(3),
    BAHAI_MONTH(4),
    BAHAI_MONTH(5),
    BAHAI_MONTH(6),
    BAHAI_MONTH(7),
    BAHAI_MONTH(8),
    BAHAI_MONTH(9),
    BAHAI_MONTH(10),
    BAHAI_MONTH(11),
    BAHAI_MONTH(12),
    BAHAI_MONTH(13),
    BAHAI_MONTH(14),
    BAHAI_MONTH(15),
    BAHAI_MONTH(16),
    BAHAI_MONTH(17),
    BAHAI_MONTH(18),
    {18 | KAL_MONTH_LEAP, 4, 4, 5},
    BAHAI_MONTH(19),
};

static const kal__era bahai_eras[] = {{{"bahai", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

static const char bahai_month_names[] =
    "Bahá/Jalál/Jamál/ʻAẓamat/Núr/Raḥmat/Kalimát/Kamál/Asmáʼ/ʻIzzat/Mashíyyat/ʻIlm/Qudrat/Qawl/Masáʼil/"
    "Sharaf/Sulṭán/Mulk/Ayyám-i-Há/ʻAláʼ";

static const kal_source bahai_sources[] = {
    {172, 221, KAL_BASIS_OFFICIAL, "Baháʼí World Centre", "Baháʼí Dates 172 to 221 B.E. (2014)"},
    KAL__EQUINOX_COMPUTED(222, 1147),
};

#define BAHAI_MONTHS_AND_ERAS                                                                                \
  .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS, .family = KAL_FAMILY_SOLAR, .day_start = KAL_DAY_SUNSET,    \
  .names = KAL__NAMES_GENERIC, .own_names = KAL__OWN_BAHAI, .limits = {20, 20, 4, 19, 365, 366},             \
  .year_months = {20, 1}, .month_rules = bahai_months,                                                       \
  .month_rule_count = sizeof bahai_months / sizeof *bahai_months, .month_names = bahai_month_names,          \
  .eras = bahai_eras, .era_count = 1, .era_names = "Baháʼí Era"

const kal_calendar kal__bahai = {
    KAL__IDENTITY_BAHAI,
    BAHAI_MONTHS_AND_ERAS,
    .range = KAL__EQUINOX_RANGE(BAHAI),
    .year_days = {146097, 400},
    .year_zero_day = KAL__EQUINOX_YEAR_ZERO(BAHAI),
    .title = "Baháʼí Calendar",
    .sources = bahai_sources,
    .source_count = sizeof bahai_sources / sizeof *bahai_sources,
    .year = bahai_year,
    .from_day = bahai_from_day,
    .to_day = bahai_to_day,
};

const kal_calendar kal__bahai_arithmetic = {
    KAL__IDENTITY_BAHAI_ARITHMETIC,
    BAHAI_MONTHS_AND_ERAS,
    .title = "Baháʼí Calendar (arithmetic)",
    .range = {BAHAI_NEW_YEAR(INT32_MIN), BAHAI_NEW_YEAR(INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},
    .year_days = {146097, 400},
    .year_zero_day = BAHAI_NEW_YEAR(0),
    .year = bahai_arithmetic_year,
    .from_day = bahai_arithmetic_from_day,
    .to_day = bahai_arithmetic_to_day,
};
