/* SPDX-License-Identifier: MIT */
/* Names: against ICU's for every CLDR calendar, then inheritance, locales, buffers, statuses. */
#include "test.h"

#include "calendars/names_keys.h"
#include "core/calendar.h"
#include "format/locale.h"

/* A calendar of 13 months that takes its names from wherever a test says. In year y, 2..13, month y is a leap month. */
static void thirteen_months(const kal_calendar *calendar, int32_t year, kal__year *info) {
  (void)calendar;
  *info = (kal__year){.first_day = (int64_t)year * 390, .first_month = (int64_t)year * 13, .days = 390, .months = 13,
                      .unit = 30, .leap = year >= 2 ? (uint8_t)year : KAL__NO_LEAP_MONTH, .basis = KAL_BASIS_RULE};
}

static kal_calendar stand_in(uint8_t names, const char *bcp47) {
  kal_calendar calendar = {.id = "stand-in", .bcp47 = bcp47, .aliases = "", .properties = KAL_LEAP_MONTHS,
                           .family = KAL_FAMILY_LUNISOLAR, .names = names, .limits = {13, 14, 30, 30, 390, 390},
                           .range = {0, 14 * 390 - 1, 0, 13}, .year = thirteen_months};
  return calendar;
}

/* The CLDR calendars and the BCP 47 values of the built-in calendars that are them. */
static const struct {
  const char *bcp47;
  uint8_t key;
} cldr_calendars[] = {
    {"gregory", KAL__NAMES_GREGORIAN}, {"buddhist", KAL__NAMES_BUDDHIST}, {"chinese", KAL__NAMES_CHINESE},
    {"coptic", KAL__NAMES_COPTIC}, {"dangi", KAL__NAMES_DANGI}, {"ethiopic", KAL__NAMES_ETHIOPIC},
    {"ethioaa", KAL__NAMES_ETHIOPIC_AMETE_ALEM}, {"hebrew", KAL__NAMES_HEBREW}, {"indian", KAL__NAMES_INDIAN},
    {"islamic", KAL__NAMES_ISLAMIC}, {"islamic-civil", KAL__NAMES_ISLAMIC_CIVIL},
    {"islamic-rgsa", KAL__NAMES_ISLAMIC_RGSA}, {"islamic-tbla", KAL__NAMES_ISLAMIC_TBLA},
    {"islamic-umalqura", KAL__NAMES_ISLAMIC_UMALQURA}, {"japanese", KAL__NAMES_JAPANESE},
    {"persian", KAL__NAMES_PERSIAN}, {"roc", KAL__NAMES_ROC},
};

static int key_of(const char *bcp47) {
  for (size_t i = 0; i < sizeof cldr_calendars / sizeof *cldr_calendars; i++)
    if (strcmp(cldr_calendars[i].bcp47, bcp47) == 0) return cldr_calendars[i].key;
  return -1;
}

/* Names as text, "" where there is none. */
static const char *month_of(const kal_calendar *calendar, int32_t year, unsigned month, const char *locale,
                            kal_name_context context, kal_name_width width) {
  static char name[64];
  kal_status status =
      kal_month_name(calendar, year, (uint8_t)month, locale, context, width, name, sizeof name, NULL);
  if (status == KAL_ERROR_NO_NAME) return "";
  assert_int_equal(status, KAL_OK);
  return name;
}

static const char *week_day_of(int day, const char *locale, kal_name_context context, kal_name_width width) {
  static char name[64];
  assert_int_equal(kal_week_day_name(day, locale, context, width, name, sizeof name, NULL), KAL_OK);
  return name;
}

static const char *era_of(const kal_calendar *calendar, size_t era, const char *locale, kal_name_width width) {
  static char name[64];
  kal_status status = kal_era_name(calendar, era, locale, width, name, sizeof name, NULL);
  if (status == KAL_ERROR_NO_NAME) return "";
  assert_int_equal(status, KAL_OK);
  return name;
}

static const char *calendar_of(const kal_calendar *calendar, const char *locale) {
  static char name[64];
  assert_int_equal(kal_calendar_name(calendar, locale, name, sizeof name, NULL), KAL_OK);
  return name;
}

/* tests/data/names_en.csv: ICU's names */

static kal_name_width width_named(const char *text) {
  if (strcmp(text, "wide") == 0) return KAL_NAME_WIDE;
  if (strcmp(text, "abbreviated") == 0) return KAL_NAME_ABBREVIATED;
  assert_string_equal(text, "narrow");
  return KAL_NAME_NARROW;
}

/* The stand-in's year and month of an item such as M05, M05L, M06+ (M06 of a leap year). */
static void place_of_item(const char *item, int32_t *year, unsigned *month) {
  unsigned number = (unsigned)strtoul(item + 1, NULL, 10);
  *year = 0;
  *month = number;
  if (strchr(item, 'L')) *year = (int32_t)(*month = number + 1);
  if (strchr(item, '+')) {
    *year = 6;
    *month = number + 1;
  }
}

static const char *our_name(char *const field[5]) {
  const char *calendar = field[0], *kind = field[1], *item = field[4];
  kal_calendar ours;
  kal_name_context context = strcmp(field[2], "standalone") == 0 ? KAL_NAME_STANDALONE : KAL_NAME_IN_DATE;
  if (strcmp(kind, "week-day") == 0) return week_day_of(atoi(item), "en", context, width_named(field[3]));
  assert_true(key_of(calendar) >= 0);
  ours = stand_in((uint8_t)key_of(calendar), calendar);
  if (strcmp(kind, "calendar") == 0) return calendar_of(&ours, "en");
  if (strcmp(kind, "era") == 0) {
    kal__era era = {.cldr = (uint16_t)atoi(item)};
    ours.eras = &era;
    ours.era_count = 1;
    return era_of(&ours, 0, "en", width_named(field[3]));
  } else {
    int32_t year;
    unsigned month;
    assert_string_equal(kind, "month");
    place_of_item(item, &year, &month);
    return month_of(&ours, year, month, "en", context, width_named(field[3]));
  }
}

static void test_icu_agrees(void **state) {
  FILE *file = fopen(KAL_TEST_DATA "/names_en.csv", "r");
  char line[256];
  unsigned rows = 0;
  (void)state;
  assert_non_null(file);
  while (fgets(line, sizeof line, file)) {
    char *field[6], *p = line;
    if (line[0] == '#') continue;
    line[strcspn(line, "\n")] = '\0';
    for (int i = 0; i < 5; i++) {
      field[i] = p;
      p = strchr(p, ',');
      assert_non_null(p);
      *p++ = '\0';
    }
    field[5] = p;
    if (strcmp(our_name(field), field[5]) != 0)
      fail_msg("%s %s %s %s %s: %s, ICU has %s", field[0], field[1], field[2], field[3], field[4], our_name(field),
               field[5]);
    rows++;
  }
  fclose(file);
  assert_int_equal(rows, 2195);
}

/* Names that people read */

static void test_gregorian_months(void **state) {
  static const char *const names[12][3] = {
      {"January", "Jan", "J"}, {"February", "Feb", "F"}, {"March", "Mar", "M"},    {"April", "Apr", "A"},
      {"May", "May", "M"},     {"June", "Jun", "J"},     {"July", "Jul", "J"},     {"August", "Aug", "A"},
      {"September", "Sep", "S"}, {"October", "Oct", "O"}, {"November", "Nov", "N"}, {"December", "Dec", "D"}};
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  (void)state;
  for (unsigned month = 1; month <= 12; month++)
    for (int context = 0; context < 2; context++) {
      for (int width = 0; width < 3; width++)
        assert_string_equal(
            month_of(gregorian, 2026, month, "en", (kal_name_context)context, (kal_name_width)width),
            names[month - 1][width]);
      assert_string_equal(month_of(gregorian, 2026, month, "en", (kal_name_context)context, KAL_NAME_SHORT),
                          names[month - 1][1]);
    }
}

static const char *wide_month(const kal_calendar *calendar, int32_t year, unsigned month) {
  return month_of(calendar, year, month, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE);
}

static void test_adar_by_year(void **state) {
  const kal_calendar *hebrew = kal_calendar_builtin(KAL_HEBREW);
  (void)state;
  assert_string_equal(wide_month(hebrew, 5783, 1), "Tishri");
  assert_string_equal(wide_month(hebrew, 5783, 5), "Shevat");
  assert_string_equal(wide_month(hebrew, 5783, 6), "Adar");
  assert_string_equal(wide_month(hebrew, 5783, 7), "Nisan");
  assert_string_equal(wide_month(hebrew, 5783, 12), "Elul");
  assert_string_equal(wide_month(hebrew, 5784, 5), "Shevat");
  assert_string_equal(wide_month(hebrew, 5784, 6), "Adar I");
  assert_string_equal(wide_month(hebrew, 5784, 7), "Adar II");
  assert_string_equal(wide_month(hebrew, 5784, 8), "Nisan");
  assert_string_equal(wide_month(hebrew, 5784, 13), "Elul");
  assert_string_equal(month_of(hebrew, 5784, 6, "en", KAL_NAME_STANDALONE, KAL_NAME_NARROW), "6");
  assert_string_equal(month_of(hebrew, 5784, 7, "en", KAL_NAME_STANDALONE, KAL_NAME_NARROW), "7");
}

static void test_persian(void **state) {
  const kal_calendar *persian = kal_calendar_builtin(KAL_PERSIAN);
  (void)state;
  assert_string_equal(wide_month(persian, 1405, 1), "Farvardin");
  assert_string_equal(wide_month(persian, 1405, 8), "Aban");
  assert_string_equal(wide_month(persian, 1405, 12), "Esfand");
  assert_string_equal(era_of(persian, 0, "en", KAL_NAME_WIDE), "AP");
  assert_string_equal(calendar_of(persian, "en"), "Persian Calendar");
}

static void test_week_days(void **state) {
  static const char *const names[7][4] = {
      {"Monday", "Mon", "M", "Mo"},   {"Tuesday", "Tue", "T", "Tu"}, {"Wednesday", "Wed", "W", "We"},
      {"Thursday", "Thu", "T", "Th"}, {"Friday", "Fri", "F", "Fr"},  {"Saturday", "Sat", "S", "Sa"},
      {"Sunday", "Sun", "S", "Su"}};
  (void)state;
  for (int day = 1; day <= 7; day++)
    for (int width = 0; width < 4; width++)
      for (int context = 0; context < 2; context++)
        assert_string_equal(week_day_of(day, "en", (kal_name_context)context, (kal_name_width)width),
                            names[day - 1][width]);
}

static void test_eras(void **state) {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  (void)state;
  assert_string_equal(era_of(gregorian, 0, "en", KAL_NAME_WIDE), "Anno Domini");
  assert_string_equal(era_of(gregorian, 0, "en", KAL_NAME_ABBREVIATED), "AD");
  assert_string_equal(era_of(gregorian, 0, "en", KAL_NAME_SHORT), "AD");
  assert_string_equal(era_of(gregorian, 0, "en", KAL_NAME_NARROW), "A");
  assert_string_equal(era_of(gregorian, 1, "en", KAL_NAME_WIDE), "Before Christ");
  assert_string_equal(era_of(gregorian, 1, "en", KAL_NAME_ABBREVIATED), "BC");
}

/* Japanese dates before Meiji are written in the Gregorian calendar's eras. */
static void test_era_of_another_calendar(void **state) {
  static const kal__era eras[] = {{.cldr = 236}, {.cldr = KAL__ERA_OF(GREGORIAN, 1)}, {.cldr = KAL__ERA_WITHOUT_NAME}};
  kal_calendar japanese = stand_in(KAL__NAMES_JAPANESE, "japanese");
  (void)state;
  japanese.eras = eras;
  japanese.era_count = 3;
  assert_string_equal(era_of(&japanese, 0, "en", KAL_NAME_WIDE), "Reiwa");
  assert_string_equal(era_of(&japanese, 0, "en", KAL_NAME_NARROW), "R");
  assert_string_equal(era_of(&japanese, 1, "en", KAL_NAME_WIDE), "Anno Domini");
  assert_string_equal(era_of(&japanese, 2, "en", KAL_NAME_WIDE), "");
}

/* The code that ICU4X makes of a name such as "Tenna (1681-1684)", without its year. */
static const char *code_of_name(const char *name) {
  static char code[32];
  size_t n = 0;
  for (; *name && *name != ' ' && n + 1 < sizeof code; name++) {
    unsigned char c = (unsigned char)*name, next = (unsigned char)name[1];
    if (c == 0xC5) /* o or u with a macron */
      code[n++] = next == 0x8C || next == 0x8D ? 'o' : 'u', name++;
    else if (c < 0x80 && c != '-')
      code[n++] = (char)(c | 0x20);
  }
  code[n] = 0;
  return code;
}

/* Every era of every calendar, by its code: CLDR's numbers in the calendars are the right ones. */
static void test_eras_of_every_calendar(void **state) {
  static const char *const names[][2] = {
      {"ce", "Anno Domini"},   {"bce", "Before Christ"}, {"am", "AM"},          {"ap", "AP"},
      {"be", "BE"},            {"roc", "Minguo"},        {"broc", "B.R.O.C."},  {"aa", "AA"},
      {"ah", "Anno Hegirae"},  {"bh", "Before Hijrah"},  {"shaka", "Śaka"},     {"reiwa", "Reiwa"},
      {"heisei", "Heisei"},    {"showa", "Shōwa"},       {"taisho", "Taishō"},  {"meiji", "Meiji"},
      {"juche", "Juche"},      {"nabonassar", "Nabonassar"}, {"armenian", "Armenian Era"}, {"ay", "AY"},
      {"great-crisis", "Great Crisis"}, {"ky", "Kali Yuga"}, {"ef", "Ère des Français"}, {"bahai", "Baháʼí Era"},
      {"yold", "YOLD"}, {"bs", "Bikram Sambat"}, {"bangla", "Bangabda"}, {"ns", "Nanakshahi"}, {"tibetan", "Royal Year"},
      {"me", "Myanmar Era"},
      {"vikrama", "Vikrama"}, {"entry", "Era of the Entry"}, {"se", "Seleucid Era"},
  };
  (void)state;
  for_every_calendar(calendar) for (size_t i = 0; i < calendar->era_count; i++) {
    kal_era era = {0};
    const char *code, *name = era_of(calendar, i, "en", KAL_NAME_WIDE), *expected = NULL;
    assert_int_equal(kal_calendar_era_at(calendar, i, &era), KAL_OK);
    code = era.code;
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
      if (strcmp(names[k][0], code) == 0) expected = names[k][1];
    if (strcmp(calendar->id, "coptic") == 0) expected = "Anno Martyrum";
    if (calendar->packed_era_count && strchr(code, '-')) { /* before Meiji, CLDR's name has the years */
      const char *made = code_of_name(name);
      if (strncmp(made, code, strlen(made)) == 0 && code[strlen(made)] == '-' && strstr(name, " (")) expected = name;
    }
    if (!expected || strcmp(name, expected) != 0)
      fail_msg("%s, era %s: the name is \"%s\", not \"%s\"", calendar->id, code, name, expected ? expected : "?");
  }
}

/* A calendar that CLDR has goes by CLDR's name, every other one by a title of its own. */
static void test_every_calendar_has_a_name(void **state) {
  (void)state;
  for_every_calendar(calendar) {
    const char *name = calendar_of(calendar, "en");
    if (strcmp(name, calendar->id) == 0)
      fail_msg("%s has no BCP 47 value: give it a .title", calendar->id);
    if (calendar->bcp47[0] && key_of(calendar->bcp47) != calendar->names)
      fail_msg("%s has the BCP 47 value %s, but .names of another calendar", calendar->id, calendar->bcp47);
  }
}

static void test_calendar_without_cldr(void **state) {
  kal_calendar julian = stand_in(KAL__NAMES_GREGORIAN, "");
  (void)state;
  assert_string_equal(calendar_of(&julian, "en"), "stand-in");
  julian.title = "Julian Calendar";
  assert_string_equal(calendar_of(&julian, "en"), "Julian Calendar");
  assert_string_equal(calendar_of(&julian, "und"), "Julian Calendar");
  assert_string_equal(wide_month(&julian, 0, 12), "December");
  assert_string_equal(wide_month(&julian, 0, 13), "");
  assert_string_equal(wide_month(&julian, 3, 3), ""); /* M02L: the Gregorian calendar has no word for it */
}

/* There is no place of a month that the calendar does not have, neither among its names nor among CLDR's. */
static void test_own_names_of_no_month(void **state) {
  static const unsigned codes[] = {0, 6, 13, 1 | KAL_MONTH_LEAP, 255};
  const kal_calendar *discordian = kal_calendar_builtin(KAL_DISCORDIAN);
  kal__name name;
  (void)state;
  assert_int_equal(kal__month_name(discordian, 5, 0, KAL__LOCALE_ROOT, 0, &name), KAL_OK);
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    assert_int_equal(kal__month_name(discordian, (kal_month_code)codes[i], 0, KAL__LOCALE_ROOT, 0, &name),
                     KAL_ERROR_NO_NAME);
}

/* Months and eras that CLDR lacks have names of the calendar's own; what these leave empty is CLDR's. */
static void test_own_names(void **state) {
  static const kal__era eras[] = {{.cldr = KAL__ERA_WITHOUT_NAME}, {.cldr = 0}, {.cldr = KAL__ERA_WITHOUT_NAME}};
  static const kal_month_rule rules[] = {{1, 30, 30, 30}, {2, 30, 30, 30}, {2 | KAL_MONTH_LEAP, 30, 30, 30}, {13, 30, 30, 30}};
  kal_calendar own = stand_in(KAL__NAMES_GREGORIAN, "");
  char name[4] = "abc";
  size_t length = 77;
  (void)state;
  own.month_rules = rules;
  own.month_rule_count = 4;
  own.month_names = "Thoth//Leap Day/Aveliac\xCA\xBF";
  own.eras = eras;
  own.era_count = 3;
  own.era_names = "Juche";
  assert_string_equal(wide_month(&own, 0, 1), "Thoth");
  assert_string_equal(month_of(&own, 0, 1, "und", KAL_NAME_STANDALONE, KAL_NAME_NARROW), "Thoth");
  assert_string_equal(wide_month(&own, 0, 2), "February");
  assert_string_equal(wide_month(&own, 3, 3), "Leap Day");
  assert_string_equal(wide_month(&own, 0, 13), "Aveliac\xCA\xBF");
  assert_string_equal(era_of(&own, 0, "und", KAL_NAME_NARROW), "Juche");
  assert_string_equal(era_of(&own, 1, "en", KAL_NAME_ABBREVIATED), "BC");
  assert_int_equal(kal_era_name(&own, 2, "en", KAL_NAME_WIDE, name, sizeof name, &length), KAL_ERROR_NO_NAME);
  assert_string_equal(name, "abc");
  assert_int_equal(length, 77);
  assert_int_equal(kal_month_name(&own, 0, 1, "en", KAL_NAME_IN_DATE, KAL_NAME_WIDE, name, sizeof name, &length),
                   KAL_ERROR_BUFFER_TOO_SMALL);
  assert_string_equal(name, "Tho");
  assert_int_equal(length, 5);
  own.month_names = NULL;
  assert_string_equal(wide_month(&own, 0, 1), "January");
}

/* data/names-own.csv: calendars that CLDR does not have, in their own languages; in others, English. */
static void test_names_in_their_own_language(void **state) {
  const kal_calendar *bangla = kal_calendar_builtin(KAL_BANGLA), *japanese = kal_calendar_builtin(KAL_JAPANESE_LUNISOLAR);
  const kal_calendar *bahai = kal_calendar_builtin(KAL_BAHAI_ARITHMETIC), *juche = kal_calendar_builtin(KAL_JUCHE);
  kal_year_info info;
  (void)state;
  assert_string_equal(month_of(bangla, 1433, 1, "bn", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "বৈশাখ");
  assert_string_equal(month_of(bangla, 1433, 12, "bn-IN", KAL_NAME_STANDALONE, KAL_NAME_NARROW), "চৈত্র");
  assert_string_equal(month_of(bangla, 1433, 12, "hi", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "Choitro");
  assert_string_equal(era_of(bangla, 0, "bn", KAL_NAME_ABBREVIATED), "বঙ্গাব্দ");
  assert_string_equal(era_of(bangla, 0, "de", KAL_NAME_WIDE), "Bangabda");
  assert_string_equal(era_of(juche, 0, "ko", KAL_NAME_WIDE), "주체");
  assert_string_equal(month_of(kal_calendar_builtin(KAL_BIKRAM_SAMBAT), 2083, 8, "ne", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "मङसिर");
  assert_string_equal(month_of(kal_calendar_builtin(KAL_HINDU_SOLAR_MALAYALI), 1948, 5, "ml", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "ചിങ്ങം");
  assert_string_equal(month_of(kal_calendar_builtin(KAL_HINDU_SOLAR_BENGAL), 1948, 1, "bn", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "বৈশাখ");
  assert_string_equal(month_of(kal_calendar_builtin(KAL_ARMENIAN), 1476, 13, "hy", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "Ավելյաց");
  assert_string_equal(month_of(bahai, 183, 19, "ar-EG", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "أيام الهاء");
  assert_string_equal(month_of(bahai, 183, 20, "ar", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "علاء");
  assert_string_equal(month_of(kal_calendar_builtin(KAL_ZOROASTRIAN), 1395, 12, "fa", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "اسفند");
  assert_string_equal(month_of(kal_calendar_builtin(KAL_ZOROASTRIAN), 1395, 13, "fa", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "Gatha Days");
  assert_int_equal(kal_calendar_year(japanese, 1870, &info), KAL_OK); /* it has a leap tenth month */
  assert_int_equal(info.months, 13);
  assert_string_equal(month_of(japanese, 1870, 10, "ja", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "神無月");
  assert_string_equal(month_of(japanese, 1870, 11, "ja", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "閏神無月");
  assert_string_equal(month_of(japanese, 1870, 11, "en", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "Leap Kannazuki");
}

/* Every calendar with own names has as many as months or eras: a place too many would be another calendar's. */
static void test_own_names_fit(void **state) {
  (void)state;
  for (size_t i = 0; i < kal_locale_count(); i++) {
    unsigned data;
    kal_locale_match match;
    assert_int_equal(kal__locale_data(kal_locale_at(i), &data, &match), KAL_OK);
    for_every_calendar(calendar) if (calendar->own_names) {
      for (unsigned place = 0; place < 256; place++) {
        if (place >= calendar->month_rule_count)
          assert_null(kal__locale_text(data, kal__own_list(calendar->own_names, KAL__OWN_MONTHS), place));
        if (place >= calendar->era_count)
          assert_null(kal__locale_text(data, kal__own_list(calendar->own_names, KAL__OWN_ERAS), place));
      }
    }
  }
}

static unsigned names_in(const char *names) {
  unsigned count = 1;
  for (; *names; names++) count += *names == '/';
  return count;
}

/* Every month of every calendar that CLDR does not have goes by a name; own names are as many as they name. */
static void test_names_of_every_calendar(void **state) {
  (void)state;
  for_every_calendar(calendar) {
    if (calendar->month_names && names_in(calendar->month_names) != calendar->month_rule_count)
      fail_msg("%s: .month_names does not fit .month_rules", calendar->id);
    if (calendar->era_names && names_in(calendar->era_names) > calendar->era_count)
      fail_msg("%s: .era_names does not fit .eras", calendar->id);
    if (calendar->family == KAL_FAMILY_WEEKS) continue;
    for (int32_t i = 0, from = calendar->range.first_year > 1 ? calendar->range.first_year : 1; i < 12; i++) {
      int32_t year = from + i;
      kal_year_info info;
      assert_int_equal(kal_calendar_year(calendar, year, &info), KAL_OK);
      for (uint8_t month = 1; month <= info.months; month++)
        if (!*wide_month(calendar, year, month)) fail_msg("%s: month %u of year %d has no name", calendar->id, month, year);
    }
  }
}

static void test_generic(void **state) {
  static const kal__era era = {.cldr = 0};
  kal_calendar calendar = stand_in(KAL__NAMES_GENERIC, "");
  (void)state;
  calendar.eras = &era;
  calendar.era_count = 1;
  assert_string_equal(wide_month(&calendar, 0, 1), "M01");
  assert_string_equal(wide_month(&calendar, 0, 12), "M12");
  assert_string_equal(wide_month(&calendar, 0, 13), "");
  assert_string_equal(wide_month(&calendar, 3, 3), "");
  assert_string_equal(month_of(&calendar, 0, 12, "en", KAL_NAME_IN_DATE, KAL_NAME_NARROW), "12");
  assert_string_equal(era_of(&calendar, 0, "en", KAL_NAME_WIDE), "");
}

static void test_hebrew_oddities(void **state) {
  kal_calendar hebrew = stand_in(KAL__NAMES_HEBREW, "hebrew");
  (void)state;
  assert_string_equal(wide_month(&hebrew, 6, 6), "Adar I");
  assert_string_equal(wide_month(&hebrew, 3, 3), "");  /* M02L */
  assert_string_equal(wide_month(&hebrew, 0, 13), ""); /* M13 of a common year: a month that Hebrew years lack */
}

static void test_weeks(void **state) {
  kal_calendar weeks = stand_in(KAL__NAMES_GREGORIAN, "");
  (void)state;
  weeks.family = KAL_FAMILY_WEEKS;
  assert_string_equal(wide_month(&weeks, 0, 1), "");
}

static void test_leap_months(void **state) {
  kal_calendar dangi = stand_in(KAL__NAMES_DANGI, "dangi");
  (void)state;
  assert_string_equal(wide_month(&dangi, 3, 2), "Second Month");
  assert_string_equal(wide_month(&dangi, 3, 3), "Second Monthbis");
  assert_string_equal(month_of(&dangi, 3, 3, "en", KAL_NAME_IN_DATE, KAL_NAME_NARROW), "2b");
}

/* Inheritance and locales */

static void test_root(void **state) {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN), *hebrew = kal_calendar_builtin(KAL_HEBREW);
  (void)state;
  assert_string_equal(month_of(gregorian, 2026, 11, "und", KAL_NAME_STANDALONE, KAL_NAME_ABBREVIATED), "M11");
  assert_string_equal(month_of(gregorian, 2026, 11, "root", KAL_NAME_IN_DATE, KAL_NAME_NARROW), "11");
  assert_string_equal(month_of(hebrew, 5784, 7, "und", KAL_NAME_STANDALONE, KAL_NAME_ABBREVIATED), "Adar II");
  assert_string_equal(week_day_of(1, "und", KAL_NAME_STANDALONE, KAL_NAME_SHORT), "Mon");
  assert_string_equal(week_day_of(1, "und", KAL_NAME_IN_DATE, KAL_NAME_NARROW), "M");
  assert_string_equal(era_of(gregorian, 0, "und", KAL_NAME_WIDE), "CE");
  assert_string_equal(calendar_of(hebrew, "und"), "hebrew"); /* root names no calendar */
}

/* Root's alias leads from a list that "en" lacks to one that it has. */
static void test_alias_begins_anew_at_the_locale(void **state) {
  kal_calendar roc = stand_in(KAL__NAMES_ROC, "roc"), amete_alem = stand_in(KAL__NAMES_ETHIOPIC_AMETE_ALEM, "ethioaa");
  (void)state;
  assert_string_equal(wide_month(&roc, 0, 1), "January");
  assert_string_equal(month_of(&roc, 0, 1, "und", KAL_NAME_IN_DATE, KAL_NAME_WIDE), "M01");
  assert_string_equal(wide_month(&amete_alem, 0, 13), "Pagumen");
}

static void test_locales(void **state) {
  static const char *const english[] = {"en",       "EN",         "en-US",       "en_us",         "en-GB",
                                        "en-Latn",  "en_LATN_GB", "en-US-posix", "en-a-bbb",      "en-u-ca-hebrew",
                                        "en-x-any", "en-001",     "en-1abc",     "en-us-u-ca-dangi",
                                        "eng",      "en.utf8",    "en@euro",     "en_US.UTF-8"};
  static const char *const root[] = {"und", "UND", "root", "und-US", "und-Cyrl", "und-u-ca-hebrew", "C", "C.UTF-8", "POSIX"};
  static const char *const unknown[] = {"",      "e",      "xx",     "en-US-GB", "en-Grek", "en-Cyrl-US", "enx",
                                        "en-",   "-en",    "en--US", "en US",   "en-abcdefghi", "c",
                                        "x-any", "posix",  "12",     "fr-Cyrl", "\xC3\xA9n"};
  char name[16] = "unchanged";
  size_t length = 77;
  (void)state;
  for (size_t i = 0; i < sizeof english / sizeof *english; i++)
    assert_string_equal(week_day_of(7, english[i], KAL_NAME_IN_DATE, KAL_NAME_WIDE), "Sunday");
  for (size_t i = 0; i < sizeof root / sizeof *root; i++)
    assert_string_equal(week_day_of(7, root[i], KAL_NAME_IN_DATE, KAL_NAME_WIDE), "Sun");
  for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
    if (kal_week_day_name(7, unknown[i], KAL_NAME_IN_DATE, KAL_NAME_WIDE, name, sizeof name, &length) !=
        KAL_ERROR_UNKNOWN_LOCALE)
      fail_msg("\"%s\" is taken for a locale", unknown[i]);
  assert_string_equal(name, "unchanged");
  assert_int_equal(length, 77);
}

/* Buffers */

/* Every capacity: what fits is the beginning of the name, whole characters only. */
static void test_every_capacity(void **state) {
  static const kal__era era = {.cldr = 11};
  static const char whole[] = "Tenpy\xC5\x8D-kamp\xC5\x8D (749\xE2\x80\x93" "749)";
  kal_calendar japanese = stand_in(KAL__NAMES_JAPANESE, "japanese");
  (void)state;
  japanese.eras = &era;
  japanese.era_count = 1;
  for (size_t capacity = 0; capacity <= sizeof whole + 2; capacity++) {
    char *buffer = malloc(capacity ? capacity : 1); /* its own allocation: a sanitizer sees its end */
    size_t length = 0, fits = capacity > sizeof whole - 1 ? sizeof whole - 1 : capacity ? capacity - 1 : 0;
    kal_status status = kal_era_name(&japanese, 0, "en", KAL_NAME_WIDE, buffer, capacity, &length);
    assert_int_equal(status, capacity < sizeof whole ? KAL_ERROR_BUFFER_TOO_SMALL : KAL_OK);
    assert_int_equal(length, sizeof whole - 1);
    while (fits && fits < sizeof whole - 1 && ((unsigned char)whole[fits] & 0xC0) == 0x80) fits--;
    if (capacity) {
      assert_int_equal(strlen(buffer), fits);
      assert_memory_equal(buffer, whole, fits);
    }
    assert_int_equal(kal_era_name(&japanese, 0, "en", KAL_NAME_WIDE, buffer, capacity, NULL), status);
    free(buffer);
  }
}

static void test_no_buffer(void **state) {
  size_t length = 0;
  (void)state;
  assert_int_equal(kal_calendar_name(kal_calendar_builtin(KAL_HEBREW), NULL, NULL, 0, &length),
                   KAL_ERROR_BUFFER_TOO_SMALL);
  assert_int_equal(length, strlen("Hebrew Calendar"));
  length = 0;
  assert_int_equal(kal_month_name(kal_calendar_builtin(KAL_HEBREW), 5784, 7, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, NULL,
                                  0, &length), KAL_ERROR_BUFFER_TOO_SMALL);
  assert_int_equal(length, strlen("Adar II"));
  assert_int_equal(kal_week_day_name(1, NULL, KAL_NAME_IN_DATE, KAL_NAME_WIDE, NULL, 0, NULL),
                   KAL_ERROR_BUFFER_TOO_SMALL);
}

/* Every other status, and nothing written. */

static void test_statuses(void **state) {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN), *hebrew = kal_calendar_builtin(KAL_HEBREW),
                     *persian = kal_calendar_builtin(KAL_PERSIAN);
  kal_calendar narrow_range = stand_in(KAL__NAMES_GREGORIAN, "");
  static const kal__era nameless = {.cldr = KAL__ERA_WITHOUT_NAME};
  const kal_name_context in_date = KAL_NAME_IN_DATE, no_context = (kal_name_context)2;
  const kal_name_width wide = KAL_NAME_WIDE, no_width = (kal_name_width)4;
  char b[16] = "unchanged";
  size_t n = 77;
  (void)state;
  narrow_range.eras = &nameless;
  narrow_range.era_count = 1;

  assert_int_equal(kal_calendar_name(NULL, "en", b, sizeof b, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_name(hebrew, "en", NULL, 1, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_calendar_name(hebrew, "xx", b, sizeof b, &n), KAL_ERROR_UNKNOWN_LOCALE);

  assert_int_equal(kal_month_name(NULL, 5784, 1, "en", in_date, wide, b, sizeof b, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_name(hebrew, 5784, 1, "en", in_date, wide, NULL, 1, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_name(hebrew, 5784, 1, "en", no_context, wide, b, sizeof b, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_name(hebrew, 5784, 1, "en", in_date, no_width, b, sizeof b, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_month_name(hebrew, 5784, 1, "xx", in_date, wide, b, sizeof b, &n), KAL_ERROR_UNKNOWN_LOCALE);
  assert_int_equal(kal_month_name(&narrow_range, 14, 1, "en", in_date, wide, b, sizeof b, &n), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_month_name(hebrew, 5784, 0, "en", in_date, wide, b, sizeof b, &n), KAL_ERROR_MISSING_FIELD);
  assert_int_equal(kal_month_name(persian, 1405, 13, "en", in_date, wide, b, sizeof b, &n), KAL_ERROR_NOT_IN_CALENDAR);
  assert_int_equal(kal_month_name(hebrew, 5783, 13, "en", in_date, wide, b, sizeof b, &n), KAL_ERROR_NOT_IN_YEAR);
  assert_int_equal(kal_month_name(&narrow_range, 0, 13, "en", in_date, wide, b, sizeof b, &n), KAL_ERROR_NO_NAME);

  assert_int_equal(kal_week_day_name(1, "en", in_date, wide, NULL, 1, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_week_day_name(1, "en", no_context, wide, b, sizeof b, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_week_day_name(1, "en", in_date, no_width, b, sizeof b, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_week_day_name(0, "en", in_date, wide, b, sizeof b, &n), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_week_day_name(8, "en", in_date, wide, b, sizeof b, &n), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_week_day_name(1, "xx", in_date, wide, b, sizeof b, &n), KAL_ERROR_UNKNOWN_LOCALE);

  assert_int_equal(kal_era_name(NULL, 0, "en", wide, b, sizeof b, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_era_name(gregorian, 0, "en", wide, NULL, 1, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_era_name(gregorian, 0, "en", no_width, b, sizeof b, &n), KAL_ERROR_ARGUMENT);
  assert_int_equal(kal_era_name(gregorian, 2, "en", wide, b, sizeof b, &n), KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(kal_era_name(gregorian, 0, "xx", wide, b, sizeof b, &n), KAL_ERROR_UNKNOWN_LOCALE);
  assert_int_equal(kal_era_name(&narrow_range, 0, "en", wide, b, sizeof b, &n), KAL_ERROR_NO_NAME);

  assert_string_equal(b, "unchanged");
  assert_int_equal(n, 77);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_icu_agrees),
      cmocka_unit_test(test_gregorian_months),
      cmocka_unit_test(test_adar_by_year),
      cmocka_unit_test(test_persian),
      cmocka_unit_test(test_week_days),
      cmocka_unit_test(test_eras),
      cmocka_unit_test(test_era_of_another_calendar),
      cmocka_unit_test(test_eras_of_every_calendar),
      cmocka_unit_test(test_every_calendar_has_a_name),
      cmocka_unit_test(test_calendar_without_cldr),
      cmocka_unit_test(test_own_names),
      cmocka_unit_test(test_own_names_of_no_month),
      cmocka_unit_test(test_names_in_their_own_language),
      cmocka_unit_test(test_own_names_fit),
      cmocka_unit_test(test_names_of_every_calendar),
      cmocka_unit_test(test_generic),
      cmocka_unit_test(test_hebrew_oddities),
      cmocka_unit_test(test_weeks),
      cmocka_unit_test(test_leap_months),
      cmocka_unit_test(test_root),
      cmocka_unit_test(test_alias_begins_anew_at_the_locale),
      cmocka_unit_test(test_locales),
      cmocka_unit_test(test_every_capacity),
      cmocka_unit_test(test_no_buffer),
      cmocka_unit_test(test_statuses),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
