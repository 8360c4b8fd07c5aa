/* SPDX-License-Identifier: MIT */
/* kal convert. */
#include <stdio.h>
#include <string.h>

#include "csv.h"
#include "describe.h"
#include "rows.h"

/* A date; with --basis also how it is known, and on whose authority. */
enum { WITH_BASIS = 3 };

static size_t convert_answers(const settings *asked) {
  return asked->to_count * (asked->basis ? WITH_BASIS : 1);
}

static void convert_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  strcpy(name, target_name(&asked->to[index]));
}

static void convert_find(look *l) {
  int64_t day;
  if (look_day(l, 0, &day)) look_print_read(l, 1);
}

static void convert_json(const look *l, json *j) {
  look_json_input(l, j);
  look_json_targets(l, j);
}

static void basis_name(const settings *asked, size_t index, char name[ANSWER_MAX]) {
  static const char *const ends[WITH_BASIS] = {"", "_basis", "_authority"};
  snprintf(name, ANSWER_MAX, "%s%s", target_name(&asked->to[index / WITH_BASIS]), ends[index % WITH_BASIS]);
}

/* A count is exact by definition. 0 if the target has no such day. */
static int basis_in(const look *l, size_t t, kal_source *source) {
  const target *to = &l->asked->to[t];
  kal_date date;
  int64_t day;
  *source = (kal_source){0, 0, KAL_BASIS_RULE, "", ""};
  if (!to->calendar) return 1;
  if (look_day_in(l, t, &day) || kal_date_from_day(to->calendar, day, &date)) return 0;
  find_basis(to->calendar, date.year, source);
  return 1;
}

static void basis_answer(look *l, size_t index, const char *text) {
  size_t length = strlen(text);
  if (length >= ANSWER_MAX) length = ANSWER_MAX - 1;
  if (l->asked->csv && !l->asked->json) {
    length = csv_quote(text, length, l->answer[index], ANSWER_MAX);
  } else {
    memcpy(l->answer[index], text, length);
    l->answer[index][length] = '\0';
  }
  l->answer_length[index] = length;
}

static void basis_find(look *l) {
  int64_t day;
  if (!look_day(l, 0, &day)) return;
  look_print_read(l, WITH_BASIS);
  for (size_t t = 0; t < l->asked->to_count; t++) {
    kal_source source;
    if (!basis_in(l, t, &source)) continue;
    basis_answer(l, t * WITH_BASIS + 1, basis_word(source.basis));
    if (*source.authority) basis_answer(l, t * WITH_BASIS + 2, source.authority);
  }
}

static void basis_json(const look *l, json *j) {
  const settings *asked = l->asked;
  kal_source source;
  look_json_input(l, j);
  json_key(j, "to");
  json_open(j, '{');
  for (size_t t = 0; t < asked->to_count; t++)
    look_json_answer(l, j, target_name(&asked->to[t]), t * WITH_BASIS);
  json_close(j, '}');
  json_key(j, "basis");
  json_open(j, '{');
  for (size_t t = 0; t < asked->to_count; t++) {
    if (!l->has_day || !basis_in(l, t, &source)) {
      json_null(j, target_name(&asked->to[t]));
      continue;
    }
    json_key(j, target_name(&asked->to[t]));
    json_open(j, '{');
    json_text(j, "basis", basis_word(source.basis));
    if (*source.authority) json_text(j, "authority", source.authority);
    if (*source.edition) json_text(j, "edition", source.edition);
    json_close(j, '}');
  }
  json_close(j, '}');
}

/* The days that are read are those that are printed. */
static kal_status convert_reckon(const settings *asked, const kal_column *days, size_t n,
                                 const kal_column_options *options) {
  (void)asked;
  (void)days;
  (void)n;
  (void)options;
  return KAL_OK;
}

int command_convert(const settings *asked, output *out) {
  static const work convert = {convert_reckon, convert_answers, convert_name, convert_find, convert_json};
  static const work at_place = {NULL, convert_answers, convert_name, convert_find, convert_json};
  static const work with_basis = {NULL, convert_answers, basis_name, basis_find, basis_json};
  settings own = *asked;
  own.work = asked->basis ? &with_basis : asked->has_place ? &at_place : &convert;
  own.dates = 1;
  return run_work(&own, out);
}
