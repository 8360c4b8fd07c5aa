/* SPDX-License-Identifier: MIT */
/* JSON, written as it goes. */
#ifndef KAL_CLI_JSON_H
#define KAL_CLI_JSON_H

#include "output.h"

typedef struct json {
  output *out;
  int comma; /* the next member needs one */
} json;

json json_begin(output *out);
/* The key of the next value; NULL inside an array. */
void json_key(json *j, const char *key);
/* '{' or '[' after json_key or alone; '}' or ']'. */
void json_open(json *j, char bracket);
void json_close(json *j, char bracket);
void json_text(json *j, const char *key, const char *text);
void json_bytes(json *j, const char *key, const char *bytes, size_t length);
/* An array of the words of a text, separated by spaces. */
void json_words(json *j, const char *key, const char *words);
void json_integer(json *j, const char *key, int64_t value);
void json_truth(json *j, const char *key, int value);
void json_null(json *j, const char *key);

#endif
