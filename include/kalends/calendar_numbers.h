/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 bbd32dc91aecd2817aed13ee8a904bcb39b37658c27317108a9590a0b7f6e96d */
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
  KAL_JUCHE = 16,
  KAL_ISLAMIC_15_CIVIL = 17,
  KAL_ISLAMIC_15_TBLA = 18,
  KAL_ISLAMIC_FATIMID_CIVIL = 19,
  KAL_ISLAMIC_FATIMID_TBLA = 20,
  KAL_ISLAMIC_HABASH_CIVIL = 21,
  KAL_ISLAMIC_HABASH_TBLA = 22,
  KAL_PERSIAN_2820 = 23,
  KAL_PERSIAN_QT = 24,
  KAL_EGYPTIAN = 25,
  KAL_ARMENIAN = 26,
  KAL_ZOROASTRIAN = 27,
  KAL_INTERNATIONAL_FIXED = 28,
  KAL_POSITIVIST = 29,
  KAL_WORLD = 30,
  KAL_SYMMETRY454 = 31,
  KAL_SYMMETRY010 = 32,
  KAL_PAX = 33,
  KAL_DISCORDIAN = 34
} kal_calendar_number;

#endif
