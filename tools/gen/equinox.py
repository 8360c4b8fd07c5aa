# SPDX-License-Identifier: MIT
"""Year rows of the calendars whose year begins at an equinox, and the list of equinoxes near the deciding moment.

Years that src/astro gives stand in data/equinox-computed.txt; published ones, which take their place, in a file of
their calendar. src/calendars/equinox_rows.h says what a row is.
"""
import csv
import datetime
import hashlib

COMPUTED = "equinox-computed.txt"
UNIX = 719163 # of datetime's ordinals
YEAR_DAYS, YEARS = 46751, 128

# symbol, id, the Gregorian year in which year 0 begins, file of the published years, what decides
CALENDARS = [
    ("persian_astronomical", "persian-astronomical", 621, None, "true noon at 52.5 E"),
    ("bahai", "bahai", 1843, "bahai-years.csv", "sunset at Tehran"),
    ("french", "french", 1791, "french-years.csv", "true midnight at Paris"),
]


def read(root, name):
    return (root / "data" / name).read_text(encoding="utf-8")


def computed(text):
    """Of each symbol {year: first day}, one year more than have lengths; and the near years [symbol, year, seconds]."""
    calendars, near, years = {}, [], None
    for line in text.splitlines():
        words = line.split()
        if line.startswith("#"):
            continue
        if words[0] == "near":
            near.append((words[1], int(words[2]), int(words[3])))
        elif len(words) == 3:
            year, day = int(words[1]), int(words[2])
            years = calendars[words[0]] = {year: day}
        else:
            for leap in words[0]:
                year, day = year + 1, day + 365 + int(leap)
                years[year] = day
    return calendars, near


def published(text):
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {int(row["year"]): datetime.date.fromisoformat(row["first_day"]).toordinal() - UNIX for row in rows}


def march(year):
    """Day number of 1 March of a Gregorian year, any."""
    return 365 * year + year // 4 - year // 100 + year // 400 - 719468


def table(symbol, year_0, starts):
    first, last = min(starts), max(starts)
    days = [starts[year] for year in range(first, last + 1)]
    if set(b - a for a, b in zip(days, days[1:])) != {365, 366}:
        raise SystemExit(f"{symbol}: a year has neither 365 nor 366 days")
    days = [day - days[0] for day in days]
    rows = []
    for block in range(0, len(days), 32):
        over = [day - days[block] - k * YEAR_DAYS // YEARS for k, day in enumerate(days[block:block + 32])]
        if set(over) - {0, 1}:
            raise SystemExit(f"{symbol}: years from {first + block} do not fit their row")
        rows.append(days[block] << 32 | sum(bit << k for k, bit in enumerate(over)))
    lead = 0
    while any((day + lead) * YEARS // YEAR_DAYS < i for i, day in enumerate(days)):
        lead += 1
    if any((end - 1 + lead) * YEARS // YEAR_DAYS > i + 1 for i, end in enumerate(days[1:])):
        raise SystemExit(f"{symbol}: the mean line is more than one year off")
    upper = f"KAL__{symbol.upper()}"
    lines = [", ".join(f"0x{row:015x}" for row in rows[i:i + 5]) for i in range(0, len(rows), 5)]
    return (f"#define {upper}_FIRST_YEAR ({first})\n#define {upper}_YEARS {last - first}u\n"
            f"#define {upper}_FIRST_DAY INT64_C({starts[first]})\n#define {upper}_DAYS {days[-1]}u\n"
            f"#define {upper}_LEAD {lead}\n#define {upper}_YEAR_0 {year_0}\n"
            f"#define {upper}_BEFORE {starts[first] - march(first + year_0)}\n"
            f"#define {upper}_AFTER {starts[last] - march(last + year_0)}\n"
            f"static const uint64_t kal__{symbol}_years[{len(rows)}] = {{\n  " + ",\n  ".join(lines) + "};\n")


def near_years(near, starts):
    lines = ["# Equinoxes near the deciding moment",
             "",
             "Made by `./dev gen equinox`. The years of `persian-astronomical`, `bahai` and `french` that begin with an",
             "equinox within two minutes of the moment that decides, by `src/astro`. What is known of the Earth's rotation",
             "(Delta T) is less sure than that in years to come and before about 700: those years may begin a day later or",
             "earlier. Which place and moment decide: at the top of the calendars' files in `src/calendars`.",
             "",
             "| calendar | year | begins | equinox | decides |", "|---|---|---|---|---|"]
    for symbol, name, year_0, _, decides in CALENDARS:
        for row, year, seconds in near:
            if row != symbol:
                continue
            day = starts[symbol][year] + UNIX
            begins = datetime.date.fromordinal(day).isoformat() if day > 0 else f"in {year + year_0}"
            side = "after" if seconds >= 0 else "before"
            lines.append(f"| `{name}` | {year} | {begins} | {abs(seconds)} s {side} | {decides} |")
    return "\n".join(lines) + "\n"


def generate(root):
    text = read(root, COMPUTED)
    calendars, near = computed(text)
    tables, inputs = [], [(COMPUTED, text)]
    for symbol, _, year_0, name, _ in CALENDARS:
        if name:
            inputs.append((name, read(root, name)))
            calendars[symbol].update(published(inputs[-1][1]))
        tables.append(table(symbol, year_0, calendars[symbol]))
    header = ("/* SPDX-License-Identifier: MIT */\n"
              "/* Made by `./dev gen tables` (tools/gen/equinox.py); not edited by hand.\n"
              + "".join(f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()} data/{name}\n"
                        for name, text in inputs)
              + " */\n#ifndef KAL__EQUINOX_YEARS_H\n#define KAL__EQUINOX_YEARS_H\n\n#include <stdint.h>\n\n"
              "/* As equinox_rows.h has them. */\n" + "\n".join(tables) + "\n#endif\n")
    return {"src/generated/equinox_years.h": header, "docs/calendars/equinox.md": near_years(near, calendars)}
