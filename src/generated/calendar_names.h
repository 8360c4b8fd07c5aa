/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 03d14c9e80d59bb60f5677129ab56785e49f05a4cd6043cca6619eedc55b581a */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xe3bb41b36bf82959)
enum { KAL__CALENDAR_NAME_SLOT_BITS = 9 };

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
  "bikram-sambat\0\0\0"
  "bangla\0\0"
  "bangla-1987\0\0\0\0\0"
  "nanakshahi\0\0\0\0\0\0"
  "tibetan\0"
  "hindu-solar\0\0\0\0\0"
  "hindu-solar-tamil\0\0\0\0\0\0\0"
  "hindu-solar-malayali\0\0\0\0"
  "hindu-solar-bengal\0\0\0\0\0\0"
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0"
  "old\0\0\0\0\0"
  "old-hindu\0\0\0\0\0\0\0"
  "hindu\0\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [2] = {272, 6, 14}, /* shamsi */
  [4] = {608, 5, 29}, /* world */
  [9] = {112, 6, 5}, /* minguo */
  [11] = {0, 9, 0}, /* gregorian */
  [25] = {120, 8, 6}, /* japanese */
  [26] = {136, 6, 7}, /* coptic */
  [31] = {880, 7, 44}, /* tibetan */
  [32] = {16, 7, 0}, /* gregory */
  [33] = {536, 6, 26}, /* qadimi */
  [40] = {1032, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [45] = {424, 12, 22}, /* persian-2820 */
  [50] = {632, 11, 30}, /* symmetry454 */
  [77] = {800, 16, 39}, /* bahai-arithmetic */
  [80] = {144, 8, 8}, /* ethiopic */
  [111] = {1000, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [114] = {648, 6, 30}, /* sym454 */
  [121] = {544, 5, 26}, /* kadmi */
  [125] = {280, 5, 15}, /* juche */
  [126] = {672, 6, 31}, /* sym010 */
  [140] = {1056, 5, KAL__NAME_OF_SEVERAL}, /* hindu */
  [143] = {160, 7, 9}, /* ethioaa */
  [144] = {256, 7, 14}, /* persian */
  [148] = {472, 10, 24}, /* nabonassar */
  [150] = {48, 6, 2}, /* julian */
  [156] = {488, 8, 25}, /* armenian */
  [159] = {440, 10, 23}, /* persian-qt */
  [162] = {400, 19, 21}, /* islamic-habash-tbla */
  [182] = {72, 14, 3}, /* revised-julian */
  [187] = {1016, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [190] = {288, 16, 16}, /* islamic-15-civil */
  [203] = {864, 10, 43}, /* nanakshahi */
  [209] = {976, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [211] = {104, 3, 5}, /* roc */
  [214] = {456, 8, 24}, /* egyptian */
  [218] = {576, 9, 27}, /* cotsworth */
  [219] = {952, 18, 48}, /* hindu-solar-bengal */
  [225] = {32, 8, 1}, /* iso-week */
  [231] = {224, 8, 12}, /* islamicc */
  [233] = {656, 11, 31}, /* symmetry010 */
  [235] = {688, 10, 33}, /* discordian */
  [240] = {616, 14, 29}, /* world-calendar */
  [251] = {760, 9, 37}, /* icelandic */
  [252] = {824, 13, 40}, /* bikram-sambat */
  [255] = {200, 6, 11}, /* indian */
  [256] = {888, 11, 45}, /* hindu-solar */
  [276] = {88, 8, 4}, /* buddhist */
  [289] = {24, 7, 0}, /* iso8601 */
  [294] = {520, 10, 26}, /* yazdegerdi */
  [309] = {592, 10, 28}, /* positivist */
  [312] = {208, 13, 12}, /* islamic-civil */
  [315] = {1040, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [327] = {928, 20, 47}, /* hindu-solar-malayali */
  [334] = {680, 3, 32}, /* pax */
  [357] = {848, 11, 42}, /* bangla-1987 */
  [361] = {984, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [363] = {744, 15, 36}, /* old-hindu-lunar */
  [373] = {264, 6, 14}, /* jalali */
  [408] = {712, 8, 34}, /* japanext */
  [409] = {552, 19, 27}, /* international-fixed */
  [422] = {168, 19, 9}, /* ethiopic-amete-alem */
  [430] = {704, 7, 33}, /* erisian */
  [437] = {728, 15, 35}, /* old-hindu-solar */
  [443] = {192, 6, 10}, /* hebrew */
  [458] = {312, 15, 17}, /* islamic-15-tbla */
  [459] = {776, 17, 38}, /* french-arithmetic */
  [468] = {56, 10, 3}, /* milankovic */
  [469] = {504, 11, 26}, /* zoroastrian */
  [473] = {840, 6, 41}, /* bangla */
  [475] = {376, 20, 20}, /* islamic-habash-civil */
  [477] = {328, 21, 18}, /* islamic-fatimid-civil */
  [483] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [488] = {240, 12, 13}, /* islamic-tbla */
  [506] = {904, 17, 46}, /* hindu-solar-tamil */
};

#endif
