/* SPDX-License-Identifier: MIT */
/* Durations as text. A letter m is a month: there is nothing smaller than a day. */
#include "duration.h"

#include "output.h"

#include <string.h>
#include <strings.h>

enum { PARTS = 4 };

static int64_t *part_at(kal_duration *d, size_t i) {
  int64_t *const parts[PARTS] = {&d->years, &d->months, &d->weeks, &d->days};
  return parts[i];
}

static int is_letter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static int is_sign(char c) {
  return c == '+' || c == '-';
}

/* Digits at **text; moves behind them. NULL, or what was expected. */
static const char *read_digits(const char **text, int64_t *value) {
  const char *p = *text;
  int64_t v = 0;
  if (!is_digit(*p)) return "a whole number";
  for (; is_digit(*p); p++) {
    if (v > (INT64_MAX - (*p - '0')) / 10) return "a number up to 9223372036854775807";
    v = v * 10 + (*p - '0');
  }
  *text = p;
  *value = v;
  return NULL;
}

/* What follows the P. */
static const char *read_iso(const char **text, int sign, kal_duration *d) {
  static const char letters[] = "ymwd";
  const char *p = *text;
  size_t next = 0;
  for (; *p; p++) {
    int64_t value;
    const char *place, *fault = NULL;
    *text = p;
    if (*p == 'T' || *p == 't') return "nothing smaller than days";
    if (is_sign(*p)) return "a whole number; the sign stands before the P";
    fault = read_digits(&p, &value);
    if (fault) return fault;
    *text = p;
    if (*p == '.' || *p == ',') return "a whole number";
    place = *p ? strchr(letters, *p | 0x20) : NULL;
    if (!place) return "Y, M, W or D";
    if ((size_t)(place - letters) < next) return "years, months, weeks, days in this order, each once";
    next = (size_t)(place - letters) + 1;
    *part_at(d, next - 1) = sign * value;
  }
  *text = p;
  return next ? NULL : "a number and Y, M, W or D";
}

/* The place of a unit by its name, PARTS if it is none. */
static size_t unit_place(const char *word, size_t length) {
  static const char *const names[PARTS][5] = {{"y", "yr", "yrs", "year", "years"},
                                              {"m", "mo", "mos", "month", "months"},
                                              {"w", "wk", "wks", "week", "weeks"},
                                              {"d", "d", "d", "day", "days"}};
  for (size_t i = 0; i < PARTS; i++)
    for (size_t k = 0; k < 5; k++)
      if (strlen(names[i][k]) == length && strncasecmp(names[i][k], word, length) == 0) return i;
  return PARTS;
}

static size_t word_length(const char *text) {
  size_t length = 0;
  while (is_letter(text[length])) length++;
  return length;
}

static const char *skip_blanks(const char *p) {
  while (*p == ' ' || *p == '\t') p++;
  return p;
}

static const char *read_words(const char **text, kal_duration *d) {
  const char *p = skip_blanks(*text), *fault = NULL;
  int sign = 1, seen[PARTS + 1] = {0};
  do {
    int64_t value;
    size_t length, place;
    if (is_sign(*p)) sign = *p++ == '-' ? -1 : 1;
    p = skip_blanks(p);
    *text = p;
    fault = read_digits(&p, &value);
    if (fault) return fault;
    *text = p;
    if (*p == '.') return "a whole number";
    p = skip_blanks(p);
    *text = p;
    length = word_length(p);
    place = unit_place(p, length);
    if (place == PARTS) return "years, months, weeks or days";
    if (seen[place]) return "each unit once";
    seen[place] = 1;
    *part_at(d, place) = sign * value;
    p = skip_blanks(p + length);
    if (*p == ',') p = skip_blanks(p + 1);
  } while (*p);
  *text = p;
  return NULL;
}

const char *duration_read(const char *text, kal_duration *duration, size_t *at) {
  const char *p = text, *fault;
  *duration = (kal_duration){0, 0, 0, 0};
  p += is_sign(*p);
  if (*p == 'P' || *p == 'p') {
    p++;
    fault = read_iso(&p, *text == '-' ? -1 : 1, duration);
  } else if (!is_digit(*skip_blanks(p))) {
    fault = "a duration such as P1Y2M3W4D or \"1 year 2 months\"";
    p = text;
  } else {
    p = text;
    fault = read_words(&p, duration);
  }
  *at = (size_t)(p - text);
  return fault;
}

duration_word duration_word_of(const char *text) {
  const char *p = text + is_sign(*text), *digits = p;
  size_t length = word_length(text);
  if (length && !text[length]) return unit_place(text, length) < PARTS ? DURATION_UNIT : DURATION_NO;
  while (is_digit(*p)) p++;
  if (p == digits) return DURATION_NO;
  if (!*p) return DURATION_NUMBER;
  for (; *p; p++)
    if (!is_digit(*p) && !is_letter(*p) && !is_sign(*p) && *p != ' ' && *p != ',') return DURATION_NO;
  return is_letter(text[strlen(text) - 1]) ? DURATION_PARTS : DURATION_NO;
}

size_t duration_print(const kal_duration *duration, char text[DURATION_TEXT_MAX]) {
  kal_duration d = *duration;
  char *p = text;
  if (d.years < 0 || d.months < 0 || d.weeks < 0 || d.days < 0) *p++ = '-';
  *p++ = 'P';
  for (size_t i = 0; i < PARTS; i++) {
    int64_t value = *part_at(&d, i);
    if (!value) continue;
    p = put_digits(p, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 1);
    *p++ = "YMWD"[i];
  }
  if (p[-1] == 'P') {
    *p++ = '0';
    *p++ = 'D';
  }
  *p = '\0';
  return (size_t)(p - text);
}
