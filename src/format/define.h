/* SPDX-License-Identifier: MIT */
/* A calendar file while it is read: define_text.c reads the text, define.c its lines, definition.c makes
 * definitions. */
#ifndef KAL__DEFINE_H
#define KAL__DEFINE_H

#include "model.h"
#include "kalends/define.h"

/* Days of a file lie in here, so that sums with them cannot overflow. */
#define DEFINE_FARTHEST (INT64_C(1) << 45)

enum {
  DEFINE_FIRST_YEAR = -10000, /* where the calendar does not say */
  DEFINE_LAST_YEAR = 10000,
  DEFINE_TEXTS = 16384, /* bytes of a calendar's names, eras and so on */
  DEFINE_STYLES = 16
};

/* A stretch of the text: at..end-1. */
typedef struct kal__define_span {
  const char *at;
  const char *end;
} kal__define_span;

/* A line, for errors. */
typedef struct kal__define_place {
  const char *line; /* where it begins */
  uint64_t number;
} kal__define_place;

/* The kinds of calendars that have a key: bit k is kal__model_kind k. */
enum {
  DEFINE_IN_RULE = 1,
  DEFINE_IN_TABLE = 2,
  DEFINE_IN_WEEKS = 4,
  DEFINE_IN_FISCAL = 8,
  DEFINE_IN_OVERLAY = 16,
  DEFINE_IN_CUT_OVER = 32,
  DEFINE_IN_ALL = 63
};

/* Keys: X(symbol, key, kinds that have it, whether it may come again). */
#define DEFINE_KEY_LIST(X)                                                                                   \
  X(KEY_KIND, "kind", DEFINE_IN_ALL, 0)                                                                      \
  X(KEY_NAME, "name", DEFINE_IN_ALL, 0)                                                                      \
  X(KEY_ALIASES, "aliases", DEFINE_IN_ALL, 0)                                                                \
  X(KEY_NAMES_OF, "names-of", DEFINE_IN_ALL, 0)                                                              \
  X(KEY_FAMILY, "family", DEFINE_IN_ALL, 0)                                                                  \
  X(KEY_YEARS, "years", DEFINE_IN_ALL & ~DEFINE_IN_TABLE, 0)                                                 \
  X(KEY_YEAR_ZERO, "year-zero", DEFINE_IN_ALL, 0)                                                            \
  X(KEY_MONTH_NAMES, "month-names", DEFINE_IN_ALL, 0)                                                        \
  X(KEY_DATE_PATTERNS, "date-patterns", DEFINE_IN_ALL, 0)                                                    \
  X(KEY_BASIS, "basis", DEFINE_IN_ALL, 0)                                                                    \
  X(KEY_SOURCE, "source", DEFINE_IN_ALL, 1)                                                                  \
  X(KEY_ERA, "era", DEFINE_IN_ALL, 1)                                                                        \
  X(KEY_NEW_YEAR, "new-year", DEFINE_IN_ALL, 1)                                                              \
  X(KEY_EPOCH, "epoch", DEFINE_IN_RULE, 0)                                                                   \
  X(KEY_MONTHS, "months", DEFINE_IN_RULE, 0)                                                                 \
  X(KEY_MONTH_CODES, "month-codes", DEFINE_IN_RULE, 0)                                                       \
  X(KEY_OUTSIDE, "outside", DEFINE_IN_RULE, 0)                                                               \
  X(KEY_LEAP, "leap", DEFINE_IN_RULE, 0)                                                                     \
  X(KEY_LEAP_YEARS, "leap-years", DEFINE_IN_RULE, 0)                                                         \
  X(KEY_COMMON_YEARS, "common-years", DEFINE_IN_RULE, 0)                                                     \
  X(KEY_BEGINS, "begins", DEFINE_IN_TABLE, 0)                                                                \
  X(KEY_PATTERN, "pattern", DEFINE_IN_WEEKS, 0)                                                              \
  X(KEY_WEEK_53, "week-53", DEFINE_IN_WEEKS, 0)                                                              \
  X(KEY_YEAR_BEGINS, "year-begins", DEFINE_IN_WEEKS | DEFINE_IN_FISCAL, 0)                                   \
  X(KEY_YEAR_ENDS, "year-ends", DEFINE_IN_WEEKS, 0)                                                          \
  X(KEY_YEAR_NAME, "year-name", DEFINE_IN_WEEKS | DEFINE_IN_FISCAL, 0)                                       \
  X(KEY_OVER, "over", DEFINE_IN_FISCAL | DEFINE_IN_OVERLAY, 0)                                               \
  X(KEY_PART, "part", DEFINE_IN_CUT_OVER, 1)

typedef enum kal__define_key {
#define DEFINE_KEY_ENUM(symbol, key, kinds, often) DEFINE_##symbol,
  DEFINE_KEY_LIST(DEFINE_KEY_ENUM)
#undef DEFINE_KEY_ENUM
      DEFINE_KEYS
} kal__define_key;

/* Everything while a file is read; one block of memory. */
typedef struct kal__define_work {
  kal_registry *registry;
  const kal_allocator *allocator;
  kal_error *error;
  const char *file;
  const char *text;
  const char *end;
  kal__define_place here; /* what is read */

  /* The calendar that is read. */
  kal__define_span header;
  kal__define_place header_place;
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
  kal__define_span month_names;        /* read last */
  kal__define_place month_names_place;

  const kal_calendar *added[KAL_DEFINE_CALENDARS_MAX];
  size_t added_count;
} kal__define_work;
/* define_text.c. Errors at a place of the text; each returns its status. */
kal_status kal__define_fail(kal__define_work *w, const char *at, kal_status status, int64_t value,
                            int64_t least, int64_t greatest);
kal_status kal__define_wrong(kal__define_work *w, const char *at, kal_expected expected, const char *other);
kal_status kal__define_limit(kal__define_work *w, const char *at, int64_t most);
/* What another reader says of the text at `at`; its own offset goes on from there. */
kal_status kal__define_relay(kal__define_work *w, const char *at, kal_status status);

/* What begins a stretch of text is taken from it; blanks before it do not count. */
int kal__define_is_blank(char c);
void kal__define_skip(kal__define_span *s);
kal__define_span kal__define_trim(kal__define_span s);
size_t kal__define_length(kal__define_span s);
/* What stands before the next `mark` or the end. */
kal__define_span kal__define_before(kal__define_span *s, char mark);
kal__define_span kal__define_word(kal__define_span *s);
int kal__define_equal(kal__define_span s, const char *word); /* capitals are alike */
/* If it is this word or character. */
int kal__define_take(kal__define_span *s, const char *word);
int kal__define_take_char(kal__define_span *s, char c);
/* The place, from 1, of a word in a list of such; what else there can be is the error. */
kal_status kal__define_choose(kal__define_work *w, kal__define_span word, const char *words,
                              unsigned *choice);
kal_status kal__define_number(kal__define_work *w, kal__define_span *s, int64_t least, int64_t greatest,
                              int64_t *number);
kal_status kal__define_years(kal__define_work *w, kal__define_span *s, int32_t *first, int32_t *last);
/* That nothing is left. */
kal_status kal__define_end(kal__define_work *w, kal__define_span s);
/* A NUL-terminated copy for the definition. */
kal_status kal__define_keep(kal__define_work *w, kal__define_span s, size_t most, const char **text);

/* Every byte is looked at once before anything else is: NULs, control characters, what is no UTF-8. */
kal_status kal__define_check_text(kal__define_work *w);
/* The next line without its end and comment; 0 behind the last one. */
int kal__define_next_line(kal__define_work *w, const char **at, kal__define_span *line);

/* define.c: the error of a calendar that lacks a key. */
kal_status kal__define_need(kal__define_work *w, kal__define_key key);

/* definition.c: the definition of the calendar that was read, and its digest. */
kal_status kal__define_finish(kal__define_work *w);

#endif
