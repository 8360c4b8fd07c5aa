/* SPDX-License-Identifier: MIT */
/* Text as people type it, compared with text as locales have it: case, blanks, dots and quotes aside. */
#ifndef KAL__FOLD_H
#define KAL__FOLD_H

#include <stddef.h>
#include <stdint.h>

#include "../core/ascii.h"

/* The small letter of a capital; every i, with a dot or without, is i. */
uint32_t kal__fold(uint32_t point);

/* What follows in a text: its first character that is seen, folded, quotes and hyphens as ASCII has them and
 * every blank as a space; 0 at the end. Returns how many bytes lead behind it. The text is UTF-8. */
size_t kal__fold_next(const char *text, size_t length, uint32_t *point);

/* How many bytes of a text are what is wanted; 0 if it does not begin with it. Blanks may be missing or come
 * in any number, dots (also Shavian ones) and quotes may be missing. */
size_t kal__fold_match(const char *text, size_t length, const char *wanted, size_t wanted_length);

/* The bytes of a letter of Hebrew or Arabic, which have no case, at the beginning of a text; 0: something
 * else. */
static inline size_t kal__fold_caseless(const char *text, size_t length, uint32_t *point) {
  unsigned char lead = (unsigned char)text[0];
  uint32_t found;
  if (lead < 0xD7 || lead > 0xDF || length < 2 || ((unsigned char)text[1] & 0xC0) != 0x80) return 0;
  found = (lead & 0x1Fu) << 6 | ((unsigned char)text[1] & 0x3Fu);
  if (found < 0x5D0 || (found > 0x5EA && found < 0x620)) return 0;
  *point = found;
  return 2;
}

/* Whether kal__fold_match may find what is wanted, which ends with a NUL, in a text that goes on with this
 * character as kal__fold_next has it. */
int kal__fold_sign_may_begin(uint32_t first, const char *wanted);
static inline int kal__fold_may_begin(uint32_t first, const char *wanted) {
  uint32_t want;
  if (kal__is_letter((unsigned char)*wanted))
    return first == (uint32_t)(unsigned char)kal__small_letter(*wanted);
  if (kal__fold_caseless(wanted, 2, &want)) return first == want;
  return kal__fold_sign_may_begin(first, wanted);
}

/* How many bytes at the beginning of a text are blanks and what is not seen. */
size_t kal__fold_blanks(const char *text, size_t length);

/* Whether what follows in a text goes on with a word in letters that have case. */
int kal__fold_in_word(const char *text, size_t length);

#endif
