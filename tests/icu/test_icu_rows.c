/* SPDX-License-Identifier: MIT */
/* ICU's rows beside ours, as far as ours go: English names of months, days of the week and eras, day for day.
 */
#include "tab_rows.h"

static size_t names;

/* ICU's japanese has all eras since 645, as our japanext; our japanese has those since 1873, as Temporal's.
 */
static const kal_calendar *calendar_of(const char *bcp47) {
  const kal_calendar *calendar;
  if (!strcmp(bcp47, "japanese")) bcp47 = "japanext";
  return kal_calendar_find(bcp47, &calendar, NULL) == KAL_OK ? calendar : NULL;
}

/* Row parts from the third on: in a date wide, abbreviated, narrow; alone wide, abbreviated, narrow. */
static void check_name(char **subject, char **row, int part, kal_status status, const char *name) {
  if (status || strcmp(name, row[part]))
    fail_msg("%s, %s %s, part %d: ICU has %s, ours is %s (%s)", subject[1], row[0], row[1], part, row[part],
             name, kal_status_name(status));
  names++;
}

static void check_row(char **subject, char **row, int parts) {
  const kal_calendar *calendar = calendar_of(subject[1]);
  int64_t day = strtoll(row[1], NULL, 10);
  kal_date date;
  char name[128] = "";
  if (strcmp(subject[0], "en") || !calendar || !strchr("MWE", *row[0])) return;
  /* Simulated sightings: their months begin on other days than any of ours. */
  if (!strcmp(subject[1], "islamic") || !strcmp(subject[1], "islamic-rgsa")) return;
  for (int part = 2; part < parts; part++) {
    kal_name_context context = part < 5 ? KAL_NAME_IN_DATE : KAL_NAME_STANDALONE;
    kal_name_width width = (kal_name_width)((part - 2) % 3);
    if (*row[0] == 'W') {
      kal_status status = kal_week_day_name((int)day, "en", context, width, name, sizeof name, NULL);
      check_name(subject, row, part, status, name);
    } else if (*row[0] == 'M') {
      kal_status status = kal_date_from_day(calendar, day, &date);
      assert_int_equal(status, KAL_OK);
      status = kal_month_name(calendar, date.year, date.month, "en", context, width, name, sizeof name, NULL);
      check_name(subject, row, part, status, name);
    } else if (*row[part]) {
      size_t era;
      int64_t year;
      kal_status status = kal_day_era(calendar, day, &era, &year);
      if (!status) status = kal_era_name(calendar, era, "en", width, name, sizeof name, NULL);
      check_name(subject, row, part, status, name);
    }
  }
}

static void test_english_names(void **state) {
  (void)state;
  assert_true(for_every_tab_row("icu_formats.txt", check_row) > 2000);
  assert_true(names > 1500);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_english_names)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
