/* SPDX-License-Identifier: MIT */
/* The same program without the library. Stops when it is done, so that its memory can be read. */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>

int main(void) {
  printf("%d-%d-%d\n", 5787, 3, 11);
  fflush(stdout);
  return raise(SIGSTOP);
}
