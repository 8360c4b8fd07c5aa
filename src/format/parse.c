/* SPDX-License-Identifier: MIT */
/*
 * Text is read piece by piece of a format; names that several things have are kept as several. What all of it
 * means is for parse_resolve.c, which also sees to strictness: it writes the day again and compares.
 *
 * Source: UTS #35 (LDML 48) part 4, "Parsing Dates and Times", but that nothing is guessed.
 */
#include "parse.h"

#include "../calendars/names_keys.h"
#include "../core/ascii.h"
#include "../core/utf8.h"
#include "fold.h"
#include "locale.h"
#include "numerals.h"
#include "shortcut.h"

#define PARSE_YEAR_MOST INT64_C(9999999999)
enum { PARSE_LOWEST_ABUTTING = 1, PARSE_NAME_ROOM = 256, PARSE_LIST = 64, PARSE_HAN_MOST = 9999 };

kal_status kal__parse_wrong(kal__parse *p, size_t at, kal_expected expected) {
  kal__fail(p->error, KAL_ERROR_SYNTAX, KAL_FIELD_TEXT, p->calendar, 0, 1, 0);
  p->error->offset = at < p->length ? at : p->length;
  p->error->expected = (uint8_t)expected;
  return KAL_ERROR_SYNTAX;
}

static int parse_are_rules(const kal_parse_rules *rules) {
  return rules->size == sizeof *rules && !(rules->flags & ~(uint32_t)(KAL_PARSE_LENIENT | KAL_PARSE_PIVOT));
}

kal_status kal__parse_begin(kal__parse *p, const kal_calendar *calendar, const char *text, size_t length,
                            const kal_parse_rules *rules, kal_error *error) {
  memset(p, 0, sizeof *p);
  p->calendar = calendar;
  p->text = text;
  p->length = length;
  p->error = error;
  if (!calendar || !text) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (rules) {
    if (!parse_are_rules(rules))
      return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_FLAGS, NULL, (int64_t)rules->flags, 0, 3);
    p->rules = *rules;
    p->lenient = (rules->flags & KAL_PARSE_LENIENT) != 0;
  }
  for (size_t at = 0; at < length;) {
    size_t bytes = (unsigned char)text[at] < 0x80 ? 1 : kal__utf8_length(text + at, length - at, NULL);
    if (!bytes) return kal__parse_wrong(p, at, KAL_EXPECTED_WHOLE_UTF8);
    at += bytes;
  }
  return KAL_OK;
}

/* Names */

/* Whether a name ends in the midst of a number: "1" of "12". */
static int parse_cuts_number(const char *text, size_t room, size_t length) {
  size_t last = length;
  if (!length || !kal__digit_bytes(KAL__NUMBERING_LATN, text + length, room - length)) return 0;
  do last--;
  while (last && ((unsigned char)text[last] & 0xC0) == 0x80);
  return kal__digit_bytes(KAL__NUMBERING_LATN, text + last, length - last) > 0;
}

static void parse_add(kal__parse_names *found, size_t length, unsigned value) {
  if (!length || length < found->length) return;
  if (length > found->length) found->count = 0;
  found->length = length;
  for (unsigned i = 0; i < found->count; i++)
    if (found->values[i] == value) return;
  if (found->count < KAL__PARSE_VALUES) found->values[found->count++] = (uint8_t)value;
}

static void parse_offer(const kal__parse *p, kal__parse_names *found, const kal__name *name, unsigned value) {
  const char *here = p->text + p->at;
  size_t room = p->length - p->at, length;
  char whole[PARSE_NAME_ROOM];
  kal__writer writer = {whole, sizeof whole, 0};
  kal__name bare = *name;
  if (name->pattern) {
    kal__write_name(&writer, name);
    if (writer.length > sizeof whole) return;
    bare = (kal__name){whole, writer.length, NULL};
  }
  if (p->lenient)
    length = kal__fold_match(here, room, bare.text, bare.length);
  else
    length = bare.length && bare.length <= room && !memcmp(here, bare.text, bare.length) ? bare.length : 0;
  if (p->lenient && parse_cuts_number(here, room, length)) return;
  parse_add(found, length, value);
}

static void parse_offer_text(const kal__parse *p, kal__parse_names *found, const char *text, unsigned value) {
  const char *here = p->text + p->at;
  size_t room = p->length - p->at, same = 0;
  if (p->lenient) {
    parse_offer(p, found, &(kal__name){text, strlen(text), NULL}, value);
    return;
  }
  while (same < room && text[same] && text[same] == here[same]) same++;
  if (!text[same]) parse_add(found, same, value);
}

/* A word of the locale's that the text goes on with is none of its first letters. */
static int parse_is_whole_word(const kal__parse *p, const kal__parse_names *found) {
  size_t end = p->at + found->length;
  return found->count && !kal__fold_in_word(p->text + end, p->length - end);
}

/* Items first..last of a list of texts. */
static void parse_offer_list(const kal__parse *p, unsigned data, unsigned list, unsigned first, unsigned last,
                             kal__parse_names *found) {
  const char *texts[PARSE_LIST];
  uint32_t point;
  kal__locale_list_texts(data, list, first, last - first + 1, texts);
  kal__fold_next(p->text + p->at, p->length - p->at, &point);
  for (unsigned i = 0; i <= last - first; i++)
    if (texts[i] && (!p->lenient || kal__fold_may_begin(point, texts[i])))
      parse_offer_text(p, found, texts[i], first + i);
}

/* A list of names in one form, or in all. */
static void parse_list(const kal__parse *p, unsigned data, unsigned kind, unsigned forms, int form,
                       unsigned first, unsigned last, kal__parse_names *found) {
  for (unsigned f = 0; f < forms; f++)
    if (form == KAL__ANY_FORM || f == (unsigned)form)
      parse_offer_list(p, data, kal__list(p->calendar->names, kind + f), first, last, found);
}

/* Months go by their codes; the Hebrew M06 of leap years by 0. */
void kal__parse_months(kal__parse *p, unsigned data, int form, kal__parse_names *found) {
  const kal_calendar *calendar = p->calendar;
  int counted = calendar->month_rule_count == 1 && calendar->month_rules[0].code == 0;
  unsigned count = counted ? calendar->limits.most_months : calendar->month_rule_count;
  if (count < PARSE_LIST && kal__months_are_numbered(calendar)) {
    parse_list(p, data, KAL__LIST_MONTHS, 6, form, 1, count, found);
    return;
  }
  for (unsigned i = 0; i < count; i++) {
    kal_month_code code = counted ? (kal_month_code)(i + 1) : calendar->month_rules[i].code;
    int is_adar = calendar->names == KAL__NAMES_HEBREW && code == 6;
    kal__name name;
    for (unsigned f = 0; f < 6; f++) {
      if (form != KAL__ANY_FORM && f != (unsigned)form) continue;
      if (kal__month_name(calendar, code, 0, data, f, &name) == KAL_OK) parse_offer(p, found, &name, code);
      if (is_adar && kal__month_name(calendar, code, 1, data, f, &name) == KAL_OK)
        parse_offer(p, found, &name, 0);
    }
  }
}

void kal__parse_week_days(kal__parse *p, unsigned data, int form, kal__parse_names *found) {
  parse_list(p, data, KAL__LIST_WEEK_DAYS, 8, form, 1, 7, found);
}

/* An era's codes, as people write them in Latin letters: "ad", "ce". */
static void parse_offer_codes(const kal__parse *p, size_t era, kal__parse_names *found) {
  kal_era about;
  kal__get_era(p->calendar, era, &about);
  parse_offer_text(p, found, about.code, (unsigned)era);
  for (const char *from = about.aliases; from && *from;) {
    const char *end = from;
    while (*end && *end != ' ') end++;
    parse_offer(p, found, &(kal__name){from, (size_t)(end - from), NULL}, (unsigned)era);
    from = *end ? end + 1 : end;
  }
}

void kal__parse_eras(kal__parse *p, unsigned data, int form, kal__parse_names *found) {
  for (size_t era = 0; era < p->calendar->era_count; era++) {
    kal__name name;
    int named = 0;
    for (unsigned width = 0; width < 3; width++) {
      if (form != KAL__ANY_FORM && width != (unsigned)form) continue;
      if (kal__era_name(p->calendar, era, data, width, &name)) continue;
      parse_offer(p, found, &name, (unsigned)era);
      named = 1;
    }
    if (form == KAL__ANY_FORM || !named) parse_offer_codes(p, era, found);
  }
}

void kal__parse_take_months(kal__parse *p, const kal__parse_names *found) {
  p->month_count = (uint8_t)found->count;
  for (unsigned i = 0; i < found->count; i++) {
    kal_month_code code = found->values[i];
    kal__parse_month *month = &p->months[i];
    *month = (kal__parse_month){code ? code : 6, 0, KAL__ADAR_ANY};
    if (p->calendar->names == KAL__NAMES_HEBREW && month->code == 6)
      month->name = code ? KAL__ADAR_COMMON : KAL__ADAR_LEAP;
  }
}

void kal__parse_take_month_number(kal__parse *p, int64_t number, int leap) {
  unsigned small = number >= 0 && number < KAL_MONTH_LEAP ? (unsigned)number : 255;
  kal_month_code code = small < 100 ? (kal_month_code)(small | (leap ? KAL_MONTH_LEAP : 0)) : 0;
  /* The Hebrew months are counted; elsewhere numbers are those of the codes, as far as there are any. */
  int coded = p->calendar->names != KAL__NAMES_HEBREW && code && kal__find_month_rule(p->calendar, code);
  p->month_is_number = 1;
  p->month_count = 1;
  p->months[0] =
      (kal__parse_month){coded || leap ? code : 0, coded || leap ? 0 : (uint8_t)small, KAL__ADAR_ANY};
}

/* Looks for names as the piece has them, in so many widths; leniently, where that is no whole word, for any
 * form of them. */
static void parse_forms(kal__parse *p, const kal_format_piece *piece, unsigned widths,
                        void (*look)(kal__parse *p, unsigned data, int form, kal__parse_names *found),
                        kal__parse_names *found) {
  unsigned form = widths == 4 ? kal__piece_day_names(piece) : kal__piece_names(piece);
  int strict = p->lenient;
  memset(found, 0, sizeof *found);
  /* strftime's capitals are compared leniently: what is written tells in the end. */
  p->lenient |= (piece->flags & (KAL__PIECE_UPPER | KAL__PIECE_LOWER)) != 0;
  look(p, p->locale.data, (int)form, found);
  p->lenient = strict;
  if (p->lenient && !parse_is_whole_word(p, found)) look(p, p->locale.data, KAL__ANY_FORM, found);
}

/* Literal text */

int kal__parse_is_separator(uint32_t point) {
  return point == ' ' || point == '-' || point == '/' || point == '.' || point == ',' || point == 0x60C ||
         point == 0x3001 || point == 0xFF0C || point == 0xFF0F || point == 0xFF0E || point == 0xB7 ||
         point == 0x589;
}

/* Passes over blanks and signs between fields. A hyphen with a blank before it and none behind is a minus. */
static void parse_skip_separators(kal__parse *p) {
  size_t start = p->at;
  while (p->at < p->length) {
    uint32_t point, next;
    size_t bytes = kal__fold_next(p->text + p->at, p->length - p->at, &point);
    kal__fold_next(p->text + p->at + bytes, p->length - p->at - bytes, &next);
    if (point && (!kal__parse_is_separator(point) || (point == '-' && p->at > start && next != ' '))) break;
    p->at += bytes;
  }
}

static kal_status parse_literal_wrong(kal__parse *p, const char *text, size_t length) {
  size_t fits = length <= KAL_NAME_MAX ? length : KAL_NAME_MAX;
  while (fits < length && fits && ((unsigned char)text[fits] & 0xC0) == 0x80) fits--;
  kal__parse_wrong(p, p->at, KAL_EXPECTED_LITERAL);
  memcpy(p->error->other, text, fits);
  p->error->other[fits] = '\0';
  return KAL_ERROR_SYNTAX;
}

/* Leniently: signs for signs, and its words without the signs around them, if the text has them. */
static void parse_literal_leniently(kal__parse *p, const char *text, size_t length) {
  size_t from = length, to = 0, bytes;
  for (size_t at = 0; at < length; at += bytes) {
    uint32_t point;
    bytes = kal__fold_next(text + at, length - at, &point);
    if (!point || kal__parse_is_separator(point)) continue;
    if (from > at) from = at;
    to = at + bytes;
  }
  if (from > 0) parse_skip_separators(p);
  if (from >= to) return;
  p->at += kal__fold_blanks(p->text + p->at, p->length - p->at);
  p->at += kal__fold_match(p->text + p->at, p->length - p->at, text + from, to - from);
  if (to < length) parse_skip_separators(p);
}

static kal_status parse_literal(kal__parse *p, const kal_format_piece *piece) {
  const char *text = p->format->text + piece->at;
  size_t length = piece->length;
  if (p->lenient) {
    parse_literal_leniently(p, text, length);
    return KAL_OK;
  }
  if (length > p->length - p->at || memcmp(p->text + p->at, text, length))
    return parse_literal_wrong(p, text, length);
  p->at += length;
  return KAL_OK;
}

/* Numbers */

typedef struct parse_number {
  int64_t value;
  unsigned digits; /* 0: of a system of rules */
} parse_number;

/* How many digits follow, of any system. */
static unsigned parse_count_digits(const char *text, size_t length) {
  unsigned count = 0;
  size_t bytes;
  for (size_t at = 0; count < 64; at += bytes, count++)
    if (!(bytes = kal__digit_bytes(KAL__NUMBERING_LATN, text + at, length - at))) break;
  return count;
}

/* The minus of the locale, which may have marks of direction around it. */
static size_t parse_minus(const kal__parse *p, unsigned numbering) {
  const char *minus = kal__locale_text(p->locale.data, KAL__LIST_MINUS, numbering);
  size_t length = minus ? strlen(minus) : 0, room = p->length - p->at;
  uint32_t point, next;
  if (length && length <= room && !memcmp(p->text + p->at, minus, length)) return length;
  if (!p->lenient) return 0;
  length = kal__fold_next(p->text + p->at, room, &point);
  kal__fold_next(p->text + p->at + length, room - length, &next);
  return point != '-' || next == ' ' ? 0 : length + kal__fold_blanks(p->text + p->at + length, room - length);
}

size_t kal__parse_han(const char *text, size_t length, int64_t *number, unsigned *digits) {
  static const char *const systems[] = {"hans", "hanidays"};
  size_t longest = 0;
  uint32_t point = 0;
  if (!kal__utf8_length(text, length, &point) || point < 0x4E00 || point > 0x9FFF) return 0;
  for (size_t i = 0; i < sizeof systems / sizeof *systems; i++) {
    kal__numbering system = kal__find_numbering(systems[i], strlen(systems[i]));
    int64_t found;
    size_t used;
    if (kal__read_numeral(system, text, length, 0, 0, PARSE_HAN_MOST, &found, &used, NULL) || used <= longest)
      continue;
    longest = used;
    *number = found;
  }
  *digits = 1;
  for (int64_t rest = longest ? *number : 0; rest >= 10; rest /= 10) ++*digits;
  return longest;
}

static kal_status parse_numeral(kal__parse *p, const kal_format_piece *piece, size_t most, int64_t least,
                                int64_t greatest, parse_number *number) {
  unsigned numbering = kal__piece_numbering(piece, &p->locale);
  size_t digit, minus, at, used, han;
  parse_number of_han;
  kal_status status;
  if (p->lenient || piece->flags & KAL__PIECE_SPACES)
    p->at += kal__fold_blanks(p->text + p->at, p->length - p->at);
  digit = kal__digit_bytes((kal__numbering)numbering, p->text + p->at, p->length - p->at);
  minus = least < 0 && !digit ? parse_minus(p, numbering) : 0;
  at = p->at + minus;
  status = kal__read_numeral((kal__numbering)numbering, p->text + at, p->length - at, most, minus ? 0 : least,
                             minus ? -least : greatest, &number->value, &used, p->error);
  if (status == KAL_ERROR_SYNTAX && p->lenient)
    status = kal__read_numeral(KAL__NUMBERING_ANY, p->text + at, p->length - at, most, minus ? 0 : least,
                               minus ? -least : greatest, &number->value, &used, p->error);
  han = p->lenient && !most && !minus
            ? kal__parse_han(p->text + at, p->length - at, &of_han.value, &of_han.digits)
            : 0;
  if (han > (status ? 0 : used)) { /* not only its first digit */
    *number = of_han;
    p->at = at + han;
    if (number->value >= least && number->value <= greatest) return KAL_OK;
    status =
        kal__fail(p->error, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_NONE, NULL, number->value, least, greatest);
  }
  if (status == KAL_ERROR_SYNTAX) return kal__parse_wrong(p, at, KAL_EXPECTED_NUMBER);
  if (status) {
    p->error->offset = at;
    return status;
  }
  if (minus) number->value = -number->value;
  if (minus) digit = kal__digit_bytes((kal__numbering)numbering, p->text + at, used);
  number->digits = digit ? (unsigned)(used / digit) : 0; /* of one system, hence of one size */
  p->at = at + used;
  return KAL_OK;
}

static int parse_is_number(const kal_format_piece *piece) {
  switch ((kal__part)piece->part) {
  case KAL__PART_TEXT:
  case KAL__PART_ERA:
  case KAL__PART_YEAR_CYCLIC:
  case KAL__PART_DAY_PERIOD:
  case KAL__PART_OFFSET:
  case KAL__PART_ZONE:
  case KAL__PART_PAD:
    return 0;
  default:
    return piece->form == KAL__FORM_NUMBER;
  }
}

/* How many digits a number has whose neighbours are numbers without anything between; 0: all that are there.
 */
static size_t parse_abutting(const kal__parse *p, const kal_format_piece *piece) {
  const kal_format_piece *end = p->format->pieces + p->format->piece_count, *next = piece + 1;
  int after_number = piece > p->format->pieces && parse_is_number(piece - 1);
  unsigned width = 0, digits;
  for (; next < end && parse_is_number(next); next++)
    width += next->width ? next->width : (unsigned)PARSE_LOWEST_ABUTTING;
  if (!width) return 0;
  if (after_number || piece->flags & KAL__PIECE_TWO_DIGITS) return piece->width ? piece->width : 1;
  digits = parse_count_digits(p->text + p->at, p->length - p->at);
  return digits > width ? digits - width : 1;
}

/* What a number must not leave, and of what an error speaks. */
static kal_field parse_limits(const kal_format_piece *piece, int64_t *least, int64_t *greatest) {
  *least = 0;
  *greatest = PARSE_YEAR_MOST;
  switch ((kal__part)piece->part) {
  case KAL__PART_YEAR:
  case KAL__PART_YEAR_EXTENDED:
  case KAL__PART_YEAR_RELATED:
  case KAL__PART_YEAR_CYCLIC:
  case KAL__PART_YEAR_OF_WEEK:
  case KAL__PART_CENTURY:
    *least = -PARSE_YEAR_MOST;
    return KAL_FIELD_YEAR;
  case KAL__PART_UNIX:
  case KAL__PART_MODIFIED_JD:
    *least = INT64_MIN / 4;
    *greatest = INT64_MAX / 4;
    return KAL_FIELD_COUNT;
  case KAL__PART_MONTH:
    return KAL_FIELD_MONTH;
  case KAL__PART_DAY:
    return KAL_FIELD_DAY;
  case KAL__PART_DAY_OF_YEAR:
    return KAL_FIELD_DAY_OF_YEAR;
  case KAL__PART_WEEK_DAY:
    *least = piece->kind != KAL__WEEK_DAY_SUNDAY;
    *greatest = *least + 6;
    return KAL_FIELD_WEEK_DAY;
  case KAL__PART_HOUR:
    *least = piece->kind == KAL__HOUR_12 || piece->kind == KAL__HOUR_24;
    *greatest = *least + (piece->kind == KAL__HOUR_12 || piece->kind == KAL__HOUR_11 ? 11 : 23);
    return KAL_FIELD_TIME;
  case KAL__PART_MINUTE:
  case KAL__PART_SECOND:
    *greatest = 59;
    return KAL_FIELD_TIME;
  case KAL__PART_MILLISECOND_OF_DAY:
    *greatest = 86399999;
    return KAL_FIELD_TIME;
  case KAL__PART_QUARTER:
    *least = 1;
    *greatest = 4;
    return KAL_FIELD_PERIOD;
  default:
    return KAL_FIELD_PERIOD;
  }
}

static kal_status parse_plain_number(kal__parse *p, const kal_format_piece *piece, parse_number *number) {
  int64_t least, greatest;
  kal_field field = parse_limits(piece, &least, &greatest);
  size_t most = parse_abutting(p, piece);
  kal_status status;
  if (!p->lenient && !most && piece->flags & KAL__PIECE_TWO_DIGITS) most = 2;
  status = parse_numeral(p, piece, most, least, greatest, number);
  if (status == KAL_ERROR_OUT_OF_RANGE) {
    p->error->field = field;
    memset(p->error->calendar, 0, sizeof p->error->calendar);
  }
  return status;
}

/* Whether the format or the text speaks of eras. */
static int parse_has_era(const kal__parse *p) {
  return p->has & KAL__PART_BIT(ERA) || (p->format && p->format->needs & KAL__PART_BIT(ERA));
}

static kal_status parse_year(kal__parse *p, const kal_format_piece *piece) {
  kal__part part = piece->part == KAL__PART_YEAR_CYCLIC ? KAL__PART_YEAR : (kal__part)piece->part;
  parse_number number;
  size_t at = p->at;
  kal_status status = parse_plain_number(p, piece, &number);
  int is_short, hebrew;
  if (status) return status;
  is_short = piece->flags & KAL__PIECE_TWO_DIGITS ? !p->lenient || (number.digits && number.digits <= 2) : 0;
  if (p->lenient && part != KAL__PART_YEAR_OF_WEEK && !parse_has_era(p) && number.value >= 0)
    is_short |= number.digits && number.digits <= 2;
  hebrew = p->lenient && p->calendar->names == KAL__NAMES_HEBREW && !number.digits && number.value < 1000;
  /* With a century, the two digits are all that is wanted. */
  if ((is_short || hebrew) && !(p->rules.flags & KAL_PARSE_PIVOT) &&
      !(p->format && p->format->needs & KAL__PART_BIT(CENTURY)))
    return kal__parse_wrong(p, at, KAL_EXPECTED_FULL_YEAR);
  if (is_short || hebrew) p->short_year = hebrew ? 1000 : 100;
  p->year_part = (uint8_t)part;
  kal__parse_set(p, part, at, number.value);
  return KAL_OK;
}

/* The part of a pattern of leap months' numbers before or behind {0}; whether the text has it here. */
static int parse_leap_mark(kal__parse *p, int behind) {
  const char *pattern =
      kal__locale_text(p->locale.data, kal__list(p->calendar->names, KAL__LIST_LEAP_NUMBER), 0);
  const char *place, *from;
  size_t length, matched;
  if (!pattern) pattern = "{0}bis";
  for (place = pattern; *place && *place != '{';) place++;
  if (!*place) return 0;
  from = behind ? place + 3 : pattern;
  length = behind ? strlen(from) : (size_t)(place - pattern);
  matched = kal__fold_match(p->text + p->at, p->length - p->at, from, length);
  p->at += matched;
  return matched > 0;
}

static kal_status parse_month(kal__parse *p, const kal_format_piece *piece) {
  kal__parse_names found = {0, 0, {0}};
  size_t at = p->at;
  parse_number number;
  kal_status status;
  int leap;
  if (p->lenient) p->at += kal__fold_blanks(p->text + p->at, p->length - p->at);
  if (piece->form != KAL__FORM_NUMBER) parse_forms(p, piece, 3, kal__parse_months, &found);
  if (!found.count) {
    int marked = p->calendar->names != KAL__NAMES_HEBREW && kal__has_leap_codes(p->calendar);
    leap = marked && parse_leap_mark(p, 0);
    status = parse_plain_number(p, piece, &number);
    if (!status) {
      if (marked) leap |= parse_leap_mark(p, 1);
      kal__parse_take_month_number(p, number.value, leap);
      kal__parse_set(p, KAL__PART_MONTH, at, number.value);
      return KAL_OK;
    }
    if (piece->form == KAL__FORM_NUMBER && p->lenient)
      kal__parse_months(p, p->locale.data, KAL__ANY_FORM, &found);
    if (!found.count)
      return piece->form == KAL__FORM_NUMBER ? status : kal__parse_wrong(p, p->at, KAL_EXPECTED_MONTH_NAME);
  }
  kal__parse_take_months(p, &found);
  kal__parse_set(p, KAL__PART_MONTH, at, 0);
  p->at += found.length;
  return KAL_OK;
}

static kal_status parse_era(kal__parse *p, const kal_format_piece *piece) {
  kal__parse_names found;
  if (!p->calendar->era_count) return KAL_OK;
  if (p->lenient) p->at += kal__fold_blanks(p->text + p->at, p->length - p->at);
  parse_forms(p, piece, 3, kal__parse_eras, &found);
  if (!found.count) return kal__parse_wrong(p, p->at, KAL_EXPECTED_ERA_NAME);
  kal__parse_set(p, KAL__PART_ERA, p->at, 0);
  p->era_count = (uint8_t)found.count;
  memcpy(p->eras, found.values, sizeof found.values);
  p->at += found.length;
  return KAL_OK;
}

static uint16_t parse_set_of(const kal__parse_names *found) {
  unsigned set = 0;
  for (unsigned i = 0; i < found->count; i++) set |= 1u << found->values[i];
  return (uint16_t)set;
}

static kal_status parse_week_day(kal__parse *p, const kal_format_piece *piece) {
  kal__parse_names found;
  size_t at = p->at;
  if (piece->form == KAL__FORM_NUMBER) {
    parse_number number;
    kal_status status = parse_plain_number(p, piece, &number);
    if (status) return status;
    if (piece->kind == KAL__WEEK_DAY_LOCAL) number.value = (number.value + p->locale.first_day - 2) % 7 + 1;
    p->week_days = (uint16_t)(1u << (number.value ? number.value : 7));
  } else {
    if (p->lenient) p->at += kal__fold_blanks(p->text + p->at, p->length - p->at);
    parse_forms(p, piece, 4, kal__parse_week_days, &found);
    if (!found.count) return kal__parse_wrong(p, p->at, KAL_EXPECTED_WEEK_DAY_NAME);
    p->week_days = parse_set_of(&found);
    p->at += found.length;
  }
  kal__parse_set(p, KAL__PART_WEEK_DAY, at, 0);
  return KAL_OK;
}

static void parse_look_periods(kal__parse *p, unsigned data, int form, kal__parse_names *found) {
  parse_list(p, data, KAL__LIST_DAY_PERIODS, 6, form, KAL__AM, KAL__NIGHT2, found);
}
static void parse_look_quarters(kal__parse *p, unsigned data, int form, kal__parse_names *found) {
  parse_list(p, data, KAL__LIST_QUARTERS, 6, form, 1, 4, found);
}
static void parse_look_cyclic_years(kal__parse *p, unsigned data, int form, kal__parse_names *found) {
  parse_list(p, data, KAL__LIST_CYCLES, 3, form, 1, 60, found);
}

/* Names of a part of which several may be meant. */
static kal_status parse_names_of(kal__parse *p, const kal_format_piece *piece,
                                 void (*look)(kal__parse *p, unsigned data, int form,
                                              kal__parse_names *found),
                                 kal_expected expected, kal__parse_names *found) {
  if (p->lenient) p->at += kal__fold_blanks(p->text + p->at, p->length - p->at);
  parse_forms(p, piece, 3, look, found);
  if (!found->count) return kal__parse_wrong(p, p->at, expected);
  kal__parse_set(p, (kal__part)piece->part, p->at, found->values[0]);
  p->at += found->length;
  return KAL_OK;
}

static kal_status parse_cyclic_year(kal__parse *p, const kal_format_piece *piece) {
  kal__parse_names found;
  if (kal__counts_by_sixty(p->calendar) &&
      kal__locale_text(p->locale.data, kal__list(p->calendar->names, KAL__LIST_CYCLES), 1))
    return parse_names_of(p, piece, parse_look_cyclic_years, KAL_EXPECTED_CYCLIC_YEAR, &found);
  return parse_year(p, piece); /* as it is written there */
}

static kal_status parse_fraction(kal__parse *p, const kal_format_piece *piece) {
  int64_t nanosecond = 0, unit = 100000000, digit;
  size_t at = p->at, used;
  unsigned numbering = kal__piece_numbering(piece, &p->locale), count = 0;
  for (; count < piece->width; count++, unit /= 10) {
    kal_status status = kal__read_numeral(p->lenient ? KAL__NUMBERING_ANY : (kal__numbering)numbering,
                                          p->text + p->at, p->length - p->at, 1, 0, 9, &digit, &used, NULL);
    if (status && count && (p->lenient || piece->kind == KAL__FRACTION_TRIMMED)) break;
    if (status) return kal__parse_wrong(p, p->at, KAL_EXPECTED_NUMBER);
    nanosecond += digit * unit;
    p->at += used;
  }
  kal__parse_set(p, KAL__PART_FRACTION, at, nanosecond);
  return KAL_OK;
}

/* So many digits at most, of any system; how many there are. */
static unsigned parse_offset_digits(const char *text, size_t length, size_t *at, unsigned most, int *value) {
  unsigned count = 0;
  int64_t digit;
  size_t used;
  *value = 0;
  for (; count < most; *at += used, count++) {
    if (kal__read_numeral(KAL__NUMBERING_ANY, text + *at, length - *at, 1, 0, 9, &digit, &used, NULL)) break;
    *value = *value * 10 + (int)digit;
  }
  return count;
}

static int parse_is_mark(uint32_t point) {
  return point == 0x200E || point == 0x200F || point == 0x61C;
}

/* A sign, perhaps with blanks before it and marks of direction around it: 1, -1, or 0 if there is none. */
static int parse_sign(const char *text, size_t length, size_t *at) {
  int sign = 0;
  for (size_t end = *at;;) {
    uint32_t point = 0;
    size_t bytes = kal__utf8_length(text + end, length - end, &point);
    int is_mark = parse_is_mark(point) || (!sign && (point == ' ' || point == 0xA0 || point == 0x202F));
    if (!bytes ||
        (!is_mark && (sign || (point != '+' && point != '-' && point != 0x2212 && point != 0x2013))))
      return sign;
    if (!is_mark) sign = point == '+' ? 1 : -1;
    end += bytes;
    if (sign) *at = end;
  }
}

/* +01, +0130, +1:30:00, +1.30 at the beginning of a text. Its length, or 0. */
static size_t parse_offset_hours(const char *text, size_t length, int32_t *offset) {
  size_t at = 0, then;
  int hours, minutes = 0, seconds = 0, value, sign = parse_sign(text, length, &at);
  unsigned digits;
  if (!sign || !(digits = parse_count_digits(text + at, length - at))) return 0;
  parse_offset_digits(text, length, &at, digits % 2 && digits < 6 ? 1 : 2, &hours); /* +530 is 5:30 */
  then = at + (at < length && (text[at] == ':' || text[at] == '.'));
  if (parse_offset_digits(text, length, &then, 2, &value) == 2) {
    minutes = value;
    at = then;
    then += at < length && text[at] == ':';
    if (parse_offset_digits(text, length, &then, 2, &value) == 2) {
      seconds = value;
      at = then;
    }
  }
  if (hours > 23 || minutes > 59 || seconds > 59) return 0;
  *offset = sign * (hours * 3600 + minutes * 60 + seconds);
  for (;;) {
    uint32_t point = 0;
    size_t bytes = kal__utf8_length(text + at, length - at, &point);
    if (!bytes || !parse_is_mark(point)) return at;
    at += bytes;
  }
}

/* A lenient reading has passed over the dot with which Shavian writes names, as over any sign. */
static const char *parse_offset_word(const kal__parse *p, kal__offset which) {
  const char *word = kal__locale_text(p->locale.data, KAL__LIST_OFFSET, which);
  return word && p->lenient && strlen(word) > 2 && !memcmp(word, "\xC2\xB7", 2) ? word + 2 : word;
}

/* An offset with words around it, such as "GMT{0}"; its length, or 0. */
static size_t parse_offset_form(const char *form, const char *text, size_t length, int32_t *offset) {
  size_t before = 0, after, hours;
  while (form[before] && form[before] != '{') before++;
  if (!form[before] || before > length || memcmp(text, form, before) != 0) return 0;
  form += before + 3;
  after = strlen(form);
  hours = parse_offset_hours(text + before, length - before, offset);
  before += hours;
  return hours && after <= length - before && !memcmp(text + before, form, after) ? before + after : 0;
}

/* An offset at the beginning of a text: Z, +01, GMT, GMT+1, the same in the locale's words. Its length, or 0.
 */
static size_t parse_offset_text(const kal__parse *p, const char *text, size_t length, int32_t *offset) {
  const char *const words[][2] = {
      {parse_offset_word(p, KAL__OFFSET_FORMAT), parse_offset_word(p, KAL__OFFSET_ZERO)},
      {"GMT{0}", "GMT"},
      {"UTC{0}", "UTC"}};
  size_t count = sizeof words / sizeof *words, found;
  *offset = 0;
  if (length && (*text | 0x20) == 'z') return 1;
  for (size_t i = 0; i < count; i++)
    if (words[i][0] && (found = parse_offset_form(words[i][0], text, length, offset))) return found;
  for (size_t i = 0; i < count; i++) {
    size_t whole = words[i][1] ? strlen(words[i][1]) : 0;
    if (whole && whole <= length && !memcmp(text, words[i][1], whole)) return whole;
  }
  return parse_offset_hours(text, length, offset);
}

static kal_status parse_offset(kal__parse *p) {
  int32_t offset;
  size_t length;
  if (p->lenient) p->at += kal__fold_blanks(p->text + p->at, p->length - p->at);
  length = parse_offset_text(p, p->text + p->at, p->length - p->at, &offset);
  if (!length) return kal__parse_wrong(p, p->at, KAL_EXPECTED_OFFSET);
  p->offset = offset;
  kal__parse_set(p, KAL__PART_OFFSET, p->at, 0);
  p->at += length;
  return KAL_OK;
}

/* A zone's name goes on until the text that the format has after it, or else a blank. */
static kal_status parse_zone(kal__parse *p, const kal_format_piece *piece) {
  const kal_format_piece *next = piece + 1;
  const char *stop = " ";
  size_t stop_length = 1, end;
  int32_t offset;
  if (next == p->format->pieces + p->format->piece_count) {
    end = p->length;
  } else {
    if (next->part == KAL__PART_TEXT) {
      stop = p->format->text + next->at;
      stop_length = next->length;
    }
    for (end = p->at; end < p->length; end++)
      if (p->length - end >= stop_length && !memcmp(p->text + end, stop, stop_length)) break;
  }
  if (end == p->at) return kal__parse_wrong(p, p->at, KAL_EXPECTED_ZONE_NAME);
  if (parse_offset_text(p, p->text + p->at, end - p->at, &offset) == end - p->at) {
    p->offset = offset;
    kal__parse_set(p, KAL__PART_OFFSET, p->at, 0);
  } else {
    p->zone = p->at;
    p->zone_length = end - p->at;
    kal__parse_set(p, KAL__PART_ZONE, p->at, 0);
  }
  p->at = end;
  return KAL_OK;
}

/* What fills up to a width: blanks, or zeros before what is no number. */
static kal_status parse_pad(kal__parse *p, const kal_format_piece *piece) {
  const kal_format_piece *next = piece + 1;
  int zeros = next < p->format->pieces + p->format->piece_count && !parse_is_number(next);
  while (p->at < p->length && (p->text[p->at] == ' ' || (zeros && p->text[p->at] == '0'))) p->at++;
  return KAL_OK;
}

static kal_status parse_piece(kal__parse *p, const kal_format_piece *piece) {
  kal__parse_names found;
  parse_number number;
  size_t at;
  kal_status status;
  switch ((kal__part)piece->part) {
  case KAL__PART_TEXT:
    return parse_literal(p, piece);
  case KAL__PART_ERA:
    return parse_era(p, piece);
  case KAL__PART_YEAR:
  case KAL__PART_YEAR_EXTENDED:
  case KAL__PART_YEAR_OF_WEEK:
    return parse_year(p, piece);
  case KAL__PART_YEAR_CYCLIC:
    return parse_cyclic_year(p, piece);
  case KAL__PART_MONTH:
    return parse_month(p, piece);
  case KAL__PART_WEEK_DAY:
    return parse_week_day(p, piece);
  case KAL__PART_DAY_PERIOD:
    status = parse_names_of(p, piece, parse_look_periods, KAL_EXPECTED_DAY_PERIOD, &found);
    if (!status) p->periods = parse_set_of(&found);
    return status;
  case KAL__PART_FRACTION:
    return parse_fraction(p, piece);
  case KAL__PART_OFFSET:
    return parse_offset(p);
  case KAL__PART_ZONE:
    return parse_zone(p, piece);
  case KAL__PART_PAD:
    return parse_pad(p, piece);
  case KAL__PART_QUARTER:
    if (piece->form != KAL__FORM_NUMBER) {
      status = parse_names_of(p, piece, parse_look_quarters, KAL_EXPECTED_QUARTER, &found);
      if (!status) p->quarters = parse_set_of(&found);
      return status;
    }
    break;
  case KAL__PART_HOUR:
    if (!(p->has & KAL__PART_BIT(HOUR)) || piece->kind == KAL__HOUR_23) p->hour_kind = piece->kind;
    break;
  case KAL__PART_WEEK:
    p->week_is_iso |= piece->kind == KAL__WEEK_ISO;
    break;
  default:
    break;
  }
  at = p->at;
  if ((status = parse_plain_number(p, piece, &number))) return status;
  /* Of two hours the one that needs no half of the day counts. */
  if (piece->part != KAL__PART_HOUR || p->hour_kind == piece->kind)
    kal__parse_set(p, (kal__part)piece->part, at, number.value);
  if (piece->part == KAL__PART_QUARTER) p->quarters = (uint16_t)(1u << number.value);
  return KAL_OK;
}

kal_status kal__parse_pieces(kal__parse *p) {
  const kal_format *format = p->format;
  p->locale = format->locale;
  for (size_t i = 0; i < format->piece_count; i++) {
    kal_status status = parse_piece(p, &format->pieces[i]);
    if (status) return status;
  }
  if (p->lenient) parse_skip_separators(p);
  return p->at < p->length ? kal__parse_wrong(p, p->at, KAL_EXPECTED_END) : KAL_OK;
}

kal_status kal_format_parse(const kal_format *format, const char *text, size_t length,
                            const kal_parse_rules *rules, kal_parsed *parsed, kal_error *error) {
  kal__parse p;
  kal_error ignored;
  kal_parsed result;
  kal_status status;
  if (!error) error = &ignored;
  if (!format || !parsed) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (format->reads && text && (!rules || parse_are_rules(rules)) &&
      kal__shortcut_read(format, text, length, rules && rules->flags & KAL_PARSE_LENIENT, &result.day)) {
    *parsed = (kal_parsed){.given = KAL_PARSED_DAY, .day = result.day};
    return KAL_OK;
  }
  if ((status = kal__parse_begin(&p, format->calendar, text, length, rules, error))) return status;
  p.format = format;
  if ((status = kal__parse_pieces(&p)) || (status = kal__parse_resolve(&p, &result))) return status;
  *parsed = result;
  return KAL_OK;
}
