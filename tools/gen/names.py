# SPDX-License-Identifier: MIT
"""src/generated/locale_data.[ch]: the locale data of the Unicode CLDR as one read-only table without pointers.

The XML is read by cldr.py. What is stored, as src/format/locale.c reads it:

  A locale has rows (list, first item, count, place of references), sorted by list and item; a reference is
  16 bits: an index of the texts that several languages share, or a place among the texts of its own language.
  Runs of references that are equal are stored once. A row whose texts are what the locale would inherit
  anyway is left out.

Languages stand in #if blocks of their own, so that a build can leave them out without this generator: root and
English ("base") are always there. Languages of which one's locales inherit from another's are one block.
"""
import hashlib
import types

import cldr

CLDR_VERSION = "48"
BASE = {"root", "en"}  # languages
SHARED = 0x7FFF  # greatest index of a shared text; with the bit above it a reference is a place of the language's own
SHARED_BYTES = 0xFFFF
ROW_SHARED = 0x80  # in a row's count: its references are the shared ones
NO_RULES = 0xFFFF
CHUNK = 4000  # bytes of one string literal: ISO C promises 4095


def fail(text):
    raise SystemExit(f"names: {text}")


def language_of(locale):
    return locale.split("_")[0]


def parent_of(locale, parents, chosen):
    while locale != "root":
        locale = parents.get(locale) or (locale.rsplit("_", 1)[0] if "_" in locale else "root")
        if locale in chosen:
            return locale
    return None


def look_up(names, aliases, chain, number, item):
    """What look-up in C finds."""
    while number:
        for locale in chain:
            text = names[locale].get(number, {}).get(item)
            if text is not None:
                return text
        number = aliases[number]
    return None


def prune(names, aliases, chains):
    """Drops lists without which every look-up comes to the same, that of the locale and of those below it."""
    below = {}
    for locale, chain in chains.items():
        for at in chain:
            below.setdefault(at, []).append(locale)
    led_here = {}  # the lists that come to a list by aliases, and itself
    for number in range(1, len(aliases)):
        at = number
        while at:
            led_here.setdefault(at, []).append(number)
            at = aliases[at]
    for locale in sorted(names, key=lambda name: (-len(chains[name]), name)):
        if locale == "root":
            continue
        for number, items in sorted(names[locale].items()):
            if any(look_up(names, aliases, chains[locale][1:], number, item) != text and
                   look_up(names, aliases, chains[locale], aliases[number], item) != text
                   for item, text in items.items()):
                continue  # quickly seen to be needed
            asked = [(chains[at], start, item) for at in below[locale] for start in led_here[number] for item in items]
            before = [look_up(names, aliases, *question) for question in asked]
            del names[locale][number]
            if before != [look_up(names, aliases, *question) for question in asked]:
                names[locale][number] = items


def runs(items):
    """Consecutive items as (first, texts)."""
    found = []
    for item in sorted(items):
        if found and found[-1][0] + len(found[-1][1]) == item and len(found[-1][1]) < ROW_SHARED - 1:
            found[-1][1].append(items[item])
        else:
            found.append((item, [items[item]]))
    return [(first, tuple(texts)) for first, texts in found]


def pack_texts(texts):
    """Offsets of NUL-terminated texts in one pool, and what is stored; one that ends another is stored inside it."""
    encoded = {text: text.encode("utf-8") for text in texts}
    backwards = sorted(encoded, key=lambda text: encoded[text][::-1])
    hosts = {}
    for text, longer in zip(backwards, backwards[1:]):
        if encoded[longer].endswith(encoded[text]):
            hosts[text] = longer
    offsets, stored, size = {}, [], 0
    for text in encoded:
        if text not in hosts:
            offsets[text] = size
            stored.append(text)
            size += len(encoded[text]) + 1
    for text in reversed(backwards):
        if text in hosts:
            offsets[text] = offsets[hosts[text]] + len(encoded[hosts[text]]) - len(encoded[text])
    return offsets, stored, size


class References:
    """Numbers of texts one after the other. A run that is part of another one is stored once."""

    def __init__(self, found):
        letters = {}
        self.spelled, self.starts = "", {}
        for run in sorted(found, key=lambda run: (-len(run), run)):
            # One character stands for a text: find() is quick.
            spelled = "".join(letters.setdefault(text, chr(0x10000 + len(letters))) for text in run)
            self.starts[run] = self.spelled.find(spelled)
            if self.starts[run] < 0:
                self.starts[run] = len(self.spelled)
                self.spelled += spelled
        texts = {letter: text for text, letter in letters.items()}
        self.texts = [texts[letter] for letter in self.spelled]


class Block:
    """What is built or left out together: base, shared, or the languages of one family of locales."""

    def __init__(self, name, languages, locales):
        self.name, self.languages, self.locales = name, languages, locales
        self.rows = {}  # of each locale: [(list, first, texts)]
        self.texts = {}  # of its own, in order of use


class Tables:
    def __init__(self, lists, names, parents):
        self.lists = lists
        chosen = set(names)
        self.parents = {locale: parent_of(locale, parents, chosen) for locale in names}
        self.blocks = self.make_blocks(names)
        for block in self.blocks:
            for locale in block.locales:
                block.rows[locale] = [(number, first, texts) for number, items in sorted(names[locale].items())
                                      for first, texts in runs(items)]
        self.share()

    def make_blocks(self, names):
        family = {language_of(locale): language_of(locale) for locale in names}

        def root_of(language):
            while family[language] != language:
                language = family[language]
            return language

        for locale, parent in self.parents.items():
            if parent and language_of(parent) not in BASE and language_of(locale) not in BASE:
                family[root_of(language_of(locale))] = root_of(language_of(parent))
        members = {}
        for language in sorted(family):
            members.setdefault("base" if language in BASE else root_of(language), []).append(language)
        return [Block(name, languages, sorted(locale for locale in names if language_of(locale) in languages))
                for name, languages in sorted(members.items(), key=lambda item: (item[0] != "base", item[0]))]

    def share(self):
        """Decides which texts and runs of references are shared."""
        users, run_users = {}, {}
        for block in self.blocks:
            for rows in block.rows.values():
                for _, _, texts in rows:
                    run_users.setdefault(texts, {})[block.name] = None
                    for text in texts:
                        users.setdefault(text, {})[block.name] = None
        base = [text for text, blocks in users.items() if "base" in blocks]
        # Those that save most first, until the places would not fit 16 bits.
        others = sorted((text for text, blocks in users.items() if len(blocks) > 1 and "base" not in blocks),
                        key=lambda text: (-(len(users[text]) - 1) * (len(text.encode()) + 1), text))
        self.base_offsets, self.base_stored, self.base_size = pack_texts(base)
        while True:
            offsets, stored, size = pack_texts(others)
            if self.base_size + size <= SHARED_BYTES and len(base) + len(others) <= SHARED + 1:
                break
            others = others[:-max(20, len(others) // 200)]
        self.shared_stored, self.shared_size = stored, size
        self.shared_texts = base + others
        self.base_texts = len(base)
        self.shared_places = [self.base_offsets[text] for text in base] + [
            self.base_size + offsets[text] for text in others]
        index = {text: i for i, text in enumerate(self.shared_texts)}

        base_runs = {run for run, blocks in run_users.items() if "base" in blocks}
        shared_runs = base_runs | {run for run, blocks in run_users.items()
                                   if len(blocks) > 1 and all(text in index for text in run)}
        # The base's first, so that a build of English alone has only those.
        self.base_references = References(base_runs)
        self.shared_references = References(shared_runs - base_runs)
        starts = {run: start for run, start in self.base_references.starts.items()}
        for run, start in self.shared_references.starts.items():
            starts[run] = len(self.base_references.texts) + start
        self.references = [index[text] for text in self.base_references.texts + self.shared_references.texts]
        if len(self.references) > 0xFFFF:
            fail("too many shared references")

        for block in self.blocks:
            own = {texts for rows in block.rows.values() for _, _, texts in rows if texts not in starts}
            references = References(own)
            block.texts = list(dict.fromkeys(text for run in sorted(own) for text in run if text not in index))
            offsets, block.stored, block.size = pack_texts(block.texts)
            if block.size > SHARED or len(references.texts) > 0xFFFF:
                fail(f"{block.name} has too much text")
            block.references = [index[text] if text in index else SHARED + 1 + offsets[text]
                                for text in references.texts]
            block.packed = {locale: [(number, first, len(texts) | (ROW_SHARED if texts in starts else 0),
                                      starts[texts] if texts in starts else references.starts[texts])
                                     for number, first, texts in rows] for locale, rows in block.rows.items()}
            block.numbers = sum(3 * len(rows) for rows in block.packed.values()) + len(block.references)


def literal(text):
    """A C string literal of the text and a NUL, the NUL left to the end of a chunk where it is written."""
    out = []
    for character in text:
        code = ord(character)
        if character in '"\\':
            out.append("\\" + character)
        elif character == "?":  # no trigraphs
            out.append("\\?")
        elif code < 0x20 or 0x7F <= code <= 0xA0 or code == 0x61C or 0x200B <= code <= 0x206F or code == 0xFEFF:
            out.append("".join(f"\\{byte:03o}" for byte in character.encode("utf-8")))
        else:
            out.append(character)
    return "".join(out)


def chunks(texts):
    """Texts in groups that a string literal can hold: (bytes with the NULs, texts)."""
    found = []
    for text in texts:
        size = len(text.encode("utf-8")) + 1
        if not found or found[-1][0] + size > CHUNK:
            found.append([0, []])
        found[-1][0] += size
        found[-1][1].append(text)
    return found


def wrap(words, glue="", width=110):
    """Words joined to lines."""
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(glue) + len(word) > width:
            lines.append("    " + line)
            line = ""
        line += (glue if line else "") + word
    return lines + ["    " + line]


def text_lines(texts):
    return wrap(['"' + literal(text) + ('\\0"' if i + 1 < len(texts) else '"') for i, text in enumerate(texts)], " ")


def number_lines(numbers):
    return wrap([f"{number}," for number in numbers])


def tag_of(locale):
    return "und" if locale == "root" else locale.replace("_", "-")


class Source:
    """Lines of C, of which some are built only with their languages."""

    def __init__(self):
        self.parts = []  # (condition or None, lines)

    def write(self, condition, lines):
        if not self.parts or self.parts[-1][0] != condition:
            self.parts.append((condition, []))
        self.parts[-1][1].extend(lines)

    def add(self, *lines, block=None):
        condition = None
        if block and block.name != "base":
            names = " || ".join(f"defined KAL_LOCALE_{language.upper()}" for language in block.languages)
            condition = f"#if !defined KAL_LOCALES_LIST || {names}"
        self.write(condition, lines)

    def shared(self, *lines):
        self.write("#ifndef KAL_LOCALES_ENGLISH", lines)

    def table(self, declaration, rows):
        self.add(f"const {declaration} = {{", *rows, "};", "")

    def text(self):
        lines = []
        for condition, part in self.parts:
            lines += [condition, *part, "#endif"] if condition else part
        return "\n".join(lines) + "\n"


def make_numbers(source, tables):
    """The rows and references of all locales, and where shared texts are."""
    blocks, base = tables.blocks, tables.base_texts
    split = len(tables.base_references.texts)
    members = [("places", tables.shared_places[:base], None),
               ("more_places", tables.shared_places[base:], "shared"),
               ("references", tables.references[:split], None),
               ("more_references", tables.references[split:], "shared")]
    for block in blocks:
        numbers = [number for locale in block.locales for number, first, count, start in block.packed[locale]
                   for number in (number, first | count << 8, start)]
        members.append(("of_" + block.name, numbers + block.references, block))
    members = [member for member in members if member[1]]

    def each(form):
        for name, numbers, where in members:
            if where == "shared":
                source.shared(*form(name, numbers))
            else:
                source.add(*form(name, numbers), block=where)

    source.add("struct kal__locale_numbers {")
    each(lambda name, numbers: [f"  uint16_t {name}[{len(numbers)}];"])
    source.add("};", "", "const struct kal__locale_numbers kal__locale_numbers = {")
    each(lambda name, numbers: [f"  /* {name} */ {{", *number_lines(numbers), "  },"])
    source.add("};", "")


def make_texts(source, tables):
    members = [("base", tables.base_stored, None), ("shared", tables.shared_stored, "shared")]
    members += [("of_" + block.name, block.stored, block) for block in tables.blocks if block.stored]

    def each(form):
        for name, texts, where in members:
            lines = [line for i, (size, part) in enumerate(chunks(texts)) for line in form(f"{name}_{i}", size, part)]
            if where == "shared":
                source.shared(*lines)
            else:
                source.add(*lines, block=where)

    source.add("struct kal__locale_texts {")
    each(lambda name, size, texts: [f"  uint8_t {name}[{size}];"])
    source.add("};", "", "const struct kal__locale_texts kal__locale_texts = {")
    each(lambda name, size, texts: [f"  /* {name} */", *(lines := text_lines(texts))[:-1], lines[-1] + ","])
    source.add("};", "")


def make_locales(source, tables, properties):
    """One row a locale: root, then all by tag; the numbers of locales depend on what is built."""
    order = sorted(((locale, block) for block in tables.blocks for locale in block.locales),
                   key=lambda found: (found[0] != "root", tag_of(found[0]).lower()))
    source.add("enum {")
    for locale, block in order:
        source.add(f"  KAL__LOCALE_OF_{locale.upper()},", block=block)
    source.add("  KAL__LOCALES", "};", "const uint16_t kal__locale_count = KAL__LOCALES;", "",
               "#define KAL__NUMBERS_AT(name) offsetof(struct kal__locale_numbers, name) / sizeof(uint16_t)",
               "#define KAL__TEXTS_AT(name) offsetof(struct kal__locale_texts, name)",
               "const kal__locale_entry kal__locale_entries[] = {")
    starts = {}
    for block in tables.blocks:
        at = 0
        for locale in block.locales:
            starts[locale] = at
            at += 3 * len(block.packed[locale])
        block.rows_size = at
    for locale, block in order:
        parent = tables.parents[locale] or "root"
        name = "of_" + block.name if block.numbers else "places"
        texts = f"KAL__TEXTS_AT(of_{block.name}_0)" if block.stored else "0"
        numbers = f"KAL__NUMBERS_AT({name})"
        source.add(f'  {{"{tag_of(locale)}", {numbers} + {starts[locale]}, {numbers} + {block.rows_size}, {texts}, '
                   f"{len(block.packed[locale])}, KAL__LOCALE_OF_{parent.upper()}, "
                   f"{{{', '.join(map(str, properties[locale][:4]))}}}, {properties[locale][4]}, "
                   f"{properties[locale][5]}}},", block=block)
    source.add("};", "")


def counted(one, many):
    """How many rows a table has, without its last, empty one."""
    return (f"const uint16_t kal__locale_{one}_count =\n"
            f"    sizeof kal__locale_{many} / sizeof *kal__locale_{many} - 1;")


def make_tags(source, tables, likely, aliases):
    """What a tag leaves open, and old names of languages; of the languages that are built."""
    block_of = {language: block for block in tables.blocks for language in block.languages}
    scripts = {(language_of(locale), locale.split("_")[1]) for block in tables.blocks for locale in block.locales
               if len(locale.split("_")) > 1 and len(locale.split("_")[1]) == 4}
    rows = {}
    for start, full in likely.items():
        language, script, territory = full.split("_")
        parts = start.split("_")
        if parts[0] not in block_of or parts[0] in ("root", "und") or len(parts) > 2:
            continue
        usual = likely[parts[0]].split("_")[1]
        if len(parts) == 1 or (len(parts[1]) == 4 and (parts[0], parts[1]) in scripts) or (
                len(parts[1]) != 4 and script != usual):
            rows["-".join(parts)] = (language, script, territory)
    source.add("const kal__locale_likely kal__locale_likelies[] = {")
    for tag, (language, script, territory) in sorted(rows.items(), key=lambda row: row[0].lower()):
        source.add(f'  {{"{tag}", "{script}", "{territory}"}},', block=block_of[language])
    source.add('  {"", "", ""},', "};", counted("likely", "likelies"), "")
    source.add("const kal__locale_alias kal__locale_aliases[] = {")
    for old, new in sorted(aliases.items(), key=lambda row: row[0].lower().replace("_", "-")):
        if language_of(new) in block_of and old not in block_of and "_" not in old:
            source.add(f'  {{"{tag_of(old)}", "{tag_of(new)}"}},', block=block_of[language_of(new)])
    source.add('  {"", ""},', "};", counted("alias", "aliases"), "")


def make_territories(source, supplemental, territory_aliases):
    weeks, hours = cldr.read_weeks(supplemental), cldr.read_hours(supplemental)
    preferences = cldr.read_calendar_preferences(supplemental)
    orders = sorted(set(preferences.values()))
    territories = sorted({"001"} | {territory for territory in [*weeks, *preferences, *hours] if "_" not in territory})
    rows = []
    for territory in territories:
        first, minimal, start, end = weeks.get(territory, weeks["001"])
        weekend = sum(1 << (start - 1 + i) % 7 for i in range((end - start) % 7 + 1))
        rows.append(f"  {{\"{territory}\", {first}, {minimal}, {weekend}, '{hours.get(territory, hours['001'])}', "
                    f"{orders.index(preferences.get(territory, preferences['001']))}}},")
    source.table("kal__territory kal__territories[KAL__TERRITORIES]", rows)
    source.table("char kal__territory_calendars[][KAL__CALENDAR_IDS_MAX]", [f'  "{order}",' for order in orders])
    spoken = sorted((region.replace("_", "-"), letter) for region, letter in hours.items() if "_" in region)
    source.table("kal__spoken_hour kal__spoken_hours[KAL__SPOKEN_HOURS]",
                 [f"  {{\"{tag}\", '{letter}'}}," for tag, letter in spoken])
    old = sorted((old, new.split()[0]) for old, new in territory_aliases.items() if len(old) == 2)
    source.table("kal__territory_alias kal__territory_aliases[KAL__TERRITORY_ALIASES]",
                 [f'  {{"{a}", "{b}"}},' for a, b in old])
    return {"territories": len(territories), "world": territories.index("001"), "spoken": len(spoken),
            "old": len(old), "ids": max(map(len, orders)) + 1}


def make_rest(source, lists, aliases, day_periods):
    source.table("uint16_t kal__locale_list_aliases[KAL__LOCALE_LISTS]", [
        f"  [{number}] = {alias}, /* {lists.name(number)} -> {lists.name(alias)} */"
        for number, alias in enumerate(aliases) if alias])
    source.table("char kal__skeletons[KAL__SKELETONS][KAL__SKELETON_MAX]", wrap(
        [f'"{text}",' for text in lists.skeletons], " "))
    source.table("kal__interval kal__intervals[KAL__INTERVALS]", wrap(
        [f"{{\"{skeleton}\", '{field}'}}," for skeleton, field in lists.intervals], " "))
    source.table("kal__day_period_rule kal__day_period_rules[KAL__DAY_PERIOD_RULES]", [
        "  " + " ".join(f"{{{period}, {start}, {end}}}," for period, start, end in rules) + " {255, 0, 0},"
        for rules in day_periods])


HEADER = """/* SPDX-License-Identifier: MIT */
/* {made}
 * The keys of calendars are those of src/calendars/names_keys.h:
 * input sha256 {keys_digest}
 * and of data/names-own.csv: input sha256 {own_digest}
 * What the tables mean: src/format/locale.c. */
#ifndef KAL__LOCALE_DATA_H
#define KAL__LOCALE_DATA_H

#include <stdint.h>

typedef struct kal__locale_entry {{
  char tag[{tag_max}];
  uint32_t rows;       /* place of its first row in the numbers */
  uint32_t references; /* that of its language's references */
  uint32_t texts;      /* and of its texts */
  uint16_t row_count;
  uint16_t parent;
  uint8_t numberings[4]; /* default, native, traditional, finance */
  uint16_t day_periods;   /* place of its rules, or 0xFFFF */
  uint8_t right_to_left;
}} kal__locale_entry;

typedef struct kal__locale_likely {{
  char tag[9]; /* a language, alone, with a script or with a territory */
  char script[5];
  char territory[4];
}} kal__locale_likely;

typedef struct kal__locale_alias {{
  char old[12], usual[12];
}} kal__locale_alias;

typedef struct kal__territory {{
  char id[4];
  uint8_t first_day, minimal_days, weekend;
  char hour;
  uint8_t calendars; /* row of kal__territory_calendars */
}} kal__territory;

typedef struct kal__territory_alias {{
  char old[3], usual[3];
}} kal__territory_alias;

typedef struct kal__spoken_hour {{
  char tag[7]; /* a language and a territory */
  char hour;
}} kal__spoken_hour;

enum {{ KAL__SKELETON_MAX = {skeleton_max} }};
typedef struct kal__interval {{
  char skeleton[KAL__SKELETON_MAX];
  char difference;
}} kal__interval;

typedef struct kal__day_period_rule {{
  uint8_t period; /* kal__day_period; 255: the end */
  uint8_t from_hour, before_hour; /* equal: this minute only */
}} kal__day_period_rule;

enum {{
  KAL__LOCALE_ROOT = 0,
  KAL__LOCALE_LISTS_OF_NONE = {lists_of_none}, /* the first list that belongs to no calendar */
  KAL__LOCALE_LISTS_OWN = {lists_own}, /* and those of calendars' own names */
  KAL__LOCALE_LISTS = {lists},
  KAL__LOCALE_HEBREW_ADAR_II = {adar_ii}, /* item: month 7 of a leap year */
  KAL__NUMBERINGS = {numberings},
  KAL__NUMBERING_LATN = {latn},
  KAL__SKELETONS = {skeletons},
  KAL__INTERVALS = {intervals},
  KAL__DAY_PERIOD_RULES = {rules},
  KAL__TERRITORIES = {territories},
  KAL__TERRITORY_WORLD = {world},
  KAL__TERRITORY_ALIASES = {old},
  KAL__SPOKEN_HOURS = {spoken},
  KAL__CALENDAR_IDS_MAX = {ids}
}};

/* The lists of src/format/locale.h that this was made for. */
#define KAL__LOCALE_KINDS(X) \\
{kinds}

/* Read as arrays of uint16_t and of bytes. */
extern const struct kal__locale_numbers kal__locale_numbers;
extern const struct kal__locale_texts kal__locale_texts;
enum {{
  KAL__LOCALE_SHARED_REFERENCES = 0x80, /* in a row's count */
  KAL__LOCALE_OWN_TEXT = 0x8000,        /* in a reference */
  KAL__LOCALE_OVERRIDE = {override}             /* in a pattern: numbering systems of its own follow */
}};
extern const uint16_t kal__locale_references; /* place of the shared ones in the numbers */

extern const kal__locale_entry kal__locale_entries[]; /* root, then by tag */
extern const uint16_t kal__locale_count;
extern const kal__locale_likely kal__locale_likelies[]; /* by tag */
extern const uint16_t kal__locale_likely_count;
extern const kal__locale_alias kal__locale_aliases[]; /* by tag */
extern const uint16_t kal__locale_alias_count;
extern const uint16_t kal__locale_list_aliases[KAL__LOCALE_LISTS]; /* root's: the list to look in instead, or 0 */

/* By id. */
extern const kal__territory kal__territories[KAL__TERRITORIES];
extern const kal__territory_alias kal__territory_aliases[KAL__TERRITORY_ALIASES];
extern const kal__spoken_hour kal__spoken_hours[KAL__SPOKEN_HOURS];
extern const char kal__territory_calendars[][KAL__CALENDAR_IDS_MAX];
extern const char kal__skeletons[KAL__SKELETONS][KAL__SKELETON_MAX];
extern const kal__interval kal__intervals[KAL__INTERVALS];
extern const kal__day_period_rule kal__day_period_rules[KAL__DAY_PERIOD_RULES];

#endif
"""


def read_everything(root, common):
    """All that is read of CLDR, as it stands there."""
    keys_text = (root / "src/calendars/names_keys.h").read_text(encoding="utf-8")
    keys = cldr.read_keys(keys_text)
    own_keys = cldr.read_own_keys(keys_text)
    kinds = cldr.read_kinds((root / "src/format/locale.h").read_text(encoding="utf-8"))
    if f'cldrVersion CDATA #FIXED "{CLDR_VERSION}"' not in (common / "dtd/ldml.dtd").read_text(encoding="utf-8"):
        fail(f"{common} is not CLDR {CLDR_VERSION}")
    digest = hashlib.sha256()

    def read(path):
        data = (common / path).read_bytes()
        digest.update(data)
        return cldr.read_xml(data)

    supplemental = read("supplemental/supplementalData.xml")
    metadata = read("supplemental/supplementalMetadata.xml")
    likely = {element.get("from"): element.get("to")
              for element in read("supplemental/likelySubtags.xml").iter("likelySubtag")}
    numberings = cldr.read_numbering_systems(read("supplemental/numberingSystems.xml"))
    period_rules = cldr.read_day_period_rules(read("supplemental/dayPeriods.xml"))
    trees = {file.stem: read(f"main/{file.name}") for file in sorted((common / "main").glob("*.xml"))}

    # Once to see which skeletons and intervals there are, then with their numbers in order.
    lists = cldr.Lists(keys, own_keys, kinds)
    ids = [name for name, _ in numberings]
    for tree in trees.values():
        cldr.read_locale(tree, lists, ids)
    lists = cldr.Lists(keys, own_keys, kinds, {text: i for i, text in enumerate(sorted(lists.skeletons))},
                       {pair: i for i, pair in enumerate(sorted(lists.intervals))})
    names = {locale: cldr.read_locale(tree, lists, ids) for locale, tree in trees.items()}
    own_rows = (root / "data/names-own.csv").read_text(encoding="utf-8")
    cldr.read_own_names(own_rows.splitlines(), lists, names)
    aliases = cldr.read_aliases(trees["root"], lists)
    parents = cldr.read_parents(supplemental, trees, likely)

    everything = set(names)
    chains = {}
    for locale in names:
        chains[locale] = [locale]
        while chains[locale][-1] != "root":
            chains[locale].append(parent_of(chains[locale][-1], parents, everything))
    cldr_properties = {locale: own_properties(tree, ids) for locale, tree in trees.items()}
    rule_sets = sorted({rules for locale, rules in period_rules.items() if locale != "root"})
    rule_starts = {}
    for rules in rule_sets:
        rule_starts[rules] = sum(len(other) + 1 for other in rule_starts)
    properties = {}
    for locale, chain in chains.items():
        own = [next((cldr_properties[at][i] for at in chain if cldr_properties[at][i] is not None), None)
               for i in range(5)]
        rules = next((period_rules[at] for at in [*chain, language_of(locale)] if at in period_rules and at != "root"), None)
        native = own[1] if own[1] is not None else own[0]
        traditional = own[2] if own[2] is not None else native
        finance = own[3] if own[3] is not None else own[0]
        properties[locale] = (own[0], native, traditional, finance,
                              rule_starts[rules] if rules else NO_RULES, own[4])
    return types.SimpleNamespace(
        names=names, aliases=aliases, chains=chains, parents=parents, properties=properties, lists=lists,
        numberings=numberings, rule_sets=rule_sets, likely=likely, supplemental=supplemental, metadata=metadata,
        keys_text=keys_text, own_rows=own_rows, digest=digest.hexdigest())


def generate(root, common):
    data = read_everything(root, common)
    names, aliases, chains, parents = data.names, data.aliases, data.chains, data.parents
    properties, lists, everything = data.properties, data.lists, set(data.names)
    prune(names, aliases, chains)
    with_names = {language_of(locale) for locale in names if any(names[at] for at in chains[locale][:-1])}
    chosen = {locale for locale in names if language_of(locale) in with_names | {"root"}
              and (names[locale] or locale == "root" or "_" not in locale or parents.get(locale, "root") != "root"
                   or properties[locale] != properties[parent_of(locale, parents, everything)])}
    tables = Tables(lists, {locale: names[locale] for locale in sorted(chosen)}, parents)

    source = Source()
    make_numbers(source, tables)
    make_texts(source, tables)
    make_locales(source, tables, properties)
    source.add("const uint16_t kal__locale_references = KAL__NUMBERS_AT(references);", "")
    make_tags(source, tables, data.likely, {element.get("type"): element.get("replacement")
                                       for element in data.metadata.iter("languageAlias")})
    sizes = make_territories(source, data.supplemental, {element.get("type"): element.get("replacement")
                                                    for element in data.metadata.iter("territoryAlias")})
    make_rest(source, lists, aliases, data.rule_sets)
    made = f"Made by `./dev gen names` from Unicode CLDR {CLDR_VERSION} (npm cldr 8.0.0); not edited by hand."
    keys_digest = hashlib.sha256(data.keys_text.encode()).hexdigest()
    ids = [name for name, _ in data.numberings]
    header = HEADER.format(
        made=made, keys_digest=keys_digest,
        own_digest=hashlib.sha256(data.own_rows.encode()).hexdigest(),
        tag_max=16, override=ord(cldr.OVERRIDE), skeleton_max=max(map(len, lists.skeletons)) + 1,
        lists_of_none=lists.calendars, lists_own=lists.own, lists=lists.count,
        adar_ii=cldr.LEAP_YEAR_MONTH, numberings=len(ids), latn=ids.index("latn"), skeletons=len(lists.skeletons),
        kinds=" \\\n".join(f"  X({kind}, {number})" for kind, number in lists.kinds.items() if kind != "OF_CALENDAR"),
        intervals=len(lists.intervals), rules=sum(len(rules) + 1 for rules in data.rule_sets), **sizes)
    texts = tables.base_size + tables.shared_size + sum(block.size for block in tables.blocks)
    numbers = len(tables.shared_places) + len(tables.references) + sum(block.numbers for block in tables.blocks)
    locales = sum(len(block.locales) for block in tables.blocks)
    top = "\n".join([
        "/* SPDX-License-Identifier: MIT AND Unicode-3.0 */", f"/* {made}",
        " * sha256 of the XML read, one file after the other:", f" * {data.digest}",
        f" * {locales} locales; {texts} bytes of texts, {2 * numbers} of numbers.",
        " * Texts: copyright 2019-2025 Unicode, Inc., under LICENSES/Unicode-3.0.txt.", " *",
        " * Without a switch all locales are built. KAL_LOCALES_ENGLISH: root and English only. KAL_LOCALES_LIST: those",
        " * two and the languages whose KAL_LOCALE_... is defined, such as KAL_LOCALE_FA. */",
        '#include "locale_data.h"', "", "#include <stddef.h>", "",
        "#ifdef KAL_LOCALES_ENGLISH", "#define KAL_LOCALES_LIST", "#endif", ""]) + "\n"
    return {"src/generated/locale_data.h": header, "src/generated/locale_data.c": top + source.text()}


def own_properties(tree, ids):
    """[default, native, traditional, finance numbering, right to left] as far as the locale itself says."""
    def numbering(element):
        text = element is not None and cldr.own_text(element)
        return ids.index(text) if text else None

    order = tree.find("layout/orientation/characterOrder")
    text = order is not None and cldr.own_text(order)
    return [numbering(tree.find("numbers/" + path)) for path in (
        "defaultNumberingSystem", "otherNumberingSystems/native", "otherNumberingSystems/traditional",
        "otherNumberingSystems/finance")] + [int(text == "right-to-left") if text else None]
