/* SPDX-License-Identifier: MIT */
/* Any bytes as a locale's tag: found, sound and with names, or a clear error. */
#include <stdlib.h>
#include <string.h>

#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *tag = malloc(size + 1), name[64];
  kal_locale locale, again;
  memcpy(tag, data, size);
  tag[size] = '\0';
  if (kal_locale_find(tag, &locale) == KAL_OK) {
    kal_status status = kal_week_day_name(7, tag, KAL_NAME_IN_DATE, KAL_NAME_WIDE, name, sizeof name, NULL);
    require(status == (locale.match == KAL_LOCALE_ROOT ? KAL_ERROR_UNKNOWN_LOCALE : KAL_OK));
    require(kal_locale_tag(&locale) && kal_locale_numbers(&locale) && kal_locale_calendar_at(&locale, 0));
    require(kal_calendar_builtin(locale.calendar) && locale.first_day >= 1 && locale.first_day <= 7);
    require((locale.asked & locale.unknown) == 0);
    /* The tag of the data leads to them. */
    require(kal_locale_find(kal_locale_tag(&locale), &again) == KAL_OK && again.data == locale.data);
  } else {
    require(kal_week_day_name(7, tag, KAL_NAME_IN_DATE, KAL_NAME_WIDE, name, sizeof name, NULL) ==
            KAL_ERROR_UNKNOWN_LOCALE);
  }
  free(tag);
  return 0;
}
