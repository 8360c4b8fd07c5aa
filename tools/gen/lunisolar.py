# SPDX-License-Identifier: MIT
"""Year rows of the lunisolar calendars of East Asia, from the pinned tables in data/.

A row has 32 bits: bits 0..12 tell which months have 30 days, bits 13..16 are the ordinal of the leap month (15: none),
bits 17..31 the first day, from the table's first day, less 365 for each year before, and 64.

Published years stand in a file of their calendar, those around them that src/astro gives in lunisolar-computed.txt. The
rows have the whole span of src/astro, -2000..4000, and end where the mean rule of src/calendars/chinese.c has the same
new year.
"""
import csv
import datetime
import hashlib

# As in chinese.c: a mean month and a mean year in days, and a mean new moon and winter solstice, unix days at UTC.
MONTH, MONTH_DEN = 721639, 24437
NEW_MOON, SOLSTICE_1999 = 10962.5969, 10947 + (7 * 60 + 44) / 1440

# symbol, hours east of Greenwich of the mean rule, file of the published years
CALENDARS = [
    ("chinese", 8, "chinese-years"),
    ("dangi", 9, "dangi-years"),
    ("vietnamese", 7, "vietnamese-years"),
    ("japanese_lunisolar", 9, "japanese-lunisolar-years"),
]
COMPUTED = "lunisolar-computed.txt"
SPAN = -2000, 4000  # KAL__ASTRO_FIRST, KAL__ASTRO_LAST
BIAS, NO_LEAP = 64, 15


class Mean:
    """The mean rule, in integers, as chinese.c has it."""

    def __init__(self, hours):
        self.moon = round((NEW_MOON + hours / 24) * MONTH_DEN)
        self.term = round((SOLSTICE_1999 + hours / 24) * 4800) - 146097 * (12 * 1999 + 10)

    def new_year(self, year):
        """The new moon on or before the day of the 12 * year-th major term: lunation and day."""
        term = (146097 * 12 * year + self.term) // 4800
        lunation = (MONTH_DEN * (term + 1) - self.moon - 1) // MONTH
        return lunation, (MONTH * lunation + self.moon) // MONTH_DEN


def rows_of(text):
    return csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))


def year_of(row, first_day):
    year, leap, lengths = int(row["year"]), int(row["leap"] or 0), row["months"]
    if year > 0 and datetime.date.fromordinal(first_day + 719163).year != year:
        raise SystemExit(f"lunisolar: {row} does not begin in its year")
    if set(lengths) - {"L", "S"} or len(lengths) != (13 if leap else 12):
        raise SystemExit(f"lunisolar: {row} is not right")
    return year, (first_day, leap + 1 if leap else NO_LEAP, lengths)


def computed_years(text, symbol):
    years, here = {}, False
    for line in text.splitlines():
        words = line.split()
        if line.startswith("#"):
            continue
        if len(words) == 3 and words[1].lstrip("-").isdigit():
            here, year, day = words[0] == symbol, int(words[1]), int(words[2])
        elif here:
            for word in words:
                small = word.lower()
                leap = next((i for i in range(1, len(word)) if small[i] == small[i - 1]), 0)
                months = "".join("L" if letter.isupper() else "S" for letter in word)
                row = {"year": year, "leap": leap, "months": months}
                years.update([year_of(row, day)])
                day, year = end_of(years[year]), year + 1
    return years


def end_of(row):
    return row[0] + sum(30 if length == "L" else 29 for length in row[2])


def header(root, symbol, hours, name):
    texts = [(root / f"data/{file}").read_text(encoding="utf-8") for file in (f"{name}.csv", COMPUTED)]
    years = dict(year_of(row, datetime.date.fromisoformat(row["first_day"]).toordinal() - 719163)
                 for row in rows_of(texts[0]))
    computed = computed_years(texts[1], symbol)
    mean = Mean(hours)
    first, last = min(years), max(years)
    while first - 1 in computed:
        first -= 1
    while last + 1 in computed:
        last += 1
    if set(years) & set(computed) or first == min(years) or last == max(years):
        raise SystemExit(f"{symbol}: computed years are to stand around the published ones")
    years = {year: years.get(year) or computed[year] for year in range(first, last + 1)}
    for year in range(first, last):
        if end_of(years[year]) != years[year + 1][0]:
            raise SystemExit(f"{symbol}: {year + 1} does not begin where {year} ends")
    firsts = [y for y in range(first, SPAN[0] + 1) if mean.new_year(y)[1] == years[y][0]]
    lasts = [y for y in range(SPAN[1], last + 1) if mean.new_year(y + 1)[1] == end_of(years[y])]
    if not firsts or not lasts:
        raise SystemExit(f"{symbol}: no year near the ends of the span begins as the mean rule has it")
    first, last = firsts[-1], lasts[0]
    if mean.new_year(last + 1)[0] - mean.new_year(first)[0] != sum(len(years[y][2]) for y in range(first, last + 1)):
        raise SystemExit(f"{symbol}: the mean months are others")
    count, first_day, end = last - first + 1, years[first][0], end_of(years[last])
    # Mean years per day in 40 bits, and the smallest lead for which the mean line is never behind the years.
    slope = (400 << 40) // 146097
    lead = 0
    while any((years[first + i][0] - first_day + lead) * slope >> 40 < i for i in range(count)):
        lead += 1
    packed = []
    for i in range(count):
        start, leap, lengths = years[first + i]
        if not i <= (end_of(years[first + i]) - 1 - first_day + lead) * slope >> 40 <= i + 1:
            raise SystemExit(f"{symbol}: the mean line is more than one year off")
        bits = sum(1 << k for k, length in enumerate(lengths) if length == "L")
        packed.append((start - first_day - 365 * i + BIAS) << 17 | leap << 13 | bits)
    packed.append((end - first_day - 365 * count + BIAS) << 17 | NO_LEAP << 13)
    if not all(0 <= row < 1 << 32 for row in packed):
        raise SystemExit(f"{symbol}: a row does not fit")
    upper = symbol.upper()
    lines = [", ".join(f"0x{row:08x}" for row in packed[i:i + 9]) for i in range(0, len(packed), 9)]
    return ("/* SPDX-License-Identifier: MIT */\n"
            f"/* Made by `./dev gen tables` (tools/gen/lunisolar.py) from data/{name}.csv\n"
            f" * and data/{COMPUTED}; not edited by hand.\n"
            + "".join(f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()}\n" for text in texts)
            + " */\n"
            f"#ifndef KAL__{upper}_YEARS_H\n#define KAL__{upper}_YEARS_H\n\n#include <stdint.h>\n\n"
            f"#define KAL__{upper}_FIRST_YEAR {first}\n#define KAL__{upper}_YEARS {count}\n"
            f"#define KAL__{upper}_FIRST_DAY INT64_C({first_day})\n"
            f"#define KAL__{upper}_DAYS UINT64_C({end - first_day})\n"
            f"#define KAL__{upper}_LEAD {lead}\n"
            "/* The mean rule: MONTH_DEN-ths of a day, and 4800ths. */\n"
            f"#define KAL__{upper}_MOON INT64_C({mean.moon})\n"
            f"#define KAL__{upper}_TERM INT64_C({mean.term})\n\n"
            "/* One more than the years, so that the year after the last can be looked at. */\n"
            f"static const uint32_t kal__{symbol}_years[{count + 1}] = {{\n  " + ",\n  ".join(lines) + "};\n\n#endif\n")


def generate(root):
    return {f"src/generated/{symbol}_years.h": header(root, symbol, hours, name)
            for symbol, hours, name in CALENDARS}
