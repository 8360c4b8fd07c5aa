/* SPDX-License-Identifier: MIT */
/*
 * ISO 8601 strings; the grammar stands in kalends/iso.h.
 *
 * Sources: ISO 8601-1:2019, 5.2 (calendar, ordinal and week dates, expanded years), 5.3 (times, shifts from
 * UTC); RFC 3339, 5.6 (a space for T, small letters, leap seconds); RFC 9557, 3 (annotations, critical ones,
 * "_" keys), 4.1 (their grammar), 5 (which calendars); ECMAScript Temporal, "ParseISODateTime" and its
 * grammar (DateSpec, DateSpecYearMonth, DateSpecMonthDay, TimeSpec, UTCOffset, TimeZoneAnnotation,
 * Annotations), "ISODateWithinLimits", "ISOYearMonthWithinLimits", "TemporalDateToString" and its kin.
 */
#include "../core/ascii.h"
#include "../core/temporal.h"
#include "../core/writer.h"
#include "kalends/iso.h"

#define ISO_SECOND INT64_C(1000000000)
#define ISO_DAY (86400 * ISO_SECOND)

enum {
  ISO_READ_RULES =
      KAL_REJECT | KAL_TEMPORAL | KAL_ISO_READ_UTC | KAL_ISO_READ_YEAR_MONTH | KAL_ISO_READ_MONTH_DAY,
  ISO_SHOW_RULES = KAL_ISO_ALWAYS | KAL_ISO_NEVER | KAL_ISO_CRITICAL,
  ISO_PRINT_RULES = ISO_SHOW_RULES | KAL_ISO_BASIC | KAL_ISO_EXPANDED | KAL_ISO_ANY_CALENDAR,
  ISO_REFERENCE_YEAR = 1972
};

typedef struct iso_reader {
  const char *text;
  size_t length;
  size_t at;
  unsigned rules;
  kal_error *error;
} iso_reader;

static int iso_byte(const iso_reader *r, size_t at) {
  return at < r->length ? (unsigned char)r->text[at] : -1;
}
static int iso_peek(const iso_reader *r) {
  return iso_byte(r, r->at);
}
static int iso_is_small(int c) {
  return c >= 'a' && c <= 'z';
}
static int iso_is_letter(int c, char small) {
  return c >= 0 && (c | 0x20) == small;
}
static int iso_is_alphanumeric(int c) {
  return kal__is_digit(c) || (c >= 0 && iso_is_small(c | 0x20));
}

static int iso_take(iso_reader *r, char c) {
  int is_there = iso_peek(r) == c;
  r->at += is_there;
  return is_there;
}

static kal_status iso_fail(iso_reader *r, kal_status status, size_t at, kal_expected expected) {
  kal__fail(r->error, status, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (r->error) {
    r->error->offset = at;
    r->error->expected = (uint8_t)expected;
  }
  return status;
}

static kal_status iso_syntax(iso_reader *r, kal_expected expected) {
  return iso_fail(r, KAL_ERROR_SYNTAX, r->at, expected);
}

static size_t iso_count_digits(const iso_reader *r, size_t at) {
  size_t count = 0;
  while (kal__is_digit(iso_byte(r, at + count))) count++;
  return count;
}

/* A number of `digits` digits, at most `greatest`. */
static int iso_number(iso_reader *r, size_t digits, unsigned greatest, unsigned *value) {
  unsigned v = 0;
  for (size_t i = 0; i < digits; i++) {
    int c = iso_byte(r, r->at + i);
    if (!kal__is_digit(c)) return 0;
    v = v * 10 + (unsigned)(c - '0');
  }
  if (v > greatest) return 0;
  r->at += digits;
  *value = v;
  return 1;
}

/* hh, hh:mm, and unless `last_second` is 0 hh:mm:ss with a fraction; all of them also without colons. */
static int iso_clock(iso_reader *r, unsigned last_second, int64_t *nanosecond) {
  unsigned hour, minute = 0, second = 0, fraction = 0, scale = 100000000;
  int colons;
  if (!iso_number(r, 2, 23, &hour)) return 0;
  colons = iso_peek(r) == ':';
  if (colons || kal__is_digit(iso_peek(r))) {
    r->at += (size_t)colons;
    if (!iso_number(r, 2, 59, &minute)) return 0;
    if (last_second && (colons ? iso_take(r, ':') : kal__is_digit(iso_peek(r)))) {
      if (!iso_number(r, 2, last_second, &second)) return 0;
      if (second == 60) second = 59;
      if (iso_take(r, '.') || iso_take(r, ',')) {
        if (!kal__is_digit(iso_peek(r))) return 0;
        for (; scale && kal__is_digit(iso_peek(r)); scale /= 10)
          fraction += (unsigned)(iso_peek(r) - '0') * scale, r->at++;
      }
    }
  }
  *nanosecond = (int64_t)(hour * 3600 + minute * 60 + second) * ISO_SECOND + fraction;
  return 1;
}

/* A date and where it stands in the text. Its parts: month and day, week and day of the week, or day of year.
 */
typedef struct iso_fields {
  int64_t year;
  unsigned parts[2];
  size_t at[2];
  size_t start;
} iso_fields;

static kal_status iso_read_part(iso_reader *r, iso_fields *f, int part, size_t digits) {
  f->at[part] = r->at;
  if (iso_number(r, digits, 999, &f->parts[part])) return KAL_OK;
  return iso_syntax(r, digits == 1 ? KAL_EXPECTED_WEEK_DAY : KAL_EXPECTED_TWO_DIGITS);
}

/* What follows the first number of a date. */
static kal_status iso_read_second(iso_reader *r, iso_fields *f, int hyphens, size_t digits) {
  if (hyphens && !iso_take(r, '-')) return iso_syntax(r, KAL_EXPECTED_HYPHEN);
  return iso_read_part(r, f, 1, digits);
}

/* 11-21, 1121, with -- before it or not: what can be no year. */
static int iso_is_month_day(const iso_reader *r) {
  size_t digits = iso_count_digits(r, r->at);
  int next = iso_byte(r, r->at + digits);
  if (!(r->rules & KAL_ISO_READ_MONTH_DAY)) return 0;
  return (digits == 2 && next == '-') || (digits == 4 && next != '-' && !iso_is_letter(next, 'w')) ||
         (iso_peek(r) == '-' && iso_byte(r, r->at + 1) == '-');
}

static kal_status iso_read_date(iso_reader *r, iso_fields *f, kal_iso_form *form) {
  int sign = iso_peek(r) == '+' || iso_peek(r) == '-', negative = iso_peek(r) == '-', hyphens;
  int temporal = (r->rules & KAL_TEMPORAL) != 0;
  size_t digits, year_digits = sign ? 6 : 4, rest;
  kal_status status;
  if (iso_is_month_day(r)) {
    if (iso_take(r, '-')) r->at++;
    f->year = ISO_REFERENCE_YEAR;
    *form = KAL_ISO_MONTH_DAY;
    if ((status = iso_read_part(r, f, 0, 2))) return status;
    return iso_read_second(r, f, iso_peek(r) == '-', 2);
  }
  r->at += (size_t)sign;
  digits = iso_count_digits(r, r->at);
  if (!digits) return iso_syntax(r, KAL_EXPECTED_ISO_DATE);
  hyphens = iso_byte(r, r->at + digits) == '-';
  if (digits < year_digits || (hyphens && digits > year_digits && (!sign || temporal)))
    return iso_syntax(r, KAL_EXPECTED_ISO_YEAR);
  if (hyphens) year_digits = digits;
  rest = digits - year_digits;
  for (; year_digits; year_digits--, r->at++)
    if (f->year < INT64_MAX / 100) f->year = f->year * 10 + (iso_peek(r) - '0');
  if (negative && f->year == 0) return iso_fail(r, KAL_ERROR_SYNTAX, f->start, KAL_EXPECTED_YEAR_ZERO);
  if (negative) f->year = -f->year;
  r->at += (size_t)hyphens;
  if (hyphens) rest = iso_count_digits(r, r->at) == 3 ? 3 : 4;
  if (rest != 3 && iso_is_letter(iso_peek(r), 'w') && !temporal && (hyphens || !rest)) {
    r->at++;
    *form = KAL_ISO_WEEK_DATE;
    if ((status = iso_read_part(r, f, 0, 2))) return status;
    return iso_read_second(r, f, hyphens, 1);
  }
  if (rest == 3 && !temporal) {
    *form = KAL_ISO_ORDINAL;
    return iso_read_part(r, f, 0, 3);
  }
  if (rest != 4 && (rest != 2 || !(r->rules & KAL_ISO_READ_YEAR_MONTH)))
    return iso_fail(r, KAL_ERROR_SYNTAX, f->start, KAL_EXPECTED_ISO_DATE);
  if ((status = iso_read_part(r, f, 0, 2))) return status;
  if (rest == 2 || (hyphens && iso_peek(r) != '-' && (r->rules & KAL_ISO_READ_YEAR_MONTH))) {
    f->parts[1] = 1;
    *form = KAL_ISO_YEAR_MONTH;
    return KAL_OK;
  }
  return iso_read_second(r, f, hyphens, 2);
}

/* The day of a date that was read. */
static kal_status iso_settle(iso_reader *r, const iso_fields *f, kal_iso_form form, int64_t *day) {
  const kal_calendar *calendar =
      kal_calendar_builtin(form == KAL_ISO_WEEK_DATE ? KAL_ISO_WEEK : KAL_GREGORIAN);
  const kal_range *range = &calendar->range;
  kal_error *error = r->error;
  kal_status status;
  status = kal__check_range(calendar, KAL_FIELD_YEAR, f->year, range->first_year, range->last_year, error);
  if (status) {
    if (error) error->offset = f->start;
    return status;
  }
  if (form == KAL_ISO_ORDINAL) {
    kal__year info;
    unsigned place = f->parts[0];
    calendar->year(calendar, (int32_t)f->year, &info);
    *day = info.first_day + place - 1;
    if (place >= 1 && place <= info.days) return KAL_OK;
    status = place > calendar->limits.longest_year ? KAL_ERROR_NOT_IN_CALENDAR : KAL_ERROR_NOT_IN_YEAR;
    kal__fail(error, status, KAL_FIELD_DAY_OF_YEAR, calendar, place, 1, info.days);
  } else {
    kal_date date = {(int32_t)f->year, (uint8_t)f->parts[0], (uint8_t)f->parts[1], 0, 0};
    if (!(status = kal__to_day(calendar, date, day, error))) return KAL_OK;
  }
  if (f->parts[0] == 0 || status == KAL_ERROR_MISSING_FIELD) status = KAL_ERROR_NOT_POSITIVE;
  if (error) {
    int part = error->field == KAL_FIELD_DAY;
    error->status = status;
    error->offset = f->at[part];
    error->year = (int32_t)f->year;
    if (form == KAL_ISO_WEEK_DATE) {
      error->field = part ? KAL_FIELD_WEEK_DAY : KAL_FIELD_WEEK;
      error->month_code = 0;
    }
  }
  return status;
}

static kal_status iso_read_time(iso_reader *r, kal_iso *iso) {
  int negative, c = iso_peek(r);
  if (c != ' ' && !iso_is_letter(c, 't')) return KAL_OK;
  r->at++;
  if (!iso_clock(r, 60, &iso->nanosecond)) return iso_syntax(r, KAL_EXPECTED_TIME);
  iso->given |= KAL_ISO_TIME;
  if (iso_is_letter(iso_peek(r), 'z')) {
    if (!(r->rules & KAL_ISO_READ_UTC)) return iso_syntax(r, KAL_EXPECTED_LOCAL_TIME);
    r->at++;
    iso->given |= KAL_ISO_UTC;
    return KAL_OK;
  }
  negative = iso_take(r, '-');
  if (!negative && !iso_take(r, '+')) return KAL_OK;
  if (!iso_clock(r, 59, &iso->offset)) return iso_syntax(r, KAL_EXPECTED_OFFSET);
  if (negative) iso->offset = -iso->offset;
  iso->given |= KAL_ISO_OFFSET;
  return KAL_OK;
}

/* +01:00, or names such as Europe/Paris, of which none is "." or "..": they become paths of files. */
static int iso_zone(iso_reader *r) {
  int64_t ignored;
  if (iso_take(r, '+') || iso_take(r, '-')) return iso_clock(r, 0, &ignored);
  do {
    size_t start = r->at, dots = 0;
    int c = iso_peek(r);
    if (kal__is_digit(c) || c == '-' || c == '+') return 0;
    for (; iso_is_alphanumeric(c) || c == '.' || c == '_' || c == '-' || c == '+'; c = iso_peek(r))
      dots += c == '.', r->at++;
    if (r->at - start == dots && dots <= 2) return 0; /* nothing at all too */
  } while (iso_take(r, '/'));
  return 1;
}

static int iso_key(iso_reader *r) {
  size_t start = r->at;
  if (iso_peek(r) == '_' && !(r->rules & KAL_TEMPORAL)) return 0;
  while (iso_is_small(iso_peek(r)) || iso_peek(r) == '_' ||
         (r->at > start && (kal__is_digit(iso_peek(r)) || iso_peek(r) == '-')))
    r->at++;
  return r->at > start && iso_peek(r) == '=';
}

static int iso_value(iso_reader *r) {
  do {
    size_t start = r->at;
    while (iso_is_alphanumeric(iso_peek(r))) r->at++;
    if (r->at == start) return 0;
  } while (iso_take(r, '-'));
  return 1;
}

static kal_status iso_find_calendar(iso_reader *r, size_t at, const kal_registry *registry,
                                    const kal_calendar **calendar) {
  char name[KAL_NAME_MAX + 1];
  size_t length = r->at - at;
  kal_status status;
  if (length > KAL_NAME_MAX) {
    status = kal__fail(r->error, KAL_ERROR_UNKNOWN_CALENDAR, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  } else {
    for (size_t i = 0; i < length; i++)
      name[i] = (char)(r->text[at + i] | (r->text[at + i] == '-' ? 0 : 0x20));
    name[length] = '\0';
    if (length == 7 && !memcmp(name, "iso8601", 7)) return KAL_OK;
    status = r->rules & KAL_TEMPORAL ? kal_temporal_calendar_find(name, calendar, r->error)
             : registry              ? kal_registry_find(registry, name, calendar, r->error)
                                     : kal_calendar_find(name, calendar, r->error);
  }
  if (status && r->error) r->error->offset = at;
  return status;
}

static kal_status iso_read_annotations(iso_reader *r, const kal_registry *registry, kal_iso *iso) {
  for (int first = 1; iso_take(r, '['); first = 0) {
    int critical = iso_take(r, '!'), is_calendar;
    size_t start = r->at, value;
    kal_status status;
    if (iso_key(r)) {
      is_calendar = r->at - start == 4 && !memcmp(r->text + start, "u-ca", 4);
      value = ++r->at;
      if (!iso_value(r)) return iso_syntax(r, KAL_EXPECTED_ANNOTATION);
      if (iso_peek(r) != ']') return iso_syntax(r, KAL_EXPECTED_BRACKET);
      if (is_calendar && !(iso->given & KAL_ISO_CALENDAR)) {
        iso->given |= KAL_ISO_CALENDAR | (critical ? KAL_ISO_CRITICAL_CALENDAR : 0u);
        if ((status = iso_find_calendar(r, value, registry, &iso->calendar))) return status;
      } else if (critical || (is_calendar && (iso->given & KAL_ISO_CRITICAL_CALENDAR))) {
        return iso_fail(r, KAL_ERROR_CRITICAL, start,
                        is_calendar ? KAL_EXPECTED_ONE_CALENDAR : KAL_EXPECTED_KNOWN_KEY);
      }
    } else {
      size_t fault = r->at;
      r->at = start;
      if (first && !iso_zone(r)) return iso_syntax(r, KAL_EXPECTED_ZONE);
      if (!first || iso_peek(r) == '=') return iso_fail(r, KAL_ERROR_SYNTAX, fault, KAL_EXPECTED_ANNOTATION);
      iso->given |= KAL_ISO_ZONE | (critical ? KAL_ISO_CRITICAL_ZONE : 0u);
      iso->zone_at = start;
      iso->zone_length = r->at - start;
    }
    if (!iso_take(r, ']')) return iso_syntax(r, KAL_EXPECTED_BRACKET);
  }
  return KAL_OK;
}

kal_status kal_iso_parse(const char *text, size_t length, unsigned rules, const kal_registry *registry,
                         kal_iso *iso, kal_error *error) {
  iso_reader r = {text, length, 0, rules, error};
  iso_fields fields = {0};
  kal_iso found = {0};
  size_t date_end;
  kal_status status;
  if (!text || !iso || iso->size != sizeof *iso || (rules & ~(unsigned)ISO_READ_RULES))
    return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  found.size = sizeof found;
  if ((status = iso_read_date(&r, &fields, &found.form))) return status;
  if ((status = iso_settle(&r, &fields, found.form, &found.day))) return status;
  date_end = r.at;
  if (found.form < KAL_ISO_YEAR_MONTH && (status = iso_read_time(&r, &found))) return status;
  if ((status = iso_read_annotations(&r, registry, &found))) return status;
  if (r.at < length) return iso_syntax(&r, KAL_EXPECTED_END);
  if (found.form >= KAL_ISO_YEAR_MONTH && found.calendar)
    return iso_fail(&r, KAL_ERROR_SYNTAX, date_end, KAL_EXPECTED_WHOLE_DATE);
  if ((rules & KAL_TEMPORAL) && (found.calendar || !(rules & KAL_ISO_READ_MONTH_DAY))) {
    int whole_months = (rules & KAL_ISO_READ_YEAR_MONTH) != 0;
    int64_t least = whole_months ? KAL__TEMPORAL_FIRST_MONTH_DAY : KAL__TEMPORAL_FIRST_DAY;
    int64_t greatest = whole_months ? KAL__TEMPORAL_LAST_MONTH_DAY : KAL__TEMPORAL_LAST_DAY;
    status = kal__check_range(NULL, KAL_FIELD_DAY_NUMBER, found.day, least, greatest, error);
    if (status) return status;
  }
  *iso = found;
  return KAL_OK;
}

static void iso_write_year(kal__writer *writer, int32_t year, int expanded) {
  if (year < 0 || year > 9999) expanded = 1;
  if (expanded) kal__write_char(writer, year < 0 ? '-' : '+');
  kal__write_unsigned(writer, year < 0 ? 0u - (uint32_t)year : (uint32_t)year, expanded ? 6 : 4);
}

static void iso_write_pair(kal__writer *writer, const char *separator, int64_t value) {
  kal__write_text(writer, separator);
  kal__write_unsigned(writer, (uint64_t)value, 2);
}

static void iso_write_clock(kal__writer *writer, int64_t nanosecond, const char *colon, int with_seconds) {
  int64_t minutes = nanosecond / (60 * ISO_SECOND), rest = nanosecond % (60 * ISO_SECOND),
          fraction = rest % ISO_SECOND;
  int width = 9;
  iso_write_pair(writer, "", minutes / 60);
  iso_write_pair(writer, colon, minutes % 60);
  if (rest || with_seconds) iso_write_pair(writer, colon, rest / ISO_SECOND);
  if (!fraction) return;
  for (; fraction % 10 == 0; fraction /= 10) width--;
  kal__write_char(writer, '.');
  kal__write_unsigned(writer, (uint64_t)fraction, width);
}

static int iso_is_printable(const kal_iso *iso, unsigned rules) {
  unsigned show = rules & ISO_SHOW_RULES;
  int has_time = (iso->given & KAL_ISO_TIME) != 0;
  int has_offset = (iso->given & KAL_ISO_OFFSET) != 0, has_utc = (iso->given & KAL_ISO_UTC) != 0;
  return !(rules & ~(unsigned)ISO_PRINT_RULES) && !(show & (show - 1)) &&
         (unsigned)iso->form <= KAL_ISO_MONTH_DAY &&
         !(has_time &&
           (iso->form >= KAL_ISO_YEAR_MONTH || iso->nanosecond < 0 || iso->nanosecond >= ISO_DAY)) &&
         has_time >= has_offset + has_utc &&
         !(has_offset && (iso->offset <= -ISO_DAY || iso->offset >= ISO_DAY));
}

kal_status kal_iso_print(const kal_iso *iso, unsigned rules, char *buffer, size_t capacity, size_t *length) {
  kal__writer writer = {buffer, capacity, 0};
  int basic = (rules & KAL_ISO_BASIC) != 0, expanded = (rules & KAL_ISO_EXPANDED) != 0, shown;
  const char *hyphen = "-", *colon = basic ? "" : ":", *name = "iso8601";
  kal_iso_form form;
  kal_date date;
  uint16_t day_of_year = 0;
  kal_status status;
  if (!iso || iso->size != sizeof *iso || (!buffer && capacity) || !iso_is_printable(iso, rules))
    return KAL_ERROR_ARGUMENT;
  form = iso->form;
  shown = (rules & ISO_SHOW_RULES) ? !(rules & KAL_ISO_NEVER) : iso->calendar != NULL;
  if (shown && iso->calendar) {
    name = iso->calendar->bcp47;
    if (!*name && (rules & KAL_ISO_ANY_CALENDAR)) name = iso->calendar->id;
    if (!*name) return KAL_ERROR_NOT_IN_PROFILE;
  }
  if (form >= KAL_ISO_YEAR_MONTH && (shown || iso->calendar)) form = KAL_ISO_DATE;
  status = kal_date_from_day(kal_calendar_builtin(form == KAL_ISO_WEEK_DATE ? KAL_ISO_WEEK : KAL_GREGORIAN),
                             iso->day, &date);
  if (!status && form == KAL_ISO_ORDINAL)
    status = kal_day_of_year(kal_calendar_builtin(KAL_GREGORIAN), iso->day, NULL, &day_of_year);
  if (status) return status;
  if (basic && form < KAL_ISO_YEAR_MONTH) {
    if (date.year < -999999 || date.year > 999999) return KAL_ERROR_OUT_OF_RANGE;
    hyphen = "";
  }

  if (form != KAL_ISO_MONTH_DAY) {
    iso_write_year(&writer, date.year, expanded);
    kal__write_text(&writer, hyphen);
  }
  if (form == KAL_ISO_ORDINAL) {
    kal__write_unsigned(&writer, day_of_year, 3);
  } else {
    iso_write_pair(&writer, form == KAL_ISO_WEEK_DATE ? "W" : "", date.month);
    if (form != KAL_ISO_YEAR_MONTH) {
      kal__write_text(&writer, hyphen);
      kal__write_unsigned(&writer, date.day, form == KAL_ISO_WEEK_DATE ? 1 : 2);
    }
  }
  if (iso->given & KAL_ISO_TIME) {
    kal__write_char(&writer, 'T');
    iso_write_clock(&writer, iso->nanosecond, colon, 1);
  }
  if (iso->given & KAL_ISO_UTC) kal__write_char(&writer, 'Z');
  if (iso->given & KAL_ISO_OFFSET) {
    kal__write_char(&writer, iso->offset < 0 ? '-' : '+');
    iso_write_clock(&writer, iso->offset < 0 ? -iso->offset : iso->offset, colon, 0);
  }
  if (shown) {
    kal__write_text(&writer, rules & KAL_ISO_CRITICAL ? "[!u-ca=" : "[u-ca=");
    kal__write_text(&writer, name);
    kal__write_char(&writer, ']');
  }
  kal__write_end(&writer);
  if (length) *length = writer.length;
  return writer.length < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}
