/* SPDX-License-Identifier: MIT */
/*
 * The input is a program: each byte a call of a registry, with names, limits and callbacks' answers taken
 * from the bytes that follow. Callbacks are hostile: wrong lengths, no months, far years, days that go back,
 * no memory, calls of the registry. Every answer is a status, memory is balanced, destructors run once,
 * questions are bounded.
 */
#include <stdlib.h>
#include <string.h>

#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { REGISTRIES = 2, KEPT = 8, CONTEXTS = 64, DEPTH = 2, MOST_QUESTIONS = 3000000 };

typedef struct input {
  const uint8_t *data;
  size_t size, at;
} input;

/* A calendar's context: from where in the input its answers come. */
typedef struct source {
  size_t at;
  uint8_t style;
  uint8_t used; /* added */
  uint8_t destroyed;
  int32_t step; /* days in a year */
} source;

static input in;
static kal_registry *registries[REGISTRIES];
static const kal_calendar *kept[KEPT];
static source sources[CONTEXTS];
static size_t source_count, live_blocks, until_failure;
static unsigned long questions;
static int depth;

static uint8_t take(void) {
  return in.at < in.size ? in.data[in.at++] : 0;
}

/* The same byte for the same question: callbacks are pure unless their style says otherwise. */
static uint8_t answer(const source *s, uint64_t question) {
  size_t rest = in.size - s->at;
  return rest ? in.data[s->at + question * UINT64_C(0x9E3779B97F4A7C15) % rest] : 0;
}

static int64_t far_number(uint8_t byte) {
  static const int64_t far[] = {INT64_MIN,        INT64_MIN + 1, -(INT64_C(1) << 60), -1, 0, 1,
                                INT64_C(1) << 60, INT64_MAX};
  return far[byte & 7];
}

static void *allocate(void *context, size_t bytes) {
  void *memory;
  (void)context;
  if (until_failure && --until_failure == 0) return NULL;
  memory = malloc(bytes);
  if (memory) live_blocks++;
  return memory;
}

static void release(void *context, void *memory) {
  (void)context;
  require(memory && live_blocks > 0);
  live_blocks--;
  free(memory);
}

static void run_call(void);

static void meddle(void) {
  if (depth >= DEPTH || in.at >= in.size) return;
  depth++;
  run_call();
  depth--;
}

static int year(void *context, int32_t y, kal_year_definition *d) {
  const source *s = context;
  uint8_t byte = answer(s, (uint64_t)(uint32_t)y);
  require(++questions < MOST_QUESTIONS);
  d->first_day = (int64_t)y * s->step;
  d->first_month_index = (int64_t)y * 12;
  d->months = 12;
  for (int i = 0; i < 12; i++) d->days[i] = 30;
  d->days[11] = (uint8_t)(s->step - 330);
  if (s->style & 1 && byte < 32) {
    switch (byte % 10) {
    case 0:
      return -1;
    case 1:
      d->months = answer(s, byte + 1u);
      break;
    case 2:
      d->days[byte % 12] = answer(s, byte + 2u);
      break;
    case 3:
      d->first_day = far_number(answer(s, byte + 3u));
      break;
    case 4:
      d->first_month_index = far_number(answer(s, byte + 4u));
      break;
    case 5:
      d->codes[byte % 13] = answer(s, byte + 5u);
      break;
    case 6:
      d->first_day -= 2 * (int64_t)s->step;
      break;
    case 7:
      d->leap_month = answer(s, byte + 7u);
      break;
    case 8:
      for (size_t i = 0; i < sizeof *d; i++) ((uint8_t *)d)[i] = answer(s, byte + i);
      break;
    default:
      memset(d, 0xFF, sizeof *d);
    }
  }
  if (s->style & 2 && byte < 8) meddle();
  return 0;
}

static int month_days(void *context, int32_t y, uint8_t month, uint64_t *skipped, uint64_t *doubled) {
  const source *s = context;
  uint8_t byte = answer(s, (uint64_t)(uint32_t)y * 13 + month);
  require(++questions < MOST_QUESTIONS);
  if (s->style & 4) {
    *skipped = (uint64_t)byte << (byte & 63);
    *doubled = (uint64_t)answer(s, byte) << (byte & 31);
    if (byte == 255) *skipped = ~UINT64_C(0);
  }
  return byte == 254;
}

static int from_day(void *context, int64_t day, kal_date *date) {
  const source *s = context;
  uint8_t byte = answer(s, (uint64_t)day);
  int64_t y = day / s->step - (day % s->step < 0), place = day - y * s->step;
  require(++questions < MOST_QUESTIONS);
  date->year = (int32_t)y;
  date->month = date->month_code = (uint8_t)(place / 30 + 1 > 12 ? 12 : place / 30 + 1);
  date->day = (uint8_t)(place - 30 * (date->month - 1) + 1);
  if (s->style & 8 && byte < 16)
    for (size_t i = 0; i < sizeof *date; i++) ((uint8_t *)date)[i] = answer(s, byte + i);
  return byte == 254;
}

static int to_day(void *context, kal_date date, int64_t *day) {
  const source *s = context;
  uint8_t byte = answer(s, (uint64_t)(uint32_t)date.year * 400 + date.month * 31u + date.day);
  require(++questions < MOST_QUESTIONS);
  if (date.month > 12 || date.day < 1 || date.day > (date.month < 12 ? 30 : s->step - 330)) return 1;
  *day = (int64_t)date.year * s->step + 30 * (date.month - 1) + date.day - 1;
  if (s->style & 8 && byte < 16) *day = far_number(byte);
  return byte == 254;
}

static void destroy(void *context) {
  source *s = context;
  require(s->used && !s->destroyed);
  s->destroyed = 1;
}

static const char *take_name(char *buffer) {
  static const char *const names[] = {"x-a", "x-b", "X_A", "x c", "hebrew", "islamic",
                                      "",    "x--", "x-d", "x-e", "x-f",    "x-g"};
  uint8_t byte = take();
  size_t length = byte >> 3 & 7;
  if (byte % 8 < 5) return names[byte % (sizeof names / sizeof *names)];
  if (byte % 8 == 5) return NULL;
  for (size_t i = 0; i < length; i++) buffer[i] = (char)take();
  buffer[length] = '\0';
  return buffer;
}

static void add(kal_registry *registry) {
  static const kal_month_rule any = {0, 30, 1, 99};
  char room[20][8];
  const char *aliases[KAL_ALIASES_MAX + 1];
  kal_month_rule rules[3];
  kal_era eras[2] = {{"b", "", 0, INT64_MAX, 1, 1}, {"a", "z y", INT64_MIN, -1, 0, -1}};
  kal_calendar_definition d;
  const kal_calendar *calendar = NULL;
  kal_error error;
  kal_status status;
  source *s;
  uint8_t style, shape;
  if (source_count == CONTEXTS) return;
  s = &sources[source_count++];
  memset(s, 0, sizeof *s);
  memset(&d, 0, sizeof d);
  style = take();
  shape = take();
  s->style = style;
  s->step = 331 + take() % 60;
  s->at = in.at;
  d.size = sizeof d;
  d.id = take_name(room[0]);
  d.alias_count = shape & 3;
  for (size_t i = 0; i < d.alias_count; i++) aliases[i] = take_name(room[i + 1]);
  d.aliases = aliases;
  if (shape & 4) d.display_name = take_name(room[19]);
  d.family = KAL_FAMILY_SOLAR;
  d.first_year = shape & 8 ? (int32_t)(int8_t)take() * (1 << 24) : -(int32_t)take();
  d.last_year = shape & 16 ? INT32_MAX : d.first_year + take();
  d.limits = (kal_limits){12, 12, 1, 99, 300, 999};
  if (shape & 32) d.limits = (kal_limits){take(), take(), take(), take(), take(), (uint16_t)(take() << 8)};
  d.month_rules = &any;
  d.month_rule_count = 1;
  if (style & 16) {
    for (int i = 0; i < 3; i++) rules[i] = (kal_month_rule){take(), take(), take(), take()};
    d.month_rules = rules;
    d.month_rule_count = take() & 3;
  }
  if (shape & 64) d.eras = eras, d.era_count = 2;
  if (shape & 128) d.counts_months = 1;
  if (style & 32) d.from_day = from_day, d.to_day = to_day;
  if (style & 64) d.properties = KAL_LEAP_DAYS, d.month_days = month_days;
  if (style & 128) until_failure = take() % 12;
  d.year = year;
  d.context = s;
  d.destroy = destroy;
  s->used = 1; /* before anybody can release it */
  status = kal_registry_add(registry, &d, &calendar, &error);
  until_failure = 0;
  if (status) {
    char text[512];
    s->used = 0;
    require(!s->destroyed && !calendar && error.status == status);
    require(kal_error_text(&error, text, sizeof text) < sizeof text);
    require(status == KAL_ERROR_ARGUMENT || status == KAL_ERROR_BAD_NAME || status == KAL_ERROR_NAME_TAKEN ||
            status == KAL_ERROR_LAW || status == KAL_ERROR_LIMIT || status == KAL_ERROR_FROZEN ||
            status == KAL_ERROR_NO_MEMORY);
  } else {
    const kal_calendar *found = NULL;
    require(calendar);
    if (kal_registry_by_number(registry, kal_calendar_number_of(calendar)) == calendar)
      require(kal_registry_find(registry, kal_calendar_id(calendar), &found, NULL) == KAL_OK &&
              found == calendar);
  }
}

/* Dates of a calendar whose callbacks may lie: statuses, and values inside the calendar. */
static void use(const kal_calendar *c) {
  int64_t day = (int64_t)(int8_t)take() * 997 + take(), back = 42, index;
  int32_t y = (int8_t)take(), found_year;
  uint8_t month = take() % 16, found_month;
  kal_date date = {y, month, take(), take(), (uint8_t)(take() & 7)}, found;
  kal_range range;
  kal_limits limits;
  kal_year_info info;
  kal_error error;
  uint16_t place;
  size_t era, length;
  char text[64];
  unsigned long before = questions;
  require(kal_calendar_range(c, &range) == KAL_OK && kal_calendar_limits(c, &limits) == KAL_OK);
  if (month == 15) day = far_number(take()), y = range.last_year;
  if (kal_date_from_day(c, day, &found) == KAL_OK) {
    require(found.year >= range.first_year && found.year <= range.last_year && found.month >= 1 &&
            found.month <= limits.most_months && found.day >= 1);
    require(kal_date_print(c, found, text, sizeof text, &length) == KAL_OK && length < KAL_DATE_TEXT_MAX);
    (void)!kal_day_parse(c, text, length, &back, &error); /* hostile callbacks: any answer */
  }
  back = 42;
  if (kal_date_to_day(c, date, &back) == KAL_OK)
    require(back >= range.first_day && back <= range.last_day);
  else
    require(back == 42);
  kal_date_check(c, date, &error);
  if (kal_calendar_year(c, y, &info) == KAL_OK)
    require(info.months >= limits.fewest_months && info.months <= limits.most_months &&
            info.days >= limits.shortest_year && info.days <= limits.longest_year);
  kal_month_index(c, y, month, &index);
  kal_month_from_index(c, month == 15 ? far_number(take()) : day / 30, &found_year, &found_month);
  if (kal_day_of_year(c, day, NULL, &place) == KAL_OK) require(place >= 1 && place <= limits.longest_year);
  kal_day_from_day_of_year(c, y, take(), &back);
  kal_day_era(c, day, &era, &index);
  kal_month_name(c, y, month, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, text, sizeof text, NULL);
  (void)!kal_month_parse(c, "0001-02", 7, &found_year, &found_month, &error);
  if (depth == 0) require(questions - before < 2000000);
}

static const kal_calendar *some_calendar(kal_registry *registry) {
  uint8_t byte = take();
  return byte & 128 ? kal_calendar_at(byte % kal_calendar_count())
                    : kal_registry_by_number(registry, (uint32_t)(KAL_FIRST_USER_NUMBER + byte % 8));
}

static void run_call(void) {
  uint8_t call = take();
  kal_registry *registry = registries[call >> 4 & 1];
  const kal_calendar *c;
  kal_error error;
  char room[8];
  size_t place = (call >> 5) % KEPT, count;
  if (!registry) return;
  switch (call & 15) {
  case 0:
  case 1:
  case 2: add(registry); break;
  case 3: (void)!kal_registry_alias(registry, some_calendar(registry), take_name(room), &error); break;
  case 4: (void)!kal_registry_remove(registry, some_calendar(registry), &error); break;
  case 5: {
    const kal_calendar *found = NULL;
    kal_status status = kal_registry_find(registry, take_name(room), &found, &error);
    require(!status == !!found);
    break;
  }
  case 6:
    if (take() < 16) kal_registry_freeze(registry);
    break;
  case 7:
    if ((c = some_calendar(registry))) {
      const kal_calendar *old = kept[place];
      kal_calendar_retain(c);
      kept[place] = c;
      kal_calendar_release(old);
    }
    break;
  case 8:
    c = kept[place];
    kept[place] = NULL;
    if (depth == 0)
      kal_calendar_release(c); /* a callback may not free what runs it */
    else
      kept[place] = c;
    break;
  case 9: {
    const kal_calendar *list[4];
    require(kal_registry_list(registry, list, 4, &count) ==
            (count > 4 ? KAL_ERROR_BUFFER_TOO_SMALL : KAL_OK));
    break;
  }
  case 10:
    if (depth == 0 && take() < 64) {
      kal_registry_release(registry);
      registries[call >> 4 & 1] = NULL;
    }
    break;
  default:
    c = call & 128 ? kept[place] : some_calendar(registry);
    if (c) use(c);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  kal_allocator allocator = {sizeof allocator, NULL, allocate, release};
  in = (input){data, size, 0};
  source_count = live_blocks = until_failure = 0;
  questions = 0;
  for (int i = 0; i < REGISTRIES; i++) {
    kal_registry_options options = {sizeof options, &allocator, take() % 32, take() % 64};
    until_failure = take() % 8;
    registries[i] = NULL;
    require(kal_registry_create(&options, &registries[i]) == (registries[i] ? KAL_OK : KAL_ERROR_NO_MEMORY));
    until_failure = 0;
  }
  while (in.at < in.size && questions < MOST_QUESTIONS / 2) run_call();
  in.at = in.size; /* nobody meddles any more */
  for (int i = 0; i < REGISTRIES; i++) kal_registry_release(registries[i]);
  for (int i = 0; i < KEPT; i++) {
    kal_calendar_release(kept[i]);
    kept[i] = NULL;
  }
  require(live_blocks == 0);
  for (size_t i = 0; i < source_count; i++) require(sources[i].used == sources[i].destroyed);
  return 0;
}
