# SPDX-License-Identifier: MIT
"""The sun of the modern Surya Siddhanta in exact fractions, after Calendrical Calculations (4th ed.), ch. 20: not the
way of src/calendars/siddhanta.c. Days are day numbers (0 = 1970-01-01), angles degrees. With a float for the day all is
in floats, which decides what is not close."""
import functools
import math
from fractions import Fraction as F

EPOCH = -1132959 - 719163  # the first day of the Kali Yuga
YEAR = F(1577917828, 4320000)
ANOMALISTIC_YEAR = F(1577917828000, 4320000000 - 387)
SINCE_CREATION = 1955880000 * YEAR  # to EPOCH
CIVIL = F(1577917828, 1582237828)  # of a sidereal day

# (latitude, degrees east of Ujjain)
UJJAIN = (23 + F(9, 60), F(0))
KATHMANDU = (27 + F(42, 60), 85 + F(19, 60) - (75 + F(46, 60) + F(6, 3600)))


def step(entry):
    exact = 3438 * math.sin(math.radians(entry * 3.75))
    return round(exact + (0.215 if exact > 1716 else -0.215 if exact else 0))


STEPS = [step(entry) for entry in range(25)]


def table(entry):
    entry = int(entry) % 96
    if entry >= 48:
        return -table(entry - 48)
    return STEPS[entry if entry <= 24 else 48 - entry]


def sine(angle):
    entry, rest = divmod(angle / F(15, 4), 1)
    return ((1 - rest) * table(entry) + rest * table(entry + 1)) / 3438


def arcsin(value):
    if value < 0:
        return -arcsin(-value)
    value *= 3438
    after = next(entry for entry in range(1, 25) if STEPS[entry] >= value)
    return F(15, 4) * (after - 1 + (value - STEPS[after - 1]) / (STEPS[after] - STEPS[after - 1]))


def mean(moment, period):
    return ((moment - EPOCH) / period + SINCE_CREATION / period % 1) % 1 * 360


def sun(moment):
    offset = sine(mean(moment, ANOMALISTIC_YEAR))
    return (mean(moment, YEAR) - arcsin(offset * (F(14, 360) - abs(offset) / 1080))) % 360


@functools.lru_cache(maxsize=None, typed=True)
def rise_parts(day):
    """(equation of time, tropical sun, a quarter of how far the day is from a sidereal one), in days and degrees."""
    anomaly = mean(day, ANOMALISTIC_YEAR)
    offset = sine(anomaly)
    epicycle = F(14, 360) - abs(offset) / 1080
    entry = math.floor(anomaly / F(15, 4))
    motion = 360 / YEAR * (1 - F(table(entry + 1) - table(entry), 225) * epicycle)
    equation = motion / 360 * offset * F(573, 10) * epicycle / 360 * YEAR
    precession = 27 - abs(108 * ((F(600, 1577917828) * (day - EPOCH) + F(1, 4)) % 1 - F(1, 2)))
    tropical = (sun(day) - precession) % 360
    rising = F((1670, 1795, 1935, 1935, 1795, 1670)[math.floor(tropical / 30) % 6], 1800)
    return equation, tropical, motion * rising * CIVIL / 360 / 4


def ascension(tropical, latitude):
    declination = F(1397, 3438) * sine(tropical)
    radius = sine(90 + arcsin(declination))
    return arcsin(-declination * sine(latitude) / sine(90 + latitude) / radius) * CIVIL / 360


def sunrise(day, place=UJJAIN):
    equation, tropical, quarter = rise_parts(day)
    return day + F(1, 4) - place[1] / 360 - equation + ascension(tropical, place[0]) + quarter


def sunset(day, place=UJJAIN):
    equation, tropical, quarter = rise_parts(day)
    return day + F(3, 4) - place[1] / 360 - equation - ascension(tropical, place[0]) + 3 * quarter


# The moment of a day whose sign of the sun, 1 for Mesha, is the day's month; the month only where that matters.
RULES = {
    "orissa": lambda day, month: sunrise(day + 1),
    "tamil": lambda day, month: sunset(day),
    "malayali": lambda day, month: sunrise(day) + F(3, 5) * (sunset(day) - sunrise(day)),
    "bengal": lambda day, month: day if isinstance(day, float) else F(day),
    "nepal": lambda day, month: (sunrise(day + 1, KATHMANDU) if month == 4 else sunset(day, KATHMANDU) if month == 10
                                 else day + 1 - KATHMANDU[1] / 360),
}


AHEAD = {}  # of the mean line, in the year asked for last


def past(rule, month, day):
    """Whether a day, of those near it, is not before a month."""
    moment, number, sign = RULES[rule], month % 12 + 1, month % 12 * 30
    over = (sun(moment(float(day), number)) - sign + 90) % 360 - 90
    if abs(over) < 1e-6:
        over = (sun(moment(day, number)) - sign + 90) % 360 - 90
    return over >= 0


def month_start(rule, month):
    """The first day of a month, months counted from the first of the Kali Yuga's year 0."""
    line = math.floor(EPOCH + month * YEAR / 12)
    day = line + AHEAD.get((rule, month % 12), 0)
    while not past(rule, month, day):
        day += 1
    while past(rule, month, day - 1):
        day -= 1
    AHEAD[rule, month % 12] = day - line
    return day


def years(rule, first, count):
    """[(first day, lengths of the months)] of years of the Kali Yuga."""
    starts = [month_start(rule, 12 * first + i) for i in range(12 * count + 1)]
    return [(starts[12 * i], [starts[12 * i + m + 1] - starts[12 * i + m] for m in range(12)]) for i in range(count)]
