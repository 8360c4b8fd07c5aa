/* SPDX-License-Identifier: MIT */
/*
 * Prints docs/calendars/near-midnight.md: the months of 1600..2400 of the lunisolar calendars of East Asia
 * that a new moon or a major term within two minutes of midnight decides. `./dev gen lunisolar`; a test
 * compares.
 */
#include <stdio.h>
#include <string.h>

#include <kalends/kalends.h>

#include "../../src/astro/astro.h"
#include "lunisolar.h"

enum { NEAR = 120, FIRST_YEAR = 1600, LAST_YEAR = 2400, MONTH_MAX = 16 };

/* The years of which a table is published: data/. Outside, the calendar is what src/astro gives. */
typedef struct subject {
  kal_calendar_number number;
  kal__meridian *meridian;
  int32_t first_published, last_published;
} subject;

static const subject subjects[] = {
    {KAL_CHINESE, chinese_meridian, 1645, 2100},
    {KAL_DANGI, dangi_meridian, 1391, 2049},
    {KAL_VIETNAMESE, vietnamese_meridian, 1813, 2030},
    {KAL_JAPANESE_LUNISOLAR, japanese_lunisolar_meridian, 454, 1872},
};

/* Where carriers or other tables part; data/SOURCES.md. Each must be met. */
static struct {
  kal_calendar_number number;
  const char *month, *text;
  int met;
} notes[] = {
    {KAL_CHINESE, "2057-M09", "Hong Kong's files have 2057-09-28 and note that it may be a day off", 0},
    {KAL_CHINESE, "2089-M08", "Hong Kong notes that it may be a day off", 0},
    {KAL_CHINESE, "2097-M07", "Hong Kong's files have 2097-08-07 and note that it may be a day off", 0},
    {KAL_VIETNAMESE, "2054-M04", "Duc has another day", 0},
    {KAL_VIETNAMESE, "2077-M10", "Duc has another day", 0},
    {KAL_VIETNAMESE, "2085-M09", "Duc has another day", 0},
};

static const char *note_of(kal_calendar_number number, const char *month) {
  for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
    if (notes[i].number == number && strcmp(notes[i].month, month) == 0) {
      notes[i].met = 1;
      return notes[i].text;
    }
  return "";
}

static const char *day_text(int64_t day, char text[KAL_DATE_TEXT_MAX]) {
  kal_date date;
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  if (kal_date_from_day(gregorian, day, &date) == KAL_OK)
    kal_date_print(gregorian, date, text, KAL_DATE_TEXT_MAX, NULL);
  return text;
}

/* The month of a day in the calendar as the library has it, and its first day. */
static int64_t month_of(const kal_calendar *calendar, int64_t day, int32_t *year, char month[MONTH_MAX]) {
  kal_date date;
  char code[8];
  if (kal_date_from_day(calendar, day, &date)) return INT64_MIN;
  kal_month_code_print(date.month_code, code, sizeof code, NULL);
  snprintf(month, MONTH_MAX, "%04d-%s", (int)date.year, code);
  *year = date.year;
  return day - date.day + 1;
}

/* Seconds from the nearest midnight to an event, whose day by the clocks is *day. */
static int from_midnight(double tt, kal__meridian *meridian, int64_t *day) {
  double seconds;
  *day = kal__day_of_tt(tt, meridian, &seconds);
  int second = (int)(seconds + 0.5);
  return second > 43200 ? second - 86400 : second;
}

static void print_row(const subject *of, const char *month, int32_t year, const char *event, int distance,
                      int64_t computed, int64_t first) {
  char a[KAL_DATE_TEXT_MAX], b[KAL_DATE_TEXT_MAX];
  int published = year >= of->first_published && year <= of->last_published;
  printf("| %s | %s | %+d | %s | %s | %s |\n", month, event, distance, day_text(computed, a),
         published ? day_text(first, b) : "", note_of(of->number, month));
}

static void print_moons(const subject *of) {
  const kal_calendar *calendar = kal_calendar_builtin(of->number);
  for (int64_t n = -4960;; n++) { /* of late 1598 */
    char month[MONTH_MAX];
    int32_t year;
    int64_t day;
    int distance = from_midnight(kal__new_moon(n), of->meridian, &day);
    int64_t first = month_of(calendar, day + 10, &year, month);
    if (year > LAST_YEAR) return;
    if (year >= FIRST_YEAR && distance < NEAR && distance > -NEAR)
      print_row(of, month, year, "new moon", distance, day, first);
  }
}

/* A term at the midnight with which a month begins, as computed: it makes that month or the one before a leap
 * month, or could. */
static void print_terms(const subject *of) {
  const kal_calendar *calendar = kal_calendar_builtin(of->number);
  for (int64_t term = (FIRST_YEAR - 2000) * 24; term < (LAST_YEAR - 1999) * 24; term += 2) {
    char month[MONTH_MAX], event[16];
    int32_t year;
    int64_t day;
    int distance = from_midnight(kal__term(term), of->meridian, &day);
    int64_t midnight = distance < 0 ? day + 1 : day, first = month_of(calendar, midnight, &year, month);
    if (distance >= NEAR || distance <= -NEAR || first != midnight) continue;
    snprintf(event, sizeof event, "term of %d\u00B0", (int)((term % 24 + 24) % 24 * 15));
    print_row(of, month, year, event, distance, day, first);
  }
}

int main(void) {
  puts("# Months that a few seconds decide\n"
       "\n"
       "Made by `./dev gen lunisolar` (`tools/gen/lunisolar_midnight.c`) from `src/astro`; a test compares.\n"
       "\n"
       "The months of 1600..2400 whose new moon is within two minutes of midnight on the calendar's clocks, "
       "and those at\n"
       "whose first midnight, give or take two minutes, the Sun enters a sign, which decides about leap "
       "months.\n"
       "Tables and programs part here, and what is foreseen may come to be on the other day: Delta T\n"
       "([astronomy](../guide/astronomy.md)) is about 10 seconds open in 1650, and minutes about 2200.\n"
       "\n"
       "*Seconds*: from midnight to the event, negative before it. *Computed*: its day by `src/astro`, which "
       "is the calendar's\n"
       "where no table is published. *Table*: the month's first day in the published table that the calendar "
       "follows\n"
       "(`data/SOURCES.md`); before 1912 these were reckoned with other tables of the Sun and Moon, and "
       "differ more often.");
  for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
    printf("\n## %s\n\n| month | event | seconds | computed | table | |\n|---|---|---|---|---|---|\n",
           kal_calendar_id(kal_calendar_builtin(subjects[i].number)));
    print_moons(&subjects[i]);
    print_terms(&subjects[i]);
  }
  int missing = 0;
  for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
    if (!notes[i].met) fprintf(stderr, "no row for the note on %s\n", notes[i].month);
    missing += !notes[i].met;
  }
  return missing > 0;
}
