/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 a22e23094377be3bb053ee777759107b3da6d5ae0edad90a6f4c45d12b171f52 */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0x0bd1236e97e6c86b)
enum { KAL__CALENDAR_NAME_SLOT_BITS = 11 };

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
  "myanmar\0"
  "burmese\0"
  "thai-lunar\0\0\0\0\0\0"
  "julian-gregorian\0\0\0\0\0\0\0\0"
  "julian-gregorian-it\0\0\0\0\0"
  "julian-gregorian-es\0\0\0\0\0"
  "julian-gregorian-pt\0\0\0\0\0"
  "julian-gregorian-pl\0\0\0\0\0"
  "julian-gregorian-italy\0\0"
  "julian-gregorian-spain\0\0"
  "julian-gregorian-portugal\0\0\0\0\0\0\0"
  "julian-gregorian-poland\0"
  "julian-gregorian-france\0"
  "julian-gregorian-fr\0\0\0\0\0"
  "julian-gregorian-brabant\0\0\0\0\0\0\0\0"
  "julian-gregorian-lu\0\0\0\0\0"
  "julian-gregorian-zeeland\0\0\0\0\0\0\0\0"
  "julian-gregorian-luxembourg\0\0\0\0\0"
  "julian-gregorian-southern-netherlands\0\0\0"
  "julian-gregorian-holland\0\0\0\0\0\0\0\0"
  "julian-gregorian-bavaria\0\0\0\0\0\0\0\0"
  "julian-gregorian-tyrol\0\0"
  "julian-gregorian-bohemia\0\0\0\0\0\0\0\0"
  "julian-gregorian-cz\0\0\0\0\0"
  "julian-gregorian-lucerne\0\0\0\0\0\0\0\0"
  "julian-gregorian-hungary\0\0\0\0\0\0\0\0"
  "julian-gregorian-hu\0\0\0\0\0"
  "julian-gregorian-transylvania\0\0\0"
  "julian-gregorian-prussia\0\0\0\0\0\0\0\0"
  "julian-gregorian-denmark\0\0\0\0\0\0\0\0"
  "julian-gregorian-dk\0\0\0\0\0"
  "julian-gregorian-no\0\0\0\0\0"
  "julian-gregorian-norway\0"
  "julian-gregorian-protestant-germany\0\0\0\0\0"
  "julian-gregorian-iceland\0\0\0\0\0\0\0\0"
  "julian-gregorian-is\0\0\0\0\0"
  "julian-gregorian-fo\0\0\0\0\0"
  "julian-gregorian-faroe-islands\0\0"
  "julian-gregorian-zurich\0"
  "julian-gregorian-bern\0\0\0"
  "julian-gregorian-basel\0\0"
  "julian-gregorian-friesland\0\0\0\0\0\0"
  "julian-gregorian-groningen\0\0\0\0\0\0"
  "julian-gregorian-england\0\0\0\0\0\0\0\0"
  "julian-gregorian-gb\0\0\0\0\0"
  "julian-gregorian-ie\0\0\0\0\0"
  "julian-gregorian-us\0\0\0\0\0"
  "julian-gregorian-great-britain\0\0"
  "julian-gregorian-scotland\0\0\0\0\0\0\0"
  "julian-gregorian-ireland\0\0\0\0\0\0\0\0"
  "julian-gregorian-sweden\0"
  "julian-gregorian-se\0\0\0\0\0"
  "julian-gregorian-fi\0\0\0\0\0"
  "julian-gregorian-finland\0\0\0\0\0\0\0\0"
  "julian-gregorian-bulgaria\0\0\0\0\0\0\0"
  "julian-gregorian-bg\0\0\0\0\0"
  "julian-gregorian-russia\0"
  "julian-gregorian-ru\0\0\0\0\0"
  "julian-gregorian-latvia\0"
  "julian-gregorian-lv\0\0\0\0\0"
  "julian-gregorian-estonia\0\0\0\0\0\0\0\0"
  "julian-gregorian-ee\0\0\0\0\0"
  "julian-gregorian-yugoslavia\0\0\0\0\0"
  "julian-gregorian-rs\0\0\0\0\0"
  "julian-gregorian-me\0\0\0\0\0"
  "julian-gregorian-serbia\0"
  "julian-gregorian-montenegro\0\0\0\0\0"
  "julian-gregorian-romania\0\0\0\0\0\0\0\0"
  "julian-gregorian-ro\0\0\0\0\0"
  "julian-gregorian-greece\0"
  "julian-gregorian-gr\0\0\0\0\0"
  "julian-gregorian-greek-church\0\0\0"
  "nrf\0\0\0\0\0"
  "nrf-454\0"
  "fiscal-445-nearest\0\0\0\0\0\0"
  "fiscal-445-last\0"
  "islamic\0"
  "islamic-15\0\0\0\0\0\0"
  "islamic-fatimid\0"
  "islamic-habash\0\0"
  "old\0\0\0\0\0"
  "old-hindu\0\0\0\0\0\0\0"
  "hindu\0\0\0"
  "fiscal\0\0"
  "fiscal-445\0\0\0\0\0\0";

static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {
  [17] = {88, 8, 4}, /* buddhist */
  [18] = {0, 9, 0}, /* gregorian */
  [30] = {1088, 10, 53}, /* vietnamese */
  [34] = {3184, 19, 91}, /* julian-gregorian-ro */
  [45] = {3400, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [49] = {400, 19, 21}, /* islamic-habash-tbla */
  [50] = {56, 10, 3}, /* milankovic */
  [78] = {2048, 29, 79}, /* julian-gregorian-transylvania */
  [90] = {1144, 6, 56}, /* bangla */
  [104] = {1056, 13, 50}, /* islamic-mecca */
  [106] = {864, 6, 42}, /* french */
  [112] = {1688, 19, 72}, /* julian-gregorian-lu */
  [122] = {672, 6, 31}, /* sym010 */
  [127] = {1256, 18, 63}, /* hindu-solar-bengal */
  [130] = {544, 5, 26}, /* kadmi */
  [137] = {824, 20, 40}, /* persian-astronomical */
  [142] = {608, 5, 29}, /* world */
  [151] = {1584, 23, 70}, /* julian-gregorian-poland */
  [168] = {1656, 24, 72}, /* julian-gregorian-brabant */
  [169] = {272, 6, 14}, /* shamsi */
  [180] = {3352, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [194] = {3304, 18, 95}, /* fiscal-445-nearest */
  [195] = {1744, 27, 72}, /* julian-gregorian-luxembourg */
  [204] = {1552, 25, 70}, /* julian-gregorian-portugal */
  [220] = {2288, 19, 82}, /* julian-gregorian-is */
  [224] = {3016, 27, 90}, /* julian-gregorian-yugoslavia */
  [243] = {1072, 7, 51}, /* chinese */
  [256] = {776, 17, 38}, /* french-arithmetic */
  [265] = {1880, 22, 75}, /* julian-gregorian-tyrol */
  [272] = {2440, 26, 83}, /* julian-gregorian-friesland */
  [275] = {32, 8, 1}, /* iso-week */
  [284] = {3288, 3, 94}, /* nrf */
  [334] = {1632, 19, 71}, /* julian-gregorian-fr */
  [342] = {72, 14, 3}, /* revised-julian */
  [361] = {2960, 24, 89}, /* julian-gregorian-estonia */
  [416] = {264, 6, 14}, /* jalali */
  [421] = {1712, 24, 72}, /* julian-gregorian-zeeland */
  [440] = {728, 15, 35}, /* old-hindu-solar */
  [456] = {192, 6, 10}, /* hebrew */
  [469] = {3328, 15, 96}, /* fiscal-445-last */
  [473] = {280, 5, 15}, /* juche */
  [481] = {3120, 27, 90}, /* julian-gregorian-montenegro */
  [501] = {896, 16, 43}, /* islamic-umalqura */
  [504] = {240, 12, 13}, /* islamic-tbla */
  [533] = {208, 13, 12}, /* islamic-civil */
  [535] = {1080, 5, 52}, /* dangi */
  [536] = {120, 8, 6}, /* japanese */
  [563] = {1816, 24, 74}, /* julian-gregorian-holland */
  [586] = {2888, 19, 87}, /* julian-gregorian-ru */
  [598] = {1232, 20, 62}, /* hindu-solar-malayali */
  [620] = {288, 16, 16}, /* islamic-15-civil */
  [622] = {2392, 21, 83}, /* julian-gregorian-bern */
  [624] = {1280, 15, 64}, /* nanakshahi-2010 */
  [637] = {2704, 23, 85}, /* julian-gregorian-sweden */
  [643] = {744, 15, 36}, /* old-hindu-lunar */
  [658] = {456, 8, 24}, /* egyptian */
  [665] = {648, 6, 30}, /* sym454 */
  [676] = {472, 10, 24}, /* nabonassar */
  [693] = {2912, 23, 88}, /* julian-gregorian-latvia */
  [704] = {760, 9, 37}, /* icelandic */
  [719] = {632, 11, 30}, /* symmetry454 */
  [744] = {1104, 18, 54}, /* japanese-lunisolar */
  [755] = {1296, 20, 65}, /* hebrew-observational */
  [758] = {2776, 24, 85}, /* julian-gregorian-finland */
  [762] = {2936, 19, 88}, /* julian-gregorian-lv */
  [774] = {688, 10, 33}, /* discordian */
  [780] = {424, 12, 22}, /* persian-2820 */
  [806] = {2504, 24, 84}, /* julian-gregorian-england */
  [810] = {2112, 24, 81}, /* julian-gregorian-denmark */
  [817] = {920, 22, 44}, /* islamic-umalqura-kacst */
  [820] = {2080, 24, 80}, /* julian-gregorian-prussia */
  [849] = {520, 10, 26}, /* yazdegerdi */
  [863] = {2728, 19, 85}, /* julian-gregorian-se */
  [898] = {1504, 22, 70}, /* julian-gregorian-italy */
  [906] = {944, 24, 45}, /* islamic-umalqura-vangent */
  [924] = {2192, 23, 81}, /* julian-gregorian-norway */
  [939] = {2168, 19, 81}, /* julian-gregorian-no */
  [974] = {2368, 23, 83}, /* julian-gregorian-zurich */
  [980] = {1336, 10, 67}, /* babylonian */
  [1024] = {1360, 7, 68}, /* burmese */
  [1051] = {3432, 6, KAL__NAME_OF_SEVERAL}, /* fiscal */
  [1055] = {1152, 11, 57}, /* bangla-1987 */
  [1056] = {2808, 25, 86}, /* julian-gregorian-bulgaria */
  [1057] = {1776, 37, 73}, /* julian-gregorian-southern-netherlands */
  [1061] = {1528, 22, 70}, /* julian-gregorian-spain */
  [1105] = {256, 7, 14}, /* persian */
  [1120] = {144, 8, 8}, /* ethiopic */
  [1121] = {3424, 5, KAL__NAME_OF_SEVERAL}, /* hindu */
  [1125] = {3368, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [1140] = {328, 21, 18}, /* islamic-fatimid-civil */
  [1148] = {3296, 7, 94}, /* nrf-454 */
  [1159] = {488, 8, 25}, /* armenian */
  [1226] = {704, 7, 33}, /* erisian */
  [1240] = {3232, 19, 92}, /* julian-gregorian-gr */
  [1248] = {1368, 10, 69}, /* thai-lunar */
  [1261] = {536, 6, 26}, /* qadimi */
  [1270] = {200, 6, 11}, /* indian */
  [1282] = {440, 10, 23}, /* persian-qt */
  [1283] = {2608, 30, 84}, /* julian-gregorian-great-britain */
  [1290] = {3440, 10, KAL__NAME_OF_SEVERAL}, /* fiscal-445 */
  [1297] = {3096, 23, 90}, /* julian-gregorian-serbia */
  [1313] = {1128, 13, 55}, /* bikram-sambat */
  [1320] = {168, 19, 9}, /* ethiopic-amete-alem */
  [1337] = {48, 6, 2}, /* julian */
  [1342] = {2536, 19, 84}, /* julian-gregorian-gb */
  [1348] = {2024, 19, 78}, /* julian-gregorian-hu */
  [1354] = {3344, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [1369] = {112, 6, 5}, /* minguo */
  [1371] = {1480, 19, 70}, /* julian-gregorian-pl */
  [1387] = {976, 24, 46}, /* islamic-umalqura-printed */
  [1398] = {2216, 35, 81}, /* julian-gregorian-protestant-germany */
  [1404] = {1024, 12, 48}, /* islamic-iran */
  [1418] = {576, 9, 27}, /* cotsworth */
  [1444] = {2144, 19, 81}, /* julian-gregorian-dk */
  [1469] = {160, 7, 9}, /* ethioaa */
  [1476] = {680, 3, 32}, /* pax */
  [1478] = {24, 7, 0}, /* iso8601 */
  [1486] = {1960, 24, 77}, /* julian-gregorian-lucerne */
  [1487] = {1320, 9, 66}, /* samaritan */
  [1519] = {376, 20, 20}, /* islamic-habash-civil */
  [1521] = {856, 4, 41}, /* badi */
  [1543] = {552, 19, 27}, /* international-fixed */
  [1549] = {3256, 29, 93}, /* julian-gregorian-greek-church */
  [1558] = {3208, 23, 92}, /* julian-gregorian-greece */
  [1577] = {3408, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [1578] = {1992, 24, 78}, /* julian-gregorian-hungary */
  [1589] = {1904, 24, 76}, /* julian-gregorian-bohemia */
  [1590] = {2864, 23, 87}, /* julian-gregorian-russia */
  [1598] = {2752, 19, 85}, /* julian-gregorian-fi */
  [1600] = {2640, 25, 84}, /* julian-gregorian-scotland */
  [1616] = {1184, 7, 59}, /* tibetan */
  [1637] = {2992, 19, 89}, /* julian-gregorian-ee */
  [1655] = {1848, 24, 75}, /* julian-gregorian-bavaria */
  [1673] = {848, 5, 41}, /* bahai */
  [1686] = {3152, 24, 91}, /* julian-gregorian-romania */
  [1698] = {3072, 19, 90}, /* julian-gregorian-me */
  [1744] = {504, 11, 26}, /* zoroastrian */
  [1748] = {1208, 17, 61}, /* hindu-solar-tamil */
  [1756] = {3048, 19, 90}, /* julian-gregorian-rs */
  [1769] = {872, 17, 42}, /* french-republican */
  [1772] = {712, 8, 34}, /* japanext */
  [1780] = {592, 10, 28}, /* positivist */
  [1793] = {2256, 24, 82}, /* julian-gregorian-iceland */
  [1808] = {136, 6, 7}, /* coptic */
  [1810] = {656, 11, 31}, /* symmetry010 */
  [1814] = {104, 3, 5}, /* roc */
  [1823] = {1168, 10, 58}, /* nanakshahi */
  [1825] = {2472, 26, 83}, /* julian-gregorian-groningen */
  [1835] = {2840, 19, 86}, /* julian-gregorian-bg */
  [1846] = {2584, 19, 84}, /* julian-gregorian-us */
  [1852] = {2312, 19, 82}, /* julian-gregorian-fo */
  [1863] = {224, 8, 12}, /* islamicc */
  [1865] = {800, 16, 39}, /* bahai-arithmetic */
  [1867] = {312, 15, 17}, /* islamic-15-tbla */
  [1869] = {1384, 16, 70}, /* julian-gregorian */
  [1885] = {2672, 24, 84}, /* julian-gregorian-ireland */
  [1890] = {16, 7, 0}, /* gregory */
  [1899] = {1040, 13, 49}, /* islamic-cairo */
  [1904] = {1432, 19, 70}, /* julian-gregorian-es */
  [1910] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [1934] = {1936, 19, 76}, /* julian-gregorian-cz */
  [1945] = {2336, 30, 82}, /* julian-gregorian-faroe-islands */
  [1953] = {1608, 23, 71}, /* julian-gregorian-france */
  [1955] = {3384, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [1962] = {1352, 7, 68}, /* myanmar */
  [1968] = {1192, 11, 60}, /* hindu-solar */
  [1969] = {2560, 19, 84}, /* julian-gregorian-ie */
  [1990] = {1008, 15, 47}, /* islamic-diyanet */
  [1994] = {1456, 19, 70}, /* julian-gregorian-pt */
  [2007] = {616, 14, 29}, /* world-calendar */
  [2015] = {2416, 22, 83}, /* julian-gregorian-basel */
  [2037] = {1408, 19, 70}, /* julian-gregorian-it */
};

#endif
