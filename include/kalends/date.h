/* SPDX-License-Identifier: MIT */
/*
 * Days and dates.
 *
 * A day is an int64_t: days since 1970-01-01 of the proleptic Gregorian calendar, which is day 0. Every
 * calendar turns a day into a date and back. Years are arithmetic: the year before 1 is 0.
 *
 * KAL_ERROR_CALLBACK is returned for calendars of a registry only (registry.h): a callback gave no answer, or
 * an impossible one. A built-in calendar never fails so.
 */
#ifndef KALENDS_DATE_H
#define KALENDS_DATE_H

#include "calendar.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Flags of a date. */
enum {
  KAL_DATE_LEAP_MONTH = 1 << 0, /* the month is a leap month (its code has KAL_MONTH_LEAP) */
  KAL_DATE_LEAP_DAY = 1 << 1,   /* the second of two days with this number */
  KAL_DATE_INTERCALARY = 1 << 2 /* the day lies outside every month */
};

/**
 * A date: 8 bytes, no unused bits, so equal dates of one calendar are equal bytes.
 *
 * On output all fields are set. On input the month is given by its ordinal, its code or both (0 = not
 * given; both must agree). KAL_DATE_LEAP_DAY is part of the date; the other flags may be left out, but
 * one that is set must be true.
 */
typedef struct kal_date {
  int32_t year;              /* arithmetic year: 0 and negative allowed */
  uint8_t month;             /* ordinal in its year, from 1 */
  uint8_t day;               /* day of the month, from 1 */
  kal_month_code month_code; /* M05L = 5 | KAL_MONTH_LEAP */
  uint8_t flags;             /* KAL_DATE_... */
} kal_date;

/**
 * The date of a day.
 *
 * day: any int64_t. date: receives the date, all fields set.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL); KAL_ERROR_OUT_OF_RANGE (outside
 * kal_calendar_range); KAL_ERROR_CALLBACK. On failure *date is unchanged. Any thread. Since 0.1.
 *
 *     kal_date date;
 *     kal_date_from_day(kal_calendar_builtin(KAL_HEBREW), 20778, &date); // 5787-M03-11
 */
KAL_API kal_status kal_date_from_day(const kal_calendar *calendar, int64_t day, kal_date *date);

/**
 * The day of a date. The date is checked in full.
 *
 * date: year, day, and month or month code (see kal_date). day: receives the day number.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL); KAL_ERROR_OUT_OF_RANGE (the year is outside
 * kal_calendar_range); KAL_ERROR_MISSING_FIELD (neither month nor code, or day 0); KAL_ERROR_NOT_IN_CALENDAR
 * (no year has such a month, or the month never has such a day); KAL_ERROR_NOT_IN_YEAR (other years have it);
 * KAL_ERROR_CONFLICT (month and code, or a flag, disagree); KAL_ERROR_CALLBACK. kal_date_check says the same
 * with numbers. On failure *day is unchanged. Any thread. Since 0.1.
 *
 *     int64_t day;
 *     kal_date adar = {5784, 0, 1, 5 | KAL_MONTH_LEAP, 0};
 *     if (kal_date_to_day(kal_calendar_builtin(KAL_HEBREW), adar, &day) == KAL_OK)
 *       kal_day_of_week(day); // 6, since the day is 19763 = 2024-02-10
 */
KAL_CHECKED
KAL_API kal_status kal_date_to_day(const kal_calendar *calendar, kal_date date, int64_t *day);

/**
 * Whether a date exists, and if not, why.
 *
 * error: receives the field, its value and the range that would be right; may be NULL.
 * Returns: what kal_date_to_day returns. Any thread. Since 0.1.
 *
 *     kal_error error;
 *     kal_date date = {2023, 2, 29, 0, 0};
 *     kal_date_check(kal_calendar_builtin(KAL_GREGORIAN), date, &error);
 *     // KAL_ERROR_NOT_IN_YEAR, greatest 28
 */
KAL_API kal_status kal_date_check(const kal_calendar *calendar, kal_date date, kal_error *error);

/** What is known of one year. */
typedef struct kal_year_info {
  int64_t first_day;             /* day number of its first day */
  int64_t first_month_index;     /* absolute index of its first month (see kal_month_index) */
  uint16_t days;                 /* days in the year */
  uint8_t months;                /* months in the year */
  uint8_t leap_month;            /* ordinal of its leap month, the first one of several; 0 if it has none */
  uint8_t is_leap;               /* 1 if it has a leap month or more days than a common year, else 0 */
  uint8_t basis;                 /* a kal_basis */
  uint8_t leap_months;           /* how many leap months it has */
  kal_month_code expunged_month; /* the month that it lacks, the first one of several; 0 if it has them all.
                                    Of lunisolar calendars only: a Hindu month in which no new moon falls */
} kal_year_info;

/**
 * What is known of a year: its first day, days, months, leap month, whether it is a leap year, and on what
 * basis.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL); KAL_ERROR_OUT_OF_RANGE; KAL_ERROR_CALLBACK. On
 * failure *info is unchanged. Any thread. Since 0.1.
 *
 *     kal_year_info info;
 *     kal_calendar_year(kal_calendar_builtin(KAL_HEBREW), 5784, &info); // 13 months, 383 days, leap month 6
 */
KAL_API kal_status kal_calendar_year(const kal_calendar *calendar, int32_t year, kal_year_info *info);

/**
 * The number of days in a month of a year.
 *
 * month: ordinal, from 1. days: receives the length.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_OUT_OF_RANGE (year); KAL_ERROR_MISSING_FIELD (month 0);
 * KAL_ERROR_NOT_IN_CALENDAR or KAL_ERROR_NOT_IN_YEAR (month); KAL_ERROR_CALLBACK. On failure *days is
 * unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_month_days(const kal_calendar *calendar, int32_t year, uint8_t month, uint8_t *days);

/**
 * The code of a month of a year.
 *
 * month: ordinal, from 1. Returns: as kal_month_days. On failure *code is unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_month_code_of(const kal_calendar *calendar, int32_t year, uint8_t month,
                                     kal_month_code *code);

/**
 * The ordinal of a month code in a year.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_OUT_OF_RANGE (year); KAL_ERROR_MISSING_FIELD (code 0);
 * KAL_ERROR_NOT_IN_CALENDAR or KAL_ERROR_NOT_IN_YEAR (code); KAL_ERROR_CALLBACK. On failure *month is
 * unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_month_from_code(const kal_calendar *calendar, int32_t year, kal_month_code code,
                                       uint8_t *month);

/**
 * The absolute index of a month: months are counted without gap through all years, so the months between
 * two dates are a subtraction.
 *
 * month: ordinal, from 1. Returns: as kal_month_days. On failure *index is unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_month_index(const kal_calendar *calendar, int32_t year, uint8_t month, int64_t *index);

/**
 * The year and month of an absolute month index. Takes a bounded number of steps for any index.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_OUT_OF_RANGE (no supported year has it);
 * KAL_ERROR_CALLBACK. On failure *year and *month are unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_month_from_index(const kal_calendar *calendar, int64_t index, int32_t *year,
                                        uint8_t *month);

/**
 * The day of the year of a day, from 1.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_OUT_OF_RANGE; KAL_ERROR_CALLBACK. On failure the outputs are
 * unchanged. year: receives the year, may be NULL. Any thread. Since 0.1.
 */
KAL_API kal_status kal_day_of_year(const kal_calendar *calendar, int64_t day, int32_t *year,
                                   uint16_t *day_of_year);

/**
 * The day with a place in a year.
 *
 * day_of_year: 1..days in the year. Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_OUT_OF_RANGE (year);
 * KAL_ERROR_NOT_IN_CALENDAR or KAL_ERROR_NOT_IN_YEAR (day of year); KAL_ERROR_CALLBACK. On failure *day is
 * unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_day_from_day_of_year(const kal_calendar *calendar, int32_t year, uint16_t day_of_year,
                                            int64_t *day);

/**
 * The day of the week by ISO 8601: 1 = Monday .. 7 = Sunday. Every int64_t has one.
 *
 * Any thread. Since 0.1.
 *
 *     kal_day_of_week(0); // 4: 1970-01-01 was a Thursday
 */
KAL_API int kal_day_of_week(int64_t day);

/**
 * The era of a day, and its year in that era.
 *
 * index: receives the place of the era for kal_calendar_era_at. era_year: receives the year in it, from 1
 * (an era that goes on before its first year has 0 and negative ones).
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_OUT_OF_RANGE; KAL_ERROR_NO_ERA (the calendar has none);
 * KAL_ERROR_CALLBACK. On failure the outputs are unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_day_era(const kal_calendar *calendar, int64_t day, size_t *index, int64_t *era_year);

/* Counts of days and seconds that other fields use: X(symbol, number, prefix in texts, what it is). */
#define KAL_COUNT_LIST(X)                                                                                    \
  X(KAL_COUNT_DAY, 1, "@", "days since 1970-01-01")                                                          \
  X(KAL_COUNT_JD, 2, "jd", "Julian Day number: the Julian Date at noon of the day")                          \
  X(KAL_COUNT_MJD, 3, "mjd", "Modified Julian Day: the Julian Date at midnight less 2400000.5")              \
  X(KAL_COUNT_RD, 4, "rd", "R.D., fixed day: 1 is 0001-01-01 of the proleptic Gregorian calendar")           \
  X(KAL_COUNT_UNIX, 5, "unix", "Unix time: seconds since 1970-01-01T00:00Z, without leap seconds")

typedef enum kal_count {
#define KAL_COUNT_ENUM(symbol, number, prefix, text) symbol = number,
  KAL_COUNT_LIST(KAL_COUNT_ENUM)
#undef KAL_COUNT_ENUM
} kal_count;

/**
 * The day in which a count's value lies.
 *
 * value: any int64_t; Unix seconds are floored to their day.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (no such count, or day is NULL); KAL_ERROR_OUT_OF_RANGE (the day is no
 * int64_t). On failure *day is unchanged. Any thread. Since 0.1.
 *
 *     int64_t day;
 *     kal_day_from_count(KAL_COUNT_JD, 2461366, &day); // 20778
 */
KAL_API kal_status kal_day_from_count(kal_count count, int64_t value, int64_t *day);

/**
 * The value of a count on a day; for Unix time, at the day's first second.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_OUT_OF_RANGE (the value is no int64_t). On failure *value
 * is unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_day_to_count(kal_count count, int64_t day, int64_t *value);

#ifdef __cplusplus
}
#endif
#endif
