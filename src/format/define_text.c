/* SPDX-License-Identifier: MIT */
/* The text of a calendar file: its lines, stretches of them, words and numbers, and errors at a place of it.
 */
#include "define.h"
#include "../core/ascii.h"
#include "../core/utf8.h"

/* Errors */

/* Says where the error is; returns its status. */
static kal_status define_at(kal__define_work *w, const char *at) {
  kal_error *error = w->error;
  size_t length = w->file ? strlen(w->file) : 0, cut = length > KAL_NAME_MAX ? length - KAL_NAME_MAX : 0;
  if (!error) return KAL_OK;
  while (cut < length && ((unsigned char)w->file[cut] & 0xC0) == 0x80) cut++;
  error->line = w->here.number;
  error->offset = (size_t)(at - w->text);
  error->column = 1;
  for (const char *p = w->here.line; p < at; p++) error->column += ((unsigned char)*p & 0xC0) != 0x80;
  if (length) memcpy(error->file, w->file + cut, length - cut + 1);
  return error->status;
}

kal_status kal__define_fail(kal__define_work *w, const char *at, kal_status status, int64_t value,
                            int64_t least, int64_t greatest) {
  kal__fail(w->error, status, KAL_FIELD_NONE, NULL, value, least, greatest);
  define_at(w, at);
  return status;
}

kal_status kal__define_wrong(kal__define_work *w, const char *at, kal_expected expected, const char *other) {
  kal_status status = kal__define_fail(w, at, KAL_ERROR_SYNTAX, 0, 1, 0);
  size_t length = other ? strlen(other) : 0;
  if (!w->error) return status;
  w->error->expected = (uint8_t)expected;
  if (length > KAL_NAME_MAX) length = KAL_NAME_MAX;
  if (length) memcpy(w->error->other, other, length);
  return status;
}

kal_status kal__define_limit(kal__define_work *w, const char *at, int64_t most) {
  return kal__define_fail(w, at, KAL_ERROR_LIMIT, most + 1, 0, most);
}

kal_status kal__define_relay(kal__define_work *w, const char *at, kal_status status) {
  return define_at(w, status == KAL_ERROR_SYNTAX && w->error ? at + w->error->offset : at), status;
}

/* Spans */

int kal__define_is_blank(char c) {
  return c == ' ' || c == '\t';
}

void kal__define_skip(kal__define_span *s) {
  while (s->at < s->end && kal__define_is_blank(*s->at)) s->at++;
}

kal__define_span kal__define_trim(kal__define_span s) {
  kal__define_skip(&s);
  while (s.end > s.at && kal__define_is_blank(s.end[-1])) s.end--;
  return s;
}

size_t kal__define_length(kal__define_span s) {
  return (size_t)(s.end - s.at);
}

kal__define_span kal__define_before(kal__define_span *s, char mark) {
  kal__define_span part = {s->at, s->at};
  while (part.end < s->end && *part.end != mark) part.end++;
  s->at = part.end < s->end ? part.end + 1 : part.end;
  return kal__define_trim(part);
}

kal__define_span kal__define_word(kal__define_span *s) {
  kal__define_span word;
  kal__define_skip(s);
  word.at = s->at;
  while (s->at < s->end && !kal__define_is_blank(*s->at)) s->at++;
  word.end = s->at;
  return word;
}

int kal__define_equal(kal__define_span s, const char *word) {
  size_t length = strlen(word);
  if (kal__define_length(s) != length) return 0;
  for (size_t i = 0; i < length; i++)
    if (kal__small_letter(s.at[i]) != word[i]) return 0;
  return 1;
}

int kal__define_take(kal__define_span *s, const char *word) {
  kal__define_span rest = *s, next = kal__define_word(&rest);
  if (!kal__define_equal(next, word)) return 0;
  *s = rest;
  return 1;
}

int kal__define_take_char(kal__define_span *s, char c) {
  kal__define_skip(s);
  if (s->at == s->end || *s->at != c) return 0;
  s->at++;
  return 1;
}

kal_status kal__define_choose(kal__define_work *w, kal__define_span word, const char *words,
                              unsigned *choice) {
  char all[KAL_NAME_MAX + 1];
  size_t used = 0;
  unsigned place = 1;
  for (const char *p = words; *p; p += strlen(p) + 1, place++)
    if (kal__define_equal(word, p)) {
      *choice = place;
      return KAL_OK;
    }
  for (const char *p = words; *p && used + strlen(p) + 2 < sizeof all; p += strlen(p) + 1) {
    if (used) all[used++] = ' ';
    memcpy(all + used, p, strlen(p));
    used += strlen(p);
  }
  all[used] = '\0';
  return kal__define_wrong(w, word.at, KAL_EXPECTED_WORD, all);
}

kal_status kal__define_end(kal__define_work *w, kal__define_span s) {
  kal__define_skip(&s);
  return s.at == s.end ? KAL_OK : kal__define_wrong(w, s.at, KAL_EXPECTED_END, NULL);
}

kal_status kal__define_number(kal__define_work *w, kal__define_span *s, int64_t least, int64_t greatest,
                              int64_t *number) {
  const char *at, *digits;
  int64_t value = 0;
  int minus;
  kal__define_skip(s);
  at = s->at;
  minus = at < s->end && *at == '-';
  digits = s->at = at + minus;
  for (; s->at < s->end && kal__is_digit(*s->at); s->at++)
    if (value < DEFINE_FARTHEST) value = value * 10 + (*s->at - '0');
  if (s->at == digits) return kal__define_wrong(w, at, KAL_EXPECTED_INTEGER, NULL);
  if (minus) value = -value;
  if (value < least || value > greatest)
    return kal__define_fail(w, at, KAL_ERROR_OUT_OF_RANGE, value, least, greatest);
  *number = value;
  return KAL_OK;
}

kal_status kal__define_years(kal__define_work *w, kal__define_span *s, int32_t *first, int32_t *last) {
  int64_t a, b;
  kal__define_skip(s);
  const char *at = s->at;
  kal_status status = kal__define_number(w, s, INT32_MIN, INT32_MAX, &a);
  if (status) return status;
  if (s->end - s->at < 2 || s->at[0] != '.' || s->at[1] != '.')
    return kal__define_wrong(w, s->at, KAL_EXPECTED_YEARS, NULL);
  s->at += 2;
  if ((status = kal__define_number(w, s, INT32_MIN, INT32_MAX, &b))) return status;
  if (a > b) return kal__define_wrong(w, at, KAL_EXPECTED_YEARS, NULL);
  *first = (int32_t)a;
  *last = (int32_t)b;
  return KAL_OK;
}

kal_status kal__define_keep(kal__define_work *w, kal__define_span s, size_t most, const char **text) {
  size_t length;
  s = kal__define_trim(s);
  length = kal__define_length(s);
  if (length == 0 || length > most) return kal__define_wrong(w, s.at, KAL_EXPECTED_TEXT, NULL);
  if (length + 1 > sizeof w->texts - w->texts_used) return kal__define_limit(w, s.at, DEFINE_TEXTS);
  memcpy(w->texts + w->texts_used, s.at, length);
  w->texts[w->texts_used + length] = '\0';
  *text = w->texts + w->texts_used;
  w->texts_used += length + 1;
  return KAL_OK;
}

/* Lines */

int kal__define_next_line(kal__define_work *w, const char **at, kal__define_span *line) {
  const char *p = *at;
  if (p == w->end) return 0;
  w->here.line = p;
  w->here.number++;
  line->at = p;
  line->end = NULL;
  for (; p < w->end && *p != '\n'; p++)
    if (*p == '#' && !line->end && (p == w->here.line || kal__define_is_blank(p[-1]))) line->end = p;
  if (!line->end) line->end = p > w->here.line && p[-1] == '\r' ? p - 1 : p;
  *at = p < w->end ? p + 1 : p;
  *line = kal__define_trim(*line);
  return 1;
}

kal_status kal__define_check_text(kal__define_work *w) {
  size_t bytes;
  w->here = (kal__define_place){w->text, 1};
  for (const char *p = w->text; p < w->end; p += bytes) {
    int is_end = *p == '\n' || (*p == '\r' && p + 1 < w->end && p[1] == '\n');
    bytes = is_end || *p == '\t' ? 1 : kal__utf8_bytes(p, (size_t)(w->end - p));
    if (!bytes) return kal__define_wrong(w, p, KAL_EXPECTED_UTF8, NULL);
    if (*p == '\n') w->here = (kal__define_place){p + 1, w->here.number + 1};
  }
  return KAL_OK;
}
