/* SPDX-License-Identifier: MIT */
/*
 * Sun and Moon: phases of the Moon, solar terms, places in the sky, rising and setting, and days that begin
 * with them.
 *
 *     kal_crossings sun;
 *     kal_place jerusalem = {31.78, 35.22};
 *     if (kal_sun_crossings(jerusalem, 20778, 7200, KAL_HORIZON_RISE, &sun) == KAL_OK && sun.set >= 0)
 *       printf("sunset at second %d of the day\n", (int)sun.set); // 59829: 16:37:09
 *
 * Instants are seconds of Universal Time since 1970-01-01 00:00. Since 1972 they are less than a second from
 * UTC (Unix time); long before and long after, how far the Earth's rotation is known decides: minutes about
 * the year 0, hours about -2000, and minutes about 2200. docs/guide/astronomy.md has sources and accuracy.
 *
 * Everything is for the years -2000..4000 (days KAL_ASTRO_FIRST_DAY..KAL_ASTRO_LAST_DAY); outside a call
 * returns KAL_ERROR_OUT_OF_RANGE. No call can be made slow by its arguments, and results are the same bits on
 * every platform and at every level of optimization. KAL_ERROR_ARGUMENT is for a NULL result, for what is not
 * one of the listed values and for numbers that are no numbers. On failure the result is unchanged. Any
 * thread. Since 0.1.
 */
#ifndef KALENDS_ASTRO_H
#define KALENDS_ASTRO_H

#include "calendar.h"

#ifdef __cplusplus
extern "C" {
#endif

/** From 1 January -2000 to 31 December 4000, Gregorian; instants: the seconds of those days. */
#define KAL_ASTRO_FIRST_DAY INT64_C(-1450013)
#define KAL_ASTRO_LAST_DAY INT64_C(741807)

/** A place on the Earth, at the height of the sea: degrees, north and east positive. */
typedef struct kal_place {
  double latitude;  /* -90..90 */
  double longitude; /* -180..180 */
} kal_place;

/** Which height of the Sun's disc or centre counts. */
typedef enum kal_horizon {
  KAL_HORIZON_RISE = 0,         /* the upper limb, as a level horizon shows it: refraction of 34' */
  KAL_HORIZON_CIVIL = 1,        /* the centre 6 degrees below */
  KAL_HORIZON_NAUTICAL = 2,     /* 12 degrees below */
  KAL_HORIZON_ASTRONOMICAL = 3, /* 18 degrees below */
} kal_horizon;

/** What happened in a day. */
typedef enum kal_sky {
  KAL_SKY_CROSSES = 0,      /* it rose, or set, or both */
  KAL_SKY_ALWAYS_ABOVE = 1, /* midnight sun, a moon that does not set, a night without darkness */
  KAL_SKY_ALWAYS_BELOW = 2, /* polar night */
} kal_sky;

/** The first rising and the first setting in a day; seconds since its midnight, 0..86399, -1: none. */
typedef struct kal_crossings {
  int32_t rise;
  int32_t set;
  kal_sky state;
} kal_crossings;

/** Where something is seen from the Earth's centre: ecliptic and equinox of date. */
typedef struct kal_position {
  double longitude; /* degrees, 0 <= longitude < 360 */
  double latitude;  /* degrees */
  double distance;  /* kilometres */
} kal_position;

/**
 * Rising and setting of the Sun, or the beginning and end of twilight, in one day of a place's clocks.
 *
 * place: in its ranges. day: days since 1970-01-01. utc_offset: seconds east of UT of the clocks at the
 * beginning of the day, -86400..86400; a day is 86400 seconds. Two crossings less than five minutes apart may
 * be missed, and are then far beyond what refraction lets anyone know.
 * Returns: KAL_OK, also where nothing crosses (see state); KAL_ERROR_ARGUMENT; KAL_ERROR_OUT_OF_RANGE.
 *
 *     kal_crossings dusk;
 *     kal_place reykjavik = {64.15, -21.94}; // near midsummer
 *     kal_status status = kal_sun_crossings(reykjavik, 20625, 0, KAL_HORIZON_CIVIL, &dusk);
 *     // KAL_OK, dusk.state == KAL_SKY_ALWAYS_ABOVE
 */
KAL_API kal_status kal_sun_crossings(kal_place place, int64_t day, int32_t utc_offset, kal_horizon horizon,
                                     kal_crossings *crossings);

/**
 * Rising and setting of the Moon's upper limb in one day of a place's clocks. About once a month there is a
 * day without the one, and a day without the other.
 *
 * Parameters and return values: as for kal_sun_crossings.
 *
 *     kal_crossings moon;
 *     kal_place greenwich = {51.48, 0};
 *     if (kal_moon_crossings(greenwich, 20778, 0, &moon) == KAL_OK && moon.rise >= 0)
 *       printf("the Moon rises at %02d:%02d\n", (int)moon.rise / 3600, (int)moon.rise / 60 % 60);
 */
KAL_API kal_status kal_moon_crossings(kal_place place, int64_t day, int32_t utc_offset,
                                      kal_crossings *crossings);

/** How kal_day_of_instant and kal_day_instants take a day on which the Sun does not set, or not rise. */
enum {
  KAL_DAY_OR_SIX = 1 << 0 /* it begins at 18:00, for KAL_DAY_SUNRISE at 06:00, by local mean time */
};

/**
 * The day in which an instant lies at a place, where days begin at sunset, at sunrise or as the calendar has
 * it. A date of that day is the date there at that instant.
 *
 * Days that the Sun begins go from the sunset (nightfall, sunrise) between one true noon and the next to that
 * between the following two, also where the Sun sets after midnight. second: of Universal Time, since
 * 1970-01-01 00:00. place: in its ranges. utc_offset: seconds east of UT of its clocks, -86400..86400; beside
 * days that begin by the clocks it only tells on which side of the date line they are. start: as
 * kal_calendar_day_start. rules: 0 or KAL_DAY_OR_SIX.
 * Returns: KAL_OK; KAL_ERROR_NO_SUNSET (the Sun does not set, come down so far, or rise between the noons
 * around the instant, and rules is 0; for less than five minutes is no better); KAL_ERROR_ARGUMENT;
 * KAL_ERROR_OUT_OF_RANGE.
 *
 *     kal_place jerusalem = {31.78, 35.22};
 *     int64_t day;
 *     kal_date date;
 *     // 2026-11-21 17:30 there, after sunset
 *     if (kal_day_of_instant(1795275000, jerusalem, 7200, KAL_DAY_SUNSET, 0, &day) == KAL_OK &&
 *         kal_date_from_day(kal_calendar_builtin(KAL_HEBREW), day, &date) == KAL_OK)
 *       printf("%d\n", date.day); // 12: the 12th of Kislev, which is 22 November
 */
KAL_API kal_status kal_day_of_instant(int64_t second, kal_place place, int32_t utc_offset,
                                      kal_day_start start, unsigned rules, int64_t *day);

/**
 * When a day begins at a place, and when the next one does: what kal_day_of_instant finds from the first
 * second on, and no longer at the second one.
 *
 * day: days since 1970-01-01. Other parameters and return values: as for kal_day_of_instant.
 *
 *     int64_t begin, end;
 *     kal_place jerusalem = {31.78, 35.22};
 *     kal_status status = kal_day_instants(20778, jerusalem, 7200, KAL_DAY_SUNSET, 0, &begin, &end);
 *     // begin: 2026-11-20 16:37:32 there, end: 2026-11-21 16:37:09
 */
KAL_API kal_status kal_day_instants(int64_t day, kal_place place, int32_t utc_offset, kal_day_start start,
                                    unsigned rules, int64_t *begin, int64_t *end);

/**
 * The instant of a phase of the Moon: new, first quarter, full, last quarter, when the apparent longitudes of
 * Moon and Sun differ by 0, 90, 180, 270 degrees.
 *
 * quarter: 4 n is the new moon of lunation n, 4 n + 1 its first quarter, 4 n + 2 its full moon; lunation 0
 * began on 2000-01-06.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (second is NULL); KAL_ERROR_OUT_OF_RANGE.
 *
 *     int64_t second;
 *     kal_status status = kal_moon_phase(0, &second); // 947182419: 2000-01-06 18:13:39
 */
KAL_API kal_status kal_moon_phase(int64_t quarter, int64_t *second);

/**
 * The first phase that is not before an instant.
 *
 * Returns: as above.
 *
 *     int64_t quarter;
 *     if (kal_moon_phase_from(1795219200, &quarter) == KAL_OK) // 2026-11-21
 *       printf("%d\n", (int)(quarter & 3)); // 2: full moon is next
 */
KAL_API kal_status kal_moon_phase_from(int64_t second, int64_t *quarter);

/**
 * The instant of a solar term: when the Sun's apparent longitude is a multiple of 15 degrees.
 *
 * term: 24 n is the spring equinox of the year 2000 + n, 24 n + 1 is 15 degrees on, 24 n + 18 its winter
 * solstice.
 * Returns: as above.
 *
 *     int64_t second;
 *     kal_status status = kal_solar_term(24 * 26, &second); // 1774017958: 2026-03-20 14:45:58
 */
KAL_API kal_status kal_solar_term(int64_t term, int64_t *second);

/**
 * The first solar term that is not before an instant.
 *
 * Returns: as above.
 *
 *     int64_t term;
 *     kal_status status = kal_solar_term_from(1795219200, &term); // 640: 240 degrees, on 2026-11-22
 */
KAL_API kal_status kal_solar_term_from(int64_t second, int64_t *term);

/**
 * Where the Sun and the Moon are seen: light time, aberration and nutation are in.
 *
 * Returns: as above.
 *
 *     kal_position moon;
 *     kal_status status = kal_moon_position(947182419, &moon); // longitude 285.73, where the Sun is
 */
KAL_API kal_status kal_sun_position(int64_t second, kal_position *position);
KAL_API kal_status kal_moon_position(int64_t second, kal_position *position);

/**
 * How much of the Moon's disc is lit, 0..1, and by how many degrees it is ahead of the Sun, 0 <= age < 360.
 *
 * lit, age: either may be NULL.
 * Returns: KAL_OK; KAL_ERROR_OUT_OF_RANGE.
 *
 *     double lit;
 *     kal_status status = kal_moon_disc(1795219200, &lit, NULL); // 0.83
 */
KAL_API kal_status kal_moon_disc(int64_t second, double *lit, double *age);

/**
 * Delta T: Terrestrial Time less Universal Time, seconds.
 *
 * Returns: as above.
 *
 *     double seconds;
 *     kal_status status = kal_delta_t(946684800, &seconds); // 63.83 at the beginning of 2000
 */
KAL_API kal_status kal_delta_t(int64_t second, double *seconds);

#ifdef __cplusplus
}
#endif
#endif
