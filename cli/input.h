/* SPDX-License-Identifier: MIT */
/* Input in blocks. */
#ifndef KAL_CLI_INPUT_H
#define KAL_CLI_INPUT_H

#include <stddef.h>

/* Behind a block, so many bytes may be read, whatever they hold. */
enum { INPUT_BEHIND = 64 };

typedef struct input {
  int fd;
  const char *name; /* for messages */
  char *bytes;
  size_t capacity;
  size_t start; /* bytes[start..end) are read and not yet used */
  size_t end;
  int at_end; /* nothing more can be read */
  int wake;   /* when this can be read, reading ends; -1: nothing */
} input;

/* Opens a file, NULL or "-" for standard input; an exit status. Room for `capacity` bytes. */
int in_open(input *in, const char *path, size_t capacity);
/* Moves what is left to the front and reads once; errno of a failure, or 0. */
int in_fill(input *in);
void in_complain(const input *in, int error);
/* Gives away the block of memory, and goes on with what is left in another one of the same size. */
char *in_hand_out(input *in, char *other);
void in_close(input *in);
/* A block of memory of that size; NULL if there is none. */
char *in_block(const input *in);

#endif
