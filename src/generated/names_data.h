/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen names` from Unicode CLDR 48 (npm cldr 8.0.0); not edited by hand.
 * The keys of calendars are those of src/calendars/names_keys.h:
 * input sha256 8080895481a28ba86f850176c15c07c869e7a1e9896796c688daed2e9a16512d */
#ifndef KAL__NAMES_DATA_H
#define KAL__NAMES_DATA_H

#include <stdint.h>

typedef uint16_t kal__name_place; /* wide enough for a place in each table */

/* What a locale's own data says of one list: items first .. first + count - 1. */
typedef struct kal__name_row {
  uint16_t list;
  uint8_t first;
  uint8_t count;
  kal__name_place strings; /* in kal__name_strings */
} kal__name_row;

typedef struct kal__name_locale {
  kal__name_place tag;  /* in the pool: small letters, '-' between subtags */
  kal__name_place rows; /* the first one; the next locale's is their end */
  uint16_t parent;
  uint8_t script[4]; /* of a language: the one it is likely to be written in; 0 if any will do */
} kal__name_locale;

/* The first list of each kind. Of months and patterns a calendar has 6 (2 contexts of 3 widths), of eras 3;
 * of days of the week there are 8 (2 contexts of 4 widths). List 0 is none. */
enum {
  KAL__NAME_LIST_MONTHS = 1,
  KAL__NAME_LIST_LEAP_PATTERNS = 109,
  KAL__NAME_LIST_ERAS = 217,
  KAL__NAME_LIST_WEEK_DAYS = 271,
  KAL__NAME_LIST_CALENDARS = 279,
  KAL__NAME_LISTS = 280
};

/* The calendar keys that look-up knows, and Hebrew months as CLDR numbers them. */
enum { KAL__NAME_KEY_GENERIC = 0, KAL__NAME_KEY_HEBREW = 8, KAL__NAME_HEBREW_ADAR_II = 14 };

enum { KAL__NAME_LOCALES = 3, KAL__NAME_ROOT = 1 };

extern const kal__name_locale kal__name_locales[KAL__NAME_LOCALES + 1]; /* sorted by tag */
extern const kal__name_row kal__name_rows[76]; /* of each locale: sorted by list and item */
extern const uint16_t kal__name_aliases[KAL__NAME_LISTS]; /* root's: the list to look in instead, or 0 */
extern const kal__name_place kal__name_strings[719]; /* in the pool */
extern const uint8_t kal__name_pool[6553]; /* UTF-8, each string ends with a NUL */

#endif
