# SPDX-License-Identifier: MIT
"""Rows of src/calendars/crescent.c from data/crescent-computed.txt, the months that src/astro gives.

Months are counted from the first of year 0. Year y begins with month floor((A*y + B) / C), or one before or after it
where a row says so; month k begins on day floor((721639*k + moon) / 24437), or where a row says. The rows end with years
that begin alike by both.

A row has 32 bits for 24 months: bits 0..23 tell which have 30 days or more, the others 29; bits 24..30 are the days from
the mean line's to the first of them; bit 31 tells that some have 31 days. Those stand in a list.
"""
import collections
import hashlib

from tables import array

MONTH, MONTH_DEN, ROW = 721639, 24437, 24
COMPUTED = "crescent-computed.txt"

# id: A, B, C, and the ordinal of the leap month in year y. Mean years: of twelve months; of 146097/400 days; of 1461/4; of
# 235/19 months, which is the rule itself. B of the second and third: such that few years of the rows are moved.
CALENDARS = {
    "islamic-cairo": (12, 0, 1, None),
    "islamic-mecca": (12, 0, 1, None),
    "hebrew-observational": (3570172389, 85000000, 288655600, lambda year: 6),
    "samaritan": (1461 * MONTH_DEN, 1550000, 4 * MONTH, lambda year: 8),
    "babylonian": (235, 6, 19, lambda year: 7 if year % 19 == 18 else 13),
}


class Calendar:
    def __init__(self, first_year, day):
        self.first_year = first_year
        self.starts = [day]  # of months, and of the one after the last
        self.years = [0]  # the first month of each year, and of the one after the last, counted from the first of all

    def add(self, word):
        for digit in word:
            self.starts.append(self.starts[-1] + (30 if digit in "01" else 20) + int(digit))
        self.years.append(len(self.starts) - 1)

    def cut(self, first, last):
        """To the years from index first up to index last."""
        months = self.years[first], self.years[last]
        self.first_year += first
        self.starts = self.starts[months[0]:months[1] + 1]
        self.years = [month - months[0] for month in self.years[first:last + 1]]

    def lengths(self):
        return [b - a for a, b in zip(self.starts, self.starts[1:])]


def computed(text):
    found = {}
    for line in text.splitlines():
        words = line.split()
        if line.startswith("#"):
            continue
        if not words[0].isdigit():
            here = found[words[0]] = Calendar(int(words[1]), int(words[2]))
        else:
            for word in words:
                here.add(word)
    return found


def rules(months, leap_of):
    """The kal_month_rule of each code; months: [(year, lengths)]."""
    usual, lengths = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for year, days in months:
        leap = leap_of(year) if len(days) == 13 else 99
        for i, length in enumerate(days):
            code = (i + 1 - (i + 1 >= leap), i + 1 == leap)
            lengths[code][length] += 1
            usual[code][length] += 1 <= year <= 3000
    return [f"{{{code[0]}{' | KAL_MONTH_LEAP' if code[1] else ''}, {usual[code].most_common(1)[0][0]}, "
            f"{min(found)}, {max(found)}}}" for code, found in sorted(lengths.items())]


def header(name, calendar):
    a, b, c, leap_of = CALENDARS[name]
    symbol = name.replace("-", "_")
    upper = f"KAL__{symbol.upper()}"

    def first_month(year):
        return (a * year + b) // c

    def mean_day(month):
        return (MONTH * month + moon) // MONTH_DEN

    # Months are counted so that most years begin as by the mean rule, and the mean line is that of all rows.
    base = collections.Counter(first_month(calendar.first_year + i) - month
                               for i, month in enumerate(calendar.years)).most_common(1)[0][0]
    moon = MONTH_DEN // 2 + sum(MONTH_DEN * day - MONTH * (i + base)
                                for i, day in enumerate(calendar.starts)) // len(calendar.starts)
    joins = [i for i, month in enumerate(calendar.years)
             if month + base == first_month(calendar.first_year + i) and calendar.starts[month] == mean_day(month + base)]
    base += calendar.years[joins[0]]
    calendar.cut(joins[0], joins[-1])
    count, first_day = len(calendar.years) - 1, calendar.starts[0]
    # The mean rule of years in 32 bits after the point, both ways.
    rest = a * calendar.first_year + b - c * base
    rate, part = (a << 32) // c, (rest << 32) // c + count + 1
    back, back_part = (c << 32) // a, ((c - rest - 1) << 32) // a
    moved = [month - (rate * i + part >> 32) for i, month in enumerate(calendar.years)]
    for i in range(count):
        for month in calendar.years[i], calendar.years[i + 1] - 1:
            if not -1 <= i - (back * month + back_part >> 32) <= 1:
                raise SystemExit(f"{name}: the mean line is more than one year off")
    if not all(-1 <= step <= 1 for step in moved) or moved[0] or moved[-1]:
        raise SystemExit(f"{name}: a year begins two months from where the mean rule has it")

    lengths = calendar.lengths()
    if not all(29 <= length <= 31 for length in lengths):
        raise SystemExit(f"{name}: a month's length does not fit")
    longer = [i for i, length in enumerate(lengths) if length == 31]
    packed = []
    for i in range(0, len(lengths) + 1, ROW):  # also that of the month after the last
        some = lengths[i:i + ROW]
        off = calendar.starts[i] - mean_day(i + base) + 64
        if not 0 <= off < 128:
            raise SystemExit(f"{name}: a row does not fit")
        packed.append(sum(1 << k for k, length in enumerate(some) if length > 29) | off << 24 | (31 in some) << 31)
    # The least lead for which the mean line is never behind the months; it is one too many at most.
    lead = max(MONTH * i - MONTH_DEN * (day - first_day) for i, day in enumerate(calendar.starts[:-1]))
    for i, day in enumerate(calendar.starts[1:]):
        if not i <= ((day - 1 - first_day) * MONTH_DEN + lead) // MONTH <= i + 1:
            raise SystemExit(f"{name}: the mean line is more than one month off")

    years = [(calendar.first_year + i, lengths[calendar.years[i]:calendar.years[i + 1]]) for i in range(count)]
    for year in [*range(min(1, calendar.first_year - 400), calendar.first_year),
                 *range(calendar.first_year + count, 6001)]:  # the mean rule
        days = [mean_day(month) for month in range(first_month(year), first_month(year + 1) + 1)]
        years.append((year, [y - x for x, y in zip(days, days[1:])]))
    months = [length for year, some in years for length in some]
    days = [sum(some) for year, some in years]
    counts = [len(some) for year, some in years]
    size = 4 * len(packed) + 2 * (len(longer) + 1) + (4 * (count // 16 + 1) if any(moved) else 0)
    out = (f"\n/* {name}: {size} bytes. */\n"
           f"#define {upper}_FIRST_YEAR {calendar.first_year}\n#define {upper}_YEARS {count}\n"
           f"#define {upper}_LAST_YEAR {calendar.first_year + count - 1}\n"
           f"#define {upper}_FIRST_DAY INT64_C({first_day})\n#define {upper}_DAYS {calendar.starts[-1] - first_day}\n"
           f"#define {upper}_FIRST_MONTH INT64_C({base})\n#define {upper}_MONTHS {len(lengths)}\n"
           + (f"#define {upper}_YEAR_ONE INT64_C({calendar.starts[calendar.years[1 - calendar.first_year]]})\n"
              if calendar.first_year <= 1 else "")
           + f"#define {upper}_LEAD {lead}\n#define {upper}_MOON INT64_C({moon})\n"
           f"#define {upper}_A INT64_C({a})\n#define {upper}_B INT64_C({b})\n#define {upper}_C INT64_C({c})\n"
           f"#define {upper}_YEAR UINT64_C({rate})\n#define {upper}_YEAR_PART UINT64_C({part})\n"
           f"#define {upper}_BACK UINT64_C({back})\n#define {upper}_BACK_PART UINT64_C({back_part})\n"
           f"#define {upper}_LIMITS {{{min(counts)}, {max(counts)}, {min(months)}, {max(months)}, {min(days)}, {max(days)}}}\n"
           + array(f"kal__{symbol}_rows", "uint32_t", [f"0x{row:08x}" for row in packed], 10)
           + array(f"kal__{symbol}_longer", "uint16_t", [str(i) for i in longer + [65535]], 18))
    if any(moved):
        words = [sum((step + 1) << 2 * k for k, step in enumerate(moved[i:i + 16])) for i in range(0, len(moved), 16)]
        out += array(f"kal__{symbol}_moved", "uint32_t", [f"0x{word:08x}" for word in words], 10)
    out += array(f"kal__{symbol}_month_rules", "kal_month_rule", rules(sorted(years), leap_of), 5)
    return out


def generate(root):
    text = (root / "data" / COMPUTED).read_text(encoding="utf-8")
    calendars = computed(text)
    return {"src/generated/crescent_rows.h":
            "/* SPDX-License-Identifier: MIT */\n"
            f"/* Made by `./dev gen tables` (tools/gen/crescent.py) from data/{COMPUTED}; not edited by hand.\n"
            f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()} */\n"
            "#ifndef KAL__CRESCENT_ROWS_H\n#define KAL__CRESCENT_ROWS_H\n\n#include <stdint.h>\n\n"
            "#include \"kalends/calendar.h\"\n"
            + "".join(header(name, calendars[name]) for name in CALENDARS) + "\n#endif\n"}
