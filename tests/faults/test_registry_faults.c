/* SPDX-License-Identifier: MIT */
/*
 * Memory that fails: each allocation of each call in turn. Nothing is lost, nothing leaks, the registry is as
 * it was, and what is allocated is released by its partner. Run under AddressSanitizer with LeakSanitizer
 * too.
 */
#include "test.h"
#include "own_calendar.h"

/* Counts, fails the n-th, and hands out blocks that know whose they are. */
typedef struct memory {
  size_t until_failure; /* 0: never */
  size_t made;
  size_t live;
} memory;

typedef union block {
  memory *owner;
  max_align_t align;
} block;

static void *count_allocate(void *context, size_t bytes) {
  memory *m = context;
  block *b;
  if (m->until_failure && --m->until_failure == 0) return NULL;
  b = malloc(sizeof *b + bytes);
  assert_non_null(b);
  memset(b + 1, 0xA5, bytes); /* nothing may trust in zeros */
  b->owner = m;
  m->made++;
  m->live++;
  return b + 1;
}

static void count_release(void *context, void *memory_) {
  memory *m = context;
  block *b;
  assert_non_null(memory_);
  b = (block *)memory_ - 1;
  assert_ptr_equal(b->owner, m);
  m->live--;
  free(b);
}

static kal_registry *create(memory *m) {
  kal_allocator allocator = {sizeof allocator, m, count_allocate, count_release};
  kal_registry_options options = {sizeof options, &allocator, 0, 0};
  kal_registry *registry = NULL;
  assert_int_equal(kal_registry_create(&options, &registry), KAL_OK);
  memset(&allocator, 0xFF, sizeof allocator); /* it was copied */
  return registry;
}

static void test_create(void **state) {
  memory m = {0, 0, 0};
  kal_allocator allocator = {sizeof allocator, &m, count_allocate, count_release};
  kal_registry_options options = {sizeof options, &allocator, 0, 0};
  kal_registry *registry = NULL;
  kal_status status = KAL_ERROR_NO_MEMORY;
  size_t n;
  (void)state;
  for (n = 1; status; n++) {
    m.until_failure = n;
    status = kal_registry_create(&options, &registry);
    if (status == KAL_OK) break;
    assert_int_equal(status, KAL_ERROR_NO_MEMORY);
    assert_null(registry);
    assert_int_equal(m.live, 0);
  }
  assert_true(n > 3);
  kal_registry_release(registry);
  assert_int_equal(m.live, 0);
}

/* Each allocation of one addition fails in turn, in a registry that has `before` names already. */
static size_t fail_each_of_add(size_t before, const kal_calendar_definition *d, own *context) {
  memory m = {0, 0, 0};
  kal_registry *registry = create(&m);
  own *others = calloc(before + 1, sizeof *others);
  const kal_calendar *added = NULL, *found = NULL;
  kal_status status = KAL_ERROR_NO_MEMORY;
  size_t n, live, count;
  for (size_t i = 0; i < before; i++) {
    char id[16];
    kal_calendar_definition other;
    snprintf(id, sizeof id, "x-%zu", i);
    other = own_small_definition(&others[i], id);
    assert_int_equal(kal_registry_add(registry, &other, NULL, NULL), KAL_OK);
  }
  live = m.live;
  for (n = 1; status; n++) {
    kal_error error;
    m.until_failure = n;
    status = kal_registry_add(registry, d, &added, &error);
    if (status == KAL_OK) break;
    assert_int_equal(status, KAL_ERROR_NO_MEMORY);
    assert_int_equal(error.status, KAL_ERROR_NO_MEMORY);
    assert_null(added);
    assert_int_equal(m.live, live); /* nothing lost */
    assert_int_equal(atomic_load(&context->destroyed), 0);
    assert_int_equal(kal_registry_find(registry, d->id, &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
    for (size_t i = 0; i < d->alias_count; i++)
      assert_int_equal(kal_registry_find(registry, d->aliases[i], &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
    assert_null(kal_registry_by_number(registry, (uint32_t)(KAL_FIRST_USER_NUMBER + before)));
    kal_registry_list(registry, NULL, 0, &count);
    assert_int_equal(count, before);
  }
  assert_int_equal(kal_registry_find(registry, d->id, &found, NULL), KAL_OK);
  assert_ptr_equal(found, added);
  assert_int_equal(kal_calendar_number_of(added), KAL_FIRST_USER_NUMBER + before);
  for (size_t i = 0; i < before; i++) {
    char id[16];
    snprintf(id, sizeof id, "x-%zu", i);
    assert_int_equal(kal_registry_find(registry, id, &found, NULL), KAL_OK);
  }
  kal_registry_release(registry);
  assert_int_equal(m.live, 0);
  assert_int_equal(atomic_load(&context->destroyed), 1);
  free(others);
  return n - 1;
}

static void test_add(void **state) {
  static const char *const aliases[] = {"x-second", "x-third", "x-fourth"};
  own context = {.epoch = 0};
  kal_calendar_definition d = own_small_definition(&context, "x-first");
  (void)state;
  assert_int_equal(fail_each_of_add(0, &d, &context), 2); /* the calendar, its name */
  atomic_store(&context.destroyed, 0);
  d.aliases = aliases;
  d.alias_count = 3;
  assert_int_equal(fail_each_of_add(0, &d, &context), 5);
  /* With larger tables: of calendars, of names, of both. */
  atomic_store(&context.destroyed, 0);
  assert_int_equal(fail_each_of_add(16, &d, &context), 6);
  atomic_store(&context.destroyed, 0);
  assert_int_equal(fail_each_of_add(30, &d, &context), 6);
  atomic_store(&context.destroyed, 0);
  assert_int_equal(fail_each_of_add(64, &d, &context), 7);
}

/* A year of twelve or thirteen months, whose count takes a table. */
static int changing_year(own *o, int32_t year, kal_year_definition *d) {
  (void)o;
  d->first_day = (int64_t)year * 390 - year / 2 * 30;
  d->months = (uint8_t)(12 + (year % 2 == 0));
  memset(d->days, 30, d->months);
  return 0;
}

static void test_add_with_a_month_table(void **state) {
  static const kal_month_rule rule = {0, 30, 30, 30};
  own context = {.year_hook = changing_year};
  kal_calendar_definition d = own_definition(&context, "x-counted");
  (void)state;
  d.first_year = 0;
  d.last_year = 999;
  d.limits = (kal_limits){12, 13, 30, 30, 360, 390};
  d.month_rules = &rule;
  d.month_rule_count = 1;
  assert_int_equal(fail_each_of_add(0, &d, &context), 3);
}

/* Refused for another reason: all it took is given back. */
static void test_refused_additions_give_back(void **state) {
  static const char *const taken[] = {"x-free", "x-taken"};
  memory m = {0, 0, 0};
  kal_registry *registry = create(&m);
  own contexts[2] = {{.epoch = 0}, {.epoch = 0}};
  kal_calendar_definition d = own_small_definition(&contexts[0], "x-taken");
  size_t live;
  (void)state;
  assert_int_equal(kal_registry_add(registry, &d, NULL, NULL), KAL_OK);
  live = m.live;
  d = own_small_definition(&contexts[1], "x-new");
  d.aliases = taken;
  d.alias_count = 2;
  assert_int_equal(kal_registry_add(registry, &d, NULL, NULL), KAL_ERROR_NAME_TAKEN);
  assert_int_equal(m.live, live);
  d.limits.longest_year = 365;
  d.last_year = 4;
  assert_int_equal(kal_registry_add(registry, &d, NULL, NULL), KAL_ERROR_LAW);
  assert_int_equal(m.live, live);
  kal_registry_freeze(registry);
  d.limits.longest_year = 366;
  assert_int_equal(kal_registry_add(registry, &d, NULL, NULL), KAL_ERROR_FROZEN);
  assert_int_equal(kal_registry_alias(registry, kal_calendar_builtin(KAL_HEBREW), "x-luach", NULL),
                   KAL_ERROR_FROZEN);
  assert_int_equal(m.live, live);
  kal_registry_release(registry);
  assert_int_equal(m.live, 0);
  assert_int_equal(atomic_load(&contexts[0].destroyed), 1);
  assert_int_equal(atomic_load(&contexts[1].destroyed), 0); /* it stays the caller's */
}

static void test_alias_and_growth(void **state) {
  memory m = {0, 0, 0};
  kal_registry *registry = create(&m);
  (void)state;
  for (int i = 0; i < 200; i++) {
    const kal_calendar *hebrew = kal_calendar_builtin(KAL_HEBREW), *found = NULL;
    size_t live = m.live, n;
    char alias[16];
    snprintf(alias, sizeof alias, "x-%d", i);
    for (n = 1;; n++) {
      kal_error error;
      kal_status status;
      m.until_failure = n;
      status = kal_registry_alias(registry, hebrew, alias, &error);
      if (status == KAL_OK) break;
      assert_int_equal(status, KAL_ERROR_NO_MEMORY);
      assert_int_equal(m.live, live);
      assert_int_equal(kal_registry_find(registry, alias, &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
    }
    m.until_failure = 0;
    assert_int_equal(n, i == 32 || i == 64 || i == 128 ? 3 : 2);
    assert_int_equal(kal_registry_find(registry, alias, &found, NULL), KAL_OK);
    assert_ptr_equal(found, hebrew);
  }
  /* Looking up, removing, freezing and reference counts allocate nothing. */
  {
    size_t made = m.made, count;
    const kal_calendar *found;
    assert_int_equal(kal_registry_find(registry, "x-no-such", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
    kal_registry_list(registry, NULL, 0, &count);
    kal_registry_freeze(registry);
    kal_registry_retain(registry);
    kal_registry_release(registry);
    assert_int_equal(m.made, made);
  }
  kal_registry_release(registry);
  assert_int_equal(m.live, 0);
}

/* A calendar that outlives its registry is released by the registry's allocator. */
static void test_retained_calendar(void **state) {
  memory m = {0, 0, 0};
  kal_registry *registry = create(&m);
  own context = {.epoch = 0};
  kal_calendar_definition d = own_small_definition(&context, "x-kept");
  const kal_calendar *c;
  (void)state;
  assert_int_equal(kal_registry_add(registry, &d, &c, NULL), KAL_OK);
  kal_calendar_retain(c);
  kal_registry_release(registry);
  assert_int_equal(m.live, 1);
  kal_calendar_release(c);
  assert_int_equal(m.live, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_create),
      cmocka_unit_test(test_add),
      cmocka_unit_test(test_add_with_a_month_table),
      cmocka_unit_test(test_refused_additions_give_back),
      cmocka_unit_test(test_alias_and_growth),
      cmocka_unit_test(test_retained_calendar),
  };
  return cmocka_run_group_tests_name("registry faults", tests, NULL, NULL);
}
