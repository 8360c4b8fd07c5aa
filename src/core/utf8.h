/* SPDX-License-Identifier: MIT */
/* Well-formed UTF-8, as the Unicode standard's table 3-7 has it. */
#ifndef KAL__UTF8_H
#define KAL__UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Bytes of the character at the beginning of `room` bytes, 1..4; 0 if it is none. Its code point, if asked
 * for. */
static inline size_t kal__utf8_length(const char *text, size_t room, uint32_t *code_point) {
  static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
  unsigned char c = room ? (unsigned char)text[0] : 0xFF;
  unsigned more = c < 0x80 ? 0 : c < 0xC2 ? 4 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : c < 0xF5 ? 3 : 4;
  uint32_t code;
  if (more >= 4 || more >= room) return 0;
  code = more ? c & (0x3Fu >> more) : c;
  for (unsigned i = 1; i <= more; i++) {
    if (((unsigned char)text[i] & 0xC0) != 0x80) return 0;
    code = code << 6 | ((unsigned char)text[i] & 0x3Fu);
  }
  if (code < least[more] || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF) return 0;
  if (code_point) *code_point = code;
  return more + 1;
}

/* The same; 0 for control characters too. */
static inline size_t kal__utf8_bytes(const char *text, size_t room) {
  uint32_t code = 0;
  size_t length = kal__utf8_length(text, room, &code);
  return code < 0x20 || (code >= 0x7F && code < 0xA0) ? 0 : length;
}

#endif
