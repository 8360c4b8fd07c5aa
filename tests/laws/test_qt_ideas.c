/* SPDX-License-Identifier: MIT */
/*
 * The ideas of Qt's own calendar tests (tst_qcalendar: basic, unspecified, specific, daily, properties,
 * aliases) for every calendar; the tests are ours. Medium tier: daily walks JD 0..2488070, which is 4714 BCE
 * to 2099 CE.
 */
#include "test.h"

static void test_basic(void **state) {
  (void)state;
  for_every_calendar(c) {
    kal_limits limits;
    kal_calendar_limits(c, &limits);
    law(limits.fewest_months >= 1 && limits.fewest_months <= limits.most_months, c, 0);
    law(limits.shortest_month >= 1 && limits.shortest_month <= limits.longest_month, c, 0);
    law(limits.longest_month * (unsigned)limits.most_months >= limits.longest_year, c, 0);
    law(kal_calendar_id(c)[0] != '\0', c, 0);
    for (int32_t year = -2000; year <= 3000; year++) {
      kal_year_info info;
      kal_date date = {year, 0, 1, 0, 0};
      int64_t day;
      kal_range range;
      kal_calendar_range(c, &range);
      if (year < range.first_year || year > range.last_year) continue; /* a table */
      law(kal_calendar_year(c, year, &info) == KAL_OK, c, year);
      law(kal_date_to_day(c, date, &day) == KAL_ERROR_MISSING_FIELD, c, year);
      for (uint8_t month = 1; month <= info.months; month++) {
        uint8_t length;
        law(kal_month_days(c, year, month, &length) == KAL_OK && length > 0, c, year);
      }
    }
  }
}

/* Without a year: what can be asked, and what agrees with every year. */
static void test_unspecified(void **state) {
  (void)state;
  for_every_calendar(c) {
    unsigned codes = 0;
    for (unsigned code = 1; code < 256; code++) {
      kal_month_rule rule;
      if (kal_calendar_month_rule(c, (kal_month_code)code, &rule) == KAL_OK) {
        law(rule.usual >= 1, c, code);
        codes++;
      }
    }
    law(codes > 0, c, codes);
  }
}

static void test_specific(void **state) {
  static const struct {
    kal_calendar_number calendar;
    const char *date;
    const char *gregorian;
  } rows[] = {{KAL_GREGORIAN, "1970-01-01", "1970-01-01"},
              {KAL_HEBREW, "0001-M01-01", "-003760-09-07"},
              {KAL_PERSIAN, "0001-01-01", "0622-03-21"},
              {KAL_PERSIAN, "1403-12-30", "2025-03-20"},
              {KAL_PERSIAN, "1404-01-01", "2025-03-21"}};
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const kal_calendar *c = kal_calendar_builtin(rows[i].calendar);
    int64_t day = 0, same = 1;
    law(kal_day_parse(c, rows[i].date, strlen(rows[i].date), &day, NULL) == KAL_OK, c, i);
    law(kal_day_parse(kal_calendar_builtin(KAL_GREGORIAN), rows[i].gregorian, strlen(rows[i].gregorian),
                      &same, NULL) == KAL_OK,
        c, i);
    law(day == same, c, day);
  }
}

static void test_daily(void **state) {
  (void)state;
  for_every_calendar(c) {
    int64_t first, last, month_start = INT64_MIN;
    kal_date before = {0, 0, 0, 0, 0};
    kal_day_from_count(KAL_COUNT_JD, 0, &first);
    kal_day_from_count(KAL_COUNT_JD, 2488070, &last);
    kal_range range;
    kal_calendar_range(c, &range);
    if (first < range.first_day) first = range.first_day;
    if (last > range.last_day) last = range.last_day;
    for (int64_t day = first; day <= last; day++) {
      kal_date date;
      int64_t back;
      law(kal_date_from_day(c, day, &date) == KAL_OK, c, day);
      law(kal_date_to_day(c, date, &back) == KAL_OK && back == day, c, day);
      if (day > first && (date.month != before.month || date.year != before.year)) {
        uint8_t length;
        kal_month_days(c, before.year, before.month, &length);
        if (month_start != INT64_MIN) law(day - month_start == length, c, day);
        month_start = day;
      }
      before = date;
    }
  }
}

static int has_leap_code(const kal_calendar *c) {
  kal_month_rule rule;
  for (unsigned number = 1; number <= 99; number++)
    if (!kal_calendar_month_rule(c, (kal_month_code)(number | KAL_MONTH_LEAP), &rule)) return 1;
  return 0;
}

static void test_properties(void **state) {
  (void)state;
  for_every_calendar(c) {
    kal_limits limits;
    kal_family family = kal_calendar_family(c);
    uint32_t properties = kal_calendar_properties(c);
    kal_calendar_limits(c, &limits);
    law(family >= KAL_FAMILY_SOLAR && family <= KAL_FAMILY_WEEKS, c, family);
    law(!(properties & KAL_LEAP_MONTHS) == !has_leap_code(c), c, properties);
    law(!(properties & KAL_LEAP_MONTHS) || family == KAL_FAMILY_SOLAR || family == KAL_FAMILY_LUNISOLAR, c,
        family);
    law(family != KAL_FAMILY_LUNAR || limits.longest_year < 360, c, limits.longest_year);
    law(family != KAL_FAMILY_SOLAR || limits.shortest_year >= 360 || properties & KAL_HYBRID, c, limits.shortest_year);
    law(family != KAL_FAMILY_LUNISOLAR || limits.longest_year > 380, c, limits.longest_year);
    law(properties < KAL_HYBRID << 1, c, properties);
  }
}

static void test_aliases(void **state) {
  (void)state;
  for_every_calendar(c) {
    const kal_calendar *found = NULL;
    char name[KAL_NAME_MAX + 1];
    const char *alias = kal_calendar_aliases(c);
    while (*alias) {
      size_t length = strcspn(alias, " ");
      memcpy(name, alias, length);
      name[length] = '\0';
      law(kal_calendar_find(name, &found, NULL) == KAL_OK && found == c, c, 0);
      alias += length + (alias[length] == ' ');
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_basic),      cmocka_unit_test(test_unspecified),
                                     cmocka_unit_test(test_specific),   cmocka_unit_test(test_daily),
                                     cmocka_unit_test(test_properties), cmocka_unit_test(test_aliases)};
  return cmocka_run_group_tests_name("qt ideas", tests, NULL, NULL);
}
