# SPDX-License-Identifier: MIT
"""Names of months, days of the week, eras and calendars, from the XML of the Unicode CLDR.

What a locale's own XML says is stored, and nothing else: inheritance from parent locales and root's aliases
are followed at look-up (src/format/names.c), as LDML part 1 says. More locales are more rows of the same tables.

A list is one list of names, such as "hebrew months, format, wide"; an item is a place in it:
  months        CLDR's month number; 14 is month 7 of a leap year (Hebrew Adar II)
  leap_patterns 0: how a leap month is made of the name of its month
  eras          CLDR's era number
  week_days     1 = Monday .. 7 = Sunday
  calendars     a calendar's key, of src/calendars/names_keys.h
"""
import hashlib
import re
import types
import xml.etree.ElementTree as ElementTree

LOCALES = ["root", "en"]  # None: all of them
CLDR_VERSION = "48"
# Drafts below "contributed" are left out, as ICU does.
ACCEPTED_DRAFTS = (None, "approved", "contributed")

CONTEXTS = ["format", "stand-alone"]
MONTH_WIDTHS = ["wide", "abbreviated", "narrow"]
DAY_WIDTHS = ["wide", "abbreviated", "narrow", "short"]
ERA_WIDTHS = ["eraNames", "eraAbbr", "eraNarrow"]
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
LEAP_YEAR_MONTH = 14
NO_ALIAS = 0  # there is no list 0

STEP = re.compile(r"(\w+)(?:\[@type='([^']+)'\])?")


def fail(text):
    raise SystemExit(f"names: {text}")


class Lists:
    """Numbers the lists. A list is known by its path under <calendars>: a tuple of (tag, type) steps."""

    def __init__(self, keys):
        self.bases, self.paths = {}, [()]
        self.add("months", [
            (("calendar", calendar), ("months", None), ("monthContext", context), ("monthWidth", width))
            for calendar in keys for context in CONTEXTS for width in MONTH_WIDTHS])
        self.add("leap_patterns", [
            (("calendar", calendar), ("monthPatterns", None), ("monthPatternContext", context),
             ("monthPatternWidth", width))
            for calendar in keys for context in CONTEXTS for width in MONTH_WIDTHS])
        self.add("eras", [
            (("calendar", calendar), ("eras", None), (width, None))
            for calendar in keys for width in ERA_WIDTHS])
        self.add("week_days", [
            (("calendar", "gregorian"), ("days", None), ("dayContext", context), ("dayWidth", width))
            for context in CONTEXTS for width in DAY_WIDTHS])
        self.add("calendars", [(("types", "calendar"),)])
        self.numbers = {path: number for number, path in enumerate(self.paths)}

    def add(self, kind, paths):
        self.bases[kind] = len(self.paths)
        self.paths += paths

    def text(self, number):
        return " ".join(kind if tag in ("calendar", "types") else tag if kind is None else kind
                        for tag, kind in self.paths[number])


def read_keys(text):
    """The calendars of names_keys.h as CLDR spells them, by key."""
    return [name.lower().replace("_", "-") for name in re.findall(r"^  KAL__NAMES_([A-Z_]+)", text, re.M)]


def own_text(element):
    """A name that the locale itself gives, or None."""
    text = element.text or ""
    if element.get("alt") or element.get("draft") not in ACCEPTED_DRAFTS or text in ("", "↑↑↑"):
        return None
    return text


def item_number(element):
    if element.tag == "day":
        return DAYS.index(element.get("type")) + 1
    if element.tag == "monthPattern":
        return 0
    if element.get("yeartype") == "leap":
        if element.get("type") != "7":
            fail("a month other than 7 has a name for leap years")
        return LEAP_YEAR_MONTH
    return int(element.get("type"))


def read_locale(tree, lists, keys):
    """{list number: {item: text}} of one locale's XML."""
    found = {}

    def walk(element, path):
        for child in element:
            step = path + ((child.tag, child.get("type") if child.tag != "calendars" else None),)
            if path in lists.numbers:
                text = own_text(child) if child.tag in ("month", "day", "era", "monthPattern") else None
                if text is not None:
                    found.setdefault(lists.numbers[path], {})[item_number(child)] = text
            elif child.tag != "alias":
                walk(child, step)

    for calendar in tree.findall("dates/calendars/calendar"):
        if calendar.get("type") in keys:
            walk(calendar, (("calendar", calendar.get("type")),))
        elif calendar.get("type") != "iso8601":  # an alias of gregorian
            fail(f"CLDR's calendar {calendar.get('type')} is not in names_keys.h")
    for element in tree.findall("localeDisplayNames/types/type[@key='calendar']"):
        text = own_text(element)
        if text is not None and not element.get("scope") and element.get("type") in keys:
            names = found.setdefault(lists.numbers[(("types", "calendar"),)], {})
            names[keys.index(element.get("type"))] = text
    return found


def read_aliases(root_tree, lists):
    """The list that root's aliases put in the place of each list, or NO_ALIAS."""
    places = {}

    def walk(element, path):
        alias = element.find("alias")
        if alias is not None:
            target = list(path)
            for part in alias.get("path").split("/"):
                if part == "..":
                    target.pop()
                else:
                    tag, kind = STEP.fullmatch(part).groups()
                    target.append((tag, kind))
            places[path] = tuple(target)
        for child in element:
            walk(child, path + ((child.tag, child.get("type")),))

    for calendar in root_tree.findall("dates/calendars/calendar"):
        walk(calendar, (("calendar", calendar.get("type")),))
    aliases = []
    for path in lists.paths:
        alias = NO_ALIAS
        for length in range(1, len(path) + 1):
            if path[:length] in places:
                alias = lists.numbers[places[path[:length]] + path[length:]]
                break
        aliases.append(alias)
    for start in range(len(aliases)):
        at, steps = start, 0
        while aliases[at] != NO_ALIAS:
            at, steps = aliases[at], steps + 1
            if steps > len(aliases):
                fail(f"aliases of {lists.text(start)} run in a circle")
    return aliases


def read_parents(supplemental):
    """{locale: parent} of those whose parent is not found by dropping the last subtag."""
    parents = {}
    for group in supplemental.findall("parentLocales"):
        if group.get("component") is None:
            for element in group:
                for locale in element.get("locales", "").split():
                    parents[locale] = element.get("parent")
    return parents


def parent_of(locale, parents, chosen):
    while True:
        locale = parents.get(locale) or (locale.rsplit("_", 1)[0] if "_" in locale else "root")
        if locale in chosen:
            return locale


def pack_strings(texts):
    """Offsets of NUL-terminated strings in one pool; a string that ends another one is stored inside it."""
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


def runs(items):
    """Consecutive items as (first, texts)."""
    found = []
    for item in sorted(items):
        if found and found[-1][0] + len(found[-1][1]) == item and len(found[-1][1]) < 255:
            found[-1][1].append(items[item])
        else:
            found.append((item, [items[item]]))
    return found


def make_tables(lists, keys, chosen, trees, parents, scripts):
    """The tables as numbers, with what a reader wants to know of each row."""
    names = {locale: read_locale(trees[locale], lists, keys) for locale in chosen}
    # "und" is BCP 47's name of root. A locale without names of its own stays: it is known.
    tags = {locale.lower().replace("_", "-"): locale for locale in chosen} | {"und": "und"}
    order = sorted(tags)
    place_of = {tags[tag]: place for place, tag in enumerate(order)}

    texts, runs_seen, rows, locales = dict.fromkeys(order), {}, [], []
    for tag in order:
        locale = tags[tag]
        parent, script = "root", ""
        if locale not in ("root", "und"):
            parent, script = parent_of(locale, parents, set(chosen)), scripts.get(locale, "")
        locales.append((tag, len(rows), place_of[parent], script))
        for number, items in sorted(names.get(locale, {}).items()):
            for first, run in runs(items):
                texts |= dict.fromkeys(run)
                runs_seen[tuple(run)] = None
                rows.append((number, first, tuple(run), locale))
    offsets, stored, pool_size = pack_strings(texts)

    # A run that is part of another one is stored once. One character stands for a string: find() is quick.
    letters = {text: chr(0x100 + i) for i, text in enumerate(texts)}
    spelled_runs, starts = "", {}
    for run in sorted(runs_seen, key=len, reverse=True):
        spelled = "".join(letters[text] for text in run)
        starts[run] = spelled_runs.find(spelled)
        if starts[run] < 0:
            starts[run] = len(spelled_runs)
            spelled_runs += spelled
    texts_of = {letter: text for text, letter in letters.items()}

    tables = types.SimpleNamespace(
        locales=[(offsets[tag], *rest, tag) for tag, *rest in locales],
        rows=[(number, first, len(run), starts[run], locale) for number, first, run, locale in rows],
        strings=[offsets[texts_of[letter]] for letter in spelled_runs],
        pool=stored, pool_size=pool_size, root=place_of["root"], aliases=read_aliases(trees["root"], lists))
    tables.place_bytes = 4 if max(pool_size, len(tables.strings), len(rows)) > 0xFFFF else 2
    # As a C compiler lays them out.
    tables.size = (pool_size + len(tables.strings) * tables.place_bytes + len(rows) * (4 + tables.place_bytes)
                   + len(tables.aliases) * 2 + (len(locales) + 1) * (16 if tables.place_bytes == 4 else 10))
    return tables


MADE = f"Made by `./dev gen names` from Unicode CLDR {CLDR_VERSION} (npm cldr 8.0.0); not edited by hand."

HEADER = """/* SPDX-License-Identifier: MIT */
/* {made}
 * The keys of calendars are those of src/calendars/names_keys.h:
 * input sha256 {keys_digest} */
#ifndef KAL__NAMES_DATA_H
#define KAL__NAMES_DATA_H

#include <stdint.h>

typedef uint{place_bits}_t kal__name_place; /* wide enough for a place in each table */

/* What a locale's own data says of one list: items first .. first + count - 1. */
typedef struct kal__name_row {{
  uint16_t list;
  uint8_t first;
  uint8_t count;
  kal__name_place strings; /* in kal__name_strings */
}} kal__name_row;

typedef struct kal__name_locale {{
  kal__name_place tag;  /* in the pool: small letters, '-' between subtags */
  kal__name_place rows; /* the first one; the next locale's is their end */
  uint16_t parent;
  uint8_t script[4]; /* of a language: the one it is likely to be written in; 0 if any will do */
}} kal__name_locale;

/* The first list of each kind. Of months and patterns a calendar has 6 (2 contexts of 3 widths), of eras 3;
 * of days of the week there are 8 (2 contexts of 4 widths). List 0 is none. */
enum {{
{bases}
  KAL__NAME_LISTS = {lists}
}};

/* The calendar keys that look-up knows, and Hebrew months as CLDR numbers them. */
enum {{ KAL__NAME_KEY_GENERIC = {generic}, KAL__NAME_KEY_HEBREW = {hebrew}, KAL__NAME_HEBREW_ADAR_II = {adar_ii} }};

enum {{ KAL__NAME_LOCALES = {locales}, KAL__NAME_ROOT = {root} }};

extern const kal__name_locale kal__name_locales[KAL__NAME_LOCALES + 1]; /* sorted by tag */
extern const kal__name_row kal__name_rows[{rows}]; /* of each locale: sorted by list and item */
extern const uint16_t kal__name_aliases[KAL__NAME_LISTS]; /* root's: the list to look in instead, or 0 */
extern const kal__name_place kal__name_strings[{strings}]; /* in the pool */
extern const uint8_t kal__name_pool[{pool}]; /* UTF-8, each string ends with a NUL */

#endif
"""


def make_header(lists, keys, keys_digest, tables):
    return HEADER.format(
        made=MADE, keys_digest=keys_digest, place_bits=8 * tables.place_bytes,
        bases="\n".join(f"  KAL__NAME_LIST_{kind.upper()} = {base}," for kind, base in lists.bases.items()),
        lists=len(lists.paths), generic=keys.index("generic"), hebrew=keys.index("hebrew"), adar_ii=LEAP_YEAR_MONTH,
        locales=len(tables.locales), root=tables.root, rows=len(tables.rows), strings=len(tables.strings),
        pool=tables.pool_size)


def make_data(lists, chosen, digest, tables):
    lines = ["/* SPDX-License-Identifier: MIT AND Unicode-3.0 */",
             f"/* {MADE}",
             " * sha256 of the XML read, one file after the other:",
             f" * {digest}",
             f" * {len(chosen)} locales, {len(tables.pool)} strings, {tables.size} bytes of tables.",
             " * Names: copyright 2019-2025 Unicode, Inc., under LICENSES/Unicode-3.0.txt. */",
             '#include "names_data.h"', ""]

    def table(declaration, rows):
        lines.extend([f"const {declaration} = {{", *rows, "};", ""])

    table("kal__name_locale kal__name_locales[KAL__NAME_LOCALES + 1]", [
        f"    {{{tag}, {rows}, {parent}, {{{', '.join(map(repr, script)) or 0}}}}}, /* {text} */"
        for tag, rows, parent, script, text in tables.locales] + [f"    {{0, {len(tables.rows)}, 0, {{0}}}},"])
    table(f"kal__name_row kal__name_rows[{len(tables.rows)}]", [
        f"    {{{number}, {first}, {count}, {start}}}, /* {locale}: {lists.text(number)} */"
        for number, first, count, start, locale in tables.rows])
    table("uint16_t kal__name_aliases[KAL__NAME_LISTS]", [
        f"    [{number}] = {alias}, /* {lists.text(number)} -> {lists.text(alias)} */"
        for number, alias in enumerate(tables.aliases) if alias != NO_ALIAS])
    table(f"kal__name_place kal__name_strings[{len(tables.strings)}]", [
        "    " + ", ".join(map(str, tables.strings[i:i + 16])) + "," for i in range(0, len(tables.strings), 16)])
    # Numbers, since ISO C promises string literals of no more than 4095 bytes.
    table(f"uint8_t kal__name_pool[{tables.pool_size}]", [
        "    " + ",".join(map(str, text.encode("utf-8"))) + f",0, /* {text.replace('*/', '* /')} */"
        for text in tables.pool])
    return "\n".join(lines[:-1]) + "\n"


def generate(root, cldr):
    keys_text = (root / "src/calendars/names_keys.h").read_text(encoding="utf-8")
    keys = read_keys(keys_text)
    edition = (cldr / "dtd/ldml.dtd").read_text(encoding="utf-8")
    if f'cldrVersion CDATA #FIXED "{CLDR_VERSION}"' not in edition:
        fail(f"{cldr} is not CLDR {CLDR_VERSION}")

    digest = hashlib.sha256()

    def read_xml(path):
        data = (cldr / path).read_bytes()
        digest.update(data)
        return ElementTree.fromstring(data)

    everything = sorted(file.stem for file in (cldr / "main").glob("*.xml"))
    chosen = LOCALES or everything
    trees = {locale: read_xml(f"main/{locale}.xml") for locale in chosen}
    parents = read_parents(read_xml("supplemental/supplementalData.xml"))
    scripts = {element.get("from"): element.get("to").split("_")[1].lower()
               for element in read_xml("supplemental/likelySubtags.xml").iter("likelySubtag")}
    lists = Lists(keys)
    tables = make_tables(lists, keys, chosen, trees, parents, scripts)
    keys_digest = hashlib.sha256(keys_text.encode()).hexdigest()
    return {
        "src/generated/names_data.h": make_header(lists, keys, keys_digest, tables),
        "src/generated/names_data.c": make_data(lists, chosen, digest.hexdigest(), tables),
    }
