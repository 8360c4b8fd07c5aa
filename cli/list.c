/* SPDX-License-Identifier: MIT */
/* kal list: the calendars, from the library's own list. */
#include <string.h>

#include "describe.h"
#include "json.h"

static void write_json(const settings *asked, output *out, const kal_calendar *calendar) {
  json j = json_begin(out);
  char words[WORDS_MAX];
  json_open(&j, '{');
  json_text(&j, "id", kal_calendar_id(calendar));
  json_integer(&j, "number", kal_calendar_number_of(calendar));
  if (*kal_calendar_bcp47(calendar)) json_text(&j, "bcp47", kal_calendar_bcp47(calendar));
  json_words(&j, "aliases", kal_calendar_aliases(calendar));
  json_text(&j, "name", calendar_words(asked, calendar, words));
  json_text(&j, "family", family_word(kal_calendar_family(calendar)));
  json_close(&j, '}');
  out_char(out, '\n');
}

static void write_ids(const settings *asked, output *out) {
  const char *count_name;
  kal_count count;
  const kal_calendar *calendar;
  for (size_t i = 0; (calendar = listed_calendar(i)); i++) out_format(out, "%s\n", kal_calendar_id(calendar));
  for (size_t i = 0; asked->targets && (count_name = count_name_at(i, &count)); i++)
    out_format(out, "%s\n", count_name);
}

static void widen(size_t *width, const char *text) {
  if (display_width(text) > *width) *width = display_width(text);
}

int command_list(const settings *asked, output *out) {
  const kal_calendar *calendar;
  size_t id = 0, name = 0, family = 0;
  char words[WORDS_MAX];
  if (asked->ids + asked->targets + asked->json > 1) {
    complain("list: of --ids, --targets and --json only one can be had");
    return STATUS_USAGE;
  }
  if (asked->ids || asked->targets) {
    write_ids(asked, out);
    return STATUS_GOOD;
  }
  for (int writing = 0; writing < 2; writing++)
    for (size_t i = 0; (calendar = listed_calendar(i)); i++) {
      const char *bcp47 = kal_calendar_bcp47(calendar), *aliases = kal_calendar_aliases(calendar);
      int other = *bcp47 && strcmp(bcp47, kal_calendar_id(calendar)) != 0;
      widen(&id, kal_calendar_id(calendar));
      widen(&name, calendar_words(asked, calendar, words));
      widen(&family, family_word(kal_calendar_family(calendar)));
      if (!writing) continue;
      if (asked->json) {
        write_json(asked, out, calendar);
        continue;
      }
      out_padded(out, kal_calendar_id(calendar), id + 2);
      out_padded(out, family_word(kal_calendar_family(calendar)), family + 2);
      if (!other && !*aliases)
        out_words(out, words, 0);
      else
        out_words(out, words, name + 2);
      out_format(out, "%s%s%s\n", other ? bcp47 : "", other && *aliases ? " " : "", aliases);
    }
  return STATUS_GOOD;
}
