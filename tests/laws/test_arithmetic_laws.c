/* SPDX-License-Identifier: MIT */
/* Laws of date arithmetic and of dates from fields, on every calendar; with KAL_LAWS_OF_COPIES on those of
 * users. */
#include "subjects.h"

#ifdef KAL_LAWS_OF_COPIES /* whose years take longer */
enum { PAIRS = 500, MOST_YEAR_CALLS = 100 };
#elif defined KAL_TEST_THIN
enum { PAIRS = 2000, MOST_YEAR_CALLS = 8 };
#else
enum { PAIRS = 10000, MOST_YEAR_CALLS = 8 };
#endif

static const kal_unit units[] = {KAL_UNIT_YEAR, KAL_UNIT_MONTH, KAL_UNIT_WEEK, KAL_UNIT_DAY};

static kal_date date_at(const kal_calendar *c, int64_t day) {
  kal_date date = {0, 0, 0, 0, 0};
  law(kal_date_from_day(c, day, &date) == KAL_OK, c, day);
  return date;
}

static int64_t day_at(const kal_calendar *c, kal_date date) {
  int64_t day = 0;
  law(kal_date_to_day(c, date, &day) == KAL_OK, c, date.year);
  return day;
}

/* Pairs of days near and far, and around ends of years. */
static void pair(const kal_calendar *c, uint64_t *seed, int i, int64_t *a, int64_t *b) {
  kal_year_info year;
  *a = i % 2 ? random_day_of(c, seed, -140000, 160000)
             : random_day(seed, c->range.first_day, c->range.last_day);
  if (i % 5 == 0 && kal_calendar_year(c, date_at(c, *a).year, &year) == KAL_OK)
    *a = year.first_day + year.days - 1;
  if (i % 3 == 0)
    *b = random_day_of(c, seed, c->range.first_day, c->range.last_day);
  else
    *b = random_day_of(c, seed, *a - (i % 3 == 1 ? 800 : 100000), *a + (i % 3 == 1 ? 800 : 100000));
}

static int sign_of(int64_t value) {
  return (value > 0) - (value < 0);
}

/* What until gives, add takes back; it has one sign, and no unit more would fit. */
static void test_until_is_the_inverse_of_add(void **state) {
  uint64_t seed = 11;
  (void)state;
  for_every_subject(c) {
    for (int i = 0; i < PAIRS; i++) {
      int64_t a_day, b_day;
      kal_date a, b;
      pair(c, &seed, i, &a_day, &b_day);
      a = date_at(c, a_day), b = date_at(c, b_day);
      for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
        kal_difference d = {sizeof d, units[u], KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
        kal_duration span, back, more;
        kal_date sum;
        int sign = sign_of(b_day - a_day);
        law(kal_date_until(c, a, b, &d, &span, NULL) == KAL_OK, c, a_day);
        law(kal_date_add(c, a, span, KAL_CONSTRAIN, &sum, NULL) == KAL_OK, c, a_day);
        law(memcmp(&sum, &b, sizeof b) == 0, c, a_day);
        law(kal_date_since(c, a, b, &d, &back, NULL) == KAL_OK && back.years == -span.years &&
                back.months == -span.months && back.weeks == -span.weeks && back.days == -span.days,
            c, a_day);
        law(span.years * sign >= 0 && span.months * sign >= 0 && span.weeks * sign >= 0 &&
                span.days * sign >= 0,
            c, a_day);
        law(units[u] == KAL_UNIT_YEAR || span.years == 0, c, a_day);
        law(units[u] <= KAL_UNIT_MONTH || span.months == 0, c, a_day);
        law(units[u] == KAL_UNIT_WEEK ? span.days * sign < 7 : span.weeks == 0, c, a_day);
        /* One more of the larger units leads to the day or beyond. */
        more = (kal_duration){span.years + sign, 0, 0, 0};
        /* A leap month that the year lacks is compared where it would stand, not where it is brought. */
        if (units[u] == KAL_UNIT_YEAR && kal_date_add(c, a, more, KAL_CONSTRAIN, &sum, NULL) == KAL_OK &&
            sum.month_code == a.month_code)
          law((day_at(c, sum) - b_day) * sign >= 0, c, a_day);
        more = (kal_duration){span.years, span.months + sign, 0, 0};
        if (units[u] <= KAL_UNIT_MONTH && kal_date_add(c, a, more, KAL_CONSTRAIN, &sum, NULL) == KAL_OK)
          law((day_at(c, sum) - b_day) * sign >= 0, c, a_day);
      }
    }
  }
}

/* Months are added by walking over the real months; the day is the last of the month that is not beyond. */
static void test_added_months_are_walked_over(void **state) {
  uint64_t seed = 12;
  (void)state;
  for_every_subject(c) {
    for (int i = 0; i < PAIRS / 10; i++) {
      /* Far enough from the ends of the range for 30 months. */
      int64_t span = c->range.last_day - c->range.first_day, margin = span / 8 < 100000 ? span / 8 : 100000;
      int64_t least = c->range.first_day + margin, greatest = c->range.last_day - margin;
      int64_t day = random_day_of(c, &seed, i % 2 && least < -140000 ? -140000 : least,
                                  i % 2 && greatest > 160000 ? 160000 : greatest);
      kal_date date = date_at(c, day), sum;
      int n = (int)(next_random(&seed) % 60) - 30;
      int32_t year = date.year;
      unsigned month = date.month;
      kal_year_info info;
      kal_duration months = {0, n, 0, 0};
      law(kal_calendar_year(c, year, &info) == KAL_OK, c, day);
      for (int k = 0; k < n; k++)
        if (++month > info.months) month = 1, kal_calendar_year(c, ++year, &info);
      for (int k = 0; k > n; k--)
        if (--month < 1) kal_calendar_year(c, --year, &info), month = info.months;
      law(kal_date_add(c, date, months, KAL_CONSTRAIN, &sum, NULL) == KAL_OK, c, day);
      if (!c->month_days) {
        uint8_t length;
        law(sum.year == year && sum.month == month, c, day);
        kal_month_days(c, year, (uint8_t)month, &length);
        law(sum.day == (date.day > length ? length : date.day), c, day);
        law(kal_date_add(c, date, months, KAL_REJECT, &sum, NULL) ==
                    (date.day > length ? KAL_ERROR_NOT_IN_YEAR : KAL_OK) ||
                date.day > length,
            c, day);
      } else {
        /* No day of the month with a number not beyond comes after. */
        kal_date next = date_at(c, day_at(c, sum) + 1);
        law(sum.year < year || (sum.year == year && sum.month <= month), c, day);
        law(next.year != year || next.month != month || next.day > date.day ||
                (next.day == date.day && next.flags & KAL_DATE_LEAP_DAY && !(date.flags & KAL_DATE_LEAP_DAY)),
            c, day);
      }
    }
  }
}

/* Years keep the month code, where the year has it, and the day where the month has it. */
static void test_added_years_keep_the_month_code(void **state) {
  uint64_t seed = 13;
  (void)state;
  for_every_subject(c) {
    for (int i = 0; i < PAIRS; i++) {
      int64_t day = random_day_of(c, &seed, -140000, 160000);
      kal_date date = date_at(c, day), sum, wanted = date;
      kal_duration years = {(int)(next_random(&seed) % 200) - 100, 0, 0, 0};
      kal_status status = kal_date_add(c, date, years, KAL_REJECT, &sum, NULL), there;
      wanted.year += (int32_t)years.years;
      wanted.month = 0;
      wanted.flags &= KAL_DATE_LEAP_DAY;
      there = kal_date_check(c, wanted, NULL);
      law((status == KAL_OK) == (there == KAL_OK), c, day);
      if (status) {
        law(status == KAL_ERROR_NOT_IN_YEAR || status == KAL_ERROR_NOT_IN_CALENDAR ||
                status == KAL_ERROR_OUT_OF_RANGE,
            c, day);
        continue;
      }
      law(sum.year == wanted.year && sum.month_code == date.month_code && sum.day == date.day, c, day);
    }
  }
}

/* A day's own fields are its date, by year or era, ordinal or code, under both rules. */
static void test_fields_of_a_date_are_the_date(void **state) {
  uint64_t seed = 14;
  (void)state;
  for_every_subject(c) {
    for (int i = 0; i < PAIRS; i++) {
      int64_t day =
          random_day_of(c, &seed, i % 2 ? -1000000 : c->range.first_day, i % 2 ? 1000000 : c->range.last_day);
      kal_date date = date_at(c, day), made;
      kal_fields f = {.size = sizeof f,
                      .given = KAL_GIVEN_DAY,
                      .year = date.year,
                      .month = date.month,
                      .month_code = date.month_code,
                      .day = date.day,
                      .leap_day = date.flags & KAL_DATE_LEAP_DAY ? 1 : 0};
      size_t place;
      kal_era era;
      if (i & 4) f.given |= KAL_GIVEN_YEAR;
      if (i & 8) f.given |= KAL_GIVEN_MONTH;
      if (!(f.given & KAL_GIVEN_MONTH) || i & 16) f.given |= KAL_GIVEN_MONTH_CODE;
      if (kal_day_era(c, day, &place, &f.era_year) == KAL_OK && kal_calendar_era_at(c, place, &era) == KAL_OK)
        f.given |= KAL_GIVEN_ERA | KAL_GIVEN_ERA_YEAR, f.era = era.code;
      else
        f.given |= KAL_GIVEN_YEAR;
      law(kal_date_from_fields(c, &f, i & 1 ? KAL_REJECT : KAL_CONSTRAIN, &made, NULL) == KAL_OK &&
              memcmp(&made, &date, sizeof date) == 0,
          c, day);
      law(kal_date_with(c, date, &f, i & 1 ? KAL_REJECT : KAL_CONSTRAIN, &made, NULL) == KAL_OK &&
              memcmp(&made, &date, sizeof date) == 0,
          c, day);
    }
  }
}

/* Beyond a year's last month and a month's last day lie these two, or a refusal. */
static void test_what_is_too_large_is_the_last(void **state) {
  uint64_t seed = 15;
  (void)state;
  for_every_subject(c) {
    for (int i = 0; i < PAIRS / 10; i++) {
      int32_t year = (int32_t)random_day(&seed, c->range.first_year, c->range.last_year);
      kal_fields f = {.size = sizeof f,
                      .given = KAL_GIVEN_YEAR | KAL_GIVEN_MONTH | KAL_GIVEN_DAY,
                      .year = year,
                      .month = i % 2 ? 65 : INT64_MAX,
                      .day = i % 3 ? 100 : INT64_MAX};
      kal_year_info info;
      kal_date made, first;
      kal_error error;
      kal_calendar_year(c, year, &info);
      law(kal_date_from_fields(c, &f, KAL_CONSTRAIN, &made, NULL) == KAL_OK, c, year);
      law(day_at(c, made) == info.first_day + info.days - 1, c, year);
      law(kal_date_from_fields(c, &f, KAL_REJECT, &made, &error) == KAL_ERROR_NOT_IN_CALENDAR &&
              error.field == KAL_FIELD_MONTH && error.greatest == info.months,
          c, year);
      f.month = 1;
      law(kal_date_from_fields(c, &f, KAL_REJECT, &made, &error) != KAL_OK && error.field == KAL_FIELD_DAY, c,
          year);
      law(kal_year_month_from_fields(c, &f, KAL_REJECT, &first, NULL) == KAL_OK &&
              day_at(c, first) == info.first_day,
          c, year);
      f.month = i % 2 ? 0 : INT64_MIN;
      law(kal_date_from_fields(c, &f, KAL_CONSTRAIN, &made, &error) == KAL_ERROR_NOT_POSITIVE, c, year);
    }
  }
}

/* A day of any year is found again from its code and number alone, and lies where it should. */
static void test_days_of_any_year(void **state) {
  uint64_t seed = 16;
  (void)state;
  for_every_subject(c) {
    for (int i = 0; i < PAIRS / 10; i++) {
      int64_t day = random_day_of(c, &seed, -25567, 24106), found; /* 1900..2035 */
      kal_date date = date_at(c, day), reference, again;
      kal_fields f = {.size = sizeof f,
                      .given = KAL_GIVEN_MONTH_CODE | KAL_GIVEN_DAY,
                      .month_code = date.month_code,
                      .day = date.day,
                      .leap_day = date.flags & KAL_DATE_LEAP_DAY ? 1 : 0};
      law(kal_month_day_from_fields(c, &f, KAL_REJECT, &reference, NULL) == KAL_OK, c, day);
      law(reference.month_code == date.month_code && reference.day == date.day, c, day);
      found = day_at(c, reference);
      law(day < 1096 ? found < 1096 && found >= day : found <= day && found >= -25567, c, day);
      f.given |= KAL_GIVEN_YEAR, f.year = date.year;
      law(kal_month_day_from_fields(c, &f, KAL_REJECT, &again, NULL) == KAL_OK &&
              memcmp(&again, &reference, sizeof again) == 0,
          c, day);
    }
  }
}

/* A rounded span is the nearest multiple on the side that its mode names. */
static void test_rounding(void **state) {
  uint64_t seed = 17;
  (void)state;
  for_every_subject(c) {
    for (int i = 0; i < PAIRS / 5; i++) {
      int64_t a_day, b_day;
      kal_date a, b, low_date, high_date;
      kal_duration low, high, span, exact;
      kal_unit unit = units[i % 4];
      int64_t n = 1 + (int64_t)(next_random(&seed) % 9);
      kal_difference d = {sizeof d, unit, unit, n, KAL_ROUND_TRUNC, 0};
      int sign;
      pair(c, &seed, i, &a_day, &b_day);
      if (a_day == b_day) continue;
      /* Rounding up from the ends of the range would leave it. */
      if (b_day < c->range.first_day + 8000 || b_day > c->range.last_day - 8000 ||
          a_day < c->range.first_day + 8000 || a_day > c->range.last_day - 8000)
        continue;
      sign = sign_of(b_day - a_day);
      a = date_at(c, a_day), b = date_at(c, b_day);
      law(kal_date_until(c, a, b, &d, &low, NULL) == KAL_OK, c, a_day);
      d.mode = KAL_ROUND_EXPAND;
      law(kal_date_until(c, a, b, &d, &high, NULL) == KAL_OK, c, a_day);
      law(kal_date_add(c, a, low, KAL_CONSTRAIN, &low_date, NULL) == KAL_OK &&
              (b_day - day_at(c, low_date)) * sign >= 0,
          c, a_day);
      law(kal_date_add(c, a, high, KAL_CONSTRAIN, &high_date, NULL) == KAL_OK &&
              (day_at(c, high_date) - b_day) * sign >= 0,
          c, a_day);
#define VALUE(span)                                                                                          \
  (unit == KAL_UNIT_YEAR    ? (span).years                                                                   \
   : unit == KAL_UNIT_MONTH ? (span).months                                                                  \
   : unit == KAL_UNIT_WEEK  ? (span).weeks                                                                   \
                            : (span).days)
      law(VALUE(low) % n == 0 && VALUE(high) % n == 0, c, a_day);
      law(VALUE(high) == VALUE(low) || VALUE(high) == VALUE(low) + sign * n, c, a_day);
      d.increment = 1, d.mode = KAL_ROUND_TRUNC;
      law(kal_date_until(c, a, b, &d, &exact, NULL) == KAL_OK, c, a_day);
      for (int mode = KAL_ROUND_TRUNC; mode <= KAL_ROUND_HALF_EVEN; mode++) {
        int64_t half =
            2 * (b_day - day_at(c, low_date)) * sign - (day_at(c, high_date) - day_at(c, low_date)) * sign;
        int is_even = VALUE(low) / n % 2 == 0, up;
        d.increment = n, d.mode = (kal_rounding_mode)mode;
        law(kal_date_until(c, a, b, &d, &span, NULL) == KAL_OK, c, a_day);
        switch (mode) {
        case KAL_ROUND_TRUNC:
          up = 0;
          break;
        case KAL_ROUND_EXPAND:
          up = 1;
          break;
        case KAL_ROUND_CEIL:
          up = sign > 0;
          break;
        case KAL_ROUND_FLOOR:
          up = sign < 0;
          break;
        case KAL_ROUND_HALF_CEIL:
          up = half > 0 || (half == 0 && sign > 0);
          break;
        case KAL_ROUND_HALF_FLOOR:
          up = half > 0 || (half == 0 && sign < 0);
          break;
        case KAL_ROUND_HALF_EXPAND:
          up = half >= 0;
          break;
        case KAL_ROUND_HALF_TRUNC:
          up = half > 0;
          break;
        default:
          up = half > 0 || (half == 0 && !is_even);
        }
        law(VALUE(span) == VALUE(up ? high : low), c, a_day);
      }
    }
  }
}

/* No span makes a call ask for more years. */
static void test_nothing_takes_longer_for_longer(void **state) {
  static const int64_t far[] = {
      0, 1, -1, 1000, -250000, 250000, INT32_MAX, INT32_MIN, INT64_MAX, -INT64_MAX, INT64_MIN,
      /* months from one end of the years to the other, and twice that */
      INT64_C(26000000000), INT64_C(-26000000000), INT64_C(53000000000), INT64_C(-53000000000)};
  uint64_t seed = 18;
  (void)state;
  for_every_subject(c) {
    kal_calendar copy = *c;
    kal_date first = date_at(c, c->range.first_day), last = date_at(c, c->range.last_day);
    counted = c;
    copy.year = counting_year;
    if (copy.month_days) copy.month_days = counting_month_days;
    copy.from_day = kal__from_day_by_year;
    copy.to_day = kal__to_day_by_year;
    for (int i = 0; i < PAIRS / 10; i++) {
      int64_t a_day, b_day;
      kal_date a, b, sum;
      pair(c, &seed, i, &a_day, &b_day);
      a = i % 7 == 0 ? first : date_at(c, a_day), b = i % 7 == 0 ? last : date_at(c, b_day);
      for (size_t u = 0; u < 2; u++) {
        kal_difference d = {sizeof d, units[u], KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
        kal_duration span;
        year_calls = 0;
        law(kal_date_until(&copy, a, b, &d, &span, NULL) == KAL_OK, c, a_day);
        law(year_calls <= MOST_YEAR_CALLS, c, a_day);
        year_calls = 0;
        law(kal_date_add(&copy, a, span, KAL_CONSTRAIN, &sum, NULL) == KAL_OK, c, a_day);
        law(year_calls <= MOST_YEAR_CALLS, c, a_day);
      }
      for (size_t f = 0; f < sizeof far / sizeof *far; f++) {
        kal_duration spans[] = {{far[f], 0, 0, 0},
                                {0, far[f], 0, 0},
                                {0, 0, far[f], 0},
                                {0, 0, 0, far[f]},
                                {far[f], far[f], far[f], far[f]}};
        for (size_t s = 0; s < sizeof spans / sizeof *spans; s++) {
          kal_status status;
          year_calls = 0;
          status = kal_date_add(&copy, a, spans[s], i % 2 ? KAL_REJECT : KAL_CONSTRAIN, &sum, NULL);
          law(year_calls <= MOST_YEAR_CALLS, c, a_day);
          law(status == KAL_OK || status == KAL_ERROR_OUT_OF_RANGE || status == KAL_ERROR_NOT_IN_YEAR ||
                  status == KAL_ERROR_DURATION || status == KAL_ERROR_NOT_IN_CALENDAR,
              c, a_day);
        }
      }
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_until_is_the_inverse_of_add),
      cmocka_unit_test(test_added_months_are_walked_over),
      cmocka_unit_test(test_added_years_keep_the_month_code),
      cmocka_unit_test(test_fields_of_a_date_are_the_date),
      cmocka_unit_test(test_what_is_too_large_is_the_last),
      cmocka_unit_test(test_days_of_any_year),
      cmocka_unit_test(test_rounding),
      cmocka_unit_test(test_nothing_takes_longer_for_longer),
  };
  return run_on_subjects("laws of arithmetic", tests, sizeof tests / sizeof *tests);
}
