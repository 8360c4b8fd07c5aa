/* SPDX-License-Identifier: MIT */
/* Writing text into a caller's buffer as snprintf does: counts all, stores what fits, splits no character. */
#ifndef KAL__WRITER_H
#define KAL__WRITER_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct kal__writer {
  char *buffer;
  size_t capacity; /* with the final NUL */
  size_t length;   /* of the whole text */
} kal__writer;

static inline void kal__write_char(kal__writer *writer, char c) {
  if (writer->length < writer->capacity) writer->buffer[writer->length] = c;
  writer->length++;
}

static inline void kal__write_bytes(kal__writer *writer, const char *bytes, size_t count) {
  if (writer->length < writer->capacity && count <= writer->capacity - writer->length) {
    memcpy(writer->buffer + writer->length, bytes, count);
    writer->length += count;
  } else {
    while (count--) kal__write_char(writer, *bytes++);
  }
}

void kal__write_text(kal__writer *writer, const char *text);
/* Decimal, with at least `width` digits. */
void kal__write_unsigned(kal__writer *writer, uint64_t value, int width);
void kal__write_integer(kal__writer *writer, int64_t value);
/* Ends the text with a NUL (over its last character where the buffer is full); returns its whole length. */
size_t kal__write_end(kal__writer *writer);

#endif
