/* SPDX-License-Identifier: MIT */
#include "name.h"

size_t kal__name_fault(const uint64_t *words, size_t length) {
  uint64_t hyphen = 0x80;
  for (size_t i = 0; i < length; i += KAL__WORD) {
    uint64_t word = words[i / KAL__WORD], wrong = kal__fold_word(&word, &hyphen);
    if (!wrong) continue;
    for (; !(wrong & 0x80); wrong >>= 8) i++;
    return i < length ? i : length - 1;
  }
  return length && hyphen ? length - 1 : length;
}

void kal__unfold_name(const uint64_t *words, size_t length, char *text) {
  for (size_t i = 0; i < length; i++) text[i] = (char)(words[i / KAL__WORD] >> (8 * (i % KAL__WORD)));
  text[length] = '\0';
}
