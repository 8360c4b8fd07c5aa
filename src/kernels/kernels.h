/* SPDX-License-Identifier: MIT */
/*
 * Kernels: the inner loops of columns, once for each instruction set. A kernel does rows from the first on
 * and stops before a group of rows with one that it does not take: the caller does that group a row at a
 * time, by the calendar itself, and calls again. So a kernel knows nothing of errors.
 */
#ifndef KAL__KERNELS_H
#define KAL__KERNELS_H

#include "../core/calendar.h"
#include "kalends/batch.h"

enum { KAL__PLACE_SHIFT = 7 /* years of 256 to 511 days */ };

/* A line made ready for 32-bit lanes. */
typedef struct kal__line_form {
  int32_t base; /* its first day, and how many */
  uint32_t days;
  uint32_t skip;               /* the place of that day, counted from the first day of year 0 */
  uint32_t first, years;       /* years first..first + years - 1 lie wholly in it */
  int32_t middle, middle_year; /* the same place, counted from the middle, and the year that begins there */
  int32_t first_year;          /* the calendar's year of year 0 */
  uint32_t num, phase;         /* (num*y + phase) / den is the first place of year y; den is the line's */
  /* place * year_factor + year_add is 2^40 times the year and what is over of it, exact enough that its bits
   * from the 24th on, 16 of them a fraction of the year, give the place in it: fraction * place_factor >> 16
   * + KAL__PLACE_SHIFT. */
  uint64_t year_factor, year_add;
  uint16_t place_factor;
  uint32_t start_multiplier, start_shift; /* x / den = mulhi(x, multiplier) >> shift */
  uint32_t months, wrap; /* of a year; how many of them before those that belong to the next year */
  uint32_t wrap_place;   /* where these begin */
  int32_t starts[16];    /* of the months, from the line's first one, then the year's end */
  int32_t lengths[16];   /* shortest */
  /* To find months: 65536 / unit + 1; month i starts at shortest * i + start_excess[i]. The months of a roman
   * form are numbered from 3 in these lists. */
  uint16_t reciprocal;
  uint8_t shortest, start_excess[16], ordinals[16], flags[16];
  uint8_t century, quarters, roman; /* how: kal__century; den is 4; months are those from March on */
  /* Where the phase is one less, see kal__line. */
  uint8_t has_edges;
  int32_t edge_years[KAL__EDGES], edge_places[KAL__EDGES]; /* from year 0, from base on */
  int32_t early_shift;                                     /* what that adds to a year in 65536ths */
} kal__line_form;

/* Rows of years made ready for 32-bit lanes. */
typedef struct kal__rows_form {
  const kal__year_rows *rows;
  int32_t base; /* the first day, and how many */
  uint32_t days;
  uint32_t skip;         /* the place of that day, from rows->first_day on */
  uint32_t first, years; /* rows first..first + years - 1 are of years in the calendar's range */
} kal__rows_form;

/* forms.c. Return 0 if the calendar has no such form. */
int kal__line_prepare(const kal_calendar *calendar, kal__line_form *form);
int kal__rows_prepare(const kal_calendar *calendar, kal__rows_form *form);

/*
 * A plan. Buckets: a word for each 16 days: bits 0..4 the place from which on the next month runs, 16 if
 * none; 5..9 the day before that of the first place; 10 whether the next month begins a year; 11..14 the
 * month; 15..31 the year. Days: a word for each: bits 0..1 flags (leap day, intercalary), 2..8 the day, 9..14
 * the month, 15..31 the year. Years count from first_year.
 */
typedef enum kal__plan_kind { KAL__PLAN_NONE, KAL__PLAN_BUCKETS, KAL__PLAN_DAYS } kal__plan_kind;

struct kal_column_plan {
  const kal_calendar *calendar;
  kal_allocator allocator;
  size_t bytes;
  int32_t base; /* its first day, and how many */
  uint32_t days;
  int32_t first_year;
  uint32_t years;  /* with all their months in it */
  uint32_t stride; /* months a year has room for */
  uint8_t kind;    /* a kal__plan_kind */
  const uint32_t *words;
  const uint32_t
      *months;          /* years * stride: the first place * 64 + the length; 0: no such month. NULL: none */
  const uint8_t *codes; /* years * stride, and three bytes more */
};

typedef struct kal__kernels {
  /* Dates of days, int64_t if `wide`, else int32_t: the arrays that are not NULL are written. firsts, if it
   * is not NULL, receives the days less the places in their months, as wide as days. stream: past the cache.
   */
  size_t (*line_to_dates)(const kal__line_form *form, const void *days, int wide, size_t n, void *firsts,
                          const kal_date_columns *to, int stream);
  size_t (*rows_to_dates)(const kal__rows_form *form, const void *days, int wide, size_t n, void *firsts,
                          const kal_date_columns *to, int stream);
  size_t (*plan_to_dates)(const kal_column_plan *plan, const void *days, int wide, size_t n, void *firsts,
                          const kal_date_columns *to, int stream);
  /* The reverse. */
  size_t (*line_from_dates)(const kal__line_form *form, const kal_date_columns *from, size_t n, void *days,
                            int wide);
  size_t (*rows_from_dates)(const kal__rows_form *form, const kal_date_columns *from, size_t n, void *days,
                            int wide);
  size_t (*plan_from_dates)(const kal_column_plan *plan, const kal_date_columns *from, size_t n, void *days,
                            int wide);
} kal__kernels;

/* best.c: NULL for KAL_KERNEL_SCALAR; *known is 0 if this machine or build has not the kernel. */
const kal__kernels *kal__find_kernels(kal_kernel kernel, int *known);

extern const kal__kernels kal__avx2_kernels, kal__avx512_kernels, kal__neon_kernels;

#if !defined KAL_NO_SIMD && defined __x86_64__ && defined __GNUC__
#define KAL__HAS_X86_KERNELS 1
#endif
#if !defined KAL_NO_SIMD && defined __aarch64__ && defined __ARM_NEON && defined __GNUC__ &&                 \
    !(defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
#define KAL__HAS_NEON_KERNELS 1
#endif

#endif
