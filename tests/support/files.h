/* SPDX-License-Identifier: MIT */
/* The calendar files of examples/calendars. */
#ifndef KAL_FILES_H
#define KAL_FILES_H

#include "test.h"

enum { EXAMPLES_MAX = 64, FILE_MAX = 1 << 20 };

/* A whole file, NUL-terminated, to be freed. */
static inline char *read_file(const char *path, size_t *length) {
  char *text = malloc(FILE_MAX + 1);
  FILE *file = fopen(path, "rb");
  if (!file || !text) {
    print_error("%s cannot be read\n", path);
    exit(1);
  }
  *length = fread(text, 1, FILE_MAX, file);
  text[*length] = '\0';
  fclose(file);
  return text;
}

static inline void add_example(kal_registry *registry, const char *name) {
  char path[512], message[512];
  size_t length;
  kal_error error;
  char *text;
  snprintf(path, sizeof path, "%s/calendars/%s.kal", KAL_EXAMPLES, name);
  text = read_file(path, &length);
  if (kal_registry_define(registry, text, length, name, NULL, 0, NULL, &error)) {
    kal_error_text(&error, message, sizeof message);
    print_error("%s\n", message);
    exit(1);
  }
  free(text);
}

static inline void add_examples(kal_registry *registry) {
  static const char *const names[] = {"cut-overs", "fiscal", "retail", "rules", "sighting", "table"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) add_example(registry, names[i]);
}

#endif
