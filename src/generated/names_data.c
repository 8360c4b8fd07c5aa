/* SPDX-License-Identifier: MIT AND Unicode-3.0 */
/* Made by `./dev gen names` from Unicode CLDR 48 (npm cldr 8.0.0); not edited by hand.
 * sha256 of the XML read, one file after the other:
 * 51527055f86fa4e8bbb0d090370d6ee8c898888241f76a89c387cd722ea7fe3f
 * 2 locales, 456 strings, 9047 bytes of tables.
 * Names: copyright 2019-2025 Unicode, Inc., under LICENSES/Unicode-3.0.txt. */
#include "names_data.h"

const kal__name_locale kal__name_locales[KAL__NAME_LOCALES + 1] = {
    {1555, 0, 1, {'l', 'a', 't', 'n'}}, /* en */
    {0, 40, 1, {0}}, /* root */
    {5, 76, 1, {0}}, /* und */
    {0, 76, 0, {0}},
};

const kal__name_row kal__name_rows[76] = {
    {7, 1, 12, 545}, /* en: gregorian months format wide */
    {8, 1, 12, 557}, /* en: gregorian months format abbreviated */
    {9, 1, 12, 569}, /* en: gregorian months format narrow */
    {10, 1, 12, 545}, /* en: gregorian months stand-alone wide */
    {11, 1, 12, 557}, /* en: gregorian months stand-alone abbreviated */
    {12, 1, 12, 569}, /* en: gregorian months stand-alone narrow */
    {19, 1, 12, 581}, /* en: chinese months format wide */
    {20, 1, 12, 593}, /* en: chinese months format abbreviated */
    {21, 1, 12, 505}, /* en: chinese months format narrow */
    {22, 1, 12, 581}, /* en: chinese months stand-alone wide */
    {23, 1, 12, 593}, /* en: chinese months stand-alone abbreviated */
    {50, 1, 14, 491}, /* en: hebrew months format abbreviated */
    {52, 1, 14, 491}, /* en: hebrew months stand-alone wide */
    {53, 1, 14, 491}, /* en: hebrew months stand-alone abbreviated */
    {56, 1, 12, 605}, /* en: indian months format abbreviated */
    {57, 1, 12, 505}, /* en: indian months format narrow */
    {58, 1, 12, 605}, /* en: indian months stand-alone wide */
    {59, 1, 12, 605}, /* en: indian months stand-alone abbreviated */
    {63, 1, 12, 505}, /* en: islamic months format narrow */
    {64, 1, 12, 617}, /* en: islamic months stand-alone wide */
    {65, 1, 12, 629}, /* en: islamic months stand-alone abbreviated */
    {220, 0, 2, 693}, /* en: gregorian eras eraNames */
    {221, 0, 2, 695}, /* en: gregorian eras eraAbbr */
    {222, 0, 2, 697}, /* en: gregorian eras eraNarrow */
    {224, 0, 1, 713}, /* en: buddhist eras eraAbbr */
    {229, 1, 1, 714}, /* en: coptic eras eraNames */
    {230, 1, 1, 710}, /* en: coptic eras eraAbbr */
    {242, 0, 1, 710}, /* en: hebrew eras eraAbbr */
    {247, 0, 2, 699}, /* en: islamic eras eraNames */
    {248, 0, 2, 701}, /* en: islamic eras eraAbbr */
    {269, 0, 2, 703}, /* en: roc eras eraAbbr */
    {271, 1, 7, 665}, /* en: gregorian days format wide */
    {272, 1, 7, 672}, /* en: gregorian days format abbreviated */
    {273, 1, 7, 679}, /* en: gregorian days format narrow */
    {274, 1, 7, 686}, /* en: gregorian days format short */
    {275, 1, 7, 665}, /* en: gregorian days stand-alone wide */
    {276, 1, 7, 672}, /* en: gregorian days stand-alone abbreviated */
    {277, 1, 7, 679}, /* en: gregorian days stand-alone narrow */
    {278, 1, 7, 686}, /* en: gregorian days stand-alone short */
    {279, 1, 17, 474}, /* en: calendar */
    {1, 1, 12, 641}, /* root: generic months format wide */
    {6, 1, 12, 505}, /* root: generic months stand-alone narrow */
    {7, 1, 12, 641}, /* root: gregorian months format wide */
    {12, 1, 12, 505}, /* root: gregorian months stand-alone narrow */
    {19, 1, 12, 641}, /* root: chinese months format wide */
    {24, 1, 12, 505}, /* root: chinese months stand-alone narrow */
    {25, 1, 13, 519}, /* root: coptic months format wide */
    {30, 1, 13, 505}, /* root: coptic months stand-alone narrow */
    {37, 1, 13, 532}, /* root: ethiopic months format wide */
    {42, 1, 13, 505}, /* root: ethiopic months stand-alone narrow */
    {49, 1, 14, 491}, /* root: hebrew months format wide */
    {54, 1, 14, 505}, /* root: hebrew months stand-alone narrow */
    {55, 1, 12, 605}, /* root: indian months format wide */
    {60, 1, 12, 505}, /* root: indian months stand-alone narrow */
    {61, 1, 12, 617}, /* root: islamic months format wide */
    {62, 1, 12, 629}, /* root: islamic months format abbreviated */
    {66, 1, 12, 505}, /* root: islamic months stand-alone narrow */
    {97, 1, 12, 653}, /* root: persian months format wide */
    {102, 1, 12, 505}, /* root: persian months stand-alone narrow */
    {127, 0, 1, 715}, /* root: chinese monthPatterns format wide */
    {132, 0, 1, 716}, /* root: chinese monthPatterns stand-alone narrow */
    {218, 0, 2, 705}, /* root: generic eras eraAbbr */
    {221, 0, 2, 707}, /* root: gregorian eras eraAbbr */
    {224, 0, 1, 713}, /* root: buddhist eras eraAbbr */
    {230, 1, 1, 710}, /* root: coptic eras eraAbbr */
    {236, 0, 2, 709}, /* root: ethiopic eras eraAbbr */
    {239, 0, 1, 709}, /* root: ethiopic-amete-alem eras eraAbbr */
    {242, 0, 1, 710}, /* root: hebrew eras eraAbbr */
    {245, 0, 1, 717}, /* root: indian eras eraAbbr */
    {248, 0, 2, 701}, /* root: islamic eras eraAbbr */
    {263, 0, 237, 0}, /* root: japanese eras eraAbbr */
    {264, 0, 237, 237}, /* root: japanese eras eraNarrow */
    {266, 0, 1, 718}, /* root: persian eras eraAbbr */
    {269, 0, 2, 711}, /* root: roc eras eraAbbr */
    {271, 1, 7, 672}, /* root: gregorian days format wide */
    {277, 1, 7, 679}, /* root: gregorian days stand-alone narrow */
};

const uint16_t kal__name_aliases[KAL__NAME_LISTS] = {
    [2] = 1, /* generic months format abbreviated -> generic months format wide */
    [3] = 6, /* generic months format narrow -> generic months stand-alone narrow */
    [4] = 1, /* generic months stand-alone wide -> generic months format wide */
    [5] = 2, /* generic months stand-alone abbreviated -> generic months format abbreviated */
    [8] = 7, /* gregorian months format abbreviated -> gregorian months format wide */
    [9] = 12, /* gregorian months format narrow -> gregorian months stand-alone narrow */
    [10] = 7, /* gregorian months stand-alone wide -> gregorian months format wide */
    [11] = 8, /* gregorian months stand-alone abbreviated -> gregorian months format abbreviated */
    [13] = 7, /* buddhist months format wide -> gregorian months format wide */
    [14] = 8, /* buddhist months format abbreviated -> gregorian months format abbreviated */
    [15] = 9, /* buddhist months format narrow -> gregorian months format narrow */
    [16] = 10, /* buddhist months stand-alone wide -> gregorian months stand-alone wide */
    [17] = 11, /* buddhist months stand-alone abbreviated -> gregorian months stand-alone abbreviated */
    [18] = 12, /* buddhist months stand-alone narrow -> gregorian months stand-alone narrow */
    [20] = 19, /* chinese months format abbreviated -> chinese months format wide */
    [21] = 24, /* chinese months format narrow -> chinese months stand-alone narrow */
    [22] = 19, /* chinese months stand-alone wide -> chinese months format wide */
    [23] = 20, /* chinese months stand-alone abbreviated -> chinese months format abbreviated */
    [26] = 25, /* coptic months format abbreviated -> coptic months format wide */
    [27] = 30, /* coptic months format narrow -> coptic months stand-alone narrow */
    [28] = 25, /* coptic months stand-alone wide -> coptic months format wide */
    [29] = 26, /* coptic months stand-alone abbreviated -> coptic months format abbreviated */
    [31] = 19, /* dangi months format wide -> chinese months format wide */
    [32] = 20, /* dangi months format abbreviated -> chinese months format abbreviated */
    [33] = 21, /* dangi months format narrow -> chinese months format narrow */
    [34] = 22, /* dangi months stand-alone wide -> chinese months stand-alone wide */
    [35] = 23, /* dangi months stand-alone abbreviated -> chinese months stand-alone abbreviated */
    [36] = 24, /* dangi months stand-alone narrow -> chinese months stand-alone narrow */
    [38] = 37, /* ethiopic months format abbreviated -> ethiopic months format wide */
    [39] = 42, /* ethiopic months format narrow -> ethiopic months stand-alone narrow */
    [40] = 37, /* ethiopic months stand-alone wide -> ethiopic months format wide */
    [41] = 38, /* ethiopic months stand-alone abbreviated -> ethiopic months format abbreviated */
    [43] = 37, /* ethiopic-amete-alem months format wide -> ethiopic months format wide */
    [44] = 38, /* ethiopic-amete-alem months format abbreviated -> ethiopic months format abbreviated */
    [45] = 39, /* ethiopic-amete-alem months format narrow -> ethiopic months format narrow */
    [46] = 40, /* ethiopic-amete-alem months stand-alone wide -> ethiopic months stand-alone wide */
    [47] = 41, /* ethiopic-amete-alem months stand-alone abbreviated -> ethiopic months stand-alone abbreviated */
    [48] = 42, /* ethiopic-amete-alem months stand-alone narrow -> ethiopic months stand-alone narrow */
    [50] = 49, /* hebrew months format abbreviated -> hebrew months format wide */
    [51] = 54, /* hebrew months format narrow -> hebrew months stand-alone narrow */
    [52] = 49, /* hebrew months stand-alone wide -> hebrew months format wide */
    [53] = 50, /* hebrew months stand-alone abbreviated -> hebrew months format abbreviated */
    [56] = 55, /* indian months format abbreviated -> indian months format wide */
    [57] = 60, /* indian months format narrow -> indian months stand-alone narrow */
    [58] = 55, /* indian months stand-alone wide -> indian months format wide */
    [59] = 56, /* indian months stand-alone abbreviated -> indian months format abbreviated */
    [63] = 66, /* islamic months format narrow -> islamic months stand-alone narrow */
    [64] = 61, /* islamic months stand-alone wide -> islamic months format wide */
    [65] = 62, /* islamic months stand-alone abbreviated -> islamic months format abbreviated */
    [67] = 61, /* islamic-civil months format wide -> islamic months format wide */
    [68] = 62, /* islamic-civil months format abbreviated -> islamic months format abbreviated */
    [69] = 63, /* islamic-civil months format narrow -> islamic months format narrow */
    [70] = 64, /* islamic-civil months stand-alone wide -> islamic months stand-alone wide */
    [71] = 65, /* islamic-civil months stand-alone abbreviated -> islamic months stand-alone abbreviated */
    [72] = 66, /* islamic-civil months stand-alone narrow -> islamic months stand-alone narrow */
    [73] = 61, /* islamic-rgsa months format wide -> islamic months format wide */
    [74] = 62, /* islamic-rgsa months format abbreviated -> islamic months format abbreviated */
    [75] = 63, /* islamic-rgsa months format narrow -> islamic months format narrow */
    [76] = 64, /* islamic-rgsa months stand-alone wide -> islamic months stand-alone wide */
    [77] = 65, /* islamic-rgsa months stand-alone abbreviated -> islamic months stand-alone abbreviated */
    [78] = 66, /* islamic-rgsa months stand-alone narrow -> islamic months stand-alone narrow */
    [79] = 61, /* islamic-tbla months format wide -> islamic months format wide */
    [80] = 62, /* islamic-tbla months format abbreviated -> islamic months format abbreviated */
    [81] = 63, /* islamic-tbla months format narrow -> islamic months format narrow */
    [82] = 64, /* islamic-tbla months stand-alone wide -> islamic months stand-alone wide */
    [83] = 65, /* islamic-tbla months stand-alone abbreviated -> islamic months stand-alone abbreviated */
    [84] = 66, /* islamic-tbla months stand-alone narrow -> islamic months stand-alone narrow */
    [85] = 61, /* islamic-umalqura months format wide -> islamic months format wide */
    [86] = 62, /* islamic-umalqura months format abbreviated -> islamic months format abbreviated */
    [87] = 63, /* islamic-umalqura months format narrow -> islamic months format narrow */
    [88] = 64, /* islamic-umalqura months stand-alone wide -> islamic months stand-alone wide */
    [89] = 65, /* islamic-umalqura months stand-alone abbreviated -> islamic months stand-alone abbreviated */
    [90] = 66, /* islamic-umalqura months stand-alone narrow -> islamic months stand-alone narrow */
    [91] = 7, /* japanese months format wide -> gregorian months format wide */
    [92] = 8, /* japanese months format abbreviated -> gregorian months format abbreviated */
    [93] = 9, /* japanese months format narrow -> gregorian months format narrow */
    [94] = 10, /* japanese months stand-alone wide -> gregorian months stand-alone wide */
    [95] = 11, /* japanese months stand-alone abbreviated -> gregorian months stand-alone abbreviated */
    [96] = 12, /* japanese months stand-alone narrow -> gregorian months stand-alone narrow */
    [98] = 97, /* persian months format abbreviated -> persian months format wide */
    [99] = 102, /* persian months format narrow -> persian months stand-alone narrow */
    [100] = 97, /* persian months stand-alone wide -> persian months format wide */
    [101] = 98, /* persian months stand-alone abbreviated -> persian months format abbreviated */
    [103] = 7, /* roc months format wide -> gregorian months format wide */
    [104] = 8, /* roc months format abbreviated -> gregorian months format abbreviated */
    [105] = 9, /* roc months format narrow -> gregorian months format narrow */
    [106] = 10, /* roc months stand-alone wide -> gregorian months stand-alone wide */
    [107] = 11, /* roc months stand-alone abbreviated -> gregorian months stand-alone abbreviated */
    [108] = 12, /* roc months stand-alone narrow -> gregorian months stand-alone narrow */
    [128] = 127, /* chinese monthPatterns format abbreviated -> chinese monthPatterns format wide */
    [129] = 132, /* chinese monthPatterns format narrow -> chinese monthPatterns stand-alone narrow */
    [130] = 127, /* chinese monthPatterns stand-alone wide -> chinese monthPatterns format wide */
    [131] = 128, /* chinese monthPatterns stand-alone abbreviated -> chinese monthPatterns format abbreviated */
    [139] = 127, /* dangi monthPatterns format wide -> chinese monthPatterns format wide */
    [140] = 128, /* dangi monthPatterns format abbreviated -> chinese monthPatterns format abbreviated */
    [141] = 129, /* dangi monthPatterns format narrow -> chinese monthPatterns format narrow */
    [142] = 130, /* dangi monthPatterns stand-alone wide -> chinese monthPatterns stand-alone wide */
    [143] = 131, /* dangi monthPatterns stand-alone abbreviated -> chinese monthPatterns stand-alone abbreviated */
    [144] = 132, /* dangi monthPatterns stand-alone narrow -> chinese monthPatterns stand-alone narrow */
    [217] = 218, /* generic eras eraNames -> generic eras eraAbbr */
    [219] = 218, /* generic eras eraNarrow -> generic eras eraAbbr */
    [220] = 221, /* gregorian eras eraNames -> gregorian eras eraAbbr */
    [222] = 221, /* gregorian eras eraNarrow -> gregorian eras eraAbbr */
    [223] = 224, /* buddhist eras eraNames -> buddhist eras eraAbbr */
    [225] = 224, /* buddhist eras eraNarrow -> buddhist eras eraAbbr */
    [229] = 230, /* coptic eras eraNames -> coptic eras eraAbbr */
    [231] = 230, /* coptic eras eraNarrow -> coptic eras eraAbbr */
    [235] = 236, /* ethiopic eras eraNames -> ethiopic eras eraAbbr */
    [237] = 236, /* ethiopic eras eraNarrow -> ethiopic eras eraAbbr */
    [238] = 239, /* ethiopic-amete-alem eras eraNames -> ethiopic-amete-alem eras eraAbbr */
    [240] = 239, /* ethiopic-amete-alem eras eraNarrow -> ethiopic-amete-alem eras eraAbbr */
    [241] = 242, /* hebrew eras eraNames -> hebrew eras eraAbbr */
    [243] = 242, /* hebrew eras eraNarrow -> hebrew eras eraAbbr */
    [244] = 245, /* indian eras eraNames -> indian eras eraAbbr */
    [246] = 245, /* indian eras eraNarrow -> indian eras eraAbbr */
    [247] = 248, /* islamic eras eraNames -> islamic eras eraAbbr */
    [249] = 248, /* islamic eras eraNarrow -> islamic eras eraAbbr */
    [250] = 247, /* islamic-civil eras eraNames -> islamic eras eraNames */
    [251] = 248, /* islamic-civil eras eraAbbr -> islamic eras eraAbbr */
    [252] = 249, /* islamic-civil eras eraNarrow -> islamic eras eraNarrow */
    [253] = 247, /* islamic-rgsa eras eraNames -> islamic eras eraNames */
    [254] = 248, /* islamic-rgsa eras eraAbbr -> islamic eras eraAbbr */
    [255] = 249, /* islamic-rgsa eras eraNarrow -> islamic eras eraNarrow */
    [256] = 247, /* islamic-tbla eras eraNames -> islamic eras eraNames */
    [257] = 248, /* islamic-tbla eras eraAbbr -> islamic eras eraAbbr */
    [258] = 249, /* islamic-tbla eras eraNarrow -> islamic eras eraNarrow */
    [259] = 247, /* islamic-umalqura eras eraNames -> islamic eras eraNames */
    [260] = 248, /* islamic-umalqura eras eraAbbr -> islamic eras eraAbbr */
    [261] = 249, /* islamic-umalqura eras eraNarrow -> islamic eras eraNarrow */
    [262] = 263, /* japanese eras eraNames -> japanese eras eraAbbr */
    [265] = 266, /* persian eras eraNames -> persian eras eraAbbr */
    [267] = 266, /* persian eras eraNarrow -> persian eras eraAbbr */
    [268] = 269, /* roc eras eraNames -> roc eras eraAbbr */
    [270] = 269, /* roc eras eraNarrow -> roc eras eraAbbr */
    [272] = 271, /* gregorian days format abbreviated -> gregorian days format wide */
    [273] = 277, /* gregorian days format narrow -> gregorian days stand-alone narrow */
    [274] = 272, /* gregorian days format short -> gregorian days format abbreviated */
    [275] = 271, /* gregorian days stand-alone wide -> gregorian days format wide */
    [276] = 272, /* gregorian days stand-alone abbreviated -> gregorian days format abbreviated */
    [278] = 274, /* gregorian days stand-alone short -> gregorian days format short */
};

const kal__name_place kal__name_strings[719] = {
    1677, 1695, 1715, 1735, 1755, 1774, 1792, 1810, 1828, 1847, 1865, 1885, 1912, 1940, 1966, 1992,
    2016, 2034, 2053, 2073, 2092, 2111, 2131, 2149, 2167, 2185, 2204, 2223, 2242, 2262, 2280, 2300,
    2320, 2337, 2356, 2375, 2395, 2416, 2436, 2453, 2472, 2489, 2509, 2530, 2549, 2568, 2586, 2604,
    2621, 2638, 2660, 2681, 2702, 2723, 2744, 2765, 2784, 2804, 2826, 2850, 2873, 2895, 2916, 2936,
    2957, 2979, 3000, 3021, 3045, 3065, 3086, 3106, 3126, 3147, 3169, 3189, 3210, 3231, 3252, 3273,
    3294, 3317, 3337, 3357, 3377, 3399, 3422, 3442, 3461, 3481, 3505, 3526, 3547, 3568, 3589, 3609,
    3631, 3650, 3672, 3692, 3715, 3734, 3755, 3775, 3796, 3816, 3835, 3858, 3878, 3900, 3921, 3942,
    3964, 3987, 4008, 4031, 4052, 4074, 4094, 4115, 4136, 4156, 4176, 4196, 4218, 4241, 4261, 4284,
    4306, 4326, 4347, 4367, 4389, 4410, 4431, 4453, 4476, 4498, 4521, 4541, 4561, 4582, 4602, 4623,
    4644, 4664, 4685, 4706, 4727, 4748, 4769, 4789, 4810, 4833, 4855, 4877, 4898, 4918, 4938, 4960,
    4982, 5004, 5026, 5046, 5069, 5089, 5111, 5133, 5153, 5173, 5195, 5214, 5237, 5258, 5280, 5303,
    5325, 5348, 5370, 5393, 5415, 5437, 5457, 5478, 5501, 5522, 5542, 5562, 5583, 5603, 5626, 5647,
    5667, 5688, 5708, 5730, 5752, 5774, 5794, 5817, 5838, 5858, 5878, 5900, 5920, 5941, 5961, 5981,
    6003, 6025, 6045, 6068, 6090, 6111, 6132, 6153, 6176, 6198, 6218, 6240, 6261, 6282, 6303, 6323,
    6344, 6365, 6385, 6404, 6424, 6447, 6469, 6489, 6509, 6515, 6523, 6530, 6537, 1677, 1695, 1715,
    1735, 1755, 1774, 1792, 1810, 1828, 1847, 1865, 1885, 1912, 1940, 1966, 1992, 2016, 2034, 2053,
    2073, 2092, 2111, 2131, 2149, 2167, 2185, 2204, 2223, 2242, 2262, 2280, 2300, 2320, 2337, 2356,
    2375, 2395, 2416, 2436, 2453, 2472, 2489, 2509, 2530, 2549, 2568, 2586, 2604, 2621, 2638, 2660,
    2681, 2702, 2723, 2744, 2765, 2784, 2804, 2826, 2850, 2873, 2895, 2916, 2936, 2957, 2979, 3000,
    3021, 3045, 3065, 3086, 3106, 3126, 3147, 3169, 3189, 3210, 3231, 3252, 3273, 3294, 3317, 3337,
    3357, 3377, 3399, 3422, 3442, 3461, 3481, 3505, 3526, 3547, 3568, 3589, 3609, 3631, 3650, 3672,
    3692, 3715, 3734, 3755, 3775, 3796, 3816, 3835, 3858, 3878, 3900, 3921, 3942, 3964, 3987, 4008,
    4031, 4052, 4074, 4094, 4115, 4136, 4156, 4176, 4196, 4218, 4241, 4261, 4284, 4306, 4326, 4347,
    4367, 4389, 4410, 4431, 4453, 4476, 4498, 4521, 4541, 4561, 4582, 4602, 4623, 4644, 4664, 4685,
    4706, 4727, 4748, 4769, 4789, 4810, 4833, 4855, 4877, 4898, 4918, 4938, 4960, 4982, 5004, 5026,
    5046, 5069, 5089, 5111, 5133, 5153, 5173, 5195, 5214, 5237, 5258, 5280, 5303, 5325, 5348, 5370,
    5393, 5415, 5437, 5457, 5478, 5501, 5522, 5542, 5562, 5583, 5603, 5626, 5647, 5667, 5688, 5708,
    5730, 5752, 5774, 5794, 5817, 5838, 5858, 5878, 5900, 5920, 5941, 5961, 5981, 6003, 6025, 6045,
    6068, 6090, 6111, 6132, 6153, 6176, 6198, 6218, 6240, 6261, 6282, 6303, 6323, 6344, 6365, 6385,
    6404, 6424, 6447, 6469, 6489, 781, 917, 143, 811, 6543, 942, 961, 979, 996, 1012, 1027,
    1045, 1074, 1090, 1115, 1130, 1168, 1208, 1253, 1282, 1300, 1317, 354, 361, 369, 376, 382,
    389, 396, 401, 407, 412, 418, 424, 427, 432, 1335, 1339, 1343, 1347, 1351, 1355, 1359,
    1363, 1367, 1370, 1374, 1378, 1465, 1359, 1381, 1386, 1391, 1397, 1403, 1408, 1415, 1424, 1434,
    1442, 1448, 1453, 1459, 1468, 1477, 1484, 1490, 1497, 1501, 1509, 1517, 1524, 1531, 1536, 1542,
    1550, 9, 17, 26, 32, 38, 42, 47, 52, 59, 69, 77, 86, 95, 99, 103,
    107, 38, 111, 115, 119, 123, 127, 131, 135, 139, 141, 781, 1669, 781, 139, 139,
    1669, 143, 145, 147, 759, 149, 161, 174, 186, 199, 211, 223, 237, 250, 262, 274,
    289, 303, 307, 311, 315, 319, 323, 327, 331, 335, 339, 344, 349, 440, 448, 457,
    466, 473, 481, 488, 495, 503, 514, 520, 526, 535, 544, 550, 559, 569, 578, 588,
    594, 603, 611, 619, 634, 648, 653, 658, 665, 673, 680, 688, 693, 698, 703, 709,
    719, 1333, 1337, 1341, 1345, 1349, 1353, 1357, 1361, 1365, 1369, 1373, 1377, 1558, 1568, 1580,
    1588, 1592, 1599, 1609, 1614, 1619, 1624, 1628, 1635, 832, 839, 847, 857, 866, 873, 882,
    889, 893, 897, 901, 905, 909, 913, 781, 917, 919, 917, 141, 143, 143, 921, 924,
    927, 930, 933, 936, 939, 729, 743, 755, 758, 761, 1669, 783, 796, 810, 813, 816,
    825, 1654, 1659, 1664, 1665, 1668, 780, 6548, 6549, 763, 766, 1642, 1649, 1671, 6545,
};

const uint8_t kal__name_pool[6553] = {
    114,111,111,116,0, /* root */
    117,110,100,0, /* und */
    74,97,110,117,97,114,121,0, /* January */
    70,101,98,114,117,97,114,121,0, /* February */
    77,97,114,99,104,0, /* March */
    65,112,114,105,108,0, /* April */
    77,97,121,0, /* May */
    74,117,110,101,0, /* June */
    74,117,108,121,0, /* July */
    65,117,103,117,115,116,0, /* August */
    83,101,112,116,101,109,98,101,114,0, /* September */
    79,99,116,111,98,101,114,0, /* October */
    78,111,118,101,109,98,101,114,0, /* November */
    68,101,99,101,109,98,101,114,0, /* December */
    74,97,110,0, /* Jan */
    70,101,98,0, /* Feb */
    77,97,114,0, /* Mar */
    65,112,114,0, /* Apr */
    74,117,110,0, /* Jun */
    74,117,108,0, /* Jul */
    65,117,103,0, /* Aug */
    83,101,112,0, /* Sep */
    79,99,116,0, /* Oct */
    78,111,118,0, /* Nov */
    68,101,99,0, /* Dec */
    74,0, /* J */
    70,0, /* F */
    83,0, /* S */
    79,0, /* O */
    78,0, /* N */
    70,105,114,115,116,32,77,111,110,116,104,0, /* First Month */
    83,101,99,111,110,100,32,77,111,110,116,104,0, /* Second Month */
    84,104,105,114,100,32,77,111,110,116,104,0, /* Third Month */
    70,111,117,114,116,104,32,77,111,110,116,104,0, /* Fourth Month */
    70,105,102,116,104,32,77,111,110,116,104,0, /* Fifth Month */
    83,105,120,116,104,32,77,111,110,116,104,0, /* Sixth Month */
    83,101,118,101,110,116,104,32,77,111,110,116,104,0, /* Seventh Month */
    69,105,103,104,116,104,32,77,111,110,116,104,0, /* Eighth Month */
    78,105,110,116,104,32,77,111,110,116,104,0, /* Ninth Month */
    84,101,110,116,104,32,77,111,110,116,104,0, /* Tenth Month */
    69,108,101,118,101,110,116,104,32,77,111,110,116,104,0, /* Eleventh Month */
    84,119,101,108,102,116,104,32,77,111,110,116,104,0, /* Twelfth Month */
    77,111,49,0, /* Mo1 */
    77,111,50,0, /* Mo2 */
    77,111,51,0, /* Mo3 */
    77,111,52,0, /* Mo4 */
    77,111,53,0, /* Mo5 */
    77,111,54,0, /* Mo6 */
    77,111,55,0, /* Mo7 */
    77,111,56,0, /* Mo8 */
    77,111,57,0, /* Mo9 */
    77,111,49,48,0, /* Mo10 */
    77,111,49,49,0, /* Mo11 */
    77,111,49,50,0, /* Mo12 */
    84,105,115,104,114,105,0, /* Tishri */
    72,101,115,104,118,97,110,0, /* Heshvan */
    75,105,115,108,101,118,0, /* Kislev */
    84,101,118,101,116,0, /* Tevet */
    83,104,101,118,97,116,0, /* Shevat */
    65,100,97,114,32,73,0, /* Adar I */
    65,100,97,114,0, /* Adar */
    78,105,115,97,110,0, /* Nisan */
    73,121,97,114,0, /* Iyar */
    83,105,118,97,110,0, /* Sivan */
    84,97,109,117,122,0, /* Tamuz */
    65,118,0, /* Av */
    69,108,117,108,0, /* Elul */
    65,100,97,114,32,73,73,0, /* Adar II */
    67,104,97,105,116,114,97,0, /* Chaitra */
    86,97,105,115,97,107,104,97,0, /* Vaisakha */
    74,121,97,105,115,116,104,97,0, /* Jyaistha */
    65,115,97,100,104,97,0, /* Asadha */
    83,114,97,118,97,110,97,0, /* Sravana */
    66,104,97,100,114,97,0, /* Bhadra */
    65,115,118,105,110,97,0, /* Asvina */
    75,97,114,116,105,107,97,0, /* Kartika */
    65,103,114,97,104,97,121,97,110,97,0, /* Agrahayana */
    80,97,117,115,97,0, /* Pausa */
    77,97,103,104,97,0, /* Magha */
    80,104,97,108,103,117,110,97,0, /* Phalguna */
    77,117,104,97,114,114,97,109,0, /* Muharram */
    83,97,102,97,114,0, /* Safar */
    82,97,98,105,202,187,32,73,0, /* Rabiʻ I */
    82,97,98,105,202,187,32,73,73,0, /* Rabiʻ II */
    74,117,109,97,100,97,32,73,0, /* Jumada I */
    74,117,109,97,100,97,32,73,73,0, /* Jumada II */
    82,97,106,97,98,0, /* Rajab */
    83,104,97,202,187,98,97,110,0, /* Shaʻban */
    82,97,109,97,100,97,110,0, /* Ramadan */
    83,104,97,119,119,97,108,0, /* Shawwal */
    68,104,117,202,187,108,45,81,105,202,187,100,97,104,0, /* Dhuʻl-Qiʻdah */
    68,104,117,202,187,108,45,72,105,106,106,97,104,0, /* Dhuʻl-Hijjah */
    77,117,104,46,0, /* Muh. */
    83,97,102,46,0, /* Saf. */
    82,97,98,46,32,73,0, /* Rab. I */
    82,97,98,46,32,73,73,0, /* Rab. II */
    74,117,109,46,32,73,0, /* Jum. I */
    74,117,109,46,32,73,73,0, /* Jum. II */
    82,97,106,46,0, /* Raj. */
    83,104,97,46,0, /* Sha. */
    82,97,109,46,0, /* Ram. */
    83,104,97,119,46,0, /* Shaw. */
    68,104,117,202,187,108,45,81,46,0, /* Dhuʻl-Q. */
    68,104,117,202,187,108,45,72,46,0, /* Dhuʻl-H. */
    66,101,102,111,114,101,32,67,104,114,105,115,116,0, /* Before Christ */
    65,110,110,111,32,68,111,109,105,110,105,0, /* Anno Domini */
    66,67,0, /* BC */
    65,68,0, /* AD */
    66,0, /* B */
    66,69,0, /* BE */
    65,110,110,111,32,77,97,114,116,121,114,117,109,0, /* Anno Martyrum */
    65,77,0, /* AM */
    65,110,110,111,32,72,101,103,105,114,97,101,0, /* Anno Hegirae */
    66,101,102,111,114,101,32,72,105,106,114,97,104,0, /* Before Hijrah */
    65,72,0, /* AH */
    66,72,0, /* BH */
    66,46,82,46,79,46,67,46,0, /* B.R.O.C. */
    77,105,110,103,117,111,0, /* Minguo */
    77,111,110,100,97,121,0, /* Monday */
    84,117,101,115,100,97,121,0, /* Tuesday */
    87,101,100,110,101,115,100,97,121,0, /* Wednesday */
    84,104,117,114,115,100,97,121,0, /* Thursday */
    70,114,105,100,97,121,0, /* Friday */
    83,97,116,117,114,100,97,121,0, /* Saturday */
    83,117,110,100,97,121,0, /* Sunday */
    77,111,110,0, /* Mon */
    84,117,101,0, /* Tue */
    87,101,100,0, /* Wed */
    84,104,117,0, /* Thu */
    70,114,105,0, /* Fri */
    83,97,116,0, /* Sat */
    83,117,110,0, /* Sun */
    84,0, /* T */
    87,0, /* W */
    77,111,0, /* Mo */
    84,117,0, /* Tu */
    87,101,0, /* We */
    84,104,0, /* Th */
    70,114,0, /* Fr */
    83,97,0, /* Sa */
    83,117,0, /* Su */
    71,114,101,103,111,114,105,97,110,32,67,97,108,101,110,100,97,114,0, /* Gregorian Calendar */
    66,117,100,100,104,105,115,116,32,67,97,108,101,110,100,97,114,0, /* Buddhist Calendar */
    67,104,105,110,101,115,101,32,67,97,108,101,110,100,97,114,0, /* Chinese Calendar */
    67,111,112,116,105,99,32,67,97,108,101,110,100,97,114,0, /* Coptic Calendar */
    68,97,110,103,105,32,67,97,108,101,110,100,97,114,0, /* Dangi Calendar */
    69,116,104,105,111,112,105,99,32,67,97,108,101,110,100,97,114,0, /* Ethiopic Calendar */
    69,116,104,105,111,112,105,99,32,65,109,101,116,101,32,65,108,101,109,32,67,97,108,101,110,100,97,114,0, /* Ethiopic Amete Alem Calendar */
    72,101,98,114,101,119,32,67,97,108,101,110,100,97,114,0, /* Hebrew Calendar */
    73,110,100,105,97,110,32,78,97,116,105,111,110,97,108,32,67,97,108,101,110,100,97,114,0, /* Indian National Calendar */
    72,105,106,114,105,32,67,97,108,101,110,100,97,114,0, /* Hijri Calendar */
    72,105,106,114,105,32,67,97,108,101,110,100,97,114,32,40,116,97,98,117,108,97,114,44,32,99,105,118,105,108,32,101,112,111,99,104,41,0, /* Hijri Calendar (tabular, civil epoch) */
    72,105,106,114,105,32,67,97,108,101,110,100,97,114,32,40,83,97,117,100,105,32,65,114,97,98,105,97,44,32,115,105,103,104,116,105,110,103,41,0, /* Hijri Calendar (Saudi Arabia, sighting) */
    72,105,106,114,105,32,67,97,108,101,110,100,97,114,32,40,116,97,98,117,108,97,114,44,32,97,115,116,114,111,110,111,109,105,99,97,108,32,101,112,111,99,104,41,0, /* Hijri Calendar (tabular, astronomical epoch) */
    72,105,106,114,105,32,67,97,108,101,110,100,97,114,32,40,85,109,109,32,97,108,45,81,117,114,97,41,0, /* Hijri Calendar (Umm al-Qura) */
    74,97,112,97,110,101,115,101,32,67,97,108,101,110,100,97,114,0, /* Japanese Calendar */
    80,101,114,115,105,97,110,32,67,97,108,101,110,100,97,114,0, /* Persian Calendar */
    77,105,110,103,117,111,32,67,97,108,101,110,100,97,114,0, /* Minguo Calendar */
    77,48,49,0, /* M01 */
    77,48,50,0, /* M02 */
    77,48,51,0, /* M03 */
    77,48,52,0, /* M04 */
    77,48,53,0, /* M05 */
    77,48,54,0, /* M06 */
    77,48,55,0, /* M07 */
    77,48,56,0, /* M08 */
    77,48,57,0, /* M09 */
    77,49,48,0, /* M10 */
    77,49,49,0, /* M11 */
    77,49,50,0, /* M12 */
    84,111,117,116,0, /* Tout */
    66,97,98,97,0, /* Baba */
    72,97,116,111,114,0, /* Hator */
    75,105,97,104,107,0, /* Kiahk */
    84,111,98,97,0, /* Toba */
    65,109,115,104,105,114,0, /* Amshir */
    66,97,114,97,109,104,97,116,0, /* Baramhat */
    66,97,114,97,109,111,117,100,97,0, /* Baramouda */
    66,97,115,104,97,110,115,0, /* Bashans */
    80,97,111,110,97,0, /* Paona */
    69,112,101,112,0, /* Epep */
    77,101,115,114,97,0, /* Mesra */
    78,97,115,105,101,0, /* Nasie */
    49,51,0, /* 13 */
    77,101,115,107,101,114,101,109,0, /* Meskerem */
    84,101,107,101,109,116,0, /* Tekemt */
    72,101,100,97,114,0, /* Hedar */
    84,97,104,115,97,115,0, /* Tahsas */
    84,101,114,0, /* Ter */
    89,101,107,97,116,105,116,0, /* Yekatit */
    77,101,103,97,98,105,116,0, /* Megabit */
    77,105,97,122,105,97,0, /* Miazia */
    71,101,110,98,111,116,0, /* Genbot */
    83,101,110,101,0, /* Sene */
    72,97,109,108,101,0, /* Hamle */
    78,101,104,97,115,115,101,0, /* Nehasse */
    80,97,103,117,109,101,110,0, /* Pagumen */
    70,97,114,118,97,114,100,105,110,0, /* Farvardin */
    79,114,100,105,98,101,104,101,115,104,116,0, /* Ordibehesht */
    75,104,111,114,100,97,100,0, /* Khordad */
    84,105,114,0, /* Tir */
    77,111,114,100,97,100,0, /* Mordad */
    83,104,97,104,114,105,118,97,114,0, /* Shahrivar */
    77,101,104,114,0, /* Mehr */
    65,98,97,110,0, /* Aban */
    65,122,97,114,0, /* Azar */
    68,101,121,0, /* Dey */
    66,97,104,109,97,110,0, /* Bahman */
    69,115,102,97,110,100,0, /* Esfand */
    123,48,125,98,105,115,0, /* {0}bis */
    123,48,125,98,0, /* {0}b */
    69,82,65,48,0, /* ERA0 */
    69,82,65,49,0, /* ERA1 */
    66,67,69,0, /* BCE */
    65,65,0, /* AA */
    197,154,97,107,97,0, /* Śaka */
    84,97,105,107,97,32,40,54,52,53,226,128,147,54,53,48,41,0, /* Taika (645–650) */
    72,97,107,117,99,104,105,32,40,54,53,48,226,128,147,54,55,49,41,0, /* Hakuchi (650–671) */
    72,97,107,117,104,197,141,32,40,54,55,50,226,128,147,54,56,54,41,0, /* Hakuhō (672–686) */
    83,104,117,99,104,197,141,32,40,54,56,54,226,128,147,55,48,49,41,0, /* Shuchō (686–701) */
    84,97,105,104,197,141,32,40,55,48,49,226,128,147,55,48,52,41,0, /* Taihō (701–704) */
    75,101,105,117,110,32,40,55,48,52,226,128,147,55,48,56,41,0, /* Keiun (704–708) */
    87,97,100,197,141,32,40,55,48,56,226,128,147,55,49,53,41,0, /* Wadō (708–715) */
    82,101,105,107,105,32,40,55,49,53,226,128,147,55,49,55,41,0, /* Reiki (715–717) */
    89,197,141,114,197,141,32,40,55,49,55,226,128,147,55,50,52,41,0, /* Yōrō (717–724) */
    74,105,110,107,105,32,40,55,50,52,226,128,147,55,50,57,41,0, /* Jinki (724–729) */
    84,101,110,112,121,197,141,32,40,55,50,57,226,128,147,55,52,57,41,0, /* Tenpyō (729–749) */
    84,101,110,112,121,197,141,45,107,97,109,112,197,141,32,40,55,52,57,226,128,147,55,52,57,41,0, /* Tenpyō-kampō (749–749) */
    84,101,110,112,121,197,141,45,115,104,197,141,104,197,141,32,40,55,52,57,226,128,147,55,53,55,41,0, /* Tenpyō-shōhō (749–757) */
    84,101,110,112,121,197,141,45,104,197,141,106,105,32,40,55,53,55,226,128,147,55,54,53,41,0, /* Tenpyō-hōji (757–765) */
    84,101,110,112,121,197,141,45,106,105,110,103,111,32,40,55,54,53,226,128,147,55,54,55,41,0, /* Tenpyō-jingo (765–767) */
    74,105,110,103,111,45,107,101,105,117,110,32,40,55,54,55,226,128,147,55,55,48,41,0, /* Jingo-keiun (767–770) */
    72,197,141,107,105,32,40,55,55,48,226,128,147,55,56,48,41,0, /* Hōki (770–780) */
    84,101,110,45,197,141,32,40,55,56,49,226,128,147,55,56,50,41,0, /* Ten-ō (781–782) */
    69,110,114,121,97,107,117,32,40,55,56,50,226,128,147,56,48,54,41,0, /* Enryaku (782–806) */
    68,97,105,100,197,141,32,40,56,48,54,226,128,147,56,49,48,41,0, /* Daidō (806–810) */
    75,197,141,110,105,110,32,40,56,49,48,226,128,147,56,50,52,41,0, /* Kōnin (810–824) */
    84,101,110,99,104,197,141,32,40,56,50,52,226,128,147,56,51,52,41,0, /* Tenchō (824–834) */
    74,197,141,119,97,32,40,56,51,52,226,128,147,56,52,56,41,0, /* Jōwa (834–848) */
    75,97,106,197,141,32,40,56,52,56,226,128,147,56,53,49,41,0, /* Kajō (848–851) */
    78,105,110,106,117,32,40,56,53,49,226,128,147,56,53,52,41,0, /* Ninju (851–854) */
    83,97,105,107,197,141,32,40,56,53,52,226,128,147,56,53,55,41,0, /* Saikō (854–857) */
    84,101,110,45,97,110,32,40,56,53,55,226,128,147,56,53,57,41,0, /* Ten-an (857–859) */
    74,197,141,103,97,110,32,40,56,53,57,226,128,147,56,55,55,41,0, /* Jōgan (859–877) */
    71,97,110,103,121,197,141,32,40,56,55,55,226,128,147,56,56,53,41,0, /* Gangyō (877–885) */
    78,105,110,110,97,32,40,56,56,53,226,128,147,56,56,57,41,0, /* Ninna (885–889) */
    75,97,110,112,121,197,141,32,40,56,56,57,226,128,147,56,57,56,41,0, /* Kanpyō (889–898) */
    83,104,197,141,116,97,105,32,40,56,57,56,226,128,147,57,48,49,41,0, /* Shōtai (898–901) */
    69,110,103,105,32,40,57,48,49,226,128,147,57,50,51,41,0, /* Engi (901–923) */
    69,110,99,104,197,141,32,40,57,50,51,226,128,147,57,51,49,41,0, /* Enchō (923–931) */
    74,197,141,104,101,105,32,40,57,51,49,226,128,147,57,51,56,41,0, /* Jōhei (931–938) */
    84,101,110,103,121,197,141,32,40,57,51,56,226,128,147,57,52,55,41,0, /* Tengyō (938–947) */
    84,101,110,114,121,97,107,117,32,40,57,52,55,226,128,147,57,53,55,41,0, /* Tenryaku (947–957) */
    84,101,110,116,111,107,117,32,40,57,53,55,226,128,147,57,54,49,41,0, /* Tentoku (957–961) */
    197,140,119,97,32,40,57,54,49,226,128,147,57,54,52,41,0, /* Ōwa (961–964) */
    75,197,141,104,197,141,32,40,57,54,52,226,128,147,57,54,56,41,0, /* Kōhō (964–968) */
    65,110,110,97,32,40,57,54,56,226,128,147,57,55,48,41,0, /* Anna (968–970) */
    84,101,110,114,111,107,117,32,40,57,55,48,226,128,147,57,55,51,41,0, /* Tenroku (970–973) */
    84,101,110,226,128,153,101,110,32,40,57,55,51,226,128,147,57,55,54,41,0, /* Ten’en (973–976) */
    74,197,141,103,101,110,32,40,57,55,54,226,128,147,57,55,56,41,0, /* Jōgen (976–978) */
    84,101,110,103,101,110,32,40,57,55,56,226,128,147,57,56,51,41,0, /* Tengen (978–983) */
    69,105,107,97,110,32,40,57,56,51,226,128,147,57,56,53,41,0, /* Eikan (983–985) */
    75,97,110,110,97,32,40,57,56,53,226,128,147,57,56,55,41,0, /* Kanna (985–987) */
    69,105,101,110,32,40,57,56,55,226,128,147,57,56,57,41,0, /* Eien (987–989) */
    69,105,115,111,32,40,57,56,57,226,128,147,57,57,48,41,0, /* Eiso (989–990) */
    83,104,197,141,114,121,97,107,117,32,40,57,57,48,226,128,147,57,57,53,41,0, /* Shōryaku (990–995) */
    67,104,197,141,116,111,107,117,32,40,57,57,53,226,128,147,57,57,57,41,0, /* Chōtoku (995–999) */
    67,104,197,141,104,197,141,32,40,57,57,57,226,128,147,49,48,48,52,41,0, /* Chōhō (999–1004) */
    75,97,110,107,197,141,32,40,49,48,48,52,226,128,147,49,48,49,50,41,0, /* Kankō (1004–1012) */
    67,104,197,141,119,97,32,40,49,48,49,50,226,128,147,49,48,49,55,41,0, /* Chōwa (1012–1017) */
    75,97,110,110,105,110,32,40,49,48,49,55,226,128,147,49,48,50,49,41,0, /* Kannin (1017–1021) */
    74,105,97,110,32,40,49,48,50,49,226,128,147,49,48,50,52,41,0, /* Jian (1021–1024) */
    77,97,110,106,117,32,40,49,48,50,52,226,128,147,49,48,50,56,41,0, /* Manju (1024–1028) */
    67,104,197,141,103,101,110,32,40,49,48,50,56,226,128,147,49,48,51,55,41,0, /* Chōgen (1028–1037) */
    67,104,197,141,114,121,97,107,117,32,40,49,48,51,55,226,128,147,49,48,52,48,41,0, /* Chōryaku (1037–1040) */
    67,104,197,141,107,121,197,171,32,40,49,48,52,48,226,128,147,49,48,52,52,41,0, /* Chōkyū (1040–1044) */
    75,97,110,116,111,107,117,32,40,49,48,52,52,226,128,147,49,48,52,54,41,0, /* Kantoku (1044–1046) */
    69,105,115,104,197,141,32,40,49,48,52,54,226,128,147,49,48,53,51,41,0, /* Eishō (1046–1053) */
    84,101,110,103,105,32,40,49,48,53,51,226,128,147,49,48,53,56,41,0, /* Tengi (1053–1058) */
    75,197,141,104,101,105,32,40,49,48,53,56,226,128,147,49,48,54,53,41,0, /* Kōhei (1058–1065) */
    74,105,114,121,97,107,117,32,40,49,48,54,53,226,128,147,49,48,54,57,41,0, /* Jiryaku (1065–1069) */
    69,110,107,121,197,171,32,40,49,48,54,57,226,128,147,49,48,55,52,41,0, /* Enkyū (1069–1074) */
    83,104,197,141,104,111,32,40,49,48,55,52,226,128,147,49,48,55,55,41,0, /* Shōho (1074–1077) */
    83,104,197,141,114,121,97,107,117,32,40,49,48,55,55,226,128,147,49,48,56,49,41,0, /* Shōryaku (1077–1081) */
    69,105,104,197,141,32,40,49,48,56,49,226,128,147,49,48,56,52,41,0, /* Eihō (1081–1084) */
    197,140,116,111,107,117,32,40,49,48,56,52,226,128,147,49,48,56,55,41,0, /* Ōtoku (1084–1087) */
    75,97,110,106,105,32,40,49,48,56,55,226,128,147,49,48,57,52,41,0, /* Kanji (1087–1094) */
    75,97,104,197,141,32,40,49,48,57,52,226,128,147,49,48,57,54,41,0, /* Kahō (1094–1096) */
    69,105,99,104,197,141,32,40,49,48,57,54,226,128,147,49,48,57,55,41,0, /* Eichō (1096–1097) */
    74,197,141,116,111,107,117,32,40,49,48,57,55,226,128,147,49,48,57,57,41,0, /* Jōtoku (1097–1099) */
    75,197,141,119,97,32,40,49,48,57,57,226,128,147,49,49,48,52,41,0, /* Kōwa (1099–1104) */
    67,104,197,141,106,105,32,40,49,49,48,52,226,128,147,49,49,48,54,41,0, /* Chōji (1104–1106) */
    75,97,115,104,197,141,32,40,49,49,48,54,226,128,147,49,49,48,56,41,0, /* Kashō (1106–1108) */
    84,101,110,110,105,110,32,40,49,49,48,56,226,128,147,49,49,49,48,41,0, /* Tennin (1108–1110) */
    84,101,110,45,101,105,32,40,49,49,49,48,226,128,147,49,49,49,51,41,0, /* Ten-ei (1110–1113) */
    69,105,107,121,197,171,32,40,49,49,49,51,226,128,147,49,49,49,56,41,0, /* Eikyū (1113–1118) */
    71,101,110,226,128,153,101,105,32,40,49,49,49,56,226,128,147,49,49,50,48,41,0, /* Gen’ei (1118–1120) */
    72,197,141,97,110,32,40,49,49,50,48,226,128,147,49,49,50,52,41,0, /* Hōan (1120–1124) */
    84,101,110,106,105,32,40,49,49,50,52,226,128,147,49,49,50,54,41,0, /* Tenji (1124–1126) */
    68,97,105,106,105,32,40,49,49,50,54,226,128,147,49,49,51,49,41,0, /* Daiji (1126–1131) */
    84,101,110,115,104,197,141,32,40,49,49,51,49,226,128,147,49,49,51,50,41,0, /* Tenshō (1131–1132) */
    67,104,197,141,115,104,197,141,32,40,49,49,51,50,226,128,147,49,49,51,53,41,0, /* Chōshō (1132–1135) */
    72,197,141,101,110,32,40,49,49,51,53,226,128,147,49,49,52,49,41,0, /* Hōen (1135–1141) */
    69,105,106,105,32,40,49,49,52,49,226,128,147,49,49,52,50,41,0, /* Eiji (1141–1142) */
    75,197,141,106,105,32,40,49,49,52,50,226,128,147,49,49,52,52,41,0, /* Kōji (1142–1144) */
    84,101,110,226,128,153,121,197,141,32,40,49,49,52,52,226,128,147,49,49,52,53,41,0, /* Ten’yō (1144–1145) */
    75,121,197,171,97,110,32,40,49,49,52,53,226,128,147,49,49,53,49,41,0, /* Kyūan (1145–1151) */
    78,105,110,112,101,105,32,40,49,49,53,49,226,128,147,49,49,53,52,41,0, /* Ninpei (1151–1154) */
    75,121,197,171,106,117,32,40,49,49,53,52,226,128,147,49,49,53,54,41,0, /* Kyūju (1154–1156) */
    72,197,141,103,101,110,32,40,49,49,53,54,226,128,147,49,49,53,57,41,0, /* Hōgen (1156–1159) */
    72,101,105,106,105,32,40,49,49,53,57,226,128,147,49,49,54,48,41,0, /* Heiji (1159–1160) */
    69,105,114,121,97,107,117,32,40,49,49,54,48,226,128,147,49,49,54,49,41,0, /* Eiryaku (1160–1161) */
    197,140,104,111,32,40,49,49,54,49,226,128,147,49,49,54,51,41,0, /* Ōho (1161–1163) */
    67,104,197,141,107,97,110,32,40,49,49,54,51,226,128,147,49,49,54,53,41,0, /* Chōkan (1163–1165) */
    69,105,109,97,110,32,40,49,49,54,53,226,128,147,49,49,54,54,41,0, /* Eiman (1165–1166) */
    78,105,110,226,128,153,97,110,32,40,49,49,54,54,226,128,147,49,49,54,57,41,0, /* Nin’an (1166–1169) */
    75,97,197,141,32,40,49,49,54,57,226,128,147,49,49,55,49,41,0, /* Kaō (1169–1171) */
    83,104,197,141,97,110,32,40,49,49,55,49,226,128,147,49,49,55,53,41,0, /* Shōan (1171–1175) */
    65,110,103,101,110,32,40,49,49,55,53,226,128,147,49,49,55,55,41,0, /* Angen (1175–1177) */
    74,105,115,104,197,141,32,40,49,49,55,55,226,128,147,49,49,56,49,41,0, /* Jishō (1177–1181) */
    89,197,141,119,97,32,40,49,49,56,49,226,128,147,49,49,56,50,41,0, /* Yōwa (1181–1182) */
    74,117,101,105,32,40,49,49,56,50,226,128,147,49,49,56,52,41,0, /* Juei (1182–1184) */
    71,101,110,114,121,97,107,117,32,40,49,49,56,52,226,128,147,49,49,56,53,41,0, /* Genryaku (1184–1185) */
    66,117,110,106,105,32,40,49,49,56,53,226,128,147,49,49,57,48,41,0, /* Bunji (1185–1190) */
    75,101,110,107,121,197,171,32,40,49,49,57,48,226,128,147,49,49,57,57,41,0, /* Kenkyū (1190–1199) */
    83,104,197,141,106,105,32,40,49,49,57,57,226,128,147,49,50,48,49,41,0, /* Shōji (1199–1201) */
    75,101,110,110,105,110,32,40,49,50,48,49,226,128,147,49,50,48,52,41,0, /* Kennin (1201–1204) */
    71,101,110,107,121,197,171,32,40,49,50,48,52,226,128,147,49,50,48,54,41,0, /* Genkyū (1204–1206) */
    75,101,110,226,128,153,101,105,32,40,49,50,48,54,226,128,147,49,50,48,55,41,0, /* Ken’ei (1206–1207) */
    74,197,141,103,101,110,32,40,49,50,48,55,226,128,147,49,50,49,49,41,0, /* Jōgen (1207–1211) */
    75,101,110,114,121,97,107,117,32,40,49,50,49,49,226,128,147,49,50,49,51,41,0, /* Kenryaku (1211–1213) */
    75,101,110,112,197,141,32,40,49,50,49,51,226,128,147,49,50,49,57,41,0, /* Kenpō (1213–1219) */
    74,197,141,107,121,197,171,32,40,49,50,49,57,226,128,147,49,50,50,50,41,0, /* Jōkyū (1219–1222) */
    74,197,141,197,141,32,40,49,50,50,50,226,128,147,49,50,50,52,41,0, /* Jōō (1222–1224) */
    71,101,110,110,105,110,32,40,49,50,50,52,226,128,147,49,50,50,53,41,0, /* Gennin (1224–1225) */
    75,97,114,111,107,117,32,40,49,50,50,53,226,128,147,49,50,50,55,41,0, /* Karoku (1225–1227) */
    65,110,116,101,105,32,40,49,50,50,55,226,128,147,49,50,50,57,41,0, /* Antei (1227–1229) */
    75,97,110,107,105,32,40,49,50,50,57,226,128,147,49,50,51,50,41,0, /* Kanki (1229–1232) */
    74,197,141,101,105,32,40,49,50,51,50,226,128,147,49,50,51,51,41,0, /* Jōei (1232–1233) */
    84,101,110,112,117,107,117,32,40,49,50,51,51,226,128,147,49,50,51,52,41,0, /* Tenpuku (1233–1234) */
    66,117,110,114,121,97,107,117,32,40,49,50,51,52,226,128,147,49,50,51,53,41,0, /* Bunryaku (1234–1235) */
    75,97,116,101,105,32,40,49,50,51,53,226,128,147,49,50,51,56,41,0, /* Katei (1235–1238) */
    82,121,97,107,117,110,105,110,32,40,49,50,51,56,226,128,147,49,50,51,57,41,0, /* Ryakunin (1238–1239) */
    69,110,226,128,153,197,141,32,40,49,50,51,57,226,128,147,49,50,52,48,41,0, /* En’ō (1239–1240) */
    78,105,110,106,105,32,40,49,50,52,48,226,128,147,49,50,52,51,41,0, /* Ninji (1240–1243) */
    75,97,110,103,101,110,32,40,49,50,52,51,226,128,147,49,50,52,55,41,0, /* Kangen (1243–1247) */
    72,197,141,106,105,32,40,49,50,52,55,226,128,147,49,50,52,57,41,0, /* Hōji (1247–1249) */
    75,101,110,99,104,197,141,32,40,49,50,52,57,226,128,147,49,50,53,54,41,0, /* Kenchō (1249–1256) */
    75,197,141,103,101,110,32,40,49,50,53,54,226,128,147,49,50,53,55,41,0, /* Kōgen (1256–1257) */
    83,104,197,141,107,97,32,40,49,50,53,55,226,128,147,49,50,53,57,41,0, /* Shōka (1257–1259) */
    83,104,197,141,103,101,110,32,40,49,50,53,57,226,128,147,49,50,54,48,41,0, /* Shōgen (1259–1260) */
    66,117,110,226,128,153,197,141,32,40,49,50,54,48,226,128,147,49,50,54,49,41,0, /* Bun’ō (1260–1261) */
    75,197,141,99,104,197,141,32,40,49,50,54,49,226,128,147,49,50,54,52,41,0, /* Kōchō (1261–1264) */
    66,117,110,226,128,153,101,105,32,40,49,50,54,52,226,128,147,49,50,55,53,41,0, /* Bun’ei (1264–1275) */
    75,101,110,106,105,32,40,49,50,55,53,226,128,147,49,50,55,56,41,0, /* Kenji (1275–1278) */
    75,197,141,97,110,32,40,49,50,55,56,226,128,147,49,50,56,56,41,0, /* Kōan (1278–1288) */
    83,104,197,141,197,141,32,40,49,50,56,56,226,128,147,49,50,57,51,41,0, /* Shōō (1288–1293) */
    69,105,110,105,110,32,40,49,50,57,51,226,128,147,49,50,57,57,41,0, /* Einin (1293–1299) */
    83,104,197,141,97,110,32,40,49,50,57,57,226,128,147,49,51,48,50,41,0, /* Shōan (1299–1302) */
    75,101,110,103,101,110,32,40,49,51,48,50,226,128,147,49,51,48,51,41,0, /* Kengen (1302–1303) */
    75,97,103,101,110,32,40,49,51,48,51,226,128,147,49,51,48,54,41,0, /* Kagen (1303–1306) */
    84,111,107,117,106,105,32,40,49,51,48,54,226,128,147,49,51,48,56,41,0, /* Tokuji (1306–1308) */
    69,110,107,121,197,141,32,40,49,51,48,56,226,128,147,49,51,49,49,41,0, /* Enkyō (1308–1311) */
    197,140,99,104,197,141,32,40,49,51,49,49,226,128,147,49,51,49,50,41,0, /* Ōchō (1311–1312) */
    83,104,197,141,119,97,32,40,49,51,49,50,226,128,147,49,51,49,55,41,0, /* Shōwa (1312–1317) */
    66,117,110,112,197,141,32,40,49,51,49,55,226,128,147,49,51,49,57,41,0, /* Bunpō (1317–1319) */
    71,101,110,197,141,32,40,49,51,49,57,226,128,147,49,51,50,49,41,0, /* Genō (1319–1321) */
    71,101,110,107,197,141,32,40,49,51,50,49,226,128,147,49,51,50,52,41,0, /* Genkō (1321–1324) */
    83,104,197,141,99,104,197,171,32,40,49,51,50,52,226,128,147,49,51,50,54,41,0, /* Shōchū (1324–1326) */
    75,97,114,121,97,107,117,32,40,49,51,50,54,226,128,147,49,51,50,57,41,0, /* Karyaku (1326–1329) */
    71,101,110,116,111,107,117,32,40,49,51,50,57,226,128,147,49,51,51,49,41,0, /* Gentoku (1329–1331) */
    71,101,110,107,197,141,32,40,49,51,51,49,226,128,147,49,51,51,52,41,0, /* Genkō (1331–1334) */
    75,101,110,109,117,32,40,49,51,51,52,226,128,147,49,51,51,54,41,0, /* Kenmu (1334–1336) */
    69,110,103,101,110,32,40,49,51,51,54,226,128,147,49,51,52,48,41,0, /* Engen (1336–1340) */
    75,197,141,107,111,107,117,32,40,49,51,52,48,226,128,147,49,51,52,54,41,0, /* Kōkoku (1340–1346) */
    83,104,197,141,104,101,105,32,40,49,51,52,54,226,128,147,49,51,55,48,41,0, /* Shōhei (1346–1370) */
    75,101,110,116,111,107,117,32,40,49,51,55,48,226,128,147,49,51,55,50,41,0, /* Kentoku (1370–1372) */
    66,117,110,99,104,197,171,32,40,49,51,55,50,226,128,147,49,51,55,53,41,0, /* Bunchū (1372–1375) */
    84,101,110,106,117,32,40,49,51,55,53,226,128,147,49,51,55,57,41,0, /* Tenju (1375–1379) */
    75,197,141,114,121,97,107,117,32,40,49,51,55,57,226,128,147,49,51,56,49,41,0, /* Kōryaku (1379–1381) */
    75,197,141,119,97,32,40,49,51,56,49,226,128,147,49,51,56,52,41,0, /* Kōwa (1381–1384) */
    71,101,110,99,104,197,171,32,40,49,51,56,52,226,128,147,49,51,57,50,41,0, /* Genchū (1384–1392) */
    77,101,105,116,111,107,117,32,40,49,51,56,52,226,128,147,49,51,56,55,41,0, /* Meitoku (1384–1387) */
    75,97,107,101,105,32,40,49,51,56,55,226,128,147,49,51,56,57,41,0, /* Kakei (1387–1389) */
    75,197,141,197,141,32,40,49,51,56,57,226,128,147,49,51,57,48,41,0, /* Kōō (1389–1390) */
    77,101,105,116,111,107,117,32,40,49,51,57,48,226,128,147,49,51,57,52,41,0, /* Meitoku (1390–1394) */
    197,140,101,105,32,40,49,51,57,52,226,128,147,49,52,50,56,41,0, /* Ōei (1394–1428) */
    83,104,197,141,99,104,197,141,32,40,49,52,50,56,226,128,147,49,52,50,57,41,0, /* Shōchō (1428–1429) */
    69,105,107,121,197,141,32,40,49,52,50,57,226,128,147,49,52,52,49,41,0, /* Eikyō (1429–1441) */
    75,97,107,105,116,115,117,32,40,49,52,52,49,226,128,147,49,52,52,52,41,0, /* Kakitsu (1441–1444) */
    66,117,110,226,128,153,97,110,32,40,49,52,52,52,226,128,147,49,52,52,57,41,0, /* Bun’an (1444–1449) */
    72,197,141,116,111,107,117,32,40,49,52,52,57,226,128,147,49,52,53,50,41,0, /* Hōtoku (1449–1452) */
    75,121,197,141,116,111,107,117,32,40,49,52,53,50,226,128,147,49,52,53,53,41,0, /* Kyōtoku (1452–1455) */
    75,197,141,115,104,197,141,32,40,49,52,53,53,226,128,147,49,52,53,55,41,0, /* Kōshō (1455–1457) */
    67,104,197,141,114,111,107,117,32,40,49,52,53,55,226,128,147,49,52,54,48,41,0, /* Chōroku (1457–1460) */
    75,97,110,115,104,197,141,32,40,49,52,54,48,226,128,147,49,52,54,54,41,0, /* Kanshō (1460–1466) */
    66,117,110,115,104,197,141,32,40,49,52,54,54,226,128,147,49,52,54,55,41,0, /* Bunshō (1466–1467) */
    197,140,110,105,110,32,40,49,52,54,55,226,128,147,49,52,54,57,41,0, /* Ōnin (1467–1469) */
    66,117,110,109,101,105,32,40,49,52,54,57,226,128,147,49,52,56,55,41,0, /* Bunmei (1469–1487) */
    67,104,197,141,107,121,197,141,32,40,49,52,56,55,226,128,147,49,52,56,57,41,0, /* Chōkyō (1487–1489) */
    69,110,116,111,107,117,32,40,49,52,56,57,226,128,147,49,52,57,50,41,0, /* Entoku (1489–1492) */
    77,101,105,197,141,32,40,49,52,57,50,226,128,147,49,53,48,49,41,0, /* Meiō (1492–1501) */
    66,117,110,107,105,32,40,49,53,48,49,226,128,147,49,53,48,52,41,0, /* Bunki (1501–1504) */
    69,105,115,104,197,141,32,40,49,53,48,52,226,128,147,49,53,50,49,41,0, /* Eishō (1504–1521) */
    84,97,105,101,105,32,40,49,53,50,49,226,128,147,49,53,50,56,41,0, /* Taiei (1521–1528) */
    75,121,197,141,114,111,107,117,32,40,49,53,50,56,226,128,147,49,53,51,50,41,0, /* Kyōroku (1528–1532) */
    84,101,110,98,117,110,32,40,49,53,51,50,226,128,147,49,53,53,53,41,0, /* Tenbun (1532–1555) */
    75,197,141,106,105,32,40,49,53,53,53,226,128,147,49,53,53,56,41,0, /* Kōji (1555–1558) */
    69,105,114,111,107,117,32,40,49,53,53,56,226,128,147,49,53,55,48,41,0, /* Eiroku (1558–1570) */
    71,101,110,107,105,32,40,49,53,55,48,226,128,147,49,53,55,51,41,0, /* Genki (1570–1573) */
    84,101,110,115,104,197,141,32,40,49,53,55,51,226,128,147,49,53,57,50,41,0, /* Tenshō (1573–1592) */
    66,117,110,114,111,107,117,32,40,49,53,57,50,226,128,147,49,53,57,54,41,0, /* Bunroku (1592–1596) */
    75,101,105,99,104,197,141,32,40,49,53,57,54,226,128,147,49,54,49,53,41,0, /* Keichō (1596–1615) */
    71,101,110,110,97,32,40,49,54,49,53,226,128,147,49,54,50,52,41,0, /* Genna (1615–1624) */
    75,97,110,226,128,153,101,105,32,40,49,54,50,52,226,128,147,49,54,52,52,41,0, /* Kan’ei (1624–1644) */
    83,104,197,141,104,111,32,40,49,54,52,52,226,128,147,49,54,52,56,41,0, /* Shōho (1644–1648) */
    75,101,105,97,110,32,40,49,54,52,56,226,128,147,49,54,53,50,41,0, /* Keian (1648–1652) */
    74,197,141,197,141,32,40,49,54,53,50,226,128,147,49,54,53,53,41,0, /* Jōō (1652–1655) */
    77,101,105,114,101,107,105,32,40,49,54,53,53,226,128,147,49,54,53,56,41,0, /* Meireki (1655–1658) */
    77,97,110,106,105,32,40,49,54,53,56,226,128,147,49,54,54,49,41,0, /* Manji (1658–1661) */
    75,97,110,98,117,110,32,40,49,54,54,49,226,128,147,49,54,55,51,41,0, /* Kanbun (1661–1673) */
    69,110,112,197,141,32,40,49,54,55,51,226,128,147,49,54,56,49,41,0, /* Enpō (1673–1681) */
    84,101,110,110,97,32,40,49,54,56,49,226,128,147,49,54,56,52,41,0, /* Tenna (1681–1684) */
    74,197,141,107,121,197,141,32,40,49,54,56,52,226,128,147,49,54,56,56,41,0, /* Jōkyō (1684–1688) */
    71,101,110,114,111,107,117,32,40,49,54,56,56,226,128,147,49,55,48,52,41,0, /* Genroku (1688–1704) */
    72,197,141,101,105,32,40,49,55,48,52,226,128,147,49,55,49,49,41,0, /* Hōei (1704–1711) */
    83,104,197,141,116,111,107,117,32,40,49,55,49,49,226,128,147,49,55,49,54,41,0, /* Shōtoku (1711–1716) */
    75,121,197,141,104,197,141,32,40,49,55,49,54,226,128,147,49,55,51,54,41,0, /* Kyōhō (1716–1736) */
    71,101,110,98,117,110,32,40,49,55,51,54,226,128,147,49,55,52,49,41,0, /* Genbun (1736–1741) */
    75,97,110,112,197,141,32,40,49,55,52,49,226,128,147,49,55,52,52,41,0, /* Kanpō (1741–1744) */
    69,110,107,121,197,141,32,40,49,55,52,52,226,128,147,49,55,52,56,41,0, /* Enkyō (1744–1748) */
    75,97,110,226,128,153,101,110,32,40,49,55,52,56,226,128,147,49,55,53,49,41,0, /* Kan’en (1748–1751) */
    72,197,141,114,101,107,105,32,40,49,55,53,49,226,128,147,49,55,54,52,41,0, /* Hōreki (1751–1764) */
    77,101,105,119,97,32,40,49,55,54,52,226,128,147,49,55,55,50,41,0, /* Meiwa (1764–1772) */
    65,110,226,128,153,101,105,32,40,49,55,55,50,226,128,147,49,55,56,49,41,0, /* An’ei (1772–1781) */
    84,101,110,109,101,105,32,40,49,55,56,49,226,128,147,49,55,56,57,41,0, /* Tenmei (1781–1789) */
    75,97,110,115,101,105,32,40,49,55,56,57,226,128,147,49,56,48,49,41,0, /* Kansei (1789–1801) */
    75,121,197,141,119,97,32,40,49,56,48,49,226,128,147,49,56,48,52,41,0, /* Kyōwa (1801–1804) */
    66,117,110,107,97,32,40,49,56,48,52,226,128,147,49,56,49,56,41,0, /* Bunka (1804–1818) */
    66,117,110,115,101,105,32,40,49,56,49,56,226,128,147,49,56,51,48,41,0, /* Bunsei (1818–1830) */
    84,101,110,112,197,141,32,40,49,56,51,48,226,128,147,49,56,52,52,41,0, /* Tenpō (1830–1844) */
    75,197,141,107,97,32,40,49,56,52,52,226,128,147,49,56,52,56,41,0, /* Kōka (1844–1848) */
    75,97,101,105,32,40,49,56,52,56,226,128,147,49,56,53,52,41,0, /* Kaei (1848–1854) */
    65,110,115,101,105,32,40,49,56,53,52,226,128,147,49,56,54,48,41,0, /* Ansei (1854–1860) */
    77,97,110,226,128,153,101,110,32,40,49,56,54,48,226,128,147,49,56,54,49,41,0, /* Man’en (1860–1861) */
    66,117,110,107,121,197,171,32,40,49,56,54,49,226,128,147,49,56,54,52,41,0, /* Bunkyū (1861–1864) */
    71,101,110,106,105,32,40,49,56,54,52,226,128,147,49,56,54,53,41,0, /* Genji (1864–1865) */
    75,101,105,197,141,32,40,49,56,54,53,226,128,147,49,56,54,56,41,0, /* Keiō (1865–1868) */
    77,101,105,106,105,0, /* Meiji */
    84,97,105,115,104,197,141,0, /* Taishō */
    83,104,197,141,119,97,0, /* Shōwa */
    72,101,105,115,101,105,0, /* Heisei */
    82,101,105,119,97,0, /* Reiwa */
    82,0, /* R */
    65,80,0, /* AP */
    66,82,79,67,0, /* BROC */
};
