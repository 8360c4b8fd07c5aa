# SPDX-License-Identifier: MIT
load helper

@test "a month after the 31st" {
  try 'kal add P1M 2026-01-31'
  gives 0 '2026-02-28'
}
@test "a year after a leap day" {
  try 'kal add P1Y 2020-02-29'
  gives 0 '2021-02-28'
}
@test "all parts, years first" {
  try 'kal add P1Y2M3W4D 2024-01-31'
  gives 0 '2025-04-25'
}
@test "a negative duration is no option" {
  try 'kal add -P1M 2026-03-31; kal add -p1m 2026-03-31; kal add -3weeks 2026-03-31; kal add "-3 weeks" 2026-03-31'
  gives 0 $'2026-02-28\n2026-02-28\n2026-03-10\n2026-03-10'
}
@test "durations in words, in one argument or several" {
  try 'kal add "1 month" @0; kal add 1month @0; kal add 1 month @0; kal add +1 Months @0; kal add 1mo @0; kal add 1 m @0'
  gives 0 "$(yes 1970-02-01 | head -n 6)"
}
@test "several parts in words" {
  try 'kal add "+2y 1m" 2024-02-29; kal add 2 years 1 month 2024-02-29; kal add 2y1m 2024-02-29; kal add "2 yrs, 1 mo" 2024-02-29'
  gives 0 "$(yes 2026-03-29 | head -n 4)"
}
@test "a sign holds for what follows it" {
  try 'kal add "-1y 2m" 2024-02-29; kal add -P1Y2M 2024-02-29; kal add -1y 2m 2024-02-29'
  gives 0 "$(yes 2022-12-29 | head -n 3)"
}
@test "nothing is added" {
  try 'kal add P0D 2024-02-29; kal add 0y 2024-02-29'
  gives 0 $'2024-02-29\n2024-02-29'
}
@test "Hebrew leap months: a month after 30 Adar I" {
  try 'kal add --calendar hebrew 1month 5784-M05L-30'
  gives 0 '5784-M06-29'
}
@test "Hebrew leap months: a year after 1 Adar I is Adar in a common year" {
  try 'kal add -c hebrew P1Y 5784-M05L-01; kal add -c hebrew P3Y 5784-M05L-01; kal add -c hebrew P12M 5784-M05L-01'
  gives 0 $'5785-M06-01\n5787-M05L-01\n5785-M05-01'
}
@test "reject refuses a leap month that the year lacks" {
  try 'kal add -c hebrew P1Y 5784-M05L-01 --overflow reject'
  gives 1 '' 'kal: "5784-M05L-01": hebrew: there is no month M05L in year 5785'
}
@test "reject refuses a day that the month lacks" {
  try 'kal add P1Y 2020-02-29 --overflow reject'
  gives 1 '' 'month M02 has no day 29 in year 2021; it has 1..28'
}
@test "reject takes what exists, constrain is the default" {
  try 'kal add P4Y 2020-02-29 --overflow REJECT; kal add P1Y 2020-02-29 --overflow constrain'
  gives 0 $'2024-02-29\n2021-02-28'
}
@test "dates of one calendar, months of another" {
  try 'kal add --from gregorian --calendar persian 1month 2026-11-21'
  gives 0 '2026-12-21'
}
@test "--from alone is the calendar to count in" {
  try 'kal add --from persian 1month 1405-06-31'
  gives 0 '1405-07-30'
}
@test "results in several targets" {
  try 'kal add P1D 2026-11-20 --to hebrew,gregorian,day'
  gives 0 $'5787-M03-11\t2026-11-21\t@20778'
}
@test "a count is a date too" {
  try 'kal add P1D @20777 jd2461365 --to gregorian'
  gives 0 $'2026-11-21\n2026-11-21'
}
@test "today as a date" {
  try 'kal add 1 day today --today 2026-11-20; kal convert TODAY --today @20778 --to gregorian; kal convert today --today @20778 | grep -c .'
  gives 0 "$(printf '2026-11-21\n2026-11-21\n%s' "$(kal list --ids | grep -vc ^julian-gregorian)")"
}
@test "today by the clock" {
  try '[ "$(kal add P0D today)" = "$(date +%F)" ] || [ "$(kal add P0D today)" = "$(date +%F)" ]'
  gives 0 ''
}
@test "today is no date in a stream" {
  try 'echo today | kal add P1D'
  gives 1 '' 'kal: line 1: "today": '
}
@test "there and back through every calendar" {
  try 'for c in $(kal list --ids | some); do kal convert 2026-11-21 --to $c | kal add P100W3D --from $c | kal add -P100W3D --from $c | kal convert --from $c --to gregorian; done | sort -u'
  gives 0 '2026-11-21'
}
@test "a far span takes no longer" {
  try 'kal add P2000000000Y 2026-11-21; kal add -c hebrew P1000000000M 5784-M05L-30'
  has 0 '+2000002026-11-21' '+'
}

@test "a stream" {
  try 'printf "2026-01-31\n2024-01-31\r\n2026-11-21" | kal add P1M | cat -A'
  gives 0 $'2026-02-28$\n2024-02-29^M$\n2026-12-21^M$'
}
@test "a CSV column" {
  try 'printf "id,due\n1,2026-01-31\n2,2024-01-31\n" | kal add 1 month --csv --column due'
  gives 0 $'id,due,due_add\n1,2026-01-31,2026-02-28\n2,2024-01-31,2024-02-29'
}
@test "a CSV column to several targets" {
  try 'printf "d\n2026-11-20\n" | kal add P1D --csv --column d --to hebrew,jd; printf "d\n2026-11-20\n" | kal add P1D --csv --column d --to hebrew,jd --as a,b'
  gives 0 $'d,d_add_hebrew,d_add_jd\n2026-11-20,5787-M03-11,jd2461366\nd,a,b\n2026-11-20,5787-M03-11,jd2461366'
}
@test "files" {
  try 'echo 2026-01-31 > in; kal add P1M -i in -o out; cat out'
  gives 0 '2026-02-28'
}
@test "JSON" {
  try 'kal add P1M 2026-01-31 --json; echo 2026-01-31 | kal add P1M --json --to day'
  gives 0 '{"input":"2026-01-31","day":20484,"result":20512,"to":{"gregorian":"2026-02-28"}}
{"line":1,"input":"2026-01-31","day":20484,"result":20512,"to":{"day":"@20512"}}'
}
@test "JSON of a bad date" {
  try 'kal add P1Y 2020-02-29 x --overflow reject --json --on-error null | jq -c "[.day, .result, .to.gregorian, (.error | length > 9)]"'
  gives 1 $'[18321,null,null,true]\n[null,null,null,true]'
}
@test "a big stream" {
  try 'kal add P1Y1M < <(yes 2024-01-31 | head -n 300000) | sort | uniq -c | tr -s " "'
  gives 0 ' 300000 2025-02-28'
}
@test "a closed pipe" {
  try 'mkfifo p; head -c 1 p >/dev/null & (yes 2026-11-21 | head -n 2000000 | kal add P1D > p)'
  gives 3 '' 'kal: cannot write standard output: Broken pipe'
}
@test "a full disk" {
  try 'yes 2026-11-21 | head -n 200000 | kal add P1D --output /dev/full'
  gives 3 '' 'kal: cannot write /dev/full: No space left on device'
}
@test "an unreadable file" {
  try 'kal add P1D -i nowhere'
  gives 3 '' 'kal: cannot read "nowhere"'
}

@test "a bad row stops after the good ones" {
  try 'printf "2026-11-21\n2026-02-30\n2026-11-22\n" | kal add P1D'
  gives 1 '2026-11-22' 'kal: line 2: "2026-02-30": gregorian: month M02 never has a day 30'
}
@test "--on-error null and skip" {
  try 'printf "2020-02-29\nx\n2020-01-01\n" > in; kal add P1Y --overflow reject --on-error null < in; kal add P1Y --overflow reject --on-error skip < in'
  gives 1 $'\n\n2021-01-01\n2021-01-01' 'line 1: "2020-02-29": gregorian: month M02 has no day 29 in year 2021'
}
@test "too far" {
  try 'kal add P99999999999Y 2020-01-01'
  gives 1 '' 'kal: "2020-01-01": gregorian: years 99999999999 lead out of the years -2147483648..2147483647'
}
@test "too many days" {
  try 'kal add P9223372036854775807D @20778; kal add -P9223372036854775807W @20778'
  gives 1 '' 'kal: "@20778": gregorian: weeks -9223372036854775807 '
}
@test "a day that the calendar to count in does not have" {
  try 'kal add -c hebrew P1D @9000000000000'
  gives 1 '' 'kal: "@9000000000000": hebrew: day number 9000000000000 is out of range'
}
@test "no duration" {
  try 'kal add'
  gives 2 '' 'kal: kal add needs a duration, such as P1M or "1 month"; try `kal add --help`'
}
@test "mixed signs" {
  try 'kal add "1y -1m" 2026-01-01'
  gives 2 '' 'kal: "1y -1m": months -1 and the parts before differ in sign'
}
@test "what is no duration, and where" {
  for pair in 'x:0: expected a duration' '2026-01-01:4: expected years, months, weeks or days' 'PT1H:1: expected nothing smaller than days' \
    'P:1: expected a number and' 'P1:2: expected Y, M, W or D' 'P1H:2: expected Y, M, W or D' 'P1M1Y:4: expected years, months, weeks, days in this order' \
    'P1D1D:4: expected years' 'P1.5D:2: expected a whole number' 'P-1D:1: expected a whole number; the sign' '1:1: expected years' '1 hour:2: expected years' \
    '1d 1d:4: expected each unit once' '1.5d:1: expected a whole number' '1d x:3: expected a whole number' '--1d:0: ' 'P99999999999999999999Y:1: expected a number up to' \
    '99999999999999999999y:0: expected a number up to' '1dd:1: expected years' '- 1d x:5: expected'; do
    try "kal add -- '${pair%%:*}' 2026-01-01"
    gives 2 '' "kal: \"${pair%%:*}\": bad syntax at byte ${pair#*:}"
  done
}
@test "the empty duration" {
  try 'kal add "" 2026-01-01; kal add " " @0'
  gives 2 '' 'kal: "": bad syntax at byte 0: expected a duration such as P1Y2M3W4D or "1 year 2 months"'
}
@test "a word after the duration is a date" {
  try 'kal add 1 month nonsense'
  gives 1 '' 'kal: "nonsense": gregorian: bad syntax at byte 0'
}
@test "a number after the duration is a date" {
  try 'kal add 1 month 20261121'
  gives 1 '' 'kal: "20261121": '
}
@test "a duration that is too long" {
  try 'kal add "$(yes 1d | head -n 400 | tr "\n" " ")" @0'
  gives 2 '' 'the duration is longer than 510 bytes'
}
@test "a wrong --overflow" {
  try 'kal add P1D @0 --overflow wrap'
  gives 2 '' 'kal: --overflow: "wrap" is none of constrain, reject'
}
@test "an unknown --calendar" {
  try 'kal add P1D @0 --calendar hebrow'
  gives 2 '' 'kal: --calendar: "hebrow": no such calendar; did you mean hebrew?'
}
@test "one --column too many" {
  try 'printf "a,b\n" | kal add P1D --csv --column a --column b'
  gives 2 '' 'kal: --column is given twice'
}
@test "three columns" {
  try 'kal diff --csv --column a --column b --column c'
  gives 2 '' 'kal: --column is given more than twice'
}
@test "an option of a sister" {
  try 'kal add P1D @0 --largest year; kal convert @0 --calendar hebrew --to day'
  gives 2 '' 'kal add has no option --largest'
}
