/* SPDX-License-Identifier: MIT */
/* A user's copy of a built-in calendar agrees with it, day by day and year by year. */
#include "copies.h"

#ifdef KAL_TEST_THIN
enum { DAYS_ABOUT_1970 = 900 };
#else
enum { DAYS_ABOUT_1970 = 9000 };
#endif

static void agree_on_day(const kal_calendar *copy, const kal_calendar *original, int64_t day) {
  kal_date ours, theirs;
  int64_t back = 0;
  size_t era_a = 0, era_b = 0;
  int64_t year_a = 0, year_b = 0;
  law(kal_date_from_day(original, day, &theirs) == KAL_OK, original, day);
  law(kal_date_from_day(copy, day, &ours) == KAL_OK && memcmp(&ours, &theirs, sizeof ours) == 0, copy, day);
  law(kal_date_to_day(copy, theirs, &back) == KAL_OK && back == day, copy, day);
  law(kal_day_era(copy, day, &era_a, &year_a) == kal_day_era(original, day, &era_b, &year_b), copy, day);
  law(era_a == era_b && year_a == year_b, copy, day);
  /* What is no date is none there either, and for the same reason. */
  for (int i = 0; i < 4; i++) {
    kal_date other = theirs;
    if (i == 0) other.day = (uint8_t)(theirs.day + 3);
    if (i == 1) other.month = (uint8_t)(theirs.month + 1);
    if (i == 2) other.flags = (uint8_t)(1u << (day & 7));
    if (i == 3) other.month = 0, other.month_code ^= KAL_MONTH_LEAP;
    back = year_a = 0;
    law(kal_date_to_day(copy, other, &back) == kal_date_to_day(original, other, &year_a) && back == year_a,
        copy, day);
  }
}

static void agree(kal_calendar_number number, int closed) {
  const kal_calendar *original = kal_calendar_builtin(number), *copy;
  kal_registry *registry;
  kal_range a, b;
  uint64_t seed = 3;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  copy = add_copy(registry, number, 0, closed);
  kal_calendar_range(copy, &a);
  kal_calendar_range(original, &b);
  assert_memory_equal(&a, &b, sizeof a);
  for (int64_t day = -DAYS_ABOUT_1970; day <= DAYS_ABOUT_1970; day++) agree_on_day(copy, original, day);
  for (int i = 0; i < 1000; i++) {
    int32_t year = (int32_t)random_day(&seed, a.first_year, a.last_year);
    kal_year_info ours = {0}, theirs = {0};
    law(kal_calendar_year(copy, year, &ours) == kal_calendar_year(original, year, &theirs), copy, year);
    law(memcmp(&ours, &theirs, sizeof ours) == 0, copy, year);
    agree_on_day(copy, original, random_day(&seed, a.first_day, a.last_day));
    agree_on_day(copy, original, a.first_day + i);
    agree_on_day(copy, original, a.last_day - i);
  }
  kal_registry_release(registry);
}

static void test_hebrew(void **state) {
  (void)state;
  agree(KAL_HEBREW, 0);
  agree(KAL_HEBREW, 1);
}

static void test_islamic_civil(void **state) {
  (void)state;
  agree(KAL_ISLAMIC_CIVIL, 0);
  agree(KAL_ISLAMIC_CIVIL, 1);
}

static void test_gregorian(void **state) {
  (void)state;
  agree(KAL_GREGORIAN, 0);
  agree(KAL_GREGORIAN, 1);
}

/* Every built-in calendar can be brought by a user. */
static void test_all_can_be_copied(void **state) {
  kal_registry *registry;
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  for_every_calendar(calendar) {
    kal_calendar_number number = (kal_calendar_number)kal_calendar_number_of(calendar);
    const kal_calendar *copy;
    if (kal_calendar_properties(calendar) & KAL_LEAP_DAYS)
      continue; /* the interface does not tell their days */
    copy = add_copy(registry, number, 8000, 0);
    for (int64_t i = -200; i < 200; i++) agree_on_day(copy, calendar, present_day(calendar, 200) + i);
    add_copy(registry, number, 8000, 1);
  }
  kal_registry_release(registry);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_hebrew),
      cmocka_unit_test(test_islamic_civil),
      cmocka_unit_test(test_gregorian),
      cmocka_unit_test(test_all_can_be_copied),
  };
  return cmocka_run_group_tests_name("copies", tests, NULL, NULL);
}
