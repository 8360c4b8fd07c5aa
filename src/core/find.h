/* SPDX-License-Identifier: MIT */
#ifndef KAL__FIND_H
#define KAL__FIND_H

#include "calendar.h"
#include "writer.h"

/* What stands under a folded name. */
typedef struct kal__name_found {
  const kal_calendar *calendar; /* built in; NULL if none, or several */
  int is_taken;                 /* by one or several */
  uint64_t hash;                /* of the name, for other tables */
} kal__name_found;

kal__name_found kal__find_builtin(const uint64_t *words, size_t length);
/* Why a folded name is none, where kal__find_builtin gave no calendar. */
kal_status kal__not_found(const uint64_t *words, size_t length, int is_taken, kal_error *error);

/* " a, b and so on": the ids of the built-in calendars that begin with `name` and a hyphen. */
void kal__write_variants(kal__writer *writer, const char *name);

#endif
