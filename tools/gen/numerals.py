# SPDX-License-Identifier: MIT
"""Numbering systems of the Unicode CLDR: digits, and the rules of those that are no digits.

CLDR writes the rules as rule-based number formats (RBNF, LDML part 3). A rule says how numbers from its base on are
written: text, the quotient by its divisor (<<), the remainder (>>), the same number by another set of rules (=set=), or
plain digits. Text in brackets is left out where the remainder is 0, which makes two rules of one here.

Reading needs other tables: the texts that numbers are put together from, with what each adds or multiplies. A number is
read by them and then written again to see that it is the same text (src/format/numerals.c).
"""
import hashlib
import re
import xml.etree.ElementTree as ElementTree

EDITION = "Unicode CLDR 48 (npm cldr 8.0.0)"
HIGHEST = 10 ** 18 - 1  # where all rules end
# Beyond these CLDR's rules write two numbers alike, such as 140 and 1,000,000 in Greek, or as nobody could read them.
UNIQUE_UP_TO = {"grek": 9999, "greklow": 9999, "cyrl": 9999, "ethi": 99999999}
LEAST = {"geor": 1, "hebr": 1, "jpanyear": 1}  # the rules have no zero there, or one of two marks
# Marks that people leave out or type otherwise.
MARKS = {
    "hebr": "׳״'\"’”", "grek": "´ʹʹ΄'", "greklow": "´ʹʹ΄'", "cyrl": "҃", "hanidays": "初",
}
QUOTIENT, REMAINDER, SAME, DIGITS = 1, 2, 3, 4
# One of these makes thousands of what is before it, if more follows.
THOUSANDS = {"hebr": "׳'’"}
ROLES = ["ADD", "UNIT", "ALL", "NEXT", "MARK", "THOUSANDS"]
MARK_ROLES = ("MARK", "THOUSANDS")


def fail(text):
    raise SystemExit(f"numerals: {text}")


class Rule:
    def __init__(self, base, divisor, text):
        self.base, self.divisor, self.text = base, divisor, text


PIECE = re.compile(r"<(?P<quotient>%[^<]*)?<|>(?P<remainder>%[^>]*)?>(?!>)|=(?P<same>%[^=]*|[#,0]+)=")


def pieces_of(text):
    """Literal text, and (kind, name of a set or None)."""
    found, at = [], 0
    for match in PIECE.finditer(text):
        if match.start() > at:
            found.append(text[at:match.start()])
        at = match.end()
        if match.group().startswith("<"):
            found.append((QUOTIENT, match.group("quotient")))
        elif match.group().startswith(">"):
            found.append((REMAINDER, match.group("remainder")))
        elif match.group("same").startswith("%"):
            found.append((SAME, match.group("same")))
        else:
            found.append((DIGITS, None))
    if at < len(text):
        found.append(text[at:])
    if any(isinstance(piece, str) and re.search(r"[<>=\[\]]", piece) for piece in found):
        fail(f"rule {text} is not understood")
    return found


def read_sets(text):
    """Sets of rules by name, as they stand; and what a minus is, by name."""
    sets, minus, name = {}, {}, None
    for line in text.strip().splitlines():
        if line.startswith("%"):
            name = line.rstrip(":")
            sets[name] = []
            continue
        key, rule = re.fullmatch(r"([^:]+): ?(.*);", line).groups()
        if key == "-x":
            minus[name] = rule.removesuffix(">>")
        elif key[0].isdigit():
            base, _, radix = key.partition("/")
            base, radix, divisor = int(base), int(radix or 10), 1
            while base >= divisor * radix:
                divisor *= radix
            sets[name].append(Rule(base, divisor, rule.removeprefix("'")))
        elif key != "x.x":
            fail(f"rule {line} is not understood")
    return sets, minus


def split_brackets(rules):
    """[...] is for numbers with a remainder: two rules, the second one from the next number on."""
    for rule in rules:
        if "[" not in rule.text:
            yield rule
            continue
        if rule.base > 0 and rule.base % rule.divisor == 0:
            yield Rule(rule.base, rule.divisor, re.sub(r"\[.*\]", "", rule.text))
            yield Rule(rule.base + 1, rule.divisor, re.sub(r"[][]", "", rule.text))
        else:
            yield Rule(rule.base, rule.divisor, re.sub(r"[][]", "", rule.text))


class Rules:
    """All sets that the numbering systems reach, in the order in which they are reached."""

    def __init__(self, read):
        self.read, self.files, self.order = read, {}, []

    def file(self, name):
        if name not in self.files:
            tree = self.read(f"rbnf/{name}.xml")
            wanted = "NumberingSystemRules" if name == "root" else "SpelloutRules"
            group = [g for g in tree.iter("rulesetGrouping") if g.get("type") == wanted][0]
            self.files[name] = read_sets(group.find("rbnfRules").text)
        return self.files[name]

    def reach(self, key):
        """The number of a set (file, name) from 0."""
        if key not in self.order:
            self.order.append(key)
            file, name = key
            for rule in self.file(file)[0][name]:
                for piece in pieces_of(re.sub(r"[][]", "", rule.text)):
                    if not isinstance(piece, str) and piece[1]:
                        self.reach((file, piece[1]))
        return self.order.index(key)


def highest(rules):
    """The last number before plain digits."""
    return next((rule.base - 1 for rule in rules if rule.base > 0 and rule.text.startswith("=#")), HIGHEST)


def tokens_of(system, rules, file):
    """(text, role, value) of the texts that numbers of a system consist of."""
    if system == "jpanyear":
        return [("元", "ADD", 1)]
    sets = {name for source, name in rules.order if source == file}
    if file == "root":  # each system has its own sets there
        sets = {"hebr": {"%hebrew-item"}, "cyrl": {"%cyrillic-lower", "%%cyrillic-lower-1-10"},
                "ethi": {"%ethiopic"}, "taml": {"%tamil"},
                "grek": {"%%greek-numeral-majuscules"}, "greklow": {"%%greek-numeral-minuscules"}}.get(
                    system, {rules.names[system]})
    elif "financial" in rules.names[system]:
        sets = {rules.names[system]}
    else:
        sets = {name for name in sets if "financial" not in name}
    found = {}
    marks = MARKS.get(system, "")
    for name in sorted(sets):
        if name.startswith("%%cardinal") or name.startswith("%%number") and name != "%%numbering-days":
            continue  # the same texts with a zero before
        for rule in rules.file(file)[0][name]:
            if rule.base > UNIQUE_UP_TO.get(system, HIGHEST):
                break
            pieces = pieces_of(re.sub(r"[][]", "", rule.text))
            kinds = [piece if isinstance(piece, str) else piece[0] for piece in pieces]
            texts = [piece.strip(marks) for piece in pieces if isinstance(piece, str)]
            if SAME in kinds or DIGITS in kinds or not texts or not texts[0] or texts[0] == "0":
                continue
            if any(mark in texts[0] for mark in marks):  # these are sums
                continue
            if QUOTIENT not in kinds:
                rest = rule.base % rule.divisor if REMAINDER in kinds else 0  # 廿 stands at 21
                found.setdefault(texts[0], ("ADD", rule.base - rest))
            elif kinds[0] == QUOTIENT:
                found[texts[0]] = ("UNIT", rule.divisor)
            else:
                found[texts[0]] = ("NEXT", rule.divisor)
    if system == "ethi":
        found["፼"] = ("ALL", 10000)
    if system == "hebr":
        found.update({"ק": ("ADD", 100), "ר": ("ADD", 200), "ש": ("ADD", 300), "ת": ("ADD", 400), "ף": ("ADD", 80),
                      "אלף": ("ADD", 1000), "אלפיים": ("ADD", 2000), " אלפים": ("ALL", 1000)})
    if system in ("hans", "hant", "hanidays"):
        found["〇"] = ("ADD", 0)
    for mark in marks:
        found[mark] = ("THOUSANDS", 1000) if mark in THOUSANDS.get(system, "") else ("MARK", 0)
    rows = [(text, *meaning) for text, meaning in found.items()]
    # Marks, then the longest first; no text begins with a mark.
    return sorted(rows, key=lambda row: (row[1] not in MARK_ROLES, -len(row[0].encode()), row[0]))


HEADER = """/* SPDX-License-Identifier: MIT AND Unicode-3.0 */
/* Made by `./dev gen numerals` from {edition}; not edited by hand.
 * sha256 of the XML read, one file after the other:
 * {digest}
 * {systems} numbering systems, {sets} sets of rules, {size} bytes of tables.
 * Digits and rules: copyright 1991-2025 Unicode, Inc., under LICENSES/Unicode-3.0.txt. */
#ifndef KAL__NUMERALS_TABLES_H
#define KAL__NUMERALS_TABLES_H

#include <stdint.h>

/* A system of ten digits that follow each other has the first one; one of rules its place in the list of those. */
typedef struct kal__numbering_row {{
  char id[9];
  uint8_t rules; /* 0: digits */
  uint32_t zero; /* 0: the digits of hanidec, or rules */
}} kal__numbering_row;

typedef struct kal__numeral_system {{
  uint64_t least;    /* between these the rules write each number in a way of its own; elsewhere plain digits */
  uint64_t greatest;
  uint16_t minus;    /* a text; "": negative numbers are plain digits */
  uint16_t first_token;
  uint8_t marks;     /* tokens that are marks, before the others */
  uint8_t tokens;    /* all */
  uint8_t set;
}} kal__numeral_system;

/* Numbers from `lead * 10^zeros + one` up to the next rule's. */
typedef struct kal__numeral_rule {{
  uint16_t lead;
  uint8_t zeros;
  uint8_t one;
  uint16_t divisor; /* 10 to this */
  uint16_t text;
}} kal__numeral_rule;

/* In a rule's text: one of these and, but for digits, a set of rules + 1. */
enum {{ KAL__NUMERAL_QUOTIENT = 1, KAL__NUMERAL_REMAINDER = 2, KAL__NUMERAL_SAME = 3, KAL__NUMERAL_DIGITS = 4 }};

/* What a text does to the number that is read: */
enum {{
  KAL__NUMERAL_ADD,  /* adds itself */
  KAL__NUMERAL_UNIT, /* multiplies what is before it and smaller */
  KAL__NUMERAL_ALL,  /* multiplies all before it */
  KAL__NUMERAL_NEXT, /* multiplies the next text */
  KAL__NUMERAL_MARK, /* nothing, and may be missing */
  KAL__NUMERAL_THOUSANDS /* the same; where more follows, all before it are thousands */
}};

typedef struct kal__numeral_token {{
  uint16_t text;
  uint8_t length;
  uint8_t role;
  uint16_t lead; /* the value is lead * 10^zeros */
  uint16_t zeros;
}} kal__numeral_token;

enum {{ KAL__NUMBERINGS_OF_DIGITS = {digits}, KAL__NUMBERING_HANIDEC = {hanidec} }};

"""


def scaled(number, limit=10 ** 18):
    zeros = 0
    while number and number % 10 == 0:
        number, zeros = number // 10, zeros + 1
    if number >= 65536 or number * 10 ** zeros > limit:
        fail(f"{number}: too large for its field")
    return number, zeros


def generate(root, cldr):
    digest = hashlib.sha256()

    def read_xml(path):
        data = (cldr / path).read_bytes()
        digest.update(data)
        return ElementTree.fromstring(data)

    rules = Rules(read_xml)
    rules.names, where, zeros, systems = {}, {}, {}, []
    for element in read_xml("supplemental/numberingSystems.xml").iter("numberingSystem"):
        system, digits = element.get("id"), element.get("digits")
        systems.append(system)
        if digits:
            points = [ord(digit) for digit in digits]
            zeros[system] = points[0] if points == list(range(points[0], points[0] + 10)) else 0
            if points[0] % 64 > 54:
                fail(f"the digits of {system} differ in more than their last byte")
            if not zeros[system] and digits != "〇一二三四五六七八九":
                fail(f"the digits of {system} do not follow each other")
        else:
            path = element.get("rules").split("/")
            where[system] = path[0] if len(path) > 1 else "root"
            rules.names[system] = "%" + path[-1]
    systems.sort()
    roots = {system: rules.reach((where[system], rules.names[system])) for system in where}

    pool, offsets = [], {}

    def text_at(data):
        if data not in offsets:
            offsets[data] = sum(len(entry) + 1 for entry in pool)
            pool.append(data)
        return offsets[data]

    text_at(b"")
    rule_rows, firsts = [], []
    for file, name in rules.order:
        firsts.append(len(rule_rows))
        for rule in split_brackets(rules.file(file)[0][name]):
            code = b""
            for piece in pieces_of(rule.text):
                if isinstance(piece, str):
                    code += piece.encode()
                else:
                    code += bytes([piece[0]])
                    if piece[0] != DIGITS:
                        code += bytes([rules.reach((file, piece[1] or name)) + 1])
            one = rule.base % 10 == 1 and rule.base > 65535
            lead, power = scaled(rule.base - one)
            rule_rows.append((lead, power, int(one), len(str(rule.divisor)) - 1, text_at(code), f"{name} {rule.base}"))
    firsts.append(len(rule_rows))

    system_rows, token_rows = [], []
    for system in where:
        tokens = tokens_of(system, rules, where[system])
        minus = rules.file(where[system])[1].get(rules.names[system], "")
        table = rules.file(where[system])[0][rules.names[system]]
        greatest = 1 if system == "jpanyear" else min(highest(table), UNIQUE_UP_TO.get(system, HIGHEST))
        system_rows.append((LEAST.get(system, 0), greatest, text_at(minus.encode()), len(token_rows),
                            sum(role in MARK_ROLES for _, role, _ in tokens), len(tokens), roots[system], system))
        for text, role, value in tokens:
            token_rows.append((text_at(text.encode()), len(text.encode()), ROLES.index(role), *scaled(value), system))
    pool_bytes = sum(len(entry) + 1 for entry in pool)
    if pool_bytes > 65535 or len(firsts) > 255:
        fail("the tables are too large for their numbers")

    by_zero = sorted((system for system in zeros if zeros[system]), key=zeros.get)
    ordered = list(where)
    size = (len(systems) * 16 + len(by_zero) + len(system_rows) * 24 + len(rule_rows) * 8 + len(firsts) * 2 +
            len(token_rows) * 8 + pool_bytes)
    lines = [HEADER.format(edition=EDITION, digest=digest.hexdigest(), systems=len(systems), sets=len(rules.order), size=size,
                           digits=len(zeros), hanidec=systems.index("hanidec")).rstrip("\n"), ""]

    def table(declaration, rows):
        lines.extend([f"static const {declaration}[] = {{", *rows, "};", ""])

    table("kal__numbering_row kal__numbering_rows", [
        f'    {{"{system}", {ordered.index(system) + 1 if system in where else 0}, {zeros.get(system, 0):#x}}},'
        for system in systems])
    lines.append("/* Those with digits that follow each other, by their zeros. */")
    table("uint8_t kal__numbering_by_zero", [
        "    " + ", ".join(str(systems.index(s)) for s in by_zero[i:i + 16]) + "," for i in range(0, len(by_zero), 16)])
    lines.append("/* Of ten. */")
    table("uint64_t kal__numeral_powers", [
        "    " + " ".join(f"UINT64_C({10 ** power})," for power in span) for span in (range(0, 9), range(9, 15), range(15, 19))])
    table("kal__numeral_system kal__numeral_systems", [
        f"    {{{least}, UINT64_C({greatest}), {', '.join(map(str, rest))}}}, /* {system} */"
        for least, greatest, *rest, system in system_rows])
    lines.append("/* Where the rules of each set begin. */")
    table("uint16_t kal__numeral_sets", [
        "    " + ", ".join(map(str, firsts[i:i + 16])) + "," for i in range(0, len(firsts), 16)])
    table("kal__numeral_rule kal__numeral_rules", [
        f"    {{{', '.join(map(str, row[:-1]))}}}, /* {row[-1]} */" for row in rule_rows])
    table("kal__numeral_token kal__numeral_tokens", [
        f"    {{{', '.join(map(str, row[:-1]))}}}, /* {row[-1]} */" for row in token_rows])
    lines.append("/* Numbers, since ISO C promises string literals of no more than 4095 bytes. */")
    table("uint8_t kal__numeral_pool", ["    " + "".join(f"{byte}," for byte in entry) + "0," for entry in pool])
    lines.append("#endif")
    return {"src/generated/numerals_tables.h": "\n".join(lines) + "\n"}
