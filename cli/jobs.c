/* SPDX-License-Identifier: MIT */
/* Threads that convert a stream; with one job there is none but the program's own. */
#include "jobs.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "system.h"

enum {
  LONG_STREAM = 2 * 1024 * 1024, /* bytes; for less, threads and plans hardly pay */
  OUTPUT_BYTES = 512 * 1024      /* what becomes of a piece mostly fits */
};

typedef struct crew crew;

/* What a thread has for itself. */
typedef struct worker {
  crew *crew;
  pthread_t thread;
  row_job *job;
  output out;
  char *spare; /* the bytes of its piece, or for those of the next */
  csv_field *fields;
  piece piece;
  uint64_t number; /* of the piece */
  int has_turn;
  row rows[ROWS_MAX];
} worker;

struct crew {
  stream *stream;
  worker *workers[JOBS_MAX]; /* the first one is the program's own thread */
  size_t hired;
  int is_long;     /* the stream turned out to be */
  plan_set *plans; /* if it did */

  /* For the one that reads and cuts. */
  pthread_mutex_t reading;
  uint64_t pieces; /* so many were cut */
  int ended;

  /* For the one that writes. */
  pthread_mutex_t turns;
  pthread_cond_t turn_comes[JOBS_MAX]; /* of piece n at n % JOBS_MAX: no two that are at work share one */
  uint64_t turn;                       /* the piece that may be written */
  int status;
  atomic_int over; /* nothing more is wanted */
  int wake[2];     /* a pipe, written to when it is over: for the one that waits for input */
};

static size_t jobs_wanted(const settings *asked) {
  long jobs = asked->jobs ? (long)asked->jobs : system_processors();
  return jobs < 1 ? 1 : jobs > JOBS_MAX ? JOBS_MAX : (size_t)jobs;
}

/* For an output: waits until all pieces before the worker's are written; 0 if its own is no longer wanted. */
static int await_turn(void *of) {
  worker *w = of;
  crew *c = w->crew;
  if (!w->has_turn) {
    pthread_mutex_lock(&c->turns);
    while (c->turn != w->number) pthread_cond_wait(&c->turn_comes[w->number % JOBS_MAX], &c->turns);
    pthread_mutex_unlock(&c->turns);
    w->has_turn = 1;
  }
  return !atomic_load(&c->over);
}

static void pass_turn(worker *w) {
  crew *c = w->crew;
  w->has_turn = 0;
  pthread_mutex_lock(&c->turns);
  c->turn++;
  pthread_cond_signal(&c->turn_comes[c->turn % JOBS_MAX]);
  pthread_mutex_unlock(&c->turns);
}

/* In turn: nothing after this piece is wanted. */
static void end_stream(crew *c, int status) {
  c->status = status;
  atomic_store(&c->over, 1);
  if (c->wake[1] >= 0) (void)system_write(c->wake[1], "", 1);
}

static void dismiss(worker *w) {
  if (w->job) rows_close(w->job);
  free(w->out.bytes);
  free(w->spare);
  free(w->fields);
  free(w);
}

/* NULL without memory. */
static worker *hire(crew *c) {
  stream *s = c->stream;
  worker *w = calloc(1, sizeof *w);
  if (!w) return NULL;
  w->crew = c;
  w->spare = in_block(s->in);
  w->fields = malloc((s->reach + 1) * sizeof *w->fields);
  w->out = (output){.fd = s->out->fd, .bytes = malloc(OUTPUT_BYTES), .capacity = OUTPUT_BYTES};
  w->out.may_write = await_turn;
  w->out.turn = w;
  w->job = rows_open(s->asked, &w->out, (uint32_t)s->fields);
  if (w->spare && w->fields && w->out.bytes && w->job) {
    rows_use_plans(w->job, c->plans);
    return w;
  }
  dismiss(w);
  return NULL;
}

/* Cuts the next piece, reading as needed; 0: there is none. */
static int cut_piece(crew *c, piece *p) {
  stream *s = c->stream;
  while (!s->form->cut(s, p)) {
    if (s->in->at_end) return 0;
    p->read_error = in_fill(s->in);
    if (p->read_error) return 1;
  }
  return 1;
}

static int take_piece(worker *w) {
  crew *c = w->crew;
  piece *p = &w->piece;
  int taken = 0;
  pthread_mutex_lock(&c->reading);
  if (!c->ended && !atomic_load(&c->over)) {
    *p = (piece){0};
    taken = cut_piece(c, p);
    c->ended = !taken || p->fault || p->read_error;
    if (taken) w->number = c->pieces++;
    if (taken && !c->ended) w->spare = in_hand_out(c->stream->in, w->spare);
    p->bytes = w->spare;
  }
  pthread_mutex_unlock(&c->reading);
  return taken;
}

/* What is wrong with the input ends the stream, if nothing before it did. */
static void complain_piece(worker *w) {
  crew *c = w->crew;
  const piece *p = &w->piece;
  if (!await_turn(w)) return;
  if (p->read_error) {
    in_complain(c->stream->in, p->read_error);
    end_stream(c, STATUS_INPUT_OUTPUT);
  } else {
    complain("line %llu: %s", (unsigned long long)p->line, p->fault);
    end_stream(c, STATUS_BAD_DATE);
  }
}

static void convert_piece(worker *w) {
  crew *c = w->crew;
  stream *s = c->stream;
  piece *p = &w->piece;
  int stop = 0;
  while (!stop && !w->out.error && p->at < p->end && !atomic_load(&c->over)) {
    uint64_t line = p->line;
    size_t n = s->form->take(s, p, w->fields, w->rows);
    stop = rows_convert(w->job, p->bytes, w->rows, n, line);
  }
  out_flush(&w->out);
  if (!await_turn(w)) return;
  s->out->wrote |= w->out.wrote;
  s->out->error = w->out.error;
  if (stop || w->out.error) end_stream(c, STATUS_GOOD);
  progress_show(p->line - 1);
}

static void work_on(worker *w) {
  if (w->piece.fault || w->piece.read_error)
    complain_piece(w);
  else
    convert_piece(w);
  pass_turn(w);
}

static void *work_through(void *of) {
  worker *w = of;
  while (take_piece(w)) work_on(w);
  return NULL;
}

/* As many threads as can be had. */
static void hire_others(crew *c, size_t jobs) {
  if (jobs > 1 && system_pipe(c->wake) == 0) c->stream->in->wake = c->wake[0];
  while (c->hired < jobs) {
    worker *w = hire(c);
    if (!w || pthread_create(&w->thread, NULL, work_through, w) != 0) {
      if (w) dismiss(w);
      break;
    }
    c->workers[c->hired++] = w;
  }
}

/* What pays only now. */
static void go_long(crew *c) {
  const settings *asked = c->stream->asked;
  c->is_long = 1;
  if (asked->work->reckon && !asked->json) c->plans = plans_make(asked);
  rows_use_plans(c->workers[0]->job, c->plans);
  hire_others(c, jobs_wanted(asked));
}

int stream_convert(stream *s) {
  crew c = {.stream = s, .wake = {-1, -1}};
  size_t bytes = 0;
  worker *own = hire(&c);
  int any_bad = 0;
  if (!own) {
    complain("out of memory");
    return STATUS_INPUT_OUTPUT;
  }
  c.workers[c.hired++] = own;
  pthread_mutex_init(&c.reading, NULL);
  pthread_mutex_init(&c.turns, NULL);
  for (size_t i = 0; i < JOBS_MAX; i++) pthread_cond_init(&c.turn_comes[i], NULL);
  out_flush(s->out);
  if (s->out->error) end_stream(&c, STATUS_GOOD);
  while (take_piece(own)) {
    bytes += own->piece.end - own->piece.at;
    if (!c.is_long && bytes > LONG_STREAM) go_long(&c);
    work_on(own);
  }
  for (size_t i = 0; i < c.hired; i++) {
    if (i) pthread_join(c.workers[i]->thread, NULL);
    any_bad |= rows_any_bad(c.workers[i]->job);
    dismiss(c.workers[i]);
  }
  for (size_t i = 0; i < JOBS_MAX; i++) pthread_cond_destroy(&c.turn_comes[i]);
  pthread_mutex_destroy(&c.turns);
  pthread_mutex_destroy(&c.reading);
  if (c.wake[0] >= 0) system_close(c.wake[0]);
  if (c.wake[1] >= 0) system_close(c.wake[1]);
  s->in->wake = -1;
  plans_free(c.plans);
  progress_erase();
  return c.status ? c.status : any_bad ? STATUS_BAD_DATE : STATUS_GOOD;
}
