# SPDX-License-Identifier: MIT
load helper

@test "kal is kal today" {
  try 'kal --today 2026-11-21 > a; kal today --today 2026-11-21 > b; cmp a b && wc -l < a | sed "s/$(kal list --ids | grep -vc ^julian-gregorian)/all/"'
  gives 0 'all'
}
@test "today, aligned, with names" {
  try 'kal --today 2026-11-21 | grep -E "^(gregorian|hebrew|japanese) " | sed -E "s/  +/  /g"'
  gives 0 "$(printf '%s\n' \
    'gregorian  2026-11-21  Saturday, 21 November 2026 AD  Gregorian Calendar' \
    'japanese  2026-11-21  Saturday, 21 November 8 Reiwa  Japanese Calendar' \
    'hebrew  5787-M03-11  Saturday, 11 Kislev 5787 AM  Hebrew Calendar')"
}
@test "letters of two bytes keep the columns aligned" {
  try 'kal --today 2026-11-21 | grep -E "^(indian|persian) " | sed -E "s/Ś/S/; s/(Indian|Persian) .*//" | awk "{print length}" | uniq | wc -l'
  gives 0 1
}
@test "--today by a count" {
  try 'kal --today @20778 | head -n 1 | cut -d" " -f1; kal --today @20778 | head -n 1 | awk "{print \$2}"'
  gives 0 $'gregorian\n2026-11-21'
}
@test "--today in a negative year" {
  try 'kal --today -000043-03-13 | grep -E "^julian" | cut -d" " -f 1-70'
  has 0 '-000043-03-15' 'Wednesday, 15 March 44 BC'
}
@test "the clock is read when --today is not given" {
  try '[ "$(kal today | head -n 1 | awk "{print \$2}")" = "$(date +%F)" ]'
  gives 0 ''
}
@test "a day outside a calendar" {
  try 'kal --today @9000000000000 | grep -c "out of its range"; true'
  has 0 "$("$KAL" list --ids | grep -vc ^julian-gregorian)"
}
@test "a calendar that has ended" {
  try 'kal --today 2026-11-21 | grep "^islamic-iran" | sed -E "s/  +/  /g"; kal --json --today 2026-11-21 | jq -c "select(.calendar==\"islamic-iran\") | .date"; kal info islamic-iran --today 2026-11-21 | grep -E "^(Today|Years)"'
  gives 0 $'islamic-iran  (out of its range)  Hijri Calendar (Iran)\nnull\nToday       out of its range\nYears       1265 to 1447'
}
@test "the month of today in a calendar that has ended" {
  try 'kal month islamic-iran --today 2026-11-21'
  gives 1 '' 'islamic-iran: day number 20778 is out of range -44228..20619'
}
@test "a month of 31 days" {
  try 'kal month hebrew-observational 5731-M12 | tail -n 1; kal convert --from hebrew-observational 5731-M12-31 --to gregorian'
  gives 0 $' 29 30 31\n1971-09-22'
}
@test "today as JSON" {
  try 'kal --json --today 2026-11-21 | jq -c "select(.calendar==\"hebrew\") | [.day,.date,.year,.month,.month_code,.month_name,.day_of_month,.week_day_name,.era,.era_year]"'
  gives 0 '[20778,"5787-M03-11",5787,3,"M03","Kislev",11,"Saturday","am",5787]'
}
@test "today as JSON: an object a line" {
  try '[ $(kal --json | jq -s length) = $(kal list --ids | grep -vc ^julian-gregorian) ]'
  gives 0 ''
}
@test "a day outside a calendar, as JSON" {
  try 'kal --json --today @9000000000000 | jq -c "[.calendar,.date]" | head -n 1'
  gives 1 '["gregorian",null]' 'out of the range of every calendar'
}
@test "a date without --to is shown in every calendar" {
  try 'kal convert 2026-11-21 > a; kal --today 2026-11-21 > b; cmp a b'
  gives 0 ''
}
@test "several dates without --to have headings and blank lines" {
  try 'kal convert 2026-11-21 @0 | grep -v "^[a-z]"'
  gives 0 $'2026-11-21\n\n@0'
}
@test "a date without --to as JSON" {
  try 'kal convert 2026-11-21 --json | jq -c "[.input,.day,.dates[0].date,(.dates|length>2)]"'
  gives 0 '["2026-11-21",20778,"2026-11-21",true]'
}
@test "a bad date without --to" {
  try 'kal convert 2026-02-30'
  gives 1 '' 'kal: "2026-02-30": gregorian: '
}
@test "a bad date without --to as JSON" {
  try 'kal convert nonsense @0 --json --on-error null | jq -c "[.input,.day]"'
  gives 1 $'["nonsense",null]\n["@0",0]'
}

@test "the list" {
  try 'kal list | grep -E "^(hebrew|persian) " | tr -s " "'
  has 0 'hebrew lunisolar Hebrew Calendar' 'jalali shamsi'
}
@test "the list's lines and objects" {
  try '[ $(kal list | wc -l) = $(kal list --json | jq -s length) ]'
  gives 0 ''
}
@test "the list as JSON" {
  try 'kal list --json | jq -c "select(.id==\"persian\")"'
  gives 0 '{"id":"persian","number":15,"bcp47":"persian","aliases":["jalali","shamsi"],"name":"Persian Calendar","family":"solar"}'
}
@test "every id, BCP 47 value and alias is taken as an input" {
  try 'for n in $(kal list --json | jq -r ".id, .bcp47 // empty, .aliases[]"); do kal convert @0 --to $n || echo $n; done | grep -c 19'
  has 0 ''
}
@test "the targets are what --to takes" {
  try 'kal convert @0 --to $(kal list --targets | paste -sd,) | tr "\t" "\n" | tail -n 5'
  gives 0 $'@0\njd2440588\nmjd40587\nrd719163\nunix0'
}
@test "info" {
  try 'kal info hebrew --today 2026-11-21'
  has 0 'Calendar    hebrew' 'Number      11' 'BCP 47      hebrew' 'Family      lunisolar' 'leap-months' \
    'Today       5787-M03-11  Saturday, 11 Kislev 5787 AM' 'Basis       rule in 5787' '12 to 13 months, 353 to 385 days' \
    '  M05L  Adar I' '  M02   Heshvan                  29 days, 29 to 30' 'Eras'
}
@test "info: eras with their first days" {
  try 'kal info japanese --today 2026-11-21'
  has 0 'reiwa                  Reiwa                  from 2019-05-01 (2019-05-01)'
}
@test "info: a calendar of weeks" {
  try 'kal info iso-week --today 2026-11-21'
  has 0 'Weeks       W01 to W52, or W53' '52 to 53 weeks'
}
@test "info in the last year of a calendar names its months" {
  try 'for c in hebrew gregorian; do kal info $c --today @999999999999; done | grep -E "^  (M05L|M12)"'
  gives 0 "$(printf '%s\n' '  M05L  Adar I                   30 days' '  M12   Elul                     29 days' \
    '  M12   December                 31 days')"
}
@test "info of every calendar is valid JSON" {
  try 'for c in $(kal list --ids); do kal info $c --json --today 2026-11-21; done | jq -r "select((.today or .last_day < 20778) and (.months|length>0) and .basis[0].basis) | .id" > a; kal list --ids | cmp - a'
  gives 0 ''
}
@test "info as JSON" {
  try 'kal info hebrew --json | jq -c "[.number, .first_year, .most_months, .months[5]]"'
  gives 0 '[11,-2147483648,13,{"code":"M05L","name":"Adar I","usual":30,"shortest":30,"longest":30}]'
}
@test "info without a calendar" {
  try 'kal info'
  gives 2 '' 'kal: which calendar?'
}
@test "an ambiguous calendar" {
  try 'kal info islamic'
  gives 2 '' 'stands for several calendars; choose one of islamic-civil, islamic-tbla, islamic-15-civil, '
}
@test "info: whose word the years of a table are" {
  try 'kal info islamic-umalqura-vangent --today 2026-11-21'
  has 0 'Sources     1356 to 1411, official: Umm al-Qura calendar, Mecca; comparison calendar, King Fahd University' \
    '            1451 to 1500, predicted: King Abdulaziz City for Science and Technology (KACST), Riyadh; '
  try 'kal info persian --json | jq -c ".sources[0] | [.first_year, .last_year, .basis, .edition]"'
  gives 0 '[1206,1498,"official","Kabise-ye Shamsi 1206-1498"]'
  try 'kal info gregorian --json | jq -c .sources'
  gives 0 '[]'
}
@test "info of an East Asian calendar: the sixty, the animal, the next solar term, the leap month" {
  try 'kal info chinese --today 2025-08-21 | grep -E "^(Today|Of sixty|Next term|This year)"'
  gives 0 "$(printf '%s\n' 'Today       2025-M06L-28  Thursday, 28 Sixth Monthbis 2025' \
    'Of sixty    year yi-si (42), of the snake; month gui-wei (20), day ren-xu (59)' \
    'Next term   150 degrees, 2025-08-22T20:33:53Z' 'This year   2025: 13 months, 384 days, leap month M06L')"
  try 'kal info dangi --today 2026-11-21 --json | jq -c "[.sexagenary.year, .sexagenary.month.number, .sexagenary.day.name, .animal, .next_term, .this_year.leap_month]"'
  gives 0 '[{"number":43,"name":"bing-wu"},36,"ji-hai","horse",{"degrees":240,"at":"2026-11-22T07:23:22Z"},null]'
}
@test "the animals of Vietnam: buffalo and cat" {
  try 'for d in 2021-11-21 2023-11-21; do for c in vietnamese chinese; do kal info $c --today $d --json | jq -r .animal; done; done | paste -s -d " "'
  gives 0 'buffalo ox cat rabbit'
}
@test "info of a year far from the astronomy has no solar term" {
  try 'kal info chinese --today +009999-11-21 | grep -E "^(Of sixty|Next)" | cut -c1-12'
  gives 0 'Of sixty    '
}
