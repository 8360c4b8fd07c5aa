/* SPDX-License-Identifier: MIT */
/*
 * Calendars whose months begin after the moon as astronomy has it for a place: islamic-cairo, islamic-mecca,
 * hebrew-observational, samaritan, babylonian. Nobody publishes them: what a rule gives for a place stands
 * for what witnesses saw there.
 *
 * A month of the first three and of babylonian begins with the first day on whose eve the crescent counts as
 * seen, and has 29 or 30 days, or 31 where it came out late. The criteria, of the evening at the place:
 *   islamic-cairo         S. K. Shaukat's, at Cairo (30.1 N, 31.3 E): when the Sun is 4.5 degrees low the
 *                         Moon's centre is higher than 4.1 degrees, both seen from the Earth's centre, and at
 *                         least 10.6 from the Sun. As Calendrical Calculations has it for the observational
 *                         Islamic calendar; other people see it a day earlier or later.
 *   islamic-mecca         The Moon, after its conjunction, sets after the Sun at Mecca (21 25' 24" N,
 *                         39 49' 24" E, 298 m). The rule of Umm al-Qura since 1423; KACST's table, which
 *                         people there follow, is islamic-umalqura.
 *   hebrew-observational  Shaukat's at Haifa (32.82 N, 35 E).
 *   babylonian            At Babylon (32.4794 N, 44.4328 E, 26 m) the Moon is a day old at sunset, and sets
 *                         more than 48 minutes after it.
 * A month of samaritan begins on the day of the new moon if that is before true noon at Mount Gerizim
 * (32.1994 N, 35.2728 E), otherwise on the next.
 *
 * Years
 *   islamic-*             M01 Muharram..M12 Dhu al-Hijja.
 *   hebrew-observational  Nisan, M07, is the first month that begins 14 days before the spring equinox or
 *                         later, where days begin at sunset. The year begins with the sixth month after it,
 *                         M01 Tishri, and has M05L Adar I if there are 13.
 *   samaritan             The first month, M08, is that of the first new moon from noon of 11 March (Julian)
 *                         on. The year is counted up with the sixth, M01, so the seventh is M02; a thirteenth
 *                         stands before the first, M07L.
 *   babylonian            M01 Nisanu..M12 Addaru, with M12L in six years of nineteen and M06L in one, the
 *                         18th: those with (7*year + 13) mod 19 < 7.
 * Years come from rows made by tools/gen, about -1000 to 3000, and outside them from the mean rule: months of
 *   721639/24437 days, and years that are 365.2425 days long on average (hebrew-observational), 365.25
 *   (samaritan). It meets the rows at both ends without gap or overlap.
 * Eras: ah and bh as islamic-civil; am; entry, that into Canaan, whose year 1 began in 1639 BCE; se, the
 *   Seleucid one from 311 BCE. The last three go on before their year 1.
 * Basis: PREDICTED in the rows, of islamic-cairo from year 1, of islamic-mecca from 1423, of babylonian from
 *   -71 (383 BCE), since when its leap months are those of the tablets; otherwise ESTIMATED.
 * Range: every year that fits int32. Days begin at midnight here; those of these calendars on the evening
 *   before.
 * Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 18; more in
 *   docs/calendars/crescent.md.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/crescent_rows.h"
#include "names_keys.h"

enum { CRESCENT_MONTH = 721639, CRESCENT_MONTH_DEN = 24437 };
#define CRESCENT_ROW 24u                                  /* months */
#define CRESCENT_ROW_DAYS (CRESCENT_MONTH * CRESCENT_ROW) /* CRESCENT_MONTH_DEN-ths */

/*
 * Months are counted from the first of year 0. By the mean rule month k begins on day floor((721639*k + moon)
 * / 24437) and year y with month floor((a*y + b) / c), 0 <= b < c.
 */
typedef struct crescent_rule {
  /* As tools/gen/crescent.py has them; `moved` may be NULL. */
  const uint32_t *rows, *moved;
  const uint16_t *longer;
  uint32_t longer_count;
  int32_t first_year;
  uint32_t years, days, months;
  int64_t first_day, first_month;
  uint32_t lead;
  uint32_t day_part; /* of the mean line, left over where the rows begin */
  uint64_t year, year_part, back, back_part;
  int64_t moon, a, b, c;
  uint8_t leap;    /* ordinal of the 13th month */
  uint8_t leap_18; /* in the 18th year of a cycle of 19 */
} crescent_rule;

#define CRESCENT_FLOOR(a, b) ((a) / (b) - ((a) % (b) < 0))
#define CRESCENT_MEAN_DAY(month, moon)                                                                       \
  CRESCENT_FLOOR((month)*CRESCENT_MONTH + (moon), (int64_t)CRESCENT_MONTH_DEN)

/* How many of the rows' months before one, all counted from the first, have 31 days. */
static uint32_t crescent_longer_before(const crescent_rule *rule, uint32_t month) {
  uint32_t low = 0, high = rule->longer_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (rule->longer[middle] < month)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* Days from the rows' first to that of a month, also the one after the last, counted from the first. */
static inline uint32_t crescent_row_day(const crescent_rule *rule, uint32_t month) {
  uint32_t which = month / CRESCENT_ROW, place = month % CRESCENT_ROW, row = rule->rows[which];
  uint32_t parts = CRESCENT_ROW_DAYS % CRESCENT_MONTH_DEN * which + rule->day_part;
  uint32_t day = CRESCENT_ROW_DAYS / CRESCENT_MONTH_DEN * which + parts / CRESCENT_MONTH_DEN;
  day += (row >> 24 & 127) - 64 + 29 * place + kal__count_bits(row & ((UINT32_C(1) << place) - 1));
  if (row >> 31) day += crescent_longer_before(rule, month) - crescent_longer_before(rule, month - place);
  return day;
}

/* The first month of a year of the rows, or the one after the last, all counted from the first. */
static inline uint32_t crescent_row_year(const crescent_rule *rule, uint32_t i) {
  uint32_t month = (uint32_t)((rule->year * i + rule->year_part) >> 32);
  return rule->moved ? month + (rule->moved[i / 16] >> (i % 16 * 2) & 3) - 1 : month;
}

static inline int64_t crescent_first_month(const crescent_rule *rule, int64_t year) {
  uint64_t i = (uint64_t)(year - rule->first_year);
  return i <= rule->years ? rule->first_month + crescent_row_year(rule, (uint32_t)i)
                          : kal__floor_div(rule->a * year + rule->b, rule->c);
}

static inline int64_t crescent_day(const crescent_rule *rule, int64_t month) {
  uint64_t i = (uint64_t)(month - rule->first_month);
  return i < rule->months ? rule->first_day + crescent_row_day(rule, (uint32_t)i)
                          : CRESCENT_MEAN_DAY(month, rule->moon);
}

static inline uint32_t crescent_leap(const crescent_rule *rule, int32_t year, uint32_t months) {
  if (months == 12) return KAL__NO_LEAP_MONTH;
  return rule->leap_18 && kal__floor_mod(year, 19) == 18 ? rule->leap_18 : rule->leap;
}

static inline void crescent_year(const crescent_rule *rule, const kal_calendar *calendar, int32_t year,
                                 kal__year *info) {
  int64_t first = crescent_first_month(rule, year), first_day = crescent_day(rule, first);
  const kal_source *source = calendar->sources;
  info->months = (uint8_t)(crescent_first_month(rule, (int64_t)year + 1) - first);
  info->first_day = first_day;
  info->first_month = first;
  info->starts = 0;
  for (uint32_t i = 0; i <= info->months; i++) {
    info->days = (uint16_t)(crescent_day(rule, first + i) - first_day);
    info->starts |= KAL__START(29u, i, (uint64_t)info->days);
  }
  info->reciprocal = KAL__RECIPROCAL(29);
  info->unit = 29;
  info->leap = (uint8_t)crescent_leap(rule, year, info->months);
  info->basis =
      year >= source->first_year && year <= source->last_year ? KAL_BASIS_PREDICTED : KAL_BASIS_ESTIMATED;
  info->parts = NULL;
}

static inline kal_status crescent_from_day(const crescent_rule *rule, const kal_calendar *calendar,
                                           int64_t day, kal_date *date) {
  uint64_t offset = (uint64_t)(day - rule->first_day);
  uint32_t month, start, i, first, next, leap;
  if (offset >= rule->days) return kal__from_day_by_year(calendar, day, date);
  /* The mean line runs just before every month: right, or one too many. */
  month = (uint32_t)((offset * CRESCENT_MONTH_DEN + rule->lead) / CRESCENT_MONTH);
  start = crescent_row_day(rule, month);
  if (offset < start) start = crescent_row_day(rule, --month);
  /* Right, or one off. */
  i = (uint32_t)((rule->back * month + rule->back_part) >> 32);
  first = crescent_row_year(rule, i);
  next = crescent_row_year(rule, i + 1);
  if (month < first) {
    next = first;
    first = crescent_row_year(rule, --i);
  } else if (month >= next) {
    first = next;
    next = crescent_row_year(rule, ++i + 1);
  }
  leap = crescent_leap(rule, rule->first_year + (int32_t)i, next - first);
  return kal__give(date, kal__pack_by_leap(rule->first_year + (int32_t)i, month - first + 1,
                                           (uint32_t)offset - start + 1, leap));
}

static inline kal_status crescent_to_day(const crescent_rule *rule, const kal_calendar *calendar,
                                         kal_date date, int64_t *day) {
  uint32_t i = (uint32_t)date.year - (uint32_t)rule->first_year;
  uint32_t first, months, month, start;
  if (i >= rule->years) return kal__to_day_by_year(calendar, date, day);
  first = crescent_row_year(rule, i);
  months = crescent_row_year(rule, i + 1) - first;
  month = kal__month_by_leap(date, months, crescent_leap(rule, date.year, months));
  if (month == 0) return kal__to_day_by_year(calendar, date, day);
  start = crescent_row_day(rule, first + month - 1);
  if (date.day - 1u >= crescent_row_day(rule, first + month) - start)
    return kal__to_day_by_year(calendar, date, day);
  *day = rule->first_day + start + date.day - 1;
  return KAL_OK;
}

#define CRESCENT_COUNT(array) (sizeof(array) / sizeof *(array))
#define CRESCENT_RULE(name, NAME, list_of_moved, leap, leap_18)                                              \
  static const crescent_rule name##_rule = {kal__##name##_rows,                                              \
                                            list_of_moved,                                                   \
                                            kal__##name##_longer,                                            \
                                            CRESCENT_COUNT(kal__##name##_longer),                            \
                                            KAL__##NAME##_FIRST_YEAR,                                        \
                                            KAL__##NAME##_YEARS,                                             \
                                            KAL__##NAME##_DAYS,                                              \
                                            KAL__##NAME##_MONTHS,                                            \
                                            KAL__##NAME##_FIRST_DAY,                                         \
                                            KAL__##NAME##_FIRST_MONTH,                                       \
                                            KAL__##NAME##_LEAD,                                              \
                                            CRESCENT_MONTH * KAL__##NAME##_FIRST_MONTH +                     \
                                                KAL__##NAME##_MOON -                                         \
                                                CRESCENT_MONTH_DEN * KAL__##NAME##_FIRST_DAY,                \
                                            KAL__##NAME##_YEAR,                                              \
                                            KAL__##NAME##_YEAR_PART,                                         \
                                            KAL__##NAME##_BACK,                                              \
                                            KAL__##NAME##_BACK_PART,                                         \
                                            KAL__##NAME##_MOON,                                              \
                                            KAL__##NAME##_A,                                                 \
                                            KAL__##NAME##_B,                                                 \
                                            KAL__##NAME##_C,                                                 \
                                            leap,                                                            \
                                            leap_18};                                                        \
  static void name##_year(const kal_calendar *calendar, int32_t year, kal__year *info) {                     \
    crescent_year(&name##_rule, calendar, year, info);                                                       \
  }                                                                                                          \
  static kal_status name##_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {             \
    return crescent_from_day(&name##_rule, calendar, day, date);                                             \
  }                                                                                                          \
  static kal_status name##_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {               \
    return crescent_to_day(&name##_rule, calendar, date, day);                                               \
  }

#define CRESCENT_NEW_YEAR(year, NAME)                                                                        \
  CRESCENT_MEAN_DAY(CRESCENT_FLOOR(KAL__##NAME##_A *INT64_C(year) + KAL__##NAME##_B, KAL__##NAME##_C),       \
                    KAL__##NAME##_MOON)

/* What they all share. */
#define CRESCENT_DEFINITION(name, NAME)                                                                      \
  .day_start = KAL_DAY_SUNSET, .limits = KAL__##NAME##_LIMITS,                                               \
  .range = {CRESCENT_NEW_YEAR(-2147483648, NAME), CRESCENT_NEW_YEAR(2147483648, NAME) - 1, INT32_MIN,        \
            INT32_MAX},                                                                                      \
  .year_zero_day = CRESCENT_NEW_YEAR(0, NAME), .year_months = {KAL__##NAME##_A, KAL__##NAME##_C},            \
  .month_rules = kal__##name##_month_rules, .month_rule_count = CRESCENT_COUNT(kal__##name##_month_rules),   \
  .sources = name##_sources, .source_count = CRESCENT_COUNT(name##_sources), .eras = name##_eras,            \
  .era_count = CRESCENT_COUNT(name##_eras), .year = name##_year, .from_day = name##_from_day,                \
  .to_day = name##_to_day

#define CRESCENT_ISLAMIC(name, NAME, since, authority, edition)                                              \
  CRESCENT_RULE(name, NAME, NULL, 0, 0)                                                                      \
  static const kal_source name##_sources[] = {                                                               \
      {since, KAL__##NAME##_LAST_YEAR, KAL_BASIS_PREDICTED, authority, edition}};                            \
  static const kal__era name##_eras[] = {                                                                    \
      {{"ah", "", KAL__##NAME##_YEAR_ONE, INT64_MAX, 1, 1}, 0},                                              \
      {{"bh", "", INT64_MIN, KAL__##NAME##_YEAR_ONE - 1, 0, -1}, 1},                                         \
  }
#define CRESCENT_ISLAMIC_DEFINITION(name, NAME)                                                              \
  .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_LUNAR, .names = KAL__NAMES_ISLAMIC,                      \
  .year_days = {12 * CRESCENT_MONTH, CRESCENT_MONTH_DEN}, CRESCENT_DEFINITION(name, NAME)

CRESCENT_ISLAMIC(islamic_cairo, ISLAMIC_CAIRO, 1, "S. K. Shaukat's criterion", "crescent at Cairo, computed");
const kal_calendar kal__islamic_cairo = {
    KAL__IDENTITY_ISLAMIC_CAIRO,
    CRESCENT_ISLAMIC_DEFINITION(islamic_cairo, ISLAMIC_CAIRO),
    .title = "Hijri Calendar (crescent at Cairo, computed)",
};

CRESCENT_ISLAMIC(islamic_mecca, ISLAMIC_MECCA, 1423, "rule of Umm al-Qura since 1423",
                 "moonset at Mecca, computed");
const kal_calendar kal__islamic_mecca = {
    KAL__IDENTITY_ISLAMIC_MECCA,
    CRESCENT_ISLAMIC_DEFINITION(islamic_mecca, ISLAMIC_MECCA),
    .title = "Hijri Calendar (moonset at Mecca, computed)",
};

CRESCENT_RULE(hebrew_observational, HEBREW_OBSERVATIONAL, kal__hebrew_observational_moved, 6, 0)
static const kal_source hebrew_observational_sources[] = {
    {KAL__HEBREW_OBSERVATIONAL_FIRST_YEAR, KAL__HEBREW_OBSERVATIONAL_LAST_YEAR, KAL_BASIS_PREDICTED,
     "S. K. Shaukat's criterion", "crescent at Haifa and spring equinox, computed"},
};
static const kal__era hebrew_observational_eras[] = {{{"am", "", INT64_MIN, INT64_MAX, 1, 1}, 0}};
const kal_calendar kal__hebrew_observational = {
    KAL__IDENTITY_HEBREW_OBSERVATIONAL, .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS,
    .family = KAL_FAMILY_LUNISOLAR,     .leap_month = KAL__LEAP_MONTH_OF_NEXT,
    .names = KAL__NAMES_HEBREW,         .title = "Hebrew Calendar (crescent at Haifa, computed)",
    .year_days = {146097, 400},         CRESCENT_DEFINITION(hebrew_observational, HEBREW_OBSERVATIONAL),
};

CRESCENT_RULE(samaritan, SAMARITAN, kal__samaritan_moved, 8, 0)
static const kal_source samaritan_sources[] = {
    {KAL__SAMARITAN_FIRST_YEAR, KAL__SAMARITAN_LAST_YEAR, KAL_BASIS_PREDICTED,
     "Reingold and Dershowitz, Calendrical Calculations", "new moon and noon at Mount Gerizim, computed"},
};
static const kal__era samaritan_eras[] = {{{"entry", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};
const kal_calendar kal__samaritan = {
    KAL__IDENTITY_SAMARITAN,
    .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS,
    .family = KAL_FAMILY_LUNISOLAR,
    .leap_month = KAL__LEAP_MONTH_AFTER,
    .names = KAL__NAMES_GENERIC,
    .title = "Samaritan Calendar",
    .month_names = "Sixth Month/Seventh Month/Eighth Month/Ninth Month/Tenth Month/Eleventh Month/"
                   "Twelfth Month/Thirteenth Month/First Month/Second Month/Third Month/Fourth Month/"
                   "Fifth Month",
    .era_names = "Era of the Entry",
    .year_days = {1461, 4},
    CRESCENT_DEFINITION(samaritan, SAMARITAN),
};

CRESCENT_RULE(babylonian, BABYLONIAN, NULL, 13, 7)
static const kal_source babylonian_sources[] = {
    {-71, KAL__BABYLONIAN_LAST_YEAR, KAL_BASIS_PREDICTED, "Reingold and Dershowitz, Calendrical Calculations",
     "crescent at Babylon by its lag, computed"},
};
static const kal__era babylonian_eras[] = {{{"se", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};
const kal_calendar kal__babylonian = {
    KAL__IDENTITY_BABYLONIAN,
    .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS,
    .family = KAL_FAMILY_LUNISOLAR,
    .leap_month = KAL__LEAP_MONTH_AFTER,
    .names = KAL__NAMES_GENERIC,
    .title = "Babylonian Calendar",
    .month_names = "Nisanu/Ayaru/Simanu/Du'uzu/Abu/Ululu/Second Ululu/Tashritu/Arakhsamna/Kislimu/Tebetu/"
                   "Shabatu/Addaru/Second Addaru",
    .era_names = "Seleucid Era",
    .year_days = {INT64_C(235) * CRESCENT_MONTH, 19 * CRESCENT_MONTH_DEN},
    CRESCENT_DEFINITION(babylonian, BABYLONIAN),
};
