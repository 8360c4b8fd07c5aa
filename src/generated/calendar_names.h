/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 535229feb4290e0725e2eac2b0e3d0052e64f3ae0060a7b925794704bafed039 */
#ifndef KAL__CALENDAR_NAMES_H
#define KAL__CALENDAR_NAMES_H

#include <stdint.h>

typedef struct kal__calendar_name_slot {
  uint16_t offset; /* in the pool; names there are padded to whole words */
  uint8_t length;  /* 0 = empty */
  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */
} kal__calendar_name_slot;

#define KAL__CALENDAR_NAME_SEED UINT64_C(0x00e5306264d6f0d3)
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
  "hindu-lunar\0\0\0\0\0"
  "hindu-lunar-purnimanta\0\0"
  "hindu-solar-astronomical\0\0\0\0\0\0\0\0"
  "hindu-lunar-astronomical\0\0\0\0\0\0\0\0"
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
  [11] = {592, 10, 28}, /* positivist */
  [25] = {504, 11, 26}, /* zoroastrian */
  [44] = {272, 6, 14}, /* shamsi */
  [54] = {632, 11, 30}, /* symmetry454 */
  [66] = {3336, 10, KAL__NAME_OF_SEVERAL}, /* islamic-15 */
  [77] = {1728, 27, 69}, /* julian-gregorian-luxembourg */
  [83] = {376, 20, 20}, /* islamic-habash-civil */
  [85] = {1016, 5, 48}, /* dangi */
  [96] = {168, 19, 9}, /* ethiopic-amete-alem */
  [98] = {2424, 26, 80}, /* julian-gregorian-friesland */
  [100] = {2376, 21, 80}, /* julian-gregorian-bern */
  [113] = {1392, 19, 67}, /* julian-gregorian-it */
  [117] = {800, 16, 39}, /* bahai-arithmetic */
  [131] = {104, 3, 5}, /* roc */
  [135] = {208, 13, 12}, /* islamic-civil */
  [149] = {3080, 23, 87}, /* julian-gregorian-serbia */
  [155] = {712, 8, 34}, /* japanext */
  [171] = {1320, 15, 64}, /* nanakshahi-2010 */
  [195] = {1288, 24, 63}, /* hindu-lunar-astronomical */
  [197] = {1864, 22, 72}, /* julian-gregorian-tyrol */
  [207] = {536, 6, 26}, /* qadimi */
  [231] = {1344, 7, 65}, /* burmese */
  [241] = {2872, 19, 84}, /* julian-gregorian-ru */
  [245] = {3168, 19, 88}, /* julian-gregorian-ro */
  [248] = {1368, 16, 67}, /* julian-gregorian */
  [256] = {576, 9, 27}, /* cotsworth */
  [257] = {2176, 23, 78}, /* julian-gregorian-norway */
  [267] = {1944, 24, 74}, /* julian-gregorian-lucerne */
  [278] = {120, 8, 6}, /* japanese */
  [286] = {2848, 23, 84}, /* julian-gregorian-russia */
  [299] = {3216, 19, 89}, /* julian-gregorian-gr */
  [326] = {3384, 3, KAL__NAME_OF_SEVERAL}, /* old */
  [345] = {2296, 19, 79}, /* julian-gregorian-fo */
  [378] = {2096, 24, 78}, /* julian-gregorian-denmark */
  [379] = {864, 6, 42}, /* french */
  [385] = {824, 20, 40}, /* persian-astronomical */
  [392] = {2688, 23, 82}, /* julian-gregorian-sweden */
  [393] = {2320, 30, 79}, /* julian-gregorian-faroe-islands */
  [401] = {3272, 3, 91}, /* nrf */
  [412] = {472, 10, 24}, /* nabonassar */
  [414] = {1536, 25, 67}, /* julian-gregorian-portugal */
  [445] = {688, 10, 33}, /* discordian */
  [486] = {2200, 35, 78}, /* julian-gregorian-protestant-germany */
  [494] = {1672, 19, 69}, /* julian-gregorian-lu */
  [503] = {136, 6, 7}, /* coptic */
  [512] = {1104, 10, 54}, /* nanakshahi */
  [518] = {3424, 10, KAL__NAME_OF_SEVERAL}, /* fiscal-445 */
  [527] = {1464, 19, 67}, /* julian-gregorian-pl */
  [538] = {1128, 11, 56}, /* hindu-solar */
  [567] = {728, 15, 35}, /* old-hindu-solar */
  [602] = {440, 10, 23}, /* persian-qt */
  [612] = {2152, 19, 78}, /* julian-gregorian-no */
  [614] = {3408, 5, KAL__NAME_OF_SEVERAL}, /* hindu */
  [615] = {1800, 24, 71}, /* julian-gregorian-holland */
  [634] = {160, 7, 9}, /* ethioaa */
  [636] = {1192, 18, 59}, /* hindu-solar-bengal */
  [646] = {1616, 19, 68}, /* julian-gregorian-fr */
  [652] = {3056, 19, 87}, /* julian-gregorian-me */
  [656] = {1120, 7, 55}, /* tibetan */
  [662] = {944, 24, 45}, /* islamic-umalqura-vangent */
  [670] = {1040, 18, 50}, /* japanese-lunisolar */
  [671] = {192, 6, 10}, /* hebrew */
  [676] = {760, 9, 37}, /* icelandic */
  [678] = {2520, 19, 81}, /* julian-gregorian-gb */
  [683] = {1592, 23, 68}, /* julian-gregorian-france */
  [698] = {1760, 37, 70}, /* julian-gregorian-southern-netherlands */
  [701] = {0, 9, 0}, /* gregorian */
  [723] = {2272, 19, 79}, /* julian-gregorian-is */
  [743] = {872, 17, 42}, /* french-republican */
  [759] = {704, 7, 33}, /* erisian */
  [792] = {2488, 24, 81}, /* julian-gregorian-england */
  [807] = {1512, 22, 67}, /* julian-gregorian-spain */
  [825] = {280, 5, 15}, /* juche */
  [847] = {424, 12, 22}, /* persian-2820 */
  [850] = {1144, 17, 57}, /* hindu-solar-tamil */
  [853] = {1488, 22, 67}, /* julian-gregorian-italy */
  [867] = {1696, 24, 69}, /* julian-gregorian-zeeland */
  [868] = {1568, 23, 67}, /* julian-gregorian-poland */
  [872] = {856, 4, 41}, /* badi */
  [894] = {1920, 19, 73}, /* julian-gregorian-cz */
  [895] = {976, 24, 46}, /* islamic-umalqura-printed */
  [916] = {2400, 22, 80}, /* julian-gregorian-basel */
  [930] = {544, 5, 26}, /* kadmi */
  [931] = {3392, 9, KAL__NAME_OF_SEVERAL}, /* old-hindu */
  [932] = {312, 15, 17}, /* islamic-15-tbla */
  [933] = {1440, 19, 67}, /* julian-gregorian-pt */
  [974] = {3000, 27, 87}, /* julian-gregorian-yugoslavia */
  [978] = {488, 8, 25}, /* armenian */
  [984] = {48, 6, 2}, /* julian */
  [1020] = {656, 11, 31}, /* symmetry010 */
  [1022] = {896, 16, 43}, /* islamic-umalqura */
  [1034] = {1336, 7, 65}, /* myanmar */
  [1060] = {672, 6, 31}, /* sym010 */
  [1064] = {352, 20, 19}, /* islamic-fatimid-tbla */
  [1065] = {2976, 19, 86}, /* julian-gregorian-ee */
  [1095] = {1352, 10, 66}, /* thai-lunar */
  [1109] = {328, 21, 18}, /* islamic-fatimid-civil */
  [1152] = {1640, 24, 69}, /* julian-gregorian-brabant */
  [1167] = {776, 17, 38}, /* french-arithmetic */
  [1186] = {3328, 7, KAL__NAME_OF_SEVERAL}, /* islamic */
  [1189] = {3368, 14, KAL__NAME_OF_SEVERAL}, /* islamic-habash */
  [1193] = {848, 5, 41}, /* bahai */
  [1226] = {2760, 24, 82}, /* julian-gregorian-finland */
  [1241] = {2568, 19, 81}, /* julian-gregorian-us */
  [1246] = {200, 6, 11}, /* indian */
  [1250] = {3280, 7, 91}, /* nrf-454 */
  [1252] = {2736, 19, 82}, /* julian-gregorian-fi */
  [1255] = {3240, 29, 90}, /* julian-gregorian-greek-church */
  [1256] = {3104, 27, 87}, /* julian-gregorian-montenegro */
  [1258] = {3416, 6, KAL__NAME_OF_SEVERAL}, /* fiscal */
  [1285] = {1168, 20, 58}, /* hindu-solar-malayali */
  [1297] = {2920, 19, 85}, /* julian-gregorian-lv */
  [1310] = {144, 8, 8}, /* ethiopic */
  [1326] = {2824, 19, 83}, /* julian-gregorian-bg */
  [1343] = {2656, 24, 81}, /* julian-gregorian-ireland */
  [1349] = {1088, 11, 53}, /* bangla-1987 */
  [1375] = {1216, 11, 60}, /* hindu-lunar */
  [1383] = {1832, 24, 72}, /* julian-gregorian-bavaria */
  [1419] = {264, 6, 14}, /* jalali */
  [1443] = {3192, 23, 89}, /* julian-gregorian-greece */
  [1449] = {1416, 19, 67}, /* julian-gregorian-es */
  [1451] = {56, 10, 3}, /* milankovic */
  [1480] = {24, 7, 0}, /* iso8601 */
  [1486] = {3032, 19, 87}, /* julian-gregorian-rs */
  [1509] = {744, 15, 36}, /* old-hindu-lunar */
  [1511] = {2240, 24, 79}, /* julian-gregorian-iceland */
  [1516] = {3288, 18, 92}, /* fiscal-445-nearest */
  [1530] = {72, 14, 3}, /* revised-julian */
  [1548] = {648, 6, 30}, /* sym454 */
  [1549] = {920, 22, 44}, /* islamic-umalqura-kacst */
  [1608] = {88, 8, 4}, /* buddhist */
  [1650] = {1976, 24, 75}, /* julian-gregorian-hungary */
  [1655] = {240, 12, 13}, /* islamic-tbla */
  [1665] = {552, 19, 27}, /* international-fixed */
  [1670] = {608, 5, 29}, /* world */
  [1677] = {16, 7, 0}, /* gregory */
  [1680] = {1888, 24, 73}, /* julian-gregorian-bohemia */
  [1686] = {3136, 24, 88}, /* julian-gregorian-romania */
  [1753] = {2592, 30, 81}, /* julian-gregorian-great-britain */
  [1758] = {1256, 24, 62}, /* hindu-solar-astronomical */
  [1774] = {520, 10, 26}, /* yazdegerdi */
  [1775] = {1024, 10, 49}, /* vietnamese */
  [1777] = {2896, 23, 85}, /* julian-gregorian-latvia */
  [1782] = {2624, 25, 81}, /* julian-gregorian-scotland */
  [1797] = {2544, 19, 81}, /* julian-gregorian-ie */
  [1861] = {3352, 15, KAL__NAME_OF_SEVERAL}, /* islamic-fatimid */
  [1864] = {112, 6, 5}, /* minguo */
  [1865] = {2352, 23, 80}, /* julian-gregorian-zurich */
  [1869] = {3312, 15, 93}, /* fiscal-445-last */
  [1876] = {2712, 19, 82}, /* julian-gregorian-se */
  [1896] = {2128, 19, 78}, /* julian-gregorian-dk */
  [1904] = {1080, 6, 52}, /* bangla */
  [1920] = {2456, 26, 80}, /* julian-gregorian-groningen */
  [1948] = {256, 7, 14}, /* persian */
  [1950] = {2792, 25, 83}, /* julian-gregorian-bulgaria */
  [1951] = {456, 8, 24}, /* egyptian */
  [1952] = {1064, 13, 51}, /* bikram-sambat */
  [1953] = {2032, 29, 76}, /* julian-gregorian-transylvania */
  [1961] = {2008, 19, 75}, /* julian-gregorian-hu */
  [1968] = {224, 8, 12}, /* islamicc */
  [1990] = {1232, 22, 61}, /* hindu-lunar-purnimanta */
  [1996] = {32, 8, 1}, /* iso-week */
  [2002] = {288, 16, 16}, /* islamic-15-civil */
  [2004] = {400, 19, 21}, /* islamic-habash-tbla */
  [2011] = {680, 3, 32}, /* pax */
  [2012] = {2944, 24, 86}, /* julian-gregorian-estonia */
  [2018] = {616, 14, 29}, /* world-calendar */
  [2024] = {2064, 24, 77}, /* julian-gregorian-prussia */
  [2045] = {1008, 7, 47}, /* chinese */
};

#endif
