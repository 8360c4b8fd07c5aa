/* SPDX-License-Identifier: MIT */
/*
 * Intervals: the locale has, for what is shown and for the greatest field that differs, a pattern in which
 * fields come twice; the first of them are the beginning's, from the first repeated one on they are the
 * end's.
 *
 * Source: UTS #35 (LDML 48) part 4, "intervalFormats".
 */
#include "../calendars/names_keys.h"
#include "../core/calendar.h"
#include "../core/writer.h"
#include "format_write.h"
#include "locale.h"
#include "pattern.h"
#include "skeleton.h"

enum { INTERVAL_ROOM = 768, INTERVAL_ITEMS = 256 };
enum { INTERVAL_DATE = (1 << KAL__WANTED_DAY_PERIOD) - 1 };

/* The greatest field in which two moments differ, as CLDR's letter; 0: none that a pattern can show. */
static char interval_difference(const kal__format_values *from, const kal__format_values *until, char hour) {
  int to_12 = hour == 'h' || hour == 'K';
  int64_t hours = from->second / 3600, other = until->second / 3600;
  if (from->era != until->era) return 'G';
  if (from->date.year != until->date.year) return 'y';
  if (from->date.month != until->date.month) return 'M';
  if (from->moment->day != until->moment->day) return 'd';
  if (to_12 && hours / 12 != other / 12) return 'a';
  if (hours != other) return to_12 ? 'h' : 'H';
  return from->second / 60 != until->second / 60 ? 'm' : 0;
}

/* The locale's pattern for the nearest skeleton with the same fields, as wide as wanted; 0: it has none. */
static int interval_pattern(const kal_format *format, const kal__skeleton *wanted, char difference,
                            char pattern[INTERVAL_ROOM]) {
  unsigned locale = format->locale.data, list = kal__list(format->calendar->names, KAL__LIST_INTERVALS);
  char skeleton[KAL__SKELETON_TEXT_MAX];
  uint8_t items[INTERVAL_ITEMS];
  size_t length = kal__skeleton_print(wanted, skeleton), count;
  unsigned found = kal__interval_number(skeleton, length, difference);
  const char *text = found == KAL__NO_NUMBER ? NULL : kal__locale_text(locale, list, found);
  if (!text) {
    long least = -1;
    count = kal__locale_items(locale, list, items, INTERVAL_ITEMS);
    for (size_t i = 0; i < count; i++) {
      long distance;
      if (kal__interval_difference(items[i]) != difference) continue;
      distance = kal__skeleton_distance(wanted, kal__interval_skeleton(items[i]));
      if (distance < 0 || (least >= 0 && distance >= least)) continue;
      least = distance;
      found = items[i];
    }
    if (least < 0) return 0;
    text = kal__locale_text(locale, list, found);
  }
  return kal__skeleton_widen(wanted, kal__interval_skeleton(found), text, pattern, INTERVAL_ROOM);
}

/* Writes by a pattern whose fields come twice. */
static void interval_write_twice(kal__writer *out, const kal_format *format,
                                 const kal__format_values ends[2]) {
  int end = 0;
  for (size_t i = 0; i < format->piece_count; i++) {
    const kal_format_piece *piece = &format->pieces[i];
    for (size_t j = 0; j < i && piece->part != KAL__PART_TEXT; j++)
      if (format->pieces[j].part == piece->part) end = 1;
    kal__format_write_piece(out, &ends[end], piece);
  }
}

/* Both as they are, joined. */
static void interval_write_both(kal__writer *out, const kal__format_values *from,
                                const kal__format_values *until) {
  const kal_format *format = from->format;
  const char *join = kal__locale_text(format->locale.data,
                                      kal__list(format->calendar->names, KAL__LIST_INTERVAL_FALLBACK), 0);
  for (const char *p = join ? join : "{0} \xE2\x80\x93 {1}"; *p; p++)
    if (p[0] == '{' && (p[1] == '0' || p[1] == '1') && p[2] == '}') {
      kal__format_write(out, p[1] == '0' ? from : until);
      p += 2;
    } else {
      kal__write_char(out, *p);
    }
}

/* Whether nothing of the difference is seen. Long texts pass for different. */
static int interval_looks_same(const kal__format_values *from, const kal__format_values *until) {
  char texts[2][INTERVAL_ROOM];
  kal__writer first = {texts[0], sizeof texts[0], 0}, second = {texts[1], sizeof texts[1], 0};
  kal__format_write(&first, from);
  kal__format_write(&second, until);
  return first.length == second.length && first.length <= INTERVAL_ROOM &&
         !memcmp(texts[0], texts[1], first.length);
}

/* The format with the pieces of the interval in place of its own; 0: the locale has no pattern for it. */
static int interval_make(kal_format *made, const kal_format *format, char difference,
                         const kal__skeleton *wanted) {
  int of_day = difference != 'G' && difference != 'y' && difference != 'M' && difference != 'd';
  unsigned dates = wanted->fields & INTERVAL_DATE, times = wanted->fields & ~(unsigned)INTERVAL_DATE;
  char pattern[INTERVAL_ROOM], date[INTERVAL_ROOM];
  const char *join = "{1}";
  *made = *format;
  made->piece_count = made->text_length = 0;
  if (dates && times && of_day) { /* the date once, and its times twice */
    kal__skeleton day = *wanted, clock = *wanted;
    for (unsigned i = 0; i < KAL__WANTED_COUNT; i++)
      kal__skeleton_drop(INTERVAL_DATE >> i & 1 ? &clock : &day, i);
    join = kal__locale_text(format->locale.data, kal__list(format->calendar->names, KAL__LIST_DATE_TIMES),
                            kal__skeleton_length(wanted));
    if (!join || !interval_pattern(format, &clock, difference, pattern) ||
        !kal__format_skeleton_pattern(format, &day, date, sizeof date))
      return 0;
    return kal__format_add_joined(made, join, date, pattern) == KAL_OK;
  }
  if ((dates && times) || (times != 0) != of_day) return 0;
  if (!interval_pattern(format, wanted, difference, pattern)) return 0;
  return kal__format_add_joined(made, join, pattern, "") == KAL_OK;
}

/* The format with fields added; 0: the locale has no pattern for it. */
static int interval_extended(kal_format *made, const kal_format *format, const kal__skeleton *wanted) {
  char pattern[INTERVAL_ROOM];
  *made = *format;
  made->piece_count = made->text_length = 0;
  return kal__format_skeleton_pattern(format, wanted, pattern, sizeof pattern) &&
         kal__format_add_joined(made, "{1}", pattern, "") == KAL_OK;
}

/* The ends, by the format and by those of its own that take its place. */
typedef struct interval_ends {
  const kal_moment *moments[2];
  kal__format_values values[2];
  uint32_t needs; /* what was found of them */
} interval_ends;

static kal_status interval_find_values(interval_ends *ends, const kal_format *format) {
  uint32_t needs = ends->needs | format->needs;
  kal_status status = KAL_OK;
  for (int i = 0; i < 2 && !status; i++) {
    ends->values[i].format = format;
    if (needs != ends->needs)
      status = kal__format_find_values(&ends->values[i], format, ends->moments[i], needs);
  }
  ends->needs = needs;
  return status;
}

kal_status kal_format_moments(const kal_format *format, const kal_moment *from, const kal_moment *until,
                              char *buffer, size_t capacity, size_t *length) {
  enum { OF_DIFFERENCE = KAL__PART_BIT(ERA) | KAL__PART_BIT(YEAR) };
  kal__writer out = {buffer, capacity, 0};
  interval_ends ends = {{from, until}, {{0}}, 0};
  kal__skeleton wanted;
  kal_format made, extended;
  kal_status status;
  char difference = 0;
  if (!format || !from || !until || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  extended = *format;
  extended.needs |= OF_DIFFERENCE;
  if ((status = interval_find_values(&ends, &extended))) return status;
  kal__skeleton_of(&wanted, format);
  kal__skeleton_normalize(&wanted);
  if (format->syntax == KAL_PATTERN_CLDR && !format->is_own)
    difference = interval_difference(&ends.values[0], &ends.values[1], wanted.letters[KAL__WANTED_HOUR]);
  if (wanted.fields && kal__skeleton_extend(&wanted, difference) &&
      interval_extended(&extended, format, &wanted)) {
    format = &extended;
    if ((status = interval_find_values(&ends, format))) return status;
  }
  if (interval_looks_same(&ends.values[0], &ends.values[1])) {
    kal__format_write(&out, &ends.values[0]);
  } else if (difference && interval_make(&made, format, difference, &wanted)) {
    if ((status = interval_find_values(&ends, &made))) return status;
    interval_write_twice(&out, &made, ends.values);
  } else {
    interval_write_both(&out, &ends.values[0], &ends.values[1]);
  }
  return kal__format_end(&out, length);
}

kal_status kal_format_days(const kal_format *format, int64_t from, int64_t until, char *buffer,
                           size_t capacity, size_t *length) {
  kal_moment first = {from, 0, 0, NULL}, second = {until, 0, 0, NULL};
  return kal_format_moments(format, &first, &second, buffer, capacity, length);
}
