/* SPDX-License-Identifier: MIT */
/*
 * Prints data/hindu-computed.txt: years of hindu-solar-astronomical and months of hindu-lunar-astronomical,
 * by src/astro.
 * `./dev gen hindu`.
 *
 * After Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 20: longitudes from the point
 * that was the equinox when the sun of the Surya Siddhanta entered Mesha in 285, with the precession of J.
 * Meeus, Astronomical Algorithms (2nd ed., 1998), ch. 21; sunrise and sunset when the sun's centre is 47'
 * below the horizon of Ujjain, in its mean time, to the minute. The book takes that time for Universal Time
 * where it asks for the places of sun and moon, and so does this: they are those of 5 hours 3 minutes later.
 */
#include <stdio.h>

#include "../../src/astro/astro.h"
#include "../../src/astro/exact_begin.h"
#include "../../src/astro/trig.h"
#include "../../src/core/integer.h"

enum { J2000 = 10957, KALI_YUGA = -1852122 };
static const double half_day = 0.5, latitude = (23 + 9.0 / 60) / 360,
                    east = (75 + 46.0 / 60 + 6.0 / 3600) / 360;
/* Unix days of the mean time of Ujjain: the sun's entry into Mesha, as tools/gen/siddhanta.py has it. */
static const double entry_of_285 = -615358.0201329287;
/* Days of a mean sidereal year and of a mean month. */
static const double year_days = 365.25636, month_days = 29.530588861;

static double polynomial(double c, double one, double two, double three) {
  return c * (one + c * (two + c * three)) / 3600;
}

/* Turns since J2000. */
static double precession(double tt) {
  double c = tt / 36525, tilt = polynomial(c, 47.0029, -0.03302, 0.000060) / 360;
  double node = (174.876384 + polynomial(c, -869.8089, 0.03536, 0)) / 360;
  double general = polynomial(c, 5029.0966, 1.11113, 0.000006) / 360;
  return general + node - kal__atan2(kal__cos(tilt) * kal__sin(node), kal__cos(node));
}

/* Terrestrial time, days since J2000, of Unix days of Universal Time. */
static double tt_of(double ut) {
  return kal__tt_of_ut(ut - J2000 - half_day);
}

static double sidereal_sun(double tt) {
  static double start;
  if (start == 0) start = precession(tt_of(entry_of_285 - east));
  return kal__fraction(kal__solar_longitude(tt) / 360 - precession(tt) + start);
}

/* Signs that the sun has entered since the Kali Yuga began. */
static int64_t signs(double tt) {
  double sun = sidereal_sun(tt), years = (tt + J2000 + half_day - KALI_YUGA) / year_days - sun;
  return 12 * (int64_t)kal__nearest(years) + (int64_t)kal__floor(sun * 12);
}

/* Sunrise or sunset in the mean time of Ujjain. */
static double daylight(int64_t day, int is_set) {
  double local = (double)day + (is_set ? 0.75 : 0.25);
  for (int step = 0; step < 3; step++) {
    double ut = local - east - J2000 - half_day, tt = kal__tt_of_ut(ut), t = ut / 36525;
    struct kal__nutation nutation = kal__nutation(tt);
    double sun = kal__solar_longitude(tt) / 360, sine = kal__sin(nutation.obliquity / 360),
           cosine = kal__cos(nutation.obliquity / 360);
    double height = sine * kal__sin(sun), ascension = kal__atan2(kal__sin(sun) * cosine, kal__cos(sun));
    double sidereal =
        (280.46061837 + 360.98564736629 * ut + 0.000387933 * t * t + nutation.longitude * cosine) / 360;
    double angle = (kal__sin(-47.0 / 60 / 360) - kal__sin(latitude) * height) /
                   (kal__cos(latitude) * kal__sqrt(1 - height * height));
    double half = kal__atan2(kal__sqrt(1 - angle * angle), angle);
    local += kal__signed_fraction((is_set ? half : -half) - (sidereal + east - ascension));
  }
  return kal__floor(local * 1440 + half_day) / 1440;
}

/* The first day of a month of the sun, whose sign it has entered by sunset. */
static int64_t solar_month(int64_t month) {
  int64_t day = KALI_YUGA + (int64_t)((double)month * year_days / 12) - 4;
  while (signs(tt_of(daylight(day, 1))) < month) day++;
  while (signs(tt_of(daylight(day - 1, 1))) >= month) day--;
  return day;
}

static void print_solar(int32_t from, int32_t to) {
  for (int64_t year = from; year <= to; year++) {
    int64_t day = solar_month((year + 3179) * 12);
    printf("solar %d %d", (int)year, (int)day);
    for (int month = 1; month <= 12; month++) {
      int64_t next = solar_month((year + 3179) * 12 + month);
      printf(" %d", (int)(next - day));
      day = next;
    }
    putchar('\n');
  }
}

/* Thirtieths of a month at sunrise. */
static int lunar_day(int64_t day) {
  double tt = tt_of(daylight(day, 0));
  return (int)kal__floor(30 * kal__fraction((kal__lunar_longitude(tt) - kal__solar_longitude(tt)) / 360));
}

/* The month's name: 12 times its year of Vikrama plus its number less one. */
static int64_t month_name(int64_t lunation) {
  return signs(kal__new_moon(lunation)) + 1 - 3044 * 12;
}

static void print_lunar(int32_t from, int32_t to) {
  int64_t lunation = ((int64_t)from - 57 - 2000) * 12368 / 1000 - 2, end = ((int64_t)to + 1) * 12, name, day;
  while (month_name(lunation) < 12 * (int64_t)from) lunation++;
  day = (int64_t)kal__floor(kal__ut_of_tt(kal__new_moon(lunation)) + J2000 + half_day) - 1;
  while (lunar_day(day) >= 15) day++;
  for (name = month_name(lunation); name < end; lunation++) {
    static int64_t year;
    int64_t next = month_name(lunation + 1), first = day;
    int number = 0, counts[30] = {0};
    double since = kal__ut_of_tt(kal__new_moon(lunation)) + J2000 + half_day - KALI_YUGA;
    while ((number = lunar_day(day)) >= 15 || day < first + 20) counts[number]++, day++;
    if (year != name / 12) {
      year = name / 12;
      printf("%slunar %d %d %d", year == from ? "" : "\n", (int)year, (int)kal__nearest(since / month_days),
             (int)first);
    }
    printf(" %d%s", (int)(name % 12 + 1), name == next ? "L" : "");
    for (int i = 0; i < 30; i++)
      if (counts[i] != 1) printf("%c%d", counts[i] ? '+' : '-', i + 1);
    name = next;
  }
  putchar('\n');
}

int main(void) {
  puts("# SPDX-License-Identifier: MIT\n"
       "# Made by `./dev gen hindu` (tools/gen/hindu_rows.c), not edited by hand. solar: a Saka year, its "
       "first day (days\n"
       "# since 1970-01-01), the lengths of its months. lunar: a Vikrama year, its first lunation since the "
       "Kali Yuga began, its\n"
       "# first day, and its months: number, L for a leap month, -n for a skipped day number, +n for one "
       "that comes twice.");
  print_solar(-2078, 3921);
  print_lunar(1650, 2465);
  return 0;
}
