/* SPDX-License-Identifier: MIT */
/*
 * Compares look-up with lines of standard input: a tag, a list, an item and its text ("~" for none), parted by
 * tabulators, as test_look_up.py makes them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/locale.h"

int main(void) {
  static char line[4096];
  long count = 0, wrong = 0;
  while (fgets(line, sizeof line, stdin)) {
    char *tag = strtok(line, "\t"), *list = strtok(NULL, "\t"), *item = strtok(NULL, "\t"), *text = strtok(NULL, "\n");
    const char *found;
    unsigned locale;
    kal_locale_match match;
    if (!text || kal__locale_data(tag, &locale, &match)) {
      printf("%s is no line, or no locale\n", tag ? tag : "");
      return 1;
    }
    /* Of a language that has nothing, root's. */
    found = kal__locale_text(locale, (unsigned)atoi(list), (unsigned)atoi(item));
    count++;
    if (strcmp(found ? found : "~", text) != 0 && wrong++ < 20)
      printf("%s, list %s, item %s: %s, not %s\n", tag, list, item, found ? found : "nothing", text);
  }
  printf("%ld texts, %ld of them wrong\n", count, wrong);
  return wrong || count < 1000000;
}
