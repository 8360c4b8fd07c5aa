/* SPDX-License-Identifier: MIT */
/* A registry under eight threads that look up, add, alias, remove, retain and release. Run under
 * ThreadSanitizer. */
#define _POSIX_C_SOURCE 200809L /* barriers */
#include "test.h"
#include "own_calendar.h"
#include <pthread.h>
#include <sched.h>

enum {
  THREADS = 8,
  OPERATIONS = 140000,
  NAMES = 64,
  BOXES = 16,
  ROUNDS = 1000,
  SHARED_ROUNDS = 20,
  COUNTS = 50000,
  CYCLES = 100000
};

static own honest; /* one context for all: callbacks only count */
static kal_registry *shared;
static _Atomic(const kal_calendar *) boxes[BOXES]; /* retained by one thread, released by another */
static atomic_size_t added, missing;

/* One year of one month, so that threads spend their time in the registry. */
static int one_month(void *context, int32_t year, kal_year_definition *d) {
  (void)context;
  (void)year;
  d->months = 1;
  d->days[0] = 99;
  d->first_day = 50;
  return 0;
}

static kal_calendar_definition tiny_definition(own *context, const char *id) {
  static const kal_month_rule rule = {0, 99, 99, 99};
  kal_calendar_definition d = own_definition(context, id);
  d.first_year = d.last_year = 1;
  d.year = one_month;
  d.limits = (kal_limits){1, 1, 99, 99, 99, 99};
  d.month_rules = &rule;
  d.month_rule_count = 1;
  return d;
}

static const char *add_pair(kal_registry *registry, unsigned n, const kal_calendar **calendar) {
  char first[16], second[16], third[16];
  const char *aliases[] = {second, third};
  kal_calendar_definition d = tiny_definition(&honest, first);
  kal_status status;
  d.aliases = aliases;
  d.alias_count = 2;
  snprintf(first, sizeof first, "x-a%u", n);
  snprintf(second, sizeof second, "x-b%u", n);
  snprintf(third, sizeof third, "x-c%u", n);
  status = kal_registry_add(registry, &d, calendar, NULL);
  if (status == KAL_OK) {
    atomic_fetch_add(&added, 1);
    return NULL;
  }
  return status == KAL_ERROR_NAME_TAKEN || status == KAL_ERROR_FROZEN ? NULL : "adding";
}

/* Names of one calendar come at once and go at once. */
static const char *look_up(const kal_registry *registry, unsigned n) {
  const kal_calendar *first = NULL, *other = NULL;
  char name[16];
  kal_date date;
  kal_status status;
  snprintf(name, sizeof name, "x-%c%u", 'a' + n % 3, n / 3 % NAMES);
  status = kal_registry_find(registry, name, &first, NULL);
  if (status == KAL_ERROR_UNKNOWN_CALENDAR) return first ? "a calendar that was not found" : NULL;
  if (status) return "look-up";
  if (kal_date_from_day(first, 100, &date)) return "a date of a found calendar";
  snprintf(name, sizeof name, "x-%c%u", 'a' + (n + 1) % 3, n / 3 % NAMES);
  status = kal_registry_find(registry, name, &other, NULL);
  if (status) {
    atomic_fetch_add(&missing, 1);
    if (kal_registry_by_number(registry, kal_calendar_number_of(first)) == first)
      return "one name of two was missing";
  } else if (kal_calendar_number_of(other) < kal_calendar_number_of(first)) {
    return "an older calendar after a newer one";
  }
  return NULL;
}

static void *work(void *argument) {
  uint64_t seed = (uint64_t)(uintptr_t)argument;
  const char *fault = NULL;
  kal_registry *registry = shared;
  for (int i = 0; i < OPERATIONS && !fault; i++) {
    uint64_t r = next_random(&seed);
    unsigned n = (unsigned)(r >> 32) % NAMES;
    const kal_calendar *c = NULL;
    char name[24];
    switch (r % 64) {
    case 0:
      fault = add_pair(registry, n, NULL);
      break;
    case 1:
    case 2: /* a removal by two threads at once: one of them has it */
      snprintf(name, sizeof name, "x-a%u", n);
      if (kal_registry_find(registry, name, &c, NULL)) break;
      if (r % 64 == 2) {
        kal_status status = kal_registry_remove(registry, c, NULL);
        if (status && status != KAL_ERROR_UNKNOWN_CALENDAR && status != KAL_ERROR_FROZEN) fault = "removing";
      } else { /* an alias of a calendar that another thread removes */
        kal_status status;
        snprintf(name, sizeof name, "x-d%u", (unsigned)(r >> 40) % 16384);
        status = kal_registry_alias(registry, c, name, NULL);
        if (status && status != KAL_ERROR_UNKNOWN_CALENDAR && status != KAL_ERROR_FROZEN &&
            status != KAL_ERROR_NAME_TAKEN)
          fault = "alias";
      }
      break;
    case 3: /* kept for whoever comes next */
      snprintf(name, sizeof name, "x-c%u", n);
      if (kal_registry_find(registry, name, &c, NULL)) break;
      kal_calendar_retain(c);
      c = atomic_exchange(&boxes[n % BOXES], c);
      if (c && kal_calendar_id(c)[0] != 'x') fault = "a retained calendar";
      kal_calendar_release(c);
      break;
    case 4: {
      const kal_calendar *list[NAMES];
      size_t count;
      if (i % 16 == 0) { /* it looks at every number ever given */
        kal_registry_list(registry, list, NAMES, &count);
        if (count > 4 * NAMES) fault = "the list";
      }
      /* By a number that nobody told this thread. */
      c = kal_registry_by_number(registry, KAL_FIRST_USER_NUMBER + n * 4);
      if (c && kal_calendar_id(c)[0] != 'x') fault = "a calendar by number";
      break;
    }
    case 5:
      kal_registry_retain(registry);
      kal_registry_release(registry);
      break;
    default:
      fault = look_up(registry, (unsigned)(r >> 32));
      break;
    }
    if ((uintptr_t)argument == 1 && i == OPERATIONS - OPERATIONS / 8) kal_registry_freeze(registry);
  }
  kal_registry_release(registry);
  return (void *)(uintptr_t)fault;
}

static void run(void *(*function)(void *), int threads) {
  pthread_t ids[THREADS];
  for (uintptr_t i = 0; i < (uintptr_t)threads; i++)
    assert_int_equal(pthread_create(&ids[i], NULL, function, (void *)(i + 1)), 0);
  for (int i = 0; i < threads; i++) {
    void *fault;
    assert_int_equal(pthread_join(ids[i], &fault), 0);
    if (fault) fail_msg("thread %d: %s", i, (const char *)fault);
  }
}

static void test_all_calls_from_eight_threads(void **state) {
  kal_registry_options options = {sizeof options, NULL, 100000, 400000};
  (void)state;
  assert_int_equal(kal_registry_create(&options, &shared), KAL_OK);
  for (int i = 1; i < THREADS; i++) kal_registry_retain(shared);
  run(work, THREADS); /* each releases its reference; the last one frees the registry */
  for (int i = 0; i < BOXES; i++) kal_calendar_release(atomic_exchange(&boxes[i], NULL));
  assert_true(atomic_load(&added) > 100);
  assert_int_equal(atomic_load(&honest.destroyed), atomic_load(&added));
}

/* Of two threads that add one name, by id or alias, exactly one wins, and the other is told who. */
static pthread_barrier_t barrier;
static atomic_size_t wins;

static void *race(void *argument) {
  for (int round = 0; round < ROUNDS; round++) {
    char own_id[32], contested[32];
    const char *aliases[] = {contested};
    kal_calendar_definition d = tiny_definition(&honest, contested);
    kal_error error;
    kal_status status;
    snprintf(contested, sizeof contested, "x-contested-%d", round);
    snprintf(own_id, sizeof own_id, "x-racer-%d-%d", round, (int)(uintptr_t)argument);
    if (round % 2 && (uintptr_t)argument == 1) d.id = own_id, d.aliases = aliases, d.alias_count = 1;
    pthread_barrier_wait(&barrier);
    status = kal_registry_add(shared, &d, NULL, &error);
    if (status == KAL_OK) {
      atomic_fetch_add(&wins, 1);
    } else {
      const kal_calendar *winner = NULL;
      if (status != KAL_ERROR_NAME_TAKEN || strcmp(error.other, contested) != 0)
        return (void *)(uintptr_t) "the loser's status";
      if (kal_registry_find(shared, contested, &winner, NULL))
        return (void *)(uintptr_t) "the winner is not found";
      if (strcmp(kal_calendar_id(winner), error.calendar) != 0) return (void *)(uintptr_t) "who has the name";
    }
  }
  return NULL;
}

static void test_one_of_two_wins_a_name(void **state) {
  size_t count;
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &shared), KAL_OK);
  pthread_barrier_init(&barrier, NULL, 2);
  run(race, 2);
  pthread_barrier_destroy(&barrier);
  assert_int_equal(atomic_load(&wins), ROUNDS);
  kal_registry_list(shared, NULL, 0, &count);
  assert_int_equal(count, ROUNDS);
  kal_registry_release(shared);
}

static atomic_size_t allocated;

static void *count_allocate(void *context, size_t bytes) {
  (void)context;
  atomic_fetch_add(&allocated, 1);
  return malloc(bytes);
}

static void count_release(void *context, void *memory) {
  (void)context;
  atomic_fetch_sub(&allocated, 1);
  free(memory);
}

/*
 * Two threads use a registry and a calendar, count both up and down at once, and give up one reference each: the
 * last one frees it, and no sooner. A lost count frees what the other uses, or frees nothing.
 */
static kal_registry *registry_of_two;
static const kal_calendar *last_two;
static atomic_int awake;
/* Its own: else who comes late to a round's begin would be told of what the other did before its end. */
static pthread_barrier_t end_of_round;

/* Who comes first waits for the other at work: who has to be woken at a barrier comes when the first is through. */
static void meet(int arrivals) {
  atomic_fetch_add(&awake, 1);
  while (atomic_load(&awake) < arrivals) sched_yield();
}

static void *use_and_release(void *argument) {
  const kal_allocator allocator = {sizeof allocator, NULL, count_allocate, count_release};
  const kal_registry_options options = {sizeof options, &allocator, 0, 0};
  for (int round = 0; round < SHARED_ROUNDS; round++) {
    const kal_calendar *found;
    kal_date date;
    if ((uintptr_t)argument == 1) {
      kal_calendar_definition d = tiny_definition(&honest, "x-shared");
      if (kal_registry_create(&options, &registry_of_two) || kal_registry_add(registry_of_two, &d, &last_two, NULL))
        return (void *)(uintptr_t) "adding";
      kal_registry_retain(registry_of_two);
      kal_calendar_retain(last_two);
      kal_calendar_retain(last_two);
    }
    pthread_barrier_wait(&barrier);
    /* One after the other: a thread that waits for the one count would not meet the other thread at the other. */
    meet(4 * round + 2);
    for (int i = 0; i < COUNTS; i++) {
      kal_registry_retain(registry_of_two);
      kal_registry_release(registry_of_two);
    }
    meet(4 * round + 4);
    for (int i = 0; i < COUNTS; i++) {
      kal_calendar_retain(last_two);
      kal_calendar_release(last_two);
    }
    if (kal_registry_find(registry_of_two, "x-shared", &found, NULL) || found != last_two)
      return (void *)(uintptr_t) "finding";
    kal_registry_release(registry_of_two);
    if (kal_calendar_id(last_two)[0] != 'x' || kal_date_from_day(last_two, 60, &date))
      return (void *)(uintptr_t) "using";
    kal_calendar_release(last_two);
    pthread_barrier_wait(&end_of_round);
  }
  return NULL;
}

static void test_last_of_two_threads_frees(void **state) {
  (void)state;
  atomic_store(&honest.destroyed, 0);
  pthread_barrier_init(&barrier, NULL, 2);
  pthread_barrier_init(&end_of_round, NULL, 2);
  run(use_and_release, 2);
  pthread_barrier_destroy(&barrier);
  pthread_barrier_destroy(&end_of_round);
  assert_int_equal(atomic_load(&honest.destroyed), SHARED_ROUNDS);
  assert_int_equal(atomic_load(&allocated), 0);
}

/* A calendar is whole as soon as its number gives it, to a thread that was told nothing. */
static void *watch_number(void *argument) {
  for (int round = 0; round < 50; round++) {
    if ((uintptr_t)argument == 1 && kal_registry_create(NULL, &shared)) return (void *)(uintptr_t) "creating";
    pthread_barrier_wait(&barrier);
    if ((uintptr_t)argument == 1) {
      kal_calendar_definition d = tiny_definition(&honest, "x-appearing");
      if (kal_registry_add(shared, &d, NULL, NULL)) return (void *)(uintptr_t) "adding";
    } else {
      const kal_calendar *c;
      do c = kal_registry_by_number(shared, KAL_FIRST_USER_NUMBER);
      while (!c);
      if (strcmp(kal_calendar_id(c), "x-appearing") != 0 ||
          kal_calendar_number_of(c) != KAL_FIRST_USER_NUMBER)
        return (void *)(uintptr_t) "a calendar in parts";
    }
    pthread_barrier_wait(&end_of_round);
    if ((uintptr_t)argument == 1) kal_registry_release(shared);
  }
  return NULL;
}

static void test_calendars_appear_whole(void **state) {
  (void)state;
  pthread_barrier_init(&barrier, NULL, 2);
  pthread_barrier_init(&end_of_round, NULL, 2);
  run(watch_number, 2);
  pthread_barrier_destroy(&barrier);
  pthread_barrier_destroy(&end_of_round);
}

/* The destructor runs in the thread that gives up the last reference. */
static pthread_t destroyed_in;
static void note_thread(own *o) {
  (void)o;
  destroyed_in = pthread_self();
}

static void *release_calendar(void *calendar) {
  kal_calendar_release(calendar);
  return pthread_equal(destroyed_in, pthread_self()) ? NULL : calendar;
}

static void test_destructor_runs_where_the_last_reference_ends(void **state) {
  own context = {.destroy_hook = note_thread};
  kal_calendar_definition d = tiny_definition(&context, "x-far");
  const kal_calendar *c;
  pthread_t thread;
  void *fault;
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &shared), KAL_OK);
  assert_int_equal(kal_registry_add(shared, &d, &c, NULL), KAL_OK);
  kal_calendar_retain(c);
  kal_registry_release(shared);
  assert_int_equal(atomic_load(&context.destroyed), 0);
  assert_int_equal(pthread_create(&thread, NULL, release_calendar, (void *)(uintptr_t)c), 0);
  pthread_join(thread, &fault);
  assert_null(fault);
  assert_int_equal(atomic_load(&context.destroyed), 1);
}

/*
 * Adding and removing without end, with readers running: memory is bounded by the registry's limits, and
 * their end is a status. Then the readers get a new registry.
 */
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER; /* of the test: guards `shared` */
static atomic_int ended;

static void *read_on(void *argument) {
  uint64_t seed = (uint64_t)(uintptr_t)argument;
  while (!atomic_load(&ended)) {
    kal_registry *registry;
    const char *fault = NULL;
    pthread_mutex_lock(&turn);
    registry = shared;
    kal_registry_retain(registry);
    pthread_mutex_unlock(&turn);
    for (int i = 0; i < 100 && !fault; i++) fault = look_up(registry, (unsigned)next_random(&seed) % 3);
    kal_registry_release(registry);
    if (fault) return (void *)(uintptr_t)fault;
  }
  return NULL;
}

static void test_add_and_remove_without_end(void **state) {
  enum { READERS = 2, MOST_CALENDARS = 10000, MOST_NAMES = 40000 };
  kal_allocator allocator = {sizeof allocator, NULL, count_allocate, count_release};
  kal_registry_options options = {sizeof options, &allocator, MOST_CALENDARS, MOST_NAMES};
  const char *wanted = getenv("KAL_TEST_CYCLES");
  long cycles = wanted ? atol(wanted) : CYCLES, limits = 0;
  pthread_t readers[READERS];
  size_t before = atomic_load(&added);
  (void)state;
  atomic_store(&honest.destroyed, 0);
  assert_int_equal(kal_registry_create(&options, &shared), KAL_OK);
  for (uintptr_t i = 0; i < READERS; i++) pthread_create(&readers[i], NULL, read_on, (void *)(i + 1));
  for (long i = 0; i < cycles; i++) {
    const char *aliases[] = {"x-b0", "x-c0"};
    kal_calendar_definition d = tiny_definition(&honest, "x-a0");
    const kal_calendar *c;
    kal_error error;
    kal_status status;
    d.aliases = aliases;
    d.alias_count = 2;
    status = kal_registry_add(shared, &d, &c, &error);
    if (status == KAL_OK) {
      atomic_fetch_add(&added, 1);
      assert_int_equal(kal_registry_remove(shared, c, NULL), KAL_OK);
      continue;
    }
    assert_int_equal(status, KAL_ERROR_LIMIT);
    assert_int_equal(error.field, KAL_FIELD_CALENDAR);
    /* Each reader may still hold one of the registries before. */
    assert_true(atomic_load(&allocated) <= (1 + READERS) * (4 * MOST_CALENDARS + 64));
    limits++;
    pthread_mutex_lock(&turn);
    kal_registry_release(shared);
    assert_int_equal(kal_registry_create(&options, &shared), KAL_OK);
    pthread_mutex_unlock(&turn);
  }
  atomic_store(&ended, 1);
  for (int i = 0; i < READERS; i++) {
    void *fault;
    pthread_join(readers[i], &fault);
    if (fault) fail_msg("reader %d: %s", i, (const char *)fault);
  }
  kal_registry_release(shared);
  assert_int_equal(atomic_load(&allocated), 0);
  assert_true(limits >= cycles / (MOST_CALENDARS + 1) - 1);
  assert_int_equal(atomic_load(&honest.destroyed), atomic_load(&added) - before);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_all_calls_from_eight_threads),
      cmocka_unit_test(test_one_of_two_wins_a_name),
      cmocka_unit_test(test_last_of_two_threads_frees),
      cmocka_unit_test(test_calendars_appear_whole),
      cmocka_unit_test(test_destructor_runs_where_the_last_reference_ends),
      cmocka_unit_test(test_add_and_remove_without_end),
  };
  return cmocka_run_group_tests_name("registry threads", tests, NULL, NULL);
}
