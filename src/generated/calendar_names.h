/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 794add66a171842afad0c21c5f8c5dc6b020ffb66a2eab93c04bd8779c0bec66 */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0x643be74fb924cf89)
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
  "hindu-lunar\0\0\0\0\0"
  "hindu-lunar-purnimanta\0\0"
  "hindu-solar-astronomical\0\0\0\0\0\0\0\0"
  "hindu-lunar-astronomical\0\0\0\0\0\0\0\0"
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
  [2] = {728, 15, 35}, /* old-hindu-solar */
  [6] = {192, 6, 10}, /* hebrew */
  [29] = {160, 7, 9}, /* ethioaa */
  [32] = {1072, 7, 51}, /* chinese */
  [44] = {2416, 19, 86}, /* julian-gregorian-fo */
  [52] = {1208, 17, 61}, /* hindu-solar-tamil */
  [55] = {2664, 19, 88}, /* julian-gregorian-ie */
  [68] = {2880, 24, 89}, /* julian-gregorian-finland */
  [80] = {3544, 10, KAL__NAME_OF_SEVERAL}, /* fiscal-445 */
  [104] = {56, 10, 3}, /* milankovic */
  [106] = {32, 8, 1}, /* iso-week */
  [113] = {200, 6, 11}, /* indian */
  [119] = {3392, 3, 98}, /* nrf */
  [138] = {672, 6, 31}, /* sym010 */
  [151] = {2296, 23, 85}, /* julian-gregorian-norway */
  [173] = {48, 6, 2}, /* julian */
  [176] = {896, 16, 43}, /* islamic-umalqura */
  [185] = {120, 8, 6}, /* japanese */
  [210] = {1816, 24, 76}, /* julian-gregorian-zeeland */
  [233] = {2832, 19, 89}, /* julian-gregorian-se */
  [236] = {3432, 15, 100}, /* fiscal-445-last */
  [237] = {2520, 22, 87}, /* julian-gregorian-basel */
  [247] = {3400, 7, 98}, /* nrf-454 */
  [263] = {1952, 24, 79}, /* julian-gregorian-bavaria */
  [269] = {2008, 24, 80}, /* julian-gregorian-bohemia */
  [281] = {680, 3, 32}, /* pax */
  [305] = {1256, 18, 63}, /* hindu-solar-bengal */
  [314] = {1352, 24, 67}, /* hindu-lunar-astronomical */
  [321] = {224, 8, 12}, /* islamicc */
  [390] = {2360, 24, 86}, /* julian-gregorian-iceland */
  [403] = {1632, 22, 74}, /* julian-gregorian-spain */
  [439] = {2856, 19, 89}, /* julian-gregorian-fi */
  [454] = {2248, 19, 85}, /* julian-gregorian-dk */
  [457] = {2152, 29, 83}, /* julian-gregorian-transylvania */
  [472] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [476] = {848, 5, 41}, /* bahai */
  [477] = {16, 7, 0}, /* gregory */
  [482] = {488, 8, 25}, /* armenian */
  [491] = {1688, 23, 74}, /* julian-gregorian-poland */
  [492] = {2184, 24, 84}, /* julian-gregorian-prussia */
  [612] = {608, 5, 29}, /* world */
  [617] = {1464, 7, 72}, /* burmese */
  [618] = {1280, 11, 64}, /* hindu-lunar */
  [636] = {3096, 19, 93}, /* julian-gregorian-ee */
  [641] = {3312, 23, 96}, /* julian-gregorian-greece */
  [647] = {3472, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [659] = {208, 13, 12}, /* islamic-civil */
  [662] = {1168, 10, 58}, /* nanakshahi */
  [666] = {776, 17, 38}, /* french-arithmetic */
  [686] = {2944, 19, 90}, /* julian-gregorian-bg */
  [694] = {272, 6, 14}, /* shamsi */
  [695] = {3536, 6, KAL__NAME_OF_SEVERAL}, /* fiscal */
  [703] = {1792, 19, 76}, /* julian-gregorian-lu */
  [707] = {1848, 27, 76}, /* julian-gregorian-luxembourg */
  [713] = {2968, 23, 91}, /* julian-gregorian-russia */
  [717] = {1536, 19, 74}, /* julian-gregorian-es */
  [737] = {312, 15, 17}, /* islamic-15-tbla */
  [746] = {1440, 10, 71}, /* babylonian */
  [747] = {288, 16, 16}, /* islamic-15-civil */
  [778] = {856, 4, 41}, /* badi */
  [802] = {1040, 13, 49}, /* islamic-cairo */
  [814] = {1736, 19, 75}, /* julian-gregorian-fr */
  [823] = {1512, 19, 74}, /* julian-gregorian-it */
  [834] = {3288, 19, 95}, /* julian-gregorian-ro */
  [840] = {1152, 11, 57}, /* bangla-1987 */
  [844] = {1472, 10, 73}, /* thai-lunar */
  [861] = {1320, 24, 66}, /* hindu-solar-astronomical */
  [867] = {1760, 24, 76}, /* julian-gregorian-brabant */
  [871] = {3040, 19, 92}, /* julian-gregorian-lv */
  [875] = {1024, 12, 48}, /* islamic-iran */
  [878] = {2064, 24, 81}, /* julian-gregorian-lucerne */
  [884] = {1880, 37, 77}, /* julian-gregorian-southern-netherlands */
  [897] = {2712, 30, 88}, /* julian-gregorian-great-britain */
  [904] = {2688, 19, 88}, /* julian-gregorian-us */
  [949] = {2744, 25, 88}, /* julian-gregorian-scotland */
  [950] = {760, 9, 37}, /* icelandic */
  [957] = {1192, 11, 60}, /* hindu-solar */
  [966] = {3120, 27, 94}, /* julian-gregorian-yugoslavia */
  [974] = {2776, 24, 88}, /* julian-gregorian-ireland */
  [979] = {1424, 9, 70}, /* samaritan */
  [985] = {864, 6, 42}, /* french */
  [996] = {656, 11, 31}, /* symmetry010 */
  [1010] = {256, 7, 14}, /* persian */
  [1017] = {1712, 23, 75}, /* julian-gregorian-france */
  [1031] = {632, 11, 30}, /* symmetry454 */
  [1033] = {3512, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [1051] = {3336, 19, 96}, /* julian-gregorian-gr */
  [1058] = {1056, 13, 50}, /* islamic-mecca */
  [1079] = {552, 19, 27}, /* international-fixed */
  [1083] = {1296, 22, 65}, /* hindu-lunar-purnimanta */
  [1096] = {3224, 27, 94}, /* julian-gregorian-montenegro */
  [1102] = {1656, 25, 74}, /* julian-gregorian-portugal */
  [1120] = {1232, 20, 62}, /* hindu-solar-malayali */
  [1123] = {3408, 18, 99}, /* fiscal-445-nearest */
  [1124] = {592, 10, 28}, /* positivist */
  [1145] = {280, 5, 15}, /* juche */
  [1160] = {2640, 19, 88}, /* julian-gregorian-gb */
  [1164] = {3176, 19, 94}, /* julian-gregorian-me */
  [1171] = {3152, 19, 94}, /* julian-gregorian-rs */
  [1172] = {456, 8, 24}, /* egyptian */
  [1174] = {872, 17, 42}, /* french-republican */
  [1175] = {1560, 19, 74}, /* julian-gregorian-pt */
  [1178] = {2808, 23, 89}, /* julian-gregorian-sweden */
  [1183] = {2272, 19, 85}, /* julian-gregorian-no */
  [1207] = {504, 11, 26}, /* zoroastrian */
  [1211] = {328, 21, 18}, /* islamic-fatimid-civil */
  [1244] = {1488, 16, 74}, /* julian-gregorian */
  [1246] = {2576, 26, 87}, /* julian-gregorian-groningen */
  [1249] = {3016, 23, 92}, /* julian-gregorian-latvia */
  [1271] = {648, 6, 30}, /* sym454 */
  [1283] = {2320, 35, 85}, /* julian-gregorian-protestant-germany */
  [1296] = {24, 7, 0}, /* iso8601 */
  [1297] = {976, 24, 46}, /* islamic-umalqura-printed */
  [1302] = {3360, 29, 97}, /* julian-gregorian-greek-church */
  [1303] = {744, 15, 36}, /* old-hindu-lunar */
  [1359] = {1184, 7, 59}, /* tibetan */
  [1365] = {72, 14, 3}, /* revised-julian */
  [1375] = {168, 19, 9}, /* ethiopic-amete-alem */
  [1383] = {3488, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [1384] = {2096, 24, 82}, /* julian-gregorian-hungary */
  [1387] = {3504, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [1391] = {424, 12, 22}, /* persian-2820 */
  [1406] = {2392, 19, 86}, /* julian-gregorian-is */
  [1422] = {2608, 24, 88}, /* julian-gregorian-england */
  [1428] = {536, 6, 26}, /* qadimi */
  [1443] = {800, 16, 39}, /* bahai-arithmetic */
  [1466] = {2544, 26, 87}, /* julian-gregorian-friesland */
  [1472] = {3528, 5, KAL__NAME_OF_SEVERAL}, /* hindu */
  [1495] = {1920, 24, 78}, /* julian-gregorian-holland */
  [1499] = {1984, 22, 79}, /* julian-gregorian-tyrol */
  [1510] = {1080, 5, 52}, /* dangi */
  [1528] = {1008, 15, 47}, /* islamic-diyanet */
  [1531] = {704, 7, 33}, /* erisian */
  [1539] = {440, 10, 23}, /* persian-qt */
  [1541] = {376, 20, 20}, /* islamic-habash-civil */
  [1557] = {2496, 21, 87}, /* julian-gregorian-bern */
  [1561] = {1608, 22, 74}, /* julian-gregorian-italy */
  [1581] = {264, 6, 14}, /* jalali */
  [1583] = {472, 10, 24}, /* nabonassar */
  [1601] = {1400, 20, 69}, /* hebrew-observational */
  [1605] = {920, 22, 44}, /* islamic-umalqura-kacst */
  [1606] = {104, 3, 5}, /* roc */
  [1624] = {544, 5, 26}, /* kadmi */
  [1629] = {1104, 18, 54}, /* japanese-lunisolar */
  [1631] = {1584, 19, 74}, /* julian-gregorian-pl */
  [1636] = {144, 8, 8}, /* ethiopic */
  [1662] = {136, 6, 7}, /* coptic */
  [1664] = {2440, 30, 86}, /* julian-gregorian-faroe-islands */
  [1688] = {112, 6, 5}, /* minguo */
  [1692] = {944, 24, 45}, /* islamic-umalqura-vangent */
  [1700] = {1456, 7, 72}, /* myanmar */
  [1718] = {688, 10, 33}, /* discordian */
  [1724] = {2992, 19, 91}, /* julian-gregorian-ru */
  [1732] = {2912, 25, 90}, /* julian-gregorian-bulgaria */
  [1743] = {3200, 23, 94}, /* julian-gregorian-serbia */
  [1753] = {88, 8, 4}, /* buddhist */
  [1765] = {3256, 24, 95}, /* julian-gregorian-romania */
  [1773] = {1128, 13, 55}, /* bikram-sambat */
  [1788] = {824, 20, 40}, /* persian-astronomical */
  [1819] = {616, 14, 29}, /* world-calendar */
  [1827] = {3456, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [1867] = {712, 8, 34}, /* japanext */
  [1880] = {240, 12, 13}, /* islamic-tbla */
  [1886] = {3448, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [1916] = {2040, 19, 80}, /* julian-gregorian-cz */
  [1917] = {2472, 23, 87}, /* julian-gregorian-zurich */
  [1918] = {1088, 10, 53}, /* vietnamese */
  [1966] = {0, 9, 0}, /* gregorian */
  [1968] = {1144, 6, 56}, /* bangla */
  [1972] = {1384, 15, 68}, /* nanakshahi-2010 */
  [1975] = {576, 9, 27}, /* cotsworth */
  [2008] = {2128, 19, 82}, /* julian-gregorian-hu */
  [2025] = {520, 10, 26}, /* yazdegerdi */
  [2031] = {400, 19, 21}, /* islamic-habash-tbla */
  [2037] = {3064, 24, 93}, /* julian-gregorian-estonia */
  [2044] = {2216, 24, 85}, /* julian-gregorian-denmark */
};

#endif
