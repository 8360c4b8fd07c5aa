/* SPDX-License-Identifier: MIT */
/* Rising and setting, and the public face of the astronomy: kalends/astro.h. */
#include "kalends/astro.h"

#include "astro.h"
#include "exact_begin.h"
#include "trig.h"

#define KAL__EARTH_RADIUS 6378.137
#define KAL__EARTH_FLATNESS 0.00669437999014 /* the square of the eccentricity, WGS 84 */
#define KAL__MOON_RADIUS 1737.4
#define KAL__REFRACTION (34.0 / 60 / 360)
#define KAL__SUNSET_DEPTH (50.0 / 60 / 360)
#define KAL__NIGHTFALL_DEPTH (8.5 / 360) /* three small stars, as Jewish calendars count it */
#define KAL__SAMPLES 288                 /* a day: every five minutes */
#define KAL__NODES 5 /* places in the sky that are computed for a day; between them a polynomial */

/* A day at a place. Angles are turns. */
struct kal__sky_day {
  double from;                                        /* UT of its midnight, days since J2000 */
  double x[KAL__NODES], y[KAL__NODES], z[KAL__NODES]; /* equator of date, kilometres */
  double sine, cosine;                                /* of the latitude */
  double zenith, axis, equator; /* of the observer: along the zenith, the Earth's axis, the equator; km */
  double sidereal, drift;       /* local apparent sidereal time at midnight; turns a day */
};

/* IERS Conventions (2010), 5.15, 5.32. */
double kal__sidereal(double ut, double tt) {
  double t = tt / 36525;
  double turn = kal__fraction(ut) + 0.7790572732640 + kal__fraction(0.00273781191135448 * ut);
  double arc =
      0.014506 + t * (4612.156534 + t * (1.3915817 + t * (-0.00000044 + t * (-0.000029956 + t * -3.68e-8))));
  return kal__fraction(turn + arc / 1296000);
}

double kal__equation_of_time(double ut) {
  double tt = kal__tt_of_ut(ut), longitude = kal__solar_longitude(tt) / 360;
  struct kal__nutation nutation = kal__nutation(tt);
  double slope = kal__cos(nutation.obliquity / 360);
  double ascension = kal__atan2(kal__sin(longitude) * slope, kal__cos(longitude));
  return kal__signed_fraction(kal__sidereal(ut, tt) + nutation.longitude / 360 * slope - ascension - ut);
}

/* Seconds of UT and days of TT. */
static int kal__second_in_span(int64_t second) {
  return second >= KAL_ASTRO_FIRST_DAY * 86400 && second < (KAL_ASTRO_LAST_DAY + 1) * 86400;
}
static double kal__ut_of_second(int64_t second) {
  return (double)(second - INT64_C(946728000)) / 86400;
}
static int64_t kal__second_of_ut(double ut) {
  return (int64_t)kal__floor(ut * 86400 + 0.5) + INT64_C(946728000);
}
static double kal__tt_of_second(int64_t second) {
  return kal__tt_of_ut(kal__ut_of_second(second));
}
static kal_status kal__second_of_tt(double tt, int64_t *second) {
  int64_t found = kal__second_of_ut(kal__ut_of_tt(tt));
  if (!kal__second_in_span(found)) return KAL_ERROR_OUT_OF_RANGE;
  *second = found;
  return KAL_OK;
}

static void kal__sky_prepare(struct kal__sky_day *day, struct kal__place_in_sky body(double tt),
                             kal_place place, double from) {
  double delta = kal__delta_t(from) / 86400, middle = from + 0.5 + delta;
  struct kal__nutation nutation = kal__nutation(middle);
  double sine = kal__sin(nutation.obliquity / 360), cosine = kal__cos(nutation.obliquity / 360);
  day->from = from;
  for (int i = 0; i < KAL__NODES; i++) {
    struct kal__place_in_sky seen = body(from + delta + i / (KAL__NODES - 1.0));
    double u = seen.distance * kal__cos(seen.latitude / 360),
           w = seen.distance * kal__sin(seen.latitude / 360);
    double v = u * kal__sin(seen.longitude / 360);
    day->x[i] = u * kal__cos(seen.longitude / 360);
    day->y[i] = v * cosine - w * sine;
    day->z[i] = v * sine + w * cosine;
  }
  day->sine = kal__sin(place.latitude / 360);
  day->cosine = kal__cos(place.latitude / 360);
  double root = kal__sqrt(1 - KAL__EARTH_FLATNESS * day->sine * day->sine);
  day->zenith = KAL__EARTH_RADIUS * root;
  day->equator = KAL__EARTH_RADIUS / root * day->cosine;
  day->axis = KAL__EARTH_RADIUS / root * (1 - KAL__EARTH_FLATNESS) * day->sine;
  day->sidereal = kal__sidereal(from, from + delta) + place.longitude / 360 +
                  nutation.longitude / 360 * kal__cos(nutation.obliquity / 360);
  day->drift = 1.00273790935;
}

/* The polynomial through five values at 0, 1/4 .. 1. */
static double kal__between(const double *value, double s) {
  double n = 4 * s;
  double a = n - 1, b = n - 2, c = n - 3, d = n - 4;
  return value[0] * (a * b * c * d) / 24 - value[1] * (n * b * c * d) / 6 + value[2] * (n * a * c * d) / 4 -
         value[3] * (n * a * b * d) / 6 + value[4] * (n * a * b * c) / 24;
}

/* How far the body is above the height that counts, turns. `depth` is that of the Sun's centre; for the Moon,
   0, its own radius is taken. */
static double kal__above(const struct kal__sky_day *day, double s, double depth, int moon) {
  double x = kal__between(day->x, s), y = kal__between(day->y, s), z = kal__between(day->z, s);
  double turn = day->sidereal + day->drift * s, cosine = kal__cos(turn), sine = kal__sin(turn);
  double meridian = x * cosine + y * sine, west = x * sine - y * cosine;
  double m = meridian - day->equator, a = z - day->axis;
  double distance = kal__sqrt(m * m + west * west + a * a);
  double up = meridian * day->cosine + z * day->sine - day->zenith;
  double height = kal__asin(up / distance);
  return height + (moon ? KAL__REFRACTION + kal__asin(KAL__MOON_RADIUS / distance) : depth);
}

/* The first rising and setting, parts of the day from its beginning on, -1: none. */
struct kal__sky_found {
  double rise, set;
  int above; /* at the beginning */
};

static struct kal__sky_found kal__sky_search(const struct kal__sky_day *sky, double depth, int moon) {
  double before = kal__above(sky, 0, depth, moon);
  struct kal__sky_found found = {-1, -1, before > 0};
  for (int i = 1; i <= KAL__SAMPLES && (found.rise < 0 || found.set < 0); i++) {
    double now = kal__above(sky, (double)i / KAL__SAMPLES, depth, moon);
    if ((now > 0) != (before > 0)) {
      double low = (i - 1.0) / KAL__SAMPLES, high = (double)i / KAL__SAMPLES;
      for (int step = 0; step < 16; step++) {
        double middle = 0.5 * (low + high);
        if ((kal__above(sky, middle, depth, moon) > 0) == (before > 0))
          low = middle;
        else
          high = middle;
      }
      if (now > 0 && found.rise < 0) found.rise = high;
      if (now <= 0 && found.set < 0) found.set = high;
    }
    before = now;
  }
  return found;
}

static int kal__is_place(kal_place place, int32_t utc_offset) {
  return place.latitude >= -90 && place.latitude <= 90 && place.longitude >= -180 && place.longitude <= 180 &&
         utc_offset >= -86400 && utc_offset <= 86400;
}

static int32_t kal__second_of_day(double part) {
  int32_t second = (int32_t)(86400 * part + 0.5);
  return part < 0 ? -1 : second > 86399 ? 86399 : second;
}

static kal_status kal__sky_crossings(struct kal__place_in_sky body(double tt), kal_place place, int64_t day,
                                     int32_t utc_offset, double depth, kal_crossings *crossings) {
  if (!crossings || !kal__is_place(place, utc_offset)) return KAL_ERROR_ARGUMENT;
  if (day < KAL_ASTRO_FIRST_DAY || day > KAL_ASTRO_LAST_DAY) return KAL_ERROR_OUT_OF_RANGE;
  struct kal__sky_day sky;
  kal__sky_prepare(&sky, body, place, (double)day - 10957.5 - utc_offset / 86400.0);
  struct kal__sky_found found = kal__sky_search(&sky, depth, body == kal__moon);
  crossings->rise = kal__second_of_day(found.rise);
  crossings->set = kal__second_of_day(found.set);
  crossings->state = found.rise >= 0 || found.set >= 0 ? KAL_SKY_CROSSES
                     : found.above                     ? KAL_SKY_ALWAYS_ABOVE
                                                       : KAL_SKY_ALWAYS_BELOW;
  return KAL_OK;
}

kal_status kal_sun_crossings(kal_place place, int64_t day, int32_t utc_offset, kal_horizon horizon,
                             kal_crossings *crossings) {
  static const double depth[] = {KAL__SUNSET_DEPTH, 6.0 / 360, 12.0 / 360, 18.0 / 360};
  if ((unsigned)horizon > 3) return KAL_ERROR_ARGUMENT;
  return kal__sky_crossings(kal__sun, place, day, utc_offset, depth[horizon], crossings);
}

kal_status kal_moon_crossings(kal_place place, int64_t day, int32_t utc_offset, kal_crossings *crossings) {
  return kal__sky_crossings(kal__moon, place, day, utc_offset, 0, crossings);
}

/*
 * Days that the Sun begins. They are counted by local mean time, in which every place of a meridian has its
 * noon at 12:00, give or take a quarter of an hour; the clocks are a whole number of days ahead of it and
 * some hours.
 */

/* Local mean time 00:00 of a day, UT. */
static double kal__mean_midnight(kal_place place, int64_t day) {
  return (double)day - 10957.5 - place.longitude / 360;
}

/* The second in which the Sun's centre passes the meridian, about 12:00 of a day of local mean time. */
static int64_t kal__noon(kal_place place, int64_t day) {
  double ut = kal__mean_midnight(place, day) + 0.5;
  for (int i = 0; i < 2; i++) {
    double tt = kal__tt_of_ut(ut), longitude = kal__solar_longitude(tt) / 360;
    struct kal__nutation nutation = kal__nutation(tt);
    double cosine = kal__cos(nutation.obliquity / 360);
    double ascension = kal__atan2(kal__sin(longitude) * cosine, kal__cos(longitude));
    ut -= kal__signed_fraction(kal__sidereal(ut, tt) + place.longitude / 360 +
                               nutation.longitude / 360 * cosine - ascension);
  }
  return kal__second_of_ut(ut);
}

/* When a day of local mean time begins: at an instant between the noon before and its own. */
static kal_status kal__sun_day_begins(kal_place place, int64_t day, kal_day_start start, unsigned rules,
                                      int64_t *second) {
  int rising = start == KAL_DAY_SUNRISE || start == KAL_DAY_MORNING;
  if (start != KAL_DAY_EVENING && start != KAL_DAY_MORNING) {
    struct kal__sky_day sky;
    int64_t noon = kal__noon(place, day - 1), next = kal__noon(place, day);
    kal__sky_prepare(&sky, kal__sun, place, kal__ut_of_second(noon));
    struct kal__sky_found found =
        kal__sky_search(&sky, start == KAL_DAY_NIGHTFALL ? KAL__NIGHTFALL_DEPTH : KAL__SUNSET_DEPTH, 0);
    double part = rising ? found.rise : found.set;
    int64_t at = noon + (int64_t)(86400 * part + 0.5);
    if (part >= 0 && at < next) {
      *second = at;
      return KAL_OK;
    }
    if (!(rules & KAL_DAY_OR_SIX)) return KAL_ERROR_NO_SUNSET;
  }
  *second = kal__second_of_ut(kal__mean_midnight(place, day) + (rising ? 0.25 : -0.25));
  return KAL_OK;
}

/* Whole days that the clocks are ahead of local mean time. */
static int64_t kal__days_ahead(kal_place place, int32_t utc_offset) {
  return (int64_t)kal__floor(utc_offset / 86400.0 - place.longitude / 360 + 0.5);
}

/* Seconds from midnight of the clocks to the beginning of the day by the clocks; 0 if the Sun begins it. */
static int kal__by_clock(kal_day_start start, int64_t *late) {
  *late = start == KAL_DAY_NOON ? 43200 : 0;
  return start == KAL_DAY_NOON || start == KAL_DAY_MIDNIGHT;
}

static int kal__is_day_rule(kal_place place, int32_t utc_offset, kal_day_start start, unsigned rules) {
  return kal__is_place(place, utc_offset) && (unsigned)start <= KAL_DAY_NOON &&
         !(rules & ~(unsigned)KAL_DAY_OR_SIX);
}

kal_status kal_day_of_instant(int64_t second, kal_place place, int32_t utc_offset, kal_day_start start,
                              unsigned rules, int64_t *day) {
  int64_t late, begin;
  if (!day || !kal__is_day_rule(place, utc_offset, start, rules)) return KAL_ERROR_ARGUMENT;
  if (!kal__second_in_span(second)) return KAL_ERROR_OUT_OF_RANGE;
  if (kal__by_clock(start, &late)) {
    int64_t clock = second + utc_offset - late;
    *day = clock / 86400 - (clock % 86400 < 0);
    return KAL_OK;
  }
  /* The last noon, and whether the day after it has begun. */
  int64_t noon = (int64_t)kal__floor(kal__ut_of_second(second) - kal__mean_midnight(place, 0) - 0.5);
  if (second < kal__noon(place, noon))
    noon--;
  else if (second >= kal__noon(place, noon + 1))
    noon++;
  kal_status status = kal__sun_day_begins(place, noon + 1, start, rules, &begin);
  if (status == KAL_OK) *day = noon + (second >= begin) + kal__days_ahead(place, utc_offset);
  return status;
}

kal_status kal_day_instants(int64_t day, kal_place place, int32_t utc_offset, kal_day_start start,
                            unsigned rules, int64_t *begin, int64_t *end) {
  int64_t late, from, to;
  if (!begin || !end || !kal__is_day_rule(place, utc_offset, start, rules)) return KAL_ERROR_ARGUMENT;
  if (day < KAL_ASTRO_FIRST_DAY || day > KAL_ASTRO_LAST_DAY) return KAL_ERROR_OUT_OF_RANGE;
  if (kal__by_clock(start, &late)) {
    *begin = day * 86400 - utc_offset + late;
    *end = *begin + 86400;
    return KAL_OK;
  }
  day -= kal__days_ahead(place, utc_offset);
  kal_status status = kal__sun_day_begins(place, day, start, rules, &from);
  if (status == KAL_OK) status = kal__sun_day_begins(place, day + 1, start, rules, &to);
  if (status == KAL_OK) *begin = from, *end = to;
  return status;
}

kal_status kal_moon_phase(int64_t quarter, int64_t *second) {
  if (!second) return KAL_ERROR_ARGUMENT;
  if (quarter < -200000 || quarter > 100000) /* -2041 and 4021 */
    return KAL_ERROR_OUT_OF_RANGE;
  return kal__second_of_tt(kal__phase(quarter), second);
}

kal_status kal_solar_term(int64_t term, int64_t *second) {
  if (!second) return KAL_ERROR_ARGUMENT;
  if (term < -96100 || term > 48100) return KAL_ERROR_OUT_OF_RANGE;
  return kal__second_of_tt(kal__term(term), second);
}

/* The first event not before a second is that not before the half second before it: instants are rounded. */
static kal_status kal__first_from(int64_t second, int64_t from(double tt),
                                  kal_status event(int64_t, int64_t *), int64_t *found) {
  int64_t at;
  if (!found) return KAL_ERROR_ARGUMENT;
  if (!kal__second_in_span(second)) return KAL_ERROR_OUT_OF_RANGE;
  int64_t number = from(kal__tt_of_second(second) - 1.0 / 86400);
  kal_status status = event(number, &at);
  if (status == KAL_OK && at < second) status = event(++number, &at);
  if (status == KAL_OK) *found = number;
  return status;
}

kal_status kal_moon_phase_from(int64_t second, int64_t *quarter) {
  return kal__first_from(second, kal__phase_from, kal_moon_phase, quarter);
}

kal_status kal_solar_term_from(int64_t second, int64_t *term) {
  return kal__first_from(second, kal__term_from, kal_solar_term, term);
}

static kal_status kal__sky_position(int64_t second, struct kal__place_in_sky body(double tt),
                                    kal_position *position) {
  if (!position) return KAL_ERROR_ARGUMENT;
  if (!kal__second_in_span(second)) return KAL_ERROR_OUT_OF_RANGE;
  struct kal__place_in_sky seen = body(kal__tt_of_second(second));
  *position = (kal_position){seen.longitude, seen.latitude, seen.distance};
  return KAL_OK;
}

kal_status kal_sun_position(int64_t second, kal_position *position) {
  return kal__sky_position(second, kal__sun, position);
}

kal_status kal_moon_position(int64_t second, kal_position *position) {
  return kal__sky_position(second, kal__moon, position);
}

kal_status kal_moon_disc(int64_t second, double *lit, double *age) {
  if (!kal__second_in_span(second)) return KAL_ERROR_OUT_OF_RANGE;
  double tt = kal__tt_of_second(second);
  struct kal__place_in_sky moon = kal__moon(tt), sun = kal__sun(tt);
  double ahead = (moon.longitude - sun.longitude) / 360;
  /* The Sun as seen from the Moon: the angle at the Moon in the triangle with the Earth. */
  double cosine = kal__cos(moon.latitude / 360) * kal__cos(ahead);
  double sine = kal__sqrt((1 - cosine) * (1 + cosine));
  double angle = kal__atan2(sun.distance * sine, moon.distance - sun.distance * cosine);
  if (lit) *lit = 0.5 * (1 + kal__cos(angle));
  if (age) *age = 360 * kal__fraction(ahead);
  return KAL_OK;
}

kal_status kal_delta_t(int64_t second, double *seconds) {
  if (!seconds) return KAL_ERROR_ARGUMENT;
  if (!kal__second_in_span(second)) return KAL_ERROR_OUT_OF_RANGE;
  *seconds = kal__delta_t(kal__tt_of_second(second));
  return KAL_OK;
}

#include "exact_end.h"
