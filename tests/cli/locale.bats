# SPDX-License-Identifier: MIT
load helper

# same NAME: the output is the file expected/NAME.txt.
same() {
  [ "$status" = 0 ] && diff -u "$KAL_SOURCE/tests/cli/expected/$1.txt" <(printf '%s\n' "$output")
}

@test "what a tag stands for" {
  try 'kal locale fa-AF'
  gives 0 'tag           fa-AF
data          fa-AF
match         exact
calendar      persian
calendars     persian gregorian islamic-civil islamic-tbla
numbers       arabext
first day     Saturday
minimal days  1
weekend       Thursday Friday
direction     right to left'
}
@test "a territory of which nothing is known falls back to the language" {
  try 'kal locale de-US --json | jq -c "[.tag,.data,.match,.first_day]"'
  gives 0 '["de-US","de","parent",7]'
}
@test "a language that is not known falls back to root, and says so" {
  try 'kal locale zz-DE | sed -n 2,3p; kal format 2026-11-21 --locale zz-DE --style full'
  gives 0 $'data          und\nmatch         root\n2026 M11 21, Sat'
}
@test "a value of an extension that is not known" {
  try 'kal locale en-u-ca-moon-nu-arab-fw-mon | grep -E "not|calendar |numbers|first"'
  gives 0 $'not known     ca\ncalendar      gregorian\nnumbers       arab\nfirst day     Monday'
}
@test "without a tag, that of --locale" {
  try 'kal locale | head -n 1; kal locale --locale he --json | jq -c "[.numbers,.weekend,.right_to_left,.not_known]"'
  gives 0 $'tag           en\n["latn",[5,6],true,[]]'
}
@test "the tags of all locales" {
  try 'kal locale --ids | grep -cxE "und|en|fa|zh-Hant"; for t in $(kal locale --ids | some); do kal locale $t > one || echo bad $t; grep -q "^data *$t$" one || echo other $t; done'
  gives 0 4
}
@test "what is no tag" {
  try 'kal locale fa e'
  has 2 'direction     right to left'
  [[ "$stderr" = *'kal: "e": no such locale'* ]]
}
@test "tags and --ids" {
  try 'kal locale fa --ids'
  gives 2 '' 'kal: locale: --ids stands alone'
}

@test "today in the words of a locale" {
  try 'kal --today 2026-11-21 --locale de | grep -E "^(gregorian|hebrew|iso-week) " | sed -E "s/  +/  /g"'
  gives 0 "$(printf '%s\n' 'gregorian  2026-11-21  Samstag, 21. November 2026  Gregorianischer Kalender' \
    'iso-week  2026-47-06  Samstag, W47 2026  ISO 8601 Week Calendar' \
    'hebrew  5787-M03-11  Samstag, 11. Kislew 5787 AM  Jüdischer Kalender')"
}
@test "a month in Persian: its digits, and weeks from Saturday at the right" {
  try 'kal month persian --locale fa --today 2026-11-21'
  same month-fa
}
@test "a month in Persian beside another calendar" {
  try 'kal month persian --locale fa --beside gregorian --today 2026-11-21'
  same month-fa-beside
}
@test "a month in Hebrew, in Hebrew numerals" {
  try 'kal month hebrew --locale he --beside gregorian --today 2026-11-21'
  same month-he
}
@test "a month in Chinese: the days by their names" {
  try 'kal month --locale zh-Hant --beside chinese --today 2026-11-21'
  same month-zh
}
@test "a month with Arabic digits" {
  try 'kal month --locale ar-EG --today 2026-11-21'
  same month-ar
}
@test "the months of a year begin at the right" {
  try 'kal year hebrew 5787 --locale he --today 2026-11-21'
  same year-he
}
@test "weeks as rows, from the right" {
  try 'kal month iso-week --locale fa --today 2026-11-21'
  same month-week-fa
}
@test "the numbering system of the tag holds" {
  try 'kal month hebrew --locale he-u-nu-latn --today 2026-11-21 | sed -n 3p; kal month --locale en-u-nu-thai --today 2026-11-21 | sed -n 3p'
  gives 0 $'  4  3  2  1\n  ๑  ๒  ๓  ๔  ๕  ๖  ๗'
}
@test "the calendar of the tag, but of no other locale" {
  try 'kal month --locale en-u-ca-hebrew --today 2026-11-21 | head -n 1 | tr -s " "; kal month --locale th --today 2026-11-21 | head -n 1 | tr -s " "'
  gives 0 $' Kislev 5787\n พฤศจิกายน 2026'
}
@test "the first day of the week is the locale's, unless --first-day says another" {
  try 'kal month --locale en-US --today 2026-11-21 | sed -n 2p; kal month --locale en-US --first-day monday --today 2026-11-21 | sed -n 2p; kal month --locale en-GB --today 2026-11-21 | sed -n 2p'
  gives 0 $' Su Mo Tu We Th Fr Sa\n Mo Tu We Th Fr Sa Su\n Mo Tu We Th Fr Sa Su'
}
@test "weeks go by the locale" {
  try 'kal week 2027-01-01; kal week 2027-01-01 --locale en-US; kal week 2027-01-01 --locale en-US --minimal-days 4 --first-day monday; kal trunc week 2026-11-21 --locale fa'
  gives 0 $'2026-W53\n2027-W01\n2026-W53\n2026-11-21'
}
# A terminal that reorders text by UAX #9 sees each right-to-left text between left-to-right marks: whatever it does, cells
# stay. So between two marks there is one text, which a right-to-left mark begins, and no bracket or second cell.
@test "cells stay where they are put on terminals that reorder, and on those that do not" {
  local found=
  cat > "$BATS_TEST_TMPDIR/cells.py" <<'PY'
import sys, unicodedata
texts = 0
for line in sys.stdin.read().splitlines():
    for text in line.split('\u200e'):
        if any(unicodedata.bidirectional(c) in ('R', 'AL', 'AN') and c != '\u200f' for c in text):
            texts += 1
            if text[0] != '\u200f' or '  ' in text or set(text) & set('[]'): sys.exit('not apart: ' + ascii(line))
print('apart' if texts else 'nothing')
PY
  for tag in ar ar-EG fa he ur ps sd yi ckb ff-Adlm en-u-nu-arab; do
    for what in 'month hebrew 5787-M03' 'month 2026-11 --beside islamic-civil' 'year persian 1405' 'month iso-week 2026-W47' 'today --today 2026-11-21' list; do
      try "kal $what --locale $tag | python3 -B cells.py"
      [ "$status" = 0 ] || has 0 "$what $tag"
      found+=" $output"
    done
  done
  found=${found//apart/+}
  [ $(tr -cd + <<<"$found" | wc -c) -ge 50 ]
}
@test "every locale draws a month in straight columns" {
  try 'for t in $(kal locale --ids | some); do kal month --locale $t --today 2026-11-21 > one && [ $(wc -l < one) -ge 7 ] || echo bad $t; done'
  gives 0 ''
}
