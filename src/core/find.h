/* SPDX-License-Identifier: MIT */
#ifndef KAL__FIND_H
#define KAL__FIND_H

#include "builtin.h"
#include "name.h"
#include "writer.h"

/* What a folded name stands for: a place in kal__builtins, or one of these. */
enum { KAL__NAME_OF_SEVERAL = 255, KAL__NAME_FREE = 256 };

#include "../generated/calendar_names.h" /* which uses these */

/* The hash of a folded name in every table of names. */
static inline uint64_t kal__hash_folded(const uint64_t *words, size_t length) {
  return kal__hash_name(words, length, KAL__CALENDAR_NAME_SEED);
}

/* The calendar of that place, NULL where there is not one. */
static inline const kal_calendar *kal__found_builtin(size_t place) {
  return place < KAL__NAME_OF_SEVERAL ? kal__builtins[place] : NULL;
}

/* Of the tables that both look-ups have: they are small, and a call would cost as much as the look. */
static inline size_t kal__find_builtin(const uint64_t *words, size_t length, uint64_t hash) {
  const kal__calendar_name_slot *slot =
      &kal__calendar_name_slots[hash >> (64 - KAL__CALENDAR_NAME_SLOT_BITS)];
  const char *name = kal__calendar_name_pool + slot->offset;
  if (slot->length != length || length == 0) return KAL__NAME_FREE; /* an empty slot has no length */
  for (size_t i = 0; i * KAL__WORD < length; i++)
    if (kal__load_word(name + KAL__WORD * i) != words[i]) return KAL__NAME_FREE;
  return slot->place;
}
/* Fills the error, which is not NULL, with why a folded name is none; returns the status. */
kal_status kal__explain_miss(const uint64_t *words, size_t length, kal_status status, kal_error *error);
/* The status of a look-up that came to no calendar; explained only to those who ask. */
static inline kal_status kal__not_found(const uint64_t *words, size_t length, size_t place, int is_name,
                                        kal_error *error) {
  kal_status status = place == KAL__NAME_OF_SEVERAL ? KAL_ERROR_AMBIGUOUS_CALENDAR
                      : is_name                     ? KAL_ERROR_UNKNOWN_CALENDAR
                                                    : KAL_ERROR_BAD_NAME;
  return error ? kal__explain_miss(words, length, status, error) : status;
}

/* Edit distance of two names (insert, delete, replace, swap neighbours), at most 63 bytes each. */
unsigned kal__name_distance(const char *a, size_t a_length, const char *b, size_t b_length);
/* " a, b and so on": the ids of the built-in calendars that begin with `name` and a hyphen. */
void kal__write_variants(kal__writer *writer, const char *name);

#endif
