/* SPDX-License-Identifier: MIT */
/* Every row of tests/data/qt_formats.txt through KAL_PATTERN_QT. What is not equal is in
 * qt_differences.txt. */
#include "differences.h"
#include <kalends/format.h>

static size_t equal;

static const kal_calendar *calendar_of(const char *name) {
  static const char *const names[][2] = {{"Gregorian", "gregorian"},
                                         {"Julian", "julian"},
                                         {"Milankovic", "milankovic"},
                                         {"Jalali", "persian"},
                                         {"Islamic-Civil", "islamic-civil"}};
  const kal_calendar *calendar = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (!strcmp(name, names[i][0])) assert_int_equal(kal_calendar_find(names[i][1], &calendar, NULL), KAL_OK);
  if (!calendar) fail_msg("no calendar %s", name);
  return calendar;
}

/* What stands in the row's heading; its zone is Qt's abbreviation, as the program that printed it had it. */
static kal_moment moment_of(char **subject, const kal_calendar *calendar) {
  kal_moment moment = {0, 0, 0, "UTC"};
  int year, month, day, hour, minute, second, millisecond;
  if (sscanf(subject[2], "%d/%d/%d", &year, &month, &day) == 3) {
    kal_date date = {0};
    date.year = year, date.month = (uint8_t)month, date.day = (uint8_t)day;
    assert_int_equal(kal_date_to_day(calendar, date, &moment.day), KAL_OK);
  }
  if (sscanf(subject[3], "%d:%d:%d.%d", &hour, &minute, &second, &millisecond) == 4)
    moment.nanosecond = ((hour * 60 + minute) * 60 + second) * INT64_C(1000000000) + millisecond * 1000000;
  if (!strcmp(subject[4], "+05:30")) moment.zone = "UTC+05:30";
  if (!strcmp(subject[4], "-01:00")) moment.zone = "UTC-01:00";
  if (!strcmp(subject[4], "America/New_York")) moment.zone = "EST";
  return moment;
}

/*
 * Quotes runs of letters that Qt takes for text, because it has no date or no time; ours always has both. A
 * quote alone at the end writes nothing.
 */
static void quote_letters(const char *format, const char *letters, char *quoted) {
  const char *start = format;
  int in_quotes = 0;
  for (size_t run; *format; format += run) {
    run = in_quotes ? 0 : strspn(format, letters);
    if (run) {
      quoted += sprintf(quoted, "'%.*s'", (int)run, format);
      continue;
    }
    run = 1;
    if (in_quotes || format == start || !strchr(letters, format[-1]) || strcmp(format, "'"))
      *quoted++ = *format;
    in_quotes ^= *format == '\'';
  }
  *quoted = '\0';
}

/* Whether ours is theirs but for names and signs that are listed. */
static int is_listed(const char *locale, const char *ours, const char *theirs) {
  char text[1024];
  size_t used[sizeof differences / sizeof *differences], count = 0;
  snprintf(text, sizeof text, "%s", ours);
  for (size_t i = 0; i < difference_count && strcmp(text, theirs); i++) {
    difference *d = &differences[i];
    char *at = is_difference_of(d, locale) && *d->ours ? strstr(text, d->ours) : NULL;
    if (!at) continue;
    for (; at; at = strstr(at + strlen(d->theirs), d->ours)) {
      char rest[1024];
      snprintf(rest, sizeof rest, "%s", at + strlen(d->ours));
      snprintf(at, sizeof text - (size_t)(at - text), "%s%s", d->theirs, rest);
    }
    used[count++] = i;
  }
  if (strcmp(text, theirs)) return 0;
  for (size_t i = 0; i < count; i++) differences[used[i]].seen++;
  return 1;
}

static void check_row(char **subject, char **row, int parts) {
  const kal_calendar *calendar = calendar_of(subject[1]);
  const char *locale = subject[0], *theirs = parts > 1 ? row[1] : "";
  kal_moment moment = moment_of(subject, calendar);
  kal_format format;
  kal_error error;
  int has_date = strcmp(subject[2], "-") != 0, has_time = strcmp(subject[3], "-") != 0;
  char ours[1024], pattern[256];
  quote_letters(row[0], !has_date ? "dMy" : !has_time ? "hHmszaAt" : "", pattern);
  if (kal_format_pattern(&format, calendar, locale, KAL_PATTERN_QT, pattern, strlen(pattern), &error)) {
    kal_error_text(&error, ours, sizeof ours);
    fail_msg("%s: %s", row[0], ours);
  }
  assert_int_equal(kal_format_moment(&format, &moment, ours, sizeof ours, NULL), KAL_OK);
  if (!strcmp(ours, theirs)) {
    equal++;
    return;
  }
  if (!strncmp(subject[2], "2000001/", 8) && see_difference(locale, "year 2000001")) return;
  if (!is_listed(locale, ours, theirs)) see_strange_difference(subject, row[0], ours, theirs);
}

static void test_rows(void **state) {
  size_t rows;
  (void)state;
  read_differences("qt_differences.txt");
  rows = for_every_tab_row("qt_formats.txt", check_row);
  fprintf(stderr, "%zu rows, %zu equal\n", rows, equal);
  check_differences();
  assert_int_equal(rows, 3822);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows)};
  return cmocka_run_group_tests_name("qt_formats", tests, NULL, NULL);
}
