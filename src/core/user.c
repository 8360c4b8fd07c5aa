/* SPDX-License-Identifier: MIT */
/*
 * Calendars that users bring: copied, wrapped so that no answer of a callback is used before it was checked,
 * and tried by the laws before anybody sees them.
 */
#include "user.h"
#include "builtin.h"
#include "name.h"
#include "utf8.h"
#include "../calendars/names_keys.h"

enum { MONTH_TABLE_YEARS = 100000, MEAN_DENOMINATOR = 1024, SAMPLE_ENDS = 40, SAMPLE_BETWEEN = 200 };

/* Day numbers and month indexes of users lie in here, so that sums with them cannot overflow. */
static const int64_t FARTHEST = INT64_C(1) << 60;

static const kal__user *user_of(const kal_calendar *calendar) {
  return (const kal__user *)calendar;
}

/* Year info */

/* Fills the months of *info; returns the law that they break. */
static kal_law take_months(const kal__user *user, const kal_year_definition *d, kal__year *info) {
  const kal_limits *limits = &user->calendar.limits;
  unsigned days = 0;
  int by_code = 0;
  if (d->months < 1 || d->months > KAL_MONTHS_MAX) return KAL_LAW_ANSWERS;
  if (d->months < limits->fewest_months || d->months > limits->most_months) return KAL_LAW_LIMITS;
  for (unsigned i = 0; i < d->months; i++) by_code |= d->codes[i];
  if ((!by_code && (d->leap_month > d->months || d->leap_month == 1)) || d->basis > KAL_BASIS_ESTIMATED ||
      d->reserved)
    return KAL_LAW_ANSWERS;
  info->leap = KAL__NO_LEAP_MONTH;
  info->room.parts.intercalary = 0;
  for (unsigned i = 0; i < d->months; i++) {
    unsigned month = i + 1, leap = d->leap_month && month == d->leap_month,
             late = d->leap_month && month >= d->leap_month;
    unsigned code = by_code ? d->codes[i] : (month - late) | (leap ? KAL_MONTH_LEAP : 0u);
    if (d->days[i] < 1 || d->days[i] > KAL_MONTH_DAYS_MAX) return KAL_LAW_ANSWERS;
    if (d->days[i] < limits->shortest_month || d->days[i] > limits->longest_month) return KAL_LAW_LIMITS;
    if (!kal__find_month_rule(&user->calendar, (kal_month_code)code)) return KAL_LAW_CODES;
    for (unsigned j = 0; j < i; j++)
      if (info->room.codes[j] == code) return KAL_LAW_CODES;
    if (d->intercalary[i])
      info->room.parts.intercalary |= UINT64_C(1) << i;
    else if (code & KAL_MONTH_LEAP && info->leap == KAL__NO_LEAP_MONTH)
      info->leap = (uint8_t)month;
    info->room.codes[i] = (kal_month_code)code;
    info->room.starts[i] = (uint16_t)days;
    days += d->days[i];
  }
  info->room.starts[d->months] = (uint16_t)days;
  info->days = (uint16_t)days;
  return days < limits->shortest_year || days > limits->longest_year ? KAL_LAW_LIMITS : KAL_LAW_NONE;
}

static int64_t months_before(const kal__user *user, int32_t year, const kal_year_definition *d) {
  if (user->definition.counts_months) return d->first_month_index;
  if (user->month_starts) return user->month_starts[(int64_t)year - user->calendar.range.first_year];
  return (int64_t)year * user->calendar.limits.most_months;
}

/* Asks for a year; info->months is 0 unless the answer can be used. */
static kal_law ask_year(const kal__user *user, int32_t year, kal__year *info) {
  const kal_range *range = &user->calendar.range;
  kal_year_definition d;
  kal_law broken;
  info->months = 0;
  memset(&d, 0, sizeof d);
  if (user->definition.year(user->definition.context, year, &d) != 0) return KAL_LAW_ANSWERS;
  if ((broken = take_months(user, &d, info))) return broken;
  if (d.first_day < range->first_day || d.first_day > range->last_day - info->days + 1)
    return KAL_LAW_CONTIGUOUS;
  info->first_day = d.first_day;
  info->first_month = months_before(user, year, &d);
  if (info->first_month < user->least_month || info->first_month > user->month_end - d.months)
    return KAL_LAW_MONTH_INDEX;
  info->starts = 0;
  info->reciprocal = 0;
  info->unit = 0;
  info->basis = d.basis ? d.basis : (uint8_t)KAL_BASIS_RULE;
  info->room.parts.starts = info->room.starts;
  info->room.parts.codes = info->room.codes;
  info->parts = &info->room.parts;
  info->months = d.months;
  return KAL_LAW_NONE;
}

static void user_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)ask_year(user_of(calendar), year, info);
}

static void user_month_days(const kal_calendar *calendar, int32_t year, unsigned month,
                            kal__month_days *days) {
  const kal_calendar_definition *definition = &user_of(calendar)->definition;
  days->skipped = days->doubled = 0;
  if (definition->month_days(definition->context, year, (uint8_t)month, &days->skipped, &days->doubled) != 0)
    days->skipped = 1;
  else if ((days->skipped | 1) == UINT64_MAX)
    days->skipped = 1; /* a month without day numbers */
  else
    days->skipped &= ~UINT64_C(1);
}

/* Closed forms */

static kal_status user_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  const kal_calendar_definition *definition = &user_of(calendar)->definition;
  kal_date found = {0, 0, 0, 0, 0};
  if (definition->from_day(definition->context, day, &found) != 0) return KAL_ERROR_CALLBACK;
  if (found.year < calendar->range.first_year || found.year > calendar->range.last_year || found.month < 1 ||
      found.month > calendar->limits.most_months || found.day < 1 || found.day > KAL_MONTH_DAYS_MAX ||
      found.flags > (KAL_DATE_LEAP_MONTH | KAL_DATE_LEAP_DAY | KAL_DATE_INTERCALARY) ||
      !kal__find_month_rule(calendar, found.month_code))
    return KAL_ERROR_CALLBACK;
  *date = found;
  return KAL_OK;
}

static kal_status user_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  const kal_calendar_definition *definition = &user_of(calendar)->definition;
  int64_t found = 0;
  /* What the closed form does not take or does not get, year info judges. */
  if (date.year < calendar->range.first_year || date.year > calendar->range.last_year ||
      kal__plain_month(date) == 0 || date.month > calendar->limits.most_months || date.day == 0 ||
      date.day > calendar->limits.longest_month || definition->to_day(definition->context, date, &found) != 0)
    return kal__to_day_by_year(calendar, date, day);
  if (found < calendar->range.first_day || found > calendar->range.last_day) return KAL_ERROR_CALLBACK;
  *day = found;
  return KAL_OK;
}

/* The definition: arguments, texts, copies */

kal_status kal__check_name(const char *name, uint64_t *words, size_t *length, kal_error *error) {
  size_t fault;
  kal_status status;
  if (!name) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NAME, NULL, 0, 1, 0);
  for (*length = 0; *length <= KAL_NAME_MAX && name[*length]; ++*length) {
  }
  fault = KAL_NAME_MAX;
  if (*length <= KAL_NAME_MAX) {
    if (kal__fold_name(name, *length, words)) return KAL_OK;
    fault = kal__name_fault(words, *length);
  }
  status = kal__fail(error, KAL_ERROR_BAD_NAME, KAL_FIELD_NAME, NULL, 0, 1, 0);
  if (error) {
    error->offset = fault;
    if (*length <= KAL_NAME_MAX) memcpy(error->other, name, *length);
  }
  return status;
}

/* Length of well-formed UTF-8 of 1..most bytes without control characters; 0 if it is not. */
static size_t text_length(const char *text, size_t most) {
  size_t at = 0;
  while (at <= most && text[at]) {
    size_t bytes = kal__utf8_bytes(text + at, 4); /* looks at no byte behind the final NUL */
    if (!bytes) return 0;
    at += bytes;
  }
  return at <= most ? at : 0;
}

static kal_status bad_definition(kal_error *error, kal_field field) {
  return kal__fail(error, KAL_ERROR_ARGUMENT, field, NULL, 0, 1, 0);
}

static int limits_hold(const kal_limits *limits) {
  return limits->fewest_months >= 1 && limits->fewest_months <= limits->most_months &&
         limits->most_months <= KAL_MONTHS_MAX && limits->shortest_month >= 1 &&
         limits->shortest_month <= limits->longest_month && limits->longest_month <= KAL_MONTH_DAYS_MAX &&
         limits->shortest_year >= 1 && limits->shortest_year <= limits->longest_year;
}

static int rules_hold(const kal_calendar_definition *d) {
  if (!d->month_rules || d->month_rule_count < 1 || d->month_rule_count > KAL_MONTH_RULES_MAX) return 0;
  for (size_t i = 0; i < d->month_rule_count; i++) {
    const kal_month_rule *rule = &d->month_rules[i];
    unsigned number = rule->code & ~(unsigned)KAL_MONTH_LEAP;
    if (rule->code == 0 ? d->month_rule_count != 1 : number < 1 || number > 99) return 0;
    if (rule->shortest < 1 || rule->shortest > rule->usual || rule->usual > rule->longest ||
        rule->longest > KAL_MONTH_DAYS_MAX)
      return 0;
    for (size_t j = 0; j < i; j++)
      if (d->month_rules[j].code == rule->code) return 0;
  }
  return 1;
}

/* Adds the bytes of a text's copy; 0 if it is none. */
static int count_text(const char *text, size_t most, size_t *bytes) {
  size_t length = text ? text_length(text, most) : 0;
  *bytes += length + 1;
  return length > 0;
}

/* What stands beside the dates: names, sources, reckonings. */
static kal_status check_beside(const kal_calendar_definition *d, size_t *bytes, kal_error *error) {
  int texts = 1;
  if ((d->sources == NULL && d->source_count) || d->source_count > KAL_SOURCES_MAX ||
      (d->reckonings == NULL && d->reckoning_count) || d->reckoning_count > KAL_RECKONINGS_MAX)
    return bad_definition(error, KAL_FIELD_DEFINITION);
  *bytes += d->source_count * sizeof(kal_source) + d->reckoning_count * sizeof(kal_reckoning);
  if (d->month_names) texts &= count_text(d->month_names, KAL_NAMES_TEXT_MAX, bytes);
  if (d->era_names) texts &= count_text(d->era_names, KAL_NAMES_TEXT_MAX, bytes);
  for (size_t i = 0; i < d->source_count; i++) {
    const kal_source *source = &d->sources[i];
    if (source->first_year > source->last_year || source->basis < KAL_BASIS_RULE ||
        source->basis > KAL_BASIS_ESTIMATED || (i && source->first_year <= d->sources[i - 1].last_year))
      return bad_definition(error, KAL_FIELD_YEAR);
    texts &= count_text(source->authority, KAL_DISPLAY_NAME_MAX, bytes);
    texts &= count_text(source->edition, KAL_DISPLAY_NAME_MAX, bytes);
  }
  for (size_t i = 0; i < d->reckoning_count; i++) {
    const kal_reckoning *reckoning = &d->reckonings[i];
    if (reckoning->month < 1 || reckoning->month > KAL_MONTHS_MAX || reckoning->day < 1 ||
        reckoning->day > KAL_MONTH_DAYS_MAX || reckoning->group < 1)
      return bad_definition(error, KAL_FIELD_DEFINITION);
    texts &= count_text(reckoning->code, KAL_ERA_CODE_MAX, bytes);
    texts &= count_text(reckoning->name, KAL_DISPLAY_NAME_MAX, bytes);
  }
  return texts ? KAL_OK : kal__fail(error, KAL_ERROR_BAD_NAME, KAL_FIELD_TEXT, NULL, 0, 1, 0);
}

static kal_status check_patterns(const kal_calendar_definition *d, size_t *bytes, kal_error *error) {
  for (int i = 0; i < KAL_DATE_PATTERNS; i++) {
    const char *text = d->date_patterns[i];
    size_t length;
    kal_status status;
    if (!text) continue;
    length = strlen(text);
    if ((status = kal__check_date_pattern(text, length, error))) {
      if (error) error->field = KAL_FIELD_DATE_PATTERN, error->value = i + 1;
      return status;
    }
    *bytes += length + 1;
  }
  return KAL_OK;
}

/* The bytes of a copy in *bytes. */
static kal_status check_definition(const kal_calendar_definition *d, size_t *bytes, kal_error *error) {
  const uint32_t known = KAL_PROLEPTIC | KAL_YEAR_ZERO | KAL_LEAP_MONTHS | KAL_LEAP_DAYS | KAL_HYBRID;
  uint64_t words[KAL__NAME_WORDS];
  size_t length;
  kal_status status;
  if (!d || d->size != sizeof *d || !d->year || (d->aliases == NULL && d->alias_count) ||
      d->alias_count > KAL_ALIASES_MAX || (d->eras == NULL && d->era_count) || d->era_count > KAL_ERAS_MAX)
    return bad_definition(error, KAL_FIELD_DEFINITION);
  if (!d->from_day != !d->to_day || !d->month_days != !(d->properties & KAL_LEAP_DAYS) ||
      d->properties & ~known || d->family < KAL_FAMILY_SOLAR || d->family > KAL_FAMILY_WEEKS ||
      (d->names_of && !kal_calendar_builtin(d->names_of)) || !rules_hold(d) || !limits_hold(&d->limits))
    return bad_definition(error, KAL_FIELD_DEFINITION);
  if (d->first_year > d->last_year ||
      (!d->counts_months && d->limits.fewest_months != d->limits.most_months &&
       (int64_t)d->last_year - d->first_year >= MONTH_TABLE_YEARS))
    return bad_definition(error, KAL_FIELD_YEAR);
  if ((status = kal__check_name(d->id, words, &length, error))) return status;
  *bytes = sizeof(kal__user) + d->era_count * sizeof(kal__era) + d->month_rule_count * sizeof(kal_month_rule);
  *bytes += length + 1 + (d->alias_count == 0); /* no aliases: "" */
  for (size_t i = 0; i < d->alias_count; i++) {
    if ((status = kal__check_name(d->aliases[i], words, &length, error))) {
      if (error) error->value = (int64_t)i + 1;
      return status;
    }
    *bytes += length + 1;
  }
  if (d->display_name && (length = text_length(d->display_name, KAL_DISPLAY_NAME_MAX)) == 0)
    return kal__fail(error, KAL_ERROR_BAD_NAME, KAL_FIELD_TEXT, NULL, 0, 1, 0);
  if (d->display_name) *bytes += length + 1;
  for (size_t i = 0; i < d->era_count; i++) {
    const kal_era *era = &d->eras[i];
    size_t code = era->code ? text_length(era->code, KAL_ERA_CODE_MAX) : 0;
    length = era->aliases && *era->aliases ? text_length(era->aliases, KAL_ERA_CODE_MAX) : 0;
    if (code == 0 || (length == 0 && era->aliases && *era->aliases))
      return kal__fail(error, KAL_ERROR_BAD_NAME, KAL_FIELD_ERA, NULL, (int64_t)i, 1, 0);
    if (era->direction != 1 && era->direction != -1) return bad_definition(error, KAL_FIELD_ERA);
    *bytes += code + length + 2;
  }
  if ((status = check_patterns(d, bytes, error))) return status;
  return check_beside(d, bytes, error);
}

/* Copies a text to *to, moves behind it, and returns the copy. */
static const char *copy_text(char **to, const char *text) {
  char *copy = *to;
  size_t length = text ? strlen(text) : 0;
  if (length) memcpy(copy, text, length);
  copy[length] = '\0';
  *to += length + 1;
  return copy;
}

/* A folded copy of a name. */
static const char *copy_name(char **to, const char *name) {
  uint64_t words[KAL__NAME_WORDS];
  char *copy = *to;
  size_t length = strlen(name);
  kal__fold_name(name, length, words);
  kal__unfold_name(words, length, copy);
  *to += length + 1;
  return copy;
}

/* The name of an era that the calendar whose names are used has too, by its code. */
static uint16_t era_name(const kal_calendar *names, const char *code) {
  kal_era era;
  for (size_t i = 0; names && kal_calendar_era_at(names, i, &era) == KAL_OK; i++)
    if (strlen(era.code) == strlen(code) && memcmp(era.code, code, strlen(code)) == 0)
      return (uint16_t)kal__era_cldr(names, i);
  return KAL__ERA_WITHOUT_NAME;
}

/* The same of check_beside; the arrays are aligned and in place. */
static void fill_beside(kal_calendar *c, const kal_calendar_definition *d, kal_source *sources,
                        kal_reckoning *reckonings, char **text) {
  for (size_t i = 0; i < d->source_count; i++) {
    sources[i] = d->sources[i];
    sources[i].authority = copy_text(text, d->sources[i].authority);
    sources[i].edition = copy_text(text, d->sources[i].edition);
  }
  for (size_t i = 0; i < d->reckoning_count; i++) {
    reckonings[i] = d->reckonings[i];
    reckonings[i].code = copy_text(text, d->reckonings[i].code);
    reckonings[i].name = copy_text(text, d->reckonings[i].name);
  }
  if (d->month_names) c->month_names = copy_text(text, d->month_names);
  if (d->era_names) c->era_names = copy_text(text, d->era_names);
  c->sources = sources;
  c->source_count = (uint8_t)d->source_count;
  c->reckonings = reckonings;
  c->reckoning_count = (uint8_t)d->reckoning_count;
}

/* What is not given is the next shorter one, else the next longer one. */
static void fill_patterns(const char *patterns[KAL_DATE_PATTERNS], const kal_calendar_definition *d,
                          char **text) {
  for (int i = 0; i < KAL_DATE_PATTERNS; i++)
    patterns[i] = d->date_patterns[i] ? copy_text(text, d->date_patterns[i]) : NULL;
  for (int i = KAL_DATE_PATTERNS - 2; i >= 0; i--)
    if (!patterns[i]) patterns[i] = patterns[i + 1];
  for (int i = 1; i < KAL_DATE_PATTERNS; i++)
    if (!patterns[i]) patterns[i] = patterns[i - 1];
}

/* Fills the calendar; all pointers go into the block behind *user. */
static void fill(kal__user *user, const kal_calendar_definition *d, const kal_allocator *allocator) {
  kal_calendar *c = &user->calendar;
  kal_month_rule *rules;
  kal__era *eras = (kal__era *)(user + 1);
  kal_source *sources = (kal_source *)(eras + d->era_count);
  kal_reckoning *reckonings = (kal_reckoning *)(sources + d->source_count);
  const kal_calendar *names = d->names_of ? kal_calendar_builtin(d->names_of) : NULL;
  char *text;
  memset(user, 0, sizeof *user);
  user->definition = *d;
  user->allocator = *allocator;
  atomic_init(&user->references, 1);
  atomic_init(&user->state, KAL__USER_PENDING);
  rules = (kal_month_rule *)(reckonings + d->reckoning_count);
  memcpy(rules, d->month_rules, d->month_rule_count * sizeof *rules);
  text = (char *)(rules + d->month_rule_count);
  c->id = copy_name(&text, d->id);
  c->bcp47 = "";
  c->aliases = text;
  for (size_t i = 0; i < d->alias_count; i++) {
    if (i) text[-1] = ' ';
    copy_name(&text, d->aliases[i]);
  }
  if (!d->alias_count) *text++ = '\0';
  c->title = d->display_name ? copy_text(&text, d->display_name) : c->id;
  for (size_t i = 0; i < d->era_count; i++) {
    eras[i].era = d->eras[i];
    eras[i].era.code = copy_text(&text, d->eras[i].code);
    eras[i].era.aliases = copy_text(&text, d->eras[i].aliases);
    eras[i].cldr = era_name(names, eras[i].era.code);
  }
  fill_beside(c, d, sources, reckonings, &text);
  fill_patterns(user->definition.date_patterns, d, &text);
  c->properties = d->properties;
  c->family = (uint8_t)d->family;
  c->names = names ? names->names : (uint8_t)KAL__NAMES_GENERIC;
  c->day_start = names ? names->day_start : (uint8_t)KAL_DAY_MIDNIGHT;
  c->leap_month = names ? names->leap_month : (uint8_t)KAL__LEAP_MONTH_AFTER;
  c->limits = d->limits;
  /* Narrowed when both ends are known. */
  c->range = (kal_range){-FARTHEST, FARTHEST, d->first_year, d->last_year};
  user->least_month = -FARTHEST;
  user->month_end = FARTHEST;
  c->month_rules = rules;
  c->month_rule_count = (uint8_t)d->month_rule_count;
  c->eras = eras;
  c->era_count = (uint8_t)d->era_count;
  c->year = user_year;
  c->from_day = d->from_day ? user_from_day : kal__from_day_by_year;
  c->to_day = d->to_day ? user_to_day : kal__to_day_by_year;
  c->month_days = d->month_days ? user_month_days : NULL;
  /* The caller's memory is not ours to read later. */
  user->definition.id = NULL;
  user->definition.aliases = NULL;
  user->definition.display_name = NULL;
  user->definition.month_rules = NULL;
  user->definition.eras = NULL;
  user->definition.month_names = NULL;
  user->definition.era_names = NULL;
  user->definition.sources = NULL;
  user->definition.reckonings = NULL;
}

/* The laws */

static kal_status breaks(const kal__user *user, kal_law law, kal_field field, int64_t where,
                         kal_error *error) {
  kal_status status = kal__fail(error, KAL_ERROR_LAW, field, &user->calendar, where, 1, 0);
  if (error) error->law = (uint8_t)law;
  return status;
}

/* Months before every year, where the calendar does not count them and years differ. */
static kal_status count_months(kal__user *user, kal_error *error) {
  const kal_range *range = &user->calendar.range;
  size_t years = (size_t)((int64_t)range->last_year - range->first_year + 1);
  int64_t months = 0, *starts;
  if (user->definition.counts_months ||
      user->calendar.limits.fewest_months == user->calendar.limits.most_months)
    return KAL_OK;
  starts = kal__allocate(&user->allocator, years * sizeof *starts);
  if (!starts) return kal__fail(error, KAL_ERROR_NO_MEMORY, KAL_FIELD_NONE, &user->calendar, 0, 1, 0);
  memset(starts, 0, years * sizeof *starts);
  user->month_starts = starts;
  for (size_t i = 0; i < years; i++) {
    kal__year info;
    kal_law broken = ask_year(user, (int32_t)(range->first_year + (int64_t)i), &info);
    if (broken) return breaks(user, broken, KAL_FIELD_YEAR, range->first_year + (int64_t)i, error);
    starts[i] = months;
    months += info.months;
  }
  return KAL_OK;
}

/* The span in days, and the mean lines through it. */
static kal_status find_range(kal__user *user, kal_error *error) {
  kal_calendar *c = &user->calendar;
  kal__year first, last;
  int64_t years = (int64_t)c->range.last_year - c->range.first_year + 1, days, months;
  kal_law broken = ask_year(user, c->range.first_year, &first);
  if (broken) return breaks(user, broken, KAL_FIELD_YEAR, c->range.first_year, error);
  broken = ask_year(user, c->range.last_year, &last);
  if (broken) return breaks(user, broken, KAL_FIELD_YEAR, c->range.last_year, error);
  days = last.first_day + last.days - first.first_day;
  months = last.first_month + last.months - first.first_month;
  if (days < years) return breaks(user, KAL_LAW_CONTIGUOUS, KAL_FIELD_YEAR, c->range.last_year, error);
  /* No year is longer than 64 months of 99 days, so nothing below overflows. */
  if (days > years * KAL_MONTHS_MAX * KAL_MONTH_DAYS_MAX)
    return breaks(user, KAL_LAW_CONTIGUOUS, KAL_FIELD_YEAR, c->range.last_year, error);
  if (months < years || months > years * KAL_MONTHS_MAX)
    return breaks(user, KAL_LAW_MONTH_INDEX, KAL_FIELD_YEAR, c->range.last_year, error);
  c->range.first_day = first.first_day;
  c->range.last_day = last.first_day + last.days - 1;
  user->least_month = first.first_month;
  user->month_end = last.first_month + last.months;
  c->year_days = (kal__mean){days * MEAN_DENOMINATOR / years, MEAN_DENOMINATOR};
  c->year_zero_day = first.first_day - (int64_t)c->range.first_year * c->year_days.num / MEAN_DENOMINATOR;
  c->year_months = (kal__mean){months * MEAN_DENOMINATOR / years, MEAN_DENOMINATOR};
  c->year_zero_month =
      first.first_month - (int64_t)c->range.first_year * c->year_months.num / MEAN_DENOMINATOR;
  return KAL_OK;
}

/* One day, both ways and by both forms. */
static kal_law check_user_day(const kal__user *user, int64_t day) {
  const kal_calendar *c = &user->calendar;
  kal_date date, other;
  int64_t back;
  if (kal__from_day_by_year(c, day, &date) || kal__to_day_by_year(c, date, &back) || back != day)
    return KAL_LAW_ROUND_TRIP;
  if (user->definition.from_day && (c->from_day(c, day, &other) || memcmp(&date, &other, sizeof date) != 0 ||
                                    c->to_day(c, date, &back) || back != day))
    return KAL_LAW_OVERRIDES;
  return KAL_LAW_NONE;
}

static kal_status check_user_year(const kal__user *user, int32_t year, kal_error *error) {
  const kal_calendar *c = &user->calendar;
  kal__year info;
  int64_t ignored;
  kal_law broken = ask_year(user, year, &info);
  if (broken) return breaks(user, broken, KAL_FIELD_YEAR, year, error);
  for (unsigned month = 1; month <= info.months; month++) {
    int64_t first = info.first_day + info.room.starts[month - 1],
            last = info.first_day + info.room.starts[month] - 1;
    const kal_month_rule *rule = kal__find_month_rule(c, info.room.codes[month - 1]);
    kal_date none = {year, (uint8_t)month, (uint8_t)(last - first + 2), 0, 0};
    /* By its code another month, or none. */
    kal_date other = {year, (uint8_t)month, 1, (kal_month_code)month, 0};
    if (last - first + 1 < rule->shortest || last - first + 1 > rule->longest)
      return breaks(user, KAL_LAW_LIMITS, KAL_FIELD_DAY_NUMBER, first, error);
    if ((broken = check_user_day(user, first)))
      return breaks(user, broken, KAL_FIELD_DAY_NUMBER, first, error);
    if ((broken = check_user_day(user, last))) return breaks(user, broken, KAL_FIELD_DAY_NUMBER, last, error);
    if (!c->month_days && c->to_day(c, none, &ignored) == KAL_OK)
      return breaks(user, KAL_LAW_OVERRIDES, KAL_FIELD_DAY_NUMBER, last + 1, error);
    if (info.room.codes[month - 1] != month && c->to_day(c, other, &ignored) == KAL_OK)
      return breaks(user, KAL_LAW_OVERRIDES, KAL_FIELD_DAY_NUMBER, first, error);
  }
  if (year < c->range.last_year) {
    kal__year next;
    if ((broken = ask_year(user, year + 1, &next)))
      return breaks(user, broken, KAL_FIELD_YEAR, (int64_t)year + 1, error);
    if (next.first_day != info.first_day + info.days)
      return breaks(user, KAL_LAW_CONTIGUOUS, KAL_FIELD_YEAR, (int64_t)year + 1, error);
    if (next.first_month != info.first_month + info.months)
      return breaks(user, KAL_LAW_MONTH_INDEX, KAL_FIELD_YEAR, (int64_t)year + 1, error);
  }
  if (info.months < c->limits.most_months) { /* nor has it a month more */
    kal_date none = {year, (uint8_t)(info.months + 1), 1, 0, 0};
    if (c->to_day(c, none, &ignored) == KAL_OK)
      return breaks(user, KAL_LAW_OVERRIDES, KAL_FIELD_YEAR, year, error);
  }
  return KAL_OK;
}

static kal_status check_eras(const kal__user *user, kal_error *error) {
  const kal_calendar *c = &user->calendar;
  int64_t end = INT64_MAX;
  for (size_t i = 0; i < c->era_count; i++) {
    const kal_era *era = &c->eras[i].era;
    int last = i + 1 == c->era_count;
    if (era->last_day != end || era->first_day > era->last_day || last != (era->first_day == INT64_MIN))
      return breaks(user, KAL_LAW_ERAS, KAL_FIELD_DAY_NUMBER, era->first_day, error);
    end = era->first_day - !last;
  }
  return KAL_OK;
}

static kal_status check_laws(const kal__user *user, kal_error *error) {
  int64_t first = user->calendar.range.first_year, last = user->calendar.range.last_year;
  kal_status status = check_eras(user, error);
  for (int64_t i = 0; !status && i < SAMPLE_ENDS && first + i <= last; i++) {
    status = check_user_year(user, (int32_t)(first + i), error);
    if (!status) status = check_user_year(user, (int32_t)(last - i), error);
  }
  if (last - first < 2 * SAMPLE_ENDS) return status; /* that was every year */
  for (int64_t i = 0; !status && i < SAMPLE_BETWEEN; i++)
    status = check_user_year(user, (int32_t)(first + (last - first) * i / SAMPLE_BETWEEN), error);
  return status;
}

/* Rows of years, if it is of a file and its years fit them: dates and columns then go by them. Callbacks of
 * users are left alone. */
static kal_status make_rows(kal__user *user, kal_error *error) {
  kal__year_rows *rows = &user->year_rows;
  /* A definition's own closed form stays. */
  if (!kal__is_of_file(&user->definition) || user->definition.from_day ||
      !kal__year_rows_measure(&user->calendar, rows))
    return KAL_OK;
  user->year_words = kal__allocate(&user->allocator, (rows->years + 1) * sizeof *user->year_words);
  if (!user->year_words)
    return kal__fail(error, KAL_ERROR_NO_MEMORY, KAL_FIELD_NONE, &user->calendar, 0, 1, 0);
  rows->rows = user->year_words;
  if (kal__year_rows_fill(&user->calendar, rows, user->year_words)) {
    user->calendar.rows = rows;
    user->calendar.from_day = kal__from_day_by_rows;
    user->calendar.to_day = kal__to_day_by_rows;
  } else {
    kal__free(&user->allocator, user->year_words);
    user->year_words = NULL;
  }
  return KAL_OK;
}

/* Life */

kal_status kal__user_create(const kal_calendar_definition *definition, const kal_allocator *allocator,
                            kal__user **user, kal_error *error) {
  size_t bytes = 0, bytes_now = 0;
  kal__user *made;
  kal_status status = check_definition(definition, &bytes, error);
  if (status) return status;
  made = kal__allocate(allocator, bytes);
  if (!made) return kal__fail(error, KAL_ERROR_NO_MEMORY, KAL_FIELD_NONE, NULL, (int64_t)bytes, 1, 0);
  /* The allocator is the user's code too, and may have changed what was checked. */
  status = check_definition(definition, &bytes_now, error);
  if (!status && bytes_now != bytes) status = bad_definition(error, KAL_FIELD_DEFINITION);
  if (status) {
    kal__free(allocator, made);
    return status;
  }
  fill(made, definition, allocator); /* the last that is read of the caller's memory */
  status = count_months(made, error);
  if (!status) status = find_range(made, error);
  if (!status) status = check_laws(made, error);
  if (!status) status = make_rows(made, error);
  if (status) {
    kal__user_discard(made);
    return status;
  }
  *user = made;
  return KAL_OK;
}

void kal__user_discard(kal__user *user) {
  kal_allocator allocator = user->allocator;
  kal__free(&allocator, user->month_starts);
  kal__free(&allocator, user->year_words);
  kal__free(&allocator, user);
}

void kal__user_release(kal__user *user) {
  if (atomic_fetch_sub_explicit(&user->references, 1, memory_order_acq_rel) != 1) return;
  if (user->definition.destroy) user->definition.destroy(user->definition.context);
  kal__user_discard(user);
}

static kal__user *user_or_null(const kal_calendar *calendar) {
  return calendar && calendar->number >= KAL_FIRST_USER_NUMBER ? (kal__user *)(uintptr_t)calendar : NULL;
}

void kal_calendar_retain(const kal_calendar *calendar) {
  kal__user *user = user_or_null(calendar);
  if (user) atomic_fetch_add_explicit(&user->references, 1, memory_order_relaxed);
}

void kal_calendar_release(const kal_calendar *calendar) {
  kal__user *user = user_or_null(calendar);
  if (user) kal__user_release(user);
}

const char *kal_law_text(kal_law law) {
  switch (law) {
#define LAW_TEXT(symbol, number, text)                                                                       \
  case symbol:                                                                                               \
    return text;
    KAL_LAW_LIST(LAW_TEXT)
#undef LAW_TEXT
  }
  return "";
}

/* Shared bases */

static void begin_like(kal_calendar_definition *definition, const kal_calendar *like) {
  memset(definition, 0, sizeof *definition);
  definition->size = sizeof *definition;
  definition->names_of = (kal_calendar_number)like->number;
  definition->family = (kal_family)like->family;
  definition->first_year = -10000;
  definition->last_year = 10000;
  definition->limits = like->limits;
  definition->month_rules = like->month_rules;
  definition->month_rule_count = like->month_rule_count;
}

void kal_definition_roman(kal_calendar_definition *definition) {
  begin_like(definition, kal_calendar_builtin(KAL_GREGORIAN));
}

void kal_definition_hijri(kal_calendar_definition *definition) {
  begin_like(definition, kal_calendar_builtin(KAL_ISLAMIC_CIVIL));
}

/* The callbacks of a calendar that is a built-in one but for its names and eras: that is their context. */

static int like_year(void *context, int32_t year, kal_year_definition *d) {
  const kal_calendar *like = context;
  kal__year info;
  like->year(like, year, &info);
  d->first_day = info.first_day;
  d->first_month_index = info.first_month;
  d->months = info.months;
  d->basis = info.basis;
  for (unsigned month = 1; month <= info.months; month++) {
    d->days[month - 1] = (uint8_t)(kal__month_start(&info, month) - kal__month_start(&info, month - 1));
    d->codes[month - 1] = kal__month_code(&info, month);
    d->intercalary[month - 1] = info.parts && info.parts->intercalary >> (month - 1) & 1;
  }
  return 0;
}

static int like_month_days(void *context, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  const kal_calendar *like = context;
  kal__month_days days;
  like->month_days(like, year, month, &days);
  *skipped = days.skipped;
  *doubled = days.doubled;
  return 0;
}

static int like_from_day(void *context, int64_t day, kal_date *date) {
  return kal_date_from_day(context, day, date) != KAL_OK;
}

static int like_to_day(void *context, kal_date date, int64_t *day) {
  return kal_date_to_day(context, date, day) != KAL_OK;
}

kal_status kal_definition_like(kal_calendar_definition *definition, kal_calendar_number number) {
  const kal_calendar *like = kal_calendar_builtin(number);
  if (!definition || !like) return KAL_ERROR_ARGUMENT;
  begin_like(definition, like);
  definition->properties = like->properties;
  definition->first_year = like->range.first_year;
  definition->last_year = like->range.last_year;
  definition->counts_months = 1;
  definition->year = like_year;
  definition->month_days = like->month_days ? like_month_days : NULL;
  definition->from_day = like_from_day;
  definition->to_day = like_to_day;
  definition->context = (void *)(uintptr_t)like;
  return KAL_OK;
}
