/* SPDX-License-Identifier: MIT */
/*
 * Built-in calendars by name. Names stand in a constant table made by `./dev gen`: a multiplicative hash
 * without collisions, so a look-up is one fold, one hash and one compare, all of them a word at a time.
 */
#include "find.h"
#include "builtin.h"
#include "name.h"

static int begins_variant(const char *id, const char *name, size_t length) {
  return memcmp(id, name, length) == 0 && id[length] == '-';
}

void kal__write_variants(kal__writer *writer, const char *name) {
  size_t length = strlen(name);
  const char *separator = " ";
  for (size_t i = 0; i < kal_calendar_count(); i++) {
    const char *id = kal_calendar_at(i)->id;
    if (strlen(id) <= length || !begins_variant(id, name, length)) continue;
    kal__write_text(writer, separator);
    kal__write_text(writer, id);
    separator = ", ";
  }
}

unsigned kal__name_distance(const char *a, size_t a_length, const char *b, size_t b_length) {
  uint8_t rows[3][KAL_NAME_MAX + 1];
  uint8_t *before = rows[0], *above = rows[1], *row = rows[2];
  for (size_t j = 0; j <= b_length; j++) above[j] = (uint8_t)j;
  for (size_t i = 1; i <= a_length; i++) {
    uint8_t *spare = before;
    row[0] = (uint8_t)i;
    for (size_t j = 1; j <= b_length; j++) {
      unsigned best = above[j - 1] + (a[i - 1] != b[j - 1]);
      if (above[j] + 1u < best) best = above[j] + 1u;
      if (row[j - 1] + 1u < best) best = row[j - 1] + 1u;
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && before[j - 2] + 1u < best)
        best = before[j - 2] + 1u;
      row[j] = (uint8_t)best;
    }
    before = above;
    above = row;
    row = spare;
  }
  return above[b_length];
}

/* Copies the nearest name within a third of its length, rounded up, if any; of equals the first listed. */
static void suggest(const char *name, size_t length, char *nearest) {
  unsigned best = (unsigned)(length + 2) / 3 + 1, first = 0;
  for (size_t i = 0; i < sizeof kal__calendar_name_slots / sizeof *kal__calendar_name_slots; i++) {
    const kal__calendar_name_slot *slot = &kal__calendar_name_slots[i];
    const char *candidate = kal__calendar_name_pool + slot->offset;
    unsigned d;
    if (slot->length == 0 || slot->place == KAL__NAME_OF_SEVERAL) continue;
    d = kal__name_distance(name, length, candidate, slot->length);
    if (d > best || (d == best && slot->offset >= first)) continue;
    best = d;
    first = slot->offset;
    memcpy(nearest, candidate, slot->length);
    nearest[slot->length] = '\0';
  }
}

kal_status kal__explain_miss(const uint64_t *words, size_t length, kal_status status, kal_error *error) {
  char folded[KAL_NAME_MAX + 1];
  kal__fail(error, status, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  kal__unfold_name(words, length, folded);
  if (status == KAL_ERROR_BAD_NAME) error->offset = kal__name_fault(words, length);
  if (status == KAL_ERROR_AMBIGUOUS_CALENDAR) memcpy(error->other, folded, length + 1);
  if (status == KAL_ERROR_UNKNOWN_CALENDAR) suggest(folded, length, error->other);
  return status;
}

kal_status kal_calendar_find(const char *name, const kal_calendar **calendar, kal_error *error) {
  size_t found;
  uint64_t words[KAL__NAME_WORDS];
  size_t length;
  int is_name;
  if (!name || !calendar) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  length = strlen(name);
  if (length > KAL_NAME_MAX) {
    kal_status status = kal__fail(error, KAL_ERROR_BAD_NAME, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
    if (error) error->offset = KAL_NAME_MAX;
    return status;
  }
  is_name = kal__fold_name(name, length, words);
  found = kal__find_builtin(words, length, kal__hash_folded(words, length));
  if (found >= KAL__NAME_OF_SEVERAL) return kal__not_found(words, length, found, is_name, error);
  *calendar = kal__builtins[found];
  return KAL_OK;
}
