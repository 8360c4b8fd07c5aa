/* SPDX-License-Identifier: MIT */
/*
 * The floor under every figure: calls with the shape of kal_date_from_day and kal_date_to_day, in a shared
 * library, that pass through a function pointer as those do, and do nothing.
 */
#ifndef EMPTY_CALL_H
#define EMPTY_CALL_H

#include "kalends/date.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct empty_calendar {
  uint64_t (*from_day)(const struct empty_calendar *calendar, int64_t day);
  kal_status (*to_day)(const struct empty_calendar *calendar, kal_date date, int64_t *day);
} empty_calendar;

__attribute__((visibility("default"))) const empty_calendar *empty_calendar_get(void);
__attribute__((visibility("default"))) kal_status empty_from_day(const empty_calendar *calendar, int64_t day,
                                                                 kal_date *date);
__attribute__((visibility("default"))) kal_status empty_to_day(const empty_calendar *calendar, kal_date date,
                                                               int64_t *day);

#ifdef __cplusplus
}
#endif
#endif
