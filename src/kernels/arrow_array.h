/* SPDX-License-Identifier: MIT */
/*
 * One call on Arrow arrays, in steps: begin; read its inputs; make room for its output; call what batch.h
 * has; end. A step does nothing once one before it failed.
 */
#ifndef KAL__ARROW_ARRAY_H
#define KAL__ARROW_ARRAY_H

#include "../core/calendar.h"
#include "../core/user.h"
#include "kalends/arrow.h"

/* Types that no caller asks for. */
enum { KAL__ARROW_UINT8 = KAL_ARROW_LARGE_UTF8 + 1, KAL__ARROW_BOOL, KAL__ARROW_STRUCT, KAL__ARROW_TYPES };

enum { KAL__ARROW_FIELDS = 5, KAL__ARROW_ZONE = 8 /* bytes of a time zone, with its NUL */ };

/* A type: its format, the kal_column_type that has its values, the bytes of each. */
typedef struct kal__arrow_form {
  char format[5];
  uint8_t column;
  uint8_t bytes; /* of texts: of an offset; of bools: 0 */
} kal__arrow_form;
extern const kal__arrow_form kal__arrow_forms[KAL__ARROW_TYPES];

typedef struct kal__arrow_field {
  char name[11];
  uint8_t type;
} kal__arrow_field;

/* The fields of dates, and their places. */
enum { KAL__ARROW_YEAR, KAL__ARROW_MONTH, KAL__ARROW_DAY, KAL__ARROW_MONTH_CODE, KAL__ARROW_FLAGS };
extern const kal__arrow_field kal__arrow_date_fields[KAL__ARROW_FIELDS];

typedef struct kal__arrow_memory kal__arrow_memory;
typedef struct kal__arrow_names kal__arrow_names;

typedef struct kal__arrow {
  kal_status status;
  const kal_column_options *columns;
  kal_column_report *report;
  kal_allocator allocator;
  struct ArrowSchema *out_schema;
  struct ArrowArray *out;
  uint8_t wanted; /* the kal_arrow_type of the options */

  /* What was read. Inputs have the validity that kal__arrow_make made. */
  unsigned inputs;
  size_t n;
  kal_column column[2];
  kal_date_columns dates;
  kal_text_column texts;
  uint8_t type;               /* of the first input of days */
  int32_t utc_offset;         /* its time zone */
  char zone[KAL__ARROW_ZONE]; /* the same as text */
  unsigned bitmaps;           /* what says which rows are null */
  struct {
    const uint8_t *bits;
    size_t offset;
  } bitmap[1 + KAL__ARROW_FIELDS];

  /* What was made. */
  unsigned fields;
  const kal__arrow_field *field; /* of a struct; NULL: the output is one column */
  uint8_t types[KAL__ARROW_FIELDS];
  uint8_t *validity; /* NULL: no row can be null. A bitmap of what is null in an input; then, of the output */
  kal_column made[KAL__ARROW_FIELDS];
  char *bytes; /* of texts */
  kal__arrow_memory *memory;
  kal__arrow_names *names;
} kal__arrow;

void kal__arrow_begin(kal__arrow *a, const kal_arrow_options *options, struct ArrowSchema *out_schema,
                      struct ArrowArray *out, kal_column_report *report);

/* Inputs. The first column of days or numbers is a->column[0], the second a->column[1]. */
void kal__arrow_days(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array);
void kal__arrow_numbers(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array);
void kal__arrow_dates(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array);
void kal__arrow_texts(kal__arrow *a, const struct ArrowSchema *schema, const struct ArrowArray *array);
/* Of texts that the call over columns refused: whether that is for their offsets. */
void kal__arrow_check_offsets(kal__arrow *a);

/* The type of the output: the one that is wanted, which must be one of first..last, or `otherwise`. */
uint8_t kal__arrow_choose(kal__arrow *a, unsigned first, unsigned last, unsigned otherwise);
/* Of days; 0: as the input. */
uint8_t kal__arrow_choose_days(kal__arrow *a, unsigned otherwise);

/* Room for one column; texts have `capacity` bytes. */
void kal__arrow_make(kal__arrow *a, unsigned type, size_t capacity);
/* Room for a struct, whose types are those of the fields or, where they have none, `days`. */
void kal__arrow_make_struct(kal__arrow *a, const kal__arrow_field *fields, unsigned count, unsigned days);
/* Gives back what was made, to make it again or after a failure. */
void kal__arrow_unmake(kal__arrow *a);

/* Hands out the output, or gives it back; returns what the call returns. */
kal_status kal__arrow_end(kal__arrow *a);

/* Fails, and fills the report: what would be right, and what it is instead, which may be NULL. */
void kal__arrow_wrong(kal__arrow *a, kal_expected expected, const char *other);

#endif
