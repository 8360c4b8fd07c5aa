/* SPDX-License-Identifier: MIT */
/* Input in blocks, with read(2): a slow producer's lines are seen as they come. */
#define _POSIX_C_SOURCE 200809L
#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kal.h"

enum { BLOCK = 256 * 1024 }; /* at once: it stays in the second cache */

int in_open(input *in, const char *path, size_t capacity) {
  char quote[QUOTE_MAX];
  int standard = !path || strcmp(path, "-") == 0;
  *in = (input){.fd = STDIN_FILENO, .name = "standard input", .capacity = capacity};
  if (!standard) {
    in->name = path;
    in->fd = open(path, O_RDONLY | O_CLOEXEC);
    if (in->fd < 0) {
      complain("cannot read %s: %s", quoted(path, strlen(path), quote), strerror(errno));
      return STATUS_INPUT_OUTPUT;
    }
  }
  in->bytes = malloc(capacity);
  if (in->bytes) return STATUS_GOOD;
  complain("out of memory");
  in_close(in);
  return STATUS_INPUT_OUTPUT;
}

int in_fill(input *in) {
  ssize_t n;
  size_t room;
  char quote[QUOTE_MAX];
  memmove(in->bytes, in->bytes + in->start, in->end - in->start);
  in->end -= in->start;
  in->start = 0;
  room = in->capacity - in->end;
  do n = read(in->fd, in->bytes + in->end, room < BLOCK ? room : BLOCK);
  while (n < 0 && errno == EINTR);
  if (n < 0) {
    int error = errno;
    complain("cannot read %s: %s", in->fd == STDIN_FILENO ? in->name : quoted(in->name, strlen(in->name), quote),
             strerror(error));
    return STATUS_INPUT_OUTPUT;
  }
  in->at_end = n == 0;
  in->end += (size_t)n;
  return STATUS_GOOD;
}

void in_close(input *in) {
  if (in->fd != STDIN_FILENO) close(in->fd);
  free(in->bytes);
  in->bytes = NULL;
}
