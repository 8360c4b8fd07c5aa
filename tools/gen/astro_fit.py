# SPDX-License-Identifier: MIT
"""Had the precession polynomials of astro.py; nothing runs it. Needs numpy and pyerfa 2.0.1.5, and DE406 for the zero
point of the Moon (tools/fetch-de406.sh has all).

    astro_fit.py FOLDER       FOLDER as tools/fetch-astronomia.sh prints it

VSOP87B and ELP's rectangular coordinates (Laskar's P and Q, as its authors give them) are of the ecliptic and equinox of
J2000. ERFA's ltecm turns both to the ecliptic and equinox of date of Vondrak, Capitaine and Wallace (2011). What that
longitude is more than VSOP87D's and than ELP's inertial one is smooth, and a polynomial of degree 7 follows it.
"""
import pathlib
import sys

import erfa
import numpy as np

import astro

ARCSECOND = np.pi / 648000
FOLDER = pathlib.Path(sys.argv[1])
ELP = astro.series(FOLDER, "elpMppDeFull.js")
P = [0, 0.10180391e-4, 0.47020439e-6, -0.5417367e-9, -0.2507948e-11, 0.463486e-14]
Q = [0, -0.113469002e-3, 0.12372674e-6, 0.12654170e-8, -0.1371808e-11, -0.320334e-14]


def elp(key, t):
    return sum(t ** int(power) * sum(r[0] * np.sin(np.polyval(r[:0:-1], t)) for r in terms)
               for power, terms in ELP[key].items()) * ARCSECOND


def vsop(name, key, t):
    t = t / 10
    return sum(t ** int(power) * sum(a * np.cos(phase + rate * t) for a, phase, rate in terms)
               for power, terms in astro.series(FOLDER, name)[key].items())


def wrap(x):
    return (x + np.pi) % (2 * np.pi) - np.pi


def of_date(vector, obliquity, t):
    x, y, z = vector
    c, s = np.cos(obliquity * ARCSECOND), np.sin(obliquity * ARCSECOND)
    x, y, _ = np.einsum("nij,jn->in", erfa.ltecm(2000 + t * 100), np.array([x, c * y - s * z, s * y + c * z]))
    return np.arctan2(y, x)


def unit(longitude, latitude):
    return [np.cos(longitude) * np.cos(latitude), np.sin(longitude) * np.cos(latitude), np.sin(latitude)]


def j2000(vector, t):
    x, y, z = vector
    p, q = np.polyval(P[::-1], t), np.polyval(Q[::-1], t)
    s = np.sqrt(1 - p * p - q * q)
    return [(1 - 2 * p * p) * x + 2 * p * q * y + 2 * p * s * z, 2 * p * q * x + (1 - 2 * q * q) * y - 2 * q * s * z,
            -2 * p * s * x + 2 * q * s * y + (1 - 2 * p * p - 2 * q * q) * z]


def fitted(what, t, values):
    weight = np.where((t > -42) & (t < 22), 1.0, 0.2)
    c = np.polynomial.polynomial.polyfit(t / 50, values, 7, w=weight)
    off = np.abs(values - np.polynomial.polynomial.polyval(t / 50, c))[(t > -41) & (t < 21)].max()
    print(what, (c / 50.0 ** np.arange(8)).tolist(), f"within {off:.4f} arc seconds")
    return c / 50.0 ** np.arange(8)


t = np.linspace(-50, 30, 6001) + 0.00017
sun = of_date(unit(vsop("vsop87Bearth.js", "L", t), vsop("vsop87Bearth.js", "B", t)), 84381.448, t)
fitted("Sun", t, wrap(sun - vsop("vsop87Dearth.js", "L", t)) / ARCSECOND)
longitude = np.polyval(ELP["W1"][::-1], t) + elp("L", t)
moon = of_date(j2000(unit(longitude, elp("B", t)), t), 84381.406, t)
line = 5028.8 * t + 1.11 * t * t
fitted("Moon (and 5028.8 T + 1.11 T^2)", t, wrap(moon - longitude - line * ARCSECOND) / ARCSECOND)
equator, ecliptic = erfa.ltpequ(2000 + t * 100), erfa.ltpecl(2000 + t * 100)
fitted("obliquity", t, np.arccos((equator * ecliptic).sum(-1)) / ARCSECOND)
