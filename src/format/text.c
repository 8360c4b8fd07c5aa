/* SPDX-License-Identifier: MIT */
/* Dates as plain text: the grammar stands in kalends/text.h. */
#include "../core/ascii.h"
#include "../core/calendar.h"
#include "../core/date_text.h"
#include "../core/writer.h"
#include "kalends/text.h"

static kal_status finish(kal__writer *writer, size_t *length) {
  size_t whole = kal__write_end(writer);
  if (length) *length = whole;
  return whole < writer->capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}

static kal_status copy_out(const char *text, const char *end, char *buffer, size_t capacity, size_t *length) {
  size_t whole = (size_t)(end - text), fits = whole < capacity ? whole : capacity ? capacity - 1 : 0;
  if (length) *length = whole;
  if (capacity) {
    memcpy(buffer, text, fits);
    buffer[fits] = '\0';
  }
  return whole < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}

kal_status kal_date_print(const kal_calendar *calendar, kal_date date, char *buffer, size_t capacity,
                          size_t *length) {
  char spare[KAL_DATE_TEXT_MAX], *text = capacity >= sizeof spare ? buffer : spare, *p;
  int coded;
  if (!calendar || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  coded = !!(calendar->properties & KAL_LEAP_MONTHS);
  p = kal__put_date(text, coded, date.year, coded ? date.month_code : date.month, date.day, date.flags);
  if (text == spare) return copy_out(text, p, buffer, capacity, length);
  *p = '\0';
  if (length) *length = (size_t)(p - text);
  return KAL_OK;
}

kal_status kal_month_code_print(kal_month_code code, char *buffer, size_t capacity, size_t *length) {
  char text[8];
  unsigned number = code & ~(unsigned)KAL_MONTH_LEAP;
  if (number < 1 || number > 99 || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  return copy_out(text, kal__put_code(text, code), buffer, capacity, length);
}

static const char *count_prefix(kal_count count) {
  switch (count) {
#define COUNT_PREFIX(symbol, number, prefix, text)                                                           \
  case symbol:                                                                                               \
    return prefix;
    KAL_COUNT_LIST(COUNT_PREFIX)
#undef COUNT_PREFIX
  }
  return NULL;
}

kal_status kal_day_print(kal_count count, int64_t day, char *buffer, size_t capacity, size_t *length) {
  kal__writer writer = {buffer, capacity, 0};
  int64_t value;
  kal_status status;
  if (!buffer && capacity) return KAL_ERROR_ARGUMENT;
  if ((status = kal_day_to_count(count, day, &value))) return status;
  kal__write_text(&writer, count_prefix(count));
  kal__write_integer(&writer, value);
  return finish(&writer, length);
}

/* What is read, and where. */
typedef struct reader {
  const char *text;
  size_t length;
  size_t at;
} reader;

static int peek(const reader *r) {
  return r->at < r->length ? (unsigned char)r->text[r->at] : -1;
}

static int take_letter(reader *r, char small) {
  if ((peek(r) | 0x20) != small || peek(r) < 0) return 0;
  r->at++;
  return 1;
}

static kal_status syntax_error(const reader *r, const kal_calendar *calendar, kal_expected expected,
                               kal_error *error) {
  kal_status status = kal__fail(error, KAL_ERROR_SYNTAX, KAL_FIELD_TEXT, calendar, 0, 1, 0);
  if (error) {
    error->offset = r->at;
    error->expected = (uint8_t)expected;
  }
  return status;
}

/* Digits into *value, stopping short of overflow; returns how many digits there were. */
static size_t take_digits(reader *r, int64_t *value) {
  size_t start = r->at;
  int64_t v = 0;
  for (; kal__is_digit(peek(r)); r->at++) {
    int digit = peek(r) - '0';
    v = v > (INT64_MAX - digit) / 10 ? INT64_MAX : v * 10 + digit;
  }
  *value = v;
  return r->at - start;
}

/* One or two digits. */
static int take_small(reader *r, uint8_t *value) {
  int c = peek(r);
  if (!kal__is_digit(c)) return 0;
  *value = (uint8_t)(c - '0');
  r->at++;
  if (kal__is_digit(c = peek(r))) {
    *value = (uint8_t)(*value * 10 + (c - '0'));
    r->at++;
  }
  return 1;
}

/* What follows the M of a month code. */
static int take_code(reader *r, kal_month_code *code) {
  size_t start = r->at;
  if (!take_small(r, code) || r->at != start + 2) return 0;
  if (take_letter(r, 'l')) *code |= KAL_MONTH_LEAP;
  return 1;
}

/* A date as it stands in the text, and where its fields do. */
typedef struct parsed {
  kal_date date; /* month: a bare number, else 0 */
  int64_t year;  /* may lie outside int32 */
  size_t month_at;
  size_t day_at;
} parsed;

static kal_status parse_year_and_month(reader *r, const kal_calendar *calendar, parsed *out,
                                       kal_error *error) {
  int negative = peek(r) == '-';
  size_t start;
  if (peek(r) < 0 || (!negative && peek(r) != '+' && !kal__is_digit(peek(r))))
    return syntax_error(r, calendar, KAL_EXPECTED_DATE, error);
  r->at += negative || peek(r) == '+';
  start = r->at;
  if (take_digits(r, &out->year) < 4) {
    r->at = start;
    return syntax_error(r, calendar, KAL_EXPECTED_YEAR_DIGITS, error);
  }
  if (negative) out->year = -out->year;
  if (peek(r) != '-') return syntax_error(r, calendar, KAL_EXPECTED_HYPHEN, error);
  out->month_at = ++r->at;
  memset(&out->date, 0, sizeof out->date);
  if (kal__is_digit(peek(r))) {
    take_small(r, &out->date.month);
  } else if (take_letter(r, 'm') || (calendar->family == KAL_FAMILY_WEEKS && take_letter(r, 'w'))) {
    if (!take_code(r, &out->date.month_code)) {
      r->at = out->month_at;
      return syntax_error(r, calendar, KAL_EXPECTED_MONTH, error);
    }
  } else {
    return syntax_error(r, calendar, KAL_EXPECTED_MONTH, error);
  }
  return KAL_OK;
}

/* What the grammar leaves open: the year's range, and a bare month where there are leap months. */
static kal_status settle_month(const kal_calendar *calendar, parsed *p, kal_error *error) {
  const kal_range *range = &calendar->range;
  kal__year info;
  kal_status status;
  status = kal__check_range(calendar, KAL_FIELD_YEAR, p->year, range->first_year, range->last_year, error);
  if (status) return status;
  p->date.year = (int32_t)p->year;
  if (p->date.month == 0 || !(calendar->properties & KAL_LEAP_MONTHS)) return KAL_OK;
  if ((status = kal__info_of_year(calendar, p->date.year, &info, error))) return status;
  status =
      kal__fail(error, KAL_ERROR_AMBIGUOUS_MONTH, KAL_FIELD_MONTH, calendar, p->date.month, 1, info.months);
  if (error) {
    error->offset = p->month_at;
    error->year = p->date.year;
    error->reading_code = p->date.month <= info.months ? kal__month_code(&info, p->date.month) : 0;
    error->number_code = p->date.month;
  }
  return status;
}

static void place_error(const parsed *p, kal_error *error) {
  if (!error) return;
  switch (error->field) {
  case KAL_FIELD_MONTH:
  case KAL_FIELD_MONTH_CODE:
    error->offset = p->month_at;
    break;
  case KAL_FIELD_DAY:
  case KAL_FIELD_FLAGS:
    error->offset = p->day_at;
    break;
  default:
    break;
  }
}

static kal_status parse_date(const kal_calendar *calendar, reader *r, int64_t *day, kal_error *error) {
  parsed p;
  kal_status status;
  if ((status = parse_year_and_month(r, calendar, &p, error))) return status;
  if (peek(r) != '-') return syntax_error(r, calendar, KAL_EXPECTED_HYPHEN, error);
  p.day_at = ++r->at;
  if (!take_small(r, &p.date.day)) return syntax_error(r, calendar, KAL_EXPECTED_DAY, error);
  if (take_letter(r, 'l')) p.date.flags = KAL_DATE_LEAP_DAY;
  if (peek(r) >= 0) return syntax_error(r, calendar, KAL_EXPECTED_END, error);
  if ((status = settle_month(calendar, &p, error))) return status;
  status = calendar->to_day(calendar, p.date, day);
  if (status && error) {
    int64_t ignored;
    /* A user's calendar may fail where year info knows the day. */
    if (kal__to_day(calendar, p.date, &ignored, error) != status)
      kal__fail(error, status, KAL_FIELD_DAY, calendar, p.date.day, 1, 0);
    place_error(&p, error);
  }
  return status;
}

/* The count whose prefix the text begins with, 0 if none; moves behind it. */
static kal_count take_count(reader *r) {
  static const kal_count counts[] = {
#define COUNT(symbol, number, prefix, text) symbol,
      KAL_COUNT_LIST(COUNT)
#undef COUNT
  };
  for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
    size_t start = r->at;
    const char *prefix = count_prefix(counts[i]);
    while (*prefix && (*prefix == '@' ? peek(r) == '@' && ++r->at : take_letter(r, *prefix))) prefix++;
    if (!*prefix) return counts[i];
    r->at = start;
  }
  return (kal_count)0;
}

static kal_status parse_count(kal_count count, const kal_calendar *calendar, reader *r, int64_t *day,
                              kal_error *error) {
  int negative = peek(r) == '-';
  int64_t value = 0;
  size_t start = r->at;
  r->at += negative || peek(r) == '+';
  if (!kal__is_digit(peek(r))) return syntax_error(r, calendar, KAL_EXPECTED_INTEGER, error);
  for (; kal__is_digit(peek(r)); r->at++) {
    int digit = negative ? '0' - peek(r) : peek(r) - '0';
    if (negative ? value < (INT64_MIN - digit) / 10 : value > (INT64_MAX - digit) / 10) {
      kal_status status = kal__fail(error, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_COUNT, calendar,
                                    negative ? INT64_MIN : INT64_MAX, INT64_MIN, INT64_MAX);
      if (error) error->offset = start;
      return status;
    }
    value = value * 10 + digit;
  }
  if (peek(r) >= 0) return syntax_error(r, calendar, KAL_EXPECTED_WHOLE_DAY, error);
  if (kal_day_from_count(count, value, day))
    return kal__fail(error, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_COUNT, calendar, value, INT64_MIN, INT64_MAX);
  return KAL_OK;
}

/* What has another form than the usual one, or is no date, is left to the grammar above, which reads that
 * form alike. */
static int is_usual_date(const kal_calendar *calendar, const char *text, size_t length, kal_date *date) {
  int coded = length == kal__usual_date_length(1);
  unsigned month, day;
  int32_t year;
  if (!coded && (length != kal__usual_date_length(0) || calendar->properties & KAL_LEAP_MONTHS)) return 0;
  if (!kal__read_usual_date(text, coded, &year, &month, &day)) return 0;
  *date = kal__unpack(kal__pack(year, coded ? 0 : month, day, coded ? month : 0, 0));
  return 1;
}

kal_status kal_day_parse(const kal_calendar *calendar, const char *text, size_t length, int64_t *day,
                         kal_error *error) {
  reader r = {text, length, 0};
  kal_date date;
  kal_count count;
  if (!calendar || !text || !day) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if (is_usual_date(calendar, text, length, &date) && !calendar->to_day(calendar, date, day)) return KAL_OK;
  if (length && !kal__is_digit(peek(&r)) && (count = take_count(&r)))
    return parse_count(count, calendar, &r, day, error);
  return parse_date(calendar, &r, day, error);
}

kal_status kal_month_parse(const kal_calendar *calendar, const char *text, size_t length, int32_t *year,
                           uint8_t *month, kal_error *error) {
  reader r = {text, length, 0};
  parsed p;
  kal__year info;
  unsigned ordinal;
  kal_status status;
  if (!calendar || !text || !year || !month)
    return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = parse_year_and_month(&r, calendar, &p, error))) return status;
  if (peek(&r) >= 0) return syntax_error(&r, calendar, KAL_EXPECTED_END, error);
  if ((status = settle_month(calendar, &p, error))) return status;
  if ((status = kal__find_month(calendar, p.date, &info, &ordinal, error))) {
    place_error(&p, error);
    return status;
  }
  *year = p.date.year;
  *month = (uint8_t)ordinal;
  return KAL_OK;
}

kal_status kal_month_code_parse(const char *text, size_t length, kal_month_code *code, kal_error *error) {
  reader r = {text, length, 0};
  kal_month_code found;
  if ((!text && length) || !code) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (!take_letter(&r, 'm') || !take_code(&r, &found) || !(found & ~(unsigned)KAL_MONTH_LEAP)) {
    r.at = 0;
    return syntax_error(&r, NULL, KAL_EXPECTED_MONTH_CODE, error);
  }
  if (r.at != length) return syntax_error(&r, NULL, KAL_EXPECTED_END, error);
  *code = found;
  return KAL_OK;
}
