/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 1efc31de5bfbfc7ceb50c5aee2d50afa504179dfcff615d52027a4f671d4fcf3 */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0x4bc34c865feb81eb)
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
  "japanext\0\0\0\0\0\0\0\0"
  "old-hindu-solar\0"
  "old-hindu-lunar\0"
  "icelandic\0\0\0\0\0\0\0"
  "french-arithmetic\0\0\0\0\0\0\0"
  "bahai-arithmetic\0\0\0\0\0\0\0\0"
  "chinese\0"
  "dangi\0\0\0"
  "vietnamese\0\0\0\0\0\0"
  "japanese-lunisolar\0\0\0\0\0\0"
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0"
  "old\0\0\0\0\0"
  "old-hindu\0\0\0\0\0\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [0] = {400, 19, 21}, /* islamic-habash-tbla */
  [2] = {48, 6, 2}, /* julian */
  [7] = {544, 5, 26}, /* kadmi */
  [10] = {856, 18, 43}, /* japanese-lunisolar */
  [15] = {648, 6, 30}, /* sym454 */
  [17] = {704, 7, 33}, /* erisian */
  [25] = {936, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [28] = {224, 8, 12}, /* islamicc */
  [31] = {488, 8, 25}, /* armenian */
  [34] = {200, 6, 11}, /* indian */
  [36] = {592, 10, 28}, /* positivist */
  [38] = {680, 3, 32}, /* pax */
  [41] = {520, 10, 26}, /* yazdegerdi */
  [42] = {192, 6, 10}, /* hebrew */
  [44] = {168, 19, 9}, /* ethiopic-amete-alem */
  [47] = {688, 10, 33}, /* discordian */
  [50] = {376, 20, 20}, /* islamic-habash-civil */
  [61] = {904, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [62] = {328, 21, 18}, /* islamic-fatimid-civil */
  [71] = {504, 11, 26}, /* zoroastrian */
  [75] = {880, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [78] = {312, 15, 17}, /* islamic-15-tbla */
  [79] = {264, 6, 14}, /* jalali */
  [88] = {208, 13, 12}, /* islamic-civil */
  [91] = {16, 7, 0}, /* gregory */
  [103] = {456, 8, 24}, /* egyptian */
  [108] = {536, 6, 26}, /* qadimi */
  [110] = {272, 6, 14}, /* shamsi */
  [113] = {288, 16, 16}, /* islamic-15-civil */
  [115] = {144, 8, 8}, /* ethiopic */
  [120] = {576, 9, 27}, /* cotsworth */
  [123] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [126] = {712, 8, 34}, /* japanext */
  [132] = {728, 15, 35}, /* old-hindu-solar */
  [134] = {672, 6, 31}, /* sym010 */
  [138] = {616, 14, 29}, /* world-calendar */
  [139] = {776, 17, 38}, /* french-arithmetic */
  [141] = {552, 19, 27}, /* international-fixed */
  [150] = {832, 5, 41}, /* dangi */
  [151] = {0, 9, 0}, /* gregorian */
  [152] = {944, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [153] = {608, 5, 29}, /* world */
  [154] = {104, 3, 5}, /* roc */
  [162] = {120, 8, 6}, /* japanese */
  [163] = {840, 10, 42}, /* vietnamese */
  [168] = {72, 14, 3}, /* revised-julian */
  [169] = {424, 12, 22}, /* persian-2820 */
  [170] = {888, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [183] = {88, 8, 4}, /* buddhist */
  [184] = {824, 7, 40}, /* chinese */
  [193] = {472, 10, 24}, /* nabonassar */
  [195] = {240, 12, 13}, /* islamic-tbla */
  [196] = {32, 8, 1}, /* iso-week */
  [198] = {136, 6, 7}, /* coptic */
  [200] = {112, 6, 5}, /* minguo */
  [202] = {256, 7, 14}, /* persian */
  [205] = {920, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [213] = {56, 10, 3}, /* milankovic */
  [222] = {280, 5, 15}, /* juche */
  [229] = {24, 7, 0}, /* iso8601 */
  [232] = {760, 9, 37}, /* icelandic */
  [237] = {632, 11, 30}, /* symmetry454 */
  [238] = {440, 10, 23}, /* persian-qt */
  [239] = {656, 11, 31}, /* symmetry010 */
  [246] = {160, 7, 9}, /* ethioaa */
  [247] = {800, 16, 39}, /* bahai-arithmetic */
  [251] = {744, 15, 36}, /* old-hindu-lunar */
};

#endif
