/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 b71f76826894703d3bfac5eb10585f2598ae6f6a761cbacf6adcbc619333cad4 */
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

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xc82904f17a528cab)
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
  "old-hindu-solar\0"
  "old-hindu-lunar\0"
  "icelandic\0\0\0\0\0\0\0"
  "french-arithmetic\0\0\0\0\0\0\0"
  "bahai-arithmetic\0\0\0\0\0\0\0\0"
  "islamic\0"
  "old\0\0\0\0\0"
  "old-hindu\0\0\0\0\0\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [0] = {328, 17, 18}, /* french-arithmetic */
  [1] = {104, 3, 5}, /* roc */
  [2] = {312, 9, 17}, /* icelandic */
  [4] = {144, 8, 8}, /* ethiopic */
  [5] = {56, 10, 3}, /* milankovic */
  [11] = {296, 15, 16}, /* old-hindu-lunar */
  [12] = {280, 15, 15}, /* old-hindu-solar */
  [13] = {256, 7, 14}, /* persian */
  [14] = {112, 6, 5}, /* minguo */
  [17] = {32, 8, 1}, /* iso-week */
  [21] = {72, 14, 3}, /* revised-julian */
  [22] = {24, 7, 0}, /* iso8601 */
  [24] = {376, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [31] = {200, 6, 11}, /* indian */
  [32] = {168, 19, 9}, /* ethiopic-amete-alem */
  [33] = {120, 8, 6}, /* japanese */
  [34] = {272, 6, 14}, /* shamsi */
  [36] = {192, 6, 10}, /* hebrew */
  [38] = {392, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [41] = {240, 12, 13}, /* islamic-tbla */
  [46] = {352, 16, 19}, /* bahai-arithmetic */
  [47] = {384, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [48] = {136, 6, 7}, /* coptic */
  [51] = {224, 8, 12}, /* islamicc */
  [54] = {208, 13, 12}, /* islamic-civil */
  [55] = {88, 8, 4}, /* buddhist */
  [56] = {16, 7, 0}, /* gregory */
  [58] = {264, 6, 14}, /* jalali */
  [60] = {48, 6, 2}, /* julian */
  [62] = {0, 9, 0}, /* gregorian */
  [63] = {160, 7, 9}, /* ethioaa */
};

#endif
