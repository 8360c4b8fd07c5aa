/* SPDX-License-Identifier: MIT */
/*
 * The calendars on which laws are tried: all built-in ones and the synthetic ones, or, with
 * KAL_LAWS_OF_COPIES, some that came through a registry, with KAL_LAWS_OF_FILES those of examples/calendars.
 */
#ifndef KAL_SUBJECTS_H
#define KAL_SUBJECTS_H

#include "test.h"
#include "core/calendar.h"
#include "synthetic.h"
#ifdef KAL_LAWS_OF_FILES /* KAL_LAWS_OF_COPIES too: the limits for calendars of users */
#include "files.h"
#elif defined KAL_LAWS_OF_COPIES
#include "copies.h"
#endif

#ifdef KAL_LAWS_OF_FILES
static const kal_calendar *of_files[EXAMPLES_MAX];
static size_t of_files_count;
static inline size_t subject_count(void) {
  return of_files_count;
}
static inline const kal_calendar *subject(size_t i) {
  return of_files[i];
}
#elif defined KAL_LAWS_OF_COPIES
enum { COPIES = 4 };
static const kal_calendar *copies[COPIES];
static inline size_t subject_count(void) {
  return COPIES;
}
static inline const kal_calendar *subject(size_t i) {
  return copies[i];
}
#else
static inline size_t subject_count(void) {
  return kal_calendar_count() + SYNTHETIC_COUNT;
}
static inline const kal_calendar *subject(size_t i) {
  return i < kal_calendar_count() ? kal_calendar_at(i) : synthetic_calendars[i - kal_calendar_count()];
}
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

/* Runs the tests; copies are made before and released after. */
static inline int run_on_subjects(const char *name, const struct CMUnitTest *tests, size_t count) {
#ifdef KAL_LAWS_OF_FILES
  const kal_calendar *all[EXAMPLES_MAX];
  const kal_calendar *built_in;
  size_t count_of_all = 0;
  kal_registry *registry;
  int failed;
  of_files_count = 0;
  if (kal_registry_create(NULL, &registry)) return 1;
  add_examples(registry);
  kal_registry_list(registry, all, EXAMPLES_MAX, &count_of_all);
  for (size_t i = 0; i < count_of_all; i++) /* the laws look at days about 1970 */
    if (kal_calendar_find(kal_calendar_id(all[i]) + 2, &built_in, NULL) == KAL_OK && built_in->month_days)
      print_message("%s: compared with the built-in one, left out\n", kal_calendar_id(all[i]));
    else if (all[i]->range.first_day < -1000000 && all[i]->range.last_day > 1000000)
      of_files[of_files_count++] = all[i];
    else
      print_message("%s: too short for laws about 1970, left out\n", kal_calendar_id(all[i]));
  failed = _cmocka_run_group_tests(name, tests, count, NULL, NULL);
  kal_registry_release(registry);
  return failed;
#elif defined KAL_LAWS_OF_COPIES
  kal_registry *registry;
  int failed;
  if (kal_registry_create(NULL, &registry)) return 1;
  copies[0] = add_copy(registry, KAL_HEBREW, 12000, 0);
  copies[1] = add_copy(registry, KAL_ISLAMIC_CIVIL, 12000, 0);
  copies[2] = add_copy(registry, KAL_GREGORIAN, 12000, 0);
  copies[3] = add_copy(registry, KAL_HEBREW, 12000, 1);
  failed = _cmocka_run_group_tests(name, tests, count, NULL, NULL);
  kal_registry_release(registry);
  return failed;
#else
  return _cmocka_run_group_tests(name, tests, count, NULL, NULL);
#endif
}

/* A calendar whose year infos are counted, and more than 100 for one question refused. */
static unsigned year_calls;
static const kal_calendar *counted;
static inline void counting_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  if (++year_calls > 100)
    fail_msg("%s: the mean year or month leads to year %ld: far off", kal_calendar_id(counted), (long)year);
  counted->year(counted, year, info);
}
static inline void counting_month_days(const kal_calendar *calendar, int32_t year, unsigned month,
                                       kal__month_days *days) {
  (void)calendar;
  counted->month_days(counted, year, month, days);
}

#endif
