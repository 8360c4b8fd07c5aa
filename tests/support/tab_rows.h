/* SPDX-License-Identifier: MIT */
/* Rows of what other programs format (tests/data/icu_formats.txt, qt_formats.txt, strftime.txt): `#` lines,
 * `>` lines that say what the rows after them are in, and rows of parts between TABs. */
#ifndef KAL_TEST_TAB_ROWS_H
#define KAL_TEST_TAB_ROWS_H

#include "test.h"

enum { TAB_ROWS_PARTS = 80 };

/* Cuts a line at each of these characters; returns how many parts there are. */
static inline int cut_line(char *line, const char *at, char **parts) {
  int count = 0;
  line[strcspn(line, "\n")] = '\0';
  for (; count < TAB_ROWS_PARTS; line++) {
    size_t length = strcspn(line, at);
    parts[count++] = line;
    line += length;
    if (!*line) return count;
    *line = '\0';
  }
  return count;
}

/* Calls `check` with the parts of the last `>` line, without that sign, and of each row; returns the rows. */
static inline size_t for_every_tab_row(const char *name,
                                       void (*check)(char **subject, char **row, int parts)) {
  static char header[16384], line[16384];
  char path[512], *subject[TAB_ROWS_PARTS] = {0}, *row[TAB_ROWS_PARTS];
  size_t rows = 0;
  FILE *file;
  snprintf(path, sizeof path, *name == '/' ? "%.0s%s" : "%s/%s", KAL_TEST_DATA, name);
  if (!(file = fopen(path, "r"))) fail_msg("%s is missing", path);
  while (fgets(line, sizeof line, file)) {
    if (!strchr(line, '\n')) fail_msg("%s: a line is too long, or its end is missing", path);
    if (*line == '#') continue;
    if (*line == '>') {
      strcpy(header, line + 2);
      cut_line(header, "\t ", subject);
      continue;
    }
    if (!subject[0]) fail_msg("%s begins with a row", path);
    check(subject, row, cut_line(line, "\t", row));
    rows++;
  }
  fclose(file);
  return rows;
}

#endif
