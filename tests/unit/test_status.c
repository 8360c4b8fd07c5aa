/* SPDX-License-Identifier: MIT */
#include "test.h"

static void test_every_status_has_a_name_and_a_text(void **state) {
  (void)state;
#define CHECK(symbol, number, text)                                                                          \
  assert_int_equal(symbol, number);                                                                          \
  assert_string_equal(kal_status_name(symbol), #symbol);                                                     \
  assert_string_equal(kal_status_text(symbol), text);
  KAL_STATUS_LIST(CHECK)
#undef CHECK
}

static void test_no_status(void **state) {
  (void)state;
  assert_string_equal(kal_status_name((kal_status)9999), "?");
  assert_string_equal(kal_status_text((kal_status)-1), "?");
}

static void test_version(void **state) {
  (void)state;
  assert_string_equal(kal_version(), KAL_VERSION_STRING);
  assert_string_equal(kal_version(), KAL_VERSION_FILE);
}

/* Frozen: they reach databases and programs compiled against earlier headers. */
static void test_sizes_of_public_structs(void **state) {
  (void)state;
  assert_int_equal(sizeof(kal_date), 8);
  assert_int_equal(sizeof(kal_month_rule), 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_every_status_has_a_name_and_a_text), cmocka_unit_test(test_no_status),
      cmocka_unit_test(test_version), cmocka_unit_test(test_sizes_of_public_structs)};
  return cmocka_run_group_tests_name("status", tests, NULL, NULL);
}
