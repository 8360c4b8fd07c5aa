/* SPDX-License-Identifier: MIT */
/* Calendars of files whose years fit rows (kal__year_rows), just do, or just do not. */
#ifndef KAL_OWN_TABLES_H
#define KAL_OWN_TABLES_H

#include "test.h"
#include "core/calendar.h"

/* A text, or a table: of the years of a built-in calendar, or of blocks of years alike. */
typedef struct own_table {
  const char *id;
  int bits; /* of its rows; 0: it has none */
  const char *text;
  kal_calendar_number like;
  int32_t first_year, last_year;
  const char *begins;
  struct {
    int years;
    const char *months;
  } blocks[3];
} own_table;

#define TIMES_4(x) x x x x
#define TIMES_12(x) TIMES_4(x) TIMES_4(x) TIMES_4(x)
#define SOLAR "31 31 32 31 31 31 30 29 30 29 30 30"

#define LIKE(id, bits, calendar, first, last)                                                                \
  {                                                                                                          \
    id, bits, NULL, calendar, first, last, NULL, {                                                           \
      { 0, NULL }                                                                                            \
    }                                                                                                        \
  }
#define TEXT(id, bits, text)                                                                                 \
  {                                                                                                          \
    id, bits, text, 0, 0, 0, NULL, {                                                                         \
      { 0, NULL }                                                                                            \
    }                                                                                                        \
  }
#define YEARS(id, bits, year, begins, ...)                                                                   \
  {                                                                                                          \
    id, bits, NULL, 0, year, 0, begins, {                                                                    \
      __VA_ARGS__                                                                                            \
    }                                                                                                        \
  }

static const own_table own_tables[] = {
    /* Two bits a month. */
    LIKE("x-umalqura", 2, KAL_ISLAMIC_UMALQURA_KACST, 1300, 1600),
    LIKE("x-nepal", 2, KAL_BIKRAM_SAMBAT, 1901, 2198),
    LIKE("x-more-than-rows", 2, KAL_GREGORIAN, 1400, 2600),
    LIKE("x-ends-early", 2, KAL_JULIAN, -800, 300),
    LIKE("x-begins-late", 2, KAL_JULIAN, 2500, 3600),
    YEARS("x-one-year", 2, 2080, "2023-04-14", {1, SOLAR}),
    YEARS("x-short-years", 2, 1, "2000-01-01", {30, TIMES_12("22 ")}),
    YEARS("x-long-years", 2, -5, "2000-01-01", {20, TIMES_12("99 ")}, {20, TIMES_4("96 98 97 ")}),
    YEARS("x-252-days-early", 2, 1, "1800-01-01", {21, TIMES_12("29 ")}, {21, TIMES_12("31 ")}),
    YEARS("x-252-days-late", 2, 1, "1800-01-01", {21, TIMES_12("31 ")}, {21, TIMES_12("29 ")}),
    YEARS("x-first-days", 2, INT32_MIN, "@-1073741823", {30, SOLAR}),
    YEARS("x-last-days", 2, INT32_MAX - 2, "@1073741000", {3, SOLAR}),
    TEXT("x-rule", 2,
         "[x-rule]\nkind: rule\nepoch: 0001-01-01\nleap: year mod 5 = 0\n"
         "months: 31 28/29 31 30 31 30 31 31 30 31 30 31\n"),
    TEXT("x-fiscal", 2, "[x-fiscal]\nkind: fiscal\nyear-begins: 6 april\n"),
    TEXT("x-overlay", 2,
         "[x-overlay]\nkind: overlay\nover: islamic-civil\n1446-10: 2025-03-31\n1447-09: 2026-02-19\n"),
    /* One bit. */
    LIKE("x-chinese", 1, KAL_CHINESE, 1900, 2200),
    LIKE("x-hebrew", 1, KAL_HEBREW, 5500, 6100),
    YEARS("x-thirteen", 1, 1, "1900-01-01", {90, TIMES_12("28 ") "29"}, {30, TIMES_12("28 ") "28"},
          {30, TIMES_12("29 ") "28"}),
    YEARS("x-leaps-at-ends", 1, 1, "1950-01-01", {9, TIMES_4("30 29 30 ") "29L"},
          {9, "30 29L 30 29 30 29 30 29 30 29 30 29 30"}, {9, TIMES_12("30 ")}),
    TEXT("x-overlay-of-leaps", 1, "[x-overlay-of-leaps]\nkind: overlay\nover: chinese\nyears: 1950..2050\n"),
    /* None: months and their codes; */
    YEARS("x-five-days", 0, 1, "2000-01-01", {9, TIMES_12("30 ") "5"}),
    YEARS("x-fourteen", 0, 1, "2000-01-01", {9, TIMES_12("27 ") "27 27"}),
    YEARS("x-eleven", 0, 1, "2000-01-01", {9, SOLAR}, {9, "30 30 30 30 30 30 30 30 30 30 30"}),
    YEARS("x-four-longer", 0, 1, "2000-01-01", {9, SOLAR}, {1, "33 31 31 31 31 31 30 29 30 29 30 30"}),
    YEARS("x-two-longer-of-13", 0, 1, "2000-01-01", {9, TIMES_12("29 ") "31"}),
    YEARS("x-leap-of-12", 0, 1, "2000-01-01", {9, SOLAR}, {1, "30 30L 30 30 30 30 30 30 30 30 30 30"}),
    YEARS("x-leap-of-12-or-13", 0, 1, "2000-01-01", {9, TIMES_12("29 ") "29L"},
          {1, "30 30L 30 30 30 30 30 30 30 30 30 30"}),
    YEARS("x-two-leaps", 0, 1, "2000-01-01", {9, "30 30L 30 30L 30 30 30 30 30 30 30 30 30"}),
    TEXT("x-outside", 0,
         "[x-outside]\nkind: rule\nyears: 1..90\nepoch: 1950-01-01\n"
         "months: 30 30 30 31 31 31 31 31 30 30 30 30\noutside: 6\n"),
    TEXT("x-weeks", 0, "[x-weeks]\nkind: weeks\npattern: 4-5-4\nyear-ends: saturday nearest 31 january\n"),
    TEXT("x-cut-over", 0, "[x-cut-over]\nkind: cut-over\npart: julian until 1582-10-04\npart: gregorian\n"),
    /* years far from the mean ones; months that one step does not find; short years; days beyond 32 bits. */
    YEARS("x-264-days-early", 0, 1, "1800-01-01", {22, TIMES_12("29 ")}, {22, TIMES_12("31 ")}),
    YEARS("x-264-days-late", 0, 1, "1800-01-01", {22, TIMES_12("31 ")}, {22, TIMES_12("29 ")}),
    YEARS("x-a-year-astray", 0, 1, "1800-01-01", {20, TIMES_12("29 ")}, {20, TIMES_12("30 ") "30"}),
    YEARS("x-years-astray", 0, 1, "1800-01-01", {40, TIMES_12("29 ")}, {40, TIMES_12("30 ") "30"}),
    YEARS("x-months-astray", 0, 1, "2000-01-01", {5, TIMES_12("22 ")}, {5, TIMES_12("25 ")}),
    YEARS("x-256-days", 0, 1, "2000-01-01", {9, TIMES_4("21 21 22 ")}),
    YEARS("x-too-early", 0, 1, "@-1073741824", {9, SOLAR}),
    YEARS("x-too-late", 0, 1, "@1073741800", {9, SOLAR}),
    YEARS("x-far-away", 0, 1, "@35184372000000", {9, SOLAR}),
};
enum { OWN_TABLES = sizeof own_tables / sizeof *own_tables, OWN_TEXT = 1 << 17 };

/* The text of a table. */
static inline void write_own_table(const own_table *table, char *text) {
  const kal_calendar *like = kal_calendar_builtin(table->like);
  char *at = text + sprintf(text, "[%s]\nkind: table\nbegins: ", table->id);
  long year = table->first_year;
  kal__year info;
  if (like) like->year(like, table->first_year, &info);
  at += like ? sprintf(at, "@%lld\n", (long long)info.first_day) : sprintf(at, "%s\n", table->begins);
  for (; like && year <= table->last_year; year++) {
    like->year(like, (int32_t)year, &info);
    at += sprintf(at, "%ld:", year);
    for (unsigned i = 0; i < info.months; i++)
      at += sprintf(at, " %u%s", kal__month_start(&info, i + 1) - kal__month_start(&info, i),
                    kal__month_code(&info, i + 1) & KAL_MONTH_LEAP ? "L" : "");
    at += sprintf(at, "\n");
  }
  for (size_t i = 0; i < sizeof table->blocks / sizeof *table->blocks; i++)
    for (int k = 0; k < table->blocks[i].years; k++)
      at += sprintf(at, "%ld: %s\n", year++, table->blocks[i].months);
}

static inline const kal_calendar *add_own_table(kal_registry *registry, const own_table *table) {
  static char made[OWN_TEXT];
  char message[512];
  const char *text = table->text ? table->text : made;
  const kal_calendar *calendar = NULL;
  kal_error error;
  if (!table->text) write_own_table(table, made);
  if (kal_registry_define(registry, text, strlen(text), table->id, &calendar, 1, NULL, &error)) {
    kal_error_text(&error, message, sizeof message);
    print_error("%s\n", message);
    exit(1);
  }
  return calendar;
}

#endif
