/* SPDX-License-Identifier: MIT */
/*
 * A compiled pattern and a day become text. What can fail is found out before a byte is written.
 *
 * Source: UTS #35 (LDML 48) part 4, "Date Field Symbol Table", "Time Zone Format Terminology".
 */
#include "../calendars/names_keys.h"
#include "../core/ascii.h"
#include "../core/calendar.h"
#include "../core/utf8.h"
#include "format_write.h"
#include "pattern.h"

#include "numerals.h"

enum { NANOSECONDS = 1000000000, DAY_SECONDS = 86400 };
#define UNIX_DAYS (INT64_MAX / 86400 - 2)
#define DAY_NANOSECONDS (INT64_C(86400) * NANOSECONDS)

/* Values */

/* The number of a week in a year or month whose day `place` (from 0) is day_of_week: 0 before its first week.
 */
static unsigned format_week_in(unsigned place, int week_day, int first_day, int minimal_days) {
  unsigned of_week = (unsigned)(week_day - first_day + 7) % 7; /* days since the week began */
  unsigned first =
      (unsigned)(of_week + 35 * 7 * 7 - place) % 7; /* the same of the first day of the year or month */
  unsigned has_first = 7 - first >= (unsigned)minimal_days; /* its days make a first week */
  return (place + first) / 7 + has_first;
}

static kal_status format_find_week(kal__format_values *v, kal_error *error) {
  const kal_locale *locale = &v->format->locale;
  kal_week_rule rule = {locale->first_day, locale->minimal_days};
  const kal_format *format = v->format;
  int32_t year;
  uint16_t week;
  kal_status status;
  for (size_t i = 0; i < format->piece_count; i++)
    if ((format->pieces[i].part == KAL__PART_WEEK || format->pieces[i].part == KAL__PART_YEAR_OF_WEEK) &&
        format->pieces[i].kind == KAL__WEEK_ISO)
      rule = (kal_week_rule){1, 4};
  if ((status = kal_week_of(v->format->calendar, v->moment->day, &rule, &year, &week, error))) return status;
  v->week_year = year;
  v->week = week;
  return KAL_OK;
}

/* Whether a part of a mask is wanted. */
#define FORMAT_BIT(part) (1u << KAL__PART_##part)
enum {
  FORMAT_OF_ERA = FORMAT_BIT(ERA) | FORMAT_BIT(YEAR),
  FORMAT_OF_WEEK = FORMAT_BIT(WEEK) | FORMAT_BIT(YEAR_OF_WEEK),
  FORMAT_OF_YEAR = FORMAT_BIT(DAY_OF_YEAR) | FORMAT_BIT(WEEK_FROM_DAY),
  FORMAT_OF_RELATED = FORMAT_BIT(YEAR_RELATED) | FORMAT_BIT(YEAR_CYCLIC)
};

static kal_status format_find_related_year(kal__format_values *v) {
  kal_year_info info;
  kal_date date;
  kal_status status = kal_calendar_year(v->format->calendar, v->date.year, &info);
  if (status) return status;
  if ((status = kal_date_from_day(kal_calendar_builtin(KAL_GREGORIAN), info.first_day, &date))) return status;
  v->related_year = date.year;
  return KAL_OK;
}

static int format_is_moment(const kal_moment *moment) {
  return moment->nanosecond >= 0 && moment->nanosecond < DAY_NANOSECONDS && moment->offset > -DAY_SECONDS &&
         moment->offset < DAY_SECONDS;
}

kal_status kal__format_find_values(kal__format_values *v, const kal_format *format, const kal_moment *moment,
                                   uint32_t needs) {
  const kal_calendar *calendar = format->calendar;
  kal_status status;
  *v = (kal__format_values){.format = format, .moment = moment};
  if (!format_is_moment(moment)) return KAL_ERROR_OUT_OF_RANGE;
  if ((status = kal_date_from_day(calendar, moment->day, &v->date))) return status;
  v->week_day = kal_day_of_week(moment->day);
  v->second = moment->nanosecond / NANOSECONDS;
  v->year = v->date.year;
  if (needs & FORMAT_OF_ERA && calendar->era_count) {
    if ((status = kal_day_era(calendar, moment->day, &v->era, &v->year))) return status;
  }
  if (needs & FORMAT_OF_WEEK && (status = format_find_week(v, NULL))) return status;
  if (needs & FORMAT_BIT(QUARTER)) {
    uint8_t quarter;
    if ((status = kal_quarter_of(calendar, moment->day, NULL, &quarter, NULL))) return status;
    v->quarter = quarter;
  }
  if (needs & FORMAT_OF_YEAR) {
    uint16_t day_of_year;
    if ((status = kal_day_of_year(calendar, moment->day, NULL, &day_of_year))) return status;
    v->day_of_year = day_of_year;
  }
  /* In seconds it must be an int64_t. */
  if (needs & FORMAT_BIT(UNIX) && (moment->day < -UNIX_DAYS || moment->day > UNIX_DAYS))
    return KAL_ERROR_OUT_OF_RANGE;
  if (needs & FORMAT_OF_RELATED && (status = format_find_related_year(v))) return status;
  if (needs & FORMAT_BIT(MONTH) && calendar->names == KAL__NAMES_HEBREW) {
    kal_year_info info;
    if ((status = kal_calendar_year(calendar, v->date.year, &info))) return status;
    v->leap_year = info.is_leap;
  }
  return KAL_OK;
}

/* Text */

/*
 * Capitals beyond ASCII, first to last and every step-th of them, and how far their small letters are.
 * Source: Unicode 16, UnicodeData.txt, simple case mappings; Latin, Greek, Cyrillic and Armenian.
 */
static const struct {
  uint16_t first, last, step;
  int16_t shift;
} format_capitals[] = {
    {0xC0, 0xD6, 1, 32},    {0xD8, 0xDE, 1, 32},    {0x100, 0x12E, 2, 1},    {0x132, 0x136, 2, 1},
    {0x139, 0x147, 2, 1},   {0x14A, 0x176, 2, 1},   {0x178, 0x178, 1, -121}, {0x179, 0x17D, 2, 1},
    {0x181, 0x181, 1, 210}, {0x18A, 0x18A, 1, 205}, {0x198, 0x198, 1, 1},    {0x1A0, 0x1A4, 2, 1},
    {0x1AF, 0x1AF, 1, 1},   {0x1B3, 0x1B5, 2, 1},   {0x218, 0x21E, 2, 1},    {0x386, 0x386, 1, 38},
    {0x388, 0x38A, 1, 37},  {0x38C, 0x38C, 1, 64},  {0x38E, 0x38F, 1, 63},   {0x391, 0x3A1, 1, 32},
    {0x3A3, 0x3AB, 1, 32},  {0x3A3, 0x3A3, 1, 31},  {0x400, 0x40F, 1, 80},   {0x410, 0x42F, 1, 32},
    {0x460, 0x480, 2, 1},   {0x48A, 0x4BE, 2, 1},   {0x4C1, 0x4CD, 2, 1},    {0x4D0, 0x52E, 2, 1},
    {0x531, 0x556, 1, 48},  {0x1E00, 0x1E94, 2, 1}, {0x1EA0, 0x1EFE, 2, 1}};

static uint32_t format_cased(uint32_t letter, unsigned flags) {
  if (flags & KAL__PIECE_UPPER && letter >= 'a' && letter <= 'z') return letter - 'a' + 'A';
  if (flags & KAL__PIECE_LOWER && letter >= 'A' && letter <= 'Z') return letter - 'A' + 'a';
  for (size_t i = 0; letter >= 0x80 && i < sizeof format_capitals / sizeof *format_capitals; i++) {
    uint32_t from = format_capitals[i].first, shift = (uint32_t)format_capitals[i].shift;
    uint32_t span = format_capitals[i].last - from;
    if (flags & KAL__PIECE_UPPER) from += shift, shift = 0 - shift;
    if (letter - from <= span && (letter - from) % format_capitals[i].step == 0) return letter + shift;
  }
  return letter;
}

static void format_write_letter(kal__writer *out, uint32_t letter) {
  if (letter < 0x80) {
    kal__write_char(out, (char)letter);
    return;
  }
  if (letter < 0x800) {
    kal__write_char(out, (char)(0xC0 | letter >> 6));
  } else {
    kal__write_char(out, (char)(0xE0 | letter >> 12));
    kal__write_char(out, (char)(0x80 | (letter >> 6 & 0x3F)));
  }
  kal__write_char(out, (char)(0x80 | (letter & 0x3F)));
}

static void format_write_cased(kal__writer *out, const char *text, size_t length, unsigned flags) {
  if (!(flags & (KAL__PIECE_UPPER | KAL__PIECE_LOWER))) {
    kal__write_bytes(out, text, length);
    return;
  }
  for (size_t i = 0, end; i < length; i = end) {
    uint32_t letter = 0, cased;
    size_t bytes = kal__utf8_length(text + i, length - i, &letter);
    end = i + (bytes ? bytes : 1); /* the name of a zone is the caller's, and may be anything */
    cased = format_cased(letter, flags);
    if (cased != letter)
      format_write_letter(out, cased);
    else
      kal__write_bytes(out, text + i, end - i);
  }
}

static void format_write_string(kal__writer *out, const char *text, unsigned flags) {
  if (text) format_write_cased(out, text, strlen(text), flags);
}

static void format_write_name(kal__writer *out, const kal__name *name, unsigned flags) {
  char text[512];
  kal__writer plain = {text, sizeof text, 0};
  if (flags & (KAL__PIECE_UPPER | KAL__PIECE_LOWER)) kal__write_name(&plain, name);
  if (plain.length && plain.length < sizeof text)
    format_write_cased(out, text, plain.length, flags);
  else
    kal__write_name(out, name);
}

/* The width of a name as the lists of locales have it. */
unsigned kal__format_width(unsigned form) {
  static const uint8_t widths[] = {KAL_NAME_WIDE, KAL_NAME_WIDE, KAL_NAME_ABBREVIATED, KAL_NAME_NARROW,
                                   KAL_NAME_SHORT};
  return widths[form];
}

static unsigned format_numbering(const kal__format_values *v, const kal_format_piece *piece) {
  if (piece->flags & KAL__PIECE_ASCII) return KAL__NUMBERING_LATN;
  return piece->numbering != KAL__NO_NUMBERING ? piece->numbering : v->format->locale.numbers;
}

static void format_write_number(kal__writer *out, const kal__format_values *v, const kal_format_piece *piece,
                                int64_t value) {
  unsigned numbering = format_numbering(v, piece), syntax = v->format->syntax;
  uint64_t size = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  int width = piece->width, negative = value < 0;
  const char *minus = "-";
  if (piece->flags & KAL__PIECE_TWO_DIGITS) {
    size %= 100;
    /* Years before 0: Qt writes their sign, strftime what they are above the century, CLDR neither. */
    if (negative && syntax == KAL_PATTERN_QT) width = 1;
    if (negative && syntax == KAL_PATTERN_STRFTIME) size = (100 - size) % 100;
    negative &= syntax == KAL_PATTERN_QT;
  }
  if (negative && syntax == KAL_PATTERN_STRFTIME) width--; /* the sign counts */
  if (piece->flags & KAL__PIECE_SPACES) {
    uint64_t rest = size;
    for (; width > 1 && rest >= 10; width--) rest /= 10;
    for (; width > 1; width--) kal__write_char(out, ' ');
  }
  if (negative) {
    if (!(piece->flags & KAL__PIECE_ASCII))
      minus = kal__locale_text(v->format->locale.data, KAL__LIST_MINUS, numbering);
    kal__write_text(out, minus ? minus : "-");
  }
  kal__write_numeral(out, (kal__numbering)numbering, (int64_t)size, width > 0 ? width : 1);
}

static const char *format_text(const kal__format_values *v, unsigned kind, unsigned item) {
  return kal__locale_text(v->format->locale.data, kal__list(v->format->calendar->names, kind), item);
}

static unsigned format_context(const kal_format_piece *piece) {
  return piece->flags & KAL__PIECE_STANDALONE ? 1 : 0;
}

/* Parts */

static void format_write_month(kal__writer *out, const kal__format_values *v, const kal_format_piece *piece) {
  const kal_calendar *calendar = v->format->calendar;
  kal_month_code code = v->date.month_code;
  kal__name name;
  if (piece->form != KAL__FORM_NUMBER &&
      kal__month_name(calendar, code, v->leap_year, v->format->locale.data,
                      kal__form(format_context(piece), kal__format_width(piece->form)), &name) == KAL_OK) {
    format_write_name(out, &name, piece->flags);
    return;
  }
  /* Hebrew months have no number of their own: the leap month is counted in its place. */
  if (calendar->names == KAL__NAMES_HEBREW) {
    format_write_number(out, v, piece, v->date.month);
  } else if (code & KAL_MONTH_LEAP) {
    const char *pattern = format_text(v, KAL__LIST_LEAP_NUMBER, 0);
    for (const char *p = pattern ? pattern : "{0}bis"; *p; p++)
      if (p[0] == '{' && p[1] == '0' && p[2] == '}') {
        format_write_number(out, v, piece, code & ~(int)KAL_MONTH_LEAP);
        p += 2;
      } else {
        kal__write_char(out, *p);
      }
  } else {
    format_write_number(out, v, piece, code);
  }
}

static void format_write_era(kal__writer *out, const kal__format_values *v, const kal_format_piece *piece) {
  kal__name name;
  kal_era era;
  if (!v->format->calendar->era_count) return;
  if (kal__era_name(v->format->calendar, v->era, v->format->locale.data, kal__format_width(piece->form),
                    &name) == KAL_OK)
    format_write_name(out, &name, piece->flags);
  else if (kal_calendar_era_at(v->format->calendar, v->era, &era) == KAL_OK)
    format_write_string(out, era.code, piece->flags);
}

static void format_write_cyclic_year(kal__writer *out, const kal__format_values *v,
                                     const kal_format_piece *piece) {
  unsigned place = (unsigned)((v->related_year % 60 + 56 + 60) % 60); /* the year 4 is the first of sixty */
  const char *name = NULL;
  if (v->format->calendar->family == KAL_FAMILY_LUNISOLAR && v->format->calendar->names != KAL__NAMES_HEBREW)
    name = format_text(
        v, KAL__LIST_CYCLES + kal__cycle_form(KAL__CYCLE_YEARS, kal__format_width(piece->form)), place + 1);
  if (name)
    format_write_string(out, name, piece->flags);
  else
    format_write_number(out, v, piece, v->year);
}

static void format_write_week_day(kal__writer *out, const kal__format_values *v,
                                  const kal_format_piece *piece) {
  int day = v->week_day;
  if (piece->form != KAL__FORM_NUMBER) {
    unsigned list =
        KAL__LIST_WEEK_DAYS + kal__day_form(format_context(piece), kal__format_width(piece->form));
    format_write_string(out, format_text(v, list, (unsigned)day), piece->flags);
    return;
  }
  if (piece->kind == KAL__WEEK_DAY_SUNDAY) day %= 7;
  if (piece->kind == KAL__WEEK_DAY_LOCAL) day = (day - v->format->locale.first_day + 7) % 7 + 1;
  format_write_number(out, v, piece, day);
}

static void format_write_day_period(kal__writer *out, const kal__format_values *v,
                                    const kal_format_piece *piece) {
  unsigned list = KAL__LIST_DAY_PERIODS + kal__form(format_context(piece), kal__format_width(piece->form));
  kal__day_period half = v->second < DAY_SECONDS / 2 ? KAL__AM : KAL__PM, found = half,
                  at = KAL__NO_DAY_PERIOD;
  const char *name = NULL;
  if (piece->kind != KAL__PERIOD_HALF) {
    kal__day_period span = kal__day_period_at(v->format->locale.data, (unsigned)(v->second / 60), &at);
    if (piece->kind == KAL__PERIOD_FLEXIBLE) found = span;
    if (at != KAL__NO_DAY_PERIOD && v->second % 60 == 0) name = format_text(v, list, at);
  }
  if (!name && found != KAL__NO_DAY_PERIOD) name = format_text(v, list, found);
  if (!name) name = format_text(v, list, half);
  format_write_string(out, name, piece->flags);
}

static int64_t format_hour(const kal__format_values *v, unsigned kind) {
  int64_t hour = v->second / 3600;
  switch (kind) {
  case KAL__HOUR_12:
    return (hour + 11) % 12 + 1;
  case KAL__HOUR_11:
    return hour % 12;
  case KAL__HOUR_24:
    return (hour + 23) % 24 + 1;
  default:
    return hour;
  }
}

static void format_write_fraction(kal__writer *out, const kal__format_values *v,
                                  const kal_format_piece *piece) {
  int64_t nanosecond = v->moment->nanosecond % NANOSECONDS, unit = NANOSECONDS / 10;
  kal_format_piece digit = *piece;
  digit.width = 1;
  for (unsigned i = 0; i < piece->width; i++, unit /= 10) {
    /* Milliseconds without zeros at their end, but one digit at least. */
    if (piece->kind == KAL__FRACTION_TRIMMED && i && nanosecond % (unit * 10) < 1000000) return;
    format_write_number(out, v, &digit, unit ? nanosecond / unit % 10 : 0);
  }
}

static void format_write_two(kal__writer *out, int64_t value) {
  kal__write_unsigned(out, (uint64_t)value, 2);
}

/* Hours and minutes of an offset as a half of the locale's "+HH:mm;-HH:mm" has them; a short one leaves out
 * what is zero. */
static void format_write_hours(kal__writer *out, const kal__format_values *v, const kal_format_piece *piece,
                               const char *form, int64_t size) {
  kal_format_piece two = *piece;
  int is_long = piece->form == KAL__FORM_WIDE, has_minutes = is_long || size % 3600;
  const char *separator, *end;
  two.width = 2;
  two.flags = 0;
  for (; *form && *form != 'H' && *form != ';'; form++) kal__write_char(out, *form);
  for (separator = form; *separator == 'H';) separator++;
  for (end = separator; *end && *end != 'm' && *end != ';';) end++;
  for (int64_t unit = 3600; unit && (unit == 3600 || (unit == 60 ? has_minutes : size % 60)); unit /= 60) {
    if (unit < 3600) format_write_cased(out, separator, (size_t)(end - separator), 0);
    if (unit == 3600 && !is_long) two.width = 1;
    format_write_number(out, v, &two, unit == 3600 ? size / 3600 : size / unit % 60);
    two.width = 2;
  }
  while (*end == 'm') end++;
  for (; has_minutes && *end && *end != ';'; end++) kal__write_char(out, *end);
}

/* GMT+1:30, in the words of the locale. */
static void format_write_gmt(kal__writer *out, const kal__format_values *v, const kal_format_piece *piece) {
  unsigned locale = v->format->locale.data;
  int64_t offset = v->moment->offset;
  const char *hours = kal__locale_text(locale, KAL__LIST_OFFSET, KAL__OFFSET_HOURS);
  const char *form =
      kal__locale_text(locale, KAL__LIST_OFFSET, offset ? KAL__OFFSET_FORMAT : KAL__OFFSET_ZERO);
  if (offset < 0)
    while (*hours && *hours++ != ';') {
    }
  for (; *form; form++)
    if (form[0] == '{' && form[1] == '0' && form[2] == '}') {
      format_write_hours(out, v, piece, hours, offset < 0 ? -offset : offset);
      form += 2;
    } else {
      kal__write_char(out, *form);
    }
}

static void format_write_offset(kal__writer *out, const kal__format_values *v,
                                const kal_format_piece *piece) {
  int64_t offset = v->moment->offset, size = offset < 0 ? -offset : offset;
  int64_t minutes = size / 60 % 60, seconds = size % 60;
  unsigned kind = piece->kind & ~(unsigned)KAL__OFFSET_Z;
  int has_colon = kind == KAL__OFFSET_EXTENDED || kind == KAL__OFFSET_EXTENDED_S;
  if (kind == KAL__OFFSET_GMT) {
    format_write_gmt(out, v, piece);
    return;
  }
  if (offset == 0 && piece->kind & KAL__OFFSET_Z) {
    kal__write_char(out, 'Z');
    return;
  }
  kal__write_char(out, offset < 0 ? '-' : '+');
  format_write_two(out, size / 3600);
  if (kind == KAL__OFFSET_HOUR && !minutes) return;
  if (has_colon) kal__write_char(out, ':');
  format_write_two(out, minutes);
  if (!seconds || (kind != KAL__OFFSET_BASIC_S && kind != KAL__OFFSET_EXTENDED_S)) return;
  if (has_colon) kal__write_char(out, ':');
  format_write_two(out, seconds);
}

static void format_write_zone(kal__writer *out, const kal__format_values *v, const kal_format_piece *piece) {
  kal_format_piece offset = {
      KAL__PART_OFFSET, piece->form, 0, KAL__OFFSET_GMT, 0, 0, KAL__NO_NUMBERING, 0, 0, 0};
  if (v->moment->zone)
    format_write_string(out, v->moment->zone, piece->flags);
  else
    format_write_offset(out, v, &offset);
}

static int64_t format_floor(int64_t value, int64_t by) {
  return value / by - (value % by < 0);
}

/* Hours and minutes of an offset as one number, padded behind its sign. */
static void format_write_offset_number(kal__writer *out, const kal__format_values *v,
                                       const kal_format_piece *piece) {
  int64_t offset = v->moment->offset, size = offset < 0 ? -offset : offset;
  kal_format_piece number = *piece;
  number.width = piece->width > 1 ? piece->width - 1 : 1;
  kal__write_char(out, offset < 0 ? '-' : '+');
  format_write_number(out, v, &number, size / 3600 * 100 + size / 60 % 60);
}

static void format_write_pad(kal__writer *out, const kal__format_values *v, const kal_format_piece *piece) {
  char text[4 * UINT8_MAX];
  kal__writer measure = {text, sizeof text, 0};
  size_t characters = 0;
  for (unsigned i = 1; i <= piece->count; i++) kal__format_write_piece(&measure, v, piece + i);
  for (size_t i = 0; i < measure.length && i < sizeof text; i++)
    characters += ((unsigned char)text[i] & 0xC0) != 0x80;
  for (; characters < piece->width; characters++)
    kal__write_char(out, piece->flags & KAL__PIECE_SPACES ? ' ' : '0');
}

void kal__format_write_piece(kal__writer *out, const kal__format_values *v, const kal_format_piece *piece) {
  const kal_locale *locale = &v->format->locale;
  int64_t number;
  switch ((kal__part)piece->part) {
  case KAL__PART_TEXT:
    format_write_cased(out, v->format->text + piece->at, piece->length, piece->flags);
    return;
  case KAL__PART_PAD:
    format_write_pad(out, v, piece);
    return;
  case KAL__PART_ERA:
    format_write_era(out, v, piece);
    return;
  case KAL__PART_YEAR_CYCLIC:
    format_write_cyclic_year(out, v, piece);
    return;
  case KAL__PART_MONTH:
    format_write_month(out, v, piece);
    return;
  case KAL__PART_WEEK_DAY:
    format_write_week_day(out, v, piece);
    return;
  case KAL__PART_DAY_PERIOD:
    format_write_day_period(out, v, piece);
    return;
  case KAL__PART_FRACTION:
    format_write_fraction(out, v, piece);
    return;
  case KAL__PART_OFFSET:
    if (piece->kind == KAL__OFFSET_NUMBER)
      format_write_offset_number(out, v, piece);
    else
      format_write_offset(out, v, piece);
    return;
  case KAL__PART_ZONE:
    format_write_zone(out, v, piece);
    return;
  case KAL__PART_QUARTER:
    if (piece->form != KAL__FORM_NUMBER) {
      unsigned list = KAL__LIST_QUARTERS + kal__form(format_context(piece), kal__format_width(piece->form));
      format_write_string(out, format_text(v, list, v->quarter), piece->flags);
      return;
    }
    number = v->quarter;
    break;
  case KAL__PART_YEAR:
    number = v->year;
    break;
  case KAL__PART_YEAR_EXTENDED:
    number = v->date.year;
    break;
  case KAL__PART_YEAR_RELATED:
    number = v->related_year;
    break;
  case KAL__PART_YEAR_OF_WEEK:
    number = v->week_year;
    break;
  case KAL__PART_CENTURY:
    number = format_floor(v->date.year, 100);
    break;
  case KAL__PART_WEEK:
    number = v->week;
    break;
  case KAL__PART_WEEK_OF_MONTH:
    number = format_week_in(v->date.day - 1u, v->week_day, locale->first_day, locale->minimal_days);
    break;
  case KAL__PART_WEEK_FROM_DAY:
    number = format_week_in(v->day_of_year - 1u, v->week_day, piece->kind == KAL__WEEK_DAY_SUNDAY ? 7 : 1, 7);
    break;
  case KAL__PART_DAY:
    number = v->date.day;
    break;
  case KAL__PART_DAY_OF_YEAR:
    number = v->day_of_year;
    break;
  case KAL__PART_NTH_WEEK_DAY:
    number = (v->date.day - 1) / 7 + 1;
    break;
  case KAL__PART_MODIFIED_JD:
    number = v->moment->day + 40587; /* of 1970-01-01; days of calendars are far from the ends of int64_t */
    break;
  case KAL__PART_HOUR:
    number = format_hour(v, piece->kind);
    break;
  case KAL__PART_MINUTE:
    number = v->second / 60 % 60;
    break;
  case KAL__PART_SECOND:
    number = v->second % 60;
    break;
  case KAL__PART_MILLISECOND_OF_DAY:
    number = v->moment->nanosecond / 1000000;
    break;
  case KAL__PART_UNIX:
    number = v->moment->day * DAY_SECONDS + v->second - v->moment->offset;
    break;
  default:
    return;
  }
  format_write_number(out, v, piece, number);
}

void kal__format_write(kal__writer *out, const kal__format_values *values) {
  const kal_format *format = values->format;
  for (size_t i = 0; i < format->piece_count; i++) kal__format_write_piece(out, values, &format->pieces[i]);
}

kal_status kal__format_end(kal__writer *out, size_t *length) {
  size_t whole = kal__write_end(out);
  if (length) *length = whole;
  return whole < out->capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}

static char *format_put_digits(char *p, uint32_t zero, uint32_t value, unsigned width) {
  char digits[24], *first = digits + sizeof digits, *end = first;
  unsigned count = 0;
  do {
    *--first = (char)(zero < 0x80 ? zero + value % 10 : 0x80 | ((zero & 0x3F) + value % 10));
    if (zero >= 0x80) *--first = (char)(0xC0 | zero >> 6);
    value /= 10;
  } while (++count < width || value);
  memcpy(p, first, (size_t)(end - first));
  return p + (end - first);
}

/* By format->zero, where there is room for format->most; 0: the long way must be gone. */
static size_t format_write_shortcut(const kal_format *format, int64_t day, char *buffer) {
  uint32_t year = 0;
  char *p = buffer;
  kal_date date;
  if (kal_date_from_day(format->calendar, day, &date)) return 0;
  if (date.flags || date.month_code != date.month || date.month > KAL_FORMAT_MONTHS) return 0;
  if (format->needs & FORMAT_BIT(YEAR)) {
    const kal_era *era = &format->calendar->eras[0].era;
    if (day < era->first_day || date.year < era->anchor) return 0;
    year = (uint32_t)date.year - (uint32_t)era->anchor + 1;
  }
  for (size_t i = 0; i < format->piece_count; i++) {
    const kal_format_piece *piece = &format->pieces[i];
    if (piece->part == KAL__PART_TEXT) {
      memcpy(p, format->text + piece->at, piece->length);
      p += piece->length;
    } else if (piece->part == KAL__PART_MONTH) {
      const char *name = format->months[date.month - 1];
      if (!name) return 0;
      memcpy(p, name, format->month_lengths[date.month - 1]);
      p += format->month_lengths[date.month - 1];
    } else {
      p = format_put_digits(p, format->zero, piece->part == KAL__PART_DAY ? date.day : year, piece->width);
    }
  }
  *p = '\0';
  return (size_t)(p - buffer);
}

kal_status kal__format_append(kal__writer *out, const kal_format *format, const kal_moment *moment) {
  kal__format_values values;
  kal_status status;
  size_t room = out->length < out->capacity ? out->capacity - out->length : 0, whole;
  if (format->zero && room > format->most && format_is_moment(moment) &&
      (whole = format_write_shortcut(format, moment->day, out->buffer + out->length))) {
    out->length += whole;
    return KAL_OK;
  }
  if ((status = kal__format_find_values(&values, format, moment, format->needs))) return status;
  kal__format_write(out, &values);
  return KAL_OK;
}

kal_status kal_format_moment(const kal_format *format, const kal_moment *moment, char *buffer,
                             size_t capacity, size_t *length) {
  kal__writer out = {buffer, capacity, 0};
  kal_status status;
  if (!format || !moment || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  if ((status = kal__format_append(&out, format, moment))) return status;
  return kal__format_end(&out, length);
}

kal_status kal_format_day(const kal_format *format, int64_t day, char *buffer, size_t capacity,
                          size_t *length) {
  kal_moment moment = {day, 0, 0, NULL};
  return kal_format_moment(format, &moment, buffer, capacity, length);
}
