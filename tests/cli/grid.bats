# SPDX-License-Identifier: MIT
load helper

# same NAME: the output is the file expected/NAME.txt.
same() {
  [ "$status" = 0 ] && diff -u "$KAL_SOURCE/tests/cli/expected/$1.txt" <(printf '%s\n' "$output")
}

@test "a month" {
  try 'kal month --today 2026-11-21'
  same month
}
@test "a month that is not of today" {
  try 'kal month 2024-02 --today 2026-11-21'
  same month-other
}
@test "today at both ends of a week" {
  try 'kal month 2026-11 --today 2026-11-22; kal month 2026-11 --today 2026-11-16; kal month 2026-11 --today 2026-11-30'
  same month-ends
}
@test "today just outside the month" {
  try 'kal month 2026-11 --today 2026-10-31 | grep -c "[][]"'
  gives 1 0
}
@test "a month beside another calendar" {
  try 'kal month --beside hebrew --today 2026-11-21'
  same month-beside
}
@test "weeks that begin on Sunday" {
  try 'kal month hebrew 5787-M03 --first-day sunday --beside gregorian --today 2026-11-21'
  same month-sunday
}
@test "weeks that begin on Saturday" {
  try 'kal month persian 1405-08 --first-day SATURDAY --today 2026-11-21'
  same month-saturday
}
@test "a leap month" {
  try 'kal month hebrew 5784-M05L --today 2026-11-21'
  same month-leap
}
@test "a month of the week calendar is one row" {
  try 'kal month iso-week --today 2026-11-21'
  same month-week
}
@test "a week by its code" {
  try 'kal month iso-week 2026-W53 --today 2026-11-21 | tail -n 1'
  gives 0 'W53     28     29     30     31  1 Jan      2      3'
}
@test "a year" {
  try 'kal year --today 2026-11-21'
  same year
}
@test "a year with a leap month" {
  try 'kal year hebrew 5787 --today 2026-11-21'
  same year-leap
}
@test "a year of thirteen months" {
  try 'kal year coptic 1743 --today 2026-11-21'
  same year-thirteen
}
@test "a year in which the era changes" {
  try 'kal year japanese 2019 --today 2026-11-21 | head -n 1 | tr -s " "'
  gives 0 ' 31 Heisei – 1 Reiwa (2019)'
}
@test "a year beside another calendar" {
  try 'kal year 2026 --beside islamic-civil --today 2026-11-21'
  same year-beside
}
@test "a year of weeks" {
  try 'kal year iso-week 2026 --today 2026-11-21'
  same year-weeks
}
@test "a negative year" {
  try 'kal year -43 --today 2026-11-21 | head -n 1 | tr -s " "'
  gives 0 ' 44 BC (-43)'
}
@test "a month of a negative year" {
  try 'kal month julian -000043-03 --today 2026-11-21 | head -n 1 | tr -s " "'
  gives 0 ' March 44 BC (-43)'
}
@test "reverse video on request" {
  try 'kal month --today 2026-11-21 --color=always | cat -v | sed -n 6p'
  gives 0 ' 16 17 18 19 20 ^[[7m21^[[27m 22'
}
@test "reverse video on a terminal" {
  not_under_wine "draws on terminals itself"
  try 'TERM=xterm script -qec "kal month --today 2026-11-21" /dev/null | cat -v | sed -n 6p'
  gives 0 ' 16 17 18 19 20 ^[[7m21^[[27m 22^M'
}
@test "NO_COLOR on a terminal" {
  not_under_wine "draws on terminals itself"
  try 'NO_COLOR=1 TERM=xterm script -qec "kal month --today 2026-11-21" /dev/null | cat -v | sed -n 6p'
  gives 0 ' 16 17 18 19 20[21]22^M'
}
@test "a terminal without reverse video" {
  not_under_wine "draws on terminals itself"
  try 'TERM=dumb script -qec "kal month --today 2026-11-21" /dev/null | cat -v | sed -n 6p'
  gives 0 ' 16 17 18 19 20[21]22^M'
}
@test "a month as JSON" {
  try 'kal month hebrew 5787-M03 --beside gregorian --json --today 2026-11-21 | jq -c "[.month_code,.month_name,(.days|length),.days[10]]"'
  gives 0 '["M03","Kislev",30,{"day":20778,"date":"5787-M03-11","week_day":6,"beside":"2026-11-21","today":true}]'
}
@test "a year as JSON lines" {
  try 'kal year 2026 --json | jq -c ".days|length" | paste -sd" "'
  gives 0 '31 28 31 30 31 30 31 31 30 31 30 31'
}
@test "every calendar has a month and a year" {
  try 'for c in $(kal list --ids); do kal month $c --today 2024-10-04 && kal year $c --today 2024-10-04 --beside hebrew || echo bad $c; done | grep -c "\[.*\]"'
  has 0 "$(( $("$KAL" list --ids | wc -l) * 2 ))"
}
@test "the first and last years of a calendar" {
  try 'kal year -2147483648 | tail -n 1 && kal year 2147483647 | tail -n 1'
  gives 0 $' 27 28 29 30 31          24 25 26 27 28 29 30    29 30 31\n                                                 30 31'
}

@test "a month that does not exist" {
  try 'kal month 2026-13'
  gives 1 '' 'kal: "2026-13": gregorian: month 13 is in no year'
}
@test "a bare month number where there are leap months" {
  try 'kal month hebrew 5784-07'
  gives 1 '' 'write M06 for month 7 of year 5784, or M07'
}
@test "today outside the calendar" {
  try 'kal month --today @9000000000000'
  gives 1 '' 'kal: "today": gregorian: day number 9000000000000 is out of range'
}
@test "a year out of range" {
  try 'kal year 99999999999'
  gives 1 '' 'year 99999999999 is out of range -2147483648..2147483647'
}
@test "a year that is none" {
  try 'kal year 20x6'
  gives 1 '' 'kal: "20x6" is not a year'
}
@test "an unknown calendar" {
  try 'kal month hebrow'
  gives 2 '' 'did you mean hebrew?'
}
@test "two calendars" {
  try 'kal month hebrew persian'
  gives 2 '' 'kal: month: "persian" is not a month'
}
@test "an unknown calendar beside" {
  try 'kal month --beside hebrow'
  gives 2 '' 'kal: --beside: "hebrow": no such calendar; did you mean hebrew?'
}
@test "an unknown first day" {
  try 'kal month --first-day caturday'
  gives 2 '' 'kal: --first-day: "caturday" is none of monday ... sunday'
}
@test "the week calendar's weeks begin on Monday" {
  try 'kal month iso-week --first-day sunday'
  gives 2 '' 'begin on Monday'
}
@test "a full disk" {
  try 'kal year > /dev/full'
  gives 3 '' 'No space left on device'
}
