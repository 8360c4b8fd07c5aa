/* SPDX-License-Identifier: MIT */
/*
 * The first byte picks a calendar, the rest is text and, read as numbers, a day and a date. What is read is printed and
 * read again as the same day; what is refused has an error whose offset lies in the text.
 */
#include <stdlib.h>
#include <string.h>

#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(const kal_calendar *calendar, const char *text, size_t length) {
  char printed[KAL_DATE_TEXT_MAX], message[512];
  int64_t day = 42, again;
  int32_t year;
  uint8_t month;
  kal_error error;
  kal_status status = kal_day_parse(calendar, text, length, &day, &error);
  if (status == KAL_OK) {
    kal_date date;
    size_t printed_length;
    /* A count may name a day beyond the calendar. */
    if (kal_date_from_day(calendar, day, &date) == KAL_OK) {
      require(kal_date_print(calendar, date, printed, sizeof printed, &printed_length) == KAL_OK);
      require(kal_day_parse(calendar, printed, printed_length, &again, NULL) == KAL_OK && again == day);
    }
  } else {
    require(day == 42 && error.status == status && error.offset <= length);
    require(kal_error_text(&error, message, sizeof message) < sizeof message);
  }
  if (kal_month_parse(calendar, text, length, &year, &month, &error) == KAL_OK) {
    uint8_t days;
    require(kal_month_days(calendar, year, month, &days) == KAL_OK);
  }
}

static void check_numbers(const kal_calendar *calendar, const uint8_t *data) {
  int64_t day, back;
  kal_date date, found;
  kal_error error;
  char message[512];
  memcpy(&day, data, sizeof day);
  memcpy(&date, data + sizeof day, sizeof date);
  if (kal_date_from_day(calendar, day, &found) == KAL_OK)
    require(kal_date_to_day(calendar, found, &back) == KAL_OK && back == day);
  if (kal_date_to_day(calendar, date, &day) == KAL_OK) {
    require(kal_date_from_day(calendar, day, &found) == KAL_OK);
    require(found.year == date.year && found.day == date.day);
  } else {
    require(kal_date_check(calendar, date, &error) != KAL_OK);
    require(kal_error_text(&error, message, sizeof message) < sizeof message);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const kal_calendar *calendar;
  char *text;
  if (size < 1) return 0;
  calendar = kal_calendar_at(data[0] % kal_calendar_count());
  text = malloc(size); /* exactly as long as the text, so that a read past it is seen */
  memcpy(text, data + 1, size - 1);
  check_text(calendar, text, size - 1);
  free(text);
  if (size > sizeof(int64_t) + sizeof(kal_date)) check_numbers(calendar, data + 1);
  return 0;
}
