/* SPDX-License-Identifier: MIT */
/* The Umm al-Qura tables, and islamic-umalqura, which joins one of them with islamic-civil. */
#include "dates.h"

static const kal_calendar_number all[] = {KAL_ISLAMIC_UMALQURA, KAL_ISLAMIC_UMALQURA_KACST,
                                          KAL_ISLAMIC_UMALQURA_VANGENT, KAL_ISLAMIC_UMALQURA_PRINTED};
enum { TABLES = sizeof all / sizeof *all };

/* tests/data/umalqura.csv: carriers that the tables were not made from. */
static void every_month_start_is_the_second_carriers(void **state) {
  char line[128];
  int months = 0, years[TABLES] = {0};
  FILE *file = fopen(KAL_TEST_DATA "/umalqura.csv", "r");
  (void)state;
  assert_non_null(file);
  while (fgets(line, sizeof line, file)) {
    char id[64] = "islamic-umalqura-", lengths[16];
    const kal_calendar *calendar;
    int year, index = -1;
    long long day;
    if (sscanf(line, "%40[a-z],%d,%lld,%11[0-9]", id + strlen(id), &year, &day, lengths) != 4) continue;
    assert_int_equal(kal_calendar_find(id, &calendar, NULL), KAL_OK);
    for (int i = 0; i < TABLES; i++)
      if (kal_calendar_number_of(calendar) == (uint32_t)all[i]) index = i;
    assert_true(index > 0);
    years[index]++;
    for (int month = 1; month <= 12; month++, months++) {
      kal_date date = {.year = year, .month = (uint8_t)month, .day = 1}, found;
      int64_t start = 0;
      assert_int_equal(kal_date_to_day(calendar, date, &start), KAL_OK);
      assert_int_equal(start, day);
      assert_int_equal(kal_date_from_day(calendar, day, &found), KAL_OK);
      assert_true(found.year == year && found.month == month && found.day == 1);
      if (month < 12) day += 20 + (lengths[month - 1] - '0') + (lengths[month - 1] < '5' ? 10 : 0);
    }
  }
  fclose(file);
  assert_int_equal(years[1], 301);
  assert_int_equal(years[2], 145);
  assert_int_equal(months, 12 * (301 + 145));
}

static void the_tables_part_on_2029_08_11(void **state) {
  (void)state;
  expect_same(KAL_ISLAMIC_UMALQURA_KACST, "1451-04-01", KAL_GREGORIAN, "2029-08-12");
  expect_same(KAL_ISLAMIC_UMALQURA, "1451-04-01", KAL_GREGORIAN, "2029-08-12");
  expect_same(KAL_ISLAMIC_UMALQURA_VANGENT, "1451-04-01", KAL_GREGORIAN, "2029-08-11");
  expect_same(KAL_ISLAMIC_UMALQURA_PRINTED, "1451-04-01", KAL_GREGORIAN, "2029-08-11");
  /* The day before is in 1451-03 in all. */
  for (int i = 0; i < TABLES; i++) expect_same(all[i], "1451-03-29", KAL_GREGORIAN, "2029-08-10");
}

static void from_1420_to_1451_03_they_are_the_same(void **state) {
  (void)state;
  for (int64_t day = day_of(KAL_ISLAMIC_UMALQURA, "1420-01-01"), end = day_of(KAL_GREGORIAN, "2029-08-11"); day < end;
       day++) {
    kal_date first, other;
    assert_int_equal(kal_date_from_day(kal_calendar_builtin(all[0]), day, &first), KAL_OK);
    for (int i = 1; i < TABLES; i++) {
      assert_int_equal(kal_date_from_day(kal_calendar_builtin(all[i]), day, &other), KAL_OK);
      assert_memory_equal(&first, &other, sizeof first);
    }
  }
}

static void days_people_know(void **state) {
  (void)state;
  for (int i = 0; i < TABLES; i++) {
    expect_same(all[i], "1448-06-11", KAL_GREGORIAN, "2026-11-21");
    expect_same(all[i], "1446-08-27", KAL_GREGORIAN, "2025-02-26"); /* icu4x#6197: was 28 there */
    expect_same(all[i], "1446-06-01", KAL_GREGORIAN, "2024-12-02"); /* many copies of van Gent's: 2024-12-03 */
    expect_same(all[i], "1427-06-01", KAL_GREGORIAN, "2006-06-27"); /* the same: 2006-06-26 */
  }
  expect_same(KAL_ISLAMIC_UMALQURA_KACST, "1462-12-10", KAL_GREGORIAN, "2040-12-15"); /* Time4J#501 */
  expect_same(KAL_ISLAMIC_UMALQURA_VANGENT, "1462-12-10", KAL_GREGORIAN, "2040-12-14");
}

/* "Friday 8 Rajab 1344 = 22 January 1926": the newspaper's issue 56. */
static void what_was_printed_differs_from_what_was_reckoned_afterwards(void **state) {
  (void)state;
  expect_same(KAL_ISLAMIC_UMALQURA_PRINTED, "1344-07-08", KAL_GREGORIAN, "1926-01-22");
  expect_same(KAL_ISLAMIC_UMALQURA_KACST, "1344-07-07", KAL_GREGORIAN, "1926-01-22");
  /* A month of 28 days and one of 31. */
  assert_int_equal(status_of(KAL_ISLAMIC_UMALQURA_PRINTED, "1364-08-28"), KAL_OK);
  assert_int_equal(status_of(KAL_ISLAMIC_UMALQURA_PRINTED, "1364-08-29"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_ISLAMIC_UMALQURA_PRINTED, "1345-05-31"), KAL_OK);
  assert_int_equal(status_of(KAL_ISLAMIC_UMALQURA_PRINTED, "1345-06-31"), KAL_ERROR_NOT_IN_CALENDAR);
}

static void they_end_where_their_tables_end(void **state) {
  static const struct {
    kal_calendar_number calendar;
    const char *first, *last;
  } ends[] = {
      {KAL_ISLAMIC_UMALQURA_KACST, "1882-11-12", "2174-11-25"},
      {KAL_ISLAMIC_UMALQURA_VANGENT, "1937-03-14", "2077-11-16"},
      {KAL_ISLAMIC_UMALQURA_PRINTED, "1924-08-01", "2077-11-16"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    const kal_calendar *calendar = kal_calendar_builtin(ends[i].calendar);
    int64_t first = day_of(KAL_GREGORIAN, ends[i].first), last = day_of(KAL_GREGORIAN, ends[i].last), day = 77;
    kal_date date;
    kal_range range;
    assert_int_equal(kal_calendar_range(calendar, &range), KAL_OK);
    assert_int_equal(range.first_day, first);
    assert_int_equal(range.last_day, last);
    assert_int_equal(kal_date_from_day(calendar, first - 1, &date), KAL_ERROR_OUT_OF_RANGE);
    assert_int_equal(kal_date_from_day(calendar, last + 1, &date), KAL_ERROR_OUT_OF_RANGE);
    for (int end = 0; end < 2; end++) {
      date = (kal_date){.year = end ? range.last_year + 1 : range.first_year - 1, .month = 1, .day = 1};
      assert_int_equal(kal_date_to_day(calendar, date, &day), KAL_ERROR_OUT_OF_RANGE);
      assert_int_equal(day, 77);
    }
  }
}

static void islamic_umalqura_goes_on_as_islamic_civil(void **state) {
  kal_range range, civil;
  (void)state;
  /* Both joints: the last day before and the first day after are islamic-civil's. */
  expect_same(KAL_ISLAMIC_UMALQURA, "1299-12-29", KAL_GREGORIAN, "1882-11-11");
  expect_same(KAL_ISLAMIC_UMALQURA, "1300-01-01", KAL_GREGORIAN, "1882-11-12");
  expect_same(KAL_ISLAMIC_UMALQURA, "1600-12-30", KAL_GREGORIAN, "2174-11-25");
  expect_same(KAL_ISLAMIC_UMALQURA, "1601-01-01", KAL_GREGORIAN, "2174-11-26");
  expect_same(KAL_ISLAMIC_UMALQURA, "1299-12-29", KAL_ISLAMIC_CIVIL, "1299-12-29");
  expect_same(KAL_ISLAMIC_UMALQURA, "1300-01-01", KAL_ISLAMIC_CIVIL, "1300-01-01");
  expect_same(KAL_ISLAMIC_UMALQURA, "1601-01-01", KAL_ISLAMIC_CIVIL, "1601-01-01");
  expect_era(KAL_ISLAMIC_UMALQURA, "0000-12-29", "bh", 1);
  expect_era(KAL_ISLAMIC_UMALQURA, "1448-06-11", "ah", 1448);
  assert_int_equal(kal_calendar_range(kal_calendar_builtin(KAL_ISLAMIC_UMALQURA), &range), KAL_OK);
  assert_int_equal(kal_calendar_range(kal_calendar_builtin(KAL_ISLAMIC_CIVIL), &civil), KAL_OK);
  assert_memory_equal(&range, &civil, sizeof range);
  /* Outside the table a date is refused as what it is: the thirtieth of M02 is in some year of this calendar. */
  assert_int_equal(status_of(KAL_ISLAMIC_UMALQURA, "1601-02-30"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_ISLAMIC_UMALQURA, "1602-12-30"), KAL_ERROR_NOT_IN_YEAR);
}

static void leap_years_have_355_days(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA_KACST, 1446).is_leap, 0);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA_PRINTED, 1446).is_leap, 0);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA_PRINTED, 1447).days, 355);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA_PRINTED, 1447).is_leap, 1);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA_PRINTED, 1401).days, 353);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA_PRINTED, 1401).is_leap, 0);
}

static void basis(void **state) {
  kal_source source;
  (void)state;
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA, 1299).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA, 1300).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA, 1448).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA, 1600).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA, 1601).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA_KACST, 1419).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA_KACST, 1420).basis, KAL_BASIS_OFFICIAL);
  for (int i = 0; i < TABLES; i++) {
    assert_int_equal(year_of(all[i], 1450).basis, KAL_BASIS_OFFICIAL);
    assert_int_equal(year_of(all[i], 1451).basis, KAL_BASIS_PREDICTED);
  }
  assert_int_equal(year_of(KAL_ISLAMIC_UMALQURA_PRINTED, 1343).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(kal_calendar_source_at(kal_calendar_builtin(KAL_ISLAMIC_UMALQURA), 1, &source), KAL_OK);
  assert_int_equal(source.first_year, 1420);
  assert_non_null(strstr(source.authority, "KACST"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_month_start_is_the_second_carriers),
      cmocka_unit_test(the_tables_part_on_2029_08_11),
      cmocka_unit_test(from_1420_to_1451_03_they_are_the_same),
      cmocka_unit_test(days_people_know),
      cmocka_unit_test(what_was_printed_differs_from_what_was_reckoned_afterwards),
      cmocka_unit_test(they_end_where_their_tables_end),
      cmocka_unit_test(islamic_umalqura_goes_on_as_islamic_civil),
      cmocka_unit_test(leap_years_have_355_days),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("umalqura", tests, NULL, NULL);
}
