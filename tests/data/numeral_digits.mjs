// SPDX-License-Identifier: MIT
// Prints rows of numbers in systems of digits as ICU's Intl writes them, for tests/data/numeral_digits.csv:
//   node tests/data/numeral_digits.mjs >tests/data/numeral_digits.csv
console.log(`# SPDX-License-Identifier: MIT AND Unicode-3.0
# ICU ${process.versions.icu} (CLDR ${process.versions.cldr}) through the Intl of node ${process.versions.node}, printed by numeral_digits.mjs.
# Columns: system,number,least digits,text; the text is the rest of the line.`);
for (const system of Intl.supportedValuesOf("numberingSystem"))
  for (const [number, digits] of [[0, 1], [1234567890, 1], [42, 5], [9007199254740991, 1], [7, 2]])
    console.log([system, number, digits, new Intl.NumberFormat(`en-u-nu-${system}`,
      { useGrouping: false, minimumIntegerDigits: digits }).format(number)].join(","));
