/* SPDX-License-Identifier: MIT */
/* Instants of events for test_de406.py: events phase|term FIRST END STEP. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "astro/astro.h"

int main(int count, char **argument) {
  if (count != 5)
    return 2;
  long step = atol(argument[4]), end = atol(argument[3]);
  for (long n = atol(argument[2]); n < end; n += step)
    printf("%ld %.9f\n", n, strcmp(argument[1], "phase") ? kal__term(n) : kal__phase(n));
  return 0;
}
