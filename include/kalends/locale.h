/* SPDX-License-Identifier: MIT */
/*
 * Locales: a language and a territory, what dates look like there, and what a tag such as
 * "fa-AF-u-ca-gregory-nu-latn" asks for beyond.
 *
 *     kal_locale locale;
 *     if (kal_locale_find("fa", &locale) == KAL_OK)
 *       printf("%s %s %d\n", kal_locale_tag(&locale), kal_locale_numbers(&locale), locale.first_day);
 *     // fa arabext 6: weeks begin on Saturday in Iran, where Persian is likely spoken
 *
 * A tag is BCP 47's, case and '-' or '_' are alike: "zh-Hant-TW", "zh_tw". A POSIX name is taken, too:
 * "fa_IR.UTF-8", "sr_RS@latin", "C" and "POSIX" (which are "und"). NULL is "en". "und" or "root" is CLDR's
 * root, which has no language. Old and other names of a language are the usual one: "iw" is "he", "in" is
 * "id", "zho" is "zh". Subtags of the extension -u- that count are
 *
 *   -ca-persian    the calendar
 *   -nu-latn       the numbering system; also native, traditio, finance
 *   -fw-mon        the first day of the week
 *   -rg-gbzzzz     the territory whose weeks and calendars hold
 *
 * What other extensions say (-hc-, -t-, -x-) is passed over.
 *
 * Where the tag's own data are not in CLDR, those of the nearest ancestor stand in, as CLDR says: "de-US" has
 * those of "de", "zh-TW" those of "zh-Hant"; of a language, or a script of a language, that is not in this
 * build, root's. kal_locale.match says which it was.
 */
#ifndef KALENDS_LOCALE_H
#define KALENDS_LOCALE_H

#include "calendar.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How near the data are to what the tag asked for. */
typedef enum kal_locale_match {
  KAL_LOCALE_EXACT = 0,  /* the tag's own, also under a shorter tag: "de" for "de-DE" */
  KAL_LOCALE_PARENT = 1, /* an ancestor's: nothing is stored for the tag's territory or variant */
  KAL_LOCALE_ROOT = 2    /* root's: the language is not in this build; numbers instead of names */
} kal_locale_match;

/** Parts of a tag's -u- extension, as bits of kal_locale.asked and kal_locale.unknown. */
typedef enum kal_locale_keys {
  KAL_LOCALE_CALENDAR = 1,  /* -ca- */
  KAL_LOCALE_NUMBERS = 2,   /* -nu- */
  KAL_LOCALE_FIRST_DAY = 4, /* -fw- */
  KAL_LOCALE_TERRITORY = 8  /* -rg- */
} kal_locale_keys;

/** A locale that was found. A value: copied freely, never freed. Made by kal_locale_find only. */
typedef struct kal_locale {
  uint16_t data;        /* the library's: which locale's data */
  uint16_t calendar;    /* number of a built-in calendar: the tag's -ca-, else the territory's first */
  uint16_t territory;   /* the library's: whose weeks and calendars hold */
  uint8_t numbers;      /* the library's: which numbering system */
  uint8_t first_day;    /* of the week: 1 = Monday .. 7 = Sunday */
  uint8_t minimal_days; /* of a year's first week: 1..7 */
  uint8_t weekend;      /* bit d - 1 is set if day d (1 = Monday) belongs to it */
  uint8_t rtl;          /* 1 if the language is written from right to left, else 0 */
  uint8_t hour;         /* the letter that clocks go by there: 'H' 0-23, 'h' 1-12, 'K' 0-11, 'k' 1-24 */
  uint8_t match;        /* kal_locale_match */
  uint8_t asked;        /* kal_locale_keys of the tag that were followed */
  uint8_t unknown;      /* kal_locale_keys of the tag that were not: no such value in this build */
  uint8_t reserved;     /* 0 */
} kal_locale;

/**
 * The locale of a tag.
 *
 * tag: as above; NULL means "en". Nothing of it is kept.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (locale is NULL); KAL_ERROR_UNKNOWN_LOCALE (what is no tag, such as ""
 * or "e"). A language that is not in this build is no failure: locale->match is KAL_LOCALE_ROOT. A value of
 * -u- that is not known is passed over, as BCP 47 wants it, and said in locale->unknown. On failure *locale
 * is unchanged. Allocates nothing. Any thread. Since 0.1.
 *
 *     kal_locale locale;
 *     if (kal_locale_find("fa_IR.UTF-8", &locale) == KAL_OK)
 *       printf("%u\n", locale.calendar); // 15, KAL_PERSIAN
 */
KAL_CHECKED KAL_API kal_status kal_locale_find(const char *tag, kal_locale *locale);

/**
 * The tag of the data that were found, such as "zh-Hant" for "zh_tw"; "und" is root. Constant text; NULL if
 * locale is NULL or not made by kal_locale_find. Any thread. Since 0.1.
 *
 *     puts(kal_locale_tag(&locale)); // fa
 */
KAL_API const char *kal_locale_tag(const kal_locale *locale);

/**
 * The CLDR id of the numbering system, such as "arabext". Constant text; NULL as above. Any thread. Since
 * 0.1.
 *
 *     puts(kal_locale_numbers(&locale)); // arabext
 */
KAL_API const char *kal_locale_numbers(const kal_locale *locale);

/**
 * The calendars that people use in the locale's territory, the usual one first, as CLDR has them. What it
 * has and the library has not (islamic, islamic-rgsa) is left out.
 *
 * index: from 0. Returns: a built-in calendar; NULL behind the last one, or as above. Any thread. Since 0.1.
 *
 *     const kal_calendar *calendar;
 *     for (size_t i = 0; (calendar = kal_locale_calendar_at(&locale, i)); i++)
 *       puts(kal_calendar_id(calendar)); // persian, gregorian, islamic-civil, islamic-tbla
 */
KAL_API const kal_calendar *kal_locale_calendar_at(const kal_locale *locale, size_t index);

/**
 * The tags of all locales that this build has data of their own for: "und", then the others by tag.
 *
 * index: 0..kal_locale_count()-1. Returns: constant text; NULL if there is none. Any thread. Since 0.1.
 *
 *     for (size_t i = 0; i < kal_locale_count(); i++)
 *       puts(kal_locale_at(i)); // und, aa, af, af-NA ... zu
 */
KAL_API const char *kal_locale_at(size_t index);

/** How many they are. Any thread. Since 0.1. */
KAL_API size_t kal_locale_count(void);

#ifdef __cplusplus
}
#endif
#endif
