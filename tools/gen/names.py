# SPDX-License-Identifier: MIT
"""Names of months, days of the week, eras and calendars, from the XML of the Unicode CLDR.

What a locale's own XML says is stored, and nothing else: inheritance from parent locales and root's aliases are
followed at look-up (src/format/names.c), as LDML part 1 says. More locales are more rows of the same tables.

A list is one list of names, such as "hebrew months, format, wide"; an item is a place in it:
  months        CLDR's month number; 14 is month 7 of a leap year (Hebrew Adar II)
  leap_patterns 0: how a leap month is made of the name of its month
  eras          CLDR's era number
  week_days     1 = Monday .. 7 = Sunday
  calendars     a calendar's key, of src/calendars/names_keys.h
"""
import hashlib
import re
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
            (("calendar", calendar), ("eras", None), (width, None)) for calendar in keys for width in ERA_WIDTHS])
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


def comment(text):
    return text.replace("*/", "* /")


def generate(root, cldr):
    keys_text = (root / "src/calendars/names_keys.h").read_text(encoding="utf-8")
    keys = read_keys(keys_text)
    lists = Lists(keys)
    if f'cldrVersion CDATA #FIXED "{CLDR_VERSION}"' not in (cldr / "dtd/ldml.dtd").read_text(encoding="utf-8"):
        fail(f"{cldr} is not CLDR {CLDR_VERSION}")

    digest = hashlib.sha256()

    def read_xml(path):
        data = (cldr / path).read_bytes()
        digest.update(data)
        return ElementTree.fromstring(data)

    chosen = LOCALES or ["root"] + sorted(file.stem for file in (cldr / "main").glob("*.xml") if file.stem != "root")
    trees = {locale: read_xml(f"main/{locale}.xml") for locale in chosen}
    parents = read_parents(read_xml("supplemental/supplementalData.xml"))
    scripts = {}
    for element in read_xml("supplemental/likelySubtags.xml").iter("likelySubtag"):
        scripts[element.get("from")] = element.get("to").split("_")[1].lower()
    aliases = read_aliases(trees["root"], lists)
    names = {locale: read_locale(trees[locale], lists, keys) for locale in chosen}

    # "und" is BCP 47's name of root. A locale without names of its own stays: it is known.
    tags = {locale.lower().replace("_", "-"): locale for locale in chosen} | {"und": "und"}
    order = sorted(tags)
    place_of = {tags[tag]: place for place, tag in enumerate(order)}

    texts, sequences, rows, locales = dict.fromkeys(order), {}, [], []
    for tag in order:
        locale = tags[tag]
        parent = "root" if locale in ("root", "und") else parent_of(locale, parents, set(chosen))
        locales.append((tag, place_of[parent], len(rows), scripts.get(locale, "") if locale != "und" else ""))
        for number, items in sorted(names.get(locale, {}).items()):
            for first, run in runs(items):
                texts |= dict.fromkeys(run)
                sequences[tuple(run)] = None
                rows.append((number, first, tuple(run), locale))
    offsets, stored, pool_size = pack_strings(texts)

    # A run of names that is part of another one is stored once. Characters stand for strings: find() is quick.
    letters = {text: chr(0x100 + i) for i, text in enumerate(texts)}
    references, starts = "", {}
    for sequence in sorted(sequences, key=len, reverse=True):
        spelled = "".join(letters[text] for text in sequence)
        starts[sequence] = references.find(spelled)
        if starts[sequence] < 0:
            starts[sequence] = len(references)
            references += spelled
    texts_of = {letter: text for text, letter in letters.items()}
    references = [offsets[texts_of[letter]] for letter in references]

    wide = max(pool_size, len(references), len(rows)) > 0xFFFF
    place_bytes = 4 if wide else 2
    # Rows and locales as a C compiler lays them out.
    size = (pool_size + len(references) * place_bytes + len(rows) * (4 + place_bytes) + len(aliases) * 2
            + (len(locales) + 1) * (16 if wide else 10))

    made = f"Made by `./dev gen names` from Unicode CLDR {CLDR_VERSION} (npm cldr 8.0.0); not edited by hand."
    header = ("/* SPDX-License-Identifier: MIT */\n"
              f"/* {made}\n"
              " * The keys of calendars are those of src/calendars/names_keys.h:\n"
              f" * input sha256 {hashlib.sha256(keys_text.encode()).hexdigest()} */\n"
              "#ifndef KAL__NAMES_DATA_H\n#define KAL__NAMES_DATA_H\n\n#include <stdint.h>\n\n"
              f"typedef uint{8 * place_bytes}_t kal__name_place; /* wide enough for a place in each table */\n\n"
              "/* What a locale's own data says of one list: items first .. first + count - 1. */\n"
              "typedef struct kal__name_row {\n"
              "  uint16_t list;\n  uint8_t first;\n  uint8_t count;\n"
              "  kal__name_place strings; /* in kal__name_strings */\n} kal__name_row;\n\n"
              "typedef struct kal__name_locale {\n"
              "  kal__name_place tag; /* in the pool: small letters, '-' between subtags */\n"
              "  kal__name_place rows; /* the first one; the next locale's is their end */\n"
              "  uint16_t parent;\n"
              "  uint8_t script[4]; /* of a language: the one it is likely to be written in; 0 if any will do */\n"
              "} kal__name_locale;\n\n"
              "/* The first list of each kind. Of months and patterns a calendar has 6 (2 contexts of 3 widths), of eras 3;\n"
              " * of days of the week there are 8 (2 contexts of 4 widths). List 0 is none. */\n"
              "enum {\n"
              + "".join(f"  KAL__NAME_LIST_{kind.upper()} = {base},\n" for kind, base in lists.bases.items())
              + f"  KAL__NAME_LISTS = {len(lists.paths)}\n"
              "};\n\n"
              "/* The calendar keys that look-up knows, and Hebrew months as CLDR numbers them. */\n"
              "enum {\n"
              f"  KAL__NAME_KEY_GENERIC = {keys.index('generic')},\n"
              f"  KAL__NAME_KEY_HEBREW = {keys.index('hebrew')},\n"
              f"  KAL__NAME_HEBREW_ADAR_II = {LEAP_YEAR_MONTH}\n"
              "};\n\n"
              f"enum {{ KAL__NAME_LOCALES = {len(locales)}, KAL__NAME_ROOT = {place_of['root']} }};\n\n"
              "extern const kal__name_locale kal__name_locales[KAL__NAME_LOCALES + 1]; /* sorted by tag */\n"
              f"extern const kal__name_row kal__name_rows[{len(rows)}]; /* of each locale: sorted by list and item */\n"
              "extern const uint16_t kal__name_aliases[KAL__NAME_LISTS]; /* root's: the list to look in instead, or 0 */\n"
              f"extern const kal__name_place kal__name_strings[{len(references)}]; /* in the pool */\n"
              f"extern const uint8_t kal__name_pool[{pool_size}]; /* UTF-8, each string ends with a NUL */\n\n"
              "#endif\n")

    lines = ["/* SPDX-License-Identifier: MIT AND Unicode-3.0 */",
             f"/* {made}",
             f" * sha256 of the XML read, one file after the other: {digest.hexdigest()}",
             f" * {len(chosen)} locales, {len(stored)} strings, {size} bytes of tables.",
             " * Names: copyright 2019-2025 Unicode, Inc., under LICENSES/Unicode-3.0.txt. */",
             '#include "names_data.h"', ""]
    lines.append("const kal__name_locale kal__name_locales[KAL__NAME_LOCALES + 1] = {")
    for tag, parent, first_row, script in locales:
        letters_of = ", ".join(f"'{c}'" for c in script) if script else "0"
        lines.append(f"    {{{offsets[tag]}, {first_row}, {parent}, {{{letters_of}}}}}, /* {tag} */")
    lines += [f"    {{0, {len(rows)}, 0, {{0}}}},", "};", ""]
    lines.append(f"const kal__name_row kal__name_rows[{len(rows)}] = {{")
    for number, first, run, locale in rows:
        lines.append(f"    {{{number}, {first}, {len(run)}, {starts[run]}}}, /* {locale}: {lists.text(number)} */")
    lines += ["};", ""]

    lines.append("const uint16_t kal__name_aliases[KAL__NAME_LISTS] = {")
    for number, alias in enumerate(aliases):
        if alias != NO_ALIAS:
            lines.append(f"    [{number}] = {alias}, /* {lists.text(number)} -> {lists.text(alias)} */")
    lines += ["};", ""]
    lines.append(f"const kal__name_place kal__name_strings[{len(references)}] = {{")
    for i in range(0, len(references), 16):
        lines.append("    " + ", ".join(map(str, references[i:i + 16])) + ",")
    lines += ["};", ""]
    # Numbers, since ISO C promises string literals of no more than 4095 bytes.
    lines.append(f"const uint8_t kal__name_pool[{pool_size}] = {{")
    for text in stored:
        lines.append("    " + ",".join(map(str, text.encode("utf-8"))) + f",0, /* {comment(text)} */")
    lines += ["};", ""]
    return {"src/generated/names_data.h": header, "src/generated/names_data.c": "\n".join(lines)}
