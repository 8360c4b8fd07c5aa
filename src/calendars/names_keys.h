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

/*
 * Calendars that CLDR does not have and that data/names-own.csv names in their own language: values of
 * kal_calendar.own_names. Their patterns are those of their .names. What is added here is added at the end;
 * then `./dev gen names`.
 */
enum {
  KAL__OWN_NAMES_NONE = 0,
  KAL__OWN_BANGLA,
  KAL__OWN_BIKRAM_SAMBAT,
  KAL__OWN_NANAKSHAHI,
  KAL__OWN_TAMIL,
  KAL__OWN_MALAYALI,
  KAL__OWN_ARMENIAN,
  KAL__OWN_ZOROASTRIAN,
  KAL__OWN_BAHAI,
  KAL__OWN_JAPANESE_LUNISOLAR,
  KAL__OWN_JUCHE
};

/* An era named by another CLDR calendar than the calendar itself, as kal__era.cldr. */
#define KAL__ERA_OF(CALENDAR, number) (KAL__NAMES_##CALENDAR << 8 | (number))
/* kal__era.cldr of an era that CLDR does not have. */
enum { KAL__ERA_WITHOUT_NAME = 255 };

#endif
