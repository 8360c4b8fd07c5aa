/* SPDX-License-Identifier: MIT */
/*
 * Prints what glibc's strftime writes, for tests/data/strftime.txt. strftime_rows.sh builds and runs it.
 *
 * Lines are
 *     > locale year-month-day hour:minute:second offset zone     what the rows after it write; offset in
 * seconds format TAB text                                            the text is the rest of the line A
 * newline or a tabulator in a text is written as \n, \t; there is no other backslash.
 */
#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct moment {
  int year, month, day, hour, minute, second;
  long offset;
  const char *zone;
} moment;

static const moment moments[] = {
    {2026, 11, 21, 15, 4, 5, 3600, "CET"},   {2026, 1, 1, 0, 0, 0, 0, "UTC"},
    {2024, 12, 30, 12, 0, 0, -12600, "NST"}, {2021, 1, 3, 9, 9, 9, 20700, "+0545"},
    {2027, 1, 1, 23, 59, 59, -30, "LMT"},    {2024, 2, 29, 23, 59, 60, 0, ""},
    {1989, 1, 7, 11, 30, 0, 32400, "JST"},   {1989, 1, 8, 11, 30, 0, 32400, "JST"},
    {2019, 5, 1, 1, 2, 3, 32400, "JST"},     {1868, 10, 23, 6, 0, 0, 0, "UTC"},
    {1912, 1, 1, 13, 0, 0, 28800, "CST"},    {1, 1, 1, 0, 0, 0, 0, "UTC"},
    {0, 12, 31, 0, 0, 0, 0, "UTC"},          {-44, 3, 15, 8, 0, 0, 0, "UTC"},
    {99, 12, 31, 18, 0, 0, 0, "UTC"},        {-100, 7, 4, 18, 0, 0, 0, "UTC"},
    {9999, 12, 31, 23, 0, 0, 86340, "X"},    {12345, 6, 7, 5, 6, 7, -86340, "x"},
};

/* The C locale: each conversion, and each way to bend one. */
static const char *const all[] = {"%a",  "%A",  "%b",  "%B",  "%c",  "%C",  "%d",  "%D",  "%e",  "%F",  "%g",
                                  "%G",  "%h",  "%H",  "%I",  "%j",  "%k",  "%l",  "%m",  "%M",  "%n",  "%p",
                                  "%P",  "%r",  "%R",  "%S",  "%t",  "%T",  "%u",  "%U",  "%V",  "%w",  "%W",
                                  "%x",  "%X",  "%y",  "%Y",  "%z",  "%Z",  "%%",  "%Ec", "%EC", "%Ex", "%EX",
                                  "%Ey", "%EY", "%Od", "%Oe", "%OH", "%OI", "%Om", "%OM", "%OS", "%Ou", "%OU",
                                  "%OV", "%Ow", "%OW", "%Oy", "%OB", "%Ob"};

static const char *const bent[] = {"%-d",
                                   "%_d",
                                   "%0d",
                                   "%^d",
                                   "%#d",
                                   "%5d",
                                   "%05d",
                                   "%_5d",
                                   "%-5d",
                                   "%0_5d",
                                   "%_05d",
                                   "%e",
                                   "%0e",
                                   "%-e",
                                   "%5e",
                                   "%-m",
                                   "%_m",
                                   "%3m",
                                   "%-H",
                                   "%_H",
                                   "%-I",
                                   "%_I",
                                   "%-M",
                                   "%-S",
                                   "%-j",
                                   "%_j",
                                   "%5j",
                                   "%-U",
                                   "%-V",
                                   "%_V",
                                   "%-W",
                                   "%-y",
                                   "%_y",
                                   "%4y",
                                   "%-C",
                                   "%_C",
                                   "%5C",
                                   "%-Y",
                                   "%_Y",
                                   "%0Y",
                                   "%6Y",
                                   "%_6Y",
                                   "%06Y",
                                   "%+Y",
                                   "%+6Y",
                                   "%+F",
                                   "%6F",
                                   "%12F",
                                   "%_12F",
                                   "%-F",
                                   "%-G",
                                   "%6G",
                                   "%-g",
                                   "%-k",
                                   "%0k",
                                   "%-l",
                                   "%0l",
                                   "%3k",
                                   "%3l",
                                   "%-u",
                                   "%3u",
                                   "%3w",
                                   "%^a",
                                   "%#a",
                                   "%^A",
                                   "%^b",
                                   "%^B",
                                   "%#B",
                                   "%_a",
                                   "%-a",
                                   "%0a",
                                   "%10a",
                                   "%-10a",
                                   "%010a",
                                   "%^10a",
                                   "%10A",
                                   "%10B",
                                   "%^p",
                                   "%#p",
                                   "%^P",
                                   "%#P",
                                   "%5p",
                                   "%#Z",
                                   "%^Z",
                                   "%10Z",
                                   "%-z",
                                   "%_z",
                                   "%0z",
                                   "%8z",
                                   "%_8z",
                                   "%08z",
                                   "%-8z",
                                   "%:z",
                                   "%::z",
                                   "%20c",
                                   "%^c",
                                   "%#c",
                                   "%-D",
                                   "%10D",
                                   "%_10D",
                                   "%12T",
                                   "%-T",
                                   "%12R",
                                   "%12r",
                                   "%^r",
                                   "%3n",
                                   "%3t",
                                   "%3%",
                                   "%-%",
                                   "%^h",
                                   "%3",
                                   "%",
                                   "x%",
                                   "%i",
                                   "%Q",
                                   "%E",
                                   "%O",
                                   "%Ed",
                                   "%Oa",
                                   "%EY",
                                   "%OY",
                                   "%E%",
                                   "%-",
                                   "%^",
                                   "%5",
                                   "100%%",
                                   "%Y-%m-%dT%H:%M:%S%z",
                                   "%%Y",
                                   "%d%d",
                                   "",
                                   "plain",
                                   "\xD7\x90 %d"};

/* Other locales: names, digits, eras and the order of things. */
static const char *const local[] = {"%a|%A|%b|%B|%h",
                                    "%OB|%Ob",
                                    "%c",
                                    "%x",
                                    "%X",
                                    "%r",
                                    "%p|%P|%#p|%^p",
                                    "%^a|%^A|%^b|%^B|%#B",
                                    "%Ec",
                                    "%Ex",
                                    "%EX",
                                    "%EC|%Ey|%EY",
                                    "%Od|%Oe|%Om|%Oy",
                                    "%OH|%OI|%OM|%OS",
                                    "%Ou|%OU|%OV|%Ow|%OW",
                                    "%12A|%12B"};

static const char *const locales[] = {"en_US", "de_DE", "cs_CZ",  "ru_RU", "fa_IR", "ar_SA", "hi_IN", "th_TH",
                                      "ja_JP", "zh_TW", "lzh_TW", "my_MM", "or_IN", "am_ET", "uz_UZ"};

static int day_of_year(int year, int month, int day) {
  static const int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  int leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return before[month - 1] + day - 1 + (month > 2 && leap);
}

static int day_of_week(int year, int month, int day) {
  long y = year - 1L + 400000, days = y * 365 + y / 4 - y / 100 + y / 400 + day_of_year(year, month, day);
  return (int)((days + 1) % 7); /* 0001-01-01 was a Monday, and 400 years are whole weeks */
}

static void print_rows(const char *locale, const moment *m, const char *const *formats, size_t count) {
  struct tm tm = {.tm_year = m->year - 1900,
                  .tm_mon = m->month - 1,
                  .tm_mday = m->day,
                  .tm_hour = m->hour,
                  .tm_min = m->minute,
                  .tm_sec = m->second,
                  .tm_wday = day_of_week(m->year, m->month, m->day),
                  .tm_yday = day_of_year(m->year, m->month, m->day),
                  .tm_gmtoff = m->offset,
                  .tm_zone = m->zone};
  printf("> %s %d-%02d-%02d %02d:%02d:%02d %ld %s\n", locale, m->year, m->month, m->day, m->hour, m->minute,
         m->second, m->offset, *m->zone ? m->zone : "-");
  for (size_t i = 0; i < count; i++) {
    char text[1000], format[100];
    /* A text of nothing and one too long are told apart by a letter that goes before. */
    snprintf(format, sizeof format, "_%s", formats[i]);
    if (!strftime(text, sizeof text, format, &tm)) {
      fprintf(stderr, "%s: too long\n", formats[i]);
      exit(1);
    }
    printf("%s\t", formats[i]);
    for (const char *c = text + 1; *c; c++) {
      if (*c == '\n')
        fputs("\\n", stdout);
      else if (*c == '\t')
        fputs("\\t", stdout);
      else
        putchar(*c);
    }
    putchar('\n');
  }
}

int main(void) {
  printf("# SPDX-License-Identifier: MIT\n"
         "# What strftime of glibc %d.%d writes, printed by tests/glibc/strftime_rows.c, which says how to "
         "read it.\n",
         __GLIBC__, __GLIBC_MINOR__);
  setlocale(LC_ALL, "C");
  for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
    print_rows("C", &moments[i], all, sizeof all / sizeof *all);
    print_rows("C", &moments[i], bent, sizeof bent / sizeof *bent);
  }
  for (size_t l = 0; l < sizeof locales / sizeof *locales; l++) {
    char name[32];
    snprintf(name, sizeof name, "%s.UTF-8", locales[l]);
    if (!setlocale(LC_ALL, name)) {
      fprintf(stderr, "glibc has no locale %s: see strftime_rows.sh\n", name);
      return 1;
    }
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++)
      print_rows(locales[l], &moments[i], local, sizeof local / sizeof *local);
  }
  return 0;
}
