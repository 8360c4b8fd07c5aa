/* SPDX-License-Identifier: MIT */
/* Names of calendars as words of eight bytes: folded to one form, checked and hashed a word at a time. */
#ifndef KAL__NAME_H
#define KAL__NAME_H

#include "calendar.h"

enum { KAL__WORD = 8, KAL__NAME_WORDS = (KAL_NAME_MAX + 1) / KAL__WORD };

#define KAL__REPEAT(byte) (UINT64_C(0x0101010101010101) * (byte))

static inline uint64_t kal__load_half(const unsigned char *b) {
  return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

/* The bytes of a name after its last whole word, filled with zeros; reads none but the name's, some twice. */
static inline uint64_t kal__load_tail(const unsigned char *name, size_t length) {
  size_t tail = length % KAL__WORD, middle = tail / 2, last = tail - 1;
  if (length > KAL__WORD)
    return kal__load_word((const char *)name + length - KAL__WORD) >> (8 * (KAL__WORD - tail));
  if (length >= KAL__WORD / 2)
    return kal__load_half(name) | kal__load_half(name + tail - 4) << (8 * (tail - 4));
  return name[0] | (uint64_t)name[middle] << (8 * middle) | (uint64_t)name[last] << (8 * last);
}

/* Of bytes below 0x80: 0x80 in each that lies in first..last. */
static inline uint64_t kal__bytes_between(uint64_t low, unsigned first, unsigned last) {
  return (low + KAL__REPEAT(0x80 - first)) & ~(low + KAL__REPEAT(0x7F - last)) & KAL__REPEAT(0x80);
}

/* Of bytes below 0x80: 0x80 in each that is another. */
static inline uint64_t kal__bytes_but(uint64_t low, unsigned byte) {
  return (low ^ KAL__REPEAT(byte)) + KAL__REPEAT(0x7F);
}

/*
 * Folds eight bytes of a name: capitals to small letters, '_' and ' ' to '-'. Bytes from 0x80 on stay such.
 * Returns 0x80 in each byte that cannot stand there: one that no name has, or a hyphen or the end (a zero
 * byte) after a hyphen. *hyphen: 0x80 if the byte before these is a hyphen or there is none; becomes that of
 * their last byte. Look-up needs both for each name, known or not, so that an unknown one takes no longer.
 */
static inline uint64_t kal__fold_word(uint64_t *word, uint64_t *hyphen) {
  uint64_t low = *word & ~KAL__REPEAT(0x80);
  uint64_t letters = kal__bytes_between(low | KAL__REPEAT('a' ^ 'A'), 'a', 'z');
  uint64_t solid = letters | kal__bytes_between(low, '0', '9');
  uint64_t others = kal__bytes_but(low, '-') & kal__bytes_but(low, '_') & kal__bytes_but(low, ' ');
  uint64_t hyphens = KAL__REPEAT(0x80) & ~others, whole = hyphens - (hyphens >> 7); /* 0x7F in each hyphen */
  uint64_t strange = (others & kal__bytes_but(low, 0)) | hyphens << 8 | *hyphen;
  uint64_t wrong = (*word | (strange & ~solid)) & KAL__REPEAT(0x80);
  *hyphen = hyphens >> 56;
  *word = ((*word | letters >> 2) & ~whole) | (KAL__REPEAT('-') & whole);
  return wrong;
}

/* 0..KAL_NAME_MAX bytes, folded, zeros after them in the last word. Returns whether they are a name. */
static inline int kal__fold_name(const char *name, size_t length, uint64_t words[KAL__NAME_WORDS]) {
  uint64_t hyphen = 0x80, wrong = 0;
  size_t count = length / KAL__WORD;
  for (size_t i = 0; i < count; i++) {
    words[i] = kal__load_word(name + KAL__WORD * i);
    wrong |= kal__fold_word(&words[i], &hyphen);
  }
  if (length % KAL__WORD) {
    words[count] = kal__load_tail((const unsigned char *)name, length);
    wrong |= kal__fold_word(&words[count], &hyphen);
  }
  return (wrong | hyphen) == 0;
}

/* The seed is odd; the best bits are the high ones. */
static inline uint64_t kal__hash_name(const uint64_t *words, size_t length, uint64_t seed) {
  uint64_t hash = length;
  for (size_t i = 0; i * KAL__WORD < length; i++) {
    hash = (hash ^ words[i]) * seed;
    hash ^= hash >> 32;
  }
  return hash * seed;
}

/* Byte offset of the first fault in a folded name, or its length if it is a name. */
size_t kal__name_fault(const uint64_t *words, size_t length);
/* The folded name as a text of length + 1 bytes. */
void kal__unfold_name(const uint64_t *words, size_t length, char *text);

#endif
