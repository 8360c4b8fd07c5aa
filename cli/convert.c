/* SPDX-License-Identifier: MIT */
/* kal convert. */
#include <string.h>

#include "rows.h"

static size_t convert_answers(const settings *asked) { return asked->to_count; }

static void convert_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  strcpy(name, target_name(&asked->to[index]));
}

static void convert_find(look *l) {
  int64_t day;
  if (look_day(l, 0, &day)) look_print(l, 0, 1, day);
}

static void convert_json(const look *l, json *j) {
  look_json_input(l, j);
  look_json_targets(l, j);
}

int command_convert(const settings *asked, output *out) {
  static const work convert = {1, convert_answers, convert_name, convert_find, convert_json};
  settings own = *asked;
  own.work = &convert;
  own.dates = 1;
  return run_work(&own, out);
}
