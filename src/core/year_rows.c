/* SPDX-License-Identifier: MIT */
/*
 * Rows of years (kal__year_rows), made of a calendar's year infos when it is added. The rows of
 * built-in tables are made by tools/gen, in the same way: a line of mean years from which no year is far, and
 * by it a year of each day that is right or one too many. That this holds is shown for every year here; else
 * there are no rows.
 */
#include "user.h"

enum {
  ROW_YEARS_MOST = 1024, /* 4 KiB: they stay in the cache */
  ROW_DAY_AMID = 10957,  /* 2000-01-01: longer calendars have rows for the years about it */
  ROW_DAY_FARTHEST = INT32_MAX / 2,
  ROW_NO_LEAP_MONTH = 15,
  ROW_NO_LEAP_MONTH_OF_13 = 14
};

/* Bits for what a month is longer than the shortest one; 0: such years fit no rows. */
static uint8_t row_bits(const kal_limits *limits) {
  unsigned spread = limits->longest_month - limits->shortest_month;
  if (limits->fewest_months < 12 || limits->most_months > 13) return 0;
  if (limits->most_months == 12 && spread <= 3) return 2;
  return spread <= 1;
}

static unsigned row_correction_shift(const kal__year_rows *rows) {
  return rows->bits == 1 ? 17 : 24;
}

/* The place of year i on the line. */
static uint32_t row_line(const kal__year_rows *rows, uint32_t i) {
  return rows->year_days * i + (uint32_t)((uint64_t)rows->fraction * i >> 32);
}

/* Right, or one too many. */
static uint32_t row_guess_year(const kal__year_rows *rows, uint32_t place) {
  return (uint32_t)((uint64_t)(place + rows->lead) * rows->per_day >> 40);
}

static uint32_t row_guess_month(const kal__year_rows *rows, unsigned months, uint32_t place) {
  uint32_t month = (place + 2) * KAL__RECIPROCAL(rows->unit) >> 16;
  return month < months ? month : months - 1;
}

static int choose_row_years(const kal_calendar *calendar, kal__year_rows *rows) {
  const kal_range *range = &calendar->range;
  int64_t first = range->first_year, last = range->last_year;
  if (last - first >= ROW_YEARS_MOST) {
    kal__year info;
    int64_t day = range->first_day > ROW_DAY_AMID ? range->first_day : ROW_DAY_AMID;
    int64_t middle = kal__year_of_day(calendar, day < range->last_day ? day : range->last_day, &info);
    if (info.months == 0) return 0;
    if (first < middle - ROW_YEARS_MOST / 2) first = middle - ROW_YEARS_MOST / 2;
    if (first > last - ROW_YEARS_MOST + 1) first = last - ROW_YEARS_MOST + 1;
    last = first + ROW_YEARS_MOST - 1;
  }
  rows->first_year = (int32_t)first;
  rows->years = (uint32_t)(last - first + 1);
  return 1;
}

/* The line: it goes from the first day of the years to their end. */
static int choose_row_line(const kal_calendar *calendar, kal__year_rows *rows) {
  kal__year info;
  int64_t days;
  calendar->year(calendar, rows->first_year, &info);
  if (info.months == 0) return 0;
  rows->first_day = info.first_day;
  calendar->year(calendar, rows->first_year + (int32_t)(rows->years - 1), &info);
  if (info.months == 0 || rows->first_day < -ROW_DAY_FARTHEST || info.first_day > ROW_DAY_FARTHEST) return 0;
  days = info.first_day + info.days - rows->first_day;
  if (days <= (int64_t)rows->years * 256) return 0; /* per_day has 32 bits */
  rows->year_days = (uint32_t)(days / rows->years);
  rows->fraction = (uint32_t)(((uint64_t)days % rows->years << 32) / rows->years);
  rows->per_day = (uint32_t)(((uint64_t)rows->years << 40) / (uint64_t)days);
  return 1;
}

int kal__year_rows_measure(const kal_calendar *calendar, kal__year_rows *rows) {
  int64_t place = 0, least = 0, most = 0, lead = 0;
  unsigned unit = UINT8_MAX;
  memset(rows, 0, sizeof *rows);
  rows->bits = row_bits(&calendar->limits);
  rows->shortest = calendar->limits.shortest_month;
  if (!rows->bits || calendar->month_days || !choose_row_years(calendar, rows) ||
      !choose_row_line(calendar, rows))
    return 0;
  for (uint32_t i = 0; i <= rows->years; i++) {
    int64_t ahead = place - row_line(rows, i), late;
    kal__year info;
    if (ahead < least) least = ahead;
    if (ahead > most) most = ahead;
    if (i == rows->years) break;
    late = (int64_t)((((uint64_t)i << 40) + rows->per_day - 1) / rows->per_day) - place;
    if (late > lead) lead = late;
    calendar->year(calendar, rows->first_year + (int32_t)i, &info);
    if (info.months == 0 || info.first_day != rows->first_day + place) return 0;
    for (unsigned m = 1; m < info.months; m++)
      if ((kal__month_start(&info, m) + 2) / m < unit) unit = (kal__month_start(&info, m) + 2) / m;
    place += info.days;
  }
  if (most - least > UINT32_MAX >> row_correction_shift(rows)) return 0;
  rows->first_day += least;
  rows->lead = lead + least > 0 ? (uint32_t)(lead + least) : 0;
  rows->unit = (uint8_t)unit;
  return 1;
}

/* The leap month's ordinal as a row has it. */
static unsigned row_leap(const kal__year *info) {
  for (unsigned month = 1; month <= info->months; month++)
    if (kal__month_code(info, month) & KAL_MONTH_LEAP) return month;
  return info->months == 13 ? ROW_NO_LEAP_MONTH_OF_13 : ROW_NO_LEAP_MONTH;
}

/* Whether that holds for the places of a year or month, the first and the last. */
static int row_finds_year(const kal__year_rows *rows, uint32_t i, uint32_t place, uint32_t days) {
  return row_guess_year(rows, place) - i <= 1 && row_guess_year(rows, place + days - 1) - i <= 1;
}

static int row_finds_month(const kal__year_rows *rows, const kal__year *info, unsigned i) {
  return row_guess_month(rows, info->months, kal__month_start(info, i)) - i <= 1 &&
         row_guess_month(rows, info->months, kal__month_start(info, i + 1) - 1) - i <= 1;
}

int kal__year_rows_fill(const kal_calendar *calendar, const kal__year_rows *rows, uint32_t *words) {
  uint32_t place = 0;
  for (uint32_t i = 0; i < rows->years; i++) {
    unsigned leap;
    kal__year info;
    calendar->year(calendar, rows->first_year + (int32_t)i, &info);
    if (info.months == 0 || (info.parts && info.parts->intercalary)) return 0;
    place = (uint32_t)(info.first_day - rows->first_day);
    if (!row_finds_year(rows, i, place, info.days)) return 0;
    words[i] = (place - row_line(rows, i)) << row_correction_shift(rows);
    leap = row_leap(&info);
    if (rows->bits == 1) words[i] |= leap << 13;
    if ((leap == ROW_NO_LEAP_MONTH) != (info.months == 12)) return 0;
    for (unsigned m = 0; m < info.months; m++) {
      unsigned length = kal__month_start(&info, m + 1) - kal__month_start(&info, m), month = m + 1;
      if (kal__month_code(&info, month) !=
          ((month - (month >= leap)) | (month == leap ? KAL_MONTH_LEAP : 0u)))
        return 0;
      if (!row_finds_month(rows, &info, m)) return 0;
      words[i] |= (length - rows->shortest) << (rows->bits * m);
    }
    place += info.days;
  }
  words[rows->years] = (place - row_line(rows, rows->years)) << row_correction_shift(rows);
  return 1;
}

/* Reading */

static uint32_t row_start(const kal__year_rows *rows, uint32_t i) {
  return row_line(rows, i) + (rows->rows[i] >> row_correction_shift(rows));
}

static unsigned row_leap_month(const kal__year_rows *rows, uint32_t row) {
  return rows->bits == 1 ? row >> 13 & 15 : ROW_NO_LEAP_MONTH;
}

/* The place of month m, from 0: the bits before it added up. */
static uint32_t row_month_start(const kal__year_rows *rows, uint32_t row, unsigned m) {
  uint32_t sum = row & ((UINT32_C(1) << (m * rows->bits)) - 1);
  if (rows->bits == 1) sum -= sum >> 1 & 0x5555;
  sum = (sum & 0x33333333) + (sum >> 2 & 0x33333333);
  sum = (sum + (sum >> 4)) & 0x0F0F0F0F;
  return m * rows->shortest + (sum * UINT32_C(0x01010101) >> 24);
}

kal_status kal__from_day_by_rows(const kal_calendar *calendar, int64_t day, kal_date *date) {
  const kal__year_rows *rows = calendar->rows;
  const uint64_t n = (uint64_t)day - (uint64_t)rows->first_day;
  uint32_t i, place, month, start;
  unsigned leap;
  if (n < row_start(rows, 0) || n >= row_start(rows, rows->years))
    return kal__from_day_by_year(calendar, day, date);
  i = row_guess_year(rows, (uint32_t)n);
  i -= n < row_start(rows, i);
  place = (uint32_t)n - row_start(rows, i);
  leap = row_leap_month(rows, rows->rows[i]);
  month = row_guess_month(rows, 12 + (leap < ROW_NO_LEAP_MONTH), place);
  month -= place < row_month_start(rows, rows->rows[i], month);
  start = row_month_start(rows, rows->rows[i], month);
  return kal__give(date,
                   kal__pack_by_leap(rows->first_year + (int32_t)i, month + 1, place - start + 1, leap));
}

kal_status kal__to_day_by_rows(const kal_calendar *calendar, kal_date date, int64_t *day) {
  const kal__year_rows *rows = calendar->rows;
  const uint32_t i = (uint32_t)date.year - (uint32_t)rows->first_year;
  if (i < rows->years) {
    const uint32_t row = rows->rows[i];
    const unsigned leap = row_leap_month(rows, row),
                   month = kal__month_by_leap(date, 12 + (leap < ROW_NO_LEAP_MONTH), leap);
    const uint32_t start = row_month_start(rows, row, month - (month > 0));
    if (date.day - 1u < row_month_start(rows, row, month) - start) { /* month 0 has no days */
      *day = rows->first_day + row_start(rows, i) + start + date.day - 1;
      return KAL_OK;
    }
  }
  return kal__to_day_by_year(calendar, date, day);
}
