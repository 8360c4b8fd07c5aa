/* SPDX-License-Identifier: MIT */
/* From what a calendar file says to a definition: limits, months, names and the digest. */
#include "define.h"
#include "kalends/names.h"

/* Widens the limits and month rules so that a year's months fit. */
static kal_status define_note(kal__define_work *w, const kal_year_definition *y) {
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
    if (k == KAL_MONTH_RULES_MAX) return kal__define_limit(w, w->here.line, KAL_MONTH_RULES_MAX);
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
static kal_status define_note_year(kal__define_work *w, int64_t year) {
  kal_year_definition y;
  if (year < w->d.first_year || year > w->d.last_year) return KAL_OK;
  memset(&y, 0, sizeof y);
  if (kal__model_year(w->model, (int32_t)year, &y)) {
    kal__define_fail(w, w->header.at, KAL_ERROR_LAW, year, 1, 0);
    if (w->error) w->error->field = KAL_FIELD_YEAR;
    if (w->error) w->error->law = KAL_LAW_ANSWERS;
    return KAL_ERROR_LAW;
  }
  return define_note(w, &y);
}

/* The months of common and leap years of a rule or weeks. */
static kal_status define_note_months(kal__define_work *w, int has_leap_years) {
  kal_status status = KAL_OK;
  for (int leap = 0; leap <= has_leap_years && !status; leap++) {
    kal_year_definition y;
    memset(&y, 0, sizeof y);
    kal__model_months(w->model, leap, &y);
    status = define_note(w, &y);
    for (size_t i = 0; !leap && i < w->d.month_rule_count; i++) w->votes[i] = 2;
  }
  return status;
}

/* Limits, months, names and eras of the calendar below. */
static kal_status define_inherit(kal__define_work *w, const kal_calendar *base) {
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

/* The date patterns of the calendar below, where its dates stay. */
static void define_inherit_patterns(kal__define_work *w, const kal_calendar *base) {
  if (w->seen >> DEFINE_KEY_DATE_PATTERNS & 1 || base->number < KAL_FIRST_USER_NUMBER) return;
  memcpy(w->d.date_patterns, ((const kal__user *)base)->definition.date_patterns, sizeof w->d.date_patterns);
}

/* The years of a calendar over another one: those within its range. */
static kal_status define_within(kal__define_work *w, int64_t first, int64_t last) {
  if (!w->has_years) {
    w->d.first_year = (int32_t)first;
    w->d.last_year = (int32_t)last;
  }
  if (w->d.first_year < first)
    return kal__define_fail(w, w->header.at, KAL_ERROR_OUT_OF_RANGE, w->d.first_year, first, last);
  if (w->d.last_year > last)
    return kal__define_fail(w, w->header.at, KAL_ERROR_OUT_OF_RANGE, w->d.last_year, first, last);
  return KAL_OK;
}

static kal_status define_finish_rule(kal__define_work *w) {
  kal__model *m = w->model;
  kal_status status;
  if ((status = kal__define_need(w, DEFINE_KEY_MONTHS)) || (status = kal__define_need(w, DEFINE_KEY_EPOCH)))
    return status;
  for (unsigned i = 0; i < m->months; i++) {
    if (m->codes[i] & KAL_MONTH_LEAP || m->outside >> i & 1) w->d.properties |= KAL_LEAP_MONTHS;
    if (m->outside >> i & 1 && i + 1 == m->months && !(m->codes[i] & KAL_MONTH_LEAP))
      m->outside ^= UINT64_C(1) << i;
  }
  return define_note_months(w, m->leaps && (m->leaps[m->cycle] || m->exceptions));
}

static kal_status define_finish_table(kal__define_work *w) {
  kal__model *m = w->model;
  kal_status status;
  if ((status = kal__define_need(w, DEFINE_KEY_BEGINS))) return status;
  if (!m->row_count)
    return kal__define_wrong(w, w->header.at, KAL_EXPECTED_MISSING_KEY, "of a year, such as 2080");
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

static kal_status define_finish_weeks(kal__define_work *w) {
  kal__model *m = w->model;
  kal_status status;
  if ((status = kal__define_need(w, DEFINE_KEY_PATTERN)) ||
      (status = kal__define_need(w, DEFINE_KEY_YEAR_ENDS)))
    return status;
  if (!(w->seen >> DEFINE_KEY_WEEK_53 & 1)) m->leap[m->months - 1] += 7;
  if ((status = define_within(w, DEFINE_FIRST_YEAR * 100, DEFINE_LAST_YEAR * 100))) return status;
  if (!w->has_years) w->d.first_year = DEFINE_FIRST_YEAR, w->d.last_year = DEFINE_LAST_YEAR;
  return define_note_months(w, 1);
}

static kal_status define_finish_fiscal(kal__define_work *w) {
  kal__model *m = w->model;
  kal_calendar_definition *d = &w->d;
  const kal_calendar *base;
  size_t era_count = d->era_count;
  kal_status status;
  unsigned months, shortest = 0, longest = 0;
  if ((status = kal__define_need(w, DEFINE_KEY_YEAR_BEGINS))) return status;
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
    if (!rule) return kal__define_wrong(w, w->header.at, KAL_EXPECTED_PLAIN_CALENDAR, NULL);
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
static kal_status define_fiscal_names(kal__define_work *w) {
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

static kal_status define_finish_overlay(kal__define_work *w) {
  const kal__model *m = w->model;
  kal_status status;
  if ((status = kal__define_need(w, DEFINE_KEY_OVER))) return status;
  if ((status = define_within(w, m->base->range.first_year, m->base->range.last_year))) return status;
  if ((status = define_inherit(w, m->base))) return status;
  define_inherit_patterns(w, m->base);
  for (size_t i = 0; i < m->start_count; i++) {
    int64_t year = m->starts[i].year;
    if (i && m->starts[i - 1].year == year) continue;
    if (year - 1 >= w->d.first_year && (status = define_note_year(w, year - 1))) return status;
    if ((status = define_note_year(w, year))) return status;
  }
  return KAL_OK;
}

static kal_status define_finish_cut_over(kal__define_work *w) {
  kal__model *m = w->model;
  kal_calendar_definition *d = &w->d;
  const kal__model_part *last = &m->parts[m->part_count - (m->part_count > 0)];
  kal_status status;
  if ((status = kal__define_need(w, DEFINE_KEY_PART))) return status;
  if (last->last_day != INT64_MAX)
    return kal__define_wrong(w, w->header.at, KAL_EXPECTED_MISSING_KEY, "part, without `until`");
  if ((status = define_within(w, (int64_t)m->parts[0].first_year + 2, (int64_t)last->last_year - 2)))
    return status;
  if (!w->has_years && d->first_year < DEFINE_FIRST_YEAR) d->first_year = DEFINE_FIRST_YEAR;
  if (!w->has_years && d->last_year > DEFINE_LAST_YEAR) d->last_year = DEFINE_LAST_YEAR;
  if ((status = define_inherit(w, m->parts[0].calendar))) return status;
  define_inherit_patterns(w, m->parts[0].calendar);
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
          if (!rule) return kal__define_wrong(w, w->header.at, KAL_EXPECTED_PLAIN_CALENDAR, NULL);
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
    return kal__define_wrong(w, w->header.at, KAL_EXPECTED_LATER_DAY, NULL);
  return KAL_OK;
}

/* By code, M05 before M05L before M06: the order of names. */
static void define_sort_rules(kal__define_work *w) {
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
static kal_status define_month_names(kal__define_work *w) {
  kal__define_span s = w->month_names;
  char *text = w->texts + w->texts_used;
  const char *ignored;
  size_t count = 0;
  w->here = w->month_names_place;
  while (s.at < s.end || count == 0) {
    kal__define_span name = kal__define_before(&s, ',');
    kal_status status;
    for (const char *p = name.at; p < name.end; p++)
      if (*p == '/') return kal__define_wrong(w, p, KAL_EXPECTED_TEXT, NULL);
    if ((status = kal__define_keep(w, name, KAL_DISPLAY_NAME_MAX, &ignored))) return status;
    w->texts[w->texts_used - 1] = '/';
    count++;
  }
  w->texts[w->texts_used - 1] = '\0';
  w->d.month_names = text;
  if (w->rules[0].code == 0 ? count == w->d.limits.most_months : count == w->d.month_rule_count)
    return KAL_OK;
  return kal__define_wrong(w, w->month_names.at, KAL_EXPECTED_MONTH_COUNT, NULL);
}

/* The digest, with that of what it stands on. */
static void define_sum_base(kal__define_work *w, const kal_calendar *base) {
  const kal__model *model = base ? kal__model_of(base) : NULL;
  if (model)
    kal__sha256_add(&w->sum, model->digest, KAL__DIGEST_BYTES);
  else if (base)
    kal__sha256_add(&w->sum, base->id, strlen(base->id) + 1);
}

kal_status kal__define_finish(kal__define_work *w) {
  static kal_status (*const finish[])(kal__define_work *) = {define_finish_rule,    define_finish_table,
                                                             define_finish_weeks,   define_finish_fiscal,
                                                             define_finish_overlay, define_finish_cut_over};
  kal__model *m = w->model;
  kal_calendar_definition *d = &w->d;
  kal_status status;
  if (!(w->seen >> DEFINE_KEY_KIND & 1)) return kal__define_wrong(w, w->header.at, KAL_EXPECTED_KIND, NULL);
  status = finish[m->kind](w);
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
