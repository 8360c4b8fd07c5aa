/* SPDX-License-Identifier: MIT */
/*
 * Days as ISO 8601 strings, with the annotations of RFC 9557: what databases, JSON and ECMAScript Temporal
 * exchange.
 *
 *   2026-11-21   20261121   +012026-11-21   a calendar date, of the proleptic Gregorian calendar always
 *   2026-W47-6   2026W476                   a week date
 *   2026-325     2026325                    an ordinal date: the day of the year
 *   2026-11   11-21                         a month, a day of any year: read on request
 *   2026-11-21T12:34:56.789+01:00[Europe/Paris][u-ca=hebrew]
 *
 * The calendar of an annotation is the one in which people want to see the day; the date before it is ISO's.
 * Text in a calendar's own years and months is text.h.
 *
 * Sources: ISO 8601-1:2019 (basic and extended calendar, week and ordinal dates; expanded years; times;
 * shifts from UTC); RFC 3339; RFC 9557; the grammar "ISO 8601" of ECMAScript Temporal (DateSpec,
 * DateSpecYearMonth, DateSpecMonthDay, TimeSpec, UTCOffset, TimeZoneAnnotation, Annotations).
 */
#ifndef KALENDS_ISO_H
#define KALENDS_ISO_H

#include "fields.h"
#include "registry.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The forms of a string. */
typedef enum kal_iso_form {
  KAL_ISO_DATE = 0,       /* 2026-11-21 */
  KAL_ISO_WEEK_DATE = 1,  /* 2026-W47-6; the year is that of the week */
  KAL_ISO_ORDINAL = 2,    /* 2026-325 */
  KAL_ISO_YEAR_MONTH = 3, /* 2026-11 */
  KAL_ISO_MONTH_DAY = 4   /* 11-21 */
} kal_iso_form;

/** What a string has beside its day: for kal_iso.given, or-ed together. */
enum {
  KAL_ISO_TIME = 1 << 0,              /* nanosecond */
  KAL_ISO_OFFSET = 1 << 1,            /* offset: +01:00 */
  KAL_ISO_UTC = 1 << 2,               /* Z, in place of an offset */
  KAL_ISO_CALENDAR = 1 << 3,          /* an annotation with a calendar, iso8601 too */
  KAL_ISO_CRITICAL_CALENDAR = 1 << 4, /* which is critical: [!u-ca=hebrew] */
  KAL_ISO_ZONE = 1 << 5,              /* an annotation with a time zone */
  KAL_ISO_CRITICAL_ZONE = 1 << 6      /* which is critical: [!Europe/Paris] */
};

/** What an ISO string says. Set size to sizeof. */
typedef struct kal_iso {
  size_t size;
  int64_t day;                  /* of a month its first day; of a day of any year that day of 1972 */
  const kal_calendar *calendar; /* of the annotation, lent as by kal_registry_find; NULL: none, or iso8601 */
  kal_iso_form form;
  uint32_t given;     /* KAL_ISO_TIME ... */
  int64_t nanosecond; /* of the day, 0..86,399,999,999,999; a leap second, :60, is read as :59 */
  int64_t offset;     /* nanoseconds ahead of UTC, -86,399,999,999,999..86,399,999,999,999 */
  size_t zone_at;     /* where in the text the time zone stands, without brackets and "!" */
  size_t zone_length; /* in bytes: "Europe/Paris", "+01:00". Its form is checked, whether it exists is not */
} kal_iso;

/** How kal_iso_parse reads, or-ed with KAL_TEMPORAL or not. */
enum {
  KAL_ISO_READ_UTC = 1 << 8,        /* Z is read; otherwise it is refused, since it names no local day */
  KAL_ISO_READ_YEAR_MONTH = 1 << 9, /* also 2026-11 and 202611 */
  KAL_ISO_READ_MONTH_DAY = 1 << 10  /* also 11-21, 1121, --11-21 and --1121 */
};

/**
 * Reads an ISO 8601 string.
 *
 * Years have four digits, or a sign and at least six (000000 not with "-"). In basic format only exactly six,
 * so that the number of digits alone decides: 2026325 and +002026325 are ordinal dates, 20261121 and
 * +0020261121 calendar dates, 202611 and +00202611 months, 1121 a day. Letters T, W and Z may be small, a
 * space may stand for T. A comma or a point and one to nine digits may follow the seconds.
 *
 * A time zone comes first of the annotations. Of several calendars the first one counts; it is looked up by
 * BCP 47 value, id or alias. Other keys are passed over, unless they are critical or begin with "_" (for
 * experiments, says RFC 9557). A month or a day of any year is ISO's: with another calendar's annotation the
 * text must have a whole date.
 *
 * KAL_TEMPORAL reads what Temporal reads, and as it does: no week and ordinal dates, expanded years of six
 * digits, its calendars, "_" keys passed over, days -271821-04-19..+275760-09-13. With
 * KAL_ISO_READ_YEAR_MONTH the months of these days are read whole, with KAL_ISO_READ_MONTH_DAY an ISO date
 * has no limits. Temporal alone would also read "." and ".." in the name of a time zone.
 *
 * text: `length` bytes, need not be NUL-terminated. rules: KAL_ISO_READ_..., KAL_TEMPORAL; KAL_REJECT changes
 * nothing, since a date that does not exist is always refused. registry: where calendars are looked up; NULL:
 * built-in ones only. error: may be NULL; its offset is the byte where the text goes wrong.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (text or iso is NULL, a size or a rule is unknown); KAL_ERROR_SYNTAX
 * (error->expected); KAL_ERROR_CRITICAL (a critical key that is not known, or several calendars of which one
 * is critical); KAL_ERROR_UNKNOWN_CALENDAR, KAL_ERROR_AMBIGUOUS_CALENDAR; KAL_ERROR_NOT_IN_PROFILE
 * (KAL_TEMPORAL); KAL_ERROR_NOT_POSITIVE (a month, week, day or day of the year is 0);
 * KAL_ERROR_NOT_IN_CALENDAR, KAL_ERROR_NOT_IN_YEAR (there is no such month, week or day);
 * KAL_ERROR_OUT_OF_RANGE. On failure *iso is unchanged. Any thread. Since 0.1.
 *
 *     kal_iso iso;
 *     iso.size = sizeof iso;
 *     if (kal_iso_parse("2026-11-21[u-ca=hebrew]", 23, 0, NULL, &iso, &error) == KAL_OK && iso.calendar)
 *       kal_date_from_day(iso.calendar, iso.day, &date); // 5787-M03-11
 */
KAL_CHECKED
KAL_API kal_status kal_iso_parse(const char *text, size_t length, unsigned rules,
                                 const kal_registry *registry, kal_iso *iso, kal_error *error);

/** How kal_iso_print writes. At most one of KAL_ISO_ALWAYS, KAL_ISO_NEVER and KAL_ISO_CRITICAL. */
enum {
  KAL_ISO_AUTO = 0,          /* the calendar is written unless it is NULL; see kal_iso_print */
  KAL_ISO_ALWAYS = 1 << 0,   /* it is written always; NULL as iso8601 */
  KAL_ISO_NEVER = 1 << 1,    /* it is not written */
  KAL_ISO_CRITICAL = 1 << 2, /* it is written always, and critical */
  KAL_ISO_BASIC = 1 << 3,    /* basic format: 20261121T123456+0100. A month and a day of any year have none */
  KAL_ISO_EXPANDED = 1 << 4, /* the year with a sign and six digits also inside 0..9999 */
  KAL_ISO_ANY_CALENDAR = 1 << 5 /* a calendar that has no BCP 47 value is written by its id */
};

/* Enough for every text that kal_iso_print writes, with the final NUL. */
#define KAL_ISO_TEXT_MAX 128

/**
 * Writes an ISO 8601 string, which kal_iso_parse reads as the same day, calendar, time and offset.
 *
 * The calendar NULL is Temporal's iso8601 and is not written; KAL_GREGORIAN is Temporal's gregory and is.
 * RFC 9557 allows registered values only, and most calendars have none: they are refused, unless
 * KAL_ISO_NEVER leaves them out or KAL_ISO_ANY_CALENDAR writes their id, for texts that nobody else reads. A
 * month or a day of any year is written as a whole date if the calendar is written or is not NULL. The time
 * has seconds, and a fraction where it is not 0. Time zones are not written.
 *
 * iso: day, calendar, form, and in `given` any of KAL_ISO_TIME, KAL_ISO_OFFSET, KAL_ISO_UTC; other bits are
 * not looked at. rules: KAL_ISO_ALWAYS ... buffer, length: as for kal_date_print.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (iso is NULL, or buffer with capacity > 0; a size, form or rule is
 * unknown; a time with a month or a day of any year, an offset without a time, both offset and UTC, time or
 * offset out of their range); KAL_ERROR_NOT_IN_PROFILE (the calendar has no BCP 47 value);
 * KAL_ERROR_OUT_OF_RANGE (the year does not fit int32, or in basic format six digits);
 * KAL_ERROR_BUFFER_TOO_SMALL (the buffer holds what fits, NUL-terminated). On failure but the last nothing is
 * written. Any thread. Since 0.1.
 *
 *     kal_iso iso = {sizeof iso, 20778, kal_calendar_builtin(KAL_HEBREW), KAL_ISO_DATE, 0, 0, 0, 0, 0};
 *     char text[KAL_ISO_TEXT_MAX];
 *     kal_iso_print(&iso, KAL_ISO_AUTO, text, sizeof text, NULL); // 2026-11-21[u-ca=hebrew]
 */
KAL_API kal_status kal_iso_print(const kal_iso *iso, unsigned rules, char *buffer, size_t capacity,
                                 size_t *length);

#ifdef __cplusplus
}
#endif
#endif
