/* SPDX-License-Identifier: MIT */
/*
 * Registries. Names stand in an open-addressing table of atomic pointers that only grows: a look-up loads the
 * table, then a slot, then the state of the calendar, and never waits. Whatever a look-up can have seen is
 * kept until the registry goes, so that there is no moment between reading an entry and counting it in which
 * it could be freed; additions are counted against the registry's limits instead.
 * docs/decisions/0003-registry.md weighs the others.
 */
#include "user.h"
#include "find.h"
#include "name.h"

#include <stdlib.h>

typedef struct name_record {
  struct name_record *before; /* all of a registry, for the day it goes */
  const kal_calendar *calendar;
  kal__user *user; /* NULL for a built-in calendar */
  uint64_t hash;
  size_t length;
  uint64_t words[KAL__NAME_WORDS];
} name_record;

typedef struct name_table {
  struct name_table *before; /* the smaller one it replaced */
  size_t mask;
  size_t used; /* slots; under the lock */
  _Atomic(name_record *) slots[];
} name_table;

/* The calendars by number. */
typedef struct user_table {
  struct user_table *before;
  size_t capacity;
  _Atomic(kal__user *) users[];
} user_table;

struct kal_registry {
  atomic_size_t references;
  kal_allocator allocator;
  uint32_t most_calendars;
  uint32_t most_names;
  _Atomic(name_table *) names;
  _Atomic(user_table *) users;
  atomic_size_t user_count;
  atomic_flag lock; /* held for a few stores, or to copy a table; never while code of a user runs */
  /* Under the lock: */
  size_t name_count;
  int frozen;
  name_record *last_record;
};

enum {
  MOST_CALENDARS = 4096,
  MOST_CALENDARS_EVER = 1000000,
  MOST_NAMES = 16384,
  MOST_NAMES_EVER = 4000000,
  FIRST_NAME_SLOTS = 128,
  FIRST_USERS = 16
};

static void lock_registry(kal_registry *registry) {
  while (atomic_flag_test_and_set_explicit(&registry->lock, memory_order_acquire)) {
  }
}

static void unlock_registry(kal_registry *registry) {
  atomic_flag_clear_explicit(&registry->lock, memory_order_release);
}

/* Creation and the end */

static void *default_allocate(void *context, size_t bytes) {
  (void)context;
  return malloc(bytes);
}

static void default_release(void *context, void *memory) {
  (void)context;
  free(memory);
}

kal_status kal__choose_allocator(const kal_allocator *given, kal_allocator *chosen) {
  static const kal_allocator defaults = {sizeof defaults, NULL, default_allocate, default_release};
  if (!given) given = &defaults;
  if (given->size != sizeof *given || !given->allocate || !given->release) return KAL_ERROR_ARGUMENT;
  *chosen = *given;
  return KAL_OK;
}

static name_table *make_names(const kal_allocator *allocator, size_t slots) {
  name_table *table = kal__allocate(allocator, sizeof *table + slots * sizeof table->slots[0]);
  if (!table) return NULL;
  table->before = NULL;
  table->mask = slots - 1;
  table->used = 0;
  for (size_t i = 0; i < slots; i++) atomic_init(&table->slots[i], NULL);
  return table;
}

static user_table *make_users(const kal_allocator *allocator, size_t capacity) {
  user_table *table = kal__allocate(allocator, sizeof *table + capacity * sizeof table->users[0]);
  if (!table) return NULL;
  table->before = NULL;
  table->capacity = capacity;
  for (size_t i = 0; i < capacity; i++) atomic_init(&table->users[i], NULL);
  return table;
}

kal_status kal_registry_create(const kal_registry_options *options, kal_registry **registry) {
  kal_allocator allocator;
  uint32_t most_calendars, most_names;
  kal_registry *made;
  name_table *names;
  user_table *users;
  /* Nothing is read behind a size that is not known. */
  if (!registry || (options && options->size != sizeof *options)) return KAL_ERROR_ARGUMENT;
  most_calendars = options && options->most_calendars ? options->most_calendars : MOST_CALENDARS;
  most_names = options && options->most_names ? options->most_names : MOST_NAMES;
  if (most_calendars > MOST_CALENDARS_EVER || most_names > MOST_NAMES_EVER) return KAL_ERROR_ARGUMENT;
  if (kal__choose_allocator(options ? options->allocator : NULL, &allocator)) return KAL_ERROR_ARGUMENT;
  made = kal__allocate(&allocator, sizeof *made);
  names = make_names(&allocator, FIRST_NAME_SLOTS);
  users = make_users(&allocator, FIRST_USERS);
  if (!made || !names || !users) {
    kal__free(&allocator, made);
    kal__free(&allocator, names);
    kal__free(&allocator, users);
    return KAL_ERROR_NO_MEMORY;
  }
  memset(made, 0, sizeof *made);
  atomic_init(&made->references, 1);
  atomic_init(&made->names, names);
  atomic_init(&made->users, users);
  atomic_init(&made->user_count, 0);
  atomic_flag_clear(&made->lock);
  made->allocator = allocator;
  made->most_calendars = most_calendars;
  made->most_names = most_names;
  *registry = made;
  return KAL_OK;
}

const kal_allocator *kal__registry_allocator(const kal_registry *registry) { return &registry->allocator; }

void kal_registry_retain(kal_registry *registry) {
  if (registry) atomic_fetch_add_explicit(&registry->references, 1, memory_order_relaxed);
}

void kal_registry_release(kal_registry *registry) {
  kal_allocator allocator;
  name_table *names;
  user_table *users;
  size_t count;
  if (!registry || atomic_fetch_sub_explicit(&registry->references, 1, memory_order_acq_rel) != 1) return;
  allocator = registry->allocator;
  names = atomic_load_explicit(&registry->names, memory_order_relaxed);
  users = atomic_load_explicit(&registry->users, memory_order_relaxed);
  count = atomic_load_explicit(&registry->user_count, memory_order_relaxed);
  for (size_t i = 0; i < count; i++)
    kal__user_release(atomic_load_explicit(&users->users[i], memory_order_relaxed));
  for (name_record *record = registry->last_record; record;) {
    name_record *before = record->before;
    kal__free(&allocator, record);
    record = before;
  }
  while (names) {
    name_table *before = names->before;
    kal__free(&allocator, names);
    names = before;
  }
  while (users) {
    user_table *before = users->before;
    kal__free(&allocator, users);
    users = before;
  }
  kal__free(&allocator, registry);
}

/* Look-up */

static int same_name(const name_record *record, const uint64_t *words, size_t length, uint64_t hash) {
  if (record->hash != hash || record->length != length) return 0;
  for (size_t i = 0; i * KAL__WORD < length; i++)
    if (record->words[i] != words[i]) return 0;
  return 1;
}

/* The record of a name, whatever its state, or NULL; *slot is where it is or would go. */
static inline name_record *find_record(const name_table *table, const uint64_t *words, size_t length,
                                       uint64_t hash, size_t *slot) {
  for (size_t i = (size_t)(hash >> 32) & table->mask;; i = (i + 1) & table->mask) {
    name_record *record = atomic_load_explicit(&table->slots[i], memory_order_acquire);
    *slot = i;
    if (!record || same_name(record, words, length, hash)) return record;
  }
}

static int is_live(const name_record *record) {
  return !record->user || atomic_load_explicit(&record->user->state, memory_order_acquire) == KAL__USER_LIVE;
}

kal_status kal_registry_find(const kal_registry *registry, const char *name, const kal_calendar **calendar,
                             kal_error *error) {
  uint64_t words[KAL__NAME_WORDS];
  size_t place;
  const name_record *record;
  uint64_t hash;
  size_t length, slot;
  int is_name;
  if (!registry || !name || !calendar)
    return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  length = strlen(name);
  if (length > KAL_NAME_MAX) return kal_calendar_find(name, calendar, error); /* which says why it is none */
  is_name = kal__fold_name(name, length, words);
  hash = kal__hash_folded(words, length);
  /* No name stands in both, so the order is free: the registry's own are wanted here. */
  record =
      find_record(atomic_load_explicit(&registry->names, memory_order_acquire), words, length, hash, &slot);
  if (record && is_live(record)) {
    *calendar = record->calendar;
    return KAL_OK;
  }
  place = kal__find_builtin(words, length, hash);
  if (place >= KAL__NAME_OF_SEVERAL) return kal__not_found(words, length, place, is_name, error);
  *calendar = kal__builtins[place];
  return KAL_OK;
}

const kal_calendar *kal_registry_by_number(const kal_registry *registry, uint32_t number) {
  const user_table *users;
  kal__user *user;
  size_t place = number - KAL_FIRST_USER_NUMBER;
  if (!registry) return NULL;
  if (number < KAL_FIRST_USER_NUMBER) return kal_calendar_builtin(number);
  users = atomic_load_explicit(&registry->users, memory_order_acquire);
  if (place >= users->capacity) return NULL;
  user = atomic_load_explicit(&users->users[place], memory_order_acquire);
  return user && atomic_load_explicit(&user->state, memory_order_acquire) == KAL__USER_LIVE ? &user->calendar
                                                                                            : NULL;
}

kal_status kal_registry_list(const kal_registry *registry, const kal_calendar **calendars, size_t capacity,
                             size_t *count) {
  size_t found = 0, all;
  if (!registry || !count || (!calendars && capacity)) return KAL_ERROR_ARGUMENT;
  all = atomic_load_explicit(&registry->user_count, memory_order_acquire);
  for (size_t i = 0; i < all; i++) {
    const kal_calendar *calendar = kal_registry_by_number(registry, (uint32_t)(KAL_FIRST_USER_NUMBER + i));
    if (!calendar) continue;
    if (found < capacity) calendars[found] = calendar;
    found++;
  }
  *count = found;
  return found <= capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}

/* Additions. What they need is allocated before the lock is taken; where they need more, they let go. */

typedef struct addition {
  kal__user *user; /* to add; NULL for an alias only */
  name_record *records[KAL_ALIASES_MAX + 1];
  size_t count;
  name_table *names; /* a larger table, where one is needed */
  user_table *users;
} addition;

static void drop_addition(const kal_registry *registry, addition *a) {
  for (size_t i = 0; i < a->count; i++) kal__free(&registry->allocator, a->records[i]);
  kal__free(&registry->allocator, a->names);
  kal__free(&registry->allocator, a->users);
  if (a->user) kal__user_discard(a->user);
}

/* Of a checked name, folded. */
static kal_status prepare_record(const kal_registry *registry, addition *a, const uint64_t *words,
                                 size_t length, const kal_calendar *calendar, kal__user *user,
                                 kal_error *error) {
  name_record *record = kal__allocate(&registry->allocator, sizeof *record);
  if (!record) return kal__fail(error, KAL_ERROR_NO_MEMORY, KAL_FIELD_NONE, NULL, sizeof *record, 1, 0);
  record->before = NULL;
  record->calendar = calendar;
  record->user = user;
  record->length = length;
  record->hash = kal__hash_folded(words, length);
  memcpy(record->words, words, sizeof record->words);
  a->records[a->count++] = record;
  return KAL_OK;
}

/* The id and the aliases, of the copy: callbacks have been called since the caller's were checked. */
static kal_status prepare_names(const kal_registry *registry, addition *a, kal_error *error) {
  kal_status status = KAL_OK;
  const char *name = a->user->calendar.id;
  for (size_t i = 0; !status && i <= a->user->definition.alias_count; i++) {
    uint64_t words[KAL__NAME_WORDS] = {0};
    size_t length = 0;
    while (name[length] && name[length] != ' ') length++;
    kal__fold_name(name, length, words);
    status = prepare_record(registry, a, words, length, &a->user->calendar, a->user, error);
    name = i == 0 ? a->user->calendar.aliases : name + length + 1;
  }
  return status;
}

static kal_status name_taken(const name_record *record, size_t place, const kal_calendar *by,
                             kal_error *error) {
  kal_status status = kal__fail(error, KAL_ERROR_NAME_TAKEN, KAL_FIELD_NAME, by, (int64_t)place, 1, 0);
  if (error) kal__unfold_name(record->words, record->length, error->other);
  return status;
}

/* Under the lock: whether the addition may be made. */
static kal_status judge(const kal_registry *registry, const addition *a, kal_error *error) {
  const name_table *table = atomic_load_explicit(&registry->names, memory_order_relaxed);
  if (registry->frozen) return kal__fail(error, KAL_ERROR_FROZEN, KAL_FIELD_NONE, NULL, 0, 1, 0);
  for (size_t i = 0; i < a->count; i++) {
    const name_record *record = a->records[i], *other;
    size_t slot;
    size_t builtin = kal__find_builtin(record->words, record->length, record->hash);
    if (builtin != KAL__NAME_FREE) return name_taken(record, i, kal__found_builtin(builtin), error);
    /* An alias, and its calendar was removed? */
    if (record->user && record->user != a->user && !is_live(record))
      return kal__fail(error, KAL_ERROR_UNKNOWN_CALENDAR, KAL_FIELD_CALENDAR, record->calendar, 0, 1, 0);
    other = find_record(table, record->words, record->length, record->hash, &slot);
    if (other && is_live(other)) return name_taken(record, i, other->calendar, error);
    for (size_t j = 0; j < i; j++)
      if (same_name(a->records[j], record->words, record->length, record->hash))
        return name_taken(record, i, record->calendar, error);
  }
  if (registry->name_count + a->count > registry->most_names)
    return kal__fail(error, KAL_ERROR_LIMIT, KAL_FIELD_NAME, NULL, (int64_t)(registry->name_count + a->count),
                     0, registry->most_names);
  if (a->user &&
      atomic_load_explicit(&registry->user_count, memory_order_relaxed) >= registry->most_calendars)
    return kal__fail(error, KAL_ERROR_LIMIT, KAL_FIELD_CALENDAR, NULL, (int64_t)registry->most_calendars + 1,
                     0, registry->most_calendars);
  return KAL_OK;
}

/* Under the lock: the sizes of larger tables that the addition needs, 0 where it needs none. */
static void needed_tables(const kal_registry *registry, const addition *a, size_t *slots, size_t *users) {
  const name_table *names = atomic_load_explicit(&registry->names, memory_order_relaxed);
  const user_table *table = atomic_load_explicit(&registry->users, memory_order_relaxed);
  size_t used = names->used + a->count, room = names->mask + 1;
  *slots = *users = 0;
  if (used * 4 > room) *slots = room * 2; /* an unknown name seldom meets another in its slot */
  if (a->user && atomic_load_explicit(&registry->user_count, memory_order_relaxed) >= table->capacity)
    *users = table->capacity * 2;
}

static void put_record(name_table *table, name_record *record) {
  size_t slot;
  if (!find_record(table, record->words, record->length, record->hash, &slot)) table->used++;
  atomic_store_explicit(&table->slots[slot], record, memory_order_release);
}

/* Under the lock. Names of removed calendars stay behind in the smaller table. */
static void grow_names(kal_registry *registry, name_table *larger) {
  name_table *table = atomic_load_explicit(&registry->names, memory_order_relaxed);
  for (size_t i = 0; i <= table->mask; i++) {
    name_record *record = atomic_load_explicit(&table->slots[i], memory_order_relaxed);
    if (record && is_live(record)) put_record(larger, record);
  }
  larger->before = table;
  atomic_store_explicit(&registry->names, larger, memory_order_release);
}

static void grow_users(kal_registry *registry, user_table *larger) {
  user_table *table = atomic_load_explicit(&registry->users, memory_order_relaxed);
  for (size_t i = 0; i < table->capacity; i++)
    atomic_store_explicit(&larger->users[i], atomic_load_explicit(&table->users[i], memory_order_relaxed),
                          memory_order_relaxed);
  larger->before = table;
  atomic_store_explicit(&registry->users, larger, memory_order_release);
}

/* Under the lock: cannot fail any more. */
static void commit(kal_registry *registry, addition *a) {
  name_table *table;
  if (a->names) grow_names(registry, a->names);
  if (a->users) grow_users(registry, a->users);
  table = atomic_load_explicit(&registry->names, memory_order_relaxed);
  if (a->user) {
    user_table *users = atomic_load_explicit(&registry->users, memory_order_relaxed);
    size_t place = atomic_load_explicit(&registry->user_count, memory_order_relaxed);
    a->user->calendar.number = (uint32_t)(KAL_FIRST_USER_NUMBER + place);
    atomic_store_explicit(&users->users[place], a->user, memory_order_release);
    atomic_store_explicit(&registry->user_count, place + 1, memory_order_release);
  }
  for (size_t i = 0; i < a->count; i++) {
    a->records[i]->before = registry->last_record;
    registry->last_record = a->records[i];
    put_record(table, a->records[i]);
  }
  registry->name_count += a->count;
  /* All its names appear at once. */
  if (a->user) atomic_store_explicit(&a->user->state, KAL__USER_LIVE, memory_order_release);
}

static kal_status make(kal_registry *registry, addition *a, kal_error *error) {
  for (;;) {
    size_t slots, users;
    kal_status status;
    lock_registry(registry);
    status = judge(registry, a, error);
    needed_tables(registry, a, &slots, &users);
    if (!status && (!slots || (a->names && a->names->mask + 1 == slots)) &&
        (!users || (a->users && a->users->capacity == users))) {
      name_table *spare_names = slots ? NULL : a->names;
      user_table *spare_users = users ? NULL : a->users;
      if (!slots) a->names = NULL;
      if (!users) a->users = NULL;
      commit(registry, a);
      unlock_registry(registry);
      kal__free(&registry->allocator, spare_names);
      kal__free(&registry->allocator, spare_users);
      return KAL_OK;
    }
    unlock_registry(registry);
    if (status) return status;
    if (slots && (!a->names || a->names->mask + 1 != slots)) {
      kal__free(&registry->allocator, a->names);
      a->names = make_names(&registry->allocator, slots);
    }
    if (users && (!a->users || a->users->capacity != users)) {
      kal__free(&registry->allocator, a->users);
      a->users = make_users(&registry->allocator, users);
    }
    if ((slots && !a->names) || (users && !a->users))
      return kal__fail(error, KAL_ERROR_NO_MEMORY, KAL_FIELD_NONE, NULL, 0, 1, 0);
  }
}

kal_status kal_registry_add(kal_registry *registry, const kal_calendar_definition *definition,
                            const kal_calendar **calendar, kal_error *error) {
  addition a = {0};
  kal_status status;
  if (!registry || !definition)
    return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_DEFINITION, NULL, 0, 1, 0);
  status = kal__user_create(definition, &registry->allocator, &a.user, error);
  if (status) return status;
  status = prepare_names(registry, &a, error);
  if (!status) status = make(registry, &a, error);
  if (status) {
    drop_addition(registry, &a);
    return status;
  }
  if (calendar) *calendar = &a.user->calendar;
  return KAL_OK;
}

/* The user's calendar behind a public pointer, if it is live here. */
static kal__user *live_user(const kal_registry *registry, const kal_calendar *calendar) {
  return calendar->number >= KAL_FIRST_USER_NUMBER &&
                 kal_registry_by_number(registry, calendar->number) == calendar
             ? (kal__user *)(uintptr_t)calendar
             : NULL;
}

kal_status kal_registry_alias(kal_registry *registry, const kal_calendar *calendar, const char *alias,
                              kal_error *error) {
  addition a = {0};
  uint64_t words[KAL__NAME_WORDS] = {0};
  size_t length;
  kal__user *user;
  kal_status status;
  if (!registry || !calendar || !alias)
    return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_NAME, NULL, 0, 1, 0);
  user = live_user(registry, calendar);
  if (!user && calendar->number >= KAL_FIRST_USER_NUMBER)
    return kal__fail(error, KAL_ERROR_UNKNOWN_CALENDAR, KAL_FIELD_CALENDAR, calendar, 0, 1, 0);
  status = kal__check_name(alias, words, &length, error);
  if (!status) status = prepare_record(registry, &a, words, length, calendar, user, error);
  if (!status) status = make(registry, &a, error);
  if (status) drop_addition(registry, &a);
  return status;
}

kal_status kal_registry_remove(kal_registry *registry, const kal_calendar *calendar, kal_error *error) {
  kal__user *user;
  int frozen;
  if (!registry || !calendar) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  lock_registry(registry);
  frozen = registry->frozen;
  user = live_user(registry, calendar);
  if (user && !frozen) atomic_store_explicit(&user->state, KAL__USER_REMOVED, memory_order_release);
  unlock_registry(registry);
  if (frozen) return kal__fail(error, KAL_ERROR_FROZEN, KAL_FIELD_NONE, NULL, 0, 1, 0);
  return user ? KAL_OK : kal__fail(error, KAL_ERROR_UNKNOWN_CALENDAR, KAL_FIELD_CALENDAR, calendar, 0, 1, 0);
}

void kal_registry_freeze(kal_registry *registry) {
  if (!registry) return;
  lock_registry(registry);
  registry->frozen = 1;
  unlock_registry(registry);
}
