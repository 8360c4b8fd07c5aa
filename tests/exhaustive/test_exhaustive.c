/* SPDX-License-Identifier: MIT */
/*
 * Long tier: every day of +-1,000,000 for each calendar by the laws, and all 2^32 day numbers of int32 for
 * gregorian against a slow rule of its own: counting days up from a known one.
 */
#include "test.h"
#include "core/calendar.h"

enum { SPAN = 1000000 };

static void test_every_day_of_a_million(void **state) {
  (void)state;
  for_every_calendar(c) {
    kal_range range;
    kal_date before = {0, 0, 0, 0, 0};
    kal_calendar_range(c, &range);
    for (int64_t day = -SPAN; day <= SPAN; day++) {
      kal_date date, derived;
      int64_t back;
      if (day < range.first_day || day > range.last_day) continue;
      law(kal_date_from_day(c, day, &date) == KAL_OK, c, day);
      law(kal_date_to_day(c, date, &back) == KAL_OK && back == day, c, day);
      law(kal__from_day_by_year(c, day, &derived) == KAL_OK, c, day);
      law(memcmp(&derived, &date, sizeof date) == 0, c, day);
      law(kal__to_day_by_year(c, date, &back) == KAL_OK && back == day, c, day);
      if (day > -SPAN && day > range.first_day) {
        int same_month = date.year == before.year && date.month == before.month;
        int same_year = date.year == before.year;
        law(same_month  ? (c->month_days ? date.day >= before.day : date.day == before.day + 1)
            : same_year ? date.month == before.month + 1
                        : date.year == before.year + 1 && date.month == 1,
            c, day);
      }
      before = date;
    }
    print_message("%s: %d days\n", kal_calendar_id(c), 2 * SPAN + 1);
  }
}

static int slow_month_length(int64_t year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/* From 1970-01-01 = 0 upwards, and downwards from the day before. */
static void test_all_int32_days_of_gregorian(void **state) {
  const kal_calendar *c = kal_calendar_builtin(KAL_GREGORIAN);
  int64_t year = 1970, day, back;
  int month = 1, number = 1;
  (void)state;
  for (day = 0; day <= INT32_MAX; day++) {
    kal_date date;
    kal_date_from_day(c, day, &date);
    law(date.year == year && date.month == month && date.day == number, c, day);
    law(kal_date_to_day(c, date, &back) == KAL_OK && back == day, c, day);
    if (++number > slow_month_length(year, month)) {
      number = 1;
      if (++month > 12) {
        month = 1;
        year++;
      }
    }
  }
  year = 1970;
  month = number = 1;
  for (day = -1; day >= INT32_MIN; day--) {
    kal_date date;
    if (--number < 1) {
      if (--month < 1) {
        month = 12;
        year--;
      }
      number = slow_month_length(year, month);
    }
    kal_date_from_day(c, day, &date);
    law(date.year == year && date.month == month && date.day == number, c, day);
    law(kal_date_to_day(c, date, &back) == KAL_OK && back == day, c, day);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_day_of_a_million),
                                     cmocka_unit_test(test_all_int32_days_of_gregorian)};
  return cmocka_run_group_tests_name("exhaustive", tests, NULL, NULL);
}
