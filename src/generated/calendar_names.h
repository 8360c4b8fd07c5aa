/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 17af819d7c70630a222dab72cc8b4e8f1359289bfba188ba2ef5e2b0cf9eae4c */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xfe75fc23ae06ecf1)
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
  "islamic-umalqura\0\0\0\0\0\0\0\0"
  "islamic-umalqura-kacst\0\0"
  "islamic-umalqura-vangent\0\0\0\0\0\0\0\0"
  "islamic-umalqura-printed\0\0\0\0\0\0\0\0"
  "chinese\0"
  "dangi\0\0\0"
  "vietnamese\0\0\0\0\0\0"
  "japanese-lunisolar\0\0\0\0\0\0"
  "bikram-sambat\0\0\0"
  "bangla\0\0"
  "bangla-1987\0\0\0\0\0"
  "nanakshahi\0\0\0\0\0\0"
  "tibetan\0"
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0"
  "old\0\0\0\0\0"
  "old-hindu\0\0\0\0\0\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [11] = {264, 6, 14}, /* jalali */
  [24] = {1016, 11, 50}, /* bangla-1987 */
  [29] = {1032, 10, 51}, /* nanakshahi */
  [45] = {288, 16, 16}, /* islamic-15-civil */
  [49] = {456, 8, 24}, /* egyptian */
  [54] = {144, 8, 8}, /* ethiopic */
  [60] = {848, 22, 41}, /* islamic-umalqura-kacst */
  [64] = {472, 10, 24}, /* nabonassar */
  [65] = {536, 6, 26}, /* qadimi */
  [74] = {16, 7, 0}, /* gregory */
  [85] = {120, 8, 6}, /* japanese */
  [100] = {632, 11, 30}, /* symmetry454 */
  [106] = {552, 19, 27}, /* international-fixed */
  [134] = {1112, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [152] = {576, 9, 27}, /* cotsworth */
  [153] = {1056, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [159] = {800, 16, 39}, /* bahai-arithmetic */
  [171] = {744, 15, 36}, /* old-hindu-lunar */
  [179] = {520, 10, 26}, /* yazdegerdi */
  [193] = {952, 10, 46}, /* vietnamese */
  [196] = {504, 11, 26}, /* zoroastrian */
  [199] = {112, 6, 5}, /* minguo */
  [200] = {208, 13, 12}, /* islamic-civil */
  [201] = {1048, 7, 52}, /* tibetan */
  [208] = {672, 6, 31}, /* sym010 */
  [211] = {872, 24, 42}, /* islamic-umalqura-vangent */
  [213] = {168, 19, 9}, /* ethiopic-amete-alem */
  [214] = {712, 8, 34}, /* japanext */
  [216] = {256, 7, 14}, /* persian */
  [218] = {56, 10, 3}, /* milankovic */
  [220] = {192, 6, 10}, /* hebrew */
  [223] = {616, 14, 29}, /* world-calendar */
  [225] = {656, 11, 31}, /* symmetry010 */
  [226] = {1080, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [231] = {1008, 6, 49}, /* bangla */
  [246] = {424, 12, 22}, /* persian-2820 */
  [259] = {824, 16, 40}, /* islamic-umalqura */
  [264] = {760, 9, 37}, /* icelandic */
  [279] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [282] = {312, 15, 17}, /* islamic-15-tbla */
  [289] = {328, 21, 18}, /* islamic-fatimid-civil */
  [290] = {1120, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [293] = {224, 8, 12}, /* islamicc */
  [301] = {488, 8, 25}, /* armenian */
  [304] = {1096, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [306] = {704, 7, 33}, /* erisian */
  [307] = {688, 10, 33}, /* discordian */
  [312] = {992, 13, 48}, /* bikram-sambat */
  [317] = {400, 19, 21}, /* islamic-habash-tbla */
  [327] = {72, 14, 3}, /* revised-julian */
  [337] = {240, 12, 13}, /* islamic-tbla */
  [349] = {376, 20, 20}, /* islamic-habash-civil */
  [350] = {608, 5, 29}, /* world */
  [353] = {104, 3, 5}, /* roc */
  [355] = {944, 5, 45}, /* dangi */
  [368] = {272, 6, 14}, /* shamsi */
  [377] = {32, 8, 1}, /* iso-week */
  [387] = {544, 5, 26}, /* kadmi */
  [417] = {48, 6, 2}, /* julian */
  [418] = {1064, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [420] = {160, 7, 9}, /* ethioaa */
  [425] = {904, 24, 43}, /* islamic-umalqura-printed */
  [430] = {0, 9, 0}, /* gregorian */
  [440] = {24, 7, 0}, /* iso8601 */
  [446] = {776, 17, 38}, /* french-arithmetic */
  [447] = {728, 15, 35}, /* old-hindu-solar */
  [448] = {648, 6, 30}, /* sym454 */
  [458] = {592, 10, 28}, /* positivist */
  [468] = {968, 18, 47}, /* japanese-lunisolar */
  [476] = {200, 6, 11}, /* indian */
  [478] = {280, 5, 15}, /* juche */
  [489] = {440, 10, 23}, /* persian-qt */
  [496] = {88, 8, 4}, /* buddhist */
  [497] = {936, 7, 44}, /* chinese */
  [504] = {136, 6, 7}, /* coptic */
  [511] = {680, 3, 32}, /* pax */
};

#endif
