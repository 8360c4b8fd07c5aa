/* SPDX-License-Identifier: MIT */
/* Plans: tables over a span of days. */
#include "../core/user.h"
#include "column.h"

enum { PLAN_DAYS_MOST = 1 << 24, PLAN_YEARS_MOST = 1 << 17, PLAN_CODE_PADDING = 3 };

/* How large the parts of a plan are. */
typedef struct plan_size {
  int64_t first_day, last_day;
  int32_t first_year, last_year;
  uint32_t stride;
  kal__plan_kind kind;
  size_t words, months, codes, bytes; /* numbers of each; bytes of all */
} plan_size;

/* Days of every month lie in at most two buckets' halves, and codes tell leap months. */
static int has_buckets(const kal_calendar *calendar) {
  return !calendar->month_days && calendar->limits.shortest_month >= 16 &&
         calendar->limits.longest_month <= 32 && calendar->limits.most_months <= 15;
}

static kal_status measure_plan(const kal_calendar *calendar, plan_size *size) {
  kal__year info;
  size_t years;
  kal_status status = kal__info_of_day(calendar, size->first_day, &size->first_year, &info, NULL);
  if (status || (status = kal__info_of_day(calendar, size->last_day, &size->last_year, &info, NULL)))
    return status;
  years = (size_t)((int64_t)size->last_year - size->first_year + 1);
  size->stride = calendar->limits.most_months;
  size->words = (size_t)(size->last_day - size->first_day + 1);
  if (years > PLAN_YEARS_MOST || size->first_day < INT32_MIN / 2 || size->last_day > INT32_MAX / 2)
    size->kind = KAL__PLAN_NONE;
  else if (has_buckets(calendar))
    size->kind = KAL__PLAN_BUCKETS;
  else if (calendar->limits.most_months < 64)
    size->kind = KAL__PLAN_DAYS;
  if (size->kind == KAL__PLAN_NONE) {
    size->words = years = 0;
  } else if (size->kind == KAL__PLAN_BUCKETS) {
    size->words = size->words / 16 + 1;
  }
  size->codes = years * size->stride;
  size->months = size->kind == KAL__PLAN_BUCKETS ? size->codes : 0;
  size->bytes = sizeof(kal_column_plan) + (size->words + size->months) * sizeof(uint32_t) + size->codes +
                PLAN_CODE_PADDING;
  return KAL_OK;
}

/* The words that a month has days in; `next_begins` says whether the month after it begins a year. */
static void fill_buckets(const kal_column_plan *plan, uint32_t *words, int64_t start, unsigned length,
                         uint32_t year, unsigned month, int next_begins) {
  int64_t end = start + length;
  for (int64_t at = start - kal__floor_mod(start, 16); at < end; at += 16) {
    uint32_t boundary, day;
    if (at < 0 || at >= (int64_t)plan->days || at < start) continue; /* which begins with the month before */
    boundary = end - at < 16 ? (uint32_t)(end - at) : 16;
    day = (uint32_t)(at - start);
    words[at / 16] = boundary | day << 5 | (uint32_t)next_begins << 10 | month << 11 | year << 15;
  }
}

static void fill_days(const kal_column_plan *plan, uint32_t *words, int64_t place, uint32_t year,
                      kal_date date) {
  uint32_t flags = date.flags >> 1 & 3;
  if (place >= 0 && place < (int64_t)plan->days)
    words[place] = flags | (uint32_t)date.day << 2 | (uint32_t)date.month << 9 | year << 15;
}

static kal_status fill_year(kal_column_plan *plan, uint32_t *words, uint32_t *months, uint8_t *codes,
                            uint32_t year) {
  const kal_calendar *calendar = plan->calendar;
  int64_t start;
  kal__year info;
  calendar->year(calendar, plan->first_year + (int32_t)year, &info);
  if (info.months == 0 || info.months > plan->stride) return KAL_ERROR_CALLBACK;
  if (plan->kind == KAL__PLAN_BUCKETS && info.parts && info.parts->intercalary) {
    plan->kind = KAL__PLAN_NONE; /* buckets have no room for it */
    plan->months = NULL;
  }
  if (plan->kind == KAL__PLAN_NONE) return KAL_OK;
  start = info.first_day - plan->base;
  for (unsigned i = 0; i < info.months; i++) {
    unsigned length = kal__month_start(&info, i + 1) - kal__month_start(&info, i);
    size_t entry = (size_t)year * plan->stride + i;
    int64_t first = start + kal__month_start(&info, i);
    codes[entry] = kal__month_code(&info, i + 1);
    if (plan->kind == KAL__PLAN_DAYS) continue;
    /* Months that begin before the plan or end after it are left to the calendar. */
    months[entry] = first < 0 || first + length > (int64_t)plan->days ? 0 : (uint32_t)first << 6 | length;
    fill_buckets(plan, words, first, length, year, i + 1, i + 1u == info.months);
  }
  if (plan->kind == KAL__PLAN_DAYS) {
    for (unsigned i = 0; i < info.days; i++) {
      kal_date date;
      kal_status status;
      if (start + i < 0 || start + i >= (int64_t)plan->days) continue;
      if ((status = calendar->from_day(calendar, info.first_day + i, &date))) return status;
      fill_days(plan, words, start + i, year, date);
    }
  }
  return KAL_OK;
}

kal_status kal_column_plan_create(const kal_calendar *calendar, int64_t first_day, int64_t last_day,
                                  const kal_allocator *allocator, kal_column_plan **plan) {
  plan_size size = {first_day, last_day, 0, 0, 0, KAL__PLAN_NONE, 0, 0, 0, 0};
  kal_allocator own;
  kal_column_plan *made;
  uint32_t *words;
  kal_status status;
  if (!calendar || !plan || last_day < first_day || kal__choose_allocator(allocator, &own))
    return KAL_ERROR_ARGUMENT;
  if (first_day < calendar->range.first_day || last_day > calendar->range.last_day ||
      (uint64_t)last_day - (uint64_t)first_day >= PLAN_DAYS_MOST)
    return KAL_ERROR_OUT_OF_RANGE;
  if ((status = measure_plan(calendar, &size))) return status;
  made = kal__allocate(&own, size.bytes);
  if (!made) return KAL_ERROR_NO_MEMORY;
  memset(made, 0, size.bytes);
  made->calendar = calendar;
  made->allocator = own;
  made->bytes = size.bytes;
  made->kind = (uint8_t)size.kind;
  if (size.kind != KAL__PLAN_NONE) {
    uint32_t *months;
    uint8_t *codes;
    words = (uint32_t *)(void *)(made + 1);
    months = words + size.words;
    codes = (uint8_t *)(months + size.months);
    made->base = (int32_t)first_day;
    made->days = (uint32_t)(last_day - first_day + 1);
    made->first_year = size.first_year;
    made->years = (uint32_t)(size.last_year - size.first_year + 1);
    made->stride = size.stride;
    made->words = words;
    made->months = size.months ? months : NULL;
    made->codes = codes;
    for (uint32_t year = 0; year < made->years && made->kind && !status; year++)
      status = fill_year(made, words, months, codes, year);
    if (status) {
      kal__free(&own, made);
      return status;
    }
  }
  kal_calendar_retain(calendar);
  *plan = made;
  return KAL_OK;
}

void kal_column_plan_release(kal_column_plan *plan) {
  kal_allocator own;
  if (!plan) return;
  own = plan->allocator;
  kal_calendar_release(plan->calendar);
  kal__free(&own, plan);
}

size_t kal_column_plan_bytes(const kal_column_plan *plan) {
  return plan ? plan->bytes : 0;
}
