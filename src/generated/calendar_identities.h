/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.
 * input sha256 8dda253dd268e380a4fe81dce0b44a69925cf326e07c0e7fd03464959b8858f6 */
#ifndef KAL__CALENDAR_IDENTITIES_H
#define KAL__CALENDAR_IDENTITIES_H

#define KAL__IDENTITY_GREGORIAN .number = 1, .id = "gregorian", .bcp47 = "gregory", .aliases = "iso8601"
#define KAL__IDENTITY_HEBREW .number = 11, .id = "hebrew", .bcp47 = "hebrew", .aliases = ""
#define KAL__IDENTITY_PERSIAN .number = 15, .id = "persian", .bcp47 = "persian", .aliases = "jalali shamsi"

#endif
