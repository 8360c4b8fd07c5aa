/* SPDX-License-Identifier: MIT */
/*
 * Source: UTS #35 (LDML 48) part 4, "Matching Skeletons" and "Missing Skeleton Fields". It leaves the
 * distances open but for their order: a field that is too much is farther than one that is missing, and both
 * farther than any two forms of one field; a number and a name are farther apart than two names; two letters
 * of one field are near. The values are ICU's, so that both find the same where several formats are near.
 */
#include "skeleton.h"

#include <limits.h>
#include <string.h>

#include "../core/ascii.h"
#include "../core/calendar.h"
#include "pattern.h"

enum { SKELETON_DATE = (1 << KAL__WANTED_DAY_PERIOD) - 1, SKELETON_ALL = (1 << KAL__WANTED_COUNT) - 1 };
enum { SKELETON_EXTRA = 0x10000, SKELETON_MISSING = 0x1000 };
enum { SKELETON_NUMBER = 0x100, SKELETON_DELTA = 0x10 };
enum { SKELETON_NARROW = -0x101, SKELETON_SHORTER = -0x102, SKELETON_SHORT = -0x103, SKELETON_LONG = -0x104 };
enum { SKELETON_HOURS_MAX = 6, SKELETON_PATTERN_MAX = 512, SKELETON_FORMATS = 256 };

enum { SKELETON_NUMBERS = 1, SKELETON_NAMES = 2, SKELETON_SHORTER_TOO = 4 };

/* A letter: its field, whether one or two of it are a number and more a name, and its distance from the
 * field's usual letter. */
typedef struct skeleton_letter {
  char letter;
  uint8_t field;
  uint8_t forms;
  uint8_t delta; /* in steps of SKELETON_DELTA */
} skeleton_letter;

static const skeleton_letter skeleton_letters['z' - 'A' + 1] = {
    ['y' - 'A'] = {'y', KAL__WANTED_YEAR, SKELETON_NUMBERS, 0},
    ['M' - 'A'] = {'M', KAL__WANTED_MONTH, SKELETON_NUMBERS | SKELETON_NAMES, 0},
    ['d' - 'A'] = {'d', KAL__WANTED_DAY, SKELETON_NUMBERS, 0},
    ['E' - 'A'] = {'E', KAL__WANTED_WEEK_DAY, SKELETON_NAMES | SKELETON_SHORTER_TOO, 0},
    ['G' - 'A'] = {'G', KAL__WANTED_ERA, SKELETON_NAMES, 0},
    ['h' - 'A'] = {'h', KAL__WANTED_HOUR, SKELETON_NUMBERS, 0},
    ['H' - 'A'] = {'H', KAL__WANTED_HOUR, SKELETON_NUMBERS, 10},
    ['m' - 'A'] = {'m', KAL__WANTED_MINUTE, SKELETON_NUMBERS, 0},
    ['s' - 'A'] = {'s', KAL__WANTED_SECOND, SKELETON_NUMBERS, 0},
    ['a' - 'A'] = {'a', KAL__WANTED_DAY_PERIOD, SKELETON_NAMES, 0},
    ['b' - 'A'] = {'b', KAL__WANTED_DAY_PERIOD, SKELETON_NAMES, 1},
    ['B' - 'A'] = {'B', KAL__WANTED_DAY_PERIOD, SKELETON_NAMES, 3},
    ['Q' - 'A'] = {'Q', KAL__WANTED_QUARTER, SKELETON_NUMBERS | SKELETON_NAMES, 0},
    ['q' - 'A'] = {'q', KAL__WANTED_QUARTER, SKELETON_NUMBERS | SKELETON_NAMES, 1},
    ['L' - 'A'] = {'L', KAL__WANTED_MONTH, SKELETON_NUMBERS | SKELETON_NAMES, 1},
    ['Y' - 'A'] = {'Y', KAL__WANTED_YEAR, SKELETON_NUMBERS, 1},
    ['u' - 'A'] = {'u', KAL__WANTED_YEAR, SKELETON_NUMBERS, 2},
    ['r' - 'A'] = {'r', KAL__WANTED_YEAR, SKELETON_NUMBERS, 3},
    ['U' - 'A'] = {'U', KAL__WANTED_YEAR, SKELETON_NAMES, 0},
    ['w' - 'A'] = {'w', KAL__WANTED_WEEK, SKELETON_NUMBERS, 0},
    ['W' - 'A'] = {'W', KAL__WANTED_WEEK_OF_MONTH, SKELETON_NUMBERS, 0},
    ['c' - 'A'] = {'c', KAL__WANTED_WEEK_DAY, SKELETON_NUMBERS | SKELETON_NAMES | SKELETON_SHORTER_TOO, 2},
    ['e' - 'A'] = {'e', KAL__WANTED_WEEK_DAY, SKELETON_NUMBERS | SKELETON_NAMES | SKELETON_SHORTER_TOO, 1},
    ['g' - 'A'] = {'g', KAL__WANTED_DAY, SKELETON_NUMBERS, 1},
    ['D' - 'A'] = {'D', KAL__WANTED_DAY_OF_YEAR, SKELETON_NUMBERS, 0},
    ['F' - 'A'] = {'F', KAL__WANTED_NTH_WEEK_DAY, SKELETON_NUMBERS, 0},
    ['K' - 'A'] = {'K', KAL__WANTED_HOUR, SKELETON_NUMBERS, 1},
    ['k' - 'A'] = {'k', KAL__WANTED_HOUR, SKELETON_NUMBERS, 11},
    ['A' - 'A'] = {'A', KAL__WANTED_SECOND, SKELETON_NUMBERS, 1},
    ['S' - 'A'] = {'S', KAL__WANTED_FRACTION, SKELETON_NUMBERS, 0},
    ['z' - 'A'] = {'z', KAL__WANTED_ZONE, SKELETON_NAMES, 0},
    ['Z' - 'A'] = {'Z', KAL__WANTED_ZONE, SKELETON_NAMES, 1},
    ['v' - 'A'] = {'v', KAL__WANTED_ZONE, SKELETON_NAMES, 2},
    ['O' - 'A'] = {'O', KAL__WANTED_ZONE, SKELETON_NAMES, 3},
    ['V' - 'A'] = {'V', KAL__WANTED_ZONE, SKELETON_NAMES, 4},
    ['X' - 'A'] = {'X', KAL__WANTED_ZONE, SKELETON_NAMES, 5},
    ['x' - 'A'] = {'x', KAL__WANTED_ZONE, SKELETON_NAMES, 6},
};

static const skeleton_letter *skeleton_find(char letter) {
  return letter >= 'A' && letter <= 'z' && skeleton_letters[letter - 'A'].letter
             ? &skeleton_letters[letter - 'A']
             : NULL;
}

/* What so many of a letter are: positive for numbers, negative for names. */
static int skeleton_type(const skeleton_letter *letter, size_t count) {
  int delta = letter->delta * SKELETON_DELTA;
  if (letter->forms & SKELETON_NUMBERS && (count < 3 || !(letter->forms & SKELETON_NAMES)))
    return SKELETON_NUMBER + delta + (int)count;
  if (count == 6 && letter->forms & SKELETON_SHORTER_TOO) return SKELETON_SHORTER - delta;
  return (count < 4 ? SKELETON_SHORT : count == 4 ? SKELETON_LONG : SKELETON_NARROW) - delta;
}

static void skeleton_set(kal__skeleton *skeleton, char letter, size_t count) {
  const skeleton_letter *found = skeleton_find(letter);
  unsigned field = found->field;
  skeleton->fields |= (uint16_t)(1u << field);
  skeleton->letters[field] = letter;
  skeleton->counts[field] = (uint8_t)count;
  skeleton->types[field] = (int16_t)skeleton_type(found, count);
}

void kal__skeleton_drop(kal__skeleton *skeleton, unsigned field) {
  skeleton->fields &= (uint16_t) ~(1u << field);
  skeleton->letters[field] = 0;
  skeleton->counts[field] = 0;
  skeleton->types[field] = 0;
}

static int skeleton_has(const kal__skeleton *skeleton, unsigned field) {
  return skeleton->fields >> field & 1;
}

/* Hours to 12 have a period, others have none. */
static void skeleton_settle_period(kal__skeleton *skeleton) {
  char hour = skeleton->letters[KAL__WANTED_HOUR];
  if (hour == 'h' || hour == 'K') {
    if (!skeleton_has(skeleton, KAL__WANTED_DAY_PERIOD)) skeleton_set(skeleton, 'a', 1);
  } else if (hour) {
    kal__skeleton_drop(skeleton, KAL__WANTED_DAY_PERIOD);
  }
}

/* j, J, C: hours as the locale has them; more letters ask for two digits and for longer periods by turns. */
static void skeleton_set_hours(kal__skeleton *skeleton, const kal__skeleton_source *source, char letter,
                               size_t count) {
  int to_12 = source->hour == 'h' || source->hour == 'K';
  skeleton_set(skeleton, source->hour, count % 2 ? 1 : 2);
  if (letter != 'J' && to_12)
    skeleton_set(skeleton, letter == 'C' ? source->period : 'a', count < 3 ? 1 : 3 + (count - 1) / 2);
}

static kal_status skeleton_wrong(kal_error *error, size_t at, kal_expected expected) {
  kal__fail(error, KAL_ERROR_SYNTAX, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (error) error->offset = at, error->expected = (uint8_t)expected;
  return KAL_ERROR_SYNTAX;
}

kal_status kal__skeleton_read(kal__skeleton *skeleton, const kal__skeleton_source *source, const char *text,
                              kal_error *error) {
  int without_period = 0;
  memset(skeleton, 0, sizeof *skeleton);
  for (size_t at = 0; text[at];) {
    char letter = text[at];
    size_t count = 1, most;
    int is_hour = letter == 'j' || letter == 'J' || letter == 'C';
    const skeleton_letter *found = skeleton_find(is_hour ? 'h' : letter);
    if (!found) return skeleton_wrong(error, at, KAL_EXPECTED_SKELETON_LETTER);
    most = is_hour ? SKELETON_HOURS_MAX : kal__letter_most(letter);
    while (text[at + count] == letter && count <= most) count++;
    if (count > most) return skeleton_wrong(error, at + most, KAL_EXPECTED_FEWER_LETTERS);
    if (skeleton_has(skeleton, found->field)) return skeleton_wrong(error, at, KAL_EXPECTED_OTHER_FIELD);
    if (is_hour)
      skeleton_set_hours(skeleton, source, letter, count);
    else
      skeleton_set(skeleton, letter, count);
    without_period |= letter == 'J';
    at += count;
  }
  if (!skeleton->fields) return skeleton_wrong(error, 0, KAL_EXPECTED_SKELETON_LETTER);
  if (!without_period) skeleton_settle_period(skeleton);
  return KAL_OK;
}

/* A locale's own skeleton, which needs no errors; 0: it is none. */
static int skeleton_read_own(kal__skeleton *skeleton, const char *text) {
  memset(skeleton, 0, sizeof *skeleton);
  while (*text) {
    size_t count = 1;
    while (text[count] == *text) count++;
    if (!skeleton_find(*text)) return 0;
    skeleton_set(skeleton, *text, count);
    text += count;
  }
  skeleton_settle_period(skeleton);
  return 1;
}

/* The fields of a locale's own skeleton, as skeleton_read_own finds them, but for those of other letters. */
static unsigned skeleton_fields(const char *text) {
  enum { PERIOD = 1 << KAL__WANTED_DAY_PERIOD, HOUR = 1 << KAL__WANTED_HOUR };
  unsigned fields = 0;
  for (const char *p = text; *p; p++) {
    const skeleton_letter *found = skeleton_find(*p);
    if (found) fields |= 1u << found->field;
  }
  if (!(fields & HOUR)) return fields;
  while (*text && *text != 'h' && *text != 'K') text++;
  return *text ? fields | PERIOD : fields & ~(unsigned)PERIOD;
}

/* How far fields of a format are from those that are asked for, whatever their forms. */
static long skeleton_fields_distance(unsigned asked, unsigned own) {
  return (long)(kal__count_bits(own & ~asked) * SKELETON_EXTRA +
                kal__count_bits(asked & ~own) * SKELETON_MISSING);
}

/* How far a format is from the fields that are asked for. */
static long skeleton_distance(const kal__skeleton *wanted, unsigned asked, const kal__skeleton *format) {
  long distance = skeleton_fields_distance(asked, format->fields);
  for (unsigned i = 0, both = format->fields & asked; both; i++, both >>= 1)
    if (both & 1)
      distance += wanted->types[i] < format->types[i] ? format->types[i] - wanted->types[i]
                                                      : wanted->types[i] - format->types[i];
  return distance;
}

/* Patterns with single fields, for what a locale has no format for. */
static const struct {
  const char *skeleton;
  const char *pattern;
} skeleton_single[] = {{"G", "G"},   {"y", "y"}, {"Q", "Q"}, {"M", "M"}, {"w", "w"}, {"W", "W"},
                       {"E", "ccc"}, {"d", "d"}, {"D", "D"}, {"F", "F"}, {"a", "a"}, {"H", "H"},
                       {"m", "m"},   {"s", "s"}, {"S", "S"}, {"v", "v"}};

enum { SKELETON_SINGLES = sizeof skeleton_single / sizeof *skeleton_single };

/* Where is looked: the fields of the locale's formats, and behind them of the singles. */
typedef struct skeleton_formats {
  const kal__skeleton_source *source;
  size_t own;
  size_t count;
  uint16_t fields[SKELETON_FORMATS + SKELETON_SINGLES];
} skeleton_formats;

static void skeleton_list_formats(skeleton_formats *formats, const kal__skeleton_source *source) {
  const char *text;
  size_t count = 0;
  for (; count < SKELETON_FORMATS && (text = source->skeleton_at(source->context, count)); count++)
    formats->fields[count] = (uint16_t)skeleton_fields(text);
  formats->source = source;
  formats->own = count;
  for (size_t i = 0; i < SKELETON_SINGLES; i++)
    formats->fields[count++] = (uint16_t)skeleton_fields(skeleton_single[i].skeleton);
  formats->count = count;
}

/* What was found: a format, and what of the wanted it lacks. */
typedef struct skeleton_found {
  kal__skeleton skeleton;
  const char *pattern;
  unsigned missing;
  int specified; /* the format is the locale's */
} skeleton_found;

static void skeleton_nearest(const kal__skeleton *wanted, unsigned fields, const skeleton_formats *formats,
                             skeleton_found *best) {
  const kal__skeleton_source *source = formats->source;
  unsigned asked = wanted->fields & fields;
  long least = LONG_MAX;
  size_t own = formats->own, nearest = 0;
  for (size_t i = 0; i < formats->count; i++) {
    kal__skeleton format;
    unsigned has = formats->fields[i], missing = asked & ~has;
    long distance;
    /* Most are so far away: one field too many is farther than all that may be missing. */
    if ((has & ~asked && least < SKELETON_EXTRA) || skeleton_fields_distance(asked, has) > least) continue;
    if (!skeleton_read_own(&format, i < own ? source->skeleton_at(source->context, i)
                                            : skeleton_single[i - own].skeleton))
      continue;
    distance = skeleton_distance(wanted, asked, &format);
    if (distance > least || (distance == least && missing <= best->missing)) continue;
    least = distance;
    nearest = i;
    best->skeleton = format;
    best->missing = missing;
    best->specified = i < own;
    if (!distance) break;
  }
  best->pattern =
      best->specified ? source->pattern_at(source->context, nearest) : skeleton_single[nearest - own].pattern;
}

/* Output */

typedef struct skeleton_text {
  char *text;
  size_t length;
  size_t room; /* with the final NUL */
  int full;
} skeleton_text;

static void skeleton_put(skeleton_text *out, const char *text, size_t length) {
  if (length >= out->room - out->length) {
    out->full = 1;
    return;
  }
  memcpy(out->text + out->length, text, length);
  out->length += length;
  out->text[out->length] = '\0';
}

static void skeleton_put_letters(skeleton_text *out, char letter, size_t count) {
  while (count--) skeleton_put(out, &letter, 1);
}

/* Text, in quotes where it has letters. */
static void skeleton_put_literal(skeleton_text *out, const char *text) {
  int quoted = 0;
  for (const char *p = text; *p; p++) quoted |= kal__is_letter((unsigned char)*p);
  if (quoted) skeleton_put(out, "'", 1);
  for (; *text; text++) skeleton_put(out, *text == '\'' ? "''" : text, *text == '\'' ? 2 : 1);
  if (quoted) skeleton_put(out, "'", 1);
}

/* How many letters a field of the format gets: as many as are wanted, unless the locale chose on purpose. */
static size_t skeleton_width(const kal__skeleton *wanted, const skeleton_found *found, unsigned field,
                             int type, size_t count) {
  size_t asked = wanted->counts[field], own = found->skeleton.counts[field];
  char letter = wanted->letters[field];
  int is_other_form =
      (type > 0) != (wanted->types[field] > 0); /* a name for a number, or a number for a name */
  if (letter == 'E' && asked < 3) asked = 3;
  if (field == KAL__WANTED_MINUTE || field == KAL__WANTED_SECOND) return count;
  if (found->specified && letter != 'c' && letter != 'e' && (own == asked || is_other_form)) return count;
  return asked;
}

/* How many letters of a field a pattern begins with; 0 for other text, whose end is its first character's. */
static size_t skeleton_run(const char *pattern, const char **end) {
  size_t count = 1;
  if (*pattern == '\'') {
    while (pattern[count] && pattern[count] != '\'') count++;
    *end = pattern + count + (pattern[count] != '\0');
    return 0;
  }
  if (kal__is_letter((unsigned char)*pattern))
    while (pattern[count] == *pattern) count++;
  *end = pattern + count;
  return kal__is_letter((unsigned char)*pattern) ? count : 0;
}

/* The pattern of a format with its fields as long as they are wanted. */
static void skeleton_adjust(const kal__skeleton *wanted, const skeleton_found *found, const char *decimal,
                            int with_fraction, skeleton_text *out) {
  for (const char *p = found->pattern, *end; *p; p = end) {
    size_t count = skeleton_run(p, &end);
    const skeleton_letter *letter = count ? skeleton_find(*p) : NULL;
    if (letter && wanted->types[letter->field]) {
      unsigned field = letter->field;
      size_t width = skeleton_width(wanted, found, field, skeleton_type(letter, count), count);
      char asked = wanted->letters[field], shown = asked;
      if (field == KAL__WANTED_HOUR || field == KAL__WANTED_MONTH || field == KAL__WANTED_WEEK_DAY ||
          (field == KAL__WANTED_YEAR && asked != 'Y'))
        shown = *p;
      if (shown == 'E' && width < 3) shown = 'e';
      skeleton_put_letters(out, shown, width);
      if (field == KAL__WANTED_SECOND && with_fraction) {
        skeleton_put_literal(out, decimal);
        skeleton_put_letters(out, 'S', wanted->counts[KAL__WANTED_FRACTION]);
      }
    } else {
      skeleton_put(out, p, (size_t)(end - p));
    }
  }
}

/* {0}, {1} and {2} of a pattern replaced. */
static void skeleton_fill(skeleton_text *out, const char *pattern, const char *const values[3]) {
  for (const char *p = pattern; *p;)
    if (p[0] == '{' && p[1] >= '0' && p[1] <= '2' && p[2] == '}') {
      const char *value = values[p[1] - '0'];
      skeleton_put(out, value, strlen(value));
      p += 3;
    } else {
      skeleton_put(out, p++, 1);
    }
}

/* A pattern with all the fields of `fields`: the nearest one, and what it lacks appended. */
static void skeleton_appended(const kal__skeleton *wanted, unsigned fields, const skeleton_formats *formats,
                              skeleton_text *out) {
  enum { SECOND_AND_FRACTION = 1 << KAL__WANTED_SECOND | 1 << KAL__WANTED_FRACTION };
  const kal__skeleton_source *source = formats->source;
  unsigned missing;
  skeleton_found found;
  int with_fraction;
  skeleton_nearest(wanted, fields, formats, &found);
  missing = found.missing & fields;
  /* A fraction goes with the second, which the format has. */
  with_fraction = (missing & SECOND_AND_FRACTION) == 1 << KAL__WANTED_FRACTION &&
                  (fields & SECOND_AND_FRACTION) == SECOND_AND_FRACTION;
  if (with_fraction) missing &= ~(1u << KAL__WANTED_FRACTION);
  skeleton_adjust(wanted, &found, source->decimal, with_fraction, out);
  while (missing) {
    char added[SKELETON_PATTERN_MAX], name[SKELETON_PATTERN_MAX], rest[SKELETON_PATTERN_MAX];
    skeleton_text part = {added, 0, sizeof added, 0}, quoted = {name, 0, sizeof name, 0};
    unsigned covered, top = 0;
    added[0] = name[0] = '\0';
    skeleton_nearest(wanted, missing, formats, &found);
    covered = missing & ~found.missing;
    if (!covered) return; /* cannot be: every field has a format of its own */
    skeleton_adjust(wanted, &found, source->decimal, 0, &part);
    for (unsigned i = 0; i < KAL__WANTED_COUNT; i++)
      if (covered >> i & 1) top = i;
    skeleton_put_literal(&quoted, source->field_name(source->context, (kal__wanted)top));
    memcpy(rest, out->text, out->length + 1);
    out->length = 0;
    out->full |= part.full | quoted.full;
    skeleton_fill(out, source->append(source->context, (kal__wanted)top),
                  (const char *const[]){rest, added, name});
    missing &= found.missing;
  }
}

unsigned kal__skeleton_length(const kal__skeleton *wanted) {
  unsigned month = wanted->counts[KAL__WANTED_MONTH];
  if (month == 4) return skeleton_has(wanted, KAL__WANTED_WEEK_DAY) ? 0 : 1;
  return month == 3 ? 2 : 3;
}

size_t kal__skeleton_print(const kal__skeleton *skeleton, char text[KAL__SKELETON_TEXT_MAX]) {
  size_t length = 0;
  for (unsigned i = 0; i < KAL__WANTED_COUNT; i++) {
    size_t count = skeleton->counts[i];
    if (i == KAL__WANTED_DAY_PERIOD && skeleton->letters[i] == 'a') continue;
    if (count >= KAL__SKELETON_TEXT_MAX - length) count = 0; /* no such skeleton is in any table */
    memset(text + length, skeleton->letters[i], count);
    length += count;
  }
  text[length] = '\0';
  return length;
}

void kal__skeleton_of(kal__skeleton *skeleton, const kal_format *format) {
  memset(skeleton, 0, sizeof *skeleton);
  for (size_t i = 0; i < format->piece_count; i++) {
    const kal_format_piece *piece = &format->pieces[i];
    const skeleton_letter *letter = skeleton_find((char)piece->letter);
    if (letter && !skeleton_has(skeleton, letter->field))
      skeleton_set(skeleton, letter->letter, piece->count);
  }
}

long kal__skeleton_distance(const kal__skeleton *wanted, const char *own) {
  kal__skeleton format;
  if (skeleton_fields(own) != wanted->fields || !skeleton_read_own(&format, own)) return -1;
  return skeleton_distance(wanted, wanted->fields, &format);
}

int kal__skeleton_widen(const kal__skeleton *wanted, const char *own, const char *pattern, char *out,
                        size_t room) {
  kal__skeleton format;
  skeleton_text text = {out, 0, room, 0};
  out[0] = '\0';
  skeleton_read_own(&format, own);
  for (const char *p = pattern, *end; *p; p = end) {
    size_t count = skeleton_run(p, &end), wide = 0;
    const skeleton_letter *letter = count ? skeleton_find(*p) : NULL;
    skeleton_put(&text, p, (size_t)(end - p));
    if (letter && count == format.counts[letter->field]) wide = wanted->counts[letter->field];
    if (wide > count) skeleton_put_letters(&text, *p, wide - count);
  }
  return !text.full;
}

void kal__skeleton_normalize(kal__skeleton *skeleton) {
  static const struct {
    uint8_t field;
    uint8_t least; /* letters of a form that has a name of its own */
    char letter;
  } usual[] = {{KAL__WANTED_YEAR, 1, 'y'},
               {KAL__WANTED_MONTH, 3, 'M'},
               {KAL__WANTED_DAY, 3, 'd'},
               {KAL__WANTED_WEEK_DAY, 4, 'E'}};
  for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) {
    size_t count = skeleton->counts[usual[i].field];
    if (count) skeleton_set(skeleton, usual[i].letter, count < usual[i].least ? 1 : count);
  }
}

int kal__skeleton_extend(kal__skeleton *skeleton, char difference) {
  static const char letters[] = {'G', 'y', 'M', 'd'};
  unsigned before = skeleton->fields;
  size_t from = 0;
  while (from < sizeof letters && letters[from] != difference) from++;
  if (from < sizeof letters && !(before & SKELETON_DATE)) {
    for (size_t i = from < 1 ? from : 1; i < sizeof letters; i++) skeleton_set(skeleton, letters[i], 1);
  } else {
    unsigned lower = 0; /* fields less than the one that is looked at */
    for (size_t i = sizeof letters; i-- > from;) {
      unsigned field = skeleton_find(letters[i])->field;
      if (lower && !skeleton_has(skeleton, field)) skeleton_set(skeleton, letters[i], 1);
      lower |= skeleton_has(skeleton, field);
    }
  }
  return skeleton->fields != before;
}

/* Most often a locale has just what is wanted. */
static int skeleton_exact(const kal__skeleton *wanted, const kal__skeleton_source *source,
                          skeleton_text *out) {
  char text[KAL__SKELETON_TEXT_MAX];
  size_t length = kal__skeleton_print(wanted, text);
  const char *pattern = source->pattern_of(source->context, text, length);
  if (pattern) skeleton_put(out, pattern, strlen(pattern));
  return pattern != NULL;
}

int kal__skeleton_match(const kal__skeleton *wanted, const kal__skeleton_source *source, char *pattern,
                        size_t room) {
  char texts[2][SKELETON_PATTERN_MAX] = {"", ""};
  skeleton_text date = {texts[0], 0, sizeof texts[0], 0}, time = {texts[1], 0, sizeof texts[1], 0};
  skeleton_text out = {pattern, 0, room, 0};
  unsigned dates = wanted->fields & SKELETON_DATE, times = wanted->fields & ~(unsigned)SKELETON_DATE;
  skeleton_formats formats;
  skeleton_found found;
  if (!room) return 0;
  pattern[0] = '\0';
  if (skeleton_exact(wanted, source, &out)) return !out.full;
  skeleton_list_formats(&formats, source);
  skeleton_nearest(wanted, SKELETON_ALL, &formats, &found);
  if (!found.missing && found.skeleton.fields == wanted->fields) {
    skeleton_adjust(wanted, &found, source->decimal, 0, &out);
    return !out.full;
  }
  if (dates) skeleton_appended(wanted, dates, &formats, &date);
  if (times) skeleton_appended(wanted, times, &formats, &time);
  if (dates && times)
    skeleton_fill(&out, source->join(source->context, kal__skeleton_length(wanted)),
                  (const char *const[]){time.text, date.text, ""});
  else
    skeleton_put(&out, dates ? date.text : time.text, dates ? date.length : time.length);
  return !(date.full | time.full | out.full);
}
