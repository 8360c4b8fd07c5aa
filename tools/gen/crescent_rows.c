/* SPDX-License-Identifier: MIT */
/* Prints data/crescent-computed.txt: the rows of src/calendars/crescent.c come from it. `./dev gen crescent`;
 * a test compares. */
#include <stdio.h>

#include "crescent.h"

static void print_month(const rule *r, const month *m) {
  if (m->year == r->from && m->ordinal == 1) printf("%s %d %d\n", r->id, (int)r->from, (int)m->day);
  putchar('0' + m->length % 10);
  if (m->ordinal == m->months) putchar((m->year - r->from) % 8 == 7 || m->year == r->to ? '\n' : ' ');
}

int main(void) {
  puts("# SPDX-License-Identifier: MIT\n"
       "# Months that src/astro gives; made by `./dev gen crescent` (tools/gen/crescent_rows.c), not edited "
       "by hand.\n"
       "# After a calendar, a year and its first day (days since 1970-01-01) the years from that one on: the "
       "last digits\n"
       "# of the lengths of their months.");
  for (int i = 0; i < RULES; i++) walk(&rules[i], rules[i].from, rules[i].to, print_month);
  return 0;
}
