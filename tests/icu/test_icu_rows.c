/* SPDX-License-Identifier: MIT */
/*
 * ICU's rows (tests/icu/rows.mjs says what they are) beside ours: every difference is one that
 * tests/icu/differences.txt lists, and nothing is listed that is none.
 *
 *     test_icu_rows            the rows in tests/data
 *     test_icu_rows FILE       others; with a second argument all that differs is printed, listed or not
 */
#include "calendars/names_keys.h"
#include "core/calendar.h"
#include "format/locale.h"
#include "format/pattern.h"
#include "tab_rows.h"

enum { TEXT_MAX = 512, CLASSES_MAX = 100, SKELETONS_MAX = 64 };

static const char *const style_names[] = {"none", "full", "long", "medium", "short"};
static const char skeletons_text[] =
    "y yM yMM yMMM yMMMM yMd yyMMdd yMMMd yMMMMd yMMMEd yMMMMEEEEd yMEd M MMM MMMM MMMMM Md MMdd MMMd MMMMd "
    "MMMEd MMMMEEEEd MEd d dd Ed dEEEE E EEEE EEEEE Gy GGGGy GyMMM GyMMMd GyMMMEd GyMd GGGGyMMMMEEEEd j jm "
    "jms hm "
    "hms Hm Hms Bh jmsSSS ms Ejm yMMMdjm yMMMMEEEEdjmz";
static const char intervals_text[] = "long medium short yM yMMM yMMMM yMMMd yMMMEd yMd MMMd Md d y GyMMMd";
static const kal_style pairs[][2] = {{KAL_STYLE_FULL, KAL_STYLE_FULL},
                                     {KAL_STYLE_LONG, KAL_STYLE_SHORT},
                                     {KAL_STYLE_MEDIUM, KAL_STYLE_MEDIUM},
                                     {KAL_STYLE_SHORT, KAL_STYLE_SHORT}};

/*
 * One kind of difference, a line of differences.txt: what it is called, how often it is in the rows of
 * tests/data and in all, where it is ('*' is any text, '|' parts alternatives), how it shows, and why. How:
 * what ICU has instead, put together of our own texts:
 *
 *   any     not said
 *   zero    the first row of its kind, which is of 0
 *   both    both ends of an interval, each as it is alone
 *   first   one end of an interval alone
 *   join    date and time joined by the gregorian pattern, the time perhaps by root's
 *   cycle   the year of sixty for the year
 *   style   the text of a style
 */
enum {
  CLASS_ID,
  CLASS_SMALL,
  CLASS_ALL,
  CLASS_KINDS,
  CLASS_LOCALES,
  CLASS_CALENDARS,
  CLASS_PARTS,
  CLASS_HOW,
  CLASS_WHY,
  CLASS_FIELDS
};
typedef struct difference {
  char line[1024], *fields[CLASS_FIELDS + 1];
  size_t count;
} difference;
static difference differences[CLASSES_MAX];
static size_t difference_count, compared, unlisted, not_ours;
static int print_all, is_wide;

/* What ICU may have instead of the text that is compared. */
enum {
  INSTEAD_BOTH,
  INSTEAD_FIRST,
  INSTEAD_JOIN,
  INSTEAD_ROOT_JOINS,
  INSTEAD_STYLE_JOIN = INSTEAD_ROOT_JOINS + 2,
  INSTEAD_CYCLE,
  INSTEAD_STYLE,
  INSTEAD_TEXTS = 20
};
static char instead[INSTEAD_TEXTS][TEXT_MAX];

static char locale[64], zone_long[TEXT_MAX], zone_short[TEXT_MAX];
static const kal_calendar *calendar;
static char *const *names; /* of what the rows are in: locale, calendar, numbering */

/* '*' stands for any bytes; '|' parts alternatives. */
static int matches_one(const char *glob, size_t length, const char *text) {
  if (!length) return !*text;
  if (*glob == '*') {
    do
      if (matches_one(glob + 1, length - 1, text)) return 1;
    while (*text++);
    return 0;
  }
  return *glob == *text && matches_one(glob + 1, length - 1, text + 1);
}
static int matches(const char *globs, const char *text) {
  for (;; globs++) {
    size_t length = strcspn(globs, "|");
    if (matches_one(globs, length, text)) return 1;
    globs += length;
    if (!*globs) return 0;
  }
}

/* Intl has plain spaces where ICU has thin and narrow ones (for the sake of old pages). */
static void plain_spaces(const char *text, char *plain) {
  static const char *const spaces[] = {"\xE2\x80\xAF", "\xE2\x80\x89"};
  for (; *text; plain++) {
    size_t length = 0;
    for (size_t i = 0; i < 2; i++)
      if (!strncmp(text, spaces[i], 3)) length = 3;
    *plain = length ? ' ' : *text;
    text += length ? length : 1;
  }
  *plain = '\0';
}

/* Whether ICU's text is what a class says it is. */
static int shows(const char *how, const char *row, const char *icu) {
  static const struct {
    const char *how;
    int from, until;
  } texts[] = {
      {"both", INSTEAD_BOTH, INSTEAD_BOTH},           {"first", INSTEAD_FIRST, INSTEAD_FIRST},
      {"join", INSTEAD_JOIN, INSTEAD_ROOT_JOINS + 1}, {"cycle", INSTEAD_CYCLE, INSTEAD_CYCLE},
      {"style", INSTEAD_STYLE, INSTEAD_TEXTS - 1},    {"style", INSTEAD_STYLE_JOIN, INSTEAD_STYLE_JOIN}};
  if (!strcmp(how, "any")) return 1;
  if (!strcmp(how, "zero")) return !strcmp(row, "0");
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    for (int n = texts[i].from; !strcmp(how, texts[i].how) && n <= texts[i].until; n++) {
      char plain[TEXT_MAX];
      plain_spaces(instead[n], plain);
      if (!strcmp(plain, icu)) return 1;
    }
  return 0;
}

static const difference *class_of(const char *kind, const char *part, const char *row, const char *icu) {
  for (size_t i = 0; i < difference_count; i++) {
    char **f = differences[i].fields;
    if (!matches(f[CLASS_KINDS], kind) || !matches(f[CLASS_LOCALES], names[0]) ||
        !matches(f[CLASS_CALENDARS], names[1]) || !matches(f[CLASS_PARTS], part) ||
        !shows(f[CLASS_HOW], row, icu))
      continue;
    differences[i].count++;
    return &differences[i];
  }
  return NULL;
}

static void compare(const char *kind, const char *part, const char *row, kal_status status, const char *text,
                    const char *icu) {
  char ours[TEXT_MAX], theirs[TEXT_MAX];
  const difference *class;
  compared++;
  plain_spaces(status ? kal_status_name(status) : text, ours);
  plain_spaces(icu, theirs);
  if (!strcmp(ours, theirs)) return;
  class = class_of(kind, part, row, theirs);
  if (!class && unlisted++ >= 20 && !print_all) return;
  if (!class || print_all)
    printf("%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", class ? class->fields[CLASS_ID] : "#", kind, names[0],
           names[1], part, row, theirs, ours);
}

/* Formats of what the rows are in, made when first asked for. */
typedef struct opened {
  kal_format format;
  kal_status status;
  int is_open;
} opened;
static opened dates[5], times[5], both[4], by_skeleton[SKELETONS_MAX], by_interval[SKELETONS_MAX],
    of_parts[6];

static const opened *open_style(opened *o, kal_style date, kal_style time) {
  if (!o->is_open) o->status = kal_format_style(&o->format, calendar, locale, date, time, NULL);
  o->is_open = 1;
  return o;
}
/* Intl asks for two letters of minutes and seconds, and for three of what is short. */
static const opened *open_skeleton(opened *o, const char *skeleton) {
  char asked[64];
  size_t n = 0;
  for (const char *p = skeleton; *p; p++) {
    size_t times_asked = (p == skeleton || p[-1] != *p) && p[1] != *p ? strchr("EG", *p)   ? 3
                                                                        : strchr("ms", *p) ? 2
                                                                                           : 1
                                                                      : 1;
    while (times_asked--) asked[n++] = *p;
  }
  asked[n] = '\0';
  if (!o->is_open) o->status = kal_format_skeleton(&o->format, calendar, locale, asked, NULL);
  o->is_open = 1;
  return o;
}
/* Intl tells the parts of a text apart: of a format, only what writes one of them. */
static void keep_part(kal_format *format, kal__part part) {
  size_t kept = 0;
  for (size_t i = 0; i < format->piece_count; i++)
    if (format->pieces[i].part == part) format->pieces[kept++] = format->pieces[i];
  format->piece_count = (uint16_t)kept;
}
static const opened *open_part(opened *o, const char *skeleton, kal__part part) {
  int was_open = o->is_open;
  open_skeleton(o, skeleton);
  if (!was_open && !o->status) keep_part(&o->format, part);
  return o;
}

static kal_moment moment_of(int64_t day, const char *ms, const char *zone) {
  return (kal_moment){day, strtoll(ms, NULL, 10) * 1000000, 0, zone};
}

static void begin_subject(char **subject, char kind) {
  static char before[128], kind_before;
  char now[128];
  names = subject;
  snprintf(now, sizeof now, "%s %s", subject[0], subject[1]);
  if (kind != kind_before) memset(of_parts, 0, sizeof of_parts);
  kind_before = kind;
  if (!strcmp(now, before)) return;
  strcpy(before, now);
  snprintf(locale, sizeof locale, "%s-u-nu-%s", subject[0], subject[2]);
  /* ICU's japanese has all eras since 645, as our japanext; our japanese has those since 1873, as Temporal's.
   */
  if (kal_calendar_find(strcmp(subject[1], "japanese") ? subject[1] : "japanext", &calendar, NULL))
    calendar = NULL;
  memset(dates, 0, sizeof dates);
  memset(times, 0, sizeof times);
  memset(both, 0, sizeof both);
  memset(by_skeleton, 0, sizeof by_skeleton);
  memset(by_interval, 0, sizeof by_interval);
  memset(of_parts, 0, sizeof of_parts);
}

/* The words of a text, one after the other. */
static const char *next_word(const char **text, char word[64]) {
  size_t length = strcspn(*text, " ");
  assert_true(length && length < 64);
  memcpy(word, *text, length);
  word[length] = '\0';
  *text += length + ((*text)[length] == ' ');
  return word;
}

/* A pattern with {0} and {1} filled in. */
static void fill(char *text, const char *pattern, const char *zero, const char *one) {
  int quoted = 0;
  *text = '\0';
  for (const char *p = pattern; *p; p++)
    if (p[0] == '{' && p[2] == '}') {
      strcat(text, p[1] == '0' ? zero : one);
      p += 2;
    } else if (*p == '\'') {
      quoted = !quoted;
    } else {
      strncat(text, p, 1);
    }
  assert_false(quoted);
}

static void write(char *text, const opened *o, kal_moment moment) {
  if (o->status || kal_format_moment(&o->format, &moment, text, TEXT_MAX, NULL)) strcpy(text, "?");
}

/* A date and a time of their own, joined by the gregorian pattern of a date so long; the time perhaps as root
 * has it, or with its hours to 12 as Intl makes of it. */
static void put_join(const opened *date, const opened *time, const char *const root_times[2], unsigned length,
                     kal_moment moment) {
  char dated[TEXT_MAX], timed[TEXT_MAX];
  const char *join;
  kal_locale found;
  assert_int_equal(kal_locale_find(locale, &found), KAL_OK);
  join = kal__locale_text(found.data, kal__list(KAL__NAMES_GREGORIAN, KAL__LIST_DATE_TIMES_AT), length);
  write(dated, date, moment);
  write(timed, time, moment);
  fill(instead[INSTEAD_JOIN], join, timed, dated);
  write(dated, open_style(&dates[length + 1], (kal_style)(length + 1), KAL_STYLE_NONE), moment);
  fill(instead[INSTEAD_STYLE_JOIN], join, timed, dated);
  write(dated, date, moment);
  for (int i = 0; i < 2; i++) {
    opened root = {0};
    root.status = kal_format_pattern(&root.format, calendar, locale, KAL_PATTERN_CLDR, root_times[i],
                                     strlen(root_times[i]), NULL);
    write(timed, &root, moment);
    fill(instead[INSTEAD_ROOT_JOINS + i], join, timed, dated);
  }
}

static void put_styles(kal_moment moment) {
  char *text = instead[INSTEAD_STYLE];
  for (int i = 1; i < 5; i++, text += TEXT_MAX)
    write(text, open_style(&dates[i], (kal_style)i, KAL_STYLE_NONE), moment);
  for (int i = 1; i < 5; i++, text += TEXT_MAX)
    write(text, open_style(&times[i], KAL_STYLE_NONE, (kal_style)i), moment);
}

/* In *text, the year of a day, in all digits or its last two, becomes the one of sixty wherever it stands. */
static void put_cycle_year(char *text, int64_t day, const kal_locale *found) {
  static const char *const patterns[] = {"y", "yy"};
  char cycle[64], year[64], rest[TEXT_MAX];
  kal_date date;
  if (kal_date_from_day(calendar, day, &date) ||
      kal_numeral_print(kal_locale_numbers(found), (date.year + 56) % 60 + 1, 1, cycle, sizeof cycle, NULL))
    return;
  for (int i = 0; i < 2; i++) {
    opened by = {0};
    by.status =
        kal_format_pattern(&by.format, calendar, locale, KAL_PATTERN_CLDR, patterns[i], (size_t)i + 1, NULL);
    write(year, &by, (kal_moment){day, 0, 0, NULL});
    if (!strstr(text, year)) continue;
    for (char *at = text; (at = strstr(at, year)); at += strlen(cycle)) {
      strcpy(rest, at + strlen(year));
      strcpy(at, cycle);
      strcat(at, rest);
    }
    return;
  }
}

static void put_cycle(const char *text, int64_t from, int64_t until) {
  kal_locale found;
  assert_int_equal(kal_locale_find(locale, &found), KAL_OK);
  strcpy(instead[INSTEAD_CYCLE], text);
  put_cycle_year(instead[INSTEAD_CYCLE], from, &found);
  if (until != from) put_cycle_year(instead[INSTEAD_CYCLE], until, &found);
}

static void check(const char *kind, const char *part, const char *row, const opened *o, kal_moment moment,
                  const char *icu) {
  char text[TEXT_MAX];
  kal_status status = o->status;
  if (!status) status = kal_format_moment(&o->format, &moment, text, sizeof text, NULL);
  if (!status) put_cycle(text, moment.day, moment.day);
  compare(kind, part, row, status, text, icu);
}

static void compare_interval(const opened *o, char **row, const char *part, kal_status status,
                             const char *text, const char *icu) {
  char from[TEXT_MAX], until[TEXT_MAX];
  const char *join;
  kal_locale found;
  assert_int_equal(kal_locale_find(locale, &found), KAL_OK);
  join = kal__locale_text(found.data, kal__list(calendar->names, KAL__LIST_INTERVAL_FALLBACK), 0);
  write(from, o, moment_of(strtoll(row[1], NULL, 10), "0", NULL));
  write(until, o, moment_of(strtoll(row[2], NULL, 10), "0", NULL));
  fill(instead[INSTEAD_BOTH], join ? join : "{0} – {1}", from, until);
  strcpy(instead[INSTEAD_FIRST], from);
  if (!status) put_cycle(text, strtoll(row[1], NULL, 10), strtoll(row[2], NULL, 10));
  compare("R", part, row[2], status, text, icu);
}

static void check_intervals(char **row, int parts) {
  const char *rest = intervals_text;
  char word[64], text[TEXT_MAX];
  for (int i = 3; i < parts; i++) {
    const opened *o;
    kal_status status;
    next_word(&rest, word);
    o = i < 6 ? open_style(&dates[i - 1], (kal_style)(i - 1), KAL_STYLE_NONE)
              : open_skeleton(&by_interval[i], word);
    status = o->status;
    if (!status)
      status = kal_format_days(&o->format, strtoll(row[1], NULL, 10), strtoll(row[2], NULL, 10), text,
                               sizeof text, NULL);
    compare_interval(o, row, word, status, text, row[i]);
  }
}

/* Texts from `first` on by these skeletons, one part of each. */
static void check_parts(const char *kind, char **row, int parts, int first, const char *const *skeletons,
                        kal__part part, kal_moment moment) {
  for (int i = 0; i < parts - first; i++)
    check(kind, skeletons[i], row[1], open_part(&of_parts[i], skeletons[i], part), moment, row[first + i]);
}

static void check_row(char **subject, char **row, int parts) {
  static const char *const months[] = {"MMMMd", "MMMd", "MMMMMd", "MMMM", "MMM", "MMMMM"};
  static const char *const week_days[] = {"EEEEd", "EEEd", "EEEEEd", "EEEE", "EEE", "EEEEE"};
  static const char *const eras[] = {"GGGGy", "Gy", "GGGGGy"};
  static const char *const periods[] = {"h", "BBBBh", "Bh", "BBBBBh"};
  static const char *const root_times[][2] = {{"HH:mm:ss zzzz", "hh:mm:ss a zzzz"},
                                              {"HH:mm:ss z", "hh:mm:ss a z"},
                                              {"HH:mm:ss", "hh:mm:ss a"},
                                              {"HH:mm", "hh:mm a"}};
  static const struct {
    const char *skeleton, *date, *time;
    unsigned length;
  } joined[] = {
      {"Ejm", "E", "jm", 3}, {"yMMMdjm", "yMMMd", "jm", 2}, {"yMMMMEEEEdjmz", "yMMMMEEEEd", "jmz", 0}};
  static const char *const offsets[] = {"O", "OOOO"};
  char word[64], kind[2] = {*row[0], 0};
  const char *rest = skeletons_text;
  int64_t first = strtoll(row[1], NULL, 10);
  begin_subject(subject, *row[0]);
  for (int i = 0; i < INSTEAD_TEXTS; i++) instead[i][0] = '\0';
  if (!calendar) {
    not_ours += (size_t)parts;
    return;
  }
  switch (*row[0]) {
  case 'Z':
    snprintf(zone_long, sizeof zone_long, "%s", row[1]);
    snprintf(zone_short, sizeof zone_short, "%s", row[2]);
    return;
  case 'O':
    check_parts(kind, row, parts, 2, offsets, KAL__PART_OFFSET, (kal_moment){0, 0, (int32_t)first, NULL});
    return;
  case 'D':
    for (int i = 1; i < parts - 1; i++)
      check(kind, style_names[i], row[1], open_style(&dates[i], (kal_style)i, KAL_STYLE_NONE),
            moment_of(first, "0", NULL), row[i + 1]);
    return;
  case 'T':
    for (int i = 1; i < parts - 1; i++)
      check(kind, style_names[i], row[1], open_style(&times[i], KAL_STYLE_NONE, (kal_style)i),
            moment_of(0, row[1], i == 1 ? zone_long : zone_short), row[i + 1]);
    return;
  case 'B':
    for (int i = 0; i < parts - 3; i++) {
      kal_style date = pairs[i][0], time = pairs[i][1];
      kal_moment moment = moment_of(first, row[2], zone_long);
      snprintf(word, sizeof word, "%s+%s", style_names[date], style_names[time]);
      put_join(open_style(&dates[date], date, KAL_STYLE_NONE), open_style(&times[time], KAL_STYLE_NONE, time),
               root_times[time - 1], (unsigned)date - 1, moment);
      check(kind, word, row[2], open_style(&both[i], date, time), moment, row[i + 3]);
    }
    return;
  case 'S':
    for (int i = 0; i < parts - 3; i++) {
      kal_moment moment = moment_of(first, row[2], zone_short);
      next_word(&rest, word);
      put_styles(moment);
      for (size_t n = 0; n < sizeof joined / sizeof *joined; n++)
        if (!strcmp(word, joined[n].skeleton))
          put_join(open_skeleton(&of_parts[2 * n], joined[n].date),
                   open_skeleton(&of_parts[2 * n + 1], joined[n].time), root_times[3], joined[n].length,
                   moment);
      check(kind, word, row[1], open_skeleton(&by_skeleton[i], word), moment, row[i + 3]);
    }
    return;
  case 'R':
    check_intervals(row, parts);
    return;
  case 'M':
    check_parts(kind, row, parts, 2, months, KAL__PART_MONTH, moment_of(first, "0", NULL));
    return;
  case 'W':
    check_parts(kind, row, parts, 2, week_days, KAL__PART_WEEK_DAY, moment_of(first + 3, "0", NULL));
    return;
  case 'E':
    check_parts(kind, row, parts, 2, eras, KAL__PART_ERA, moment_of(first, "0", NULL));
    return;
  case 'P':
    check_parts(kind, row, parts, 2, periods, KAL__PART_DAY_PERIOD,
                (kal_moment){0, first * INT64_C(3600000000000), 0, NULL});
    return;
  case 'Y':
    open_style(&of_parts[0], KAL_STYLE_FULL, KAL_STYLE_NONE);
    if (!of_parts[0].status) keep_part(&of_parts[0].format, KAL__PART_YEAR_CYCLIC);
    check(kind, "full", row[1], &of_parts[0], moment_of(first, "0", NULL), row[2]);
    return;
  default:
    fail_msg("A row of %s", row[0]);
  }
}

static void read_differences(void) {
  char path[512];
  FILE *file;
  snprintf(path, sizeof path, "%s/../icu/differences.txt", KAL_TEST_DATA);
  assert_non_null(file = fopen(path, "r"));
  for (difference *d = differences; fgets(d->line, sizeof d->line, file);) {
    if (*d->line == '#' || *d->line == '\n') continue;
    assert_int_equal(cut_line(d->line, "\t", d->fields), CLASS_FIELDS);
    difference_count = (size_t)(++d - differences);
    assert_true(difference_count < CLASSES_MAX);
  }
  fclose(file);
}

static void test_rows(void **state) {
  const char *file = *state;
  size_t rows, wrong = 0;
  read_differences();
  rows = for_every_tab_row(file ? file : "icu_formats.txt", check_row);
  printf("# %zu rows, %zu texts, %zu in calendars that are not ours, %zu differences that are not listed\n",
         rows, compared, not_ours, unlisted);
  for (size_t i = 0; i < difference_count; i++) {
    char **f = differences[i].fields;
    if (differences[i].count == strtoul(f[is_wide ? CLASS_ALL : CLASS_SMALL], NULL, 10)) continue;
    printf("# %s: %zu differences\n", f[CLASS_ID], differences[i].count);
    wrong++;
  }
  assert_int_equal(unlisted, 0);
  assert_int_equal(wrong, 0);
  assert_true(compared > 15000);
}

int main(int argc, char **argv) {
  const struct CMUnitTest tests[] = {cmocka_unit_test_prestate(test_rows, argc > 1 ? argv[1] : NULL)};
  is_wide = argc > 1;
  print_all = argc > 2;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
