/* SPDX-License-Identifier: MIT */
/* Periods: what a year is cut into, numbered through all years; and days of a month that reports ask for. */
#include "arithmetic.h"
#include "week.h"

static kal_status bad_argument(kal_error *error, kal_field field, int64_t value) {
  return kal__fail(error, KAL_ERROR_ARGUMENT, field, NULL, value, 1, 0);
}

static kal_status check_period_call(const kal_calendar *calendar, const void *out, kal_unit unit,
                                    const kal_week_rule **rule, kal_error *error) {
  if (!calendar || !out) return bad_argument(error, KAL_FIELD_CALENDAR, 0);
  if (unit < KAL_UNIT_YEAR || unit > KAL_UNIT_DAY) return bad_argument(error, KAL_FIELD_UNIT, unit);
  return kal__check_week_rule(calendar, rule, error);
}

/* Month numbers in a quarter: a quarter of all, rounded, halves down. 0 if there are less than three. */
static unsigned numbers_per_quarter(const kal_calendar *calendar) {
  const kal_month_rule *rules = calendar->month_rules;
  unsigned largest = rules[0].code == 0 ? calendar->limits.most_months : 0;
  for (unsigned i = 0; i < calendar->month_rule_count; i++) {
    unsigned number = rules[i].code & ~(unsigned)KAL_MONTH_LEAP;
    if (number > largest) largest = number;
  }
  return (largest + 1) / 4;
}

/* A year cut into parts. */
typedef struct year_cut {
  int64_t first_id;
  unsigned parts;
  uint16_t starts[KAL__PARTS_MAX + 1]; /* places in the year; its end last */
} year_cut;

/* The number by which a month belongs to a quarter: leap months amid a pair go with the next ordinary one. */
static unsigned quarter_number(const kal_calendar *calendar, const kal__year *info, unsigned month) {
  kal_month_code code = kal__month_code(info, month);
  if (calendar->leap_month == KAL__LEAP_MONTHS_AMID)
    while (code & KAL_MONTH_LEAP && month < info->months) code = kal__month_code(info, ++month);
  return code & ~(unsigned)KAL_MONTH_LEAP;
}

static kal_status cut_year(const kal_calendar *calendar, kal_unit unit, int32_t year, const kal__year *info,
                           year_cut *cut, kal_error *error) {
  cut->parts = 0;
  if (unit == KAL_UNIT_YEAR) {
    cut->starts[cut->parts++] = 0;
  } else if (unit == KAL_UNIT_MONTH) {
    for (; cut->parts < info->months; cut->parts++)
      cut->starts[cut->parts] = (uint16_t)kal__month_start(info, cut->parts);
  } else {
    unsigned numbers = numbers_per_quarter(calendar), quarter = 0;
    for (unsigned month = 1; month <= info->months && numbers; month++) {
      unsigned next = (quarter_number(calendar, info, month) - 1) / numbers + 1;
      if (next > 4) next = 4;
      if (next == quarter) continue;
      if (next != quarter + 1) {
        quarter = 0;
        break;
      }
      quarter = next;
      if (unit == KAL_UNIT_QUARTER || quarter % 2)
        cut->starts[cut->parts++] = (uint16_t)kal__month_start(info, month - 1);
    }
    if (quarter != 4)
      return kal__fail_in_year(error, KAL_ERROR_UNIT, KAL_FIELD_UNIT, calendar, unit, 1, 0, year, 0);
  }
  cut->starts[cut->parts] = info->days;
  cut->first_id = unit == KAL_UNIT_MONTH ? info->first_month : (int64_t)year * cut->parts;
  return KAL_OK;
}

static kal_status give_part(const kal__year *info, const year_cut *cut, unsigned part, kal_period *period) {
  period->id = cut->first_id + part;
  period->start = info->first_day + cut->starts[part];
  period->end = info->first_day + cut->starts[part + 1];
  return KAL_OK;
}

/* All days cut into weeks or days: those of the range that lie in whole ones, and where number 0 begins. */
typedef struct days_cut {
  int64_t first, last, zero;
  int length;
} days_cut;

static days_cut cut_days(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule) {
  days_cut days = {calendar->range.first_day, calendar->range.last_day, 0, 1};
  if (unit == KAL_UNIT_WEEK) {
    days.first = kal__week_day_from(days.first, rule->first_day);
    days.last = kal__week_day_from(days.last - 5, rule->first_day) - 1;
    days.zero = kal__week_day_from(-6, rule->first_day);
    days.length = 7;
  }
  return days;
}

static kal_status give_days(const days_cut *days, int64_t id, kal_period *period) {
  period->id = id;
  period->start = days->zero + id * days->length;
  period->end = period->start + days->length;
  return KAL_OK;
}

kal_status kal_period_of(const kal_calendar *calendar, int64_t day, kal_unit unit, const kal_week_rule *rule,
                         kal_period *period, kal_error *error) {
  kal__year info;
  year_cut cut;
  int32_t year;
  unsigned part = 0;
  kal_status status = check_period_call(calendar, period, unit, &rule, error);
  if (status) return status;
  if (unit >= KAL_UNIT_WEEK) {
    days_cut days = cut_days(calendar, unit, rule);
    if ((status = kal__check_range(calendar, KAL_FIELD_DAY_NUMBER, day, days.first, days.last, error)))
      return status;
    return give_days(&days, kal__floor_div(day - days.zero, days.length), period);
  }
  if ((status = kal__info_of_day(calendar, day, &year, &info, error)) ||
      (status = cut_year(calendar, unit, year, &info, &cut, error)))
    return status;
  while (part + 1 < cut.parts && cut.starts[part + 1] <= day - info.first_day) part++;
  return give_part(&info, &cut, part, period);
}

kal_status kal_period_from_id(const kal_calendar *calendar, int64_t id, kal_unit unit,
                              const kal_week_rule *rule, kal_period *period, kal_error *error) {
  kal__year info;
  year_cut cut;
  days_cut days = {0, 0, 0, 0};
  int64_t least, greatest;
  int32_t year, in_year = unit == KAL_UNIT_QUARTER ? 4 : unit == KAL_UNIT_HALF ? 2 : 1;
  kal_status status = check_period_call(calendar, period, unit, &rule, error);
  if (status) return status;
  if (unit >= KAL_UNIT_WEEK) {
    days = cut_days(calendar, unit, rule);
    least = kal__floor_div(days.first - days.zero, days.length);
    greatest = kal__floor_div(days.last - days.zero, days.length);
  } else if (unit == KAL_UNIT_MONTH) {
    if ((status = kal__info_of_year(calendar, calendar->range.first_year, &info, error))) return status;
    least = info.first_month;
    if ((status = kal__info_of_year(calendar, calendar->range.last_year, &info, error))) return status;
    greatest = info.first_month + info.months - 1;
  } else {
    least = (int64_t)calendar->range.first_year * in_year;
    greatest = (int64_t)calendar->range.last_year * in_year + in_year - 1;
  }
  if ((status = kal__check_range(calendar, KAL_FIELD_PERIOD, id, least, greatest, error))) return status;
  if (unit >= KAL_UNIT_WEEK) return give_days(&days, id, period);
  if (unit == KAL_UNIT_MONTH) {
    year = kal__year_of_month(calendar, id, &info);
    if (info.months == 0) return kal__fail_callback(calendar, year, error);
  } else {
    year = (int32_t)kal__floor_div(id, in_year);
    if ((status = kal__info_of_year(calendar, year, &info, error))) return status;
  }
  if ((status = cut_year(calendar, unit, year, &info, &cut, error))) return status;
  return give_part(&info, &cut, (unsigned)(id - cut.first_id), period);
}

kal_status kal_day_truncate(const kal_calendar *calendar, int64_t day, kal_unit unit,
                            const kal_week_rule *rule, int64_t *first, kal_error *error) {
  kal_period period;
  kal_status status = kal_period_of(calendar, day, unit, rule, first ? &period : NULL, error);
  if (status == KAL_OK) *first = period.start;
  return status;
}

kal_status kal_period_crossed(const kal_calendar *calendar, int64_t from, int64_t to, kal_unit unit,
                              const kal_week_rule *rule, int64_t *count, kal_error *error) {
  kal_period a, b;
  kal_status status = kal_period_of(calendar, from, unit, rule, count ? &a : NULL, error);
  if (status || (status = kal_period_of(calendar, to, unit, rule, &b, error))) return status;
  *count = b.id - a.id;
  return KAL_OK;
}

int kal__has_twelve_months(const kal_calendar *calendar) {
  return calendar->limits.fewest_months == 12 && calendar->limits.most_months == 12 &&
         calendar->month_rule_count <= 12;
}

static kal_status date_of_day(const kal_calendar *calendar, int64_t day, kal_date *date, kal_error *error) {
  const kal_range *range = &calendar->range;
  kal_status status =
      kal__check_range(calendar, KAL_FIELD_DAY_NUMBER, day, range->first_day, range->last_day, error);
  return status ? status : kal__date_of_day(calendar, day, date, error);
}

kal_status kal_period_elapsed(const kal_calendar *calendar, int64_t from, int64_t to, kal_unit unit,
                              int64_t *count, kal_error *error) {
  const kal_week_rule *rule = NULL;
  const kal_unit counted = unit == KAL_UNIT_HALF || unit == KAL_UNIT_QUARTER ? KAL_UNIT_MONTH : unit;
  const kal_difference difference = {sizeof difference, counted, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
  kal_duration span;
  kal_date first, last;
  kal_status status = check_period_call(calendar, count, unit, &rule, error);
  if (status) return status;
  if (counted != unit && !kal__has_twelve_months(calendar))
    return kal__fail(error, KAL_ERROR_UNIT, KAL_FIELD_UNIT, calendar, unit, 1, 0);
  if ((status = date_of_day(calendar, from, &first, error)) ||
      (status = date_of_day(calendar, to, &last, error)) ||
      (status = kal_date_until(calendar, first, last, &difference, &span, error)))
    return status;
  *count = unit == KAL_UNIT_YEAR      ? span.years
           : unit == KAL_UNIT_HALF    ? span.months / 6
           : unit == KAL_UNIT_QUARTER ? span.months / 3
           : unit == KAL_UNIT_MONTH   ? span.months
           : unit == KAL_UNIT_WEEK    ? span.weeks
                                      : span.days;
  return KAL_OK;
}

kal_status kal_quarter_of(const kal_calendar *calendar, int64_t day, int32_t *year, uint8_t *quarter,
                          kal_error *error) {
  kal_period period;
  kal_status status = kal_period_of(calendar, day, KAL_UNIT_QUARTER, NULL, quarter ? &period : NULL, error);
  if (status) return status;
  if (year) *year = (int32_t)kal__floor_div(period.id, 4);
  *quarter = (uint8_t)(kal__floor_mod(period.id, 4) + 1);
  return KAL_OK;
}

/* The days of a month, and its code. */
static kal_status days_of_month(const kal_calendar *calendar, kal_date month, int64_t *first, int64_t *end,
                                kal_month_code *code, kal_error *error) {
  kal__year info;
  unsigned ordinal;
  kal_status status = kal__find_month(calendar, month, &info, &ordinal, error);
  if (status) return status;
  *first = info.first_day + kal__month_start(&info, ordinal - 1);
  *end = info.first_day + kal__month_start(&info, ordinal);
  *code = kal__month_code(&info, ordinal);
  return KAL_OK;
}

kal_status kal_month_last_day(const kal_calendar *calendar, kal_date month, int64_t *day, kal_date *date,
                              kal_error *error) {
  int64_t first, end;
  kal_month_code code;
  kal_status status;
  if (!calendar || (!day && !date)) return bad_argument(error, KAL_FIELD_CALENDAR, 0);
  if ((status = days_of_month(calendar, month, &first, &end, &code, error))) return status;
  if (date && (status = date_of_day(calendar, end - 1, date, error))) return status;
  if (day) *day = end - 1;
  return KAL_OK;
}

kal_status kal_month_week_day(const kal_calendar *calendar, kal_date month, int week_day, int n, int64_t *day,
                              kal_error *error) {
  int64_t first, end, count, place;
  kal_month_code code;
  kal_status status;
  if (!calendar || !day) return bad_argument(error, KAL_FIELD_CALENDAR, 0);
  if ((status = kal__check_range(calendar, KAL_FIELD_WEEK_DAY, week_day, 1, 7, error)) ||
      (status = days_of_month(calendar, month, &first, &end, &code, error)))
    return status;
  first = kal__week_day_from(first, week_day);
  count = (end - first + 6) / 7;
  place = n < 0 ? count + n : (int64_t)n - 1;
  if (place < 0 || place >= count) {
    const kal_month_rule *rule = kal__find_month_rule(calendar, code);
    int most = rule ? (rule->longest + 6) / 7 : 0;
    return kal__fail_in_year(
        error, n == 0 || n > most || n < -most ? KAL_ERROR_NOT_IN_CALENDAR : KAL_ERROR_NOT_IN_YEAR,
        KAL_FIELD_WEEK_DAY, calendar, n, 1, count, month.year, code);
  }
  *day = first + 7 * place;
  return KAL_OK;
}
