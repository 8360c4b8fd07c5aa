/* SPDX-License-Identifier: MIT */
/* Rounding of spans: "RoundRelativeDuration", "NudgeToCalendarUnit" and "BubbleRelativeDuration" of Temporal.
 */
#include "arithmetic.h"

kal_rounding_mode kal__mirrored(kal_rounding_mode mode) {
  switch (mode) {
  case KAL_ROUND_CEIL:
    return KAL_ROUND_FLOOR;
  case KAL_ROUND_FLOOR:
    return KAL_ROUND_CEIL;
  case KAL_ROUND_HALF_CEIL:
    return KAL_ROUND_HALF_FLOOR;
  case KAL_ROUND_HALF_FLOOR:
    return KAL_ROUND_HALF_CEIL;
  default:
    return mode;
  }
}

/*
 * Whether a value of a sign between two steps goes to the farther one. part / whole of the way is gone, 0 <=
 * part <= whole; is_even: the nearer step is an even one.
 */
static int goes_farther(kal_rounding_mode mode, int sign, int64_t part, int64_t whole, int is_even) {
  int64_t rest = whole - part;
  if (part == 0 || rest == 0) return rest == 0;
  switch (mode) {
  case KAL_ROUND_CEIL:
    return sign > 0;
  case KAL_ROUND_FLOOR:
    return sign < 0;
  case KAL_ROUND_EXPAND:
    return 1;
  case KAL_ROUND_HALF_CEIL:
    return part > rest || (part == rest && sign > 0);
  case KAL_ROUND_HALF_FLOOR:
    return part > rest || (part == rest && sign < 0);
  case KAL_ROUND_HALF_EXPAND:
    return part >= rest;
  case KAL_ROUND_HALF_TRUNC:
    return part > rest;
  case KAL_ROUND_HALF_EVEN:
    return part > rest || (part == rest && !is_even);
  default:
    return 0;
  }
}

/* A span with only its units down to one, of which there are `value`. */
static kal_duration cut(const kal_duration *span, kal_unit unit, int64_t value) {
  kal_duration cut = {span->years, span->months, span->weeks, value};
  if (unit == KAL_UNIT_DAY) return cut;
  cut.days = 0;
  cut.weeks = value;
  if (unit == KAL_UNIT_WEEK) return cut;
  cut.weeks = 0;
  cut.months = value;
  if (unit == KAL_UNIT_MONTH) return cut;
  cut.months = 0;
  cut.years = value;
  return cut;
}

/* Rounds to years, months or weeks. *nudged: the day to which the rounded span leads. *grown: it grew. */
static kal_status nudge(const kal__point *from, int64_t to, int sign, const kal_difference *r,
                        kal_duration *span, int64_t *nudged, int *grown, kal_error *error) {
  int64_t value = r->smallest == KAL_UNIT_YEAR ? span->years : span->months, start, end;
  kal_duration nearer, farther;
  kal_status status;
  if (r->smallest == KAL_UNIT_WEEK) value = span->weeks + span->days / 7;
  value -= value % r->increment;
  /* The window may have to move on by one step: a day of 31 cut to a shorter month falls behind. */
  for (int moved = 0;; moved = 1, value += sign * r->increment) {
    nearer = cut(span, r->smallest, value);
    farther = cut(span, r->smallest, value + sign * r->increment);
    if ((status = kal__add_to_point(from, &nearer, r->rules, &start, error)) ||
        (status = kal__add_to_point(from, &farther, r->rules, &end, error)))
      return status;
    if (moved || (to - end) * sign <= 0) {
      *grown = moved;
      break;
    }
  }
  if (goes_farther(r->mode, sign, (to - start) * sign, (end - start) * sign, value / r->increment % 2 == 0)) {
    *grown = 1;
    *span = farther;
    *nudged = end;
  } else {
    *span = nearer;
    *nudged = start;
  }
  return KAL_OK;
}

/* Rounds the days alone. */
static void nudge_days(int64_t to, int sign, const kal_difference *r, kal_duration *span, int64_t *nudged,
                       int *grown) {
  int64_t rest = span->days % r->increment, days = span->days - rest;
  if (goes_farther(r->mode, sign, rest * sign, r->increment, days / r->increment % 2 == 0))
    days += sign * r->increment;
  *nudged = to + (days - span->days);
  *grown = (days - span->days) * sign > 0;
  span->days = days;
}

/* Where a rounded span reaches the next larger unit, it becomes that. */
static kal_status bubble(const kal__point *from, int64_t nudged, int sign, const kal_difference *r,
                         kal_duration *span, kal_error *error) {
  static const kal_unit units[3] = {KAL_UNIT_WEEK, KAL_UNIT_MONTH, KAL_UNIT_YEAR};
  for (unsigned i = 0; i < 3; i++) {
    kal_unit unit = units[i];
    kal_duration larger;
    int64_t end;
    kal_status status;
    if (unit >= r->smallest || unit < r->largest || (unit == KAL_UNIT_WEEK && r->largest != KAL_UNIT_WEEK))
      continue;
    larger = cut(span, unit,
                 (unit == KAL_UNIT_YEAR    ? span->years
                  : unit == KAL_UNIT_MONTH ? span->months
                                           : span->weeks) +
                     sign);
    if ((status = kal__add_to_point(from, &larger, r->rules, &end, error))) return status;
    if ((nudged - end) * sign < 0) break;
    *span = larger;
  }
  return KAL_OK;
}

kal_status kal__round_span(const kal__point *from, int64_t to, const kal_difference *r, kal_duration *span,
                           kal_error *error) {
  int sign = to < from->day ? -1 : 1, grown;
  int64_t nudged;
  kal_status status;
  if (r->smallest == KAL_UNIT_DAY)
    nudge_days(to, sign, r, span, &nudged, &grown);
  else if ((status = nudge(from, to, sign, r, span, &nudged, &grown, error)))
    return status;
  return grown && r->smallest != KAL_UNIT_WEEK ? bubble(from, nudged, sign, r, span, error) : KAL_OK;
}
