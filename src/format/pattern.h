/* SPDX-License-Identifier: MIT */
/* Patterns of dates and times, in the letters of CLDR, Qt and strftime, compiled into one list of pieces. */
#ifndef KAL__PATTERN_H
#define KAL__PATTERN_H

#include <stddef.h>
#include <stdint.h>

#include "kalends/format.h"
#include "locale.h"

/* What a piece prints. */
typedef enum kal__part {
  KAL__PART_TEXT, /* length bytes at `at` of kal_format.text */
  KAL__PART_ERA,
  KAL__PART_YEAR,          /* of the era */
  KAL__PART_YEAR_EXTENDED, /* the arithmetic one, with its sign */
  KAL__PART_YEAR_RELATED,  /* the Gregorian year in which it mostly lies */
  KAL__PART_YEAR_CYCLIC,   /* of sixty */
  KAL__PART_YEAR_OF_WEEK,
  KAL__PART_CENTURY,
  KAL__PART_QUARTER,
  KAL__PART_MONTH,
  KAL__PART_WEEK, /* of the year, by the week rule */
  KAL__PART_WEEK_OF_MONTH,
  KAL__PART_WEEK_FROM_DAY, /* of the year: the first one begins on its first Sunday or Monday, before it is 0
                            */
  KAL__PART_DAY,
  KAL__PART_DAY_OF_YEAR,
  KAL__PART_NTH_WEEK_DAY, /* of the month: the second Wednesday of July is 2 */
  KAL__PART_MODIFIED_JD,
  KAL__PART_WEEK_DAY,
  KAL__PART_DAY_PERIOD,
  KAL__PART_HOUR,
  KAL__PART_MINUTE,
  KAL__PART_SECOND,
  KAL__PART_FRACTION, /* of the second: width digits */
  KAL__PART_MILLISECOND_OF_DAY,
  KAL__PART_UNIX,   /* seconds since 1970-01-01T00:00Z */
  KAL__PART_OFFSET, /* from UTC */
  KAL__PART_ZONE,
  KAL__PART_PAD /* what stands before the `count` pieces that follow, so that they are `width` characters */
} kal__part;

#define KAL__PART_BIT(part) (1u << KAL__PART_##part)

/* How: a number, or a name. */
typedef enum kal__piece_form {
  KAL__FORM_NUMBER,
  KAL__FORM_WIDE,
  KAL__FORM_ABBREVIATED,
  KAL__FORM_NARROW,
  KAL__FORM_SHORT
} kal__piece_form;

enum {
  KAL__PIECE_STANDALONE = 1 << 0,
  KAL__PIECE_TWO_DIGITS = 1 << 1, /* the last two of the year */
  KAL__PIECE_SPACES = 1 << 2,     /* pad with spaces, not zeros */
  KAL__PIECE_UPPER = 1 << 3,      /* ASCII letters */
  KAL__PIECE_LOWER = 1 << 4,
  KAL__PIECE_ASCII = 1 << 5 /* digits 0..9 in every locale */
};

/* What further tells forms of one part apart: kal_format_piece.kind. */
enum {
  KAL__HOUR_23 = 0, /* 0..23 */
  KAL__HOUR_12,     /* 1..12 */
  KAL__HOUR_11,     /* 0..11 */
  KAL__HOUR_24,     /* 1..24 */

  KAL__WEEK_DAY_LOCAL = 0, /* 1 is the locale's first day of the week */
  KAL__WEEK_DAY_MONDAY,    /* 1 = Monday .. 7 = Sunday; a week from Monday */
  KAL__WEEK_DAY_SUNDAY,    /* 0 = Sunday .. 6 = Saturday; a week from Sunday */
  KAL__WEEK_ISO,           /* weeks of ISO 8601 whatever the locale */

  KAL__PERIOD_HALF = 0, /* am, pm */
  KAL__PERIOD_NOON,     /* and noon, midnight */
  KAL__PERIOD_FLEXIBLE, /* in the morning */

  KAL__FRACTION_EXACT = 0, /* as many digits as it is wide */
  KAL__FRACTION_TRIMMED,   /* milliseconds without zeros at the end */

  KAL__OFFSET_HOUR = 0, /* +01, and minutes if there are any */
  KAL__OFFSET_BASIC,    /* +0130 */
  KAL__OFFSET_EXTENDED, /* +01:30 */
  KAL__OFFSET_BASIC_S,  /* and seconds if there are any */
  KAL__OFFSET_EXTENDED_S,
  KAL__OFFSET_GMT,       /* GMT+1:30, as the locale writes it; the form says how long */
  KAL__OFFSET_NUMBER,    /* +0130, a sign and a number; the width is of both */
  KAL__OFFSET_Z = 1 << 4 /* flag: Z for UTC */
};

/* Adds a pattern's pieces to those of a format. Fills the error, which may be NULL. */
kal_status kal__compile(kal_format *format, kal_pattern_syntax syntax, const char *text, size_t length,
                        kal_error *error);

/* The numbering system of a piece: its own, or the locale's. */
static inline unsigned kal__piece_numbering(const kal_format_piece *piece, const kal_locale *locale) {
  if (piece->flags & KAL__PIECE_ASCII) return KAL__NUMBERING_LATN;
  return piece->numbering != KAL__NO_NUMBERING ? piece->numbering : locale->numbers;
}

/* The width of a piece's names; their form among those of a list, and of that of the days of the week. */
static inline unsigned kal__piece_width(const kal_format_piece *piece) {
  static const uint8_t widths[] = {KAL_NAME_WIDE, KAL_NAME_WIDE, KAL_NAME_ABBREVIATED, KAL_NAME_NARROW,
                                   KAL_NAME_SHORT};
  return widths[piece->form];
}
static inline unsigned kal__piece_context(const kal_format_piece *piece) {
  return piece->flags & KAL__PIECE_STANDALONE ? 1 : 0;
}
static inline unsigned kal__piece_names(const kal_format_piece *piece) {
  return kal__form(kal__piece_context(piece), kal__piece_width(piece));
}
static inline unsigned kal__piece_day_names(const kal_format_piece *piece) {
  return kal__day_form(kal__piece_context(piece), kal__piece_width(piece));
}

/* How often a letter of CLDR's may stand in a pattern. */
size_t kal__letter_most(char letter);

#endif
