/* SPDX-License-Identifier: MIT */
/* Rows of the years of users' tables: which have them, and what they say of every day. test_kernels reads
 * them by the kernels. */
#include "budget.h"
#include "own_tables.h"
#include "copies.h"

static kal_registry *registry;

static int setup(void **state) {
  (void)state;
  return kal_registry_create(NULL, &registry);
}

static int teardown(void **state) {
  (void)state;
  kal_registry_release(registry);
  return 0;
}

/* The date of a place among the rows' days, as src/core/calendar.h has it; `year` is known. */
static void check_day(const kal_calendar *calendar, uint32_t n, uint32_t year) {
  const kal__year_rows *rows = calendar->rows;
  const unsigned shift = rows->bits == 1 ? 17 : 24,
                 months = rows->bits == 1 && (rows->rows[year] >> 13 & 15) < 15 ? 13 : 12;
  uint32_t i = (uint32_t)((uint64_t)(n + rows->lead) * rows->per_day >> 40), place, start = 0, found, m;
  kal_date date, by_rows;
  int64_t day;
  law(i == year || i == year + 1, calendar, n);
  for (i = year; i <= year + 1; i++) {
    uint32_t first =
        rows->year_days * i + (uint32_t)((uint64_t)rows->fraction * i >> 32) + (rows->rows[i] >> shift);
    law(i == year ? n >= first : n < first, calendar, n);
    if (i == year) start = first;
  }
  place = n - start;
  found = (place + 2) * KAL__RECIPROCAL(rows->unit) >> 16;
  if (found > months - 1) found = months - 1;
  for (m = 0;; m++) {
    uint32_t length = rows->shortest + (rows->rows[year] >> (m * rows->bits) & ((1u << rows->bits) - 1));
    if (place < length) break;
    place -= length;
  }
  law(found == m || found == m + 1, calendar, n);
  law(kal__from_day_by_year(calendar, rows->first_day + n, &date) == KAL_OK, calendar, n);
  law(date.year == rows->first_year + (int32_t)year && date.month == m + 1 && date.day == place + 1, calendar,
      n);
  if (rows->bits == 1 && date.month == (rows->rows[year] >> 13 & 15))
    law(date.flags == KAL_DATE_LEAP_MONTH, calendar, n);
  else
    law(date.flags == 0, calendar, n);
  law(calendar->from_day(calendar, rows->first_day + n, &by_rows) == KAL_OK, calendar, n);
  law(memcmp(&by_rows, &date, sizeof date) == 0, calendar, n);
  law(calendar->to_day(calendar, date, &day) == KAL_OK && day == rows->first_day + n, calendar, n);
}

/* What is no date of a year, and the days and dates beside the rows, go as without rows. */
static void check_bad_dates(const kal_calendar *calendar, int32_t year) {
  kal__year info;
  calendar->year(calendar, year, &info);
  for (unsigned month = 0; month <= info.months + 1u; month++) {
    for (unsigned k = 0; k < 5; k++) {
      static const uint8_t days[5] = {0, 1, 29, 33, 255};
      for (unsigned code = 0; code < 3; code++) {
        static const uint8_t codes[3] = {0, 5, KAL_MONTH_LEAP | 5};
        const kal_date date = {year, (uint8_t)month, days[k], codes[code],
                               code == 2 ? KAL_DATE_LEAP_MONTH : 0};
        int64_t day = -1, by_year = -1;
        law(calendar->to_day(calendar, date, &day) == kal__to_day_by_year(calendar, date, &by_year), calendar,
            year);
        law(day == by_year, calendar, year);
      }
    }
  }
}

static void check_beside_rows(const kal_calendar *calendar) {
  const kal__year_rows *rows = calendar->rows;
  kal__year info;
  for (int end = 0; end <= 1; end++) {
    const int64_t beside = rows->first_year + (end ? (int64_t)rows->years : -1);
    const int32_t year = (int32_t)beside;
    if (beside < calendar->range.first_year || beside > calendar->range.last_year) continue;
    calendar->year(calendar, year, &info);
    for (unsigned k = 0; k < info.days; k += info.days - 1u) {
      const int64_t day = info.first_day + (int64_t)k;
      kal_date date, by_year;
      int64_t back;
      law(kal__from_day_by_year(calendar, day, &by_year) == KAL_OK && by_year.year == year, calendar, day);
      law(calendar->from_day(calendar, day, &date) == KAL_OK, calendar, day);
      law(memcmp(&date, &by_year, sizeof date) == 0, calendar, day);
      law(calendar->to_day(calendar, date, &back) == KAL_OK && back == day, calendar, day);
    }
    check_bad_dates(calendar, year);
  }
}

static void test_rows_of_tables(void **state) {
  (void)state;
  for (size_t i = 0; i < OWN_TABLES; i++) {
    const kal_calendar *calendar = add_own_table(registry, &own_tables[i]);
    const kal__year_rows *rows = calendar->rows;
    law((rows ? rows->bits : 0) == own_tables[i].bits, calendar, i);
    if (!rows) continue;
    law(rows->years <= 1024, calendar, rows->years);
    law(rows->years == 1024 ||
            rows->years == (uint32_t)calendar->range.last_year - (uint32_t)calendar->range.first_year + 1,
        calendar, rows->years);
    check_beside_rows(calendar);
    for (uint32_t year = 0; year < rows->years; year++) {
      kal__year info;
      check_bad_dates(calendar, rows->first_year + (int32_t)year);
      calendar->year(calendar, rows->first_year + (int32_t)year, &info);
      for (unsigned k = 0; k < info.days; k++)
        check_day(calendar, (uint32_t)(info.first_day - rows->first_day) + k, year);
    }
  }
}

/* Longer calendars have rows where people live, or as near as they come. */
static void test_years_of_rows(void **state) {
  static const struct {
    const char *id;
    int32_t first_year;
  } cases[] = {
      {"x-more-than-rows", 1488}, {"x-ends-early", 300 - 1023}, {"x-begins-late", 2500}, {"x-rule", 1488}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const kal_calendar *calendar;
    assert_int_equal(kal_registry_find(registry, cases[i].id, &calendar, NULL), KAL_OK);
    law(calendar->rows->years == 1024 && calendar->rows->first_year == cases[i].first_year, calendar,
        calendar->rows->first_year);
  }
}

/* Calendars by callbacks go by these, or by a plan. */
static void test_callbacks_have_no_rows(void **state) {
  (void)state;
  assert_null(add_copy(registry, KAL_GREGORIAN, 400, 0)->rows);
  assert_null(add_copy(registry, KAL_GREGORIAN, 300, 1)->rows);
}

/* Memory: nothing is kept of years that turned out not to fit. */
static void test_memory(void **state) {
  static const char fits[] = "[x-a]\nkind: table\nbegins: @0\n1: " SOLAR "\n";
  static const char does_not[] = "[x-a]\nkind: table\nbegins: @0\n1: 30 30L 30 30 30 30 30 30 30 30 30 30\n";
  long live[2] = {0, 0};
  (void)state;
  for (int which = 0; which < 2; which++) {
    const char *text = which ? does_not : fits;
    kal_status status = KAL_ERROR_NO_MEMORY;
    for (long least = 0; status; least++) {
      budget b = {1000, 0};
      kal_allocator allocator = {sizeof allocator, &b, spend, give_back};
      kal_registry_options options = {sizeof options, &allocator, 0, 0};
      const kal_calendar *calendar = NULL;
      kal_registry *own;
      assert_int_equal(kal_registry_create(&options, &own), KAL_OK);
      b.left = least;
      status = kal_registry_define(own, text, strlen(text), NULL, &calendar, 1, NULL, NULL);
      live[which] = b.live;
      if (status)
        assert_int_equal(status, KAL_ERROR_NO_MEMORY);
      else
        assert_int_equal(calendar->rows != NULL, which == 0);
      kal_registry_release(own);
      assert_int_equal(b.live, 0);
    }
  }
  assert_int_equal(live[0], live[1] + 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_rows_of_tables),
      cmocka_unit_test(test_years_of_rows),
      cmocka_unit_test(test_callbacks_have_no_rows),
      cmocka_unit_test(test_memory),
  };
  return cmocka_run_group_tests_name("year_rows", tests, setup, teardown);
}
