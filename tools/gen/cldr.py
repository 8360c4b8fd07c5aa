# SPDX-License-Identifier: MIT
"""Reads what dates need of the XML of the Unicode CLDR.

What a locale's own XML says is read, and nothing else: inheritance from parent locales and root's aliases are
followed at look-up (src/format/locale.c), as LDML part 1 says.

A list is one list of texts, such as "hebrew months, format, wide", and an item a place in it; both are
numbers, which src/format/locale.h explains. Its enums KAL__LIST_... say which list is which.
"""
import csv
import re
import xml.etree.ElementTree as ElementTree

# Drafts below "contributed" are left out, as ICU does.
ACCEPTED_DRAFTS = (None, "approved", "contributed")
OVERRIDE = "\x1f"  # between a pattern and the numbering systems of its own

CONTEXTS = ["format", "stand-alone"]
WIDTHS = ["wide", "abbreviated", "narrow"]
DAY_WIDTHS = ["wide", "abbreviated", "narrow", "short"]
ERA_WIDTHS = ["eraNames", "eraAbbr", "eraNarrow"]
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
LEAP_YEAR_MONTH = 14  # the item of month 7 of a leap year, Hebrew Adar II
CYCLES = ["years", "months", "days", "dayParts", "solarTerms", "zodiacs"]
STYLES = ["full", "long", "medium", "short"]
# In the order of kal__day_period and kal__append.
DAY_PERIODS = ["am", "pm", "midnight", "noon", "morning1", "morning2", "afternoon1", "afternoon2", "evening1",
               "evening2", "night1", "night2"]
APPENDED = ["Era", "Year", "Quarter", "Month", "Week", "Day", "Day-Of-Week", None, "Hour", "Minute", "Second",
            "Timezone"]
OWN_KINDS = ["months", "eras", "calendar"]  # in the order of kal__own
OFFSETS = ["gmtFormat", "gmtZeroFormat", "hourFormat"]  # in the order of kal__offset
FIELDS = ["era", "year", "quarter", "month", "week", "day", "weekday", "dayperiod", "hour", "minute", "second", "zone"]

STEP = re.compile(r"(\w+)(?:\[@type='([^']+)'\])?")


def fail(text):
    raise SystemExit(f"cldr: {text}")


def read_keys(text):
    """The calendars of names_keys.h as CLDR spells them, by key."""
    return [name.lower().replace("_", "-") for name in re.findall(r"^  KAL__NAMES_([A-Z_]+)", text, re.M)]


def read_own_keys(text):
    """The calendars of names_keys.h that have names in data/names-own.csv."""
    return re.findall(r"^  KAL__OWN_([A-Z_]+),?$", text, re.M)


def read_own_names(rows, lists, names):
    """Adds the names of data/names-own.csv to those of the locales."""
    for key, locale, what, texts, source in csv.reader(line for line in rows if not line.startswith("#")):
        if not source or locale not in names:
            fail(f"names-own.csv: {key}, {locale}")
        number = lists.own + lists.own_keys.index(key) * len(OWN_KINDS) + OWN_KINDS.index(what)
        names[locale][number] = {place: text for place, text in enumerate(texts.split("/")) if text}


def read_kinds(text):
    """{name: number} of the lists of a calendar in locale.h."""
    kinds, number = {}, -1
    for name, given in re.findall(r"^  KAL__LIST(?:S?)_([A-Z_]+)(?: = (\d+))?,?$", text, re.M):
        number = int(given) if given else number + 1
        kinds[name] = number
        if name == "OF_CALENDAR":
            return kinds
    return fail("src/format/locale.h has no KAL__LISTS_OF_CALENDAR")


class Lists:
    """Knows which place of the XML is which list and item."""

    def __init__(self, keys, own_keys, kinds, skeletons=None, intervals=None):
        self.keys, self.own_keys, self.kinds = keys, own_keys, kinds
        # Numbers of what is counted while it is found; read_all() gives them their order.
        self.skeletons, self.intervals = skeletons or {}, intervals or {}
        end = 1 + len(keys) * kinds["OF_CALENDAR"]
        self.calendars, self.fields, self.minus, self.decimal, self.offset = range(end, end + 5)
        self.own = end + 5
        self.count = self.own + len(own_keys) * len(OWN_KINDS)

    def number(self, calendar, kind):
        return 1 + self.keys.index(calendar) * self.kinds["OF_CALENDAR"] + kind

    def name(self, number):
        end = 1 + len(self.keys) * self.kinds["OF_CALENDAR"]
        if number >= end:
            names = ["calendars", "fields", "minus", "decimal", "offset"]
            return names[number - end] if number < self.own else f"own {number - self.own}"
        key, kind = divmod(number - 1, self.kinds["OF_CALENDAR"])
        base = max((at, name) for name, at in self.kinds.items() if at <= kind)
        return f"{self.keys[key]} {base[1].lower()} {kind - base[0]}"

    def place(self, steps, yeartype=None):
        """(kind, item) of a place below <calendar>, a tuple of (tag, type) steps; None if it is none of ours."""
        tags = [tag for tag, _ in steps]
        types = [kind for _, kind in steps]
        if not tags:
            return None
        leaf, kinds = tags[-1], self.kinds
        if leaf == "month":
            item = int(types[3])
            if yeartype == "leap":
                if item != 7:
                    fail("a month other than 7 has a name for leap years")
                item = LEAP_YEAR_MONTH
            return kinds["MONTHS"] + CONTEXTS.index(types[1]) * 3 + WIDTHS.index(types[2]), item
        if leaf == "monthPattern":
            if types[1] == "numeric":
                return kinds["LEAP_NUMBER"], 0
            return kinds["LEAP_MONTHS"] + CONTEXTS.index(types[1]) * 3 + WIDTHS.index(types[2]), 0
        if leaf == "era":
            return kinds["ERAS"] + ERA_WIDTHS.index(tags[1]), int(types[2])
        if leaf == "day":
            return (kinds["WEEK_DAYS"] + CONTEXTS.index(types[1]) * 4 + DAY_WIDTHS.index(types[2]),
                    DAYS.index(types[3]) + 1)
        if leaf == "quarter":
            return kinds["QUARTERS"] + CONTEXTS.index(types[1]) * 3 + WIDTHS.index(types[2]), int(types[3])
        if leaf == "dayPeriod":
            return (kinds["DAY_PERIODS"] + CONTEXTS.index(types[1]) * 3 + WIDTHS.index(types[2]),
                    DAY_PERIODS.index(types[3]))
        if leaf == "cyclicName":
            if types[2] != "format":
                fail("a cyclic name that stands alone")
            return kinds["CYCLES"] + CYCLES.index(types[1]) * 3 + WIDTHS.index(types[3]), int(types[4])
        if leaf == "pattern":
            kind = {("dateFormats", None): "DATES", ("timeFormats", None): "TIMES",
                    ("dateTimeFormats", "standard"): "DATE_TIMES",
                    ("dateTimeFormats", "atTime"): "DATE_TIMES_AT"}.get((tags[0], types[2]))
            return kind and (kinds[kind], STYLES.index(types[1]))
        if leaf == "dateFormatItem":
            return kinds["SKELETONS"], self.skeletons.setdefault(types[-1], len(self.skeletons))
        if leaf == "greatestDifference":
            return kinds["INTERVALS"], self.intervals.setdefault((types[2], types[3]), len(self.intervals))
        if leaf == "intervalFormatFallback":
            return kinds["INTERVAL_FALLBACK"], 0
        if leaf == "appendItem" and types[-1] in APPENDED:
            return kinds["APPEND"], APPENDED.index(types[-1])
        return None

    @staticmethod
    def places():
        """One place or more of every list of a calendar, as steps below <calendar>."""
        for context in CONTEXTS:
            for tag, widths, item in [("month", WIDTHS, "1"), ("monthPattern", WIDTHS, "leap"), ("day", DAY_WIDTHS, "mon"),
                                      ("quarter", WIDTHS, "1"), ("dayPeriod", WIDTHS, "am")]:
                for width in widths:
                    yield (tag + "s", None), (tag + "Context", context), (tag + "Width", width), (tag, item)
        yield (("monthPatterns", None), ("monthPatternContext", "numeric"), ("monthPatternWidth", "all"),
               ("monthPattern", "leap"))
        for width in ERA_WIDTHS:
            yield ("eras", None), (width, None), ("era", "0")
        for cycle in CYCLES:
            for width in WIDTHS:
                yield (("cyclicNameSets", None), ("cyclicNameSet", cycle), ("cyclicNameContext", "format"),
                       ("cyclicNameWidth", width), ("cyclicName", "1"))
        formats = ("dateTimeFormats", None)
        for style in STYLES:
            for what in ("date", "time"):
                yield (what + "Formats", None), (what + "FormatLength", style), (what + "Format", None), ("pattern", None)
            for kind in ("standard", "atTime"):
                yield formats, ("dateTimeFormatLength", style), ("dateTimeFormat", kind), ("pattern", None)
        yield formats, ("availableFormats", None), ("dateFormatItem", "y")
        yield formats, ("intervalFormats", None), ("intervalFormatItem", "y"), ("greatestDifference", "y")
        yield formats, ("intervalFormats", None), ("intervalFormatFallback", None)
        yield formats, ("appendItems", None), ("appendItem", "Era")


def is_ours(element):
    return (not element.get("alt") and element.get("draft") in ACCEPTED_DRAFTS
            and element.get("count") in (None, "other"))


def own_text(element):
    """A text that the locale itself gives, or None."""
    text = element.text or ""
    return text if is_ours(element) and text not in ("", "↑↑↑") else None


def step_of(element):
    kind = element.get("type") or element.get("id") or element.get("request")
    # "standard" is what LDML calls the one without a type.
    return element.tag, "standard" if element.tag == "dateTimeFormat" and kind is None else kind


def read_locale(tree, lists, numberings):
    """{list number: {item: text}} of one locale's XML."""
    found = {}

    def walk(element, steps, calendar):
        for child in element:
            if child.tag in ("alias", "datetimeSkeleton") or not is_ours(child):
                continue
            path = steps + (step_of(child),)
            if len(child):
                walk(child, path, calendar)
                continue
            text, place = own_text(child), lists.place(path, child.get("yeartype"))
            if text is not None and place:
                if child.get("numbers"):
                    text += OVERRIDE + child.get("numbers")
                found.setdefault(lists.number(calendar, place[0]), {})[place[1]] = text

    for calendar in tree.findall("dates/calendars/calendar"):
        if calendar.get("type") in lists.keys:
            walk(calendar, (), calendar.get("type"))
        elif calendar.get("type") != "iso8601":  # gregorian with ISO's patterns
            fail(f"CLDR's calendar {calendar.get('type')} is not in names_keys.h")
    for element in tree.findall("localeDisplayNames/types/type[@key='calendar']"):
        text = own_text(element)
        if text is not None and not element.get("scope") and element.get("type") in lists.keys:
            found.setdefault(lists.calendars, {})[lists.keys.index(element.get("type"))] = text
    for element in tree.findall("dates/fields/field"):
        name = element.find("displayName")
        if element.get("type") in FIELDS and name is not None and own_text(name) is not None:
            found.setdefault(lists.fields, {})[FIELDS.index(element.get("type"))] = own_text(name)
    for item, tag in enumerate(OFFSETS):
        element = tree.find("dates/timeZoneNames/" + tag)
        if element is not None and own_text(element) is not None:
            found.setdefault(lists.offset, {})[item] = own_text(element)
    for symbols in tree.findall("numbers/symbols"):
        for tag, number in (("minusSign", lists.minus), ("decimal", lists.decimal)):
            element = symbols.find(tag)
            if symbols.get("numberSystem") in numberings and element is not None and own_text(element) is not None:
                found.setdefault(number, {})[numberings.index(symbols.get("numberSystem"))] = own_text(element)
    return found


def read_aliases(root_tree, lists):
    """The list that root's aliases put in the place of each list, or 0."""
    places = {}

    def walk(element, path):
        alias = element.find("alias")
        if alias is not None:
            target = list(path)
            for part in alias.get("path").split("/"):
                if part == "..":
                    target.pop()
                else:
                    target.append(STEP.fullmatch(part).groups())
            places[path] = tuple(target)
        for child in element:
            walk(child, path + (step_of(child),))

    for calendar in root_tree.findall("dates/calendars/calendar"):
        walk(calendar, (("calendar", calendar.get("type")),))

    aliases = {}
    for calendar in lists.keys:
        for steps in lists.places():
            path = (("calendar", calendar),) + steps
            kind, item = lists.place(steps)
            target = 0
            for length in range(1, len(path) + 1):
                if path[:length] in places:
                    led = places[path[:length]] + path[length:]
                    kind_led, item_led = lists.place(led[1:])
                    if item_led != item:
                        fail(f"an alias of {path} leads to another item")
                    target = lists.number(led[0][1], kind_led)
                    break
            number = lists.number(calendar, kind)
            if aliases.setdefault(number, target) != target:
                fail(f"aliases of {lists.name(number)} lead to several lists")
    aliases = [aliases.get(number, 0) for number in range(lists.count)]
    for start in range(len(aliases)):
        at, steps = start, 0
        while aliases[at]:
            at, steps = aliases[at], steps + 1
            if steps > len(aliases):
                fail(f"aliases of {lists.name(start)} run in a circle")
    return aliases


def read_parents(supplemental, locales, likely):
    """{locale: parent} of those whose parent is not found by dropping the last subtag."""
    parents = {}
    for locale in locales:  # the rule "nonlikelyScript"
        subtags = locale.split("_")
        if len(subtags) == 2 and len(subtags[1]) == 4 and likely.get(subtags[0], "").split("_")[1:2] != subtags[1:]:
            parents[locale] = "root"
    for group in supplemental.findall("parentLocales"):
        if group.get("component") is None:
            for element in group:
                for locale in element.get("locales", "").split():
                    parents[locale] = element.get("parent")
    return parents


def read_numbering_systems(tree):
    """[(id, digits or "")], sorted by id."""
    return sorted((element.get("id"), element.get("digits") or "") for element in tree.iter("numberingSystem"))


def read_day_period_rules(tree):
    """{locale: ((period, from hour, before hour), ...)}; a period of one minute has twice the same hour."""
    rules = {}

    def hour(text):
        if not re.fullmatch(r"\d\d:00", text):
            fail(f"a day period at {text}")
        return int(text[:2])

    for group in tree.find("dayPeriodRuleSet").findall("dayPeriodRules"):
        found = tuple((DAY_PERIODS.index(rule.get("type")), hour(rule.get("at") or rule.get("from")),
                       hour(rule.get("at") or rule.get("before"))) for rule in group)
        for locale in group.get("locales").split():
            rules[locale] = found
    return rules


def read_weeks(supplemental):
    """{territory: [first day, minimal days, first and last day of the weekend]}; what CLDR leaves out is 001's."""
    weeks = {}
    data = supplemental.find("weekData")
    for place, tag in enumerate(("firstDay", "minDays", "weekendStart", "weekendEnd")):
        for element in data.findall(tag):
            if element.get("alt"):
                continue
            value = int(element.get("count")) if tag == "minDays" else DAYS.index(element.get("day")) + 1
            for territory in element.get("territories").split():
                weeks.setdefault(territory, [0, 0, 0, 0])[place] = value
    return {territory: [own or world for own, world in zip(values, weeks["001"])]
            for territory, values in weeks.items()}


def read_calendar_preferences(supplemental):
    """{territory: ids of calendars, the usual one first}."""
    return {territory: element.get("ordering")
            for element in supplemental.iter("calendarPreference") for territory in element.get("territories").split()}


def read_hours(supplemental):
    """{territory or language_territory: the letter of its clocks}."""
    return {region: element.get("preferred")
            for element in supplemental.iter("hours") for region in element.get("regions").split()}


def read_xml(data):
    return ElementTree.fromstring(data)
