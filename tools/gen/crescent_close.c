/* SPDX-License-Identifier: MIT */
/* Prints data/crescent-close.csv: the months of 1900..2100 that nearly began on another day. `./dev gen
 * crescent`; a test compares. */
#include <stdio.h>

#include "crescent.h"

enum { FIRST_DAY = -25567, LAST_DAY = 47846, YEARS = 208 };

static void print_month(const rule *r, const month *m) {
  static const char *const what[] = {"height (degrees)", "angle (degrees)", "age (minutes)",
                                     "noon (minutes)"};
  static const double margin[] = {0.02, 0.02, 2, 2};
  verdict v = m->nearest;
  if (m->day < FIRST_DAY || m->day > LAST_DAY || v.by >= margin[v.what]) return;
  printf("%s,%04d-M%02d%s,%d,%s,%.*f\n", r->id, (int)m->year, m->ordinal - (m->leap && m->ordinal >= m->leap),
         m->ordinal == m->leap ? "L" : "", (int)m->day, what[v.what], v.what >= AGE ? 1 : 4, v.by);
}

int main(void) {
  puts("# Months of 1900..2100 of the calendars of src/calendars/crescent.c that nearly began on another "
       "day; made by\n"
       "# `./dev gen crescent`, not edited by hand. What decided, and how far that was from the other "
       "decision: within\n"
       "# 0.02 degrees of the criterion, or within 2 minutes of it or of noon.\n"
       "calendar,month,first day,what,by");
  for (int i = 0; i < RULES; i++) walk(&rules[i], rules[i].of_1900, rules[i].of_1900 + YEARS, print_month);
  return 0;
}
