/* SPDX-License-Identifier: MIT */
/*
 * The months of the calendars of src/calendars/crescent.c as src/astro gives them.
 *
 * The criteria are those of Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 14 and 18;
 * heights as there: geocentric for Shaukat's criterion; where settings count, of the upper limb over the
 * horizon of a place so many metres high.
 */
#ifndef KAL_GEN_CRESCENT_H
#define KAL_GEN_CRESCENT_H

#include <stddef.h>

#include "../../src/astro/astro.h"
#include "../../src/astro/exact_begin.h"
#include "../../src/astro/trig.h"

typedef struct site {
  double latitude, longitude, metres;
} site;

static const site cairo = {30.1, 31.3, 200},
                  mecca = {21 + 25 / 60.0 + 24 / 3600.0, 39 + 49 / 60.0 + 24 / 3600.0, 298},
                  haifa = {32.82, 35, 0}, babylon = {32.4794, 44.4328, 26}, gerizim = {32.1994, 35.2728, 881};

/* How far a decision was from another one, and on what. Positive: yes. */
typedef enum matter { HEIGHT, ANGLE, AGE, NOON } matter; /* degrees; of Sun and Moon; minutes; minutes */
typedef struct verdict {
  double by;
  matter what;
} verdict;

/* UT is in days since J2000: whole days are noons at Greenwich. */
static double hour_angle(struct kal__place_in_sky seen, const site *at, double ut, double *declination) {
  double tt = kal__tt_of_ut(ut);
  struct kal__nutation nutation = kal__nutation(tt);
  double tilt = nutation.obliquity / 360, u = kal__cos(seen.latitude / 360),
         z = kal__sin(seen.latitude / 360);
  double x = u * kal__cos(seen.longitude / 360), y = u * kal__sin(seen.longitude / 360);
  double ascension = kal__atan2(y * kal__cos(tilt) - z * kal__sin(tilt), x);
  *declination = kal__asin(y * kal__sin(tilt) + z * kal__cos(tilt));
  return kal__signed_fraction(kal__sidereal(ut, tt) + nutation.longitude / 360 * kal__cos(tilt) +
                              at->longitude / 360 - ascension);
}

/* Of the centre, from the Earth's centre, degrees. */
static double height(struct kal__place_in_sky seen, const site *at, double ut) {
  double declination, turn = hour_angle(seen, at, ut, &declination), latitude = at->latitude / 360;
  return 360 * kal__asin(kal__sin(latitude) * kal__sin(declination) +
                         kal__cos(latitude) * kal__cos(declination) * kal__cos(turn));
}

/* Refraction at a horizon, and how far that is below the level: degrees. */
static double refraction(const site *at) {
  double cosine = 6.372e6 / (6.372e6 + at->metres);
  return 34 / 60.0 + 90 - 360 * kal__asin(cosine) + 19 / 3600.0 * kal__sqrt(at->metres);
}

/* When the Sun's centre is so many degrees low in the evening of a day, UT. */
static double dusk(int64_t day, const site *at, double depth) {
  double latitude = at->latitude / 360, ut = (double)(day - 10957) + 0.25 - at->longitude / 360;
  for (int i = 0; i < 4; i++) {
    double declination, turn = hour_angle(kal__sun(kal__tt_of_ut(ut)), at, ut, &declination);
    double cosine = (kal__sin(-depth / 360) - kal__sin(latitude) * kal__sin(declination)) /
                    (kal__cos(latitude) * kal__cos(declination));
    ut += 0.25 - kal__asin(cosine) - turn;
  }
  return ut;
}

static double sunset(int64_t day, const site *at) {
  return dusk(day, at, refraction(at) + 16 / 60.0);
}

/* How far the Moon's upper limb is above the horizon, degrees. */
static double limb(const site *at, double ut) {
  struct kal__place_in_sky moon = kal__moon(kal__tt_of_ut(ut));
  double geocentric = height(moon, at, ut);
  return geocentric - 360 * kal__asin(6378.14 / moon.distance * kal__cos(geocentric / 360)) + refraction(at) +
         16 / 60.0;
}

/* How far the Moon is ahead of the Sun, -180..180 degrees. */
static double ahead(double ut) {
  double tt = kal__tt_of_ut(ut);
  return 360 * kal__signed_fraction((kal__lunar_longitude(tt) - kal__solar_longitude(tt)) / 360);
}

static verdict the_lesser(verdict a, verdict b) {
  return a.by < b.by ? a : b;
}

/* The criteria: whether the crescent is seen in the evening of a day. `moon` is the last new moon, UT. */
typedef verdict criterion(int64_t day, double moon, const site *at);

/* S. K. Shaukat's: when the Sun is 4.5 degrees low the Moon is 10.6 degrees from it and higher than 4.1. */
static verdict shaukat(int64_t day, double moon, const site *at) {
  double ut = dusk(day, at, 4.5), tt = kal__tt_of_ut(ut);
  struct kal__place_in_sky seen = kal__moon(tt);
  double cosine = kal__cos(seen.latitude / 360) * kal__cos(ahead(ut) / 360);
  verdict high = {height(seen, at, ut) - 4.1, HEIGHT};
  verdict light = {360 * (0.25 - kal__asin(cosine)) - 10.6, ANGLE};
  if (ut <= moon) light.by = -180; /* the angle is that of the old Moon */
  return the_lesser(high, light);
}

/* The Moon, after its conjunction, sets after the Sun. */
static verdict after_sunset(int64_t day, double moon, const site *at) {
  double ut = sunset(day, at);
  verdict age = {1440 * (ut - moon), AGE}, set = {limb(at, ut), HEIGHT};
  return the_lesser(age, set);
}

/* It is a day old and sets 48 minutes after the Sun. */
static verdict lag(int64_t day, double moon, const site *at) {
  double ut = sunset(day, at);
  verdict age = {1440 * (ut - moon - 1), AGE}, set = {limb(at, ut + 48 / 1440.0), HEIGHT};
  return the_lesser(age, set);
}

/* The day of a month, that after the first evening on which the criterion holds. */
static int64_t first_seen(int64_t lunation, criterion *is_seen, const site *at, verdict *nearest) {
  double moon = kal__ut_of_tt(kal__new_moon(lunation));
  int64_t day = (int64_t)kal__floor(moon + 10957.5) - 1;
  verdict before = {-1e9, HEIGHT}, now = {-1e9, HEIGHT};
  while (now = is_seen(day, moon, at), now.by <= 0) {
    before = now;
    day++;
  }
  before.by = -before.by;
  *nearest = the_lesser(now, before);
  return day + 1;
}

/* The day whose true noon at Gerizim is the first after the new moon; noon is a whole number. */
static double from_noon(int64_t lunation) {
  double tt = kal__new_moon(lunation), ut = kal__ut_of_tt(tt), declination;
  double mean = ut + gerizim.longitude / 360, turn = hour_angle(kal__sun(tt), &gerizim, ut, &declination);
  return mean + kal__signed_fraction(turn - mean);
}

static int64_t before_noon(int64_t lunation, criterion *is_seen, const site *at, verdict *nearest) {
  double moon = from_noon(lunation), noon = -kal__floor(-moon);
  (void)is_seen, (void)at;
  *nearest = (verdict){1440 * (noon - moon), NOON};
  if (nearest->by > 720) nearest->by = 1440 - nearest->by;
  return (int64_t)noon + 10957;
}

/* Lunation 0 is that of 2000-01-06. */
static int64_t lunation_near(double day) {
  return (int64_t)kal__nearest((day - 10962.6) / 29.530588853);
}

typedef int64_t month_start(int64_t lunation, criterion *is_seen, const site *at, verdict *nearest);
typedef int64_t year_start(int32_t year);

typedef struct rule {
  const char *id;
  month_start *start;
  criterion *is_seen;
  const site *at;
  year_start *first_lunation;
  int32_t from, to; /* the rows */
  int32_t of_1900;
  int leap, leap_18; /* ordinal of a thirteenth month, and that in the 18th year of 19 */
} rule;

/* 1 Muharram 1 is 622-07-19. */
static int64_t islamic_first(int32_t year) {
  return lunation_near(-492148 - 1) + 12 * (int64_t)(year - 1);
}

/* 1 Nisan 1 is 3 April 311 BCE (Julian): R.D. -113502. */
static int64_t babylonian_first(int32_t year) {
  int64_t months = 235 * (int64_t)(year - 1) + 13 + 19 * 235000;
  return lunation_near(-113502 - 719163 - 1.5) + months / 19 - 235000;
}

/* Tishri is the sixth month after Nisan, which is the first that begins 14 days before the spring equinox or
 * later; the day of the equinox ends at sunset. */
static int64_t nisan(int32_t gregorian) {
  double ut = kal__ut_of_tt(kal__term(24 * (int64_t)(gregorian - 2000)));
  int64_t day = (int64_t)kal__floor(ut + 10957.5), least = day - (ut < sunset(day, &haifa) ? 14 : 13);
  int64_t lunation = lunation_near((double)least) - 2;
  verdict nearest;
  while (first_seen(lunation, shaukat, &haifa, &nearest) < least) lunation++;
  return lunation;
}

static int64_t hebrew_first(int32_t year) {
  return nisan(year - 3761) + 6;
}

/* The sixth month after that of the first new moon from noon of 11 March (Julian) on. */
static int64_t samaritan_first(int32_t year) {
  int64_t julian = (int64_t)year - 1 - 1638; /* 1639 BCE is -1638 */
  int64_t years = julian + 4 * 100000 - 1;   /* whole ones since 1 January of the year -399999 */
  int64_t day = 365 * years + years / 4 - 36525 * 4000 - 719164 + 31 + 28 + 11 - 1 + ((julian & 3) == 0);
  int64_t lunation = lunation_near((double)day) - 2;
  while (from_noon(lunation) < (double)(day - 10957)) lunation++;
  return lunation + 5;
}

static const rule rules[] = {
    {"islamic-cairo", first_seen, shaukat, &cairo, islamic_first, -1680, 2460, 1317, 0, 0},
    {"islamic-mecca", first_seen, after_sunset, &mecca, islamic_first, -1680, 2460, 1317, 0, 0},
    {"hebrew-observational", first_seen, shaukat, &haifa, hebrew_first, 2740, 6780, 5660, 6, 6},
    {"samaritan", before_noon, NULL, &gerizim, samaritan_first, 620, 4660, 3538, 8, 8},
    {"babylonian", first_seen, lag, &babylon, babylonian_first, -710, 3330, 2210, 13, 7},
};

enum { RULES = sizeof rules / sizeof *rules };

typedef struct month {
  int32_t year;
  int ordinal, months, leap; /* of its year; leap: the ordinal of that month, 0 if there is none */
  int64_t day;
  int length;
  verdict nearest;
} month;

/* Every month of years, one after another. */
static void walk(const rule *r, int32_t from, int32_t to, void each(const rule *r, const month *m)) {
  month m;
  int64_t lunation = r->first_lunation(from);
  m.day = r->start(lunation, r->is_seen, r->at, &m.nearest);
  for (m.year = from; m.year <= to; m.year++) {
    int64_t first = lunation, next = r->first_lunation(m.year + 1);
    int cycle = (int)(m.year % 19 + 19) % 19;
    m.months = (int)(next - first);
    m.leap = m.months == 12 ? 0 : cycle == 18 ? r->leap_18 : r->leap;
    for (; lunation < next; lunation++) {
      verdict after;
      int64_t end = r->start(lunation + 1, r->is_seen, r->at, &after);
      m.ordinal = (int)(lunation - first) + 1;
      m.length = (int)(end - m.day);
      each(r, &m);
      m.day = end;
      m.nearest = after;
    }
  }
}
#include "../../src/astro/exact_end.h"

#endif
