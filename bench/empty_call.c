/* SPDX-License-Identifier: MIT */
#include "empty_call.h"

#include <string.h>

static uint64_t from_nothing(const empty_calendar *calendar, int64_t day) {
  (void)calendar;
  return (uint64_t)day;
}

static kal_status to_nothing(const empty_calendar *calendar, kal_date date, int64_t *day) {
  (void)calendar;
  *day = date.year;
  return KAL_OK;
}

static const empty_calendar nothing = {from_nothing, to_nothing};

const empty_calendar *empty_calendar_get(void) { return &nothing; }

kal_status empty_from_day(const empty_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t bits = calendar->from_day(calendar, day);
  memcpy(date, &bits, sizeof bits);
  return KAL_OK;
}

kal_status empty_to_day(const empty_calendar *calendar, kal_date date, int64_t *day) {
  return calendar->to_day(calendar, date, day);
}
