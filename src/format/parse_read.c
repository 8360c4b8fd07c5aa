/* SPDX-License-Identifier: MIT */
/*
 * Dates in whatever form: as plain text, in the styles of the locale, or part by part in any order.
 * docs/decisions/0011-reading-dates.md says what is read and what is refused, and why.
 */
#include "parse.h"

#include "fold.h"
#include "format_write.h"
#include "locale.h"
#include "numerals.h"

#include "kalends/text.h"

enum { READ_STYLES = 4, READ_NUMBERS = 3 };

/* The order of the parts of a date of numbers. */
typedef enum read_order {
  READ_DAY_MONTH_YEAR,
  READ_MONTH_DAY_YEAR,
  READ_YEAR_MONTH_DAY,
  READ_YEAR_DAY_MONTH
} read_order;

typedef struct read_number {
  int64_t value;
  size_t at;
  unsigned digits;
  unsigned part; /* the how-manieth of the text */
} read_number;

/* One reading part by part. */
typedef struct read_parts {
  const kal_format *styles;
  unsigned names; /* a locale's data */
  read_number numbers[READ_NUMBERS];
  unsigned number_count;
  unsigned part_count;
  unsigned era_part;          /* from 1; 0: none */
  kal__parse_names week_days; /* what may be one, and may be a month */
  size_t week_days_at;
} read_parts;

/* A date was understood, but for something of it. */
static int read_is_meant(const kal_error *error) {
  return error->status != KAL_ERROR_SYNTAX || error->expected == KAL_EXPECTED_FULL_YEAR;
}

/* Which one of two errors says more. Of syntax the later one; of the styles none, whose words no one typed.
 */
static int read_is_better(const kal_error *error, const kal_error *than) {
  if (!than->status || read_is_meant(error) != read_is_meant(than))
    return !than->status || read_is_meant(error);
  return !read_is_meant(error) && error->offset > than->offset;
}

/* Names */

static int read_goes_on(const kal__parse *p, size_t length) {
  return kal__fold_in_word(p->text + p->at, p->length - p->at) &&
         kal__fold_in_word(p->text + p->at + length, p->length - p->at - length);
}

static void read_look(kal__parse *p, unsigned names,
                      void (*look)(kal__parse *p, unsigned data, int form, kal__parse_names *found),
                      kal__parse_names *found) {
  memset(found, 0, sizeof *found);
  look(p, names, KAL__ANY_FORM, found);
  if (found->count && read_goes_on(p, found->length)) memset(found, 0, sizeof *found);
}

/* Text between the fields of the styles that the text goes on with, without the signs around it; its length.
 */
static size_t read_literal(const kal__parse *p, const kal_format *styles) {
  static const char *const others[] = {"of", "the", "day", "st", "nd", "rd", "th"};
  const char *here = p->text + p->at;
  size_t room = p->length - p->at, longest = 0;
  for (unsigned s = 0; s < READ_STYLES; s++)
    for (unsigned i = 0; i < styles[s].piece_count; i++) {
      const kal_format_piece *piece = &styles[s].pieces[i];
      const char *text = styles[s].text + piece->at;
      size_t from = 0, to = piece->length, length;
      if (piece->part != KAL__PART_TEXT) continue;
      while (from < to && (text[from] == ' ' || text[from] == ',' || text[from] == '.')) from++;
      while (to > from && (text[to - 1] == ' ' || text[to - 1] == ',' || text[to - 1] == '.')) to--;
      length = kal__fold_match(here, room, text + from, to - from);
      if (length > longest) longest = length;
    }
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    size_t length = kal__fold_match(here, room, others[i], strlen(others[i]));
    if (length > longest && !kal__fold_in_word(here + length, room - length)) longest = length;
  }
  return longest;
}

/* Parts */

static int read_is_sign(uint32_t point) {
  return point == ' ' || point == '-' || point == '/' || point == '.' || point == ',' || point == '(' ||
         point == ')' || point == 0x60C || point == 0x3001 || point == 0xFF0C || point == 0x589;
}

static size_t read_signs(const kal__parse *p) {
  size_t at = p->at;
  while (at < p->length) {
    uint32_t point;
    size_t bytes = kal__fold_next(p->text + at, p->length - at, &point);
    if (point && !read_is_sign(point)) break;
    at += bytes;
  }
  return at - p->at;
}

/* A number at the place: digits of any system, Chinese characters, or one of the locale's own. */
static size_t read_number_at(const kal__parse *p, read_number *number) {
  const char *here = p->text + p->at;
  size_t room = p->length - p->at, used, han;
  unsigned digits;
  int64_t value;
  number->at = p->at;
  number->digits = 0;
  if (kal__read_numeral(KAL__NUMBERING_ANY, here, room, 0, 0, INT64_MAX, &number->value, &used, NULL))
    used = 0;
  if ((han = kal__parse_han(here, room, &value, &digits)) > used) {
    number->value = value;
    number->digits = digits;
    return han;
  }
  if (used) { /* digits are of one system, hence of one size */
    uint32_t point;
    size_t bytes = kal__fold_next(here, used, &point);
    number->digits = (unsigned)(used / bytes < 99 ? used / bytes : 99);
    return used;
  }
  if (kal__read_numeral(p->locale.numbers, here, room, 0, 0, INT64_MAX, &number->value, &used, NULL) ==
      KAL_OK)
    return used;
  return 0;
}

static kal_status read_take_names(kal__parse *p, read_parts *parts, const kal__parse_names *months,
                                  const kal__parse_names *week_days, const kal__parse_names *eras) {
  size_t longest = months->length > week_days->length ? months->length : week_days->length;
  int is_month = months->length == longest && months->count,
      is_day = week_days->length == longest && week_days->count;
  if (eras->count && eras->length > longest) {
    if (p->era_count) return kal__parse_wrong(p, p->at, KAL_EXPECTED_ONCE);
    p->era_count = (uint8_t)eras->count;
    memcpy(p->eras, eras->values, sizeof eras->values);
    kal__parse_set(p, KAL__PART_ERA, p->at, 0);
    parts->era_part = parts->part_count;
    p->at += eras->length;
    return KAL_OK;
  }
  if (is_month && is_day) { /* Spanish "mar": March, or Tuesday; the other name of the text tells */
    if (p->month_count) is_month = 0;
    if (p->week_days) is_day = 0;
  }
  if (is_month && is_day) {
    if (parts->week_days.count) return kal__parse_wrong(p, p->at, KAL_EXPECTED_ONCE);
    parts->week_days = *week_days;
    parts->week_days_at = p->at;
    p->at += longest;
    /* For now it is both. */
    return KAL_OK;
  }
  if (is_month ? p->month_count : p->week_days) return kal__parse_wrong(p, p->at, KAL_EXPECTED_ONCE);
  if (is_month) {
    kal__parse_take_months(p, months);
    kal__parse_set(p, KAL__PART_MONTH, p->at, 0);
  } else {
    for (unsigned i = 0; i < week_days->count; i++) p->week_days |= (uint16_t)(1u << week_days->values[i]);
    kal__parse_set(p, KAL__PART_WEEK_DAY, p->at, 0);
  }
  p->at += longest;
  return KAL_OK;
}

static kal_status read_part(kal__parse *p, read_parts *parts) {
  kal__parse_names months, week_days, eras;
  read_number number;
  size_t digits = read_number_at(p, &number), longest, literal;
  read_look(p, parts->names, kal__parse_months, &months);
  read_look(p, parts->names, kal__parse_week_days, &week_days);
  read_look(p, parts->names, kal__parse_eras, &eras);
  longest = months.length > week_days.length ? months.length : week_days.length;
  if (eras.length > longest) longest = eras.length;
  if (digits && digits >= longest) {
    if (parts->number_count == READ_NUMBERS) return kal__parse_wrong(p, p->at, KAL_EXPECTED_END);
    number.part = ++parts->part_count;
    parts->numbers[parts->number_count++] = number;
    p->at += digits;
    return KAL_OK;
  }
  literal = read_literal(p, parts->styles);
  if (literal && literal >= longest) {
    p->at += literal;
    return KAL_OK;
  }
  if (!longest) return kal__parse_wrong(p, p->at, KAL_EXPECTED_DATE_PART);
  parts->part_count++;
  return read_take_names(p, parts, &months, &week_days, &eras);
}

/* Numbers */

/* In which order a style has its parts. */
static read_order read_order_of(const kal_format *style) {
  unsigned place[3] = {0, 0, 0}, count = 0; /* of day, month, year, from 1 */
  for (unsigned i = 0; i < style->piece_count; i++) switch ((kal__part)style->pieces[i].part) {
    case KAL__PART_DAY:
      if (!place[0]) place[0] = ++count;
      break;
    case KAL__PART_MONTH:
      if (!place[1]) place[1] = ++count;
      break;
    case KAL__PART_YEAR:
    case KAL__PART_YEAR_EXTENDED:
    case KAL__PART_YEAR_RELATED:
    case KAL__PART_YEAR_CYCLIC:
      if (!place[2]) place[2] = ++count;
      break;
    default:
      break;
    }
  if (place[2] && place[2] < place[0] && place[2] < place[1])
    return place[0] < place[1] ? READ_YEAR_DAY_MONTH : READ_YEAR_MONTH_DAY;
  return place[0] < place[1] ? READ_DAY_MONTH_YEAR : READ_MONTH_DAY_YEAR;
}

static kal_status read_set_year(kal__parse *p, const read_number *number) {
  int is_short = number->digits && number->digits <= 2 && !p->era_count;
  int is_hebrew = !number->digits && number->value < 1000;
  if ((is_short || is_hebrew) && !(p->rules.flags & KAL_PARSE_PIVOT))
    return kal__parse_wrong(p, number->at, KAL_EXPECTED_FULL_YEAR);
  if (number->value > INT32_MAX) {
    kal__fail(p->error, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_YEAR, p->calendar, number->value,
              p->calendar->range.first_year, p->calendar->range.last_year);
    p->error->offset = number->at;
    return KAL_ERROR_OUT_OF_RANGE;
  }
  p->short_year = is_short ? 100 : is_hebrew ? 1000 : 0;
  p->year_part = KAL__PART_YEAR;
  kal__parse_set(p, KAL__PART_YEAR, number->at, number->value);
  return KAL_OK;
}

static void read_set_month(kal__parse *p, const read_number *number) {
  kal__parse_take_month_number(p, number->value, 0);
  kal__parse_set(p, KAL__PART_MONTH, number->at, number->value);
}

static int read_is_beside(const read_parts *parts, const read_number *number) {
  return parts->era_part && (number->part + 1 == parts->era_part || number->part == parts->era_part + 1);
}

/* Which number is what. */
static kal_status read_numbers(kal__parse *p, const read_parts *parts) {
  const read_number *n = parts->numbers;
  read_order order = read_order_of(&parts->styles[KAL_STYLE_SHORT - 1]);
  int year_first = order == READ_YEAR_MONTH_DAY || order == READ_YEAR_DAY_MONTH;
  unsigned year, month = 1, day;
  if (p->month_count) {
    if (parts->number_count != 2) {
      size_t at = parts->number_count == 3 ? n[2].at : p->length;
      return kal__parse_wrong(p, at, KAL_EXPECTED_DAY_AND_YEAR);
    }
    /* The year is the one of three digits or more, else the one beside the era, else the one where the
     * locale's medium dates have it. */
    order = read_order_of(&parts->styles[KAL_STYLE_MEDIUM - 1]);
    year = order == READ_YEAR_MONTH_DAY || order == READ_YEAR_DAY_MONTH ? 0 : 1;
    if ((n[0].digits > 2) != (n[1].digits > 2))
      year = n[0].digits > 2 ? 0 : 1;
    else if (read_is_beside(parts, &n[0]) != read_is_beside(parts, &n[1]))
      year = read_is_beside(parts, &n[0]) ? 0 : 1;
    kal__parse_set(p, KAL__PART_DAY, n[1 - year].at, n[1 - year].value);
    return read_set_year(p, &n[year]);
  }
  if (parts->number_count != 3) return kal__parse_wrong(p, p->length, KAL_EXPECTED_THREE_NUMBERS);
  if (n[0].digits > 2 && n[2].digits <= 2)
    year_first = 1, order = order == READ_YEAR_DAY_MONTH ? order : READ_YEAR_MONTH_DAY;
  else if (n[2].digits > 2 && year_first) /* turned round */
    year_first = 0, order = order == READ_YEAR_DAY_MONTH ? READ_MONTH_DAY_YEAR : READ_DAY_MONTH_YEAR;
  year = year_first ? 0 : 2;
  month = order == READ_MONTH_DAY_YEAR ? 0 : order == READ_YEAR_DAY_MONTH ? 2 : 1;
  day = 3 - year - month;
  read_set_month(p, &n[month]);
  kal__parse_set(p, KAL__PART_DAY, n[day].at, n[day].value);
  return read_set_year(p, &n[year]);
}

/* A name that may be a month or a day of the week: what the text has no other of. */
static void read_settle_name(kal__parse *p, const read_parts *parts) {
  kal__parse_names months;
  kal__parse at = *p;
  if (!parts->week_days.count) return;
  if (p->month_count) {
    for (unsigned i = 0; i < parts->week_days.count; i++)
      p->week_days |= (uint16_t)(1u << parts->week_days.values[i]);
    kal__parse_set(p, KAL__PART_WEEK_DAY, parts->week_days_at, 0);
    return;
  }
  at.at = parts->week_days_at;
  read_look(&at, parts->names, kal__parse_months, &months);
  kal__parse_take_months(p, &months);
  kal__parse_set(p, KAL__PART_MONTH, parts->week_days_at, 0);
}

/* Reads part by part, with the names of a locale's data. */
static kal_status read_by_parts(kal__parse *p, const kal_format *styles, unsigned names, kal_parsed *parsed) {
  read_parts parts;
  kal_status status;
  memset(&parts, 0, sizeof parts);
  parts.styles = styles;
  parts.names = names;
  p->locale = styles->locale;
  for (p->at = read_signs(p); p->at < p->length; p->at += read_signs(p))
    if ((status = read_part(p, &parts))) return status;
  read_settle_name(p, &parts);
  if ((status = read_numbers(p, &parts))) return status;
  return kal__parse_resolve(p, parsed);
}

/* All ways */

static kal__parse read_again(const kal__parse *p, kal_error *error) {
  kal__parse again = *p;
  again.error = error;
  return again;
}

static kal_status read_all(const kal__parse *p, const char *locale, kal_parsed *parsed, kal_error *error) {
  kal_format styles[READ_STYLES];
  kal__parse found = *p;
  kal_error tried, best;
  kal_locale own, english;
  kal_status status;
  int64_t day;
  unsigned ways = 0;
  best.status = KAL_OK;
  if ((status = kal_locale_find(locale, &own)))
    return kal__fail(error, status, KAL_FIELD_LOCALE, NULL, 0, 1, 0);
  if (kal_day_parse(p->calendar, p->text, p->length, &day, &tried) == KAL_OK) {
    memset(parsed, 0, sizeof *parsed);
    parsed->given = KAL_PARSED_DAY;
    parsed->day = day;
    return KAL_OK;
  }
  for (unsigned s = 0; s < READ_STYLES; s++)
    if ((status =
             kal__format_for_reading(&styles[s], p->calendar, &own, (kal_style)(KAL_STYLE_FULL + s), error)))
      return status;
  for (unsigned s = 0; s < READ_STYLES; s++) {
    kal__parse by = read_again(p, &tried);
    kal_parsed result;
    by.format = &styles[s];
    if (kal__parse_pieces(&by) || kal__parse_resolve(&by, &result)) {
      if (read_is_meant(&tried) && read_is_better(&tried, &best)) best = tried;
    } else if (!ways) {
      *parsed = result;
      found = by;
      ways++;
    } else if (result.day != parsed->day) {
      return kal__fail(error, KAL_ERROR_AMBIGUOUS_DATE, KAL_FIELD_DAY_NUMBER, p->calendar, parsed->day,
                       parsed->day, result.day);
    }
  }
  if (!ways && best.status != KAL_ERROR_AMBIGUOUS_DATE) {
    unsigned names = styles->locale.data;
    for (int pass = 0; !ways && pass < 2; pass++) {
      kal__parse by = read_again(p, &tried);
      if (pass && (kal_locale_find(NULL, &english) || english.data == names)) break;
      if (!read_by_parts(&by, styles, pass ? english.data : names, parsed)) {
        found = by;
        ways++;
      } else if (read_is_better(&tried, &best)) {
        best = tried;
      }
    }
  }
  if (!ways) {
    *error = best;
    return best.status;
  }
  if (kal__parse_other_order(&found, parsed->day, &parsed->other_day))
    parsed->given |= KAL_PARSED_OTHER_ORDER;
  return KAL_OK;
}

kal_status kal_day_read(const kal_calendar *calendar, const char *locale, const char *text, size_t length,
                        const kal_parse_rules *rules, kal_parsed *parsed, kal_error *error) {
  kal__parse p;
  kal_error ignored;
  kal_parsed result;
  kal_status status;
  if (!error) error = &ignored;
  if (!parsed) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if ((status = kal__parse_begin(&p, calendar, text, length, rules, error))) return status;
  p.lenient = 1;
  if ((status = read_all(&p, locale, &result, error))) return status;
  *parsed = result;
  return KAL_OK;
}
