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

static inline int kal__is_letter(int c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Capitals to small letters. */
static inline char kal__small_letter(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

#endif
