/* SPDX-License-Identifier: MIT */
/*
 * A wall calendar as SVG: A4 across, in hundredths of a millimetre. Where people write from right to left,
 * all places are mirrored, and "start" of a text is its right end.
 */
#include "wall.h"

enum {
  PAGE_WIDTH = 29700,
  PAGE_HEIGHT = 21000,
  MARGIN = 1500,
  TITLE_LINE = 3500,
  BESIDE_LINE = 4600,
  WEEK_DAY_LINE = 6000,
  GRID_TOP = 6500,
  GRID_BOTTOM = 19600,
  NAMES_LINE = 20250,
  TITLE_SIZE = 2000,
  NUMBER_SIZE = 1150,
  PADDING = 280 /* of a cell */
};

static int mirrored(const wall *w, int x) {
  return w->g->mirrored ? PAGE_WIDTH - x : x;
}

/* A text at a distance from the beginning of the line, or with anchor end up to there. */
static void text(const wall *w, output *out, const char *class, const char *anchor, int x, int y, int size,
                 const char *words) {
  if (!*words) return;
  out_format(out, "<text class=\"%s\" x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"%s\">", class,
             mirrored(w, x), y, size, anchor);
  wall_escape(out, words);
  out_text(out, "</text>\n");
}

static int column_at(int column) {
  return MARGIN + (PAGE_WIDTH - 2 * MARGIN) * column / 7;
}

static int week_height(const wall *w) {
  return (GRID_BOTTOM - GRID_TOP) / w->weeks;
}

static void head(const wall *w, output *out) {
  out_format(
      out,
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"297mm\" height=\"210mm\" viewBox=\"0 0 %d %d\" "
      "xml:lang=\"%s\" direction=\"%s\">\n<title>",
      PAGE_WIDTH, PAGE_HEIGHT, w->language, w->g->mirrored ? "rtl" : "ltr");
  wall_escape(out, w->month);
  out_char(out, ' ');
  wall_escape(out, w->year);
  out_text(out, "</title>\n<style>\n"
                "text { font-family: " WALL_FONTS "; fill: " WALL_INK "; }\n"
                ".month { font-weight: 700; }\n"
                ".year, .beside, .names, .second { fill: " WALL_QUIET "; }\n"
                ".weekday { font-weight: 600; fill: " WALL_HEAD "; }\n"
                ".free { fill: " WALL_FREE "; }\n"
                ".begins { font-weight: 600; fill: " WALL_BEGINS "; }\n"
                ".weekend { fill: " WALL_WEEKEND "; }\n"
                ".rule { stroke: " WALL_RULE "; stroke-width: 18; }\n"
                ".edge { stroke: " WALL_INK "; stroke-width: 45; }\n"
                "</style>\n");
  out_format(out, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", PAGE_WIDTH, PAGE_HEIGHT);
}

static void titles(const wall *w, output *out) {
  int size = wall_title_size(w, TITLE_SIZE, PAGE_WIDTH - 2 * MARGIN);
  text(w, out, "month", "start", MARGIN, TITLE_LINE, size, w->month);
  text(w, out, "year", "end", PAGE_WIDTH - MARGIN, TITLE_LINE, size, w->year);
  text(w, out, "beside", "start", MARGIN, BESIDE_LINE, 620, w->beside);
  text(w, out, "names", "start", MARGIN, NAMES_LINE, 290, w->names);
}

static void line(output *out, const char *class, int y) {
  out_format(out, "<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n", class, MARGIN, y,
             PAGE_WIDTH - MARGIN, y);
}

static void table(const wall *w, output *out) {
  int height = week_height(w), bottom = GRID_TOP + w->weeks * height;
  for (int column = 0, end; column < 7; column = end) {
    end = column + 1;
    if (!w->weekend[column]) continue;
    while (end < 7 && w->weekend[end]) end++; /* one rectangle, without a seam */
    out_format(out, "<rect class=\"weekend\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
               mirrored(w, column_at(w->g->mirrored ? end : column)), GRID_TOP,
               column_at(end) - column_at(column), bottom - GRID_TOP);
  }
  for (int column = 0; column < 7; column++)
    text(w, out, w->weekend[column] ? "weekday free" : "weekday", "start", column_at(column) + PADDING,
         WEEK_DAY_LINE, wall_fit(460, display_width(w->week_days[column]), 3500), w->week_days[column]);
  for (int column = 1; column < 7; column++)
    out_format(out, "<line class=\"rule\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n", column_at(column),
               GRID_TOP, column_at(column), bottom);
  line(out, "edge", GRID_TOP);
  for (int week = 1; week <= w->weeks; week++) line(out, "rule", GRID_TOP + week * height);
}

static void days(const wall *w, output *out) {
  int height = week_height(w), most = height * 55 / 100 < NUMBER_SIZE ? height * 55 / 100 : NUMBER_SIZE;
  int size = wall_fit(most, w->g->digits, 2000), beside_size = most * 40 / 100, begins_size = most * 32 / 100;
  wall_day day;
  for (int64_t at = w->place->first; at <= w->place->last; at++) {
    int start, end, base;
    wall_find_day(w, at, &day);
    start = column_at(day.column) + PADDING;
    end = column_at(day.column + 1) - PADDING;
    base = GRID_TOP + day.week * height + most + 120;
    text(w, out, w->weekend[day.column] ? "free" : "day", "start", start, base, size, day.number);
    text(w, out, *day.begins ? "begins" : "second", "end", end, base, beside_size, day.beside);
    text(w, out, "begins", "end", end, base + beside_size,
         wall_fit(begins_size, display_width(day.begins), 3300), day.begins);
  }
}

void wall_svg(const wall *w, output *out) {
  head(w, out);
  titles(w, out);
  table(w, out);
  days(w, out);
  out_text(out, "</svg>\n");
}
