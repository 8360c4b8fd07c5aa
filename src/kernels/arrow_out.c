/* SPDX-License-Identifier: MIT */
/*
 * Arrow arrays that go out: an array and its children lie in one allocation, which goes when the last of them
 * is released, since a child that was moved out lives on without its parent. Schemas likewise.
 */
#include "arrow_array.h"
#include "../core/integer.h"

enum { ALIGNMENT = 64, BUFFERS = 3 /* of texts */ };

struct kal__arrow_memory {
  kal_allocator allocator;
  atomic_size_t owners; /* arrays that are not released */
  struct ArrowArray child[KAL__ARROW_FIELDS];
  struct ArrowArray *children[KAL__ARROW_FIELDS];
  const void *buffers[KAL__ARROW_FIELDS][BUFFERS];
  const void *bitmap; /* the buffer of a struct */
};

struct kal__arrow_names {
  kal_allocator allocator;
  atomic_size_t owners;
  struct ArrowSchema child[KAL__ARROW_FIELDS];
  struct ArrowSchema *children[KAL__ARROW_FIELDS];
  char format[KAL__ARROW_FIELDS][sizeof kal__arrow_forms[0].format + KAL__ARROW_ZONE];
};

static int is_last_owner(atomic_size_t *owners) {
  return atomic_fetch_sub_explicit(owners, 1, memory_order_acq_rel) == 1;
}

static void release_array(struct ArrowArray *array) {
  kal__arrow_memory *memory = array->private_data;
  for (int64_t i = 0; i < array->n_children; i++)
    if (array->children[i]->release) array->children[i]->release(array->children[i]);
  array->release = NULL;
  if (is_last_owner(&memory->owners)) {
    kal_allocator own = memory->allocator;
    kal__free(&own, memory);
  }
}

static void release_schema(struct ArrowSchema *schema) {
  kal__arrow_names *names = schema->private_data;
  for (int64_t i = 0; i < schema->n_children; i++)
    if (schema->children[i]->release) schema->children[i]->release(schema->children[i]);
  schema->release = NULL;
  if (is_last_owner(&names->owners)) {
    kal_allocator own = names->allocator;
    kal__free(&own, names);
  }
}

uint8_t kal__arrow_choose(kal__arrow *a, unsigned first, unsigned last, unsigned otherwise) {
  if (a->status) return 0;
  if (a->wanted == KAL_ARROW_DEFAULT) return (uint8_t)otherwise;
  if (a->wanted >= first && a->wanted <= last) return a->wanted;
  kal__arrow_wrong(a, KAL_EXPECTED_ARROW_OUTPUT, NULL);
  return 0;
}

uint8_t kal__arrow_choose_days(kal__arrow *a, unsigned otherwise) {
  return kal__arrow_choose(a, KAL_ARROW_DATE32, KAL_ARROW_NANOSECONDS, otherwise ? otherwise : a->type);
}

static size_t rounded(size_t bytes) {
  return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static size_t bytes_of(unsigned type, size_t n) {
  size_t bytes = kal__arrow_forms[type].bytes;
  if (type == KAL__ARROW_BOOL) return rounded((n + 7) / 8);
  return rounded((type == KAL_ARROW_UTF8 || type == KAL_ARROW_LARGE_UTF8 ? n + 1 : n) * bytes);
}

/* Bits that are set in every bitmap of the inputs; behind the last row they are 0. */
static void join_bitmaps(const kal__arrow *a, uint8_t *to) {
  size_t bytes = (a->n + 7) / 8;
  memset(to, 0xFF, bytes);
  for (unsigned k = 0; k < a->bitmaps; k++) {
    size_t offset = a->bitmap[k].offset;
    const uint8_t *from = a->bitmap[k].bits + offset / 8;
    unsigned shift = offset % 8;
    size_t last = a->n ? (shift + a->n - 1) / 8 : 0;
    for (size_t i = 0; i < bytes; i++) {
      unsigned bits = from[i] >> shift;
      if (shift && i < last) bits |= (unsigned)from[i + 1] << (8 - shift);
      to[i] &= (uint8_t)bits;
    }
  }
  if (a->n % 8) to[bytes - 1] &= (uint8_t)((1u << a->n % 8) - 1);
}

static void place_buffers(kal__arrow *a, char *at, size_t capacity) {
  size_t bitmap = rounded((a->n + 7) / 8);
  int bad_is_null = a->columns && a->columns->bad == KAL_BAD_IS_NULL, nulls = a->bitmaps || bad_is_null;
  if (nulls) {
    a->validity = (uint8_t *)at;
    join_bitmaps(a, a->validity);
  }
  at += bitmap;
  for (unsigned i = 0; i < a->fields; i++) {
    unsigned type = a->types[i];
    size_t bytes = bytes_of(type, a->n);
    /* What stands in null rows is nobody's old memory. */
    if (nulls || type == KAL__ARROW_BOOL) memset(at, 0, bytes);
    a->made[i] =
        (kal_column){sizeof a->made[i], at, a->validity, 0, a->utc_offset, kal__arrow_forms[type].column};
    at += bytes;
  }
  if (capacity) a->bytes = at;
  /* The bitmap is read and written block by block: what a call reads of it, it did not yet write. */
  if (a->bitmaps) {
    a->column[0].validity = a->column[1].validity = a->validity;
    a->dates.validity = a->texts.validity = a->validity;
  }
}

static void make_arrow(kal__arrow *a, size_t capacity) {
  size_t bytes = sizeof *a->memory + ALIGNMENT + rounded((a->n + 7) / 8);
  char *at;
  for (unsigned i = 0; i < a->fields; i++) bytes += bytes_of(a->types[i], a->n);
  a->status = KAL_ERROR_NO_MEMORY;
  /* Of so few rows the sum is right: none has more than 24 bytes. */
  if (a->n > SIZE_MAX / 64 || capacity > SIZE_MAX / 2 - ALIGNMENT) return;
  bytes += rounded(capacity);
  a->memory = kal__allocate(&a->allocator, bytes);
  if (!a->memory) return;
  if (a->out_schema) {
    a->names = kal__allocate(&a->allocator, sizeof *a->names);
    if (!a->names) return;
  }
  a->status = KAL_OK;
  at = (char *)(a->memory + 1);
  at += (ALIGNMENT - (uintptr_t)at % ALIGNMENT) % ALIGNMENT;
  place_buffers(a, at, capacity);
}

void kal__arrow_make(kal__arrow *a, unsigned type, size_t capacity) {
  if (a->status) return;
  a->fields = 1;
  a->types[0] = (uint8_t)type;
  make_arrow(a, capacity);
}

void kal__arrow_make_struct(kal__arrow *a, const kal__arrow_field *fields, unsigned count, unsigned days) {
  if (a->status) return;
  a->fields = count;
  a->field = fields;
  for (unsigned i = 0; i < count; i++) a->types[i] = (uint8_t)(fields[i].type ? fields[i].type : days);
  make_arrow(a, 0);
}

void kal__arrow_unmake(kal__arrow *a) {
  kal__free(&a->allocator, a->memory);
  kal__free(&a->allocator, a->names);
  a->memory = NULL;
  a->names = NULL;
}

static int64_t count_nulls(const uint8_t *validity, size_t n) {
  int64_t nulls = (int64_t)n;
  for (size_t i = 0; i < (n + 7) / 8; i++) nulls -= kal__count_bits(validity[i]);
  return nulls;
}

/* A column of the output by itself. */
static struct ArrowArray column_array(const kal__arrow *a, unsigned i) {
  unsigned type = a->types[i];
  int is_text = type == KAL_ARROW_UTF8 || type == KAL_ARROW_LARGE_UTF8;
  a->memory->buffers[i][0] = NULL;
  a->memory->buffers[i][1] = a->made[i].values;
  a->memory->buffers[i][2] = a->bytes;
  return (struct ArrowArray){.length = (int64_t)a->n,
                             .n_buffers = is_text ? 3 : 2,
                             .buffers = a->memory->buffers[i],
                             .release = release_array,
                             .private_data = a->memory};
}

static void give_array(const kal__arrow *a) {
  kal__arrow_memory *memory = a->memory;
  int64_t nulls = a->validity && a->types[0] != KAL__ARROW_BOOL ? count_nulls(a->validity, a->n) : 0;
  memory->allocator = a->allocator;
  atomic_init(&memory->owners, a->field ? 1 + a->fields : 1);
  memory->bitmap = nulls ? a->validity : NULL;
  if (a->field) {
    for (unsigned i = 0; i < a->fields; i++) {
      memory->child[i] = column_array(a, i);
      memory->children[i] = &memory->child[i];
    }
    *a->out = (struct ArrowArray){.length = (int64_t)a->n,
                                  .n_buffers = 1,
                                  .buffers = &memory->bitmap,
                                  .n_children = a->fields,
                                  .children = memory->children,
                                  .release = release_array,
                                  .private_data = memory};
  } else {
    *a->out = column_array(a, 0);
    memory->buffers[0][0] = memory->bitmap;
  }
  a->out->null_count = nulls;
}

static struct ArrowSchema column_schema(const kal__arrow *a, unsigned i) {
  char *format = a->names->format[i];
  size_t length = strlen(kal__arrow_forms[a->types[i]].format);
  memcpy(format, kal__arrow_forms[a->types[i]].format, length + 1);
  if (a->types[i] >= KAL_ARROW_SECONDS && a->types[i] <= KAL_ARROW_NANOSECONDS)
    memcpy(format + length, a->zone, KAL__ARROW_ZONE);
  return (struct ArrowSchema){.format = format,
                              .name = a->field ? a->field[i].name : "",
                              .flags = ARROW_FLAG_NULLABLE,
                              .release = release_schema,
                              .private_data = a->names};
}

static void give_schema(const kal__arrow *a) {
  kal__arrow_names *names = a->names;
  names->allocator = a->allocator;
  atomic_init(&names->owners, a->field ? 1 + a->fields : 1);
  if (a->field) {
    for (unsigned i = 0; i < a->fields; i++) {
      names->child[i] = column_schema(a, i);
      names->children[i] = &names->child[i];
    }
    *a->out_schema = (struct ArrowSchema){.format = kal__arrow_forms[KAL__ARROW_STRUCT].format,
                                          .name = "",
                                          .flags = ARROW_FLAG_NULLABLE,
                                          .n_children = a->fields,
                                          .children = names->children,
                                          .release = release_schema,
                                          .private_data = names};
  } else {
    *a->out_schema = column_schema(a, 0);
  }
}

kal_status kal__arrow_end(kal__arrow *a) {
  if (a->status) {
    if (a->report && !a->report->error.status)
      kal__fail(&a->report->error, a->status, KAL_FIELD_NONE, NULL, 0, 1, 0);
    kal__arrow_unmake(a);
    return a->status;
  }
  give_array(a);
  if (a->out_schema) give_schema(a);
  return KAL_OK;
}
