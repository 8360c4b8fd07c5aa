/* SPDX-License-Identifier: MIT */
/* SHA-256 (FIPS 180-4), a piece at a time. */
#ifndef KAL__SHA256_H
#define KAL__SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { KAL__DIGEST_BYTES = 32 };

typedef struct kal__sha256 {
  uint32_t state[8];
  uint64_t length; /* bytes so far */
  unsigned char block[64];
} kal__sha256;

void kal__sha256_begin(kal__sha256 *sum);
void kal__sha256_add(kal__sha256 *sum, const void *bytes, size_t length);
void kal__sha256_end(kal__sha256 *sum, unsigned char digest[KAL__DIGEST_BYTES]);

#endif
