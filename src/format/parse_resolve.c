/* SPDX-License-Identifier: MIT */
/*
 * Which day it is that a text speaks of. Every reading is tried: years, months, eras and days that share a
 * name; those stay that agree with all of the text. One is the answer, two are an error.
 */
#include "parse.h"

#include "../calendars/names_keys.h"
#include "format_write.h"
#include "kalends/period.h"
#include "locale.h"

enum {
  RESOLVE_DAYS = 8,
  RESOLVE_YEARS = 8,
  RESOLVE_PLAIN_YEAR = 1000, /* from here on a year is hardly one of an era that is not said */
  RESOLVE_DAY_SECONDS = 86400,
  RESOLVE_ZONE = 128,
  RESOLVE_PIECE = 512
};
#define RESOLVE_SECOND INT64_C(1000000000)

/* What all readings have in common, and the days of all. */
typedef struct parse_readings {
  int32_t years[RESOLVE_YEARS];
  unsigned year_count;
  int64_t days[RESOLVE_DAYS];
  unsigned day_count;
  kal_status status; /* why a reading is none: the first reason */
  kal_error error;
} parse_readings;

static void resolve_add_day(parse_readings *r, int64_t day) {
  for (unsigned i = 0; i < r->day_count; i++)
    if (r->days[i] == day) return;
  if (r->day_count < RESOLVE_DAYS) r->days[r->day_count++] = day;
}

static void resolve_refuse(parse_readings *r, kal_status status, const kal_error *error, size_t at) {
  if (r->status) return;
  r->status = status;
  r->error = *error;
  r->error.offset = at;
}

static int resolve_has(const kal__parse *p, uint32_t parts) {
  return (p->has & parts) != 0;
}

/* Years */

static kal_status resolve_add_year(kal__parse *p, parse_readings *r, int64_t year, kal__part part) {
  const kal_range *range = &p->calendar->range;
  kal_status status =
      kal__check_range(p->calendar, KAL_FIELD_YEAR, year, range->first_year, range->last_year, p->error);
  if (status) {
    p->error->offset = p->place[part];
    return status;
  }
  for (unsigned i = 0; i < r->year_count; i++)
    if (r->years[i] == year) return KAL_OK;
  if (r->year_count < RESOLVE_YEARS) r->years[r->year_count++] = (int32_t)year;
  return KAL_OK;
}

/* The years of the pivot's window that have a number in a count of years. */
static kal_status resolve_add_short_year(kal__parse *p, parse_readings *r, int64_t number, int64_t anchor,
                                         int direction, kal__part part) {
  int64_t span = p->short_year, first = (int64_t)p->rules.pivot - span / 5 * 4;
  for (int sign = 1; sign >= -1; sign -= 2) { /* of negative numbers the digits are written alike */
    int64_t year = anchor + direction * (sign * (number % span) - 1);
    kal_status status;
    year = first + kal__floor_mod(year - first, span);
    if (((year - anchor) * direction + 1 < 0) != (sign < 0)) continue;
    if ((status = resolve_add_year(p, r, year, part))) return status;
  }
  return KAL_OK;
}

int kal__is_first_era_meant(const kal_calendar *calendar) {
  for (size_t i = 1; i < calendar->era_count; i++) {
    kal_era era;
    kal__get_era(calendar, i, &era);
    if (era.direction > 0) return 0;
  }
  return 1;
}

/* The Common Era where the calendar has it, or its latest one. */
static size_t resolve_common_era(const kal_calendar *calendar) {
  for (size_t i = 0; i < calendar->era_count; i++) {
    kal_era era;
    kal__get_era(calendar, i, &era);
    if (strlen(era.code) == 2 && !memcmp(era.code, "ce", 2)) return i;
  }
  return 0;
}

static kal_status resolve_era_years(kal__parse *p, parse_readings *r) {
  const kal_calendar *calendar = p->calendar;
  int64_t number = p->number[KAL__PART_YEAR];
  kal_status status = KAL_OK;
  int is_short = p->short_year && p->year_part == KAL__PART_YEAR;
  if (!calendar->era_count) {
    return is_short ? resolve_add_short_year(p, r, number, 1, 1, KAL__PART_YEAR)
                    : resolve_add_year(p, r, number, KAL__PART_YEAR);
  }
  if (!resolve_has(p, KAL__PART_BIT(ERA))) {
    p->era_count = 1;
    p->eras[0] = 0;
    if (!kal__is_first_era_meant(calendar)) {
      if (!p->lenient || number < RESOLVE_PLAIN_YEAR) {
        status = kal__fail(p->error, KAL_ERROR_INCOMPLETE_ERA, KAL_FIELD_ERA, calendar, number, 1, 0);
        p->error->offset = p->place[KAL__PART_YEAR];
        return status;
      }
      p->eras[0] = (uint8_t)resolve_common_era(calendar);
    }
  }
  for (unsigned i = 0; i < p->era_count && !status; i++) {
    kal_era era;
    kal__get_era(calendar, p->eras[i], &era);
    status = is_short ? resolve_add_short_year(p, r, number, era.anchor, era.direction, KAL__PART_YEAR)
                      : resolve_add_year(p, r, era.anchor + era.direction * (number - 1), KAL__PART_YEAR);
  }
  return status;
}

/* The calendar's years that begin in a Gregorian year: one, or none or two where they are shorter. */
static kal_status resolve_related_years(kal__parse *p, parse_readings *r) {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  int64_t number = p->number[KAL__PART_YEAR_RELATED], last;
  kal_date end = {0, 12, 31, 12, 0}, date;
  kal_status status = kal__check_range(p->calendar, KAL_FIELD_YEAR, number, gregorian->range.first_year + 1,
                                       gregorian->range.last_year, p->error);
  if (!status) {
    end.year = (int32_t)number;
    if ((status = kal_date_to_day(gregorian, end, &last)))
      return kal__fail(p->error, status, KAL_FIELD_YEAR, p->calendar, number, 1, 0);
    if (last > p->calendar->range.last_day) last = p->calendar->range.last_day;
    status = kal__check_range(p->calendar, KAL_FIELD_DAY_NUMBER, last, p->calendar->range.first_day,
                              p->calendar->range.last_day, p->error);
  }
  if (status) {
    p->error->offset = p->place[KAL__PART_YEAR_RELATED];
    return status;
  }
  if ((status = kal_date_from_day(p->calendar, last, &date)))
    return kal__fail(p->error, status, KAL_FIELD_YEAR, p->calendar, number, 1, 0);
  for (int64_t year = date.year; year > (int64_t)date.year - 3; year--) {
    kal_year_info info;
    kal_date first;
    if (year < p->calendar->range.first_year || kal_calendar_year(p->calendar, (int32_t)year, &info) ||
        kal_date_from_day(gregorian, info.first_day, &first))
      continue;
    if (first.year == end.year && (status = resolve_add_year(p, r, year, KAL__PART_YEAR_RELATED)))
      return status;
  }
  if (r->year_count) return KAL_OK;
  return kal__fail(p->error, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_YEAR, p->calendar, number,
                   p->calendar->range.first_year, p->calendar->range.last_year);
}

/* The number of any year in the sixty, as kal_sexagenary_year has it. */
static int64_t resolve_cyclic_number(int64_t year) {
  return kal__floor_mod(year - 4, 60) + 1;
}

static kal_status resolve_cyclic_years(kal__parse *p, parse_readings *r) {
  int64_t number = p->number[KAL__PART_YEAR_CYCLIC];
  if (r->year_count) {
    for (unsigned i = 0; i < r->year_count; i++)
      if (resolve_cyclic_number(r->years[i]) == number) return KAL_OK;
    kal__fail(p->error, KAL_ERROR_CONFLICT, KAL_FIELD_CYCLIC_YEAR, p->calendar, number,
              resolve_cyclic_number(r->years[0]), resolve_cyclic_number(r->years[0]));
    p->error->offset = p->place[KAL__PART_YEAR_CYCLIC];
    return KAL_ERROR_CONFLICT;
  }
  if (!(p->rules.flags & KAL_PARSE_PIVOT))
    return kal__parse_wrong(p, p->place[KAL__PART_YEAR_CYCLIC], KAL_EXPECTED_FULL_YEAR);
  for (int64_t year = (int64_t)p->rules.pivot - 40; year < (int64_t)p->rules.pivot + 20; year++)
    if (resolve_cyclic_number(year) == number) return resolve_add_year(p, r, year, KAL__PART_YEAR_CYCLIC);
  return KAL_OK;
}

static kal_status resolve_years(kal__parse *p, parse_readings *r) {
  kal_status status = KAL_OK;
  if (resolve_has(p, KAL__PART_BIT(YEAR_EXTENDED))) {
    int64_t number = p->number[KAL__PART_YEAR_EXTENDED];
    if (!p->short_year || p->year_part != KAL__PART_YEAR_EXTENDED)
      status = resolve_add_year(p, r, number, KAL__PART_YEAR_EXTENDED);
    else if (resolve_has(p, KAL__PART_BIT(CENTURY)))
      status = resolve_add_year(p, r, p->number[KAL__PART_CENTURY] * 100 + number, KAL__PART_YEAR_EXTENDED);
    else
      status = resolve_add_short_year(p, r, number, 1, 1, KAL__PART_YEAR_EXTENDED);
  } else if (resolve_has(p, KAL__PART_BIT(YEAR_RELATED))) {
    status = resolve_related_years(p, r);
  } else if (resolve_has(p, KAL__PART_BIT(YEAR))) {
    status = resolve_era_years(p, r);
  } else if (resolve_has(p, KAL__PART_BIT(YEAR_OF_WEEK))) {
    /* The week's year, as some locales have it: the day's own is that, or the one before or after. */
    for (int64_t year = p->number[KAL__PART_YEAR_OF_WEEK] - 1;
         !status && year < p->number[KAL__PART_YEAR_OF_WEEK] + 2; year++)
      status = resolve_add_year(p, r, year, KAL__PART_YEAR_OF_WEEK);
  }
  if (!status && resolve_has(p, KAL__PART_BIT(YEAR_CYCLIC))) status = resolve_cyclic_years(p, r);
  return status;
}

/* Days */

/* What kal_date_check says of the date, or its day; a day number of any size. */
static void resolve_try_date(kal__parse *p, parse_readings *r, kal_date date) {
  int64_t number = p->number[KAL__PART_DAY], day;
  kal_error error;
  kal_status status;
  date.day = number >= 0 && number < 255 ? (uint8_t)number : 255;
  if (kal_date_to_day(p->calendar, date, &day) == KAL_OK) {
    resolve_add_day(r, day);
  } else {
    status = kal_date_check(p->calendar, date, &error);
    if (error.field == KAL_FIELD_DAY) error.value = number;
    resolve_refuse(r, status, &error,
                   p->place[error.field == KAL_FIELD_DAY ? KAL__PART_DAY : KAL__PART_MONTH]);
  }
  if (!(p->calendar->properties & KAL_LEAP_DAYS)) return;
  date.flags = KAL_DATE_LEAP_DAY; /* of two days of one number the text does not tell which */
  if (kal_date_to_day(p->calendar, date, &day) == KAL_OK) resolve_add_day(r, day);
}

static void resolve_try_month(kal__parse *p, parse_readings *r, int32_t year, const kal__parse_month *month) {
  kal_date date = {year, month->ordinal, 0, month->code, 0};
  kal_year_info info;
  kal_error error;
  if (month->name && kal_calendar_year(p->calendar, year, &info) == KAL_OK) {
    if (month->name == KAL__ADAR_LEAP && !info.is_leap) {
      kal_status status = kal__fail_in_year(&error, KAL_ERROR_NOT_IN_YEAR, KAL_FIELD_MONTH_CODE, p->calendar,
                                            5 | KAL_MONTH_LEAP, 1, 0, year, 0);
      resolve_refuse(r, status, &error, p->place[KAL__PART_MONTH]);
      return;
    }
    if (month->name == KAL__ADAR_COMMON && info.is_leap) { /* either of its two, if the text may say so */
      date.month_code = 5 | KAL_MONTH_LEAP;
      resolve_try_date(p, r, date);
      date.month_code = month->code;
    }
  }
  resolve_try_date(p, r, date);
}

static kal_week_rule resolve_week_rule(const kal__parse *p) {
  return p->week_is_iso ? (kal_week_rule){1, 4}
                        : (kal_week_rule){p->locale.first_day, p->locale.minimal_days};
}

static kal_status resolve_week(kal__parse *p, parse_readings *r) {
  kal_week_rule rule = resolve_week_rule(p);
  int64_t year = p->number[KAL__PART_YEAR_OF_WEEK], week = p->number[KAL__PART_WEEK], day;
  const kal_range *range = &p->calendar->range;
  kal_status status =
      kal__check_range(p->calendar, KAL_FIELD_YEAR, year, range->first_year, range->last_year, p->error);
  if (status) {
    p->error->offset = p->place[KAL__PART_YEAR_OF_WEEK];
    return status;
  }
  for (int week_day = 1; week_day <= 7; week_day++) {
    kal_error error;
    if (!(p->week_days & 1u << week_day)) continue;
    status = kal_day_from_week(p->calendar, (int32_t)year, (uint16_t)(week < 65535 ? week : 65535), week_day,
                               &rule, &day, &error);
    if (status)
      resolve_refuse(r, status, &error, p->place[KAL__PART_WEEK]);
    else
      resolve_add_day(r, day);
  }
  return KAL_OK;
}

static kal_status resolve_missing(kal__parse *p, kal_field field, int64_t least, int64_t greatest) {
  kal__fail(p->error, KAL_ERROR_MISSING_FIELD, field, p->calendar, 0, least, greatest);
  p->error->offset = p->length;
  return KAL_ERROR_MISSING_FIELD;
}

enum {
  RESOLVE_YEAR_PARTS = KAL__PART_BIT(YEAR) | KAL__PART_BIT(YEAR_EXTENDED) | KAL__PART_BIT(YEAR_RELATED) |
                       KAL__PART_BIT(YEAR_CYCLIC),
  RESOLVE_OTHER_PARTS = KAL__PART_BIT(ERA) | KAL__PART_BIT(YEAR_OF_WEEK) | KAL__PART_BIT(CENTURY) |
                        KAL__PART_BIT(QUARTER) | KAL__PART_BIT(MONTH) | KAL__PART_BIT(WEEK) |
                        KAL__PART_BIT(WEEK_OF_MONTH) | KAL__PART_BIT(WEEK_FROM_DAY) | KAL__PART_BIT(DAY) |
                        KAL__PART_BIT(DAY_OF_YEAR) | KAL__PART_BIT(NTH_WEEK_DAY) | KAL__PART_BIT(WEEK_DAY),
  RESOLVE_COUNTS = KAL__PART_BIT(MODIFIED_JD) | KAL__PART_BIT(UNIX),
  RESOLVE_WEEKS = KAL__PART_BIT(YEAR_OF_WEEK) | KAL__PART_BIT(WEEK) | KAL__PART_BIT(WEEK_DAY)
};

static kal_status resolve_days(kal__parse *p, parse_readings *r) {
  kal_status status;
  if (resolve_has(p, KAL__PART_BIT(UNIX))) {
    resolve_add_day(r, kal__floor_div(p->number[KAL__PART_UNIX] + p->offset, RESOLVE_DAY_SECONDS));
    return KAL_OK;
  }
  if (resolve_has(p, KAL__PART_BIT(MODIFIED_JD))) {
    resolve_add_day(r, p->number[KAL__PART_MODIFIED_JD] - 40587);
    return KAL_OK;
  }
  if (!resolve_has(p, RESOLVE_YEAR_PARTS) && (p->has & RESOLVE_WEEKS) == RESOLVE_WEEKS)
    return resolve_week(p, r);
  if (!resolve_has(p, RESOLVE_YEAR_PARTS | KAL__PART_BIT(YEAR_OF_WEEK)))
    return resolve_missing(p, KAL_FIELD_YEAR, p->calendar->range.first_year, p->calendar->range.last_year);
  if ((status = resolve_years(p, r))) return status;
  if (resolve_has(p, KAL__PART_BIT(DAY)) && resolve_has(p, KAL__PART_BIT(MONTH))) {
    for (unsigned y = 0; y < r->year_count; y++)
      for (unsigned m = 0; m < p->month_count; m++) resolve_try_month(p, r, r->years[y], &p->months[m]);
    return KAL_OK;
  }
  if (resolve_has(p, KAL__PART_BIT(DAY_OF_YEAR))) {
    int64_t number = p->number[KAL__PART_DAY_OF_YEAR], day;
    for (unsigned y = 0; y < r->year_count; y++) {
      status = kal_day_from_day_of_year(p->calendar, r->years[y], (uint16_t)(number < 65535 ? number : 65535),
                                        &day);
      if (status) {
        kal_error error;
        kal_year_info info = {0};
        if (kal_calendar_year(p->calendar, r->years[y], &info)) info.days = 0;
        kal__fail_in_year(&error, status, KAL_FIELD_DAY_OF_YEAR, p->calendar, number, 1, info.days,
                          r->years[y], 0);
        resolve_refuse(r, status, &error, p->place[KAL__PART_DAY_OF_YEAR]);
      } else {
        resolve_add_day(r, day);
      }
    }
    return KAL_OK;
  }
  if (!resolve_has(p, KAL__PART_BIT(MONTH)))
    return resolve_missing(p, KAL_FIELD_MONTH, 1, p->calendar->limits.most_months);
  return resolve_missing(p, KAL_FIELD_DAY, 1, p->calendar->limits.longest_month);
}

/* Times */

/* Whether a second of the day lies in one of the day's parts that the text may name. */
static int resolve_is_in_period(const kal__parse *p, int64_t second) {
  kal__day_period at = KAL__NO_DAY_PERIOD;
  kal__day_period half = second < RESOLVE_DAY_SECONDS / 2 ? KAL__AM : KAL__PM;
  kal__day_period span = kal__day_period_at(p->locale.data, (unsigned)(second / 60), &at);
  return (p->periods & 1u << half) || (span != KAL__NO_DAY_PERIOD && p->periods & 1u << span) ||
         (at != KAL__NO_DAY_PERIOD && second % 60 == 0 && p->periods & 1u << at);
}

static kal_status resolve_time(kal__parse *p, kal_parsed *parsed) {
  int64_t second, seconds[2];
  unsigned count = 0;
  uint32_t times =
      KAL__PART_BIT(HOUR) | KAL__PART_BIT(MINUTE) | KAL__PART_BIT(SECOND) | KAL__PART_BIT(FRACTION);
  if (resolve_has(p, KAL__PART_BIT(UNIX))) {
    second = kal__floor_mod(p->number[KAL__PART_UNIX] + p->offset, RESOLVE_DAY_SECONDS);
    parsed->nanosecond = second * RESOLVE_SECOND;
  } else if (resolve_has(p, KAL__PART_BIT(MILLISECOND_OF_DAY))) {
    parsed->nanosecond = p->number[KAL__PART_MILLISECOND_OF_DAY] * 1000000;
  } else if (resolve_has(p, times)) {
    if (!resolve_has(p, KAL__PART_BIT(HOUR))) return resolve_missing(p, KAL_FIELD_TIME, 0, 23);
    second = p->number[KAL__PART_HOUR] * 3600;
    if (p->hour_kind == KAL__HOUR_24) second %= RESOLVE_DAY_SECONDS;
    if (p->hour_kind == KAL__HOUR_12) second %= RESOLVE_DAY_SECONDS / 2;
    second += p->number[KAL__PART_MINUTE] * 60 + p->number[KAL__PART_SECOND];
    if (p->hour_kind == KAL__HOUR_23 || p->hour_kind == KAL__HOUR_24) {
      seconds[count++] = second;
    } else {
      for (int half = 0; half < 2; half++, second += RESOLVE_DAY_SECONDS / 2)
        if (!p->periods || resolve_is_in_period(p, second)) seconds[count++] = second;
    }
    if (count != 1) {
      kal_status status = count ? KAL_ERROR_AMBIGUOUS_DATE : KAL_ERROR_CONFLICT;
      kal__fail(p->error, status, KAL_FIELD_TIME, NULL, p->number[KAL__PART_HOUR], count ? seconds[0] : 1,
                count ? seconds[1] : 0);
      p->error->offset = p->place[count ? KAL__PART_HOUR : KAL__PART_DAY_PERIOD];
      return status;
    }
    parsed->nanosecond = seconds[0] * RESOLVE_SECOND + p->number[KAL__PART_FRACTION];
  } else {
    return KAL_OK;
  }
  parsed->given |= KAL_PARSED_TIME;
  return KAL_OK;
}

/* Agreement */

/* Whether the format writes the text of this moment; where not, *at is the place. */
static kal_status resolve_is_written_so(kal__parse *p, const kal_parsed *parsed, size_t *at) {
  char zone[RESOLVE_ZONE], piece[RESOLVE_PIECE];
  kal_moment moment = {parsed->day, parsed->nanosecond, parsed->offset, NULL};
  kal__format_values values;
  kal_status status;
  if (p->zone_length) {
    *at = p->zone;
    if (p->zone_length >= sizeof zone) return KAL_ERROR_SYNTAX;
    memcpy(zone, p->text + p->zone, p->zone_length);
    zone[p->zone_length] = '\0';
    moment.zone = zone;
  }
  *at = 0;
  if ((status = kal__format_find_values(&values, p->format, &moment, p->format->needs))) return status;
  for (size_t i = 0; i < p->format->piece_count; i++) {
    kal__writer writer = {piece, sizeof piece, 0};
    size_t room = p->length - *at, same = 0;
    kal__format_write_piece(&writer, &values, &p->format->pieces[i]);
    while (same < writer.length && same < sizeof piece && same < room && p->text[*at + same] == piece[same])
      same++;
    *at += same;
    if (same < writer.length) return KAL_ERROR_SYNTAX;
  }
  return *at == p->length ? KAL_OK : KAL_ERROR_SYNTAX;
}

/* A number that the format would write for the moment. */
static int64_t resolve_number(const kal__format_values *values, kal__part part, unsigned kind) {
  kal_format_piece piece = {
      (uint8_t)part, KAL__FORM_NUMBER, 1, (uint8_t)kind, KAL__PIECE_ASCII, 0, KAL__NO_NUMBERING, 0, 0, 0};
  char text[32];
  kal__writer writer = {text, sizeof text, 0};
  int64_t number = 0;
  kal__format_write_piece(&writer, values, &piece);
  for (size_t i = 0; i < writer.length && i < sizeof text; i++)
    if (text[i] >= '0' && text[i] <= '9') number = number * 10 + (text[i] - '0');
  return writer.length && *text == '-' ? -number : number;
}

/* A value of the format's cannot be had of a day: of the first or last weeks of a range. */
static void resolve_no_value(const kal__parse *p, kal_status status, int64_t day, kal_error *error) {
  kal__fail(error, status, KAL_FIELD_DAY_NUMBER, p->calendar, day, p->calendar->range.first_day,
            p->calendar->range.last_day);
}

/* What of a date stands twice, as far as it is not looked at elsewhere. */
static int resolve_agrees(kal__parse *p, const kal_parsed *parsed, kal_error *error) {
  static const struct {
    uint8_t part, field;
  } checks[] = {{KAL__PART_YEAR_OF_WEEK, KAL_FIELD_WEEK},
                {KAL__PART_WEEK, KAL_FIELD_WEEK},
                {KAL__PART_WEEK_OF_MONTH, KAL_FIELD_WEEK},
                {KAL__PART_DAY_OF_YEAR, KAL_FIELD_DAY_OF_YEAR},
                {KAL__PART_NTH_WEEK_DAY, KAL_FIELD_WEEK},
                {KAL__PART_QUARTER, KAL_FIELD_PERIOD},
                {KAL__PART_DAY, KAL_FIELD_DAY},
                {KAL__PART_MODIFIED_JD, KAL_FIELD_COUNT}};
  kal_moment moment = {parsed->day, 0, 0, NULL};
  kal__format_values values;
  kal_format format;
  uint32_t needs = 0;
  kal_status status;
  for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) needs |= p->has & 1u << checks[i].part;
  needs &= ~(uint32_t)KAL__PART_BIT(DAY);
  if (!needs) return 1;
  memset(&format, 0, sizeof format);
  format.calendar = p->calendar;
  format.locale = p->locale;
  if ((status = kal__format_find_values(&values, p->format ? p->format : &format, &moment, needs))) {
    resolve_no_value(p, status, parsed->day, error);
    return 0;
  }
  for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) {
    kal__part part = (kal__part)checks[i].part;
    int64_t number;
    int agrees;
    if (!resolve_has(p, 1u << part)) continue;
    number = resolve_number(&values, part, p->week_is_iso ? KAL__WEEK_ISO : 0);
    agrees = part == KAL__PART_QUARTER ? (p->quarters >> number & 1)
             : part != p->year_part    ? number == p->number[part]
             : p->short_year           ? number % p->short_year == p->number[part] % p->short_year
                                       : number == p->number[part];
    if (agrees) continue;
    kal__fail(error, KAL_ERROR_CONFLICT, (kal_field)checks[i].field, p->calendar, p->number[part], number,
              number);
    error->offset = p->place[part];
    return 0;
  }
  return 1;
}

/* Keeps the readings whose day of the week is that of the text. */
static void resolve_keep_week_days(kal__parse *p, parse_readings *r) {
  unsigned kept = 0;
  int given = 1;
  kal_error error;
  if (!p->week_days || !r->day_count) return;
  for (unsigned i = 0; i < r->day_count; i++)
    if (p->week_days >> kal_day_of_week(r->days[i]) & 1) r->days[kept++] = r->days[i];
  if (!kept) {
    int right = kal_day_of_week(r->days[0]);
    while (!(p->week_days >> given & 1)) given++;
    kal__fail(&error, KAL_ERROR_CONFLICT, KAL_FIELD_WEEK_DAY, p->calendar, given, right, right);
    r->status = KAL_OK; /* this says more than why another reading is none */
    resolve_refuse(r, KAL_ERROR_CONFLICT, &error, p->place[KAL__PART_WEEK_DAY]);
  }
  r->day_count = kept;
}

/* Keeps the readings whose era is that of the text, where it may be one of several. */
static void resolve_keep_eras(const kal__parse *p, parse_readings *r) {
  unsigned kept = 0;
  if (p->era_count < 2) return;
  for (unsigned i = 0; i < r->day_count; i++) {
    size_t era;
    int64_t year;
    int named = 0;
    if (kal_day_era(p->calendar, r->days[i], &era, &year)) continue;
    for (unsigned e = 0; e < p->era_count; e++)
      named |= p->eras[e] == era && (p->short_year || year == p->number[KAL__PART_YEAR]);
    if (named) r->days[kept++] = r->days[i];
  }
  if (kept) r->day_count = kept;
}

/* Keeps the readings that agree with all of the text. */
static void resolve_keep(kal__parse *p, kal_parsed *parsed, parse_readings *r) {
  unsigned kept = 0;
  for (unsigned i = 0; i < r->day_count; i++) {
    kal_error error;
    size_t at = 0;
    parsed->day = r->days[i];
    if (p->lenient || !p->format) {
      if (resolve_agrees(p, parsed, &error))
        r->days[kept++] = parsed->day;
      else
        resolve_refuse(r, error.status, &error, error.offset);
    } else {
      kal_status status = resolve_is_written_so(p, parsed, &at);
      if (!status) {
        r->days[kept++] = parsed->day;
        continue;
      }
      if (status == KAL_ERROR_SYNTAX)
        kal__parse_wrong(p, at, KAL_EXPECTED_AS_WRITTEN);
      else
        resolve_no_value(p, status, parsed->day, p->error);
      resolve_refuse(r, status, p->error, p->error->offset);
    }
  }
  r->day_count = kept;
}

kal_status kal__parse_resolve(kal__parse *p, kal_parsed *parsed) {
  parse_readings r;
  kal_status status;
  int has_date = resolve_has(p, (uint32_t)RESOLVE_YEAR_PARTS | RESOLVE_OTHER_PARTS | RESOLVE_COUNTS);
  memset(parsed, 0, sizeof *parsed);
  r.year_count = r.day_count = 0;
  r.status = KAL_OK;
  if (resolve_has(p, KAL__PART_BIT(OFFSET))) parsed->given |= KAL_PARSED_OFFSET;
  if (p->zone_length) parsed->given |= KAL_PARSED_ZONE;
  if (p->short_year) parsed->given |= KAL_PARSED_TWO_DIGITS;
  parsed->offset = p->offset;
  parsed->zone = p->zone;
  parsed->zone_length = p->zone_length;
  if ((status = resolve_time(p, parsed))) return status;
  if (has_date) {
    if ((status = resolve_days(p, &r))) return status;
    resolve_keep_week_days(p, &r);
    resolve_keep_eras(p, &r);
    parsed->given |= KAL_PARSED_DAY;
  } else {
    resolve_add_day(&r, 0);
  }
  resolve_keep(p, parsed, &r);
  if (r.day_count == 1) {
    parsed->day = r.days[0];
    return KAL_OK;
  }
  if (r.day_count) {
    kal__fail(p->error, KAL_ERROR_AMBIGUOUS_DATE, KAL_FIELD_DAY_NUMBER, p->calendar, r.days[0], r.days[0],
              r.days[1]);
    return KAL_ERROR_AMBIGUOUS_DATE;
  }
  *p->error = r.error;
  return r.status;
}

int kal__parse_other_order(const kal__parse *p, int64_t day, int64_t *other) {
  kal__parse swapped = *p;
  kal_error ignored;
  kal_parsed parsed;
  int64_t number = p->number[KAL__PART_DAY];
  uint16_t year_place = p->place[KAL__PART_YEAR];
  swapped.error = &ignored;
  swapped.format = NULL;
  swapped.lenient = 1;
  if (p->month_is_number && year_place > p->place[KAL__PART_MONTH]) {
    kal__parse_take_month_number(&swapped, number, 0);
    swapped.number[KAL__PART_DAY] = p->number[KAL__PART_MONTH];
  } else if (!p->month_is_number && p->short_year == 100) {
    swapped.number[KAL__PART_DAY] = p->number[KAL__PART_YEAR];
    swapped.number[KAL__PART_YEAR] = number;
  } else {
    return 0;
  }
  if (kal__parse_resolve(&swapped, &parsed) || parsed.day == day) return 0;
  *other = parsed.day;
  return 1;
}
