/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 4863ae239c36927819c2be2c445c298da04236296211fa86f8710bdada053d89 */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0x9319a92bfd20b9b9)
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
  "islamic-umalqura\0\0\0\0\0\0\0\0"
  "islamic-umalqura-kacst\0\0"
  "islamic-umalqura-vangent\0\0\0\0\0\0\0\0"
  "islamic-umalqura-printed\0\0\0\0\0\0\0\0"
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
  [1] = {272, 6, 14}, /* shamsi */
  [2] = {328, 21, 18}, /* islamic-fatimid-civil */
  [3] = {280, 5, 15}, /* juche */
  [4] = {88, 8, 4}, /* buddhist */
  [9] = {376, 20, 20}, /* islamic-habash-civil */
  [10] = {1024, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [17] = {104, 3, 5}, /* roc */
  [20] = {488, 8, 25}, /* armenian */
  [23] = {136, 6, 7}, /* coptic */
  [28] = {1064, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [29] = {632, 11, 30}, /* symmetry454 */
  [30] = {456, 8, 24}, /* egyptian */
  [34] = {688, 10, 33}, /* discordian */
  [38] = {552, 19, 27}, /* international-fixed */
  [41] = {224, 8, 12}, /* islamicc */
  [42] = {728, 15, 35}, /* old-hindu-solar */
  [44] = {0, 9, 0}, /* gregorian */
  [46] = {824, 16, 40}, /* islamic-umalqura */
  [51] = {952, 6, 45}, /* bangla */
  [53] = {680, 3, 32}, /* pax */
  [55] = {312, 15, 17}, /* islamic-15-tbla */
  [56] = {504, 11, 26}, /* zoroastrian */
  [59] = {536, 6, 26}, /* qadimi */
  [61] = {472, 10, 24}, /* nabonassar */
  [64] = {992, 7, 48}, /* tibetan */
  [68] = {56, 10, 3}, /* milankovic */
  [75] = {672, 6, 31}, /* sym010 */
  [76] = {400, 19, 21}, /* islamic-habash-tbla */
  [77] = {616, 14, 29}, /* world-calendar */
  [87] = {608, 5, 29}, /* world */
  [90] = {648, 6, 30}, /* sym454 */
  [93] = {192, 6, 10}, /* hebrew */
  [95] = {712, 8, 34}, /* japanext */
  [99] = {112, 6, 5}, /* minguo */
  [104] = {48, 6, 2}, /* julian */
  [113] = {872, 24, 42}, /* islamic-umalqura-vangent */
  [118] = {120, 8, 6}, /* japanese */
  [121] = {744, 15, 36}, /* old-hindu-lunar */
  [126] = {200, 6, 11}, /* indian */
  [132] = {520, 10, 26}, /* yazdegerdi */
  [136] = {904, 24, 43}, /* islamic-umalqura-printed */
  [137] = {800, 16, 39}, /* bahai-arithmetic */
  [145] = {208, 13, 12}, /* islamic-civil */
  [146] = {72, 14, 3}, /* revised-julian */
  [156] = {240, 12, 13}, /* islamic-tbla */
  [158] = {976, 10, 47}, /* nanakshahi */
  [159] = {144, 8, 8}, /* ethiopic */
  [168] = {656, 11, 31}, /* symmetry010 */
  [170] = {288, 16, 16}, /* islamic-15-civil */
  [173] = {32, 8, 1}, /* iso-week */
  [175] = {704, 7, 33}, /* erisian */
  [181] = {960, 11, 46}, /* bangla-1987 */
  [188] = {936, 13, 44}, /* bikram-sambat */
  [196] = {168, 19, 9}, /* ethiopic-amete-alem */
  [199] = {1000, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [200] = {160, 7, 9}, /* ethioaa */
  [204] = {1040, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [209] = {544, 5, 26}, /* kadmi */
  [214] = {24, 7, 0}, /* iso8601 */
  [216] = {264, 6, 14}, /* jalali */
  [217] = {776, 17, 38}, /* french-arithmetic */
  [218] = {592, 10, 28}, /* positivist */
  [219] = {760, 9, 37}, /* icelandic */
  [220] = {576, 9, 27}, /* cotsworth */
  [223] = {1008, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [224] = {16, 7, 0}, /* gregory */
  [227] = {256, 7, 14}, /* persian */
  [228] = {424, 12, 22}, /* persian-2820 */
  [239] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [253] = {1056, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [254] = {848, 22, 41}, /* islamic-umalqura-kacst */
  [255] = {440, 10, 23}, /* persian-qt */
};

#endif
