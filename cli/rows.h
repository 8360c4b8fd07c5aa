/* SPDX-License-Identifier: MIT */
/* Rows of a stream: what plain lines and CSV records have in common. */
#ifndef KAL_CLI_ROWS_H
#define KAL_CLI_ROWS_H

#include "kal.h"

enum { ROWS_MAX = 1024 }; /* in one batch: its columns stay in the nearest cache */

/* Why a row is bad before its date is looked at. */
typedef enum row_fault { ROW_SOUND, ROW_TOO_LONG, ROW_FIELDS } row_fault;

/* Places in the block of input. */
typedef struct row {
  uint32_t date;
  uint32_t date_length;
  uint32_t record; /* CSV: all bytes of the row but its line ending */
  uint32_t record_length;
  uint32_t line;   /* lines after the first of the batch */
  uint32_t fields; /* CSV: how many the row has */
  uint8_t fault;   /* a row_fault */
  uint8_t ending;  /* bytes of the line ending: 0, 1 "\n", 2 "\r\n" */
} row;

typedef struct row_job row_job;

/* Prepares to write dates of `asked`; NULL after a complaint. */
row_job *rows_open(const settings *asked, output *out);
void rows_close(row_job *job);
/* The fields that a CSV record must have, for messages and checks. */
void rows_expect_fields(row_job *job, uint32_t fields);
uint32_t rows_expected_fields(const row_job *job);
/* Converts a batch of n <= ROWS_MAX rows. Nonzero: stop, a bad row was met and --on-error is fail. */
int rows_convert(row_job *job, const char *block, const row *rows, size_t n, uint64_t first_line);
/* Whether any row was bad. */
int rows_any_bad(const row_job *job);

/* One date of the command line. Nonzero: stop. */
int rows_convert_argument(row_job *job, const char *text);

#endif
