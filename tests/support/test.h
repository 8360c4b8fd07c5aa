/* SPDX-License-Identifier: MIT */
/* cmocka needs these before it. */
#ifndef KAL_TEST_H
#define KAL_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "kalends/kalends.h"

/* Runs the body for every built-in calendar; the body sees `calendar`. */
#define for_every_calendar(calendar)                                                                         \
  for (size_t i_ = 0; i_ < kal_calendar_count(); i_++)                                                       \
    for (const kal_calendar *calendar = kal_calendar_at(i_); calendar; calendar = NULL)

/* A day with that many on either side in the calendar: 2026-11-21, or an earlier one of a calendar that has
 * ended. */
static inline int64_t present_day(const kal_calendar *calendar, int64_t around) {
  kal_range range;
  kal_calendar_range(calendar, &range);
  return range.last_day - around < 20778 ? range.last_day - around : 20778;
}

/* A failure that names the calendar and the day or year. */
#define law(condition, calendar, value)                                                                      \
  do {                                                                                                       \
    if (!(condition))                                                                                        \
      fail_msg("%s at %lld: %s", kal_calendar_id(calendar), (long long)(value), #condition);                 \
  } while (0)

/* splitmix64: the same sequence in every run. */
static inline uint64_t next_random(uint64_t *state) {
  uint64_t z = (*state += UINT64_C(0x9E3779B97F4A7C15));
  z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
  return z ^ z >> 31;
}

/* A day in first..last. */
static inline int64_t random_day(uint64_t *state, int64_t first, int64_t last) {
  uint64_t span = (uint64_t)last - (uint64_t)first;
  uint64_t offset = span == UINT64_MAX ? next_random(state) : next_random(state) % (span + 1);
  return (int64_t)((uint64_t)first + offset);
}

#endif
