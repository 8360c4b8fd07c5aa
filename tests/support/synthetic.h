/* SPDX-License-Identifier: MIT */
/*
 * Two calendars that nobody uses, for the paths of the engine that few calendars take: a year of 20 parts
 * with days outside every month inside it (as the Badi calendar's), and months with day numbers that are
 * skipped or come twice beside leap months anywhere (as Hindu lunar ones'). Both have a finite range and no
 * closed form.
 */
#ifndef KAL_SYNTHETIC_H
#define KAL_SYNTHETIC_H

#include "core/calendar.h"

enum { SYNTHETIC_LEAST = -2999, SYNTHETIC_GREATEST = 3333 };

/* 18 months of 19 days, 4 or 5 intercalary days (M18L), M19 of 19 days. Years that leave 3 divided by 4
 * have 5. */
#define PARTS_NEW_YEAR(year) (INT64_C(-30000) + 365 * (int64_t)(year) + ((int64_t)(year) + 4000) / 4)

static void parts_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
#define PARTS_18_MONTHS 0, 19, 38, 57, 76, 95, 114, 133, 152, 171, 190, 209, 228, 247, 266, 285, 304, 323, 342
  static const uint16_t starts[2][21] = {{PARTS_18_MONTHS, 346, 365}, {PARTS_18_MONTHS, 347, 366}};
  static const kal_month_code codes[20] = {
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 18 | KAL_MONTH_LEAP, 19};
  static const kal__year_parts parts[2] = {{starts[0], codes, 1u << 18}, {starts[1], codes, 1u << 18}};
  int leap = (year & 3) == 3;
  (void)calendar;
  info->first_day = PARTS_NEW_YEAR(year);
  info->first_month = (int64_t)year * 20;
  info->starts = 0;
  info->days = (uint16_t)(365 + leap);
  info->reciprocal = 0;
  info->months = 20;
  info->unit = 0;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = KAL_BASIS_RULE;
  info->parts = &parts[leap];
}

#define PARTS_MONTH(code)                                                                                    \
  { code, 19, 19, 19 }
static const kal_month_rule parts_months[] = {
    PARTS_MONTH(1),
    PARTS_MONTH(2),
    PARTS_MONTH(3),
    PARTS_MONTH(4),
    PARTS_MONTH(5),
    PARTS_MONTH(6),
    PARTS_MONTH(7),
    PARTS_MONTH(8),
    PARTS_MONTH(9),
    PARTS_MONTH(10),
    PARTS_MONTH(11),
    PARTS_MONTH(12),
    PARTS_MONTH(13),
    PARTS_MONTH(14),
    PARTS_MONTH(15),
    PARTS_MONTH(16),
    PARTS_MONTH(17),
    PARTS_MONTH(18),
    {18 | KAL_MONTH_LEAP, 4, 4, 5},
    PARTS_MONTH(19),
};

static const kal_calendar synthetic_parts = {
    .number = 60001,
    .id = "x-parts",
    .bcp47 = "",
    .aliases = "",
    .family = KAL_FAMILY_SOLAR,
    .limits = {20, 20, 4, 19, 365, 366},
    .range = {PARTS_NEW_YEAR(SYNTHETIC_LEAST), PARTS_NEW_YEAR(SYNTHETIC_GREATEST + 1) - 1, SYNTHETIC_LEAST,
              SYNTHETIC_GREATEST},
    .year_days = {1461, 4},
    .year_zero_day = PARTS_NEW_YEAR(0),
    .year_months = {20, 1},
    .month_rules = parts_months,
    .month_rule_count = sizeof parts_months / sizeof *parts_months,
    .year = parts_year,
    .from_day = kal__from_day_by_year,
    .to_day = kal__to_day_by_year,
};

/*
 * Months of 30 and 29 days in turn, counted through all years; every third year has a thirteenth, at a place
 * that moves from year to year. Of 30 day numbers one or two are skipped or one comes twice, so that the
 * length is right.
 */
static int64_t tithi_month_index(int64_t year) {
  return 12 * year + kal__floor_div(year, 3);
}
#define TITHI_MONTH_DAY(index)                                                                               \
  (INT64_C(-40000) + kal__floor_div(index, 2) * 59 + kal__floor_mod(index, 2) * 30)

static void tithi_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  int64_t index = tithi_month_index(year);
  (void)calendar;
  info->first_day = TITHI_MONTH_DAY(index);
  info->first_month = index;
  info->months = (uint8_t)(tithi_month_index((int64_t)year + 1) - index);
  info->days = (uint16_t)(TITHI_MONTH_DAY(index + info->months) - info->first_day);
  info->starts = 0;
  for (int i = 0; i < info->months; i++)
    info->starts |= KAL__START(29, i, (uint64_t)(TITHI_MONTH_DAY(index + i) - info->first_day));
  info->reciprocal = KAL__RECIPROCAL(29);
  info->unit = 29;
  info->leap = info->months == 13 ? (uint8_t)(2 + kal__floor_mod(year, 12)) : (uint8_t)KAL__NO_LEAP_MONTH;
  info->basis = KAL_BASIS_RULE;
  info->parts = NULL;
}

static void tithi_days(const kal_calendar *calendar, int32_t year, unsigned month, kal__month_days *days) {
  int64_t index = tithi_month_index(year) + month - 1;
  unsigned a = (unsigned)kal__floor_mod(7 * index, 30) + 1, b = a % 30 + 1, c = (a + 12) % 30 + 1;
  (void)calendar;
  days->skipped = days->doubled = 0;
  if (kal__floor_mod(index, 2)) days->skipped |= UINT64_C(1) << a; /* 29 days */
  if (kal__floor_mod(index, 3)) {
    days->skipped |= UINT64_C(1) << b;
    days->doubled |= UINT64_C(1) << c;
  }
}

#define TITHI_MONTH(code, usual)                                                                             \
  { code, usual, 29, 30 }

static const kal_month_rule tithi_months[] = {
    TITHI_MONTH(1, 29),
    TITHI_MONTH(2, 29),
    TITHI_MONTH(3, 29),
    TITHI_MONTH(4, 30),
    TITHI_MONTH(5, 29),
    TITHI_MONTH(6, 30),
    TITHI_MONTH(7, 29),
    TITHI_MONTH(8, 29),
    TITHI_MONTH(9, 29),
    TITHI_MONTH(10, 30),
    TITHI_MONTH(11, 29),
    TITHI_MONTH(12, 30),
    {3 | KAL_MONTH_LEAP, 29, 29, 29},
    {6 | KAL_MONTH_LEAP, 29, 29, 29},
    {9 | KAL_MONTH_LEAP, 29, 29, 29},
    {12 | KAL_MONTH_LEAP, 29, 29, 29},
};

/* Days of the range's ends, as the months give them: month indexes of the first year and of the year after
 * the last. */
#define TITHI_FIRST (INT64_C(-40000) + (12 * INT64_C(-2999) - 1000) / 2 * 59)
#define TITHI_END (INT64_C(-40000) + (12 * INT64_C(3334) + 1111) / 2 * 59 + 30)

static const kal_calendar synthetic_tithi = {
    .number = 60002,
    .id = "x-tithi",
    .bcp47 = "",
    .aliases = "",
    .properties = KAL_LEAP_MONTHS | KAL_LEAP_DAYS,
    .family = KAL_FAMILY_LUNISOLAR,
    .limits = {12, 13, 29, 30, 354, 384},
    .range = {TITHI_FIRST, TITHI_END - 1, SYNTHETIC_LEAST, SYNTHETIC_GREATEST},
    .year_days = {37 * 59, 6},
    .year_zero_day = -40000,
    .year_months = {37, 3},
    .month_rules = tithi_months,
    .month_rule_count = sizeof tithi_months / sizeof *tithi_months,
    .year = tithi_year,
    .from_day = kal__from_day_by_year,
    .to_day = kal__to_day_by_year,
    .month_days = tithi_days,
};

static const kal_calendar *const synthetic_calendars[] = {&synthetic_parts, &synthetic_tithi};
enum { SYNTHETIC_COUNT = sizeof synthetic_calendars / sizeof *synthetic_calendars };

#endif
