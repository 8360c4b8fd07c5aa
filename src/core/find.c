/* SPDX-License-Identifier: MIT */
/*
 * Built-in calendars by name. Names stand in a constant table made by `./dev gen`: a multiplicative hash
 * without collisions, so a look-up is one fold, one hash and one compare, all of them a word at a time.
 */
#include "find.h"
#include "builtin.h"
#include "../generated/calendar_names.h"

enum { WORD = 8, WORDS = (KAL_NAME_MAX + 1) / WORD };

#define REPEAT(byte) (UINT64_C(0x0101010101010101) * (byte))

static inline uint64_t load_half(const unsigned char *b) {
  return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

/* The bytes of a name after its last whole word, filled with zeros; reads none but the name's, some twice. */
static inline uint64_t load_tail(const unsigned char *name, size_t length) {
  size_t tail = length % WORD, middle = tail / 2, last = tail - 1;
  if (length > WORD) return kal__load_word((const char *)name + length - WORD) >> (8 * (WORD - tail));
  if (length >= WORD / 2) return load_half(name) | load_half(name + tail - 4) << (8 * (tail - 4));
  return name[0] | (uint64_t)name[middle] << (8 * middle) | (uint64_t)name[last] << (8 * last);
}

/* 0x80 in each byte whose low seven bits lie in first..last. */
static inline uint64_t bytes_between(uint64_t word, unsigned first, unsigned last) {
  uint64_t low = word & ~REPEAT(0x80);
  return (low + REPEAT(0x80 - first)) & ~(low + REPEAT(0x7F - last)) & REPEAT(0x80);
}

/* Capitals to small letters, '_' and ' ' to '-'. Bytes from 0x80 on, which no name has, stay such. */
static inline uint64_t fold_word(uint64_t word) {
  word ^= bytes_between(word, 'A', 'Z') >> 2;
  word ^= (bytes_between(word, '_', '_') >> 7) * ('_' ^ '-');
  word ^= (bytes_between(word, ' ', ' ') >> 7) * (' ' ^ '-');
  return word;
}

/* The slot of a folded name, or NULL. */
static inline const kal__calendar_name_slot *look_up(const uint64_t *words, size_t length) {
  uint64_t hash = length;
  const kal__calendar_name_slot *slot;
  const char *name;
  size_t count = (length + WORD - 1) / WORD;
  for (size_t i = 0; i < count; i++) {
    hash = (hash ^ words[i]) * KAL__CALENDAR_NAME_SEED;
    hash ^= hash >> 32;
  }
  slot = &kal__calendar_name_slots[hash * KAL__CALENDAR_NAME_SEED >> (64 - KAL__CALENDAR_NAME_SLOT_BITS)];
  if (slot->length != length || length == 0) return NULL; /* an empty slot has no length */
  name = kal__calendar_name_pool + slot->offset;
  for (size_t i = 0; i < count; i++)
    if (kal__load_word(name + WORD * i) != words[i]) return NULL;
  return slot;
}

/* Byte offset of the first fault in a folded name, or its length if it is a name. */
static size_t name_fault(const uint64_t *words, size_t length) {
  uint64_t before = 0x80; /* a hyphen in the byte before; a name does not begin with one either */
  size_t end = length;
  if (length && (words[(length - 1) / WORD] >> (8 * ((length - 1) % WORD)) & 0xFF) == '-') end--;
  for (size_t i = 0; i * WORD < length; i++) {
    uint64_t letters = bytes_between(words[i], 'a', 'z') | bytes_between(words[i], '0', '9');
    uint64_t hyphens = bytes_between(words[i], '-', '-');
    uint64_t right = (letters | (hyphens & ~(hyphens << 8 | before))) & ~words[i] & REPEAT(0x80);
    before = hyphens >> 56;
    if (right == REPEAT(0x80)) continue;
    for (i *= WORD; right & 0x80; right >>= 8) i++;
    return i < end ? i : end;
  }
  return end;
}

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

/* The nearest name within a third of its length, of equals the first listed, copied to `nearest` if any. */
static void suggest(const char *name, size_t length, char *nearest) {
  unsigned best = (unsigned)length / 3 + 1, first = 0;
  for (size_t i = 0; i < sizeof kal__calendar_name_slots / sizeof *kal__calendar_name_slots; i++) {
    const kal__calendar_name_slot *slot = &kal__calendar_name_slots[i];
    const char *candidate = kal__calendar_name_pool + slot->offset;
    unsigned d;
    if (slot->length == 0 || slot->place == KAL__NAME_OF_SEVERAL) continue;
    d = distance(name, length, candidate, slot->length);
    if (d > best || (d == best && slot->offset >= first)) continue;
    best = d;
    first = slot->offset;
    memcpy(nearest, candidate, slot->length);
    nearest[slot->length] = '\0';
  }
}

/* Why a name is none; explained only to those who ask. */
static kal_status not_found(const uint64_t *words, size_t length, const kal__calendar_name_slot *slot,
                            kal_error *error) {
  size_t fault = slot ? length : name_fault(words, length);
  kal_status status = slot                              ? KAL_ERROR_AMBIGUOUS_CALENDAR
                      : fault < length || length == 0 ? KAL_ERROR_BAD_NAME
                                                        : KAL_ERROR_UNKNOWN_CALENDAR;
  char folded[KAL_NAME_MAX + 1];
  if (!error) return status;
  kal__fail(error, status, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  for (size_t i = 0; i < length; i++) folded[i] = (char)(words[i / WORD] >> (8 * (i % WORD)));
  folded[length] = '\0';
  if (status == KAL_ERROR_BAD_NAME) error->offset = fault;
  if (status == KAL_ERROR_AMBIGUOUS_CALENDAR) memcpy(error->other, folded, length + 1);
  if (status == KAL_ERROR_UNKNOWN_CALENDAR) suggest(folded, length, error->other);
  return status;
}

kal_status kal_calendar_find(const char *name, const kal_calendar **calendar, kal_error *error) {
  const kal__calendar_name_slot *slot;
  uint64_t words[WORDS];
  size_t length, i;
  if (!name || !calendar) return kal__fail(error, KAL_ERROR_ARGUMENT, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
  length = strlen(name);
  if (length > KAL_NAME_MAX) {
    kal_status status = kal__fail(error, KAL_ERROR_BAD_NAME, KAL_FIELD_CALENDAR, NULL, 0, 1, 0);
    if (error) error->offset = KAL_NAME_MAX;
    return status;
  }
  for (i = 0; i < length / WORD; i++) words[i] = fold_word(kal__load_word(name + WORD * i));
  if (length % WORD) words[i] = fold_word(load_tail((const unsigned char *)name, length));
  slot = look_up(words, length);
  if (!slot || slot->place == KAL__NAME_OF_SEVERAL) return not_found(words, length, slot, error);
  *calendar = kal_calendar_at(slot->place);
  return KAL_OK;
}
