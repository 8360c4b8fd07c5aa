# SPDX-License-Identifier: MIT
"""kalends/arrow.h beside pyarrow, which exports, imports, validates and, for the Gregorian calendar, computes. TAP.

    test_pyarrow.py LIBRARY.so GUIDE.md      run by the Python of tools/fetch-pyarrow.sh
"""
import calendar as months
import contextlib
import ctypes as c
import datetime
import gc
import io
import os
import random
import re
import sys
import traceback

import pyarrow as pa
import pyarrow.compute as pc

from kalends_arrow import CONSTRAIN, PARTS, UNITS, Kalends, KalendsError

LIBRARY, GUIDE = os.path.abspath(sys.argv[1]), sys.argv[2]
kal = Kalends(LIBRARY)
GREGORIAN, HEBREW = kal.calendar("gregorian"), kal.calendar("hebrew")
DATES = pa.struct([("year", pa.int32()), ("month", pa.uint8()), ("day", pa.uint8()), ("month_code", pa.uint8()),
                   ("flags", pa.uint8())])
chance = random.Random(20261121)


def some_days(n, first=-200000, last=200000, nulls=0.0):
    return [None if chance.random() < nulls else chance.randint(first, last) for _ in range(n)]


def gregorian_days(n, nulls=0.1):
    """Days that datetime.date has, with room around."""
    return some_days(n, -700000, 2900000, nulls)


def rows(array):
    """Dates as tuples, nulls as None."""
    return [row and tuple(row[field.name] for field in DATES) for row in array.to_pylist()]


def shifted(numbers, shift):
    """Each number but None."""
    return [None if number is None else shift(number) for number in numbers]


def same(got, expected):
    if got != expected:
        for i, (one, other) in enumerate(zip(got, expected)):
            assert one == other, f"row {i}: {one} instead of {other}"
        raise AssertionError(f"{len(got)} rows instead of {len(expected)}")


def refused(status, text, *arguments, **options):
    try:
        kal.call(*arguments, **options)
    except KalendsError as error:
        assert error.status == status and text in str(error), error
        return error
    else:
        raise AssertionError(f"{arguments[0]} is not refused: {text}")


def test_every_calendar_there_and_back():
    for calendar in kal.calendars():
        least, greatest = kal.days_of_range(calendar)
        days = [max(least, min(greatest, day)) for day in some_days(400)]
        days += [least, greatest] if -2**31 <= least and greatest < 2**31 else [least, min(greatest, 2**31 - 1)][1:]
        array = pa.array(days, pa.int64())
        dates = kal.call("to_dates", calendar, array)
        assert dates.type == DATES and dates.null_count == 0
        same(rows(dates), [kal.date(calendar, day) for day in days])
        same(kal.call("from_dates", calendar, dates, type="int64").to_pylist(), days)


def test_slices_at_odd_offsets():
    whole = some_days(3000, nulls=0.2)
    for type in pa.date32(), pa.int64(), pa.timestamp("us"):
        array = pa.array(whole, pa.int32() if type == pa.date32() else pa.int64())
        array = pc.multiply(array, 86400000000).cast(type) if pa.types.is_timestamp(type) else array.cast(type)
        for first, n in [(0, 3000), (1, 1), (3, 8), (7, 1024), (8, 1025), (13, 2048), (1023, 1500), (2999, 1), (5, 0)]:
            days = whole[first:first + n]
            dates = kal.call("to_dates", HEBREW, array.slice(first, n))
            same(rows(dates), shifted(days, lambda day: kal.date(HEBREW, day)))
            for again, count in (1, n - 1), (9, n - 20), (n // 2, 3):  # a slice of what came out
                if count >= 0:
                    back = kal.call("from_dates", HEBREW, dates.slice(again, count))
                    assert back.type == pa.date32()
                    same(back.cast(pa.int32()).to_pylist(), days[again:again + count])


def test_arrays_of_nulls_and_empty_ones():
    for n in 0, 1, 9, 2000:
        nulls = pa.array([None] * n, pa.date32())
        dates = kal.call("to_dates", HEBREW, nulls)
        assert dates.null_count == n == len(dates)
        assert kal.call("from_dates", HEBREW, dates).null_count == n
        assert kal.call("format", HEBREW, None, nulls).equals(pa.array([None] * n, pa.string()))
        assert kal.call("parse", HEBREW, None, pa.array([None] * n, pa.large_string())).equals(nulls)
        assert kal.call("valid", HEBREW, dates).to_pylist() == [False] * n


def test_chunked_arrays_by_chunk():
    days = some_days(5000, nulls=0.05)
    chunks = pa.chunked_array([days[:1], days[1:1500], [], days[1500:]], pa.date32())
    dates = pa.chunked_array([kal.call("to_dates", HEBREW, chunk) for chunk in chunks.chunks], DATES)
    assert dates.combine_chunks().equals(kal.call("to_dates", HEBREW, chunks.combine_chunks()))
    table = pa.table({"day": chunks, "hebrew": dates})
    batches = [kal.call("from_dates", HEBREW, batch.column("hebrew")) for batch in table.to_batches(max_chunksize=77)]
    assert pa.chunked_array(batches).combine_chunks().equals(chunks.combine_chunks())


def test_timestamps_of_every_unit_and_zone():
    zones = {None: 0, "UTC": 0, "Etc/UTC": 0, "Z": 0, "+03:30": 12600, "-11:45": -42300, "+00:00": 0, "+14:00": 50400}
    for unit, per_second in ("s", 1), ("ms", 10**3), ("us", 10**6), ("ns", 10**9):
        for zone, offset in zones.items():
            type = pa.timestamp(unit, zone)
            values = some_days(500, -9 * 10**9 * per_second, 9 * 10**9 * per_second, 0.1)
            values += [day * 86400 * per_second - offset * per_second + shift for day in (-1, 0, 20778) for shift in (-1, 0, 1)]
            days = shifted(values, lambda value: (value + offset * per_second) // (86400 * per_second))
            array = pa.array(values, pa.int64()).cast(type)
            same(rows(kal.call("to_dates", HEBREW, array)), shifted(days, lambda day: kal.date(HEBREW, day)))
            firsts = kal.call("truncate", GREGORIAN, UNITS["day"], None, array)
            assert firsts.type == type
            same(firsts.cast(pa.int64()).to_pylist(), shifted(days, lambda day: (day * 86400 - offset) * per_second))
            same(kal.call("truncate", GREGORIAN, UNITS["day"], None, array, type="int64").to_pylist(), days)
    array = pa.array([0, None, 20778 * 86400 - 12600], pa.int64()).cast(pa.timestamp("s", "+03:30"))
    for unit in "ms", "us", "ns":
        assert kal.call("truncate", GREGORIAN, UNITS["day"], None, array, type=unit).type == pa.timestamp(unit, "+03:30")


def test_date64():
    days = gregorian_days(2000)
    array = pa.array(days, pa.int32()).cast(pa.date32()).cast(pa.date64())
    dates = kal.call("to_dates", HEBREW, array)
    same(rows(dates), shifted(days, lambda day: kal.date(HEBREW, day)))
    assert kal.call("from_dates", HEBREW, dates, type="date64").equals(array)
    assert kal.call("truncate", GREGORIAN, UNITS["day"], None, array).equals(array)


def test_parts_beside_those_of_pyarrow():
    array = pa.array(gregorian_days(5000), pa.int32()).cast(pa.date32())
    iso = pc.iso_calendar(array)
    expected = {"year": pc.year(array), "month": pc.month(array), "day": pc.day(array),
                "day-of-year": pc.day_of_year(array), "quarter": pc.quarter(array), "week": iso.field("iso_week"),
                "week-year": iso.field("iso_year"), "week-day": iso.field("iso_day_of_week")}
    for part, values in expected.items():
        got = kal.call("part", GREGORIAN, PARTS[part], None, array)
        assert got.type == pa.int32()
        same(got.to_pylist(), [None if day is None else value for day, value in zip(array.to_pylist(), values.to_pylist())])
        assert kal.call("part", GREGORIAN, PARTS[part], None, array, type="int64").equals(got.cast(pa.int64()))


def test_periods_beside_those_of_pyarrow():
    array = pa.array(gregorian_days(3000), pa.int32()).cast(pa.date32())
    for unit in "year", "quarter", "month", "week", "day":
        floor = pc.floor_temporal(array, unit=unit)
        firsts = kal.call("truncate", GREGORIAN, UNITS[unit], None, array)
        assert firsts.equals(floor), unit
        periods = kal.call("period", GREGORIAN, UNITS[unit], None, array)
        assert periods.type == pa.struct([("id", pa.int64()), ("start", pa.date32()), ("end", pa.date32())])
        starts, ends = (pc.struct_field(periods, name) for name in ("start", "end"))
        assert starts.equals(floor), unit
        assert ends.equals(pc.ceil_temporal(array, unit=unit, ceil_is_strictly_greater=True)), unit
        ids = pc.struct_field(periods, "id")
        ranges = kal.call("period_range", GREGORIAN, UNITS[unit], None, ids)
        assert pc.struct_field(ranges, "start").equals(starts) and pc.struct_field(ranges, "end").equals(ends)
        narrow = kal.call("period_range", GREGORIAN, UNITS[unit], None, ids.cast(pa.int32()), type="int64")
        assert pc.struct_field(narrow, "end").equals(ends.cast(pa.int32()).cast(pa.int64()))


def later(date, count):
    """Some months later, at most the last day of that month."""
    month = date.year * 12 + date.month - 1 + count
    year, month = month // 12, month % 12 + 1
    return date.replace(year=year, month=month, day=min(date.day, months.monthrange(year, month)[1]))


def test_sums_and_differences():
    days, amounts = some_days(3000, nulls=0.1), some_days(3000, -3000, 3000, 0.1)
    array, numbers = pa.array(days, pa.int32()).cast(pa.date32()), pa.array(amounts, pa.int32())
    dates = array.to_pylist()
    same(kal.call("add", GREGORIAN, UNITS["month"], CONSTRAIN, array, None, None, c.c_int64(7)).to_pylist(),
         shifted(dates, lambda date: later(date, 7)))
    each = kal.call("add", GREGORIAN, UNITS["month"], CONSTRAIN, array, numbers, c.c_int64(0))
    same(each.to_pylist(), [None if date is None or n is None else later(date, n) for date, n in zip(dates, amounts)])
    assert kal.call("add", GREGORIAN, UNITS["month"], CONSTRAIN, array, numbers.cast(pa.int64()), c.c_int64(0)).equals(each)
    other = pa.array(gregorian_days(3000), pa.int32()).cast(pa.date32())
    got = kal.call("difference", HEBREW, UNITS["day"], array, other.cast(pa.timestamp("ms")))
    assert got.type == pa.int64()
    assert got.equals(pc.days_between(array, other))
    moved = kal.call("difference", GREGORIAN, UNITS["month"], array.slice(5), each.slice(5), type="int32")
    for date, amount, elapsed in zip(dates[5:], amounts[5:], moved.to_pylist()):
        assert (elapsed is None) == (date is None or amount is None)
        if elapsed is not None and date.day <= 28:
            assert elapsed == amount


def test_dates_that_exist():
    given = [(year, month, day) for year in (1900, 2000, 2023, 2024) for month in range(15) for day in range(34)]
    array = pa.array([dict(zip(("year", "month", "day"), row)) for row in given],
                     pa.struct([("day", pa.uint8()), ("year", pa.int32()), ("month", pa.uint8())]))  # any order
    expected = []
    for row in given:
        try:
            expected.append(bool(datetime.date(*row)))
        except ValueError:
            expected.append(False)
    for first in 0, 1, 13:
        got = kal.call("valid", GREGORIAN, array.slice(first))
        assert got.type == pa.bool_()
        same(got.to_pylist(), expected[first:])
    days = kal.call("from_dates", GREGORIAN, array, lenient=True)
    assert kal.bad == expected.count(False) == days.null_count
    same(days.to_pylist(), [datetime.date(*row) if good else None for row, good in zip(given, expected)])
    refused("MISSING_FIELD", "the month is missing or 0", "from_dates", GREGORIAN, array)


def test_nulls_in_fields():
    fields = [pa.array([2024, None, 2024, 2024], pa.int32()), pa.array([1, 1, None, 1], pa.uint8()),
              pa.array([1, 1, 1, None], pa.uint8()), pa.array([None, None, None, None], pa.string())]
    names = ["year", "month", "day", "comment"]
    array = pa.StructArray.from_arrays(fields, names)
    assert kal.call("from_dates", GREGORIAN, array).to_pylist() == [datetime.date(2024, 1, 1), None, None, None]
    masked = pa.StructArray.from_arrays([pa.array([2024] * 9, pa.int32()).slice(1), pa.array([2] * 12, pa.uint8()).slice(4),
                                         pa.array(range(8), pa.uint8())], names[:3], mask=pa.array([False, True] * 4))
    for first in range(8):
        got = kal.call("from_dates", GREGORIAN, masked.slice(first), lenient=True).to_pylist()
        assert got == [datetime.date(2024, 2, day) if day and day % 2 == 0 else None for day in range(first, 8)]


def test_conversion_between_calendars():
    array = pa.array(some_days(3000, nulls=0.1), pa.int32()).cast(pa.date32())
    for calendar in (kal.calendar(name) for name in ("persian", "chinese", "islamic-civil", "hindu-lunar")):
        dates = kal.call("to_dates", calendar, array)
        assert kal.call("convert", calendar, dates, HEBREW).equals(kal.call("to_dates", HEBREW, array))
        assert kal.call("convert", HEBREW, kal.call("to_dates", HEBREW, array), calendar).equals(dates)


def test_texts():
    array = pa.array(gregorian_days(3000), pa.int32()).cast(pa.date32())
    texts = shifted(array.to_pylist(), datetime.date.isoformat)
    assert kal.call("format", GREGORIAN, None, array).equals(pa.array(texts, pa.string()))
    large = kal.call("format", GREGORIAN, None, array, type="large_utf8")
    assert large.equals(pa.array(texts, pa.large_string()))
    for type in pa.string(), pa.large_string():
        for first, n in (0, 3000), (7, 2000), (2999, 1), (1, 0):
            got = kal.call("parse", GREGORIAN, None, pa.array(texts, type).slice(first, n))
            assert got.equals(array.slice(first, n)), type
    bad = pa.array(["2024-02-29", "yesterday", None, "2023-02-29", ""], pa.string())
    assert kal.call("parse", GREGORIAN, None, bad, lenient=True).to_pylist() == [datetime.date(2024, 2, 29)] + [None] * 4
    assert kal.bad == 3
    refused("SYNTAX", "expected a date such as", "parse", GREGORIAN, None, bad)
    assert refused("NOT_IN_YEAR", "no day 29 in year 2023", "parse", GREGORIAN, None, bad.slice(2)).row == 1
    hebrew = kal.call("format", HEBREW, None, pa.array([20778], pa.int32()).cast(pa.date32()))
    assert hebrew.to_pylist() == ["5787-M03-11"]


def test_other_arrays_are_refused():
    day = pa.array([20778], pa.int32()).cast(pa.date32())
    text = pa.array(["2026-11-21"])
    refused("ARGUMENT", "no time zone, UTC or an offset such as +03:30 (Europe/Paris)", "to_dates", HEBREW,
            day.cast(pa.timestamp("us")).cast(pa.timestamp("us", "Europe/Paris")))
    for array in (text, pa.array([1.5]), pa.array([1], pa.int16()), pa.array([1], pa.uint32()), pa.array([[1]]), pa.nulls(1),
                  pa.array([1], pa.time32("s")), pa.array([1], pa.duration("s")), pa.array([True]),
                  pa.RunEndEncodedArray.from_arrays([1], pa.array([1], pa.int32()))):
        refused("ARGUMENT", "expected days: date32", "to_dates", HEBREW, array)
    refused("ARGUMENT", "without a dictionary", "to_dates", HEBREW, day.dictionary_encode())
    refused("ARGUMENT", "without a dictionary", "parse", HEBREW, None, text.dictionary_encode())
    for array in text.cast(pa.string_view()), text.cast(pa.binary()), day:
        refused("ARGUMENT", "expected utf8 or large_utf8", "parse", HEBREW, None, array)
    for array in (day, pa.array([{"year": 1, "month": 1}], pa.struct([("year", pa.int32()), ("month", pa.uint8())])),
                  pa.array([{"year": 1, "month": 1, "day": 1}])):
        refused("ARGUMENT", "year (int32); day, month or month_code", "from_dates", HEBREW, array)
    refused("ARGUMENT", "as many rows as", "difference", HEBREW, UNITS["day"], day, pa.concat_arrays([day, day]))
    refused("ARGUMENT", "a type that the result", "to_dates", HEBREW, day, type="date32")
    refused("OUT_OF_RANGE", "day number 1000000 is out of range", "to_dates", kal.calendar("thai-lunar"), pa.array([0, 10**6], pa.int64()))


def test_fields_outlive_their_struct():
    kal.count_memory()
    dates = kal.call("to_dates", HEBREW, pa.array([20777, 20778, None], pa.int32()).cast(pa.date32()))
    day, flat = dates.field("day"), dates.flatten()
    del dates
    gc.collect()
    assert day.to_pylist()[:2] == [10, 11] and flat[0].to_pylist() == [5787, 5787, None]
    assert len(kal.memory) == 1  # the array; the schema went when it was imported
    batch = pa.RecordBatch.from_struct_array(kal.call("to_dates", HEBREW, pa.array([20778], pa.int32()).cast(pa.date32())))
    year = batch.column("year")
    del day, flat, batch
    gc.collect()
    assert year.to_pylist() == [5787] and len(kal.memory) == 1
    del year
    gc.collect()
    assert not kal.memory


def test_no_memory_is_lost():
    kal.count_memory()
    array = pa.array(some_days(3000, nulls=0.1), pa.int32()).cast(pa.date32())
    for _ in range(50):
        dates = kal.call("to_dates", HEBREW, array)
        texts = kal.call("format", HEBREW, None, array)
        periods = kal.call("period", HEBREW, UNITS["month"], None, array)
        assert len(kal.memory) == 3
        refused("ARGUMENT", "", "to_dates", HEBREW, texts)
        refused("ARGUMENT", "", "parse", GREGORIAN, None, array)
        refused("SYNTAX", "", "parse", GREGORIAN, None, pa.array(["x"] * 3000))
        assert len(kal.memory) == 3
        del dates, texts, periods
        gc.collect()
        assert not kal.memory


def test_the_guide():
    """Its Python examples print what they say."""
    blocks = re.findall(r"^```python\n(.*?)^```", open(GUIDE, encoding="utf-8").read(), re.M | re.S)
    assert blocks
    names, printed = {}, io.StringIO()
    with contextlib.redirect_stdout(printed):
        for block in blocks:
            exec(block.replace('"libkalends.so.0"', repr(LIBRARY)), names)
    same(printed.getvalue().splitlines(), re.findall(r"# prints (.*)$", "".join(blocks), re.M))


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    failed = 0
    print(f"1..{len(tests)}")
    for i, (name, test) in enumerate(tests, 1):
        kal.memory = None
        try:
            test()
            print(f"ok {i} - {name[5:].replace('_', ' ')}", flush=True)
        except Exception:  # a test that fails must not hide the others
            failed = 1
            print("# " + traceback.format_exc().replace("\n", "\n# "))
            print(f"not ok {i} - {name[5:].replace('_', ' ')}", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
