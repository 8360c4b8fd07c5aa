/* SPDX-License-Identifier: MIT */
#include "temporal.h"
#include "ascii.h"

/* The ids of "AvailableCalendars" in the specification of ECMAScript Intl (proposal-intl-era-monthcode). */
static const char temporal_ids[] =
    " buddhist chinese coptic dangi ethioaa ethiopic ethiopic-amete-alem gregory hebrew indian islamic-civil"
    " islamic-tbla islamic-umalqura islamicc iso8601 japanese persian roc ";

static int is_temporal_id(const char *id) {
  size_t length = strlen(id);
  for (size_t i = 0; length && i + length + 1 < sizeof temporal_ids; i++)
    if (temporal_ids[i] == ' ' && temporal_ids[i + length + 1] == ' ' &&
        memcmp(temporal_ids + i + 1, id, length) == 0)
      return 1;
  return 0;
}

kal_status kal__check_rules(const kal_calendar *calendar, unsigned rules, kal_error *error) {
  if (!calendar || rules & ~(unsigned)(KAL_REJECT | KAL_TEMPORAL))
    return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if (rules & KAL_TEMPORAL && !is_temporal_id(calendar->bcp47))
    return kal__fail(error, KAL_ERROR_NOT_IN_PROFILE, KAL_FIELD_CALENDAR, calendar, 0, 1, 0);
  return KAL_OK;
}

kal_status kal__check_day(const kal_calendar *calendar, int64_t day, unsigned rules, kal_error *error) {
  int64_t first = calendar->range.first_day, last = calendar->range.last_day;
  if (rules & KAL_TEMPORAL && first < KAL__TEMPORAL_FIRST_DAY) first = KAL__TEMPORAL_FIRST_DAY;
  if (rules & KAL_TEMPORAL && last > KAL__TEMPORAL_LAST_DAY) last = KAL__TEMPORAL_LAST_DAY;
  return kal__check_range(calendar, KAL_FIELD_DAY_NUMBER, day, first, last, error);
}

kal_status kal_temporal_calendar_find(const char *id, const kal_calendar **calendar, kal_error *error) {
  const kal_calendar *found;
  char folded[KAL_NAME_MAX + 1];
  size_t length = 0;
  kal_status status;
  if (!id || !calendar) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  if ((status = kal_calendar_find(id, &found, error))) return status;
  for (; id[length]; length++) folded[length] = kal__small_letter(id[length]);
  folded[length] = '\0';
  if (!is_temporal_id(folded))
    return kal__fail(error, KAL_ERROR_NOT_IN_PROFILE, KAL_FIELD_CALENDAR, found, 0, 1, 0);
  *calendar = found;
  return KAL_OK;
}
