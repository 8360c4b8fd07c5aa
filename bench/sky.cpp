/* SPDX-License-Identifier: MIT */
/*
 * Sun and Moon over 1900-2100, beside libnova where it has the call: rising and setting at places up to 60
 * degrees from the equator. libnova interpolates between three places a day; its Moon is ELP 2000-82B whole.
 * New moons and solar terms are found here from a number; libnova has none.
 */
#include "table.h"

#include <kalends/kalends.h>

#include <libnova/libnova.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>
#include <stdexcept>

namespace bench {
namespace {

struct Sight {
  kal_place place;
  int64_t day;
};
using Sights = std::shared_ptr<std::vector<Sight>>;

constexpr double julian_day_of_1970 = 2440587.5;

Sights make_sights(size_t count) {
  auto sights = std::make_shared<std::vector<Sight>>();
  std::mt19937_64 generator(5);
  std::uniform_real_distribution<double> latitude(-60, 60), longitude(-180, 180);
  std::uniform_int_distribution<int64_t> day(-25567, 47481);
  for (size_t i = 0; i < count; i++)
    sights->push_back({{latitude(generator), longitude(generator)}, day(generator)});
  return sights;
}

kal_crossings ours(const Sight &sight, bool moon) {
  kal_crossings found = {};
  kal_status status = moon ? kal_moon_crossings(sight.place, sight.day, 0, &found)
                           : kal_sun_crossings(sight.place, sight.day, 0, KAL_HORIZON_RISE, &found);
  if (status) throw std::runtime_error("no answer of kal_..._crossings");
  return found;
}

ln_rst_time theirs(const Sight &sight, bool moon) {
  ln_lnlat_posn place = {sight.place.longitude, sight.place.latitude};
  ln_rst_time found = {};
  double day = (double)sight.day + julian_day_of_1970;
  if (moon)
    ln_get_lunar_rst(day, &place, &found);
  else
    ln_get_solar_rst(day, &place, &found);
  return found;
}

/* How many seconds its rising is from ours, by the clock. */
double apart(const Sight &sight, bool moon) {
  double by = (theirs(sight, moon).rise - julian_day_of_1970) * 86400 - ours(sight, moon).rise;
  return std::fabs(std::remainder(by, 86400));
}

void time_crossings(const char *what, const Sights &sights, bool moon) {
  std::string name = format("%s, rising and setting", what);
  std::vector<double> seconds;
  for (const Sight &sight : *sights)
    if (ours(sight, moon).rise >= 0) seconds.push_back(apart(sight, moon));
  std::nth_element(seconds.begin(), seconds.begin() + (ptrdiff_t)seconds.size() / 2, seconds.end());
  add_note(format("%s: half of libnova's risings are %.0f s from ours or more", name.c_str(),
                  seconds[seconds.size() / 2]));
  time_pass("kalends " + name, sights->size(), [sights, moon] {
    int64_t sum = 0;
    for (const Sight &sight : *sights) sum += ours(sight, moon).set;
    return sum;
  });
  time_pass("libnova " + name, sights->size(), [sights, moon] {
    double sum = 0;
    for (const Sight &sight : *sights) sum += theirs(sight, moon).set;
    return (int64_t)sum;
  });
  add_row(name, "kalends " + name, "libnova", "libnova " + name);
}

void time_events(const char *name, kal_status event(int64_t, int64_t *), int64_t first, int64_t last) {
  auto numbers = std::make_shared<std::vector<int64_t>>();
  std::mt19937_64 generator(6);
  std::uniform_int_distribution<int64_t> number(first, last);
  for (int i = 0; i < 256; i++) numbers->push_back(number(generator));
  time_pass(std::string("kalends ") + name, numbers->size(), [numbers, event] {
    int64_t sum = 0, second = 0;
    for (int64_t n : *numbers) {
      if (event(n, &second)) throw std::runtime_error("no such event");
      sum += second;
    }
    return sum;
  });
  add_row(name, std::string("kalends ") + name, "", "", at_most(50000));
}

/* Numbers of quarters; a new moon's is 4 n. */
kal_status new_moon(int64_t lunation, int64_t *second) {
  return kal_moon_phase(4 * lunation, second);
}

} // namespace

void add_sky() {
  Sights sights = make_sights(256);
  time_crossings("Sun", sights, false);
  time_crossings("Moon", sights, true);
  time_events("new moon", new_moon, -1236, 1248);
  time_events("solar term", kal_solar_term, -2400, 2423);
}

} // namespace bench
