/* SPDX-License-Identifier: MIT */
/* The table of commands and the table of options: dispatch, checks and help are made from them. */
#ifndef KAL_CLI_COMMANDS_H
#define KAL_CLI_COMMANDS_H

#include "kal.h"

enum {
  FOR_TODAY = 1,
  FOR_CONVERT = 2,
  FOR_MONTH = 4,
  FOR_YEAR = 8,
  FOR_LIST = 16,
  FOR_INFO = 32,
  FOR_ADD = 64,
  FOR_DIFF = 128,
  FOR_TRUNC = 256,
  FOR_RANGE = 512,
  FOR_WEEK = 1024,
  FOR_DATE = 2048,
  FOR_SUN = 4096,
  FOR_MOON = 8192,
  FOR_CHECK = 16384,
  FOR_FORMAT = 32768,
  FOR_LOCALE = 65536,
  FOR_PARSE = 131072,
  FOR_ALL = 262143,
  FOR_WEEKS = FOR_TRUNC | FOR_RANGE | FOR_WEEK,
  FOR_COUNTING = FOR_ADD | FOR_DIFF | FOR_WEEKS, /* in a calendar */
  FOR_DATES = FOR_CONVERT | FOR_FORMAT | FOR_PARSE | FOR_COUNTING
};

typedef struct command {
  const char *name;
  unsigned bit; /* FOR_... */
  const char *operands;
  int most_operands; /* -1: any number */
  const char *summary;
  const char *details;
  int (*run)(const settings *asked, output *out);
} command;

typedef struct option_rule {
  const char *name;
  int letter; /* its short form, or a number above 255 */
  const char *argument;
  unsigned commands;
  const char *help;
} option_rule;

/* NULL behind the last one. */
const command *command_at(size_t index);
const option_rule *option_at(size_t index);
const command *command_find(const char *name);

/* What the command line asks for. */
typedef struct request {
  settings settings;
  const command *command;
  int help;
  int version;
} request;

/* Reads the command line; an exit status. The request's operands use argv's strings. */
int read_command_line(int argc, char **argv, request *asked);

/* kal --help (command NULL) or kal COMMAND --help. */
void write_help(const command *of, output *out);

#endif
