/* SPDX-License-Identifier: MIT */
/*
 * hebrew: the calendar of the Jewish people, by its fixed arithmetic rule.
 *
 * Months, from the new year in autumn: M01 Tishri 30, M02 Heshvan 29 or 30, M03 Kislev 30 or 29, M04 Tevet
 *   29, M05 Shevat 30, M05L Adar I 30 (leap years only), M06 Adar (Adar II) 29, M07 Nisan 30, M08 Iyar 29,
 *   M09 Sivan 30, M10 Tamuz 29, M11 Av 30, M12 Elul 29.
 * Leap rule: 7 years of 19 have M05L: those with (7*year + 1) mod 19 < 7.
 * New year: the day of the mean conjunction (molad) of Tishri, with four postponements; see hebrew_new_year.
 * Epoch: 1 Tishri 1 = Monday 7 October 3761 BCE (Julian).
 * Eras: am (anno mundi), going on before year 1; its people count no year 0.
 * Basis: RULE from 4683 AM (922 CE), the year after the last recorded deviation, the dispute of Saadia Gaon
 *   and Ben Meir; tradition puts the rule at 4119 (358/9, Hillel II). Earlier years followed sighting or
 *   other rules: ESTIMATED.
 * Range: every year that fits int32. Days begin at midnight here; the Hebrew day begins on the evening
 *   before.
 * Sources: Maimonides, Hilkhot Kiddush ha-Hodesh 6-8; Reingold and Dershowitz, Calendrical Calculations, 4th
 *   ed. (2018), section 8.1-8.2; S. Stern, Calendar and Community (2001), section 4.4 and 5.4 for the
 *   history.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/hebrew_years.h"
#include "names_keys.h"

/* Parts (halakim) of an hour are 1080; of a day 25920. A mean month is 29 days and 13753 parts. */
enum { HEBREW_PARTS_PER_DAY = 25920, HEBREW_PARTS_OF_MONTH = 13753, HEBREW_EPOCH = -2092590 };

static int hebrew_is_leap(int64_t year) {
  return kal__floor_mod(7 * year + 1, 19) < 7;
}

/* Months from the epoch to the first month of a year. */
static int64_t hebrew_months_before(int64_t year) {
  return kal__floor_div(235 * year - 234, 19);
}

/* Day number of 1 Tishri. */
static int64_t hebrew_new_year(int64_t year) {
  int64_t months = hebrew_months_before(year);
  /* The first molad was 5 hours 204 parts into its day. Six hours more, and the division below also
   * puts off a molad at noon or later (18 hours into the day): the postponement "old molad". */
  int64_t parts =
      kal__floor_mod(HEBREW_PARTS_OF_MONTH * months, HEBREW_PARTS_PER_DAY) + 5 * 1080 + 204 + 6 * 1080;
  int64_t day = 29 * months + kal__floor_div(HEBREW_PARTS_OF_MONTH * months, HEBREW_PARTS_PER_DAY) +
                parts / HEBREW_PARTS_PER_DAY;
  int64_t part = parts % HEBREW_PARTS_PER_DAY;
  int week_day = (int)kal__floor_mod(day + 1, 7); /* 0 = Sunday; day 0 was a Monday */
  if (week_day == 0 || week_day == 3 || week_day == 5)
    day += 1; /* never on Sunday, Wednesday, Friday */
  else if (week_day == 2 && part >= 9 * 1080 + 204 + 6 * 1080 && !hebrew_is_leap(year))
    day += 2; /* else this common year would have 356 days */
  else if (week_day == 1 && part >= 15 * 1080 + 589 + 6 * 1080 && hebrew_is_leap(year - 1))
    day += 1; /* else the leap year before would have 382 days */
  return HEBREW_EPOCH + day;
}

/* The six hebrew_kinds of year: common with 353, 354, 355 days, leap with 383, 384, 385. */
typedef struct hebrew_kind {
  uint64_t starts;
  uint16_t days;
  uint8_t months;
  uint8_t leap;
} hebrew_kind;

#define HEBREW_STARTS(heshvan, kislev, i, leap)                                                              \
  (KAL__START(29, 0, 0) | KAL__START(29, 1, 30) | KAL__START(29, 2, 30 + heshvan) |                          \
   KAL__START(29, 3, 30 + heshvan + kislev) | KAL__START(29, 4, 59 + heshvan + kislev) |                     \
   KAL__START(29, 5, 89 + heshvan + kislev) | (leap ? KAL__START(29, 6, 119 + heshvan + kislev) : 0) |       \
   KAL__START(29, i, 118 + 30 * leap + heshvan + kislev) |                                                   \
   KAL__START(29, i + 1, 148 + 30 * leap + heshvan + kislev) |                                               \
   KAL__START(29, i + 2, 177 + 30 * leap + heshvan + kislev) |                                               \
   KAL__START(29, i + 3, 207 + 30 * leap + heshvan + kislev) |                                               \
   KAL__START(29, i + 4, 236 + 30 * leap + heshvan + kislev) |                                               \
   KAL__START(29, i + 5, 266 + 30 * leap + heshvan + kislev) |                                               \
   KAL__START(29, i + 6, 295 + 30 * leap + heshvan + kislev))
#define HEBREW_COMMON(heshvan, kislev)                                                                       \
  { HEBREW_STARTS(heshvan, kislev, 6, 0), 295 + heshvan + kislev, 12, KAL__NO_LEAP_MONTH }
#define HEBREW_LEAP(heshvan, kislev)                                                                         \
  { HEBREW_STARTS(heshvan, kislev, 7, 1), 325 + heshvan + kislev, 13, 6 }

static const hebrew_kind hebrew_kinds[6] = {HEBREW_COMMON(29, 29), HEBREW_COMMON(29, 30),
                                            HEBREW_COMMON(30, 30), HEBREW_LEAP(29, 29),
                                            HEBREW_LEAP(29, 30),   HEBREW_LEAP(30, 30)};

static void hebrew_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  int64_t first_day = hebrew_new_year(year);
  unsigned days = (unsigned)(hebrew_new_year((int64_t)year + 1) - first_day);
  const hebrew_kind *kind = &hebrew_kinds[days - (days > 355 ? 380 : 353)];
  info->first_day = first_day;
  info->first_month = hebrew_months_before(year);
  info->starts = kind->starts;
  info->days = kind->days;
  info->reciprocal = KAL__RECIPROCAL(29);
  info->months = kind->months;
  info->unit = 29;
  info->leap = kind->leap;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = NULL;
}

/* The common span by rows: kal__hebrew_years[i] = first day from KAL__HEBREW_FIRST_DAY * 8 + kind. */

static unsigned hebrew_start(const hebrew_kind *kind, unsigned i) {
  return i * 29 + (unsigned)(kind->starts >> (4 * i) & 15) - 2;
}

static kal_status hebrew_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t offset = (uint64_t)(day - KAL__HEBREW_FIRST_DAY);
  uint32_t i, place, month, code, leap;
  const hebrew_kind *kind;
  if (offset >= KAL__HEBREW_DAYS) return kal__from_day_by_year(calendar, day, date);
  /* The rows' mean line runs just before every new year: right, or one too many. */
  i = (uint32_t)((offset + KAL__HEBREW_LEAD) * KAL__HEBREW_YEARS_PER_DAY >> 40);
  i -= offset < kal__hebrew_years[i] >> 3;
  place = (uint32_t)offset - (kal__hebrew_years[i] >> 3);
  kind = &hebrew_kinds[kal__hebrew_years[i] & 7];
  month = (place + 2) * KAL__RECIPROCAL(29) >> 16;
  month = month < kind->months ? month : kind->months - 1u;
  month -= place < hebrew_start(kind, month);
  place -= hebrew_start(kind, month);
  month += 1;
  leap = month == kind->leap;
  code = (month - (month >= kind->leap)) | leap << 7;
  return kal__give(date, kal__pack(KAL__HEBREW_FIRST_YEAR + (int32_t)i, month, place + 1, code,
                                   leap * KAL_DATE_LEAP_MONTH));
}

static kal_status hebrew_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  uint32_t i = (uint32_t)date.year - KAL__HEBREW_FIRST_YEAR;
  const hebrew_kind *kind;
  unsigned month = date.month, number = date.month_code & ~(unsigned)KAL_MONTH_LEAP, leap, code, start;
  if (i >= KAL__HEBREW_YEARS) return kal__to_day_by_year(calendar, date, day);
  kind = &hebrew_kinds[kal__hebrew_years[i] & 7];
  if (month == 0) month = number + (number >= kind->leap) + (date.month_code >> 7);
  leap = month == kind->leap;
  code = (month - (month >= kind->leap)) | leap << 7;
  if (month - 1u >= kind->months || (date.month_code != code && date.month_code != 0) || date.flags & ~leap)
    return kal__to_day_by_year(calendar, date, day);
  start = hebrew_start(kind, month - 1);
  if (date.day - 1u >= hebrew_start(kind, month) - start) return kal__to_day_by_year(calendar, date, day);
  *day = KAL__HEBREW_FIRST_DAY + (kal__hebrew_years[i] >> 3) + start + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule hebrew_months[] = {
    {1, 30, 30, 30},  {2, 29, 29, 30},  {3, 30, 29, 30},
    {4, 29, 29, 29},  {5, 30, 30, 30},  {5 | KAL_MONTH_LEAP, 30, 30, 30},
    {6, 29, 29, 29},  {7, 30, 30, 30},  {8, 29, 29, 29},
    {9, 30, 30, 30},  {10, 29, 29, 29}, {11, 30, 30, 30},
    {12, 29, 29, 29},
};

static const kal__era hebrew_eras[] = {{{"am", "", INT64_MIN, INT64_MAX, 1, 1}, 0}};

const kal_calendar kal__hebrew = {
    KAL__IDENTITY_HEBREW,
    .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS,
    .family = KAL_FAMILY_LUNISOLAR,
    .day_start = KAL_DAY_SUNSET,
    .leap_month = KAL__LEAP_MONTH_OF_NEXT,
    .names = KAL__NAMES_HEBREW,
    .limits = {12, 13, 29, 30, 353, 385},
    .range = {INT64_C(-784363671142), INT64_C(784359485193), INT32_MIN, INT32_MAX},
    .year_days = {35975351, 98496},
    .year_zero_day = HEBREW_EPOCH - 365,
    .year_months = {235, 19},
    .rule_from = 4683,
    .month_rules = hebrew_months,
    .month_rule_count = sizeof hebrew_months / sizeof *hebrew_months,
    .eras = hebrew_eras,
    .era_count = 1,
    .year = hebrew_year,
    .from_day = hebrew_from_day,
    .to_day = hebrew_to_day,
    .rows = &(const kal__year_rows){kal__hebrew_columns, KAL__HEBREW_FIRST_DAY - 64, KAL__HEBREW_FIRST_YEAR,
                                    KAL__HEBREW_YEARS, 365, 0, (uint32_t)KAL__HEBREW_YEARS_PER_DAY,
                                    KAL__HEBREW_LEAD - 64, 1, 29, 29},
};
