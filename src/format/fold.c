/* SPDX-License-Identifier: MIT */
/*
 * Simple case folding of the letters that names of dates are written in, and what people type for signs that
 * their keyboards do not have.
 *
 * Source: Unicode 16, CaseFolding.txt, its simple foldings (C and S) by ranges: Latin, Greek, Cyrillic,
 * Armenian, Georgian, Cherokee, Glagolitic, Coptic, Deseret, Osage, Adlam; PropList.txt, White_Space.
 */
#include "fold.h"

#include "../core/utf8.h"

typedef struct fold_range {
  uint32_t first;
  uint32_t last;
  uint32_t step; /* every letter, or every second one */
  int32_t shift;
} fold_range;

static const fold_range fold_ranges[] = {
    {0xC0, 0xD6, 1, 32},        {0xD8, 0xDE, 1, 32},         {0x100, 0x12E, 2, 1},
    {0x132, 0x136, 2, 1},       {0x139, 0x147, 2, 1},        {0x14A, 0x176, 2, 1},
    {0x178, 0x178, 1, -121},    {0x179, 0x17D, 2, 1},        {0x181, 0x181, 1, 210},
    {0x182, 0x184, 2, 1},       {0x186, 0x186, 1, 206},      {0x187, 0x187, 1, 1},
    {0x189, 0x18A, 1, 205},     {0x18B, 0x18B, 1, 1},        {0x18E, 0x18E, 1, 79},
    {0x18F, 0x18F, 1, 202},     {0x190, 0x190, 1, 203},      {0x191, 0x191, 1, 1},
    {0x193, 0x193, 1, 205},     {0x194, 0x194, 1, 207},      {0x196, 0x196, 1, 211},
    {0x197, 0x197, 1, 209},     {0x198, 0x198, 1, 1},        {0x19C, 0x19C, 1, 211},
    {0x19D, 0x19D, 1, 213},     {0x19F, 0x19F, 1, 214},      {0x1A0, 0x1A4, 2, 1},
    {0x1AF, 0x1AF, 1, 1},       {0x1B3, 0x1B5, 2, 1},        {0x1B7, 0x1B7, 1, 219},
    {0x1CD, 0x1DB, 2, 1},       {0x1DE, 0x1EE, 2, 1},        {0x1F8, 0x21E, 2, 1},
    {0x222, 0x232, 2, 1},       {0x246, 0x24E, 2, 1},        {0x370, 0x372, 2, 1},
    {0x386, 0x386, 1, 38},      {0x388, 0x38A, 1, 37},       {0x38C, 0x38C, 1, 64},
    {0x38E, 0x38F, 1, 63},      {0x391, 0x3A1, 1, 32},       {0x3A3, 0x3AB, 1, 32},
    {0x3C2, 0x3C2, 1, 1},       {0x3D8, 0x3EE, 2, 1},        {0x400, 0x40F, 1, 80},
    {0x410, 0x42F, 1, 32},      {0x460, 0x480, 2, 1},        {0x48A, 0x4BE, 2, 1},
    {0x4C0, 0x4C0, 1, 15},      {0x4C1, 0x4CD, 2, 1},        {0x4D0, 0x52E, 2, 1},
    {0x531, 0x556, 1, 48},      {0x10A0, 0x10C5, 1, 7264},   {0x13F8, 0x13FD, 1, -8},
    {0x1C90, 0x1CBA, 1, -3008}, {0x1CBD, 0x1CBF, 1, -3008},  {0x1E00, 0x1E94, 2, 1},
    {0x1E9E, 0x1E9E, 1, -7615}, {0x1EA0, 0x1EFE, 2, 1},      {0x1F08, 0x1F0F, 1, -8},
    {0x1F18, 0x1F1D, 1, -8},    {0x1F28, 0x1F2F, 1, -8},     {0x1F38, 0x1F3F, 1, -8},
    {0x1F48, 0x1F4D, 1, -8},    {0x1F59, 0x1F5F, 2, -8},     {0x1F68, 0x1F6F, 1, -8},
    {0x2C00, 0x2C2F, 1, 48},    {0x2C80, 0x2CE2, 2, 1},      {0xA640, 0xA66C, 2, 1},
    {0xA78B, 0xA78B, 1, 1},     {0xAB70, 0xABBF, 1, -38864}, {0xFF21, 0xFF3A, 1, 32},
    {0x10400, 0x10427, 1, 40},  {0x104B0, 0x104D3, 1, 40},   {0x1E900, 0x1E921, 1, 34},
};

/* Greek vowels without their tonos, which capitals do not have. */
static uint32_t fold_tonos(uint32_t point) {
  static const uint16_t vowels[][2] = {{0x3AC, 0x3B1}, {0x3AD, 0x3B5}, {0x3AE, 0x3B7}, {0x3AF, 0x3B9},
                                       {0x3CC, 0x3BF}, {0x3CD, 0x3C5}, {0x3CE, 0x3C9}};
  if (point < 0x3AC || point > 0x3CE) return point;
  for (size_t i = 0; i < sizeof vowels / sizeof *vowels; i++)
    if (vowels[i][0] == point) return vowels[i][1];
  return point;
}

uint32_t kal__fold(uint32_t point) {
  size_t low = 0, high = sizeof fold_ranges / sizeof *fold_ranges;
  if (point < 0x80) return point >= 'A' && point <= 'Z' ? point + 32 : point;
  if ((point > 0x556 && point < 0x10A0) || (point > 0x2CE2 && point < 0xA640)) return point;
  if (point == 0x130 || point == 0x131) return 'i'; /* of Turkish and its like */
  while (low < high) {
    size_t middle = (low + high) / 2;
    const fold_range *range = &fold_ranges[middle];
    if (point > range->last)
      low = middle + 1;
    else if (point < range->first)
      high = middle;
    else
      return (point - range->first) % range->step ? point : fold_tonos(point + (uint32_t)range->shift);
  }
  return fold_tonos(point);
}

static int fold_is_blank(uint32_t point) {
  if (point < 0x80) return (point >= 9 && point <= 13) || point == ' ';
  return point == 0x85 || point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200B) ||
         point == 0x2028 || point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000;
}

/* Soft hyphens, joiners, marks of direction, the dot above a small i that was a Turkish capital. */
static int fold_is_unseen(uint32_t point) {
  if (point >= 0x2000)
    return (point >= 0x200C && point <= 0x200F) || (point >= 0x202A && point <= 0x202E) || point == 0x2060 ||
           (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
  return point == 0xAD || point == 0x307 || point == 0x61C;
}

static uint32_t fold_sign(uint32_t point) {
  if ((point > 0x5F4 && point < 0x1680) || (point > 0x3000 && point < 0xA78C)) return point; /* letters */
  if (fold_is_blank(point)) return ' ';
  if ((point >= 0x2BB && point <= 0x2BF) || (point >= 0x2018 && point <= 0x201B) || point == 0x5F3 ||
      point == 0x2032 || point == 0xB4 || point == 0xA78C)
    return '\'';
  if ((point >= 0x201C && point <= 0x201F) || point == 0x5F4 || point == 0x2033) return '"';
  if ((point >= 0x2010 && point <= 0x2015) || point == 0x2212 || point == 0x5BE) return '-';
  return point;
}

static inline uint32_t fold_ascii(unsigned char c) {
  if (c >= 'A' && c <= 'Z') return c + ('a' - 'A');
  return c >= 9 && c <= 13 ? ' ' : c == '`' ? '\'' : c;
}

/* A character that is seen, as kal__fold_next has it. */
static uint32_t fold_seen(uint32_t point) {
  return point < 0x80 ? fold_ascii((unsigned char)point) : fold_sign(kal__fold(point));
}

size_t kal__fold_next(const char *text, size_t length, uint32_t *point) {
  size_t at = 0;
  *point = 0;
  while (at < length) {
    uint32_t found = 0xFFFD;
    size_t bytes;
    if ((unsigned char)text[at] < 0x80) {
      *point = fold_ascii((unsigned char)text[at]);
      return at + 1;
    }
    if ((bytes = kal__fold_caseless(text + at, length - at, point))) return at + bytes;
    bytes = kal__utf8_length(text + at, length - at, &found);
    at += bytes ? bytes : 1;
    if (fold_is_unseen(found)) continue;
    *point = fold_seen(found);
    return at;
  }
  return at;
}

/* What may be missing where it is wanted. */
static int fold_is_optional(uint32_t point) {
  return point == '.' || point == '\'' || point == '"' || point == 0xB7;
}

int kal__fold_sign_may_begin(uint32_t first, const char *wanted) {
  uint32_t want;
  if (!kal__utf8_length(wanted, 4, &want) || fold_is_unseen(want)) return 1;
  want = fold_seen(want);
  return want == first || want == ' ' || fold_is_optional(want);
}

size_t kal__fold_blanks(const char *text, size_t length) {
  size_t at = 0;
  while (at < length) {
    uint32_t point = 0;
    size_t bytes = kal__utf8_length(text + at, length - at, &point);
    if (!bytes || !(fold_is_blank(point) || fold_is_unseen(point))) break;
    at += bytes;
  }
  return at;
}

size_t kal__fold_match(const char *text, size_t length, const char *wanted, size_t wanted_length) {
  size_t at = 0, place = 0, seen = 0;
  while (place < wanted_length) {
    uint32_t want, found;
    size_t next = kal__fold_next(wanted + place, wanted_length - place, &want), bytes;
    if (!want) break;
    if (want == ' ') {
      place += next;
      at += kal__fold_blanks(text + at, length - at);
      continue;
    }
    bytes = kal__fold_next(text + at, length - at, &found);
    if (found == want) {
      at += bytes;
      seen = 1;
    } else if (!fold_is_optional(want)) {
      return 0;
    }
    place += next;
  }
  return seen ? at : 0;
}

int kal__fold_in_word(const char *text, size_t length) {
  uint32_t point;
  kal__fold_next(text, length, &point);
  return (point >= 'a' && point <= 'z') || (point >= 0xDF && point < 0x590 && point != 0xF7) ||
         (point >= 0x1E00 && point < 0x2000);
}
