/* SPDX-License-Identifier: MIT */
/* Years of 13 months whose leap month comes before the month it is named after. */
#ifndef KAL__LEAP_BEFORE_H
#define KAL__LEAP_BEFORE_H

#include "../core/calendar.h"

/* By the leap month's number less 1. Defined in old_hindu.c. */
extern const kal__year_parts kal__leap_before_parts[12];

#endif
