/* SPDX-License-Identifier: MIT */
/* RFC 4180; more lenient in one point: a quotation mark inside an unquoted field is an ordinary byte. */
#include "csv.h"

#include <string.h>

#include "lines.h"

/* Behind the last byte of an unquoted field that begins at `at`. */
static size_t skip_plain(const char *text, size_t length, size_t at) {
  while (at < length && text[at] != ',' && text[at] != '\n') at++;
  return at;
}

/* At the closing quotation mark of a field whose content begins at `at`; length if there is none. */
static size_t skip_quoted(const char *text, size_t length, size_t at) {
  for (;;) {
    const char *mark = at < length ? memchr(text + at, '"', length - at) : NULL;
    if (!mark) return length;
    at = (size_t)(mark - text);
    if (at + 1 == length || text[at + 1] != '"') return at;
    at += 2;
  }
}

csv_status csv_split(const char *text, size_t length, int at_end, csv_field *fields, size_t capacity,
                     csv_record *record) {
  size_t at = 0;
  *record = (csv_record){0};
  if (length == 0) return at_end ? CSV_END : CSV_MORE;
  for (;;) {
    csv_field field = {at, 0, at < length && text[at] == '"'};
    size_t after; /* the byte behind the field */
    if (field.quoted) {
      size_t close = skip_quoted(text, length, ++field.start);
      if (close + 1 >= length && !at_end) return CSV_MORE;
      if (close == length) {
        record->error_at = at;
        return CSV_OPEN_QUOTE;
      }
      field.length = close - field.start;
      record->newlines += count_newlines(text + field.start, field.length);
      after = close + 1;
      if (after < length && text[after] == '\r') {
        if (after + 1 == length && !at_end) return CSV_MORE;
        if (after + 1 < length && text[after + 1] == '\n') after++;
      }
      if (after < length && text[after] != ',' && text[after] != '\n') {
        record->error_at = after;
        return CSV_TEXT_AFTER_QUOTE;
      }
    } else {
      after = skip_plain(text, length, at);
      field.length = after - at;
      if (after < length && text[after] == '\n' && field.length && text[after - 1] == '\r') field.length--;
    }
    if (after == length && !at_end) return CSV_MORE;
    if (record->fields < capacity) fields[record->fields] = field;
    record->fields++;
    if (after == length || text[after] == '\n') {
      record->ending = after == length ? 0 : after > 0 && text[after - 1] == '\r' ? 2 : 1;
      record->length = after + (record->ending > 0) - record->ending;
      return CSV_RECORD;
    }
    at = after + 1;
  }
}

static size_t put(char *to, size_t capacity, size_t used, char c) {
  if (used < capacity) to[used] = c;
  return used + 1;
}

size_t csv_value(const char *text, const csv_field *field, char *value, size_t capacity) {
  size_t used = 0;
  for (size_t i = 0; i < field->length; i++) {
    used = put(value, capacity, used, text[field->start + i]);
    if (field->quoted && text[field->start + i] == '"') i++;
  }
  return used;
}

size_t csv_quote(const char *value, size_t length, char *text, size_t capacity) {
  size_t used = 0;
  int must = 0;
  for (size_t i = 0; i < length; i++) must |= memchr(",\"\r\n", value[i], 4) != NULL;
  if (must) used = put(text, capacity, used, '"');
  for (size_t i = 0; i < length; i++) {
    if (value[i] == '"') used = put(text, capacity, used, '"');
    used = put(text, capacity, used, value[i]);
  }
  if (must) used = put(text, capacity, used, '"');
  return used;
}
