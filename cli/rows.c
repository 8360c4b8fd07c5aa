/* SPDX-License-Identifier: MIT */
/* Converts rows: a batch becomes a column of days, that becomes columns of dates, those become text. */
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

/* The dates of a batch in one target calendar. */
typedef struct date_columns {
  int32_t year[ROWS_MAX];
  uint8_t month[ROWS_MAX];
  uint8_t day[ROWS_MAX];
  kal_month_code month_code[ROWS_MAX];
  uint8_t flags[ROWS_MAX];
} date_columns;

struct row_job {
  const settings *asked;
  output *out;
  int any_bad;
  uint32_t fields;
  int64_t days[ROWS_MAX];
  uint8_t bad[ROWS_MAX]; /* the row needs a closer look */
  date_columns dates[];  /* one for each target */
};

row_job *rows_open(const settings *asked, output *out) {
  row_job *job = malloc(sizeof *job + asked->to_count * sizeof *job->dates);
  if (!job) {
    complain("out of memory");
    return NULL;
  }
  job->asked = asked;
  job->out = out;
  job->any_bad = 0;
  job->fields = 0;
  return job;
}

void rows_close(row_job *job) { free(job); }

void rows_expect_fields(row_job *job, uint32_t fields) { job->fields = fields; }

uint32_t rows_expected_fields(const row_job *job) { return job->fields; }

int rows_any_bad(const row_job *job) { return job->any_bad; }

/* One row, looked at closely: what it is in each target, and what is wrong with it. */
typedef struct close_look {
  const char *text;
  size_t length;
  uint64_t line; /* 0: an argument */
  int64_t day;
  int has_day;
  int bad;
  char error[640];
  char to[TARGETS_MAX][KAL_DATE_TEXT_MAX]; /* "" where there is none */
  size_t to_length[TARGETS_MAX];
} close_look;

/* Keeps the first error; says each if the row goes on as null. */
static void found_bad(row_job *job, close_look *look, const char *reason) {
  char quote[QUOTE_MAX], where[40] = "";
  if (look->line) snprintf(where, sizeof where, "line %llu: ", (unsigned long long)look->line);
  if (look->bad && job->asked->on_error != ON_ERROR_NULL) return;
  if (!look->bad) snprintf(look->error, sizeof look->error, "%s", reason);
  if (!look->bad && job->asked->on_error == ON_ERROR_FAIL) out_flush(job->out);
  look->bad = job->any_bad = 1;
  complain("%s%s: %s", where, quoted(look->text, look->length, quote), reason);
}

static void find_fault(row_job *job, close_look *look, const row *r) {
  char reason[128];
  if (r->fault == ROW_TOO_LONG)
    snprintf(reason, sizeof reason, "the line is longer than 4096 bytes");
  else
    snprintf(reason, sizeof reason, "the row has %u field%s, the header has %u", (unsigned)r->fields,
             r->fields == 1 ? "" : "s", (unsigned)job->fields);
  found_bad(job, look, reason);
}

static void look_closely(row_job *job, close_look *look) {
  const settings *asked = job->asked;
  kal_error error;
  char reason[512];
  if (kal_day_parse(asked->from, look->text, look->length, &look->day, &error)) {
    kal_error_text(&error, reason, sizeof reason);
    found_bad(job, look, reason);
    return;
  }
  look->has_day = 1;
  for (size_t t = 0; t < asked->to_count; t++) {
    if (print_day(&asked->to[t], look->day, look->to[t], &look->to_length[t], &error) == KAL_OK) continue;
    look->to_length[t] = 0;
    look->to[t][0] = '\0';
    kal_error_text(&error, reason, sizeof reason);
    found_bad(job, look, reason);
  }
}

static void write_ending(output *out, unsigned ending) { out_bytes(out, &"\r\n"[ending == 1], ending); }

static void write_json(row_job *job, const close_look *look) {
  const settings *asked = job->asked;
  json j = json_begin(job->out);
  json_open(&j, '{');
  if (look->line) json_integer(&j, "line", (int64_t)look->line);
  json_bytes(&j, "input", look->text, look->length);
  if (look->has_day)
    json_integer(&j, "day", look->day);
  else
    json_null(&j, "day");
  json_key(&j, "to");
  json_open(&j, '{');
  for (size_t t = 0; t < asked->to_count; t++)
    if (look->to_length[t])
      json_text(&j, target_name(&asked->to[t]), look->to[t]);
    else
      json_null(&j, target_name(&asked->to[t]));
  json_close(&j, '}');
  if (look->bad) json_text(&j, "error", look->error);
  json_close(&j, '}');
  out_char(job->out, '\n');
}

static void write_look(row_job *job, const close_look *look, const char *block, const row *r) {
  const settings *asked = job->asked;
  output *out = job->out;
  if (asked->json) {
    write_json(job, look);
    return;
  }
  if (asked->csv) out_bytes(out, block + r->record, r->record_length);
  for (size_t t = 0; t < asked->to_count; t++) {
    if (asked->csv || t) out_char(out, asked->csv ? ',' : '\t');
    out_bytes(out, look->to[t], look->to_length[t]);
  }
  write_ending(out, r ? r->ending : 1);
}

/* A row that is bad, or one for which speed does not matter. */
static int convert_closely(row_job *job, close_look *look, const char *block, const row *r) {
  if (r && r->fault)
    find_fault(job, look, r);
  else
    look_closely(job, look);
  if (look->bad && job->asked->on_error == ON_ERROR_FAIL) return 1;
  if (!look->bad || job->asked->on_error == ON_ERROR_NULL) write_look(job, look, block, r);
  return 0;
}

int rows_convert_argument(row_job *job, const char *text) {
  close_look look = {.text = text, .length = strlen(text)};
  return convert_closely(job, &look, NULL, NULL);
}

/* The days of a batch; rows without one are marked and have day 0. */
static void parse_days(row_job *job, const char *block, const row *rows, size_t n) {
  const kal_calendar *from = job->asked->from;
  for (size_t i = 0; i < n; i++) {
    job->bad[i] =
        rows[i].fault || kal_day_parse(from, block + rows[i].date, rows[i].date_length, &job->days[i], NULL) != KAL_OK;
    if (job->bad[i]) job->days[i] = 0;
  }
}

/* The columns of one target; rows that have no date there are marked. */
static void convert_days(row_job *job, const kal_calendar *calendar, date_columns *dates, size_t n) {
  size_t done = 0, bad = 0;
  while (done < n) {
    kal_date_columns columns = {sizeof columns,          dates->year + done,       dates->month + done,
                                dates->day + done,       dates->month_code + done, dates->flags + done};
    if (kal_days_to_dates(calendar, job->days + done, n - done, &columns, &bad) == KAL_OK) return;
    job->bad[done + bad] = 1;
    done += bad + 1;
  }
}

/* The text of row i in target t, at p; returns its end, NULL if it has none. */
static char *print_target(const row_job *job, size_t t, size_t i, char *p) {
  const target *to = &job->asked->to[t];
  const date_columns *dates = &job->dates[t];
  size_t length = 0;
  kal_date date;
  if (!to->calendar)
    return kal_day_print(to->count, job->days[i], p, KAL_DATE_TEXT_MAX, &length) == KAL_OK ? p + length : NULL;
  date.year = dates->year[i];
  date.month = dates->month[i];
  date.day = dates->day[i];
  date.month_code = dates->month_code[i];
  date.flags = dates->flags[i];
  kal_date_print(to->calendar, date, p, KAL_DATE_TEXT_MAX, &length);
  return p + length;
}

/* A good row in a hurry; 0 if it was not so good. */
static int write_row(row_job *job, const char *block, const row *r, size_t i) {
  const settings *asked = job->asked;
  char text[TARGETS_MAX * (KAL_DATE_TEXT_MAX + 1) + 2], *p, *start;
  if (asked->csv) {
    start = text; /* the record goes first, and may be long */
  } else {
    start = out_room(job->out, sizeof text);
  }
  p = start;
  for (size_t t = 0; t < asked->to_count; t++) {
    if (asked->csv || t) *p++ = asked->csv ? ',' : '\t';
    p = print_target(job, t, i, p);
    if (!p) return 0;
  }
  if (r->ending == 2) *p++ = '\r';
  if (r->ending) *p++ = '\n';
  if (asked->csv) {
    out_bytes(job->out, block + r->record, r->record_length);
    out_bytes(job->out, text, (size_t)(p - text));
  } else {
    job->out->used += (size_t)(p - start);
  }
  return 1;
}

int rows_convert(row_job *job, const char *block, const row *rows, size_t n, uint64_t first_line) {
  const settings *asked = job->asked;
  if (!asked->json) {
    parse_days(job, block, rows, n);
    for (size_t t = 0; t < asked->to_count; t++)
      if (asked->to[t].calendar) convert_days(job, asked->to[t].calendar, &job->dates[t], n);
  }
  for (size_t i = 0; i < n; i++) {
    close_look look;
    if (!asked->json && !job->bad[i] && write_row(job, block, &rows[i], i)) continue;
    memset(&look, 0, sizeof look);
    look.text = block + rows[i].date;
    look.length = rows[i].date_length;
    look.line = first_line + rows[i].line;
    if (convert_closely(job, &look, block, &rows[i])) return 1;
  }
  return 0;
}
