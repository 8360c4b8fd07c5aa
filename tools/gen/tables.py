# SPDX-License-Identifier: MIT
"""Small constant tables: Hebrew year rows from the rules, and what stands in data/."""
import csv
import datetime
import hashlib
import math

import siddhanta

HEBREW_FIRST_YEAR, HEBREW_YEARS = 5300, 1024


def hebrew_new_year(year):
    """Day number of 1 Tishri, after Calendrical Calculations (by year lengths: not the way of hebrew.c)."""
    def elapsed(y):
        months = (235 * y - 234) // 19
        parts = 12084 + 13753 * months
        day = 29 * months + parts // 25920
        return day + 1 if 3 * (day + 1) % 7 < 3 else day
    before, now, after = elapsed(year - 1), elapsed(year), elapsed(year + 1)
    delay = 2 if after - now == 356 else 1 if now - before == 382 else 0
    return now + delay - 1373427 - 719163


def array(name, ctype, values, per_line=12):
    lines = [", ".join(values[i:i + per_line]) for i in range(0, len(values), per_line)]
    return f"static const {ctype} {name}[{len(values)}] = {{\n  " + ",\n  ".join(lines) + "};\n"


def hebrew(root):
    starts = [hebrew_new_year(HEBREW_FIRST_YEAR + i) for i in range(HEBREW_YEARS + 1)]
    first, end = starts[0], starts[-1]
    rows = []
    for i in range(HEBREW_YEARS):
        days = starts[i + 1] - starts[i]
        rows.append((starts[i] - first) * 8 + (days - 353 if days < 360 else days - 380))
    # Mean years per day in 40 bits, and the smallest lead for which the mean line is never behind the years.
    slope = (98496 << 40) // 35975351
    lead = 0
    while any((start - first + lead) * slope >> 40 < i for i, start in enumerate(starts[:-1])):
        lead += 1
    for i in range(HEBREW_YEARS):
        last = starts[i + 1] - 1 - first
        estimate = (last + lead) * slope >> 40
        if not i <= estimate <= i + 1:
            raise SystemExit("hebrew: the mean line is more than one year off")
    columns = []
    for i, row in enumerate(rows):
        kind = row & 7
        lengths = [30, 29 + (kind % 3 == 2), 29 + (kind % 3 > 0), 29, 30] + [30] * (kind > 2) + [29, 30] * 3 + [29]
        if sum(lengths) != starts[i + 1] - starts[i]:
            raise SystemExit("hebrew: months of another length than their year")
        columns.append(sum(length - 29 << m for m, length in enumerate(lengths)) | (6 if kind > 2 else 15) << 13
                       | starts[i] - first - 365 * i + 64 << 17)
    columns.append(15 << 13 | end - first - 365 * HEBREW_YEARS + 64 << 17)
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen tables` (tools/gen/tables.py) from the rule; not edited by hand. */\n"
            "#ifndef KAL__HEBREW_YEARS_H\n#define KAL__HEBREW_YEARS_H\n\n#include <stdint.h>\n\n"
            f"#define KAL__HEBREW_FIRST_YEAR {HEBREW_FIRST_YEAR}\n#define KAL__HEBREW_YEARS {HEBREW_YEARS}\n"
            f"#define KAL__HEBREW_FIRST_DAY INT64_C({first})\n#define KAL__HEBREW_DAYS UINT64_C({end - first})\n"
            f"#define KAL__HEBREW_YEARS_PER_DAY UINT64_C({slope}) /* times 2^40 */\n#define KAL__HEBREW_LEAD {lead}\n\n"
            "/* One more than the years, so that the year after the last can be looked at. */\n"
            + array("kal__hebrew_years", "uint32_t", [str(row) for row in rows] + [str((end - first) * 8)])
            + "\n/* The same as kal__year_rows has them, from 64 days before the first one on. */\n"
            + array("kal__hebrew_columns", "uint32_t", [f"0x{row:08x}" for row in columns], 9)
            + "\n#endif\n")


def persian(root):
    text = (root / "data/persian-corrections.txt").read_text(encoding="utf-8")
    years = [int(word) for line in text.splitlines() if not line.startswith("#") for word in line.split()]
    first, count = years[0], years[-1] + 2 - years[0]
    entries = [0] * (count + 1)
    for year in years:
        if (25 * year + 11) % 33 >= 8 or year + 1 in years:
            raise SystemExit(f"persian: {year} cannot be corrected")
        entries[year - first] |= 2
        entries[year + 1 - first] |= 1
    # Most years that begin early are those which a phase less by one would let: on the line they begin exactly with a day.
    edges, early, last = [], False, min(year for year in years if (12053 * (year + 1) + 21) % 33) - 1
    for year in range(first, last + 1):
        if (12053 * year + 21) % 33 == 0 and (year - 1 in years) != early:
            edges.append(str(year))
            early = not early
    if len(edges) != 3 or last in years:
        raise SystemExit("persian: the edges are not as columns expect them")
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen tables` (tools/gen/tables.py) from data/persian-corrections.txt; not edited by hand.\n"
            f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()} */\n"
            "#ifndef KAL__PERSIAN_CORRECTIONS_H\n#define KAL__PERSIAN_CORRECTIONS_H\n\n#include <stdint.h>\n\n"
            f"#define KAL__PERSIAN_FIRST_CORRECTION {first}u\n#define KAL__PERSIAN_CORRECTION_YEARS {count}u\n\n"
            "/* From KAL__PERSIAN_FIRST_CORRECTION on: 1 for a year that begins a day earlier than by the rule, 2 for the\n"
            " * year before it. One more entry than the years, 0 for all others. */\n"
            + array("kal__persian_corrections", "uint8_t", [str(entry) for entry in entries], 33)
            + "\n/* Up to the last of these years they are the years in which (12053*y + 21) / 33 has no remainder, from the first\n"
            " * edge to before the second, and from the third on. */\n"
            f"#define KAL__PERSIAN_EDGES {', '.join(edges)}\n#define KAL__PERSIAN_LAST_BY_EDGES {last}\n"
            + "\n#endif\n")


# A calendar of lunisolar years has eras only from such a year's first day on if their count goes by Gregorian years:
# the day on which Heisei began was still in the lunisolar year of 1988, the 63rd of Showa.
JAPANESE_LUNISOLAR_FROM = {"heisei": datetime.date(1989, 2, 6)}


def japanese_eras(root):
    text = (root / "data/japanese-eras.csv").read_text(encoding="utf-8")
    eras = list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))
    rows, lunisolar, codes, place, later = [], [], [], 0, None
    for number, era in reversed(list(enumerate(eras))):
        first_day = datetime.date.fromisoformat(era["first_day"]).toordinal() - 719163
        if int(era["type"]) != number or (later is not None and first_day >= later):
            raise SystemExit(f"japanese eras: {era['code']} is out of order")
        # Era years are those of the year in which CLDR has the era begin: lunisolar up to 231.
        rows.append(f"{{{first_day}, {int(era['cldr'][:4])}, {place}}}")
        if era["code"] in JAPANESE_LUNISOLAR_FROM:
            first_day_lunisolar = JAPANESE_LUNISOLAR_FROM[era["code"]].toordinal() - 719163
            lunisolar.append(f"{{{first_day_lunisolar}, {int(era['cldr'][:4])}, {place}}}")
        else:
            lunisolar.append(rows[-1])
        codes.append(era["code"])
        place, later = place + len(era["code"]) + 1, first_day
    if len(set(codes)) != len(codes) or place > 4096: # ISO C promises string literals of no more than 4095 bytes
        raise SystemExit("japanese eras: a code comes twice, or they are too long")
    lines = ["\\0".join(codes[i:i + 8]) for i in range(0, len(codes), 8)]
    return ("/* SPDX-License-Identifier: MIT AND Unicode-3.0 */\n"
            "/* Made by `./dev gen tables` (tools/gen/tables.py) from data/japanese-eras.csv; not edited by hand.\n"
            " * Codes after names of CLDR: copyright 2019-2025 Unicode, Inc., under LICENSES/Unicode-3.0.txt.\n"
            f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()} */\n"
            "#ifndef KAL__JAPANESE_ERAS_H\n#define KAL__JAPANESE_ERAS_H\n\n#include \"../core/calendar.h\"\n\n"
            f"#define KAL__JAPANESE_FIRST_ERA_DAY INT64_C({later})\n\n"
            "/* From the latest to the earliest. */\n"
            + array("kal__japanese_eras", "kal__packed_era", rows, 5)
            + "/* The same for lunisolar years. */\n"
            + array("kal__japanese_lunisolar_eras", "kal__packed_era", lunisolar, 5)
            + "\nstatic const char kal__japanese_era_codes[] =\n    \""
            + "\\0\"\n    \"".join(lines) + "\";\n\n#endif\n")


# Mean years per day, times 2^32.
LUNAR_SLOPE = (30 << 32) // 10631


def lunar_table(root, name):
    """One table: its first day, its days, its lead, its rows and one more."""
    text = (root / f"data/{name}.csv").read_text(encoding="utf-8")
    years = list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))
    first_year, first = int(years[0]["year"]), datetime.date.fromisoformat(years[0]["first_day"]).toordinal() - 719163
    rows, starts, at = [], [], first
    for i, year in enumerate(years):
        lengths = [int(word) for word in year["months"].split()]
        if (int(year["year"]) != first_year + i or len(lengths) != 12 or not all(28 <= n <= 31 for n in lengths)
                or datetime.date.fromisoformat(year["first_day"]).toordinal() - 719163 != at):
            raise SystemExit(f"{name}: {year['year']} does not follow the year before, or its months are wrong")
        row, place = (at - first - 354 * i) << 52, 0
        for month in range(13):
            if not 0 <= place - 29 * month + 2 <= 15:
                raise SystemExit(f"{name}: {year['year']} does not fit a row")
            row |= (place - 29 * month + 2) << 4 * month
            place += lengths[month] if month < 12 else 0
        rows.append(row)
        starts.append(at - first)
        at += place
    rows.append((at - first - 354 * len(years)) << 52)
    # The smallest lead for which the mean line is never behind the years; it is one too many at most.
    lead = 0
    while any((start + lead) * LUNAR_SLOPE >> 32 < i for i, start in enumerate(starts)):
        lead += 1
    for i, end in enumerate(starts[1:] + [at - first]):
        if not i <= (end - 1 + lead) * LUNAR_SLOPE >> 32 <= i + 1:
            raise SystemExit(f"{name}: the mean line is more than one year off")
    columns = [sum(length - 28 << 2 * m for m, length in enumerate(map(int, year["months"].split())))
               | start - 354 * i << 24 for i, (year, start) in enumerate(zip(years, starts))]
    columns.append(at - first - 354 * len(years) << 24)
    if not all(0 <= row < 1 << 32 for row in columns):
        raise SystemExit(f"{name}: a year does not fit a row of columns")
    symbol = name.replace("-", "_")
    upper = f"KAL__{symbol.upper()}"
    return (f"\n/* input sha256 {hashlib.sha256(text.encode()).hexdigest()} data/{name}.csv */\n"
            f"#define {upper}_FIRST_YEAR {first_year}\n#define {upper}_YEARS {len(years)}\n"
            f"#define {upper}_FIRST_DAY INT64_C({first})\n#define {upper}_DAYS {at - first}\n"
            f"#define {upper}_LEAD {lead}\n"
            + array(f"kal__{symbol}_rows", "uint64_t", [f"0x{row:016x}" for row in rows], 5)
            + array(f"kal__{symbol}_columns", "uint32_t", [f"0x{row:08x}" for row in columns], 9))


def lunar_years(root):
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen tables` (tools/gen/tables.py) from files of data/; not edited by hand.\n"
            " *\n"
            " * A row is a year: bits 0..51 are its kal__year.starts (unit 29), the others the days from the first day of the\n"
            " * table to its own, less 354 for each year between. One more row than the years. Those called columns are the\n"
            " * same as kal__year_rows has them. */\n"
            "#ifndef KAL__LUNAR_YEARS_H\n#define KAL__LUNAR_YEARS_H\n\n#include <stdint.h>\n\n"
            f"#define KAL__LUNAR_YEARS_PER_DAY UINT64_C({LUNAR_SLOPE}) /* times 2^32 */\n"
            + "".join(lunar_table(root, name)
                      for name in ("islamic-diyanet", "islamic-iran", "umalqura-kacst", "umalqura-printed"))
            + "\n#endif\n")


def sidereal_rows(name, first_year, rows, year_days=siddhanta.MEAN_YEAR):
    """Rows of solar_rows.h of [(first day, lengths of the months)], the year after the last among them."""
    line, per_day = math.floor(year_days * 2**32), math.floor(2**32 / year_days)
    first_day = min(day - (i * line >> 32) for i, (day, lengths) in enumerate(rows))
    packed, starts = [], []
    for i, (day, lengths) in enumerate(rows):
        ahead = day - first_day - (i * line >> 32)
        if not 0 <= ahead <= 255 or not all(29 <= length <= 32 for length in lengths):
            raise SystemExit(f"{name}: year {first_year + i} does not fit its row")
        if i + 1 < len(rows) and day + sum(lengths) != rows[i + 1][0]:
            raise SystemExit(f"{name}: year {first_year + i + 1} does not begin where {first_year + i} ends")
        packed.append(ahead << 24 | sum(length - 29 << 2 * m for m, length in enumerate(lengths)))
        starts.append(day - first_day)
    for i in range(len(rows) - 1):
        for day in (starts[i], starts[i + 1] - 1):
            estimate = (day + 1) * per_day >> 32
            if estimate - (day < starts[estimate]) != i:
                raise SystemExit(f"{name}: the mean line is more than one year off")
    upper = f"KAL__{name.upper()}"
    return (f"#define {upper}_FIRST_YEAR {first_year}\n#define {upper}_YEARS {len(rows) - 1}u\n"
            f"#define {upper}_FIRST_DAY INT64_C({first_day})\n#define {upper}_NEW_YEAR INT64_C({rows[0][0]}) /* of the first year */\n"
            f"#define {upper}_LAST_DAY INT64_C({rows[-1][0] - 1}) /* of the last year */\n"
            f"#define {upper}_LINE UINT64_C({line})\n#define {upper}_PER_DAY UINT64_C({per_day})\n"
            f"#define {upper}_YEAR_ZERO INT64_C({math.floor(first_day - first_year * year_days)})\n\n"
            + array(f"kal__{name}_years", "uint32_t", [f"0x{row:X}" for row in packed], 9))


BIKRAM_FIRST_YEAR, BIKRAM_YEARS = 1900, 300


def bikram_sambat(root):
    text = (root / "data/bikram-sambat.csv").read_text(encoding="utf-8")
    table = {int(row[0]): [int(days) for days in row[1:]]
             for row in csv.reader(line for line in text.splitlines() if not line.startswith("#")) if row[0] != "year"}
    rows = siddhanta.years("nepal", BIKRAM_FIRST_YEAR + 3044, BIKRAM_YEARS + 1)
    day = rows[min(table) - BIKRAM_FIRST_YEAR][0]
    for year in sorted(table):
        rows[year - BIKRAM_FIRST_YEAR] = (day, table[year])
        day += sum(table[year])
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen tables` (tools/gen/tables.py) from data/bikram-sambat.csv and the rule of\n"
            " * tools/gen/siddhanta.py; not edited by hand.\n"
            f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()} */\n"
            "#ifndef KAL__BIKRAM_SAMBAT_YEARS_H\n#define KAL__BIKRAM_SAMBAT_YEARS_H\n\n#include <stdint.h>\n\n"
            "/* As solar_rows.h has them; one more than the years. */\n"
            + sidereal_rows("bikram_sambat", BIKRAM_FIRST_YEAR, rows) + "\n#endif\n")


def nanakshahi(root):
    computed, printed = (root / "data/nanakshahi-computed.txt").read_text(encoding="utf-8"), \
        (root / "data/nanakshahi-2010.csv").read_text(encoding="utf-8")
    years = {}
    for line in computed.splitlines():
        if not line.startswith("#"):
            year, day, *lengths = map(int, line.split())
            years[year] = (day, lengths)
    for row in csv.reader(line for line in printed.splitlines() if not line.startswith("#")):
        if row[0] != "year":
            days = [datetime.date.fromisoformat(text).toordinal() - 719163 for text in row[1:]]
            years[int(row[0])] = (days[0], [b - a for a, b in zip(days, days[1:])])
    first = min(years)
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen tables` (tools/gen/tables.py) from data/nanakshahi-2010.csv and nanakshahi-computed.txt; not\n"
            " * edited by hand.\n"
            + "".join(f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()}\n" for text in (printed, computed))
            + " */\n"
            "#ifndef KAL__NANAKSHAHI_2010_YEARS_H\n#define KAL__NANAKSHAHI_2010_YEARS_H\n\n#include <stdint.h>\n\n"
            "/* As solar_rows.h has them; one more than the years. */\n"
            + sidereal_rows("nanakshahi_2010", first, [years[year] for year in range(first, first + len(years))])
            + "\n#endif\n")


def thai_lunar(root):
    text = (root / "data/thai-lunar.csv").read_text(encoding="utf-8")
    table = [(int(row[0]), ("", "day", "month").index(row[1]))
             for row in csv.reader(line for line in text.splitlines() if not line.startswith("#")) if row[0] != "year"]
    first_year, first_day = table[0][0], (datetime.date(1856, 11, 28) - datetime.date(1970, 1, 1)).days
    starts, months = [0], [0]
    for i, (year, more) in enumerate(table):
        if year != first_year + i:
            raise SystemExit(f"thai-lunar: {first_year + i} is missing")
        starts.append(starts[-1] + (354, 355, 384)[more])
        months.append(months[-1] + 12 + (more == 2))
    # The smallest lead for which the mean line is never behind the years.
    lead = next(lead for lead in range(100)
                if all((start + lead) * 2 // 731 >= i for i, start in enumerate(starts[:-1])))
    if not all((starts[i + 1] - 1 + lead) * 2 // 731 <= i + 1 for i in range(len(table))):
        raise SystemExit("thai-lunar: the mean line is more than one year off")
    rows = [start << 14 | month << 2 | more
            for start, month, more in zip(starts, months, [more for year, more in table] + [0])]
    return ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen tables` (tools/gen/tables.py) from data/thai-lunar.csv; not edited by hand.\n"
            f" * input sha256 {hashlib.sha256(text.encode()).hexdigest()} */\n"
            "#ifndef KAL__THAI_LUNAR_YEARS_H\n#define KAL__THAI_LUNAR_YEARS_H\n\n#include <stdint.h>\n\n"
            f"#define KAL__THAI_LUNAR_FIRST_YEAR {first_year}\n#define KAL__THAI_LUNAR_YEARS {len(table)}u\n"
            f"#define KAL__THAI_LUNAR_FIRST_DAY INT64_C({first_day})\n"
            f"#define KAL__THAI_LUNAR_DAYS {starts[-1]}u\n"
            f"#define KAL__THAI_LUNAR_LEAD {lead}u /* days; years of 365.5 days from then on are at most one too many */\n\n"
            "/* One more than the years: days and months (of 12 bits) since the first year's first, and 1 for a year\n"
            " * with a day more, 2 for one with a month more. */\n"
            + array("kal__thai_lunar_years", "uint32_t", [f"0x{row:X}" for row in rows], 9) + "\n#endif\n")


def generate(root):
    return {
        "src/generated/bikram_sambat_years.h": bikram_sambat(root),
        "src/generated/hebrew_years.h": hebrew(root),
        "src/generated/japanese_eras.h": japanese_eras(root),
        "src/generated/nanakshahi_2010_years.h": nanakshahi(root),
        "src/generated/persian_corrections.h": persian(root),
        "src/generated/thai_lunar_years.h": thai_lunar(root),
        "src/generated/lunar_years.h": lunar_years(root),
    }
