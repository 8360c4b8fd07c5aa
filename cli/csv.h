/* SPDX-License-Identifier: MIT */
/*
 * CSV by RFC 4180, split in place: a record's fields are spans of the caller's bytes, so that what is not
 * changed can be written as it was read. No state, no allocation, no input or output.
 */
#ifndef KAL_CLI_CSV_H
#define KAL_CLI_CSV_H

#include <stddef.h>

/* The content of a field: without its quotation marks, in which "" still stands for ". */
typedef struct csv_field {
  size_t start;
  size_t length;
  int quoted;
} csv_field;

typedef struct csv_record {
  size_t length;   /* bytes without the line ending */
  size_t ending;   /* bytes of the line ending: 0 at the end of the data, 1 "\n", 2 "\r\n" */
  size_t fields;   /* how many there are, also those that did not fit */
  size_t newlines; /* "\n" within the record, in quoted fields */
  size_t error_at; /* where it goes wrong, for a failure */
} csv_record;

typedef enum csv_status {
  CSV_RECORD,           /* one record was read */
  CSV_MORE,             /* the record does not end in these bytes */
  CSV_END,              /* there is no record left (length 0 and at_end) */
  CSV_TEXT_AFTER_QUOTE, /* something other than a comma or line ending follows a closing quotation mark */
  CSV_OPEN_QUOTE        /* the data end inside quotation marks; error_at is the opening one */
} csv_status;

/*
 * The record at the beginning of text[0..length). at_end: no bytes follow. Stores the first `capacity`
 * fields; counts all.
 */
csv_status csv_split(const char *text, size_t length, int at_end, csv_field *fields, size_t capacity,
                     csv_record *record);

/* A field's value, "" made into "; returns its length, writes what fits `capacity` bytes (no NUL). */
size_t csv_value(const char *text, const csv_field *field, char *value, size_t capacity);
/* A text as a field, quoted if it has to be; returns its length, writes what fits `capacity` bytes. */
size_t csv_quote(const char *value, size_t length, char *text, size_t capacity);

#endif
