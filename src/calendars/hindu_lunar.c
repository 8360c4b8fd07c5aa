/* SPDX-License-Identifier: MIT */
/*
 * hindu-lunar, hindu-lunar-purnimanta, hindu-lunar-astronomical (no BCP 47 value): the lunar calendars of
 * India, by which festivals are kept. The first two by the true sun and moon of the modern Surya Siddhanta;
 * almanacs by present-day astronomy (drik) differ from these by a day in one of five, and in some leap
 * months.
 *
 * Months: M01 Chaitra..M12 Phalguna, from new moon to new moon (amanta, as in the south and west), 29 or 30
 * days, named after the sign that the sun enters in them. One in which it enters none is a leap month
 * (adhika): it has the name of the month that follows it, so MnnL comes just before Mnn. One in which it
 * enters two has the name of the first; the month of the second is missing (kshaya), 19 to 141 years after
 * the last one that was, as in 2020 (1963) and 2039: a leap month stands before it, and another after it, in
 * the same year or as Chaitra of the next. Days are numbered by lunar days (tithi), thirtieths of a month: a
 * day has the number of the one that is current at its sunrise at Ujjain. Numbers in which the sun does not
 * rise are skipped; of one in which it rises twice the second day is the leap day. Years: elapsed Vikrama
 * years, from the first month named Chaitra, M01L or M01. Years that begin with Karttika or Ashadha, as in
 * Gujarat, are not these. hindu-lunar-purnimanta: the same days as in the north, where a month is from full
 * moon to full moon: its dark fortnight (Krishna) comes first, so the dark half of each month has the name of
 * the next. The parts of its years are fortnights, days 1 to 15 of each: M01 Chaitra Shukla, M02 Vaishakha
 * Krishna, M03 Vaishakha Shukla .. M24 Chaitra Krishna. A leap month stands between the halves of the one
 * that has its name: M02, M03L, M02L, M03. Why: docs/decisions/0009-purnimanta.md. hindu-lunar-astronomical:
 * astro-hindu-lunar of Calendrical Calculations: true new moons, the sidereal zodiac of the Calendar Reform
 * Committee (1955), sunrise at Ujjain by its mean time, which the book takes for Universal Time, so sun and
 * moon stand as 5 hours 3 minutes after that sunrise. Outside the table as hindu-lunar. Eras: vikrama, going
 * on before its year 1. Basis: RULE from 1157 (1100), as hindu-solar; earlier years, and those of mean
 * places, ESTIMATED. The astronomical one: PREDICTED from 2014 (1957), where the Committee's zodiac came in,
 * to the end of its table. Range: every year that fits int32. 1650..2465 are tables; other years of
 * -5000..4998 are computed by true places, the rest by mean ones, which begin the years -5000 and 4999 with
 * the same days and lunations. Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018),
 * ch. 20; R. Sewell and S. B. Dikshit, The Indian Calendar (1896).
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "../generated/hindu_lunar_years.h"
#include "names_keys.h"
#include "siddhanta.h"

/* Signs that the sun had entered where month 0 begins: year 0 is the Kali Yuga's 3044th, and Chaitra the last
 * sign's. */
enum { HINDU_LUNAR_SIGNS = 3044 * 12 - 1 };

/* kal_calendar.variant */
enum { HINDU_LUNAR_FORTNIGHTS = 1, HINDU_LUNAR_ASTRONOMICAL = 2 };

/*
 * A table of lunations, in 32 bits each: bits 0..3 the month's place in its year, from 1; 4..7 its number; 8
 * if it is a leap month; 9, 10 how many days it begins after the mean line. Then four places in the month,
 * from 0, of five bits: two from which on day numbers are one more, since one is skipped, and two from which
 * on they are one less, since the day there has the number of the day before. 31: there is none. One row more
 * than the lunations.
 */
typedef struct hindu_lunar_rows {
  const uint32_t *rows;
  int64_t first_day; /* a day number, where the line begins */
  uint32_t before;   /* the first lunation */
  uint32_t days;
  uint32_t lunations;
  int32_t first_year;
  uint32_t years;
  int64_t first_lunation;
} hindu_lunar_rows;

#define HINDU_LUNAR_ROWS(NAME, name)                                                                         \
  {                                                                                                          \
    kal__##name##_lunations, KAL__##NAME##_FIRST_DAY, KAL__##NAME##_BEFORE, KAL__##NAME##_DAYS,              \
        KAL__##NAME##_LUNATIONS, KAL__##NAME##_FIRST_YEAR, KAL__##NAME##_YEARS, KAL__##NAME##_FIRST_LUNATION \
  }
static const hindu_lunar_rows hindu_lunar_tables[] = {
    HINDU_LUNAR_ROWS(HINDU_LUNAR, hindu_lunar),
    HINDU_LUNAR_ROWS(HINDU_LUNAR_ASTRONOMICAL, hindu_lunar_astronomical),
};

static inline const hindu_lunar_rows *hindu_lunar_table(const kal_calendar *calendar) {
  return &hindu_lunar_tables[calendar->variant >> 1];
}

/* Where the i-th lunation of a table begins, from its first day. */
static inline uint32_t hindu_lunar_row_start(const hindu_lunar_rows *table, uint32_t i) {
  return (uint32_t)(i * KAL__HINDU_LUNAR_LINE >> 32) + (table->rows[i] >> 9 & 3);
}

static inline unsigned hindu_lunar_row_number(uint32_t row, uint32_t place) {
  return place + 1 + (place >= (row >> 11 & 31)) + (place >= (row >> 16 & 31)) - (place >= (row >> 21 & 31)) -
         (place >= (row >> 26 & 31));
}

static inline unsigned hindu_lunar_row_leap_day(uint32_t row, uint32_t place) {
  return place == (row >> 21 & 31) || place == (row >> 26 & 31);
}

/* The year in which the i-th lunation begins one; and a lunation in the middle of a year. */
static inline int32_t hindu_lunar_row_year(const hindu_lunar_rows *table, uint32_t i) {
  return table->first_year + (int32_t)((i * KAL__HINDU_LUNAR_YEARS_PER_MONTH + (UINT32_C(1) << 31)) >> 32);
}
static inline uint32_t hindu_lunar_row_amid(uint32_t years) {
  return (uint32_t)(years * KAL__HINDU_LUNAR_MONTHS_PER_YEAR >> 32) + 5;
}

/* The i-th lunation's first whose day numbers are beyond the 15th, counted from its beginning. */
static uint32_t hindu_lunar_row_dark(uint32_t row) {
  uint32_t place = 13;
  while (hindu_lunar_row_number(row, place) <= 15) place++;
  return place;
}

/*
 * Outside the tables. Lunations are counted from 0, which begins with the Kali Yuga, and days from its first.
 * Months are called by a number that counts the signs which the sun has entered: month 12 y + m, m from 0 for
 * Chaitra, is of year y.
 */

/* By mean places a lunation is MONTH / DAY days and 2160000 / 2226389 of the sun's month. */
#define HINDU_LUNAR_DAY INT64_C(26716668)
#define HINDU_LUNAR_MONTH INT64_C(788958914)
#define HINDU_LUNAR_OVER_29 (HINDU_LUNAR_MONTH - 29 * HINDU_LUNAR_DAY)

/* The first lunation of a month's name or after it. */
static int64_t hindu_lunar_mean_first(int64_t name) {
  return kal__floor_div((name + HINDU_LUNAR_SIGNS) * 2226389 + 2159999, 2160000);
}

/* The first day whose sunrise, a quarter into it, is not before a half lunation. */
static int64_t hindu_lunar_mean_day(int64_t half) {
  int64_t lunation = kal__floor_div(half, 2);
  return lunation * 29 +
         kal__floor_div(lunation * HINDU_LUNAR_OVER_29 + (half & 1) * (HINDU_LUNAR_MONTH / 2) +
                            HINDU_LUNAR_DAY - HINDU_LUNAR_DAY / 4 - 1,
                        HINDU_LUNAR_DAY);
}

/* Parts of a day from a lunation's beginning to a sunrise. */
static int64_t hindu_lunar_mean_age(int64_t lunation, int64_t day) {
  return (day - lunation * 29) * HINDU_LUNAR_DAY + HINDU_LUNAR_DAY / 4 - lunation * HINDU_LUNAR_OVER_29;
}

static int64_t hindu_lunar_mean_lunation(int64_t day) {
  int64_t cycles = kal__floor_div(day, HINDU_LUNAR_MONTH), rest = day - cycles * HINDU_LUNAR_MONTH;
  return cycles * HINDU_LUNAR_DAY + (rest * HINDU_LUNAR_DAY + HINDU_LUNAR_DAY / 4) / HINDU_LUNAR_MONTH;
}

static int64_t hindu_lunar_true_phase(int64_t day) {
  kal__moment rise, set;
  kal__siddhanta_daylight(day, &kal__ujjain, &rise, &set);
  return kal__siddhanta_phase(rise, NULL);
}

/* From half a turn before an event to half a turn after it. */
static int64_t hindu_lunar_signed(int64_t phase, int64_t half) {
  return kal__floor_mod(phase + (half & 1 ? 0 : KAL__TURN / 2), KAL__TURN) - KAL__TURN / 2;
}

/* The first day of a half lunation: 2 n begins with new moon n, 2 n + 1 with its full moon. *name, unless
 * NULL: the month that the new moon begins. */
static int64_t hindu_lunar_true_half(int64_t half, int64_t *name) {
  int64_t parts = half * HINDU_LUNAR_MONTH, day = kal__floor_div(parts, 2 * HINDU_LUNAR_DAY);
  kal__moment moment = {day, (parts - day * 2 * HINDU_LUNAR_DAY) * (KAL__DAY_PARTS / 65536) /
                                 (2 * HINDU_LUNAR_DAY) * 65536};
  /* Each step leaves a quarter of the way at most, mostly a hundredth. */
  for (int step = 0; step < 40; step++) {
    int motion;
    int64_t phase = hindu_lunar_signed(kal__siddhanta_phase(moment, &motion), half), sun, year, into, error;
    moment.part -= phase * (INT64_C(1) << 20) / motion;
    moment.day += kal__floor_div(moment.part, KAL__DAY_PARTS);
    moment.part = kal__floor_mod(moment.part, KAL__DAY_PARTS);
    if (phase < 0) phase = -phase;
    if (phase > 8 * KAL__MINUTE_OF_ARC) continue;
    if (!name) break;
    sun = kal__siddhanta_sun(moment, &year);
    *name = year * 12 + sun / KAL__SIGN_OF_ZODIAC - HINDU_LUNAR_SIGNS;
    /* In a quarter of the moon's way the sun moves by less than a fortieth of it. */
    into = sun % KAL__SIGN_OF_ZODIAC;
    error = phase / 32;
    if (into > error && KAL__SIGN_OF_ZODIAC - into > error) break;
  }
  /* The moment is right within 1/300 of a day; sunrise is between 0.21 and 0.29. */
  if (moment.part < KAL__DAY_PARTS / 5) return moment.day;
  if (moment.part > KAL__DAY_PARTS / 10 * 3) return moment.day + 1;
  return moment.day + (hindu_lunar_signed(hindu_lunar_true_phase(moment.day), half) < 0);
}

/* Whether a year, or a day, is one of true places; all others are of mean ones. */
static int hindu_lunar_is_true(int64_t year) {
  return year >= KAL__HINDU_LUNAR_TRUE_FROM && year < KAL__HINDU_LUNAR_TRUE_END;
}
static int hindu_lunar_is_true_day(int64_t day) {
  return day >= KAL__HINDU_LUNAR_TRUE_FIRST_DAY && day < KAL__HINDU_LUNAR_TRUE_END_DAY;
}

static int64_t hindu_lunar_name(int is_true, int64_t lunation) {
  int64_t name;
  if (!is_true) return kal__floor_div(lunation * 2160000, 2226389) - HINDU_LUNAR_SIGNS;
  hindu_lunar_true_half(2 * lunation, &name);
  return name;
}

static int64_t hindu_lunar_day(int is_true, int64_t half) {
  return is_true ? hindu_lunar_true_half(half, NULL) : hindu_lunar_mean_day(half);
}

/* The lunation that begins a year. */
static int64_t hindu_lunar_first(int is_true, int64_t year) {
  int64_t lunation = hindu_lunar_mean_first(year * 12);
  /* The true sun is two degrees ahead there. */
  return lunation - (is_true && hindu_lunar_name(1, lunation - 1) >= year * 12);
}

/* A sunrise: the lunar day, 0..29, of a lunation; and whether the day before had it too. */
typedef struct hindu_lunar_place {
  int64_t lunation;
  unsigned number;
  unsigned leap;
} hindu_lunar_place;

static hindu_lunar_place hindu_lunar_find(int is_true, int64_t day) {
  hindu_lunar_place place = {0, 0, 0};
  if (is_true) {
    const int64_t lunar_day = 720 * KAL__MINUTE_OF_ARC;
    int64_t phase = hindu_lunar_true_phase(day);
    place.number = (unsigned)(phase / lunar_day);
    place.leap = phase / lunar_day == hindu_lunar_true_phase(day - 1) / lunar_day;
    /* Mean lunations gone by, which are less than 1/30 off, in thousandths. */
    place.lunation = kal__floor_div(kal__floor_div(day * HINDU_LUNAR_DAY * 1000, HINDU_LUNAR_MONTH) -
                                        phase / (KAL__TURN / 1000) + 500,
                                    1000);
  } else {
    place.lunation = hindu_lunar_mean_lunation(day);
    place.number = (unsigned)(hindu_lunar_mean_age(place.lunation, day) * 30 / HINDU_LUNAR_MONTH);
  }
  return place;
}

/* The number of a fortnight in a year without leap months: 1 the light one of Chaitra, 24 its dark one. */
static inline unsigned hindu_lunar_fortnight(unsigned month, unsigned is_dark) {
  return is_dark ? (2 * month + 21) % 24 + 1 : 2 * month - 1;
}

/* The date of a lunar day of a month of its year; `next` is the number of the next month. */
static inline uint64_t hindu_lunar_pack(const kal_calendar *calendar, int32_t year, unsigned ordinal,
                                        unsigned month, unsigned next, unsigned leap, unsigned number,
                                        unsigned leap_day) {
  unsigned flags = leap * KAL_DATE_LEAP_MONTH | leap_day * KAL_DATE_LEAP_DAY;
  if (calendar->variant & HINDU_LUNAR_FORTNIGHTS) {
    unsigned is_dark = number > 15;
    ordinal = 2 * ordinal - 1 + is_dark;
    number -= 15 * is_dark;
    month = hindu_lunar_fortnight(is_dark && !leap ? next : month, is_dark);
  }
  return kal__pack(year, ordinal, number, month | leap << 7, flags);
}

/* The same of any sunrise outside the tables; `first` is the lunation that begins the year. */
static uint64_t hindu_lunar_pack_place(const kal_calendar *calendar, int is_true, int32_t year, int64_t first,
                                       const hindu_lunar_place *place) {
  int64_t name = hindu_lunar_name(is_true, place->lunation),
          next = hindu_lunar_name(is_true, place->lunation + 1);
  return hindu_lunar_pack(calendar, year, (unsigned)(place->lunation - first) + 1,
                          (unsigned)kal__floor_mod(name, 12) + 1, (unsigned)kal__floor_mod(next, 12) + 1,
                          name == next, place->number + 1, place->leap);
}

static kal_status hindu_lunar_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  const hindu_lunar_rows *table = hindu_lunar_table(calendar);
  uint64_t n = (uint64_t)(day - table->first_day);
  if (n - table->before < table->days) {
    /* Right, or one too many. */
    uint32_t i = (uint32_t)((n + 1) * KAL__HINDU_LUNAR_LUNATIONS_PER_DAY >> 32), row, place;
    i -= n < hindu_lunar_row_start(table, i);
    row = table->rows[i];
    place = (uint32_t)n - hindu_lunar_row_start(table, i);
    return kal__give(date, hindu_lunar_pack(calendar, hindu_lunar_row_year(table, i + 1 - (row & 15)),
                                            row & 15, row >> 4 & 15, table->rows[i + 1] >> 4 & 15,
                                            row >> 8 & 1, hindu_lunar_row_number(row, place),
                                            hindu_lunar_row_leap_day(row, place)));
  } else {
    int is_true;
    hindu_lunar_place place;
    int64_t year, first;
    day -= KAL__KALI_YUGA;
    is_true = hindu_lunar_is_true_day(day);
    place = hindu_lunar_find(is_true, day);
    year = kal__floor_div(hindu_lunar_name(is_true, place.lunation), 12);
    first = hindu_lunar_first(is_true, year);
    return kal__give(date, hindu_lunar_pack_place(calendar, is_true, (int32_t)year, first, &place));
  }
}

/* 1 if the date is that of the bits, of which the code and the flag of a leap month may be left out. */
static int hindu_lunar_is_date(kal_date date, uint64_t bits) {
  kal_date right = kal__unpack(bits);
  return date.year == right.year && date.month == right.month && date.day == right.day &&
         (date.month_code == right.month_code || date.month_code == 0) &&
         (date.flags == right.flags || (date.flags | KAL_DATE_LEAP_MONTH) == right.flags);
}

static kal_status hindu_lunar_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  const hindu_lunar_rows *table = hindu_lunar_table(calendar);
  unsigned ordinal = date.month, number = date.day, leap_day = !!(date.flags & KAL_DATE_LEAP_DAY);
  uint32_t i = (uint32_t)date.year - (uint32_t)table->first_year;
  if (calendar->variant & HINDU_LUNAR_FORTNIGHTS) {
    if (number - 1u >= 15) return kal__to_day_by_year(calendar, date, day);
    number += 15 * !(ordinal & 1);
    ordinal = (ordinal + 1) / 2;
  }
  if (number - 1u >= 30 || ordinal - 1u >= 13) return kal__to_day_by_year(calendar, date, day);
  if (i < table->years) {
    uint32_t j = hindu_lunar_row_amid(i), row, place, length;
    j += ordinal - (table->rows[j] & 15);
    row = table->rows[j];
    if ((row & 15) != ordinal) return kal__to_day_by_year(calendar, date, day);
    length = hindu_lunar_row_start(table, j + 1) - hindu_lunar_row_start(table, j);
    place = number - 1;
    place += number - hindu_lunar_row_number(row, place);
    /* A place near it, where the numbers have changed between. */
    if (hindu_lunar_row_number(row, place) != number) place += number - hindu_lunar_row_number(row, place);
    if (leap_day != hindu_lunar_row_leap_day(row, place)) place += leap_day ? 1 : -1u;
    if (place < length && hindu_lunar_row_number(row, place) == number &&
        hindu_lunar_row_leap_day(row, place) == leap_day &&
        hindu_lunar_is_date(date,
                            hindu_lunar_pack(calendar, date.year, ordinal, row >> 4 & 15,
                                             table->rows[j + 1] >> 4 & 15, row >> 8 & 1, number, leap_day))) {
      *day = table->first_day + hindu_lunar_row_start(table, j) + place;
      return KAL_OK;
    }
  } else if (date.year >= calendar->range.first_year && date.year <= calendar->range.last_year) {
    int is_true = hindu_lunar_is_true(date.year);
    int64_t first = hindu_lunar_first(is_true, date.year), lunation = first + ordinal - 1;
    int64_t at = hindu_lunar_day(is_true, 2 * lunation) + number - 1;
    for (int step = 0; step < 4; step++) {
      hindu_lunar_place place = hindu_lunar_find(is_true, at);
      int off = (int)(lunation - place.lunation) * 30 + (int)number - 1 - (int)place.number;
      if (off == 0 && place.leap == leap_day) {
        if (lunation >= hindu_lunar_first(is_true, (int64_t)date.year + 1) ||
            !hindu_lunar_is_date(date, hindu_lunar_pack_place(calendar, is_true, date.year, first, &place)))
          break;
        *day = at + KAL__KALI_YUGA;
        return KAL_OK;
      }
      at += off ? off : (int)leap_day - (int)place.leap;
    }
  }
  return kal__to_day_by_year(calendar, date, day);
}

/* A year's months, and where they and their dark fortnights begin. */
typedef struct hindu_lunar_months {
  unsigned count;
  uint8_t number[14];
  uint16_t light[14], dark[13];
} hindu_lunar_months;

static void hindu_lunar_row_months(const hindu_lunar_rows *table, uint32_t i, hindu_lunar_months *months) {
  const uint32_t *row = &table->rows[i];
  unsigned k = 0;
  do {
    months->number[k] = row[k] >> 4 & 15;
    months->light[k] = (uint16_t)(hindu_lunar_row_start(table, i + k) - hindu_lunar_row_start(table, i));
    months->dark[k] = (uint16_t)(months->light[k] + hindu_lunar_row_dark(row[k]));
    k++;
  } while ((row[k] & 15) != 1);
  months->number[k] = row[k] >> 4 & 15;
  months->light[k] = (uint16_t)(hindu_lunar_row_start(table, i + k) - hindu_lunar_row_start(table, i));
  months->count = k;
}

static void hindu_lunar_find_months(int is_true, int64_t first, int64_t next, hindu_lunar_months *months,
                                    int with_fortnights, int64_t *first_day) {
  months->count = (unsigned)(next - first);
  for (unsigned k = 0; k <= months->count; k++) {
    int64_t name, half = 2 * (first + k), day;
    if (is_true) {
      day = hindu_lunar_true_half(half, &name);
    } else {
      day = hindu_lunar_mean_day(half);
      name = hindu_lunar_name(0, first + k);
    }
    if (k == 0) *first_day = day;
    months->number[k] = (uint8_t)(kal__floor_mod(name, 12) + 1);
    months->light[k] = (uint16_t)(day - *first_day);
    if (with_fortnights && k < months->count)
      months->dark[k] = (uint16_t)(hindu_lunar_day(is_true, half + 1) - *first_day);
  }
}

static void hindu_lunar_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  const hindu_lunar_rows *table = hindu_lunar_table(calendar);
  uint32_t i = (uint32_t)year - (uint32_t)table->first_year;
  unsigned fortnights = calendar->variant & HINDU_LUNAR_FORTNIGHTS;
  hindu_lunar_months months;
  int64_t first;
  info->basis = kal__rule_basis(calendar, year);
  if (calendar->variant & HINDU_LUNAR_ASTRONOMICAL)
    info->basis = i < table->years && year >= calendar->rule_from ? KAL_BASIS_PREDICTED : KAL_BASIS_ESTIMATED;
  if (i < table->years) {
    uint32_t j = hindu_lunar_row_amid(i);
    j -= (table->rows[j] & 15) - 1;
    first = table->first_lunation + j;
    info->first_day = table->first_day + hindu_lunar_row_start(table, j);
    hindu_lunar_row_months(table, j, &months);
  } else {
    int is_true = hindu_lunar_is_true(year);
    first = hindu_lunar_first(is_true, year);
    hindu_lunar_find_months(is_true, first, hindu_lunar_first(is_true, (int64_t)year + 1), &months,
                            fortnights != 0, &info->first_day);
    info->first_day += KAL__KALI_YUGA;
    if (!is_true) info->basis = KAL_BASIS_ESTIMATED;
  }
  info->first_month = first - KAL__HINDU_LUNAR_YEAR_ZERO_LUNATION;
  info->days = months.light[months.count];
  info->months = (uint8_t)months.count;
  info->starts = 0;
  info->reciprocal = KAL__RECIPROCAL(29);
  info->unit = 29;
  info->leap = KAL__NO_LEAP_MONTH;
  info->parts = &info->room.parts;
  info->room.parts = (kal__year_parts){fortnights ? info->room.starts : NULL, info->room.codes, 0};
  for (unsigned k = 0; k < months.count; k++) {
    unsigned number = months.number[k], next = months.number[k + 1], leap = number == next;
    if (leap && info->leap == KAL__NO_LEAP_MONTH) info->leap = (uint8_t)((k << fortnights) + 1);
    if (fortnights) {
      info->room.starts[2 * k] = months.light[k];
      info->room.starts[2 * k + 1] = months.dark[k];
      info->room.codes[2 * k] = (kal_month_code)(hindu_lunar_fortnight(number, 0) | leap << 7);
      info->room.codes[2 * k + 1] = (kal_month_code)(hindu_lunar_fortnight(next, 1) | leap << 7);
    } else {
      info->starts |= KAL__START(29u, k, months.light[k]);
      info->room.codes[k] = (kal_month_code)(number | leap << 7);
    }
  }
  if (fortnights) {
    info->first_month *= 2;
    info->months = (uint8_t)(2 * months.count);
    info->room.starts[2 * months.count] = info->days;
  } else {
    info->starts |= KAL__START(29u, months.count, info->days);
  }
}

static void hindu_lunar_month_days(const kal_calendar *calendar, int32_t year, unsigned month,
                                   kal__month_days *days) {
  const hindu_lunar_rows *table = hindu_lunar_table(calendar);
  uint32_t i = (uint32_t)year - (uint32_t)table->first_year;
  unsigned fortnights = calendar->variant & HINDU_LUNAR_FORTNIGHTS, is_dark = fortnights && !(month & 1);
  uint64_t seen = 0, all = fortnights ? (UINT64_C(1) << 16) - 2 : (UINT64_C(1) << 31) - 2;
  unsigned below = is_dark ? 15 : 0; /* what a fortnight's numbers are counted from */
  if (fortnights) month = (month + 1) / 2;
  days->doubled = 0;
  if (i < table->years) {
    uint32_t j = hindu_lunar_row_amid(i), row, place, end;
    j += month - (table->rows[j] & 15);
    row = table->rows[j];
    end = hindu_lunar_row_start(table, j + 1) - hindu_lunar_row_start(table, j);
    place = is_dark ? hindu_lunar_row_dark(row) : 0;
    if (fortnights && !is_dark) end = hindu_lunar_row_dark(row);
    for (; place < end; place++) {
      uint64_t bit = UINT64_C(1) << (hindu_lunar_row_number(row, place) - below);
      days->doubled |= seen & bit;
      seen |= bit;
    }
  } else {
    int is_true = hindu_lunar_is_true(year);
    int64_t half = 2 * (hindu_lunar_first(is_true, year) + month - 1) + is_dark;
    int64_t day = hindu_lunar_day(is_true, half), end = hindu_lunar_day(is_true, half + (fortnights ? 1 : 2));
    for (; day < end; day++) {
      unsigned number = is_true ? (unsigned)(hindu_lunar_true_phase(day) / (720 * KAL__MINUTE_OF_ARC))
                                : hindu_lunar_find(0, day).number;
      uint64_t bit = UINT64_C(1) << (number + 1 - below);
      days->doubled |= seen & bit;
      seen |= bit;
    }
  }
  days->skipped = all & ~seen;
}

#define HINDU_LUNAR_MONTH_RULE(code, usual)                                                                  \
  { code, usual, 29, 30 }
/* The rules of all months; the leap months M02L and M12L have not the same usual length everywhere. */
#define HINDU_LUNAR_RULES(leap_2, leap_12)                                                                   \
  HINDU_LUNAR_MONTH_RULE(1, 30), HINDU_LUNAR_MONTH_RULE(2, 29), HINDU_LUNAR_MONTH_RULE(3, 29),               \
      HINDU_LUNAR_MONTH_RULE(4, 29), HINDU_LUNAR_MONTH_RULE(5, 29), HINDU_LUNAR_MONTH_RULE(6, 29),           \
      HINDU_LUNAR_MONTH_RULE(7, 30), HINDU_LUNAR_MONTH_RULE(8, 30), HINDU_LUNAR_MONTH_RULE(9, 30),           \
      HINDU_LUNAR_MONTH_RULE(10, 30), HINDU_LUNAR_MONTH_RULE(11, 30), HINDU_LUNAR_MONTH_RULE(12, 30),        \
      HINDU_LUNAR_MONTH_RULE(1 | KAL_MONTH_LEAP, 29), HINDU_LUNAR_MONTH_RULE(2 | KAL_MONTH_LEAP, leap_2),    \
      HINDU_LUNAR_MONTH_RULE(3 | KAL_MONTH_LEAP, 29), HINDU_LUNAR_MONTH_RULE(4 | KAL_MONTH_LEAP, 29),        \
      HINDU_LUNAR_MONTH_RULE(5 | KAL_MONTH_LEAP, 29), HINDU_LUNAR_MONTH_RULE(6 | KAL_MONTH_LEAP, 29),        \
      HINDU_LUNAR_MONTH_RULE(7 | KAL_MONTH_LEAP, 29), HINDU_LUNAR_MONTH_RULE(8 | KAL_MONTH_LEAP, 30),        \
      HINDU_LUNAR_MONTH_RULE(9 | KAL_MONTH_LEAP, 29), HINDU_LUNAR_MONTH_RULE(10 | KAL_MONTH_LEAP, 30),       \
      HINDU_LUNAR_MONTH_RULE(11 | KAL_MONTH_LEAP, 29), HINDU_LUNAR_MONTH_RULE(12 | KAL_MONTH_LEAP, leap_12)

static const kal_month_rule hindu_lunar_rules[] = {HINDU_LUNAR_RULES(29, 30)};

static const kal__era hindu_lunar_eras[] = {
    {{"vikrama", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

#define HINDU_LUNAR_REST(which)                                                                              \
  .properties = KAL_PROLEPTIC | KAL_YEAR_ZERO | KAL_LEAP_MONTHS | KAL_LEAP_DAYS,                             \
  .family = KAL_FAMILY_LUNISOLAR, .day_start = KAL_DAY_SUNRISE,                                              \
  .range = {KAL__HINDU_LUNAR_LEAST_DAY, KAL__HINDU_LUNAR_GREATEST_DAY, INT32_MIN, INT32_MAX},                \
  .year_days = {394479457, 1080000}, .year_zero_day = -740292, .variant = (which), .eras = hindu_lunar_eras, \
  .era_count = 1, .era_names = "Vikrama", .year = hindu_lunar_year, .from_day = hindu_lunar_from_day,        \
  .to_day = hindu_lunar_to_day, .month_days = hindu_lunar_month_days

/* CLDR has the ordinary months, the same as of indian. */
#define HINDU_LUNAR_AMANTA                                                                                   \
  .leap_month = KAL__LEAP_MONTH_BEFORE, .names = KAL__NAMES_INDIAN, .limits = {12, 13, 29, 30, 353, 385},    \
  .year_months = {2226389, 180000},                                                                          \
  .month_names = "////////////Adhika Chaitra/Adhika Vaisakha/Adhika Jyaistha/Adhika Asadha/Adhika Sravana/"  \
                 "Adhika Bhadra/Adhika Asvina/Adhika Kartika/Adhika Agrahayana/Adhika Pausa/Adhika Magha/"   \
                 "Adhika Phalguna"

const kal_calendar kal__hindu_lunar = {
    KAL__IDENTITY_HINDU_LUNAR,
    HINDU_LUNAR_REST(0),
    .rule_from = 1157,
    HINDU_LUNAR_AMANTA,
    .title = "Hindu Lunar Calendar (amanta)",
    .month_rules = hindu_lunar_rules,
    .month_rule_count = sizeof hindu_lunar_rules / sizeof *hindu_lunar_rules,
};

static const kal_month_rule hindu_lunar_astronomical_rules[] = {HINDU_LUNAR_RULES(30, 29)};

static const kal_source hindu_lunar_sources[] = {
    {2014, 2465, KAL_BASIS_PREDICTED, "Calendar Reform Committee of India",
     "its zodiac, as Calendrical Calculations (2018) has it; computed"},
};

const kal_calendar kal__hindu_lunar_astronomical = {
    KAL__IDENTITY_HINDU_LUNAR_ASTRONOMICAL,
    HINDU_LUNAR_REST(HINDU_LUNAR_ASTRONOMICAL),
    HINDU_LUNAR_AMANTA,
    .rule_from = 2014,
    .title = "Astronomical Hindu Lunar Calendar (Calendrical Calculations)",
    .month_rules = hindu_lunar_astronomical_rules,
    .month_rule_count = sizeof hindu_lunar_astronomical_rules / sizeof *hindu_lunar_astronomical_rules,
    .sources = hindu_lunar_sources,
    .source_count = 1,
};

static const kal_month_rule hindu_lunar_fortnights[] = {
    {1, 15, 13, 16},
    {2, 15, 13, 16},
    {3, 15, 13, 16},
    {4, 15, 13, 16},
    {5, 15, 13, 16},
    {6, 15, 13, 16},
    {7, 15, 13, 16},
    {8, 15, 13, 16},
    {9, 15, 13, 16},
    {10, 15, 13, 16},
    {11, 15, 13, 16},
    {12, 15, 13, 16},
    {13, 15, 13, 16},
    {14, 15, 13, 16},
    {15, 15, 13, 16},
    {16, 15, 13, 16},
    {17, 15, 13, 16},
    {18, 15, 13, 16},
    {19, 15, 13, 16},
    {20, 15, 13, 16},
    {21, 15, 13, 16},
    {22, 15, 13, 16},
    {23, 15, 13, 16},
    {24, 15, 13, 16},
    {1 | KAL_MONTH_LEAP, 15, 13, 16},
    {2 | KAL_MONTH_LEAP, 15, 14, 16},
    {3 | KAL_MONTH_LEAP, 15, 14, 16},
    {4 | KAL_MONTH_LEAP, 15, 13, 16},
    {5 | KAL_MONTH_LEAP, 15, 14, 16},
    {6 | KAL_MONTH_LEAP, 15, 13, 16},
    {7 | KAL_MONTH_LEAP, 15, 13, 16},
    {8 | KAL_MONTH_LEAP, 15, 13, 16},
    {9 | KAL_MONTH_LEAP, 15, 13, 16},
    {10 | KAL_MONTH_LEAP, 14, 13, 16},
    {11 | KAL_MONTH_LEAP, 15, 13, 16},
    {12 | KAL_MONTH_LEAP, 15, 13, 16},
    {13 | KAL_MONTH_LEAP, 15, 13, 16},
    {14 | KAL_MONTH_LEAP, 15, 14, 16},
    {15 | KAL_MONTH_LEAP, 15, 14, 16},
    {16 | KAL_MONTH_LEAP, 14, 14, 15},
    {17 | KAL_MONTH_LEAP, 14, 14, 15},
    {18 | KAL_MONTH_LEAP, 15, 14, 15},
    {19 | KAL_MONTH_LEAP, 15, 14, 15},
    {20 | KAL_MONTH_LEAP, 15, 14, 15},
    {21 | KAL_MONTH_LEAP, 15, 14, 15},
    {22 | KAL_MONTH_LEAP, 14, 14, 16},
    {23 | KAL_MONTH_LEAP, 15, 14, 16},
    {24 | KAL_MONTH_LEAP, 15, 13, 16},
};

const kal_calendar kal__hindu_lunar_purnimanta = {
    KAL__IDENTITY_HINDU_LUNAR_PURNIMANTA,
    HINDU_LUNAR_REST(HINDU_LUNAR_FORTNIGHTS),
    .rule_from = 1157,
    .leap_month = KAL__LEAP_MONTHS_AMID,
    .names = KAL__NAMES_GENERIC,
    .title = "Hindu Lunar Calendar (purnimanta)",
    .limits = {24, 26, 13, 16, 353, 385},
    .year_months = {2226389, 90000},
    .month_rules = hindu_lunar_fortnights,
    .month_rule_count = sizeof hindu_lunar_fortnights / sizeof *hindu_lunar_fortnights,
    .month_names = "Chaitra Shukla/Vaisakha Krishna/Vaisakha Shukla/Jyaistha Krishna/Jyaistha Shukla/"
                   "Asadha Krishna/Asadha Shukla/Sravana Krishna/Sravana Shukla/Bhadra Krishna/"
                   "Bhadra Shukla/Asvina Krishna/Asvina Shukla/Kartika Krishna/Kartika Shukla/"
                   "Agrahayana Krishna/Agrahayana Shukla/Pausa Krishna/Pausa Shukla/Magha Krishna/"
                   "Magha Shukla/Phalguna Krishna/Phalguna Shukla/Chaitra Krishna/Adhika Chaitra Shukla/"
                   "Adhika Vaisakha Krishna/Adhika Vaisakha Shukla/Adhika Jyaistha Krishna/"
                   "Adhika Jyaistha Shukla/Adhika Asadha Krishna/Adhika Asadha Shukla/"
                   "Adhika Sravana Krishna/Adhika Sravana Shukla/Adhika Bhadra Krishna/"
                   "Adhika Bhadra Shukla/Adhika Asvina Krishna/Adhika Asvina Shukla/"
                   "Adhika Kartika Krishna/Adhika Kartika Shukla/Adhika Agrahayana Krishna/"
                   "Adhika Agrahayana Shukla/Adhika Pausa Krishna/Adhika Pausa Shukla/"
                   "Adhika Magha Krishna/Adhika Magha Shukla/Adhika Phalguna Krishna/"
                   "Adhika Phalguna Shukla/Adhika Chaitra Krishna",
};
