/* SPDX-License-Identifier: MIT */
/*
 * All that follows from year info: conversion both ways, validity, months and their codes.
 * Nothing here knows a calendar by name.
 */
#include "calendar.h"

unsigned kal__month_start(const kal__year *info, unsigned i) {
  if (info->parts && info->parts->starts) return info->parts->starts[i];
  if (i == info->months) return info->days;
  if (info->months > KAL__PACKED_MONTHS) return i * info->unit;
  return i * info->unit + (unsigned)(info->starts >> (4 * i) & 15) - 2;
}

/* The part (from 0) in which a place of the year (from 0) lies. */
static unsigned month_of_place(const kal__year *info, unsigned place) {
  unsigned i;
  if (info->parts && info->parts->starts) {
    for (i = 1; i < info->months && info->parts->starts[i] <= place; i++) {
    }
    return i - 1;
  }
  if (info->months > KAL__PACKED_MONTHS) return place / info->unit;
  /* A month starts between unit*i - 2 and unit*i + 13: the estimate is right or one too many. */
  i = (place + 2) * info->reciprocal >> 16;
  if (i >= info->months) i = info->months - 1u;
  return i - (place < kal__month_start(info, i));
}

kal_month_code kal__month_code(const kal__year *info, unsigned month) {
  if (info->parts) return info->parts->codes[month - 1];
  return (kal_month_code)((month - (month >= info->leap)) | (month == info->leap ? KAL_MONTH_LEAP : 0));
}

unsigned kal__month_ordinal(const kal__year *info, kal_month_code code) {
  unsigned number = code & ~(unsigned)KAL_MONTH_LEAP, month;
  if (info->parts) {
    if (number - 1u < info->months && info->parts->codes[number - 1] == code) return number;
    for (month = 1; month <= info->months; month++)
      if (info->parts->codes[month - 1] == code) return month;
    return 0;
  }
  if (number == 0) return 0;
  if (code & KAL_MONTH_LEAP) return info->leap == number + 1 ? number + 1 : 0;
  month = number + (number >= info->leap);
  return month <= info->months ? month : 0;
}

const kal_month_rule *kal__find_month_rule(const kal_calendar *calendar, kal_month_code code) {
  const kal_month_rule *rules = calendar->month_rules;
  if (rules[0].code == 0) return code >= 1 && code <= calendar->limits.most_months ? rules : NULL;
  for (unsigned i = 0; i < calendar->month_rule_count; i++)
    if (rules[i].code == code) return &rules[i];
  return NULL;
}

/* Which of a year's counts a search goes by. */
typedef enum year_key { BY_DAY, BY_MONTH } year_key;

static int32_t find_year(const kal_calendar *calendar, year_key key, int64_t value, kal__year *info) {
  const kal__mean *mean = key == BY_DAY ? &calendar->year_days : &calendar->year_months;
  int64_t zero = key == BY_DAY ? calendar->year_zero_day : calendar->year_zero_month;
  int64_t least = calendar->range.first_year, greatest = calendar->range.last_year;
  int64_t year = kal__floor_div((value - zero) * mean->den, mean->num);
  for (unsigned step = 0;; step++) {
    int64_t place, length;
    /* Near the ends of the range the mean line leaves it. */
    if (year < least) year = least;
    if (year > greatest) year = greatest;
    calendar->year(calendar, (int32_t)year, info);
    if (info->months == 0) break;
    place = value - (key == BY_DAY ? info->first_day : info->first_month);
    length = key == BY_DAY ? info->days : info->months;
    if (place < 0) {
      greatest = year - 1;
    } else if (place >= length) {
      least = year + 1;
    } else {
      break;
    }
    if (least > greatest) {
      info->months = 0;
      break;
    }
    /* The mean line is hardly ever two years off. Where it is, as before a cut-over, it is nearer from here;
     * for a strange calendar go by halves. */
    if (step > 2)
      year = least + (greatest - least) / 2;
    else if (place < -length || place >= 2 * length)
      year += kal__floor_div(place * mean->den, mean->num);
    else
      year += place < 0 ? -1 : 1;
  }
  return (int32_t)year;
}

int32_t kal__year_of_day(const kal_calendar *calendar, int64_t day, kal__year *info) {
  kal__assert(day >= calendar->range.first_day && day <= calendar->range.last_day);
  return find_year(calendar, BY_DAY, day, info);
}

int32_t kal__year_of_month(const kal_calendar *calendar, int64_t index, kal__year *info) {
  return find_year(calendar, BY_MONTH, index, info);
}

/* Masks have a bit for each of the numbers 1..63. */
static unsigned has_number(uint64_t mask, unsigned number) {
  return number < 64 && (mask >> number & 1);
}

static unsigned numbers_below(uint64_t mask, unsigned number) {
  return kal__count_bits(mask & (number < 64 ? (UINT64_C(1) << number) - 1 : ~UINT64_C(0)) & ~UINT64_C(1));
}

/* The numbers that come twice; a skipped one does not. */
static uint64_t doubled_numbers(const kal__month_days *days) {
  return days->doubled & ~days->skipped;
}

/* The place (from 0) of a day number, or where it would stand. */
static unsigned place_before(const kal__month_days *days, unsigned number) {
  return number - 1 - numbers_below(days->skipped, number) + numbers_below(doubled_numbers(days), number);
}

/* The number, and whether it is its second, of the place-th day (from 0) of a month; 0 if there is none. */
static unsigned day_at_place(const kal__month_days *days, unsigned place, unsigned *flags) {
  uint64_t marks = (days->skipped | days->doubled) & ~UINT64_C(1);
  unsigned number = place + 1;
  if (days->skipped & 1) return 0;
  /* From the lowest marked number on: one that is skipped lets the rest begin a place earlier. */
  for (; marks; marks &= marks - 1) {
    unsigned marked = kal__count_bits((marks & (~marks + 1)) - 1);
    if (number < marked) break;
    if (has_number(days->skipped, marked)) {
      number++;
    } else if (number == marked) {
      break;
    } else {
      number--;
      if (number != marked) continue;
      *flags |= KAL_DATE_LEAP_DAY;
      break;
    }
  }
  return number <= UINT8_MAX ? number : 0;
}

/* The reverse: the place of a day number in a month of `length` days, or -1. */
static int place_of_day(const kal__month_days *days, unsigned length, unsigned number, int leap) {
  unsigned place;
  if (number == 0 || has_number(days->skipped, number)) return -1;
  if (leap && !has_number(doubled_numbers(days), number)) return -1;
  place = place_before(days, number) + (leap != 0);
  return place < length ? (int)place : -1;
}

kal_status kal__info_of_year(const kal_calendar *calendar, int64_t year, kal__year *info, kal_error *error) {
  const kal_range *range = &calendar->range;
  kal_status status =
      kal__check_range(calendar, KAL_FIELD_YEAR, year, range->first_year, range->last_year, error);
  if (status) return status;
  calendar->year(calendar, (int32_t)year, info);
  return info->months ? KAL_OK : kal__fail_callback(calendar, year, error);
}

kal_status kal__info_of_day(const kal_calendar *calendar, int64_t day, int32_t *year, kal__year *info,
                            kal_error *error) {
  const kal_range *range = &calendar->range;
  kal_status status =
      kal__check_range(calendar, KAL_FIELD_DAY_NUMBER, day, range->first_day, range->last_day, error);
  if (status) return status;
  *year = kal__year_of_day(calendar, day, info);
  return info->months ? KAL_OK : kal__fail_callback(calendar, *year, error);
}

kal_status kal__date_of_day(const kal_calendar *calendar, int64_t day, kal_date *date, kal_error *error) {
  kal_status status = calendar->from_day(calendar, day, date);
  return status ? kal__fail(error, status, KAL_FIELD_DAY_NUMBER, calendar, day, 1, 0) : KAL_OK;
}

static unsigned month_flags(const kal__year *info, unsigned month) {
  if (info->parts && (info->parts->intercalary >> (month - 1) & 1)) return KAL_DATE_INTERCALARY;
  return kal__month_code(info, month) & KAL_MONTH_LEAP ? KAL_DATE_LEAP_MONTH : 0;
}

kal_status kal__from_day_by_year(const kal_calendar *calendar, int64_t day, kal_date *date) {
  kal__year info;
  int32_t year = kal__year_of_day(calendar, day, &info);
  unsigned place, i, number, flags;
  if (info.months == 0) return KAL_ERROR_CALLBACK;
  place = (unsigned)(day - info.first_day);
  i = month_of_place(&info, place);
  number = place - kal__month_start(&info, i) + 1;
  flags = month_flags(&info, i + 1);
  if (calendar->month_days) {
    kal__month_days days;
    calendar->month_days(calendar, year, i + 1, &days);
    number = day_at_place(&days, number - 1, &flags);
    if (number == 0) return KAL_ERROR_CALLBACK;
  }
  return kal__give(date, kal__pack(year, i + 1, number, kal__month_code(&info, i + 1), flags));
}

kal_status kal__find_month(const kal_calendar *calendar, kal_date date, kal__year *info, unsigned *ordinal,
                           kal_error *error) {
  unsigned month = date.month;
  kal_status status = kal__info_of_year(calendar, date.year, info, error);
  if (status) return status;

  if (month - 1u < info->months &&
      (date.month_code == 0 || date.month_code == kal__month_code(info, month))) {
    status = KAL_OK;
  } else if (date.month == 0 && date.month_code == 0) {
    status = kal__fail(error, KAL_ERROR_MISSING_FIELD, KAL_FIELD_MONTH, calendar, 0, 1, info->months);
  } else if (date.month > info->months) {
    status = kal__fail(
        error, date.month > calendar->limits.most_months ? KAL_ERROR_NOT_IN_CALENDAR : KAL_ERROR_NOT_IN_YEAR,
        KAL_FIELD_MONTH, calendar, date.month, 1, info->months);
  } else if (date.month_code && !kal__find_month_rule(calendar, date.month_code)) {
    status =
        kal__fail(error, KAL_ERROR_NOT_IN_CALENDAR, KAL_FIELD_MONTH_CODE, calendar, date.month_code, 1, 0);
  } else if (date.month_code && (month = kal__month_ordinal(info, date.month_code)) == 0) {
    status = kal__fail(error, KAL_ERROR_NOT_IN_YEAR, KAL_FIELD_MONTH_CODE, calendar, date.month_code, 1, 0);
  } else if (date.month && date.month != month) {
    status = kal__fail(error, KAL_ERROR_CONFLICT, KAL_FIELD_MONTH, calendar, date.month, month, month);
  } else {
    status = KAL_OK;
  }
  if (status) {
    if (error) error->year = date.year;
    if (error) error->month_code = date.month_code;
  }
  *ordinal = month;
  return status;
}

kal_status kal__no_such_day(const kal_calendar *calendar, int32_t year, const kal__year *info, unsigned month,
                            int64_t number, unsigned leap, kal_error *error) {
  kal_month_code code = kal__month_code(info, month);
  const kal_month_rule *rule = kal__find_month_rule(calendar, code);
  unsigned greatest = kal__month_start(info, month) - kal__month_start(info, month - 1), ignored = 0;
  int has_plain = number <= greatest;
  kal_status status;
  if (calendar->month_days) {
    kal__month_days days;
    calendar->month_days(calendar, year, month, &days);
    has_plain = number <= UINT8_MAX && place_of_day(&days, greatest, (unsigned)number, 0) >= 0;
    greatest = day_at_place(&days, greatest - 1, &ignored);
    status = KAL_ERROR_NOT_IN_YEAR;
  } else {
    status = (leap && has_plain) || (rule && number > rule->longest) ? KAL_ERROR_NOT_IN_CALENDAR
                                                                     : KAL_ERROR_NOT_IN_YEAR;
  }
  if (leap && has_plain)
    return kal__fail_in_year(error, status, KAL_FIELD_FLAGS, calendar, KAL_DATE_LEAP_DAY, 0, 0, year, code);
  return kal__fail_in_year(error, status, KAL_FIELD_DAY, calendar, number, 1, greatest, year, code);
}

kal_status kal__locate(const kal_calendar *calendar, kal_date date, kal__year *info, unsigned *month,
                       int64_t *day, kal_error *error) {
  unsigned length, expected_flags;
  int place;
  kal_status status = kal__find_month(calendar, date, info, month, error);
  if (status) return status;

  length = kal__month_start(info, *month) - kal__month_start(info, *month - 1);
  expected_flags = month_flags(info, *month) | (date.flags & KAL_DATE_LEAP_DAY);
  place = date.day - 1;
  if (date.day == 0) {
    status = kal__fail(error, KAL_ERROR_MISSING_FIELD, KAL_FIELD_DAY, calendar, 0, 1, length);
  } else if ((date.flags & KAL_DATE_LEAP_DAY) && !calendar->month_days) {
    status =
        kal__fail(error, KAL_ERROR_NOT_IN_CALENDAR, KAL_FIELD_FLAGS, calendar, date.flags, 0, expected_flags);
  } else if (date.flags & ~expected_flags) {
    status = kal__fail(error, KAL_ERROR_CONFLICT, KAL_FIELD_FLAGS, calendar, date.flags, 0, expected_flags);
  } else if (calendar->month_days) {
    kal__month_days days;
    calendar->month_days(calendar, date.year, *month, &days);
    if (days.skipped & 1)
      return kal__fail(error, KAL_ERROR_CALLBACK, KAL_FIELD_DAY, calendar, date.day, 1, 0);
    place = place_of_day(&days, length, date.day, date.flags & KAL_DATE_LEAP_DAY);
    if (place < 0)
      return kal__no_such_day(calendar, date.year, info, *month, date.day, date.flags & KAL_DATE_LEAP_DAY,
                              error);
  } else if (date.day > length) {
    return kal__no_such_day(calendar, date.year, info, *month, date.day, 0, error);
  }
  if (status) {
    if (error) error->year = date.year;
    if (error) error->month_code = kal__month_code(info, *month);
    return status;
  }
  *day = info->first_day + kal__month_start(info, *month - 1) + place;
  return KAL_OK;
}

kal_status kal__nearest_day(const kal_calendar *calendar, int32_t year, const kal__year *info, unsigned month,
                            int64_t number, unsigned leap, int64_t *day, int *exact) {
  unsigned length = kal__month_start(info, month) - kal__month_start(info, month - 1);
  int64_t place;
  if (calendar->month_days) {
    kal__month_days days;
    unsigned flags = 0, n;
    calendar->month_days(calendar, year, month, &days);
    if (days.skipped & 1) return KAL_ERROR_CALLBACK;
    /* The last day that is not beyond: the one before the next number, or before its second day. */
    n = number > UINT8_MAX ? UINT8_MAX : (unsigned)number;
    place = (int64_t)place_before(&days, n + 1) - (has_number(doubled_numbers(&days), n) && !leap) - 1;
    if (place >= length) place = (int64_t)length - 1;
    n = place < 0 ? 0 : day_at_place(&days, (unsigned)place, &flags);
    *exact = n == number && !flags == !leap;
  } else {
    place = (number > length ? length : number) - 1;
    *exact = number <= length && !leap;
  }
  *day = info->first_day + kal__month_start(info, month - 1) + place;
  return KAL_OK;
}

void kal__place_code(const kal_calendar *calendar, const kal__year *info, kal_month_code code,
                     kal__code_place *place) {
  unsigned number = code & ~(unsigned)KAL_MONTH_LEAP;
  place->month = kal__month_ordinal(info, code);
  place->beside = 0;
  place->outside = 0;
  if (place->month) return;
  place->beside = 1;
  if (code & KAL_MONTH_LEAP) {
    if (calendar->leap_month != KAL__LEAP_MONTH_AFTER) place->beside = -1;
    if (calendar->leap_month == KAL__LEAP_MONTHS_AMID && !(number & 1)) place->beside = 1;
    number = kal__leap_month_number(calendar, code);
    place->outside = calendar->family != KAL_FAMILY_LUNISOLAR;
  }
  for (unsigned month = 1; month <= info->months; month++)
    if ((kal__month_code(info, month) & ~(unsigned)KAL_MONTH_LEAP) <= number) place->month = month;
  if (place->month) return;
  place->month = 1;
  place->beside = -1;
}

kal_status kal__to_day(const kal_calendar *calendar, kal_date date, int64_t *day, kal_error *error) {
  kal__year info;
  unsigned month;
  return kal__locate(calendar, date, &info, &month, day, error);
}

kal_status kal__to_day_by_year(const kal_calendar *calendar, kal_date date, int64_t *day) {
  return kal__to_day(calendar, date, day, NULL);
}
