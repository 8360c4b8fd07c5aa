/* SPDX-License-Identifier: MIT */
#ifndef KAL__FIND_H
#define KAL__FIND_H

#include "writer.h"

/* " a, b and so on": the ids of the built-in calendars that begin with `name` and a hyphen. */
void kal__write_variants(kal__writer *writer, const char *name);

#endif
