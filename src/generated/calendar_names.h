/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 bca29fd1461187559044c2ec7ef54f684a7fca1addf08e93d9ba70d4717de2df */
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
  "persian-astronomical\0\0\0\0"
  "bahai\0\0\0"
  "badi\0\0\0\0"
  "french\0\0"
  "french-republican\0\0\0\0\0\0\0"
  "islamic-umalqura\0\0\0\0\0\0\0\0"
  "islamic-umalqura-kacst\0\0"
  "islamic-umalqura-vangent\0\0\0\0\0\0\0\0"
  "islamic-umalqura-printed\0\0\0\0\0\0\0\0"
  "islamic-diyanet\0"
  "islamic-iran\0\0\0\0"
  "islamic-cairo\0\0\0"
  "islamic-mecca\0\0\0"
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
  "nanakshahi-2010\0"
  "hebrew-observational\0\0\0\0"
  "samaritan\0\0\0\0\0\0\0"
  "babylonian\0\0\0\0\0\0"
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
  [16] = {1104, 18, 54}, /* japanese-lunisolar */
  [18] = {1336, 10, 67}, /* babylonian */
  [21] = {616, 14, 29}, /* world-calendar */
  [22] = {864, 6, 42}, /* french */
  [28] = {744, 15, 36}, /* old-hindu-lunar */
  [55] = {1040, 13, 49}, /* islamic-cairo */
  [60] = {1088, 10, 53}, /* vietnamese */
  [61] = {712, 8, 34}, /* japanext */
  [71] = {1152, 11, 57}, /* bangla-1987 */
  [72] = {776, 17, 38}, /* french-arithmetic */
  [81] = {136, 6, 7}, /* coptic */
  [84] = {1232, 20, 62}, /* hindu-solar-malayali */
  [87] = {576, 9, 27}, /* cotsworth */
  [94] = {312, 15, 17}, /* islamic-15-tbla */
  [109] = {168, 19, 9}, /* ethiopic-amete-alem */
  [119] = {504, 11, 26}, /* zoroastrian */
  [120] = {944, 24, 45}, /* islamic-umalqura-vangent */
  [131] = {1168, 10, 58}, /* nanakshahi */
  [140] = {1392, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [144] = {632, 11, 30}, /* symmetry454 */
  [146] = {728, 15, 35}, /* old-hindu-solar */
  [159] = {120, 8, 6}, /* japanese */
  [162] = {56, 10, 3}, /* milankovic */
  [163] = {104, 3, 5}, /* roc */
  [164] = {672, 6, 31}, /* sym010 */
  [176] = {608, 5, 29}, /* world */
  [184] = {48, 6, 2}, /* julian */
  [188] = {800, 16, 39}, /* bahai-arithmetic */
  [191] = {976, 24, 46}, /* islamic-umalqura-printed */
  [195] = {1408, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [197] = {1056, 13, 50}, /* islamic-mecca */
  [204] = {1432, 5, KAL__NAME_OF_SEVERAL}, /* hindu */
  [206] = {1360, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [210] = {592, 10, 28}, /* positivist */
  [218] = {192, 6, 10}, /* hebrew */
  [219] = {72, 14, 3}, /* revised-julian */
  [221] = {1416, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [223] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [227] = {1024, 12, 48}, /* islamic-iran */
  [230] = {32, 8, 1}, /* iso-week */
  [239] = {1072, 7, 51}, /* chinese */
  [240] = {256, 7, 14}, /* persian */
  [242] = {240, 12, 13}, /* islamic-tbla */
  [244] = {488, 8, 25}, /* armenian */
  [259] = {1352, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [260] = {88, 8, 4}, /* buddhist */
  [261] = {1184, 7, 59}, /* tibetan */
  [268] = {264, 6, 14}, /* jalali */
  [273] = {920, 22, 44}, /* islamic-umalqura-kacst */
  [274] = {536, 6, 26}, /* qadimi */
  [289] = {1376, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [294] = {1208, 17, 61}, /* hindu-solar-tamil */
  [295] = {1128, 13, 55}, /* bikram-sambat */
  [300] = {1296, 20, 65}, /* hebrew-observational */
  [303] = {160, 7, 9}, /* ethioaa */
  [308] = {1144, 6, 56}, /* bangla */
  [310] = {456, 8, 24}, /* egyptian */
  [333] = {0, 9, 0}, /* gregorian */
  [336] = {544, 5, 26}, /* kadmi */
  [345] = {144, 8, 8}, /* ethiopic */
  [373] = {1320, 9, 66}, /* samaritan */
  [379] = {224, 8, 12}, /* islamicc */
  [387] = {760, 9, 37}, /* icelandic */
  [389] = {1256, 18, 63}, /* hindu-solar-bengal */
  [390] = {872, 17, 42}, /* french-republican */
  [392] = {400, 19, 21}, /* islamic-habash-tbla */
  [395] = {648, 6, 30}, /* sym454 */
  [399] = {704, 7, 33}, /* erisian */
  [400] = {208, 13, 12}, /* islamic-civil */
  [409] = {688, 10, 33}, /* discordian */
  [411] = {16, 7, 0}, /* gregory */
  [417] = {1192, 11, 60}, /* hindu-solar */
  [422] = {288, 16, 16}, /* islamic-15-civil */
  [424] = {272, 6, 14}, /* shamsi */
  [434] = {848, 5, 41}, /* bahai */
  [445] = {1080, 5, 52}, /* dangi */
  [447] = {856, 4, 41}, /* badi */
  [449] = {328, 21, 18}, /* islamic-fatimid-civil */
  [454] = {520, 10, 26}, /* yazdegerdi */
  [460] = {200, 6, 11}, /* indian */
  [462] = {424, 12, 22}, /* persian-2820 */
  [463] = {1280, 15, 64}, /* nanakshahi-2010 */
  [468] = {472, 10, 24}, /* nabonassar */
  [469] = {680, 3, 32}, /* pax */
  [475] = {656, 11, 31}, /* symmetry010 */
  [477] = {24, 7, 0}, /* iso8601 */
  [483] = {440, 10, 23}, /* persian-qt */
  [496] = {1008, 15, 47}, /* islamic-diyanet */
  [498] = {824, 20, 40}, /* persian-astronomical */
  [500] = {552, 19, 27}, /* international-fixed */
  [504] = {896, 16, 43}, /* islamic-umalqura */
};

#endif
