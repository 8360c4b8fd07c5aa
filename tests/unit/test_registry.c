/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "own_calendar.h"
#include "core/find.h"
#include "core/name.h"
#include "generated/calendar_names.h"

#define PLAIN(epoch)                                                                                         \
  { epoch, 0, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL }

static void test_add_find_remove(void **state) {
  static const char *const aliases[] = {"x-Second_name", "x third name"};
  own context = PLAIN(-1000);
  kal_calendar_definition d = own_definition(&context, "X-Plain");
  kal_registry *registry = NULL;
  const kal_calendar *added = NULL, *found = NULL, *listed[4];
  kal_error error;
  kal_date date;
  size_t count = 99;
  int64_t day;
  (void)state;
  d.aliases = aliases;
  d.alias_count = 2;
  d.display_name = "Plän";
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  assert_int_equal(kal_registry_add(registry, &d, &added, &error), KAL_OK);
  assert_string_equal(kal_calendar_id(added), "x-plain");
  assert_string_equal(kal_calendar_aliases(added), "x-second-name x-third-name");
  assert_int_equal(kal_calendar_number_of(added), KAL_FIRST_USER_NUMBER);
  assert_int_equal(kal_registry_find(registry, "x_plain", &found, NULL), KAL_OK);
  assert_ptr_equal(found, added);
  assert_int_equal(kal_registry_find(registry, "X-THIRD-name", &found, NULL), KAL_OK);
  assert_ptr_equal(found, added);
  assert_int_equal(kal_registry_find(registry, "jalali", &found, NULL), KAL_OK);
  assert_ptr_equal(found, kal_calendar_builtin(KAL_PERSIAN));
  assert_ptr_equal(kal_registry_by_number(registry, KAL_FIRST_USER_NUMBER), added);
  assert_int_equal(kal_date_from_day(added, -1000, &date), KAL_OK);
  assert_int_equal(date.year, 1);
  assert_int_equal(kal_date_to_day(added, date, &day), KAL_OK);
  assert_int_equal(day, -1000);
  assert_int_equal(kal_registry_list(registry, listed, 4, &count), KAL_OK);
  assert_int_equal(count, 1);

  /* Removed: found no more, still whole for who holds it; its names are free. */
  kal_calendar_retain(added);
  assert_int_equal(kal_registry_remove(registry, added, &error), KAL_OK);
  assert_int_equal(kal_registry_remove(registry, added, &error), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_int_equal(kal_registry_find(registry, "x-plain", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_null(kal_registry_by_number(registry, KAL_FIRST_USER_NUMBER));
  kal_registry_list(registry, NULL, 0, &count);
  assert_int_equal(count, 0);
  assert_int_equal(kal_registry_add(registry, &d, &found, &error), KAL_OK);
  assert_ptr_not_equal(found, added);
  kal_registry_release(registry);
  assert_int_equal(context.destroyed, 1); /* the second; the first is retained */
  assert_int_equal(kal_date_from_day(added, -1000, &date), KAL_OK);
  kal_calendar_release(added);
  assert_int_equal(context.destroyed, 2);
}

static void test_taken_names(void **state) {
  static const char *const taken[] = {"x-free", "Jalali"}, *const twice[] = {"x-free", "x_free"};
  own context = PLAIN(0);
  kal_calendar_definition d = own_definition(&context, "x-one");
  kal_registry *registry;
  const kal_calendar *one = NULL, *found = NULL;
  kal_error error;
  char text[256];
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  d.aliases = taken;
  d.alias_count = 2;
  assert_int_equal(kal_registry_add(registry, &d, &one, &error), KAL_ERROR_NAME_TAKEN);
  assert_null(one);
  assert_string_equal(error.other, "jalali");
  assert_string_equal(error.calendar, "persian");
  assert_int_equal(error.value, 2);
  kal_error_text(&error, text, sizeof text);
  assert_string_equal(text, "persian: the name jalali is taken");
  assert_int_equal(kal_registry_find(registry, "x-free", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  d.aliases = twice;
  assert_int_equal(kal_registry_add(registry, &d, &one, &error), KAL_ERROR_NAME_TAKEN);
  d.alias_count = 0;
  assert_int_equal(kal_registry_add(registry, &d, &one, &error), KAL_OK);
  assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_ERROR_NAME_TAKEN);
  assert_string_equal(error.calendar, "x-one");
  assert_int_equal(kal_registry_alias(registry, kal_calendar_builtin(KAL_HEBREW), "x-luach", &error), KAL_OK);
  assert_int_equal(kal_registry_find(registry, "x-luach", &found, NULL), KAL_OK);
  assert_ptr_equal(found, kal_calendar_builtin(KAL_HEBREW));
  assert_int_equal(kal_registry_alias(registry, one, "x-luach", &error), KAL_ERROR_NAME_TAKEN);
  assert_int_equal(kal_registry_alias(registry, one, "gregory", &error), KAL_ERROR_NAME_TAKEN);
  kal_registry_freeze(registry);
  assert_int_equal(kal_registry_alias(registry, one, "x-late", &error), KAL_ERROR_FROZEN);
  assert_int_equal(kal_registry_remove(registry, one, &error), KAL_ERROR_FROZEN);
  d.id = "x-late";
  assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_ERROR_FROZEN);
  assert_int_equal(context.destroyed, 0);
  kal_registry_release(registry);
  assert_int_equal(context.destroyed, 1);
}

static int hijri_11_year(void *context, int32_t year, kal_year_definition *d) {
  (void)context;
  d->first_day = (int64_t)year * 354;
  d->months = 12;
  for (int i = 0; i < 12; i++) d->days[i] = (uint8_t)(i % 2 ? 29 : 30);
  return 0;
}

/* Qt's Roman and Hijri bases: other lengths under known names in a few lines. */
static void test_shared_bases(void **state) {
  kal_registry *registry;
  const kal_calendar *calendar;
  kal_calendar_definition d;
  kal_error error;
  char name[64], text[256] = "";
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  kal_definition_hijri(&d);
  d.id = "x-hijri-without-leap-days";
  d.year = hijri_11_year;
  d.limits.longest_year = 354;
  if (kal_registry_add(registry, &d, &calendar, &error)) kal_error_text(&error, text, sizeof text);
  assert_string_equal(text, "");
  assert_int_equal(
      kal_month_name(calendar, 1, 9, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, name, sizeof name, NULL), KAL_OK);
  assert_string_equal(name, "Ramadan");
  kal_registry_release(registry);
}

static void *plain_allocate(void *context, size_t bytes) {
  (void)context;
  return malloc(bytes);
}

static void plain_free(void *context, void *memory) {
  (void)context;
  free(memory);
}

/* Sizes that this version does not know, in blocks that are no larger: nothing behind them may be read. */
static void test_create_refuses_unknown_sizes(void **state) {
  size_t *small = malloc(sizeof *small);
  kal_allocator allocator = {sizeof allocator, NULL, plain_allocate, plain_free};
  kal_registry_options options = {sizeof options, &allocator, 0, 0};
  kal_registry *registry = (kal_registry *)&options;
  (void)state;
  *small = sizeof *small;
  assert_int_equal(kal_registry_create((const void *)small, &registry), KAL_ERROR_ARGUMENT);
  options.allocator = (const void *)small;
  assert_int_equal(kal_registry_create(&options, &registry), KAL_ERROR_ARGUMENT);
  *small = 0;
  assert_int_equal(kal_registry_create((const void *)small, &registry), KAL_ERROR_ARGUMENT);
  free(small);
  options.allocator = &allocator;
  allocator.allocate = NULL;
  assert_int_equal(kal_registry_create(&options, &registry), KAL_ERROR_ARGUMENT);
  allocator.allocate = plain_allocate;
  allocator.release = NULL;
  assert_int_equal(kal_registry_create(&options, &registry), KAL_ERROR_ARGUMENT);
  options.allocator = NULL;
  options.most_calendars = 1000001;
  assert_int_equal(kal_registry_create(&options, &registry), KAL_ERROR_ARGUMENT);
  options.most_calendars = 1000000;
  options.most_names = 4000001;
  assert_int_equal(kal_registry_create(&options, &registry), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_create(NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_ptr_equal(registry, &options);
  options.most_names = 4000000;
  assert_int_equal(kal_registry_create(&options, &registry), KAL_OK);
  kal_registry_release(registry);
}

/* Nobody shadows a built-in calendar: not its id, BCP 47 value or aliases, and no name that stands for
 * several. */
static void test_builtin_names_are_taken(void **state) {
  static const char *const several[] = {"islamic", "Islamic", "ISLAMIC"};
  own context = PLAIN(0);
  kal_registry *registry;
  kal_error error;
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  for_every_calendar(calendar) {
    char names[1024];
    snprintf(names, sizeof names, "%s %s %s", kal_calendar_id(calendar), kal_calendar_bcp47(calendar),
             kal_calendar_aliases(calendar));
    for (char *name = strtok(names, " "); name; name = strtok(NULL, " ")) {
      kal_calendar_definition d = own_small_definition(&context, name);
      assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_ERROR_NAME_TAKEN);
      assert_string_equal(error.calendar, kal_calendar_id(calendar));
      assert_string_equal(error.other, name);
      assert_int_equal(error.value, 0);
      assert_int_equal(kal_registry_alias(registry, calendar, name, &error), KAL_ERROR_NAME_TAKEN);
    }
  }
  for (size_t i = 0; i < sizeof several / sizeof *several; i++) {
    const kal_calendar *found = NULL;
    kal_calendar_definition d = own_small_definition(&context, several[i]);
    assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_ERROR_NAME_TAKEN);
    assert_string_equal(error.calendar, "");
    assert_string_equal(error.other, "islamic");
    assert_int_equal(kal_registry_alias(registry, kal_calendar_builtin(KAL_HEBREW), several[i], NULL),
                     KAL_ERROR_NAME_TAKEN);
    assert_int_equal(kal_registry_find(registry, several[i], &found, &error), KAL_ERROR_AMBIGUOUS_CALENDAR);
    assert_null(found);
  }
  kal_registry_release(registry);
}

static int set_up_own(own *o, size_t count) {
  for (size_t i = 0; i < count; i++) o[i] = (own)PLAIN(0);
  return 0;
}

static const kal_calendar *add_named(kal_registry *registry, own *o, const char *id) {
  kal_calendar_definition d = own_small_definition(o, id);
  const kal_calendar *calendar = NULL;
  assert_int_equal(kal_registry_add(registry, &d, &calendar, NULL), KAL_OK);
  return calendar;
}

static void test_null_arguments(void **state) {
  const kal_calendar *hebrew = kal_calendar_builtin(KAL_HEBREW), *found = NULL;
  kal_registry *registry;
  kal_error error;
  size_t count = 42;
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  kal_registry_retain(NULL);
  kal_registry_release(NULL);
  kal_registry_freeze(NULL);
  kal_calendar_retain(NULL);
  kal_calendar_release(NULL);
  kal_calendar_retain(hebrew);
  kal_calendar_release(hebrew);
  kal_calendar_release(hebrew); /* nothing to do for a built-in one */
  assert_int_equal(kal_registry_alias(NULL, hebrew, "x-a", &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_alias(registry, NULL, "x-a", &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_alias(registry, hebrew, NULL, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_remove(NULL, hebrew, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_remove(registry, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_remove(registry, hebrew, &error), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_string_equal(error.calendar, "hebrew");
  assert_int_equal(kal_registry_find(NULL, "hebrew", &found, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_find(registry, NULL, &found, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_find(registry, "hebrew", NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_null(found);
  assert_int_equal(kal_registry_list(NULL, NULL, 0, &count), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_list(registry, NULL, 1, &count), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_list(registry, NULL, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(count, 42);
  assert_null(kal_registry_by_number(NULL, KAL_HEBREW));
  assert_null(kal_registry_by_number(registry, 0));
  assert_null(kal_registry_by_number(registry, 65535));
  assert_null(kal_registry_by_number(registry, 65536));
  assert_null(kal_registry_by_number(registry, UINT32_MAX));
  assert_ptr_equal(kal_registry_by_number(registry, KAL_HEBREW), hebrew);
  kal_registry_release(registry);
}

static void test_find_statuses(void **state) {
  char long_name[200];
  const kal_calendar *found = NULL;
  kal_registry *registry;
  kal_error error;
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  memset(long_name, 'x', sizeof long_name);
  long_name[sizeof long_name - 1] = '\0';
  assert_int_equal(kal_registry_find(registry, long_name, &found, &error), KAL_ERROR_BAD_NAME);
  assert_int_equal(error.offset, 63);
  assert_int_equal(kal_registry_find(registry, "", &found, &error), KAL_ERROR_BAD_NAME);
  assert_int_equal(kal_registry_find(registry, "x..y", &found, &error), KAL_ERROR_BAD_NAME);
  assert_int_equal(error.offset, 1);
  assert_int_equal(kal_registry_find(registry, "hebrev", &found, &error), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_string_equal(error.other, "hebrew");
  assert_int_equal(kal_registry_alias(registry, kal_calendar_builtin(KAL_HEBREW), "x..y", &error),
                   KAL_ERROR_BAD_NAME);
  assert_null(found);
  kal_registry_release(registry);
}

/* Names of every length and of many hashes: each is found, as is each calendar by its number, after every
 * growth. */
static void test_many_names(void **state) {
  enum { MANY = 300 };
  static own contexts[MANY];
  static const kal_calendar *calendars[MANY], *listed[MANY];
  kal_registry *registry;
  size_t count;
  (void)state;
  set_up_own(contexts, MANY);
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  for (int i = 0; i < MANY; i++) {
    char id[KAL_NAME_MAX + 1], alias[32];
    snprintf(id, sizeof id, "x%0*d", 1 + i % 62, i);
    snprintf(alias, sizeof alias, "x-alias-%d", i);
    calendars[i] = add_named(registry, &contexts[i], id);
    assert_int_equal(kal_registry_alias(registry, calendars[i], alias, NULL), KAL_OK);
    assert_int_equal(kal_calendar_number_of(calendars[i]), KAL_FIRST_USER_NUMBER + i);
    if (i % 50 == 49)
      for (int j = 0; j <= i; j++) {
        const kal_calendar *found = NULL;
        assert_int_equal(kal_registry_find(registry, kal_calendar_id(calendars[j]), &found, NULL), KAL_OK);
        assert_ptr_equal(found, calendars[j]);
        snprintf(alias, sizeof alias, "X_Alias %d", j);
        assert_int_equal(kal_registry_find(registry, alias, &found, NULL), KAL_OK);
        assert_ptr_equal(found, calendars[j]);
        assert_ptr_equal(kal_registry_by_number(registry, (uint32_t)(KAL_FIRST_USER_NUMBER + j)),
                         calendars[j]);
      }
  }
  assert_int_equal(kal_registry_list(registry, listed, MANY - 1, &count), KAL_ERROR_BUFFER_TOO_SMALL);
  assert_int_equal(count, MANY);
  assert_int_equal(kal_registry_list(registry, NULL, 0, &count), KAL_ERROR_BUFFER_TOO_SMALL);
  for (int i = 0; i < MANY; i += 2)
    assert_int_equal(kal_registry_remove(registry, calendars[i], NULL), KAL_OK);
  assert_int_equal(kal_registry_list(registry, listed, MANY, &count), KAL_OK);
  assert_int_equal(count, MANY / 2);
  for (int i = 0; i < MANY / 2; i++) assert_ptr_equal(listed[i], calendars[2 * i + 1]);
  kal_registry_release(registry);
  for (int i = 0; i < MANY; i++) assert_int_equal(contexts[i].destroyed, 1);
}

static void test_limits(void **state) {
  static const char *const aliases[] = {"x-2", "x-3", "x-4"};
  own contexts[8];
  kal_registry_options options = {sizeof options, NULL, 3, 5};
  kal_calendar_definition d;
  const kal_calendar *first, *found = NULL;
  kal_registry *registry;
  kal_error error;
  (void)state;
  set_up_own(contexts, 8);
  assert_int_equal(kal_registry_create(&options, &registry), KAL_OK);
  first = add_named(registry, &contexts[0], "x-1");
  /* Names: four more would do for one, two and three, not for five. */
  d = own_small_definition(&contexts[1], "x-five");
  d.aliases = aliases;
  d.alias_count = 3;
  assert_int_equal(kal_registry_alias(registry, first, "x-1b", &error), KAL_OK);
  assert_int_equal(kal_registry_add(registry, &d, &found, &error), KAL_ERROR_LIMIT);
  assert_int_equal(error.field, KAL_FIELD_NAME);
  assert_int_equal(error.greatest, 5);
  assert_null(found);
  assert_int_equal(kal_registry_find(registry, "x-2", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_int_equal(kal_registry_find(registry, "x-five", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  /* Calendars ever added: a removal gives nothing back. */
  add_named(registry, &contexts[2], "x-two");
  assert_int_equal(kal_registry_remove(registry, first, NULL), KAL_OK);
  add_named(registry, &contexts[3], "x-three");
  d.alias_count = 0;
  assert_int_equal(kal_registry_add(registry, &d, &found, &error), KAL_ERROR_LIMIT);
  assert_int_equal(error.field, KAL_FIELD_CALENDAR);
  assert_int_equal(error.greatest, 3);
  assert_int_equal(kal_registry_alias(registry, kal_calendar_builtin(KAL_JULIAN), "x-old", &error), KAL_OK);
  assert_int_equal(kal_registry_alias(registry, kal_calendar_builtin(KAL_JULIAN), "x-older", &error),
                   KAL_ERROR_LIMIT);
  assert_int_equal(kal_registry_find(registry, "x-two", &found, NULL), KAL_OK);
  assert_int_equal(contexts[1].destroyed, 0);
  kal_registry_release(registry);
  assert_int_equal(contexts[0].destroyed + contexts[2].destroyed + contexts[3].destroyed, 3);
}

/* Registries side by side: what one has the others do not know. */
static void test_registries_side_by_side(void **state) {
  own contexts[3];
  kal_registry *registries[3];
  const kal_calendar *calendars[3], *found;
  kal_error error;
  (void)state;
  set_up_own(contexts, 3);
  for (int i = 0; i < 3; i++) {
    assert_int_equal(kal_registry_create(NULL, &registries[i]), KAL_OK);
    calendars[i] = add_named(registries[i], &contexts[i], "x-same");
    assert_int_equal(kal_calendar_number_of(calendars[i]), KAL_FIRST_USER_NUMBER);
  }
  for (int i = 0; i < 3; i++) {
    assert_int_equal(kal_registry_find(registries[i], "x-same", &found, NULL), KAL_OK);
    assert_ptr_equal(found, calendars[i]);
  }
  assert_int_equal(kal_registry_remove(registries[0], calendars[1], &error), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_int_equal(kal_registry_alias(registries[0], calendars[1], "x-b", &error),
                   KAL_ERROR_UNKNOWN_CALENDAR);
  assert_string_equal(error.calendar, "x-same");
  kal_registry_freeze(registries[0]);
  assert_int_equal(kal_registry_alias(registries[1], calendars[1], "x-b", &error), KAL_OK);
  kal_registry_release(registries[1]);
  assert_int_equal(contexts[1].destroyed, 1);
  assert_int_equal(contexts[0].destroyed + contexts[2].destroyed, 0);
  assert_int_equal(kal_registry_remove(registries[2], calendars[2], NULL), KAL_OK);
  assert_int_equal(kal_registry_alias(registries[2], calendars[2], "x-b", &error),
                   KAL_ERROR_UNKNOWN_CALENDAR);
  kal_registry_release(registries[0]);
  kal_registry_release(registries[2]);
}

static void test_frozen_is_for_looking_up(void **state) {
  own contexts[2];
  kal_registry *registry;
  const kal_calendar *c, *found;
  size_t count;
  (void)state;
  set_up_own(contexts, 2);
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  c = add_named(registry, &contexts[0], "x-kept");
  kal_registry_freeze(registry);
  kal_registry_freeze(registry);
  /* Refused, and nothing came of it. */
  assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_ERROR_FROZEN);
  assert_int_equal(kal_registry_alias(registry, c, "x-late", NULL), KAL_ERROR_FROZEN);
  assert_int_equal(kal_registry_find(registry, "x-late", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_int_equal(kal_registry_find(registry, "x-kept", &found, NULL), KAL_OK);
  assert_ptr_equal(kal_registry_by_number(registry, KAL_FIRST_USER_NUMBER), c);
  assert_int_equal(kal_registry_list(registry, &found, 1, &count), KAL_OK);
  kal_calendar_retain(c);
  kal_registry_release(registry);
  assert_int_equal(contexts[0].destroyed, 0);
  kal_calendar_release(c);
  assert_int_equal(contexts[0].destroyed, 1);
}

/* The destructor runs once, after the last of several references of the registry and of the calendar. */
/* Another name of 16 bytes with the hash of `like`, all 64 bits: a first half at random, and the second half that
   leads to the same hash, until that is letters and digits. */
static void name_of_same_hash(const char *like, uint64_t *seed, char *name) {
  static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  uint64_t words[KAL__NAME_WORDS] = {0}, second;
  size_t at;
  kal__fold_name(like, 16, words);
  do {
    uint64_t random = next_random(seed), to_like = (16 ^ words[0]) * KAL__CALENDAR_NAME_SEED, to_ours;
    for (int i = 0; i < 8; i++, random /= 26) name[i] = (char)('a' + random % 26);
    to_ours = (16 ^ kal__load_word(name)) * KAL__CALENDAR_NAME_SEED;
    second = words[1] ^ to_like ^ to_like >> 32 ^ to_ours ^ to_ours >> 32;
    for (int i = 0; i < 8; i++) name[8 + i] = (char)(second >> 8 * i);
    for (at = 8; at < 16 && name[at] && strchr(allowed, name[at]);) at++;
  } while (at < 16);
  name[16] = '\0';
}

/* A hash is no name. */
static void test_names_of_one_hash(void **state) {
  char names[4][17] = {"xfirstofthenames"};
  uint64_t seed = 1, hashes[4];
  own contexts[4];
  kal_registry *registry;
  const kal_calendar *added[3], *found = NULL;
  (void)state;
  (void)kal__calendar_name_pool; /* of the header with the seed */
  (void)kal__calendar_name_slots;
  for (int i = 1; i < 4; i++) name_of_same_hash(names[0], &seed, names[i]);
  for (int i = 0; i < 4; i++) {
    uint64_t words[KAL__NAME_WORDS] = {0};
    kal__fold_name(names[i], 16, words);
    hashes[i] = kal__hash_folded(words, 16);
    assert_true(hashes[i] == hashes[0]);
  }
  set_up_own(contexts, 4);
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  for (int i = 0; i < 3; i++) added[i] = add_named(registry, &contexts[i], names[i]);
  assert_int_equal(kal_registry_find(registry, names[3], &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_int_equal(kal_registry_remove(registry, added[1], NULL), KAL_OK);
  assert_int_equal(kal_registry_find(registry, names[1], &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  for (int i = 0; i < 3; i += 2) {
    assert_int_equal(kal_registry_find(registry, names[i], &found, NULL), KAL_OK);
    assert_ptr_equal(found, added[i]);
  }
  add_named(registry, &contexts[3], names[1]);
  kal_registry_release(registry);
}

static void test_last_reference_destroys(void **state) {
  own context = PLAIN(0);
  kal_registry *registry;
  const kal_calendar *c;
  kal_date date;
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  kal_registry_retain(registry);
  c = add_named(registry, &context, "x-long-lived");
  kal_registry_release(registry);
  assert_int_equal(kal_date_from_day(c, 0, &date), KAL_OK); /* lent: the registry is held */
  kal_calendar_retain(c);
  kal_calendar_retain(c);
  kal_calendar_release(c);
  assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  kal_registry_release(registry);
  assert_int_equal(context.destroyed, 0);
  assert_int_equal(kal_date_from_day(c, 0, &date), KAL_OK);
  assert_string_equal(kal_calendar_id(c), "x-long-lived");
  kal_calendar_release(c);
  assert_int_equal(context.destroyed, 1);
}

/* A destructor that uses another registry, and the last reference of a calendar there. */
static void meddling_destroy(own *o) {
  kal_registry *other = o->other;
  const kal_calendar *found;
  assert_int_equal(kal_registry_find(other, "x-inner", &found, NULL), KAL_OK);
  assert_int_equal(kal_registry_remove(other, found, NULL), KAL_OK);
  kal_registry_release(other);
}

/* The calendar is removed while its alias is being made: here by the allocator, in life by another thread. */
typedef struct remover {
  kal_registry *registry;
  const kal_calendar *calendar;
} remover;

static void *remove_and_allocate(void *context, size_t bytes) {
  remover *r = context;
  if (r->calendar) assert_int_equal(kal_registry_remove(r->registry, r->calendar, NULL), KAL_OK);
  r->calendar = NULL;
  return malloc(bytes);
}

static void test_alias_of_a_calendar_that_goes(void **state) {
  own context = PLAIN(0);
  remover r = {NULL, NULL};
  kal_allocator allocator = {sizeof allocator, &r, remove_and_allocate, plain_free};
  kal_registry_options options = {sizeof options, &allocator, 0, 0};
  const kal_calendar *c, *found = NULL;
  kal_error error;
  (void)state;
  assert_int_equal(kal_registry_create(&options, &r.registry), KAL_OK);
  c = add_named(r.registry, &context, "x-going");
  r.calendar = c;
  assert_int_equal(kal_registry_alias(r.registry, c, "x-late", &error), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_string_equal(error.calendar, "x-going");
  assert_int_equal(kal_registry_find(r.registry, "x-late", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  kal_registry_release(r.registry);
  assert_int_equal(context.destroyed, 1);
}

/* An allocator that changes the definition which its memory is for, when that was measured already. */
static void *change_and_allocate(void *context, size_t bytes) {
  static const char *const many[KAL_ALIASES_MAX] = {
      "x-01", "x-02", "x-03", "x-04", "x-05", "x-06", "x-07", "x-08",
      "x-09", "x-10", "x-11", "x-12", "x-13", "x-14", "x-15", "x-16-of-a-name-that-is-long",
  };
  static const char *const bad[] = {"no name!"};
  kal_calendar_definition **d = context;
  if (*d) {
    int longer = (*d)->alias_count == 0;
    (*d)->aliases = longer ? many : bad;
    (*d)->alias_count = longer ? KAL_ALIASES_MAX : 1;
    *d = NULL;
  }
  return malloc(bytes);
}

static void test_allocator_that_changes_the_definition(void **state) {
  own context = PLAIN(0);
  kal_calendar_definition d = own_small_definition(&context, "x-changed"), *change = NULL;
  kal_allocator allocator = {sizeof allocator, &change, change_and_allocate, plain_free};
  kal_registry_options options = {sizeof options, &allocator, 0, 0};
  kal_registry *registry;
  kal_error error;
  size_t count;
  (void)state;
  assert_int_equal(kal_registry_create(&options, &registry), KAL_OK);
  change = &d;
  assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(error.field, KAL_FIELD_DEFINITION);
  change = &d;
  assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_ERROR_BAD_NAME);
  assert_string_equal(error.other, "no name!");
  d.alias_count = 0;
  assert_int_equal(kal_registry_add(registry, &d, NULL, &error), KAL_OK);
  kal_registry_list(registry, NULL, 0, &count);
  assert_int_equal(count, 1);
  kal_registry_release(registry);
}

static void test_destructor_that_calls_another_registry(void **state) {
  own contexts[2];
  kal_registry *outer, *inner;
  (void)state;
  set_up_own(contexts, 2);
  assert_int_equal(kal_registry_create(NULL, &outer), KAL_OK);
  assert_int_equal(kal_registry_create(NULL, &inner), KAL_OK);
  add_named(inner, &contexts[0], "x-inner");
  contexts[1].destroy_hook = meddling_destroy;
  contexts[1].other = inner;
  add_named(outer, &contexts[1], "x-outer");
  kal_registry_release(outer);
  assert_int_equal(contexts[0].destroyed, 1);
  assert_int_equal(contexts[1].destroyed, 1);
}

/* An alias of a user's calendar goes with it; one of a built-in calendar stays. A freed name can be had
 * again. */
static void test_aliases_go_with_their_calendar(void **state) {
  own contexts[2];
  kal_registry *registry;
  const kal_calendar *c, *again, *found = NULL;
  (void)state;
  set_up_own(contexts, 2);
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  c = add_named(registry, &contexts[0], "x-one");
  assert_int_equal(kal_registry_alias(registry, c, "x-Uno", NULL), KAL_OK);
  assert_int_equal(kal_registry_alias(registry, kal_calendar_builtin(KAL_JULIAN), "x-old-style", NULL),
                   KAL_OK);
  assert_int_equal(kal_registry_remove(registry, c, NULL), KAL_OK);
  assert_int_equal(kal_registry_find(registry, "x-uno", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_int_equal(kal_registry_find(registry, "x-old-style", &found, NULL), KAL_OK);
  again = add_named(registry, &contexts[1], "x-uno");
  assert_int_equal(kal_registry_find(registry, "x-uno", &found, NULL), KAL_OK);
  assert_ptr_equal(found, again);
  assert_int_equal(kal_calendar_number_of(again), KAL_FIRST_USER_NUMBER + 1); /* numbers are not used again */
  kal_registry_release(registry);
}

int main(void) {
#define TEST(name) cmocka_unit_test(name)
  const struct CMUnitTest tests[] = {
      TEST(test_add_find_remove),
      TEST(test_taken_names),
      TEST(test_shared_bases),
      TEST(test_create_refuses_unknown_sizes),
      TEST(test_builtin_names_are_taken),
      TEST(test_null_arguments),
      TEST(test_find_statuses),
      TEST(test_many_names),
      TEST(test_limits),
      TEST(test_registries_side_by_side),
      TEST(test_frozen_is_for_looking_up),
      TEST(test_names_of_one_hash),
      TEST(test_last_reference_destroys),
      TEST(test_alias_of_a_calendar_that_goes),
      TEST(test_allocator_that_changes_the_definition),
      TEST(test_destructor_that_calls_another_registry),
      TEST(test_aliases_go_with_their_calendar),
  };
  return cmocka_run_group_tests_name("registry", tests, NULL, NULL);
}
