/* SPDX-License-Identifier: MIT */
/*
 * Sun and moon of the modern Surya Siddhanta, after Reingold and Dershowitz, Calendrical Calculations, 4th
 * ed. (2018), ch. 20, in whole numbers, cut off below 2^-30 of a minute of arc; for days below
 * 2^31. tools/gen/siddhanta.py does the same in fractions.
 */
#ifndef KAL__SIDDHANTA_H
#define KAL__SIDDHANTA_H

#include <stdint.h>

/* Angles are minutes of arc times 2^32, from 0 to a whole turn. */
#define KAL__MINUTE_OF_ARC (INT64_C(1) << 32)
#define KAL__SIGN_OF_ZODIAC (1800 * KAL__MINUTE_OF_ARC)
#define KAL__TURN (21600 * KAL__MINUTE_OF_ARC)

/* The first day of the Kali Yuga, from which moments count days; and the parts of a day of a moment. */
#define KAL__KALI_YUGA INT64_C(-1852122)
#define KAL__DAY_PARTS (INT64_C(1) << 48)

typedef struct kal__moment {
  int64_t day;
  int64_t part; /* 0..KAL__DAY_PARTS-1 */
} kal__moment;

typedef struct kal__place {
  int64_t tangent; /* of its latitude by the book's sines, times 2^44 */
  int64_t east;    /* of Ujjain: parts of a day */
} kal__place;

extern const kal__place kal__ujjain;

/* The true longitude of the sun; *year, unless NULL: whole years of the Kali Yuga gone by. */
int64_t kal__siddhanta_sun(kal__moment moment, int64_t *year);
/* How far the moon is ahead of the sun, by true longitudes; *motion, unless NULL: sixteenths of a minute that
 * this grows in a day, within a fiftieth. */
int64_t kal__siddhanta_phase(kal__moment moment, int *motion);
/* Sunrise and sunset of a day of the Kali Yuga. */
void kal__siddhanta_daylight(int64_t day, const kal__place *place, kal__moment *rise, kal__moment *set);

#endif
