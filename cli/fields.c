/* SPDX-License-Identifier: MIT */
/* kal date: a date from its fields. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "json.h"
#include "kal.h"

/* A field of the command line; an exit status. */
typedef int take_value(const char *value, kal_fields *fields);

static int take_whole(const char *value, int64_t *number) {
  const char *digits = value + (*value == '-' || *value == '+');
  char *end;
  errno = 0;
  *number = strtoll(value, &end, 10);
  return *digits >= '0' && *digits <= '9' && !*end && !errno;
}

static int take_year(const char *value, kal_fields *f) {
  return take_whole(value, &f->year);
}
static int take_era_year(const char *value, kal_fields *f) {
  return take_whole(value, &f->era_year);
}
static int take_day(const char *value, kal_fields *f) {
  return take_whole(value, &f->day);
}
static int take_month(const char *value, kal_fields *f) {
  return take_whole(value, &f->month);
}

static int take_era(const char *value, kal_fields *f) {
  f->era = value;
  return *value != '\0';
}

static int take_code(const char *value, kal_fields *f) {
  return kal_month_code_parse(value, strlen(value), &f->month_code, NULL) == KAL_OK;
}

static int take_leap_day(const char *value, kal_fields *f) {
  int64_t day;
  if (!take_whole(value, &day)) return 0;
  f->day = day;
  f->leap_day = 1;
  return 1;
}

static const struct {
  const char *name;
  unsigned given;
  take_value *take;
  const char *form;
} field_rules[] = {
    {"year", KAL_GIVEN_YEAR, take_year, "a whole number"},
    {"era", KAL_GIVEN_ERA, take_era, "a code such as reiwa; `kal info` shows the eras of a calendar"},
    {"era-year", KAL_GIVEN_ERA_YEAR, take_era_year, "a whole number"},
    {"month", KAL_GIVEN_MONTH, take_month, "a whole number, the month's place in its year"},
    {"month-code", KAL_GIVEN_MONTH_CODE, take_code, "a code such as M05 or M05L"},
    {"day", KAL_GIVEN_DAY, take_day, "a whole number"},
    {"leap-day", KAL_GIVEN_DAY, take_leap_day, "a whole number, of which it is the second day"},
};
enum { FIELD_RULES = sizeof field_rules / sizeof *field_rules };

static int take_field(const char *text, kal_fields *fields) {
  const char *sign = strchr(text, '=');
  size_t length = sign ? (size_t)(sign - text) : strlen(text);
  char quote[QUOTE_MAX];
  for (size_t i = 0; i < FIELD_RULES && sign; i++) {
    if (strlen(field_rules[i].name) != length || strncasecmp(text, field_rules[i].name, length) != 0)
      continue;
    if (fields->given & field_rules[i].given) {
      complain("%s: the field is given twice", quoted(text, strlen(text), quote));
      return STATUS_USAGE;
    }
    fields->given |= field_rules[i].given;
    if (field_rules[i].take(sign + 1, fields)) return STATUS_GOOD;
    complain("%s: %s is %s", quoted(text, strlen(text), quote), field_rules[i].name, field_rules[i].form);
    return STATUS_USAGE;
  }
  complain("%s is no FIELD=VALUE; fields are year, era, era-year, month, month-code, day, leap-day",
           quoted(text, strlen(text), quote));
  return STATUS_USAGE;
}

/* Writes all, or after a complaint nothing; an exit status. */
static int write_date(const settings *asked, output *out, int64_t day) {
  char texts[TARGETS_MAX][KAL_DATE_TEXT_MAX];
  json j = json_begin(out);
  for (size_t i = 0; i < asked->to_count; i++) {
    char reason[512];
    size_t length;
    kal_error error;
    if (print_day(&asked->to[i], day, texts[i], &length, &error)) {
      kal_error_text(&error, reason, sizeof reason);
      complain("%s", reason);
      return STATUS_BAD_DATE;
    }
  }
  if (asked->json) {
    json_open(&j, '{');
    json_integer(&j, "day", day);
    json_key(&j, "to");
    json_open(&j, '{');
  }
  for (size_t i = 0; i < asked->to_count; i++) {
    if (asked->json) {
      json_text(&j, target_name(&asked->to[i]), texts[i]);
    } else {
      if (i) out_char(out, '\t');
      out_text(out, texts[i]);
    }
  }
  if (asked->json) {
    json_close(&j, '}');
    json_close(&j, '}');
  }
  out_char(out, '\n');
  return STATUS_GOOD;
}

int command_date(const settings *asked, output *out) {
  settings own = *asked;
  kal_fields fields = {.size = sizeof fields};
  kal_error error;
  kal_date date;
  char text[512];
  int64_t day;
  kal_status status;
  if (!own.to_count) own.to[own.to_count++] = (target){own.calendar, (kal_count)0};
  for (int i = 0; i < own.operand_count; i++)
    if (take_field(own.operands[i], &fields)) return STATUS_USAGE;
  status = kal_date_from_fields(own.calendar, &fields, (unsigned)own.overflow, &date, &error);
  if (!status) status = kal_date_to_day(own.calendar, date, &day);
  if (!status) return write_date(&own, out, day);
  kal_error_text(&error, text, sizeof text);
  complain("%s", text);
  return STATUS_BAD_DATE;
}
