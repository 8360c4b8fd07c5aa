/* SPDX-License-Identifier: MIT */
/* A million results of the astronomy as one number, which is the same with every compiler, level and machine:
   tests/astro/test_bits.sh. The sources are included, so that they are compiled with the flags of this file. */
#include <inttypes.h>
#include <stdio.h>

#include "astro/astro.c"
#include "astro/sky.c"

#include "astro/exact_begin.h"
static uint64_t hash = UINT64_C(14695981039346656037);

static void mix(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  hash = (hash ^ bits) * UINT64_C(1099511628211);
  hash ^= hash >> 29;
}

static void mix_crossings(kal_crossings c) { mix(c.rise * 86400.0 + c.set + c.state * 1e10); }

int main(void) {
  for (int i = 0; i < 130000; i++) {
    double x = i * 0.000137 - 7, y = i * 0.11 - 6000;
    mix(kal__sin(x));
    mix(kal__sin(y * 1e6));
    mix(kal__cos(y));
    mix(kal__atan2(x, y * 0.01));
    mix(kal__atan2(y, -x));
    mix(kal__asin(kal__sin(x)));
    mix(kal__sqrt(x * x + y * y));
  }
  for (int i = 0; i < 20000; i++) {
    double tt = i * 110.0 - 1461000 + i * 0.0137;
    mix(kal__delta_t(tt));
    mix(kal__solar_longitude(tt));
    struct kal__place_in_sky moon = kal__moon(tt);
    mix(moon.longitude);
    mix(moon.latitude);
    mix(moon.distance);
  }
  for (int i = 0; i < 4000; i++) {
    mix(kal__phase(i * 73 - 197000));
    mix(kal__term(i * 35 - 95900));
    mix((double)kal__new_moon_day(i * 18 - 49000, NULL));
  }
  for (int i = 0; i < 1000; i++) {
    kal_crossings c = {0, 0, KAL_SKY_CROSSES};
    kal_place place = {i * 0.17 - 85, i * 0.35 - 175};
    if (kal_sun_crossings(place, i * 41, i * 17, (kal_horizon)(i & 3), &c) == KAL_OK)
      mix_crossings(c);
    if (kal_moon_crossings(place, i * 41, 0, &c) == KAL_OK)
      mix_crossings(c);
    int64_t day = 0, begin = 0, end = 0;
    kal_day_start start = (kal_day_start)(i % 7);
    if (kal_day_of_instant(i * INT64_C(86400) * 41 + i * 97, place, i * 17, start, KAL_DAY_OR_SIX, &day) == KAL_OK &&
        kal_day_instants(day, place, i * 17, start, KAL_DAY_OR_SIX, &begin, &end) == KAL_OK)
      mix((double)day + (double)begin + 3 * (double)end);
  }
  printf("%016" PRIx64 "\n", hash);
  return 0;
}
#include "astro/exact_end.h"
