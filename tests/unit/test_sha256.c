/* SPDX-License-Identifier: MIT */
/* Against the examples of FIPS 180-4 (csrc.nist.gov, "SHA256.pdf") and RFC 6234. */
#include "test.h"
#include "core/sha256.h"

static void expect(const char *piece, int times, const char *hex) {
  kal__sha256 sum;
  unsigned char digest[KAL__DIGEST_BYTES];
  char text[2 * KAL__DIGEST_BYTES + 1];
  kal__sha256_begin(&sum);
  for (int i = 0; i < times; i++) kal__sha256_add(&sum, piece, strlen(piece));
  kal__sha256_end(&sum, digest);
  for (int i = 0; i < KAL__DIGEST_BYTES; i++) snprintf(text + 2 * i, 3, "%02x", digest[i]);
  assert_string_equal(text, hex);
}

static void test_examples(void **state) {
  (void)state;
  expect("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 20000,
         "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_examples)};
  return cmocka_run_group_tests_name("sha256", tests, NULL, NULL);
}
