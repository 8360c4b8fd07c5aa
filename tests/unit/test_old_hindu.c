/* SPDX-License-Identifier: MIT */
#include "core/integer.h"
#include "dates.h"

static void epoch(void **state) {
  (void)state;
  expect_same(KAL_OLD_HINDU_SOLAR, "0000-01-01", KAL_JULIAN, "-003101-02-18");
  expect_week_day(KAL_OLD_HINDU_SOLAR, "0000-01-01", 5);
  /* The age begins with a new moon, in which the sun enters its first sign: M01, and a leap month before it.
   */
  expect_same(KAL_OLD_HINDU_LUNAR, "0000-M01-01", KAL_JULIAN, "-003101-02-18");
  expect_date(KAL_OLD_HINDU_LUNAR, -1852123, "0000-M01L-30");
}

/* The book's way (ch. 10), in 6912ths of a day: ceiling of all months before it less a quarter of a
 * day. */
static void solar_months_by_the_book(void **state) {
  (void)state;
  for (int64_t month = -3000 * 12; month < 6000 * 12; month++) {
    int64_t day = -kal__floor_div(-(month * 210389 - 6912 / 4), 6912) - 1852122, found;
    kal_date date = {(int32_t)kal__floor_div(month, 12), (uint8_t)(kal__floor_mod(month, 12) + 1), 1, 0, 0};
    assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_OLD_HINDU_SOLAR), date, &found), KAL_OK);
    assert_int_equal(found, day);
  }
}

/* The book's way (ch. 10): what is left of a month of the moon where the sun enters its twelfth sign is
 * at least 23902504679/1282400064 of a day, which is 1363332 of the 2160000 parts of a month. */
static void leap_years_by_the_book(void **state) {
  (void)state;
  for (int32_t year = -4000; year < 6000; year++) {
    int64_t rest = kal__floor_mod((INT64_C(12) * year - 1) * 2226389, 2160000);
    kal_year_info info = year_of(KAL_OLD_HINDU_LUNAR, year);
    assert_int_equal(info.is_leap, rest >= 1363332);
    assert_int_equal(info.months, 12 + info.is_leap);
  }
}

static void leap_month_comes_before_its_namesake(void **state) {
  const kal_calendar *calendar = kal_calendar_builtin(KAL_OLD_HINDU_LUNAR);
  unsigned seen = 0;
  (void)state;
  for (int32_t year = 3600; year < 3800; year++) {
    kal_year_info info = year_of(KAL_OLD_HINDU_LUNAR, year);
    kal_month_code code, next;
    if (!info.is_leap) continue;
    assert_int_equal(kal_month_code_of(calendar, year, info.leap_month, &code), KAL_OK);
    assert_int_equal(kal_month_code_of(calendar, year, (uint8_t)(info.leap_month + 1), &next), KAL_OK);
    assert_int_equal(code, info.leap_month | KAL_MONTH_LEAP);
    assert_int_equal(next, info.leap_month);
    seen |= 1u << info.leap_month;
  }
  assert_int_equal(seen, 0x1FFE); /* every month of the year at times */
}

/* Of 30 lunar days a month of 29 days has one that no sunrise falls in, be it the first or the last. */
static void skipped_days(void **state) {
  const kal_calendar *calendar = kal_calendar_builtin(KAL_OLD_HINDU_LUNAR);
  unsigned long seen = 0;
  (void)state;
  for (int32_t year = 3000; year < 4200; year++)
    for (uint8_t month = 1; month <= year_of(KAL_OLD_HINDU_LUNAR, year).months; month++) {
      uint8_t length;
      unsigned missing = 0;
      kal_month_days(calendar, year, month, &length);
      for (unsigned number = 1; number <= 30; number++) {
        kal_date date = {year, month, (uint8_t)number, 0, 0};
        int64_t day;
        kal_status status = kal_date_to_day(calendar, date, &day);
        assert_true(status == KAL_OK || status == KAL_ERROR_NOT_IN_YEAR);
        if (status == KAL_OK) continue;
        missing++;
        seen |= 1ul << number;
      }
      assert_int_equal(length + missing, 30);
    }
  assert_int_equal(seen, 0x7FFFFFFE);
  assert_int_equal(status_of(KAL_OLD_HINDU_LUNAR, "4000-M01-01L"), KAL_ERROR_NOT_IN_YEAR);
}

/* 360000 years are whole days and months: all begins anew. */
static void sun_and_moon_meet_again(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_OLD_HINDU_LUNAR, 360000).leap_month, 1);
  assert_int_equal(day_of(KAL_OLD_HINDU_LUNAR, "+360000-M01-01"),
                   day_of(KAL_OLD_HINDU_LUNAR, "0000-M01-01") + 131493125);
}

static void basis_and_era(void **state) {
  static const kal_calendar_number both[] = {KAL_OLD_HINDU_SOLAR, KAL_OLD_HINDU_LUNAR};
  (void)state;
  for (size_t i = 0; i < 2; i++) {
    assert_int_equal(year_of(both[i], INT32_MIN).basis, KAL_BASIS_ESTIMATED);
    assert_int_equal(year_of(both[i], 3599).basis, KAL_BASIS_ESTIMATED);
    assert_int_equal(year_of(both[i], 3600).basis, KAL_BASIS_RULE);
    assert_int_equal(year_of(both[i], 4200).basis, KAL_BASIS_RULE);
    assert_int_equal(year_of(both[i], 4201).basis, KAL_BASIS_ESTIMATED);
    assert_int_equal(year_of(both[i], INT32_MAX).basis, KAL_BASIS_ESTIMATED);
  }
  expect_era(KAL_OLD_HINDU_SOLAR, "3600-01-01", "ky", 3600);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(epoch),
      cmocka_unit_test(solar_months_by_the_book),
      cmocka_unit_test(leap_years_by_the_book),
      cmocka_unit_test(leap_month_comes_before_its_namesake),
      cmocka_unit_test(skipped_days),
      cmocka_unit_test(sun_and_moon_meet_again),
      cmocka_unit_test(basis_and_era),
  };
  return cmocka_run_group_tests_name("old_hindu", tests, NULL, NULL);
}
