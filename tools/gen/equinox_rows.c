/* SPDX-License-Identifier: MIT */
/*
 * Prints data/equinox-computed.txt: the new years that src/astro gives to the calendars whose year begins at an
 * equinox. `./dev gen equinox`.
 */
#include <stdio.h>

#include "../../include/kalends/astro.h"
#include "../../src/astro/astro.h"

/* UT of an instant, days since J2000; 10957.5 is J2000 in days since 1970-01-01. */
#define EQUINOX_J2000 10957.5
#define EQUINOX_NEAR 120 /* seconds */

/* Days since 1970-01-01 at a place by its sundials, from midnight to midnight. */
static double by_sundial(double ut, double longitude) {
  return ut + EQUINOX_J2000 + longitude / 360 + kal__equation_of_time(ut);
}

/* The rules: a number whose whole part is the first day of the year that begins with an equinox. */

/* The day whose true noon comes after the equinox, at 52.5 E. */
static double persian_moment(double ut) {
  return by_sundial(ut, 52.5) + 0.5;
}

/* The day whose true midnights are before and after it, at the observatory of Paris, 2 degrees 20' 14" E. */
static double french_moment(double ut) {
  return by_sundial(ut, 2 + 20 / 60.0 + 14 / 3600.0);
}

/* The day whose sunset comes after it, at Tehran; its clocks are at UT+3:30. */
static double bahai_moment(double ut) {
  const kal_place tehran = {35.696111, 51.423056};
  const int32_t offset = 12600;
  double clock = ut + EQUINOX_J2000 + offset / 86400.0;
  int64_t day = (int64_t)clock - (clock < 0);
  kal_crossings sun;
  if (kal_sun_crossings(tehran, day, offset, KAL_HORIZON_RISE, &sun) != KAL_OK || sun.set < 0) return 0;
  return clock + 1 - sun.set / 86400.0;
}

typedef struct calendar {
  const char *id;
  double (*moment)(double ut);
  int32_t first_year, last_year; /* that begin inside the span of the astronomy */
  int32_t year_0;                /* the ISO year in which its year 0 begins */
  int32_t term;                  /* steps of 15 degrees from the spring equinox */
} calendar;

static const calendar calendars[] = {
    {"persian_astronomical", persian_moment, KAL__ASTRO_FIRST - 621, KAL__ASTRO_LAST - 621, 621, 0},
    {"bahai", bahai_moment, 172, KAL__ASTRO_LAST - 1843, 1843, 0},
    {"french", french_moment, KAL__ASTRO_FIRST - 1791, KAL__ASTRO_LAST - 1791, 1791, 12},
};

/* The first day of a year; seconds from the deciding moment to the equinox. */
static int64_t first_day(const calendar *c, int32_t year, double *seconds) {
  double tt = kal__term(INT64_C(24) * (year + c->year_0 - 2000) + c->term);
  double moment = c->moment(kal__ut_of_tt(tt));
  int64_t day = (int64_t)moment - (moment < 0);
  *seconds = (moment - (double)day) * 86400;
  if (*seconds > 43200) *seconds -= 86400;
  return day;
}

int main(void) {
  puts("# SPDX-License-Identifier: MIT\n"
       "# New years at equinoxes that src/astro gives; made by `./dev gen equinox` (tools/gen/equinox_rows.c), not "
       "edited\n"
       "# by hand. After a calendar, its first year and that year's first day (days since 1970-01-01) the years "
       "from that one\n"
       "# on: 1 for a year of 366 days, 0 for one of 365. Then the years whose equinox is within two minutes of the "
       "moment\n"
       "# that decides: calendar, year, seconds from that moment.");
  for (size_t i = 0; i < sizeof calendars / sizeof *calendars; i++) {
    const calendar *c = &calendars[i];
    double seconds;
    int64_t day = first_day(c, c->first_year, &seconds);
    printf("%s %d %d\n", c->id, (int)c->first_year, (int)day);
    for (int32_t year = c->first_year; year < c->last_year; year++) {
      int64_t next = first_day(c, year + 1, &seconds);
      putchar(next - day == 366 ? '1' : next - day == 365 ? '0' : '?');
      if ((year - c->first_year) % 100 == 99 || year + 1 == c->last_year) putchar('\n');
      day = next;
    }
  }
  for (size_t i = 0; i < sizeof calendars / sizeof *calendars; i++)
    for (int32_t year = calendars[i].first_year; year <= calendars[i].last_year; year++) {
      double seconds;
      first_day(&calendars[i], year, &seconds);
      if (seconds < EQUINOX_NEAR && seconds > -EQUINOX_NEAR)
        printf("near %s %d %+.0f\n", calendars[i].id, (int)year, seconds);
    }
  return 0;
}
