/* SPDX-License-Identifier: MIT */
#ifndef KAL__FIND_H
#define KAL__FIND_H

#include "calendar.h"
#include "writer.h"

/* The built-in calendar of a folded name, or NULL. */
const kal_calendar *kal__find_builtin(const uint64_t *words, size_t length);

/* Whether a folded name is one of a built-in calendar, or stands for several. */
int kal__is_builtin_name(const uint64_t *words, size_t length);

/* " a, b and so on": the ids of the built-in calendars that begin with `name` and a hyphen. */
void kal__write_variants(kal__writer *writer, const char *name);

#endif
