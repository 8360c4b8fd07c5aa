/* SPDX-License-Identifier: MIT */
/* Julian until a day, Gregorian after it; each built-in one equals the calendar file of examples/calendars. */
#include "dates.h"
#include "files.h"
#include "same_as_file.h"
#include "core/calendar.h"

static void every_cut_over_is_its_file(void **state) {
  kal_registry *registry;
  size_t count = 0;
  (void)state;
  assert_int_equal(kal_registry_create(NULL, &registry), KAL_OK);
  add_example(registry, "cut-overs");
  for_every_calendar(c) {
    if (!(kal_calendar_properties(c) & KAL_HYBRID)) continue;
    kal_date last;
    /* Around the cut-over and, of Sweden, the years before it. */
    expect_same_as_file(registry, c, c->epoch - 22000, c->epoch + 1000);
    /* The day before its first Gregorian day is the last Julian one. */
    assert_int_equal(kal_date_from_day(c, c->epoch - 1, &last), KAL_OK);
    int64_t julian = 0, gregorian = 0;
    assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_JULIAN), last, &julian), KAL_OK);
    law(julian == c->epoch - 1, c, julian);
    assert_int_equal(kal_date_from_day(c, c->epoch, &last), KAL_OK);
    assert_int_equal(kal_date_to_day(kal_calendar_builtin(KAL_GREGORIAN), last, &gregorian), KAL_OK);
    law(gregorian == c->epoch, c, gregorian);
    count++;
  }
  assert_true(count >= 24);
  kal_registry_release(registry);
}

/* What the published tables say: the last Julian and the first Gregorian date. */
static void tables(void **state) {
  static const struct {
    const char *name, *last, *first, *gap;
  } rows[] = {
      {"julian-gregorian", "1582-10-04", "1582-10-15", "1582-10-05"},
      {"julian-gregorian-it", "1582-10-04", "1582-10-15", "1582-10-14"},
      {"julian-gregorian-es", "1582-10-04", "1582-10-15", "1582-10-10"},
      {"julian-gregorian-pt", "1582-10-04", "1582-10-15", "1582-10-10"},
      {"julian-gregorian-poland", "1582-10-04", "1582-10-15", "1582-10-10"},
      {"julian-gregorian-fr", "1582-12-09", "1582-12-20", "1582-12-10"},
      {"julian-gregorian-luxembourg", "1582-12-14", "1582-12-25", "1582-12-24"},
      {"julian-gregorian-southern-netherlands", "1582-12-21", "1583-01-01", "1582-12-22"},
      {"julian-gregorian-holland", "1583-01-01", "1583-01-12", "1583-01-02"},
      {"julian-gregorian-tyrol", "1583-10-05", "1583-10-16", "1583-10-15"},
      {"julian-gregorian-cz", "1584-01-06", "1584-01-17", "1584-01-07"},
      {"julian-gregorian-lucerne", "1584-01-11", "1584-01-22", "1584-01-12"},
      {"julian-gregorian-hu", "1587-10-21", "1587-11-01", "1587-10-31"},
      {"julian-gregorian-transylvania", "1590-12-14", "1590-12-25", "1590-12-15"},
      {"julian-gregorian-prussia", "1610-08-22", "1610-09-02", "1610-09-01"},
      {"julian-gregorian-dk", "1700-02-18", "1700-03-01", "1700-02-29"},
      {"julian-gregorian-norway", "1700-02-18", "1700-03-01", "1700-02-28"},
      {"julian-gregorian-is", "1700-11-16", "1700-11-28", "1700-11-27"},
      {"julian-gregorian-zurich", "1700-12-31", "1701-01-12", "1701-01-01"},
      {"julian-gregorian-gb", "1752-09-02", "1752-09-14", "1752-09-03"},
      {"julian-gregorian-us", "1752-09-02", "1752-09-14", "1752-09-13"},
      {"julian-gregorian-fi", "1753-02-17", "1753-03-01", "1753-02-18"},
      {"julian-gregorian-bg", "1916-03-31", "1916-04-14", "1916-04-01"},
      {"julian-gregorian-ru", "1918-01-31", "1918-02-14", "1918-02-01"},
      {"julian-gregorian-lv", "1918-02-01", "1918-02-15", "1918-02-14"},
      {"julian-gregorian-ee", "1918-02-15", "1918-03-01", "1918-02-28"},
      {"julian-gregorian-serbia", "1919-01-14", "1919-01-28", "1919-01-15"},
      {"julian-gregorian-ro", "1919-03-31", "1919-04-14", "1919-04-13"},
      {"julian-gregorian-gr", "1923-02-15", "1923-03-01", "1923-02-28"},
      {"julian-gregorian-greek-church", "1924-03-09", "1924-03-23", "1924-03-10"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const kal_calendar *c = NULL;
    int64_t day;
    kal_calendar_number number;
    if (kal_calendar_find(rows[i].name, &c, NULL)) fail_msg("%s", rows[i].name);
    number = (kal_calendar_number)kal_calendar_number_of(c);
    day = day_of(number, rows[i].last);
    expect_date(number, day, rows[i].last);
    expect_date(number, day + 1, rows[i].first);
    assert_int_equal(status_of(number, rows[i].gap), KAL_ERROR_NOT_IN_YEAR);
  }
}

static void lengths(void **state) {
  uint8_t days = 0;
  (void)state;
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN, 1582).days, 355);
  assert_int_equal(kal_month_days(kal_calendar_builtin(KAL_JULIAN_GREGORIAN), 1582, 10, &days), KAL_OK);
  assert_int_equal(days, 21);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_SOUTHERN_NETHERLANDS, 1582).days, 355);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_SOUTHERN_NETHERLANDS, 1583).days, 365);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_ZURICH, 1700).days, 366);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_ZURICH, 1701).days, 354);
  /* 1900 was a leap year in Russia, 1700 in England but not in Denmark. */
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_RUSSIA, 1900).days, 366);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_ENGLAND, 1700).days, 366);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_ENGLAND, 1752).days, 355);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_DENMARK, 1700).days, 355);
  assert_int_equal(kal_calendar_properties(kal_calendar_builtin(KAL_JULIAN_GREGORIAN)),
                   KAL_PROLEPTIC | KAL_LEAP_DAYS | KAL_HYBRID);
}

static void sweden(void **state) {
  (void)state;
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_SWEDEN, 1700).days, 365);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_SWEDEN, 1704).days, 366);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_SWEDEN, 1712).days, 367);
  assert_int_equal(year_of(KAL_JULIAN_GREGORIAN_SWEDEN, 1753).days, 354);
  expect_same(KAL_JULIAN_GREGORIAN_SWEDEN, "1700-02-28", KAL_JULIAN, "1700-02-28");
  expect_same(KAL_JULIAN_GREGORIAN_SWEDEN, "1700-03-01", KAL_JULIAN, "1700-02-29");
  expect_same(KAL_JULIAN_GREGORIAN_SWEDEN, "1709-06-28", KAL_GREGORIAN, "1709-07-08"); /* Poltava */
  expect_same(KAL_JULIAN_GREGORIAN_SWEDEN, "1712-02-29", KAL_JULIAN, "1712-02-28");
  expect_same(KAL_JULIAN_GREGORIAN_SWEDEN, "1712-02-30", KAL_JULIAN, "1712-02-29");
  expect_same(KAL_JULIAN_GREGORIAN_SWEDEN, "1712-03-01", KAL_JULIAN, "1712-03-01");
  assert_int_equal(status_of(KAL_JULIAN_GREGORIAN_SWEDEN, "1700-02-29"), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(status_of(KAL_JULIAN_GREGORIAN_SWEDEN, "1711-02-30"), KAL_ERROR_NOT_IN_YEAR);
}

static int64_t reckoned(kal_calendar_number number, const char *date, const char *code) {
  const kal_calendar *c = kal_calendar_builtin(number);
  kal_reckoning r;
  for (size_t i = 0; kal_calendar_reckoning_at(c, i, &r) == KAL_OK; i++) {
    int64_t year = 0;
    if (strcmp(r.code, code) != 0) continue;
    assert_int_equal(kal_day_reckoning(c, day_of(number, date), i, &year), KAL_OK);
    return year;
  }
  fail_msg("%s has no %s", kal_calendar_id(c), code);
  return 0;
}

/* New years: King Charles I died on 30 January 1648 by the years of his time. */
static void new_years(void **state) {
  (void)state;
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN_ENGLAND, "1649-01-30", "annunciation"), 1648);
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN_ENGLAND, "1649-03-24", "annunciation"), 1648);
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN_ENGLAND, "1649-03-25", "annunciation"), 1649);
  /* Pisa was a year ahead of Florence from 25 March on. */
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN, "1500-03-25", "annunciation"), 1500);
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN, "1500-03-25", "pisan"), 1501);
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN, "1500-03-24", "pisan"), 1500);
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN, "1500-12-25", "nativity"), 1501);
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN, "1500-02-29", "venetian"), 1499);
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN_RUSSIA, "1699-08-31", "byzantine"), 7207);
  assert_int_equal(reckoned(KAL_JULIAN_GREGORIAN_RUSSIA, "1699-09-01", "byzantine"), 7208);
}

/* A new year on a date that was left out is the next day. */
static void new_year_in_the_gap(void **state) {
  const kal_calendar *c = kal_calendar_builtin(KAL_JULIAN_GREGORIAN_SOUTHERN_NETHERLANDS);
  int64_t day = 0, year = 0;
  (void)state;
  assert_int_equal(kal_reckoning_first_day(c, 2, 1583, &day), KAL_OK); /* 25 December 1582 */
  assert_int_equal(day, day_of(KAL_JULIAN_GREGORIAN_SOUTHERN_NETHERLANDS, "1583-01-01"));
  assert_int_equal(kal_day_reckoning(c, day, 2, &year), KAL_OK);
  assert_int_equal(year, 1583);
  assert_int_equal(kal_day_reckoning(c, day - 1, 2, &year), KAL_OK);
  assert_int_equal(year, 1582);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_JULIAN_GREGORIAN_ENGLAND, 8);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_cut_over_is_its_file), cmocka_unit_test(tables),
      cmocka_unit_test(lengths),                    cmocka_unit_test(sweden),
      cmocka_unit_test(new_years),                  cmocka_unit_test(new_year_in_the_gap),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("cutover", tests, NULL, NULL);
}
