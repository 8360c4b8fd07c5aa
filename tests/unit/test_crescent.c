/* SPDX-License-Identifier: MIT */
/* Calendars by what astronomy has for a place. */
#include "dates.h"

static const kal_calendar_number all[] = {KAL_ISLAMIC_CAIRO, KAL_ISLAMIC_MECCA, KAL_HEBREW_OBSERVATIONAL,
                                          KAL_SAMARITAN, KAL_BABYLONIAN};
enum { ALL = sizeof all / sizeof *all };

/* The rule of 1423 gives the calendar that is printed: 934 of 936 month starts of 1423..1500. */
static void mecca_is_umm_al_qura_since_1423(void **state) {
  int same = 0;
  (void)state;
  for (int32_t year = 1423; year <= 1500; year++)
    for (uint8_t month = 1; month <= 12; month++) {
      kal_date date = {.year = year, .month = month, .day = 1};
      int64_t ours = 0, printed = 0;
      assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_ISLAMIC_MECCA), date, &ours), KAL_OK);
      assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_ISLAMIC_UMALQURA_PRINTED), date, &printed),
                       KAL_OK);
      same += ours == printed;
      if (ours != printed) assert_true((year == 1427 && month == 6) || (year == 1475 && month == 11));
    }
  assert_int_equal(same, 934);
}

/* A crescent that comes late makes a month of 31 days. */
static void months_of_31_days(void **state) {
  uint8_t length = 0;
  kal_limits limits;
  (void)state;
  assert_int_equal(status_of(KAL_ISLAMIC_CAIRO, "1409-01-31"), KAL_OK);
  assert_int_equal(status_of(KAL_ISLAMIC_CAIRO, "1409-02-31"), KAL_ERROR_NOT_IN_YEAR);
  expect_same(KAL_HEBREW_OBSERVATIONAL, "5803-M01-31", KAL_GREGORIAN, "2042-10-16");
  assert_int_equal(kal_month_days(kal_calendar_builtin(KAL_HEBREW_OBSERVATIONAL), 5731, 13, &length), KAL_OK);
  assert_int_equal(length, 31);
  expect_same(KAL_HEBREW_OBSERVATIONAL, "5731-M12-31", KAL_GREGORIAN, "1971-09-22");
  expect_same(KAL_HEBREW_OBSERVATIONAL, "5732-M01-01", KAL_GREGORIAN, "1971-09-23");
  assert_int_equal(status_of(KAL_HEBREW_OBSERVATIONAL, "5732-M12-31"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_HEBREW_OBSERVATIONAL, "5732-M03-31"), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_calendar_limits(kal_calendar_builtin(KAL_HEBREW_OBSERVATIONAL), &limits), KAL_OK);
  assert_int_equal(limits.longest_month, 31);
}

/* Calendrical Calculations has the crescent of that evening seen, 0.05 degrees higher than ours. */
static void tishri_of_3831(void **state) {
  (void)state;
  expect_same(KAL_HEBREW_OBSERVATIONAL, "3831-M01-01", KAL_JULIAN, "0070-09-26");
}

static void epochs(void **state) {
  (void)state;
  expect_same(KAL_ISLAMIC_CAIRO, "0001-01-01", KAL_JULIAN, "0622-07-16");
  expect_same(KAL_ISLAMIC_MECCA, "0001-01-01", KAL_JULIAN, "0622-07-15");
  expect_same(KAL_BABYLONIAN, "0001-M01-01", KAL_JULIAN, "-000310-04-03");
  expect_era(KAL_ISLAMIC_CAIRO, "0001-01-01", "ah", 1);
  expect_era(KAL_ISLAMIC_CAIRO, "0000-12-29", "bh", 1);
  expect_era(KAL_BABYLONIAN, "0001-M01-01", "se", 1);
  expect_era(KAL_SAMARITAN, "3665-M08-01", "entry", 3665);
}

/* The astronomical diaries have the king's death on 29 Ayaru: 11 June 323 BCE. */
static void death_of_alexander(void **state) {
  (void)state;
  expect_same(KAL_BABYLONIAN, "-000011-M02-29", KAL_JULIAN, "-000322-06-11");
}

static void leap_months(void **state) {
  const kal_calendar *babylonian = kal_calendar_builtin(KAL_BABYLONIAN);
  (void)state;
  for (int32_t year = -700; year < 3400; year++) {
    static const uint8_t leap[19] = {0, 13, 0, 0, 13, 0, 0, 13, 0, 13, 0, 0, 13, 0, 0, 13, 0, 0, 7};
    assert_int_equal(year_of(KAL_BABYLONIAN, year).leap_month, leap[(year + 19 * 100) % 19]);
  }
  kal_month_code code = 0;
  assert_int_equal(kal_month_code_of(babylonian, 18, 7, &code), KAL_OK);
  assert_int_equal(code, 6 | KAL_MONTH_LEAP);
  assert_int_equal(year_of(KAL_HEBREW_OBSERVATIONAL, 5785).leap_month, 6);
  /* The first month follows the thirteenth. */
  expect_same(KAL_SAMARITAN, "3665-M08-01", KAL_GREGORIAN, "2027-04-07");
  for (int32_t year = 3600; year < 3700; year++) {
    uint8_t leap = year_of(KAL_SAMARITAN, year).leap_month;
    assert_true(leap == 0 || leap == 8);
  }
}

/* Seven leap years in nineteen, by the equinox and by 11 March (Julian). */
static void years_keep_to_the_sun(void **state) {
  static const struct {
    kal_calendar_number calendar, solar;
    int32_t offset; /* to the solar year in which the spring is */
    uint8_t first;  /* ordinal from the end of the year of the month of Passover */
    unsigned earliest, latest;
  } rows[] = {{KAL_HEBREW_OBSERVATIONAL, KAL_GREGORIAN, -3760, 6, 65, 98},
              {KAL_SAMARITAN, KAL_JULIAN, -1638, 5, 70, 101}};
  (void)state;
  for (int i = 0; i < 2; i++)
    for (int32_t year = 2800; year < 4600; year++) {
      kal_year_info info = year_of(rows[i].calendar, year);
      kal_date date = {.year = year, .month = (uint8_t)(info.months - rows[i].first + 1), .day = 1};
      int64_t day = 0;
      int32_t solar = 0;
      uint16_t place = 0;
      assert_int_equal(kal_date_to_day(kal_calendar_builtin(rows[i].calendar), date, &day), KAL_OK);
      assert_int_equal(kal_day_of_year(kal_calendar_builtin(rows[i].solar), day, &solar, &place), KAL_OK);
      assert_int_equal(solar, year + rows[i].offset);
      assert_in_range(place, rows[i].earliest, rows[i].latest);
    }
}

static void basis(void **state) {
  static const int32_t from[ALL] = {1, 1423, 2740, 622, -71}, to[ALL] = {2460, 2460, 6780, 4660, 3330};
  (void)state;
  for (int i = 0; i < ALL; i++) {
    assert_int_equal(year_of(all[i], from[i] - 1).basis, KAL_BASIS_ESTIMATED);
    assert_int_equal(year_of(all[i], from[i]).basis, KAL_BASIS_PREDICTED);
    assert_int_equal(year_of(all[i], to[i]).basis, KAL_BASIS_PREDICTED);
    assert_int_equal(year_of(all[i], to[i] + 1).basis, KAL_BASIS_ESTIMATED);
  }
}

/* Where the rows end the mean rule goes on: years follow one another, and lengths are those of months. */
static void joints(void **state) {
  static const int32_t first[ALL] = {-1678, -1679, 2740, 622, -708},
                       last[ALL] = {2460, 2460, 6780, 4660, 3330};
  (void)state;
  for (int i = 0; i < ALL; i++)
    for (int end = 0; end < 2; end++)
      for (int32_t year = (end ? last[i] : first[i]) - 3; year < (end ? last[i] : first[i]) + 3; year++) {
        kal_year_info info = year_of(all[i], year), next = year_of(all[i], year + 1);
        assert_int_equal(info.first_day + info.days, next.first_day);
        assert_int_equal(info.first_month_index + info.months, next.first_month_index);
        for (uint8_t month = 1; month <= info.months; month++) {
          uint8_t length = 0;
          assert_int_equal(kal_month_days(kal_calendar_builtin(all[i]), year, month, &length), KAL_OK);
          assert_in_range(length, 29, 31);
        }
      }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(mecca_is_umm_al_qura_since_1423),
      cmocka_unit_test(months_of_31_days),
      cmocka_unit_test(tishri_of_3831),
      cmocka_unit_test(epochs),
      cmocka_unit_test(death_of_alexander),
      cmocka_unit_test(leap_months),
      cmocka_unit_test(years_keep_to_the_sun),
      cmocka_unit_test(basis),
      cmocka_unit_test(joints),
  };
  return cmocka_run_group_tests_name("crescent", tests, NULL, NULL);
}
