/* SPDX-License-Identifier: MIT */
/*
 * islamic-umalqura, islamic-umalqura-kacst, -vangent, -printed: the calendar of Saudi Arabia, by three tables
 * that go under one name.
 *
 * Months: as islamic-civil, M01 Muharram..M12 Dhu al-Hijja, of 29 or 30 days each as the table has them.
 *
 * islamic-umalqura-kacst
 *   The table of King Abdulaziz City for Science and Technology (KACST), which reckons the calendar, of
 *   1300..1600: all by the rule of 1423 (2002), also the years whose printed calendars followed others. In
 *   Java, ICU, ICU4X and the programs that use them.
 *   Basis: OFFICIAL 1420..1450, the years in which it is also what was printed. PREDICTED 1300..1419,
 *   reckoned afterwards, and 1451..1600, reckoned ahead: KACST itself has revised such years.
 *
 * islamic-umalqura-printed
 *   1343..1500 as printed: the newspaper Umm al-Qura (1343..1355; first issue 1343-05-15), a comparison
 *   calendar by King Fahd University of Petroleum and Minerals (1356..1411), the comparative calendar
 *   Taqwim Umm al-Qura (1412..1450); then KACST's website as it was before it revised the years to come.
 *   Months of 28 and 31 days are so in print (1343-09, 1345-05 and -08, 1348-11 and -12, 1349-10 and -11,
 *   1364-08).
 *   Basis: OFFICIAL to 1450, then PREDICTED.
 *
 * islamic-umalqura-vangent
 *   R. H. van Gent's table (Utrecht University) of 1356..1500 as of 2026-03-13: the same rows as printed.
 *   Older copies, in many programs, differ on 1427-06, 1446-06 or 1485-10. Basis as printed.
 *
 * islamic-umalqura
 *   As CLDR and ECMAScript Temporal have it: KACST's table in 1300..1600, islamic-civil before and after it,
 *   with the basis ESTIMATED. The joints are clean: islamic-civil, too, begins 1300 on 1882-11-12 and 1601 on
 *   2174-11-26.
 *
 * The tables: 1420..1450 are the same in all. Of 924 month starts of 1343..1419 those printed are KACST's in
 *   395, a day earlier in 489, two in 17, a day later in 23; of 600 in 1451..1500 the same in 389, a day
 *   earlier in 211, first of all 1451-04: 2029-08-11, by KACST's table 2029-08-12.
 * Eras: ah; before year 1 bh, where 1 is the year before ah 1.
 * Range: that of the table; islamic-umalqura every year that fits int32. Days begin at midnight here; the
 *   Islamic day begins on the evening before.
 * Sources: R. H. van Gent, "The Umm al-Qura Calendar of Saudi Arabia" (Utrecht University); the carriers and
 *   how they agree in data/SOURCES.md.
 */
#include "../core/builtin.h"
#include "../generated/calendar_identities.h"
#include "lunar_table.h"
#include "names_keys.h"

static const kal__lunar_table umalqura_kacst_table = KAL__LUNAR_TABLE(umalqura_kacst, UMALQURA_KACST);
static const kal__lunar_table umalqura_printed_table = KAL__LUNAR_TABLE(umalqura_printed, UMALQURA_PRINTED);

static uint8_t umalqura_kacst_basis(int32_t year) {
  return year >= 1420 && year <= 1450 ? KAL_BASIS_OFFICIAL : KAL_BASIS_PREDICTED;
}

static void umalqura_kacst_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  kal__lunar_fill(&umalqura_kacst_table, year, umalqura_kacst_basis(year), info);
}

static kal_status umalqura_kacst_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  return kal__lunar_from_day(&umalqura_kacst_table, day, date);
}

static kal_status umalqura_kacst_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  return kal__lunar_to_day(&umalqura_kacst_table, date, day) ? KAL_OK
                                                             : kal__to_day_by_year(calendar, date, day);
}

/* Of -printed and -vangent. */
static void umalqura_printed_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  kal__lunar_fill(&umalqura_printed_table, year, year <= 1450 ? KAL_BASIS_OFFICIAL : KAL_BASIS_PREDICTED,
                  info);
}

static kal_status umalqura_printed_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  return kal__lunar_from_day(&umalqura_printed_table, day, date);
}

static kal_status umalqura_printed_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  return date.year >= calendar->range.first_year && kal__lunar_to_day(&umalqura_printed_table, date, day)
             ? KAL_OK
             : kal__to_day_by_year(calendar, date, day);
}

static void umalqura_joined_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  if ((uint32_t)year - KAL__UMALQURA_KACST_FIRST_YEAR < KAL__UMALQURA_KACST_YEARS) {
    umalqura_kacst_year(calendar, year, info);
  } else {
    kal__islamic_civil.year(&kal__islamic_civil, year, info);
    info->basis = KAL_BASIS_ESTIMATED;
  }
}

static kal_status umalqura_joined_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  (void)calendar;
  if ((uint64_t)(day - KAL__UMALQURA_KACST_FIRST_DAY) < KAL__UMALQURA_KACST_DAYS)
    return kal__lunar_from_day(&umalqura_kacst_table, day, date);
  return kal__islamic_civil.from_day(&kal__islamic_civil, day, date);
}

static kal_status umalqura_joined_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  if ((uint32_t)date.year - KAL__UMALQURA_KACST_FIRST_YEAR < KAL__UMALQURA_KACST_YEARS) {
    if (kal__lunar_to_day(&umalqura_kacst_table, date, day)) return KAL_OK;
  } else if (kal__islamic_civil.to_day(&kal__islamic_civil, date, day) == KAL_OK) {
    return KAL_OK;
  }
  return kal__to_day_by_year(calendar, date, day);
}

static const kal_month_rule umalqura_kacst_months[] = {
    {1, 30, 29, 30}, {2, 30, 29, 30}, {3, 30, 29, 30}, {4, 30, 29, 30},  {5, 30, 29, 30},  {6, 30, 29, 30},
    {7, 29, 29, 30}, {8, 30, 29, 30}, {9, 30, 29, 30}, {10, 30, 29, 30}, {11, 30, 29, 30}, {12, 30, 29, 30},
};
static const kal_month_rule umalqura_printed_months[] = {
    {1, 30, 29, 30}, {2, 29, 29, 30}, {3, 30, 29, 30}, {4, 29, 29, 30},  {5, 30, 29, 31},  {6, 29, 29, 30},
    {7, 30, 29, 30}, {8, 29, 28, 30}, {9, 30, 28, 30}, {10, 30, 28, 30}, {11, 30, 29, 31}, {12, 30, 28, 30},
};
static const kal_month_rule umalqura_vangent_months[] = {
    {1, 30, 29, 30}, {2, 29, 29, 30}, {3, 30, 29, 30}, {4, 29, 29, 30},  {5, 30, 29, 30},  {6, 29, 29, 30},
    {7, 30, 29, 30}, {8, 29, 28, 30}, {9, 30, 29, 30}, {10, 29, 29, 30}, {11, 30, 29, 30}, {12, 30, 29, 30},
};
static const kal_month_rule umalqura_joined_months[] = {
    {1, 30, 29, 30}, {2, 29, 29, 30}, {3, 30, 29, 30}, {4, 29, 29, 30},  {5, 30, 29, 30},  {6, 29, 29, 30},
    {7, 30, 29, 30}, {8, 29, 29, 30}, {9, 30, 29, 30}, {10, 29, 29, 30}, {11, 30, 29, 30}, {12, 29, 29, 30},
};

/* First day of year 1 of islamic-civil. */
#define UMALQURA_EPOCH INT64_C(-492148)

static const kal__era umalqura_joined_eras[] = {
    {{"ah", "", UMALQURA_EPOCH, INT64_MAX, 1, 1}, 0},
    {{"bh", "", INT64_MIN, UMALQURA_EPOCH - 1, 0, -1}, 1},
};
static const kal__era umalqura_eras[] = {{{"ah", "", INT64_MIN, INT64_MAX, 1, 1}, 0}};

#define UMALQURA_KACST_NAME "King Abdulaziz City for Science and Technology (KACST), Riyadh"

static const kal_source umalqura_kacst_sources[] = {
    {1300, 1419, KAL_BASIS_PREDICTED, UMALQURA_KACST_NAME,
     "table of 1300..1600, reckoned afterwards; calendars printed then differ"},
    {1420, 1450, KAL_BASIS_OFFICIAL, UMALQURA_KACST_NAME, "table of 1300..1600, as printed"},
    {1451, 1600, KAL_BASIS_PREDICTED, UMALQURA_KACST_NAME, "table of 1300..1600, reckoned ahead"},
};

#define UMALQURA_KFUPM_SOURCE                                                                                \
  {                                                                                                          \
    1356, 1411, KAL_BASIS_OFFICIAL, "Umm al-Qura calendar, Mecca",                                           \
        "comparison calendar, King Fahd University of Petroleum and Minerals"                                \
  }
#define UMALQURA_BOOK_SOURCE                                                                                 \
  { 1412, 1450, KAL_BASIS_OFFICIAL, "Umm al-Qura calendar, Mecca", "comparative calendar Taqwim Umm al-Qura" }
#define UMALQURA_WEBSITE_SOURCE                                                                              \
  { 1451, 1500, KAL_BASIS_PREDICTED, UMALQURA_KACST_NAME, "website before its revision" }

static const kal_source umalqura_printed_sources[] = {
    {1343, 1355, KAL_BASIS_OFFICIAL, "Umm al-Qura newspaper, Mecca", "title pages of its issues"},
    UMALQURA_KFUPM_SOURCE,
    UMALQURA_BOOK_SOURCE,
    UMALQURA_WEBSITE_SOURCE,
};
static const kal_source umalqura_vangent_sources[] = {
    UMALQURA_KFUPM_SOURCE,
    UMALQURA_BOOK_SOURCE,
    UMALQURA_WEBSITE_SOURCE,
};

#define UMALQURA_LIKE(which)                                                                                 \
  .family = KAL_FAMILY_LUNAR, .day_start = KAL_DAY_SUNSET, .names = KAL__NAMES_ISLAMIC_UMALQURA,             \
  .year_days = {10631, 30}, .year_zero_day = UMALQURA_EPOCH - 354, .year_months = {12, 1},                   \
  .month_rules = umalqura_##which##_months, .month_rule_count = 12

#define UMALQURA_SOURCES(which)                                                                              \
  .sources = umalqura_##which##_sources,                                                                     \
  .source_count = sizeof umalqura_##which##_sources / sizeof *umalqura_##which##_sources

#define UMALQURA_FUNCTIONS(which)                                                                            \
  .year = umalqura_##which##_year, .from_day = umalqura_##which##_from_day,                                  \
  .to_day = umalqura_##which##_to_day

/* As islamic-civil outside the table. */
const kal_calendar kal__islamic_umalqura = {
    KAL__IDENTITY_ISLAMIC_UMALQURA,
    UMALQURA_LIKE(joined),
    UMALQURA_SOURCES(kacst),
    UMALQURA_FUNCTIONS(joined),
    .properties = KAL_PROLEPTIC,
    .limits = {12, 12, 29, 30, 354, 355},
    .range = {INT64_C(-760997114565), INT64_C(760996129560), INT32_MIN, INT32_MAX},
    .eras = umalqura_joined_eras,
    .era_count = 2,
    .rows = &(const kal__year_rows)KAL__LUNAR_YEAR_ROWS(umalqura_kacst, UMALQURA_KACST),
};

const kal_calendar kal__islamic_umalqura_kacst = {
    KAL__IDENTITY_ISLAMIC_UMALQURA_KACST,
    UMALQURA_LIKE(kacst),
    UMALQURA_SOURCES(kacst),
    UMALQURA_FUNCTIONS(kacst),
    .properties = KAL_PROLEPTIC,
    .title = "Hijri Calendar (Umm al-Qura, table of KACST)",
    .limits = {12, 12, 29, 30, 354, 355},
    .range = {KAL__UMALQURA_KACST_FIRST_DAY, KAL__UMALQURA_KACST_FIRST_DAY + KAL__UMALQURA_KACST_DAYS - 1,
              1300, 1600},
    .eras = umalqura_eras,
    .era_count = 1,
    .rows = &(const kal__year_rows)KAL__LUNAR_YEAR_ROWS(umalqura_kacst, UMALQURA_KACST),
};

const kal_calendar kal__islamic_umalqura_vangent = {
    KAL__IDENTITY_ISLAMIC_UMALQURA_VANGENT,
    UMALQURA_LIKE(vangent),
    UMALQURA_SOURCES(vangent),
    UMALQURA_FUNCTIONS(printed),
    .title = "Hijri Calendar (Umm al-Qura, table of R. H. van Gent)",
    .limits = {12, 12, 28, 30, 353, 355},
    .range = {INT64_C(-11981), KAL__UMALQURA_PRINTED_FIRST_DAY + KAL__UMALQURA_PRINTED_DAYS - 1, 1356, 1500},
    .eras = umalqura_eras,
    .era_count = 1,
    .rows = &(const kal__year_rows)KAL__LUNAR_YEAR_ROWS(umalqura_printed, UMALQURA_PRINTED),
};

const kal_calendar kal__islamic_umalqura_printed = {
    KAL__IDENTITY_ISLAMIC_UMALQURA_PRINTED,
    UMALQURA_LIKE(printed),
    UMALQURA_SOURCES(printed),
    UMALQURA_FUNCTIONS(printed),
    .title = "Hijri Calendar (Umm al-Qura, as printed)",
    .limits = {12, 12, 28, 31, 353, 356},
    .range = {KAL__UMALQURA_PRINTED_FIRST_DAY,
              KAL__UMALQURA_PRINTED_FIRST_DAY + KAL__UMALQURA_PRINTED_DAYS - 1, 1343, 1500},
    .eras = umalqura_eras,
    .era_count = 1,
    .rows = &(const kal__year_rows)KAL__LUNAR_YEAR_ROWS(umalqura_printed, UMALQURA_PRINTED),
};
