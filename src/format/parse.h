/* SPDX-License-Identifier: MIT */
/* Reading dates: what a text was found to say (parse.c, parse_read.c), and which day that is
 * (parse_resolve.c). */
#ifndef KAL__PARSE_H
#define KAL__PARSE_H

#include "../core/calendar.h"
#include "kalends/parse.h"
#include "pattern.h"

/* Names that a piece of text may be: of which months, eras, days of the week. */
enum { KAL__PARSE_VALUES = 16 };
typedef struct kal__parse_names {
  size_t length; /* of the text; 0: none */
  unsigned count;
  uint8_t values[KAL__PARSE_VALUES];
} kal__parse_names;

/* A month as a text has it. */
typedef struct kal__parse_month {
  kal_month_code code;
  uint8_t ordinal; /* where the text has no code */
  uint8_t name;    /* KAL__ADAR_... */
} kal__parse_month;
enum { KAL__ADAR_ANY, KAL__ADAR_COMMON, KAL__ADAR_LEAP }; /* month M06 of the Hebrew calendar */

typedef struct kal__parse {
  const kal_calendar *calendar;
  kal_locale locale;
  const kal_format *format; /* NULL: none */
  const char *text;
  size_t length;
  size_t at;
  kal_parse_rules rules;
  int lenient;
  kal_error *error; /* never NULL */

  /* What was found. */
  uint32_t has; /* bits of kal__part */
  int64_t number[KAL__PART_PAD + 1];
  uint16_t place[KAL__PART_PAD + 1]; /* where it stands; 65535: there or later */
  uint16_t short_year;                /* the year is known modulo this, 0: whole */
  uint8_t year_part;                  /* of which kal__part it is the year */
  uint8_t month_is_number;
  uint8_t hour_kind;
  uint8_t week_is_iso;
  uint8_t month_count;
  uint8_t era_count;
  uint8_t eras[KAL__PARSE_VALUES];
  kal__parse_month months[KAL__PARSE_VALUES];
  uint16_t week_days; /* bit d: day d; 0: none */
  uint16_t periods;   /* bits of kal__day_period */
  uint16_t quarters;
  int32_t offset;
  size_t zone;
  size_t zone_length;
} kal__parse;

/* An error of the text at a place. */
kal_status kal__parse_wrong(kal__parse *p, size_t at, kal_expected expected);
/* Where a part stands. */
static inline void kal__parse_set(kal__parse *p, kal__part part, size_t at, int64_t number) {
  p->has |= 1u << part;
  p->number[part] = number;
  p->place[part] = at < 65535 ? (uint16_t)at : 65535;
}
/* Begins: checks the arguments and the text's UTF-8. */
kal_status kal__parse_begin(kal__parse *p, const kal_calendar *calendar, const char *text, size_t length,
                            const kal_parse_rules *rules, kal_error *error);
/* Reads by a format; p->format is set. */
kal_status kal__parse_pieces(kal__parse *p);
/* Whether a character, as kal__fold_next has it, is one of those that stand between fields. */
int kal__parse_is_separator(uint32_t point);
/* Names of a kind at p->at, in a locale's data; any form: all of them. */
void kal__parse_months(kal__parse *p, unsigned data, int form, kal__parse_names *found);
void kal__parse_week_days(kal__parse *p, unsigned data, int form, kal__parse_names *found);
void kal__parse_eras(kal__parse *p, unsigned data, int form, kal__parse_names *found);
enum { KAL__ANY_FORM = -1 };
/* A number in Chinese characters, 二十一 or 廿一, and how many digits it has; the bytes of it, or 0. */
size_t kal__parse_han(const char *text, size_t length, int64_t *number, unsigned *digits);
/* Takes what was found as the month. */
void kal__parse_take_months(kal__parse *p, const kal__parse_names *found);
void kal__parse_take_month_number(kal__parse *p, int64_t number, int leap);

/* Whether a year without an era is one of the first era: all others count backwards. */
int kal__is_first_era_meant(const kal_calendar *calendar);
/* Which day, and which time of it. */
kal_status kal__parse_resolve(kal__parse *p, kal_parsed *parsed);
/* The day of the date with its month and day in the other order; 0 if there is none. */
int kal__parse_other_order(const kal__parse *p, int64_t day, int64_t *other);

#endif
