# SPDX-License-Identifier: MIT
"""Rows of the Hindu lunar calendars, as src/calendars/hindu_lunar.c explains them."""
import math
from fractions import Fraction as F

import siddhanta

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


def lunar_years(root):
    true_from, true_end = join(-TRUE_LIMIT, 1), join(TRUE_LIMIT, -1)
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen tables` (tools/gen/hindu.py) from the rules of tools/gen/siddhanta.py; not edited by hand. */\n"
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
            + table("hindu_lunar", *months_of_siddhanta()) + "\n#endif\n")


def generate(root):
    return {"src/generated/hindu_lunar_years.h": lunar_years(root)}
