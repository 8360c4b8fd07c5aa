/* SPDX-License-Identifier: MIT */
/* japanext: the Gregorian calendar with the Japanese eras since 645. */
#include "dates.h"

enum { ERAS = 239, FIRST_DAY = -500000, LAST_DAY = 40000 };

static const kal_calendar *japanext(void) { return kal_calendar_builtin(KAL_JAPANEXT); }

static kal_era era_at(size_t index) {
  kal_era era = {0};
  assert_int_equal(kal_calendar_era_at(japanext(), index, &era), KAL_OK);
  return era;
}

/* Days that histories name, in Gregorian dates, with the year that their time wrote. */
static void events(void **state) {
  static const struct {
    const char *date, *era;
    int year;
  } days[] = {
      {"0645-07-20", "taika-645", 1},    /* the first era begins */
      {"0710-04-17", "wado-708", 3},     /* the capital moves to Nara: 3-10 (13 April, Julian) */
      {"0752-05-30", "tenpyoshoho-749", 4}, /* the Great Buddha's eyes are opened: 4-9 (26 May, Julian) */
      {"0794-11-22", "enryaku-782", 13}, /* the capital moves to Kyoto: 10-22 (18 November, Julian) */
      {"1185-05-02", "genryaku-1184", 2}, /* Dan-no-ura: 3-24 (25 April, Julian) */
      {"1192-08-28", "kenkyu-1190", 3},  /* Yoritomo becomes shogun: 7-12 (21 August, Julian) */
      {"1274-11-26", "bunei-1264", 11},  /* the Mongols land: 10-20 (19 November, Julian) */
      {"1560-06-22", "eiroku-1558", 3},  /* Okehazama: 5-19 (12 June, Julian) */
      {"1582-07-01", "tensho-1573", 10}, /* Honno-ji: 6-2 (21 June, Julian) */
      {"1600-10-21", "keicho-1596", 5},  /* Sekigahara: 9-15 */
      {"1603-03-24", "keicho-1596", 8},  /* Ieyasu becomes shogun: 2-12 */
      {"1638-04-12", "kanei-1624", 15},  /* Shimabara falls: 2-28 */
      {"1657-03-02", "meireki-1655", 3}, /* the great fire of Edo: 1-18 */
      {"1707-12-16", "hoei-1704", 4},    /* Fuji's last eruption: 11-23 */
      {"1853-07-08", "kaei-1848", 6},    /* Perry's ships: 6-3 */
      {"1860-03-24", "ansei-1854", 7},   /* Sakurada gate: 3-3, fifteen days before Man'en */
      {"1867-11-09", "keio-1865", 3},    /* the shogun gives power back: 10-14 */
      {"2026-11-21", "reiwa", 8},
  };
  (void)state;
  for (size_t i = 0; i < sizeof days / sizeof *days; i++)
    expect_era(KAL_JAPANEXT, days[i].date, days[i].era, days[i].year);
}

static void before_the_eras(void **state) {
  (void)state;
  expect_era(KAL_JAPANEXT, "0645-07-19", "ce", 645);
  expect_era(KAL_JAPANEXT, "0001-01-01", "ce", 1);
  expect_era(KAL_JAPANEXT, "0000-12-31", "bce", 1);
  expect_era(KAL_JAPANEXT, "-2147483648-01-01", "bce", INT64_C(2147483649));
}

static void meiji_begins_with_its_decree(void **state) {
  (void)state;
  expect_era(KAL_JAPANEXT, "1868-10-22", "keio-1865", 4);
  expect_era(KAL_JAPANEXT, "1868-10-23", "meiji", 1);
  expect_era(KAL_JAPANEXT, "1872-12-31", "meiji", 5);
}

static void as_japanese_from_1873(void **state) {
  const kal_calendar *japanese = kal_calendar_builtin(KAL_JAPANESE);
  (void)state;
  for (int64_t day = day_of(KAL_JAPANESE, "1873-01-01"); day < LAST_DAY; day++) {
    size_t ours, theirs;
    int64_t our_year, their_year;
    kal_date a, b;
    assert_int_equal(kal_day_era(japanext(), day, &ours, &our_year), KAL_OK);
    assert_int_equal(kal_day_era(japanese, day, &theirs, &their_year), KAL_OK);
    assert_int_equal(ours, theirs);
    assert_int_equal(our_year, their_year);
    assert_int_equal(kal_date_from_day(japanext(), day, &a), KAL_OK);
    assert_int_equal(kal_date_from_day(japanese, day, &b), KAL_OK);
    assert_memory_equal(&a, &b, sizeof a);
  }
}

/* CLDR's dates of the lunisolar calendar are not taken for Gregorian ones. */
static void starts_are_converted(void **state) {
  (void)state;
  for (size_t i = 5; i + 2 < ERAS; i++) {
    kal_era era = era_at(i);
    kal_date date;
    assert_int_equal(kal_date_from_day(japanext(), era.first_day, &date), KAL_OK);
    assert_in_range(date.year, era.anchor, era.anchor + 1);
  }
  expect_era(KAL_JAPANEXT, "1688-10-22", "jokyo-1684", 5); /* Genroku: 9-30, which CLDR writes 1688-9-30 */
  expect_era(KAL_JAPANEXT, "1688-10-23", "genroku-1688", 1);
}

/* Doubtful and odd ones (docs/calendars/japanext.md). */
static void starts_that_differ_from_cldr(void **state) {
  (void)state;
  expect_era(KAL_JAPANEXT, "0923-06-02", "engi-901", 23); /* 4-11 of the leap month, a month later than CLDR says */
  expect_era(KAL_JAPANEXT, "0923-06-03", "encho-923", 1);
  expect_era(KAL_JAPANEXT, "1467-04-17", "bunsho-1466", 2); /* 3-5; CLDR 3-3 */
  expect_era(KAL_JAPANEXT, "1467-04-18", "onin-1467", 1);
  expect_era(KAL_JAPANEXT, "1487-08-17", "bunmei-1469", 19); /* 7-20; CLDR 7-29 */
  expect_era(KAL_JAPANEXT, "1487-08-18", "chokyo-1487", 1);
  expect_era(KAL_JAPANEXT, "1387-10-11", "genchu-1384", 4); /* an era of one day */
  expect_era(KAL_JAPANEXT, "1387-10-12", "meitoku-1387", 1);
  expect_era(KAL_JAPANEXT, "1387-10-13", "kakei-1387", 1);
}

/* In the twelfth month, say: the lunisolar year ends after 1 January, and the era's year 1 has no day here. */
static void year_one_may_have_no_day(void **state) {
  size_t none = 0;
  (void)state;
  expect_era(KAL_JAPANEXT, "1855-01-14", "kaei-1848", 8);
  expect_era(KAL_JAPANEXT, "1855-01-15", "ansei-1854", 2); /* 11-27 */
  for (size_t i = 0; i + 2 < ERAS; i++) {
    size_t index;
    int64_t year;
    assert_int_equal(kal_day_era(japanext(), era_at(i).first_day, &index, &year), KAL_OK);
    assert_in_range(year, 1, 2);
    none += year == 2;
  }
  assert_int_equal(none, 19);
}

/* The search among many finds what looking at each finds. */
static void found_as_one_by_one(void **state) {
  size_t expected = ERAS - 1;
  (void)state;
  assert_int_equal(kal_calendar_era_count(japanext()), ERAS);
  for (int64_t day = FIRST_DAY; day < LAST_DAY; day++) {
    size_t index;
    int64_t year;
    while (era_at(expected).last_day < day) expected--;
    assert_int_equal(kal_day_era(japanext(), day, &index, &year), KAL_OK);
    if (index != expected) fail_msg("day %lld: era %zu, not %zu", (long long)day, index, expected);
  }
  assert_int_equal(expected, 0);
}

static void codes_and_names(void **state) {
  char name[64];
  (void)state;
  for (size_t i = 0; i < ERAS; i++) {
    const char *code = era_at(i).code;
    assert_string_equal(era_at(i).aliases, i < ERAS - 2 ? "" : i == ERAS - 2 ? "ad" : "bc");
    for (size_t k = 0; k < i; k++) assert_string_not_equal(code, era_at(k).code);
  }
  assert_int_equal(kal_era_name(japanext(), ERAS - 3, "en", KAL_NAME_WIDE, name, sizeof name, NULL), KAL_OK);
  assert_string_equal(name, "Taika (645\xE2\x80\x93" "650)");
  assert_int_equal(kal_era_name(japanext(), 5, "en", KAL_NAME_WIDE, name, sizeof name, NULL), KAL_OK);
  assert_string_equal(name, "Kei\xC5\x8D (1865\xE2\x80\x93" "1868)");
  assert_int_equal(kal_era_name(japanext(), 4, "en", KAL_NAME_NARROW, name, sizeof name, NULL), KAL_OK);
  assert_string_equal(name, "M");
  assert_int_equal(kal_era_name(japanext(), ERAS, "en", KAL_NAME_WIDE, name, sizeof name, NULL), KAL_ERROR_OUT_OF_RANGE);
}

static void basis(void **state) {
  (void)state;
  expect_rule_from(KAL_JAPANEXT, 1873);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(events),
      cmocka_unit_test(before_the_eras),
      cmocka_unit_test(meiji_begins_with_its_decree),
      cmocka_unit_test(as_japanese_from_1873),
      cmocka_unit_test(starts_are_converted),
      cmocka_unit_test(starts_that_differ_from_cldr),
      cmocka_unit_test(year_one_may_have_no_day),
      cmocka_unit_test(found_as_one_by_one),
      cmocka_unit_test(codes_and_names),
      cmocka_unit_test(basis),
  };
  return cmocka_run_group_tests_name("japanext", tests, NULL, NULL);
}
