/* SPDX-License-Identifier: MIT */
/*
 * Locales: tags, and look-up in the table that tools/gen/names.py makes of the Unicode CLDR.
 *
 * Tags: BCP 47 (RFC 5646) and LDML (UTS #35) part 1, "Unicode language and locale identifiers" and "Likely
 * subtags". Look-up: the same, "Inheritance and validity". Weeks, hours and preferred calendars of a
 * territory: LDML parts 4 and 6, supplemental data.
 *
 * The table: an entry is a locale, parted from its parent by what it says itself, in rows of three numbers
 * (list, first item | count << 8, place of references). A reference is a text of the language, or the number
 * of a text that several languages share; references that several languages have are shared themselves.
 */
#include "locale.h"
#include "numerals.h"

#include "../core/ascii.h"
#include "../core/calendar.h"

/* The table was made for the lists of locale.h: if not, run `./dev gen names`. */
#define LOCALE_LIST(kind, number) _Static_assert(KAL__LIST_##kind == number, #kind);
KAL__LOCALE_KINDS(LOCALE_LIST)
#undef LOCALE_LIST
_Static_assert(KAL__LIST_OWN == (int)KAL__LOCALE_LISTS_OWN, "lists of calendars' own names");

enum { LOCALE_ROW = 3, LOCALE_ITEMS = 256, LOCALE_TAG = sizeof kal__locale_entries->tag };

/* Look-up */

static const uint16_t *locale_numbers(uint32_t place) {
  return (const uint16_t *)(const void *)&kal__locale_numbers + place;
}

static const char *locale_reference(const kal__locale_entry *entry, uint16_t reference) {
  const char *texts = (const char *)(const void *)&kal__locale_texts;
  if (reference & KAL__LOCALE_OWN_TEXT) return texts + entry->texts + (reference & ~KAL__LOCALE_OWN_TEXT);
  return texts + *locale_numbers(reference); /* where shared texts are comes first */
}

/* The last of the entry's rows that begins at or before an item of a list; NULL if none does. */
static const uint16_t *locale_row(const kal__locale_entry *entry, unsigned list, unsigned item) {
  const uint16_t *row = locale_numbers(entry->rows);
  unsigned wanted = list << 8 | item;
  if (!entry->row_count || ((unsigned)row[0] << 8 | (row[1] & 255u)) > wanted) return NULL;
  for (unsigned count = entry->row_count; count > 1;) { /* without branches that nobody can predict */
    unsigned half = count / 2;
    const uint16_t *middle = row + LOCALE_ROW * half;
    row = ((unsigned)middle[0] << 8 | (middle[1] & 255u)) <= wanted ? middle : row;
    count -= half;
  }
  return row;
}

static unsigned locale_row_count(const uint16_t *row) {
  return (row[1] >> 8) & ~(unsigned)KAL__LOCALE_SHARED_REFERENCES;
}

/* The text at a place of a row. */
static const char *locale_row_text(const kal__locale_entry *entry, const uint16_t *row, unsigned place) {
  uint32_t references =
      row[1] >> 8 & KAL__LOCALE_SHARED_REFERENCES ? kal__locale_references : entry->references;
  return locale_reference(entry, *locale_numbers(references + row[2] + place));
}

/* What the locale's own data say, or NULL. */
static const char *locale_own(const kal__locale_entry *entry, unsigned list, unsigned item) {
  const uint16_t *row = locale_row(entry, list, item);
  unsigned place;
  if (!row || row[0] != list) return NULL;
  place = item - (row[1] & 255u);
  return place < locale_row_count(row) ? locale_row_text(entry, row, place) : NULL;
}

const char *kal__locale_text(unsigned locale, unsigned list, unsigned item) {
  if (item >= LOCALE_ITEMS) return NULL;
  for (; list; list = kal__locale_list_aliases[list])
    for (unsigned at = locale;; at = kal__locale_entries[at].parent) {
      const char *text = locale_own(&kal__locale_entries[at], list, item);
      if (text) return text;
      if (at == KAL__LOCALE_ROOT) break;
    }
  return NULL;
}

void kal__locale_list_texts(unsigned locale, unsigned list, unsigned first, unsigned count,
                            const char **texts) {
  unsigned missing = count;
  memset(texts, 0, count * sizeof *texts);
  for (; list && missing; list = kal__locale_list_aliases[list])
    for (unsigned at = locale; missing; at = kal__locale_entries[at].parent) {
      const kal__locale_entry *entry = &kal__locale_entries[at];
      const uint16_t *start = locale_numbers(entry->rows), *end = start + LOCALE_ROW * entry->row_count;
      const uint16_t *row = locale_row(entry, list, first);
      for (row = row ? row : start; row < end && row[0] <= list; row += LOCALE_ROW) {
        unsigned item = row[1] & 255u, past = item + locale_row_count(row);
        if (row[0] < list) continue;
        if (past > first + count) past = first + count;
        for (item = item < first ? first : item; item < past; item++)
          if (!texts[item - first]) {
            texts[item - first] = locale_row_text(entry, row, item - (row[1] & 255u));
            missing--;
          }
      }
      if (at == KAL__LOCALE_ROOT) break;
    }
}

kal__pattern kal__locale_pattern(unsigned locale, unsigned list, kal__style style) {
  kal__pattern pattern = {kal__locale_text(locale, list, style), 0, ""};
  if (!pattern.text) pattern.text = "";
  while (pattern.text[pattern.length] && pattern.text[pattern.length] != KAL__LOCALE_OVERRIDE)
    pattern.length++;
  if (pattern.text[pattern.length]) pattern.numbers = pattern.text + pattern.length + 1;
  return pattern;
}

size_t kal__locale_items(unsigned locale, unsigned list, uint8_t *items, size_t capacity) {
  uint8_t found[LOCALE_ITEMS] = {0};
  unsigned end_of_all = 0;
  size_t count = 0;
  for (; list; list = kal__locale_list_aliases[list])
    for (unsigned at = locale;; at = kal__locale_entries[at].parent) {
      const kal__locale_entry *entry = &kal__locale_entries[at];
      const uint16_t *end = locale_numbers(entry->rows) + LOCALE_ROW * entry->row_count;
      const uint16_t *row = locale_row(entry, list, 0);
      if (!row) row = end - LOCALE_ROW * entry->row_count;
      for (; row < end && row[0] <= list; row += LOCALE_ROW)
        if (row[0] == list) {
          unsigned first = row[1] & 255u, past = first + locale_row_count(row);
          memset(found + first, 1, past - first);
          if (past > end_of_all) end_of_all = past;
        }
      if (at == KAL__LOCALE_ROOT) break;
    }
  for (unsigned item = 0; item < end_of_all; item++)
    if (found[item] && count < capacity) items[count++] = (uint8_t)item;
  return count;
}

/* Ids in order */

static unsigned char locale_fold(char c) {
  return (unsigned char)(c == '_' ? '-' : kal__small_letter(c));
}

/* Compares the first `length` bytes of text with a whole id; case, '-' and '_' are alike. */
static int locale_compare(const char *text, size_t length, const char *id) {
  for (size_t i = 0; i < length; i++) {
    int difference = locale_fold(text[i]) - locale_fold(id[i]);
    if (difference || !id[i]) return difference ? difference : 1;
  }
  return id[length] ? -1 : 0;
}

static int locale_is(const char *text, size_t length, const char *id) {
  return locale_compare(text, length, id) == 0;
}

/* What is looked for in a table, whose rows begin with a text. */
typedef struct locale_wanted {
  const char *text;
  size_t length;
  char difference; /* of an interval */
} locale_wanted;

static int locale_compare_id(const locale_wanted *wanted, const void *row) {
  return locale_compare(wanted->text, wanted->length, row);
}

/* Like memcmp: skeletons and intervals tell 'M' from 'm'. */
static int locale_compare_skeleton(const locale_wanted *wanted, const void *row) {
  size_t own = strlen(row), length = wanted->length;
  int order = memcmp(wanted->text, row, length < own ? length : own);
  return order ? order : (length > own) - (length < own);
}

static int locale_compare_interval(const locale_wanted *wanted, const void *row) {
  const kal__interval *interval = row;
  int order = locale_compare_skeleton(wanted, interval->skeleton);
  return order ? order : wanted->difference - interval->difference;
}

/* The row that is wanted; `count` if there is none. */
static size_t locale_search(const void *rows, size_t size, size_t count,
                            int (*compare)(const locale_wanted *wanted, const void *row),
                            locale_wanted wanted) {
  size_t low = 0, high = count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = compare(&wanted, (const char *)rows + size * middle);
    if (order == 0) return middle;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return count;
}

static size_t locale_search_id(const void *rows, size_t size, size_t count, const char *text, size_t length) {
  return locale_search(rows, size, count, locale_compare_id, (locale_wanted){text, length, 0});
}

const char *kal__skeleton_text(unsigned skeleton) {
  return skeleton < KAL__SKELETONS ? kal__skeletons[skeleton] : NULL;
}

unsigned kal__skeleton_number(const char *text, size_t length) {
  size_t found = locale_search(kal__skeletons, sizeof *kal__skeletons, KAL__SKELETONS,
                               locale_compare_skeleton, (locale_wanted){text, length, 0});
  return found < KAL__SKELETONS ? (unsigned)found : KAL__NO_NUMBER;
}

const char *kal__interval_skeleton(unsigned interval) {
  return interval < KAL__INTERVALS ? kal__intervals[interval].skeleton : NULL;
}

char kal__interval_difference(unsigned interval) {
  return interval < KAL__INTERVALS ? kal__intervals[interval].difference : 0;
}

unsigned kal__interval_number(const char *skeleton, size_t length, char difference) {
  size_t found = locale_search(kal__intervals, sizeof *kal__intervals, KAL__INTERVALS,
                               locale_compare_interval, (locale_wanted){skeleton, length, difference});
  return found < KAL__INTERVALS ? (unsigned)found : KAL__NO_NUMBER;
}

kal__day_period kal__day_period_at(unsigned locale, unsigned minute, kal__day_period *at) {
  kal__day_period period = KAL__NO_DAY_PERIOD;
  const kal__day_period_rule *rule;
  *at = KAL__NO_DAY_PERIOD;
  if (kal__locale_entries[locale].day_periods >= KAL__DAY_PERIOD_RULES) return period;
  for (rule = &kal__day_period_rules[kal__locale_entries[locale].day_periods];
       rule->period < KAL__NO_DAY_PERIOD; rule++) {
    unsigned from = rule->from_hour * 60u, before = rule->before_hour * 60u;
    if (from == before) {
      if (minute == from) *at = (kal__day_period)rule->period;
    } else if (from < before ? minute >= from && minute < before : minute >= from || minute < before) {
      period = (kal__day_period)rule->period;
    }
  }
  return period;
}

unsigned kal__numbering_number(const char *id, size_t length) {
  char small[sizeof "fullwide"];
  int found;
  if (length >= sizeof small) return KAL__NO_NUMBERING;
  for (size_t i = 0; i < length; i++) small[i] = kal__small_letter(id[i]);
  found = kal__find_numbering(small, length);
  return found < 0 ? KAL__NO_NUMBERING : (unsigned)found;
}

/* Tags */

/* A piece of the tag that is read. */
typedef struct locale_subtag {
  const char *text;
  size_t length;
} locale_subtag;

/* What a tag says. Subtags that it does not have are of no length. */
typedef struct locale_tag {
  locale_subtag language, script, territory, variant;
  locale_subtag calendar, numbers, first_day, region; /* values of -u-; may be of several subtags */
} locale_tag;

static int locale_is_letter(char c) {
  return locale_fold(c) >= 'a' && locale_fold(c) <= 'z';
}

static int locale_letters(locale_subtag subtag) {
  for (size_t i = 0; i < subtag.length; i++)
    if (!locale_is_letter(subtag.text[i])) return 0;
  return 1;
}

/* The next subtag, 1..8 letters and digits; moves *text behind it and its hyphen. No length: there is none.
 */
static locale_subtag locale_next(const char **text, const char *end) {
  locale_subtag subtag = {*text, 0};
  const char *p = *text;
  while (p < end && p - *text <= 8 && (locale_is_letter(*p) || kal__is_digit(*p))) p++;
  if (p - *text > 8 || (p < end && locale_fold(*p) != '-') || p + 1 == end) return subtag;
  subtag.length = (size_t)(p - *text);
  *text = p < end ? p + 1 : end;
  return subtag;
}

static locale_subtag locale_subtag_of(const char *text) {
  return (locale_subtag){text, strlen(text)};
}

/* Reads language, script, territory and variant; returns the first singleton that follows, or what is bad. */
static locale_subtag locale_read_language(locale_tag *tag, const char **text, const char *end) {
  locale_subtag subtag = locale_next(text, end);
  if (subtag.length < 2 || !locale_letters(subtag)) return (locale_subtag){subtag.text, 0};
  tag->language = subtag;
  for (int first = 1; *text < end; first = 0) {
    subtag = locale_next(text, end);
    if (subtag.length < 2) return subtag;
    if (first && subtag.length == 3 && locale_letters(subtag))
      tag->language = subtag; /* zh-yue is yue */
    else if (subtag.length == 4 && locale_letters(subtag) && !tag->script.length && !tag->territory.length &&
             !tag->variant.length)
      tag->script = subtag;
    else if ((subtag.length == 2 || subtag.length == 3) && !tag->territory.length && !tag->variant.length &&
             (subtag.length == 2) == locale_letters(subtag))
      tag->territory = subtag;
    else if (subtag.length >= 5 || (subtag.length == 4 && kal__is_digit(subtag.text[0]))) {
      if (!tag->variant.length) tag->variant = subtag;
    } else
      return (locale_subtag){subtag.text, 0};
  }
  return (locale_subtag){end, 1};
}

/* Reads the -u- keys up to the next singleton, which it returns. */
static locale_subtag locale_read_keys(locale_tag *tag, const char **text, const char *end) {
  locale_subtag *value = NULL;
  while (*text < end) {
    locale_subtag subtag = locale_next(text, end);
    if (subtag.length < 2) return subtag;
    if (subtag.length == 2) {
      value = locale_is(subtag.text, 2, "ca")   ? &tag->calendar
              : locale_is(subtag.text, 2, "nu") ? &tag->numbers
              : locale_is(subtag.text, 2, "fw") ? &tag->first_day
              : locale_is(subtag.text, 2, "rg") ? &tag->region
                                                : NULL;
      if (value && value->length) value = NULL; /* the first one holds */
    } else if (value) {
      if (!value->length) value->text = subtag.text;
      value->length = (size_t)(subtag.text + subtag.length - value->text);
    }
  }
  return (locale_subtag){end, 1};
}

/* The modifier of a POSIX name, whose rest begins at '.' or '@'; nothing if there is no rest. */
static void locale_read_posix(locale_tag *tag, const char *rest) {
  static const char *const scripts[][2] = {
      {"latin", "Latn"}, {"cyrillic", "Cyrl"}, {"arabic", "Arab"}, {"devanagari", "Deva"}};
  const char *at = rest;
  while (*at && *at != '@') at++;
  if (!*at) return;
  for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
    if (locale_is(at + 1, strlen(at + 1), scripts[i][0])) tag->script = locale_subtag_of(scripts[i][1]);
  if (locale_is(at + 1, strlen(at + 1), "valencia")) tag->variant = locale_subtag_of("valencia");
}

/* What a name of a language stands for: another language, perhaps in one script. */
static void locale_usual_language(locale_tag *tag) {
  size_t place = locale_search_id(kal__locale_aliases, sizeof *kal__locale_aliases, kal__locale_alias_count,
                                  tag->language.text, tag->language.length);
  const char *usual, *end;
  if (place == kal__locale_alias_count) return;
  usual = kal__locale_aliases[place].usual;
  end = usual + strlen(usual);
  tag->language = locale_next(&usual, end);
  if (usual < end) {
    locale_subtag more = locale_next(&usual, end);
    if (more.length == 4 && !tag->script.length) tag->script = more;
    if (more.length < 4 && !tag->territory.length) tag->territory = more;
  }
}

/* Returns 0 if the text is no tag. */
static int locale_read_tag(locale_tag *tag, const char *text) {
  const char *end = text;
  locale_subtag subtag;
  *tag = (locale_tag){0};
  while (*end && *end != '.' && *end != '@') end++;
  if (end == text) return 0;
  if ((end == text + 1 && *text == 'C') || (end == text + 5 && memcmp(text, "POSIX", 5) == 0)) {
    tag->language = locale_subtag_of("und");
    return 1;
  }
  if (*end) {
    for (const char *p = end; *p; p++)
      if (*p < '!' || *p > '~') return 0;
  }
  subtag = locale_read_language(tag, &text, end);
  while (subtag.length == 1 && subtag.text < end) {
    unsigned char singleton = locale_fold(*subtag.text);
    if (text == end) return 0; /* nothing follows it */
    if (singleton == 'u')
      subtag = locale_read_keys(tag, &text, end);
    else
      do {
        subtag = text < end ? locale_next(&text, end) : (locale_subtag){end, 1};
      } while (subtag.length > 1 || (singleton == 'x' && subtag.length && subtag.text < end));
  }
  if (!subtag.length) return 0;
  locale_read_posix(tag, end);
  locale_usual_language(tag);
  return 1;
}

/* Joins subtags with hyphens; their bytes, or 0 if they do not fit. */
static size_t locale_join(char *buffer, size_t capacity, const locale_subtag *subtags, size_t count) {
  size_t length = 0;
  for (size_t i = 0; i < count; i++) {
    if (!subtags[i].length) continue;
    if (length + 1 + subtags[i].length > capacity) return 0;
    if (length) buffer[length++] = '-';
    memcpy(buffer + length, subtags[i].text, subtags[i].length);
    length += subtags[i].length;
  }
  return length;
}

/* What is likely of a language, with a script or territory if that is known; NULL if nothing. */
static const kal__locale_likely *locale_likely(locale_subtag language, locale_subtag more) {
  char key[sizeof kal__locale_likelies->tag];
  size_t length = locale_join(key, sizeof key, (locale_subtag[]){language, more}, 2);
  size_t place = locale_search_id(kal__locale_likelies, sizeof *kal__locale_likelies,
                                  kal__locale_likely_count, key, length);
  return place < kal__locale_likely_count ? &kal__locale_likelies[place] : NULL;
}

/* The words of a folded tag, padded with 0: in order like the text. */
static void locale_fold_tag(const char tag[LOCALE_TAG], uint64_t words[2]) {
  const unsigned char *p = (const unsigned char *)tag;
  for (int i = 0; i < 2; i++, p += 8) { /* compilers make one load of it */
    words[i] = (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 |
               (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | p[7];
    /* Makes letters small, leaves digits and '-', and keeps a shorter tag before a longer one. */
    words[i] |= UINT64_C(0x2020202020202020);
  }
}

/* The entry of just these subtags; 0 if there is none. */
static unsigned locale_entry(const locale_subtag *subtags, size_t count) {
  char key[LOCALE_TAG] = {0};
  size_t length = locale_join(key, LOCALE_TAG - 1, subtags, count);
  uint64_t wanted[2], words[2];
  const kal__locale_entry *entry = &kal__locale_entries[1];
  for (size_t i = 0; i < length; i++) {
    if (key[i] == '_') key[i] = '-';
    if (key[i] < '-') return 0; /* no byte of a tag: folding would make one of some */
  }
  locale_fold_tag(key, wanted);
  for (size_t left = (size_t)kal__locale_count - 1; left > 1;) { /* as in locale_row */
    size_t half = left / 2;
    locale_fold_tag(entry[half].tag, words);
    entry = words[0] < wanted[0] || (words[0] == wanted[0] && words[1] <= wanted[1]) ? entry + half : entry;
    left -= half;
  }
  locale_fold_tag(entry->tag, words);
  return words[0] == wanted[0] && words[1] == wanted[1] ? (unsigned)(entry - kal__locale_entries) : 0;
}

/*
 * The data of a tag, and the territory that it speaks of if none is written (which stays of no length where
 * that is not known).
 */
static unsigned locale_data(const locale_tag *tag, locale_subtag *territory, kal_locale_match *match) {
  const locale_subtag none = {"", 0};
  const kal__locale_likely *alone = locale_likely(tag->language, none), *there = NULL;
  locale_subtag script = tag->script, likely_territory;
  int usual;
  *territory = tag->territory;
  *match = KAL_LOCALE_ROOT;
  if (locale_is(tag->language.text, tag->language.length, "und") ||
      locale_is(tag->language.text, tag->language.length, "root")) {
    *match = tag->script.length || tag->territory.length || tag->variant.length ? KAL_LOCALE_PARENT
                                                                                : KAL_LOCALE_EXACT;
    return KAL__LOCALE_ROOT;
  }
  if (!alone) return KAL__LOCALE_ROOT;
  if (!script.length) {
    if (tag->territory.length) there = locale_likely(tag->language, tag->territory);
    script = locale_subtag_of((there ? there : alone)->script);
  }
  usual = locale_is(script.text, script.length, alone->script);
  there = usual ? NULL : locale_likely(tag->language, script);
  likely_territory = locale_subtag_of((there ? there : alone)->territory);
  if (!territory->length) *territory = likely_territory;
  for (int variant = tag->variant.length > 0; variant >= 0; variant--)
    for (int place = tag->territory.length || variant; place >= 0; place--)
      for (int written = 1; written >= !usual; written--) {
        const locale_subtag subtags[] = {tag->language, written ? script : none, place ? *territory : none,
                                         variant ? tag->variant : none};
        unsigned found = locale_entry(subtags, 4);
        int whole = variant == (tag->variant.length > 0) &&
                    (place || !tag->territory.length ||
                     (territory->length == likely_territory.length &&
                      locale_is(territory->text, territory->length, likely_territory.text)));
        if (!found) continue;
        *match = whole ? KAL_LOCALE_EXACT : KAL_LOCALE_PARENT;
        return found;
      }
  return KAL__LOCALE_ROOT;
}

kal_status kal__locale_data(const char *tag, unsigned *data, kal_locale_match *match) {
  locale_tag read;
  locale_subtag territory;
  if (!tag) tag = "en";
  if ((*data = locale_entry(&(locale_subtag){tag, strlen(tag)}, 1))) { /* most tags, and quickly */
    *match = KAL_LOCALE_EXACT;
    return KAL_OK;
  }
  if (!locale_read_tag(&read, tag)) return KAL_ERROR_UNKNOWN_LOCALE;
  *data = locale_data(&read, &territory, match);
  return KAL_OK;
}

static unsigned locale_territory(locale_subtag territory) {
  size_t old = locale_search_id(kal__territory_aliases, sizeof *kal__territory_aliases,
                                KAL__TERRITORY_ALIASES, territory.text, territory.length);
  size_t place;
  if (old < KAL__TERRITORY_ALIASES) territory = locale_subtag_of(kal__territory_aliases[old].usual);
  place = locale_search_id(kal__territories, sizeof *kal__territories, KAL__TERRITORIES, territory.text,
                           territory.length);
  return place < KAL__TERRITORIES ? (unsigned)place : KAL__TERRITORIES;
}

/* Notes that a key was followed or not known; returns its first argument. */
static int locale_note(int known, kal_locale_keys key, kal_locale *locale) {
  if (known)
    locale->asked |= (uint8_t)key;
  else
    locale->unknown |= (uint8_t)key;
  return known;
}

static void locale_set_territory(const locale_tag *tag, locale_subtag territory, kal_locale *locale) {
  char spoken[sizeof kal__spoken_hours->tag];
  unsigned found = KAL__TERRITORIES;
  const kal__territory *row;
  size_t length, hours;
  if (tag->region.length) { /* gbzzzz, or a subdivision: gbsct */
    locale_subtag region = {tag->region.text, kal__is_digit(tag->region.text[0]) ? 3 : 2};
    if (tag->region.length > region.length) found = locale_territory(region);
    if (locale_note(found < KAL__TERRITORIES, KAL_LOCALE_TERRITORY, locale)) territory = region;
  }
  found = locale_territory(territory);
  locale->territory = (uint16_t)(found < KAL__TERRITORIES ? found : KAL__TERRITORY_WORLD);
  row = &kal__territories[locale->territory];
  locale->first_day = row->first_day;
  locale->minimal_days = row->minimal_days;
  locale->weekend = row->weekend;
  length = locale_join(spoken, sizeof spoken, (locale_subtag[]){tag->language, territory}, 2);
  hours = locale_search_id(kal__spoken_hours, sizeof *kal__spoken_hours, KAL__SPOKEN_HOURS, spoken, length);
  locale->hour = (uint8_t)(hours < KAL__SPOKEN_HOURS ? kal__spoken_hours[hours].hour : row->hour);
}

static void locale_set_numbers(const locale_tag *tag, kal_locale *locale) {
  static const char *const kinds[] = {"default", "native", "traditio", "finance"};
  const kal__locale_entry *entry = &kal__locale_entries[locale->data];
  unsigned found = KAL__NO_NUMBERING;
  locale->numbers = entry->numberings[0];
  if (!tag->numbers.length) return;
  for (size_t i = 1; i < sizeof kinds / sizeof *kinds; i++)
    if (locale_is(tag->numbers.text, tag->numbers.length, kinds[i])) found = entry->numberings[i];
  if (found == KAL__NO_NUMBERING) found = kal__numbering_number(tag->numbers.text, tag->numbers.length);
  if (locale_note(found != KAL__NO_NUMBERING, KAL_LOCALE_NUMBERS, locale)) locale->numbers = (uint8_t)found;
}

static void locale_set_first_day(const locale_tag *tag, kal_locale *locale) {
  static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  unsigned found = 0;
  if (!tag->first_day.length) return;
  for (unsigned i = 0; i < 7; i++)
    if (locale_is(tag->first_day.text, tag->first_day.length, days[i])) found = i + 1;
  if (locale_note(found != 0, KAL_LOCALE_FIRST_DAY, locale)) locale->first_day = (uint8_t)found;
}

static void locale_set_calendar(const locale_tag *tag, kal_locale *locale) {
  char name[KAL_NAME_MAX + 1];
  const kal_calendar *calendar = NULL;
  if (tag->calendar.length && tag->calendar.length <= KAL_NAME_MAX) {
    memcpy(name, tag->calendar.text, tag->calendar.length);
    name[tag->calendar.length] = '\0';
    if (kal_calendar_find(name, &calendar, NULL)) calendar = NULL;
  }
  if (tag->calendar.length) locale_note(calendar != NULL, KAL_LOCALE_CALENDAR, locale);
  if (!calendar) calendar = kal_locale_calendar_at(locale, 0);
  locale->calendar = (uint16_t)kal_calendar_number_of(calendar);
}

kal_status kal_locale_find(const char *tag, kal_locale *locale) {
  kal_locale found = {0};
  kal_locale_match match;
  locale_tag read;
  locale_subtag territory;
  if (!locale) return KAL_ERROR_ARGUMENT;
  if (!locale_read_tag(&read, tag ? tag : "en")) return KAL_ERROR_UNKNOWN_LOCALE;
  found.data = (uint16_t)locale_data(&read, &territory, &match);
  found.match = (uint8_t)match;
  found.rtl = kal__locale_entries[found.data].right_to_left;
  locale_set_territory(&read, territory, &found);
  locale_set_numbers(&read, &found);
  locale_set_first_day(&read, &found);
  locale_set_calendar(&read, &found);
  *locale = found;
  return KAL_OK;
}

/* What a locale is */

static int locale_is_sound(const kal_locale *locale) {
  return locale && locale->data < kal__locale_count && locale->territory < KAL__TERRITORIES &&
         locale->numbers < KAL__NUMBERINGS;
}

const char *kal_locale_tag(const kal_locale *locale) {
  return locale_is_sound(locale) ? kal__locale_entries[locale->data].tag : NULL;
}

const char *kal_locale_numbers(const kal_locale *locale) {
  return locale_is_sound(locale) ? kal_numbering_id(locale->numbers) : NULL;
}

const kal_calendar *kal_locale_calendar_at(const kal_locale *locale, size_t index) {
  char name[KAL__CALENDAR_IDS_MAX];
  const char *ids;
  if (!locale_is_sound(locale)) return NULL;
  for (ids = kal__territory_calendars[kal__territories[locale->territory].calendars]; *ids;) {
    const kal_calendar *calendar;
    size_t length = 0;
    while (ids[length] && ids[length] != ' ') length++;
    memcpy(name, ids, length);
    name[length] = '\0';
    if (kal_calendar_find(name, &calendar, NULL) == KAL_OK && index-- == 0) return calendar;
    ids += length + (ids[length] == ' ');
  }
  return NULL;
}

const char *kal_locale_at(size_t index) {
  return index < kal__locale_count ? kal__locale_entries[index].tag : NULL;
}

size_t kal_locale_count(void) {
  return kal__locale_count;
}
