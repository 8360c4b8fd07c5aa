/* SPDX-License-Identifier: MIT */
/* A wall calendar as HTML that is XML, too: a table with dates, to be printed on A4 across. */
#include "wall.h"

/* Tenths of a millimetre. */
enum { PAGE_WIDTH = 2670, WEEKS_HEIGHT = 1310, TITLE_SIZE = 200, NUMBER_SIZE = 115 };

static const char style[] =
    "@page { size: A4 landscape; margin: 0; }\n"
    "* { box-sizing: border-box; }\n"
    "body { margin: 0; line-height: 1.25; background: #e4e7eb; color: " WALL_INK ";\n"
    "  font-family: " WALL_FONTS "; }\n"
    "main { width: 297mm; height: 209.5mm; margin: 0 auto; padding: 12mm 15mm 7mm; background: #ffffff;\n"
    "  display: flex; flex-direction: column; }\n"
    "h1 { margin: 0; display: flex; justify-content: space-between; align-items: baseline;\n"
    "  white-space: nowrap; }\n"
    "h1 .year { font-weight: 400; color: " WALL_QUIET "; }\n"
    ".beside { margin: 0; font-size: 6.2mm; color: " WALL_QUIET "; }\n"
    ".names { margin: 3mm 0 0; font-size: 2.9mm; color: " WALL_QUIET "; }\n"
    "table { width: 100%; margin-top: auto; border-collapse: collapse; table-layout: fixed; }\n"
    "th { height: 9mm; padding: 0 2.8mm; text-align: start; font-size: 4.6mm; font-weight: 600;\n"
    "  color: " WALL_HEAD "; border-bottom: 0.45mm solid " WALL_INK "; }\n"
    "td { padding: 1mm 2.8mm 0; vertical-align: top; border-bottom: 0.18mm solid " WALL_RULE "; }\n"
    "td + td { border-inline-start: 0.18mm solid " WALL_RULE "; }\n"
    "td.weekend { background: " WALL_WEEKEND "; }\n"
    "th.weekend, td.weekend .day { color: " WALL_FREE "; }\n"
    "time { display: flex; justify-content: space-between; align-items: baseline; }\n"
    ".second { font-size: 0.4em; line-height: 1.1; color: " WALL_QUIET "; text-align: end; }\n"
    ".begins { font-weight: 600; color: " WALL_BEGINS "; }\n"
    ".begins b { display: block; white-space: nowrap; font-size: 0.8em; }\n"
    "@media print { body { background: none; print-color-adjust: exact; } }\n";

static void element(output *out, const char *open, const char *text, const char *close) {
  out_text(out, open);
  wall_escape(out, text);
  out_text(out, close);
}

static void head(const wall *w, output *out) {
  int height = WEEKS_HEIGHT / w->weeks,
      size = height * 55 / 100 < NUMBER_SIZE ? height * 55 / 100 : NUMBER_SIZE;
  int title = wall_title_size(w, TITLE_SIZE, PAGE_WIDTH);
  out_format(out,
             "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\" dir=\"%s\">\n<head>\n"
             "<meta charset=\"utf-8\"/>\n",
             w->language, w->g->mirrored ? "rtl" : "ltr");
  element(out, "<title>", w->month, " ");
  element(out, "", w->year, "</title>\n<style>\n");
  out_text(out, style);
  out_format(out, "h1 { font-size: %d.%dmm; }\n", title / 10, title % 10);
  out_format(out, "tbody tr { height: %d.%dmm; }\ntime { font-size: %d.%dmm; }\n", height / 10, height % 10,
             size / 10, size % 10);
  if (w->g->digits > 3) out_text(out, ".day { font-size: 0.72em; }\n"); /* two wide letters */
  out_text(out, "</style>\n</head>\n<body>\n<main>\n");
}

static void cell(const wall *w, output *out, int64_t at) {
  wall_day day;
  wall_find_day(w, at, &day);
  element(out, w->weekend[day.column] ? "<td class=\"weekend\"><time datetime=\"" : "<td><time datetime=\"",
          day.date, "\">");
  element(out, "<span class=\"day\">", day.number, "</span>");
  if (*day.beside) {
    element(out, *day.begins ? "<span class=\"second begins\">" : "<span class=\"second\">", day.beside, "");
    if (*day.begins) element(out, " <b>", day.begins, "</b>");
    out_text(out, "</span>");
  }
  out_text(out, "</time></td>\n");
}

static void empty_cells(const wall *w, output *out, int from, int to) {
  for (int column = from; column < to; column++)
    out_text(out, w->weekend[column] ? "<td class=\"weekend\"></td>\n" : "<td></td>\n");
}

static void table(const wall *w, output *out) {
  const month_place *place = w->place;
  int after = w->before;
  out_text(out, "<table>\n<thead>\n<tr>\n");
  for (int column = 0; column < 7; column++)
    element(out, w->weekend[column] ? "<th class=\"weekend\" scope=\"col\">" : "<th scope=\"col\">",
            w->week_days[column], "</th>\n");
  out_text(out, "</tr>\n</thead>\n<tbody>\n<tr>\n");
  empty_cells(w, out, 0, w->before);
  for (int64_t day = place->first; day <= place->last; day++) {
    if (after == 7) out_text(out, "</tr>\n<tr>\n");
    after = after % 7 + 1;
    cell(w, out, day);
  }
  empty_cells(w, out, after, 7);
  out_text(out, "</tr>\n</tbody>\n</table>\n");
}

void wall_html(const wall *w, output *out) {
  head(w, out);
  element(out, "<h1><span>", w->month, "</span> ");
  element(out, "<span class=\"year\">", w->year, "</span></h1>\n");
  if (*w->beside) element(out, "<p class=\"beside\">", w->beside, "</p>\n");
  table(w, out);
  element(out, "<p class=\"names\">", w->names, "</p>\n</main>\n</body>\n</html>\n");
}
