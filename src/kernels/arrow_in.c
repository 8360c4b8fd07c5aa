/* SPDX-License-Identifier: MIT */
/* Arrow arrays that come in: each is looked over before a row of it is read. Nothing is trusted but that
   pointers which are not NULL point to what the specification says, and texts end with NUL. */
#include "arrow_array.h"
#include "../core/ascii.h"

const kal__arrow_form kal__arrow_forms[KAL__ARROW_TYPES] = {
    [KAL_ARROW_DATE32] = {"tdD", KAL_COLUMN_INT32, 4},
    [KAL_ARROW_DATE64] = {"tdm", KAL_COLUMN_MILLISECONDS, 8},
    [KAL_ARROW_INT32] = {"i", KAL_COLUMN_INT32, 4},
    [KAL_ARROW_INT64] = {"l", KAL_COLUMN_INT64, 8},
    [KAL_ARROW_SECONDS] = {"tss:", KAL_COLUMN_SECONDS, 8},
    [KAL_ARROW_MILLISECONDS] = {"tsm:", KAL_COLUMN_MILLISECONDS, 8},
    [KAL_ARROW_MICROSECONDS] = {"tsu:", KAL_COLUMN_MICROSECONDS, 8},
    [KAL_ARROW_NANOSECONDS] = {"tsn:", KAL_COLUMN_NANOSECONDS, 8},
    [KAL_ARROW_UTF8] = {"u", 0, 4},
    [KAL_ARROW_LARGE_UTF8] = {"U", 0, 8},
    [KAL__ARROW_UINT8] = {"C", 0, 1},
    [KAL__ARROW_BOOL] = {"b", 0, 0},
    [KAL__ARROW_STRUCT] = {"+s", 0, 0},
};

const kal__arrow_field kal__arrow_date_fields[KAL__ARROW_FIELDS] = {
    [KAL__ARROW_YEAR] = {"year", KAL_ARROW_INT32},
    [KAL__ARROW_MONTH] = {"month", KAL__ARROW_UINT8},
    [KAL__ARROW_DAY] = {"day", KAL__ARROW_UINT8},
    [KAL__ARROW_MONTH_CODE] = {"month_code", KAL__ARROW_UINT8},
    [KAL__ARROW_FLAGS] = {"flags", KAL__ARROW_UINT8},
};

void kal__arrow_wrong(kal__arrow *a, kal_expected expected, const char *other) {
  kal_error *error = a->report ? &a->report->error : NULL;
  a->status = kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, a->inputs, 1, 0);
  if (!error) return;
  error->expected = (uint8_t)expected;
  for (size_t i = 0; other && other[i] && i < KAL_NAME_MAX; i++)
    error->other[i] = (char)(other[i] > ' ' && other[i] <= '~' ? other[i] : '?');
}

void kal__arrow_begin(kal__arrow *a, const kal_arrow_options *options, struct ArrowSchema *out_schema,
                      struct ArrowArray *out, kal_column_report *report) {
  memset(a, 0, sizeof *a);
  a->status = KAL_ERROR_ARGUMENT;
  if (!out || (options && options->size != sizeof *options) || (report && report->size != sizeof *report) ||
      (options && options->columns && options->columns->size != sizeof *options->columns) ||
      kal__choose_allocator(options ? options->allocator : NULL, &a->allocator))
    return;
  a->status = KAL_OK;
  a->out_schema = out_schema;
  a->out = out;
  a->report = report;
  if (report) {
    memset(report, 0, sizeof *report);
    report->size = sizeof *report;
  }
  if (options) {
    a->columns = options->columns;
    a->wanted = options->type;
  }
}

static int same_text(const char *a, const char *b) {
  size_t length = strlen(b);
  return strlen(a) == length && memcmp(a, b, length) == 0;
}

/* Whether a zone is UTC or an offset from it. */
static int read_zone(const char *zone, int32_t *utc_offset) {
  int hours, minutes;
  *utc_offset = 0;
  if (!*zone || same_text(zone, "UTC") || same_text(zone, "Etc/UTC") || same_text(zone, "Z")) return 1;
  if ((zone[0] != '+' && zone[0] != '-') || strlen(zone) != 6 || zone[3] != ':' || !kal__is_digit(zone[1]) ||
      !kal__is_digit(zone[2]) || !kal__is_digit(zone[4]) || !kal__is_digit(zone[5]))
    return 0;
  hours = (zone[1] - '0') * 10 + zone[2] - '0';
  minutes = (zone[4] - '0') * 10 + zone[5] - '0';
  if (hours > 23 || minutes > 59) return 0;
  *utc_offset = (zone[0] == '-' ? -1 : 1) * (hours * 60 + minutes) * 60;
  return 1;
}

/* The type of first..last that has this format, or 0. Of timestamps, *zone becomes what follows. */
static unsigned find_type(const char *format, unsigned first, unsigned last, const char **zone) {
  for (unsigned type = first; type <= last; type++) {
    const char *own = kal__arrow_forms[type].format;
    if (type >= KAL_ARROW_SECONDS && type <= KAL_ARROW_NANOSECONDS) {
      if (strlen(format) < 4 || memcmp(format, own, 4) != 0) continue;
      *zone = format + 4;
      return type;
    }
    if (same_text(format, own)) return type;
  }
  return 0;
}

/* Whether the structs are there, and what they say of themselves can be. `name`: of a field, or NULL. */
static int is_array(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array,
                    const char *name) {
  kal_expected wrong = KAL_EXPECTED_NOTHING;
  if (!schema || !array || !schema->release || !array->release || !schema->format)
    wrong = KAL_EXPECTED_ARROW_ARRAY;
  else if (schema->dictionary || array->dictionary)
    wrong = KAL_EXPECTED_ARROW_PLAIN;
  else if (array->length < 0 || array->offset < 0 || array->null_count < -1 ||
           array->null_count > array->length || array->length > INT64_MAX - array->offset ||
           (uint64_t)(array->length + array->offset) > SIZE_MAX / 16)
    wrong = KAL_EXPECTED_ARROW_ROWS;
  else if (array->n_children != schema->n_children || array->n_children < 0 ||
           (array->n_children && (!schema->children || !array->children)))
    wrong = KAL_EXPECTED_ARROW_CHILDREN;
  if (wrong) kal__arrow_wrong(a, wrong, name);
  return !wrong;
}

/* Whether it has `count` buffers: the first may be NULL if no row is null, the last if `may_be_empty`, others
 * if there are no rows. Remembers the bitmap, of which the first bit is that of row `offset`. */
static int has_buffers(kal__arrow *a, const struct ArrowArray *array, int64_t count, int may_be_empty,
                       size_t offset, const char *name) {
  int there = array->n_buffers == count && array->buffers && (array->buffers[0] || array->null_count <= 0);
  for (int64_t i = 1; there && i < count; i++)
    there = array->buffers[i] || array->length == 0 || (may_be_empty && i == count - 1);
  if (!there) {
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_BUFFERS, name);
    return 0;
  }
  if (array->buffers[0] && array->null_count != 0) {
    a->bitmap[a->bitmaps].bits = array->buffers[0];
    a->bitmap[a->bitmaps++].offset = offset;
  }
  return 1;
}

/* The values of a buffer from a row on; NULL, and the call fails, if they are not aligned. */
static void *values_of(kal__arrow *a, const struct ArrowArray *array, unsigned type, size_t offset,
                       const char *name) {
  size_t bytes = kal__arrow_forms[type].bytes;
  uintptr_t at = (uintptr_t)array->buffers[1];
  if (at % bytes) {
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_ALIGNED, name);
    return NULL;
  }
  return at ? (char *)at + offset * bytes : NULL;
}

/* Begins an input of a call, of a type first..last, which it returns, or 0. */
static unsigned read_type(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array,
                          unsigned first, unsigned last, kal_expected expected, const char **zone) {
  unsigned type;
  if (a->status || !is_array(a, schema, array, NULL)) return 0;
  type = find_type(schema->format, first, last, zone);
  if (!type)
    kal__arrow_wrong(a, expected, schema->format);
  else if (type != KAL__ARROW_STRUCT && array->n_children)
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_CHILDREN, NULL);
  else if (a->inputs && a->n != (size_t)array->length)
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_SAME_LENGTH, NULL);
  a->n = (size_t)array->length;
  return a->status ? 0 : type;
}

static void read_column(kal__arrow *a, const struct ArrowArray *array, unsigned type, int32_t utc_offset) {
  size_t offset = (size_t)array->offset;
  kal_column *column = &a->column[a->inputs];
  if (!has_buffers(a, array, 2, 0, offset, NULL)) return;
  column->size = sizeof *column;
  column->values = values_of(a, array, type, offset, NULL);
  column->utc_offset = utc_offset;
  column->type = kal__arrow_forms[type].column;
  if (!a->status) a->inputs++;
}

void kal__arrow_days(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array) {
  const char *zone = "";
  int32_t utc_offset;
  unsigned type =
      read_type(a, schema, array, KAL_ARROW_DATE32, KAL_ARROW_NANOSECONDS, KAL_EXPECTED_ARROW_DAYS, &zone);
  if (!type) return;
  if (!read_zone(zone, &utc_offset)) {
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_ZONE, zone);
    return;
  }
  if (a->inputs == 0) {
    a->type = (uint8_t)type;
    a->utc_offset = utc_offset;
    memcpy(a->zone, zone, strlen(zone) + 1);
  }
  read_column(a, array, type, utc_offset);
}

void kal__arrow_numbers(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array) {
  const char *zone;
  unsigned type =
      read_type(a, schema, array, KAL_ARROW_INT32, KAL_ARROW_INT64, KAL_EXPECTED_ARROW_NUMBERS, &zone);
  if (type) read_column(a, array, type, 0);
}

/* One field of dates, of the rows first..first + a->n - 1 of its array. */
static void *read_field(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array,
                        size_t first, const kal__arrow_field *field) {
  size_t offset;
  if (!is_array(a, schema, array, field->name)) return NULL;
  if (!same_text(schema->format, kal__arrow_forms[field->type].format))
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_DATES, field->name);
  else if (array->n_children || (uint64_t)array->length < first + a->n)
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_CHILDREN, field->name);
  offset = (size_t)array->offset + first;
  if (a->status || !has_buffers(a, array, 2, 0, offset, field->name)) return NULL;
  return values_of(a, array, field->type, offset, field->name);
}

void kal__arrow_dates(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array) {
  void *values[KAL__ARROW_FIELDS] = {NULL};
  uint8_t there[KAL__ARROW_FIELDS] = {0};
  const char *zone;
  if (!read_type(a, schema, array, KAL__ARROW_STRUCT, KAL__ARROW_STRUCT, KAL_EXPECTED_ARROW_DATES, &zone) ||
      !has_buffers(a, array, 1, 0, (size_t)array->offset, NULL))
    return;
  for (int64_t i = 0; i < array->n_children; i++) {
    const struct ArrowSchema *child = schema->children[i];
    for (unsigned k = 0; child && child->name && k < KAL__ARROW_FIELDS; k++) {
      const kal__arrow_field *field = &kal__arrow_date_fields[k];
      if (!same_text(child->name, field->name)) continue;
      if (there[k]) kal__arrow_wrong(a, KAL_EXPECTED_ARROW_DATES, field->name);
      if (a->status) return;
      values[k] = read_field(a, child, array->children[i], (size_t)array->offset, field);
      if (a->status) return;
      there[k] = 1;
    }
  }
  if (!there[KAL__ARROW_YEAR] || !there[KAL__ARROW_DAY] ||
      (!there[KAL__ARROW_MONTH] && !there[KAL__ARROW_MONTH_CODE])) {
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_DATES, NULL);
    return;
  }
  a->dates.size = sizeof a->dates;
  a->dates.year = values[KAL__ARROW_YEAR];
  a->dates.month = values[KAL__ARROW_MONTH];
  a->dates.day = values[KAL__ARROW_DAY];
  a->dates.month_code = values[KAL__ARROW_MONTH_CODE];
  a->dates.flags = values[KAL__ARROW_FLAGS];
  a->inputs++;
}

static int64_t offset_at(const kal_text_column *texts, size_t i) {
  return texts->large ? ((const int64_t *)texts->offsets)[i] : ((const int32_t *)texts->offsets)[i];
}

void kal__arrow_texts(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array) {
  const char *zone;
  int64_t end = 0;
  unsigned type =
      read_type(a, schema, array, KAL_ARROW_UTF8, KAL_ARROW_LARGE_UTF8, KAL_EXPECTED_ARROW_TEXTS, &zone);
  if (!type || !has_buffers(a, array, 3, 1, (size_t)array->offset, NULL)) return;
  a->texts.size = sizeof a->texts;
  a->texts.large = type == KAL_ARROW_LARGE_UTF8;
  a->texts.offsets = values_of(a, array, type, (size_t)array->offset, NULL);
  a->texts.bytes = (char *)(uintptr_t)array->buffers[2];
  if (a->status) return;
  if (a->n == 0) a->texts.offsets = NULL; /* of no rows there may be none */
  /* An array does not say how many bytes it has: the last offset must be right. */
  if (a->n) end = offset_at(&a->texts, a->n);
  if (end < 0 || (uint64_t)end > SIZE_MAX / 2)
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_OFFSETS, NULL);
  else if (end && !a->texts.bytes)
    kal__arrow_wrong(a, KAL_EXPECTED_ARROW_BUFFERS, NULL);
  a->texts.capacity = (size_t)end;
  if (!a->status) a->inputs++;
}

void kal__arrow_check_offsets(kal__arrow *a) {
  size_t i = 0;
  if (a->n == 0) return;
  while (i < a->n && offset_at(&a->texts, i) <= offset_at(&a->texts, i + 1)) i++;
  if (i == a->n && offset_at(&a->texts, 0) >= 0) return;
  a->inputs--;
  kal__arrow_wrong(a, KAL_EXPECTED_ARROW_OFFSETS, NULL);
}
