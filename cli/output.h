/* SPDX-License-Identifier: MIT */
/* Output in blocks, and messages. */
#ifndef KAL_CLI_OUTPUT_H
#define KAL_CLI_OUTPUT_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "display.h"

/* printf's own formats: that of C, not that of Windows. */
#ifdef __MINGW_PRINTF_FORMAT
#define FORMAT(at, from) __attribute__((format(__MINGW_PRINTF_FORMAT, at, from)))
#else
#define FORMAT(at, from) __attribute__((format(printf, at, from)))
#endif

typedef enum color_choice { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } color_choice;

/* A buffered file descriptor. After a failed write it swallows the rest; out_close reports it. */
typedef struct output {
  int fd;
  const char *name; /* for messages */
  char *bytes;
  size_t used;
  size_t capacity;
  int wrote;                    /* something was to be written */
  int error;                    /* errno of the first failure, 0 if none */
  int color;                    /* escape sequences are welcome */
  int (*may_write)(void *turn); /* NULL, or waits until it may; 0: what there is, is not wanted */
  void *turn;
} output;

/* That an output has room for at least. */
enum { ROOM_MAX = 8192 };

/* Of ASCII, whatever the locale. */
static inline int is_digit(int c) {
  return c >= '0' && c <= '9';
}

void out_open(output *out, int fd, const char *name, color_choice color);
/* Flushes, closes, and complains if anything was lost; an exit status. */
int out_close(output *out);
void out_flush(output *out);
/* Waits until the output may write, and messages that belong to it may; 0: they are not wanted. */
int out_await(output *out);
/* Room for n bytes (n <= ROOM_MAX) behind out->used, to be written in place. */
static inline char *out_room(output *out, size_t n) {
  if (out->capacity - out->used < n) out_flush(out);
  return out->bytes + out->used;
}
void out_bytes(output *out, const char *bytes, size_t n);
void out_text(output *out, const char *text);
void out_char(output *out, char c);
void out_spaces(output *out, size_t n);
void out_integer(output *out, int64_t value);
/* Digits at p, at least so many; returns their end. For streams, where printf would take most of the time. */
char *put_digits(char *p, uint64_t value, int least);
/* printf into the buffer, for short texts (up to 1023 bytes). */
void out_format(output *out, const char *format, ...) FORMAT(2, 3);
/* Text, then spaces up to `width` columns. */
void out_padded(output *out, const char *text, size_t width);
/* The same of text in any language: it stays in its column also where it runs from right to left. */
void out_words(output *out, const char *words, size_t width);

/* "kal: ...\n" on standard error, in one write. */
void complain(const char *format, ...) FORMAT(1, 2);

/* The text in quotation marks for a message: control characters and stray bytes escaped, long text cut. */
#define QUOTE_MAX 288
const char *quoted(const char *text, size_t length, char buffer[QUOTE_MAX]);

/* A line on a terminal that says how far a stream is. */
void progress_start(int input_fd, int output_fd);
void progress_show(uint64_t lines);
void progress_erase(void);

#endif
