/* SPDX-License-Identifier: MIT */
/* kal convert: dates of the command line, or a stream. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "show.h"
#include "stream.h"

/* A wrong combination of options, which getopt cannot see; an exit status. */
static int check_usage(const settings *asked) {
  const char *fault = NULL;
  if (asked->csv && !asked->column)
    fault = "--csv needs --column NAME, the column that holds the dates";
  else if (!asked->csv && (asked->column || asked->as))
    fault = "--column and --as belong to --csv";
  else if (asked->operand_count && (asked->csv || asked->input))
    fault = "dates are given both as arguments and as a stream; leave out one";
  else if (!asked->operand_count && !asked->to_count)
    fault = "a stream needs --to CALENDAR[,CALENDAR]; `kal list` shows the calendars";
  if (!fault) return STATUS_GOOD;
  complain("%s", fault);
  return STATUS_USAGE;
}

static int convert_arguments(const settings *asked, output *out) {
  row_job *job;
  int status = STATUS_INPUT_OUTPUT;
  if (asked->to_count == 0) return show_arguments(asked, out);
  job = rows_open(asked, out);
  if (!job) return status;
  for (int i = 0; i < asked->operand_count; i++)
    if (rows_convert_argument(job, asked->operands[i])) break;
  status = rows_any_bad(job) ? STATUS_BAD_DATE : STATUS_GOOD;
  rows_close(job);
  return status;
}

static int convert_stream(const settings *asked, output *out) {
  input in;
  int status = in_open(&in, asked->input, asked->csv ? CSV_BLOCK : PLAIN_BLOCK);
  if (status) return status;
  if (!asked->input && isatty(in.fd) && isatty(STDERR_FILENO))
    complain("reading dates from the terminal, one a line; Ctrl-D ends");
  progress_start(in.fd, out->fd);
  status = asked->csv ? stream_csv(asked, &in, out) : stream_plain(asked, &in, out);
  in_close(&in);
  return status;
}

/* Opens --output, but never onto the file that is read. */
static int open_output(const settings *asked, output *out) {
  struct stat from, to;
  char quote[QUOTE_MAX];
  int fd;
  if (asked->input && stat(asked->input, &from) == 0 && stat(asked->output, &to) == 0 && S_ISREG(to.st_mode) &&
      from.st_dev == to.st_dev && from.st_ino == to.st_ino) {
    complain("%s is both input and output", quoted(asked->output, strlen(asked->output), quote));
    return STATUS_USAGE;
  }
  if (asked->input && strcmp(asked->input, "-") != 0 && access(asked->input, R_OK) != 0) {
    int error = errno; /* said before the output file is emptied */
    complain("cannot read %s: %s", quoted(asked->input, strlen(asked->input), quote), strerror(error));
    return STATUS_INPUT_OUTPUT;
  }
  fd = open(asked->output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0) {
    int error = errno;
    complain("cannot write %s: %s", quoted(asked->output, strlen(asked->output), quote), strerror(error));
    return STATUS_INPUT_OUTPUT;
  }
  out_open(out, fd, asked->output, asked->color);
  return STATUS_GOOD;
}

int command_convert(const settings *asked, output *out) {
  output file;
  int status = check_usage(asked), to_file = asked->output && strcmp(asked->output, "-") != 0;
  if (!status && to_file) status = open_output(asked, &file);
  if (status) return status;
  if (!to_file) return asked->operand_count ? convert_arguments(asked, out) : convert_stream(asked, out);
  status = asked->operand_count ? convert_arguments(asked, &file) : convert_stream(asked, &file);
  if (out_close(&file)) status = STATUS_INPUT_OUTPUT;
  return status;
}
