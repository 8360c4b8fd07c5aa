/* SPDX-License-Identifier: MIT */
/*
 * The first byte picks the rules of reading, the second those of printing, the rest is text. What is read is
 * printed and read again as the same value; what Temporal's rules read, ours read alike; what is refused has
 * an error whose offset lies in the text, and changes nothing.
 */
#include <stdlib.h>
#include <string.h>

#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int is_same(const kal_iso *a, const kal_iso *b) {
  const uint32_t looks = KAL_ISO_CALENDAR | KAL_ISO_CRITICAL_CALENDAR | KAL_ISO_ZONE | KAL_ISO_CRITICAL_ZONE;
  return a->day == b->day && a->calendar == b->calendar && a->form == b->form &&
         !((a->given ^ b->given) & ~looks) && a->nanosecond == b->nanosecond && a->offset == b->offset;
}

static void check_printed(const kal_iso *iso, unsigned rules, unsigned reading,
                          const kal_registry *registry) {
  char text[KAL_ISO_TEXT_MAX], cut[24];
  size_t length, cut_length;
  kal_iso again;
  kal_status status = kal_iso_print(iso, rules, text, sizeof text, &length);
  if (status == KAL_ERROR_OUT_OF_RANGE) {
    /* Basic format has six digits of a year; week years begin and end some days beside calendar years. */
    require((rules & KAL_ISO_BASIC) || iso->day < INT64_C(-784353015000) || iso->day > INT64_C(784351576000));
    return;
  }
  require(status == KAL_OK && length < sizeof text && strlen(text) == length);
  require(kal_iso_print(iso, rules, cut, sizeof cut, &cut_length) ==
          (length < sizeof cut ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL));
  require(cut_length == length && !memcmp(cut, text, length < sizeof cut ? length : sizeof cut - 1));
  again.size = sizeof again;
  require(kal_iso_parse(text, length, reading, registry, &again, NULL) == KAL_OK);
  if (again.form == KAL_ISO_DATE && iso->form >= KAL_ISO_YEAR_MONTH) again.form = iso->form;
  if (iso->form == KAL_ISO_MONTH_DAY) again.day = iso->day; /* its year may be lost */
  if (rules & KAL_ISO_NEVER) again.calendar = iso->calendar;
  require(is_same(&again, iso));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const unsigned readings[] = {KAL_TEMPORAL, KAL_ISO_READ_UTC, KAL_ISO_READ_YEAR_MONTH,
                                      KAL_ISO_READ_MONTH_DAY};
  static kal_registry *registry; /* with one name of its own, for the whole run */
  unsigned reading = 0, printing;
  kal_iso iso, before, ours;
  kal_error error;
  kal_status status;
  char message[512], *text;
  if (size < 2) return 0;
  if (!registry) {
    require(kal_registry_create(NULL, &registry) == KAL_OK);
    require(kal_registry_alias(registry, kal_calendar_builtin(KAL_HEBREW), "ours", NULL) == KAL_OK);
  }
  for (unsigned i = 0; i < 4; i++)
    if (data[0] >> i & 1) reading |= readings[i];
  printing = data[1] & (KAL_ISO_BASIC | KAL_ISO_EXPANDED);
  switch (data[1] & 3) {
  case 1:
    printing |= KAL_ISO_ALWAYS;
    break;
  case 2:
    printing |= KAL_ISO_NEVER;
    break;
  case 3:
    printing |= KAL_ISO_CRITICAL;
    break;
  }
  data += 2;
  size -= 2;
  text = malloc(size + 1); /* ends with the text, so that a read past it is seen */
  memcpy(text + 1, data, size);
  memset(&iso, 0xA5, sizeof iso);
  iso.size = sizeof iso;
  before = iso;
  status = kal_iso_parse(text + 1, size, reading, registry, &iso, &error);
  if (status) {
    require(!memcmp(&iso, &before, sizeof iso) && error.status == status && error.offset <= size);
    require(kal_error_text(&error, message, sizeof message) < sizeof message);
    require(kal_iso_parse(text + 1, size, reading, registry, &iso, NULL) == status);
  } else {
    require(iso.zone_at + iso.zone_length <= size);
    check_printed(&iso, KAL_ISO_ANY_CALENDAR, reading, registry);
    check_printed(&iso, KAL_ISO_ANY_CALENDAR | printing, reading, registry);
    if (!(reading & KAL_TEMPORAL))
      for (int form = KAL_ISO_DATE; form <= KAL_ISO_ORDINAL && iso.form <= KAL_ISO_ORDINAL; form++) {
        iso.form = (kal_iso_form)form;
        check_printed(&iso, KAL_ISO_ANY_CALENDAR | printing, reading, registry);
      }
    else if (!memchr(text + 1, '_', size)) {
      ours.size = sizeof ours;
      require(kal_iso_parse(text + 1, size, reading & ~(unsigned)KAL_TEMPORAL, NULL, &ours, NULL) == KAL_OK);
      require(is_same(&iso, &ours) && iso.given == ours.given);
    }
  }
  free(text);
  return 0;
}
