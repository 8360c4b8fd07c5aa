/* SPDX-License-Identifier: MIT */
/* Every row of tests/data/strftime.txt through KAL_PATTERN_STRFTIME. What is not equal is in
 * strftime_differences.txt. */
#include "differences.h"
#include <kalends/format.h>

static size_t equal;

/* glibc's locale in our words: the digits that O asks for, where they are not the usual ones. */
static const char *locale_of(const char *name, const char *conversion) {
  static const char *const tags[][2] = {{"ja_JP", "ja-u-nu-jpan"},    {"lzh_TW", "zh-Hant-u-nu-hanidec"},
                                        {"or_IN", "or-u-nu-orya"},    {"my_MM", "my-u-nu-mymr"},
                                        {"ar_SA", "ar-SA-u-nu-latn"}, {"fa_IR", "fa-u-nu-arabext"}};
  for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
    if (!strcmp(name, tags[i][0]) && conversion[1] == 'O') return tags[i][1];
  return name;
}

/* The calendar of a locale's eras, which E asks glibc for and us only where the calendar has them. */
static const kal_calendar *calendar_of(const char *locale, const char *conversion) {
  static const struct {
    const char *locale;
    kal_calendar_number calendar;
  } eras[] = {{"ja_JP", KAL_JAPANEXT}, {"th_TH", KAL_BUDDHIST}, {"zh_TW", KAL_ROC}, {"lzh_TW", KAL_ROC}};
  for (size_t i = 0; i < sizeof eras / sizeof *eras; i++)
    if (!strcmp(locale, eras[i].locale) && conversion[1] == 'E' && strchr("CyY", conversion[2]))
      return kal_calendar_builtin(eras[i].calendar);
  return kal_calendar_builtin(KAL_GREGORIAN);
}

/* What a conversion belongs to: one count for each, and locale. */
static const char *kind_of(const char *conversion) {
  char letter = conversion[strlen(conversion) - 1];
  if (conversion[1] >= '1' && conversion[1] <= '9' && strchr("AB", letter)) return "widths";
  if (strchr("pP", letter)) return "am and pm";
  if (strchr("aAbBh", letter)) return "names";
  if (conversion[1] == 'O') return "digits";
  if (strchr("cxXr", letter)) return "forms";
  return conversion[1] == 'E' ? "eras" : conversion;
}

/* Newlines and tabulators as the rows have them. */
static void escape(char *text) {
  char plain[1024], *to = text;
  snprintf(plain, sizeof plain, "%s", text);
  for (const char *p = plain; *p; p++) {
    if (*p == '\n' || *p == '\t') *to++ = '\\';
    *to++ = *p == '\n' ? 'n' : *p == '\t' ? 't' : *p;
  }
  *to = '\0';
}

static void check_conversion(char **subject, const char *conversion, const char *theirs) {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  const char *locale = subject[0];
  kal_moment moment = {0, 0, 0, NULL};
  kal_date date = {0};
  kal_format format;
  kal_status status;
  char ours[1024], kind[64];
  int year, month, day, hour, minute, second;
  assert_int_equal(sscanf(subject[1], "%d-%d-%d", &year, &month, &day), 3);
  assert_int_equal(sscanf(subject[2], "%d:%d:%d", &hour, &minute, &second), 3);
  date.year = year, date.month = (uint8_t)month, date.day = (uint8_t)day;
  assert_int_equal(kal_date_to_day(gregorian, date, &moment.day), KAL_OK);
  moment.nanosecond = ((hour * 60 + minute) * 60 + second) * INT64_C(1000000000);
  moment.offset = (int32_t)strtol(subject[3], NULL, 10);
  moment.zone = strcmp(subject[4], "-") ? subject[4] : "UTC"; /* what glibc calls a zone without a name */
  status = kal_format_pattern(&format, calendar_of(locale, conversion), locale_of(locale, conversion),
                              KAL_PATTERN_STRFTIME, conversion, strlen(conversion), NULL);
  if (status) {
    assert_int_equal(status, KAL_ERROR_SYNTAX);
    snprintf(kind, sizeof kind, "%s is an error", conversion);
    if (!see_difference(locale, kind)) see_strange_difference(subject, conversion, kind, theirs);
    return;
  }
  status = kal_format_moment(&format, &moment, ours, sizeof ours, NULL);
  if (second == 60) { /* no moment of ours: the second before writes all that has no seconds */
    assert_int_equal(status, KAL_ERROR_OUT_OF_RANGE);
    moment.nanosecond -= 1000000000;
    status = kal_format_moment(&format, &moment, ours, sizeof ours, NULL);
  }
  assert_int_equal(status, KAL_OK);
  escape(ours);
  if (!strcmp(ours, theirs))
    equal++;
  else if (second == 60 && strstr(theirs, "60") && see_difference("*", "leap second"))
    return;
  else if (!see_difference(locale, kind_of(conversion)))
    see_strange_difference(subject, conversion, ours, theirs);
}

/* Rows of other locales are of several conversions. */
static void check_row(char **subject, char **row, int parts) {
  char *conversions[TAB_ROWS_PARTS], *texts[TAB_ROWS_PARTS];
  int count = cut_line(row[0], "|", conversions);
  assert_int_equal(parts, 2);
  assert_int_equal(cut_line(row[1], "|", texts), count);
  for (int i = 0; i < count; i++) check_conversion(subject, conversions[i], texts[i]);
}

static void test_rows(void **state) {
  size_t rows;
  (void)state;
  read_differences("strftime_differences.txt");
  rows = for_every_tab_row("strftime.txt", check_row);
  fprintf(stderr, "%zu rows, %zu texts equal\n", rows, equal);
  check_differences();
  assert_int_equal(rows, 7794);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows)};
  return cmocka_run_group_tests_name("strftime", tests, NULL, NULL);
}
