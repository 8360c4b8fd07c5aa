/* SPDX-License-Identifier: MIT */
/* The command line. An argument such as -000044-03-15 is a date, which getopt_long must not see. */
#define _GNU_SOURCE /* getopt_long */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "commands.h"
#include "sky.h"

enum {
  OPTION_TODAY = 256,
  OPTION_JSON,
  OPTION_COLOR,
  OPTION_CSV,
  OPTION_COLUMN,
  OPTION_AS,
  OPTION_ON_ERROR,
  OPTION_BESIDE,
  OPTION_FIRST_DAY,
  OPTION_IDS,
  OPTION_TARGETS,
  OPTION_LOCALE,
  OPTION_AT,
  OPTION_UTC
};

static const option_rule rules[] = {
    {"from", 'f', "CALENDAR", FOR_CONVERT, "calendar of the dates read (gregorian)"},
    {"to", 't', "NAME[,NAME...]", FOR_CONVERT, "calendars or counts to convert to"},
    {"input", 'i', "FILE", FOR_CONVERT, "read a stream from FILE"},
    {"output", 'o', "FILE", FOR_CONVERT, "write to FILE"},
    {"csv", OPTION_CSV, NULL, FOR_CONVERT, "the stream is CSV with a header"},
    {"column", OPTION_COLUMN, "NAME", FOR_CONVERT, "the CSV column that holds the dates"},
    {"as", OPTION_AS, "NAME[,NAME...]", FOR_CONVERT, "names of the CSV columns added (COLUMN_CALENDAR)"},
    {"on-error", OPTION_ON_ERROR, "fail|null|skip", FOR_CONVERT,
     "at a bad row: stop, leave its result empty, or drop it"},
    {"beside", OPTION_BESIDE, "CALENDAR", FOR_MONTH | FOR_YEAR, "a second calendar in each cell"},
    {"first-day", OPTION_FIRST_DAY, "WEEKDAY", FOR_MONTH | FOR_YEAR, "first day of the week (monday)"},
    {"ids", OPTION_IDS, NULL, FOR_LIST, "only the ids, one a line"},
    {"targets", OPTION_TARGETS, NULL, FOR_LIST, "only what --to takes, one a line"},
    {"at", OPTION_AT, "LAT,LON", FOR_SUN | FOR_MOON, "the place: degrees, north and east positive"},
    {"utc", OPTION_UTC, "+HH:MM", FOR_SUN | FOR_MOON, "how far the clocks are ahead of UT (00:00)"},
    {"today", OPTION_TODAY, "DATE", FOR_TODAY | FOR_MONTH | FOR_YEAR | FOR_INFO | FOR_SUN | FOR_MOON,
     "take DATE for today"},
    {"locale", OPTION_LOCALE, "TAG", FOR_ALL, "language of names (en)"},
    {"json", OPTION_JSON, NULL, FOR_ALL, "one JSON object a line"},
    {"color", OPTION_COLOR, "auto|always|never", FOR_ALL,
     "colours (auto: on a terminal, unless NO_COLOR is set)"},
    {"help", 'h', NULL, FOR_ALL, "show this help"},
    {"version", 'V', NULL, FOR_ALL, "show the version"},
};
enum { RULES = sizeof rules / sizeof *rules };

const option_rule *option_at(size_t index) { return index < RULES ? &rules[index] : NULL; }

static const option_rule *rule_of(int letter) {
  for (size_t i = 0; i < RULES; i++)
    if (rules[i].letter == letter) return &rules[i];
  return NULL;
}

/* The place of a word in a list, compared without case; -1 after a complaint. */
static int choose(const char *option, const char *word, const char *const *words, const char *hint) {
  char quote[QUOTE_MAX];
  for (int i = 0; words[i]; i++)
    if (strcasecmp(word, words[i]) == 0) return i;
  complain("--%s: %s is none of %s", option, quoted(word, strlen(word), quote), hint);
  return -1;
}

static int read_targets(char *list, settings *asked) {
  char *rest = list, *name;
  while ((name = strsep(&rest, ","))) {
    if (asked->to_count == TARGETS_MAX) {
      complain("--to: more than %d targets", TARGETS_MAX);
      return STATUS_USAGE;
    }
    if (find_target("--to", name, &asked->to[asked->to_count])) return STATUS_USAGE;
    asked->to_count++;
  }
  return STATUS_GOOD;
}

static int read_today(const char *text, settings *asked) {
  kal_error error;
  char quote[QUOTE_MAX], reason[512];
  if (kal_day_parse(kal_calendar_builtin(KAL_GREGORIAN), text, strlen(text), &asked->today_given, &error) ==
      KAL_OK) {
    asked->has_today = 1;
    return STATUS_GOOD;
  }
  kal_error_text(&error, reason, sizeof reason);
  complain("--today: %s: %s", quoted(text, strlen(text), quote), reason);
  return STATUS_USAGE;
}

static int read_locale(const char *tag, settings *asked) {
  char name[64], quote[QUOTE_MAX];
  kal_status status = kal_week_day_name(1, tag, KAL_NAME_STANDALONE, KAL_NAME_WIDE, name, sizeof name, NULL);
  if (status == KAL_ERROR_UNKNOWN_LOCALE) {
    complain("--locale: %s: %s", quoted(tag, strlen(tag), quote), kal_status_text(status));
    return STATUS_USAGE;
  }
  asked->locale = tag;
  return STATUS_GOOD;
}

/* One option; an exit status. */
static int take_option(int letter, char *argument, request *asked) {
  static const char *const colors[] = {"auto", "always", "never", NULL};
  static const char *const on_errors[] = {"fail", "null", "skip", NULL};
  static const char *const days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                     "friday", "saturday", "sunday",    NULL};
  settings *s = &asked->settings;
  int choice = 0;
  switch (letter) {
  case 'f': return find_calendar("--from", argument, &s->from);
  case 't': return read_targets(argument, s);
  case 'i': s->input = argument; break;
  case 'o': s->output = argument; break;
  case 'h': asked->help = 1; break;
  case 'V': asked->version = 1; break;
  case OPTION_CSV: s->csv = 1; break;
  case OPTION_COLUMN: s->column = argument; break;
  case OPTION_AS: s->as = argument; break;
  case OPTION_JSON: s->json = 1; break;
  case OPTION_IDS: s->ids = 1; break;
  case OPTION_TARGETS: s->targets = 1; break;
  case OPTION_TODAY: return read_today(argument, s);
  case OPTION_LOCALE: return read_locale(argument, s);
  case OPTION_AT: s->has_place = 1; return read_place(argument, &s->place);
  case OPTION_UTC: return read_shift(argument, &s->shift);
  case OPTION_BESIDE: return find_calendar("--beside", argument, &s->beside);
  case OPTION_COLOR:
    choice = choose("color", argument, colors, "auto, always, never");
    s->color = (color_choice)choice;
    break;
  case OPTION_ON_ERROR:
    choice = choose("on-error", argument, on_errors, "fail, null, skip");
    s->on_error = (on_error)choice;
    break;
  case OPTION_FIRST_DAY:
    choice = choose("first-day", argument, days, "monday ... sunday");
    s->first_day = choice + 1;
    break;
  default: break;
  }
  return choice < 0 ? STATUS_USAGE : STATUS_GOOD;
}

static const char *help_hint(const request *asked) { return asked->command ? asked->command->name : ""; }

static int bad_option(const request *asked, int code, char **argv, int at) {
  const option_rule *rule = rule_of(optopt);
  const char *hint = help_hint(asked), *space = *hint ? " " : "";
  char quote[QUOTE_MAX];
  if (code == ':' && rule)
    complain("--%s needs an argument: %s; try `kal%s%s --help`", rule->name, rule->argument, space, hint);
  else if (rule && optopt > 0)
    complain("--%s takes no argument; try `kal%s%s --help`", rule->name, space, hint);
  else if (optopt > 0)
    complain("unknown option -%c; try `kal%s%s --help`", optopt, space, hint);
  else
    complain("unknown or ambiguous option %s; try `kal%s%s --help`",
             quoted(argv[at], strlen(argv[at]), quote), space, hint);
  return STATUS_USAGE;
}

static int take_operand(char *text, request *asked) {
  settings *s = &asked->settings;
  char quote[QUOTE_MAX];
  int64_t day;
  if (asked->command) {
    if (asked->command->most_operands >= 0 && s->operand_count == asked->command->most_operands) {
      complain("%s is one argument too many; try `kal %s --help`", quoted(text, strlen(text), quote),
               asked->command->name);
      return STATUS_USAGE;
    }
    s->operands[s->operand_count++] = text;
    return STATUS_GOOD;
  }
  asked->command = command_find(text);
  if (asked->command) return STATUS_GOOD;
  if (strcmp(text, "help") == 0) {
    asked->help = 1;
    return STATUS_GOOD;
  }
  if (kal_day_parse(kal_calendar_builtin(KAL_GREGORIAN), text, strlen(text), &day, NULL) == KAL_OK)
    complain("no such command: %s; for a date, say `kal convert %s`", quoted(text, strlen(text), quote),
             text);
  else
    complain("no such command: %s; try `kal --help`", quoted(text, strlen(text), quote));
  return STATUS_USAGE;
}

/* Options that the command does not take are errors, not silently nothing. */
static int check_options(const request *asked, const unsigned char used[RULES]) {
  for (size_t i = 0; i < RULES; i++) {
    if (!used[i] || (rules[i].commands & asked->command->bit)) continue;
    complain("kal %s has no option --%s; try `kal %s --help`", asked->command->name, rules[i].name,
             asked->command->name);
    return STATUS_USAGE;
  }
  return STATUS_GOOD;
}

static int looks_like_date(const char *text) { return text[0] == '-' && text[1] >= '0' && text[1] <= '9'; }

static void fill_getopt(struct option longs[RULES + 1], char shorts[2 + 2 * RULES + 1]) {
  char *p = shorts;
  *p++ = '-'; /* operands come in their order, as code 1 */
  *p++ = ':'; /* a missing argument is told apart from an unknown option */
  memset(longs, 0, (RULES + 1) * sizeof *longs);
  for (size_t i = 0; i < RULES; i++) {
    longs[i].name = rules[i].name;
    longs[i].has_arg = rules[i].argument ? required_argument : no_argument;
    longs[i].val = rules[i].letter;
    if (rules[i].letter >= 256) continue;
    *p++ = (char)rules[i].letter;
    if (rules[i].argument) *p++ = ':';
  }
  *p = '\0';
}

int read_command_line(int argc, char **argv, request *asked) {
  struct option longs[RULES + 1];
  char shorts[2 + 2 * RULES + 1];
  unsigned char used[RULES] = {0};
  int status = STATUS_GOOD;
  fill_getopt(longs, shorts);
  opterr = 0;
  while (!status) {
    int at = optind, code = 1;
    if (at < argc && looks_like_date(argv[at]))
      optarg = argv[optind++];
    else
      code = getopt_long(argc, argv, shorts, longs, NULL);
    if (code == -1) break;
    if (code == 1) {
      status = take_operand(optarg, asked);
    } else if (code == '?' || code == ':') {
      status = bad_option(asked, code, argv, at);
    } else {
      used[rule_of(code) - rules] = 1;
      status = take_option(code, optarg, asked);
    }
  }
  while (!status && optind < argc) status = take_operand(argv[optind++], asked);
  if (status) return status;
  if (asked->help || asked->version) return STATUS_GOOD;
  if (!asked->command) asked->command = command_at(0);
  return check_options(asked, used);
}
