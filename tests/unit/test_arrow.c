/* SPDX-License-Identifier: MIT */
/*
 * Every status that kalends/arrow.h promises, who owns what, and that each call gives what its call of
 * batch.h gives. tests/arrow does the same against pyarrow.
 */
#include "test.h"

#define GREGORIAN kal_calendar_builtin(KAL_GREGORIAN)
#define HEBREW kal_calendar_builtin(KAL_HEBREW)

enum { ROWS = 2500, FIELDS = 5 };

/* What is lent is never released, nor changed. */
static void no_schema_release(struct ArrowSchema *schema) {
  fail_msg("%s was released", schema->format);
}
static void no_array_release(struct ArrowArray *array) {
  fail_msg("%p was released", (void *)array);
}

/* An array as a producer hands it over. */
typedef struct lent {
  struct ArrowSchema schema;
  struct ArrowArray array;
  const void *buffers[3];
  struct ArrowSchema *child_schemas[FIELDS + 1];
  struct ArrowArray *children[FIELDS + 1];
} lent;

/* A column without nulls; texts have buffers[2] set afterwards. */
static void lend(lent *l, const char *format, const void *values, int64_t length) {
  memset(l, 0, sizeof *l);
  l->schema.format = format;
  l->schema.release = no_schema_release;
  l->buffers[1] = values;
  l->array.length = length;
  l->array.n_buffers = strcmp(format, "+s") == 0                              ? 1
                       : strcmp(format, "u") == 0 || strcmp(format, "U") == 0 ? 3
                                                                              : 2;
  l->array.buffers = l->buffers;
  l->array.release = no_array_release;
}

static void lend_nulls(lent *l, const uint8_t *bits, int64_t offset) {
  l->buffers[0] = bits;
  l->array.null_count = -1;
  l->array.offset = offset;
}

/* A struct of dates; fields without values are left out. */
typedef struct lent_dates {
  lent whole;
  lent field[FIELDS];
} lent_dates;

static const char *const field_names[FIELDS] = {"year", "month", "day", "month_code", "flags"};

static void lend_dates(lent_dates *l, const kal_date_columns *dates, int64_t length) {
  const void *values[FIELDS] = {dates->year, dates->month, dates->day, dates->month_code, dates->flags};
  int64_t count = 0;
  lend(&l->whole, "+s", NULL, length);
  l->whole.buffers[1] = NULL;
  for (size_t i = 0; i < FIELDS; i++) {
    lend(&l->field[i], i == 0 ? "i" : "C", values[i], length);
    l->field[i].schema.name = field_names[i];
    if (!values[i]) continue;
    l->whole.child_schemas[count] = &l->field[i].schema;
    l->whole.children[count++] = &l->field[i].array;
  }
  l->whole.schema.children = l->whole.child_schemas;
  l->whole.array.children = l->whole.children;
  l->whole.schema.n_children = l->whole.array.n_children = count;
}

/* Memory that is counted, and of which the n-th piece can be refused. */
typedef struct memory {
  size_t made, live, until_failure;
  int fill; /* what it is full of */
} memory;

static void *count_allocate(void *context, size_t bytes) {
  memory *m = context;
  void *block;
  if (m->until_failure && --m->until_failure == 0) return NULL;
  block = malloc(bytes);
  assert_non_null(block);
  memset(block, m->fill, bytes);
  m->made++, m->live++;
  return block;
}
static void count_release(void *context, void *block) {
  ((memory *)context)->live--;
  free(block);
}

static int bit(const uint8_t *bits, size_t at) {
  return bits[at / 8] >> at % 8 & 1;
}

static int is_null(const struct ArrowArray *array, int64_t row) {
  return array->buffers[0] && !bit(array->buffers[0], (size_t)row);
}

static const void *child_values(const struct ArrowArray *array, int field) {
  return array->children[field]->buffers[1];
}

static kal_date date_at(const struct ArrowArray *dates, int64_t row) {
  kal_date date;
  date.year = ((const int32_t *)child_values(dates, 0))[row];
  date.month = ((const uint8_t *)child_values(dates, 1))[row];
  date.day = ((const uint8_t *)child_values(dates, 2))[row];
  date.month_code = ((const uint8_t *)child_values(dates, 3))[row];
  date.flags = ((const uint8_t *)child_values(dates, 4))[row];
  return date;
}

static int64_t day_at(const struct ArrowArray *days, int wide, int64_t row) {
  return wide ? ((const int64_t *)days->buffers[1])[row] : ((const int32_t *)days->buffers[1])[row];
}

static void release(struct ArrowSchema *schema, struct ArrowArray *array) {
  array->release(array);
  assert_null(array->release);
  if (!schema) return;
  schema->release(schema);
  assert_null(schema->release);
}

/* The layout that other libraries were compiled with. */
static void test_abi(void **state) {
  (void)state;
  if (sizeof(void *) == 8) {
    assert_int_equal(sizeof(struct ArrowSchema), 72);
    assert_int_equal(sizeof(struct ArrowArray), 80);
  }
  assert_int_equal(offsetof(struct ArrowSchema, flags), 3 * sizeof(void *));
  assert_int_equal(offsetof(struct ArrowSchema, release), sizeof(struct ArrowSchema) - 2 * sizeof(void *));
  assert_int_equal(offsetof(struct ArrowArray, buffers), 40);
  assert_int_equal(offsetof(struct ArrowArray, release), sizeof(struct ArrowArray) - 2 * sizeof(void *));
  assert_int_equal(ARROW_FLAG_DICTIONARY_ORDERED, 1);
  assert_int_equal(ARROW_FLAG_NULLABLE, 2);
  assert_int_equal(ARROW_FLAG_MAP_KEYS_SORTED, 4);
}

/* A format, an instant, and the day in which it lies. */
static void test_days_of_every_type(void **state) {
  static const struct {
    const char *format;
    int64_t value, day;
  } rows[] = {
      {"tdD", 20778, 20778},
      {"i", -1, -1},
      {"l", 20778, 20778},
      {"tdm", INT64_C(20778) * 86400000, 20778},
      {"tdm", INT64_C(20778) * 86400000 - 1, 20777},
      {"tss:", -1, -1},
      {"tss:UTC", 86399, 0},
      {"tss:Etc/UTC", 86400, 1},
      {"tsm:Z", -1, -1},
      {"tsu:", INT64_C(86400000000), 1},
      {"tsn:", INT64_C(20778) * 86400000000000 - 1, 20777},
      {"tss:+03:30", 86400 - 12600, 1},
      {"tss:+03:30", 86400 - 12601, 0},
      {"tsn:-05:00", INT64_C(18000) * 1000000000 - 1, -1},
      {"tsm:-00:00", 0, 0},
      {"tsu:+23:59", INT64_C(60) * 1000000, 1},
      {"tsu:-23:59", INT64_C(86399) * 1000000, 0},
      {"tsu:-23:59", INT64_C(86339) * 1000000, -1},
      {"tss:", INT64_MAX, 0},
      {"tsn:+14:00", INT64_MIN, -106752},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    int64_t wide = rows[i].value;
    int32_t narrow = (int32_t)wide;
    struct ArrowSchema schema;
    struct ArrowArray dates;
    kal_date date;
    kal_status expected;
    lent days;
    lend(&days, rows[i].format,
         strcmp(rows[i].format, "i") == 0 || strcmp(rows[i].format, "tdD") == 0 ? (void *)&narrow : &wide, 1);
    expected = rows[i].value == INT64_MAX ? KAL_ERROR_OUT_OF_RANGE : KAL_OK;
    assert_int_equal(kal_arrow_to_dates(GREGORIAN, &days.schema, &days.array, NULL, &schema, &dates, NULL),
                     expected);
    if (expected) continue;
    assert_int_equal(kal_date_from_day(GREGORIAN, rows[i].day, &date), KAL_OK);
    kal_date got = date_at(&dates, 0);
    if (memcmp(&got, &date, sizeof date) != 0)
      fail_msg("%s %lld: %d-%d-%d", rows[i].format, (long long)rows[i].value, got.year, got.month, got.day);
    release(&schema, &dates);
  }
}

/* What a consumer sees of a struct. */
static void test_dates_as_a_struct(void **state) {
  int32_t values[3] = {20777, 20778, 20779};
  struct ArrowSchema schema;
  struct ArrowArray dates;
  lent days;
  (void)state;
  lend(&days, "tdD", values, 3);
  assert_int_equal(kal_arrow_to_dates(HEBREW, &days.schema, &days.array, NULL, &schema, &dates, NULL),
                   KAL_OK);
  assert_string_equal(schema.format, "+s");
  assert_string_equal(schema.name, "");
  assert_null(schema.metadata);
  assert_null(schema.dictionary);
  assert_int_equal(schema.flags, ARROW_FLAG_NULLABLE);
  assert_int_equal(schema.n_children, FIELDS);
  assert_int_equal(dates.length, 3);
  assert_int_equal(dates.null_count, 0);
  assert_int_equal(dates.offset, 0);
  assert_int_equal(dates.n_buffers, 1);
  assert_int_equal(dates.n_children, FIELDS);
  assert_null(dates.buffers[0]);
  assert_null(dates.dictionary);
  for (int i = 0; i < FIELDS; i++) {
    assert_string_equal(schema.children[i]->name, field_names[i]);
    assert_string_equal(schema.children[i]->format, i ? "C" : "i");
    assert_int_equal(schema.children[i]->flags, ARROW_FLAG_NULLABLE);
    assert_int_equal(schema.children[i]->n_children, 0);
    assert_int_equal(dates.children[i]->length, 3);
    assert_int_equal(dates.children[i]->null_count, 0);
    assert_int_equal(dates.children[i]->n_buffers, 2);
    assert_null(dates.children[i]->buffers[0]);
    assert_int_equal((uintptr_t)child_values(&dates, i) % 64, 0);
  }
  assert_int_equal(date_at(&dates, 1).year, 5787);
  assert_int_equal(date_at(&dates, 1).month_code, 3);
  assert_int_equal(date_at(&dates, 1).day, 11);
  release(&schema, &dates);
}

/* Any slice of an array with nulls: what is null in it is null in the result, and nothing else. */
static void test_slices_with_nulls(void **state) {
  static int32_t values[ROWS];
  static uint8_t bits[ROWS / 8 + 1];
  static const int64_t slices[][2] = {{0, ROWS},  {1, 1},       {7, 9}, {8, 8}, {3, 2048},
                                      {13, 1024}, {1023, 1025}, {5, 0}, {0, 7}, {9, ROWS - 9}};
  uint64_t seed = 7;
  (void)state;
  for (size_t i = 0; i < ROWS; i++) values[i] = (int32_t)random_day(&seed, -800000, 800000);
  for (size_t i = 0; i < sizeof bits; i++) bits[i] = (uint8_t)next_random(&seed);
  for (size_t i = 0; i < sizeof slices / sizeof slices[0]; i++) {
    int64_t first = slices[i][0], n = slices[i][1], nulls = 0;
    for (int mode = 0; mode < 4;
         mode++) { /* not counted; counted; none, whatever the bitmap says; no bitmap */
      struct ArrowSchema schema, day_schema;
      struct ArrowArray dates, again;
      lent days;
      lend(&days, "tdD", values, n);
      lend_nulls(&days, bits, first);
      for (int64_t row = nulls = 0; row < n; row++) nulls += !bit(bits, (size_t)(first + row));
      if (mode == 1) days.array.null_count = nulls;
      if (mode == 2) days.array.null_count = 0;
      if (mode == 3) days.buffers[0] = NULL;
      if (mode >= 2) nulls = 0;
      assert_int_equal(kal_arrow_to_dates(HEBREW, &days.schema, &days.array, NULL, &schema, &dates, NULL),
                       KAL_OK);
      assert_int_equal(kal_arrow_from_dates(HEBREW, &schema, &dates, NULL, &day_schema, &again, NULL),
                       KAL_OK);
      assert_string_equal(day_schema.format, "tdD");
      assert_int_equal(dates.length, n);
      assert_int_equal(dates.null_count, nulls);
      assert_int_equal(again.null_count, nulls);
      assert_int_equal(dates.buffers[0] != NULL, nulls != 0);
      for (int64_t row = 0; row < n; row++) {
        int null = mode < 2 && !bit(bits, (size_t)(first + row));
        kal_date date;
        assert_int_equal(is_null(&dates, row), null);
        assert_int_equal(is_null(&again, row), null);
        if (null) continue;
        assert_int_equal(kal_date_from_day(HEBREW, values[first + row], &date), KAL_OK);
        kal_date got = date_at(&dates, row);
        assert_memory_equal(&got, &date, sizeof date);
        assert_int_equal(day_at(&again, 0, row), values[first + row]);
      }
      if (nulls && n % 8) /* bits behind the last row are 0 */
        assert_int_equal(((const uint8_t *)dates.buffers[0])[n / 8] >> n % 8, 0);
      release(&schema, &dates);
      release(&day_schema, &again);
    }
  }
}

/* Dates: the offset of the struct and those of its fields add up, and so do their nulls. */
static void test_slices_of_structs(void **state) {
  enum { N = 40, SLICE = 21, WHOLE = 3 };
  static const uint8_t own[] = {0xFF, 0xFF, 0xFE, 0xFF, 0xFF};
  static const uint8_t months_there[] = {0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF};
  static const uint8_t all[] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
  int32_t years[N + 2];
  uint8_t months[N + 9], month_days[N];
  kal_date_columns columns = {sizeof columns, years + 2, months + 9, month_days, NULL, NULL, NULL, 0};
  lent_dates dates;
  lent text;
  struct ArrowSchema schema;
  struct ArrowArray days;
  kal_arrow_options options = {.size = sizeof options, .type = KAL_ARROW_INT64};
  (void)state;
  for (int i = 0; i < N; i++) {
    columns.year[i] = 2000 + i;
    columns.month[i] = (uint8_t)(1 + i % 12);
    columns.day[i] = (uint8_t)(1 + i % 28);
  }
  lend_dates(&dates, &columns, SLICE);
  for (int i = 0; i < 3; i++) dates.field[i].array.length = N;
  dates.field[0].buffers[1] = years;
  dates.field[0].array.offset = 2;
  dates.field[1].buffers[1] = months;
  lend_nulls(&dates.field[1], months_there, 9); /* null at 39 - 9 = 30 */
  lend_nulls(&dates.field[2], all, 0);
  lend_nulls(&dates.whole, own, WHOLE); /* null at 16 */
  lend(&text, "u", NULL, 0);            /* a field that is nobody's business may be anything */
  text.schema.name = "comment";
  dates.whole.child_schemas[3] = &text.schema;
  dates.whole.children[3] = &text.array;
  dates.whole.schema.n_children = dates.whole.array.n_children = 4;
  assert_int_equal(kal_arrow_from_dates(GREGORIAN, &dates.whole.schema, &dates.whole.array, &options, &schema,
                                        &days, NULL),
                   KAL_OK);
  assert_string_equal(schema.format, "l");
  assert_int_equal(days.length, SLICE);
  assert_int_equal(days.null_count, 1);
  for (int i = 0; i < SLICE; i++) {
    int row = WHOLE + i;
    kal_date date = {2000 + row, (uint8_t)(1 + row % 12), (uint8_t)(1 + row % 28), 0, 0};
    int64_t day;
    assert_int_equal(is_null(&days, i), row == 16);
    if (row == 16) continue;
    assert_int_equal(kal_date_to_day(GREGORIAN, date, &day), KAL_OK);
    assert_int_equal(day_at(&days, 1, i), day);
  }
  release(&schema, &days);
  dates.whole.array.offset = 12; /* up to row 32 */
  assert_int_equal(
      kal_arrow_from_dates(GREGORIAN, &dates.whole.schema, &dates.whole.array, &options, NULL, &days, NULL),
      KAL_OK);
  assert_int_equal(days.null_count, 2);
  assert_true(is_null(&days, 4) && is_null(&days, 18));
  release(NULL, &days);
}

/* Whoever moves a child out of a struct has it as long as he likes. */
static void test_moved_children(void **state) {
  int32_t values[3] = {20777, 20778, 20779};
  for (int first = 0; first < 2; first++) { /* who goes first: the parent or the child */
    memory m = {0, 0, 0, 0xA5};
    kal_allocator allocator = {sizeof allocator, &m, count_allocate, count_release};
    kal_arrow_options options = {.size = sizeof options, .allocator = &allocator};
    struct ArrowSchema schema, moved_schema;
    struct ArrowArray dates, moved;
    lent days;
    (void)state;
    lend(&days, "tdD", values, 3);
    assert_int_equal(kal_arrow_to_dates(HEBREW, &days.schema, &days.array, &options, &schema, &dates, NULL),
                     KAL_OK);
    assert_int_equal(m.made, 2);
    memset(&allocator, 0xFF, sizeof allocator); /* it was copied */
    moved = *dates.children[2];
    dates.children[2]->release = NULL;
    moved_schema = *schema.children[2];
    schema.children[2]->release = NULL;
    if (first == 0) {
      release(&schema, &dates);
      assert_int_equal(m.live, 2);
      assert_string_equal(moved_schema.name, "day");
      assert_int_equal(((const uint8_t *)moved.buffers[1])[1], 11);
      release(&moved_schema, &moved);
    } else {
      release(&moved_schema, &moved);
      assert_int_equal(m.live, 2);
      assert_int_equal(date_at(&dates, 1).year, 5787);
      release(&schema, &dates);
    }
    assert_int_equal(m.live, 0);
  }
}

/* Data for every call: days, dates, period ids, amounts and texts of the same rows. */
typedef struct everything {
  int64_t days[ROWS], later[ROWS], ids[ROWS], text_offsets[ROWS + 1];
  int32_t years[ROWS], amounts[ROWS];
  uint8_t months[ROWS], month_days[ROWS], codes[ROWS], flags[ROWS];
  uint8_t bits[ROWS / 8 + 1], more_bits[ROWS / 8 + 1];
  char bytes[ROWS * KAL_DATE_TEXT_MAX];
  lent day, later_day, id, amount, text;
  lent_dates date;
  kal_date_columns columns;
} everything;

static void fill(everything *e, const kal_calendar *calendar, int64_t n, int nulls) {
  uint64_t seed = 99;
  int64_t length = 0;
  for (size_t i = 0; i < ROWS; i++) {
    kal_period period;
    kal_date date;
    e->days[i] = random_day(&seed, -40000, 40000);
    e->later[i] = e->days[i] + random_day(&seed, -5000, 5000);
    e->amounts[i] = (int32_t)random_day(&seed, -300, 300);
    assert_int_equal(kal_date_from_day(calendar, e->days[i], &date), KAL_OK);
    assert_int_equal(kal_period_of(calendar, e->days[i], KAL_UNIT_MONTH, NULL, &period, NULL), KAL_OK);
    e->ids[i] = period.id;
    e->years[i] = date.year;
    e->months[i] = date.month;
    e->month_days[i] = date.day;
    e->codes[i] = date.month_code;
    e->flags[i] = date.flags;
    e->text_offsets[i] = length;
    assert_int_equal(kal_date_print(calendar, date, e->bytes + length, KAL_DATE_TEXT_MAX, NULL), KAL_OK);
    length += (int64_t)strlen(e->bytes + length);
  }
  e->text_offsets[ROWS] = length;
  for (size_t i = 0; i < sizeof e->bits; i++) {
    e->bits[i] = (uint8_t)next_random(&seed);
    e->more_bits[i] = (uint8_t)(next_random(&seed) | next_random(&seed));
  }
  e->columns =
      (kal_date_columns){sizeof e->columns, e->years, e->months, e->month_days, e->codes, e->flags, NULL, 0};
  lend(&e->day, "l", e->days, n);
  lend(&e->later_day, "l", e->later, n);
  lend(&e->id, "l", e->ids, n);
  lend(&e->amount, "i", e->amounts, n);
  lend(&e->text, "U", e->text_offsets, n);
  e->text.buffers[2] = e->bytes;
  lend_dates(&e->date, &e->columns, n);
  if (!nulls) return;
  lend_nulls(&e->day, e->bits, 0);
  lend_nulls(&e->later_day, e->more_bits, 0);
  lend_nulls(&e->id, e->bits, 0);
  lend_nulls(&e->amount, e->more_bits, 0);
  lend_nulls(&e->text, e->bits, 0);
  lend_nulls(&e->date.whole, e->bits, 0);
}

/* Every call, with `which` of them as the number. */
enum { CALLS = 13 };
static kal_status call(int which, everything *e, const kal_calendar *calendar,
                       const kal_arrow_options *options, struct ArrowSchema *schema, struct ArrowArray *out,
                       kal_column_report *report) {
  const struct ArrowSchema *ds = &e->day.schema, *ls = &e->later_day.schema, *ts = &e->date.whole.schema;
  const struct ArrowArray *d = &e->day.array, *l = &e->later_day.array, *t = &e->date.whole.array;
  switch (which) {
  case 0:
    return kal_arrow_to_dates(calendar, ds, d, options, schema, out, report);
  case 1:
    return kal_arrow_from_dates(calendar, ts, t, options, schema, out, report);
  case 2:
    return kal_arrow_part(calendar, KAL_PART_DAY_OF_YEAR, NULL, ds, d, options, schema, out, report);
  case 3:
    return kal_arrow_truncate(calendar, KAL_UNIT_MONTH, NULL, ds, d, options, schema, out, report);
  case 4:
    return kal_arrow_period(calendar, KAL_UNIT_MONTH, NULL, ds, d, options, schema, out, report);
  case 5:
    return kal_arrow_period_range(calendar, KAL_UNIT_MONTH, NULL, &e->id.schema, &e->id.array, options,
                                  schema, out, report);
  case 6:
    return kal_arrow_add(calendar, KAL_UNIT_MONTH, 0, ds, d, NULL, NULL, 7, options, schema, out, report);
  case 7:
    return kal_arrow_add(calendar, KAL_UNIT_MONTH, 0, ds, d, &e->amount.schema, &e->amount.array, 7, options,
                         schema, out, report);
  case 8:
    return kal_arrow_difference(calendar, KAL_UNIT_MONTH, ds, d, ls, l, options, schema, out, report);
  case 9:
    return kal_arrow_valid(calendar, ts, t, options, schema, out, NULL, report);
  case 10:
    return kal_arrow_convert(calendar, ts, t, GREGORIAN, options, schema, out, report);
  case 11:
    return kal_arrow_format(calendar, NULL, ds, d, options, schema, out, report);
  default:
    return kal_arrow_parse(calendar, NULL, &e->text.schema, &e->text.array, options, schema, out, report);
  }
}

/* Which of the bitmaps a call looks at: the first, and the second too. */
static int uses_more_bits(int which) {
  return which == 7 || which == 8;
}

/* Each call gives what the call for one day gives. */
static void check_row(int which, const everything *e, const kal_calendar *calendar,
                      const struct ArrowArray *out, int64_t i) {
  int64_t day = e->days[i], expected = 0, later;
  kal_date date;
  kal_duration months = {0, 7, 0, 0};
  kal_period period;
  char text[KAL_DATE_TEXT_MAX];
  const int32_t *ends;
  assert_int_equal(kal_date_from_day(calendar, day, &date), KAL_OK);
  assert_int_equal(kal_period_of(calendar, day, KAL_UNIT_MONTH, NULL, &period, NULL), KAL_OK);
  switch (which) {
  case 0: {
    kal_date is = date_at(out, i);
    assert_memory_equal(&is, &date, sizeof date);
    return;
  }
  case 1:
  case 12:
    assert_int_equal(day_at(out, 0, i), day);
    return;
  case 2: {
    uint16_t of_year;
    assert_int_equal(kal_day_of_year(calendar, day, NULL, &of_year), KAL_OK);
    assert_int_equal(day_at(out, 0, i), of_year);
    return;
  }
  case 3:
    assert_int_equal(day_at(out, 1, i), period.start);
    return;
  case 4:
    assert_int_equal(((const int64_t *)child_values(out, 0))[i], period.id);
    assert_int_equal(((const int64_t *)child_values(out, 1))[i], period.start);
    assert_int_equal(((const int64_t *)child_values(out, 2))[i], period.end);
    return;
  case 5:
    assert_int_equal(((const int32_t *)child_values(out, 0))[i], period.start);
    assert_int_equal(((const int32_t *)child_values(out, 1))[i], period.end);
    return;
  case 6:
  case 7:
    if (which == 7) months.months = e->amounts[i];
    assert_int_equal(kal_date_add(calendar, date, months, 0, &date, NULL), KAL_OK);
    assert_int_equal(kal_date_to_day(calendar, date, &later), KAL_OK);
    assert_int_equal(day_at(out, 1, i), later);
    return;
  case 8:
    assert_int_equal(kal_period_elapsed(calendar, day, e->later[i], KAL_UNIT_MONTH, &expected, NULL), KAL_OK);
    assert_int_equal(day_at(out, 1, i), expected);
    return;
  case 9:
    assert_true(bit(out->buffers[1], (size_t)i));
    return;
  case 10: {
    kal_date is = date_at(out, i);
    assert_int_equal(kal_date_from_day(GREGORIAN, day, &date), KAL_OK);
    assert_memory_equal(&is, &date, sizeof date);
    return;
  }
  default:
    assert_int_equal(kal_date_print(calendar, date, text, sizeof text, NULL), KAL_OK);
    ends = out->buffers[1];
    assert_int_equal(ends[i + 1] - ends[i], strlen(text));
    assert_memory_equal((const char *)out->buffers[2] + ends[i], text, strlen(text));
  }
}

static void test_every_call(void **state) {
  static const uint32_t calendars[] = {KAL_GREGORIAN, KAL_HEBREW, KAL_PERSIAN, KAL_CHINESE};
  static everything e;
  (void)state;
  for (size_t c = 0; c < sizeof calendars / sizeof calendars[0]; c++) {
    const kal_calendar *calendar = kal_calendar_builtin(calendars[c]);
    for (int nulls = 0; nulls < 2; nulls++)
      for (int which = 0; which < CALLS; which++) {
        static const char *const formats[CALLS] = {"+s", "tdD", "i", "l",  "+s", "+s", "l",
                                                   "l",  "l",   "b", "+s", "u",  "tdD"};
        kal_column_options lenient = {.size = sizeof lenient, .bad = KAL_BAD_IS_NULL};
        kal_arrow_options options = {.size = sizeof options, .columns = &lenient};
        kal_column_report report = {.size = sizeof report};
        struct ArrowSchema schema;
        struct ArrowArray out;
        int64_t null_count = 0;
        kal_status status;
        fill(&e, calendar, ROWS, nulls);
        status = call(which, &e, calendar, &options, &schema, &out, &report);
        if (status) fail_msg("%s, call %d: status %d", kal_calendar_id(calendar), which, status);
        assert_int_equal(report.bad, 0);
        assert_string_equal(schema.format, formats[which]);
        assert_int_equal(out.length, ROWS);
        for (int64_t i = 0; i < ROWS; i++) {
          int null =
              nulls && (!bit(e.bits, (size_t)i) || (uses_more_bits(which) && !bit(e.more_bits, (size_t)i)));
          if (which == 9) {
            assert_int_equal(bit(out.buffers[1], (size_t)i), !null);
            continue;
          }
          assert_int_equal(is_null(&out, i), null);
          null_count += null;
          if (!null) check_row(which, &e, calendar, &out, i);
        }
        assert_int_equal(out.null_count, null_count);
        release(&schema, &out);
      }
  }
}

static size_t value_bytes(const struct ArrowSchema *schema) {
  const char format = schema->format[0];
  return format == 'C' ? 1 : format == 'i' || format == 'u' || strcmp(schema->format, "tdD") == 0 ? 4 : 8;
}

/* What stands in null rows is not what stood in that memory before. */
static void test_null_rows(void **state) {
  static everything e;
  kal_column_options lenient = {.size = sizeof lenient, .bad = KAL_BAD_IS_NULL};
  (void)state;
  fill(&e, HEBREW, ROWS, 1);
  for (size_t i = 0; i < ROWS; i += 9) { /* bad ones, too */
    e.days[i] = INT64_MIN + (int64_t)i;
    e.ids[i] = INT64_MAX - (int64_t)i;
    e.month_days[i] = 77;
    e.bytes[e.text_offsets[i]] = '?';
  }
  for (int which = 0; which < CALLS; which++) {
    memory m[2] = {{0, 0, 0, 0xA5}, {0, 0, 0, 0x5A}};
    struct ArrowSchema schema[2];
    struct ArrowArray out[2];
    for (int k = 0; k < 2; k++) {
      kal_allocator allocator = {sizeof allocator, &m[k], count_allocate, count_release};
      kal_arrow_options options = {sizeof options, &lenient, &allocator, KAL_ARROW_DEFAULT};
      assert_int_equal(call(which, &e, HEBREW, &options, &schema[k], &out[k], NULL), KAL_OK);
    }
    assert_true(out[0].null_count > ROWS / 2 || which == 9);
    for (int64_t i = 0; i < out[0].n_children; i++)
      assert_memory_equal(child_values(&out[0], (int)i), child_values(&out[1], (int)i),
                          ROWS * value_bytes(schema[0].children[i]));
    if (out[0].n_children == 0)
      assert_memory_equal(out[0].buffers[1], out[1].buffers[1],
                          which == 9 ? ROWS / 8 + 1 : ROWS * value_bytes(&schema[0]));
    for (int k = 0; k < 2; k++) release(&schema[k], &out[k]);
  }
}

/* Without memory, at each of the pieces that each call asks for, nothing is written and nothing is lost. */
static void test_no_memory(void **state) {
  static everything e;
  (void)state;
  fill(&e, HEBREW, 100, 1);
  for (int which = 0; which < CALLS; which++) {
    memory m = {0, 0, 0, 0xA5};
    kal_allocator allocator = {sizeof allocator, &m, count_allocate, count_release};
    kal_arrow_options options = {.size = sizeof options, .allocator = &allocator};
    struct ArrowSchema schema, old_schema;
    struct ArrowArray out, old;
    memset(&schema, 0x5A, sizeof schema);
    memset(&out, 0x5A, sizeof out);
    old_schema = schema;
    old = out;
    for (size_t n = 1;; n++) {
      kal_status status;
      m.until_failure = n;
      status = call(which, &e, HEBREW, &options, &schema, &out, NULL);
      if (!status) {
        assert_int_equal(n, 3);
        break;
      }
      assert_int_equal(status, KAL_ERROR_NO_MEMORY);
      assert_int_equal(m.live, 0);
      assert_memory_equal(&schema, &old_schema, sizeof schema);
      assert_memory_equal(&out, &old, sizeof out);
    }
    assert_int_equal(m.live, 2);
    release(&schema, &out);
    assert_int_equal(m.live, 0);
  }
}

static void *refuse(void *context, size_t bytes) {
  *(size_t *)context = bytes;
  return NULL;
}

/* More rows than any memory has: the allocator is asked for all of it, or not at all if no size_t can say it.
 */
static void test_more_rows_than_memory(void **state) {
  int32_t value = 0;
  size_t asked = 0;
  kal_allocator allocator = {sizeof allocator, &asked, refuse, count_release};
  kal_arrow_options options = {.size = sizeof options, .allocator = &allocator};
  lent days;
  struct ArrowArray out;
  (void)state;
  lend(&days, "tdD", &value, (int64_t)(SIZE_MAX / 64));
  assert_int_equal(kal_arrow_to_dates(GREGORIAN, &days.schema, &days.array, &options, NULL, &out, NULL),
                   KAL_ERROR_NO_MEMORY);
  assert_true(asked > SIZE_MAX / 64 * 8);
  asked = 0;
  days.array.length = (int64_t)(SIZE_MAX / 16);
  assert_int_equal(kal_arrow_to_dates(GREGORIAN, &days.schema, &days.array, &options, NULL, &out, NULL),
                   KAL_ERROR_NO_MEMORY);
  assert_int_equal(kal_arrow_format(GREGORIAN, NULL, &days.schema, &days.array, &options, NULL, &out, NULL),
                   KAL_ERROR_NO_MEMORY);
  assert_int_equal(asked, 0);
}

static void test_arguments(void **state) {
  static everything e;
  kal_column_report report = {.size = sizeof report}, short_report = {.size = 1};
  kal_column_options columns = {.size = sizeof columns}, short_columns = {.size = 1};
  kal_allocator half = {.size = sizeof half, .allocate = count_allocate};
  struct ArrowArray out;
  (void)state;
  fill(&e, HEBREW, 100, 0);
  for (int which = 0; which < CALLS; which++) {
    kal_arrow_options options = {.size = 1};
    assert_int_equal(call(which, &e, NULL, NULL, NULL, &out, NULL), KAL_ERROR_ARGUMENT);
    assert_int_equal(call(which, &e, HEBREW, NULL, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
    assert_int_equal(call(which, &e, HEBREW, NULL, NULL, &out, &short_report), KAL_ERROR_ARGUMENT);
    assert_int_equal(call(which, &e, HEBREW, &options, NULL, &out, NULL), KAL_ERROR_ARGUMENT);
    options = (kal_arrow_options){.size = sizeof options, .allocator = &half};
    assert_int_equal(call(which, &e, HEBREW, &options, NULL, &out, NULL), KAL_ERROR_ARGUMENT);
    options = (kal_arrow_options){.size = sizeof options, .columns = &short_columns};
    assert_int_equal(call(which, &e, HEBREW, &options, NULL, &out, NULL), KAL_ERROR_ARGUMENT);
    options = (kal_arrow_options){.size = sizeof options, .columns = &columns};
    columns.kernel = 200;
    assert_int_equal(call(which, &e, HEBREW, &options, NULL, &out, &report), KAL_ERROR_ARGUMENT);
    columns.kernel = 0;
    assert_int_equal(call(which, &e, HEBREW, &options, NULL, &out, &report), KAL_OK);
    release(NULL, &out);
  }
}

/* Each type that each call can give, and no other. */
static void test_types_of_outputs(void **state) {
  enum {
    DAYS = 0x1FE,
    NUMBERS = 1 << KAL_ARROW_INT32 | 1 << KAL_ARROW_INT64,
    NONE = 0,
    TEXTS = 1 << KAL_ARROW_UTF8 | 1 << KAL_ARROW_LARGE_UTF8
  };
  static const int allowed[CALLS] = {NONE, DAYS,    NUMBERS, DAYS, DAYS,  DAYS, DAYS,
                                     DAYS, NUMBERS, NONE,    NONE, TEXTS, DAYS};
  static const char formats[][5] = {"", "tdD", "tdm", "i", "l", "tss:", "tsm:", "tsu:", "tsn:", "u", "U"};
  static everything e;
  (void)state;
  fill(&e, HEBREW, 100, 1);
  for (int which = 0; which < CALLS; which++)
    for (int type = 1; type < 256; type++) {
      kal_arrow_options options = {.size = sizeof options, .type = (uint8_t)type};
      kal_column_report report = {.size = sizeof report};
      struct ArrowSchema schema;
      struct ArrowArray out;
      kal_status status = call(which, &e, HEBREW, &options, &schema, &out, &report);
      if (type > KAL_ARROW_LARGE_UTF8 || !(allowed[which] >> type & 1)) {
        assert_int_equal(status, KAL_ERROR_ARGUMENT);
        assert_int_equal(report.error.expected, KAL_EXPECTED_ARROW_OUTPUT);
        continue;
      }
      assert_int_equal(status, KAL_OK);
      assert_string_equal(schema.n_children ? schema.children[schema.n_children - 1]->format : schema.format,
                          formats[type]);
      release(&schema, &out);
    }
}

/* A timestamp stays in its zone, in any unit, and as a date it is the local one. */
static void test_zones_of_outputs(void **state) {
  int64_t value = INT64_C(20778) * 86400 - 12600; /* midnight there */
  kal_arrow_options options = {.size = sizeof options};
  struct ArrowSchema schema;
  struct ArrowArray out;
  lent days;
  (void)state;
  lend(&days, "tss:+03:30", &value, 1);
  assert_int_equal(
      kal_arrow_truncate(GREGORIAN, KAL_UNIT_DAY, NULL, &days.schema, &days.array, NULL, &schema, &out, NULL),
      KAL_OK);
  assert_string_equal(schema.format, "tss:+03:30");
  assert_int_equal(day_at(&out, 1, 0), value);
  release(&schema, &out);
  options.type = KAL_ARROW_NANOSECONDS;
  assert_int_equal(kal_arrow_truncate(GREGORIAN, KAL_UNIT_YEAR, NULL, &days.schema, &days.array, &options,
                                      &schema, &out, NULL),
                   KAL_OK);
  assert_string_equal(schema.format, "tsn:+03:30");
  assert_int_equal(day_at(&out, 1, 0), (INT64_C(20454) * 86400 - 12600) * 1000000000);
  release(&schema, &out);
  options.type = KAL_ARROW_DATE32;
  assert_int_equal(kal_arrow_truncate(GREGORIAN, KAL_UNIT_DAY, NULL, &days.schema, &days.array, &options,
                                      &schema, &out, NULL),
                   KAL_OK);
  assert_int_equal(day_at(&out, 0, 0), 20778);
  release(&schema, &out);
}

static void test_bad_rows(void **state) {
  int64_t values[3] = {0, INT64_MAX, 2};
  kal_column_options lenient = {.size = sizeof lenient, .bad = KAL_BAD_IS_NULL};
  kal_arrow_options options = {.size = sizeof options, .columns = &lenient};
  kal_column_report report = {.size = sizeof report};
  struct ArrowArray out, old;
  lent days;
  (void)state;
  memset(&out, 0x5A, sizeof out);
  old = out;
  lend(&days, "l", values, 3);
  assert_int_equal(kal_arrow_to_dates(GREGORIAN, &days.schema, &days.array, NULL, NULL, &out, &report),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(report.bad, 1);
  assert_int_equal(report.error.row, 1);
  assert_memory_equal(&out, &old, sizeof out);
  assert_int_equal(kal_arrow_to_dates(GREGORIAN, &days.schema, &days.array, &options, NULL, &out, &report),
                   KAL_OK);
  assert_int_equal(report.bad, 1);
  assert_int_equal(out.null_count, 1);
  assert_true(is_null(&out, 1));
  assert_int_equal(date_at(&out, 2).day, 3);
  release(NULL, &out);
  values[1] = 1; /* none is bad: no bitmap */
  assert_int_equal(kal_arrow_to_dates(GREGORIAN, &days.schema, &days.array, &options, NULL, &out, &report),
                   KAL_OK);
  assert_int_equal(out.null_count, 0);
  assert_null(out.buffers[0]);
  release(NULL, &out);
}

/* Texts longer than was guessed are written again, into what they need; and read again by the same format. */
static void test_texts_by_a_format(void **state) {
  static int32_t values[ROWS];
  memory m = {0, 0, 0, 0xA5};
  kal_allocator allocator = {sizeof allocator, &m, count_allocate, count_release};
  kal_format format;
  lent days;
  (void)state;
  for (int i = 0; i < ROWS; i++) values[i] = 20000 + i;
  lend(&days, "tdD", values, ROWS);
  assert_int_equal(kal_format_style(&format, GREGORIAN, "ta", KAL_STYLE_FULL, KAL_STYLE_NONE, NULL), KAL_OK);
  for (int large = 0; large < 2; large++) {
    kal_arrow_options options = {sizeof options, NULL, &allocator,
                                 large ? KAL_ARROW_LARGE_UTF8 : KAL_ARROW_UTF8};
    struct ArrowSchema schema;
    struct ArrowArray texts, again;
    size_t length = 0;
    assert_int_equal(
        kal_arrow_format(GREGORIAN, &format, &days.schema, &days.array, &options, &schema, &texts, NULL),
        KAL_OK);
    assert_int_equal(m.live, 2);
    assert_int_equal(m.made, 4); /* twice */
    assert_string_equal(schema.format, large ? "U" : "u");
    assert_int_equal(texts.n_buffers, 3);
    for (int i = 0; i < ROWS; i++) {
      char text[1024];
      int64_t start = large ? ((const int64_t *)texts.buffers[1])[i] : ((const int32_t *)texts.buffers[1])[i];
      int64_t end =
          large ? ((const int64_t *)texts.buffers[1])[i + 1] : ((const int32_t *)texts.buffers[1])[i + 1];
      assert_int_equal(kal_format_day(&format, values[i], text, sizeof text, NULL), KAL_OK);
      assert_int_equal(start, length);
      assert_int_equal(end - start, strlen(text));
      assert_memory_equal((const char *)texts.buffers[2] + start, text, strlen(text));
      length += strlen(text);
    }
    assert_true(length > 32 * ROWS);
    assert_int_equal(kal_arrow_parse(GREGORIAN, &format, &schema, &texts, NULL, NULL, &again, NULL), KAL_OK);
    for (int i = 0; i < ROWS; i++) assert_int_equal(day_at(&again, 0, i), values[i]);
    release(NULL, &again);
    release(&schema, &texts);
    /* Nor is anything lost if there is no memory the second time. */
    for (size_t n = 1; n <= 4; n++) {
      m.until_failure = n;
      assert_int_equal(
          kal_arrow_format(GREGORIAN, &format, &days.schema, &days.array, &options, &schema, &texts, NULL),
          KAL_ERROR_NO_MEMORY);
      assert_int_equal(m.live, 0);
    }
    m = (memory){0, 0, 0, 0xA5};
  }
}

/* One thing that is wrong, and what is said of it. */
typedef struct fault {
  kal_expected expected;
  int64_t *number; /* becomes `value`; */
  int64_t value;
  void **pointer; /* or this becomes NULL */
  const char *other;
} fault;

static void check_fault(const fault *f, int which, everything *e) {
  int64_t number = f->number ? *f->number : 0;
  void *pointer = f->pointer ? *f->pointer : NULL;
  kal_column_report report = {.size = sizeof report};
  struct ArrowSchema schema, old_schema;
  struct ArrowArray out, old;
  memset(&schema, 0x5A, sizeof schema);
  memset(&out, 0x5A, sizeof out);
  old_schema = schema;
  old = out;
  if (f->number) *f->number = f->value;
  if (f->pointer) *f->pointer = NULL;
  assert_int_equal(call(which, e, GREGORIAN, NULL, &schema, &out, &report), KAL_ERROR_ARGUMENT);
  assert_int_equal(report.error.expected, f->expected);
  assert_string_equal(report.error.other, f->other);
  assert_int_equal(call(which, e, GREGORIAN, NULL, NULL, &out, NULL), KAL_ERROR_ARGUMENT);
  assert_memory_equal(&schema, &old_schema, sizeof schema);
  assert_memory_equal(&out, &old, sizeof out);
  if (f->number) *f->number = number;
  if (f->pointer) *f->pointer = pointer;
}

#define NUMBER(what, of, value, other)                                                                       \
  { KAL_EXPECTED_ARROW_##what, &(of), value, NULL, other }
#define POINTER(what, of, other)                                                                             \
  { KAL_EXPECTED_ARROW_##what, NULL, 0, (void **)(void *)&(of), other }

/* What every array can have wrong. */
static void check_faults_of(lent *l, int which, everything *e, const char *name) {
  const fault faults[] = {
      POINTER(ARRAY, l->schema.release, name),
      POINTER(ARRAY, l->array.release, name),
      POINTER(ARRAY, l->schema.format, name),
      NUMBER(ROWS, l->array.length, -1, name),
      NUMBER(ROWS, l->array.length, INT64_MIN, name),
      NUMBER(ROWS, l->array.offset, -1, name),
      NUMBER(ROWS, l->array.offset, INT64_MAX, name),
      NUMBER(ROWS, l->array.offset, INT64_MAX - 50, name),
      NUMBER(ROWS, l->array.null_count, -2, name),
      NUMBER(ROWS, l->array.null_count, l->array.length + 1, name),
      NUMBER(CHILDREN, l->array.n_children, l->array.n_children + 1, name),
      NUMBER(CHILDREN, l->schema.n_children, l->schema.n_children - 1, name),
      NUMBER(BUFFERS, l->array.n_buffers, 0, name),
      NUMBER(BUFFERS, l->array.n_buffers, l->array.n_buffers + 1, name),
      NUMBER(BUFFERS, l->array.n_buffers, l->array.n_buffers - 1, name),
      NUMBER(BUFFERS, l->array.null_count, 1, name),
      POINTER(BUFFERS, l->array.buffers, name),
  };
  for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) check_fault(&faults[i], which, e);
  l->array.dictionary = &e->id.array;
  check_fault(&(fault){KAL_EXPECTED_ARROW_PLAIN, NULL, 0, NULL, name}, which, e);
  l->array.dictionary = NULL;
  l->schema.dictionary = &e->id.schema;
  check_fault(&(fault){KAL_EXPECTED_ARROW_PLAIN, NULL, 0, NULL, name}, which, e);
  l->schema.dictionary = NULL;
}

static void test_malformed_arrays(void **state) {
  static everything e;
  struct ArrowArray out;
  (void)state;
  fill(&e, GREGORIAN, 100, 0);
  check_faults_of(&e.day, 0, &e, "");
  check_faults_of(&e.day, 8, &e, "");
  check_faults_of(&e.later_day, 8, &e, "");
  check_faults_of(&e.amount, 7, &e, "");
  check_faults_of(&e.id, 5, &e, "");
  check_faults_of(&e.text, 12, &e, "");
  check_faults_of(&e.date.whole, 1, &e, "");
  for (int i = 0; i < FIELDS; i++) check_faults_of(&e.date.field[i], 9, &e, field_names[i]);
  check_fault(&(fault)POINTER(BUFFERS, e.day.buffers[1], ""), 0, &e);
  check_fault(&(fault)POINTER(BUFFERS, e.text.buffers[1], ""), 12, &e);
  check_fault(&(fault)POINTER(BUFFERS, e.text.buffers[2], ""), 12, &e);
  check_fault(&(fault)POINTER(BUFFERS, e.date.field[4].buffers[1], "flags"), 10, &e);
  check_fault(&(fault)POINTER(CHILDREN, e.date.whole.schema.children, ""), 10, &e);
  check_fault(&(fault)POINTER(CHILDREN, e.date.whole.array.children, ""), 10, &e);
  check_fault(&(fault)POINTER(ARRAY, e.date.whole.array.children[3], "month_code"), 10, &e);
  check_fault(&(fault)NUMBER(CHILDREN, e.date.field[2].array.length, 99, "day"), 1, &e);
  check_fault(&(fault)NUMBER(CHILDREN, e.date.whole.array.offset, 1, "year"), 1, &e);
  for (int i = 0; i < 2; i++) { /* a column, or a field, that has children itself */
    lent *l = i ? &e.date.field[2] : &e.day;
    l->schema.children = e.date.whole.child_schemas;
    l->array.children = e.date.whole.children;
    l->schema.n_children = l->array.n_children = 1;
    check_fault(&(fault){KAL_EXPECTED_ARROW_CHILDREN, NULL, 0, NULL, i ? "day" : ""}, i, &e);
    l->schema.n_children = l->array.n_children = 0;
  }
  check_fault(&(fault)NUMBER(SAME_LENGTH, e.later_day.array.length, 99, ""), 8, &e);
  check_fault(&(fault)NUMBER(SAME_LENGTH, e.amount.array.length, 101, ""), 7, &e);
  check_fault(&(fault)NUMBER(OFFSETS, e.text_offsets[100], -1, ""), 12, &e);
  assert_int_equal(kal_arrow_to_dates(GREGORIAN, NULL, &e.day.array, NULL, NULL, &out, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_arrow_to_dates(GREGORIAN, &e.day.schema, NULL, NULL, NULL, &out, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_arrow_add(GREGORIAN, KAL_UNIT_DAY, 0, &e.day.schema, &e.day.array, NULL,
                                 &e.amount.array, 1, NULL, NULL, &out, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_arrow_add(GREGORIAN, KAL_UNIT_DAY, 0, &e.day.schema, &e.day.array, &e.amount.schema,
                                 NULL, 1, NULL, NULL, &out, NULL),
                   KAL_ERROR_ARGUMENT);
  /* Offsets that descend, or go beyond the last. */
  e.text_offsets[50] += 1000;
  check_fault(&(fault){KAL_EXPECTED_ARROW_OFFSETS, NULL, 0, NULL, ""}, 12, &e);
  e.text_offsets[50] -= 1000;
  check_fault(&(fault)NUMBER(OFFSETS, e.text_offsets[0], -1, ""), 12, &e);
}

static void check_format(lent *l, const char *format, int which, everything *e, kal_expected expected,
                         const char *other) {
  const char *own = l->schema.format;
  l->schema.format = format;
  check_fault(&(fault){expected, NULL, 0, NULL, other}, which, e);
  l->schema.format = own;
}

static void test_wrong_types(void **state) {
  static const char *const no_days[] = {"",    "n",  "b",      "c",   "C",   "s",       "S",   "I",
                                        "L",   "e",  "f",      "g",   "z",   "u",       "U",   "vu",
                                        "tdd", "td", "tdDD",   "ts",  "tss", "ttm",     "tDs", "tiM",
                                        "+s",  "+l", "d:10,2", "w:4", "ll",  "\xFF\x01"};
  static const char *const no_zones[] = {"Europe/Paris", "GMT",    "utc",    "+3:30",  "+0330",   "+03",
                                         "+03:3",        "+03:60", "+24:00", "-24:00", "+03:30 ", "03:30",
                                         "+03-30",       "UTC+1",  "a",      "+",      "+0x:00"};
  static everything e;
  char text[300], format[64];
  int64_t value = 0;
  lent days;
  kal_column_report report = {.size = sizeof report};
  struct ArrowArray out;
  (void)state;
  fill(&e, GREGORIAN, 100, 0);
  for (size_t i = 0; i < sizeof no_days / sizeof no_days[0]; i++) {
    const char *other = i + 1 == sizeof no_days / sizeof no_days[0] ? "??" : no_days[i];
    check_format(&e.day, no_days[i], 0, &e, KAL_EXPECTED_ARROW_DAYS, other);
    check_format(&e.amount, no_days[i], 7, &e, KAL_EXPECTED_ARROW_NUMBERS, other);
    if (no_days[i][0] != '+') check_format(&e.date.whole, no_days[i], 9, &e, KAL_EXPECTED_ARROW_DATES, other);
    if (strcmp(no_days[i], "u") != 0 && strcmp(no_days[i], "U") != 0)
      check_format(&e.text, no_days[i], 12, &e, KAL_EXPECTED_ARROW_TEXTS, other);
    check_format(&e.date.field[0], no_days[i], 1, &e, KAL_EXPECTED_ARROW_DATES, "year");
  }
  check_format(&e.id, "tdD", 5, &e, KAL_EXPECTED_ARROW_NUMBERS, "tdD");
  check_format(&e.date.field[1], "i", 1, &e, KAL_EXPECTED_ARROW_DATES, "month");
  for (size_t i = 0; i < sizeof no_zones / sizeof no_zones[0]; i++) {
    char other[64] = {0};
    snprintf(format, sizeof format, "tsu:%s", no_zones[i]);
    strcpy(other, no_zones[i]);
    for (char *c = other; *c; c++)
      if (*c == ' ') *c = '?';
    check_format(&e.day, format, 3, &e, KAL_EXPECTED_ARROW_ZONE, other);
  }
  /* A field that is not there, or comes twice. */
  check_fault(&(fault)POINTER(DATES, e.date.field[0].schema.name, ""), 1, &e);
  check_fault(&(fault)POINTER(DATES, e.date.field[2].schema.name, ""), 1, &e);
  e.date.field[1].schema.name = NULL; /* there is still the code */
  assert_int_equal(call(1, &e, GREGORIAN, NULL, NULL, &out, NULL), KAL_OK);
  release(NULL, &out);
  check_fault(&(fault)POINTER(DATES, e.date.field[3].schema.name, ""), 1, &e);
  e.date.field[1].schema.name = "year";
  e.date.field[1].schema.format = "i";
  check_fault(&(fault){KAL_EXPECTED_ARROW_DATES, NULL, 0, NULL, "year"}, 1, &e);
  /* Values between two places of their type. */
  lend(&days, "l", (const char *)e.days + 4, 2);
  assert_int_equal(kal_arrow_to_dates(GREGORIAN, &days.schema, &days.array, NULL, NULL, &out, &report),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(report.error.expected, KAL_EXPECTED_ARROW_ALIGNED);
  /* As a sentence. */
  lend(&days, "tss:Europe/Paris", &value, 1);
  assert_int_equal(kal_arrow_to_dates(GREGORIAN, &days.schema, &days.array, NULL, NULL, &out, &report),
                   KAL_ERROR_ARGUMENT);
  kal_error_text(&report.error, text, sizeof text);
  assert_string_equal(text, "expected no time zone, UTC or an offset such as +03:30 (Europe/Paris)");
  assert_int_equal(report.error.status, KAL_ERROR_ARGUMENT);
  kal_error_text(&(kal_error){.status = KAL_ERROR_ARGUMENT}, text, sizeof text);
  assert_string_equal(text, kal_status_text(KAL_ERROR_ARGUMENT));
}

/* Arrays without a row need no buffers. */
static void test_no_rows(void **state) {
  static everything e;
  (void)state;
  for (int which = 0; which < CALLS; which++) {
    struct ArrowSchema schema;
    struct ArrowArray out;
    fill(&e, HEBREW, 0, 0);
    e.day.buffers[1] = e.later_day.buffers[1] = e.id.buffers[1] = e.amount.buffers[1] = NULL;
    e.text.buffers[1] = e.text.buffers[2] = NULL;
    for (int i = 0; i < FIELDS; i++) e.date.field[i].buffers[1] = NULL;
    for (int again = 0; again < 2; again++) {
      assert_int_equal(call(which, &e, HEBREW, NULL, &schema, &out, NULL), KAL_OK);
      assert_int_equal(out.length, 0);
      assert_int_equal(out.null_count, 0);
      for (int64_t i = 1; i < out.n_buffers; i++) assert_true(out.buffers[i] || i == 2);
      if (which == 11) assert_int_equal(((const int32_t *)out.buffers[1])[0], 0);
      release(&schema, &out);
      e.day.array.offset = e.id.array.offset = e.text.array.offset = 77;
      e.text.buffers[1] = e.text_offsets; /* of which the first is beyond the bytes of no rows */
      e.day.array.null_count = -1;
    }
  }
}

/* Structs in which anything may be wrong, but no pointer leads nowhere: a status, and no more. */
static void test_random_structs(void **state) {
  static const int64_t counts[] = {INT64_MIN, -1, 0, 1,
                                   3,         4,  5, 6}; /* of children: an array that claims more lies */
  static const int64_t numbers[] = {INT64_MIN,       -2,       -1, 0, 1, 2, 3, 5, 6, 99, 100, 101,
                                    INT64_MAX - 100, INT64_MAX};
  static const char *const formats[] = {"tdD", "l",    "i",          "u", "U",  "+s",
                                        "C",   "tss:", "tsn:+01:00", "b", "vu", ""};
  static everything e;
  uint64_t seed = 2026;
  size_t done = 0, refused = 0;
  (void)state;
  for (int round = 0; round < 100000; round++) {
    lent *lents[] = {&e.day,           &e.later_day,     &e.id,
                     &e.amount,        &e.text,          &e.date.whole,
                     &e.date.field[0], &e.date.field[1], &e.date.field[2],
                     &e.date.field[3], &e.date.field[4]};
    int which = (int)(next_random(&seed) % CALLS), changes = (int)(next_random(&seed) % 4);
    struct ArrowSchema schema;
    struct ArrowArray out;
    kal_status status;
    lent saved[sizeof lents / sizeof lents[0]];
    if (round == 0) fill(&e, GREGORIAN, 100, 0);
    for (size_t i = 0; i < sizeof lents / sizeof lents[0]; i++) saved[i] = *lents[i];
    for (int i = 0; i < changes; i++) {
      lent *l = lents[next_random(&seed) % (sizeof lents / sizeof lents[0])];
      int64_t number = numbers[next_random(&seed) % (sizeof numbers / sizeof numbers[0])];
      switch (next_random(&seed) % 14) {
      case 0:
        l->array.length = number;
        break;
      case 1:
        l->array.offset = number;
        break;
      case 2:
        l->array.null_count = number;
        break;
      case 3:
        l->array.n_buffers = number;
        break;
      case 4:
        l->array.n_children = number;
        break;
      case 5:
        l->schema.n_children = counts[next_random(&seed) % (sizeof counts / sizeof counts[0])];
        break;
      case 6:
        l->buffers[next_random(&seed) % 3] = NULL;
        break;
      case 7:
        l->schema.format = formats[next_random(&seed) % (sizeof formats / sizeof formats[0])];
        break;
      case 8:
        l->array.buffers = NULL;
        break;
      case 9:
        l->schema.children = NULL;
        break;
      case 10:
        l->array.children = NULL;
        break;
      case 11:
        l->schema.release = NULL;
        break;
      case 12:
        l->array.release = NULL;
        break;
      default:
        l->buffers[0] = e.bits;
        l->array.null_count = -1;
      }
    }
    status = call(which, &e, GREGORIAN, NULL, &schema, &out, NULL);
    if (status == KAL_OK) {
      done++;
      release(&schema, &out);
    } else {
      refused++;
    }
    for (size_t i = 0; i < sizeof lents / sizeof lents[0]; i++) *lents[i] = saved[i];
  }
  assert_true(done > 10000 && refused > 10000);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_abi),
      cmocka_unit_test(test_days_of_every_type),
      cmocka_unit_test(test_dates_as_a_struct),
      cmocka_unit_test(test_slices_with_nulls),
      cmocka_unit_test(test_slices_of_structs),
      cmocka_unit_test(test_moved_children),
      cmocka_unit_test(test_every_call),
      cmocka_unit_test(test_null_rows),
      cmocka_unit_test(test_no_memory),
      cmocka_unit_test(test_more_rows_than_memory),
      cmocka_unit_test(test_arguments),
      cmocka_unit_test(test_types_of_outputs),
      cmocka_unit_test(test_zones_of_outputs),
      cmocka_unit_test(test_bad_rows),
      cmocka_unit_test(test_texts_by_a_format),
      cmocka_unit_test(test_malformed_arrays),
      cmocka_unit_test(test_wrong_types),
      cmocka_unit_test(test_no_rows),
      cmocka_unit_test(test_random_structs),
  };
  return cmocka_run_group_tests_name("arrow", tests, NULL, NULL);
}
