/* SPDX-License-Identifier: MIT */
/*
 * The locale data (src/generated/locale_data.c) as formatting, parsing and names read them.
 *
 * A list is one list of texts, such as "hebrew months in a date, wide"; an item is a place in it. Look-up is
 * CLDR's (LDML part 1, "Inheritance and validity"), item by item: the locale, its parents, root; where root
 * has an alias, all begins anew with the list that it names. So a caller names the list that it wants and
 * never a fallback. All texts end with a NUL, are UTF-8 and constant; NULL means that CLDR has none. One
 * look-up takes 10-100 ns: whoever formats many dates keeps the pointers.
 *
 *     kal_locale locale;                       // kalends/locale.h
 *     unsigned list = kal__list(calendar->names, KAL__LIST_MONTHS + kal__form(0, KAL_NAME_WIDE));
 *     const char *name = kal__locale_text(locale.data, list, 11);       // November, or نوامبر
 */
#ifndef KAL__LOCALE_H
#define KAL__LOCALE_H

#include <stddef.h>
#include <stdint.h>

#include "kalends/locale.h"
#include "../core/writer.h"
#include "../generated/locale_data.h"

/*
 * Lists of a calendar. "Form" is kal__form(context, width): 6 lists each. The key of a calendar
 * (calendar->names) is one of src/calendars/names_keys.h; every key has every list, aliases do the rest (days
 * of the week are asked for in the calendar at hand and found in gregorian).
 *
 *   kind               lists  items
 *   MONTHS             form   CLDR's month numbers, from 1; the Hebrew ones always count Adar I
 *   LEAP_MONTHS        form   0: makes the name of a leap month of its month's name, "{0}bis"
 *   LEAP_NUMBER        1      0: the same of a month's number in digits
 *   ERAS               width  CLDR's era numbers (kal__era.cldr)
 *   WEEK_DAYS          8      1 = Monday .. 7 = Sunday; kal__day_form(context, width), also SHORT
 *   QUARTERS           form   1..4
 *   DAY_PERIODS        form   kal__day_period
 *   CYCLES             18     from 1; kal__cycle_form(kal__cycle, width)
 *   DATES, TIMES       1      kal__style: patterns
 *   DATE_TIMES         1      kal__style of the date: "{1}, {0}", {1} is the date, {0} the time
 *   DATE_TIMES_AT      1      the same for a date at a time: "{1} 'at' {0}"
 *   SKELETONS          1      numbers of kal__skeleton_text: patterns
 *   INTERVALS          1      numbers of kal__interval_at: patterns with each field twice
 *   INTERVAL_FALLBACK  1      0: "{0} – {1}"
 *   APPEND             1      kal__append: "{0} ({2}: {1})", {0} what there is, {1} the field, {2} its name
 */
enum {
  KAL__LIST_MONTHS = 0,
  KAL__LIST_LEAP_MONTHS = 6,
  KAL__LIST_LEAP_NUMBER = 12,
  KAL__LIST_ERAS = 13,
  KAL__LIST_WEEK_DAYS = 16,
  KAL__LIST_QUARTERS = 24,
  KAL__LIST_DAY_PERIODS = 30,
  KAL__LIST_CYCLES = 36,
  KAL__LIST_DATES = 54,
  KAL__LIST_TIMES,
  KAL__LIST_DATE_TIMES,
  KAL__LIST_DATE_TIMES_AT,
  KAL__LIST_SKELETONS,
  KAL__LIST_INTERVALS,
  KAL__LIST_INTERVAL_FALLBACK,
  KAL__LIST_APPEND,
  KAL__LISTS_OF_CALENDAR
};

/* Lists of a locale, which no calendar changes. */
enum {
  KAL__LIST_CALENDARS = KAL__LOCALE_LISTS_OF_NONE, /* names of calendars; items: keys of names_keys.h */
  KAL__LIST_FIELDS,                                /* names of fields ("year"); items: kal__append */
  KAL__LIST_MINUS,   /* signs; items: numbering systems, where there is none KAL__NUMBERS_LATN's holds */
  KAL__LIST_DECIMAL, /* what parts seconds from their fractions; the same */
  KAL__LIST_OFFSET,  /* from UTC; items: kal__offset */
  KAL__LIST_OWN      /* and on: kal__own_list */
};

/*
 * Names of calendars that CLDR does not have, in their own languages; calendar->own_names says whose. Items
 * are places in the calendar's month_rules and eras, or 0: the calendar.
 */
typedef enum kal__own { KAL__OWN_MONTHS, KAL__OWN_ERAS, KAL__OWN_CALENDAR, KAL__OWN_KINDS } kal__own;
static inline unsigned kal__own_list(unsigned own_names, kal__own kind) {
  return KAL__LIST_OWN + (own_names - 1) * KAL__OWN_KINDS + kind;
}

/* Styles of dates and times. */
typedef enum kal__style { KAL__STYLE_FULL, KAL__STYLE_LONG, KAL__STYLE_MEDIUM, KAL__STYLE_SHORT } kal__style;

/* Day periods as CLDR has them; the rules (kal__day_period_at) say when they are. */
typedef enum kal__day_period {
  KAL__AM,
  KAL__PM,
  KAL__MIDNIGHT,
  KAL__NOON,
  KAL__MORNING1,
  KAL__MORNING2,
  KAL__AFTERNOON1,
  KAL__AFTERNOON2,
  KAL__EVENING1,
  KAL__EVENING2,
  KAL__NIGHT1,
  KAL__NIGHT2,
  KAL__NO_DAY_PERIOD
} kal__day_period;

/* The sets of cyclic names, which CLDR has of the keys CHINESE and DANGI. */
typedef enum kal__cycle {
  KAL__CYCLE_YEARS,       /* 1..60 */
  KAL__CYCLE_MONTHS,      /* 1..60 */
  KAL__CYCLE_DAYS,        /* 1..60 */
  KAL__CYCLE_DAY_PARTS,   /* 1..12 */
  KAL__CYCLE_SOLAR_TERMS, /* 1..24, from 315 degrees on: spring begins */
  KAL__CYCLE_ZODIACS      /* 1..12: rat ... */
} kal__cycle;

/* Fields that are appended to a pattern, or named. */
typedef enum kal__append {
  KAL__APPEND_ERA,
  KAL__APPEND_YEAR,
  KAL__APPEND_QUARTER,
  KAL__APPEND_MONTH,
  KAL__APPEND_WEEK,
  KAL__APPEND_DAY,
  KAL__APPEND_WEEK_DAY,
  KAL__APPEND_DAY_PERIOD, /* a name only */
  KAL__APPEND_HOUR,
  KAL__APPEND_MINUTE,
  KAL__APPEND_SECOND,
  KAL__APPEND_ZONE
} kal__append;

/* How an offset from UTC is written in words. */
typedef enum kal__offset {
  KAL__OFFSET_FORMAT, /* "GMT{0}" */
  KAL__OFFSET_ZERO,   /* "GMT" */
  KAL__OFFSET_HOURS   /* "+HH:mm;-HH:mm" */
} kal__offset;

/* List 0 is none. */
static inline unsigned kal__list(unsigned key, unsigned kind) {
  return 1 + key * KAL__LISTS_OF_CALENDAR + kind;
}

/* Forms of names; context 0 in a date, 1 alone; width as kal_name_width, where SHORT is ABBREVIATED. */
static inline unsigned kal__form(unsigned context, unsigned width) {
  return context * 3 + (width == 3 ? 1 : width);
}
static inline unsigned kal__day_form(unsigned context, unsigned width) {
  return context * 4 + width;
}
static inline unsigned kal__cycle_form(kal__cycle cycle, unsigned width) {
  return (unsigned)cycle * 3 + (width == 3 ? 1 : width);
}

/*
 * The data of a tag, as kal_locale_find has them in kal_locale.data; faster, where only names are wanted.
 * Root and KAL_LOCALE_ROOT for a language that is not in this build; KAL_ERROR_UNKNOWN_LOCALE for what is no
 * tag.
 */
kal_status kal__locale_data(const char *tag, unsigned *data, kal_locale_match *match);

/* The text of an item, or NULL. locale: kal_locale.data. */
const char *kal__locale_text(unsigned locale, unsigned list, unsigned item);

/* The texts of `count` items from `first` on, each as kal__locale_text has it, in one pass. */
void kal__locale_list_texts(unsigned locale, unsigned list, unsigned first, unsigned count,
                            const char **texts);

/* A pattern of a style. */
typedef struct kal__pattern {
  const char *text; /* not ended by a NUL */
  size_t length;
  /* "" or numbering systems of its own, as CLDR writes them: "hebr" for all, "d=hanidays", "y=jpanyear",
   * "M=romanlow" for one letter. Ends with a NUL. */
  const char *numbers;
} kal__pattern;

/* list: kal__list(key, KAL__LIST_DATES) and the like. Every locale has a pattern of every style. */
kal__pattern kal__locale_pattern(unsigned locale, unsigned list, kal__style style);

/*
 * The items of a list that have a text, ascending; returns how many. 256 places do for every list; what a
 * list has beyond `capacity` is left out.
 */
size_t kal__locale_items(unsigned locale, unsigned list, uint8_t *items, size_t capacity);

/*
 * Skeletons, such as "yMMMd", and their numbers 0..KAL__SKELETONS-1: items of SKELETONS. An interval has the
 * skeleton of a date and the greatest field in which its ends differ ('G', 'y', 'M', 'd', 'a', 'B', 'h', 'H',
 * 'm'), and a number 0..KAL__INTERVALS-1. Which of them a locale has for a calendar tells kal__locale_items.
 */
enum { KAL__NO_NUMBER = 0xFFFF };
const char *kal__skeleton_text(unsigned skeleton);
unsigned kal__skeleton_number(const char *text, size_t length); /* or KAL__NO_NUMBER */
const char *kal__interval_skeleton(unsigned interval);
char kal__interval_difference(unsigned interval);
unsigned kal__interval_number(const char *skeleton, size_t length, char difference); /* or KAL__NO_NUMBER */

/*
 * The day period of a minute of the day (0..1439) that has a span; KAL__NO_DAY_PERIOD where the language has
 * no rules. *at is set to KAL__MIDNIGHT or KAL__NOON where the language has a word for just this minute, else
 * to KAL__NO_DAY_PERIOD.
 */
kal__day_period kal__day_period_at(unsigned locale, unsigned minute, kal__day_period *at);

/* Numbering systems have the numbers of numerals.h: 0..KAL__NUMBERINGS-1, in the order of their ids. */
enum { KAL__NO_NUMBERING = 255 };
unsigned kal__numbering_number(const char *id, size_t length); /* or KAL__NO_NUMBERING; any case */

/*
 * Names of a calendar's own parts (names.c), whether CLDR has them or the calendar brings them itself. A name
 * is `length` bytes of constant text; where it is a leap month's, pattern is not NULL and {0} in it stands
 * for them. form: kal__form; width: kal_name_width. KAL_ERROR_NO_NAME if there is none.
 */
typedef struct kal__name {
  const char *text;
  size_t length;
  const char *pattern;
} kal__name;

/* leap_year: kal_year_info.is_leap of the month's year. */
kal_status kal__month_name(const kal_calendar *calendar, kal_month_code code, int leap_year, unsigned locale,
                           unsigned form, kal__name *name);
/* Whether a month may have the code of a leap month. */
int kal__has_leap_codes(const kal_calendar *calendar);
/* Whether its years are counted by sixty, too. */
int kal__counts_by_sixty(const kal_calendar *calendar);
/* Whether CLDR names the months, each by its number: items 1.. of a list. */
int kal__months_are_numbered(const kal_calendar *calendar);
kal_status kal__era_name(const kal_calendar *calendar, size_t era, unsigned locale, unsigned width,
                         kal__name *name);
kal_status kal__calendar_name(const kal_calendar *calendar, unsigned locale, kal__name *name);
void kal__write_name(kal__writer *writer, const kal__name *name);

#endif
