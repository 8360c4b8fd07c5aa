/* SPDX-License-Identifier: MIT */
/*
 * What people have written beside or in place of a calendar's own date: years counted from elsewhere, the
 * Roman names of days, the weeks of the Icelandic seasons, the years and halves of months of Myanmar.
 *
 *     const kal_calendar *julian = kal_calendar_builtin(KAL_JULIAN);
 *     kal_reckoning reckoning;
 *     int64_t year;
 *     for (size_t i = 0; kal_calendar_reckoning_at(julian, i, &reckoning) == KAL_OK; i++)
 *       if (kal_day_reckoning(julian, 20778, i, &year) == KAL_OK)
 *         printf("%s %lld\n", reckoning.name, (long long)year); // Byzantine (Anno Mundi) 7535 ...
 */
#ifndef KALENDS_RECKONING_H
#define KALENDS_RECKONING_H

#include "date.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A count of years beside the eras of a calendar (kal_calendar_era_at), which are the ones its dates are
 * written in. Its years may begin on another day than the calendar's.
 */
typedef struct kal_reckoning {
  const char *code; /* such as "byzantine"; constant */
  const char *name; /* in English, such as "Byzantine (Anno Mundi)"; constant */
  int32_t anchor;   /* the arithmetic year of the calendar in which its year 1 begins */
  uint8_t month;    /* its years begin on this month (ordinal, from 1) and day (from 1) */
  uint8_t day;
  uint8_t group; /* its years are counted in groups of so many (see kal_day_reckoning); else 1 */
} kal_reckoning;

/**
 * The number of further reckonings of a calendar; 0 if it has none or calendar is NULL. Any thread.
 * Since 0.1.
 */
KAL_API size_t kal_calendar_reckoning_count(const kal_calendar *calendar);

/**
 * A further reckoning of a calendar. Of julian: "byzantine", "auc", "hispanic", "olympiad".
 *
 * index: 0..kal_calendar_reckoning_count()-1. Their order may change between releases, their codes do not.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL, or no such index). On failure *reckoning is
 * unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_calendar_reckoning_at(const kal_calendar *calendar, size_t index,
                                             kal_reckoning *reckoning);

/**
 * The year of a day in a reckoning: 1, 2, ...; 0 and negative before its first year.
 *
 * day: any int64_t. index: as in kal_calendar_reckoning_at. Where reckoning.group is more than 1, year y is
 * the ((y - 1) mod group + 1)th of group (y - 1) / group + 1: olympiad year 5 is the first of the second
 * olympiad.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL, or no such index); KAL_ERROR_OUT_OF_RANGE (the day
 * is outside kal_calendar_range). On failure *year is unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_day_reckoning(const kal_calendar *calendar, int64_t day, size_t index, int64_t *year);

/**
 * The day on which a year of a reckoning begins; where a cut-over left that date out, the first day after it.
 *
 * year: any int64_t. Returns: KAL_OK; KAL_ERROR_ARGUMENT (as above); KAL_ERROR_OUT_OF_RANGE (it begins in no
 * supported year). On failure *day is unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_reckoning_first_day(const kal_calendar *calendar, size_t index, int64_t year,
                                           int64_t *day);

/** What a Roman day is named after: the first day of a month, its fifth or seventh, its 13th or 15th. */
typedef enum kal_roman_event {
  KAL_ROMAN_KALENDS = 1,
  KAL_ROMAN_NONES = 2,
  KAL_ROMAN_IDES = 3
} kal_roman_event;

/** The Roman name of a day of the Julian calendar. */
typedef struct kal_roman_day {
  int64_t year;       /* arithmetic Julian year of the event: after the Ides of December, the next one */
  uint8_t month;      /* 1..12, of the event: after the Ides, the next one */
  uint8_t event;      /* a kal_roman_event */
  uint8_t count;      /* days to the event, both counted: 1 is the event itself, 2 the day before */
  uint8_t bissextile; /* 1: the leap day, the second of two sixth days before the Kalends of March; else 0 */
} kal_roman_day;

/** How a Roman day is written. */
typedef enum kal_roman_form {
  KAL_ROMAN_LATIN = 0,       /* ante diem XI Kalendas Decembres */
  KAL_ROMAN_ABBREVIATED = 1, /* a.d. XI Kal. Dec. */
  KAL_ROMAN_ENGLISH = 2      /* the 11th day before the Kalends of December */
} kal_roman_form;

/**
 * The Roman name of a day.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (roman is NULL); KAL_ERROR_OUT_OF_RANGE (outside the range of julian).
 * On failure *roman is unchanged. Any thread. Since 0.1. Source: Calendrical Calculations, ch. 3.
 *
 *     kal_roman_day roman;
 *     kal_roman_from_day(20778, &roman); // {2026, 11, KAL_ROMAN_IDES, 6, 0}: 8 November, Julian
 */
KAL_API kal_status kal_roman_from_day(int64_t day, kal_roman_day *roman);

/**
 * The day of a Roman name.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (day is NULL); KAL_ERROR_NOT_IN_CALENDAR (no year has a day of this
 * name); KAL_ERROR_NOT_IN_YEAR (a leap day in a common year); KAL_ERROR_OUT_OF_RANGE (year). On failure *day
 * is unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_roman_to_day(kal_roman_day roman, int64_t *day);

/**
 * A Roman name as text, without the year, in ASCII.
 *
 * buffer: `capacity` bytes; may be NULL if capacity is 0. length: receives the length in bytes without the
 * NUL, also if the buffer is too small; may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (buffer is NULL with capacity > 0; no such form);
 * KAL_ERROR_NOT_IN_CALENDAR (no year has a day of this name; nothing is written); KAL_ERROR_BUFFER_TOO_SMALL
 * (the buffer holds what fits, NUL-terminated). Any thread. Since 0.1.
 *
 *     char text[64];
 *     kal_roman_print(roman, KAL_ROMAN_LATIN, text, sizeof text, NULL); // ante diem VI Idus Novembres
 */
KAL_API kal_status kal_roman_print(kal_roman_day roman, kal_roman_form form, char *buffer, size_t capacity,
                                   size_t *length);

/** The halves of an Icelandic year, in their order. */
typedef enum kal_icelandic_season { KAL_ICELANDIC_SUMMER = 1, KAL_ICELANDIC_WINTER = 2 } kal_icelandic_season;

/** A day by the weeks of the Icelandic seasons. Summer's weeks begin on Thursday, winter's on Saturday. */
typedef struct kal_icelandic_week {
  int32_t year;     /* of icelandic; winter belongs to the year of the summer before it */
  uint8_t season;   /* a kal_icelandic_season */
  uint8_t week;     /* 1..27 of summer (28 in leap years), 1..26 of winter; the last of each is not whole */
  uint8_t week_day; /* 1 = Monday .. 7 = Sunday, as kal_day_of_week returns */
} kal_icelandic_week;

/**
 * The season and week of a day.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (week is NULL); KAL_ERROR_OUT_OF_RANGE (outside the range of
 * icelandic). On failure *week is unchanged. Any thread. Since 0.1. Source: Calendrical Calculations, ch. 6.
 *
 *     kal_icelandic_week week;
 *     kal_icelandic_from_day(20778, &week); // Saturday, the first day of the fifth week of winter 2026
 */
KAL_API kal_status kal_icelandic_from_day(int64_t day, kal_icelandic_week *week);

/**
 * The day of a season and week.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (day is NULL); KAL_ERROR_OUT_OF_RANGE (year); KAL_ERROR_NOT_IN_CALENDAR
 * (no year has such a season, week or day of the week in it); KAL_ERROR_NOT_IN_YEAR (leap years have it). On
 * failure *day is unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_icelandic_to_day(kal_icelandic_week week, int64_t *day);

/** Where a day stands between two new moons. */
typedef enum kal_myanmar_phase {
  KAL_MYANMAR_WAXING = 1,
  KAL_MYANMAR_FULL_MOON = 2, /* the 15th day of waxing */
  KAL_MYANMAR_WANING = 3,
  KAL_MYANMAR_NEW_MOON = 4 /* the last day of the month */
} kal_myanmar_phase;

/** A day as it is written in Myanmar. */
typedef struct kal_myanmar_day {
  int64_t year;              /* of the Myanmar Era; it begins with the sun's year, amid Tagu or Kason */
  kal_month_code month_code; /* of myanmar: 1 Tagu .. 12 Tabaung, 4 | KAL_MONTH_LEAP First Waso */
  uint8_t late;              /* 1: Late Tagu or Late Kason, with which the era's year ends; else 0 */
  uint8_t phase;             /* a kal_myanmar_phase */
  uint8_t day;               /* 1..15 of waxing or waning; the full moon is 15, a new moon 14 or 15 */
} kal_myanmar_day;

/**
 * A day as it is written in Myanmar: year of the era, month, phase and day.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (myanmar is NULL); KAL_ERROR_OUT_OF_RANGE (outside the range of
 * myanmar). On failure *myanmar is unchanged. Any thread. Since 0.1. Source: Yan Naing Aye, "Algorithm,
 * Program and Calculation of Myanmar Calendar".
 *
 *     kal_myanmar_day myanmar;
 *     kal_myanmar_from_day(20778, &myanmar); // {1388, 8, 0, KAL_MYANMAR_WAXING, 12}: Tazaungmon
 */
KAL_API kal_status kal_myanmar_from_day(int64_t day, kal_myanmar_day *myanmar);

/**
 * The day that is written so in Myanmar.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (day is NULL); KAL_ERROR_OUT_OF_RANGE (year); KAL_ERROR_NOT_IN_CALENDAR
 * (no year has such a month, phase or day); KAL_ERROR_NOT_IN_YEAR (this one has not: no First Waso, a new
 * moon on another day, a day of Tagu that is Late Tagu). On failure *day is unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_myanmar_to_day(kal_myanmar_day myanmar, int64_t *day);

#ifdef __cplusplus
}
#endif
#endif
