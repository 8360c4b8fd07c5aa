/* SPDX-License-Identifier: MIT */
/* Names found but not yet written. */
#ifndef KAL__NAMES_H
#define KAL__NAMES_H

#include "../core/calendar.h"
#include "../core/writer.h"
#include "locale.h"

typedef struct kal__name {
  const char *text; /* not ended by a NUL */
  size_t length;
  const char *pattern; /* of a leap month: where {0} stands the text goes; else NULL */
} kal__name;

/* Of a month by its code; KAL_ERROR_NO_NAME if it has none. locale: kal_locale.data. */
kal_status kal__name_of_month(unsigned locale, const kal_calendar *calendar, kal_month_code code,
                              int leap_year, unsigned context, unsigned width, kal__name *name);
/* Of an era by its index, which is in range. */
kal_status kal__name_of_era(unsigned locale, const kal_calendar *calendar, size_t era, unsigned width,
                            kal__name *name);

void kal__write_name(kal__writer *writer, const kal__name *name);

#endif
