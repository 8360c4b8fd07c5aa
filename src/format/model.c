/* SPDX-License-Identifier: MIT */
/* The years of calendars that were read from calendar files. */
#include "model.h"

/* Rules */

void kal__model_months(const kal__model *m, int leap, kal_year_definition *d) {
  const uint8_t *days = leap ? m->leap : m->usual;
  for (unsigned i = 0; i < m->months; i++) {
    if (!days[i]) continue;
    d->days[d->months] = days[i];
    d->codes[d->months] = m->codes[i];
    d->intercalary[d->months++] = m->outside >> i & 1;
  }
}

static unsigned model_sum(const uint8_t *days, unsigned months) {
  unsigned sum = 0;
  for (unsigned i = 0; i < months; i++) sum += days[i];
  return sum;
}

static unsigned model_count(const uint8_t *days, unsigned months) {
  unsigned count = 0;
  for (unsigned i = 0; i < months; i++) count += days[i] > 0;
  return count;
}

/* Leap years from year 1 up to before `year`; negative before year 1. */
static int64_t leaps_before(const kal__model *m, int64_t year) {
  int64_t count;
  if (!m->leaps) return 0;
  count =
      kal__floor_div(year - 1, m->cycle) * m->leaps[m->cycle] + m->leaps[kal__floor_mod(year - 1, m->cycle)];
  for (unsigned i = 0; i < m->exceptions; i++) {
    int64_t other = m->exception_years[i];
    if (other >= 1 && other < year) count += m->exception_change[i];
    if (other < 1 && other >= year) count -= m->exception_change[i];
  }
  return count;
}

static int rule_year(const kal__model *m, int32_t year, kal_year_definition *d) {
  int64_t before = (int64_t)year - 1, leaps = leaps_before(m, year);
  int64_t days = model_sum(m->usual, m->months), months = model_count(m->usual, m->months);
  kal__model_months(m, leaps_before(m, (int64_t)year + 1) > leaps, d);
  d->first_day = m->epoch + before * days + leaps * (model_sum(m->leap, m->months) - days);
  d->first_month_index = before * months + leaps * (model_count(m->leap, m->months) - months);
  return 0;
}

/* Tables */

void kal__model_row_months(const kal__model *m, const kal__model_row *row, kal_year_definition *d) {
  unsigned number = 0;
  for (unsigned i = 0; i < row->months; i++) {
    uint8_t length = m->lengths[row->lengths + i];
    number += !(length & KAL__MODEL_LEAP);
    d->days[i] = length & ~KAL__MODEL_LEAP;
    d->codes[i] = (kal_month_code)(number | (length & KAL__MODEL_LEAP ? KAL_MONTH_LEAP : 0u));
  }
  d->months = row->months;
}

static int table_year(const kal__model *m, int32_t year, kal_year_definition *d) {
  const kal__model_row *row = &m->rows[(int64_t)year - m->first_row];
  kal__model_row_months(m, row, d);
  d->first_day = m->epoch + row->first_day;
  d->first_month_index = row->first_month;
  return 0;
}

/* Weeks */

static int64_t gregorian_day(int64_t year, unsigned month, unsigned day) {
  kal_date date = {(int32_t)year, (uint8_t)month, (uint8_t)day, 0, 0};
  int64_t found = 0;
  (void)!kal_date_to_day(kal_calendar_builtin(KAL_GREGORIAN), date, &found);
  return found;
}

/* The day by the week rule in a Gregorian year. */
static int64_t week_rule_day(const kal__model *m, int64_t year) {
  int64_t day = m->day ? gregorian_day(year, m->month, m->day)
                       : gregorian_day(year + m->month / 12, m->month % 12 + 1u, 1) - 1;
  int week_day = kal_day_of_week(day);
  switch (m->week_rule) {
  case KAL__WEEK_NEAREST:
    return day + (m->week_day - week_day + 10) % 7 - 3;
  case KAL__WEEK_FIRST:
    return day + (m->week_day - week_day + 7) % 7;
  default:
    return day - (week_day - m->week_day + 7) % 7;
  }
}

/*
 * A year that ends about 31 January 2024 begins in 2023, one that ends about 31 December begins and ends in
 * one year.
 */
static int64_t weeks_first_day(const kal__model *m, int64_t year) {
  int at_new_year =
      m->is_end ? m->month == 12 && (m->day == 31 || m->day == 0) : m->month == 1 && m->day == 1;
  if (m->is_end) return week_rule_day(m, year - 1 + (!m->by_end && !at_new_year)) + 1;
  return week_rule_day(m, year - (m->by_end && !at_new_year));
}

static int weeks_year(const kal__model *m, int32_t year, kal_year_definition *d) {
  int64_t days;
  d->first_day = weeks_first_day(m, year);
  days = weeks_first_day(m, (int64_t)year + 1) - d->first_day;
  kal__model_months(m, days > model_sum(m->usual, m->months), d);
  d->first_month_index = (int64_t)year * m->months;
  return 0;
}

/* Calendars below */

static int base_year(const kal_calendar *base, int32_t year, kal__year *info) {
  if (year < base->range.first_year || year > base->range.last_year) return 1;
  base->year(base, year, info);
  return info->months == 0;
}

static int fiscal_year(const kal__model *m, int32_t year, kal_year_definition *d) {
  int from_first = m->month == 1 && m->day == 1;
  int64_t starts[KAL_MONTHS_MAX + 1];
  kal__year info;
  unsigned n = 0;
  year -= m->by_end && !from_first;
  for (int next = 0; next <= 1; next++) {
    if (base_year(m->base, year + next, &info)) return 1;
    if (!next) {
      d->basis = info.basis;
      d->first_month_index = info.first_month;
    } else if (info.basis > d->basis && !from_first) {
      d->basis = info.basis;
    }
    for (unsigned i = next ? 1 : m->month; i <= info.months && n <= info.months; i++)
      starts[n++] = info.first_day + kal__month_start(&info, i - 1) + m->day - 1;
  }
  d->first_day = starts[0];
  d->months = info.months;
  for (unsigned i = 0; i < info.months; i++) {
    d->days[i] = (uint8_t)(starts[i + 1] - starts[i]);
    d->codes[i] = (kal_month_code)(i + 1);
  }
  return 0;
}

/* The place of the first start at or after that month. */
static size_t start_place(const kal__model *m, int32_t year) {
  size_t low = 0, high = m->start_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (m->starts[middle].year < year)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static int overlay_year(const kal__model *m, int32_t year, kal_year_definition *d) {
  int64_t starts[KAL_MONTHS_MAX + 1];
  kal__year info;
  if (base_year(m->base, year, &info)) return 1;
  for (unsigned i = 0; i <= info.months; i++) starts[i] = info.first_day + kal__month_start(&info, i);
  for (size_t i = start_place(m, year); i < m->start_count; i++) {
    const kal__model_start *start = &m->starts[i];
    if (start->year == year)
      starts[start->month - 1] = start->day;
    else if (start->year == year + 1 && start->month == 1)
      starts[info.months] = start->day;
    else
      break;
  }
  d->first_day = starts[0];
  d->first_month_index = info.first_month;
  d->months = info.months;
  d->basis = info.basis;
  for (unsigned i = 0; i < info.months; i++) {
    if (starts[i + 1] <= starts[i] || starts[i + 1] - starts[i] > KAL_MONTH_DAYS_MAX) return 1;
    d->days[i] = (uint8_t)(starts[i + 1] - starts[i]);
    d->codes[i] = kal__month_code(&info, i + 1);
    d->intercalary[i] = info.parts && info.parts->intercalary >> i & 1;
  }
  return 0;
}

/* Cut-overs */

/* Which day numbers each month of a year has, and on which day it begins. */
static int cut_over_days(const kal__model *m, int32_t year, uint64_t numbers[KAL_MONTHS_MAX],
                         unsigned *months, int64_t *first_day, uint8_t *basis) {
  int found = 0;
  memset(numbers, 0, KAL_MONTHS_MAX * sizeof *numbers);
  for (size_t k = 0; k < m->part_count; k++) {
    const kal__model_part *part = &m->parts[k];
    kal__year info;
    if (year < part->first_year || year > part->last_year) continue;
    if (!part->calendar) {
      numbers[part->date.month - 1] |= UINT64_C(1) << part->date.day;
      if (!found++) *first_day = part->first_day;
      continue;
    }
    if (base_year(part->calendar, year, &info)) return 1;
    *months = info.months;
    *basis = info.basis;
    for (unsigned i = 0; i < info.months; i++) {
      int64_t start = info.first_day - part->shift + kal__month_start(&info, i), from = start;
      int64_t to = info.first_day - part->shift + kal__month_start(&info, i + 1) - 1;
      if (from < part->first_day) from = part->first_day;
      if (to > part->last_day) to = part->last_day;
      if (from > to || to - start >= 63) continue;
      if (!found++) *first_day = from;
      numbers[i] |= (UINT64_C(2) << (to - start + 1)) - (UINT64_C(2) << (from - start));
    }
  }
  return !found;
}

static int cut_over_year(const kal__model *m, int32_t year, kal_year_definition *d) {
  uint64_t numbers[KAL_MONTHS_MAX];
  unsigned months = 0;
  if (cut_over_days(m, year, numbers, &months, &d->first_day, &d->basis)) return 1;
  d->first_month_index = (int64_t)year * months;
  d->months = (uint8_t)months;
  for (unsigned i = 0; i < months; i++) {
    d->days[i] = (uint8_t)kal__count_bits(numbers[i]);
    d->codes[i] = (kal_month_code)(i + 1);
  }
  return 0;
}

int kal__model_month_days(void *context, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  uint64_t numbers[KAL_MONTHS_MAX], upto;
  unsigned months = 0;
  int64_t ignored = 0;
  uint8_t basis = 0;
  if (cut_over_days(context, year, numbers, &months, &ignored, &basis)) return 1;
  upto = numbers[month - 1];
  for (int i = 1; i < 64; i *= 2) upto |= upto >> i;
  *skipped = upto & ~numbers[month - 1] & ~UINT64_C(1);
  *doubled = 0;
  return 0;
}

int kal__model_from_day(void *context, int64_t day, kal_date *date) {
  const kal__model *m = context;
  const kal__model_part *part = m->parts;
  while (day > part->last_day) part++;
  if (part->calendar) return kal_date_from_day(part->calendar, day + part->shift, date) != KAL_OK;
  *date = part->date;
  return 0;
}

int kal__model_to_day(void *context, kal_date date, int64_t *day) {
  const kal__model *m = context;
  for (const kal__model_part *part = m->parts; part < m->parts + m->part_count; part++) {
    int64_t found;
    if (date.year < part->first_year || date.year > part->last_year) continue;
    if (!part->calendar) {
      if (date.year != part->date.year || date.month != part->date.month || date.day != part->date.day)
        continue;
      found = part->first_day;
    } else {
      if (kal_date_to_day(part->calendar, date, &found)) continue;
      found -= part->shift;
      if (found < part->first_day || found > part->last_day) continue;
    }
    *day = found;
    return 0;
  }
  return 1;
}

int kal__model_year(void *context, int32_t year, kal_year_definition *d) {
  static int (*const years[])(const kal__model *, int32_t, kal_year_definition *) = {
      rule_year, table_year, weeks_year, fiscal_year, overlay_year, cut_over_year};
  const kal__model *m = context;
  if (years[m->kind](m, year, d)) return 1;
  if (m->basis) d->basis = m->basis;
  for (unsigned i = 0; i < m->source_count; i++)
    if (year >= m->sources[i].first_year && year <= m->sources[i].last_year)
      d->basis = (uint8_t)m->sources[i].basis;
  return 0;
}

int kal__is_of_file(const kal_calendar_definition *definition) {
  return definition->year == kal__model_year;
}

const kal__model *kal__model_of(const kal_calendar *calendar) {
  const kal__user *user = (const kal__user *)calendar;
  if (calendar->number < KAL_FIRST_USER_NUMBER || !kal__is_of_file(&user->definition)) return NULL;
  return user->definition.context;
}

void kal__model_destroy(void *context) {
  kal__model *m = context;
  kal_allocator allocator = m->allocator;
  kal_calendar_release(m->base);
  for (size_t i = 0; i < m->part_count; i++) kal_calendar_release(m->parts[i].calendar);
  kal__free(&allocator, m->leaps);
  kal__free(&allocator, m->rows);
  kal__free(&allocator, m->lengths);
  kal__free(&allocator, m->starts);
  kal__free(&allocator, m);
}
