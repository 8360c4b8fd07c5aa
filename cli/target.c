/* SPDX-License-Identifier: MIT */
/* Calendars and counts by name, and a day as the text of one. */
#include <string.h>
#include <strings.h>
#include <time.h>

#include "kal.h"
#include "system.h"

const char *count_name_at(size_t index, kal_count *count) {
  static const struct {
    kal_count count;
    const char *prefix;
  } counts[] = {
#define COUNT(symbol, number, prefix, text) {symbol, prefix},
      KAL_COUNT_LIST(COUNT)
#undef COUNT
  };
  if (index >= sizeof counts / sizeof *counts) return NULL;
  *count = counts[index].count;
  return *count == KAL_COUNT_DAY ? "day" : counts[index].prefix;
}

const char *target_name(const target *to) {
  const char *name;
  kal_count count;
  if (to->calendar) return kal_calendar_id(to->calendar);
  for (size_t i = 0; (name = count_name_at(i, &count)); i++)
    if (count == to->count) return name;
  return "";
}

int find_calendar(const char *where, const char *name, const kal_calendar **calendar) {
  kal_error error;
  char quote[QUOTE_MAX], text[512];
  if (look_up_calendar(name, calendar, &error) == KAL_OK) return STATUS_GOOD;
  kal_error_text(&error, text, sizeof text);
  complain("%s: %s: %s%s", where, quoted(name, strlen(name), quote), text,
           error.status == KAL_ERROR_UNKNOWN_CALENDAR && !error.other[0] ? "; `kal list` shows all" : "");
  return STATUS_USAGE;
}

int find_target(const char *where, const char *name, target *found) {
  const char *count_name;
  kal_count count;
  for (size_t i = 0; (count_name = count_name_at(i, &count)); i++)
    if (strcasecmp(name, count_name) == 0) {
      *found = (target){NULL, count};
      return STATUS_GOOD;
    }
  found->count = (kal_count)0;
  return find_calendar(where, name, &found->calendar);
}

int find_unit(const char *name, kal_unit *unit) {
  static const struct {
    kal_unit unit;
    const char *name;
  } units[] = {
#define UNIT(symbol, number, name) {symbol, name},
      KAL_UNIT_LIST(UNIT)
#undef UNIT
  };
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    size_t length = strlen(units[i].name);
    if (strncasecmp(name, units[i].name, length) != 0) continue;
    if (name[length] && strcasecmp(name + length, "s") != 0) continue;
    *unit = units[i].unit;
    return 1;
  }
  return 0;
}

kal_status out_of_range(const char *where, kal_field field, int64_t value, int64_t least, int64_t greatest,
                        kal_error *error) {
  memset(error, 0, sizeof *error);
  error->status = KAL_ERROR_OUT_OF_RANGE;
  error->field = field;
  error->value = value;
  error->least = least;
  error->greatest = greatest;
  strcpy(error->calendar, where);
  return error->status;
}

kal_status out_of_calendar(const kal_calendar *calendar, int64_t day, kal_error *error) {
  kal_range range;
  kal_calendar_range(calendar, &range);
  return out_of_range(kal_calendar_id(calendar), KAL_FIELD_DAY_NUMBER, day, range.first_day, range.last_day,
                      error);
}

static kal_status out_of_count(const target *to, int64_t day, kal_error *error) {
  int64_t at_zero = 0, least = INT64_MIN / 86400, greatest = INT64_MAX / 86400;
  kal_day_to_count(to->count, 0, &at_zero);
  if (to->count != KAL_COUNT_UNIX) least = INT64_MIN, greatest = INT64_MAX - at_zero;
  return out_of_range(target_name(to), KAL_FIELD_DAY_NUMBER, day, least, greatest, error);
}

kal_status print_day(const target *to, int64_t day, char *text, size_t *length, kal_error *error) {
  kal_date date;
  if (to->calendar) {
    if (kal_date_from_day(to->calendar, day, &date)) return out_of_calendar(to->calendar, day, error);
    return kal_date_print(to->calendar, date, text, KAL_DATE_TEXT_MAX, length);
  }
  if (kal_day_print(to->count, day, text, KAL_DATE_TEXT_MAX, length) == KAL_OK) return KAL_OK;
  return out_of_count(to, day, error);
}

int first_week_day(const settings *asked) {
  return asked->first_day ? asked->first_day : asked->tag ? asked->where.first_day : 1;
}

int find_today(const settings *asked, int64_t *day) {
  time_t now;
  struct tm local;
  kal_date date = {0};
  if (asked->has_today) {
    *day = asked->today_given;
    return STATUS_GOOD;
  }
  now = time(NULL);
  if (now != (time_t)-1 && system_local_time(now, &local)) {
    date.year = local.tm_year + 1900;
    date.month = (uint8_t)(local.tm_mon + 1);
    date.day = (uint8_t)local.tm_mday;
    if (kal_date_to_day(kal_calendar_builtin(KAL_GREGORIAN), date, day) == KAL_OK) return STATUS_GOOD;
  }
  complain("the clock cannot be read; use --today DATE");
  return STATUS_INPUT_OUTPUT;
}

int is_today(const char *text) {
  return strcasecmp(text, "today") == 0;
}

kal_status read_argument(const settings *asked, const char *text, int64_t *day, kal_error *error) {
  if (!is_today(text)) return kal_day_parse(asked->from, text, strlen(text), day, error);
  *day = asked->today_given;
  return KAL_OK;
}
