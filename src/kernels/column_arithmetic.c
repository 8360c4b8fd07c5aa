/* SPDX-License-Identifier: MIT */
/* Columns of sums and of differences. */
#include "../core/arithmetic.h"
#include "column.h"

static int is_day_of(const kal_calendar *calendar, int64_t day) {
  return day >= calendar->range.first_day && day <= calendar->range.last_day;
}

/* Whether the codes and numbers of months are the same in every year, and no day number is skipped. */
static int has_plain_months(const kal_calendar *calendar) {
  const kal_limits *limits = &calendar->limits;
  return limits->fewest_months == limits->most_months && calendar->month_rule_count <= limits->most_months &&
         !calendar->month_days && !kal__is_users(calendar);
}

/* Whether years or months can be counted by the numbers of dates alone. */
static int goes_by_dates(const kal_calendar *calendar, kal_unit unit) {
  return has_plain_months(calendar) && (unit == KAL_UNIT_YEAR || unit == KAL_UNIT_MONTH ||
                                        (unit < KAL_UNIT_WEEK && kal__has_twelve_months(calendar)));
}

/* Years that rows of a call lie in, by which months are counted where years differ in months. */
enum { KNOWN_YEARS = 256, KNOWN_MONTHS = 13 };

typedef struct known_year {
  int64_t first_day, first_month; /* first_month: an absolute index */
  int32_t year;
  uint16_t starts[KNOWN_MONTHS + 1];
  uint8_t months; /* 0: not known yet */
} known_year;

/* Whether units, if not by dates, can be counted by the first months of years. */
static int goes_by_years(const kal_calendar *calendar, kal_unit unit) {
  return unit == KAL_UNIT_MONTH && calendar->limits.most_months <= KNOWN_MONTHS && !calendar->month_days &&
         !kal__is_users(calendar);
}

static void know_no_years(known_year known[KNOWN_YEARS]) {
  for (size_t i = 0; i < KNOWN_YEARS; i++) known[i].months = 0;
}

/* `year` is one of the calendar's. */
static const known_year *know_year(const kal_calendar *calendar, known_year known[KNOWN_YEARS],
                                   int32_t year) {
  known_year *place = &known[(uint32_t)year % KNOWN_YEARS];
  if (place->months == 0 || place->year != year) {
    kal__year info;
    calendar->year(calendar, year, &info);
    place->year = year;
    place->months = info.months;
    place->first_day = info.first_day;
    place->first_month = info.first_month;
    for (unsigned i = 0; i <= info.months; i++) place->starts[i] = (uint16_t)kal__month_start(&info, i);
  }
  return place;
}

/* The year of an absolute month index; NULL if it is not near the mean line, or not the calendar's. */
static const known_year *know_year_of_month(const kal_calendar *calendar, known_year known[KNOWN_YEARS],
                                            int64_t index) {
  int64_t year = kal__floor_div((index - calendar->year_zero_month) * calendar->year_months.den,
                                calendar->year_months.num);
  for (int tries = 0; tries < 4; tries++) {
    const known_year *found;
    if (year < calendar->range.first_year || year > calendar->range.last_year) break;
    found = know_year(calendar, known, (int32_t)year);
    if (index >= found->first_month && index < found->first_month + found->months) return found;
    year += index < found->first_month ? -1 : 1;
  }
  return NULL;
}

static int64_t months_in(const kal_calendar *calendar, kal_unit unit) {
  return unit == KAL_UNIT_YEAR      ? calendar->limits.most_months
         : unit == KAL_UNIT_HALF    ? 6
         : unit == KAL_UNIT_QUARTER ? 3
                                    : 1;
}

/* Adding */

/* What the rows of one call have in common. */
typedef struct sum_call {
  const kal_calendar *calendar;
  kal_unit unit;
  unsigned rules;
} sum_call;

/* Where that is no int64_t, the amount itself is out of every range. */
static int64_t months_of(int64_t amount, int64_t months) {
  int64_t product;
  return kal__multiply_positive(amount, months, &product) ? product : amount;
}

static kal_duration duration_of(kal_unit unit, int64_t amount) {
  kal_duration duration = {0, 0, 0, 0};
  switch (unit) {
  case KAL_UNIT_YEAR:
    duration.years = amount;
    break;
  case KAL_UNIT_HALF:
    duration.months = months_of(amount, 6);
    break;
  case KAL_UNIT_QUARTER:
    duration.months = months_of(amount, 3);
    break;
  case KAL_UNIT_MONTH:
    duration.months = amount;
    break;
  case KAL_UNIT_WEEK:
    duration.weeks = amount;
    break;
  case KAL_UNIT_DAY:
    duration.days = amount;
  }
  return duration;
}

/* Weeks and days without the calendar; 0 if that does not do. */
static int add_days_alone(const sum_call *c, int64_t day, int64_t amount, int64_t *sum) {
  int64_t days = amount, end;
  if (c->unit < KAL_UNIT_WEEK || c->rules & KAL_TEMPORAL || kal__is_users(c->calendar)) return 0;
  if (c->unit == KAL_UNIT_WEEK && !kal__multiply_positive(amount, 7, &days)) return 0;
  if (!is_day_of(c->calendar, day) || !kal__add(day, days, &end) || !is_day_of(c->calendar, end)) return 0;
  *sum = end;
  return 1;
}

static kal_status sum_of(const sum_call *c, int64_t day, int64_t amount, int64_t *sum, kal_error *error) {
  const kal_calendar *calendar = c->calendar;
  kal_date date;
  kal_status status;
  if (add_days_alone(c, day, amount, sum)) return KAL_OK;
  if ((c->unit == KAL_UNIT_HALF || c->unit == KAL_UNIT_QUARTER) && !kal__has_twelve_months(calendar))
    return kal__fail(error, KAL_ERROR_UNIT, KAL_FIELD_UNIT, calendar, c->unit, 1, 0);
  if ((status = kal__date_of(calendar, day, &date, error)) ||
      (status = kal_date_add(calendar, date, duration_of(c->unit, amount), c->rules, &date, error)))
    return status;
  return kal__to_day(calendar, date, sum, error);
}

/* One row by itself; returns 1 if the call stopped. */
static int row_to_sum(kal__block *block, size_t i, const sum_call *c, int64_t *days, int64_t amount) {
  kal_error error;
  kal_status status = sum_of(c, days[i], amount, &days[i], &error);
  return status && kal__bad_row(block, i, status, &error);
}

static void rows_to_sums(kal__block *block, const sum_call *c, int64_t *days, const int64_t *amounts,
                         int64_t amount) {
  for (size_t i = 0; i < block->n; i++)
    if (!block->state[i] && row_to_sum(block, i, c, days, amounts ? amounts[i] : amount)) return;
}

/* Months of calendars whose years differ in them. */
static void rows_to_sums_by_years(kal__block *block, const sum_call *c, int64_t *days, const int64_t *amounts,
                                  int64_t amount, known_year known[KNOWN_YEARS]) {
  int32_t year[KAL__BLOCK_ROWS];
  uint8_t month[KAL__BLOCK_ROWS], day[KAL__BLOCK_ROWS];
  const kal_date_columns dates = {sizeof dates, year, month, day, NULL, NULL, NULL, 0};
  kal__block_to_dates(block, c->calendar, days, &dates);
  for (size_t i = 0; i < block->n; i++) {
    const int64_t n = amounts ? amounts[i] : amount;
    const known_year *then = NULL;
    if (block->state[i]) continue;
    if (n > -INT32_MAX && n < INT32_MAX) {
      const int64_t index = know_year(c->calendar, known, year[i])->first_month + month[i] - 1 + n;
      then = know_year_of_month(c->calendar, known, index);
      if (then) {
        const uint16_t *starts = &then->starts[index - then->first_month];
        const unsigned length = (unsigned)(starts[1] - starts[0]);
        if (day[i] <= length || !(c->rules & KAL_REJECT)) {
          days[i] = then->first_day + starts[0] + (day[i] < length ? day[i] : length) - 1;
          continue;
        }
      }
    }
    if (row_to_sum(block, i, c, days, n)) return;
  }
}

/* The months of a block's rows, by dates; `slow` are those that sum_of is to do. */
typedef struct sum_rows {
  int32_t year[KAL__BLOCK_ROWS];
  uint8_t month[KAL__BLOCK_ROWS], day[KAL__BLOCK_ROWS], slow[KAL__BLOCK_ROWS];
} sum_rows;

/* The months so many later. Rows without one get that of the row before, so that the kernels go on. */
static void months_to_later(const kal__block *block, const sum_call *c, const int64_t *amounts,
                            int64_t amount, sum_rows *rows) {
  const int64_t months = c->calendar->limits.most_months, per = months_in(c->calendar, c->unit);
  int32_t year = c->calendar->range.first_year;
  uint8_t month = 1;
  for (size_t i = 0; i < block->n; i++) {
    const int64_t n = amounts ? amounts[i] : amount;
    rows->slow[i] = 1;
    if (!block->state[i] && n > -INT32_MAX && n < INT32_MAX) {
      const int64_t index = months * rows->year[i] + rows->month[i] - 1 + n * per;
      const int64_t later = kal__floor_div(index, months);
      /* The month after it is looked at, too. */
      if (later >= INT32_MIN && later < INT32_MAX) {
        year = (int32_t)later;
        month = (uint8_t)(index - later * months + 1);
        rows->slow[i] = 0;
      }
    }
    rows->year[i] = year;
    rows->month[i] = month;
  }
}

/* The first days of the rows' months; rows that have none are slow. */
static void months_to_firsts(const kal__block *block, sum_rows *rows, int64_t *firsts) {
  uint8_t ones[KAL__BLOCK_ROWS];
  const kal_date_columns dates = {sizeof dates, rows->year, rows->month, ones, NULL, NULL, NULL, 0};
  kal__call call = *block->call;
  kal__block months = {.call = &call, .first = 0, .n = block->n};
  call.bad_is_null = 1;
  call.report = NULL;
  memset(months.state, KAL__ROW_GOOD, block->n);
  memset(ones, 1, block->n);
  kal__block_from_dates(&months, call.calendar, &dates, firsts);
  for (size_t i = 0; i < block->n; i++) rows->slow[i] |= months.state[i];
}

static void rows_to_sums_by_dates(kal__block *block, const sum_call *c, int64_t *days, const int64_t *amounts,
                                  int64_t amount) {
  sum_rows rows;
  int64_t firsts[KAL__BLOCK_ROWS], nexts[KAL__BLOCK_ROWS];
  const kal_date_columns dates = {sizeof dates, rows.year, rows.month, rows.day, NULL, NULL, NULL, 0};
  const unsigned months = c->calendar->limits.most_months;
  kal__block_to_dates(block, c->calendar, days, &dates);
  months_to_later(block, c, amounts, amount, &rows);
  months_to_firsts(block, &rows, firsts);
  for (size_t i = 0; i < block->n; i++) {
    const unsigned last = rows.month[i] == months;
    rows.year[i] += (int32_t)last;
    rows.month[i] = (uint8_t)(last ? 1 : rows.month[i] + 1u);
  }
  months_to_firsts(block, &rows, nexts);
  for (size_t i = 0; i < block->n; i++) {
    const int64_t length = nexts[i] - firsts[i];
    if (block->state[i]) continue;
    if (!rows.slow[i] && (rows.day[i] <= length || !(c->rules & KAL_REJECT))) {
      days[i] = firsts[i] + (rows.day[i] < length ? rows.day[i] : length) - 1;
      continue;
    }
    if (row_to_sum(block, i, c, days, amounts ? amounts[i] : amount)) return;
  }
}

kal_status kal_column_add(const kal_calendar *calendar, kal_unit unit, unsigned rules, const kal_column *days,
                          const kal_column *amounts, int64_t amount, size_t n, const kal_column *sums,
                          const kal_column_options *options, kal_column_report *report) {
  const sum_call c = {calendar, unit, rules};
  kal__block block = {.first = 0, .n = 0};
  int64_t values[KAL__BLOCK_ROWS], numbers[KAL__BLOCK_ROWS];
  known_year known[KNOWN_YEARS];
  int by_dates, by_years;
  kal__call call;
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  if (status) return status;
  if (unit < KAL_UNIT_YEAR || unit > KAL_UNIT_DAY ||
      kal__check_rules(calendar, rules, NULL) == KAL_ERROR_ARGUMENT || !kal__is_input(days, n) ||
      (amounts && !kal__is_number_input(amounts, n)) || !sums || !kal__is_output(&call, sums, n, 0))
    return KAL_ERROR_ARGUMENT;
  by_dates = goes_by_dates(calendar, unit) && !(rules & KAL_TEMPORAL);
  by_years = !by_dates && goes_by_years(calendar, unit) && !(rules & KAL_TEMPORAL);
  if (by_years) know_no_years(known);
  while (kal__next_block(&call, &block, n)) {
    kal__read_column(&block, days, values);
    if (amounts) kal__read_column(&block, amounts, numbers);
    if (by_dates)
      rows_to_sums_by_dates(&block, &c, values, amounts ? numbers : NULL, amount);
    else if (by_years)
      rows_to_sums_by_years(&block, &c, values, amounts ? numbers : NULL, amount, known);
    else
      rows_to_sums(&block, &c, values, amounts ? numbers : NULL, amount);
    kal__check_output(&block, sums, values);
    kal__write_column(&block, sums, values);
  }
  return kal__call_end(&call);
}

/* Differences */

/* Months by the dates alone, or, if `known` is not NULL, by the first months of their years; the counts take
 * the place of `from`. */
static void dates_to_counts(kal__block *block, kal_unit unit, known_year *known, int64_t *from,
                            const int64_t *to) {
  const kal_calendar *calendar = block->call->calendar;
  const int64_t months = calendar->limits.most_months, per = months_in(calendar, unit);
  const int64_t *const days[2] = {from, to};
  int32_t year[2][KAL__BLOCK_ROWS];
  uint8_t month[2][KAL__BLOCK_ROWS], day[2][KAL__BLOCK_ROWS];
  for (int k = 0; k < 2; k++) {
    const kal_date_columns dates = {sizeof dates, year[k], month[k], day[k], NULL, NULL, NULL, 0};
    kal__block_to_dates(block, calendar, days[k], &dates);
  }
  for (size_t i = 0; i < block->n; i++) {
    int64_t count;
    if (block->state[i]) continue;
    count = month[1][i] - month[0][i];
    if (known)
      count += know_year(calendar, known, year[1][i])->first_month -
               know_year(calendar, known, year[0][i])->first_month;
    else
      count += months * ((int64_t)year[1][i] - year[0][i]);
    /* In the last month the day is not reached. */
    if (to[i] < from[i])
      count += day[0][i] < day[1][i];
    else
      count -= day[0][i] > day[1][i];
    from[i] = count / per;
  }
}

static kal_status count_of(const kal_calendar *calendar, kal_unit unit, int64_t from, int64_t to,
                           int64_t *count, kal_error *error) {
  if (unit < KAL_UNIT_WEEK || kal__is_users(calendar) || !is_day_of(calendar, from) ||
      !is_day_of(calendar, to))
    return kal_period_elapsed(calendar, from, to, unit, count, error);
  *count = unit == KAL_UNIT_WEEK ? (to - from) / 7 : to - from;
  return KAL_OK;
}

static void rows_to_counts(kal__block *block, kal_unit unit, int64_t *from, const int64_t *to) {
  for (size_t i = 0; i < block->n; i++) {
    kal_error error;
    kal_status status;
    if (block->state[i]) continue;
    status = count_of(block->call->calendar, unit, from[i], to[i], &from[i], &error);
    if (status && kal__bad_row(block, i, status, &error)) return;
  }
}

kal_status kal_column_difference(const kal_calendar *calendar, kal_unit unit, const kal_column *from,
                                 const kal_column *to, size_t n, const kal_column *counts,
                                 const kal_column_options *options, kal_column_report *report) {
  kal__block block = {.first = 0, .n = 0};
  int64_t values[KAL__BLOCK_ROWS], others[KAL__BLOCK_ROWS];
  known_year known[KNOWN_YEARS];
  int by_dates, by_years;
  kal__call call;
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  if (status) return status;
  if (unit < KAL_UNIT_YEAR || unit > KAL_UNIT_DAY || !kal__is_input(from, n) || !kal__is_input(to, n) ||
      !counts || !kal__is_number_output(&call, counts, n, 0))
    return KAL_ERROR_ARGUMENT;
  by_dates = goes_by_dates(calendar, unit);
  by_years = !by_dates && goes_by_years(calendar, unit);
  if (by_years) know_no_years(known);
  while (kal__next_block(&call, &block, n)) {
    kal__read_column(&block, from, values);
    kal__read_column(&block, to, others);
    if (by_dates || by_years)
      dates_to_counts(&block, unit, by_years ? known : NULL, values, others);
    else
      rows_to_counts(&block, unit, values, others);
    kal__check_output(&block, counts, values);
    kal__write_column(&block, counts, values);
  }
  return kal__call_end(&call);
}
