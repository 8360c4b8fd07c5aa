/* SPDX-License-Identifier: MIT */
/*
 * islamic-diyanet, islamic-iran: the lunar calendars of Turkey and Iran, by tables of what was published.
 *
 * Months: as islamic-civil, M01 Muharram..M12 Dhu al-Hijja, of 29 or 30 days each as the tables have them.
 *
 * islamic-diyanet
 *   1355..1448 (1936..2027): the calendar of the Presidency of Religious Affairs, Diyanet, by which Turkey
 * keeps the feasts; computed ahead, since 1978 by a rule for the whole Earth. Basis: ESTIMATED. One
 * compilation has all the months; of other sources the feasts and, of 2026 and 2027, the religious days
 * agree, but for one that was mended (1440-10).
 *
 * islamic-iran
 *   1265..1447 (1848..2026). Published ahead, one Iranian year at a time; nine months were changed after a
 *   sighting and stand as they were observed: 1330-09, 1378-10, 1401-09, 1423-09, 1425-10, 1426-09, 1432-09,
 *   1440-09, 1443-10.
 *   Basis: OFFICIAL from 1423, the Calendar Center of the University of Tehran; ESTIMATED before, from
 * almanacs and newspapers, by a project that does not consider its work final.
 *
 * Eras: ah.
 * Range: that of the table, which ends with the last year that is published whole. Days begin at midnight
 *   here; the Islamic day begins on the evening before.
 * Sources: data/SOURCES.md.
 */
#include "../generated/calendar_identities.h"
#include "lunar_table.h"
#include "names_keys.h"

static const kal__lunar_table islamic_diyanet_table = KAL__LUNAR_TABLE(islamic_diyanet, ISLAMIC_DIYANET);
static const kal__lunar_table islamic_iran_table = KAL__LUNAR_TABLE(islamic_iran, ISLAMIC_IRAN);

static void islamic_diyanet_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  kal__lunar_fill(&islamic_diyanet_table, year, KAL_BASIS_ESTIMATED, info);
}

static kal_status islamic_diyanet_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  return kal__lunar_from_day(&islamic_diyanet_table, day, date);
}

static kal_status islamic_diyanet_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  return kal__lunar_to_day(&islamic_diyanet_table, date, day) ? KAL_OK
                                                              : kal__to_day_by_year(calendar, date, day);
}

static void islamic_iran_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  kal__lunar_fill(&islamic_iran_table, year, year >= 1423 ? KAL_BASIS_OFFICIAL : KAL_BASIS_ESTIMATED, info);
}

static kal_status islamic_iran_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  return kal__lunar_from_day(&islamic_iran_table, day, date);
}

static kal_status islamic_iran_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  return kal__lunar_to_day(&islamic_iran_table, date, day) ? KAL_OK
                                                           : kal__to_day_by_year(calendar, date, day);
}

static const kal_month_rule islamic_diyanet_months[] = {
    {1, 30, 29, 30}, {2, 30, 29, 30}, {3, 29, 29, 30}, {4, 30, 29, 30},  {5, 30, 29, 30},  {6, 30, 29, 30},
    {7, 30, 29, 30}, {8, 29, 29, 30}, {9, 29, 29, 30}, {10, 29, 29, 30}, {11, 30, 29, 30}, {12, 30, 29, 30},
};
static const kal_month_rule islamic_iran_months[] = {
    {1, 29, 29, 30}, {2, 30, 29, 30}, {3, 30, 29, 30}, {4, 30, 29, 30},  {5, 29, 29, 30},  {6, 30, 29, 30},
    {7, 30, 29, 30}, {8, 30, 29, 30}, {9, 29, 29, 30}, {10, 30, 29, 30}, {11, 30, 29, 30}, {12, 30, 29, 30},
};

static const kal__era islamic_national_eras[] = {{{"ah", "", INT64_MIN, INT64_MAX, 1, 1}, 0}};

static const kal_source islamic_diyanet_sources[] = {
    {1355, 1448, KAL_BASIS_ESTIMATED, "Presidency of Religious Affairs (Diyanet), Ankara",
     "calendars of its years as compiled by R. H. van Gent, 2023; feasts checked"},
};
static const kal_source islamic_iran_sources[] = {
    {1265, 1422, KAL_BASIS_ESTIMATED, "almanacs and newspapers of Iran", "collected in qamari, April 2025"},
    {1423, 1447, KAL_BASIS_OFFICIAL, "Calendar Center, Institute of Geophysics, University of Tehran",
     "calendars of 1381..1405 AP"},
};

#define ISLAMIC_NATIONAL(name, NAME, first, last)                                                            \
  .family = KAL_FAMILY_LUNAR, .day_start = KAL_DAY_SUNSET, .names = KAL__NAMES_ISLAMIC,                      \
  .range = {KAL__##NAME##_FIRST_DAY, KAL__##NAME##_FIRST_DAY + KAL__##NAME##_DAYS - 1, first, last},         \
  .year_days = {10631, 30}, .year_zero_day = INT64_C(-492502), .year_months = {12, 1},                       \
  .month_rules = name##_months, .month_rule_count = 12, .eras = islamic_national_eras, .era_count = 1,       \
  .sources = name##_sources, .source_count = sizeof name##_sources / sizeof *name##_sources,                 \
  .year = name##_year, .from_day = name##_from_day, .to_day = name##_to_day,                                 \
  .rows = &(const kal__year_rows)KAL__LUNAR_YEAR_ROWS(name, NAME)

const kal_calendar kal__islamic_diyanet = {
    KAL__IDENTITY_ISLAMIC_DIYANET,
    ISLAMIC_NATIONAL(islamic_diyanet, ISLAMIC_DIYANET, 1355, 1448),
    .title = "Hijri Calendar (Turkey, Diyanet)",
    .limits = {12, 12, 29, 30, 353, 355},
};

const kal_calendar kal__islamic_iran = {
    KAL__IDENTITY_ISLAMIC_IRAN,
    ISLAMIC_NATIONAL(islamic_iran, ISLAMIC_IRAN, 1265, 1447),
    .title = "Hijri Calendar (Iran)",
    .limits = {12, 12, 29, 30, 353, 355},
};
