/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 69bf123c7cbfd68dbf6b5c576daea34fe5b56ca2288ee6b25d29c18a0a661ce8 */
#ifndef KALENDS_CALENDAR_NUMBERS_H
#define KALENDS_CALENDAR_NUMBERS_H

/** The numbers of the built-in calendars: stable for ever, never reused. */
typedef enum kal_calendar_number {
  KAL_GREGORIAN = 1,
  KAL_ISO_WEEK = 2,
  KAL_JULIAN = 3,
  KAL_MILANKOVIC = 4,
  KAL_BUDDHIST = 5,
  KAL_ROC = 6,
  KAL_JAPANESE = 7,
  KAL_COPTIC = 8,
  KAL_ETHIOPIC = 9,
  KAL_ETHIOAA = 10,
  KAL_HEBREW = 11,
  KAL_INDIAN = 12,
  KAL_ISLAMIC_CIVIL = 13,
  KAL_ISLAMIC_TBLA = 14,
  KAL_PERSIAN = 15,
  KAL_JUCHE = 16
} kal_calendar_number;

#endif
