/* SPDX-License-Identifier: MIT */
/*
 * Calendar files (docs/guide/calendar-files.md): lines of `key: value` below a line [id] become a model
 * (model.c) and a definition (definition.c), which is added as any other. Every number, list and text is
 * bounded; reading a line takes time in proportion to it, and each of them is read once.
 */
#include "define.h"
#include "../core/ascii.h"
#include "../core/find.h"
#include "../core/writer.h"
#include "kalends/text.h"

enum {
  DEFINE_CONDITIONS = 16,                   /* of a leap rule */
  DEFINE_NEAR = 7,                          /* days between a month of an overlay and the same one below */
  DEFINE_PART_DAYS = 62,                    /* most of a month of a cut-over: its days are bits */
  DEFINE_WEEKS = KAL_MONTH_DAYS_MAX / 7 - 1 /* of a month, so that the 53rd week fits */
};

#define DEFINE_KINDS "rule\0table\0weeks\0fiscal\0overlay\0cut-over\0"
#define DEFINE_FAMILIES "solar\0lunar\0lunisolar\0weeks\0"
#define DEFINE_BASES "rule\0official\0predicted\0estimated\0"
#define DEFINE_WEEK_DAYS "monday\0tuesday\0wednesday\0thursday\0friday\0saturday\0sunday\0"
#define DEFINE_MONTHS                                                                                        \
  "january\0february\0march\0april\0may\0june\0july\0august\0september\0october\0november\0december\0"

static const struct define_rule {
  char key[14];
  uint8_t kinds; /* bit k: kind k has it */
  uint8_t often;
} define_rules[DEFINE_KEYS] = {
#define DEFINE_KEY_RULE(symbol, key, kinds, often) {key, kinds, often},
    DEFINE_KEY_LIST(DEFINE_KEY_RULE)
#undef DEFINE_KEY_RULE
};

/* A calendar by name; not retained. */
static kal_status define_find(kal__define_work *w, kal__define_span name, const kal_calendar **calendar) {
  char text[KAL_NAME_MAX + 1];
  size_t length = kal__define_length(name);
  kal_status status;
  if (length > KAL_NAME_MAX) return kal__define_fail(w, name.at, KAL_ERROR_BAD_NAME, 0, 1, 0);
  memcpy(text, name.at, length);
  text[length] = '\0';
  status = kal_registry_find(w->registry, text, calendar, w->error);
  return status ? kal__define_relay(w, name.at, status) : KAL_OK;
}

/* A calendar to stand on: retained in *calendar. */
static kal_status define_find_base(kal__define_work *w, kal__define_span name, int plain,
                                   const kal_calendar **calendar) {
  const uint32_t unfit = plain ? KAL_LEAP_MONTHS | KAL_LEAP_DAYS : KAL_LEAP_DAYS;
  const kal_calendar *found;
  const kal__model *below;
  kal_status status = define_find(w, name, &found);
  if (status) return status;
  if ((found->properties & unfit) || (plain && found->limits.fewest_months != found->limits.most_months))
    return kal__define_wrong(w, name.at, KAL_EXPECTED_PLAIN_CALENDAR, NULL);
  if ((below = kal__model_of(found))) {
    if (below->depth >= KAL__MODEL_DEPTH) return kal__define_wrong(w, name.at, KAL_EXPECTED_SHALLOW, NULL);
    if (below->depth >= w->model->depth) w->model->depth = (uint8_t)(below->depth + 1);
  }
  kal_calendar_retain(found);
  *calendar = found;
  return KAL_OK;
}

/* A date of a calendar: all of the span. */
static kal_status define_date_of(kal__define_work *w, const kal_calendar *calendar, kal__define_span s,
                                 int64_t *day) {
  kal_status status;
  int64_t found;
  s = kal__define_trim(s);
  status = kal_day_parse(calendar, s.at, kal__define_length(s), &found, w->error);
  if (status) return kal__define_relay(w, s.at, status);
  if (found < -DEFINE_FARTHEST || found > DEFINE_FARTHEST)
    return kal__define_fail(w, s.at, KAL_ERROR_OUT_OF_RANGE, found, -DEFINE_FARTHEST, DEFINE_FARTHEST);
  *day = found;
  return KAL_OK;
}

/* A Gregorian date, or one behind a calendar's name. */
static kal_status define_date(kal__define_work *w, kal__define_span s, int64_t *day) {
  const kal_calendar *calendar = kal_calendar_builtin(KAL_GREGORIAN);
  kal__define_span rest = s, name = kal__define_word(&rest);
  kal__define_skip(&rest);
  if (rest.at < rest.end && !kal__is_digit(*name.at) && *name.at != '-' && *name.at != '+' &&
      *name.at != '@') {
    kal_status status = define_find(w, name, &calendar);
    if (status) return status;
    s = rest;
  }
  return define_date_of(w, calendar, s, day);
}

/* `6 april` or 04-06. */
static kal_status define_day_and_month(kal__define_work *w, kal__define_span s, int named, uint8_t *day,
                                       uint8_t *month) {
  const char *at;
  int64_t number;
  unsigned choice;
  kal_status status;
  s = kal__define_trim(s);
  at = s.at;
  if ((status = kal__define_number(w, &s, 1, KAL_MONTH_DAYS_MAX, &number))) return status;
  if (kal__define_take_char(&s, '-')) {
    *month = (uint8_t)number;
    if ((status = kal__define_number(w, &s, 1, KAL_MONTH_DAYS_MAX, &number))) return status;
  } else {
    if (!named) return kal__define_wrong(w, at, KAL_EXPECTED_DAY_AND_MONTH, NULL);
    if ((status = kal__define_choose(w, kal__define_word(&s), DEFINE_MONTHS, &choice))) return status;
    *month = (uint8_t)choice;
  }
  *day = (uint8_t)number;
  return kal__define_end(w, s);
}

/* Room for one more in an array that doubles. */
static kal_status define_grow(kal__define_work *w, void *array, size_t count, size_t size) {
  void *now, *more;
  if (count & (count - 1)) return KAL_OK; /* it was last made for a power of two */
  memcpy(&now, array, sizeof now);
  more = kal__allocate(w->allocator, (count ? count * 2 : 1) * size);
  if (!more) return kal__define_fail(w, w->here.line, KAL_ERROR_NO_MEMORY, 0, 1, 0);
  if (count) memcpy(more, now, count * size);
  kal__free(w->allocator, now);
  memcpy(array, &more, sizeof more);
  return KAL_OK;
}

/* Keys of a rule */

static kal_status define_months(kal__define_work *w, kal__define_span s) {
  kal__model *m = w->model;
  kal_status status;
  unsigned number = 0;
  int64_t days;
  for (kal__define_skip(&s); s.at < s.end; kal__define_skip(&s)) {
    const char *at = s.at;
    if (m->months == KAL_MONTHS_MAX) return kal__define_limit(w, at, KAL_MONTHS_MAX);
    if ((status = kal__define_number(w, &s, 0, KAL_MONTH_DAYS_MAX, &days))) return status;
    m->usual[m->months] = m->leap[m->months] = (uint8_t)days;
    if (s.at < s.end && *s.at == '/') {
      s.at++;
      if ((status = kal__define_number(w, &s, 0, KAL_MONTH_DAYS_MAX, &days))) return status;
      m->leap[m->months] = (uint8_t)days;
    }
    if (!m->leap[m->months] || (s.at < s.end && !kal__define_is_blank(*s.at)) ||
        (!m->usual[m->months] && !number))
      return kal__define_wrong(w, at, KAL_EXPECTED_MONTHS, NULL);
    number += m->usual[m->months] > 0;
    m->codes[m->months] = (kal_month_code)(number | (m->usual[m->months] ? 0u : KAL_MONTH_LEAP));
    m->months++;
  }
  return m->months ? KAL_OK : kal__define_wrong(w, s.at, KAL_EXPECTED_MONTHS, NULL);
}

static kal_status define_codes(kal__define_work *w, kal__define_span s) {
  kal__model *m = w->model;
  unsigned i = 0;
  for (kal__define_skip(&s); s.at < s.end; kal__define_skip(&s)) {
    kal__define_span word = kal__define_word(&s);
    kal_status status;
    if (i == m->months) return kal__define_wrong(w, word.at, KAL_EXPECTED_MONTH_COUNT, NULL);
    status = kal_month_code_parse(word.at, kal__define_length(word), &m->codes[i++], w->error);
    if (status) return kal__define_relay(w, word.at, status);
  }
  return i == m->months ? KAL_OK : kal__define_wrong(w, s.at, KAL_EXPECTED_MONTH_COUNT, NULL);
}

static kal_status define_outside(kal__define_work *w, kal__define_span s) {
  for (kal__define_skip(&s); s.at < s.end; kal__define_skip(&s)) {
    int64_t place;
    kal_status status = kal__define_number(w, &s, 1, w->model->months, &place);
    if (status) return status;
    w->model->outside |= UINT64_C(1) << (place - 1);
  }
  return KAL_OK;
}

static int define_is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kal__is_digit(c) || c == '-' || c == '_';
}

/* One condition of a leap rule: (factor * year + plus) mod cycle < below, or = one of a list. */
typedef struct define_leap {
  int64_t factor;
  int64_t plus;
  int64_t cycle;
  int64_t below; /* -1: the list, which the text at `list` is */
  kal__define_span list;
} define_leap;

static kal_status define_condition(kal__define_work *w, kal__define_span s, define_leap *leap) {
  const int64_t most = KAL__MODEL_CYCLE;
  kal__define_span start = s;
  kal_status status = KAL_OK;
  int brackets = kal__define_take_char(&s, '(');
  leap->factor = 1;
  leap->plus = 0;
  kal__define_skip(&s);
  if (s.at < s.end && kal__is_digit(*s.at)) {
    if ((status = kal__define_number(w, &s, 1, most, &leap->factor))) return status;
    if (!kal__define_take_char(&s, '*')) return kal__define_wrong(w, s.at, KAL_EXPECTED_LEAP_RULE, NULL);
  }
  kal__define_skip(&s);
  start = s;
  while (s.at < s.end && define_is_name(*s.at)) s.at++;
  start.end = s.at;
  if (!kal__define_equal(start, "year")) return kal__define_wrong(w, start.at, KAL_EXPECTED_LEAP_RULE, NULL);
  kal__define_skip(&s);
  if (s.at < s.end && (*s.at == '+' || *s.at == '-')) {
    int minus = *s.at++ == '-';
    if ((status = kal__define_number(w, &s, 0, most, &leap->plus))) return status;
    if (minus) leap->plus = -leap->plus;
  }
  if ((brackets && !kal__define_take_char(&s, ')')) || !kal__define_take(&s, "mod"))
    return kal__define_wrong(w, s.at, KAL_EXPECTED_LEAP_RULE, NULL);
  if ((status = kal__define_number(w, &s, 1, most, &leap->cycle))) return status;
  leap->below = -1;
  leap->list = s;
  if (kal__define_take_char(&s, '<')) {
    if ((status = kal__define_number(w, &s, 1, leap->cycle, &leap->below))) return status;
    return kal__define_end(w, s);
  }
  if (!kal__define_take_char(&s, '=')) return kal__define_wrong(w, s.at, KAL_EXPECTED_LEAP_RULE, NULL);
  leap->list = s;
  return KAL_OK;
}

/* Makes the years of the cycle that meet a condition leap years or not. */
static kal_status define_apply(kal__define_work *w, const define_leap *leap, int is_leap) {
  uint16_t *years = w->model->leaps;
  kal__define_span s = leap->list;
  memset(w->rests, 0, sizeof w->rests);
  if (leap->below >= 0) memset(w->rests, 1, (size_t)leap->below);
  while (leap->below < 0) {
    int64_t rest;
    kal_status status = kal__define_number(w, &s, 0, leap->cycle - 1, &rest);
    if (status) return status;
    w->rests[rest] = 1;
    kal__define_skip(&s);
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

static kal_status define_no_leaps(kal__define_work *w) {
  kal__model *m = w->model;
  m->leaps = kal__allocate(w->allocator, (m->cycle + 1) * sizeof *m->leaps);
  if (!m->leaps) return kal__define_fail(w, w->here.line, KAL_ERROR_NO_MEMORY, 0, 1, 0);
  memset(m->leaps, 0, (m->cycle + 1) * sizeof *m->leaps);
  return KAL_OK;
}

static kal_status define_leap_rule(kal__define_work *w, kal__define_span value) {
  kal__model *m = w->model;
  kal_status status;
  define_leap leap;
  m->cycle = 1;
  for (int pass = 0; pass <= 1; pass++) { /* the cycle first */
    kal__define_span rest = value;
    if (pass && (status = define_no_leaps(w))) return status;
    for (int i = 0; i == 0 || rest.at < rest.end; i++) {
      kal__define_span part = kal__define_before(&rest, ',');
      if (i == DEFINE_CONDITIONS) return kal__define_limit(w, part.at, DEFINE_CONDITIONS);
      int is_not = i && kal__define_take(&part, "not");
      if (i && !is_not && !kal__define_take(&part, "but"))
        return kal__define_wrong(w, part.at, KAL_EXPECTED_WORD, "not but");
      if ((status = define_condition(w, part, &leap))) return status;
      if (pass && (status = define_apply(w, &leap, !is_not))) return status;
      if (pass) continue;
      m->cycle *= (unsigned)leap.cycle / define_divisor(m->cycle, (unsigned)leap.cycle);
      if (m->cycle > KAL__MODEL_CYCLE) return kal__define_wrong(w, part.at, KAL_EXPECTED_SHORT_CYCLE, NULL);
    }
  }
  for (unsigned i = 0; i < m->cycle; i++) m->leaps[i + 1] = (uint16_t)(m->leaps[i] + m->leaps[i + 1]);
  return KAL_OK;
}

/* Years that the rule leaves out or takes by mistake: those that are so anyway change nothing. */
static kal_status define_exceptions(kal__define_work *w, kal__define_span s, int is_leap) {
  kal__model *m = w->model;
  for (kal__define_skip(&s); s.at < s.end; kal__define_skip(&s)) {
    const char *at = s.at;
    int64_t year;
    unsigned place;
    kal_status status = kal__define_number(w, &s, INT32_MIN, INT32_MAX, &year);
    if (status) return status;
    for (unsigned i = 0; i < m->exceptions; i++)
      if (m->exception_years[i] == year) return kal__define_wrong(w, at, KAL_EXPECTED_KEY_ONCE, NULL);
    place = (unsigned)kal__floor_mod(year - 1, m->cycle);
    if (m->leaps[place + 1] - m->leaps[place] == is_leap) continue;
    if (m->exceptions == KAL__MODEL_EXCEPTIONS) return kal__define_limit(w, at, KAL__MODEL_EXCEPTIONS);
    m->exception_years[m->exceptions] = (int32_t)year;
    m->exception_change[m->exceptions++] = is_leap ? 1 : -1;
  }
  return KAL_OK;
}

/* Lines of tables and overlays */

static kal_status define_row(kal__define_work *w, kal__define_span key, kal__define_span s) {
  kal__model *m = w->model;
  const char *at = key.at;
  int64_t year, days, sum = 0;
  kal__model_row row = {w->next_day, (int32_t)w->next_month, (uint32_t)m->length_count, 0};
  int64_t least = m->row_count ? (int64_t)m->first_row + (int64_t)m->row_count : INT32_MIN;
  kal_status status = kal__define_number(w, &key, INT32_MIN, INT32_MAX, &year);
  if (!status) status = kal__define_end(w, key);
  if (status) return status;
  if (m->row_count && year != least) return kal__define_wrong(w, at, KAL_EXPECTED_NEXT_YEAR, NULL);
  for (kal__define_skip(&s); s.at < s.end && *s.at != '='; kal__define_skip(&s)) {
    const char *length_at = s.at;
    if (row.months == KAL_MONTHS_MAX) return kal__define_limit(w, s.at, KAL_MONTHS_MAX);
    if ((status = kal__define_number(w, &s, 1, KAL_MONTH_DAYS_MAX, &days))) return status;
    if ((status = define_grow(w, &m->lengths, m->length_count, 1))) return status;
    sum += days;
    if (s.at < s.end && *s.at == 'L' && row.months) {
      s.at++;
      days |= KAL__MODEL_LEAP;
      w->d.properties |= KAL_LEAP_MONTHS;
    }
    if (s.at < s.end && !kal__define_is_blank(*s.at))
      return kal__define_wrong(w, length_at, KAL_EXPECTED_MONTHS, NULL);
    m->lengths[m->length_count++] = (uint8_t)days;
    row.months++;
  }
  if (row.months == 0) return kal__define_wrong(w, s.at, KAL_EXPECTED_MONTHS, NULL);
  if (kal__define_take_char(&s, '=')) {
    kal__define_skip(&s);
    at = s.at;
    if ((status = kal__define_number(w, &s, 0, INT32_MAX, &days)) || (status = kal__define_end(w, s)))
      return status;
    if (days != sum) {
      char text[24];
      kal__writer writer = {text, sizeof text, 0};
      kal__write_integer(&writer, sum);
      kal__write_end(&writer);
      return kal__define_wrong(w, at, KAL_EXPECTED_SUM, text);
    }
  }
  if ((status = define_grow(w, &m->rows, m->row_count, sizeof row))) return status;
  if (!m->row_count) m->first_row = (int32_t)year;
  m->rows[m->row_count++] = row;
  w->next_day += sum;
  w->next_month += row.months;
  return KAL_OK;
}

static kal_status define_start(kal__define_work *w, kal__define_span key, kal__define_span value) {
  kal__model *m = w->model;
  kal__model_start start = {0};
  const kal__model_start *before = m->start_count ? &m->starts[m->start_count - 1] : NULL;
  kal_date first = {0};
  int64_t day;
  kal_status status;
  if (!m->base) return kal__define_wrong(w, w->here.line, KAL_EXPECTED_MISSING_KEY, "over");
  status = kal_month_parse(m->base, key.at, kal__define_length(key), &start.year, &start.month, w->error);
  if (status) return kal__define_relay(w, key.at, status);
  if (before && (before->year > start.year || (before->year == start.year && before->month >= start.month)))
    return kal__define_wrong(w, key.at, KAL_EXPECTED_LATER_MONTH, NULL);
  if ((status = define_date(w, value, &start.day))) return status;
  first.year = start.year;
  first.month = start.month;
  first.day = 1;
  if ((status = kal_date_to_day(m->base, first, &day))) return kal__define_fail(w, key.at, status, 0, 1, 0);
  if (start.day < day - DEFINE_NEAR || start.day > day + DEFINE_NEAR) {
    char text[KAL_DATE_TEXT_MAX];
    const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
    if (kal_date_from_day(gregorian, day, &first) ||
        kal_date_print(gregorian, first, text, sizeof text, NULL))
      return kal__define_fail(w, key.at, KAL_ERROR_OUT_OF_RANGE, start.year, 1, 0);
    return kal__define_wrong(w, kal__define_trim(value).at, KAL_EXPECTED_NEAR_DAY, text);
  }
  if ((status = define_grow(w, &m->starts, m->start_count, sizeof start))) return status;
  m->starts[m->start_count++] = start;
  return KAL_OK;
}

/* Weeks and fiscal years */

static kal_status define_pattern(kal__define_work *w, kal__define_span s) {
  kal__model *m = w->model;
  int64_t weeks[KAL_MONTHS_MAX], times = 1;
  kal__define_span number = s = kal__define_trim(s);
  unsigned count = 0;
  kal_status status;
  while (number.at < number.end && kal__is_digit(*number.at)) number.at++;
  if (kal__define_take_char(&number, 'x')) { /* 13x4 */
    if ((status = kal__define_number(w, &s, 1, KAL_MONTHS_MAX - 1, &times))) return status;
    s = number;
  }
  do {
    if (count == KAL_MONTHS_MAX) return kal__define_limit(w, s.at, KAL_MONTHS_MAX);
    if ((status = kal__define_number(w, &s, 1, DEFINE_WEEKS, &weeks[count++]))) return status;
  } while (times == 1 && kal__define_take_char(&s, '-'));
  if ((status = kal__define_end(w, s))) return status;
  if (count == 3 && times == 1) times = 4; /* a quarter */
  m->months = count * (unsigned)times;
  for (unsigned i = 0; i < m->months; i++) {
    m->usual[i] = m->leap[i] = (uint8_t)(weeks[i % count] * 7);
    m->codes[i] = (kal_month_code)(i + 1);
  }
  return KAL_OK;
}

/* `last saturday of january`, `saturday nearest 31 january` */
static kal_status define_week_rule(kal__define_work *w, kal__define_span s, int is_end) {
  kal__model *m = w->model;
  kal__define_span word = kal__define_word(&s);
  int is_first = kal__define_equal(word, "first"), is_nearest = !is_first && !kal__define_equal(word, "last");
  kal_status status;
  unsigned choice;
  m->is_end = (uint8_t)is_end;
  m->week_rule = is_nearest ? KAL__WEEK_NEAREST : is_first ? KAL__WEEK_FIRST : KAL__WEEK_LAST;
  if (!is_nearest) word = kal__define_word(&s);
  if ((status = kal__define_choose(w, word, DEFINE_WEEK_DAYS, &choice))) return status;
  m->week_day = (uint8_t)choice;
  if (!kal__define_take(&s, is_nearest ? "nearest" : "of"))
    return kal__define_wrong(w, s.at, KAL_EXPECTED_WEEK_RULE, NULL);
  if (!is_nearest) {
    if ((status = kal__define_choose(w, kal__define_word(&s), DEFINE_MONTHS, &choice))) return status;
    m->month = (uint8_t)choice;
    m->day = (uint8_t)is_first;
    return kal__define_end(w, s);
  }
  if ((status = define_day_and_month(w, s, 1, &m->day, &m->month))) return status;
  if (m->month > 12 || m->day > (m->month == 2 ? 28 : 30 + (m->month + m->month / 8) % 2))
    return kal__define_wrong(w, kal__define_trim(s).at, KAL_EXPECTED_DAY_AND_MONTH, NULL);
  return KAL_OK;
}

static kal_status define_fiscal_start(kal__define_work *w, kal__define_span s) {
  kal__model *m = w->model;
  const kal_limits *limits;
  kal_status status;
  if (!m->base) m->base = kal_calendar_builtin(KAL_GREGORIAN);
  limits = &m->base->limits;
  status = define_day_and_month(w, s, m->base->number == KAL_GREGORIAN, &m->day, &m->month);
  if (status) return status;
  if (m->month > limits->most_months || m->day > limits->shortest_month)
    return kal__define_wrong(w, kal__define_trim(s).at, KAL_EXPECTED_DAY_AND_MONTH, NULL);
  return KAL_OK;
}

/* Parts of a cut-over */

static int64_t define_label(kal_date date) {
  return ((int64_t)date.year * 256 + date.month) * 256 + date.day;
}

static kal_status define_part_ends(kal__define_work *w, kal__model_part *part, const char *at) {
  kal_date date;
  kal_status status;
  part->first_year = part->calendar->range.first_year;
  part->last_year = part->calendar->range.last_year;
  if (part->first_day != INT64_MIN) {
    status = kal_date_from_day(part->calendar, part->first_day + part->shift, &date);
    if (status) return kal__define_fail(w, at, status, part->first_day, 1, 0);
    part->first_year = date.year;
  }
  if (part->last_day != INT64_MAX) {
    status = kal_date_from_day(part->calendar, part->last_day + part->shift, &date);
    if (status) return kal__define_fail(w, at, status, part->last_day, 1, 0);
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

/* A day by itself. */
static kal_status define_part_day(kal__define_work *w, kal__define_span s, kal__model_part *part) {
  const kal_calendar *first = w->model->parts[0].calendar;
  int64_t year, month, day;
  kal_status status;
  if (!first) return kal__define_wrong(w, s.at, KAL_EXPECTED_PART, NULL);
  if ((status = kal__define_number(w, &s, 0, INT32_MAX, &year))) return status;
  if (!kal__define_take_char(&s, '-')) return kal__define_wrong(w, s.at, KAL_EXPECTED_HYPHEN, NULL);
  if ((status = kal__define_number(w, &s, 1, first->limits.most_months, &month))) return status;
  if (!kal__define_take_char(&s, '-')) return kal__define_wrong(w, s.at, KAL_EXPECTED_HYPHEN, NULL);
  if ((status = kal__define_number(w, &s, 1, DEFINE_PART_DAYS, &day)) || (status = kal__define_end(w, s)))
    return status;
  part->date = (kal_date){(int32_t)year, (uint8_t)month, (uint8_t)day, (kal_month_code)month, 0};
  part->first_year = part->last_year = (int32_t)year;
  part->last_day = part->first_day;
  return KAL_OK;
}

/* `julian + 1 until 1712-02-29` */
static kal_status define_part_calendar(kal__define_work *w, kal__define_span s, kal__model_part *part) {
  const char *at = s.at;
  kal_status status = define_find_base(w, kal__define_word(&s), 1, &part->calendar);
  if (status) return status;
  if (part->calendar->limits.longest_month > DEFINE_PART_DAYS ||
      part->calendar->limits.most_months != w->model->parts[0].calendar->limits.most_months)
    return kal__define_wrong(w, at, KAL_EXPECTED_PLAIN_CALENDAR, NULL);
  kal__define_skip(&s);
  if (s.at < s.end && (*s.at == '+' || *s.at == '-')) {
    int minus = *s.at++ == '-';
    if ((status = kal__define_number(w, &s, 0, 400, &part->shift))) return status;
    if (minus) part->shift = -part->shift;
  }
  if (kal__define_take(&s, "until")) {
    kal__define_skip(&s);
    if ((status = define_date_of(w, part->calendar, s, &part->last_day))) return status;
    part->last_day -= part->shift;
    if (part->last_day < part->first_day) return kal__define_wrong(w, s.at, KAL_EXPECTED_LATER_DAY, NULL);
  } else if (kal__define_end(w, s)) {
    return kal__define_wrong(w, s.at, KAL_EXPECTED_PART, NULL);
  }
  return define_part_ends(w, part, at);
}

static kal_status define_part(kal__define_work *w, kal__define_span s) {
  kal__model *m = w->model;
  kal__model_part *part = &m->parts[m->part_count], *before = m->part_count ? part - 1 : NULL;
  kal_status status;
  s = kal__define_trim(s);
  if (m->part_count == KAL__MODEL_PARTS) return kal__define_limit(w, s.at, KAL__MODEL_PARTS);
  if (before && before->last_day == INT64_MAX) return kal__define_wrong(w, s.at, KAL_EXPECTED_NO_PART, NULL);
  part->first_day = before ? before->last_day + 1 : INT64_MIN;
  part->last_day = INT64_MAX;
  m->part_count++; /* its calendar is released, whatever comes */
  status = kal__is_digit(*s.at) ? define_part_day(w, s, part) : define_part_calendar(w, s, part);
  if (!status && before &&
      define_part_label(before, before->last_day) >= define_part_label(part, part->first_day))
    return kal__define_wrong(w, s.at, KAL_EXPECTED_LATER_DAY, NULL);
  return status;
}

/* What stands beside the dates */

static kal_status define_source(kal__define_work *w, kal__define_span s) {
  kal__model *m = w->model;
  kal_source source = {0};
  kal__define_span years = kal__define_before(&s, ';'), basis = kal__define_before(&s, ';'),
                   authority = kal__define_before(&s, ';');
  unsigned choice;
  kal_status status = kal__define_years(w, &years, &source.first_year, &source.last_year);
  if (!status) status = kal__define_end(w, years);
  if (status) return status;
  if (m->source_count == KAL__MODEL_SOURCES) return kal__define_limit(w, years.at, KAL__MODEL_SOURCES);
  if (m->source_count && source.first_year <= w->sources[m->source_count - 1].last_year)
    return kal__define_wrong(w, years.at, KAL_EXPECTED_LATER_SOURCE, NULL);
  if ((status = kal__define_choose(w, basis, DEFINE_BASES, &choice))) return status;
  source.basis = (kal_basis)choice;
  if (s.at == s.end) return kal__define_wrong(w, s.at, KAL_EXPECTED_SOURCE, NULL);
  m->sources[m->source_count] = source;
  if ((status = kal__define_keep(w, authority, KAL_DISPLAY_NAME_MAX, &source.authority)) ||
      (status = kal__define_keep(w, s, KAL_DISPLAY_NAME_MAX, &source.edition)))
    return status;
  w->sources[m->source_count++] = source;
  return KAL_OK;
}

/* `year 1 = 2019` */
static kal_status define_anchor(kal__define_work *w, kal__define_span s, int32_t *anchor) {
  int64_t year;
  kal_status status;
  if (!kal__define_take(&s, "1") || !kal__define_take_char(&s, '='))
    return kal__define_wrong(w, s.at, KAL_EXPECTED_ANCHOR, NULL);
  if ((status = kal__define_number(w, &s, INT32_MIN, INT32_MAX, &year)) || (status = kal__define_end(w, s)))
    return status;
  *anchor = (int32_t)year;
  return KAL_OK;
}

/* The earliest first, as people write them; the definition has the latest first. */
static kal_status define_era(kal__define_work *w, kal__define_span s) {
  kal__define_span code = kal__define_before(&s, ';'), part;
  kal_era *era;
  kal_status status;
  if (w->d.era_count == KAL_ERAS_MAX) return kal__define_limit(w, code.at, KAL_ERAS_MAX);
  era = &w->eras[KAL_ERAS_MAX - 1 - w->d.era_count];
  *era = (kal_era){NULL, NULL, INT64_MIN, INT64_MAX, 1, 1};
  if ((status = kal__define_keep(w, code, KAL_ERA_CODE_MAX, &era->code))) return status;
  while (s.at < s.end) {
    const char *at;
    part = kal__define_before(&s, ';');
    at = part.at;
    if (kal__define_take(&part, "from"))
      status = define_date(w, part, &era->first_day);
    else if (kal__define_take(&part, "year"))
      status = define_anchor(w, part, &era->anchor);
    else if (kal__define_take(&part, "aliases"))
      status = kal__define_keep(w, part, KAL_ERA_CODE_MAX, &era->aliases);
    else if (kal__define_take(&part, "backwards"))
      era->direction = -1, status = kal__define_end(w, part);
    else
      status = kal__define_wrong(w, at, KAL_EXPECTED_ERA, NULL);
    if (status) return status;
  }
  if (w->d.era_count == 0 && era->first_day != INT64_MIN)
    return kal__define_wrong(w, code.at, KAL_EXPECTED_ERA, NULL);
  if (w->d.era_count) {
    if (era->first_day <= era[1].first_day)
      return kal__define_wrong(w, code.at, KAL_EXPECTED_LATER_DAY, NULL);
    era[1].last_day = era->first_day - 1;
  }
  w->d.era_count++;
  return KAL_OK;
}

static kal_status define_style(kal__define_work *w, kal__define_span s) {
  kal_reckoning *style = &w->styles[w->d.reckoning_count];
  kal__define_span code = kal__define_before(&s, ';'), part;
  kal_status status;
  if (w->d.reckoning_count == DEFINE_STYLES) return kal__define_limit(w, code.at, DEFINE_STYLES);
  *style = (kal_reckoning){NULL, NULL, 1, 1, 1, 1};
  if ((status = kal__define_keep(w, code, KAL_ERA_CODE_MAX, &style->code))) return status;
  style->name = style->code;
  while (s.at < s.end) {
    const char *at;
    part = kal__define_before(&s, ';');
    at = part.at;
    if (kal__define_take(&part, "begins"))
      status = define_day_and_month(w, part, 1, &style->day, &style->month);
    else if (kal__define_take(&part, "year"))
      status = define_anchor(w, part, &style->anchor);
    else if (kal__define_take(&part, "name"))
      status = kal__define_keep(w, part, KAL_DISPLAY_NAME_MAX, &style->name);
    else
      status = kal__define_wrong(w, at, KAL_EXPECTED_STYLE, NULL);
    if (status) return status;
  }
  w->d.reckoning_count++;
  return style->month > KAL_MONTHS_MAX ? kal__define_wrong(w, code.at, KAL_EXPECTED_STYLE, NULL) : KAL_OK;
}

/* `EEEE, d MMMM y; d MMMM y; d MMM y; y-MM-dd` */
static kal_status define_date_patterns(kal__define_work *w, kal__define_span s) {
  for (int i = 0; i == 0 || s.at[-1] == ';'; i++) {
    kal__define_span pattern = kal__define_before(&s, ';');
    size_t length = kal__define_length(pattern);
    kal_status status;
    if (i == KAL_DATE_PATTERNS || !length)
      return kal__define_wrong(w, pattern.at, KAL_EXPECTED_DATE_PATTERNS, NULL);
    if ((status = kal__check_date_pattern(pattern.at, length, w->error)))
      return kal__define_relay(w, pattern.at, status);
    if ((status = kal__define_keep(w, pattern, length, &w->d.date_patterns[i]))) return status;
  }
  return KAL_OK;
}

static kal_status define_aliases(kal__define_work *w, kal__define_span s) {
  for (kal__define_skip(&s); s.at < s.end; kal__define_skip(&s)) {
    kal_status status;
    if (w->d.alias_count == KAL_ALIASES_MAX) return kal__define_limit(w, s.at, KAL_ALIASES_MAX);
    if ((status = kal__define_keep(w, kal__define_word(&s), KAL_NAME_MAX, &w->aliases[w->d.alias_count])))
      return status;
    w->d.alias_count++;
  }
  return KAL_OK;
}

/* Lines */

kal_status kal__define_need(kal__define_work *w, kal__define_key key) {
  return w->seen >> key & 1
             ? KAL_OK
             : kal__define_wrong(w, w->here.line, KAL_EXPECTED_MISSING_KEY, define_rules[key].key);
}

static kal_status define_value(kal__define_work *w, kal__define_key key, kal__define_span s) {
  kal__model *m = w->model;
  kal_status status = KAL_OK;
  unsigned choice = 0;
  int64_t number;
  switch (key) {
  case DEFINE_KEY_KIND:
    status = kal__define_choose(w, s, DEFINE_KINDS, &choice);
    m->kind = (uint8_t)(choice - 1);
    return status;
  case DEFINE_KEY_NAME:
    return kal__define_keep(w, s, KAL_DISPLAY_NAME_MAX, &w->d.display_name);
  case DEFINE_KEY_ALIASES:
    return define_aliases(w, s);
  case DEFINE_KEY_NAMES_OF: {
    const kal_calendar *calendar;
    if ((status = define_find(w, s, &calendar))) return status;
    if (calendar->number >= KAL_FIRST_USER_NUMBER)
      return kal__define_fail(w, s.at, KAL_ERROR_UNKNOWN_CALENDAR, 0, 1, 0);
    w->d.names_of = (kal_calendar_number)calendar->number;
    return KAL_OK;
  }
  case DEFINE_KEY_FAMILY:
    if ((status = kal__define_choose(w, s, DEFINE_FAMILIES, &choice))) return status;
    w->d.family = (kal_family)choice;
    return KAL_OK;
  case DEFINE_KEY_YEARS:
    w->has_years = 1;
    if ((status = kal__define_years(w, &s, &w->d.first_year, &w->d.last_year))) return status;
    return kal__define_end(w, s);
  case DEFINE_KEY_YEAR_ZERO:
    if ((status = kal__define_choose(w, s, "no\0yes\0", &choice))) return status;
    if (choice == 2) w->d.properties |= KAL_YEAR_ZERO;
    return KAL_OK;
  case DEFINE_KEY_MONTH_NAMES:
    w->month_names = s;
    w->month_names_place = w->here;
    return KAL_OK;
  case DEFINE_KEY_DATE_PATTERNS:
    return define_date_patterns(w, s);
  case DEFINE_KEY_BASIS:
    if ((status = kal__define_choose(w, s, DEFINE_BASES, &choice))) return status;
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
    if ((status = kal__define_need(w, DEFINE_KEY_MONTHS))) return status;
    return define_codes(w, s);
  case DEFINE_KEY_OUTSIDE:
    if ((status = kal__define_need(w, DEFINE_KEY_MONTHS))) return status;
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
    if ((status = kal__define_need(w, DEFINE_KEY_PATTERN))) return status;
    if ((status = kal__define_number(w, &s, 1, m->months, &number))) return status;
    m->leap[number - 1] += 7;
    return kal__define_end(w, s);
  case DEFINE_KEY_YEAR_BEGINS:
    if (m->kind == KAL__MODEL_FISCAL) return define_fiscal_start(w, s);
    w->seen |= 1u << DEFINE_KEY_YEAR_ENDS;
    return define_week_rule(w, s, 0);
  case DEFINE_KEY_YEAR_ENDS:
    w->seen |= 1u << DEFINE_KEY_YEAR_BEGINS;
    return define_week_rule(w, s, 1);
  case DEFINE_KEY_YEAR_NAME:
    if ((status = kal__define_choose(w, s, "start\0end\0", &choice))) return status;
    m->by_end = choice == 2;
    return KAL_OK;
  case DEFINE_KEY_OVER:
    if (m->base) return kal__define_wrong(w, w->here.line, KAL_EXPECTED_EARLIER_KEY, "year-begins");
    return define_find_base(w, s, m->kind == KAL__MODEL_FISCAL, &m->base);
  default:
    return define_part(w, s);
  }
}

static kal_status define_unknown_key(kal__define_work *w, kal__define_span key) {
  const char *nearest = NULL;
  size_t length = kal__define_length(key), least = length / 3 + 2;
  for (unsigned i = 0; i < DEFINE_KEYS && length <= KAL_NAME_MAX; i++) {
    size_t distance;
    if (!(define_rules[i].kinds >> w->model->kind & 1)) continue;
    distance = kal__name_distance(key.at, length, define_rules[i].key, strlen(define_rules[i].key));
    if (distance >= least) continue;
    least = distance;
    nearest = define_rules[i].key;
  }
  return kal__define_wrong(w, key.at, nearest ? KAL_EXPECTED_NEAR_KEY : KAL_EXPECTED_KEY, nearest);
}

/* What counts for the digest: the line without blanks but those between words, which are single. */
static void define_sum(kal__define_work *w, kal__define_span key, kal__define_span value) {
  kal__sha256_add(&w->sum, key.at, kal__define_length(key));
  for (kal__define_skip(&value); value.at < value.end; kal__define_skip(&value)) {
    kal__define_span word = kal__define_word(&value);
    kal__sha256_add(&w->sum, " ", 1);
    kal__sha256_add(&w->sum, word.at, kal__define_length(word));
  }
  kal__sha256_add(&w->sum, "\n", 1);
}

static kal_status define_line(kal__define_work *w, kal__define_span line) {
  kal__define_span value = line, key = kal__define_before(&value, ':');
  int has_kind = w->seen >> DEFINE_KEY_KIND & 1;
  unsigned i;
  if (value.at == key.end || value.at[-1] != ':' || key.at == key.end)
    return kal__define_wrong(w, line.at, KAL_EXPECTED_LINE, NULL);
  value = kal__define_trim(value);
  define_sum(w, key, value);
  if (!has_kind && !kal__define_equal(key, "kind"))
    return kal__define_wrong(w, key.at, KAL_EXPECTED_KIND, NULL);
  if (value.at == value.end) return kal__define_wrong(w, value.at, KAL_EXPECTED_TEXT, NULL);
  if (has_kind && (kal__is_digit(*key.at) || *key.at == '-')) {
    if (w->model->kind == KAL__MODEL_TABLE) return define_row(w, key, value);
    if (w->model->kind == KAL__MODEL_OVERLAY) return define_start(w, key, value);
  }
  for (i = 0; i < DEFINE_KEYS && !kal__define_equal(key, define_rules[i].key); i++) {
  }
  if (i == DEFINE_KEYS || !(define_rules[i].kinds >> w->model->kind & 1)) return define_unknown_key(w, key);
  if ((w->seen >> i & 1) && !define_rules[i].often)
    return kal__define_wrong(w, key.at, KAL_EXPECTED_KEY_ONCE, NULL);
  w->seen |= 1u << i;
  return define_value(w, (kal__define_key)i, value);
}
/* A new calendar: the line [id]. */
static kal_status define_begin(kal__define_work *w, kal__define_span line) {
  kal__define_span id = {line.at + 1, line.end - 1};
  kal__model *m;
  if (kal__define_length(line) < 2 || line.end[-1] != ']')
    return kal__define_wrong(w, line.at, KAL_EXPECTED_SECTION, NULL);
  if (w->added_count == KAL_DEFINE_CALENDARS_MAX)
    return kal__define_limit(w, line.at, KAL_DEFINE_CALENDARS_MAX);
  m = kal__allocate(w->allocator, sizeof *m);
  if (!m) return kal__define_fail(w, line.at, KAL_ERROR_NO_MEMORY, 0, 1, 0);
  memset(m, 0, sizeof *m);
  m->allocator = *w->allocator;
  m->depth = 1;
  w->model = m;
  memset(&w->d, 0, sizeof w->d);
  w->seen = 0;
  w->has_years = 0;
  w->next_day = w->next_month = 0;
  w->texts_used = 0;
  w->month_names = (kal__define_span){NULL, NULL};
  w->d.first_year = DEFINE_FIRST_YEAR;
  w->d.last_year = DEFINE_LAST_YEAR;
  w->header = id = kal__define_trim(id);
  w->header_place = w->here;
  kal__sha256_begin(&w->sum);
  define_sum(w, id, (kal__define_span){id.end, id.end});
  return kal__define_keep(w, id, KAL_NAME_MAX, &w->d.id);
}

/* Adds the calendar that was read, if there is one. */
static kal_status define_add(kal__define_work *w) {
  kal_status status;
  if (!w->model) return KAL_OK;
  w->here = w->header_place; /* what is wrong now is wrong with the whole */
  if ((status = kal__define_finish(w))) return status;
  status = kal_registry_add(w->registry, &w->d, &w->added[w->added_count], w->error);
  if (status) return kal__define_relay(w, w->header.at, status);
  w->added_count++;
  w->model = NULL; /* it is the calendar's */
  return KAL_OK;
}

static kal_status define_all(kal__define_work *w) {
  const char *at = w->text;
  kal__define_span line;
  kal_status status = kal__define_check_text(w);
  if (w->end - at >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0) at += 3;
  w->here.number = 0;
  while (!status && kal__define_next_line(w, &at, &line)) {
    if (line.at == line.end) continue;
    if (*line.at == '[') {
      kal__define_place place = w->here;
      if ((status = define_add(w))) break;
      w->here = place;
      status = define_begin(w, line);
    } else if (!w->model) {
      status = kal__define_wrong(w, line.at, KAL_EXPECTED_SECTION, NULL);
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
  kal__define_work *w;
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
  const kal__model *model = calendar ? kal__model_of(calendar) : NULL;
  size_t whole;
  if (!model || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  for (int i = 0; i < KAL__DIGEST_BYTES; i++) {
    kal__write_char(&writer, digits[model->digest[i] >> 4]);
    kal__write_char(&writer, digits[model->digest[i] & 15]);
  }
  whole = kal__write_end(&writer);
  if (length) *length = whole;
  return whole < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}
