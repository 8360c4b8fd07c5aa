/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "astro/astro.h"

/* Days of UT since J2000 of a civil time. */
static double civil(int32_t year, unsigned month, unsigned day, int hour, double minute) {
  int64_t number = 0;
  kal_date date = {.year = year, .month = (uint8_t)month, .day = (uint8_t)day};
  assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_GREGORIAN), date, &number), KAL_OK);
  return (double)number - 10957.5 + hour / 24.0 + minute / 1440;
}

static void assert_within(const char *what, double value, double wanted, double bound) {
  if (!(value - wanted <= bound && wanted - value <= bound))
    fail_msg("%s: %.9f, wanted %.9f", what, value, wanted);
}

static double apart(double a, double b) {
  return a < b ? b - a : a - b;
}

/* Published to the minute of Universal Time (US Naval Observatory). */
static void test_instants_as_published(void **state) {
  static const struct {
    int32_t year;
    uint8_t month, day, hour, minute;
    int16_t longitude; /* of a term; -1 new moon, -2 full moon */
  } rows[] = {
      {1999, 8, 11, 11, 8, -1},   {2000, 1, 6, 18, 14, -1},   {2017, 8, 21, 18, 30, -1},
      {2023, 1, 21, 20, 53, -1},  {2024, 2, 9, 22, 59, -1},   {2024, 4, 8, 18, 21, -1},
      {2025, 1, 29, 12, 36, -1},  {2000, 1, 21, 4, 40, -2},   {2000, 3, 20, 7, 35, 0},
      {2000, 6, 21, 1, 48, 90},   {2000, 9, 22, 17, 28, 180}, {2000, 12, 21, 13, 37, 270},
      {2023, 3, 20, 21, 24, 0},   {2023, 6, 21, 14, 58, 90},  {2023, 9, 23, 6, 50, 180},
      {2023, 12, 22, 3, 27, 270}, {2024, 3, 20, 3, 6, 0},     {2024, 6, 20, 20, 51, 90},
      {2024, 9, 22, 12, 44, 180}, {2024, 12, 21, 9, 20, 270},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    double ut = civil(rows[i].year, rows[i].month, rows[i].day, rows[i].hour, rows[i].minute);
    double before = kal__tt_of_ut(ut) - 5, found;
    if (rows[i].longitude >= 0)
      found = kal__solar_term(rows[i].longitude, before);
    else if (rows[i].longitude == -1)
      found = kal__new_moon(kal__lunation_from(before));
    else
      found = kal__phase(4 * kal__lunation_from(before) - 2);
    char what[40];
    snprintf(what, sizeof what, "%d-%02d-%02d", (int)rows[i].year, rows[i].month, rows[i].day);
    assert_within(what, kal__ut_of_tt(found), ut, 45.0 / 86400);
  }
}

/* J. Meeus, Astronomical Algorithms, 2nd ed., examples 25.b, 47.a (their complete theories), 27.a (the true
 * instant), 49.a, 49.b. */
static void test_examples_of_meeus(void **state) {
  (void)state;
  assert_within("Sun 1992", kal__solar_longitude(2448908.5 - 2451545), 199 + 54 / 60.0 + 21.56 / 3600,
                0.3 / 3600);
  struct kal__place_in_sky moon = kal__moon(2448724.5 - 2451545);
  assert_within("Moon 1992, longitude", moon.longitude, 133 + 10 / 60.0, 2.0 / 3600);
  assert_within("Moon 1992, latitude", moon.latitude, -(3 + 13 / 60.0 + 45 / 3600.0), 2.0 / 3600);
  assert_within("Moon 1992, distance", moon.distance, 368405.6, 20);
  assert_within("June solstice 1962", kal__solar_term(90, 2437800 - 2451545.0), 2437837.392153 - 2451545,
                10.0 / 86400);
  assert_within("new moon of 1977-02-18", kal__new_moon(-283), 2443192.65118 - 2451545, 20.0 / 86400);
  assert_within("last quarter of 2044-01-21", kal__phase(4 * 544 + 3), 2467636.49186 - 2451545,
                20.0 / 86400);
}

static void test_indexes_and_searches_agree(void **state) {
  uint64_t seed = 5;
  (void)state;
  for (int i = 0; i < 2000; i++) {
    double tt = (double)random_day(&seed, -1460000, 730000) + (double)(next_random(&seed) % 1000) / 1000;
    int64_t lunation = kal__lunation_from(tt), term = kal__term_from(tt);
    assert_true(kal__new_moon(lunation) >= tt && kal__new_moon(lunation - 1) < tt);
    assert_true(kal__term(term) >= tt && kal__term(term - 1) < tt);
    double longitude = (double)(((term % 24) + 24) % 24 * 15);
    assert_true(apart(kal__solar_term(longitude, tt), kal__term(term)) < 1e-7);
    double off = apart(kal__solar_longitude(kal__term(term)), longitude);
    assert_true(off < 1e-6 || off > 360 - 1e-6);
  }
}

static int32_t china(int64_t day) {
  return day < -14975 ? 27940 : 28800;
} /* 1929-01-01 */

/* The day found by the short way is that of the whole one. */
static void test_days_are_those_of_the_instants(void **state) {
  (void)state;
  for (int64_t year = -2000; year <= 4000; year += year > 1500 && year < 2500 ? 3 : 40) {
    int64_t lunation = (year - 2000) * 12369 / 1000, term = (year - 2000) * 24;
    for (int i = 0; i < 14; i++, lunation++)
      assert_int_equal(kal__new_moon_day(lunation, china),
                       kal__day_of_tt(kal__new_moon(lunation), china, NULL));
    for (int i = 0; i < 24; i++, term++)
      assert_int_equal(kal__term_day(term, NULL), kal__day_of_tt(kal__term(term), NULL, NULL));
  }
  int32_t days[3];
  kal__new_moon_days(0, 3, china, days);
  assert_int_equal(days[0], 10963); /* 2000-01-07 in China */
  assert_int_equal(days[1], 10992);
  assert_int_equal(days[2], 11022);
  kal__term_days(18, 24, 2, china, days); /* winter solstices of 2000 and 2001 */
  assert_int_equal(days[0], 11312);
  assert_int_equal(days[1], 11678);
}

static void test_days_begin_at_midnight_of_the_clocks(void **state) {
  (void)state;
  for (int64_t day = -40000; day < 40000; day += 37) {
    double seconds, begin = kal__tt_of_day(day, china);
    assert_int_equal(kal__day_of_tt(begin + 1e-6, china, &seconds), day);
    assert_true(seconds < 1);
    assert_int_equal(kal__day_of_tt(begin - 1e-6, china, &seconds), day - 1);
  }
  assert_int_equal(kal__day_of_tt(0.001, NULL, NULL), 10957);
}

/* Knots of the sources, and what joins them; no jumps. */
static void test_delta_t(void **state) {
  (void)state;
  assert_within("-720", kal__delta_t(-2720 * 365.25), 20371.848, 0.01);
  assert_within("1000", kal__delta_t(-1000 * 365.25), 1650.393, 0.01);
  assert_within("1900", kal__delta_t(-100 * 365.25), -1.977, 0.01);
  assert_within("2000", kal__delta_t(-0.5), 63.8285, 0.001);
  assert_within("2020", kal__delta_t(7304.5), 69.3612, 0.001);
  assert_within("-2000", kal__delta_t(-4000 * 365.25), 32.5 * 38.25 * 38.25 - 320, 0.01);
  for (double tt = -1500000; tt < 800000; tt += 30)
    assert_true(apart(kal__delta_t(tt), kal__delta_t(tt + 30)) < 2.5);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_instants_as_published),
      cmocka_unit_test(test_examples_of_meeus),
      cmocka_unit_test(test_indexes_and_searches_agree),
      cmocka_unit_test(test_days_are_those_of_the_instants),
      cmocka_unit_test(test_days_begin_at_midnight_of_the_clocks),
      cmocka_unit_test(test_delta_t),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
