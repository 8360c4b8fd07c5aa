/* SPDX-License-Identifier: MIT */
/*
 * The calendars that laws are tried on: every built-in one and those of synthetic.h, or with
 * KAL_LAWS_OF_COPIES some that came through a registry instead.
 */
#ifndef KAL_SUBJECTS_H
#define KAL_SUBJECTS_H

#include "test.h"
#include "core/calendar.h"
#include "synthetic.h"
#ifdef KAL_LAWS_OF_COPIES
#include "copies.h"
#endif

#ifdef KAL_LAWS_OF_COPIES
enum { COPIES = 4 };
static const kal_calendar *copies[COPIES];
static kal_registry *registry_of_copies;
static size_t subject_count(void) {
  return COPIES;
}
static const kal_calendar *subject(size_t i) {
  return copies[i];
}
/* 0, or 1 if there can be none. */
static int make_subjects(void) {
  if (kal_registry_create(NULL, &registry_of_copies)) return 1;
  copies[0] = add_copy(registry_of_copies, KAL_HEBREW, 12000, 0);
  copies[1] = add_copy(registry_of_copies, KAL_ISLAMIC_CIVIL, 12000, 0);
  copies[2] = add_copy(registry_of_copies, KAL_GREGORIAN, 12000, 0);
  copies[3] = add_copy(registry_of_copies, KAL_HEBREW, 12000, 1);
  return 0;
}
static void drop_subjects(void) {
  kal_registry_release(registry_of_copies);
}
#else
static size_t subject_count(void) {
  return kal_calendar_count() + SYNTHETIC_COUNT;
}
static const kal_calendar *subject(size_t i) {
  return i < kal_calendar_count() ? kal_calendar_at(i) : synthetic_calendars[i - kal_calendar_count()];
}
static int make_subjects(void) {
  return 0;
}
static void drop_subjects(void) {}
#endif

/* As for_every_calendar, and the synthetic ones. */
#define for_every_subject(calendar)                                                                          \
  for (size_t i_ = 0; i_ < subject_count(); i_++)                                                            \
    for (const kal_calendar *calendar = subject(i_); calendar; calendar = NULL)

/* A day in first..last that the calendar supports. */
static inline int64_t random_day_of(const kal_calendar *c, uint64_t *seed, int64_t first, int64_t last) {
  const kal_range *range = &c->range;
  return random_day(seed, first > range->first_day ? first : range->first_day,
                    last < range->last_day ? last : range->last_day);
}

#endif
