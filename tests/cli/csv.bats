# SPDX-License-Identifier: MIT
load helper

@test "a column is appended" {
  try 'printf "id,order_date\n1,2026-11-21\n2,1970-01-01\n" | kal convert --csv --column order_date --to hebrew'
  gives 0 $'id,order_date,order_date_hebrew\n1,2026-11-21,5787-M03-11\n2,1970-01-01,5730-M04-23'
}
@test "several columns are appended" {
  try 'printf "d,x\n2026-11-21,1\n" | kal convert --csv --column d --to hebrew,islamic-civil,jd'
  gives 0 $'d,x,d_hebrew,d_islamic-civil,d_jd\n2026-11-21,1,5787-M03-11,1448-06-10,jd2461366'
}
@test "--as names the new columns" {
  try 'printf "d\n2026-11-21\n" | kal convert --csv --column d --to hebrew,jd --as "datum,Julian day"'
  gives 0 $'d,datum,Julian day\n2026-11-21,5787-M03-11,jd2461366'
}
@test "a new name is quoted where it has to be" {
  try 'printf "\"a,\"\"b\"\"\"\n2026-11-21\n" | kal convert --csv --column "a,\"b\"" --to jd'
  gives 0 $'"a,""b""","a,""b""_jd"\n2026-11-21,jd2461366'
}
@test "every byte of a row stays as it was" {
  try 'printf "\"d\",  x ,\"y\"\n\"2026-11-21\", 007 ,\"a \"\"b\"\", c\"\n" | kal convert --csv --column d --to jd'
  gives 0 $'"d",  x ,"y",d_jd\n"2026-11-21", 007 ,"a ""b"", c",jd2461366'
}
@test "new lines inside quotation marks" {
  try 'printf "note,d\n\"one\ntwo\r\n\",2026-11-21\nx,bad\n" | kal convert --csv --column d --to day | cat -A'
  gives 1 $'note,d,d_day$\n"one$\ntwo^M$\n",2026-11-21,@20778$' 'kal: line 5: "bad"'
}
@test "CR LF and a byte order mark are kept" {
  try 'printf "\357\273\277d,x\r\n2026-11-21,\"1\"\r\n1970-01-01,2\r\n" | kal convert --csv --column d --to day | cat -A'
  gives 0 $'M-oM-;M-?d,x,d_day^M$\n2026-11-21,"1",@20778^M$\n1970-01-01,2,@0^M$'
}
@test "a missing final newline" {
  try 'printf "x,d\n1,2026-11-21" | kal convert --csv --column d --to day | od -An -c | tail -n 1'
  gives 0 '   -   1   1   -   2   1   ,   @   2   0   7   7   8'
}
@test "a missing final newline after a quotation mark" {
  try 'printf "x,d\n1,\"2026-11-21\"" | kal convert --csv --column d --to day'
  gives 0 $'x,d,d_day\n1,"2026-11-21",@20778'
}
@test "a header and nothing else" {
  try 'printf "d" | kal convert --csv --column d --to day'
  gives 0 'd,d_day'
}
@test "bytes that are not UTF-8 stay" {
  try 'printf "d,x\n2026-11-21,\351\0z\n" | kal convert --csv --column d --to day | cat -A'
  gives 0 $'d,x,d_day$\n2026-11-21,M-i^@z,@20778$'
}
@test "a quotation mark inside an unquoted field" {
  try 'printf "d,x\n2026-11-21,5\" pipe\n" | kal convert --csv --column d --to day'
  gives 0 $'d,x,d_day\n2026-11-21,5" pipe,@20778'
}
@test "the stream's blocks leave no seam" {
  try 'kal convert --csv --column d --to day < <(echo a,d; yes "\"x
y\",2026-11-21" | head -n 200000) | tail -n +3 | sort | uniq -c | tr -s " "'
  gives 0 $' 99999 "x\n 100000 y",2026-11-21,@20778'
}
@test "a large record" {
  try '(echo d,x; printf "2026-11-21,\""; yes "" | head -c 1000000; echo "\"") | kal convert --csv --column d --to day | tail -n 1'
  gives 0 '",@20778'
}
@test "from another calendar" {
  try 'printf "d\n5787-M03-11\n" | kal convert --csv --column d --from hebrew --to gregorian'
  gives 0 $'d,d_gregorian\n5787-M03-11,2026-11-21'
}
@test "CSV from and to files" {
  try 'printf "d\n2026-11-21\n" > in.csv; kal convert --csv --column d --to day -i in.csv -o out.csv; cat out.csv'
  gives 0 $'d,d_day\n2026-11-21,@20778'
}
@test "CSV to JSON lines" {
  try 'printf "d,x\n2026-11-21,1\nbad,2\n" | kal convert --csv --column d --to day --json --on-error null | jq -c "[.line,.input,.to.day]"'
  gives 1 $'[2,"2026-11-21","@20778"]\n[3,"bad",null]'
}

@test "a bad date stops after the good rows" {
  try 'printf "d,x\n2026-11-21,1\n2026-02-30,2\n2026-11-22,3\n" | kal convert --csv --column d --to day'
  gives 1 $'d,x,d_day\n2026-11-21,1,@20778' 'kal: line 3: "2026-02-30": gregorian: month M02 never has a day 30'
}
@test "--on-error null in CSV" {
  try 'printf "d,x\n2026-11-21,1\n,2\n2026-11-22,3\n" | kal convert --csv --column d --to day,jd --on-error null'
  gives 1 $'d,x,d_day,d_jd\n2026-11-21,1,@20778,jd2461366\n,2,,\n2026-11-22,3,@20779,jd2461367' 'line 3: ""'
}
@test "--on-error skip in CSV" {
  try 'printf "d,x\n2026-11-21,1\n,2\n2026-11-22,3\n" | kal convert --csv --column d --to day --on-error skip'
  gives 1 $'d,x,d_day\n2026-11-21,1,@20778\n2026-11-22,3,@20779' 'line 3: ""'
}
@test "too few fields" {
  try 'printf "a,b,d\n1,2,2026-11-21\n1,2026-11-21\n" | kal convert --csv --column d --to day'
  gives 1 $'a,b,d,d_day\n1,2,2026-11-21,@20778' 'line 3: "": the row has 2 fields, the header has 3'
}
@test "too many fields" {
  try 'printf "a,d\n1,2026-11-21,3\n" | kal convert --csv --column d --to day --on-error skip'
  gives 1 'a,d,d_day' 'line 2: "2026-11-21": the row has 3 fields, the header has 2'
}
@test "a blank line" {
  try 'printf "a,d\n\n1,2026-11-21\n" | kal convert --csv --column d --to day --on-error skip'
  gives 1 $'a,d,d_day\n1,2026-11-21,@20778' 'line 2: "": the row has 1 field'
}
@test "text after a closing quotation mark" {
  try 'printf "d,x\n2026-11-21,1\n\"2026-11-21\"x,1\n" | kal convert --csv --column d --to day --on-error skip'
  gives 1 $'d,x,d_day\n2026-11-21,1,@20778' 'kal: line 3: text follows the closing quotation mark'
}
@test "a quotation mark that is never closed: the line where it opens" {
  try 'printf "x,d\n\"1\n2\",\"2026-11-21\n1,2026-11-21\n" | kal convert --csv --column d --to day'
  gives 1 'x,d,d_day' 'kal: line 3: the quotation mark opened here is never closed'
}
@test "a malformed header" {
  try 'printf "\"d\"x\n2026-11-21\n" | kal convert --csv --column d --to day'
  gives 1 '' 'kal: line 1: text follows'
}
@test "a record of more than 1 MiB" {
  try '(echo d; echo 2026-11-21; printf "\""; yes 7 | head -c 3000000) | kal convert --csv --column d --to day'
  gives 1 $'d,d_day\n2026-11-21,@20778' 'kal: line 3: the record is longer than 1 MiB'
}
@test "a plain line of more than 1 MiB" {
  try '(echo d; yes 7 | head -c 3000000 | tr -d "\n") | kal convert --csv --column d --to day'
  gives 1 'd,d_day' 'kal: line 2: the record is longer than 1 MiB'
}
@test "no such column" {
  try 'printf "id,\"order date\"\n" | kal convert --csv --column date --to day'
  gives 2 '' 'kal: no column "date"; the header has "id", "order date"'
}
@test "the column is there twice" {
  try 'printf "d,x,d\n" | kal convert --csv --column d --to day'
  gives 2 '' 'kal: more than one column "d"; the header has "d", "x", "d"'
}
@test "a duplicate that is not asked for is no matter" {
  try 'printf "d,x,x\n2026-11-21,1,2\n" | kal convert --csv --column d --to day'
  gives 0 $'d,x,x,d_day\n2026-11-21,1,2,@20778'
}
@test "the new column is there already" {
  try 'printf "d,d_day\n" | kal convert --csv --column d --to day'
  gives 2 '' 'kal: the header already has "d_day"; name new columns with --as'
}
@test "two new columns of one name" {
  try 'printf "d\n" | kal convert --csv --column d --to day,jd --as a,a'
  gives 2 '' 'two new columns would be "a"'
}
@test "too few names" {
  try 'printf "d\n" | kal convert --csv --column d --to day,jd --as a'
  gives 2 '' '--as needs a name'
}
@test "too many names" {
  try 'printf "d\n" | kal convert --csv --column d --to day --as a,b'
  gives 2 '' '--as has 2 names for 1 new column'
}
@test "an empty file" {
  try 'kal convert --csv --column d --to day < /dev/null'
  gives 2 '' 'kal: the input is empty; --csv needs a header line'
}
@test "CSV without --column" {
  try 'echo d | kal convert --csv --to day'
  gives 2 '' '--csv needs --column'
}
@test "--column without CSV" {
  try 'echo d | kal convert --column d --to day'
  gives 2 '' 'belong to --csv'
}
@test "CSV without --to" {
  try 'echo d | kal convert --csv --column d'
  gives 2 '' 'a stream needs --to'
}
@test "a full disk in CSV" {
  try '(echo d; yes 2026-11-21 | head -n 100000) | kal convert --csv --column d --to day > /dev/full'
  gives 3 '' 'No space left on device'
}
@test "--basis gives columns of its own" {
  try 'printf "d\n2026-11-21\nbad\n" | kal convert --csv --column d --to persian --basis --on-error null'
  gives 1 $'d,d_persian,d_persian_basis,d_persian_authority\n2026-11-21,1405-08-30,official,"Calendar Center, Institute of Geophysics, University of Tehran"\nbad,,,' 'line 3'
}
