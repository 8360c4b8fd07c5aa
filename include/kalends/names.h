/* SPDX-License-Identifier: MIT */
/*
 * Names of calendars, months, days of the week and eras, from the Unicode CLDR.
 *
 * A name is written like snprintf does: at most `capacity` bytes with the final NUL, never splitting a UTF-8
 * character; *length receives the length of the whole name in bytes without the NUL. Every function here
 * takes a locale as a BCP 47 tag, NULL meaning "en", and may be called from any thread.
 */
#ifndef KALENDS_NAMES_H
#define KALENDS_NAMES_H

#include "date.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How wide a name is. CLDR defines "short" for days of the week only. */
typedef enum kal_name_width {
  KAL_NAME_WIDE = 0,        /* November, Saturday */
  KAL_NAME_ABBREVIATED = 1, /* Nov, Sat */
  KAL_NAME_NARROW = 2,      /* N, S */
  KAL_NAME_SHORT = 3        /* Sa */
} kal_name_width;

/** Whether a name stands inside a date or alone; some languages inflect it. */
typedef enum kal_name_context { KAL_NAME_IN_DATE = 0, KAL_NAME_STANDALONE = 1 } kal_name_context;

/**
 * The name of a calendar, such as "Hebrew Calendar".
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar is NULL, or buffer with capacity > 0); KAL_ERROR_UNKNOWN_LOCALE;
 * KAL_ERROR_BUFFER_TOO_SMALL (the buffer holds what fits). Since 0.1.
 */
KAL_API kal_status kal_calendar_name(const kal_calendar *calendar, const char *locale, char *buffer,
                                     size_t capacity, size_t *length);

/**
 * The name of the month of a year: the year decides between "Adar" and "Adar II".
 *
 * month: ordinal, from 1. width: KAL_NAME_SHORT is read as KAL_NAME_ABBREVIATED.
 * Returns: as kal_calendar_name; KAL_ERROR_ARGUMENT (no such context or width); what kal_month_days
 * returns; KAL_ERROR_NO_NAME (CLDR names no such month). Since 0.1.
 *
 *     char name[32];
 *     kal_month_name(kal_calendar_builtin(KAL_HEBREW), 5784, 7, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE,
 *                    name, sizeof name, NULL); // Adar II
 */
KAL_API kal_status kal_month_name(const kal_calendar *calendar, int32_t year, uint8_t month, const char *locale,
                                  kal_name_context context, kal_name_width width, char *buffer, size_t capacity,
                                  size_t *length);

/**
 * The name of a day of the week.
 *
 * day_of_week: 1 = Monday .. 7 = Sunday.
 * Returns: as kal_calendar_name; KAL_ERROR_OUT_OF_RANGE (day_of_week). Since 0.1.
 */
KAL_API kal_status kal_week_day_name(int day_of_week, const char *locale, kal_name_context context,
                                     kal_name_width width, char *buffer, size_t capacity, size_t *length);

/**
 * The name of an era, such as "Anno Mundi".
 *
 * era: index for kal_calendar_era_at.
 * Returns: as kal_calendar_name; KAL_ERROR_OUT_OF_RANGE (no such index); KAL_ERROR_NO_NAME. Since 0.1.
 */
KAL_API kal_status kal_era_name(const kal_calendar *calendar, size_t era, const char *locale, kal_name_width width,
                                char *buffer, size_t capacity, size_t *length);

#ifdef __cplusplus
}
#endif
#endif
