// SPDX-License-Identifier: MIT
// Where Kalends and Node's Temporal differ, and why; docs/guide/temporal.md says it at length. A difference belongs to the
// first entry that takes it. `count` is how many rows of test_node.mjs do: another number, less or more, fails the test.
//
// takes(row, ours): row is a call with what Node answered, ours the status or the value that Kalends gives.

// How far a span is rounded, where Node measures from the wrong day: done again here, from the right one.
function roundedFromTheStart(row) {
  const { a, b, roundingMode = 'trunc', roundingIncrement: increment = 1 } = row.in;
  const smallest = row.in.smallestUnit ?? 'month', largest = row.in.largestUnit ?? (row.type ? 'year' : smallest);
  if (!['month', 'week'].includes(smallest) || largest === smallest) return null;
  const from = Temporal.PlainDate.from(a).withCalendar(row.cal), to = Temporal.PlainDate.from(b).withCalendar(row.cal);
  const span = from.until(to, { largestUnit: largest }), sign = span.sign;
  const counted = smallest === 'month' ? span.months : span.weeks + Math.trunc(span.days / 7);
  if (Math.trunc(counted / increment) !== 0 || (!span.years && (smallest === 'month' || !span.months))) return null;
  const kept = smallest === 'month' ? { years: span.years } : { years: span.years, months: span.months };
  const start = from.add(kept), end = from.add({ ...kept, [`${smallest}s`]: sign * increment });
  const part = start.until(to).days * sign, rest = to.until(end).days * sign;
  const away = row.op === 'since' ? -sign : sign;
  const farther = {
    trunc: false, expand: part > 0, ceil: part > 0 && away > 0, floor: part > 0 && away < 0,
    halfTrunc: part > rest, halfExpand: part >= rest, halfEven: part > rest, // 0 is even
    halfCeil: part > rest || (part === rest && away > 0), halfFloor: part > rest || (part === rest && away < 0),
  }[roundingMode];
  const round = { years: 0, months: 0, weeks: 0, ...kept };
  if (farther) {
    round[`${smallest}s`] = sign * increment;
    if (smallest === 'month' && Temporal.PlainDate.compare(from.add({ years: span.years + sign }), end) * sign <= 0)
      round.years += sign, round.months = 0;
  }
  const turn = row.op === 'since' ? -1 : 1;
  return `${round.years * turn + 0}Y ${round.months * turn + 0}M ${round.weeks * turn + 0}W 0D`;
}

// Whether a receiver and as many ISO months as months of its calendar were counted leave the range.
function isoMonthsLeaveTheRange(row) {
  const from = Temporal.PlainDate.from(row.in.a), to = Temporal.PlainDate.from(row.in.b);
  const { years, months } = from.withCalendar(row.cal).until(to.withCalendar(row.cal), { largestUnit: row.in.largestUnit });
  try { from.add({ years, months }); } catch { return true; }
  return false;
}

// Whether the increment after the one that ends the rounded span leaves the range.
function theIncrementAfterLeavesTheRange(row) {
  const from = Temporal.PlainDate.from(row.in.a).withCalendar(row.cal), to = Temporal.PlainDate.from(row.in.b).withCalendar(row.cal);
  const { smallestUnit: smallest = 'month', roundingIncrement: increment = 1, largestUnit: largest = 'year' } = row.in;
  const span = from.until(to, { largestUnit: largest });
  const months = (Math.trunc(span.months / increment) + 2 * span.sign) * increment;
  if (smallest !== 'month') return false;
  try { from.add({ years: span.years, months }); } catch { return true; }
  return false;
}

// The Chinese months before and after the new moons of 2057 and 2097 that Node has before midnight.
const monthsNearMidnight = [['2057-08-30', '2057-10-27'], ['2097-07-09', '2097-09-05']];
const isNearMidnight = (iso) => iso !== undefined && monthsNearMidnight.some(([first, last]) => iso >= first && iso <= last);

// Whether a row starts or ends in those months, or stops there on its way.
function meetsTheMonthsNearMidnight(row) {
  const { iso, a, b, duration, year, overflow, ...given } = row.in;
  if ([iso, a, b, row.out?.iso].some(isNearMidnight)) return true;
  const isoOf = (date) => date.withCalendar('iso8601').toString();
  const from = Temporal.PlainDate.from(iso ?? a ?? '2000-01-01').withCalendar('chinese');
  try {
    if (row.op === 'until' || row.op === 'since') {
      const to = Temporal.PlainDate.from(b).withCalendar('chinese');
      const { years, months } = from.until(to, { largestUnit: row.in.largestUnit ?? (row.type ? 'year' : 'day') });
      return isNearMidnight(isoOf(from.add({ years, months })));
    }
    if (duration) {
      const { years = 0, months = 0 } = duration;
      return isNearMidnight(isoOf(from[row.op]({ years, months })));
    }
    const { month, monthCode, day } = { monthCode: given.month ? undefined : from.monthCode, day: from.day, ...given };
    return isNearMidnight(isoOf(Temporal.PlainDate.from({ calendar: 'chinese', year: year ?? from.year, month, monthCode, day })));
  } catch { return false; }
}

const misses = ['KAL_ERROR_MISSING_FIELD', 'KAL_ERROR_INCOMPLETE_ERA'];
const isHuge = (value) => Math.abs(value ?? 0) >= 2 ** 31;

export const differences = [
  {
    name: 'rounding is measured from the receiver where the rounded unit has no whole increment',
    takes: (row, ours) => (row.op === 'until' || row.op === 'since') && ours === roundedFromTheStart(row),
    count: 1437,
  },
  {
    name: 'rounding to weeks takes the months before them for ISO months, and refuses where those leave the range',
    takes: (row, ours) => row.in.smallestUnit === 'week' && row.error === 'RangeError' && ours === 'KAL_OK' &&
      isoMonthsLeaveTheRange(row),
    count: 36,
  },
  {
    name: 'rounding to months looks at the increment after the one it needs, and refuses where that leaves the range',
    takes: (row, ours) => (row.op === 'until' || row.op === 'since') && row.error === 'RangeError' && ours === 'KAL_OK' &&
      row.type === 'PlainYearMonth' && theIncrementAfterLeavesTheRange(row),
    count: 2,
  },
  {
    name: 'an empty era counts as no era',
    takes: (row) => row.in.era === '',
    count: 290,
  },
  {
    name: 'a month code in small letters is refused',
    takes: (row) => ['m01', 'M05l'].includes(row.in.monthCode) && row.error === 'RangeError',
    count: 279,
  },
  {
    name: 'the month code M00L is read, and refused after what is missing',
    takes: (row, ours) => row.in.monthCode === 'M00L' && row.error === 'TypeError' && ours === 'KAL_ERROR_SYNTAX',
    count: 67,
  },
  {
    name: 'a number beyond 32 bits is refused before what is missing',
    takes: (row, ours) => [row.in.year, row.in.month, row.in.day].some(isHuge) && row.error === 'RangeError' && misses.includes(ours),
    count: 293,
  },
  {
    name: 'an era that is unknown or does not fit the year is refused before what is missing',
    takes: (row, ours) => row.in.era !== undefined && !['chinese', 'dangi'].includes(row.cal) && row.error === 'RangeError' &&
      ours === 'KAL_ERROR_MISSING_FIELD',
    count: 165,
  },
  {
    name: 'the year of a day of any year is refused beyond the range before what is missing',
    takes: (row, ours) => row.type === 'PlainMonthDay' && Math.abs(row.in.year) > 270000 && row.error === 'RangeError' &&
      ours === 'KAL_ERROR_MISSING_FIELD',
    count: 20,
  },
  {
    name: 'iso8601 is gregorian by another name: a day of any year with a year beyond the range, or with a month and no year',
    takes: (row, ours) => row.cal === 'iso8601' && row.type === 'PlainMonthDay' &&
      (ours === 'KAL_ERROR_OUT_OF_RANGE' || ours === 'KAL_ERROR_MISSING_FIELD'),
    count: 587,
  },
  {
    name: 'the Chinese months of 2057-09-29 and 2097-08-08 begin a day earlier',
    takes: (row) => row.cal === 'chinese' && meetsTheMonthsNearMidnight(row),
    count: 66,
  },
];
