/* SPDX-License-Identifier: MIT */
#include "test.h"

#include "astro/astro.h"

static const kal_place greenwich = {51.48, 0}, jerusalem = {31.78, 35.22}, tromso = {69.65, 18.96};

static void assert_near(int64_t value, int64_t wanted, int64_t bound) {
  if (value - wanted > bound || wanted - value > bound)
    fail_msg("%lld, wanted %lld", (long long)value, (long long)wanted);
}

/* Published to the minute (US Naval Observatory, HM Nautical Almanac Office), so half a minute and a rounding. */
static void test_sunrise_and_sunset_as_published(void **state) {
  kal_crossings found;
  (void)state;
  /* Greenwich, 2024-06-20 (day 19894): 03:43, 20:21 UT; 2024-12-21 (20078): 08:04, 15:53. */
  assert_int_equal(kal_sun_crossings(greenwich, 19894, 0, KAL_HORIZON_RISE, &found), KAL_OK);
  assert_int_equal(found.state, KAL_SKY_CROSSES);
  assert_near(found.rise, (3 * 60 + 43) * 60, 60);
  assert_near(found.set, (20 * 60 + 21) * 60, 60);
  assert_int_equal(kal_sun_crossings(greenwich, 20078, 0, KAL_HORIZON_RISE, &found), KAL_OK);
  assert_near(found.rise, (8 * 60 + 4) * 60, 60);
  assert_near(found.set, (15 * 60 + 53) * 60, 60);
}

/* The clocks of a place are its own: the day is cut elsewhere, the instant is the same. */
static void test_the_offset_moves_the_clock(void **state) {
  kal_crossings universal, local;
  (void)state;
  for (int64_t day = 20000; day < 20400; day++) {
    assert_int_equal(kal_sun_crossings(jerusalem, day, 0, KAL_HORIZON_RISE, &universal), KAL_OK);
    assert_int_equal(kal_sun_crossings(jerusalem, day, 7200, KAL_HORIZON_RISE, &local), KAL_OK);
    assert_near(local.rise, universal.rise + 7200, 1);
    assert_near(local.set, universal.set + 7200, 1);
  }
}

static void test_polar_day_and_night(void **state) {
  kal_crossings found;
  (void)state;
  assert_int_equal(kal_sun_crossings(tromso, 19894, 7200, KAL_HORIZON_RISE, &found), KAL_OK);
  assert_int_equal(found.state, KAL_SKY_ALWAYS_ABOVE);
  assert_int_equal(found.rise, -1);
  assert_int_equal(found.set, -1);
  assert_int_equal(kal_sun_crossings(tromso, 20078, 3600, KAL_HORIZON_RISE, &found), KAL_OK);
  assert_int_equal(found.state, KAL_SKY_ALWAYS_BELOW);
  assert_int_equal(kal_sun_crossings(tromso, 20078, 3600, KAL_HORIZON_CIVIL, &found), KAL_OK);
  assert_int_equal(found.state, KAL_SKY_CROSSES);
  assert_true(found.rise > 0 && found.rise < found.set);
  /* A night without darkness in Greenwich. */
  assert_int_equal(kal_sun_crossings(greenwich, 19894, 0, KAL_HORIZON_ASTRONOMICAL, &found), KAL_OK);
  assert_int_equal(found.state, KAL_SKY_ALWAYS_ABOVE);
  for (int pole = -90; pole <= 90; pole += 180)
    assert_int_equal(kal_sun_crossings((kal_place){pole, 0}, 19894, 0, KAL_HORIZON_RISE, &found), KAL_OK);
  assert_int_equal(found.state, KAL_SKY_ALWAYS_ABOVE);
}

/* Twilights nest. */
static void test_twilight_is_outside_the_day(void **state) {
  (void)state;
  for (int64_t day = 19000; day < 19400; day += 3) {
    kal_crossings before = {0, 0, KAL_SKY_CROSSES};
    for (int horizon = KAL_HORIZON_RISE; horizon <= KAL_HORIZON_ASTRONOMICAL; horizon++) {
      kal_crossings now;
      assert_int_equal(kal_sun_crossings(jerusalem, day, 7200, (kal_horizon)horizon, &now), KAL_OK);
      if (horizon)
        assert_true(now.rise < before.rise && now.set > before.set);
      before = now;
    }
  }
}

/* The Moon rises about fifty minutes later each day, and each month skips a rising and a setting. */
static void test_the_moon_skips_days(void **state) {
  int no_rise = 0, no_set = 0;
  (void)state;
  for (int64_t day = 20000; day < 20295; day++) {
    kal_crossings found;
    assert_int_equal(kal_moon_crossings(greenwich, day, 0, &found), KAL_OK);
    assert_int_equal(found.state, KAL_SKY_CROSSES);
    no_rise += found.rise < 0;
    no_set += found.set < 0;
  }
  assert_near(no_rise, 10, 1);
  assert_near(no_set, 10, 1);
}

/* Each search finds the event whose instant it is asked with, and not the one before. */
static void test_events_are_found_from_their_second(void **state) {
  uint64_t seed = 11;
  (void)state;
  for (int i = 0; i < 300; i++) {
    int64_t number = random_day(&seed, -95000, 47000), second, found;
    assert_int_equal(kal_solar_term(number, &second), KAL_OK);
    assert_int_equal(kal_solar_term_from(second, &found), KAL_OK);
    assert_int_equal(found, number);
    assert_int_equal(kal_solar_term_from(second + 1, &found), KAL_OK);
    assert_int_equal(found, number + 1);
    number = random_day(&seed, -195000, 98000);
    assert_int_equal(kal_moon_phase(number, &second), KAL_OK);
    assert_int_equal(kal_moon_phase_from(second, &found), KAL_OK);
    assert_int_equal(found, number);
    assert_int_equal(kal_moon_phase_from(second + 1, &found), KAL_OK);
    assert_int_equal(found, number + 1);
  }
}

static void test_the_disc_at_the_phases(void **state) {
  (void)state;
  for (int64_t quarter = 0; quarter < 400; quarter++) {
    double lit, age;
    int64_t second;
    kal_position sun, moon;
    assert_int_equal(kal_moon_phase(quarter, &second), KAL_OK);
    assert_int_equal(kal_moon_disc(second, &lit, &age), KAL_OK);
    double wanted = (double)(quarter & 3) * 90;
    assert_true(age - wanted < 0.001 || age - wanted > 359.999);
    static const double least[] = {0, 0.49, 0.99, 0.49}, most[] = {0.01, 0.51, 1, 0.51};
    assert_true(lit >= least[quarter & 3] && lit <= most[quarter & 3]);
    assert_int_equal(kal_moon_disc(second, NULL, NULL), KAL_OK);
    assert_int_equal(kal_sun_position(second, &sun), KAL_OK);
    assert_int_equal(kal_moon_position(second, &moon), KAL_OK);
    double ahead = moon.longitude - sun.longitude;
    assert_true((ahead < 0 ? ahead + 360 : ahead) - age < 1e-9);
    assert_true(sun.latitude == 0 && sun.distance > 1.47e8 && sun.distance < 1.522e8);
    assert_true(moon.latitude > -5.4 && moon.latitude < 5.4 && moon.distance > 356000 && moon.distance < 407000);
  }
}

static void test_every_status(void **state) {
  const double infinite = 1e308 * 10, none = infinite - infinite;
  kal_crossings found = {7, 8, KAL_SKY_ALWAYS_BELOW};
  kal_position position = {1, 2, 3};
  int64_t number = 42;
  double value = 42;
  (void)state;
  const kal_place bad[] = {{90.01, 0}, {-90.01, 0}, {0, 180.01}, {0, -180.01}, {none, 0}, {0, none}, {infinite, 0}};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    assert_int_equal(kal_sun_crossings(bad[i], 0, 0, KAL_HORIZON_RISE, &found), KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_moon_crossings(bad[i], 0, 0, &found), KAL_ERROR_ARGUMENT);
  }
  assert_int_equal(kal_sun_crossings(greenwich, 0, 86401, KAL_HORIZON_RISE, &found), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_sun_crossings(greenwich, 0, -86401, KAL_HORIZON_RISE, &found), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_sun_crossings(greenwich, 0, 0, (kal_horizon)4, &found), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_sun_crossings(greenwich, 0, 0, KAL_HORIZON_RISE, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_moon_crossings(greenwich, 0, 0, NULL), KAL_ERROR_ARGUMENT);
  const int64_t days[] = {INT64_MIN, KAL_ASTRO_FIRST_DAY - 1, KAL_ASTRO_LAST_DAY + 1, INT64_MAX};
  const int64_t seconds[] = {INT64_MIN, KAL_ASTRO_FIRST_DAY * 86400 - 1, (KAL_ASTRO_LAST_DAY + 1) * 86400, INT64_MAX};
  for (int i = 0; i < 4; i++) {
    assert_int_equal(kal_sun_crossings(greenwich, days[i], 0, KAL_HORIZON_RISE, &found), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_moon_crossings(greenwich, days[i], 0, &found), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_moon_phase(days[i], &number), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_solar_term(days[i], &number), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_moon_phase_from(seconds[i], &number), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_solar_term_from(seconds[i], &number), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_sun_position(seconds[i], &position), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_moon_position(seconds[i], &position), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_moon_disc(seconds[i], &value, &value), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_delta_t(seconds[i], &value), KAL_ERROR_OUT_OF_RANGE);
  }
  assert_int_equal(kal_moon_phase(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_moon_phase_from(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_solar_term(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_solar_term_from(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_sun_position(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_moon_position(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_delta_t(0, NULL), KAL_ERROR_ARGUMENT);
  /* Unchanged. */
  assert_true(found.rise == 7 && found.set == 8 && found.state == KAL_SKY_ALWAYS_BELOW);
  assert_true(position.longitude == 1 && position.latitude == 2 && position.distance == 3);
  assert_true(number == 42 && value == 42);
}

static void test_the_ends_of_the_span(void **state) {
  kal_crossings found;
  int64_t number;
  double value;
  (void)state;
  assert_int_equal(kal_sun_crossings(jerusalem, KAL_ASTRO_FIRST_DAY, 0, KAL_HORIZON_RISE, &found), KAL_OK);
  assert_int_equal(kal_moon_crossings(jerusalem, KAL_ASTRO_LAST_DAY, 0, &found), KAL_OK);
  assert_int_equal(kal_solar_term_from(KAL_ASTRO_FIRST_DAY * 86400, &number), KAL_OK);
  assert_int_equal(kal_moon_phase_from(KAL_ASTRO_FIRST_DAY * 86400, &number), KAL_OK);
  assert_int_equal(kal_delta_t((KAL_ASTRO_LAST_DAY + 1) * 86400 - 1, &value), KAL_OK);
}

/* J. Meeus, Astronomical Algorithms, 2nd ed. (1998), example 28.a: 13 m 42.6 s on 1992-10-13. */
static void test_the_equation_of_time(void **state) {
  double least = 0, most = 0, seconds = kal__equation_of_time(-2636.5) * 86400;
  (void)state;
  assert_true(seconds > 822.1 && seconds < 823.1);
  for (int i = 0; i < 1000; i++) { /* of 2000: the sundial is 14 minutes slow in February, 16 fast in November */
    double minutes = kal__equation_of_time(0.366 * i) * 1440;
    least = minutes < least ? minutes : least;
    most = minutes > most ? minutes : most;
  }
  assert_true(least < -14.2 && least > -14.3 && most > 16.4 && most < 16.5);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_sunrise_and_sunset_as_published),
      cmocka_unit_test(test_the_offset_moves_the_clock),
      cmocka_unit_test(test_polar_day_and_night),
      cmocka_unit_test(test_twilight_is_outside_the_day),
      cmocka_unit_test(test_the_moon_skips_days),
      cmocka_unit_test(test_events_are_found_from_their_second),
      cmocka_unit_test(test_the_disc_at_the_phases),
      cmocka_unit_test(test_every_status),
      cmocka_unit_test(test_the_ends_of_the_span),
      cmocka_unit_test(test_the_equation_of_time),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
