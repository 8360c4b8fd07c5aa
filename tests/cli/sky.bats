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
