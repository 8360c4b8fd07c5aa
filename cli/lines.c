/* SPDX-License-Identifier: MIT */
#include "lines.h"

#include <string.h>

size_t byte_order_mark(const char *bytes, size_t length) {
  return length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

size_t count_newlines(const char *text, size_t length) {
  enum { PART = 240 }; /* a byte can count them, and vectors of 16 have no rest */
  size_t count = 0;
  while (length) {
    size_t part = length < PART ? length : PART;
    unsigned char newlines = 0;
    for (size_t i = 0; i < part; i++) newlines = (unsigned char)(newlines + (text[i] == '\n'));
    count += newlines;
    text += part;
    length -= part;
  }
  return count;
}

size_t whole_lines(const char *text, size_t length) {
  while (length && text[length - 1] != '\n') length--;
  return length;
}
