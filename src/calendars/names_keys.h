/* SPDX-License-Identifier: MIT */
/*
 * Which CLDR calendar's names a calendar uses: values of kal_calendar.names. What is added here is added at
 * the end, under CLDR's name of the calendar, and `./dev gen names` makes its names.
 */
#ifndef KAL__NAMES_KEYS_H
#define KAL__NAMES_KEYS_H

enum {
  KAL__NAMES_GENERIC = 0, /* months are M01, M02 ...; eras have no names */
  KAL__NAMES_GREGORIAN,
  KAL__NAMES_BUDDHIST,
  KAL__NAMES_CHINESE,
  KAL__NAMES_COPTIC,
  KAL__NAMES_DANGI,
  KAL__NAMES_ETHIOPIC,
  KAL__NAMES_ETHIOPIC_AMETE_ALEM,
  KAL__NAMES_HEBREW,
  KAL__NAMES_INDIAN,
  KAL__NAMES_ISLAMIC,
  KAL__NAMES_ISLAMIC_CIVIL,
  KAL__NAMES_ISLAMIC_RGSA,
  KAL__NAMES_ISLAMIC_TBLA,
  KAL__NAMES_ISLAMIC_UMALQURA,
  KAL__NAMES_JAPANESE,
  KAL__NAMES_PERSIAN,
  KAL__NAMES_ROC
};

/* An era named by another CLDR calendar than the calendar itself, as kal__era.cldr. */
#define KAL__ERA_OF(CALENDAR, number) (KAL__NAMES_##CALENDAR << 8 | (number))
/* kal__era.cldr of an era that CLDR does not have. */
enum { KAL__ERA_WITHOUT_NAME = 255 };

#endif
