/* SPDX-License-Identifier: MIT */
/*
 * Grids. A cell of a plain grid is three columns: a bracket or space, and the day. With --beside it is seven,
 * in two lines: the day to the left, the other calendar's to the right below it, "1 Kis" where a month begins
 * there. Numbers that are wider than two columns widen the cells. Where people write from right to left, all
 * this is mirrored: the week begins at the right.
 */
#include "grid.h"

#include <stdio.h>
#include <string.h>

#include "describe.h"
#include "json.h"

enum { BESIDE_CELL = 7, WEEK_LABEL = 4 };

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

static size_t numbers_width(const char *numbers) {
  char words[WORDS_MAX];
  size_t most = 2;
  for (int day = 1; day <= 31; day++) {
    size_t width = display_width(number_words(numbers, day, words));
    if (width > most) most = width;
  }
  return most;
}

void grid_measure(grid *g) {
  size_t beside;
  g->mirrored = g->asked->where.rtl;
  g->numbers = numbers_of_days(g->asked, g->calendar);
  g->digits = numbers_width(g->numbers);
  g->cell = g->digits + 1;
  if (!g->beside) return;
  g->beside_numbers = numbers_of_days(g->asked, g->beside);
  beside = numbers_width(g->beside_numbers);
  g->room = g->asked->tag ? 6 : 5; /* of other languages perhaps "1 12月" */
  if (beside > g->room) g->room = beside;
  g->cell = g->digits + 5 > g->room + 2 ? g->digits + 5 : g->room + 2;
}

/* The day of a column, from the left. */
static int64_t day_of_column(const grid *g, int64_t begin, int column) {
  return begin + (g->mirrored ? 6 - column : column);
}

/* At the side of the cell where it is first seen, or the other one. */
static void put_text(const grid *g, block *b, const char *text, size_t width, int at_end) {
  size_t columns = display_width(text), rest = columns < width ? width - columns : 0;
  if (at_end != g->mirrored) block_spaces(b, rest);
  block_text(b, text);
  if (at_end == g->mirrored) block_spaces(b, rest);
}

static kal_date date_at(const kal_calendar *calendar, int64_t day) {
  kal_date date = {0};
  kal_date_from_day(calendar, day, &date);
  return date;
}

/* The other calendar's day in a cell; *begins: its month begins there. */
static const char *beside_text(const grid *g, int64_t day, char text[WORDS_MAX], int *begins) {
  kal_date date;
  char month[WORDS_MAX], number[WORDS_MAX];
  *begins = 0;
  if (kal_date_from_day(g->beside, day, &date)) return strcpy(text, "-");
  *begins = date.day == 1;
  number_words(g->beside_numbers, date.day, number);
  if (!*begins) return strcpy(text, number);
  month_words(g->asked, g->beside, date, KAL_NAME_ABBREVIATED, month);
  if (display_width(number) + 4 > g->room) { /* the number goes without saying */
    month[display_fit(month, g->room)] = '\0';
    return strcpy(text, month);
  }
  month[display_fit(month, g->room - 1 - display_width(number))] = '\0';
  snprintf(text, WORDS_MAX, "%.40s %.300s", number, month);
  return text;
}

/* The short name of a day of the week, without the dot of an abbreviation. */
static const char *short_name(const grid *g, int day, char words[WORDS_MAX]) {
  size_t length = strlen(week_day_words(g->asked, day, KAL_NAME_SHORT, words));
  if (length > 1 && words[length - 1] == '.') words[length - 1] = '\0';
  return words;
}

/* Short names where all of them fit, else narrow ones. */
static kal_name_width week_day_width(const grid *g) {
  char words[WORDS_MAX];
  if (!g->asked->tag) return KAL_NAME_SHORT;
  for (int day = 1; day <= 7; day++)
    if (display_width(short_name(g, day, words)) > g->digits) return KAL_NAME_NARROW;
  return KAL_NAME_SHORT;
}

static void week_days(const grid *g, block *b, size_t label, size_t cell, size_t room) {
  char words[WORDS_MAX];
  kal_name_width width = week_day_width(g);
  block_new_line(b);
  if (!g->mirrored) block_spaces(b, label);
  for (int column = 0; column < 7; column++) {
    int day = (int)((g->first_day - 1 + day_of_column(g, 0, column)) % 7 + 1);
    if (width == KAL_NAME_SHORT)
      short_name(g, day, words);
    else
      week_day_words(g->asked, day, width, words);
    words[display_fit(words, g->digits)] = '\0';
    if (g->mirrored) block_spaces(b, cell - room);
    block_right(b, words, room);
    if (!g->mirrored) block_spaces(b, cell - room);
  }
}

static int inside(const month_place *place, int64_t day) {
  return day >= place->first && day <= place->last;
}

/* Whether a day is marked by brackets; with colours, today is in reverse video instead. */
static int bracketed(const grid *g, int64_t day) {
  return day == g->today && !g->out->color;
}

/* Marked if it is today's, at the right of `width` columns. */
static void day_text(const grid *g, block *b, const char *text, size_t width, int64_t day) {
  int reverse = day == g->today && g->out->color;
  if (reverse) block_escape(b, "\033[7m");
  block_right(b, text, width);
  if (reverse) block_escape(b, "\033[27m");
}

static void day_number(const grid *g, block *b, int64_t day) {
  char words[WORDS_MAX];
  day_text(g, b, number_words(g->numbers, date_at(g->calendar, day).day, words), g->digits, day);
}

/* A week of a grid without a second calendar: between two cells is one column, for one of their brackets. */
static void plain_line(const grid *g, const month_place *place, int64_t begin, block *b) {
  int open = 0;
  block_new_line(b);
  for (int column = 0; column < 7; column++) {
    int64_t day = day_of_column(g, begin, column);
    int is_inside = inside(place, day), mark = is_inside && bracketed(g, day);
    block_text(b, open ? "]" : mark ? "[" : " ");
    open = mark;
    if (is_inside)
      day_number(g, b, day);
    else
      block_spaces(b, g->digits);
  }
  block_text(b, open ? "]" : " ");
}

/* The upper line of a week with a second calendar. */
static void upper_line(const grid *g, const month_place *place, int64_t begin, block *b) {
  size_t rest = g->cell - g->digits - 2;
  block_new_line(b);
  for (int column = 0; column < 7; column++) {
    int64_t day = day_of_column(g, begin, column);
    if (!inside(place, day)) {
      block_spaces(b, g->cell);
      continue;
    }
    if (g->mirrored) block_spaces(b, rest);
    block_text(b, bracketed(g, day) ? "[" : " ");
    day_number(g, b, day);
    block_text(b, bracketed(g, day) ? "]" : " ");
    if (!g->mirrored) block_spaces(b, rest);
  }
}

/* The lower line: the second calendar. */
static void lower_line(const grid *g, const month_place *place, int64_t begin, block *b) {
  char text[WORDS_MAX];
  block_new_line(b);
  for (int column = 0; column < 7; column++) {
    int64_t day = day_of_column(g, begin, column);
    int begins;
    if (!inside(place, day)) {
      block_spaces(b, g->cell);
      continue;
    }
    beside_text(g, day, text, &begins);
    if (g->out->color) block_escape(b, begins ? "\033[1m" : "\033[2m");
    put_text(g, b, text, g->cell, 1);
    if (g->out->color) block_escape(b, "\033[22m");
  }
}

/* The first day of the week in which a day lies. */
static int64_t week_begin(const grid *g, int64_t day) {
  return day - (kal_day_of_week(day) - g->first_day + 7) % 7;
}

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
  size_t width = 7 * g->cell + (g->beside ? 0 : 1);
  char heading[WORDS_MAX];
  if (in_year)
    month_and_code(g->asked, g->calendar, date_at(g->calendar, place->first), heading);
  else
    title_words(g->asked, g->calendar, place->first, heading);
  block_clear(b, width);
  block_center(b, heading, width);
  beside_heading(g, place->first, place->last, width, b);
  week_days(g, b, 0, g->cell, g->digits + 1);
  for (int64_t begin = week_begin(g, place->first); begin <= place->last; begin += 7) {
    if (!g->beside) {
      plain_line(g, place, begin, b);
      continue;
    }
    upper_line(g, place, begin, b);
    lower_line(g, place, begin, b);
  }
}

/* A cell of a week: its own day is the column, so it holds the second calendar's, to the right. */
static void week_cell(const grid *g, int64_t day, block *b) {
  char text[WORDS_MAX];
  int begins, mark = bracketed(g, day);
  size_t columns = display_width(beside_text(g, day, text, &begins)) + 2;
  size_t rest = columns < g->cell ? g->cell - columns : 0;
  if (!g->mirrored) block_spaces(b, rest);
  block_text(b, mark ? "[" : " ");
  if (begins && g->out->color) block_escape(b, "\033[1m");
  day_text(g, b, text, 0, day);
  if (begins && g->out->color) block_escape(b, "\033[22m");
  block_text(b, mark ? "]" : " ");
  if (g->mirrored) block_spaces(b, rest);
}

void grid_weeks(const grid *g, const month_place *weeks, size_t n, block *b) {
  char words[WORDS_MAX];
  size_t width = WEEK_LABEL + 7 * g->cell;
  block_clear(b, width);
  block_center(b, year_and_number(g->asked, g->calendar, weeks[0].first, words), width);
  beside_heading(g, weeks[0].first, weeks[n - 1].last, width, b);
  week_days(g, b, WEEK_LABEL, g->cell, g->cell - 1);
  for (size_t i = 0; i < n && b->lines < BLOCK_LINES; i++) {
    block_new_line(b);
    month_words(g->asked, g->calendar, date_at(g->calendar, weeks[i].first), KAL_NAME_WIDE, words);
    if (!g->mirrored) put_text(g, b, words, WEEK_LABEL, 0);
    for (int column = 0; column < 7; column++) week_cell(g, day_of_column(g, weeks[i].first, column), b);
    if (g->mirrored) put_text(g, b, words, WEEK_LABEL, 0);
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
