/* SPDX-License-Identifier: MIT */
/*
 * Grids. A cell of a plain grid is three columns: a bracket or space, and the day. With --beside it is seven, in two
 * lines: the day to the left, the other calendar's to the right below it, "1 Kis" where a month begins there.
 */
#include "grid.h"

#include <stdio.h>
#include <string.h>

#include "describe.h"
#include "json.h"

enum { PLAIN_CELL = 3, BESIDE_CELL = 7, WEEK_CELL = 7, WEEK_LABEL = 4 };

size_t year_months(const kal_calendar *calendar, int32_t year, month_place *months, size_t capacity) {
  kal_year_info info;
  int64_t first;
  if (kal_calendar_year(calendar, year, &info)) return 0;
  first = info.first_day;
  for (unsigned m = 1; m <= info.months; m++) {
    uint8_t days = 0;
    kal_month_days(calendar, year, (uint8_t)m, &days);
    if (m <= capacity) months[m - 1] = (month_place){year, (uint8_t)m, first, first + days - 1};
    first += days;
  }
  return info.months;
}

static kal_date date_at(const kal_calendar *calendar, int64_t day) {
  kal_date date = {0};
  kal_date_from_day(calendar, day, &date);
  return date;
}

/* The other calendar's day in a cell; *begins: its month begins there. */
static const char *beside_text(const grid *g, int64_t day, char text[32], int *begins) {
  kal_date date;
  char month[WORDS_MAX];
  *begins = 0;
  if (kal_date_from_day(g->beside, day, &date)) return strcpy(text, "-");
  *begins = date.day == 1;
  if (*begins) {
    month_words(g->asked, g->beside, date, KAL_NAME_ABBREVIATED, month);
    month[display_fit(month, 3)] = '\0';
    snprintf(text, 32, "1 %.20s", month);
  } else {
    snprintf(text, 32, "%d", date.day);
  }
  return text;
}

static void week_days(const grid *g, block *b, size_t label, size_t cell, size_t room) {
  char words[WORDS_MAX];
  block_new_line(b);
  block_spaces(b, label);
  for (int i = 0; i < 7; i++) {
    int day = (g->first_day - 1 + i) % 7 + 1;
    week_day_words(g->asked, day, KAL_NAME_SHORT, words);
    words[display_fit(words, 2)] = '\0';
    block_right(b, words, room);
    block_spaces(b, cell - room);
  }
}

/* A day, marked if it is today: by reverse video, else by brackets. room: columns before the closing bracket. */
static void day_cell(const grid *g, block *b, const char *text, int64_t day, size_t room) {
  char marked[40];
  if (day != g->today) {
    block_right(b, text, room);
  } else if (g->out->color) {
    size_t columns = display_width(text);
    if (columns < room) block_spaces(b, room - columns);
    block_escape(b, "\033[7m");
    block_text(b, text);
    block_escape(b, "\033[27m");
  } else {
    snprintf(marked, sizeof marked, "[%.30s", text);
    block_right(b, marked, room);
  }
}

/* The closing bracket's column: a bracket, or a space. */
static void close_cell(const grid *g, block *b, int64_t day) {
  block_text(b, day == g->today && !g->out->color ? "]" : " ");
}

static void own_line(const grid *g, const month_place *place, int64_t begin, block *b) {
  char text[8];
  block_new_line(b);
  for (int64_t day = begin; day < begin + 7; day++) {
    int inside = day >= place->first && day <= place->last;
    snprintf(text, sizeof text, "%2d", date_at(g->calendar, day).day);
    if (!g->beside) { /* the bracket that closes a cell opens none: it takes the next cell's first column */
      int closes = day > place->first && day > begin && day - 1 == g->today && !g->out->color;
      if (closes && day - 1 <= place->last) {
        block_text(b, "]");
        if (inside) block_text(b, text);
        else block_spaces(b, 2);
      } else if (inside) {
        day_cell(g, b, text, day, PLAIN_CELL);
      } else {
        block_spaces(b, PLAIN_CELL);
      }
      continue;
    }
    if (!inside) {
      block_spaces(b, BESIDE_CELL);
      continue;
    }
    day_cell(g, b, text, day, 3);
    close_cell(g, b, day);
    block_spaces(b, BESIDE_CELL - 4);
  }
  if (!g->beside) close_cell(g, b, begin + 6 <= place->last ? begin + 6 : INT64_MIN);
}

static void beside_line(const grid *g, const month_place *place, int64_t begin, block *b) {
  char text[32];
  block_new_line(b);
  for (int64_t day = begin; day < begin + 7; day++) {
    int begins;
    if (day < place->first || day > place->last) {
      block_spaces(b, BESIDE_CELL);
      continue;
    }
    beside_text(g, day, text, &begins);
    if (g->out->color) block_escape(b, begins ? "\033[1m" : "\033[2m");
    block_right(b, text, BESIDE_CELL);
    if (g->out->color) block_escape(b, "\033[22m");
  }
}

/* The first day of the week in which a day lies. */
static int64_t week_begin(const grid *g, int64_t day) { return day - (kal_day_of_week(day) - g->first_day + 7) % 7; }

/* What the other calendar calls these days; days that it does not have are left out. */
static void beside_heading(const grid *g, int64_t first, int64_t last, size_t width, block *b) {
  char words[WORDS_MAX];
  kal_range range;
  if (!g->beside) return;
  kal_calendar_range(g->beside, &range);
  if (first < range.first_day) first = range.first_day;
  if (last > range.last_day) last = range.last_day;
  block_center(b, first <= last ? span_words(g->asked, g->beside, first, last, words) : "-", width);
}

void grid_month(const grid *g, const month_place *place, int in_year, block *b) {
  size_t cell = g->beside ? BESIDE_CELL : PLAIN_CELL, width = 7 * cell + (g->beside ? 0 : 1);
  char month[WORDS_MAX], year[WORDS_MAX], heading[2 * WORDS_MAX];
  month_and_code(g->asked, g->calendar, date_at(g->calendar, place->first), month);
  year_and_number(g->asked, g->calendar, place->first, year);
  snprintf(heading, sizeof heading, "%s%s%s", month, in_year ? "" : " ", in_year ? "" : year);
  block_clear(b, width);
  block_center(b, heading, width);
  beside_heading(g, place->first, place->last, width, b);
  week_days(g, b, 0, cell, 3);
  for (int64_t begin = week_begin(g, place->first); begin <= place->last; begin += 7) {
    own_line(g, place, begin, b);
    if (g->beside) beside_line(g, place, begin, b);
  }
}

void grid_weeks(const grid *g, const month_place *weeks, size_t n, block *b) {
  char words[WORDS_MAX], text[32];
  size_t width = WEEK_LABEL + 7 * WEEK_CELL;
  block_clear(b, width);
  block_center(b, year_and_number(g->asked, g->calendar, weeks[0].first, words), width);
  beside_heading(g, weeks[0].first, weeks[n - 1].last, width, b);
  week_days(g, b, WEEK_LABEL, WEEK_CELL, WEEK_CELL - 1);
  for (size_t i = 0; i < n && b->lines < BLOCK_LINES; i++) {
    block_new_line(b);
    block_text(b, month_words(g->asked, g->calendar, date_at(g->calendar, weeks[i].first), KAL_NAME_WIDE, words));
    block_spaces(b, WEEK_LABEL - display_width(words));
    for (int64_t day = weeks[i].first; day <= weeks[i].last; day++) {
      int begins;
      beside_text(g, day, text, &begins);
      if (begins && g->out->color) block_escape(b, "\033[1m");
      day_cell(g, b, text, day, WEEK_CELL - 1);
      if (begins && g->out->color) block_escape(b, "\033[22m");
      close_cell(g, b, day);
    }
  }
}

static void json_date(json *j, const char *key, const kal_calendar *calendar, int64_t day) {
  const target to = {calendar, (kal_count)0};
  char text[KAL_DATE_TEXT_MAX];
  size_t length;
  kal_error error;
  if (print_day(&to, day, text, &length, &error) == KAL_OK)
    json_text(j, key, text);
  else
    json_null(j, key);
}

void grid_json(const grid *g, const month_place *place) {
  json j = json_begin(g->out);
  char words[WORDS_MAX];
  kal_date first = date_at(g->calendar, place->first);
  json_open(&j, '{');
  json_text(&j, "calendar", kal_calendar_id(g->calendar));
  if (g->beside) json_text(&j, "beside", kal_calendar_id(g->beside));
  json_integer(&j, "year", place->year);
  json_integer(&j, "month", place->month);
  kal_month_code_print(first.month_code, words, sizeof words, NULL);
  json_text(&j, "month_code", words);
  json_text(&j, "month_name", month_words(g->asked, g->calendar, first, KAL_NAME_WIDE, words));
  json_key(&j, "days");
  json_open(&j, '[');
  for (int64_t day = place->first; day <= place->last; day++) {
    json_key(&j, NULL);
    json_open(&j, '{');
    json_integer(&j, "day", day);
    json_date(&j, "date", g->calendar, day);
    json_integer(&j, "week_day", kal_day_of_week(day));
    if (g->beside) json_date(&j, "beside", g->beside, day);
    if (day == g->today) json_truth(&j, "today", 1);
    json_close(&j, '}');
  }
  json_close(&j, ']');
  json_close(&j, '}');
  out_char(g->out, '\n');
}
