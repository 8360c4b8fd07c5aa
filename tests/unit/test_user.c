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
  static const int64_t far[] = {
      1, -1, 13, INT64_C(1) << 59, -(INT64_C(1) << 59), INT64_MAX - 100000, INT64_MIN + 100000};
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
    assert_int_equal(kal_month_index(c, 5000, 13, &index),
                     far[i] < 0 && far[i] > -1000 ? KAL_OK : KAL_ERROR_CALLBACK);
    assert_int_equal(kal_month_index(c, -5000, 1, &index),
                     far[i] > 0 && far[i] < 1000 ? KAL_OK : KAL_ERROR_CALLBACK);
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

/* The closed form gives no day of the calendar: the text's day is not given either, and the error is whole.
 */
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
  if (date.month < 1 || date.month > 13 || date.day < 1 ||
      date.day > (date.month < 13          ? 30
                  : own_is_leap(date.year) ? 6
                                           : 5))
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
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 2, 3, 2, KAL_DATE_LEAP_DAY}, &day),
                   KAL_ERROR_NOT_IN_CALENDAR);
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
  static const char *const bad[] = {"",
                                    "\n",
                                    "a\tb",
                                    "a\x7F",
                                    "\x80",
                                    "a\xC3",
                                    "\xC0\xAF",
                                    "\xC1\xBF",
                                    "\xE0\x80\xAF",
                                    "\xED\xA0\x80",
                                    "\xED\xBF\xBF",
                                    "\xF0\x80\x80\xAF",
                                    "\xF4\x90\x80\x80",
                                    "\xF5\x80\x80\x80",
                                    "\xF8\x88\x80\x80\x80",
                                    "\xFF",
                                    "\xE2\x82",
                                    "\xF0\x9F\x98",
                                    "\xC2\x85",
                                    "\xC2\x80",
                                    "\xC2\x9F",
                                    "\xE2\x28\xA1",
                                    "\xC3\xC3"};
  static const char *const good[] = {" ",
                                     "\xC2\xA0",
                                     "\xDF\xBF",
                                     "\xE0\xA0\x80",
                                     "\xED\x9F\xBF",
                                     "\xEE\x80\x80",
                                     "\xEF\xBF\xBF",
                                     "\xF0\x90\x80\x80",
                                     "\xF4\x8F\xBF\xBF"};
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
    assert_int_equal(kal_registry_remove(registry, add(&d), NULL), KAL_OK);
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
      assert_int_equal(kal_registry_remove(registry, add(&d), NULL), KAL_OK);
  }
}

/* Each definition that is wrong in one way. */
/* Names, sources and reckonings: copied, and refused where they are none. */
static void test_beside_the_dates(void **state) {
  char months[] = "A/B\xC3\xA4/C", eras[] = "Old", authority[] = "An office", edition[] = "2nd", code[] = "late";
  kal_source sources[] = {{1, 3, KAL_BASIS_OFFICIAL, authority, edition}, {4, 4, KAL_BASIS_RULE, "b", "c"}};
  kal_reckoning reckonings[] = {{code, "Late years", 1, 2, 3, 1}}, reckoning;
  kal_calendar_definition d = own_small_definition(&context, "x-beside"), bad;
  const kal_calendar *c;
  kal_source source;
  char name[16], *const texts[] = {months, eras, authority, edition, code};
  (void)state;
  d.month_names = months;
  d.era_names = eras;
  d.sources = sources;
  d.source_count = 2;
  d.reckonings = reckonings;
  d.reckoning_count = 1;
#define REFUSED(change, why)                                                                                 \
  do {                                                                                                       \
    bad = d;                                                                                                 \
    change;                                                                                                  \
    refused(&bad, why);                                                                                      \
  } while (0)
  REFUSED(bad.sources = NULL, KAL_ERROR_ARGUMENT);
  REFUSED(bad.source_count = KAL_SOURCES_MAX + 1, KAL_ERROR_ARGUMENT);
  REFUSED(bad.reckonings = NULL, KAL_ERROR_ARGUMENT);
  REFUSED(bad.reckoning_count = KAL_RECKONINGS_MAX + 1, KAL_ERROR_ARGUMENT);
  REFUSED(sources[1].first_year = 3, KAL_ERROR_ARGUMENT);
  REFUSED(sources[1].first_year = 5, KAL_ERROR_ARGUMENT);
  sources[1].first_year = 4;
  REFUSED(sources[1].basis = (kal_basis)0, KAL_ERROR_ARGUMENT);
  REFUSED(sources[1].basis = (kal_basis)5, KAL_ERROR_ARGUMENT);
  sources[1].basis = KAL_BASIS_RULE;
  REFUSED(sources[1].edition = NULL, KAL_ERROR_BAD_NAME);
  sources[1].edition = "c";
  REFUSED(reckonings[0].month = 0, KAL_ERROR_ARGUMENT);
  reckonings[0].month = 2;
  REFUSED(reckonings[0].day = 100, KAL_ERROR_ARGUMENT);
  reckonings[0].day = 3;
  REFUSED(reckonings[0].group = 0, KAL_ERROR_ARGUMENT);
  reckonings[0].group = 1;
#undef REFUSED
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    char first = texts[i][0];
    texts[i][0] = '\n';
    assert_int_equal(refused(&d, KAL_ERROR_BAD_NAME).field, KAL_FIELD_TEXT);
    texts[i][0] = first;
  }
  c = add(&d);
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) memset(texts[i], '?', strlen(texts[i]));
  assert_int_equal(kal_month_name(c, 1, 2, NULL, KAL_NAME_STANDALONE, KAL_NAME_WIDE, name, sizeof name, NULL), KAL_OK);
  assert_string_equal(name, "B\xC3\xA4");
  assert_int_equal(kal_calendar_source_at(c, 0, &source), KAL_OK);
  assert_string_equal(source.authority, "An office");
  assert_string_equal(source.edition, "2nd");
  assert_int_equal(kal_calendar_reckoning_at(c, 0, &reckoning), KAL_OK);
  assert_string_equal(reckoning.code, "late");
}

static void check_date(const kal_calendar *c, const char *locale, kal_style style, kal_style time,
                       const char *expected) {
  kal_format format;
  char text[128];
  assert_int_equal(kal_format_style(&format, c, locale, style, time, NULL), KAL_OK);
  assert_int_equal(kal_format_day(&format, 20778, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, expected);
}

/* Date patterns: copied, the same in every locale; what is not given is the next shorter one, else the next
 * longer one. */
static void test_date_patterns(void **state) {
  static const struct {
    const char *given[KAL_DATE_PATTERNS], *expected[KAL_DATE_PATTERNS];
  } rows[] = {{{"'f' y", "'l' y", "'m' y", "'s' y"}, {"f 2026", "l 2026", "m 2026", "s 2026"}},
              {{NULL, "'l' y", NULL, NULL}, {"l 2026", "l 2026", "l 2026", "l 2026"}},
              {{"'f' y", NULL, NULL, "'s' y"}, {"f 2026", "s 2026", "s 2026", "s 2026"}},
              {{NULL, NULL, "'m' y", NULL}, {"m 2026", "m 2026", "m 2026", "m 2026"}},
              {{NULL, "'l' y", NULL, "'s' y"}, {"l 2026", "l 2026", "s 2026", "s 2026"}}};
  kal_calendar_definition d;
  const kal_calendar *c;
  kal_format format;
  char pattern[] = "EEEE, d MMMM y", text[64];
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    assert_int_equal(kal_definition_like(&d, KAL_GREGORIAN), KAL_OK);
    d.id = "x-patterned";
    memcpy(d.date_patterns, rows[i].given, sizeof d.date_patterns);
    c = add(&d);
    for (int style = 0; style < KAL_DATE_PATTERNS; style++)
      check_date(c, "sv", (kal_style)(style + 1), KAL_STYLE_NONE, rows[i].expected[style]);
    assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  }
  memset(d.date_patterns, 0, sizeof d.date_patterns);
  c = add(&d);
  check_date(c, "en", KAL_STYLE_LONG, KAL_STYLE_NONE, "November 21, 2026"); /* that of names_of */
  assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  d.date_patterns[0] = pattern;
  c = add(&d);
  memset(pattern, '?', strlen(pattern));
  check_date(c, "en", KAL_STYLE_LONG, KAL_STYLE_NONE, "Saturday, 21 November 2026");
  check_date(c, "de", KAL_STYLE_FULL, KAL_STYLE_SHORT, "Samstag, 21 November 2026 um 00:00");
  check_date(c, "fa", KAL_STYLE_SHORT, KAL_STYLE_NONE, "شنبه, ۲۱ نوامبر ۲۰۲۶");
  assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  /* Both ends of an interval have it whole. */
  d.date_patterns[0] = "d/M y";
  d.date_patterns[3] = "y";
  c = add(&d);
  assert_int_equal(kal_format_style(&format, c, "sv", KAL_STYLE_FULL, KAL_STYLE_NONE, NULL), KAL_OK);
  assert_int_equal(kal_format_days(&format, 20778, 20779, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, "21/11 2026–22/11 2026");
  assert_int_equal(kal_format_days(&format, 20778, 20778, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, "21/11 2026");
  assert_int_equal(kal_format_style(&format, c, "sv", KAL_STYLE_SHORT, KAL_STYLE_NONE, NULL), KAL_OK);
  assert_int_equal(kal_format_days(&format, 20778, 20779, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, "2026"); /* which looks the same, and shows no day */
  assert_int_equal(kal_format_skeleton(&format, c, "sv", "yMMMMd", NULL), KAL_OK);
  assert_int_equal(kal_format_days(&format, 20778, 20779, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, "21–22 november 2026"); /* the locale's */
}

static void test_bad_date_patterns(void **state) {
  static const struct {
    const char *text;
    size_t offset;
    kal_expected expected;
  } rows[] = {{"", 0, KAL_EXPECTED_DATE_LETTER},
              {"y-mm-dd", 2, KAL_EXPECTED_DATE_LETTER},
              {"d MMMM y, HH", 10, KAL_EXPECTED_DATE_LETTER},
              {"y z", 2, KAL_EXPECTED_DATE_LETTER},
              {"\xC3\xA4 T", 3, KAL_EXPECTED_PATTERN_LETTER},
              {"ddd", 2, KAL_EXPECTED_FEWER_LETTERS},
              {"d 'of", 2, KAL_EXPECTED_QUOTE},
              {"d\ny", 1, KAL_EXPECTED_UTF8},
              {"'\xC3' y", 1, KAL_EXPECTED_UTF8}};
  kal_calendar_definition d = own_small_definition(&context, "x-patterned");
  kal_error error;
  char text[256], most[256];
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    for (int style = 0; style < KAL_DATE_PATTERNS; style++) {
      memset(d.date_patterns, 0, sizeof d.date_patterns);
      d.date_patterns[style] = rows[i].text;
      error = refused(&d, KAL_ERROR_SYNTAX);
      assert_int_equal(error.field, KAL_FIELD_DATE_PATTERN);
      assert_int_equal(error.value, style + 1);
      assert_int_equal(error.offset, rows[i].offset);
      assert_int_equal(error.expected, rows[i].expected);
    }
  kal_error_text(&error, text, sizeof text);
  assert_string_equal(text, "bad syntax at byte 1 of the short date pattern: "
                            "expected UTF-8 without control characters");
  error.value = INT64_MIN;
  kal_error_text(&error, text, sizeof text);
  assert_memory_equal(text, "bad syntax at byte 1 of the date pattern: ", 42);
  /* The most that fits, and one more: of text, and of pieces. */
  for (int over = 0; over < 2; over++) {
    memset(d.date_patterns, 0, sizeof d.date_patterns);
    memset(most, '-', sizeof most);
    most[128 + over] = '\0';
    d.date_patterns[0] = most;
    if (over) {
      error = refused(&d, KAL_ERROR_SYNTAX);
      assert_int_equal(error.expected, KAL_EXPECTED_SHORT_DATE_PATTERN);
      assert_int_equal(error.offset, 128);
    } else {
      assert_int_equal(kal_registry_remove(registry, add(&d), NULL), KAL_OK);
    }
    for (int i = 0; i < 24 + over; i++) most[i] = i % 2 ? '.' : 'd';
    most[24 + over] = '\0';
    if (over) {
      error = refused(&d, KAL_ERROR_SYNTAX);
      assert_int_equal(error.expected, KAL_EXPECTED_SHORT_DATE_PATTERN);
      assert_int_equal(error.offset, 24);
    } else {
      assert_int_equal(kal_registry_remove(registry, add(&d), NULL), KAL_OK);
    }
  }
}

static void test_bad_definitions(void **state) {
  static const char *const aliases[KAL_ALIASES_MAX + 1] = {"x-a"};
  static kal_month_rule rules[KAL_MONTH_RULES_MAX + 1];
  static kal_era eras[KAL_ERAS_MAX + 1];
  const kal_calendar *calendar = NULL;
  kal_error error;
  (void)state;
  assert_int_equal(kal_registry_add(NULL, NULL, &calendar, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_add(registry, NULL, &calendar, &error), KAL_ERROR_ARGUMENT);
  {
    kal_calendar_definition d = own_definition(&context, "x-bad");
    size_t *small = malloc(sizeof *small);
    assert_int_equal(kal_registry_add(NULL, &d, &calendar, &error), KAL_ERROR_ARGUMENT);
    *small = sizeof *small; /* nothing behind it is read */
    assert_int_equal(kal_registry_add(registry, (const void *)small, &calendar, &error), KAL_ERROR_ARGUMENT);
    free(small);
  }
#define BAD(change)                                                                                          \
  do {                                                                                                       \
    kal_calendar_definition d = own_definition(&context, "x-bad");                                           \
    change;                                                                                                  \
    refused(&d, KAL_ERROR_ARGUMENT);                                                                         \
  } while (0)
  BAD(d.size = 0);
  BAD(d.size--);
  BAD(d.size++);
  BAD(d.id = NULL);
  BAD(d.year = NULL);
  BAD(d.alias_count = 1);
  BAD((d.aliases = aliases, d.alias_count = KAL_ALIASES_MAX + 1));
  BAD((d.aliases = aliases, d.alias_count = SIZE_MAX));
  BAD((d.aliases = aliases, d.alias_count = 2)); /* the second is NULL */
  BAD(d.names_of = (kal_calendar_number)9999);
  BAD(d.names_of = (kal_calendar_number)KAL_FIRST_USER_NUMBER);
  BAD(d.family = (kal_family)0);
  BAD(d.family = (kal_family)5);
  BAD(d.properties = 1u << 5);
  BAD(d.properties = 1u << 31);
  BAD((d.first_year = 2, d.last_year = 1));
  BAD((d.first_year = INT32_MAX, d.last_year = INT32_MIN));
  BAD(d.limits.fewest_months = 0);
  BAD(d.limits.fewest_months = 14);
  BAD((d.limits.most_months = KAL_MONTHS_MAX + 1, d.counts_months = 1));
  BAD(d.limits.shortest_month = 0);
  BAD(d.limits.shortest_month = 31);
  BAD(d.limits.longest_month = KAL_MONTH_DAYS_MAX + 1);
  BAD(d.limits.shortest_year = 0);
  BAD(d.limits.shortest_year = 367);
  BAD(d.month_rules = NULL);
  BAD(d.month_rule_count = 0);
  BAD((d.month_rules = rules, d.month_rule_count = KAL_MONTH_RULES_MAX + 1));
  BAD(d.month_rule_count = SIZE_MAX);
  BAD(d.era_count = 1);
  BAD((d.eras = eras, d.era_count = KAL_ERAS_MAX + 1));
  BAD(d.properties = KAL_LEAP_DAYS);  /* without month_days */
  BAD(d.month_days = own_month_days); /* without KAL_LEAP_DAYS */
  BAD(d.from_day = own_from_day);     /* half a pair */
  BAD(d.to_day = own_to_day);
#define BAD_RULE(...)                                                                                        \
  do {                                                                                                       \
    kal_month_rule bad = __VA_ARGS__;                                                                        \
    memcpy(rules, own_rules, sizeof own_rules);                                                              \
    rules[5] = bad;                                                                                          \
    BAD(d.month_rules = rules);                                                                              \
  } while (0)
  BAD_RULE({0, 30, 30, 30}); /* for every month, but not alone */
  BAD_RULE({100, 30, 30, 30});
  BAD_RULE({KAL_MONTH_LEAP, 30, 30, 30});
  BAD_RULE({KAL_MONTH_LEAP | 100, 30, 30, 30});
  BAD_RULE({5, 30, 30, 30}); /* twice */
  BAD_RULE({6, 30, 0, 30});
  BAD_RULE({6, 29, 30, 30});
  BAD_RULE({6, 31, 30, 30});
  BAD_RULE({6, 30, 30, 100});
  {
    kal_era era = {"e", "", INT64_MIN, INT64_MAX, 1, 0};
    static const int32_t directions[] = {0, 2, -2, INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < sizeof directions / sizeof *directions; i++) {
      era.direction = directions[i];
      BAD((d.eras = &era, d.era_count = 1));
    }
  }
  assert_int_equal(context.calls, 0); /* none of them was asked anything */
}

static void test_bad_names(void **state) {
  static const struct {
    const char *name;
    size_t offset;
  } bad[] = {{"", 0},          {"-x", 0},
             {"x-", 1},        {"x--y", 2},
             {"x.y", 1},       {"x\n", 1},
             {"x\xC3\xA4", 1}, {"x/y", 1},
             {" x", 0},        {"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 63}};
  char most[KAL_NAME_MAX + 1];
  const kal_calendar *c;
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    const char *aliases[] = {"x-fine", bad[i].name};
    kal_calendar_definition d = own_definition(&context, bad[i].name);
    kal_error error = refused(&d, KAL_ERROR_BAD_NAME);
    assert_int_equal(error.offset, bad[i].offset);
    assert_int_equal(error.value, 0);
    assert_string_equal(error.other, bad[i].offset == 63 ? "" : bad[i].name);
    d.id = "x-bad";
    d.aliases = aliases;
    d.alias_count = 2;
    error = refused(&d, KAL_ERROR_BAD_NAME);
    assert_int_equal(error.offset, bad[i].offset);
    assert_int_equal(error.value, 2);
  }
  memset(most, 'x', KAL_NAME_MAX);
  most[KAL_NAME_MAX] = '\0';
  {
    const kal_calendar_definition d = own_definition(&context, most);
    c = add(&d);
    assert_string_equal(kal_calendar_id(c), most);
  }
}

/* The laws, each broken by a calendar of its own, far from where a first look would see it. */

static kal_error breaks_law(const kal_calendar_definition *d, kal_law expected, kal_field field,
                            int64_t value) {
  kal_error error = refused(d, KAL_ERROR_LAW);
  char text[256];
  kal_error_text(&error, text, sizeof text);
  if (error.law != expected || error.field != field || error.value != value ||
      strcmp(error.calendar, d->id) != 0)
    fail_msg("%s, with %d, %d, %lld", text, error.law, error.field, (long long)error.value);
  assert_non_null(strstr(text, kal_law_text(expected)));
  return error;
}

enum { WRONG_YEAR = 5000 - 33 }; /* one of the last 40 */

static int no_answer(own *o, int32_t year, kal_year_definition *d) {
  (void)o;
  (void)d;
  return year == WRONG_YEAR;
}
static int no_months(own *o, int32_t year, kal_year_definition *d) {
  if (year == WRONG_YEAR) d->months = (uint8_t)o->number;
  return 0;
}
static int leap_month_14(own *o, int32_t year, kal_year_definition *d) {
  if (year == WRONG_YEAR) d->leap_month = (uint8_t)o->number;
  return 0;
}
static int odd_basis(own *o, int32_t year, kal_year_definition *d) {
  if (year == WRONG_YEAR) d->basis = (uint8_t)o->number;
  return 0;
}
static int odd_reserved(own *o, int32_t year, kal_year_definition *d) {
  if (year == WRONG_YEAR) d->reserved = (uint8_t)o->number;
  return 0;
}
static int month_of_days(own *o, int32_t year, kal_year_definition *d) {
  if (year == WRONG_YEAR) d->days[7] = (uint8_t)o->number;
  return 0;
}
static int twelve_months(own *o, int32_t year, kal_year_definition *d) {
  (void)o;
  if (year == WRONG_YEAR) d->months = 12;
  return 0;
}
static int long_month(own *o, int32_t year, kal_year_definition *d) {
  (void)o;
  if (year == WRONG_YEAR) d->days[7] = 31, d->days[8] = 29;
  return 0;
}
static int odd_codes(own *o, int32_t year, kal_year_definition *d) {
  for (int i = 0; i < 13; i++) d->codes[i] = (kal_month_code)(i + 1);
  if (year == WRONG_YEAR) d->codes[7] = (kal_month_code)o->number;
  return 0;
}
static int shifted(own *o, int32_t year, kal_year_definition *d) {
  if (year == WRONG_YEAR) d->first_day += o->number;
  return 0;
}
static int skipped_index(own *o, int32_t year, kal_year_definition *d) {
  d->first_month_index = INT64_C(13) * year + (year == WRONG_YEAR ? o->number : 0);
  return 0;
}

static void test_law_answers(void **state) {
  static const uint8_t months[] = {0, 65, 255}, leaps[] = {1, 14, 255}, bases[] = {5, 255},
                       days[] = {0, 100, 255};
  kal_calendar_definition d = own_definition(&context, "x-lawless");
  (void)state;
  context.year_hook = no_answer;
  breaks_law(&d, KAL_LAW_ANSWERS, KAL_FIELD_YEAR, WRONG_YEAR);
#define EACH(hook, values)                                                                                   \
  context.year_hook = hook;                                                                                  \
  for (size_t i = 0; i < sizeof values; i++) {                                                               \
    context.number = values[i];                                                                              \
    breaks_law(&d, KAL_LAW_ANSWERS, KAL_FIELD_YEAR, WRONG_YEAR);                                             \
  }
  EACH(no_months, months)
  EACH(leap_month_14, leaps)
  EACH(odd_basis, bases)
  EACH(odd_reserved, leaps)
  EACH(month_of_days, days)
}

static void test_law_limits(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-lawless");
  (void)state;
  context.year_hook = twelve_months;
  breaks_law(&d, KAL_LAW_LIMITS, KAL_FIELD_YEAR, WRONG_YEAR);
  context.year_hook = long_month;
  breaks_law(&d, KAL_LAW_LIMITS, KAL_FIELD_YEAR, WRONG_YEAR); /* a month of 31 days */
  d.limits.longest_month = 31;
  breaks_law(&d, KAL_LAW_LIMITS, KAL_FIELD_DAY_NUMBER,
             own_new_year(&context, WRONG_YEAR) + 210); /* its rule says 30 */
  context.year_hook = NULL;
  d.limits.longest_month = 30;
  d.limits.longest_year = 365;
  breaks_law(&d, KAL_LAW_LIMITS, KAL_FIELD_YEAR, -5000);
  d.limits.longest_year = 366;
  d.limits.shortest_year = 366;
  breaks_law(&d, KAL_LAW_LIMITS, KAL_FIELD_YEAR, -4999);
}

static void test_law_codes(void **state) {
  static const uint8_t codes[] = {0, 7, 14, KAL_MONTH_LEAP, KAL_MONTH_LEAP | 8, 255};
  kal_calendar_definition d = own_definition(&context, "x-lawless");
  (void)state;
  context.year_hook = odd_codes;
  for (size_t i = 0; i < sizeof codes; i++) {
    context.number = codes[i];
    breaks_law(&d, KAL_LAW_CODES, KAL_FIELD_YEAR, WRONG_YEAR);
  }
}

static void test_law_contiguous(void **state) {
  static const int64_t shifts[] = {1, -1, 365, -365};
  static const int64_t far[] = {INT64_C(1) << 40, -(INT64_C(1) << 40)};
  kal_calendar_definition d = own_definition(&context, "x-lawless");
  (void)state;
  context.year_hook = shifted;
  for (size_t i = 0; i < sizeof shifts / sizeof *shifts; i++) {
    kal_error error;
    context.number = shifts[i];
    assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_ERROR_LAW);
    assert_true(error.law == KAL_LAW_CONTIGUOUS || error.law == KAL_LAW_ROUND_TRIP);
  }
  for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
    context.number = far[i];
    breaks_law(&d, KAL_LAW_CONTIGUOUS, KAL_FIELD_YEAR, WRONG_YEAR);
  }
}

/* A gap between two years whose own days are all there. */
static int gap_after(own *o, int32_t year, kal_year_definition *d) {
  (void)o;
  if (year > WRONG_YEAR) d->first_day += 3;
  return 0;
}
static int backwards(own *o, int32_t year, kal_year_definition *d) {
  d->first_day = own_new_year(o, -(int64_t)year);
  return 0;
}
static int far_away(own *o, int32_t year, kal_year_definition *d) {
  (void)year;
  d->first_day += o->number;
  return 0;
}

static void test_law_contiguous_over_the_range(void **state) {
  static const int64_t far[] = {INT64_MIN + 10000000, INT64_MAX - 10000000, -(INT64_C(1) << 61),
                                INT64_C(1) << 61};
  kal_calendar_definition d = own_definition(&context, "x-lawless");
  (void)state;
  context.year_hook = gap_after;
  breaks_law(&d, KAL_LAW_CONTIGUOUS, KAL_FIELD_YEAR, WRONG_YEAR + 1);
  context.year_hook = backwards;
  breaks_law(&d, KAL_LAW_CONTIGUOUS, KAL_FIELD_YEAR, 5000);
  context.year_hook = far_away;
  for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
    context.number = far[i];
    breaks_law(&d, KAL_LAW_CONTIGUOUS, KAL_FIELD_YEAR, -5000);
  }
}

static void test_law_month_index(void **state) {
  static const int64_t shifts[] = {1, -1, 13, INT64_C(1) << 40};
  kal_calendar_definition d = own_definition(&context, "x-lawless");
  (void)state;
  d.counts_months = 1;
  breaks_law(&d, KAL_LAW_MONTH_INDEX, KAL_FIELD_YEAR, 5000); /* always 0 */
  context.year_hook = skipped_index;
  for (size_t i = 0; i < sizeof shifts / sizeof *shifts; i++) {
    context.number = shifts[i];
    /* Out of the range's months, or seen where the next year begins. */
    breaks_law(&d, KAL_LAW_MONTH_INDEX, KAL_FIELD_YEAR, shifts[i] > 1000 ? WRONG_YEAR : WRONG_YEAR + 1);
  }
}

static int days_of_nothing(own *o, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  *skipped = year == WRONG_YEAR && month == 4 ? ~UINT64_C(0) : 0;
  *doubled = 0;
  return year == WRONG_YEAR && month == 4 && o->number;
}

static void test_law_round_trip(void **state) {
  kal_calendar_definition d = own_leap_days_definition(&context, "x-lawless");
  (void)state;
  context.days_hook = days_of_nothing; /* a month without day numbers */
  breaks_law(&d, KAL_LAW_ROUND_TRIP, KAL_FIELD_DAY_NUMBER, own_new_year(&context, WRONG_YEAR) + 90);
  context.number = 1; /* no answer */
  breaks_law(&d, KAL_LAW_ROUND_TRIP, KAL_FIELD_DAY_NUMBER, own_new_year(&context, WRONG_YEAR) + 90);
}

static int wrong_from(own *o, int64_t day, kal_date *date) {
  if (day != own_new_year(o, WRONG_YEAR) + 29) return 0; /* the first month's last day */
  switch (o->number) {
  case 0:
    return 1;
  case 1:
    date->day--;
    break;
  case 2:
    date->month_code = 2;
    break;
  case 3:
    date->month_code = 0;
    break;
  case 4:
    date->flags = KAL_DATE_LEAP_DAY;
    break;
  case 5:
    date->flags = 255;
    break;
  case 6:
    date->month = 255;
    break;
  case 7:
    date->day = 0;
    break;
  case 8:
    date->day = 255;
    break;
  case 9:
    date->year = INT32_MIN;
    break;
  case 10:
    date->year = INT32_MAX;
    break;
  default:
    date->year++;
    break;
  }
  return 0;
}

static int wrong_to(own *o, kal_date date, int64_t *day) {
  int status;
  own honest = {.epoch = o->epoch};
  status = own_to_day(&honest, date, day);
  if (date.year != WRONG_YEAR) return status;
  if (o->number == 0 && date.month == 13 && date.day == 6)
    return own_to_day(&honest, (kal_date){WRONG_YEAR + 1, 1, 1, 0, 0}, day);
  if (date.month != 1) return status;
  if (date.day == 30) {
    if (o->number == 1) *day -= 1;
    if (o->number == 2) *day = INT64_MAX;
    if (o->number == 3) *day = INT64_MIN;
  }
  return status;
}

static void test_law_overrides(void **state) {
  kal_calendar_definition d = own_closed_definition(&context, "x-lawless");
  int64_t day = own_new_year(&context, WRONG_YEAR) + 29;
  (void)state;
  context.from_hook = wrong_from;
  for (context.number = 0; context.number <= 11; context.number++)
    breaks_law(&d, KAL_LAW_OVERRIDES, KAL_FIELD_DAY_NUMBER, day);
  context.from_hook = NULL;
  context.to_hook = wrong_to;
  context.number = 0; /* a day too many is taken for the next year's first */
  breaks_law(&d, KAL_LAW_OVERRIDES, KAL_FIELD_DAY_NUMBER, own_new_year(&context, WRONG_YEAR + 1));
  for (context.number = 1; context.number <= 3; context.number++)
    breaks_law(&d, KAL_LAW_OVERRIDES, KAL_FIELD_DAY_NUMBER, day);
  context.number = 4;
  add(&d);
}

/* Few eras are looked at one by one, more are searched: the same is found. */
static void test_eras_by_number(void **state) {
  static kal_era eras[KAL_ERAS_MAX];
  (void)state;
  for (size_t count = 1; count <= KAL_ERAS_MAX; count += count < 20 ? 1 : 47) {
    char id[] = "x-eras-aa";
    kal_calendar_definition d = own_definition(&context, id);
    const kal_calendar *c;
    id[7] = (char)('a' + count / 16);
    id[8] = (char)('a' + count % 16);
    for (size_t i = 0; i < count; i++) {
      kal_era era = {"e",           "", (int64_t)(count - i) * 3, (int64_t)(count - i) * 3 + 2, (int32_t)i,
                     i % 2 ? -1 : 1};
      if (i == 0) era.last_day = INT64_MAX;
      if (i == count - 1) era.first_day = INT64_MIN;
      eras[i] = era;
    }
    d.eras = eras;
    d.era_count = count;
    c = add(&d);
    for (int64_t day = -5; day < (int64_t)count * 3 + 9; day++) {
      size_t index = 0, expected = 0;
      int64_t year = 0;
      kal_date date;
      while (day < eras[expected].first_day) expected++;
      assert_int_equal(kal_day_era(c, day, &index, &year), KAL_OK);
      assert_int_equal(index, expected);
      assert_int_equal(kal_date_from_day(c, day, &date), KAL_OK);
      assert_int_equal(year, (date.year - eras[index].anchor) * eras[index].direction + 1);
    }
  }
}

static void test_law_eras(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-lawless");
  kal_era eras[3] = {
      {"c", "", 100, INT64_MAX, 1, 1}, {"b", "", 0, 99, 1, 1}, {"a", "", INT64_MIN, -1, 0, -1}};
  const kal_calendar *c;
  (void)state;
  d.eras = eras;
  d.era_count = 2;
  breaks_law(&d, KAL_LAW_ERAS, KAL_FIELD_DAY_NUMBER, 0); /* not down to the first day */
  d.era_count = 3;
  eras[1].last_day = 98;
  breaks_law(&d, KAL_LAW_ERAS, KAL_FIELD_DAY_NUMBER, 0);
  eras[1].last_day = 100;
  breaks_law(&d, KAL_LAW_ERAS, KAL_FIELD_DAY_NUMBER, 0);
  eras[1].last_day = 99;
  eras[0].last_day = INT64_MAX - 1;
  breaks_law(&d, KAL_LAW_ERAS, KAL_FIELD_DAY_NUMBER, 100);
  eras[0].last_day = INT64_MAX;
  eras[1].first_day = 200;
  breaks_law(&d, KAL_LAW_ERAS, KAL_FIELD_DAY_NUMBER, 200);
  eras[1].first_day = INT64_MIN;
  breaks_law(&d, KAL_LAW_ERAS, KAL_FIELD_DAY_NUMBER, INT64_MIN);
  eras[1].first_day = 0;
  eras[2].first_day = INT64_MIN + 1;
  breaks_law(&d, KAL_LAW_ERAS, KAL_FIELD_DAY_NUMBER, INT64_MIN + 1);
  eras[2].first_day = INT64_MIN;
  c = add(&d);
  for (int i = 0; i < 2; i++) {
    size_t index;
    int64_t year;
    assert_int_equal(kal_day_era(c, i ? -1 : 150, &index, &year), KAL_OK);
    assert_int_equal(index, i ? 2 : 0);
  }
}

static void test_law_texts(void **state) {
  (void)state;
  for (int law = KAL_LAW_ANSWERS; law <= KAL_LAW_ERAS; law++)
    assert_true(strlen(kal_law_text((kal_law)law)) > 10);
  assert_string_equal(kal_law_text(KAL_LAW_NONE), "");
  assert_string_equal(kal_law_text((kal_law)(KAL_LAW_ERAS + 1)), "");
  assert_string_equal(kal_law_text((kal_law)255), "");
}

/* Leap months, by leap_month and by codes: every third year has M05L as its sixth month. */
static int lunisolar(own *o, int32_t year, kal_year_definition *d) {
  int64_t before = (int64_t)year - 1, leaps = (before >= 0 ? before : before - 2) / 3;
  int leap = year % 3 == 0;
  d->first_day = before * 360 + leaps * 30;
  d->months = (uint8_t)(12 + leap);
  memset(d->days, 30, d->months);
  d->first_month_index = before * 12 + leaps + 77;
  if (o->number == 0) {
    d->leap_month = leap ? 6 : 0;
  } else {
    for (int i = 0; i < d->months; i++) d->codes[i] = (kal_month_code)(i + 1 - (leap && i >= 5));
    if (leap) d->codes[5] = 5 | KAL_MONTH_LEAP;
  }
  return 0;
}

static kal_calendar_definition lunisolar_definition(const char *id) {
  static kal_month_rule rules[13];
  kal_calendar_definition d = own_definition(&context, id);
  for (int i = 0; i < 12; i++) rules[i] = (kal_month_rule){(kal_month_code)(i + 1), 30, 30, 30};
  rules[12] = (kal_month_rule){5 | KAL_MONTH_LEAP, 30, 30, 30};
  context.year_hook = lunisolar;
  d.family = KAL_FAMILY_LUNISOLAR;
  d.properties = KAL_LEAP_MONTHS;
  d.names_of = KAL_HEBREW;
  d.limits = (kal_limits){12, 13, 30, 30, 360, 390};
  d.month_rules = rules;
  d.month_rule_count = 13;
  return d;
}

static void test_leap_months(void **state) {
  (void)state;
  /* Named by leap_month and by codes; months counted by the calendar and for it. */
  for (unsigned which = 0; which < 4; which++) {
    kal_calendar_definition d = lunisolar_definition("x-moon");
    const kal_calendar *c;
    kal_year_info info;
    kal_date date;
    char text[KAL_DATE_TEXT_MAX];
    int64_t index = 0, before = 0, day;
    int32_t year;
    uint8_t month;
    kal_month_code code;
    context.number = which & 1;
    d.counts_months = which >> 1 & 1;
    c = add(&d);
    assert_int_equal(kal_calendar_year(c, 6, &info), KAL_OK);
    assert_int_equal(info.leap_month, 6);
    assert_int_equal(info.is_leap, 1);
    assert_int_equal(info.months, 13);
    assert_int_equal(kal_calendar_year(c, 7, &info), KAL_OK);
    assert_int_equal(info.leap_month, 0);
    assert_int_equal(info.is_leap, 0);
    assert_int_equal(kal_month_code_of(c, 6, 6, &code), KAL_OK);
    assert_int_equal(code, 5 | KAL_MONTH_LEAP);
    assert_int_equal(kal_month_from_code(c, 6, 12, &month), KAL_OK);
    assert_int_equal(month, 13);
    assert_int_equal(kal_month_from_code(c, 7, 5 | KAL_MONTH_LEAP, &month), KAL_ERROR_NOT_IN_YEAR);
    assert_int_equal(kal_month_from_code(c, 7, 6 | KAL_MONTH_LEAP, &month), KAL_ERROR_NOT_IN_CALENDAR);
    assert_int_equal(kal_day_parse(c, "0006-M05L-30", 12, &day, NULL), KAL_OK);
    assert_int_equal(kal_date_from_day(c, day, &date), KAL_OK);
    assert_int_equal(date.flags, KAL_DATE_LEAP_MONTH);
    kal_date_print(c, date, text, sizeof text, NULL);
    assert_string_equal(text, "0006-M05L-30");
    assert_int_equal(kal_month_name(c, 6, 6, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, text, sizeof text, NULL),
                     KAL_OK);
    assert_string_equal(text, "Adar I");
    /* Counted without gap over the whole range. */
    for (int32_t y = -5000; y <= 5000; y++) {
      assert_int_equal(kal_month_index(c, y, 1, &index), KAL_OK);
      if (y > -5000) assert_int_equal(index, before + 12 + ((y - 1) % 3 == 0));
      if (y % 100 == 0) {
        assert_int_equal(kal_month_from_index(c, index + 5, &year, &month), KAL_OK);
        assert_int_equal(year, y);
        assert_int_equal(month, 6);
      }
      before = index;
    }
    assert_int_equal(kal_month_from_index(c, index + 12, &year, &month), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  }
}

/* Counting months for a calendar takes a table, and that a bound. */
static void test_month_table_bound(void **state) {
  kal_calendar_definition d = lunisolar_definition("x-many-years");
  const kal_calendar *c;
  (void)state;
  d.first_year = -40000;
  d.last_year = 60000;
  assert_int_equal(refused(&d, KAL_ERROR_ARGUMENT).field, KAL_FIELD_YEAR);
  d.first_year = INT32_MIN;
  d.last_year = INT32_MAX;
  refused(&d, KAL_ERROR_ARGUMENT);
  assert_int_equal(context.calls, 0);
  d.first_year = -39999;
  d.last_year = 60000;
  c = add(&d);
  assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  d.first_year = INT32_MIN; /* with a count of its own, every year there is */
  d.last_year = INT32_MAX;
  d.counts_months = 1;
  c = add(&d);
  for (int i = 0; i < 2; i++) {
    int32_t year = i ? INT32_MIN : INT32_MAX, found_year;
    kal_year_info info;
    kal_date date;
    uint8_t month;
    assert_int_equal(kal_calendar_year(c, year, &info), KAL_OK);
    assert_int_equal(kal_date_from_day(c, info.first_day, &date), KAL_OK);
    assert_int_equal(date.year, year);
    assert_int_equal(kal_month_from_index(c, info.first_month_index, &found_year, &month), KAL_OK);
    assert_int_equal(found_year, year);
  }
}

/* Every year there is, of a constant number of months: nothing is counted, no table is needed. */
static void test_all_years_of_thirteen_months(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-all-years");
  const kal_calendar *c;
  int64_t index;
  (void)state;
  d.first_year = INT32_MIN;
  d.last_year = INT32_MAX;
  c = add(&d);
  assert_int_equal(kal_month_index(c, INT32_MIN, 1, &index), KAL_OK);
  assert_int_equal(index, INT64_C(13) * INT32_MIN);
}

static int intercalary_year(own *o, int32_t year, kal_year_definition *d) {
  (void)o;
  (void)year;
  d->intercalary[12] = 1;
  return 0;
}

static void test_intercalary_days(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-outside");
  const kal_calendar *c;
  kal_date date;
  int64_t day;
  (void)state;
  context.year_hook = intercalary_year;
  c = add(&d);
  assert_int_equal(kal_date_from_day(c, own_new_year(&context, 5) - 1, &date), KAL_OK);
  assert_int_equal(date.month, 13);
  assert_int_equal(date.day, 6);
  assert_int_equal(date.flags, KAL_DATE_INTERCALARY);
  assert_int_equal(kal_date_to_day(c, (kal_date){4, 13, 6, 0, 0}, &day), KAL_OK);
  assert_int_equal(kal_date_to_day(c, (kal_date){4, 12, 6, 0, KAL_DATE_INTERCALARY}, &day),
                   KAL_ERROR_CONFLICT);
}

/* In every month day 2 comes twice and day 10 is skipped, and in month 12 day 30 is the last one all the
 * same. */
static int two_for_ten(own *o, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  (void)o;
  (void)year;
  (void)month;
  *skipped = UINT64_C(1) << 10 | 1; /* bit 0 means nothing */
  *doubled = UINT64_C(1) << 2 | 1;
  return 0;
}

static void test_leap_days(void **state) {
  kal_calendar_definition d = own_leap_days_definition(&context, "x-tithi");
  const kal_calendar *c;
  kal_date date;
  int64_t day;
  (void)state;
  context.days_hook = two_for_ten;
  d.month_rules = own_rules;
  c = add(&d);
  for (int64_t first = -1000, place = 0; place < 30; place++) {
    assert_int_equal(kal_date_from_day(c, first + place, &date), KAL_OK);
    assert_int_equal(date.day, place < 2 ? place + 1 : place < 10 ? place : place + 1);
    assert_int_equal(date.flags, place == 2 ? KAL_DATE_LEAP_DAY : 0);
    assert_int_equal(kal_date_to_day(c, date, &day), KAL_OK);
    assert_int_equal(day, first + place);
  }
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 1, 10, 0, 0}, &day), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 1, 3, 0, KAL_DATE_LEAP_DAY}, &day),
                   KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(kal_date_to_day(c, (kal_date){1, 1, 255, 0, 0}, &day), KAL_ERROR_NOT_IN_YEAR);
}

/* The days of a month, as two masks say them: listed one by one. */
static uint64_t mask_skipped, mask_doubled;

static int days_of_masks(own *o, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  (void)o;
  (void)year;
  (void)month;
  *skipped = mask_skipped;
  *doubled = mask_doubled;
  return 0;
}

static void check_masks(const kal_calendar *c, int64_t first) {
  unsigned numbers[32], leaps[32], count = 0;
  for (unsigned n = 1; count < 30; n++) {
    if (n < 64 && mask_skipped >> n & 1) continue;
    numbers[count] = n, leaps[count++] = 0;
    if (n < 64 && mask_doubled >> n & 1) numbers[count] = n, leaps[count++] = 1;
  }
  for (unsigned place = 0; place < 30; place++) {
    kal_date date;
    assert_int_equal(kal_date_from_day(c, first + place, &date), KAL_OK);
    assert_int_equal(date.day, numbers[place]);
    assert_int_equal(date.flags, leaps[place] ? KAL_DATE_LEAP_DAY : 0);
  }
  for (unsigned n = 1; n <= 120; n++) {
    for (unsigned leap = 0; leap < 2; leap++) {
      kal_fields fields = {.size = sizeof fields,
                           .given = KAL_GIVEN_YEAR | KAL_GIVEN_MONTH | KAL_GIVEN_DAY,
                           .year = 1,
                           .month = 1,
                           .day = n,
                           .leap_day = (uint8_t)leap};
      kal_date date = {1, 1, (uint8_t)n, 0, (uint8_t)(leap ? KAL_DATE_LEAP_DAY : 0)}, made;
      int64_t day = 0;
      unsigned last = 30;
      kal_status expected;
      while (last > 0 && (numbers[last - 1] > n || (numbers[last - 1] == n && leaps[last - 1] > leap)))
        last--;
      expected =
          last > 0 && numbers[last - 1] == n && leaps[last - 1] == leap ? KAL_OK : KAL_ERROR_NOT_IN_YEAR;
      assert_int_equal(kal_date_to_day(c, date, &day), expected);
      if (expected == KAL_OK) assert_int_equal(day, first + last - 1);
      assert_int_equal(kal_date_from_fields(c, &fields, KAL_REJECT, &made, NULL), expected);
      if (last == 0) continue; /* the last day of the month before */
      assert_int_equal(kal_date_from_fields(c, &fields, KAL_CONSTRAIN, &made, NULL), KAL_OK);
      assert_int_equal(kal_date_to_day(c, made, &day), KAL_OK);
      assert_int_equal(day, first + last - 1);
    }
  }
}

static void test_any_leap_days(void **state) {
  kal_calendar_definition d = own_leap_days_definition(&context, "x-masks");
  const kal_calendar *c;
  uint64_t seed = 11;
  (void)state;
  context.days_hook = days_of_masks;
  d.month_rules = own_rules;
  c = add(&d);
  for (int i = 0; i < 300; i++) {
    /* From many marks to few. */
    mask_skipped = mask_doubled = ~UINT64_C(0);
    for (int j = i % 6; j >= 0; j--) mask_skipped &= next_random(&seed);
    for (int j = i % 5; j >= 0; j--) mask_doubled &= next_random(&seed);
    mask_skipped &= ~UINT64_C(1);
    check_masks(c, -1000);
  }
  mask_skipped = INT64_MAX & ~1; /* all but 63 */
  mask_doubled = 0;
  check_masks(c, -1000);
  mask_skipped = 0;
  mask_doubled = ~UINT64_C(0);
  check_masks(c, -1000);
  mask_doubled = 0;
}

static void test_right_overrides(void **state) {
  kal_calendar_definition d = own_closed_definition(&context, "x-closed");
  const kal_calendar *c = add(&d);
  uint64_t seed = 7;
  (void)state;
  for (int i = 0; i < 20000; i++) {
    int64_t day = random_day(&seed, c->range.first_day, c->range.last_day), back;
    kal_date fast, slow;
    assert_int_equal(kal_date_from_day(c, day, &fast), KAL_OK);
    assert_int_equal(kal__from_day_by_year(c, day, &slow), KAL_OK);
    assert_memory_equal(&fast, &slow, sizeof fast);
    assert_int_equal(kal_date_to_day(c, fast, &back), KAL_OK);
    assert_int_equal(back, day);
  }
}

/*
 * Hostile answers after the calendar was added: each call of the library is a status, in a bounded number of
 * questions. The hook takes its answers from a random sequence that `number` seeds.
 */
static int hostile_year(own *o, int32_t year, kal_year_definition *d) {
  static const int64_t far[] = {INT64_MIN, INT64_MIN + 1,    -(INT64_C(1) << 60), -1,       0,
                                1,         INT64_C(1) << 60, INT64_MAX - 1,       INT64_MAX};
  uint64_t seed = (uint64_t)o->number ^ (o->other ? *(uint64_t *)o->other += 7 : (uint64_t)year);
  switch (next_random(&seed) % 12) {
  case 0:
    return -1;
  case 1:
    d->months = (uint8_t)next_random(&seed);
    break;
  case 2:
    d->days[next_random(&seed) % KAL_MONTHS_MAX] = (uint8_t)next_random(&seed);
    break;
  case 3:
    d->codes[next_random(&seed) % KAL_MONTHS_MAX] = (uint8_t)next_random(&seed);
    break;
  case 4:
    d->first_day = far[next_random(&seed) % 9];
    break;
  case 5:
    d->first_month_index = far[next_random(&seed) % 9];
    break;
  case 6:
    d->first_day -= 2 * own_new_year(o, year);
    break;
  case 7:
    d->first_day += (int64_t)(next_random(&seed) % 2000) - 1000;
    break;
  case 8:
    d->leap_month = (uint8_t)next_random(&seed);
    break;
  case 9:
    for (size_t i = 0; i < sizeof *d; i++) ((unsigned char *)d)[i] = (unsigned char)next_random(&seed);
    break;
  case 10:
    memset(d, 0xFF, sizeof *d);
    break;
  default:
    break; /* the honest answer */
  }
  return 0;
}

static int hostile_from(own *o, int64_t day, kal_date *date) {
  uint64_t seed = (uint64_t)o->number ^ (uint64_t)day, bits = next_random(&seed);
  if (bits % 3) memcpy(date, &bits, sizeof *date);
  if (bits % 7 == 1) date->year = (int32_t)(bits % 100);
  return bits % 5 == 0;
}

static int hostile_to(own *o, kal_date date, int64_t *day) {
  uint64_t seed = (uint64_t)o->number ^ (uint64_t)(uint32_t)date.year * 31 ^ date.day;
  *day = (int64_t)next_random(&seed);
  if (*day & 1) *day %= 3000000;
  return next_random(&seed) % 5 == 0;
}

static int hostile_days(own *o, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  uint64_t seed = (uint64_t)o->number ^ (uint64_t)(uint32_t)year ^ month;
  *skipped = next_random(&seed) & next_random(&seed);
  *doubled = next_random(&seed) & next_random(&seed);
  if (next_random(&seed) % 5 == 0) *skipped = ~UINT64_C(0);
  return next_random(&seed) % 5 == 0;
}

static int is_known_status(kal_status status) {
  return status >= KAL_OK && status <= KAL_ERROR_CALLBACK;
}

/* Every call that reaches a callback; `most` bounds the questions of each. */
static unsigned attack(const kal_calendar *c, uint64_t *seed) {
  int64_t day = random_day(seed, c->range.first_day - 2, c->range.last_day + 2), found_day = 42, index = 42;
  int32_t year = (int32_t)random_day(seed, c->range.first_year, c->range.last_year), found_year;
  uint64_t bits = next_random(seed);
  uint8_t month = (uint8_t)(bits % 15), found_month, length;
  kal_date date = {year, month, (uint8_t)(bits >> 8 & 31), (uint8_t)(bits >> 16 & 1 ? month : bits >> 24),
                   (uint8_t)(bits >> 60 & 7 ? 0 : bits >> 56 & 7)};
  kal_date found = {0, 0, 0, 0, 0};
  kal_year_info info;
  kal_month_code code;
  uint16_t day_of_year;
  size_t era, text_length;
  kal_error error;
  char text[300];
  unsigned worst = 0;
  kal_status status;
#define ASK(call)                                                                                            \
  do {                                                                                                       \
    atomic_store(&context.calls, 0);                                                                         \
    memset(&error, 0, sizeof error);                                                                         \
    status = (call);                                                                                         \
    if (!is_known_status(status)) fail_msg("status %d of %s", status, #call);                                \
    if (context.calls > worst) worst = context.calls;                                                        \
    if (error.status) assert_true(kal_error_text(&error, text, sizeof text) < sizeof text);                  \
  } while (0)
  ASK(kal_date_from_day(c, day, &found));
  if (status == KAL_OK) {
    assert_true(found.year >= c->range.first_year && found.year <= c->range.last_year);
    assert_true(found.month >= 1 && found.month <= c->limits.most_months && found.day >= 1 &&
                found.day <= 99);
    assert_true(found.flags <= 7 && kal__find_month_rule(c, found.month_code) != NULL);
    ASK(kal_date_print(c, found, text, sizeof text, &text_length));
    assert_true(text_length < KAL_DATE_TEXT_MAX);
    ASK(kal_day_parse(c, text, text_length, &found_day, &error));
  } else {
    assert_int_equal(found.month, 0);
  }
  found_day = 42;
  ASK(kal_date_to_day(c, date, &found_day));
  assert_true(status ? found_day == 42 : found_day >= c->range.first_day && found_day <= c->range.last_day);
  ASK(kal_date_check(c, date, &error));
  assert_int_equal(status, error.status);
  ASK(kal_calendar_year(c, year, &info));
  if (status == KAL_OK) {
    assert_true(info.months >= c->limits.fewest_months && info.months <= c->limits.most_months);
    assert_true(info.first_day >= c->range.first_day && info.first_day + info.days - 1 <= c->range.last_day);
  }
  ASK(kal_month_days(c, year, month, &length));
  if (status == KAL_OK) assert_true(length >= c->limits.shortest_month && length <= c->limits.longest_month);
  ASK(kal_month_code_of(c, year, month, &code));
  ASK(kal_month_from_code(c, year, date.month_code, &found_month));
  ASK(kal_month_index(c, year, month, &index));
  ASK(kal_month_from_index(c, status ? (int64_t)bits : index, &found_year, &found_month));
  ASK(kal_month_from_index(c, (int64_t)(bits % 100000) - 50000, &found_year, &found_month));
  if (status == KAL_OK) assert_true(found_month >= 1 && found_month <= c->limits.most_months);
  ASK(kal_day_of_year(c, day, &found_year, &day_of_year));
  if (status == KAL_OK) assert_true(day_of_year >= 1 && day_of_year <= c->limits.longest_year);
  ASK(kal_day_from_day_of_year(c, year, (uint16_t)(bits % 400), &found_day));
  ASK(kal_day_era(c, day, &era, &index));
  ASK(kal_month_name(c, year, month, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, text, sizeof text, NULL));
  ASK(kal_day_parse(c, "0007-02-03", 10, &found_day, &error));
  ASK(kal_day_parse(c, "0007-M02L-03", 12, &found_day, &error));
  ASK(kal_month_parse(c, "0007-M02", 8, &found_year, &found_month, &error));
  ASK(kal_month_parse(c, "0007-02", 7, &found_year, &found_month, &error));
  {
    int64_t days[4] = {day, day + 1, 0, -1}, back[4];
    int32_t years[4];
    uint8_t months[4], numbers[4], codes[4], flags[4];
    kal_date_columns columns = {sizeof columns, years, months, numbers, codes, flags, NULL, 0};
    ASK(kal_days_to_dates(c, days, 4, &columns, &era));
    if (status == KAL_OK) ASK(kal_dates_to_days(c, &columns, 4, back, &era));
  }
  return worst;
}

static void test_hostile_answers(void **state) {
  kal_era eras[] = {{"e", "", INT64_MIN, INT64_MAX, INT32_MIN, 1}};
  uint64_t seed = 11, sequence = 5;
  (void)state;
  for (unsigned which = 0; which < 16; which++) {
    kal_calendar_definition d =
        which & 8 ? lunisolar_definition("x-hostile") : own_definition(&context, "x-hostile");
    const kal_calendar *c;
    unsigned worst = 0;
    context.number = 0;
    d.eras = eras;
    d.era_count = 1;
    if (which & 1 && !(which & 8)) d.from_day = own_from_day, d.to_day = own_to_day;
    if (which & 2) d.properties |= KAL_LEAP_DAYS, d.month_days = own_month_days;
    if (which & 4) d.counts_months = 1;
    if (which & 4 && !(which & 8)) context.year_hook = counting_year;
    c = add(&d);
    context.year_hook = hostile_year;
    context.from_hook = hostile_from;
    context.to_hook = hostile_to;
    context.days_hook = hostile_days;
    context.other = which & 1 ? &sequence : NULL; /* other answers to the same question, or the same */
    for (int i = 0; i < 3000; i++) {
      unsigned most;
      context.number = i + 1;
      most = attack(c, &seed);
      if (most > worst) worst = most;
    }
    assert_true(worst <= 4 * 40 + 40);
    assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
    context.year_hook = NULL;
    context.from_hook = NULL;
    context.to_hook = NULL;
    context.days_hook = NULL;
    context.other = NULL;
  }
}

/* One wrong answer each, and what the calls that meet it return. */
static int after_zero_months(own *o, int32_t year, kal_year_definition *d) {
  (void)year;
  if (o->number) d->months = 0;
  return 0;
}
static int after_255_months(own *o, int32_t year, kal_year_definition *d) {
  (void)year;
  if (o->number) d->months = 255;
  return 0;
}
static int after_long_month(own *o, int32_t year, kal_year_definition *d) {
  (void)year;
  if (o->number) d->days[3] = 99;
  return 0;
}
static int after_no_answer(own *o, int32_t year, kal_year_definition *d) {
  (void)year;
  (void)d;
  return o->number != 0;
}
static int after_least_day(own *o, int32_t year, kal_year_definition *d) {
  (void)year;
  if (o->number) d->first_day = INT64_MIN;
  return 0;
}
static int after_greatest_day(own *o, int32_t year, kal_year_definition *d) {
  (void)year;
  if (o->number) d->first_day = INT64_MAX;
  return 0;
}

static void test_wrong_answers_are_statuses(void **state) {
  static int (*const hooks[])(own *, int32_t, kal_year_definition *) = {
      after_zero_months, after_255_months, after_long_month,
      after_no_answer,   after_least_day,  after_greatest_day};
  (void)state;
  for (size_t i = 0; i < sizeof hooks / sizeof *hooks; i++) {
    kal_calendar_definition d = own_definition(&context, "x-changed");
    const kal_calendar *c;
    kal_year_info info = {0}, untouched = {0};
    kal_date date = {0}, none = {0};
    kal_error error;
    int64_t number = 42;
    int32_t year = 42;
    uint8_t small = 42;
    uint16_t place = 42;
    char text[128];
    context.number = 0;
    context.year_hook = hooks[i];
    c = add(&d);
    context.number = 1;
    assert_int_equal(kal_calendar_year(c, 1, &info), KAL_ERROR_CALLBACK);
    assert_memory_equal(&info, &untouched, sizeof info);
    assert_int_equal(kal_date_from_day(c, 0, &date), KAL_ERROR_CALLBACK);
    assert_memory_equal(&date, &none, sizeof date);
    assert_int_equal(kal_date_to_day(c, (kal_date){1, 1, 1, 0, 0}, &number), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_date_check(c, (kal_date){1, 1, 1, 0, 0}, &error), KAL_ERROR_CALLBACK);
    kal_error_text(&error, text, sizeof text);
    assert_string_equal(text,
                        "x-changed: a callback of a user's calendar gave no answer, or an impossible one");
    assert_int_equal(kal_month_days(c, 1, 1, &small), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_month_code_of(c, 1, 1, &small), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_month_from_code(c, 1, 1, &small), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_month_index(c, 1, 1, &number), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_month_from_index(c, 13, &year, &small), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_day_of_year(c, 0, &year, &place), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_day_from_day_of_year(c, 1, 1, &number), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_day_parse(c, "0001-01-01", 10, &number, &error), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_month_parse(c, "0001-01", 7, &year, &small, &error), KAL_ERROR_CALLBACK);
    assert_int_equal(kal_month_name(c, 1, 1, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, text, sizeof text, NULL),
                     KAL_ERROR_CALLBACK);
    assert_true(number == 42 && year == 42 && small == 42 && place == 42);
    assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  }
}

/* Hostile from the start: refused, or added and then harmless; the questions while adding are bounded too. */
static void test_hostile_additions(void **state) {
  uint64_t seed = 13;
  int added = 0;
  (void)state;
  for (int i = 0; i < 2000; i++) {
    kal_calendar_definition d = own_definition(&context, "x-hostile");
    uint64_t sequence = next_random(&seed), bits = next_random(&seed);
    const kal_calendar *c;
    kal_error error;
    kal_status status;
    context.number = i;
    context.year_hook = bits & 1 ? hostile_year : NULL;
    context.from_hook = bits & 2 ? hostile_from : NULL;
    context.to_hook = bits & 4 ? hostile_to : NULL;
    context.days_hook = bits & 8 ? hostile_days : NULL;
    context.other = bits & 16 ? &sequence : NULL;
    if (bits & 32) d.from_day = own_from_day, d.to_day = own_to_day;
    if (bits & 64) d.properties |= KAL_LEAP_DAYS, d.month_days = own_month_days;
    if (bits & 128) d.counts_months = 1;
    if (bits & 256) d.last_year = d.first_year = (int32_t)(bits >> 32);
    if (bits & 512) d.limits.fewest_months = 1, d.limits.most_months = 64;
    atomic_store(&context.calls, 0);
    status = kal_registry_add(registry, &d, &c, &error);
    assert_true(context.calls < 2000000);
    if (status) {
      assert_int_equal(status, KAL_ERROR_LAW);
      continue;
    }
    added++;
    attack(c, &seed);
    assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  }
  assert_true(added > 0);
}

/* Callbacks that call the registry: no lock is held while they run. */
static int meddling_year(own *o, int32_t year, kal_year_definition *d) {
  const kal_calendar *found;
  static own inner;
  (void)year;
  (void)d;
  assert_int_equal(kal_registry_find(registry, "hebrew", &found, NULL), KAL_OK);
  (void)!kal_registry_find(registry, "x-meddling", &found, NULL); /* there or not */
  if (o->number++ % 100 == 0) {
    kal_calendar_definition small = own_small_definition(&inner, "x-inner");
    kal_status status = kal_registry_add(registry, &small, &found, NULL);
    assert_int_equal(status, KAL_OK);
    assert_int_equal(kal_registry_alias(registry, found, "x-inner-too", NULL), KAL_OK);
    assert_int_equal(kal_registry_remove(registry, found, NULL), KAL_OK);
  }
  return 0;
}

static void test_callbacks_that_call_the_registry(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-meddling");
  const kal_calendar *c, *found;
  kal_date date;
  (void)state;
  context.year_hook = meddling_year;
  c = add(&d);
  assert_int_equal(kal_date_from_day(c, 0, &date), KAL_OK);
  assert_int_equal(kal_registry_find(registry, "x-inner", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
}

/* The callback adds a calendar of the very name that is being added: that one wins, and who has it is said.
 */
static int thief_year(own *o, int32_t year, kal_year_definition *d) {
  static own thief;
  (void)year;
  (void)d;
  if (o->number++ == 50) {
    kal_calendar_definition small = own_small_definition(&thief, "x-wanted");
    assert_int_equal(kal_registry_add(registry, &small, NULL, NULL), KAL_OK);
  }
  return 0;
}

static void test_name_stolen_while_adding(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-wanted");
  kal_error error;
  (void)state;
  context.year_hook = thief_year;
  assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_ERROR_NAME_TAKEN);
  assert_string_equal(error.calendar, "x-wanted");
}

/* The callback frees what it was added from and says something else: other names, more of them, none that is
 * one. */
typedef struct definer {
  kal_calendar_definition definition;
  char *id, *alias;
  const char **aliases;
} definer;

static int redefining_year(own *o, int32_t year, kal_year_definition *d) {
  static const char *const others[KAL_ALIASES_MAX * 4] = {"no name!", "gregorian"};
  definer *from = o->other;
  (void)year;
  (void)d;
  if (!from->id) return 0;
  free(from->id);
  free(from->alias);
  free(from->aliases);
  from->id = NULL;
  from->definition.id = "x-other";
  from->definition.aliases = others;
  from->definition.alias_count = KAL_ALIASES_MAX * 4;
  from->definition.era_count = from->definition.month_rule_count = 1000000;
  from->definition.month_rules = NULL;
  return 0;
}

static char *text_on_heap(const char *text) {
  char *copy = malloc(strlen(text) + 1);
  return strcpy(copy, text);
}

static void test_callback_that_changes_its_definition(void **state) {
  definer from = {own_definition(&context, NULL), text_on_heap("X-Said"), text_on_heap("x also said"), NULL};
  const kal_calendar *c, *found = NULL;
  (void)state;
  from.aliases = malloc(2 * sizeof *from.aliases);
  from.aliases[0] = from.alias;
  from.aliases[1] = "x-third";
  from.definition.id = from.id;
  from.definition.aliases = from.aliases;
  from.definition.alias_count = 2;
  context.year_hook = redefining_year;
  context.other = &from;
  c = add(&from.definition);
  assert_null(from.id);
  assert_string_equal(kal_calendar_id(c), "x-said");
  assert_string_equal(kal_calendar_aliases(c), "x-also-said x-third");
  assert_int_equal(kal_registry_find(registry, "x-said", &found, NULL), KAL_OK);
  assert_ptr_equal(found, c);
  assert_int_equal(kal_registry_find(registry, "x-also-said", &found, NULL), KAL_OK);
  assert_ptr_equal(found, c);
  assert_int_equal(kal_registry_find(registry, "x-third", &found, NULL), KAL_OK);
  assert_int_equal(kal_registry_find(registry, "x-other", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
}

/* Every built-in calendar can be had again under another name, with the same days and arithmetic. */
static void test_definitions_like_built_in_ones(void **state) {
  uint64_t seed = 5;
  (void)state;
  for_every_calendar(c) {
    kal_calendar_definition d;
    const kal_calendar *copy;
    kal_range range;
    char id[KAL_NAME_MAX + 1];
    assert_int_equal(kal_definition_like(&d, (kal_calendar_number)kal_calendar_number_of(c)), KAL_OK);
    snprintf(id, sizeof id, "x-%s", kal_calendar_id(c));
    d.id = id;
    copy = add(&d);
    assert_int_equal(kal_calendar_day_start(copy), kal_calendar_day_start(c));
    kal_calendar_range(c, &range);
    for (int i = 0; i < 200; i++) {
      int64_t a = random_day(&seed, i % 2 && range.first_day < -100000 ? -100000 : range.first_day,
                             i % 2 && range.last_day > 100000 ? 100000 : range.last_day);
      int64_t b = random_day(&seed, range.first_day, range.last_day);
      kal_date date, other, copied;
      kal_difference d2 = {sizeof d2, KAL_UNIT_YEAR, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
      kal_duration span, copied_span;
      law(kal_date_from_day(c, a, &date) == KAL_OK && kal_date_from_day(copy, a, &copied) == KAL_OK, c, a);
      assert_memory_equal(&date, &copied, sizeof date);
      law(kal_date_from_day(c, b, &other) == KAL_OK, c, b);
      law(kal_date_until(c, date, other, &d2, &span, NULL) == KAL_OK, c, a);
      law(kal_date_until(copy, date, other, &d2, &copied_span, NULL) == KAL_OK, c, a);
      law(memcmp(&span, &copied_span, sizeof span) == 0, c, a);
    }
  }
}

/* A new Japanese era, known while the program runs. */
static void test_a_new_era(void **state) {
  kal_calendar_definition d;
  kal_era eras[KAL_ERAS_MAX];
  const kal_calendar *japanese = kal_calendar_builtin(KAL_JAPANESE), *ours;
  int64_t first_day = 25688, era_year; /* 2040-05-01 */
  size_t count = kal_calendar_era_count(japanese), index;
  kal_fields fields = {.size = sizeof fields,
                       .given = KAL_GIVEN_ERA | KAL_GIVEN_ERA_YEAR | KAL_GIVEN_MONTH | KAL_GIVEN_DAY,
                       .era = "new",
                       .era_year = 3,
                       .month = 5,
                       .day = 1};
  kal_date date;
  char name[32];
  (void)state;
  assert_int_equal(kal_definition_like(NULL, KAL_JAPANESE), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_definition_like(&d, (kal_calendar_number)0), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_definition_like(&d, KAL_JAPANESE), KAL_OK);
  for (size_t i = 0; i < count; i++) assert_int_equal(kal_calendar_era_at(japanese, i, &eras[i + 1]), KAL_OK);
  eras[0] = (kal_era){"new", "n", first_day, INT64_MAX, 2040, 1};
  eras[1].last_day = first_day - 1;
  d.id = "japanese-2040";
  d.eras = eras;
  d.era_count = count + 1;
  ours = add(&d);
  assert_int_equal(kal_day_era(ours, first_day - 1, &index, &era_year), KAL_OK);
  assert_true(index == 1 && era_year == 22); /* Reiwa */
  assert_int_equal(kal_day_era(ours, first_day, &index, &era_year), KAL_OK);
  assert_true(index == 0 && era_year == 1);
  assert_int_equal(kal_date_from_fields(ours, &fields, KAL_REJECT, &date, NULL), KAL_OK);
  assert_true(date.year == 2042 && date.month == 5);
  /* Known eras keep their names, the new one has only its code. */
  assert_int_equal(kal_era_name(ours, 1, "en", KAL_NAME_WIDE, name, sizeof name, NULL), KAL_OK);
  assert_string_equal(name, "Reiwa");
  assert_int_equal(kal_era_name(ours, 0, "en", KAL_NAME_WIDE, name, sizeof name, NULL), KAL_ERROR_NO_NAME);
}

static void test_era_codes_in_capitals(void **state) {
  static const kal_era eras[] = {{"Newest", " After  Later", 0, INT64_MAX, 3, 1},
                                 {"old", "", INT64_MIN, -1, 1, 1}};
  static const char *const codes[] = {"Newest", "newest", "NEWEST", "after", "LATER"};
  kal_calendar_definition d = own_definition(&context, "x-capitals");
  const kal_calendar *c;
  size_t index;
  (void)state;
  d.eras = eras;
  d.era_count = 2;
  c = add(&d);
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    index = 9;
    assert_int_equal(kal_era_find(c, codes[i], &index, NULL), KAL_OK);
    assert_int_equal(index, 0);
  }
  assert_int_equal(kal_era_find(c, "", &index, NULL), KAL_ERROR_UNKNOWN_ERA);
}

static int none_is_first(own *o, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  (void)o, (void)year, (void)month, (void)doubled;
  *skipped = 2;
  return 0;
}

/* The day before a skipped first one may lie before the range. */
static void test_nothing_before_the_first_day(void **state) {
  kal_calendar_definition d = own_leap_days_definition(&context, "x-none-first");
  kal_fields f = {.size = sizeof f,
                  .given = KAL_GIVEN_YEAR | KAL_GIVEN_MONTH | KAL_GIVEN_DAY,
                  .year = -5000,
                  .month = 1,
                  .day = 1};
  const kal_calendar *c;
  kal_date date;
  (void)state;
  context.days_hook = none_is_first;
  c = add(&d);
  assert_int_equal(kal_date_from_fields(c, &f, KAL_CONSTRAIN, &date, NULL), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_month_day_from_fields(c, &f, KAL_CONSTRAIN, &date, NULL), KAL_ERROR_OUT_OF_RANGE);
  f.given = KAL_GIVEN_MONTH_CODE | KAL_GIVEN_DAY, f.month_code = 1;
  assert_int_equal(kal_month_day_from_fields(c, &f, KAL_CONSTRAIN, &date, NULL), KAL_ERROR_NOT_IN_YEAR);
  f.day = 31;
  assert_int_equal(kal_month_day_from_fields(c, &f, KAL_CONSTRAIN, &date, NULL), KAL_OK);
}

/* One year in the middle, which no law looks at, begins with the first. */
static int out_of_order(own *o, int32_t year, kal_year_definition *d) {
  assert_true(year >= -5000 && year <= 5000);
  if (year != 7) return 0;
  d->first_day = own_new_year(o, -5000);
  d->days[0] = 5, d->days[12] = 30;
  return 0;
}

static void test_years_out_of_order_are_not_counted(void **state) {
  kal_calendar_definition d = own_definition(&context, "x-out-of-order");
  kal_difference years = {sizeof years, KAL_UNIT_YEAR, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
  const kal_month_rule rule = {0, 30, 5, 30};
  kal_duration span = {9, 9, 9, 9};
  const kal_calendar *c;
  (void)state;
  context.year_hook = out_of_order;
  d.month_rules = &rule;
  d.month_rule_count = 1;
  c = add(&d);
  /* By their days the year 7 comes before the year -5000, and nothing before that is asked for. */
  assert_int_equal(
      kal_date_until(c, (kal_date){7, 2, 1, 0, 0}, (kal_date){-5000, 1, 10, 0, 0}, &years, &span, NULL),
      KAL_ERROR_CALLBACK);
  assert_int_equal(span.years, 9);
}

/* A leap month in the year 1 only: far from every year that days of any year look at. */
static int one_leap_month(own *o, int32_t year, kal_year_definition *d) {
  (void)o;
  d->months = 12;
  d->days[11] = 30;
  if (year == 1) d->months = 13, d->days[12] = 30, d->leap_month = 6;
  d->first_day = 360 * ((int64_t)year - 100) + (year > 1 ? 30 : 0);
  return 0;
}

static void test_a_leap_month_that_is_never_near(void **state) {
  static const kal_calendar_number names[] = {(kal_calendar_number)0, KAL_HEBREW};
  kal_month_rule rules[13];
  kal_fields f = {.size = sizeof f,
                  .given = KAL_GIVEN_MONTH_CODE | KAL_GIVEN_DAY,
                  .month_code = 5 | KAL_MONTH_LEAP,
                  .day = 30};
  (void)state;
  context.year_hook = one_leap_month;
  for (unsigned i = 0; i < 13; i++) rules[i] = (kal_month_rule){(kal_month_code)(i + 1), 30, 30, 30};
  rules[12].code = 5 | KAL_MONTH_LEAP;
  for (unsigned i = 0; i < 2; i++) {
    kal_calendar_definition d = own_definition(&context, i ? "x-next" : "x-plain");
    const kal_calendar *c;
    kal_date date;
    kal_error error;
    d.first_year = -200;
    d.last_year = 200;
    d.limits = (kal_limits){12, 13, 30, 30, 360, 390};
    d.month_rules = rules;
    d.family = KAL_FAMILY_LUNISOLAR;
    d.names_of = names[i];
    c = add(&d);
    assert_int_equal(kal_month_day_from_fields(c, &f, KAL_REJECT, &date, &error), KAL_ERROR_NOT_IN_YEAR);
    assert_true(error.month_code == (5 | KAL_MONTH_LEAP) && error.value == 30 && error.greatest == 0);
    assert_int_equal(kal_month_day_from_fields(c, &f, KAL_CONSTRAIN, &date, &error), KAL_OK);
    assert_true(date.month_code == 5 + i && date.day == 30);
  }
}

/* Once added, the calendar answers only for its year 1, or for no month's day numbers. */
static int answers_one_year(own *o, int32_t year, kal_year_definition *d) {
  (void)d;
  return o->number == 1 && year != 1;
}
static int answers_no_month(own *o, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  (void)year, (void)skipped, (void)doubled;
  return o->number == 2 || (o->number == 3 && month != 1);
}

/* What a call gave: KAL_ERROR_CALLBACK, said in the error too, and nothing else touched. */
#define NO_ANSWER(call)                                                                                      \
  do {                                                                                                       \
    memset(&error, 0, sizeof error);                                                                         \
    assert_int_equal(call, KAL_ERROR_CALLBACK);                                                              \
    assert_int_equal(error.status, KAL_ERROR_CALLBACK);                                                      \
    assert_memory_equal(&made, &untouched, sizeof made);                                                     \
    assert_int_equal(span.years, 9);                                                                         \
  } while (0)

static void test_arithmetic_without_an_answer(void **state) {
  kal_calendar_definition d = own_leap_days_definition(&context, "x-mute");
  kal_difference years = {sizeof years, KAL_UNIT_YEAR, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
  kal_difference months = {sizeof months, KAL_UNIT_MONTH, KAL_UNIT_MONTH, 1, KAL_ROUND_EXPAND, 0};
  kal_date here = {1, 1, 5, 0, 0}, next = {1, 2, 5, 0, 0}, there = {2, 2, 1, 0, 0};
  kal_date made = {7, 7, 7, 7, 7}, untouched = made;
  kal_duration span = {9, 9, 9, 9}, year = {1, 0, 0, 0}, far = {0, 14, 0, 0}, month = {0, 1, 0, 0};
  kal_fields f = {.size = sizeof f,
                  .given = KAL_GIVEN_YEAR | KAL_GIVEN_MONTH | KAL_GIVEN_DAY,
                  .year = 2,
                  .month = 2,
                  .day = 3};
  kal_fields day = {.size = sizeof day, .given = KAL_GIVEN_DAY, .day = 4}, code = day;
  const kal_calendar *c;
  kal_error error;
  (void)state;
  code.given |= KAL_GIVEN_MONTH_CODE, code.month_code = 2;
  context.year_hook = answers_one_year;
  context.days_hook = answers_no_month;
  c = add(&d);
  context.number = 1;
  NO_ANSWER(kal_date_add(c, there, month, 0, &made, &error));
  NO_ANSWER(kal_date_add(c, here, year, 0, &made, &error));
  NO_ANSWER(kal_date_add(c, here, far, 0, &made, &error));
  NO_ANSWER(kal_date_subtract(c, here, year, 0, &made, &error));
  NO_ANSWER(kal_date_until(c, here, there, &years, &span, &error));
  NO_ANSWER(kal_date_until(c, there, here, &years, &span, &error));
  NO_ANSWER(kal_date_since(c, here, there, &years, &span, &error));
  NO_ANSWER(kal_year_month_until(c, here, there, NULL, &span, &error));
  NO_ANSWER(kal_date_from_fields(c, &f, 0, &made, &error));
  NO_ANSWER(kal_date_with(c, here, &f, 0, &made, &error));
  NO_ANSWER(kal_date_with(c, there, &day, 0, &made, &error));
  NO_ANSWER(kal_year_month_from_fields(c, &f, 0, &made, &error));
  NO_ANSWER(kal_month_day_from_fields(c, &f, 0, &made, &error));
  NO_ANSWER(kal_month_day_from_fields(c, &code, 0, &made, &error));
  context.number = 2;
  NO_ANSWER(kal_date_add(c, here, year, 0, &made, &error));
  NO_ANSWER(kal_date_until(c, here, next, &years, &span, &error));
  NO_ANSWER(kal_date_from_fields(c, &f, 0, &made, &error));
  NO_ANSWER(kal_year_month_from_fields(c, &f, 0, &made, &error));
  NO_ANSWER(kal_month_day_from_fields(c, &f, 0, &made, &error));
  NO_ANSWER(kal_month_day_from_fields(c, &code, 0, &made, &error));
  context.number = 3;
  NO_ANSWER(kal_date_add(c, here, month, 0, &made, &error));
  NO_ANSWER(kal_date_until(c, here, (kal_date){1, 1, 30, 0, 0}, &months, &span, &error));
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
      TEST(test_beside_the_dates),
      TEST(test_date_patterns),
      TEST(test_bad_date_patterns),
      TEST(test_bad_definitions),
      TEST(test_bad_names),
      TEST(test_law_answers),
      TEST(test_law_limits),
      TEST(test_law_codes),
      TEST(test_law_contiguous),
      TEST(test_law_contiguous_over_the_range),
      TEST(test_law_month_index),
      TEST(test_law_round_trip),
      TEST(test_law_overrides),
      TEST(test_law_eras),
      TEST(test_eras_by_number),
      TEST(test_law_texts),
      TEST(test_leap_months),
      TEST(test_month_table_bound),
      TEST(test_all_years_of_thirteen_months),
      TEST(test_intercalary_days),
      TEST(test_leap_days),
      TEST(test_any_leap_days),
      TEST(test_right_overrides),
      TEST(test_hostile_answers),
      TEST(test_wrong_answers_are_statuses),
      TEST(test_hostile_additions),
      TEST(test_callbacks_that_call_the_registry),
      TEST(test_name_stolen_while_adding),
      TEST(test_callback_that_changes_its_definition),
      TEST(test_definitions_like_built_in_ones),
      TEST(test_a_new_era),
      TEST(test_era_codes_in_capitals),
      TEST(test_nothing_before_the_first_day),
      TEST(test_years_out_of_order_are_not_counted),
      TEST(test_a_leap_month_that_is_never_near),
      TEST(test_arithmetic_without_an_answer),
  };
  return cmocka_run_group_tests_name("user", tests, NULL, NULL);
}
