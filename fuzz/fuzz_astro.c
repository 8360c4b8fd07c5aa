/* SPDX-License-Identifier: MIT */
/*
 * Bytes as places, days, instants and numbers of phases and terms. What is answered is where the bodies then
 * are, looked up by other calls and judged with the C library's sines; what is refused leaves its result
 * alone.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "input.h"
#include "kalends/astro.h"

#define require(condition) ((condition) ? (void)0 : abort())

#define FIRST_SECOND (KAL_ASTRO_FIRST_DAY * 86400)
#define LAST_SECOND (KAL_ASTRO_LAST_DAY * 86400 + 86399)
#define DEGREE (3.14159265358979323846 / 180)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Three times of four inside the bounds, otherwise any at all. */
static int64_t take_number(input *in, int64_t least, int64_t greatest) {
  int64_t number;
  unsigned any = take_byte(in) % 4 == 0;
  take(in, &number, sizeof number);
  return any ? number : least + (int64_t)((uint64_t)number % (uint64_t)(greatest - least + 1));
}

static double take_degrees(input *in, double most) {
  double any;
  int16_t part;
  if (take_byte(in) % 4 == 0) {
    take(in, &any, sizeof any); /* also infinities and what is no number */
    return any;
  }
  take(in, &part, sizeof part);
  return part == INT16_MIN ? -most : most * part / INT16_MAX;
}

static int is_in_span(int64_t second) {
  return second >= FIRST_SECOND && second <= LAST_SECOND;
}

/* An angle from -180 to 180. */
static double turned(double degrees) {
  return remainder(degrees, 360);
}

/* The height of the body's centre above a place's level horizon, without refraction, to a few arcseconds in
 * our time and a few hundredths of a degree at the ends. radius: half its diameter as seen. */
static double height(kal_place place, int64_t second, int is_moon, double *radius) {
  kal_position seen;
  double delta_t;
  require((is_moon ? kal_moon_position : kal_sun_position)(second, &seen) == KAL_OK);
  require(kal_delta_t(second, &delta_t) == KAL_OK);
  double ut = (double)(second - INT64_C(946728000)) / 86400, t = (ut + delta_t / 86400) / 36525;
  double obliquity = DEGREE * (23.439291 + t * (-0.0130042 + t * (-1.6e-7 + t * 5.04e-7)));
  double sidereal = DEGREE * fmod(280.46061837 + 360.98564736629 * ut + t * t * (0.000387933 - t / 38710000) +
                                      (4612.156534 * (delta_t / 86400 / 36525)) / 3600 + place.longitude,
                                  360);
  double longitude = DEGREE * seen.longitude, latitude = DEGREE * seen.latitude,
         phi = DEGREE * place.latitude;
  double x = seen.distance * cos(latitude) * cos(longitude);
  double v = seen.distance * cos(latitude) * sin(longitude), w = seen.distance * sin(latitude);
  double y = v * cos(obliquity) - w * sin(obliquity), z = v * sin(obliquity) + w * cos(obliquity);
  double meridian = x * cos(sidereal) + y * sin(sidereal), west = x * sin(sidereal) - y * cos(sidereal);
  double root = sqrt(1 - 0.00669438 * sin(phi) * sin(phi)), out = 6378.137 / root * cos(phi),
         up = 6378.137 / root * (1 - 0.00669438) * sin(phi);
  double far = sqrt((meridian - out) * (meridian - out) + west * west + (z - up) * (z - up));
  *radius = asin((is_moon ? 1737.4 : 695700.0) / far) / DEGREE;
  return asin((meridian * cos(phi) + z * sin(phi) - 6378.137 * root) / far) / DEGREE;
}

/* Above the height that counts: 0 where the body rises or sets. horizon: -1 for the Moon. */
static double above(kal_place place, int64_t second, int horizon) {
  static const double depth[] = {50.0 / 60, 6, 12, 18};
  double radius, found = height(place, second, horizon < 0, &radius);
  return found + (horizon < 0 ? 34.0 / 60 + radius : depth[horizon]);
}

static void check_crossings(input *in) {
  kal_place place = {take_degrees(in, 90), take_degrees(in, 180)};
  int64_t day = take_number(in, KAL_ASTRO_FIRST_DAY, KAL_ASTRO_LAST_DAY);
  int32_t utc_offset = (int32_t)take_number(in, -86400, 86400);
  int horizon = (int)(take_byte(in) % 7) - 1; /* -1: the Moon's; 4 and 5: none */
  kal_crossings found = {7, 8, KAL_SKY_ALWAYS_BELOW};
  kal_status status = horizon < 0 ? kal_moon_crossings(place, day, utc_offset, &found)
                                  : kal_sun_crossings(place, day, utc_offset, (kal_horizon)horizon, &found);
  int is_place = fabs(place.latitude) <= 90 && fabs(place.longitude) <= 180;
  int is_valid = is_place && utc_offset >= -86400 && utc_offset <= 86400 && horizon <= 3;
  if (status) {
    require(found.rise == 7 && found.set == 8 && found.state == KAL_SKY_ALWAYS_BELOW);
    require(status == (is_valid ? KAL_ERROR_OUT_OF_RANGE : KAL_ERROR_ARGUMENT));
    require(!is_valid || day < KAL_ASTRO_FIRST_DAY || day > KAL_ASTRO_LAST_DAY);
    return;
  }
  require(is_valid && day >= KAL_ASTRO_FIRST_DAY && day <= KAL_ASTRO_LAST_DAY);
  require(found.rise >= -1 && found.rise <= 86399 && found.set >= -1 && found.set <= 86399);
  require((found.state == KAL_SKY_CROSSES) == (found.rise >= 0 || found.set >= 0));
  int64_t midnight = day * 86400 - utc_offset;
  for (int i = 0; i < 2; i++) {
    int32_t at = i ? found.set : found.rise;
    if (at < 0 || !is_in_span(midnight + at)) continue;
    require(fabs(above(place, midnight + at, horizon)) < 0.05);
  }
  if (found.state == KAL_SKY_CROSSES) return;
  /* Two crossings within five minutes may be missed: not far above or below then. */
  for (int64_t hour = 0; hour < 24; hour += 6) {
    if (!is_in_span(midnight + hour * 3600)) continue;
    double by = above(place, midnight + hour * 3600, horizon);
    require(found.state == KAL_SKY_ALWAYS_ABOVE ? by > -0.1 : by < 0.1);
  }
}

typedef struct events {
  kal_status (*at)(int64_t number, int64_t *second);
  kal_status (*from)(int64_t second, int64_t *number);
  int64_t least, greatest;   /* all of the span, and a little more */
  int64_t shortest, longest; /* days between two */
} events;
static const events all_events[] = {{kal_moon_phase, kal_moon_phase_from, -198000, 99000, 6, 9},
                                    {kal_solar_term, kal_solar_term_from, -96020, 48020, 14, 16}};

/* How far the Sun, or the Moon from the Sun, then is from where the event says. */
static double error_of_event(int is_term, int64_t number, int64_t second) {
  kal_position sun, moon;
  require(kal_sun_position(second, &sun) == KAL_OK && kal_moon_position(second, &moon) == KAL_OK);
  return is_term ? turned(sun.longitude - 15.0 * (double)(number % 24))
                 : turned(moon.longitude - sun.longitude - 90.0 * (double)(number % 4));
}

static void check_number(input *in, int is_term) {
  const events *e = &all_events[is_term];
  int64_t number = take_number(in, e->least, e->greatest), second = 42, next, again;
  if (e->at(number, &second)) {
    require(second == 42);
    require(e->at(number, &second) == KAL_ERROR_OUT_OF_RANGE);
    require(number < e->least + 1000 || number > e->greatest - 1000);
    return;
  }
  require(is_in_span(second));
  require(fabs(error_of_event(is_term, number, second)) < 0.001);
  require(e->from(second, &again) == KAL_OK && again == number);
  if (e->at(number + 1, &next) == KAL_OK) {
    require(next - second > e->shortest * 86400 && next - second < e->longest * 86400);
    require(e->from(second + 1, &again) == KAL_OK && again == number + 1);
  }
}

static void check_instant(input *in) {
  int64_t second = take_number(in, FIRST_SECOND, LAST_SECOND);
  kal_position sun = {-1, -1, -1}, moon = sun;
  double lit = -1, age = -1, delta_t = -1;
  kal_status status = kal_sun_position(second, &sun);
  require(status == (is_in_span(second) ? KAL_OK : KAL_ERROR_OUT_OF_RANGE));
  require(kal_moon_position(second, &moon) == status && kal_moon_disc(second, &lit, &age) == status);
  require(kal_delta_t(second, &delta_t) == status);
  if (status) {
    require(sun.distance == -1 && moon.distance == -1 && lit == -1 && age == -1 && delta_t == -1);
  } else {
    require(sun.longitude >= 0 && sun.longitude < 360 && fabs(sun.latitude) < 0.001);
    require(sun.distance > 1.465e8 && sun.distance < 1.525e8);
    require(moon.longitude >= 0 && moon.longitude < 360 && fabs(moon.latitude) < 5.4);
    require(moon.distance > 356000 && moon.distance < 407000);
    require(lit >= 0 && lit <= 1 && age >= 0 && age < 360);
    require(fabs(turned(moon.longitude - sun.longitude - age)) < 1e-9);
    require(fabs(lit - (1 - cos(DEGREE * age)) / 2) < 0.01);
    require(delta_t > -10 && delta_t < 100000);
  }
  for (int is_term = 0; is_term < 2; is_term++) {
    const events *e = &all_events[is_term];
    int64_t number = 42, at;
    kal_status found = e->from(second, &number);
    if (found) {
      require(found == KAL_ERROR_OUT_OF_RANGE && number == 42);
      require(status || second > LAST_SECOND - e->longest * 86400); /* the next one is beyond the span */
      continue;
    }
    require(e->at(number, &at) == KAL_OK && at >= second && at - second <= e->longest * 86400);
    require(e->at(number - 1, &at) != KAL_OK || at < second);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  input in = {data, size};
  switch (take_byte(&in) % 4) {
  case 0:
    check_crossings(&in);
    break;
  case 1:
    check_number(&in, 0);
    break;
  case 2:
    check_number(&in, 1);
    break;
  default:
    check_instant(&in);
    break;
  }
  return 0;
}
