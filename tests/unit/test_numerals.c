/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "format/numerals.h"

/* Each row of a file in tests/data, cut at its first commas. */
static void for_every_text_row(const char *name, size_t columns, void (*check)(char **row)) {
  char path[512], line[1024], *row[8];
  size_t rows = 0;
  FILE *file;
  snprintf(path, sizeof path, "%s/%s", KAL_TEST_DATA, name);
  if (!(file = fopen(path, "r"))) fail_msg("%s is missing", path);
  while (fgets(line, sizeof line, file)) {
    char *at = line;
    if (*line == '#') continue;
    line[strcspn(line, "\n")] = '\0';
    for (size_t i = 0; i < columns; i++) {
      row[i] = at;
      if (i + 1 == columns) break;
      if (!(at = strchr(at, ','))) fail_msg("%s: %s", path, line);
      *at++ = '\0';
    }
    check(row);
    rows++;
  }
  fclose(file);
  if (rows < 300) fail_msg("%s has %zu rows", path, rows);
}

static const char *printed(const char *system, int64_t value, int width) {
  static char text[KAL_NUMERAL_TEXT_MAX + 256 * 4];
  size_t length;
  assert_int_equal(kal_numeral_print(system, value, width, text, sizeof text, &length), KAL_OK);
  assert_int_equal(length, strlen(text));
  return text;
}

static kal_status parsed(const char *system, const char *text, int64_t *value) {
  return kal_numeral_parse(system, text, strlen(text), INT64_MIN, INT64_MAX, value, NULL, NULL);
}

static void reads(const char *system, const char *text, int64_t wanted) {
  int64_t value = -7;
  kal_status status = parsed(system, text, &value);
  if (status || value != wanted)
    fail_msg("%s in %s: %s, %lld", text, system ? system : "any", kal_status_name(status), (long long)value);
}

/* The text goes wrong at that byte. */
static void refuses(const char *system, const char *text, kal_expected expected, size_t offset) {
  int64_t value = -7;
  kal_error error;
  kal_status status = kal_numeral_parse(system, text, strlen(text), -5, INT64_MAX, &value, NULL, &error);
  if (status != KAL_ERROR_SYNTAX || error.expected != expected || error.offset != offset || value != -7)
    fail_msg("%s in %s: %s, expected %d at %d", text, system ? system : "any", kal_status_name(status),
             error.expected, (int)error.offset);
}

static void check_rule_row(char **row) {
  int64_t number = strtoll(row[1], NULL, 10), size = number < 0 ? -number : number, least, greatest;
  char digits[32];
  assert_int_equal(kal_numbering_range(row[0], &least, &greatest), KAL_OK);
  snprintf(digits, sizeof digits, "%lld", (long long)number);
  /* Outside the range plain digits; so where CLDR has no minus: ICU writes jpanyear's -1 as 1. */
  if (size < least || size > greatest || (number == -1 && !strcmp(row[0], "jpanyear"))) row[2] = digits;
  if (strcmp(printed(row[0], number, 0), row[2]))
    fail_msg("%s %s: ICU %s, ours %s", row[0], row[1], row[2], printed(row[0], number, 0));
  reads(row[0], row[2], number);
}

static void check_digit_row(char **row) {
  int64_t number = strtoll(row[1], NULL, 10);
  if (strcmp(printed(row[0], number, atoi(row[2])), row[3]))
    fail_msg("%s %s: ICU %s", row[0], row[1], row[3]);
  reads(row[0], row[3], number);
  reads(NULL, row[3], number);
}

static void test_rules_as_icu_runs_them(void **state) {
  (void)state;
  for_every_text_row("numerals.csv", 3, check_rule_row);
}

static void test_digits_as_icu_writes_them(void **state) {
  (void)state;
  for_every_text_row("numeral_digits.csv", 4, check_digit_row);
}

static void round_trip(const char *system, int64_t number) {
  char text[KAL_NUMERAL_TEXT_MAX];
  size_t length, used = 0;
  int64_t back = -7;
  kal_status status = kal_numeral_print(system, number, 0, text, sizeof text, &length);
  if (status) fail_msg("%s %lld: %zu bytes", system, (long long)number, length);
  status = kal_numeral_parse(system, text, length, INT64_MIN, INT64_MAX, &back, &used, NULL);
  if (status || back != number || used != length)
    fail_msg("%s %lld: %s is read as %lld (%s)", system, (long long)number, text, (long long)back,
             kal_status_name(status));
}

static void test_what_is_written_is_read(void **state) {
  uint64_t random = 20261121;
  (void)state;
  assert_int_equal(kal_numbering_count(), 97);
  for (size_t i = 0; i < kal_numbering_count(); i++) {
    const char *system = kal_numbering_id(i);
    int64_t least, greatest;
    assert_int_equal(kal_numbering_range(system, &least, &greatest), KAL_OK);
    for (int64_t number = -30; number <= (greatest < INT64_MAX ? 20000 : 300); number++)
      round_trip(system, number);
    for (int n = 0; n < 2000; n++) {
      int64_t number = (int64_t)(next_random(&random) >> (1 + next_random(&random) % 62));
      round_trip(system, number);
      round_trip(system, -number);
      if (greatest < INT64_MAX) round_trip(system, number % (greatest + 1));
    }
    round_trip(system, INT64_MAX);
    round_trip(system, INT64_MIN);
    round_trip(system, greatest);
    round_trip(system, greatest < INT64_MAX ? greatest + 1 : greatest);
  }
}

/* Not one byte past the buffer, never a part of a character, the whole length whatever fits. */
static void test_cut_at_every_byte(void **state) {
  static const struct {
    const char *system;
    int64_t number;
  } rows[] = {{"hebr", 5787},      {"adlm", 2026},    {"cyrl", 1999},
              {"hans", 123456789}, {"hanidec", 2026}, {"roman", 14999}};
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    char whole[KAL_NUMERAL_TEXT_MAX], buffer[KAL_NUMERAL_TEXT_MAX];
    size_t length, cut;
    assert_int_equal(kal_numeral_print(rows[i].system, rows[i].number, 0, whole, sizeof whole, &length),
                     KAL_OK);
    assert_int_equal(kal_numeral_print(rows[i].system, rows[i].number, 0, NULL, 0, &cut),
                     KAL_ERROR_BUFFER_TOO_SMALL);
    assert_int_equal(cut, length);
    for (size_t capacity = 1; capacity <= length; capacity++) {
      memset(buffer, 0x55, sizeof buffer);
      assert_int_equal(kal_numeral_print(rows[i].system, rows[i].number, 0, buffer, capacity, &cut),
                       KAL_ERROR_BUFFER_TOO_SMALL);
      assert_int_equal(cut, length);
      assert_int_equal(buffer[capacity], 0x55);
      assert_int_equal(strncmp(buffer, whole, strlen(buffer)), 0);
      assert_int_not_equal((unsigned char)whole[strlen(buffer)] & 0xC0, 0x80);
      assert_true(strlen(buffer) + 4 >= capacity);
    }
  }
}

static void test_as_people_type(void **state) {
  (void)state;
  reads("hebr", "תשפ\"ז", 787);
  reads("hebr", "תשפז", 787);
  reads("hebr", "ה'תשפ\"ז", 5787);
  reads("hebr", "התשפ״ז", 5787);
  reads("hebr", "ה׳ אלפים", 5000);
  reads("hebr", "טו", 15);
  reads("hebr", "787", 787);
  reads("roman", "mmxxvi", 2026);
  reads("romanlow", "MMXXVI", 2026);
  reads("grek", "ΚϜʹ", 26);
  reads("hanidays", "一", 1);
}

static void test_refusals(void **state) {
  int64_t value = -7;
  size_t used = 77;
  kal_error error;
  (void)state;
  refuses("roman", "IIX", KAL_EXPECTED_NUMERAL, 0);
  refuses("roman", "-IC", KAL_EXPECTED_NUMERAL, 1);
  refuses("hebr", "\"", KAL_EXPECTED_NUMERAL, 0);
  refuses("hebr", "יה", KAL_EXPECTED_NUMERAL, 0);
  refuses("hanidays", "二〇", KAL_EXPECTED_NUMERAL, 0);
  refuses("arab", "", KAL_EXPECTED_NUMERAL, 0);
  refuses("arab", "۱۴", KAL_EXPECTED_NUMERAL, 0); /* Persian digits are another system */
  refuses("arab", "١2", KAL_EXPECTED_ONE_NUMBERING, 2);
  refuses(NULL, "١٢۳", KAL_EXPECTED_ONE_NUMBERING, 4);
  refuses(NULL, "12二", KAL_EXPECTED_ONE_NUMBERING, 2);
  refuses(NULL, "12 ", KAL_EXPECTED_END, 2);
  refuses(NULL, "\xC0\xB1", KAL_EXPECTED_NUMERAL, 0); /* "1", longer than it need be */
  refuses(NULL, "\x99\xA0", KAL_EXPECTED_NUMERAL, 0); /* the bits of an Arabic 0 after no lead byte */
  refuses(NULL, "\xF8\x8F\xBC\x91", KAL_EXPECTED_NUMERAL, 0);
  refuses(NULL, "\xE0\x99\xA0", KAL_EXPECTED_NUMERAL, 0);
  refuses(NULL, "\xD9", KAL_EXPECTED_NUMERAL, 0);
  refuses(NULL, "\xF0\x9E\xA5", KAL_EXPECTED_NUMERAL, 0);
  refuses(NULL, "\xFF\xFF\xFF\xFF", KAL_EXPECTED_NUMERAL, 0);
  assert_int_equal(kal_numeral_parse("latn", "12", 2, 13, 20, &value, NULL, &error), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(error.value, 12);
  assert_int_equal(error.least, 13);
  assert_int_equal(error.greatest, 20);
  assert_int_equal(parsed("latn", "9223372036854775808", &value), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(parsed("latn", "99999999999999999999999999999999999999", &value), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(parsed("latn", "-9223372036854775809", &value), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_numeral_parse("latn", "-1", 2, 0, 20, &value, NULL, &error), KAL_ERROR_SYNTAX);
  assert_int_equal(kal_numeral_parse("latin", "12", 2, 0, 20, &value, NULL, &error), KAL_ERROR_NO_NAME);
  assert_int_equal(kal_numeral_parse("lat", "12", 2, 0, 20, &value, NULL, NULL), KAL_ERROR_NO_NAME);
  assert_int_equal(kal_numeral_parse("a-very-long-name", "12", 2, 0, 20, &value, NULL, NULL),
                   KAL_ERROR_NO_NAME);
  assert_int_equal(kal_numeral_parse("latn", NULL, 2, 0, 20, &value, NULL, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_numeral_parse("latn", "12", 2, 0, 20, NULL, NULL, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_numeral_parse("latn", "12", 2, 20, 0, &value, NULL, &error), KAL_ERROR_ARGUMENT);
  assert_int_equal(value, -7);
  assert_int_equal(kal_numeral_parse("hebr", "י״ב בכסלו", 18, 1, 30, &value, &used, NULL), KAL_OK);
  assert_int_equal(value, 12);
  assert_int_equal(used, 6);
  assert_int_equal(kal_numeral_print(NULL, 1, 0, NULL, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_numeral_print("latn", 1, 0, NULL, 5, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_numeral_print("latn", 1, 256, NULL, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_numeral_print("latn", 1, -1, NULL, 0, NULL), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_numeral_print("none", 1, 0, NULL, 0, NULL), KAL_ERROR_NO_NAME);
  assert_int_equal(kal_numbering_range("none", NULL, NULL), KAL_ERROR_NO_NAME);
  assert_int_equal(kal_numbering_range(NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
  assert_null(kal_numbering_id(kal_numbering_count()));
}

/* Whatever stands in a text: an answer, and only what is written so is a number. */
static void test_any_bytes(void **state) {
  static const char *const pieces[] = {"׳",  "ה", "ת",  "ק", " אלפים", "אלף", "十", "百", "万", "一",
                                       "〇", "፼", "፻",  "፩", "I",      "x",   "ↈ",  "҂",  "а",  "҃",
                                       "͵",  "μ", "௱௲", "௰", "-",      "−",   "负", "初", "9",  "١"};
  uint64_t random = 6;
  size_t numbers = 0;
  (void)state;
  for (int n = 0; n < 100000; n++) {
    size_t length = 0, used = 0;
    char text[400], again[KAL_NUMERAL_TEXT_MAX], *exact;
    const char *system = kal_numbering_id((size_t)(next_random(&random) % kal_numbering_count()));
    int64_t value = 0;
    for (unsigned count = (unsigned)(next_random(&random) % 40); count; count--) {
      if (next_random(&random) % 8) {
        const char *piece = pieces[next_random(&random) % (sizeof pieces / sizeof *pieces)];
        memcpy(text + length, piece, strlen(piece));
        length += strlen(piece);
      } else {
        text[length++] = (char)next_random(&random);
      }
    }
    exact = malloc(length + 1); /* so that a sanitizer sees a byte too far */
    assert_non_null(exact);
    memcpy(exact + 1, text, length);
    if (!kal_numeral_parse(system, exact + 1, length, INT64_MIN, INT64_MAX, &value, &used, NULL)) {
      int64_t back = 0;
      numbers++;
      assert_in_range(used, 1, length);
      assert_int_equal(kal_numeral_print(system, value, 0, again, sizeof again, NULL), KAL_OK);
      reads(system, again, value);
      assert_int_equal(kal_numeral_parse(system, exact + 1, used, INT64_MIN, INT64_MAX, &back, NULL, NULL),
                       KAL_OK);
      assert_int_equal(back, value);
    }
    free(exact);
  }
  assert_true(numbers > 1000);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_rules_as_icu_runs_them),
      cmocka_unit_test(test_digits_as_icu_writes_them),
      cmocka_unit_test(test_what_is_written_is_read),
      cmocka_unit_test(test_cut_at_every_byte),
      cmocka_unit_test(test_as_people_type),
      cmocka_unit_test(test_refusals),
      cmocka_unit_test(test_any_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
