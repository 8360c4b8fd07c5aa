/* SPDX-License-Identifier: MIT */
/* Sine and the like of + - * / alone, angles in turns. Each is within 4e-16 of the truth, for any turns below
   2^40: what is a whole number of turns or a quarter of one is taken off without rounding. Only between
   exact_begin.h and exact_end.h. */
#ifndef KAL_ASTRO_TRIG_H
#define KAL_ASTRO_TRIG_H
#include <stdint.h>
#include <string.h>

/* To the nearest integer, ties to even; |x| < 2^51. */
static inline double kal__nearest(double x) {
  const double shift = 6755399441055744.0; /* 1.5 * 2^52 */
  return (x + shift) - shift;
}

static inline double kal__floor(double x) {
  double n = kal__nearest(x);
  return n > x ? n - 1.0 : n;
}

/* x to 0 <= x < 1. */
static inline double kal__fraction(double x) {
  double f = x - kal__floor(x);
  return f < 1.0 ? f : 0.0;
}

/* x to -0.5 <= x <= 0.5. */
static inline double kal__signed_fraction(double x) {
  return x - kal__nearest(x);
}

/* sin(2 pi r) / r for |r| <= 1/4 as a polynomial of r^2 (Chebyshev, error below 2e-21); odd half turns change
   the sign. No branch: loops over it become vector instructions. */
static inline double kal__sin(double turns) {
  double halves = kal__nearest(turns + turns), odd = halves - 2.0 * kal__nearest(0.5 * halves);
  double r = turns - 0.5 * halves;
  double u = r * r;
  double s = -0.011683082881307493;
  s = s * u + 0.10418309087064648;
  s = s * u + -0.7181189218910659;
  s = s * u + 3.819952434866809;
  s = s * u + -15.094642572701975;
  s = s * u + 42.058693944828704;
  s = s * u + -76.70585975306072;
  s = s * u + 81.60524927607506;
  s = s * u + -41.34170224039976;
  s = s * u + 6.283185307179586;
  return s * (r * (1.0 - 2.0 * (odd * odd)));
}

/* Whole turns are taken off first, so that the quarter less the rest is all but exact. */
static inline double kal__cos(double turns) {
  double r = turns - kal__nearest(turns);
  r = r < 0 ? -r : r;
  return kal__sin(0.25 - r);
}

/* Newton's square root: the same everywhere, within a unit in the last place; 0 for what is not positive. */
static inline double kal__sqrt(double x) {
  if (!(x > 0.0)) return 0.0;
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  bits = (bits >> 1) + ((uint64_t)0x1FF8 << 48);
  double y;
  memcpy(&y, &bits, sizeof y);
  for (int i = 0; i < 5; i++) y = 0.5 * (y + x / y);
  return y;
}

/* atan(z) / (2 pi z) in z^2 for 0 <= z <= tan(pi / 8), error below 1e-18. */
static inline double kal__atan_small(double z) {
  double u = z * z;
  double s = -0.002833816978957124;
  s = s * u + 0.0060423583895391885;
  s = s * u + -0.008013614449422824;
  s = s * u + 0.00930559582676933;
  s = s * u + -0.010604417167221946;
  s = s * u + 0.01224227036900023;
  s = s * u + -0.014468611643008781;
  s = s * u + 0.01768388198295435;
  s = s * u + -0.022736420431411494;
  s = s * u + 0.03183098861828499;
  s = s * u + -0.05305164769729811;
  s = s * u + 0.15915494309189535;
  return s * z;
}

/* The angle of (x, y), -0.5 < result <= 0.5 turns; 0 for the origin. */
static inline double kal__atan2(double y, double x) {
  double a = x < 0 ? -x : x, b = y < 0 ? -y : y;
  double least = a < b ? a : b, most = a < b ? b : a;
  if (!(most > 0)) return 0;
  double angle = least <= 0.41421356237309503 * most
                     ? kal__atan_small(least / most)
                     : 0.125 - kal__atan_small((most - least) / (most + least));
  if (b > a) angle = 0.25 - angle;
  if (x < 0) angle = 0.5 - angle;
  return y < 0 ? -angle : angle;
}

/* -1 <= x <= 1 to -0.25..0.25 turns; beyond, the nearer end. */
static inline double kal__asin(double x) {
  return kal__atan2(x, kal__sqrt((1.0 - x) * (1.0 + x)));
}

#endif
