/* SPDX-License-Identifier: MIT */
/* One date a line. Memory is bounded: a line that is too long is a bad row, and the rest of it is dropped. */
#include <string.h>

#include "jobs.h"
#include "lines.h"
#include "stream.h"

/* Drops the rest of a long line; 0 if more has to be read first. */
static int drop_line(stream *s) {
  input *in = s->in;
  const char *newline = memchr(in->bytes + in->start, '\n', in->end - in->start);
  in->start = newline ? (size_t)(newline + 1 - in->bytes) : in->end;
  s->dropping = !newline;
  return newline != NULL;
}

/* Complete lines; at the end a last one that is not, or the beginning of one that is too long. */
static int cut_lines(stream *s, piece *p) {
  input *in = s->in;
  const char *text;
  size_t left, whole, length;
  if (!s->begun && in->end < 3 && !in->at_end) return 0; /* perhaps the beginning of a byte order mark */
  if (!s->begun) in->start = byte_order_mark(in->bytes, in->end);
  s->begun = 1;
  if (s->dropping && !drop_line(s)) return 0;
  text = in->bytes + in->start;
  left = in->end - in->start;
  length = whole = whole_lines(text, left);
  s->dropping = left - whole > PLAIN_LINE_MAX + 1; /* perhaps a CR more */
  if (s->dropping || in->at_end) length = left;
  if (!length) return 0;
  *p = (piece){.at = in->start, .end = in->start + length, .line = s->line, .ending = s->ending};
  s->line += count_newlines(text, length) + (length > whole);
  if (whole) s->ending = whole > 1 && text[whole - 2] == '\r' ? 2 : 1;
  in->start += length;
  return 1;
}

static size_t take_lines(const stream *s, piece *p, csv_field *fields, row rows[ROWS_MAX]) {
  size_t n = 0;
  (void)s;
  (void)fields;
  for (; n < ROWS_MAX && p->at < p->end; n++) {
    const char *text = p->bytes + p->at, *newline = memchr(text, '\n', p->end - p->at);
    size_t length = newline ? (size_t)(newline - text) : p->end - p->at;
    rows[n] = (row){.date = (uint32_t)p->at, .date_length = (uint32_t)length, .line = (uint32_t)n};
    p->at += length + (newline != NULL);
    if (newline) p->ending = length && text[length - 1] == '\r' ? 2 : 1;
    if (newline && p->ending == 2) rows[n].date_length = (uint32_t)--length;
    rows[n].fault = length > PLAIN_LINE_MAX ? ROW_TOO_LONG : ROW_SOUND;
    rows[n].ending = p->ending;
  }
  p->line += n;
  return n;
}

int stream_plain(const settings *asked, input *in, output *out) {
  static const stream_form lines = {cut_lines, take_lines};
  stream s = {.form = &lines, .asked = asked, .in = in, .out = out, .line = 1, .ending = 1};
  return stream_convert(&s);
}
