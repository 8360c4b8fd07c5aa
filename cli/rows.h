/* SPDX-License-Identifier: MIT */
/* Rows of a stream: what plain lines and CSV records have in common. */
#ifndef KAL_CLI_ROWS_H
#define KAL_CLI_ROWS_H

#include "json.h"
#include "kal.h"
#include "plans.h"

enum { ROWS_MAX = 1024 }; /* in one batch: its columns stay in the nearest cache */

/* Why a row is bad before its date is looked at. */
typedef enum row_fault { ROW_SOUND, ROW_TOO_LONG, ROW_FIELDS } row_fault;

/* Places in the block of input. */
typedef struct row {
  uint32_t date;
  uint32_t date_length;
  uint32_t second; /* CSV: the other date of the row, for settings.dates 2 */
  uint32_t second_length;
  uint32_t record; /* CSV: all bytes of the row but its line ending */
  uint32_t record_length;
  uint32_t line;   /* lines after the first of the batch */
  uint32_t fields; /* CSV: how many the row has */
  uint8_t fault;   /* a row_fault */
  uint8_t ending;  /* bytes of the line ending: 0, 1 "\n", 2 "\r\n" */
} row;

typedef struct row_job row_job;

/* A text as it stands in the input. */
typedef struct span {
  const char *text;
  size_t length;
} span;

enum { ANSWERS_MAX = 3 * TARGETS_MAX, ANSWER_MAX = 96, WORDS_BYTES = 16 * 1024 };

/* One row, looked at closely: what is read, what the command makes of it, and what is wrong with it. */
typedef struct look {
  row_job *job;
  const settings *asked;
  span dates[2];
  uint64_t line; /* 0: an argument */
  int64_t day;   /* of the first date; with --at by the clocks of the place */
  int has_day;
  int64_t instant; /* with --at, and the clocks by which it was told */
  int32_t shift;
  int64_t found[4]; /* the command's numbers, for its JSON */
  int has_found;
  int bad;
  char error[640];
  const char *text; /* a longer one, in place of the first answer: words or field, in quotation marks */
  char words[WORDS_BYTES];
  char field[2 * WORDS_BYTES + 2];
  char answer[ANSWERS_MAX][ANSWER_MAX];
  size_t answer_length[ANSWERS_MAX]; /* also of the text; 0 where there is none */
} look;

/* What a command makes of a row. */
typedef struct work {
  /* A batch of days made into those to print in the targets, as columns are; NULL: rows go one by one. */
  kal_status (*reckon)(const settings *asked, const kal_column *days, size_t n,
                       const kal_column_options *options);
  size_t (*answers)(const settings *asked); /* how many texts a row gives */
  /* The end of the name of a CSV column that is made; at most ANSWER_MAX bytes with the NUL. */
  void (*name)(const settings *asked, size_t index, char name[ANSWER_MAX]);
  void (*find)(look *l);                /* fills the answers; says what is wrong by look_... */
  void (*json)(const look *l, json *j); /* members, after the line */
} work;

/* The day of a date of the row; 0 after a complaint. */
int look_day(look *l, size_t which, int64_t *day);
/* That day, or with --at the one in which the instant lies in a target: its own calendar begins it. */
kal_status look_day_in(const look *l, size_t t, int64_t *day);
/* What is wrong with a date of the row. Only the first is kept, each is said if the row goes on as null. */
void look_bad(look *l, size_t which, const char *reason);
void look_error(look *l, size_t which, const kal_error *error);
/* Waits until a message about the row comes in its place; 0: it is not wanted. */
int look_may_speak(look *l);
/* A day in all targets, as answers first, first + step, ... */
void look_print(look *l, size_t first, size_t step, int64_t day);
/* The same of the row's day, or instant. */
void look_print_read(look *l, size_t step);
/* A number as an answer. */
void look_number(look *l, size_t index, int64_t value);
/*
 * "input" and "day"; "to" with an object of the answers by target; an answer or a number, or null where
 * nothing was found.
 */
void look_json_input(const look *l, json *j);
void look_json_targets(const look *l, json *j);
void look_json_answer(const look *l, json *j, const char *key, size_t index);
void look_json_found(const look *l, json *j, const char *key, size_t index);

/*
 * Prepares to write dates of `asked`; NULL without memory. fields: that a CSV record must have, for messages.
 * Blocks of rows are those of input.h.
 */
row_job *rows_open(const settings *asked, output *out, uint32_t fields);
void rows_use_plans(row_job *job, const plan_set *plans);
void rows_close(row_job *job);
/* Converts a batch of n <= ROWS_MAX rows. Nonzero: stop, a bad row was met and --on-error is fail. */
int rows_convert(row_job *job, const char *block, const row *rows, size_t n, uint64_t first_line);
/* Whether any row was bad. */
int rows_any_bad(const row_job *job);

/* One row of the command line: as many texts as a row has dates. Nonzero: stop. */
int rows_convert_argument(row_job *job, char *const *texts);

/* Without --to, the calendar of the dates read is the only target. */
void imply_target(settings *own);
/* The end of a column's name: what it is, and the target if --to names it. */
void target_column(const settings *asked, size_t t, const char *what, char name[ANSWER_MAX]);

/* Runs asked->work over the operands, or else a stream; an exit status. */
int run_work(const settings *asked, output *out);

#endif
