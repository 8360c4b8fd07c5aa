/* SPDX-License-Identifier: MIT */
/* Plans of the calendars that a long stream is read, reckoned and printed in; shared by its threads. */
#ifndef KAL_CLI_PLANS_H
#define KAL_CLI_PLANS_H

#include "kal.h"

typedef struct plan_set plan_set;

/* Of as many calendars as there is memory for; NULL if there is none. */
plan_set *plans_make(const settings *asked);
void plans_free(plan_set *plans);
/* NULL if there is none, or plans is NULL. */
const kal_column_plan *plan_of(const plan_set *plans, const kal_calendar *calendar);

#endif
