/* SPDX-License-Identifier: MIT */
/*
 * Calendar files (docs/guide/calendar-files.md): lines of `key: value` below a line [id] become a model
 * (model.c) and a definition, which is added as any other. Every number, list and text is bounded; reading a
 * line takes time in proportion to it, and each of them is read once.
 */
#include "model.h"
#include "../core/ascii.h"
#include "../core/find.h"
#include "../core/writer.h"
#include "kalends/define.h"
#include "kalends/names.h"
#include "kalends/text.h"

/* Days of a file lie in here, so that sums with them cannot overflow. */
static const int64_t DEFINE_FARTHEST = INT64_C(1) << 45;

enum {
  DEFINE_FIRST_YEAR = -10000, /* where the calendar does not say */
  DEFINE_LAST_YEAR = 10000,
  DEFINE_TEXTS = 16384, /* bytes of a calendar's names, eras and so on */
  DEFINE_STYLES = 16,
  DEFINE_CONDITIONS = 16, /* of a leap rule */
  DEFINE_NEAR = 7,        /* days between a month of an overlay and the same one below */
  DEFINE_CODES = 256
};

/* A stretch of the text: at..end-1. */
typedef struct define_span {
  const char *at;
  const char *end;
} define_span;

#define DEFINE_KINDS "rule\0table\0weeks\0fiscal\0overlay\0cut-over\0"
#define DEFINE_FAMILIES "solar\0lunar\0lunisolar\0weeks\0"
#define DEFINE_BASES "rule\0official\0predicted\0estimated\0"
#define DEFINE_WEEK_DAYS "monday\0tuesday\0wednesday\0thursday\0friday\0saturday\0sunday\0"
#define DEFINE_MONTHS                                                                                        \
  "january\0february\0march\0april\0may\0june\0july\0august\0september\0october\0november\0december\0"

/* Keys: X(symbol, key, kinds that have it, how often). */
#define DEFINE_KEY_LIST(X)                                                                                   \
  X(KEY_KIND, "kind", 63, 0)                                                                                 \
  X(KEY_NAME, "name", 63, 0)                                                                                 \
  X(KEY_ALIASES, "aliases", 63, 0)                                                                           \
  X(KEY_NAMES_OF, "names-of", 63, 0)                                                                         \
  X(KEY_FAMILY, "family", 63, 0)                                                                             \
  X(KEY_YEARS, "years", 61, 0)                                                                               \
  X(KEY_YEAR_ZERO, "year-zero", 63, 0)                                                                       \
  X(KEY_MONTH_NAMES, "month-names", 63, 0)                                                                   \
  X(KEY_BASIS, "basis", 63, 0)                                                                               \
  X(KEY_SOURCE, "source", 63, 1)                                                                             \
  X(KEY_ERA, "era", 63, 1)                                                                                   \
  X(KEY_NEW_YEAR, "new-year", 63, 1)                                                                         \
  X(KEY_EPOCH, "epoch", 1, 0)                                                                                \
  X(KEY_MONTHS, "months", 1, 0)                                                                              \
  X(KEY_MONTH_CODES, "month-codes", 1, 0)                                                                    \
  X(KEY_OUTSIDE, "outside", 1, 0)                                                                            \
  X(KEY_LEAP, "leap", 1, 0)                                                                                  \
  X(KEY_LEAP_YEARS, "leap-years", 1, 0)                                                                      \
  X(KEY_COMMON_YEARS, "common-years", 1, 0)                                                                  \
  X(KEY_BEGINS, "begins", 2, 0)                                                                              \
  X(KEY_PATTERN, "pattern", 4, 0)                                                                            \
  X(KEY_WEEK_53, "week-53", 4, 0)                                                                            \
  X(KEY_YEAR_BEGINS, "year-begins", 12, 0)                                                                   \
  X(KEY_YEAR_ENDS, "year-ends", 4, 0)                                                                        \
  X(KEY_YEAR_NAME, "year-name", 12, 0)                                                                       \
  X(KEY_OVER, "over", 24, 0)                                                                                 \
  X(KEY_PART, "part", 32, 1)

typedef enum define_key {
#define DEFINE_KEY_ENUM(symbol, key, kinds, often) DEFINE_##symbol,
  DEFINE_KEY_LIST(DEFINE_KEY_ENUM)
#undef DEFINE_KEY_ENUM
      DEFINE_KEYS
} define_key;

static const struct define_rule {
  char key[13];
  uint8_t kinds; /* bit k: kind k has it */
  uint8_t often;
} define_rules[DEFINE_KEYS] = {
#define DEFINE_KEY_RULE(symbol, key, kinds, often) {key, kinds, often},
    DEFINE_KEY_LIST(DEFINE_KEY_RULE)
#undef DEFINE_KEY_RULE
};

/* Everything while a file is read; one block of memory. */
typedef struct define_work {
  kal_registry *registry;
  const kal_allocator *allocator;
  kal_error *error;
  const char *file;
  const char *text;
  const char *end;
  const char *line; /* where the line begins that is read, and its number */
  uint64_t line_number;

  /* The calendar that is read. */
  define_span header;
  const char *header_line;
  uint64_t header_number;
  uint32_t seen; /* keys */
  kal__model *model;
  kal__sha256 sum;
  kal_calendar_definition d;
  int has_years;
  int64_t next_day; /* behind the last row of a table, and months so far */
  int64_t next_month;
  char texts[DEFINE_TEXTS];
  size_t texts_used;
  const char *aliases[KAL_ALIASES_MAX];
  kal_era eras[KAL_ERAS_MAX];
  kal_source sources[KAL__MODEL_SOURCES];
  kal_reckoning styles[DEFINE_STYLES];
  uint8_t rests[KAL__MODEL_CYCLE]; /* of a leap rule */
  kal_month_rule rules[KAL_MONTH_RULES_MAX];
  uint32_t votes[KAL_MONTH_RULES_MAX]; /* for the usual length */
  define_span month_names;             /* and where their line is, since they are read last */
  const char *names_line;
  uint64_t names_number;

  const kal_calendar *added[KAL_DEFINE_CALENDARS_MAX];
  size_t added_count;
} define_work;

/* Errors */

/* Says where the error is; returns its status. */
static kal_status define_at(define_work *w, const char *at) {
  kal_error *error = w->error;
  size_t length = w->file ? strlen(w->file) : 0, cut = length > KAL_NAME_MAX ? length - KAL_NAME_MAX : 0;
  if (!error) return KAL_OK;
  while (cut < length && ((unsigned char)w->file[cut] & 0xC0) == 0x80) cut++;
  error->line = w->line_number;
  error->offset = (size_t)(at - w->text);
  error->column = 1;
  for (const char *p = w->line; p < at; p++) error->column += ((unsigned char)*p & 0xC0) != 0x80;
  if (length) memcpy(error->file, w->file + cut, length - cut + 1);
  return error->status;
}

static kal_status define_fail(define_work *w, const char *at, kal_status status, int64_t value, int64_t least,
                              int64_t greatest) {
  kal__fail(w->error, status, KAL_FIELD_NONE, NULL, value, least, greatest);
  define_at(w, at);
  return status;
}

static kal_status define_wrong(define_work *w, const char *at, kal_expected expected, const char *other) {
  kal_status status = define_fail(w, at, KAL_ERROR_SYNTAX, 0, 1, 0);
  size_t length = other ? strlen(other) : 0;
  if (!w->error) return status;
  w->error->expected = (uint8_t)expected;
  if (length > KAL_NAME_MAX) length = KAL_NAME_MAX;
  if (length) memcpy(w->error->other, other, length);
  return status;
}

static kal_status define_limit(define_work *w, const char *at, int64_t most) {
  return define_fail(w, at, KAL_ERROR_LIMIT, most + 1, 0, most);
}

/* About the calendar as a whole: its line [id]. */
static void define_blame_header(define_work *w) {
  w->line = w->header_line;
  w->line_number = w->header_number;
}

/* Spans */

static int define_is_blank(char c) {
  return c == ' ' || c == '\t';
}
static int define_is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kal__is_digit(c) || c == '-' || c == '_';
}

static void define_skip(define_span *s) {
  while (s->at < s->end && define_is_blank(*s->at)) s->at++;
}

static define_span define_trim(define_span s) {
  define_skip(&s);
  while (s.end > s.at && define_is_blank(s.end[-1])) s.end--;
  return s;
}

static size_t define_length(define_span s) {
  return (size_t)(s.end - s.at);
}

/* Takes what stands before the next `mark` or the end. */
static define_span define_before(define_span *s, char mark) {
  define_span part = {s->at, s->at};
  while (part.end < s->end && *part.end != mark) part.end++;
  s->at = part.end < s->end ? part.end + 1 : part.end;
  return define_trim(part);
}

static define_span define_word(define_span *s) {
  define_span word;
  define_skip(s);
  word.at = s->at;
  while (s->at < s->end && !define_is_blank(*s->at)) s->at++;
  word.end = s->at;
  return word;
}

static int define_equal(define_span s, const char *word) {
  size_t length = strlen(word);
  if (define_length(s) != length) return 0;
  for (size_t i = 0; i < length; i++)
    if (kal__small_letter(s.at[i]) != word[i]) return 0;
  return 1;
}

/* Takes a word if it is this one. */
static int define_take(define_span *s, const char *word) {
  define_span rest = *s, next = define_word(&rest);
  if (!define_equal(next, word)) return 0;
  *s = rest;
  return 1;
}

/* Takes a character if it is this one. */
static int define_take_char(define_span *s, char c) {
  define_skip(s);
  if (s->at == s->end || *s->at != c) return 0;
  s->at++;
  return 1;
}

/* The place, from 1, of a word in a list of such; what else there can be is the error. */
static kal_status define_choose(define_work *w, define_span word, const char *words, unsigned *choice) {
  char all[KAL_NAME_MAX + 1];
  size_t used = 0;
  unsigned place = 1;
  for (const char *p = words; *p; p += strlen(p) + 1, place++)
    if (define_equal(word, p)) {
      *choice = place;
      return KAL_OK;
    }
  for (const char *p = words; *p && used + strlen(p) + 2 < sizeof all; p += strlen(p) + 1) {
    if (used) all[used++] = ' ';
    memcpy(all + used, p, strlen(p));
    used += strlen(p);
  }
  all[used] = '\0';
  return define_wrong(w, word.at, KAL_EXPECTED_WORD, all);
}

static kal_status define_end(define_work *w, define_span s) {
  define_skip(&s);
  return s.at == s.end ? KAL_OK : define_wrong(w, s.at, KAL_EXPECTED_END, NULL);
}

static kal_status define_number(define_work *w, define_span *s, int64_t least, int64_t greatest,
                                int64_t *number) {
  const char *at, *digits;
  int64_t value = 0;
  int minus;
  define_skip(s);
  at = s->at;
  minus = at < s->end && *at == '-';
  digits = s->at = at + minus;
  for (; s->at < s->end && kal__is_digit(*s->at); s->at++)
    if (value < DEFINE_FARTHEST) value = value * 10 + (*s->at - '0');
  if (s->at == digits) return define_wrong(w, at, KAL_EXPECTED_INTEGER, NULL);
  if (minus) value = -value;
  if (value < least || value > greatest)
    return define_fail(w, at, KAL_ERROR_OUT_OF_RANGE, value, least, greatest);
  *number = value;
  return KAL_OK;
}

static kal_status define_years(define_work *w, define_span *s, int32_t *first, int32_t *last) {
  int64_t a, b;
  define_skip(s);
  const char *at = s->at;
  kal_status status = define_number(w, s, INT32_MIN, INT32_MAX, &a);
  if (status) return status;
  if (s->end - s->at < 2 || s->at[0] != '.' || s->at[1] != '.')
    return define_wrong(w, s->at, KAL_EXPECTED_YEARS, NULL);
  s->at += 2;
  if ((status = define_number(w, s, INT32_MIN, INT32_MAX, &b))) return status;
  if (a > b) return define_wrong(w, at, KAL_EXPECTED_YEARS, NULL);
  *first = (int32_t)a;
  *last = (int32_t)b;
  return KAL_OK;
}

/* A NUL-terminated copy of a text for the definition. */
static kal_status define_keep(define_work *w, define_span s, size_t most, const char **text) {
  size_t length;
  s = define_trim(s);
  length = define_length(s);
  if (length == 0 || length > most) return define_wrong(w, s.at, KAL_EXPECTED_TEXT, NULL);
  if (length + 1 > sizeof w->texts - w->texts_used) return define_limit(w, s.at, DEFINE_TEXTS);
  memcpy(w->texts + w->texts_used, s.at, length);
  w->texts[w->texts_used + length] = '\0';
  *text = w->texts + w->texts_used;
  w->texts_used += length + 1;
  return KAL_OK;
}

/* A calendar by name; not retained. */
static kal_status define_find(define_work *w, define_span name, const kal_calendar **calendar) {
  char text[KAL_NAME_MAX + 1];
  size_t length = define_length(name);
  kal_status status;
  if (length > KAL_NAME_MAX) return define_fail(w, name.at, KAL_ERROR_BAD_NAME, 0, 1, 0);
  memcpy(text, name.at, length);
  text[length] = '\0';
  status = kal_registry_find(w->registry, text, calendar, w->error);
  if (status) define_at(w, name.at);
  return status;
}

/* A calendar to stand on: retained in *calendar. */
static kal_status define_find_base(define_work *w, define_span name, int plain,
                                   const kal_calendar **calendar) {
  const uint32_t unfit = plain ? KAL_LEAP_MONTHS | KAL_LEAP_DAYS : KAL_LEAP_DAYS;
  const kal_calendar *found;
  kal_status status = define_find(w, name, &found);
  if (status) return status;
  if ((found->properties & unfit) || (plain && found->limits.fewest_months != found->limits.most_months))
    return define_wrong(w, name.at, KAL_EXPECTED_PLAIN_CALENDAR, NULL);
  if (found->number >= KAL_FIRST_USER_NUMBER) {
    const kal__user *user = (const kal__user *)found;
    unsigned depth =
        user->definition.year == kal__model_year ? ((kal__model *)user->definition.context)->depth : 0;
    if (depth >= KAL__MODEL_DEPTH) return define_wrong(w, name.at, KAL_EXPECTED_SHALLOW, NULL);
    if (depth >= w->model->depth) w->model->depth = (uint8_t)(depth + 1);
  }
  kal_calendar_retain(found);
  *calendar = found;
  return KAL_OK;
}

/* A date of a calendar: all of the span. */
static kal_status define_date_of(define_work *w, const kal_calendar *calendar, define_span s, int64_t *day) {
  kal_status status;
  int64_t found;
  s = define_trim(s);
  status = kal_day_parse(calendar, s.at, define_length(s), &found, w->error);
  if (status) {
    define_at(w, s.at + (status == KAL_ERROR_SYNTAX && w->error ? w->error->offset : 0));
    return status;
  }
  if (found < -DEFINE_FARTHEST || found > DEFINE_FARTHEST)
    return define_fail(w, s.at, KAL_ERROR_OUT_OF_RANGE, found, -DEFINE_FARTHEST, DEFINE_FARTHEST);
  *day = found;
  return KAL_OK;
}

/* A Gregorian date, or one behind a calendar's name. */
static kal_status define_date(define_work *w, define_span s, int64_t *day) {
  const kal_calendar *calendar = kal_calendar_builtin(KAL_GREGORIAN);
  define_span rest = s, name = define_word(&rest);
  define_skip(&rest);
  if (rest.at < rest.end && !kal__is_digit(*name.at) && *name.at != '-' && *name.at != '+' &&
      *name.at != '@') {
    kal_status status = define_find(w, name, &calendar);
    if (status) return status;
    s = rest;
  }
  return define_date_of(w, calendar, s, day);
}

/* `6 april` or 04-06. */
static kal_status define_day_and_month(define_work *w, define_span s, int named, uint8_t *day,
                                       uint8_t *month) {
  const char *at;
  int64_t number;
  unsigned choice;
  kal_status status;
  s = define_trim(s);
  at = s.at;
  if ((status = define_number(w, &s, 1, KAL_MONTH_DAYS_MAX, &number))) return status;
  if (define_take_char(&s, '-')) {
    *month = (uint8_t)number;
    if ((status = define_number(w, &s, 1, KAL_MONTH_DAYS_MAX, &number))) return status;
  } else {
    if (!named) return define_wrong(w, at, KAL_EXPECTED_DAY_AND_MONTH, NULL);
    if ((status = define_choose(w, define_word(&s), DEFINE_MONTHS, &choice))) return status;
    *month = (uint8_t)choice;
  }
  *day = (uint8_t)number;
  return define_end(w, s);
}

/* Room for one more in an array that doubles. */
static kal_status define_grow(define_work *w, void *array, size_t count, size_t size) {
  void *now, *more;
  if (count & (count - 1)) return KAL_OK; /* it was last made for a power of two */
  memcpy(&now, array, sizeof now);
  more = kal__allocate(w->allocator, (count ? count * 2 : 1) * size);
  if (!more) return define_fail(w, w->line, KAL_ERROR_NO_MEMORY, 0, 1, 0);
  if (count) memcpy(more, now, count * size);
  kal__free(w->allocator, now);
  memcpy(array, &more, sizeof more);
  return KAL_OK;
}

/* Keys of a rule */

static kal_status define_months(define_work *w, define_span s) {
  kal__model *m = w->model;
  kal_status status;
  unsigned number = 0;
  int64_t days;
  for (define_skip(&s); s.at < s.end; define_skip(&s)) {
    const char *at = s.at;
    if (m->months == KAL_MONTHS_MAX) return define_limit(w, at, KAL_MONTHS_MAX);
    if ((status = define_number(w, &s, 0, KAL_MONTH_DAYS_MAX, &days))) return status;
    m->usual[m->months] = m->leap[m->months] = (uint8_t)days;
    if (s.at < s.end && *s.at == '/') {
      s.at++;
      if ((status = define_number(w, &s, 0, KAL_MONTH_DAYS_MAX, &days))) return status;
      m->leap[m->months] = (uint8_t)days;
    }
    if (!m->leap[m->months] || (s.at < s.end && !define_is_blank(*s.at)) || (!m->usual[m->months] && !number))
      return define_wrong(w, at, KAL_EXPECTED_MONTHS, NULL);
    number += m->usual[m->months] > 0;
    m->codes[m->months] = (kal_month_code)(number | (m->usual[m->months] ? 0u : KAL_MONTH_LEAP));
    m->months++;
  }
  return m->months ? KAL_OK : define_wrong(w, s.at, KAL_EXPECTED_MONTHS, NULL);
}

static kal_status define_codes(define_work *w, define_span s) {
  kal__model *m = w->model;
  unsigned i = 0;
  for (define_skip(&s); s.at < s.end; define_skip(&s)) {
    define_span word = define_word(&s);
    kal_status status;
    if (i == m->months) return define_wrong(w, word.at, KAL_EXPECTED_MONTH_COUNT, NULL);
    if ((status = kal_month_code_parse(word.at, define_length(word), &m->codes[i++], w->error))) {
      define_at(w, word.at);
      return status;
    }
  }
  return i == m->months ? KAL_OK : define_wrong(w, s.at, KAL_EXPECTED_MONTH_COUNT, NULL);
}

static kal_status define_outside(define_work *w, define_span s) {
  for (define_skip(&s); s.at < s.end; define_skip(&s)) {
    int64_t place;
    kal_status status = define_number(w, &s, 1, w->model->months, &place);
    if (status) return status;
    w->model->outside |= UINT64_C(1) << (place - 1);
  }
  return KAL_OK;
}

/* One condition of a leap rule: (factor * year + plus) mod cycle < below, or = one of a list. */
typedef struct define_leap {
  int64_t factor;
  int64_t plus;
  int64_t cycle;
  int64_t below; /* -1: the list, which the text at `list` is */
  define_span list;
} define_leap;

static kal_status define_condition(define_work *w, define_span s, define_leap *leap) {
  const int64_t most = KAL__MODEL_CYCLE;
  define_span start = s;
  kal_status status = KAL_OK;
  int brackets = define_take_char(&s, '(');
  leap->factor = 1;
  leap->plus = 0;
  define_skip(&s);
  if (s.at < s.end && kal__is_digit(*s.at)) {
    if ((status = define_number(w, &s, 1, most, &leap->factor))) return status;
    if (!define_take_char(&s, '*')) return define_wrong(w, s.at, KAL_EXPECTED_LEAP_RULE, NULL);
  }
  define_skip(&s);
  start = s;
  while (s.at < s.end && define_is_name(*s.at)) s.at++;
  start.end = s.at;
  if (!define_equal(start, "year")) return define_wrong(w, start.at, KAL_EXPECTED_LEAP_RULE, NULL);
  define_skip(&s);
  if (s.at < s.end && (*s.at == '+' || *s.at == '-')) {
    int minus = *s.at++ == '-';
    if ((status = define_number(w, &s, 0, most, &leap->plus))) return status;
    if (minus) leap->plus = -leap->plus;
  }
  if ((brackets && !define_take_char(&s, ')')) || !define_take(&s, "mod"))
    return define_wrong(w, s.at, KAL_EXPECTED_LEAP_RULE, NULL);
  if ((status = define_number(w, &s, 1, most, &leap->cycle))) return status;
  leap->below = -1;
  leap->list = s;
  if (define_take_char(&s, '<')) {
    if ((status = define_number(w, &s, 1, leap->cycle, &leap->below))) return status;
    return define_end(w, s);
  }
  if (!define_take_char(&s, '=')) return define_wrong(w, s.at, KAL_EXPECTED_LEAP_RULE, NULL);
  leap->list = s;
  return KAL_OK;
}

/* Makes the years of the cycle that meet a condition leap years or not. */
static kal_status define_apply(define_work *w, const define_leap *leap, int is_leap) {
  uint16_t *years = w->model->leaps;
  define_span s = leap->list;
  memset(w->rests, 0, sizeof w->rests);
  if (leap->below >= 0) memset(w->rests, 1, (size_t)leap->below);
  while (leap->below < 0) {
    int64_t rest;
    kal_status status = define_number(w, &s, 0, leap->cycle - 1, &rest);
    if (status) return status;
    w->rests[rest] = 1;
    define_skip(&s);
    if (s.at == s.end) break;
  }
  for (unsigned i = 1; i <= w->model->cycle; i++)
    if (w->rests[kal__floor_mod(leap->factor * i + leap->plus, leap->cycle)]) years[i] = (uint16_t)is_leap;
  return KAL_OK;
}

static unsigned define_divisor(unsigned a, unsigned b) {
  while (b) {
    unsigned rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

static kal_status define_no_leaps(define_work *w) {
  kal__model *m = w->model;
  m->leaps = kal__allocate(w->allocator, (m->cycle + 1) * sizeof *m->leaps);
  if (!m->leaps) return define_fail(w, w->line, KAL_ERROR_NO_MEMORY, 0, 1, 0);
  memset(m->leaps, 0, (m->cycle + 1) * sizeof *m->leaps);
  return KAL_OK;
}

static kal_status define_leap_rule(define_work *w, define_span value) {
  kal__model *m = w->model;
  kal_status status;
  define_leap leap;
  m->cycle = 1;
  for (int pass = 0; pass <= 1; pass++) { /* the cycle first */
    define_span rest = value;
    if (pass && (status = define_no_leaps(w))) return status;
    for (int i = 0; i == 0 || rest.at < rest.end; i++) {
      define_span part = define_before(&rest, ',');
      if (i == DEFINE_CONDITIONS) return define_limit(w, part.at, DEFINE_CONDITIONS);
      int is_not = i && define_take(&part, "not");
      if (i && !is_not && !define_take(&part, "but"))
        return define_wrong(w, part.at, KAL_EXPECTED_WORD, "not but");
      if ((status = define_condition(w, part, &leap))) return status;
      if (pass && (status = define_apply(w, &leap, !is_not))) return status;
      if (pass) continue;
      m->cycle *= (unsigned)leap.cycle / define_divisor(m->cycle, (unsigned)leap.cycle);
      if (m->cycle > KAL__MODEL_CYCLE) return define_wrong(w, part.at, KAL_EXPECTED_SHORT_CYCLE, NULL);
    }
  }
  for (unsigned i = 0; i < m->cycle; i++) m->leaps[i + 1] = (uint16_t)(m->leaps[i] + m->leaps[i + 1]);
  return KAL_OK;
}

/* Years that the rule leaves out or takes by mistake: those that are so anyway change nothing. */
static kal_status define_exceptions(define_work *w, define_span s, int is_leap) {
  kal__model *m = w->model;
  for (define_skip(&s); s.at < s.end; define_skip(&s)) {
    const char *at = s.at;
    int64_t year;
    unsigned place;
    kal_status status = define_number(w, &s, INT32_MIN, INT32_MAX, &year);
    if (status) return status;
    for (unsigned i = 0; i < m->exceptions; i++)
      if (m->exception_years[i] == year) return define_wrong(w, at, KAL_EXPECTED_KEY_ONCE, NULL);
    place = (unsigned)kal__floor_mod(year - 1, m->cycle);
    if (m->leaps[place + 1] - m->leaps[place] == is_leap) continue;
    if (m->exceptions == KAL__MODEL_EXCEPTIONS) return define_limit(w, at, KAL__MODEL_EXCEPTIONS);
    m->exception_years[m->exceptions] = (int32_t)year;
    m->exception_change[m->exceptions++] = is_leap ? 1 : -1;
  }
  return KAL_OK;
}

/* Lines of tables and overlays */

static kal_status define_row(define_work *w, define_span key, define_span s) {
  kal__model *m = w->model;
  const char *at = key.at;
  int64_t year, days, sum = 0;
  kal__model_row row = {w->next_day, (int32_t)w->next_month, (uint32_t)m->length_count, 0};
  int64_t least = m->row_count ? (int64_t)m->first_row + (int64_t)m->row_count : INT32_MIN;
  kal_status status = define_number(w, &key, INT32_MIN, INT32_MAX, &year);
  if (!status) status = define_end(w, key);
  if (status) return status;
  if (m->row_count && year != least) return define_wrong(w, at, KAL_EXPECTED_NEXT_YEAR, NULL);
  for (define_skip(&s); s.at < s.end && *s.at != '='; define_skip(&s)) {
    const char *length_at = s.at;
    if (row.months == KAL_MONTHS_MAX) return define_limit(w, s.at, KAL_MONTHS_MAX);
    if ((status = define_number(w, &s, 1, KAL_MONTH_DAYS_MAX, &days))) return status;
    if ((status = define_grow(w, &m->lengths, m->length_count, 1))) return status;
    sum += days;
    if (s.at < s.end && *s.at == 'L' && row.months) {
      s.at++;
      days |= KAL__MODEL_LEAP;
      w->d.properties |= KAL_LEAP_MONTHS;
    }
    if (s.at < s.end && !define_is_blank(*s.at)) return define_wrong(w, length_at, KAL_EXPECTED_MONTHS, NULL);
    m->lengths[m->length_count++] = (uint8_t)days;
    row.months++;
  }
  if (row.months == 0) return define_wrong(w, s.at, KAL_EXPECTED_MONTHS, NULL);
  if (define_take_char(&s, '=')) {
    define_skip(&s);
    at = s.at;
    if ((status = define_number(w, &s, 0, INT32_MAX, &days)) || (status = define_end(w, s))) return status;
    if (days != sum) {
      char text[24];
      kal__writer writer = {text, sizeof text, 0};
      kal__write_integer(&writer, sum);
      kal__write_end(&writer);
      return define_wrong(w, at, KAL_EXPECTED_SUM, text);
    }
  }
  if ((status = define_grow(w, &m->rows, m->row_count, sizeof row))) return status;
  if (!m->row_count) m->first_row = (int32_t)year;
  m->rows[m->row_count++] = row;
  w->next_day += sum;
  w->next_month += row.months;
  return KAL_OK;
}

static kal_status define_start(define_work *w, define_span key, define_span value) {
  kal__model *m = w->model;
  kal__model_start start = {0};
  const kal__model_start *before = m->start_count ? &m->starts[m->start_count - 1] : NULL;
  kal_date first = {0};
  int64_t day;
  kal_status status;
  if (!m->base) return define_wrong(w, w->line, KAL_EXPECTED_MISSING_KEY, "over");
  status = kal_month_parse(m->base, key.at, define_length(key), &start.year, &start.month, w->error);
  if (status) {
    define_at(w, key.at + (status == KAL_ERROR_SYNTAX && w->error ? w->error->offset : 0));
    return status;
  }
  if (before && (before->year > start.year || (before->year == start.year && before->month >= start.month)))
    return define_wrong(w, key.at, KAL_EXPECTED_LATER_MONTH, NULL);
  if ((status = define_date(w, value, &start.day))) return status;
  first.year = start.year;
  first.month = start.month;
  first.day = 1;
  if ((status = kal_date_to_day(m->base, first, &day))) return define_fail(w, key.at, status, 0, 1, 0);
  if (start.day < day - DEFINE_NEAR || start.day > day + DEFINE_NEAR) {
    char text[KAL_DATE_TEXT_MAX];
    const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
    if (kal_date_from_day(gregorian, day, &first) ||
        kal_date_print(gregorian, first, text, sizeof text, NULL))
      return define_fail(w, key.at, KAL_ERROR_OUT_OF_RANGE, start.year, 1, 0);
    return define_wrong(w, define_trim(value).at, KAL_EXPECTED_NEAR_DAY, text);
  }
  if ((status = define_grow(w, &m->starts, m->start_count, sizeof start))) return status;
  m->starts[m->start_count++] = start;
  return KAL_OK;
}

/* Weeks and fiscal years */

static kal_status define_pattern(define_work *w, define_span s) {
  kal__model *m = w->model;
  int64_t weeks[KAL_MONTHS_MAX], count = 0, times = 1;
  kal_status status;
  define_skip(&s);
  do {
    if (count == KAL_MONTHS_MAX) return define_limit(w, s.at, KAL_MONTHS_MAX);
    if ((status = define_number(w, &s, 1, KAL_MONTH_DAYS_MAX / 7 - 1, &weeks[count++]))) {
      int64_t months; /* 13x4 */
      define_span whole = s;
      while (whole.at > w->line && kal__is_digit(whole.at[-1])) whole.at--;
      if (count > 1 || define_number(w, &whole, 1, KAL_MONTHS_MAX - 1, &months) ||
          !define_take_char(&whole, 'x'))
        return status;
      s = whole;
      times = months;
      if ((status = define_number(w, &s, 1, KAL_MONTH_DAYS_MAX / 7 - 1, &weeks[0]))) return status;
      break;
    }
    if (count == 1 && s.at < s.end && *s.at == 'x') {
      times = weeks[0];
      s.at++;
      if ((status = define_number(w, &s, 1, KAL_MONTH_DAYS_MAX / 7 - 1, &weeks[0]))) return status;
      break;
    }
  } while (define_take_char(&s, '-'));
  if ((status = define_end(w, s))) return status;
  if (count == 3 && times == 1) times = 4; /* a quarter */
  m->months = (unsigned)(count * times);
  if (m->months < 1 || m->months > KAL_MONTHS_MAX)
    return define_wrong(w, w->line, KAL_EXPECTED_PATTERN, NULL);
  for (unsigned i = 0; i < m->months; i++) {
    m->usual[i] = m->leap[i] = (uint8_t)(weeks[i % (unsigned)count] * 7);
    m->codes[i] = (kal_month_code)(i + 1);
  }
  return KAL_OK;
}

static kal_status define_week_rule(define_work *w, define_span s, int is_end) {
  kal__model *m = w->model;
  define_span rest = s, word = define_word(&rest);
  kal_status status;
  unsigned choice;
  m->is_end = (uint8_t)is_end;
  if (define_equal(word, "first") || define_equal(word, "last")) {
    m->week_rule = define_equal(word, "first") ? KAL__WEEK_FIRST : KAL__WEEK_LAST;
    m->day = m->week_rule == KAL__WEEK_FIRST;
    if ((status = define_choose(w, define_word(&rest), DEFINE_WEEK_DAYS, &choice))) return status;
    m->week_day = (uint8_t)choice;
    if (!define_take(&rest, "of")) return define_wrong(w, rest.at, KAL_EXPECTED_WEEK_RULE, NULL);
    if ((status = define_choose(w, define_word(&rest), DEFINE_MONTHS, &choice))) return status;
    m->month = (uint8_t)choice;
    return define_end(w, rest);
  }
  if ((status = define_choose(w, word, DEFINE_WEEK_DAYS, &choice))) return status;
  m->week_day = (uint8_t)choice;
  m->week_rule = KAL__WEEK_NEAREST;
  if (!define_take(&rest, "nearest")) return define_wrong(w, rest.at, KAL_EXPECTED_WEEK_RULE, NULL);
  if ((status = define_day_and_month(w, rest, 1, &m->day, &m->month))) return status;
  define_skip(&rest);
  return m->month > 12 || m->day > (m->month == 2 ? 28 : 30 + (m->month + m->month / 8) % 2)
             ? define_wrong(w, rest.at, KAL_EXPECTED_DAY_AND_MONTH, NULL)
             : KAL_OK;
}

static kal_status define_fiscal_start(define_work *w, define_span s) {
  kal__model *m = w->model;
  const kal_limits *limits;
  kal_status status;
  if (!m->base) m->base = kal_calendar_builtin(KAL_GREGORIAN);
  limits = &m->base->limits;
  status = define_day_and_month(w, s, m->base->number == KAL_GREGORIAN, &m->day, &m->month);
  if (status) return status;
  if (m->month > limits->most_months || m->day > limits->shortest_month)
    return define_wrong(w, define_trim(s).at, KAL_EXPECTED_DAY_AND_MONTH, NULL);
  return KAL_OK;
}

/* Parts of a cut-over */

static int64_t define_label(kal_date date) {
  return ((int64_t)date.year * 256 + date.month) * 256 + date.day;
}

static kal_status define_part_ends(define_work *w, kal__model_part *part, const char *at) {
  kal_date date;
  kal_status status;
  if (!part->calendar) return KAL_OK;
  part->first_year = part->calendar->range.first_year;
  part->last_year = part->calendar->range.last_year;
  if (part->first_day != INT64_MIN) {
    status = kal_date_from_day(part->calendar, part->first_day + part->shift, &date);
    if (status) return define_fail(w, at, status, part->first_day, 1, 0);
    part->first_year = date.year;
  }
  if (part->last_day != INT64_MAX) {
    status = kal_date_from_day(part->calendar, part->last_day + part->shift, &date);
    if (status) return define_fail(w, at, status, part->last_day, 1, 0);
    part->last_year = date.year;
  }
  return KAL_OK;
}

/* The date of a part's first or last day. */
static int64_t define_part_label(const kal__model_part *part, int64_t day) {
  kal_date date = part->date;
  if (part->calendar) (void)!kal_date_from_day(part->calendar, day + part->shift, &date);
  return define_label(date);
}

static kal_status define_part(define_work *w, define_span s) {
  kal__model *m = w->model;
  kal__model_part *part = &m->parts[m->part_count], *before = m->part_count ? part - 1 : NULL;
  const char *at;
  kal_status status;
  define_skip(&s);
  at = s.at;
  if (m->part_count == KAL__MODEL_PARTS) return define_limit(w, at, KAL__MODEL_PARTS);
  if (before && before->last_day == INT64_MAX) return define_wrong(w, at, KAL_EXPECTED_NO_PART, NULL);
  part->first_day = before ? before->last_day + 1 : INT64_MIN;
  part->last_day = INT64_MAX;
  if (s.at < s.end && kal__is_digit(*s.at)) { /* a day by itself */
    int64_t year, month, day;
    if (!before) return define_wrong(w, at, KAL_EXPECTED_PART, NULL);
    if ((status = define_number(w, &s, 0, INT32_MAX, &year))) return status;
    if (!define_take_char(&s, '-')) return define_wrong(w, s.at, KAL_EXPECTED_HYPHEN, NULL);
    if ((status = define_number(w, &s, 1, m->parts[0].calendar->limits.most_months, &month))) return status;
    if (!define_take_char(&s, '-')) return define_wrong(w, s.at, KAL_EXPECTED_HYPHEN, NULL);
    if ((status = define_number(w, &s, 1, 62, &day)) || (status = define_end(w, s))) return status;
    part->date = (kal_date){(int32_t)year, (uint8_t)month, (uint8_t)day, (kal_month_code)month, 0};
    part->first_year = part->last_year = (int32_t)year;
    part->last_day = part->first_day;
  } else {
    if ((status = define_find_base(w, define_word(&s), 1, &part->calendar))) return status;
    m->part_count++; /* which releases it, whatever comes */
    if (part->calendar->limits.longest_month > 62 ||
        part->calendar->limits.most_months != m->parts[0].calendar->limits.most_months)
      return define_wrong(w, at, KAL_EXPECTED_PLAIN_CALENDAR, NULL);
    define_skip(&s);
    if (s.at < s.end && (*s.at == '+' || *s.at == '-')) {
      int minus = *s.at++ == '-';
      if ((status = define_number(w, &s, 0, 400, &part->shift))) return status;
      if (minus) part->shift = -part->shift;
    }
    if (define_take(&s, "until")) {
      define_skip(&s);
      if ((status = define_date_of(w, part->calendar, s, &part->last_day))) return status;
      part->last_day -= part->shift;
      if (part->last_day < part->first_day) return define_wrong(w, s.at, KAL_EXPECTED_LATER_DAY, NULL);
    } else if ((status = define_end(w, s))) {
      return define_wrong(w, s.at, KAL_EXPECTED_PART, NULL);
    }
    m->part_count--;
    status = define_part_ends(w, part, at);
  }
  m->part_count++;
  if (!status && before &&
      define_part_label(before, before->last_day) >= define_part_label(part, part->first_day))
    return define_wrong(w, at, KAL_EXPECTED_LATER_DAY, NULL);
  return status;
}

/* What stands beside the dates */

static kal_status define_source(define_work *w, define_span s) {
  kal__model *m = w->model;
  kal_source source = {0};
  define_span years = define_before(&s, ';'), basis = define_before(&s, ';'),
              authority = define_before(&s, ';');
  unsigned choice;
  kal_status status = define_years(w, &years, &source.first_year, &source.last_year);
  if (!status) status = define_end(w, years);
  if (status) return status;
  if (m->source_count == KAL__MODEL_SOURCES) return define_limit(w, years.at, KAL__MODEL_SOURCES);
  if (m->source_count && source.first_year <= w->sources[m->source_count - 1].last_year)
    return define_wrong(w, years.at, KAL_EXPECTED_LATER_SOURCE, NULL);
  if ((status = define_choose(w, basis, DEFINE_BASES, &choice))) return status;
  source.basis = (kal_basis)choice;
  if (s.at == s.end) return define_wrong(w, s.at, KAL_EXPECTED_SOURCE, NULL);
  m->sources[m->source_count] = source;
  if ((status = define_keep(w, authority, KAL_DISPLAY_NAME_MAX, &source.authority)) ||
      (status = define_keep(w, s, KAL_DISPLAY_NAME_MAX, &source.edition)))
    return status;
  w->sources[m->source_count++] = source;
  return KAL_OK;
}

/* `year 1 = 2019` */
static kal_status define_anchor(define_work *w, define_span s, int32_t *anchor) {
  int64_t year;
  kal_status status;
  if (!define_take(&s, "1") || !define_take_char(&s, '='))
    return define_wrong(w, s.at, KAL_EXPECTED_ANCHOR, NULL);
  if ((status = define_number(w, &s, INT32_MIN, INT32_MAX, &year)) || (status = define_end(w, s)))
    return status;
  *anchor = (int32_t)year;
  return KAL_OK;
}

/* The earliest first, as people write them; the definition has the latest first. */
static kal_status define_era(define_work *w, define_span s) {
  define_span code = define_before(&s, ';'), part;
  kal_era *era;
  kal_status status;
  if (w->d.era_count == KAL_ERAS_MAX) return define_limit(w, code.at, KAL_ERAS_MAX);
  era = &w->eras[KAL_ERAS_MAX - 1 - w->d.era_count];
  *era = (kal_era){NULL, NULL, INT64_MIN, INT64_MAX, 1, 1};
  if ((status = define_keep(w, code, KAL_ERA_CODE_MAX, &era->code))) return status;
  while (s.at < s.end) {
    const char *at;
    part = define_before(&s, ';');
    at = part.at;
    if (define_take(&part, "from"))
      status = define_date(w, part, &era->first_day);
    else if (define_take(&part, "year"))
      status = define_anchor(w, part, &era->anchor);
    else if (define_take(&part, "aliases"))
      status = define_keep(w, part, KAL_ERA_CODE_MAX, &era->aliases);
    else if (define_take(&part, "backwards"))
      era->direction = -1, status = define_end(w, part);
    else
      status = define_wrong(w, at, KAL_EXPECTED_ERA, NULL);
    if (status) return status;
  }
  if (w->d.era_count == 0 && era->first_day != INT64_MIN)
    return define_wrong(w, code.at, KAL_EXPECTED_ERA, NULL);
  if (w->d.era_count) {
    if (era->first_day <= era[1].first_day) return define_wrong(w, code.at, KAL_EXPECTED_LATER_DAY, NULL);
    era[1].last_day = era->first_day - 1;
  }
  w->d.era_count++;
  return KAL_OK;
}

static kal_status define_style(define_work *w, define_span s) {
  kal_reckoning *style = &w->styles[w->d.reckoning_count];
  define_span code = define_before(&s, ';'), part;
  kal_status status;
  if (w->d.reckoning_count == DEFINE_STYLES) return define_limit(w, code.at, DEFINE_STYLES);
  *style = (kal_reckoning){NULL, NULL, 1, 1, 1, 1};
  if ((status = define_keep(w, code, KAL_ERA_CODE_MAX, &style->code))) return status;
  style->name = style->code;
  while (s.at < s.end) {
    const char *at;
    part = define_before(&s, ';');
    at = part.at;
    if (define_take(&part, "begins"))
      status = define_day_and_month(w, part, 1, &style->day, &style->month);
    else if (define_take(&part, "year"))
      status = define_anchor(w, part, &style->anchor);
    else if (define_take(&part, "name"))
      status = define_keep(w, part, KAL_DISPLAY_NAME_MAX, &style->name);
    else
      status = define_wrong(w, at, KAL_EXPECTED_STYLE, NULL);
    if (status) return status;
  }
  w->d.reckoning_count++;
  return style->month > KAL_MONTHS_MAX ? define_wrong(w, code.at, KAL_EXPECTED_STYLE, NULL) : KAL_OK;
}

static kal_status define_aliases(define_work *w, define_span s) {
  for (define_skip(&s); s.at < s.end; define_skip(&s)) {
    kal_status status;
    if (w->d.alias_count == KAL_ALIASES_MAX) return define_limit(w, s.at, KAL_ALIASES_MAX);
    if ((status = define_keep(w, define_word(&s), KAL_NAME_MAX, &w->aliases[w->d.alias_count])))
      return status;
    w->d.alias_count++;
  }
  return KAL_OK;
}

/* Lines */

static kal_status define_need(define_work *w, define_key key) {
  return w->seen >> key & 1 ? KAL_OK
                            : define_wrong(w, w->line, KAL_EXPECTED_MISSING_KEY, define_rules[key].key);
}

static kal_status define_value(define_work *w, define_key key, define_span s) {
  kal__model *m = w->model;
  kal_status status = KAL_OK;
  unsigned choice = 0;
  int64_t number;
  switch (key) {
  case DEFINE_KEY_KIND:
    status = define_choose(w, s, DEFINE_KINDS, &choice);
    m->kind = (uint8_t)(choice - 1);
    return status;
  case DEFINE_KEY_NAME:
    return define_keep(w, s, KAL_DISPLAY_NAME_MAX, &w->d.display_name);
  case DEFINE_KEY_ALIASES:
    return define_aliases(w, s);
  case DEFINE_KEY_NAMES_OF: {
    const kal_calendar *calendar;
    if ((status = define_find(w, s, &calendar))) return status;
    if (calendar->number >= KAL_FIRST_USER_NUMBER)
      return define_fail(w, s.at, KAL_ERROR_UNKNOWN_CALENDAR, 0, 1, 0);
    w->d.names_of = (kal_calendar_number)calendar->number;
    return KAL_OK;
  }
  case DEFINE_KEY_FAMILY:
    if ((status = define_choose(w, s, DEFINE_FAMILIES, &choice))) return status;
    w->d.family = (kal_family)choice;
    return KAL_OK;
  case DEFINE_KEY_YEARS:
    w->has_years = 1;
    if ((status = define_years(w, &s, &w->d.first_year, &w->d.last_year))) return status;
    return define_end(w, s);
  case DEFINE_KEY_YEAR_ZERO:
    if ((status = define_choose(w, s, "no\0yes\0", &choice))) return status;
    if (choice == 2) w->d.properties |= KAL_YEAR_ZERO;
    return KAL_OK;
  case DEFINE_KEY_MONTH_NAMES:
    w->month_names = s;
    w->names_line = w->line;
    w->names_number = w->line_number;
    return KAL_OK;
  case DEFINE_KEY_BASIS:
    if ((status = define_choose(w, s, DEFINE_BASES, &choice))) return status;
    m->basis = (uint8_t)choice;
    return KAL_OK;
  case DEFINE_KEY_SOURCE:
    return define_source(w, s);
  case DEFINE_KEY_ERA:
    return define_era(w, s);
  case DEFINE_KEY_NEW_YEAR:
    return define_style(w, s);
  case DEFINE_KEY_EPOCH:
  case DEFINE_KEY_BEGINS:
    return define_date(w, s, &m->epoch);
  case DEFINE_KEY_MONTHS:
    return define_months(w, s);
  case DEFINE_KEY_MONTH_CODES:
    if ((status = define_need(w, DEFINE_KEY_MONTHS))) return status;
    return define_codes(w, s);
  case DEFINE_KEY_OUTSIDE:
    if ((status = define_need(w, DEFINE_KEY_MONTHS))) return status;
    return define_outside(w, s);
  case DEFINE_KEY_LEAP:
    return define_leap_rule(w, s);
  case DEFINE_KEY_LEAP_YEARS:
  case DEFINE_KEY_COMMON_YEARS:
    if (!m->leaps) {
      m->cycle = 1;
      if ((status = define_no_leaps(w))) return status;
      w->seen |= 1u << DEFINE_KEY_LEAP; /* which comes before them */
    }
    return define_exceptions(w, s, key == DEFINE_KEY_LEAP_YEARS);
  case DEFINE_KEY_PATTERN:
    return define_pattern(w, s);
  case DEFINE_KEY_WEEK_53:
    if ((status = define_need(w, DEFINE_KEY_PATTERN))) return status;
    if ((status = define_number(w, &s, 1, m->months, &number))) return status;
    m->leap[number - 1] += 7;
    return define_end(w, s);
  case DEFINE_KEY_YEAR_BEGINS:
    if (m->kind == KAL__MODEL_FISCAL) return define_fiscal_start(w, s);
    w->seen |= 1u << DEFINE_KEY_YEAR_ENDS;
    return define_week_rule(w, s, 0);
  case DEFINE_KEY_YEAR_ENDS:
    w->seen |= 1u << DEFINE_KEY_YEAR_BEGINS;
    return define_week_rule(w, s, 1);
  case DEFINE_KEY_YEAR_NAME:
    if ((status = define_choose(w, s, "start\0end\0", &choice))) return status;
    m->by_end = choice == 2;
    return KAL_OK;
  case DEFINE_KEY_OVER:
    if (m->base) return define_wrong(w, w->line, KAL_EXPECTED_EARLIER_KEY, "year-begins");
    return define_find_base(w, s, m->kind == KAL__MODEL_FISCAL, &m->base);
  default:
    return define_part(w, s);
  }
}

static kal_status define_unknown_key(define_work *w, define_span key) {
  const char *nearest = NULL;
  size_t length = define_length(key), least = length / 3 + 2;
  for (unsigned i = 0; i < DEFINE_KEYS && length <= KAL_NAME_MAX; i++) {
    size_t distance;
    if (!(define_rules[i].kinds >> w->model->kind & 1)) continue;
    distance = kal__name_distance(key.at, length, define_rules[i].key, strlen(define_rules[i].key));
    if (distance >= least) continue;
    least = distance;
    nearest = define_rules[i].key;
  }
  return define_wrong(w, key.at, nearest ? KAL_EXPECTED_NEAR_KEY : KAL_EXPECTED_KEY, nearest);
}

/* What counts for the digest: the line without blanks but those between words, which are single. */
static void define_sum(define_work *w, define_span key, define_span value) {
  kal__sha256_add(&w->sum, key.at, define_length(key));
  for (define_skip(&value); value.at < value.end; define_skip(&value)) {
    define_span word = define_word(&value);
    kal__sha256_add(&w->sum, " ", 1);
    kal__sha256_add(&w->sum, word.at, define_length(word));
  }
  kal__sha256_add(&w->sum, "\n", 1);
}

static kal_status define_line(define_work *w, define_span line) {
  define_span value = line, key = define_before(&value, ':');
  int has_kind = w->seen >> DEFINE_KEY_KIND & 1;
  unsigned i;
  if (value.at == key.end || value.at[-1] != ':' || key.at == key.end)
    return define_wrong(w, line.at, KAL_EXPECTED_LINE, NULL);
  value = define_trim(value);
  define_sum(w, key, value);
  if (!has_kind && !define_equal(key, "kind")) return define_wrong(w, key.at, KAL_EXPECTED_KIND, NULL);
  if (value.at == value.end) return define_wrong(w, value.at, KAL_EXPECTED_TEXT, NULL);
  if (has_kind && (kal__is_digit(*key.at) || *key.at == '-')) {
    if (w->model->kind == KAL__MODEL_TABLE) return define_row(w, key, value);
    if (w->model->kind == KAL__MODEL_OVERLAY) return define_start(w, key, value);
  }
  for (i = 0; i < DEFINE_KEYS && !define_equal(key, define_rules[i].key); i++) {
  }
  if (i == DEFINE_KEYS || !(define_rules[i].kinds >> w->model->kind & 1)) return define_unknown_key(w, key);
  if ((w->seen >> i & 1) && !define_rules[i].often)
    return define_wrong(w, key.at, KAL_EXPECTED_KEY_ONCE, NULL);
  w->seen |= 1u << i;
  return define_value(w, (define_key)i, value);
}

/* The whole */

/* Widens the limits and month rules so that a year's months fit. */
static kal_status define_note(define_work *w, const kal_year_definition *y) {
  kal_limits *limits = &w->d.limits;
  unsigned days = 0;
  if (!limits->most_months) *limits = (kal_limits){KAL_MONTHS_MAX, 0, KAL_MONTH_DAYS_MAX, 0, UINT16_MAX, 0};
  if (y->months < limits->fewest_months) limits->fewest_months = y->months;
  if (y->months > limits->most_months) limits->most_months = y->months;
  for (unsigned i = 0; i < y->months; i++) {
    uint8_t length = y->days[i];
    size_t k = 0;
    days += length;
    if (length < limits->shortest_month) limits->shortest_month = length;
    if (length > limits->longest_month) limits->longest_month = length;
    while (k < w->d.month_rule_count && w->rules[k].code && w->rules[k].code != y->codes[i]) k++;
    if (k == KAL_MONTH_RULES_MAX) return define_limit(w, w->line, KAL_MONTH_RULES_MAX);
    if (k == w->d.month_rule_count) {
      w->rules[k] = (kal_month_rule){y->codes[i], length, length, length};
      w->votes[k] = 0;
      w->d.month_rule_count++;
    }
    if (length < w->rules[k].shortest) w->rules[k].shortest = length;
    if (length > w->rules[k].longest) w->rules[k].longest = length;
    /* What most years have wins the vote, whatever the order. */
    if (length == w->rules[k].usual) {
      w->votes[k]++;
    } else if (w->votes[k]) {
      w->votes[k]--;
    } else {
      w->rules[k].usual = length;
      w->votes[k] = 1;
    }
  }
  if (days < limits->shortest_year) limits->shortest_year = (uint16_t)days;
  if (days > limits->longest_year) limits->longest_year = (uint16_t)days;
  return KAL_OK;
}

/* A year as the calendar will answer it. */
static kal_status define_note_year(define_work *w, int64_t year) {
  kal_year_definition y;
  if (year < w->d.first_year || year > w->d.last_year) return KAL_OK;
  memset(&y, 0, sizeof y);
  if (kal__model_year(w->model, (int32_t)year, &y)) {
    define_fail(w, w->header.at, KAL_ERROR_LAW, year, 1, 0);
    if (w->error) w->error->field = KAL_FIELD_YEAR;
    if (w->error) w->error->law = KAL_LAW_ANSWERS;
    return KAL_ERROR_LAW;
  }
  return define_note(w, &y);
}

static kal_status define_note_rule(define_work *w, int leap) {
  kal_year_definition y;
  memset(&y, 0, sizeof y);
  kal__model_months(w->model, leap, &y);
  return define_note(w, &y);
}

/* Limits, months, names and eras of the calendar below. */
static kal_status define_inherit(define_work *w, const kal_calendar *base) {
  kal_calendar_definition *d = &w->d;
  d->limits = base->limits;
  d->month_rule_count = base->month_rule_count;
  memcpy(w->rules, base->month_rules, base->month_rule_count * sizeof *w->rules);
  for (size_t i = 0; i < d->month_rule_count; i++) w->votes[i] = UINT32_MAX / 2;
  if (!d->family) d->family = (kal_family)base->family;
  d->properties |= base->properties;
  if (!d->names_of)
    d->names_of = base->number < KAL_FIRST_USER_NUMBER ? (kal_calendar_number)base->number
                                                       : ((const kal__user *)base)->definition.names_of;
  d->month_names = base->month_names;
  if (d->era_count) return KAL_OK;
  d->era_count = kal_calendar_era_count(base);
  for (size_t i = 0; i < d->era_count; i++)
    kal_calendar_era_at(base, i, &w->eras[KAL_ERAS_MAX - d->era_count + i]);
  if (!base->packed_era_count) d->era_names = base->era_names;
  return KAL_OK;
}

/* The years of a calendar over another one: those within its range. */
static kal_status define_within(define_work *w, int64_t first, int64_t last) {
  if (!w->has_years) {
    w->d.first_year = (int32_t)first;
    w->d.last_year = (int32_t)last;
  }
  if (w->d.first_year < first)
    return define_fail(w, w->header.at, KAL_ERROR_OUT_OF_RANGE, w->d.first_year, first, last);
  if (w->d.last_year > last)
    return define_fail(w, w->header.at, KAL_ERROR_OUT_OF_RANGE, w->d.last_year, first, last);
  return KAL_OK;
}

static kal_status define_finish_rule(define_work *w) {
  kal__model *m = w->model;
  kal_status status;
  if ((status = define_need(w, DEFINE_KEY_MONTHS)) || (status = define_need(w, DEFINE_KEY_EPOCH)))
    return status;
  if (!m->leaps) {
    m->cycle = 1;
    if ((status = define_no_leaps(w))) return status;
  }
  for (unsigned i = 0; i < m->months; i++) {
    if (m->codes[i] & KAL_MONTH_LEAP || m->outside >> i & 1) w->d.properties |= KAL_LEAP_MONTHS;
    if (m->outside >> i & 1 && i + 1 == m->months && !(m->codes[i] & KAL_MONTH_LEAP))
      m->outside ^= UINT64_C(1) << i;
  }
  if ((status = define_note_rule(w, 0))) return status;
  for (size_t i = 0; i < w->d.month_rule_count; i++) w->votes[i] = 2;
  return m->leaps[m->cycle] || m->exceptions ? define_note_rule(w, 1) : KAL_OK;
}

static kal_status define_finish_table(define_work *w) {
  kal__model *m = w->model;
  kal_status status;
  if ((status = define_need(w, DEFINE_KEY_BEGINS))) return status;
  if (!m->row_count)
    return define_wrong(w, w->header.at, KAL_EXPECTED_MISSING_KEY, "of a year, such as 2080");
  w->d.first_year = m->first_row;
  w->d.last_year = (int32_t)(m->first_row + (int64_t)m->row_count - 1);
  for (size_t i = 0; i < m->row_count; i++) {
    kal_year_definition y;
    memset(&y, 0, sizeof y);
    kal__model_row_months(m, &m->rows[i], &y);
    if ((status = define_note(w, &y))) return status;
  }
  return KAL_OK;
}

static kal_status define_finish_weeks(define_work *w) {
  kal__model *m = w->model;
  kal_status status;
  if ((status = define_need(w, DEFINE_KEY_PATTERN)) || (status = define_need(w, DEFINE_KEY_YEAR_ENDS)))
    return status;
  if (!(w->seen >> DEFINE_KEY_WEEK_53 & 1)) m->leap[m->months - 1] += 7;
  if ((status = define_within(w, DEFINE_FIRST_YEAR * 100, DEFINE_LAST_YEAR * 100))) return status;
  if (!w->has_years) w->d.first_year = DEFINE_FIRST_YEAR, w->d.last_year = DEFINE_LAST_YEAR;
  if ((status = define_note_rule(w, 0))) return status;
  for (size_t i = 0; i < w->d.month_rule_count; i++) w->votes[i] = 2;
  return define_note_rule(w, 1);
}

static kal_status define_finish_fiscal(define_work *w) {
  kal__model *m = w->model;
  kal_calendar_definition *d = &w->d;
  const kal_calendar *base;
  size_t era_count = d->era_count;
  kal_status status;
  unsigned months, shortest = 0, longest = 0;
  if ((status = define_need(w, DEFINE_KEY_YEAR_BEGINS))) return status;
  base = m->base;
  if ((status = define_within(w, (int64_t)base->range.first_year + 1, (int64_t)base->range.last_year - 1)))
    return status;
  if ((status = define_inherit(w, base))) return status;
  d->era_count = era_count; /* its years are others */
  d->era_names = NULL;
  d->month_names = NULL;
  d->names_of = (kal_calendar_number)0;
  months = base->limits.most_months;
  d->month_rule_count = months;
  for (unsigned i = 0; i < months; i++) {
    kal_month_code code = (kal_month_code)((m->month - 1 + i) % months + 1);
    const kal_month_rule *rule = kal__find_month_rule(base, code);
    if (!rule) return define_wrong(w, w->header.at, KAL_EXPECTED_PLAIN_CALENDAR, NULL);
    w->rules[i] = *rule;
    w->rules[i].code = (kal_month_code)(i + 1);
    shortest += rule->shortest;
    longest += rule->longest;
  }
  d->limits.shortest_year = (uint16_t)shortest;
  d->limits.longest_year = (uint16_t)longest;
  return KAL_OK;
}

/* The names of the months in their new order, where the calendar below has some. */
static kal_status define_fiscal_names(define_work *w) {
  const kal__model *m = w->model;
  size_t used = 0, length, room = sizeof w->texts - w->texts_used;
  unsigned months = m->base->limits.most_months;
  char *text = w->texts + w->texts_used;
  for (unsigned i = 0; i < months; i++) {
    if (kal_month_name(m->base, w->d.first_year, (uint8_t)((m->month - 1 + i) % months + 1), "en",
                       KAL_NAME_STANDALONE, KAL_NAME_WIDE, text + used, room - used, &length))
      return KAL_OK;
    used += length;
    if (used + 1 >= room) return KAL_OK;
    text[used++] = i + 1 < months ? '/' : '\0';
  }
  w->texts_used += used;
  w->d.month_names = text;
  return KAL_OK;
}

static kal_status define_finish_overlay(define_work *w) {
  const kal__model *m = w->model;
  kal_status status;
  if ((status = define_need(w, DEFINE_KEY_OVER))) return status;
  if ((status = define_within(w, m->base->range.first_year, m->base->range.last_year))) return status;
  if ((status = define_inherit(w, m->base))) return status;
  for (size_t i = 0; i < m->start_count; i++) {
    int64_t year = m->starts[i].year;
    if (i && m->starts[i - 1].year == year) continue;
    if (year - 1 >= w->d.first_year && (status = define_note_year(w, year - 1))) return status;
    if ((status = define_note_year(w, year))) return status;
  }
  return KAL_OK;
}

static kal_status define_finish_cut_over(define_work *w) {
  kal__model *m = w->model;
  kal_calendar_definition *d = &w->d;
  const kal__model_part *last = &m->parts[m->part_count - (m->part_count > 0)];
  kal_status status;
  if ((status = define_need(w, DEFINE_KEY_PART))) return status;
  if (last->last_day != INT64_MAX)
    return define_wrong(w, w->header.at, KAL_EXPECTED_MISSING_KEY, "part, without `until`");
  if ((status = define_within(w, (int64_t)m->parts[0].first_year + 2, (int64_t)last->last_year - 2)))
    return status;
  if (!w->has_years && d->first_year < DEFINE_FIRST_YEAR) d->first_year = DEFINE_FIRST_YEAR;
  if (!w->has_years && d->last_year > DEFINE_LAST_YEAR) d->last_year = DEFINE_LAST_YEAR;
  if ((status = define_inherit(w, m->parts[0].calendar))) return status;
  d->properties |= KAL_LEAP_DAYS | KAL_HYBRID;
  d->month_days = kal__model_month_days;
  d->from_day = kal__model_from_day;
  d->to_day = kal__model_to_day;
  for (size_t i = 0; i < m->part_count; i++) {
    const kal__model_part *part = &m->parts[i];
    if (part->calendar) { /* its limits, through its rules */
      const kal_limits *limits = &part->calendar->limits;
      kal_year_definition y;
      memset(&y, 0, sizeof y);
      for (int which = 0; which <= 1; which++) {
        y.months = limits->most_months;
        for (unsigned k = 0; k < y.months; k++) {
          const kal_month_rule *rule = kal__find_month_rule(part->calendar, (kal_month_code)(k + 1));
          if (!rule) return define_wrong(w, w->header.at, KAL_EXPECTED_PLAIN_CALENDAR, NULL);
          y.days[k] = which ? rule->longest : rule->shortest;
          y.codes[k] = (kal_month_code)(k + 1);
        }
        if ((status = define_note(w, &y))) return status;
      }
    }
    if (part->first_day != INT64_MIN && (status = define_note_year(w, part->first_year))) return status;
    if (part->last_day != INT64_MAX && (status = define_note_year(w, part->last_year))) return status;
  }
  for (size_t i = 0; i < d->month_rule_count; i++)
    w->rules[i].usual =
        m->parts[0].calendar->month_rules[m->parts[0].calendar->month_rules[0].code ? i : 0].usual;
  if (d->limits.shortest_month == 0) /* a month that is swallowed whole */
    return define_wrong(w, w->header.at, KAL_EXPECTED_LATER_DAY, NULL);
  return KAL_OK;
}

/* By code, M05 before M05L before M06: the order of names. */
static void define_sort_rules(define_work *w) {
  for (size_t i = 1; i < w->d.month_rule_count; i++) {
    kal_month_rule rule = w->rules[i];
    unsigned place = (rule.code & 127u) * 2 + (rule.code >> 7);
    size_t k = i;
    for (; k && (w->rules[k - 1].code & 127u) * 2 + (w->rules[k - 1].code >> 7) > place; k--)
      w->rules[k] = w->rules[k - 1];
    w->rules[k] = rule;
  }
}

/* A, B, C as A/B/C. */
static kal_status define_month_names(define_work *w) {
  define_span s = w->month_names;
  char *text = w->texts + w->texts_used;
  const char *ignored;
  size_t count = 0;
  w->line = w->names_line;
  w->line_number = w->names_number;
  while (s.at < s.end || count == 0) {
    define_span name = define_before(&s, ',');
    kal_status status;
    for (const char *p = name.at; p < name.end; p++)
      if (*p == '/') return define_wrong(w, p, KAL_EXPECTED_TEXT, NULL);
    if ((status = define_keep(w, name, KAL_DISPLAY_NAME_MAX, &ignored))) return status;
    w->texts[w->texts_used - 1] = '/';
    count++;
  }
  w->texts[w->texts_used - 1] = '\0';
  w->d.month_names = text;
  if (w->rules[0].code == 0 ? count == w->d.limits.most_months : count == w->d.month_rule_count)
    return KAL_OK;
  return define_wrong(w, w->month_names.at, KAL_EXPECTED_MONTH_COUNT, NULL);
}

/* The digest, with that of what it stands on. */
static void define_sum_base(define_work *w, const kal_calendar *base) {
  const kal__user *user = (const kal__user *)base;
  if (!base) return;
  if (base->number >= KAL_FIRST_USER_NUMBER && user->definition.year == kal__model_year)
    kal__sha256_add(&w->sum, ((const kal__model *)user->definition.context)->digest, KAL__DIGEST_BYTES);
  else
    kal__sha256_add(&w->sum, base->id, strlen(base->id) + 1);
}

static kal_status define_finish(define_work *w) {
  kal__model *m = w->model;
  kal_calendar_definition *d = &w->d;
  kal_status status;
  if (!(w->seen >> DEFINE_KEY_KIND & 1)) return define_wrong(w, w->header.at, KAL_EXPECTED_KIND, NULL);
  switch (m->kind) {
  case KAL__MODEL_RULE:
    status = define_finish_rule(w);
    break;
  case KAL__MODEL_TABLE:
    status = define_finish_table(w);
    break;
  case KAL__MODEL_WEEKS:
    status = define_finish_weeks(w);
    break;
  case KAL__MODEL_FISCAL:
    status = define_finish_fiscal(w);
    break;
  case KAL__MODEL_OVERLAY:
    status = define_finish_overlay(w);
    break;
  default:
    status = define_finish_cut_over(w);
    break;
  }
  if (!status && m->kind <= KAL__MODEL_WEEKS) define_sort_rules(w);
  if (!status && w->month_names.at)
    status = define_month_names(w);
  else if (!status && m->kind == KAL__MODEL_FISCAL)
    status = define_fiscal_names(w);
  if (status) return status;
  define_sum_base(w, m->base);
  for (size_t i = 0; i < m->part_count; i++) define_sum_base(w, m->parts[i].calendar);
  kal__sha256_end(&w->sum, m->digest);
  if (!d->family) d->family = KAL_FAMILY_SOLAR;
  d->size = sizeof *d;
  d->aliases = w->aliases;
  d->month_rules = w->rules;
  d->eras = w->eras + KAL_ERAS_MAX - d->era_count;
  d->sources = w->sources;
  d->source_count = m->source_count;
  d->reckonings = w->styles;
  d->counts_months = 1;
  d->year = kal__model_year;
  d->context = m;
  d->destroy = kal__model_destroy;
  return KAL_OK;
}

/* A new calendar: the line [id]. */
static kal_status define_begin(define_work *w, define_span line) {
  define_span id = {line.at + 1, line.end - 1};
  kal__model *m;
  if (define_length(line) < 2 || line.end[-1] != ']')
    return define_wrong(w, line.at, KAL_EXPECTED_SECTION, NULL);
  if (w->added_count == KAL_DEFINE_CALENDARS_MAX) return define_limit(w, line.at, KAL_DEFINE_CALENDARS_MAX);
  m = kal__allocate(w->allocator, sizeof *m);
  if (!m) return define_fail(w, line.at, KAL_ERROR_NO_MEMORY, 0, 1, 0);
  memset(m, 0, sizeof *m);
  m->allocator = *w->allocator;
  m->depth = 1;
  w->model = m;
  memset(&w->d, 0, sizeof w->d);
  w->seen = 0;
  w->has_years = 0;
  w->next_day = w->next_month = 0;
  w->texts_used = 0;
  w->month_names = (define_span){NULL, NULL};
  w->d.first_year = DEFINE_FIRST_YEAR;
  w->d.last_year = DEFINE_LAST_YEAR;
  w->header = id = define_trim(id);
  w->header_line = w->line;
  w->header_number = w->line_number;
  kal__sha256_begin(&w->sum);
  define_sum(w, id, (define_span){id.end, id.end});
  return define_keep(w, id, KAL_NAME_MAX, &w->d.id);
}

/* Adds the calendar that was read, if there is one. */
static kal_status define_add(define_work *w) {
  kal_status status;
  if (!w->model) return KAL_OK;
  define_blame_header(w);
  if ((status = define_finish(w))) return status;
  status = kal_registry_add(w->registry, &w->d, &w->added[w->added_count], w->error);
  if (status) {
    define_at(w, w->header.at);
    return status;
  }
  w->added_count++;
  w->model = NULL; /* it is the calendar's */
  return KAL_OK;
}

/* The next line without its end and comment; 0 behind the last one. */
static int define_next_line(define_work *w, const char **at, define_span *line) {
  const char *p = *at;
  if (p == w->end) return 0;
  w->line = p;
  w->line_number++;
  line->at = p;
  line->end = NULL;
  for (; p < w->end && *p != '\n'; p++)
    if (*p == '#' && !line->end && (p == w->line || define_is_blank(p[-1]))) line->end = p;
  if (!line->end) line->end = p > w->line && p[-1] == '\r' ? p - 1 : p;
  *at = p < w->end ? p + 1 : p;
  *line = define_trim(*line);
  return 1;
}

/* Every byte is looked at once before anything else is: NULs, control characters, what is no UTF-8. */
static kal_status define_check_text(define_work *w) {
  w->line = w->text;
  w->line_number = 1;
  for (const char *p = w->text; p < w->end;) {
    unsigned char c = (unsigned char)*p;
    unsigned more = c < 0x80                ? 0
                    : c >= 0xC2 && c < 0xE0 ? 1
                    : c >= 0xE0 && c < 0xF0 ? 2
                    : c >= 0xF0 && c < 0xF5 ? 3
                                            : 9;
    uint32_t code = more == 0 ? c : c & (0x3Fu >> more);
    if (more > (size_t)(w->end - p - 1) || c == 0x7F || (c < 0x20 && c != '\n' && c != '\t' && c != '\r') ||
        (c == '\r' && (p + 1 == w->end || p[1] != '\n')))
      return define_wrong(w, p, KAL_EXPECTED_UTF8, NULL);
    for (unsigned i = 1; i <= more; i++) {
      if (((unsigned char)p[i] & 0xC0) != 0x80) return define_wrong(w, p, KAL_EXPECTED_UTF8, NULL);
      code = code << 6 | ((unsigned char)p[i] & 0x3Fu);
    }
    if ((more == 1 && code < 0xA0) || (more == 2 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) ||
        (more == 3 && (code < 0x10000 || code > 0x10FFFF)))
      return define_wrong(w, p, KAL_EXPECTED_UTF8, NULL);
    p += more + 1;
    if (c != '\n') continue;
    w->line = p;
    w->line_number++;
  }
  return KAL_OK;
}

static kal_status define_all(define_work *w) {
  const char *at = w->text;
  define_span line;
  kal_status status = define_check_text(w);
  if (w->end - at >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0) at += 3;
  w->line_number = 0;
  while (!status && define_next_line(w, &at, &line)) {
    if (line.at == line.end) continue;
    if (*line.at == '[') {
      const char *now = w->line;
      uint64_t number = w->line_number;
      status = define_add(w);
      if (status) break;
      w->line = now;
      w->line_number = number;
      status = define_begin(w, line);
    } else if (!w->model) {
      status = define_wrong(w, line.at, KAL_EXPECTED_SECTION, NULL);
    } else {
      status = define_line(w, line);
    }
  }
  return status ? status : define_add(w);
}

kal_status kal_registry_define(kal_registry *registry, const char *text, size_t length, const char *file,
                               const kal_calendar **calendars, size_t capacity, size_t *count,
                               kal_error *error) {
  const kal_allocator *allocator;
  define_work *w;
  kal_status status;
  if (!registry || (!text && length) || (!calendars && capacity))
    return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_DEFINITION, NULL, 0, 1, 0);
  if (length > KAL_DEFINE_BYTES_MAX) {
    kal__fail(error, KAL_ERROR_LIMIT, KAL_FIELD_TEXT, NULL, KAL_DEFINE_BYTES_MAX + 1, 0,
              KAL_DEFINE_BYTES_MAX);
    if (error) error->line = error->column = 1;
    return KAL_ERROR_LIMIT;
  }
  allocator = kal__registry_allocator(registry);
  if (!(w = kal__allocate(allocator, sizeof *w)))
    return kal__fail(error, KAL_ERROR_NO_MEMORY, KAL_FIELD_NONE, NULL, (int64_t)sizeof *w, 1, 0);
  memset(w, 0, sizeof *w);
  w->registry = registry;
  w->allocator = allocator;
  w->error = error;
  w->file = file;
  w->text = length ? text : "";
  w->end = w->text + length;
  status = define_all(w);
  if (w->model) kal__model_destroy(w->model);
  if (status) {
    while (w->added_count) (void)!kal_registry_remove(registry, w->added[--w->added_count], NULL);
  } else {
    for (size_t i = 0; i < w->added_count && i < capacity; i++) calendars[i] = w->added[i];
    if (count) *count = w->added_count;
  }
  kal__free(allocator, w);
  return status;
}

kal_status kal_calendar_digest(const kal_calendar *calendar, char *buffer, size_t capacity, size_t *length) {
  static const char digits[] = "0123456789abcdef";
  kal__writer writer = {buffer, capacity, 0};
  const kal__model *model;
  size_t whole;
  if (!calendar || (!buffer && capacity) || calendar->number < KAL_FIRST_USER_NUMBER ||
      ((const kal__user *)calendar)->definition.year != kal__model_year)
    return KAL_ERROR_ARGUMENT;
  model = ((const kal__user *)calendar)->definition.context;
  for (int i = 0; i < KAL__DIGEST_BYTES; i++) {
    kal__write_char(&writer, digits[model->digest[i] >> 4]);
    kal__write_char(&writer, digits[model->digest[i] & 15]);
  }
  whole = kal__write_end(&writer);
  if (length) *length = whole;
  return whole < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}
