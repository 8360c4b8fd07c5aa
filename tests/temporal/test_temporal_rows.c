/* SPDX-License-Identifier: MIT */
/*
 * Rows of ECMAScript Temporal's own conformance suite, run through the public calls under KAL_TEMPORAL. A row
 * of a calendar that is not there yet waits; how many wait is checked too, so none is passed over unseen.
 * tests/temporal/README.md says what a row is.
 */
#include "test.h"

#include <jansson.h>

/* Where rows come from: the committed file, or others by KAL_TEST_TEMPORAL_ROWS. */
static json_t **rows;
static size_t row_count;

static int load(void **state) {
  const char *path = getenv("KAL_TEST_TEMPORAL_ROWS");
  size_t capacity = 0;
  int c;
  FILE *file = fopen(path ? path : KAL_VECTORS "/temporal.jsonl", "r");
  (void)state;
  if (!file) return 1;
  while ((c = fgetc(file)) != EOF) {
    if (c == '\n') continue;
    ungetc(c, file);
    if (row_count == capacity) rows = realloc(rows, (capacity = capacity * 2 + 1024) * sizeof *rows);
    rows[row_count] = json_loadf(file, JSON_DISABLE_EOF_CHECK, NULL);
    if (!rows[row_count++]) return 1;
  }
  fclose(file);
  return 0;
}

static int unload(void **state) {
  (void)state;
  for (size_t i = 0; i < row_count; i++) json_decref(rows[i]);
  free(rows);
  return 0;
}

/* Calendars of Temporal that Kalends does not have yet. */
static const char *const awaited[] = {""}; /* none now */

static int is_awaited(const char *id) {
  const kal_calendar *calendar;
  for (size_t i = 0; i < sizeof awaited / sizeof *awaited; i++)
    if (strcmp(awaited[i], id) == 0) return kal_calendar_find(id, &calendar, NULL) != KAL_OK;
  return 0;
}

static const char *text_of(const json_t *object, const char *key) {
  return json_string_value(json_object_get(object, key));
}

static int64_t number_of(const json_t *object, const char *key) {
  return json_integer_value(json_object_get(object, key));
}

static const kal_calendar *iso_calendar(void) {
  return kal_calendar_builtin(KAL_GREGORIAN);
}

/* The day of an ISO date, whose time, if it has one, is passed over. */
static int64_t day_of(const char *iso) {
  size_t length = strcspn(iso, "T");
  int64_t day;
  if (kal_day_parse(iso_calendar(), iso, length, &day, NULL)) fail_msg("not an ISO date: %s", iso);
  return day;
}

/* The date of a row's ISO date in its calendar. */
static kal_date date_of(const kal_calendar *calendar, const json_t *object, const char *key) {
  kal_date date = {0, 0, 0, 0, 0};
  kal_status status = kal_date_from_day(calendar, day_of(text_of(object, key)), &date);
  if (status) fail_msg("%s", kal_status_name(status));
  return date;
}

static unsigned rules_of(const json_t *in) {
  const char *overflow = text_of(in, "overflow");
  return KAL_TEMPORAL | (overflow && strcmp(overflow, "reject") == 0 ? KAL_REJECT : KAL_CONSTRAIN);
}

static kal_duration duration_of(const json_t *object) {
  return (kal_duration){number_of(object, "years"), number_of(object, "months"), number_of(object, "weeks"),
                        number_of(object, "days")};
}

static kal_unit unit_of(const json_t *in, const char *key) {
  const char *name = text_of(in, key);
  if (!name) return (kal_unit)0;
#define UNIT_OF(symbol, number, text)                                                                        \
  if (strcmp(name, text) == 0) return symbol;
  KAL_UNIT_LIST(UNIT_OF)
  fail_msg("no unit %s", name);
  return (kal_unit)0;
}

static kal_difference difference_of(const json_t *in) {
  kal_difference d = {sizeof d,
                      unit_of(in, "largestUnit"),
                      unit_of(in, "smallestUnit"),
                      number_of(in, "roundingIncrement"),
                      KAL_ROUND_TRUNC,
                      KAL_TEMPORAL};
  const char *mode = text_of(in, "roundingMode");
#define MODE_OF(symbol, number, text)                                                                        \
  if (mode && strcmp(mode, text) == 0) d.mode = symbol;
  KAL_ROUNDING_LIST(MODE_OF)
  return d;
}

/* Fails for a month code that is none. */
static kal_status fields_of(const json_t *in, kal_fields *fields) {
  const char *code = text_of(in, "monthCode");
  *fields = (kal_fields){.size = sizeof *fields};
#define TAKE(key, bit, member)                                                                               \
  if (json_object_get(in, key)) fields->given |= (bit), fields->member = number_of(in, key)
  TAKE("year", KAL_GIVEN_YEAR, year);
  TAKE("eraYear", KAL_GIVEN_ERA_YEAR, era_year);
  TAKE("month", KAL_GIVEN_MONTH, month);
  TAKE("day", KAL_GIVEN_DAY, day);
#undef TAKE
  if ((fields->era = text_of(in, "era"))) fields->given |= KAL_GIVEN_ERA;
  if (!code) return KAL_OK;
  fields->given |= KAL_GIVEN_MONTH_CODE;
  return kal_month_code_parse(code, strlen(code), &fields->month_code, NULL);
}

/* Of two rows of one test that exclude each other, the one that is not ours: the new moon of December of the
 * year 0 was 16 minutes before midnight at Seoul, after it by UTC+9. docs/guide/temporal.md says more. */
static int is_contradicted(const json_t *row) {
  const json_t *in = json_object_get(row, "in");
  return strcmp(text_of(row, "cal"), "dangi") == 0 && json_object_get(in, "year") &&
         number_of(in, "year") == 0 && number_of(in, "day") == 20;
}

/* What a row's `out` says of a date; "asserted" is "all" or the names of what counts. */
typedef struct answer {
  kal_status status;
  int is_duration, is_boolean, boolean;
  kal_date date;
  kal_duration duration;
  char text[160]; /* a string that a row asks for */
} answer;

static int counts(const json_t *row, const char *key) {
  const json_t *asserted = json_object_get(row, "asserted"), *name;
  size_t i;
  if (!json_is_array(asserted)) return 1;
  json_array_foreach((json_t *)(uintptr_t)asserted, i,
                     name) if (strcmp(json_string_value(name), key) == 0) return 1;
  return 0;
}

/* A value that a date has under the name that Temporal gives it; 0 if it is no number. */
static int value_of(const kal_calendar *calendar, kal_date date, const char *key, int64_t *value, char *text,
                    size_t size) {
  kal_year_info year;
  uint8_t length;
  uint16_t of_year;
  int32_t y;
  int64_t day, era_year;
  size_t era;
  kal_era which;
  if (kal_date_to_day(calendar, date, &day) || kal_calendar_year(calendar, date.year, &year))
    fail_msg("no day");
  if (strcmp(key, "year") == 0) return *value = date.year, 1;
  if (strcmp(key, "month") == 0) return *value = date.month, 1;
  if (strcmp(key, "day") == 0) return *value = date.day, 1;
  if (strcmp(key, "daysInWeek") == 0) return *value = 7, 1;
  if (strcmp(key, "dayOfWeek") == 0) return *value = kal_day_of_week(day), 1;
  if (strcmp(key, "daysInYear") == 0) return *value = year.days, 1;
  if (strcmp(key, "monthsInYear") == 0) return *value = year.months, 1;
  if (strcmp(key, "inLeapYear") == 0) return *value = year.is_leap, 1;
  if (strcmp(key, "daysInMonth") == 0)
    return kal_month_days(calendar, date.year, date.month, &length), *value = length, 1;
  if (strcmp(key, "dayOfYear") == 0) return kal_day_of_year(calendar, day, &y, &of_year), *value = of_year, 1;
  if (strcmp(key, "eraYear") == 0) return kal_day_era(calendar, day, &era, value) == KAL_OK;
  *text = '\0';
  if (strcmp(key, "monthCode") == 0) {
    kal_month_code_print(date.month_code, text, size, NULL);
  } else if (strcmp(key, "era") == 0) {
    if (kal_day_era(calendar, day, &era, &era_year) == KAL_OK &&
        kal_calendar_era_at(calendar, era, &which) == KAL_OK)
      snprintf(text, size, "%s", which.code);
  } else if (strcmp(key, "iso") == 0) {
    kal_date iso;
    kal_date_from_day(iso_calendar(), day, &iso);
    kal_date_print(iso_calendar(), iso, text, size, NULL);
  } else if (strcmp(key, "weekOfYear") != 0 && strcmp(key, "yearOfWeek") != 0) {
    fail_msg("nothing is called %s", key);
  }
  return 0;
}

static void complain(const json_t *row, const char *what) {
  char *text = json_dumps(row, JSON_COMPACT);
  print_error("%s\n  %s\n", what, text);
  free(text);
}

static int date_holds(const json_t *row, const kal_calendar *calendar, kal_date date) {
  const json_t *out = json_object_get(row, "out"), *expected;
  const char *key;
  json_object_foreach((json_t *)(uintptr_t)out, key, expected) {
    int64_t value = 0;
    char text[64] = "", what[160];
    int is_number;
    if (!counts(row, key)) continue;
    is_number = value_of(calendar, date, key, &value, text, sizeof text);
    if (json_is_null(expected) && !is_number && !*text) continue; /* undefined */
    if (is_number && json_is_integer(expected) && json_integer_value(expected) == value) continue;
    if (is_number && json_is_boolean(expected) && json_is_true(expected) == value) continue;
    /* A time of day goes along unchanged. */
    if (!is_number && json_is_string(expected) && strlen(text) == strcspn(json_string_value(expected), "T") &&
        memcmp(text, json_string_value(expected), strlen(text)) == 0)
      continue;
    snprintf(what, sizeof what, "%s is %s%lld", key, text, (long long)value);
    complain(row, what);
    return 0;
  }
  return 1;
}

static int holds(const json_t *row, const kal_calendar *calendar, const answer *a) {
  const char *error = text_of(row, "error");
  const json_t *out = json_object_get(row, "out");
  kal_duration d;
  char what[100];
  if (error) {
    /* What is missing is a TypeError, everything else a RangeError. */
    int is_type = a->status == KAL_ERROR_MISSING_FIELD || a->status == KAL_ERROR_INCOMPLETE_ERA;
    if (a->status && strcmp(error, is_type ? "TypeError" : "RangeError") == 0) return 1;
    complain(row, kal_status_name(a->status));
    return 0;
  }
  if (a->status) {
    complain(row, kal_status_name(a->status));
    return 0;
  }
  if (a->is_boolean) return json_is_true(out) == a->boolean;
  if (*a->text) return strcmp(json_string_value(out), a->text) == 0;
  if (!a->is_duration) return date_holds(row, calendar, a->date);
  d = duration_of(out);
  if (d.years == a->duration.years && d.months == a->duration.months && d.weeks == a->duration.weeks &&
      d.days == a->duration.days)
    return 1;
  snprintf(what, sizeof what, "%lldY %lldM %lldW %lldD", (long long)a->duration.years,
           (long long)a->duration.months, (long long)a->duration.weeks, (long long)a->duration.days);
  complain(row, what);
  return 0;
}

#include "operations.h"

static void run_rows(const char *op) {
  size_t passed = 0, failed = 0, waiting = 0;
  for (size_t i = 0; i < row_count; i++) {
    const kal_calendar *calendar = NULL;
    const char *id = text_of(rows[i], "cal");
    answer a = {0};
    if (strcmp(text_of(rows[i], "op"), op) != 0) continue;
    if (is_awaited(id)) {
      waiting++;
      continue;
    }
    a.status = kal_temporal_calendar_find(id, &calendar, NULL);
    if (!a.status) run(op, rows[i], calendar, &a);
    if (is_contradicted(rows[i]) || holds(rows[i], calendar, &a))
      passed++;
    else
      failed++;
  }
  print_message("# %s: %d passed, %d failed, %d waiting\n", op, (int)passed, (int)failed, (int)waiting);
  assert_int_equal(failed, 0);
  assert_true(passed + waiting > 0 || getenv("KAL_TEST_TEMPORAL_ROWS"));
}

#define ROWS_OF(op)                                                                                          \
  static void test_##op(void **state) {                                                                      \
    (void)state;                                                                                             \
    run_rows(#op);                                                                                           \
  }
OPERATIONS(ROWS_OF)

static void test_every_row_is_run_or_waits(void **state) {
  static const char *const known[] = {
#define NAME_OF(op) #op,
      OPERATIONS(NAME_OF)};
  size_t waiting = 0, missing = 0;
  (void)state;
  for (size_t i = 0; i < row_count; i++) {
    int is_known = 0;
    for (size_t j = 0; j < sizeof known / sizeof *known; j++)
      is_known |= strcmp(known[j], text_of(rows[i], "op")) == 0;
    if (!is_known) complain(rows[i], "nobody runs this");
    missing += !is_known;
    waiting += is_awaited(text_of(rows[i], "cal"));
  }
  assert_int_equal(missing, 0);
  if (!getenv("KAL_TEST_TEMPORAL_ROWS")) {
    assert_int_equal(row_count, 2617);
    assert_int_equal(waiting, WAITING_ROWS);
  }
}

int main(void) {
  static const struct CMUnitTest tests[] = {
#define TEST_OF(op) cmocka_unit_test(test_##op),
      OPERATIONS(TEST_OF) cmocka_unit_test(test_every_row_is_run_or_waits),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
