/* SPDX-License-Identifier: MIT */
/* Names from the Unicode CLDR, which locale.h looks up, and of calendars' own. */
#include "locale.h"

#include "../calendars/names_keys.h"
#include "../core/calendar.h"
#include "../core/writer.h"
#include "kalends/names.h"

/* The data of a tag's locale; a language that is not in this build is an unknown locale here. */
static kal_status names_find_locale(const char *tag, unsigned *data) {
  kal_locale_match match;
  kal_status status = kal__locale_data(tag, data, &match);
  return status ? status : match == KAL_LOCALE_ROOT ? KAL_ERROR_UNKNOWN_LOCALE : KAL_OK;
}

/* Output */

void kal__write_name(kal__writer *writer, const kal__name *name) {
  if (!name->pattern) {
    kal__write_bytes(writer, name->text, name->length);
    return;
  }
  for (const char *p = name->pattern; *p; p++)
    if (p[0] == '{' && p[1] == '0' && p[2] == '}') {
      kal__write_bytes(writer, name->text, name->length);
      p += 2;
    } else {
      kal__write_char(writer, *p);
    }
}

/* Writes the name if there is one. */
static kal_status names_write(kal_status status, const kal__name *name, char *buffer, size_t capacity,
                              size_t *length) {
  kal__writer writer = {buffer, capacity, 0};
  size_t whole;
  if (status) return status;
  kal__write_name(&writer, name);
  whole = kal__write_end(&writer);
  if (length) *length = whole;
  return whole < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}

/* Names */

/* A text of CLDR's, or none. */
static kal_status names_take(const char *text, kal__name *name) {
  if (!text) return KAL_ERROR_NO_NAME;
  *name = (kal__name){text, strlen(text), NULL};
  return KAL_OK;
}

/*
 * A name that the calendar brings itself: in a language of its own, or in English (`names`, parted by '/').
 * None where it leaves that to CLDR.
 */
static kal_status names_take_own(const kal_calendar *calendar, kal__own kind, const char *names, size_t place,
                                 unsigned locale, kal__name *name) {
  size_t length = 0;
  if (calendar->own_names &&
      names_take(kal__locale_text(locale, kal__own_list(calendar->own_names, kind), (unsigned)place), name) ==
          KAL_OK)
    return KAL_OK;
  if (!names) return KAL_ERROR_NO_NAME;
  for (; place && *names; names++) place -= *names == '/';
  while (names[length] && names[length] != '/') length++;
  if (!length) return KAL_ERROR_NO_NAME;
  *name = (kal__name){names, length, NULL};
  return KAL_OK;
}

static int names_is_width(kal_name_width width) {
  return (unsigned)width <= KAL_NAME_SHORT;
}
static int names_is_context(kal_name_context context) {
  return (unsigned)context <= KAL_NAME_STANDALONE;
}

kal_status kal__calendar_name(const kal_calendar *calendar, unsigned locale, kal__name *name) {
  /* A calendar without a BCP 47 value borrows the names of another one's months, but is not that calendar. */
  if (calendar->bcp47[0] &&
      names_take(kal__locale_text(locale, KAL__LIST_CALENDARS, calendar->names), name) == KAL_OK)
    return KAL_OK;
  return names_take_own(calendar, KAL__OWN_CALENDAR, calendar->title ? calendar->title : calendar->id, 0,
                        locale, name);
}

kal_status kal_calendar_name(const kal_calendar *calendar, const char *locale, char *buffer, size_t capacity,
                             size_t *length) {
  kal__name name;
  kal_status status;
  unsigned data;
  if (!calendar || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  if ((status = names_find_locale(locale, &data))) return status;
  return names_write(kal__calendar_name(calendar, data, &name), &name, buffer, capacity, length);
}

/* CLDR counts Hebrew months with Adar I always in its place, and names month 7 twice. */
static unsigned names_hebrew_item(kal_month_code code, int leap_year) {
  if (code == (5 | KAL_MONTH_LEAP)) return 6;
  if (code > 12) return 0; /* no such item */
  if (code == 6 && leap_year) return KAL__LOCALE_HEBREW_ADAR_II;
  return code < 6 ? code : code + 1u;
}

int kal__has_leap_codes(const kal_calendar *calendar) {
  for (unsigned i = 0; i < calendar->month_rule_count; i++)
    if (calendar->month_rules[i].code & KAL_MONTH_LEAP) return 1;
  return 0;
}

int kal__counts_by_sixty(const kal_calendar *calendar) {
  return calendar->family == KAL_FAMILY_LUNISOLAR && calendar->names != KAL__NAMES_HEBREW;
}

int kal__months_are_numbered(const kal_calendar *calendar) {
  unsigned count = calendar->month_rule_count;
  return !calendar->month_names && calendar->family != KAL_FAMILY_WEEKS &&
         calendar->names != KAL__NAMES_HEBREW && count && calendar->month_rules[0].code == 1 &&
         calendar->month_rules[count - 1].code == count && !kal__has_leap_codes(calendar);
}

kal_status kal__month_name(const kal_calendar *calendar, kal_month_code code, int leap_year, unsigned locale,
                           unsigned form, kal__name *name) {
  const char *pattern = NULL;
  unsigned item = code & ~(unsigned)KAL_MONTH_LEAP;
  kal_status status;
  if (calendar->family == KAL_FAMILY_WEEKS) return KAL_ERROR_NO_NAME; /* CLDR does not name weeks */
  if (calendar->month_names) {
    const kal_month_rule *rule = kal__find_month_rule(calendar, code);
    size_t place = rule ? (size_t)(rule - calendar->month_rules) : 0;
    if (!rule) return KAL_ERROR_NO_NAME;
    if (names_take_own(calendar, KAL__OWN_MONTHS, calendar->month_names, place, locale, name) == KAL_OK)
      return KAL_OK;
  }
  if (calendar->names == KAL__NAMES_HEBREW) {
    item = names_hebrew_item(code, leap_year);
  } else if (code & KAL_MONTH_LEAP) {
    pattern = kal__locale_text(locale, kal__list(calendar->names, KAL__LIST_LEAP_MONTHS + form), 0);
    if (!pattern) return KAL_ERROR_NO_NAME;
  }
  status =
      names_take(kal__locale_text(locale, kal__list(calendar->names, KAL__LIST_MONTHS + form), item), name);
  if (status == KAL_OK) name->pattern = pattern;
  return status;
}

kal_status kal_month_name(const kal_calendar *calendar, int32_t year, uint8_t month, const char *locale,
                          kal_name_context context, kal_name_width width, char *buffer, size_t capacity,
                          size_t *length) {
  kal__name name;
  kal_year_info info = {0};
  kal_month_code code;
  kal_status status;
  unsigned data;
  if (!calendar || !names_is_context(context) || !names_is_width(width) || (!buffer && capacity))
    return KAL_ERROR_ARGUMENT;
  if ((status = names_find_locale(locale, &data))) return status;
  if ((status = kal_month_code_of(calendar, year, month, &code))) return status;
  /* Only there does it matter. */
  if (calendar->names == KAL__NAMES_HEBREW && (status = kal_calendar_year(calendar, year, &info)))
    return status;
  status = kal__month_name(calendar, code, info.is_leap, data, kal__form(context, width), &name);
  return names_write(status, &name, buffer, capacity, length);
}

kal_status kal_week_day_name(int day_of_week, const char *locale, kal_name_context context,
                             kal_name_width width, char *buffer, size_t capacity, size_t *length) {
  kal__name name;
  kal_status status;
  unsigned data, list;
  if (!names_is_context(context) || !names_is_width(width) || (!buffer && capacity))
    return KAL_ERROR_ARGUMENT;
  if (day_of_week < 1 || day_of_week > 7) return KAL_ERROR_OUT_OF_RANGE;
  if ((status = names_find_locale(locale, &data))) return status;
  list = kal__list(KAL__NAMES_GREGORIAN, KAL__LIST_WEEK_DAYS + kal__day_form(context, width));
  return names_write(names_take(kal__locale_text(data, list, (unsigned)day_of_week), &name), &name, buffer,
                     capacity, length);
}

kal_status kal__era_name(const kal_calendar *calendar, size_t era, unsigned locale, unsigned width,
                         kal__name *name) {
  unsigned number = kal__era_cldr(calendar, era), key = number >> 8;
  if (names_take_own(calendar, KAL__OWN_ERAS, calendar->era_names, era, locale, name) == KAL_OK)
    return KAL_OK;
  if (!key) key = calendar->names;
  /* CLDR's generic calendar has the stop-gaps ERA0 and ERA1: no names of any era. */
  if (key == KAL__NAMES_GENERIC) return KAL_ERROR_NO_NAME;
  return names_take(
      kal__locale_text(locale, kal__list(key, KAL__LIST_ERAS + kal__form(0, width)), number & 255u), name);
}

kal_status kal_era_name(const kal_calendar *calendar, size_t era, const char *locale, kal_name_width width,
                        char *buffer, size_t capacity, size_t *length) {
  kal__name name;
  kal_status status;
  unsigned data;
  if (!calendar || !names_is_width(width) || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  if (era >= calendar->era_count) return KAL_ERROR_OUT_OF_RANGE;
  if ((status = names_find_locale(locale, &data))) return status;
  return names_write(kal__era_name(calendar, era, data, width, &name), &name, buffer, capacity, length);
}
