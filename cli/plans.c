/* SPDX-License-Identifier: MIT */
#include "plans.h"

#include <stdlib.h>

/* Days of 1600 to 2400, where most dates lie; all others are converted too. */
enum { FIRST_PLANNED = -135140, LAST_PLANNED = 157418 };

enum { PLANS_MAX = TARGETS_MAX + 2 };

struct plan_set {
  size_t n;
  const kal_calendar *calendars[PLANS_MAX];
  kal_column_plan *plans[PLANS_MAX];
};

const kal_column_plan *plan_of(const plan_set *plans, const kal_calendar *calendar) {
  for (size_t i = 0; plans && i < plans->n; i++)
    if (plans->calendars[i] == calendar) return plans->plans[i];
  return NULL;
}

static void make_plan(plan_set *plans, const kal_calendar *calendar) {
  int64_t first = FIRST_PLANNED, last = LAST_PLANNED;
  kal_range range;
  if (!calendar || plan_of(plans, calendar)) return;
  kal_calendar_range(calendar, &range);
  if (first < range.first_day) first = range.first_day;
  if (last > range.last_day) last = range.last_day;
  if (kal_column_plan_create(calendar, first, last, NULL, &plans->plans[plans->n]) != KAL_OK) return;
  plans->calendars[plans->n++] = calendar;
}

plan_set *plans_make(const settings *asked) {
  plan_set *plans = calloc(1, sizeof *plans);
  if (!plans) return NULL;
  make_plan(plans, asked->from);
  make_plan(plans, asked->calendar);
  for (size_t t = 0; t < asked->to_count; t++) make_plan(plans, asked->to[t].calendar);
  return plans;
}

void plans_free(plan_set *plans) {
  for (size_t i = 0; plans && i < plans->n; i++) kal_column_plan_release(plans->plans[i]);
  free(plans);
}
