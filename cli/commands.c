/* SPDX-License-Identifier: MIT */
#include "commands.h"

#include <stdio.h>
#include <string.h>

#include "sky.h"

static const command commands[] = {
    {"today", FOR_TODAY, "", 0, "today in every calendar, one a line",
     "The command when none is given. Cut-over calendars, which say what julian or gregorian does, are left "
     "out.\n",
     command_today},
    {"convert", FOR_CONVERT, "[DATE...]", -1, "convert dates, or a stream of them, between calendars",
     "Without DATE, dates are read one a line from standard input or --input, and --to is needed.\n"
     "Without --to, each DATE is shown in every calendar.\n"
     "--to takes calendars and the counts day, jd, mjd, rd, unix; several are joined by commas\n"
     "and their results by tabs.\n"
     "\n"
     "Dates: 2026-11-21, 5787-M03-11 (a month code where there are leap months), 2026-W47-6,\n"
     "-000044-03-15, @20778, jd2461366, mjd61365, rd739941, unix1795219200; as DATE also today.\n"
     "\n"
     "With --at, DATE is an instant: 2026-11-21T17:30+02:00, 2026-11-21T15:30Z, now. Its day is that of the\n"
     "place, in each calendar as its people begin days: at midnight, at sunset, at sunrise.\n",
     command_convert},
    {"format", FOR_FORMAT, "[DATE...]", -1, "dates in words, in any language",
     "Without DATE, dates are read one a line from standard input or --input.\n"
     "DATE: as kal convert takes it; 2026-11-21T17:30+02:00[Europe/Paris] with a time; FROM/TO of both.\n"
     "The calendar is that of --calendar, else the one people use where the locale is at home.\n",
     command_format},
    {"parse", FOR_PARSE, "[TEXT...]", -1, "dates as people write them, in any language",
     "Without TEXT, a date is read from each line of standard input or --input.\n"
     "TEXT: \"12 Kislev 5787\", \"Sat, 21 Nov 2026\", 21.11.2026: in a style of the locale, or its parts\n"
     "in any order, with its names or English ones; with --pattern and the like, as that has it.\n"
     "What can be read as two days is an error that names both. Numbers that could change places are read\n"
     "in the locale's order, and a note says so.\n"
     "The calendar is that of --calendar, else the one people use where the locale is at home.\n",
     command_parse},
    {"date", FOR_DATE, "FIELD=VALUE...", -1, "a date from its fields",
     "Fields: year, or era and era-year; month (its place in the year) or month-code; day, or\n"
     "leap-day for the second day of a number.\n"
     "A month or day that does not exist becomes the nearest one, unless --overflow is reject.\n",
     command_date},
    {"add", FOR_ADD, "DURATION [DATE...]", -1, "dates some time later or earlier",
     "DURATION: P1Y2M3W4D, -P1M, 1 month, -3 weeks, \"+2y 1m\". A sign holds for what follows it.\n"
     "Years and months are those of the calendar; a day that the month reached does not have\n"
     "becomes its last, unless --overflow is reject.\n"
     "Without DATE, dates are read one a line from standard input or --input.\n",
     command_add},
    {"diff", FOR_DIFF, "[FROM TO]", -1, "the time from one date to another",
     "Without FROM and TO, both are read from each line of standard input or --input, with a tab\n"
     "between them; with --csv, --column is given twice. With --since or --until, the other date\n"
     "alone is given or read, and several may be.\n"
     "The result is a duration such as P1Y2M4D, or with --parts years, months, weeks and days.\n",
     command_diff},
    {"trunc", FOR_TRUNC, "UNIT [DATE...]", -1, "the first day of the year, month, week ... of a date",
     "UNIT: year, half, quarter, month, week or day.\n"
     "Without DATE, dates are read one a line from standard input or --input.\n"
     "A period can be named as kal range takes it.\n",
     command_trunc},
    {"range", FOR_RANGE, "UNIT [DATE...]", -1, "the first day of a period, and the day after its last",
     "UNIT: year, half, quarter, month, week or day. DATE: a day of the period, or its name:\n"
     "2026, 2026-H2, 2026-Q4, 2026-11, 2026-W47.\n"
     "A day lies in the period if start <= day and day < end. With several targets, start and end\n"
     "of the first come first.\n"
     "Without DATE, dates are read one a line from standard input or --input.\n",
     command_range},
    {"week", FOR_WEEK, "[DATE...]", -1, "the week of the year, by ISO 8601 or another rule",
     "The result is the week's year and its number, such as 2026-W47, or with --parts these two and\n"
     "the day of the week (1 = Monday).\n"
     "Without DATE, dates are read one a line from standard input or --input.\n",
     command_week},
    {"month", FOR_MONTH, "[CALENDAR] [YEAR-MONTH]", 2, "a month as a grid, today marked",
     "Without CALENDAR, the Gregorian one; without YEAR-MONTH, the month of today.\n", command_month},
    {"year", FOR_YEAR, "[CALENDAR] [YEAR]", 2, "a year as grids, today marked",
     "Without CALENDAR, the Gregorian one; without YEAR, the year of today.\n", command_year},
    {"list", FOR_LIST, "", 0, "the calendars", "", command_list},
    {"locale", FOR_LOCALE, "[TAG...]", -1, "what a locale tag stands for",
     "Whose names and patterns it has, its calendars, numbering system and week.\n"
     "A language that is not known falls back to root: numbers in place of names.\n",
     command_locale},
    {"info", FOR_INFO, "CALENDAR", 1, "what is known of a calendar", "", command_info},
    {"sun", FOR_SUN, "[DATE]", 1, "sunrise, sunset and twilight at a place",
     "Needs --at. Without DATE, today. Times are of UT, or of the clocks that --utc tells.\n", command_sun},
    {"moon", FOR_MOON, "[DATE]", 1, "moonrise and moonset at a place, and the next phase",
     "Needs --at. Without DATE, today. Times are of UT, or of the clocks that --utc tells.\n", command_moon},
    {"check", FOR_CHECK, "FILE...", -1, "whether calendar files are right, and what is in them",
     "Shows the id, name, years and SHA-256 of each calendar. FILE may be -.\n", command_check},
};

const command *command_at(size_t index) {
  return index < sizeof commands / sizeof *commands ? &commands[index] : NULL;
}

const command *command_find(const char *name) {
  for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
    if (strcmp(commands[i].name, name) == 0) return &commands[i];
  return NULL;
}

static void write_option(output *out, const option_rule *rule) {
  char left[64];
  snprintf(left, sizeof left, "  %c%c%c --%s%s%s", rule->letter < 256 ? '-' : ' ',
           rule->letter < 256 ? rule->letter : ' ', rule->letter < 256 ? ',' : ' ', rule->name,
           rule->argument ? " " : "", rule->argument ? rule->argument : "");
  out_padded(out, left, 33);
  out_format(out, " %s\n", rule->help);
}

static void write_options(output *out, unsigned bits) {
  const option_rule *rule;
  out_text(out, "\nOptions:\n");
  for (size_t i = 0; (rule = option_at(i)); i++)
    if ((rule->commands & bits) == bits) write_option(out, rule);
}

void write_help(const command *of, output *out) {
  const command *c;
  if (of) {
    out_format(out, "Usage: kal %s [OPTION...]%s%s\n\n%s.\n%s", of->name, *of->operands ? " " : "",
               of->operands, of->summary, of->details);
    write_options(out, of->bit);
    return;
  }
  out_text(out, "Usage: kal [COMMAND] [OPTION...]\n\nEvery calendar.\n\nCommands:\n");
  for (size_t i = 0; (c = command_at(i)); i++) {
    char left[64];
    snprintf(left, sizeof left, "  %s %s", c->name, c->operands);
    out_padded(out, left, 33);
    out_format(out, " %s\n", c->summary);
  }
  write_options(out, FOR_ALL);
  out_text(out, "\n`kal COMMAND --help` shows a command's own options, `man kal` all there is.\n"
                "Exit status: 0 all right, 1 a date could not be converted, 2 wrong usage, "
                "3 input or output failed.\n");
}
