/* SPDX-License-Identifier: MIT */
/* kal parse: dates as people write them. */
#include <stdio.h>
#include <string.h>

#include "rows.h"

static size_t parse_answers(const settings *asked) {
  return asked->to_count;
}

static void parse_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  strcpy(name, target_name(&asked->to[index]));
}

static kal_status read_written(const settings *asked, const span *date, kal_parsed *parsed,
                               kal_error *error) {
  kal_parse_rules rules = {sizeof rules, asked->strict ? 0 : KAL_PARSE_LENIENT, 0};
  if (asked->has_pivot) {
    rules.flags |= KAL_PARSE_PIVOT;
    rules.pivot = (int32_t)asked->pivot;
  }
  if (asked->format) return kal_format_parse(asked->format, date->text, date->length, &rules, parsed, error);
  return kal_day_read(asked->calendar, asked->tag, date->text, date->length, &rules, parsed, error);
}

/* Numbers that could change places are read, but not without a word. */
static void note_other_order(look *l, const kal_parsed *parsed) {
  const target from = {l->asked->calendar, (kal_count)0};
  char quote[QUOTE_MAX], day[KAL_DATE_TEXT_MAX], other[KAL_DATE_TEXT_MAX];
  kal_error error;
  if (print_day(&from, parsed->day, day, NULL, &error) ||
      print_day(&from, parsed->other_day, other, NULL, &error))
    return;
  if (!look_may_speak(l)) return;
  complain("%s is read as %s; in the other order of its numbers it is %s",
           quoted(l->dates[0].text, l->dates[0].length, quote), day, other);
}

static void parse_find(look *l) {
  kal_parsed parsed;
  kal_error error;
  if (read_written(l->asked, &l->dates[0], &parsed, &error)) {
    look_error(l, 0, &error);
    return;
  }
  if (!(parsed.given & KAL_PARSED_DAY)) {
    look_bad(l, 0, "the pattern has no date");
    return;
  }
  l->day = parsed.day;
  l->has_day = 1;
  l->found[0] = parsed.other_day;
  l->has_found = (parsed.given & KAL_PARSED_OTHER_ORDER) != 0;
  if (l->has_found) note_other_order(l, &parsed);
  look_print_read(l, 1);
}

static void parse_json(const look *l, json *j) {
  look_json_input(l, j);
  if (l->has_found) json_integer(j, "other_day", l->found[0]);
  look_json_targets(l, j);
}

int command_parse(const settings *asked, output *out) {
  static const work parse = {NULL, parse_answers, parse_name, parse_find, parse_json};
  settings own = *asked;
  kal_format format;
  if (own.strict && !own.ways) {
    complain("--strict needs a --style, --skeleton or --pattern, which says what to hold to");
    return STATUS_USAGE;
  }
  if (own.ways && open_format(&own, &format)) return STATUS_USAGE;
  if (own.ways) own.format = &format;
  own.from = kal_calendar_builtin(KAL_GREGORIAN); /* to print */
  imply_target(&own);
  own.from = own.calendar;
  own.work = &parse;
  own.dates = 1;
  return run_work(&own, out);
}
