/* SPDX-License-Identifier: MIT */
#include "test.h"
#include <ctype.h>

static const kal_calendar *find(const char *name) {
  const kal_calendar *calendar = NULL;
  return kal_calendar_find(name, &calendar, NULL) ? NULL : calendar;
}

static void check_name(const kal_calendar *calendar, const char *name) {
  char other[KAL_NAME_MAX + 1];
  assert_ptr_equal(find(name), calendar);
  for (int form = 0; form < 3; form++) {
    for (size_t i = 0; i <= strlen(name); i++) {
      char c = name[i];
      if (form == 0) c = (char)toupper((unsigned char)c);
      if (form == 1 && i % 2) c = (char)toupper((unsigned char)c);
      if (c == '-' && form) c = form == 1 ? ' ' : '_';
      other[i] = c;
    }
    assert_ptr_equal(find(other), calendar);
  }
}

static void test_every_name_is_found(void **state) {
  (void)state;
  for_every_calendar(c) {
    char aliases[256], *alias;
    check_name(c, kal_calendar_id(c));
    if (kal_calendar_bcp47(c)[0]) check_name(c, kal_calendar_bcp47(c));
    snprintf(aliases, sizeof aliases, "%s", kal_calendar_aliases(c));
    for (alias = strtok(aliases, " "); alias; alias = strtok(NULL, " ")) check_name(c, alias);
  }
}

/* As Qt's QCalendar spells its calendars; what each is stands in docs/guide/coming-from-qt.md. */
static void test_names_of_qt(void **state) {
  static const struct {
    const char *name;
    kal_calendar_number number;
  } names[] = {{"Gregorian", KAL_GREGORIAN},
               {"gregory", KAL_GREGORIAN},
               {"Julian", KAL_JULIAN},
               {"Milankovic", KAL_MILANKOVIC},
               {"Jalali", KAL_PERSIAN},
               {"Persian", KAL_PERSIAN},
               {"Islamic Civil", KAL_ISLAMIC_CIVIL},
               {"islamic-civil", KAL_ISLAMIC_CIVIL},
               {"islamicc", KAL_ISLAMIC_CIVIL}};
  (void)state;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    assert_ptr_equal(find(names[i].name), kal_calendar_builtin(names[i].number));
}

/* Qt's "Islamic" is its civil one. Here it is refused, with every calendar whose id begins so. */
static void test_islamic_of_qt_is_refused(void **state) {
  const kal_calendar *calendar = NULL;
  kal_error error;
  char text[512];
  (void)state;
  assert_int_equal(kal_calendar_find("Islamic", &calendar, &error), KAL_ERROR_AMBIGUOUS_CALENDAR);
  assert_null(calendar);
  assert_string_equal(error.other, "islamic");
  kal_error_text(&error, text, sizeof text);
  for_every_calendar(c) {
    if (strncmp(kal_calendar_id(c), "islamic-", 8) == 0) assert_non_null(strstr(text, kal_calendar_id(c)));
  }
}

static void check_error(const char *name, kal_status status, const char *text) {
  const kal_calendar *calendar = NULL;
  kal_error error;
  char found[512];
  assert_int_equal(kal_calendar_find(name, &calendar, NULL), status);
  assert_int_equal(kal_calendar_find(name, &calendar, &error), status);
  assert_int_equal(error.status, status);
  assert_null(calendar);
  kal_error_text(&error, found, sizeof found);
  assert_string_equal(found, text);
}

static void test_unknown_names(void **state) {
  (void)state;
  check_error("hebrw", KAL_ERROR_UNKNOWN_CALENDAR, "no such calendar; did you mean hebrew?");
  check_error("hebru", KAL_ERROR_UNKNOWN_CALENDAR, "no such calendar; did you mean hebrew?");
  check_error("Grogerian", KAL_ERROR_UNKNOWN_CALENDAR, "no such calendar; did you mean gregorian?");
  check_error("mayan-long-count", KAL_ERROR_UNKNOWN_CALENDAR, "no such calendar");
  check_error("x", KAL_ERROR_UNKNOWN_CALENDAR, "no such calendar");
  check_error("hebr", KAL_ERROR_UNKNOWN_CALENDAR, "no such calendar; did you mean hebrew?"); /* two away */
  check_error("hebxx", KAL_ERROR_UNKNOWN_CALENDAR, "no such calendar"); /* three away, over a third */
  check_error("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", /* 63 bytes */
              KAL_ERROR_UNKNOWN_CALENDAR, "no such calendar");
}

static void test_bad_names(void **state) {
  static const char rule[] = ": a name is letters and digits joined by single hyphens, 1..63 bytes";
  static const struct {
    const char *name;
    size_t offset;
  } bad[] = {{"", 0}, {"-", 0}, {"a-", 1}, {"a--b", 2}, {"-hebrew", 0}, {"heb/rew", 3}, {"h\xC3\xA9", 1}, {"a b ", 3},
             {"gregorian\n", 9},
             {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 63},
             {"[", 0}, {"@", 0}, {"`", 0}, {"{", 0}};
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    char text[160];
    snprintf(text, sizeof text, "not a calendar name at byte %zu%s", bad[i].offset, rule);
    check_error(bad[i].name, KAL_ERROR_BAD_NAME, text);
  }
}

/* Byte offset of the first fault of a name, or -1: the rule a byte at a time. */
static int fault_of(const char *name, size_t length) {
  int after_hyphen = 1;
  for (size_t i = 0; i < length; i++) {
    int hyphen = strchr("-_ ", name[i]) != NULL, solid = (unsigned char)name[i] < 0x80 && isalnum(name[i]);
    if (!solid && (!hyphen || after_hyphen)) return (int)i;
    after_hyphen = hyphen;
  }
  return !after_hyphen ? -1 : length ? (int)length - 1 : 0;
}

/* Each byte at each place of a name of each length, and hyphens before, behind and at the ends of words. */
static void test_bad_names_at_every_byte(void **state) {
  char name[KAL_NAME_MAX + 1];
  uint64_t seed = 1;
  size_t bad = 0;
  (void)state;
  for (size_t length = 0; length <= KAL_NAME_MAX; length++)
    for (int byte = 1; byte < 256; byte++)
      for (size_t at = 0; at < length || at == 0; at++) {
        const kal_calendar *calendar = NULL;
        kal_error error;
        int fault;
        for (size_t i = 0; i < length; i++) name[i] = "qQ7q9-_ "[next_random(&seed) % (at % 2 ? 5 : 8)];
        if (length) name[at] = (char)byte;
        name[length] = '\0';
        fault = fault_of(name, length);
        if (fault < 0) {
          assert_int_equal(kal_calendar_find(name, &calendar, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
          continue;
        }
        bad++;
        assert_int_equal(kal_calendar_find(name, &calendar, NULL), KAL_ERROR_BAD_NAME);
        assert_int_equal(kal_calendar_find(name, &calendar, &error), KAL_ERROR_BAD_NAME);
        assert_int_equal(error.offset, fault);
      }
  assert_true(bad > 100000);
}

static void test_no_pointer(void **state) {
  const kal_calendar *calendar = NULL;
  kal_error error;
  (void)state;
  assert_int_equal(kal_calendar_find(NULL, &calendar, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(error.status, KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_find("hebrew", NULL, NULL), KAL_ERROR_ARGUMENT);
}

/* The longest names, and each length before: nothing is read past the final NUL (seen by AddressSanitizer). */
static void test_names_of_every_length(void **state) {
  (void)state;
  for (size_t length = 1; length <= 200; length++) {
    char *name = malloc(length + 1);
    memset(name, 'q', length);
    name[length] = '\0';
    assert_null(find(name));
    free(name);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_every_name_is_found), cmocka_unit_test(test_names_of_qt),
      cmocka_unit_test(test_islamic_of_qt_is_refused), cmocka_unit_test(test_unknown_names), cmocka_unit_test(test_bad_names),
      cmocka_unit_test(test_bad_names_at_every_byte),
      cmocka_unit_test(test_no_pointer), cmocka_unit_test(test_names_of_every_length)};
  return cmocka_run_group_tests_name("find", tests, NULL, NULL);
}
