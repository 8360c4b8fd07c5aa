/* SPDX-License-Identifier: MIT */
/* The clocks by which src/astro gives the days of the lunisolar calendars of East Asia: seconds east of UT.
 */
#ifndef LUNISOLAR_H
#define LUNISOLAR_H

#include <stdint.h>

/* Beijing, 116 degrees 25' E; from 1929 the coast's time. */
static inline int32_t chinese_meridian(int64_t day) {
  return day < -14975 ? 27940 : 28800;
}

/* Seoul as in Calendrical Calculations, 126 degrees 58' E; the zones of 1908 to 1961 are in the table. */
static inline int32_t dangi_meridian(int64_t day) {
  return day < -22555 ? 30472 : 32400;
}

/* As in China until 1967, from 1968 by UTC+7. */
static inline int32_t vietnamese_meridian(int64_t day) {
  return day < -731 ? 28800 : 25200;
}

/* Tokyo, 139 degrees 46' E; from 1888 135 degrees E. */
static inline int32_t japanese_lunisolar_meridian(int64_t day) {
  return day < -29950 ? 33544 : 32400;
}

#endif
