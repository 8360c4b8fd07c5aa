/* SPDX-License-Identifier: MIT */
/*
 * Built-in calendars by name. Names stand in a constant table made by `./dev gen`: a multiplicative hash
 * without collisions, so a look-up is one fold, one hash and one compare.
 */
#include "find.h"
#include "builtin.h"
#include "../generated/calendar_names.h"

enum { WORD = 8, WORDS = (KAL_NAME_MAX + 1) / WORD };

#define REPEAT(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Little-endian on every machine; compilers make one load of it. */
static uint64_t load_word(const unsigned char *bytes) {
  uint64_t word = 0;
  for (int i = 0; i < WORD; i++) word |= (uint64_t)bytes[i] << (8 * i);
  return word;
}

/* 0x80 in each byte of 7-bit bytes that lies in first..last. */
static uint64_t bytes_between(uint64_t word, unsigned first, unsigned last) {
  uint64_t high = word & REPEAT(0x80), low = word & ~REPEAT(0x80);
  return (low + REPEAT(0x80 - first)) & ~(low + REPEAT(0x7F - last)) & REPEAT(0x80) & ~high;
}

/* Capitals to small letters, '_' and ' ' to '-'. */
static uint64_t fold_word(uint64_t word) {
  word += bytes_between(word, 'A', 'Z') >> 2;
  word ^= (bytes_between(word, '_', '_') >> 7) * ('_' ^ '-');
  word ^= (bytes_between(word, ' ', ' ') >> 7) * (' ' ^ '-');
  return word;
}

/* The place of a folded name in the list of built-ins, or -1. */
static int look_up(const uint64_t *words, size_t length) {
  uint64_t hash = length;
  const kal__name_slot *slot;
  size_t count = (length + WORD - 1) / WORD;
  for (size_t i = 0; i < count; i++) {
    hash = (hash ^ words[i]) * KAL__NAME_SEED;
    hash ^= hash >> 32;
  }
  slot = &kal__name_slots[hash * KAL__NAME_SEED >> (64 - KAL__NAME_SLOT_BITS)];
  if (slot->length != length) return -1;
  for (size_t i = 0; i < count; i++)
    if (load_word((const unsigned char *)kal__name_pool + slot->offset + WORD * i) != words[i]) return -1;
  return slot->place;
}

/* Byte offset of the first fault in a folded name, or its length if it is a name. */
static size_t name_fault(const char *name, size_t length) {
  for (size_t i = 0; i < length; i++) {
    int plain = (name[i] >= 'a' && name[i] <= 'z') || (name[i] >= '0' && name[i] <= '9');
    int joins = name[i] == '-' && i > 0 && name[i - 1] != '-' && i + 1 < length;
    if (!plain && !joins) return i;
  }
  return length;
}

static int begins_variant(const char *id, const char *name, size_t length) {
  return memcmp(id, name, length) == 0 && id[length] == '-';
}

/* How many built-in ids are `name`-something. */
static unsigned variants(const char *name, size_t length) {
  unsigned count = 0;
  for (size_t i = 0; i < kal_calendar_count(); i++) {
    const char *id = kal_calendar_at(i)->id;
    if (strlen(id) > length && begins_variant(id, name, length)) count++;
  }
  return count;
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

/* Edit distance of two names (insert, delete, replace, swap neighbours), at most 63 bytes each. */
static unsigned distance(const char *a, size_t a_length, const char *b, size_t b_length) {
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

/* The nearest name within a third of its length, copied to `nearest` if there is one. */
static void suggest(const char *name, size_t length, char *nearest) {
  unsigned best = (unsigned)length / 3 + 1;
  for (size_t i = 0; i < sizeof kal__name_slots / sizeof *kal__name_slots; i++) {
    const kal__name_slot *slot = &kal__name_slots[i];
    const char *candidate = kal__name_pool + slot->offset;
    unsigned d;
    if (slot->length == 0) continue;
    d = distance(name, length, candidate, slot->length);
    if (d >= best) continue;
    best = d;
    memcpy(nearest, candidate, slot->length);
    nearest[slot->length] = '\0';
  }
}

static kal_status not_found(const char *name, size_t length, kal_error *error) {
  size_t fault = name_fault(name, length);
  kal_status status;
  if (length == 0 || length > KAL_NAME_MAX || fault < length) {
    status = kal__fail(error, KAL_ERROR_BAD_NAME, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
    if (error) error->offset = fault;
    return status;
  }
  if (variants(name, length) > 1) {
    status = kal__fail(error, KAL_ERROR_AMBIGUOUS_CALENDAR, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
    if (error) memcpy(error->other, name, length + 1);
    return status;
  }
  status = kal__fail(error, KAL_ERROR_UNKNOWN_CALENDAR, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  if (error) suggest(name, length, error->other);
  return status;
}

kal_status kal_calendar_find(const char *name, const kal_calendar **calendar, kal_error *error) {
  uint64_t words[WORDS] = {0};
  char folded[KAL_NAME_MAX + 1];
  size_t length;
  int place;
  if (!name || !calendar) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  length = strlen(name);
  if (length > KAL_NAME_MAX) {
    kal_status status = kal__fail(error, KAL_ERROR_BAD_NAME, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
    if (error) error->offset = KAL_NAME_MAX;
    return status;
  }
  memcpy(words, name, length);
  for (size_t i = 0; i * WORD < length; i++) words[i] = fold_word(load_word((const unsigned char *)&words[i]));
  place = look_up(words, length);
  if (place >= 0) {
    *calendar = kal_calendar_at((size_t)place);
    return KAL_OK;
  }
  for (size_t i = 0; i <= length; i++) folded[i] = (char)(words[i / WORD] >> (i % WORD * 8));
  return not_found(folded, length, error);
}
