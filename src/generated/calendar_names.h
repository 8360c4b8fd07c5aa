/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 540838227b92d18ba21ad74abeacfce02f56a48a523b55d7a64db71266f15195 */
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

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xa0b78ece6359742b)
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
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [0] = {264, 7, 14}, /* persian */
  [1] = {144, 8, 8}, /* ethiopic */
  [4] = {408, 19, 21}, /* islamic-habash-tbla */
  [5] = {88, 8, 4}, /* buddhist */
  [9] = {384, 20, 20}, /* islamic-habash-civil */
  [15] = {216, 13, 12}, /* islamic-civil */
  [17] = {168, 19, 9}, /* ethiopic-amete-alem */
  [18] = {104, 3, 5}, /* roc */
  [19] = {440, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [20] = {456, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [21] = {208, 4, 11}, /* saka */
  [22] = {232, 8, 12}, /* islamicc */
  [23] = {296, 16, 16}, /* islamic-15-civil */
  [27] = {288, 5, 15}, /* juche */
  [28] = {160, 7, 9}, /* ethioaa */
  [30] = {200, 6, 11}, /* indian */
  [33] = {360, 20, 19}, /* islamic-fatimid-tbla */
  [34] = {48, 6, 2}, /* julian */
  [36] = {472, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [39] = {192, 6, 10}, /* hebrew */
  [40] = {112, 6, 5}, /* minguo */
  [42] = {280, 6, 14}, /* shamsi */
  [45] = {0, 9, 0}, /* gregorian */
  [46] = {56, 10, 3}, /* milankovic */
  [47] = {16, 7, 0}, /* gregory */
  [50] = {24, 7, 0}, /* iso8601 */
  [51] = {32, 8, 1}, /* iso-week */
  [52] = {72, 14, 3}, /* revised-julian */
  [54] = {120, 8, 6}, /* japanese */
  [55] = {248, 12, 13}, /* islamic-tbla */
  [56] = {272, 6, 14}, /* jalali */
  [59] = {320, 15, 17}, /* islamic-15-tbla */
  [60] = {336, 21, 18}, /* islamic-fatimid-civil */
  [62] = {432, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [63] = {136, 6, 7}, /* coptic */
};

#endif
