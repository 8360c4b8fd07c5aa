/* SPDX-License-Identifier: MIT */
/* Any bytes as a calendar's name: found, or a clear error whose text fits its length. */
#include <stdlib.h>
#include <string.h>

#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *name = malloc(size + 1), text[512];
  const kal_calendar *calendar = NULL, *again = NULL;
  kal_error error;
  kal_status status;
  memcpy(name, data, size);
  name[size] = '\0';
  status = kal_calendar_find(name, &calendar, &error);
  require(status == kal_calendar_find(name, &again, NULL) && calendar == again);
  if (status == KAL_OK) {
    require(kal_calendar_find(kal_calendar_id(calendar), &again, NULL) == KAL_OK && again == calendar);
  } else {
    require(calendar == NULL && error.status == status);
    require(kal_error_text(&error, text, sizeof text) < sizeof text);
    if (status == KAL_ERROR_UNKNOWN_CALENDAR && error.other[0])
      require(kal_calendar_find(error.other, &again, NULL) == KAL_OK);
  }
  free(name);
  return 0;
}
