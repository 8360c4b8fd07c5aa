/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 27c2c8d5dd83fa7bf2d7fc7fce68af693f0d58ce2eaf1020a3d05efd4f18594f */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars, or KAL__NAME_OF_SEVERAL */
} kal__calendar_name_slot;

/* No name, but how the ids of several begin. */
enum { KAL__NAME_OF_SEVERAL = 255 };

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xd178c525231726b7)
enum { KAL__CALENDAR_NAME_SLOT_BITS = 6 };

static const char kal__calendar_name_pool[] =
  "gregorian\0\0\0\0\0\0\0"
  "gregory\0"
  "iso8601\0"
  "iso-week\0\0\0\0\0\0\0\0"
  "julian\0\0"
  "milankovic\0\0\0\0\0\0"
  "revised-julian\0\0"
  "buddhist\0\0\0\0\0\0\0\0"
  "roc\0\0\0\0\0"
  "minguo\0\0"
  "japanese\0\0\0\0\0\0\0\0"
  "coptic\0\0"
  "ethiopic\0\0\0\0\0\0\0\0"
  "ethioaa\0"
  "ethiopic-amete-alem\0\0\0\0\0"
  "hebrew\0\0"
  "indian\0\0"
  "islamic-civil\0\0\0"
  "islamicc\0\0\0\0\0\0\0\0"
  "islamic-tbla\0\0\0\0"
  "persian\0"
  "jalali\0\0"
  "shamsi\0\0"
  "islamic\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [2] = {136, 6, 7}, /* coptic */
  [4] = {144, 8, 8}, /* ethiopic */
  [5] = {56, 10, 3}, /* milankovic */
  [8] = {0, 9, 0}, /* gregorian */
  [9] = {240, 12, 13}, /* islamic-tbla */
  [13] = {88, 8, 4}, /* buddhist */
  [15] = {112, 6, 5}, /* minguo */
  [17] = {208, 13, 12}, /* islamic-civil */
  [19] = {256, 7, 14}, /* persian */
  [20] = {72, 14, 3}, /* revised-julian */
  [23] = {48, 6, 2}, /* julian */
  [24] = {200, 6, 11}, /* indian */
  [26] = {32, 8, 1}, /* iso-week */
  [29] = {160, 7, 9}, /* ethioaa */
  [34] = {168, 19, 9}, /* ethiopic-amete-alem */
  [37] = {120, 8, 6}, /* japanese */
  [39] = {104, 3, 5}, /* roc */
  [42] = {24, 7, 0}, /* iso8601 */
  [45] = {272, 6, 14}, /* shamsi */
  [46] = {192, 6, 10}, /* hebrew */
  [54] = {16, 7, 0}, /* gregory */
  [56] = {280, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [57] = {224, 8, 12}, /* islamicc */
  [63] = {264, 6, 14}, /* jalali */
};

#endif
