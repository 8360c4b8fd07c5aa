/* SPDX-License-Identifier: MIT */
/*
 * Laws of periods and weeks, which hold for every calendar as those of test_laws.c do. What a quarter and a
 * week of the year are is said here once more, the slow way, through the public calls on dates.
 */
#include "subjects.h"

#ifdef KAL_LAWS_OF_COPIES /* whose years take longer */
enum { NEAR_DAYS = 400, RANDOM_DAYS = 400, MOST_YEAR_CALLS = 40 };
#elif defined KAL_TEST_THIN
enum { NEAR_DAYS = 100, RANDOM_DAYS = 200, MOST_YEAR_CALLS = 3 };
#else
enum { NEAR_DAYS = 800, RANDOM_DAYS = 2000, MOST_YEAR_CALLS = 3 };
#endif

static const kal_week_rule rules[] = {{1, 4}, {7, 1}, {6, 1}, {1, 1}, {7, 4}, {5, 7}, {3, 6}};
enum { RULES = sizeof rules / sizeof *rules };

/* Numbers in a quarter, 0 if there are fewer than four. */
static unsigned slow_numbers(const kal_calendar *c) {
  unsigned largest = 0;
  for (unsigned number = 1; number < KAL_MONTH_LEAP; number++) {
    kal_month_rule rule;
    if (kal_calendar_month_rule(c, (kal_month_code)number, &rule) == KAL_OK ||
        kal_calendar_month_rule(c, (kal_month_code)(number | KAL_MONTH_LEAP), &rule) == KAL_OK)
      largest = number;
  }
  if (largest < 4) return 0;
  /* The whole number nearest to a quarter of it. */
  for (unsigned n = 1;; n++)
    if (4 * n + 2 >= largest) return n;
}

static int64_t slow_quarter(const kal_calendar *c, int64_t day) {
  kal_date date;
  unsigned number, quarter;
  kal_date_from_day(c, day, &date);
  /* Of two leap months the first has the larger number: they go with the month after them. */
  while (c->leap_month == KAL__LEAP_MONTHS_AMID && date.flags & KAL_DATE_LEAP_MONTH)
    kal_date_from_day(c, ++day, &date);
  number = date.month_code & 0x7F;
  quarter = (number - 1) / slow_numbers(c) + 1;
  return quarter > 4 ? 4 : quarter;
}

/* The period of a day, none cut short at the range's ends. */
static kal_status period_of(const kal_calendar *c, int64_t day, kal_unit unit, const kal_week_rule *rule,
                            kal_period *period) {
  kal_error error;
  kal_status status = kal_period_of(c, day, unit, rule, period, &error);
  if (status == KAL_ERROR_UNIT) {
    law((unit == KAL_UNIT_QUARTER || unit == KAL_UNIT_HALF) && slow_numbers(c) == 0, c, day);
  } else if (status) {
    law(status == KAL_ERROR_OUT_OF_RANGE, c, day);
    law(day < error.least || day > error.greatest, c, day);
    if (day >= c->range.first_day && day <= c->range.last_day) {
      law(unit == KAL_UNIT_WEEK, c, day);
      law(day < c->range.first_day + 6 || day > c->range.last_day - 6, c, day);
    }
  }
  return status;
}

static void check_period(const kal_calendar *c, int64_t day, kal_unit unit, const kal_week_rule *rule) {
  kal_period period, other;
  int64_t first, count;
  if (period_of(c, day, unit, rule, &period)) return;
  law(period.start <= day && day < period.end, c, day);
  law(period.start >= c->range.first_day && period.end <= c->range.last_day + 1, c, day);

  /* Truncation stays inside and is idempotent. */
  law(kal_day_truncate(c, day, unit, rule, &first, NULL) == KAL_OK && first == period.start, c, day);
  law(kal_day_truncate(c, first, unit, rule, &first, NULL) == KAL_OK && first == period.start, c, day);

  /* Every day of it has it, and so has its id. */
  law(kal_period_of(c, period.end - 1, unit, rule, &other, NULL) == KAL_OK, c, day);
  law(memcmp(&other, &period, sizeof other) == 0, c, day);
  law(kal_period_from_id(c, period.id, unit, rule, &other, NULL) == KAL_OK, c, day);
  law(memcmp(&other, &period, sizeof other) == 0, c, day);

  /* No gap, no overlap, and the next id. */
  if (period_of(c, period.end, unit, rule, &other) == KAL_OK) {
    law(other.id == period.id + 1 && other.start == period.end, c, day);
    law(kal_period_crossed(c, day, other.end - 1, unit, rule, &count, NULL) == KAL_OK && count == 1, c, day);
    law(kal_period_crossed(c, other.end - 1, day, unit, rule, &count, NULL) == KAL_OK && count == -1, c, day);
  } else {
    law(period.end > c->range.last_day - 6, c, day);
    law(kal_period_from_id(c, period.id + 1, unit, rule, &other, NULL) == KAL_ERROR_OUT_OF_RANGE, c, day);
  }
  if (period_of(c, period.start - 1, unit, rule, &other) == KAL_OK) {
    law(other.id == period.id - 1 && other.end == period.start, c, day);
  } else {
    law(period.start < c->range.first_day + 7, c, day);
    law(kal_period_from_id(c, period.id - 1, unit, rule, &other, NULL) == KAL_ERROR_OUT_OF_RANGE, c, day);
  }
}

/* What the ids and ranges are, from dates. */
static void check_meaning(const kal_calendar *c, int64_t day, const kal_week_rule *rule) {
  kal_period period;
  kal_date date, last;
  int64_t index, first_of_year, end;
  uint8_t length, quarter;
  int32_t year;
  kal_year_info info;
  law(kal_date_from_day(c, day, &date) == KAL_OK, c, day);
  kal_calendar_year(c, date.year, &info);
  first_of_year = info.first_day;

  law(period_of(c, day, KAL_UNIT_YEAR, NULL, &period) == KAL_OK && period.id == date.year, c, day);
  law(period.start == first_of_year && period.end == first_of_year + info.days, c, day);

  law(period_of(c, day, KAL_UNIT_MONTH, NULL, &period) == KAL_OK, c, day);
  law(kal_month_index(c, date.year, date.month, &index) == KAL_OK && period.id == index, c, day);
  law(kal_month_days(c, date.year, date.month, &length) == KAL_OK, c, day);
  law(period.end - period.start == length, c, day);
  law(kal_month_last_day(c, date, &end, &last, NULL) == KAL_OK && end == period.end - 1, c, day);
  law(last.year == date.year && last.month == date.month && last.day >= date.day, c, day);

  law(period_of(c, day, KAL_UNIT_DAY, NULL, &period) == KAL_OK, c, day);
  law(period.id == day && period.start == day && period.end == day + 1, c, day);

  if (period_of(c, day, KAL_UNIT_WEEK, rule, &period) == KAL_OK) {
    law(period.end - period.start == 7 && kal_day_of_week(period.start) == rule->first_day, c, day);
    law((period.id == 0) == (period.start <= 0 && period.end > 0), c, day);
  }
  if (period_of(c, day, KAL_UNIT_QUARTER, NULL, &period) == KAL_OK) {
    kal_period half;
    int64_t q = slow_quarter(c, day);
    law(period.id == 4 * (int64_t)date.year + q - 1, c, day);
    law(period.start == first_of_year || slow_quarter(c, period.start - 1) == q - 1, c, day);
    law(slow_quarter(c, period.start) == q && slow_quarter(c, period.end - 1) == q, c, day);
    law(kal_quarter_of(c, day, &year, &quarter, NULL) == KAL_OK && year == date.year && quarter == q, c, day);
    law(period_of(c, day, KAL_UNIT_HALF, NULL, &half) == KAL_OK, c, day);
    law(half.id == 2 * (int64_t)date.year + (q > 2), c, day);
  } else {
    law(kal_quarter_of(c, day, &year, &quarter, NULL) == KAL_ERROR_UNIT, c, day);
  }
}

/* A month lies in one quarter, that in one half, that in one year. */
static void check_nesting(const kal_calendar *c, int64_t day) {
  static const kal_unit nested[] = {KAL_UNIT_DAY, KAL_UNIT_MONTH, KAL_UNIT_QUARTER, KAL_UNIT_HALF,
                                    KAL_UNIT_YEAR};
  kal_period inner = {0, day, day + 1}, outer;
  for (size_t i = 0; i < sizeof nested / sizeof *nested; i++) {
    if (period_of(c, day, nested[i], NULL, &outer)) continue;
    law(outer.start <= inner.start && inner.end <= outer.end, c, day);
    inner = outer;
  }
}

static void check_all(const kal_calendar *c, int64_t day) {
  const kal_week_rule *rule = &rules[(uint64_t)day % RULES];
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++) check_period(c, day, (kal_unit)unit, rule);
  check_meaning(c, day, rule);
  check_nesting(c, day);
}

/* Runs a check on days around the range's ends, today, and random ones near and far. */
static void on_days(void (*check_on)(const kal_calendar *, int64_t)) {
  uint64_t seed = 11;
  for_every_subject(c) {
    for (int i = 0; i < NEAR_DAYS; i++) {
      check_on(c, c->range.first_day + i);
      check_on(c, c->range.last_day - i);
      check_on(c, present_day(c, NEAR_DAYS) - NEAR_DAYS / 2 + i);
      check_on(c, i - NEAR_DAYS / 2);
    }
    for (int i = 0; i < RANDOM_DAYS; i++) {
      check_on(c, random_day(&seed, c->range.first_day, c->range.last_day));
      check_on(c, random_day_of(c, &seed, -1500000, 1500000));
    }
  }
}

static void test_periods(void **state) {
  (void)state;
  on_days(check_all);
}

/* Weeks of the year */

/* How many days of the week that begins on a day lie in the year that begins on another. */
static int64_t days_inside(int64_t start, int64_t new_year) {
  return start + 7 <= new_year ? 0 : start >= new_year ? 7 : start + 7 - new_year;
}

static void check_week(const kal_calendar *c, int64_t day) {
  const kal_week_rule *rule = &rules[(uint64_t)day % RULES];
  int32_t year, next_year;
  uint16_t week, next_week, weeks;
  int64_t back, start, new_year;
  kal_status status = kal_week_of(c, day, rule, &year, &week, NULL), next_status;
  int near_first = day<c->range.first_day + 7, near_last = day> c->range.last_day - 7;
  if (status) {
    law(status == KAL_ERROR_OUT_OF_RANGE && (near_first || near_last), c, day);
    return;
  }
  law(kal_year_weeks(c, year, rule, &weeks, NULL) == KAL_OK && week >= 1 && week <= weeks, c, day);
  law(kal_day_from_week(c, year, week, kal_day_of_week(day), rule, &back, NULL) == KAL_OK && back == day, c,
      day);
  law(kal_day_from_week(c, year, (uint16_t)(weeks + 1), 1, rule, &back, NULL) >= KAL_ERROR_NOT_IN_CALENDAR, c,
      day);

  /* Its first day of the week begins it; week 1 is the first with so many days in the year. */
  if (kal_day_truncate(c, day, KAL_UNIT_WEEK, rule, &start, NULL) == KAL_OK) {
    law(kal_day_from_week(c, year, week, rule->first_day, rule, &back, NULL) == KAL_OK && back == start, c,
        day);
    law(kal_day_from_day_of_year(c, year, 1, &new_year) == KAL_OK, c, day);
    if (week == 1) law(days_inside(start, new_year) >= rule->minimal_days, c, day);
    if (week == 1) law(days_inside(start - 7, new_year) < rule->minimal_days, c, day);
  }

  /* The next week is the next of its year or the first of the next. */
  next_status =
      kal_week_of(c, day < c->range.last_day - 7 ? day + 7 : day, rule, &next_year, &next_week, NULL);
  if (day < c->range.last_day - 7 && next_status == KAL_OK) {
    if (week < weeks)
      law(next_year == year && next_week == week + 1, c, day);
    else
      law(next_year == year + 1 && next_week == 1, c, day);
  }
}

static void test_weeks(void **state) {
  (void)state;
  on_days(check_week);
}

/* Days of the week in a month, as a walk over it finds them. */
static void check_week_days(const kal_calendar *c, int64_t day) {
  int week_day = (int)((uint64_t)day % 5) + 2, count = 0;
  int64_t found[16], last;
  kal_period month;
  kal_date date;
  kal_date_from_day(c, day, &date);
  law(period_of(c, day, KAL_UNIT_MONTH, NULL, &month) == KAL_OK, c, day);
  for (int64_t d = month.start; d < month.end; d++)
    if (kal_day_of_week(d) == week_day) found[count++] = d;
  for (int n = 1; n <= count; n++) {
    law(kal_month_week_day(c, date, week_day, n, &last, NULL) == KAL_OK && last == found[n - 1], c, day);
    law(kal_month_week_day(c, date, week_day, -n, &last, NULL) == KAL_OK && last == found[count - n], c, day);
  }
  for (int sign = -1; sign <= 1; sign += 2) {
    kal_error error;
    kal_status status = kal_month_week_day(c, date, week_day, sign * (count + 1), &last, &error);
    law(status == KAL_ERROR_NOT_IN_YEAR || status == KAL_ERROR_NOT_IN_CALENDAR, c, day);
    law(error.greatest == count && error.value == sign * (count + 1), c, day);
  }
}

static void test_week_days_of_months(void **state) {
  (void)state;
  on_days(check_week_days);
}

/* Whole units are as many as boundaries, or one less; they are what kal_date_until says. */
static void check_elapsed(const kal_calendar *c, int64_t from) {
  static uint64_t seed = 14;
  int64_t to = random_day_of(c, &seed, from > INT64_MIN / 2 ? from - 2000000 : from, from + 2000000);
  for (int i = KAL_UNIT_YEAR; i <= KAL_UNIT_DAY; i++) {
    kal_unit unit = (kal_unit)i;
    int64_t whole, crossed;
    kal_status status = kal_period_elapsed(c, from, to, unit, &whole, NULL);
    if (status == KAL_ERROR_UNIT) {
      kal_limits limits;
      kal_calendar_limits(c, &limits);
      law(unit == KAL_UNIT_HALF || unit == KAL_UNIT_QUARTER, c, from);
      law(limits.fewest_months != 12 || limits.most_months != 12, c, from);
      continue;
    }
    law(status == KAL_OK, c, from);
    law(kal_period_elapsed(c, from, from, unit, &crossed, NULL) == KAL_OK && crossed == 0, c, from);
    if (unit == KAL_UNIT_YEAR || unit == KAL_UNIT_MONTH) {
      kal_difference difference = {sizeof difference, unit, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
      kal_duration span;
      kal_date a, b;
      kal_date_from_day(c, from, &a);
      kal_date_from_day(c, to, &b);
      law(kal_date_until(c, a, b, &difference, &span, NULL) == KAL_OK, c, from);
      law(whole == (unit == KAL_UNIT_YEAR ? span.years : span.months), c, from);
    }
    if (kal_period_crossed(c, from, to, unit, NULL, &crossed, NULL))
      continue; /* a week cut by the range's end */
    if (to < from) whole = -whole, crossed = -crossed;
    law(whole >= 0 && (whole == crossed || (whole == crossed - 1 && unit != KAL_UNIT_DAY)), c, from);
  }
}

static void test_elapsed(void **state) {
  (void)state;
  on_days(check_elapsed);
}

/* Few year infos do, however far away. */
static void test_time_is_bounded(void **state) {
  uint64_t seed = 12;
  (void)state;
  for_every_subject(c) {
    kal_calendar copy = *c;
    counted = c;
    copy.year = counting_year;
    if (copy.month_days) copy.month_days = counting_month_days;
    for (int i = 0; i < RANDOM_DAYS; i++) {
      int64_t day = random_day(&seed, c->range.first_day + 400, c->range.last_day - 400);
      kal_unit unit = (kal_unit)(KAL_UNIT_YEAR + i % 6);
      kal_period period;
      int32_t year;
      uint16_t week;
      year_calls = 0;
      if (kal_period_of(&copy, day, unit, NULL, &period, NULL)) continue;
      law(year_calls <= MOST_YEAR_CALLS, c, day);
      year_calls = 0;
      law(kal_period_from_id(&copy, period.id, unit, NULL, &period, NULL) == KAL_OK, c, day);
      law(year_calls <= 2 + MOST_YEAR_CALLS, c, day); /* 2 for the range */
      year_calls = 0;
      law(kal_week_of(&copy, day, NULL, &year, &week, NULL) == KAL_OK, c, day);
      law(year_calls <= 1 + MOST_YEAR_CALLS, c, day);
    }
  }
}

static void test_far_inputs(void **state) {
  static const int64_t far[] = {INT64_MIN,     INT64_MIN + 1, INT64_MIN / 2, INT64_MIN / 7, INT64_MIN / 8,
                                INT64_MAX / 8, INT64_MAX / 7, INT64_MAX / 2, INT64_MAX - 1, INT64_MAX};
  (void)state;
  for_every_subject(c) {
    for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
      for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++) {
        kal_period period = {42, 43, 44};
        int64_t day = 45;
        int32_t year = 46;
        uint16_t week = 47;
        law(kal_period_of(c, far[i], (kal_unit)unit, NULL, &period, NULL) == KAL_ERROR_OUT_OF_RANGE, c,
            far[i]);
        law(kal_period_from_id(c, far[i], (kal_unit)unit, NULL, &period, NULL) == KAL_ERROR_OUT_OF_RANGE, c,
            far[i]);
        law(kal_day_truncate(c, far[i], (kal_unit)unit, NULL, &day, NULL) == KAL_ERROR_OUT_OF_RANGE, c,
            far[i]);
        law(kal_period_crossed(c, 0, far[i], (kal_unit)unit, NULL, &day, NULL) >= KAL_ERROR_OUT_OF_RANGE, c,
            far[i]);
        law(kal_period_elapsed(c, far[i], 0, (kal_unit)unit, &day, NULL) >= KAL_ERROR_OUT_OF_RANGE, c,
            far[i]);
        law(kal_week_of(c, far[i], NULL, &year, &week, NULL) == KAL_ERROR_OUT_OF_RANGE, c, far[i]);
        law(period.id == 42 && period.start == 43 && period.end == 44 && day == 45 && year == 46 &&
                week == 47,
            c, far[i]);
      }
    }
  }
}

#ifndef KAL_LAWS_OF_COPIES
/* The ISO rule in gregorian is the calendar iso-week. */
static void check_iso(int64_t day) {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  kal_date date;
  int32_t year;
  uint16_t week, weeks;
  kal_year_info info;
  if (kal_date_from_day(kal_calendar_builtin(KAL_ISO_WEEK), day, &date)) return;
  if (day > gregorian->range.last_day || kal_week_of(gregorian, day, NULL, &year, &week, NULL)) return;
  law(year == date.year && week == date.month && kal_day_of_week(day) == date.day, gregorian, day);
  kal_calendar_year(kal_calendar_builtin(KAL_ISO_WEEK), year, &info);
  law(kal_year_weeks(gregorian, year, NULL, &weeks, NULL) == KAL_OK && weeks == info.months, gregorian, day);
}

static void test_iso_weeks(void **state) {
  const kal_range *range = &kal_calendar_builtin(KAL_GREGORIAN)->range;
  uint64_t seed = 13;
  (void)state;
  for (int64_t day = -150000; day < 150000; day++) check_iso(day);
  for (int i = 0; i < 1000; i++) {
    check_iso(range->first_day + i);
    check_iso(range->last_day - i);
  }
  for (int i = 0; i < 100000; i++) check_iso(random_day(&seed, range->first_day, range->last_day));
}
#endif

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_periods),
      cmocka_unit_test(test_weeks),
      cmocka_unit_test(test_week_days_of_months),
      cmocka_unit_test(test_elapsed),
      cmocka_unit_test(test_time_is_bounded),
      cmocka_unit_test(test_far_inputs),
#ifndef KAL_LAWS_OF_COPIES
      cmocka_unit_test(test_iso_weeks),
#endif
  };
  return run_on_subjects("laws of periods", tests, sizeof tests / sizeof *tests);
}
