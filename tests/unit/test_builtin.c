/* SPDX-License-Identifier: MIT */
#include "test.h"

static int before_main_worked, after_exit_checked;

static int everything_works(void) {
  const kal_calendar *calendar = NULL;
  kal_date date;
  if (kal_calendar_find("jalali", &calendar, NULL) || kal_date_from_day(calendar, 20778, &date)) return 0;
  return calendar == kal_calendar_builtin(KAL_PERSIAN) && date.year == 1405 && date.month == 8 && date.day == 30;
}

__attribute__((constructor(101))) static void before_main(void) { before_main_worked = everything_works(); }

/* Runs after every exit handler; a failure must change the exit status, so it aborts. */
__attribute__((destructor(101))) static void after_exit(void) {
  if (!after_exit_checked || !everything_works()) abort();
}

static void at_exit(void) { after_exit_checked = everything_works(); }

static void test_works_before_main(void **state) {
  (void)state;
  assert_true(before_main_worked);
}

static void test_numbers_and_places(void **state) {
  size_t count = kal_calendar_count();
  (void)state;
  assert_true(count > 0);
  for (size_t i = 0; i < count; i++) {
    const kal_calendar *calendar = kal_calendar_at(i);
    uint32_t number = kal_calendar_number_of(calendar);
    assert_ptr_equal(kal_calendar_builtin(number), calendar);
    if (i) assert_true(number > kal_calendar_number_of(kal_calendar_at(i - 1)));
  }
  assert_null(kal_calendar_at(count));
  assert_null(kal_calendar_at(SIZE_MAX));
  assert_null(kal_calendar_builtin(0));
  assert_null(kal_calendar_builtin(UINT32_MAX));
  assert_ptr_equal(kal_calendar_builtin(KAL_HEBREW), kal_calendar_builtin(KAL_HEBREW));
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_works_before_main), cmocka_unit_test(test_numbers_and_places)};
  atexit(at_exit);
  return cmocka_run_group_tests_name("builtin", tests, NULL, NULL);
}
