// SPDX-License-Identifier: MIT
// Pseudo-random calls of this Node's own Temporal in one calendar, with what it answers, as rows of the form of
// tests/vectors/temporal.jsonl. The same seed makes the same rows.

export const calendars = [
  'buddhist', 'coptic', 'ethioaa', 'ethiopic', 'gregory', 'hebrew', 'indian', 'islamic-civil', 'islamic-tbla', 'iso8601',
  'japanese', 'persian', 'roc', 'islamic-umalqura', 'chinese', 'dangi',
];

// The days of the years that both take from published tables: receivers, arguments and results stay inside, beyond them
// only what both must refuse is asked. 1901..2100 and 1912..2049.
const tables = { chinese: ['1901-02-19', '2101-01-28'], dangi: ['1912-02-18', '2050-01-22'] };

// Of every 1,000 rows, so many of each kind.
const kinds = {
  'fields ': 40, 'fields PlainYearMonth': 20, 'toPlainYearMonth ': 20,
  'fromFields ': 170, 'fromFields PlainYearMonth': 80, 'fromFields PlainMonthDay': 100,
  'with ': 90, 'with PlainYearMonth': 50, 'with PlainMonthDay': 40,
  'add ': 70, 'subtract ': 40, 'add PlainYearMonth': 30, 'subtract PlainYearMonth': 20,
  'until ': 100, 'since ': 60, 'until PlainYearMonth': 40, 'since PlainYearMonth': 30,
};

// mulberry32
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const firstDay = -1e8 - 1, lastDay = 1e8; // -271821-04-19..+275760-09-13 from 1970-01-01
const epoch = new Temporal.PlainDate(1970, 1, 1);
const japaneseEras = [-35428, -20974, -15717, -16 * 365, 6947, 18017, -35063]; // 1873, 1912, 1926, .., 1989, 2019, 1874
const nearMidnight = [32048, 43711, 46606]; // the Chinese new moons of 2057-09-29, 2089-09-04 and 2097-08-08
const units = ['year', 'month', 'week', 'day'];
const modes = ['ceil', 'floor', 'expand', 'trunc', 'halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven'];
const eras = ['be', 'am', 'aa', 'ce', 'bce', 'ad', 'bc', 'shaka', 'ah', 'bh', 'ap', 'roc', 'broc', 'minguo', 'reiwa',
  'heisei', 'showa', 'taisho', 'meiji', 'xx', 'CE', 'Reiwa', ''];
const oddCodes = ['M00', 'M13', 'M14', 'M05L', 'M06L', 'M01L', 'M12L', 'M13L', 'M00L', 'M99', 'M1', 'm01', 'L05', 'M100', 'M05l', 'M5L',
  '', ' M01', 'M01 '];
const farYears = [0, 1, 5, 270000, 271821, 271822, 280804, 284000, 275760, 275761, 300000, 999999, 2 ** 31, 2 ** 40];
const lunisolarCodes = ['M01', 'M12', 'M01L', 'M02L', 'M03L', 'M04L', 'M05L', 'M06L', 'M07L', 'M08L', 'M09L', 'M10L', 'M11L', 'M12L'];

export function* rows(calendar, count, seed) {
  const random = generator(seed);
  const [firstInside, lastInside] = tables[calendar]?.map((iso) => epoch.until(iso).days) ?? [];
  const isTabled = firstInside !== undefined;
  const isInside = (iso) => { const day = epoch.until(iso).days; return day >= firstInside && day <= lastInside; };
  const below = (n) => Math.floor(random() * n);
  const between = (a, b) => a + below(b - a + 1);
  const pick = (list) => list[below(list.length)];
  const chance = (p) => random() < p;
  const sign = () => (chance(0.5) ? 1 : -1);
  const clamp = (day) => Math.min(Math.max(day, firstDay), lastDay);
  const isoOf = (thing) => thing.toString({ calendarName: 'always' }).split('[')[0];
  const inCalendar = (day) => epoch.add({ days: clamp(day) }).withCalendar(calendar);
  // 1, 2, 3.. and as often 100 and 10,000: about as many of each order of magnitude.
  const magnitude = (most) => Math.floor(Math.exp(random() * Math.log(most + 1)));

  function randomDay() {
    if (isTabled) return chance(0.1) ? pick([firstInside + below(400), lastInside - below(400)])
        : calendar === 'chinese' && chance(0.03) ? pick(nearMidnight) + between(-60, 60) : between(firstInside, lastInside);
    switch (below(8)) {
      case 0: return between(firstDay, lastDay);
      case 1: return between(-4e6, 3.5e6);
      case 2: return chance(0.5) ? firstDay + below(1500) : lastDay - below(1500);
      case 3: return between(-750000, -400000); // the years 0 of most calendars
      case 4: return calendar === 'japanese' ? pick(japaneseEras) + between(-40, 40)
          : inCalendar(0).with({ year: between(-2, 2), day: 1 }).since(epoch.withCalendar(calendar)).days + between(-400, 400);
      default: return between(-62000, 84000); // 1800..2200
    }
  }

  const oftenCodes = { hebrew: ['M05L', 'M05L', 'M05', 'M06', 'M02', 'M03'], chinese: lunisolarCodes, dangi: lunisolarCodes }[calendar] ??
    ['M01', 'M02', 'M12', 'M13'];
  function randomDate() {
    let date = inCalendar(randomDay());
    try {
      if (chance(0.3)) date = date.with({ day: chance(0.7) ? 99 : between(28, 31) });
      if (chance(0.25)) date = date.with({ monthCode: pick(oftenCodes) });
      if (chance(0.1)) date = date.with({ day: chance(0.5) ? 99 : 1 });
    } catch { /* at the limits, and in calendars without M13, it stays */ }
    return date;
  }

  function another(date) {
    try {
      if (isTabled) {
        const near = date.add({ [pick(['years', 'months', 'days'])]: sign() * magnitude(pick([40, 2000])) }).add({ days: between(-2, 2) });
        return chance(0.6) && isInside(isoOf(near)) ? near : randomDate();
      }
      switch (below(6)) {
        case 0: return date.add({ days: sign() * magnitude(4000) });
        case 1: return date.add({ years: sign() * magnitude(400), months: 0 }).add({ days: between(-2, 2) });
        case 2: return date.add({ months: sign() * magnitude(200) }).add({ days: between(-2, 2) });
        case 3: return date.add({ years: sign() * magnitude(250000) }).add({ days: between(-40, 40) });
        default: return randomDate();
      }
    } catch { return randomDate(); }
  }

  function yearMonth(date) { return date.toPlainYearMonth(); }

  // Fields as programs give them, good and bad, around those of a date.
  function randomFields(type, around) {
    const fields = {};
    const bad = chance(0.4);
    const hasEra = around.era !== undefined, takesEra = calendar !== 'iso8601';
    if (chance(type === 'PlainMonthDay' ? 0.55 : 0.97)) {
      const how = hasEra ? below(4) : takesEra && chance(0.03) ? 2 : 0;
      if (how !== 2) fields.year = around.year;
      if (how >= 2) fields.era = hasEra ? around.era : pick(eras), fields.eraYear = hasEra ? around.eraYear : 1;
      if (bad && chance(0.15)) fields.year = sign() * pick(isTabled ? farYears.slice(-4) : farYears);
      if (hasEra && bad && chance(0.2)) fields.eraYear = between(-3, 70), fields.era = around.era;
      if (hasEra && bad && chance(0.15)) fields.era = pick(eras);
      if (hasEra && bad && chance(0.1)) fields.era = pick(eras), fields.eraYear = between(-3, 3), delete fields.year;
      if (bad && chance(0.05)) delete fields.era;
      if (bad && chance(0.05)) delete fields.eraYear;
      if (bad && chance(0.05) && fields.year !== undefined) fields.year += sign();
    }
    const how = below(8);
    if (how < 3 || how === 7) fields.month = around.month;
    if (how >= 3) fields.monthCode = around.monthCode;
    if (fields.month !== undefined && chance(0.15)) fields.month = pick([11, 12, 13, 14, 99, 4294967296]);
    if (fields.month !== undefined && chance(0.05)) fields.month = around.month + sign();
    if (bad && chance(0.07)) fields.month = pick([0, -1, -13, 1, 2, 6, 7]);
    if (bad && chance(0.15)) fields.monthCode = pick(oddCodes);
    if (chance(0.2) && calendar === 'hebrew') delete fields.month, fields.monthCode = 'M05L';
    if (isTabled && chance(0.3)) delete fields.month, fields.monthCode = pick(lunisolarCodes);
    if (bad && chance(0.06)) delete fields.month, delete fields.monthCode;
    if (type !== 'PlainYearMonth' || chance(0.1)) fields.day = chance(0.3) ? between(27, 33) : chance(0.05) ? pick([0, -1, 99, 4294967297]) : around.day;
    if (bad && chance(0.05)) delete fields.day;
    return fields;
  }

  function someOf(fields) {
    const some = {};
    for (const key of Object.keys(fields))
      if (chance(0.4) || (key.startsWith('era') && 'era' in some)) some[key] = fields[key];
    return some;
  }

  function randomDuration(monthsOnly) {
    const d = {}, s = sign(), huge = chance(0.02);
    if (chance(0.6)) d.years = s * (huge ? pick([550000, 1e6, 2 ** 31, 2 ** 32 - 1, 2 ** 32]) : magnitude(pick([3, 100, isTabled ? 30 : 600000])));
    if (chance(0.6)) d.months = s * (huge ? pick([7e6, 1e8, 2 ** 31, 2 ** 32 - 1, 2 ** 32]) : magnitude(pick([30, 30, 1000, isTabled ? 300 : 7000000])));
    if (chance(monthsOnly ? 0.02 : 0.4)) d.weeks = s * (huge ? pick([3e7, 2 ** 32 - 1, 2 ** 32]) : magnitude(pick([5, 1000])));
    if (chance(monthsOnly ? 0.03 : 0.6)) d.days = s * (huge ? pick([2e8 + 1, 104249991374, 104249991375, 2 ** 52]) : magnitude(pick([40, 40, isTabled ? 40000 : 2e6])));
    if (chance(0.02)) d.months = -s * between(1, 3);
    if (Object.keys(d).length === 0) d.months = s;
    for (const key of Object.keys(d)) d[key] += 0; // no -0
    return d;
  }

  function randomDifference(type) {
    const options = {};
    const odd = chance(0.02);
    const allowed = type === 'PlainYearMonth' && !odd ? units.slice(0, 2) : units;
    const largest = below(allowed.length);
    if (chance(0.9)) options.largestUnit = allowed[largest];
    if (chance(0.5)) {
      if (chance(0.85)) options.smallestUnit = allowed[odd ? below(allowed.length) : between(options.largestUnit ? largest : 0, allowed.length - 1)];
      if (chance(0.6)) options.roundingIncrement = pick([1, 2, 3, 4, 5, 6, 7, 10, 12, 13, 15, 30, 100, 1000]);
      if (chance(0.03)) options.roundingIncrement = pick([25000, 1e6, 1e9, 1e9 + 1, -1]);
      if (chance(0.9)) options.roundingMode = pick(modes);
    }
    return options;
  }

  const numbersOf = (d) => Object.fromEntries(['years', 'months', 'weeks', 'days'].filter((k) => d[k]).map((k) => [k, d[k]]));
  const keysOf = {
    '': ['year', 'month', 'monthCode', 'day', 'era', 'eraYear'],
    PlainYearMonth: ['year', 'month', 'monthCode', 'era', 'eraYear'],
    PlainMonthDay: ['monthCode', 'day'],
  };
  const gettersOf = {
    '': ['dayOfYear', 'dayOfWeek', 'daysInWeek', 'daysInMonth', 'daysInYear', 'monthsInYear', 'inLeapYear'],
    PlainYearMonth: ['daysInMonth', 'daysInYear', 'monthsInYear', 'inLeapYear'],
  };
  function describe(thing, type, more) {
    const out = { iso: isoOf(thing) };
    for (const key of more ? [...keysOf[type], ...gettersOf[type]] : keysOf[type])
      if (calendar !== 'iso8601' || !key.startsWith('era')) out[key] = thing[key] ?? null;
    return out;
  }

  const classOf = { '': Temporal.PlainDate, PlainYearMonth: Temporal.PlainYearMonth, PlainMonthDay: Temporal.PlainMonthDay };
  // The receiver is made before, so that only the call itself can fail.
  function make(op, type) {
    const row = { op, cal: calendar, in: {} };
    if (type) row.type = type;
    let call;
    if (op === 'fromFields') {
      row.in = randomFields(type, randomDate());
      row.in.overflow = chance(0.5) ? 'constrain' : 'reject';
      const { overflow, ...fields } = row.in;
      call = () => describe(classOf[type].from({ calendar, ...fields }, { overflow }), type);
      return [row, call];
    }
    const date = randomDate();
    let receiver = date;
    try {
      if (type === 'PlainYearMonth') receiver = yearMonth(date);
      if (type === 'PlainMonthDay') receiver = date.toPlainMonthDay();
    } catch { return null; }
    if (op === 'until' || op === 'since') {
      let other = another(date);
      try { if (type) other = yearMonth(other); } catch { return null; }
      const options = randomDifference(type);
      row.in = { a: isoOf(receiver), b: isoOf(other), ...options };
      return [row, () => numbersOf(receiver[op](other, options))];
    }
    row.in.iso = isoOf(receiver);
    if (op === 'add' || op === 'subtract') {
      const duration = randomDuration(type === 'PlainYearMonth');
      const overflow = chance(0.5) ? 'constrain' : 'reject';
      row.in.duration = duration, row.in.overflow = overflow;
      return [row, () => describe(receiver[op](duration, { overflow }), type)];
    }
    if (op === 'with') {
      const fields = someOf(randomFields(type, chance(0.5) ? date : randomDate()));
      const overflow = chance(0.5) ? 'constrain' : 'reject';
      Object.assign(row.in, fields, { overflow });
      return [row, () => describe(receiver.with(fields, { overflow }), type)];
    }
    if (op === 'toPlainYearMonth') return [row, () => describe(date.toPlainYearMonth(), 'PlainYearMonth')];
    return [row, () => describe(receiver, type, true)];
  }

  // Beyond them, but not so far that both must refuse.
  function isBeyondTheTables({ in: { iso, year } }) {
    if (iso && !isInside(iso)) return true;
    const [first, next] = tables[calendar].map((day) => Number(day.slice(0, 4)));
    return year !== undefined && Math.abs(year) < 300000 && (year < first || year >= next);
  }

  // A result, or one that was refused because its day is not in the month.
  function endsBeyondTheTables({ op, type, in: { iso, duration }, out, error }) {
    if (out?.iso) return type !== 'PlainMonthDay' && !isInside(out.iso);
    if (!error || !duration) return false;
    try { return !isInside(isoOf(Temporal.PlainDate.from(iso).withCalendar(calendar)[op](duration))); } catch { return false; }
  }

  const all = Object.entries(kinds), total = all.reduce((sum, [, share]) => sum + share, 0);
  for (let made = 0; made < count;) {
    let place = below(total), kind;
    for (const [name, share] of all) if ((place -= share) < 0) { kind = name; break; }
    const made_ = make(...kind.split(' '));
    if (!made_) continue;
    const [row, call] = made_;
    if (isTabled && isBeyondTheTables(row)) continue;
    try { row.out = call(); } catch (error) {
      if (error.name !== 'RangeError' && error.name !== 'TypeError') throw error;
      row.error = error.name;
    }
    if (isTabled && endsBeyondTheTables(row)) continue;
    row.source = 'node';
    made++;
    yield row;
  }
}

if (process.argv[1] === import.meta.filename)
  for (const row of rows(process.argv[2], Number(process.argv[3]), Number(process.argv[4]))) console.log(JSON.stringify(row));
