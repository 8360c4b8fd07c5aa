/* SPDX-License-Identifier: MIT */
/* Wall calendars: their texts and files. Nothing in them depends on the day on which they are made. */
#include "wall.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "system.h"

static kal_date date_of(const kal_calendar *calendar, int64_t day) {
  kal_date date = {0};
  kal_date_from_day(calendar, day, &date);
  return date;
}

static void name_calendars(wall *w) {
  const grid *g = w->g;
  char name[WORDS_MAX];
  snprintf(w->names, sizeof w->names, "%s", calendar_words(g->asked, g->calendar, name));
  if (!g->beside) return;
  strcat(w->names, " · ");
  strcat(w->names, calendar_words(g->asked, g->beside, name));
}

/* The months of the second calendar, of those days that it has. */
static void name_beside(wall *w) {
  const grid *g = w->g;
  int64_t first = w->place->first, last = w->place->last;
  kal_range range;
  if (!g->beside) return;
  kal_calendar_range(g->beside, &range);
  if (first < range.first_day) first = range.first_day;
  if (last > range.last_day) last = range.last_day;
  if (first <= last) span_words(g->asked, g->beside, first, last, w->beside);
}

static void wall_make(wall *w, const grid *g, const month_place *place) {
  kal_date first = date_of(g->calendar, place->first);
  memset(w, 0, sizeof *w);
  w->g = g;
  w->place = place;
  snprintf(w->language, sizeof w->language, "%s", kal_locale_tag(&g->asked->where));
  month_words(g->asked, g->calendar, first, KAL_NAME_WIDE, w->month);
  year_words(g->asked, g->calendar, place->first, w->year);
  name_beside(w);
  name_calendars(w);
  for (int column = 0; column < 7; column++) {
    int day = (g->first_day - 1 + column) % 7 + 1;
    week_day_words(g->asked, day, KAL_NAME_WIDE, w->week_days[column]);
    w->weekend[column] = (g->asked->where.weekend >> (day - 1) & 1) != 0;
  }
  w->before = (kal_day_of_week(place->first) - g->first_day + 7) % 7;
  w->weeks = (int)((w->before + place->last - place->first) / 7 + 1);
}

void wall_find_day(const wall *w, int64_t day, wall_day *found) {
  const grid *g = w->g;
  int index = w->before + (int)(day - w->place->first);
  kal_date date;
  *found = (wall_day){.week = index / 7, .column = index % 7};
  if (kal_date_from_day(kal_calendar_builtin(KAL_GREGORIAN), day, &date) == KAL_OK)
    kal_date_print(kal_calendar_builtin(KAL_GREGORIAN), date, found->date, sizeof found->date, NULL);
  number_words(g->numbers, date_of(g->calendar, day).day, found->number);
  if (!g->beside || kal_date_from_day(g->beside, day, &date)) return;
  number_words(g->beside_numbers, date.day, found->beside);
  if (date.day == 1) month_words(g->asked, g->beside, date, KAL_NAME_WIDE, found->begins);
}

/* A column is about 0.6 of the size wide. */
int wall_fit(int size, size_t columns, int room) {
  int64_t most = columns ? (int64_t)room * 10 / (6 * (int64_t)columns) : size;
  return most < size ? (int)most : size;
}

int wall_title_size(const wall *w, int size, int room) {
  return wall_fit(size, display_width(w->month) + 2 + display_width(w->year), room);
}

void wall_escape(output *out, const char *text) {
  for (const char *p = text; *p; p++) {
    if (*p == '&')
      out_text(out, "&amp;");
    else if (*p == '<')
      out_text(out, "&lt;");
    else if (*p == '>')
      out_text(out, "&gt;");
    else if (*p == '"')
      out_text(out, "&quot;");
    else if ((unsigned char)*p < 0x20)
      out_text(out, "\xEF\xBF\xBD"); /* XML has no such character */
    else
      out_char(out, *p);
  }
}

/* To a file, or "-" for standard output; an exit status. */
static int write_file(const wall *w, const char *path, void (*write_wall)(const wall *, output *)) {
  output file;
  char quote[QUOTE_MAX];
  int fd;
  if (strcmp(path, "-") == 0) {
    write_wall(w, w->g->out);
    return STATUS_GOOD;
  }
  fd = system_open(path, O_WRONLY | O_CREAT | O_TRUNC);
  if (fd < 0) {
    int error = errno;
    complain("cannot write %s: %s", quoted(path, strlen(path), quote), strerror(error));
    return STATUS_INPUT_OUTPUT;
  }
  out_open(&file, fd, path, COLOR_NEVER);
  write_wall(w, &file);
  return out_close(&file);
}

int wall_write(const grid *given, const month_place *place) {
  static wall w;
  settings own = *given->asked;
  const settings *asked = &own;
  grid g = *given;
  int status = STATUS_GOOD;
  if (asked->svg && asked->html && strcmp(asked->svg, asked->html) == 0) {
    complain("--svg and --html name the same file");
    return STATUS_USAGE;
  }
  if (asked->json) {
    complain("--json cannot be had with --svg or --html");
    return STATUS_USAGE;
  }
  if (!own.tag && kal_locale_find(own.tag = "en", &own.where)) return STATUS_USAGE;
  g.asked = &own;
  wall_make(&w, &g, place);
  if (asked->svg) status = write_file(&w, asked->svg, wall_svg);
  if (!status && asked->html) status = write_file(&w, asked->html, wall_html);
  return status;
}
