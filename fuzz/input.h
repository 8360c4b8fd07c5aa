/* SPDX-License-Identifier: MIT */
/* The bytes of a fuzzer, taken one after another; behind the last there are zeros. */
#ifndef FUZZ_INPUT_H
#define FUZZ_INPUT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct input {
  const uint8_t *data;
  size_t left;
} input;

static inline void take(input *in, void *to, size_t bytes) {
  size_t taken = in->left < bytes ? in->left : bytes;
  memset(to, 0, bytes);
  if (taken) memcpy(to, in->data, taken);
  in->data += taken;
  in->left -= taken;
}

static inline unsigned take_byte(input *in) {
  uint8_t byte;
  take(in, &byte, 1);
  return byte;
}

#endif
