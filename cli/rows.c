/* SPDX-License-Identifier: MIT */
/*
 * Works through rows. For kal convert a batch becomes a column of days, that becomes columns of dates, those
 * become text; what is bad, and all else, goes row by row.
 */
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sky.h"

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
  size_t answers; /* that a row gives */
  look look;
  int64_t days[ROWS_MAX];
  uint8_t bad[ROWS_MAX]; /* the row needs a closer look */
  date_columns dates[];  /* one for each target */
};

row_job *rows_open(const settings *asked, output *out) {
  size_t columns = asked->work->batched ? asked->to_count : 0;
  row_job *job = malloc(sizeof *job + columns * sizeof *job->dates);
  if (!job) {
    complain("out of memory");
    return NULL;
  }
  job->asked = asked;
  job->out = out;
  job->any_bad = 0;
  job->fields = 0;
  job->answers = asked->work->answers(asked);
  job->look.job = job;
  job->look.asked = asked;
  return job;
}

void rows_close(row_job *job) { free(job); }

void rows_expect_fields(row_job *job, uint32_t fields) { job->fields = fields; }

uint32_t rows_expected_fields(const row_job *job) { return job->fields; }

int rows_any_bad(const row_job *job) { return job->any_bad; }

static void begin_look(row_job *job, const char *text, size_t length, uint64_t line) {
  look *l = &job->look;
  l->dates[0] = l->dates[1] = (span){text, length};
  l->line = line;
  l->has_day = l->has_found = l->bad = 0;
  l->text = NULL;
  memset(l->answer_length, 0, job->answers * sizeof *l->answer_length);
}

void look_bad(look *l, size_t which, const char *reason) {
  const span *date = &l->dates[which];
  row_job *job = l->job;
  char quote[QUOTE_MAX], where[40] = "";
  if (l->line) snprintf(where, sizeof where, "line %llu: ", (unsigned long long)l->line);
  if (l->bad && job->asked->on_error != ON_ERROR_NULL) return;
  if (!l->bad) snprintf(l->error, sizeof l->error, "%s", reason);
  if (!l->bad && job->asked->on_error == ON_ERROR_FAIL) out_flush(job->out);
  l->bad = job->any_bad = 1;
  complain("%s%s: %s", where, quoted(date->text, date->length, quote), reason);
}

void look_error(look *l, size_t which, const kal_error *error) {
  char reason[512];
  kal_error_text(error, reason, sizeof reason);
  look_bad(l, which, reason);
}

/* The instant of a row, and its day by the clocks of the place. */
static kal_status read_moment(look *l, const span *date, int64_t *day, kal_error *error) {
  const settings *asked = l->asked;
  kal_status status = l->line ? read_instant(asked, date->text, date->length, &l->instant, &l->shift, error)
                              : read_instant_argument(asked, date->text, &l->instant, &l->shift, error);
  if (status) return status;
  if (kal_day_of_instant(l->instant, asked->place, l->shift, KAL_DAY_MIDNIGHT, 0, day) == KAL_OK)
    return KAL_OK;
  return out_of_range("", KAL_FIELD_DAY_NUMBER, l->instant / 86400, KAL_ASTRO_FIRST_DAY, KAL_ASTRO_LAST_DAY,
                      error);
}

int look_day(look *l, size_t which, int64_t *day) {
  const settings *asked = l->asked;
  const span *date = &l->dates[which];
  kal_error error;
  kal_status status = asked->has_place ? read_moment(l, date, day, &error)
                      : l->line        ? kal_day_parse(asked->from, date->text, date->length, day, &error)
                                       : read_argument(asked, date->text, day, &error);
  if (status) {
    look_error(l, which, &error);
    return 0;
  }
  if (which == 0) l->day = *day;
  if (which == 0) l->has_day = 1;
  return 1;
}

kal_status look_day_in(const look *l, size_t t, int64_t *day) {
  const settings *asked = l->asked;
  kal_day_start start = kal_calendar_day_start(asked->to[t].calendar);
  if (asked->has_place)
    return kal_day_of_instant(l->instant, asked->place, l->shift, start, asked->day_rules, day);
  *day = l->day;
  return KAL_OK;
}

static void print_in(look *l, size_t t, size_t at, int64_t day) {
  kal_error error;
  if (print_day(&l->asked->to[t], day, l->answer[at], &l->answer_length[at], &error) == KAL_OK) return;
  l->answer_length[at] = 0;
  look_error(l, 0, &error);
}

void look_print(look *l, size_t first, size_t step, int64_t day) {
  for (size_t t = 0; t < l->asked->to_count; t++) print_in(l, t, first + t * step, day);
}

/* A day that begins with the Sun, where it does not. */
static void look_no_day(look *l, size_t t, kal_status status) {
  const target *to = &l->asked->to[t];
  int sunrise = kal_calendar_day_start(to->calendar) == KAL_DAY_SUNRISE;
  char reason[256];
  if (status == KAL_ERROR_NO_SUNSET)
    snprintf(
        reason, sizeof reason,
        "the Sun does not %s there then, so no day of %s begins; --no-sunset six takes %s:00 local mean time",
        sunrise ? "rise" : "set", target_name(to), sunrise ? "06" : "18");
  else
    snprintf(reason, sizeof reason, "%s", kal_status_text(status));
  look_bad(l, 0, reason);
}

void look_print_read(look *l, size_t step) {
  for (size_t t = 0; t < l->asked->to_count; t++) {
    int64_t day;
    kal_status status = look_day_in(l, t, &day);
    if (status)
      look_no_day(l, t, status);
    else
      print_in(l, t, t * step, day);
  }
}

void look_number(look *l, size_t index, int64_t value) {
  char *p = l->answer[index];
  if (value < 0) *p++ = '-';
  p = put_digits(p, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 1);
  l->answer_length[index] = (size_t)(p - l->answer[index]);
}

static void find_fault(row_job *job, const row *r) {
  char reason[128];
  if (r->fault == ROW_TOO_LONG)
    snprintf(reason, sizeof reason, "the line is longer than 4096 bytes");
  else
    snprintf(reason, sizeof reason, "the row has %u field%s, the header has %u", (unsigned)r->fields,
             r->fields == 1 ? "" : "s", (unsigned)job->fields);
  look_bad(&job->look, 0, reason);
}

static void write_ending(output *out, unsigned ending) { out_bytes(out, &"\r\n"[ending == 1], ending); }

void look_json_input(const look *l, json *j) {
  json_bytes(j, "input", l->dates[0].text, l->dates[0].length);
  if (l->has_day && l->asked->has_place) json_integer(j, "unix", l->instant);
  if (l->has_day)
    json_integer(j, "day", l->day);
  else
    json_null(j, "day");
}

void look_json_answer(const look *l, json *j, const char *key, size_t index) {
  if (l->answer_length[index])
    json_text(j, key, l->answer[index]);
  else
    json_null(j, key);
}

void look_json_targets(const look *l, json *j) {
  const settings *asked = l->asked;
  json_key(j, "to");
  json_open(j, '{');
  for (size_t t = 0; t < asked->to_count; t++) look_json_answer(l, j, target_name(&asked->to[t]), t);
  json_close(j, '}');
}

void look_json_found(const look *l, json *j, const char *key, size_t index) {
  if (l->has_found)
    json_integer(j, key, l->found[index]);
  else
    json_null(j, key);
}

static void write_json(row_job *job) {
  const look *l = &job->look;
  json j = json_begin(job->out);
  json_open(&j, '{');
  if (l->line) json_integer(&j, "line", (int64_t)l->line);
  job->asked->work->json(l, &j);
  if (l->bad) json_text(&j, "error", l->error);
  json_close(&j, '}');
  out_char(job->out, '\n');
}

static void write_look(row_job *job, const char *block, const row *r) {
  const settings *asked = job->asked;
  const look *l = &job->look;
  output *out = job->out;
  if (asked->json) {
    write_json(job);
    return;
  }
  if (asked->csv) out_bytes(out, block + r->record, r->record_length);
  for (size_t i = 0; i < job->answers; i++) {
    if (asked->csv || i) out_char(out, asked->csv ? ',' : '\t');
    out_bytes(out, l->text ? l->text : l->answer[i], l->answer_length[i]);
  }
  write_ending(out, r ? r->ending : 1);
}

static size_t blanks(const char *text, size_t length, size_t at, int wanted) {
  while (at < length && (text[at] == ' ' || text[at] == '\t') == wanted) at++;
  return at;
}

/* The two dates of a plain line, with spaces or tabs between them; 0 after a complaint. */
static int split_line(look *l) {
  const char *text = l->dates[0].text;
  size_t length = l->dates[0].length, end = blanks(text, length, 0, 0), start = blanks(text, length, end, 1);
  if (start == length || blanks(text, length, start, 0) != length) {
    look_bad(l, 0,
             "expected two dates on the line, with a tab between them; for one, --since or --until DATE");
    return 0;
  }
  l->dates[0].length = end;
  l->dates[1] = (span){text + start, length - start};
  return 1;
}

/* A row that is bad, or one for which speed does not matter. */
static int convert_closely(row_job *job, const char *block, const row *r) {
  const settings *asked = job->asked;
  look *l = &job->look;
  if (r && asked->csv) l->dates[1] = (span){block + r->second, r->second_length};
  if (r && r->fault)
    find_fault(job, r);
  else if (!r || asked->csv || asked->dates == 1 || split_line(l))
    asked->work->find(l);
  if (l->bad && asked->on_error == ON_ERROR_FAIL) return 1;
  if (!l->bad || asked->on_error == ON_ERROR_NULL) write_look(job, block, r);
  return 0;
}

int rows_convert_argument(row_job *job, char *const *texts) {
  begin_look(job, texts[0], strlen(texts[0]), 0);
  if (job->asked->dates > 1) job->look.dates[1] = (span){texts[1], strlen(texts[1])};
  return convert_closely(job, NULL, NULL);
}

/* The days of a batch; rows without one are marked and have day 0. */
static void parse_days(row_job *job, const char *block, const row *rows, size_t n) {
  const kal_calendar *from = job->asked->from;
  for (size_t i = 0; i < n; i++) {
    job->bad[i] = rows[i].fault || kal_day_parse(from, block + rows[i].date, rows[i].date_length,
                                                 &job->days[i], NULL) != KAL_OK;
    if (job->bad[i]) job->days[i] = 0;
  }
}

/* The columns of one target; rows that have no date there are marked. */
static void convert_days(row_job *job, const kal_calendar *calendar, date_columns *dates, size_t n) {
  size_t done = 0, bad = 0;
  while (done < n) {
    kal_date_columns columns = {sizeof columns,    dates->year + done,       dates->month + done,
                                dates->day + done, dates->month_code + done, dates->flags + done, NULL, 0};
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
    return kal_day_print(to->count, job->days[i], p, KAL_DATE_TEXT_MAX, &length) == KAL_OK ? p + length
                                                                                           : NULL;
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
  int batched = asked->work->batched && !asked->json;
  if (batched) {
    parse_days(job, block, rows, n);
    for (size_t t = 0; t < asked->to_count; t++)
      if (asked->to[t].calendar) convert_days(job, asked->to[t].calendar, &job->dates[t], n);
  }
  for (size_t i = 0; i < n; i++) {
    if (batched && !job->bad[i] && write_row(job, block, &rows[i], i)) continue;
    begin_look(job, block + rows[i].date, rows[i].date_length, first_line + rows[i].line);
    if (convert_closely(job, block, &rows[i])) return 1;
  }
  return 0;
}
