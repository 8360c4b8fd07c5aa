/* SPDX-License-Identifier: MIT */
#ifndef KAL__BUILTIN_H
#define KAL__BUILTIN_H

#include "calendar.h"

#define KAL_CALENDAR(number, SYMBOL, symbol, id, bcp47, aliases) extern const kal_calendar kal__##symbol;
#include "../calendars/calendars.def"
#undef KAL_CALENDAR

/* By place in the list. */
extern const kal_calendar *const kal__builtins[];

#endif
