/* SPDX-License-Identifier: MIT */
/*
 * Columns of parts of dates, and of periods. What a kernel's dates do not tell, the call for one day does;
 * what it says of a period is kept for the rows after it, which often lie in the same one.
 */
#include "../core/week.h"
#include "column.h"

const char *kal_part_name(kal_part part) {
  switch (part) {
#define PART_NAME(symbol, number, text)                                                                      \
  case symbol:                                                                                               \
    return text;
    KAL_PART_LIST(PART_NAME)
#undef PART_NAME
  }
  return NULL;
}

/* How many days have passed since the last such day of the week: 0..6, also of the farthest days. */
static inline unsigned days_into_week(int64_t day, int week_day) {
  /* 2^63, 2^33 and 2^30 leave 1 divided by 7. */
  uint64_t sum = (uint64_t)day + (UINT64_C(1) << 63);
  sum = (sum & ((UINT64_C(1) << 33) - 1)) + (sum >> 33);
  sum = (sum & ((UINT64_C(1) << 30) - 1)) + (sum >> 30);
  return ((uint32_t)sum + 10 - (uint32_t)week_day) % 7; /* day 0 was a Thursday */
}

/* What is known from earlier rows of a call: rows of a column lie in the same few hundred periods. */
enum { KNOWN_PLACES = 512 };

typedef struct known_period {
  kal_period period; /* at first an empty one */
  int64_t value;     /* of a part there */
} known_period;

typedef struct known_periods {
  unsigned mask, shift; /* 2^shift days share a place */
  known_period places[KNOWN_PLACES];
} known_periods;

static void know_nothing(known_periods *known, unsigned shift, size_t n) {
  known->mask = 0; /* no more places than rows */
  while (known->mask + 1 < n && known->mask + 1 < KNOWN_PLACES) known->mask = 2 * known->mask + 1;
  known->shift = shift;
  memset(known->places, 0, (known->mask + 1) * sizeof *known->places);
}

/* The place of a day, or of an id. */
static known_period *known_place(known_periods *known, int64_t number) {
  return &known->places[(uint64_t)number >> known->shift & known->mask];
}

static int is_known(const known_period *place, int64_t day) {
  return day >= place->period.start && day < place->period.end;
}

/* Such that of most units at most one begins in so many days. */
static unsigned shift_of_unit(kal_unit unit) {
  return unit == KAL_UNIT_MONTH ? 4 : unit == KAL_UNIT_QUARTER ? 6 : unit == KAL_UNIT_HALF ? 7 : 8;
}

/* Parts of dates */

/* What the rows of one call have in common. */
typedef struct part_call {
  const kal_calendar *calendar;
  kal_part part;
  const kal_week_rule *rule;
  known_periods known;
} part_call;

/* The unit in whose periods all days have the same value of a part; 0 if there is none. */
static kal_unit unit_of_part(kal_part part) {
  switch (part) {
  case KAL_PART_DAY_OF_YEAR: /* counted from the year's first day */
  case KAL_PART_DAYS_IN_YEAR:
  case KAL_PART_MONTHS_IN_YEAR:
  case KAL_PART_LEAP_YEAR:
  case KAL_PART_BASIS:
    return KAL_UNIT_YEAR;
  case KAL_PART_HALF:
    return KAL_UNIT_HALF;
  case KAL_PART_QUARTER:
    return KAL_UNIT_QUARTER;
  case KAL_PART_DAYS_IN_MONTH:
    return KAL_UNIT_MONTH;
  default:
    return (kal_unit)0;
  }
}

static kal_status part_of_year(const part_call *p, int32_t year, int64_t *value, kal_error *error) {
  kal_year_info info;
  kal_status status = kal_calendar_year(p->calendar, year, &info);
  if (status) return kal__fail_callback(p->calendar, year, error);
  *value = p->part == KAL_PART_MONTHS_IN_YEAR ? info.months
           : p->part == KAL_PART_LEAP_YEAR    ? info.is_leap
                                              : info.basis;
  return KAL_OK;
}

static kal_status part_of_period(const part_call *p, const kal_period *period, int64_t *value,
                                 kal_error *error) {
  switch (p->part) {
  case KAL_PART_DAY_OF_YEAR:
    *value = 1;
    return KAL_OK;
  case KAL_PART_DAYS_IN_YEAR:
  case KAL_PART_DAYS_IN_MONTH:
    *value = period->end - period->start;
    return KAL_OK;
  case KAL_PART_HALF:
    *value = kal__floor_mod(period->id, 2) + 1;
    return KAL_OK;
  case KAL_PART_QUARTER:
    *value = kal__floor_mod(period->id, 4) + 1;
    return KAL_OK;
  default:
    return part_of_year(p, (int32_t)period->id, value, error);
  }
}

static kal_status part_by_period(part_call *p, kal_unit unit, int64_t day, int64_t *value, kal_error *error) {
  known_period *place = known_place(&p->known, day);
  if (!is_known(place, day)) {
    known_period found;
    kal_status status = kal_period_of(p->calendar, day, unit, NULL, &found.period, error);
    if (status || (status = part_of_period(p, &found.period, &found.value, error))) return status;
    *place = found;
  }
  *value = place->value + (p->part == KAL_PART_DAY_OF_YEAR ? day - place->period.start : 0);
  return KAL_OK;
}

/* The days of a week's year, which has an id as its value and begins where week 1 does. */
static void know_weeks(const part_call *p, int64_t day, int32_t year, uint16_t week, known_period *place) {
  const kal_range *range = &p->calendar->range;
  int64_t first = day - days_into_week(day, p->rule ? p->rule->first_day : 1) - 7 * (week - 1), end;
  uint16_t weeks;
  if (kal__is_users(p->calendar) || kal_year_weeks(p->calendar, year, p->rule, &weeks, NULL)) return;
  end = first + 7 * weeks;
  place->period.id = year;
  place->period.start = first < range->first_day ? range->first_day : first;
  place->period.end = end > range->last_day ? range->last_day + 1 : end;
  place->value = first;
}

static kal_status part_of_week(part_call *p, int64_t day, int64_t *value, kal_error *error) {
  known_period *place = known_place(&p->known, day);
  if (is_known(place, day)) {
    *value = p->part == KAL_PART_WEEK ? (day - place->value) / 7 + 1 : place->period.id;
  } else {
    int32_t year;
    uint16_t week;
    kal_status status = kal_week_of(p->calendar, day, p->rule, &year, &week, error);
    if (status) return status;
    know_weeks(p, day, year, week, place);
    *value = p->part == KAL_PART_WEEK ? week : year;
  }
  return KAL_OK;
}

static kal_status part_of_era(const part_call *p, int64_t day, int64_t *value, kal_error *error) {
  const kal_range *range = &p->calendar->range;
  size_t era;
  int64_t year;
  kal_status status = kal_day_era(p->calendar, day, &era, &year);
  if (status == KAL_ERROR_OUT_OF_RANGE)
    return kal__check_range(p->calendar, KAL_FIELD_DAY_NUMBER, day, range->first_day, range->last_day, error);
  if (status)
    return kal__fail(error, status, status == KAL_ERROR_NO_ERA ? KAL_FIELD_ERA : KAL_FIELD_DAY_NUMBER,
                     p->calendar, status == KAL_ERROR_NO_ERA ? 0 : day, 1, 0);
  *value = p->part == KAL_PART_ERA ? (int64_t)era : year;
  return KAL_OK;
}

static kal_status part_of_day(part_call *p, int64_t day, int64_t *value, kal_error *error) {
  kal_unit unit = unit_of_part(p->part);
  if (unit) return part_by_period(p, unit, day, value, error);
  return p->part == KAL_PART_WEEK || p->part == KAL_PART_WEEK_YEAR ? part_of_week(p, day, value, error)
                                                                   : part_of_era(p, day, value, error);
}

static void rows_to_parts(kal__block *block, part_call *p, int64_t *values) {
  for (size_t i = 0; i < block->n; i++) {
    kal_error error;
    kal_status status;
    if (block->state[i]) continue;
    status = part_of_day(p, values[i], &values[i], &error);
    if (status && kal__bad_row(block, i, status, &error)) return;
  }
}

/* Fields of dates, which the kernels give. */
static void fields_of_dates(kal__block *block, const part_call *p, int64_t *values) {
  int32_t year[KAL__BLOCK_ROWS];
  uint8_t other[KAL__BLOCK_ROWS];
  kal_date_columns dates = {sizeof dates, NULL, NULL, NULL, NULL, NULL, NULL, 0};
  memset(other, 0, block->n); /* also what rows that are bad leave out */
  switch (p->part) {
  case KAL_PART_YEAR:
    memset(year, 0, block->n * sizeof *year);
    dates.year = year;
    break;
  case KAL_PART_MONTH:
    dates.month = other;
    break;
  case KAL_PART_DAY:
    dates.day = other;
    break;
  case KAL_PART_MONTH_CODE:
    dates.month_code = other;
    break;
  default:
    dates.flags = other;
  }
  kal__block_to_dates(block, p->calendar, values, &dates);
  if (dates.year)
    for (size_t i = 0; i < block->n; i++) values[i] = year[i];
  else
    for (size_t i = 0; i < block->n; i++) values[i] = other[i];
}

kal_status kal_column_part(const kal_calendar *calendar, kal_part part, const kal_week_rule *rule,
                           const kal_column *days, size_t n, const kal_column *parts,
                           const kal_column_options *options, kal_column_report *report) {
  part_call p;
  kal__block block = {.first = 0, .n = 0};
  int64_t values[KAL__BLOCK_ROWS];
  kal__call call;
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  if (status) return status;
  if (!kal_part_name(part) || !kal__is_input(days, n) || !kal__is_number_output(&call, parts, n, 0))
    return KAL_ERROR_ARGUMENT;
  if (part == KAL_PART_YEAR && parts->type == KAL_COLUMN_INT32) {
    const kal_date_columns years = {sizeof years,    parts->values,         NULL, NULL, NULL, NULL,
                                    parts->validity, parts->validity_offset};
    return kal_column_to_dates(calendar, days, n, &years, options, report);
  }
  p.calendar = calendar;
  p.part = part;
  p.rule = rule;
  if (part > KAL_PART_FLAGS && part != KAL_PART_WEEK_DAY)
    know_nothing(&p.known, shift_of_unit(unit_of_part(part)), n);
  while (kal__next_block(&call, &block, n)) {
    kal__read_column(&block, days, values);
    if (part <= KAL_PART_FLAGS)
      fields_of_dates(&block, &p, values);
    else if (part == KAL_PART_WEEK_DAY)
      for (size_t i = 0; i < block.n; i++) values[i] = days_into_week(values[i], 1) + 1;
    else
      rows_to_parts(&block, &p, values);
    kal__check_output(&block, parts, values);
    kal__write_column(&block, parts, values);
  }
  return kal__call_end(&call);
}

/* Periods */

/* What the rows of one call have in common, and which of the three are wanted. */
typedef struct period_call {
  const kal_calendar *calendar;
  kal_unit unit;
  const kal_week_rule *rule;
  const kal_column *ids, *starts, *ends;
} period_call;

/* What is found for a block. */
typedef struct period_rows {
  int64_t ids[KAL__BLOCK_ROWS], starts[KAL__BLOCK_ROWS], ends[KAL__BLOCK_ROWS];
} period_rows;

static void give_period(period_rows *rows, size_t i, kal_period period) {
  rows->ids[i] = period.id;
  rows->starts[i] = period.start;
  rows->ends[i] = period.end;
}

static const kal_period no_period = {0, 0, 0};

static void rows_to_periods(kal__block *block, const period_call *p, known_periods *known,
                            const int64_t *days, period_rows *rows) {
  for (size_t i = 0; i < block->n; i++) {
    known_period *place = known_place(known, days[i]);
    give_period(rows, i, no_period);
    if (block->state[i]) continue;
    if (!is_known(place, days[i])) {
      kal_error error;
      kal_status status = kal_period_of(p->calendar, days[i], p->unit, p->rule, &place->period, &error);
      if (status) {
        if (kal__bad_row(block, i, status, &error)) return;
        continue;
      }
    }
    give_period(rows, i, place->period);
  }
}

/* Days that lie in no whole period of days are bad; kal_period_of says how. */
static void mark_outside(kal__block *block, const period_call *p, const int64_t *days, const int64_t *starts,
                         int64_t last_start) {
  int64_t first_start = p->calendar->range.first_day;
  for (size_t i = 0; i < block->n; i++) {
    kal_period period;
    kal_error error;
    kal_status status;
    if (block->state[i] || (starts[i] >= first_start && starts[i] <= last_start)) continue;
    status = kal_period_of(p->calendar, days[i], p->unit, p->rule, &period, &error);
    if (kal__bad_row(block, i, status, &error)) return;
  }
}

/* Weeks and days are found without the calendar. */
static void days_to_weeks(kal__block *block, const period_call *p, const int64_t *days, period_rows *rows) {
  int week_day = p->rule ? p->rule->first_day : 1, length = p->unit == KAL_UNIT_WEEK ? 7 : 1;
  int64_t zero = length == 7 ? -(int64_t)days_into_week(0, week_day) : 0;
  if (length == 1)
    memcpy(rows->starts, days, block->n * sizeof *days);
  else
    for (size_t i = 0; i < block->n; i++) /* the farthest ones may wrap: they are outside then, too */
      rows->starts[i] = (int64_t)((uint64_t)days[i] - days_into_week(days[i], week_day));
  mark_outside(block, p, days, rows->starts, p->calendar->range.last_day - length + 1);
  if (p->ends)
    for (size_t i = 0; i < block->n; i++)
      rows->ends[i] = (int64_t)((uint64_t)rows->starts[i] + (uint64_t)length);
  if (p->ids && length == 1)
    memcpy(rows->ids, days, block->n * sizeof *days);
  else if (p->ids)
    for (size_t i = 0; i < block->n; i++)
      rows->ids[i] = (int64_t)((uint64_t)rows->starts[i] - (uint64_t)zero) / 7;
}

/* Whether the date of a day fails where kal_period_of does: a user's callbacks may not. Calendars of files,
 * which have none, have rows. */
static int has_sure_dates(const kal_calendar *calendar) {
  return !kal__is_users(calendar) || calendar->from_day == kal__from_day_by_year || calendar->rows;
}

/* Whether only the first days of months are wanted, and the day of the month tells them. */
static int dates_tell_firsts(const period_call *p) {
  const kal_week_rule *rule = p->rule;
  return p->unit == KAL_UNIT_MONTH && p->starts && !p->ids && !p->ends && !p->calendar->month_days &&
         has_sure_dates(p->calendar) && kal__check_week_rule(p->calendar, &rule, NULL) == KAL_OK;
}

/* Whether only ids are wanted, and the year, or year and month, tell them. */
static int dates_tell_ids(const period_call *p) {
  const kal_calendar *calendar = p->calendar;
  if (!p->ids || p->starts || p->ends) return 0;
  if (p->unit == KAL_UNIT_YEAR) return has_sure_dates(calendar);
  return p->unit == KAL_UNIT_MONTH && !kal__is_users(calendar) &&
         calendar->limits.fewest_months == calendar->limits.most_months;
}

static void dates_to_ids(kal__block *block, const period_call *p, const int64_t *days, int64_t *ids) {
  int32_t year[KAL__BLOCK_ROWS];
  uint8_t month[KAL__BLOCK_ROWS];
  kal_date_columns dates = {sizeof dates, NULL, NULL, NULL, NULL, NULL, NULL, 0};
  int64_t months = 1;
  /* Rows that are bad are not written. */
  dates.year = memset(year, 0, block->n * sizeof *year);
  memset(month, 1, block->n);
  if (p->unit == KAL_UNIT_MONTH) {
    months = p->calendar->limits.most_months;
    dates.month = month;
  }
  kal__block_to_dates(block, p->calendar, days, &dates);
  for (size_t i = 0; i < block->n; i++) ids[i] = months * year[i] + month[i] - 1;
}

static void find_periods(kal__block *block, const period_call *p, known_periods *known, const int64_t *days,
                         period_rows *rows) {
  const kal_week_rule *rule = p->rule;
  if (kal__check_week_rule(p->calendar, &rule, NULL))
    rows_to_periods(block, p, known, days, rows);
  else if (p->unit >= KAL_UNIT_WEEK)
    days_to_weeks(block, p, days, rows);
  else if (dates_tell_ids(p))
    dates_to_ids(block, p, days, rows->ids);
  else
    rows_to_periods(block, p, known, days, rows);
}

/* A user's calendar that fails does so for a day's date; what kal_period_of tells is its year. */
static void tell_callback(const kal__call *call, const period_call *p) {
  kal_column_report *report = call->report;
  kal_period period;
  kal_error error;
  if (!report || call->status != KAL_ERROR_CALLBACK || report->error.field != KAL_FIELD_DAY_NUMBER ||
      kal_period_of(p->calendar, report->error.value, p->unit, NULL, &period, &error) == KAL_OK)
    return;
  error.row = report->error.row;
  report->error = error;
}

static void write_periods(kal__block *block, const period_call *p, const period_rows *rows) {
  kal__check_output(block, p->ids, rows->ids);
  kal__check_output(block, p->starts, rows->starts);
  kal__check_output(block, p->ends, rows->ends);
  kal__write_column(block, p->ids, rows->ids);
  kal__write_column(block, p->starts, rows->starts);
  kal__write_column(block, p->ends, rows->ends);
}

static kal_status columns_of_periods(kal__call *call, const period_call *p, const kal_column *days,
                                     size_t n) {
  kal__block block = {.first = 0, .n = 0};
  int64_t values[KAL__BLOCK_ROWS];
  known_periods known;
  period_rows rows;
  if (p->unit < KAL_UNIT_YEAR || p->unit > KAL_UNIT_DAY || !kal__is_input(days, n) ||
      !kal__is_number_output(call, p->ids, n, 1) || !kal__is_output(call, p->starts, n, 1) ||
      !kal__is_output(call, p->ends, n, 1))
    return KAL_ERROR_ARGUMENT;
  if (dates_tell_firsts(p)) {
    kal__columns_to_firsts(call, days, n, p->starts);
  } else {
    know_nothing(&known, shift_of_unit(p->unit), n);
    while (kal__next_block(call, &block, n)) {
      kal__read_column(&block, days, values);
      find_periods(&block, p, &known, values, &rows);
      write_periods(&block, p, &rows);
    }
  }
  tell_callback(call, p);
  return kal__call_end(call);
}

kal_status kal_column_truncate(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                               const kal_column *days, size_t n, const kal_column *firsts,
                               const kal_column_options *options, kal_column_report *report) {
  const period_call p = {calendar, unit, rule, NULL, firsts, NULL};
  kal__call call;
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  if (status) return status;
  return firsts ? columns_of_periods(&call, &p, days, n) : KAL_ERROR_ARGUMENT;
}

kal_status kal_column_period(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                             const kal_column *days, size_t n, const kal_column *ids,
                             const kal_column *starts, const kal_column *ends,
                             const kal_column_options *options, kal_column_report *report) {
  const period_call p = {calendar, unit, rule, ids, starts, ends};
  kal__call call;
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  return status ? status : columns_of_periods(&call, &p, days, n);
}

/* Ids to periods. */
static void find_ranges(kal__block *block, const period_call *p, known_periods *known, const int64_t *ids,
                        period_rows *rows) {
  for (size_t i = 0; i < block->n; i++) {
    kal_period *period = &known_place(known, ids[i])->period;
    give_period(rows, i, no_period);
    if (block->state[i]) continue;
    if (ids[i] != period->id || period->start == period->end) {
      kal_error error;
      kal_status status = kal_period_from_id(p->calendar, ids[i], p->unit, p->rule, period, &error);
      if (status) {
        if (kal__bad_row(block, i, status, &error)) return;
        continue;
      }
    }
    give_period(rows, i, *period);
  }
}

kal_status kal_column_period_range(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                                   const kal_column *ids, size_t n, const kal_column *starts,
                                   const kal_column *ends, const kal_column_options *options,
                                   kal_column_report *report) {
  const period_call p = {calendar, unit, rule, NULL, starts, ends};
  kal__block block = {.first = 0, .n = 0};
  int64_t values[KAL__BLOCK_ROWS];
  known_periods known;
  period_rows rows;
  kal__call call;
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  if (status) return status;
  if (unit < KAL_UNIT_YEAR || unit > KAL_UNIT_DAY || !kal__is_number_input(ids, n) ||
      !kal__is_output(&call, starts, n, 1) || !kal__is_output(&call, ends, n, 1))
    return KAL_ERROR_ARGUMENT;
  know_nothing(&known, 0, n);
  while (kal__next_block(&call, &block, n)) {
    kal__read_column(&block, ids, values);
    find_ranges(&block, &p, &known, values, &rows);
    write_periods(&block, &p, &rows);
  }
  return kal__call_end(&call);
}
