/* SPDX-License-Identifier: MIT */
/*
 * Three ways to write a pattern, each with its own letters, become the same pieces.
 *
 * Sources: UTS #35 (LDML 48) part 4, "Date Format Patterns" and "Date Field Symbol Table"; Qt 6.4's
 * documentation of QDateTime::toString and QCalendar::dateTimeToString; POSIX.1-2017 strftime, and glibc's
 * manual for its flags, widths and further conversions.
 */
#include "pattern.h"

#include <string.h>

#include "../calendars/names_keys.h"
#include "../core/ascii.h"
#include "../core/calendar.h"
#include "../core/user.h"
#include "../core/utf8.h"
#include "format_write.h"

typedef struct pattern_reader {
  kal_format *format;
  const char *text;
  size_t at;
  size_t length;
  kal_error *error;
  size_t closed;    /* so many pieces are done: text does not join the last of them */
  uint32_t refused; /* bits of parts that may not stand here */
} pattern_reader;

static kal_status pattern_wrong(const pattern_reader *r, size_t at, kal_expected expected) {
  kal__fail(r->error, KAL_ERROR_SYNTAX, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (r->error) r->error->offset = at, r->error->expected = (uint8_t)expected;
  return KAL_ERROR_SYNTAX;
}

static int pattern_peek(const pattern_reader *r, size_t ahead) {
  return r->length - r->at > ahead ? (unsigned char)r->text[r->at + ahead] : -1;
}

/* How often the byte stands here. */
static size_t pattern_run(const pattern_reader *r) {
  size_t run = 1;
  while (pattern_peek(r, run) == pattern_peek(r, 0)) run++;
  return run;
}

/* Pieces */

static kal_status pattern_add_piece(pattern_reader *r, const kal_format_piece *piece) {
  kal_format *format = r->format;
  if (format->piece_count == KAL_FORMAT_PIECES) return pattern_wrong(r, r->at, KAL_EXPECTED_SHORT_PATTERN);
  format->pieces[format->piece_count] = *piece;
  format->pieces[format->piece_count++].numbering = KAL__NO_NUMBERING;
  return KAL_OK;
}

/* Literal text; what follows literal text joins it. */
static kal_status pattern_add_text(pattern_reader *r, const char *text, size_t length) {
  kal_format *format = r->format;
  kal_format_piece *last = format->piece_count ? &format->pieces[format->piece_count - 1] : NULL;
  if (length > (size_t)KAL_FORMAT_TEXT - format->text_length)
    return pattern_wrong(r, r->at, KAL_EXPECTED_SHORT_PATTERN);
  if (!last || last->part != KAL__PART_TEXT || last->letter || format->piece_count == r->closed) {
    kal_format_piece piece = {0};
    kal_status status = pattern_add_piece(r, &piece);
    if (status) return status;
    last = &format->pieces[format->piece_count - 1];
    last->at = format->text_length;
  }
  memcpy(format->text + format->text_length, text, length);
  format->text_length = (uint16_t)(format->text_length + length);
  last->length = (uint16_t)(last->length + length);
  return KAL_OK;
}

/* One character as it stands. */
static kal_status pattern_add_character(pattern_reader *r) {
  size_t length = kal__utf8_length(r->text + r->at, r->length - r->at, NULL);
  kal_status status;
  if (!length || !r->text[r->at]) return pattern_wrong(r, r->at, KAL_EXPECTED_UTF8);
  status = pattern_add_text(r, r->text + r->at, length);
  r->at += length;
  return status;
}

/*
 * 'text', where '' is an apostrophe, as is '' outside. The quotes of CLDR and Qt alike, but that Qt's last
 * one may be left out.
 */
static kal_status pattern_add_quoted(pattern_reader *r, int may_end_early) {
  size_t start = r->at++;
  kal_status status;
  if (pattern_peek(r, 0) == '\'') {
    status = pattern_add_text(r, "'", 1);
    r->at++;
    return status;
  }
  for (;;) {
    int c = pattern_peek(r, 0);
    if (c < 0) return may_end_early ? KAL_OK : pattern_wrong(r, start, KAL_EXPECTED_QUOTE);
    if (c == '\'') {
      r->at++;
      if (pattern_peek(r, 0) != '\'') return KAL_OK;
    }
    if ((status = pattern_add_character(r))) return status;
  }
}

/* CLDR */

enum { CLDR_NUMBER, CLDR_YEAR, CLDR_NAME, CLDR_EITHER, CLDR_OFFSET, CLDR_GMT };

/* What a letter stands for, and how often it may stand: 0 if it is none. */
typedef struct cldr_letter {
  uint8_t part;
  uint8_t kind;
  uint8_t flags;
  uint8_t how;
  uint8_t most;
} cldr_letter;

enum { CLDR_ANY = 30 };

static const cldr_letter cldr_letters['z' - 'A' + 1] = {
    ['G' - 'A'] = {KAL__PART_ERA, 0, 0, CLDR_NAME, 5},
    ['y' - 'A'] = {KAL__PART_YEAR, 0, 0, CLDR_YEAR, CLDR_ANY},
    ['Y' - 'A'] = {KAL__PART_YEAR_OF_WEEK, 0, 0, CLDR_YEAR, CLDR_ANY},
    ['u' - 'A'] = {KAL__PART_YEAR_EXTENDED, 0, 0, CLDR_NUMBER, CLDR_ANY},
    ['U' - 'A'] = {KAL__PART_YEAR_CYCLIC, 0, 0, CLDR_NAME, 5},
    ['r' - 'A'] = {KAL__PART_YEAR_RELATED, 0, 0, CLDR_NUMBER, CLDR_ANY},
    ['Q' - 'A'] = {KAL__PART_QUARTER, 0, 0, CLDR_EITHER, 5},
    ['q' - 'A'] = {KAL__PART_QUARTER, 0, KAL__PIECE_STANDALONE, CLDR_EITHER, 5},
    ['M' - 'A'] = {KAL__PART_MONTH, 0, 0, CLDR_EITHER, 5},
    ['L' - 'A'] = {KAL__PART_MONTH, 0, KAL__PIECE_STANDALONE, CLDR_EITHER, 5},
    ['l' - 'A'] = {KAL__PART_TEXT, 0, 0, CLDR_NUMBER, 1}, /* none: stood for the leap month's mark */
    ['w' - 'A'] = {KAL__PART_WEEK, 0, 0, CLDR_NUMBER, 2},
    ['W' - 'A'] = {KAL__PART_WEEK_OF_MONTH, 0, 0, CLDR_NUMBER, 1},
    ['d' - 'A'] = {KAL__PART_DAY, 0, 0, CLDR_NUMBER, 2},
    ['D' - 'A'] = {KAL__PART_DAY_OF_YEAR, 0, 0, CLDR_NUMBER, 3},
    ['F' - 'A'] = {KAL__PART_NTH_WEEK_DAY, 0, 0, CLDR_NUMBER, 1},
    ['g' - 'A'] = {KAL__PART_MODIFIED_JD, 0, 0, CLDR_NUMBER, CLDR_ANY},
    ['E' - 'A'] = {KAL__PART_WEEK_DAY, 0, 0, CLDR_NAME, 6},
    ['e' - 'A'] = {KAL__PART_WEEK_DAY, KAL__WEEK_DAY_LOCAL, 0, CLDR_EITHER, 6},
    ['c' - 'A'] = {KAL__PART_WEEK_DAY, KAL__WEEK_DAY_LOCAL, KAL__PIECE_STANDALONE, CLDR_EITHER, 6},
    ['a' - 'A'] = {KAL__PART_DAY_PERIOD, KAL__PERIOD_HALF, 0, CLDR_NAME, 5},
    ['b' - 'A'] = {KAL__PART_DAY_PERIOD, KAL__PERIOD_NOON, 0, CLDR_NAME, 5},
    ['B' - 'A'] = {KAL__PART_DAY_PERIOD, KAL__PERIOD_FLEXIBLE, 0, CLDR_NAME, 5},
    ['h' - 'A'] = {KAL__PART_HOUR, KAL__HOUR_12, 0, CLDR_NUMBER, 2},
    ['H' - 'A'] = {KAL__PART_HOUR, KAL__HOUR_23, 0, CLDR_NUMBER, 2},
    ['K' - 'A'] = {KAL__PART_HOUR, KAL__HOUR_11, 0, CLDR_NUMBER, 2},
    ['k' - 'A'] = {KAL__PART_HOUR, KAL__HOUR_24, 0, CLDR_NUMBER, 2},
    ['m' - 'A'] = {KAL__PART_MINUTE, 0, 0, CLDR_NUMBER, 2},
    ['s' - 'A'] = {KAL__PART_SECOND, 0, 0, CLDR_NUMBER, 2},
    ['S' - 'A'] = {KAL__PART_FRACTION, KAL__FRACTION_EXACT, 0, CLDR_NUMBER, CLDR_ANY},
    ['A' - 'A'] = {KAL__PART_MILLISECOND_OF_DAY, 0, 0, CLDR_NUMBER, CLDR_ANY},
    ['z' - 'A'] = {KAL__PART_ZONE, 0, 0, CLDR_NAME, 4},
    ['v' - 'A'] = {KAL__PART_ZONE, 0, 0, CLDR_NAME, 4},
    ['V' - 'A'] = {KAL__PART_ZONE, 0, 0, CLDR_NAME, 4},
    ['O' - 'A'] = {KAL__PART_OFFSET, KAL__OFFSET_GMT, 0, CLDR_GMT, 4},
    ['Z' - 'A'] = {KAL__PART_OFFSET, 0, 0, CLDR_OFFSET, 5},
    ['X' - 'A'] = {KAL__PART_OFFSET, KAL__OFFSET_Z, 0, CLDR_OFFSET, 5},
    ['x' - 'A'] = {KAL__PART_OFFSET, 0, 0, CLDR_OFFSET, 5},
};

/* letter: of ASCII. */
static const cldr_letter *cldr_find(int letter) {
  return cldr_letters[letter - 'A'].most ? &cldr_letters[letter - 'A'] : NULL;
}

size_t kal__letter_most(char letter) {
  return cldr_find(letter)->most;
}

/* The form of a name of so many letters: three is the usual one. */
static uint8_t cldr_name_form(size_t count) {
  static const uint8_t forms[] = {KAL__FORM_WIDE, KAL__FORM_NARROW, KAL__FORM_SHORT};
  return count < 4 ? KAL__FORM_ABBREVIATED : forms[count - 4];
}

/* Z, X and x: what so many letters stand for. */
static void cldr_offset(kal_format_piece *piece, size_t count) {
  static const uint8_t kinds[] = {KAL__OFFSET_HOUR, KAL__OFFSET_BASIC, KAL__OFFSET_EXTENDED,
                                  KAL__OFFSET_BASIC_S, KAL__OFFSET_EXTENDED_S};
  if (piece->letter != 'Z')
    piece->kind |= kinds[count - 1];
  else if (count == 4)
    piece->kind = KAL__OFFSET_GMT, piece->form = KAL__FORM_WIDE;
  else
    piece->kind = count == 5 ? KAL__OFFSET_EXTENDED_S | KAL__OFFSET_Z : KAL__OFFSET_BASIC_S;
}

static kal_status cldr_field(pattern_reader *r) {
  const cldr_letter *letter = cldr_find(pattern_peek(r, 0));
  size_t count = pattern_run(r);
  kal_format_piece piece = {0};
  kal_status status;
  if (!letter) return pattern_wrong(r, r->at, KAL_EXPECTED_PATTERN_LETTER);
  if (r->refused >> letter->part & 1) return pattern_wrong(r, r->at, KAL_EXPECTED_DATE_LETTER);
  if (count > letter->most) return pattern_wrong(r, r->at + letter->most, KAL_EXPECTED_FEWER_LETTERS);
  piece.part = letter->part;
  piece.kind = letter->kind;
  piece.flags = letter->flags;
  piece.letter = (uint8_t)pattern_peek(r, 0);
  piece.count = (uint8_t)count;
  switch (letter->how) {
  case CLDR_NAME:
    piece.form = cldr_name_form(count);
    break;
  case CLDR_EITHER:
    if (count > 2)
      piece.form = cldr_name_form(count);
    else
      piece.width = (uint8_t)count;
    break;
  case CLDR_OFFSET:
    cldr_offset(&piece, count);
    break;
  case CLDR_GMT:
    piece.form = count == 4 ? KAL__FORM_WIDE : KAL__FORM_ABBREVIATED;
    break;
  case CLDR_YEAR:
    if (count == 2) piece.flags |= KAL__PIECE_TWO_DIGITS;
    piece.width = (uint8_t)count;
    break;
  default:
    piece.width = (uint8_t)count;
  }
  status = pattern_add_piece(r, &piece);
  r->at += count;
  return status;
}

static kal_status cldr_read(pattern_reader *r) {
  while (r->at < r->length) {
    int c = pattern_peek(r, 0);
    kal_status status = c == '\''           ? pattern_add_quoted(r, 0)
                        : kal__is_letter(c) ? cldr_field(r)
                                            : pattern_add_character(r);
    if (status) return status;
  }
  return KAL_OK;
}

/* Qt */

static kal_format_piece qt_number(kal__part part, size_t width) {
  return (kal_format_piece){(uint8_t)part, 0, (uint8_t)width, 0, 0, 0, 0, 0, 0, 0};
}

/* One or two letters are a number, three the short name, four the long one. */
static kal_format_piece qt_number_or_name(kal__part number, kal__part name, size_t run) {
  kal_format_piece piece = qt_number(run < 3 ? number : name, run < 3 ? run : 0);
  if (run >= 3) piece.form = run == 3 ? KAL__FORM_ABBREVIATED : KAL__FORM_WIDE;
  return piece;
}

/* Whether hours are counted to 12: an a or A stands outside quotes. */
static int qt_has_half_days(const pattern_reader *r) {
  int quoted = 0;
  for (size_t i = 0; i < r->length; i++) {
    quoted ^= r->text[i] == '\'';
    if (!quoted && (r->text[i] | 0x20) == 'a') return 1;
  }
  return 0;
}

/* A field of Qt's; how many letters of the run it takes, 0 if it is none. */
static size_t qt_field(const pattern_reader *r, int half_days, kal_format_piece *piece) {
  size_t run = pattern_run(r), most = run < 4 ? run : 4, two = run < 2 ? run : 2;
  int c = pattern_peek(r, 0);
  switch (c) {
  case 'd':
    *piece = qt_number_or_name(KAL__PART_DAY, KAL__PART_WEEK_DAY, most);
    return most;
  case 'M':
    *piece = qt_number_or_name(KAL__PART_MONTH, KAL__PART_MONTH, most);
    return most;
  case 'y':
    *piece = qt_number(KAL__PART_YEAR_EXTENDED, most & ~(size_t)1);
    if (most < 4) piece->flags |= KAL__PIECE_TWO_DIGITS;
    return most & ~(size_t)1;
  case 'h':
  case 'H':
    *piece = qt_number(KAL__PART_HOUR, two);
    if (c == 'h' && half_days) piece->kind = KAL__HOUR_12;
    return two;
  case 'm':
    *piece = qt_number(KAL__PART_MINUTE, two);
    return two;
  case 's':
    *piece = qt_number(KAL__PART_SECOND, two);
    return two;
  case 'z':
    *piece = qt_number(KAL__PART_FRACTION, 3);
    if (run < 3) piece->kind = KAL__FRACTION_TRIMMED;
    return run < 3 ? 1 : 3;
  case 'a':
  case 'A':
    *piece = qt_number(KAL__PART_DAY_PERIOD, 0);
    piece->form = KAL__FORM_WIDE;
    two = 1 + ((pattern_peek(r, 1) | 0x20) == 'p');
    /* aP and Ap: as the locale has it. */
    if (two == 1 || pattern_peek(r, 1) == c + 'p' - 'a')
      piece->flags = c == 'a' ? KAL__PIECE_LOWER : KAL__PIECE_UPPER;
    return two;
  case 't':
    *piece = qt_number(KAL__PART_ZONE, 0);
    piece->form = KAL__FORM_ABBREVIATED;
    return 1;
  default:
    return 0;
  }
}

static kal_status qt_read(pattern_reader *r) {
  int half_days = qt_has_half_days(r);
  while (r->at < r->length) {
    kal_format_piece piece;
    kal_status status;
    size_t taken = qt_field(r, half_days, &piece);
    if (taken) {
      piece.letter = (uint8_t)pattern_peek(r, 0);
      status = pattern_add_piece(r, &piece);
      r->at += taken;
    } else if (pattern_peek(r, 0) == '\'') {
      status = pattern_add_quoted(r, 1);
    } else {
      status = pattern_add_character(r);
    }
    if (status) return status;
  }
  return KAL_OK;
}

/* strftime */

/* Which of the modifiers a conversion may have. */
enum { C_E = 1, C_O = 2 };

typedef struct c_conversion {
  char letter;
  uint8_t part;
  uint8_t form;
  uint8_t width;
  uint8_t kind;
  uint8_t flags;
  uint8_t takes;
} c_conversion;

static const c_conversion c_conversions[] = {
    {'a', KAL__PART_WEEK_DAY, KAL__FORM_ABBREVIATED, 0, 0, 0, 0},
    {'A', KAL__PART_WEEK_DAY, KAL__FORM_WIDE, 0, 0, 0, 0},
    {'b', KAL__PART_MONTH, KAL__FORM_ABBREVIATED, 0, 0, 0, C_O},
    {'h', KAL__PART_MONTH, KAL__FORM_ABBREVIATED, 0, 0, 0, C_O},
    {'B', KAL__PART_MONTH, KAL__FORM_WIDE, 0, 0, 0, C_O},
    {'C', KAL__PART_CENTURY, 0, 1, 0, 0, C_E},
    {'d', KAL__PART_DAY, 0, 2, 0, 0, C_O},
    {'e', KAL__PART_DAY, 0, 2, 0, KAL__PIECE_SPACES, C_O},
    {'g', KAL__PART_YEAR_OF_WEEK, 0, 2, KAL__WEEK_ISO, KAL__PIECE_TWO_DIGITS, C_O},
    {'G', KAL__PART_YEAR_OF_WEEK, 0, 1, KAL__WEEK_ISO, 0, C_O},
    {'H', KAL__PART_HOUR, 0, 2, KAL__HOUR_23, 0, C_O},
    {'I', KAL__PART_HOUR, 0, 2, KAL__HOUR_12, 0, C_O},
    {'k', KAL__PART_HOUR, 0, 2, KAL__HOUR_23, KAL__PIECE_SPACES, C_O},
    {'l', KAL__PART_HOUR, 0, 2, KAL__HOUR_12, KAL__PIECE_SPACES, C_O},
    {'j', KAL__PART_DAY_OF_YEAR, 0, 3, 0, 0, C_O},
    {'m', KAL__PART_MONTH, 0, 2, 0, 0, C_O},
    {'M', KAL__PART_MINUTE, 0, 2, 0, 0, C_O},
    {'p', KAL__PART_DAY_PERIOD, KAL__FORM_ABBREVIATED, 0, 0, 0, 0},
    {'P', KAL__PART_DAY_PERIOD, KAL__FORM_ABBREVIATED, 0, 0, KAL__PIECE_LOWER, 0},
    {'s', KAL__PART_UNIX, 0, 1, 0, 0, 0},
    {'S', KAL__PART_SECOND, 0, 2, 0, 0, C_O},
    {'u', KAL__PART_WEEK_DAY, 0, 1, KAL__WEEK_DAY_MONDAY, 0, C_O},
    {'U', KAL__PART_WEEK_FROM_DAY, 0, 2, KAL__WEEK_DAY_SUNDAY, 0, C_O},
    {'V', KAL__PART_WEEK, 0, 2, KAL__WEEK_ISO, 0, C_O},
    {'w', KAL__PART_WEEK_DAY, 0, 1, KAL__WEEK_DAY_SUNDAY, 0, C_O},
    {'W', KAL__PART_WEEK_FROM_DAY, 0, 2, KAL__WEEK_DAY_MONDAY, 0, C_O},
    {'y', KAL__PART_YEAR_EXTENDED, 0, 2, 0, KAL__PIECE_TWO_DIGITS, C_E | C_O},
    {'Y', KAL__PART_YEAR_EXTENDED, 0, 1, 0, 0, C_E},
    {'z', KAL__PART_OFFSET, 0, 5, KAL__OFFSET_BASIC, 0, 0},
    {'Z', KAL__PART_ZONE, KAL__FORM_ABBREVIATED, 0, 0, 0, 0},
};

/* Conversions that stand for text or for several; c, r, x and X as the C locale has them. */
typedef struct c_composed {
  char letter;
  uint8_t takes;
  uint8_t is_local; /* locales have their own */
  const char *text;
} c_composed;

static const c_composed c_composed_forms[] = {
    {'%', C_E, 0, "%"},         {'n', 0, 0, "\n"},
    {'t', 0, 0, "\t"},          {'D', 0, 0, "%m/%d/%y"},
    {'F', 0, 0, "%Y-%m-%d"},    {'R', 0, 0, "%H:%M"},
    {'T', 0, 0, "%H:%M:%S"},    {'c', C_E, 1, "%a %b %e %H:%M:%S %Y"},
    {'r', 0, 1, "%I:%M:%S %p"}, {'x', C_E, 1, "%m/%d/%y"},
    {'X', C_E, 1, "%H:%M:%S"}};

/* What stands between % and its letter. */
typedef struct c_flags {
  char pad; /* '_', '-', '0' or 0 */
  int upper, swap;
  uint8_t width; /* 0: none */
  uint8_t modifier;
} c_flags;

static kal_status c_read_flags(pattern_reader *r, c_flags *flags) {
  unsigned width = 0;
  int c;
  memset(flags, 0, sizeof *flags);
  for (;; r->at++) {
    c = pattern_peek(r, 0);
    if (c == '_' || c == '-' || c == '0')
      flags->pad = (char)c;
    else if (c == '^')
      flags->upper = 1;
    else if (c == '#')
      flags->swap = 1;
    else
      break;
  }
  for (; kal__is_digit(c); c = pattern_peek(r, 0)) {
    width = width * 10 + (unsigned)(c - '0');
    if (width > CLDR_ANY) return pattern_wrong(r, r->at, KAL_EXPECTED_SMALL_WIDTH);
    r->at++;
  }
  flags->width = (uint8_t)width;
  if (c == 'E' || c == 'O') {
    flags->modifier = c == 'E' ? C_E : C_O;
    r->at++;
  }
  return KAL_OK;
}

static kal_status c_add_pad(pattern_reader *r, const c_flags *flags, size_t count) {
  kal_format_piece pad = {KAL__PART_PAD, 0, flags->width, 0, 0, 0, 0, (uint8_t)count, 0, 0};
  if (flags->pad != '0') pad.flags = KAL__PIECE_SPACES;
  return pattern_add_piece(r, &pad);
}

static void c_apply_to_name(const c_flags *flags, kal_format_piece *piece) {
  int is_small = piece->letter == 'p' || piece->letter == 'Z'; /* what # makes small */
  if (piece->flags & KAL__PIECE_LOWER) return;
  if (flags->upper)
    piece->flags |= KAL__PIECE_UPPER;
  else if (flags->swap)
    piece->flags |= is_small ? KAL__PIECE_LOWER : KAL__PIECE_UPPER;
}

static void c_apply_to_number(const c_flags *flags, kal_format_piece *piece) {
  if (flags->modifier != C_O) piece->flags |= KAL__PIECE_ASCII;
  if (flags->pad == '_' || (flags->pad == '-' && flags->width)) piece->flags |= KAL__PIECE_SPACES;
  if (flags->pad == '0') piece->flags &= (uint8_t)~KAL__PIECE_SPACES;
  if (flags->pad == '-') piece->width = 1;
  if (flags->width) piece->width = flags->width;
  if (piece->part == KAL__PART_OFFSET && (flags->pad || flags->width)) piece->kind = KAL__OFFSET_NUMBER;
}

static kal_status c_add_conversion(pattern_reader *r, const c_flags *flags, const c_conversion *found) {
  kal_format_piece piece = {
      found->part, found->form, found->width, found->kind, found->flags, (uint8_t)found->letter, 0, 0, 0, 0};
  if (found->form == KAL__FORM_NUMBER) {
    c_apply_to_number(flags, &piece);
  } else {
    kal_status status = flags->width ? c_add_pad(r, flags, 1) : KAL_OK;
    if (status) return status;
    c_apply_to_name(flags, &piece);
    if (flags->modifier == C_O) piece.flags |= KAL__PIECE_STANDALONE;
  }
  return pattern_add_piece(r, &piece);
}

static kal_status c_read(pattern_reader *r);

/* English of the United States has the forms of the C locale, others have their own. */
static kal_status c_add_forms(pattern_reader *r, const c_composed *form) {
  pattern_reader c_form = {r->format, form->text, 0, strlen(form->text), r->error, r->closed, 0};
  kal_locale english;
  kal_status status;
  if (form->letter == 'Y') return kal__format_add_skeleton(r->format, "Gy", r->error);
  if ((status = kal_locale_find(NULL, &english))) return status;
  if (!form->is_local || r->format->locale.data == english.data) return c_read(&c_form);
  switch (form->letter) {
  case 'c':
    return kal__format_add_style(r->format, KAL_STYLE_MEDIUM, KAL_STYLE_MEDIUM, r->error);
  case 'x':
    return kal__format_add_style(r->format, KAL_STYLE_SHORT, KAL_STYLE_NONE, r->error);
  case 'X':
    return kal__format_add_style(r->format, KAL_STYLE_NONE, KAL_STYLE_MEDIUM, r->error);
  default:
    return kal__format_add_skeleton(r->format, "hms", r->error);
  }
}

static kal_status c_add_composed(pattern_reader *r, const c_flags *flags, const c_composed *form) {
  kal_format *format = r->format;
  size_t before = format->piece_count;
  kal_status status;
  if (!form->text[1]) {
    for (unsigned width = flags->width; width > 1; width--)
      if ((status = pattern_add_text(r, flags->pad == '0' ? "0" : " ", 1))) return status;
    return pattern_add_text(r, form->text, 1);
  }
  /* What is bent is kept apart from the text around it. */
  if (!flags->width && !flags->upper) return c_add_forms(r, form);
  if ((status = c_add_pad(r, flags, 0)) || (status = c_add_forms(r, form))) return status;
  r->closed = format->piece_count;
  format->pieces[before].count = (uint8_t)(format->piece_count - before - 1);
  for (size_t i = before + 1; flags->upper && i < format->piece_count; i++)
    format->pieces[i].flags |= KAL__PIECE_UPPER;
  return KAL_OK;
}

/* Years by eras, which E asks for. Those of the Gregorian calendar are not what strftime means. */
static int c_has_eras(const pattern_reader *r) {
  const kal_calendar *calendar = r->format->calendar;
  return calendar->era_count && calendar->names != KAL__NAMES_GREGORIAN;
}

/* The conversion of the letter that stands here. */
static kal_status c_add(pattern_reader *r, const c_flags *flags, size_t start) {
  static const c_conversion era = {'C', KAL__PART_ERA, KAL__FORM_ABBREVIATED, 0, 0, 0, C_E};
  static const c_conversion year_of_era = {'y', KAL__PART_YEAR, 0, 2, 0, 0, C_E};
  static const c_composed year_and_era = {'Y', C_E, 1, "Gy"};
  int letter = pattern_peek(r, 0);
  if (flags->modifier == C_E && c_has_eras(r)) {
    if (letter == 'C') return c_add_conversion(r, flags, &era);
    if (letter == 'y') return c_add_conversion(r, flags, &year_of_era);
    if (letter == 'Y') return c_add_composed(r, flags, &year_and_era);
  }
  for (size_t i = 0; i < sizeof c_composed_forms / sizeof *c_composed_forms; i++)
    if (letter == c_composed_forms[i].letter && !(flags->modifier & ~c_composed_forms[i].takes))
      return c_add_composed(r, flags, &c_composed_forms[i]);
  for (size_t i = 0; i < sizeof c_conversions / sizeof *c_conversions; i++)
    if (letter == c_conversions[i].letter && !(flags->modifier & ~c_conversions[i].takes))
      return c_add_conversion(r, flags, &c_conversions[i]);
  return pattern_wrong(r, letter < 0 ? start : r->at, KAL_EXPECTED_CONVERSION);
}

static kal_status c_read_conversion(pattern_reader *r) {
  size_t start = r->at++;
  c_flags flags;
  kal_status status = c_read_flags(r, &flags);
  if (status) return status;
  status = c_add(r, &flags, start);
  /* What does not fit begins at the sign. */
  if (status && r->error && r->error->expected != KAL_EXPECTED_CONVERSION) r->error->offset = start;
  r->at++;
  return status;
}

static kal_status c_read(pattern_reader *r) {
  while (r->at < r->length) {
    kal_status status = pattern_peek(r, 0) == '%' ? c_read_conversion(r) : pattern_add_character(r);
    if (status) return status;
  }
  return KAL_OK;
}

kal_status kal__compile(kal_format *format, kal_pattern_syntax syntax, const char *text, size_t length,
                        kal_error *error) {
  pattern_reader r = {format, text, 0, length, error, 0, 0};
  if (length > KAL_PATTERN_MAX) return pattern_wrong(&r, KAL_PATTERN_MAX, KAL_EXPECTED_SHORT_PATTERN);
  return syntax == KAL_PATTERN_CLDR ? cldr_read(&r) : syntax == KAL_PATTERN_QT ? qt_read(&r) : c_read(&r);
}

/* The other half of a format is left to a time beside the date. */
kal_status kal__check_date_pattern(const char *text, size_t length, kal_error *error) {
  enum {
    OF_TIMES = KAL__PART_BIT(DAY_PERIOD) | KAL__PART_BIT(HOUR) | KAL__PART_BIT(MINUTE) |
               KAL__PART_BIT(SECOND) | KAL__PART_BIT(FRACTION) | KAL__PART_BIT(MILLISECOND_OF_DAY) |
               KAL__PART_BIT(OFFSET) | KAL__PART_BIT(ZONE)
  };
  kal_format half;
  pattern_reader r = {&half, text, 0, length, error, 0, OF_TIMES};
  kal_status status;
  memset(&half, 0, sizeof half);
  half.piece_count = KAL_FORMAT_PIECES / 2;
  half.text_length = KAL_FORMAT_TEXT / 2;
  r.closed = half.piece_count;
  if (!length) return pattern_wrong(&r, 0, KAL_EXPECTED_DATE_LETTER);
  for (size_t at = 0, bytes; at < length; at += bytes)
    if (!(bytes = kal__utf8_bytes(text + at, length - at))) return pattern_wrong(&r, at, KAL_EXPECTED_UTF8);
  status = cldr_read(&r);
  if (status && error && error->expected == KAL_EXPECTED_SHORT_PATTERN)
    error->expected = KAL_EXPECTED_SHORT_DATE_PATTERN;
  return status;
}
