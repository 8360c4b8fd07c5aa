/* SPDX-License-Identifier: MIT */
/*
 * The first 27 bytes pick a calendar, how the format is made, a day, another one, a time of day, an offset
 * and a capacity; then a locale's tag up to a NUL and a skeleton or pattern, by which moments and intervals
 * are written. Where the format is made, text is valid UTF-8, alike and as long for every capacity, never
 * past the buffer and always ended; where it is not, the error has an offset in the text.
 */
#include <stdlib.h>
#include <string.h>

#include "core/utf8.h"
#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { HEAD = 27, PATTERNS = KAL_PATTERN_STRFTIME + 1, SKELETON = PATTERNS, STYLE, WAYS };

/* Calls one of the functions that write. */
typedef struct written {
  const kal_format *format;
  kal_moment from, until;
  int way; /* 0 pattern, 1 moment, 2 interval */
} written;

static kal_status write(const written *w, char *buffer, size_t capacity, size_t *length) {
  if (w->way == 0) return kal_format_to_pattern(w->format, buffer, capacity, length);
  if (w->way == 1) return kal_format_moment(w->format, &w->from, buffer, capacity, length);
  return kal_format_moments(w->format, &w->from, &w->until, buffer, capacity, length);
}

/* The text, or NULL; the caller frees it. */
static char *check(const written *w, size_t cut) {
  size_t length = 77, again = 77;
  kal_status status = write(w, NULL, 0, &length);
  char *whole, *part;
  if (status != KAL_ERROR_BUFFER_TOO_SMALL) {
    require(status == KAL_ERROR_OUT_OF_RANGE || (w->way == 0 && status == KAL_ERROR_NO_NAME));
    require(length == 77);
    return NULL;
  }
  whole = malloc(length + 1); /* what is written past it is seen */
  require(write(w, whole, length + 1, &again) == KAL_OK && again == length && strlen(whole) == length);
  for (size_t at = 0; at < length;) {
    size_t step = kal__utf8_length(whole + at, length - at, NULL);
    require(step > 0);
    at += step;
  }
  cut %= length + 1;
  if (cut) {
    part = malloc(cut);
    require(write(w, part, cut, &again) == KAL_ERROR_BUFFER_TOO_SMALL && again == length);
    require(strlen(part) < cut && cut - strlen(part) <= 4 && !memcmp(part, whole, strlen(part)));
    require(((unsigned char)whole[strlen(part)] & 0xC0) != 0x80);
    free(part);
  }
  return whole;
}

static void check_error(kal_status status, const kal_error *error, size_t length) {
  char message[1024];
  require(status == KAL_ERROR_SYNTAX || status == KAL_ERROR_UNKNOWN_LOCALE);
  require(error->status == status && (status != KAL_ERROR_SYNTAX || error->offset <= length));
  require(kal_error_text(error, message, sizeof message) < sizeof message);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const kal_calendar *calendar;
  char *tag, *text;
  size_t tag_length, length;
  written w = {0};
  kal_format format;
  kal_error error;
  kal_status status;
  uint64_t nanosecond;
  uint16_t cut;
  int32_t offset;
  int way;
  if (size < HEAD) return 0;
  calendar = kal_calendar_at(data[0] % kal_calendar_count());
  way = data[1] % WAYS;
  w.way = data[2] % 3;
  memcpy(&w.from.day, data + 3, 8);
  if (data[2] & 0x80) w.from.day %= 1000000;
  w.until = w.from;
  w.until.day =
      (int64_t)((uint64_t)w.from.day + data[11] * (data[12] & 15u)); /* near, where the other can be */
  memcpy(&nanosecond, data + 13, 8);
  w.from.nanosecond = (int64_t)(nanosecond % UINT64_C(86400000000001)); /* one too many at times */
  w.until.nanosecond = (int64_t)(nanosecond / 7 % UINT64_C(86400000000000));
  memcpy(&offset, data + 21, 4);
  w.from.offset = w.until.offset = offset % 86401;
  memcpy(&cut, data + 25, 2);
  data += HEAD;
  size -= HEAD;
  tag_length = 0;
  while (tag_length < size && data[tag_length]) tag_length++;
  tag = malloc(tag_length + 1);
  memcpy(tag, data, tag_length);
  tag[tag_length] = '\0';
  if (tag_length < size) tag_length++;
  length = size - tag_length;
  text = malloc(length + 1); /* skeletons end with a NUL, patterns with the memory */
  memcpy(text + (way < PATTERNS), data + tag_length, length);
  if (way >= PATTERNS) text[length] = '\0';
  if (way == SKELETON)
    status = kal_format_skeleton(&format, calendar, tag, text, &error);
  else if (way == STYLE)
    status =
        kal_format_style(&format, calendar, tag, (kal_style)(cut % 5), (kal_style)(1 + cut / 5 % 4), &error);
  else
    status = kal_format_pattern(&format, calendar, tag, (kal_pattern_syntax)way, text + 1, length, &error);
  if (status) {
    check_error(status, &error, length);
  } else {
    w.format = &format;
    char *whole = check(&w, cut);
    if (w.way == 0 && whole) { /* the pattern makes the same texts */
      kal_format again;
      written second = {&again, w.from, w.until, 1};
      char *one, *other;
      w.way = 1;
      if (strlen(whole) <= KAL_PATTERN_MAX &&
          kal_format_pattern(&again, calendar, tag, KAL_PATTERN_CLDR, whole, strlen(whole), NULL) == KAL_OK &&
          way == KAL_PATTERN_CLDR) {
        one = check(&w, cut);
        other = check(&second, cut);
        require(!one == !other && (!one || !strcmp(one, other)));
        free(one);
        free(other);
      }
    }
    free(whole);
  }
  free(tag);
  free(text);
  return 0;
}
