#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Rows of numbers as ICU writes them, for tests/data/numerals.csv: a way other than ours from CLDR's rules to text.

    tests/data/numerals.py CLDR/common >tests/data/numerals.csv         needs libicu72 (Debian)
    tests/data/numerals.py CLDR/common SYSTEM FIRST LAST                all numbers of a span, to look at

ICU's engine for rule-based number formats is older than CLDR 48, so it is given CLDR 48's rules, as text.
"""
import ctypes
import ctypes.util
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

VERSION = 72
RULE_BASED, DEFAULT_RULE_SET = 9, 6
BORDERS = [10 ** i for i in range(19)] + [2000, 3000, 5000, 5784, 5787, 6000, 4000, 400000, 1000001, 20000, 15, 16, 115, 298, 304,
    344, 698, 744, 787, 999, 1776, 2026, 1405, 30, 1446, 2569, 10500, 12345, 123456, 1234567, 30000005, 100010001, 9999, 399999]
NUMBERS = sorted({n + d for n in BORDERS for d in (-1, 0, 1)} | set(range(32)) | {20, 21, 29, 40, 41, 49, 50, 90, 99})

icu = ctypes.CDLL(ctypes.util.find_library("icui18n"))


def call(name, *arguments, result=ctypes.c_int32):
    function = getattr(icu, f"{name}_{VERSION}")
    function.restype = result
    return function(*arguments)


def utf16(text):
    return (ctypes.c_uint16 * (len(text.encode("utf-16-le")) // 2 + 1))(*memoryview(text.encode("utf-16-le")).cast("H"), 0)


class Writer:
    def __init__(self, rules, name):
        status, where = ctypes.c_int(0), ctypes.create_string_buffer(128)
        text = utf16(rules)
        self.format = ctypes.c_void_p(call("unum_open", RULE_BASED, text, len(text) - 1, b"und", where, ctypes.byref(status),
                                           result=ctypes.c_void_p))
        name = utf16(name)
        call("unum_setTextAttribute", self.format, DEFAULT_RULE_SET, name, len(name) - 1, ctypes.byref(status))
        if status.value > 0:
            raise SystemExit(f"ICU does not take the rules: {status.value}")

    def write(self, number):
        status, out = ctypes.c_int(0), (ctypes.c_uint16 * 400)()
        length = call("unum_formatInt64", self.format, ctypes.c_int64(number), out, 400, None, ctypes.byref(status))
        if status.value > 0:
            raise SystemExit(f"{number}: ICU says {status.value}")
        return bytes(out)[:2 * length].decode("utf-16-le")


def read_writers(cldr):
    groups, writers = {}, {}
    for element in ElementTree.parse(cldr / "supplemental/numberingSystems.xml").iter("numberingSystem"):
        if element.get("digits"):
            continue
        *file, name = element.get("rules").split("/")
        file = file[0] if file else "root"
        if file not in groups:
            wanted = "NumberingSystemRules" if file == "root" else "SpelloutRules"
            groups[file] = next(g.find("rbnfRules").text for g in ElementTree.parse(cldr / f"rbnf/{file}.xml").iter("rulesetGrouping")
                                if g.get("type") == wanted)
        writers[element.get("id")] = Writer(groups[file], "%" + name)
    return writers


def main():
    writers = read_writers(pathlib.Path(sys.argv[1]))
    if len(sys.argv) == 5:
        system, first, last = sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
        for number in range(first, last + 1):
            print(f"{system},{number},{writers[system].write(number)}")
        return
    print(f"""# SPDX-License-Identifier: MIT AND Unicode-3.0
# Numbers in the numbering systems that have rules: CLDR 48's rules (npm cldr 8.0.0) run by ICU {VERSION}'s engine, printed by
# numerals.py. Columns: system,number,text; the text is the rest of the line.""")
    for system, writer in sorted(writers.items()):
        for number in NUMBERS + [-1, -9, -15, -5787]:
            print(f"{system},{number},{writer.write(number)}")


main()
