/* SPDX-License-Identifier: MIT */
/* kal info: what the library says of a calendar. */
#include <stdio.h>
#include <string.h>

#include "describe.h"
#include "json.h"

enum { BASIS_YEARS = 10000, BASIS_RUNS = 12, NAME_YEARS = 60 };

/* Years with one basis. */
typedef struct basis_run {
  int32_t first, last;
  uint8_t basis;
} basis_run;

/* The runs of one basis in the years around this one; *more: there are others, not stored. */
static size_t find_basis_runs(const kal_calendar *calendar, int32_t around, basis_run runs[BASIS_RUNS],
                              int *more) {
  kal_range range;
  kal_year_info info;
  size_t n = 0;
  int64_t first, last;
  kal_calendar_range(calendar, &range);
  first = (int64_t)around - BASIS_YEARS > range.first_year ? around - BASIS_YEARS : range.first_year;
  last = (int64_t)around + BASIS_YEARS < range.last_year ? around + BASIS_YEARS : range.last_year;
  *more = 0;
  for (int64_t year = first; year <= last; year++) {
    if (kal_calendar_year(calendar, (int32_t)year, &info)) continue;
    if (n && runs[n - 1].basis == info.basis) {
      runs[n - 1].last = (int32_t)year;
    } else if (n < BASIS_RUNS) {
      runs[n++] = (basis_run){(int32_t)year, (int32_t)year, info.basis};
    } else {
      *more = 1;
      break;
    }
  }
  return n;
}

/* A date in the month with this code, in a common year if there is one near; 0 if no year near has it. */
static int find_month(const kal_calendar *calendar, kal_month_code code, int32_t around, kal_date *date) {
  int found = 0;
  int32_t first = around > INT32_MAX - NAME_YEARS ? INT32_MAX - NAME_YEARS : around;
  for (int32_t i = 0; i < NAME_YEARS; i++) {
    kal_year_info info;
    uint8_t month;
    if (kal_month_from_code(calendar, first + i, code, &month) ||
        kal_calendar_year(calendar, first + i, &info))
      continue;
    if (found && info.is_leap) continue;
    *date = (kal_date){first + i, month, 1, code, 0};
    found = 1;
    if (!info.is_leap) break;
  }
  return found;
}

/* Calls `each` for every month code that the calendar has. */
static void for_every_month(const kal_calendar *calendar, void (*each)(void *to, const kal_month_rule *rule),
                            void *to) {
  for (unsigned number = 1; number <= 99; number++)
    for (unsigned leap = 0; leap <= KAL_MONTH_LEAP; leap += KAL_MONTH_LEAP) {
      kal_month_rule rule;
      if (kal_calendar_month_rule(calendar, (kal_month_code)(number | leap), &rule) == KAL_OK)
        each(to, &rule);
    }
}

/* What is written, and where. */
typedef struct page {
  const settings *asked;
  output *out;
  const kal_calendar *calendar;
  int32_t year; /* of today, or the last one the calendar has */
  json j;
} page;

static void label(const page *p, const char *text) {
  out_padded(p->out, text, 12);
}

static void line(const page *p, const char *name, const char *value) {
  if (!*value) return;
  label(p, name);
  out_text(p->out, value);
  out_char(p->out, '\n');
}

static const struct {
  uint32_t bit;
  const char *word;
} property_words[] = {{KAL_PROLEPTIC, "proleptic"},
                      {KAL_YEAR_ZERO, "year-zero"},
                      {KAL_LEAP_MONTHS, "leap-months"},
                      {KAL_LEAP_DAYS, "leap-days"},
                      {KAL_HYBRID, "hybrid"}};

static const char *properties_text(const kal_calendar *calendar, char *text) {
  *text = '\0';
  for (size_t i = 0; i < sizeof property_words / sizeof *property_words; i++)
    if (kal_calendar_properties(calendar) & property_words[i].bit)
      strcat(strcat(text, *text ? " " : ""), property_words[i].word);
  return text;
}

static const char *date_or_dash(const kal_calendar *calendar, int64_t day, char text[KAL_DATE_TEXT_MAX]) {
  const target to = {calendar, (kal_count)0};
  size_t length;
  kal_error error;
  return print_day(&to, day, text, &length, &error) == KAL_OK ? text : "-";
}

static const char *month_name_of(const page *p, kal_month_code code, char words[WORDS_MAX]) {
  kal_date date;
  if (!find_month(p->calendar, code, p->year, &date)) return strcpy(words, "");
  return month_words(p->asked, p->calendar, date, KAL_NAME_WIDE, words);
}

static void month_line(void *to, const kal_month_rule *rule) {
  const page *p = to;
  char code[8], words[WORDS_MAX];
  kal_month_code_print(rule->code, code, sizeof code, NULL);
  out_format(p->out, "  %-6s", code);
  out_padded(p->out, month_name_of(p, rule->code, words), 24);
  if (rule->shortest == rule->longest)
    out_format(p->out, " %d days\n", rule->usual);
  else
    out_format(p->out, " %d days, %d to %d\n", rule->usual, rule->shortest, rule->longest);
}

static void month_lines(page *p) {
  kal_limits limits;
  kal_calendar_limits(p->calendar, &limits);
  if (kal_calendar_family(p->calendar) == KAL_FAMILY_WEEKS) {
    out_format(p->out, "Weeks       W01 to W%02d, or W%02d\n", limits.fewest_months, limits.most_months);
    return;
  }
  out_text(p->out, "Months\n");
  for_every_month(p->calendar, month_line, p);
}

static void era_lines(const page *p) {
  kal_era era;
  for (size_t i = 0; kal_calendar_era_at(p->calendar, i, &era) == KAL_OK; i++) {
    char name[WORDS_MAX], first[KAL_DATE_TEXT_MAX], gregorian[KAL_DATE_TEXT_MAX], left[WORDS_MAX + 32];
    int bounded = in_range(p->calendar, era.first_day);
    if (i == 0) out_text(p->out, "Eras\n");
    if (kal_era_name(p->calendar, i, p->asked->locale, KAL_NAME_WIDE, name, sizeof name, NULL))
      strcpy(name, "");
    snprintf(left, sizeof left, "%s%s%s", era.code, *era.aliases ? " " : "", era.aliases);
    out_text(p->out, "  ");
    out_padded(p->out, left, 22);
    out_text(p->out, " ");
    out_padded(p->out, name, 22);
    if (bounded)
      out_format(p->out, " from %s (%s)\n", date_or_dash(p->calendar, era.first_day, first),
                 date_or_dash(kal_calendar_builtin(KAL_GREGORIAN), era.first_day, gregorian));
    else
      out_text(p->out, " from the beginning\n");
  }
}

static void limit_lines(const page *p) {
  int weeks = kal_calendar_family(p->calendar) == KAL_FAMILY_WEEKS;
  kal_limits limits;
  kal_calendar_limits(p->calendar, &limits);
  label(p, "A year has");
  if (limits.fewest_months == limits.most_months)
    out_format(p->out, "%d", limits.fewest_months);
  else
    out_format(p->out, "%d to %d", limits.fewest_months, limits.most_months);
  out_format(p->out, " %s, %d to %d days\n", weeks ? "weeks" : "months", limits.shortest_year,
             limits.longest_year);
  label(p, weeks ? "A week has" : "A month has");
  if (limits.shortest_month == limits.longest_month)
    out_format(p->out, "%d days\n", limits.longest_month);
  else
    out_format(p->out, "%d to %d days\n", limits.shortest_month, limits.longest_month);
  out_format(p->out, "A day begins at %s\n", day_start_word(kal_calendar_day_start(p->calendar)));
}

static void range_lines(const page *p) {
  kal_range range;
  char first[KAL_DATE_TEXT_MAX], last[KAL_DATE_TEXT_MAX];
  kal_calendar_range(p->calendar, &range);
  label(p, "Years");
  out_format(p->out, "%ld to %ld\n", (long)range.first_year, (long)range.last_year);
  label(p, "Days");
  out_format(p->out, "@%lld to @%lld, %s to %s\n", (long long)range.first_day, (long long)range.last_day,
             date_or_dash(p->calendar, range.first_day, first),
             date_or_dash(p->calendar, range.last_day, last));
}

static void basis_lines(const page *p) {
  basis_run runs[BASIS_RUNS];
  kal_year_info info;
  int more;
  size_t n = find_basis_runs(p->calendar, p->year, runs, &more);
  if (kal_calendar_year(p->calendar, p->year, &info)) return;
  label(p, "Basis");
  out_format(p->out, "%s in %ld", basis_word(info.basis), (long)p->year);
  for (size_t i = 0; n > 1 && i < n; i++) {
    out_format(p->out, "%s%s", i ? ", " : "; ", basis_word(runs[i].basis));
    if (i == 0)
      out_format(p->out, " to %ld", (long)runs[i].last);
    else if (i + 1 == n && !more)
      out_format(p->out, " from %ld", (long)runs[i].first);
    else
      out_format(p->out, " %ld to %ld", (long)runs[i].first, (long)runs[i].last);
  }
  out_text(p->out, more ? ", ...\n" : "\n");
}

static void source_lines(const page *p) {
  kal_source source;
  for (size_t i = 0; kal_calendar_source_at(p->calendar, i, &source) == KAL_OK; i++) {
    label(p, i ? "" : "Sources");
    out_format(p->out, "%ld to %ld, %s: %s; %s\n", (long)source.first_year, (long)source.last_year,
               basis_word(source.basis), source.authority, source.edition);
  }
}

static void year_line(const page *p) {
  kal_year_info info;
  kal_month_code leap;
  char code[8] = "";
  if (kal_calendar_year(p->calendar, p->year, &info)) return;
  if (info.leap_month && kal_month_code_of(p->calendar, p->year, info.leap_month, &leap) == KAL_OK)
    kal_month_code_print(leap, code, sizeof code, NULL);
  label(p, "This year");
  out_format(p->out, "%ld: %d %s, %d days%s%s\n", (long)p->year, info.months,
             kal_calendar_family(p->calendar) == KAL_FAMILY_WEEKS ? "weeks" : "months", info.days,
             *code ? ", leap month " : "", code);
}

/* What East Asian calendars have beside the date, of a day. */
typedef struct sixty {
  int32_t year, month, day; /* places in the cycle of sixty */
  const char *animal;       /* of the year */
} sixty;

/* 0 if the calendar has no such things. */
static int find_sixty(const kal_calendar *calendar, int64_t day, sixty *found) {
  static const char *const animals[] = {"rat",   "ox",   "tiger",  "rabbit",  "dragon", "snake",
                                        "horse", "goat", "monkey", "rooster", "dog",    "pig"};
  uint32_t number = kal_calendar_number_of(calendar);
  kal_date date;
  if (number < KAL_CHINESE || number > KAL_JAPANESE_LUNISOLAR || kal_date_from_day(calendar, day, &date))
    return 0;
  kal_sexagenary_year(date.year, &found->year);
  kal_sexagenary_month(date.year, date.month_code, &found->month);
  kal_day_cycle(KAL_CYCLE_SEXAGENARY, day, &found->day);
  found->animal = animals[(found->year - 1) % 12];
  if (number == KAL_VIETNAMESE && found->year % 12 == 2) found->animal = "buffalo";
  if (number == KAL_VIETNAMESE && found->year % 12 == 4) found->animal = "cat";
  return 1;
}

static const char *place_name(int32_t place, char name[32]) {
  return kal_cycle_name(KAL_CYCLE_SEXAGENARY, place, name, 32, NULL) == KAL_OK ? name : "?";
}

/* The first solar term from a day on: "2026-11-22T07:23:24Z" and the Sun's longitude; 0 if there is none. */
static int find_term(int64_t day, int *degrees, char at[KAL_ISO_TEXT_MAX]) {
  kal_iso iso = {.size = sizeof iso, .given = KAL_ISO_TIME | KAL_ISO_UTC};
  int64_t term, second;
  if (day < KAL_ASTRO_FIRST_DAY || day > KAL_ASTRO_LAST_DAY || kal_solar_term_from(day * 86400, &term) ||
      kal_solar_term(term, &second))
    return 0;
  *degrees = (int)((term % 24 + 24) % 24 * 15);
  if (kal_day_from_count(KAL_COUNT_UNIX, second, &iso.day) != KAL_OK) return 0;
  iso.nanosecond = (second - iso.day * 86400) * 1000000000;
  return kal_iso_print(&iso, KAL_ISO_AUTO, at, KAL_ISO_TEXT_MAX, NULL) == KAL_OK;
}

static void sixty_lines(const page *p, int64_t today) {
  char year[32], month[32], day[32], at[KAL_ISO_TEXT_MAX];
  sixty found;
  int degrees;
  if (!find_sixty(p->calendar, today, &found)) return;
  label(p, "Of sixty");
  out_format(p->out, "year %s (%d), of the %s; month %s (%d), day %s (%d)\n", place_name(found.year, year),
             (int)found.year, found.animal, place_name(found.month, month), (int)found.month,
             place_name(found.day, day), (int)found.day);
  if (!find_term(today, &degrees, at)) return;
  label(p, "Next term");
  out_format(p->out, "%d degrees, %s\n", degrees, at);
}

static void write_text(page *p, int64_t today) {
  const kal_calendar *calendar = p->calendar;
  char words[WORDS_MAX], text[KAL_DATE_TEXT_MAX];
  line(p, "Calendar", kal_calendar_id(calendar));
  line(p, "Name", calendar_words(p->asked, calendar, words));
  label(p, "Number");
  out_format(p->out, "%lu\n", (unsigned long)kal_calendar_number_of(calendar));
  line(p, "BCP 47", kal_calendar_bcp47(calendar));
  line(p, "Aliases", kal_calendar_aliases(calendar));
  line(p, "Family", family_word(kal_calendar_family(calendar)));
  line(p, "Properties", properties_text(calendar, words));
  label(p, "Today");
  if (in_range(calendar, today))
    out_format(p->out, "%s  %s\n", date_or_dash(calendar, today, text),
               day_words(p->asked, calendar, today, words));
  else
    out_text(p->out, "out of its range\n");
  sixty_lines(p, today);
  year_line(p);
  basis_lines(p);
  source_lines(p);
  range_lines(p);
  limit_lines(p);
  month_lines(p);
  era_lines(p);
}

static void month_json(void *to, const kal_month_rule *rule) {
  page *p = to;
  char code[8], words[WORDS_MAX];
  kal_month_code_print(rule->code, code, sizeof code, NULL);
  json_key(&p->j, NULL);
  json_open(&p->j, '{');
  json_text(&p->j, "code", code);
  json_text(&p->j, "name", month_name_of(p, rule->code, words));
  json_integer(&p->j, "usual", rule->usual);
  json_integer(&p->j, "shortest", rule->shortest);
  json_integer(&p->j, "longest", rule->longest);
  json_close(&p->j, '}');
}

static void eras_json(page *p) {
  json *j = &p->j;
  kal_era era;
  char text[KAL_DATE_TEXT_MAX], name[WORDS_MAX];
  json_key(j, "eras");
  json_open(j, '[');
  for (size_t i = 0; kal_calendar_era_at(p->calendar, i, &era) == KAL_OK; i++) {
    json_key(j, NULL);
    json_open(j, '{');
    json_text(j, "code", era.code);
    json_words(j, "aliases", era.aliases);
    if (kal_era_name(p->calendar, i, p->asked->locale, KAL_NAME_WIDE, name, sizeof name, NULL) == KAL_OK)
      json_text(j, "name", name);
    if (in_range(p->calendar, era.first_day)) {
      json_integer(j, "first_day", era.first_day);
      json_text(j, "first_date", date_or_dash(p->calendar, era.first_day, text));
    } else {
      json_null(j, "first_day");
    }
    json_integer(j, "anchor", era.anchor);
    json_integer(j, "direction", era.direction);
    json_close(j, '}');
  }
  json_close(j, ']');
}

static void basis_json(page *p) {
  basis_run runs[BASIS_RUNS];
  int more;
  size_t n = find_basis_runs(p->calendar, p->year, runs, &more);
  json_key(&p->j, "basis");
  json_open(&p->j, '[');
  for (size_t i = 0; i < n; i++) {
    json_key(&p->j, NULL);
    json_open(&p->j, '{');
    json_text(&p->j, "basis", basis_word(runs[i].basis));
    json_integer(&p->j, "first_year", runs[i].first);
    json_integer(&p->j, "last_year", runs[i].last);
    json_close(&p->j, '}');
  }
  json_close(&p->j, ']');
}

static void sources_json(page *p) {
  kal_source source;
  json_key(&p->j, "sources");
  json_open(&p->j, '[');
  for (size_t i = 0; kal_calendar_source_at(p->calendar, i, &source) == KAL_OK; i++) {
    json_key(&p->j, NULL);
    json_open(&p->j, '{');
    json_integer(&p->j, "first_year", source.first_year);
    json_integer(&p->j, "last_year", source.last_year);
    json_text(&p->j, "basis", basis_word(source.basis));
    json_text(&p->j, "authority", source.authority);
    json_text(&p->j, "edition", source.edition);
    json_close(&p->j, '}');
  }
  json_close(&p->j, ']');
}

static void place_json(json *j, const char *key, int32_t place) {
  char name[32];
  json_key(j, key);
  json_open(j, '{');
  json_integer(j, "number", place);
  json_text(j, "name", place_name(place, name));
  json_close(j, '}');
}

static void sixty_json(page *p, int64_t today) {
  json *j = &p->j;
  char at[KAL_ISO_TEXT_MAX];
  sixty found;
  int degrees;
  if (!find_sixty(p->calendar, today, &found)) return;
  json_key(j, "sexagenary");
  json_open(j, '{');
  place_json(j, "year", found.year);
  place_json(j, "month", found.month);
  place_json(j, "day", found.day);
  json_close(j, '}');
  json_text(j, "animal", found.animal);
  if (!find_term(today, &degrees, at)) return;
  json_key(j, "next_term");
  json_open(j, '{');
  json_integer(j, "degrees", degrees);
  json_text(j, "at", at);
  json_close(j, '}');
}

static void year_json(page *p) {
  json *j = &p->j;
  kal_year_info info;
  kal_month_code leap;
  char code[8];
  if (kal_calendar_year(p->calendar, p->year, &info)) return;
  json_key(j, "this_year");
  json_open(j, '{');
  json_integer(j, "year", p->year);
  json_integer(j, "first_day", info.first_day);
  json_integer(j, "months", info.months);
  json_integer(j, "days", info.days);
  if (info.leap_month && kal_month_code_of(p->calendar, p->year, info.leap_month, &leap) == KAL_OK &&
      kal_month_code_print(leap, code, sizeof code, NULL) == KAL_OK)
    json_text(j, "leap_month", code);
  else
    json_null(j, "leap_month");
  json_close(j, '}');
}

static void write_json(page *p, int64_t today) {
  const kal_calendar *calendar = p->calendar;
  json *j = &p->j;
  char words[WORDS_MAX], text[KAL_DATE_TEXT_MAX];
  kal_range range;
  kal_limits limits;
  kal_calendar_range(calendar, &range);
  kal_calendar_limits(calendar, &limits);
  *j = json_begin(p->out);
  json_open(j, '{');
  json_text(j, "id", kal_calendar_id(calendar));
  json_text(j, "name", calendar_words(p->asked, calendar, words));
  json_integer(j, "number", kal_calendar_number_of(calendar));
  if (*kal_calendar_bcp47(calendar)) json_text(j, "bcp47", kal_calendar_bcp47(calendar));
  json_words(j, "aliases", kal_calendar_aliases(calendar));
  json_text(j, "family", family_word(kal_calendar_family(calendar)));
  json_words(j, "properties", properties_text(calendar, words));
  if (in_range(calendar, today))
    json_text(j, "today", date_or_dash(calendar, today, text));
  else
    json_null(j, "today");
  sixty_json(p, today);
  year_json(p);
  basis_json(p);
  sources_json(p);
  json_integer(j, "first_year", range.first_year);
  json_integer(j, "last_year", range.last_year);
  json_integer(j, "first_day", range.first_day);
  json_integer(j, "last_day", range.last_day);
  json_integer(j, "fewest_months", limits.fewest_months);
  json_integer(j, "most_months", limits.most_months);
  json_integer(j, "shortest_month", limits.shortest_month);
  json_integer(j, "longest_month", limits.longest_month);
  json_integer(j, "shortest_year", limits.shortest_year);
  json_integer(j, "longest_year", limits.longest_year);
  json_text(j, "day_begins", day_start_word(kal_calendar_day_start(calendar)));
  json_key(j, "months");
  json_open(j, '[');
  for_every_month(calendar, month_json, p);
  json_close(j, ']');
  eras_json(p);
  json_close(j, '}');
  out_char(p->out, '\n');
}

int command_info(const settings *asked, output *out) {
  page p = {.asked = asked, .out = out};
  kal_range range;
  kal_date date;
  int64_t today;
  int status;
  if (!asked->operand_count) {
    complain("which calendar? `kal list` shows them; try `kal info --help`");
    return STATUS_USAGE;
  }
  status = find_calendar("info", asked->operands[0], &p.calendar);
  if (!status) status = find_today(asked, &today);
  if (status) return status;
  kal_calendar_range(p.calendar, &range);
  p.year = today < range.first_day ? range.first_year : range.last_year;
  if (kal_date_from_day(p.calendar, today, &date) == KAL_OK) p.year = date.year;
  if (asked->json)
    write_json(&p, today);
  else
    write_text(&p, today);
  return STATUS_GOOD;
}
