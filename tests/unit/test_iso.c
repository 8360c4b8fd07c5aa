/* SPDX-License-Identifier: MIT */
#include "test.h"

#define GREGORIAN kal_calendar_builtin(KAL_GREGORIAN)
#define HEBREW kal_calendar_builtin(KAL_HEBREW)
#define HOUR INT64_C(3600000000000)
#define MINUTE INT64_C(60000000000)
#define SECOND INT64_C(1000000000)

enum { UTC = KAL_ISO_READ_UTC, MONTHS = KAL_ISO_READ_YEAR_MONTH, DAYS = KAL_ISO_READ_MONTH_DAY };

/* Read from memory that ends with the text, so that a sanitizer sees a read past it. */
static kal_status parse(const char *text, unsigned rules, kal_iso *iso, kal_error *error) {
  size_t length = strlen(text);
  char *copy = malloc(length + 1);
  kal_status status;
  memset(iso, 0, sizeof *iso);
  iso->size = sizeof *iso;
  memcpy(copy + 1, text, length);
  status = kal_iso_parse(copy + 1, length, rules, NULL, iso, error);
  free(copy);
  return status;
}

static kal_iso parsed(const char *text, unsigned rules) {
  kal_iso iso;
  kal_error error;
  char message[256];
  if (parse(text, rules, &iso, &error)) {
    kal_error_text(&error, message, sizeof message);
    fail_msg("%s: byte %zu: %s", text, error.offset, message);
  }
  return iso;
}

static void test_days_that_are_read(void **state) {
  static const struct {
    const char *text;
    int64_t day;
    kal_iso_form form;
    unsigned rules;
  } rows[] = {
      {"2026-11-21", 20778, KAL_ISO_DATE, 0},
      {"20261121", 20778, KAL_ISO_DATE, 0},
      {"+002026-11-21", 20778, KAL_ISO_DATE, KAL_TEMPORAL},
      {"+0020261121", 20778, KAL_ISO_DATE, KAL_TEMPORAL},
      {"+0000002026-11-21", 20778, KAL_ISO_DATE, 0},
      {"2026-W47-6", 20778, KAL_ISO_WEEK_DATE, 0},
      {"2026W476", 20778, KAL_ISO_WEEK_DATE, 0},
      {"2026w476", 20778, KAL_ISO_WEEK_DATE, 0},
      {"+002026-W47-6", 20778, KAL_ISO_WEEK_DATE, 0},
      {"+002026W476", 20778, KAL_ISO_WEEK_DATE, 0},
      {"2026-325", 20778, KAL_ISO_ORDINAL, 0},
      {"2026325", 20778, KAL_ISO_ORDINAL, 0},
      {"+002026-325", 20778, KAL_ISO_ORDINAL, 0},
      {"+002026325", 20778, KAL_ISO_ORDINAL, 0},
      {"2026-11", 20758, KAL_ISO_YEAR_MONTH, MONTHS},
      {"202611", 20758, KAL_ISO_YEAR_MONTH, MONTHS | DAYS},
      {"+002026-11", 20758, KAL_ISO_YEAR_MONTH, MONTHS},
      {"+00202611", 20758, KAL_ISO_YEAR_MONTH, MONTHS},
      {"2026-11-21", 20778, KAL_ISO_DATE, MONTHS | DAYS},
      {"1121-11", -309787, KAL_ISO_YEAR_MONTH, MONTHS | DAYS},
      {"1121W476", -309762, KAL_ISO_WEEK_DATE, DAYS},
      {"11-21", 1055, KAL_ISO_MONTH_DAY, DAYS},
      {"1121", 1055, KAL_ISO_MONTH_DAY, MONTHS | DAYS},
      {"--11-21", 1055, KAL_ISO_MONTH_DAY, DAYS},
      {"--1121", 1055, KAL_ISO_MONTH_DAY, DAYS | KAL_TEMPORAL},
      {"02-29", 789, KAL_ISO_MONTH_DAY, DAYS},
      {"0000-01-01", -719528, KAL_ISO_DATE, 0},
      {"+000000-01-01", -719528, KAL_ISO_DATE, 0},
      {"-000001-12-31", -719529, KAL_ISO_DATE, 0},
      {"2020-W53-7", 18630, KAL_ISO_WEEK_DATE, 0}, /* 2021-01-03 */
      {"2025-W01-1", 20087, KAL_ISO_WEEK_DATE, 0}, /* 2024-12-30 */
      {"2024-366", 20088, KAL_ISO_ORDINAL, 0},
      {"-271821-04-19", -100000001, KAL_ISO_DATE, KAL_TEMPORAL},
      {"+275760-09-13", 100000000, KAL_ISO_DATE, KAL_TEMPORAL},
      {"-271821-04", -100000019, KAL_ISO_YEAR_MONTH, KAL_TEMPORAL | MONTHS},
      {"+275760-09-30", 100000017, KAL_ISO_DATE, KAL_TEMPORAL | MONTHS},
      {"-999999-02-28", -365961604, KAL_ISO_DATE, KAL_TEMPORAL | DAYS},
      {"-271821-04-18", -100000002, KAL_ISO_DATE, 0},
      {"2026-11-21", 20778, KAL_ISO_DATE, KAL_REJECT},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_iso iso = parsed(rows[i].text, rows[i].rules);
    if (iso.day != rows[i].day || iso.form != rows[i].form)
      fail_msg("%s: day %lld form %d", rows[i].text, (long long)iso.day, (int)iso.form);
    assert_int_equal(iso.size, sizeof iso);
    assert_int_equal(iso.given, 0);
    assert_null(iso.calendar);
  }
}

static void test_times_that_are_read(void **state) {
  static const struct {
    const char *text;
    int64_t nanosecond, offset;
    uint32_t given;
  } rows[] = {
      {"2026-11-21T12", 12 * HOUR, 0, KAL_ISO_TIME},
      {"2026-11-21t12:34", 12 * HOUR + 34 * MINUTE, 0, KAL_ISO_TIME},
      {"2026-11-21 1234", 12 * HOUR + 34 * MINUTE, 0, KAL_ISO_TIME},
      {"20261121T12:34:56", 12 * HOUR + 34 * MINUTE + 56 * SECOND, 0, KAL_ISO_TIME},
      {"2026-11-21T123456.789", 12 * HOUR + 34 * MINUTE + 56 * SECOND + 789000000, 0, KAL_ISO_TIME},
      {"2026-W47-6T12:34:56,7", 12 * HOUR + 34 * MINUTE + 56 * SECOND + 700000000, 0, KAL_ISO_TIME},
      {"2026-325T00:00:00.000000001", 1, 0, KAL_ISO_TIME},
      {"2026-11-21T23:59:59.999999999", 24 * HOUR - 1, 0, KAL_ISO_TIME},
      {"2016-12-31T23:59:60", 24 * HOUR - SECOND, 0, KAL_ISO_TIME},
      {"2026-11-21T12+01", 12 * HOUR, HOUR, KAL_ISO_TIME | KAL_ISO_OFFSET},
      {"2026-11-21T12-0130", 12 * HOUR, -HOUR - 30 * MINUTE, KAL_ISO_TIME | KAL_ISO_OFFSET},
      {"2026-11-21T12+01:30", 12 * HOUR, HOUR + 30 * MINUTE, KAL_ISO_TIME | KAL_ISO_OFFSET},
      {"2026-11-21T12-00:00", 12 * HOUR, 0, KAL_ISO_TIME | KAL_ISO_OFFSET},
      {"2026-11-21T12-23:59:59.999999999", 12 * HOUR, 1 - 24 * HOUR, KAL_ISO_TIME | KAL_ISO_OFFSET},
      {"2026-11-21T12+000001", 12 * HOUR, SECOND, KAL_ISO_TIME | KAL_ISO_OFFSET},
      {"2026-11-21T12:34Z", 12 * HOUR + 34 * MINUTE, 0, KAL_ISO_TIME | KAL_ISO_UTC},
      {"2026-11-21T12:34z", 12 * HOUR + 34 * MINUTE, 0, KAL_ISO_TIME | KAL_ISO_UTC},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_iso iso = parsed(rows[i].text, rows[i].given & KAL_ISO_UTC ? UTC : 0);
    if (iso.nanosecond != rows[i].nanosecond || iso.offset != rows[i].offset || iso.given != rows[i].given)
      fail_msg("%s: %lld %lld %x", rows[i].text, (long long)iso.nanosecond, (long long)iso.offset, iso.given);
  }
}

static void test_annotations_that_are_read(void **state) {
  enum { CALENDAR = KAL_ISO_CALENDAR, ZONE = KAL_ISO_ZONE };
  static const struct {
    const char *text;
    kal_calendar_number calendar; /* 0: none */
    uint32_t given;
    const char *zone;
  } rows[] = {
      {"2026-11-21[u-ca=hebrew]", KAL_HEBREW, CALENDAR, ""},
      {"2026-11-21[!u-ca=Hebrew]", KAL_HEBREW, CALENDAR | KAL_ISO_CRITICAL_CALENDAR, ""},
      {"2026-11-21[u-ca=gregory]", KAL_GREGORIAN, CALENDAR, ""},
      {"2026-11-21[u-ca=iso8601]", (kal_calendar_number)0, CALENDAR, ""},
      {"2026-11-21[u-ca=ISO8601]", (kal_calendar_number)0, CALENDAR, ""},
      {"2026-11-21[u-ca=iso-week]", KAL_ISO_WEEK, CALENDAR, ""},
      {"2026-11-21[u-ca=jalali]", KAL_PERSIAN, CALENDAR, ""},
      {"2026-11-21[u-ca=hebrew][u-ca=nonsense]", KAL_HEBREW, CALENDAR, ""},
      {"2026-11-21[Europe/Paris]", (kal_calendar_number)0, ZONE, "Europe/Paris"},
      {"2026-11-21[!Etc/GMT+8]", (kal_calendar_number)0, ZONE | KAL_ISO_CRITICAL_ZONE, "Etc/GMT+8"},
      {"2026-11-21[+01:00][u-ca=hebrew]", KAL_HEBREW, CALENDAR | ZONE, "+01:00"},
      {"2026-11-21[-0130]", (kal_calendar_number)0, ZONE, "-0130"},
      {"2026-11-21[+01]", (kal_calendar_number)0, ZONE, "+01"},
      {"2026-11-21[_x/.y/...]", (kal_calendar_number)0, ZONE, "_x/.y/..."},
      {"2026-11-21[u-ca]", (kal_calendar_number)0, ZONE, "u-ca"},
      {"2026-11-21[foo=bar][u-ca=roc][x-y_0=A-1]", KAL_ROC, CALENDAR, ""},
      {"2026-W47-6T12+01[Europe/Paris][u-ca=roc]", KAL_ROC, CALENDAR | ZONE | KAL_ISO_TIME | KAL_ISO_OFFSET,
       "Europe/Paris"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_iso iso = parsed(rows[i].text, 0);
    if (kal_calendar_number_of(iso.calendar) != rows[i].calendar || iso.given != rows[i].given ||
        iso.zone_length != strlen(rows[i].zone) ||
        (iso.zone_length && memcmp(rows[i].text + iso.zone_at, rows[i].zone, iso.zone_length)))
      fail_msg("%s: %s %x %zu+%zu", rows[i].text, kal_calendar_id(iso.calendar), iso.given, iso.zone_at,
               iso.zone_length);
  }
}

static void check_refused(const char *text, unsigned rules, kal_status status, size_t offset,
                          const char *message) {
  kal_iso iso, before;
  kal_error error;
  char found[256];
  kal_status got = parse(text, rules, &iso, &error), again;
  memset(&before, 0, sizeof before);
  before.size = sizeof before;
  if (got != status) fail_msg("%s: %s", text, kal_status_name(got));
  assert_memory_equal(&iso, &before, sizeof iso);
  again = parse(text, rules, &iso, NULL);
  assert_int_equal(again, status);
  kal_error_text(&error, found, sizeof found);
  assert_string_equal(found, message);
  if (error.offset != offset) fail_msg("%s: offset %zu", text, error.offset);
}

#define SYNTAX(text, rules, offset, expected)                                                                \
  check_refused(text, rules, KAL_ERROR_SYNTAX, offset, "bad syntax at byte " #offset ": expected " expected)
#define A_DATE "a date such as 2026-11-21, 2026-W47-6 or 2026-325"
#define A_YEAR "a year of four digits, or of a sign and six"
#define TWO "two digits"
#define A_TIME "a time such as 12:34 or 12:34:56.789, to 23:59:60.999999999"
#define AN_OFFSET "a shift from UTC such as +01:00"
#define A_ZONE "a time zone such as Europe/Paris, or a key and value such as u-ca=hebrew"
#define A_KEY "a key in small letters and a value, such as u-ca=hebrew"
#define A_BRACKET "a closing bracket"
#define THE_END "nothing more"
#define A_WHOLE_DATE "a whole date, since its calendar is not that of ISO 8601"

static void test_dates_that_are_refused(void **state) {
  (void)state;
  SYNTAX("", 0, 0, A_DATE);
  SYNTAX(" 2026-11-21", 0, 0, A_DATE);
  SYNTAX("+", 0, 1, A_DATE);
  SYNTAX("today", 0, 0, A_DATE);
  SYNTAX("26-11-21", 0, 0, A_YEAR);
  SYNTAX("002026-11-21", 0, 0, A_YEAR);
  SYNTAX("+2026-11-21", 0, 1, A_YEAR);
  SYNTAX("-02026-11-21", 0, 1, A_YEAR);
  SYNTAX("+0002026-11-21", KAL_TEMPORAL, 1, A_YEAR);
  SYNTAX("-000000-11-21", 0, 0, "no minus before year 0");
  SYNTAX("-0000001121", 0, 0, "no minus before year 0");
  SYNTAX("2026", 0, 0, A_DATE);
  SYNTAX("202611", 0, 0, A_DATE);
  SYNTAX("202611", DAYS, 0, A_DATE);
  SYNTAX("1121", MONTHS, 0, A_DATE);
  SYNTAX("202611211", 0, 0, A_DATE);
  SYNTAX("+00020261121", 0, 0, A_DATE);
  SYNTAX("2026-W47-6", KAL_TEMPORAL, 5, TWO);
  SYNTAX("2026W476", KAL_TEMPORAL, 0, A_DATE);
  SYNTAX("2026-325", KAL_TEMPORAL, 0, A_DATE);
  SYNTAX("2026325", KAL_TEMPORAL, 0, A_DATE);
  SYNTAX("2026-", 0, 5, TWO);
  SYNTAX("2026-1-21", 0, 5, TWO);
  SYNTAX("2026-11", 0, 7, "a hyphen");
  SYNTAX("2026-11", DAYS, 7, "a hyphen");
  SYNTAX("2026-1121", 0, 7, "a hyphen");
  SYNTAX("2026-11-2", 0, 8, TWO);
  SYNTAX("2026-11-21x", 0, 10, THE_END);
  SYNTAX("2026-11-211", 0, 10, THE_END);
  SYNTAX("202611-21", MONTHS, 0, A_YEAR);
  SYNTAX("2026-W47", 0, 8, "a hyphen");
  SYNTAX("2026-W476", 0, 8, "a hyphen");
  SYNTAX("2026W47-6", 0, 7, "a day of the week, 1..7");
  SYNTAX("2026-W4-6", 0, 6, TWO);
  SYNTAX("2026-3255", 0, 7, "a hyphen");
  SYNTAX("11-21", 0, 0, A_YEAR);
  SYNTAX("--11-21", 0, 1, A_DATE);
  SYNTAX("--11", DAYS, 4, TWO);
  SYNTAX("-11-21", DAYS, 1, A_YEAR);
  SYNTAX("2026-11T12:34", MONTHS, 7, THE_END);
  SYNTAX("11-21T12:34", DAYS, 5, THE_END);
  check_refused("2026-00-21", 0, KAL_ERROR_NOT_POSITIVE, 5,
                "gregorian: month 0 is not positive; it is 1..12");
  check_refused("2026-13-21", 0, KAL_ERROR_NOT_IN_CALENDAR, 5,
                "gregorian: month 13 is in no year; year 2026 has 1..12");
  check_refused("20261100", 0, KAL_ERROR_NOT_POSITIVE, 6, "gregorian: day 0 is not positive; it is 1..30");
  check_refused("2026-02-29", 0, KAL_ERROR_NOT_IN_YEAR, 8,
                "gregorian: month M02 has no day 29 in year 2026; it has 1..28");
  check_refused("--02-30", DAYS, KAL_ERROR_NOT_IN_CALENDAR, 5,
                "gregorian: month M02 never has a day 30; in year 1972 it has 1..29");
  check_refused("2026-13", MONTHS, KAL_ERROR_NOT_IN_CALENDAR, 5,
                "gregorian: month 13 is in no year; year 2026 has 1..12");
  check_refused("2026-W00-6", 0, KAL_ERROR_NOT_POSITIVE, 6, "iso-week: week 0 is not positive; it is 1..53");
  check_refused("2025-W53-6", 0, KAL_ERROR_NOT_IN_YEAR, 6,
                "iso-week: week 53 does not exist; year 2025 has 1..52");
  check_refused("2025W546", 0, KAL_ERROR_NOT_IN_CALENDAR, 5,
                "iso-week: week 54 is in no year; year 2025 has 1..52");
  check_refused("2025-W52-8", 0, KAL_ERROR_NOT_IN_CALENDAR, 9,
                "iso-week: day of the week 8 is in no year; year 2025 has 1..7");
  check_refused("2025-W52-0", 0, KAL_ERROR_NOT_POSITIVE, 9,
                "iso-week: day of the week 0 is not positive; it is 1..7");
  check_refused("2026-000", 0, KAL_ERROR_NOT_POSITIVE, 5,
                "gregorian: day of year 0 is not positive; it is 1..365");
  check_refused("2026366", 0, KAL_ERROR_NOT_IN_YEAR, 4,
                "gregorian: day of year 366 does not exist; year 2026 has 1..365");
  check_refused("2024-367", 0, KAL_ERROR_NOT_IN_CALENDAR, 5,
                "gregorian: day of year 367 is in no year; year 2024 has 1..366");
  check_refused("+2147483648-01-01", 0, KAL_ERROR_OUT_OF_RANGE, 0,
                "gregorian: year 2147483648 is out of range -2147483648..2147483647");
  check_refused("-9999999999-W01-1", 0, KAL_ERROR_OUT_OF_RANGE, 0,
                "iso-week: year -9999999999 is out of range -2147483648..2147483647");
  check_refused("-271821-04-18", KAL_TEMPORAL, KAL_ERROR_OUT_OF_RANGE, 0,
                "day number -100000002 is out of range -100000001..100000000");
  check_refused("+275760-09-14", KAL_TEMPORAL, KAL_ERROR_OUT_OF_RANGE, 0,
                "day number 100000001 is out of range -100000001..100000000");
  check_refused("-271821-03", KAL_TEMPORAL | MONTHS, KAL_ERROR_OUT_OF_RANGE, 0,
                "day number -100000050 is out of range -100000019..100000017");
  check_refused("+275760-10-01", KAL_TEMPORAL | MONTHS, KAL_ERROR_OUT_OF_RANGE, 0,
                "day number 100000018 is out of range -100000019..100000017");
  check_refused("-999999-02-28[u-ca=hebrew]", KAL_TEMPORAL | DAYS, KAL_ERROR_OUT_OF_RANGE, 0,
                "day number -365961604 is out of range -100000001..100000000");
}

static void test_times_that_are_refused(void **state) {
  (void)state;
  SYNTAX("2026-11-21T", 0, 11, A_TIME);
  SYNTAX("2026-11-21  12:34", 0, 11, A_TIME);
  SYNTAX("2026-11-21T24:00", 0, 11, A_TIME);
  SYNTAX("2026-11-21T12:60", 0, 14, A_TIME);
  SYNTAX("2026-11-21T12:3", 0, 14, A_TIME);
  SYNTAX("2026-11-21T12:34:61", 0, 17, A_TIME);
  SYNTAX("2026-11-21T12:34:56.", 0, 20, A_TIME);
  SYNTAX("2026-11-21T12:34:56.1234567890", 0, 29, THE_END);
  SYNTAX("2026-11-21T12:3456", 0, 16, THE_END);
  SYNTAX("2026-11-21T1234:56", 0, 15, THE_END);
  SYNTAX("2026-11-21T12.5", 0, 13, THE_END);
  SYNTAX("2026-11-21T12:34Z", 0, 16, "a local time: what Z stands for is on another day elsewhere");
  SYNTAX("2026-11-21T12:34Z+01:00", UTC, 17, THE_END);
  SYNTAX("2026-11-21Z", UTC, 10, THE_END);
  SYNTAX("2026-11-21+01:00", 0, 10, THE_END);
  SYNTAX("2026-11-21T12+1", 0, 14, AN_OFFSET);
  SYNTAX("2026-11-21T12+24:00", 0, 14, AN_OFFSET);
  SYNTAX("2026-11-21T12+01:60", 0, 17, AN_OFFSET);
  SYNTAX("2026-11-21T12+01:00:60", 0, 20, AN_OFFSET);
  SYNTAX("2026-11-21T12\xE2\x88\x92"
         "01:00",
         0, 13, THE_END); /* U+2212, a minus sign */
}

static void test_annotations_that_are_refused(void **state) {
  char long_name[128];
  (void)state;
  SYNTAX("2026-11-21[", 0, 11, A_ZONE);
  SYNTAX("2026-11-21[]", 0, 11, A_ZONE);
  SYNTAX("2026-11-21[!]", 0, 12, A_ZONE);
  SYNTAX("2026-11-21[Europe/]", 0, 18, A_ZONE);
  SYNTAX("2026-11-21[Europe//Paris]", 0, 18, A_ZONE);
  SYNTAX("2026-11-21[Europe/Paris", 0, 23, A_BRACKET);
  SYNTAX("2026-11-21[..]", 0, 13, A_ZONE);
  SYNTAX("2026-11-21[x/../y]", 0, 15, A_ZONE);
  SYNTAX("2026-11-21[1x]", 0, 11, A_ZONE);
  SYNTAX("2026-11-21[+1]", 0, 12, A_ZONE);
  SYNTAX("2026-11-21[+01:00:00]", 0, 17, A_BRACKET);
  SYNTAX("2026-11-21[u-ca=hebrew][Europe/Paris]", 0, 24, A_KEY);
  SYNTAX("2026-11-21[Europe/Paris][Asia/Kolkata]", 0, 25, A_KEY);
  SYNTAX("2026-11-21[U-CA=hebrew]", 0, 11, A_KEY);
  SYNTAX("2026-11-21[u-CA=hebrew]", 0, 13, A_KEY);
  SYNTAX("2026-11-21[u-ca=]", 0, 16, A_KEY);
  SYNTAX("2026-11-21[u-ca=hebrew-]", 0, 23, A_KEY);
  SYNTAX("2026-11-21[u-ca=he_brew]", 0, 18, A_BRACKET);
  SYNTAX("2026-11-21[u-ca=hebrew", 0, 22, A_BRACKET);
  SYNTAX("2026-11-21[_foo=bar]", 0, 11, A_KEY);
  SYNTAX("2026-11-21 [u-ca=hebrew]", 0, 11, A_TIME);
  SYNTAX("2026-11-21[u-ca=hebrew]x", 0, 23, THE_END);
  SYNTAX("2026-11[u-ca=gregory]", MONTHS, 7, A_WHOLE_DATE);
  SYNTAX("--11-21[u-ca=hebrew]", DAYS, 7, A_WHOLE_DATE);
  check_refused("2026-11-21[!foo=bar]", 0, KAL_ERROR_CRITICAL, 12,
                "critical annotation at byte 12: expected a known key, or none that is critical");
  check_refused("2026-11-21[u-ca=hebrew][!u-ca=roc]", 0, KAL_ERROR_CRITICAL, 25,
                "critical annotation at byte 25: expected no second calendar, since one of them is critical");
  check_refused("2026-11-21[!u-ca=hebrew][u-ca=hebrew]", 0, KAL_ERROR_CRITICAL, 25,
                "critical annotation at byte 25: expected no second calendar, since one of them is critical");
  check_refused("2026-11-21[!_foo=bar]", KAL_TEMPORAL, KAL_ERROR_CRITICAL, 12,
                "critical annotation at byte 12: expected a known key, or none that is critical");
  check_refused("2026-11-21[u-ca=hebrw]", 0, KAL_ERROR_UNKNOWN_CALENDAR, 16,
                "no such calendar; did you mean hebrew?");
  check_refused(
      "2026-11-21[u-ca=islamic-fatimid]", 0, KAL_ERROR_AMBIGUOUS_CALENDAR, 16,
      "the name stands for several calendars; choose one of islamic-fatimid-civil, islamic-fatimid-tbla");
  check_refused("2026-11-21[u-ca=juche]", KAL_TEMPORAL, KAL_ERROR_NOT_IN_PROFILE, 16,
                "juche: the calendar is not in the profile that was asked for");
  snprintf(long_name, sizeof long_name, "2026-11-21[u-ca=%064d]", 1);
  check_refused(long_name, 0, KAL_ERROR_UNKNOWN_CALENDAR, 16, "no such calendar");
}

static void test_keys_of_experiments(void **state) {
  (void)state;
  assert_int_equal(parsed("2026-11-21[_foo=bar]", KAL_TEMPORAL).day, 20778);
}

/* Bytes of all values, and a NUL, are text like any other. */
static void test_any_byte(void **state) {
  char text[] = "2026-11-21T12:34:56.7+01:00[Europe/Paris][u-ca=hebrew]";
  size_t length = strlen(text);
  (void)state;
  for (size_t at = 0; at < length; at++)
    for (int byte = 0; byte < 256; byte++) {
      char kept = text[at];
      kal_iso iso = {.size = sizeof iso};
      kal_error error;
      text[at] = (char)byte;
      if (kal_iso_parse(text, length, 0, NULL, &iso, &error)) assert_true(error.offset <= length);
      text[at] = kept;
    }
  for (size_t cut = 0; cut <= length; cut++) {
    kal_iso iso = {.size = sizeof iso};
    kal_status status = kal_iso_parse(text, cut, 0, NULL, &iso, NULL);
    assert_true(status == KAL_OK || status == KAL_ERROR_SYNTAX);
  }
}

/* The string rows of Temporal's conformance suite for calendars that are there. */
static void test_rows_of_temporal(void **state) {
  static const struct {
    const char *text;
    int32_t year;
    uint8_t month, day;
  } rows[] = {{"2000-01-01T12:34[u-ca=buddhist]", 2543, 1, 1}, {"2000-01-01T12:34[u-ca=roc]", 89, 1, 1},
              {"2000-01-01[u-ca=coptic]", 1716, 4, 22},        {"2000-01-01[u-ca=gregory]", 2000, 1, 1},
              {"2000-01-01[u-ca=islamic-tbla]", 1420, 9, 25},  {"2025-04-19[u-ca=persian]", 1404, 1, 30},
              {"2046-10-30[u-ca=hebrew]", 5807, 1, 30}};
  static const char *const printed[] = {"9999-04-05[u-ca=gregory]", "+100000-08-09[u-ca=gregory]"};
  kal_iso iso;
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_date date;
    iso = parsed(rows[i].text, KAL_TEMPORAL);
    assert_int_equal(kal_date_from_day(iso.calendar, iso.day, &date), KAL_OK);
    assert_int_equal(date.year, rows[i].year);
    assert_int_equal(date.month, rows[i].month);
    assert_int_equal(date.day, rows[i].day);
  }
  for (size_t i = 0; i < sizeof printed / sizeof *printed; i++) {
    char text[KAL_ISO_TEXT_MAX];
    iso = parsed(printed[i], KAL_TEMPORAL | DAYS);
    iso.form = KAL_ISO_MONTH_DAY;
    assert_int_equal(kal_iso_print(&iso, KAL_ISO_AUTO, text, sizeof text, NULL), KAL_OK);
    assert_string_equal(text, printed[i]);
  }
  for (const char *const *id = (const char *const[]){"kannada", "vikram", "marathi", "tamil", NULL}; *id;
       id++) {
    char text[64];
    kal_status status;
    snprintf(text, sizeof text, "1970-01-01[u-ca=%s]", *id);
    status = parse(text, KAL_TEMPORAL | MONTHS, &iso, NULL);
    assert_true(status == KAL_ERROR_UNKNOWN_CALENDAR || status == KAL_ERROR_NOT_IN_PROFILE);
  }
}

static kal_iso a_day(int64_t day, const kal_calendar *calendar, kal_iso_form form) {
  kal_iso iso = {.size = sizeof iso, .day = day, .calendar = calendar, .form = form};
  return iso;
}

static void check_printed(kal_iso iso, unsigned rules, const char *expected) {
  char text[KAL_ISO_TEXT_MAX];
  size_t length;
  kal_status status = kal_iso_print(&iso, rules, text, sizeof text, &length);
  if (status) fail_msg("%s: %s", expected, kal_status_name(status));
  assert_string_equal(text, expected);
  assert_int_equal(length, strlen(expected));
}

static void test_printed_forms(void **state) {
  kal_iso iso = a_day(20778, NULL, KAL_ISO_DATE);
  (void)state;
  check_printed(iso, 0, "2026-11-21");
  check_printed(iso, KAL_ISO_BASIC, "20261121");
  check_printed(iso, KAL_ISO_EXPANDED, "+002026-11-21");
  check_printed(iso, KAL_ISO_EXPANDED | KAL_ISO_BASIC, "+0020261121");
  iso.form = KAL_ISO_WEEK_DATE;
  check_printed(iso, 0, "2026-W47-6");
  check_printed(iso, KAL_ISO_BASIC, "2026W476");
  iso.form = KAL_ISO_ORDINAL;
  check_printed(iso, 0, "2026-325");
  check_printed(iso, KAL_ISO_BASIC, "2026325");
  iso.form = KAL_ISO_YEAR_MONTH;
  check_printed(iso, 0, "2026-11");
  check_printed(iso, KAL_ISO_BASIC, "2026-11");
  iso.form = KAL_ISO_MONTH_DAY;
  check_printed(iso, KAL_ISO_EXPANDED | KAL_ISO_BASIC, "11-21");
  check_printed(a_day(-719529, NULL, KAL_ISO_DATE), 0, "-000001-12-31");
  check_printed(a_day(-719528, NULL, KAL_ISO_DATE), 0, "0000-01-01");
  check_printed(a_day(2932896, NULL, KAL_ISO_DATE), 0, "9999-12-31");
  check_printed(a_day(2932897, NULL, KAL_ISO_DATE), 0, "+010000-01-01");
  check_printed(a_day(2932896, NULL, KAL_ISO_WEEK_DATE), 0, "9999-W52-5");
  check_printed(a_day(18630, NULL, KAL_ISO_WEEK_DATE), 0, "2020-W53-7");
  check_printed(a_day(-784353015833, NULL, KAL_ISO_DATE), 0, "-2147483648-01-01");
}

static void test_printed_calendars(void **state) {
  kal_iso iso = a_day(20778, NULL, KAL_ISO_DATE);
  (void)state;
  check_printed(iso, KAL_ISO_ALWAYS, "2026-11-21[u-ca=iso8601]");
  check_printed(iso, KAL_ISO_CRITICAL, "2026-11-21[!u-ca=iso8601]");
  check_printed(iso, KAL_ISO_NEVER, "2026-11-21");
  iso.form = KAL_ISO_YEAR_MONTH;
  check_printed(iso, KAL_ISO_NEVER, "2026-11");
  check_printed(iso, KAL_ISO_ALWAYS | KAL_ISO_BASIC, "20261121[u-ca=iso8601]");
  iso.form = KAL_ISO_MONTH_DAY;
  check_printed(iso, KAL_ISO_CRITICAL, "2026-11-21[!u-ca=iso8601]");
  iso.calendar = GREGORIAN;
  check_printed(iso, 0, "2026-11-21[u-ca=gregory]");
  check_printed(iso, KAL_ISO_NEVER, "2026-11-21");
  iso.form = KAL_ISO_WEEK_DATE;
  iso.calendar = HEBREW;
  check_printed(iso, 0, "2026-W47-6[u-ca=hebrew]");
  check_printed(iso, KAL_ISO_CRITICAL | KAL_ISO_BASIC, "2026W476[!u-ca=hebrew]");
  iso.calendar = kal_calendar_builtin(KAL_ISLAMIC_15_CIVIL);
  check_printed(iso, KAL_ISO_NEVER, "2026-W47-6");
  check_printed(iso, KAL_ISO_ANY_CALENDAR, "2026-W47-6[u-ca=islamic-15-civil]");
}

static void test_printed_times(void **state) {
  kal_iso iso = a_day(20778, HEBREW, KAL_ISO_DATE);
  (void)state;
  iso.given = KAL_ISO_TIME;
  check_printed(iso, 0, "2026-11-21T00:00:00[u-ca=hebrew]");
  iso.nanosecond = 12 * HOUR + 34 * MINUTE + 56 * SECOND + 789000000;
  check_printed(iso, KAL_ISO_NEVER, "2026-11-21T12:34:56.789");
  iso.given |= KAL_ISO_UTC;
  check_printed(iso, KAL_ISO_NEVER, "2026-11-21T12:34:56.789Z");
  iso.given = KAL_ISO_TIME | KAL_ISO_OFFSET | KAL_ISO_ZONE | KAL_ISO_CRITICAL_CALENDAR;
  iso.nanosecond = 1;
  iso.offset = -HOUR - 30 * MINUTE;
  check_printed(iso, KAL_ISO_BASIC, "20261121T000000.000000001-0130[u-ca=hebrew]");
  iso.offset = 24 * HOUR - 1;
  iso.nanosecond = 24 * HOUR - 1;
  check_printed(iso, 0, "2026-11-21T23:59:59.999999999+23:59:59.999999999[u-ca=hebrew]");
  iso.offset = 0;
  iso.nanosecond = 0;
  check_printed(iso, 0, "2026-11-21T00:00:00+00:00[u-ca=hebrew]");
}

static void check_unprinted(kal_iso iso, unsigned rules, kal_status status) {
  char text[8] = "#######";
  size_t length = 42;
  assert_int_equal(kal_iso_print(&iso, rules, text, sizeof text, &length), status);
  assert_string_equal(text, "#######");
  assert_int_equal(length, 42);
}

static void test_what_is_not_printed(void **state) {
  kal_iso iso = a_day(20778, NULL, KAL_ISO_DATE), other;
  (void)state;
  for (unsigned rules = KAL_ISO_ANY_CALENDAR << 1; rules; rules <<= 1)
    check_unprinted(iso, rules, KAL_ERROR_ARGUMENT);
  check_unprinted(iso, KAL_ISO_ALWAYS | KAL_ISO_NEVER, KAL_ERROR_ARGUMENT);
  check_unprinted(iso, KAL_ISO_CRITICAL | KAL_ISO_NEVER, KAL_ERROR_ARGUMENT);
  other = iso, other.size--;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  other = iso, other.form = (kal_iso_form)5;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  other = iso, other.form = (kal_iso_form)-1;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  for (uint32_t given = KAL_ISO_OFFSET; given <= (KAL_ISO_OFFSET | KAL_ISO_UTC); given += KAL_ISO_OFFSET) {
    other = iso, other.given = given;
    check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  }
  other = iso, other.given = KAL_ISO_TIME | KAL_ISO_OFFSET | KAL_ISO_UTC;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  other = iso, other.given = KAL_ISO_TIME, other.form = KAL_ISO_YEAR_MONTH;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  other.form = KAL_ISO_MONTH_DAY;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  other.form = KAL_ISO_DATE, other.nanosecond = -1;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  other.nanosecond = 24 * HOUR;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  other.nanosecond = 0, other.given |= KAL_ISO_OFFSET, other.offset = 24 * HOUR;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  other.offset = INT64_MIN;
  check_unprinted(other, 0, KAL_ERROR_ARGUMENT);
  check_unprinted(a_day(20778, kal_calendar_builtin(KAL_JUCHE), KAL_ISO_DATE), 0, KAL_ERROR_NOT_IN_PROFILE);
  check_unprinted(a_day(20778, kal_calendar_builtin(KAL_JUCHE), KAL_ISO_DATE), KAL_ISO_CRITICAL,
                  KAL_ERROR_NOT_IN_PROFILE);
  for (int form = KAL_ISO_DATE; form <= KAL_ISO_MONTH_DAY; form++) {
    check_unprinted(a_day(INT64_MAX, NULL, (kal_iso_form)form), 0, KAL_ERROR_OUT_OF_RANGE);
    check_unprinted(a_day(INT64_MIN, HEBREW, (kal_iso_form)form), 0, KAL_ERROR_OUT_OF_RANGE);
  }
  /* 1000000-01-01: in basic format seven digits could be six and one. */
  check_unprinted(a_day(364522972, NULL, KAL_ISO_DATE), KAL_ISO_BASIC, KAL_ERROR_OUT_OF_RANGE);
  check_printed(a_day(364522971, NULL, KAL_ISO_DATE), KAL_ISO_BASIC, "+9999991231");
  check_unprinted(a_day(364522972, NULL, KAL_ISO_ORDINAL), KAL_ISO_BASIC, KAL_ERROR_OUT_OF_RANGE);
  check_unprinted(a_day(-365961663, NULL, KAL_ISO_ORDINAL), KAL_ISO_BASIC, KAL_ERROR_OUT_OF_RANGE);
  check_printed(a_day(-365961662, NULL, KAL_ISO_ORDINAL), KAL_ISO_BASIC, "-999999001");
}

static void test_small_buffers(void **state) {
  kal_iso iso = a_day(20778, HEBREW, KAL_ISO_DATE);
  const char expected[] = "2026-11-21[u-ca=hebrew]";
  (void)state;
  for (size_t capacity = 0; capacity <= sizeof expected; capacity++) {
    char text[sizeof expected + 1], cut[sizeof expected];
    size_t length = 0;
    memset(text, '#', sizeof text);
    assert_int_equal(kal_iso_print(&iso, 0, capacity ? text : NULL, capacity, &length),
                     capacity >= sizeof expected ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL);
    assert_int_equal(length, sizeof expected - 1);
    if (!capacity) continue;
    snprintf(cut, capacity < sizeof cut ? capacity : sizeof cut, "%s", expected);
    assert_string_equal(text, cut);
    assert_int_equal(text[capacity < sizeof expected ? capacity : sizeof expected], '#');
  }
}

static void test_pointers(void **state) {
  kal_iso iso = a_day(20778, NULL, KAL_ISO_DATE);
  kal_error error;
  char text[8];
  (void)state;
  assert_int_equal(kal_iso_parse(NULL, 0, 0, NULL, &iso, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(error.status, KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_iso_parse("2026-11-21", 10, 0, NULL, NULL, &error), KAL_ERROR_ARGUMENT);
  iso.size--;
  assert_int_equal(kal_iso_parse("2026-11-21", 10, 0, NULL, &iso, &error), KAL_ERROR_ARGUMENT);
  iso.size++;
  assert_int_equal(kal_iso_parse("2026-11-21", 10, 1u << 31, NULL, &iso, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_iso_parse("2026-11-21", 10, KAL_ISO_READ_MONTH_DAY << 1, NULL, &iso, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_iso_print(NULL, 0, text, sizeof text, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_iso_print(&iso, 0, NULL, 1, NULL), KAL_ERROR_ARGUMENT);
}

static int years_of_52(void *context, int32_t year, kal_year_definition *d) {
  (void)context;
  d->first_day = (int64_t)year * 364;
  d->months = 13;
  memset(d->days, 28, 13);
  return 0;
}

static void test_calendars_of_a_registry(void **state) {
  kal_registry *registry;
  kal_calendar_definition definition;
  const kal_calendar *calendar;
  kal_iso iso = {.size = sizeof iso};
  char text[KAL_ISO_TEXT_MAX];
  (void)state;
  kal_definition_roman(&definition);
  definition.id = "x-our-fiscal-year";
  definition.year = years_of_52;
  definition.limits = (kal_limits){13, 13, 28, 28, 364, 364};
  definition.month_rules = &(kal_month_rule){0, 28, 28, 28};
  definition.month_rule_count = 1;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  assert_int_equal(kal_registry_add(registry, &definition, &calendar, NULL), KAL_OK);
  iso = a_day(20778, calendar, KAL_ISO_DATE);
  assert_int_equal(kal_iso_print(&iso, 0, text, sizeof text, NULL), KAL_ERROR_NOT_IN_PROFILE);
  check_printed(iso, KAL_ISO_ANY_CALENDAR, "2026-11-21[u-ca=x-our-fiscal-year]");
  kal_iso_print(&iso, KAL_ISO_ANY_CALENDAR, text, sizeof text, NULL);
  iso.calendar = NULL;
  assert_int_equal(kal_iso_parse(text, strlen(text), 0, NULL, &iso, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_int_equal(kal_iso_parse(text, strlen(text), 0, registry, &iso, NULL), KAL_OK);
  assert_ptr_equal(iso.calendar, calendar);
  assert_int_equal(kal_iso_parse("2026-11-21[u-ca=hebrew]", 23, 0, registry, &iso, NULL), KAL_OK);
  assert_ptr_equal(iso.calendar, HEBREW);
  kal_registry_release(registry);
}

static void check_round_trip(kal_iso iso, unsigned rules, unsigned reading) {
  char text[KAL_ISO_TEXT_MAX];
  size_t length;
  kal_iso again = {.size = sizeof again};
  kal_status status = kal_iso_print(&iso, rules, text, sizeof text, &length);
  if (status == KAL_ERROR_OUT_OF_RANGE && (rules & KAL_ISO_BASIC)) return;
  if (status) fail_msg("%lld is not printed: %s", (long long)iso.day, kal_status_name(status));
  status = kal_iso_parse(text, length, reading, NULL, &again, NULL);
  if (status || again.day != iso.day || again.form != iso.form || again.calendar != iso.calendar ||
      again.nanosecond != iso.nanosecond || again.offset != iso.offset)
    fail_msg("%s: %s, day %lld", text, kal_status_name(status), (long long)again.day);
}

static void test_law_every_day_is_read_again(void **state) {
  static const int64_t around[] = {-719528,    -719162,   0,          2932896,
                                   -365961662, 364522972, -100000001, 100000000};
  kal_range range, weeks;
  uint64_t seed = 8601;
  (void)state;
  kal_calendar_range(GREGORIAN, &range);
  kal_calendar_range(kal_calendar_builtin(KAL_ISO_WEEK), &weeks);
  for (int form = KAL_ISO_DATE; form <= KAL_ISO_ORDINAL; form++)
    for (unsigned rules = 0; rules <= (KAL_ISO_BASIC | KAL_ISO_EXPANDED); rules += KAL_ISO_BASIC) {
      const kal_range *span = form == KAL_ISO_WEEK_DATE ? &weeks : &range;
      for (int64_t i = 0; i < 800; i++) {
        kal_iso iso = a_day(span->first_day + i, NULL, (kal_iso_form)form);
        check_round_trip(iso, rules, 0);
        iso.day = span->last_day - i;
        check_round_trip(iso, rules, 0);
        for (size_t j = 0; j < sizeof around / sizeof *around; j++) {
          iso.day = around[j] + i - 400;
          check_round_trip(iso, rules, 0);
        }
        iso.day = random_day(&seed, span->first_day, span->last_day);
        check_round_trip(iso, rules, 0);
        iso.day = random_day(&seed, -4000000, 4000000);
        iso.given = KAL_ISO_TIME | KAL_ISO_OFFSET;
        iso.nanosecond = random_day(&seed, 0, 24 * HOUR - 1);
        iso.offset = random_day(&seed, 1 - 24 * HOUR, 24 * HOUR - 1);
        if (i & 1) iso.nanosecond -= iso.nanosecond % SECOND, iso.offset -= iso.offset % MINUTE;
        check_round_trip(iso, rules, 0);
      }
    }
  for (int64_t i = 0; i < 366; i++) check_round_trip(a_day(730 + i, NULL, KAL_ISO_MONTH_DAY), 0, DAYS);
  for (int32_t i = 0; i < 4000; i++) {
    kal_date month = {i * 100 - 200000, (uint8_t)(i % 12 + 1), 1, 0, 0};
    int64_t day;
    assert_int_equal(kal_date_to_day(GREGORIAN, month, &day), KAL_OK);
    check_round_trip(a_day(day, NULL, KAL_ISO_YEAR_MONTH), 0, MONTHS);
  }
}

static void test_law_every_calendar_is_read_again(void **state) {
  static const unsigned shows[] = {KAL_ISO_AUTO, KAL_ISO_ALWAYS, KAL_ISO_CRITICAL};
  (void)state;
  for_every_calendar(calendar) {
    for (size_t i = 0; i < sizeof shows / sizeof *shows; i++) {
      kal_iso iso = a_day(20778, calendar, KAL_ISO_DATE);
      char text[KAL_ISO_TEXT_MAX];
      int is_registered = *kal_calendar_bcp47(calendar) != '\0';
      law(kal_iso_print(&iso, shows[i], text, sizeof text, NULL) ==
              (is_registered ? KAL_OK : KAL_ERROR_NOT_IN_PROFILE),
          calendar, iso.day);
      check_round_trip(iso, shows[i] | KAL_ISO_ANY_CALENDAR, 0);
      if (is_registered) check_round_trip(iso, shows[i], KAL_TEMPORAL);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_days_that_are_read),
                                     cmocka_unit_test(test_times_that_are_read),
                                     cmocka_unit_test(test_annotations_that_are_read),
                                     cmocka_unit_test(test_dates_that_are_refused),
                                     cmocka_unit_test(test_times_that_are_refused),
                                     cmocka_unit_test(test_annotations_that_are_refused),
                                     cmocka_unit_test(test_keys_of_experiments),
                                     cmocka_unit_test(test_any_byte),
                                     cmocka_unit_test(test_rows_of_temporal),
                                     cmocka_unit_test(test_printed_forms),
                                     cmocka_unit_test(test_printed_calendars),
                                     cmocka_unit_test(test_printed_times),
                                     cmocka_unit_test(test_what_is_not_printed),
                                     cmocka_unit_test(test_small_buffers),
                                     cmocka_unit_test(test_pointers),
                                     cmocka_unit_test(test_calendars_of_a_registry),
                                     cmocka_unit_test(test_law_every_day_is_read_again),
                                     cmocka_unit_test(test_law_every_calendar_is_read_again)};
  return cmocka_run_group_tests_name("iso", tests, NULL, NULL);
}
