# SPDX-License-Identifier: MIT
"""kalends/arrow.h by ctypes, for tests: a pyarrow array in, a pyarrow array out."""
import ctypes as c

import pyarrow as pa

STATUS = {0: "OK", 1: "ARGUMENT", 5: "OUT_OF_RANGE", 7: "NOT_IN_YEAR", 8: "MISSING_FIELD", 11: "SYNTAX"}
TYPES = {"date32": 1, "date64": 2, "int32": 3, "int64": 4, "s": 5, "ms": 6, "us": 7, "ns": 8, "utf8": 9, "large_utf8": 10}
UNITS = {"year": 1, "half": 2, "quarter": 3, "month": 4, "week": 5, "day": 6}
PARTS = {"year": 1, "month": 2, "day": 3, "day-of-year": 6, "week-day": 7, "week": 8, "week-year": 9, "quarter": 10}
CONSTRAIN = 0


class Date(c.Structure):
    _fields_ = [("year", c.c_int32), ("month", c.c_uint8), ("day", c.c_uint8), ("month_code", c.c_uint8), ("flags", c.c_uint8)]


class Error(c.Structure):
    _fields_ = [("status", c.c_int), ("field", c.c_int), ("value", c.c_int64), ("least", c.c_int64), ("greatest", c.c_int64),
                ("offset", c.c_size_t), ("row", c.c_uint64), ("line", c.c_uint64), ("column", c.c_uint32), ("year", c.c_int32),
                ("month_code", c.c_uint8), ("reading_code", c.c_uint8), ("number_code", c.c_uint8), ("expected", c.c_uint8),
                ("law", c.c_uint8), ("calendar", c.c_char * 64), ("other", c.c_char * 64), ("file", c.c_char * 64)]


class Report(c.Structure):
    _fields_ = [("size", c.c_size_t), ("bad", c.c_size_t), ("error", Error)]


class ColumnOptions(c.Structure):
    _fields_ = [("size", c.c_size_t), ("plan", c.c_void_p), ("bad", c.c_uint8), ("kernel", c.c_uint8)]


ALLOCATE = c.CFUNCTYPE(c.c_void_p, c.c_void_p, c.c_size_t)
RELEASE = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p)


class Allocator(c.Structure):
    _fields_ = [("size", c.c_size_t), ("context", c.c_void_p), ("allocate", ALLOCATE), ("release", RELEASE)]


class Options(c.Structure):
    _fields_ = [("size", c.c_size_t), ("columns", c.POINTER(ColumnOptions)), ("allocator", c.POINTER(Allocator)),
                ("type", c.c_uint8)]


class KalendsError(Exception):
    """status: the end of a KAL_ERROR_...; row: the row that was bad."""

    def __init__(self, status, text, row):
        super().__init__(f"{status}: {text}")
        self.status, self.row = status, row


class Kalends:
    def __init__(self, path):
        self.c = c.CDLL(path)
        self.c.kal_calendar_at.restype = self.c.kal_calendar_builtin.restype = c.c_void_p
        self.c.kal_calendar_count.restype = c.c_size_t
        self.c.kal_calendar_id.restype = c.c_char_p
        self.c.kal_calendar_id.argtypes = [c.c_void_p]
        self.c.kal_date_from_day.argtypes = [c.c_void_p, c.c_int64, c.POINTER(Date)]
        self.c.kal_calendar_range.argtypes = [c.c_void_p, c.c_void_p]
        self.memory = None  # pieces that are live, once counting began

    def calendars(self):
        return [c.c_void_p(self.c.kal_calendar_at(c.c_size_t(i))) for i in range(self.c.kal_calendar_count())]

    def calendar(self, name):
        found = c.c_void_p()
        assert self.c.kal_calendar_find(name.encode(), c.byref(found), None) == 0, name
        return found

    def id(self, calendar):
        return self.c.kal_calendar_id(calendar).decode()

    def date(self, calendar, day):
        """The one-row API: (year, month, day, month_code, flags), or None out of range."""
        date = Date()
        if self.c.kal_date_from_day(calendar, day, c.byref(date)):
            return None
        return date.year, date.month, date.day, date.month_code, date.flags

    def days_of_range(self, calendar):
        numbers = (c.c_int64 * 8)()  # kal_range begins with first_day, last_day
        assert self.c.kal_calendar_range(calendar, numbers) == 0
        return numbers[0], numbers[1]

    def count_memory(self):
        """From now on results lie in memory that is counted."""
        libc = c.CDLL(None)
        libc.malloc.restype = c.c_void_p
        libc.malloc.argtypes = [c.c_size_t]
        libc.free.argtypes = [c.c_void_p]
        self.memory = set()

        def allocate(_, size):
            at = libc.malloc(size)
            self.memory.add(at)
            return at

        def release(_, at):
            self.memory.remove(at)
            libc.free(at)

        self.allocator = Allocator(c.sizeof(Allocator), None, ALLOCATE(allocate), RELEASE(release))

    def call(self, name, *arguments, type=None, lenient=False):
        """kal_arrow_NAME of the arguments up to its options; a pyarrow array among them stands for both its structs."""
        columns = ColumnOptions(c.sizeof(ColumnOptions), None, 1 if lenient else 0, 0)
        options = Options(c.sizeof(Options), c.pointer(columns), None, TYPES.get(type, 0))
        if self.memory is not None:
            options.allocator = c.pointer(self.allocator)
        report = Report(c.sizeof(Report))
        schema, array = (c.c_uint64 * 9)(), (c.c_uint64 * 10)()
        given, lent = [], []
        for argument in arguments:
            if not isinstance(argument, pa.Array):
                given.append(argument)
                continue
            structs = (c.c_uint64 * 9)(), (c.c_uint64 * 10)()
            argument._export_to_c(c.addressof(structs[1]), c.addressof(structs[0]))
            lent.append((argument, structs, bytes(structs[0]), bytes(structs[1])))
            given += structs
        last = [None, c.byref(report)] if name == "valid" else [c.byref(report)]
        status = getattr(self.c, "kal_arrow_" + name)(*given, c.byref(options), schema, array, *last)
        for argument, structs, schema_before, array_before in lent:  # as they were, and still the caller's
            assert (bytes(structs[0]), bytes(structs[1])) == (schema_before, array_before)
            back = pa.Array._import_from_c(c.addressof(structs[1]), c.addressof(structs[0]))
            assert back.equals(argument)
        if status:
            assert not any(schema) and not any(array), "written on failure"
            text = c.create_string_buffer(400)
            self.c.kal_error_text(c.byref(report.error), text, c.c_size_t(400))
            raise KalendsError(STATUS.get(status, status), text.value.decode(), report.error.row)
        result = pa.Array._import_from_c(c.addressof(array), c.addressof(schema))
        result.validate(full=True)
        self.bad = report.bad
        return result
