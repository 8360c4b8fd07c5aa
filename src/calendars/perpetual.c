/* SPDX-License-Identifier: MIT */
/*
 * international-fixed, positivist, world: Gregorian years in which every date has its day of the week for
 * ever, since one or two days of a year stand outside all weeks and months. Those days are parts of their own
 * here, flagged intercalary; kal_day_of_week gives them, and all others, the day of the continuous week.
 *
 * international-fixed
 *   Moses Cotsworth's (1902), which the International Fixed Calendar League and George Eastman spread.
 *   Months: M01 January..M06 June, M07 Sol, M08 July..M13 December: 28 days each, from a Sunday. Leap Day
 *   (M06L) follows 28 June in leap years, Year Day (M14) 28 December in all.
 *   Basis: RULE from 1928, when the Eastman Kodak Company began to keep it (to 1989).
 *
 * positivist
 *   Auguste Comte's (Calendrier positiviste, April 1849).
 *   Months: M01 Moses..M13 Bichat: 28 days each, from a Monday. M14: 1 is the Festival of All the Dead, 2, in
 *   leap years, that of Holy Women.
 *   Year = Gregorian year - 1788; era great-crisis (the French Revolution), going on before year 1.
 *   Basis: RULE from 62 (1850), the first whole year after its publication.
 *
 * world
 *   The World Calendar of Elisabeth Achelis (1930).
 *   Months: quarters of 31, 30, 30 days, from a Sunday. Leapyear Day (M06L, "June W") follows 30 June in leap
 *   years, Worldsday (M13, "December W") 30 December in all.
 *   Basis: RULE from 1931, the first whole year after it was proposed; nobody kept it.
 *
 * Leap rule and new year: as gregorian.
 * Eras of international-fixed and world: ce from year 1, bce before; no year 0.
 * Basis: earlier years than said are ESTIMATED.
 * Range: every year that fits int32.
 * Sources: M. B. Cotsworth, The Rational Almanac (1905 ed.); A. Comte, System of Positive Polity, vol. IV
 *   (English, 1877), pp. 116, 346; E. Achelis, The World Calendar (1937). Month names of positivist as in the
 *   English edition.
 */
#include "gregorian.h"
#include "names_keys.h"
#include "../generated/calendar_identities.h"

typedef struct perpetual_form {
  uint8_t months;           /* M01 on; all else are days outside them */
  uint8_t leap_after;       /* the month that the leap day follows, or the year's last part */
  uint8_t part_count[2];    /* of a common and of a leap year */
  kal__year_parts parts[2]; /* likewise */
} perpetual_form;

#define PERPETUAL_M06L (6 | KAL_MONTH_LEAP)

/* Places of the parts: of 13 months a common year, a leap year with its day in the middle, and one with it at
 * the end. */
static const uint16_t perpetual_13[] = {0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 364, 365};
static const uint16_t perpetual_13_middle[] = {0,   28,  56,  84,  112, 140, 168, 169,
                                               197, 225, 253, 281, 309, 337, 365, 366};
static const uint16_t perpetual_13_end[] = {0,   28,  56,  84,  112, 140, 168, 196,
                                            224, 252, 280, 308, 336, 364, 366};
static const uint16_t perpetual_12[] = {0, 31, 61, 91, 122, 152, 182, 213, 243, 273, 304, 334, 364, 365};
static const uint16_t perpetual_12_middle[] = {0,   31,  61,  91,  122, 152, 182, 183,
                                               214, 244, 274, 305, 335, 365, 366};
static const kal_month_code perpetual_codes[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
static const kal_month_code perpetual_codes_middle[] = {1, 2,  3,  4,  5,  6, PERPETUAL_M06L, 7, 8,
                                                        9, 10, 11, 12, 13, 14};

/* kal_calendar.variant: which of the forms. */
enum { PERPETUAL_INTERNATIONAL_FIXED, PERPETUAL_POSITIVIST, PERPETUAL_WORLD };

#define PERPETUAL_PART(i) (UINT64_C(1) << ((i)-1))

static const perpetual_form perpetual_forms[] = {
    [PERPETUAL_INTERNATIONAL_FIXED] =
        {
            .months = 13,
            .leap_after = 6,
            .part_count = {14, 15},
            .parts = {{perpetual_13, perpetual_codes, PERPETUAL_PART(14)},
                      {perpetual_13_middle, perpetual_codes_middle, PERPETUAL_PART(7) | PERPETUAL_PART(15)}},
        },
    [PERPETUAL_POSITIVIST] =
        {
            .months = 13,
            .leap_after = 14,
            .part_count = {14, 14},
            .parts = {{perpetual_13, perpetual_codes, PERPETUAL_PART(14)},
                      {perpetual_13_end, perpetual_codes, PERPETUAL_PART(14)}},
        },
    [PERPETUAL_WORLD] =
        {
            .months = 12,
            .leap_after = 6,
            .part_count = {13, 14},
            .parts = {{perpetual_12, perpetual_codes, PERPETUAL_PART(13)},
                      {perpetual_12_middle, perpetual_codes_middle, PERPETUAL_PART(7) | PERPETUAL_PART(14)}},
        },
};

static void perpetual_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  const perpetual_form *form = &perpetual_forms[calendar->variant];
  int64_t gregorian = (int64_t)year - calendar->year_offset;
  int leap = kal__gregorian_is_leap(gregorian);
  info->first_day = KAL__GREGORIAN_NEW_YEAR(gregorian);
  info->first_month = (int64_t)year * form->part_count[0];
  /* Leap days since 1 January 0, each of which is a part. */
  if (form->part_count[1] > form->part_count[0])
    info->first_month += info->first_day - KAL__GREGORIAN_NEW_YEAR(0) - gregorian * 365;
  info->starts = 0;
  info->days = (uint16_t)(365 + leap);
  info->reciprocal = 0;
  info->months = form->part_count[leap];
  info->unit = 0;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = &form->parts[leap];
}

static kal_status perpetual_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  unsigned leap, i;
  uint32_t place, year = kal__gregorian_january_split(day, &place, &leap) + (uint32_t)calendar->year_offset;
  const kal__year_parts *parts = &perpetual_forms[calendar->variant].parts[leap];
  for (i = place / 31; parts->starts[i + 1] <= place; i++) {} /* no part is longer than 31 days */
  return kal__give(date, kal__pack((int32_t)year, i + 1, place - parts->starts[i] + 1, parts->codes[i],
                                   parts->intercalary >> i & 1 ? KAL_DATE_INTERCALARY : 0));
}

static kal_status perpetual_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  const perpetual_form *form = &perpetual_forms[calendar->variant];
  int64_t year = (int64_t)date.year - calendar->year_offset;
  unsigned leap = (unsigned)kal__gregorian_is_leap(year), month = date.month_code;
  const uint16_t *starts = form->parts[leap].starts;
  month += leap & (month > form->leap_after);
  /* Days outside the months, and dates without a code, go the long way. */
  if (date.month_code - 1u >= form->months || date.flags || (date.month && date.month != month) ||
      date.day - 1u >= (unsigned)(starts[month] - starts[month - 1]))
    return kal__to_day_by_year(calendar, date, day);
  *day = KAL__GREGORIAN_NEW_YEAR(year) + starts[month - 1] + date.day - 1;
  return KAL_OK;
}

#define PERPETUAL_YEARS_PLUS(offset)                                                                         \
  .family = KAL_FAMILY_SOLAR,                                                                                \
  .range = {KAL__GREGORIAN_NEW_YEAR(INT64_C(-2147483648) - (offset)),                                        \
            KAL__GREGORIAN_NEW_YEAR(INT64_C(2147483648) - (offset)) - 1, INT32_MIN, INT32_MAX},              \
  .year_days = {146097, 400}, .year_zero_day = KAL__GREGORIAN_NEW_YEAR(-(offset)), .year_offset = (offset),  \
  .year = perpetual_year, .from_day = perpetual_from_day, .to_day = perpetual_to_day

static const kal__era perpetual_eras[] = {
    {{"ce", "ad", KAL__GREGORIAN_NEW_YEAR(1), INT64_MAX, 1, 1}, KAL__ERA_OF(GREGORIAN, 1)},
    {{"bce", "bc", INT64_MIN, KAL__GREGORIAN_NEW_YEAR(1) - 1, 0, -1}, KAL__ERA_OF(GREGORIAN, 0)},
};

#define PERPETUAL_MONTHS_28                                                                                  \
  {1, 28, 28, 28}, {2, 28, 28, 28}, {3, 28, 28, 28}, {4, 28, 28, 28}, {5, 28, 28, 28}, {6, 28, 28, 28},      \
      {7, 28, 28, 28}, {8, 28, 28, 28}, {9, 28, 28, 28}, {10, 28, 28, 28}, {11, 28, 28, 28},                 \
      {12, 28, 28, 28}, {                                                                                    \
    13, 28, 28, 28                                                                                           \
  }

static const kal_month_rule perpetual_international_fixed_months[] = {
    PERPETUAL_MONTHS_28, {14, 1, 1, 1}, {PERPETUAL_M06L, 1, 1, 1}};

const kal_calendar kal__international_fixed = {
    KAL__IDENTITY_INTERNATIONAL_FIXED,
    PERPETUAL_YEARS_PLUS(0),
    .variant = PERPETUAL_INTERNATIONAL_FIXED,
    .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS,
    .names = KAL__NAMES_GREGORIAN,
    .title = "International Fixed Calendar",
    .month_names =
        "January/February/March/April/May/June/Sol/July/August/September/October/November/December/"
        "Year Day/Leap Day",
    .limits = {14, 15, 1, 28, 365, 366},
    .year_months = {14 * 400 + 97, 400},
    .rule_from = 1928,
    .month_rules = perpetual_international_fixed_months,
    .month_rule_count =
        sizeof perpetual_international_fixed_months / sizeof *perpetual_international_fixed_months,
    .eras = perpetual_eras,
    .era_count = 2,
};

static const kal_month_rule perpetual_positivist_months[] = {PERPETUAL_MONTHS_28, {14, 1, 1, 2}};
static const kal__era perpetual_positivist_eras[] = {
    {{"great-crisis", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

const kal_calendar kal__positivist = {
    KAL__IDENTITY_POSITIVIST,
    PERPETUAL_YEARS_PLUS(-1788),
    .variant = PERPETUAL_POSITIVIST,
    .properties = KAL_PROLEPTIC,
    .names = KAL__NAMES_GENERIC,
    .title = "Positivist Calendar",
    .month_names =
        "Moses/Homer/Aristotle/Archimedes/Caesar/Saint Paul/Charlemagne/Dante/Gutenberg/Shakespeare/"
        "Descartes/Frederick/Bichat/Festivals",
    .era_names = "Great Crisis",
    .limits = {14, 14, 1, 28, 365, 366},
    .year_months = {14, 1},
    .rule_from = 62,
    .month_rules = perpetual_positivist_months,
    .month_rule_count = sizeof perpetual_positivist_months / sizeof *perpetual_positivist_months,
    .eras = perpetual_positivist_eras,
    .era_count = 1,
};

static const kal_month_rule perpetual_world_months[] = {
    {1, 31, 31, 31},  {2, 30, 30, 30},  {3, 30, 30, 30}, {4, 31, 31, 31},           {5, 30, 30, 30},
    {6, 30, 30, 30},  {7, 31, 31, 31},  {8, 30, 30, 30}, {9, 30, 30, 30},           {10, 31, 31, 31},
    {11, 30, 30, 30}, {12, 30, 30, 30}, {13, 1, 1, 1},   {PERPETUAL_M06L, 1, 1, 1},
};

const kal_calendar kal__world = {
    KAL__IDENTITY_WORLD,
    PERPETUAL_YEARS_PLUS(0),
    .variant = PERPETUAL_WORLD,
    .properties = KAL_PROLEPTIC | KAL_LEAP_MONTHS,
    .names = KAL__NAMES_GREGORIAN,
    .title = "World Calendar",
    .month_names = "////////////Worldsday/Leapyear Day", /* January..December are CLDR's */
    .limits = {13, 14, 1, 31, 365, 366},
    .year_months = {13 * 400 + 97, 400},
    .rule_from = 1931,
    .month_rules = perpetual_world_months,
    .month_rule_count = sizeof perpetual_world_months / sizeof *perpetual_world_months,
    .eras = perpetual_eras,
    .era_count = 2,
};
