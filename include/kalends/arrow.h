/* SPDX-License-Identifier: MIT */
/*
 * The calls over columns (batch.h) on arrays of Apache Arrow, by its C data interface: two structs, and no
 * Arrow library.
 *
 *     struct ArrowSchema schema = {0}; // both as a producer exports them
 *     struct ArrowArray days = {0}, dates;
 *     if (kal_arrow_to_dates(kal_calendar_builtin(KAL_PERSIAN), &schema, &days, NULL, NULL, &dates, NULL) ==
 *         KAL_OK) {
 *       const int32_t *years = dates.children[0]->buffers[1]; // then month, day, month_code, flags
 *       for (int64_t i = 0; i < dates.length; i++)
 *         printf("%d\n", (int)years[i]);
 *       dates.release(&dates);
 *     }
 *
 * What comes in: an array and the schema that says its type. Both are lent: nothing here releases, changes or
 * keeps them. Any offset, a null_count of -1, no bitmap and no rows are all right.
 *
 *   days     date32, date64, timestamps, int32 or int64 (days since 1970-01-01). A timestamp is the day in
 *            which it lies, in its time zone: none, UTC, Etc/UTC, Z, or an offset such as +03:30. Zones such
 *            as Europe/Paris are refused, since their rules are not in this library: cast to an offset, or to
 *            local timestamps without a zone, first.
 *   dates    a struct with the fields year (int32), day (uint8), month (uint8) or month_code (uint8) or both,
 *            and flags (uint8) if there are any; other fields are passed over. A null in one of these makes
 *            the date null.
 *   numbers  int32 or int64
 *   texts    utf8 or large_utf8
 *
 * What comes out: one array of as many rows, without an offset, and its schema. They are the caller's, who
 * calls their release, from any thread; they need neither the inputs nor the calendar. Children may be moved
 * out of them, as the specification says. Each array and each schema is one allocation. The bitmap is left
 * out where no row is null.
 *
 * The specification: https://arrow.apache.org/docs/format/CDataInterface.html
 */
#ifndef KALENDS_ARROW_H
#define KALENDS_ARROW_H

#include "batch.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The structs of the specification, under the name by which all who declare them know of each other. */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
  const char *format; /* the type, such as "tdD" */
  const char *name;
  const char *metadata;
  int64_t flags; /* ARROW_FLAG_... */
  int64_t n_children;
  struct ArrowSchema **children;
  struct ArrowSchema *dictionary;
  void (*release)(struct ArrowSchema *); /* NULL: released, or moved elsewhere */
  void *private_data;                    /* the producer's */
};

struct ArrowArray {
  int64_t length;
  int64_t null_count; /* -1: not counted */
  int64_t offset;     /* rows to pass over in all buffers */
  int64_t n_buffers;
  int64_t n_children;
  const void **buffers;
  struct ArrowArray **children;
  struct ArrowArray *dictionary;
  void (*release)(struct ArrowArray *);
  void *private_data;
};

#endif

/** The types that an output can have: X(symbol, number, format of the specification, name). */
#define KAL_ARROW_TYPE_LIST(X)                                                                               \
  X(KAL_ARROW_DATE32, 1, "tdD", "date32")                                                                    \
  X(KAL_ARROW_DATE64, 2, "tdm", "date64")                                                                    \
  X(KAL_ARROW_INT32, 3, "i", "int32")                                                                        \
  X(KAL_ARROW_INT64, 4, "l", "int64")                                                                        \
  X(KAL_ARROW_SECONDS, 5, "tss:", "timestamps of seconds, in the time zone of the input if it has one")      \
  X(KAL_ARROW_MILLISECONDS, 6, "tsm:", "of milliseconds")                                                    \
  X(KAL_ARROW_MICROSECONDS, 7, "tsu:", "of microseconds")                                                    \
  X(KAL_ARROW_NANOSECONDS, 8, "tsn:", "of nanoseconds")                                                      \
  X(KAL_ARROW_UTF8, 9, "u", "utf8")                                                                          \
  X(KAL_ARROW_LARGE_UTF8, 10, "U", "large_utf8")

typedef enum kal_arrow_type {
  KAL_ARROW_DEFAULT = 0, /* what each call says */
#define KAL_ARROW_TYPE_ENUM(symbol, number, format, text) symbol = number,
  KAL_ARROW_TYPE_LIST(KAL_ARROW_TYPE_ENUM)
#undef KAL_ARROW_TYPE_ENUM
} kal_arrow_type;

/** How a call on arrays works. Set size to sizeof; what is 0 has its default. */
typedef struct kal_arrow_options {
  size_t size;
  const kal_column_options *columns; /* as for the call of batch.h; NULL: none */
  const kal_allocator *allocator;    /* of the outputs; copied; its context outlives them; NULL: malloc */
  uint8_t type;                      /* a kal_arrow_type: of the output, or of the days in it */
} kal_arrow_options;

/* Every call takes options, which may be NULL; out_schema, which may be NULL if the type is known; out, which
 * is not NULL and not an input; and a report, which may be NULL. What out_schema and out hold before is not
 * looked at. It returns:
 *   what the call of batch.h of the same name returns
 *   KAL_ERROR_ARGUMENT        also if an input is not what it should be: report->error.expected says what
 *                             would be right, value which input of the call it is, from 0, and other what it
 *                             is or which of its fields; kal_error_text makes a sentence of them. Or if the
 *                             type is none that the result of this call can have
 *   KAL_ERROR_NO_MEMORY
 * On failure *out_schema and *out are unchanged. Any thread.
 */

/**
 * kal_column_to_dates. Since 0.1.
 *
 * out: a struct of year (int32), month, day, month_code and flags (uint8). type: KAL_ARROW_DEFAULT.
 */
KAL_CHECKED
KAL_API kal_status kal_arrow_to_dates(const kal_calendar *calendar, const struct ArrowSchema *schema,
                                      const struct ArrowArray *days, const kal_arrow_options *options,
                                      struct ArrowSchema *out_schema, struct ArrowArray *out,
                                      kal_column_report *report);

/** kal_column_from_dates. out: days; KAL_ARROW_DEFAULT: date32. Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_arrow_from_dates(const kal_calendar *calendar, const struct ArrowSchema *schema,
                                        const struct ArrowArray *dates, const kal_arrow_options *options,
                                        struct ArrowSchema *out_schema, struct ArrowArray *out,
                                        kal_column_report *report);

/** kal_column_part. out: int32 or int64; KAL_ARROW_DEFAULT: int32. Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_arrow_part(const kal_calendar *calendar, kal_part part, const kal_week_rule *rule,
                                  const struct ArrowSchema *schema, const struct ArrowArray *days,
                                  const kal_arrow_options *options, struct ArrowSchema *out_schema,
                                  struct ArrowArray *out, kal_column_report *report);

/** kal_column_truncate. out: days; KAL_ARROW_DEFAULT: of the input's type. Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_arrow_truncate(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                                      const struct ArrowSchema *schema, const struct ArrowArray *days,
                                      const kal_arrow_options *options, struct ArrowSchema *out_schema,
                                      struct ArrowArray *out, kal_column_report *report);

/**
 * kal_column_period. Since 0.1.
 *
 * out: a struct of id (int64), start and end (days; KAL_ARROW_DEFAULT: of the input's type).
 */
KAL_CHECKED
KAL_API kal_status kal_arrow_period(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                                    const struct ArrowSchema *schema, const struct ArrowArray *days,
                                    const kal_arrow_options *options, struct ArrowSchema *out_schema,
                                    struct ArrowArray *out, kal_column_report *report);

/** kal_column_period_range. out: a struct of start and end (days; KAL_ARROW_DEFAULT: date32). Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_arrow_period_range(const kal_calendar *calendar, kal_unit unit,
                                          const kal_week_rule *rule, const struct ArrowSchema *schema,
                                          const struct ArrowArray *ids, const kal_arrow_options *options,
                                          struct ArrowSchema *out_schema, struct ArrowArray *out,
                                          kal_column_report *report);

/**
 * kal_column_add. Since 0.1.
 *
 * amounts: numbers, as many as days, with their schema; both NULL: `amount` for all. out: days;
 * KAL_ARROW_DEFAULT: of the input's type.
 */
KAL_CHECKED
KAL_API kal_status kal_arrow_add(const kal_calendar *calendar, kal_unit unit, unsigned rules,
                                 const struct ArrowSchema *schema, const struct ArrowArray *days,
                                 const struct ArrowSchema *amounts_schema, const struct ArrowArray *amounts,
                                 int64_t amount, const kal_arrow_options *options,
                                 struct ArrowSchema *out_schema, struct ArrowArray *out,
                                 kal_column_report *report);

/**
 * kal_column_difference, of arrays of one length. out: int64 or int32; KAL_ARROW_DEFAULT: int64. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_arrow_difference(const kal_calendar *calendar, kal_unit unit,
                                        const struct ArrowSchema *from_schema, const struct ArrowArray *from,
                                        const struct ArrowSchema *to_schema, const struct ArrowArray *to,
                                        const kal_arrow_options *options, struct ArrowSchema *out_schema,
                                        struct ArrowArray *out, kal_column_report *report);

/**
 * kal_column_valid. out: bool, without nulls: a null row is false. valid: receives how many are true; may be
 * NULL. type: KAL_ARROW_DEFAULT. The report says what is wrong with an input. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_arrow_valid(const kal_calendar *calendar, const struct ArrowSchema *schema,
                                   const struct ArrowArray *dates, const kal_arrow_options *options,
                                   struct ArrowSchema *out_schema, struct ArrowArray *out, size_t *valid,
                                   kal_column_report *report);

/** kal_column_convert. out: a struct as that of kal_arrow_to_dates. Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_arrow_convert(const kal_calendar *from, const struct ArrowSchema *schema,
                                     const struct ArrowArray *dates, const kal_calendar *to,
                                     const kal_arrow_options *options, struct ArrowSchema *out_schema,
                                     struct ArrowArray *out, kal_column_report *report);

/**
 * kal_column_format. Since 0.1.
 *
 * out: utf8 or large_utf8; KAL_ARROW_DEFAULT: utf8. It is as large as its texts need.
 * Returns also KAL_ERROR_OUT_OF_RANGE for more than 2^31 - 1 bytes of utf8.
 */
KAL_CHECKED
KAL_API kal_status kal_arrow_format(const kal_calendar *calendar, const kal_format *format,
                                    const struct ArrowSchema *schema, const struct ArrowArray *days,
                                    const kal_arrow_options *options, struct ArrowSchema *out_schema,
                                    struct ArrowArray *out, kal_column_report *report);

/** kal_column_parse. out: days; KAL_ARROW_DEFAULT: date32. Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_arrow_parse(const kal_calendar *calendar, const kal_format *format,
                                   const struct ArrowSchema *schema, const struct ArrowArray *texts,
                                   const kal_arrow_options *options, struct ArrowSchema *out_schema,
                                   struct ArrowArray *out, kal_column_report *report);

#ifdef __cplusplus
}
#endif
#endif
