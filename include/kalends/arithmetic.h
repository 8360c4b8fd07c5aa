/* SPDX-License-Identifier: MIT */
/*
 * Adding to dates and counting between them, by the ECMAScript Temporal rules, in bounded time: no call takes
 * longer for a longer span.
 *
 * Source: tc39 proposal-temporal ("RoundRelativeDuration" and what it calls) and proposal-intl-era-monthcode
 * ("NonISODateAdd", "NonISODateUntil"). What Temporal does not have to decide, days that are skipped or come
 * twice and days outside every month, goes as fields.h says.
 */
#ifndef KALENDS_ARITHMETIC_H
#define KALENDS_ARITHMETIC_H

#include "fields.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Units of time, from the largest to the smallest: X(symbol, number, name). */
#define KAL_UNIT_LIST(X)                                                                                     \
  X(KAL_UNIT_YEAR, 1, "year")                                                                                \
  X(KAL_UNIT_HALF, 2, "half")                                                                                \
  X(KAL_UNIT_QUARTER, 3, "quarter")                                                                          \
  X(KAL_UNIT_MONTH, 4, "month")                                                                              \
  X(KAL_UNIT_WEEK, 5, "week")                                                                                \
  X(KAL_UNIT_DAY, 6, "day")

typedef enum kal_unit {
#define KAL_UNIT_ENUM(symbol, number, text) symbol = number,
  KAL_UNIT_LIST(KAL_UNIT_ENUM)
#undef KAL_UNIT_ENUM
} kal_unit;

/** A span in units of a calendar: all parts >= 0, or all <= 0. */
typedef struct kal_duration {
  int64_t years;
  int64_t months;
  int64_t weeks;
  int64_t days;
} kal_duration;

/**
 * A date some time later, or earlier for a negative duration.
 *
 * First the years, keeping the month code; then the months by their order, over the real lengths of the
 * years; then the day is brought into that month; then weeks and days.
 *
 * date: a date of the calendar. duration: any parts, all of one sign. rules: KAL_CONSTRAIN or KAL_REJECT
 * (refuses a leap month or day that does not exist there), and KAL_TEMPORAL. result: may be the date's own
 * place. error: may be NULL. Returns: KAL_OK; KAL_ERROR_ARGUMENT; what kal_date_check says of `date`;
 * KAL_ERROR_MIXED_SIGNS; KAL_ERROR_DURATION (weeks and days whose sum no int64_t holds; with
 * KAL_TEMPORAL years, months or weeks of 2^32 and more, or days beyond 2^53 seconds); KAL_ERROR_NOT_IN_YEAR
 * or KAL_ERROR_NOT_IN_CALENDAR (KAL_REJECT: the month there lacks the day that year, or in every year);
 * KAL_ERROR_OUT_OF_RANGE; KAL_ERROR_NOT_IN_PROFILE; KAL_ERROR_CALLBACK. On failure *result is unchanged. Any
 * thread. Since 0.1.
 *
 *     const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
 *     kal_date date = {2026, 1, 31, 0, 0};
 *     kal_duration month = {0, 1, 0, 0};
 *     if (kal_date_add(gregorian, date, month, KAL_CONSTRAIN, &date, NULL) == KAL_OK)
 *       printf("%d\n", date.day); // 28
 */
KAL_CHECKED
KAL_API kal_status kal_date_add(const kal_calendar *calendar, kal_date date, kal_duration duration,
                                unsigned rules, kal_date *result, kal_error *error);

/** A date some time earlier: kal_date_add of the negated duration; KAL_ERROR_DURATION (INT64_MIN). Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_date_subtract(const kal_calendar *calendar, kal_date date, kal_duration duration,
                                     unsigned rules, kal_date *result, kal_error *error);

/** What to do with a part of a unit: X(symbol, number, Temporal's name). */
#define KAL_ROUNDING_LIST(X)                                                                                 \
  X(KAL_ROUND_TRUNC, 0, "trunc")                                                                             \
  X(KAL_ROUND_CEIL, 1, "ceil")                                                                               \
  X(KAL_ROUND_FLOOR, 2, "floor")                                                                             \
  X(KAL_ROUND_EXPAND, 3, "expand")                                                                           \
  X(KAL_ROUND_HALF_CEIL, 4, "halfCeil")                                                                      \
  X(KAL_ROUND_HALF_FLOOR, 5, "halfFloor")                                                                    \
  X(KAL_ROUND_HALF_EXPAND, 6, "halfExpand")                                                                  \
  X(KAL_ROUND_HALF_TRUNC, 7, "halfTrunc")                                                                    \
  X(KAL_ROUND_HALF_EVEN, 8, "halfEven")

typedef enum kal_rounding_mode {
#define KAL_ROUNDING_ENUM(symbol, number, text) symbol = number,
  KAL_ROUNDING_LIST(KAL_ROUNDING_ENUM)
#undef KAL_ROUNDING_ENUM
} kal_rounding_mode;

/** How to count between two dates. Set size to sizeof; what is 0 has its default. */
typedef struct kal_difference {
  size_t size;
  kal_unit largest;       /* year, month, week or day; 0: day, or the smallest if that is larger */
  kal_unit smallest;      /* none larger than `largest`; 0: day */
  int64_t increment;      /* of the smallest unit: 1..1,000,000,000; 0: 1 */
  kal_rounding_mode mode; /* what to do with the rest */
  unsigned rules;         /* KAL_TEMPORAL or 0 */
} kal_difference;

/**
 * The span from one date to another: the most whole units of the largest kind first, then of the next. Adding
 * it to `from` gives `to`, unless it was rounded.
 *
 * difference: NULL for days. duration: receives the span, negative if `to` is earlier.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL, a size, unit, mode or rule is unknown, the
 * increment is out of its range); KAL_ERROR_UNIT (half or quarter, or `smallest` larger than `largest`); what
 * kal_date_check says of the dates; KAL_ERROR_OUT_OF_RANGE (rounding leaves the range);
 * KAL_ERROR_NOT_IN_PROFILE; KAL_ERROR_CALLBACK. On failure *duration is unchanged. Any thread. Since 0.1.
 *
 *     kal_date born = {2000, 2, 29, 0, 0}, today = {2026, 11, 21, 0, 0};
 *     kal_difference years = {sizeof years, KAL_UNIT_YEAR, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
 *     kal_duration age;
 *     if (kal_date_until(kal_calendar_builtin(KAL_GREGORIAN), born, today, &years, &age, NULL) == KAL_OK)
 *       printf("%d\n", (int)age.years); // 26
 */
KAL_CHECKED
KAL_API kal_status kal_date_until(const kal_calendar *calendar, kal_date from, kal_date to,
                                  const kal_difference *difference, kal_duration *duration, kal_error *error);

/**
 * The span from another date to this one, counted from this one: the negated kal_date_until of the same dates
 * (rounded by the mirrored mode), not kal_date_until of `other` and `date`.
 *
 * Returns: as kal_date_until. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_date_since(const kal_calendar *calendar, kal_date date, kal_date other,
                                  const kal_difference *difference, kal_duration *duration, kal_error *error);

/**
 * A month some time later: kal_date_add on its first day, in years and months only.
 *
 * first, result: as kal_year_month_from_fields gives them.
 * Returns: as kal_date_add; KAL_ERROR_UNIT (weeks or days that are not 0). Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_year_month_add(const kal_calendar *calendar, kal_date first, kal_duration duration,
                                      unsigned rules, kal_date *result, kal_error *error);

/** A month some time earlier: kal_year_month_add of the negated duration. Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_year_month_subtract(const kal_calendar *calendar, kal_date first,
                                           kal_duration duration, unsigned rules, kal_date *result,
                                           kal_error *error);

/**
 * The span from one month to another, in years and months.
 *
 * difference: as for kal_date_until; `largest` is year (the default) or month, `smallest` too (default
 * month). Returns: as kal_date_until; KAL_ERROR_UNIT (week or day). Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_year_month_until(const kal_calendar *calendar, kal_date from, kal_date to,
                                        const kal_difference *difference, kal_duration *duration,
                                        kal_error *error);

/** The span from another month to this one: the negated kal_year_month_until of the same months. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_year_month_since(const kal_calendar *calendar, kal_date first, kal_date other,
                                        const kal_difference *difference, kal_duration *duration,
                                        kal_error *error);

/**
 * The order of two dates, of one calendar or two: by their days.
 *
 * order: receives -1 (a is earlier), 0 or 1.
 * Returns: KAL_OK; what kal_date_to_day says of either; KAL_ERROR_ARGUMENT. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_date_compare(const kal_calendar *a_calendar, kal_date a,
                                    const kal_calendar *b_calendar, kal_date b, int *order);

/**
 * Whether two dates are equal as Temporal has it: the same day in the same calendar.
 *
 * equal: receives 1 or 0. Returns: as kal_date_compare. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_date_equal(const kal_calendar *a_calendar, kal_date a, const kal_calendar *b_calendar,
                                  kal_date b, int *equal);

#ifdef __cplusplus
}
#endif
#endif
