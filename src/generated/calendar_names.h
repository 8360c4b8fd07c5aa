/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 bc5b677cf49824d781524f96b7a04fa96b3e4b7a860d64b31b7f62a817d16886 */
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

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xf4c18226aed23b0f)
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
  "juche\0\0\0"
  "islamic-15-civil\0\0\0\0\0\0\0\0"
  "islamic-15-tbla\0"
  "islamic-fatimid-civil\0\0\0"
  "islamic-fatimid-tbla\0\0\0\0"
  "islamic-habash-civil\0\0\0\0"
  "islamic-habash-tbla\0\0\0\0\0"
  "persian-2820\0\0\0\0"
  "persian-qt\0\0\0\0\0\0"
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [1] = {200, 6, 11}, /* indian */
  [2] = {72, 14, 3}, /* revised-julian */
  [5] = {88, 8, 4}, /* buddhist */
  [12] = {264, 7, 14}, /* persian */
  [13] = {320, 15, 17}, /* islamic-15-tbla */
  [15] = {296, 16, 16}, /* islamic-15-civil */
  [18] = {120, 8, 6}, /* japanese */
  [19] = {280, 6, 14}, /* shamsi */
  [20] = {384, 20, 20}, /* islamic-habash-civil */
  [24] = {136, 6, 7}, /* coptic */
  [28] = {232, 8, 12}, /* islamicc */
  [31] = {288, 5, 15}, /* juche */
  [36] = {448, 10, 23}, /* persian-qt */
  [41] = {464, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [42] = {0, 9, 0}, /* gregorian */
  [48] = {408, 19, 21}, /* islamic-habash-tbla */
  [52] = {360, 20, 19}, /* islamic-fatimid-tbla */
  [55] = {16, 7, 0}, /* gregory */
  [56] = {472, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [57] = {144, 8, 8}, /* ethiopic */
  [61] = {24, 7, 0}, /* iso8601 */
  [77] = {48, 6, 2}, /* julian */
  [80] = {112, 6, 5}, /* minguo */
  [83] = {248, 12, 13}, /* islamic-tbla */
  [93] = {192, 6, 10}, /* hebrew */
  [94] = {488, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [95] = {504, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [99] = {208, 4, 11}, /* saka */
  [101] = {336, 21, 18}, /* islamic-fatimid-civil */
  [107] = {56, 10, 3}, /* milankovic */
  [108] = {32, 8, 1}, /* iso-week */
  [109] = {216, 13, 12}, /* islamic-civil */
  [116] = {104, 3, 5}, /* roc */
  [118] = {168, 19, 9}, /* ethiopic-amete-alem */
  [119] = {160, 7, 9}, /* ethioaa */
  [124] = {432, 12, 22}, /* persian-2820 */
  [125] = {272, 6, 14}, /* jalali */
};

#endif
