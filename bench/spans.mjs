// SPDX-License-Identifier: MIT
// Times Node's Temporal in one calendar as spans.cpp times ours: node spans.mjs CALENDAR MILLISECONDS, of each timing.
// Writes "kind span nanoseconds", a line a timing, as soon as it has it.
import { writeSync } from 'node:fs';

const [calendar, milliseconds] = [process.argv[2], Number(process.argv[3])];
const present = new Temporal.PlainDate(2026, 11, 21).withCalendar(calendar);
let state = 4;
const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;

for (const span of [1, 100, 10000, 250000]) {
  const cases = [];
  for (let i = 0; i < 64; i++) {
    const year = present.year - span / 2 + Math.floor((random() - 0.5) * 800);
    const dates = [Math.floor(year), Math.floor(year) + span].map((y) => {
      const first = Temporal.PlainDate.from({ calendar, year: y, month: 1, day: 1 });
      return first.add({ days: Math.floor(random() * first.daysInYear) });
    });
    const sign = i % 2 ? 1 : -1;
    if (sign < 0) dates.reverse();
    cases.push([...dates, Temporal.Duration.from({ years: sign * span, months: sign * 5, days: sign * 17 })]);
  }
  const calls = {
    add: ([from, , duration]) => from.add(duration),
    'until, years': ([from, to]) => from.until(to, { largestUnit: 'year' }),
    'until, months': ([from, to]) => from.until(to, { largestUnit: 'month' }),
  };
  for (const [kind, call] of Object.entries(calls)) {
    let best = Infinity;
    for (let run = 0; run < 3; run++) {
      const end = performance.now() + milliseconds;
      let count = 0, begin = performance.now(), now = begin;
      do {
        call(cases[count++ % cases.length]);
        if (count % 16 === 0 || now - begin > 1) now = performance.now();
      } while (now < end && count < 1e6);
      best = Math.min(best, ((performance.now() - begin) * 1e6) / count);
    }
    writeSync(1, `${kind} ${span} ${best.toFixed(0)}\n`);
  }
}
