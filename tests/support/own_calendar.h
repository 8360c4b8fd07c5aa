/* SPDX-License-Identifier: MIT */
/*
 * A calendar such as a user would bring, honest until a test gives it a hook: 12 months of 30 days and a
 * thirteenth of five, every fourth year six. Needs nothing of cmocka.
 */
#ifndef KAL_OWN_CALENDAR_H
#define KAL_OWN_CALENDAR_H

#include <stdatomic.h>
#include <string.h>

#include "kalends/kalends.h"

typedef struct own own;
struct own {
  int64_t epoch;     /* the first day of year 1 */
  atomic_uint calls; /* of all callbacks but destroy */
  atomic_uint destroyed;
  /* NULL, or what changes the honest answer; its result is the callback's. */
  int (*year_hook)(own *o, int32_t year, kal_year_definition *d);
  int (*from_hook)(own *o, int64_t day, kal_date *date);
  int (*to_hook)(own *o, kal_date date, int64_t *day);
  int (*days_hook)(own *o, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled);
  void (*destroy_hook)(own *o);
  int64_t number; /* for the hooks */
  void *other;
};

static inline int64_t own_new_year(const own *o, int64_t year) {
  int64_t before = year - 1, leaps = (before >= 0 ? before : before - 3) / 4;
  return o->epoch + before * 365 + leaps;
}

static inline int own_is_leap(int64_t year) {
  return (year & 3) == 0;
}

static inline int own_year(void *context, int32_t year, kal_year_definition *d) {
  own *o = context;
  atomic_fetch_add_explicit(&o->calls, 1, memory_order_relaxed);
  d->first_day = own_new_year(o, year);
  d->months = 13;
  for (int i = 0; i < 12; i++) d->days[i] = 30;
  d->days[12] = (uint8_t)(own_is_leap(year) ? 6 : 5);
  return o->year_hook ? o->year_hook(o, year, d) : 0;
}

static inline int own_from_day(void *context, int64_t day, kal_date *date) {
  own *o = context;
  int64_t year = (day - o->epoch) / 1461 * 4 + 1, place; /* at most some years off, however far */
  atomic_fetch_add_explicit(&o->calls, 1, memory_order_relaxed);
  while (own_new_year(o, year) > day) year--;
  while (own_new_year(o, year + 1) <= day) year++;
  place = day - own_new_year(o, year);
  date->year = (int32_t)year;
  date->month = date->month_code = (uint8_t)(place / 30 + 1);
  date->day = (uint8_t)(place % 30 + 1);
  date->flags = 0;
  return o->from_hook ? o->from_hook(o, day, date) : 0;
}

static inline int own_to_day(void *context, kal_date date, int64_t *day) {
  own *o = context;
  atomic_fetch_add_explicit(&o->calls, 1, memory_order_relaxed);
  if (o->to_hook) return o->to_hook(o, date, day);
  if (date.month < 1 || date.month > 13 || date.day < 1 || date.flags ||
      (date.month_code && date.month_code != date.month) ||
      date.day > (date.month < 13          ? 30
                  : own_is_leap(date.year) ? 6
                                           : 5))
    return 1;
  *day = own_new_year(o, date.year) + 30 * (date.month - 1) + date.day - 1;
  return 0;
}

static inline int own_month_days(void *context, int32_t year, uint8_t month, uint64_t *skipped,
                                 uint64_t *doubled) {
  own *o = context;
  atomic_fetch_add_explicit(&o->calls, 1, memory_order_relaxed);
  return o->days_hook ? o->days_hook(o, year, month, skipped, doubled) : 0;
}

static inline void own_destroy(void *context) {
  own *o = context;
  if (o->destroy_hook) o->destroy_hook(o);
  atomic_fetch_add(&o->destroyed, 1);
}

static const kal_month_rule own_rules[13] = {
    {1, 30, 30, 30},  {2, 30, 30, 30},  {3, 30, 30, 30}, {4, 30, 30, 30}, {5, 30, 30, 30},
    {6, 30, 30, 30},  {7, 30, 30, 30},  {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30},
    {11, 30, 30, 30}, {12, 30, 30, 30}, {13, 5, 5, 6}};

/* By year info only. */
static inline kal_calendar_definition own_definition(own *context, const char *id) {
  kal_calendar_definition d;
  memset(&d, 0, sizeof d);
  d.size = sizeof d;
  d.id = id;
  d.family = KAL_FAMILY_SOLAR;
  d.first_year = -5000;
  d.last_year = 5000;
  d.limits = (kal_limits){13, 13, 5, 30, 365, 366};
  d.month_rules = own_rules;
  d.month_rule_count = 13;
  d.year = own_year;
  d.context = context;
  d.destroy = own_destroy;
  return d;
}

/* Of two years only, so that adding it is quick. */
static inline kal_calendar_definition own_small_definition(own *context, const char *id) {
  kal_calendar_definition d = own_definition(context, id);
  d.first_year = 1;
  d.last_year = 2;
  return d;
}

/* With closed forms too. */
static inline kal_calendar_definition own_closed_definition(own *context, const char *id) {
  kal_calendar_definition d = own_definition(context, id);
  d.from_day = own_from_day;
  d.to_day = own_to_day;
  return d;
}

/* With day numbers that are skipped or come twice. */
static inline kal_calendar_definition own_leap_days_definition(own *context, const char *id) {
  kal_calendar_definition d = own_definition(context, id);
  d.properties = KAL_LEAP_DAYS;
  d.month_days = own_month_days;
  return d;
}

#endif
