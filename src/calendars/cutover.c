/* SPDX-License-Identifier: MIT */
/*
 * julian-gregorian and julian-gregorian-france, -england, -sweden ... (no BCP 47 values): what people of a
 *   place wrote, Julian dates until a day and Gregorian ones after it. The plain id is that of the papal
 *   bull.
 *
 * Months and leap years: those of julian until the last Julian day, those of gregorian after it. The dates
 *   between do not exist: their month, and sometimes the next one, and their year are short.
 * Sweden left out the leap day of 1700, so that its dates were a day ahead of julian, and went back in 1712
 *   by a 30 February; Gregorian from 1 March 1753.
 * Epoch: as julian. Years begin on 1 January; on which day people let them begin is a reckoning beside the
 *   date (kalends/reckoning.h). Of the western calendars:
 *   annunciation  25 March, Lady Day: in England until 1751, in Scotland until 1599, in Florence until 1749.
 *   pisan         25 March a year earlier: in Pisa until 1749.
 *   nativity      25 December before: in much of Germany, Italy and Spain until the 16th century.
 *   venetian      1 March: in Venice until 1797.
 *   of the eastern ones byzantine, 1 September 5509 BCE: in Russia until 1699.
 *   A year that begins at Easter, as in France until 1566, is not among them: it moves.
 * Eras: ce (ad) from year 1, bce (bc) before; no year 0.
 * Basis: RULE from 8, as julian; ESTIMATED before.
 * Range: every year that fits int32.
 * Sources: the last Julian days and who carries them, place by place: data/SOURCES.md, where also stands
 *   what authorities do not agree on and what is left out. Sweden: Grotefend, Zeitrechnung des deutschen
 *   Mittelalters. New years: Grotefend, and C. R. Cheney, Handbook of Dates (1945).
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../core/builtin.h"
#include "../generated/calendar_identities.h"

/* The day number of a Julian date, in constants too. */
#define CUTOVER_JULIAN(year, month, day)                                                                     \
  (KAL__JULIAN_NEW_YEAR(year) + (367 * (month)-362) / 12 - ((month) > 2 ? 2 - ((year) % 4 == 0) : 0) +       \
   (day)-1)

/* The months in which Sweden was a day ahead, counted from January 0. */
enum { CUTOVER_SWEDISH_FIRST = 1700 * 12 + 2, CUTOVER_SWEDISH_LAST = 1712 * 12 + 1 };

/* Of a calendar: `epoch` is its first Gregorian day, `variant` the year of its last Julian one. */

/* Whether year info needs more than one of the two calendars. */
static int cutover_is_mixed(const kal_calendar *calendar, int32_t year) {
  return year == calendar->variant || year == calendar->variant + 1 ||
         (calendar->number == KAL_JULIAN_GREGORIAN_SWEDEN && year >= 1700 && year <= 1712);
}

/* The day on which a month begins; month 13 is the next January. */
static int64_t cutover_month(const kal_calendar *calendar, int32_t year, unsigned month) {
  kal__year info;
  int64_t day, index = (int64_t)year * 12 + month - 1;
  kal__julian.year(&kal__julian, year, &info);
  day = info.first_day + kal__month_start(&info, month - 1);
  if (calendar->number == KAL_JULIAN_GREGORIAN_SWEDEN && index >= CUTOVER_SWEDISH_FIRST &&
      index <= CUTOVER_SWEDISH_LAST)
    day--;
  if (day < calendar->epoch) return day;
  kal__gregorian.year(&kal__gregorian, year, &info);
  day = info.first_day + kal__month_start(&info, month - 1);
  return day > calendar->epoch ? day : calendar->epoch;
}

static void cutover_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  static const kal_month_code codes[12] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
  const kal_calendar *part = year > calendar->variant ? &kal__gregorian : &kal__julian;
  part->year(part, year, info);
  info->basis = kal__rule_basis(calendar, year);
  if (!cutover_is_mixed(calendar, year)) return;
  info->first_day = cutover_month(calendar, year, 1);
  for (unsigned i = 0; i <= 12; i++)
    info->room.starts[i] = (uint16_t)(cutover_month(calendar, year, i + 1) - info->first_day);
  info->days = info->room.starts[12];
  info->room.parts.starts = info->room.starts;
  info->room.parts.codes = codes;
  info->room.parts.intercalary = 0;
  info->parts = &info->room.parts;
}

static void cutover_month_days(const kal_calendar *calendar, int32_t year, unsigned month,
                               kal__month_days *days) {
  kal_date first;
  days->skipped = days->doubled = 0;
  if (!cutover_is_mixed(calendar, year)) return;
  (void)kal__gregorian.from_day(&kal__gregorian, calendar->epoch, &first);
  if (first.year != year || first.month != month) return;
  /* Its numbers begin again behind the Julian ones. */
  days->skipped = ((UINT64_C(1) << first.day) - 1) &
                  ~((UINT64_C(2) << (calendar->epoch - cutover_month(calendar, year, month))) - 1);
}

static kal_status cutover_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  if (day >= calendar->epoch) return kal__gregorian.from_day(&kal__gregorian, day, date);
  if (calendar->number == KAL_JULIAN_GREGORIAN_SWEDEN && day >= CUTOVER_JULIAN(1700, 2, 29) &&
      day < CUTOVER_JULIAN(1712, 3, 1))
    return kal__from_day_by_year(calendar, day, date);
  return kal__julian.from_day(&kal__julian, day, date);
}

static kal_status cutover_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  const kal_calendar *part = date.year > calendar->variant ? &kal__gregorian : &kal__julian;
  if (!kal__roman_has_day(kal__plain_month(date), date.day) || cutover_is_mixed(calendar, date.year))
    return kal__to_day_by_year(calendar, date, day);
  return part->to_day(part, date, day);
}

static const kal__era cutover_eras[] = {
    {{"ce", "ad", KAL__JULIAN_EPOCH, INT64_MAX, 1, 1}, KAL__ERA_OF(GREGORIAN, 1)},
    {{"bce", "bc", INT64_MIN, KAL__JULIAN_EPOCH - 1, 0, -1}, KAL__ERA_OF(GREGORIAN, 0)},
};

static const kal_reckoning cutover_west[] = {
    {"annunciation", "Lady Day (Annunciation style)", 1, 3, 25, 1},
    {"pisan", "Pisan style", 0, 3, 25, 1},
    {"nativity", "Christmas style", 0, 12, 25, 1},
    {"venetian", "Venetian style", 1, 3, 1, 1},
};
static const kal_reckoning cutover_east[] = {{"byzantine", "Byzantine (Anno Mundi)", -5508, 9, 1, 1}};

#define CUTOVER_LEAST(a, b) ((a) < (b) ? (a) : (b))
/* A month's rule; `month` was only `days` long once, the one after it `next`. */
#define CUTOVER_RULE(i, usual, longest, month, days, next)                                                   \
  { (i), (usual), (i) == (month) ? (days) : (i) == (month) % 12 + 1 ? (next) : (usual), (longest) }

#define CUTOVER_CALENDAR(NAME, place, y, m, d)                                                               \
  KAL__IDENTITY_JULIAN_GREGORIAN##NAME,                                                                      \
      .properties = KAL_PROLEPTIC | KAL_HYBRID | KAL_LEAP_DAYS, .family = KAL_FAMILY_SOLAR,                  \
      .names = KAL__NAMES_GREGORIAN, .title = "Julian-Gregorian Calendar" place,                             \
      .range = {KAL__JULIAN_NEW_YEAR(INT32_MIN), KAL__GREGORIAN_NEW_YEAR(INT64_C(2147483648)) - 1,           \
                INT32_MIN, INT32_MAX},                                                                       \
      .year_days = {146097, 400}, .year_zero_day = KAL__GREGORIAN_NEW_YEAR(0), .year_months = {12, 1},       \
      .rule_from = 8, .variant = (y), .epoch = CUTOVER_JULIAN(y, m, d) + 1, .month_rule_count = 12,          \
      .eras = cutover_eras, .era_count = sizeof cutover_eras / sizeof *cutover_eras, .year = cutover_year,   \
      .from_day = cutover_from_day, .to_day = cutover_to_day, .month_days = cutover_month_days,              \
      .line = &(const kal__line) {                                                                           \
    -719468, 1461, 4, 0, 0, KAL__GREGORIAN_CENTURY, 2, KAL__GREGORIAN_NEW_YEAR((y) + 2), INT32_MAX, NULL     \
  }

/*
 * A place: what its name in calendars.def and its title add to the plain calendar's, the last Julian day, how
 * many days its month and the next one had, the days of the shortened year, and the table of new years.
 */
#define CUTOVER(NAME, name, place, y, m, d, days, next, shortest, styles)                                    \
  static const kal_month_rule cutover_months##name[12] = {                                                   \
      CUTOVER_RULE(1, 31, 31, m, days, next),  CUTOVER_RULE(2, 28, 29, m, days, next),                       \
      CUTOVER_RULE(3, 31, 31, m, days, next),  CUTOVER_RULE(4, 30, 30, m, days, next),                       \
      CUTOVER_RULE(5, 31, 31, m, days, next),  CUTOVER_RULE(6, 30, 30, m, days, next),                       \
      CUTOVER_RULE(7, 31, 31, m, days, next),  CUTOVER_RULE(8, 31, 31, m, days, next),                       \
      CUTOVER_RULE(9, 30, 30, m, days, next),  CUTOVER_RULE(10, 31, 31, m, days, next),                      \
      CUTOVER_RULE(11, 30, 30, m, days, next), CUTOVER_RULE(12, 31, 31, m, days, next),                      \
  };                                                                                                         \
  const kal_calendar kal__julian_gregorian##name = {                                                         \
      CUTOVER_CALENDAR(NAME, place, y, m, d),                                                                \
      .limits = {12, 12, CUTOVER_LEAST(28, CUTOVER_LEAST(days, next)), 31, shortest, 366},                   \
      .month_rules = cutover_months##name,                                                                   \
      .reckonings = cutover_##styles,                                                                        \
      .reckoning_count = sizeof cutover_##styles / sizeof *cutover_##styles,                                 \
  };

/* clang-format off */
CUTOVER(, , "", 1582, 10, 4, 21, 30, 355, west)
CUTOVER(_FRANCE, _france, " of France", 1582, 12, 9, 21, 31, 355, west)
CUTOVER(_BRABANT, _brabant, " of Brabant and Zeeland", 1582, 12, 14, 21, 31, 355, west)
CUTOVER(_SOUTHERN_NETHERLANDS, _southern_netherlands, " of the Southern Netherlands",
        1582, 12, 21, 21, 31, 355, west)
CUTOVER(_HOLLAND, _holland, " of Holland", 1583, 1, 1, 21, 28, 355, west)
CUTOVER(_BAVARIA, _bavaria, " of Bavaria and Tyrol", 1583, 10, 5, 21, 30, 355, west)
CUTOVER(_BOHEMIA, _bohemia, " of Bohemia", 1584, 1, 6, 21, 28, 356, west)
CUTOVER(_LUCERNE, _lucerne, " of Catholic Switzerland", 1584, 1, 11, 21, 28, 356, west)
CUTOVER(_HUNGARY, _hungary, " of Hungary", 1587, 10, 21, 21, 30, 355, west)
CUTOVER(_TRANSYLVANIA, _transylvania, " of Transylvania", 1590, 12, 14, 21, 31, 355, west)
CUTOVER(_PRUSSIA, _prussia, " of Prussia", 1610, 8, 22, 22, 29, 355, west)
CUTOVER(_DENMARK, _denmark, " of Denmark and Norway", 1700, 2, 18, 18, 31, 355, west)
CUTOVER(_ICELAND, _iceland, " of Iceland", 1700, 11, 16, 19, 31, 355, west)
CUTOVER(_ZURICH, _zurich, " of Protestant Switzerland", 1700, 12, 31, 31, 20, 354, west)
CUTOVER(_ENGLAND, _england, " of Great Britain and Ireland", 1752, 9, 2, 19, 31, 355, west)
CUTOVER(_BULGARIA, _bulgaria, " of Bulgaria", 1916, 3, 31, 31, 17, 353, east)
CUTOVER(_RUSSIA, _russia, " of Russia", 1918, 1, 31, 31, 15, 352, east)
CUTOVER(_LATVIA, _latvia, " of Latvia", 1918, 2, 1, 15, 31, 352, east)
CUTOVER(_ESTONIA, _estonia, " of Estonia", 1918, 2, 15, 15, 31, 352, east)
CUTOVER(_YUGOSLAVIA, _yugoslavia, " of Yugoslavia", 1919, 1, 14, 18, 28, 352, east)
CUTOVER(_ROMANIA, _romania, " of Romania", 1919, 3, 31, 31, 17, 352, east)
CUTOVER(_GREECE, _greece, " of Greece", 1923, 2, 15, 15, 31, 352, east)
CUTOVER(_GREEK_CHURCH, _greek_church, " of the Greek Church", 1924, 3, 9, 18, 30, 353, east)
/* clang-format on */

static const kal_month_rule cutover_months_sweden[12] = {
    {1, 31, 31, 31}, {2, 28, 17, 30}, {3, 31, 31, 31}, {4, 30, 30, 30},  {5, 31, 31, 31},  {6, 30, 30, 30},
    {7, 31, 31, 31}, {8, 31, 31, 31}, {9, 30, 30, 30}, {10, 31, 31, 31}, {11, 30, 30, 30}, {12, 31, 31, 31},
};

const kal_calendar kal__julian_gregorian_sweden = {
    CUTOVER_CALENDAR(_SWEDEN, " of Sweden and Finland", 1753, 2, 17),
    .limits = {12, 12, 17, 31, 354, 367},
    .month_rules = cutover_months_sweden,
    .reckonings = cutover_west,
    .reckoning_count = sizeof cutover_west / sizeof *cutover_west,
};
