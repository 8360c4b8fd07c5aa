/* SPDX-License-Identifier: MIT */
/* Memory between two pages that nobody may touch. */
#ifndef KAL_GUARDED_H
#define KAL_GUARDED_H

#include "test.h"

#if defined __unix__ || defined __APPLE__
#include <sys/mman.h>
#include <unistd.h>

typedef struct guarded {
  char *pages;
  size_t page, room; /* bytes: of a page, and between the guards */
} guarded;

static inline guarded guarded_make(size_t bytes) {
  guarded g;
  g.page = (size_t)sysconf(_SC_PAGESIZE);
  g.room = (bytes + g.page - 1) / g.page * g.page;
  g.pages = mmap(NULL, g.room + 2 * g.page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (g.pages == MAP_FAILED || mprotect(g.pages, g.page, PROT_NONE) ||
      mprotect(g.pages + g.page + g.room, g.page, PROT_NONE))
    fail_msg("no guarded memory");
  return g;
}

/* `bytes` that end at the guard behind, or begin at the one before. */
static inline void *guarded_at(const guarded *g, size_t bytes, int at_end) {
  return g->pages + g->page + (at_end ? g->room - bytes : 0);
}

static inline void guarded_free(guarded *g) {
  munmap(g->pages, g->room + 2 * g->page);
}

#else /* no pages: what a sanitizer sees of malloc */

typedef struct guarded {
  char *pages;
  size_t room;
} guarded;

static inline guarded guarded_make(size_t bytes) {
  guarded g = {malloc(bytes), bytes};
  return g;
}
static inline void *guarded_at(const guarded *g, size_t bytes, int at_end) {
  return g->pages + (at_end ? g->room - bytes : 0);
}
static inline void guarded_free(guarded *g) {
  free(g->pages);
}
#endif

#endif
