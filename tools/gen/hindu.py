# SPDX-License-Identifier: MIT
"""Rows of the Hindu calendars, as src/calendars/solar_rows.h and hindu_lunar.c explain them: by the Surya Siddhanta from
its rules, by astronomy from data/hindu-computed.txt."""
import hashlib
import math
import re
from fractions import Fraction as F

import siddhanta
from tables import array, sidereal_rows

# Days of a mean month, and months of a mean year; years are those of Vikrama, lunations count from the Kali Yuga's.
MONTH, YEAR = siddhanta.MONTH, F(2226389, 180000)
VIKRAMA = 3044
FIRST_YEAR, LAST_YEAR = 1650, 2465
TRUE_LIMIT = 5000
LINE, PER_DAY = math.floor(MONTH * 2**32), math.floor(2**32 / MONTH)
YEARS_PER_MONTH, MONTHS_PER_YEAR = round(2**32 / YEAR), round(YEAR * 2**32)


def mean_first(year):
    return math.ceil(((year + VIKRAMA) * 12 - 1) * F(2226389, 2160000))


def mean_day(lunation):
    """The first day of the Kali Yuga, from 0, whose sunrise, a quarter into it, is not before the mean new moon."""
    return math.ceil(lunation * MONTH - F(1, 4))


def true_first(year):
    lunation = mean_first(year) + 1
    while siddhanta.sign_of_new_moon(lunation - 1) >= (year + VIKRAMA) * 12 - 1:
        lunation -= 1
    return lunation


def true_day(lunation):
    return siddhanta.lunar_month(lunation)[0] - siddhanta.EPOCH


def join(year, step):
    """The nearest year that begins on the same day, and with the same lunation, by true and by mean places."""
    while mean_first(year) != true_first(year) or mean_day(mean_first(year)) != true_day(mean_first(year)):
        year += step
    return year


def months_of_siddhanta():
    """(first day, year, number, whether it is a leap month, days of the lunar days) of all lunations of the table."""
    first, end = true_first(FIRST_YEAR), true_first(LAST_YEAR + 1)
    signs = [siddhanta.sign_of_new_moon(lunation) for lunation in range(first, end + 2)]
    months = []
    for lunation in range(first, end + 1):
        sign, after = signs[lunation - first:lunation - first + 2]
        day, days = siddhanta.lunar_month(lunation)
        months.append((day, (sign + 1) // 12 - VIKRAMA, (sign + 1) % 12 + 1, sign == after, days))
    return first, months


def places(days):
    """The places from which on a month's day numbers are one more, and those from which on they are one less."""
    more, less, place = [], [], 0
    for count in days:
        if count == 0:
            more.append(place)
        if count == 2:
            less.append(place + 1)
        place += count
    if len(more) > 2 or len(less) > 2 or place not in (29, 30):
        raise SystemExit(f"hindu lunar: a month of {days} does not fit a row")
    return more + [31] * (2 - len(more)), less + [31] * (2 - len(less))


def table(name, first_lunation, months):
    # The last one is only there for its beginning and its number.
    count = len(months) - 1
    first_day = min(month[0] - (i * LINE >> 32) for i, month in enumerate(months))
    rows, starts, ordinal, year = [], [], 0, None
    first_year = months[0][1]
    for i, (day, its_year, number, leap, days) in enumerate(months):
        ordinal = ordinal + 1 if its_year == year else 1
        if ordinal == 1 and ((i * YEARS_PER_MONTH + (1 << 31)) >> 32) + first_year != its_year:
            raise SystemExit(f"{name}: {its_year} is not where the mean line has it")
        if ordinal == 1 and i < count:
            amid = (its_year - first_year) * MONTHS_PER_YEAR >> 32
            if months[amid + 5][1] != its_year:
                raise SystemExit(f"{name}: the middle of {its_year} is not where the mean line has it")
        year, ahead = its_year, day - first_day - (i * LINE >> 32)
        if not 0 <= ahead <= 3 or i < count and day + sum(days) != months[i + 1][0]:
            raise SystemExit(f"{name}: month {i} does not fit, or does not follow")
        more, less = places(days)
        starts.append(day - first_day)
        rows.append(ordinal | number << 4 | leap << 8 | ahead << 9 | more[0] << 11 | more[1] << 16 | less[0] << 21
                    | less[1] << 26)
    for i in range(count):
        for day in (starts[i], starts[i + 1] - 1):
            estimate = (day + 1) * PER_DAY >> 32
            if estimate - (day < starts[estimate]) != i:
                raise SystemExit(f"{name}: the mean line is more than one month off")
    lines = [", ".join(f"0x{row:08x}" for row in rows[i:i + 9]) for i in range(0, len(rows), 9)]
    upper = f"KAL__{name.upper()}"
    return (f"#define {upper}_FIRST_YEAR {first_year}\n#define {upper}_YEARS {year - first_year}u\n"
            f"#define {upper}_FIRST_DAY INT64_C({first_day})\n#define {upper}_BEFORE {starts[0]}u\n#define {upper}_DAYS {starts[-1] - starts[0]}u\n"
            f"#define {upper}_FIRST_LUNATION INT64_C({first_lunation})\n#define {upper}_LUNATIONS {count}u\n"
            f"static const uint32_t kal__{name}_lunations[{count + 1}] = {{\n  " + ",\n  ".join(lines) + "};\n")


def computed(text):
    """Of data/hindu-computed.txt: solar years as sidereal_rows has them, with the first; months as months_of_siddhanta."""
    solar, first_year, months, first_lunation, day = [], None, [], None, None
    for kind, *words in (line.split() for line in text.splitlines() if not line.startswith("#")):
        if kind == "solar":
            first_year = int(words[0]) if first_year is None else first_year
            solar.append((int(words[1]), [int(word) for word in words[2:]]))
            continue
        year, lunation, first = map(int, words[:3])
        first_lunation = lunation if first_lunation is None else first_lunation
        if lunation != first_lunation + len(months) or day not in (None, first):
            raise SystemExit(f"hindu-computed.txt: {year} does not follow the year before")
        day = first
        for word in words[3:]:
            days = [1] * 30
            for mark in re.findall(r"[-+]\d+", word):
                days[abs(int(mark)) - 1] = 2 if mark[0] == "+" else 0
            months.append((day, year, int(re.match(r"\d+", word)[0]), "L" in word, days))
            day += sum(days)
    months.append((day, months[-1][1] + 1, 1, False, [1] * 30))
    return first_year, solar, first_lunation, months


def joined(first_lunation, months):
    """The years of those between the first and the last that begin on a day, and with a lunation, of true places too."""
    at = [i for i, month in enumerate(months) if i == 0 or months[i - 1][1] != month[1]]
    same = [i for i in at if true_first(months[i][1]) == first_lunation + i and true_day(first_lunation + i) ==
            months[i][0] - siddhanta.EPOCH]
    return first_lunation + same[0], months[same[0]:same[-1] + 1]


SOLAR_FIRST_YEAR, SOLAR_YEARS, SOLAR_LIMIT = 1322, 1000, 10000
# Of the astronomical ones, days in 100000 years.
SIDEREAL_YEAR = F(36525636, 100000)


def line(name, rows, first_year, boundary, year_days):
    """The parts of a day, for each month, from which floor((year * num + parts) / den) is its first day: those that give
    most of the rows, and the first day of the year `boundary`, the first or the one after the last of them."""
    num, den = year_days.numerator, year_days.denominator
    parts = []
    for month in range(12):
        least = [(day + sum(lengths[:month])) * den - (first_year + i) * num for i, (day, lengths) in enumerate(rows)
                 if month == 0 or lengths]
        fixed = least[boundary - first_year] if month == 0 else None
        within = [low for low in least if fixed is None or fixed <= low < fixed + den] + (
            [high - den + 1 for high in least if fixed <= high - den + 1 < fixed + den] if fixed is not None else [])
        parts.append(max(within or least, key=lambda value: sum(low <= value < low + den for low in least)))
    return parts


def solar_rule(name, first_year, rows, before, after, year_days):
    """Rows, and the lines before and after them or after the years that are computed; each is (years, first, boundary)."""
    lines = [line(name, years, first, boundary, year_days) for years, first, boundary in (before, after)]
    upper = f"KAL__{name.upper()}"
    num, den = year_days.numerator, year_days.denominator
    least, end = (math.floor(F(year * num + parts[0], den)) for year, parts in ((-2**31, lines[0]), (2**31, lines[1])))
    return (sidereal_rows(name, first_year, rows, year_days)
            + f"#define {upper}_FROM {before[2]}\n#define {upper}_END {after[2]}\n"
            f"#define {upper}_FROM_DAY INT64_C({before[0][before[2] - before[1]][0]})\n"
            f"#define {upper}_END_DAY INT64_C({after[0][after[2] - after[1]][0]})\n"
            f"#define {upper}_LEAST_DAY INT64_C({least})\n#define {upper}_GREATEST_DAY INT64_C({end - 1})\n"
            + "".join(array(f"kal__{name}_{which}", "int64_t", [str(part) for part in parts], 6)
                      for which, parts in zip(("before", "after"), lines)))


def solar_years(root):
    text = (root / "data/hindu-computed.txt").read_text(encoding="utf-8")
    tables = []
    for name, rule in (("hindu_solar", "orissa"), ("hindu_tamil", "tamil"), ("hindu_malayali", "malayali"),
                       ("hindu_bengal", "bengal")):
        rows, low, high = (siddhanta.years(rule, first + 3179, count) for first, count in
                           ((SOLAR_FIRST_YEAR, SOLAR_YEARS + 1), (-SOLAR_LIMIT, 60), (SOLAR_LIMIT - 59, 61)))
        tables.append(solar_rule(name, SOLAR_FIRST_YEAR, rows, (low, -SOLAR_LIMIT, -SOLAR_LIMIT),
                                 (high, SOLAR_LIMIT - 59, SOLAR_LIMIT + 1), siddhanta.MEAN_YEAR))
    first_year, rows, *_ = computed(text)
    count = len(rows) - 1
    tables.append(solar_rule("hindu_solar_astronomical", first_year, rows, (rows[:60], first_year, first_year),
                             (rows[-60:], first_year + count - 59, first_year + count), SIDEREAL_YEAR))
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen tables` (tools/gen/hindu.py) from the rules of tools/gen/siddhanta.py and from\n"
            " * data/hindu-computed.txt; not edited by hand.\n"
            f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()} */\n"
            "#ifndef KAL__HINDU_SOLAR_YEARS_H\n#define KAL__HINDU_SOLAR_YEARS_H\n\n#include <stdint.h>\n\n"
            "/* As solar_rows.h has them; one more than the years. */\n"
            + "\n".join(tables) + "\n#endif\n")


def lunar_years(root):
    text = (root / "data/hindu-computed.txt").read_text(encoding="utf-8")
    true_from, true_end = join(-TRUE_LIMIT, 1), join(TRUE_LIMIT, -1)
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen tables` (tools/gen/hindu.py) from the rules of tools/gen/siddhanta.py and from\n"
            " * data/hindu-computed.txt; not edited by hand.\n"
            f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()} */\n"
            "#ifndef KAL__HINDU_LUNAR_YEARS_H\n#define KAL__HINDU_LUNAR_YEARS_H\n\n#include <stdint.h>\n\n"
            "/* Years of true places, and their days of the Kali Yuga: before and after them mean places have the same. */\n"
            f"#define KAL__HINDU_LUNAR_TRUE_FROM {true_from}\n#define KAL__HINDU_LUNAR_TRUE_END {true_end}\n"
            f"#define KAL__HINDU_LUNAR_TRUE_FIRST_DAY INT64_C({true_day(true_first(true_from))})\n"
            f"#define KAL__HINDU_LUNAR_TRUE_END_DAY INT64_C({true_day(true_first(true_end))})\n"
            f"#define KAL__HINDU_LUNAR_YEAR_ZERO_LUNATION INT64_C({true_first(0)})\n\n"
            "/* The first day of the first year that an int32_t holds, and the last of the last. */\n"
            f"#define KAL__HINDU_LUNAR_LEAST_DAY INT64_C({mean_day(mean_first(-2**31)) + siddhanta.EPOCH})\n"
            f"#define KAL__HINDU_LUNAR_GREATEST_DAY INT64_C({mean_day(mean_first(2**31)) + siddhanta.EPOCH - 1})\n\n"
            "/* Times 2^32. */\n"
            f"#define KAL__HINDU_LUNAR_LINE UINT64_C({LINE}) /* days of a mean month */\n"
            f"#define KAL__HINDU_LUNAR_LUNATIONS_PER_DAY UINT64_C({PER_DAY})\n"
            f"#define KAL__HINDU_LUNAR_YEARS_PER_MONTH UINT64_C({YEARS_PER_MONTH})\n"
            f"#define KAL__HINDU_LUNAR_MONTHS_PER_YEAR UINT64_C({MONTHS_PER_YEAR})\n\n"
            "/* As hindu_lunar.c has them; one more than the lunations. */\n"
            + table("hindu_lunar", *months_of_siddhanta()) + "\n"
            + table("hindu_lunar_astronomical", *joined(*computed(text)[2:])) + "\n#endif\n")


def generate(root):
    return {"src/generated/hindu_lunar_years.h": lunar_years(root),
            "src/generated/hindu_solar_years.h": solar_years(root)}
