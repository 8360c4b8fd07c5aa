/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "format/pattern.h"

static kal_format compile(kal_pattern_syntax syntax, const char *text) {
  kal_format pattern;
  kal_error error;
  memset(&pattern, 0, sizeof pattern);
  pattern.calendar = kal_calendar_builtin(KAL_GREGORIAN);
  if (kal__compile(&pattern, syntax, text, strlen(text), &error)) {
    char message[256];
    kal_error_text(&error, message, sizeof message);
    fail_msg("%s: %s", text, message);
  }
  return pattern;
}

/* The pieces as text: a part's number, form, width, kind and flags, or its text in quotes. */
static void check(kal_pattern_syntax syntax, const char *text, const char *expected) {
  kal_format pattern = compile(syntax, text);
  char found[1024] = "";
  size_t length = 0;
  for (size_t i = 0; i < pattern.piece_count; i++) {
    const kal_format_piece *p = &pattern.pieces[i];
    if (p->part == KAL__PART_TEXT)
      length += (size_t)snprintf(found + length, sizeof found - length, "%s'%.*s'", i ? " " : "", p->length,
                                 pattern.text + p->at);
    else
      length += (size_t)snprintf(found + length, sizeof found - length, "%s%c:%d.%d.%d.%d", i ? " " : "",
                                 p->letter, p->form, p->width, p->kind, p->flags);
  }
  assert_string_equal(found, expected);
}

static void check_error(kal_pattern_syntax syntax, const char *text, size_t length, size_t offset,
                        kal_expected expected) {
  kal_format pattern;
  kal_error error;
  memset(&pattern, 0, sizeof pattern);
  pattern.calendar = kal_calendar_builtin(KAL_GREGORIAN);
  assert_int_equal(kal__compile(&pattern, syntax, text, length, &error), KAL_ERROR_SYNTAX);
  assert_int_equal(error.offset, offset);
  assert_int_equal(error.expected, expected);
  assert_int_equal(kal__compile(&pattern, syntax, text, length, NULL), KAL_ERROR_SYNTAX);
}

static void test_cldr(void **state) {
  (void)state;
  check(KAL_PATTERN_CLDR, "EEEE, d MMMM y", "E:1.0.0.0 ', ' d:0.1.0.0 ' ' M:1.0.0.0 ' ' y:0.1.0.0");
  check(KAL_PATTERN_CLDR, "yy-MM-dd", "y:0.2.0.2 '-' M:0.2.0.0 '-' d:0.2.0.0");
  check(KAL_PATTERN_CLDR, "LLL ccccc", "L:2.0.0.1 ' ' c:3.0.0.1");
  check(KAL_PATTERN_CLDR, "d 'de' MMM 'o''clock'''", "d:0.1.0.0 ' de ' M:2.0.0.0 ' o'clock''");
  check(KAL_PATTERN_CLDR, "''y''", "''' y:0.1.0.0 '''");
  check(KAL_PATTERN_CLDR, "y年M月d日", "y:0.1.0.0 '年' M:0.1.0.0 '月' d:0.1.0.0 '日'");
  check(KAL_PATTERN_CLDR, "h:mm a XXX", "h:0.1.1.0 ':' m:0.2.0.0 ' ' a:2.0.0.0 ' ' X:0.0.18.0");
  check(KAL_PATTERN_CLDR, "Ml", "M:0.1.0.0 ''");
  check(KAL_PATTERN_CLDR, "", "");
}

static void test_cldr_errors(void **state) {
  (void)state;
  check_error(KAL_PATTERN_CLDR, "d 'de", 5, 2, KAL_EXPECTED_QUOTE);
  check_error(KAL_PATTERN_CLDR, "d j", 3, 2, KAL_EXPECTED_PATTERN_LETTER);
  check_error(KAL_PATTERN_CLDR, "MMMMMM", 6, 5, KAL_EXPECTED_FEWER_LETTERS);
  check_error(KAL_PATTERN_CLDR, "y\xC3", 2, 1, KAL_EXPECTED_UTF8);
  check_error(KAL_PATTERN_CLDR, "y\0d", 3, 1, KAL_EXPECTED_UTF8);
  check_error(KAL_PATTERN_CLDR, "'\xED\xA0\x80'", 5, 1, KAL_EXPECTED_UTF8);
}

static void test_qt(void **state) {
  (void)state;
  check(KAL_PATTERN_QT, "dddd, d MMMM yyyy", "d:1.0.0.0 ', ' d:0.1.0.0 ' ' M:1.0.0.0 ' ' y:0.4.0.0");
  check(KAL_PATTERN_QT, "ddddd", "d:1.0.0.0 d:0.1.0.0");
  check(KAL_PATTERN_QT, "y yyy", "'y ' y:0.2.0.2 'y'");
  check(KAL_PATTERN_QT, "h:mm AP", "h:0.1.1.0 ':' m:0.2.0.0 ' ' A:1.0.0.8");
  check(KAL_PATTERN_QT, "h:mm 'a'", "h:0.1.0.0 ':' m:0.2.0.0 ' a'");
  check(KAL_PATTERN_QT, "'open", "'open'");
}

static void test_qt_am_and_pm(void **state) {
  (void)state;
  check(KAL_PATTERN_QT, "aap", "a:1.0.0.16 a:1.0.0.16");
  check(KAL_PATTERN_QT, "AAP", "A:1.0.0.8 A:1.0.0.8");
  check(KAL_PATTERN_QT, "apaPApAP", "a:1.0.0.16 a:1.0.0.0 A:1.0.0.0 A:1.0.0.8");
}

/* Numbers are of ASCII digits (32) but for O. */
static void test_strftime(void **state) {
  (void)state;
  check(KAL_PATTERN_STRFTIME, "%A, %e %B", "A:1.0.0.0 ', ' e:0.2.0.36 ' ' B:1.0.0.0");
  check(KAL_PATTERN_STRFTIME, "%F", "Y:0.1.0.32 '-' m:0.2.0.32 '-' d:0.2.0.32");
  check(KAL_PATTERN_STRFTIME, "%-d %_m %010Y %^a %#p 100%%",
        "d:0.1.0.32 ' ' m:0.2.0.36 ' ' Y:0.10.0.32 ' ' a:2.0.0.8 ' ' p:2.0.0.16 ' 100%'");
  check(KAL_PATTERN_STRFTIME, "%Ey%Od%OB%B", "y:0.2.0.34 d:0.2.0.0 B:1.0.0.1 B:1.0.0.0");
  check(KAL_PATTERN_STRFTIME, "%z%-z%8z", "z:0.5.1.32 z:0.1.6.32 z:0.8.6.32");
}

static void test_strftime_errors(void **state) {
  (void)state;
  check_error(KAL_PATTERN_STRFTIME, "%d %", 4, 3, KAL_EXPECTED_CONVERSION);
  check_error(KAL_PATTERN_STRFTIME, "%d %-5", 6, 3, KAL_EXPECTED_CONVERSION);
  check_error(KAL_PATTERN_STRFTIME, "%d %Q", 5, 4, KAL_EXPECTED_CONVERSION);
  check_error(KAL_PATTERN_STRFTIME, "%d %\0", 5, 4, KAL_EXPECTED_CONVERSION);
  check_error(KAL_PATTERN_STRFTIME, "%d %\xC3\xA4", 6, 4, KAL_EXPECTED_CONVERSION);
  check_error(KAL_PATTERN_STRFTIME, "%31d", 4, 2, KAL_EXPECTED_SMALL_WIDTH);
  check_error(KAL_PATTERN_STRFTIME, "%99999999999999999999d", 22, 2, KAL_EXPECTED_SMALL_WIDTH);
  /* Modifiers where they mean nothing. */
  check_error(KAL_PATTERN_STRFTIME, "%Ed", 3, 2, KAL_EXPECTED_CONVERSION);
  check_error(KAL_PATTERN_STRFTIME, "%OY", 3, 2, KAL_EXPECTED_CONVERSION);
  check_error(KAL_PATTERN_STRFTIME, "%EOy", 4, 2, KAL_EXPECTED_CONVERSION);
  check_error(KAL_PATTERN_STRFTIME, "%Er", 3, 2, KAL_EXPECTED_CONVERSION);
}

/* Whatever the syntax: what is no UTF-8, or NUL, in text and in quotes. */
static void test_malformed_text(void **state) {
  static const kal_pattern_syntax all[] = {KAL_PATTERN_CLDR, KAL_PATTERN_QT, KAL_PATTERN_STRFTIME};
  static const char *const bad[] = {
      "\x80", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xE2\x82", "\xF4\x90\x80\x80", "\xFF", "\xF0\x9F\x93"};
  (void)state;
  for (size_t i = 0; i < 3; i++) {
    check_error(all[i], ".-\0", 3, 2, KAL_EXPECTED_UTF8);
    for (size_t j = 0; j < sizeof bad / sizeof *bad; j++) {
      char text[32];
      snprintf(text, sizeof text, ". %s", bad[j]);
      check_error(all[i], text, strlen(text), 2, KAL_EXPECTED_UTF8);
      snprintf(text, sizeof text, "' %s'", bad[j]);
      check_error(all[i], text, strlen(text), 2, KAL_EXPECTED_UTF8);
    }
  }
}

/* Whatever the syntax: too long, too many fields, too much text. */
static void test_limits(void **state) {
  static const kal_pattern_syntax all[] = {KAL_PATTERN_CLDR, KAL_PATTERN_QT, KAL_PATTERN_STRFTIME};
  char *text = malloc(1000000);
  (void)state;
  assert_non_null(text);
  for (size_t i = 0; i < 3; i++) {
    memset(text, '.', 1000000);
    check_error(all[i], text, 1000000, KAL_PATTERN_MAX, KAL_EXPECTED_SHORT_PATTERN);
    check_error(all[i], text, 257, 256, KAL_EXPECTED_SHORT_PATTERN);
  }
  for (size_t i = 0; i < 100; i += 2) text[i] = 'd', text[i + 1] = 'M';
  check_error(KAL_PATTERN_CLDR, text, 100, KAL_FORMAT_PIECES, KAL_EXPECTED_SHORT_PATTERN);
  check_error(KAL_PATTERN_QT, text, 100, KAL_FORMAT_PIECES, KAL_EXPECTED_SHORT_PATTERN);
  for (size_t i = 0; i < 100; i += 2) text[i] = '%';
  check_error(KAL_PATTERN_STRFTIME, text, 100, 2 * KAL_FORMAT_PIECES, KAL_EXPECTED_SHORT_PATTERN);
  /* One conversion of several fields: the error is where it begins. */
  memcpy(text + 2 * KAL_FORMAT_PIECES - 2, "%T", 2);
  check_error(KAL_PATTERN_STRFTIME, text, 100, 2 * KAL_FORMAT_PIECES - 2, KAL_EXPECTED_SHORT_PATTERN);
  memset(text, 'Q', 1000000);
  check_error(KAL_PATTERN_CLDR, text, 500, 5, KAL_EXPECTED_FEWER_LETTERS);
  free(text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_cldr),
      cmocka_unit_test(test_cldr_errors),
      cmocka_unit_test(test_qt),
      cmocka_unit_test(test_strftime),
      cmocka_unit_test(test_qt_am_and_pm),
      cmocka_unit_test(test_strftime_errors),
      cmocka_unit_test(test_malformed_text),
      cmocka_unit_test(test_limits),
  };
  return cmocka_run_group_tests_name("pattern", tests, NULL, NULL);
}
