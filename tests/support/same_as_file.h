/* SPDX-License-Identifier: MIT */
/* A built-in calendar and the one of a calendar file, x- and its id, are the same. */
#ifndef KAL_SAME_AS_FILE_H
#define KAL_SAME_AS_FILE_H

#include "test.h"

/* Every date that could be one of a year: the same day in both, or the same refusal. */
static inline void expect_same_dates(const kal_calendar *a, const kal_calendar *b, int32_t year) {
  for (uint8_t month = 1; month <= 13; month++)
    for (uint8_t day = 1; day <= 45; day++) {
      kal_date date = {year, month, day, 0, 0};
      int64_t ours = 0, theirs = 0;
      law(kal_date_to_day(a, date, &ours) == kal_date_to_day(b, date, &theirs) && ours == theirs, a, year);
    }
}

static inline void expect_same_day(const kal_calendar *a, const kal_calendar *b, int64_t day) {
  kal_date ours, theirs;
  law(kal_date_from_day(a, day, &ours) == KAL_OK && kal_date_from_day(b, day, &theirs) == KAL_OK, a, day);
  law(memcmp(&ours, &theirs, sizeof ours) == 0, a, day);
}

/* Each day first..last, and a sample of all that the file has. */
static inline void expect_same_as_file(kal_registry *registry, const kal_calendar *c, int64_t first, int64_t last) {
  char name[KAL_NAME_MAX + 1] = "x-";
  const kal_calendar *file;
  kal_date from = {0, 0, 0, 0, 0}, to = {0, 0, 0, 0, 0};
  kal_range range;
  strcat(name, kal_calendar_id(c));
  if (kal_registry_find(registry, name, &file, NULL)) fail_msg("no calendar file has %s", name);
  for (int64_t day = first; day <= last; day++) expect_same_day(c, file, day);
  kal_date_from_day(c, first, &from);
  kal_date_from_day(c, last, &to);
  for (int32_t year = from.year; year <= to.year; year++) expect_same_dates(c, file, year);
  kal_calendar_range(file, &range);
  for (int64_t day = range.first_day; day <= range.last_day; day += 1009) expect_same_day(c, file, day);
  expect_same_dates(c, file, range.first_year);
  expect_same_dates(c, file, range.last_year);
}

#endif
