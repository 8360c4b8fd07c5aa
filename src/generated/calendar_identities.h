/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 bbd32dc91aecd2817aed13ee8a904bcb39b37658c27317108a9590a0b7f6e96d */
#ifndef KAL__CALENDAR_IDENTITIES_H
#define KAL__CALENDAR_IDENTITIES_H

#define KAL__IDENTITY_GREGORIAN .number = 1, .id = "gregorian", .bcp47 = "gregory", .aliases = "iso8601"
#define KAL__IDENTITY_ISO_WEEK .number = 2, .id = "iso-week", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_JULIAN .number = 3, .id = "julian", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_MILANKOVIC .number = 4, .id = "milankovic", .bcp47 = "", .aliases = "revised-julian"
#define KAL__IDENTITY_BUDDHIST .number = 5, .id = "buddhist", .bcp47 = "buddhist", .aliases = ""
#define KAL__IDENTITY_ROC .number = 6, .id = "roc", .bcp47 = "roc", .aliases = "minguo"
#define KAL__IDENTITY_JAPANESE .number = 7, .id = "japanese", .bcp47 = "japanese", .aliases = ""
#define KAL__IDENTITY_COPTIC .number = 8, .id = "coptic", .bcp47 = "coptic", .aliases = ""
#define KAL__IDENTITY_ETHIOPIC .number = 9, .id = "ethiopic", .bcp47 = "ethiopic", .aliases = ""
#define KAL__IDENTITY_ETHIOAA .number = 10, .id = "ethioaa", .bcp47 = "ethioaa", .aliases = "ethiopic-amete-alem"
#define KAL__IDENTITY_HEBREW .number = 11, .id = "hebrew", .bcp47 = "hebrew", .aliases = ""
#define KAL__IDENTITY_INDIAN .number = 12, .id = "indian", .bcp47 = "indian", .aliases = "saka"
#define KAL__IDENTITY_ISLAMIC_CIVIL .number = 13, .id = "islamic-civil", .bcp47 = "islamic-civil", .aliases = "islamicc"
#define KAL__IDENTITY_ISLAMIC_TBLA .number = 14, .id = "islamic-tbla", .bcp47 = "islamic-tbla", .aliases = ""
#define KAL__IDENTITY_PERSIAN .number = 15, .id = "persian", .bcp47 = "persian", .aliases = "jalali shamsi"
#define KAL__IDENTITY_JUCHE .number = 16, .id = "juche", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_ISLAMIC_15_CIVIL .number = 17, .id = "islamic-15-civil", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_ISLAMIC_15_TBLA .number = 18, .id = "islamic-15-tbla", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_ISLAMIC_FATIMID_CIVIL .number = 19, .id = "islamic-fatimid-civil", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_ISLAMIC_FATIMID_TBLA .number = 20, .id = "islamic-fatimid-tbla", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_ISLAMIC_HABASH_CIVIL .number = 21, .id = "islamic-habash-civil", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_ISLAMIC_HABASH_TBLA .number = 22, .id = "islamic-habash-tbla", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_PERSIAN_2820 .number = 23, .id = "persian-2820", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_PERSIAN_QT .number = 24, .id = "persian-qt", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_EGYPTIAN .number = 25, .id = "egyptian", .bcp47 = "", .aliases = "nabonassar"
#define KAL__IDENTITY_ARMENIAN .number = 26, .id = "armenian", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_ZOROASTRIAN .number = 27, .id = "zoroastrian", .bcp47 = "", .aliases = "yazdegerdi qadimi kadmi"
#define KAL__IDENTITY_INTERNATIONAL_FIXED .number = 28, .id = "international-fixed", .bcp47 = "", .aliases = "cotsworth"
#define KAL__IDENTITY_POSITIVIST .number = 29, .id = "positivist", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_WORLD .number = 30, .id = "world", .bcp47 = "", .aliases = "world-calendar"
#define KAL__IDENTITY_SYMMETRY454 .number = 31, .id = "symmetry454", .bcp47 = "", .aliases = "sym454"
#define KAL__IDENTITY_SYMMETRY010 .number = 32, .id = "symmetry010", .bcp47 = "", .aliases = "sym010"
#define KAL__IDENTITY_PAX .number = 33, .id = "pax", .bcp47 = "", .aliases = ""
#define KAL__IDENTITY_DISCORDIAN .number = 34, .id = "discordian", .bcp47 = "", .aliases = "erisian"

#endif
