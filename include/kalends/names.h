/* SPDX-License-Identifier: MIT */
/*
 * Names of calendars, months, days of the week and eras, from the Unicode CLDR 48.
 *
 * In every function here:
 *
 *   locale    a tag such as "en-GB" or "fa_IR.UTF-8", as kal_locale_find (locale.h) takes it; NULL means
 *             "en". Extensions (-u-...) are passed over. What is no tag, or a language that is not in this
 *             build (of which kal_locale_find says KAL_LOCALE_ROOT), is KAL_ERROR_UNKNOWN_LOCALE.
 *   buffer    receives the name in UTF-8 with a final NUL, like snprintf: at most `capacity` bytes with the
 *             NUL, never a part of a character. May be NULL if capacity is 0.
 *   length    receives the length of the whole name in bytes without the NUL, also with
 *             KAL_ERROR_BUFFER_TOO_SMALL; may be NULL.
 *
 * A name that a locale does not give comes from its parent locale or from another width or context, as CLDR
 * says. With KAL_ERROR_BUFFER_TOO_SMALL the buffer holds what fits; with every other failure *buffer and
 * *length are unchanged. Nothing is allocated; every function may be called from any thread at any time.
 */
#ifndef KALENDS_NAMES_H
#define KALENDS_NAMES_H

#include "date.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How wide a name is. CLDR has "short" for days of the week only; elsewhere it is read as "abbreviated". */
typedef enum kal_name_width {
  KAL_NAME_WIDE = 0,        /* November, Saturday, Anno Domini */
  KAL_NAME_ABBREVIATED = 1, /* Nov, Sat, AD */
  KAL_NAME_NARROW = 2,      /* N, S, A: need not differ from each other */
  KAL_NAME_SHORT = 3        /* Sa */
} kal_name_width;

/** Whether a name stands inside a date or alone; some languages inflect it. */
typedef enum kal_name_context { KAL_NAME_IN_DATE = 0, KAL_NAME_STANDALONE = 1 } kal_name_context;

/**
 * The name of a calendar, such as "Hebrew Calendar".
 *
 * A calendar that CLDR does not have goes by its English name in every locale, such as "Julian Calendar".
 * Where a locale and its parents do not name one that CLDR has (root names none), its id is the name.
 *
 * locale, buffer, capacity, length: as above.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar is NULL, or buffer with capacity > 0);
 * KAL_ERROR_UNKNOWN_LOCALE; KAL_ERROR_BUFFER_TOO_SMALL. Any thread. Since 0.1.
 *
 *     char name[64];
 *     kal_calendar_name(kal_calendar_builtin(KAL_HEBREW), "en", name, sizeof name, NULL);
 *     puts(name); // Hebrew Calendar
 */
KAL_API kal_status kal_calendar_name(const kal_calendar *calendar, const char *locale, char *buffer,
                                     size_t capacity, size_t *length);

/**
 * The name of a month of a year: the year decides between "Adar" and "Adar II".
 *
 * A month that CLDR does not name has one name for every width: that of its own language in a locale of that
 * language (bangla in "bn"), its English one in every other, such as "Thoth" of the Egyptian calendar; where
 * there is none, CLDR's generic M01 .. M12. Weeks that a calendar counts as months (KAL_FAMILY_WEEKS) have
 * no names.
 *
 * year: arithmetic, inside kal_calendar_range. month: ordinal, from 1.
 * locale, buffer, capacity, length: as above.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar is NULL, or buffer with capacity > 0; no such context or
 * width); KAL_ERROR_UNKNOWN_LOCALE; KAL_ERROR_OUT_OF_RANGE (year); KAL_ERROR_MISSING_FIELD (month 0);
 * KAL_ERROR_NOT_IN_CALENDAR or KAL_ERROR_NOT_IN_YEAR (month); KAL_ERROR_NO_NAME (CLDR has none);
 * KAL_ERROR_CALLBACK (a calendar of a registry only); KAL_ERROR_BUFFER_TOO_SMALL. Any thread. Since 0.1.
 *
 *     char name[32];
 *     kal_month_name(kal_calendar_builtin(KAL_HEBREW), 5784, 7, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE,
 *                    name, sizeof name, NULL);
 *     puts(name); // Adar II
 */
KAL_API kal_status kal_month_name(const kal_calendar *calendar, int32_t year, uint8_t month,
                                  const char *locale, kal_name_context context, kal_name_width width,
                                  char *buffer, size_t capacity, size_t *length);

/**
 * The name of a day of the week; it is the same in every calendar.
 *
 * day_of_week: 1 = Monday .. 7 = Sunday, as kal_day_of_week returns.
 * locale, buffer, capacity, length: as above.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (buffer is NULL with capacity > 0; no such context or width);
 * KAL_ERROR_OUT_OF_RANGE (day_of_week); KAL_ERROR_UNKNOWN_LOCALE; KAL_ERROR_BUFFER_TOO_SMALL. Any thread.
 * Since 0.1.
 *
 *     char name[32];
 *     kal_week_day_name(kal_day_of_week(20778), "en", KAL_NAME_STANDALONE, KAL_NAME_WIDE,
 *                       name, sizeof name, NULL);
 *     puts(name); // Saturday
 */
KAL_API kal_status kal_week_day_name(int day_of_week, const char *locale, kal_name_context context,
                                     kal_name_width width, char *buffer, size_t capacity, size_t *length);

/**
 * The name of an era, such as "Anno Domini". One that CLDR does not have goes by its English name in every
 * locale and width, such as "Juche".
 *
 * era: index, 0..kal_calendar_era_count()-1, as kal_day_era gives it.
 * locale, buffer, capacity, length: as above.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar is NULL, or buffer with capacity > 0; no such width);
 * KAL_ERROR_OUT_OF_RANGE (no such era); KAL_ERROR_UNKNOWN_LOCALE; KAL_ERROR_NO_NAME (CLDR has none);
 * KAL_ERROR_BUFFER_TOO_SMALL. Any thread. Since 0.1.
 *
 *     char name[32];
 *     kal_era_name(kal_calendar_builtin(KAL_GREGORIAN), 0, "en", KAL_NAME_WIDE, name, sizeof name, NULL);
 *     puts(name); // Anno Domini
 */
KAL_API kal_status kal_era_name(const kal_calendar *calendar, size_t era, const char *locale,
                                kal_name_width width, char *buffer, size_t capacity, size_t *length);

#ifdef __cplusplus
}
#endif
#endif
