/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen names` from Unicode CLDR 48 (npm cldr 8.0.0); not edited by hand.
 * The keys of calendars are those of src/calendars/names_keys.h:
 * input sha256 f6ebddcfab9a8a2e10c64bd783e516180eea2d67353ebda7e50fe1a73b702157
 * and of data/names-own.csv: input sha256 d55b2eb7acf26d93249f6b7ac6d909c2294a16d9ba28f21a41d5a9a749995c34
 * What the tables mean: src/format/locale.c. */
#ifndef KAL__LOCALE_DATA_H
#define KAL__LOCALE_DATA_H

#include <stdint.h>

typedef struct kal__locale_entry {
  char tag[16];
  uint32_t rows;       /* place of its first row in the numbers */
  uint32_t references; /* that of its language's references */
  uint32_t texts;      /* and of its texts */
  uint16_t row_count;
  uint16_t parent;
  uint8_t numberings[4]; /* default, native, traditional, finance */
  uint16_t day_periods;   /* place of its rules, or 0xFFFF */
  uint8_t right_to_left;
} kal__locale_entry;

typedef struct kal__locale_likely {
  char tag[9]; /* a language, alone, with a script or with a territory */
  char script[5];
  char territory[4];
} kal__locale_likely;

typedef struct kal__locale_alias {
  char old[12], usual[12];
} kal__locale_alias;

typedef struct kal__territory {
  char id[4];
  uint8_t first_day, minimal_days, weekend;
  char hour;
  uint8_t calendars; /* row of kal__territory_calendars */
} kal__territory;

typedef struct kal__territory_alias {
  char old[3], usual[3];
} kal__territory_alias;

typedef struct kal__spoken_hour {
  char tag[7]; /* a language and a territory */
  char hour;
} kal__spoken_hour;

enum { KAL__SKELETON_MAX = 14 };
typedef struct kal__interval {
  char skeleton[KAL__SKELETON_MAX];
  char difference;
} kal__interval;

typedef struct kal__day_period_rule {
  uint8_t period; /* kal__day_period; 255: the end */
  uint8_t from_hour, before_hour; /* equal: this minute only */
} kal__day_period_rule;

enum {
  KAL__LOCALE_ROOT = 0,
  KAL__LOCALE_LISTS_OF_NONE = 1117, /* the first list that belongs to no calendar */
  KAL__LOCALE_LISTS_OWN = 1122, /* and those of calendars' own names */
  KAL__LOCALE_LISTS = 1152,
  KAL__LOCALE_HEBREW_ADAR_II = 14, /* item: month 7 of a leap year */
  KAL__NUMBERINGS = 97,
  KAL__NUMBERING_LATN = 47,
  KAL__SKELETONS = 110,
  KAL__INTERVALS = 132,
  KAL__DAY_PERIOD_RULES = 466,
  KAL__TERRITORIES = 253,
  KAL__TERRITORY_WORLD = 0,
  KAL__TERRITORY_ALIASES = 27,
  KAL__SPOKEN_HOURS = 24,
  KAL__CALENDAR_IDS_MAX = 62
};

/* The lists of src/format/locale.h that this was made for. */
#define KAL__LOCALE_KINDS(X) \
  X(MONTHS, 0) \
  X(LEAP_MONTHS, 6) \
  X(LEAP_NUMBER, 12) \
  X(ERAS, 13) \
  X(WEEK_DAYS, 16) \
  X(QUARTERS, 24) \
  X(DAY_PERIODS, 30) \
  X(CYCLES, 36) \
  X(DATES, 54) \
  X(TIMES, 55) \
  X(DATE_TIMES, 56) \
  X(DATE_TIMES_AT, 57) \
  X(SKELETONS, 58) \
  X(INTERVALS, 59) \
  X(INTERVAL_FALLBACK, 60) \
  X(APPEND, 61)

/* Read as arrays of uint16_t and of bytes. */
extern const struct kal__locale_numbers kal__locale_numbers;
extern const struct kal__locale_texts kal__locale_texts;
enum {
  KAL__LOCALE_SHARED_REFERENCES = 0x80, /* in a row's count */
  KAL__LOCALE_OWN_TEXT = 0x8000,        /* in a reference */
  KAL__LOCALE_OVERRIDE = 31             /* in a pattern: numbering systems of its own follow */
};
extern const uint16_t kal__locale_references; /* place of the shared ones in the numbers */

extern const kal__locale_entry kal__locale_entries[]; /* root, then by tag */
extern const uint16_t kal__locale_count;
extern const kal__locale_likely kal__locale_likelies[]; /* by tag */
extern const uint16_t kal__locale_likely_count;
extern const kal__locale_alias kal__locale_aliases[]; /* by tag */
extern const uint16_t kal__locale_alias_count;
extern const uint16_t kal__locale_list_aliases[KAL__LOCALE_LISTS]; /* root's: the list to look in instead, or 0 */

/* By id. */
extern const kal__territory kal__territories[KAL__TERRITORIES];
extern const kal__territory_alias kal__territory_aliases[KAL__TERRITORY_ALIASES];
extern const kal__spoken_hour kal__spoken_hours[KAL__SPOKEN_HOURS];
extern const char kal__territory_calendars[][KAL__CALENDAR_IDS_MAX];
extern const char kal__skeletons[KAL__SKELETONS][KAL__SKELETON_MAX];
extern const kal__interval kal__intervals[KAL__INTERVALS];
extern const kal__day_period_rule kal__day_period_rules[KAL__DAY_PERIOD_RULES];

#endif
