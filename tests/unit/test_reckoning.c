/* SPDX-License-Identifier: MIT */
#include "dates.h"
#include "rows.h"

static size_t index_of(const char *code) {
  kal_reckoning reckoning;
  size_t i = 0;
  for (; kal_calendar_reckoning_at(kal_calendar_builtin(KAL_JULIAN), i, &reckoning) == KAL_OK; i++)
    if (strcmp(reckoning.code, code) == 0) return i;
  fail_msg("no reckoning %s", code);
  return i;
}

static int64_t year_in(const char *code, int64_t day) {
  int64_t year = 0;
  assert_int_equal(kal_day_reckoning(kal_calendar_builtin(KAL_JULIAN), day, index_of(code), &year), KAL_OK);
  return year;
}

static void byzantine(void **state) {
  (void)state;
  assert_int_equal(year_in("byzantine", day_of(KAL_JULIAN, "-005508-09-01")), 1);
  assert_int_equal(year_in("byzantine", day_of(KAL_JULIAN, "-005508-08-31")), 0);
  /* The fall of Constantinople, 29 May 1453, was in 6961; 7208 was the last year so counted in Russia. */
  assert_int_equal(year_in("byzantine", day_of(KAL_JULIAN, "1453-05-29")), 6961);
  assert_int_equal(year_in("byzantine", day_of(KAL_JULIAN, "1699-08-31")), 7207);
  assert_int_equal(year_in("byzantine", day_of(KAL_JULIAN, "1699-09-01")), 7208);
}

static void auc_and_hispanic(void **state) {
  (void)state;
  assert_int_equal(year_in("auc", day_of(KAL_JULIAN, "-000752-01-01")), 1);
  assert_int_equal(year_in("auc", day_of(KAL_JULIAN, "-000753-12-31")), 0);
  assert_int_equal(year_in("auc", day_of(KAL_JULIAN, "0248-04-21")), 1001); /* Philip's millennium */
  assert_int_equal(year_in("hispanic", day_of(KAL_JULIAN, "-000037-01-01")), 1);
  assert_int_equal(year_in("hispanic", day_of(KAL_JULIAN, "1383-12-24")), 1421); /* its end in Castile */
}

static void olympiads(void **state) {
  (void)state;
  assert_int_equal(year_in("olympiad", day_of(KAL_JULIAN, "-000775-07-01")), 1);
  assert_int_equal(year_in("olympiad", day_of(KAL_JULIAN, "-000775-06-30")), 0);
  /* Marathon, in the late summer of 490 BCE: the third year of the 72nd olympiad. */
  assert_int_equal(year_in("olympiad", day_of(KAL_JULIAN, "-000489-09-12")), 71 * 4 + 3);
}

static void check_row(const int64_t *row) {
  kal_date date;
  int64_t olympiad_year = (row[7] - 1) * 4 + row[8];
  kal_date_from_day(kal_calendar_builtin(KAL_JULIAN), row[0], &date);
  assert_int_equal(year_in("auc", row[0]), row[6] + (row[6] < 0));
  assert_int_equal(year_in("olympiad", row[0]), olympiad_year - (date.month < 7));
}

static void the_book_s_days(void **state) {
  (void)state;
  for_every_row("beside.csv", 13, check_row);
}

static void statuses(void **state) {
  const kal_calendar *julian = kal_calendar_builtin(KAL_JULIAN);
  size_t count = kal_calendar_reckoning_count(julian);
  kal_reckoning reckoning = {"?", "?", 0, 0, 0, 0};
  kal_range range;
  int64_t value = 42;
  (void)state;
  kal_calendar_range(julian, &range);
  assert_int_equal(count, 4);
  assert_int_equal(kal_calendar_reckoning_count(NULL), 0);
  assert_int_equal(kal_calendar_reckoning_count(kal_calendar_builtin(KAL_HEBREW)), 0);
  assert_int_equal(kal_calendar_reckoning_at(NULL, 0, &reckoning), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_reckoning_at(julian, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_reckoning_at(julian, count, &reckoning), KAL_ERROR_ARGUMENT);
  assert_string_equal(reckoning.code, "?");
  assert_int_equal(kal_day_reckoning(NULL, 0, 0, &value), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_reckoning(julian, 0, count, &value), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_reckoning(julian, 0, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_day_reckoning(julian, range.last_day + 1, 0, &value), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_reckoning_first_day(NULL, 0, 1, &value), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_reckoning_first_day(julian, count, 1, &value), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_reckoning_first_day(julian, 0, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_reckoning_first_day(julian, 0, INT64_MAX, &value), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_reckoning_first_day(julian, 0, INT64_MIN, &value), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_reckoning_first_day(julian, 0, INT64_C(2147483647) + 5510, &value),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(value, 42);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(byzantine),       cmocka_unit_test(auc_and_hispanic), cmocka_unit_test(olympiads),
      cmocka_unit_test(the_book_s_days), cmocka_unit_test(statuses),
  };
  return cmocka_run_group_tests_name("reckoning", tests, NULL, NULL);
}
