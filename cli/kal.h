/* SPDX-License-Identifier: MIT */
/* What the commands of kal share: what was asked for, and the targets of a conversion. */
#ifndef KAL_CLI_KAL_H
#define KAL_CLI_KAL_H

#include <stddef.h>
#include <stdint.h>

#include <kalends/kalends.h>

#include "output.h"

/* Exit statuses, as kal.1 documents them. */
enum { STATUS_GOOD = 0, STATUS_BAD_DATE = 1, STATUS_USAGE = 2, STATUS_INPUT_OUTPUT = 3 };

/* What a conversion gives: dates of a calendar, or a count. */
typedef struct target {
  const kal_calendar *calendar; /* NULL: a count */
  kal_count count;
} target;

#define TARGETS_MAX 128
#define JOBS_MAX 64

typedef enum on_error { ON_ERROR_FAIL, ON_ERROR_NULL, ON_ERROR_SKIP } on_error;

/* The command line, read. */
typedef struct settings {
  const kal_calendar *from;     /* of the dates read */
  const kal_calendar *calendar; /* to count in */
  target to[TARGETS_MAX];
  size_t to_count;
  const char *input;
  const char *output;
  const char *column;
  const char *second_column;
  const char *as;
  on_error on_error;
  int64_t jobs;       /* threads of a stream; 0: as many as there are processors */
  const char *locale; /* of names; NULL: English, and numbers and dates in kal's own manner */
  const char *tag;    /* of all else: as it was given; NULL if it was not */
  kal_locale where;   /* what it is resolved to */
  color_choice color;
  const kal_calendar *beside;
  int first_day;        /* of the week, 1 = Monday; 0 = not given */
  int64_t minimal_days; /* 0 = not given */
  int overflow;         /* KAL_CONSTRAIN or KAL_REJECT */
  kal_difference difference;
  const char *since;
  const char *until;
  int parts;
  int basis;
  const kal_format *format; /* of kal format and kal parse */
  const char *pattern;      /* in a syntax, or */
  kal_pattern_syntax syntax;
  const char *skeleton; /* or */
  kal_style date_style, time_style;
  int ways;        /* how many of these were given */
  int strict;      /* of kal parse */
  int has_pivot;
  int64_t pivot;
  const char *svg; /* files of wall calendars */
  const char *html;
  int csv;
  int json;
  int ids;
  int targets;
  int has_today; /* also where a date is the word today */
  int64_t today_given;
  int has_place;
  kal_place place;
  int32_t shift; /* seconds east of UT of the clocks of the place */
  int has_shift;
  unsigned day_rules; /* 0 or KAL_DAY_OR_SIX */
  char **operands;    /* without the command's name */
  int operand_count;

  /* What a command over dates makes of it. */
  const struct work *work;
  size_t dates;   /* that a row holds: 1 or 2 */
  int to_implied; /* without --to: the calendar of the dates read */
  kal_duration duration;
  kal_unit unit;
  int64_t fixed_day; /* of since or until */
} settings;

/* The commands. Each returns an exit status. */
int command_today(const settings *asked, output *out);
int command_convert(const settings *asked, output *out);
int command_date(const settings *asked, output *out);
int command_add(const settings *asked, output *out);
int command_diff(const settings *asked, output *out);
int command_trunc(const settings *asked, output *out);
int command_range(const settings *asked, output *out);
int command_week(const settings *asked, output *out);
int command_month(const settings *asked, output *out);
int command_year(const settings *asked, output *out);
int command_list(const settings *asked, output *out);
int command_info(const settings *asked, output *out);
int command_check(const settings *asked, output *out);
int command_format(const settings *asked, output *out);
int command_parse(const settings *asked, output *out);
int command_locale(const settings *asked, output *out);

/* The first day of the week: of --first-day, of --locale, Monday. */
int first_week_day(const settings *asked);
/* The format that --style, --skeleton or a pattern asks for, the long style if none does; an exit status. */
int open_format(const settings *asked, kal_format *format);

/* Today by --today or the local clock; an exit status. */
int find_today(const settings *asked, int64_t *day);
/* A date of the command line, which may be the word today. */
int is_today(const char *text);
kal_status read_argument(const settings *asked, const char *text, int64_t *day, kal_error *error);

/* The calendars of a file, for all that looks for calendars afterwards; an exit status. */
int load_definitions(const char *path);
void unload_definitions(void);
kal_status look_up_calendar(const char *name, const kal_calendar **calendar, kal_error *error);
/* Built-in ones, then those of files; NULL behind the last one. */
const kal_calendar *listed_calendar(size_t index);

/* A unit by name, also in the plural; 0 if there is none. */
int find_unit(const char *name, kal_unit *unit);
/* A calendar or target by name; complains with `where` in front; an exit status. */
int find_calendar(const char *where, const char *name, const kal_calendar **calendar);
int find_target(const char *where, const char *name, target *found);

/* The name of a target as --to takes it. */
const char *target_name(const target *to);
/* "jd" and so on; "day" for KAL_COUNT_DAY; NULL when there is no count at that place. */
const char *count_name_at(size_t index, kal_count *count);

/* A day in a target; `text` has KAL_DATE_TEXT_MAX bytes. On failure fills *error. */
kal_status print_day(const target *to, int64_t day, char *text, size_t *length, kal_error *error);
/* The error of a value outside least..greatest of a calendar or count, and of a day that a calendar cannot
 * show. */
kal_status out_of_range(const char *where, kal_field field, int64_t value, int64_t least, int64_t greatest,
                        kal_error *error);
kal_status out_of_calendar(const kal_calendar *calendar, int64_t day, kal_error *error);

#endif
