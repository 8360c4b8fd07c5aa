/* SPDX-License-Identifier: MIT */
#include "block.h"

#include <string.h>

void block_clear(block *b, size_t width) {
  b->lines = 0;
  b->width = width;
}

void block_new_line(block *b) {
  if (b->lines == BLOCK_LINES) return;
  b->used[b->lines] = b->columns[b->lines] = 0;
  b->text[b->lines++][0] = '\0';
}

static void add(block *b, const char *text, size_t columns) {
  size_t line = b->lines - 1, length = strlen(text);
  if (b->used[line] + length >= BLOCK_LINE_BYTES) return;
  memcpy(b->text[line] + b->used[line], text, length + 1);
  b->used[line] += length;
  b->columns[line] += columns;
  if (b->columns[line] > b->width) b->width = b->columns[line];
}

void block_text(block *b, const char *text) {
  int marked = has_right_to_left(text);
  if (marked) add(b, LEFT_TO_RIGHT_MARK RIGHT_TO_LEFT_MARK, 0);
  add(b, text, display_width(text));
  if (marked) add(b, LEFT_TO_RIGHT_MARK, 0);
}

void block_escape(block *b, const char *sequence) {
  add(b, sequence, 0);
}

void block_spaces(block *b, size_t n) {
  while (n--) add(b, " ", 1);
}

void block_right(block *b, const char *text, size_t width) {
  size_t columns = display_width(text);
  if (columns < width) block_spaces(b, width - columns);
  block_text(b, text);
}

void block_center(block *b, const char *text, size_t width) {
  size_t columns = display_width(text);
  block_new_line(b);
  if (columns < width) block_spaces(b, (width - columns) / 2);
  block_text(b, text);
}

void blocks_mirror(block *blocks, size_t n) {
  static block other;
  for (size_t i = 0; i < n / 2; i++) {
    other = blocks[i];
    blocks[i] = blocks[n - 1 - i];
    blocks[n - 1 - i] = other;
  }
}

void blocks_write(output *out, const block *blocks, size_t n, size_t gap) {
  size_t lines = 0;
  for (size_t i = 0; i < n; i++)
    if (blocks[i].lines > lines) lines = blocks[i].lines;
  for (size_t line = 0; line < lines; line++) {
    size_t owed = 0; /* spaces that are written once something follows */
    for (size_t i = 0; i < n; i++) {
      const block *b = &blocks[i];
      size_t used = line < b->lines ? b->used[line] : 0, columns = line < b->lines ? b->columns[line] : 0;
      while (used && b->text[line][used - 1] == ' ') used--, columns--;
      if (used) {
        out_spaces(out, owed);
        out_bytes(out, b->text[line], used);
        owed = 0;
      }
      owed += b->width - columns + gap;
    }
    out_char(out, '\n');
  }
}
