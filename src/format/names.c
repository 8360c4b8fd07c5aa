/* SPDX-License-Identifier: MIT */
/*
 * Names from the Unicode CLDR. The tables hold what each locale's own data says; inheritance is followed
 * here, as LDML (UTS #35) part 1, "Inheritance and validity", has it: a list is looked for in the locale and
 * its parents up to root; where root has an alias instead, all begins anew with the list that it names.
 */
#include "../core/ascii.h"
#include "../core/calendar.h"
#include "../core/writer.h"
#include "../generated/names_data.h"
#include "kalends/names.h"

enum { NAMES_CONTEXTS = 2, NAMES_WIDTHS = 3, NAMES_WEEK_DAY_WIDTHS = 4, NAMES_NO_ITEM = 255 };

static const char *names_text(kal__name_place place) {
  return (const char *)kal__name_pool + place;
}

/* Locales */

static unsigned char names_fold(char c) {
  return (unsigned char)(c == '_' ? '-' : kal__small_letter(c));
}

static int names_is_letter(char c) {
  return names_fold(c) >= 'a' && names_fold(c) <= 'z';
}

/* Bytes of a tag before its first extension; 0 if it is not subtags of 1..8 letters and digits. */
static size_t names_tag_length(const char *tag) {
  size_t start = 0;
  for (;;) {
    size_t end = start;
    while (end - start <= 8 && (names_is_letter(tag[end]) || (tag[end] >= '0' && tag[end] <= '9'))) end++;
    if (end == start || end - start > 8 || (tag[end] && names_fold(tag[end]) != '-')) return 0;
    if (end - start == 1) return start ? start - 1 : 0; /* a singleton: -u-ca-hebrew, -x-private */
    if (!tag[end]) return end;
    start = end + 1;
  }
}

static int names_compare_tag(const char *tag, size_t length, const char *known) {
  for (size_t i = 0; i < length; i++) {
    int difference = names_fold(tag[i]) - (unsigned char)known[i];
    if (difference) return difference;
  }
  return known[length] ? -1 : 0;
}

static const kal__name_locale *names_exact_locale(const char *tag, size_t length) {
  size_t low = 0, high = KAL__NAME_LOCALES;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = names_compare_tag(tag, length, names_text(kal__name_locales[middle].tag));
    if (order == 0) return &kal__name_locales[middle];
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return NULL;
}

/*
 * The locale of a tag, or of what is left of it as subtags are dropped from its end; NULL if there is none. A
 * script may be dropped only where it is the usual one of its language: en-Latn is en, en-Shaw is not.
 */
static const kal__name_locale *names_find_locale(const char *tag) {
  const char *script = NULL;
  size_t length;
  if (!tag) tag = "en";
  for (length = names_tag_length(tag); length;) {
    const kal__name_locale *locale = names_exact_locale(tag, length);
    size_t end = length;
    if (locale) {
      if (script && locale->script[0])
        for (size_t i = 0; i < sizeof locale->script; i++)
          if (names_fold(script[i]) != locale->script[i]) return NULL;
      return locale;
    }
    while (length && names_fold(tag[length - 1]) != '-') length--;
    if (end - length == sizeof locale->script && names_is_letter(tag[length])) script = tag + length;
    if (length) length--;
  }
  return NULL;
}

/* Look-up */

/* What the locale's own data says, or NULL. */
static const char *names_own(const kal__name_locale *locale, unsigned list, unsigned item) {
  size_t low = locale[0].rows, high = locale[1].rows;
  const kal__name_row *row;
  while (low < high) { /* to behind the last row that begins at or before the item */
    size_t middle = (low + high) / 2;
    row = &kal__name_rows[middle];
    if (row->list < list || (row->list == list && row->first <= item))
      low = middle + 1;
    else
      high = middle;
  }
  if (low == locale[0].rows) return NULL;
  row = &kal__name_rows[low - 1];
  if (row->list != list || item - row->first >= row->count) return NULL;
  return names_text(kal__name_strings[row->strings + (item - row->first)]);
}

static const char *names_look_up(const kal__name_locale *locale, unsigned list, unsigned item) {
  const kal__name_locale *root = &kal__name_locales[KAL__NAME_ROOT];
  for (; list; list = kal__name_aliases[list])
    for (const kal__name_locale *at = locale;; at = &kal__name_locales[at->parent]) {
      const char *text = names_own(at, list, item);
      if (text) return text;
      if (at == root) break;
    }
  return NULL;
}

/* Output */

/* Writes `pattern` with `name` in the place of its {0}. */
static kal_status names_write(const char *pattern, const char *name, char *buffer, size_t capacity,
                              size_t *length) {
  kal__writer writer = {buffer, capacity, 0};
  size_t whole;
  for (const char *p = pattern; *p; p++)
    if (p[0] == '{' && p[1] == '0' && p[2] == '}') {
      kal__write_text(&writer, name);
      p += 2;
    } else {
      kal__write_char(&writer, *p);
    }
  whole = kal__write_end(&writer);
  if (length) *length = whole;
  return whole < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}

/* The place-th of a calendar's own names; KAL_ERROR_NO_NAME where it leaves that to CLDR. */
static kal_status names_write_own(const char *names, size_t place, char *buffer, size_t capacity,
                                  size_t *length) {
  kal__writer writer = {buffer, capacity, 0};
  size_t whole;
  if (!names) return KAL_ERROR_NO_NAME;
  for (; place && *names; names++) place -= *names == '/';
  if (!*names || *names == '/') return KAL_ERROR_NO_NAME;
  while (*names && *names != '/') kal__write_char(&writer, *names++);
  whole = kal__write_end(&writer);
  if (length) *length = whole;
  return whole < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}

static int names_is_width(kal_name_width width) {
  return (unsigned)width <= KAL_NAME_SHORT;
}
static int names_is_context(kal_name_context context) {
  return (unsigned)context <= KAL_NAME_STANDALONE;
}

static unsigned names_without_short(kal_name_width width) {
  return width == KAL_NAME_SHORT ? KAL_NAME_ABBREVIATED : (unsigned)width;
}

kal_status kal_calendar_name(const kal_calendar *calendar, const char *locale, char *buffer, size_t capacity,
                             size_t *length) {
  const kal__name_locale *found;
  const char *name = NULL;
  if (!calendar || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  if (!(found = names_find_locale(locale))) return KAL_ERROR_UNKNOWN_LOCALE;
  /* A calendar without a BCP 47 value borrows the names of another one's months, but is not that calendar. */
  if (calendar->bcp47[0]) name = names_look_up(found, KAL__NAME_LIST_CALENDARS, calendar->names);
  if (!name) name = calendar->title ? calendar->title : calendar->id;
  return names_write("{0}", name, buffer, capacity, length);
}

/* CLDR counts Hebrew months with Adar I always in its place, and names month 7 twice. */
static unsigned names_hebrew_item(kal_month_code code, int leap_year) {
  if (code == (5 | KAL_MONTH_LEAP)) return 6;
  if (code > 12) return NAMES_NO_ITEM;
  if (code == 6 && leap_year) return KAL__NAME_HEBREW_ADAR_II;
  return code < 6 ? code : code + 1u;
}

kal_status kal_month_name(const kal_calendar *calendar, int32_t year, uint8_t month, const char *locale,
                          kal_name_context context, kal_name_width width, char *buffer, size_t capacity,
                          size_t *length) {
  const kal__name_locale *found;
  const char *pattern = "{0}", *name;
  kal_year_info info;
  kal_month_code code;
  kal_status status;
  unsigned list, item;
  if (!calendar || !names_is_context(context) || !names_is_width(width) || (!buffer && capacity))
    return KAL_ERROR_ARGUMENT;
  if (!(found = names_find_locale(locale))) return KAL_ERROR_UNKNOWN_LOCALE;
  if ((status = kal_month_code_of(calendar, year, month, &code))) return status;
  if (calendar->family == KAL_FAMILY_WEEKS) return KAL_ERROR_NO_NAME; /* CLDR does not name weeks */
  if (calendar->month_names) {
    size_t place = (size_t)(kal__find_month_rule(calendar, code) - calendar->month_rules);
    status = names_write_own(calendar->month_names, place, buffer, capacity, length);
    if (status != KAL_ERROR_NO_NAME) return status;
  }
  list = (unsigned)calendar->names * NAMES_CONTEXTS + (unsigned)context;
  list = list * NAMES_WIDTHS + names_without_short(width);
  item = code & ~(unsigned)KAL_MONTH_LEAP;
  if (calendar->names == KAL__NAME_KEY_HEBREW) {
    if ((status = kal_calendar_year(calendar, year, &info))) return status;
    item = names_hebrew_item(code, info.is_leap);
  } else if (code & KAL_MONTH_LEAP) {
    pattern = names_look_up(found, KAL__NAME_LIST_LEAP_PATTERNS + list, 0);
  }
  name = names_look_up(found, KAL__NAME_LIST_MONTHS + list, item);
  if (!pattern || !name) return KAL_ERROR_NO_NAME;
  return names_write(pattern, name, buffer, capacity, length);
}

kal_status kal_week_day_name(int day_of_week, const char *locale, kal_name_context context,
                             kal_name_width width, char *buffer, size_t capacity, size_t *length) {
  const kal__name_locale *found;
  unsigned list;
  if (!names_is_context(context) || !names_is_width(width) || (!buffer && capacity))
    return KAL_ERROR_ARGUMENT;
  if (day_of_week < 1 || day_of_week > 7) return KAL_ERROR_OUT_OF_RANGE;
  if (!(found = names_find_locale(locale))) return KAL_ERROR_UNKNOWN_LOCALE;
  list = KAL__NAME_LIST_WEEK_DAYS + (unsigned)context * NAMES_WEEK_DAY_WIDTHS + (unsigned)width;
  return names_write("{0}", names_look_up(found, list, (unsigned)day_of_week), buffer, capacity, length);
}

kal_status kal_era_name(const kal_calendar *calendar, size_t era, const char *locale, kal_name_width width,
                        char *buffer, size_t capacity, size_t *length) {
  const kal__name_locale *found;
  const char *name;
  kal_status status;
  unsigned key, number, list;
  if (!calendar || !names_is_width(width) || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  if (era >= calendar->era_count) return KAL_ERROR_OUT_OF_RANGE;
  if (!(found = names_find_locale(locale))) return KAL_ERROR_UNKNOWN_LOCALE;
  status = names_write_own(calendar->era_names, era, buffer, capacity, length);
  if (status != KAL_ERROR_NO_NAME) return status;
  number = kal__era_cldr(calendar, era);
  key = number >> 8;
  number &= 255u;
  if (!key) key = calendar->names;
  /* CLDR's generic calendar has the stop-gaps ERA0 and ERA1: no names of any era. */
  if (key == KAL__NAME_KEY_GENERIC) return KAL_ERROR_NO_NAME;
  list = KAL__NAME_LIST_ERAS + key * NAMES_WIDTHS + names_without_short(width);
  name = names_look_up(found, list, number);
  if (!name) return KAL_ERROR_NO_NAME;
  return names_write("{0}", name, buffer, capacity, length);
}
