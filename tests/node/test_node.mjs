// SPDX-License-Identifier: MIT
// Runs under a Node with Temporal: 20,000 pseudo-random calls in each calendar that both have, run again by
// test_temporal_rows; what differs must be in differences.mjs. Writes TAP.
//
//   node test_node.mjs TEST_TEMPORAL_ROWS FOLDER      FOLDER receives the rows
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { differences } from './differences.mjs';
import { calendars, rows } from './rows.mjs';

const rowsOfEach = 20000;
const [program, folder] = process.argv.slice(2);
const found = new Map(differences.map((entry) => [entry, 0]));
let tests = 0, failed = 0;

function report(name, faults) {
  console.log(`${faults.length ? 'not ok' : 'ok'} ${++tests} - ${name}`);
  for (const fault of faults.slice(0, 20)) console.log(`# ${fault}`);
  if (faults.length > 20) console.log(`# ... ${faults.length} in all`);
  failed += faults.length > 0;
}

// What test_temporal_rows complains of: a line that says what is ours, and the row two blanks further in.
function complaints(text) {
  const lines = text.split('\n'), list = [];
  lines.forEach((line, i) => { if (line.startsWith('  {"')) list.push([JSON.parse(line), lines[i - 1]]); });
  return list;
}

mkdirSync(folder, { recursive: true });
calendars.forEach((calendar, number) => {
  const path = `${folder}/${calendar}.jsonl`, file = openSync(path, 'w'), faults = [];
  for (const row of rows(calendar, rowsOfEach, number + 1)) writeSync(file, `${JSON.stringify(row)}\n`);
  closeSync(file);
  const run = spawnSync(program, [], {
    env: { ...process.env, KAL_TEST_TEMPORAL_ROWS: path, CMOCKA_MESSAGE_OUTPUT: 'TAP' }, encoding: 'utf8', maxBuffer: 2 ** 30,
  });
  const output = run.stdout + run.stderr, list = complaints(output);
  let ran = 0, not = 0;
  for (const [, passed, failing] of output.matchAll(/^# \w+: (\d+) passed, (\d+) failed, 0 waiting$/gm))
    ran += Number(passed) + Number(failing), not += Number(failing);
  if (ran !== rowsOfEach) faults.push(`${ran} of ${rowsOfEach} rows were run (status ${run.status}, signal ${run.signal})`);
  if (not !== list.length) faults.push(`${not} rows differ, ${list.length} of them are told`);
  for (const [row, ours] of list) {
    const entry = differences.find(({ takes }) => takes(row, ours));
    if (entry) found.set(entry, found.get(entry) + 1);
    else faults.push(`here ${ours}, in Node ${JSON.stringify(row)}`);
  }
  report(`${calendar}: ${rowsOfEach} calls as in Node, but for ${list.length} listed ones`, faults);
});
for (const [entry, count] of found)
  report(`Node differs: ${entry.name}`, count === entry.count ? [] : [`in ${count} rows, not in ${entry.count}`]);
console.log(`1..${tests}`);
process.exitCode = failed ? 1 : 0;
