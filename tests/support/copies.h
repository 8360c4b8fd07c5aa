/* SPDX-License-Identifier: MIT */
/* Built-in calendars made again as a user would make them, through the public interface only. */
#ifndef KAL_COPIES_H
#define KAL_COPIES_H

#include "test.h"

static inline int copied_year(void *context, int32_t year, kal_year_definition *d) {
  const kal_calendar *original = context;
  kal_year_info info;
  if (kal_calendar_year(original, year, &info)) return 1;
  d->first_day = info.first_day;
  d->first_month_index = info.first_month_index;
  d->months = info.months;
  d->leap_month = info.leap_month;
  d->basis = info.basis;
  for (uint8_t month = 1; month <= info.months; month++) {
    kal_date first = {year, month, 1, 0, 0};
    int64_t day;
    if (kal_month_days(original, year, month, &d->days[month - 1])) return 1;
    if (kal_month_code_of(original, year, month, &d->codes[month - 1])) return 1;
    if (kal_date_to_day(original, first, &day) || kal_date_from_day(original, day, &first)) return 1;
    d->intercalary[month - 1] = !!(first.flags & KAL_DATE_INTERCALARY);
  }
  return 0;
}

static inline int copied_from_day(void *context, int64_t day, kal_date *date) {
  return kal_date_from_day(context, day, date) != KAL_OK;
}

static inline int copied_to_day(void *context, kal_date date, int64_t *day) {
  return kal_date_to_day(context, date, day) != KAL_OK;
}

/* Adds x-ID of the years -years..years that it has, 0: all; closed: with closed forms too. */
static inline const kal_calendar *add_copy(kal_registry *registry, kal_calendar_number number, int32_t years,
                                           int closed) {
  const kal_calendar *original = kal_calendar_builtin(number), *copy = NULL;
  kal_calendar_definition d;
  kal_month_rule rules[256];
  kal_era eras[KAL_ERAS_MAX];
  kal_range range;
  kal_error error;
  char id[KAL_NAME_MAX + 1], text[256];
  memset(&d, 0, sizeof d);
  snprintf(id, sizeof id, "x-%s%s", kal_calendar_id(original), closed ? "-closed" : "");
  kal_calendar_range(original, &range);
  kal_calendar_limits(original, &d.limits);
  d.size = sizeof d;
  d.id = id;
  d.names_of = number;
  d.family = kal_calendar_family(original);
  d.properties = kal_calendar_properties(original);
  d.first_year = years && -years > range.first_year ? -years : range.first_year;
  d.last_year = years && years < range.last_year ? years : range.last_year;
  for (unsigned code = 1; code < 256; code++)
    if (!kal_calendar_month_rule(original, (kal_month_code)code, &rules[d.month_rule_count]))
      d.month_rule_count++;
  d.month_rules = rules;
  d.era_count = kal_calendar_era_count(original);
  for (size_t i = 0; i < d.era_count; i++) kal_calendar_era_at(original, i, &eras[i]);
  d.eras = eras;
  d.counts_months = 1;
  d.year = copied_year;
  if (closed) d.from_day = copied_from_day, d.to_day = copied_to_day;
  d.context = (void *)(uintptr_t)original;
  if (kal_registry_add(registry, &d, &copy, &error)) {
    kal_error_text(&error, text, sizeof text);
    fail_msg("%s", text);
  }
  return copy;
}

#endif
