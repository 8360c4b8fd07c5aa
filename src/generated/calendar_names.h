/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 a2db7000de03a32f4dd1547f8b43896fe23188325111da77c9f3d0bf578d543e */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0x0ec73bf68401115f)
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
  [6] = {3176, 7, 87}, /* nrf-454 */
  [8] = {2272, 21, 76}, /* julian-gregorian-bern */
  [20] = {2744, 23, 80}, /* julian-gregorian-russia */
  [30] = {1872, 24, 71}, /* julian-gregorian-hungary */
  [49] = {3168, 3, 87}, /* nrf */
  [50] = {160, 7, 9}, /* ethioaa */
  [55] = {944, 24, 45}, /* islamic-umalqura-vangent */
  [56] = {1040, 18, 50}, /* japanese-lunisolar */
  [57] = {2168, 19, 75}, /* julian-gregorian-is */
  [62] = {3248, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [63] = {1168, 20, 58}, /* hindu-solar-malayali */
  [78] = {976, 24, 46}, /* islamic-umalqura-printed */
  [101] = {1760, 22, 68}, /* julian-gregorian-tyrol */
  [114] = {3304, 5, KAL__NAME_OF_SEVERAL}, /* hindu */
  [129] = {2048, 19, 74}, /* julian-gregorian-no */
  [151] = {1568, 19, 65}, /* julian-gregorian-lu */
  [166] = {3032, 24, 84}, /* julian-gregorian-romania */
  [175] = {1624, 27, 65}, /* julian-gregorian-luxembourg */
  [201] = {2552, 24, 77}, /* julian-gregorian-ireland */
  [209] = {3064, 19, 84}, /* julian-gregorian-ro */
  [258] = {328, 21, 18}, /* islamic-fatimid-civil */
  [261] = {2632, 19, 78}, /* julian-gregorian-fi */
  [264] = {1784, 24, 69}, /* julian-gregorian-bohemia */
  [290] = {760, 9, 37}, /* icelandic */
  [292] = {3208, 15, 89}, /* fiscal-445-last */
  [298] = {2248, 23, 76}, /* julian-gregorian-zurich */
  [310] = {16, 7, 0}, /* gregory */
  [316] = {472, 10, 24}, /* nabonassar */
  [318] = {2096, 35, 74}, /* julian-gregorian-protestant-germany */
  [323] = {1840, 24, 70}, /* julian-gregorian-lucerne */
  [324] = {312, 15, 17}, /* islamic-15-tbla */
  [344] = {3288, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [355] = {1088, 11, 53}, /* bangla-1987 */
  [360] = {672, 6, 31}, /* sym010 */
  [370] = {1360, 19, 63}, /* julian-gregorian-pl */
  [374] = {2952, 19, 83}, /* julian-gregorian-me */
  [382] = {848, 5, 41}, /* bahai */
  [389] = {280, 5, 15}, /* juche */
  [419] = {1120, 7, 55}, /* tibetan */
  [441] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [445] = {400, 19, 21}, /* islamic-habash-tbla */
  [448] = {112, 6, 5}, /* minguo */
  [474] = {1104, 10, 54}, /* nanakshahi */
  [494] = {208, 13, 12}, /* islamic-civil */
  [511] = {864, 6, 42}, /* french */
  [520] = {2464, 19, 77}, /* julian-gregorian-us */
  [521] = {1488, 23, 64}, /* julian-gregorian-france */
  [522] = {712, 8, 34}, /* japanext */
  [530] = {576, 9, 27}, /* cotsworth */
  [535] = {2816, 19, 81}, /* julian-gregorian-lv */
  [544] = {3320, 10, KAL__NAME_OF_SEVERAL}, /* fiscal-445 */
  [545] = {1024, 10, 49}, /* vietnamese */
  [546] = {264, 6, 14}, /* jalali */
  [558] = {2896, 27, 83}, /* julian-gregorian-yugoslavia */
  [563] = {104, 3, 5}, /* roc */
  [572] = {288, 16, 16}, /* islamic-15-civil */
  [595] = {1232, 7, 61}, /* myanmar */
  [602] = {776, 17, 38}, /* french-arithmetic */
  [637] = {688, 10, 33}, /* discordian */
  [642] = {1656, 37, 66}, /* julian-gregorian-southern-netherlands */
  [665] = {2488, 30, 77}, /* julian-gregorian-great-britain */
  [675] = {2584, 23, 78}, /* julian-gregorian-sweden */
  [676] = {1248, 10, 62}, /* thai-lunar */
  [682] = {1192, 18, 59}, /* hindu-solar-bengal */
  [691] = {1128, 11, 56}, /* hindu-solar */
  [706] = {896, 16, 43}, /* islamic-umalqura */
  [730] = {2440, 19, 77}, /* julian-gregorian-ie */
  [741] = {48, 6, 2}, /* julian */
  [761] = {536, 6, 26}, /* qadimi */
  [774] = {456, 8, 24}, /* egyptian */
  [785] = {2024, 19, 74}, /* julian-gregorian-dk */
  [802] = {200, 6, 11}, /* indian */
  [803] = {2136, 24, 75}, /* julian-gregorian-iceland */
  [832] = {608, 5, 29}, /* world */
  [838] = {552, 19, 27}, /* international-fixed */
  [842] = {504, 11, 26}, /* zoroastrian */
  [856] = {32, 8, 1}, /* iso-week */
  [859] = {632, 11, 30}, /* symmetry454 */
  [868] = {256, 7, 14}, /* persian */
  [872] = {88, 8, 4}, /* buddhist */
  [873] = {1432, 25, 63}, /* julian-gregorian-portugal */
  [880] = {168, 19, 9}, /* ethiopic-amete-alem */
  [898] = {3312, 6, KAL__NAME_OF_SEVERAL}, /* fiscal */
  [903] = {2792, 23, 81}, /* julian-gregorian-latvia */
  [909] = {1696, 24, 67}, /* julian-gregorian-holland */
  [917] = {224, 8, 12}, /* islamicc */
  [928] = {1240, 7, 61}, /* burmese */
  [958] = {1904, 19, 71}, /* julian-gregorian-hu */
  [969] = {856, 4, 41}, /* badi */
  [986] = {1536, 24, 65}, /* julian-gregorian-brabant */
  [991] = {2384, 24, 77}, /* julian-gregorian-england */
  [993] = {920, 22, 44}, /* islamic-umalqura-kacst */
  [994] = {2192, 19, 75}, /* julian-gregorian-fo */
  [1007] = {2416, 19, 77}, /* julian-gregorian-gb */
  [1015] = {680, 3, 32}, /* pax */
  [1018] = {1312, 19, 63}, /* julian-gregorian-es */
  [1031] = {544, 5, 26}, /* kadmi */
  [1038] = {1928, 29, 72}, /* julian-gregorian-transylvania */
  [1054] = {1016, 5, 48}, /* dangi */
  [1058] = {800, 16, 39}, /* bahai-arithmetic */
  [1108] = {648, 6, 30}, /* sym454 */
  [1115] = {136, 6, 7}, /* coptic */
  [1140] = {1992, 24, 74}, /* julian-gregorian-denmark */
  [1144] = {656, 11, 31}, /* symmetry010 */
  [1156] = {2688, 25, 79}, /* julian-gregorian-bulgaria */
  [1182] = {120, 8, 6}, /* japanese */
  [1192] = {744, 15, 36}, /* old-hindu-lunar */
  [1207] = {1960, 24, 73}, /* julian-gregorian-prussia */
  [1233] = {240, 12, 13}, /* islamic-tbla */
  [1235] = {1008, 7, 47}, /* chinese */
  [1240] = {1080, 6, 52}, /* bangla */
  [1272] = {2656, 24, 78}, /* julian-gregorian-finland */
  [1307] = {56, 10, 3}, /* milankovic */
  [1313] = {728, 15, 35}, /* old-hindu-solar */
  [1325] = {2768, 19, 80}, /* julian-gregorian-ru */
  [1336] = {2320, 26, 76}, /* julian-gregorian-friesland */
  [1357] = {824, 20, 40}, /* persian-astronomical */
  [1363] = {2072, 23, 74}, /* julian-gregorian-norway */
  [1404] = {1064, 13, 51}, /* bikram-sambat */
  [1411] = {3224, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [1432] = {2608, 19, 78}, /* julian-gregorian-se */
  [1443] = {872, 17, 42}, /* french-republican */
  [1462] = {3184, 18, 88}, /* fiscal-445-nearest */
  [1475] = {376, 20, 20}, /* islamic-habash-civil */
  [1483] = {2216, 30, 75}, /* julian-gregorian-faroe-islands */
  [1487] = {3136, 29, 86}, /* julian-gregorian-greek-church */
  [1494] = {704, 7, 33}, /* erisian */
  [1528] = {1288, 19, 63}, /* julian-gregorian-it */
  [1537] = {72, 14, 3}, /* revised-julian */
  [1545] = {2352, 26, 76}, /* julian-gregorian-groningen */
  [1565] = {2840, 24, 82}, /* julian-gregorian-estonia */
  [1573] = {1464, 23, 63}, /* julian-gregorian-poland */
  [1576] = {2296, 22, 76}, /* julian-gregorian-basel */
  [1582] = {0, 9, 0}, /* gregorian */
  [1588] = {2928, 19, 83}, /* julian-gregorian-rs */
  [1598] = {24, 7, 0}, /* iso8601 */
  [1615] = {2976, 23, 83}, /* julian-gregorian-serbia */
  [1619] = {488, 8, 25}, /* armenian */
  [1633] = {272, 6, 14}, /* shamsi */
  [1652] = {1512, 19, 64}, /* julian-gregorian-fr */
  [1656] = {1144, 17, 57}, /* hindu-solar-tamil */
  [1684] = {1592, 24, 65}, /* julian-gregorian-zeeland */
  [1685] = {1728, 24, 68}, /* julian-gregorian-bavaria */
  [1718] = {3232, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [1737] = {3280, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [1751] = {1816, 19, 69}, /* julian-gregorian-cz */
  [1752] = {1408, 22, 63}, /* julian-gregorian-spain */
  [1770] = {1336, 19, 63}, /* julian-gregorian-pt */
  [1792] = {440, 10, 23}, /* persian-qt */
  [1798] = {144, 8, 8}, /* ethiopic */
  [1801] = {1264, 16, 63}, /* julian-gregorian */
  [1817] = {3000, 27, 83}, /* julian-gregorian-montenegro */
  [1840] = {1384, 22, 63}, /* julian-gregorian-italy */
  [1845] = {3112, 19, 85}, /* julian-gregorian-gr */
  [1853] = {616, 14, 29}, /* world-calendar */
  [1863] = {2720, 19, 79}, /* julian-gregorian-bg */
  [1877] = {520, 10, 26}, /* yazdegerdi */
  [1912] = {192, 6, 10}, /* hebrew */
  [1918] = {3088, 23, 85}, /* julian-gregorian-greece */
  [1948] = {2872, 19, 82}, /* julian-gregorian-ee */
  [1954] = {3264, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [1959] = {2520, 25, 77}, /* julian-gregorian-scotland */
  [1980] = {1216, 15, 60}, /* nanakshahi-2010 */
  [1997] = {424, 12, 22}, /* persian-2820 */
  [2007] = {592, 10, 28}, /* positivist */
};

#endif
