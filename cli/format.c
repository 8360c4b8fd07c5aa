/* SPDX-License-Identifier: MIT */
/* kal format. */
#include <stdio.h>
#include <string.h>

#include "csv.h"
#include "rows.h"

enum { ZONE_MAX = 128 };

/* What clocks show: of a date, midnight of UTC. */
typedef struct when {
  kal_moment moment;
  char zone[ZONE_MAX];
} when;

static size_t format_answers(const settings *asked) {
  (void)asked;
  return 1;
}

static void format_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  (void)asked;
  (void)index;
  strcpy(name, "text");
}

/* 2026-11-21T17:30+02:00[Europe/Paris]; 0 if it is no such text. */
static int read_time(span date, when *w) {
  kal_iso iso = {.size = sizeof iso};
  if (kal_iso_parse(date.text, date.length, KAL_ISO_READ_UTC, NULL, &iso, NULL)) return 0;
  if (!(iso.given & KAL_ISO_TIME)) return 0;
  w->moment = (kal_moment){iso.day, iso.nanosecond, (int32_t)(iso.offset / 1000000000), NULL};
  if (!(iso.given & KAL_ISO_ZONE) || iso.zone_length >= ZONE_MAX) return 1;
  memcpy(w->zone, date.text + iso.zone_at, iso.zone_length);
  w->zone[iso.zone_length] = '\0';
  w->moment.zone = w->zone;
  return 1;
}

/* A day of the calendar that is read, or a day and a time of ISO; 0 after a complaint. */
static int read_when(look *l, span date, when *w) {
  const settings *asked = l->asked;
  char word[8];
  kal_error error;
  *w = (when){0};
  if (!l->line && date.length < sizeof word) {
    memcpy(word, date.text, date.length);
    word[date.length] = '\0';
    if (is_today(word)) return read_argument(asked, word, &w->moment.day, &error) == KAL_OK;
  }
  if (kal_day_parse(asked->from, date.text, date.length, &w->moment.day, &error) == KAL_OK) return 1;
  if (asked->from == kal_calendar_builtin(KAL_GREGORIAN) && read_time(date, w)) return 1;
  if (error.status == KAL_ERROR_SYNTAX) error.offset += (size_t)(date.text - l->dates[0].text);
  look_error(l, 0, &error);
  return 0;
}

/* FROM/TO; 0 if there is no slash but that of [Europe/Paris]. */
static int split_interval(span date, span sides[2]) {
  int brackets = 0;
  sides[0] = sides[1] = date;
  for (size_t i = 0; i < date.length; i++) {
    brackets += (date.text[i] == '[') - (date.text[i] == ']');
    if (date.text[i] != '/' || brackets) continue;
    sides[0].length = i;
    sides[1] = (span){date.text + i + 1, date.length - i - 1};
    return 1;
  }
  return 0;
}

/* Says which of two days the calendar does not have. */
static void complain_day(look *l, const when sides[2]) {
  const kal_calendar *calendar = l->asked->calendar;
  kal_range range;
  kal_error error;
  int64_t day = sides[0].moment.day;
  kal_calendar_range(calendar, &range);
  if (day >= range.first_day && day <= range.last_day) day = sides[1].moment.day;
  out_of_calendar(calendar, day, &error);
  look_error(l, 0, &error);
}

static void format_find(look *l) {
  char *text = l->words, *field = l->field;
  const settings *asked = l->asked;
  span sides[2];
  when read[2];
  int is_interval = split_interval(l->dates[0], sides);
  kal_status status;
  if (!read_when(l, sides[0], &read[0]) || !read_when(l, sides[1], &read[1])) return;
  l->day = read[0].moment.day;
  l->has_day = 1;
  if (is_interval)
    status = kal_format_moments(asked->format, &read[0].moment, &read[1].moment, text, WORDS_BYTES,
                                &l->answer_length[0]);
  else
    status = kal_format_moment(asked->format, &read[0].moment, text, WORDS_BYTES, &l->answer_length[0]);
  if (status) {
    l->answer_length[0] = 0;
    if (status == KAL_ERROR_OUT_OF_RANGE)
      complain_day(l, read);
    else
      look_bad(l, 0, kal_status_text(status));
    return;
  }
  l->text = text;
  if (!asked->csv || asked->json) return;
  l->answer_length[0] = csv_quote(text, l->answer_length[0], field, sizeof l->field);
  l->text = field;
}

static void format_json(const look *l, json *j) {
  look_json_input(l, j);
  if (l->text)
    json_bytes(j, "text", l->text, l->answer_length[0]);
  else
    json_null(j, "text");
}

int open_format(const settings *asked, kal_format *format) {
  const char *given = asked->pattern ? asked->pattern : asked->skeleton;
  char quote[QUOTE_MAX], reason[512];
  kal_error error;
  kal_status status;
  if (asked->ways > 1) {
    complain("of --style, --skeleton, --pattern, --qt and --strftime only one can be had");
    return STATUS_USAGE;
  }
  if (asked->pattern)
    status =
        kal_format_pattern(format, asked->calendar, asked->tag, asked->syntax, given, strlen(given), &error);
  else if (given)
    status = kal_format_skeleton(format, asked->calendar, asked->tag, given, &error);
  else
    status = kal_format_style(format, asked->calendar, asked->tag,
                              asked->ways ? asked->date_style : KAL_STYLE_LONG, asked->time_style, &error);
  if (!status) return STATUS_GOOD;
  kal_error_text(&error, reason, sizeof reason);
  if (!given) given = kal_calendar_id(asked->calendar);
  complain("%s: %s", quoted(given, strlen(given), quote), reason);
  return STATUS_USAGE;
}

int command_format(const settings *asked, output *out) {
  static const work format = {NULL, format_answers, format_name, format_find, format_json};
  settings own = *asked;
  kal_format made;
  if (open_format(&own, &made)) return STATUS_USAGE;
  own.format = &made;
  own.work = &format;
  own.dates = 1;
  imply_target(&own);
  return run_work(&own, out);
}
