# SPDX-License-Identifier: MIT
load helper

@test "days" {
  try 'kal diff 2000-01-01 2026-11-21'
  gives 0 'P9821D'
}
@test "each largest unit" {
  try 'for u in year month Weeks days; do kal diff 2000-01-01 2026-11-21 --largest $u; done'
  gives 0 $'P26Y10M20D\nP322M20D\nP1403W\nP9821D'
}
@test "backwards" {
  try 'kal diff 2026-11-21 2000-01-01 --largest year'
  gives 0 '-P26Y10M20D'
}
@test "the same day" {
  try 'kal diff 2026-11-21 @20778 --largest year'
  gives 0 'P0D'
}
@test "a negative year" {
  try 'kal diff -000044-03-15 0014-08-19 --largest year'
  gives 0 'P58Y5M4D'
}
@test "years of the Hebrew calendar, through leap months" {
  try 'kal diff -c hebrew --largest year 5784-M05L-01 5787-M05L-01; kal diff -c hebrew --largest month 5784-M05-01 5785-M05-01'
  gives 0 $'P3Y\nP13M'
}
@test "dates of one calendar, years of another" {
  try 'kal diff --from gregorian -c hebrew --largest year 2000-01-01 2026-11-21'
  gives 0 "$(kal diff -c hebrew --largest year $(kal convert 2000-01-01 2026-11-21 --to hebrew))"
}
@test "what was counted can be added" {
  try 'kal add "$(kal diff 2000-02-29 2026-11-21 --largest year)" 2000-02-29; kal add "$(kal diff 2026-11-21 2000-02-29 --largest month)" 2026-11-21'
  gives 0 $'2026-11-21\n2000-02-29'
}
@test "what was counted from a leap month can be added" {
  try 'kal add "$(kal diff -c hebrew 5703-M05L-30 5787-M03-11 --largest year)" -c hebrew 5703-M05L-30'
  gives 0 '5787-M03-11'
}
@test "rounded to the smallest unit" {
  try 'for m in trunc ceil floor expand halfExpand half-even HALF-TRUNC half-ceil half-floor; do kal diff 2026-01-01 2026-03-20 --largest month --smallest month --rounding $m; done | paste -sd" "'
  gives 0 'P2M P3M P2M P3M P3M P3M P3M P3M P3M'
}
@test "an increment" {
  try 'kal diff 2026-01-01 2026-03-20 --increment 10; kal diff 2026-01-01 2026-03-20 --increment 10 --rounding expand'
  gives 0 $'P70D\nP80D'
}
@test "the smallest unit is the largest at least" {
  try 'kal diff 2000-01-01 2026-11-21 --smallest year'
  gives 0 'P26Y'
}
@test "--parts" {
  try 'kal diff 2026-11-21 2000-01-01 --largest year --parts'
  gives 0 $'-26\t-10\t0\t-20'
}
@test "--since and --until" {
  try 'kal diff --since 2026-01-01 2026-11-21 2025-12-31; kal diff --until 2026-01-01 2025-11-21'
  gives 0 $'P324D\n-P1D\nP41D'
}
@test "until today" {
  try 'kal diff --until today --today 2026-11-21 2000-01-01; kal diff 2000-01-01 today --today 2026-11-21'
  gives 0 $'P9821D\nP9821D'
}
@test "JSON" {
  try 'kal diff 2000-01-01 2026-11-21 --largest year --json; echo @0 | kal diff --since 1970-01-02 --json; echo @0 | kal diff --until 1970-01-02 --json'
  gives 0 '{"from":"2000-01-01","to":"2026-11-21","duration":"P26Y10M20D","years":26,"months":10,"weeks":0,"days":20}
{"line":1,"from":"1970-01-02","to":"@0","duration":"-P1D","years":0,"months":0,"weeks":0,"days":-1}
{"line":1,"from":"@0","to":"1970-01-02","duration":"P1D","years":0,"months":0,"weeks":0,"days":1}'
}

@test "a stream of pairs" {
  try 'printf "2000-01-01\t2001-01-01\r\n2000-01-01  2001-01-05\n" | kal diff | cat -A'
  gives 0 $'P366D^M$\nP370D$'
}
@test "a stream with a fixed date" {
  try 'printf "2001-01-01\n2002-01-01\n" | kal diff --since 2000-01-01 --largest year'
  gives 0 $'P1Y\nP2Y'
}
@test "pairs in JSON" {
  try 'printf "@0\t@7\n" | kal diff --largest week --json'
  gives 0 '{"line":1,"from":"@0","to":"@7","duration":"P1W","years":0,"months":0,"weeks":1,"days":0}'
}
@test "a line that is no pair" {
  try 'printf "@0\n@0 @1 @2\n @1 @2\n@0 @1 \n\n" | kal diff --on-error null | wc -l'
  gives 1 5 'kal: line 1: "@0": expected two dates on the line, with a tab between them; for one, --since or --until DATE'
}
@test "the date that is bad is named" {
  try 'printf "@0 @1\n2026-01-01 2026-02-30\n" | kal diff --on-error skip'
  gives 1 'P1D' 'kal: line 2: "2026-02-30": gregorian'
}
@test "two CSV columns" {
  try 'printf "born,x,died\n2000-01-01,\"a,b\",2001-02-03\n" | kal diff --csv --column born --column died --largest year'
  gives 0 $'born,x,died,born_died_diff\n2000-01-01,"a,b",2001-02-03,P1Y1M2D'
}
@test "two CSV columns in the other order" {
  try 'printf "died,born\n2001-02-03,2000-01-01\n" | kal diff --csv --column born --column died --largest year --as age'
  gives 0 $'died,born,age\n2001-02-03,2000-01-01,P1Y1M2D'
}
@test "a CSV column and a fixed date, in parts" {
  try 'printf "d\n2000-01-01\n" | kal diff --csv --column d --until 2001-02-03 --parts --largest year'
  gives 0 $'d,d_years,d_months,d_weeks,d_days\n2000-01-01,1,1,0,2'
}
@test "a CSV row with too few fields" {
  try 'printf "a,b\n@0\n@0,@1\n" | kal diff --csv --column a --column b --on-error null'
  gives 1 $'a,b,a_b_diff\n@0,\n@0,@1,P1D' 'line 2: "@0": the row has 1 field, the header has 2'
}
@test "a bad date in a CSV column" {
  try 'printf "a,b\n@0,x\n@0,@1\n" | kal diff --csv --column a --column b --on-error skip'
  gives 1 $'a,b,a_b_diff\n@0,@1,P1D' 'kal: line 2: "x": '
}
@test "no such second column" {
  try 'printf "a,b\n" | kal diff --csv --column a --column c'
  gives 2 '' 'kal: no column "c"; the header has "a", "b"'
}
@test "one column for two dates" {
  try 'printf "a,b\n" | kal diff --csv --column a'
  gives 2 '' 'kal: --csv needs --column twice, for the dates FROM and TO, or --since or --until DATE'
}
@test "two columns for one date" {
  try 'printf "a,b\n" | kal diff --csv --column a --column b --since @0'
  gives 2 '' 'kal: --column is given twice'
}
@test "a big stream" {
  try 'kal diff --largest year < <(yes "2000-02-29 2026-11-21" | head -n 300000) | sort | uniq -c | tr -s " "'
  gives 0 ' 300000 P26Y8M23D'
}
@test "a closed pipe" {
  try 'mkfifo p; head -c 1 p >/dev/null & (yes 2026-11-21 | head -n 2000000 | kal diff --since @0 > p)'
  gives 3 '' 'kal: cannot write standard output: Broken pipe'
}

@test "one date" {
  try 'kal diff 2000-01-01'
  gives 2 '' 'kal: kal diff needs two dates, FROM and TO; try `kal diff --help`'
}
@test "three dates" {
  try 'kal diff @0 @1 @2'
  gives 2 '' 'kal diff needs two dates'
}
@test "both dates fixed" {
  try 'kal diff --since @0 --until @1'
  gives 2 '' 'kal: --since and --until cannot both be given; say `kal diff FROM TO`'
}
@test "a wrong --since" {
  try 'kal diff --since 2026-02-30 @0'
  gives 2 '' 'kal: --since: "2026-02-30": gregorian: month M02 never has a day 30'
}
@test "a wrong --until" {
  try 'kal diff --until x @0'
  gives 2 '' 'kal: --until: "x": gregorian: bad syntax'
}
@test "a bad date" {
  try 'kal diff @0 2026-02-30'
  gives 1 '' 'kal: "2026-02-30": gregorian: month M02'
}
@test "a date that the calendar to count in does not have" {
  try 'kal diff -c hebrew @0 @9000000000000'
  gives 1 '' 'kal: "@9000000000000": hebrew: day number 9000000000000 is out of range'
}
@test "a fixed date that the calendar to count in does not have" {
  try 'kal diff -c hebrew --since @9000000000000 @0'
  gives 2 '' 'kal: --since: "@9000000000000": hebrew: day number 9000000000000 is out of range'
}
@test "a unit that is none" {
  try 'kal diff @0 @1 --largest decade'
  gives 2 '' 'kal: --largest: "decade" is none of year, month, week, day'
}
@test "a unit that cannot be counted" {
  try 'kal diff @0 @1 --smallest quarter'
  gives 2 '' 'kal: --smallest: "quarter" is none of year, month, week, day'
}
@test "units in the wrong order" {
  try 'kal diff @0 @1 --largest month --smallest year'
  gives 2 '' 'kal: the unit of --smallest is larger than that of --largest'
}
@test "a wrong --increment" {
  for n in 0 -1 x 1x 1000000001 99999999999999999999 ''; do
    try "kal diff @0 @1 --increment '$n'"
    gives 2 '' "kal: --increment: \"$n\" is not a number 1..1000000000"
  done
}
@test "a wrong --rounding" {
  try 'kal diff @0 @1 --rounding up'
  gives 2 '' 'kal: --rounding: "up" is none of trunc, ceil, floor, expand, half-ceil, half-floor, half-expand, half-trunc, half-even'
}
