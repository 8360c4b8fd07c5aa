/* SPDX-License-Identifier: MIT */
#include "core/integer.h"
#include "dates.h"
#include "rows.h"

enum { CYCLES = 26 };

static int32_t value_of(kal_cycle cycle, int64_t day) {
  int32_t value = INT32_MIN;
  assert_int_equal(kal_day_cycle(cycle, day, &value), KAL_OK);
  return value;
}

static void check_row(const int64_t *row) {
  static const kal_cycle columns[] = {
      (kal_cycle)0,
      KAL_CYCLE_WEEK_DAY,
      KAL_CYCLE_STEM,
      KAL_CYCLE_BRANCH,
      (kal_cycle)0,
      (kal_cycle)0,
      (kal_cycle)0,
      (kal_cycle)0,
      (kal_cycle)0,
      KAL_CYCLE_HAAB_MONTH,
      KAL_CYCLE_HAAB_DAY,
      KAL_CYCLE_TZOLKIN_NUMBER,
      KAL_CYCLE_TZOLKIN_NAME,
      KAL_CYCLE_XIHUITL_MONTH,
      KAL_CYCLE_XIHUITL_DAY,
      KAL_CYCLE_TONALPOHUALLI_NUMBER,
      KAL_CYCLE_TONALPOHUALLI_NAME,
      KAL_CYCLE_AKAN_PREFIX,
      KAL_CYCLE_AKAN_STEM,
      KAL_CYCLE_EKAWARA,
      KAL_CYCLE_DWIWARA,
      KAL_CYCLE_TRIWARA,
      KAL_CYCLE_CATURWARA,
      KAL_CYCLE_PANCAWARA,
      KAL_CYCLE_SADWARA,
      KAL_CYCLE_SAPTAWARA,
      KAL_CYCLE_ASATAWARA,
      KAL_CYCLE_SANGAWARA,
      KAL_CYCLE_DASAWARA,
      KAL_CYCLE_PAWUKON,
      KAL_CYCLE_WUKU,
  };
  kal_long_count count;
  int64_t day;
  int32_t sixty = value_of(KAL_CYCLE_SEXAGENARY, row[0]);
  for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
    int64_t expected = i == 1 && row[i] == 0 ? 7 : row[i];
    if (columns[i]) assert_int_equal(value_of(columns[i], row[0]), expected);
  }
  assert_int_equal((sixty - 1) % 10 + 1, row[2]);
  assert_int_equal((sixty - 1) % 12 + 1, row[3]);
  assert_int_equal(kal_long_count_from_day(row[0], &count), KAL_OK);
  assert_int_equal(count.baktun, row[4]);
  assert_int_equal(count.katun, row[5]);
  assert_int_equal(count.tun, row[6]);
  assert_int_equal(count.uinal, row[7]);
  assert_int_equal(count.kin, row[8]);
  assert_int_equal(kal_long_count_to_day(count, &day), KAL_OK);
  assert_int_equal(day, row[0]);
}

static void the_book_s_days(void **state) {
  (void)state;
  for_every_row("cycles.csv", 31, check_row);
}

/* Every value that is promised comes, no other does, and all repeats after the period, not sooner. */
static void values_and_periods(void **state) {
  kal_cycle_info info;
  (void)state;
  for (int cycle = 1; cycle <= CYCLES; cycle++) {
    assert_int_equal(kal_cycle_describe((kal_cycle)cycle, &info), KAL_OK);
    assert_true(*info.id && *info.text);
    for (int32_t value = info.least; value <= info.greatest; value++) {
      int found = 0;
      for (int64_t day = 0; day < info.period; day++) found += value_of((kal_cycle)cycle, day) == value;
      assert_true(found);
    }
    for (int64_t day = -2000; day < 2000; day++) {
      int32_t value = value_of((kal_cycle)cycle, day);
      assert_true(value >= info.least && value <= info.greatest);
      assert_int_equal(value_of((kal_cycle)cycle, day + info.period), value);
    }
    for (int32_t shorter = 1; shorter < info.period; shorter++) {
      int same = info.period % shorter == 0;
      for (int64_t day = 0; same && day < info.period; day++)
        same = value_of((kal_cycle)cycle, day) == value_of((kal_cycle)cycle, day + shorter);
      if (same && shorter * 2 <= info.period) fail_msg("%s repeats after %d days", info.id, shorter);
    }
  }
  assert_int_equal(kal_cycle_describe((kal_cycle)(CYCLES + 1), &info), KAL_ERROR_ARGUMENT);
}

static void week_days_are_kal_day_of_week_s(void **state) {
  uint64_t seed = 8;
  (void)state;
  for (int i = 0; i < 1000; i++) {
    int64_t day = random_day(&seed, INT64_MIN, INT64_MAX);
    assert_int_equal(value_of(KAL_CYCLE_WEEK_DAY, day), kal_day_of_week(day));
  }
}

/* Against a walk from day to day. */
static void next_and_previous_by_walking(void **state) {
  uint64_t seed = 9;
  (void)state;
  for (int cycle = 1; cycle <= CYCLES; cycle++) {
    kal_cycle_info info;
    kal_cycle_describe((kal_cycle)cycle, &info);
    for (int i = 0; i < 40; i++) {
      int64_t from = random_day(&seed, INT64_MIN + 1000, INT64_MAX - 1000), day, expected;
      kal_cycle_value wanted = {(kal_cycle)cycle, (int32_t)random_day(&seed, info.least, info.greatest)};
      for (expected = from; value_of((kal_cycle)cycle, expected) != wanted.value;) expected++;
      assert_int_equal(kal_cycle_next(&wanted, 1, from, &day), KAL_OK);
      assert_int_equal(day, expected);
      for (expected = from; value_of((kal_cycle)cycle, expected) != wanted.value;) expected--;
      assert_int_equal(kal_cycle_previous(&wanted, 1, from, &day), KAL_OK);
      assert_int_equal(day, expected);
    }
  }
}

/* Several values at once: those of some day are found again on that day, and on none between. */
static void several_at_once(void **state) {
  uint64_t seed = 10;
  (void)state;
  for (int i = 0; i < 300; i++) {
    int64_t some = random_day(&seed, INT64_MIN / 2, INT64_MAX / 2), from, found, walk;
    kal_cycle_value wanted[5];
    size_t n = 1 + (size_t)random_day(&seed, 0, 4);
    for (size_t k = 0; k < n; k++) {
      wanted[k].cycle = (kal_cycle)random_day(&seed, 1, CYCLES);
      wanted[k].value = value_of(wanted[k].cycle, some);
    }
    from = some - random_day(&seed, 0, 3000);
    assert_int_equal(kal_cycle_next(wanted, n, from, &found), KAL_OK);
    assert_true(found >= from && found <= some);
    for (walk = from; walk <= found; walk++) {
      size_t k = 0;
      while (k < n && value_of(wanted[k].cycle, walk) == wanted[k].value) k++;
      assert_int_equal(k == n, walk == found);
    }
    from = some + random_day(&seed, 0, 3000);
    assert_int_equal(kal_cycle_previous(wanted, n, from, &found), KAL_OK);
    assert_true(found <= from && found >= some);
    for (walk = from; walk >= found; walk--) {
      size_t k = 0;
      while (k < n && value_of(wanted[k].cycle, walk) == wanted[k].value) k++;
      assert_int_equal(k == n, walk == found);
    }
  }
}

/* All cycles at once: 398580 days until all repeat. */
static void all_at_once(void **state) {
  kal_cycle_value wanted[CYCLES];
  int64_t day;
  (void)state;
  for (int i = 0; i < CYCLES; i++)
    wanted[i] = (kal_cycle_value){(kal_cycle)(i + 1), value_of((kal_cycle)(i + 1), 20778)};
  assert_int_equal(kal_cycle_next(wanted, CYCLES, 20778, &day), KAL_OK);
  assert_int_equal(day, 20778);
  assert_int_equal(kal_cycle_next(wanted, CYCLES, 20779, &day), KAL_OK);
  assert_int_equal(day, 20778 + 398580);
  assert_int_equal(kal_cycle_previous(wanted, CYCLES, 20777, &day), KAL_OK);
  assert_int_equal(day, 20778 - 398580);
}

static void calendar_round(void **state) {
  const kal_cycle_value wanted[] = {{KAL_CYCLE_TZOLKIN_NUMBER, 4},
                                    {KAL_CYCLE_TZOLKIN_NAME, 20},
                                    {KAL_CYCLE_HAAB_MONTH, 18},
                                    {KAL_CYCLE_HAAB_DAY, 8}};
  int64_t day;
  (void)state;
  assert_int_equal(kal_cycle_next(wanted, 4, -1856305, &day), KAL_OK);
  assert_int_equal(day, -1856305);
  assert_int_equal(kal_cycle_next(wanted, 4, -1856304, &day), KAL_OK);
  assert_int_equal(day, -1856305 + 18980);
  assert_int_equal(kal_cycle_next(wanted, 4, 20778, &day), KAL_OK); /* as the header says */
  expect_date(KAL_GREGORIAN, day, "2032-03-11");
}

static void long_counts(void **state) {
  static const kal_long_count thirteen = {13, 0, 0, 0, 0}, zero = {0, 0, 0, 0, 0};
  static const int64_t ends[] = {
      INT64_MIN, INT64_MIN + 1, INT64_MIN + 128305, INT64_MIN + 144000, -128306,  -128305, -1, 0, 1,
      143999,    144000,        INT64_MAX - 144000, INT64_MAX - 1,      INT64_MAX};
  kal_long_count count;
  uint64_t seed = 11;
  int64_t day = 42;
  (void)state;
  assert_int_equal(kal_long_count_to_day(thirteen, &day), KAL_OK);
  expect_date(KAL_GREGORIAN, day, "2012-12-21");
  assert_int_equal(kal_long_count_to_day(zero, &day), KAL_OK);
  expect_date(KAL_GREGORIAN, day, "-003113-08-11");
  for (size_t i = 0; i < 10000; i++) {
    int64_t at = i < sizeof ends / sizeof *ends ? ends[i] : random_day(&seed, INT64_MIN, INT64_MAX);
    assert_int_equal(kal_long_count_from_day(at, &count), KAL_OK);
    assert_int_equal(kal_long_count_to_day(count, &day), KAL_OK);
    assert_int_equal(day, at);
  }
  /* A day beyond either end. */
  for (int end = 0; end < 2; end++) {
    kal_long_count_from_day(end ? INT64_MAX : INT64_MIN, &count);
    day = 42;
    if (end) {
      if (++count.kin == 20) count.kin = 0, count.uinal++;
    } else {
      if (count.kin-- == 0) count.kin = 19, count.uinal--;
    }
    assert_int_equal(kal_long_count_to_day(count, &day), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(day, 42);
  }
  count = zero;
  count.baktun = INT64_MIN;
  assert_int_equal(kal_long_count_to_day(count, &day), KAL_ERROR_OUT_OF_RANGE);
  count.baktun = INT64_MAX;
  assert_int_equal(kal_long_count_to_day(count, &day), KAL_ERROR_OUT_OF_RANGE);
  count = zero;
  count.uinal = 18;
  assert_int_equal(kal_long_count_to_day(count, &day), KAL_ERROR_ARGUMENT);
  count = zero;
  count.katun = 20;
  assert_int_equal(kal_long_count_to_day(count, &day), KAL_ERROR_ARGUMENT);
  count = zero;
  count.tun = 20;
  assert_int_equal(kal_long_count_to_day(count, &day), KAL_ERROR_ARGUMENT);
  count = zero;
  count.kin = 20;
  assert_int_equal(kal_long_count_to_day(count, &day), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_long_count_to_day(zero, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_long_count_from_day(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(day, 42);
}

static const char *name_of(kal_cycle cycle, int32_t value) {
  static char name[32];
  kal_status status = kal_cycle_name(cycle, value, name, sizeof name, NULL);
  assert_true(status == KAL_OK || status == KAL_ERROR_NO_NAME);
  return status ? "" : name;
}

static void names(void **state) {
  char text[4] = "abc";
  size_t length = 7;
  (void)state;
  assert_string_equal(name_of(KAL_CYCLE_SEXAGENARY, 1), "jia-zi");
  assert_string_equal(name_of(KAL_CYCLE_SEXAGENARY, 36), "ji-hai");
  assert_string_equal(name_of(KAL_CYCLE_SEXAGENARY, 60), "gui-hai");
  assert_int_equal(value_of(KAL_CYCLE_SEXAGENARY, 20778), 36); /* as the header says */
  assert_string_equal(name_of(KAL_CYCLE_TZOLKIN_NAME, 20), "Ahau");
  assert_string_equal(name_of(KAL_CYCLE_HAAB_MONTH, 19), "Uayeb");
  assert_string_equal(name_of(KAL_CYCLE_XIHUITL_MONTH, 19), "Nemontemi");
  assert_string_equal(name_of(KAL_CYCLE_TONALPOHUALLI_NAME, 20), "Xochitl");
  assert_string_equal(name_of(KAL_CYCLE_AKAN_PREFIX, 6), "Fo");
  assert_string_equal(name_of(KAL_CYCLE_AKAN_STEM, 7), "Bene");
  assert_string_equal(name_of(KAL_CYCLE_WUKU, 30), "Watugunung");
  assert_string_equal(name_of(KAL_CYCLE_EKAWARA, 1), "Luang");
  assert_string_equal(name_of(KAL_CYCLE_EKAWARA, 0), "");
  assert_string_equal(name_of(KAL_CYCLE_DASAWARA, 0), "Raksasa");
  assert_string_equal(name_of(KAL_CYCLE_DASAWARA, 9), "Dewa");
  for (int cycle = 1; cycle <= CYCLES; cycle++) {
    kal_cycle_info info;
    int numbers = cycle == KAL_CYCLE_WEEK_DAY || cycle == KAL_CYCLE_TZOLKIN_NUMBER ||
                  cycle == KAL_CYCLE_HAAB_DAY || cycle == KAL_CYCLE_TONALPOHUALLI_NUMBER ||
                  cycle == KAL_CYCLE_XIHUITL_DAY || cycle == KAL_CYCLE_PAWUKON;
    kal_cycle_describe((kal_cycle)cycle, &info);
    for (int32_t value = info.least; value <= info.greatest; value++)
      assert_int_equal(!*name_of((kal_cycle)cycle, value),
                       numbers || (cycle == KAL_CYCLE_EKAWARA && value == 0));
    assert_int_equal(kal_cycle_name((kal_cycle)cycle, info.greatest + 1, text, sizeof text, &length),
                     KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_cycle_name((kal_cycle)cycle, info.least - 1, text, sizeof text, &length),
                     KAL_ERROR_ARGUMENT);
  }
  assert_int_equal(kal_cycle_name(KAL_CYCLE_PAWUKON, 0, text, sizeof text, &length), KAL_ERROR_NO_NAME);
  assert_int_equal(kal_cycle_name(KAL_CYCLE_STEM, 1, NULL, 4, &length), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_cycle_name((kal_cycle)0, 1, text, sizeof text, &length), KAL_ERROR_ARGUMENT);
  assert_true(strcmp(text, "abc") == 0 && length == 7);
  assert_int_equal(kal_cycle_name(KAL_CYCLE_TZOLKIN_NAME, 1, text, sizeof text, &length),
                   KAL_ERROR_BUFFER_TOO_SMALL);
  assert_true(strcmp(text, "Imi") == 0 && length == 4);
}

/* The wuku's first day is a Sunday, its weeks are the 7-day week's. */
static void wuku_are_weeks(void **state) {
  (void)state;
  for (int64_t day = -500; day < 500; day++) {
    assert_int_equal(value_of(KAL_CYCLE_SAPTAWARA, day), kal_day_of_week(day) % 7 + 1);
    assert_int_equal(value_of(KAL_CYCLE_PAWUKON, day) % 7 + 1, value_of(KAL_CYCLE_SAPTAWARA, day));
  }
}

static void statuses(void **state) {
  const kal_cycle_value yang_yin[] = {{KAL_CYCLE_STEM, 1}, {KAL_CYCLE_BRANCH, 2}},
                        monday = {KAL_CYCLE_WEEK_DAY, 1};
  const kal_cycle_value twice[] = {{KAL_CYCLE_STEM, 1}, {KAL_CYCLE_STEM, 2}},
                        same[] = {{KAL_CYCLE_STEM, 1}, {KAL_CYCLE_STEM, 1}};
  const kal_cycle_value uayeb[] = {{KAL_CYCLE_HAAB_MONTH, 19}, {KAL_CYCLE_HAAB_DAY, 5}};
  const kal_cycle_value bad[] = {{KAL_CYCLE_WEEK_DAY, 0},     {KAL_CYCLE_WEEK_DAY, 8},
                                 {(kal_cycle)0, 1},           {(kal_cycle)(CYCLES + 1), 1},
                                 {(kal_cycle)-1, 1},          {KAL_CYCLE_DASAWARA, 10},
                                 {KAL_CYCLE_STEM, INT32_MIN}, {KAL_CYCLE_STEM, 65537}};
  kal_cycle_value wanted;
  kal_cycle_info info = {"?", "?", 0, 0, 0};
  int32_t value = 42;
  int64_t day = 42;
  (void)state;
  assert_int_equal(kal_cycle_describe((kal_cycle)0, &info), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_cycle_describe(KAL_CYCLE_STEM, NULL), KAL_ERROR_ARGUMENT);
  assert_string_equal(info.id, "?");
  assert_int_equal(kal_day_cycle((kal_cycle)0, 0, &value), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_cycle((kal_cycle)(CYCLES + 1), 0, &value), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_cycle(KAL_CYCLE_STEM, 0, NULL), KAL_ERROR_ARGUMENT);
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    assert_int_equal(kal_cycle_next(&bad[i], 1, 0, &day), KAL_ERROR_ARGUMENT);
    assert_int_equal(kal_cycle_previous(&bad[i], 1, 0, &day), KAL_ERROR_ARGUMENT);
  }
  assert_int_equal(kal_cycle_next(NULL, 1, 0, &day), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_cycle_next(&monday, 0, 0, &day), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_cycle_next(&monday, 1, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_cycle_next(yang_yin, 2, 0, &day), KAL_ERROR_CONFLICT);
  assert_int_equal(kal_cycle_previous(yang_yin, 2, 0, &day), KAL_ERROR_CONFLICT);
  assert_int_equal(kal_cycle_next(twice, 2, 0, &day), KAL_ERROR_CONFLICT);
  assert_int_equal(kal_cycle_next(uayeb, 2, 0, &day), KAL_ERROR_CONFLICT);
  /* At the ends: the last day has its own values and no later day has those of the day before it. */
  wanted = (kal_cycle_value){KAL_CYCLE_SEXAGENARY, value_of(KAL_CYCLE_SEXAGENARY, INT64_MAX - 1)};
  assert_int_equal(kal_cycle_next(&wanted, 1, INT64_MAX, &day), KAL_ERROR_OUT_OF_RANGE);
  wanted.value = value_of(KAL_CYCLE_SEXAGENARY, INT64_MIN + 1);
  assert_int_equal(kal_cycle_previous(&wanted, 1, INT64_MIN, &day), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(day, 42);
  assert_int_equal(value, 42);
  assert_int_equal(kal_cycle_next(&wanted, 1, INT64_MIN, &day), KAL_OK);
  assert_int_equal(day, INT64_MIN + 1);
  wanted.value = value_of(KAL_CYCLE_SEXAGENARY, INT64_MAX);
  assert_int_equal(kal_cycle_next(&wanted, 1, INT64_MAX, &day), KAL_OK);
  assert_int_equal(day, INT64_MAX);
  assert_int_equal(kal_cycle_next(same, 2, 0, &day), KAL_OK);
  assert_int_equal(value_of(KAL_CYCLE_STEM, day), 1);
}

/* 1984 was jia-zi, its first month bing-yin; 2023-M02L has the name of M02; years before 0 too. */
static void sexagenary_years_and_months(void **state) {
  int32_t value = 42;
  (void)state;
  assert_int_equal(kal_sexagenary_year(1984, &value), KAL_OK);
  assert_int_equal(value, 1);
  assert_int_equal(kal_sexagenary_year(2027, &value), KAL_OK);
  assert_int_equal(value, 44);
  assert_int_equal(kal_sexagenary_year(-2636, &value), KAL_OK); /* the first cycle of Calendrical Calculations */
  assert_int_equal(value, 1);
  assert_int_equal(kal_sexagenary_year(INT32_MIN, &value), KAL_OK);
  assert_in_range(value, 1, 60);
  assert_int_equal(kal_sexagenary_month(1984, 1, &value), KAL_OK);
  assert_int_equal(value, 3);
  assert_int_equal(kal_sexagenary_month(2027, 1, &value), KAL_OK);
  assert_int_equal(value, 39);
  assert_int_equal(kal_sexagenary_month(2023, 2 | KAL_MONTH_LEAP, &value), KAL_OK);
  assert_int_equal(value, 52); /* yi-mao */
  value = 42;
  assert_int_equal(kal_sexagenary_month(2027, 13, &value), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_sexagenary_month(2027, 0, &value), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_sexagenary_month(2027, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_sexagenary_year(2027, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(value, 42);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_book_s_days),
      cmocka_unit_test(values_and_periods),
      cmocka_unit_test(week_days_are_kal_day_of_week_s),
      cmocka_unit_test(next_and_previous_by_walking),
      cmocka_unit_test(several_at_once),
      cmocka_unit_test(all_at_once),
      cmocka_unit_test(calendar_round),
      cmocka_unit_test(long_counts),
      cmocka_unit_test(names),
      cmocka_unit_test(wuku_are_weeks),
      cmocka_unit_test(statuses),
      cmocka_unit_test(sexagenary_years_and_months),
  };
  return cmocka_run_group_tests_name("cycle", tests, NULL, NULL);
}
