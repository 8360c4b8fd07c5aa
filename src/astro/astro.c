/* SPDX-License-Identifier: MIT */
/* Longitudes of Sun and Moon from VSOP87 and ELP/MPP02, and the instants that calendars wait for.
 *
 * - P. Bretagnon, G. Francou: Planetary theories in rectangular and spherical variables, VSOP87 solutions.
 *   A&A 202 (1988), 309.
 * - J. Chapront, G. Francou: The lunar theory ELP revisited. A&A 404 (2003), 735.
 * - J. Vondrak, N. Capitaine, P. Wallace: New precession expressions, valid for long time intervals. A&A 534
 *   (2011), A22.
 * - F. R. Stephenson, L. V. Morrison, C. Y. Hohenkerk: Measurement of the Earth's rotation: 720 BC to AD
 *   2015. Proc. R. Soc. A 472 (2016), 20160404; L. V. Morrison and others: Addendum 2020 to it. Proc. R. Soc.
 *   A 477 (2021), 20200776. */
#include "astro.h"

#include <string.h>

#include "exact_begin.h"
#include "trig.h"

/* amplitude * sin(phase + rate T) */
struct kal__sun_term {
  double phase, rate, amplitude;
};
/* amplitude * sin(phase + rate T + square T^2 + cube T^3 + fourth T^4) */
struct kal__moon_term {
  double phase, rate;
  float amplitude, square, cube, fourth;
};
struct kal__nutation_term {
  int8_t of[5];
  int32_t psi, psi_rate, epsilon, epsilon_rate;
};
struct kal__delta_t_knot {
  double year, value, slope;
};
#include "../generated/astro_delta_t.h"
#include "../generated/astro_series.h"

#define KAL__CENTURY 36525.0
#define KAL__ARCSECONDS 1296000.0 /* in a turn */
#define KAL__LENGTH(array) ((int)(sizeof(array) / sizeof *(array)))

/* A unit of light time, days: for 1 au, and for the mean distance of the Moon and its swing. */
#define KAL__LIGHT_SUN 0.0057755183
#define KAL__LIGHT_MOON (385000.5 / 299792.458 / 86400)
#define KAL__LIGHT_MOON_SWING (20905.4 / 299792.458 / 86400)
#define KAL__AU 149597870.7

/* How much of a series is taken: the first steps of a search need little. An event of -2000..4000 found with
   the short series is within KAL__SHORT_MOON or KAL__SHORT_TERM seconds of that found with the whole one:
   twice what was measured. How many terms of T^0, T^1, ... are taken stands below. */
enum kal__series { KAL__ROUGH, KAL__SHORT, KAL__WHOLE };
#define KAL__SHORT_MOON 120
#define KAL__SHORT_TERM 300
static const uint8_t kal__sun_most[][4] = {{8, 8, 8}, {24, 8, 8, 8}},
                     kal__moon_most[][4] = {{16}, {48, 8, 8}}, kal__nutation_most[] = {0, 2, 47};

static double kal__astro_polynomial(const double *coefficient, int count, double t) {
  double sum = 0;
  while (count--) sum = sum * t + coefficient[count];
  return sum;
}
#define KAL__POLYNOMIAL(coefficients, t) kal__astro_polynomial(coefficients, KAL__LENGTH(coefficients), t)

/* The terms are summed by eights: their sines side by side, then one after the other in the order of the
   table, so the sum does not depend on how many sines a machine computes at once. `most`, if given, is how
   many terms of the first four powers of T are taken. */
#define KAL__SUM(term_of)                                                                                    \
  double sum = 0, scale = 1;                                                                                 \
  for (int p = 0, i = 0; p < powers; p++) {                                                                  \
    double part = 0;                                                                                         \
    int end = !most ? ends[p] : p < 4 ? i + most[p] : i;                                                     \
    for (; i < end; i += 8) {                                                                                \
      double value[8];                                                                                       \
      for (int k = 0; k < 8; k++) value[k] = term_of(&terms[i + k]);                                         \
      for (int k = 0; k < 8; k++) part += value[k];                                                          \
    }                                                                                                        \
    sum += part * scale;                                                                                     \
    scale *= t;                                                                                              \
    i = ends[p];                                                                                             \
  }                                                                                                          \
  return sum;

static double kal__astro_sun_sum(const struct kal__sun_term *terms, const uint16_t *ends, int powers,
                                 double t, const uint8_t *most) {
#define KAL__TERM(s) (s)->amplitude *kal__sin((s)->phase + (s)->rate * t)
  KAL__SUM(KAL__TERM)
#undef KAL__TERM
}

static double kal__astro_moon_sum(const struct kal__moon_term *terms, const uint16_t *ends, int powers,
                                  double t, const uint8_t *most) {
  double t2 = t * t;
#define KAL__TERM(m)                                                                                         \
  (m)->amplitude *kal__sin((m)->phase + (m)->rate * t +                                                      \
                           t2 * ((m)->square + t * ((m)->cube + t * (m)->fourth)))
  KAL__SUM(KAL__TERM)
#undef KAL__TERM
}

/* Of the Sun, au: a few terms, one by one. */
static double kal__astro_sun_distance(double t) {
  double sum = KAL__POLYNOMIAL(kal__sun_mean_distance, t), scale = 1;
  for (int p = 0, i = 0; p < KAL__LENGTH(kal__sun_distance_ends); p++, scale *= t)
    for (; i < kal__sun_distance_ends[p]; i++) {
      const struct kal__sun_term *term = &kal__sun_distance[i];
      sum += scale * (term->amplitude * kal__sin(term->phase + term->rate * t));
    }
  return sum;
}

/* Geocentric longitudes of the mean equinox of date as light shows them, turns without bound. Where the Sun
   was when its light left is what light time and aberration come to; so for the Moon. */
static double kal__astro_sun(double tt, enum kal__series series) {
  double seen = (tt - KAL__LIGHT_SUN * kal__astro_sun_distance(tt / KAL__CENTURY)) / KAL__CENTURY;
  return KAL__POLYNOMIAL(kal__sun_mean, seen) +
         kal__astro_sun_sum(kal__sun_longitude, kal__sun_longitude_ends, KAL__LENGTH(kal__sun_longitude_ends),
                            seen, series == KAL__WHOLE ? NULL : kal__sun_most[series]) /
             KAL__ARCSECONDS;
}

static double kal__astro_moon_seen(double tt) {
  double t = tt / KAL__CENTURY;
  return (tt - (KAL__LIGHT_MOON - KAL__LIGHT_MOON_SWING * kal__cos(kal__moon_longitude[0].phase +
                                                                   kal__moon_longitude[0].rate * t))) /
         KAL__CENTURY;
}

static double kal__astro_moon(double tt, enum kal__series series) {
  double seen = kal__astro_moon_seen(tt);
  return KAL__POLYNOMIAL(kal__moon_mean, seen) +
         kal__astro_moon_sum(kal__moon_longitude, kal__moon_longitude_ends,
                             KAL__LENGTH(kal__moon_longitude_ends), seen,
                             series == KAL__WHOLE ? NULL : kal__moon_most[series]) /
             KAL__ARCSECONDS;
}

/* Nutation in longitude and obliquity, turns. */
static double kal__astro_nutation(double tt, int terms, double *obliquity) {
  double t = tt / KAL__CENTURY, argument[5], psi = 0, epsilon = 0;
  for (int i = 0; i < 5; i++) argument[i] = kal__fraction(kal__astro_polynomial(kal__delaunay[i], 5, t));
  for (int i = 0; i < terms; i++) {
    const struct kal__nutation_term *n = &kal__nutation_terms[i];
    double angle = 0;
    for (int k = 0; k < 5; k++) angle += n->of[k] * argument[k];
    psi += (n->psi + n->psi_rate * t) * kal__sin(angle);
    if (obliquity) epsilon += (n->epsilon + n->epsilon_rate * t) * kal__cos(angle);
  }
  if (obliquity) *obliquity = epsilon / (1e7 * KAL__ARCSECONDS);
  return psi / (1e7 * KAL__ARCSECONDS);
}

struct kal__nutation kal__nutation(double tt) {
  double epsilon, psi = kal__astro_nutation(tt, KAL__LENGTH(kal__nutation_terms), &epsilon);
  double mean = KAL__POLYNOMIAL(kal__obliquity_mean, tt / KAL__CENTURY) / KAL__ARCSECONDS;
  return (struct kal__nutation){360 * psi, 360 * (mean + epsilon)};
}

/* Apparent, turns without bound. */
static double kal__astro_apparent_sun(double tt, enum kal__series series) {
  return kal__astro_sun(tt, series) + kal__astro_nutation(tt, kal__nutation_most[series], 0);
}

double kal__solar_longitude(double tt) {
  return 360 * kal__fraction(kal__astro_apparent_sun(tt, KAL__WHOLE));
}

double kal__lunar_longitude(double tt) {
  return 360 * kal__fraction(kal__astro_moon(tt, KAL__WHOLE) +
                             kal__astro_nutation(tt, KAL__LENGTH(kal__nutation_terms), 0));
}

struct kal__place_in_sky kal__sun(double tt) {
  return (struct kal__place_in_sky){kal__solar_longitude(tt), 0,
                                    KAL__AU * kal__astro_sun_distance(tt / KAL__CENTURY)};
}

struct kal__place_in_sky kal__moon(double tt) {
  double seen = kal__astro_moon_seen(tt);
  double latitude = kal__astro_moon_sum(kal__moon_latitude, kal__moon_latitude_ends,
                                        KAL__LENGTH(kal__moon_latitude_ends), seen, NULL);
  double distance = kal__astro_moon_sum(kal__moon_distance, kal__moon_distance_ends,
                                        KAL__LENGTH(kal__moon_distance_ends), seen, NULL);
  return (struct kal__place_in_sky){kal__lunar_longitude(tt), latitude / 3600, distance};
}

/* Turns a day, within about a hundredth (Moon) and a thousandth (Sun): from the greatest terms. */
static double kal__astro_sun_rate(double tt) {
  double t = tt / KAL__CENTURY, sum = 0;
  for (int i = 0; i < 2; i++) {
    const struct kal__sun_term *s = &kal__sun_longitude[i];
    sum += s->amplitude * s->rate * kal__cos(s->phase + s->rate * t);
  }
  return (kal__sun_mean[1] + sum * (6.283185307179586 / KAL__ARCSECONDS)) / KAL__CENTURY;
}

static double kal__astro_moon_rate(double tt) {
  double t = tt / KAL__CENTURY, sum = 0;
  for (int i = 0; i < 10; i++) {
    const struct kal__moon_term *m = &kal__moon_longitude[i];
    double bend = t * t * (m->square + t * (m->cube + t * m->fourth));
    sum += m->amplitude * m->rate * kal__cos(m->phase + m->rate * t + bend);
  }
  return (kal__moon_mean[1] + sum * (6.283185307179586 / KAL__ARCSECONDS)) / KAL__CENTURY;
}

/* Newton's method, each step with the rate of the greatest terms, from the mean event, which is less than 0.8
   days off (2.2 for the Sun): the steps of a search. */
#define KAL__STEPS 5
static const uint8_t kal__search[KAL__STEPS] = {KAL__ROUGH, KAL__ROUGH, KAL__SHORT, KAL__WHOLE, KAL__WHOLE};

static double kal__astro_phase(double turns, enum kal__series series) {
  double start = kal__moon_mean[0] - kal__sun_mean[0], rate = kal__moon_mean[1] - kal__sun_mean[1];
  double t = (turns - start) / rate;
  for (int i = 0; i < 2; i++) {
    double bend = KAL__POLYNOMIAL(kal__moon_mean, t) - KAL__POLYNOMIAL(kal__sun_mean, t) - (start + rate * t);
    t = (turns - start - bend) / rate;
  }
  double tt = t * KAL__CENTURY;
  for (int i = 0; i < KAL__STEPS && kal__search[i] <= series; i++) {
    double off = kal__astro_moon(tt, kal__search[i]) - kal__astro_sun(tt, kal__search[i]) - turns;
    tt -= kal__signed_fraction(off) / (kal__astro_moon_rate(tt) - kal__astro_sun_rate(tt));
  }
  return tt;
}

static double kal__astro_longitude_at(double turns, enum kal__series series) {
  double t = (turns - kal__sun_mean[0]) / kal__sun_mean[1];
  double tt =
      KAL__CENTURY * ((turns - kal__sun_mean[0] -
                       (KAL__POLYNOMIAL(kal__sun_mean, t) - kal__sun_mean[0] - kal__sun_mean[1] * t)) /
                      kal__sun_mean[1]);
  for (int i = 0; i < KAL__STEPS && kal__search[i] <= series; i++)
    tt -= kal__signed_fraction(kal__astro_apparent_sun(tt, kal__search[i]) - turns) / kal__astro_sun_rate(tt);
  return tt;
}

double kal__phase(int64_t quarter) {
  return kal__astro_phase((double)quarter / 4, KAL__WHOLE);
}
double kal__new_moon(int64_t lunation) {
  return kal__astro_phase((double)lunation, KAL__WHOLE);
}

/* Term 0 is where the mean longitude has reached one turn. */
double kal__term(int64_t term) {
  return kal__astro_longitude_at(1 + (double)term / 24, KAL__WHOLE);
}

static int64_t kal__astro_integer(double x) {
  return x > -1e15 && x < 1e15 ? (int64_t)kal__floor(x) : 0;
}

/* A guess by the mean rate, one too small, then at most three steps. */
int64_t kal__lunation_from(double tt) {
  double t = tt / KAL__CENTURY;
  int64_t n = kal__astro_integer(KAL__POLYNOMIAL(kal__moon_mean, t) - KAL__POLYNOMIAL(kal__sun_mean, t)) - 1;
  for (int i = 0; i < 3 && kal__new_moon(n) < tt; i++) n++;
  return n;
}

int64_t kal__phase_from(double tt) {
  double t = tt / KAL__CENTURY;
  int64_t n =
      kal__astro_integer(4 * (KAL__POLYNOMIAL(kal__moon_mean, t) - KAL__POLYNOMIAL(kal__sun_mean, t))) - 1;
  for (int i = 0; i < 4 && kal__phase(n) < tt; i++) n++;
  return n;
}

int64_t kal__term_from(double tt) {
  int64_t n = kal__astro_integer(24 * (KAL__POLYNOMIAL(kal__sun_mean, tt / KAL__CENTURY) - 1)) - 1;
  for (int i = 0; i < 4 && kal__term(n) < tt; i++) n++;
  return n;
}

double kal__solar_term(double longitude, double not_before_tt) {
  double turns = kal__fraction(longitude / 360), now = kal__astro_apparent_sun(not_before_tt, KAL__WHOLE);
  double event = kal__astro_longitude_at(kal__floor(now) + turns, KAL__WHOLE);
  for (int i = 0; i < 2 && event < not_before_tt; i++)
    event = kal__astro_longitude_at(kal__floor(now) + turns + 1 + i, KAL__WHOLE);
  return event;
}

double kal__delta_t(double tt) {
  double year = 2000 + tt / 365.25;
  int low = 0, high = KAL__LENGTH(kal__delta_t_knots) - 1;
  if (!(year > kal__delta_t_knots[0].year && year < kal__delta_t_knots[high].year)) {
    double u = (year - 1825) / 100;
    return 32.5 * u * u - 320;
  }
  while (high - low > 1) {
    int middle = (low + high) / 2;
    if (kal__delta_t_knots[middle].year <= year)
      low = middle;
    else
      high = middle;
  }
  /* Hermite's cubic. */
  const struct kal__delta_t_knot *a = &kal__delta_t_knots[low], *b = a + 1;
  double width = b->year - a->year, s = (year - a->year) / width, rise = b->value - a->value;
  double from = a->slope * width - rise, to = b->slope * width - rise;
  return a->value + s * (rise + (1 - s) * (from * (1 - s) - to * s));
}

double kal__ut_of_tt(double tt) {
  return tt - kal__delta_t(tt) / 86400;
}

/* Delta T moves by less than 0.02 seconds a day: two steps are exact. */
double kal__tt_of_ut(double ut) {
  double tt = ut + kal__delta_t(ut) / 86400;
  return ut + kal__delta_t(tt) / 86400;
}

/* Day 10957 begins half a day before J2000. */
int64_t kal__day_of_tt(double tt, kal__meridian *meridian, double *seconds) {
  double ut = kal__ut_of_tt(tt) + 10957.5;
  int64_t day = kal__astro_integer(ut);
  double clock = ut;
  for (int i = 0; meridian && i < 2; i++) {
    clock = ut + meridian(day) / 86400.0;
    day = kal__astro_integer(clock);
  }
  if (seconds) *seconds = (clock - (double)day) * 86400;
  return day;
}

double kal__tt_of_day(int64_t day, kal__meridian *meridian) {
  return kal__tt_of_ut((double)day - 10957.5 - (meridian ? meridian(day) / 86400.0 : 0));
}

/* The day of an event, turns of elongation or of longitude. */
static int64_t kal__astro_day(double event(double turns, enum kal__series series), double turns,
                              double margin, kal__meridian *meridian) {
  double seconds;
  int64_t day = kal__day_of_tt(event(turns, KAL__SHORT), meridian, &seconds);
  if (seconds < margin || seconds > 86400 - margin)
    day = kal__day_of_tt(event(turns, KAL__WHOLE), meridian, &seconds);
  return day;
}

int64_t kal__new_moon_day(int64_t lunation, kal__meridian *meridian) {
  return kal__astro_day(kal__astro_phase, (double)lunation, KAL__SHORT_MOON, meridian);
}

int64_t kal__term_day(int64_t term, kal__meridian *meridian) {
  return kal__astro_day(kal__astro_longitude_at, 1 + (double)term / 24, KAL__SHORT_TERM, meridian);
}

void kal__new_moon_days(int64_t from, size_t count, kal__meridian *meridian, int32_t *days) {
  for (size_t i = 0; i < count; i++) days[i] = (int32_t)kal__new_moon_day(from + (int64_t)i, meridian);
}

void kal__term_days(int64_t from, int64_t step, size_t count, kal__meridian *meridian, int32_t *days) {
  for (size_t i = 0; i < count; i++) days[i] = (int32_t)kal__term_day(from + step * (int64_t)i, meridian);
}

#include "exact_end.h"
