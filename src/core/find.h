/* SPDX-License-Identifier: MIT */
#ifndef KAL__FIND_H
#define KAL__FIND_H

#include "builtin.h"
#include "writer.h"

/* What a folded name stands for: a place in kal__builtins, or one of these. */
enum { KAL__NAME_OF_SEVERAL = 255, KAL__NAME_FREE = 256 };

typedef struct kal__name_found {
  uint64_t hash; /* of the name, for other tables */
  size_t place;
} kal__name_found;

/* The calendar of that place, NULL where there is not one. */
static inline const kal_calendar *kal__found_builtin(kal__name_found found) {
  return found.place < KAL__NAME_OF_SEVERAL ? kal__builtins[found.place] : NULL;
}

kal__name_found kal__find_builtin(const uint64_t *words, size_t length);
/* Fills the error, which is not NULL, with why a folded name is none; returns the status. */
kal_status kal__explain_miss(const uint64_t *words, size_t length, kal_status status, kal_error *error);
/* The status of a look-up that came to no calendar; explained only to those who ask. */
static inline kal_status kal__not_found(const uint64_t *words, size_t length, kal__name_found found,
                                        int is_name, kal_error *error) {
  kal_status status = found.place == KAL__NAME_OF_SEVERAL ? KAL_ERROR_AMBIGUOUS_CALENDAR
                      : is_name                           ? KAL_ERROR_UNKNOWN_CALENDAR
                                                          : KAL_ERROR_BAD_NAME;
  return error ? kal__explain_miss(words, length, status, error) : status;
}

/* Edit distance of two names (insert, delete, replace, swap neighbours), at most 63 bytes each. */
unsigned kal__name_distance(const char *a, size_t a_length, const char *b, size_t b_length);
/* " a, b and so on": the ids of the built-in calendars that begin with `name` and a hyphen. */
void kal__write_variants(kal__writer *writer, const char *name);

#endif
