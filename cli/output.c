/* SPDX-License-Identifier: MIT */
/* Output in blocks and messages: write(2) only, so that starting costs nothing and every failure is seen. */
#define _POSIX_C_SOURCE 200809L
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "kal.h"

enum { OUTPUT_BLOCK = 256 * 1024, ROOM_MAX = 4096, MESSAGE_MAX = 4096 };

static char output_block[OUTPUT_BLOCK + ROOM_MAX];

static int wants_color(int fd, color_choice choice) {
  const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");
  if (choice != COLOR_AUTO) return choice == COLOR_ALWAYS;
  if (no_color && *no_color) return 0;
  return isatty(fd) && terminal && strcmp(terminal, "dumb") != 0;
}

void out_open(output *out, int fd, const char *name, color_choice color) {
  *out = (output){.fd = fd, .name = name, .bytes = output_block, .capacity = sizeof output_block};
  out->color = wants_color(fd, color);
}

/* Writes all of it; 0, or errno. */
static int write_all(int fd, const char *bytes, size_t n) {
  while (n) {
    ssize_t written = write(fd, bytes, n);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes += written;
    n -= (size_t)written;
  }
  return 0;
}

void out_flush(output *out) {
  if (out->used) out->wrote = 1;
  if (!out->error && out->used) out->error = write_all(out->fd, out->bytes, out->used);
  out->used = 0;
}

int out_close(output *out) {
  out_flush(out);
  if (close(out->fd) != 0 && out->wrote && !out->error) out->error = errno;
  if (!out->error) return STATUS_GOOD;
  complain("cannot write %s: %s", out->name, strerror(out->error));
  return STATUS_INPUT_OUTPUT;
}

char *out_room(output *out, size_t n) {
  if (out->capacity - out->used < n) out_flush(out);
  return out->bytes + out->used;
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

void out_text(output *out, const char *text) { out_bytes(out, text, strlen(text)); }

void out_char(output *out, char c) { out_bytes(out, &c, 1); }

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

void out_integer(output *out, int64_t value) { out_format(out, "%lld", (long long)value); }

void out_padded(output *out, const char *text, size_t width) {
  size_t columns = display_width(text);
  out_text(out, text);
  if (columns < width) out_spaces(out, width - columns);
}

int open_apart(const char *path, int flags) {
  int fd = open(path, flags | O_CLOEXEC, 0666), moved, error;
  if (fd < 0 || fd > STDERR_FILENO) return fd;
  moved = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  error = errno;
  close(fd);
  errno = error;
  return moved;
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
  (void)write_all(STDERR_FILENO, text, (size_t)length + 6); /* nowhere left to report a failure */
}

int32_t utf8_next(const char *text, size_t length, size_t *bytes) {
  static const int32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  unsigned char first = (unsigned char)text[0];
  size_t size = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  int32_t point = first < 0x80 ? first : first & (0x7F >> size);
  *bytes = 1;
  if (size == 1) return point;
  if (first < 0xC2 || first > 0xF4 || size > length) return -1;
  for (size_t i = 1; i < size; i++) {
    if (((unsigned char)text[i] & 0xC0) != 0x80) return -1;
    point = point << 6 | ((unsigned char)text[i] & 0x3F);
  }
  if (point < least[size] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return -1;
  *bytes = size;
  return point;
}

/* Marks that sit on the letter before take no column, East Asian wide letters take two. */
static size_t point_width(int32_t point) {
  static const struct {
    int32_t first, last;
    size_t width;
  } ranges[] = {{0x300, 0x36F, 0},    {0x591, 0x5BD, 0},   {0x610, 0x61A, 0},   {0x64B, 0x65F, 0},
                {0x1100, 0x115F, 2},  {0x200B, 0x200F, 0}, {0x2E80, 0xA4CF, 2}, {0xAC00, 0xD7A3, 2},
                {0xF900, 0xFAFF, 2},  {0xFE00, 0xFE0F, 0}, {0xFF00, 0xFF60, 2}, {0x1F300, 0x1FAFF, 2},
                {0x20000, 0x3FFFD, 2}};
  for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
    if (point >= ranges[i].first && point <= ranges[i].last) return ranges[i].width;
  return 1;
}

size_t display_fit(const char *text, size_t columns) {
  size_t length = strlen(text), at = 0, bytes, used = 0;
  while (at < length) {
    used += point_width(utf8_next(text + at, length - at, &bytes));
    if (used > columns) break;
    at += bytes;
  }
  return at;
}

size_t display_width(const char *text) {
  size_t length = strlen(text), at = 0, bytes, columns = 0;
  for (; at < length; at += bytes) columns += point_width(utf8_next(text + at, length - at, &bytes));
  return columns;
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
  struct timespec begun, last;
} progress;

static double seconds_between(const struct timespec *from, const struct timespec *to) {
  return (double)(to->tv_sec - from->tv_sec) + (double)(to->tv_nsec - from->tv_nsec) / 1e9;
}

void progress_start(int input_fd, int output_fd) {
  progress.wanted = isatty(STDERR_FILENO) && !isatty(input_fd) && !isatty(output_fd);
  if (progress.wanted) clock_gettime(CLOCK_MONOTONIC, &progress.begun);
  progress.last = progress.begun;
}

void progress_show(uint64_t lines) {
  struct timespec now;
  char text[64];
  int length;
  if (!progress.wanted) return;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (seconds_between(&progress.begun, &now) < 1 || seconds_between(&progress.last, &now) < 0.2) return;
  length = snprintf(text, sizeof text, "\rkal: %llu lines ", (unsigned long long)lines);
  (void)write_all(STDERR_FILENO, text, (size_t)length);
  progress.last = now;
  progress.shown = 1;
}

void progress_erase(void) {
  if (!progress.shown) return;
  (void)write_all(STDERR_FILENO, "\r\033[K", 4);
  progress.shown = 0;
}
