/* SPDX-License-Identifier: MIT */
/*
 * The first byte picks a calendar, the second what the call is like, the third the room. The rest are texts,
 * one a line, or offsets of 32 bits and texts. A column of them gives what its rows give one at a time, and
 * so does the column of their days as texts, in that room.
 */
#include <stdlib.h>
#include <string.h>

#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

enum { IS_LARGE = 1, IS_NULL = 2, IS_SCALAR = 4, IS_FORMAT = 8, IS_RAW = 16, HAS_NULLS = 32, IS_NARROW = 64 };
enum { ROWS_MOST = 4096 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Copies that end where their bytes do, so that a read past them is seen. */
static void *copy_of(const void *from, size_t size) {
  void *copy = malloc(size);
  if (size) memcpy(copy, from, size);
  return copy;
}

static kal_status parse_one(const kal_calendar *calendar, const kal_format *format, const char *text,
                            size_t length, int64_t *day, kal_error *error) {
  kal_parsed parsed;
  kal_status status;
  if (!format) return kal_day_parse(calendar, text, length, day, error);
  status = kal_format_parse(format, text, length, NULL, &parsed, error);
  if (status == KAL_OK) *day = parsed.day;
  return status;
}

static kal_status print_one(const kal_calendar *calendar, const kal_format *format, int64_t day, char *text,
                            size_t capacity, size_t *length) {
  kal_date date;
  kal_status status;
  if (format) return kal_format_day(format, day, text, capacity, length);
  if ((status = kal_date_from_day(calendar, day, &date))) return status;
  return kal_date_print(calendar, date, text, capacity, length);
}

static int has_bit(const uint8_t *bits, size_t i) {
  return bits[i / 8] >> i % 8 & 1;
}

static void check_texts(const kal_calendar *calendar, const kal_format *format, const int64_t *days,
                        const uint8_t *good, size_t n, size_t capacity, unsigned flags) {
  const kal_column_options options = {sizeof options, NULL, KAL_BAD_IS_NULL,
                                      flags & IS_SCALAR ? KAL_KERNEL_SCALAR : 0};
  char *bytes = malloc(capacity);
  int64_t *offsets = malloc((n + 1) * sizeof *offsets);
  uint8_t *validity = calloc(1, n / 8 + 1);
  const kal_column column = {sizeof column,   (void *)(uintptr_t)days, (uint8_t *)(uintptr_t)good, 0, 0,
                             KAL_COLUMN_INT64};
  const kal_text_column texts = {sizeof texts, offsets, bytes, capacity, validity, 0, 1};
  kal_column_report report = {.size = sizeof report};
  size_t length, at = 0, full_row = n;
  kal_status status = kal_column_format(calendar, format, &column, n, &texts, &length, &options, &report);
  require(status == KAL_OK || status == KAL_ERROR_BUFFER_TOO_SMALL);
  require(offsets[0] == 0);
  for (size_t i = 0; i < n; i++) {
    char text[1024];
    size_t own = 0;
    int is_good = has_bit(good, i) && print_one(calendar, format, days[i], text, sizeof text, &own) == KAL_OK;
    if (!is_good) own = 0;
    if (full_row == n && at + own > capacity) full_row = i;
    if (full_row == n) {
      require(offsets[i + 1] == (int64_t)(at + own) && has_bit(validity, i) == is_good);
      require(own == 0 || memcmp(bytes + at, text, own) == 0);
    }
    at += own;
  }
  require(length == at && (status == KAL_OK) == (full_row == n));
  if (status) require(report.error.row == full_row && report.error.status == status);
  free(bytes);
  free(offsets);
  free(validity);
}

static void check_column(const kal_calendar *calendar, const kal_format *format, const char *bytes,
                         size_t size, const int32_t *narrow, size_t n, unsigned flags, size_t room) {
  const uint8_t bad = flags & IS_NULL ? KAL_BAD_IS_NULL : KAL_BAD_STOPS;
  const kal_column_options options = {sizeof options, NULL, bad, flags & IS_SCALAR ? KAL_KERNEL_SCALAR : 0};
  int64_t *wide = malloc((n + 1) * sizeof *wide), *days = calloc(n + 1, sizeof *days);
  uint8_t *validity = malloc(n / 8 + 1), *good = calloc(1, n / 8 + 1);
  kal_text_column texts = {sizeof texts, wide, (char *)(uintptr_t)bytes, size, NULL, 0, 1};
  const kal_column column = {
      sizeof column, days, good, 0, 0, flags & IS_NARROW ? KAL_COLUMN_INT32 : KAL_COLUMN_INT64};
  kal_column_report report = {.size = sizeof report};
  kal_error first = {.status = KAL_OK};
  size_t written = n, count = 0, first_row = 0;
  int are_right = narrow[0] >= 0 && (size_t)narrow[n] <= size;
  kal_status status;
  memset(validity, 0x6B, n / 8 + 1);
  for (size_t i = 0; i <= n; i++) wide[i] = narrow[i];
  for (size_t i = 0; i < n; i++) are_right &= narrow[i] <= narrow[i + 1];
  if (!(flags & IS_LARGE)) {
    texts.large = 0;
    texts.offsets = (void *)(uintptr_t)narrow;
  }
  if (flags & HAS_NULLS) texts.validity = validity;
  status = kal_column_parse(calendar, format, &texts, n, &column, &options, &report);
  if (!are_right) {
    require(status == KAL_ERROR_ARGUMENT);
  } else {
    for (size_t i = 0; i < n && i < written; i++) {
      int64_t day = 0, value = flags & IS_NARROW ? ((int32_t *)days)[i] : days[i];
      kal_error error;
      kal_status one;
      if (flags & HAS_NULLS && !has_bit(validity, i)) {
        require(!has_bit(good, i));
        continue;
      }
      one = parse_one(calendar, format, size ? bytes + narrow[i] : "", (size_t)(narrow[i + 1] - narrow[i]),
                      &day, &error);
      if (!one && flags & IS_NARROW && day != (int32_t)day) {
        one = KAL_ERROR_OUT_OF_RANGE;
        error.status = one;
        error.offset = 0;
      }
      if (one) {
        if (count++ == 0) {
          first = error;
          first_row = i;
          if (bad == KAL_BAD_STOPS) written = i;
        }
        if (bad == KAL_BAD_IS_NULL) require(!has_bit(good, i));
      } else {
        require(has_bit(good, i) && value == day);
      }
    }
    require(status == (bad == KAL_BAD_STOPS ? first.status : KAL_OK));
    require(report.bad == count && report.error.status == first.status);
    if (count) require(report.error.row == first_row && report.error.offset == first.offset);
    if (status == KAL_OK && !(flags & IS_NARROW)) check_texts(calendar, format, days, good, n, room, flags);
  }
  free(wide);
  free(days);
  free(validity);
  free(good);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const kal_calendar *calendar;
  kal_format format, *by = NULL;
  int32_t *offsets;
  char *bytes;
  size_t n = 0, length = 0, room;
  unsigned flags;
  if (size < 4 || size > ROWS_MOST) return 0;
  calendar = kal_calendar_at(data[0] % kal_calendar_count());
  flags = data[1];
  if (flags & IS_FORMAT) {
    require(kal_format_style(&format, calendar, "en", KAL_STYLE_MEDIUM, KAL_STYLE_NONE, NULL) == KAL_OK);
    by = &format;
  }
  room = data[2];
  data += 3;
  size -= 3;
  if (flags & IS_RAW) {
    n = data[0] % 16;
    data++;
    size--;
    if (size < (n + 1) * sizeof *offsets) return 0;
    offsets = copy_of(data, (n + 1) * sizeof *offsets);
    length = size - (n + 1) * sizeof *offsets;
    bytes = copy_of(data + (n + 1) * sizeof *offsets, length);
  } else {
    char *lines = malloc(size);
    offsets = calloc(size + 2, sizeof *offsets);
    for (size_t i = 0; i < size; i++)
      if (data[i] == '\n')
        offsets[++n] = (int32_t)length;
      else
        lines[length++] = (char)data[i];
    offsets[++n] = (int32_t)length;
    bytes = copy_of(lines, length);
    free(lines);
  }
  check_column(calendar, by, bytes, length, offsets, n, flags, room * n / 8);
  free(offsets);
  free(bytes);
  return 0;
}
