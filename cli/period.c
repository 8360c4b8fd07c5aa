/* SPDX-License-Identifier: MIT */
/* kal trunc, kal range and kal week. */
#include <stdio.h>
#include <string.h>

#include "rows.h"

static kal_week_rule rule_of(const settings *asked) {
  return (kal_week_rule){(uint8_t)first_week_day(asked), (uint8_t)(asked->minimal_days ? asked->minimal_days
                                                                   : asked->tag ? asked->where.minimal_days
                                                                                : 4)};
}

static const char *unit_name(kal_unit unit) {
  switch (unit) {
#define UNIT(symbol, number, name)                                                                           \
  case symbol:                                                                                               \
    return name;
    KAL_UNIT_LIST(UNIT)
#undef UNIT
  }
  return "";
}

/* A period by name: 2026, 2026-H2, 2026-Q4, 2026-11, 2026-W47. */
typedef struct period_name {
  kal_unit unit; /* 0: it is none, but perhaps a date */
  int64_t year;  /* INT64_MAX or INT64_MIN where it does not fit */
  unsigned number;
} period_name;

/* Behind the year's digits, text[at] is the hyphen. */
static void read_part(const char *text, size_t length, size_t at, period_name *name) {
  const char *p = text + at + 1, *end = text + length;
  char letter = p < end ? (char)(*p & ~0x20) : '\0';
  size_t digits = 0;
  if (memchr(p, '-', (size_t)(end - p))) return;
  name->unit = KAL_UNIT_MONTH;
  if (letter != 'H' && letter != 'Q' && letter != 'W') return;
  for (p++; p < end && is_digit(*p) && digits < 4; p++, digits++)
    name->number = name->number * 10 + (unsigned)(*p - '0');
  if (p < end || !digits) return;
  name->unit = letter == 'H' ? KAL_UNIT_HALF : letter == 'Q' ? KAL_UNIT_QUARTER : KAL_UNIT_WEEK;
}

static period_name read_name(const char *text, size_t length) {
  period_name name = {(kal_unit)0, 0, 0};
  size_t at = length && (*text == '-' || *text == '+'), first = at;
  for (; at < length && is_digit(text[at]); at++) {
    int digit = text[at] - '0';
    name.year = name.year > (INT64_MAX - digit) / 10 ? INT64_MAX : name.year * 10 + digit;
  }
  if (at - first < 4 || (at < length && text[at] != '-')) return name;
  if (*text == '-') name.year = -name.year;
  if (at == length)
    name.unit = KAL_UNIT_YEAR;
  else
    read_part(text, length, at, &name);
  return name;
}

/* Whether a period by name lies in one period of the unit asked for; 0 after a complaint. */
static int check_name(look *l, const period_name *name) {
  const settings *asked = l->asked;
  kal_unit named = name->unit;
  unsigned parts = named == KAL_UNIT_HALF ? 2 : named == KAL_UNIT_QUARTER ? 4 : 0; /* of a year */
  char reason[160];
  if (asked->from != asked->calendar)
    snprintf(reason, sizeof reason,
             "a %s is named in the calendar that counts; name a day, or leave out --from", unit_name(named));
  else if (named < asked->unit)
    snprintf(reason, sizeof reason, "a %s is longer than a %s; name a day or a %s", unit_name(named),
             unit_name(asked->unit), unit_name(asked->unit));
  else if (named == KAL_UNIT_WEEK && asked->unit != KAL_UNIT_WEEK)
    snprintf(reason, sizeof reason, "a week can lie in more than one %s; name a day", unit_name(asked->unit));
  else if (parts && (name->number < 1 || name->number > parts))
    snprintf(reason, sizeof reason, "%s %u is out of range 1..%u", unit_name(named), name->number, parts);
  else
    return 1;
  look_bad(l, 0, reason);
  return 0;
}

/* The first day of a period by name. */
static kal_status find_name(const settings *asked, const period_name *name, const span *text, int64_t *day,
                            kal_error *error) {
  const kal_calendar *calendar = asked->calendar;
  int64_t parts = name->unit == KAL_UNIT_HALF ? 2 : 4; /* of a year */
  kal_week_rule rule = rule_of(asked);
  kal_date first = {0};
  kal_period period;
  kal_range range;
  kal_status status;
  if (name->unit == KAL_UNIT_MONTH) {
    status = kal_month_parse(calendar, text->text, text->length, &first.year, &first.month, error);
    first.day = 1;
    if (!status && (status = kal_date_to_day(calendar, first, day))) kal_date_check(calendar, first, error);
    return status;
  }
  kal_calendar_range(calendar, &range);
  if (name->year < range.first_year || name->year > range.last_year)
    return out_of_range(kal_calendar_id(calendar), KAL_FIELD_YEAR, name->year, range.first_year,
                        range.last_year, error);
  if (name->unit == KAL_UNIT_WEEK)
    return kal_day_from_week(calendar, (int32_t)name->year, (uint16_t)name->number, rule.first_day, &rule,
                             day, error);
  if (name->unit == KAL_UNIT_YEAR)
    status = kal_period_from_id(calendar, name->year, KAL_UNIT_YEAR, NULL, &period, error);
  else
    status =
        kal_period_from_id(calendar, parts * name->year + name->number - 1, name->unit, NULL, &period, error);
  if (!status) *day = period.start;
  return status;
}

/* The day of the row, or the first one of a period by name; 0 after a complaint. */
static int look_day_or_name(look *l, int64_t *day) {
  const settings *asked = l->asked;
  const span *text = &l->dates[0];
  period_name name = read_name(text->text, text->length);
  kal_error error;
  if (!name.unit) return look_day(l, 0, day);
  /* In a calendar of weeks, a week is a month. */
  if (name.unit == KAL_UNIT_WEEK && asked->unit != KAL_UNIT_WEEK &&
      kal_calendar_family(asked->calendar) == KAL_FAMILY_WEEKS)
    name.unit = KAL_UNIT_MONTH;
  if (!check_name(l, &name)) return 0;
  if (find_name(asked, &name, text, day, &error)) {
    look_error(l, 0, &error);
    return 0;
  }
  l->day = *day;
  l->has_day = 1;
  return 1;
}

/* kal trunc and kal range */

enum { FOUND_ID, FOUND_START, FOUND_END };

static int find_period(look *l) {
  const settings *asked = l->asked;
  kal_week_rule rule = rule_of(asked);
  kal_period period;
  kal_error error;
  int64_t day;
  if (!look_day_or_name(l, &day)) return 0;
  if (kal_period_of(asked->calendar, day, asked->unit, &rule, &period, &error)) {
    look_error(l, 0, &error);
    return 0;
  }
  l->found[FOUND_ID] = period.id;
  l->found[FOUND_START] = period.start;
  l->found[FOUND_END] = period.end;
  l->has_found = 1;
  return 1;
}

static size_t trunc_answers(const settings *asked) {
  return asked->to_count;
}

static void trunc_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  target_column(asked, index, unit_name(asked->unit), name);
}

static void trunc_find(look *l) {
  if (find_period(l)) look_print(l, 0, 1, l->found[FOUND_START]);
}

static kal_status trunc_reckon(const settings *asked, const kal_column *days, size_t n,
                               const kal_column_options *options) {
  kal_week_rule rule = rule_of(asked);
  return kal_column_truncate(asked->calendar, asked->unit, &rule, days, n, days, options, NULL);
}

static void trunc_json(const look *l, json *j) {
  look_json_input(l, j);
  look_json_found(l, j, "id", FOUND_ID);
  look_json_found(l, j, "result", FOUND_START);
  look_json_targets(l, j);
}

static size_t range_answers(const settings *asked) {
  return 2 * asked->to_count;
}

static void range_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  target_column(asked, index / 2, index % 2 ? "end" : "start", name);
}

static void range_find(look *l) {
  if (!find_period(l)) return;
  look_print(l, 0, 2, l->found[FOUND_START]);
  look_print(l, 1, 2, l->found[FOUND_END]);
}

static void range_json(const look *l, json *j) {
  const settings *asked = l->asked;
  look_json_input(l, j);
  look_json_found(l, j, "id", FOUND_ID);
  look_json_found(l, j, "start", FOUND_START);
  look_json_found(l, j, "end", FOUND_END);
  json_key(j, "to");
  json_open(j, '{');
  for (size_t t = 0; t < asked->to_count; t++) {
    json_key(j, target_name(&asked->to[t]));
    json_open(j, '{');
    look_json_answer(l, j, "start", 2 * t);
    look_json_answer(l, j, "end", 2 * t + 1);
    json_close(j, '}');
  }
  json_close(j, '}');
}

/* Takes the unit off the operands; an exit status. */
static int take_unit(settings *own, const char *command) {
  static const char units[] = "year, half, quarter, month, week, day";
  char quote[QUOTE_MAX];
  const char *word;
  if (own->operand_count == 0) {
    complain("kal %s needs a unit: %s; try `kal %s --help`", command, units, command);
    return STATUS_USAGE;
  }
  word = own->operands++[0];
  own->operand_count--;
  if (find_unit(word, &own->unit)) return STATUS_GOOD;
  complain("%s is none of %s", quoted(word, strlen(word), quote), units);
  return STATUS_USAGE;
}

static int run_periods(const settings *asked, const char *command, const work *made, output *out) {
  settings own = *asked;
  own.work = made;
  own.dates = 1;
  imply_target(&own);
  if (take_unit(&own, command)) return STATUS_USAGE;
  return run_work(&own, out);
}

int command_trunc(const settings *asked, output *out) {
  static const work trunc = {trunc_reckon, trunc_answers, trunc_name, trunc_find, trunc_json};
  return run_periods(asked, "trunc", &trunc, out);
}

int command_range(const settings *asked, output *out) {
  static const work range = {NULL, range_answers, range_name, range_find, range_json};
  return run_periods(asked, "range", &range, out);
}

/* kal week */

enum { FOUND_YEAR, FOUND_WEEK, FOUND_WEEK_DAY, WEEK_PARTS };
static const char *const week_names[WEEK_PARTS] = {"week_year", "week", "week_day"};

static size_t week_answers(const settings *asked) {
  return asked->parts ? WEEK_PARTS : 1;
}

static void week_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  strcpy(name, asked->parts ? week_names[index] : "week");
}

/* 2026-W47, the year as in dates; returns the length. */
static size_t print_week(int64_t year, int64_t week, char text[ANSWER_MAX]) {
  int usual = year >= 0 && year <= 9999;
  char *p = text;
  if (!usual) *p++ = year < 0 ? '-' : '+';
  p = put_digits(p, (uint64_t)(year < 0 ? -year : year), usual ? 4 : 6);
  *p++ = '-';
  *p++ = 'W';
  p = put_digits(p, (uint64_t)week, 2);
  *p = '\0';
  return (size_t)(p - text);
}

static void week_find(look *l) {
  const settings *asked = l->asked;
  kal_week_rule rule = rule_of(asked);
  kal_error error;
  uint16_t week;
  int32_t year;
  int64_t day;
  if (!look_day(l, 0, &day)) return;
  if (kal_week_of(asked->calendar, day, &rule, &year, &week, &error)) {
    look_error(l, 0, &error);
    return;
  }
  l->found[FOUND_YEAR] = year;
  l->found[FOUND_WEEK] = week;
  l->found[FOUND_WEEK_DAY] = kal_day_of_week(day);
  l->has_found = 1;
  if (!asked->parts) l->answer_length[0] = print_week(year, week, l->answer[0]);
  for (size_t i = 0; asked->parts && i < WEEK_PARTS; i++) look_number(l, i, l->found[i]);
}

static void week_json(const look *l, json *j) {
  char text[ANSWER_MAX];
  look_json_input(l, j);
  print_week(l->found[FOUND_YEAR], l->found[FOUND_WEEK], text);
  if (l->has_found)
    json_text(j, "text", text);
  else
    json_null(j, "text");
  for (size_t i = 0; i < WEEK_PARTS; i++) look_json_found(l, j, week_names[i], i);
}

int command_week(const settings *asked, output *out) {
  static const work week = {NULL, week_answers, week_name, week_find, week_json};
  settings own = *asked;
  own.work = &week;
  own.dates = 1;
  imply_target(&own);
  return run_work(&own, out);
}
