/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "core/integer.h"

static void test_floor_division(void **state) {
  (void)state;
  assert_int_equal(kal__floor_div(7, 2), 3);
  assert_int_equal(kal__floor_div(-7, 2), -4);
  assert_int_equal(kal__floor_div(-8, 2), -4);
  assert_int_equal(kal__floor_mod(-7, 3), 2);
  assert_int_equal(kal__floor_mod(-9, 3), 0);
  assert_true(kal__floor_div(INT64_MIN, 1) == INT64_MIN);
  assert_true(kal__floor_div(INT64_MIN, INT64_MAX) == -2);
  assert_true(kal__floor_mod(INT64_MIN, 7) == 6);
  for (int64_t value = -1000; value <= 1000; value++)
    for (int64_t divisor = 1; divisor <= 40; divisor++) {
      int64_t remainder = kal__floor_mod(value, divisor);
      assert_true(remainder >= 0 && remainder < divisor);
      assert_true(kal__floor_div(value, divisor) * divisor + remainder == value);
    }
}

static void test_checked_sums_and_products(void **state) {
  int64_t out = 42;
  (void)state;
  assert_true(kal__add(INT64_MAX, 0, &out) && out == INT64_MAX);
  assert_true(kal__add(INT64_MIN, INT64_MAX, &out) && out == -1);
  out = 42;
  assert_false(kal__add(INT64_MAX, 1, &out));
  assert_false(kal__add(INT64_MIN, -1, &out));
  assert_false(kal__multiply_positive(INT64_MAX / 2 + 1, 2, &out));
  assert_false(kal__multiply_positive(INT64_MIN / 2 - 1, 2, &out));
  assert_int_equal(out, 42);
  assert_true(kal__multiply_positive(INT64_MIN / 2, 2, &out) && out == INT64_MIN);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_floor_division), cmocka_unit_test(test_checked_sums_and_products)};
  return cmocka_run_group_tests_name("integer", tests, NULL, NULL);
}
