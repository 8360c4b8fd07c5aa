/* SPDX-License-Identifier: MIT */
/* Locales: tags, what they lead to, and the look-up that formatting stands on. Names: test_names.c. */
#include "test.h"

#include "calendars/names_keys.h"
#include "core/ascii.h"
#include "format/locale.h"

static kal_locale found(const char *tag) {
  kal_locale locale;
  if (kal_locale_find(tag, &locale)) fail_msg("\"%s\" is no locale", tag);
  return locale;
}

static const char *text_of(const char *tag, unsigned key, unsigned kind, unsigned item) {
  return kal__locale_text(found(tag).data, kal__list(key, kind), item);
}

/* Tags */

static void test_tags(void **state) {
  static const struct {
    const char *tag, *data;
    kal_locale_match match;
  } rows[] = {
      {NULL, "en", KAL_LOCALE_EXACT},
      {"en", "en", KAL_LOCALE_EXACT},
      {"EN_us", "en", KAL_LOCALE_EXACT},
      {"en-AQ", "en", KAL_LOCALE_PARENT},
      {"en-GB", "en-GB", KAL_LOCALE_EXACT},
      {"en-AT", "en-AT", KAL_LOCALE_EXACT},
      {"de-DE", "de", KAL_LOCALE_EXACT},
      {"de-DE-1996", "de", KAL_LOCALE_PARENT},
      {"de-IT", "de-IT", KAL_LOCALE_EXACT},
      {"de-US", "de", KAL_LOCALE_PARENT},
      {"zh", "zh", KAL_LOCALE_EXACT},
      {"zh-TW", "zh-Hant", KAL_LOCALE_EXACT},
      {"zh_tw", "zh-Hant", KAL_LOCALE_EXACT},
      {"zh-HK", "zh-Hant-HK", KAL_LOCALE_EXACT},
      {"zh-Hant-US", "zh-Hant", KAL_LOCALE_PARENT},
      {"zh-SG", "zh-Hans-SG", KAL_LOCALE_EXACT},
      {"zh-cmn-Hant", "zh-Hant", KAL_LOCALE_EXACT},
      {"zh-yue", "yue", KAL_LOCALE_EXACT},
      {"zho", "zh", KAL_LOCALE_EXACT},
      {"sr-Latn", "sr-Latn", KAL_LOCALE_EXACT},
      {"sr-ME", "sr-Latn-ME", KAL_LOCALE_EXACT},
      {"sr-BA", "sr-Cyrl-BA", KAL_LOCALE_EXACT},
      {"sr_RS@latin", "sr-Latn", KAL_LOCALE_EXACT},
      {"sr_RS.UTF-8@latin", "sr-Latn", KAL_LOCALE_EXACT},
      {"sh", "sr-Latn", KAL_LOCALE_EXACT},
      {"uz_AF.UTF-8", "uz-Arab", KAL_LOCALE_EXACT},
      {"pa-PK", "pa-Arab", KAL_LOCALE_EXACT},
      {"pt-BR", "pt", KAL_LOCALE_EXACT},
      {"pt-PT", "pt-PT", KAL_LOCALE_EXACT},
      {"no", "no", KAL_LOCALE_EXACT},
      {"nb-NO", "nb", KAL_LOCALE_EXACT},
      {"nn-NO", "nn", KAL_LOCALE_EXACT},
      {"iw", "he", KAL_LOCALE_EXACT},
      {"in-ID", "id", KAL_LOCALE_EXACT},
      {"ji", "yi", KAL_LOCALE_EXACT},
      {"mo", "ro", KAL_LOCALE_EXACT},
      {"tl", "fil", KAL_LOCALE_EXACT},
      {"fa_IR.UTF-8", "fa", KAL_LOCALE_EXACT},
      {"ca_ES@valencia", "ca", KAL_LOCALE_PARENT},
      {"ht", "ht", KAL_LOCALE_EXACT},
      {"hi-Latn-IN", "hi-Latn", KAL_LOCALE_EXACT},
      {"en-Shaw", "en-Shaw", KAL_LOCALE_EXACT},
      {"en-a-bbb-x-y", "en", KAL_LOCALE_EXACT},
      {"en-u-attrib-hc-h23-t-de-m0-x-y", "en", KAL_LOCALE_EXACT},
      {"und", "und", KAL_LOCALE_EXACT},
      {"root", "und", KAL_LOCALE_EXACT},
      {"C", "und", KAL_LOCALE_EXACT},
      {"C.UTF-8", "und", KAL_LOCALE_EXACT},
      {"POSIX", "und", KAL_LOCALE_EXACT},
      {"und-US", "und", KAL_LOCALE_PARENT},
      {"tlh", "und", KAL_LOCALE_ROOT},
      {"fr-Cyrl", "und", KAL_LOCALE_ROOT},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_locale locale = found(rows[i].tag);
    unsigned data;
    kal_locale_match match;
    if (strcmp(kal_locale_tag(&locale), rows[i].data) != 0 || locale.match != rows[i].match)
      fail_msg("%s is %s (%d), not %s (%d)", rows[i].tag, kal_locale_tag(&locale), locale.match, rows[i].data,
               rows[i].match);
    /* The quick way comes to the same. */
    assert_int_equal(kal__locale_data(rows[i].tag, &data, &match), KAL_OK);
    assert_int_equal(data, locale.data);
    assert_int_equal(match, rows[i].match);
  }
}

static void test_what_is_no_tag(void **state) {
  static const char *const bad[] = {"",       "e",       "-",        "en-",      "-en",    "en--US",      "en US",
                                    "12",     "en-x",    "en-x-",    "en-u",     "x-any",  "en-abcdefghi", "en-US-GB",
                                    "abcdefghi", "en-é", "\xC3\xA9n", "en.\xC3\xA9", "en-Latn-Cyrl", "en-US-Latn", "en\n",
                                    "en.utf8\n", "e1",   "en-u--ca", "@euro",    ".utf8",  "en-a-b"};
  kal_locale locale, before;
  memset(&locale, 77, sizeof locale);
  before = locale;
  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    unsigned data;
    kal_locale_match match;
    if (kal_locale_find(bad[i], &locale) != KAL_ERROR_UNKNOWN_LOCALE ||
        kal__locale_data(bad[i], &data, &match) != KAL_ERROR_UNKNOWN_LOCALE)
      fail_msg("\"%s\" is taken for a tag", bad[i]);
  }
  assert_memory_equal(&locale, &before, sizeof locale);
  assert_int_equal(kal_locale_find("en", NULL), KAL_ERROR_ARGUMENT);
}

static void test_long_tags(void **state) {
  char tag[4096] = "fa";
  kal_locale locale;
  (void)state;
  while (strlen(tag) + 10 < sizeof tag) strcat(tag, "-abcdefgh");
  assert_int_equal(kal_locale_find(tag, &locale), KAL_OK);
  assert_string_equal(kal_locale_tag(&locale), "fa");
  strcpy(tag, "fa-u-ca-persian");
  while (strlen(tag) + 10 < sizeof tag) strcat(tag, "-abcdefgh");
  assert_int_equal(kal_locale_find(tag, &locale), KAL_OK);
  assert_int_equal(locale.unknown, KAL_LOCALE_CALENDAR);
}

/* Like strcmp, with capitals as small letters. */
static int compare_tags(const char *a, const char *b) {
  for (; *a && kal__small_letter(*a) == kal__small_letter(*b); a++) b++;
  return kal__small_letter(*a) - kal__small_letter(*b);
}

/* Every tag that the library lists leads to itself. */
static void test_every_locale(void **state) {
  size_t count = kal_locale_count();
  (void)state;
  assert_true(count > 500);
  assert_string_equal(kal_locale_at(0), "und");
  assert_null(kal_locale_at(count));
  for (size_t i = 0; i < count; i++) {
    const char *tag = kal_locale_at(i);
    kal_locale locale = found(tag);
    if (strcmp(kal_locale_tag(&locale), tag) != 0 || locale.match != KAL_LOCALE_EXACT)
      fail_msg("%s leads to %s", tag, kal_locale_tag(&locale));
    if (i > 1 && compare_tags(kal_locale_at(i - 1), tag) >= 0) fail_msg("%s is out of order", tag);
    assert_in_range(locale.first_day, 1, 7);
    assert_in_range(locale.minimal_days, 1, 7);
    assert_in_range(locale.weekend, 1, 127);
    assert_non_null(kal_calendar_builtin(locale.calendar));
    assert_non_null(kal_numbering_id(locale.numbers));
    assert_non_null(strchr("HhKk", locale.hour));
    assert_int_equal(locale.asked | locale.unknown | locale.reserved, 0);
  }
}

/* Extensions and territories */

static void test_extensions(void **state) {
  kal_locale locale = found("en-u-ca-persian-fw-sat-nu-arabext-rg-gbzzzz");
  (void)state;
  assert_int_equal(locale.calendar, KAL_PERSIAN);
  assert_int_equal(locale.first_day, 6);
  assert_int_equal(locale.minimal_days, 4); /* Britain's */
  assert_string_equal(kal_locale_numbers(&locale), "arabext");
  assert_int_equal(locale.asked,
                   KAL_LOCALE_CALENDAR | KAL_LOCALE_NUMBERS | KAL_LOCALE_FIRST_DAY | KAL_LOCALE_TERRITORY);
  assert_int_equal(locale.unknown, 0);

  locale = found("EN_U_CA_ISLAMIC_UMALQURA");
  assert_int_equal(locale.calendar, KAL_ISLAMIC_UMALQURA);
  assert_int_equal(found("de-u-ca-islamicc").calendar, KAL_ISLAMIC_CIVIL);
  assert_int_equal(found("de-u-ca-gregory").calendar, KAL_GREGORIAN);
  assert_int_equal(found("en-u-rg-usca").first_day, 7);

  locale = found("th-u-ca-nonesuch-fw-someday-nu-foo-rg-zzzzzz");
  assert_int_equal(locale.calendar, KAL_BUDDHIST);
  assert_int_equal(locale.first_day, 7);
  assert_string_equal(kal_locale_numbers(&locale), "latn");
  assert_int_equal(locale.asked, 0);
  assert_int_equal(locale.unknown,
                   KAL_LOCALE_CALENDAR | KAL_LOCALE_NUMBERS | KAL_LOCALE_FIRST_DAY | KAL_LOCALE_TERRITORY);

  locale = found("en-u-ca-hebrew-ca-persian"); /* the first one holds */
  assert_int_equal(locale.calendar, KAL_HEBREW);
}

static void test_numbers(void **state) {
  static const char *const rows[][2] = {
      {"fa", "arabext"},         {"ar-EG", "arab"},         {"ar-MA", "latn"},        {"mr", "deva"},
      {"zh-u-nu-native", "hanidec"}, {"ta-u-nu-traditio", "taml"}, {"ar-MA-u-nu-native", "arab"},
      {"zh-u-nu-finance", "hansfin"}, {"fa-u-nu-latn", "latn"}, {"he-u-nu-hebr", "hebr"}, {"pa-PK", "arabext"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_locale locale = found(rows[i][0]);
    assert_string_equal(kal_locale_numbers(&locale), rows[i][1]);
  }
}

static void test_territories(void **state) {
  static const struct {
    const char *tag;
    int first_day, minimal_days, weekend;
    char hour;
    unsigned calendar;
  } rows[] = {
      {"fa", 6, 1, 1 << 4, 'H', KAL_PERSIAN},
      {"fa-AF", 6, 1, 1 << 3 | 1 << 4, 'H', KAL_PERSIAN},
      {"fa-US", 7, 1, 1 << 5 | 1 << 6, 'h', KAL_GREGORIAN},
      {"en-GB", 1, 4, 1 << 5 | 1 << 6, 'H', KAL_GREGORIAN},
      {"en-UK", 1, 4, 1 << 5 | 1 << 6, 'H', KAL_GREGORIAN},
      {"en", 7, 1, 1 << 5 | 1 << 6, 'h', KAL_GREGORIAN},
      {"ar-SA", 7, 1, 1 << 4 | 1 << 5, 'h', KAL_GREGORIAN},
      {"dv-MV", 5, 1, 1 << 5 | 1 << 6, 'H', KAL_GREGORIAN},
      {"hi", 7, 1, 1 << 6, 'h', KAL_GREGORIAN},
      {"th", 7, 1, 1 << 5 | 1 << 6, 'H', KAL_BUDDHIST},
      {"und-IR", 6, 1, 1 << 4, 'H', KAL_PERSIAN},
      {"und", 1, 1, 1 << 5 | 1 << 6, 'H', KAL_GREGORIAN},
      {"es-BR", 7, 1, 1 << 5 | 1 << 6, 'H', KAL_GREGORIAN},
      {"fr-CA", 7, 1, 1 << 5 | 1 << 6, 'H', KAL_GREGORIAN},
      {"en-CA", 7, 1, 1 << 5 | 1 << 6, 'h', KAL_GREGORIAN},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    kal_locale locale = found(rows[i].tag);
    if (locale.first_day != rows[i].first_day || locale.minimal_days != rows[i].minimal_days ||
        locale.weekend != rows[i].weekend || locale.hour != rows[i].hour || locale.calendar != rows[i].calendar)
      fail_msg("%s: %d %d %d %c %u", rows[i].tag, locale.first_day, locale.minimal_days, locale.weekend, locale.hour,
               locale.calendar);
  }
  assert_int_equal(found("he").rtl, 1);
  assert_int_equal(found("uz-AF").rtl, 1);
  assert_int_equal(found("uz").rtl, 0);
}

static void test_calendars_of_a_territory(void **state) {
  kal_locale locale = found("fa");
  (void)state;
  assert_string_equal(kal_calendar_id(kal_locale_calendar_at(&locale, 0)), "persian");
  assert_string_equal(kal_calendar_id(kal_locale_calendar_at(&locale, 1)), "gregorian");
  assert_string_equal(kal_calendar_id(kal_locale_calendar_at(&locale, 2)), "islamic-civil"); /* islamic is left out */
  assert_string_equal(kal_calendar_id(kal_locale_calendar_at(&locale, 3)), "islamic-tbla");
  assert_null(kal_locale_calendar_at(&locale, 4));
  assert_null(kal_locale_calendar_at(&locale, SIZE_MAX));
}

/* A locale that kal_locale_find did not make is refused, not read. */
static void test_unsound_locales(void **state) {
  kal_locale locale;
  (void)state;
  memset(&locale, 0xFF, sizeof locale);
  assert_null(kal_locale_tag(&locale));
  assert_null(kal_locale_numbers(&locale));
  assert_null(kal_locale_calendar_at(&locale, 0));
  assert_null(kal_locale_tag(NULL));
  assert_null(kal_locale_numbers(NULL));
  assert_null(kal_locale_calendar_at(NULL, 0));
}

/* Look-up */

static void test_texts(void **state) {
  unsigned wide = kal__form(KAL_NAME_IN_DATE, KAL_NAME_WIDE), short_form = kal__form(KAL_NAME_IN_DATE, KAL_NAME_SHORT);
  unsigned narrow = kal__form(KAL_NAME_STANDALONE, KAL_NAME_NARROW);
  (void)state;
  assert_string_equal(text_of("fa", KAL__NAMES_PERSIAN, KAL__LIST_MONTHS + wide, 8), "آبان");
  assert_string_equal(text_of("fa-AF", KAL__NAMES_PERSIAN, KAL__LIST_MONTHS + wide, 8), "عقرب");
  assert_string_equal(text_of("he", KAL__NAMES_HEBREW, KAL__LIST_MONTHS + wide, KAL__LOCALE_HEBREW_ADAR_II), "אדר ב׳");
  assert_string_equal(text_of("zh-TW", KAL__NAMES_CHINESE, KAL__LIST_MONTHS + wide, 12), "臘月");
  assert_string_equal(text_of("zh", KAL__NAMES_CHINESE, KAL__LIST_LEAP_MONTHS + wide, 0), "闰{0}");
  assert_string_equal(text_of("zh", KAL__NAMES_CHINESE, KAL__LIST_LEAP_NUMBER, 0), "闰{0}");
  assert_string_equal(text_of("ja", KAL__NAMES_JAPANESE, KAL__LIST_ERAS + KAL_NAME_ABBREVIATED, 236), "令和");
  assert_string_equal(text_of("ja", KAL__NAMES_JAPANESE, KAL__LIST_ERAS + KAL_NAME_NARROW, 235), "H");
  assert_string_equal(text_of("pl", KAL__NAMES_GREGORIAN, KAL__LIST_MONTHS + wide, 11), "listopada");
  assert_string_equal(text_of("pl", KAL__NAMES_GREGORIAN, KAL__LIST_MONTHS + 3 + wide, 11), "listopad");
  assert_string_equal(text_of("sr-Latn", KAL__NAMES_GREGORIAN, KAL__LIST_WEEK_DAYS + kal__day_form(0, 0), 6), "subota");
  assert_string_equal(text_of("de", KAL__NAMES_GREGORIAN, KAL__LIST_QUARTERS + wide, 4), "4. Quartal");
  assert_string_equal(text_of("de", KAL__NAMES_HEBREW, KAL__LIST_QUARTERS + short_form, 4), "Q4");
  assert_string_equal(text_of("en", KAL__NAMES_GREGORIAN, KAL__LIST_DAY_PERIODS + wide, KAL__PM), "PM");
  assert_string_equal(text_of("zh", KAL__NAMES_GREGORIAN, KAL__LIST_DAY_PERIODS + wide, KAL__MORNING1), "清晨");
  assert_string_equal(text_of("zh", KAL__NAMES_CHINESE, KAL__LIST_CYCLES + kal__cycle_form(KAL__CYCLE_YEARS, 0), 43), "丙午");
  assert_string_equal(text_of("zh", KAL__NAMES_CHINESE, KAL__LIST_CYCLES + kal__cycle_form(KAL__CYCLE_ZODIACS, 0), 7), "马");
  assert_string_equal(text_of("zh", KAL__NAMES_DANGI, KAL__LIST_CYCLES + kal__cycle_form(KAL__CYCLE_SOLAR_TERMS, 0), 1), "立春");
  assert_string_equal(text_of("ko", KAL__NAMES_DANGI, KAL__LIST_CYCLES + kal__cycle_form(KAL__CYCLE_DAYS, 1), 36), "기해");
  assert_string_equal(text_of("fr", KAL__NAMES_GREGORIAN, KAL__LIST_APPEND, KAL__APPEND_WEEK_DAY), "{0} {1}");
  assert_string_equal(text_of("de", KAL__NAMES_HEBREW, KAL__LIST_INTERVAL_FALLBACK, 0), "{0}\u2009–\u2009{1}");
  assert_string_equal(kal__locale_text(found("de").data, KAL__LIST_FIELDS, KAL__APPEND_YEAR), "Jahr");
  assert_string_equal(kal__locale_text(found("de").data, KAL__LIST_CALENDARS, KAL__NAMES_HEBREW), "Jüdischer Kalender");
  assert_string_equal(kal__locale_text(found("sv").data, KAL__LIST_MINUS, KAL__NUMBERING_LATN), "−");
  assert_string_equal(text_of("und", KAL__NAMES_GREGORIAN, KAL__LIST_MONTHS + narrow, 12), "12");
  assert_null(text_of("de", KAL__NAMES_GREGORIAN, KAL__LIST_MONTHS + wide, 13));
  assert_null(text_of("de", KAL__NAMES_GREGORIAN, KAL__LIST_MONTHS + wide, 0));
  assert_null(text_of("de", KAL__NAMES_GREGORIAN, KAL__LIST_MONTHS + wide, 256));
  assert_null(text_of("de", KAL__NAMES_GREGORIAN, KAL__LIST_LEAP_NUMBER, 0));
  assert_null(kal__locale_text(found("de").data, 0, 0));
}

/* A parent's list that says what its alias would is not stored, but its child may have its own list there. */
static void test_what_a_parent_need_not_say(void **state) {
  unsigned item = kal__skeleton_number("GyMMMd", 6);
  (void)state;
  assert_string_equal(text_of("en-AE", KAL__NAMES_ISLAMIC_CIVIL, KAL__LIST_SKELETONS, item), "MMM d, y G");
  assert_string_equal(text_of("en-001", KAL__NAMES_ISLAMIC_CIVIL, KAL__LIST_SKELETONS, item), "d MMM y G");
  assert_string_equal(text_of("hi-Latn", KAL__NAMES_ISLAMIC, KAL__LIST_MONTHS + kal__form(1, 0), 9), "Ramadan");
}

static void assert_pattern(const char *tag, unsigned key, unsigned kind, kal__style style, const char *text,
                           const char *numbers) {
  kal__pattern pattern = kal__locale_pattern(found(tag).data, kal__list(key, kind), style);
  if (pattern.length != strlen(text) || memcmp(pattern.text, text, pattern.length) != 0)
    fail_msg("%s: %.*s, not %s", tag, (int)pattern.length, pattern.text, text);
  assert_string_equal(pattern.numbers, numbers);
}

static void test_patterns(void **state) {
  (void)state;
  assert_pattern("en", KAL__NAMES_GREGORIAN, KAL__LIST_DATES, KAL__STYLE_FULL, "EEEE, MMMM d, y", "");
  assert_pattern("en-GB", KAL__NAMES_GREGORIAN, KAL__LIST_DATES, KAL__STYLE_SHORT, "dd/MM/y", "");
  assert_pattern("fa", KAL__NAMES_PERSIAN, KAL__LIST_DATES, KAL__STYLE_LONG, "d MMMM y", "");
  assert_pattern("he", KAL__NAMES_HEBREW, KAL__LIST_DATES, KAL__STYLE_LONG, "d בMMMM y", "hebr");
  assert_pattern("ja", KAL__NAMES_JAPANESE, KAL__LIST_DATES, KAL__STYLE_LONG, "Gy年M月d日", "y=jpanyear");
  assert_pattern("zh", KAL__NAMES_CHINESE, KAL__LIST_DATES, KAL__STYLE_LONG, "rU年MMMd", "d=hanidays");
  assert_pattern("de", KAL__NAMES_HEBREW, KAL__LIST_TIMES, KAL__STYLE_MEDIUM, "HH:mm:ss", "");
  assert_pattern("en", KAL__NAMES_GREGORIAN, KAL__LIST_DATE_TIMES, KAL__STYLE_LONG, "{1}, {0}", "");
  assert_pattern("en", KAL__NAMES_GREGORIAN, KAL__LIST_DATE_TIMES_AT, KAL__STYLE_LONG, "{1} 'at' {0}", "");
}

/* Every locale has every style, every calendar's fallback of intervals, all days and twelve gregorian months. */
static void test_nothing_is_missing(void **state) {
  (void)state;
  for (size_t i = 0; i < kal_locale_count(); i++) {
    unsigned locale = found(kal_locale_at(i)).data;
    for (unsigned key = 0; key <= KAL__NAMES_ROC; key++) {
      static const unsigned kinds[] = {KAL__LIST_DATES, KAL__LIST_TIMES, KAL__LIST_DATE_TIMES, KAL__LIST_DATE_TIMES_AT};
      for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (unsigned style = KAL__STYLE_FULL; style <= KAL__STYLE_SHORT; style++)
          assert_true(kal__locale_pattern(locale, kal__list(key, kinds[k]), (kal__style)style).length > 0);
      assert_non_null(kal__locale_text(locale, kal__list(key, KAL__LIST_INTERVAL_FALLBACK), 0));
      for (unsigned form = 0; form < 6; form++) {
        for (unsigned month = 1; month <= 12; month++)
          assert_non_null(kal__locale_text(locale, kal__list(key, KAL__LIST_MONTHS + form), month));
        for (unsigned quarter = 1; quarter <= 4; quarter++)
          assert_non_null(kal__locale_text(locale, kal__list(key, KAL__LIST_QUARTERS + form), quarter));
        assert_non_null(kal__locale_text(locale, kal__list(key, KAL__LIST_DAY_PERIODS + form), KAL__PM));
      }
      for (unsigned form = 0; form < 8; form++)
        for (unsigned day = 1; day <= 7; day++)
          assert_non_null(kal__locale_text(locale, kal__list(key, KAL__LIST_WEEK_DAYS + form), day));
    }
  }
}

static void test_skeletons(void **state) {
  uint8_t items[256], few[3];
  unsigned de = found("de").data, list = kal__list(KAL__NAMES_GREGORIAN, KAL__LIST_SKELETONS);
  size_t count = kal__locale_items(de, list, items, sizeof items);
  (void)state;
  assert_true(count > 40);
  for (size_t i = 0; i < count; i++) {
    assert_non_null(kal__locale_text(de, list, items[i]));
    assert_true(i == 0 || items[i] > items[i - 1]);
  }
  assert_int_equal(kal__locale_items(de, list, few, 3), 3);
  assert_memory_equal(few, items, 3);
  assert_int_equal(kal__locale_items(de, 0, items, sizeof items), 0);
  for (unsigned i = 0; i < KAL__SKELETONS; i++)
    assert_int_equal(kal__skeleton_number(kal__skeleton_text(i), strlen(kal__skeleton_text(i))), i);
  assert_null(kal__skeleton_text(KAL__SKELETONS));
  assert_int_equal(kal__skeleton_number("yMMMdx", 6), KAL__NO_NUMBER);
  assert_int_equal(kal__skeleton_number("", 0), KAL__NO_NUMBER);
  assert_string_equal(kal__locale_text(de, list, kal__skeleton_number("yMMMdx", 5)), "d. MMM y");
  list = kal__list(KAL__NAMES_PERSIAN, KAL__LIST_SKELETONS);
  assert_string_equal(kal__locale_text(de, list, kal__skeleton_number("yyyyMMMd", 8)), "d. MMM y G");
  /* What an item's text is, and whether it is counted, agree in every locale and calendar. */
  for (size_t i = 0; i < kal_locale_count(); i++)
    for (unsigned key = 0; key <= KAL__NAMES_ROC; key++) {
      unsigned locale = found(kal_locale_at(i)).data, at = 0;
      list = kal__list(key, i % 2 ? KAL__LIST_SKELETONS : KAL__LIST_INTERVALS);
      count = kal__locale_items(locale, list, items, sizeof items);
      for (unsigned item = 0; item < 256; item++)
        if (kal__locale_text(locale, list, item)) assert_int_equal(items[at++], item);
      assert_int_equal(at, count);
    }
}

static void test_intervals(void **state) {
  unsigned en = found("en").data, list = kal__list(KAL__NAMES_GREGORIAN, KAL__LIST_INTERVALS);
  (void)state;
  for (unsigned i = 0; i < KAL__INTERVALS; i++) {
    const char *skeleton = kal__interval_skeleton(i);
    assert_int_equal(kal__interval_number(skeleton, strlen(skeleton), kal__interval_difference(i)), i);
  }
  assert_null(kal__interval_skeleton(KAL__INTERVALS));
  assert_int_equal(kal__interval_number("yMMMd", 5, 'x'), KAL__NO_NUMBER);
  assert_string_equal(kal__locale_text(en, list, kal__interval_number("yMMMd", 5, 'd')), "MMM d\u2009–\u2009d, y");
  assert_string_equal(kal__locale_text(en, list, kal__interval_number("yMMMd", 5, 'M')), "MMM d\u2009–\u2009MMM d, y");
}

static void test_day_periods(void **state) {
  kal__day_period at;
  unsigned en = found("en").data;
  (void)state;
  assert_int_equal(kal__day_period_at(en, 0, &at), KAL__MORNING1);
  assert_int_equal(at, KAL__MIDNIGHT);
  assert_int_equal(kal__day_period_at(en, 12 * 60, &at), KAL__AFTERNOON1);
  assert_int_equal(at, KAL__NOON);
  assert_int_equal(kal__day_period_at(en, 12 * 60 + 1, &at), KAL__AFTERNOON1);
  assert_int_equal(at, KAL__NO_DAY_PERIOD);
  assert_int_equal(kal__day_period_at(en, 1439, &at), KAL__NIGHT1);
  assert_int_equal(kal__day_period_at(found("und").data, 600, &at), KAL__NO_DAY_PERIOD);
  assert_int_equal(kal__day_period_at(found("de-AT").data, 11 * 60, &at), KAL__MORNING2);
  /* Each minute belongs to a period where a language has them. */
  for (size_t i = 1; i < kal_locale_count(); i++) {
    unsigned locale = found(kal_locale_at(i)).data;
    int has = kal__day_period_at(locale, 600, &at) != KAL__NO_DAY_PERIOD;
    for (unsigned minute = 0; minute < 1440; minute += 15)
      if ((kal__day_period_at(locale, minute, &at) != KAL__NO_DAY_PERIOD) != has)
        fail_msg("%s, minute %u", kal_locale_at(i), minute);
  }
}

/* The numbers of locales' numbering systems are those of numerals.h. */
static void test_numberings(void **state) {
  (void)state;
  assert_int_equal(KAL__NUMBERINGS, kal_numbering_count());
  for (unsigned i = 0; i < KAL__NUMBERINGS; i++)
    assert_int_equal(kal__numbering_number(kal_numbering_id(i), strlen(kal_numbering_id(i))), i);
  assert_int_equal(kal__numbering_number("ARABEXT", 7), kal__numbering_number("arabext", 7));
  assert_int_equal(kal__numbering_number("arabe", 5), KAL__NO_NUMBERING);
  assert_int_equal(kal__numbering_number("arabextarabext", 14), KAL__NO_NUMBERING);
  assert_string_equal(kal_numbering_id(KAL__NUMBERING_LATN), "latn");
}

/* Names that come in parts */

static void test_names_of_months(void **state) {
  kal__name name;
  kal__writer writer;
  char buffer[32];
  unsigned zh = found("zh").data, form = kal__form(KAL_NAME_IN_DATE, KAL_NAME_WIDE);
  (void)state;
  assert_int_equal(kal__month_name(kal_calendar_builtin(KAL_CHINESE), 6 | KAL_MONTH_LEAP, 1, zh, form, &name), KAL_OK);
  assert_string_equal(name.pattern, "闰{0}");
  writer = (kal__writer){buffer, sizeof buffer, 0};
  kal__write_name(&writer, &name);
  kal__write_end(&writer);
  assert_string_equal(buffer, "闰六月");
  assert_int_equal(kal__month_name(kal_calendar_builtin(KAL_HEBREW), 6, 1, found("he").data, form, &name), KAL_OK);
  assert_string_equal(name.text, "אדר ב׳");
  assert_int_equal(kal__month_name(kal_calendar_builtin(KAL_HEBREW), 6, 0, found("he").data, form, &name), KAL_OK);
  assert_string_equal(name.text, "אדר");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_tags),
      cmocka_unit_test(test_what_is_no_tag),
      cmocka_unit_test(test_long_tags),
      cmocka_unit_test(test_every_locale),
      cmocka_unit_test(test_extensions),
      cmocka_unit_test(test_numbers),
      cmocka_unit_test(test_territories),
      cmocka_unit_test(test_calendars_of_a_territory),
      cmocka_unit_test(test_unsound_locales),
      cmocka_unit_test(test_texts),
      cmocka_unit_test(test_what_a_parent_need_not_say),
      cmocka_unit_test(test_patterns),
      cmocka_unit_test(test_nothing_is_missing),
      cmocka_unit_test(test_skeletons),
      cmocka_unit_test(test_intervals),
      cmocka_unit_test(test_day_periods),
      cmocka_unit_test(test_numberings),
      cmocka_unit_test(test_names_of_months),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
