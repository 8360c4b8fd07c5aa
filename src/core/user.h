/* SPDX-License-Identifier: MIT */
/* A calendar that a user brought: a copy of its definition behind the face of every other calendar. */
#ifndef KAL__USER_H
#define KAL__USER_H

#include <stdatomic.h>

#include "calendar.h"
#include "kalends/registry.h"

typedef enum kal__user_state { KAL__USER_PENDING, KAL__USER_LIVE, KAL__USER_REMOVED } kal__user_state;

typedef struct kal__user {
  kal_calendar calendar; /* first, so that a pointer to it is one to the whole */
  kal_calendar_definition definition;
  kal_allocator allocator;
  atomic_size_t references;
  atomic_int state;    /* kal__user_state, for its registry */
  int64_t least_month; /* index of the first month of the range, and one past that of the last */
  int64_t month_end;
  int64_t *month_starts;    /* months before each year, NULL where the calendar or its constant count says */
  kal__year_rows year_rows; /* those of calendar.rows */
  uint32_t *year_words;     /* NULL: none */
} kal__user;

/* A checked copy with one reference; on failure nothing is kept and the context is not destroyed. */
kal_status kal__user_create(const kal_calendar_definition *definition, const kal_allocator *allocator,
                            kal__user **user, kal_error *error);
/* Frees it without calling the destructor: for one that was never visible. */
void kal__user_discard(kal__user *user);
void kal__user_release(kal__user *user);

static inline void *kal__allocate(const kal_allocator *allocator, size_t bytes) {
  return allocator->allocate(allocator->context, bytes);
}
static inline void kal__free(const kal_allocator *allocator, void *memory) {
  if (memory) allocator->release(allocator->context, memory);
}

/* The given allocator, or malloc and free. KAL_ERROR_ARGUMENT, and nothing chosen, if it lacks something. */
kal_status kal__choose_allocator(const kal_allocator *given, kal_allocator *chosen);

/* Where a registry's memory comes from. */
const kal_allocator *kal__registry_allocator(const kal_registry *registry);

/* One of the date patterns of a definition. Defined in format/pattern.c, which reads patterns. */
kal_status kal__check_date_pattern(const char *text, size_t length, kal_error *error);

/* Whether a definition is that of a calendar file. Defined in format/model.c. */
int kal__is_of_file(const kal_calendar_definition *definition);

/*
 * year_rows.c: rows of a calendar's years, up to 1024 of them, in two steps: all but the words, of which
 * there are rows->years + 1, then these. Both return 0 if the years do not fit rows.
 */
int kal__year_rows_measure(const kal_calendar *calendar, kal__year_rows *rows);
int kal__year_rows_fill(const kal_calendar *calendar, const kal__year_rows *rows, uint32_t *words);
/* As kal__from_day_by_year and kal__to_day_by_year, of a calendar that has rows. */
kal_status kal__from_day_by_rows(const kal_calendar *calendar, int64_t day, kal_date *date);
kal_status kal__to_day_by_rows(const kal_calendar *calendar, kal_date date, int64_t *day);

/* Folds a name and checks its form. Fills the error, which may be NULL. */
kal_status kal__check_name(const char *name, uint64_t *words, size_t *length, kal_error *error);

#endif
