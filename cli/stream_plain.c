/* SPDX-License-Identifier: MIT */
/* One date a line. Memory is bounded: a line that is too long is a bad row, and the rest of it is dropped. */
#include "stream.h"

#include <string.h>

size_t byte_order_mark(const char *bytes, size_t length) {
  return length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

typedef struct plain_reader {
  input *in;
  uint64_t line;  /* of the next row */
  uint8_t ending; /* of the last row: for one that has none */
  int dropping;   /* the rest of a line that was too long */
} plain_reader;

/* Drops the rest of a long line; 0 if more has to be read first. */
static int drop_line(plain_reader *reader) {
  input *in = reader->in;
  const char *newline = memchr(in->bytes + in->start, '\n', in->end - in->start);
  in->start = newline ? (size_t)(newline + 1 - in->bytes) : in->end;
  reader->dropping = !newline;
  return newline != NULL;
}

/* The rows of complete lines, as many as are there and fit. */
static size_t take_rows(plain_reader *reader, row rows[ROWS_MAX]) {
  input *in = reader->in;
  size_t n = 0;
  if (reader->dropping && !drop_line(reader)) return 0;
  for (; n < ROWS_MAX && in->start < in->end && !reader->dropping; n++) {
    const char *text = in->bytes + in->start;
    size_t left = in->end - in->start, length;
    const char *newline = memchr(text, '\n', left);
    if (!newline && !in->at_end && left <= PLAIN_LINE_MAX) break;
    length = newline ? (size_t)(newline - text) : left;
    in->start += length + (newline != NULL);
    if (newline) reader->ending = length && text[length - 1] == '\r' ? 2 : 1;
    if (newline && reader->ending == 2) length--;
    reader->dropping = !newline && length > PLAIN_LINE_MAX;
    rows[n] = (row){.date = (uint32_t)(text - in->bytes), .date_length = (uint32_t)length, .line = (uint32_t)n};
    rows[n].fault = length > PLAIN_LINE_MAX ? ROW_TOO_LONG : ROW_SOUND;
    rows[n].ending = reader->ending;
  }
  return n;
}

int stream_plain(const settings *asked, input *in, output *out) {
  plain_reader reader = {in, 1, 1, 0};
  static row rows[ROWS_MAX];
  row_job *job = rows_open(asked, out);
  int status = job ? STATUS_GOOD : STATUS_INPUT_OUTPUT, stop = 0, begun = 0;
  while (job && !stop && !status && !out->error) {
    size_t n;
    out_flush(out); /* reading may wait: show what there is */
    status = in_fill(in);
    if (status) break;
    if (!begun && in->end < 3 && !in->at_end) continue; /* perhaps the beginning of a byte order mark */
    if (!begun) in->start = byte_order_mark(in->bytes, in->end);
    begun = 1;
    while (!stop && !out->error && (n = take_rows(&reader, rows)) > 0) {
      stop = rows_convert(job, in->bytes, rows, n, reader.line);
      reader.line += n;
    }
    progress_show(reader.line - 1);
    if (in->at_end) break;
  }
  progress_erase();
  if (job && !status && rows_any_bad(job)) status = STATUS_BAD_DATE;
  if (job) rows_close(job);
  return status;
}
