/* SPDX-License-Identifier: MIT */
/*
 * Where what we write differs from what another program writes, and why: the rows of a list in tests/data.
 * Each says how often; one more or one less fails, so that no difference comes or goes unseen.
 *
 *     count TAB locale TAB what [TAB ours TAB theirs]       locale: `*` is any; the reason stands above
 */
#ifndef KAL_TEST_DIFFERENCES_H
#define KAL_TEST_DIFFERENCES_H

#include "tab_rows.h"

typedef struct difference {
  size_t count, seen;
  char locale[8], what[32], ours[64], theirs[64];
} difference;

static difference differences[256];
static size_t difference_count, strange_differences;

static inline void add_difference(char **subject, char **row, int parts) {
  difference *d = &differences[difference_count];
  (void)subject;
  if (difference_count == sizeof differences / sizeof *differences) fail_msg("too many differences");
  if (parts != 3 && parts != 5) fail_msg("%s %s: a difference has three parts or five", row[0], row[1]);
  d->count = (size_t)strtoul(row[0], NULL, 10);
  snprintf(d->locale, sizeof d->locale, "%s", row[1]);
  snprintf(d->what, sizeof d->what, "%s", row[2]);
  snprintf(d->ours, sizeof d->ours, "%s", parts == 5 ? row[3] : "");
  snprintf(d->theirs, sizeof d->theirs, "%s", parts == 5 ? row[4] : "");
  difference_count++;
}

static inline void read_differences(const char *name) {
  difference_count = strange_differences = 0;
  for_every_tab_row(name, add_difference);
}

static inline int is_difference_of(const difference *d, const char *locale) {
  return !strcmp(d->locale, "*") || !strcmp(d->locale, locale);
}

/* Whether a difference of this kind is listed; counts it. */
static inline int see_difference(const char *locale, const char *what) {
  for (size_t i = 0; i < difference_count; i++)
    if (is_difference_of(&differences[i], locale) && !strcmp(differences[i].what, what))
      return (int)++differences[i].seen;
  return 0;
}

/* One that is not listed: said, and a failure in the end. */
static inline void see_strange_difference(char **subject, const char *format, const char *ours,
                                          const char *theirs) {
  if (strange_differences++ < 20000)
    fprintf(stderr, "%s %s %s %s %s: \"%s\" is \"%s\", ours \"%s\"\n", subject[0], subject[1], subject[2],
            subject[3], subject[4], format, theirs, ours);
}

static inline void check_differences(void) {
  int wrong = strange_differences > 0;
  for (size_t i = 0; i < difference_count; i++) {
    const difference *d = &differences[i];
    if (d->count == d->seen) continue;
    fprintf(stderr, "%s %s %s: %zu differences, %zu listed\n", d->locale, d->what, d->ours, d->seen,
            d->count);
    wrong = 1;
  }
  assert_false(wrong);
}

#endif
