/* SPDX-License-Identifier: MIT */
/* The four functions of the C library that the library calls. Compiled with -fno-builtin, or clang makes each call itself. */
#include <string.h>

void *memcpy(void *restrict to, const void *restrict from, size_t n) {
  unsigned char *out = to;
  const unsigned char *in = from;
  while (n--) *out++ = *in++;
  return to;
}

void *memset(void *to, int byte, size_t n) {
  unsigned char *out = to;
  while (n--) *out++ = (unsigned char)byte;
  return to;
}

int memcmp(const void *a, const void *b, size_t n) {
  const unsigned char *one = a, *other = b;
  for (; n; n--, one++, other++)
    if (*one != *other) return *one < *other ? -1 : 1;
  return 0;
}

size_t strlen(const char *text) {
  size_t n = 0;
  while (text[n]) n++;
  return n;
}
