/* SPDX-License-Identifier: MIT */
/*
 * The lunisolar calendars of East Asia: chinese, dangi (Korea), and vietnamese, japanese-lunisolar (no BCP 47
 * value).
 *
 * Months: 12 or 13, from the day of one new moon to the day of the next, 29 or 30 days. M11 has the winter
 *   solstice. If 13 months begin from one M11 on before the next, the first of them in which the sun enters
 * no sign of the zodiac (which has no major term) is a leap month: MnnL after Mnn. Year: M01..M12, numbered
 * by the ISO year in which it begins, from 21 January to 21 February. No eras; cycles of 60 years, months and
 * days stand in kalends/cycle.h. japanese-lunisolar has the eras since 645.
 *
 * Years come from
 * - rows made by tools/gen: published tables (data/, with their sources), and around them for the whole span
 *   -2000..4000 of src/astro what it gives at the calendar's meridian: PREDICTED after the tables, and
 *   ESTIMATED before them, when people followed other rules;
 * - outside them the mean rule: months of 721639/24437 days and terms of 146097/4800 days in place of the
 *   true moon and sun, all in integers, so that years stay in step with ISO years for ever. It meets the rows
 *   at both ends without gap or overlap. ESTIMATED.
 *
 * Range: every year that fits int32.
 * Sources: GB/T 33661-2017; Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 19;
 * tables: data/SOURCES.md.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/chinese_years.h"
#include "../generated/dangi_years.h"
#include "../generated/japanese_eras.h"
#include "../generated/japanese_lunisolar_years.h"
#include "../generated/vietnamese_years.h"
#include "names_keys.h"

/* A calendar's rows and its mean rule. */
typedef struct lunisolar_rule {
  const uint32_t *rows;
  int32_t first_year;
  uint32_t years;
  int64_t first_day;
  uint64_t days;
  uint32_t lead;
  int64_t moon, term; /* the mean rule at 1970-01-01: LUNISOLAR_MONTH_DEN-ths and 4800ths of a day */
  int64_t month_zero; /* the mean rule's lunation with which year 0 begins */
} lunisolar_rule;

/*
 * The mean rule. Lunation n begins on day floor((721639*n + moon) / 24437), major term k is on day
 * floor((146097*k + term) / 4800); term 12*year + m - 1 is that of month m. Terms are 30 or 31 days apart,
 * months have 29 or 30, so a month has one term or none; without one it is a leap month.
 */
enum {
  LUNISOLAR_MONTH = 721639,
  LUNISOLAR_MONTH_DEN = 24437,
  LUNISOLAR_TERM = 146097,
  LUNISOLAR_TERM_DEN = 4800
};
#define LUNISOLAR_FLOOR(a, b) ((a) / (b) - ((a) % (b) < 0))
#define LUNISOLAR_TERM_DAY(k, term) LUNISOLAR_FLOOR((k)*LUNISOLAR_TERM + (term), LUNISOLAR_TERM_DEN)
#define LUNISOLAR_MOON_DAY(n, moon) LUNISOLAR_FLOOR((n)*LUNISOLAR_MONTH + (moon), LUNISOLAR_MONTH_DEN)
/* The last lunation that begins on or before a day. */
#define LUNISOLAR_MOON_AT(day, moon)                                                                         \
  LUNISOLAR_FLOOR((INT64_C(1) + (day)) * LUNISOLAR_MONTH_DEN - (moon)-1, LUNISOLAR_MONTH)
/* The same of terms. */
#define LUNISOLAR_TERM_AT(day, term)                                                                         \
  LUNISOLAR_FLOOR((INT64_C(1) + (day)) * LUNISOLAR_TERM_DEN - (term)-1, LUNISOLAR_TERM)
#define LUNISOLAR_FIRST_MOON(year, moon, term)                                                               \
  LUNISOLAR_MOON_AT(LUNISOLAR_TERM_DAY(INT64_C(12) * (year), term), moon)

/* Bit i of 13 to the lowest bit of nibble i, then what is before each nibble: month starts as year info has
 * them. */
static inline uint64_t lunisolar_starts(uint32_t row) {
  uint64_t x = row & 0x1FFF;
  x = (x | x << 24) & UINT64_C(0x0000001F000000FF);
  x = (x | x << 12) & UINT64_C(0x000F000F000F000F);
  x = (x | x << 6) & UINT64_C(0x0303030303030303);
  x = (x | x << 3) & UINT64_C(0x1111111111111111);
  return x * UINT64_C(0x1111111111111110) + UINT64_C(0x2222222222222222);
}

static inline uint32_t lunisolar_row_leap(uint32_t row) {
  return row >> 13 & 15; /* 15: none */
}

static inline uint32_t lunisolar_row_start(const lunisolar_rule *rule, uint32_t i) {
  return 365 * i + (rule->rows[i] >> 17) - 64;
}

static inline uint32_t lunisolar_month_start(uint64_t starts, uint32_t i) {
  return i * 29 + (uint32_t)(starts >> (4 * i) & 15) - 2;
}

/* The last year of the astronomy's span; the rows go on for a few years, to where the mean rule joins. */
enum { LUNISOLAR_LAST_PREDICTED = 4000 };

static uint8_t lunisolar_basis(const kal_calendar *calendar, int32_t year) {
  const kal_source *sources = calendar->sources;
  unsigned count = calendar->source_count;
  for (unsigned i = 0; i < count; i++)
    if (year >= sources[i].first_year && year <= sources[i].last_year) return (uint8_t)sources[i].basis;
  return year > sources[count - 1].last_year && year <= LUNISOLAR_LAST_PREDICTED ? KAL_BASIS_PREDICTED
                                                                                 : KAL_BASIS_ESTIMATED;
}

static void lunisolar_mean_year(const lunisolar_rule *rule, int32_t year, kal__year *info) {
  int64_t first = LUNISOLAR_FIRST_MOON(year, rule->moon, rule->term);
  int64_t next = LUNISOLAR_FIRST_MOON((int64_t)year + 1, rule->moon, rule->term);
  int64_t parts = first * LUNISOLAR_MONTH + rule->moon;
  int64_t first_day = kal__floor_div(parts, LUNISOLAR_MONTH_DEN);
  uint32_t part = (uint32_t)(parts - first_day * LUNISOLAR_MONTH_DEN);
  info->first_day = first_day;
  info->first_month = first - rule->month_zero;
  info->months = (uint8_t)(next - first);
  info->starts = 0;
  for (uint32_t i = 0; i <= info->months; i++) {
    info->days = (uint16_t)((part + LUNISOLAR_MONTH * i) / LUNISOLAR_MONTH_DEN);
    info->starts |= KAL__START(29u, i, info->days);
  }
  info->leap = KAL__NO_LEAP_MONTH;
  if (info->months == 13) {
    /* 4800ths of a day from the year's first day to its first term, which its first month has. */
    int64_t terms = INT64_C(12) * year * LUNISOLAR_TERM + rule->term - first_day * LUNISOLAR_TERM_DEN;
    uint32_t i = 1;
    while ((terms + LUNISOLAR_TERM * i) / LUNISOLAR_TERM_DEN < lunisolar_month_start(info->starts, i + 1))
      i++;
    info->leap = (uint8_t)(i + 1);
  }
}

static inline void lunisolar_year_info(const lunisolar_rule *rule, const kal_calendar *calendar, int32_t year,
                                       kal__year *info) {
  uint32_t i = (uint32_t)year - (uint32_t)rule->first_year;
  info->unit = 29;
  info->reciprocal = KAL__RECIPROCAL(29);
  info->basis = lunisolar_basis(calendar, year);
  info->parts = NULL;
  if (i < rule->years) {
    uint32_t start = lunisolar_row_start(rule, i), leap = lunisolar_row_leap(rule->rows[i]);
    info->first_day = rule->first_day + start;
    /* The nearest mean new moon is that lunation's. */
    info->first_month = LUNISOLAR_MOON_AT(info->first_day + 14, rule->moon) - rule->month_zero;
    info->starts = lunisolar_starts(rule->rows[i]);
    info->days = (uint16_t)(lunisolar_row_start(rule, i + 1) - start);
    info->months = (uint8_t)(12 + (leap < 15));
    info->leap = (uint8_t)(leap < 15 ? leap : KAL__NO_LEAP_MONTH);
  } else {
    lunisolar_mean_year(rule, year, info);
  }
}

static inline kal_status lunisolar_from_mean_day(const lunisolar_rule *rule, int64_t day, kal_date *date) {
  int64_t moon = LUNISOLAR_MOON_AT(day, rule->moon);
  int64_t first = LUNISOLAR_MOON_DAY(moon, rule->moon), next = LUNISOLAR_MOON_DAY(moon + 1, rule->moon);
  /* The last term before the month's end, its own unless that was in the month before. */
  int64_t term = LUNISOLAR_TERM_AT(next - 1, rule->term);
  unsigned leap = LUNISOLAR_TERM_DAY(term, rule->term) < first;
  int64_t year = LUNISOLAR_FLOOR(term, 12);
  unsigned ordinal = (unsigned)(moon - LUNISOLAR_FIRST_MOON(year, rule->moon, rule->term)) + 1;
  return kal__give(date, kal__pack((int32_t)year, ordinal, (unsigned)(day - first) + 1,
                                   (unsigned)(term - year * 12 + 1) | leap << 7, leap * KAL_DATE_LEAP_MONTH));
}

static inline kal_status lunisolar_from(const lunisolar_rule *rule, int64_t day, kal_date *date) {
  uint64_t offset = (uint64_t)(day - rule->first_day), starts;
  uint32_t i, row, place, month, leap;
  if (offset >= rule->days) return lunisolar_from_mean_day(rule, day, date);
  /* The rows' mean line runs just before every new year: right, or one too many. */
  i = (uint32_t)((offset + rule->lead) * (((uint64_t)400 << 40) / 146097) >> 40);
  i -= offset < lunisolar_row_start(rule, i);
  row = rule->rows[i];
  starts = lunisolar_starts(row);
  place = (uint32_t)offset - lunisolar_row_start(rule, i);
  leap = lunisolar_row_leap(row);
  /* Right, or one too many; never after the last month, since a year is at least 29 times its months long. */
  month = (place + 2) * KAL__RECIPROCAL(29) >> 16;
  month = month > 11 + (leap < 15) ? 11 + (leap < 15) : month;
  month -= place < lunisolar_month_start(starts, month);
  place -= lunisolar_month_start(starts, month);
  return kal__give(date, kal__pack_by_leap(rule->first_year + (int32_t)i, month + 1, place + 1, leap));
}

static inline kal_status lunisolar_to(const lunisolar_rule *rule, const kal_calendar *calendar, kal_date date,
                                      int64_t *day) {
  uint32_t i = (uint32_t)date.year - (uint32_t)rule->first_year;
  uint32_t month, leap, start;
  uint64_t starts;
  if (i >= rule->years) return kal__to_day_by_year(calendar, date, day);
  leap = lunisolar_row_leap(rule->rows[i]);
  month = kal__month_by_leap(date, 12 + (leap < 15), leap);
  if (month == 0) return kal__to_day_by_year(calendar, date, day);
  starts = lunisolar_starts(rule->rows[i]);
  start = lunisolar_month_start(starts, month - 1);
  if (date.day - 1u >= lunisolar_month_start(starts, month) - start)
    return kal__to_day_by_year(calendar, date, day);
  *day = rule->first_day + lunisolar_row_start(rule, i) + start + date.day - 1;
  return KAL_OK;
}

#define LUNISOLAR_NEW_YEAR(year, NAME)                                                                       \
  LUNISOLAR_MOON_DAY(LUNISOLAR_FIRST_MOON(year, KAL__##NAME##_MOON, KAL__##NAME##_TERM), KAL__##NAME##_MOON)

#define LUNISOLAR_RULE(name, NAME)                                                                           \
  static const lunisolar_rule name##_rule = {                                                                \
      kal__##name##_years,                                                                                   \
      KAL__##NAME##_FIRST_YEAR,                                                                              \
      KAL__##NAME##_YEARS,                                                                                   \
      KAL__##NAME##_FIRST_DAY,                                                                               \
      KAL__##NAME##_DAYS,                                                                                    \
      KAL__##NAME##_LEAD,                                                                                    \
      KAL__##NAME##_MOON,                                                                                    \
      KAL__##NAME##_TERM,                                                                                    \
      LUNISOLAR_FIRST_MOON(0, KAL__##NAME##_MOON, KAL__##NAME##_TERM)};                                      \
  static void name##_year(const kal_calendar *calendar, int32_t year, kal__year *info) {                     \
    lunisolar_year_info(&name##_rule, calendar, year, info);                                                 \
  }                                                                                                          \
  static kal_status name##_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {             \
    (void)calendar;                                                                                          \
    return lunisolar_from(&name##_rule, day, date);                                                          \
  }                                                                                                          \
  static kal_status name##_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {               \
    return lunisolar_to(&name##_rule, calendar, date, day);                                                  \
  }

/* What they all share. Mean years begin at the middle of the days on which new years fall. */
#define LUNISOLAR_DEFINITION(name, NAME)                                                                     \
  .properties = KAL_PROLEPTIC | KAL_YEAR_ZERO | KAL_LEAP_MONTHS, .family = KAL_FAMILY_LUNISOLAR,             \
  .leap_month = KAL__LEAP_MONTH_AFTER, .limits = {12, 13, 29, 30, 353, 385},                                 \
  .range = {LUNISOLAR_NEW_YEAR(INT64_C(-2147483648), NAME),                                                  \
            LUNISOLAR_NEW_YEAR(INT64_C(2147483648), NAME) - 1, INT32_MIN, INT32_MAX},                        \
  .year_days = {146097, 400}, .year_zero_day = -719493, .year_months = {INT64_C(3570172389), 288655600},     \
  .month_rules = lunisolar_months, .month_rule_count = sizeof lunisolar_months / sizeof *lunisolar_months,   \
  .sources = name##_sources, .source_count = sizeof name##_sources / sizeof *name##_sources,                 \
  .year = name##_year, .from_day = name##_from_day, .to_day = name##_to_day,                                 \
  .rows = LUNISOLAR_ROWS(name, NAME)

/* The rows for columns; their days count from 64 before. */
#define LUNISOLAR_ROWS(name, NAME)                                                                           \
  &(const kal__year_rows) {                                                                                  \
    kal__##name##_years, KAL__##NAME##_FIRST_DAY - 64, KAL__##NAME##_FIRST_YEAR, KAL__##NAME##_YEARS, 365, 0, \
        (uint32_t)(((uint64_t)400 << 40) / 146097), KAL__##NAME##_LEAD - 64, 1, 29, 29                        \
  }

#define LUNISOLAR_MONTH_RULE(number, usual, usual_leap)                                                      \
  {number, usual, 29, 30}, {                                                                                 \
    number | KAL_MONTH_LEAP, usual_leap, 29, 30                                                              \
  }
static const kal_month_rule lunisolar_months[] = {
    LUNISOLAR_MONTH_RULE(1, 30, 29),  LUNISOLAR_MONTH_RULE(2, 30, 29),  LUNISOLAR_MONTH_RULE(3, 30, 29),
    LUNISOLAR_MONTH_RULE(4, 29, 29),  LUNISOLAR_MONTH_RULE(5, 29, 29),  LUNISOLAR_MONTH_RULE(6, 29, 29),
    LUNISOLAR_MONTH_RULE(7, 29, 29),  LUNISOLAR_MONTH_RULE(8, 30, 29),  LUNISOLAR_MONTH_RULE(9, 30, 29),
    LUNISOLAR_MONTH_RULE(10, 30, 29), LUNISOLAR_MONTH_RULE(11, 30, 29), LUNISOLAR_MONTH_RULE(12, 30, 29),
};

static const kal_source chinese_sources[] = {
    {1645, 1911, KAL_BASIS_OFFICIAL, "Imperial Astronomical Bureau of the Qing",
     "Shixian calendar of each year, as compiled in later tables"},
    {1912, 2056, KAL_BASIS_OFFICIAL, "Hong Kong Observatory",
     "Gregorian-Lunar Calendar Conversion Table, 1901-2100"},
    {2057, 2057, KAL_BASIS_PREDICTED, "GB/T 33661-2017", "new moon at midnight of 28/29 September: computed"},
    {2058, 2088, KAL_BASIS_OFFICIAL, "Hong Kong Observatory",
     "Gregorian-Lunar Calendar Conversion Table, 1901-2100"},
    {2089, 2089, KAL_BASIS_PREDICTED, "Hong Kong Observatory",
     "Gregorian-Lunar Calendar Conversion Table, 1901-2100: 4 September may be a day off"},
    {2090, 2096, KAL_BASIS_OFFICIAL, "Hong Kong Observatory",
     "Gregorian-Lunar Calendar Conversion Table, 1901-2100"},
    {2097, 2097, KAL_BASIS_PREDICTED, "GB/T 33661-2017", "new moon at midnight of 7/8 August: computed"},
    {2098, 2100, KAL_BASIS_OFFICIAL, "Hong Kong Observatory",
     "Gregorian-Lunar Calendar Conversion Table, 1901-2100"},
};

LUNISOLAR_RULE(chinese, CHINESE)
const kal_calendar kal__chinese = {
    KAL__IDENTITY_CHINESE,
    .names = KAL__NAMES_CHINESE,
    LUNISOLAR_DEFINITION(chinese, CHINESE),
};

static const kal_source dangi_sources[] = {
    {1391, 2049, KAL_BASIS_OFFICIAL, "Korea Astronomy and Space Science Institute",
     "lunisolar calendar data 1391-2050"},
};

LUNISOLAR_RULE(dangi, DANGI)
const kal_calendar kal__dangi = {
    KAL__IDENTITY_DANGI,
    .names = KAL__NAMES_DANGI,
    LUNISOLAR_DEFINITION(dangi, DANGI),
};

static const kal_source vietnamese_sources[] = {
    {1968, 2030, KAL_BASIS_OFFICIAL, "Government of Vietnam, decision 121/CP of 8 August 1967",
     "calendar of the State by UTC+7, as compiled in tables 1901-2030"},
};

LUNISOLAR_RULE(vietnamese, VIETNAMESE)
const kal_calendar kal__vietnamese = {
    KAL__IDENTITY_VIETNAMESE,
    .names = KAL__NAMES_CHINESE,
    .title = "Vietnamese Calendar",
    LUNISOLAR_DEFINITION(vietnamese, VIETNAMESE),
};

static const kal_source japanese_lunisolar_sources[] = {
    {697, 1872, KAL_BASIS_OFFICIAL,
     "Calendar makers of the court (Onmyoryo), from 1685 of the shogunate (Tenmonkata)",
     "calendar of each year, as compiled in M. Uchida, Nihon rekijitsu genten (1975), and later"},
};

/* Before the first era years are counted as those of the common era, also down to 0 and below. */
static const kal__era japanese_lunisolar_eras[] = {
    {{"ce", "ad", INT64_MIN, KAL__JAPANESE_FIRST_ERA_DAY - 1, 1, 1}, KAL__ERA_OF(GREGORIAN, 1)},
};

LUNISOLAR_RULE(japanese_lunisolar, JAPANESE_LUNISOLAR)
const kal_calendar kal__japanese_lunisolar = {
    KAL__IDENTITY_JAPANESE_LUNISOLAR,
    .names = KAL__NAMES_JAPANESE,
    .title = "Japanese Lunisolar Calendar",
    .own_names = KAL__OWN_JAPANESE_LUNISOLAR,
    LUNISOLAR_DEFINITION(japanese_lunisolar, JAPANESE_LUNISOLAR),
    .month_names = "Mutsuki/Leap Mutsuki/Kisaragi/Leap Kisaragi/Yayoi/Leap Yayoi/Uzuki/Leap Uzuki/Satsuki/"
                   "Leap Satsuki/Minazuki/Leap Minazuki/Fumizuki/Leap Fumizuki/Hazuki/Leap Hazuki/Nagatsuki/"
                   "Leap Nagatsuki/Kannazuki/Leap Kannazuki/Shimotsuki/Leap Shimotsuki/Shiwasu/Leap Shiwasu",
    .eras = japanese_lunisolar_eras,
    .packed_eras = kal__japanese_lunisolar_eras,
    .era_codes = kal__japanese_era_codes,
    .era_count = (sizeof kal__japanese_lunisolar_eras / sizeof *kal__japanese_lunisolar_eras) + 1,
    .packed_era_count = sizeof kal__japanese_lunisolar_eras / sizeof *kal__japanese_lunisolar_eras,
};
