/* SPDX-License-Identifier: MIT */
/* kal today, and kal convert without --to: a day in every calendar but those of cut-overs. */
#include "show.h"

#include <string.h>

#include "describe.h"
#include "json.h"

/* The calendars from place *i on. One of a cut-over shows on each day what julian or gregorian do: left out.
 */
static const kal_calendar *next_shown(size_t *i) {
  const kal_calendar *calendar = kal_calendar_at(*i);
  while (calendar && kal_calendar_properties(calendar) & KAL_HYBRID) calendar = kal_calendar_at(++*i);
  ++*i;
  return calendar;
}

static void write_members(json *j, const settings *asked, const kal_calendar *calendar, int64_t day,
                          kal_date date) {
  const target to = {calendar, (kal_count)0};
  char text[KAL_DATE_TEXT_MAX], words[WORDS_MAX];
  size_t length, era_index;
  int64_t era_year;
  kal_error error;
  kal_era era;
  kal_source source;
  print_day(&to, day, text, &length, &error);
  json_text(j, "date", text);
  json_integer(j, "year", date.year);
  json_integer(j, "month", date.month);
  kal_month_code_print(date.month_code, text, sizeof text, NULL);
  json_text(j, "month_code", text);
  json_text(j, "month_name", month_words(asked, calendar, date, KAL_NAME_WIDE, words));
  json_integer(j, "day_of_month", date.day);
  json_truth(j, "leap_month", date.flags & KAL_DATE_LEAP_MONTH);
  json_truth(j, "leap_day", date.flags & KAL_DATE_LEAP_DAY);
  json_integer(j, "week_day", kal_day_of_week(day));
  json_text(j, "week_day_name", week_day_words(asked, kal_day_of_week(day), KAL_NAME_WIDE, words));
  if (kal_day_era(calendar, day, &era_index, &era_year) == KAL_OK) {
    kal_calendar_era_at(calendar, era_index, &era);
    json_text(j, "era", era.code);
    json_integer(j, "era_year", era_year);
  }
  json_text(j, "text", day_words(asked, calendar, day, words));
  find_basis(calendar, date.year, &source);
  json_text(j, "basis", basis_word(source.basis));
  if (*source.authority) json_text(j, "authority", source.authority);
  if (*source.edition) json_text(j, "edition", source.edition);
}

static void write_json_date(json *j, const settings *asked, const kal_calendar *calendar, int64_t day) {
  char words[WORDS_MAX];
  kal_date date;
  json_open(j, '{');
  json_text(j, "calendar", kal_calendar_id(calendar));
  json_text(j, "name", calendar_words(asked, calendar, words));
  json_integer(j, "day", day);
  if (kal_date_from_day(calendar, day, &date) == KAL_OK)
    write_members(j, asked, calendar, day, date);
  else
    json_null(j, "date");
  json_close(j, '}');
}

/* The date as text, or why there is none. */
static const char *date_text(const kal_calendar *calendar, int64_t day, char text[KAL_DATE_TEXT_MAX]) {
  const target to = {calendar, (kal_count)0};
  size_t length;
  kal_error error;
  return print_day(&to, day, text, &length, &error) == KAL_OK ? text : "(out of its range)";
}

static void write_lines(const settings *asked, output *out, int64_t day) {
  size_t id_width = 0, date_width = 0, words_width = 0;
  char text[KAL_DATE_TEXT_MAX], words[WORDS_MAX];
  for (int writing = 0; writing < 2; writing++) {
    const kal_calendar *calendar;
    for (size_t i = 0; (calendar = next_shown(&i));) {
      const char *id = kal_calendar_id(calendar), *date = date_text(calendar, day, text);
      size_t width = display_width(day_words(asked, calendar, day, words));
      if (writing) {
        out_padded(out, id, id_width + 2);
        out_padded(out, date, date_width + 2);
        out_words(out, words, words_width + 2);
        out_words(out, calendar_words(asked, calendar, words), 0);
        out_char(out, '\n');
      }
      if (strlen(id) > id_width) id_width = strlen(id);
      if (strlen(date) > date_width) date_width = strlen(date);
      if (width > words_width) words_width = width;
    }
  }
}

static void show_argument(const settings *asked, output *out, const char *text, int64_t day, int first) {
  const kal_calendar *calendar;
  json j = json_begin(out);
  if (!asked->json) {
    if (!first) out_char(out, '\n');
    if (asked->operand_count > 1) out_format(out, "%.900s\n", text);
    write_lines(asked, out, day);
    return;
  }
  json_open(&j, '{');
  json_text(&j, "input", text);
  json_integer(&j, "day", day);
  json_key(&j, "dates");
  json_open(&j, '[');
  for (size_t i = 0; (calendar = next_shown(&i));) {
    json_key(&j, NULL);
    write_json_date(&j, asked, calendar, day);
  }
  json_close(&j, ']');
  json_close(&j, '}');
  out_char(out, '\n');
}

static void show_bad_argument(const settings *asked, output *out, const char *text, const char *reason,
                              int first) {
  json j = json_begin(out);
  if (!asked->json) {
    if (!first) out_char(out, '\n');
    return;
  }
  json_open(&j, '{');
  json_text(&j, "input", text);
  json_null(&j, "day");
  json_text(&j, "error", reason);
  json_close(&j, '}');
  out_char(out, '\n');
}

static int any_calendar_has(int64_t day) {
  kal_date date;
  for (size_t i = 0; i < kal_calendar_count(); i++)
    if (kal_date_from_day(kal_calendar_at(i), day, &date) == KAL_OK) return 1;
  return 0;
}

static int no_calendar_has(output *out, const char *text) {
  char quote[QUOTE_MAX];
  out_flush(out);
  complain("%s: the day is out of the range of every calendar", quoted(text, strlen(text), quote));
  return STATUS_BAD_DATE;
}

int show_arguments(const settings *asked, output *out) {
  int status = STATUS_GOOD, first = 1;
  for (int i = 0; i < asked->operand_count; i++) {
    const char *text = asked->operands[i];
    char quote[QUOTE_MAX], reason[512];
    kal_error error;
    int64_t day;
    if (read_argument(asked, text, &day, &error) == KAL_OK) {
      show_argument(asked, out, text, day, first);
      if (!any_calendar_has(day)) status = no_calendar_has(out, text);
      first = 0;
      continue;
    }
    status = STATUS_BAD_DATE;
    out_flush(out);
    kal_error_text(&error, reason, sizeof reason);
    complain("%s: %s", quoted(text, strlen(text), quote), reason);
    if (asked->on_error == ON_ERROR_FAIL) break;
    if (asked->on_error == ON_ERROR_NULL) show_bad_argument(asked, out, text, reason, first);
  }
  return status;
}

int command_today(const settings *asked, output *out) {
  const kal_calendar *calendar;
  int64_t today;
  int status = find_today(asked, &today);
  if (status) return status;
  if (!asked->json) write_lines(asked, out, today);
  for (size_t i = 0; asked->json && (calendar = next_shown(&i));) {
    json j = json_begin(out);
    write_json_date(&j, asked, calendar, today);
    out_char(out, '\n');
  }
  if (!any_calendar_has(today)) return no_calendar_has(out, "--today");
  return STATUS_GOOD;
}
