/* SPDX-License-Identifier: MIT */
/* kal locale. */
#include <string.h>

#include "describe.h"
#include "json.h"

enum { LABEL = 14 };

static const char *match_word(const kal_locale *locale) {
  static const char *const words[] = {"exact", "parent", "root"};
  return words[locale->match];
}

/* What of -u- is not known: "ca nu". */
static const char *unknown_keys(const kal_locale *locale, char words[WORDS_MAX]) {
  static const char *const keys[] = {"ca", "nu", "fw", "rg"};
  words[0] = '\0';
  for (int i = 0; i < 4; i++)
    if (locale->unknown & 1u << i) strcat(strcat(words, *words ? " " : ""), keys[i]);
  return words;
}

static const char *calendar_ids(const kal_locale *locale, char words[WORDS_MAX]) {
  const kal_calendar *calendar;
  words[0] = '\0';
  for (size_t i = 0; (calendar = kal_locale_calendar_at(locale, i)); i++)
    if (strlen(words) + strlen(kal_calendar_id(calendar)) + 2 < WORDS_MAX)
      strcat(strcat(words, i ? " " : ""), kal_calendar_id(calendar));
  return words;
}

/* The days of a set, in English. */
static const char *week_days(unsigned set, char words[WORDS_MAX]) {
  static const settings english = {0};
  char name[WORDS_MAX];
  words[0] = '\0';
  for (int day = 1; day <= 7; day++)
    if (set & 1u << (day - 1))
      strcat(strcat(words, *words ? " " : ""), week_day_words(&english, day, KAL_NAME_WIDE, name));
  return words;
}

static void write_member(output *out, const char *label, const char *text) {
  out_padded(out, label, LABEL);
  out_format(out, "%s\n", text);
}

static void write_text(output *out, const char *tag, const kal_locale *locale) {
  char words[WORDS_MAX];
  write_member(out, "tag", tag);
  write_member(out, "data", kal_locale_tag(locale));
  write_member(out, "match", match_word(locale));
  if (locale->unknown) write_member(out, "not known", unknown_keys(locale, words));
  write_member(out, "calendar", kal_calendar_id(kal_calendar_builtin(locale->calendar)));
  write_member(out, "calendars", calendar_ids(locale, words));
  write_member(out, "numbers", kal_locale_numbers(locale));
  write_member(out, "first day", week_days(1u << (locale->first_day - 1), words));
  out_padded(out, "minimal days", LABEL);
  out_format(out, "%d\n", locale->minimal_days);
  write_member(out, "weekend", week_days(locale->weekend, words));
  write_member(out, "direction", locale->rtl ? "right to left" : "left to right");
}

static void write_json(output *out, const char *tag, const kal_locale *locale) {
  json j = json_begin(out);
  char words[WORDS_MAX];
  json_open(&j, '{');
  json_text(&j, "tag", tag);
  json_text(&j, "data", kal_locale_tag(locale));
  json_text(&j, "match", match_word(locale));
  json_words(&j, "not_known", unknown_keys(locale, words));
  json_text(&j, "calendar", kal_calendar_id(kal_calendar_builtin(locale->calendar)));
  json_words(&j, "calendars", calendar_ids(locale, words));
  json_text(&j, "numbers", kal_locale_numbers(locale));
  json_integer(&j, "first_day", locale->first_day);
  json_integer(&j, "minimal_days", locale->minimal_days);
  json_key(&j, "weekend");
  json_open(&j, '[');
  for (int day = 1; day <= 7; day++)
    if (locale->weekend & 1u << (day - 1)) json_integer(&j, NULL, day);
  json_close(&j, ']');
  json_truth(&j, "right_to_left", locale->rtl);
  json_close(&j, '}');
  out_char(out, '\n');
}

static int show_locale(const settings *asked, output *out, const char *tag, int first) {
  kal_locale locale;
  char quote[QUOTE_MAX];
  kal_status status = kal_locale_find(tag, &locale);
  if (status) {
    out_flush(out);
    complain("%s: %s", quoted(tag, strlen(tag), quote), kal_status_text(status));
    return STATUS_USAGE;
  }
  if (asked->json) {
    write_json(out, tag, &locale);
    return STATUS_GOOD;
  }
  if (!first) out_char(out, '\n');
  write_text(out, tag, &locale);
  return STATUS_GOOD;
}

int command_locale(const settings *asked, output *out) {
  int status = STATUS_GOOD;
  if (asked->ids && (asked->operand_count || asked->json)) {
    complain("locale: --ids stands alone");
    return STATUS_USAGE;
  }
  for (size_t i = 0; asked->ids && i < kal_locale_count(); i++) out_format(out, "%s\n", kal_locale_at(i));
  if (asked->ids) return STATUS_GOOD;
  if (!asked->operand_count) return show_locale(asked, out, asked->tag ? asked->tag : "en", 1);
  for (int i = 0; !status && i < asked->operand_count; i++)
    status = show_locale(asked, out, asked->operands[i], i == 0);
  return status;
}
