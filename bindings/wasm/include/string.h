/* SPDX-License-Identifier: MIT */
/* What the library needs of the C library, where there is none. */
#ifndef KAL_WASM_STRING_H
#define KAL_WASM_STRING_H
#include <stddef.h>
void *memcpy(void *restrict to, const void *restrict from, size_t n);
void *memset(void *to, int byte, size_t n);
int memcmp(const void *a, const void *b, size_t n);
size_t strlen(const char *text);
#endif
