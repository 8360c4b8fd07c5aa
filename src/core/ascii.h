/* SPDX-License-Identifier: MIT */
/* Bytes of text, whatever the locale. */
#ifndef KAL__ASCII_H
#define KAL__ASCII_H

#include <stddef.h>
#include <stdint.h>

/* Of a byte, or of -1 for the end. */
static inline int kal__is_digit(int c) {
  return c >= '0' && c <= '9';
}

/* Capitals to small letters. */
static inline char kal__small_letter(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* The bytes, of at most `left`, of a character of well-formed UTF-8; 0 if it is none or a control character.
 */
static inline size_t kal__utf8_bytes(const char *text, size_t left) {
  unsigned char c = left ? (unsigned char)*text : 0;
  unsigned more = c < 0x80                ? 0
                  : c >= 0xC2 && c < 0xE0 ? 1
                  : c >= 0xE0 && c < 0xF0 ? 2
                  : c >= 0xF0 && c < 0xF5 ? 3
                                          : 9;
  uint32_t code = more == 0 ? c : c & (0x3Fu >> more);
  if (more >= left || c < 0x20 || c == 0x7F) return 0;
  for (unsigned i = 1; i <= more; i++) {
    if (((unsigned char)text[i] & 0xC0) != 0x80) return 0;
    code = code << 6 | ((unsigned char)text[i] & 0x3Fu);
  }
  if ((more == 1 && code < 0xA0) || (more == 2 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) ||
      (more == 3 && (code < 0x10000 || code > 0x10FFFF)))
    return 0;
  return more + 1;
}

#endif
