/* SPDX-License-Identifier: MIT */
/* Weeks of the year by any rule, in any calendar whose years have room for one. */
#include "week.h"

kal_status kal__check_week_rule(const kal_calendar *calendar, const kal_week_rule **rule, kal_error *error) {
  static const kal_week_rule iso = {1, 4};
  kal_status status;
  if (!*rule) *rule = &iso;
  status = kal__check_range(calendar, KAL_FIELD_DAYS, (*rule)->minimal_days, 1, 7, error);
  return status ? status : kal__check_range(calendar, KAL_FIELD_WEEK_DAY, (*rule)->first_day, 1, 7, error);
}

static kal_status check_week_call(const kal_calendar *calendar, const void *out, const kal_week_rule **rule,
                                  kal_error *error) {
  kal_status status;
  if (!calendar || !out) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  if ((status = kal__check_week_rule(calendar, rule, error))) return status;
  /* Week 1 begins in its year or less than a week before, so every year of seven days has one of its own. */
  if (calendar->limits.shortest_year < 7)
    return kal__fail(error, KAL_ERROR_UNIT, KAL_FIELD_UNIT, calendar, KAL_UNIT_WEEK, 1, 0);
  return KAL_OK;
}

/* The first day of week 1 of the year that begins on a day. */
static int64_t week_1(int64_t new_year, const kal_week_rule *rule) {
  return kal__week_day_from(new_year - 7 + rule->minimal_days, rule->first_day);
}

kal_status kal_week_of(const kal_calendar *calendar, int64_t day, const kal_week_rule *rule,
                       int32_t *week_year, uint16_t *week, kal_error *error) {
  kal__year info;
  int32_t year;
  int64_t start, of_week;
  kal_status status = check_week_call(calendar, week ? week_year : NULL, &rule, error);
  if (status || (status = kal__info_of_day(calendar, day, &year, &info, error))) return status;
  start = week_1(info.first_day, rule);
  of_week = (int64_t)year - (day < start) + (day >= week_1(info.first_day + info.days, rule));
  if (of_week != year) {
    if ((status = kal__info_of_year(calendar, of_week, &info, error))) return status;
    start = week_1(info.first_day, rule);
    /* A user's calendar may contradict itself. */
    if (day < start || day - start >= UINT16_MAX)
      return kal__fail(error, KAL_ERROR_CALLBACK, KAL_FIELD_YEAR, calendar, of_week, 1, 0);
  }
  *week_year = (int32_t)of_week;
  *week = (uint16_t)((day - start) / 7 + 1);
  return KAL_OK;
}

/* The first day and the number of weeks of a week's year. */
static kal_status find_weeks_of_year(const kal_calendar *calendar, int32_t week_year,
                                     const kal_week_rule *rule, int64_t *start, uint16_t *weeks,
                                     kal_error *error) {
  kal__year info;
  kal_status status = kal__info_of_year(calendar, week_year, &info, error);
  if (status) return status;
  *start = week_1(info.first_day, rule);
  *weeks = (uint16_t)((week_1(info.first_day + info.days, rule) - *start) / 7);
  return KAL_OK;
}

kal_status kal_year_weeks(const kal_calendar *calendar, int32_t week_year, const kal_week_rule *rule,
                          uint16_t *weeks, kal_error *error) {
  int64_t start;
  kal_status status = check_week_call(calendar, weeks, &rule, error);
  return status ? status : find_weeks_of_year(calendar, week_year, rule, &start, weeks, error);
}

kal_status kal_day_from_week(const kal_calendar *calendar, int32_t week_year, uint16_t week, int week_day,
                             const kal_week_rule *rule, int64_t *day, kal_error *error) {
  const kal_range *range;
  int64_t found;
  uint16_t weeks;
  kal_status status = check_week_call(calendar, day, &rule, error);
  if (status || (status = kal__check_range(calendar, KAL_FIELD_WEEK_DAY, week_day, 1, 7, error)) ||
      (status = find_weeks_of_year(calendar, week_year, rule, &found, &weeks, error)))
    return status;
  if (week == 0 || week > weeks) {
    int never = week == 0 || week > (calendar->limits.longest_year + 6) / 7;
    return kal__fail_in_year(error, never ? KAL_ERROR_NOT_IN_CALENDAR : KAL_ERROR_NOT_IN_YEAR, KAL_FIELD_WEEK,
                             calendar, week, 1, weeks, week_year, 0);
  }
  range = &calendar->range;
  found = kal__week_day_from(found + 7 * (week - 1), week_day);
  if ((status =
           kal__check_range(calendar, KAL_FIELD_DAY_NUMBER, found, range->first_day, range->last_day, error)))
    return status;
  *day = found;
  return KAL_OK;
}
