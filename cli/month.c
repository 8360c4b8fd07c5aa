/* SPDX-License-Identifier: MIT */
/* kal month and kal year: which calendar and which days, and how the grids are set on the page. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "describe.h"
#include "grid.h"
#include "system.h"
#include "wall.h"

enum { MONTHS_MAX = 99, GAP = 2, USUAL_COLUMNS = 80, MOST_ABREAST = 3 };

/* The operands: [CALENDAR] [WHEN]. A WHEN begins with a digit or a sign, a calendar does not. */
static int read_operands(const settings *asked, const char *where, grid *g, const char **when) {
  int count = asked->operand_count, status = STATUS_GOOD;
  const char *last = count ? asked->operands[count - 1] : "";
  int has_when = *last && strchr("0123456789+-", *last);
  char quote[QUOTE_MAX];
  *when = has_when ? last : NULL;
  g->calendar = kal_calendar_builtin(KAL_GREGORIAN);
  if (asked->where.asked & KAL_LOCALE_CALENDAR)
    g->calendar = kal_calendar_builtin(asked->where.calendar);
  if (count == 2 && !has_when) {
    complain("%s: %s is not a %s; try `kal %s --help`", where, quoted(last, strlen(last), quote), where,
             where);
    return STATUS_USAGE;
  }
  if (count - has_when > 0 || count == 2) status = find_calendar(where, asked->operands[0], &g->calendar);
  return status;
}

/* What both commands begin with; an exit status. */
static int begin(const settings *asked, const char *where, output *out, grid *g, const char **when) {
  int status;
  *g = (grid){.asked = asked, .out = out, .beside = asked->beside, .first_day = first_week_day(asked)};
  status = read_operands(asked, where, g, when);
  if (!status) status = find_today(asked, &g->today);
  if (status) return status;
  if (kal_calendar_family(g->calendar) == KAL_FAMILY_WEEKS) {
    if (asked->first_day > 1) {
      complain("the weeks of %s begin on Monday; leave out --first-day", kal_calendar_id(g->calendar));
      return STATUS_USAGE;
    }
    g->first_day = 1;
    if (!g->beside) g->beside = kal_calendar_builtin(KAL_GREGORIAN); /* its own days are always 1 to 7 */
  }
  grid_measure(g);
  return STATUS_GOOD;
}

static int complain_date(const char *text, const kal_error *error) {
  char reason[512], quote[QUOTE_MAX];
  kal_error_text(error, reason, sizeof reason);
  complain("%s: %s", quoted(text, strlen(text), quote), reason);
  return STATUS_BAD_DATE;
}

/* The date of today in the calendar; an exit status. */
static int today_in(const grid *g, kal_date *date) {
  kal_error error;
  if (kal_date_from_day(g->calendar, g->today, date) == KAL_OK) return STATUS_GOOD;
  out_of_calendar(g->calendar, g->today, &error);
  return complain_date("today", &error);
}

int command_month(const settings *asked, output *out) {
  static block page;
  month_place months[MONTHS_MAX];
  kal_date date = {0};
  kal_error error;
  const char *when;
  grid g;
  int status = begin(asked, "month", out, &g, &when);
  if (status) return status;
  if (!when)
    status = today_in(&g, &date);
  else if (kal_month_parse(g.calendar, when, strlen(when), &date.year, &date.month, &error))
    status = complain_date(when, &error);
  if (status) return status;
  year_months(g.calendar, date.year, months, MONTHS_MAX);
  if (asked->svg || asked->html) return wall_write(&g, &months[date.month - 1]);
  if (asked->json) {
    grid_json(&g, &months[date.month - 1]);
    return STATUS_GOOD;
  }
  if (kal_calendar_family(g.calendar) == KAL_FAMILY_WEEKS)
    grid_weeks(&g, &months[date.month - 1], 1, &page);
  else
    grid_month(&g, &months[date.month - 1], 0, &page);
  blocks_write(out, &page, 1, 0);
  return STATUS_GOOD;
}

static int read_year(const grid *g, const char *text, int32_t *year) {
  kal_error error = {.status = KAL_ERROR_OUT_OF_RANGE, .field = KAL_FIELD_YEAR};
  kal_range range;
  char *end, quote[QUOTE_MAX];
  long long value;
  errno = 0;
  value = strtoll(text, &end, 10);
  if (*end || end == text) {
    complain("%s is not a year", quoted(text, strlen(text), quote));
    return STATUS_BAD_DATE;
  }
  kal_calendar_range(g->calendar, &range);
  if (errno || value < range.first_year || value > range.last_year) {
    strcpy(error.calendar, kal_calendar_id(g->calendar));
    error.value = value;
    error.least = range.first_year;
    error.greatest = range.last_year;
    return complain_date(text, &error);
  }
  *year = (int32_t)value;
  return STATUS_GOOD;
}

static size_t page_columns(const output *out) {
  size_t columns = system_columns(out->fd);
  return columns ? columns : USUAL_COLUMNS;
}

static void write_heading(const grid *g, const month_place *months, size_t n, size_t width) {
  static block heading;
  char first[WORDS_MAX], last[WORDS_MAX], both[2 * WORDS_MAX + 8];
  year_words(g->asked, g->calendar, months[0].first, first);
  year_words(g->asked, g->calendar, months[n - 1].last, last);
  if (strcmp(first, last) == 0)
    strcpy(both, year_and_number(g->asked, g->calendar, months[0].first, first));
  else
    strcat(strcat(strcpy(both, first), " – "),
           year_and_number(g->asked, g->calendar, months[n - 1].last, last));
  block_clear(&heading, width);
  block_center(&heading, both, width);
  if (g->beside && in_range(g->beside, months[0].first) && in_range(g->beside, months[n - 1].last))
    block_center(&heading, span_words(g->asked, g->beside, months[0].first, months[n - 1].last, both), width);
  blocks_write(g->out, &heading, 1, 0);
}

static void write_months(const grid *g, const month_place *months, size_t n) {
  static block blocks[MONTHS_MAX];
  size_t width = 0, abreast;
  for (size_t i = 0; i < n; i++) {
    grid_month(g, &months[i], 1, &blocks[i]);
    if (blocks[i].width > width) width = blocks[i].width;
  }
  abreast = (page_columns(g->out) + GAP) / (width + GAP);
  if (abreast < 1) abreast = 1;
  if (abreast > MOST_ABREAST) abreast = MOST_ABREAST;
  write_heading(g, months, n, abreast * (width + GAP) - GAP);
  for (size_t i = n; i % abreast; i++) block_clear(&blocks[i], 0);
  for (size_t i = 0; i < (n + abreast - 1) / abreast * abreast; i++) blocks[i].width = width;
  for (size_t i = 0; i < n; i += abreast) {
    if (g->mirrored) blocks_mirror(&blocks[i], abreast);
    out_char(g->out, '\n');
    blocks_write(g->out, &blocks[i], abreast, GAP);
  }
}

int command_year(const settings *asked, output *out) {
  static block page;
  month_place months[MONTHS_MAX];
  kal_date date = {0};
  const char *when;
  grid g;
  size_t n;
  int status = begin(asked, "year", out, &g, &when);
  if (!status) status = when ? read_year(&g, when, &date.year) : today_in(&g, &date);
  if (status) return status;
  n = year_months(g.calendar, date.year, months, MONTHS_MAX);
  if (asked->json) {
    for (size_t i = 0; i < n; i++) grid_json(&g, &months[i]);
  } else if (kal_calendar_family(g.calendar) == KAL_FAMILY_WEEKS) {
    grid_weeks(&g, months, n, &page);
    blocks_write(out, &page, 1, 0);
  } else {
    write_months(&g, months, n);
  }
  return STATUS_GOOD;
}
