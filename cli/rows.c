/* SPDX-License-Identifier: MIT */
/*
 * Works through rows. What can be done to columns is: the dates of a batch become a column of days, and that
 * becomes columns of texts. Rows that are bad, and all else, go one by one.
 */
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sky.h"

/* A longer date than this is read row by row. */
enum { DATE_BYTES = 32 };
/* Texts are copied by as many bytes, which is quick, also if they have fewer. */
enum { COPY_BYTES = KAL_DATE_TEXT_MAX };

typedef struct text_batch {
  int32_t offsets[ROWS_MAX + 1];
  uint8_t validity[ROWS_MAX / 8];
  char bytes[ROWS_MAX * KAL_DATE_TEXT_MAX + COPY_BYTES];
} text_batch;

struct row_job {
  const settings *asked;
  output *out;
  const plan_set *plans; /* NULL: none */
  int any_bad;
  uint32_t fields;
  size_t answers; /* that a row gives */
  look look;
  int64_t days[ROWS_MAX];
  uint8_t good[ROWS_MAX / 8]; /* as validities are: all others need a closer look */
  text_batch read;
  text_batch made[]; /* one for each target */
};

row_job *rows_open(const settings *asked, output *out, uint32_t fields) {
  size_t batches = asked->work->reckon ? asked->to_count : 0;
  row_job *job = malloc(sizeof *job + batches * sizeof *job->made);
  if (!job) return NULL;
  job->asked = asked;
  job->out = out;
  job->plans = NULL;
  job->any_bad = 0;
  job->fields = fields;
  job->answers = asked->work->answers(asked);
  job->look.job = job;
  job->look.asked = asked;
  return job;
}

void rows_use_plans(row_job *job, const plan_set *plans) {
  job->plans = plans;
}

void rows_close(row_job *job) {
  free(job);
}

int rows_any_bad(const row_job *job) {
  return job->any_bad;
}

static void begin_look(row_job *job, const char *text, size_t length, uint64_t line) {
  look *l = &job->look;
  l->dates[0] = l->dates[1] = (span){text, length};
  l->line = line;
  l->has_day = l->has_found = l->bad = 0;
  l->text = NULL;
  memset(l->answer_length, 0, job->answers * sizeof *l->answer_length);
}

int look_may_speak(look *l) {
  return out_await(l->job->out);
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
  if (look_may_speak(l)) complain("%s%s: %s", where, quoted(date->text, date->length, quote), reason);
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

static void write_ending(output *out, unsigned ending) {
  out_bytes(out, &"\r\n"[ending == 1], ending);
}

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

/* Batches */

static int has_bit(const uint8_t *bits, size_t at) {
  return bits[at / 8] >> at % 8 & 1;
}

static char *copy_text(char *to, const char *from, size_t length) {
  memcpy(to, from, COPY_BYTES);
  return to + length;
}

/* The texts of the dates, one behind the other; those that no batch can read are empty, which is no date. */
static kal_text_column gather_dates(text_batch *read, const char *block, const row *rows, size_t n) {
  char *p = read->bytes;
  for (size_t i = 0; i < n; i++) {
    read->offsets[i] = (int32_t)(p - read->bytes);
    if (rows[i].date_length <= DATE_BYTES && !rows[i].fault)
      p = copy_text(p, block + rows[i].date, rows[i].date_length);
  }
  read->offsets[n] = (int32_t)(p - read->bytes);
  return (kal_text_column){.size = sizeof(kal_text_column),
                           .offsets = read->offsets,
                           .bytes = read->bytes,
                           .capacity = (size_t)(p - read->bytes)};
}

/* The texts of a count, of which there are no columns. */
static void print_counts(kal_count count, const int64_t *days, const uint8_t *good, size_t n,
                         text_batch *made) {
  char *p = made->bytes;
  memcpy(made->validity, good, sizeof made->validity);
  for (size_t i = 0; i < n; i++) {
    size_t length = 0;
    made->offsets[i] = (int32_t)(p - made->bytes);
    if (has_bit(good, i) && kal_day_print(count, days[i], p, KAL_DATE_TEXT_MAX, &length) != KAL_OK)
      made->validity[i / 8] &= (uint8_t) ~(1u << i % 8);
    p += length;
  }
  made->offsets[n] = (int32_t)(p - made->bytes);
}

static kal_column_options batch_options(const row_job *job, const kal_calendar *calendar) {
  return (kal_column_options){
      .size = sizeof(kal_column_options), .bad = KAL_BAD_IS_NULL, .plan = plan_of(job->plans, calendar)};
}

/* Texts of the targets, as far as rows are good. */
static void print_batch(row_job *job, const target *to, size_t n, text_batch *made) {
  const kal_column days = {.size = sizeof days, .values = job->days, .validity = job->good};
  const kal_text_column texts = {.size = sizeof texts,
                                 .offsets = made->offsets,
                                 .bytes = made->bytes,
                                 .capacity = sizeof made->bytes,
                                 .validity = made->validity};
  const kal_column_options options = batch_options(job, to->calendar);
  if (!to->calendar)
    print_counts(to->count, job->days, job->good, n, made);
  else if (kal_column_format(to->calendar, NULL, &days, n, &texts, NULL, &options, NULL) != KAL_OK)
    memset(made->validity, 0, sizeof made->validity);
}

/* Reads, reckons and prints a batch; rows that are not good in all of it are marked. */
static void convert_batch(row_job *job, const char *block, const row *rows, size_t n) {
  const settings *asked = job->asked;
  const kal_column days = {.size = sizeof days, .values = job->days, .validity = job->good};
  const kal_text_column texts = gather_dates(&job->read, block, rows, n);
  const kal_column_options reading = batch_options(job, asked->from);
  const kal_column_options reckoning = batch_options(job, asked->calendar);
  if (kal_column_parse(asked->from, NULL, &texts, n, &days, &reading, NULL) != KAL_OK ||
      asked->work->reckon(asked, &days, n, &reckoning) != KAL_OK)
    memset(job->good, 0, sizeof job->good);
  for (size_t t = 0; t < asked->to_count; t++) print_batch(job, &asked->to[t], n, &job->made[t]);
  for (size_t t = 0; t < asked->to_count; t++)
    for (size_t i = 0; i < (n + 7) / 8; i++) job->good[i] &= job->made[t].validity[i];
}

/* Good rows in a hurry, from row i on; returns the first one that is not so good, or n. */
static size_t write_good_rows(row_job *job, const char *block, const row *rows, size_t i, size_t n) {
  const size_t targets = job->asked->to_count, room = targets * (KAL_DATE_TEXT_MAX + 1) + 2 + COPY_BYTES;
  const char separator = job->asked->csv ? ',' : '\t';
  for (; i < n && has_bit(job->good, i); i++) {
    const row *r = &rows[i];
    char *p;
    if (r->record_length) out_bytes(job->out, block + r->record, r->record_length);
    p = out_room(job->out, room);
    for (size_t t = 0; t < targets; t++) {
      const text_batch *made = &job->made[t];
      if (t || job->asked->csv) *p++ = separator;
      p = copy_text(p, made->bytes + made->offsets[i], (size_t)(made->offsets[i + 1] - made->offsets[i]));
    }
    if (r->ending == 2) *p++ = '\r';
    if (r->ending) *p++ = '\n';
    job->out->used = (size_t)(p - job->out->bytes);
  }
  return i;
}

int rows_convert(row_job *job, const char *block, const row *rows, size_t n, uint64_t first_line) {
  int batched = job->asked->work->reckon && !job->asked->json;
  if (batched) convert_batch(job, block, rows, n);
  for (size_t i = 0; i < n; i++) {
    if (batched) i = write_good_rows(job, block, rows, i, n);
    if (i == n) break;
    begin_look(job, block + rows[i].date, rows[i].date_length, first_line + rows[i].line);
    if (convert_closely(job, block, &rows[i])) return 1;
  }
  return 0;
}
