/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 14ba39f2bd45de5777a77dc8aee0c31e99c4e73b72daa8a964f5c928964fb33f */
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
  [6] = {3056, 7, 81}, /* nrf-454 */
  [8] = {2152, 21, 70}, /* julian-gregorian-bern */
  [20] = {2624, 23, 74}, /* julian-gregorian-russia */
  [30] = {1752, 24, 65}, /* julian-gregorian-hungary */
  [49] = {3048, 3, 81}, /* nrf */
  [50] = {160, 7, 9}, /* ethioaa */
  [55] = {872, 24, 42}, /* islamic-umalqura-vangent */
  [56] = {968, 18, 47}, /* japanese-lunisolar */
  [57] = {2048, 19, 69}, /* julian-gregorian-is */
  [62] = {3128, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [63] = {1096, 20, 55}, /* hindu-solar-malayali */
  [78] = {904, 24, 43}, /* islamic-umalqura-printed */
  [101] = {1640, 22, 62}, /* julian-gregorian-tyrol */
  [114] = {3184, 5, KAL__NAME_OF_SEVERAL}, /* hindu */
  [129] = {1928, 19, 68}, /* julian-gregorian-no */
  [151] = {1448, 19, 59}, /* julian-gregorian-lu */
  [166] = {2912, 24, 78}, /* julian-gregorian-romania */
  [175] = {1504, 27, 59}, /* julian-gregorian-luxembourg */
  [201] = {2432, 24, 71}, /* julian-gregorian-ireland */
  [209] = {2944, 19, 78}, /* julian-gregorian-ro */
  [258] = {328, 21, 18}, /* islamic-fatimid-civil */
  [261] = {2512, 19, 72}, /* julian-gregorian-fi */
  [264] = {1664, 24, 63}, /* julian-gregorian-bohemia */
  [290] = {760, 9, 37}, /* icelandic */
  [292] = {3088, 15, 83}, /* fiscal-445-last */
  [298] = {2128, 23, 70}, /* julian-gregorian-zurich */
  [310] = {16, 7, 0}, /* gregory */
  [316] = {472, 10, 24}, /* nabonassar */
  [318] = {1976, 35, 68}, /* julian-gregorian-protestant-germany */
  [323] = {1720, 24, 64}, /* julian-gregorian-lucerne */
  [324] = {312, 15, 17}, /* islamic-15-tbla */
  [344] = {3168, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [355] = {1016, 11, 50}, /* bangla-1987 */
  [360] = {672, 6, 31}, /* sym010 */
  [370] = {1240, 19, 57}, /* julian-gregorian-pl */
  [374] = {2832, 19, 77}, /* julian-gregorian-me */
  [389] = {280, 5, 15}, /* juche */
  [419] = {1048, 7, 52}, /* tibetan */
  [441] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [445] = {400, 19, 21}, /* islamic-habash-tbla */
  [448] = {112, 6, 5}, /* minguo */
  [474] = {1032, 10, 51}, /* nanakshahi */
  [494] = {208, 13, 12}, /* islamic-civil */
  [520] = {2344, 19, 71}, /* julian-gregorian-us */
  [521] = {1368, 23, 58}, /* julian-gregorian-france */
  [522] = {712, 8, 34}, /* japanext */
  [530] = {576, 9, 27}, /* cotsworth */
  [535] = {2696, 19, 75}, /* julian-gregorian-lv */
  [544] = {3200, 10, KAL__NAME_OF_SEVERAL}, /* fiscal-445 */
  [545] = {952, 10, 46}, /* vietnamese */
  [546] = {264, 6, 14}, /* jalali */
  [558] = {2776, 27, 77}, /* julian-gregorian-yugoslavia */
  [563] = {104, 3, 5}, /* roc */
  [572] = {288, 16, 16}, /* islamic-15-civil */
  [602] = {776, 17, 38}, /* french-arithmetic */
  [637] = {688, 10, 33}, /* discordian */
  [642] = {1536, 37, 60}, /* julian-gregorian-southern-netherlands */
  [665] = {2368, 30, 71}, /* julian-gregorian-great-britain */
  [675] = {2464, 23, 72}, /* julian-gregorian-sweden */
  [682] = {1120, 18, 56}, /* hindu-solar-bengal */
  [691] = {1056, 11, 53}, /* hindu-solar */
  [706] = {824, 16, 40}, /* islamic-umalqura */
  [730] = {2320, 19, 71}, /* julian-gregorian-ie */
  [741] = {48, 6, 2}, /* julian */
  [761] = {536, 6, 26}, /* qadimi */
  [774] = {456, 8, 24}, /* egyptian */
  [785] = {1904, 19, 68}, /* julian-gregorian-dk */
  [802] = {200, 6, 11}, /* indian */
  [803] = {2016, 24, 69}, /* julian-gregorian-iceland */
  [832] = {608, 5, 29}, /* world */
  [838] = {552, 19, 27}, /* international-fixed */
  [842] = {504, 11, 26}, /* zoroastrian */
  [856] = {32, 8, 1}, /* iso-week */
  [859] = {632, 11, 30}, /* symmetry454 */
  [868] = {256, 7, 14}, /* persian */
  [872] = {88, 8, 4}, /* buddhist */
  [873] = {1312, 25, 57}, /* julian-gregorian-portugal */
  [880] = {168, 19, 9}, /* ethiopic-amete-alem */
  [898] = {3192, 6, KAL__NAME_OF_SEVERAL}, /* fiscal */
  [903] = {2672, 23, 75}, /* julian-gregorian-latvia */
  [909] = {1576, 24, 61}, /* julian-gregorian-holland */
  [917] = {224, 8, 12}, /* islamicc */
  [958] = {1784, 19, 65}, /* julian-gregorian-hu */
  [986] = {1416, 24, 59}, /* julian-gregorian-brabant */
  [991] = {2264, 24, 71}, /* julian-gregorian-england */
  [993] = {848, 22, 41}, /* islamic-umalqura-kacst */
  [994] = {2072, 19, 69}, /* julian-gregorian-fo */
  [1007] = {2296, 19, 71}, /* julian-gregorian-gb */
  [1015] = {680, 3, 32}, /* pax */
  [1018] = {1192, 19, 57}, /* julian-gregorian-es */
  [1031] = {544, 5, 26}, /* kadmi */
  [1038] = {1808, 29, 66}, /* julian-gregorian-transylvania */
  [1054] = {944, 5, 45}, /* dangi */
  [1058] = {800, 16, 39}, /* bahai-arithmetic */
  [1108] = {648, 6, 30}, /* sym454 */
  [1115] = {136, 6, 7}, /* coptic */
  [1140] = {1872, 24, 68}, /* julian-gregorian-denmark */
  [1144] = {656, 11, 31}, /* symmetry010 */
  [1156] = {2568, 25, 73}, /* julian-gregorian-bulgaria */
  [1182] = {120, 8, 6}, /* japanese */
  [1192] = {744, 15, 36}, /* old-hindu-lunar */
  [1207] = {1840, 24, 67}, /* julian-gregorian-prussia */
  [1233] = {240, 12, 13}, /* islamic-tbla */
  [1235] = {936, 7, 44}, /* chinese */
  [1240] = {1008, 6, 49}, /* bangla */
  [1272] = {2536, 24, 72}, /* julian-gregorian-finland */
  [1307] = {56, 10, 3}, /* milankovic */
  [1313] = {728, 15, 35}, /* old-hindu-solar */
  [1325] = {2648, 19, 74}, /* julian-gregorian-ru */
  [1336] = {2200, 26, 70}, /* julian-gregorian-friesland */
  [1363] = {1952, 23, 68}, /* julian-gregorian-norway */
  [1404] = {992, 13, 48}, /* bikram-sambat */
  [1411] = {3104, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [1432] = {2488, 19, 72}, /* julian-gregorian-se */
  [1462] = {3064, 18, 82}, /* fiscal-445-nearest */
  [1475] = {376, 20, 20}, /* islamic-habash-civil */
  [1483] = {2096, 30, 69}, /* julian-gregorian-faroe-islands */
  [1487] = {3016, 29, 80}, /* julian-gregorian-greek-church */
  [1494] = {704, 7, 33}, /* erisian */
  [1528] = {1168, 19, 57}, /* julian-gregorian-it */
  [1537] = {72, 14, 3}, /* revised-julian */
  [1545] = {2232, 26, 70}, /* julian-gregorian-groningen */
  [1565] = {2720, 24, 76}, /* julian-gregorian-estonia */
  [1573] = {1344, 23, 57}, /* julian-gregorian-poland */
  [1576] = {2176, 22, 70}, /* julian-gregorian-basel */
  [1582] = {0, 9, 0}, /* gregorian */
  [1588] = {2808, 19, 77}, /* julian-gregorian-rs */
  [1598] = {24, 7, 0}, /* iso8601 */
  [1615] = {2856, 23, 77}, /* julian-gregorian-serbia */
  [1619] = {488, 8, 25}, /* armenian */
  [1633] = {272, 6, 14}, /* shamsi */
  [1652] = {1392, 19, 58}, /* julian-gregorian-fr */
  [1656] = {1072, 17, 54}, /* hindu-solar-tamil */
  [1684] = {1472, 24, 59}, /* julian-gregorian-zeeland */
  [1685] = {1608, 24, 62}, /* julian-gregorian-bavaria */
  [1718] = {3112, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [1737] = {3160, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [1751] = {1696, 19, 63}, /* julian-gregorian-cz */
  [1752] = {1288, 22, 57}, /* julian-gregorian-spain */
  [1770] = {1216, 19, 57}, /* julian-gregorian-pt */
  [1792] = {440, 10, 23}, /* persian-qt */
  [1798] = {144, 8, 8}, /* ethiopic */
  [1801] = {1144, 16, 57}, /* julian-gregorian */
  [1817] = {2880, 27, 77}, /* julian-gregorian-montenegro */
  [1840] = {1264, 22, 57}, /* julian-gregorian-italy */
  [1845] = {2992, 19, 79}, /* julian-gregorian-gr */
  [1853] = {616, 14, 29}, /* world-calendar */
  [1863] = {2600, 19, 73}, /* julian-gregorian-bg */
  [1877] = {520, 10, 26}, /* yazdegerdi */
  [1912] = {192, 6, 10}, /* hebrew */
  [1918] = {2968, 23, 79}, /* julian-gregorian-greece */
  [1948] = {2752, 19, 76}, /* julian-gregorian-ee */
  [1954] = {3144, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [1959] = {2400, 25, 71}, /* julian-gregorian-scotland */
  [1997] = {424, 12, 22}, /* persian-2820 */
  [2007] = {592, 10, 28}, /* positivist */
};

#endif
