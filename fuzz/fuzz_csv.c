/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as CSV: the records tile them, fields lie inside their record, what is split is the same whether or not more
 * bytes follow, and a value that is quoted and split again is the same value.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "csv.h"

#define require(condition) ((condition) ? (void)0 : abort())

enum { FIELDS = 8 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_field(const char *text, const csv_record *record, const csv_field *field) {
  char *value, *quoted;
  size_t length, quoted_length;
  csv_field again;
  csv_record one;
  require(field->start + field->length <= record->length);
  length = csv_value(text, field, NULL, 0);
  require(length <= field->length);
  value = malloc(length + 1);
  require(csv_value(text, field, value, length) == length);
  quoted_length = csv_quote(value, length, NULL, 0);
  quoted = malloc(quoted_length + 1);
  require(csv_quote(value, length, quoted, quoted_length) == quoted_length);
  if (quoted_length) {
    require(csv_split(quoted, quoted_length, 1, &again, 1, &one) == CSV_RECORD);
    require(one.fields == 1 && one.length == quoted_length);
    require(csv_value(quoted, &again, quoted, 0) == length);
    {
      char *back = malloc(length + 1);
      csv_value(quoted, &again, back, length);
      require(memcmp(back, value, length) == 0);
      free(back);
    }
  }
  free(quoted);
  free(value);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *text = malloc(size ? size : 1);
  size_t at = 0;
  memcpy(text, data, size);
  for (;;) {
    csv_field fields[FIELDS];
    csv_record record, shorter;
    csv_status status = csv_split(text + at, size - at, 1, fields, FIELDS, &record);
    if (status != CSV_RECORD) {
      if (status == CSV_END) require(at == size);
      else require(record.error_at <= size - at);
      break;
    }
    require(record.fields >= 1 && record.length + record.ending <= size - at && record.ending <= 2);
    for (size_t i = 0; i < record.fields && i < FIELDS; i++) check_field(text + at, &record, &fields[i]);
    /* Without its last byte it is not whole, and one that has its ending is the same whatever follows. */
    if (record.ending) {
      require(csv_split(text + at, record.length + record.ending, 0, NULL, 0, &shorter) == CSV_RECORD);
      require(shorter.length == record.length && shorter.fields == record.fields);
      status = csv_split(text + at, record.length, 0, NULL, 0, &shorter);
      require(status == CSV_MORE);
    }
    require(record.length + record.ending > 0);
    at += record.length + record.ending;
  }
  free(text);
  return 0;
}
