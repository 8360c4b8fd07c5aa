/* SPDX-License-Identifier: MIT */
/* Calendars that users bring: what is refused and why, and what becomes of answers that change later. */
#include "test.h"
#include "own_calendar.h"
#include "core/calendar.h"

static own context;
static kal_registry *registry;

static int setup(void **state) {
  (void)state;
  memset(&context, 0, sizeof context);
  context.epoch = -1000;
  return kal_registry_create(NULL, &registry);
}

static int teardown(void **state) {
  (void)state;
  kal_registry_release(registry);
  return 0;
}

static const kal_calendar *add(const kal_calendar_definition *d) {
  const kal_calendar *calendar = NULL;
  kal_error error;
  char text[256];
  if (kal_registry_add(registry, d, &calendar, &error)) {
    kal_error_text(&error, text, sizeof text);
    fail_msg("%s: %s", d->id, text);
  }
  return calendar;
}

static void test_definition_is_copied_whole(void **state) {
  /* Each text in its own small block, so that one byte too many is seen. */
  char id[] = "X-Copied", display[] = "Kopiert \xC3\xA4", alias[] = "x-Further";
  const char *aliases[] = {alias};
  kal_era eras[] = {{"after", "a", 0, INT64_MAX, 1, 1}, {"before", NULL, INT64_MIN, -1, 0, -1}};
  (void)state;
  for (unsigned which = 0; which < 8; which++) {
    kal_calendar_definition d = own_definition(&context, id);
    const kal_calendar *c;
    char name[64];
    if (which & 1) d.display_name = display;
    if (which & 2) d.aliases = aliases, d.alias_count = 1;
    if (which & 4) d.eras = eras, d.era_count = 2;
    c = add(&d);
    memset(&d, 0xFF, sizeof d);
    assert_string_equal(kal_calendar_id(c), "x-copied");
    assert_string_equal(kal_calendar_aliases(c), which & 2 ? "x-further" : "");
    assert_string_equal(kal_calendar_bcp47(c), "");
    assert_int_equal(kal_calendar_name(c, NULL, name, sizeof name, NULL), KAL_OK);
    assert_string_equal(name, which & 1 ? "Kopiert \xC3\xA4" : "x-copied");
    assert_int_equal(kal_calendar_era_count(c), which & 4 ? 2 : 0);
    if (which & 4) {
      kal_era era;
      kal_calendar_era_at(c, 0, &era);
      assert_string_equal(era.code, "after");
      assert_string_equal(era.aliases, "a");
      kal_calendar_era_at(c, 1, &era);
      assert_string_equal(era.aliases, "");
      assert_int_equal(kal_era_name(c, 1, NULL, KAL_NAME_WIDE, name, sizeof name, NULL), KAL_ERROR_NO_NAME);
    }
    assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  }
}

/* Month 13 is called M12L, or by leap_month, or by a code of its own. */
static int coded_year(own *o, int32_t year, kal_year_definition *d) {
  (void)year;
  for (int i = 0; i < 12; i++) d->codes[i] = (kal_month_code)(i + 1);
  d->codes[12] = 12 | KAL_MONTH_LEAP;
  d->leap_month = (uint8_t)o->number; /* "ignored where codes are given" */
  return 0;
}

static void test_leap_month_is_ignored_beside_codes(void **state) {
  static const uint8_t leap_months[] = {0, 1, 5, 13, 14, 255};
  kal_month_rule rules[13];
  (void)state;
  memcpy(rules, own_rules, sizeof rules);
  rules[12].code = 12 | KAL_MONTH_LEAP;
  context.year_hook = coded_year;
  for (size_t i = 0; i < sizeof leap_months; i++) {
    kal_calendar_definition d = own_definition(&context, "x-coded");
    const kal_calendar *c;
    kal_year_info info;
    d.month_rules = rules;
    d.properties = KAL_LEAP_MONTHS;
    context.number = leap_months[i];
    c = add(&d);
    assert_int_equal(kal_calendar_year(c, 3, &info), KAL_OK);
    assert_int_equal(info.leap_month, 13);
    assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  }
}

static int counting_year(own *o, int32_t year, kal_year_definition *d) {
  d->first_month_index = (int64_t)year * 13 + o->number;
  return 0;
}

/* Sums with a month index of a calendar that changes its answers must not overflow. */
static void test_month_indexes_that_wander(void **state) {
  static const int64_t far[] = {1, -1, 13, INT64_C(1) << 59, -(INT64_C(1) << 59), INT64_MAX - 100000, INT64_MIN + 100000};
  kal_calendar_definition d = own_definition(&context, "x-counting");
  const kal_calendar *c;
  int64_t index;
  int32_t year;
  uint8_t month;
  (void)state;
  d.counts_months = 1;
  context.year_hook = counting_year;
  c = add(&d);
  for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
    context.number = far[i];
    for (int at = -1; at <= 1; at++)
      assert_int_not_equal(kal_month_from_index(c, far[i] + at * 26, &year, &month), KAL_OK);
    assert_int_equal(kal_month_index(c, 5000, 13, &index), far[i] < 0 && far[i] > -1000 ? KAL_OK : KAL_ERROR_CALLBACK);
    assert_int_equal(kal_month_index(c, -5000, 1, &index), far[i] > 0 && far[i] < 1000 ? KAL_OK : KAL_ERROR_CALLBACK);
  }
}

/* Day 30, the last, comes twice from now on: but there is no place for the second. */
static int last_day_twice(own *o, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  (void)year;
  (void)month;
  *skipped = 0;
  *doubled = o->number ? UINT64_C(1) << 30 : 0;
  return 0;
}

static void test_leap_day_beyond_the_month(void **state) {
  kal_calendar_definition d = own_leap_days_definition(&context, "x-twice");
  kal_date second = {1, 1, 30, 1, KAL_DATE_LEAP_DAY};
  const kal_calendar *c;
  int64_t day = 42;
  (void)state;
  context.days_hook = last_day_twice;
  c = add(&d);
  context.number = 1;
  assert_int_equal(kal_date_to_day(c, second, &day), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(day, 42);
  second.flags = 0;
  assert_int_equal(kal_date_to_day(c, second, &day), KAL_OK);
  assert_int_equal(day, -1000 + 29);
}

static int far_day(own *o, kal_date date, int64_t *day) {
  (void)date;
  *day = o->number;
  return 0;
}

/* The closed form gives no day of the calendar: the text's day is not given either, and the error is whole. */
static void test_parse_with_a_day_out_of_range(void **state) {
  static const int64_t far[] = {INT64_MIN, INT64_MIN + 1, -10000000, 10000000, INT64_MAX - 1, INT64_MAX};
  kal_calendar_definition d = own_closed_definition(&context, "x-far");
  const kal_calendar *c = add(&d);
  (void)state;
  context.to_hook = far_day;
  for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
    kal_date date = {7, 2, 3, 0, 0};
    kal_error error;
    int64_t day = 42;
    memset(&error, 0x5A, sizeof error);
    context.number = far[i];
    assert_int_equal(kal_day_parse(c, "0007-02-03", 10, &day, &error), KAL_ERROR_CALLBACK);
    assert_int_equal(error.status, KAL_ERROR_CALLBACK);
    assert_int_equal(error.offset, 8);
    assert_string_equal(error.calendar, "x-far");
    assert_int_equal(kal_day_parse(c, "0007-02-03", 10, &day, NULL), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_date_to_day(c, date, &day), KAL_ERROR_CALLBACK);
    assert_int_equal(day, 42);
  }
}

/* Looks at year, month and day only, as a first attempt would. */
static int careless_to_day(own *o, kal_date date, int64_t *day) {
  if (date.month < 1 || date.month > 13 || date.day < 1 || date.day > (date.month < 13 ? 30 : own_is_leap(date.year) ? 6 : 5))
    return 1;
  *day = own_new_year(o, date.year) + 30 * (date.month - 1) + date.day - 1;
  return 0;
}

static int coded_from_day(own *o, int64_t day, kal_date *date) {
  (void)o;
  (void)day;
  if (date->month == 13) date->month_code = 12 | KAL_MONTH_LEAP, date->flags = KAL_DATE_LEAP_MONTH;
  return 0;
}

static void test_closed_form_that_overlooks_fields(void **state) {
  kal_calendar_definition d = own_closed_definition(&context, "x-careless");
  const kal_calendar *c;
  kal_month_rule rules[13];
  kal_error error;
  int64_t day = 42;
  (void)state;
  context.to_hook = careless_to_day;
  c = add(&d);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 2, 3, 5, 0}, &day), KAL_ERROR_CONFLICT);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 2, 3, 0, KAL_DATE_LEAP_MONTH}, &day), KAL_ERROR_CONFLICT);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 2, 3, 0, 128}, &day), KAL_ERROR_CONFLICT);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 2, 3, 2, KAL_DATE_LEAP_DAY}, &day), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 2, 3, 99, 0}, &day), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 0, 3, 0, 0}, &day), KAL_ERROR_MISSING_FIELD);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 2, 0, 0, 0}, &day), KAL_ERROR_MISSING_FIELD);
  assert_int_equal(day, 42);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 0, 3, 2, 0}, &day), KAL_OK); /* by year info */
  assert_int_equal(day, -1000 + 32);

  /* Where a code is not the ordinal it cannot be overlooked: the law says so. */
  memcpy(rules, own_rules, sizeof rules);
  rules[12].code = 12 | KAL_MONTH_LEAP;
  d.id = "x-careless-with-codes";
  d.month_rules = rules;
  context.year_hook = coded_year;
  context.from_hook = coded_from_day;
  assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_ERROR_LAW);
  assert_int_equal(error.law, KAL_LAW_OVERRIDES);
}

/* Refused, with all as it was. */
static kal_error refused(const kal_calendar_definition *d, kal_status expected) {
  const kal_calendar *calendar = NULL, *found = NULL;
  size_t count;
  kal_error error;
  kal_status status;
  memset(&error, 0x5A, sizeof error);
  status = kal_registry_add(registry, d, &calendar, &error);
  assert_int_equal(status, expected);
  assert_int_equal(error.status, expected);
  assert_null(calendar);
  kal_registry_list(registry, NULL, 0, &count);
  assert_int_equal(count, 0);
  if (d->id) assert_int_not_equal(kal_registry_find(registry, d->id, &found, NULL), KAL_OK);
  assert_int_equal(context.destroyed, 0);
  assert_int_equal(kal_registry_add(registry, d, NULL, NULL), expected); /* error may be NULL */
  return error;
}

static void test_display_names_and_era_codes_are_texts(void **state) {
  static const char *const bad[] = {"",         "\n",           "a\tb",         "a\x7F",        "\x80",     "a\xC3",
                                    "\xC0\xAF", "\xC1\xBF",     "\xE0\x80\xAF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\xAF",
                                    "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF",     "\xE2\x82", "\xF0\x9F\x98",
                                    "\xC2\x85", "\xC2\x80",     "\xC2\x9F",     "\xE2\x28\xA1", "\xC3\xC3"};
  static const char *const good[] = {" ", "\xC2\xA0", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF",
                                     "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"};
  char text[256], most[KAL_DISPLAY_NAME_MAX + 2];
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    kal_calendar_definition d = own_small_definition(&context, "x-text");
    kal_era era = {"ok", "", INT64_MIN, INT64_MAX, 1, 1};
    kal_error error;
    d.display_name = bad[i];
    error = refused(&d, KAL_ERROR_BAD_NAME);
    assert_int_equal(error.field, KAL_FIELD_TEXT);
    kal_error_text(&error, text, sizeof text);
    assert_string_equal(text, "the display name must be UTF-8 without control characters, and not too long");
    d.display_name = NULL;
    d.eras = &era;
    d.era_count = 1;
    era.code = bad[i];
    error = refused(&d, KAL_ERROR_BAD_NAME);
    assert_int_equal(error.field, KAL_FIELD_ERA);
    era.code = NULL;
    assert_int_equal(refused(&d, KAL_ERROR_BAD_NAME).field, KAL_FIELD_ERA);
    if (!bad[i][0]) continue; /* no aliases */
    era.code = "ok";
    era.aliases = bad[i];
    refused(&d, KAL_ERROR_BAD_NAME);
  }
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
    kal_calendar_definition d = own_small_definition(&context, "x-text");
    d.display_name = good[i];
    kal_registry_remove(registry, add(&d), NULL);
  }
  /* The longest, and one byte more; and a character that begins inside the bound and ends outside. */
  for (int over = 0; over < 3; over++) {
    kal_calendar_definition d = own_small_definition(&context, "x-text");
    memset(most, 'x', sizeof most);
    most[KAL_DISPLAY_NAME_MAX + (over > 0)] = '\0';
    if (over == 2) most[KAL_DISPLAY_NAME_MAX - 1] = '\xC3', most[KAL_DISPLAY_NAME_MAX] = '\xA4';
    d.display_name = most;
    if (over)
      refused(&d, KAL_ERROR_BAD_NAME);
    else
      kal_registry_remove(registry, add(&d), NULL);
  }
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
  const struct CMUnitTest tests[] = {
      TEST(test_definition_is_copied_whole),
      TEST(test_leap_month_is_ignored_beside_codes),
      TEST(test_month_indexes_that_wander),
      TEST(test_leap_day_beyond_the_month),
      TEST(test_parse_with_a_day_out_of_range),
      TEST(test_closed_form_that_overlooks_fields),
      TEST(test_display_names_and_era_codes_are_texts),
  };
  return cmocka_run_group_tests_name("user", tests, NULL, NULL);
}
