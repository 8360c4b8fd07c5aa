#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""All generators of Kalends behind one command.

    tools/gen/gen.py calendars            include/kalends/calendar_numbers.h, src/generated/calendar_*.h
    tools/gen/gen.py tables               src/generated/*_years.h, crescent_rows.h, japanese_eras.h,
                                          persian_corrections.h, docs/calendars/equinox.md
    tools/gen/gen.py names --cldr DIR     src/generated/locale_data.[ch] from CLDR 48 XML
    tools/gen/gen.py numerals --cldr DIR  src/generated/numerals_tables.h from CLDR 48 XML
    tools/gen/gen.py astro --series DIR   src/generated/astro_*.h from VSOP87 and ELP/MPP02
    tools/gen/gen.py ... --check          write nothing; fail if a committed file differs
"""
import argparse
import pathlib
import sys

import calendars
import crescent
import equinox
import hindu
import lunisolar
import tables

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["calendars", "tables", "names", "numerals", "astro"])
    parser.add_argument("--cldr", type=pathlib.Path, help="the folder `common` of CLDR 48's XML")
    parser.add_argument("--series", type=pathlib.Path, help="the folder that tools/fetch-astronomia.sh prints")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    if arguments.what == "calendars":
        outputs = calendars.generate(ROOT)
    elif arguments.what == "tables":
        outputs = {**tables.generate(ROOT), **lunisolar.generate(ROOT), **equinox.generate(ROOT),
                   **crescent.generate(ROOT),
                   **hindu.generate(ROOT)}
    elif arguments.what == "astro":
        import astro
        if not arguments.series:
            parser.error("astro needs --series")
        outputs = astro.generate(ROOT, arguments.series)
    else:
        import names
        import numerals
        if not arguments.cldr:
            parser.error(f"{arguments.what} needs --cldr")
        outputs = {"names": names, "numerals": numerals}[arguments.what].generate(ROOT, arguments.cldr)
    stale = 0
    for path, text in outputs.items():
        file = ROOT / path
        if arguments.check:
            if not file.exists() or file.read_text(encoding="utf-8") != text:
                print(f"{path} is not what `./dev gen {arguments.what}` makes", file=sys.stderr)
                stale += 1
        else:
            file.write_text(text, encoding="utf-8")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
