/* SPDX-License-Identifier: MIT */
/* bahai, bahai-arithmetic. */
#include "dates.h"
#include "kalends/astro.h"

/* The World Centre's table: a year, Naw-Ruz, the Birth of the Bab. */
static void for_every_published_year(void (*check)(int32_t year, int64_t naw_ruz, int64_t birth)) {
  char line[256];
  int rows = 0;
  FILE *file = fopen(KAL_DATA "/bahai-years.csv", "r");
  assert_non_null(file);
  while (fgets(line, sizeof line, file)) {
    char naw_ruz[16], birth[16];
    int year;
    if (sscanf(line, "%d,%10[0-9-],%10[0-9-]", &year, naw_ruz, birth) != 3) continue;
    check(year, day_of(KAL_GREGORIAN, naw_ruz), day_of(KAL_GREGORIAN, birth));
    rows++;
  }
  fclose(file);
  assert_int_equal(rows, 50);
}

static void check_naw_ruz(int32_t year, int64_t naw_ruz, int64_t birth) {
  kal_year_info info = year_of(KAL_BAHAI, year);
  (void)birth;
  assert_int_equal(info.first_day, naw_ruz);
  assert_int_equal(info.basis, KAL_BASIS_OFFICIAL);
}

static void the_world_centres_table(void **state) {
  (void)state;
  for_every_published_year(check_naw_ruz);
  expect_same(KAL_BAHAI, "0172-M01-01", KAL_GREGORIAN, "2015-03-21");
  expect_same(KAL_BAHAI, "0173-M01-01", KAL_GREGORIAN, "2016-03-20");
  expect_same(KAL_BAHAI, "0174-M18L-05", KAL_GREGORIAN, "2018-03-01");
  assert_int_equal(status_of(KAL_BAHAI, "0175-M18L-05"), KAL_ERROR_NOT_IN_YEAR);
}

/* The sunset at Tehran that ends a day. */
static int64_t sunset(int64_t day) {
  kal_crossings sun;
  assert_int_equal(kal_sun_crossings((kal_place){35.696111, 51.423056}, day, 12600, KAL_HORIZON_RISE, &sun), KAL_OK);
  return day * 86400 + sun.set - 12600;
}

static void check_twin_holy_birthdays(int32_t year, int64_t naw_ruz, int64_t birth) {
  int64_t quarter, moon;
  assert_int_equal(kal_moon_phase_from(sunset(naw_ruz), &quarter), KAL_OK);
  quarter += (4 - (quarter & 3)) % 4;
  assert_int_equal(kal_moon_phase(quarter + 4 * 7, &moon), KAL_OK);
  if (moon < sunset(birth - 2) || moon >= sunset(birth - 1)) fail_msg("%d", (int)year);
}

/* The first and the second day after the one of the eighth new moon after Naw-Ruz: astronomy and table agree. */
static void twin_holy_birthdays(void **state) {
  (void)state;
  for_every_published_year(check_twin_holy_birthdays);
}

/* Ten seconds after sunset. */
static void naw_ruz_183(void **state) {
  int64_t equinox;
  (void)state;
  assert_int_equal(kal_solar_term(24 * 26, &equinox), KAL_OK);
  assert_true(equinox >= sunset(day_of(KAL_GREGORIAN, "2026-03-20")));
  assert_true(equinox < sunset(day_of(KAL_GREGORIAN, "2026-03-20")) + 60);
  expect_same(KAL_BAHAI, "0183-M01-01", KAL_GREGORIAN, "2026-03-21");
}

/* To 171 every year, and the first day of 172, as in the West. */
static void the_west_until_171(void **state) {
  (void)state;
  for (int32_t year = -3000; year <= 172; year++)
    assert_int_equal(year_of(KAL_BAHAI, year).first_day, year_of(KAL_BAHAI_ARITHMETIC, year).first_day);
  assert_int_equal(year_of(KAL_BAHAI, INT32_MIN).first_day, year_of(KAL_BAHAI_ARITHMETIC, INT32_MIN).first_day);
  expect_same(KAL_BAHAI, "0171-M19-19", KAL_GREGORIAN, "2015-03-20");
}

static void epoch(void **state) {
  (void)state;
  expect_same(KAL_BAHAI_ARITHMETIC, "0001-M01-01", KAL_GREGORIAN, "1844-03-21");
  expect_same(KAL_BAHAI_ARITHMETIC, "0171-M19-19", KAL_GREGORIAN, "2015-03-20");
}

/* Always 26 February to 1 March; the fast from 2 to 20 March. */
static void ayyam_i_ha(void **state) {
  kal_date date;
  (void)state;
  expect_same(KAL_BAHAI_ARITHMETIC, "0168-M18-19", KAL_GREGORIAN, "2012-02-25");
  expect_same(KAL_BAHAI_ARITHMETIC, "0168-M18L-01", KAL_GREGORIAN, "2012-02-26");
  expect_same(KAL_BAHAI_ARITHMETIC, "0168-M18L-05", KAL_GREGORIAN, "2012-03-01");
  expect_same(KAL_BAHAI_ARITHMETIC, "0168-M19-01", KAL_GREGORIAN, "2012-03-02");
  expect_same(KAL_BAHAI_ARITHMETIC, "0169-M18L-04", KAL_GREGORIAN, "2013-03-01");
  assert_int_equal(status_of(KAL_BAHAI_ARITHMETIC, "0169-M18L-05"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_BAHAI_ARITHMETIC, "0169-M17L-01"), KAL_ERROR_NOT_IN_CALENDAR);
  /* Ala is the 19th month and the 20th part of the year: a bare number is refused. */
  assert_int_equal(status_of(KAL_BAHAI_ARITHMETIC, "0169-19-01"), KAL_ERROR_AMBIGUOUS_MONTH);
  kal_date_from_day(kal_calendar_builtin(KAL_BAHAI_ARITHMETIC), day_of(KAL_BAHAI_ARITHMETIC, "0168-M18L-05"),
                    &date);
  assert_int_equal(date.flags, KAL_DATE_INTERCALARY);
  assert_int_equal(date.month, 19);
}

static void leap_years(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 168).is_leap, 1);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 169).is_leap, 0);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 56).is_leap, 0);  /* 1900 */
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 156).is_leap, 1); /* 2000 */
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 168).leap_month, 0);
}

static void basis_and_era(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 0).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 1).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 171).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(KAL_BAHAI_ARITHMETIC, 172).basis, KAL_BASIS_ESTIMATED);
  expect_era(KAL_BAHAI_ARITHMETIC, "0180-M01-01", "bahai", 180);
  assert_int_equal(year_of(KAL_BAHAI, 0).basis, KAL_BASIS_ESTIMATED);
  assert_int_equal(year_of(KAL_BAHAI, 1).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(KAL_BAHAI, 171).basis, KAL_BASIS_RULE);
  assert_int_equal(year_of(KAL_BAHAI, 222).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_BAHAI, 1147).basis, KAL_BASIS_PREDICTED);
  assert_int_equal(year_of(KAL_BAHAI, 1148).basis, KAL_BASIS_ESTIMATED);
  expect_era(KAL_BAHAI, "0183-M01-01", "bahai", 183);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_world_centres_table),
      cmocka_unit_test(twin_holy_birthdays),
      cmocka_unit_test(naw_ruz_183),
      cmocka_unit_test(the_west_until_171),
      cmocka_unit_test(epoch),
      cmocka_unit_test(ayyam_i_ha),
      cmocka_unit_test(leap_years),
      cmocka_unit_test(basis_and_era),
  };
  return cmocka_run_group_tests_name("bahai", tests, NULL, NULL);
}
