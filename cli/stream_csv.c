/* SPDX-License-Identifier: MIT */
/* CSV in, CSV out: every byte of a row stays as it was, the new fields are appended. */
#include "stream.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "csv.h"

enum { NAME_BYTES = 256 };

typedef struct csv_reader {
  const settings *asked;
  input *in;
  output *out;
  row_job *job;
  csv_field *fields; /* of the record at hand, up to the columns of dates */
  size_t columns[2];
  size_t reach;  /* how many fields that are */
  uint64_t line; /* of the next record */
} csv_reader;

/* Says what is wrong with the record at the beginning of the input; an exit status. */
static int complain_record(const csv_reader *reader, csv_status status, const csv_record *record) {
  const char *text = reader->in->bytes + reader->in->start;
  uint64_t line = reader->line;
  for (size_t i = 0; i < record->error_at; i++) line += text[i] == '\n';
  out_flush(reader->out);
  complain("line %llu: %s", (unsigned long long)line,
           status == CSV_TEXT_AFTER_QUOTE ? "text follows the closing quotation mark of a field"
           : status == CSV_OPEN_QUOTE     ? "the quotation mark opened here is never closed"
                                          : "the record is longer than 1 MiB; is a quotation mark missing?");
  return STATUS_BAD_DATE;
}

/* The next record, reading on as needed; *status is an exit status. 0: none, or a failure. */
static int next_record(csv_reader *reader, csv_field *fields, size_t capacity, csv_record *record,
                       int *status) {
  input *in = reader->in;
  for (;;) {
    size_t left = in->end - in->start;
    csv_status found = csv_split(in->bytes + in->start, left, in->at_end, fields, capacity, record);
    if (found == CSV_RECORD && record->length <= CSV_RECORD_MAX) return 1;
    if (found == CSV_END) return 0;
    if (found != CSV_MORE || left > CSV_RECORD_MAX) {
      *status = complain_record(reader, found, record);
      return 0;
    }
    out_flush(reader->out);
    *status = in_fill(in);
    if (*status) return 0;
  }
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
static int find_column(csv_reader *reader, const char *name, const char *text, const csv_field *fields,
                       size_t n, size_t *column) {
  size_t count = count_fields_named(text, fields, n, name, strlen(name));
  char list[2048], quote[QUOTE_MAX];
  if (count != 1) {
    complain("%s column %s; the header has %s", count ? "more than one" : "no",
             quoted(name, strlen(name), quote), header_names(text, fields, n, list, sizeof list));
    return STATUS_USAGE;
  }
  for (*column = 0; !field_is(text, &fields[*column], name, strlen(name));) ++*column;
  if (*column >= reader->reach) reader->reach = *column + 1;
  return STATUS_GOOD;
}

static size_t new_columns(const settings *asked) { return asked->work->answers(asked); }

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

static int check_new_name(const csv_reader *reader, const char *text, const csv_field *fields, size_t n,
                          size_t t) {
  const settings *asked = reader->asked;
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

static int check_new_names(const csv_reader *reader, const char *text, const csv_field *fields, size_t n) {
  size_t names = 1, columns = new_columns(reader->asked);
  for (size_t t = 0; t < columns; t++)
    if (check_new_name(reader, text, fields, n, t)) return STATUS_USAGE;
  for (const char *p = reader->asked->as; p && *p; p++) names += *p == ',';
  if (!reader->asked->as || names == columns) return STATUS_GOOD;
  complain("--as has %zu names for %zu new column%s", names, columns, columns == 1 ? "" : "s");
  return STATUS_USAGE;
}

static void write_header(const csv_reader *reader, const char *text, const csv_record *record) {
  const settings *asked = reader->asked;
  if (asked->json) return;
  out_bytes(reader->out, text, record->length);
  for (size_t t = 0, columns = new_columns(asked); t < columns; t++) {
    char name[NAME_BYTES], field[2 * NAME_BYTES + 2];
    size_t length = csv_quote(name, new_name(asked, t, name), field, sizeof field);
    out_char(reader->out, ',');
    out_bytes(reader->out, field, length);
  }
  out_bytes(reader->out, text + record->length, record->ending);
}

static void pass_record(csv_reader *reader, const csv_record *record) {
  reader->in->start += record->length + record->ending;
  reader->line += record->newlines + (record->ending > 0);
}

/* Reads the header, checks it, writes it with the new names; an exit status. */
static int take_header(csv_reader *reader) {
  input *in = reader->in;
  csv_record record;
  csv_field *fields;
  const char *text;
  int status = STATUS_GOOD;
  size_t mark;
  while (!status && in->end < 3 && !in->at_end) status = in_fill(in);
  if (status) return status;
  mark = byte_order_mark(in->bytes, in->end);
  if (!reader->asked->json) out_bytes(reader->out, in->bytes, mark);
  in->start = mark;
  if (!next_record(reader, NULL, 0, &record, &status)) {
    if (!status) complain("the input is empty; --csv needs a header line");
    return status ? status : STATUS_USAGE;
  }
  fields = malloc(record.fields * sizeof *fields);
  if (!fields) {
    complain("out of memory");
    return STATUS_INPUT_OUTPUT;
  }
  reader->fields = fields;
  text = in->bytes + in->start;
  csv_split(text, in->end - in->start, in->at_end, fields, record.fields, &record);
  if (memchr(text, '\r', record.length)) {
    complain("the header holds a carriage return without a line feed; lines must end in LF or CRLF");
    return STATUS_USAGE;
  }
  status = find_column(reader, reader->asked->column, text, fields, record.fields, &reader->columns[0]);
  if (!status && reader->asked->dates == 2)
    status =
        find_column(reader, reader->asked->second_column, text, fields, record.fields, &reader->columns[1]);
  if (!status) status = check_new_names(reader, text, fields, record.fields);
  if (!status) write_header(reader, text, &record);
  rows_expect_fields(reader->job, (uint32_t)record.fields);
  pass_record(reader, &record);
  return status;
}

static row row_of(const csv_reader *reader, const csv_record *record, size_t expected, uint64_t first_line) {
  uint32_t start = (uint32_t)reader->in->start;
  row r = {.record = start, .record_length = (uint32_t)record->length, .fields = (uint32_t)record->fields};
  r.line = (uint32_t)(reader->line - first_line);
  r.ending = (uint8_t)record->ending;
  if (record->fields != expected) r.fault = ROW_FIELDS;
  r.date = r.second = start;
  if (reader->columns[0] < record->fields) {
    r.date = start + (uint32_t)reader->fields[reader->columns[0]].start;
    r.date_length = (uint32_t)reader->fields[reader->columns[0]].length;
  }
  if (reader->columns[1] < record->fields) {
    r.second = start + (uint32_t)reader->fields[reader->columns[1]].start;
    r.second_length = (uint32_t)reader->fields[reader->columns[1]].length;
  }
  return r;
}

/* The records that lie whole in the block, as many as fit a batch. */
static size_t take_rows(csv_reader *reader, row rows[ROWS_MAX], size_t expected) {
  input *in = reader->in;
  uint64_t first_line = reader->line;
  csv_record record;
  size_t n = 0;
  for (; n < ROWS_MAX; n++) {
    if (csv_split(in->bytes + in->start, in->end - in->start, in->at_end, reader->fields, reader->reach,
                  &record))
      break;
    if (record.length > CSV_RECORD_MAX) break;
    rows[n] = row_of(reader, &record, expected, first_line);
    pass_record(reader, &record);
  }
  return n;
}

static int convert_records(csv_reader *reader) {
  static row rows[ROWS_MAX];
  size_t expected = rows_expected_fields(reader->job);
  int status = STATUS_GOOD;
  csv_record record;
  while (!reader->out->error) {
    uint64_t first_line = reader->line;
    size_t n = take_rows(reader, rows, expected);
    if (rows_convert(reader->job, reader->in->bytes, rows, n, first_line)) break;
    if (n) continue;
    progress_show(reader->line - 1);
    if (!next_record(reader, reader->fields, reader->reach, &record, &status)) break;
  }
  return status;
}

int stream_csv(const settings *asked, input *in, output *out) {
  csv_reader reader = {.asked = asked, .in = in, .out = out, .line = 1};
  int status;
  reader.job = rows_open(asked, out);
  if (!reader.job) return STATUS_INPUT_OUTPUT;
  status = take_header(&reader);
  if (!status) status = convert_records(&reader);
  progress_erase();
  if (!status && rows_any_bad(reader.job)) status = STATUS_BAD_DATE;
  rows_close(reader.job);
  free(reader.fields);
  return status;
}
