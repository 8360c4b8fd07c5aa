# SPDX-License-Identifier: MIT
"""Series of Sun and Moon, nutation, Delta T: src/generated/astro_series.h and astro_delta_t.h.

VSOP87 and ELP/MPP02 come from the npm package that tools/fetch-astronomia.sh pins; the rest from data/astro-*.csv.
Angles become turns, times Julian centuries of Terrestrial Time since J2000.
"""
import csv
import datetime
import json
import math
import re

TURN = 2 * math.pi
ARCSECONDS = 1296000.0

# What is kept: terms whose amplitude, at the given weight of the time, is above the limit.
MOON_LONGITUDE, MOON_LATITUDE, MOON_DISTANCE = 0.01, 0.2, 1.0  # arc seconds, arc seconds, kilometres
SUN_LONGITUDE, SUN_DISTANCE = 0.004, 2e-5  # arc seconds, astronomical units
WEIGHT = 10.0  # centuries

# Precession. Both were had with tools/gen/astro_fit.py: what must be added to VSOP87D's longitude, which is of its own
# equinox of date, and to ELP's, which is inertial, so that both are of the mean equinox of date of Vondrak, Capitaine
# and Wallace (2011); arc seconds, powers of T; within 0.013" and 0.03" for -2000..4000. The third is their obliquity.
PRECESSION_SUN = [0.006679133454106047, -0.300396816523981, -0.006785764489123589, 4.2865894591641796e-05,
                  1.2603997117472202e-06, 3.37422210516113e-08, -5.84017117164361e-12, -2.6943451327094975e-12]
PRECESSION_MOON = [0.006741545299173984, 5028.796189388603, 1.1051842157805982, 0.00012023631389635406,
                   -2.226700315804232e-05, 1.563428224991953e-08, -9.825959610706826e-12, -2.7526897658146936e-12]
OBLIQUITY = [84381.40585994898, -46.83708752449761, 0.00014257656877957164, 0.0020183828560849087,
             -1.4624120378428138e-06, -1.8126408693719396e-08, 1.535097654090873e-10, 1.3926373434461032e-13]
# The zero points: VSOP87 to FK5 (its authors' constant), and the mean of ELP less DE406 for 1800-2200.
ZERO_SUN, ZERO_MOON = -0.09033, -0.0387

# Arguments of the nutation, IERS Conventions (2010) 5.43: l, l', F, D, Om; arc seconds, powers of T.
DELAUNAY = [
    [485868.249036, 1717915923.2178, 31.8792, 0.051635, -0.00024470],
    [1287104.79305, 129596581.0481, -0.5532, 0.000136, -0.00001149],
    [335779.526232, 1739527262.8478, -12.7512, -0.001037, 0.00000417],
    [1072260.70369, 1602961601.2090, -6.3706, 0.006593, -0.00003169],
    [450160.398036, -6962890.5431, 7.4722, 0.007702, -0.00005939],
]


def series(folder, name):
    """The object in one of the package's JavaScript files."""
    text = (folder / name).read_text(encoding="utf-8")
    text = text[text.index("{"):text.rindex("}") + 1]
    text = re.sub(r"([A-Za-z_]\w*)\s*:", r'"\1":', text)
    return json.loads(re.sub(r",(\s*[\]}])", r"\1", text))


def fraction(turns):
    return turns - math.floor(turns)


def number(value):
    return repr(float(value)) if value else "0"


def single(value):
    return f"{value:.9g}F" if any(c in f"{value:.9g}" for c in ".e") else f"{value:.9g}.0F"


def rows(name, ctype, lines):
    return f"static const {ctype} {name}[{len(lines)}] = {{\n" + "".join(f"  {{{line}}},\n" for line in lines) + "};\n"


def padded(lines, fields):
    """To whole blocks of eight, by terms that are nothing."""
    return lines + [", ".join(["0"] * fields)] * (-len(lines) % 8)


def powers(name, kept, block=8):
    """Where the terms of each power of T end, in whole blocks."""
    ends = [sum(-(-len(k) // block) * block for k in kept[:i + 1]) for i in range(len(kept))]
    return f"static const uint16_t {name}[{len(ends)}] = {{{', '.join(map(str, ends))}}};\n"


def polynomial(name, coefficients):
    return f"static const double {name}[{len(coefficients)}] = {{\n  " + ",\n  ".join(map(number, coefficients)) + "};\n"


def moon(text, folder):
    data = series(folder, "elpMppDeFull.js")
    mean = [value / TURN for value in data["W1"]] + [0.0] * 3
    mean = [a + b / ARCSECONDS for a, b in zip(mean, PRECESSION_MOON)]
    mean[0] = fraction(mean[0] + ZERO_MOON / ARCSECONDS)
    text.append("/* Mean longitude of the Moon, of the mean equinox of date, turns. */\n")
    text.append(polynomial("kal__moon_mean", mean))
    for key, name, limit, what in (("L", "longitude", MOON_LONGITUDE, "longitude, arc seconds"),
                                   ("B", "latitude", MOON_LATITUDE, "latitude, arc seconds"),
                                   ("R", "distance", MOON_DISTANCE, "distance, kilometres")):
        kept = []
        for power in range(4):
            terms = [r for r in data[key].get(str(power), []) if abs(r[0]) * WEIGHT ** power > limit]
            kept.append(sorted(terms, key=lambda r: -abs(r[0])))
        while not kept[-1]:
            kept.pop()
        lines = []
        for terms in kept:
            lines += padded([", ".join([number(fraction(r[1] / TURN)), number(r[2] / TURN), single(r[0]),
                                        single(r[3] / TURN), single(r[4] / TURN), single(r[5] / TURN)])
                             for r in terms], 6)
        text.append(f"/* The Moon's {what}: phase, rate, amplitude, further powers of T in the argument. */\n")
        text.append(rows(f"kal__moon_{name}", "struct kal__moon_term", lines))
        text.append(powers(f"kal__moon_{name}_ends", kept))


def sun(text, folder):
    data = series(folder, "vsop87Dearth.js")
    mean = [value / ARCSECONDS for value in PRECESSION_SUN]
    mean[0] += 0.5 + ZERO_SUN / ARCSECONDS
    radius = [0.0] * 3
    for key, name, limit, unit, constant in (("L", "longitude", SUN_LONGITUDE, ARCSECONDS / TURN, mean),
                                             ("R", "distance", SUN_DISTANCE, 1.0, radius)):
        kept = []
        for power in range(6):
            terms = []
            for amplitude, phase, rate in data[key].get(str(power), []):
                amplitude /= 10.0 ** power
                if rate == 0:
                    if power < len(constant):
                        constant[power] += amplitude * math.cos(phase) / (TURN if key == "L" else 1.0)
                elif abs(amplitude) * unit * WEIGHT ** power > limit:
                    terms.append((amplitude * unit, phase, rate))
            kept.append(sorted(terms, key=lambda r: -abs(r[0])))
        while not kept[-1]:
            kept.pop()
        lines = []
        for terms in kept:
            plain = [f"{number(fraction(phase / TURN + 0.25))}, {number(rate / TURN / 10)}, {number(amplitude)}"
                     for amplitude, phase, rate in terms]
            lines += padded(plain, 3) if key == "L" else plain
        text.append(f"/* The Sun's {name}{', arc seconds' if key == 'L' else ', astronomical units'}: "
                    "phase, rate, amplitude. */\n")
        text.append(rows(f"kal__sun_{name}", "struct kal__sun_term", lines))
        text.append(powers(f"kal__sun_{name}_ends", kept, 8 if key == "L" else 1))
    mean[0] = fraction(mean[0])
    text.append("/* Mean longitude of the Sun, of the mean equinox of date, turns; mean distance. */\n")
    text.append(polynomial("kal__sun_mean", mean))
    text.append(polynomial("kal__sun_mean_distance", radius))


def table(root, name):
    with open(root / "data" / name, encoding="utf-8") as file:
        return list(csv.reader(line for line in file if not line.startswith("#")))


def nutation(text, root):
    text.append("/* Delaunay's l, l', F, D, Om: turns, powers of T. */\n")
    lines = [", ".join(number(fraction(c / ARCSECONDS) if i == 0 else c / ARCSECONDS) for i, c in enumerate(argument))
             for argument in DELAUNAY]
    text.append(f"static const double kal__delaunay[5][5] = {{\n" + "".join(f"  {{{line}}},\n" for line in lines) + "};\n")
    text.append("/* Multiples of those; 0.1 microarcseconds: psi, psi per century, epsilon, epsilon per century. */\n")
    lines = [f"{{{', '.join(r[:5])}}}, {', '.join(r[5:])}" for r in table(root, "astro-nutation.csv")]
    text.append(rows("kal__nutation_terms", "struct kal__nutation_term", lines))
    text.append("/* Mean obliquity, arc seconds. */\n")
    text.append(polynomial("kal__obliquity_mean", OBLIQUITY))


def delta_t(root):
    """Knots (year, value, slope) of a curve of cubics."""
    def parabola(year):
        u = (year - 1825) / 100
        return year, -320 + 32.5 * u * u, 0.65 * u
    knots = [parabola(-1520)]
    iers = []
    for kind, *fields in table(root, "astro-delta-t.csv"):
        fields = [float(field) for field in fields]
        if kind == "S":
            begin, end, a0, a1, a2, a3 = fields
            knots.append((begin, a0, a1 / (end - begin)))
            last = end, a0 + a1 + a2 + a3, (a1 + 2 * a2 + 3 * a3) / (end - begin)
        else:
            days = (datetime.date(int(fields[0]), 1, 1) - datetime.date(2000, 1, 1)).days - 0.5
            iers.append((2000 + days / 365.25, fields[1]))
    knots.append(last)
    for i, (year, value) in enumerate(iers):
        before, after = iers[max(i - 1, 0)], iers[min(i + 1, len(iers) - 1)]
        knots.append((year, value, (after[1] - before[1]) / (after[0] - before[0])))
    knots.append(parabola(2500))
    lines = [f"{year!r}, {round(value, 7)!r}, {round(slope, 9)!r}" for year, value, slope in knots]
    return ("/* SPDX-License-Identifier: MIT */\n/* Generated by `./dev gen astro`; see data/SOURCES.md. */\n"
            "/* Delta T: Julian year, seconds, seconds a year. */\n" +
            rows("kal__delta_t_knots", "struct kal__delta_t_knot", lines))


def generate(root, folder):
    text = ["/* SPDX-License-Identifier: MIT */\n",
            "/* Generated by `./dev gen astro`; see data/SOURCES.md. VSOP87 (Bretagnon, Francou 1988),\n"
            "   ELP/MPP02 (Chapront, Francou 2003), IAU 2000B (McCarthy, Luzum 2003). */\n"]
    sun(text, folder)
    moon(text, folder)
    nutation(text, root)
    return {"src/generated/astro_series.h": "".join(text), "src/generated/astro_delta_t.h": delta_t(root)}
