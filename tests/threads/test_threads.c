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
    if (kal_date_from_day(at, day, &date) || kal_date_to_day(at, date, &back) || back != day) return "conversion";
    if (kal_date_print(at, date, text, sizeof text, &length)) return "printing";
    if (kal_day_parse(at, text, length, &back, NULL) || back != day) return "parsing";
    if (kal_calendar_find("no-such-calendar", &found, NULL) == KAL_OK || found != at) return "unknown name";
  }
  return NULL;
}

static void test_eight_threads(void **state) {
  pthread_t threads[THREADS];
  (void)state;
  for (uintptr_t i = 0; i < THREADS; i++) assert_int_equal(pthread_create(&threads[i], NULL, work, (void *)(i + 1)), 0);
  for (int i = 0; i < THREADS; i++) {
    void *fault;
    assert_int_equal(pthread_join(threads[i], &fault), 0);
    if (fault) fail_msg("thread %d: %s", i, (const char *)fault);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_eight_threads)};
  return cmocka_run_group_tests_name("threads", tests, NULL, NULL);
}
