/* SPDX-License-Identifier: MIT */
/* Dates from fields, by the rules that fields.h names: what is missing first, then eras, months and days. */
#include "arithmetic.h"
#include "ascii.h"

/* Fields of which the year and month are settled. */
typedef struct resolved {
  kal__year info;
  int32_t year;
  unsigned month;
  kal_month_code code;
  int64_t number;
  unsigned leap;
} resolved;

enum {
  ERA_FIELDS = KAL_GIVEN_ERA | KAL_GIVEN_ERA_YEAR,
  YEAR_FIELDS = KAL_GIVEN_YEAR | ERA_FIELDS,
  MONTH_FIELDS = KAL_GIVEN_MONTH | KAL_GIVEN_MONTH_CODE,
  MONTHLY_FIELDS = YEAR_FIELDS | MONTH_FIELDS,
  ALL_FIELDS = MONTHLY_FIELDS | KAL_GIVEN_DAY
};

/* Eras */

static int same_code(const char *code, size_t length, const char *given, int fold) {
  for (size_t i = 0; i < length; i++)
    if (given[i] != code[i] && !(fold && kal__small_letter(given[i]) == kal__small_letter(code[i]))) return 0;
  return length && given[length] == '\0';
}

/*
 * The place of an era by its code or one of its aliases, and what it is; the count of eras if there is none.
 * Temporal has small letters, and of aliases only these two.
 */
static size_t era_place(const kal_calendar *calendar, const char *given, int is_temporal, kal_era *era) {
  int fold = !is_temporal,
      reads_aliases = !is_temporal || same_code("ad", 2, given, 0) || same_code("bc", 2, given, 0);
  size_t place;
  for (place = 0; kal_calendar_era_at(calendar, place, era) == KAL_OK; place++) {
    const char *code = era->code;
    size_t length = strlen(code);
    if (same_code(code, length, given, fold)) break;
    for (code = era->aliases; reads_aliases && *code; code += length + (code[length] != '\0')) {
      for (length = 0; code[length] && code[length] != ' '; length++) {
      }
      if (same_code(code, length, given, fold)) return place;
    }
  }
  return place;
}

static kal_status fail_era(const kal_calendar *calendar, const char *given, kal_error *error) {
  kal_status status = kal_calendar_era_count(calendar) ? KAL_ERROR_UNKNOWN_ERA : KAL_ERROR_NO_ERA;
  kal__fail(error, status, KAL_FIELD_ERA, calendar, 0, 1, 0);
  if (error)
    for (size_t i = 0; given[i] && i < KAL_NAME_MAX && given[i] > ' ' && given[i] < 0x7F; i++)
      error->other[i] = given[i];
  return status;
}

kal_status kal_era_find(const kal_calendar *calendar, const char *code, size_t *index, kal_error *error) {
  kal_era era;
  size_t place;
  if (!calendar || !code || !index) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_ERA, NULL, 0, 1, 0);
  place = era_place(calendar, code, 0, &era);
  if (place == kal_calendar_era_count(calendar)) return fail_era(calendar, code, error);
  *index = place;
  return KAL_OK;
}

/* The arithmetic year of a year of an era, which may be the calendar's own or read on from it. */
static kal_status year_of_era(const kal_calendar *calendar, const kal_fields *fields, unsigned rules,
                              int64_t *year, kal_error *error) {
  kal_era era;
  size_t place = era_place(calendar, fields->era, (rules & KAL_TEMPORAL) != 0, &era);
  int64_t from_first;
  if (place == kal_calendar_era_count(calendar)) return fail_era(calendar, fields->era, error);
  if (!kal__add(fields->era_year, -1, &from_first) || from_first == INT64_MIN ||
      !kal__add(era.anchor, era.direction > 0 ? from_first : -from_first, year))
    return kal__fail(error, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_ERA_YEAR, calendar, fields->era_year, INT32_MIN,
                     INT32_MAX);
  return KAL_OK;
}

/* Years and months */

static kal_status fail_missing(const kal_calendar *calendar, kal_field field, kal_error *error) {
  const kal_range *range = &calendar->range;
  const kal_limits *limits = &calendar->limits;
  return kal__fail(error, KAL_ERROR_MISSING_FIELD, field, calendar, 0,
                   field == KAL_FIELD_YEAR ? range->first_year : 1,
                   field == KAL_FIELD_YEAR    ? range->last_year
                   : field == KAL_FIELD_MONTH ? limits->most_months
                                              : limits->longest_month);
}

/* What is missing, of fields that need `needed`: one of YEAR_FIELDS, one of MONTH_FIELDS, the day. */
static kal_status check_given(const kal_calendar *calendar, const kal_fields *fields, unsigned needed,
                              kal_error *error) {
  unsigned given = fields->given, era = given & ERA_FIELDS;
  if (era && era != ERA_FIELDS)
    return kal__fail(error, KAL_ERROR_INCOMPLETE_ERA,
                     era == KAL_GIVEN_ERA ? KAL_FIELD_ERA_YEAR : KAL_FIELD_ERA, calendar, 0, 1, 0);
  if (needed & YEAR_FIELDS && !(given & YEAR_FIELDS)) return fail_missing(calendar, KAL_FIELD_YEAR, error);
  if (needed & MONTH_FIELDS && !(given & MONTH_FIELDS)) return fail_missing(calendar, KAL_FIELD_MONTH, error);
  if (needed & KAL_GIVEN_DAY && !(given & KAL_GIVEN_DAY)) return fail_missing(calendar, KAL_FIELD_DAY, error);
  return KAL_OK;
}

/* What Temporal refuses while it reads the fields ("PrepareCalendarFields"), before it sees what is missing.
 */
static kal_status check_positive(const kal_calendar *calendar, const kal_fields *fields, kal_error *error) {
  unsigned given = fields->given;
  const kal_limits *limits = &calendar->limits;
  if (given & KAL_GIVEN_DAY && fields->day < 1)
    return kal__fail(error, KAL_ERROR_NOT_POSITIVE, KAL_FIELD_DAY, calendar, fields->day, 1,
                     limits->longest_month);
  if (given & KAL_GIVEN_MONTH && fields->month < 1)
    return kal__fail(error, KAL_ERROR_NOT_POSITIVE, KAL_FIELD_MONTH, calendar, fields->month, 1,
                     limits->most_months);
  return KAL_OK;
}

/* A month code that no year has. */
static kal_status check_code(const kal_calendar *calendar, const kal_fields *fields, kal_error *error) {
  if (fields->given & KAL_GIVEN_MONTH_CODE && !kal__find_month_rule(calendar, fields->month_code))
    return kal__fail(error, KAL_ERROR_NOT_IN_CALENDAR, KAL_FIELD_MONTH_CODE, calendar, fields->month_code, 1,
                     0);
  return KAL_OK;
}

static kal_status fix_year(const kal_calendar *calendar, const kal_fields *fields, unsigned rules,
                           resolved *r, kal_error *error) {
  int64_t year = fields->year, of_era = 0;
  kal_status status;
  if (fields->given & KAL_GIVEN_ERA) {
    if ((status = year_of_era(calendar, fields, rules, &of_era, error))) return status;
    if (fields->given & KAL_GIVEN_YEAR && year != of_era)
      return kal__fail(error, KAL_ERROR_CONFLICT, KAL_FIELD_YEAR, calendar, year, of_era, of_era);
    year = of_era;
  }
  if ((status = kal__info_of_year(calendar, year, &r->info, error))) return status;
  r->year = (int32_t)year;
  return KAL_OK;
}

static kal_status fix_month(const kal_calendar *calendar, const kal_fields *fields, unsigned rules,
                            resolved *r, kal_error *error) {
  kal__code_place place;
  if (!(fields->given & KAL_GIVEN_MONTH_CODE)) {
    if (fields->month > r->info.months && rules & KAL_REJECT)
      return kal__fail_in_year(error,
                               fields->month > calendar->limits.most_months ? KAL_ERROR_NOT_IN_CALENDAR
                                                                            : KAL_ERROR_NOT_IN_YEAR,
                               KAL_FIELD_MONTH, calendar, fields->month, 1, r->info.months, r->year, 0);
    r->month = fields->month > r->info.months ? r->info.months : (unsigned)fields->month;
  } else {
    kal__place_code(calendar, &r->info, fields->month_code, &place);
    if (place.beside && rules & KAL_REJECT)
      return kal__fail_in_year(error, KAL_ERROR_NOT_IN_YEAR, KAL_FIELD_MONTH_CODE, calendar,
                               fields->month_code, 1, 0, r->year, 0);
    if (fields->given & KAL_GIVEN_MONTH && fields->month != place.month)
      return kal__fail_in_year(error, KAL_ERROR_CONFLICT, KAL_FIELD_MONTH, calendar, fields->month,
                               place.month, place.month, r->year, fields->month_code);
    r->month = place.month;
    if (place.outside) r->number = KAL__LAST_NUMBER;
  }
  r->code = kal__month_code(&r->info, r->month);
  return KAL_OK;
}

/* The day of settled fields; one that does not exist is refused or brought back. */
static kal_status fix_day(const kal_calendar *calendar, unsigned rules, resolved *r, int64_t *day,
                          kal_error *error) {
  int exact;
  kal_status status =
      kal__nearest_day(calendar, r->year, &r->info, r->month, r->number, r->leap, day, &exact);
  if (status) return kal__fail(error, status, KAL_FIELD_DAY, calendar, r->number, 1, 0);
  if (exact || !(rules & KAL_REJECT)) return KAL_OK;
  return kal__no_such_day(calendar, r->year, &r->info, r->month, r->number, r->leap, error);
}

static kal_status resolve(const kal_calendar *calendar, const kal_fields *fields, unsigned rules, resolved *r,
                          kal_error *error) {
  kal_status status = check_code(calendar, fields, error);
  if (status) return status;
  r->number = fields->given & KAL_GIVEN_DAY ? fields->day : 1;
  r->leap = fields->given & KAL_GIVEN_DAY ? fields->leap_day : 0;
  if ((status = fix_year(calendar, fields, rules, r, error))) return status;
  return fix_month(calendar, fields, rules, r, error);
}

/* The caller's fields, of which `read` are read, without what the rules do not read. */
static kal_status take_fields(const kal_calendar *calendar, const kal_fields *given, unsigned read,
                              unsigned rules, kal_fields *fields, kal_error *error) {
  kal_status status = kal__check_rules(calendar, rules, error);
  if (status) return status;
  if (!given || given->size != sizeof *given || given->given & ~(unsigned)ALL_FIELDS ||
      (given->given & KAL_GIVEN_DAY && given->leap_day > 1) || (given->given & KAL_GIVEN_ERA && !given->era))
    return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, calendar, 0, 1, 0);
  *fields = *given;
  fields->given &= read;
  if ((status = check_positive(calendar, fields, error))) return status;
  if (kal_calendar_era_count(calendar) == 0 && fields->given & ERA_FIELDS) {
    if (!(rules & KAL_TEMPORAL)) return kal__fail(error, KAL_ERROR_NO_ERA, KAL_FIELD_ERA, calendar, 0, 1, 0);
    fields->given &= ~(unsigned)ERA_FIELDS;
  }
  return KAL_OK;
}

/* Dates */

static kal_status date_from(const kal_calendar *calendar, const kal_fields *fields, unsigned rules,
                            kal_date *date, kal_error *error) {
  resolved r;
  int64_t day;
  kal_status status = check_given(calendar, fields, YEAR_FIELDS | MONTH_FIELDS | KAL_GIVEN_DAY, error);
  if (status || (status = resolve(calendar, fields, rules, &r, error)) ||
      (status = fix_day(calendar, rules, &r, &day, error)) ||
      (status = kal__check_day(calendar, day, rules, error)))
    return status;
  return kal__date_of_day(calendar, day, date, error);
}

kal_status kal_date_from_fields(const kal_calendar *calendar, const kal_fields *given, unsigned rules,
                                kal_date *date, kal_error *error) {
  kal_fields fields;
  kal_status status;
  if (!date) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = take_fields(calendar, given, ALL_FIELDS, rules, &fields, error))) return status;
  return date_from(calendar, &fields, rules, date, error);
}

/* The caller's fields that are read, laid over those of a date, of which `kept` are taken. */
static kal_status merge(const kal_calendar *calendar, kal_date date, const kal_fields *given, unsigned read,
                        unsigned kept, unsigned rules, kal_fields *fields, kal_error *error) {
  kal__year info;
  unsigned month;
  int64_t day;
  kal_status status = take_fields(calendar, given, read, rules, fields, error);
  if (status || (status = kal__locate(calendar, date, &info, &month, &day, error))) return status;
  if (!fields->given) return fail_missing(calendar, KAL_FIELD_NONE, error);
  if (kept & KAL_GIVEN_YEAR && !(fields->given & YEAR_FIELDS)) {
    fields->given |= KAL_GIVEN_YEAR;
    fields->year = date.year;
  }
  if (!(fields->given & MONTH_FIELDS)) {
    fields->given |= KAL_GIVEN_MONTH_CODE;
    fields->month_code = kal__month_code(&info, month);
  }
  if (kept & KAL_GIVEN_DAY && !(fields->given & KAL_GIVEN_DAY)) {
    fields->given |= KAL_GIVEN_DAY;
    fields->day = date.day;
    fields->leap_day = date.flags & KAL_DATE_LEAP_DAY ? 1 : 0;
  }
  return KAL_OK;
}

kal_status kal_date_with(const kal_calendar *calendar, kal_date date, const kal_fields *given, unsigned rules,
                         kal_date *changed, kal_error *error) {
  kal_fields fields;
  kal_status status;
  if (!changed) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status =
           merge(calendar, date, given, ALL_FIELDS, KAL_GIVEN_YEAR | KAL_GIVEN_DAY, rules, &fields, error)))
    return status;
  return date_from(calendar, &fields, rules, changed, error);
}

/* Months of years */

static kal_status year_month_from(const kal_calendar *calendar, kal_fields *fields, unsigned rules,
                                  kal_date *first, kal_error *error) {
  resolved r;
  int64_t day;
  kal_status status = check_given(calendar, fields, MONTHLY_FIELDS, error);
  if (status || (status = resolve(calendar, fields, rules, &r, error))) return status;
  day = r.info.first_day + kal__month_start(&r.info, r.month - 1);
  if (rules & KAL_TEMPORAL)
    status = kal__check_range(calendar, KAL_FIELD_DAY_NUMBER, day, KAL__TEMPORAL_FIRST_MONTH_DAY,
                              KAL__TEMPORAL_LAST_MONTH_DAY, error);
  if (status) return status;
  return kal__date_of_day(calendar, day, first, error);
}

kal_status kal_year_month_from_fields(const kal_calendar *calendar, const kal_fields *given, unsigned rules,
                                      kal_date *first, kal_error *error) {
  kal_fields fields;
  kal_status status;
  if (!first) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = take_fields(calendar, given, MONTHLY_FIELDS, rules, &fields, error))) return status;
  return year_month_from(calendar, &fields, rules, first, error);
}

kal_status kal_year_month_with(const kal_calendar *calendar, kal_date first, const kal_fields *given,
                               unsigned rules, kal_date *changed, kal_error *error) {
  kal_fields fields;
  kal_status status;
  if (!changed) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = merge(calendar, first, given, MONTHLY_FIELDS, KAL_GIVEN_YEAR, rules, &fields, error)))
    return status;
  return year_month_from(calendar, &fields, rules, changed, error);
}

/* Days of any year */

/* 1900-01-01, 1973-01-01 and 2036-01-01. */
enum { REFERENCE_FIRST = -25567, REFERENCE_MIDDLE = 1096, REFERENCE_END = 24107 };

/* The day of a month code and day number in a year, if it exists and lies in first..last. */
static int day_in_year(const kal_calendar *calendar, int64_t year, const resolved *r, int64_t first,
                       int64_t last, int64_t *day, kal_status *status) {
  kal__year info;
  unsigned month;
  int exact;
  calendar->year(calendar, (int32_t)year, &info);
  if (!info.months) *status = KAL_ERROR_CALLBACK;
  if (!info.months || !(month = kal__month_ordinal(&info, r->code))) return 0;
  if ((*status = kal__nearest_day(calendar, (int32_t)year, &info, month, r->number, r->leap, day, &exact)))
    return 0;
  return exact && *day >= first && *day <= last;
}

/* The year of a day that may lie outside the calendar. */
static int64_t year_near(const kal_calendar *calendar, int64_t day, kal_status *status) {
  kal__year info;
  int64_t year;
  if (day < calendar->range.first_day) return (int64_t)calendar->range.first_year - 1;
  if (day > calendar->range.last_day) return (int64_t)calendar->range.last_year + 1;
  year = kal__year_of_day(calendar, day, &info);
  if (!info.months) *status = KAL_ERROR_CALLBACK;
  return year;
}

/* The years, of those of the calendar, that have days of 1900..2035, and the one that has 1973-01-01. */
typedef struct near_years {
  int64_t first, middle, end;
} near_years;

static kal_status find_near_years(const kal_calendar *calendar, near_years *years) {
  kal_status status = KAL_OK;
  years->first = year_near(calendar, REFERENCE_FIRST, &status);
  years->middle = year_near(calendar, REFERENCE_MIDDLE, &status);
  years->end = year_near(calendar, REFERENCE_END, &status);
  if (years->first < calendar->range.first_year) years->first = calendar->range.first_year;
  if (years->end > calendar->range.last_year) years->end = calendar->range.last_year;
  return status;
}

/* The reference day, by the years from 1972 back to 1900, then on to 2035. KAL_ERROR_NOT_IN_YEAR: there is
 * none. */
static kal_status find_reference(const kal_calendar *calendar, const resolved *r, int64_t *day) {
  near_years years;
  kal_status status = find_near_years(calendar, &years);
  for (int64_t year = years.middle > years.end ? years.end : years.middle; !status && year >= years.first;
       year--)
    if (day_in_year(calendar, year, r, REFERENCE_FIRST, REFERENCE_MIDDLE - 1, day, &status)) return KAL_OK;
  for (int64_t year = years.middle < years.first ? years.first : years.middle; !status && year <= years.end;
       year++)
    if (day_in_year(calendar, year, r, REFERENCE_MIDDLE, REFERENCE_END - 1, day, &status)) return KAL_OK;
  return status ? status : KAL_ERROR_NOT_IN_YEAR;
}

/* Of the days of a month code in 1900..2035 that have no larger number, one with the largest; its day is 0 if
 * there is none. */
static kal_status find_nearest(const kal_calendar *calendar, const resolved *r, kal_date *nearest) {
  near_years years;
  kal_status status = find_near_years(calendar, &years);
  *nearest = (kal_date){(int32_t)years.end, 0, 0, 0, 0};
  for (int64_t year = years.first; !status && year <= years.end; year++) {
    kal__year info;
    kal_date date;
    int64_t day;
    unsigned month;
    int exact;
    calendar->year(calendar, (int32_t)year, &info);
    if (!info.months) return KAL_ERROR_CALLBACK;
    if (!(month = kal__month_ordinal(&info, r->code))) continue;
    status = kal__nearest_day(calendar, (int32_t)year, &info, month, r->number, r->leap, &day, &exact);
    if (status || day < REFERENCE_FIRST || day >= REFERENCE_END || day < calendar->range.first_day) continue;
    status = calendar->from_day(calendar, day, &date);
    if (!status && date.month_code == r->code &&
        (date.day > nearest->day || (date.day == nearest->day && date.flags > nearest->flags)))
      *nearest = date;
  }
  return status;
}

/* The year has to have days that Temporal has. */
static kal_status check_year(const kal_calendar *calendar, const resolved *r, unsigned rules,
                             kal_error *error) {
  int64_t first = r->info.first_day, last = first + r->info.days - 1;
  if (rules & KAL_TEMPORAL && (last < KAL__TEMPORAL_FIRST_DAY || first > KAL__TEMPORAL_LAST_DAY))
    return kal__check_day(calendar, first, rules, error);
  return KAL_OK;
}

/* The month code and day number of a date. */
static void take_number(resolved *r, kal_date date) {
  r->code = date.month_code;
  r->number = date.day;
  r->leap = date.flags & KAL_DATE_LEAP_DAY ? 1 : 0;
}

static kal_status month_day_from(const kal_calendar *calendar, const kal_fields *fields, unsigned rules,
                                 kal_date *reference, kal_error *error) {
  resolved r;
  kal_date date;
  int64_t day, longest = INT64_MAX;
  unsigned needed = MONTH_FIELDS | KAL_GIVEN_DAY;
  kal_status status;
  if (fields->given & KAL_GIVEN_MONTH) needed |= YEAR_FIELDS; /* an ordinal means nothing without */
  if ((status = check_given(calendar, fields, needed, error))) return status;
  if (fields->given & YEAR_FIELDS) {
    if ((status = resolve(calendar, fields, rules, &r, error)) ||
        (status = check_year(calendar, &r, rules, error)) ||
        (status = fix_day(calendar, rules, &r, &day, error)) ||
        (status = kal__check_day(calendar, day, KAL_CONSTRAIN, error)) ||
        (status = kal__date_of_day(calendar, day, &date, error)))
      return status;
    take_number(&r, date);
  } else {
    if ((status = check_code(calendar, fields, error))) return status;
    r.code = fields->month_code;
    r.number = fields->day;
    r.leap = fields->leap_day;
    longest = kal__find_month_rule(calendar, r.code)->longest;
    if (calendar->month_days) longest = INT64_MAX;
    if (r.number > longest && !(rules & KAL_REJECT)) r.number = longest;
  }
  status = find_reference(calendar, &r, &day);
  if (status == KAL_ERROR_NOT_IN_YEAR && r.code & KAL_MONTH_LEAP && !(rules & KAL_REJECT))
    r.code = (kal_month_code)kal__leap_month_number(calendar, r.code);
  if (status == KAL_ERROR_NOT_IN_YEAR) {
    kal_status nearest = find_nearest(calendar, &r, &date);
    if (nearest) {
      status = nearest;
    } else if (date.day && !(rules & KAL_REJECT)) {
      take_number(&r, date);
      status = find_reference(calendar, &r, &day);
    } else {
      status = r.number > longest ? KAL_ERROR_NOT_IN_CALENDAR : KAL_ERROR_NOT_IN_YEAR;
      return kal__fail_in_year(error, status, KAL_FIELD_DAY, calendar, r.number, 1, date.day, date.year,
                               r.code);
    }
  }
  if (status) return kal__fail(error, status, KAL_FIELD_DAY, calendar, r.number, 1, 0);
  return kal__date_of_day(calendar, day, reference, error);
}

kal_status kal_month_day_from_fields(const kal_calendar *calendar, const kal_fields *given, unsigned rules,
                                     kal_date *reference, kal_error *error) {
  kal_fields fields;
  kal_status status;
  if (!reference) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = take_fields(calendar, given, ALL_FIELDS, rules, &fields, error))) return status;
  return month_day_from(calendar, &fields, rules, reference, error);
}

kal_status kal_month_day_with(const kal_calendar *calendar, kal_date reference, const kal_fields *given,
                              unsigned rules, kal_date *changed, kal_error *error) {
  kal_fields fields;
  kal_status status;
  if (!changed) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NONE, NULL, 0, 1, 0);
  if ((status = merge(calendar, reference, given, ALL_FIELDS, KAL_GIVEN_DAY, rules, &fields, error)))
    return status;
  return month_day_from(calendar, &fields, rules, changed, error);
}
