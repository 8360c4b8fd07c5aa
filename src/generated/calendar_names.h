/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 d38224a16cc9da4fe9e3056fff8b2882ace8898b6bd8d7271ccb065c24510788 */
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

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xce87481c10c09ab5)
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
  "egyptian\0\0\0\0\0\0\0\0"
  "nabonassar\0\0\0\0\0\0"
  "armenian\0\0\0\0\0\0\0\0"
  "zoroastrian\0\0\0\0\0"
  "yazdegerdi\0\0\0\0\0\0"
  "qadimi\0\0"
  "kadmi\0\0\0"
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [0] = {56, 10, 3}, /* milankovic */
  [2] = {448, 10, 23}, /* persian-qt */
  [4] = {432, 12, 22}, /* persian-2820 */
  [6] = {288, 5, 15}, /* juche */
  [12] = {408, 19, 21}, /* islamic-habash-tbla */
  [16] = {248, 12, 13}, /* islamic-tbla */
  [17] = {160, 7, 9}, /* ethioaa */
  [18] = {568, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [19] = {600, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [22] = {544, 6, 26}, /* qadimi */
  [37] = {296, 16, 16}, /* islamic-15-civil */
  [42] = {112, 6, 5}, /* minguo */
  [43] = {192, 6, 10}, /* hebrew */
  [49] = {480, 10, 24}, /* nabonassar */
  [51] = {584, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [56] = {88, 8, 4}, /* buddhist */
  [58] = {200, 6, 11}, /* indian */
  [60] = {104, 3, 5}, /* roc */
  [62] = {48, 6, 2}, /* julian */
  [63] = {24, 7, 0}, /* iso8601 */
  [68] = {336, 21, 18}, /* islamic-fatimid-civil */
  [70] = {136, 6, 7}, /* coptic */
  [71] = {384, 20, 20}, /* islamic-habash-civil */
  [72] = {216, 13, 12}, /* islamic-civil */
  [76] = {144, 8, 8}, /* ethiopic */
  [77] = {120, 8, 6}, /* japanese */
  [78] = {0, 9, 0}, /* gregorian */
  [79] = {272, 6, 14}, /* jalali */
  [83] = {32, 8, 1}, /* iso-week */
  [88] = {496, 8, 25}, /* armenian */
  [92] = {168, 19, 9}, /* ethiopic-amete-alem */
  [94] = {16, 7, 0}, /* gregory */
  [97] = {72, 14, 3}, /* revised-julian */
  [99] = {560, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [103] = {552, 5, 26}, /* kadmi */
  [105] = {280, 6, 14}, /* shamsi */
  [109] = {360, 20, 19}, /* islamic-fatimid-tbla */
  [114] = {320, 15, 17}, /* islamic-15-tbla */
  [116] = {264, 7, 14}, /* persian */
  [117] = {512, 11, 26}, /* zoroastrian */
  [119] = {464, 8, 24}, /* egyptian */
  [120] = {528, 10, 26}, /* yazdegerdi */
  [122] = {208, 4, 11}, /* saka */
  [126] = {232, 8, 12}, /* islamicc */
};

#endif
