/* SPDX-License-Identifier: MIT */
/*
 * Prints data/nanakshahi-computed.txt: the years of nanakshahi-2010 by the rule that was found by comparing it with
 * what the SGPC printed. A month begins on the day, from sunrise to sunrise at Amritsar, in which the sun enters a sign
 * of the zodiac of the Indian ephemerides (Lahiri). `./dev gen nanakshahi`.
 */
#include <stdio.h>

#include "../../include/kalends/astro.h"
#include "../../src/astro/astro.h"
#include "../../src/core/integer.h"

/* From the mean equinox to the zodiac's beginning, degrees: 23 deg 51' 25.53" at J2000, then precession. */
static double ayanamsa(double tt) {
  double t = tt / 36525;
  return 23.857092 + (5028.796195 + 1.1054348 * t) * t / 3600;
}

/* The first day of a month; month 0 is Chet of 532, when the sun entered Pisces in March 2000. */
static int64_t month_day(int64_t month) {
  const kal_place amritsar = {31.634, 74.872};
  const int32_t offset = 19800; /* Indian Standard Time */
  double sign = (double)kal__floor_mod(11 + month, 12) * 30;
  double tt = (double)month * 30.438 + 60, entry = tt; /* 1 March, and so on: less than a month before */
  kal_crossings sun;
  for (int i = 0; i < 3; i++) entry = kal__solar_term(sign + ayanamsa(entry) + kal__nutation(entry).longitude, tt);
  double clock = kal__ut_of_tt(entry) + 10957.5 + offset / 86400.0;
  int64_t day = (int64_t)clock;
  if (kal_sun_crossings(amritsar, day, offset, KAL_HORIZON_RISE, &sun) != KAL_OK) return 0;
  return day - ((clock - (double)day) * 86400 < sun.rise);
}

int main(void) {
  puts("# SPDX-License-Identifier: MIT\n"
       "# Years of nanakshahi-2010 by the rule; made by `./dev gen nanakshahi` (tools/gen/nanakshahi_rows.c), not edited by\n"
       "# hand. A year, its first day (days since 1970-01-01), the lengths of its months.");
  for (int year = 460; year <= 640; year++) {
    int64_t month = (year - 532) * 12;
    printf("%d %d", year, (int)month_day(month));
    for (int i = 0; i < 12; i++) printf(" %d", (int)(month_day(month + i + 1) - month_day(month + i)));
    putchar('\n');
  }
  return 0;
}
