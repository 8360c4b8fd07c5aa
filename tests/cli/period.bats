# SPDX-License-Identifier: MIT
load helper

@test "the first day of each unit" {
  try 'for u in year half quarter month week day YEARS; do kal trunc $u 2026-11-21; done | paste -sd" "'
  gives 0 '2026-01-01 2026-07-01 2026-10-01 2026-11-01 2026-11-16 2026-11-21 2026-01-01'
}
@test "weeks that begin on another day" {
  try 'kal trunc week 2026-11-21 --first-day sunday; kal trunc week 2026-11-21 --first-day saturday'
  gives 0 $'2026-11-15\n2026-11-21'
}
@test "months of another calendar" {
  try 'kal trunc month 2026-11-21 --from gregorian --calendar persian; kal trunc month 5784-M05L-30 -c hebrew'
  gives 0 $'2026-10-23\n5784-M05L-01'
}
@test "trunc to several targets" {
  try 'kal trunc quarter 2026-11-21 --to persian,jd'
  gives 0 $'1405-07-09\tjd2461315'
}
@test "trunc of today" {
  try 'kal trunc year today --today 2026-11-21'
  gives 0 '2026-01-01'
}
@test "trunc in a stream" {
  try 'printf "2026-11-21\r\n2024-02-29\n" | kal trunc month | cat -A'
  gives 0 $'2026-11-01^M$\n2024-02-01$'
}
@test "trunc in CSV" {
  try 'printf "d,x\n2026-11-21,1\n" | kal trunc quarter --csv --column d; printf "d\n2026-11-21\n" | kal trunc week --csv --column d --to day,jd'
  gives 0 $'d,x,d_quarter\n2026-11-21,1,2026-10-01\nd,d_week_day,d_week_jd\n2026-11-21,@20773,jd2461361'
}
@test "trunc in JSON" {
  try 'kal trunc quarter 2026-11-21 --json; echo x | kal trunc quarter --json --on-error null | jq -c "[.line,.input,.day,.id,.result,.to.gregorian]"'
  gives 1 $'{"input":"2026-11-21","day":20778,"id":8107,"result":20727,"to":{"gregorian":"2026-10-01"}}\n[1,"x",null,null,null,null]'
}
@test "trunc leaves what it gave as it is, in every calendar" {
  try 'for c in $(kal list --ids | some); do for u in year month week day; do kal trunc $u @20778 -c $c > a && kal trunc $u -c $c < a > b && cmp a b; done; done'
  gives 0 ''
}

@test "a range, half-open" {
  try 'kal range month 2026-11-21'
  gives 0 $'2026-11-01\t2026-12-01'
}
@test "a Persian month as a range of Gregorian dates and day numbers" {
  try 'kal range --calendar persian month 1405-08 --to gregorian,day,persian'
  gives 0 $'2026-10-23\t2026-11-22\t@20749\t@20779\t1405-08-01\t1405-09-01'
}
@test "periods by name" {
  try 'for p in year:2026 half:2026-H2 quarter:2026-q4 month:2026-11 week:2026-W47 year:-000044 year:2026-11 half:2026-11 quarter:2026-2 half:2026-Q1 year:2026-H2 month:2026-M11; do kal range ${p%:*} ${p#*:} | tr "\t" " "; done'
  gives 0 '2026-01-01 2027-01-01
2026-07-01 2027-01-01
2026-10-01 2027-01-01
2026-11-01 2026-12-01
2026-11-16 2026-11-23
-000044-01-01 -000043-01-01
2026-01-01 2027-01-01
2026-07-01 2027-01-01
2026-01-01 2026-04-01
2026-01-01 2026-07-01
2026-01-01 2027-01-01
2026-11-01 2026-12-01'
}
@test "a Hebrew leap month by name, and its quarter" {
  try 'kal range month -c hebrew 5784-M05L; kal range quarter -c hebrew 5784-M05L'
  gives 0 $'5784-M05L-01\t5784-M06-01\n5784-M04-01\t5784-M07-01'
}
@test "a week by name and another rule" {
  try 'kal range week 2027-W01 --first-day sunday --minimal-days 1; kal trunc week 2027-W01 --first-day sunday'
  gives 0 $'2026-12-27\t2027-01-03\n2027-01-03'
}
@test "weeks of a calendar of weeks" {
  try 'kal range week --calendar iso-week 2026-W47; kal range month --calendar iso-week 2026-W47 --to gregorian'
  gives 0 $'2026-47-01\t2026-48-01\n2026-11-16\t2026-11-23'
}
@test "ranges in CSV" {
  try 'printf "d\n2026-11\n" | kal range month --csv --column d; printf "d\n2026-11-21\n" | kal range month --csv --column d --to day,persian'
  gives 0 $'d,d_start,d_end\n2026-11,2026-11-01,2026-12-01\nd,d_start_day,d_end_day,d_start_persian,d_end_persian\n2026-11-21,@20758,@20788,1405-08-10,1405-09-10'
}
@test "ranges in a stream, the last line without its end" {
  try 'printf "2026\n1999" | kal range year'
  gives 0 $'2026-01-01\t2027-01-01\n1999-01-01\t2000-01-01'
}
@test "a range in JSON" {
  try 'kal range month -c persian 1405-08 --json --to gregorian,day'
  gives 0 '{"input":"1405-08","day":20749,"id":16867,"start":20749,"end":20779,"to":{"gregorian":{"start":"2026-10-23","end":"2026-11-22"},"day":{"start":"@20749","end":"@20779"}}}'
}
@test "a bad range in JSON" {
  try 'kal range month 2026 --json --on-error null | jq -c "[.day,.id,.start,.end,.to.gregorian.start,.error]"'
  gives 1 '[null,null,null,null,null,"a year is longer than a month; name a day or a month"]'
}
@test "the end of the last year has no date, but a number" {
  try 'kal range year +2147483647 --on-error null; kal range year +2147483647 --to day'
  gives 0 $'+2147483647-01-01\t\n@784351576412\t@784351576777' 'day number 784351576777 is out of range'
}
@test "a big stream of ranges" {
  try 'kal range quarter < <(yes 2026-11-21 | head -n 300000) | sort | uniq -c | tr -s " "'
  gives 0 $' 300000 2026-10-01\t2027-01-01'
}
@test "a closed pipe" {
  try 'mkfifo p; head -c 1 p >/dev/null & (yes 2026-11-21 | head -n 2000000 | kal range month > p)'
  gives 3 '' 'kal: cannot write standard output: Broken pipe'
}

@test "the ISO week, and its year" {
  try 'kal week 2026-11-21 2027-01-01 2024-12-30'
  gives 0 $'2026-W47\n2026-W53\n2025-W01'
}
@test "weeks by the rule of the United States" {
  try 'kal week 2026-11-21 2027-01-01 --first-day sunday --minimal-days 1'
  gives 0 $'2026-W47\n2027-W01'
}
@test "weeks of another calendar's year" {
  try 'kal week --from persian 1405-01-01 1405-08-30; kal week --from persian --calendar gregorian 1405-08-30'
  gives 0 $'1404-W52\n1405-W35\n2026-W47'
}
@test "weeks of years that are far" {
  try 'kal week -000044-03-15 +012345-06-07'
  gives 0 $'-000044-W11\n+012345-W23'
}
@test "weeks in parts" {
  try 'kal week 2027-01-01 --parts; printf "d\n2027-01-01\n" | kal week --csv --column d --parts; printf "d\n2027-01-01\n" | kal week --csv --column d'
  gives 0 $'2026\t53\t5\nd,d_week_year,d_week,d_week_day\n2027-01-01,2026,53,5\nd,d_week\n2027-01-01,2026-W53'
}
@test "weeks in JSON" {
  try 'kal week 2026-11-21 --json; echo x | kal week --json --on-error null | jq -c "[.line,.text,.week_year,.week,.week_day]"'
  gives 1 $'{"input":"2026-11-21","day":20778,"text":"2026-W47","week_year":2026,"week":47,"week_day":6}\n[1,null,null,null,null]'
}
@test "weeks in a stream are those of kal convert" {
  try 'kal convert $(seq -f "@%.0f" 20000 20800) --to iso-week | sed "s/-\(..\)-../-W\1/" > a; seq -f "@%.0f" 20000 20800 | kal week | cmp - a'
  gives 0 ''
}
@test "a week as it is printed is a period by name" {
  try 'kal range week "$(kal week 2026-11-21)"'
  gives 0 $'2026-11-16\t2026-11-23'
}

@test "no unit" {
  try 'kal trunc; kal range'
  gives 2 '' 'kal: kal range needs a unit: year, half, quarter, month, week, day; try `kal range --help`'
}
@test "a unit that is none" {
  try 'kal trunc fortnight 2026-11-21'
  gives 2 '' 'kal: "fortnight" is none of year, half, quarter, month, week, day'
}
@test "a period that is longer than the unit" {
  try 'kal trunc quarter 2026-H1'
  gives 1 '' 'kal: "2026-H1": a half is longer than a quarter; name a day or a quarter'
}
@test "a week is in no one month" {
  try 'kal range month 2026-W47'
  gives 1 '' 'kal: "2026-W47": a week can lie in more than one month; name a day'
}
@test "numbers of periods that are out of range" {
  for pair in 'quarter 2026-Q5:quarter 5 is out of range 1..4' 'half 2026-H0:half 0 is out of range 1..2' 'week 2026-W54:week 54 is in no year; year 2026 has 1..53' \
    'week 2025-W53:year 2025 has 1..52' 'month 2026-13:month 13 is in no year; year 2026 has 1..12' 'year 2147483648:year 2147483648 is out of range' \
    'year 99999999999999999999:year 9223372036854775807 is out of range' 'quarter -9999999999-Q1:year -9999999999 is out of range'; do
    try "kal range ${pair%%:*}"
    gives 1 '' "${pair#*:}"
  done
}
@test "a leap month that the year lacks" {
  try 'kal range month -c hebrew 5785-M05L'
  gives 1 '' 'kal: "5785-M05L": hebrew: there is no month M05L in year 5785'
}
@test "a month that can be read in two ways" {
  try 'kal range month -c hebrew 5784-07'
  gives 1 '' 'write M06 for month 7 of year 5784, or M07'
}
@test "a name in the calendar of the dates alone" {
  try 'kal range month -c persian --from gregorian 2026-11'
  gives 1 '' 'kal: "2026-11": a month is named in the calendar that counts; name a day, or leave out --from'
}
@test "what is no name" {
  for text in 2026- 2026-1x 2026-Q 2026-Q4x 2026-W 26 26-Q1 2026x -; do
    try "kal range month -- '$text'"
    gives 1 '' "kal: \"$text\": gregorian: bad syntax at byte"
  done
}
@test "a bad row in a stream" {
  try 'printf "2026-11-21\n2026-02-30\n" | kal range month'
  gives 1 $'2026-11-01\t2026-12-01' 'kal: line 2: "2026-02-30": gregorian: month M02 never has a day 30'
}
@test "--on-error null and skip" {
  try 'printf "x\n2026\n" > in; kal range year --on-error null < in; kal range year --on-error skip < in'
  gives 1 $'\t\n2026-01-01\t2027-01-01\n2026-01-01\t2027-01-01' 'line 1: "x"'
}
@test "days that the calendar does not have" {
  try 'kal trunc month -c hebrew @9000000000000; kal week -c hebrew @9000000000000'
  gives 1 '' 'kal: "@9000000000000": hebrew: day number 9000000000000 is out of range'
}
@test "halves where there are none" {
  try 'kal trunc month today -c iso-week --from gregorian --today 2026-11-21 && kal trunc year 2026-11-21 --first-day monday'
  gives 0 $'2026-11-16\n2026-01-01'
}
@test "a wrong --minimal-days" {
  for n in 0 8 x; do
    try "kal week @0 --minimal-days $n"
    gives 2 '' "kal: --minimal-days: \"$n\" is not a number 1..7"
  done
}
@test "a wrong --first-day" {
  try 'kal week @0 --first-day someday'
  gives 2 '' 'kal: --first-day: "someday" is none of monday ... sunday'
}
@test "an option of a sister" {
  try 'kal week @0 --to hebrew'
  gives 2 '' 'kal: kal week has no option --to'
}
@test "dates as arguments and a stream together" {
  try 'kal trunc month 2026-11-21 --input /dev/null'
  gives 2 '' 'both as arguments and as a stream'
}
