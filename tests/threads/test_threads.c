/* SPDX-License-Identifier: MIT */
/* Eight threads look up and convert at once. Run under ThreadSanitizer in the medium tier. */
#include "test.h"
#include <pthread.h>

enum { THREADS = 8, ROUNDS = 20000 };

static void *work(void *argument) {
  uint64_t seed = (uint64_t)(uintptr_t)argument;
  for (int i = 0; i < ROUNDS; i++) {
    const kal_calendar *at = kal_calendar_at((size_t)(next_random(&seed) % kal_calendar_count()));
    const kal_calendar *found = NULL;
    int64_t day, back = 0;
    kal_range range;
    char text[KAL_DATE_TEXT_MAX];
    size_t length;
    kal_date date;
    if (kal_calendar_range(at, &range)) return "range";
    day = random_day(&seed, range.first_day > -1000000 ? range.first_day : -1000000,
                     range.last_day < 1000000 ? range.last_day : 1000000);
    if (kal_calendar_find(kal_calendar_id(at), &found, NULL) || found != at) return "look-up";
    if (kal_calendar_range(at, &range)) return "range";
    day = random_day(&seed, range.first_day < -1000000 ? -1000000 : range.first_day,
                     range.last_day > 1000000 ? 1000000 : range.last_day);
    if (kal_date_from_day(at, day, &date) || kal_date_to_day(at, date, &back) || back != day)
      return "conversion";
    if (kal_date_print(at, date, text, sizeof text, &length)) return "printing";
    if (kal_day_parse(at, text, length, &back, NULL) || back != day) return "parsing";
    if (kal_calendar_find("no-such-calendar", &found, NULL) == KAL_OK || found != at) return "unknown name";
  }
  return NULL;
}

static void test_eight_threads(void **state) {
  pthread_t threads[THREADS];
  (void)state;
  for (uintptr_t i = 0; i < THREADS; i++)
    assert_int_equal(pthread_create(&threads[i], NULL, work, (void *)(i + 1)), 0);
  for (int i = 0; i < THREADS; i++) {
    void *fault;
    assert_int_equal(pthread_join(threads[i], &fault), 0);
    if (fault) fail_msg("thread %d: %s", i, (const char *)fault);
  }
}

static void keep_array(struct ArrowArray *array) {
  array->release = NULL;
}
static void keep_schema(struct ArrowSchema *schema) {
  schema->release = NULL;
}

/* Reads the field that was moved to it, and gives it back. */
static void *read_and_release(void *argument) {
  struct ArrowArray *field = argument;
  const uint8_t *values = field->buffers[1];
  void *fault = values[field->length - 1] ? NULL : "a field is gone";
  field->release(field);
  return fault;
}

static size_t live;
static void *allocate(void *context, size_t bytes) {
  (void)context;
  live++;
  return malloc(bytes);
}
static void release(void *context, void *memory) { /* by one thread, whichever is last */
  (void)context;
  live--;
  free(memory);
}

/* The fields of an Arrow struct are released by threads of their own, and the struct by another. */
static void test_fields_of_a_struct(void **state) {
  enum { ROWS = 100, FIELDS = 3, STRUCTS = 300 }; /* month, day, month_code */
  const kal_allocator allocator = {sizeof allocator, NULL, allocate, release};
  const kal_arrow_options options = {.size = sizeof options, .allocator = &allocator};
  int32_t values[ROWS] = {0};
  const void *buffers[] = {NULL, values};
  struct ArrowSchema schema = {.format = "tdD", .release = keep_schema};
  struct ArrowArray days = {.length = ROWS, .n_buffers = 2, .buffers = buffers, .release = keep_array};
  (void)state;
  for (int i = 0; i < STRUCTS; i++) {
    struct ArrowArray dates, fields[FIELDS];
    pthread_t threads[FIELDS];
    assert_int_equal(
        kal_arrow_to_dates(kal_calendar_builtin(KAL_HEBREW), &schema, &days, &options, NULL, &dates, NULL),
        KAL_OK);
    for (int k = 0; k < FIELDS; k++) {
      fields[k] = *dates.children[k + 1];
      dates.children[k + 1]->release = NULL;
      assert_int_equal(pthread_create(&threads[k], NULL, read_and_release, &fields[k]), 0);
    }
    dates.release(&dates);
    for (int k = 0; k < FIELDS; k++) {
      void *fault;
      assert_int_equal(pthread_join(threads[k], &fault), 0);
      if (fault) fail_msg("%s", (const char *)fault);
    }
    assert_int_equal(live, 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_eight_threads),
                                     cmocka_unit_test(test_fields_of_a_struct)};
  return cmocka_run_group_tests_name("threads", tests, NULL, NULL);
}
