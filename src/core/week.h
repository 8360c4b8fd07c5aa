/* SPDX-License-Identifier: MIT */
/* Weeks: seven days without end, in every calendar. And checks that periods and weeks share. */
#ifndef KAL__WEEK_H
#define KAL__WEEK_H

#include "calendar.h"
#include "kalends/period.h"

/* Each fills the error, which may be NULL, and returns its status. */

/* KAL_ERROR_OUT_OF_RANGE or KAL_OK. */
kal_status kal__check_range(const kal_calendar *calendar, kal_field field, int64_t value, int64_t least,
                            int64_t greatest, kal_error *error);
/* The info of a year, or of the year of a day, of any number. */
kal_status kal__info_of_year(const kal_calendar *calendar, int64_t year, kal__year *info, kal_error *error);
kal_status kal__info_of_day(const kal_calendar *calendar, int64_t day, int32_t *year, kal__year *info,
                            kal_error *error);
/* A rule that is NULL becomes that of ISO 8601. */
kal_status kal__check_week_rule(const kal_calendar *calendar, const kal_week_rule **rule, kal_error *error);

/* The first such day of the week from a day on. The week that holds a day begins on the first from the day -
 * 6 on. */
static inline int64_t kal__week_day_from(int64_t day, int week_day) {
  return day + (week_day - kal_day_of_week(day) + 7) % 7;
}

#endif
