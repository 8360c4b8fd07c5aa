/* SPDX-License-Identifier: MIT */
/*
 * Reporting: years, halves, quarters, months, weeks and days as periods with a number and a range of days, in
 * any calendar, also in a user's. No call takes longer for a far day.
 *
 * A week is seven days without end or gap, as kal_day_of_week has them: also in calendars with days outside
 * every week (world, international-fixed, positivist) or weeks of their own (discordian), whose weeks these
 * are not.
 *
 * Quarters go by the number of the month code. N is the largest number that the calendar has; a quarter has
 * as many numbers as N/4 is nearest to (the smaller one of two), the fourth also has what is left. A leap
 * month, or days outside every month, are in the quarter of their number. A half is two quarters. Of 12
 * numbers that is three months a quarter; what it is in other calendars says docs/guide/reporting.md. A
 * calendar of fewer than four numbers has no halves and quarters, and nor has a year that lacks a whole
 * quarter or whose numbers do not ascend by quarters.
 *
 * Wherever a call takes a rule of weeks, NULL means that of ISO 8601, and a number of the rule outside 1..7
 * is KAL_ERROR_OUT_OF_RANGE. Wherever it takes an error, that may be NULL. KAL_ERROR_CALLBACK is for
 * calendars of a registry only (date.h).
 */
#ifndef KALENDS_PERIOD_H
#define KALENDS_PERIOD_H

#include "arithmetic.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How weeks are cut and counted: {1, 4} is ISO 8601, {7, 1} the United States, {6, 1} Iran. */
typedef struct kal_week_rule {
  uint8_t first_day;    /* of the week: 1 = Monday .. 7 = Sunday */
  uint8_t minimal_days; /* week 1 is the first that has so many days in the year: 1..7 */
} kal_week_rule;

/** A year, half, quarter, month, week or day. */
typedef struct kal_period {
  int64_t id;    /* the next period of its unit has the next one; see kal_period_of */
  int64_t start; /* its first day */
  int64_t end;   /* the day after its last: what starts <= day && day < end lies in it */
} kal_period;

/**
 * The period in which a day lies.
 *
 * Ids are whole numbers without gap, so that periods sort and between two of them is a subtraction. Year:
 * the arithmetic year. Half: 2 * year, + 1 for the second. Quarter: 4 * year + 0..3. Month: its
 * kal_month_index. Week: weeks since the one that has 1970-01-01, by the rule's first day. Day: the day
 * number.
 *
 * day: any int64_t. rule: of weeks only the first_day matters, of other units nothing.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar or period is NULL, no such unit); KAL_ERROR_OUT_OF_RANGE
 * (the day is outside kal_calendar_range, or its week is not wholly inside: nothing is ever cut short; a
 * number of the rule); KAL_ERROR_UNIT (the year has no halves and quarters); KAL_ERROR_CALLBACK. The end of
 * the calendar's last period is its last day + 1. On failure *period is unchanged. Any thread. Since 0.1.
 *
 *     kal_period month;
 *     if (kal_period_of(calendar, 20778, KAL_UNIT_MONTH, NULL, &month, NULL) == KAL_OK)
 *       printf("%d days\n", (int)(month.end - month.start)); // 30 in persian: 20749 <= day < 20779
 */
KAL_CHECKED
KAL_API kal_status kal_period_of(const kal_calendar *calendar, int64_t day, kal_unit unit,
                                 const kal_week_rule *rule, kal_period *period, kal_error *error);

/**
 * The period of an id, as kal_period_of gives it.
 *
 * id: any int64_t.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar or period is NULL, no such unit); KAL_ERROR_OUT_OF_RANGE
 * (the error has the least and greatest id; or a number of the rule); KAL_ERROR_UNIT (as above);
 * KAL_ERROR_CALLBACK. On failure *period is unchanged. Any thread. Since 0.1.
 *
 *     kal_period quarter;
 *     if (kal_period_from_id(calendar, 4 * 2026 + 3, KAL_UNIT_QUARTER, NULL, &quarter, NULL) == KAL_OK)
 *       printf("%d days\n", (int)(quarter.end - quarter.start)); // 92 in gregorian: October to December 2026
 */
KAL_CHECKED
KAL_API kal_status kal_period_from_id(const kal_calendar *calendar, int64_t id, kal_unit unit,
                                      const kal_week_rule *rule, kal_period *period, kal_error *error);

/**
 * A day brought back to the first day of its period.
 *
 * first: receives the day. Returns: as kal_period_of. On failure *first is unchanged. Any thread. Since 0.1.
 *
 *     int64_t monday;
 *     if (kal_day_truncate(calendar, 20778, KAL_UNIT_WEEK, NULL, &monday, NULL) == KAL_OK)
 *       printf("%d\n", (int)monday); // 20773: 2026-11-16
 */
KAL_CHECKED
KAL_API kal_status kal_day_truncate(const kal_calendar *calendar, int64_t day, kal_unit unit,
                                    const kal_week_rule *rule, int64_t *first, kal_error *error);

/**
 * How many periods begin after one day and until another: the id of the other's less that of its own. From
 * 31 December to 1 January it is 1 of each unit that begins there.
 *
 * count: receives the number, negative if `to` is earlier.
 * Returns: as kal_period_of, for either day. On failure *count is unchanged. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_period_crossed(const kal_calendar *calendar, int64_t from, int64_t to, kal_unit unit,
                                      const kal_week_rule *rule, int64_t *count, kal_error *error);

/**
 * How many whole units lie between two days: what kal_date_until counts of the unit as its largest, without
 * the rest. From 31 January to 28 February it is no month (0 months and 28 days; rounded to months, Temporal
 * and so kal_date_until make one of it), from 28 February to 31 March it is one.
 *
 * Halves and quarters are six and three months where every year has the same twelve; in other calendars they
 * are of no one length.
 *
 * count: receives the number, negative if `to` is earlier.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar or count is NULL, no such unit); KAL_ERROR_OUT_OF_RANGE (a
 * day is outside kal_calendar_range); KAL_ERROR_UNIT (half or quarter, and the calendar has not twelve
 * months in every year); KAL_ERROR_CALLBACK. On failure *count is unchanged. Any thread. Since 0.1.
 *
 *     int64_t age; // of somebody born on 1960-01-01
 *     if (kal_period_elapsed(calendar, -3653, 20778, KAL_UNIT_YEAR, &age, NULL) == KAL_OK)
 *       printf("%d\n", (int)age); // 66 in gregorian
 */
KAL_CHECKED
KAL_API kal_status kal_period_elapsed(const kal_calendar *calendar, int64_t from, int64_t to, kal_unit unit,
                                      int64_t *count, kal_error *error);

/**
 * The quarter of the year in which a day lies.
 *
 * year: receives the year; may be NULL. quarter: receives 1..4.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar or quarter is NULL); KAL_ERROR_OUT_OF_RANGE; KAL_ERROR_UNIT
 * (as kal_period_of); KAL_ERROR_CALLBACK. On failure the outputs are unchanged. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_quarter_of(const kal_calendar *calendar, int64_t day, int32_t *year, uint8_t *quarter,
                                  kal_error *error);

/**
 * The last day of a month.
 *
 * month: year, and month or month code; its day and flags are not read. day, date: receive the last day and
 * its date; either may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar is NULL, or day and date are); KAL_ERROR_OUT_OF_RANGE
 * (year); KAL_ERROR_MISSING_FIELD (neither month nor code); KAL_ERROR_NOT_IN_CALENDAR or
 * KAL_ERROR_NOT_IN_YEAR (the month); KAL_ERROR_CONFLICT (month and code disagree); KAL_ERROR_CALLBACK. On
 * failure the outputs are unchanged. Any thread. Since 0.1.
 *
 *     kal_date adar = {5784, 0, 0, 5 | KAL_MONTH_LEAP, 0};
 *     if (kal_month_last_day(kal_calendar_builtin(KAL_HEBREW), adar, NULL, &adar, NULL) == KAL_OK)
 *       printf("%d\n", adar.day); // 30
 */
KAL_CHECKED
KAL_API kal_status kal_month_last_day(const kal_calendar *calendar, kal_date month, int64_t *day,
                                      kal_date *date, kal_error *error);

/**
 * The first, second .. or last such day of the week in a month.
 *
 * month: as for kal_month_last_day. week_day: 1 = Monday .. 7 = Sunday. n: from 1; -1 is the last one, -2
 * the one before it. day: receives the day.
 * Returns: as kal_month_last_day; KAL_ERROR_OUT_OF_RANGE also for a week day outside 1..7;
 * KAL_ERROR_NOT_IN_YEAR (the month has fewer of them that year), KAL_ERROR_NOT_IN_CALENDAR (it is never long
 * enough, or n is 0): the error's greatest is how many there are. On failure *day is unchanged. Any thread.
 * Since 0.1.
 *
 *     int64_t thanksgiving;
 *     kal_date november = {2026, 11, 0, 0, 0};
 *     if (kal_month_week_day(calendar, november, 4, 4, &thanksgiving, NULL) == KAL_OK)
 *       printf("%d\n", (int)thanksgiving); // 20783 in gregorian: Thursday, 2026-11-26
 */
KAL_CHECKED
KAL_API kal_status kal_month_week_day(const kal_calendar *calendar, kal_date month, int week_day, int n,
                                      int64_t *day, kal_error *error);

/**
 * The week of the year in which a day lies. Days at either end of a year may lie in a week of the year
 * before or after, so the week has a year of its own.
 *
 * week_year: receives the week's year. week: receives its number, from 1; 1..53 in years of up to 371 days.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar, week_year or week is NULL); KAL_ERROR_OUT_OF_RANGE (the
 * day, or the week's year, is outside kal_calendar_range; a number of the rule); KAL_ERROR_UNIT (the
 * calendar has years of less than seven days); KAL_ERROR_CALLBACK. On failure the outputs are unchanged. Any
 * thread. Since 0.1.
 *
 *     int32_t year;
 *     uint16_t week;
 *     if (kal_week_of(kal_calendar_builtin(KAL_GREGORIAN), 20778, NULL, &year, &week, NULL) == KAL_OK)
 *       printf("%d-W%d\n", (int)year, week); // 2026-W47
 */
KAL_CHECKED
KAL_API kal_status kal_week_of(const kal_calendar *calendar, int64_t day, const kal_week_rule *rule,
                               int32_t *week_year, uint16_t *week, kal_error *error);

/**
 * The number of weeks in a week's year.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar or weeks is NULL); KAL_ERROR_OUT_OF_RANGE (the year, or a
 * number of the rule); KAL_ERROR_UNIT (as kal_week_of); KAL_ERROR_CALLBACK. On failure *weeks is unchanged.
 * Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_year_weeks(const kal_calendar *calendar, int32_t week_year, const kal_week_rule *rule,
                                  uint16_t *weeks, kal_error *error);

/**
 * The day with a week's year, a week and a day of the week: the reverse of kal_week_of.
 *
 * week: 1..weeks in that year. week_day: 1 = Monday .. 7 = Sunday, whatever day the week begins with.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar or day is NULL); KAL_ERROR_OUT_OF_RANGE (week_year,
 * week_day, a number of the rule, or the day: the first and last week of a calendar may lie partly outside
 * kal_calendar_range); KAL_ERROR_NOT_IN_YEAR (other years have that week), KAL_ERROR_NOT_IN_CALENDAR (none
 * has; week 0); KAL_ERROR_UNIT (as kal_week_of); KAL_ERROR_CALLBACK. On failure *day is unchanged. Any
 * thread. Since 0.1.
 *
 *     int64_t day;
 *     if (kal_day_from_week(kal_calendar_builtin(KAL_GREGORIAN), 2026, 47, 6, NULL, &day, NULL) == KAL_OK)
 *       printf("%d\n", (int)day); // 20778
 */
KAL_CHECKED
KAL_API kal_status kal_day_from_week(const kal_calendar *calendar, int32_t week_year, uint16_t week,
                                     int week_day, const kal_week_rule *rule, int64_t *day, kal_error *error);

#ifdef __cplusplus
}
#endif
#endif
