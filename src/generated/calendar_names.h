/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 02b1b44717784026a0d6b3d5c0258771489f6db4ec415f5fe0cb045ca2f5064e */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xba04d40bcd8c39e5)
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
  [4] = {504, 11, 26}, /* zoroastrian */
  [10] = {168, 19, 9}, /* ethiopic-amete-alem */
  [11] = {160, 7, 9}, /* ethioaa */
  [13] = {88, 8, 4}, /* buddhist */
  [17] = {200, 6, 11}, /* indian */
  [19] = {240, 12, 13}, /* islamic-tbla */
  [31] = {224, 8, 12}, /* islamicc */
  [39] = {712, 15, 34}, /* old-hindu-solar */
  [42] = {16, 7, 0}, /* gregory */
  [49] = {56, 10, 3}, /* milankovic */
  [51] = {536, 6, 26}, /* qadimi */
  [52] = {48, 6, 2}, /* julian */
  [53] = {848, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [56] = {656, 11, 31}, /* symmetry010 */
  [60] = {256, 7, 14}, /* persian */
  [63] = {808, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [65] = {328, 21, 18}, /* islamic-fatimid-civil */
  [69] = {576, 9, 27}, /* cotsworth */
  [72] = {0, 9, 0}, /* gregorian */
  [78] = {864, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [80] = {208, 13, 12}, /* islamic-civil */
  [81] = {192, 6, 10}, /* hebrew */
  [82] = {744, 9, 36}, /* icelandic */
  [86] = {312, 15, 17}, /* islamic-15-tbla */
  [93] = {280, 5, 15}, /* juche */
  [99] = {592, 10, 28}, /* positivist */
  [101] = {608, 5, 29}, /* world */
  [105] = {832, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [110] = {680, 3, 32}, /* pax */
  [117] = {264, 6, 14}, /* jalali */
  [121] = {520, 10, 26}, /* yazdegerdi */
  [124] = {648, 6, 30}, /* sym454 */
  [125] = {816, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [130] = {872, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [132] = {456, 8, 24}, /* egyptian */
  [144] = {616, 14, 29}, /* world-calendar */
  [146] = {784, 16, 38}, /* bahai-arithmetic */
  [150] = {32, 8, 1}, /* iso-week */
  [152] = {272, 6, 14}, /* shamsi */
  [155] = {104, 3, 5}, /* roc */
  [161] = {72, 14, 3}, /* revised-julian */
  [164] = {704, 7, 33}, /* erisian */
  [165] = {632, 11, 30}, /* symmetry454 */
  [166] = {488, 8, 25}, /* armenian */
  [171] = {688, 10, 33}, /* discordian */
  [183] = {376, 20, 20}, /* islamic-habash-civil */
  [189] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [197] = {552, 19, 27}, /* international-fixed */
  [205] = {144, 8, 8}, /* ethiopic */
  [209] = {400, 19, 21}, /* islamic-habash-tbla */
  [212] = {440, 10, 23}, /* persian-qt */
  [213] = {760, 17, 37}, /* french-arithmetic */
  [215] = {288, 16, 16}, /* islamic-15-civil */
  [220] = {424, 12, 22}, /* persian-2820 */
  [225] = {544, 5, 26}, /* kadmi */
  [226] = {728, 15, 35}, /* old-hindu-lunar */
  [229] = {120, 8, 6}, /* japanese */
  [237] = {24, 7, 0}, /* iso8601 */
  [239] = {112, 6, 5}, /* minguo */
  [245] = {472, 10, 24}, /* nabonassar */
  [247] = {136, 6, 7}, /* coptic */
  [250] = {672, 6, 31}, /* sym010 */
};

#endif
