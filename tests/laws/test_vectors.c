/* SPDX-License-Identifier: MIT */
/*
 * tests/vectors/<id>.csv of every calendar: `day,date` rows, the date as kal_date_print writes it, after `#` lines that
 * say where the rows come from. Each row is checked both ways.
 */
#include "test.h"

static void check_file(const kal_calendar *c) {
  char path[512], line[256];
  FILE *file;
  int rows = 0, provenance = 0;
  snprintf(path, sizeof path, "%s/%s.csv", KAL_VECTORS, kal_calendar_id(c));
  file = fopen(path, "r");
  if (!file) fail_msg("%s is missing", path);
  while (fgets(line, sizeof line, file)) {
    char *date, text[KAL_DATE_TEXT_MAX];
    int64_t day, parsed;
    kal_date found;
    line[strcspn(line, "\r\n")] = '\0';
    if (line[0] == '#') {
      provenance++;
      continue;
    }
    if (strcmp(line, "day,date") == 0) continue;
    day = strtoll(line, &date, 10);
    if (*date++ != ',') fail_msg("%s: bad row %s", path, line);
    if (kal_date_from_day(c, day, &found)) fail_msg("%s: %s: out of range", path, line);
    kal_date_print(c, found, text, sizeof text, NULL);
    if (strcmp(text, date) != 0) fail_msg("%s: %s: found %s", path, line, text);
    if (kal_day_parse(c, date, strlen(date), &parsed, NULL) || parsed != day) fail_msg("%s: %s: not read back", path, line);
    rows++;
  }
  fclose(file);
  if (!rows || !provenance) fail_msg("%s: no rows, or nothing says where they come from", path);
  print_message("%s: %d rows\n", kal_calendar_id(c), rows);
}

static void test_vectors(void **state) {
  (void)state;
  for_every_calendar(c) check_file(c);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_vectors)};
  return cmocka_run_group_tests_name("vectors", tests, NULL, NULL);
}
