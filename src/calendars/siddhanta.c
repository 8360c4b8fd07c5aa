/* SPDX-License-Identifier: MIT */
#include "siddhanta.h"

#include <stddef.h>

#include "../core/integer.h"

/* Days of an age of 4320000 years. */
#define SIDDHANTA_AGE INT64_C(1577917828)
/* A quarter of a right angle's sixth: one step of the table of sines. */
#define SIDDHANTA_STEP (225 * KAL__MINUTE_OF_ARC)

const kal__place kal__ujjain = {INT64_C(7516525037073), 0};

/* a * b / 2^shift, of numbers not negative, where that fits; 1 <= shift <= 63. */
static int64_t siddhanta_multiply(int64_t a, int64_t b, unsigned shift) {
  uint64_t a_high = (uint64_t)a >> 32, a_low = (uint32_t)a, b_high = (uint64_t)b >> 32, b_low = (uint32_t)b;
  uint64_t low = a_low * b_low, middle = a_high * b_low + (low >> 32),
           other = a_low * b_high + (uint32_t)middle;
  uint64_t high = a_high * b_high + (middle >> 32) + (other >> 32);
  return (int64_t)(high << (64 - shift) | (other << 32 | (uint32_t)low) >> shift);
}

/* a / b * 2^32, of numbers not negative; b < 2^47. */
static int64_t siddhanta_divide(int64_t a, int64_t b) {
  int64_t whole = a / b, rest = a % b;
  rest = rest << 16;
  whole = whole << 16 | rest / b;
  rest = rest % b << 16;
  return whole << 16 | rest / b;
}

/* A mean motion in turns: a day's times 2^64, what follows times 2^96, and where it begins, times 2^64. */
typedef struct siddhanta_motion {
  uint64_t day;
  uint32_t rest;
  uint64_t ahead;
} siddhanta_motion;

/* 4320000 turns of the sun in an age, 57753336 of the moon; of its apsis 488199, and 387 in 1000 ages of the
 * sun's. */
static const siddhanta_motion siddhanta_mean_sun = {UINT64_C(0x00B36C69B0938007), 0x78001F73, 0},
                              siddhanta_sun_anomaly = {UINT64_C(0x00B36C68A2E8F84A), 0xC061ACDB,
                                                       UINT64_C(0xC926E978D4FDF3B6)},
                              siddhanta_mean_moon = {UINT64_C(0x095EAE844E2390AC), 0x7BF3EEA9, 0},
                              siddhanta_moon_anomaly = {UINT64_C(0x094A67BD4FB682F6), 0xAA4BEEBF,
                                                        UINT64_C(0xC000000000000000)};

/* Its angle, which is below two turns: whole turns fall off at the top. */
static int64_t siddhanta_mean(kal__moment moment, const siddhanta_motion *motion) {
  uint64_t turns = (uint64_t)moment.day * motion->day +
                   (uint64_t)kal__floor_div(moment.day * (int64_t)motion->rest, INT64_C(1) << 32) +
                   motion->ahead;
  int64_t part = siddhanta_multiply(moment.part, (int64_t)motion->day, 48);
  return (int64_t)((turns >> 16) * 21600 >> 16) + ((part >> 16) * 21600 >> 16);
}

/* Sines of steps, radius 3438. */
static const int16_t siddhanta_sines[25] = {0,    225,  449,  671,  890,  1105, 1315, 1520, 1719,
                                            1910, 2093, 2267, 2431, 2585, 2728, 2859, 2978, 3084,
                                            3177, 3256, 3321, 3372, 3409, 3431, 3438};

static int siddhanta_sine_of_step(unsigned step) {
  unsigned half = step % 48, quarter = half <= 24 ? half : 48 - half;
  return step / 48 & 1 ? -siddhanta_sines[quarter] : siddhanta_sines[quarter];
}

/* The sine, and the difference of the table's sines around it. */
static int64_t siddhanta_sine(int64_t angle, int *difference) {
  unsigned step = (unsigned)(angle / SIDDHANTA_STEP);
  int sine = siddhanta_sine_of_step(step), slope = siddhanta_sine_of_step(step + 1) - sine;
  if (difference) *difference = slope;
  return sine * KAL__MINUTE_OF_ARC + slope * (angle % SIDDHANTA_STEP) / 225;
}

static int64_t siddhanta_absolute(int64_t value) {
  return value < 0 ? -value : value;
}

/* The angle, up to a right one, of a sine that is not negative. */
static int64_t siddhanta_arcsine(int64_t sine) {
  unsigned step = 1;
  while (siddhanta_sines[step] * KAL__MINUTE_OF_ARC < sine) step++;
  return (step - 1) * SIDDHANTA_STEP + (sine - siddhanta_sines[step - 1] * KAL__MINUTE_OF_ARC) * 225 /
                                           (siddhanta_sines[step] - siddhanta_sines[step - 1]);
}

/* Size of the epicycle, times 2^44, where the sine of the anomaly is this: size / 360 less |sine| / 1080. */
static int64_t siddhanta_epicycle(int64_t size, int64_t sine) {
  return (size * 10314 * KAL__MINUTE_OF_ARC - siddhanta_absolute(sine)) * 4096 / 3713040;
}

static int64_t siddhanta_equation(int64_t size, int64_t anomaly) {
  int64_t sine = siddhanta_sine(anomaly, NULL);
  int64_t angle =
      siddhanta_arcsine(siddhanta_multiply(siddhanta_absolute(sine), siddhanta_epicycle(size, sine), 44));
  return sine < 0 ? -angle : angle;
}

int64_t kal__siddhanta_sun(kal__moment moment, int64_t *year) {
  int64_t mean = siddhanta_mean(moment, &siddhanta_mean_sun);
  int64_t longitude = mean - siddhanta_equation(14, siddhanta_mean(moment, &siddhanta_sun_anomaly));
  int64_t turns = (longitude >= KAL__TURN) - (longitude < 0);
  if (year) *year = kal__floor_div(moment.day * 4320000, SIDDHANTA_AGE) + turns;
  return longitude - turns * KAL__TURN;
}

int64_t kal__siddhanta_phase(kal__moment moment, int *motion) {
  int64_t anomaly = siddhanta_mean(moment, &siddhanta_moon_anomaly);
  int64_t moon = siddhanta_mean(moment, &siddhanta_mean_moon) - siddhanta_equation(32, anomaly);
  if (motion) {
    /* Of the mean moon and sun, less a part as large as their sines change: 784 * 32 / 360, 59 * 14 / 360. */
    int of_moon, of_sun;
    siddhanta_sine(anomaly, &of_moon);
    siddhanta_sine(siddhanta_mean(moment, &siddhanta_sun_anomaly), &of_sun);
    *motion = (731 * 16) - of_moon * 69 * 16 / 225 + of_sun * 37 / 225;
  }
  return kal__floor_mod(moon - kal__siddhanta_sun(moment, NULL), KAL__TURN);
}

static kal__moment siddhanta_moment(int64_t day, int64_t part) {
  kal__moment moment = {day + kal__floor_div(part, KAL__DAY_PARTS), kal__floor_mod(part, KAL__DAY_PARTS)};
  return moment;
}

void kal__siddhanta_daylight(int64_t day, const kal__place *place, kal__moment *rise, kal__moment *set) {
  /* What part of a day each sixth of the ecliptic takes to rise, in 1800ths of a sixth of a day. */
  static const int16_t rising[6] = {1670, 1795, 1935, 1935, 1795, 1670};
  const kal__moment midnight = {day, 0};
  int difference;
  int64_t sine = siddhanta_sine(siddhanta_mean(midnight, &siddhanta_sun_anomaly), &difference);
  int64_t epicycle = siddhanta_epicycle(14, sine);
  /* The sun's motion in this day, of the mean, times 2^44; with it the equation of time, parts of a day. */
  int64_t motion = (INT64_C(1) << 44) - difference * epicycle / 225;
  int64_t equation =
      siddhanta_multiply(siddhanta_multiply(siddhanta_absolute(sine), epicycle, 44), motion, 44) * 65536 /
      21600;
  /* Longitude from the equinox, which swings by 27 degrees; and how much longer the half day is. */
  int64_t swing =
      2 * ((kal__floor_mod(day, SIDDHANTA_AGE) * 600 + SIDDHANTA_AGE / 4) % SIDDHANTA_AGE) - SIDDHANTA_AGE;
  int64_t precession =
      1620 * KAL__MINUTE_OF_ARC - siddhanta_divide(6480 * siddhanta_absolute(swing), 2 * SIDDHANTA_AGE);
  int64_t tropical = kal__floor_mod(kal__siddhanta_sun(midnight, NULL) - precession, KAL__TURN);
  int64_t declination = siddhanta_sine(tropical, NULL) * 1397 / 3438, half;
  int64_t radius =
      siddhanta_sine(5400 * KAL__MINUTE_OF_ARC + siddhanta_arcsine(siddhanta_absolute(declination)), NULL);
  int64_t quarter;
  half = siddhanta_arcsine(siddhanta_divide(
      siddhanta_multiply(siddhanta_absolute(declination), place->tangent, 44) * 3438, radius));
  half = siddhanta_multiply(half, INT64_C(280706462725039), 32) / 21600;
  if (declination < 0) half = -half;
  if (sine < 0) equation = -equation;
  quarter =
      siddhanta_multiply(motion * rising[tropical / KAL__SIGN_OF_ZODIAC % 6], INT64_C(3147833285086633), 56) /
      7200;
  *rise = siddhanta_moment(day, KAL__DAY_PARTS / 4 - place->east - equation - half + quarter);
  *set = siddhanta_moment(day, KAL__DAY_PARTS / 4 * 3 - place->east - equation + half + 3 * quarter);
}
