/* SPDX-License-Identifier: MIT */
/*
 * Calendar files: calendars as text, for those who have no code to write. docs/guide/calendar-files.md
 * describes the format.
 *
 *     const char *text = "[x-fifth]\n"
 *                        "kind: rule\n"
 *                        "epoch: 0001-01-01\n"
 *                        "months: 31 28/29 31 30 31 30 31 31 30 31 30 31\n"
 *                        "leap: year mod 5 = 0\n";
 *     const kal_calendar *fifth;
 *     if (kal_registry_define(registry, text, strlen(text), "fifth.kal", &fifth, 1, NULL, &error) == KAL_OK)
 *       puts(kal_calendar_id(fifth)); // prints x-fifth
 */
#ifndef KALENDS_DEFINE_H
#define KALENDS_DEFINE_H

#include "registry.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
  KAL_DEFINE_BYTES_MAX = 4 * 1024 * 1024, /* of a calendar file */
  KAL_DEFINE_CALENDARS_MAX = 64,          /* in one file */
  KAL_DIGEST_TEXT_MAX = 65                /* of a digest as text, with its NUL */
};

/**
 * Adds the calendars of a calendar file to a registry, all of them or none. Each is checked by the laws of
 * kal_registry_add before it can be found and never changes afterwards. Memory grows with the file and comes
 * from the registry's allocator; the text is not needed afterwards. A calendar takes some milliseconds, one
 * of many parts over three others less than a tenth of a second.
 *
 * text: `length` bytes of UTF-8, 0..KAL_DEFINE_BYTES_MAX. file: its name, for error->file; may be NULL.
 * calendars: receives the first `capacity` of them, lent; may be NULL if capacity is 0. count: receives how
 * many the file has; may be NULL. error: may be NULL. Returns: KAL_OK; KAL_ERROR_ARGUMENT (a needed pointer
 * is NULL); KAL_ERROR_LIMIT (the file is too long, or more of something than error->greatest);
 * KAL_ERROR_SYNTAX (error->expected, and error->other what was meant); KAL_ERROR_OUT_OF_RANGE (a number,
 * error->least..error->greatest); what kal_registry_add, kal_registry_find and kal_day_parse return.
 * error->line, error->column and error->offset say where. On failure no calendar stays; one that stood before
 * the fault could be found for a moment. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_registry_define(kal_registry *registry, const char *text, size_t length,
                                       const char *file, const kal_calendar **calendars, size_t capacity,
                                       size_t *count, kal_error *error);

/**
 * The SHA-256 of what a calendar file says of a calendar, as 64 digits 0-9a-f: the same on every machine,
 * whatever the comments, blanks and order of the calendars. Of its lines, not of the dates they make: two
 * ways to write one calendar differ. A calendar that stands on another one of a file has that one's digest in
 * its own.
 *
 * buffer: `capacity` bytes; may be NULL if capacity is 0. length: receives 64; may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (calendar is NULL or comes from no file; buffer is NULL with capacity >
 * 0); KAL_ERROR_BUFFER_TOO_SMALL (the buffer holds what fits, NUL-terminated). Any thread. Since 0.1.
 *
 *     char digest[KAL_DIGEST_TEXT_MAX];
 *     kal_calendar_digest(calendar, digest, sizeof digest, NULL);
 */
KAL_API kal_status kal_calendar_digest(const kal_calendar *calendar, char *buffer, size_t capacity,
                                       size_t *length);

#ifdef __cplusplus
}
#endif
#endif
