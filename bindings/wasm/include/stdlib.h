/* SPDX-License-Identifier: MIT */
#ifndef KAL_WASM_STDLIB_H
#define KAL_WASM_STDLIB_H
#include <stddef.h>
void *malloc(size_t n); /* whoever links the module brings these two: tests/wasm/allocator.c */
void free(void *memory);
#endif
