/* SPDX-License-Identifier: MIT */
/* Output in blocks and messages: write(2) only, so that starting costs nothing and every failure is seen. */
#include "output.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kal.h"
#include "system.h"

enum { OUTPUT_BLOCK = 256 * 1024, MESSAGE_MAX = 4096 };

static char output_block[OUTPUT_BLOCK + ROOM_MAX];

static int wants_color(int fd, color_choice choice) {
  const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");
  if (choice != COLOR_AUTO) return choice == COLOR_ALWAYS;
  if (no_color && *no_color) return 0;
  return system_is_terminal(fd) && terminal && strcmp(terminal, "dumb") != 0;
}

void out_open(output *out, int fd, const char *name, color_choice color) {
  *out = (output){.fd = fd, .name = name, .bytes = output_block, .capacity = sizeof output_block};
  out->color = wants_color(fd, color);
}

int out_await(output *out) {
  return !out->may_write || out->may_write(out->turn);
}

void out_flush(output *out) {
  if (out->used && out_await(out)) {
    out->wrote = 1;
    if (!out->error) out->error = system_write(out->fd, out->bytes, out->used) ? errno : 0;
  }
  out->used = 0;
}

int out_close(output *out) {
  out_flush(out);
  if (system_close(out->fd) != 0 && out->wrote && !out->error) out->error = errno;
  if (!out->error) return STATUS_GOOD;
  complain("cannot write %s: %s", out->name, strerror(out->error));
  return STATUS_INPUT_OUTPUT;
}

void out_bytes(output *out, const char *bytes, size_t n) {
  while (n) {
    size_t free = out->capacity - out->used, part = n < free ? n : free;
    memcpy(out->bytes + out->used, bytes, part);
    out->used += part;
    bytes += part;
    n -= part;
    if (out->used == out->capacity) out_flush(out);
  }
}

void out_text(output *out, const char *text) {
  out_bytes(out, text, strlen(text));
}

void out_char(output *out, char c) {
  out_bytes(out, &c, 1);
}

void out_spaces(output *out, size_t n) {
  while (n--) out_char(out, ' ');
}

void out_format(output *out, const char *format, ...) {
  va_list arguments;
  int length;
  va_start(arguments, format);
  length = vsnprintf(out_room(out, 1024), 1024, format, arguments);
  va_end(arguments);
  if (length > 0) out->used += length < 1024 ? (size_t)length : 1023;
}

char *put_digits(char *p, uint64_t value, int least) {
  char digits[20];
  int n = 0;
  do digits[n++] = (char)('0' + value % 10);
  while ((value /= 10) || n < least);
  while (n) *p++ = digits[--n];
  return p;
}

void out_integer(output *out, int64_t value) {
  out_format(out, "%lld", (long long)value);
}

void out_padded(output *out, const char *text, size_t width) {
  size_t columns = display_width(text);
  out_text(out, text);
  if (columns < width) out_spaces(out, width - columns);
}

void out_words(output *out, const char *words, size_t width) {
  int marked = has_right_to_left(words);
  if (marked) out_text(out, LEFT_TO_RIGHT_MARK RIGHT_TO_LEFT_MARK);
  out_text(out, words);
  if (marked) out_text(out, LEFT_TO_RIGHT_MARK);
  for (size_t columns = display_width(words); columns < width; columns++) out_char(out, ' ');
}

void complain(const char *format, ...) {
  char text[MESSAGE_MAX] = "kal: ";
  va_list arguments;
  int length;
  va_start(arguments, format);
  length = vsnprintf(text + 5, sizeof text - 6, format, arguments);
  va_end(arguments);
  if (length < 0) length = 0;
  if (length > (int)sizeof text - 7) length = (int)sizeof text - 7;
  text[5 + length] = '\n';
  progress_erase();
  (void)system_write(2, text, (size_t)length + 6); /* nowhere left to report a failure */
}

const char *quoted(const char *text, size_t length, char buffer[QUOTE_MAX]) {
  size_t used = 0, at = 0, bytes;
  buffer[used++] = '"';
  for (; at < length && used < QUOTE_MAX - 24 && at < 64; at += bytes) {
    int32_t point = utf8_next(text + at, length - at, &bytes);
    int control = point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0x200B && point <= 0x202E);
    if (point == '"' || point == '\\') buffer[used++] = '\\';
    if (point == '\t' || point == '\n' || point == '\r') {
      buffer[used++] = '\\';
      buffer[used++] = point == '\t' ? 't' : point == '\n' ? 'n' : 'r';
    } else if (control) {
      for (size_t i = 0; i < bytes; i++)
        used += (size_t)snprintf(buffer + used, 5, "\\x%02X", (unsigned)(unsigned char)text[at + i]);
    } else {
      memcpy(buffer + used, text + at, bytes);
      used += bytes;
    }
  }
  buffer[used++] = '"';
  memcpy(buffer + used, at < length ? "..." : "", at < length ? 4 : 1);
  return buffer;
}

static struct {
  int wanted;
  int shown;
  int64_t begun, last; /* milliseconds */
} progress;

void progress_start(int input_fd, int output_fd) {
  progress.wanted = system_is_terminal(2) && !system_is_terminal(input_fd) && !system_is_terminal(output_fd);
  if (progress.wanted) progress.begun = system_milliseconds();
  progress.last = progress.begun;
}

void progress_show(uint64_t lines) {
  int64_t now;
  char text[64];
  int length;
  if (!progress.wanted) return;
  now = system_milliseconds();
  if (now - progress.begun < 1000 || now - progress.last < 200) return;
  length = snprintf(text, sizeof text, "\rkal: %llu lines ", (unsigned long long)lines);
  (void)system_write(2, text, (size_t)length);
  progress.last = now;
  progress.shown = 1;
}

void progress_erase(void) {
  if (!progress.shown) return;
  (void)system_write(2, "\r\033[K", 4);
  progress.shown = 0;
}
