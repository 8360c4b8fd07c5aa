/* SPDX-License-Identifier: MIT */
/* Dates of a day, a month by name and a year, for which nothing has to be looked up when they are written or
 * read. */
#include "shortcut.h"

#include "../calendars/names_keys.h"
#include "../core/ascii.h"
#include "../core/calendar.h"
#include "fold.h"
#include "locale.h"
#include "numerals.h"
#include "parse.h"
#include "pattern.h"

enum {
  SHORTCUT_WEEK_DAYS = 7,
  SHORTCUT_NUMBER = 20, /* bytes: ten digits of two each */
  SHORTCUT_TEXT = KAL_FORMAT_TEXT + 2 * UINT8_MAX + 2 * SHORTCUT_NUMBER + 1 /* that is read: each part once */
};

/* Those that make a date. */
enum { SHORTCUT_PARTS = KAL__PART_BIT(YEAR) | KAL__PART_BIT(MONTH) | KAL__PART_BIT(DAY) };

/* Finding */

/* The lengths of CLDR's names, all of which are short; that of the longest. */
static unsigned shortcut_measure(const char *const *names, unsigned count, uint8_t *lengths) {
  unsigned most = 0;
  for (unsigned i = 0; i < count; i++) {
    size_t length = names[i] ? strlen(names[i]) : 0;
    lengths[i] = (uint8_t)length;
    if (length > most) most = (unsigned)length;
  }
  return most;
}

/* The names of months of a form; the length of the longest, 0 if one is too long. */
static unsigned shortcut_keep_months(kal_format *format, const kal_format_piece *piece) {
  const kal_calendar *calendar = format->calendar;
  unsigned form = kal__piece_names(piece), most = 0;
  if (kal__months_are_numbered(calendar) && calendar->month_rule_count <= KAL_FORMAT_MONTHS) {
    kal__locale_list_texts(format->locale.data, kal__list(calendar->names, KAL__LIST_MONTHS + form), 1,
                           calendar->month_rule_count, format->months);
    return shortcut_measure(format->months, calendar->month_rule_count, format->month_lengths);
  }
  for (unsigned i = 0; i < KAL_FORMAT_MONTHS; i++) {
    kal__name name;
    if (kal__month_name(calendar, (kal_month_code)(i + 1), 0, format->locale.data, form, &name)) continue;
    if (name.length > UINT8_MAX) return 0;
    format->months[i] = name.text;
    format->month_lengths[i] = (uint8_t)name.length;
    if (name.length > most) most = (unsigned)name.length;
  }
  return most;
}

/* The same of the days of the week, each of which has a name in every locale. */
static unsigned shortcut_keep_week_days(kal_format *format, const kal_format_piece *piece) {
  unsigned list = KAL__LIST_WEEK_DAYS + kal__piece_day_names(piece);
  kal__locale_list_texts(format->locale.data, kal__list(format->calendar->names, list), 1, SHORTCUT_WEEK_DAYS,
                         format->week_days);
  return shortcut_measure(format->week_days, SHORTCUT_WEEK_DAYS, format->week_day_lengths);
}

/* Whether every month has a name that is kept, and a year without an era is one of the first era. */
static int shortcut_is_certain(const kal_calendar *calendar) {
  if (calendar->properties & KAL_LEAP_DAYS) return 0;
  for (unsigned i = 0; i < calendar->month_rule_count; i++)
    if (calendar->month_rules[i].code - 1u >= KAL_FORMAT_MONTHS) return 0;
  return kal__is_first_era_meant(calendar);
}

void kal__shortcut_find(kal_format *format) {
  const kal_calendar *calendar = format->calendar;
  /* By which form and context names are kept. */
  unsigned months = 0, longest_month, days = 0;
  unsigned most = format->text_length, was_number = 0;
  uint32_t zero = 0, parts = 0;
  int reads = 1;
  if (calendar->names == KAL__NAMES_HEBREW || calendar->properties & KAL_LEAP_MONTHS) return;
  for (size_t i = 0; i < format->piece_count; i++) {
    const kal_format_piece *piece = &format->pieces[i];
    unsigned how = piece->form | (unsigned)piece->flags << 8;
    int is_name = piece->form != KAL__FORM_NUMBER && !(piece->flags & ~KAL__PIECE_STANDALONE);
    uint32_t own;
    if (piece->part != KAL__PART_TEXT && parts & 1u << piece->part) reads = 0; /* the first one is not kept */
    parts |= 1u << piece->part;
    if (piece->part == KAL__PART_TEXT) {
      was_number = 0;
    } else if (piece->part == KAL__PART_MONTH && is_name && (!months || months == how)) {
      longest_month = shortcut_keep_months(format, piece);
      if (!longest_month) return;
      months = how;
      most += longest_month;
      was_number = 0;
    } else if (piece->part == KAL__PART_WEEK_DAY && is_name && (!days || days == how)) {
      days = how;
      most += shortcut_keep_week_days(format, piece);
      was_number = 0;
    } else {
      if ((piece->part != KAL__PART_DAY && piece->part != KAL__PART_YEAR) || piece->flags ||
          piece->width > 10)
        return;
      own = kal__digit_zero((kal__numbering)kal__piece_numbering(piece, &format->locale));
      if (!own || own >= 0x800 || (zero && own != zero)) return;
      if (piece->part == KAL__PART_YEAR &&
          (!calendar->era_count || calendar->packed_era_count || calendar->eras[0].era.direction != 1))
        return;
      if (was_number) reads = 0; /* where one ends needs a closer look */
      was_number = 1;
      zero = own;
      most += SHORTCUT_NUMBER;
    }
  }
  format->zero = (uint16_t)zero;
  format->most = (uint16_t)most; /* text and 48 times a name at most */
  format->reads = reads && (parts & SHORTCUT_PARTS) == SHORTCUT_PARTS && shortcut_is_certain(calendar);
}

/* Writing */

static char *shortcut_put(char *p, const char *text, size_t length) {
  memcpy(p, text, length);
  return p + length;
}

static char *shortcut_put_digits(char *p, uint32_t zero, uint32_t value, unsigned width) {
  char digits[24], *first = digits + sizeof digits, *end = first;
  unsigned count = 0;
  do {
    *--first = (char)(zero < 0x80 ? zero + value % 10 : 0x80 | ((zero & 0x3F) + value % 10));
    if (zero >= 0x80) *--first = (char)(0xC0 | zero >> 6);
    value /= 10;
  } while (++count < width || value);
  return shortcut_put(p, first, (size_t)(end - first));
}

size_t kal__shortcut_write(const kal_format *format, int64_t day, char *buffer) {
  uint32_t year = 0;
  char *p = buffer;
  kal_date date;
  if (kal_date_from_day(format->calendar, day, &date)) return 0;
  if (date.month_code - 1u >= KAL_FORMAT_MONTHS) return 0;
  if (format->needs & KAL__PART_BIT(YEAR)) {
    const kal_era *era = &format->calendar->eras[0].era;
    if (day < era->first_day || date.year < era->anchor) return 0;
    year = (uint32_t)date.year - (uint32_t)era->anchor + 1;
  }
  for (size_t i = 0; i < format->piece_count; i++) {
    const kal_format_piece *piece = &format->pieces[i];
    if (piece->part == KAL__PART_TEXT) {
      p = shortcut_put(p, format->text + piece->at, piece->length);
    } else if (piece->part == KAL__PART_MONTH) {
      const char *name = format->months[date.month_code - 1];
      if (!name) return 0;
      p = shortcut_put(p, name, format->month_lengths[date.month_code - 1]);
    } else if (piece->part == KAL__PART_WEEK_DAY) {
      unsigned week_day = (unsigned)kal_day_of_week(day) - 1;
      p = shortcut_put(p, format->week_days[week_day], format->week_day_lengths[week_day]);
    } else {
      p = shortcut_put_digits(p, format->zero, piece->part == KAL__PART_DAY ? date.day : year, piece->width);
    }
  }
  *p = '\0';
  return (size_t)(p - buffer);
}

/* Reading */

typedef struct shortcut_text {
  const char *at;
  const char *end;
  int lenient;
} shortcut_text;

/* Leniently, the literal must be all that is passed over: a hyphen or a sign beyond ASCII may be a minus. */
static int shortcut_take_literal(shortcut_text *text, const kal_format *format,
                                 const kal_format_piece *piece) {
  const char *literal = format->text + piece->at;
  if ((size_t)(text->end - text->at) < piece->length || memcmp(text->at, literal, piece->length)) return 0;
  text->at += piece->length;
  for (size_t i = 0; text->lenient && i < piece->length; i++)
    if ((unsigned char)literal[i] >= 0x80 || literal[i] == '-') return 0;
  return 1;
}

/* The longest names that the text goes on with: bit i is that of names[i]. 0: none, or leniently, it begins
 * with what is passed over, or may also be one of another form. */
static unsigned shortcut_take_name(shortcut_text *text, const char *const *names, const uint8_t *lengths,
                                   unsigned count) {
  const char *here = text->at;
  size_t room = (size_t)(text->end - here), longest = 1; /* no name is empty */
  unsigned found = 0;
  int lenient = text->lenient;
  uint32_t first;
  if (lenient) {
    kal__fold_next(here, room, &first);
    if (kal__parse_is_separator(first)) return 0;
  }
  for (unsigned i = 0; i < count; i++) {
    const char *name = names[i];
    size_t length = lengths[i], same = 0;
    if (!name) continue;
    if (lenient) {
      if (kal__fold_may_begin(first, name)) same = kal__fold_match(here, room, name, length);
    } else if (length <= room) {
      while (same < length && name[same] == here[same]) same++;
      if (same < length) continue;
    }
    if (same < longest) continue;
    if (same > longest) found = 0;
    longest = same;
    found |= 1u << i;
  }
  if (!found) return 0;
  text->at += longest;
  room -= longest;
  if (lenient && (kal__fold_in_word(text->at, room) || kal__digit_bytes(KAL__NUMBERING_LATN, text->at, room)))
    return 0;
  return found;
}

/* Digits of the format, all that follow; 0: they are of two systems. A number that is none, or too large, is
 * not written as it was read. */
static int shortcut_take_number(shortcut_text *text, uint32_t zero, uint32_t *number) {
  unsigned size = zero < 0x80 ? 1 : 2;
  unsigned lead = 0xC0 | zero >> 6, last = zero < 0x80 ? zero : 0x80 | (zero & 0x3F);
  const char *at = text->at;
  for (*number = 0; (size_t)(text->end - at) >= size; at += size) {
    unsigned digit = (unsigned char)at[size - 1] - last;
    if (digit > 9 || (size == 2 && (unsigned char)at[0] != lead)) break;
    *number = *number * 10 + digit;
  }
  text->at = at;
  return at == text->end || ((unsigned char)*at < 0x80 && !kal__is_digit(*at)) ||
         !kal__digit_bytes(KAL__NUMBERING_LATN, at, (size_t)(text->end - at));
}

/* What is found is written again: only what is written so has been read, of the day of the week, too. */
int kal__shortcut_read(const kal_format *format, const char *text, size_t length, int lenient, int64_t *day) {
  shortcut_text rest = {text, text + length, lenient};
  unsigned months = 0;
  uint32_t day_number = 0, year = 0;
  const kal_era *era = &format->calendar->eras[0].era;
  kal_date date = {0, 0, 0, 0, 0};
  char written[SHORTCUT_TEXT];
  int64_t found;
  for (size_t i = 0; i < format->piece_count; i++) {
    const kal_format_piece *piece = &format->pieces[i];
    if (piece->part == KAL__PART_TEXT) {
      if (!shortcut_take_literal(&rest, format, piece)) return 0;
    } else if (piece->part == KAL__PART_MONTH) {
      months = shortcut_take_name(&rest, format->months, format->month_lengths, KAL_FORMAT_MONTHS);
    } else if (piece->part == KAL__PART_WEEK_DAY) {
      if (!shortcut_take_name(&rest, format->week_days, format->week_day_lengths, SHORTCUT_WEEK_DAYS))
        return 0;
    } else if (!shortcut_take_number(&rest, format->zero,
                                     piece->part == KAL__PART_DAY ? &day_number : &year)) {
      return 0;
    }
  }
  if (months & (months - 1)) return 0;
  if (lenient && year < 100) return 0; /* two digits may be short for a year */
  while (months >> date.month) date.month++;
  date.month_code = date.month;
  date.day = (uint8_t)day_number;
  date.year = (int32_t)((uint32_t)era->anchor + year - 1);
  if (kal_date_to_day(format->calendar, date, &found)) return 0;
  if (kal__shortcut_write(format, found, written) != length || memcmp(written, text, length)) return 0;
  *day = found;
  return 1;
}
