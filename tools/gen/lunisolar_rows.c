/* SPDX-License-Identifier: MIT */
/*
 * Prints data/lunisolar-computed.txt: the years of the lunisolar calendars of East Asia that src/astro gives
 * where no table is published. `./dev gen lunisolar`; a test compares.
 */
#include <stdio.h>

#include "../../src/astro/astro.h"
#include "../../src/core/calendar.h"
#include "lunisolar.h"

/* The span of the astronomy and some years more, among which the mean rule can take over. */
enum { FIRST = KAL__ASTRO_FIRST - 10, LAST = KAL__ASTRO_LAST + 10 };

/* Lunations near a day by the mean moon of chinese.c; the true one is found from there. */
#define LUNISOLAR_MOON_AT(day, moon) kal__floor_div((INT64_C(1) + (day)) * 24437 - (moon)-1, 721639)

typedef struct region {
  kal__meridian *meridian;
  int64_t moon;
} region;

/* The lunation in which a day lies: the mean rule's, or one before or after it. */
static int64_t true_lunation(const region *place, int64_t day) {
  int64_t lunation = LUNISOLAR_MOON_AT(day, place->moon);
  if (kal__new_moon_day(lunation, place->meridian) > day) return lunation - 1;
  return lunation + (kal__new_moon_day(lunation + 1, place->meridian) <= day);
}

/*
 * The first month without a major term among the first ones after that of a solstice, from 0 for that one; 0
 * if there is none among them, or if not 13 months begin before the next one.
 */
static unsigned true_leap(const region *place, int64_t solstice, const int32_t *moons, int64_t months,
                          unsigned most) {
  if (months == 13)
    for (unsigned i = 1; i <= most; i++)
      if (i == 12 || kal__term_day(solstice + 2 * i, place->meridian) >= moons[i + 1]) return i;
  return 0;
}

/* By the days of new moons and terms. */
static void true_year(const region *place, int32_t year, kal__year *info) {
  enum { MOONS = 13 + 5 };
  int64_t solstice = ((int64_t)year - 2001) * 24 + 18, eleventh[3];
  int32_t days[3], moons[MOONS];
  unsigned before, leap, later, first, next;
  kal__term_days(solstice, 24, 3, place->meridian, days);
  for (unsigned i = 0; i < 3; i++) eleventh[i] = true_lunation(place, days[i]);
  before = (unsigned)(eleventh[1] - eleventh[0]); /* months from the M11 before the year to its own */
  kal__new_moon_days(eleventh[0], before + 5, place->meridian, moons);
  leap = true_leap(place, solstice, moons, before, 12);
  later = true_leap(place, solstice + 24, moons + before, eleventh[2] - eleventh[1], 2);
  first = 2 + (leap == 1 || leap == 2);
  next = before + 2 + (later > 0);
  info->first_day = moons[first];
  info->months = (uint8_t)(next - first);
  info->starts = 0;
  for (unsigned i = 0; i <= info->months; i++) {
    info->days = (uint16_t)(moons[first + i] - moons[first]);
    info->starts |= KAL__START(29u, i, (uint64_t)info->days);
  }
  info->unit = 29;
  info->leap = leap > first ? (uint8_t)(leap - first + 1)
               : later      ? (uint8_t)(before + later - first + 1)
                            : KAL__NO_LEAP_MONTH;
}

/* A year as twelve or thirteen letters, a..l for M01..M12, twice where a leap month follows; large: 30 days.
 */
static void print_years(const char *id, kal__meridian *meridian, int32_t from, int32_t to) {
  const region where = {meridian, 267901126};
  for (int32_t year = from; year <= to; year++) {
    kal__year info = {0};
    true_year(&where, year, &info);
    if (year == from) printf("%s %d %d\n", id, (int)year, (int)info.first_day);
    for (unsigned i = 0; i < info.months; i++) {
      int is_long = 29 + (int)(info.starts >> (4 * i + 4) & 15) - (int)(info.starts >> (4 * i) & 15) == 30;
      putchar((is_long ? 'A' : 'a') + (int)(i - (i + 1 >= info.leap)));
    }
    putchar((year - from) % 8 == 7 || year == to ? '\n' : ' ');
  }
}

int main(void) {
  puts("# SPDX-License-Identifier: MIT\n"
       "# Years that src/astro gives; made by `./dev gen lunisolar` (tools/gen/lunisolar_rows.c), not edited "
       "by hand.\n"
       "# After a calendar, a year and its first day (days since 1970-01-01) the years from that one on: "
       "letters for its\n"
       "# months M01 to M12, twice the same where a leap month follows; a large letter: 30 days, a small "
       "one: 29.");
  print_years("chinese", chinese_meridian, FIRST, 1644);
  print_years("chinese", chinese_meridian, 2101, LAST);
  print_years("dangi", dangi_meridian, FIRST, 1390);
  print_years("dangi", dangi_meridian, 2050, LAST);
  print_years("vietnamese", vietnamese_meridian, FIRST, 1812);
  print_years("vietnamese", vietnamese_meridian, 2031, LAST);
  print_years("japanese_lunisolar", japanese_lunisolar_meridian, FIRST, 453);
  print_years("japanese_lunisolar", japanese_lunisolar_meridian, 1873, LAST);
  return 0;
}
