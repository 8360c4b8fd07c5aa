/* SPDX-License-Identifier: MIT */
/* What somebody else's program looks like; compiled as C and as C++ against the installed library. */
#include <kalends/kalends.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const kal_calendar *persian = NULL;
  kal_date date;
  char text[KAL_DATE_TEXT_MAX];
  if (strcmp(kal_version(), KAL_VERSION_STRING) != 0) return 1;
  if (kal_calendar_find("shamsi", &persian, NULL) != KAL_OK) return 2;
  if (kal_date_from_day(persian, 20778, &date) != KAL_OK) return 3;
  if (kal_date_print(persian, date, text, sizeof text, NULL) != KAL_OK) return 4;
  puts(text);
  return strcmp(text, "1405-08-30") == 0 ? 0 : 5;
}
