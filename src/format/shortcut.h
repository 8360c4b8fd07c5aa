/* SPDX-License-Identifier: MIT */
/*
 * Short ways for what most dates are: a day, a month by name and a year, perhaps the day of the week, in
 * digits that follow each other. They write and read what format_write.c and parse.c do, or give up.
 */
#ifndef KAL__SHORTCUT_H
#define KAL__SHORTCUT_H

#include "kalends/format.h"

/* Keeps in a new format what can be had before the day is known. Sets format->zero if there is a short way to
 * write, format->reads if there is one to read, too. */
void kal__shortcut_find(kal_format *format);
/* By format->zero, where there is room for format->most and a NUL; 0: the long way must be gone. */
size_t kal__shortcut_write(const kal_format *format, int64_t day, char *buffer);
/* By format->reads: what the format writes, strictly, or leniently where that is read as the same day; 0: the
 * long way must be gone, which tells what is wrong. */
int kal__shortcut_read(const kal_format *format, const char *text, size_t length, int lenient, int64_t *day);

#endif
