# SPDX-License-Identifier: MIT
load helper

@test "a date in words" {
  try 'kal format 2026-11-21'
  gives 0 'November 21, 2026'
}
@test "a locale has its calendar, order and digits" {
  try 'kal format 2026-11-21 --locale fa; kal format 2026-11-21 --locale th; kal format 2026-11-21 --locale de'
  gives 0 $'۳۰ آبان ۱۴۰۵\n21 พฤศจิกายน 2569\n21. November 2026'
}
@test "a calendar of choice" {
  try 'kal format 2026-11-21 --calendar hebrew --locale he; kal format 2026-11-21 --locale ar-u-ca-islamic-civil-nu-latn; kal format 5787-M03-11 --from hebrew'
  gives 0 $'י״א בכסלו ה׳תשפ״ז\n10 جمادى الآخرة 1448 هـ\nNovember 21, 2026'
}
@test "styles" {
  try 'for s in full long medium short; do kal format 2026-11-21 --style $s; done'
  gives 0 $'Saturday, November 21, 2026\nNovember 21, 2026\nNov 21, 2026\n11/21/26'
}
@test "a style of a time, too" {
  try 'kal format "2026-11-21T17:30:05+01:00[Europe/Paris]" --locale de --style long,full; kal format 2026-11-21T17:30 --style none,short --locale fr; kal format 2026-11-21T17:30Z --style short,long'
  gives 0 $'21. November 2026 um 17:30:05 Europe/Paris\n17:30\n11/21/26, 5:30:00\xe2\x80\xafPM GMT'
}
@test "a skeleton" {
  try 'for l in en de ja; do kal format 2026-11-21 --skeleton yMMMEd --locale $l --calendar gregorian; done'
  gives 0 $'Sat, Nov 21, 2026\nSa., 21. Nov. 2026\n2026年11月21日(土)'
}
@test "patterns in three syntaxes" {
  try "kal format 2026-11-21 --pattern \"EEEE 'the' d\"; kal format 2026-11-21 --qt \"dddd 'the' d\"; kal format 2026-11-21 --strftime '%A the %-d'"
  gives 0 $'Saturday the 21\nSaturday the 21\nSaturday the 21'
}
@test "an interval" {
  try 'kal format 2026-11-13/2026-11-15 --calendar hebrew; kal format 2026-11-21/2027-01-02; kal format today/2026-11-23 --today 2026-11-21; kal format "2026-11-21T09:00[Europe/Paris]/2026-11-21T10:30[Europe/Paris]" --skeleton Hm'
  gives 0 $'3\xe2\x80\x89–\xe2\x80\x895 Kislev 5787\nNovember 21, 2026\xe2\x80\x89–\xe2\x80\x89January 2, 2027\nNovember 21\xe2\x80\x89–\xe2\x80\x8923, 2026\n09:00\xe2\x80\x89–\xe2\x80\x8910:30'
}
@test "a stream" {
  try 'printf "2026-11-21\n@0\n2026-11-21/2026-11-22\n" | kal format --locale fr'
  gives 0 $'21 novembre 2026\n1 janvier 1970\n21–22 novembre 2026'
}
@test "a stream with bad rows" {
  try 'printf "2026-11-21\n2026-13-01\n2026-11-22\n" | kal format --on-error null'
  gives 1 $'November 21, 2026\n\nNovember 22, 2026' 'kal: line 2: "2026-13-01": gregorian: month 13 is in no year'
}
@test "CSV: the text is quoted where it has a comma" {
  try 'printf "id,d\n1,2026-11-21\n" | kal format --csv --column d; printf "id,d\n1,2026-11-21\n" | kal format --csv --column d --as day --locale de'
  gives 0 $'id,d,d_text\n1,2026-11-21,"November 21, 2026"\nid,d,day\n1,2026-11-21,21. November 2026'
}
@test "JSON" {
  try 'kal format 2026-11-21 2026-02-30 --locale fa --json --on-error null'
  gives 1 $'{"input":"2026-11-21","day":20778,"text":"۳۰ آبان ۱۴۰۵"}\n{"input":"2026-02-30","day":null,"text":null,"error":"gregorian: month M02 never has a day 30; in year 2026 it has 1..28"}' 'kal:'
}
@test "every calendar and locale, in every style" {
  try 'for c in $(kal list --ids); do kal format today --calendar $c --style full --today 2026-01-01 || echo bad $c >&2; done | grep -c .; for l in $(kal locale --ids); do kal format today --locale $l --style full,medium --today 2026-11-21 || echo bad $l >&2; done | grep -c .'
  gives 0 "$("$KAL" list --ids | wc -l)
$("$KAL" locale --ids | wc -l)"
}

@test "a quote that does not end" {
  try "kal format today --pattern \"d 'of\""
  gives 2 '' 'kal: "d '"'"'of": bad syntax at byte 2: expected a closing quote'
}
@test "a letter that is none" {
  try 'kal format today --pattern "d n"'
  gives 2 '' 'bad syntax at byte 2: expected a letter'
}
@test "a skeleton that is none" {
  try 'kal format today --skeleton yb!'
  gives 2 '' 'kal: "yb!": bad syntax'
}
@test "two ways at once" {
  try 'kal format today --style long --skeleton yMd'
  gives 2 '' 'only one can be had'
}
@test "a style that is none" {
  try 'kal format today --style longish'
  gives 2 '' 'kal: --style: "longish" is none of full, long, medium, short, none'
}
@test "neither date nor time" {
  try 'kal format today --style none'
  gives 2 '' 'neither a date nor a time is wanted'
}
@test "a day outside the calendar" {
  try 'kal format @999999999999 --calendar chinese --on-error null; kal format 2026-11-21/@999999999999 --calendar chinese'
  gives 1 '' '"2026-11-21/@999999999999": chinese: day number 999999999999 is out of range'
}
@test "a date that is none" {
  try 'kal format 2026-11-21T25:00; kal format 2026-11-21/'
  gives 1 '' 'kal: "2026-11-21/": gregorian: bad syntax at byte 11'
}
@test "styles are of kal format alone" {
  try 'kal convert today --to hebrew --style long'
  gives 2 '' 'kal convert has no option --style'
}
