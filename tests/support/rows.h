/* SPDX-License-Identifier: MIT */
/* Rows of whole numbers of a file in tests/data: `#` lines, one line of column names, then the rows. */
#ifndef KAL_TEST_ROWS_H
#define KAL_TEST_ROWS_H

#include "test.h"

enum { ROWS_COLUMNS = 40 };

/* Calls `check` with each row; fails if one has not `columns` numbers or there are none. */
static inline void for_every_row(const char *name, int columns, void (*check)(const int64_t *row)) {
  char path[512], line[1024];
  int rows = 0, header = 0;
  FILE *file;
  snprintf(path, sizeof path, "%s/%s", KAL_TEST_DATA, name);
  file = fopen(path, "r");
  if (!file) fail_msg("%s is missing", path);
  while (fgets(line, sizeof line, file)) {
    int64_t row[ROWS_COLUMNS];
    char *at = line;
    int count = 0;
    if (*line == '#') continue;
    if (!header++) continue;
    while (count < ROWS_COLUMNS && *at && *at != '\n') {
      row[count++] = strtoll(at, &at, 10);
      if (*at == ',') at++;
    }
    if (count != columns) fail_msg("%s: %d numbers in %s", path, count, line);
    check(row);
    rows++;
  }
  fclose(file);
  if (!rows) fail_msg("%s has no rows", path);
}

#endif
