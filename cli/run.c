/* SPDX-License-Identifier: MIT */
/* Runs a command over the dates of the command line, or over a stream. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "show.h"
#include "stream.h"
#include "system.h"

/* Whether a target is named twice, by whatever names: in a JSON object only one of them would be seen. */
static int names_twice(const settings *asked) {
  for (size_t i = 1; i < asked->to_count; i++)
    for (size_t k = 0; k < i; k++)
      if (asked->to[i].calendar == asked->to[k].calendar && asked->to[i].count == asked->to[k].count)
        return 1;
  return 0;
}

/* A wrong combination of options, which getopt cannot see; an exit status. */
static int check_usage(const settings *asked) {
  const char *fault = NULL;
  if (asked->csv && !asked->column)
    fault = "--csv needs --column NAME, the column that holds the dates";
  else if (asked->csv && asked->dates == 2 && !asked->second_column)
    fault = "--csv needs --column twice, for the dates FROM and TO, or --since or --until DATE";
  else if (!asked->csv && (asked->column || asked->as))
    fault = "--column and --as belong to --csv";
  else if (asked->dates == 1 && asked->second_column)
    fault = "--column is given twice; the dates are in one column";
  else if (asked->operand_count && (asked->csv || asked->input))
    fault = "dates are given both as arguments and as a stream; leave out one";
  else if (!asked->operand_count && !asked->to_count)
    fault = "a stream needs --to CALENDAR[,CALENDAR]; `kal list` shows the calendars";
  else if (asked->basis && !asked->to_count && !asked->json)
    fault = "--basis needs --to CALENDAR[,CALENDAR], or --json";
  else if (asked->has_place && !asked->to_count)
    fault = "--at needs --to CALENDAR[,CALENDAR]; `kal list` shows the calendars";
  else if (asked->has_place && asked->from != kal_calendar_builtin(KAL_GREGORIAN))
    fault = "--at reads instants such as 2026-11-21T17:30+02:00, not dates of a calendar; leave out --from";
  else if (!asked->has_place && (asked->has_shift || asked->day_rules))
    fault = "--utc and --no-sunset need a place: --at LATITUDE,LONGITUDE";
  else if (asked->json && names_twice(asked))
    fault = "--to names a target twice, which JSON cannot hold";
  if (!fault) return STATUS_GOOD;
  complain("%s", fault);
  return STATUS_USAGE;
}

static int run_arguments(const settings *asked, output *out) {
  row_job *job;
  int status;
  if (asked->to_count == 0) return show_arguments(asked, out);
  job = rows_open(asked, out, 0);
  if (!job) {
    complain("out of memory");
    return STATUS_INPUT_OUTPUT;
  }
  for (size_t i = 0; i + asked->dates <= (size_t)asked->operand_count; i += asked->dates)
    if (rows_convert_argument(job, asked->operands + i)) break;
  status = rows_any_bad(job) ? STATUS_BAD_DATE : STATUS_GOOD;
  rows_close(job);
  return status;
}

/* Complains if the file to be written is the one that is read; an exit status. */
static int check_apart(const input *in, const file_id *to, const char *name) {
  file_id from;
  char quote[QUOTE_MAX];
  if (!system_file_of(in->fd, &from) || from.device != to->device || from.number != to->number)
    return STATUS_GOOD;
  complain("%s is both input and output", quoted(name, strlen(name), quote));
  return STATUS_USAGE;
}

static int run_stream(const settings *asked, input *in, output *out) {
  file_id to;
  if (system_file_of(out->fd, &to) && check_apart(in, &to, in->name)) return STATUS_USAGE;
  if (system_is_terminal(in->fd) && system_is_terminal(2))
    complain("reading dates from the terminal, one a line; Ctrl-D ends");
  progress_start(in->fd, out->fd);
  return asked->csv ? stream_csv(asked, in, out) : stream_plain(asked, in, out);
}

/* Opens --output, but never onto the file that is read; an exit status. */
static int open_output(const settings *asked, const input *in, output *out) {
  file_id to;
  char quote[QUOTE_MAX];
  int fd;
  if (in && system_file_at(asked->output, &to) && check_apart(in, &to, asked->output)) return STATUS_USAGE;
  fd = system_open(asked->output, O_WRONLY | O_CREAT | O_TRUNC);
  if (fd < 0) {
    int error = errno;
    complain("cannot write %s: %s", quoted(asked->output, strlen(asked->output), quote), strerror(error));
    return STATUS_INPUT_OUTPUT;
  }
  out_open(out, fd, asked->output, asked->color);
  return STATUS_GOOD;
}

/* in: NULL for arguments. */
static int run(const settings *asked, input *in, output *out) {
  return in ? run_stream(asked, in, out) : run_arguments(asked, out);
}

static int run_to_file(const settings *asked, input *in) {
  output file;
  int status = open_output(asked, in, &file);
  if (status) return status;
  status = run(asked, in, &file);
  return out_close(&file) ? STATUS_INPUT_OUTPUT : status;
}

int run_work(const settings *asked, output *out) {
  input stream, *in = asked->operand_count ? NULL : &stream;
  int status = check_usage(asked);
  if (!status && in) status = in_open(in, asked->input, asked->csv ? CSV_BLOCK : PLAIN_BLOCK);
  if (status) return status;
  if (asked->output && strcmp(asked->output, "-") != 0)
    status = run_to_file(asked, in);
  else
    status = run(asked, in, out);
  if (in) in_close(in);
  return status;
}
