/* SPDX-License-Identifier: MIT */
/*
 * The first byte says after how many allocations memory runs out (0: never), the rest is a calendar file. What is
 * refused says where and leaves nothing; what is taken obeys the laws on every day that is tried, and has a digest.
 */
#include <stdlib.h>
#include <string.h>

#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static long left, live;

static void *spend(void *context, size_t bytes) {
  (void)context;
  require(bytes < 64u << 20);
  if (left-- == 0) return NULL;
  live++;
  return malloc(bytes);
}

static void give_back(void *context, void *memory) {
  (void)context;
  live--;
  free(memory);
}

static void check_day(const kal_calendar *calendar, int64_t day) {
  kal_date date;
  int64_t back;
  kal_status status = kal_date_from_day(calendar, day, &date);
  if (status == KAL_ERROR_OUT_OF_RANGE || status == KAL_ERROR_CALLBACK) return; /* laws are tried on some years only */
  require(status == KAL_OK);
  status = kal_date_to_day(calendar, date, &back);
  require(status == KAL_ERROR_CALLBACK || (status == KAL_OK && back == day));
}

static void check_calendar(const kal_calendar *calendar) {
  char digest[KAL_DIGEST_TEXT_MAX], name[64];
  kal_range range;
  require(kal_calendar_digest(calendar, digest, sizeof digest, NULL) == KAL_OK && strlen(digest) == 64);
  require(kal_calendar_range(calendar, &range) == KAL_OK && range.first_day <= range.last_day);
  for (int64_t i = 0; i < 40; i++) {
    check_day(calendar, range.first_day + i);
    check_day(calendar, range.last_day - i);
    check_day(calendar, i * 9127);
    check_day(calendar, range.first_day + (range.last_day - range.first_day) / 40 * i);
  }
  (void)kal_month_name(calendar, range.first_year, 1, NULL, KAL_NAME_STANDALONE, KAL_NAME_WIDE, name, sizeof name, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  kal_allocator allocator = {sizeof allocator, NULL, spend, give_back};
  kal_registry_options options = {sizeof options, &allocator, 0, 0};
  const kal_calendar *calendars[KAL_DEFINE_CALENDARS_MAX];
  kal_registry *registry;
  kal_error error;
  kal_status status;
  size_t count = 0;
  char message[512], *text;
  if (size < 1) return 0;
  left = -1;
  require(kal_registry_create(&options, &registry) == KAL_OK);
  left = data[0] ? data[0] : -1;
  text = malloc(size); /* ends with the text, so that a read past it is seen */
  memcpy(text, data + 1, size - 1);
  memset(&error, 0, sizeof error);
  status = kal_registry_define(registry, text, size - 1, "a.kal", calendars, KAL_DEFINE_CALENDARS_MAX, &count, &error);
  left = -1;
  if (status) {
    require(error.status == status && error.offset <= size - 1 && count == 0);
    require(kal_error_text(&error, message, sizeof message) < sizeof message);
    (void)kal_registry_list(registry, NULL, 0, &count);
    require(count == 0);
  }
  for (size_t i = 0; i < count; i++) check_calendar(calendars[i]);
  kal_registry_release(registry);
  require(live == 0);
  free(text);
  return 0;
}
