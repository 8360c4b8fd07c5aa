/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 8dda253dd268e380a4fe81dce0b44a69925cf326e07c0e7fd03464959b8858f6 */
#ifndef KALENDS_CALENDAR_NUMBERS_H
#define KALENDS_CALENDAR_NUMBERS_H

/** The numbers of the built-in calendars: stable for ever, never reused. */
typedef enum kal_calendar_number {
  KAL_GREGORIAN = 1,
  KAL_HEBREW = 11,
  KAL_PERSIAN = 15
} kal_calendar_number;

#endif
