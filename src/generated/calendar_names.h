/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 8a44866c4c8aca167c74bac97ea2f41db0f158efc1180c084d38b1e6227a5f48 */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xcf7660c66ad7a157)
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
  "hindu-solar\0\0\0\0\0"
  "hindu-solar-tamil\0\0\0\0\0\0\0"
  "hindu-solar-malayali\0\0\0\0"
  "hindu-solar-bengal\0\0\0\0\0\0"
  "hindu-lunar\0\0\0\0\0"
  "hindu-lunar-purnimanta\0\0"
  "hindu-solar-astronomical\0\0\0\0\0\0\0\0"
  "hindu-lunar-astronomical\0\0\0\0\0\0\0\0"
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0"
  "old\0\0\0\0\0"
  "old-hindu\0\0\0\0\0\0\0"
  "hindu\0\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [1] = {112, 6, 5}, /* minguo */
  [10] = {376, 20, 20}, /* islamic-habash-civil */
  [12] = {280, 5, 15}, /* juche */
  [16] = {968, 18, 47}, /* japanese-lunisolar */
  [21] = {616, 14, 29}, /* world-calendar */
  [28] = {744, 15, 36}, /* old-hindu-lunar */
  [30] = {1216, 24, 60}, /* hindu-lunar-astronomical */
  [60] = {952, 10, 46}, /* vietnamese */
  [61] = {712, 8, 34}, /* japanext */
  [71] = {1016, 11, 50}, /* bangla-1987 */
  [72] = {776, 17, 38}, /* french-arithmetic */
  [81] = {136, 6, 7}, /* coptic */
  [84] = {1096, 20, 55}, /* hindu-solar-malayali */
  [87] = {576, 9, 27}, /* cotsworth */
  [89] = {1160, 22, 58}, /* hindu-lunar-purnimanta */
  [94] = {312, 15, 17}, /* islamic-15-tbla */
  [109] = {168, 19, 9}, /* ethiopic-amete-alem */
  [119] = {504, 11, 26}, /* zoroastrian */
  [120] = {872, 24, 42}, /* islamic-umalqura-vangent */
  [131] = {1032, 10, 51}, /* nanakshahi */
  [137] = {1144, 11, 57}, /* hindu-lunar */
  [140] = {1288, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [144] = {632, 11, 30}, /* symmetry454 */
  [146] = {728, 15, 35}, /* old-hindu-solar */
  [159] = {120, 8, 6}, /* japanese */
  [162] = {56, 10, 3}, /* milankovic */
  [163] = {104, 3, 5}, /* roc */
  [164] = {672, 6, 31}, /* sym010 */
  [176] = {608, 5, 29}, /* world */
  [184] = {48, 6, 2}, /* julian */
  [188] = {800, 16, 39}, /* bahai-arithmetic */
  [191] = {904, 24, 43}, /* islamic-umalqura-printed */
  [195] = {1304, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [204] = {1328, 5, KAL__NAME_OF_SEVERAL}, /* hindu */
  [206] = {1256, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [210] = {592, 10, 28}, /* positivist */
  [218] = {192, 6, 10}, /* hebrew */
  [219] = {72, 14, 3}, /* revised-julian */
  [221] = {1312, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [223] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [230] = {32, 8, 1}, /* iso-week */
  [239] = {936, 7, 44}, /* chinese */
  [240] = {256, 7, 14}, /* persian */
  [242] = {240, 12, 13}, /* islamic-tbla */
  [244] = {488, 8, 25}, /* armenian */
  [259] = {1248, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [260] = {88, 8, 4}, /* buddhist */
  [261] = {1048, 7, 52}, /* tibetan */
  [268] = {264, 6, 14}, /* jalali */
  [273] = {848, 22, 41}, /* islamic-umalqura-kacst */
  [274] = {536, 6, 26}, /* qadimi */
  [289] = {1272, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [294] = {1072, 17, 54}, /* hindu-solar-tamil */
  [295] = {992, 13, 48}, /* bikram-sambat */
  [303] = {160, 7, 9}, /* ethioaa */
  [308] = {1008, 6, 49}, /* bangla */
  [310] = {456, 8, 24}, /* egyptian */
  [320] = {1184, 24, 59}, /* hindu-solar-astronomical */
  [333] = {0, 9, 0}, /* gregorian */
  [336] = {544, 5, 26}, /* kadmi */
  [345] = {144, 8, 8}, /* ethiopic */
  [379] = {224, 8, 12}, /* islamicc */
  [387] = {760, 9, 37}, /* icelandic */
  [389] = {1120, 18, 56}, /* hindu-solar-bengal */
  [392] = {400, 19, 21}, /* islamic-habash-tbla */
  [395] = {648, 6, 30}, /* sym454 */
  [399] = {704, 7, 33}, /* erisian */
  [400] = {208, 13, 12}, /* islamic-civil */
  [409] = {688, 10, 33}, /* discordian */
  [411] = {16, 7, 0}, /* gregory */
  [417] = {1056, 11, 53}, /* hindu-solar */
  [422] = {288, 16, 16}, /* islamic-15-civil */
  [424] = {272, 6, 14}, /* shamsi */
  [445] = {944, 5, 45}, /* dangi */
  [449] = {328, 21, 18}, /* islamic-fatimid-civil */
  [454] = {520, 10, 26}, /* yazdegerdi */
  [460] = {200, 6, 11}, /* indian */
  [462] = {424, 12, 22}, /* persian-2820 */
  [468] = {472, 10, 24}, /* nabonassar */
  [469] = {680, 3, 32}, /* pax */
  [475] = {656, 11, 31}, /* symmetry010 */
  [477] = {24, 7, 0}, /* iso8601 */
  [483] = {440, 10, 23}, /* persian-qt */
  [500] = {552, 19, 27}, /* international-fixed */
  [504] = {824, 16, 40}, /* islamic-umalqura */
};

#endif
