/* SPDX-License-Identifier: MIT */
/* Dates that exist and dates of another calendar, by columns. */
#include "columns.h"

enum { ROWS = 6, MANY = 1100 };

/* gregorian: 2026-11-21, no day 2026-02-29, 2024-02-29, a null, no month, 2026-11-21 by its code. */
typedef struct some_dates {
  int32_t year[ROWS];
  uint8_t month[ROWS], day[ROWS], code[ROWS], flags[ROWS];
  uint8_t validity;
  kal_date_columns columns;
} some_dates;

static void make(some_dates *d) {
  static const some_dates dates = {{2026, 2026, 2024, 0, 2026, 2026},
                                   {11, 2, 2, 0, 0, 0},
                                   {21, 29, 29, 0, 1, 21},
                                   {0, 0, 2, 0, 0, 11},
                                   {0, 0, 0, 0, 0, 0},
                                   0xF7 << 1 & 0xFF,
                                   {0, NULL, NULL, NULL, NULL, NULL, NULL, 0}};
  *d = dates;
  d->columns =
      (kal_date_columns){sizeof d->columns, d->year, d->month, d->day, d->code, d->flags, &d->validity, 1};
}

static void test_valid(void **state) {
  (void)state;
  for (unsigned offset = 0; offset < 8; offset++) {
    for (int way = 0; way < 3; way++) {
      /* Bad rows are what is asked for: they never stop the call. */
      const kal_column_options stops = {sizeof stops, NULL, KAL_BAD_STOPS, KAL_KERNEL_SCALAR};
      const kal_column_options *options = way == 0 ? NULL : way == 1 ? &stops : &bad_is_null;
      uint8_t bits[2] = {0xA5, 0x5A};
      size_t valid = 99;
      some_dates d;
      make(&d);
      assert_int_equal(kal_column_valid(GREGORIAN, &d.columns, ROWS, bits, offset, &valid, options), KAL_OK);
      assert_int_equal(valid, 3);
      for (unsigned bit = 0; bit < 16; bit++) {
        unsigned before = 0x5AA5u >> bit & 1, row = bit - offset;
        assert_int_equal(has_bit(bits, bit), row < ROWS ? row == 0 || row == 2 || row == 5 : before);
      }
      assert_int_equal(kal_column_valid(GREGORIAN, &d.columns, ROWS, bits, offset, NULL, options), KAL_OK);
    }
  }
}

static void test_valid_arguments(void **state) {
  kal_column_options options = {sizeof options, NULL, 9, KAL_KERNEL_BEST};
  uint8_t bits = 0x42;
  size_t valid = 99;
  some_dates d;
  (void)state;
  make(&d);
  assert_int_equal(kal_column_valid(NULL, &d.columns, ROWS, &bits, 0, &valid, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_valid(GREGORIAN, NULL, ROWS, &bits, 0, &valid, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_valid(GREGORIAN, &d.columns, ROWS, NULL, 0, &valid, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_valid(GREGORIAN, &d.columns, ROWS, &bits, 0, &valid, &options),
                   KAL_ERROR_ARGUMENT);
  d.columns.year = NULL;
  assert_int_equal(kal_column_valid(GREGORIAN, &d.columns, ROWS, &bits, 0, &valid, NULL), KAL_ERROR_ARGUMENT);
  make(&d);
  d.columns.day = NULL;
  assert_int_equal(kal_column_valid(GREGORIAN, &d.columns, ROWS, &bits, 0, &valid, NULL), KAL_ERROR_ARGUMENT);
  make(&d);
  d.columns.month = d.columns.month_code = NULL;
  assert_int_equal(kal_column_valid(GREGORIAN, &d.columns, ROWS, &bits, 0, &valid, NULL), KAL_ERROR_ARGUMENT);
  make(&d);
  d.columns.size = 8;
  assert_int_equal(kal_column_valid(GREGORIAN, &d.columns, ROWS, &bits, 0, &valid, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(bits, 0x42);
  assert_int_equal(valid, 99);
  make(&d);
  assert_int_equal(kal_column_valid(GREGORIAN, &d.columns, 0, NULL, 0, &valid, NULL), KAL_OK);
  assert_int_equal(valid, 0);
}

static void assert_date(const some_dates *d, int row, int32_t year, int month, int day, int code) {
  assert_int_equal(d->year[row], year);
  assert_int_equal(d->month[row], month);
  assert_int_equal(d->day[row], day);
  assert_int_equal(d->code[row], code);
  assert_int_equal(d->flags[row], code & KAL_MONTH_LEAP ? KAL_DATE_LEAP_MONTH : 0);
}

static void test_convert(void **state) {
  some_dates from, to;
  kal_column_report report = no_report();
  (void)state;
  make(&from);
  make(&to);
  /* The first bad row stops it. */
  assert_int_equal(kal_column_convert(GREGORIAN, &from.columns, ROWS, HEBREW, &to.columns, NULL, &report),
                   KAL_ERROR_NOT_IN_YEAR);
  assert_report(report, 1, 1, KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(report.error.greatest, 28);
  assert_date(&to, 0, 5787, 3, 11, 3);
  assert_int_equal(to.day[1], 29);
  assert_int_equal(to.validity, from.validity);
  assert_int_equal(
      kal_column_convert(GREGORIAN, &from.columns, ROWS, HEBREW, &to.columns, &bad_is_null, &report), KAL_OK);
  assert_report(report, 2, 1, KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(to.validity, (0xE5 << 1 & 0x7F) | 0x80);
  assert_date(&to, 2, 5784, 6, 20, 5 | KAL_MONTH_LEAP); /* 2024-02-29 is 20 Adar I */
  assert_date(&to, 5, 5787, 3, 11, 3);
  /* In place, and back. */
  assert_int_equal(
      kal_column_convert(HEBREW, &to.columns, ROWS, GREGORIAN, &to.columns, &bad_is_null, &report), KAL_OK);
  assert_int_equal(report.bad, 0);
  assert_date(&to, 0, 2026, 11, 21, 11);
  assert_date(&to, 2, 2024, 2, 29, 2);
  assert_date(&to, 5, 2026, 11, 21, 11);
}

/* A day that the other calendar does not have. A row that is no date before it is told first. */
static void test_outside_the_other_calendar(void **state) {
  const kal_calendar *thai = kal_calendar_builtin(KAL_THAI_LUNAR);
  some_dates d, to;
  kal_column_report report = no_report();
  (void)state;
  make(&d);
  make(&to);
  d.year[0] = 1000;
  assert_int_equal(kal_column_convert(GREGORIAN, &d.columns, ROWS, thai, &to.columns, NULL, &report),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_report(report, 1, 0, KAL_ERROR_OUT_OF_RANGE);
  assert_string_equal(report.error.calendar, "thai-lunar");
  assert_int_equal(to.year[0], 2026);
  assert_int_equal(kal_column_convert(GREGORIAN, &d.columns, ROWS, thai, &to.columns, &bad_is_null, &report),
                   KAL_OK);
  assert_report(report, 3, 0, KAL_ERROR_OUT_OF_RANGE);
  assert_string_equal(report.error.calendar, "thai-lunar");
  assert_int_equal(report.error.field, KAL_FIELD_DAY_NUMBER);
}

static void test_convert_arguments(void **state) {
  some_dates d, to;
  (void)state;
  make(&d);
  make(&to);
  assert_int_equal(kal_column_convert(NULL, &d.columns, ROWS, HEBREW, &to.columns, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_convert(GREGORIAN, &d.columns, ROWS, NULL, &to.columns, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_convert(GREGORIAN, NULL, ROWS, HEBREW, &to.columns, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_column_convert(GREGORIAN, &d.columns, ROWS, HEBREW, NULL, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  to.columns.size = 1;
  assert_int_equal(kal_column_convert(GREGORIAN, &d.columns, ROWS, HEBREW, &to.columns, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  make(&to);
  to.columns.validity = NULL;
  assert_int_equal(kal_column_convert(GREGORIAN, &d.columns, ROWS, HEBREW, &to.columns, &bad_is_null, NULL),
                   KAL_ERROR_ARGUMENT);
  d.columns.year = NULL;
  assert_int_equal(kal_column_convert(GREGORIAN, &d.columns, ROWS, HEBREW, &to.columns, NULL, NULL),
                   KAL_ERROR_ARGUMENT);
  assert_int_equal(to.year[0], 2026);
  assert_int_equal(kal_column_convert(GREGORIAN, &d.columns, 0, HEBREW, &to.columns, NULL, NULL), KAL_OK);
}

/* The plan of either calendar, and of no third one. More rows than a block. */
static void test_plans(void **state) {
  static int32_t years[MANY], other_years[MANY];
  static uint8_t months[MANY], days[MANY], other_months[MANY], other_days[MANY];
  const kal_calendar *calendars[] = {HEBREW, kal_calendar_builtin(KAL_CHINESE), GREGORIAN};
  const kal_date_columns from = {sizeof from, years, months, days, NULL, NULL, NULL, 0};
  const kal_date_columns to = {sizeof to, other_years, other_months, other_days, NULL, NULL, NULL, 0};
  (void)state;
  for (int i = 0; i < MANY; i++) {
    kal_date date;
    assert_int_equal(kal_date_from_day(HEBREW, 20000 + i, &date), KAL_OK);
    years[i] = date.year;
    months[i] = date.month;
    days[i] = date.day;
  }
  for (int k = 0; k < 3; k++) {
    kal_column_options options = {sizeof options, NULL, KAL_BAD_STOPS, KAL_KERNEL_BEST};
    kal_column_plan *plan;
    assert_int_equal(kal_column_plan_create(calendars[k], 19000, 22000, NULL, &plan), KAL_OK);
    options.plan = plan;
    memset(other_years, 0, sizeof other_years);
    assert_int_equal(kal_column_convert(HEBREW, &from, MANY, calendars[1], &to, &options, NULL),
                     k == 2 ? KAL_ERROR_ARGUMENT : KAL_OK);
    for (int i = 0; i < MANY; i++) {
      kal_date date = {0, 0, 0, 0, 0};
      if (k < 2) assert_int_equal(kal_date_from_day(calendars[1], 20000 + i, &date), KAL_OK);
      assert_int_equal(other_years[i], date.year);
      if (k < 2) assert_int_equal(other_months[i], date.month);
      if (k < 2) assert_int_equal(other_days[i], date.day);
    }
    kal_column_plan_release(plan);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_valid),
      cmocka_unit_test(test_valid_arguments),
      cmocka_unit_test(test_convert),
      cmocka_unit_test(test_outside_the_other_calendar),
      cmocka_unit_test(test_convert_arguments),
      cmocka_unit_test(test_plans),
  };
  return cmocka_run_group_tests_name("conversion of columns", tests, NULL, NULL);
}
