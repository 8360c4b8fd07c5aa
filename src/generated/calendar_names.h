/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 50e5104ba4b422d8cffcbee3a16906fcd9dc3c13685ecd8d24b5f132782c0808 */
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

#define KAL__CALENDAR_NAME_SEED UINT64_C(0x5790f82ec1d3fcff)
enum { KAL__CALENDAR_NAME_SLOT_BITS = 7 };

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
  "saka\0\0\0\0"
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
  [1] = {232, 8, 12}, /* islamicc */
  [7] = {32, 8, 1}, /* iso-week */
  [10] = {216, 13, 12}, /* islamic-civil */
  [11] = {248, 12, 13}, /* islamic-tbla */
  [13] = {320, 9, 17}, /* icelandic */
  [14] = {400, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [27] = {56, 10, 3}, /* milankovic */
  [32] = {160, 7, 9}, /* ethioaa */
  [33] = {136, 6, 7}, /* coptic */
  [40] = {24, 7, 0}, /* iso8601 */
  [41] = {88, 8, 4}, /* buddhist */
  [45] = {336, 17, 18}, /* french-arithmetic */
  [53] = {168, 19, 9}, /* ethiopic-amete-alem */
  [56] = {304, 15, 16}, /* old-hindu-lunar */
  [57] = {272, 6, 14}, /* jalali */
  [62] = {192, 6, 10}, /* hebrew */
  [68] = {112, 6, 5}, /* minguo */
  [74] = {144, 8, 8}, /* ethiopic */
  [75] = {392, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [76] = {288, 15, 15}, /* old-hindu-solar */
  [77] = {384, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [88] = {0, 9, 0}, /* gregorian */
  [98] = {280, 6, 14}, /* shamsi */
  [99] = {200, 6, 11}, /* indian */
  [100] = {104, 3, 5}, /* roc */
  [102] = {360, 16, 19}, /* bahai-arithmetic */
  [106] = {16, 7, 0}, /* gregory */
  [107] = {48, 6, 2}, /* julian */
  [112] = {120, 8, 6}, /* japanese */
  [117] = {208, 4, 11}, /* saka */
  [125] = {72, 14, 3}, /* revised-julian */
  [126] = {264, 7, 14}, /* persian */
};

#endif
