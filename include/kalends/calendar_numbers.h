/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 b71f76826894703d3bfac5eb10585f2598ae6f6a761cbacf6adcbc619333cad4 */
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
  KAL_OLD_HINDU_SOLAR = 50,
  KAL_OLD_HINDU_LUNAR = 51,
  KAL_ICELANDIC = 52,
  KAL_FRENCH_ARITHMETIC = 53,
  KAL_BAHAI_ARITHMETIC = 54
} kal_calendar_number;

#endif
