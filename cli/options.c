/* SPDX-License-Identifier: MIT */
/* The command line. An argument such as -000044-03-15 or -P1M is a date or a duration, which getopt_long must
 * not see. */
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
  OPTION_JOBS,
  OPTION_BESIDE,
  OPTION_FIRST_DAY,
  OPTION_IDS,
  OPTION_TARGETS,
  OPTION_LOCALE,
  OPTION_OVERFLOW,
  OPTION_SINCE,
  OPTION_UNTIL,
  OPTION_LARGEST,
  OPTION_SMALLEST,
  OPTION_INCREMENT,
  OPTION_ROUNDING,
  OPTION_PARTS,
  OPTION_MINIMAL_DAYS,
  OPTION_BASIS,
  OPTION_AT,
  OPTION_UTC,
  OPTION_NO_SUNSET,
  OPTION_DEFINE,
  OPTION_STYLE,
  OPTION_SKELETON,
  OPTION_PATTERN,
  OPTION_STRICT,
  OPTION_PIVOT,
  OPTION_QT,
  OPTION_STRFTIME,
  OPTION_SVG,
  OPTION_HTML
};

static const option_rule rules[] = {
    {"from", 'f', "CALENDAR", FOR_CONVERT, "calendar of the dates read (gregorian)"},
    {"from", 'f', "CALENDAR", FOR_COUNTING, "calendar of the dates read (that of --calendar)"},
    {"calendar", 'c', "CALENDAR", FOR_COUNTING, "calendar to count in (that of --from; gregorian)"},
    {"to", 't', "NAME[,NAME...]", FOR_CONVERT, "calendars or counts to convert to"},
    {"from", 'f', "CALENDAR", FOR_FORMAT, "calendar of the dates read (gregorian)"},
    {"calendar", 'c', "CALENDAR", FOR_FORMAT, "calendar to write in (that of the locale)"},
    {"style", OPTION_STYLE, "STYLE[,TIME]", FOR_FORMAT | FOR_PARSE,
     "full, long, medium, short or none; of a time too (long)"},
    {"skeleton", OPTION_SKELETON, "LETTERS", FOR_FORMAT | FOR_PARSE,
     "what is wanted, as in yMMMd, in the locale's order"},
    {"pattern", OPTION_PATTERN, "PATTERN", FOR_FORMAT | FOR_PARSE,
     "a pattern in CLDR's letters: EEEE, d MMMM y"},
    {"qt", OPTION_QT, "PATTERN", FOR_FORMAT | FOR_PARSE, "a pattern in Qt's: dddd, d MMMM yyyy"},
    {"strftime", OPTION_STRFTIME, "PATTERN", FOR_FORMAT | FOR_PARSE,
     "a pattern in those of strftime: %A, %d %B %Y"},
    {"strict", OPTION_STRICT, NULL, FOR_PARSE, "read only what the pattern or style itself writes"},
    {"pivot", OPTION_PIVOT, "YEAR", FOR_PARSE,
     "years of two digits lie 80 years before YEAR to 19 after it (they are refused)"},
    {"calendar", 'c', "CALENDAR", FOR_PARSE, "calendar of the dates read (that of the locale)"},
    {"to", 't', "NAME[,NAME...]", FOR_PARSE, "calendars or counts to print (gregorian)"},
    {"calendar", 'c', "CALENDAR", FOR_DATE, "calendar of the fields (gregorian)"},
    {"to", 't', "NAME[,NAME...]", FOR_DATE, "calendars or counts to print (that of the fields)"},
    {"basis", OPTION_BASIS, NULL, FOR_CONVERT, "how each date is known, and on whose authority"},
    {"to", 't', "NAME[,NAME...]", FOR_ADD | FOR_TRUNC | FOR_RANGE,
     "calendars or counts to print (as the dates read)"},
    {"overflow", OPTION_OVERFLOW, "constrain|reject", FOR_DATE | FOR_ADD,
     "a day that does not exist: take the nearest, or fail (constrain)"},
    {"since", OPTION_SINCE, "DATE", FOR_DIFF, "count from DATE to each of the dates"},
    {"until", OPTION_UNTIL, "DATE", FOR_DIFF, "count from each of the dates to DATE"},
    {"largest", OPTION_LARGEST, "UNIT", FOR_DIFF, "largest unit: year, month, week or day (day)"},
    {"smallest", OPTION_SMALLEST, "UNIT", FOR_DIFF, "smallest unit: year, month, week or day (day)"},
    {"increment", OPTION_INCREMENT, "N", FOR_DIFF, "round to multiples of N of the smallest unit (1)"},
    {"rounding", OPTION_ROUNDING, "MODE", FOR_DIFF,
     "trunc, ceil, floor, expand, half-expand, half-even ... (trunc)"},
    {"parts", OPTION_PARTS, NULL, FOR_DIFF | FOR_WEEK, "each number by itself"},
    {"beside", OPTION_BESIDE, "CALENDAR", FOR_MONTH | FOR_YEAR, "a second calendar in each cell"},
    {"first-day", OPTION_FIRST_DAY, "WEEKDAY", FOR_MONTH | FOR_YEAR | FOR_WEEKS,
     "first day of the week (monday)"},
    {"minimal-days", OPTION_MINIMAL_DAYS, "N", FOR_WEEKS,
     "days of the year that its week 1 has at least (4)"},
    {"input", 'i', "FILE", FOR_DATES, "read a stream from FILE"},
    {"output", 'o', "FILE", FOR_DATES, "write to FILE"},
    {"csv", OPTION_CSV, NULL, FOR_DATES, "the stream is CSV with a header"},
    {"column", OPTION_COLUMN, "NAME", FOR_DATES, "the CSV column that holds the dates"},
    {"as", OPTION_AS, "NAME[,NAME...]", FOR_DATES, "names of the CSV columns added"},
    {"on-error", OPTION_ON_ERROR, "fail|null|skip", FOR_DATES,
     "at a bad row: stop, leave its result empty, or drop it"},
    {"jobs", OPTION_JOBS, "N", FOR_DATES, "threads for a long stream (as many as there are processors)"},
    {"ids", OPTION_IDS, NULL, FOR_LIST, "only the ids, one a line"},
    {"ids", OPTION_IDS, NULL, FOR_LOCALE, "the tags of all locales, one a line"},
    {"targets", OPTION_TARGETS, NULL, FOR_LIST, "only what --to takes, one a line"},
    {"at", OPTION_AT, "LAT,LON", FOR_SUN | FOR_MOON, "the place: degrees, north and east positive"},
    {"at", OPTION_AT, "LAT,LON", FOR_CONVERT,
     "read instants, whose day is that of the place, north and east positive"},
    {"utc", OPTION_UTC, "+HH:MM", FOR_SUN | FOR_MOON | FOR_CONVERT,
     "how far its clocks are ahead of UT (00:00)"},
    {"no-sunset", OPTION_NO_SUNSET, "fail|six", FOR_CONVERT,
     "where the Sun does not set or rise: fail, or begin at 18:00 or 06:00 (fail)"},
    {"svg", OPTION_SVG, "FILE", FOR_MONTH, "write a wall calendar as SVG"},
    {"html", OPTION_HTML, "FILE", FOR_MONTH, "write a wall calendar as HTML"},
    {"today", OPTION_TODAY, "DATE",
     FOR_TODAY | FOR_MONTH | FOR_YEAR | FOR_INFO | FOR_DATES | FOR_SUN | FOR_MOON, "take DATE for today"},
    {"define", OPTION_DEFINE, "FILE", FOR_ALL & ~(unsigned)FOR_CHECK, "also know the calendars of FILE"},
    {"locale", OPTION_LOCALE, "TAG", FOR_ALL, "language of names, order and digits of dates, and weeks (en)"},
    {"json", OPTION_JSON, NULL, FOR_ALL, "one JSON object a line"},
    {"color", OPTION_COLOR, "auto|always|never", FOR_ALL,
     "colours (auto: on a terminal, unless NO_COLOR is set)"},
    {"help", 'h', NULL, FOR_ALL, "show this help"},
    {"version", 'V', NULL, FOR_ALL, "show the version"},
};
enum { RULES = sizeof rules / sizeof *rules };

const option_rule *option_at(size_t index) {
  return index < RULES ? &rules[index] : NULL;
}

/* The first of the rules of an option; the others have its name and form, for other commands. */
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

/* The text up to a comma, which ends it; *rest is what comes behind, NULL if nothing does. */
static char *next_word(char **rest) {
  char *word = *rest, *comma = word ? strchr(word, ',') : NULL;
  if (comma) *comma++ = '\0';
  *rest = comma;
  return word;
}

static int read_targets(char *list, settings *asked) {
  char *rest = list, *name;
  while ((name = next_word(&rest))) {
    if (asked->to_count == TARGETS_MAX) {
      complain("--to: more than %d targets", TARGETS_MAX);
      return STATUS_USAGE;
    }
    if (find_target("--to", name, &asked->to[asked->to_count])) return STATUS_USAGE;
    asked->to_count++;
  }
  return STATUS_GOOD;
}

/* A whole number of an option, least..greatest; an exit status. */
static int read_number(const char *option, const char *text, int64_t least, int64_t greatest,
                       int64_t *value) {
  char quote[QUOTE_MAX], *end;
  long long number = strtoll(text, &end, 10);
  if (*text >= '0' && *text <= '9' && !*end && number >= least && number <= greatest) {
    *value = number;
    return STATUS_GOOD;
  }
  complain("--%s: %s is not a number %lld..%lld", option, quoted(text, strlen(text), quote), (long long)least,
           (long long)greatest);
  return STATUS_USAGE;
}

static int read_unit(const char *option, const char *text, kal_unit *unit) {
  char quote[QUOTE_MAX];
  if (find_unit(text, unit) && *unit != KAL_UNIT_HALF && *unit != KAL_UNIT_QUARTER) return STATUS_GOOD;
  complain("--%s: %s is none of year, month, week, day", option, quoted(text, strlen(text), quote));
  return STATUS_USAGE;
}

/* The modes by Temporal's names, in any case, with or without hyphens. */
static int read_rounding(const char *text, kal_rounding_mode *mode) {
  static const char *const names[] = {
#define ROUNDING(symbol, number, name) name,
      KAL_ROUNDING_LIST(ROUNDING)
#undef ROUNDING
          NULL};
  static const kal_rounding_mode modes[] = {
#define ROUNDING(symbol, number, name) symbol,
      KAL_ROUNDING_LIST(ROUNDING)
#undef ROUNDING
  };
  char plain[32];
  size_t length = 0;
  int choice;
  for (const char *p = text; *p && length + 1 < sizeof plain; p++)
    if (*p != '-') plain[length++] = *p;
  plain[length] = '\0';
  for (choice = 0; names[choice]; choice++)
    if (strcasecmp(plain, names[choice]) == 0) {
      *mode = modes[choice];
      return STATUS_GOOD;
    }
  choose("rounding", text, (const char *const[]){NULL},
         "trunc, ceil, floor, expand, half-ceil, half-floor, half-expand, half-trunc, half-even");
  return STATUS_USAGE;
}

static int take_column(char *name, settings *asked) {
  if (asked->second_column) {
    complain("--column is given more than twice");
    return STATUS_USAGE;
  }
  *(asked->column ? &asked->second_column : &asked->column) = name;
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

/* Names take a language that is not known as no locale, formats as root, which is what is wanted here. */
static int read_locale(const char *tag, settings *asked) {
  char quote[QUOTE_MAX];
  kal_status status = kal_locale_find(tag, &asked->where);
  if (status) {
    complain("--locale: %s: %s", quoted(tag, strlen(tag), quote), kal_status_text(status));
    return STATUS_USAGE;
  }
  asked->tag = tag;
  asked->locale = asked->where.match == KAL_LOCALE_ROOT ? "und" : tag;
  return STATUS_GOOD;
}

/* STYLE[,TIME]. */
static int read_styles(char *text, settings *asked) {
  static const char *const styles[] = {"none", "full", "long", "medium", "short", NULL};
  static const char hint[] = "full, long, medium, short, none";
  char *rest = text;
  int date = choose("style", next_word(&rest), styles, hint);
  int time = date >= 0 && rest ? choose("style", rest, styles, hint) : 0;
  if (date < 0 || time < 0) return STATUS_USAGE;
  asked->date_style = (kal_style)date;
  asked->time_style = (kal_style)time;
  if (date || time) return STATUS_GOOD;
  complain("--style: neither a date nor a time is wanted");
  return STATUS_USAGE;
}

static int take_pattern(kal_pattern_syntax syntax, const char *pattern, settings *asked) {
  asked->pattern = pattern;
  asked->syntax = syntax;
  return STATUS_GOOD;
}

/* One option; an exit status. */
static int take_option(int letter, char *argument, request *asked) {
  static const char *const colors[] = {"auto", "always", "never", NULL};
  static const char *const on_errors[] = {"fail", "null", "skip", NULL};
  static const char *const days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                     "friday", "saturday", "sunday",    NULL};
  settings *s = &asked->settings;
  static const char *const no_sunsets[] = {"fail", "six", NULL};
  static const char *const overflows[] = {"constrain", "reject", NULL};
  int choice = 0;
  switch (letter) {
  case 'f':
    return find_calendar("--from", argument, &s->from);
  case 't':
    return read_targets(argument, s);
  case 'i':
    s->input = argument;
    break;
  case 'o':
    s->output = argument;
    break;
  case 'h':
    asked->help = 1;
    break;
  case 'V':
    asked->version = 1;
    break;
  case OPTION_CSV:
    s->csv = 1;
    break;
  case OPTION_COLUMN:
    return take_column(argument, s);
  case OPTION_AS:
    s->as = argument;
    break;
  case OPTION_JSON:
    s->json = 1;
    break;
  case OPTION_IDS:
    s->ids = 1;
    break;
  case OPTION_TARGETS:
    s->targets = 1;
    break;
  case OPTION_PARTS:
    s->parts = 1;
    break;
  case OPTION_BASIS:
    s->basis = 1;
    break;
  case OPTION_SINCE:
    s->since = argument;
    break;
  case OPTION_UNTIL:
    s->until = argument;
    break;
  case OPTION_DEFINE:
    return load_definitions(argument);
  case 'c':
    return find_calendar("--calendar", argument, &s->calendar);
  case OPTION_LARGEST:
    return read_unit("largest", argument, &s->difference.largest);
  case OPTION_SMALLEST:
    return read_unit("smallest", argument, &s->difference.smallest);
  case OPTION_INCREMENT:
    return read_number("increment", argument, 1, 1000000000, &s->difference.increment);
  case OPTION_ROUNDING:
    return read_rounding(argument, &s->difference.mode);
  case OPTION_MINIMAL_DAYS:
    return read_number("minimal-days", argument, 1, 7, &s->minimal_days);
  case OPTION_OVERFLOW:
    choice = choose("overflow", argument, overflows, "constrain, reject");
    s->overflow = choice == 1 ? KAL_REJECT : KAL_CONSTRAIN;
    break;
  case OPTION_TODAY:
    return read_today(argument, s);
  case OPTION_LOCALE:
    return read_locale(argument, s);
  case OPTION_AT:
    s->has_place = 1;
    return read_place(argument, &s->place);
  case OPTION_UTC:
    s->has_shift = 1;
    return read_shift(argument, &s->shift);
  case OPTION_NO_SUNSET:
    choice = choose("no-sunset", argument, no_sunsets, "fail, six");
    s->day_rules = choice == 1 ? KAL_DAY_OR_SIX : 0;
    break;
  case OPTION_STYLE:
    s->ways++;
    return read_styles(argument, s);
  case OPTION_SKELETON:
    s->ways++;
    s->skeleton = argument;
    break;
  case OPTION_PATTERN:
    s->ways++;
    return take_pattern(KAL_PATTERN_CLDR, argument, s);
  case OPTION_QT:
    s->ways++;
    return take_pattern(KAL_PATTERN_QT, argument, s);
  case OPTION_STRFTIME:
    s->ways++;
    return take_pattern(KAL_PATTERN_STRFTIME, argument, s);
  case OPTION_STRICT:
    s->strict = 1;
    break;
  case OPTION_PIVOT:
    s->has_pivot = 1;
    return read_number("pivot", argument, 0, 999999, &s->pivot);
  case OPTION_SVG:
    s->svg = argument;
    break;
  case OPTION_HTML:
    s->html = argument;
    break;
  case OPTION_BESIDE:
    return find_calendar("--beside", argument, &s->beside);
  case OPTION_COLOR:
    choice = choose("color", argument, colors, "auto, always, never");
    s->color = (color_choice)choice;
    break;
  case OPTION_ON_ERROR:
    choice = choose("on-error", argument, on_errors, "fail, null, skip");
    s->on_error = (on_error)choice;
    break;
  case OPTION_JOBS:
    return read_number("jobs", argument, 1, JOBS_MAX, &s->jobs);
  case OPTION_FIRST_DAY:
    choice = choose("first-day", argument, days, "monday ... sunday");
    s->first_day = choice + 1;
    break;
  default:
    break;
  }
  return choice < 0 ? STATUS_USAGE : STATUS_GOOD;
}

static const char *help_hint(const request *asked) {
  return asked->command ? asked->command->name : "";
}

static int bad_option(const request *asked, int code, char **argv, int at) {
  const option_rule *rule = rule_of(optopt);
  const char *hint = help_hint(asked), *space = *hint ? " " : "";
  char quote[QUOTE_MAX];
  if (code == ':' && rule && rule->argument) /* some say ':' of an argument too many, too */
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
    unsigned commands = 0;
    for (size_t k = 0; k < RULES; k++)
      if (rules[k].letter == rules[i].letter) commands |= rules[k].commands;
    if (!used[i] || (commands & asked->command->bit)) continue;
    complain("kal %s has no option --%s; try `kal %s --help`", asked->command->name, rules[i].name,
             asked->command->name);
    return STATUS_USAGE;
  }
  return STATUS_GOOD;
}

/* A date or a duration that begins with a minus sign: -000044-03-15, -3weeks, -P1M. */
static int is_negative(const char *text) {
  return text[0] == '-' && (is_digit(text[1]) || ((text[1] == 'P' || text[1] == 'p') && is_digit(text[2])));
}

static void fill_getopt(struct option longs[RULES + 1], char shorts[2 + 2 * RULES + 1]) {
  char *p = shorts;
  size_t n = 0;
  *p++ = '-'; /* operands come in their order, as code 1 */
  *p++ = ':'; /* a missing argument is told apart from an unknown option */
  memset(longs, 0, (RULES + 1) * sizeof *longs);
  for (size_t i = 0; i < RULES; i++) {
    if (rule_of(rules[i].letter) != &rules[i]) continue;
    longs[n].name = rules[i].name;
    longs[n].has_arg = rules[i].argument ? required_argument : no_argument;
    longs[n++].val = rules[i].letter;
    if (rules[i].letter >= 256) continue;
    *p++ = (char)rules[i].letter;
    if (rules[i].argument) *p++ = ':';
  }
  *p = '\0';
}

static int wants_today(const settings *s) {
  for (int i = 0; i < s->operand_count; i++)
    if (is_today(s->operands[i])) return 1;
  return (s->since && is_today(s->since)) || (s->until && is_today(s->until));
}

/* What was not given, where it follows from the rest; an exit status. */
static int fill_settings(settings *s, const command *of) {
  if (of->bit & (FOR_FORMAT | FOR_PARSE)) {
    if (!s->tag) (void)!kal_locale_find(NULL, &s->where);
    if (!s->calendar) s->calendar = kal_calendar_builtin(s->where.calendar);
    if (!s->from) s->from = kal_calendar_builtin(KAL_GREGORIAN);
  }
  if (!s->from) s->from = s->calendar ? s->calendar : kal_calendar_builtin(KAL_GREGORIAN);
  if (!s->calendar) s->calendar = s->from;
  if (s->has_today || !wants_today(s)) return STATUS_GOOD;
  s->has_today = find_today(s, &s->today_given) == STATUS_GOOD;
  return s->has_today ? STATUS_GOOD : STATUS_INPUT_OUTPUT;
}

/* Files named by --define come before the options that may speak of their calendars; an exit status. */
static int define_first(int argc, char **argv) {
  int status = STATUS_GOOD;
  for (int i = 1; !status && i < argc && strcmp(argv[i], "--") != 0; i++) {
    if (strncmp(argv[i], "--define=", 9) == 0)
      status = load_definitions(argv[i] + 9);
    else if (strcmp(argv[i], "--define") == 0 && i + 1 < argc)
      status = load_definitions(argv[++i]);
  }
  return status;
}

int read_command_line(int argc, char **argv, request *asked) {
  struct option longs[RULES + 1];
  char shorts[2 + 2 * RULES + 1];
  unsigned char used[RULES] = {0};
  int status = define_first(argc, argv);
  fill_getopt(longs, shorts);
  opterr = 0;
  while (!status) {
    int at = optind, code = 1;
    if (at < argc && is_negative(argv[at]))
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
  status = check_options(asked, used);
  return status ? status : fill_settings(&asked->settings, asked->command);
}
