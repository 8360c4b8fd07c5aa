# SPDX-License-Identifier: MIT
load helper

@test "a date to one calendar" {
  try 'kal convert 2026-11-21 --to hebrew'
  gives 0 '5787-M03-11'
}
@test "several targets are separated by tabs" {
  try 'kal convert 2026-11-21 --to hebrew,persian,jd'
  gives 0 $'5787-M03-11\t1405-08-30\tjd2461366'
}
@test "several inputs are several lines" {
  try 'kal convert 2026-11-21 1970-01-01 --to day'
  gives 0 $'@20778\n@0'
}
@test "every count" {
  try 'kal convert 2026-11-21 --to day,jd,mjd,rd,unix'
  gives 0 $'@20778\tjd2461366\tmjd61365\trd739941\tunix1795219200'
}
@test "every count is read" {
  try 'kal convert @20778 jd2461366 mjd61365 rd739941 unix1795219200 --to gregorian | uniq'
  gives 0 '2026-11-21'
}
@test "options may come before and after dates" {
  try 'kal convert --to gregorian 5787-M03-11 --from hebrew'
  gives 0 '2026-11-21'
}
@test "short options" {
  try 'kal convert -fpersian -t gregorian 1405-08-30'
  gives 0 '2026-11-21'
}
@test "a name may be an alias in any case" {
  try 'kal convert 2026-11-21 --to Jalali,GREGORY'
  gives 0 $'1405-08-30\t2026-11-21'
}
@test "a negative year is a date, not an option" {
  try 'kal convert -000044-03-15 --to day'
  gives 0 '@-735525'
}
@test "a negative year before an option" {
  try 'kal convert -t jd -000044-03-15 -f gregorian'
  gives 0 'jd1705063'
}
@test "a negative year after --" {
  try 'kal convert -t gregorian -- -000044-03-15'
  gives 0 '-000044-03-15'
}
@test "a negative count" {
  try 'kal convert @-5 --to gregorian'
  gives 0 '1969-12-27'
}
@test "a round trip through a leap month" {
  try 'kal convert 2024-02-10 --to hebrew | tee leap | kal convert --from hebrew --to gregorian; cat leap'
  gives 0 $'2024-02-10\n5784-M05L-01'
}
@test "a round trip through every calendar" {
  try 'for c in $(kal list --ids | some); do kal convert 2026-11-21 2024-02-29 --to $c | kal convert --from $c --to gregorian; done | sort | uniq -c | wc -l'
  gives 0 2
}

@test "an unknown calendar suggests the nearest" {
  try 'kal convert 2026-11-21 --to hebrow'
  gives 2 '' 'kal: --to: "hebrow": no such calendar; did you mean hebrew?'
}
@test "an unknown calendar that is near to none" {
  try 'kal convert 2026-11-21 --from zzzzzzzz'
  gives 2 '' '`kal list` shows all'
}
@test "no calendar name at all" {
  try 'kal convert 2026-11-21 --to ,'
  gives 2 '' 'not a calendar name'
}
@test "an impossible date" {
  try 'kal convert 2026-02-30 --to hebrew'
  gives 1 '' 'kal: "2026-02-30": gregorian: month M02 never has a day 30'
}
@test "a day that other years have" {
  try 'kal convert 2023-02-29 --to hebrew'
  gives 1 '' 'has no day 29 in year 2023; it has 1..28'
}
@test "a month that does not exist" {
  try 'kal convert 2026-13-01 --to hebrew'
  gives 1 '' 'month 13'
}
@test "a year out of range" {
  try 'kal convert +99999999999-01-01 --to hebrew'
  gives 1 '' 'year 99999999999 is out of range'
}
@test "a day out of the target's range" {
  try 'kal convert @9000000000000 --to hebrew'
  gives 1 '' 'kal: "@9000000000000": hebrew: day number 9000000000000 is out of range'
}
@test "a day that has no Unix time" {
  try 'kal convert @9000000000000000000 --to unix'
  gives 1 '' 'unix: day number 9000000000000000000 is out of range -106751991167300..106751991167300'
}
@test "the last days that have a Unix time and a Julian Day, and the days after" {
  try 'kal convert @-106751991167300 @106751991167300 --to unix'
  gives 0 $'unix-9223372036854720000\nunix9223372036854720000'
  try 'kal convert @-106751991167301 --to unix'
  gives 1 '' 'unix: day number -106751991167301 is out of range -106751991167300..106751991167300'
  try 'kal convert @9223372036852335219 --to jd'
  gives 0 'jd9223372036854775807'
  try 'kal convert @9223372036852335220 --to jd'
  gives 1 '' 'jd: day number 9223372036852335220 is out of range -9223372036854775808..9223372036852335219'
}
@test "a bare month number where there are leap months: both readings" {
  try 'kal convert --from hebrew 5784-07-01 --to gregorian'
  gives 1 '' 'write M06 for month 7 of year 5784, or M07'
}
@test "a short year" {
  try 'kal convert 44-03-15 --to hebrew'
  gives 1 '' 'write 0044 for the year 44'
}
@test "an empty date" {
  try 'kal convert "" --to hebrew'
  gives 1 '' 'kal: "": '
}
@test "text after a date" {
  try 'kal convert 2026-11-21x --to hebrew'
  gives 1 '' 'bad syntax at byte 10: expected nothing more'
}
@test "control characters are escaped in messages" {
  not_under_wine "arguments are UTF-8"
  try 'kal convert $'"'\\x1b[31m\\n\\x9bm\"'"' --to hebrew'
  gives 1 '' 'kal: "\x1B[31m\n\x9Bm\"": '
}
@test "the good dates before a bad one are written" {
  try 'kal convert 2026-11-21 nonsense 2026-11-22 --to day'
  gives 1 '@20778' '"nonsense"'
}
@test "--on-error null writes an empty line" {
  try 'kal convert 2026-11-21 nonsense 2026-11-22 --to day --on-error null'
  gives 1 $'@20778\n\n@20779' '"nonsense"'
}
@test "--on-error null keeps the targets that can be had" {
  try 'kal convert @9000000000000 --to day,hebrew,jd --on-error null'
  gives 1 $'@9000000000000\t\tjd9000002440588' 'hebrew'
}
@test "--on-error skip drops the date" {
  try 'kal convert 2026-11-21 nonsense 2026-11-22 --to day --on-error skip'
  gives 1 $'@20778\n@20779' '"nonsense"'
}
@test "JSON of a conversion" {
  try 'kal convert 2026-11-21 --to hebrew,day --json | jq -c .'
  gives 0 '{"input":"2026-11-21","day":20778,"to":{"hebrew":"5787-M03-11","day":"@20778"}}'
}
@test "JSON of a bad date" {
  try 'kal convert $'"'\\xff\\n\"'"' --to hebrew --json --on-error null | jq -c "[.day, .to.hebrew, (.error|length>9)]"'
  gives 1 '[null,null,true]'
}
@test "--basis says how each date is known, and on whose authority" {
  try 'kal convert 2026-11-21 --to islamic-umalqura,hebrew,jd --basis'
  gives 0 $'1448-06-11\tofficial\tKing Abdulaziz City for Science and Technology (KACST), Riyadh\t5787-M03-11\trule\t\tjd2461366\trule\t'
}
@test "--basis year by year" {
  try 'kal convert 1882-11-11 1882-11-12 2029-08-12 2174-11-26 --to islamic-umalqura --basis | cut -f 1,2'
  gives 0 $'1299-12-29\testimated\n1300-01-01\tpredicted\n1451-04-01\tpredicted\n1601-01-01\testimated'
}
@test "--basis in a stream, with a date that a table does not have" {
  try 'printf "2026-11-21\n2200-01-01\n" | kal convert --to islamic-umalqura-vangent,persian --basis --on-error null | cut -f 1,2,4,5'
  gives 1 $'1448-06-11\tofficial\t1405-08-30\tofficial\n\t\t1578-10-11\tpredicted' 'line 2'
}
@test "--basis in JSON, by target" {
  try 'kal convert 2026-11-21 --to islamic-umalqura-printed,julian --basis --json | jq -c "[.to.julian, .basis]"'
  gives 0 '["2026-11-08",{"islamic-umalqura-printed":{"basis":"official","authority":"Umm al-Qura calendar, Mecca","edition":"comparative calendar Taqwim Umm al-Qura"},"julian":{"basis":"rule"}}]'
}
@test "JSON of a date that a table does not have" {
  try 'kal convert 2200-01-01 --to islamic-umalqura-kacst,julian --basis --json --on-error null | jq -c "[.to, .basis]"'
  gives 1 '[{"islamic-umalqura-kacst":null,"julian":"2199-12-18"},{"islamic-umalqura-kacst":null,"julian":{"basis":"rule"}}]' 'islamic-umalqura-kacst'
}
@test "--basis without --to is in JSON anyway" {
  try 'kal convert 2026-11-21 --basis'
  gives 2 '' 'kal: --basis needs --to CALENDAR[,CALENDAR], or --json'
  try 'kal convert 2026-11-21 --json | jq -c ".dates[] | select(.calendar == \"persian\") | [.basis, .edition]"'
  gives 0 '["official","Kabise-ye Shamsi 1206-1498"]'
}
