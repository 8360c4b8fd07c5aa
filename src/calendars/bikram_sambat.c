/* SPDX-License-Identifier: MIT */
/*
 * bikram-sambat (no BCP 47 value): the official calendar of Nepal, also Vikram or Bikram Samvat. Not the
 *   lunisolar Vikrama years of India.
 *
 * Months: M01 Baishakh..M12 Chaitra, 29 to 32 days, from one entry of the sun into a sign of the zodiac to
 * the next. Their lengths follow no cycle: Nepal Panchanga Nirnayak Bikas Samiti settles a year's almanac a
 * few months before the year. Eras: bs; year 2083 begins on 14 April 2026. Basis: 2000..2083 OFFICIAL, but
 * 2062: the year's table, of which the carriers in data/SOURCES.md give the same; 2083 is the last that is
 * settled. 2062 ESTIMATED: five carriers give Baishakh 31 days (so here, with Kathmandu Metropolitan City),
 * five 30. 1970..1999 ESTIMATED: fewer carriers, which differ in 1975, 1989, 1991 and 1993. 1900..1969 and
 * 2084..2199 ESTIMATED: the rule below. Programs had other rows for 2081, 2082 and 2083 until those were
 * settled; it gives what was settled. From 2084 on carriers differ, and a group of them (Kathmandu
 *     Metropolitan City among it) has rows that break the pattern of every settled year, one of 364 days.
 * Rule, found by comparing: the true sun of the Surya Siddhanta at Kathmandu. A month begins on the day, from
 *   midnight to midnight, in which the sun enters the sign; M04 (Karka) from sunrise to sunrise; M10 (Makara)
 *   from sunset to sunset. Of the 1368 months of 1970..2083 it has all but 12 begin on the day of the table.
 * Range: 1900..2199 BS. Official since 1958 BS (1901), by way of summaries.
 * Sources: data/SOURCES.md; Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 20.
 */
#include "../generated/bikram_sambat_years.h"
#include "../generated/calendar_identities.h"
#include "names_keys.h"
#include "solar_rows.h"

static const kal__solar_rows bikram_sambat_rows = KAL__SOLAR_ROWS(BIKRAM_SAMBAT, bikram_sambat);

static void bikram_sambat_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  kal__solar_rows_year(&bikram_sambat_rows, year, info);
  info->basis = year >= 2000 && year <= 2083 && year != 2062 ? KAL_BASIS_OFFICIAL : KAL_BASIS_ESTIMATED;
}

static kal_status bikram_sambat_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  return kal__solar_rows_from_day(&bikram_sambat_rows, day, date);
}

static kal_status bikram_sambat_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  if (kal__solar_rows_to_day(&bikram_sambat_rows, date, day)) return KAL_OK;
  return kal__to_day_by_year(calendar, date, day);
}

static const kal_month_rule bikram_sambat_months[] = {
    {1, 31, 30, 31}, {2, 31, 31, 32}, {3, 31, 31, 32}, {4, 32, 31, 32},  {5, 31, 31, 32},  {6, 30, 30, 31},
    {7, 30, 29, 30}, {8, 29, 29, 30}, {9, 30, 29, 30}, {10, 29, 29, 30}, {11, 30, 29, 30}, {12, 30, 30, 31},
};

static const kal__era bikram_sambat_eras[] = {
    {{"bs", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

#define BIKRAM_SAMBAT_AUTHORITY                                                                              \
  "Nepal Panchanga Nirnayak Bikas Samiti (Nepal Calendar Determination Committee)"
static const kal_source bikram_sambat_sources[] = {
    {1900, 1969, KAL_BASIS_ESTIMATED, "none", "Surya Siddhanta at Kathmandu"},
    {1970, 1999, KAL_BASIS_ESTIMATED, "publishers of calendars",
     "by way of programs, which differ in 4 years"},
    {2000, 2061, KAL_BASIS_OFFICIAL, BIKRAM_SAMBAT_AUTHORITY,
     "the yearly almanacs, by way of programs that agree"},
    {2062, 2062, KAL_BASIS_ESTIMATED, "Kathmandu Metropolitan City",
     "online calendar, as of 2026; others have Baishakh a day shorter"},
    {2063, 2083, KAL_BASIS_OFFICIAL, BIKRAM_SAMBAT_AUTHORITY,
     "the yearly almanacs, by way of programs that agree"},
    {2084, 2199, KAL_BASIS_ESTIMATED, "none: not settled yet", "Surya Siddhanta at Kathmandu"},
};

const kal_calendar kal__bikram_sambat = {
    KAL__IDENTITY_BIKRAM_SAMBAT,
    .properties = KAL_PROLEPTIC,
    .family = KAL_FAMILY_SOLAR,
    .names = KAL__NAMES_GENERIC,
    .own_names = KAL__OWN_BIKRAM_SAMBAT,
    .title = "Bikram Sambat (Nepal)",
    .limits = {12, 12, 29, 32, 365, 366},
    .range = {KAL__BIKRAM_SAMBAT_NEW_YEAR, KAL__BIKRAM_SAMBAT_LAST_DAY, KAL__BIKRAM_SAMBAT_FIRST_YEAR,
              KAL__BIKRAM_SAMBAT_FIRST_YEAR + (int32_t)KAL__BIKRAM_SAMBAT_YEARS - 1},
    .year_days = {KAL__SIDEREAL_YEAR_DAYS, KAL__SIDEREAL_YEARS},
    .year_zero_day = KAL__BIKRAM_SAMBAT_YEAR_ZERO,
    .year_months = {12, 1},
    .month_rules = bikram_sambat_months,
    .month_rule_count = 12,
    .month_names = "Baishakh/Jestha/Ashadh/Shrawan/Bhadra/Ashwin/Kartik/Mangsir/Poush/Magh/Falgun/Chaitra",
    .eras = bikram_sambat_eras,
    .era_count = 1,
    .era_names = "Bikram Sambat",
    .sources = bikram_sambat_sources,
    .source_count = sizeof bikram_sambat_sources / sizeof *bikram_sambat_sources,
    .year = bikram_sambat_year,
    .from_day = bikram_sambat_from_day,
    .to_day = bikram_sambat_to_day,
    .rows = &(const kal__year_rows)KAL__SOLAR_YEAR_ROWS(BIKRAM_SAMBAT, bikram_sambat),
};
