/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 d108ae0f7a224a85cfb46aef9428b4b9df11101daac2d676e5eb3909701794df */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0xb5f1ce385255759d)
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
  [0] = {552, 19, 27}, /* international-fixed */
  [8] = {1264, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [9] = {1320, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [25] = {648, 6, 30}, /* sym454 */
  [44] = {48, 6, 2}, /* julian */
  [46] = {632, 11, 30}, /* symmetry454 */
  [54] = {472, 10, 24}, /* nabonassar */
  [60] = {168, 19, 9}, /* ethiopic-amete-alem */
  [63] = {1304, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [69] = {264, 6, 14}, /* jalali */
  [75] = {904, 24, 43}, /* islamic-umalqura-printed */
  [83] = {936, 15, 44}, /* islamic-diyanet */
  [86] = {1008, 5, 49}, /* dangi */
  [92] = {728, 15, 35}, /* old-hindu-solar */
  [96] = {72, 14, 3}, /* revised-julian */
  [100] = {1232, 9, 62}, /* samaritan */
  [105] = {824, 16, 40}, /* islamic-umalqura */
  [116] = {1208, 20, 61}, /* hebrew-observational */
  [118] = {1184, 18, 60}, /* hindu-solar-bengal */
  [120] = {240, 12, 13}, /* islamic-tbla */
  [124] = {952, 12, 45}, /* islamic-iran */
  [131] = {280, 5, 15}, /* juche */
  [132] = {616, 14, 29}, /* world-calendar */
  [137] = {1016, 10, 50}, /* vietnamese */
  [148] = {1000, 7, 48}, /* chinese */
  [149] = {704, 7, 33}, /* erisian */
  [160] = {608, 5, 29}, /* world */
  [161] = {112, 6, 5}, /* minguo */
  [162] = {1072, 6, 53}, /* bangla */
  [163] = {56, 10, 3}, /* milankovic */
  [168] = {224, 8, 12}, /* islamicc */
  [170] = {1160, 20, 59}, /* hindu-solar-malayali */
  [186] = {1080, 11, 54}, /* bangla-1987 */
  [208] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [218] = {1136, 17, 58}, /* hindu-solar-tamil */
  [221] = {536, 6, 26}, /* qadimi */
  [228] = {520, 10, 26}, /* yazdegerdi */
  [240] = {1120, 11, 57}, /* hindu-solar */
  [249] = {120, 8, 6}, /* japanese */
  [272] = {144, 8, 8}, /* ethiopic */
  [277] = {376, 20, 20}, /* islamic-habash-civil */
  [286] = {672, 6, 31}, /* sym010 */
  [290] = {208, 13, 12}, /* islamic-civil */
  [299] = {440, 10, 23}, /* persian-qt */
  [304] = {456, 8, 24}, /* egyptian */
  [312] = {1272, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [321] = {504, 11, 26}, /* zoroastrian */
  [322] = {744, 15, 36}, /* old-hindu-lunar */
  [323] = {760, 9, 37}, /* icelandic */
  [326] = {968, 13, 46}, /* islamic-cairo */
  [329] = {424, 12, 22}, /* persian-2820 */
  [332] = {656, 11, 31}, /* symmetry010 */
  [336] = {192, 6, 10}, /* hebrew */
  [339] = {776, 17, 38}, /* french-arithmetic */
  [342] = {136, 6, 7}, /* coptic */
  [344] = {488, 8, 25}, /* armenian */
  [346] = {32, 8, 1}, /* iso-week */
  [347] = {848, 22, 41}, /* islamic-umalqura-kacst */
  [351] = {544, 5, 26}, /* kadmi */
  [354] = {1056, 13, 52}, /* bikram-sambat */
  [360] = {88, 8, 4}, /* buddhist */
  [361] = {592, 10, 28}, /* positivist */
  [367] = {1328, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [368] = {200, 6, 11}, /* indian */
  [370] = {1032, 18, 51}, /* japanese-lunisolar */
  [372] = {288, 16, 16}, /* islamic-15-civil */
  [383] = {1112, 7, 56}, /* tibetan */
  [388] = {1096, 10, 55}, /* nanakshahi */
  [394] = {1248, 10, 63}, /* babylonian */
  [396] = {104, 3, 5}, /* roc */
  [401] = {312, 15, 17}, /* islamic-15-tbla */
  [403] = {160, 7, 9}, /* ethioaa */
  [411] = {0, 9, 0}, /* gregorian */
  [415] = {272, 6, 14}, /* shamsi */
  [418] = {680, 3, 32}, /* pax */
  [429] = {1344, 5, KAL__NAME_OF_SEVERAL}, /* hindu */
  [430] = {1288, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [441] = {800, 16, 39}, /* bahai-arithmetic */
  [443] = {328, 21, 18}, /* islamic-fatimid-civil */
  [445] = {712, 8, 34}, /* japanext */
  [464] = {984, 13, 47}, /* islamic-mecca */
  [469] = {16, 7, 0}, /* gregory */
  [474] = {400, 19, 21}, /* islamic-habash-tbla */
  [483] = {576, 9, 27}, /* cotsworth */
  [485] = {872, 24, 42}, /* islamic-umalqura-vangent */
  [494] = {688, 10, 33}, /* discordian */
  [510] = {24, 7, 0}, /* iso8601 */
  [511] = {256, 7, 14}, /* persian */
};

#endif
