/* SPDX-License-Identifier: MIT */
/* JSON, written as it goes: strings are valid UTF-8 whatever the input was. */
#include "json.h"

#include <string.h>

json json_begin(output *out) { return (json){out, 0}; }

static void separate(json *j) {
  if (j->comma) out_char(j->out, ',');
  j->comma = 1;
}

static void string(output *out, const char *bytes, size_t length) {
  out_char(out, '"');
  for (size_t at = 0, size; at < length; at += size) {
    int32_t point = utf8_next(bytes + at, length - at, &size);
    if (point < 0)
      out_text(out, "\xEF\xBF\xBD"); /* U+FFFD */
    else if (point < 0x20 || point == '"' || point == '\\')
      out_format(out, "\\u%04x", (unsigned)point);
    else
      out_bytes(out, bytes + at, size);
  }
  out_char(out, '"');
}

void json_key(json *j, const char *key) {
  separate(j);
  if (key) {
    string(j->out, key, strlen(key));
    out_char(j->out, ':');
  }
}

void json_open(json *j, char bracket) {
  out_char(j->out, bracket);
  j->comma = 0;
}

void json_close(json *j, char bracket) {
  out_char(j->out, bracket);
  j->comma = 1;
}

void json_bytes(json *j, const char *key, const char *bytes, size_t length) {
  json_key(j, key);
  string(j->out, bytes, length);
}

void json_text(json *j, const char *key, const char *text) { json_bytes(j, key, text, strlen(text)); }

void json_words(json *j, const char *key, const char *words) {
  json_key(j, key);
  json_open(j, '[');
  while (*words) {
    size_t length = strcspn(words, " ");
    json_bytes(j, NULL, words, length);
    words += length + (words[length] == ' ');
  }
  json_close(j, ']');
}

void json_integer(json *j, const char *key, int64_t value) {
  json_key(j, key);
  out_integer(j->out, value);
}

void json_truth(json *j, const char *key, int value) {
  json_key(j, key);
  out_text(j->out, value ? "true" : "false");
}

void json_null(json *j, const char *key) {
  json_key(j, key);
  out_text(j->out, "null");
}
