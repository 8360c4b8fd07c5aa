/* SPDX-License-Identifier: MIT */
/* Calendars of your own: Gregorian months and Hijri months, each with another leap rule. */
#include <kalends/kalends.h>
#include <stdio.h>
#include <string.h>

/* 31 leap years in 128, closer to the sun than 97 in 400: every fourth, but not every 128th. */
static int year_of_128(void *context, int32_t year, kal_year_definition *d) {
  static const uint8_t days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int32_t before = year - 1;
  (void)context;
  d->first_day = -719162 + 365 * (int64_t)before + before / 4 - before / 128;
  d->months = 12;
  memcpy(d->days, days, sizeof days);
  if (year % 4 == 0 && year % 128 != 0) d->days[1] = 29;
  return 0;
}

/* Months of 30 and 29 days, a leap day in every third year: no rule that anybody uses. */
static int year_of_three(void *context, int32_t year, kal_year_definition *d) {
  (void)context;
  d->first_day = -492148 + 354 * (int64_t)(year - 1) + (year - 1) / 3;
  d->months = 12;
  for (int i = 0; i < 12; i++) d->days[i] = (uint8_t)(30 - i % 2);
  d->days[11] = (uint8_t)(29 + (year % 3 == 0));
  return 0;
}

static int show(kal_registry *registry, const kal_calendar_definition *definition) {
  const kal_calendar *calendar;
  kal_date date;
  kal_error error;
  char text[256], month[64];
  if (kal_registry_add(registry, definition, &calendar, &error)) {
    kal_error_text(&error, text, sizeof text);
    fprintf(stderr, "%s\n", text);
    return 1;
  }
  kal_date_from_day(calendar, 20778, &date);
  kal_date_print(calendar, date, text, sizeof text, NULL);
  kal_month_name(calendar, date.year, date.month, "en", KAL_NAME_IN_DATE, KAL_NAME_WIDE, month, sizeof month,
                 NULL);
  printf("%s: %s, in %s\n", kal_calendar_id(calendar), text, month);
  return 0;
}

int main(void) {
  kal_registry *registry;
  kal_calendar_definition definition;
  int failed;
  if (kal_registry_create(NULL, &registry)) return 1;

  kal_definition_roman(&definition);
  definition.id = "x-31-in-128";
  definition.first_year = 1;
  definition.year = year_of_128;
  failed = show(registry, &definition);

  kal_definition_hijri(&definition);
  definition.id = "x-every-third";
  definition.first_year = 1;
  definition.year = year_of_three;
  failed |= show(registry, &definition);

  kal_registry_release(registry);
  return failed;
}
