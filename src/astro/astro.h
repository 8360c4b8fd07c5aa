/* SPDX-License-Identifier: MIT */
/* Sun and Moon: pure functions of numbers, the same bits on every platform.
 *
 * Times are days since J2000, that is since 2000-01-01 12:00, of Terrestrial Time (tt) or of Universal Time
 * (ut); angles are degrees. Made for the years -2000..4000 (KAL__ASTRO_FIRST..KAL__ASTRO_LAST); any finite
 * time below 10^8 days gives an answer in the same bounded time, which far outside means less and less.
 *
 * Instants against the JPL ephemeris DE406: see docs/guide/astronomy.md. */
#ifndef KAL_ASTRO_H
#define KAL_ASTRO_H
#include <stddef.h>
#include <stdint.h>

#define KAL__ASTRO_FIRST (-2000)
#define KAL__ASTRO_LAST 4000

/* TT - UT in seconds at a Terrestrial (or Universal) Time: Stephenson, Morrison and Hohenkerk (2016), as
   revised by Morrison and others (2021), for -720..1970, IERS from 1973, and smooth ways to their parabola
   before and after. */
double kal__delta_t(double tt);
double kal__ut_of_tt(double tt);
double kal__tt_of_ut(double ut);

/* Geocentric, apparent: light time, aberration and nutation included; ecliptic and equinox of date. */
struct kal__place_in_sky {
  double longitude; /* 0 <= degrees < 360 */
  double latitude;  /* degrees; 0 for the Sun */
  double distance;  /* kilometres */
};
struct kal__place_in_sky kal__sun(double tt);
struct kal__place_in_sky kal__moon(double tt);
double kal__solar_longitude(double tt);
double kal__lunar_longitude(double tt);

/* Nutation in longitude, true obliquity: degrees. */
struct kal__nutation {
  double longitude, obliquity;
};
struct kal__nutation kal__nutation(double tt);
/* Greenwich mean sidereal time, 0 <= turns < 1. */
double kal__sidereal(double ut, double tt);

/* Moon phases count quarters: 4 n is the new moon of lunation n, 4 n + 2 its full moon. Lunation 0 begins
   with the new moon of 2000-01-06. Instants in TT. */
double kal__phase(int64_t quarter);
double kal__new_moon(int64_t lunation);
/* The least lunation whose new moon is not before tt; the least quarter. */
int64_t kal__lunation_from(double tt);
int64_t kal__phase_from(double tt);

/* Solar terms count steps of 15 degrees of longitude: term 24 n is the spring equinox of the year 2000 + n,
   term 24 n + 18 its winter solstice. Instants in TT. */
double kal__term(int64_t term);
/* The least term that is not before tt. */
int64_t kal__term_from(double tt);
/* The first instant, not before tt, when the Sun's apparent longitude is that of the first argument, degrees.
 */
double kal__solar_term(double longitude, double not_before_tt);

/* Days, for those who make calendars. A meridian tells seconds east of UT of the clocks in use on a day (days
   since 1970-01-01), so a change of the national meridian is a comparison; NULL is UT. The day of an event is
   that of its instant on those clocks. Answers come from a short series, and from the whole one when the
   instant is so near to midnight that it matters: what comes out is what the whole one says. */
typedef int32_t kal__meridian(int64_t day);
int64_t kal__new_moon_day(int64_t lunation, kal__meridian *meridian);
int64_t kal__term_day(int64_t term, kal__meridian *meridian);
/* Lists of them: the days of lunations from..from + count - 1, of terms from, from + step, ... */
void kal__new_moon_days(int64_t from, size_t count, kal__meridian *meridian, int32_t *days);
void kal__term_days(int64_t from, int64_t step, size_t count, kal__meridian *meridian, int32_t *days);
/* The day and second of the day on a meridian's clocks of an instant of TT. */
int64_t kal__day_of_tt(double tt, kal__meridian *meridian, double *seconds);
/* The instant, TT, when a day begins on a meridian's clocks. */
double kal__tt_of_day(int64_t day, kal__meridian *meridian);

/* By how much sundials are ahead of even clocks, days: apparent less mean solar time. */
double kal__equation_of_time(double ut);

#endif
