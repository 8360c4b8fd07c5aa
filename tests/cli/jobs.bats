# SPDX-License-Identifier: MIT
# Streams long enough for several threads give what one thread gives.
load helper

# days FIRST LAST: day numbers, one a line; dates FIRST LAST: the same as dates.
days() { seq -f '@%.0f' "$1" "$2"; }
dates() { days "$1" "$2" | kal convert --to gregorian --jobs 1; }
# same COMMAND: with one thread and with four, the same output, messages and status; shows the number of lines, and the status.
same() {
  local jobs
  for jobs in 1 4; do
    eval "${1//--jobs/--jobs $jobs}" >"out.$jobs" 2>"err.$jobs"
    echo $? >"status.$jobs"
  done
  cmp out.1 out.4 && cmp err.1 err.4 && cmp status.1 status.4 && echo "$(wc -l <out.4) $(cat status.4)"
}
export -f days dates same

@test "the order is kept" {
  try 'days -200000 200000 > in; kal convert --to day --jobs 4 < in | cmp - in'
  gives 0 ''
}
@test "several targets" {
  try 'dates -200000 200000 > in; same "kal convert --to hebrew,persian,jd,chinese --jobs -i in"'
  gives 0 '400001 0'
}
@test "JSON keeps its line numbers" {
  try 'dates -150000 150000 > in; same "kal convert --to hebrew --json --jobs -i in"; tail -n 1 out.4 | jq -c "[.line,.day]"'
  gives 0 $'300001 0\n[300001,150000]'
}
@test "CSV with new lines in fields" {
  try 'days 1 200000 | sed "s/.*/\"a, \"\"b\"\"\n\n\",&,x\r/; 1i n,d,e\r" > in; same "kal convert --csv --column d --to gregorian,day --jobs -i in"; tail -n 1 out.4 | cat -A'
  gives 0 $'600001 0\n",@200000,x,2517-08-01,@200000^M$'
}
@test "CSV without quotation marks" {
  try 'days 1 400000 | sed "s/.*/a,&/; 1i n,d" > in; same "kal convert --csv --column d --to gregorian --jobs -i in"; tail -n 1 out.4'
  gives 0 $'400001 0\na,@400000,3065-03-01'
}
@test "CSV whose quotation marks break off late" {
  try '(echo n,d; days 1 400000 | sed "s/.*/a,&/"; echo "\"a\"b,@1"; days 1 9) > in; same "kal convert --csv --column d --to day --jobs -i in"; cat err.4'
  gives 0 $'400001 1\nkal: line 400002: text follows the closing quotation mark of a field'
}
@test "bad rows here and there" {
  for what in fail null skip; do
    try '(dates 1 200000; echo x; dates 200001 300000; echo; dates 1 99999; echo 2026-02-30) > in; same "kal convert --to persian --on-error '$what' --jobs -i in"; cut -c -40 err.4'
    case $what in
    fail) gives 0 $'200000 1\nkal: line 200001: "x": gregorian: bad sy' ;;
    null) gives 0 $'400002 1\nkal: line 200001: "x": gregorian: bad sy\nkal: line 300002: "": gregorian: bad syn\nkal: line 400002: "2026-02-30": gregoria' ;;
    skip) gives 0 $'399999 1\nkal: line 200001: "x": gregorian: bad sy\nkal: line 300002: "": gregorian: bad syn\nkal: line 400002: "2026-02-30": gregoria' ;;
    esac
  done
}
@test "bad rows in every piece" {
  try 'dates 1 300000 | sed "s/^2...-01-01/x/" > in; same "kal convert --to hebrew --on-error skip --jobs -i in"; wc -l < err.4'
  gives 0 $'299208 1\n792'
}
@test "a note of kal parse comes in its place" {
  try '(dates 1 210000; echo 5/11/2026; dates 1 9; echo x; dates 1 30000) > in; same "kal parse --to day --on-error skip --jobs -i in"; cut -c -27 err.4'
  gives 0 $'240010 1\nkal: "5/11/2026" is read as\nkal: line 210011: "x": greg'
}
@test "words, sums, periods and spans" {
  dates=$'dates 1 250000 > in; same'
  for what in "format --locale fa" "add 1 month --overflow reject --on-error null" "add P1Y2M -f gregorian -c hebrew" "trunc quarter" "range week" "week --parts" "diff --since 2000-01-01 --largest year"; do
    try "$dates \"kal $what --jobs -i in\""
    [[ "$output" = "250000 "[01] ]] || { echo "$what: $output"; return 1; }
  done
}
@test "lines of all kinds in a long stream" {
  try '(dates 1 150000; printf "2026-11-21\r\n\r\n\n"; head -c 700000 /dev/zero | tr "\0" 7; echo; dates 1 200000 | sed "s/\$/\r/"; printf 2026-11-22) > in; same "kal convert --to day --on-error null --jobs -i in"; tail -n 1 out.4 | cat -A; sed -n 150001,150004p out.4 | cat -A'
  gives 0 $'350005 1\n@20779^M$\n@20778^M$\n^M$\n$\n$'
}
@test "a line that is too long and never ends" {
  try '(dates 1 250000; head -c 3000000 /dev/zero | tr "\0" 7) > in; same "kal convert --to day --on-error skip --jobs -i in"; cut -c -30 err.4'
  gives 0 $'250000 1\nkal: line 250001: "77777777777'
}
@test "small writes through a pipe" {
  try 'dates 1 250000 > in; dd if=in obs=13 ibs=64k status=none | kal convert --to day --jobs 4 > out; days 1 250000 | cmp - out'
  gives 0 ''
}
@test "rows come out as they go in, also late" {
  try 'dates 1 250000 > in; mkfifo q; exec 3<>q; kal convert --to day --jobs 4 <q >out & cat in >&3; echo 2026-11-21 >&3; for i in $(seq 50); do [ "$(tail -n 1 out)" = @20778 ] && break; sleep 0.1; done; kill $!; wait $! 2>/dev/null; wc -l < out; tail -n 1 out'
  gives 0 $'250001\n@20778'
}
@test "a bad row ends it though input is still awaited" {
  try 'mkfifo q; exec 3<>q; (dates 1 250000; echo x; dates 1 30000) > in; cat in >&3 & timeout 20 kal convert --to day --jobs 4 <q >out; s=$?; kill $! 2>/dev/null; wait $! 2>/dev/null; wc -l < out; exit $s'
  gives 1 250000 'kal: line 250001: "x"'
}
@test "a closed pipe" {
  try 'dates 1 400000 > in; kal convert --to day --jobs 4 -i in | head -n 1'
  gives 3 @1 'kal: cannot write standard output: Broken pipe'
}
# A pipe between threads would come in the place of standard error, and a message would go into it.
@test "closed standard streams" {
  not_under_wine "does not start without them"
  try '(dates 1 250000; echo x; dates 250001 500000) > in; kal convert --to day --jobs 4 --on-error skip -i in -o out <&- >&- 2>&-; echo $?; wc -l < out'
  gives 0 $'1\n500000'
}
@test "a full disk" {
  try 'dates 1 400000 > in; kal convert --to day --jobs 4 -i in -o /dev/full 2>&1 | sort | uniq -c'
  gives 3 '      1 kal: cannot write /dev/full: No space left on device'
}
@test "interrupted" {
  try 'mkfifo q; exec 3<>q; dates 1 250000 > in; kal convert --to day --jobs 4 <q >out & cat in >&3; for i in $(seq 50); do [ "$(tail -n 1 out)" = @250000 ] && break; sleep 0.1; done; kill -s TERM $!; wait $!'
  gives 143 ''
}
@test "--jobs" {
  try 'echo @0 | kal convert --to day --jobs 1'
  gives 0 @0
  try 'echo @0 | kal convert --to day --jobs 0'
  gives 2 '' 'kal: --jobs: "0" is not a number 1..64'
  try 'echo @0 | kal convert --to day --jobs 65'
  gives 2 '' 'kal: --jobs: "65" is not a number 1..64'
  try 'kal month --jobs 2'
  gives 2 '' 'kal month has no option --jobs'
}
# Rows of JSON go one by one.
@test "columns give what single rows give, in every calendar" {
  try 'seq -f "@%.0f" -300000 4321 300000 > in; for c in $(kal list --ids | some); do
    for what in convert "trunc year -c $c" "trunc quarter -c $c" "trunc month -c $c" "trunc week -c $c" "add 1 year -c $c" "add -5 months --overflow reject -c $c" "add 3 weeks -c $c" "add 0 days -c $c"; do
      kal $what --to $c --on-error null < in 2>>err.column | sed "s/^/$what $c: /" >> column
      kal $what --to $c --on-error null --json < in 2>>err.row | sed "s/^/\"$what $c: \" /" >> row
    done
  done
  jq -r "if type == \"string\" then . else .to[] end" < row | paste -d "\0" - - | sed "s/null\$//" | diff column - | head -n 20
  cmp err.column err.row; wc -l < column'
  gives 0 "$(($(kal list --ids | some | wc -l) * 9 * 139))"
}
