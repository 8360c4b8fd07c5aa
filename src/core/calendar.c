/* SPDX-License-Identifier: MIT */
/* What a calendar says of itself. */
#include "calendar.h"

uint32_t kal_calendar_number_of(const kal_calendar *calendar) {
  return calendar ? calendar->number : 0;
}
const char *kal_calendar_id(const kal_calendar *calendar) {
  return calendar ? calendar->id : "";
}
const char *kal_calendar_bcp47(const kal_calendar *calendar) {
  return calendar ? calendar->bcp47 : "";
}
const char *kal_calendar_aliases(const kal_calendar *calendar) {
  return calendar ? calendar->aliases : "";
}
uint32_t kal_calendar_properties(const kal_calendar *calendar) {
  return calendar ? calendar->properties : 0;
}

kal_family kal_calendar_family(const kal_calendar *calendar) {
  return calendar ? (kal_family)calendar->family : KAL_FAMILY_SOLAR;
}

kal_day_start kal_calendar_day_start(const kal_calendar *calendar) {
  return calendar ? (kal_day_start)calendar->day_start : KAL_DAY_MIDNIGHT;
}

kal_status kal_calendar_range(const kal_calendar *calendar, kal_range *range) {
  if (!calendar || !range) return KAL_ERROR_ARGUMENT;
  *range = calendar->range;
  return KAL_OK;
}

kal_status kal_calendar_limits(const kal_calendar *calendar, kal_limits *limits) {
  if (!calendar || !limits) return KAL_ERROR_ARGUMENT;
  *limits = calendar->limits;
  return KAL_OK;
}

kal_status kal_calendar_month_rule(const kal_calendar *calendar, kal_month_code code, kal_month_rule *rule) {
  const kal_month_rule *found;
  if (!calendar || !rule) return KAL_ERROR_ARGUMENT;
  found = kal__find_month_rule(calendar, code);
  if (!found) return KAL_ERROR_NOT_IN_CALENDAR;
  *rule = *found;
  rule->code = code;
  return KAL_OK;
}

size_t kal_calendar_era_count(const kal_calendar *calendar) {
  return calendar ? calendar->era_count : 0;
}

void kal__get_era(const kal_calendar *calendar, size_t index, kal_era *era) {
  if (index < calendar->packed_era_count) {
    const kal__packed_era *packed = &calendar->packed_eras[index];
    era->code = calendar->era_codes + packed->code;
    era->aliases = "";
    era->first_day = packed->first_day;
    era->last_day = index ? (int64_t)packed[-1].first_day - 1 : INT64_MAX;
    era->anchor = packed->anchor;
    era->direction = 1;
  } else {
    *era = calendar->eras[index - calendar->packed_era_count].era;
  }
}

kal_status kal_calendar_era_at(const kal_calendar *calendar, size_t index, kal_era *era) {
  if (!calendar || !era || index >= calendar->era_count) return KAL_ERROR_ARGUMENT;
  kal__get_era(calendar, index, era);
  return KAL_OK;
}

size_t kal_calendar_source_count(const kal_calendar *calendar) {
  return calendar ? calendar->source_count : 0;
}

kal_status kal_calendar_source_at(const kal_calendar *calendar, size_t index, kal_source *source) {
  if (!calendar || !source || index >= calendar->source_count) return KAL_ERROR_ARGUMENT;
  *source = calendar->sources[index];
  return KAL_OK;
}
