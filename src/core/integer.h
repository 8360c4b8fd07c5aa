/* SPDX-License-Identifier: MIT */
/* Integer maths that is defined for every 64-bit input. */
#ifndef KAL__INTEGER_H
#define KAL__INTEGER_H

#include <stdint.h>
#include <string.h>

/* Quotient rounded towards minus infinity; divisor > 0. */
static inline int64_t kal__floor_div(int64_t value, int64_t divisor) {
  int64_t quotient = value / divisor;
  return quotient - (value % divisor < 0);
}

/* Remainder 0..divisor-1; divisor > 0. */
static inline int64_t kal__floor_mod(int64_t value, int64_t divisor) {
  int64_t remainder = value % divisor;
  return remainder + (remainder < 0 ? divisor : 0);
}

/* Each returns 1 and sets *out, or returns 0 if the result is no int64_t. */
static inline int kal__add(int64_t a, int64_t b, int64_t *out) {
  if (b > 0 ? a > INT64_MAX - b : a < INT64_MIN - b) return 0;
  *out = a + b;
  return 1;
}

static inline int kal__multiply_positive(int64_t a, int64_t factor, int64_t *out) {
  if (a > INT64_MAX / factor || a < INT64_MIN / factor) return 0;
  *out = a * factor;
  return 1;
}

/* How many bits are set. */
static inline unsigned kal__count_bits(uint64_t bits) {
  bits -= bits >> 1 & UINT64_C(0x5555555555555555);
  bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
  bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
  return (unsigned)(bits * UINT64_C(0x0101010101010101) >> 56);
}

/* Eight bytes of text as a number, the first one lowest on every machine; compilers make one load of it. */
static inline uint64_t kal__load_word(const char *text) {
  const unsigned char *b = (const unsigned char *)text;
  return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
         (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 | (uint64_t)b[7] << 56;
}

/* The reverse; compilers split bytes of which they know some into many stores. */
static inline void kal__store_word(char *text, uint64_t word) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  memcpy(text, &word, sizeof word);
#else
  for (int i = 0; i < 8; i++) text[i] = (char)(word >> 8 * i);
#endif
}

#endif
