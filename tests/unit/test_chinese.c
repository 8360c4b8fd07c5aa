/* SPDX-License-Identifier: MIT */
#include "../../tools/gen/lunisolar.h"
#include "astro/astro.h"
#include "dates.h"
#include "rows.h"

/* ICU 78 and what copied it have 7 February; the new moon is at 23:56 of the 6th in China, at 00:56 in Korea. */
static void new_year_2027_is_a_day_earlier_in_china_than_in_korea(void **state) {
  (void)state;
  expect_same(KAL_CHINESE, "2027-M01-01", KAL_GREGORIAN, "2027-02-06");
  expect_same(KAL_DANGI, "2027-M01-01", KAL_GREGORIAN, "2027-02-07");
  expect_same(KAL_VIETNAMESE, "2027-M01-01", KAL_GREGORIAN, "2027-02-06");
}

/* Months that begin then; ICU 78 has them a day later, those of 2018 and 2030 a day earlier. */
static void months_that_icu_begins_on_another_day(void **state) {
  (void)state;
  expect_same(KAL_CHINESE, "1954-M01-01", KAL_GREGORIAN, "1954-02-03");
  expect_same(KAL_CHINESE, "1955-M02-01", KAL_GREGORIAN, "1955-02-22");
  expect_same(KAL_CHINESE, "1998-M12-01", KAL_GREGORIAN, "1999-01-17");
  expect_same(KAL_CHINESE, "2012-M07-01", KAL_GREGORIAN, "2012-08-17");
  expect_same(KAL_CHINESE, "2018-M10-01", KAL_GREGORIAN, "2018-11-08");
  expect_same(KAL_CHINESE, "2030-M01-01", KAL_GREGORIAN, "2030-02-03");
  expect_same(KAL_CHINESE, "2070-M02-01", KAL_GREGORIAN, "2070-03-12");
}

static void expect_leap_month(kal_calendar_number calendar, int32_t year, kal_month_code code) {
  kal_year_info info = year_of(calendar, year);
  kal_month_code found = 0;
  if (info.leap_month) kal_month_code_of(kal_calendar_builtin(calendar), year, info.leap_month, &found);
  if (found != code) fail_msg("year %d: leap month code %d, not %d", (int)year, found, code);
}

/* ICU 78 has no leap month in 1917, 1922 and 1987. */
static void leap_months(void **state) {
  (void)state;
  expect_leap_month(KAL_CHINESE, 1917, 2 | KAL_MONTH_LEAP);
  expect_leap_month(KAL_CHINESE, 1922, 5 | KAL_MONTH_LEAP);
  expect_leap_month(KAL_CHINESE, 1984, 10 | KAL_MONTH_LEAP);
  expect_leap_month(KAL_CHINESE, 1987, 6 | KAL_MONTH_LEAP);
  expect_leap_month(KAL_CHINESE, 2012, 4 | KAL_MONTH_LEAP);
  expect_leap_month(KAL_CHINESE, 2033, 11 | KAL_MONTH_LEAP);
  expect_leap_month(KAL_CHINESE, 2034, 0);
  expect_leap_month(KAL_DANGI, 2012, 3 | KAL_MONTH_LEAP);
  expect_leap_month(KAL_DANGI, 2017, 5 | KAL_MONTH_LEAP);
  expect_leap_month(KAL_CHINESE, 2017, 6 | KAL_MONTH_LEAP);
}

/* Two new moons within seconds of midnight, where tables part, and one that the observatory notes as near it. */
static void new_moons_at_midnight(void **state) {
  (void)state;
  expect_same(KAL_CHINESE, "2057-M09-01", KAL_GREGORIAN, "2057-09-29");
  expect_same(KAL_CHINESE, "2089-M08-01", KAL_GREGORIAN, "2089-09-04");
  expect_same(KAL_CHINESE, "2097-M07-01", KAL_GREGORIAN, "2097-08-08");
  expect_same(KAL_CHINESE, "1933-M06-01", KAL_GREGORIAN, "1933-07-23");
  assert_int_equal(year_of(KAL_CHINESE, 2057).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_CHINESE, 2058).basis, KAL_BASIS_OFFICIAL);
}

/* The court's calendar, by older tables of the sun and moon; the computed month of 1906 begins on the 23rd. */
static void the_qing_calendar(void **state) {
  (void)state;
  expect_same(KAL_CHINESE, "1906-M04-01", KAL_GREGORIAN, "1906-04-24");
  expect_same(KAL_CHINESE, "1813-M08-01", KAL_GREGORIAN, "1813-08-26");
  assert_int_equal(year_of(KAL_CHINESE, 1645).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(KAL_CHINESE, 1644).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_CHINESE, 2100).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(KAL_CHINESE, 2101).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_CHINESE, 9999).basis, KAL_BASIS_ESTIMATED);
}

/* New moons of the years first..last on whose day by src/astro no month begins. */
static int new_moons_without_a_month(kal_calendar_number number, kal__meridian *meridian, int32_t first, int32_t last) {
  int64_t end = year_of(number, last + 1).first_day, day;
  int count = 0;
  for (int64_t n = kal__lunation_from(kal__tt_of_day(year_of(number, first).first_day, meridian));
       (day = kal__new_moon_day(n, meridian)) < end; n++) {
    kal_date date;
    assert_int_equal(kal_date_from_day(kal_calendar_builtin(number), day, &date), KAL_OK);
    count += date.day != 1;
  }
  return count;
}

/* The months that nations publish are those of the astronomy, since they follow it; the Qing's were not. */
static void published_months_begin_with_the_new_moon(void **state) {
  (void)state;
  assert_int_equal(new_moons_without_a_month(KAL_CHINESE, chinese_meridian, 1912, 2100), 0);
  assert_int_equal(new_moons_without_a_month(KAL_DANGI, dangi_meridian, 1912, 2049), 0);
  assert_int_equal(new_moons_without_a_month(KAL_VIETNAMESE, vietnamese_meridian, 1968, 2030), 0);
  assert_int_equal(new_moons_without_a_month(KAL_CHINESE, chinese_meridian, 1645, 1911), 29);
}

/* Vietnam counts by UTC+7 since 1968: Tet of that year and of 2007 a day, of 1985 a month before China's. */
static void tet(void **state) {
  (void)state;
  expect_same(KAL_VIETNAMESE, "1985-M01-01", KAL_GREGORIAN, "1985-01-21");
  expect_same(KAL_CHINESE, "1985-M01-01", KAL_GREGORIAN, "1985-02-20");
  expect_leap_month(KAL_VIETNAMESE, 1984, 0);
  expect_leap_month(KAL_VIETNAMESE, 1985, 2 | KAL_MONTH_LEAP);
  expect_same(KAL_VIETNAMESE, "1968-M01-01", KAL_GREGORIAN, "1968-01-29");
  expect_same(KAL_CHINESE, "1968-M01-01", KAL_GREGORIAN, "1968-01-30");
  expect_same(KAL_VIETNAMESE, "2007-M01-01", KAL_GREGORIAN, "2007-02-17");
  expect_same(KAL_CHINESE, "2007-M01-01", KAL_GREGORIAN, "2007-02-18");
}

static void tenpo_ends_on_2_shiwasu(void **state) {
  (void)state;
  expect_same(KAL_JAPANESE_LUNISOLAR, "1872-M12-02", KAL_GREGORIAN, "1872-12-31");
  assert_int_equal(year_of(KAL_JAPANESE_LUNISOLAR, 1872).basis, KAL_BASIS_OFFICIAL);
  assert_int_equal(year_of(KAL_JAPANESE_LUNISOLAR, 1873).basis, KAL_BASIS_PREDICTED);
  expect_era(KAL_JAPANESE_LUNISOLAR, "1872-M12-02", "meiji", 5);
  expect_era(KAL_JAPANESE_LUNISOLAR, "1868-M09-08", "meiji", 1);
  expect_era(KAL_JAPANESE_LUNISOLAR, "1868-M09-07", "keio-1865", 4);
  expect_era(KAL_JAPANESE_LUNISOLAR, "0645-M06-19", "taika-645", 1);
  expect_era(KAL_JAPANESE_LUNISOLAR, "0645-M06-18", "ce", 645);
  /* The first day of Heisei was in the lunisolar year of Showa 63. */
  expect_era(KAL_JAPANESE_LUNISOLAR, "1988-M12-01", "showa", 63);
  expect_era(KAL_JAPANESE_LUNISOLAR, "1989-M01-01", "heisei", 1);
}

/*
 * Rows of Calendrical Calculations, in the years of the tables. They differ in 30 whose calendar people had by other
 * rules, in Japan until 1872 and Korea until 1911, and in two of far years, in which a new moon is near midnight.
 */
static int rows_same, rows_of_history, rows_near_midnight, rows_beyond;

static void check_row(const int64_t *row) {
  const kal_calendar *calendar = kal_calendar_builtin((uint32_t)row[1]);
  kal_month_code code = (kal_month_code)(row[4] | (row[5] ? KAL_MONTH_LEAP : 0));
  int64_t year = (row[2] - 1) * 60 + row[3] - 2637;
  kal_date date;
  kal_date_from_day(calendar, row[0], &date);
  if (date.year < -2000 || date.year > 4000)
    rows_beyond++;
  else if (date.year == year && date.month_code == code && date.day == row[6])
    rows_same++;
  else if (date.year <= (row[1] == KAL_JAPANESE_LUNISOLAR ? 1872 : 1911) &&
           year_of((kal_calendar_number)row[1], date.year).basis != KAL_BASIS_PREDICTED && row[1] != KAL_CHINESE)
    rows_of_history++;
  else if (row[1] == KAL_CHINESE && (row[0] == 151840 || row[0] == 330105)) /* in 2385 and 2873 */
    rows_near_midnight++;
  else
    fail_msg("%s, day %d: %d-%d-%d", kal_calendar_id(calendar), (int)row[0], (int)date.year, date.month_code, date.day);
}

static void calendrical_calculations(void **state) {
  (void)state;
  for_every_row("lunisolar.csv", 7, check_row);
  assert_int_equal(rows_same, 908);
  assert_int_equal(rows_of_history, 30);
  assert_int_equal(rows_near_midnight, 2);
  assert_int_equal(rows_beyond, 64);
}

/* Beyond the tables years go on by mean months: every int32 year, in step with ISO years. */
static void far_years_begin_in_their_iso_year(void **state) {
  static const int32_t years[] = {INT32_MIN, -1000000, -250000, -2001, 4004, 250000, 1000000, INT32_MAX};
  (void)state;
  for (kal_calendar_number number = KAL_CHINESE; number <= KAL_JAPANESE_LUNISOLAR;
       number = (kal_calendar_number)(number + 1))
    for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
      kal_date date;
      int64_t first = year_of(number, years[i]).first_day;
      assert_int_equal(kal_date_from_day(kal_calendar_builtin(KAL_GREGORIAN), first, &date), KAL_OK);
      assert_int_equal(date.year, years[i]);
      assert_in_range(date.month * 100 + date.day, 121, 221);
    }
}

/* Rows and mean rule, and rows of one source and the next, follow each other without gap or overlap. */
static void years_join_over_half_a_million(void **state) {
  (void)state;
  for (kal_calendar_number number = KAL_CHINESE; number <= KAL_JAPANESE_LUNISOLAR;
       number = (kal_calendar_number)(number + 1)) {
    kal_year_info info = year_of(number, -250001);
    for (int32_t year = -250000; year <= 250000; year++) {
      kal_year_info next = year_of(number, year);
      if (next.first_day != info.first_day + info.days ||
          next.first_month_index != info.first_month_index + info.months)
        fail_msg("%s %d", kal_calendar_id(kal_calendar_builtin(number)), (int)year);
      info = next;
    }
  }
}

/* The astronomy speaks for its span, -2000..4000; before the first table people followed other rules. */
static void the_span_of_the_astronomy(void **state) {
  (void)state;
  for (kal_calendar_number number = KAL_CHINESE; number <= KAL_JAPANESE_LUNISOLAR;
       number = (kal_calendar_number)(number + 1)) {
    assert_int_equal(year_of(number, -2000).basis, KAL_BASIS_ESTIMATED);
    assert_int_equal(year_of(number, 3021).basis, KAL_BASIS_PREDICTED);
    assert_int_equal(year_of(number, 4000).basis, KAL_BASIS_PREDICTED);
    assert_int_equal(year_of(number, 4001).basis, KAL_BASIS_ESTIMATED);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(new_year_2027_is_a_day_earlier_in_china_than_in_korea),
      cmocka_unit_test(months_that_icu_begins_on_another_day),
      cmocka_unit_test(leap_months),
      cmocka_unit_test(new_moons_at_midnight),
      cmocka_unit_test(the_qing_calendar),
      cmocka_unit_test(published_months_begin_with_the_new_moon),
      cmocka_unit_test(tet),
      cmocka_unit_test(tenpo_ends_on_2_shiwasu),
      cmocka_unit_test(calendrical_calculations),
      cmocka_unit_test(far_years_begin_in_their_iso_year),
      cmocka_unit_test(years_join_over_half_a_million),
      cmocka_unit_test(the_span_of_the_astronomy),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
