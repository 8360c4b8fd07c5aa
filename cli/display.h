/* SPDX-License-Identifier: MIT */
/* UTF-8 text on a terminal. */
#ifndef KAL_CLI_DISPLAY_H
#define KAL_CLI_DISPLAY_H

#include <stddef.h>
#include <stdint.h>

/* One character of UTF-8: its code point, or -1 for a byte that begins none; *bytes >= 1. */
int32_t utf8_next(const char *text, size_t length, size_t *bytes);
/* Columns that a text takes on a terminal. */
size_t display_width(const char *text);
/* The number of bytes that fit `columns` columns. */
size_t display_fit(const char *text, size_t columns);

/*
 * Some terminals reorder right-to-left text themselves, some leave it as it comes. A cell between two marks
 * of a left-to-right letter stays where it was put in both; a right-to-left mark before its text lets a
 * number that comes first be read first. The marks have no width.
 */
#define LEFT_TO_RIGHT_MARK "\xE2\x80\x8E"
#define RIGHT_TO_LEFT_MARK "\xE2\x80\x8F"
int has_right_to_left(const char *text);

#endif
