/* SPDX-License-Identifier: MIT */
/*
 * Numbering systems of CLDR. Ten digits are a table; the others are written by CLDR's own rules (RBNF, LDML
 * part 3), which `./dev gen numerals` packs. Reading puts a number together from the texts that its system
 * has, and then writes it again: only what is written so, marks aside, is that number.
 */
#include "../core/ascii.h"
#include "../core/calendar.h"
#include "../core/utf8.h"
#include "../generated/locale_data.h"
#include "../generated/numerals_tables.h"
#include "numerals.h"

enum { NUMERALS_DIGITS = 10, NUMERALS_HELD = 32 };

/* hanidec, the one system whose digits do not follow each other; each has three bytes. */
static const char numerals_hanidec[] = "〇一二三四五六七八九";
static const char numerals_minus_sign[] = "−";

static const char *numerals_text(unsigned offset) {
  return (const char *)kal__numeral_pool + offset;
}

kal__numbering kal__find_numbering(const char *id, size_t length) {
  int low = 0, high = KAL__NUMBERINGS;
  if (length >= sizeof kal__numbering_rows[0].id) return KAL__NUMBERING_UNKNOWN;
  while (low < high) {
    int middle = (low + high) / 2;
    const char *known = kal__numbering_rows[middle].id;
    int order = memcmp(id, known, length);
    if (!order && known[length]) order = -1;
    if (!order) return middle;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return KAL__NUMBERING_UNKNOWN;
}

uint32_t kal__digit_zero(kal__numbering numbering) {
  return kal__numbering_rows[numbering].rules ? 0 : kal__numbering_rows[numbering].zero;
}

static const kal__numeral_system *system_of_rules(kal__numbering numbering) {
  unsigned rules = numbering >= 0 ? kal__numbering_rows[numbering].rules : 0;
  return rules ? &kal__numeral_systems[rules - 1] : NULL;
}

/* Writing */

/* A character in UTF-8; returns how many bytes it has. */
static unsigned encode(uint32_t point, char bytes[4]) {
  unsigned count = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
  for (unsigned i = count; --i; point >>= 6) bytes[i] = (char)(0x80 | (point & 0x3F));
  bytes[0] = (char)(leads[count] | point);
  return count;
}

/* The ten digits of a system differ in their last byte only, but for hanidec. */
static void write_digits(kal__writer *writer, kal__numbering numbering, uint64_t value, int width) {
  enum { MOST = 20 };
  uint32_t zero = kal__numbering_rows[numbering].zero;
  char bytes[4] = {0}, text[(MOST + 1) * sizeof bytes], *end = text;
  unsigned size = zero ? encode(zero, bytes) : 3, digits[MOST];
  int count = 0;
  do {
    digits[count] = (unsigned)(value % 10);
    value /= 10;
  } while (++count < MOST && (value || count < width));
  for (; width > count; width--) kal__write_bytes(writer, zero ? bytes : numerals_hanidec, size);
  while (count--) {
    /* Four bytes at once; those that are too many lie under the next digit. */
    memcpy(end, zero ? bytes : numerals_hanidec + 3 * digits[count], sizeof bytes);
    end += size;
    if (zero) end[-1] = (char)(end[-1] + (char)digits[count]);
  }
  kal__write_bytes(writer, text, (size_t)(end - text));
}

static uint64_t base_of(const kal__numeral_rule *rule) {
  return rule->zeros ? rule->lead * kal__numeral_powers[rule->zeros] + rule->one
                     : rule->lead + (uint64_t)rule->one;
}

static int has_remainder(const char *text) {
  for (; *text; text++) {
    if (*text == KAL__NUMERAL_REMAINDER) return 1;
    if (*text == KAL__NUMERAL_QUOTIENT || *text == KAL__NUMERAL_SAME) text++;
  }
  return 0;
}

/* The last rule that begins at `value` or before. Where that one would write a remainder of 0 that only
 * numbers after its base have, the one before it, as ICU does and CLDR's rules rely on. */
static const kal__numeral_rule *rule_for(unsigned set, uint64_t value) {
  const kal__numeral_rule *first = &kal__numeral_rules[kal__numeral_sets[set]], *rule = first;
  unsigned count = (unsigned)kal__numeral_sets[set + 1] - kal__numeral_sets[set];
  if (value < count && base_of(first + value) == value) { /* most sets begin so */
    rule += value;
    count = 1;
  }
  while (count > 1) {
    unsigned half = count / 2; /* without branches that nobody can predict */
    rule += base_of(rule + half) <= value ? half : 0;
    count -= half;
  }
  if (rule > first && rule->divisor) {
    uint64_t divisor = kal__numeral_powers[rule->divisor];
    if (!(value % divisor) && base_of(rule) % divisor && has_remainder(numerals_text(rule->text))) rule--;
  }
  return rule;
}

/* The rules send a number only to smaller ones or to other sets, so this ends; tests write every kind of
 * number. */
static void write_by_rules(kal__writer *writer, unsigned set, uint64_t value) {
  const kal__numeral_rule *rule = rule_for(set, value);
  uint64_t divisor = kal__numeral_powers[rule->divisor];
  for (const char *text = numerals_text(rule->text); *text; text++) switch (*text) {
    case KAL__NUMERAL_QUOTIENT:
      write_by_rules(writer, (unsigned)(unsigned char)*++text - 1, value / divisor);
      break;
    case KAL__NUMERAL_REMAINDER:
      write_by_rules(writer, (unsigned)(unsigned char)*++text - 1, value % divisor);
      break;
    case KAL__NUMERAL_SAME:
      write_by_rules(writer, (unsigned)(unsigned char)*++text - 1, value);
      break;
    case KAL__NUMERAL_DIGITS:
      kal__write_unsigned(writer, value, 1);
      break;
    default:
      kal__write_char(writer, *text);
    }
}

void kal__write_numeral(kal__writer *writer, kal__numbering numbering, int64_t value, int width) {
  const kal__numeral_system *system = system_of_rules(numbering);
  uint64_t size = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  const char *minus = system ? numerals_text(system->minus) : "";
  int by_rules = system && size >= system->least && size <= system->greatest && (value >= 0 || *minus);
  if (value < 0) kal__write_text(writer, by_rules ? minus : "-");
  if (by_rules)
    write_by_rules(writer, system->set, size);
  else
    write_digits(writer, system ? KAL__NUMBERING_LATN : numbering, size, width);
}

/* Reading */

/* How many bytes of `text` are this one; letters of ASCII in any case. */
static size_t begins_with(const char *text, size_t length, const char *wanted) {
  size_t n = 0;
  for (; wanted[n]; n++)
    if (n >= length || kal__small_letter(text[n]) != kal__small_letter(wanted[n])) return 0;
  return n;
}

/* The digit that a text begins with, and of which system, likely this one; how many bytes it has, or 0. */
static unsigned any_digit(kal__numbering likely, const char *text, size_t length, kal__numbering *numbering,
                          unsigned *digit) {
  size_t low = 0, high = sizeof kal__numbering_by_zero;
  uint32_t point = 0;
  unsigned bytes = (unsigned)kal__utf8_length(text, length, &point);
  if (!bytes) return 0;
  if (likely >= 0 && kal__numbering_rows[likely].zero &&
      point - kal__numbering_rows[likely].zero < NUMERALS_DIGITS) {
    *numbering = likely;
    *digit = point - kal__numbering_rows[likely].zero;
    return bytes;
  }
  if (bytes == 1) {
    *numbering = KAL__NUMBERING_LATN;
    *digit = point - '0';
    return *digit < NUMERALS_DIGITS;
  }
  while (high - low > 1) {
    size_t middle = (low + high) / 2;
    if (kal__numbering_rows[kal__numbering_by_zero[middle]].zero <= point)
      low = middle;
    else
      high = middle;
  }
  *numbering = kal__numbering_by_zero[low];
  *digit =
      point - kal__numbering_rows[*numbering].zero; /* far above 9 where the text is below the first zero */
  if (*digit < NUMERALS_DIGITS) return bytes;
  if (bytes != 3 || point < 0x3007) return 0; /* of hanidec the first */
  *numbering = KAL__NUMBERING_HANIDEC;
  for (*digit = 0; *digit < NUMERALS_DIGITS; ++*digit)
    if (!memcmp(text, numerals_hanidec + 3 * *digit, 3)) return 3;
  return 0;
}

size_t kal__digit_bytes(kal__numbering likely, const char *text, size_t length) {
  kal__numbering numbering;
  unsigned digit;
  return any_digit(likely, text, length, &numbering, &digit);
}

/* What was read of a text: its size, and how far it goes, or where digits of a second system stand. */
typedef struct numeral {
  uint64_t size;
  size_t end;
  int too_large;
  int mixed;
} numeral;

/* Digits of one system: of that one, or of 0-9, or of any; at most so many, or any number. */
static numeral read_digits(kal__numbering wanted, const char *text, size_t length, size_t most) {
  numeral found = {0, 0, 0, 0};
  kal__numbering first = KAL__NUMBERING_UNKNOWN, numbering;
  unsigned digit;
  size_t bytes;
  for (size_t count = 0; !most || count < most; count++, found.end += bytes) {
    bytes = any_digit(count ? first : wanted, text + found.end, length - found.end, &numbering, &digit);
    if (!bytes) break;
    if (!count && wanted != KAL__NUMBERING_ANY && numbering != wanted && numbering != KAL__NUMBERING_LATN)
      break;
    if (count && numbering != first) {
      found.mixed = 1;
      break;
    }
    first = numbering;
    if (found.size > (UINT64_MAX - digit) / 10) found.too_large = 1;
    found.size = found.size * 10 + digit;
  }
  return found;
}

/* The first of `count` tokens that a text begins with. */
static const kal__numeral_token *token_at(const kal__numeral_system *system, unsigned count, const char *text,
                                          size_t length) {
  const kal__numeral_token *token = &kal__numeral_tokens[system->first_token], *end = token + count;
  for (; token < end; token++)
    if (begins_with(text, length, numerals_text(token->text))) return token;
  return NULL;
}

static size_t marks_end(const kal__numeral_system *system, const char *text, size_t length, size_t at) {
  const kal__numeral_token *mark;
  while ((mark = token_at(system, system->marks, text + at, length - at))) at += mark->length;
  return at;
}

/* What a number is put together from. */
typedef struct parts {
  uint64_t values[NUMERALS_HELD];
  size_t count;
} parts;

/* The last parts that are less than `below`, as one sum. */
static uint64_t take_parts(parts *p, uint64_t below) {
  uint64_t sum = 0;
  while (p->count && p->values[p->count - 1] < below) sum += p->values[--p->count];
  return sum;
}

/* Returns 0 if it is too large for any system. */
static int put_product(parts *p, uint64_t value, uint64_t factor) {
  if (p->count == NUMERALS_HELD || value > kal__numeral_powers[18] / factor) return 0;
  p->values[p->count++] = value * factor;
  return 1;
}

/* Whether the text of a number is how its system writes it, marks and the case of ASCII aside. */
static int is_written_so(const kal__numeral_system *system, const char *text, size_t end, uint64_t size) {
  char own[KAL_NUMERAL_TEXT_MAX];
  kal__writer writer = {own, sizeof own, 0};
  size_t at = 0, own_at = 0;
  if (size < system->least || size > system->greatest) return 0;
  write_by_rules(&writer, system->set, size);
  if (writer.length > sizeof own) return 0;
  for (;; at++, own_at++) {
    at = marks_end(system, text, end, at);
    own_at = marks_end(system, own, writer.length, own_at);
    if (at == end || own_at == writer.length) return at == end && own_at == writer.length;
    if (kal__small_letter(text[at]) != kal__small_letter(own[own_at])) return 0;
  }
}

/* The texts of a system, as far as they go, put together; where that is asked for, a first one below 10
 * stands for thousands, as people write Hebrew years. Returns whether they are a number. */
static int read_by_tokens(const kal__numeral_system *system, int first_in_thousands, const char *text,
                          size_t length, numeral *found) {
  parts p = {{0}, 0};
  uint64_t next = 1;
  int thousands = 0, seen = 0;
  const kal__numeral_token *token;
  for (found->end = 0; (token = token_at(system, system->tokens, text + found->end, length - found->end));
       found->end += token->length) {
    uint64_t value = token->lead * kal__numeral_powers[token->zeros], before;
    if (token->role >= KAL__NUMERAL_MARK) {
      thousands |= token->role == KAL__NUMERAL_THOUSANDS && seen;
      continue;
    }
    if (token->role == KAL__NUMERAL_ADD && thousands && !put_product(&p, take_parts(&p, UINT64_MAX), 1000))
      return 0;
    thousands = first_in_thousands && !seen && value < 10;
    seen = 1;
    if (token->role == KAL__NUMERAL_NEXT) {
      next = value;
    } else if (token->role == KAL__NUMERAL_ADD) {
      if (!put_product(&p, value, next)) return 0;
      next = 1;
    } else {
      before = take_parts(&p, token->role == KAL__NUMERAL_ALL ? UINT64_MAX : value);
      if (!put_product(&p, before ? before : 1, value)) return 0;
    }
  }
  found->size = take_parts(&p, UINT64_MAX);
  return seen && is_written_so(system, text, found->end, found->size);
}

/* A number of a system of rules; its end is 0 if there is none. */
static numeral read_by_rules(const kal__numeral_system *system, const char *text, size_t length) {
  numeral found = {0, 0, 0, 0};
  if (length && kal__is_digit((unsigned char)*text)) {
    found = read_digits(KAL__NUMBERING_LATN, text, length, 0);
    if (!found.mixed) found.end = marks_end(system, text, length, found.end);
  } else if (!read_by_tokens(system, 0, text, length, &found) &&
             !read_by_tokens(system, 1, text, length, &found)) {
    found.end = 0;
  }
  return found;
}

/* A minus at the start: of the system, or what people type. */
static size_t read_minus(const kal__numeral_system *system, const char *text, size_t length) {
  const char *own = system ? numerals_text(system->minus) : "";
  size_t bytes = begins_with(text, length, "-");
  if (!bytes) bytes = begins_with(text, length, numerals_minus_sign);
  return bytes ? bytes : begins_with(text, length, own);
}

static kal_status numeral_error(kal_error *error, kal_expected expected, size_t offset) {
  kal__fail(error, KAL_ERROR_SYNTAX, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (error) {
    error->offset = offset;
    error->expected = (uint8_t)expected;
  }
  return KAL_ERROR_SYNTAX;
}

/* Digits of one system as they mostly are, with an end or ASCII behind them; the bytes of all, or 0: they
 * need a closer look. */
static size_t read_usual_digits(kal__numbering numbering, const char *text, size_t length, size_t most,
                                uint64_t *size) {
  char zero[4];
  size_t at = 0, count = 0, bytes;
  if (numbering < 0 || !kal__numbering_rows[numbering].zero) return 0;
  bytes = encode(kal__numbering_rows[numbering].zero, zero);
  *size = 0;
  for (; length - at >= bytes && (!most || count < most); at += bytes, count++) {
    unsigned digit = (unsigned char)text[at + bytes - 1] - (unsigned)(unsigned char)zero[bytes - 1];
    int same = digit < NUMERALS_DIGITS;
    for (size_t i = 0; same && i + 1 < bytes; i++) same = text[at + i] == zero[i];
    if (!same) break;
    if (count == 18) return 0;
    *size = *size * 10 + digit;
  }
  if (at < length && (!most || count < most) && ((unsigned char)text[at] >= 0x80 || kal__is_digit(text[at])))
    return 0;
  return at;
}

kal_status kal__read_numeral(kal__numbering numbering, const char *text, size_t length, size_t most_digits,
                             int64_t least, int64_t greatest, int64_t *value, size_t *used,
                             kal_error *error) {
  const kal__numeral_system *system = system_of_rules(numbering);
  size_t sign, usual;
  uint64_t size;
  numeral found;
  usual = system ? 0 : read_usual_digits(numbering, text, length, most_digits, &size);
  if (usual && (int64_t)size >= least && (int64_t)size <= greatest) {
    *value = (int64_t)size;
    *used = usual;
    return KAL_OK;
  }
  sign = least < 0 ? read_minus(system, text, length) : 0;
  found = system ? read_by_rules(system, text + sign, length - sign)
                 : read_digits(numbering, text + sign, length - sign, most_digits);
  if (found.mixed) return numeral_error(error, KAL_EXPECTED_ONE_NUMBERING, sign + found.end);
  if (!found.end) return numeral_error(error, KAL_EXPECTED_NUMERAL, sign);
  if (sign ? found.size > (uint64_t)INT64_MAX + 1 : found.size > INT64_MAX) found.too_large = 1;
  if (!found.too_large) {
    int64_t result = sign ? (int64_t)(0 - found.size) : (int64_t)found.size;
    if (result >= least && result <= greatest) {
      *value = result;
      *used = sign + found.end;
      return KAL_OK;
    }
    return kal__fail(error, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_NONE, NULL, result, least, greatest);
  }
  return kal__fail(error, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_NONE, NULL, sign ? INT64_MIN : INT64_MAX, least,
                   greatest);
}

/* The public calls */

static kal_status find_public(const char *system, kal__numbering *numbering) {
  if (!system) return KAL_ERROR_ARGUMENT;
  *numbering = kal__find_numbering(system, strlen(system));
  return *numbering < 0 ? KAL_ERROR_NO_NAME : KAL_OK;
}

size_t kal_numbering_count(void) {
  return KAL__NUMBERINGS;
}

const char *kal_numbering_id(size_t index) {
  return index < KAL__NUMBERINGS ? kal__numbering_rows[index].id : NULL;
}

kal_status kal_numbering_range(const char *system, int64_t *least, int64_t *greatest) {
  kal__numbering numbering;
  kal_status status = find_public(system, &numbering);
  const kal__numeral_system *rules;
  if (status) return status;
  rules = system_of_rules(numbering);
  if (least) *least = rules ? (int64_t)rules->least : 0;
  if (greatest) *greatest = rules ? (int64_t)rules->greatest : INT64_MAX;
  return KAL_OK;
}

kal_status kal_numeral_print(const char *system, int64_t value, int width, char *buffer, size_t capacity,
                             size_t *length) {
  kal__writer writer = {buffer, capacity, 0};
  kal__numbering numbering;
  kal_status status;
  if ((!buffer && capacity) || width < 0 || width > 255) return KAL_ERROR_ARGUMENT;
  if ((status = find_public(system, &numbering))) return status;
  kal__write_numeral(&writer, numbering, value, width);
  kal__write_end(&writer);
  if (length) *length = writer.length;
  return writer.length < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}

kal_status kal_numeral_parse(const char *system, const char *text, size_t length, int64_t least,
                             int64_t greatest, int64_t *value, size_t *used, kal_error *error) {
  kal__numbering numbering = KAL__NUMBERING_ANY;
  int64_t result;
  size_t end;
  kal_status status;
  if (!text || !value || least > greatest)
    return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (system && (status = find_public(system, &numbering)))
    return kal__fail(error, status, KAL_FIELD_NAME, NULL, 0, 1, 0);
  status = kal__read_numeral(numbering, text, length, 0, least, greatest, &result, &end, error);
  if (status) return status;
  if (!used && end < length) return numeral_error(error, KAL_EXPECTED_END, end);
  *value = result;
  if (used) *used = end;
  return KAL_OK;
}
