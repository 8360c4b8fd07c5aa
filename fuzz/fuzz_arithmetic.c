/* SPDX-License-Identifier: MIT */
/*
 * Bytes as a calendar, dates, spans and fields. Whatever the span, few years are asked for; what is given can
 * be added back; what is refused leaves its results alone and can be told.
 */
#include <stdlib.h>
#include <string.h>

#include "core/calendar.h"
#include "input.h"
#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

/* A day of any year is looked for in the 136 years 1900..2035, at most three times, once with its dates. */
enum { MOST_YEAR_CALLS = 12, MOST_OF_ALL = 6 * 142 + 12 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A counter of year infos, not a clock. */
static unsigned year_calls;
static const kal_calendar *counted;
static void counting_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  require(++year_calls <= MOST_OF_ALL);
  counted->year(counted, year, info);
}

/* A number of any size, small ones often. */
static int64_t take_number(input *in) {
  int64_t number = 0;
  unsigned size = take_byte(in) % 9;
  take(in, &number, size);
  return size < 8 && number >> (size ? 8 * size - 1 : 0) & 1 ? number - (INT64_C(1) << (8 * size)) : number;
}

static void check_told(kal_status status, const kal_error *error) {
  char text[512];
  require(error->status == status && kal_error_text(error, text, sizeof text) < sizeof text);
}

/* A day of the calendar, near or far. */
static int64_t take_day(input *in, const kal_range *range) {
  int64_t day = take_number(in);
  return day < range->first_day ? range->first_day : day > range->last_day ? range->last_day : day;
}

static void check_span(const kal_calendar *c, kal_date from, kal_date to, input *in) {
  kal_difference d = {sizeof d, (kal_unit)(take_byte(in) % 8),           (kal_unit)(take_byte(in) % 8),
                      1,        (kal_rounding_mode)(take_byte(in) % 10), 0};
  kal_duration span = {1, 2, 3, 4};
  kal_date sum;
  kal_error error;
  kal_status status;
  if (take_byte(in) % 2) d.increment = take_number(in);
  year_calls = 0;
  status = kal_date_until(c, from, to, &d, &span, &error);
  require(year_calls <= 3 * MOST_YEAR_CALLS);
  if (status) {
    require(span.years == 1 && span.days == 4);
    check_told(status, &error);
    return;
  }
  if ((d.smallest && d.smallest != KAL_UNIT_DAY) || d.increment > 1) return;
  year_calls = 0;
  require(kal_date_add(c, from, span, KAL_CONSTRAIN, &sum, NULL) == KAL_OK);
  require(memcmp(&sum, &to, sizeof to) == 0 && year_calls <= MOST_YEAR_CALLS);
}

static void check_sum(const kal_calendar *c, kal_date from, input *in) {
  unsigned rules = take_byte(in) % 4;
  kal_duration span = {take_number(in), take_number(in), take_number(in), take_number(in)};
  kal_date sum = {1, 2, 3, 4, 5}, untouched = sum;
  kal_error error;
  kal_status status;
  int64_t day;
  year_calls = 0;
  status = kal_date_add(c, from, span, rules, &sum, &error);
  require(year_calls <= MOST_YEAR_CALLS);
  if (status == KAL_OK) {
    require(kal_date_to_day(c, sum, &day) == KAL_OK);
  } else {
    require(memcmp(&sum, &untouched, sizeof sum) == 0);
    check_told(status, &error);
  }
}

static void check_fields(const kal_calendar *c, kal_date from, input *in) {
  static const char *const eras[] = {"ce", "bce", "ad", "am", "heisei", "ah", "bh", "aa", "", "x"};
  unsigned rules = take_byte(in) % 4;
  kal_fields f = {.size = sizeof f,
                  .given = take_byte(in) % 64,
                  .year = take_number(in),
                  .era_year = take_number(in),
                  .month = take_number(in),
                  .month_code = (kal_month_code)take_byte(in),
                  .day = take_number(in),
                  .leap_day = take_byte(in) % 2,
                  .era = eras[take_byte(in) % (sizeof eras / sizeof *eras)]};
  kal_status (*const from_fields[])(const kal_calendar *, const kal_fields *, unsigned, kal_date *,
                                    kal_error *) = {kal_date_from_fields, kal_year_month_from_fields,
                                                    kal_month_day_from_fields};
  kal_status (*const with[])(const kal_calendar *, kal_date, const kal_fields *, unsigned, kal_date *,
                             kal_error *) = {kal_date_with, kal_year_month_with, kal_month_day_with};
  for (unsigned i = 0; i < 6; i++) {
    kal_date made = {1, 2, 3, 4, 5}, untouched = made;
    kal_error error;
    int64_t day;
    kal_status status =
        i < 3 ? from_fields[i](c, &f, rules, &made, &error) : with[i - 3](c, from, &f, rules, &made, &error);
    if (status == KAL_OK) {
      require(kal_date_to_day(c, made, &day) == KAL_OK);
    } else {
      require(memcmp(&made, &untouched, sizeof made) == 0);
      check_told(status, &error);
    }
    year_calls = 0;
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  input in = {data, size};
  kal_calendar copy;
  kal_date from, to;
  counted = kal_calendar_at(take_byte(&in) % kal_calendar_count());
  copy = *counted;
  copy.year = counting_year;
  copy.from_day = kal__from_day_by_year;
  copy.to_day = kal__to_day_by_year;
  year_calls = 0;
  require(kal_date_from_day(&copy, take_day(&in, &copy.range), &from) == KAL_OK);
  require(kal_date_from_day(&copy, take_day(&in, &copy.range), &to) == KAL_OK);
  check_span(&copy, from, to, &in);
  check_sum(&copy, from, &in);
  year_calls = 0;
  check_fields(&copy, from, &in);
  return 0;
}
