/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 8de506ff5e9d7b01cf9c724dd1538cfa72057736e9fcdf6fc829d1455e9f8783 */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars */
} kal__name_slot;

#define KAL__NAME_SEED UINT64_C(0xa22ba4d70746a9bb)
enum { KAL__NAME_SLOT_BITS = 6 };

static const char kal__name_pool[] =
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
  "shamsi\0\0";

static const kal__name_slot kal__name_slots[1 << KAL__NAME_SLOT_BITS] = {
  [0] = {32, 8, 1}, /* iso-week */
  [2] = {280, 6, 14}, /* shamsi */
  [3] = {136, 6, 7}, /* coptic */
  [15] = {248, 12, 13}, /* islamic-tbla */
  [18] = {264, 7, 14}, /* persian */
  [19] = {200, 6, 11}, /* indian */
  [22] = {272, 6, 14}, /* jalali */
  [26] = {216, 13, 12}, /* islamic-civil */
  [27] = {160, 7, 9}, /* ethioaa */
  [28] = {120, 8, 6}, /* japanese */
  [31] = {112, 6, 5}, /* minguo */
  [32] = {144, 8, 8}, /* ethiopic */
  [35] = {232, 8, 12}, /* islamicc */
  [37] = {168, 19, 9}, /* ethiopic-amete-alem */
  [40] = {88, 8, 4}, /* buddhist */
  [43] = {0, 9, 0}, /* gregorian */
  [47] = {56, 10, 3}, /* milankovic */
  [48] = {16, 7, 0}, /* gregory */
  [49] = {104, 3, 5}, /* roc */
  [52] = {72, 14, 3}, /* revised-julian */
  [58] = {208, 4, 11}, /* saka */
  [60] = {48, 6, 2}, /* julian */
  [62] = {24, 7, 0}, /* iso8601 */
  [63] = {192, 6, 10}, /* hebrew */
};

#endif
