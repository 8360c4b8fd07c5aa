/* SPDX-License-Identifier: MIT */
/* Input in blocks, as read(2) gives them: a slow producer's lines are seen as they come. */
#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "kal.h"
#include "system.h"

static const char standard_input[] = "standard input";

enum { BLOCK = 256 * 1024 }; /* at once: it stays in the second cache */

void in_complain(const input *in, int error) {
  char quote[QUOTE_MAX];
  int standard = in->name == standard_input;
  complain("cannot read %s: %s", standard ? in->name : quoted(in->name, strlen(in->name), quote),
           strerror(error));
}

static int cannot_read(const input *in, int error) {
  in_complain(in, error);
  return STATUS_INPUT_OUTPUT;
}

char *in_block(const input *in) {
  return calloc(in->capacity + INPUT_BEHIND, 1);
}

int in_open(input *in, const char *path, size_t capacity) {
  int standard = !path || strcmp(path, "-") == 0;
  *in = (input){.fd = 0, .name = standard ? standard_input : path, .capacity = capacity, .wake = -1};
  if (!standard) in->fd = system_open(path, O_RDONLY);
  if (in->fd < 0) return cannot_read(in, errno);
  if (system_is_directory(in->fd)) {
    in_close(in); /* said now, before an output file is made */
    return cannot_read(in, EISDIR);
  }
  in->bytes = in_block(in);
  if (in->bytes) return STATUS_GOOD;
  complain("out of memory");
  in_close(in);
  return STATUS_INPUT_OUTPUT;
}

int in_fill(input *in) {
  long n;
  size_t room;
  memmove(in->bytes, in->bytes + in->start, in->end - in->start);
  in->end -= in->start;
  in->start = 0;
  room = in->capacity - in->end;
  if (in->wake >= 0 && !system_wait(in->fd, in->wake)) {
    in->at_end = 1;
    return 0;
  }
  n = system_read(in->fd, in->bytes + in->end, room < BLOCK ? room : BLOCK);
  if (n < 0) return errno;
  in->at_end = n == 0;
  in->end += (size_t)n;
  return 0;
}

char *in_hand_out(input *in, char *other) {
  char *bytes = in->bytes;
  in->end -= in->start;
  memcpy(other, bytes + in->start, in->end);
  in->start = 0;
  in->bytes = other;
  return bytes;
}

void in_close(input *in) {
  if (in->fd != 0) system_close(in->fd);
  free(in->bytes);
  in->bytes = NULL;
}
