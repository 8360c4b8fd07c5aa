/* SPDX-License-Identifier: MIT */
/*
 * Kalends: every calendar, in one small C library.
 *
 *     #include <kalends/kalends.h>
 *     #include <stdio.h>
 *
 *     int main(void) {
 *       const kal_calendar *hebrew = kal_calendar_builtin(KAL_HEBREW);
 *       kal_date date;
 *       char text[KAL_DATE_TEXT_MAX];
 *       if (kal_date_from_day(hebrew, 20778, &date) != KAL_OK) // 2026-11-21
 *         return 1;
 *       kal_date_print(hebrew, date, text, sizeof text, NULL);
 *       puts(text); // 5787-M03-11
 *       return 0;
 *     }
 *
 * The library depends on libc alone, never prints, aborts, or reads the environment or the C locale, and
 * allocates nothing but what registry.h adds, plans of columns and arrays of Arrow.
 */
#ifndef KALENDS_KALENDS_H
#define KALENDS_KALENDS_H

#include "version.h"
#include "status.h"
#include "calendar_numbers.h"
#include "calendar.h"
#include "date.h"
#include "fields.h"
#include "arithmetic.h"
#include "period.h"
#include "text.h"
#include "iso.h"
#include "locale.h"
#include "names.h"
#include "format.h"
#include "parse.h"
#include "numerals.h"
#include "reckoning.h"
#include "cycle.h"
#include "astro.h"

/* Advanced: columns, and calendars of your own. */
#include "batch.h"
#include "arrow.h"
#include "registry.h"
#include "define.h"

#endif
