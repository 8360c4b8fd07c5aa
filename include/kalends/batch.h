/* SPDX-License-Identifier: MIT */
/*
 * Columns: the same conversions over arrays, at the speed of memory.
 *
 *     int64_t seconds[1000];                       // instants, as a database has them
 *     int32_t years[1000]; uint8_t months[1000];
 *     kal_column instants = {sizeof instants, seconds, NULL, 0, 12600, KAL_COLUMN_SECONDS}; // UTC+3:30
 *     kal_date_columns dates = {sizeof dates, years, months, NULL, NULL, NULL, NULL, 0};
 *     const kal_calendar *persian = kal_calendar_builtin(KAL_PERSIAN);
 *     if (kal_column_to_dates(persian, &instants, 1000, &dates, NULL, NULL) == KAL_OK)
 *       printf("%d\n", (int)years[0]);
 *
 * Whatever a call here gives for a row is what the call for one day gives: kal_date_from_day,
 * kal_date_to_day, kal_period_of, kal_date_add and so on, which say which rows are bad and why.
 *
 * Columns are lent: arrays of the caller, of n rows, aligned as their type. An output may be the very array
 * of an input of as many bytes a row; otherwise they must not overlap.
 *
 * Nulls are Arrow's: a bitmap in which the lowest bit of a byte comes first and a set bit is a value. Rows
 * that are null in an input are null in the outputs; what stands in an output's array there is not specified.
 *
 * Bad rows: either the call stops at the first one, or they become null and are counted (kal_column_options).
 *
 * All calls: any thread. They share nothing, hold no cache and allocate nothing, except for
 * kal_column_plan_create. Threads belong to the caller: cut the rows, and begin each part of an output with a
 * bitmap at a row that 8 divides.
 */
#ifndef KALENDS_BATCH_H
#define KALENDS_BATCH_H

#include "format.h"
#include "period.h"
#include "registry.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What the values of a column are: X(symbol, number, bytes a value, what it is). */
#define KAL_COLUMN_TYPE_LIST(X)                                                                              \
  X(KAL_COLUMN_INT64, 0, 8, "days since 1970-01-01, or other numbers")                                       \
  X(KAL_COLUMN_INT32, 1, 4, "the same in 32 bits")                                                           \
  X(KAL_COLUMN_SECONDS, 2, 8, "instants: int64_t seconds since 1970-01-01T00:00Z, without leap seconds")     \
  X(KAL_COLUMN_MILLISECONDS, 3, 8, "instants in milliseconds")                                               \
  X(KAL_COLUMN_MICROSECONDS, 4, 8, "instants in microseconds")                                               \
  X(KAL_COLUMN_NANOSECONDS, 5, 8, "instants in nanoseconds")

typedef enum kal_column_type {
#define KAL_COLUMN_TYPE_ENUM(symbol, number, bytes, text) symbol = number,
  KAL_COLUMN_TYPE_LIST(KAL_COLUMN_TYPE_ENUM)
#undef KAL_COLUMN_TYPE_ENUM
} kal_column_type;

/**
 * A column of days or of other numbers. Set size to sizeof. An instant is read as the day in which it lies,
 * and a day is written as its first instant, at utc_offset.
 */
typedef struct kal_column {
  size_t size;
  void *values;           /* read only, unless it is an output */
  uint8_t *validity;      /* NULL: no row is null; for an output: nulls are not wanted */
  size_t validity_offset; /* the bit of the first row */
  int32_t utc_offset;     /* of instants: seconds ahead of UTC, -86,399..86,399 */
  uint8_t type;           /* a kal_column_type */
} kal_column;

/** Columns of dates: each array holds one field of every row; any may be NULL. Set size to sizeof. */
typedef struct kal_date_columns {
  size_t size;
  int32_t *year;
  uint8_t *month;
  uint8_t *day;
  kal_month_code *month_code;
  uint8_t *flags;
  uint8_t *validity; /* as in kal_column */
  size_t validity_offset;
} kal_date_columns;

/** What becomes of bad rows. */
typedef enum kal_bad_rows {
  KAL_BAD_STOPS = 0,  /* the call stops at the first one: rows before it are written, others are not */
  KAL_BAD_IS_NULL = 1 /* they become null, and the call goes on: the outputs need a validity */
} kal_bad_rows;

/** Which instructions do the work; all give the same. */
typedef enum kal_kernel {
  KAL_KERNEL_BEST = 0, /* the best that this machine has */
  KAL_KERNEL_SCALAR = 1,
  KAL_KERNEL_AVX2 = 2,
  KAL_KERNEL_AVX512 = 3,
  KAL_KERNEL_NEON = 4
} kal_kernel;

/** A table over a span of days of one calendar, for long columns. */
typedef struct kal_column_plan kal_column_plan;

/** How a call works. Set size to sizeof; what is 0 has its default. */
typedef struct kal_column_options {
  size_t size;
  const kal_column_plan *plan; /* of the same calendar; NULL: none */
  uint8_t bad;                 /* a kal_bad_rows */
  uint8_t kernel;              /* a kal_kernel: for tests and measurements */
} kal_column_options;

/** How a call went. Set size to sizeof. Filled by every call that gets as far as its first row. */
typedef struct kal_column_report {
  size_t size;
  size_t bad;      /* how many rows were bad; at most 1 with KAL_BAD_STOPS */
  kal_error error; /* of the first of them, with its row; status KAL_OK if there was none */
} kal_column_report;

/* Every call takes options and a report, which may be NULL, and returns:
 *   KAL_OK                    also if bad rows became null
 *   KAL_ERROR_ARGUMENT        a needed pointer is NULL or a size or type is unknown; an instant's utc_offset
 *                             or a unit is out of its range; the plan is another calendar's; this machine has
 *                             not the kernel; with KAL_BAD_IS_NULL, an output has no validity; nothing is
 *                             written then
 *   what the call for one day returns for the first bad row, with KAL_BAD_STOPS; and KAL_ERROR_OUT_OF_RANGE
 *                             if a result does not fit the type of its output.
 */

/**
 * Dates of days. Since 0.1.
 *
 * A row is bad if kal_date_from_day fails.
 */
KAL_CHECKED
KAL_API kal_status kal_column_to_dates(const kal_calendar *calendar, const kal_column *days, size_t n,
                                       const kal_date_columns *dates, const kal_column_options *options,
                                       kal_column_report *report);

/**
 * Days of dates, each checked as kal_date_to_day does, which fails for bad rows. Since 0.1.
 *
 * dates: year, day, and month or month_code must be there; a NULL array counts as "not given" (flags: 0).
 */
KAL_CHECKED
KAL_API kal_status kal_column_from_dates(const kal_calendar *calendar, const kal_date_columns *dates,
                                         size_t n, const kal_column *days, const kal_column_options *options,
                                         kal_column_report *report);

/* Parts of a date that are numbers: X(symbol, number, name). */
#define KAL_PART_LIST(X)                                                                                     \
  X(KAL_PART_YEAR, 1, "year")                     /* arithmetic */                                           \
  X(KAL_PART_MONTH, 2, "month")                   /* ordinal in its year, from 1 */                          \
  X(KAL_PART_DAY, 3, "day")                       /* of the month */                                         \
  X(KAL_PART_MONTH_CODE, 4, "month-code")         /* a kal_month_code */                                     \
  X(KAL_PART_FLAGS, 5, "flags")                   /* KAL_DATE_... */                                         \
  X(KAL_PART_DAY_OF_YEAR, 6, "day-of-year")       /* from 1 */                                               \
  X(KAL_PART_WEEK_DAY, 7, "week-day")             /* kal_day_of_week: every day has one */                   \
  X(KAL_PART_WEEK, 8, "week")                     /* kal_week_of */                                          \
  X(KAL_PART_WEEK_YEAR, 9, "week-year")           /* kal_week_of */                                          \
  X(KAL_PART_QUARTER, 10, "quarter")              /* 1..4 */                                                 \
  X(KAL_PART_HALF, 11, "half")                    /* 1..2 */                                                 \
  X(KAL_PART_ERA, 12, "era")                      /* its place for kal_calendar_era_at */                    \
  X(KAL_PART_ERA_YEAR, 13, "era-year")            /* kal_day_era */                                          \
  X(KAL_PART_DAYS_IN_MONTH, 14, "days-in-month")                                                             \
  X(KAL_PART_DAYS_IN_YEAR, 15, "days-in-year")                                                               \
  X(KAL_PART_MONTHS_IN_YEAR, 16, "months-in-year")                                                           \
  X(KAL_PART_LEAP_YEAR, 17, "leap-year")          /* kal_year_info.is_leap */                                \
  X(KAL_PART_BASIS, 18, "basis")                  /* a kal_basis: how the date is known */

typedef enum kal_part {
#define KAL_PART_ENUM(symbol, number, text) symbol = number,
  KAL_PART_LIST(KAL_PART_ENUM)
#undef KAL_PART_ENUM
} kal_part;

/** The name of a part, such as "day-of-year"; NULL for a number that is none. Any thread. Since 0.1. */
KAL_API const char *kal_part_name(kal_part part);

/**
 * One part of the date of each day. Since 0.1.
 *
 * rule: of weeks; NULL: ISO 8601's. parts: KAL_COLUMN_INT32 or KAL_COLUMN_INT64.
 */
KAL_CHECKED
KAL_API kal_status kal_column_part(const kal_calendar *calendar, kal_part part, const kal_week_rule *rule,
                                   const kal_column *days, size_t n, const kal_column *parts,
                                   const kal_column_options *options, kal_column_report *report);

/** Each day brought back to the first day of its period, as by kal_day_truncate. Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_column_truncate(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                                       const kal_column *days, size_t n, const kal_column *firsts,
                                       const kal_column_options *options, kal_column_report *report);

/**
 * The period of each day, as kal_period_of gives it. Since 0.1.
 *
 * ids: KAL_COLUMN_INT64 or KAL_COLUMN_INT32. starts, ends: of any type. Each of the three may be NULL.
 */
KAL_CHECKED
KAL_API kal_status kal_column_period(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                                     const kal_column *days, size_t n, const kal_column *ids,
                                     const kal_column *starts, const kal_column *ends,
                                     const kal_column_options *options, kal_column_report *report);

/** The days of each period id, as kal_period_from_id gives them; either output may be NULL. Since 0.1. */
KAL_CHECKED
KAL_API kal_status kal_column_period_range(const kal_calendar *calendar, kal_unit unit,
                                           const kal_week_rule *rule, const kal_column *ids, size_t n,
                                           const kal_column *starts, const kal_column *ends,
                                           const kal_column_options *options, kal_column_report *report);

/**
 * Each day some units later, as kal_date_add of a duration of only that unit; a quarter is three months, a
 * half six. Since 0.1.
 *
 * amounts: KAL_COLUMN_INT64 or KAL_COLUMN_INT32, a number for each row; NULL: `amount` for all. rules: as for
 * kal_date_add. Halves and quarters: as kal_period_elapsed has them, otherwise KAL_ERROR_UNIT.
 */
KAL_CHECKED
KAL_API kal_status kal_column_add(const kal_calendar *calendar, kal_unit unit, unsigned rules,
                                  const kal_column *days, const kal_column *amounts, int64_t amount, size_t n,
                                  const kal_column *sums, const kal_column_options *options,
                                  kal_column_report *report);

/**
 * The whole units between two days, as kal_period_elapsed counts them. Since 0.1.
 *
 * counts: KAL_COLUMN_INT64 or KAL_COLUMN_INT32.
 */
KAL_CHECKED
KAL_API kal_status kal_column_difference(const kal_calendar *calendar, kal_unit unit, const kal_column *from,
                                         const kal_column *to, size_t n, const kal_column *counts,
                                         const kal_column_options *options, kal_column_report *report);

/**
 * Whether each date exists. Since 0.1.
 *
 * dates: as for kal_column_from_dates; a null row does not exist. bits: a bitmap as validities are; from bit
 * bit_offset on n bits are written. valid: receives how many exist; may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT.
 */
KAL_CHECKED
KAL_API kal_status kal_column_valid(const kal_calendar *calendar, const kal_date_columns *dates, size_t n,
                                    uint8_t *bits, size_t bit_offset, size_t *valid,
                                    const kal_column_options *options);

/**
 * The dates of one calendar as dates of another. Since 0.1.
 *
 * dates: as for kal_column_from_dates. A plan is of either calendar.
 */
KAL_CHECKED
KAL_API kal_status kal_column_convert(const kal_calendar *from, const kal_date_columns *dates, size_t n,
                                      const kal_calendar *to, const kal_date_columns *converted,
                                      const kal_column_options *options, kal_column_report *report);

/**
 * Texts as Arrow has them: text i is the bytes from offset i to offset i + 1. Set size to sizeof.
 *
 * Input: offsets ascend from any first one; all offsets, n + 1, are read before any byte.
 * Output: offsets[0] is set to 0.
 */
typedef struct kal_text_column {
  size_t size;
  void *offsets; /* n + 1 int32_t, or int64_t if large */
  char *bytes;   /* no NULs between them; UTF-8 */
  size_t capacity; /* output: of bytes, which may be NULL if it is 0; input: how many there are */
  uint8_t *validity;
  size_t validity_offset;
  uint8_t large;
} kal_text_column;

/**
 * Days as texts. Since 0.1.
 *
 * format: as opened (format.h), of the same calendar; NULL: 2026-11-21 as kal_date_print writes dates of the
 * calendar. length: receives the bytes of all texts, also of those that did not fit; may be NULL.
 * Returns also KAL_ERROR_BUFFER_TOO_SMALL: texts that fit are written, report->error.row is the first one that
 * does not, and offsets after it are not written. No more than INT32_MAX bytes fit unless texts are large. A
 * null row has an empty text.
 */
KAL_CHECKED
KAL_API kal_status kal_column_format(const kal_calendar *calendar, const kal_format *format,
                                     const kal_column *days, size_t n, const kal_text_column *texts,
                                     size_t *length, const kal_column_options *options,
                                     kal_column_report *report);

/**
 * Days of texts. Since 0.1.
 *
 * format: NULL: what kal_day_parse reads; else what kal_format_parse reads by it, as it does without options.
 * report->error.offset is the byte in the row's text. A row is bad, too, if the format reads no day
 * (KAL_ERROR_MISSING_FIELD).
 * Returns also KAL_ERROR_ARGUMENT for offsets that descend or go beyond the capacity.
 */
KAL_CHECKED
KAL_API kal_status kal_column_parse(const kal_calendar *calendar, const kal_format *format,
                                    const kal_text_column *texts, size_t n, const kal_column *days,
                                    const kal_column_options *options, kal_column_report *report);

/**
 * A plan: a table of the days first_day..last_day of a calendar, with which columns of its dates go fast
 * whatever its rule is. Rows outside these days are converted too, more slowly. It never changes and may be
 * shared by threads; it holds a reference to the calendar.
 *
 * About 100 bytes for each year. Calendars with months of less than 16 days, or with day numbers that are
 * skipped or come twice, take four bytes for each day instead.
 *
 * first_day <= last_day, both inside kal_calendar_range, at most 2^24 days apart (45,000 years).
 * allocator: NULL: malloc and free. plan: receives the plan, to be released with kal_column_plan_release.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL, an allocator lacks a function, last_day < first_day);
 * KAL_ERROR_OUT_OF_RANGE (days outside the calendar's range, or too far apart); KAL_ERROR_NO_MEMORY;
 * KAL_ERROR_CALLBACK. On failure *plan is unchanged. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_column_plan_create(const kal_calendar *calendar, int64_t first_day, int64_t last_day,
                                          const kal_allocator *allocator, kal_column_plan **plan);

/** Releases a plan, which no call may still be using; NULL is nothing. Any thread. Since 0.1. */
KAL_API void kal_column_plan_release(kal_column_plan *plan);

/** The bytes that a plan takes; 0 for NULL. Any thread. Since 0.1. */
KAL_API size_t kal_column_plan_bytes(const kal_column_plan *plan);

/** The kernel that KAL_KERNEL_BEST is on this machine. Any thread. Since 0.1. */
KAL_API kal_kernel kal_kernel_best(void);

/** Whether this machine, and this build, have a kernel: 1 or 0. Any thread. Since 0.1. */
KAL_API int kal_kernel_available(kal_kernel kernel);

/** The name of a kernel, such as "AVX2"; NULL for a number that is none. Any thread. Since 0.1. */
KAL_API const char *kal_kernel_name(kal_kernel kernel);

/**
 * Dates of a column of days: kal_column_to_dates of int64_t days, in short.
 *
 * days: n day numbers. columns: receives the fields; a NULL array is not written. validity is not looked at.
 * first_bad: receives the first row (from 0) that could not be converted; may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar or columns is NULL, columns->size is none that this
 * version knows, or days is NULL with n > 0); KAL_ERROR_OUT_OF_RANGE or KAL_ERROR_CALLBACK (row *first_bad).
 * Rows before *first_bad are written, the others are unchanged; go on from *first_bad + 1 to pass over it.
 * On success *first_bad is unchanged. Any thread. Since 0.1.
 *
 *     int32_t years[2]; int64_t days[2] = {0, 20778};
 *     kal_date_columns columns = {sizeof columns, years, NULL, NULL, NULL, NULL, NULL, 0};
 *     kal_days_to_dates(kal_calendar_builtin(KAL_PERSIAN), days, 2, &columns, NULL); // 1348, 1405
 */
KAL_API kal_status kal_days_to_dates(const kal_calendar *calendar, const int64_t *days, size_t n,
                                     const kal_date_columns *columns, size_t *first_bad);

/**
 * Days of columns of dates: kal_column_from_dates to int64_t days, in short.
 *
 * columns: year, day, and month or month_code must be there; a NULL array counts as "not given" (flags: 0).
 * days: receives n day numbers. first_bad: as above.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (as above, or a needed column is NULL with n > 0); what kal_date_to_day
 * returns for row *first_bad. Rows before *first_bad are written. Any thread. Since 0.1.
 */
KAL_API kal_status kal_dates_to_days(const kal_calendar *calendar, const kal_date_columns *columns, size_t n,
                                     int64_t *days, size_t *first_bad);

#ifdef __cplusplus
}
#endif
#endif
