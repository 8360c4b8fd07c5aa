# SPDX-License-Identifier: MIT
load helper

@test "year, month and day" {
  try 'kal date year=2026 month=11 day=21; kal date day=21 YEAR=2026 month=11 --to hebrew,day'
  gives 0 $'2026-11-21\n5787-M03-11\t@20778'
}
@test "an era and its year" {
  try 'kal date -c japanese era=heisei era-year=37 month=1 day=1; kal date era=BC era-year=44 month-code=M03 day=15'
  gives 0 $'2025-01-01\n-000043-03-15'
}
@test "what does not exist becomes the nearest, or is refused" {
  try 'kal date -c hebrew year=5785 month-code=M05L day=30'
  gives 0 '5785-M06-29'
  try 'kal date -c hebrew year=5785 month-code=M05L day=30 --overflow reject'
  gives 1 '' 'hebrew: there is no month M05L in year 5785'
  try 'kal date year=2023 month=2 day=29 --overflow reject'
  gives 1 '' 'gregorian: month M02 has no day 29 in year 2023; it has 1..28'
}
@test "json" {
  try 'kal date --json -c persian year=1405 month=8 day=30 --to gregorian,persian'
  gives 0 '{"day":20778,"to":{"gregorian":"2026-11-21","persian":"1405-08-30"}}'
}
@test "every wrong field is told" {
  try 'kal date year=2026 month=0 day=1'
  gives 1 '' 'gregorian: month 0 is not positive; it is 1..12'
  try 'kal date year=2026 month=1 day=-1'
  gives 1 '' 'gregorian: day -1 is not positive; it is 1..31'
  try 'kal date era=xyz era-year=1 month=1 day=1'
  gives 1 '' 'gregorian: no such era: xyz; it has ce, bce'
  try 'kal date era=ce month=1 day=1'
  gives 1 '' 'gregorian: the year of the era is missing; an era alone names no year'
  try 'kal date era=ce era-year=2026 year=2025 month=1 day=1'
  gives 1 '' 'gregorian: year 2025 and the year of the era disagree; that is year 2026'
  try 'kal date year=2026 month=1'
  gives 1 '' 'gregorian: the day is missing or 0; it is 1..31'
  try 'kal date -c hebrew year=5784 month=6 month-code=M06 day=1'
  gives 1 '' 'hebrew: month 6 and month code M06 disagree; in year 5784 that is month 7'
  try 'kal date -c hebrew year=5784 month-code=M13 day=1'
  gives 1 '' 'hebrew: no year has a month M13'
  try 'kal date year=99999999999 month=1 day=1'
  gives 1 '' 'gregorian: year 99999999999 is out of range -2147483648..2147483647'
  try 'kal date -c iso-week era=ce era-year=1 month=1 day=1'
  gives 1 '' 'iso-week: the calendar has no eras'
}
@test "what is no field is wrong usage" {
  try 'kal date 2026-11-21'
  gives 2 '' '"2026-11-21" is no FIELD=VALUE; fields are year, era, era-year, month, month-code, day, leap-day'
  try 'kal date yeer=1'
  gives 2 '' '"yeer=1" is no FIELD=VALUE; fields are year, era, era-year, month, month-code, day, leap-day'
  try 'kal date year=1 year=2'
  gives 2 '' '"year=2": the field is given twice'
  try 'kal date month-code=5'
  gives 2 '' '"month-code=5": month-code is a code such as M05 or M05L'
  try 'kal date year=99999999999999999999'
  gives 2 '' '"year=99999999999999999999": year is a whole number'
  try 'kal date --csv year=1'
  gives 2 '' 'kal date has no option --csv; try `kal date --help`'
}
@test "a date is written in all calendars or in none" {
  try 'kal date year=2147483647 month=12 day=31 -t gregorian,buddhist --json'
  gives 1 '' 'buddhist: day number 784351576776 is out of range -784353214159..784351378449'
  try 'kal date year=2147483647 month=12 day=31 -t gregorian,buddhist'
  gives 1 '' 'buddhist: day number 784351576776 is out of range -784353214159..784351378449'
}
@test "a whole number begins with a digit or a sign" {
  try "kal date \"year=\$(printf '\\t5')\" month=1 day=1"
  gives 2 '' 'year is a whole number'
  try 'kal date year=+5 month=1 day=1'
  gives 0 '0005-01-01' ''
  try 'kal date'
  gives 1 '' 'gregorian: the year is missing; it is -2147483648..2147483647'
}
