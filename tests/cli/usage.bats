# SPDX-License-Identifier: MIT
load helper

@test "--version" {
  try 'kal --version; kal -V; kal month --version'
  gives 0 "$(yes "kal $(cat "$KAL_SOURCE/VERSION")" | head -n 3)"
}
@test "--help" {
  try 'kal --help'
  has 0 'Usage: kal [COMMAND]' 'convert' 'Exit status:'
}
@test "help of every command" {
  try 'for c in today convert format add diff trunc range week month year list locale info check; do kal $c --help | head -n 1; done | cut -d" " -f 2,3 | paste -sd,'
  gives 0 'kal today,kal convert,kal format,kal add,kal diff,kal trunc,kal range,kal week,kal month,kal year,kal list,kal locale,kal info,kal check'
}
@test "kal help COMMAND" {
  try 'kal help month > a; kal month -h > b; cmp a b'
  gives 0 ''
}
@test "help lines are at most 110 columns" {
  try 'for c in "" today convert format add diff trunc range week month year list locale info check; do kal $c --help; done | grep -cE "^.{111}"'
  gives 1 0
}
@test "an unknown command" {
  try 'kal kalendar'
  gives 2 '' 'kal: no such command: "kalendar"; try `kal --help`'
}
@test "a date instead of a command" {
  try 'kal 2026-11-21'
  gives 2 '' 'for a date, say `kal convert 2026-11-21`'
}
@test "an unknown option" {
  try 'kal convert --colour x'
  gives 2 '' 'kal: unknown or ambiguous option "--colour"; try `kal convert --help`'
}
@test "an unknown letter" {
  try 'kal -x'
  gives 2 '' 'kal: unknown option -x; try `kal --help`'
}
@test "an option without its argument" {
  try 'kal convert --to'
  gives 2 '' 'kal: --to needs an argument: NAME'
}
@test "an argument that an option does not take" {
  try 'kal list --json=yes'
  gives 2 '' 'kal: --json takes no argument'
}
@test "an option of another command" {
  try 'kal list --from hebrew'
  gives 2 '' 'kal: kal list has no option --from'
}
@test "one argument too many" {
  try 'kal today tomorrow'
  gives 2 '' '"tomorrow" is one argument too many'
}
@test "a wrong --today" {
  try 'kal --today 2026-02-30'
  gives 2 '' 'kal: --today: "2026-02-30": gregorian: '
}
@test "a wrong --on-error" {
  try 'kal convert @0 --to day --on-error explode'
  gives 2 '' 'kal: --on-error: "explode" is none of fail, null, skip'
}
@test "a wrong --color" {
  try 'kal --color purple'
  gives 2 '' 'is none of auto, always, never'
}
@test "what is no locale" {
  try 'kal --locale e'
  gives 2 '' 'kal: --locale: "e": no such locale'
}
@test "too many targets" {
  try 'kal convert @0 --to $(yes jd | head -n 129 | paste -sd,)'
  gives 2 '' 'more than 128 targets'
}
@test "as many targets as may be" {
  try 'kal convert @0 --to $(yes jd | head -n 128 | paste -sd,) | tr "\t" "\n" | wc -l'
  gives 0 128
}
@test "weeks of iso-week do not begin on a Tuesday either" {
  try 'kal month iso-week --first-day tuesday'
  gives 2 '' 'begin on Monday'
}
@test "every control character in JSON" {
  try 'for c in $(seq 1 31); do printf "\\x$(printf %02x $c)\n"; done | kal convert --to day --json --on-error null | tr -d "\n" | grep -c "[[:cntrl:]]"'
  gives 1 0 '"\x1F"'
}
@test "a target twice in JSON" {
  try 'kal convert @0 --to gregory,jd,gregorian --json'
  gives 2 '' 'kal: --to names a target twice'
}
@test "list in two forms at once" {
  try 'kal list --ids --json'
  gives 2 '' 'only one can be had'
}
@test "progress on a terminal, erased at the end" {
  not_under_wine "draws on terminals itself"
  try 'mkfifo p; (yes 2026-11-21 | head -n 5; sleep 1.3; echo 2026-11-21) > p & script -qec "kal convert --to day < p > out" /dev/null | cat -v; cat out | wc -l'
  gives 0 $'^Mkal: 6 lines ^M^[[K6'
}
@test "the manual names every command and option" {
  try 'for w in $(for c in "" today convert format add diff trunc range week month year list locale info check; do kal $c --help; done | grep -oE -- "--[a-z-]+" | sort -u) today convert format add diff trunc range week month year list locale info check; do grep -q -- "$(echo "$w" | sed "s/-/.-/g")" "$KAL_SOURCE/cli/kal.1" || echo "$w"; done'
  gives 0 ''
}
@test "the completions know every command and option" {
  try 'for f in kal.bash _kal kal.fish; do for w in $(for c in "" today convert format add diff trunc range week month year list locale info check; do kal $c --help; done | grep -oE -- "--[a-z-]+" | cut -c 3- | sort -u) today convert format add diff trunc range week month year list locale info check; do grep -qE -- "(^|[^a-z])$w([^a-z]|\$)" "$KAL_SOURCE/cli/completions/$f" || echo "$f: $w"; done; done'
  gives 0 ''
}
@test "completion in bash" {
  try 'source "$KAL_SOURCE/cli/completions/kal.bash"; COMP_WORDS=(kal convert --to hebrew,bud); COMP_CWORD=3; _kal; echo "${COMPREPLY[@]}"'
  gives 0 'hebrew,buddhist'
}
@test "a day that no calendar has" {
  try 'kal convert @99999999999999 | tail -n 1 | grep -c "out of its range"'
  gives 1 1 'kal: "@99999999999999": the day is out of the range of every calendar'
}
@test "a today that no calendar has" {
  try 'kal today --today @99999999999999 --json | wc -l'
  gives 1 "$(kal list --ids | grep -vc ^julian-gregorian)" 'the day is out of the range of every calendar'
}
@test "CSV whose lines end in CR alone" {
  try 'printf "d,x\r2026-11-21,1\r" | kal convert --csv --column d --to day'
  gives 2 '' 'kal: the header holds a carriage return without a line feed; lines must end in LF or CRLF'
}
