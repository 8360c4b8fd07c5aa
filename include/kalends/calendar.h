/* SPDX-License-Identifier: MIT */
/*
 * Calendars: finding one, and what it says of itself.
 *
 * A built-in calendar is a constant: it needs no initialisation and no release, is valid before main and
 * after exit handlers, and may be used from any thread at once. No function here locks or allocates.
 */
#ifndef KALENDS_CALENDAR_H
#define KALENDS_CALENDAR_H

#include "calendar_numbers.h"
#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A calendar. Opaque, never freed by its user: borrowed from the library, or from a registry (registry.h).
 */
typedef struct kal_calendar kal_calendar;

/** What a calendar's months and years follow. */
typedef enum kal_family {
  KAL_FAMILY_SOLAR = 1,     /* years follow the sun, months do not follow the moon */
  KAL_FAMILY_LUNAR = 2,     /* months follow the moon, years are twelve of them */
  KAL_FAMILY_LUNISOLAR = 3, /* months follow the moon, leap months keep the year with the sun */
  KAL_FAMILY_WEEKS = 4      /* years are whole weeks; a "month" is a week */
} kal_family;

/** Properties of a calendar, or-ed together by kal_calendar_properties. */
enum {
  KAL_PROLEPTIC = 1 << 0,   /* the rule is applied before the day it was adopted */
  KAL_YEAR_ZERO = 1 << 1,   /* its people count a year 0 (arithmetic years always have one) */
  KAL_LEAP_MONTHS = 1 << 2, /* some years have a leap month, or days outside every month amid them; dates
                               are written with month codes */
  KAL_LEAP_DAYS = 1 << 3,   /* day numbers can be skipped or come twice */
  KAL_HYBRID = 1 << 4       /* one calendar until a day, another one after it */
};

/** How a date is known. */
typedef enum kal_basis {
  KAL_BASIS_RULE = 1,      /* exact by definition */
  KAL_BASIS_OFFICIAL = 2,  /* a named authority's table */
  KAL_BASIS_PREDICTED = 3, /* astronomy inside its tested span, or what the authority itself only forecasts */
  KAL_BASIS_ESTIMATED = 4  /* anything beyond, also a rule applied to years in which people used another */
} kal_basis;

/**
 * A month code: the number of a month, 1..99, plus KAL_MONTH_LEAP for a leap month. M05L is
 * 5 | KAL_MONTH_LEAP. 0 means "not given". Written by kal_date_print as M05 and M05L.
 */
typedef uint8_t kal_month_code;
enum { KAL_MONTH_LEAP = 0x80 };

/**
 * A built-in calendar by number. Cannot fail for the values of kal_calendar_number.
 *
 * number: a kal_calendar_number. Returns: the calendar, or NULL for any other number.
 * Thread safety: any thread, any time. Since 0.1.
 *
 *     const kal_calendar *hebrew = kal_calendar_builtin(KAL_HEBREW);
 *     puts(kal_calendar_id(hebrew));
 *     // prints hebrew
 */
KAL_API const kal_calendar *kal_calendar_builtin(uint32_t number);

/**
 * The number of built-in calendars.
 *
 * Thread safety: any thread, any time. Since 0.1.
 *
 *     for (size_t i = 0; i < kal_calendar_count(); i++)
 *       puts(kal_calendar_id(kal_calendar_at(i)));
 */
KAL_API size_t kal_calendar_count(void);

/**
 * The built-in calendar at a place of the list, in the order of the list.
 *
 * index: 0..kal_calendar_count()-1. Returns: the calendar, or NULL for any other index.
 * Thread safety: any thread, any time. Since 0.1.
 */
KAL_API const kal_calendar *kal_calendar_at(size_t index);

/**
 * A built-in calendar by id, BCP 47 value or alias.
 *
 * name: NUL-terminated; upper and lower case are alike, a space or '_' stands for '-'.
 * calendar: receives the calendar; not NULL. error: may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (name or calendar is NULL); KAL_ERROR_BAD_NAME (empty, over 63 bytes,
 * or not runs of letters and digits joined by '-'); KAL_ERROR_AMBIGUOUS_CALENDAR (a name such as "islamic"
 * that only begins the ids of several: the error's text lists them); KAL_ERROR_UNKNOWN_CALENDAR (error->other
 * is the nearest name, "" if none is near). On failure *calendar is unchanged.
 * Thread safety: any thread, any time; no lock, no allocation. Since 0.1.
 *
 *     const kal_calendar *calendar;
 *     if (kal_calendar_find("Jalali", &calendar, NULL) == KAL_OK)
 *       puts(kal_calendar_id(calendar)); // prints persian
 */
KAL_CHECKED
KAL_API kal_status kal_calendar_find(const char *name, const kal_calendar **calendar, kal_error *error);

/** The calendar's number; 0 if calendar is NULL. Thread safety: any thread. Since 0.1. */
KAL_API uint32_t kal_calendar_number_of(const kal_calendar *calendar);

/** The calendar's id, such as "islamic-civil"; "" if calendar is NULL. Constant. Any thread. Since 0.1. */
KAL_API const char *kal_calendar_id(const kal_calendar *calendar);

/**
 * Its Unicode BCP 47 value, such as "gregory"; "" if it has none or calendar is NULL. Any thread. Since 0.1.
 */
KAL_API const char *kal_calendar_bcp47(const kal_calendar *calendar);

/**
 * Its further names, separated by single spaces, such as "jalali shamsi"; "" if none or calendar is NULL.
 * Any thread. Since 0.1.
 */
KAL_API const char *kal_calendar_aliases(const kal_calendar *calendar);

/** What its months and years follow. KAL_FAMILY_SOLAR if calendar is NULL. Any thread. Since 0.1. */
KAL_API kal_family kal_calendar_family(const kal_calendar *calendar);

/** Its properties: KAL_PROLEPTIC, KAL_YEAR_ZERO ... or-ed. 0 if calendar is NULL. Any thread. Since 0.1. */
KAL_API uint32_t kal_calendar_properties(const kal_calendar *calendar);

/** When a day begins, of which a date names the daylight. */
typedef enum kal_day_start {
  KAL_DAY_MIDNIGHT = 0, /* at 00:00 of the clocks */
  KAL_DAY_SUNSET = 1,   /* at sunset of the evening before */
  KAL_DAY_NIGHTFALL =
      2,               /* that evening, when the Sun's centre is 8.5 degrees down and small stars are seen */
  KAL_DAY_SUNRISE = 3, /* at sunrise */
  KAL_DAY_EVENING = 4, /* at 18:00 of the evening before, by local mean time */
  KAL_DAY_MORNING = 5, /* at 06:00 by local mean time */
  KAL_DAY_NOON = 6     /* at 12:00 of the clocks, half a day late: astronomers until 1924 */
} kal_day_start;

/**
 * When the days of this calendar begin for the people who use it: KAL_DAY_SUNSET for the Hebrew, Islamic and
 * Bahai calendars, KAL_DAY_SUNRISE for the Hindu ones, KAL_DAY_MIDNIGHT for all others, whatever their
 * people's custom was before clocks, and if calendar is NULL. A user's calendar has that of names_of.
 *
 * Day numbers and dates in all other calls are those of the daylight. kal_day_of_instant (astro.h) tells in
 * which of them an instant lies. Any thread. Since 0.1.
 *
 *     kal_day_start start = kal_calendar_day_start(kal_calendar_builtin(KAL_HEBREW)); // KAL_DAY_SUNSET
 */
KAL_API kal_day_start kal_calendar_day_start(const kal_calendar *calendar);

/** The span a calendar supports; every bound is inclusive. */
typedef struct kal_range {
  int64_t first_day; /* day numbers, 1970-01-01 = 0 */
  int64_t last_day;
  int32_t first_year; /* arithmetic years; each is supported whole */
  int32_t last_year;
} kal_range;

/**
 * The span that a calendar supports.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL). Any thread. Since 0.1.
 */
KAL_API kal_status kal_calendar_range(const kal_calendar *calendar, kal_range *range);

/** Bounds that hold in every year of a calendar, inclusive. */
typedef struct kal_limits {
  uint8_t fewest_months; /* in a year */
  uint8_t most_months;
  uint8_t shortest_month; /* in days */
  uint8_t longest_month;
  uint16_t shortest_year; /* in days */
  uint16_t longest_year;
} kal_limits;

/**
 * The fewest and most months and days that a year and a month of this calendar ever have.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL). Any thread. Since 0.1.
 */
KAL_API kal_status kal_calendar_limits(const kal_calendar *calendar, kal_limits *limits);

/** How a calendar uses one month code. */
typedef struct kal_month_rule {
  kal_month_code code;
  uint8_t usual;    /* length in days in a common year; where common years differ, in most of them */
  uint8_t shortest; /* length in days, over all years */
  uint8_t longest;
} kal_month_rule;

/**
 * The length of a month without a year.
 *
 * code: a month code. rule: receives the usual, shortest and longest length.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL); KAL_ERROR_NOT_IN_CALENDAR (no year has that
 * month). On failure *rule is unchanged. Any thread. Since 0.1.
 *
 *     kal_month_rule february;
 *     kal_calendar_month_rule(kal_calendar_builtin(KAL_GREGORIAN), 2, &february); // 28, 28, 29
 */
KAL_API kal_status kal_calendar_month_rule(const kal_calendar *calendar, kal_month_code code,
                                           kal_month_rule *rule);

/** On whose word the years first_year..last_year (inclusive) of a calendar are known. All texts are constant.
 */
typedef struct kal_source {
  int32_t first_year;
  int32_t last_year;
  kal_basis basis;
  const char *authority; /* such as "King Abdulaziz City for Science and Technology" */
  const char *edition;   /* which publication of it, with its date */
} kal_source;

/** The number of sources of a calendar; 0 if its rule speaks for itself or calendar is NULL. Any thread.
 * Since 0.1. */
KAL_API size_t kal_calendar_source_count(const kal_calendar *calendar);

/**
 * A source of a calendar. Years of no source are known by the calendar's rule, with the basis of
 * kal_calendar_year.
 *
 * index: 0..kal_calendar_source_count()-1, from the earliest years on; no two overlap.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL, or no such index). On failure *source is unchanged.
 * Any thread. Since 0.1.
 */
KAL_API kal_status kal_calendar_source_at(const kal_calendar *calendar, size_t index, kal_source *source);

/** An era of a calendar. */
typedef struct kal_era {
  const char *code;    /* CLDR's era code, such as "meiji"; constant */
  const char *aliases; /* further codes, separated by spaces; constant */
  int64_t first_day;   /* the first and last day on which dates are written in it, inclusive */
  int64_t last_day;
  int32_t anchor;    /* the arithmetic year of era year 1 */
  int32_t direction; /* +1: era years grow with time; -1: they grow backwards (BCE) */
} kal_era;

/** The number of eras of a calendar; 0 if it has none or calendar is NULL. Any thread. Since 0.1. */
KAL_API size_t kal_calendar_era_count(const kal_calendar *calendar);

/**
 * An era of a calendar.
 *
 * index: 0..kal_calendar_era_count()-1, from the latest era to the earliest.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL, or no such index). On failure *era is unchanged.
 * Any thread. Since 0.1.
 */
KAL_API kal_status kal_calendar_era_at(const kal_calendar *calendar, size_t index, kal_era *era);

#ifdef __cplusplus
}
#endif
#endif
