/* SPDX-License-Identifier: MIT */
/*
 * gregorian (BCP 47 gregory): the civil calendar of most of the world, ISO 8601's calendar dates; and five
 * calendars that count its years from elsewhere: buddhist, roc, japanese, japanext, juche.
 *
 * Months: January 31, February 28 (29 in leap years), March 31, April 30, May 31, June 30, July 31,
 *   August 31, September 30, October 31, November 30, December 31.
 * Leap rule: years divisible by 4, of the centuries those divisible by 400 (bull Inter gravissimas, 1582).
 *
 * gregorian: eras ce (ad) from year 1, bce (bc) before; its people count no year 0.
 *   Basis: RULE from 1583, the first whole year of its use (Inter gravissimas: 15 October 1582); earlier
 *   years are proleptic, ESTIMATED. Countries took it up between 1582 and the 1920s: what people wrote before
 *   is another calendar.
 * buddhist: Thailand's. Year = Gregorian year + 543; era be, going on before year 1.
 *   Basis: RULE from 2484 (1941), the first year that began on 1 January (Calendar Year Act, B.E. 2483); the
 *   years before began on 1 April, and before 1889 were lunisolar: ESTIMATED. Elsewhere Buddhist years begin
 *   at Vesak and some count one more (Sri Lanka, Myanmar): not this calendar.
 * roc: Taiwan's, Minguo. Year = Gregorian year - 1911; eras roc (minguo) from year 1, broc (minguo-qian)
 *   before, where 1 is the year before roc 1; no year 0.
 *   Basis: RULE from 1: the Republic took the Gregorian calendar on its first day, 1 January 1912.
 * japanese: Gregorian years; eras reiwa from 2019-05-01, heisei 1989-01-08, showa 1926-12-25, taisho
 *   1912-07-30, meiji from 1873-01-01 (Meiji 6), ce and bce before, as ECMAScript and CLDR have them. Meiji
 *   began in 1868 by the lunisolar calendar (CLDR dates it 1868-10-23), whose years and months these are not.
 *   Basis: RULE from 1873, the first year of the Gregorian calendar in Japan (Dajokan decree 337 of Meiji 5).
 * japanext: japanese with all 237 eras that CLDR 48 numbers, from taika-645 on; ce and bce before. Up to 1867
 * CLDR gives a date of the lunisolar calendar; an era begins here on the day that this was
 * (data/japanese-eras.csv), and its year n is the Gregorian year in which most of its lunisolar year n lay.
 * From 1873 it is japanese; meiji begins on 1868-10-23, the day of the decree (lunisolar 9-8), which was to
 * hold from that lunisolar year's first day, 1868-01-25. Codes are ICU4X's, since CLDR has none before meiji.
 * CLDR has one court at a time between 1331 and 1392. Basis: as japanese. Nobody wrote these dates before
 * 1873: years and months were lunisolar, only the eras' first days are history's. What is doubtful of them:
 * docs/calendars/japanext.md. juche: North Korea's, from 9 September 1997 to about October 2024. Year =
 * Gregorian year - 1911. Eras: juche from year 1; ce and bce before, since people wrote Gregorian years then.
 * No year 0. Basis: RULE from 87 (1998), the first whole year of its use (decree of 8 July 1997); earlier
 * years are ESTIMATED. That it is given up is reported, not decreed: later years stay exact by the rule.
 * Range: every year that fits int32.
 * Sources: ISO 8601-1:2019 section 4.2; Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018),
 *   ch. 2; TC39, Intl era and month code proposal, table of eras; the rest in data/SOURCES.md.
 *   Closed form: C. Neri and L. Schneider, "Euclidean affine functions and their application to calendar
 *   algorithms", Software: Practice and Experience 53 (2023), section 5-6.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"
#include "../generated/japanese_eras.h"

const kal_month_rule kal__roman_months[12] = {
    {1, 31, 31, 31}, {2, 28, 28, 29}, {3, 31, 31, 31}, {4, 30, 30, 30},  {5, 31, 31, 31},  {6, 30, 30, 30},
    {7, 31, 31, 31}, {8, 31, 31, 31}, {9, 30, 30, 30}, {10, 31, 31, 31}, {11, 30, 30, 30}, {12, 31, 31, 31},
};

const uint32_t kal__roman_days[366] = {
    KAL__DAYS_31(3), KAL__DAYS_30(4),  KAL__DAYS_31(5),  KAL__DAYS_30(6),  KAL__DAYS_31(7), KAL__DAYS_31(8),
    KAL__DAYS_30(9), KAL__DAYS_31(10), KAL__DAYS_30(11), KAL__DAYS_31(12), KAL__DAYS_31(1), KAL__DAYS_29(2),
};

void kal__roman_year(kal__year *info, int64_t first_day, int32_t year, int leap) {
  static const uint64_t starts[2] = {
      KAL__STARTS_12(30, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365),
      KAL__STARTS_12(30, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366),
  };
  info->first_day = first_day;
  info->first_month = (int64_t)year * 12;
  info->starts = starts[leap];
  info->days = (uint16_t)(365 + leap);
  info->reciprocal = KAL__RECIPROCAL(30);
  info->months = 12;
  info->unit = 30;
  info->leap = KAL__NO_LEAP_MONTH;
  info->parts = NULL;
}

static void gregorian_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  int64_t gregorian = (int64_t)year - calendar->year_offset;
  kal__roman_year(info, KAL__GREGORIAN_NEW_YEAR(gregorian), year, kal__gregorian_is_leap(gregorian));
  info->basis = kal__rule_basis(calendar, year);
}

static kal_status gregorian_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint32_t place, march_year = kal__gregorian_split(day, &place);
  return kal__give(date, kal__roman_date(march_year + (uint32_t)calendar->year_offset, place));
}

static kal_status gregorian_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date), early = month <= 2;
  int64_t year = (int64_t)date.year - calendar->year_offset;
  if (!kal__roman_has_day(month, date.day) && !(month == 2 && date.day == 29 && kal__gregorian_is_leap(year)))
    return kal__to_day_by_year(calendar, date, day);
  *day = kal__gregorian_march(year - early) + kal__roman_march_place(month, early) + date.day - 1;
  return KAL_OK;
}

/* All that a calendar has whose year is a Gregorian year + offset. */
#define GREGORIAN_YEARS_PLUS(offset)                                                                         \
  .family = KAL_FAMILY_SOLAR, .limits = {12, 12, 28, 31, 365, 366},                                          \
  .range = {KAL__GREGORIAN_NEW_YEAR(INT64_C(-2147483648) - (offset)),                                        \
            KAL__GREGORIAN_NEW_YEAR(INT64_C(2147483648) - (offset)) - 1, INT32_MIN, INT32_MAX},              \
  .year_days = {146097, 400}, .year_zero_day = KAL__GREGORIAN_NEW_YEAR(-(offset)), .year_months = {12, 1},   \
  .year_offset = (offset), .line = &(const kal__line)KAL__GREGORIAN_LINE(0, offset, 2), .month_rules = kal__roman_months, .month_rule_count = 12, .year = gregorian_year, \
  .from_day = gregorian_from_day, .to_day = gregorian_to_day

/* The last number is CLDR's. */
#define GREGORIAN_CE(last_day)                                                                               \
  { {"ce", "ad", KAL__GREGORIAN_NEW_YEAR(1), (last_day), 1, 1}, KAL__ERA_OF(GREGORIAN, 1) }
#define GREGORIAN_BCE                                                                                        \
  { {"bce", "bc", INT64_MIN, KAL__GREGORIAN_NEW_YEAR(1) - 1, 0, -1}, KAL__ERA_OF(GREGORIAN, 0) }

static const kal__era gregorian_eras[] = {GREGORIAN_CE(INT64_MAX), GREGORIAN_BCE};

const kal_calendar kal__gregorian = {
    KAL__IDENTITY_GREGORIAN,
    GREGORIAN_YEARS_PLUS(0),
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_GREGORIAN,
    .rule_from = 1583,
    .eras = gregorian_eras,
    .era_count = sizeof gregorian_eras / sizeof *gregorian_eras,
};

static const kal__era buddhist_eras[] = {{{"be", "", INT64_MIN, INT64_MAX, 1, 1}, 0}};

const kal_calendar kal__buddhist = {
    KAL__IDENTITY_BUDDHIST,
    GREGORIAN_YEARS_PLUS(543),
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_BUDDHIST,
    .rule_from = 2484,
    .eras = buddhist_eras,
    .era_count = 1,
};

static const kal__era roc_eras[] = {
    {{"roc", "minguo", KAL__GREGORIAN_NEW_YEAR(1912), INT64_MAX, 1, 1}, 1},
    {{"broc", "minguo-qian", INT64_MIN, KAL__GREGORIAN_NEW_YEAR(1912) - 1, 0, -1}, 0},
};

const kal_calendar kal__roc = {
    KAL__IDENTITY_ROC,
    GREGORIAN_YEARS_PLUS(-1911),
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_ROC,
    .rule_from = 1,
    .eras = roc_eras,
    .era_count = sizeof roc_eras / sizeof *roc_eras,
};

/* First days of the eras. */
enum {
  JAPANESE_REIWA = 18017,   /* 2019-05-01 */
  JAPANESE_HEISEI = 6947,   /* 1989-01-08 */
  JAPANESE_SHOWA = -15713,  /* 1926-12-25 */
  JAPANESE_TAISHO = -20974, /* 1912-07-30 */
  JAPANESE_MEIJI = -35428   /* 1873-01-01 */
};

static const kal__era japanese_eras[] = {
    {{"reiwa", "", JAPANESE_REIWA, INT64_MAX, 2019, 1}, 236},
    {{"heisei", "", JAPANESE_HEISEI, JAPANESE_REIWA - 1, 1989, 1}, 235},
    {{"showa", "", JAPANESE_SHOWA, JAPANESE_HEISEI - 1, 1926, 1}, 234},
    {{"taisho", "", JAPANESE_TAISHO, JAPANESE_SHOWA - 1, 1912, 1}, 233},
    {{"meiji", "", JAPANESE_MEIJI, JAPANESE_TAISHO - 1, 1868, 1}, 232},
    GREGORIAN_CE(JAPANESE_MEIJI - 1),
    GREGORIAN_BCE,
};

const kal_calendar kal__japanese = {
    KAL__IDENTITY_JAPANESE,
    GREGORIAN_YEARS_PLUS(0),
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_JAPANESE,
    .rule_from = 1873,
    .eras = japanese_eras,
    .era_count = sizeof japanese_eras / sizeof *japanese_eras,
};

static const kal__era japanext_eras[] = {GREGORIAN_CE(KAL__JAPANESE_FIRST_ERA_DAY - 1), GREGORIAN_BCE};

const kal_calendar kal__japanext = {
    KAL__IDENTITY_JAPANEXT,
    GREGORIAN_YEARS_PLUS(0),
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_JAPANESE,
    .title = "Japanese Calendar with All Eras",
    .rule_from = 1873,
    .eras = japanext_eras,
    .packed_eras = kal__japanese_eras,
    .era_codes = kal__japanese_era_codes,
    .era_count = (sizeof kal__japanese_eras / sizeof *kal__japanese_eras) +
                 (sizeof japanext_eras / sizeof *japanext_eras),
    .packed_era_count = sizeof kal__japanese_eras / sizeof *kal__japanese_eras,
};

static const kal__era juche_eras[] = {
    {{"juche", "", KAL__GREGORIAN_NEW_YEAR(1912), INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME},
    {{"ce", "ad", KAL__GREGORIAN_NEW_YEAR(1), KAL__GREGORIAN_NEW_YEAR(1912) - 1, -1910, 1},
     KAL__ERA_OF(GREGORIAN, 1)},
    {{"bce", "bc", INT64_MIN, KAL__GREGORIAN_NEW_YEAR(1) - 1, -1911, -1}, KAL__ERA_OF(GREGORIAN, 0)},
};

const kal_calendar kal__juche = {
    KAL__IDENTITY_JUCHE,
    GREGORIAN_YEARS_PLUS(-1911),
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_GREGORIAN,
    .title = "Juche Calendar",
    .own_names = KAL__OWN_JUCHE,
    .era_names = "Juche",
    .rule_from = 87,
    .eras = juche_eras,
    .era_count = sizeof juche_eras / sizeof *juche_eras,
};
