/* SPDX-License-Identifier: MIT */
/*
 * Date arithmetic by the ECMAScript Temporal rules (arithmetic.h names the sources). Where the specification
 * tries years and months one after another, these count them: by year numbers and absolute month indexes, of
 * which the last can be one too many.
 */
#include "arithmetic.h"

static int64_t fewer(int64_t value, int sign) {
  return value - sign;
}

static kal_status fail_range(const kal__point *point, kal_field field, int64_t value, kal_error *error) {
  const kal_range *range = &point->calendar->range;
  return kal__fail(error, KAL_ERROR_OUT_OF_RANGE, field, point->calendar, value, range->first_year,
                   range->last_year);
}

kal_status kal__take_point(const kal_calendar *calendar, kal_date date, unsigned rules, kal__point *point,
                           kal_error *error) {
  kal_status status = kal__check_rules(calendar, rules & ~(unsigned)KAL_REJECT, error);
  if (status) return status;
  if ((status = kal__locate(calendar, date, &point->info, &point->month, &point->day, error))) return status;
  point->calendar = calendar;
  point->year = date.year;
  point->code = kal__month_code(&point->info, point->month);
  point->number = date.day;
  point->leap = date.flags & KAL_DATE_LEAP_DAY ? 1 : 0;
  return KAL_OK;
}

/* Adding */

/* The year of an absolute month index so many months from a point; it may lie outside the calendar. */
static kal_status find_month(const kal__point *point, int64_t months, int64_t index, int32_t *year,
                             kal__year *info, kal_error *error) {
  const kal_calendar *calendar = point->calendar;
  const kal_range *range = &calendar->range;
  int64_t most = calendar->limits.most_months, distance = 0;
  /* Beyond, it is outside whatever the lengths of the years; and nothing below overflows. */
  if (!kal__add(index, -point->info.first_month, &distance) ||
      distance > ((int64_t)range->last_year - point->year + 1) * most ||
      distance < ((int64_t)range->first_year - point->year - 1) * most)
    return fail_range(point, KAL_FIELD_MONTHS, months, error);
  *year = kal__year_of_month(calendar, index, info);
  if (info->months) return KAL_OK;
  /* A year that a user's calendar did not give, or one outside the range. */
  calendar->year(calendar, distance < 0 ? calendar->range.first_year : calendar->range.last_year, info);
  if (info->months && (distance < 0 ? index < info->first_month : index >= info->first_month + info->months))
    return fail_range(point, KAL_FIELD_MONTHS, months, error);
  return kal__fail_callback(point->calendar, *year, error);
}

/* Days of a duration, of which only the sum needs to be in range. */
static kal_status add_days(const kal__point *point, int64_t day, const kal_duration *duration, int64_t *sum,
                           kal_error *error) {
  if (kal__multiply_positive(duration->weeks, 7, sum) && kal__add(*sum, duration->days, sum) &&
      kal__add(*sum, day, sum))
    return KAL_OK;
  return kal__fail(error, KAL_ERROR_DURATION, duration->weeks ? KAL_FIELD_WEEKS : KAL_FIELD_DAYS,
                   point->calendar, duration->weeks ? duration->weeks : duration->days, 1, 0);
}

kal_status kal__add_to_point(const kal__point *point, const kal_duration *duration, unsigned rules,
                             int64_t *sum, kal_error *error) {
  const kal_calendar *calendar = point->calendar;
  const kal__year *info = &point->info;
  kal__year other;
  int32_t year = point->year;
  unsigned month = point->month, number = point->number, leap = point->leap;
  int64_t day = point->day;
  int exact;
  kal_status status;

  if (duration->years) {
    kal__code_place place;
    int64_t y;
    if (!kal__add(year, duration->years, &y) || y < calendar->range.first_year ||
        y > calendar->range.last_year)
      return fail_range(point, KAL_FIELD_YEARS, duration->years, error);
    year = (int32_t)y;
    calendar->year(calendar, year, &other);
    if (!other.months) return kal__fail_callback(calendar, year, error);
    info = &other;
    kal__place_code(calendar, info, point->code, &place);
    if (place.beside && rules & KAL_REJECT)
      return kal__fail_in_year(error, KAL_ERROR_NOT_IN_YEAR, KAL_FIELD_MONTH_CODE, calendar, point->code, 1,
                               0, year, 0);
    month = place.month;
    if (place.outside) number = KAL__LAST_NUMBER;
  }
  if (duration->months) {
    int64_t index;
    if (!kal__add(info->first_month + month - 1, duration->months, &index))
      return fail_range(point, KAL_FIELD_MONTHS, duration->months, error);
    if (index < info->first_month || index >= info->first_month + info->months) {
      if ((status = find_month(point, duration->months, index, &year, &other, error))) return status;
      info = &other;
    }
    month = (unsigned)(index - info->first_month) + 1;
  }
  if (duration->years || duration->months) {
    status = kal__nearest_day(calendar, year, info, month, number, leap, &day, &exact);
    if (status) return kal__fail(error, status, KAL_FIELD_DAY, calendar, number, 1, 0);
    if (!exact && rules & KAL_REJECT)
      return kal__no_such_day(calendar, year, info, month, number, leap, error);
  }
  if ((status = add_days(point, day, duration, sum, error))) return status;
  return kal__check_day(calendar, *sum, rules, error);
}

static int sign_of(int64_t value) {
  return (value > 0) - (value < 0);
}

/* All parts of one sign, and inside the limits of the rules. */
static kal_status check_duration(const kal_calendar *calendar, const kal_duration *d, unsigned rules,
                                 kal_error *error) {
  static const kal_field fields[4] = {KAL_FIELD_YEARS, KAL_FIELD_MONTHS, KAL_FIELD_WEEKS, KAL_FIELD_DAYS};
  /* "IsValidDuration": days of 86,400 seconds below 2^53 seconds. */
  static const int64_t most[4] = {UINT32_MAX, UINT32_MAX, UINT32_MAX, (INT64_C(1) << 53) / 86400};
  int64_t parts[4] = {d->years, d->months, d->weeks, d->days};
  int sign = 0;
  for (unsigned i = 0; i < 4; i++) {
    if (sign * sign_of(parts[i]) < 0)
      return kal__fail(error, KAL_ERROR_MIXED_SIGNS, fields[i], calendar, parts[i], sign < 0 ? INT64_MIN : 0,
                       sign < 0 ? 0 : INT64_MAX);
    if (parts[i]) sign = sign_of(parts[i]);
    if (rules & KAL_TEMPORAL && (parts[i] > most[i] || parts[i] < -most[i]))
      return kal__fail(error, KAL_ERROR_DURATION, fields[i], calendar, parts[i], -most[i], most[i]);
  }
  return KAL_OK;
}

kal_status kal_date_add(const kal_calendar *calendar, kal_date date, kal_duration duration, unsigned rules,
                        kal_date *result, kal_error *error) {
  kal__point point;
  int64_t day;
  kal_status status;
  if (!result) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = kal__check_rules(calendar, rules, error))) return status;
  if ((status = kal__take_point(calendar, date, rules, &point, error))) return status;
  if ((status = kal__check_day(calendar, point.day, rules, error))) return status;
  if ((status = check_duration(calendar, &duration, rules, error))) return status;
  if ((status = kal__add_to_point(&point, &duration, rules, &day, error))) return status;
  return kal__date_of_day(calendar, day, result, error);
}

/* The negated duration; INT64_MIN has none. */
static kal_status negate(const kal_calendar *calendar, kal_duration *d, kal_error *error) {
  if (d->years == INT64_MIN || d->months == INT64_MIN || d->weeks == INT64_MIN || d->days == INT64_MIN)
    return kal__fail(error, KAL_ERROR_DURATION, KAL_FIELD_NONE, calendar, INT64_MIN, -INT64_MAX, INT64_MAX);
  *d = (kal_duration){-d->years, -d->months, -d->weeks, -d->days};
  return KAL_OK;
}

kal_status kal_date_subtract(const kal_calendar *calendar, kal_date date, kal_duration duration,
                             unsigned rules, kal_date *result, kal_error *error) {
  kal_status status = negate(calendar, &duration, error);
  return status ? status : kal_date_add(calendar, date, duration, rules, result, error);
}

/* Counting */

/* Whether a day number and its doubling lie beyond those of b, going by sign. */
static int number_is_beyond(unsigned number, unsigned leap, const kal__point *b, int sign) {
  int order = number != b->number ? (number > b->number) - (number < b->number) : (int)leap - (int)b->leap;
  return order * sign > 0;
}

/* The part from `from` to `to` in years, months and days; sign is that of the whole, not 0. */
static kal_status count(const kal__point *from, const kal__point *to, int in_years, int sign,
                        kal_duration *span, kal_error *error) {
  const kal_calendar *calendar = from->calendar;
  kal__year room;
  const kal__year *info = &from->info;
  int32_t year = from->year;
  unsigned month = from->month, number = from->number, leap = from->leap;
  int64_t index, last = to->info.first_month + to->month - 1, base;
  int exact;
  kal_status status;

  *span = (kal_duration){0, 0, 0, 0};
  if (in_years && to->year != from->year) {
    kal__code_place place;
    int distance, is_beyond;
    kal__place_code(calendar, &to->info, from->code, &place);
    /* First where the code itself would stand, then what takes its place. */
    distance = 2 * ((int)place.month - (int)to->month) + place.beside;
    is_beyond = distance ? distance * sign > 0 : number_is_beyond(number, leap, to, sign);
    if (place.outside) number = KAL__LAST_NUMBER;
    distance = (int)place.month - (int)to->month;
    is_beyond |= distance ? distance * sign > 0 : number_is_beyond(number, leap, to, sign);
    year = is_beyond ? (int32_t)fewer(to->year, sign) : to->year;
    /* A user's calendar may contradict itself. */
    if (((int64_t)to->year - from->year) * sign < 0) return kal__fail_callback(calendar, to->year, error);
    span->years = (int64_t)year - from->year;
    number = from->number, leap = from->leap;
    if (span->years) {
      info = &to->info;
      if (is_beyond) {
        calendar->year(calendar, year, &room);
        if (!room.months) return kal__fail_callback(calendar, year, error);
        info = &room;
      }
      kal__place_code(calendar, info, from->code, &place);
      month = place.month;
      if (place.outside) number = KAL__LAST_NUMBER;
    }
  }
  index = info->first_month + month - 1;
  span->months = last - index;
  if (span->months && number_is_beyond(number, leap, to, sign)) span->months = fewer(span->months, sign);
  if (!span->years && !span->months) {
    base = from->day;
  } else {
    index += span->months;
    if (index >= to->info.first_month && index < to->info.first_month + to->info.months) {
      info = &to->info;
      year = to->year;
    } else if (index < info->first_month || index >= info->first_month + info->months) {
      if ((status = find_month(from, span->months, index, &year, &room, error))) return status;
      info = &room;
    }
    status = kal__nearest_day(calendar, year, info, (unsigned)(index - info->first_month) + 1, number, leap,
                              &base, &exact);
    if (status) return kal__fail(error, status, KAL_FIELD_DAY, calendar, number, 1, 0);
  }
  span->days = to->day - base;
  return KAL_OK;
}

kal_status kal__count(const kal__point *from, const kal__point *to, kal_unit largest, kal_duration *span,
                      kal_error *error) {
  int sign = to->day < from->day ? -1 : 1;
  if (largest == KAL_UNIT_YEAR || largest == KAL_UNIT_MONTH)
    return count(from, to, largest == KAL_UNIT_YEAR, sign, span, error);
  *span = (kal_duration){0, 0, 0, to->day - from->day};
  if (largest == KAL_UNIT_WEEK) span->weeks = span->days / 7, span->days %= 7;
  return KAL_OK;
}

/* What kal_difference leaves out, filled in. */
static kal_status check_difference(const kal_difference *given, kal_unit least, kal_unit greatest,
                                   kal_difference *d, kal_error *error) {
  *d = (kal_difference){sizeof *d, (kal_unit)0, (kal_unit)0, 1, KAL_ROUND_TRUNC, 0};
  if (given) {
    if (given->size != sizeof *given || given->mode > KAL_ROUND_HALF_EVEN || given->mode < KAL_ROUND_TRUNC ||
        given->largest > KAL_UNIT_DAY || given->smallest > KAL_UNIT_DAY ||
        given->rules & ~(unsigned)KAL_TEMPORAL)
      return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_UNIT, NULL, 0, 1, 0);
    *d = *given;
    if (!d->increment) d->increment = 1;
    if (d->increment < 1 || d->increment > KAL__INCREMENT_MAX)
      return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_INCREMENT, NULL, d->increment, 1,
                       KAL__INCREMENT_MAX);
  }
  if (!d->smallest) d->smallest = least;
  if (!d->largest) d->largest = d->smallest < greatest ? d->smallest : greatest;
  /* A larger unit has a smaller number. */
  if (d->largest > d->smallest || d->smallest > least || d->largest == KAL_UNIT_HALF ||
      d->largest == KAL_UNIT_QUARTER || d->smallest == KAL_UNIT_HALF || d->smallest == KAL_UNIT_QUARTER)
    return kal__fail(error, KAL_ERROR_UNIT, KAL_FIELD_UNIT, NULL, d->smallest, d->largest, least);
  return KAL_OK;
}

/* least: the unit of which there are no parts to round. */
static kal_status difference(const kal_calendar *calendar, kal_date a, kal_date b, const kal_difference *d,
                             kal_unit least, int sign, kal_duration *duration, kal_error *error) {
  kal__point from, to;
  kal_duration span;
  kal_difference rounding = *d;
  kal_status status = kal__take_point(calendar, a, d->rules, &from, error);
  if (status || (status = kal__take_point(calendar, b, d->rules, &to, error))) return status;
  if (from.day == to.day) {
    *duration = (kal_duration){0, 0, 0, 0};
    return KAL_OK;
  }
  if ((status = kal__check_day(calendar, from.day, d->rules, error)) ||
      (status = kal__check_day(calendar, to.day, d->rules, error)))
    return status;
  if ((status = kal__count(&from, &to, d->largest, &span, error))) return status;
  if (sign < 0) rounding.mode = kal__mirrored(rounding.mode);
  if ((rounding.smallest != least || rounding.increment != 1) &&
      (status = kal__round_span(&from, to.day, &rounding, &span, error)))
    return status;
  *duration = (kal_duration){sign * span.years, sign * span.months, sign * span.weeks, sign * span.days};
  return KAL_OK;
}

kal_status kal_date_until(const kal_calendar *calendar, kal_date from, kal_date to,
                          const kal_difference *given, kal_duration *duration, kal_error *error) {
  kal_difference d;
  kal_status status;
  if (!calendar || !duration) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = check_difference(given, KAL_UNIT_DAY, KAL_UNIT_DAY, &d, error))) return status;
  return difference(calendar, from, to, &d, KAL_UNIT_DAY, 1, duration, error);
}

kal_status kal_date_since(const kal_calendar *calendar, kal_date date, kal_date other,
                          const kal_difference *given, kal_duration *duration, kal_error *error) {
  kal_difference d;
  kal_status status;
  if (!calendar || !duration) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = check_difference(given, KAL_UNIT_DAY, KAL_UNIT_DAY, &d, error))) return status;
  return difference(calendar, date, other, &d, KAL_UNIT_DAY, -1, duration, error);
}

/* Months of years */

kal_status kal_year_month_add(const kal_calendar *calendar, kal_date first, kal_duration duration,
                              unsigned rules, kal_date *result, kal_error *error) {
  if (duration.weeks || duration.days)
    return kal__fail(error, KAL_ERROR_UNIT, KAL_FIELD_UNIT, calendar,
                     duration.weeks ? KAL_UNIT_WEEK : KAL_UNIT_DAY, KAL_UNIT_YEAR, KAL_UNIT_MONTH);
  return kal_date_add(calendar, first, duration, rules, result, error);
}

kal_status kal_year_month_subtract(const kal_calendar *calendar, kal_date first, kal_duration duration,
                                   unsigned rules, kal_date *result, kal_error *error) {
  kal_status status = negate(calendar, &duration, error);
  return status ? status : kal_year_month_add(calendar, first, duration, rules, result, error);
}

static kal_status month_difference(const kal_calendar *calendar, kal_date a, kal_date b,
                                   const kal_difference *given, int sign, kal_duration *duration,
                                   kal_error *error) {
  kal_difference d;
  kal_duration span;
  kal_status status;
  if (!calendar || !duration) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = check_difference(given, KAL_UNIT_MONTH, KAL_UNIT_YEAR, &d, error))) return status;
  if ((status = difference(calendar, a, b, &d, KAL_UNIT_MONTH, sign, &span, error))) return status;
  *duration = (kal_duration){span.years, span.months, 0, 0};
  return KAL_OK;
}

kal_status kal_year_month_until(const kal_calendar *calendar, kal_date from, kal_date to,
                                const kal_difference *given, kal_duration *duration, kal_error *error) {
  return month_difference(calendar, from, to, given, 1, duration, error);
}

kal_status kal_year_month_since(const kal_calendar *calendar, kal_date first, kal_date other,
                                const kal_difference *given, kal_duration *duration, kal_error *error) {
  return month_difference(calendar, first, other, given, -1, duration, error);
}

/* Order */

kal_status kal_date_compare(const kal_calendar *a_calendar, kal_date a, const kal_calendar *b_calendar,
                            kal_date b, int *order) {
  int64_t a_day, b_day;
  kal_status status;
  if (!order) return KAL_ERROR_ARGUMENT;
  if ((status = kal_date_to_day(a_calendar, a, &a_day)) || (status = kal_date_to_day(b_calendar, b, &b_day)))
    return status;
  *order = (a_day > b_day) - (a_day < b_day);
  return KAL_OK;
}

kal_status kal_date_equal(const kal_calendar *a_calendar, kal_date a, const kal_calendar *b_calendar,
                          kal_date b, int *equal) {
  int order;
  kal_status status;
  if (!equal) return KAL_ERROR_ARGUMENT;
  if ((status = kal_date_compare(a_calendar, a, b_calendar, b, &order))) return status;
  *equal = a_calendar == b_calendar && order == 0;
  return KAL_OK;
}
