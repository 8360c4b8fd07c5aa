/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 69bf123c7cbfd68dbf6b5c576daea34fe5b56ca2288ee6b25d29c18a0a661ce8 */
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

#define KAL__CALENDAR_NAME_SEED UINT64_C(0x4b6d8709c8a6461f)
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
  "islamic\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [2] = {112, 6, 5}, /* minguo */
  [4] = {168, 19, 9}, /* ethiopic-amete-alem */
  [5] = {120, 8, 6}, /* japanese */
  [6] = {72, 14, 3}, /* revised-julian */
  [7] = {216, 13, 12}, /* islamic-civil */
  [10] = {232, 8, 12}, /* islamicc */
  [12] = {200, 6, 11}, /* indian */
  [18] = {32, 8, 1}, /* iso-week */
  [21] = {104, 3, 5}, /* roc */
  [22] = {136, 6, 7}, /* coptic */
  [23] = {296, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [24] = {264, 7, 14}, /* persian */
  [26] = {160, 7, 9}, /* ethioaa */
  [27] = {280, 6, 14}, /* shamsi */
  [28] = {248, 12, 13}, /* islamic-tbla */
  [29] = {24, 7, 0}, /* iso8601 */
  [38] = {144, 8, 8}, /* ethiopic */
  [40] = {0, 9, 0}, /* gregorian */
  [46] = {48, 6, 2}, /* julian */
  [47] = {208, 4, 11}, /* saka */
  [48] = {288, 5, 15}, /* juche */
  [49] = {192, 6, 10}, /* hebrew */
  [59] = {272, 6, 14}, /* jalali */
  [60] = {16, 7, 0}, /* gregory */
  [61] = {88, 8, 4}, /* buddhist */
  [62] = {56, 10, 3}, /* milankovic */
};

#endif
