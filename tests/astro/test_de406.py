# SPDX-License-Identifier: MIT
"""Moon phases and solar terms beside the JPL ephemeris DE406, with precession and nutation from ERFA. TAP.

    test_de406.py EVENTS      the program tests/astro/events.c; run by the Python of tools/fetch-de406.sh
"""
import subprocess
import sys

import de406
import erfa
import numpy as np
from jplephem import Ephemeris

EPHEMERIS = Ephemeris(de406)
J2000 = 2451545.0
LIGHT = 299792.458 * 86400
TURN = 2 * np.pi

# Years, every how manieth event, bounds in seconds: moons, terms.
SPANS = [(1900, 2100, 1, 1.5, 4), (1600, 2400, 3, 2.5, 7), (1000, 1600, 7, 4, 12), (0, 1000, 7, 5, 14),
         (-1000, 0, 7, 6, 40), (-2000, -1000, 7, 10, 60), (2400, 2990, 7, 2.5, 7)]


def earth(t):
    return EPHEMERIS.position("earthmoon", J2000, t) - EPHEMERIS.position("moon", J2000, t) * EPHEMERIS.earth_share


def apparent(body, t):
    """Longitude, ecliptic and mean equinox of date, with light time and aberration."""
    here = earth(t)
    back = np.zeros_like(t)
    for _ in range(3):
        if body == "sun":
            there = EPHEMERIS.position("sun", J2000, t - back)
        else:
            there = EPHEMERIS.position("moon", J2000, t - back) + earth(t - back)
        seen = there - here
        back = np.sqrt((seen ** 2).sum(0)) / LIGHT
    velocity = (earth(t + 0.005) - earth(t - 0.005)) / 0.01 / LIGHT
    direction = seen / np.sqrt((seen ** 2).sum(0)) + velocity
    x, y, _ = np.einsum("nij,jn->in", erfa.ltecm(2000 + t / 365.25), direction)
    return np.arctan2(y, x)


def elongation(t):
    return apparent("moon", t) - apparent("sun", t)


def longitude(t):
    return apparent("sun", t) + erfa.nut06a(J2000, t)[0]


def root(angle, target, t):
    for _ in range(3):
        off = (angle(t) - target + np.pi) % TURN - np.pi
        later = (angle(t + 0.01) - target + np.pi) % TURN - np.pi
        t = t - 0.01 * off / (later - off)
    return t


def errors(program, what, first, end, step):
    out = subprocess.run([program, what, str(first), str(end), str(step)], capture_output=True, check=True, text=True)
    rows = np.array([line.split() for line in out.stdout.splitlines()], dtype=float)
    turns = rows[:, 0] / (4 if what == "phase" else 24)
    return (rows[:, 1] - root(elongation if what == "phase" else longitude, turns % 1 * TURN, rows[:, 1])) * 86400


def main():
    failed = number = 0
    for first, end, step, moon_bound, term_bound in SPANS:
        for what, a_year, bound in (("phase", 49.474, moon_bound), ("term", 24, term_bound)):
            found = errors(sys.argv[1], what, round((first - 2000) * a_year), round((end - 2000) * a_year), step)
            number += 1
            good = np.abs(found).max() < bound
            failed += not good
            print(f"{'ok' if good else 'not ok'} {number} - {what}s of {first}..{end}: {found.min():+.2f}..{found.max():+.2f} s, "
                  f"rms {np.sqrt((found ** 2).mean()):.2f}, within {bound}; {len(found)} of them", flush=True)
    print(f"1..{number}")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
