/* SPDX-License-Identifier: MIT */
/* Calendar files: what they give, each error, hostile ones, memory that runs out; known dates of the examples. */
#include "budget.h"
#include "test.h"
#include "files.h"

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

static const kal_calendar *define(const char *text) {
  const kal_calendar *calendar = NULL;
  kal_error error;
  char message[512];
  if (kal_registry_define(registry, text, strlen(text), "test.kal", &calendar, 1, NULL, &error)) {
    kal_error_text(&error, message, sizeof message);
    fail_msg("%s", message);
  }
  return calendar;
}

static const kal_calendar *example(const char *file, const char *id) {
  const kal_calendar *calendar = NULL;
  if (kal_registry_find(registry, id, &calendar, NULL)) {
    add_example(registry, file);
    assert_int_equal(kal_registry_find(registry, id, &calendar, NULL), KAL_OK);
  }
  return calendar;
}

/* A date of a calendar is that day of another one, both ways. */
static void same_day(const kal_calendar *calendar, const char *date, const char *other, const char *other_date) {
  const kal_calendar *beside = NULL;
  char text[KAL_DATE_TEXT_MAX];
  int64_t day = 0, other_day = 0;
  kal_date found;
  assert_int_equal(kal_registry_find(registry, other, &beside, NULL), KAL_OK);
  assert_int_equal(kal_day_parse(beside, other_date, strlen(other_date), &other_day, NULL), KAL_OK);
  if (kal_day_parse(calendar, date, strlen(date), &day, NULL) || day != other_day)
    fail_msg("%s %s is day %lld, not %s %s", kal_calendar_id(calendar), date, (long long)day, other, other_date);
  assert_int_equal(kal_date_from_day(calendar, day, &found), KAL_OK);
  assert_int_equal(kal_date_print(calendar, found, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, date);
}

static void no_such_date(const kal_calendar *calendar, const char *date, kal_status status) {
  int64_t day = 0;
  if (kal_day_parse(calendar, date, strlen(date), &day, NULL) != status)
    fail_msg("%s: %s is day %lld", kal_calendar_id(calendar), date, (long long)day);
}

static int basis_of(const kal_calendar *calendar, int32_t year) {
  kal_year_info info = {0};
  assert_int_equal(kal_calendar_year(calendar, year, &info), KAL_OK);
  return info.basis;
}

/* Rules */

static void same_years(const kal_calendar *a, const kal_calendar *b, int32_t first, int32_t last) {
  for (int32_t year = first; year <= last; year++) {
    kal_year_info ours = {0}, theirs = {0};
    assert_int_equal(kal_calendar_year(a, year, &ours), KAL_OK);
    assert_int_equal(kal_calendar_year(b, year, &theirs), KAL_OK);
    law(ours.first_day == theirs.first_day && ours.days == theirs.days && ours.is_leap == theirs.is_leap, a, year);
  }
}

static void test_rules_are_the_built_in_ones(void **state) {
  (void)state;
  same_years(example("rules", "x-gregorian"), kal_calendar_builtin(KAL_GREGORIAN), -3000, 3000);
  same_years(example("rules", "x-hijri"), kal_calendar_builtin(KAL_ISLAMIC_CIVIL), -3000, 3000);
  same_years(define("[x-coptic]\nkind: rule\nnames-of: coptic\nepoch: julian 0284-08-29\n"
                    "months: 30 30 30 30 30 30 30 30 30 30 30 30 5/6\nleap: year mod 4 = 3\n"),
             kal_calendar_builtin(KAL_COPTIC), -3000, 3000);
  same_years(define("[x-hijri-2]\nkind: rule\nepoch: julian 0622-07-16\n"
                    "months: 30 29 30 29 30 29 30 29 30 29 30 29/30\nleap: (11 * year + 14) mod 30 < 11\n"),
             kal_calendar_builtin(KAL_ISLAMIC_CIVIL), -3000, 3000);
  same_years(define("[x-milankovic]\nkind: rule\nepoch: 0001-01-01\nmonths: 31 28/29 31 30 31 30 31 31 30 31 30 31\n"
                    "leap: year mod 4 = 0, not year mod 100 = 0, but year mod 900 = 200 600\n"),
             kal_calendar_builtin(KAL_MILANKOVIC), -3000, 3000);
  same_years(define("[x-persian-2820]\nkind: rule\nepoch: julian 0622-03-19\n"
                    "months: 31 31 31 31 31 31 30 30 30 30 30 29/30\n"
                    "leap: (682 * year + 1396) mod 2816 < 682\n"),
             define("[x-same]\nkind: rule\nepoch: julian 0622-03-19\n"
                    "months: 31 31 31 31 31 31 30 30 30 30 30 29/30\n"
                    "leap: (682 * year - 1420) mod 2816 < 682\n"),
             -3000, 3000);
}

static void test_exceptions(void **state) {
  const kal_calendar *c = define("[x-a]\nkind: rule\nepoch: 0001-01-01\nyears: -20..30\nmonths: 10/11\n"
                                 "leap: year mod 4 = 0\nleap-years: 5 -7 8\ncommon-years: 4 -8 0 9\n");
  int64_t day = 0;
  kal_year_info info;
  (void)state;
  for (int32_t year = -20; year <= 30; year++) {
    int leap = (year % 4 == 0 && year != 4 && year != -8 && year != 0) || year == 5 || year == -7;
    assert_int_equal(kal_calendar_year(c, year, &info), KAL_OK);
    law(info.days == 10 + leap, c, year);
    if (year > -20) law(info.first_day == day, c, year);
    day = info.first_day + info.days;
  }
}

static void test_leap_months_and_days_outside(void **state) {
  const kal_calendar *c = example("rules", "x-months-of-28");
  kal_date date = {0};
  kal_month_code code;
  (void)state;
  /* Year 1: (7 + 1) mod 19 is 8; year 3: 22 mod 19 = 3, a leap year of 14 months. */
  same_day(c, "0001-M13-05", "gregorian", "2001-12-31");
  assert_int_equal(kal_month_code_of(c, 3, 7, &code), KAL_OK);
  assert_int_equal(code, 6 | KAL_MONTH_LEAP);
  same_day(c, "0003-M06L-01", "gregorian", "2003-06-30");
  no_such_date(c, "0001-M06L-01", KAL_ERROR_NOT_IN_YEAR);
  c = define("[x-outside]\nkind: rule\nepoch: 0001-01-01\nyears: 1..9\nmonths: 10 1 10\nmonth-codes: M01 M01L M02\n"
             "outside: 2\n");
  assert_int_equal(kal_date_from_day(c, -719162 + 10, &date), KAL_OK);
  assert_int_equal(date.month_code, 1 | KAL_MONTH_LEAP);
  assert_int_equal(date.flags, KAL_DATE_INTERCALARY);
}

static void test_beside_dates(void **state) {
  const kal_calendar *c = define("\xEF\xBB\xBF# a comment\r\n[x-a] # one\r\nKIND: rule\r\nname: Kalender \xC3\xA4#1\r\n"
                                 "aliases: x-b X_C\nfamily: lunar\nyear-zero: yes\nbasis: estimated\n"
                                 "epoch: 0001-01-01\nyears: 1..100\nmonths: 30 29/30\nleap: year mod 2 = 0\n"
                                 "month-names: First, Second one\n"
                                 "era: old; backwards; year 1 = 9\n"
                                 "era: new; from 0002-01-01; year 1 = 10; aliases n m\n"
                                 "source: 5..6; official; An Office; The 2nd edition\n"
                                 "source: 8..8; predicted; Another, of that town; -\n"
                                 "new-year: late; begins 02-03; year 1 = 4; name Late years\n");
  char text[64];
  kal_source source;
  kal_era era;
  kal_reckoning reckoning;
  int64_t year = 0;
  (void)state;
  assert_string_equal(kal_calendar_aliases(c), "x-b x-c");
  assert_int_equal(kal_calendar_name(c, NULL, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, "Kalender \xC3\xA4#1");
  assert_int_equal(kal_calendar_family(c), KAL_FAMILY_LUNAR);
  assert_int_equal(kal_calendar_properties(c), KAL_YEAR_ZERO);
  assert_int_equal(kal_month_name(c, 1, 2, "en", KAL_NAME_STANDALONE, KAL_NAME_WIDE, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, "Second one");
  assert_int_equal(basis_of(c, 4), KAL_BASIS_ESTIMATED);
  assert_int_equal(basis_of(c, 6), KAL_BASIS_OFFICIAL);
  assert_int_equal(basis_of(c, 8), KAL_BASIS_PREDICTED);
  assert_int_equal(kal_calendar_source_count(c), 2);
  assert_int_equal(kal_calendar_source_at(c, 1, &source), KAL_OK);
  assert_int_equal(source.first_year, 8);
  assert_string_equal(source.authority, "Another, of that town");
  assert_string_equal(source.edition, "-");
  assert_int_equal(kal_calendar_era_count(c), 2);
  assert_int_equal(kal_calendar_era_at(c, 0, &era), KAL_OK);
  assert_string_equal(era.code, "new");
  assert_string_equal(era.aliases, "n m");
  assert_int_equal(era.anchor, 10);
  assert_int_equal(kal_calendar_era_at(c, 1, &era), KAL_OK);
  assert_int_equal(era.direction, -1);
  assert_int_equal(kal_calendar_reckoning_at(c, 0, &reckoning), KAL_OK);
  assert_string_equal(reckoning.name, "Late years");
  assert_int_equal(kal_reckoning_first_day(c, 0, 1, &year), KAL_OK); /* the third of the second month of year 4 */
  assert_int_equal(year, -719162 + 59 + 60 + 59 + 30 + 2);
}

static void has_style(const kal_calendar *c, const char *locale, kal_style style, int64_t day,
                      const char *expected) {
  kal_format format;
  char text[128];
  assert_int_equal(kal_format_style(&format, c, locale, style, KAL_STYLE_NONE, NULL), KAL_OK);
  assert_int_equal(kal_format_day(&format, day, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, expected);
}

static void test_date_patterns(void **state) {
  const kal_calendar *c = example("table", "x-bs");
  kal_format format;
  char text[64];
  (void)state;
  has_style(c, "en", KAL_STYLE_FULL, 20778, "Saturday, 5 Mangsir 2083");
  has_style(c, "de", KAL_STYLE_FULL, 20778, "Samstag, 5 Mangsir 2083");
  has_style(c, "en", KAL_STYLE_MEDIUM, 20778, "5 Mangsir 2083");
  has_style(c, "en", KAL_STYLE_SHORT, 20778, "2083/08/05");
  /* Fewer than four; what stands on others has theirs, unless it has its own or other years. */
  c = define("[x-a]\nkind: overlay\nover: gregorian\ndate-patterns: d/M 'a#b' y;y.M.d # short ones\n"
             "[x-b]\nkind: overlay\nover: x-a\n"
             "[x-c]\nkind: overlay\nover: x-a\ndate-patterns: 'c' y\n"
             "[x-d]\nkind: cut-over\npart: x-a until 2000-01-01\npart: gregorian\n"
             "[x-e]\nkind: fiscal\nover: x-a\nyear-begins: 01-01\n");
  has_style(c, "sv", KAL_STYLE_FULL, 20778, "21/11 a#b 2026");
  has_style(c, "sv", KAL_STYLE_SHORT, 20778, "2026.11.21");
  has_style(example("", "x-b"), "sv", KAL_STYLE_LONG, 20778, "2026.11.21");
  has_style(example("", "x-c"), "sv", KAL_STYLE_LONG, 20778, "c 2026");
  has_style(example("", "x-d"), "sv", KAL_STYLE_FULL, 20778, "21/11 a#b 2026");
  assert_int_equal(kal_format_style(&format, example("", "x-e"), "en", KAL_STYLE_LONG, KAL_STYLE_NONE, NULL),
                   KAL_OK);
  assert_int_equal(kal_format_to_pattern(&format, text, sizeof text, NULL), KAL_OK);
  assert_string_equal(text, "MMMM d, y");
}

/* Tables */

static void test_table(void **state) {
  const kal_calendar *c = example("table", "x-bs");
  kal_range range;
  (void)state;
  kal_calendar_range(c, &range);
  assert_int_equal(range.first_year, 2080);
  assert_int_equal(range.last_year, 2083);
  same_day(c, "2080-01-01", "gregorian", "2023-04-14");
  same_day(c, "2081-01-01", "gregorian", "2024-04-13");
  same_day(c, "2083-08-05", "gregorian", "2026-11-21");
  no_such_date(c, "2084-01-01", KAL_ERROR_OUT_OF_RANGE);
  for (int64_t day = range.first_day; day <= range.last_day; day++) {
    kal_date ours = {0}, theirs = {0};
    kal_date_from_day(c, day, &ours);
    kal_date_from_day(kal_calendar_builtin(KAL_BIKRAM_SAMBAT), day, &theirs);
    law(memcmp(&ours, &theirs, sizeof ours) == 0, c, day);
  }
  c = define("[x-t]\nkind: table\nfamily: lunisolar\nbegins: @0\n7: 30 29 30L 29\n8: 30 30 = 60\n9: 29 30L\n");
  same_day(c, "0007-M02L-30", "gregorian", "1970-03-30");
  same_day(c, "0009-M01L-30", "gregorian", "1970-08-25");
  no_such_date(c, "0008-M02L-01", KAL_ERROR_NOT_IN_YEAR);
}

/* Weeks. National Retail Federation, "4-5-4 Calendar": 53 weeks in 2006, 2012, 2017 and 2023. */
static void test_nrf(void **state) {
  const kal_calendar *c = example("retail", "x-nrf");
  char name[32];
  (void)state;
  for (int32_t year = 2001; year <= 2026; year++) {
    kal_year_info info = {0};
    int is_long = year == 2006 || year == 2012 || year == 2017 || year == 2023;
    assert_int_equal(kal_calendar_year(c, year, &info), KAL_OK);
    law(info.days == (is_long ? 371 : 364), c, year);
    law(kal_day_of_week(info.first_day) == 7, c, year);
  }
  same_day(c, "2023-01-01", "gregorian", "2023-01-29");
  same_day(c, "2023-12-35", "gregorian", "2024-02-03");
  same_day(c, "2024-01-01", "gregorian", "2024-02-04");
  same_day(c, "2024-02-01", "gregorian", "2024-03-03"); /* 4 weeks, then 5 */
  same_day(c, "2024-03-01", "gregorian", "2024-04-07");
  same_day(c, "2025-12-28", "gregorian", "2026-01-31");
  assert_int_equal(kal_month_name(c, 2024, 12, "en", KAL_NAME_STANDALONE, KAL_NAME_WIDE, name, sizeof name, NULL), KAL_OK);
  assert_string_equal(name, "January");
}

static void test_weeks(void **state) {
  const kal_calendar *c;
  (void)state;
  /* ISO 8601's years. */
  c = example("retail", "x-iso-445");
  for (int32_t year = 1900; year <= 2100; year++) {
    kal_year_info ours = {0}, iso = {0};
    assert_int_equal(kal_calendar_year(c, year, &ours), KAL_OK);
    assert_int_equal(kal_calendar_year(kal_calendar_builtin(KAL_ISO_WEEK), year, &iso), KAL_OK);
    law(ours.first_day == iso.first_day && ours.days == iso.days, c, year);
  }
  same_day(example("retail", "x-fiscal-445-last"), "2027-01-01", "gregorian", "2026-12-27");
  same_day(example("retail", "x-fiscal-445-nearest"), "2027-01-01", "gregorian", "2027-01-03");
  same_day(example("retail", "x-544"), "2027-01-01", "gregorian", "2026-10-04");
  same_day(example("retail", "x-13-periods"), "2026-13-28", "gregorian", "2026-09-27");
  /* The names of years that end in a spring. */
  same_day(define("[x-s]\nkind: weeks\npattern: 4-4-5\nyear-ends: last friday of march\nyear-name: start\n"), "2026-01-01",
           "gregorian", "2026-03-28");
  same_day(define("[x-e]\nkind: weeks\npattern: 4-4-5\nyear-ends: last friday of march\nyear-name: end\n"), "2027-01-01",
           "gregorian", "2026-03-28");
  same_day(define("[x-f]\nkind: weeks\npattern: 5-4-4\nyear-begins: first monday of july\nyear-name: end\n"), "2027-01-01",
           "gregorian", "2026-07-06");
  same_day(define("[x-p]\nkind: weeks\npattern: 4-4-4-4-4-4-4-4-4-4-4-8\nyear-begins: first monday of july\nweek-53: 1\n"),
           "2026-12-56", "gregorian", "2027-07-04");
}

/* The 53rd week goes to the last month or to any other; every year has it somewhere once in five or six. */
static void test_week_53(void **state) {
  static const struct {
    const char *text;
    unsigned months, month, days;
  } rows[] = {
      {"[x-a]\nkind: weeks\npattern: 13x4\nyear-ends: last saturday of december\n", 13, 13, 28},
      {"[x-b]\nkind: weeks\npattern: 13x4\nyear-ends: last saturday of december\nweek-53: 7\n", 13, 7, 28},
      {"[x-c]\nkind: weeks\npattern: 4-5-4\nyear-ends: saturday nearest 31 january\nyear-name: start\nweek-53: 11\n", 12,
       11, 35},
      {"[x-d]\nkind: weeks\npattern: 5-4-4\nyear-begins: first monday of july\nweek-53: 1\n", 12, 1, 35},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const kal_calendar *c = define(rows[i].text);
    int long_years = 0;
    for (int32_t year = 2000; year < 2400; year++) {
      kal_year_info info = {0};
      uint8_t days = 0;
      assert_int_equal(kal_calendar_year(c, year, &info), KAL_OK);
      assert_int_equal(kal_month_days(c, year, (uint8_t)rows[i].month, &days), KAL_OK);
      law(info.months == rows[i].months && info.days == 364 + 7 * (days > rows[i].days), c, year);
      law(days == rows[i].days + (info.days > 364 ? 7 : 0), c, year);
      long_years += info.days > 364;
    }
    law(long_years == 71, c, long_years);
  }
}

/* Fiscal years */

static void test_fiscal(void **state) {
  const kal_calendar *c = example("fiscal", "x-us-federal");
  char name[32];
  (void)state;
  same_day(c, "2027-01-01", "gregorian", "2026-10-01");
  same_day(c, "2026-12-30", "gregorian", "2026-09-30");
  same_day(c, "2024-05-29", "gregorian", "2024-02-29");
  no_such_date(c, "2026-05-29", KAL_ERROR_NOT_IN_YEAR);
  c = example("fiscal", "x-uk-tax");
  same_day(c, "2026-01-01", "gregorian", "2026-04-06");
  same_day(c, "2026-12-31", "gregorian", "2027-04-05");
  same_day(c, "2023-11-29", "gregorian", "2024-03-05"); /* 6 February to 5 March of a leap year */
  assert_int_equal(kal_month_name(c, 2026, 1, "en", KAL_NAME_STANDALONE, KAL_NAME_WIDE, name, sizeof name, NULL), KAL_OK);
  assert_string_equal(name, "April");
  same_day(example("fiscal", "x-ethiopia-fiscal"), "2019-01-01", "ethiopic", "2018-11-01");
  same_day(define("[x-same]\nkind: fiscal\nyear-begins: 01-01\nyear-name: end\n"), "2026-11-21", "gregorian", "2026-11-21");
}

/* Overlays */

static void test_overlay(void **state) {
  const kal_calendar *c = example("sighting", "x-sighting"), *over;
  uint8_t days = 0;
  (void)state;
  /* islamic-civil begins 1446-09 on 2025-03-01 and 1447-09 on 2026-02-18. */
  same_day(c, "1446-09-01", "gregorian", "2025-03-02");
  same_day(c, "1446-08-30", "gregorian", "2025-03-01");
  same_day(c, "1447-09-01", "gregorian", "2026-02-19");
  same_day(c, "1447-08-30", "gregorian", "2026-02-18");
  same_day(c, "1447-10-01", "islamic-civil", "1447-10-01");
  assert_int_equal(kal_month_days(c, 1447, 8, &days), KAL_OK);
  assert_int_equal(days, 30);
  assert_int_equal(basis_of(c, 1446), KAL_BASIS_OFFICIAL);
  assert_int_equal(basis_of(c, 1448), KAL_BASIS_RULE);
  /* A new year, and an overlay over an overlay over a calendar with leap months. */
  over = define("[x-new-year]\nkind: overlay\nover: x-sighting\nyears: 1400..1500\n1448-01: 2026-06-17\n"
                "[x-hebrew]\nkind: overlay\nover: hebrew\nyears: 5700..5900\n5784-M05L: 2024-02-09\n");
  same_day(over, "1447-12-30", "gregorian", "2026-06-16");
  same_day(over, "1447-09-01", "gregorian", "2026-02-19");
  assert_int_equal(kal_registry_find(registry, "x-hebrew", &over, NULL), KAL_OK);
  same_day(over, "5784-M05L-01", "gregorian", "2024-02-09");
  same_day(over, "5784-M06-01", "hebrew", "5784-M06-01");
}

/* Cut-overs */

static void test_cut_overs(void **state) {
  static const struct {
    const char *id, *last, *first, *gap;
  } rows[] = {
      {"x-julian-gregorian", "1582-10-04", "1582-10-15", "1582-10-10"},
      {"x-julian-gregorian-france", "1582-12-09", "1582-12-20", "1582-12-10"},
      {"x-julian-gregorian-bavaria", "1583-10-05", "1583-10-16", "1583-10-15"},
      {"x-julian-gregorian-bohemia", "1584-01-06", "1584-01-17", "1584-01-07"},
      {"x-julian-gregorian-hungary", "1587-10-21", "1587-11-01", "1587-10-22"},
      {"x-julian-gregorian-denmark", "1700-02-18", "1700-03-01", "1700-02-19"},
      {"x-julian-gregorian-iceland", "1700-11-16", "1700-11-28", "1700-11-17"},
      {"x-julian-gregorian-england", "1752-09-02", "1752-09-14", "1752-09-13"},
      {"x-julian-gregorian-sweden", "1753-02-17", "1753-03-01", "1753-02-18"},
      {"x-julian-gregorian-bulgaria", "1916-03-31", "1916-04-14", "1916-04-01"},
      {"x-julian-gregorian-russia", "1918-01-31", "1918-02-14", "1918-02-13"},
      {"x-julian-gregorian-romania", "1919-03-31", "1919-04-14", "1919-04-13"},
      {"x-julian-gregorian-greece", "1923-02-15", "1923-03-01", "1923-02-16"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const kal_calendar *c = example("cut-overs", rows[i].id);
    int64_t last = 0, first = 0;
    same_day(c, rows[i].last, "julian", rows[i].last);
    same_day(c, rows[i].first, "gregorian", rows[i].first);
    assert_int_equal(kal_day_parse(c, rows[i].last, 10, &last, NULL), KAL_OK);
    assert_int_equal(kal_day_parse(c, rows[i].first, 10, &first, NULL), KAL_OK);
    law(first == last + 1, c, last);
    no_such_date(c, rows[i].gap, KAL_ERROR_NOT_IN_YEAR);
    for (int64_t day = last - 800; day < last + 800; day++) {
      kal_date date = {0};
      int64_t back = 0;
      law(kal_date_from_day(c, day, &date) == KAL_OK && kal_date_to_day(c, date, &back) == KAL_OK && back == day, c, day);
    }
  }
}

static void test_england(void **state) {
  const kal_calendar *c = example("cut-overs", "x-julian-gregorian-england");
  kal_year_info info;
  uint8_t days = 0;
  int64_t day = 0, year = 0;
  (void)state;
  assert_int_equal(kal_calendar_year(c, 1752, &info), KAL_OK);
  assert_int_equal(info.days, 355);
  assert_int_equal(kal_month_days(c, 1752, 9, &days), KAL_OK);
  assert_int_equal(days, 19);
  /* King Charles I died on 30 January 1648 by the years of his time. */
  assert_int_equal(kal_day_parse(c, "1649-01-30", 10, &day, NULL), KAL_OK);
  assert_int_equal(kal_day_reckoning(c, day, 0, &year), KAL_OK);
  assert_int_equal(year, 1648);
  assert_int_equal(kal_day_reckoning(c, day + 60, 0, &year), KAL_OK);
  assert_int_equal(year, 1649);
}

static void test_sweden(void **state) {
  const kal_calendar *c = example("cut-overs", "x-julian-gregorian-sweden");
  kal_year_info info;
  uint8_t days = 0;
  (void)state;
  same_day(c, "1700-02-28", "julian", "1700-02-28");
  same_day(c, "1700-03-01", "julian", "1700-02-29");
  same_day(c, "1704-02-29", "julian", "1704-02-28");
  same_day(c, "1709-06-28", "julian", "1709-06-27"); /* Poltava: 28 June Swedish, 27 June Julian, 8 July Gregorian */
  same_day(c, "1709-06-28", "gregorian", "1709-07-08");
  same_day(c, "1712-02-29", "julian", "1712-02-28");
  same_day(c, "1712-02-30", "julian", "1712-02-29");
  same_day(c, "1712-03-01", "julian", "1712-03-01");
  assert_int_equal(kal_calendar_year(c, 1712, &info), KAL_OK);
  assert_int_equal(info.days, 367);
  assert_int_equal(kal_month_days(c, 1712, 2, &days), KAL_OK);
  assert_int_equal(days, 30);
  assert_int_equal(kal_calendar_year(c, 1700, &info), KAL_OK);
  assert_int_equal(info.days, 365);
  assert_int_equal(kal_calendar_year(c, 1753, &info), KAL_OK);
  assert_int_equal(info.days, 354);
}

/* Errors */

/* Each block of tests/data/calendar-file-errors.txt: a file, ----, what is said of it. */
static void test_errors(void **state) {
  size_t length, count = 0;
  char *all = read_file(KAL_TEST_DATA "/calendar-file-errors.txt", &length), *at = strchr(all, '\n') + 1, *end;
  (void)state;
  for (; (end = strstr(at, "\n====\n")); at = end + 6) {
    char *middle = strstr(at, "\n----\n"), said[512];
    kal_error error;
    kal_status status;
    size_t calendars = 99;
    assert_true(middle && middle < end);
    *middle = *end = '\0';
    status = kal_registry_define(registry, at, (size_t)(middle - at), NULL, NULL, 0, &calendars, &error);
    if (!status) fail_msg("taken: %s", at);
    assert_int_equal(error.status, status);
    assert_true(error.offset <= (size_t)(middle - at) && calendars == 99);
    kal_error_text(&error, said, sizeof said);
    if (strcmp(said, middle + 6)) fail_msg("%s\n  says %s\n  not %s", at, said, middle + 6);
    assert_int_equal(kal_registry_define(registry, at, (size_t)(middle - at), NULL, NULL, 0, NULL, NULL), status);
    assert_int_equal(kal_registry_list(registry, NULL, 0, &calendars), KAL_OK);
    assert_int_equal(calendars, 0);
    count++;
  }
  assert_true(count > 100);
  free(all);
}

static kal_status define_bytes(const char *text, size_t length, kal_error *error) {
  return kal_registry_define(registry, text, length, "a/b.kal", NULL, 0, NULL, error);
}

static void test_bytes_that_are_no_text(void **state) {
  static const char *const bad[] = {"\x01", "a\x7F", "\xC3(", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC2\x80",
                                    "\xE2\x82", "a\rb", "\r", "\xFF"};
  kal_error error;
  char text[256];
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    assert_int_equal(define_bytes(bad[i], strlen(bad[i]), &error), KAL_ERROR_SYNTAX);
    assert_int_equal(error.expected, KAL_EXPECTED_UTF8);
  }
  assert_int_equal(define_bytes("# \xC3\xA4\n# \xC3\xA4\0", 11, &error), KAL_ERROR_SYNTAX);
  assert_int_equal(error.line, 2);
  assert_int_equal(error.column, 4); /* in characters */
  assert_int_equal(error.offset, 9);
  kal_error_text(&error, text, sizeof text);
  assert_string_equal(text, "a/b.kal:2:4: expected UTF-8 without control characters");
}

static void test_limits(void **state) {
  kal_error error;
  size_t length = KAL_DEFINE_BYTES_MAX;
  char *text = malloc(length + 1), name[100];
  (void)state;
  memset(text, '#', length + 1);
  assert_int_equal(define_bytes(text, length, &error), KAL_OK); /* a comment */
  assert_int_equal(define_bytes(text, length + 1, &error), KAL_ERROR_LIMIT);
  assert_int_equal(define_bytes(text, SIZE_MAX, &error), KAL_ERROR_LIMIT); /* nothing is read */
  /* A line of the greatest length: each kind of list is refused or taken in a moment. */
  memset(text, '1', length);
  memcpy(text, "[x-a]\nkind: rule\nleap: year mod 10000 = ", 40);
  for (size_t i = 41; i < length; i += 2) text[i] = ' ';
  assert_int_equal(define_bytes(text, length, &error), KAL_ERROR_SYNTAX); /* months are missing */
  assert_int_equal(error.expected, KAL_EXPECTED_MISSING_KEY);
  memset(name, 'n', sizeof name);
  memcpy(name + 97, "\xC3\xA4", 3);
  memset(name, '\xA4', 40); /* a tail of its name is kept, whole characters */
  assert_int_equal(kal_registry_define(registry, "a", 1, name, NULL, 0, NULL, &error), KAL_ERROR_SYNTAX);
  assert_int_equal(strlen(error.file), 59);
  free(text);
}

static void test_arguments(void **state) {
  const char *text = "[x-a]\nkind: overlay\nover: gregorian\n[x-b]\nkind: overlay\nover: x-a\n";
  const kal_calendar *calendars[2] = {NULL, NULL};
  char digest[KAL_DIGEST_TEXT_MAX];
  size_t count = 0;
  kal_error error;
  (void)state;
  assert_int_equal(kal_registry_define(NULL, text, 1, NULL, NULL, 0, NULL, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_define(registry, NULL, 1, NULL, NULL, 0, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_define(registry, text, 1, NULL, NULL, 1, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_registry_define(registry, NULL, 0, NULL, NULL, 0, &count, NULL), KAL_OK);
  assert_int_equal(count, 0);
  assert_int_equal(kal_registry_define(registry, text, strlen(text), NULL, calendars, 1, &count, NULL), KAL_OK);
  assert_int_equal(count, 2);
  assert_string_equal(kal_calendar_id(calendars[0]), "x-a");
  assert_null(calendars[1]);
  assert_int_equal(kal_calendar_digest(NULL, digest, sizeof digest, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_digest(kal_calendar_at(0), digest, sizeof digest, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_digest(calendars[0], NULL, 1, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_digest(calendars[0], digest, 5, &count), KAL_ERROR_BUFFER_TOO_SMALL);
  assert_int_equal(count, 64);
  assert_int_equal(strlen(digest), 4);
  kal_registry_freeze(registry);
  assert_int_equal(define_bytes("[x-c]\nkind: overlay\nover: x-a\n", 30, &error), KAL_ERROR_FROZEN);
}

static void test_later_fault_takes_all_back(void **state) {
  kal_error error;
  const kal_calendar *found;
  const char *text = "[x-a]\nkind: overlay\nover: gregorian\n[x-b]\nkind: overlay\nover: x-c\n";
  (void)state;
  assert_int_equal(define_bytes(text, strlen(text), &error), KAL_ERROR_UNKNOWN_CALENDAR);
  assert_int_equal(error.line, 6);
  assert_int_equal(kal_registry_find(registry, "x-a", &found, NULL), KAL_ERROR_UNKNOWN_CALENDAR);
}

static void digest_of(const char *text, char digest[KAL_DIGEST_TEXT_MAX]) {
  kal_registry *own;
  const kal_calendar *calendars[8];
  size_t count = 0;
  assert_int_equal(kal_registry_create(NULL, &own), KAL_OK);
  assert_int_equal(kal_registry_define(own, text, strlen(text), NULL, calendars, 8, &count, NULL), KAL_OK);
  assert_int_equal(kal_calendar_digest(calendars[count - 1], digest, KAL_DIGEST_TEXT_MAX, NULL), KAL_OK);
  kal_registry_release(own);
}

static void test_digest(void **state) {
  char a[KAL_DIGEST_TEXT_MAX], b[KAL_DIGEST_TEXT_MAX];
  (void)state;
  digest_of("[x-a]\nkind: overlay\nover: islamic-civil\n1447-09: 2026-02-19\n", a);
  /* Of "x-a\nkind overlay\nover islamic-civil\n1447-09 2026-02-19\nislamic-civil\0". */
  assert_string_equal(a, "7421b8d25098871a1a691be795907c3fe9f4603cddd81a3004a451d534399ad7");
  digest_of("# of it\n\n[ x-a ]\r\nkind :  overlay # an overlay\n\tover: islamic-civil\n\n1447-09:\t2026-02-19", b);
  assert_string_equal(a, b);
  digest_of("[x-a]\nkind: overlay\nover: islamic-civil\n1447-09: 2026-02-20\n", b);
  assert_string_not_equal(a, b);
  digest_of("[x-a]\nkind: overlay\nover: islamic-civil\ndate-patterns: d.M.y\n1447-09: 2026-02-19\n", b);
  assert_string_not_equal(a, b);
  digest_of("[x-b]\nkind: overlay\nover: islamic-civil\n[x-a]\nkind: overlay\nover: x-b\n", a);
  digest_of("[x-b]\nkind: overlay\nover: islamic-tbla\n[x-a]\nkind: overlay\nover: x-b\n", b);
  assert_string_not_equal(a, b);
}

/* Memory */

static void test_every_allocation_may_fail(void **state) {
  static const char *const texts[] = {
      "[x-a]\nkind: rule\nyears: 1..9\nepoch: 0001-01-01\nmonths: 30/31 0/29\nleap: year mod 3 = 0\nleap-years: 4\n"
      "[x-b]\nkind: overlay\nover: x-a\n0002-M01: 0001-01-30\n0003-M01: 0001-03-03\n",
      "[x-a]\nkind: table\nbegins: @0\n1: 30 30\n2: 30 29L\n3: 30 30\n",
      "[x-a]\nkind: fiscal\nyear-begins: 1 may\nyears: 1..9\n",
      "[x-a]\nkind: cut-over\nyears: 1570..1590\npart: julian until 1582-10-04\npart: gregorian\n"
      "[x-b]\nkind: weeks\npattern: 4-4-5\nyear-ends: last friday of may\n"};
  (void)state;
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    const char *text = texts[i];
    size_t length = strlen(text);
    long least = 0;
    kal_status status = KAL_ERROR_NO_MEMORY;
    for (; status; least++) {
      budget b = {1000, 0};
      kal_allocator allocator = {sizeof allocator, &b, spend, give_back};
      kal_registry_options options = {sizeof options, &allocator, 0, 0};
      kal_registry *own;
      kal_error error;
      size_t count = 9;
      assert_int_equal(kal_registry_create(&options, &own), KAL_OK);
      b.left = least;
      status = kal_registry_define(own, text, length, NULL, NULL, 0, NULL, &error);
      if (status) assert_int_equal(status, KAL_ERROR_NO_MEMORY);
      (void)kal_registry_list(own, NULL, 0, &count);
      assert_int_equal(count == 0, status != KAL_OK);
      kal_registry_release(own);
      assert_int_equal(b.live, 0);
    }
    assert_true(least > 4);
  }
}

/* A calendar is kept by what stands on it, and by nobody else. */
static void test_bases_are_held(void **state) {
  budget b = {1000, 0};
  kal_allocator allocator = {sizeof allocator, &b, spend, give_back};
  kal_registry_options options = {sizeof options, &allocator, 0, 0};
  const char *text = "[x-a]\nkind: rule\nepoch: 0001-01-01\nmonths: 30\n[x-b]\nkind: overlay\nover: x-a\n"
                     "[x-c]\nkind: fiscal\nover: x-a\nyear-begins: 01-05\n"
                     "[x-d]\nkind: cut-over\npart: x-a until 0100-01-09\npart: x-c + 5\n";
  const kal_calendar *calendars[4];
  kal_registry *own;
  kal_date date = {0};
  (void)state;
  assert_int_equal(kal_registry_create(&options, &own), KAL_OK);
  assert_int_equal(kal_registry_define(own, text, strlen(text), NULL, calendars, 4, NULL, NULL), KAL_OK);
  assert_int_equal(kal_registry_remove(own, calendars[0], NULL), KAL_OK);
  kal_calendar_retain(calendars[3]);
  kal_registry_release(own);
  assert_int_equal(kal_date_from_day(calendars[3], -719162 + 30 * 99, &date), KAL_OK);
  assert_int_equal(date.year, 100);
  kal_calendar_release(calendars[3]);
  assert_int_equal(b.live, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
      TEST(test_rules_are_the_built_in_ones),
      TEST(test_exceptions),
      TEST(test_leap_months_and_days_outside),
      TEST(test_beside_dates),
      TEST(test_date_patterns),
      TEST(test_table),
      TEST(test_nrf),
      TEST(test_weeks),
      TEST(test_week_53),
      TEST(test_fiscal),
      TEST(test_overlay),
      TEST(test_cut_overs),
      TEST(test_england),
      TEST(test_sweden),
      TEST(test_errors),
      TEST(test_bytes_that_are_no_text),
      TEST(test_limits),
      TEST(test_arguments),
      TEST(test_later_fault_takes_all_back),
      TEST(test_digest),
      TEST(test_every_allocation_may_fail),
      TEST(test_bases_are_held),
  };
  return cmocka_run_group_tests_name("define", tests, NULL, NULL);
}
