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

/* The instant of a second of a day on a place's clocks. */
static int64_t at_clock(int64_t day, int hour, int minute, int32_t utc_offset) {
  return day * 86400 + hour * 3600 + minute * 60 - utc_offset;
}

static int64_t day_at(int64_t second, kal_place place, int32_t utc_offset, kal_day_start start) {
  int64_t day = INT64_MIN;
  assert_int_equal(kal_day_of_instant(second, place, utc_offset, start, 0, &day), KAL_OK);
  return day;
}

/* 2026-11-21 (20778) in Jerusalem: sunrise 06:12:30, sunset 16:37:09 by UTC+2, nightfall half an hour later. */
static void test_days_begin_when_the_calendar_says(void **state) {
  (void)state;
  assert_int_equal(day_at(at_clock(20778, 16, 37, 7200), jerusalem, 7200, KAL_DAY_SUNSET), 20778);
  assert_int_equal(day_at(at_clock(20778, 16, 38, 7200), jerusalem, 7200, KAL_DAY_SUNSET), 20779);
  assert_int_equal(day_at(at_clock(20778, 17, 7, 7200), jerusalem, 7200, KAL_DAY_NIGHTFALL), 20778);
  assert_int_equal(day_at(at_clock(20778, 17, 17, 7200), jerusalem, 7200, KAL_DAY_NIGHTFALL), 20779);
  assert_int_equal(day_at(at_clock(20778, 6, 12, 7200), jerusalem, 7200, KAL_DAY_SUNRISE), 20777);
  assert_int_equal(day_at(at_clock(20778, 6, 13, 7200), jerusalem, 7200, KAL_DAY_SUNRISE), 20778);
  assert_int_equal(day_at(at_clock(20778, 23, 59, 7200), jerusalem, 7200, KAL_DAY_MIDNIGHT), 20778);
  assert_int_equal(day_at(at_clock(20779, 0, 0, 7200), jerusalem, 7200, KAL_DAY_MIDNIGHT), 20779);
  assert_int_equal(day_at(at_clock(20778, 11, 59, 7200), jerusalem, 7200, KAL_DAY_NOON), 20777);
  assert_int_equal(day_at(at_clock(20778, 12, 0, 7200), jerusalem, 7200, KAL_DAY_NOON), 20778);
  /* 35.22 degrees are 2 h 20 m 53 s: 18:00 there is 17:39:07 by UTC+2. */
  assert_int_equal(day_at(at_clock(20778, 17, 39, 7200) + 6, jerusalem, 7200, KAL_DAY_EVENING), 20778);
  assert_int_equal(day_at(at_clock(20778, 17, 39, 7200) + 8, jerusalem, 7200, KAL_DAY_EVENING), 20779);
  assert_int_equal(day_at(at_clock(20778, 5, 39, 7200) + 6, jerusalem, 7200, KAL_DAY_MORNING), 20777);
  assert_int_equal(day_at(at_clock(20778, 5, 39, 7200) + 8, jerusalem, 7200, KAL_DAY_MORNING), 20778);
}

static void test_every_calendar_says_when_its_days_begin(void **state) {
  static const struct {
    kal_calendar_number calendar;
    kal_day_start start;
  } known[] = {{KAL_GREGORIAN, KAL_DAY_MIDNIGHT},       {KAL_CHINESE, KAL_DAY_MIDNIGHT},
               {KAL_PERSIAN, KAL_DAY_MIDNIGHT},         {KAL_HEBREW, KAL_DAY_SUNSET},
               {KAL_ISLAMIC_CIVIL, KAL_DAY_SUNSET},     {KAL_ISLAMIC_UMALQURA, KAL_DAY_SUNSET},
               {KAL_BAHAI_ARITHMETIC, KAL_DAY_SUNSET},  {KAL_HINDU_SOLAR, KAL_DAY_SUNRISE},
               {KAL_OLD_HINDU_LUNAR, KAL_DAY_SUNRISE}};
  (void)state;
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    assert_int_equal(kal_calendar_day_start(kal_calendar_builtin(known[i].calendar)), known[i].start);
  for (size_t i = 0; i < kal_calendar_count(); i++) {
    const kal_calendar *calendar = kal_calendar_at(i);
    if (strncmp(kal_calendar_id(calendar), "islamic", 7) == 0)
      assert_int_equal(kal_calendar_day_start(calendar), KAL_DAY_SUNSET);
  }
  assert_int_equal(kal_calendar_day_start(NULL), KAL_DAY_MIDNIGHT);
}

/* In Reykjavik the Sun sets after midnight in June: 2026-06-21 at 00:03:51 of the 22nd; the day is still the 21st's. */
static void test_a_sunset_after_midnight_ends_the_day_before(void **state) {
  const kal_place reykjavik = {64.15, -21.94};
  int64_t begin, end;
  (void)state;
  assert_int_equal(day_at(at_clock(20626, 0, 3, 0), reykjavik, 0, KAL_DAY_SUNSET), 20625);
  assert_int_equal(day_at(at_clock(20626, 0, 5, 0), reykjavik, 0, KAL_DAY_SUNSET), 20626);
  assert_int_equal(kal_day_instants(20625, reykjavik, 0, KAL_DAY_SUNSET, 0, &begin, &end), KAL_OK);
  assert_near(begin, at_clock(20625, 0, 4, 0), 60);
  assert_near(end, at_clock(20626, 0, 4, 0), 60);
}

/* Clocks by which the place is on the other side of the date line: Apia, UTC+13 since 2011, UTC-11 before. */
static void test_the_date_line(void **state) {
  const kal_place apia = {-13.83, -171.76};
  (void)state;
  assert_int_equal(day_at(at_clock(20778, 12, 0, 13 * 3600), apia, 13 * 3600, KAL_DAY_SUNSET), 20778);
  assert_int_equal(day_at(at_clock(20778, 21, 0, 13 * 3600), apia, 13 * 3600, KAL_DAY_SUNSET), 20779);
  assert_int_equal(day_at(at_clock(20777, 12, 0, -11 * 3600), apia, -11 * 3600, KAL_DAY_SUNSET), 20777);
  /* Its offset does nothing else: any near that of the meridian gives the same day. */
  for (int hours = 8; hours <= 16; hours++)
    assert_int_equal(day_at(at_clock(20778, 12, 0, 13 * 3600), apia, hours * 3600, KAL_DAY_SUNSET), 20778);
}

/* Tromso: midnight sun in June, polar night in December; what is named for such days is taken, and no guess. */
static void test_where_the_sun_does_not_set(void **state) {
  int64_t day = 42, begin = 42, end = 42;
  (void)state;
  for (int64_t date = 20625; date <= 20808; date += 183) { /* 2026-06-21, 2026-12-21 */
    int64_t second = at_clock(date, 20, 0, 3600);
    for (kal_day_start start = KAL_DAY_SUNSET; start <= KAL_DAY_SUNRISE; start = (kal_day_start)(start + 1)) {
      if (start == KAL_DAY_NIGHTFALL && date == 20808) continue; /* it is dark enough at 20:00 then */
      assert_int_equal(kal_day_of_instant(second, tromso, 3600, start, 0, &day), KAL_ERROR_NO_SUNSET);
      assert_int_equal(kal_day_instants(date, tromso, 3600, start, 0, &begin, &end), KAL_ERROR_NO_SUNSET);
    }
    assert_true(day == 42 && begin == 42 && end == 42);
    assert_int_equal(kal_day_of_instant(second, tromso, 3600, KAL_DAY_SUNSET, KAL_DAY_OR_SIX, &day), KAL_OK);
    assert_int_equal(day, date + 1);
    assert_int_equal(kal_day_instants(date, tromso, 3600, KAL_DAY_SUNSET, KAL_DAY_OR_SIX, &begin, &end), KAL_OK);
    assert_near(begin, at_clock(date - 1, 18, 0, 4550), 1); /* 18.96 degrees are 4550 seconds */
    assert_int_equal(kal_day_instants(date, tromso, 3600, KAL_DAY_SUNRISE, KAL_DAY_OR_SIX, &begin, &end), KAL_OK);
    assert_near(begin, at_clock(date, 6, 0, 4550), 1);
    day = begin = end = 42;
  }
  assert_int_equal(kal_day_of_instant(at_clock(20808, 20, 0, 3600), tromso, 3600, KAL_DAY_NIGHTFALL, 0, &day), KAL_OK);
  assert_int_equal(day, 20809);
}

/* Days follow each other without gap or overlap, and each instant lies in its own; anywhere, at any time. */
static void test_days_at_a_place_are_a_row(void **state) {
  uint64_t seed = 5;
  int polar = 0;
  (void)state;
  for (int i = 0; i < 3000; i++) {
    kal_place place = {(double)random_day(&seed, -9000, 9000) / 100, (double)random_day(&seed, -18000, 18000) / 100};
    int32_t utc_offset = (int32_t)random_day(&seed, -86400, 86400);
    int64_t second = random_day(&seed, KAL_ASTRO_FIRST_DAY * 86400 + 86400 * 3, KAL_ASTRO_LAST_DAY * 86400 - 86400 * 3);
    kal_day_start start = (kal_day_start)(i % 7);
    int64_t day, begin, end, next, last, plain = 0;
    assert_int_equal(kal_day_of_instant(second, place, utc_offset, start, KAL_DAY_OR_SIX, &day), KAL_OK);
    assert_int_equal(kal_day_instants(day, place, utc_offset, start, KAL_DAY_OR_SIX, &begin, &end), KAL_OK);
    assert_int_equal(kal_day_instants(day + 1, place, utc_offset, start, KAL_DAY_OR_SIX, &next, &last), KAL_OK);
    if (!(begin <= second && second < end && end == next && next < last))
      fail_msg("%g, %g, %d, start %d: %lld not in %lld..%lld", place.latitude, place.longitude, utc_offset, start,
               (long long)second, (long long)begin, (long long)end);
    for (int edge = 0; edge < 2; edge++) {
      int64_t found;
      assert_int_equal(kal_day_of_instant(edge ? end - 1 : begin, place, utc_offset, start, KAL_DAY_OR_SIX, &found), KAL_OK);
      assert_int_equal(found, day);
    }
    kal_status status = kal_day_of_instant(second, place, utc_offset, start, 0, &plain);
    if (status == KAL_ERROR_NO_SUNSET)
      polar++;
    else
      assert_true(status == KAL_OK && plain == day);
  }
  assert_in_range(polar, 100, 600);
}

/* Sunset as kal_sun_crossings has it, where the clocks put it before midnight. */
static void test_days_end_at_the_sunset_of_their_date(void **state) {
  (void)state;
  for (int64_t day = 20000; day < 20800; day += 7) {
    kal_crossings sun;
    int64_t begin, end;
    assert_int_equal(kal_sun_crossings(jerusalem, day, 7200, KAL_HORIZON_RISE, &sun), KAL_OK);
    assert_int_equal(kal_day_instants(day, jerusalem, 7200, KAL_DAY_SUNSET, 0, &begin, &end), KAL_OK);
    assert_near(end, day * 86400 - 7200 + sun.set, 1);
    assert_int_equal(kal_day_instants(day, jerusalem, 7200, KAL_DAY_SUNRISE, 0, &begin, &end), KAL_OK);
    assert_near(begin, day * 86400 - 7200 + sun.rise, 1);
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
    assert_int_equal(kal_day_of_instant(0, bad[i], 0, KAL_DAY_SUNSET, 0, &number), KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_day_instants(0, bad[i], 0, KAL_DAY_SUNSET, 0, &number, &number), KAL_ERROR_ARGUMENT);
  }
  assert_int_equal(kal_sun_crossings(greenwich, 0, 86401, KAL_HORIZON_RISE, &found), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_sun_crossings(greenwich, 0, -86401, KAL_HORIZON_RISE, &found), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_sun_crossings(greenwich, 0, 0, (kal_horizon)4, &found), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_sun_crossings(greenwich, 0, 0, KAL_HORIZON_RISE, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_moon_crossings(greenwich, 0, 0, NULL), KAL_ERROR_ARGUMENT);
  for (int bit = 0; bit < 2; bit++) {
    kal_day_start start = bit ? KAL_DAY_SUNSET : (kal_day_start)7;
    unsigned rules = bit ? 2 : 0;
    assert_int_equal(kal_day_of_instant(0, greenwich, 0, start, rules, &number), KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_day_instants(0, greenwich, 0, start, rules, &number, &number), KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_day_of_instant(0, greenwich, bit ? 86401 : -86401, KAL_DAY_MIDNIGHT, 0, &number),
                     KAL_ERROR_ARGUMENT);
  }
  assert_int_equal(kal_day_of_instant(0, greenwich, 0, KAL_DAY_SUNSET, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_instants(0, greenwich, 0, KAL_DAY_SUNSET, 0, NULL, &number), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_instants(0, greenwich, 0, KAL_DAY_SUNSET, 0, &number, NULL), KAL_ERROR_ARGUMENT);
  const int64_t days[] = {INT64_MIN, KAL_ASTRO_FIRST_DAY - 1, KAL_ASTRO_LAST_DAY + 1, INT64_MAX};
  const int64_t seconds[] = {INT64_MIN, KAL_ASTRO_FIRST_DAY * 86400 - 1, (KAL_ASTRO_LAST_DAY + 1) * 86400, INT64_MAX};
  for (int i = 0; i < 4; i++) {
    assert_int_equal(kal_sun_crossings(greenwich, days[i], 0, KAL_HORIZON_RISE, &found), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_moon_crossings(greenwich, days[i], 0, &found), KAL_ERROR_OUT_OF_RANGE);
    for (kal_day_start start = KAL_DAY_MIDNIGHT; start <= KAL_DAY_NOON; start = (kal_day_start)(start + 1)) {
      assert_int_equal(kal_day_of_instant(seconds[i], greenwich, 0, start, 0, &number), KAL_ERROR_OUT_OF_RANGE);
      assert_int_equal(kal_day_instants(days[i], greenwich, 0, start, 0, &number, &number), KAL_ERROR_OUT_OF_RANGE);
    }
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
  assert_int_equal(day_at(KAL_ASTRO_FIRST_DAY * 86400, greenwich, 0, KAL_DAY_SUNSET), KAL_ASTRO_FIRST_DAY);
  assert_int_equal(day_at((KAL_ASTRO_LAST_DAY + 1) * 86400 - 1, greenwich, 0, KAL_DAY_SUNSET), KAL_ASTRO_LAST_DAY + 1);
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
      cmocka_unit_test(test_days_begin_when_the_calendar_says),
      cmocka_unit_test(test_every_calendar_says_when_its_days_begin),
      cmocka_unit_test(test_a_sunset_after_midnight_ends_the_day_before),
      cmocka_unit_test(test_the_date_line),
      cmocka_unit_test(test_where_the_sun_does_not_set),
      cmocka_unit_test(test_days_at_a_place_are_a_row),
      cmocka_unit_test(test_days_end_at_the_sunset_of_their_date),
      cmocka_unit_test(test_every_status),
      cmocka_unit_test(test_the_ends_of_the_span),
      cmocka_unit_test(test_the_equation_of_time),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
