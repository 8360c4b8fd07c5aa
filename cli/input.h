/* SPDX-License-Identifier: MIT */
/* Input in blocks. */
#ifndef KAL_CLI_INPUT_H
#define KAL_CLI_INPUT_H

#include <stddef.h>

typedef struct input {
  int fd;
  const char *name; /* for messages */
  char *bytes;
  size_t capacity;
  size_t start; /* bytes[start..end) are read and not yet used */
  size_t end;
  int at_end; /* nothing more can be read */
} input;

/* Opens a file, NULL or "-" for standard input; an exit status. Room for `capacity` bytes. */
int in_open(input *in, const char *path, size_t capacity);
/* Moves what is left to the front and reads once; an exit status. */
int in_fill(input *in);
void in_close(input *in);

#endif
