/* SPDX-License-Identifier: MIT */
/*
 * A stream worked through by one thread or several. Each of them takes the next piece of the input, converts
 * it, and writes once all pieces before it are written: reading is one thread's at a time, so is writing, and
 * what is written, complained and counted is the same as with one thread.
 */
#ifndef KAL_CLI_JOBS_H
#define KAL_CLI_JOBS_H

#include "csv.h"
#include "input.h"
#include "rows.h"

/* Whole records of a stream, as many as could be read at once. */
typedef struct piece {
  const char *bytes;
  size_t at; /* bytes[at..end) are not yet taken as rows */
  size_t end;
  uint64_t line;     /* of the record at `at` */
  uint8_t ending;    /* of the row before: for one that has none */
  const char *fault; /* if not NULL, there are no rows, and the stream ends: what is wrong in this line */
  int read_error;    /* the same for an errno */
} piece;

typedef struct stream stream;

/* What plain lines and CSV do in their own way. */
typedef struct stream_form {
  /* The next piece of what is read, but for its bytes; 0: more has to be read. One thread at a time. */
  int (*cut)(stream *s, piece *p);
  /* Rows off the beginning of a piece. `fields`: room for s->reach of them. */
  size_t (*take)(const stream *s, piece *p, csv_field *fields, row rows[ROWS_MAX]);
} stream_form;

struct stream {
  const stream_form *form;
  const settings *asked;
  input *in;
  output *out;
  uint64_t line;     /* of the next row */
  uint8_t ending;    /* of the last row */
  int begun;         /* plain: a byte order mark was looked for */
  int dropping;      /* plain: the rest of a line that was too long */
  size_t columns[2]; /* CSV: where the dates are */
  size_t reach;      /* how many fields of a record that needs */
  size_t fields;     /* of the header */
};

/* Converts all that is left of the input; an exit status. */
int stream_convert(stream *s);

#endif
