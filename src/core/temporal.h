/* SPDX-License-Identifier: MIT */
/* The limits of ECMAScript Temporal, for callers that ask for them. */
#ifndef KAL__TEMPORAL_H
#define KAL__TEMPORAL_H

#include "calendar.h"
#include "kalends/fields.h"

/* PlainDate: -271821-04-19..+275760-09-13; PlainYearMonth: the whole ISO months of these. */
enum {
  KAL__TEMPORAL_FIRST_DAY = -100000001,
  KAL__TEMPORAL_LAST_DAY = 100000000,
  KAL__TEMPORAL_FIRST_MONTH_DAY = KAL__TEMPORAL_FIRST_DAY - 18,
  KAL__TEMPORAL_LAST_MONTH_DAY = KAL__TEMPORAL_LAST_DAY + 17
};

/* Arguments that every call with rules checks first. */
kal_status kal__check_rules(const kal_calendar *calendar, unsigned rules, kal_error *error);
/* Whether a day is one of the calendar's, and of Temporal's if the rules say so. */
kal_status kal__check_day(const kal_calendar *calendar, int64_t day, unsigned rules, kal_error *error);

#endif
