// SPDX-License-Identifier: MIT
// How ICU writes dates, through a Node's Intl: rows to compare ours with.
//
//   node tests/icu/rows.mjs small >tests/data/icu_formats.txt     some calendars in 16 locales
//   node tests/icu/rows.mjs all                                   18 calendars in locales of every script that ICU has
//   node tests/icu/rows.mjs all fa,he-IL persian,hebrew           a part of them
//
// The first lines list what rows have no room for: the skeletons and the pairs of styles, in the order of the texts.
// Then, a TAB between two parts of a line:
//
//   >  locale calendar numbering     what the rows after it are in, as ICU resolved it
//   Z                                names of the time zone UTC, which all rows but O are in: long, short (once a locale)
//   O  seconds                       a zone so far ahead of UTC: short and long offset (once a locale)
//   D  day                           full, long, medium and short date
//   B  day ms                        date and time, by pairs of styles
//   T  ms                            full, long, medium and short time (once a locale, in gregory)
//   S  day ms                        by skeletons
//   R  day day                       an interval: long, medium, short, then by skeletons
//   M  day                           name of the month: in a date long, short, narrow; alone long, short, narrow
//   W  day of the week, 1 = Monday   in a date long, short, narrow; alone long, short, narrow (once a locale)
//   E  day                           era long, short, narrow; "" where ICU writes none
//   P  hour                          am or pm, then the period of the day long, short, narrow (once a locale)
//   Y  day                           cyclic name of the year, as the full date has it; chinese and dangi only
//
// A day is counted from 1970-01-01, ms from its midnight, in UTC. Days lie after 1582, since ICU's calendars but gregory
// are Julian before; gregory's are proleptic. Days of chinese and dangi lie in 2023..2026, where ICU's months are right.
// ICU's islamic and islamic-rgsa are a simulated sighting that we do not have: their names serve, their days do not.
import { pathToFileURL } from "node:url";

const DAY = 86400000;
const STYLES = ["full", "long", "medium", "short"];
const PAIRS = [["full", "full"], ["long", "short"], ["medium", "medium"], ["short", "short"]];
const WIDTHS = ["long", "short", "narrow"];
const OPTIONS = {
  G: { era: "short" }, GGGG: { era: "long" }, GGGGG: { era: "narrow" }, y: { year: "numeric" }, yy: { year: "2-digit" },
  M: { month: "numeric" }, MM: { month: "2-digit" }, MMM: { month: "short" }, MMMM: { month: "long" },
  MMMMM: { month: "narrow" }, d: { day: "numeric" }, dd: { day: "2-digit" }, E: { weekday: "short" },
  EEEE: { weekday: "long" }, EEEEE: { weekday: "narrow" }, j: { hour: "numeric" }, jj: { hour: "2-digit" },
  H: { hour: "numeric", hourCycle: "h23" }, h: { hour: "numeric", hourCycle: "h12" }, m: { minute: "2-digit" },
  s: { second: "2-digit" }, SSS: { fractionalSecondDigits: 3 }, B: { dayPeriod: "short" }, z: { timeZoneName: "short" },
};
const SKELETONS = ["y", "yM", "yMM", "yMMM", "yMMMM", "yMd", "yyMMdd", "yMMMd", "yMMMMd", "yMMMEd", "yMMMMEEEEd", "yMEd", "M",
  "MMM", "MMMM", "MMMMM", "Md", "MMdd", "MMMd", "MMMMd", "MMMEd", "MMMMEEEEd", "MEd", "d", "dd", "Ed", "dEEEE", "E", "EEEE",
  "EEEEE", "Gy", "GGGGy", "GyMMM", "GyMMMd", "GyMMMEd", "GyMd", "GGGGyMMMMEEEEd", "j", "jm", "jms", "hm", "hms", "Hm", "Hms",
  "Bh", "jmsSSS", "ms", "Ejm", "yMMMdjm", "yMMMMEEEEdjmz"];
const INTERVALS = ["yM", "yMMM", "yMMMM", "yMMMd", "yMMMEd", "yMd", "MMMd", "Md", "d", "y", "GyMMMd"];

export const calendars = Intl.supportedValuesOf("calendar");
const OWN = ["en", ...calendars];
const SMALL = [OWN, ["de", "gregory", "islamic-umalqura"], ["fa", "gregory", "persian", "islamic-umalqura"],
  ["ar-EG", "gregory", "islamic-civil", "coptic"], ["he", "gregory", "hebrew"], ["ja", "gregory", "japanese", "chinese"],
  ["zh", "gregory", "chinese"], ["zh-Hant", "gregory", "roc", "chinese"], ["ko", "gregory", "dangi"],
  ["hi", "gregory", "indian"], ["th", "gregory", "buddhist"], ["am", "gregory", "ethiopic", "ethioaa"],
  ["ru", "gregory", "hebrew"], ["vi", "gregory", "chinese"], ["my", "gregory", "buddhist"], ["ff-Adlm", "gregory", "islamic-tbla"]];

// One locale at least of each script that ICU has names of calendars in. CLDR has data, but ICU has none, in these scripts:
// Copt, Dsrt, Hmnp, Mong, Mtei, Osge, Rohg, Shaw, Sunu, Tavt, Thaa.
export const locales = ("ff-Adlm ar ar-EG ar-SA ar-MA fa fa-AF ur ps ckb ug ks sd pa-Arab uz-Arab hy bn as mni ccp csw chr ru uk be bg " +
  "sr kk ky mk mn tg tt uz-Cyrl az-Cyrl hi mr ne kok sa mai brx doi am ti ka el gu pa zh zh-Hant zh-Hant-HK yue yue-Hans he yi " +
  "ja km kn ko lo en en-GB en-CA en-AU de de-AT fr fr-CA fr-CH es es-MX es-AR it pt pt-PT nl pl cs sk sv nb nn da fi hu tr vi id ms " +
  "sw eu ca gl lv lt et hr sl sq ro is ga cy eo az uz bs mt lb af zu ha yo ig so mi haw to ml my shn nqo sat or kxv-Orya " +
  "si syr ta ta-MY te kxv-Telu zgh shi-Tfng th dz bo bo-IN vai ii").split(" ");

const dayOf = (year, month, day) => new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

// Days that show something: the first and last of a year, leap months, the eras' borders, one and two digits.
const COMMON = [[2026, 11, 21], [2026, 1, 1], [2025, 12, 31], [2024, 2, 29], [2024, 9, 5]];
const EXTRA = {
  gregory: [[1, 1, 1], [0, 12, 31], [-43, 3, 15], [99, 6, 9], [1582, 10, 10], [12026, 5, 5]],
  buddhist: [[1900, 4, 1], [9999, 12, 31]],
  japanese: [[1868, 10, 24], [1912, 7, 29], [1912, 7, 31], [1926, 12, 24], [1926, 12, 26], [1989, 1, 7], [1989, 1, 8], [2019, 4, 30],
    [2019, 5, 1], [2019, 12, 31], [2020, 1, 1], [1650, 3, 3]],
  roc: [[1911, 12, 31], [1912, 1, 1], [1912, 12, 31], [1895, 5, 5], [2011, 10, 10]],
  chinese: [[2025, 7, 25], [2025, 8, 22], [2025, 8, 23], [2023, 3, 22], [2023, 4, 19], [2024, 2, 10], [2024, 2, 9], [2026, 2, 16], [2026, 2, 17],
    [2025, 3, 8], [2025, 1, 19]],
  dangi: [[2025, 7, 25], [2025, 8, 22], [2025, 8, 23], [2023, 3, 22], [2023, 4, 19], [2024, 2, 10], [2024, 2, 9], [2026, 2, 16], [2026, 2, 17]],
  hebrew: [[2024, 2, 10], [2024, 3, 10], [2024, 3, 11], [2024, 10, 2], [2024, 10, 3], [2025, 3, 14], [1810, 3, 3], [2240, 9, 16], [2240, 9, 17],
    [2023, 9, 30], [2026, 4, 2]],
  coptic: [[2026, 9, 6], [2026, 9, 10], [2026, 9, 11], [2023, 9, 11]],
  ethiopic: [[2026, 9, 6], [2026, 9, 10], [2026, 9, 11], [2023, 9, 11]],
  ethioaa: [[2026, 9, 6], [2026, 9, 10], [2026, 9, 11], [2023, 9, 11]],
  indian: [[2026, 3, 21], [2026, 3, 22], [2024, 3, 21], [1879, 3, 22]],
  persian: [[2026, 3, 20], [2026, 3, 21], [2025, 3, 20], [1622, 3, 21]],
};
for (const calendar of calendars.filter((c) => c.startsWith("islamic")))
  EXTRA[calendar] = [[2025, 6, 26], [2025, 6, 28], [2026, 2, 19], [2026, 3, 20], [2026, 6, 16], [1900, 1, 5]];

const TIMES = [0, 9 * 3600e3 + 4 * 60e3 + 5e3 + 70, 12 * 3600e3, 15 * 3600e3 + 30 * 60e3 + 45e3 + 123, DAY - 1];
const HOURS = [...Array(24).keys()];

function options(skeleton) {
  const wanted = { timeZone: "UTC" };
  for (const [field] of skeleton.matchAll(/(.)\1*/g)) {
    if (!OPTIONS[field]) throw new Error(`${field} of ${skeleton} is not known`);
    Object.assign(wanted, OPTIONS[field]);
  }
  if (skeleton === "Bh") wanted.hourCycle = "h12";
  return wanted;
}

// A day in each month, from a day on for a year with all the months that the calendar has.
const months = new Map();
function monthDays(calendar) {
  if (!months.has(calendar)) {
    const start = { hebrew: [2023, 9, 16], chinese: [2025, 1, 29], dangi: [2025, 1, 29], persian: [2026, 3, 21], indian: [2026, 3, 22],
      coptic: [2025, 9, 11], ethiopic: [2025, 9, 11], ethioaa: [2025, 9, 11] }[calendar] ?? [2026, 1, 1];
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: "long", timeZone: "UTC" });
    const seen = new Map();
    for (let day = dayOf(...start), n = 0; n < 390; n++, day++) {
      const name = format.format(day * DAY);
      if (!seen.has(name)) seen.set(name, day);
    }
    months.set(calendar, [...seen.values()]);
  }
  return months.get(calendar);
}

const ZONES = { UTC: 0, "Etc/GMT-1": 3600, "Etc/GMT+12": -43200, "Asia/Kolkata": 19800, "America/Caracas": -14400, "Africa/Monrovia": -2670 };
const part = (format, moment, type) => format.formatToParts(moment).find((p) => p.type === type)?.value ?? "";

export function* rowsOf(locale, calendar, isFirst) {
  const tag = `${locale}-u-ca-${calendar}`;
  const formatter = (wanted) => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...wanted });
  const resolved = formatter({}).resolvedOptions();
  yield [">", resolved.locale.split("-u-")[0], resolved.calendar, resolved.numberingSystem];
  if (isFirst)
    yield ["Z", ...["long", "short"].map((timeZoneName) => part(formatter({ hour: "numeric", timeZoneName }), 0, "timeZoneName"))];
  const days = [...COMMON, ...(EXTRA[calendar] ?? [])].map((date) => dayOf(...date));

  const dates = STYLES.map((dateStyle) => formatter({ dateStyle }));
  for (const day of days) yield ["D", day, ...dates.map((format) => format.format(day * DAY))];
  const both = PAIRS.map(([dateStyle, timeStyle]) => formatter({ dateStyle, timeStyle }));
  for (const time of TIMES.slice(1, 4)) yield ["B", days[0], time, ...both.map((format) => format.format(days[0] * DAY + time))];
  const skeletons = SKELETONS.map((skeleton) => formatter(options(skeleton)));
  for (const day of [days[0], days.at(-1)])
    yield ["S", day, TIMES[3], ...skeletons.map((format) => format.format(day * DAY + TIMES[3]))];
  const intervals = [...STYLES.slice(1).map((dateStyle) => formatter({ dateStyle })), ...INTERVALS.map((s) => formatter(options(s)))];
  for (const length of [0, 2, 15, 45, 400])
    yield ["R", days[0], days[0] + length,
      ...intervals.map((format) => format.formatRange(days[0] * DAY, (days[0] + length) * DAY))];

  const named = [...WIDTHS.map((month) => formatter({ month, day: "numeric" })), ...WIDTHS.map((month) => formatter({ month }))];
  for (const day of monthDays(calendar)) yield ["M", day, ...named.map((format) => part(format, day * DAY, "month"))];
  const eras = WIDTHS.map((era) => formatter({ era, year: "numeric" }));
  for (const day of days) yield ["E", day, ...eras.map((format) => part(format, day * DAY, "era"))];
  // Asked elsewhere, V8 dies of gl's pattern with a Y, for which it has no part.
  const cyclic = formatter({ dateStyle: "full" });
  if (calendar === "chinese" || calendar === "dangi")
    for (const day of days) yield ["Y", day, part(cyclic, day * DAY, "yearName")];
  if (!isFirst) return;
  for (const [timeZone, seconds] of Object.entries(ZONES))
    yield ["O", seconds, ...["shortOffset", "longOffset"].map((timeZoneName) =>
      part(formatter({ timeZone, hour: "numeric", timeZoneName }), 0, "timeZoneName"))];
  const times = STYLES.map((timeStyle) => formatter({ timeStyle }));
  for (const time of TIMES) yield ["T", time, ...times.map((format) => format.format(time))];
  const weekDays = [...WIDTHS.map((weekday) => formatter({ weekday, day: "numeric" })), ...WIDTHS.map((weekday) => formatter({ weekday }))];
  for (let day = 4; day < 11; day++) // day 4 was a Monday
    yield ["W", day - 3, ...weekDays.map((format) => part(format, day * DAY, "weekday"))];
  const halves = formatter({ hour: "numeric", hourCycle: "h12" });
  const periods = WIDTHS.map((dayPeriod) => formatter({ dayPeriod, hour: "numeric", hourCycle: "h12" }));
  for (const hour of HOURS)
    yield ["P", hour, part(halves, hour * 3600e3, "dayPeriod"), ...periods.map((format) => part(format, hour * 3600e3, "dayPeriod"))];
}

export function* allRows(set, wantedLocales, wantedCalendars) {
  if (!process.versions.cldr.startsWith("48")) throw new Error(`CLDR ${process.versions.cldr} is not 48`);
  yield [`# Skeletons: ${SKELETONS.join(" ")}`];
  yield [`# Intervals: long medium short ${INTERVALS.join(" ")}`];
  yield [`# Pairs: ${PAIRS.map((pair) => pair.join("+")).join(" ")}`];
  const chosen = set === "small" ? SMALL : locales.map((locale) => [locale, "gregory", ...calendars.filter((c) => c !== "gregory")]);
  for (const [locale, ...its] of chosen) {
    if (wantedLocales && !wantedLocales.includes(locale)) continue;
    let first = true;
    for (const calendar of its) {
      if (wantedCalendars && !wantedCalendars.includes(calendar)) continue;
      yield* rowsOf(locale, calendar, first);
      first = false;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [set, wantedLocales, wantedCalendars] = process.argv.slice(2);
  if (set !== "small" && set !== "all") throw new Error("usage: rows.mjs small|all [LOCALES [CALENDARS]]");
  console.log(`# SPDX-License-Identifier: MIT AND Unicode-3.0
# How ICU ${process.versions.icu} (CLDR ${process.versions.cldr}) writes dates, printed by tests/icu/rows.mjs, which says how to read it.`);
  for (const row of allRows(set, wantedLocales?.split(","), wantedCalendars?.split(","))) console.log(row.join("\t"));
}
