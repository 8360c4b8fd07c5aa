/* SPDX-License-Identifier: MIT */
/* A month to be printed and hung up: what stands on the page, for the writers of SVG and HTML. */
#ifndef KAL_CLI_WALL_H
#define KAL_CLI_WALL_H

#include "describe.h"
#include "grid.h"

/* Noto Sans if it is there, else what the system has. */
#define WALL_FONTS                                                                                           \
  "\"Noto Sans\", \"Noto Sans Arabic\", \"Noto Sans Hebrew\", system-ui, "                                   \
  "-apple-system, \"Segoe UI\", Roboto, Arial, sans-serif"
#define WALL_INK "#1f2933"
#define WALL_QUIET "#7b8794"
#define WALL_HEAD "#52606d"
#define WALL_FREE "#b23a2e" /* days of a weekend */
#define WALL_BEGINS "#2f6f8f"
#define WALL_WEEKEND "#f7f1ec"
#define WALL_RULE "#d3d9df"

typedef struct wall {
  const grid *g;
  const month_place *place;
  char language[32]; /* of the texts, for fonts and voices */
  char month[WORDS_MAX];
  char year[WORDS_MAX];
  char beside[WORDS_MAX]; /* the months of the second calendar, "" if there is none */
  char names[2 * WORDS_MAX];
  char week_days[7][WORDS_MAX];
  int weekend[7]; /* by column, from the beginning of the line */
  int before;     /* columns before the first day */
  int weeks;
} wall;

/* A day as its cell shows it. */
typedef struct wall_day {
  int week, column;
  char date[KAL_DATE_TEXT_MAX]; /* Gregorian, "" where there is none */
  char number[WORDS_MAX];
  char beside[WORDS_MAX]; /* the second calendar's number, "" if there is none */
  char begins[WORDS_MAX]; /* its month, on the day on which it begins */
} wall_day;

void wall_find_day(const wall *w, int64_t day, wall_day *found);
/* A size at which a text of so many columns is no wider than the room; of month and year side by side. */
int wall_fit(int size, size_t columns, int room);
int wall_title_size(const wall *w, int size, int room);
/* Text with what is markup in XML and HTML escaped. */
void wall_escape(output *out, const char *text);

void wall_svg(const wall *w, output *out);
void wall_html(const wall *w, output *out);

/* Writes the files that --svg and --html name; an exit status. */
int wall_write(const grid *g, const month_place *place);

#endif
