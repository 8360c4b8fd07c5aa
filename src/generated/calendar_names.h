/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 bbd32dc91aecd2817aed13ee8a904bcb39b37658c27317108a9590a0b7f6e96d */
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

#define KAL__CALENDAR_NAME_SEED UINT64_C(0x5ed34fe53a096533)
enum { KAL__CALENDAR_NAME_SLOT_BITS = 8 };

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
  "international-fixed\0\0\0\0\0"
  "cotsworth\0\0\0\0\0\0\0"
  "positivist\0\0\0\0\0\0"
  "world\0\0\0"
  "world-calendar\0\0"
  "symmetry454\0\0\0\0\0"
  "sym454\0\0"
  "symmetry010\0\0\0\0\0"
  "sym010\0\0"
  "pax\0\0\0\0\0"
  "discordian\0\0\0\0\0\0"
  "erisian\0"
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [3] = {616, 5, 29}, /* world */
  [5] = {448, 10, 23}, /* persian-qt */
  [11] = {272, 6, 14}, /* jalali */
  [12] = {232, 8, 12}, /* islamicc */
  [18] = {624, 14, 29}, /* world-calendar */
  [25] = {600, 10, 28}, /* positivist */
  [31] = {160, 7, 9}, /* ethioaa */
  [35] = {544, 6, 26}, /* qadimi */
  [36] = {288, 5, 15}, /* juche */
  [40] = {208, 4, 11}, /* saka */
  [45] = {72, 14, 3}, /* revised-julian */
  [53] = {432, 12, 22}, /* persian-2820 */
  [81] = {712, 7, 33}, /* erisian */
  [93] = {112, 6, 5}, /* minguo */
  [97] = {280, 6, 14}, /* shamsi */
  [104] = {720, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [111] = {688, 3, 32}, /* pax */
  [116] = {408, 19, 21}, /* islamic-habash-tbla */
  [117] = {32, 8, 1}, /* iso-week */
  [119] = {560, 19, 27}, /* international-fixed */
  [120] = {640, 11, 30}, /* symmetry454 */
  [133] = {88, 8, 4}, /* buddhist */
  [143] = {528, 10, 26}, /* yazdegerdi */
  [144] = {680, 6, 31}, /* sym010 */
  [146] = {464, 8, 24}, /* egyptian */
  [147] = {384, 20, 20}, /* islamic-habash-civil */
  [148] = {320, 15, 17}, /* islamic-15-tbla */
  [150] = {760, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [162] = {136, 6, 7}, /* coptic */
  [164] = {192, 6, 10}, /* hebrew */
  [165] = {24, 7, 0}, /* iso8601 */
  [168] = {480, 10, 24}, /* nabonassar */
  [171] = {584, 9, 27}, /* cotsworth */
  [172] = {552, 5, 26}, /* kadmi */
  [177] = {360, 20, 19}, /* islamic-fatimid-tbla */
  [179] = {144, 8, 8}, /* ethiopic */
  [180] = {656, 6, 30}, /* sym454 */
  [182] = {728, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [188] = {16, 7, 0}, /* gregory */
  [191] = {120, 8, 6}, /* japanese */
  [198] = {0, 9, 0}, /* gregorian */
  [203] = {56, 10, 3}, /* milankovic */
  [205] = {496, 8, 25}, /* armenian */
  [207] = {200, 6, 11}, /* indian */
  [208] = {264, 7, 14}, /* persian */
  [211] = {696, 10, 33}, /* discordian */
  [228] = {48, 6, 2}, /* julian */
  [229] = {168, 19, 9}, /* ethiopic-amete-alem */
  [232] = {296, 16, 16}, /* islamic-15-civil */
  [233] = {248, 12, 13}, /* islamic-tbla */
  [236] = {664, 11, 31}, /* symmetry010 */
  [237] = {104, 3, 5}, /* roc */
  [244] = {512, 11, 26}, /* zoroastrian */
  [248] = {216, 13, 12}, /* islamic-civil */
  [249] = {744, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [251] = {336, 21, 18}, /* islamic-fatimid-civil */
};

#endif
