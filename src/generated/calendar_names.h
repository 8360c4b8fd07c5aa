/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 8dda253dd268e380a4fe81dce0b44a69925cf326e07c0e7fd03464959b8858f6 */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars */
} kal__name_slot;

#define KAL__NAME_SEED UINT64_C(0xa20ab57c360c4979)
enum { KAL__NAME_SLOT_BITS = 3 };

static const char kal__name_pool[] =
  "gregorian\0\0\0\0\0\0\0"
  "gregory\0"
  "iso8601\0"
  "hebrew\0\0"
  "persian\0"
  "jalali\0\0"
  "shamsi\0\0";

static const kal__name_slot kal__name_slots[1 << KAL__NAME_SLOT_BITS] = {
  [0] = {48, 6, 2}, /* jalali */
  [1] = {16, 7, 0}, /* gregory */
  [2] = {32, 6, 1}, /* hebrew */
  [3] = {24, 7, 0}, /* iso8601 */
  [4] = {40, 7, 2}, /* persian */
  [6] = {0, 9, 0}, /* gregorian */
  [7] = {56, 6, 2}, /* shamsi */
};

#endif
