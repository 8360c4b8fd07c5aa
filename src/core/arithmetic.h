/* SPDX-License-Identifier: MIT */
/* Parts of date arithmetic: a date with its year, sums and counts in days. */
#ifndef KAL__ARITHMETIC_H
#define KAL__ARITHMETIC_H

#include "calendar.h"
#include "kalends/arithmetic.h"
#include "temporal.h"

/* KAL__LAST_NUMBER: a day number beyond all, which never comes twice. */
enum { KAL__INCREMENT_MAX = 1000000000, KAL__LAST_NUMBER = UINT8_MAX };

/* A date with what is known of it. */
typedef struct kal__point {
  const kal_calendar *calendar;
  int64_t day;
  int32_t year;
  unsigned month;  /* ordinal */
  unsigned number; /* of the day in its month */
  unsigned leap;   /* 1: the second day of that number */
  kal_month_code code;
  kal__year info;
} kal__point;

/* The point of a date, which is checked in full. Of the rules, KAL_TEMPORAL is heeded for the calendar only.
 */
kal_status kal__take_point(const kal_calendar *calendar, kal_date date, unsigned rules, kal__point *point,
                           kal_error *error);
/* The day a duration of one sign later; on failure *sum is anything. */
kal_status kal__add_to_point(const kal__point *point, const kal_duration *duration, unsigned rules,
                             int64_t *sum, kal_error *error);
/* The span in units from the largest on: a year, month, week or day. */
kal_status kal__count(const kal__point *from, const kal__point *to, kal_unit largest, kal_duration *span,
                      kal_error *error);

/* period.c: whether every year has the same twelve months, and so halves and quarters of six and three. */
int kal__has_twelve_months(const kal_calendar *calendar);

/* rounding.c */
kal_rounding_mode kal__mirrored(kal_rounding_mode mode);
/* Rounds a span that leads from a point to another day. */
kal_status kal__round_span(const kal__point *from, int64_t to, const kal_difference *rounding,
                           kal_duration *span, kal_error *error);

#endif
