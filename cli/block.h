/* SPDX-License-Identifier: MIT */
/* Lines of text with their display widths, to be set side by side. */
#ifndef KAL_CLI_BLOCK_H
#define KAL_CLI_BLOCK_H

#include "output.h"

enum { BLOCK_LINES = 64, BLOCK_LINE_BYTES = 640 };

typedef struct block {
  size_t lines;
  size_t width; /* of its widest line, at least */
  char text[BLOCK_LINES][BLOCK_LINE_BYTES];
  size_t used[BLOCK_LINES];    /* bytes */
  size_t columns[BLOCK_LINES]; /* on the display */
} block;

void block_clear(block *b, size_t width);
void block_new_line(block *b);
/* Adds to the last line, right-to-left text between marks (display.h); escape sequences have no width. */
void block_text(block *b, const char *text);
void block_escape(block *b, const char *sequence);
void block_spaces(block *b, size_t n);
/* Spaces, then the text, together `width` columns. */
void block_right(block *b, const char *text, size_t width);
/* A line with the text in the middle of `width` columns. */
void block_center(block *b, const char *text, size_t width);
/* In place of each other: the first becomes the last. */
void blocks_mirror(block *blocks, size_t n);
/* Side by side, `gap` columns between them, no spaces at the ends of lines. */
void blocks_write(output *out, const block *blocks, size_t n, size_t gap);

#endif
