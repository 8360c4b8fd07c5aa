/* SPDX-License-Identifier: MIT */
/* kal add and kal diff. */
#include <stdio.h>
#include <string.h>

#include "duration.h"
#include "rows.h"

enum { DURATION_WORDS_MAX = 512 };

void imply_target(settings *own) {
  own->to_implied = own->to_count == 0;
  if (own->to_implied) own->to[own->to_count++] = (target){own->from, (kal_count)0};
}

void target_column(const settings *asked, size_t t, const char *what, char name[ANSWER_MAX]) {
  snprintf(name, ANSWER_MAX, "%s%s%s", what, asked->to_implied ? "" : "_",
           asked->to_implied ? "" : target_name(&asked->to[t]));
}

/* The date of a day in the calendar to count in; 0 after a complaint. */
static int look_date(look *l, size_t which, int64_t day, kal_date *date) {
  const kal_calendar *calendar = l->asked->calendar;
  kal_error error;
  if (kal_date_from_day(calendar, day, date) == KAL_OK) return 1;
  out_of_calendar(calendar, day, &error);
  look_error(l, which, &error);
  return 0;
}

/* kal add */

/* Whether the next word of the command line goes on with a duration of words. */
static int goes_on(const settings *asked, duration_word before, duration_word *now) {
  if (asked->operand_count == 0) return 0;
  *now = duration_word_of(asked->operands[0]);
  if (before == DURATION_NUMBER) return *now == DURATION_UNIT;
  if (before == DURATION_NO) return 0;
  if (*now == DURATION_NUMBER)
    return asked->operand_count > 1 && duration_word_of(asked->operands[1]) == DURATION_UNIT;
  return *now == DURATION_PARTS;
}

/* The words of the duration, taken off the operands; an exit status. */
static int take_words(settings *own, char text[DURATION_WORDS_MAX]) {
  duration_word kind;
  size_t used = 0;
  if (own->operand_count == 0) {
    complain("kal add needs a duration, such as P1M or \"1 month\"; try `kal add --help`");
    return STATUS_USAGE;
  }
  kind = duration_word_of(own->operands[0]);
  do {
    size_t length = strlen(own->operands[0]);
    if (used + length + 2 > DURATION_WORDS_MAX) {
      complain("the duration is longer than %d bytes", DURATION_WORDS_MAX - 2);
      return STATUS_USAGE;
    }
    if (used) text[used++] = ' ';
    memcpy(text + used, own->operands[0], length + 1);
    used += length;
    own->operands++;
    own->operand_count--;
  } while (goes_on(own, kind, &kind));
  return STATUS_GOOD;
}

/* Complains if the parts differ in sign; an exit status. */
static int check_signs(const settings *own, const char *quote) {
  kal_date epoch;
  kal_error error;
  char reason[512];
  if (kal_date_from_day(own->calendar, 0, &epoch)) return STATUS_GOOD;
  if (kal_date_add(own->calendar, epoch, own->duration, KAL_CONSTRAIN, &epoch, &error) !=
      KAL_ERROR_MIXED_SIGNS)
    return STATUS_GOOD;
  error.calendar[0] = '\0';
  kal_error_text(&error, reason, sizeof reason);
  complain("%s: %s", quote, reason);
  return STATUS_USAGE;
}

static int take_duration(settings *own) {
  char text[DURATION_WORDS_MAX], quote[QUOTE_MAX];
  const char *expected;
  size_t at;
  if (take_words(own, text)) return STATUS_USAGE;
  quoted(text, strlen(text), quote);
  expected = duration_read(text, &own->duration, &at);
  if (!expected) return check_signs(own, quote);
  complain("%s: bad syntax at byte %zu: expected %s", quote, at, expected);
  return STATUS_USAGE;
}

static size_t target_answers(const settings *asked) { return asked->to_count; }

static void add_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  target_column(asked, index, "add", name);
}

static void add_find(look *l) {
  const settings *asked = l->asked;
  kal_error error;
  kal_date date;
  int64_t day;
  if (!look_day(l, 0, &day) || !look_date(l, 0, day, &date)) return;
  if (kal_date_add(asked->calendar, date, asked->duration, (unsigned)asked->overflow, &date, &error)) {
    look_error(l, 0, &error);
    return;
  }
  (void)!kal_date_to_day(asked->calendar, date, &day); /* a date that was made */
  l->found[0] = day;
  l->has_found = 1;
  look_print(l, 0, 1, day);
}

/* The unit of a duration that has but one, and how many; 0 if it has several. */
static kal_unit only_unit(const kal_duration *duration, int64_t *amount) {
  const int64_t amounts[] = {duration->years, duration->months, duration->weeks, duration->days};
  static const kal_unit units[] = {KAL_UNIT_YEAR, KAL_UNIT_MONTH, KAL_UNIT_WEEK, KAL_UNIT_DAY};
  kal_unit only = KAL_UNIT_DAY;
  int several = 0;
  *amount = 0;
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    if (!amounts[i]) continue;
    several |= *amount != 0;
    *amount = amounts[i];
    only = units[i];
  }
  return several ? (kal_unit)0 : only;
}

static kal_status add_reckon(const settings *asked, const kal_column *days, size_t n,
                             const kal_column_options *options) {
  int64_t amount;
  kal_unit unit = only_unit(&asked->duration, &amount);
  return kal_column_add(asked->calendar, unit, (unsigned)asked->overflow, days, NULL, amount, n, days, options,
                        NULL);
}

static void add_json(const look *l, json *j) {
  look_json_input(l, j);
  look_json_found(l, j, "result", 0);
  look_json_targets(l, j);
}

int command_add(const settings *asked, output *out) {
  static const work add = {NULL, target_answers, add_name, add_find, add_json};
  static const work add_one_unit = {add_reckon, target_answers, add_name, add_find, add_json};
  settings own = *asked;
  int64_t amount;
  own.dates = 1;
  imply_target(&own);
  if (take_duration(&own)) return STATUS_USAGE;
  own.work = only_unit(&own.duration, &amount) ? &add_one_unit : &add;
  return run_work(&own, out);
}

/* kal diff */

enum { PARTS = 4 };
static const char *const part_names[PARTS] = {"years", "months", "weeks", "days"};

static size_t diff_answers(const settings *asked) { return asked->parts ? PARTS : 1; }

static void diff_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  strcpy(name, asked->parts ? part_names[index] : "diff");
}

/* The days from and to; 0 after a complaint. */
static int diff_days(look *l, int64_t days[2]) {
  const settings *asked = l->asked;
  if (asked->since) {
    days[0] = asked->fixed_day;
    return look_day(l, 0, &days[1]);
  }
  days[1] = asked->fixed_day;
  return look_day(l, 0, &days[0]) && (asked->until || look_day(l, 1, &days[1]));
}

static void diff_find(look *l) {
  const settings *asked = l->asked;
  size_t last = asked->dates - 1;
  kal_duration duration;
  kal_error error;
  kal_date from, to;
  int64_t days[2];
  if (!diff_days(l, days) || !look_date(l, 0, days[0], &from) || !look_date(l, last, days[1], &to)) return;
  if (kal_date_until(asked->calendar, from, to, &asked->difference, &duration, &error)) {
    look_error(l, last, &error);
    return;
  }
  l->found[0] = duration.years;
  l->found[1] = duration.months;
  l->found[2] = duration.weeks;
  l->found[3] = duration.days;
  l->has_found = 1;
  if (!asked->parts) l->answer_length[0] = duration_print(&duration, l->answer[0]);
  for (size_t i = 0; asked->parts && i < PARTS; i++) look_number(l, i, l->found[i]);
}

static void diff_json(const look *l, json *j) {
  const settings *asked = l->asked;
  const span *to = &l->dates[asked->dates - 1];
  kal_duration found = {l->found[0], l->found[1], l->found[2], l->found[3]};
  char text[DURATION_TEXT_MAX];
  if (asked->since)
    json_text(j, "from", asked->since);
  else
    json_bytes(j, "from", l->dates[0].text, l->dates[0].length);
  if (asked->until)
    json_text(j, "to", asked->until);
  else
    json_bytes(j, "to", to->text, to->length);
  duration_print(&found, text);
  if (l->has_found)
    json_text(j, "duration", text);
  else
    json_null(j, "duration");
  for (size_t i = 0; i < PARTS; i++) look_json_found(l, j, part_names[i], i);
}

/* Reads --since or --until; an exit status. */
static int read_fixed(settings *own, const char *option, const char *text) {
  char reason[512], quote[QUOTE_MAX];
  kal_error error;
  kal_date date;
  if (read_argument(own, text, &own->fixed_day, &error) == KAL_OK) {
    if (kal_date_from_day(own->calendar, own->fixed_day, &date) == KAL_OK) return STATUS_GOOD;
    out_of_calendar(own->calendar, own->fixed_day, &error);
  }
  kal_error_text(&error, reason, sizeof reason);
  complain("--%s: %s: %s", option, quoted(text, strlen(text), quote), reason);
  return STATUS_USAGE;
}

static int check_diff(const settings *own) {
  const kal_difference *d = &own->difference;
  const char *fault = NULL;
  if (own->since && own->until)
    fault = "--since and --until cannot both be given; say `kal diff FROM TO`";
  else if (own->dates == 2 && own->operand_count != 0 && own->operand_count != 2)
    fault = "kal diff needs two dates, FROM and TO; try `kal diff --help`";
  else if (d->largest && d->smallest && d->smallest < d->largest)
    fault = "the unit of --smallest is larger than that of --largest";
  if (!fault) return STATUS_GOOD;
  complain("%s", fault);
  return STATUS_USAGE;
}

int command_diff(const settings *asked, output *out) {
  static const work diff = {NULL, diff_answers, diff_name, diff_find, diff_json};
  settings own = *asked;
  int status;
  own.work = &diff;
  own.difference.size = sizeof own.difference;
  own.dates = own.since || own.until ? 1 : 2;
  imply_target(&own);
  status = check_diff(&own);
  if (!status && own.since) status = read_fixed(&own, "since", own.since);
  if (!status && own.until) status = read_fixed(&own, "until", own.until);
  return status ? status : run_work(&own, out);
}
