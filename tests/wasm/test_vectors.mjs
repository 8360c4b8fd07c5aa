// SPDX-License-Identifier: MIT
// The module imports nothing and passes tests/vectors, both ways: one TAP line a calendar.
// Usage: test_vectors.mjs MODULE.wasm VECTORS
import { readFileSync, readdirSync } from 'node:fs';

const [, , path, vectors] = process.argv;
const module = new WebAssembly.Module(readFileSync(path));
let number = 0;
let failed = 0;
const check = (name, faults) => {
  if (faults.length) failed++;
  console.log(`${faults.length ? 'not ok' : 'ok'} ${++number} - ${name}`);
  for (const fault of faults.slice(0, 5)) console.log(`# ${fault}`);
};

check('imports nothing', WebAssembly.Module.imports(module).map(i => `${i.module}.${i.name} is imported`));

const kal = new WebAssembly.Instance(module, {}).exports;
const TEXT_MAX = 256;
const date = kal.malloc(8);
const day = kal.malloc(8);
const length = kal.malloc(4);
const text = kal.malloc(TEXT_MAX);
const bytes = (at, n) => new Uint8Array(kal.memory.buffer, at, n);
const view = () => new DataView(kal.memory.buffer); // the buffer changes when memory grows
const string = at => {
  const all = new Uint8Array(kal.memory.buffer);
  return new TextDecoder().decode(all.subarray(at, all.indexOf(0, at)));
};

// A structure goes by its address.
const print = (calendar, days) => {
  let status = kal.kal_date_from_day(calendar, days, date);
  if (!status) status = kal.kal_date_print(calendar, date, text, TEXT_MAX, length);
  return status ? `status ${status}` : new TextDecoder().decode(bytes(text, view().getUint32(length, true)));
};
const parse = (calendar, written) => {
  const { written: n } = new TextEncoder().encodeInto(written, bytes(text, TEXT_MAX));
  const status = kal.kal_day_parse(calendar, text, n, day, 0);
  return status ? `status ${status}` : view().getBigInt64(day, true);
};

const files = new Set(readdirSync(vectors));
for (let i = 0; i < kal.kal_calendar_count(); i++) {
  const calendar = kal.kal_calendar_at(i);
  const id = string(kal.kal_calendar_id(calendar));
  const faults = [];
  let rows = 0;
  files.delete(`${id}.csv`);
  for (const line of readFileSync(`${vectors}/${id}.csv`, 'utf8').split('\n')) {
    const row = /^(-?\d+),(.+)$/.exec(line);
    if (!row) {
      if (line && !line.startsWith('#') && line !== 'day,date') faults.push(`no row: ${line}`);
      continue;
    }
    rows++;
    const printed = print(calendar, BigInt(row[1]));
    if (printed !== row[2]) faults.push(`${line}: written as ${printed}`);
    const read = parse(calendar, row[2]);
    if (read !== BigInt(row[1])) faults.push(`${line}: read as ${read}`);
  }
  if (!rows) faults.push('no rows');
  check(`${id}: ${rows} rows`, faults);
}
check('every file has a calendar', [...files].filter(f => f.endsWith('.csv')));
console.log(`1..${number}`);
process.exitCode = failed ? 1 : 0;
