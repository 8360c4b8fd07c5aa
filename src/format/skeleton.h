/* SPDX-License-Identifier: MIT */
/* From what is wanted of a date to the pattern of a locale: UTS #35 part 4, "Matching Skeletons". */
#ifndef KAL__SKELETON_H
#define KAL__SKELETON_H

#include <stddef.h>
#include <stdint.h>

#include "kalends/format.h"

/* What a skeleton can ask for. What stands before the day period makes a date, the rest a time. */
typedef enum kal__wanted {
  KAL__WANTED_ERA,
  KAL__WANTED_YEAR,
  KAL__WANTED_QUARTER,
  KAL__WANTED_MONTH,
  KAL__WANTED_WEEK,
  KAL__WANTED_WEEK_OF_MONTH,
  KAL__WANTED_WEEK_DAY,
  KAL__WANTED_DAY_OF_YEAR,
  KAL__WANTED_NTH_WEEK_DAY,
  KAL__WANTED_DAY,
  KAL__WANTED_DAY_PERIOD,
  KAL__WANTED_HOUR,
  KAL__WANTED_MINUTE,
  KAL__WANTED_SECOND,
  KAL__WANTED_FRACTION,
  KAL__WANTED_ZONE,
  KAL__WANTED_COUNT
} kal__wanted;

/* A skeleton taken apart. */
typedef struct kal__skeleton {
  uint16_t fields;                 /* bit i: kal__wanted i */
  char letters[KAL__WANTED_COUNT]; /* 0: not wanted */
  uint8_t counts[KAL__WANTED_COUNT];
  int16_t types[KAL__WANTED_COUNT]; /* what distances are measured between; 0: not wanted */
} kal__skeleton;

/* What a locale has. */
typedef struct kal__skeleton_source {
  void *context;
  char hour;           /* how it counts hours: 'H', 'h', 'K' or 'k' */
  char period;         /* what it writes with hours to 12: 'a', 'b' or 'B' */
  const char *decimal; /* between second and fraction */
  /* The skeleton of the index-th of its formats, in CLDR's letters; NULL behind the last one. */
  const char *(*skeleton_at)(void *context, size_t index);
  const char *(*pattern_at)(void *context, size_t index);
  /* The pattern of just this skeleton, or NULL. */
  const char *(*pattern_of)(void *context, const char *skeleton, size_t length);
  /* How a date {1} and a time {0} are joined beside a date of a length, full 0 .. short 3. */
  const char *(*join)(void *context, unsigned length);
  /* How a field {1}, called {2}, is added to the rest {0}; and its name. */
  const char *(*append)(void *context, kal__wanted field);
  const char *(*field_name)(void *context, kal__wanted field);
} kal__skeleton_source;

/* Takes a skeleton apart, j, J and C too. Fills the error, which may be NULL. */
kal_status kal__skeleton_read(kal__skeleton *skeleton, const kal__skeleton_source *source, const char *text,
                              kal_error *error);

void kal__skeleton_drop(kal__skeleton *skeleton, unsigned field);

/* How long a date is, full 0 .. short 3: with a month's whole name long, with the day of the week too full.
 */
unsigned kal__skeleton_length(const kal__skeleton *wanted);

/* The skeleton of a pattern in CLDR's letters; what it cannot say is left out. */
void kal__skeleton_of(kal__skeleton *skeleton, const kal_format *format);

/* The skeleton as text, in CLDR's order and without the day period that goes without saying; returns its
 * length. */
enum { KAL__SKELETON_TEXT_MAX = 256 };
size_t kal__skeleton_print(const kal__skeleton *skeleton, char text[KAL__SKELETON_TEXT_MAX]);

/* Adds up how far `own` is in the form of its fields; -1 if it has not the same fields. */
long kal__skeleton_distance(const kal__skeleton *wanted, const char *own);

/* As skeletons of intervals are: without letters that mean the same, numbers of one letter. */
void kal__skeleton_normalize(kal__skeleton *skeleton);

/* Adds the fields without which two dates whose greatest difference this is look alike: a year to "MMMd".
 * Returns whether it did. */
int kal__skeleton_extend(kal__skeleton *skeleton, char difference);

/* The pattern of `own` with fields that are as long as there made as long as wanted, never shorter; 0 if the
 * room does not suffice. */
int kal__skeleton_widen(const kal__skeleton *wanted, const char *own, const char *pattern, char *out,
                        size_t room);

/* The pattern for a skeleton, in CLDR's letters, with its final NUL; 0 if the room does not suffice. */
int kal__skeleton_match(const kal__skeleton *wanted, const kal__skeleton_source *source, char *pattern,
                        size_t room);

#endif
