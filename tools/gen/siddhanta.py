# SPDX-License-Identifier: MIT
"""The sun of the modern Surya Siddhanta in exact fractions, after Calendrical Calculations (4th ed.), ch. 20: not the
way of src/calendars/siddhanta.c. Days are day numbers (0 = 1970-01-01), angles degrees. With a float for the day all is
in floats, which decides what is not close."""
import bisect
import functools
import math
from fractions import Fraction as F

EPOCH = -1132959 - 719163  # the first day of the Kali Yuga
YEAR = MEAN_YEAR = F(1577917828, 4320000)
ANOMALISTIC_YEAR = F(1577917828000, 4320000000 - 387)
SIDEREAL_MONTH = F(1577917828, 57753336)
ANOMALISTIC_MONTH = F(1577917828, 57265137)
MONTH = F(1577917828, 53433336) # from new moon to new moon
SINCE_CREATION = 1955880000 * YEAR  # to EPOCH
CIVIL = F(1577917828, 1582237828)  # of a sidereal day

def kind(number):
    return float if type(number) is float else F


def both(value):
    """A constant by the kind of numbers it is used with."""
    return {float: float(value), F: value}


def step(entry):
    exact = 3438 * math.sin(math.radians(entry * 3.75))
    return round(exact + (0.215 if exact > 1716 else -0.215 if exact else 0))


STEP, HALF = both(F(15, 4)), both(F(1, 2))
STEPS = [step(entry) for entry in range(25)]


def table(entry):
    entry = int(entry) % 96
    if entry >= 48:
        return -table(entry - 48)
    return STEPS[entry if entry <= 24 else 48 - entry]


def sine(angle):
    entry, rest = divmod(angle / STEP[kind(angle)], 1)
    return ((1 - rest) * table(entry) + rest * table(entry + 1)) / 3438


def arcsin(value):
    if value < 0:
        return -arcsin(-value)
    value *= 3438
    after = max(1, bisect.bisect_left(STEPS, value))
    steps = after - 1 + (value - STEPS[after - 1]) / (STEPS[after] - STEPS[after - 1])
    return steps * STEP[kind(steps)]


def turning(period):
    """Turns a day, and at EPOCH."""
    return both(1 / period), both(SINCE_CREATION / period % 1)


MEAN_SUN, SUN_ANOMALY = turning(YEAR), turning(ANOMALISTIC_YEAR)
MEAN_MOON, MOON_ANOMALY = turning(SIDEREAL_MONTH), turning(ANOMALISTIC_MONTH)
SUN_EPICYCLE, MOON_EPICYCLE = both(F(14, 360)), both(F(32, 360))


def mean(moment, turning):
    number = kind(moment)
    return ((moment - EPOCH) * turning[0][number] + turning[1][number]) % 1 * 360


def true(moment, longitude, anomaly, epicycle):
    offset = sine(mean(moment, anomaly))
    return (mean(moment, longitude) - arcsin(offset * (epicycle[kind(offset)] - abs(offset) / 1080))) % 360


def sun(moment):
    return true(moment, MEAN_SUN, SUN_ANOMALY, SUN_EPICYCLE)


def moon(moment):
    return true(moment, MEAN_MOON, MOON_ANOMALY, MOON_EPICYCLE)


def place(latitude, east):
    """Its latitude's tangent, and its mean sunrise and sunset; `east` of Ujjain, in degrees."""
    return both(sine(latitude) / sine(90 + latitude)), both(F(1, 4) - east / 360), both(F(3, 4) - east / 360)


UJJAIN = place(23 + F(9, 60), F(0))
KATHMANDU_EAST = 85 + F(19, 60) - (75 + F(46, 60) + F(6, 3600))
KATHMANDU = place(27 + F(42, 60), KATHMANDU_EAST)

RISING = [both(CIVIL / YEAR * F(parts, 7200)) for parts in (1670, 1795, 1935, 1935, 1795, 1670)]
EQUATION, DECLINATION, ASCENSION = both(F(573, 3600)), both(F(1397, 3438)), both(CIVIL / 360)
SWING, SWING_AHEAD = both(F(600, 1577917828)), both(F(1, 4))


@functools.lru_cache(maxsize=None, typed=True)
def rise_parts(day):
    """(equation of time, tropical sun, a quarter of how far the day is from a sidereal one), in days and degrees."""
    number = kind(day)
    anomaly = mean(day, SUN_ANOMALY)
    offset = sine(anomaly)
    epicycle = SUN_EPICYCLE[number] - abs(offset) / 1080
    entry = math.floor(anomaly / STEP[number])
    motion = 1 - (table(entry + 1) - table(entry)) * epicycle / 225 # of the mean sun's
    equation = motion * offset * EQUATION[number] * epicycle
    precession = 27 - abs(108 * (((day - EPOCH) * SWING[number] + SWING_AHEAD[number]) % 1 - HALF[number]))
    tropical = (sun(day) - precession) % 360
    return equation, tropical, motion * RISING[math.floor(tropical / 30) % 6][number]


def ascension(tropical, place):
    number = kind(tropical)
    declination = DECLINATION[number] * sine(tropical)
    radius = sine(90 + arcsin(declination))
    return arcsin(-declination * place[0][number] / radius) * ASCENSION[number]


def sunrise(day, place=UJJAIN):
    equation, tropical, quarter = rise_parts(day)
    return day + place[1][kind(day)] - equation + ascension(tropical, place) + quarter


def sunset(day, place=UJJAIN):
    equation, tropical, quarter = rise_parts(day)
    return day + place[2][kind(day)] - equation - ascension(tropical, place) + 3 * quarter


# The moment of a day whose sign of the sun, 1 for Mesha, is the day's month; the month only where that matters.
RULES = {
    "orissa": lambda day, month: sunrise(day + 1),
    "tamil": lambda day, month: sunset(day),
    "malayali": lambda day, month: sunrise(day) + F(3, 5) * (sunset(day) - sunrise(day)),
    "bengal": lambda day, month: day if isinstance(day, float) else F(day),
    "nepal": lambda day, month: (sunrise(day + 1, KATHMANDU) if month == 4 else sunset(day, KATHMANDU) if month == 10
                                 else day + 1 - KATHMANDU_EAST / 360),
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


# Months of the moon, and lunar days, thirtieths of a month.


def phase(moment):
    """Degrees from the sun to the moon, from -180 to 180."""
    return (moon(moment) - sun(moment) + 180) % 360 - 180


def decided(test, edge, moment):
    """floor(test(moment) / edge), by fractions where floats are too near to say."""
    value = test(moment(float)) / edge
    if abs(value - round(value)) < 1e-6:
        value = test(moment(F)) / edge
    return math.floor(value)


def lunar_day(day):
    """The lunar day at a day's sunrise, 0 for the first of a month and 29 for the last."""
    return decided(phase, 12, lambda number: sunrise(number(day))) % 30


def new_moon(lunation, number):
    """The moment when one begins, lunation 0 at EPOCH: within 1e-9 of a day, or a fraction on the same side of all edges."""
    moment = EPOCH + lunation * MONTH
    if number is float:
        moment = float(moment)
        for _ in range(12):
            moment -= phase(moment) / 360 * float(MONTH)
        return moment
    low, high = moment - 1, moment + 1
    while sun(low) // 30 != sun(high) // 30:
        middle = (low + high) / 2
        low, high = (middle, high) if phase(middle) < 0 else (low, middle)
    return low


def sign_of_new_moon(lunation):
    """The sun's sign, counted from 0 for the first of the Kali Yuga's year 0."""
    sign = decided(sun, 30, lambda number: new_moon(lunation, number))
    mean_sign = lunation * MONTH / (YEAR / 12)
    return sign + 12 * round((mean_sign - sign) / 12)


def lunar_month(lunation):
    """(first day, the days of the lunar days 0..29: two of those that come twice, none of the skipped)."""
    day = math.floor(EPOCH + lunation * MONTH) - 1
    while (number := lunar_day(day)) >= 15:
        day += 1
    first, days = day, [0] * 30
    while number >= 15 or day < first + 20:
        days[number] += 1
        day += 1
        number = lunar_day(day)
    return first, days
