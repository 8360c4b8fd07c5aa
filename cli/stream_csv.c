/* SPDX-License-Identifier: MIT */
/* CSV in, CSV out: every byte of a row stays as it was, the new fields are appended. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "jobs.h"
#include "lines.h"
#include "stream.h"

enum { NAME_BYTES = 256 };

static const char *fault_text(csv_status status) {
  return status == CSV_TEXT_AFTER_QUOTE ? "text follows the closing quotation mark of a field"
         : status == CSV_OPEN_QUOTE     ? "the quotation mark opened here is never closed"
                                        : "the record is longer than 1 MiB; is a quotation mark missing?";
}

/* The record at the beginning of what is read, or its fault, as a piece without rows. 0: neither is there. */
static int find_record(const stream *s, csv_record *record, piece *fault) {
  const input *in = s->in;
  const char *text = in->bytes + in->start;
  size_t left = in->end - in->start;
  csv_status found = csv_split(text, left, in->at_end, NULL, 0, record);
  if (found == CSV_RECORD && record->length <= CSV_RECORD_MAX) return 1;
  if (found == CSV_END || (found == CSV_MORE && left <= CSV_RECORD_MAX)) return 0;
  *fault = (piece){.line = s->line + count_newlines(text, record->error_at), .fault = fault_text(found)};
  return 1;
}

static void pass_record(stream *s, const csv_record *record) {
  s->in->start += record->length + record->ending;
  s->line += record->newlines + (record->ending > 0);
}

static int field_is(const char *text, const csv_field *field, const char *name, size_t length) {
  char value[NAME_BYTES];
  size_t size = csv_value(text, field, value, sizeof value);
  return size == length && size <= sizeof value && memcmp(value, name, length) == 0;
}

static size_t count_fields_named(const char *text, const csv_field *fields, size_t n, const char *name,
                                 size_t length) {
  size_t count = 0;
  for (size_t i = 0; i < n; i++) count += (size_t)field_is(text, &fields[i], name, length);
  return count;
}

/* The names of the header for a message, cut if they are many. */
static const char *header_names(const char *text, const csv_field *fields, size_t n, char *list,
                                size_t capacity) {
  size_t used = 0;
  list[0] = '\0';
  for (size_t i = 0; i < n && used + QUOTE_MAX + 8 < capacity; i++) {
    char value[NAME_BYTES], quote[QUOTE_MAX];
    size_t length = csv_value(text, &fields[i], value, sizeof value);
    quoted(value, length < sizeof value ? length : sizeof value, quote);
    used += (size_t)snprintf(list + used, capacity - used, "%s%s", i ? ", " : "", quote);
    if (i + 1 < n && used + QUOTE_MAX + 8 >= capacity) snprintf(list + used, capacity - used, ", ...");
  }
  return list;
}

/* Finds a column of dates; an exit status. */
static int find_column(stream *s, const char *name, const char *text, const csv_field *fields, size_t n,
                       size_t *column) {
  size_t count = count_fields_named(text, fields, n, name, strlen(name));
  char list[2048], quote[QUOTE_MAX];
  if (count != 1) {
    complain("%s column %s; the header has %s", count ? "more than one" : "no",
             quoted(name, strlen(name), quote), header_names(text, fields, n, list, sizeof list));
    return STATUS_USAGE;
  }
  for (*column = 0; !field_is(text, &fields[*column], name, strlen(name));) ++*column;
  if (*column >= s->reach) s->reach = *column + 1;
  return STATUS_GOOD;
}

static size_t new_columns(const settings *asked) {
  return asked->work->answers(asked);
}

/* The name of the new column t: by --as, or made up. Returns its length, 0 if there is none. */
static size_t new_name(const settings *asked, size_t t, char name[NAME_BYTES]) {
  const char *start = asked->as, *comma;
  size_t length;
  if (!start) {
    char end[ANSWER_MAX];
    const char *second = asked->dates == 2 ? asked->second_column : "";
    int whole;
    asked->work->name(asked, t, end);
    whole = snprintf(name, NAME_BYTES, "%s%s%s_%s", asked->column, *second ? "_" : "", second, end);
    return whole < NAME_BYTES ? (size_t)whole : 0;
  }
  for (; t && start; t--) start = (comma = strchr(start, ',')) ? comma + 1 : NULL;
  if (!start) return 0;
  length = strcspn(start, ",");
  if (length >= NAME_BYTES) return 0;
  memcpy(name, start, length);
  name[length] = '\0';
  return length;
}

static int check_new_name(const stream *s, const char *text, const csv_field *fields, size_t n, size_t t) {
  const settings *asked = s->asked;
  char name[NAME_BYTES], other[NAME_BYTES], list[2048], quote[QUOTE_MAX];
  size_t length = new_name(asked, t, name);
  const char *fault = NULL;
  if (!length || length >= NAME_BYTES) {
    complain("--as needs a name of 1..255 bytes for each of the %zu new column%s", new_columns(asked),
             new_columns(asked) == 1 ? "" : "s");
    return STATUS_USAGE;
  }
  if (count_fields_named(text, fields, n, name, length)) fault = "the header already has";
  for (size_t i = 0; i < t && !fault; i++)
    if (new_name(asked, i, other) == length && memcmp(name, other, length) == 0)
      fault = "two new columns would be";
  if (!fault) return STATUS_GOOD;
  complain("%s %s; name new columns with --as; the header has %s", fault, quoted(name, length, quote),
           header_names(text, fields, n, list, sizeof list));
  return STATUS_USAGE;
}

static int check_new_names(const stream *s, const char *text, const csv_field *fields, size_t n) {
  size_t names = 1, columns = new_columns(s->asked);
  for (size_t t = 0; t < columns; t++)
    if (check_new_name(s, text, fields, n, t)) return STATUS_USAGE;
  for (const char *p = s->asked->as; p && *p; p++) names += *p == ',';
  if (!s->asked->as || names == columns) return STATUS_GOOD;
  complain("--as has %zu names for %zu new column%s", names, columns, columns == 1 ? "" : "s");
  return STATUS_USAGE;
}

static void write_header(const stream *s, const char *text, const csv_record *record) {
  const settings *asked = s->asked;
  if (asked->json) return;
  out_bytes(s->out, text, record->length);
  for (size_t t = 0, columns = new_columns(asked); t < columns; t++) {
    char name[NAME_BYTES], field[2 * NAME_BYTES + 2];
    size_t length = csv_quote(name, new_name(asked, t, name), field, sizeof field);
    out_char(s->out, ',');
    out_bytes(s->out, field, length);
  }
  out_bytes(s->out, text + record->length, record->ending);
}

/* Reads up to the end of the header; an exit status. */
static int read_header(stream *s, csv_record *record) {
  input *in = s->in;
  piece fault = {0};
  size_t mark;
  int error = 0;
  while (!error && in->end < 3 && !in->at_end) error = in_fill(in);
  mark = byte_order_mark(in->bytes, in->end);
  if (!error && !s->asked->json) out_bytes(s->out, in->bytes, mark);
  in->start = mark;
  while (!error && !find_record(s, record, &fault)) {
    if (in->at_end) {
      complain("the input is empty; --csv needs a header line");
      return STATUS_USAGE;
    }
    error = in_fill(in);
  }
  if (error) in_complain(in, error);
  if (error) return STATUS_INPUT_OUTPUT;
  if (!fault.fault) return STATUS_GOOD;
  complain("line %llu: %s", (unsigned long long)fault.line, fault.fault);
  return STATUS_BAD_DATE;
}

/* Reads the header, checks it, writes it with the new names; an exit status. */
static int take_header(stream *s) {
  input *in = s->in;
  csv_record record;
  csv_field *fields;
  const char *text;
  int status = read_header(s, &record);
  if (status) return status;
  s->fields = record.fields;
  fields = malloc(s->fields * sizeof *fields);
  if (!fields) {
    complain("out of memory");
    return STATUS_INPUT_OUTPUT;
  }
  text = in->bytes + in->start;
  csv_split(text, in->end - in->start, in->at_end, fields, s->fields, &record);
  if (memchr(text, '\r', record.length)) {
    complain("the header holds a carriage return without a line feed; lines must end in LF or CRLF");
    status = STATUS_USAGE;
  }
  if (!status) status = find_column(s, s->asked->column, text, fields, s->fields, &s->columns[0]);
  if (!status && s->asked->dates == 2)
    status = find_column(s, s->asked->second_column, text, fields, s->fields, &s->columns[1]);
  if (!status) status = check_new_names(s, text, fields, s->fields);
  if (!status) write_header(s, text, &record);
  free(fields);
  pass_record(s, &record);
  return status;
}

/* Whether a record ends with each line: there are no quotation marks, and none is too long. */
static int is_simple(const char *text, size_t length) {
  const char *newline = memchr(text, '\n', length);
  /* What is read at once is less than the longest record. */
  return newline && newline - text <= CSV_RECORD_MAX && !memchr(text, '"', length);
}

static int cut_records(stream *s, piece *p) {
  input *in = s->in;
  piece fault = {0};
  csv_record record;
  const char *text = in->bytes + in->start;
  size_t left = in->end - in->start;
  *p = (piece){.at = in->start, .line = s->line};
  if (is_simple(text, left)) {
    in->start += whole_lines(text, left);
    s->line += count_newlines(text, in->start - p->at);
  } else {
    while (find_record(s, &record, &fault) && !fault.fault) pass_record(s, &record);
  }
  p->end = in->start;
  if (p->end > p->at) return 1;
  *p = fault;
  return fault.fault != NULL;
}

static row row_of(const stream *s, const csv_field *fields, const csv_record *record, const piece *p,
                  uint64_t first_line) {
  uint32_t start = (uint32_t)p->at;
  row r = {.record = start, .record_length = (uint32_t)record->length, .fields = (uint32_t)record->fields};
  r.line = (uint32_t)(p->line - first_line);
  r.ending = (uint8_t)record->ending;
  if (record->fields != s->fields) r.fault = ROW_FIELDS;
  r.date = r.second = start;
  if (s->columns[0] < record->fields) {
    r.date = start + (uint32_t)fields[s->columns[0]].start;
    r.date_length = (uint32_t)fields[s->columns[0]].length;
  }
  if (s->columns[1] < record->fields) {
    r.second = start + (uint32_t)fields[s->columns[1]].start;
    r.second_length = (uint32_t)fields[s->columns[1]].length;
  }
  return r;
}

static size_t take_records(const stream *s, piece *p, csv_field *fields, row rows[ROWS_MAX]) {
  uint64_t first_line = p->line;
  csv_record record;
  size_t n = 0;
  for (; n < ROWS_MAX && p->at < p->end; n++) {
    csv_split(p->bytes + p->at, p->end - p->at, 1, fields, s->reach, &record);
    rows[n] = row_of(s, fields, &record, p, first_line);
    p->at += record.length + record.ending;
    p->line += record.newlines + (record.ending > 0);
  }
  return n;
}

int stream_csv(const settings *asked, input *in, output *out) {
  static const stream_form records = {cut_records, take_records};
  stream s = {.form = &records, .asked = asked, .in = in, .out = out, .line = 1};
  int status = take_header(&s);
  return status ? status : stream_convert(&s);
}
