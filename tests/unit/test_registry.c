/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "own_calendar.h"

#define PLAIN(epoch) {epoch, 0, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL}

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
  kal_registry_create(NULL, &registry);
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
  kal_registry_create(NULL, &registry);
  kal_definition_hijri(&d);
  d.id = "x-hijri-without-leap-days";
  d.year = hijri_11_year;
  d.limits.longest_year = 354;
  if (kal_registry_add(registry, &d, &calendar, &error)) kal_error_text(&error, text, sizeof text);
  assert_string_equal(text, "");
  assert_int_equal(kal_month_name(calendar, 1, 9, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, name, sizeof name, NULL), KAL_OK);
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

/* Nobody shadows a built-in calendar: not its id, BCP 47 value or aliases, and no name that stands for several. */
static void test_builtin_names_are_taken(void **state) {
  static const char *const several[] = {"islamic", "Islamic", "ISLAMIC"};
  own context = PLAIN(0);
  kal_registry *registry;
  kal_error error;
  (void)state;
  kal_registry_create(NULL, &registry);
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

int main(void) {
#define TEST(name) cmocka_unit_test(name)
  const struct CMUnitTest tests[] = {
      TEST(test_add_find_remove),
      TEST(test_taken_names),
      TEST(test_shared_bases),
      TEST(test_create_refuses_unknown_sizes),
      TEST(test_builtin_names_are_taken),
  };
  return cmocka_run_group_tests_name("registry", tests, NULL, NULL);
}
