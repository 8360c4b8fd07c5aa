/* SPDX-License-Identifier: MIT */
#include "dates.h"

static const kal_calendar_number MY = KAL_MYANMAR;

static void years_of_our_days(void **state) {
  (void)state;
  expect_same(MY, "1388-M01-01", KAL_GREGORIAN, "2026-03-18");
  expect_same(MY, "1388-M03-30", KAL_GREGORIAN, "2026-06-14");  /* a big watat */
  expect_same(MY, "1388-M04L-01", KAL_GREGORIAN, "2026-06-15"); /* First Waso */
  expect_same(MY, "1388-M04-15", KAL_GREGORIAN, "2026-07-29"); /* Waso's full moon, as on the list for 2026 */
  expect_same(MY, "1389-M01-01", KAL_GREGORIAN, "2027-04-07");
  assert_int_equal(status_of(MY, "1387-M04L-01"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(MY, "1387-M03-30"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(MY, "1388-M01-30"), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(status_of(MY, "1388-M05L-01"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void expect_days(int32_t year, unsigned days) {
  kal_year_info info = year_of(MY, year);
  assert_int_equal(info.days, days);
  assert_int_equal(info.leap_month, days == 354 ? 0 : 4);
}

/* What the board decided otherwise than the rule: leap in 1345 in place of 1344, a day later in 1377. */
static void years_that_were_not_by_the_rule(void **state) {
  (void)state;
  expect_days(1344, 384);
  expect_days(1345, 354);
  expect_days(1263, 385);
  expect_days(1264, 354);
  expect_days(1201, 384);
  expect_days(1202, 354);
  expect_days(1377, 385);
  expect_same(MY, "1377-M04-15", KAL_GREGORIAN, "2015-07-31");
}

/* 354 days, 384 or 385, whatever the rule of the time; years follow one another at its changes. */
static void years_of_every_period(void **state) {
  static const int32_t about[] = {INT32_MIN, -250000, -2000, 0,      798,
                                  1100,      1217,    1312,  250000, INT32_MAX - 250};
  (void)state;
  for (size_t i = 0; i < sizeof about / sizeof *about; i++) {
    kal_year_info info = year_of(MY, about[i]);
    unsigned leap = 0;
    for (int32_t year = about[i]; year < about[i] + 190; year++) {
      kal_year_info next = year_of(MY, year + 1);
      assert_true(info.days == 354 || info.days == 384 || info.days == 385);
      assert_int_equal(info.months, 12 + (info.days > 354));
      assert_int_equal(info.first_day + info.days, next.first_day);
      assert_int_equal(info.first_month_index + info.months, next.first_month_index);
      leap += info.months == 13;
      info = next;
    }
    assert_in_range(leap, 69, 71);
  }
  assert_int_equal(year_of(MY, 0).first_month_index, 0);
}

static void basis_by_year(void **state) {
  static const struct {
    int32_t year;
    kal_basis basis;
  } years[] = {{INT32_MIN, KAL_BASIS_ESTIMATED}, {1312, KAL_BASIS_ESTIMATED}, {1376, KAL_BASIS_ESTIMATED},
               {1377, KAL_BASIS_OFFICIAL},       {1388, KAL_BASIS_OFFICIAL},  {1389, KAL_BASIS_ESTIMATED}};
  (void)state;
  for (size_t i = 0; i < sizeof years / sizeof *years; i++)
    assert_int_equal(year_of(MY, years[i].year).basis, years[i].basis);
}

static void expect_written(const char *gregorian, kal_myanmar_day expected) {
  kal_myanmar_day found = {0, 0, 0, 0, 0};
  int64_t day = day_of(KAL_GREGORIAN, gregorian), again = 0;
  assert_int_equal(kal_myanmar_from_day(day, &found), KAL_OK);
  assert_int_equal(found.year, expected.year);
  assert_int_equal(found.month_code, expected.month_code);
  assert_int_equal(found.late, expected.late);
  assert_int_equal(found.phase, expected.phase);
  assert_int_equal(found.day, expected.day);
  assert_int_equal(kal_myanmar_to_day(expected, &again), KAL_OK);
  assert_int_equal(again, day);
}

/* The era's year steps at Thingyan, in the middle of a month. */
static void days_as_they_are_written(void **state) {
  (void)state;
  expect_written("2026-11-21", (kal_myanmar_day){1388, 8, 0, KAL_MYANMAR_WAXING, 12});
  expect_written("2026-03-18", (kal_myanmar_day){1387, 1, 1, KAL_MYANMAR_WAXING, 1}); /* Late Tagu */
  expect_written("2026-04-16", (kal_myanmar_day){1387, 2, 1, KAL_MYANMAR_WAXING, 1}); /* Late Kason */
  expect_written("2026-04-17", (kal_myanmar_day){1388, 2, 0, KAL_MYANMAR_WAXING, 2}); /* New Year's Day */
  expect_written("2025-04-16", (kal_myanmar_day){1386, 1, 1, KAL_MYANMAR_WANING, 4});
  expect_written("2025-04-17", (kal_myanmar_day){1387, 1, 0, KAL_MYANMAR_WANING, 5});
  expect_written("2024-03-24", (kal_myanmar_day){1385, 12, 0, KAL_MYANMAR_FULL_MOON, 15});
  expect_written("2026-04-15", (kal_myanmar_day){1387, 1, 1, KAL_MYANMAR_NEW_MOON, 14});
  expect_written("2026-06-14", (kal_myanmar_day){1388, 3, 0, KAL_MYANMAR_NEW_MOON, 15});
  expect_written("2026-07-14", (kal_myanmar_day){1388, 4 | KAL_MONTH_LEAP, 0, KAL_MYANMAR_NEW_MOON, 15});
  expect_written("1293-02-26", (kal_myanmar_day){654, 12, 0, KAL_MYANMAR_WAXING, 12}); /* a Thursday */
}

/* Also where the sun's year begins before Tagu, as in 16, and at both ends. */
static void every_day_is_written_in_one_way(void **state) {
  int64_t first = year_of(MY, -5).first_day;
  kal_range range;
  (void)state;
  assert_int_equal(kal_calendar_range(kal_calendar_builtin(MY), &range), KAL_OK);
  for (int64_t i = 0; i < 20000; i++) {
    const int64_t days[] = {first + i, range.first_day + i, range.last_day - i, 20000 + i};
    for (size_t k = 0; k < 4; k++) {
      kal_myanmar_day myanmar;
      int64_t again = 0;
      assert_int_equal(kal_myanmar_from_day(days[k], &myanmar), KAL_OK);
      assert_int_equal(kal_myanmar_to_day(myanmar, &again), KAL_OK);
      assert_int_equal(again, days[k]);
    }
  }
}

static void what_is_no_day(void **state) {
  kal_myanmar_day good = {1388, 8, 0, KAL_MYANMAR_WAXING, 12}, untouched = good, bad;
  int64_t day = 42;
  (void)state;
  assert_int_equal(kal_myanmar_from_day(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_myanmar_from_day(INT64_MAX, &untouched), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_myanmar_from_day(INT64_MIN, &untouched), KAL_ERROR_OUT_OF_RANGE);
  assert_memory_equal(&untouched, &good, sizeof good);
  assert_int_equal(kal_myanmar_to_day(good, NULL), KAL_ERROR_ARGUMENT);
#define EXPECT_REFUSED(field, value, status)                                                                 \
  bad = good;                                                                                                \
  bad.field = value;                                                                                         \
  assert_int_equal(kal_myanmar_to_day(bad, &day), status)
  EXPECT_REFUSED(year, INT64_MAX, KAL_ERROR_OUT_OF_RANGE);
  EXPECT_REFUSED(year, INT64_MIN, KAL_ERROR_OUT_OF_RANGE);
  EXPECT_REFUSED(month_code, 0, KAL_ERROR_NOT_IN_CALENDAR);
  EXPECT_REFUSED(month_code, 13, KAL_ERROR_NOT_IN_CALENDAR);
  EXPECT_REFUSED(phase, 0, KAL_ERROR_NOT_IN_CALENDAR);
  EXPECT_REFUSED(phase, 5, KAL_ERROR_NOT_IN_CALENDAR);
  EXPECT_REFUSED(day, 0, KAL_ERROR_NOT_IN_CALENDAR);
  EXPECT_REFUSED(day, 16, KAL_ERROR_NOT_IN_CALENDAR);
  EXPECT_REFUSED(late, 2, KAL_ERROR_NOT_IN_CALENDAR);
  EXPECT_REFUSED(late, 1, KAL_ERROR_NOT_IN_YEAR); /* no Late Tazaungmon */
  EXPECT_REFUSED(day, 15, KAL_ERROR_NOT_IN_YEAR); /* that is the full moon */
  EXPECT_REFUSED(phase, KAL_MYANMAR_NEW_MOON, KAL_ERROR_NOT_IN_YEAR);
  EXPECT_REFUSED(month_code, 1, KAL_ERROR_NOT_IN_YEAR); /* 12 Tagu of 1388: before Thingyan, so Late Tagu */
  good.year = 1387;
  EXPECT_REFUSED(month_code, 4 | KAL_MONTH_LEAP, KAL_ERROR_NOT_IN_YEAR);
#undef EXPECT_REFUSED
  assert_int_equal(day, 42);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(years_of_our_days),        cmocka_unit_test(years_that_were_not_by_the_rule),
      cmocka_unit_test(years_of_every_period),    cmocka_unit_test(basis_by_year),
      cmocka_unit_test(days_as_they_are_written), cmocka_unit_test(every_day_is_written_in_one_way),
      cmocka_unit_test(what_is_no_day),
  };
  return cmocka_run_group_tests_name("myanmar", tests, NULL, NULL);
}
