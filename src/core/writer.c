/* SPDX-License-Identifier: MIT */
#include "writer.h"

void kal__write_text(kal__writer *writer, const char *text) {
  kal__write_bytes(writer, text, strlen(text));
}

void kal__write_unsigned(kal__writer *writer, uint64_t value, int width) {
  char digits[20];
  int first = sizeof digits;
  do {
    digits[--first] = (char)('0' + value % 10);
    value /= 10;
  } while (value);
  for (; width > (int)sizeof digits - first; width--) kal__write_char(writer, '0');
  kal__write_bytes(writer, digits + first, sizeof digits - (size_t)first);
}

void kal__write_integer(kal__writer *writer, int64_t value) {
  if (value < 0) kal__write_char(writer, '-');
  kal__write_unsigned(writer, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 1);
}

size_t kal__write_end(kal__writer *writer) {
  if (writer->capacity) {
    size_t end = writer->length;
    if (end >= writer->capacity) {
      end = writer->capacity - 1;
      /* If the first byte left out continues a character, that character goes too. */
      unsigned char left_out = (unsigned char)writer->buffer[end];
      if ((left_out & 0xC0) == 0x80)
        while (end && ((unsigned char)writer->buffer[end] & 0xC0) == 0x80) end--;
    }
    writer->buffer[end] = '\0';
  }
  return writer->length;
}
