/* SPDX-License-Identifier: MIT */
/* The public calls on days and dates: arguments are checked here, the engine and the calendars trust them. */
#include "calendar.h"

kal_status kal_date_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  if (!calendar || !date) return KAL_ERROR_ARGUMENT;
  if (day < calendar->range.first_day || day > calendar->range.last_day) return KAL_ERROR_OUT_OF_RANGE;
  return calendar->from_day(calendar, day, date);
}

kal_status kal_date_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  if (!calendar || !day) return KAL_ERROR_ARGUMENT;
  return calendar->to_day(calendar, date, day);
}

kal_status kal_date_check(const kal_calendar *calendar, kal_date date, kal_error *error) {
  int64_t day;
  if (!calendar) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  return kal__to_day(calendar, date, &day, error);
}

static kal_status year_info(const kal_calendar *calendar, int32_t year, kal__year *info) {
  return calendar ? kal__info_of_year(calendar, year, info, NULL) : KAL_ERROR_ARGUMENT;
}

static kal_status month_info(const kal_calendar *calendar, int32_t year, uint8_t month, kal__year *info) {
  kal_status status = year_info(calendar, year, info);
  if (status) return status;
  if (month == 0) return KAL_ERROR_MISSING_FIELD;
  if (month > calendar->limits.most_months) return KAL_ERROR_NOT_IN_CALENDAR;
  if (month > info->months) return KAL_ERROR_NOT_IN_YEAR;
  return KAL_OK;
}

/* How many leap months a year has, and the first ordinary month that it lacks of those of its calendar. */
static void count_leap_months(const kal_calendar *calendar, const kal__year *y, kal_year_info *info) {
  info->leap_months = y->leap != KAL__NO_LEAP_MONTH;
  info->expunged_month = 0;
  if (!y->parts || calendar->family != KAL_FAMILY_LUNISOLAR) return;
  for (unsigned month = y->leap + 1u; month <= y->months; month++)
    if (kal__month_code(y, month) & KAL_MONTH_LEAP) info->leap_months++;
  for (unsigned i = 0; i < calendar->month_rule_count && !info->expunged_month; i++) {
    kal_month_code code = calendar->month_rules[i].code;
    if (code && !(code & KAL_MONTH_LEAP) && !kal__month_ordinal(y, code)) info->expunged_month = code;
  }
}

kal_status kal_calendar_year(const kal_calendar *calendar, int32_t year, kal_year_info *info) {
  kal__year y;
  kal_status status;
  if (!info) return KAL_ERROR_ARGUMENT;
  if ((status = year_info(calendar, year, &y))) return status;
  info->first_day = y.first_day;
  info->first_month_index = y.first_month;
  info->days = y.days;
  info->months = y.months;
  info->leap_month = y.leap == KAL__NO_LEAP_MONTH ? 0 : y.leap;
  /* A lunisolar leap year may be no longer than a common one can be; a lunar common one may lack a day. */
  info->is_leap = calendar->family == KAL_FAMILY_LUNISOLAR ? y.leap != KAL__NO_LEAP_MONTH
                  : calendar->family == KAL_FAMILY_LUNAR
                      ? y.days * calendar->year_days.den > calendar->year_days.num
                      : y.days > calendar->limits.shortest_year;
  info->basis = y.basis;
  count_leap_months(calendar, &y, info);
  return KAL_OK;
}

kal_status kal_month_days(const kal_calendar *calendar, int32_t year, uint8_t month, uint8_t *days) {
  kal__year info;
  kal_status status;
  if (!days) return KAL_ERROR_ARGUMENT;
  if ((status = month_info(calendar, year, month, &info))) return status;
  *days = (uint8_t)(kal__month_start(&info, month) - kal__month_start(&info, month - 1u));
  return KAL_OK;
}

kal_status kal_month_code_of(const kal_calendar *calendar, int32_t year, uint8_t month,
                             kal_month_code *code) {
  kal__year info;
  kal_status status;
  if (!code) return KAL_ERROR_ARGUMENT;
  if ((status = month_info(calendar, year, month, &info))) return status;
  *code = kal__month_code(&info, month);
  return KAL_OK;
}

kal_status kal_month_from_code(const kal_calendar *calendar, int32_t year, kal_month_code code,
                               uint8_t *month) {
  kal__year info;
  kal_status status;
  unsigned ordinal;
  if (!month) return KAL_ERROR_ARGUMENT;
  if ((status = year_info(calendar, year, &info))) return status;
  if (code == 0) return KAL_ERROR_MISSING_FIELD;
  if (!kal__find_month_rule(calendar, code)) return KAL_ERROR_NOT_IN_CALENDAR;
  if ((ordinal = kal__month_ordinal(&info, code)) == 0) return KAL_ERROR_NOT_IN_YEAR;
  *month = (uint8_t)ordinal;
  return KAL_OK;
}

kal_status kal_month_index(const kal_calendar *calendar, int32_t year, uint8_t month, int64_t *index) {
  kal__year info;
  kal_status status;
  if (!index) return KAL_ERROR_ARGUMENT;
  if ((status = month_info(calendar, year, month, &info))) return status;
  *index = info.first_month + month - 1;
  return KAL_OK;
}

kal_status kal_month_from_index(const kal_calendar *calendar, int64_t index, int32_t *year, uint8_t *month) {
  kal__year info;
  int32_t y;
  if (!calendar || !year || !month) return KAL_ERROR_ARGUMENT;
  calendar->year(calendar, calendar->range.first_year, &info);
  if (info.months == 0) return KAL_ERROR_CALLBACK;
  if (index < info.first_month) return KAL_ERROR_OUT_OF_RANGE;
  calendar->year(calendar, calendar->range.last_year, &info);
  if (info.months == 0) return KAL_ERROR_CALLBACK;
  if (index >= info.first_month + info.months) return KAL_ERROR_OUT_OF_RANGE;
  y = kal__year_of_month(calendar, index, &info);
  if (info.months == 0) return KAL_ERROR_CALLBACK;
  *year = y;
  *month = (uint8_t)(index - info.first_month + 1);
  return KAL_OK;
}

kal_status kal_day_of_year(const kal_calendar *calendar, int64_t day, int32_t *year, uint16_t *day_of_year) {
  kal__year info;
  kal_status status;
  int32_t y;
  if (!calendar || !day_of_year) return KAL_ERROR_ARGUMENT;
  if ((status = kal__info_of_day(calendar, day, &y, &info, NULL))) return status;
  if (year) *year = y;
  *day_of_year = (uint16_t)(day - info.first_day + 1);
  return KAL_OK;
}

kal_status kal_day_from_day_of_year(const kal_calendar *calendar, int32_t year, uint16_t day_of_year,
                                    int64_t *day) {
  kal__year info;
  kal_status status;
  if (!day) return KAL_ERROR_ARGUMENT;
  if ((status = year_info(calendar, year, &info))) return status;
  if (day_of_year == 0 || day_of_year > calendar->limits.longest_year) return KAL_ERROR_NOT_IN_CALENDAR;
  if (day_of_year > info.days) return KAL_ERROR_NOT_IN_YEAR;
  *day = info.first_day + day_of_year - 1;
  return KAL_OK;
}

int kal_day_of_week(int64_t day) {
  /* Day 0 was a Thursday. */
  return (int)((kal__floor_mod(day, 7) + 3) % 7) + 1;
}

enum { FEW_ERAS = 8 }; /* packed ones are more */

/* Eras follow one another: the latest that has begun, down to one without a beginning. */
static size_t search_eras(const kal_calendar *calendar, int64_t day, kal_era *era) {
  size_t first = 0, last = calendar->era_count - 1u;
  while (first < last) {
    size_t middle = (first + last) / 2;
    if (day < kal__era_first_day(calendar, middle))
      first = middle + 1;
    else
      last = middle;
  }
  kal__get_era(calendar, first, era);
  return first;
}

kal_status kal_day_era(const kal_calendar *calendar, int64_t day, size_t *index, int64_t *era_year) {
  const kal_era *era;
  kal_era found;
  kal_date date;
  kal_status status;
  size_t i = 0;
  if (!calendar || !index || !era_year) return KAL_ERROR_ARGUMENT;
  if (day < calendar->range.first_day || day > calendar->range.last_day) return KAL_ERROR_OUT_OF_RANGE;
  if (!calendar->era_count) return KAL_ERROR_NO_ERA;
  if (calendar->era_count > FEW_ERAS) {
    i = search_eras(calendar, day, &found);
    era = &found;
  } else {
    while (day < calendar->eras[i].era.first_day) i++;
    era = &calendar->eras[i].era;
  }
  if ((status = calendar->from_day(calendar, day, &date))) return status;
  *index = i;
  *era_year =
      era->direction > 0 ? (int64_t)date.year - era->anchor + 1 : (int64_t)era->anchor - date.year + 1;
  return KAL_OK;
}

/* Days between the start of a count of days and 1970-01-01. */
static int count_offset(kal_count count, int64_t *offset) {
  switch (count) {
  case KAL_COUNT_DAY:
    *offset = 0;
    return 1;
  case KAL_COUNT_JD:
    *offset = 2440588;
    return 1; /* the Julian Date at 1970-01-01T12:00 */
  case KAL_COUNT_MJD:
    *offset = 40587;
    return 1;
  case KAL_COUNT_RD:
    *offset = 719163;
    return 1;
  default:
    return 0;
  }
}

enum { SECONDS_PER_DAY = 86400 };

kal_status kal_day_from_count(kal_count count, int64_t value, int64_t *day) {
  int64_t offset;
  if (!day) return KAL_ERROR_ARGUMENT;
  if (count == KAL_COUNT_UNIX) {
    *day = kal__floor_div(value, SECONDS_PER_DAY);
    return KAL_OK;
  }
  if (!count_offset(count, &offset)) return KAL_ERROR_ARGUMENT;
  return kal__add(value, -offset, day) ? KAL_OK : KAL_ERROR_OUT_OF_RANGE;
}

kal_status kal_day_to_count(kal_count count, int64_t day, int64_t *value) {
  int64_t offset;
  if (!value) return KAL_ERROR_ARGUMENT;
  if (count == KAL_COUNT_UNIX)
    return kal__multiply_positive(day, SECONDS_PER_DAY, value) ? KAL_OK : KAL_ERROR_OUT_OF_RANGE;
  if (!count_offset(count, &offset)) return KAL_ERROR_ARGUMENT;
  return kal__add(day, offset, value) ? KAL_OK : KAL_ERROR_OUT_OF_RANGE;
}
