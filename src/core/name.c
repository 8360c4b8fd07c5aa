/* SPDX-License-Identifier: MIT */
#include "name.h"

size_t kal__name_fault(const uint64_t *words, size_t length) {
  uint64_t before = 0x80; /* a hyphen in the byte before; a name does not begin with one either */
  size_t end = length;
  if (length && (words[(length - 1) / KAL__WORD] >> (8 * ((length - 1) % KAL__WORD)) & 0xFF) == '-') end--;
  for (size_t i = 0; i * KAL__WORD < length; i++) {
    uint64_t letters = kal__bytes_between(words[i], 'a', 'z') | kal__bytes_between(words[i], '0', '9');
    uint64_t hyphens = kal__bytes_between(words[i], '-', '-');
    uint64_t right = (letters | (hyphens & ~(hyphens << 8 | before))) & ~words[i] & KAL__REPEAT(0x80);
    before = hyphens >> 56;
    if (right == KAL__REPEAT(0x80)) continue;
    for (i *= KAL__WORD; right & 0x80; right >>= 8) i++;
    return i < end ? i : end;
  }
  return end;
}

void kal__unfold_name(const uint64_t *words, size_t length, char *text) {
  for (size_t i = 0; i < length; i++) text[i] = (char)(words[i / KAL__WORD] >> (8 * (i % KAL__WORD)));
  text[length] = '\0';
}
