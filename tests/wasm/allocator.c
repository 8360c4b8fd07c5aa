/* SPDX-License-Identifier: MIT */
/* Memory for a test: taken one after another behind the module's data, never given back. */
#include <stdint.h>
#include <stdlib.h>

extern unsigned char __heap_base;

enum { PAGE = 65536 };

void *malloc(size_t n) {
  static uintptr_t used;
  uintptr_t at, end;
  if (!used) used = (uintptr_t)&__heap_base;
  at = (used + 15) & ~(uintptr_t)15;
  end = at + n;
  if (end < at) return NULL;
  if (end > __builtin_wasm_memory_size(0) * PAGE &&
      __builtin_wasm_memory_grow(0, end / PAGE + 1 - __builtin_wasm_memory_size(0)) == SIZE_MAX)
    return NULL;
  used = end;
  return (void *)at;
}

void free(void *memory) {
  (void)memory;
}
