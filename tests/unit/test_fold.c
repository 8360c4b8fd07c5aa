/* SPDX-License-Identifier: MIT */
#include "test.h"

#include "format/fold.h"

static void test_capitals_of_every_script(void **state) {
  /* Unicode 16, CaseFolding.txt; of Greek vowels without their tonos. */
  static const uint32_t pairs[][2] = {
      {'A', 'a'},         {'Z', 'z'},         {'[', '['},         {0xC0, 0xE0},     {0xD7, 0xD7},
      {0xDE, 0xFE},       {0x100, 0x101},     {0x12E, 0x12F},     {0x147, 0x148},   {0x148, 0x148},
      {0x178, 0xFF},      {0x17D, 0x17E},     {0x18F, 0x259},     {0x190, 0x25B},   {0x1E9E, 0xDF},
      {0x1EF8, 0x1EF9},   {0x386, 0x3B1},     {0x3AC, 0x3B1},     {0x38F, 0x3C9},   {0x391, 0x3B1},
      {0x3A9, 0x3C9},     {0x3C2, 0x3C3},     {0x401, 0x451},     {0x410, 0x430},   {0x42F, 0x44F},
      {0x48A, 0x48B},     {0x4C0, 0x4CF},     {0x531, 0x561},     {0x556, 0x586},   {0x10A0, 0x2D00},
      {0x1C90, 0x10D0},   {0x1CBF, 0x10FF},   {0xAB70, 0x13A0},   {0x2C00, 0x2C30}, {0x2C80, 0x2C81},
      {0x10400, 0x10428}, {0x104D3, 0x104FB}, {0x1E900, 0x1E922}, {0x5D0, 0x5D0},   {0x4E00, 0x4E00}};
  (void)state;
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    assert_int_equal(kal__fold(pairs[i][0]), pairs[i][1]);
}

static void test_every_i_of_turkish(void **state) {
  (void)state;
  assert_int_equal(kal__fold(0x130), 'i');
  assert_int_equal(kal__fold(0x131), 'i');
  assert_int_equal(kal__fold('I'), 'i');
}

/* What is folded stays. */
static void test_folding_twice(void **state) {
  (void)state;
  for (uint32_t point = 0; point < 0x20000; point++)
    assert_int_equal(kal__fold(kal__fold(point)), kal__fold(point));
}

static size_t match(const char *text, const char *wanted) {
  return kal__fold_match(text, strlen(text), wanted, strlen(wanted));
}

static void test_matches(void **state) {
  (void)state;
  assert_int_equal(match("nov 5", "Nov."), 3);
  assert_int_equal(match("NOV. 5", "Nov."), 4);
  assert_int_equal(match("Rabi\xC2\xA0I", "Rabi I"), 7);
  assert_int_equal(match("RabiI", "Rabi I"), 5);
  assert_int_equal(match("no", "Nov"), 0);
  assert_int_equal(match("", "Nov"), 0);
  assert_int_equal(match("Nov", ""), 0);
  assert_int_equal(match("x", "."), 0);
  assert_int_equal(match("Mo1 1", "Mo11"), 0); /* blanks are no part of a name that has none */
  assert_int_equal(match("d'abr", "d’abr."), 5);
  assert_int_equal(match("\xE2\x80\x8F"
                         "אב",
                         "אב"),
                   7);
  assert_int_equal(match("No\xFF", "Nov"), 0);
}

static void test_blanks(void **state) {
  static const char text[] = "\t \xC2\xA0\xE2\x80\xAF\xE3\x80\x80\xD8\x9C"
                             "5";
  (void)state;
  assert_int_equal(kal__fold_blanks(text, sizeof text - 1), sizeof text - 2);
  assert_int_equal(kal__fold_blanks("", 0), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_capitals_of_every_script), cmocka_unit_test(test_every_i_of_turkish),
      cmocka_unit_test(test_folding_twice), cmocka_unit_test(test_matches), cmocka_unit_test(test_blanks)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
