/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "core/writer.h"

/* Writes `text` into a buffer of `capacity` bytes with a guard behind it. */
static void check(const char *text, size_t capacity, const char *expected) {
  char buffer[64];
  kal__writer writer = {buffer, capacity, 0};
  memset(buffer, '#', sizeof buffer);
  kal__write_text(&writer, text);
  assert_int_equal(kal__write_end(&writer), strlen(text));
  if (capacity) assert_string_equal(buffer, expected);
  assert_int_equal(buffer[capacity], '#');
}

static void test_writes_what_fits(void **state) {
  (void)state;
  check("kalends", 8, "kalends");
  check("kalends", 7, "kalend");
  check("kalends", 1, "");
  check("kalends", 0, "");
  check("", 1, "");
}

static void test_splits_no_character(void **state) {
  const char *text = "a\xC3\xA9\xE6\x9C\x88\xF0\x9F\x8C\x95z"; /* 1, 2, 3, 4 and 1 bytes */
  static const size_t ends[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11};
  (void)state;
  for (size_t capacity = 1; capacity <= 12; capacity++) {
    char expected[16] = {0};
    memcpy(expected, text, ends[capacity - 1]);
    check(text, capacity, expected);
  }
}

static void test_numbers(void **state) {
  char buffer[32];
  kal__writer writer = {buffer, sizeof buffer, 0};
  (void)state;
  kal__write_integer(&writer, INT64_MIN);
  kal__write_end(&writer);
  assert_string_equal(buffer, "-9223372036854775808");
  writer.length = 0;
  kal__write_unsigned(&writer, 7, 3);
  kal__write_integer(&writer, -1);
  kal__write_integer(&writer, 0);
  kal__write_end(&writer);
  assert_string_equal(buffer, "007-10");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_writes_what_fits), cmocka_unit_test(test_splits_no_character),
                                     cmocka_unit_test(test_numbers)};
  return cmocka_run_group_tests_name("writer", tests, NULL, NULL);
}
