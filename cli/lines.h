/* SPDX-License-Identifier: MIT */
/* Lines in a block of text. */
#ifndef KAL_CLI_LINES_H
#define KAL_CLI_LINES_H

#include <stddef.h>

/* Bytes of a byte order mark at the beginning. */
size_t byte_order_mark(const char *bytes, size_t length);
size_t count_newlines(const char *text, size_t length);
/* Bytes up to the end of the last line that has one. */
size_t whole_lines(const char *text, size_t length);

#endif
