# SPDX-License-Identifier: MIT
load helper

files() { echo "$KAL_SOURCE/examples/calendars"; }

@test "check says what is in a file" {
  try "kal check $(files)/table.kal | sed 's/sha256  [0-9a-f]\{64\}$/sha256  .../'"
  gives 0 $'x-bs  Bikram Sambat, an example\n  years   2080..2083, 2023-04-14..2027-04-13 of gregorian\n  sha256  ...'
}
@test "check of all the examples, as JSON" {
  try "kal check --json $(files)/*.kal | jq -r .id | wc -l; kal check $(files)/*.kal | grep -c '^x-'"
  has 0
  [ "${lines[0]}" = "${lines[1]}" ] && [ "${lines[0]}" -gt 30 ]
}
@test "the digest does not depend on comments and blanks" {
  try 'printf "[x-a]\nkind: fiscal\nyear-begins: 1 may\n" > a; printf "# b\n\n[x-a]\n kind:  fiscal\nyear-begins: 1  may # it\n" > b; kal check a > c; kal check b | cmp - c && echo same'
  gives 0 same
}
@test "an error says file, line, column and what would be right" {
  try 'printf "[x-a]\nkind: rule\nmonth: 31\n" > a.kal; kal check a.kal'
  gives 1 '' 'kal: a.kal:3:1: expected a key of this kind of calendar; did you mean months?'
}
@test "check from standard input, and of a file that is not there" {
  try 'echo "x" | kal check -'
  gives 1 '' 'kal: -:1:1: expected a line such as [x-our-calendar]'
  try 'kal check none.kal'
  gives 3 '' 'kal: none.kal: No such file'
  try 'kal check'
  gives 2 '' 'which file?'
}
@test "a file that is too long, and one of zeros" {
  try 'head -c 5000000 /dev/zero > a; kal check a'
  gives 1 '' 'too much for a calendar file; at most 4194304'
  # No more memory than that; the address sanitizer alone takes terabytes of addresses, and so does wine.
  try 'truncate -s 1G a; nm "$(command -v kal)" 2>/dev/null | grep -c __asan_init >/dev/null || [[ "${RUN:-}" = *wine* ]] ||
    ulimit -v 500000; kal check a'
  gives 1 '' 'too much for a calendar file; at most 4194304'
  try 'head -c 50 /dev/zero > a; kal check a'
  gives 1 '' 'kal: a:1:1: expected UTF-8'
}
@test "--define, before and after the options that need it" {
  try "kal convert --define $(files)/cut-overs.kal --from x-julian-gregorian-england --to gregorian 1752-09-02 1752-09-14"
  gives 0 $'1752-09-13\n1752-09-14'
  try "kal convert --to x-nrf --define=$(files)/retail.kal 2026-11-21"
  gives 0 2026-10-21
}
@test "--define twice, and in the other commands" {
  try "kal range year 2026-11-21 --calendar x-uk-tax --to x-us-federal --define $(files)/fiscal.kal"
  gives 0 $'2026-07-06\t2027-07-06'
  try "kal info x-bs --define $(files)/fiscal.kal --define $(files)/table.kal --today 2026-11-21 | grep -E '^(Name|Today)'"
  has 0 'Bikram Sambat, an example' '2083-08-05'
  try "kal list --ids --define $(files)/sighting.kal | tail -n 1"
  gives 0 x-sighting
  try "kal month --define $(files)/cut-overs.kal x-julian-gregorian-sweden 1712-02 | tail -n 2"
  has 0 30
}
@test "a date that the cut-over left out" {
  try "kal convert --define $(files)/cut-overs.kal --from x-julian-gregorian-england --to gregorian 1752-09-10"
  has 1
  [[ "$stderr" = *'month M09 has no day 10 in year 1752'* ]]
}
@test "--define of a bad file is an error of it" {
  try 'echo "[x" > a; kal list --define a'
  gives 1 '' 'kal: a:1:1: expected'
}
