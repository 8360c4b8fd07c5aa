# SPDX-License-Identifier: MIT
load helper

@test "sunrise and sunset" {
  try 'kal sun --at 31.78,35.22 --utc +02:00 2026-11-21 | grep -E "^(date|sun)"'
  gives 0 "$(printf '%-22s%s\n' date 2026-11-21 sunrise 06:12:30 sunset 16:37:09)"
}
@test "the polar night has a dash, and says so" {
  try 'kal sun --at 69.6,18.9 2026-12-21 | grep -E "^(sun|horizon)"'
  gives 0 "$(printf '%-22s%s\n' sunrise - sunset - horizon 'always below')"
}
@test "the Moon, as JSON, on --today" {
  try 'kal moon --at 51.48,0 --today 2026-11-21 --json | jq -r "[.date, .moonrise, .moonset, .next_phase] | join(\" \")"'
  gives 0 '2026-11-21 14:03:44 03:18:16 full moon 2026-11-24 14:53'
}
@test "the southern and western halves" {
  try 'kal sun --at -33.9,-70.6 --utc -03:00 2026-11-21 --json | jq -r ".latitude, .longitude, .utc_offset"'
  gives 0 $'-33.9\n-70.6\n-10800'
}
@test "a place is needed" {
  try 'kal sun'
  gives 2 '' 'kal sun needs a place: --at LATITUDE,LONGITUDE'
}
@test "a place that is none" {
  for place in 91,0 0,181 1 1, ,1 1,2,3 nan,0 x; do
    try "kal moon --at $place"
    gives 2 '' 'is not LATITUDE,LONGITUDE in degrees'
  done
}
@test "a shift that is none" {
  for shift in 2 +2 2:00 02:60 25:00 02:0x +-02:00; do
    try "kal moon --at 0,0 --utc $shift"
    gives 2 '' 'is not +HH:MM or -HH:MM'
  done
}
@test "a day outside the span, and a day that is none" {
  try 'kal sun --at 0,0 4001-01-01'
  gives 1 '' 'outside the years -2000..4000'
  try 'kal sun --at 0,0 2026-02-30'
  gives 1 '' '2026-02-30'
}
@test "an instant at a place: each calendar begins its days as its people do" {
  try 'kal convert --at 31.78,35.22 --to gregorian,hebrew,islamic-umalqura,hindu-solar 2026-11-21T16:37+02:00 2026-11-21T16:38+02:00'
  gives 0 $'2026-11-21\t5787-M03-11\t1448-06-11\t1948-08-05\n2026-11-21\t5787-M03-12\t1448-06-12\t1948-08-05'
}
@test "a day that begins at sunrise" {
  try 'kal convert --at 20.27,85.84 --to gregorian,hindu-solar,hebrew 2026-11-21T05:50+05:30 2026-11-21T06:10+05:30'
  gives 0 $'2026-11-21\t1948-08-04\t5787-M03-11\n2026-11-21\t1948-08-05\t5787-M03-11'
}
@test "instants by --utc, with Z, and the clocks they are told by" {
  try 'kal convert --at 31.78,35.22 --utc +02:00 --to hebrew,gregorian 2026-11-21T17:30 2026-11-21T15:30Z 2026-11-21T23:30Z'
  gives 0 $'5787-M03-12\t2026-11-21\n5787-M03-12\t2026-11-21\n5787-M03-12\t2026-11-22'
}
@test "instants as a stream, as CSV, as JSON with their basis" {
  try 'printf "2026-11-21T17:30+02:00\n2026-11-21T12:00+02:00\n" | kal convert --at 31.78,35.22 --to hebrew'
  gives 0 $'5787-M03-12\n5787-M03-11'
  try 'printf "id,born\n1,2026-11-21T17:30+02:00\n" | kal convert --at 31.78,35.22 --to hebrew --csv --column born'
  gives 0 $'id,born,born_hebrew\n1,2026-11-21T17:30+02:00,5787-M03-12'
  try 'kal convert --at 31.78,35.22 --to islamic-umalqura --json --basis 2026-11-21T17:30+02:00 | jq -c "[.unix, .day, .to, .basis[\"islamic-umalqura\"].basis]"'
  gives 0 '[1795275000,20778,{"islamic-umalqura":"1448-06-12"},"official"]'
}
@test "now is an instant" {
  try 'date -u +%F; kal convert --at 0,0 --to gregorian now; date -u +%F'
  before=${output%%$'\n'*} after=${output##*$'\n'}
  [ "$output" = "$before"$'\n'"$before"$'\n'"$after" ] || gives 0 "$before"$'\n'"$after"$'\n'"$after"
}
@test "where the Sun does not set there is no day, unless one is named" {
  try 'kal convert --at 69.65,18.96 --to hebrew 2026-06-21T22:00Z'
  gives 1 '' 'the Sun does not set there then, so no day of hebrew begins; --no-sunset six takes 18:00 local mean time'
  try 'kal convert --at 69.65,18.96 --to hindu-solar 2026-06-21T22:00Z'
  gives 1 '' 'the Sun does not rise there then, so no day of hindu-solar begins'
  try 'kal convert --at 69.65,18.96 --to hebrew,gregorian 2026-06-21T22:00Z --on-error null'
  gives 1 $'\t2026-06-21' 'does not set'
  try 'kal convert --at 69.65,18.96 --to hebrew,gregorian 2026-06-21T16:00Z 2026-06-21T17:00Z --no-sunset six'
  gives 0 $'5786-M10-06\t2026-06-21\n5786-M10-07\t2026-06-21'
}
@test "what is no instant" {
  try 'kal convert --at 31.78,35.22 --to hebrew 2026-11-21'
  gives 1 '' 'bad syntax at byte 10: expected a time such as 12:34'
  try 'kal convert --at 31.78,35.22 --to hebrew 2026-13-21T12:00'
  gives 1 '' '2026-13-21T12:00'
  try 'kal convert --at 31.78,35.22 --to hebrew 4001-01-01T12:00'
  gives 1 '' 'day number 741808 is out of range -1450013..741807'
  for command in 'convert --at 0,0 2026-11-21T12:00' 'convert --at 0,0 --from hebrew --to gregorian now' \
    'convert --utc +01:00 --to hebrew now' 'convert --no-sunset six --to hebrew now' 'convert --no-sunset 6 --to hebrew now'; do
    try "kal $command"
    gives 2 '' '--'
  done
}
@test "kal info says when days begin" {
  try 'kal info hebrew --json | jq -r .day_begins; kal info chinese | grep "A day begins"'
  gives 0 $'sunset\nA day begins at midnight'
}
