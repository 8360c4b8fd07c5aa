/* SPDX-License-Identifier: MIT */
/*
 * islamic-civil, islamic-tbla, and the same by three other cycles: the Hijri calendar by table, as
 * astronomers and historians reckon it; Ismaili communities keep the Fatimid one.
 *
 * Months: M01 Muharram 30, M02 Safar 29, and so on in turn, M12 Dhu al-Hijja 29 (30 in leap years).
 * Leap rule: 11 of each cycle of 30 years, those with (11*year + phase) mod 30 < 11:
 *   islamic-civil, -tbla            2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29   phase 14
 *   islamic-15-civil, -tbla         2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29   phase 15
 *   islamic-fatimid-civil, -tbla    2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29   phase 11
 *   islamic-habash-civil, -tbla     2, 5, 8, 11, 13, 16, 19, 21, 24, 27, 30   phase 9
 * Epoch: 1 Muharram 1 = Friday 16 July 622 (Julian) in each -civil, the evening's new moon; Thursday 15
 *   July in each -tbla (CLDR: "astronomical epoch").
 * Eras: ah from year 1, bh before, where 1 is the year before ah 1; no year 0.
 * Basis: RULE from about when the cycle is first found; earlier years are ESTIMATED. The users are those of
 *   van Gent's list, the exact years our choice:
 *   - islamic-civil, -tbla: 205 (820 CE), al-Khwarizmi's tables; some tables may be older.
 *   - islamic-15: 411 (1020), Kushyar ibn Labban's Jami' Zij; later Ulugh Beg and Taqi al-Din.
 *   - islamic-fatimid: 359 (969), Fatimid rule in Egypt; today the Bohras and other Tayyibi Ismailis.
 *   - islamic-habash: 215 (830), Habash al-Hasib; later al-Biruni and Elias of Nisibis.
 *   The months that other people keep begin by sighting or by an authority's calendar, a day or two away: a
 *   date here is exact for its table and no other.
 * Range: every year that fits int32. Days begin at midnight here; the Islamic day begins on the evening
 *   before.
 * Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 7; R. H. van Gent, "The
 *   Arithmetical or Tabular Islamic Calendar" (Utrecht University) for the cycles and who had them; CLDR 48,
 *   bcp47/calendar.xml; M. Bagheri, "Kushyar ibn Labban's Account of Calendars in his Jami' Zij", Journal
 *   for the History of Arabic Science 14 (2006), for its year.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "names_keys.h"

/* Whole 30-year cycles that make every year positive. */
#define ISLAMIC_SHIFT_CYCLES INT64_C(71582789)
#define ISLAMIC_SHIFT_YEARS (30 * ISLAMIC_SHIFT_CYCLES)
#define ISLAMIC_SHIFT_DAYS (10631 * ISLAMIC_SHIFT_CYCLES)
/* First day of a year of the count whose year 1 begins on `epoch`; the phase is kal_calendar.variant. */
#define ISLAMIC_NEW_YEAR(epoch, phase, year)                                                                 \
  ((int64_t)(((uint64_t)((int64_t)(year) + ISLAMIC_SHIFT_YEARS - 1) * 10631 + (uint64_t)(phase)) / 30) -     \
   ISLAMIC_SHIFT_DAYS + (epoch))

static int islamic_is_leap(const kal_calendar *calendar, int32_t year) {
  return kal__floor_mod(INT64_C(11) * year + calendar->variant, 30) < 11;
}

static void islamic_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  static const uint64_t starts[2] = {
      KAL__STARTS_12(29, 0, 30, 59, 89, 118, 148, 177, 207, 236, 266, 295, 325, 354),
      KAL__STARTS_12(29, 0, 30, 59, 89, 118, 148, 177, 207, 236, 266, 295, 325, 355),
  };
  int leap = islamic_is_leap(calendar, year);
  info->first_day = ISLAMIC_NEW_YEAR(calendar->epoch, calendar->variant, year);
  info->first_month = (int64_t)year * 12;
  info->starts = starts[leap];
  info->days = (uint16_t)(354 + leap);
  info->reciprocal = KAL__RECIPROCAL(29);
  info->months = 12;
  info->unit = 29;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

static kal_status islamic_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  static const uint32_t days[355] = {
      KAL__DAYS_30(1), KAL__DAYS_29(2), KAL__DAYS_30(3), KAL__DAYS_29(4),  KAL__DAYS_30(5),  KAL__DAYS_29(6),
      KAL__DAYS_30(7), KAL__DAYS_29(8), KAL__DAYS_30(9), KAL__DAYS_29(10), KAL__DAYS_30(11), KAL__DAYS_30(12),
  };
  uint64_t n =
      (uint64_t)(day - calendar->epoch + ISLAMIC_SHIFT_DAYS) * 30 + (uint64_t)(10660 - calendar->variant);
  return kal__give(date, KAL__PACK((uint32_t)(n / 10631) - (uint32_t)ISLAMIC_SHIFT_YEARS,
                                   days[(uint32_t)(n % 10631) / 30]));
}

static kal_status islamic_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date);
  /* The leap day, the thirtieth of M12, goes the long way too. */
  if (month - 1u >= 12 || date.day - 1u >= 29 + (month & 1)) return kal__to_day_by_year(calendar, date, day);
  *day = ISLAMIC_NEW_YEAR(calendar->epoch, calendar->variant, date.year) + 29 * month - 29 + month / 2 +
         date.day - 1;
  return KAL_OK;
}

static const kal_month_rule islamic_months[] = {
    {1, 30, 30, 30}, {2, 29, 29, 29}, {3, 30, 30, 30}, {4, 29, 29, 29},  {5, 30, 30, 30},  {6, 29, 29, 29},
    {7, 30, 30, 30}, {8, 29, 29, 29}, {9, 30, 30, 30}, {10, 29, 29, 29}, {11, 30, 30, 30}, {12, 29, 29, 30},
};

#define ISLAMIC_FROM(first_day, cycle, known_from)                                                           \
  .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_LUNAR, .day_start = KAL_DAY_SUNSET,                      \
  .limits = {12, 12, 29, 30, 354, 355},                                                                      \
  .range = {ISLAMIC_NEW_YEAR(first_day, cycle, INT32_MIN),                                                   \
            ISLAMIC_NEW_YEAR(first_day, cycle, INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},              \
  .year_days = {10631, 30}, .year_zero_day = ISLAMIC_NEW_YEAR(first_day, cycle, 0), .year_months = {12, 1},  \
  .rule_from = (known_from), .epoch = (first_day), .variant = (cycle), .month_rules = islamic_months,        \
  .month_rule_count = 12, .era_count = 2, .year = islamic_year, .from_day = islamic_from_day,                \
  .to_day = islamic_to_day, .line = &(const kal__line) {                                                     \
    (first_day), 10631, 30, (cycle), 1, KAL__NO_CENTURY, 0, 0, 0, NULL                                       \
  }

/* First days of year 1. */
#define ISLAMIC_CIVIL_EPOCH INT64_C(-492148)
#define ISLAMIC_TBLA_EPOCH INT64_C(-492149)

static const kal__era islamic_civil_eras[2] = {
    {{"ah", "", ISLAMIC_CIVIL_EPOCH, INT64_MAX, 1, 1}, 0},
    {{"bh", "", INT64_MIN, ISLAMIC_CIVIL_EPOCH - 1, 0, -1}, 1},
};
static const kal__era islamic_tbla_eras[2] = {
    {{"ah", "", ISLAMIC_TBLA_EPOCH, INT64_MAX, 1, 1}, 0},
    {{"bh", "", INT64_MIN, ISLAMIC_TBLA_EPOCH - 1, 0, -1}, 1},
};

#define ISLAMIC_CIVIL_FROM(cycle, known_from)                                                                \
  ISLAMIC_FROM(ISLAMIC_CIVIL_EPOCH, cycle, known_from), .names = KAL__NAMES_ISLAMIC_CIVIL,                   \
                                                        .eras = islamic_civil_eras
#define ISLAMIC_TBLA_FROM(cycle, known_from)                                                                 \
  ISLAMIC_FROM(ISLAMIC_TBLA_EPOCH, cycle, known_from), .names = KAL__NAMES_ISLAMIC_TBLA,                     \
                                                       .eras = islamic_tbla_eras

const kal_calendar kal__islamic_civil = {KAL__IDENTITY_ISLAMIC_CIVIL, ISLAMIC_CIVIL_FROM(14, 205)};
const kal_calendar kal__islamic_tbla = {KAL__IDENTITY_ISLAMIC_TBLA, ISLAMIC_TBLA_FROM(14, 205)};

const kal_calendar kal__islamic_15_civil = {
    KAL__IDENTITY_ISLAMIC_15_CIVIL,
    ISLAMIC_CIVIL_FROM(15, 411),
    .title = "Islamic Calendar (tabular, leap year 15, civil epoch)",
};

const kal_calendar kal__islamic_15_tbla = {
    KAL__IDENTITY_ISLAMIC_15_TBLA,
    ISLAMIC_TBLA_FROM(15, 411),
    .title = "Islamic Calendar (tabular, leap year 15, astronomical epoch)",
};

const kal_calendar kal__islamic_fatimid_civil = {
    KAL__IDENTITY_ISLAMIC_FATIMID_CIVIL,
    ISLAMIC_CIVIL_FROM(11, 359),
    .title = "Islamic Calendar (Fatimid, civil epoch)",
};

const kal_calendar kal__islamic_fatimid_tbla = {
    KAL__IDENTITY_ISLAMIC_FATIMID_TBLA,
    ISLAMIC_TBLA_FROM(11, 359),
    .title = "Islamic Calendar (Fatimid, astronomical epoch)",
};

const kal_calendar kal__islamic_habash_civil = {
    KAL__IDENTITY_ISLAMIC_HABASH_CIVIL,
    ISLAMIC_CIVIL_FROM(9, 215),
    .title = "Islamic Calendar (Habash al-Hasib, civil epoch)",
};

const kal_calendar kal__islamic_habash_tbla = {
    KAL__IDENTITY_ISLAMIC_HABASH_TBLA,
    ISLAMIC_TBLA_FROM(9, 215),
    .title = "Islamic Calendar (Habash al-Hasib, astronomical epoch)",
};
