# SPDX-License-Identifier: MIT
"""Compares look-up in C with look-up in CLDR's XML as it is: a million texts of all 1122 locales.

    test_look_up.py COMMON LOOK_UP      the folder `common` of CLDR's XML, the program look_up
"""
import pathlib
import random
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "tools/gen"))
import cldr  # noqa: E402
import names  # noqa: E402

ONE_IN = 10


def lines(common):
    everything = names.read_everything(SOURCE, common)
    aliases, lists = everything.aliases, everything.names
    items = {}
    for found in lists.values():
        for number, texts in found.items():
            items.setdefault(number, set()).update(texts)
    for number in range(1, len(aliases)):  # what may be seen through aliases
        at = aliases[number]
        while at:
            items.setdefault(number, set()).update(items.get(at, ()))
            at = aliases[at]
    random.seed(48)
    for locale, chain in sorted(everything.chains.items()):
        for number in sorted(items):
            for item in sorted(items[number]):
                if random.randrange(ONE_IN) == 0:
                    text = names.look_up(lists, aliases, chain, number, item)
                    yield f"{names.tag_of(locale)}\t{number}\t{item}\t{'~' if text is None else text}\n"


def main():
    program = subprocess.Popen([sys.argv[2]], stdin=subprocess.PIPE, text=True, encoding="utf-8")
    program.stdin.writelines(lines(pathlib.Path(sys.argv[1])))
    program.stdin.close()
    return program.wait()


if __name__ == "__main__":
    sys.exit(main())
