/* SPDX-License-Identifier: MIT */
#include "dates.h"
#include "rows.h"

static void expect_text(const char *date, kal_roman_form form, const char *expected) {
  char text[80];
  kal_roman_day roman;
  size_t length;
  assert_int_equal(kal_roman_from_day(day_of(KAL_JULIAN, date), &roman), KAL_OK);
  assert_int_equal(kal_roman_print(roman, form, text, sizeof text, &length), KAL_OK);
  assert_string_equal(text, expected);
  assert_int_equal(length, strlen(expected));
}

static void the_library_s_namesake(void **state) {
  (void)state;
  expect_text("2026-11-01", KAL_ROMAN_LATIN, "Kalendis Novembribus");
  expect_text("2026-11-21", KAL_ROMAN_LATIN, "ante diem XI Kalendas Decembres");
  expect_text("2026-11-21", KAL_ROMAN_ABBREVIATED, "a.d. XI Kal. Dec.");
  expect_text("2026-11-21", KAL_ROMAN_ENGLISH, "the 11th day before the Kalends of December");
}

static void texts(void **state) {
  (void)state;
  expect_text("-000043-03-15", KAL_ROMAN_LATIN, "Idibus Martiis");
  expect_text("-000043-03-14", KAL_ROMAN_LATIN, "pridie Idus Martias");
  expect_text("-000043-03-14", KAL_ROMAN_ENGLISH, "the day before the Ides of March");
  expect_text("-000043-03-13", KAL_ROMAN_LATIN, "ante diem III Idus Martias");
  expect_text("-000043-03-13", KAL_ROMAN_ENGLISH, "the 3rd day before the Ides of March");
  expect_text("2026-04-05", KAL_ROMAN_LATIN, "Nonis Aprilibus");
  expect_text("2026-04-02", KAL_ROMAN_LATIN, "ante diem IV Nonas Apriles");
  expect_text("2026-10-07", KAL_ROMAN_ABBREVIATED, "Non. Oct.");
  expect_text("2026-10-14", KAL_ROMAN_ABBREVIATED, "prid. Id. Oct.");
  expect_text("2026-01-14", KAL_ROMAN_LATIN, "ante diem XIX Kalendas Februarias");
  expect_text("2026-12-31", KAL_ROMAN_LATIN, "pridie Kalendas Ianuarias");
  expect_text("2026-08-31", KAL_ROMAN_LATIN, "pridie Kalendas Septembres");
  expect_text("2024-02-24", KAL_ROMAN_LATIN, "ante diem VI Kalendas Martias");
  expect_text("2024-02-25", KAL_ROMAN_LATIN, "ante diem bis VI Kalendas Martias");
  expect_text("2024-02-25", KAL_ROMAN_ABBREVIATED, "a.d. bis VI Kal. Mart.");
  expect_text("2024-02-25", KAL_ROMAN_ENGLISH, "the second 6th day before the Kalends of March");
  expect_text("2024-02-26", KAL_ROMAN_LATIN, "ante diem V Kalendas Martias");
  expect_text("2023-02-24", KAL_ROMAN_LATIN, "ante diem VI Kalendas Martias");
}

static void check_row(const int64_t *row) {
  kal_roman_day roman;
  int64_t day;
  assert_int_equal(kal_roman_from_day(row[0], &roman), KAL_OK);
  assert_int_equal(roman.year, row[1] + (row[1] < 0));
  assert_int_equal(roman.month, row[2]);
  assert_int_equal(roman.event, row[3]);
  assert_int_equal(roman.count, row[4]);
  assert_int_equal(roman.bissextile, row[5]);
  assert_int_equal(kal_roman_to_day(roman, &day), KAL_OK);
  assert_int_equal(day, row[0]);
}

static void the_book_s_days(void **state) {
  (void)state;
  for_every_row("beside.csv", 13, check_row);
}

static void every_day_has_its_own_name(void **state) {
  kal_range range;
  uint64_t seed = 7;
  (void)state;
  kal_calendar_range(kal_calendar_builtin(KAL_JULIAN), &range);
  for (int i = 0; i < 12000; i++) {
    int64_t day = i < 3000   ? range.first_day + i
                  : i < 6000 ? range.last_day - (i - 3000)
                  : i < 9000 ? 19000 + i
                             : random_day(&seed, range.first_day, range.last_day);
    kal_roman_day roman;
    int64_t back;
    assert_int_equal(kal_roman_from_day(day, &roman), KAL_OK);
    assert_int_equal(kal_roman_to_day(roman, &back), KAL_OK);
    assert_int_equal(back, day);
  }
}

/* Of all names those of 366 days exist in a leap year, of 365 in a common one. */
static void no_other_names(void **state) {
  (void)state;
  for (int64_t year = 2023; year <= 2024; year++) {
    int count = 0;
    for (unsigned rest = 0; rest < 16 * 8 * 32 * 4; rest++) {
      kal_roman_day roman = {year, rest & 15, rest >> 4 & 7, rest >> 7 & 31, rest >> 12 & 3}, round;
      int64_t day;
      kal_status status = kal_roman_to_day(roman, &day);
      if (status == KAL_OK) {
        count++;
        assert_int_equal(kal_roman_from_day(day, &round), KAL_OK);
        assert_memory_equal(&round.month, &roman.month, 4);
      } else {
        char text[64] = "x";
        assert_int_equal(status, year == 2023 && roman.bissextile == 1 && roman.month == 3 &&
                                         roman.count == 6 && roman.event == KAL_ROMAN_KALENDS
                                     ? KAL_ERROR_NOT_IN_YEAR
                                     : KAL_ERROR_NOT_IN_CALENDAR);
        if (status == KAL_ERROR_NOT_IN_CALENDAR) {
          assert_int_equal(kal_roman_print(roman, KAL_ROMAN_LATIN, text, sizeof text, NULL), status);
          assert_string_equal(text, "x");
        }
      }
    }
    assert_int_equal(count, 365 + (year == 2024));
  }
}

static void statuses(void **state) {
  kal_roman_day roman = {2026, 12, KAL_ROMAN_KALENDS, 11, 0}, untouched = {0, 0, 0, 0, 0};
  kal_range range;
  char text[8] = "x";
  size_t length = 0;
  int64_t day = 42;
  (void)state;
  kal_calendar_range(kal_calendar_builtin(KAL_JULIAN), &range);
  assert_int_equal(kal_roman_from_day(0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_roman_to_day(roman, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_roman_from_day(range.last_day + 1, &untouched), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_roman_from_day(range.first_day - 1, &untouched), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(untouched.month, 0);
  assert_int_equal(kal_roman_print(roman, KAL_ROMAN_LATIN, NULL, 8, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_roman_print(roman, (kal_roman_form)3, text, sizeof text, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_roman_print(roman, (kal_roman_form)-1, text, sizeof text, NULL), KAL_ERROR_ARGUMENT);
  assert_string_equal(text, "x");
  assert_int_equal(kal_roman_print(roman, KAL_ROMAN_LATIN, text, sizeof text, &length),
                   KAL_ERROR_BUFFER_TOO_SMALL);
  assert_string_equal(text, "ante di");
  assert_int_equal(length, strlen("ante diem XI Kalendas Decembres"));
  assert_int_equal(kal_roman_print(roman, KAL_ROMAN_LATIN, NULL, 0, &length), KAL_ERROR_BUFFER_TOO_SMALL);
  roman.year = INT64_MAX;
  assert_int_equal(kal_roman_to_day(roman, &day), KAL_ERROR_OUT_OF_RANGE);
  roman.year = INT64_MIN;
  assert_int_equal(kal_roman_to_day(roman, &day), KAL_ERROR_OUT_OF_RANGE);
  /* The Kalends after the last supported year is named by its last days, and is none itself. */
  roman = (kal_roman_day){INT64_C(2147483648), 1, KAL_ROMAN_KALENDS, 2, 0};
  assert_int_equal(kal_roman_to_day(roman, &day), KAL_OK);
  assert_int_equal(day, range.last_day);
  roman.count = 1;
  assert_int_equal(kal_roman_to_day(roman, &day), KAL_ERROR_OUT_OF_RANGE);
  roman = (kal_roman_day){INT32_MIN, 1, KAL_ROMAN_KALENDS, 2, 0};
  assert_int_equal(kal_roman_to_day(roman, &day), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(day, range.last_day);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_library_s_namesake), cmocka_unit_test(texts),
      cmocka_unit_test(the_book_s_days),        cmocka_unit_test(every_day_has_its_own_name),
      cmocka_unit_test(no_other_names),         cmocka_unit_test(statuses),
  };
  return cmocka_run_group_tests_name("roman", tests, NULL, NULL);
}
