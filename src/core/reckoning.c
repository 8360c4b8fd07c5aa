/* SPDX-License-Identifier: MIT */
/* Years counted from elsewhere than a calendar's eras do. */
#include "calendar.h"
#include "kalends/reckoning.h"

size_t kal_calendar_reckoning_count(const kal_calendar *calendar) {
  return calendar ? calendar->reckoning_count : 0;
}

kal_status kal_calendar_reckoning_at(const kal_calendar *calendar, size_t index, kal_reckoning *reckoning) {
  if (!calendar || !reckoning || index >= calendar->reckoning_count) return KAL_ERROR_ARGUMENT;
  *reckoning = calendar->reckonings[index];
  return KAL_OK;
}

kal_status kal_day_reckoning(const kal_calendar *calendar, int64_t day, size_t index, int64_t *year) {
  const kal_reckoning *reckoning;
  kal_date date;
  kal_status status;
  if (!calendar || !year || index >= calendar->reckoning_count) return KAL_ERROR_ARGUMENT;
  if ((status = kal_date_from_day(calendar, day, &date))) return status;
  reckoning = &calendar->reckonings[index];
  *year = (int64_t)date.year - reckoning->anchor + 1 -
          (date.month < reckoning->month || (date.month == reckoning->month && date.day < reckoning->day));
  return KAL_OK;
}

kal_status kal_reckoning_first_day(const kal_calendar *calendar, size_t index, int64_t year, int64_t *day) {
  const kal_reckoning *reckoning;
  kal_date date = {0, 0, 0, 0, 0};
  kal__year info;
  kal_status status;
  unsigned month;
  int64_t found;
  int exact;
  if (!calendar || !day || index >= calendar->reckoning_count) return KAL_ERROR_ARGUMENT;
  reckoning = &calendar->reckonings[index];
  if (!kal__add(year, (int64_t)reckoning->anchor - 1, &year) || year < INT32_MIN || year > INT32_MAX)
    return KAL_ERROR_OUT_OF_RANGE;
  date.year = (int32_t)year;
  date.month = reckoning->month;
  date.day = reckoning->day;
  if ((status = kal_date_to_day(calendar, date, &found)) == KAL_OK) {
    *day = found;
    return KAL_OK;
  }
  /* A date that was left out: the year begins on the next one. */
  if (status != KAL_ERROR_NOT_IN_YEAR || !calendar->month_days ||
      kal__find_month(calendar, date, &info, &month, NULL) ||
      kal__nearest_day(calendar, date.year, &info, month, date.day, 0, &found, &exact))
    return status;
  *day = found + 1;
  return KAL_OK;
}
