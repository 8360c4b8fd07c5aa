# SPDX-License-Identifier: MIT
load helper

@test "parse: a date in words" {
  try 'kal parse --calendar hebrew "12 Kislev 5787"'
  gives 0 '2026-11-22'
}
@test "parse: the calendar is that of the locale" {
  try 'kal parse --locale fa "۱۴۰۵/۸/۳۰" --to persian,gregorian,jd'
  gives 0 $'1405-08-30\t2026-11-21\tjd2461366'
}
@test "parse: what kal format writes" {
  try 'for l in de fa he ja zh-Hant ar-EG hi th tr; do kal format --locale $l --style full 2026-11-21 | kal parse --locale $l; done | uniq'
  gives 0 '2026-11-21'
}
@test "parse: numbers that could change places are said" {
  try 'kal parse 5/11/2026'
  gives 0 '2026-05-11' 'kal: "5/11/2026" is read as 2026-05-11; in the other order of its numbers it is 2026-11-05'
}
@test "parse: two readings are an error that names both" {
  try 'kal parse "M 5 2026"'
  gives 1 '' 'kal: "M 5 2026": gregorian: can be read in two ways: as 2026-03-05 and as 2026-05-05'
}
@test "parse: a day of the week that is wrong" {
  try 'kal parse "Sunday, 21 Nov 2026"'
  gives 1 '' 'kal: "Sunday, 21 Nov 2026": gregorian: Sunday and the date disagree; that day is a Saturday'
}
@test "parse: years of two digits need a pivot" {
  try 'kal parse 11/21/26'
  gives 1 ''
  try 'kal parse --pivot 2026 11/21/26'
  gives 0 '2026-11-21'
}
@test "parse: by a pattern, leniently and strictly" {
  try 'kal parse --pattern "d MMMM y" "21 november 2026"; kal parse --strftime "%d %b %Y" "21 Nov 2026"'
  gives 0 $'2026-11-21\n2026-11-21'
  try 'kal parse --strict --pattern "d MMMM y" "21 november 2026"'
  gives 1 '' 'kal: "21 november 2026": gregorian: bad syntax at byte 3: expected the name of a month'
}
@test "parse: a stream with a bad line" {
  try 'printf "21 Nov 2026\nfoo\n22 nov 2026\n" | kal parse --on-error null'
  gives 1 $'2026-11-21\n\n2026-11-22'
}
@test "parse: JSON" {
  try 'kal parse --json 5/11/2026 2>/dev/null'
  gives 0 '{"input":"5/11/2026","day":20584,"other_day":20762,"to":{"gregorian":"2026-05-11"}}'
}
@test "parse: --strict needs something to hold to" {
  try 'kal parse --strict "21 Nov 2026"'
  gives 2 ''
}
@test "parse: a pattern without a date" {
  try 'kal parse --pattern HH:mm 12:34'
  gives 1 '' 'kal: "12:34": the pattern has no date'
}
