/* SPDX-License-Identifier: MIT */
/* Formats: what a locale has for a style or a skeleton, or a pattern that the caller brings, compiled. */
#include "../core/ascii.h"
#include "../calendars/names_keys.h"
#include "../core/calendar.h"
#include "../core/user.h"
#include "kalends/format.h"
#include "numerals.h"
#include "locale.h"
#include "pattern.h"
#include "format_write.h"
#include "shortcut.h"
#include "skeleton.h"

enum { FORMAT_PATTERN_ROOM = 768, FORMAT_ITEMS = 256 };

/* A format without pieces. */
static kal_status format_begin(kal_format *format, const kal_calendar *calendar, const char *locale,
                               kal_error *error) {
  kal_status status;
  memset(format, 0, sizeof *format);
  format->calendar = calendar;
  if ((status = kal_locale_find(locale, &format->locale)))
    return kal__fail(error, status, KAL_FIELD_LOCALE, NULL, 0, 1, 0);
  return KAL_OK;
}

static void format_find_needs(kal_format *format) {
  format->needs = 0;
  for (size_t i = 0; i < format->piece_count; i++) format->needs |= 1u << format->pieces[i].part;
}

static kal_status format_end(const kal_format *made, kal_format *format) {
  *format = *made;
  format_find_needs(format);
  kal__shortcut_find(format);
  return KAL_OK;
}

static void format_remove_piece(kal_format *format, size_t place) {
  format->piece_count--;
  for (size_t i = place; i < format->piece_count; i++) format->pieces[i] = format->pieces[i + 1];
  memset(&format->pieces[format->piece_count], 0, sizeof *format->pieces);
}

/* Where a piece of text has these bytes at one end; NULL: nowhere. */
static const char *format_find_end(const kal_format *format, size_t place, int at_end, const char *bytes) {
  size_t length = strlen(bytes);
  const kal_format_piece *piece;
  const char *text;
  if (place >= format->piece_count) return NULL;
  piece = &format->pieces[place];
  if (piece->part != KAL__PART_TEXT || length > piece->length) return NULL;
  text = format->text + piece->at + (at_end ? piece->length - length : 0);
  return memcmp(text, bytes, length) ? NULL : text;
}

/* Takes these bytes from one end of a piece of text; 0: they are not there. */
static int format_take(kal_format *format, size_t place, int at_end, const char *bytes) {
  size_t length = strlen(bytes);
  kal_format_piece *piece;
  if (!format_find_end(format, place, at_end, bytes)) return 0;
  piece = &format->pieces[place];
  if (!at_end) piece->at = (uint16_t)(piece->at + length);
  piece->length = (uint16_t)(piece->length - length);
  if (!piece->length) format_remove_piece(format, place);
  return 1;
}

/* What a locale has for every calendar names the era; one without eras needs no blank and no brackets for it.
 */
static void format_leave_out_eras(kal_format *format) {
  static const char *const blanks[] = {" ", "\xC2\xA0", "\xE2\x80\xAF"};
  if (format->calendar->era_count) return;
  for (size_t i = format->piece_count; i-- > 0;) {
    int taken = 0;
    if (format->pieces[i].part != KAL__PART_ERA) continue;
    format_remove_piece(format, i);
    if (i && format_find_end(format, i - 1, 1, "(") && format_take(format, i, 0, ")"))
      format_take(format, i - 1, 1, "(");
    for (size_t j = 0; !taken && j < sizeof blanks / sizeof *blanks; j++)
      taken = (i && format_take(format, i - 1, 1, blanks[j])) || format_take(format, i, 0, blanks[j]);
  }
}

static kal_status format_bad_argument(kal_error *error, kal_field field) {
  return kal__fail(error, KAL_ERROR_ARGUMENT, field, NULL, 0, 1, 0);
}

/* The locale "C" has English names with Qt and with strftime; with CLDR it is root, which has no names. */
static kal_status format_read_c_locale(kal_format *format, kal_error *error) {
  kal_locale english;
  kal_status status;
  if (format->locale.data != KAL__LOCALE_ROOT || format->locale.match != KAL_LOCALE_EXACT) return KAL_OK;
  if ((status = kal_locale_find(NULL, &english)))
    return kal__fail(error, status, KAL_FIELD_LOCALE, NULL, 0, 1, 0);
  format->locale.data = english.data;
  return KAL_OK;
}

kal_status kal_format_pattern(kal_format *format, const kal_calendar *calendar, const char *locale,
                              kal_pattern_syntax syntax, const char *pattern, size_t length,
                              kal_error *error) {
  kal_format made;
  kal_status status;
  if (!format || !calendar) return format_bad_argument(error, KAL_FIELD_CALENDAR);
  if ((!pattern && length) || (unsigned)syntax > KAL_PATTERN_STRFTIME)
    return format_bad_argument(error, KAL_FIELD_TEXT);
  if ((status = format_begin(&made, calendar, locale, error))) return status;
  made.syntax = (uint8_t)syntax;
  if (syntax != KAL_PATTERN_CLDR && (status = format_read_c_locale(&made, error))) return status;
  if ((status = kal__compile(&made, syntax, pattern, length, error))) return status;
  return format_end(&made, format);
}

/* Numbering systems of a pattern's own: "hebr", "d=hanidays;y=jpanyear". */
static void format_set_numberings(kal_format *format, size_t from, const char *numbers) {
  while (*numbers) {
    size_t end = 0;
    char letter = 0;
    unsigned numbering;
    if (numbers[0] && numbers[1] == '=') {
      letter = numbers[0];
      numbers += 2;
    }
    while (numbers[end] && numbers[end] != ';') end++;
    numbering = kal__numbering_number(numbers, end);
    for (size_t i = from; i < format->piece_count; i++)
      if (!letter || format->pieces[i].letter == (uint8_t)letter)
        format->pieces[i].numbering = (uint8_t)numbering;
    numbers += end;
    if (*numbers) numbers++;
  }
}

static kal_status format_add_pattern(kal_format *format, kal__pattern pattern, kal_error *error) {
  size_t from = format->piece_count;
  kal_status status = kal__compile(format, KAL_PATTERN_CLDR, pattern.text, pattern.length, error);
  if (!status) format_set_numberings(format, from, pattern.numbers);
  return status;
}

/* A pattern with {1} for the date and {0} for the time. */
static kal_status format_add_joined(kal_format *format, const char *join, kal__pattern date,
                                    kal__pattern time, kal_error *error) {
  const char *from = join;
  kal_status status = KAL_OK;
  for (const char *p = join; !status; p++) {
    int is_place = p[0] == '{' && (p[1] == '0' || p[1] == '1') && p[2] == '}';
    if (*p && !is_place) continue;
    status = kal__compile(format, KAL_PATTERN_CLDR, from, (size_t)(p - from), error);
    if (!*p) break;
    if (!status) status = format_add_pattern(format, p[1] == '1' ? date : time, error);
    p += 2;
    from = p + 1;
  }
  return status;
}

/* What the calendar brings, in every locale, or else what the locale has for it. */
static kal__pattern format_date_pattern(kal_format *format, kal_style style) {
  const kal_calendar *calendar = format->calendar;
  const char *own = calendar->number >= KAL_FIRST_USER_NUMBER
                        ? ((const kal__user *)calendar)->definition.date_patterns[style - 1]
                        : NULL;
  format->is_own = own != NULL;
  if (own) return (kal__pattern){own, strlen(own), ""};
  return kal__locale_pattern(format->locale.data, kal__list(calendar->names, KAL__LIST_DATES),
                             (kal__style)(style - 1));
}

kal_status kal__format_add_style(kal_format *format, kal_style date, kal_style time, kal_error *error) {
  unsigned locale = format->locale.data, key = format->calendar->names;
  kal__pattern dates = {0}, times = {0}, join;
  char text[64];
  if (date) dates = format_date_pattern(format, date);
  if (time) times = kal__locale_pattern(locale, kal__list(key, KAL__LIST_TIMES), (kal__style)(time - 1));
  if (!date || !time) return format_add_pattern(format, date ? dates : times, error);
  join = kal__locale_pattern(locale, kal__list(key, KAL__LIST_DATE_TIMES_AT), (kal__style)(date - 1));
  if (join.length >= sizeof text) return kal__fail(error, KAL_ERROR_NO_NAME, KAL_FIELD_LOCALE, NULL, 0, 1, 0);
  memcpy(text, join.text, join.length);
  text[join.length] = '\0';
  return format_add_joined(format, text, dates, times, error);
}

kal_status kal__format_for_reading(kal_format *format, const kal_calendar *calendar, const kal_locale *locale,
                                   kal_style date, kal_error *error) {
  kal_status status;
  memset(format, 0, sizeof *format);
  format->calendar = calendar;
  format->locale = *locale;
  if ((status = kal__format_add_style(format, date, KAL_STYLE_NONE, error))) return status;
  format_leave_out_eras(format);
  format_find_needs(format);
  return KAL_OK;
}

kal_status kal_format_style(kal_format *format, const kal_calendar *calendar, const char *locale,
                            kal_style date, kal_style time, kal_error *error) {
  kal_format made;
  kal_status status;
  if (!format || !calendar) return format_bad_argument(error, KAL_FIELD_CALENDAR);
  if ((unsigned)date > KAL_STYLE_SHORT || (unsigned)time > KAL_STYLE_SHORT || (!date && !time))
    return format_bad_argument(error, KAL_FIELD_NONE);
  if ((status = format_begin(&made, calendar, locale, error))) return status;
  if ((status = kal__format_add_style(&made, date, time, error))) return status;
  format_leave_out_eras(&made);
  return format_end(&made, format);
}

/* Skeletons */

/* The formats of a locale for a calendar. */
typedef struct format_skeletons {
  unsigned locale;
  unsigned key;
  int listed; /* count and items are set: only if no format fits at once */
  size_t count;
  uint8_t items[FORMAT_ITEMS];
} format_skeletons;

static const char *format_skeleton_at(void *context, size_t index) {
  format_skeletons *own = context;
  if (!own->listed)
    own->count =
        kal__locale_items(own->locale, kal__list(own->key, KAL__LIST_SKELETONS), own->items, FORMAT_ITEMS);
  own->listed = 1;
  return index < own->count ? kal__skeleton_text(own->items[index]) : NULL;
}

static const char *format_pattern_at(void *context, size_t index) {
  format_skeletons *own = context;
  return kal__locale_text(own->locale, kal__list(own->key, KAL__LIST_SKELETONS), own->items[index]);
}

static const char *format_pattern_of(void *context, const char *skeleton, size_t length) {
  format_skeletons *own = context;
  unsigned number = kal__skeleton_number(skeleton, length);
  if (number == KAL__NO_NUMBER) return NULL;
  return kal__locale_text(own->locale, kal__list(own->key, KAL__LIST_SKELETONS), number);
}

static const char *format_join_of(void *context, unsigned length) {
  format_skeletons *own = context;
  return kal__locale_text(own->locale, kal__list(own->key, KAL__LIST_DATE_TIMES_AT), length);
}

static kal__append format_append_of(kal__wanted field) {
  static const uint8_t appends[KAL__WANTED_COUNT] = {
      KAL__APPEND_ERA,      KAL__APPEND_YEAR,   KAL__APPEND_QUARTER,    KAL__APPEND_MONTH,
      KAL__APPEND_WEEK,     KAL__APPEND_WEEK,   KAL__APPEND_WEEK_DAY,   KAL__APPEND_DAY,
      KAL__APPEND_WEEK_DAY, KAL__APPEND_DAY,    KAL__APPEND_DAY_PERIOD, KAL__APPEND_HOUR,
      KAL__APPEND_MINUTE,   KAL__APPEND_SECOND, KAL__APPEND_SECOND,     KAL__APPEND_ZONE};
  return (kal__append)appends[field];
}

static const char *format_append_pattern(void *context, kal__wanted field) {
  format_skeletons *own = context;
  const char *text =
      kal__locale_text(own->locale, kal__list(own->key, KAL__LIST_APPEND), format_append_of(field));
  return text ? text : "{0} {1}";
}

static const char *format_field_name(void *context, kal__wanted field) {
  format_skeletons *own = context;
  const char *text = kal__locale_text(own->locale, KAL__LIST_FIELDS, format_append_of(field));
  return text ? text : "";
}

static kal__skeleton_source format_source(format_skeletons *own, const kal_format *format) {
  const char *decimal = kal__locale_text(format->locale.data, KAL__LIST_DECIMAL, format->locale.numbers);
  return (kal__skeleton_source){own,
                                (char)format->locale.hour,
                                'a',
                                decimal ? decimal : ".",
                                format_skeleton_at,
                                format_pattern_at,
                                format_pattern_of,
                                format_join_of,
                                format_append_pattern,
                                format_field_name};
}

int kal__format_skeleton_pattern(const kal_format *format, const kal__skeleton *wanted, char *pattern,
                                 size_t room) {
  format_skeletons own = {format->locale.data, format->calendar->names, 0, 0, {0}};
  kal__skeleton_source source = format_source(&own, format);
  return kal__skeleton_match(wanted, &source, pattern, room);
}

kal_status kal__format_add_skeleton(kal_format *format, const char *skeleton, kal_error *error) {
  kal__skeleton_source source = format_source(NULL, format);
  kal__skeleton wanted;
  char pattern[FORMAT_PATTERN_ROOM];
  kal_status status;
  if ((status = kal__skeleton_read(&wanted, &source, skeleton, error))) return status;
  if (kal__format_skeleton_pattern(format, &wanted, pattern, sizeof pattern) &&
      kal__compile(format, KAL_PATTERN_CLDR, pattern, strlen(pattern), NULL) == KAL_OK)
    return KAL_OK;
  kal__fail(error, KAL_ERROR_SYNTAX, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (error) error->expected = KAL_EXPECTED_SHORT_PATTERN;
  return KAL_ERROR_SYNTAX;
}

kal_status kal_format_skeleton(kal_format *format, const kal_calendar *calendar, const char *locale,
                               const char *skeleton, kal_error *error) {
  kal_format made;
  kal_status status;
  if (!format || !calendar) return format_bad_argument(error, KAL_FIELD_CALENDAR);
  if (!skeleton) return format_bad_argument(error, KAL_FIELD_TEXT);
  if ((status = format_begin(&made, calendar, locale, error))) return status;
  if ((status = kal__format_add_skeleton(&made, skeleton, error))) return status;
  format_leave_out_eras(&made);
  return format_end(&made, format);
}

kal_status kal__format_add_joined(kal_format *format, const char *join, const char *date, const char *time) {
  kal__pattern dates = {date, strlen(date), ""}, times = {time, strlen(time), ""};
  kal_status status = format_add_joined(format, join, dates, times, NULL);
  format_leave_out_eras(format);
  format_find_needs(format);
  return status;
}

/* Literal text, in quotes where it has letters. */
static void format_write_literal(kal__writer *out, const char *text, size_t length) {
  int quoted = 0;
  for (size_t i = 0; i < length; i++) quoted |= kal__is_letter((unsigned char)text[i]);
  if (quoted) kal__write_char(out, '\'');
  for (size_t i = 0; i < length; i++) {
    if (text[i] == '\'') kal__write_char(out, '\'');
    kal__write_char(out, text[i]);
  }
  if (quoted) kal__write_char(out, '\'');
}

kal_status kal_format_to_pattern(const kal_format *format, char *buffer, size_t capacity, size_t *length) {
  kal__writer out = {buffer, capacity, 0};
  if (!format || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  if (format->syntax != KAL_PATTERN_CLDR) return KAL_ERROR_NO_NAME;
  for (size_t i = 0; i < format->piece_count; i++) {
    const kal_format_piece *piece = &format->pieces[i];
    if (!piece->letter) format_write_literal(&out, format->text + piece->at, piece->length);
    for (unsigned n = 0; piece->letter && n < piece->count; n++) kal__write_char(&out, (char)piece->letter);
  }
  return kal__format_end(&out, length);
}

const char *kal_format_numbers(const kal_format *format, char letter) {
  if (!format || format->syntax != KAL_PATTERN_CLDR) return NULL;
  for (size_t i = 0; i < format->piece_count; i++) {
    const kal_format_piece *piece = &format->pieces[i];
    if (piece->part == KAL__PART_TEXT || piece->letter != (uint8_t)letter) continue;
    return kal_numbering_id(kal__piece_numbering(piece, &format->locale));
  }
  return NULL;
}
