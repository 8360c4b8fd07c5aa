/* SPDX-License-Identifier: MIT */
/*
 * Every kernel of this machine beside the scalar one, on every calendar: every length, no alignment, columns
 * between guard pages, nulls, bad rows, the ends of every range; every day of each closed form. With
 * KAL_KERNEL_TIMES=1 also how long a row takes.
 */
#define _DEFAULT_SOURCE
#include <fenv.h>
#include <time.h>

#include "guarded.h"
#include "own_tables.h"
#include "subjects.h"
#include "core/builtin.h"
#include "kernels/kernels.h"

enum { LONGEST = 257, FIELDS = 5, BITMAP = LONGEST / 8 + 3, MANY = 1 << 15 };

static const kal_kernel kernels[] = {KAL_KERNEL_AVX2, KAL_KERNEL_AVX512, KAL_KERNEL_NEON};
enum { KERNELS = sizeof kernels / sizeof *kernels };

/* Users' tables beside all subjects. */
static kal_registry *registry;
static const kal_calendar *tables[OWN_TABLES];

static void add_tables(void) {
  if (kal_registry_create(NULL, &registry)) exit(1);
  for (size_t i = 0; i < OWN_TABLES; i++) tables[i] = add_own_table(registry, &own_tables[i]);
}

#define for_every_table_too(calendar)                                                                        \
  for (size_t i_ = 0; i_ < subject_count() + OWN_TABLES; i_++)                                               \
    for (const kal_calendar *calendar = i_ < subject_count() ? subject(i_) : tables[i_ - subject_count()];   \
         calendar; calendar = NULL)

/* The columns of one call, each between guards. */
typedef struct columns {
  guarded days, year, bytes[FIELDS - 1], validity, in_validity;
} columns;

static columns columns_make(void) {
  columns c;
  c.days = guarded_make(LONGEST * sizeof(int64_t));
  c.year = guarded_make(LONGEST * sizeof(int32_t));
  for (int i = 0; i < FIELDS - 1; i++) c.bytes[i] = guarded_make(LONGEST);
  c.validity = guarded_make(BITMAP);
  c.in_validity = guarded_make(BITMAP);
  return c;
}

static void columns_free(columns *c) {
  guarded_free(&c->days);
  guarded_free(&c->year);
  for (int i = 0; i < FIELDS - 1; i++) guarded_free(&c->bytes[i]);
  guarded_free(&c->validity);
  guarded_free(&c->in_validity);
}

/* How a call is made. */
typedef struct way {
  size_t n;
  int at_end;    /* which guard the columns touch */
  int type;      /* a kal_column_type */
  unsigned have; /* which fields: bits */
  int nulls;
  kal_column_options options;
} way;

static kal_date_columns dates_of(const columns *c, const way *w) {
  kal_date_columns d = {sizeof d, NULL, NULL, NULL, NULL, NULL, NULL, 0};
  if (w->have & 1) d.year = guarded_at(&c->year, w->n * 4, w->at_end);
  if (w->have & 2) d.month = guarded_at(&c->bytes[0], w->n, w->at_end);
  if (w->have & 4) d.day = guarded_at(&c->bytes[1], w->n, w->at_end);
  if (w->have & 8) d.month_code = guarded_at(&c->bytes[2], w->n, w->at_end);
  if (w->have & 16) d.flags = guarded_at(&c->bytes[3], w->n, w->at_end);
  return d;
}

static size_t bytes_of(const way *w) {
  return w->type == KAL_COLUMN_INT32 ? 4 : 8;
}

/* One call: the days are given, the dates and the rest received as bytes. */
typedef struct outcome {
  kal_status status;
  kal_column_report report;
  unsigned char bytes[LONGEST * 16 + BITMAP];
} outcome;

static void keep(outcome *o, size_t *at, const void *from, size_t bytes) {
  if (from) memcpy(o->bytes + *at, from, bytes);
  *at += bytes;
}

static void to_dates(const kal_calendar *calendar, columns *c, const way *w, const int64_t *days,
                     outcome *o) {
  kal_date_columns d = dates_of(c, w);
  kal_column in = {sizeof in,       guarded_at(&c->days, w->n * bytes_of(w), w->at_end), NULL, 3, 0,
                   (uint8_t)w->type};
  size_t at = 0, bitmap = (w->n + 3 + 7) / 8;
  memset(o, 0, sizeof *o);
  for (size_t i = 0; i < w->n; i++) {
    if (w->type == KAL_COLUMN_INT32)
      ((int32_t *)in.values)[i] = (int32_t)days[i];
    else
      ((int64_t *)in.values)[i] = days[i];
  }
  if (d.year) memset(d.year, 0x55, w->n * 4);
  for (int i = 0; i < FIELDS - 1; i++) memset(guarded_at(&c->bytes[i], w->n, w->at_end), 0x55, w->n);
  if (w->nulls) {
    in.validity = guarded_at(&c->in_validity, bitmap, w->at_end);
    for (size_t i = 0; i < bitmap; i++) in.validity[i] = (uint8_t)(0xB7u ^ i * 37u);
  }
  if (w->nulls || w->options.bad) {
    d.validity = guarded_at(&c->validity, bitmap, w->at_end);
    d.validity_offset = 3;
    memset(d.validity, 0xA5, bitmap);
  }
  o->report.size = sizeof o->report;
  o->status = kal_column_to_dates(calendar, &in, w->n, &d, &w->options, &o->report);
  /* What stands in rows without a date is not specified. */
  for (size_t i = 0; d.validity && i < w->n; i++) {
    if (d.validity[(i + 3) / 8] >> (i + 3) % 8 & 1) continue;
    if (d.year) d.year[i] = 0;
    if (d.month) d.month[i] = 0;
    if (d.day) d.day[i] = 0;
    if (d.month_code) d.month_code[i] = 0;
    if (d.flags) d.flags[i] = 0;
  }
  keep(o, &at, d.year, w->n * 4);
  keep(o, &at, d.month, w->n);
  keep(o, &at, d.day, w->n);
  keep(o, &at, d.month_code, w->n);
  keep(o, &at, d.flags, w->n);
  keep(o, &at, d.validity, d.validity ? bitmap : 0);
}

static void from_dates(const kal_calendar *calendar, columns *c, const way *w, const kal_date *dates,
                       outcome *o) {
  kal_date_columns d = dates_of(c, w);
  kal_column out = {sizeof out,      guarded_at(&c->days, w->n * bytes_of(w), w->at_end), NULL, 3, 0,
                    (uint8_t)w->type};
  size_t at = 0, bitmap = (w->n + 3 + 7) / 8;
  memset(o, 0, sizeof *o);
  memset(out.values, 0x55, w->n * bytes_of(w));
  for (size_t i = 0; i < w->n; i++) {
    if (d.year) d.year[i] = dates[i].year;
    if (d.month) d.month[i] = dates[i].month;
    if (d.day) d.day[i] = dates[i].day;
    if (d.month_code) d.month_code[i] = dates[i].month_code;
    if (d.flags) d.flags[i] = dates[i].flags;
  }
  if (w->nulls) {
    d.validity = guarded_at(&c->in_validity, bitmap, w->at_end);
    d.validity_offset = 3;
    for (size_t i = 0; i < bitmap; i++) d.validity[i] = (uint8_t)(0xB7u ^ i * 37u);
  }
  if (w->nulls || w->options.bad) {
    out.validity = guarded_at(&c->validity, bitmap, w->at_end);
    memset(out.validity, 0xA5, bitmap);
  }
  o->report.size = sizeof o->report;
  o->status = kal_column_from_dates(calendar, &d, w->n, &out, &w->options, &o->report);
  for (size_t i = 0; out.validity && i < w->n; i++)
    if (!(out.validity[(i + 3) / 8] >> (i + 3) % 8 & 1))
      memset((char *)out.values + i * bytes_of(w), 0, bytes_of(w));
  keep(o, &at, out.values, w->n * bytes_of(w));
  keep(o, &at, out.validity, out.validity ? bitmap : 0);
}

static void same(const kal_calendar *calendar, const way *w, const outcome *scalar, const outcome *vector,
                 const char *what) {
  if (scalar->status == vector->status && !memcmp(&scalar->report, &vector->report, sizeof scalar->report) &&
      !memcmp(scalar->bytes, vector->bytes, sizeof scalar->bytes))
    return;
  for (size_t i = 0; i < sizeof scalar->bytes; i++)
    if (scalar->bytes[i] != vector->bytes[i])
      fail_msg("%s, %s, %s, %zu rows, type %d, fields %#x, plan %d: byte %zu is %d, scalar %d",
               kal_calendar_id(calendar), what, kal_kernel_name((kal_kernel)w->options.kernel), w->n, w->type,
               w->have, w->options.plan != NULL, i, vector->bytes[i], scalar->bytes[i]);
  fail_msg("%s, %s, %s, %zu rows, plan %d: status %s row %llu of %zu bad, scalar %s row %llu of %zu",
           kal_calendar_id(calendar), what, kal_kernel_name((kal_kernel)w->options.kernel), w->n,
           w->options.plan != NULL, kal_status_name(vector->status),
           (unsigned long long)vector->report.error.row, vector->report.bad, kal_status_name(scalar->status),
           (unsigned long long)scalar->report.error.row, scalar->report.bad);
}

/* Days of all sorts: mostly in a span, some at its ends or those of the range, some beyond. */
static void make_days(const kal_calendar *calendar, int64_t first, int64_t last, int odd, int narrow,
                      uint64_t *seed, int64_t *days, size_t n) {
  const kal_range *range = &calendar->range;
  const int64_t ends[] = {range->first_day, range->last_day, first,     last, INT64_MIN,
                          INT64_MAX,        INT32_MIN,       INT32_MAX, 0,    -1};
  for (size_t i = 0; i < n; i++) {
    days[i] = random_day(seed, first, last);
    if (odd && next_random(seed) % 23 == 0) {
      int64_t end = ends[next_random(seed) % (sizeof ends / sizeof *ends)];
      int64_t step = (int64_t)(next_random(seed) % 5) - 2;
      days[i] = (end < 0) == (step < 0) ? end : end + step;
    }
    if (narrow) days[i] = (int32_t)(uint32_t)(uint64_t)days[i];
  }
}

/* Dates of days, some of them spoilt. */
static void make_dates(const kal_calendar *calendar, const int64_t *days, int odd, uint64_t *seed,
                       kal_date *dates, size_t n) {
  static const uint8_t spoilt[] = {0, 1, 12, 13, 14, 28, 29, 30, 31, 32, 100, 128, 133, 255};
  for (size_t i = 0; i < n; i++) {
    uint64_t r = next_random(seed);
    if (kal_date_from_day(calendar, days[i], &dates[i])) dates[i] = (kal_date){INT32_MIN, 1, 1, 1, 0};
    if (!odd || r % 17) continue;
    r >>= 8;
    switch (r % 6) {
    case 0:
      dates[i].year = (int32_t)((uint32_t)dates[i].year + (uint32_t)(r >> 8 & 0xFFFF) - 0x8000u);
      break;
    case 1:
      dates[i].month = spoilt[(r >> 8) % sizeof spoilt];
      break;
    case 2:
      dates[i].day = spoilt[(r >> 8) % sizeof spoilt];
      break;
    case 3:
      dates[i].month_code = spoilt[(r >> 8) % sizeof spoilt];
      break;
    case 4:
      dates[i].flags = (uint8_t)(r >> 8);
      break;
    default:
      dates[i].year = (int32_t)(r >> 8);
      break;
    }
  }
}

/* The span in which days are looked at: where people live, and where vectors have forms. */
static void span_of(const kal_calendar *calendar, int64_t *first, int64_t *last) {
  *first = calendar->range.first_day > -400000 ? calendar->range.first_day : -400000;
  *last = calendar->range.last_day < 400000 ? calendar->range.last_day : 400000;
  if (*first > *last) { /* far from both */
    *first = calendar->range.first_day;
    *last = calendar->range.last_day;
  }
}

static void compare(const kal_calendar *calendar, columns *c, way *w, kal_kernel kernel,
                    const kal_column_plan *plan, const int64_t *days, const kal_date *dates) {
  static outcome scalar, vector;
  const int reads = (w->have & 5) == 5 && w->have & 10;
  w->options.kernel = KAL_KERNEL_SCALAR;
  w->options.plan = NULL;
  to_dates(calendar, c, w, days, &scalar);
  w->options.kernel = (uint8_t)kernel;
  w->options.plan = plan;
  to_dates(calendar, c, w, days, &vector);
  same(calendar, w, &scalar, &vector, "to dates");
  if (!reads) return;
  w->options.kernel = KAL_KERNEL_SCALAR;
  w->options.plan = NULL;
  from_dates(calendar, c, w, dates, &scalar);
  w->options.kernel = (uint8_t)kernel;
  w->options.plan = plan;
  from_dates(calendar, c, w, dates, &vector);
  same(calendar, w, &scalar, &vector, "from dates");
}

static kal_column_plan *plan_of(const kal_calendar *calendar, int64_t first, int64_t last) {
  kal_column_plan *plan = NULL;
  law(kal_column_plan_create(calendar, first, last, NULL, &plan) == KAL_OK, calendar, first);
  return plan;
}

/* Every length, every choice of fields, both guards; for each kernel, by the closed form or by a plan. */
static void test_every_length(void **state) {
  columns c = columns_make();
  (void)state;
  for_every_table_too(calendar) {
    int64_t first, last, days[LONGEST];
    kal_date dates[LONGEST];
    uint64_t seed = calendar->number + 1;
    kal_column_plan *plan;
    span_of(calendar, &first, &last);
    plan = plan_of(calendar, first + (last - first) / 5, last - (last - first) / 5);
    for (int k = 0; k < KERNELS; k++) {
      if (!kal_kernel_available(kernels[k])) continue;
      for (int planned = 0; planned < 2; planned++) {
        if (!planned && !calendar->line && !calendar->rows) continue; /* scalar beside scalar */
        for (size_t n = 0; n <= LONGEST; n++) {
          unsigned r = (unsigned)next_random(&seed);
          way w = {
              n, r & 1, r >> 1 & 1, r >> 2 & 31, (r >> 7 & 3) == 0, {sizeof w.options, NULL, r >> 9 & 1, 0}};
          int odd = (r >> 10 & 3) == 0;
          if (r >> 12 & 1) w.have |= 7;
          make_days(calendar, first, last, odd, w.type, &seed, days, n);
          make_dates(calendar, days, odd, &seed, dates, n);
          compare(calendar, &c, &w, kernels[k], planned ? plan : NULL, days, dates);
        }
      }
    }
    kal_column_plan_release(plan);
  }
  columns_free(&c);
}

/* All the days of a span through a kernel and back, beside the calendar itself. */
static int32_t many_days[MANY], many_years[MANY], many_back[MANY];
static uint8_t many_months[MANY], many_numbers[MANY], many_codes[MANY], many_flags[MANY];

static void sweep(const kal_calendar *calendar, const kal_column_options *options, int64_t first,
                  int64_t last) {
  kal_date_columns d = {sizeof d, many_years, many_months, many_numbers, many_codes, many_flags, NULL, 0};
  kal_column in = {sizeof in, many_days, NULL, 0, 0, KAL_COLUMN_INT32};
  kal_column back = {sizeof back, many_back, NULL, 0, 0, KAL_COLUMN_INT32};
  for (int64_t day = first; day <= last; day += MANY) {
    size_t n = last - day + 1 < MANY ? (size_t)(last - day + 1) : MANY;
    for (size_t i = 0; i < n; i++) many_days[i] = (int32_t)(day + (int64_t)i);
    law(kal_column_to_dates(calendar, &in, n, &d, options, NULL) == KAL_OK, calendar, day);
    for (size_t i = 0; i < n; i++) {
      kal_date date;
      calendar->from_day(calendar, day + (int64_t)i, &date);
      if (date.year != many_years[i] || date.month != many_months[i] || date.day != many_numbers[i] ||
          date.month_code != many_codes[i] || date.flags != many_flags[i])
        fail_msg("%s, %s: day %lld is %d-%d-%d", kal_calendar_id(calendar),
                 kal_kernel_name((kal_kernel)options->kernel), (long long)day + (long long)i, many_years[i],
                 many_months[i], many_numbers[i]);
    }
    law(kal_column_from_dates(calendar, &d, n, &back, options, NULL) == KAL_OK, calendar, day);
    law(!memcmp(many_days, many_back, n * sizeof *many_days), calendar, day);
  }
}

/* A window is tested to its ends: every day of a closed form or of a table, and a little more on both sides.
 * One calendar of those that only count the years of gregorian from elsewhere, or change over at another day,
 * does for all. */
static void test_every_day_of_forms(void **state) {
  (void)state;
  for_every_table_too(calendar) {
    kal__line_form form;
    kal__rows_form rows;
    int64_t first, end;
    if (kal__line_prepare(calendar, &form)) {
      first = form.base;
      end = first + form.days;
    } else if (kal__rows_prepare(calendar, &rows)) {
      first = rows.base;
      end = first + rows.days;
    } else {
      continue;
    }
    first = first - 999 < calendar->range.first_day ? calendar->range.first_day : first - 999;
    end = end + 999 > calendar->range.last_day ? calendar->range.last_day : end + 999;
    if (calendar->year == kal__gregorian.year && calendar != &kal__gregorian) continue;
    if (calendar->year == kal__julian_gregorian.year && calendar != &kal__julian_gregorian) continue;
    for (int k = 0; k < KERNELS; k++) {
      kal_column_options options = {sizeof options, NULL, KAL_BAD_STOPS, (uint8_t)kernels[k]};
      if (kal_kernel_available(kernels[k])) sweep(calendar, &options, first, end);
    }
  }
}

/* Every day of a plan. */
static void test_every_day_of_plans(void **state) {
  (void)state;
  for_every_table_too(calendar) {
    int64_t first, last;
    span_of(calendar, &first, &last);
    if (first < -20000) first = -20000 - (int64_t)(calendar->number % 1000);
    if (last > 50000) last = 50000 - (int64_t)(calendar->number % 1000);
    if (last < first) continue;
    for (int k = 0; k < KERNELS; k++) {
      kal_column_plan *plan = kal_kernel_available(kernels[k]) ? plan_of(calendar, first, last) : NULL;
      kal_column_options options = {sizeof options, plan, KAL_BAD_STOPS, (uint8_t)kernels[k]};
      if (plan) sweep(calendar, &options, first, last);
      kal_column_plan_release(plan);
    }
  }
}

/* Whatever way the program rounds its floats. */
static void test_rounding(void **state) {
  static const int modes[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
  const int before = fegetround();
  (void)state;
  for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
    for (int k = 0; k < KERNELS; k++) {
      kal_column_options options = {sizeof options, NULL, KAL_BAD_STOPS, (uint8_t)kernels[k]};
      if (!kal_kernel_available(kernels[k])) continue;
      fesetround(modes[i]);
      sweep(&kal__gregorian, &options, -1490000, -1000000);
      sweep(&kal__julian, &options, -1490000, -1000000);
      fesetround(before);
    }
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Of 1600..2400 as many days as the calendar has; 0: none. */
static int timed_span(const kal_calendar *calendar, int64_t *first, int64_t *last) {
  *first = calendar->range.first_day > -135140 ? calendar->range.first_day : -135140;
  *last = calendar->range.last_day < 157053 ? calendar->range.last_day : 157053;
  return *first <= *last;
}

/* Not a test: what a row takes, the best of nine. */
static void time_rows(const kal_calendar *calendar, kal_kernel kernel, const kal_column_plan *plan) {
  enum { ROWS = 4096, TIMES = 50 };
  kal_column_options options = {sizeof options, plan, KAL_BAD_STOPS, (uint8_t)kernel};
  kal_date_columns d = {sizeof d, many_years, many_months, many_numbers, NULL, NULL, NULL, 0};
  kal_column days = {sizeof days, many_days, NULL, 0, 0, KAL_COLUMN_INT32};
  double best[2] = {1, 1};
  uint64_t seed = 1;
  int64_t first, last;
  timed_span(calendar, &first, &last);
  for (int i = 0; i < ROWS; i++) many_days[i] = (int32_t)random_day(&seed, first, last);
  for (int i = 0; i < 9; i++) {
    double start = seconds(), middle, end;
    int failed = 0;
    for (int j = 0; j < TIMES; j++)
      failed |= kal_column_to_dates(calendar, &days, ROWS, &d, &options, NULL) != KAL_OK;
    middle = seconds();
    for (int j = 0; j < TIMES; j++)
      failed |= kal_column_from_dates(calendar, &d, ROWS, &days, &options, NULL) != KAL_OK;
    end = seconds();
    if (failed) return;
    if (middle - start < best[0]) best[0] = middle - start;
    if (end - middle < best[1]) best[1] = end - middle;
  }
  print_message("%s, %s%s: %.2f ns to dates, %.2f back\n", kal_calendar_id(calendar), kal_kernel_name(kernel),
                plan ? " with a plan" : "", 1e9 * best[0] / ROWS / TIMES, 1e9 * best[1] / ROWS / TIMES);
}

static void test_times(void **state) {
  (void)state;
  if (!getenv("KAL_KERNEL_TIMES")) return;
  for_every_table_too(calendar) {
    int64_t first, last;
    kal_column_plan *plan;
    if (!timed_span(calendar, &first, &last)) continue;
    plan = plan_of(calendar, first, last);
    time_rows(calendar, KAL_KERNEL_SCALAR, NULL);
    for (int k = 0; k < KERNELS; k++) {
      if (!kal_kernel_available(kernels[k])) continue;
      if (calendar->line || calendar->rows) time_rows(calendar, kernels[k], NULL);
      time_rows(calendar, kernels[k], plan);
    }
    kal_column_plan_release(plan);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_every_length),
      cmocka_unit_test(test_every_day_of_forms),
      cmocka_unit_test(test_every_day_of_plans),
      cmocka_unit_test(test_rounding),
      cmocka_unit_test(test_times),
  };
  int failed;
  for (int k = 0; k < KERNELS; k++)
    if (!kal_kernel_available(kernels[k]))
      print_message("# no %s on this machine or in this build\n", kal_kernel_name(kernels[k]));
  add_tables();
  failed = run_on_subjects("kernels", tests, sizeof tests / sizeof *tests);
  kal_registry_release(registry);
  return failed;
}
