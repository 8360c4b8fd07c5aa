/* SPDX-License-Identifier: MIT */
/*
 * Laws that hold for every calendar, also for those of tests/support/synthetic.h: no test here names one. With
 * KAL_LAWS_OF_COPIES they are tried on calendars that came through a registry instead.
 * Days are every day around the eras' starts, today and the range's ends, and random ones near and far.
 */
#include "subjects.h"

#ifdef KAL_LAWS_OF_COPIES /* whose years take longer */
enum { NEAR_DAYS = 400, RANDOM_DAYS = 1000, RANDOM_YEARS = 500, MOST_YEAR_CALLS = 40, BITS_STEP = 241 };
#elif defined KAL_TEST_THIN
enum { NEAR_DAYS = 400, RANDOM_DAYS = 1000, RANDOM_YEARS = 500, MOST_YEAR_CALLS = 3, BITS_STEP = 61 };
#else
enum { NEAR_DAYS = 4000, RANDOM_DAYS = 20000, RANDOM_YEARS = 4000, MOST_YEAR_CALLS = 3, BITS_STEP = 1 };
#endif
#ifdef KAL_TEST_THIN
enum { YEAR_STEP = 13 };
#else
enum { YEAR_STEP = 1 };
#endif

static void check_day(const kal_calendar *c, int64_t day) {
  kal_date date, again;
  int64_t back = INT64_MIN;
  law(kal_date_from_day(c, day, &date) == KAL_OK, c, day);
  law(kal_date_to_day(c, date, &back) == KAL_OK && back == day, c, day);
  law(kal_date_check(c, date, NULL) == KAL_OK, c, day);

  /* The closed forms agree with year info. */
  law(kal__from_day_by_year(c, day, &again) == KAL_OK && memcmp(&again, &date, sizeof date) == 0, c, day);
  law(kal__to_day_by_year(c, date, &back) == KAL_OK && back == day, c, day);

  /* The month alone and the code alone mean the same. */
  again = date;
  again.month_code = 0;
  law(kal_date_to_day(c, again, &back) == KAL_OK && back == day, c, day);
  again = date;
  again.month = 0;
  law(kal_date_to_day(c, again, &back) == KAL_OK && back == day, c, day);
  law(date.month_code & KAL_MONTH_LEAP ? date.flags & (KAL_DATE_LEAP_MONTH | KAL_DATE_INTERCALARY)
                                       : !(date.flags & KAL_DATE_LEAP_MONTH),
      c, day);

  /* A flag that is not true of the date is refused, also one that means nothing. */
  for (unsigned bit = 0; bit < 8; bit++) {
    again = date;
    again.flags ^= (uint8_t)(1u << bit);
    if (again.flags & 1u << bit && 1u << bit != KAL_DATE_LEAP_DAY)
      law(kal_date_to_day(c, again, &back) == KAL_ERROR_CONFLICT, c, day);
  }
}

/* Later days have later dates. */
static int date_is_before(kal_date a, kal_date b) {
  if (a.year != b.year) return a.year < b.year;
  if (a.month != b.month) return a.month < b.month;
  if (a.day != b.day) return a.day < b.day;
  return (a.flags & KAL_DATE_LEAP_DAY) < (b.flags & KAL_DATE_LEAP_DAY);
}

static void check_order(const kal_calendar *c, int64_t a, int64_t b) {
  kal_date earlier, later;
  kal_date_from_day(c, a < b ? a : b, &earlier);
  kal_date_from_day(c, a < b ? b : a, &later);
  law(a == b || date_is_before(earlier, later), c, a);
}

/* The days run on: the next day is the next of its month, or the first of the next month or year. */
static void check_contiguous(const kal_calendar *c, int64_t first, int64_t last) {
  kal_date before, date;
  kal_date_from_day(c, first, &before);
  check_day(c, first);
  for (int64_t day = first + 1; day <= last; day++) {
    uint8_t length;
    kal_year_info info;
    check_day(c, day);
    kal_date_from_day(c, day, &date);
    kal_month_days(c, before.year, before.month, &length);
    kal_calendar_year(c, before.year, &info);
    law(date_is_before(before, date), c, day);
    if (date.year == before.year && date.month == before.month) {
      law(date.day == before.day + 1 || c->month_days, c, day);
    } else {
      law((before.day == length && date.day == 1) || c->month_days, c, day);
      if (date.year == before.year)
        law(date.month == before.month + 1, c, day);
      else
        law(date.year == before.year + 1 && date.month == 1 && before.month == info.months, c, day);
    }
    before = date;
  }
}

static void test_days_run_on(void **state) {
  (void)state;
  for_every_subject(c) {
    kal_range range;
    kal_calendar_range(c, &range);
    check_contiguous(c, range.first_day, range.first_day + NEAR_DAYS);
    check_contiguous(c, range.last_day - NEAR_DAYS, range.last_day);
    check_contiguous(c, present_day(c, NEAR_DAYS) - NEAR_DAYS, present_day(c, NEAR_DAYS) + NEAR_DAYS);
    for (int64_t day = range.first_day; day < range.first_day + NEAR_DAYS; day++) {
      check_order(c, day, day + NEAR_DAYS);
      check_order(c, day, range.last_day);
    }
    for (size_t i = 0; i < kal_calendar_era_count(c); i++) {
      kal_era era;
      kal_calendar_era_at(c, i, &era);
      if (era.first_day > range.first_day + NEAR_DAYS)
        check_contiguous(c, era.first_day - NEAR_DAYS, era.first_day + NEAR_DAYS);
    }
  }
}

static void test_round_trip_at_random(void **state) {
  uint64_t seed = 1;
  (void)state;
  for_every_subject(c) {
    kal_range range;
    kal_calendar_range(c, &range);
    for (int i = 0; i < RANDOM_DAYS; i++) {
      check_order(c, random_day(&seed, range.first_day, range.last_day),
                  random_day_of(c, &seed, -1500000, 1500000));
      check_day(c, random_day(&seed, range.first_day, range.last_day));
      check_day(c, random_day_of(c, &seed, -1500000, 1500000));
      check_day(c, random_day_of(c, &seed, -140000, 160000)); /* 1586..2408 */
    }
  }
}

/* Of all day numbers and leap days, as many exist in a month as it has days, and they are its days. */
static void check_days_of_month(const kal_calendar *c, int32_t year, uint8_t month, int64_t first,
                                uint8_t length) {
  unsigned found = 0;
  for (unsigned number = 1; number < 256; number += number < c->limits.longest_month + 3u ? 1 : 12) {
    for (unsigned flags = 0; flags <= KAL_DATE_LEAP_DAY; flags += KAL_DATE_LEAP_DAY) {
      kal_date date = {year, month, (uint8_t)number, 0, (uint8_t)flags};
      int64_t day;
      kal_status status = kal_date_to_day(c, date, &day);
      if (status == KAL_OK)
        law(day == first + found++, c, first);
      else
        law(status == KAL_ERROR_NOT_IN_YEAR || status == KAL_ERROR_NOT_IN_CALENDAR, c, first);
    }
  }
  law(found == length, c, first);
}

/* A year of a lunisolar calendar has all months that are no leap months but the one it says it lacks, and perhaps later
 * ones. */
static void check_ordinary_months(const kal_calendar *c, int32_t year, kal_month_code expunged) {
  uint8_t month;
  if (kal_calendar_family(c) != KAL_FAMILY_LUNISOLAR) {
    law(!expunged, c, year);
    return;
  }
  for (unsigned i = 0; i < c->month_rule_count; i++) {
    kal_month_code code = c->month_rules[i].code;
    if (!code || code & KAL_MONTH_LEAP || (expunged && code > expunged)) continue;
    law(kal_month_from_code(c, year, code, &month) == (code == expunged ? KAL_ERROR_NOT_IN_YEAR : KAL_OK), c, year);
  }
}

static void check_year(const kal_calendar *c, int32_t year) {
  kal_year_info info, next;
  kal_limits limits;
  kal_date date = {year, 1, 1, 0, 0};
  unsigned sum = 0;
  int64_t day, index;
  int32_t y;
  uint8_t m;
  uint16_t day_of_year;
  unsigned leap_months = 0;
  law(kal_calendar_year(c, year, &info) == KAL_OK, c, year);
  kal_calendar_limits(c, &limits);
  law(info.months >= limits.fewest_months && info.months <= limits.most_months, c, year);
  law(info.days >= limits.shortest_year && info.days <= limits.longest_year, c, year);
  law(info.basis >= KAL_BASIS_RULE && info.basis <= KAL_BASIS_ESTIMATED, c, year);
  law(c->month_days || (kal_date_to_day(c, date, &day) == KAL_OK && day == info.first_day), c, year);
  for (uint8_t month = 1; month <= info.months; month++) {
    uint8_t length, ordinal;
    kal_month_code code;
    kal_month_rule rule;
    law(kal_month_days(c, year, month, &length) == KAL_OK, c, year);
    law(kal_month_code_of(c, year, month, &code) == KAL_OK, c, year);
    law(kal_month_from_code(c, year, code, &ordinal) == KAL_OK && ordinal == month, c, year);
    law(kal_calendar_month_rule(c, code, &rule) == KAL_OK && rule.code == code, c, year);
    law(length >= rule.shortest && length <= rule.longest, c, year);
    law(rule.shortest <= rule.usual && rule.usual <= rule.longest, c, year);
    law(length >= limits.shortest_month && length <= limits.longest_month, c, year);
    law(kal_date_from_day(c, info.first_day + sum, &date) == KAL_OK, c, year);
    if (date.flags & KAL_DATE_LEAP_MONTH) law(leap_months++ || month == info.leap_month, c, year);

    /* The first and last day are valid, those around them are not. */
    date.month = month;
    date.month_code = date.flags = 0;
    if (year % 64 == 0 || (c->month_days && year % 16 == 0))
      check_days_of_month(c, year, month, info.first_day + sum, length);
    if (!c->month_days) {
      date.day = 1;
      law(kal_date_to_day(c, date, &day) == KAL_OK && day == info.first_day + sum, c, year);
      date.day = length;
      law(kal_date_to_day(c, date, &day) == KAL_OK && day == info.first_day + sum + length - 1, c, year);
      date.day = length + 1;
      law(kal_date_to_day(c, date, &day) ==
              (length < rule.longest ? KAL_ERROR_NOT_IN_YEAR : KAL_ERROR_NOT_IN_CALENDAR),
          c, year);
    }
    date.day = 0;
    law(kal_date_to_day(c, date, &day) == KAL_ERROR_MISSING_FIELD, c, year);

    law(kal_month_index(c, year, month, &index) == KAL_OK && index == info.first_month_index + month - 1, c,
        year);
    law(kal_month_from_index(c, index, &y, &m) == KAL_OK && y == year && m == month, c, year);
    sum += length;
  }
  law(sum == info.days, c, year);
  law(leap_months == info.leap_months && !leap_months == !info.leap_month, c, year);
  check_ordinary_months(c, year, info.expunged_month);
  date.month = (uint8_t)(info.months + 1);
  date.day = 1;
  law(kal_date_to_day(c, date, &day) ==
          (info.months < limits.most_months ? KAL_ERROR_NOT_IN_YEAR : KAL_ERROR_NOT_IN_CALENDAR),
      c, year);

  /* Day of the year, both ways, and its ends. */
  law(kal_day_of_year(c, info.first_day + info.days - 1, &y, &day_of_year) == KAL_OK && y == year &&
          day_of_year == info.days,
      c, year);
  law(kal_day_from_day_of_year(c, year, 1, &day) == KAL_OK && day == info.first_day, c, year);
  law(kal_day_from_day_of_year(c, year, info.days, &day) == KAL_OK && day == info.first_day + info.days - 1,
      c, year);
  law(kal_day_from_day_of_year(c, year, 0, &day) == KAL_ERROR_NOT_IN_CALENDAR, c, year);
  law(kal_day_from_day_of_year(c, year, (uint16_t)(info.days + 1), &day) ==
          (info.days < limits.longest_year ? KAL_ERROR_NOT_IN_YEAR : KAL_ERROR_NOT_IN_CALENDAR),
      c, year);

  /* The next year begins where this one ends, and so does its first month. */
  if (kal_calendar_year(c, year < INT32_MAX ? year + 1 : year, &next) == KAL_OK && year < INT32_MAX) {
    law(next.first_day == info.first_day + info.days, c, year);
    law(next.first_month_index == info.first_month_index + info.months, c, year);
  }
}

static void test_years(void **state) {
  uint64_t seed = 2;
  (void)state;
  for_every_subject(c) {
    kal_range range;
    kal_calendar_range(c, &range);
    for (int i = 0; i < 100 && i <= (int64_t)range.last_year - range.first_year; i++) {
      check_year(c, range.first_year + i);
      check_year(c, range.last_year - i);
    }
    /* Years with days of their own take longer: one of three. */
    for (int32_t year = -1000; year < 7000; year += c->month_days ? 3 * YEAR_STEP : YEAR_STEP)
      if (year >= range.first_year && year <= range.last_year) check_year(c, year);
    for (int i = 0; i < RANDOM_YEARS; i++)
      check_year(c, (int32_t)random_day(&seed, range.first_year, range.last_year));
  }
}

/* Where tables begin and end, too: the first and the last day of every year of these come back. */
static void test_ends_of_years(void **state) {
  (void)state;
  for_every_subject(c) {
    const kal_range *range = &c->range;
    int32_t first = range->first_year > -6000 ? range->first_year : -6000;
    int32_t last = range->last_year < 10000 ? range->last_year : 10000;
    for (int32_t year = first; year <= last; year++) {
      kal_year_info info;
      law(kal_calendar_year(c, year, &info) == KAL_OK, c, year);
      for (int end = 0; end < 2; end++) {
        int64_t day = info.first_day + (end ? info.days - 1 : 0), back;
        kal_date date;
        law(kal_date_from_day(c, day, &date) == KAL_OK && date.year == year, c, day);
        law(date.month == (end ? info.months : 1), c, day);
        law(kal_date_to_day(c, date, &back) == KAL_OK && back == day, c, day);
      }
    }
  }
}

/* The usual month lengths are those of most years of 1..3000; those of a month that these lack, of most years of
 * -6000..6000, in which each has its shortest and longest length. */
static void test_usual_month_lengths(void **state) {
  (void)state;
  for_every_subject(c) {
    static int near[256][100], far[256][100];
    memset(near, 0, sizeof near);
    memset(far, 0, sizeof far);
    for (int32_t year = -6000; year <= 6000; year++) {
      kal__year info;
      if (year < c->range.first_year || year > c->range.last_year) continue;
      c->year(c, year, &info);
      for (unsigned month = 1; month <= info.months; month++) {
        kal_month_code code = kal__month_code(&info, month);
        unsigned length = kal__month_start(&info, month) - kal__month_start(&info, month - 1);
        if (year >= 1 && year <= 3000) near[code][length]++;
        far[code][length]++;
      }
    }
    for (unsigned code = 0; code < 256; code++) {
      kal_month_rule rule;
      int best = 0, *lengths = far[code];
      kal_status status = kal_calendar_month_rule(c, (kal_month_code)code, &rule);
      if (status) {
        law(status == KAL_ERROR_NOT_IN_CALENDAR, c, code);
        continue;
      }
      for (int i = 1; i < 100; i++)
        if (near[code][i]) lengths = near[code];
      for (int i = 1; i < 100; i++)
        if (lengths[i] > lengths[best]) best = i;
      law(rule.usual == best, c, code);
      law(far[code][rule.shortest] > 0 && far[code][rule.longest] > 0, c, code);
    }
  }
}

static void test_ends_of_the_range(void **state) {
  static const int64_t far[] = {INT64_MIN,     INT64_MIN + 1, INT64_MIN / 2,
                                INT64_MAX / 2, INT64_MAX - 1, INT64_MAX};
  static const int32_t years[] = {INT32_MIN, INT32_MIN + 1, INT32_MAX - 1, INT32_MAX};
  (void)state;
  for_every_subject(c) {
    kal_range range;
    kal_year_info info;
    kal_date date, untouched;
    int64_t day = 42, index;
    int32_t year;
    uint8_t month;
    memset(&date, 0x5A, sizeof date);
    untouched = date;
    law(kal_calendar_range(c, &range) == KAL_OK, c, 0);
    law(range.first_day < range.last_day && range.first_year < range.last_year, c, 0);

    kal_calendar_year(c, range.first_year, &info);
    law(info.first_day == range.first_day, c, range.first_year);
    law(kal_month_from_index(c, info.first_month_index - 1, &year, &month) == KAL_ERROR_OUT_OF_RANGE, c, 0);
    kal_calendar_year(c, range.last_year, &info);
    law(info.first_day + info.days - 1 == range.last_day, c, range.last_year);
    law(kal_month_from_index(c, info.first_month_index + info.months, &year, &month) ==
            KAL_ERROR_OUT_OF_RANGE,
        c, 0);
    law(kal_month_from_index(c, INT64_MIN, &year, &month) == KAL_ERROR_OUT_OF_RANGE, c, 0);
    law(kal_month_from_index(c, INT64_MAX, &year, &month) == KAL_ERROR_OUT_OF_RANGE, c, 0);

    law(kal_date_from_day(c, range.first_day - 1, &date) == KAL_ERROR_OUT_OF_RANGE, c, range.first_day - 1);
    law(kal_date_from_day(c, range.last_day + 1, &date) == KAL_ERROR_OUT_OF_RANGE, c, range.last_day + 1);
    for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
      size_t era;
      int64_t era_year;
      uint16_t day_of_year;
      law(kal_date_from_day(c, far[i], &date) == KAL_ERROR_OUT_OF_RANGE, c, far[i]);
      law(kal_day_of_year(c, far[i], NULL, &day_of_year) == KAL_ERROR_OUT_OF_RANGE, c, far[i]);
      law(kal_day_era(c, far[i], &era, &era_year) == KAL_ERROR_OUT_OF_RANGE, c, far[i]);
    }
    law(memcmp(&date, &untouched, sizeof date) == 0, c, 0);

    for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
      kal_date first = {years[i], 1, 1, 0, 0};
      kal_status expected =
          years[i] < range.first_year || years[i] > range.last_year ? KAL_ERROR_OUT_OF_RANGE : KAL_OK;
      day = 42;
      kal_status status = kal_date_to_day(c, first, &day);
      law(status == expected || (c->month_days && !expected && status == KAL_ERROR_NOT_IN_YEAR), c, years[i]);
      if (expected) law(day == 42, c, years[i]);
      law(kal_calendar_year(c, years[i], &info) == expected, c, years[i]);
      law(kal_month_index(c, years[i], 1, &index) == expected, c, years[i]);
    }
  }
}

/* Every kal_date of a year, valid or not: never a crash, and a day only for what from_day gives. */
static void test_every_bit_pattern_of_a_year(void **state) {
  static const int32_t years[] = {2024, 1408, 5784, -1, 1503};
  (void)state;
  for_every_subject(c) {
    for (size_t y = 0; y < sizeof years / sizeof *years; y++) {
      /* All of them in the first year, one of 61 in the others; fewer of copies. */
      for (uint32_t rest = 0; rest < 1u << 22; rest += y ? 60 + BITS_STEP : BITS_STEP) {
        /* month, day and code 0..63, the code's leap bit, flags 0..7 */
        kal_date date = {years[y], (uint8_t)(rest & 63), (uint8_t)(rest >> 6 & 63),
                         (uint8_t)((rest >> 12 & 63) | (rest >> 18 & 1) << 7), (uint8_t)(rest >> 19 & 7)};
        kal_date round;
        int64_t day, slow;
        kal_status status = kal_date_to_day(c, date, &day);
        law(status == kal__to_day_by_year(c, date, &slow), c, rest);
        if (status) continue;
        law(day == slow, c, rest);
        kal_date_from_day(c, day, &round);
        law(round.year == date.year && round.day == date.day, c, rest);
        law((date.month == 0 || round.month == date.month) &&
                (date.month_code == 0 || round.month_code == date.month_code),
            c, rest);
        law((date.flags & ~round.flags) == 0, c, rest);
      }
    }
  }
}

/* Eras cover every day once, from the latest to the earliest, and their years step by one. */
static void test_eras_tile_the_days(void **state) {
  (void)state;
  for_every_subject(c) {
    int64_t end = INT64_MAX;
    size_t count = kal_calendar_era_count(c), index;
    int64_t year;
    for (size_t i = 0; i < count; i++) {
      kal_era era;
      kal_range range;
      law(kal_calendar_era_at(c, i, &era) == KAL_OK, c, i);
      law(era.last_day == end && era.first_day <= era.last_day && era.code[0], c, i);
      law(era.direction == 1 || era.direction == -1, c, i);
      kal_calendar_range(c, &range);
      if (era.first_day != INT64_MIN) {
        law(kal_day_era(c, era.first_day, &index, &year) == KAL_OK && index == i, c, i);
        law(year >= 1, c, i);
        law(kal_day_era(c, era.first_day - 1, &index, &year) == KAL_OK && index == i + 1, c, i);
        law(year >= 1, c, i);
      }
      end = era.first_day - (i + 1 < count);
    }
    if (count) law(end == INT64_MIN, c, end);
    if (!count) law(kal_day_era(c, 0, &index, &year) == KAL_ERROR_NO_ERA, c, 0);
  }
}

/* The years of every reckoning begin on its day and run on without gap. */
static void test_reckonings_run_on(void **state) {
  uint64_t seed = 6;
  (void)state;
  for_every_subject(c) {
    for (size_t i = 0; i < kal_calendar_reckoning_count(c); i++) {
      kal_reckoning r;
      law(kal_calendar_reckoning_at(c, i, &r) == KAL_OK && *r.code && *r.name && r.group > 0, c, i);
      for (int n = 0; n < RANDOM_YEARS; n++) {
        int64_t year =
            n % 4 ? n * (4000 / RANDOM_YEARS) - 1000
                  : random_day(&seed, c->range.first_year + 10000, c->range.last_year - 10000);
        int64_t first, next, found;
        kal_date date;
        law(kal_reckoning_first_day(c, i, year, &first) == KAL_OK, c, year);
        law(kal_reckoning_first_day(c, i, year + 1, &next) == KAL_OK && next > first, c, year);
        kal_date_from_day(c, first, &date);
        law((date.year == year + r.anchor - 1 && date.month == r.month && date.day == r.day) || c->month_days, c, year);
        law(kal_day_reckoning(c, first, i, &found) == KAL_OK && found == year, c, year);
        law(kal_day_reckoning(c, next - 1, i, &found) == KAL_OK && found == year, c, year);
        law(kal_day_reckoning(c, first - 1, i, &found) == KAL_OK && found == year - 1, c, year);
      }
    }
  }
}

/* A day's year, and a month index's, is found in few year infos, however far away. */
static void test_years_are_found_in_few_steps(void **state) {
  uint64_t seed = 3;
  (void)state;
  for_every_subject(c) {
    kal_calendar copy = *c;
    kal_year_info first, last;
    counted = c;
    copy.year = counting_year;
    if (copy.month_days) copy.month_days = counting_month_days;
    kal_calendar_year(c, c->range.first_year, &first);
    kal_calendar_year(c, c->range.last_year, &last);
    for (int i = 0; i < RANDOM_DAYS; i++) {
      kal__year info;
      int32_t year;
      uint8_t month;
      int64_t least = first.first_month_index, greatest = last.first_month_index + last.months - 1;
      int64_t day = i == 0   ? c->range.first_day
                    : i == 1 ? c->range.last_day
                             : random_day(&seed, c->range.first_day, c->range.last_day);
      int64_t index = i == 0 ? least : i == 1 ? greatest : random_day(&seed, least, greatest);
      year_calls = 0;
      kal__year_of_day(&copy, day, &info);
      law(year_calls <= MOST_YEAR_CALLS, c, day);
      year_calls = 0;
      law(kal_month_from_index(&copy, index, &year, &month) == KAL_OK, c, index);
      law(year_calls <= 2 + MOST_YEAR_CALLS, c, index); /* 2 for the range */
    }
  }
}

static void test_columns_equal_scalar(void **state) {
  enum { ROWS = 1000 };
  static int64_t days[ROWS], back[ROWS];
  static int32_t year[ROWS];
  static uint8_t month[ROWS], day[ROWS], code[ROWS], flags[ROWS];
  kal_date_columns columns = {sizeof columns, year, month, day, code, flags, NULL, 0};
  uint64_t seed = 4;
  (void)state;
  for_every_subject(c) {
    kal_range range;
    size_t bad = 77;
    kal_calendar_range(c, &range);
    for (int i = 0; i < ROWS; i++)
      days[i] = random_day_of(c, &seed, i % 2 ? -140000 : INT64_MIN, i % 2 ? 160000 : INT64_MAX);
    days[0] = range.first_day;
    days[1] = range.last_day;
    law(kal_days_to_dates(c, days, ROWS, &columns, &bad) == KAL_OK && bad == 77, c, 0);
    for (int i = 0; i < ROWS; i++) {
      kal_date row = {year[i], month[i], day[i], code[i], flags[i]}, one;
      kal_date_from_day(c, days[i], &one);
      law(memcmp(&row, &one, sizeof one) == 0, c, days[i]);
    }
    law(kal_dates_to_days(c, &columns, ROWS, back, &bad) == KAL_OK && bad == 77, c, 0);
    law(memcmp(days, back, sizeof days) == 0, c, 0);
    days[600] = range.first_day - 1;
    law(kal_days_to_dates(c, days, ROWS, &columns, &bad) == KAL_ERROR_OUT_OF_RANGE && bad == 600, c, 0);
    days[500] = range.last_day + 1;
    law(kal_days_to_dates(c, days, ROWS, &columns, &bad) == KAL_ERROR_OUT_OF_RANGE && bad == 500, c, 0);
    day[321] = 0;
    law(kal_dates_to_days(c, &columns, ROWS, back, &bad) == KAL_ERROR_MISSING_FIELD && bad == 321, c, 0);
  }
}

static void test_text_round_trip(void **state) {
  uint64_t seed = 5;
  (void)state;
  for_every_subject(c) {
    kal_range range;
    kal_calendar_range(c, &range);
    for (int i = 0; i < RANDOM_DAYS; i++) {
      char text[KAL_DATE_TEXT_MAX], code[8];
      size_t length, code_length;
      kal_date date;
      int32_t year;
      uint8_t month;
      int64_t day = random_day_of(c, &seed, i % 2 ? -1000000 : INT64_MIN, i % 2 ? 1000000 : INT64_MAX);
      int64_t back;
      kal_date_from_day(c, day, &date);
      law(kal_date_print(c, date, text, sizeof text, &length) == KAL_OK && length == strlen(text), c, day);
      law(kal_day_parse(c, text, length, &back, NULL) == KAL_OK && back == day, c, day);
      /* The same with a month code. */
      kal_month_code_print(date.month_code, code, sizeof code, &code_length);
      snprintf(text, sizeof text, "%s%0*ld-%s-%02d%s", date.year > 9999 ? "+" : "", date.year < 0 ? 7 : 6,
               (long)date.year, code, date.day, date.flags & KAL_DATE_LEAP_DAY ? "L" : "");
      law(kal_day_parse(c, text, strlen(text), &back, NULL) == KAL_OK && back == day, c, day);
      *strrchr(text, '-') = '\0';
      law(kal_month_parse(c, text, strlen(text), &year, &month, NULL) == KAL_OK && year == date.year &&
              month == date.month,
          c, day);
    }
  }
}

/* Sources follow one another; each says what the years' infos say, and no OFFICIAL year is without. */
static void test_sources_speak_for_their_years(void **state) {
  (void)state;
  for_every_subject(c) {
    int64_t after = INT64_MIN;
    size_t count = kal_calendar_source_count(c);
    kal_source source;
    law(kal_calendar_source_at(c, count, &source) == KAL_ERROR_ARGUMENT, c, count);
    for (size_t i = 0; i < count; i++) {
      kal_year_info first, last;
      law(kal_calendar_source_at(c, i, &source) == KAL_OK && *source.authority && *source.edition, c, i);
      law(source.first_year > after && source.first_year <= source.last_year, c, source.first_year);
      law(kal_calendar_year(c, source.first_year, &first) == KAL_OK && first.basis == source.basis, c,
          source.first_year);
      law(kal_calendar_year(c, source.last_year, &last) == KAL_OK && last.basis == source.basis, c,
          source.last_year);
      after = source.last_year;
    }
    for (int32_t year = -4000; year < 8000; year++) {
      kal_year_info info;
      int covered = 0;
      if (kal_calendar_year(c, year, &info) || info.basis != KAL_BASIS_OFFICIAL) continue;
      for (size_t i = 0; i < count; i++) {
        kal_calendar_source_at(c, i, &source);
        covered |= year >= source.first_year && year <= source.last_year && source.basis == KAL_BASIS_OFFICIAL;
      }
      law(covered, c, year);
    }
  }
}

int main(void) {
  /* Without this law the others could run for days. */
  const struct CMUnitTest first[] = {cmocka_unit_test(test_years_are_found_in_few_steps)};
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_days_run_on),
      cmocka_unit_test(test_round_trip_at_random),
      cmocka_unit_test(test_years),
      cmocka_unit_test(test_ends_of_years),
      cmocka_unit_test(test_usual_month_lengths),
      cmocka_unit_test(test_ends_of_the_range),
      cmocka_unit_test(test_every_bit_pattern_of_a_year),
      cmocka_unit_test(test_eras_tile_the_days),
      cmocka_unit_test(test_reckonings_run_on),
      cmocka_unit_test(test_sources_speak_for_their_years),
      cmocka_unit_test(test_columns_equal_scalar),
      cmocka_unit_test(test_text_round_trip),
  };
  if (run_on_subjects("first law", first, sizeof first / sizeof *first)) return 1;
  return run_on_subjects("laws", tests, sizeof tests / sizeof *tests);
}
