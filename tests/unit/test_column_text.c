/* SPDX-License-Identifier: MIT */
/*
 * Columns of texts: every call is compared with what the calls for one day give row by row, bytes, offsets,
 * nulls, report and all, with room behind every array that must stay as it was.
 */
#define _GNU_SOURCE /* memfd_create */
#include "own_calendar.h"
#include "subjects.h"

#if defined __linux__ && UINTPTR_MAX > UINT32_MAX
#include <sys/mman.h>
#include <unistd.h>
#endif

#define GREGORIAN kal_calendar_builtin(KAL_GREGORIAN)
#define HEBREW kal_calendar_builtin(KAL_HEBREW)

enum { ROWS_MOST = 2500, ROOM_A_ROW = 600, GUARD = 0xA5, GUARDS = 64 };

/* What a call is given beside the rows. */
typedef struct manner {
  uint8_t bad; /* a kal_bad_rows */
  uint8_t kernel;
  uint8_t large;
  uint8_t type;  /* of the days */
  size_t in_bit; /* bit offsets */
  size_t out_bit;
  int has_nulls;
} manner;

static const kal_column_options *options_of(const manner *how, kal_column_options *options) {
  memset(options, 0, sizeof *options);
  options->size = sizeof *options;
  options->bad = how->bad;
  options->kernel = how->kernel;
  return options;
}

static int bit_at(const uint8_t *bits, size_t at) {
  return bits[at / 8] >> at % 8 & 1;
}

static void *guarded(size_t bytes) {
  void *memory = malloc(bytes + GUARDS);
  assert_non_null(memory);
  memset(memory, GUARD, bytes + GUARDS);
  return memory;
}

static void check_guard(const void *memory, size_t from, size_t bytes) {
  const uint8_t *p = memory;
  for (size_t i = from; i < bytes + GUARDS; i++)
    if (p[i] != GUARD) fail_msg("byte %zu of %zu is %02X", i, bytes, p[i]);
}

/* Bits before, between and after those of the rows below `written`, which `good` has, are as they were. */
static void check_bits(const uint8_t *bits, size_t bit, const uint8_t *good, size_t written, size_t bytes) {
  for (size_t i = 0; i < 8 * (bytes + GUARDS); i++) {
    int is = bit_at(bits, i), was = GUARD >> i % 8 & 1;
    int wanted = i >= bit && i - bit < written ? good[i - bit] : was;
    if (is != wanted) fail_msg("bit %zu of %zu rows from %zu is %d", i, written, bit, is);
  }
}

static int64_t offset_at(const void *offsets, int large, size_t i) {
  return large ? ((const int64_t *)offsets)[i] : ((const int32_t *)offsets)[i];
}

static void set_offset(void *offsets, int large, size_t i, size_t to) {
  if (large)
    ((int64_t *)offsets)[i] = (int64_t)to;
  else
    ((int32_t *)offsets)[i] = (int32_t)to;
}

/* One day as text, without a NUL. */
static kal_status print_row(const kal_calendar *calendar, const kal_format *format, int64_t day, char *text,
                            size_t *length) {
  kal_date date;
  kal_status status;
  if (format) return kal_format_day(format, day, text, ROOM_A_ROW, length);
  if ((status = kal_date_from_day(calendar, day, &date))) return status;
  return kal_date_print(calendar, date, text, ROOM_A_ROW, length);
}

/* What a column of texts should become. */
typedef struct expected {
  char *bytes;
  size_t *ends;
  uint8_t good[ROWS_MOST];
  size_t rows; /* written */
  size_t length;
  size_t bad;
  kal_status status;
  size_t row; /* of the report */
} expected;

static void expect_texts(expected *e, const kal_calendar *calendar, const kal_format *format,
                         const int64_t *days, const uint8_t *nulls, size_t n, size_t capacity,
                         kal_bad_rows bad) {
  int full = 0;
  e->rows = e->length = e->bad = 0;
  e->status = KAL_OK;
  for (size_t i = 0; i < n; i++) {
    char text[ROOM_A_ROW];
    size_t length = 0;
    int good = !nulls[i];
    kal_status status = good ? print_row(calendar, format, days[i], text, &length) : KAL_OK;
    if (status) {
      good = 0;
      length = 0;
      if (e->bad++ == 0 && !full) {
        e->status = status;
        e->row = i;
      }
      if (bad == KAL_BAD_STOPS) break;
    }
    if (!full && length > capacity - e->length) {
      full = 1;
      e->status = KAL_ERROR_BUFFER_TOO_SMALL;
      e->row = i;
    }
    if (!full) {
      memcpy(e->bytes + e->length, text, length);
      e->ends[i] = e->length + length;
      e->good[i] = (uint8_t)good;
      e->rows = i + 1;
    }
    e->length += length;
  }
}

/* Returns the bytes needed. */
static size_t check_format(const kal_calendar *calendar, const kal_format *format, const int64_t *days,
                           size_t n, size_t capacity, const manner *how) {
  static uint8_t nulls[ROWS_MOST];
  size_t offset_bytes = (n + 1) * (how->large ? 8 : 4), bit_bytes = (how->out_bit + n + 7) / 8;
  uint8_t *in_bits = calloc(1, (how->in_bit + n + 8) / 8), *out_bits = guarded(bit_bytes);
  void *offsets = guarded(offset_bytes);
  char *bytes = guarded(capacity);
  int32_t *narrow = malloc((n + 1) * sizeof *narrow);
  size_t length = 42;
  expected e;
  kal_column_options options;
  kal_column_report report = {.size = sizeof report};
  kal_column column = {sizeof column, (void *)(uintptr_t)days, NULL, how->in_bit, 0, how->type};
  kal_text_column texts = {sizeof texts, offsets, bytes, capacity, out_bits, how->out_bit, how->large};
  kal_status status, returned;
  uint64_t seed = n;
  assert_true(n <= ROWS_MOST);
  for (size_t i = 0; i < n; i++) {
    nulls[i] = how->has_nulls && next_random(&seed) % 5 == 0;
    if (!nulls[i]) in_bits[(how->in_bit + i) / 8] |= (uint8_t)(1u << (how->in_bit + i) % 8);
    narrow[i] = (int32_t)days[i];
  }
  if (how->has_nulls) column.validity = in_bits;
  if (how->type == KAL_COLUMN_INT32) column.values = narrow;
  e.bytes = malloc(n * ROOM_A_ROW + 1);
  e.ends = malloc((n + 1) * sizeof *e.ends);
  expect_texts(&e, calendar, format, days, nulls, n, capacity, (kal_bad_rows)how->bad);
  status =
      kal_column_format(calendar, format, &column, n, &texts, &length, options_of(how, &options), &report);
  returned = e.status == KAL_ERROR_BUFFER_TOO_SMALL || how->bad == KAL_BAD_STOPS ? e.status : KAL_OK;
  law(status == returned, calendar, n);
  law(length == e.length, calendar, length);
  law(report.bad == e.bad, calendar, report.bad);
  law(report.error.status == e.status, calendar, report.error.status);
  law(e.status == KAL_OK || report.error.row == e.row, calendar, report.error.row);
  law(offset_at(offsets, how->large, 0) == 0, calendar, 0);
  for (size_t i = 0; i < e.rows; i++)
    law(offset_at(offsets, how->large, i + 1) == (int64_t)e.ends[i], calendar, i);
  check_guard(offsets, (e.rows + 1) * (how->large ? 8 : 4), offset_bytes);
  if (e.rows && memcmp(bytes, e.bytes, e.ends[e.rows - 1]))
    fail_msg("%s: %.*s", kal_calendar_id(calendar), (int)capacity, bytes);
  check_guard(bytes, format || e.status == KAL_ERROR_BUFFER_TOO_SMALL ? capacity : e.length, capacity);
  check_bits(out_bits, how->out_bit, e.good, e.rows, bit_bytes);
  free(in_bits);
  free(out_bits);
  free(offsets);
  free(bytes);
  free(narrow);
  free(e.bytes);
  free(e.ends);
  return e.length;
}

/* Texts one after another, in memory that ends where they do. */
typedef struct text_rows {
  char *bytes;
  size_t length;
  size_t room;
  size_t ends[ROWS_MOST];
  size_t n;
} text_rows;

static void begin_rows(text_rows *rows) {
  rows->bytes = NULL;
  rows->length = rows->room = rows->n = 0;
}

static void add_row(text_rows *rows, const char *text, size_t length) {
  assert_true(rows->n < ROWS_MOST);
  if (rows->length + length > rows->room) {
    rows->room = 2 * (rows->length + length);
    rows->bytes = realloc(rows->bytes, rows->room);
  }
  if (length) memcpy(rows->bytes + rows->length, text, length);
  rows->length += length;
  rows->ends[rows->n++] = rows->length;
}

static kal_status parse_row(const kal_calendar *calendar, const kal_format *format, const char *text,
                            size_t length, int64_t *day, kal_error *error) {
  kal_parsed parsed;
  kal_status status;
  if (!format) return kal_day_parse(calendar, text, length, day, error);
  status = kal_format_parse(format, text, length, NULL, &parsed, error);
  *day = parsed.day;
  return status;
}

/* `before`: bytes of the column before the first text. */
static void check_parse(const kal_calendar *calendar, const kal_format *format, const text_rows *rows,
                        size_t before, const manner *how) {
  static uint8_t good[ROWS_MOST];
  static int64_t days[ROWS_MOST];
  const size_t n = rows->n, day_bytes = n * (how->type == KAL_COLUMN_INT32 ? 4 : 8);
  size_t bit_bytes = (how->out_bit + n + 7) / 8, written = n, bad = 0, first_bad = 0;
  uint8_t *in_bits = calloc(1, (how->in_bit + n + 8) / 8), *out_bits = guarded(bit_bytes);
  void *offsets = malloc((n + 1) * (how->large ? 8 : 4)), *values = guarded(day_bytes);
  char *bytes = malloc(before + rows->length ? before + rows->length : 1);
  kal_error error;
  kal_column_options options;
  kal_column_report report = {.size = sizeof report};
  kal_column column = {sizeof column, values, out_bits, how->out_bit, 0, how->type};
  kal_text_column texts = {sizeof texts, offsets,     bytes,     before + rows->length,
                           NULL,         how->in_bit, how->large};
  kal_status first = KAL_OK, status;
  uint64_t seed = n + rows->length;
  memset(bytes, '1', before);
  if (rows->length) memcpy(bytes + before, rows->bytes, rows->length);
  set_offset(offsets, how->large, 0, before);
  memset(&error, 0, sizeof error);
  for (size_t i = 0; i < n; i++) {
    size_t start = i ? rows->ends[i - 1] : 0;
    kal_error found;
    int is_null = how->has_nulls && next_random(&seed) % 5 == 0;
    set_offset(offsets, how->large, i + 1, before + rows->ends[i]);
    if (!is_null) in_bits[(how->in_bit + i) / 8] |= (uint8_t)(1u << (how->in_bit + i) % 8);
    good[i] = !is_null;
    if (is_null || i > written) continue;
    status = parse_row(calendar, format, bytes + before + start, rows->ends[i] - start, &days[i], &found);
    if (!status && how->type == KAL_COLUMN_INT32 && (days[i] < INT32_MIN || days[i] > INT32_MAX)) {
      status = KAL_ERROR_OUT_OF_RANGE;
      memset(&found, 0, sizeof found);
      found.status = status;
      found.value = days[i];
      found.least = INT32_MIN;
      found.greatest = INT32_MAX;
      strcpy(found.calendar, kal_calendar_id(calendar));
    }
    if (!status || i >= written) continue;
    good[i] = 0;
    if (bad++ == 0) {
      first = status;
      error = found;
      first_bad = i;
      if (how->bad == KAL_BAD_STOPS) written = i;
    }
  }
  if (how->has_nulls) texts.validity = in_bits;
  status = kal_column_parse(calendar, format, &texts, n, &column, options_of(how, &options), &report);
  law(status == (how->bad == KAL_BAD_STOPS ? first : KAL_OK), calendar, status);
  law(report.bad == bad, calendar, report.bad);
  if (bad) {
    error.row = first_bad;
    if (report.error.row != first_bad) fail_msg("row %zu, not %zu", (size_t)report.error.row, first_bad);
  }
  law(memcmp(&report.error, &error, sizeof error) == 0, calendar, first_bad);
  for (size_t i = 0; i < written; i++) {
    int64_t value;
    if (!good[i]) continue;
    value = how->type == KAL_COLUMN_INT32 ? ((int32_t *)values)[i] : ((int64_t *)values)[i];
    law(value == days[i], calendar, i);
  }
  check_guard(values, written * (how->type == KAL_COLUMN_INT32 ? 4 : 8), day_bytes);
  check_bits(out_bits, how->out_bit, good, written, bit_bytes);
  free(in_bits);
  free(out_bits);
  free(offsets);
  free(values);
  free(bytes);
}

/* Every manner: what is bad, kernels, offsets, nulls. Calls the body with `how`. */
#define for_every_manner(how)                                                                                \
  for (unsigned k_ = 0; k_ < 5 * 32; k_++)                                                                   \
    if (kal_kernel_available((kal_kernel)(k_ / 32)))                                                         \
      for (manner how = {k_ & 1, (uint8_t)(k_ / 32), k_ >> 1 & 1, k_ >> 2 & 1, k_ % 11, k_ % 13,             \
                         k_ >> 3 & 1};                                                                       \
           how.in_bit < 99; how.in_bit = 99)

static const manner plain = {KAL_BAD_IS_NULL, KAL_KERNEL_BEST, 0, KAL_COLUMN_INT64, 0, 0, 0};

/* Days of all kinds of a calendar: about now, anywhere, at both ends of it. */
static void some_days(const kal_calendar *calendar, int64_t *days, size_t n, uint64_t *seed) {
  const kal_range *range = &calendar->range;
  for (size_t i = 0; i < n; i++) {
    unsigned kind = i < n / 2 ? 0 : (unsigned)(next_random(seed) % 8);
    if (kind < 4)
      days[i] = random_day_of(calendar, seed, -200000, 200000);
    else if (kind == 4)
      days[i] = random_day_of(calendar, seed, range->first_day, range->last_day);
    else if (kind == 5)
      days[i] = random_day_of(calendar, seed, range->first_day, range->first_day + 500);
    else if (kind == 6)
      days[i] = random_day_of(calendar, seed, range->last_day - 500, range->last_day);
    else
      days[i] = random_day_of(calendar, seed, -4000000, 4000000); /* four digits and more, before 0 */
  }
}

static void test_format_is_print(void **state) {
  static int64_t days[ROWS_MOST];
  uint64_t seed = 7;
  (void)state;
  for_every_subject(calendar) {
    size_t n = 1100;
    some_days(calendar, days, n, &seed);
    for (unsigned i = 0; i < 4; i++) {
      manner how = plain;
      how.kernel = i & 1 ? KAL_KERNEL_SCALAR : KAL_KERNEL_BEST;
      how.has_nulls = i >> 1;
      check_format(calendar, NULL, days, n, n * KAL_DATE_TEXT_MAX, &how);
    }
    /* Bad rows among them. */
    if (calendar->range.first_day > INT64_MIN) days[700] = calendar->range.first_day - 1;
    if (calendar->range.last_day < INT64_MAX) days[1050] = calendar->range.last_day + 1;
    check_format(calendar, NULL, days, n, n * KAL_DATE_TEXT_MAX, &plain);
    check_format(calendar, NULL, days, n, 8000, &plain);
    {
      manner stops = plain;
      stops.bad = KAL_BAD_STOPS;
      check_format(calendar, NULL, days, n, n * KAL_DATE_TEXT_MAX, &stops);
      check_format(calendar, NULL, days, n, 3000, &stops);
    }
  }
}

static void test_format_in_every_manner(void **state) {
  static int64_t days[ROWS_MOST];
  static const kal_calendar_number numbers[] = {KAL_GREGORIAN, KAL_HEBREW, KAL_HINDU_LUNAR};
  uint64_t seed = 11;
  (void)state;
  for (size_t c = 0; c < 3; c++) {
    const kal_calendar *calendar = kal_calendar_builtin(numbers[c]);
    for_every_manner(how) {
      size_t n = (size_t)(next_random(&seed) % 300), needed;
      for (size_t i = 0; i < n; i++) {
        days[i] = random_day(&seed, -300000, 300000);
        if (next_random(&seed) % 100 == 0) days[i] = INT32_MIN; /* a year of more than four digits */
      }
      needed = check_format(calendar, NULL, days, n, n * KAL_DATE_TEXT_MAX, &how);
      check_format(calendar, NULL, days, n, needed, &how);
      check_format(calendar, NULL, days, n, needed / 2, &how);
    }
  }
}

static kal_format style_of(const kal_calendar *calendar, const char *locale, kal_style style) {
  kal_format format;
  assert_int_equal(kal_format_style(&format, calendar, locale, style, KAL_STYLE_NONE, NULL), KAL_OK);
  return format;
}

static kal_format pattern_of(const kal_calendar *calendar, const char *locale, const char *pattern) {
  kal_format format;
  assert_int_equal(
      kal_format_pattern(&format, calendar, locale, KAL_PATTERN_CLDR, pattern, strlen(pattern), NULL),
      KAL_OK);
  return format;
}

/* At each capacity what fits is written and nothing more; the length is always that of all. */
static void test_every_capacity(void **state) {
  static const struct {
    kal_calendar_number calendar;
    const char *locale; /* NULL: no format */
    kal_style style;
  } columns[] = {{KAL_GREGORIAN, NULL, 0},
                 {KAL_HEBREW, NULL, 0},
                 {KAL_GREGORIAN, "en", KAL_STYLE_LONG},
                 {KAL_PERSIAN, "fa", KAL_STYLE_FULL},
                 {KAL_CHINESE, "zh", KAL_STYLE_LONG}};
  (void)state;
  for (size_t c = 0; c < sizeof columns / sizeof *columns; c++) {
    const kal_calendar *calendar = kal_calendar_builtin(columns[c].calendar);
    int64_t days[40];
    size_t n = columns[c].locale ? 9 : 40, needed;
    kal_format format, *by = NULL;
    if (columns[c].locale) {
      format = style_of(calendar, columns[c].locale, columns[c].style);
      by = &format;
    }
    for (size_t i = 0; i < n; i++) days[i] = 20000 + 29 * (int64_t)i; /* with a leap month */
    if (!by) days[30] = INT64_C(1) << 30, days[33] = -(INT64_C(1) << 30);
    for (int nulls = 0; nulls < 2; nulls++) {
      manner how = plain;
      how.has_nulls = nulls;
      how.out_bit = 3;
      needed = check_format(calendar, by, days, n, n * ROOM_A_ROW, &how);
      assert_true(needed > 100 || nulls);
      for (size_t capacity = 0; capacity <= needed + 1; capacity++)
        assert_int_equal(check_format(calendar, by, days, n, capacity, &how) >= capacity, capacity <= needed);
    }
  }
}

/* A caller asks for the length first. */
static void test_no_bytes(void **state) {
  int64_t days[2] = {0, 20778};
  int32_t offsets[3] = {7, 7, 7};
  kal_column column = {sizeof column, days, NULL, 0, 0, KAL_COLUMN_INT64};
  kal_text_column texts = {sizeof texts, offsets, NULL, 0, NULL, 0, 0};
  kal_column_report report = {.size = sizeof report};
  size_t length = 42;
  char text[256];
  (void)state;
  assert_int_equal(kal_column_format(GREGORIAN, NULL, &column, 2, &texts, &length, NULL, &report),
                   KAL_ERROR_BUFFER_TOO_SMALL);
  assert_int_equal(length, 20);
  assert_int_equal(offsets[0], 0);
  assert_int_equal(offsets[1], 7);
  assert_int_equal(report.error.status, KAL_ERROR_BUFFER_TOO_SMALL);
  assert_int_equal(report.error.row, 0);
  assert_int_equal(report.error.value, 20);
  assert_int_equal(report.bad, 0);
  assert_true(kal_error_text(&report.error, text, sizeof text) > 0);
  /* Nothing is needed for nothing. */
  assert_int_equal(kal_column_format(GREGORIAN, NULL, &column, 0, &texts, &length, NULL, NULL), KAL_OK);
  assert_int_equal(length, 0);
  texts.offsets = NULL;
  assert_int_equal(kal_column_format(GREGORIAN, NULL, &column, 0, &texts, NULL, NULL, NULL), KAL_OK);
}

/* A text that fits but for a NUL is whole, however long: user's names, padded fields, literal text. */
static void test_long_texts(void **state) {
  char pattern[KAL_PATTERN_MAX];
  kal_format format;
  int64_t days[3] = {0, 20778, -1};
  size_t needed;
  (void)state;
  memset(pattern, 0, sizeof pattern);
  strcpy(pattern, "'");
  memset(pattern + 1, 'x', 200);
  strcat(pattern,
         "' EEEE EEEE EEEE EEEE EEEE EEEE EEEE EEEE MMMM MMMM MMMM MMMM yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy");
  format = pattern_of(GREGORIAN, "en", pattern);
  needed = check_format(GREGORIAN, &format, days, 1, ROOM_A_ROW, &plain);
  assert_true(needed > 300);
  check_format(GREGORIAN, &format, days, 1, needed, &plain);
  check_format(GREGORIAN, &format, days, 1, needed - 1, &plain);
  needed = check_format(GREGORIAN, &format, days, 3, 3 * ROOM_A_ROW, &plain);
  check_format(GREGORIAN, &format, days, 3, needed, &plain);
}

/* Offsets of 32 bits end before 2^31, whatever the capacity; large ones go on. */
static void test_offsets_of_32_bits_end(void **state) {
#if defined __linux__ && UINTPTR_MAX > UINT32_MAX
  /* Two gigabytes of address space that are the same 2^24 bytes over and over. */
  const size_t window = 1 << 24, windows = 129, text_length = 250, n = (size_t)(INT32_MAX / 250) + 3;
  int file = memfd_create("texts", 0);
  char *bytes = mmap(NULL, window * windows, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char pattern[256];
  int32_t *days = calloc(n, sizeof *days);
  int64_t *offsets = malloc((n + 1) * sizeof *offsets);
  kal_column column = {sizeof column, days, NULL, 0, 0, KAL_COLUMN_INT32};
  kal_text_column texts = {sizeof texts, offsets, bytes, window * windows, NULL, 0, 0};
  kal_column_report report = {.size = sizeof report};
  kal_format format;
  size_t length;
  (void)state;
  assert_true(file >= 0 && bytes != MAP_FAILED && days && offsets);
  assert_int_equal(ftruncate(file, (off_t)window), 0);
  for (size_t i = 0; i < windows; i++)
    assert_true(mmap(bytes + i * window, window, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0) !=
                MAP_FAILED);
  memset(pattern, 'x', sizeof pattern);
  memcpy(pattern, "yyyy'", 5);
  memcpy(pattern + 1 + text_length, "'", 2);
  format = pattern_of(GREGORIAN, "en", pattern);
  assert_int_equal(kal_column_format(GREGORIAN, &format, &column, n, &texts, &length, NULL, &report),
                   KAL_ERROR_BUFFER_TOO_SMALL);
  assert_int_equal(length, n * text_length);
  assert_int_equal(report.error.row, n - 3);
  assert_int_equal(((int32_t *)offsets)[n - 3], (n - 3) * text_length);
  assert_true((n - 2) * text_length > INT32_MAX);
  texts.large = 1;
  assert_int_equal(kal_column_format(GREGORIAN, &format, &column, n, &texts, &length, NULL, &report), KAL_OK);
  assert_int_equal(offsets[n], n * text_length);
  munmap(bytes, window * windows);
  close(file);
  free(days);
  free(offsets);
#else
  (void)state;
  print_message("# SKIP: two gigabytes of the same memory want a Linux of 64 bits\n");
  skip();
#endif
}

static void test_formats(void **state) {
  static const struct {
    kal_calendar_number calendar;
    const char *locale;
    kal_style style;
  } rows[] = {{KAL_GREGORIAN, "en", KAL_STYLE_FULL},    {KAL_GREGORIAN, "de", KAL_STYLE_MEDIUM},
              {KAL_GREGORIAN, "ar-EG", KAL_STYLE_LONG}, {KAL_PERSIAN, "fa", KAL_STYLE_LONG},
              {KAL_HEBREW, "he", KAL_STYLE_LONG},       {KAL_CHINESE, "zh", KAL_STYLE_LONG},
              {KAL_JAPANESE, "ja", KAL_STYLE_SHORT},    {KAL_ISLAMIC_CIVIL, "ur", KAL_STYLE_FULL}};
  static int64_t days[ROWS_MOST];
  static text_rows texts;
  uint64_t seed = 5;
  (void)state;
  for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
    const kal_calendar *calendar = kal_calendar_builtin(rows[r].calendar);
    kal_format format = style_of(calendar, rows[r].locale, rows[r].style);
    begin_rows(&texts);
    for (size_t i = 0; i < 1200; i++) {
      char text[ROOM_A_ROW];
      size_t length;
      days[i] = random_day(&seed, -30000, 40000);
      assert_int_equal(kal_format_day(&format, days[i], text, sizeof text, &length), KAL_OK);
      if (next_random(&seed) % 8 == 0) text[next_random(&seed) % length] = (char)next_random(&seed);
      if (next_random(&seed) % 8 == 0) length = (size_t)(next_random(&seed) % (length + 1));
      add_row(&texts, text, length);
    }
    for (unsigned k = 0; k < 8; k++) {
      manner how = {k & 1, KAL_KERNEL_BEST, k >> 1 & 1, KAL_COLUMN_INT64, 5, 1, k >> 2 & 1};
      check_format(calendar, &format, days, 1200, 1200 * ROOM_A_ROW, &how);
      check_parse(calendar, &format, &texts, k, &how);
    }
    free(texts.bytes);
  }
}

/* What is printed is read, whole or cut, in all calendars, as single texts are. */
static void test_parse_is_parse(void **state) {
  static text_rows texts;
  static int64_t days[ROWS_MOST];
  static const char *const others[] = {"",
                                       "@20778",
                                       "jd2461366",
                                       "2026-M05-11",
                                       "2026-M05L-01",
                                       "+002026-11-21",
                                       "2026-11-21L",
                                       "2026-2-9",
                                       "-000001-01-01",
                                       "2026/11/21",
                                       "2026-11-2x",
                                       "2O26-11-21",
                                       "2026-11-211",
                                       "9999-12-31",
                                       "0000-01-01",
                                       "2026-13-01",
                                       "2026-00-10",
                                       "2026-11-00",
                                       "2026-02-30",
                                       "@99999999999",
                                       "999999999999-01-01",
                                       "2026-M13-01",
                                       "2026\xC2-11-1",
                                       "5784-m05l-01"};
  uint64_t seed = 3;
  (void)state;
  for_every_subject(calendar) {
    begin_rows(&texts);
    some_days(calendar, days, 1400, &seed);
    for (size_t i = 0; i < 1400; i++) {
      char text[KAL_DATE_TEXT_MAX];
      size_t length;
      kal_date date;
      law(kal_date_from_day(calendar, days[i], &date) == KAL_OK, calendar, days[i]);
      law(kal_date_print(calendar, date, text, sizeof text, &length) == KAL_OK, calendar, days[i]);
      if (i >= 1100) { /* a block whose rows are all good comes first */
        unsigned kind = (unsigned)(next_random(&seed) % 6);
        if (kind == 0) text[next_random(&seed) % length] = (char)next_random(&seed);
        if (kind == 1) text[next_random(&seed) % length] = "0123456789-ML+"[next_random(&seed) % 14];
        if (kind == 2) length = (size_t)(next_random(&seed) % (length + 1));
        if (kind == 3) {
          const char *other = others[next_random(&seed) % (sizeof others / sizeof *others)];
          length = strlen(other);
          memcpy(text, other, length);
        }
      }
      add_row(&texts, text, length);
    }
    for (unsigned k = 0; k < 8; k++) {
      manner how = plain;
      how.bad = k & 1;
      how.kernel = k & 2 ? KAL_KERNEL_SCALAR : KAL_KERNEL_BEST;
      how.has_nulls = k >> 2;
      how.type = k % 3 ? KAL_COLUMN_INT64 : KAL_COLUMN_INT32;
      check_parse(calendar, NULL, &texts, 0, &how);
    }
    free(texts.bytes);
  }
}

static void test_parse_in_every_manner(void **state) {
  static text_rows texts;
  uint64_t seed = 17;
  (void)state;
  for_every_manner(how) {
    const kal_calendar *calendar = how.in_bit & 1 ? HEBREW : GREGORIAN;
    size_t n = (size_t)(next_random(&seed) % 400);
    begin_rows(&texts);
    for (size_t i = 0; i < n; i++) {
      char text[KAL_DATE_TEXT_MAX];
      size_t length;
      kal_date date;
      assert_int_equal(kal_date_from_day(calendar, random_day(&seed, -300000, 300000), &date), KAL_OK);
      assert_int_equal(kal_date_print(calendar, date, text, sizeof text, &length), KAL_OK);
      if (next_random(&seed) % 64 == 0) text[4] = '.';
      add_row(&texts, text, length);
    }
    check_parse(calendar, NULL, &texts, (size_t)(next_random(&seed) % 20), &how);
    free(texts.bytes);
  }
}

/* The usual form has ten bytes; every byte in every place of it is as the grammar has it. */
static void test_every_byte(void **state) {
  static const char *const forms[] = {"2026-11-21", "2026-M11-21"};
  static text_rows texts;
  (void)state;
  for (size_t f = 0; f < 2; f++) {
    size_t length = strlen(forms[f]);
    for (size_t at = 0; at < length; at++) {
      begin_rows(&texts);
      for (unsigned byte = 0; byte < 256; byte++) {
        char text[16];
        memcpy(text, forms[f], length);
        text[at] = (char)byte;
        add_row(&texts, text, length);
      }
      check_parse(f ? kal_calendar_builtin(KAL_CHINESE) : GREGORIAN, NULL, &texts, 0, &plain);
      check_parse(f ? GREGORIAN : kal_calendar_builtin(KAL_CHINESE), NULL, &texts, 0, &plain);
      free(texts.bytes);
    }
  }
}

static kal_status parse_three(const void *offsets, int large, const char *bytes, size_t capacity,
                              int64_t *days) {
  kal_text_column texts = {
      sizeof texts, (void *)(uintptr_t)offsets, (char *)(uintptr_t)bytes, capacity, NULL, 0, (uint8_t)large};
  kal_column column = {sizeof column, days, NULL, 0, 0, KAL_COLUMN_INT64};
  kal_column_report report = {.size = sizeof report};
  memset(days, GUARD, 3 * sizeof *days);
  return kal_column_parse(GREGORIAN, NULL, &texts, 3, &column, NULL, &report);
}

static void test_offsets(void **state) {
  static const char bytes[] = "..1970-01-011970-01-022026-11-21..";
  const size_t capacity = sizeof bytes - 1;
  int64_t days[3];
  (void)state;
  static const struct {
    int64_t offsets[4];
    kal_status status;
  } rows[] = {
      {{2, 12, 22, 32}, KAL_OK},
      {{2, 12, 22, 35}, KAL_ERROR_ARGUMENT}, /* beyond the bytes */
      {{2, 12, 45, 32}, KAL_ERROR_ARGUMENT}, /* on the way */
      {{2, 12, 11, 32}, KAL_ERROR_ARGUMENT},
      {{12, 2, 22, 32}, KAL_ERROR_ARGUMENT},
      {{-1, 12, 22, 32}, KAL_ERROR_ARGUMENT},
      {{-30, -20, -10, 0}, KAL_ERROR_ARGUMENT},
      {{INT32_MIN, 12, 22, 32}, KAL_ERROR_ARGUMENT},
      {{2, 12, 22, INT32_MAX}, KAL_ERROR_ARGUMENT},
      {{2, 12, 22, 34}, KAL_ERROR_SYNTAX}, /* in the bytes, but too long a text */
      {{34, 34, 34, 34}, KAL_ERROR_SYNTAX},
      {{35, 35, 35, 35}, KAL_ERROR_ARGUMENT},
  };
  for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
    int32_t narrow[4];
    for (size_t i = 0; i < 4; i++) narrow[i] = (int32_t)rows[r].offsets[i];
    for (int large = 0; large < 2; large++) {
      kal_status status =
          parse_three(large ? (const void *)rows[r].offsets : narrow, large, bytes, capacity, days);
      if (status != rows[r].status) fail_msg("row %zu: %s", r, kal_status_name(status));
      if (status == KAL_ERROR_ARGUMENT)
        for (size_t i = 0; i < 3 * sizeof *days; i++) assert_int_equal(((uint8_t *)days)[i], GUARD);
      if (status == KAL_OK) assert_int_equal(days[2], 20778);
    }
  }
  {
    static const int64_t far[] = {0, 10, INT64_MAX - 10, INT64_MAX};
    static const int64_t back[] = {INT64_MAX, INT64_MIN, 0, 10};
    static const int64_t none[] = {0, 0, 0, 0};
    assert_int_equal(parse_three(far, 1, bytes, capacity, days), KAL_ERROR_ARGUMENT);
    assert_int_equal(parse_three(back, 1, bytes, capacity, days), KAL_ERROR_ARGUMENT);
    assert_int_equal(parse_three(none, 1, NULL, 0, days), KAL_ERROR_SYNTAX); /* empty texts of no bytes */
  }
}

/* A row whose day does not fit comes before one that is no date. */
static void test_first_bad_row_in_order(void **state) {
  static const char *const rows[] = {"1970-01-01", "@5000000000", "1970-01-03", "nothing", "1970-01-05"};
  static text_rows texts;
  (void)state;
  begin_rows(&texts);
  for (size_t i = 0; i < 5; i++) add_row(&texts, rows[i], strlen(rows[i]));
  for (uint8_t bad = KAL_BAD_STOPS; bad <= KAL_BAD_IS_NULL; bad++) {
    manner how = plain;
    how.bad = bad;
    how.type = KAL_COLUMN_INT32;
    check_parse(GREGORIAN, NULL, &texts, 0, &how);
  }
  free(texts.bytes);
}

static void test_errors_have_row_and_byte(void **state) {
  static char bytes[] = "2026-11-212026-02-292026-1x-01";
  int32_t offsets[] = {0, 10, 20, 30};
  int64_t days[3];
  kal_text_column texts = {sizeof texts, offsets, bytes, 30, NULL, 0, 0};
  kal_column column = {sizeof column, days, NULL, 0, 0, KAL_COLUMN_INT64};
  kal_column_report report = {.size = sizeof report};
  (void)state;
  assert_int_equal(kal_column_parse(GREGORIAN, NULL, &texts, 3, &column, NULL, &report),
                   KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(days[0], 20778);
  assert_int_equal(report.bad, 1);
  assert_int_equal(report.error.row, 1);
  assert_int_equal(report.error.offset, 8);
  assert_int_equal(report.error.greatest, 28);
  offsets[1] = offsets[2] = 20; /* an empty row, which is null */
  {
    uint8_t validity[] = {0x14}, good[] = {0xFF};
    kal_column_options options = {sizeof options, NULL, KAL_BAD_IS_NULL, 0};
    texts.validity = validity;
    texts.validity_offset = 2;
    column.validity = good;
    offsets[0] = 10;
    offsets[1] = offsets[2] = 20;
    assert_int_equal(kal_column_parse(GREGORIAN, NULL, &texts, 3, &column, &options, &report), KAL_OK);
    assert_int_equal(good[0], 0xF8);
    assert_int_equal(report.bad, 2);
    assert_int_equal(report.error.row, 0);
    texts.validity_offset = 1; /* the middle one */
    validity[0] = 0xFC;
    assert_int_equal(kal_column_parse(GREGORIAN, NULL, &texts, 3, &column, &options, &report), KAL_OK);
    assert_int_equal(report.error.row, 1);
    assert_int_equal(report.error.status, KAL_ERROR_SYNTAX);
    assert_int_equal(report.error.offset, 0);
  }
}

/* Instants are their day at the offset, and a day is its first instant. */
static void test_instants(void **state) {
  int64_t seconds[] = {-1, 0, 73800, 73799}, days[4];
  int32_t offsets[5];
  char bytes[40];
  kal_column column = {sizeof column, seconds, NULL, 0, 12600, KAL_COLUMN_SECONDS};
  kal_column back = {sizeof back, days, NULL, 0, 12600, KAL_COLUMN_MILLISECONDS};
  kal_text_column texts = {sizeof texts, offsets, bytes, sizeof bytes, NULL, 0, 0};
  (void)state;
  assert_int_equal(kal_column_format(GREGORIAN, NULL, &column, 4, &texts, NULL, NULL, NULL), KAL_OK);
  assert_memory_equal(bytes, "1970-01-011970-01-011970-01-021970-01-01", 40);
  assert_int_equal(kal_column_parse(GREGORIAN, NULL, &texts, 4, &back, NULL, NULL), KAL_OK);
  assert_int_equal(days[0], -12600000);
  assert_int_equal(days[2], 73800000);
}

/* The days may take the place of the offsets. */
static void test_in_place(void **state) {
  enum { N = 3000 };
  static int64_t large[N + 1];
  static int32_t narrow[N + 1];
  static char bytes[10 * N];
  kal_column column = {sizeof column, NULL, NULL, 0, 0, 0};
  kal_text_column texts = {sizeof texts, NULL, bytes, sizeof bytes, NULL, 0, 0};
  (void)state;
  for (uint8_t is_large = 0; is_large < 2; is_large++) {
    texts.large = is_large;
    texts.offsets = column.values = is_large ? (void *)large : narrow;
    column.type = is_large ? KAL_COLUMN_INT64 : KAL_COLUMN_INT32;
    for (size_t i = 0; i < N; i++) {
      kal_date date;
      char text[KAL_DATE_TEXT_MAX];
      assert_int_equal(kal_date_from_day(GREGORIAN, (int64_t)i * 7, &date), KAL_OK);
      assert_int_equal(kal_date_print(GREGORIAN, date, text, sizeof text, NULL), KAL_OK);
      memcpy(bytes + 10 * i, text, 10);
      set_offset(texts.offsets, is_large, i + 1, 10 * (i + 1));
    }
    set_offset(texts.offsets, is_large, 0, 0);
    assert_int_equal(kal_column_parse(GREGORIAN, NULL, &texts, N, &column, NULL, NULL), KAL_OK);
    for (size_t i = 0; i < N; i++) assert_int_equal(offset_at(texts.offsets, is_large, i), 7 * i);
  }
}

/* A format that has no day gives none. */
static void test_format_without_a_day(void **state) {
  kal_format format = pattern_of(GREGORIAN, "en", "HH:mm");
  static char bytes[] = "12:34";
  int32_t offsets[] = {0, 5};
  int64_t day = 42;
  kal_text_column texts = {sizeof texts, offsets, bytes, 5, NULL, 0, 0};
  kal_column column = {sizeof column, &day, NULL, 0, 0, KAL_COLUMN_INT64};
  kal_column_report report = {.size = sizeof report};
  (void)state;
  assert_int_equal(kal_column_parse(GREGORIAN, &format, &texts, 1, &column, NULL, &report),
                   KAL_ERROR_MISSING_FIELD);
  assert_int_equal(report.error.field, KAL_FIELD_DAY);
  assert_int_equal(report.error.row, 0);
  assert_int_equal(day, 42);
}

static int fails_on_some_days(own *o, int64_t day, kal_date *date) {
  (void)date;
  return day >= o->number;
}

static void test_callback_fails(void **state) {
  own o = {.number = 20778, .from_hook = fails_on_some_days};
  kal_registry *registry;
  const kal_calendar *calendar;
  kal_calendar_definition d = own_closed_definition(&o, "x-own");
  int64_t days[] = {0, 20777, 20778};
  int32_t offsets[4];
  char bytes[100];
  kal_column column = {sizeof column, days, NULL, 0, 0, KAL_COLUMN_INT64};
  kal_text_column texts = {sizeof texts, offsets, bytes, sizeof bytes, NULL, 0, 0};
  kal_column_report report = {.size = sizeof report};
  kal_format format;
  (void)state;
  o.number = INT64_MAX;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  assert_int_equal(kal_registry_add(registry, &d, &calendar, NULL), KAL_OK);
  o.number = 20778;
  assert_int_equal(kal_column_format(calendar, NULL, &column, 3, &texts, NULL, NULL, &report),
                   KAL_ERROR_CALLBACK);
  assert_int_equal(report.error.row, 2);
  assert_string_equal(report.error.calendar, "x-own");
  format = pattern_of(calendar, "en", "y-MM-dd");
  assert_int_equal(kal_column_format(calendar, &format, &column, 3, &texts, NULL, NULL, &report),
                   KAL_ERROR_CALLBACK);
  assert_int_equal(report.error.row, 2);
  assert_int_equal(report.error.status, KAL_ERROR_CALLBACK);
  kal_registry_release(registry);
}

/* Every status of a wrong call; nothing is written. */
static void test_arguments(void **state) {
  int64_t days[2] = {0, 1};
  int32_t offsets[3] = {0, 1, 2};
  char bytes[32] = "??";
  uint8_t validity[1] = {0xFF};
  size_t length = 42;
  kal_format format = style_of(GREGORIAN, "en", KAL_STYLE_LONG),
             other = style_of(HEBREW, "en", KAL_STYLE_LONG);
  const kal_column column = {sizeof column, days, NULL, 0, 0, KAL_COLUMN_INT64};
  const kal_text_column texts = {sizeof texts, offsets, bytes, sizeof bytes, NULL, 0, 0};
  const kal_column_options is_null = {sizeof is_null, NULL, KAL_BAD_IS_NULL, 0};
  kal_column wrong_column;
  kal_text_column wrong_texts;
  kal_column_options wrong_options;
  kal_column_report wrong_report = {.size = 1};
  (void)state;
#define BOTH_REFUSE(calendar, format, column, texts, options, report)                                        \
  do {                                                                                                       \
    assert_int_equal(kal_column_format(calendar, format, column, 2, texts, &length, options, report),        \
                     KAL_ERROR_ARGUMENT);                                                                    \
    assert_int_equal(kal_column_parse(calendar, format, texts, 2, column, options, report),                  \
                     KAL_ERROR_ARGUMENT);                                                                    \
    assert_int_equal(length, 42);                                                                            \
    assert_int_equal(offsets[1], 1);                                                                         \
    assert_int_equal(days[1], 1);                                                                            \
  } while (0)
#define WRONG(what, member, value) (what = what##_right, what.member = value, &what)
  const kal_column wrong_column_right = column;
  const kal_text_column wrong_texts_right = texts;
  const kal_column_options wrong_options_right = is_null;
  BOTH_REFUSE(NULL, NULL, &column, &texts, NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, NULL, &texts, NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, &column, NULL, NULL, NULL);
  BOTH_REFUSE(GREGORIAN, &other, &column, &texts, NULL, NULL);
  BOTH_REFUSE(HEBREW, &format, &column, &texts, NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, WRONG(wrong_column, size, 1), &texts, NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, WRONG(wrong_column, values, NULL), &texts, NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, WRONG(wrong_column, type, 99), &texts, NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, WRONG(wrong_column, utc_offset, 86400), &texts, NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, &column, WRONG(wrong_texts, size, 1), NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, &column, WRONG(wrong_texts, offsets, NULL), NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, &column, WRONG(wrong_texts, bytes, NULL), NULL, NULL);
  BOTH_REFUSE(GREGORIAN, NULL, &column, &texts, WRONG(wrong_options, size, 1), NULL);
  BOTH_REFUSE(GREGORIAN, NULL, &column, &texts, WRONG(wrong_options, bad, 2), NULL);
  BOTH_REFUSE(GREGORIAN, NULL, &column, &texts, WRONG(wrong_options, kernel, 99), NULL);
  BOTH_REFUSE(GREGORIAN, NULL, &column, &texts, NULL, &wrong_report);
  /* Nulls need a place to stand in: in the output alone. */
  BOTH_REFUSE(GREGORIAN, NULL, &column, &texts, &is_null, NULL);
  wrong_column = column;
  wrong_column.validity = validity;
  assert_int_equal(kal_column_format(GREGORIAN, NULL, &wrong_column, 2, &texts, NULL, &is_null, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_parse(GREGORIAN, NULL, &texts, 2, &wrong_column, &is_null, NULL), KAL_OK);
  assert_int_equal(validity[0], 0xFC); /* "?" and nothing */
  days[0] = 0;
  days[1] = 1;
  wrong_texts = texts;
  wrong_texts.validity = validity;
  assert_int_equal(kal_column_parse(GREGORIAN, NULL, &wrong_texts, 2, &column, &is_null, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_format(GREGORIAN, NULL, &column, 2, &wrong_texts, NULL, &is_null, NULL),
                   KAL_OK);
  assert_int_equal(validity[0], 0xFF);
  assert_memory_equal(bytes, "1970-01-011970-01-02", 20);
  /* Nothing is asked of no rows. */
  wrong_texts.offsets = NULL;
  assert_int_equal(kal_column_parse(GREGORIAN, NULL, &wrong_texts, 0, &column, NULL, NULL), KAL_OK);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_format_is_print),
                                     cmocka_unit_test(test_format_in_every_manner),
                                     cmocka_unit_test(test_every_capacity),
                                     cmocka_unit_test(test_no_bytes),
                                     cmocka_unit_test(test_long_texts),
                                     cmocka_unit_test(test_offsets_of_32_bits_end),
                                     cmocka_unit_test(test_formats),
                                     cmocka_unit_test(test_parse_is_parse),
                                     cmocka_unit_test(test_parse_in_every_manner),
                                     cmocka_unit_test(test_every_byte),
                                     cmocka_unit_test(test_offsets),
                                     cmocka_unit_test(test_first_bad_row_in_order),
                                     cmocka_unit_test(test_errors_have_row_and_byte),
                                     cmocka_unit_test(test_instants),
                                     cmocka_unit_test(test_in_place),
                                     cmocka_unit_test(test_format_without_a_day),
                                     cmocka_unit_test(test_callback_fails),
                                     cmocka_unit_test(test_arguments)};
  return cmocka_run_group_tests_name("column text", tests, NULL, NULL);
}
