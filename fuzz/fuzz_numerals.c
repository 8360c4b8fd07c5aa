/* SPDX-License-Identifier: MIT */
/*
 * The first byte picks a numbering system (or any), the second the range that is wanted, the rest is text.
 * What is read is in the range, is read alike from its own bytes alone, and what is printed of it is read
 * again as the same number, whole and cut anywhere; what is refused has an error whose offset lies in the
 * text, and changes nothing.
 */
#include <stdlib.h>
#include <string.h>

#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int is_utf8_border(const char *text, size_t at) {
  return ((unsigned char)text[at] & 0xC0) != 0x80;
}

static void check_printed(const char *system, int64_t value, int width) {
  char text[KAL_NUMERAL_TEXT_MAX], cut[KAL_NUMERAL_TEXT_MAX];
  size_t length, cut_length;
  int64_t again;
  require(kal_numeral_print(system, value, width, text, sizeof text, &length) == KAL_OK &&
          strlen(text) == length);
  require(kal_numeral_parse(system, text, length, value, value, &again, NULL, NULL) == KAL_OK &&
          again == value);
  for (size_t capacity = 1; capacity <= length; capacity++) {
    require(kal_numeral_print(system, value, width, cut, capacity, &cut_length) ==
            KAL_ERROR_BUFFER_TOO_SMALL);
    require(cut_length == length && strlen(cut) < capacity && !memcmp(cut, text, strlen(cut)));
    require(is_utf8_border(text, strlen(cut)));
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const int64_t ranges[][2] = {{INT64_MIN, INT64_MAX}, {0, INT64_MAX}, {1, 31}, {-9999, 9999}};
  int64_t value = -7, again = -7;
  size_t used = 77;
  const char *system;
  const int64_t *range;
  char *text, message[512];
  kal_error error;
  kal_status status;
  if (size < 2) return 0;
  system = kal_numbering_id(data[0] % (kal_numbering_count() + 1)); /* NULL: any */
  range = ranges[data[1] % 4];
  data += 2;
  size -= 2;
  text = malloc(size + 1); /* ends with the text, so that a read past it is seen */
  memcpy(text + 1, data, size);
  status = kal_numeral_parse(system, text + 1, size, range[0], range[1], &value, &used, &error);
  if (status) {
    require(status == KAL_ERROR_SYNTAX || status == KAL_ERROR_OUT_OF_RANGE);
    require(value == -7 && used == 77 && error.status == status && error.offset <= size);
    require(kal_error_text(&error, message, sizeof message) < sizeof message);
  } else {
    require(used && used <= size && value >= range[0] && value <= range[1]);
    require(kal_numeral_parse(system, text + 1, used, range[0], range[1], &again, NULL, NULL) == KAL_OK);
    require(again == value);
    check_printed(system ? system : "arabext", value, (int)(used % 32));
  }
  free(text);
  return 0;
}
