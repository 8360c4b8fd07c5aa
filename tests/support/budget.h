/* SPDX-License-Identifier: MIT */
/* An allocator that fails after so many allocations and counts what is not given back. */
#ifndef BUDGET_H
#define BUDGET_H

#include <stddef.h>
#include <stdlib.h>

typedef struct budget {
  long left; /* allocations that still succeed */
  long live;
} budget;

static inline void *spend(void *context, size_t bytes) {
  budget *b = context;
  if (b->left-- <= 0) return NULL;
  b->live++;
  return malloc(bytes);
}

static inline void give_back(void *context, void *memory) {
  ((budget *)context)->live--;
  free(memory);
}

#endif
