/* SPDX-License-Identifier: MIT */
/*
 * Dates from fields, as the ECMAScript Temporal rules have it: year or era and year of the era, month or
 * month code, day; what is too large is brought back to the nearest date that exists, or refused.
 *
 * A month of a year (PlainYearMonth) is held as the date of its first day, a day of any year (PlainMonthDay)
 * as the date of that month and day nearest before 1973.
 *
 * Source: tc39 proposal-intl-era-monthcode, "CalendarResolveFields" and what it calls.
 */
#ifndef KALENDS_FIELDS_H
#define KALENDS_FIELDS_H

#include "date.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How a call treats what it was given: KAL_CONSTRAIN or KAL_REJECT, or-ed with KAL_TEMPORAL or not. */
enum {
  KAL_CONSTRAIN = 0,   /* a month, day or leap month that does not exist becomes the nearest one that does */
  KAL_REJECT = 1 << 0, /* it is refused */
  /*
   * The limits of ECMAScript Temporal: its own calendars only, days -271821-04-19..+275760-09-13; era codes
   * in small letters, of their aliases "ad" and "bc" only; an era in a calendar without eras is ignored.
   */
  KAL_TEMPORAL = 1 << 1
};

/** Which fields are given: for kal_fields.given, or-ed together. */
enum {
  KAL_GIVEN_YEAR = 1 << 0,
  KAL_GIVEN_ERA = 1 << 1,
  KAL_GIVEN_ERA_YEAR = 1 << 2,
  KAL_GIVEN_MONTH = 1 << 3,
  KAL_GIVEN_MONTH_CODE = 1 << 4,
  KAL_GIVEN_DAY = 1 << 5
};

/** Fields of a date. Those whose bit is not set in `given` are not read. Set size to sizeof. */
typedef struct kal_fields {
  size_t size;
  uint32_t given;            /* KAL_GIVEN_... */
  int64_t year;              /* arithmetic year */
  const char *era;           /* a code or alias of an era of the calendar, NUL-terminated */
  int64_t era_year;          /* year of that era; 0 and less are read on from it */
  int64_t month;             /* ordinal in the year, from 1 */
  kal_month_code month_code; /* such as 5 | KAL_MONTH_LEAP */
  uint8_t leap_day;          /* 1: the second of two days with this number; read together with day */
  int64_t day;               /* day of the month, from 1 */
} kal_fields;

/**
 * The date that fields name.
 *
 * Year and era may both be given if they agree, and so may month and month code. With KAL_CONSTRAIN a month
 * beyond the year's last becomes the last, a leap month that the year lacks the month it repeats (Hebrew
 * M05L: M06), days outside every month that the year lacks the last day before them, a day beyond the month's
 * last the last, a skipped day the day before it and a leap day that is none its plain day.
 *
 * rules: KAL_CONSTRAIN or KAL_REJECT, and KAL_TEMPORAL. date: receives the date, all fields set. error: may
 * be NULL. Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL, a size or a rule is unknown);
 * KAL_ERROR_MISSING_FIELD; KAL_ERROR_INCOMPLETE_ERA; KAL_ERROR_UNKNOWN_ERA (error->other is the era);
 * KAL_ERROR_NO_ERA (the calendar has no eras); KAL_ERROR_CONFLICT (year and era, or month and code);
 * KAL_ERROR_NOT_POSITIVE (month or day, under both rules); KAL_ERROR_NOT_IN_CALENDAR (a month code that no
 * year has, under both rules; under KAL_REJECT also a month or day that no year has); KAL_ERROR_NOT_IN_YEAR
 * (under KAL_REJECT: other years have it, or may, where days are skipped or come twice; error->field is
 * KAL_FIELD_FLAGS if only the second day of that number is missing); KAL_ERROR_OUT_OF_RANGE;
 * KAL_ERROR_NOT_IN_PROFILE (KAL_TEMPORAL: another calendar); KAL_ERROR_CALLBACK. A month or day that is not
 * positive is said first, then what is missing, then what is wrong. On failure *date is unchanged. Any
 * thread. Since 0.1.
 *
 *     const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
 *     kal_fields fields = {.size = sizeof fields, .given = KAL_GIVEN_YEAR | KAL_GIVEN_MONTH | KAL_GIVEN_DAY,
 *                          .year = 2023, .month = 2, .day = 30};
 *     kal_date date;
 *     if (kal_date_from_fields(gregorian, &fields, KAL_CONSTRAIN, &date, NULL) == KAL_OK)
 *       printf("%d\n", date.day); // 28
 */
KAL_CHECKED
KAL_API kal_status kal_date_from_fields(const kal_calendar *calendar, const kal_fields *fields,
                                        unsigned rules, kal_date *date, kal_error *error);

/**
 * A date with some fields changed. The year, the month code and the day are kept where none is given: a new
 * month drops the code and the reverse; year, era or year of the era drop all three of them.
 *
 * date: a date of the calendar. fields: at least one is given. changed: receives the date; may be &date's.
 * Returns: as kal_date_from_fields; KAL_ERROR_MISSING_FIELD (no field is given); what kal_date_check says of
 * `date`. On failure *changed is unchanged. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_date_with(const kal_calendar *calendar, kal_date date, const kal_fields *fields,
                                 unsigned rules, kal_date *changed, kal_error *error);

/**
 * The month of a year that fields name, as the date of its first day; a day that is given is not read.
 *
 * Returns: as kal_date_from_fields. With KAL_TEMPORAL the first day may lie in the calendar month of
 * -271821-04-19 or +275760-09-13, also where the day itself is outside. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_year_month_from_fields(const kal_calendar *calendar, const kal_fields *fields,
                                              unsigned rules, kal_date *first, kal_error *error);

/**
 * A month of a year with some fields changed: kal_date_with for kal_year_month_from_fields. A day alone is no
 * field: it is not read. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_year_month_with(const kal_calendar *calendar, kal_date first, const kal_fields *fields,
                                       unsigned rules, kal_date *changed, kal_error *error);

/**
 * The day of any year that fields name, as the date of its reference year: the latest one that falls on
 * 1900-01-01..1972-12-31, else the earliest one on 1973-01-01..2035-12-31.
 *
 * Month code and day are enough; an ordinal month needs a year. Where a year is given, the day is first
 * brought into that year. A leap month that never has that day near then becomes the month it repeats, and a
 * day that the month never has near the one before it that it has; or they are refused, of which the error's
 * year is one near. Returns: as kal_date_from_fields; KAL_ERROR_NOT_IN_YEAR also if no year near has that
 * month. On failure *reference is unchanged. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_month_day_from_fields(const kal_calendar *calendar, const kal_fields *fields,
                                             unsigned rules, kal_date *reference, kal_error *error);

/** A day of any year with some fields changed: kal_date_with for kal_month_day_from_fields. Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_month_day_with(const kal_calendar *calendar, kal_date reference,
                                      const kal_fields *fields, unsigned rules, kal_date *changed,
                                      kal_error *error);

/**
 * An era of a calendar by code or alias; upper and lower case are alike.
 *
 * index: receives the place of the era for kal_calendar_era_at.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_NO_ERA; KAL_ERROR_UNKNOWN_ERA. On failure *index is
 * unchanged. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_era_find(const kal_calendar *calendar, const char *code, size_t *index,
                                kal_error *error);

/**
 * The calendar that ECMAScript Temporal knows by an id; upper and lower case are alike. "_" or " " for "-",
 * as in kal_calendar_find, is not an id of Temporal's.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_UNKNOWN_CALENDAR; KAL_ERROR_NOT_IN_PROFILE (an id of ours or
 * of CLDR that Temporal does not have). On failure *calendar is unchanged. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_temporal_calendar_find(const char *id, const kal_calendar **calendar,
                                              kal_error *error);

#ifdef __cplusplus
}
#endif
#endif
