/* SPDX-License-Identifier: MIT */
/* One Hebrew date. Stops when it is done, so that its memory can be read. */
#define _POSIX_C_SOURCE 200809L
#include <kalends/kalends.h>
#include <signal.h>
#include <stdio.h>

int main(void) {
  kal_date date;
  if (kal_date_from_day(kal_calendar_builtin(KAL_HEBREW), 20778, &date)) return 1;
  printf("%d-%d-%d\n", (int)date.year, date.month, date.day);
  fflush(stdout);
  return raise(SIGSTOP);
}
