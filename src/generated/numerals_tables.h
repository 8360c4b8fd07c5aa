/* SPDX-License-Identifier: MIT AND Unicode-3.0 */
/* Made by `./dev gen numerals` from Unicode CLDR 48 (npm cldr 8.0.0); not edited by hand.
 * sha256 of the XML read, one file after the other:
 * 6a4f5285e7544fba42edf58ce8c63405ef8e2f7df30f1b186d39593dc335abe6
 * 97 numbering systems, 67 sets of rules, 20936 bytes of tables.
 * Digits and rules: copyright 1991-2025 Unicode, Inc., under LICENSES/Unicode-3.0.txt. */
#ifndef KAL__NUMERALS_TABLES_H
#define KAL__NUMERALS_TABLES_H

#include <stdint.h>

/* A system of ten digits that follow each other has the first one; one of rules its place in the list of those. */
typedef struct kal__numbering_row {
  char id[9];
  uint8_t rules; /* 0: digits */
  uint32_t zero; /* 0: the digits of hanidec, or rules */
} kal__numbering_row;

typedef struct kal__numeral_system {
  uint64_t least;    /* between these the rules write each number in a way of its own; elsewhere plain digits */
  uint64_t greatest;
  uint16_t minus;    /* a text; "": negative numbers are plain digits */
  uint16_t first_token;
  uint8_t marks;     /* tokens that are marks, before the others */
  uint8_t tokens;    /* all */
  uint8_t set;
} kal__numeral_system;

/* Numbers from `lead * 10^zeros + one` up to the next rule's. */
typedef struct kal__numeral_rule {
  uint16_t lead;
  uint8_t zeros;
  uint8_t one;
  uint16_t divisor; /* 10 to this */
  uint16_t text;
} kal__numeral_rule;

/* In a rule's text: one of these and, but for digits, a set of rules + 1. */
enum { KAL__NUMERAL_QUOTIENT = 1, KAL__NUMERAL_REMAINDER = 2, KAL__NUMERAL_SAME = 3, KAL__NUMERAL_DIGITS = 4 };

/* What a text does to the number that is read: */
enum {
  KAL__NUMERAL_ADD,  /* adds itself */
  KAL__NUMERAL_UNIT, /* multiplies what is before it and smaller */
  KAL__NUMERAL_ALL,  /* multiplies all before it */
  KAL__NUMERAL_NEXT, /* multiplies the next text */
  KAL__NUMERAL_MARK, /* nothing, and may be missing */
  KAL__NUMERAL_THOUSANDS /* the same; where more follows, all before it are thousands */
};

typedef struct kal__numeral_token {
  uint16_t text;
  uint8_t length;
  uint8_t role;
  uint16_t lead; /* the value is lead * 10^zeros */
  uint16_t zeros;
} kal__numeral_token;

enum { KAL__NUMBERINGS_OF_DIGITS = 78, KAL__NUMBERING_HANIDEC = 27 };

static const kal__numbering_row kal__numbering_rows[] = {
    {"adlm", 0, 0x1e950},
    {"ahom", 0, 0x11730},
    {"arab", 0, 0x660},
    {"arabext", 0, 0x6f0},
    {"armn", 1, 0x0},
    {"armnlow", 2, 0x0},
    {"bali", 0, 0x1b50},
    {"beng", 0, 0x9e6},
    {"bhks", 0, 0x11c50},
    {"brah", 0, 0x11066},
    {"cakm", 0, 0x11136},
    {"cham", 0, 0xaa50},
    {"cyrl", 3, 0x0},
    {"deva", 0, 0x966},
    {"diak", 0, 0x11950},
    {"ethi", 4, 0x0},
    {"fullwide", 0, 0xff10},
    {"gara", 0, 0x10d40},
    {"geor", 5, 0x0},
    {"gong", 0, 0x11da0},
    {"gonm", 0, 0x11d50},
    {"grek", 6, 0x0},
    {"greklow", 7, 0x0},
    {"gujr", 0, 0xae6},
    {"gukh", 0, 0x16130},
    {"guru", 0, 0xa66},
    {"hanidays", 8, 0x0},
    {"hanidec", 0, 0x0},
    {"hans", 9, 0x0},
    {"hansfin", 10, 0x0},
    {"hant", 11, 0x0},
    {"hantfin", 12, 0x0},
    {"hebr", 13, 0x0},
    {"hmng", 0, 0x16b50},
    {"hmnp", 0, 0x1e140},
    {"java", 0, 0xa9d0},
    {"jpan", 14, 0x0},
    {"jpanfin", 15, 0x0},
    {"jpanyear", 16, 0x0},
    {"kali", 0, 0xa900},
    {"kawi", 0, 0x11f50},
    {"khmr", 0, 0x17e0},
    {"knda", 0, 0xce6},
    {"krai", 0, 0x16d70},
    {"lana", 0, 0x1a80},
    {"lanatham", 0, 0x1a90},
    {"laoo", 0, 0xed0},
    {"latn", 0, 0x30},
    {"lepc", 0, 0x1c40},
    {"limb", 0, 0x1946},
    {"mathbold", 0, 0x1d7ce},
    {"mathdbl", 0, 0x1d7d8},
    {"mathmono", 0, 0x1d7f6},
    {"mathsanb", 0, 0x1d7ec},
    {"mathsans", 0, 0x1d7e2},
    {"mlym", 0, 0xd66},
    {"modi", 0, 0x11650},
    {"mong", 0, 0x1810},
    {"mroo", 0, 0x16a60},
    {"mtei", 0, 0xabf0},
    {"mymr", 0, 0x1040},
    {"mymrepka", 0, 0x116da},
    {"mymrpao", 0, 0x116d0},
    {"mymrshan", 0, 0x1090},
    {"mymrtlng", 0, 0xa9f0},
    {"nagm", 0, 0x1e4f0},
    {"newa", 0, 0x11450},
    {"nkoo", 0, 0x7c0},
    {"olck", 0, 0x1c50},
    {"onao", 0, 0x1e5f1},
    {"orya", 0, 0xb66},
    {"osma", 0, 0x104a0},
    {"outlined", 0, 0x1ccf0},
    {"rohg", 0, 0x10d30},
    {"roman", 17, 0x0},
    {"romanlow", 18, 0x0},
    {"saur", 0, 0xa8d0},
    {"segment", 0, 0x1fbf0},
    {"shrd", 0, 0x111d0},
    {"sind", 0, 0x112f0},
    {"sinh", 0, 0xde6},
    {"sora", 0, 0x110f0},
    {"sund", 0, 0x1bb0},
    {"sunu", 0, 0x11bf0},
    {"takr", 0, 0x116c0},
    {"talu", 0, 0x19d0},
    {"taml", 19, 0x0},
    {"tamldec", 0, 0xbe6},
    {"telu", 0, 0xc66},
    {"thai", 0, 0xe50},
    {"tibt", 0, 0xf20},
    {"tirh", 0, 0x114d0},
    {"tnsa", 0, 0x16ac0},
    {"tols", 0, 0x11de0},
    {"vaii", 0, 0xa620},
    {"wara", 0, 0x118e0},
    {"wcho", 0, 0x1e2f0},
};

/* Those with digits that follow each other, by their zeros. */
static const uint8_t kal__numbering_by_zero[] = {
    47, 2, 3, 67, 13, 7, 25, 23, 70, 87, 88, 42, 55, 80, 89, 46,
    90, 60, 63, 41, 57, 49, 85, 44, 45, 6, 82, 48, 68, 94, 76, 39,
    35, 64, 11, 59, 16, 71, 73, 17, 9, 81, 10, 78, 79, 66, 91, 56,
    84, 62, 61, 1, 95, 14, 83, 8, 20, 19, 93, 40, 24, 58, 92, 33,
    43, 72, 50, 51, 54, 53, 52, 34, 96, 65, 69, 0, 77,
};

/* Of ten. */
static const uint64_t kal__numeral_powers[] = {
    UINT64_C(1), UINT64_C(10), UINT64_C(100), UINT64_C(1000), UINT64_C(10000), UINT64_C(100000), UINT64_C(1000000), UINT64_C(10000000), UINT64_C(100000000),
    UINT64_C(1000000000), UINT64_C(10000000000), UINT64_C(100000000000), UINT64_C(1000000000000), UINT64_C(10000000000000), UINT64_C(100000000000000),
    UINT64_C(1000000000000000), UINT64_C(10000000000000000), UINT64_C(100000000000000000), UINT64_C(1000000000000000000),
};

static const kal__numeral_system kal__numeral_systems[] = {
    {0, UINT64_C(9999), 5057, 0, 0, 36, 0}, /* armn */
    {0, UINT64_C(9999), 5057, 36, 0, 36, 1}, /* armnlow */
    {0, UINT64_C(9999), 5057, 72, 1, 29, 2}, /* cyrl */
    {0, UINT64_C(99999999), 5057, 101, 0, 21, 7}, /* ethi */
    {1, UINT64_C(19999), 5057, 122, 0, 37, 12}, /* geor */
    {0, UINT64_C(9999), 5057, 159, 4, 33, 13}, /* grek */
    {0, UINT64_C(9999), 5057, 192, 4, 33, 15}, /* greklow */
    {0, UINT64_C(999999999999999999), 5129, 225, 1, 22, 17}, /* hanidays */
    {0, UINT64_C(999999999999999999), 5129, 247, 0, 21, 26}, /* hans */
    {0, UINT64_C(999999999999999999), 5129, 268, 0, 17, 33}, /* hansfin */
    {0, UINT64_C(999999999999999999), 5173, 285, 0, 18, 40}, /* hant */
    {0, UINT64_C(999999999999999999), 5173, 303, 0, 17, 48}, /* hantfin */
    {1, UINT64_C(1000000), 5057, 320, 6, 34, 55}, /* hebr */
    {0, UINT64_C(999999999999999999), 5207, 354, 0, 18, 60}, /* jpan */
    {0, UINT64_C(999999999999999999), 5207, 372, 0, 17, 61}, /* jpanfin */
    {1, UINT64_C(1), 0, 389, 0, 1, 62}, /* jpanyear */
    {0, UINT64_C(399999), 5057, 390, 0, 49, 63}, /* roman */
    {0, UINT64_C(4999), 5057, 439, 0, 32, 64}, /* romanlow */
    {0, UINT64_C(99999999), 5057, 471, 0, 14, 65}, /* taml */
};

/* Where the rules of each set begin. */
static const uint16_t kal__numeral_sets[] = {
    0, 65, 130, 173, 183, 210, 212, 249, 292, 296, 302, 305, 308, 375, 376, 433,
    434, 491, 495, 522, 525, 529, 533, 537, 541, 545, 552, 576, 579, 583, 587, 591,
    595, 599, 626, 629, 633, 637, 641, 645, 649, 673, 700, 703, 707, 711, 715, 719,
    723, 750, 753, 757, 761, 765, 769, 773, 826, 858, 940, 962, 968, 999, 1026, 1029,
    1118, 1173, 1198, 1201,
};

static const kal__numeral_rule kal__numeral_rules[] = {
    {0, 0, 0, 0, 1}, /* %armenian-upper 0 */
    {1, 0, 0, 0, 3}, /* %armenian-upper 1 */
    {2, 0, 0, 0, 6}, /* %armenian-upper 2 */
    {3, 0, 0, 0, 9}, /* %armenian-upper 3 */
    {4, 0, 0, 0, 12}, /* %armenian-upper 4 */
    {5, 0, 0, 0, 15}, /* %armenian-upper 5 */
    {6, 0, 0, 0, 18}, /* %armenian-upper 6 */
    {7, 0, 0, 0, 21}, /* %armenian-upper 7 */
    {8, 0, 0, 0, 24}, /* %armenian-upper 8 */
    {9, 0, 0, 0, 27}, /* %armenian-upper 9 */
    {1, 1, 0, 1, 30}, /* %armenian-upper 10 */
    {11, 0, 0, 1, 33}, /* %armenian-upper 11 */
    {2, 1, 0, 1, 38}, /* %armenian-upper 20 */
    {21, 0, 0, 1, 41}, /* %armenian-upper 21 */
    {3, 1, 0, 1, 46}, /* %armenian-upper 30 */
    {31, 0, 0, 1, 49}, /* %armenian-upper 31 */
    {4, 1, 0, 1, 54}, /* %armenian-upper 40 */
    {41, 0, 0, 1, 57}, /* %armenian-upper 41 */
    {5, 1, 0, 1, 62}, /* %armenian-upper 50 */
    {51, 0, 0, 1, 65}, /* %armenian-upper 51 */
    {6, 1, 0, 1, 70}, /* %armenian-upper 60 */
    {61, 0, 0, 1, 73}, /* %armenian-upper 61 */
    {7, 1, 0, 1, 78}, /* %armenian-upper 70 */
    {71, 0, 0, 1, 81}, /* %armenian-upper 71 */
    {8, 1, 0, 1, 86}, /* %armenian-upper 80 */
    {81, 0, 0, 1, 89}, /* %armenian-upper 81 */
    {9, 1, 0, 1, 94}, /* %armenian-upper 90 */
    {91, 0, 0, 1, 97}, /* %armenian-upper 91 */
    {1, 2, 0, 2, 102}, /* %armenian-upper 100 */
    {101, 0, 0, 2, 105}, /* %armenian-upper 101 */
    {2, 2, 0, 2, 110}, /* %armenian-upper 200 */
    {201, 0, 0, 2, 113}, /* %armenian-upper 201 */
    {3, 2, 0, 2, 118}, /* %armenian-upper 300 */
    {301, 0, 0, 2, 121}, /* %armenian-upper 301 */
    {4, 2, 0, 2, 126}, /* %armenian-upper 400 */
    {401, 0, 0, 2, 129}, /* %armenian-upper 401 */
    {5, 2, 0, 2, 134}, /* %armenian-upper 500 */
    {501, 0, 0, 2, 137}, /* %armenian-upper 501 */
    {6, 2, 0, 2, 142}, /* %armenian-upper 600 */
    {601, 0, 0, 2, 145}, /* %armenian-upper 601 */
    {7, 2, 0, 2, 150}, /* %armenian-upper 700 */
    {701, 0, 0, 2, 153}, /* %armenian-upper 701 */
    {8, 2, 0, 2, 158}, /* %armenian-upper 800 */
    {801, 0, 0, 2, 161}, /* %armenian-upper 801 */
    {9, 2, 0, 2, 166}, /* %armenian-upper 900 */
    {901, 0, 0, 2, 169}, /* %armenian-upper 901 */
    {1, 3, 0, 3, 174}, /* %armenian-upper 1000 */
    {1001, 0, 0, 3, 177}, /* %armenian-upper 1001 */
    {2, 3, 0, 3, 182}, /* %armenian-upper 2000 */
    {2001, 0, 0, 3, 185}, /* %armenian-upper 2001 */
    {3, 3, 0, 3, 190}, /* %armenian-upper 3000 */
    {3001, 0, 0, 3, 193}, /* %armenian-upper 3001 */
    {4, 3, 0, 3, 198}, /* %armenian-upper 4000 */
    {4001, 0, 0, 3, 201}, /* %armenian-upper 4001 */
    {5, 3, 0, 3, 206}, /* %armenian-upper 5000 */
    {5001, 0, 0, 3, 209}, /* %armenian-upper 5001 */
    {6, 3, 0, 3, 214}, /* %armenian-upper 6000 */
    {6001, 0, 0, 3, 217}, /* %armenian-upper 6001 */
    {7, 3, 0, 3, 222}, /* %armenian-upper 7000 */
    {7001, 0, 0, 3, 225}, /* %armenian-upper 7001 */
    {8, 3, 0, 3, 230}, /* %armenian-upper 8000 */
    {8001, 0, 0, 3, 233}, /* %armenian-upper 8001 */
    {9, 3, 0, 3, 238}, /* %armenian-upper 9000 */
    {9001, 0, 0, 3, 241}, /* %armenian-upper 9001 */
    {1, 4, 0, 4, 246}, /* %armenian-upper 10000 */
    {0, 0, 0, 0, 1}, /* %armenian-lower 0 */
    {1, 0, 0, 0, 248}, /* %armenian-lower 1 */
    {2, 0, 0, 0, 251}, /* %armenian-lower 2 */
    {3, 0, 0, 0, 254}, /* %armenian-lower 3 */
    {4, 0, 0, 0, 257}, /* %armenian-lower 4 */
    {5, 0, 0, 0, 260}, /* %armenian-lower 5 */
    {6, 0, 0, 0, 263}, /* %armenian-lower 6 */
    {7, 0, 0, 0, 266}, /* %armenian-lower 7 */
    {8, 0, 0, 0, 269}, /* %armenian-lower 8 */
    {9, 0, 0, 0, 272}, /* %armenian-lower 9 */
    {1, 1, 0, 1, 275}, /* %armenian-lower 10 */
    {11, 0, 0, 1, 278}, /* %armenian-lower 11 */
    {2, 1, 0, 1, 283}, /* %armenian-lower 20 */
    {21, 0, 0, 1, 286}, /* %armenian-lower 21 */
    {3, 1, 0, 1, 291}, /* %armenian-lower 30 */
    {31, 0, 0, 1, 294}, /* %armenian-lower 31 */
    {4, 1, 0, 1, 299}, /* %armenian-lower 40 */
    {41, 0, 0, 1, 302}, /* %armenian-lower 41 */
    {5, 1, 0, 1, 307}, /* %armenian-lower 50 */
    {51, 0, 0, 1, 310}, /* %armenian-lower 51 */
    {6, 1, 0, 1, 315}, /* %armenian-lower 60 */
    {61, 0, 0, 1, 318}, /* %armenian-lower 61 */
    {7, 1, 0, 1, 323}, /* %armenian-lower 70 */
    {71, 0, 0, 1, 326}, /* %armenian-lower 71 */
    {8, 1, 0, 1, 331}, /* %armenian-lower 80 */
    {81, 0, 0, 1, 334}, /* %armenian-lower 81 */
    {9, 1, 0, 1, 339}, /* %armenian-lower 90 */
    {91, 0, 0, 1, 342}, /* %armenian-lower 91 */
    {1, 2, 0, 2, 347}, /* %armenian-lower 100 */
    {101, 0, 0, 2, 350}, /* %armenian-lower 101 */
    {2, 2, 0, 2, 355}, /* %armenian-lower 200 */
    {201, 0, 0, 2, 358}, /* %armenian-lower 201 */
    {3, 2, 0, 2, 363}, /* %armenian-lower 300 */
    {301, 0, 0, 2, 366}, /* %armenian-lower 301 */
    {4, 2, 0, 2, 371}, /* %armenian-lower 400 */
    {401, 0, 0, 2, 374}, /* %armenian-lower 401 */
    {5, 2, 0, 2, 379}, /* %armenian-lower 500 */
    {501, 0, 0, 2, 382}, /* %armenian-lower 501 */
    {6, 2, 0, 2, 387}, /* %armenian-lower 600 */
    {601, 0, 0, 2, 390}, /* %armenian-lower 601 */
    {7, 2, 0, 2, 395}, /* %armenian-lower 700 */
    {701, 0, 0, 2, 398}, /* %armenian-lower 701 */
    {8, 2, 0, 2, 403}, /* %armenian-lower 800 */
    {801, 0, 0, 2, 406}, /* %armenian-lower 801 */
    {9, 2, 0, 2, 411}, /* %armenian-lower 900 */
    {901, 0, 0, 2, 414}, /* %armenian-lower 901 */
    {1, 3, 0, 3, 419}, /* %armenian-lower 1000 */
    {1001, 0, 0, 3, 422}, /* %armenian-lower 1001 */
    {2, 3, 0, 3, 427}, /* %armenian-lower 2000 */
    {2001, 0, 0, 3, 430}, /* %armenian-lower 2001 */
    {3, 3, 0, 3, 435}, /* %armenian-lower 3000 */
    {3001, 0, 0, 3, 438}, /* %armenian-lower 3001 */
    {4, 3, 0, 3, 443}, /* %armenian-lower 4000 */
    {4001, 0, 0, 3, 446}, /* %armenian-lower 4001 */
    {5, 3, 0, 3, 451}, /* %armenian-lower 5000 */
    {5001, 0, 0, 3, 454}, /* %armenian-lower 5001 */
    {6, 3, 0, 3, 459}, /* %armenian-lower 6000 */
    {6001, 0, 0, 3, 462}, /* %armenian-lower 6001 */
    {7, 3, 0, 3, 467}, /* %armenian-lower 7000 */
    {7001, 0, 0, 3, 470}, /* %armenian-lower 7001 */
    {8, 3, 0, 3, 475}, /* %armenian-lower 8000 */
    {8001, 0, 0, 3, 478}, /* %armenian-lower 8001 */
    {9, 3, 0, 3, 483}, /* %armenian-lower 9000 */
    {9001, 0, 0, 3, 486}, /* %armenian-lower 9001 */
    {1, 4, 0, 4, 246}, /* %armenian-lower 10000 */
    {0, 0, 0, 0, 491}, /* %cyrillic-lower 0 */
    {1, 0, 0, 0, 495}, /* %cyrillic-lower 1 */
    {11, 0, 0, 1, 500}, /* %cyrillic-lower 11 */
    {12, 0, 0, 1, 507}, /* %cyrillic-lower 12 */
    {13, 0, 0, 1, 514}, /* %cyrillic-lower 13 */
    {14, 0, 0, 1, 521}, /* %cyrillic-lower 14 */
    {15, 0, 0, 1, 528}, /* %cyrillic-lower 15 */
    {16, 0, 0, 1, 535}, /* %cyrillic-lower 16 */
    {17, 0, 0, 1, 542}, /* %cyrillic-lower 17 */
    {18, 0, 0, 1, 549}, /* %cyrillic-lower 18 */
    {19, 0, 0, 1, 556}, /* %cyrillic-lower 19 */
    {2, 1, 0, 1, 563}, /* %cyrillic-lower 20 */
    {3, 1, 0, 1, 568}, /* %cyrillic-lower 30 */
    {4, 1, 0, 1, 573}, /* %cyrillic-lower 40 */
    {5, 1, 0, 1, 578}, /* %cyrillic-lower 50 */
    {6, 1, 0, 1, 583}, /* %cyrillic-lower 60 */
    {7, 1, 0, 1, 588}, /* %cyrillic-lower 70 */
    {8, 1, 0, 1, 593}, /* %cyrillic-lower 80 */
    {9, 1, 0, 1, 598}, /* %cyrillic-lower 90 */
    {1, 2, 0, 2, 603}, /* %cyrillic-lower 100 */
    {2, 2, 0, 2, 608}, /* %cyrillic-lower 200 */
    {3, 2, 0, 2, 613}, /* %cyrillic-lower 300 */
    {4, 2, 0, 2, 618}, /* %cyrillic-lower 400 */
    {5, 2, 0, 2, 623}, /* %cyrillic-lower 500 */
    {6, 2, 0, 2, 628}, /* %cyrillic-lower 600 */
    {7, 2, 0, 2, 633}, /* %cyrillic-lower 700 */
    {8, 2, 0, 2, 638}, /* %cyrillic-lower 800 */
    {801, 0, 0, 2, 643}, /* %cyrillic-lower 801 */
    {9, 2, 0, 2, 648}, /* %cyrillic-lower 900 */
    {1, 3, 0, 3, 653}, /* %cyrillic-lower 1000 */
    {1, 4, 0, 3, 660}, /* %cyrillic-lower 10000 */
    {10001, 0, 0, 3, 665}, /* %cyrillic-lower 10001 */
    {11, 3, 0, 3, 673}, /* %cyrillic-lower 11000 */
    {11001, 0, 0, 3, 676}, /* %cyrillic-lower 11001 */
    {1, 6, 0, 6, 682}, /* %cyrillic-lower 1000000 */
    {1, 6, 1, 6, 689}, /* %cyrillic-lower 1000001 */
    {1, 9, 0, 9, 699}, /* %cyrillic-lower 1000000000 */
    {1, 9, 1, 9, 708}, /* %cyrillic-lower 1000000001 */
    {1, 12, 0, 12, 720}, /* %cyrillic-lower 1000000000000 */
    {1, 12, 1, 12, 731}, /* %cyrillic-lower 1000000000001 */
    {1, 15, 0, 15, 745}, /* %cyrillic-lower 1000000000000000 */
    {1, 15, 1, 15, 758}, /* %cyrillic-lower 1000000000000001 */
    {1, 18, 0, 18, 246}, /* %cyrillic-lower 1000000000000000000 */
    {1, 0, 0, 0, 774}, /* %%cyrillic-lower-1-10 1 */
    {2, 0, 0, 0, 777}, /* %%cyrillic-lower-1-10 2 */
    {3, 0, 0, 0, 780}, /* %%cyrillic-lower-1-10 3 */
    {4, 0, 0, 0, 783}, /* %%cyrillic-lower-1-10 4 */
    {5, 0, 0, 0, 786}, /* %%cyrillic-lower-1-10 5 */
    {6, 0, 0, 0, 789}, /* %%cyrillic-lower-1-10 6 */
    {7, 0, 0, 0, 792}, /* %%cyrillic-lower-1-10 7 */
    {8, 0, 0, 0, 795}, /* %%cyrillic-lower-1-10 8 */
    {9, 0, 0, 0, 798}, /* %%cyrillic-lower-1-10 9 */
    {1, 1, 0, 1, 801}, /* %%cyrillic-lower-1-10 10 */
    {0, 0, 0, 0, 804}, /* %%cyrillic-lower-final 0 */
    {1, 0, 0, 0, 807}, /* %%cyrillic-lower-final 1 */
    {11, 0, 0, 1, 500}, /* %%cyrillic-lower-final 11 */
    {12, 0, 0, 1, 507}, /* %%cyrillic-lower-final 12 */
    {13, 0, 0, 1, 514}, /* %%cyrillic-lower-final 13 */
    {14, 0, 0, 1, 521}, /* %%cyrillic-lower-final 14 */
    {15, 0, 0, 1, 528}, /* %%cyrillic-lower-final 15 */
    {16, 0, 0, 1, 535}, /* %%cyrillic-lower-final 16 */
    {17, 0, 0, 1, 542}, /* %%cyrillic-lower-final 17 */
    {18, 0, 0, 1, 549}, /* %%cyrillic-lower-final 18 */
    {19, 0, 0, 1, 556}, /* %%cyrillic-lower-final 19 */
    {2, 1, 0, 1, 812}, /* %%cyrillic-lower-final 20 */
    {21, 0, 0, 1, 563}, /* %%cyrillic-lower-final 21 */
    {3, 1, 0, 1, 817}, /* %%cyrillic-lower-final 30 */
    {31, 0, 0, 1, 568}, /* %%cyrillic-lower-final 31 */
    {4, 1, 0, 1, 822}, /* %%cyrillic-lower-final 40 */
    {41, 0, 0, 1, 573}, /* %%cyrillic-lower-final 41 */
    {5, 1, 0, 1, 827}, /* %%cyrillic-lower-final 50 */
    {51, 0, 0, 1, 578}, /* %%cyrillic-lower-final 51 */
    {6, 1, 0, 1, 832}, /* %%cyrillic-lower-final 60 */
    {61, 0, 0, 1, 583}, /* %%cyrillic-lower-final 61 */
    {7, 1, 0, 1, 837}, /* %%cyrillic-lower-final 70 */
    {71, 0, 0, 1, 588}, /* %%cyrillic-lower-final 71 */
    {8, 1, 0, 1, 842}, /* %%cyrillic-lower-final 80 */
    {81, 0, 0, 1, 593}, /* %%cyrillic-lower-final 81 */
    {9, 1, 0, 1, 847}, /* %%cyrillic-lower-final 90 */
    {91, 0, 0, 1, 598}, /* %%cyrillic-lower-final 91 */
    {0, 0, 0, 0, 804}, /* %%cyrillic-lower-post 0 */
    {1, 0, 0, 0, 852}, /* %%cyrillic-lower-post 1 */
    {0, 0, 0, 0, 804}, /* %%cyrillic-lower-thousands 0 */
    {1, 0, 0, 0, 855}, /* %%cyrillic-lower-thousands 1 */
    {2, 0, 0, 0, 862}, /* %%cyrillic-lower-thousands 2 */
    {3, 0, 0, 0, 869}, /* %%cyrillic-lower-thousands 3 */
    {4, 0, 0, 0, 876}, /* %%cyrillic-lower-thousands 4 */
    {5, 0, 0, 0, 883}, /* %%cyrillic-lower-thousands 5 */
    {6, 0, 0, 0, 890}, /* %%cyrillic-lower-thousands 6 */
    {7, 0, 0, 0, 897}, /* %%cyrillic-lower-thousands 7 */
    {8, 0, 0, 0, 904}, /* %%cyrillic-lower-thousands 8 */
    {9, 0, 0, 0, 911}, /* %%cyrillic-lower-thousands 9 */
    {1, 1, 0, 1, 918}, /* %%cyrillic-lower-thousands 10 */
    {11, 0, 0, 1, 925}, /* %%cyrillic-lower-thousands 11 */
    {12, 0, 0, 1, 936}, /* %%cyrillic-lower-thousands 12 */
    {13, 0, 0, 1, 947}, /* %%cyrillic-lower-thousands 13 */
    {14, 0, 0, 1, 958}, /* %%cyrillic-lower-thousands 14 */
    {15, 0, 0, 1, 969}, /* %%cyrillic-lower-thousands 15 */
    {16, 0, 0, 1, 980}, /* %%cyrillic-lower-thousands 16 */
    {17, 0, 0, 1, 991}, /* %%cyrillic-lower-thousands 17 */
    {18, 0, 0, 1, 1002}, /* %%cyrillic-lower-thousands 18 */
    {19, 0, 0, 1, 1013}, /* %%cyrillic-lower-thousands 19 */
    {2, 1, 0, 1, 1024}, /* %%cyrillic-lower-thousands 20 */
    {3, 1, 0, 1, 1031}, /* %%cyrillic-lower-thousands 30 */
    {4, 1, 0, 1, 1038}, /* %%cyrillic-lower-thousands 40 */
    {5, 1, 0, 1, 1045}, /* %%cyrillic-lower-thousands 50 */
    {6, 1, 0, 1, 1052}, /* %%cyrillic-lower-thousands 60 */
    {7, 1, 0, 1, 1059}, /* %%cyrillic-lower-thousands 70 */
    {8, 1, 0, 1, 1066}, /* %%cyrillic-lower-thousands 80 */
    {9, 1, 0, 1, 1073}, /* %%cyrillic-lower-thousands 90 */
    {1, 2, 0, 2, 1080}, /* %%cyrillic-lower-thousands 100 */
    {2, 2, 0, 2, 1087}, /* %%cyrillic-lower-thousands 200 */
    {3, 2, 0, 2, 1094}, /* %%cyrillic-lower-thousands 300 */
    {4, 2, 0, 2, 1101}, /* %%cyrillic-lower-thousands 400 */
    {5, 2, 0, 2, 1108}, /* %%cyrillic-lower-thousands 500 */
    {6, 2, 0, 2, 1115}, /* %%cyrillic-lower-thousands 600 */
    {7, 2, 0, 2, 1122}, /* %%cyrillic-lower-thousands 700 */
    {8, 2, 0, 2, 1129}, /* %%cyrillic-lower-thousands 800 */
    {9, 2, 0, 2, 1136}, /* %%cyrillic-lower-thousands 900 */
    {0, 0, 0, 0, 1143}, /* %ethiopic 0 */
    {1, 0, 0, 0, 1150}, /* %ethiopic 1 */
    {2, 0, 0, 0, 1154}, /* %ethiopic 2 */
    {3, 0, 0, 0, 1158}, /* %ethiopic 3 */
    {4, 0, 0, 0, 1162}, /* %ethiopic 4 */
    {5, 0, 0, 0, 1166}, /* %ethiopic 5 */
    {6, 0, 0, 0, 1170}, /* %ethiopic 6 */
    {7, 0, 0, 0, 1174}, /* %ethiopic 7 */
    {8, 0, 0, 0, 1178}, /* %ethiopic 8 */
    {9, 0, 0, 0, 1182}, /* %ethiopic 9 */
    {1, 1, 0, 1, 1186}, /* %ethiopic 10 */
    {11, 0, 0, 1, 1190}, /* %ethiopic 11 */
    {2, 1, 0, 1, 1196}, /* %ethiopic 20 */
    {21, 0, 0, 1, 1200}, /* %ethiopic 21 */
    {3, 1, 0, 1, 1206}, /* %ethiopic 30 */
    {31, 0, 0, 1, 1210}, /* %ethiopic 31 */
    {4, 1, 0, 1, 1216}, /* %ethiopic 40 */
    {41, 0, 0, 1, 1220}, /* %ethiopic 41 */
    {5, 1, 0, 1, 1226}, /* %ethiopic 50 */
    {51, 0, 0, 1, 1230}, /* %ethiopic 51 */
    {6, 1, 0, 1, 1236}, /* %ethiopic 60 */
    {61, 0, 0, 1, 1240}, /* %ethiopic 61 */
    {7, 1, 0, 1, 1246}, /* %ethiopic 70 */
    {71, 0, 0, 1, 1250}, /* %ethiopic 71 */
    {8, 1, 0, 1, 1256}, /* %ethiopic 80 */
    {81, 0, 0, 1, 1260}, /* %ethiopic 81 */
    {9, 1, 0, 1, 1266}, /* %ethiopic 90 */
    {91, 0, 0, 1, 1270}, /* %ethiopic 91 */
    {1, 2, 0, 2, 1276}, /* %ethiopic 100 */
    {101, 0, 0, 2, 1280}, /* %ethiopic 101 */
    {2, 2, 0, 2, 1286}, /* %ethiopic 200 */
    {201, 0, 0, 2, 1292}, /* %ethiopic 201 */
    {1, 4, 0, 4, 1300}, /* %ethiopic 10000 */
    {10001, 0, 0, 4, 1304}, /* %ethiopic 10001 */
    {2, 4, 0, 4, 1310}, /* %ethiopic 20000 */
    {20001, 0, 0, 4, 1316}, /* %ethiopic 20001 */
    {1, 8, 0, 8, 1324}, /* %ethiopic 100000000 */
    {2, 8, 0, 8, 1330}, /* %ethiopic 200000000 */
    {1, 12, 0, 12, 1338}, /* %ethiopic 1000000000000 */
    {2, 12, 0, 12, 1344}, /* %ethiopic 2000000000000 */
    {1, 16, 0, 16, 1352}, /* %ethiopic 10000000000000000 */
    {2, 16, 0, 16, 1358}, /* %ethiopic 20000000000000000 */
    {1, 18, 0, 18, 246}, /* %ethiopic 1000000000000000000 */
    {0, 0, 0, 0, 1300}, /* %%ethiopic-p1 0 */
    {1, 0, 0, 0, 1366}, /* %%ethiopic-p1 1 */
    {1, 4, 0, 4, 1310}, /* %%ethiopic-p1 10000 */
    {10001, 0, 0, 4, 1316}, /* %%ethiopic-p1 10001 */
    {1, 0, 0, 0, 1372}, /* %%ethiopic-p 1 */
    {1, 4, 0, 4, 1375}, /* %%ethiopic-p 10000 */
    {10001, 0, 0, 4, 1381}, /* %%ethiopic-p 10001 */
    {1, 8, 0, 8, 1389}, /* %%ethiopic-p 100000000 */
    {1, 12, 0, 12, 1397}, /* %%ethiopic-p 1000000000000 */
    {1, 16, 0, 16, 1405}, /* %%ethiopic-p 10000000000000000 */
    {0, 0, 0, 0, 1413}, /* %%ethiopic-p2 0 */
    {1, 0, 0, 0, 1420}, /* %%ethiopic-p2 1 */
    {1, 8, 0, 8, 1330}, /* %%ethiopic-p2 100000000 */
    {0, 0, 0, 0, 1429}, /* %%ethiopic-p3 0 */
    {1, 0, 0, 0, 1439}, /* %%ethiopic-p3 1 */
    {1, 12, 0, 12, 1344}, /* %%ethiopic-p3 1000000000000 */
    {0, 0, 0, 0, 246}, /* %georgian 0 */
    {1, 0, 0, 0, 1451}, /* %georgian 1 */
    {2, 0, 0, 0, 1455}, /* %georgian 2 */
    {3, 0, 0, 0, 1459}, /* %georgian 3 */
    {4, 0, 0, 0, 1463}, /* %georgian 4 */
    {5, 0, 0, 0, 1467}, /* %georgian 5 */
    {6, 0, 0, 0, 1471}, /* %georgian 6 */
    {7, 0, 0, 0, 1475}, /* %georgian 7 */
    {8, 0, 0, 0, 1479}, /* %georgian 8 */
    {9, 0, 0, 0, 1483}, /* %georgian 9 */
    {1, 1, 0, 1, 1487}, /* %georgian 10 */
    {11, 0, 0, 1, 1491}, /* %georgian 11 */
    {2, 1, 0, 1, 1497}, /* %georgian 20 */
    {21, 0, 0, 1, 1501}, /* %georgian 21 */
    {3, 1, 0, 1, 1507}, /* %georgian 30 */
    {31, 0, 0, 1, 1511}, /* %georgian 31 */
    {4, 1, 0, 1, 1517}, /* %georgian 40 */
    {41, 0, 0, 1, 1521}, /* %georgian 41 */
    {5, 1, 0, 1, 1527}, /* %georgian 50 */
    {51, 0, 0, 1, 1531}, /* %georgian 51 */
    {6, 1, 0, 1, 1537}, /* %georgian 60 */
    {61, 0, 0, 1, 1541}, /* %georgian 61 */
    {7, 1, 0, 1, 1547}, /* %georgian 70 */
    {71, 0, 0, 1, 1551}, /* %georgian 71 */
    {8, 1, 0, 1, 1557}, /* %georgian 80 */
    {81, 0, 0, 1, 1561}, /* %georgian 81 */
    {9, 1, 0, 1, 1567}, /* %georgian 90 */
    {91, 0, 0, 1, 1571}, /* %georgian 91 */
    {1, 2, 0, 2, 1577}, /* %georgian 100 */
    {101, 0, 0, 2, 1581}, /* %georgian 101 */
    {2, 2, 0, 2, 1587}, /* %georgian 200 */
    {201, 0, 0, 2, 1591}, /* %georgian 201 */
    {3, 2, 0, 2, 1597}, /* %georgian 300 */
    {301, 0, 0, 2, 1601}, /* %georgian 301 */
    {4, 2, 0, 2, 1607}, /* %georgian 400 */
    {401, 0, 0, 2, 1611}, /* %georgian 401 */
    {5, 2, 0, 2, 1617}, /* %georgian 500 */
    {501, 0, 0, 2, 1621}, /* %georgian 501 */
    {6, 2, 0, 2, 1627}, /* %georgian 600 */
    {601, 0, 0, 2, 1631}, /* %georgian 601 */
    {7, 2, 0, 2, 1637}, /* %georgian 700 */
    {701, 0, 0, 2, 1641}, /* %georgian 701 */
    {8, 2, 0, 2, 1647}, /* %georgian 800 */
    {801, 0, 0, 2, 1651}, /* %georgian 801 */
    {9, 2, 0, 2, 1657}, /* %georgian 900 */
    {901, 0, 0, 2, 1661}, /* %georgian 901 */
    {1, 3, 0, 3, 1667}, /* %georgian 1000 */
    {1001, 0, 0, 3, 1671}, /* %georgian 1001 */
    {2, 3, 0, 3, 1677}, /* %georgian 2000 */
    {2001, 0, 0, 3, 1681}, /* %georgian 2001 */
    {3, 3, 0, 3, 1687}, /* %georgian 3000 */
    {3001, 0, 0, 3, 1691}, /* %georgian 3001 */
    {4, 3, 0, 3, 1697}, /* %georgian 4000 */
    {4001, 0, 0, 3, 1701}, /* %georgian 4001 */
    {5, 3, 0, 3, 1707}, /* %georgian 5000 */
    {5001, 0, 0, 3, 1711}, /* %georgian 5001 */
    {6, 3, 0, 3, 1717}, /* %georgian 6000 */
    {6001, 0, 0, 3, 1721}, /* %georgian 6001 */
    {7, 3, 0, 3, 1727}, /* %georgian 7000 */
    {7001, 0, 0, 3, 1731}, /* %georgian 7001 */
    {8, 3, 0, 3, 1737}, /* %georgian 8000 */
    {8001, 0, 0, 3, 1741}, /* %georgian 8001 */
    {9, 3, 0, 3, 1747}, /* %georgian 9000 */
    {9001, 0, 0, 3, 1751}, /* %georgian 9001 */
    {1, 4, 0, 4, 1757}, /* %georgian 10000 */
    {10001, 0, 0, 4, 1761}, /* %georgian 10001 */
    {2, 4, 0, 4, 246}, /* %georgian 20000 */
    {0, 0, 0, 0, 1767}, /* %greek-upper 0 */
    {0, 0, 0, 0, 1772}, /* %%greek-numeral-majuscules 0 */
    {1, 0, 0, 0, 1777}, /* %%greek-numeral-majuscules 1 */
    {2, 0, 0, 0, 1780}, /* %%greek-numeral-majuscules 2 */
    {3, 0, 0, 0, 1783}, /* %%greek-numeral-majuscules 3 */
    {4, 0, 0, 0, 1786}, /* %%greek-numeral-majuscules 4 */
    {5, 0, 0, 0, 1789}, /* %%greek-numeral-majuscules 5 */
    {6, 0, 0, 0, 1792}, /* %%greek-numeral-majuscules 6 */
    {7, 0, 0, 0, 1795}, /* %%greek-numeral-majuscules 7 */
    {8, 0, 0, 0, 1798}, /* %%greek-numeral-majuscules 8 */
    {9, 0, 0, 0, 1801}, /* %%greek-numeral-majuscules 9 */
    {1, 1, 0, 1, 1804}, /* %%greek-numeral-majuscules 10 */
    {11, 0, 0, 1, 1807}, /* %%greek-numeral-majuscules 11 */
    {2, 1, 0, 1, 1812}, /* %%greek-numeral-majuscules 20 */
    {21, 0, 0, 1, 1815}, /* %%greek-numeral-majuscules 21 */
    {3, 1, 0, 1, 1820}, /* %%greek-numeral-majuscules 30 */
    {31, 0, 0, 1, 1823}, /* %%greek-numeral-majuscules 31 */
    {4, 1, 0, 1, 1828}, /* %%greek-numeral-majuscules 40 */
    {41, 0, 0, 1, 1831}, /* %%greek-numeral-majuscules 41 */
    {5, 1, 0, 1, 1836}, /* %%greek-numeral-majuscules 50 */
    {51, 0, 0, 1, 1839}, /* %%greek-numeral-majuscules 51 */
    {6, 1, 0, 1, 1844}, /* %%greek-numeral-majuscules 60 */
    {61, 0, 0, 1, 1847}, /* %%greek-numeral-majuscules 61 */
    {7, 1, 0, 1, 1852}, /* %%greek-numeral-majuscules 70 */
    {71, 0, 0, 1, 1855}, /* %%greek-numeral-majuscules 71 */
    {8, 1, 0, 1, 1860}, /* %%greek-numeral-majuscules 80 */
    {81, 0, 0, 1, 1863}, /* %%greek-numeral-majuscules 81 */
    {9, 1, 0, 1, 1868}, /* %%greek-numeral-majuscules 90 */
    {91, 0, 0, 1, 1871}, /* %%greek-numeral-majuscules 91 */
    {1, 2, 0, 2, 1876}, /* %%greek-numeral-majuscules 100 */
    {101, 0, 0, 2, 1879}, /* %%greek-numeral-majuscules 101 */
    {2, 2, 0, 2, 1884}, /* %%greek-numeral-majuscules 200 */
    {201, 0, 0, 2, 1887}, /* %%greek-numeral-majuscules 201 */
    {3, 2, 0, 2, 1892}, /* %%greek-numeral-majuscules 300 */
    {301, 0, 0, 2, 1895}, /* %%greek-numeral-majuscules 301 */
    {4, 2, 0, 2, 1900}, /* %%greek-numeral-majuscules 400 */
    {401, 0, 0, 2, 1903}, /* %%greek-numeral-majuscules 401 */
    {5, 2, 0, 2, 1908}, /* %%greek-numeral-majuscules 500 */
    {501, 0, 0, 2, 1911}, /* %%greek-numeral-majuscules 501 */
    {6, 2, 0, 2, 1916}, /* %%greek-numeral-majuscules 600 */
    {601, 0, 0, 2, 1919}, /* %%greek-numeral-majuscules 601 */
    {7, 2, 0, 2, 1924}, /* %%greek-numeral-majuscules 700 */
    {701, 0, 0, 2, 1927}, /* %%greek-numeral-majuscules 701 */
    {8, 2, 0, 2, 1932}, /* %%greek-numeral-majuscules 800 */
    {801, 0, 0, 2, 1935}, /* %%greek-numeral-majuscules 801 */
    {9, 2, 0, 2, 1940}, /* %%greek-numeral-majuscules 900 */
    {901, 0, 0, 2, 1943}, /* %%greek-numeral-majuscules 901 */
    {1, 3, 0, 3, 1948}, /* %%greek-numeral-majuscules 1000 */
    {1001, 0, 0, 3, 1953}, /* %%greek-numeral-majuscules 1001 */
    {1, 4, 0, 4, 1960}, /* %%greek-numeral-majuscules 10000 */
    {10001, 0, 0, 4, 1965}, /* %%greek-numeral-majuscules 10001 */
    {1, 8, 0, 8, 1973}, /* %%greek-numeral-majuscules 100000000 */
    {1, 8, 1, 8, 1980}, /* %%greek-numeral-majuscules 100000001 */
    {1, 12, 0, 12, 1990}, /* %%greek-numeral-majuscules 1000000000000 */
    {1, 12, 1, 12, 1999}, /* %%greek-numeral-majuscules 1000000000001 */
    {1, 16, 0, 16, 2011}, /* %%greek-numeral-majuscules 10000000000000000 */
    {1, 16, 1, 16, 2022}, /* %%greek-numeral-majuscules 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %%greek-numeral-majuscules 1000000000000000000 */
    {0, 0, 0, 0, 2036}, /* %greek-lower 0 */
    {0, 0, 0, 0, 1772}, /* %%greek-numeral-minuscules 0 */
    {1, 0, 0, 0, 2041}, /* %%greek-numeral-minuscules 1 */
    {2, 0, 0, 0, 2044}, /* %%greek-numeral-minuscules 2 */
    {3, 0, 0, 0, 2047}, /* %%greek-numeral-minuscules 3 */
    {4, 0, 0, 0, 2050}, /* %%greek-numeral-minuscules 4 */
    {5, 0, 0, 0, 2053}, /* %%greek-numeral-minuscules 5 */
    {6, 0, 0, 0, 2056}, /* %%greek-numeral-minuscules 6 */
    {7, 0, 0, 0, 2059}, /* %%greek-numeral-minuscules 7 */
    {8, 0, 0, 0, 2062}, /* %%greek-numeral-minuscules 8 */
    {9, 0, 0, 0, 2065}, /* %%greek-numeral-minuscules 9 */
    {1, 1, 0, 1, 2068}, /* %%greek-numeral-minuscules 10 */
    {11, 0, 0, 1, 2071}, /* %%greek-numeral-minuscules 11 */
    {2, 1, 0, 1, 2076}, /* %%greek-numeral-minuscules 20 */
    {21, 0, 0, 1, 2079}, /* %%greek-numeral-minuscules 21 */
    {3, 1, 0, 1, 2084}, /* %%greek-numeral-minuscules 30 */
    {31, 0, 0, 1, 2087}, /* %%greek-numeral-minuscules 31 */
    {4, 1, 0, 1, 2092}, /* %%greek-numeral-minuscules 40 */
    {41, 0, 0, 1, 2095}, /* %%greek-numeral-minuscules 41 */
    {5, 1, 0, 1, 2100}, /* %%greek-numeral-minuscules 50 */
    {51, 0, 0, 1, 2103}, /* %%greek-numeral-minuscules 51 */
    {6, 1, 0, 1, 2108}, /* %%greek-numeral-minuscules 60 */
    {61, 0, 0, 1, 2111}, /* %%greek-numeral-minuscules 61 */
    {7, 1, 0, 1, 2116}, /* %%greek-numeral-minuscules 70 */
    {71, 0, 0, 1, 2119}, /* %%greek-numeral-minuscules 71 */
    {8, 1, 0, 1, 2124}, /* %%greek-numeral-minuscules 80 */
    {81, 0, 0, 1, 2127}, /* %%greek-numeral-minuscules 81 */
    {9, 1, 0, 1, 2132}, /* %%greek-numeral-minuscules 90 */
    {91, 0, 0, 1, 2135}, /* %%greek-numeral-minuscules 91 */
    {1, 2, 0, 2, 2140}, /* %%greek-numeral-minuscules 100 */
    {101, 0, 0, 2, 2143}, /* %%greek-numeral-minuscules 101 */
    {2, 2, 0, 2, 2148}, /* %%greek-numeral-minuscules 200 */
    {201, 0, 0, 2, 2151}, /* %%greek-numeral-minuscules 201 */
    {3, 2, 0, 2, 2156}, /* %%greek-numeral-minuscules 300 */
    {301, 0, 0, 2, 2159}, /* %%greek-numeral-minuscules 301 */
    {4, 2, 0, 2, 2164}, /* %%greek-numeral-minuscules 400 */
    {401, 0, 0, 2, 2167}, /* %%greek-numeral-minuscules 401 */
    {5, 2, 0, 2, 2172}, /* %%greek-numeral-minuscules 500 */
    {501, 0, 0, 2, 2175}, /* %%greek-numeral-minuscules 501 */
    {6, 2, 0, 2, 2180}, /* %%greek-numeral-minuscules 600 */
    {601, 0, 0, 2, 2183}, /* %%greek-numeral-minuscules 601 */
    {7, 2, 0, 2, 2188}, /* %%greek-numeral-minuscules 700 */
    {701, 0, 0, 2, 2191}, /* %%greek-numeral-minuscules 701 */
    {8, 2, 0, 2, 2196}, /* %%greek-numeral-minuscules 800 */
    {801, 0, 0, 2, 2199}, /* %%greek-numeral-minuscules 801 */
    {9, 2, 0, 2, 2204}, /* %%greek-numeral-minuscules 900 */
    {901, 0, 0, 2, 2207}, /* %%greek-numeral-minuscules 901 */
    {1, 3, 0, 3, 2212}, /* %%greek-numeral-minuscules 1000 */
    {1001, 0, 0, 3, 2217}, /* %%greek-numeral-minuscules 1001 */
    {1, 4, 0, 4, 2224}, /* %%greek-numeral-minuscules 10000 */
    {10001, 0, 0, 4, 2229}, /* %%greek-numeral-minuscules 10001 */
    {1, 8, 0, 8, 2237}, /* %%greek-numeral-minuscules 100000000 */
    {1, 8, 1, 8, 2244}, /* %%greek-numeral-minuscules 100000001 */
    {1, 12, 0, 12, 2254}, /* %%greek-numeral-minuscules 1000000000000 */
    {1, 12, 1, 12, 2263}, /* %%greek-numeral-minuscules 1000000000001 */
    {1, 16, 0, 16, 2275}, /* %%greek-numeral-minuscules 10000000000000000 */
    {1, 16, 1, 16, 2286}, /* %%greek-numeral-minuscules 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %%greek-numeral-minuscules 1000000000000000000 */
    {0, 0, 0, 0, 2300}, /* %spellout-numbering-days 0 */
    {1, 0, 0, 0, 2304}, /* %spellout-numbering-days 1 */
    {11, 0, 0, 1, 2310}, /* %spellout-numbering-days 11 */
    {21, 0, 0, 1, 2313}, /* %spellout-numbering-days 21 */
    {0, 0, 0, 0, 2300}, /* %spellout-numbering 0 */
    {1, 0, 0, 0, 2316}, /* %spellout-numbering 1 */
    {2, 0, 0, 0, 2320}, /* %spellout-numbering 2 */
    {3, 0, 0, 0, 2324}, /* %spellout-numbering 3 */
    {4, 0, 0, 0, 2328}, /* %spellout-numbering 4 */
    {5, 0, 0, 0, 2332}, /* %spellout-numbering 5 */
    {6, 0, 0, 0, 2336}, /* %spellout-numbering 6 */
    {7, 0, 0, 0, 2340}, /* %spellout-numbering 7 */
    {8, 0, 0, 0, 2344}, /* %spellout-numbering 8 */
    {9, 0, 0, 0, 2348}, /* %spellout-numbering 9 */
    {1, 1, 0, 1, 2352}, /* %spellout-numbering 10 */
    {11, 0, 0, 1, 2356}, /* %spellout-numbering 11 */
    {2, 1, 0, 1, 2362}, /* %spellout-numbering 20 */
    {21, 0, 0, 1, 2368}, /* %spellout-numbering 21 */
    {1, 2, 0, 2, 2376}, /* %spellout-numbering 100 */
    {101, 0, 0, 2, 2382}, /* %spellout-numbering 101 */
    {1, 3, 0, 3, 2390}, /* %spellout-numbering 1000 */
    {1001, 0, 0, 3, 2396}, /* %spellout-numbering 1001 */
    {1, 4, 0, 4, 2404}, /* %spellout-numbering 10000 */
    {10001, 0, 0, 4, 2410}, /* %spellout-numbering 10001 */
    {1, 8, 0, 8, 2418}, /* %spellout-numbering 100000000 */
    {1, 8, 1, 8, 2424}, /* %spellout-numbering 100000001 */
    {1, 12, 0, 12, 2432}, /* %spellout-numbering 1000000000000 */
    {1, 12, 1, 12, 2438}, /* %spellout-numbering 1000000000001 */
    {1, 16, 0, 16, 2446}, /* %spellout-numbering 10000000000000000 */
    {1, 16, 1, 16, 2452}, /* %spellout-numbering 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %spellout-numbering 1000000000000000000 */
    {1, 0, 0, 0, 2460}, /* %%number2 1 */
    {1, 1, 0, 1, 2466}, /* %%number2 10 */
    {2, 1, 0, 1, 2310}, /* %%number2 20 */
    {1, 0, 0, 0, 2460}, /* %%number3 1 */
    {1, 1, 0, 1, 2472}, /* %%number3 10 */
    {2, 1, 0, 1, 2460}, /* %%number3 20 */
    {1, 2, 0, 2, 2310}, /* %%number3 100 */
    {1, 0, 0, 0, 2460}, /* %%number4 1 */
    {1, 1, 0, 1, 2472}, /* %%number4 10 */
    {2, 1, 0, 1, 2460}, /* %%number4 20 */
    {1, 3, 0, 3, 2310}, /* %%number4 1000 */
    {1, 0, 0, 0, 2460}, /* %%number5 1 */
    {1, 1, 0, 1, 2472}, /* %%number5 10 */
    {2, 1, 0, 1, 2460}, /* %%number5 20 */
    {1, 4, 0, 4, 2310}, /* %%number5 10000 */
    {1, 0, 0, 0, 2460}, /* %%number8 1 */
    {1, 1, 0, 1, 2472}, /* %%number8 10 */
    {2, 1, 0, 1, 2460}, /* %%number8 20 */
    {1, 7, 0, 7, 2310}, /* %%number8 10000000 */
    {1, 0, 0, 0, 2460}, /* %%number13 1 */
    {1, 1, 0, 1, 2472}, /* %%number13 10 */
    {2, 1, 0, 1, 2460}, /* %%number13 20 */
    {1, 12, 0, 12, 2310}, /* %%number13 1000000000000 */
    {0, 0, 0, 0, 2310}, /* %%numbering-days 0 */
    {21, 0, 0, 1, 2481}, /* %%numbering-days 21 */
    {3, 1, 0, 1, 2487}, /* %%numbering-days 30 */
    {31, 0, 0, 1, 2493}, /* %%numbering-days 31 */
    {4, 1, 0, 1, 2487}, /* %%numbering-days 40 */
    {41, 0, 0, 1, 2499}, /* %%numbering-days 41 */
    {5, 1, 0, 1, 2310}, /* %%numbering-days 50 */
    {0, 0, 0, 0, 2505}, /* %spellout-cardinal 0 */
    {1, 0, 0, 0, 2316}, /* %spellout-cardinal 1 */
    {2, 0, 0, 0, 2320}, /* %spellout-cardinal 2 */
    {3, 0, 0, 0, 2324}, /* %spellout-cardinal 3 */
    {4, 0, 0, 0, 2328}, /* %spellout-cardinal 4 */
    {5, 0, 0, 0, 2332}, /* %spellout-cardinal 5 */
    {6, 0, 0, 0, 2336}, /* %spellout-cardinal 6 */
    {7, 0, 0, 0, 2340}, /* %spellout-cardinal 7 */
    {8, 0, 0, 0, 2344}, /* %spellout-cardinal 8 */
    {9, 0, 0, 0, 2348}, /* %spellout-cardinal 9 */
    {1, 1, 0, 1, 2310}, /* %spellout-cardinal 10 */
    {1, 2, 0, 2, 2509}, /* %spellout-cardinal 100 */
    {101, 0, 0, 2, 2515}, /* %spellout-cardinal 101 */
    {1, 3, 0, 3, 2523}, /* %spellout-cardinal 1000 */
    {1001, 0, 0, 3, 2529}, /* %spellout-cardinal 1001 */
    {1, 4, 0, 4, 2537}, /* %spellout-cardinal 10000 */
    {10001, 0, 0, 4, 2543}, /* %spellout-cardinal 10001 */
    {1, 8, 0, 8, 2551}, /* %spellout-cardinal 100000000 */
    {1, 8, 1, 8, 2557}, /* %spellout-cardinal 100000001 */
    {1, 12, 0, 12, 2565}, /* %spellout-cardinal 1000000000000 */
    {1, 12, 1, 12, 2571}, /* %spellout-cardinal 1000000000001 */
    {1, 16, 0, 16, 2579}, /* %spellout-cardinal 10000000000000000 */
    {1, 16, 1, 16, 2585}, /* %spellout-cardinal 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %spellout-cardinal 1000000000000000000 */
    {1, 0, 0, 0, 2593}, /* %%cardinal2 1 */
    {1, 1, 0, 1, 2466}, /* %%cardinal2 10 */
    {2, 1, 0, 1, 2310}, /* %%cardinal2 20 */
    {1, 0, 0, 0, 2593}, /* %%cardinal3 1 */
    {1, 1, 0, 1, 2599}, /* %%cardinal3 10 */
    {2, 1, 0, 1, 2608}, /* %%cardinal3 20 */
    {1, 2, 0, 2, 2614}, /* %%cardinal3 100 */
    {1, 0, 0, 0, 2593}, /* %%cardinal4 1 */
    {1, 1, 0, 1, 2599}, /* %%cardinal4 10 */
    {2, 1, 0, 1, 2608}, /* %%cardinal4 20 */
    {1, 3, 0, 3, 2614}, /* %%cardinal4 1000 */
    {1, 0, 0, 0, 2593}, /* %%cardinal5 1 */
    {1, 1, 0, 1, 2599}, /* %%cardinal5 10 */
    {2, 1, 0, 1, 2608}, /* %%cardinal5 20 */
    {1, 4, 0, 4, 2614}, /* %%cardinal5 10000 */
    {1, 0, 0, 0, 2593}, /* %%cardinal8 1 */
    {1, 1, 0, 1, 2599}, /* %%cardinal8 10 */
    {2, 1, 0, 1, 2608}, /* %%cardinal8 20 */
    {1, 7, 0, 7, 2614}, /* %%cardinal8 10000000 */
    {1, 0, 0, 0, 2593}, /* %%cardinal13 1 */
    {1, 1, 0, 1, 2599}, /* %%cardinal13 10 */
    {2, 1, 0, 1, 2608}, /* %%cardinal13 20 */
    {1, 12, 0, 12, 2614}, /* %%cardinal13 1000000000000 */
    {0, 0, 0, 0, 2505}, /* %spellout-cardinal-financial 0 */
    {1, 0, 0, 0, 2617}, /* %spellout-cardinal-financial 1 */
    {2, 0, 0, 0, 2621}, /* %spellout-cardinal-financial 2 */
    {3, 0, 0, 0, 2625}, /* %spellout-cardinal-financial 3 */
    {4, 0, 0, 0, 2629}, /* %spellout-cardinal-financial 4 */
    {5, 0, 0, 0, 2633}, /* %spellout-cardinal-financial 5 */
    {6, 0, 0, 0, 2637}, /* %spellout-cardinal-financial 6 */
    {7, 0, 0, 0, 2641}, /* %spellout-cardinal-financial 7 */
    {8, 0, 0, 0, 2645}, /* %spellout-cardinal-financial 8 */
    {9, 0, 0, 0, 2649}, /* %spellout-cardinal-financial 9 */
    {1, 1, 0, 1, 2653}, /* %spellout-cardinal-financial 10 */
    {11, 0, 0, 1, 2657}, /* %spellout-cardinal-financial 11 */
    {2, 1, 0, 1, 2663}, /* %spellout-cardinal-financial 20 */
    {21, 0, 0, 1, 2669}, /* %spellout-cardinal-financial 21 */
    {1, 2, 0, 2, 2677}, /* %spellout-cardinal-financial 100 */
    {101, 0, 0, 2, 2683}, /* %spellout-cardinal-financial 101 */
    {1, 3, 0, 3, 2691}, /* %spellout-cardinal-financial 1000 */
    {1001, 0, 0, 3, 2697}, /* %spellout-cardinal-financial 1001 */
    {1, 4, 0, 4, 2705}, /* %spellout-cardinal-financial 10000 */
    {10001, 0, 0, 4, 2711}, /* %spellout-cardinal-financial 10001 */
    {1, 8, 0, 8, 2719}, /* %spellout-cardinal-financial 100000000 */
    {1, 8, 1, 8, 2725}, /* %spellout-cardinal-financial 100000001 */
    {1, 12, 0, 12, 2733}, /* %spellout-cardinal-financial 1000000000000 */
    {1, 12, 1, 12, 2739}, /* %spellout-cardinal-financial 1000000000001 */
    {1, 16, 0, 16, 2747}, /* %spellout-cardinal-financial 10000000000000000 */
    {1, 16, 1, 16, 2753}, /* %spellout-cardinal-financial 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %spellout-cardinal-financial 1000000000000000000 */
    {1, 0, 0, 0, 2761}, /* %%financialnumber2 1 */
    {1, 1, 0, 1, 2767}, /* %%financialnumber2 10 */
    {2, 1, 0, 1, 2773}, /* %%financialnumber2 20 */
    {1, 0, 0, 0, 2761}, /* %%financialnumber3 1 */
    {1, 1, 0, 1, 2776}, /* %%financialnumber3 10 */
    {2, 1, 0, 1, 2761}, /* %%financialnumber3 20 */
    {1, 2, 0, 2, 2773}, /* %%financialnumber3 100 */
    {1, 0, 0, 0, 2761}, /* %%financialnumber4 1 */
    {1, 1, 0, 1, 2776}, /* %%financialnumber4 10 */
    {2, 1, 0, 1, 2761}, /* %%financialnumber4 20 */
    {1, 3, 0, 3, 2773}, /* %%financialnumber4 1000 */
    {1, 0, 0, 0, 2761}, /* %%financialnumber5 1 */
    {1, 1, 0, 1, 2776}, /* %%financialnumber5 10 */
    {2, 1, 0, 1, 2761}, /* %%financialnumber5 20 */
    {1, 4, 0, 4, 2773}, /* %%financialnumber5 10000 */
    {1, 0, 0, 0, 2761}, /* %%financialnumber8 1 */
    {1, 1, 0, 1, 2776}, /* %%financialnumber8 10 */
    {2, 1, 0, 1, 2761}, /* %%financialnumber8 20 */
    {1, 7, 0, 7, 2773}, /* %%financialnumber8 10000000 */
    {1, 0, 0, 0, 2761}, /* %%financialnumber13 1 */
    {1, 1, 0, 1, 2776}, /* %%financialnumber13 10 */
    {2, 1, 0, 1, 2761}, /* %%financialnumber13 20 */
    {1, 12, 0, 12, 2773}, /* %%financialnumber13 1000000000000 */
    {0, 0, 0, 0, 2505}, /* %spellout-cardinal 0 */
    {1, 0, 0, 0, 2316}, /* %spellout-cardinal 1 */
    {2, 0, 0, 0, 2320}, /* %spellout-cardinal 2 */
    {3, 0, 0, 0, 2324}, /* %spellout-cardinal 3 */
    {4, 0, 0, 0, 2328}, /* %spellout-cardinal 4 */
    {5, 0, 0, 0, 2332}, /* %spellout-cardinal 5 */
    {6, 0, 0, 0, 2336}, /* %spellout-cardinal 6 */
    {7, 0, 0, 0, 2340}, /* %spellout-cardinal 7 */
    {8, 0, 0, 0, 2344}, /* %spellout-cardinal 8 */
    {9, 0, 0, 0, 2348}, /* %spellout-cardinal 9 */
    {1, 1, 0, 1, 2785}, /* %spellout-cardinal 10 */
    {1, 2, 0, 2, 2788}, /* %spellout-cardinal 100 */
    {101, 0, 0, 2, 2794}, /* %spellout-cardinal 101 */
    {1, 3, 0, 3, 2802}, /* %spellout-cardinal 1000 */
    {1001, 0, 0, 3, 2808}, /* %spellout-cardinal 1001 */
    {1, 4, 0, 4, 2816}, /* %spellout-cardinal 10000 */
    {10001, 0, 0, 4, 2822}, /* %spellout-cardinal 10001 */
    {1, 8, 0, 8, 2830}, /* %spellout-cardinal 100000000 */
    {1, 8, 1, 8, 2836}, /* %spellout-cardinal 100000001 */
    {1, 12, 0, 12, 2844}, /* %spellout-cardinal 1000000000000 */
    {1, 12, 1, 12, 2850}, /* %spellout-cardinal 1000000000001 */
    {1, 16, 0, 16, 2858}, /* %spellout-cardinal 10000000000000000 */
    {1, 16, 1, 16, 2864}, /* %spellout-cardinal 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %spellout-cardinal 1000000000000000000 */
    {0, 0, 0, 0, 2300}, /* %spellout-numbering 0 */
    {1, 0, 0, 0, 2316}, /* %spellout-numbering 1 */
    {2, 0, 0, 0, 2320}, /* %spellout-numbering 2 */
    {3, 0, 0, 0, 2324}, /* %spellout-numbering 3 */
    {4, 0, 0, 0, 2328}, /* %spellout-numbering 4 */
    {5, 0, 0, 0, 2332}, /* %spellout-numbering 5 */
    {6, 0, 0, 0, 2336}, /* %spellout-numbering 6 */
    {7, 0, 0, 0, 2340}, /* %spellout-numbering 7 */
    {8, 0, 0, 0, 2344}, /* %spellout-numbering 8 */
    {9, 0, 0, 0, 2348}, /* %spellout-numbering 9 */
    {1, 1, 0, 1, 2352}, /* %spellout-numbering 10 */
    {11, 0, 0, 1, 2872}, /* %spellout-numbering 11 */
    {2, 1, 0, 1, 2878}, /* %spellout-numbering 20 */
    {21, 0, 0, 1, 2884}, /* %spellout-numbering 21 */
    {1, 2, 0, 2, 2788}, /* %spellout-numbering 100 */
    {101, 0, 0, 2, 2794}, /* %spellout-numbering 101 */
    {1, 3, 0, 3, 2802}, /* %spellout-numbering 1000 */
    {1001, 0, 0, 3, 2808}, /* %spellout-numbering 1001 */
    {1, 4, 0, 4, 2816}, /* %spellout-numbering 10000 */
    {10001, 0, 0, 4, 2822}, /* %spellout-numbering 10001 */
    {1, 8, 0, 8, 2830}, /* %spellout-numbering 100000000 */
    {1, 8, 1, 8, 2836}, /* %spellout-numbering 100000001 */
    {1, 12, 0, 12, 2844}, /* %spellout-numbering 1000000000000 */
    {1, 12, 1, 12, 2850}, /* %spellout-numbering 1000000000001 */
    {1, 16, 0, 16, 2858}, /* %spellout-numbering 10000000000000000 */
    {1, 16, 1, 16, 2864}, /* %spellout-numbering 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %spellout-numbering 1000000000000000000 */
    {1, 0, 0, 0, 2892}, /* %%cardinal2 1 */
    {1, 1, 0, 1, 2898}, /* %%cardinal2 10 */
    {2, 1, 0, 1, 2785}, /* %%cardinal2 20 */
    {1, 0, 0, 0, 2892}, /* %%cardinal3 1 */
    {1, 1, 0, 1, 2904}, /* %%cardinal3 10 */
    {2, 1, 0, 1, 2913}, /* %%cardinal3 20 */
    {1, 2, 0, 2, 2919}, /* %%cardinal3 100 */
    {1, 0, 0, 0, 2892}, /* %%cardinal4 1 */
    {1, 1, 0, 1, 2904}, /* %%cardinal4 10 */
    {2, 1, 0, 1, 2913}, /* %%cardinal4 20 */
    {1, 3, 0, 3, 2919}, /* %%cardinal4 1000 */
    {1, 0, 0, 0, 2892}, /* %%cardinal5 1 */
    {1, 1, 0, 1, 2904}, /* %%cardinal5 10 */
    {2, 1, 0, 1, 2913}, /* %%cardinal5 20 */
    {1, 4, 0, 4, 2919}, /* %%cardinal5 10000 */
    {1, 0, 0, 0, 2892}, /* %%cardinal8 1 */
    {1, 1, 0, 1, 2904}, /* %%cardinal8 10 */
    {2, 1, 0, 1, 2913}, /* %%cardinal8 20 */
    {1, 7, 0, 7, 2919}, /* %%cardinal8 10000000 */
    {1, 0, 0, 0, 2892}, /* %%cardinal13 1 */
    {1, 1, 0, 1, 2904}, /* %%cardinal13 10 */
    {2, 1, 0, 1, 2913}, /* %%cardinal13 20 */
    {1, 12, 0, 12, 2919}, /* %%cardinal13 1000000000000 */
    {0, 0, 0, 0, 2505}, /* %spellout-cardinal-financial 0 */
    {1, 0, 0, 0, 2617}, /* %spellout-cardinal-financial 1 */
    {2, 0, 0, 0, 2922}, /* %spellout-cardinal-financial 2 */
    {3, 0, 0, 0, 2926}, /* %spellout-cardinal-financial 3 */
    {4, 0, 0, 0, 2629}, /* %spellout-cardinal-financial 4 */
    {5, 0, 0, 0, 2633}, /* %spellout-cardinal-financial 5 */
    {6, 0, 0, 0, 2930}, /* %spellout-cardinal-financial 6 */
    {7, 0, 0, 0, 2641}, /* %spellout-cardinal-financial 7 */
    {8, 0, 0, 0, 2645}, /* %spellout-cardinal-financial 8 */
    {9, 0, 0, 0, 2649}, /* %spellout-cardinal-financial 9 */
    {1, 1, 0, 1, 2653}, /* %spellout-cardinal-financial 10 */
    {11, 0, 0, 1, 2934}, /* %spellout-cardinal-financial 11 */
    {2, 1, 0, 1, 2940}, /* %spellout-cardinal-financial 20 */
    {21, 0, 0, 1, 2946}, /* %spellout-cardinal-financial 21 */
    {1, 2, 0, 2, 2954}, /* %spellout-cardinal-financial 100 */
    {101, 0, 0, 2, 2960}, /* %spellout-cardinal-financial 101 */
    {1, 3, 0, 3, 2968}, /* %spellout-cardinal-financial 1000 */
    {1001, 0, 0, 3, 2974}, /* %spellout-cardinal-financial 1001 */
    {1, 4, 0, 4, 2982}, /* %spellout-cardinal-financial 10000 */
    {10001, 0, 0, 4, 2988}, /* %spellout-cardinal-financial 10001 */
    {1, 8, 0, 8, 2996}, /* %spellout-cardinal-financial 100000000 */
    {1, 8, 1, 8, 3002}, /* %spellout-cardinal-financial 100000001 */
    {1, 12, 0, 12, 3010}, /* %spellout-cardinal-financial 1000000000000 */
    {1, 12, 1, 12, 3016}, /* %spellout-cardinal-financial 1000000000001 */
    {1, 16, 0, 16, 3024}, /* %spellout-cardinal-financial 10000000000000000 */
    {1, 16, 1, 16, 3030}, /* %spellout-cardinal-financial 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %spellout-cardinal-financial 1000000000000000000 */
    {1, 0, 0, 0, 3038}, /* %%financialnumber2 1 */
    {1, 1, 0, 1, 3044}, /* %%financialnumber2 10 */
    {2, 1, 0, 1, 3050}, /* %%financialnumber2 20 */
    {1, 0, 0, 0, 3038}, /* %%financialnumber3 1 */
    {1, 1, 0, 1, 3053}, /* %%financialnumber3 10 */
    {2, 1, 0, 1, 3038}, /* %%financialnumber3 20 */
    {1, 2, 0, 2, 3050}, /* %%financialnumber3 100 */
    {1, 0, 0, 0, 3038}, /* %%financialnumber4 1 */
    {1, 1, 0, 1, 3053}, /* %%financialnumber4 10 */
    {2, 1, 0, 1, 3038}, /* %%financialnumber4 20 */
    {1, 3, 0, 3, 3050}, /* %%financialnumber4 1000 */
    {1, 0, 0, 0, 3038}, /* %%financialnumber5 1 */
    {1, 1, 0, 1, 3053}, /* %%financialnumber5 10 */
    {2, 1, 0, 1, 3038}, /* %%financialnumber5 20 */
    {1, 4, 0, 4, 3050}, /* %%financialnumber5 10000 */
    {1, 0, 0, 0, 3038}, /* %%financialnumber8 1 */
    {1, 1, 0, 1, 3053}, /* %%financialnumber8 10 */
    {2, 1, 0, 1, 3038}, /* %%financialnumber8 20 */
    {1, 7, 0, 7, 3050}, /* %%financialnumber8 10000000 */
    {1, 0, 0, 0, 3038}, /* %%financialnumber13 1 */
    {1, 1, 0, 1, 3053}, /* %%financialnumber13 10 */
    {2, 1, 0, 1, 3038}, /* %%financialnumber13 20 */
    {1, 12, 0, 12, 3050}, /* %%financialnumber13 1000000000000 */
    {0, 0, 0, 0, 3062}, /* %hebrew 0 */
    {11, 0, 0, 1, 3067}, /* %hebrew 11 */
    {15, 0, 0, 1, 3074}, /* %hebrew 15 */
    {16, 0, 0, 1, 3081}, /* %hebrew 16 */
    {17, 0, 0, 1, 3067}, /* %hebrew 17 */
    {2, 1, 0, 1, 3088}, /* %hebrew 20 */
    {21, 0, 0, 1, 3093}, /* %hebrew 21 */
    {3, 1, 0, 1, 3100}, /* %hebrew 30 */
    {31, 0, 0, 1, 3105}, /* %hebrew 31 */
    {4, 1, 0, 1, 3112}, /* %hebrew 40 */
    {41, 0, 0, 1, 3117}, /* %hebrew 41 */
    {5, 1, 0, 1, 3124}, /* %hebrew 50 */
    {51, 0, 0, 1, 3129}, /* %hebrew 51 */
    {6, 1, 0, 1, 3136}, /* %hebrew 60 */
    {61, 0, 0, 1, 3141}, /* %hebrew 61 */
    {7, 1, 0, 1, 3148}, /* %hebrew 70 */
    {71, 0, 0, 1, 3153}, /* %hebrew 71 */
    {8, 1, 0, 1, 3160}, /* %hebrew 80 */
    {81, 0, 0, 1, 3165}, /* %hebrew 81 */
    {9, 1, 0, 1, 3172}, /* %hebrew 90 */
    {91, 0, 0, 1, 3177}, /* %hebrew 91 */
    {1, 2, 0, 2, 3184}, /* %hebrew 100 */
    {2, 2, 0, 2, 3189}, /* %hebrew 200 */
    {298, 0, 0, 2, 3194}, /* %hebrew 298 */
    {299, 0, 0, 2, 3189}, /* %hebrew 299 */
    {3, 2, 0, 2, 3203}, /* %hebrew 300 */
    {304, 0, 0, 2, 3208}, /* %hebrew 304 */
    {305, 0, 0, 2, 3203}, /* %hebrew 305 */
    {344, 0, 0, 2, 3215}, /* %hebrew 344 */
    {345, 0, 0, 2, 3203}, /* %hebrew 345 */
    {4, 2, 0, 2, 3224}, /* %hebrew 400 */
    {5, 2, 0, 2, 3229}, /* %hebrew 500 */
    {501, 0, 0, 2, 3236}, /* %hebrew 501 */
    {6, 2, 0, 2, 3243}, /* %hebrew 600 */
    {601, 0, 0, 2, 3250}, /* %hebrew 601 */
    {698, 0, 0, 2, 3257}, /* %hebrew 698 */
    {699, 0, 0, 2, 3250}, /* %hebrew 699 */
    {7, 2, 0, 2, 3268}, /* %hebrew 700 */
    {701, 0, 0, 2, 3275}, /* %hebrew 701 */
    {744, 0, 0, 2, 3282}, /* %hebrew 744 */
    {745, 0, 0, 2, 3275}, /* %hebrew 745 */
    {8, 2, 0, 2, 3293}, /* %hebrew 800 */
    {801, 0, 0, 2, 3300}, /* %hebrew 801 */
    {9, 2, 0, 2, 3307}, /* %hebrew 900 */
    {901, 0, 0, 2, 3316}, /* %hebrew 901 */
    {1, 3, 0, 3, 3325}, /* %hebrew 1000 */
    {1001, 0, 0, 3, 3332}, /* %hebrew 1001 */
    {2, 3, 0, 3, 3337}, /* %hebrew 2000 */
    {2001, 0, 0, 3, 3332}, /* %hebrew 2001 */
    {3, 3, 0, 3, 3350}, /* %hebrew 3000 */
    {3001, 0, 0, 3, 3332}, /* %hebrew 3001 */
    {1, 6, 0, 6, 3364}, /* %hebrew 1000000 */
    {1, 6, 1, 6, 246}, /* %hebrew 1000001 */
    {0, 0, 0, 0, 3382}, /* %hebrew-item 0 */
    {1, 0, 0, 0, 3385}, /* %hebrew-item 1 */
    {2, 0, 0, 0, 3388}, /* %hebrew-item 2 */
    {3, 0, 0, 0, 3391}, /* %hebrew-item 3 */
    {4, 0, 0, 0, 3394}, /* %hebrew-item 4 */
    {5, 0, 0, 0, 3397}, /* %hebrew-item 5 */
    {6, 0, 0, 0, 3400}, /* %hebrew-item 6 */
    {7, 0, 0, 0, 3403}, /* %hebrew-item 7 */
    {8, 0, 0, 0, 3406}, /* %hebrew-item 8 */
    {9, 0, 0, 0, 3409}, /* %hebrew-item 9 */
    {1, 1, 0, 1, 3412}, /* %hebrew-item 10 */
    {11, 0, 0, 1, 3415}, /* %hebrew-item 11 */
    {15, 0, 0, 1, 3420}, /* %hebrew-item 15 */
    {16, 0, 0, 1, 3425}, /* %hebrew-item 16 */
    {17, 0, 0, 1, 3415}, /* %hebrew-item 17 */
    {2, 1, 0, 1, 3430}, /* %hebrew-item 20 */
    {21, 0, 0, 1, 3433}, /* %hebrew-item 21 */
    {3, 1, 0, 1, 3438}, /* %hebrew-item 30 */
    {31, 0, 0, 1, 3441}, /* %hebrew-item 31 */
    {4, 1, 0, 1, 3446}, /* %hebrew-item 40 */
    {41, 0, 0, 1, 3449}, /* %hebrew-item 41 */
    {5, 1, 0, 1, 3454}, /* %hebrew-item 50 */
    {51, 0, 0, 1, 3457}, /* %hebrew-item 51 */
    {6, 1, 0, 1, 3462}, /* %hebrew-item 60 */
    {61, 0, 0, 1, 3465}, /* %hebrew-item 61 */
    {7, 1, 0, 1, 3470}, /* %hebrew-item 70 */
    {71, 0, 0, 1, 3473}, /* %hebrew-item 71 */
    {8, 1, 0, 1, 3478}, /* %hebrew-item 80 */
    {81, 0, 0, 1, 3481}, /* %hebrew-item 81 */
    {9, 1, 0, 1, 3486}, /* %hebrew-item 90 */
    {91, 0, 0, 1, 3489}, /* %hebrew-item 91 */
    {1, 2, 0, 2, 3494}, /* %hebrew-item 100 */
    {0, 0, 0, 0, 3382}, /* %%hebrew-item-hundreds 0 */
    {1, 0, 0, 0, 3385}, /* %%hebrew-item-hundreds 1 */
    {2, 0, 0, 0, 3388}, /* %%hebrew-item-hundreds 2 */
    {3, 0, 0, 0, 3391}, /* %%hebrew-item-hundreds 3 */
    {4, 0, 0, 0, 3394}, /* %%hebrew-item-hundreds 4 */
    {5, 0, 0, 0, 3397}, /* %%hebrew-item-hundreds 5 */
    {6, 0, 0, 0, 3400}, /* %%hebrew-item-hundreds 6 */
    {7, 0, 0, 0, 3403}, /* %%hebrew-item-hundreds 7 */
    {8, 0, 0, 0, 3406}, /* %%hebrew-item-hundreds 8 */
    {9, 0, 0, 0, 3409}, /* %%hebrew-item-hundreds 9 */
    {1, 1, 0, 1, 3412}, /* %%hebrew-item-hundreds 10 */
    {11, 0, 0, 1, 3497}, /* %%hebrew-item-hundreds 11 */
    {15, 0, 0, 1, 3420}, /* %%hebrew-item-hundreds 15 */
    {16, 0, 0, 1, 3425}, /* %%hebrew-item-hundreds 16 */
    {17, 0, 0, 1, 3497}, /* %%hebrew-item-hundreds 17 */
    {2, 1, 0, 1, 3430}, /* %%hebrew-item-hundreds 20 */
    {21, 0, 0, 1, 3502}, /* %%hebrew-item-hundreds 21 */
    {3, 1, 0, 1, 3438}, /* %%hebrew-item-hundreds 30 */
    {31, 0, 0, 1, 3507}, /* %%hebrew-item-hundreds 31 */
    {4, 1, 0, 1, 3446}, /* %%hebrew-item-hundreds 40 */
    {41, 0, 0, 1, 3512}, /* %%hebrew-item-hundreds 41 */
    {5, 1, 0, 1, 3454}, /* %%hebrew-item-hundreds 50 */
    {51, 0, 0, 1, 3517}, /* %%hebrew-item-hundreds 51 */
    {6, 1, 0, 1, 3462}, /* %%hebrew-item-hundreds 60 */
    {61, 0, 0, 1, 3522}, /* %%hebrew-item-hundreds 61 */
    {7, 1, 0, 1, 3470}, /* %%hebrew-item-hundreds 70 */
    {71, 0, 0, 1, 3527}, /* %%hebrew-item-hundreds 71 */
    {8, 1, 0, 1, 3532}, /* %%hebrew-item-hundreds 80 */
    {81, 0, 0, 1, 3535}, /* %%hebrew-item-hundreds 81 */
    {9, 1, 0, 1, 3486}, /* %%hebrew-item-hundreds 90 */
    {91, 0, 0, 1, 3540}, /* %%hebrew-item-hundreds 91 */
    {1, 2, 0, 2, 3545}, /* %%hebrew-item-hundreds 100 */
    {101, 0, 0, 2, 3548}, /* %%hebrew-item-hundreds 101 */
    {2, 2, 0, 2, 3553}, /* %%hebrew-item-hundreds 200 */
    {201, 0, 0, 2, 3556}, /* %%hebrew-item-hundreds 201 */
    {298, 0, 0, 2, 3561}, /* %%hebrew-item-hundreds 298 */
    {299, 0, 0, 2, 3556}, /* %%hebrew-item-hundreds 299 */
    {3, 2, 0, 2, 3568}, /* %%hebrew-item-hundreds 300 */
    {301, 0, 0, 2, 3571}, /* %%hebrew-item-hundreds 301 */
    {304, 0, 0, 2, 3576}, /* %%hebrew-item-hundreds 304 */
    {305, 0, 0, 2, 3571}, /* %%hebrew-item-hundreds 305 */
    {344, 0, 0, 2, 3581}, /* %%hebrew-item-hundreds 344 */
    {345, 0, 0, 2, 3571}, /* %%hebrew-item-hundreds 345 */
    {4, 2, 0, 2, 3588}, /* %%hebrew-item-hundreds 400 */
    {401, 0, 0, 2, 3591}, /* %%hebrew-item-hundreds 401 */
    {5, 2, 0, 2, 3596}, /* %%hebrew-item-hundreds 500 */
    {501, 0, 0, 2, 3601}, /* %%hebrew-item-hundreds 501 */
    {6, 2, 0, 2, 3608}, /* %%hebrew-item-hundreds 600 */
    {601, 0, 0, 2, 3613}, /* %%hebrew-item-hundreds 601 */
    {698, 0, 0, 2, 3620}, /* %%hebrew-item-hundreds 698 */
    {699, 0, 0, 2, 3613}, /* %%hebrew-item-hundreds 699 */
    {7, 2, 0, 2, 3629}, /* %%hebrew-item-hundreds 700 */
    {701, 0, 0, 2, 3634}, /* %%hebrew-item-hundreds 701 */
    {744, 0, 0, 2, 3641}, /* %%hebrew-item-hundreds 744 */
    {745, 0, 0, 2, 3634}, /* %%hebrew-item-hundreds 745 */
    {8, 2, 0, 2, 3650}, /* %%hebrew-item-hundreds 800 */
    {801, 0, 0, 2, 3655}, /* %%hebrew-item-hundreds 801 */
    {9, 2, 0, 2, 3662}, /* %%hebrew-item-hundreds 900 */
    {901, 0, 0, 2, 3669}, /* %%hebrew-item-hundreds 901 */
    {1, 3, 0, 2, 3678}, /* %%hebrew-item-hundreds 1000 */
    {1001, 0, 0, 2, 3685}, /* %%hebrew-item-hundreds 1001 */
    {11, 2, 0, 2, 3694}, /* %%hebrew-item-hundreds 1100 */
    {1101, 0, 0, 2, 3701}, /* %%hebrew-item-hundreds 1101 */
    {12, 2, 0, 2, 3710}, /* %%hebrew-item-hundreds 1200 */
    {1201, 0, 0, 2, 3717}, /* %%hebrew-item-hundreds 1201 */
    {13, 2, 0, 2, 3726}, /* %%hebrew-item-hundreds 1300 */
    {1301, 0, 0, 2, 3735}, /* %%hebrew-item-hundreds 1301 */
    {14, 2, 0, 2, 3746}, /* %%hebrew-item-hundreds 1400 */
    {1401, 0, 0, 2, 3755}, /* %%hebrew-item-hundreds 1401 */
    {15, 2, 0, 2, 3766}, /* %%hebrew-item-hundreds 1500 */
    {1501, 0, 0, 2, 3775}, /* %%hebrew-item-hundreds 1501 */
    {16, 2, 0, 2, 3786}, /* %%hebrew-item-hundreds 1600 */
    {1601, 0, 0, 2, 3795}, /* %%hebrew-item-hundreds 1601 */
    {17, 2, 0, 2, 3806}, /* %%hebrew-item-hundreds 1700 */
    {1701, 0, 0, 2, 3817}, /* %%hebrew-item-hundreds 1701 */
    {18, 2, 0, 2, 3830}, /* %%hebrew-item-hundreds 1800 */
    {1801, 0, 0, 2, 3841}, /* %%hebrew-item-hundreds 1801 */
    {19, 2, 0, 2, 3854}, /* %%hebrew-item-hundreds 1900 */
    {1901, 0, 0, 2, 3865}, /* %%hebrew-item-hundreds 1901 */
    {2, 3, 0, 2, 3878}, /* %%hebrew-item-hundreds 2000 */
    {2001, 0, 0, 2, 3889}, /* %%hebrew-item-hundreds 2001 */
    {21, 2, 0, 3, 246}, /* %%hebrew-item-hundreds 2100 */
    {0, 0, 0, 0, 3902}, /* %%hebrew-0-99 0 */
    {1, 0, 0, 0, 3905}, /* %%hebrew-0-99 1 */
    {11, 0, 0, 1, 3067}, /* %%hebrew-0-99 11 */
    {15, 0, 0, 1, 3074}, /* %%hebrew-0-99 15 */
    {16, 0, 0, 1, 3081}, /* %%hebrew-0-99 16 */
    {17, 0, 0, 1, 3067}, /* %%hebrew-0-99 17 */
    {2, 1, 0, 1, 3910}, /* %%hebrew-0-99 20 */
    {21, 0, 0, 1, 3093}, /* %%hebrew-0-99 21 */
    {3, 1, 0, 1, 3915}, /* %%hebrew-0-99 30 */
    {31, 0, 0, 1, 3105}, /* %%hebrew-0-99 31 */
    {4, 1, 0, 1, 3920}, /* %%hebrew-0-99 40 */
    {41, 0, 0, 1, 3117}, /* %%hebrew-0-99 41 */
    {5, 1, 0, 1, 3925}, /* %%hebrew-0-99 50 */
    {51, 0, 0, 1, 3129}, /* %%hebrew-0-99 51 */
    {6, 1, 0, 1, 3930}, /* %%hebrew-0-99 60 */
    {61, 0, 0, 1, 3141}, /* %%hebrew-0-99 61 */
    {7, 1, 0, 1, 3935}, /* %%hebrew-0-99 70 */
    {71, 0, 0, 1, 3153}, /* %%hebrew-0-99 71 */
    {8, 1, 0, 1, 3940}, /* %%hebrew-0-99 80 */
    {81, 0, 0, 1, 3165}, /* %%hebrew-0-99 81 */
    {9, 1, 0, 1, 3945}, /* %%hebrew-0-99 90 */
    {91, 0, 0, 1, 3177}, /* %%hebrew-0-99 91 */
    {0, 0, 0, 0, 3950}, /* %%hebrew-thousands 0 */
    {1, 1, 0, 1, 3950}, /* %%hebrew-thousands 10 */
    {11, 0, 0, 1, 3953}, /* %%hebrew-thousands 11 */
    {1, 2, 0, 2, 3950}, /* %%hebrew-thousands 100 */
    {101, 0, 0, 2, 3953}, /* %%hebrew-thousands 101 */
    {401, 0, 0, 2, 3953}, /* %%hebrew-thousands 401 */
    {0, 0, 0, 0, 2300}, /* %spellout-cardinal 0 */
    {1, 0, 0, 0, 2316}, /* %spellout-cardinal 1 */
    {2, 0, 0, 0, 2320}, /* %spellout-cardinal 2 */
    {3, 0, 0, 0, 2324}, /* %spellout-cardinal 3 */
    {4, 0, 0, 0, 2328}, /* %spellout-cardinal 4 */
    {5, 0, 0, 0, 2332}, /* %spellout-cardinal 5 */
    {6, 0, 0, 0, 2336}, /* %spellout-cardinal 6 */
    {7, 0, 0, 0, 2340}, /* %spellout-cardinal 7 */
    {8, 0, 0, 0, 2344}, /* %spellout-cardinal 8 */
    {9, 0, 0, 0, 2348}, /* %spellout-cardinal 9 */
    {1, 1, 0, 1, 2352}, /* %spellout-cardinal 10 */
    {11, 0, 0, 1, 3958}, /* %spellout-cardinal 11 */
    {2, 1, 0, 1, 3964}, /* %spellout-cardinal 20 */
    {21, 0, 0, 1, 3970}, /* %spellout-cardinal 21 */
    {1, 2, 0, 2, 3978}, /* %spellout-cardinal 100 */
    {101, 0, 0, 2, 3982}, /* %spellout-cardinal 101 */
    {2, 2, 0, 2, 3988}, /* %spellout-cardinal 200 */
    {201, 0, 0, 2, 3994}, /* %spellout-cardinal 201 */
    {1, 3, 0, 3, 4002}, /* %spellout-cardinal 1000 */
    {1001, 0, 0, 3, 4006}, /* %spellout-cardinal 1001 */
    {2, 3, 0, 3, 4012}, /* %spellout-cardinal 2000 */
    {2001, 0, 0, 3, 4018}, /* %spellout-cardinal 2001 */
    {1, 4, 0, 4, 4026}, /* %spellout-cardinal 10000 */
    {10001, 0, 0, 4, 4032}, /* %spellout-cardinal 10001 */
    {1, 8, 0, 8, 4040}, /* %spellout-cardinal 100000000 */
    {1, 8, 1, 8, 4046}, /* %spellout-cardinal 100000001 */
    {1, 12, 0, 12, 4054}, /* %spellout-cardinal 1000000000000 */
    {1, 12, 1, 12, 4060}, /* %spellout-cardinal 1000000000001 */
    {1, 16, 0, 16, 4068}, /* %spellout-cardinal 10000000000000000 */
    {1, 16, 1, 16, 4074}, /* %spellout-cardinal 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %spellout-cardinal 1000000000000000000 */
    {0, 0, 0, 0, 2505}, /* %spellout-cardinal-financial 0 */
    {1, 0, 0, 0, 4082}, /* %spellout-cardinal-financial 1 */
    {2, 0, 0, 0, 4086}, /* %spellout-cardinal-financial 2 */
    {3, 0, 0, 0, 4090}, /* %spellout-cardinal-financial 3 */
    {4, 0, 0, 0, 2328}, /* %spellout-cardinal-financial 4 */
    {5, 0, 0, 0, 2633}, /* %spellout-cardinal-financial 5 */
    {6, 0, 0, 0, 2336}, /* %spellout-cardinal-financial 6 */
    {7, 0, 0, 0, 2340}, /* %spellout-cardinal-financial 7 */
    {8, 0, 0, 0, 2344}, /* %spellout-cardinal-financial 8 */
    {9, 0, 0, 0, 2348}, /* %spellout-cardinal-financial 9 */
    {1, 1, 0, 1, 2653}, /* %spellout-cardinal-financial 10 */
    {11, 0, 0, 1, 4094}, /* %spellout-cardinal-financial 11 */
    {2, 1, 0, 1, 4100}, /* %spellout-cardinal-financial 20 */
    {21, 0, 0, 1, 4106}, /* %spellout-cardinal-financial 21 */
    {1, 2, 0, 2, 4114}, /* %spellout-cardinal-financial 100 */
    {101, 0, 0, 2, 4120}, /* %spellout-cardinal-financial 101 */
    {1, 3, 0, 3, 4128}, /* %spellout-cardinal-financial 1000 */
    {1001, 0, 0, 3, 4134}, /* %spellout-cardinal-financial 1001 */
    {1, 4, 0, 4, 4142}, /* %spellout-cardinal-financial 10000 */
    {10001, 0, 0, 4, 4148}, /* %spellout-cardinal-financial 10001 */
    {1, 8, 0, 8, 4156}, /* %spellout-cardinal-financial 100000000 */
    {1, 8, 1, 8, 4162}, /* %spellout-cardinal-financial 100000001 */
    {1, 12, 0, 12, 4170}, /* %spellout-cardinal-financial 1000000000000 */
    {1, 12, 1, 12, 4176}, /* %spellout-cardinal-financial 1000000000001 */
    {1, 16, 0, 16, 4184}, /* %spellout-cardinal-financial 10000000000000000 */
    {1, 16, 1, 16, 4190}, /* %spellout-cardinal-financial 10000000000000001 */
    {1, 18, 0, 18, 246}, /* %spellout-cardinal-financial 1000000000000000000 */
    {0, 0, 0, 0, 246}, /* %spellout-numbering-year-latn 0 */
    {1, 0, 0, 0, 4198}, /* %spellout-numbering-year-latn 1 */
    {2, 0, 0, 0, 246}, /* %spellout-numbering-year-latn 2 */
    {0, 0, 0, 0, 4202}, /* %roman-upper 0 */
    {1, 0, 0, 0, 4204}, /* %roman-upper 1 */
    {2, 0, 0, 0, 4206}, /* %roman-upper 2 */
    {3, 0, 0, 0, 4209}, /* %roman-upper 3 */
    {4, 0, 0, 0, 4213}, /* %roman-upper 4 */
    {5, 0, 0, 0, 4216}, /* %roman-upper 5 */
    {6, 0, 0, 0, 4218}, /* %roman-upper 6 */
    {7, 0, 0, 0, 4221}, /* %roman-upper 7 */
    {8, 0, 0, 0, 4225}, /* %roman-upper 8 */
    {9, 0, 0, 0, 4230}, /* %roman-upper 9 */
    {1, 1, 0, 1, 4233}, /* %roman-upper 10 */
    {11, 0, 0, 1, 4235}, /* %roman-upper 11 */
    {2, 1, 0, 1, 4239}, /* %roman-upper 20 */
    {21, 0, 0, 1, 4242}, /* %roman-upper 21 */
    {3, 1, 0, 1, 4247}, /* %roman-upper 30 */
    {31, 0, 0, 1, 4251}, /* %roman-upper 31 */
    {4, 1, 0, 1, 4257}, /* %roman-upper 40 */
    {41, 0, 0, 1, 4260}, /* %roman-upper 41 */
    {5, 1, 0, 1, 4265}, /* %roman-upper 50 */
    {51, 0, 0, 1, 4267}, /* %roman-upper 51 */
    {6, 1, 0, 1, 4271}, /* %roman-upper 60 */
    {61, 0, 0, 1, 4274}, /* %roman-upper 61 */
    {7, 1, 0, 1, 4279}, /* %roman-upper 70 */
    {71, 0, 0, 1, 4283}, /* %roman-upper 71 */
    {8, 1, 0, 1, 4289}, /* %roman-upper 80 */
    {81, 0, 0, 1, 4294}, /* %roman-upper 81 */
    {9, 1, 0, 1, 4301}, /* %roman-upper 90 */
    {91, 0, 0, 1, 4304}, /* %roman-upper 91 */
    {1, 2, 0, 2, 4309}, /* %roman-upper 100 */
    {101, 0, 0, 2, 4311}, /* %roman-upper 101 */
    {2, 2, 0, 2, 4315}, /* %roman-upper 200 */
    {201, 0, 0, 2, 4318}, /* %roman-upper 201 */
    {3, 2, 0, 2, 4323}, /* %roman-upper 300 */
    {301, 0, 0, 2, 4327}, /* %roman-upper 301 */
    {4, 2, 0, 2, 4333}, /* %roman-upper 400 */
    {401, 0, 0, 2, 4336}, /* %roman-upper 401 */
    {5, 2, 0, 2, 4341}, /* %roman-upper 500 */
    {501, 0, 0, 2, 4343}, /* %roman-upper 501 */
    {6, 2, 0, 2, 4347}, /* %roman-upper 600 */
    {601, 0, 0, 2, 4350}, /* %roman-upper 601 */
    {7, 2, 0, 2, 4355}, /* %roman-upper 700 */
    {701, 0, 0, 2, 4359}, /* %roman-upper 701 */
    {8, 2, 0, 2, 4365}, /* %roman-upper 800 */
    {801, 0, 0, 2, 4370}, /* %roman-upper 801 */
    {9, 2, 0, 2, 4377}, /* %roman-upper 900 */
    {901, 0, 0, 2, 4380}, /* %roman-upper 901 */
    {1, 3, 0, 3, 4385}, /* %roman-upper 1000 */
    {1001, 0, 0, 3, 4387}, /* %roman-upper 1001 */
    {2, 3, 0, 3, 4391}, /* %roman-upper 2000 */
    {2001, 0, 0, 3, 4394}, /* %roman-upper 2001 */
    {3, 3, 0, 3, 4399}, /* %roman-upper 3000 */
    {3001, 0, 0, 3, 4403}, /* %roman-upper 3001 */
    {4, 3, 0, 3, 4409}, /* %roman-upper 4000 */
    {4001, 0, 0, 3, 4414}, /* %roman-upper 4001 */
    {5, 3, 0, 3, 4421}, /* %roman-upper 5000 */
    {5001, 0, 0, 3, 4425}, /* %roman-upper 5001 */
    {6, 3, 0, 3, 4431}, /* %roman-upper 6000 */
    {6001, 0, 0, 3, 4436}, /* %roman-upper 6001 */
    {7, 3, 0, 3, 4443}, /* %roman-upper 7000 */
    {7001, 0, 0, 3, 4449}, /* %roman-upper 7001 */
    {8, 3, 0, 3, 4457}, /* %roman-upper 8000 */
    {8001, 0, 0, 3, 4464}, /* %roman-upper 8001 */
    {9, 3, 0, 3, 4473}, /* %roman-upper 9000 */
    {9001, 0, 0, 3, 4478}, /* %roman-upper 9001 */
    {1, 4, 0, 4, 4485}, /* %roman-upper 10000 */
    {10001, 0, 0, 4, 4489}, /* %roman-upper 10001 */
    {2, 4, 0, 4, 4495}, /* %roman-upper 20000 */
    {20001, 0, 0, 4, 4502}, /* %roman-upper 20001 */
    {3, 4, 0, 4, 4511}, /* %roman-upper 30000 */
    {30001, 0, 0, 4, 4521}, /* %roman-upper 30001 */
    {4, 4, 0, 4, 4533}, /* %roman-upper 40000 */
    {40001, 0, 0, 4, 4540}, /* %roman-upper 40001 */
    {5, 4, 0, 4, 4549}, /* %roman-upper 50000 */
    {50001, 0, 0, 4, 4553}, /* %roman-upper 50001 */
    {6, 4, 0, 4, 4559}, /* %roman-upper 60000 */
    {60001, 0, 0, 4, 4566}, /* %roman-upper 60001 */
    {7, 4, 0, 4, 4575}, /* %roman-upper 70000 */
    {7, 4, 1, 4, 4585}, /* %roman-upper 70001 */
    {8, 4, 0, 4, 4597}, /* %roman-upper 80000 */
    {8, 4, 1, 4, 4610}, /* %roman-upper 80001 */
    {9, 4, 0, 4, 4625}, /* %roman-upper 90000 */
    {9, 4, 1, 4, 4632}, /* %roman-upper 90001 */
    {1, 5, 0, 5, 4641}, /* %roman-upper 100000 */
    {1, 5, 1, 5, 4645}, /* %roman-upper 100001 */
    {2, 5, 0, 5, 4651}, /* %roman-upper 200000 */
    {2, 5, 1, 5, 4658}, /* %roman-upper 200001 */
    {3, 5, 0, 5, 4667}, /* %roman-upper 300000 */
    {3, 5, 1, 5, 4677}, /* %roman-upper 300001 */
    {4, 5, 0, 5, 246}, /* %roman-upper 400000 */
    {0, 0, 0, 0, 4689}, /* %roman-lower 0 */
    {1, 0, 0, 0, 4691}, /* %roman-lower 1 */
    {2, 0, 0, 0, 4693}, /* %roman-lower 2 */
    {3, 0, 0, 0, 4696}, /* %roman-lower 3 */
    {4, 0, 0, 0, 4700}, /* %roman-lower 4 */
    {5, 0, 0, 0, 4703}, /* %roman-lower 5 */
    {6, 0, 0, 0, 4705}, /* %roman-lower 6 */
    {7, 0, 0, 0, 4708}, /* %roman-lower 7 */
    {8, 0, 0, 0, 4712}, /* %roman-lower 8 */
    {9, 0, 0, 0, 4717}, /* %roman-lower 9 */
    {1, 1, 0, 1, 4720}, /* %roman-lower 10 */
    {11, 0, 0, 1, 4722}, /* %roman-lower 11 */
    {2, 1, 0, 1, 4726}, /* %roman-lower 20 */
    {21, 0, 0, 1, 4729}, /* %roman-lower 21 */
    {3, 1, 0, 1, 4734}, /* %roman-lower 30 */
    {31, 0, 0, 1, 4738}, /* %roman-lower 31 */
    {4, 1, 0, 1, 4744}, /* %roman-lower 40 */
    {41, 0, 0, 1, 4747}, /* %roman-lower 41 */
    {5, 1, 0, 1, 4752}, /* %roman-lower 50 */
    {51, 0, 0, 1, 4754}, /* %roman-lower 51 */
    {6, 1, 0, 1, 4758}, /* %roman-lower 60 */
    {61, 0, 0, 1, 4761}, /* %roman-lower 61 */
    {7, 1, 0, 1, 4766}, /* %roman-lower 70 */
    {71, 0, 0, 1, 4770}, /* %roman-lower 71 */
    {8, 1, 0, 1, 4776}, /* %roman-lower 80 */
    {81, 0, 0, 1, 4781}, /* %roman-lower 81 */
    {9, 1, 0, 1, 4788}, /* %roman-lower 90 */
    {91, 0, 0, 1, 4791}, /* %roman-lower 91 */
    {1, 2, 0, 2, 4796}, /* %roman-lower 100 */
    {101, 0, 0, 2, 4798}, /* %roman-lower 101 */
    {2, 2, 0, 2, 4802}, /* %roman-lower 200 */
    {201, 0, 0, 2, 4805}, /* %roman-lower 201 */
    {3, 2, 0, 2, 4810}, /* %roman-lower 300 */
    {301, 0, 0, 2, 4814}, /* %roman-lower 301 */
    {4, 2, 0, 2, 4820}, /* %roman-lower 400 */
    {401, 0, 0, 2, 4823}, /* %roman-lower 401 */
    {5, 2, 0, 2, 4828}, /* %roman-lower 500 */
    {501, 0, 0, 2, 4830}, /* %roman-lower 501 */
    {6, 2, 0, 2, 4834}, /* %roman-lower 600 */
    {601, 0, 0, 2, 4837}, /* %roman-lower 601 */
    {7, 2, 0, 2, 4842}, /* %roman-lower 700 */
    {701, 0, 0, 2, 4846}, /* %roman-lower 701 */
    {8, 2, 0, 2, 4852}, /* %roman-lower 800 */
    {801, 0, 0, 2, 4857}, /* %roman-lower 801 */
    {9, 2, 0, 2, 4864}, /* %roman-lower 900 */
    {901, 0, 0, 2, 4867}, /* %roman-lower 901 */
    {1, 3, 0, 3, 4872}, /* %roman-lower 1000 */
    {1001, 0, 0, 3, 4874}, /* %roman-lower 1001 */
    {2, 3, 0, 3, 4878}, /* %roman-lower 2000 */
    {2001, 0, 0, 3, 4881}, /* %roman-lower 2001 */
    {3, 3, 0, 3, 4886}, /* %roman-lower 3000 */
    {3001, 0, 0, 3, 4890}, /* %roman-lower 3001 */
    {4, 3, 0, 3, 4896}, /* %roman-lower 4000 */
    {4001, 0, 0, 3, 4901}, /* %roman-lower 4001 */
    {5, 3, 0, 3, 246}, /* %roman-lower 5000 */
    {0, 0, 0, 0, 4908}, /* %tamil 0 */
    {1, 0, 0, 0, 4912}, /* %tamil 1 */
    {2, 0, 0, 0, 4916}, /* %tamil 2 */
    {3, 0, 0, 0, 4920}, /* %tamil 3 */
    {4, 0, 0, 0, 4924}, /* %tamil 4 */
    {5, 0, 0, 0, 4928}, /* %tamil 5 */
    {6, 0, 0, 0, 4932}, /* %tamil 6 */
    {7, 0, 0, 0, 4936}, /* %tamil 7 */
    {8, 0, 0, 0, 4940}, /* %tamil 8 */
    {9, 0, 0, 0, 4944}, /* %tamil 9 */
    {1, 1, 0, 1, 4948}, /* %tamil 10 */
    {11, 0, 0, 1, 4952}, /* %tamil 11 */
    {2, 1, 0, 1, 4958}, /* %tamil 20 */
    {21, 0, 0, 1, 4964}, /* %tamil 21 */
    {1, 2, 0, 2, 4972}, /* %tamil 100 */
    {101, 0, 0, 2, 4976}, /* %tamil 101 */
    {2, 2, 0, 2, 4982}, /* %tamil 200 */
    {201, 0, 0, 2, 4988}, /* %tamil 201 */
    {1, 3, 0, 3, 4996}, /* %tamil 1000 */
    {1001, 0, 0, 3, 5000}, /* %tamil 1001 */
    {2, 3, 0, 3, 5006}, /* %tamil 2000 */
    {2001, 0, 0, 3, 5012}, /* %tamil 2001 */
    {1, 6, 0, 5, 5020}, /* %tamil 1000000 */
    {1, 6, 1, 5, 5029}, /* %tamil 1000001 */
    {1, 8, 0, 8, 246}, /* %tamil 100000000 */
    {0, 0, 0, 0, 5040}, /* %%tamil-thousands 0 */
    {1, 3, 0, 3, 5043}, /* %%tamil-thousands 1000 */
    {1001, 0, 0, 3, 5049}, /* %%tamil-thousands 1001 */
};

static const kal__numeral_token kal__numeral_tokens[] = {
    {3, 2, 0, 1, 0}, /* armn */
    {6, 2, 0, 2, 0}, /* armn */
    {9, 2, 0, 3, 0}, /* armn */
    {12, 2, 0, 4, 0}, /* armn */
    {15, 2, 0, 5, 0}, /* armn */
    {18, 2, 0, 6, 0}, /* armn */
    {21, 2, 0, 7, 0}, /* armn */
    {24, 2, 0, 8, 0}, /* armn */
    {27, 2, 0, 9, 0}, /* armn */
    {30, 2, 0, 1, 1}, /* armn */
    {38, 2, 0, 2, 1}, /* armn */
    {46, 2, 0, 3, 1}, /* armn */
    {54, 2, 0, 4, 1}, /* armn */
    {62, 2, 0, 5, 1}, /* armn */
    {70, 2, 0, 6, 1}, /* armn */
    {78, 2, 0, 7, 1}, /* armn */
    {86, 2, 0, 8, 1}, /* armn */
    {94, 2, 0, 9, 1}, /* armn */
    {102, 2, 0, 1, 2}, /* armn */
    {110, 2, 0, 2, 2}, /* armn */
    {118, 2, 0, 3, 2}, /* armn */
    {126, 2, 0, 4, 2}, /* armn */
    {134, 2, 0, 5, 2}, /* armn */
    {142, 2, 0, 6, 2}, /* armn */
    {150, 2, 0, 7, 2}, /* armn */
    {158, 2, 0, 8, 2}, /* armn */
    {166, 2, 0, 9, 2}, /* armn */
    {174, 2, 0, 1, 3}, /* armn */
    {182, 2, 0, 2, 3}, /* armn */
    {190, 2, 0, 3, 3}, /* armn */
    {198, 2, 0, 4, 3}, /* armn */
    {206, 2, 0, 5, 3}, /* armn */
    {214, 2, 0, 6, 3}, /* armn */
    {222, 2, 0, 7, 3}, /* armn */
    {230, 2, 0, 8, 3}, /* armn */
    {238, 2, 0, 9, 3}, /* armn */
    {248, 2, 0, 1, 0}, /* armnlow */
    {251, 2, 0, 2, 0}, /* armnlow */
    {254, 2, 0, 3, 0}, /* armnlow */
    {257, 2, 0, 4, 0}, /* armnlow */
    {260, 2, 0, 5, 0}, /* armnlow */
    {263, 2, 0, 6, 0}, /* armnlow */
    {266, 2, 0, 7, 0}, /* armnlow */
    {269, 2, 0, 8, 0}, /* armnlow */
    {272, 2, 0, 9, 0}, /* armnlow */
    {275, 2, 0, 1, 1}, /* armnlow */
    {283, 2, 0, 2, 1}, /* armnlow */
    {291, 2, 0, 3, 1}, /* armnlow */
    {299, 2, 0, 4, 1}, /* armnlow */
    {307, 2, 0, 5, 1}, /* armnlow */
    {315, 2, 0, 6, 1}, /* armnlow */
    {323, 2, 0, 7, 1}, /* armnlow */
    {331, 2, 0, 8, 1}, /* armnlow */
    {339, 2, 0, 9, 1}, /* armnlow */
    {347, 2, 0, 1, 2}, /* armnlow */
    {355, 2, 0, 2, 2}, /* armnlow */
    {363, 2, 0, 3, 2}, /* armnlow */
    {371, 2, 0, 4, 2}, /* armnlow */
    {379, 2, 0, 5, 2}, /* armnlow */
    {387, 2, 0, 6, 2}, /* armnlow */
    {395, 2, 0, 7, 2}, /* armnlow */
    {403, 2, 0, 8, 2}, /* armnlow */
    {411, 2, 0, 9, 2}, /* armnlow */
    {419, 2, 0, 1, 3}, /* armnlow */
    {427, 2, 0, 2, 3}, /* armnlow */
    {435, 2, 0, 3, 3}, /* armnlow */
    {443, 2, 0, 4, 3}, /* armnlow */
    {451, 2, 0, 5, 3}, /* armnlow */
    {459, 2, 0, 6, 3}, /* armnlow */
    {467, 2, 0, 7, 3}, /* armnlow */
    {475, 2, 0, 8, 3}, /* armnlow */
    {483, 2, 0, 9, 3}, /* armnlow */
    {804, 2, 4, 0, 0}, /* cyrl */
    {774, 2, 0, 1, 0}, /* cyrl */
    {777, 2, 0, 2, 0}, /* cyrl */
    {780, 2, 0, 3, 0}, /* cyrl */
    {783, 2, 0, 4, 0}, /* cyrl */
    {792, 2, 0, 7, 0}, /* cyrl */
    {795, 2, 0, 8, 0}, /* cyrl */
    {5061, 2, 0, 2, 1}, /* cyrl */
    {5064, 2, 0, 3, 1}, /* cyrl */
    {5067, 2, 0, 4, 1}, /* cyrl */
    {5070, 2, 0, 5, 1}, /* cyrl */
    {5073, 2, 0, 8, 1}, /* cyrl */
    {5076, 2, 0, 1, 2}, /* cyrl */
    {5079, 2, 0, 2, 2}, /* cyrl */
    {5082, 2, 0, 3, 2}, /* cyrl */
    {5085, 2, 0, 4, 2}, /* cyrl */
    {5088, 2, 0, 5, 2}, /* cyrl */
    {5091, 2, 0, 6, 2}, /* cyrl */
    {5094, 2, 0, 9, 2}, /* cyrl */
    {5097, 2, 0, 9, 1}, /* cyrl */
    {786, 2, 0, 5, 0}, /* cyrl */
    {789, 2, 0, 6, 0}, /* cyrl */
    {801, 2, 0, 1, 1}, /* cyrl */
    {5100, 2, 0, 6, 1}, /* cyrl */
    {5103, 2, 0, 7, 2}, /* cyrl */
    {798, 2, 0, 9, 0}, /* cyrl */
    {5106, 2, 0, 7, 1}, /* cyrl */
    {5109, 2, 0, 8, 2}, /* cyrl */
    {5112, 2, 3, 1, 3}, /* cyrl */
    {1143, 6, 0, 0, 0}, /* ethi */
    {1150, 3, 0, 1, 0}, /* ethi */
    {1154, 3, 0, 2, 0}, /* ethi */
    {1158, 3, 0, 3, 0}, /* ethi */
    {1162, 3, 0, 4, 0}, /* ethi */
    {1166, 3, 0, 5, 0}, /* ethi */
    {1170, 3, 0, 6, 0}, /* ethi */
    {1174, 3, 0, 7, 0}, /* ethi */
    {1178, 3, 0, 8, 0}, /* ethi */
    {1182, 3, 0, 9, 0}, /* ethi */
    {1186, 3, 0, 1, 1}, /* ethi */
    {1196, 3, 0, 2, 1}, /* ethi */
    {1206, 3, 0, 3, 1}, /* ethi */
    {1216, 3, 0, 4, 1}, /* ethi */
    {1226, 3, 0, 5, 1}, /* ethi */
    {1236, 3, 0, 6, 1}, /* ethi */
    {1246, 3, 0, 7, 1}, /* ethi */
    {1256, 3, 0, 8, 1}, /* ethi */
    {1266, 3, 0, 9, 1}, /* ethi */
    {1276, 3, 1, 1, 2}, /* ethi */
    {1300, 3, 2, 1, 4}, /* ethi */
    {1451, 3, 0, 1, 0}, /* geor */
    {1455, 3, 0, 2, 0}, /* geor */
    {1459, 3, 0, 3, 0}, /* geor */
    {1463, 3, 0, 4, 0}, /* geor */
    {1467, 3, 0, 5, 0}, /* geor */
    {1471, 3, 0, 6, 0}, /* geor */
    {1475, 3, 0, 7, 0}, /* geor */
    {1483, 3, 0, 9, 0}, /* geor */
    {1487, 3, 0, 1, 1}, /* geor */
    {1497, 3, 0, 2, 1}, /* geor */
    {1507, 3, 0, 3, 1}, /* geor */
    {1517, 3, 0, 4, 1}, /* geor */
    {1527, 3, 0, 5, 1}, /* geor */
    {1547, 3, 0, 7, 1}, /* geor */
    {1557, 3, 0, 8, 1}, /* geor */
    {1567, 3, 0, 9, 1}, /* geor */
    {1577, 3, 0, 1, 2}, /* geor */
    {1587, 3, 0, 2, 2}, /* geor */
    {1597, 3, 0, 3, 2}, /* geor */
    {1607, 3, 0, 4, 2}, /* geor */
    {1627, 3, 0, 6, 2}, /* geor */
    {1637, 3, 0, 7, 2}, /* geor */
    {1647, 3, 0, 8, 2}, /* geor */
    {1657, 3, 0, 9, 2}, /* geor */
    {1667, 3, 0, 1, 3}, /* geor */
    {1677, 3, 0, 2, 3}, /* geor */
    {1687, 3, 0, 3, 3}, /* geor */
    {1697, 3, 0, 4, 3}, /* geor */
    {1707, 3, 0, 5, 3}, /* geor */
    {1717, 3, 0, 6, 3}, /* geor */
    {1727, 3, 0, 7, 3}, /* geor */
    {1757, 3, 0, 1, 4}, /* geor */
    {1479, 3, 0, 8, 0}, /* geor */
    {1537, 3, 0, 6, 1}, /* geor */
    {1617, 3, 0, 5, 2}, /* geor */
    {1737, 3, 0, 8, 3}, /* geor */
    {1747, 3, 0, 9, 3}, /* geor */
    {5115, 2, 4, 0, 0}, /* grek */
    {5118, 2, 4, 0, 0}, /* grek */
    {5121, 2, 4, 0, 0}, /* grek */
    {5124, 1, 4, 0, 0}, /* grek */
    {1772, 4, 0, 0, 0}, /* grek */
    {5126, 2, 3, 1, 3}, /* grek */
    {1777, 2, 0, 1, 0}, /* grek */
    {1780, 2, 0, 2, 0}, /* grek */
    {1783, 2, 0, 3, 0}, /* grek */
    {1786, 2, 0, 4, 0}, /* grek */
    {1789, 2, 0, 5, 0}, /* grek */
    {1795, 2, 0, 7, 0}, /* grek */
    {1798, 2, 0, 8, 0}, /* grek */
    {1801, 2, 0, 9, 0}, /* grek */
    {1804, 2, 0, 1, 1}, /* grek */
    {1812, 2, 0, 2, 1}, /* grek */
    {1820, 2, 0, 3, 1}, /* grek */
    {1828, 2, 0, 4, 1}, /* grek */
    {1836, 2, 0, 5, 1}, /* grek */
    {1844, 2, 0, 6, 1}, /* grek */
    {1852, 2, 0, 7, 1}, /* grek */
    {1860, 2, 0, 8, 1}, /* grek */
    {1876, 2, 0, 1, 2}, /* grek */
    {1884, 2, 0, 2, 2}, /* grek */
    {1892, 2, 0, 3, 2}, /* grek */
    {1900, 2, 0, 4, 2}, /* grek */
    {1908, 2, 0, 5, 2}, /* grek */
    {1916, 2, 0, 6, 2}, /* grek */
    {1924, 2, 0, 7, 2}, /* grek */
    {1932, 2, 0, 8, 2}, /* grek */
    {1792, 2, 0, 6, 0}, /* grek */
    {1868, 2, 0, 9, 1}, /* grek */
    {1940, 2, 0, 9, 2}, /* grek */
    {5115, 2, 4, 0, 0}, /* greklow */
    {5118, 2, 4, 0, 0}, /* greklow */
    {5121, 2, 4, 0, 0}, /* greklow */
    {5124, 1, 4, 0, 0}, /* greklow */
    {1772, 4, 0, 0, 0}, /* greklow */
    {5126, 2, 3, 1, 3}, /* greklow */
    {2041, 2, 0, 1, 0}, /* greklow */
    {2044, 2, 0, 2, 0}, /* greklow */
    {2047, 2, 0, 3, 0}, /* greklow */
    {2050, 2, 0, 4, 0}, /* greklow */
    {2053, 2, 0, 5, 0}, /* greklow */
    {2059, 2, 0, 7, 0}, /* greklow */
    {2062, 2, 0, 8, 0}, /* greklow */
    {2065, 2, 0, 9, 0}, /* greklow */
    {2068, 2, 0, 1, 1}, /* greklow */
    {2076, 2, 0, 2, 1}, /* greklow */
    {2084, 2, 0, 3, 1}, /* greklow */
    {2092, 2, 0, 4, 1}, /* greklow */
    {2100, 2, 0, 5, 1}, /* greklow */
    {2108, 2, 0, 6, 1}, /* greklow */
    {2116, 2, 0, 7, 1}, /* greklow */
    {2124, 2, 0, 8, 1}, /* greklow */
    {2140, 2, 0, 1, 2}, /* greklow */
    {2148, 2, 0, 2, 2}, /* greklow */
    {2156, 2, 0, 3, 2}, /* greklow */
    {2164, 2, 0, 4, 2}, /* greklow */
    {2172, 2, 0, 5, 2}, /* greklow */
    {2180, 2, 0, 6, 2}, /* greklow */
    {2188, 2, 0, 7, 2}, /* greklow */
    {2196, 2, 0, 8, 2}, /* greklow */
    {2056, 2, 0, 6, 0}, /* greklow */
    {2132, 2, 0, 9, 1}, /* greklow */
    {2204, 2, 0, 9, 2}, /* greklow */
    {5133, 3, 4, 0, 0}, /* hanidays */
    {2300, 3, 0, 0, 0}, /* hanidays */
    {2316, 3, 0, 1, 0}, /* hanidays */
    {2340, 3, 0, 7, 0}, /* hanidays */
    {5137, 3, 1, 1, 4}, /* hanidays */
    {2324, 3, 0, 3, 0}, /* hanidays */
    {5141, 3, 0, 3, 1}, /* hanidays */
    {2348, 3, 0, 9, 0}, /* hanidays */
    {2320, 3, 0, 2, 0}, /* hanidays */
    {2332, 3, 0, 5, 0}, /* hanidays */
    {5145, 3, 1, 1, 16}, /* hanidays */
    {5149, 3, 1, 1, 8}, /* hanidays */
    {5153, 3, 1, 1, 12}, /* hanidays */
    {2344, 3, 0, 8, 0}, /* hanidays */
    {2336, 3, 0, 6, 0}, /* hanidays */
    {2352, 3, 1, 1, 1}, /* hanidays */
    {4002, 3, 1, 1, 3}, /* hanidays */
    {5157, 3, 0, 4, 1}, /* hanidays */
    {2328, 3, 0, 4, 0}, /* hanidays */
    {5161, 3, 0, 2, 1}, /* hanidays */
    {3978, 3, 1, 1, 2}, /* hanidays */
    {2505, 3, 0, 0, 0}, /* hanidays */
    {2300, 3, 0, 0, 0}, /* hans */
    {2316, 3, 0, 1, 0}, /* hans */
    {2340, 3, 0, 7, 0}, /* hans */
    {5137, 3, 1, 1, 4}, /* hans */
    {2324, 3, 0, 3, 0}, /* hans */
    {5141, 3, 0, 3, 1}, /* hans */
    {2348, 3, 0, 9, 0}, /* hans */
    {2320, 3, 0, 2, 0}, /* hans */
    {2332, 3, 0, 5, 0}, /* hans */
    {5145, 3, 1, 1, 16}, /* hans */
    {5149, 3, 1, 1, 8}, /* hans */
    {5153, 3, 1, 1, 12}, /* hans */
    {2344, 3, 0, 8, 0}, /* hans */
    {2336, 3, 0, 6, 0}, /* hans */
    {2352, 3, 1, 1, 1}, /* hans */
    {4002, 3, 1, 1, 3}, /* hans */
    {5157, 3, 0, 4, 1}, /* hans */
    {2328, 3, 0, 4, 0}, /* hans */
    {5161, 3, 0, 2, 1}, /* hans */
    {3978, 3, 1, 1, 2}, /* hans */
    {2505, 3, 0, 0, 0}, /* hans */
    {5137, 3, 1, 1, 4}, /* hansfin */
    {5145, 3, 1, 1, 16}, /* hansfin */
    {5149, 3, 1, 1, 8}, /* hansfin */
    {5165, 3, 1, 1, 3}, /* hansfin */
    {2633, 3, 0, 5, 0}, /* hansfin */
    {5169, 3, 1, 1, 2}, /* hansfin */
    {5153, 3, 1, 1, 12}, /* hansfin */
    {2625, 3, 0, 3, 0}, /* hansfin */
    {2617, 3, 0, 1, 0}, /* hansfin */
    {2653, 3, 1, 1, 1}, /* hansfin */
    {2645, 3, 0, 8, 0}, /* hansfin */
    {2641, 3, 0, 7, 0}, /* hansfin */
    {2649, 3, 0, 9, 0}, /* hansfin */
    {2629, 3, 0, 4, 0}, /* hansfin */
    {2621, 3, 0, 2, 0}, /* hansfin */
    {2637, 3, 0, 6, 0}, /* hansfin */
    {2505, 3, 0, 0, 0}, /* hansfin */
    {2300, 3, 0, 0, 0}, /* hant */
    {2316, 3, 0, 1, 0}, /* hant */
    {2340, 3, 0, 7, 0}, /* hant */
    {2324, 3, 0, 3, 0}, /* hant */
    {2348, 3, 0, 9, 0}, /* hant */
    {2320, 3, 0, 2, 0}, /* hant */
    {2332, 3, 0, 5, 0}, /* hant */
    {5145, 3, 1, 1, 16}, /* hant */
    {5177, 3, 1, 1, 8}, /* hant */
    {5153, 3, 1, 1, 12}, /* hant */
    {2344, 3, 0, 8, 0}, /* hant */
    {2336, 3, 0, 6, 0}, /* hant */
    {2352, 3, 1, 1, 1}, /* hant */
    {4002, 3, 1, 1, 3}, /* hant */
    {2328, 3, 0, 4, 0}, /* hant */
    {3978, 3, 1, 1, 2}, /* hant */
    {5181, 3, 1, 1, 4}, /* hant */
    {2505, 3, 0, 0, 0}, /* hant */
    {5145, 3, 1, 1, 16}, /* hantfin */
    {5165, 3, 1, 1, 3}, /* hantfin */
    {2633, 3, 0, 5, 0}, /* hantfin */
    {5169, 3, 1, 1, 2}, /* hantfin */
    {5177, 3, 1, 1, 8}, /* hantfin */
    {5153, 3, 1, 1, 12}, /* hantfin */
    {2926, 3, 0, 3, 0}, /* hantfin */
    {2617, 3, 0, 1, 0}, /* hantfin */
    {2653, 3, 1, 1, 1}, /* hantfin */
    {2645, 3, 0, 8, 0}, /* hantfin */
    {2641, 3, 0, 7, 0}, /* hantfin */
    {2649, 3, 0, 9, 0}, /* hantfin */
    {2629, 3, 0, 4, 0}, /* hantfin */
    {5181, 3, 1, 1, 4}, /* hantfin */
    {2922, 3, 0, 2, 0}, /* hantfin */
    {2930, 3, 0, 6, 0}, /* hantfin */
    {2505, 3, 0, 0, 0}, /* hantfin */
    {5185, 3, 5, 1, 3}, /* hebr */
    {5189, 3, 4, 0, 0}, /* hebr */
    {3902, 2, 5, 1, 3}, /* hebr */
    {3382, 2, 4, 0, 0}, /* hebr */
    {5193, 1, 4, 0, 0}, /* hebr */
    {5124, 1, 5, 1, 3}, /* hebr */
    {3337, 12, 0, 2, 3}, /* hebr */
    {5195, 11, 2, 1, 3}, /* hebr */
    {3325, 6, 0, 1, 3}, /* hebr */
    {3420, 4, 0, 15, 0}, /* hebr */
    {3425, 4, 0, 16, 0}, /* hebr */
    {3385, 2, 0, 1, 0}, /* hebr */
    {3388, 2, 0, 2, 0}, /* hebr */
    {3391, 2, 0, 3, 0}, /* hebr */
    {3394, 2, 0, 4, 0}, /* hebr */
    {3397, 2, 0, 5, 0}, /* hebr */
    {3400, 2, 0, 6, 0}, /* hebr */
    {3403, 2, 0, 7, 0}, /* hebr */
    {3406, 2, 0, 8, 0}, /* hebr */
    {3409, 2, 0, 9, 0}, /* hebr */
    {3412, 2, 0, 1, 1}, /* hebr */
    {3430, 2, 0, 2, 1}, /* hebr */
    {3438, 2, 0, 3, 1}, /* hebr */
    {3446, 2, 0, 4, 1}, /* hebr */
    {3454, 2, 0, 5, 1}, /* hebr */
    {3462, 2, 0, 6, 1}, /* hebr */
    {3470, 2, 0, 7, 1}, /* hebr */
    {3532, 2, 0, 8, 1}, /* hebr */
    {3478, 2, 0, 8, 1}, /* hebr */
    {3486, 2, 0, 9, 1}, /* hebr */
    {3545, 2, 0, 1, 2}, /* hebr */
    {3553, 2, 0, 2, 2}, /* hebr */
    {3568, 2, 0, 3, 2}, /* hebr */
    {3588, 2, 0, 4, 2}, /* hebr */
    {2300, 3, 0, 0, 0}, /* jpan */
    {2316, 3, 0, 1, 0}, /* jpan */
    {2340, 3, 0, 7, 0}, /* jpan */
    {5137, 3, 1, 1, 4}, /* jpan */
    {2324, 3, 0, 3, 0}, /* jpan */
    {2348, 3, 0, 9, 0}, /* jpan */
    {2320, 3, 0, 2, 0}, /* jpan */
    {2332, 3, 0, 5, 0}, /* jpan */
    {5145, 3, 1, 1, 16}, /* jpan */
    {5177, 3, 1, 1, 8}, /* jpan */
    {4198, 3, 0, 1, 0}, /* jpan */
    {5153, 3, 1, 1, 12}, /* jpan */
    {2344, 3, 0, 8, 0}, /* jpan */
    {2336, 3, 0, 6, 0}, /* jpan */
    {2352, 3, 1, 1, 1}, /* jpan */
    {4002, 3, 1, 1, 3}, /* jpan */
    {2328, 3, 0, 4, 0}, /* jpan */
    {3978, 3, 1, 1, 2}, /* jpan */
    {2340, 3, 0, 7, 0}, /* jpanfin */
    {2348, 3, 0, 9, 0}, /* jpanfin */
    {5145, 3, 1, 1, 16}, /* jpanfin */
    {2633, 3, 0, 5, 0}, /* jpanfin */
    {5177, 3, 1, 1, 8}, /* jpanfin */
    {5153, 3, 1, 1, 12}, /* jpanfin */
    {2344, 3, 0, 8, 0}, /* jpanfin */
    {2336, 3, 0, 6, 0}, /* jpanfin */
    {4002, 3, 1, 1, 3}, /* jpanfin */
    {4090, 3, 0, 3, 0}, /* jpanfin */
    {2328, 3, 0, 4, 0}, /* jpanfin */
    {4082, 3, 0, 1, 0}, /* jpanfin */
    {4086, 3, 0, 2, 0}, /* jpanfin */
    {2653, 3, 1, 1, 1}, /* jpanfin */
    {3978, 3, 1, 1, 2}, /* jpanfin */
    {5181, 3, 1, 1, 4}, /* jpanfin */
    {2505, 3, 0, 0, 0}, /* jpanfin */
    {4198, 3, 0, 1, 0}, /* jpanyear */
    {4597, 12, 0, 8, 4}, /* roman */
    {4511, 9, 0, 3, 4}, /* roman */
    {4575, 9, 0, 7, 4}, /* roman */
    {4667, 9, 0, 3, 5}, /* roman */
    {4457, 6, 0, 8, 3}, /* roman */
    {4495, 6, 0, 2, 4}, /* roman */
    {4533, 6, 0, 4, 4}, /* roman */
    {4625, 6, 0, 9, 4}, /* roman */
    {4559, 6, 0, 6, 4}, /* roman */
    {4651, 6, 0, 2, 5}, /* roman */
    {4443, 5, 0, 7, 3}, /* roman */
    {4365, 4, 0, 8, 2}, /* roman */
    {4289, 4, 0, 8, 1}, /* roman */
    {4409, 4, 0, 4, 3}, /* roman */
    {4473, 4, 0, 9, 3}, /* roman */
    {4225, 4, 0, 8, 0}, /* roman */
    {4431, 4, 0, 6, 3}, /* roman */
    {4323, 3, 0, 3, 2}, /* roman */
    {4355, 3, 0, 7, 2}, /* roman */
    {4209, 3, 0, 3, 0}, /* roman */
    {4279, 3, 0, 7, 1}, /* roman */
    {4399, 3, 0, 3, 3}, /* roman */
    {4221, 3, 0, 7, 0}, /* roman */
    {4247, 3, 0, 3, 1}, /* roman */
    {4421, 3, 0, 5, 3}, /* roman */
    {4485, 3, 0, 1, 4}, /* roman */
    {4549, 3, 0, 5, 4}, /* roman */
    {4641, 3, 0, 1, 5}, /* roman */
    {4315, 2, 0, 2, 2}, /* roman */
    {4333, 2, 0, 4, 2}, /* roman */
    {4377, 2, 0, 9, 2}, /* roman */
    {4347, 2, 0, 6, 2}, /* roman */
    {4206, 2, 0, 2, 0}, /* roman */
    {4213, 2, 0, 4, 0}, /* roman */
    {4230, 2, 0, 9, 0}, /* roman */
    {4271, 2, 0, 6, 1}, /* roman */
    {4391, 2, 0, 2, 3}, /* roman */
    {4218, 2, 0, 6, 0}, /* roman */
    {4301, 2, 0, 9, 1}, /* roman */
    {4257, 2, 0, 4, 1}, /* roman */
    {4239, 2, 0, 2, 1}, /* roman */
    {4309, 1, 0, 1, 2}, /* roman */
    {4341, 1, 0, 5, 2}, /* roman */
    {4204, 1, 0, 1, 0}, /* roman */
    {4265, 1, 0, 5, 1}, /* roman */
    {4385, 1, 0, 1, 3}, /* roman */
    {4202, 1, 0, 0, 0}, /* roman */
    {4216, 1, 0, 5, 0}, /* roman */
    {4233, 1, 0, 1, 1}, /* roman */
    {4852, 4, 0, 8, 2}, /* romanlow */
    {4776, 4, 0, 8, 1}, /* romanlow */
    {4896, 4, 0, 4, 3}, /* romanlow */
    {4712, 4, 0, 8, 0}, /* romanlow */
    {4810, 3, 0, 3, 2}, /* romanlow */
    {4842, 3, 0, 7, 2}, /* romanlow */
    {4696, 3, 0, 3, 0}, /* romanlow */
    {4766, 3, 0, 7, 1}, /* romanlow */
    {4886, 3, 0, 3, 3}, /* romanlow */
    {4708, 3, 0, 7, 0}, /* romanlow */
    {4734, 3, 0, 3, 1}, /* romanlow */
    {4802, 2, 0, 2, 2}, /* romanlow */
    {4820, 2, 0, 4, 2}, /* romanlow */
    {4864, 2, 0, 9, 2}, /* romanlow */
    {4834, 2, 0, 6, 2}, /* romanlow */
    {4693, 2, 0, 2, 0}, /* romanlow */
    {4700, 2, 0, 4, 0}, /* romanlow */
    {4717, 2, 0, 9, 0}, /* romanlow */
    {4758, 2, 0, 6, 1}, /* romanlow */
    {4878, 2, 0, 2, 3}, /* romanlow */
    {4705, 2, 0, 6, 0}, /* romanlow */
    {4788, 2, 0, 9, 1}, /* romanlow */
    {4744, 2, 0, 4, 1}, /* romanlow */
    {4726, 2, 0, 2, 1}, /* romanlow */
    {4796, 1, 0, 1, 2}, /* romanlow */
    {4828, 1, 0, 5, 2}, /* romanlow */
    {4691, 1, 0, 1, 0}, /* romanlow */
    {4752, 1, 0, 5, 1}, /* romanlow */
    {4872, 1, 0, 1, 3}, /* romanlow */
    {4689, 1, 0, 0, 0}, /* romanlow */
    {4703, 1, 0, 5, 0}, /* romanlow */
    {4720, 1, 0, 1, 1}, /* romanlow */
    {5220, 6, 1, 1, 5}, /* taml */
    {4908, 3, 0, 0, 0}, /* taml */
    {4912, 3, 0, 1, 0}, /* taml */
    {4916, 3, 0, 2, 0}, /* taml */
    {4920, 3, 0, 3, 0}, /* taml */
    {4924, 3, 0, 4, 0}, /* taml */
    {4928, 3, 0, 5, 0}, /* taml */
    {4932, 3, 0, 6, 0}, /* taml */
    {4936, 3, 0, 7, 0}, /* taml */
    {4940, 3, 0, 8, 0}, /* taml */
    {4944, 3, 0, 9, 0}, /* taml */
    {4948, 3, 1, 1, 1}, /* taml */
    {4972, 3, 1, 1, 2}, /* taml */
    {4996, 3, 1, 1, 3}, /* taml */
};

/* Numbers, since ISO C promises string literals of no more than 4095 bytes. */
static const uint8_t kal__numeral_pool[] = {
    0,
    48,0,
    212,177,0,
    212,178,0,
    212,179,0,
    212,180,0,
    212,181,0,
    212,182,0,
    212,183,0,
    212,184,0,
    212,185,0,
    212,186,0,
    212,186,2,1,0,
    212,187,0,
    212,187,2,1,0,
    212,188,0,
    212,188,2,1,0,
    212,189,0,
    212,189,2,1,0,
    212,190,0,
    212,190,2,1,0,
    212,191,0,
    212,191,2,1,0,
    213,128,0,
    213,128,2,1,0,
    213,129,0,
    213,129,2,1,0,
    213,130,0,
    213,130,2,1,0,
    213,131,0,
    213,131,2,1,0,
    213,132,0,
    213,132,2,1,0,
    213,133,0,
    213,133,2,1,0,
    213,134,0,
    213,134,2,1,0,
    213,135,0,
    213,135,2,1,0,
    213,136,0,
    213,136,2,1,0,
    213,137,0,
    213,137,2,1,0,
    213,138,0,
    213,138,2,1,0,
    213,139,0,
    213,139,2,1,0,
    213,140,0,
    213,140,2,1,0,
    213,141,0,
    213,141,2,1,0,
    213,142,0,
    213,142,2,1,0,
    213,143,0,
    213,143,2,1,0,
    213,144,0,
    213,144,2,1,0,
    213,145,0,
    213,145,2,1,0,
    213,146,0,
    213,146,2,1,0,
    213,147,0,
    213,147,2,1,0,
    213,148,0,
    213,148,2,1,0,
    4,0,
    213,161,0,
    213,162,0,
    213,163,0,
    213,164,0,
    213,165,0,
    213,166,0,
    213,167,0,
    213,168,0,
    213,169,0,
    213,170,0,
    213,170,2,2,0,
    213,171,0,
    213,171,2,2,0,
    213,172,0,
    213,172,2,2,0,
    213,173,0,
    213,173,2,2,0,
    213,174,0,
    213,174,2,2,0,
    213,175,0,
    213,175,2,2,0,
    213,176,0,
    213,176,2,2,0,
    213,177,0,
    213,177,2,2,0,
    213,178,0,
    213,178,2,2,0,
    213,179,0,
    213,179,2,2,0,
    213,180,0,
    213,180,2,2,0,
    213,181,0,
    213,181,2,2,0,
    213,182,0,
    213,182,2,2,0,
    213,183,0,
    213,183,2,2,0,
    213,184,0,
    213,184,2,2,0,
    213,185,0,
    213,185,2,2,0,
    213,186,0,
    213,186,2,2,0,
    213,187,0,
    213,187,2,2,0,
    213,188,0,
    213,188,2,2,0,
    213,189,0,
    213,189,2,2,0,
    213,190,0,
    213,190,2,2,0,
    213,191,0,
    213,191,2,2,0,
    214,128,0,
    214,128,2,2,0,
    214,129,0,
    214,129,2,2,0,
    214,130,0,
    214,130,2,2,0,
    214,131,0,
    214,131,2,2,0,
    214,132,0,
    214,132,2,2,0,
    48,210,131,0,
    3,4,210,131,0,
    208,176,210,131,209,150,0,
    208,178,210,131,209,150,0,
    208,179,210,131,209,150,0,
    208,180,210,131,209,150,0,
    209,148,210,131,209,150,0,
    209,149,210,131,209,150,0,
    208,183,210,131,209,150,0,
    208,184,210,131,209,150,0,
    209,179,210,131,209,150,0,
    208,186,2,5,0,
    208,187,2,5,0,
    208,188,2,5,0,
    208,189,2,5,0,
    209,175,2,5,0,
    209,187,2,5,0,
    208,191,2,5,0,
    209,135,2,5,0,
    209,128,2,5,0,
    209,129,2,5,0,
    209,130,2,5,0,
    209,131,2,5,0,
    209,132,2,5,0,
    209,133,2,5,0,
    209,177,2,5,0,
    209,191,210,131,0,
    209,191,2,3,0,
    209,134,2,5,0,
    210,130,1,4,2,6,0,
    210,130,1,3,0,
    210,130,1,3,32,2,3,0,
    1,7,0,
    1,7,32,2,3,0,
    210,130,210,130,1,3,0,
    210,130,210,130,1,3,32,2,3,0,
    210,130,210,130,210,130,1,3,0,
    210,130,210,130,210,130,1,3,32,2,3,0,
    210,130,210,130,210,130,210,130,1,3,0,
    210,130,210,130,210,130,210,130,1,3,32,2,3,0,
    210,130,210,130,210,130,210,130,210,130,1,3,0,
    210,130,210,130,210,130,210,130,210,130,1,3,32,2,3,0,
    208,176,0,
    208,178,0,
    208,179,0,
    208,180,0,
    209,148,0,
    209,149,0,
    208,183,0,
    208,184,0,
    209,179,0,
    209,150,0,
    210,131,0,
    210,131,3,4,0,
    210,131,208,186,0,
    210,131,208,187,0,
    210,131,208,188,0,
    210,131,208,189,0,
    210,131,209,175,0,
    210,131,209,187,0,
    210,131,208,191,0,
    210,131,209,135,0,
    3,3,0,
    210,131,210,130,208,176,0,
    210,131,210,130,208,178,0,
    210,131,210,130,208,179,0,
    210,131,210,130,208,180,0,
    210,131,210,130,209,148,0,
    210,131,210,130,209,149,0,
    210,131,210,130,208,183,0,
    210,131,210,130,208,184,0,
    210,131,210,130,209,179,0,
    210,131,210,130,209,150,0,
    210,130,208,176,210,131,210,130,209,150,0,
    210,130,208,178,210,131,210,130,209,150,0,
    210,130,208,179,210,131,210,130,209,150,0,
    210,130,208,180,210,131,210,130,209,150,0,
    210,130,209,148,210,131,210,130,209,150,0,
    210,130,209,149,210,131,210,130,209,150,0,
    210,130,208,183,210,131,210,130,209,150,0,
    210,130,208,184,210,131,210,130,209,150,0,
    210,130,209,179,210,131,210,130,209,150,0,
    210,130,208,186,2,7,0,
    210,130,208,187,2,7,0,
    210,130,208,188,2,7,0,
    210,130,208,189,2,7,0,
    210,130,209,175,2,7,0,
    210,130,209,187,2,7,0,
    210,130,208,191,2,7,0,
    210,130,209,135,2,7,0,
    210,130,209,128,2,7,0,
    210,130,209,129,2,7,0,
    210,130,209,130,2,7,0,
    210,130,209,131,2,7,0,
    210,130,209,132,2,7,0,
    210,130,209,133,2,7,0,
    210,130,209,177,2,7,0,
    210,130,209,191,2,7,0,
    210,130,209,134,2,7,0,
    225,137,163,225,139,182,0,
    225,141,169,0,
    225,141,170,0,
    225,141,171,0,
    225,141,172,0,
    225,141,173,0,
    225,141,174,0,
    225,141,175,0,
    225,141,176,0,
    225,141,177,0,
    225,141,178,0,
    225,141,178,2,8,0,
    225,141,179,0,
    225,141,179,2,8,0,
    225,141,180,0,
    225,141,180,2,8,0,
    225,141,181,0,
    225,141,181,2,8,0,
    225,141,182,0,
    225,141,182,2,8,0,
    225,141,183,0,
    225,141,183,2,8,0,
    225,141,184,0,
    225,141,184,2,8,0,
    225,141,185,0,
    225,141,185,2,8,0,
    225,141,186,0,
    225,141,186,2,8,0,
    225,141,187,0,
    225,141,187,2,8,0,
    1,8,225,141,187,0,
    1,8,225,141,187,2,8,0,
    225,141,188,0,
    225,141,188,2,8,0,
    1,8,225,141,188,0,
    1,8,225,141,188,2,8,0,
    225,141,188,2,9,0,
    1,8,225,141,188,2,9,0,
    225,141,188,2,11,0,
    1,8,225,141,188,2,11,0,
    225,141,188,2,12,0,
    1,8,225,141,188,2,12,0,
    225,141,188,3,10,0,
    3,8,0,
    1,10,225,141,188,0,
    1,10,225,141,188,2,10,0,
    1,10,225,141,188,2,9,0,
    1,10,225,141,188,2,11,0,
    1,10,225,141,188,2,12,0,
    225,141,188,225,141,188,0,
    225,141,188,225,141,188,3,10,0,
    225,141,188,225,141,188,225,141,188,0,
    225,141,188,225,141,188,225,141,188,3,10,0,
    225,131,144,0,
    225,131,145,0,
    225,131,146,0,
    225,131,147,0,
    225,131,148,0,
    225,131,149,0,
    225,131,150,0,
    225,131,177,0,
    225,131,151,0,
    225,131,152,0,
    225,131,152,2,13,0,
    225,131,153,0,
    225,131,153,2,13,0,
    225,131,154,0,
    225,131,154,2,13,0,
    225,131,155,0,
    225,131,155,2,13,0,
    225,131,156,0,
    225,131,156,2,13,0,
    225,131,178,0,
    225,131,178,2,13,0,
    225,131,157,0,
    225,131,157,2,13,0,
    225,131,158,0,
    225,131,158,2,13,0,
    225,131,159,0,
    225,131,159,2,13,0,
    225,131,160,0,
    225,131,160,2,13,0,
    225,131,161,0,
    225,131,161,2,13,0,
    225,131,162,0,
    225,131,162,2,13,0,
    225,131,163,0,
    225,131,163,2,13,0,
    225,131,179,0,
    225,131,179,2,13,0,
    225,131,164,0,
    225,131,164,2,13,0,
    225,131,165,0,
    225,131,165,2,13,0,
    225,131,166,0,
    225,131,166,2,13,0,
    225,131,167,0,
    225,131,167,2,13,0,
    225,131,168,0,
    225,131,168,2,13,0,
    225,131,169,0,
    225,131,169,2,13,0,
    225,131,170,0,
    225,131,170,2,13,0,
    225,131,171,0,
    225,131,171,2,13,0,
    225,131,172,0,
    225,131,172,2,13,0,
    225,131,173,0,
    225,131,173,2,13,0,
    225,131,174,0,
    225,131,174,2,13,0,
    225,131,180,0,
    225,131,180,2,13,0,
    225,131,181,0,
    225,131,181,2,13,0,
    225,131,175,0,
    225,131,175,2,13,0,
    3,15,194,180,0,
    240,144,134,138,0,
    206,145,0,
    206,146,0,
    206,147,0,
    206,148,0,
    206,149,0,
    207,156,0,
    206,150,0,
    206,151,0,
    206,152,0,
    206,153,0,
    206,153,2,15,0,
    206,154,0,
    206,154,2,15,0,
    206,155,0,
    206,155,2,15,0,
    206,156,0,
    206,156,2,15,0,
    206,157,0,
    206,157,2,15,0,
    206,158,0,
    206,158,2,15,0,
    206,159,0,
    206,159,2,15,0,
    206,160,0,
    206,160,2,15,0,
    207,158,0,
    207,158,2,15,0,
    206,161,0,
    206,161,2,15,0,
    206,163,0,
    206,163,2,15,0,
    206,164,0,
    206,164,2,15,0,
    206,165,0,
    206,165,2,15,0,
    206,166,0,
    206,166,2,15,0,
    206,167,0,
    206,167,2,15,0,
    206,168,0,
    206,168,2,15,0,
    206,169,0,
    206,169,2,15,0,
    207,160,0,
    207,160,2,15,0,
    205,181,1,15,0,
    205,181,1,15,2,15,0,
    1,15,206,156,0,
    1,15,206,156,32,2,15,0,
    1,15,206,156,206,156,0,
    1,15,206,156,206,156,32,2,15,0,
    1,15,206,156,206,156,206,156,0,
    1,15,206,156,206,156,206,156,32,2,15,0,
    1,15,206,156,206,156,206,156,206,156,0,
    1,15,206,156,206,156,206,156,206,156,32,2,15,0,
    3,17,194,180,0,
    206,177,0,
    206,178,0,
    206,179,0,
    206,180,0,
    206,181,0,
    207,157,0,
    206,182,0,
    206,183,0,
    206,184,0,
    206,185,0,
    206,185,2,17,0,
    206,186,0,
    206,186,2,17,0,
    206,187,0,
    206,187,2,17,0,
    206,188,0,
    206,188,2,17,0,
    206,189,0,
    206,189,2,17,0,
    206,190,0,
    206,190,2,17,0,
    206,191,0,
    206,191,2,17,0,
    207,128,0,
    207,128,2,17,0,
    207,159,0,
    207,159,2,17,0,
    207,129,0,
    207,129,2,17,0,
    207,131,0,
    207,131,2,17,0,
    207,132,0,
    207,132,2,17,0,
    207,133,0,
    207,133,2,17,0,
    207,134,0,
    207,134,2,17,0,
    207,135,0,
    207,135,2,17,0,
    207,136,0,
    207,136,2,17,0,
    207,137,0,
    207,137,2,17,0,
    207,161,0,
    207,161,2,17,0,
    205,181,1,17,0,
    205,181,1,17,2,17,0,
    1,17,206,188,0,
    1,17,206,188,32,2,17,0,
    1,17,206,188,206,188,0,
    1,17,206,188,206,188,32,2,17,0,
    1,17,206,188,206,188,206,188,0,
    1,17,206,188,206,188,206,188,32,2,17,0,
    1,17,206,188,206,188,206,188,206,188,0,
    1,17,206,188,206,188,206,188,206,188,32,2,17,0,
    227,128,135,0,
    229,136,157,3,19,0,
    3,19,0,
    3,26,0,
    228,184,128,0,
    228,186,140,0,
    228,184,137,0,
    229,155,155,0,
    228,186,148,0,
    229,133,173,0,
    228,184,131,0,
    229,133,171,0,
    228,185,157,0,
    229,141,129,0,
    229,141,129,2,19,0,
    1,19,229,141,129,0,
    1,19,229,141,129,2,19,0,
    1,19,231,153,190,0,
    1,19,231,153,190,2,20,0,
    1,19,229,141,131,0,
    1,19,229,141,131,2,21,0,
    1,19,228,184,135,0,
    1,19,228,184,135,2,22,0,
    1,19,228,186,191,0,
    1,19,228,186,191,2,23,0,
    1,19,229,133,134,0,
    1,19,229,133,134,2,24,0,
    1,19,228,186,172,0,
    1,19,228,186,172,2,25,0,
    227,128,135,3,19,0,
    228,184,128,3,19,0,
    227,128,135,228,184,128,3,19,0,
    229,187,191,2,26,0,
    1,26,229,141,129,0,
    228,184,151,2,26,0,
    229,141,140,2,26,0,
    233,155,182,0,
    1,27,231,153,190,0,
    1,27,231,153,190,2,28,0,
    1,27,229,141,131,0,
    1,27,229,141,131,2,29,0,
    1,27,228,184,135,0,
    1,27,228,184,135,2,30,0,
    1,27,228,186,191,0,
    1,27,228,186,191,2,31,0,
    1,27,229,133,134,0,
    1,27,229,133,134,2,32,0,
    1,27,228,186,172,0,
    1,27,228,186,172,2,33,0,
    233,155,182,3,19,0,
    233,155,182,228,184,128,3,27,0,
    233,155,182,3,27,0,
    3,27,0,
    229,163,185,0,
    232,180,176,0,
    229,143,129,0,
    232,130,134,0,
    228,188,141,0,
    233,153,134,0,
    230,159,146,0,
    230,141,140,0,
    231,142,150,0,
    230,139,190,0,
    230,139,190,2,34,0,
    1,34,230,139,190,0,
    1,34,230,139,190,2,34,0,
    1,34,228,189,176,0,
    1,34,228,189,176,2,35,0,
    1,34,228,187,159,0,
    1,34,228,187,159,2,36,0,
    1,34,228,184,135,0,
    1,34,228,184,135,2,37,0,
    1,34,228,186,191,0,
    1,34,228,186,191,2,38,0,
    1,34,229,133,134,0,
    1,34,229,133,134,2,39,0,
    1,34,228,186,172,0,
    1,34,228,186,172,2,40,0,
    233,155,182,3,34,0,
    229,163,185,3,34,0,
    3,34,0,
    233,155,182,229,163,185,3,34,0,
    3,42,0,
    1,41,231,153,190,0,
    1,41,231,153,190,2,43,0,
    1,41,229,141,131,0,
    1,41,229,141,131,2,44,0,
    1,41,232,144,172,0,
    1,41,232,144,172,2,45,0,
    1,41,229,132,132,0,
    1,41,229,132,132,2,46,0,
    1,41,229,133,134,0,
    1,41,229,133,134,2,47,0,
    1,41,228,186,172,0,
    1,41,228,186,172,2,48,0,
    229,141,129,2,42,0,
    1,42,229,141,129,0,
    1,42,229,141,129,2,42,0,
    233,155,182,3,42,0,
    228,184,128,3,42,0,
    233,155,182,228,184,128,3,41,0,
    233,155,182,3,41,0,
    3,41,0,
    232,178,179,0,
    229,143,131,0,
    233,153,184,0,
    230,139,190,2,49,0,
    1,49,230,139,190,0,
    1,49,230,139,190,2,49,0,
    1,49,228,189,176,0,
    1,49,228,189,176,2,50,0,
    1,49,228,187,159,0,
    1,49,228,187,159,2,51,0,
    1,49,232,144,172,0,
    1,49,232,144,172,2,52,0,
    1,49,229,132,132,0,
    1,49,229,132,132,2,53,0,
    1,49,229,133,134,0,
    1,49,229,133,134,2,54,0,
    1,49,228,186,172,0,
    1,49,228,186,172,2,55,0,
    233,155,182,3,49,0,
    229,163,185,3,49,0,
    3,49,0,
    233,155,182,229,163,185,3,49,0,
    3,57,215,179,0,
    215,153,215,180,2,57,0,
    215,152,215,180,215,149,0,
    215,152,215,180,215,150,0,
    215,155,215,179,0,
    215,155,215,180,2,57,0,
    215,156,215,179,0,
    215,156,215,180,2,57,0,
    215,158,215,179,0,
    215,158,215,180,2,57,0,
    215,160,215,179,0,
    215,160,215,180,2,57,0,
    215,161,215,179,0,
    215,161,215,180,2,57,0,
    215,162,215,179,0,
    215,162,215,180,2,57,0,
    215,164,215,179,0,
    215,164,215,180,2,57,0,
    215,166,215,179,0,
    215,166,215,180,2,57,0,
    215,167,2,59,0,
    215,168,2,59,0,
    215,168,215,151,215,180,215,166,0,
    215,169,2,59,0,
    215,147,215,180,215,169,0,
    215,169,215,147,215,180,215,158,0,
    215,170,2,59,0,
    215,170,215,180,215,167,0,
    215,170,215,167,2,59,0,
    215,170,215,180,215,168,0,
    215,170,215,168,2,59,0,
    215,170,215,168,215,151,215,180,215,166,0,
    215,170,215,180,215,169,0,
    215,170,215,169,2,59,0,
    215,170,215,169,215,147,215,180,215,158,0,
    215,170,215,180,215,170,0,
    215,170,215,170,2,59,0,
    215,170,215,170,215,180,215,167,0,
    215,170,215,170,215,167,2,59,0,
    215,144,215,156,215,163,0,
    1,60,2,56,0,
    215,144,215,156,215,164,215,153,215,153,215,157,0,
    1,56,32,215,144,215,156,215,164,215,153,215,157,0,
    215,144,215,156,215,163,32,215,144,215,156,215,164,215,153,215,157,0,
    215,180,0,
    215,144,0,
    215,145,0,
    215,146,0,
    215,147,0,
    215,148,0,
    215,149,0,
    215,150,0,
    215,151,0,
    215,152,0,
    215,153,0,
    215,153,2,57,0,
    215,152,215,149,0,
    215,152,215,150,0,
    215,155,0,
    215,155,2,57,0,
    215,156,0,
    215,156,2,57,0,
    215,158,0,
    215,158,2,57,0,
    215,160,0,
    215,160,2,57,0,
    215,161,0,
    215,161,2,57,0,
    215,162,0,
    215,162,2,57,0,
    215,164,0,
    215,164,2,57,0,
    215,166,0,
    215,166,2,57,0,
    3,58,0,
    215,153,2,58,0,
    215,155,2,58,0,
    215,156,2,58,0,
    215,158,2,58,0,
    215,160,2,58,0,
    215,161,2,58,0,
    215,162,2,58,0,
    215,163,0,
    215,164,2,58,0,
    215,166,2,58,0,
    215,167,0,
    215,167,2,58,0,
    215,168,0,
    215,168,2,58,0,
    215,168,215,151,215,166,0,
    215,169,0,
    215,169,2,58,0,
    215,147,215,169,0,
    215,169,215,147,215,158,0,
    215,170,0,
    215,170,2,58,0,
    215,170,215,167,0,
    215,170,215,167,2,58,0,
    215,170,215,168,0,
    215,170,215,168,2,58,0,
    215,170,215,168,215,151,215,166,0,
    215,170,215,169,0,
    215,170,215,169,2,58,0,
    215,170,215,169,215,147,215,158,0,
    215,170,215,170,0,
    215,170,215,170,2,58,0,
    215,170,215,170,215,167,0,
    215,170,215,170,215,167,2,58,0,
    215,170,215,170,215,168,0,
    215,170,215,170,215,168,2,58,0,
    215,170,215,170,215,169,0,
    215,170,215,170,215,169,2,58,0,
    215,170,215,170,215,170,0,
    215,170,215,170,215,170,2,58,0,
    215,170,215,170,215,170,215,167,0,
    215,170,215,170,215,170,215,167,2,58,0,
    215,170,215,170,215,170,215,168,0,
    215,170,215,170,215,170,215,168,2,58,0,
    215,170,215,170,215,170,215,169,0,
    215,170,215,170,215,170,215,169,2,58,0,
    215,170,215,170,215,170,215,170,0,
    215,170,215,170,215,170,215,170,2,58,0,
    215,170,215,170,215,170,215,170,215,167,0,
    215,170,215,170,215,170,215,170,215,167,2,58,0,
    215,170,215,170,215,170,215,170,215,168,0,
    215,170,215,170,215,170,215,170,215,168,2,58,0,
    215,170,215,170,215,170,215,170,215,169,0,
    215,170,215,170,215,170,215,170,215,169,2,58,0,
    215,170,215,170,215,170,215,170,215,170,0,
    215,170,215,170,215,170,215,170,215,170,2,58,0,
    215,179,0,
    215,180,3,57,0,
    215,180,215,155,0,
    215,180,215,156,0,
    215,180,215,158,0,
    215,180,215,160,0,
    215,180,215,161,0,
    215,180,215,162,0,
    215,180,215,163,0,
    215,180,215,166,0,
    3,56,0,
    3,56,215,179,0,
    229,141,129,2,61,0,
    1,61,229,141,129,0,
    1,61,229,141,129,2,61,0,
    231,153,190,0,
    231,153,190,2,61,0,
    1,61,231,153,190,0,
    1,61,231,153,190,2,61,0,
    229,141,131,0,
    229,141,131,2,61,0,
    1,61,229,141,131,0,
    1,61,229,141,131,2,61,0,
    1,61,228,184,135,0,
    1,61,228,184,135,2,61,0,
    1,61,229,132,132,0,
    1,61,229,132,132,2,61,0,
    1,61,229,133,134,0,
    1,61,229,133,134,2,61,0,
    1,61,228,186,172,0,
    1,61,228,186,172,2,61,0,
    229,163,177,0,
    229,188,144,0,
    229,143,130,0,
    230,139,190,2,62,0,
    1,62,230,139,190,0,
    1,62,230,139,190,2,62,0,
    1,62,231,153,190,0,
    1,62,231,153,190,2,62,0,
    1,62,229,141,131,0,
    1,62,229,141,131,2,62,0,
    1,62,232,144,172,0,
    1,62,232,144,172,2,62,0,
    1,62,229,132,132,0,
    1,62,229,132,132,2,62,0,
    1,62,229,133,134,0,
    1,62,229,133,134,2,62,0,
    1,62,228,186,172,0,
    1,62,228,186,172,2,62,0,
    229,133,131,0,
    78,0,
    73,0,
    73,73,0,
    73,73,73,0,
    73,86,0,
    86,0,
    86,73,0,
    86,73,73,0,
    86,73,73,73,0,
    73,88,0,
    88,0,
    88,2,64,0,
    88,88,0,
    88,88,2,64,0,
    88,88,88,0,
    88,88,88,2,64,0,
    88,76,0,
    88,76,2,64,0,
    76,0,
    76,2,64,0,
    76,88,0,
    76,88,2,64,0,
    76,88,88,0,
    76,88,88,2,64,0,
    76,88,88,88,0,
    76,88,88,88,2,64,0,
    88,67,0,
    88,67,2,64,0,
    67,0,
    67,2,64,0,
    67,67,0,
    67,67,2,64,0,
    67,67,67,0,
    67,67,67,2,64,0,
    67,68,0,
    67,68,2,64,0,
    68,0,
    68,2,64,0,
    68,67,0,
    68,67,2,64,0,
    68,67,67,0,
    68,67,67,2,64,0,
    68,67,67,67,0,
    68,67,67,67,2,64,0,
    67,77,0,
    67,77,2,64,0,
    77,0,
    77,2,64,0,
    77,77,0,
    77,77,2,64,0,
    77,77,77,0,
    77,77,77,2,64,0,
    77,226,134,129,0,
    77,226,134,129,2,64,0,
    226,134,129,0,
    226,134,129,2,64,0,
    226,134,129,77,0,
    226,134,129,77,2,64,0,
    226,134,129,77,77,0,
    226,134,129,77,77,2,64,0,
    226,134,129,77,77,77,0,
    226,134,129,77,77,77,2,64,0,
    77,226,134,130,0,
    77,226,134,130,2,64,0,
    226,134,130,0,
    226,134,130,2,64,0,
    226,134,130,226,134,130,0,
    226,134,130,226,134,130,2,64,0,
    226,134,130,226,134,130,226,134,130,0,
    226,134,130,226,134,130,226,134,130,2,64,0,
    226,134,130,226,134,135,0,
    226,134,130,226,134,135,2,64,0,
    226,134,135,0,
    226,134,135,2,64,0,
    226,134,135,226,134,130,0,
    226,134,135,226,134,130,2,64,0,
    226,134,135,226,134,130,226,134,130,0,
    226,134,135,226,134,130,226,134,130,2,64,0,
    226,134,135,226,134,130,226,134,130,226,134,130,0,
    226,134,135,226,134,130,226,134,130,226,134,130,2,64,0,
    226,134,130,226,134,136,0,
    226,134,130,226,134,136,2,64,0,
    226,134,136,0,
    226,134,136,2,64,0,
    226,134,136,226,134,136,0,
    226,134,136,226,134,136,2,64,0,
    226,134,136,226,134,136,226,134,136,0,
    226,134,136,226,134,136,226,134,136,2,64,0,
    110,0,
    105,0,
    105,105,0,
    105,105,105,0,
    105,118,0,
    118,0,
    118,105,0,
    118,105,105,0,
    118,105,105,105,0,
    105,120,0,
    120,0,
    120,2,65,0,
    120,120,0,
    120,120,2,65,0,
    120,120,120,0,
    120,120,120,2,65,0,
    120,108,0,
    120,108,2,65,0,
    108,0,
    108,2,65,0,
    108,120,0,
    108,120,2,65,0,
    108,120,120,0,
    108,120,120,2,65,0,
    108,120,120,120,0,
    108,120,120,120,2,65,0,
    120,99,0,
    120,99,2,65,0,
    99,0,
    99,2,65,0,
    99,99,0,
    99,99,2,65,0,
    99,99,99,0,
    99,99,99,2,65,0,
    99,100,0,
    99,100,2,65,0,
    100,0,
    100,2,65,0,
    100,99,0,
    100,99,2,65,0,
    100,99,99,0,
    100,99,99,2,65,0,
    100,99,99,99,0,
    100,99,99,99,2,65,0,
    99,109,0,
    99,109,2,65,0,
    109,0,
    109,2,65,0,
    109,109,0,
    109,109,2,65,0,
    109,109,109,0,
    109,109,109,2,65,0,
    109,109,109,109,0,
    109,109,109,109,2,65,0,
    224,175,166,0,
    224,175,167,0,
    224,175,168,0,
    224,175,169,0,
    224,175,170,0,
    224,175,171,0,
    224,175,172,0,
    224,175,173,0,
    224,175,174,0,
    224,175,175,0,
    224,175,176,0,
    224,175,176,2,66,0,
    1,66,224,175,176,0,
    1,66,224,175,176,2,66,0,
    224,175,177,0,
    224,175,177,2,66,0,
    1,66,224,175,177,0,
    1,66,224,175,177,2,66,0,
    224,175,178,0,
    224,175,178,2,66,0,
    1,66,224,175,178,0,
    1,66,224,175,178,2,66,0,
    1,66,224,175,177,224,175,178,0,
    1,66,224,175,177,224,175,178,2,67,0,
    3,66,0,
    1,67,224,175,178,0,
    1,67,224,175,178,2,67,0,
    226,136,146,0,
    208,186,0,
    208,187,0,
    208,188,0,
    208,189,0,
    208,191,0,
    209,128,0,
    209,129,0,
    209,130,0,
    209,131,0,
    209,132,0,
    209,133,0,
    209,134,0,
    209,135,0,
    209,175,0,
    209,177,0,
    209,187,0,
    209,191,0,
    210,130,0,
    194,180,0,
    202,185,0,
    206,132,0,
    39,0,
    205,181,0,
    232,180,159,0,
    229,136,157,0,
    228,184,135,0,
    228,184,151,0,
    228,186,172,0,
    228,186,191,0,
    229,133,134,0,
    229,141,140,0,
    229,187,191,0,
    228,187,159,0,
    228,189,176,0,
    232,178,160,0,
    229,132,132,0,
    232,144,172,0,
    226,128,153,0,
    226,128,157,0,
    34,0,
    32,215,144,215,156,215,164,215,153,215,157,0,
    227,131,158,227,130,164,227,131,138,227,130,185,0,
    224,175,177,224,175,178,0,
};

#endif
