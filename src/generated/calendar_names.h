/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 5a0b2aa74b59ca91d5927b64eae7721e05566124187f500d9a124000ecef0f89 */
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

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xe392b2da6f0b9ed7)
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
  "old-hindu-solar\0"
  "old-hindu-lunar\0"
  "icelandic\0\0\0\0\0\0\0"
  "french-arithmetic\0\0\0\0\0\0\0"
  "bahai-arithmetic\0\0\0\0\0\0\0\0"
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0"
  "old\0\0\0\0\0"
  "old-hindu\0\0\0\0\0\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [1] = {120, 8, 6}, /* japanese */
  [2] = {48, 6, 2}, /* julian */
  [11] = {328, 21, 18}, /* islamic-fatimid-civil */
  [22] = {88, 8, 4}, /* buddhist */
  [26] = {376, 20, 20}, /* islamic-habash-civil */
  [28] = {680, 17, 33}, /* french-arithmetic */
  [31] = {456, 8, 24}, /* egyptian */
  [34] = {504, 11, 26}, /* zoroastrian */
  [41] = {616, 14, 29}, /* world-calendar */
  [47] = {0, 9, 0}, /* gregorian */
  [59] = {704, 16, 34}, /* bahai-arithmetic */
  [62] = {208, 13, 12}, /* islamic-civil */
  [65] = {24, 7, 0}, /* iso8601 */
  [67] = {256, 7, 14}, /* persian */
  [69] = {472, 10, 24}, /* nabonassar */
  [71] = {192, 6, 10}, /* hebrew */
  [81] = {424, 12, 22}, /* persian-2820 */
  [83] = {16, 7, 0}, /* gregory */
  [89] = {72, 14, 3}, /* revised-julian */
  [91] = {632, 15, 30}, /* old-hindu-solar */
  [92] = {32, 8, 1}, /* iso-week */
  [96] = {536, 6, 26}, /* qadimi */
  [104] = {264, 6, 14}, /* jalali */
  [111] = {728, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [113] = {664, 9, 32}, /* icelandic */
  [115] = {784, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [122] = {160, 7, 9}, /* ethioaa */
  [125] = {288, 16, 16}, /* islamic-15-civil */
  [126] = {136, 6, 7}, /* coptic */
  [129] = {552, 19, 27}, /* international-fixed */
  [132] = {240, 12, 13}, /* islamic-tbla */
  [138] = {440, 10, 23}, /* persian-qt */
  [146] = {736, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [151] = {400, 19, 21}, /* islamic-habash-tbla */
  [156] = {792, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [158] = {224, 8, 12}, /* islamicc */
  [159] = {752, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [167] = {144, 8, 8}, /* ethiopic */
  [178] = {280, 5, 15}, /* juche */
  [182] = {648, 15, 31}, /* old-hindu-lunar */
  [186] = {168, 19, 9}, /* ethiopic-amete-alem */
  [187] = {312, 15, 17}, /* islamic-15-tbla */
  [206] = {520, 10, 26}, /* yazdegerdi */
  [217] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [220] = {272, 6, 14}, /* shamsi */
  [224] = {112, 6, 5}, /* minguo */
  [232] = {592, 10, 28}, /* positivist */
  [237] = {608, 5, 29}, /* world */
  [243] = {544, 5, 26}, /* kadmi */
  [244] = {488, 8, 25}, /* armenian */
  [246] = {768, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [248] = {200, 6, 11}, /* indian */
  [251] = {576, 9, 27}, /* cotsworth */
  [252] = {104, 3, 5}, /* roc */
  [253] = {56, 10, 3}, /* milankovic */
};

#endif
