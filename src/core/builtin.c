/* SPDX-License-Identifier: MIT */
/* The built-in calendars: found by number and place here, by name in find.c. */
#include "builtin.h"

const kal_calendar *const kal__builtins[] = {
#define KAL_CALENDAR(number, SYMBOL, symbol, id, bcp47, aliases) &kal__##symbol,
#include "../calendars/calendars.def"
#undef KAL_CALENDAR
};

static const kal_calendar *const by_number[] = {
#define KAL_CALENDAR(number, SYMBOL, symbol, id, bcp47, aliases) [number] = &kal__##symbol,
#include "../calendars/calendars.def"
#undef KAL_CALENDAR
};

const kal_calendar *kal_calendar_builtin(uint32_t number) {
  return number < sizeof by_number / sizeof *by_number ? by_number[number] : NULL;
}

size_t kal_calendar_count(void) { return sizeof kal__builtins / sizeof *kal__builtins; }

const kal_calendar *kal_calendar_at(size_t index) {
  return index < sizeof kal__builtins / sizeof *kal__builtins ? kal__builtins[index] : NULL;
}
