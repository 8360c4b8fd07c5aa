/* SPDX-License-Identifier: MIT */
/* Weeks: seven days without end, in every calendar. */
#ifndef KAL__WEEK_H
#define KAL__WEEK_H

#include "calendar.h"
#include "kalends/period.h"

/* A rule that is NULL becomes that of ISO 8601. Fills the error, which may be NULL. */
kal_status kal__check_week_rule(const kal_calendar *calendar, const kal_week_rule **rule, kal_error *error);

/* The first such day of the week from a day on. The week that holds a day begins on the first from the day -
 * 6 on. */
static inline int64_t kal__week_day_from(int64_t day, int week_day) {
  return day + (week_day - kal_day_of_week(day) + 7) % 7;
}

#endif
