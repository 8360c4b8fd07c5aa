/* SPDX-License-Identifier: MIT */
/* Grids of months and years. */
#ifndef KAL_CLI_GRID_H
#define KAL_CLI_GRID_H

#include "block.h"
#include "kal.h"

typedef struct grid {
  const settings *asked;
  output *out;
  const kal_calendar *calendar;
  const kal_calendar *beside; /* may be NULL */
  int64_t today;
  int first_day;                        /* of the week */
  int mirrored;                         /* weeks run from right to left */
  const char *numbers, *beside_numbers; /* numbering systems of the days */
  size_t digits;                        /* columns of a day's number, at most */
  size_t room;                          /* of a text of the second calendar */
  size_t cell;
} grid;

/* A month: where it lies. */
typedef struct month_place {
  int32_t year;
  uint8_t month;
  int64_t first; /* its first and last day */
  int64_t last;
} month_place;

/* The months of a year, at most `capacity`; returns how many it has, 0 if the calendar has no such year. */
size_t year_months(const kal_calendar *calendar, int32_t year, month_place *months, size_t capacity);

/* How wide cells are, and in what numbers; the calendars are set. */
void grid_measure(grid *g);
/* A month as a block of lines; in_year: the year stands elsewhere. */
void grid_month(const grid *g, const month_place *place, int in_year, block *b);
/* Weeks as lines of a block, for calendars whose month is a week. */
void grid_weeks(const grid *g, const month_place *weeks, size_t n, block *b);
/* A month as a JSON object on a line. */
void grid_json(const grid *g, const month_place *place);

#endif
