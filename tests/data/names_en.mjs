// SPDX-License-Identifier: MIT
// Prints names_en.csv: English names as ICU gives them, by way of JavaScript's Intl. Needs a node whose ICU
// has CLDR 48 (node 20.20.2 has ICU 78.2):
//
//   node tests/data/names_en.mjs > tests/data/names_en.csv
//
// Months are told by counting, never by their names.

if (process.versions.cldr !== "48.0") throw new Error(`CLDR ${process.versions.cldr} is not 48.0`);

const CALENDARS = ["gregory", "buddhist", "chinese", "coptic", "dangi", "ethioaa", "ethiopic", "hebrew", "indian",
  "islamic", "islamic-civil", "islamic-rgsa", "islamic-tbla", "islamic-umalqura", "japanese", "persian", "roc"];
const WIDTHS = { long: "wide", short: "abbreviated", narrow: "narrow" };
const DAY = 86400000;

// CLDR era number and a day (from 1970-01-01) in that era.
const ERAS = {
  gregory: [[0, -900000], [1, 0]], buddhist: [[0, 0]], coptic: [[1, 0]], ethioaa: [[0, 0]],
  ethiopic: [[0, -900000], [1, 0]], hebrew: [[0, 0]], indian: [[0, 0]], islamic: [[0, 0]],
  "islamic-civil": [[0, 0]], "islamic-rgsa": [[0, 0]], "islamic-tbla": [[0, 0]], "islamic-umalqura": [[0, 0]],
  persian: [[0, 0]], roc: [[0, -900000], [1, 0]],
};

const formatter = (calendar, options) =>
  new Intl.DateTimeFormat(calendar ? `en-u-ca-${calendar}` : "en", { timeZone: "UTC", ...options });
const part = (format, day, type) => format.formatToParts(day * DAY).find((p) => p.type === type)?.value;
const rows = new Map();
const add = (calendar, kind, context, width, item, name) => {
  const key = [calendar, kind, context, width, item].join(",");
  if (rows.has(key) && rows.get(key) !== name) throw new Error(`${key}: ${rows.get(key)} and ${name}`);
  rows.set(key, name);
};
const code = (number, leap) => `M${String(number).padStart(2, "0")}${leap ? "L" : ""}`;

// [day, item] of one day in every month from 1900 to 2100; a Hebrew M06 of a leap year is "M06+".
function months(calendar) {
  const found = [];
  if (calendar === "hebrew") {
    const format = formatter(calendar, { year: "numeric", month: "long" });
    let year = null, starts = [], last = null;
    for (let day = -25600; day < 47500; day++) {
      const [now, month] = [part(format, day, "year"), part(format, day, "month")];
      if (now !== year) {
        if (year !== null && starts.length >= 12)
          starts.forEach((start, i) => {
            const leap = starts.length === 13, n = leap && i >= 5 ? i : i + 1;
            found.push([start, code(n, leap && i === 5) + (leap && i === 6 ? "+" : "")]);
          });
        [year, starts, last] = [now, [], null];
      }
      if (month !== last) starts.push(day);
      last = month;
    }
    return found.slice(13); // the first year may be seen in part
  }
  const format = formatter(calendar, { month: "numeric", day: "numeric", year: "numeric" });
  for (let day = -25500; day < 47500; day += 3) {
    const [, number, bis] = part(format, day, "month").match(/^(\d+)(bis)?$/);
    found.push([day, code(Number(number), bis)]);
  }
  return found;
}

for (const calendar of CALENDARS) {
  const days = new Map();
  for (const [day, item] of months(calendar)) if (!days.has(item)) days.set(item, day);
  for (const [long, width] of Object.entries(WIDTHS)) {
    const inDate = formatter(calendar, { month: long, day: "numeric" });
    const alone = formatter(calendar, { month: long });
    for (const [item, day] of [...days].sort()) {
      add(calendar, "month", "in-date", width, item, part(inDate, day, "month"));
      add(calendar, "month", "standalone", width, item, part(alone, day, "month"));
    }
    const era = formatter(calendar, { era: long, year: "numeric" });
    for (const [number, day] of ERAS[calendar] ?? [])
      add(calendar, "era", "", width, number, part(era, day, "era"));
    if (calendar === "japanese") {
      // ICU counts its eras as CLDR does: the n-th one in time from 645 is number n.
      for (let day = -484000, number = -1, last = null; day < 20000; day++) {
        const name = part(era, day, "era");
        if (name !== last && (number += 1) > 236) throw new Error("more eras than CLDR has");
        if (name !== last) add(calendar, "era", "", width, number, name);
        last = name;
      }
    }
  }
  const names = new Intl.DisplayNames("en", { type: "calendar" });
  add(calendar, "calendar", "", "", "", names.of(calendar));
}
for (const [long, width] of Object.entries(WIDTHS))
  for (let day = 4; day < 11; day++) { // day 4 was a Monday
    const inDate = formatter("", { weekday: long, day: "numeric" }), alone = formatter("", { weekday: long });
    add("", "week-day", "in-date", width, day - 3, part(inDate, day, "weekday"));
    add("", "week-day", "standalone", width, day - 3, part(alone, day, "weekday"));
  }

console.log(`# SPDX-License-Identifier: MIT AND Unicode-3.0
# English names by another way than ours: ICU ${process.versions.icu} (CLDR ${process.versions.cldr}) through the
# Intl of node ${process.versions.node}, printed by names_en.mjs. Columns: calendar,kind,context,width,item,name;
# the name is the rest of the line. Items: month codes (M06+ is M06 of a leap year), CLDR's era numbers, days of
# the week from Monday = 1.`);
for (const [key, name] of rows) console.log(`${key},${name}`);
