# SPDX-License-Identifier: MIT
load helper

@test "a stream, one line for each" {
  try 'printf "2026-11-21\n1970-01-01\n" | kal convert --to hebrew'
  gives 0 $'5787-M03-11\n5730-M04-23'
}
@test "a stream with several targets" {
  try 'echo 5787-M03-11 | kal convert --from hebrew --to gregorian,persian'
  gives 0 $'2026-11-21\t1405-08-30'
}
@test "a round trip of a stream" {
  try 'kal convert @-800000 @0 @20778 @2932896 --to hebrew | kal convert --from hebrew --to gregorian | kal convert --to day'
  gives 0 $'@-800000\n@0\n@20778\n@2932896'
}
@test "an empty stream" {
  try 'kal convert --to hebrew < /dev/null'
  gives 0 ''
}
@test "a stream without --to" {
  try 'echo 2026-11-21 | kal convert'
  gives 2 '' 'kal: a stream needs --to CALENDAR'
}
@test "CR LF is read and kept" {
  try 'printf "2026-11-21\r\n2026-11-22\r\n" | kal convert --to day | cat -A'
  gives 0 $'@20778^M$\n@20779^M$'
}
@test "a byte order mark is read" {
  try 'printf "\357\273\2772026-11-21\n" | kal convert --to day'
  gives 0 '@20778'
}
@test "a missing final newline" {
  try 'printf "2026-11-21\r\n2026-11-22" | kal convert --to day | cat -A'
  gives 0 $'@20778^M$\n@20779^M$'
}
@test "--input and --output" {
  try 'echo 2026-11-21 > in && kal convert --to day --input in --output out && cat out'
  gives 0 '@20778'
}
@test "a bad row stops after the good ones, with its line number" {
  try 'printf "2026-11-21\n2026-02-30\n2026-11-22\n" | kal convert --to day'
  gives 1 '@20778' 'kal: line 2: "2026-02-30": gregorian: month M02 never has a day 30'
}
@test "--on-error null" {
  try 'printf "2026-11-21\r\n2026-02-30\r\n2026-11-22\r\n" | kal convert --to day,jd --on-error null | cat -A'
  gives 1 $'@20778^Ijd2461366^M$\n^I^M$\n@20779^Ijd2461367^M$' 'line 2: '
}
@test "--on-error skip" {
  try 'printf "x\n2026-11-21\n\n2026-11-22\n" | kal convert --to day --on-error skip'
  gives 1 $'@20778\n@20779' 'line 3: ""'
}
@test "line numbers hold far into a stream" {
  try '(yes 2026-11-21 | head -n 99999; echo x) | kal convert --to day | wc -l'
  gives 1 99999 'kal: line 100000: "x"'
}
@test "a day out of the target's range, in a batch of good ones" {
  try 'printf "@1\n@9000000000000\n@2\n" | kal convert --to hebrew,day --on-error null'
  gives 1 $'5730-M04-24\t@1\n\t@9000000000000\n5730-M04-25\t@2' 'line 2: "@9000000000000": hebrew: day number'
}
@test "a line that is too long is a bad row" {
  try '(echo 2026-11-21; yes 7 | head -c 900000 | tr -d "\n"; echo; echo 2026-11-22) | kal convert --to day --on-error skip'
  gives 1 $'@20778\n@20779' 'kal: line 2: "77777'
}
@test "a line of 4097 bytes is too long" {
  try '(yes 7 | head -c 8194 | tr -d "\n"; echo; echo 2026-11-22) | kal convert --to day --on-error null'
  gives 1 $'\n@20779' 'longer than 4096 bytes'
}
@test "NUL bytes make a bad row" {
  try 'printf "2026-11-21\0\n2026-11-22\n" | kal convert --to day --on-error skip'
  gives 1 '@20779' 'line 1: "2026-11-21\x00"'
}
@test "lines come out as they go in" {
  try 'mkfifo q; exec 3<>q; kal convert --to day <q >out & echo 2026-11-21 >&3
    for i in {1..100}; do [ -s out ] && break; sleep 0.1; done; kill $!; wait $! 2>/dev/null; cat out'
  gives 0 '@20778'
}
@test "JSON lines" {
  try 'printf "2026-11-21\nx\n" | kal convert --to day --json --on-error null | jq -c "[.line,.input,.day,.to.day]"'
  gives 1 $'[1,"2026-11-21",20778,"@20778"]\n[2,"x",null,null]'
}
@test "arguments and a stream together" {
  try 'kal convert 2026-11-21 --to day --input /dev/null'
  gives 2 '' 'both as arguments and as a stream'
}

@test "an unreadable file" {
  try 'kal convert --to day --input nowhere.txt'
  gives 3 '' 'kal: cannot read "nowhere.txt": No such file or directory'
}
@test "a directory as a file" {
  try 'kal convert --to day --input .'
  gives 3 '' 'kal: cannot read ".": Is a directory'
}
@test "an unwritable file" {
  try 'kal convert 2026-11-21 --to day --output nowhere/out.txt'
  gives 3 '' 'kal: cannot write "nowhere/out.txt"'
}
@test "the input is not overwritten" {
  try 'echo 2026-11-21 > f; kal convert --to day -i f -o f; s=$?; cat f; exit $s'
  gives 2 '2026-11-21' 'both input and output'
}
@test "the input is not overwritten, by way of standard input" {
  not_under_wine "no volume is known of an inherited file"
  try 'echo 2026-11-21 > f; kal convert --to day -o f < f; s=$?; cat f; exit $s'
  gives 2 '2026-11-21' 'both input and output'
}
@test "a stream does not read what it writes" {
  try 'echo 2026-11-21 > f; kal convert --to gregorian < f >> f; s=$?; cat f; exit $s'
  gives 2 '2026-11-21' 'both input and output'
}
@test "no output file is made for a directory" {
  try 'kal convert --to day -i . -o out; [ $? = 3 ] && [ ! -e out ]'
  gives 0 '' 'Is a directory'
}
@test "a line of 4096 bytes and CR LF is not too long" {
  try '(yes 7 | head -c 8192 | tr -d "\n"; printf "\r"; sleep 0.1; printf "\n") | kal convert --to day'
  gives 1 '' 'bad syntax'
}
@test "no output file is made for an unreadable input" {
  try 'kal convert --to day -i nowhere -o out; [ $? = 3 ] && [ ! -e out ]'
  gives 0 '' 'cannot read'
}
@test "a full disk" {
  try 'kal convert 2026-11-21 --to day > /dev/full'
  gives 3 '' 'kal: cannot write standard output: No space left on device'
}
@test "a full disk in a stream" {
  try 'yes 2026-11-21 | head -n 200000 | kal convert --to day --output /dev/full'
  gives 3 '' 'kal: cannot write /dev/full: No space left on device'
}
# As network file systems do: what was written is refused when the file is closed.
failing_close() {
  printf '%s\n' '#include <errno.h>' '#include <sys/syscall.h>' '#include <unistd.h>' \
    'long syscall(long, ...);' 'int close(int fd) { syscall(SYS_close, fd); errno = EIO; return -1; }' \
    >"$BATS_TEST_TMPDIR/close.c"
  cc -shared -fPIC -o "$BATS_TEST_TMPDIR/close.so" "$BATS_TEST_TMPDIR/close.c"
}
@test "an error that comes with closing" {
  case " ${CC:-} " in *" -static "*) skip "a static program loads nothing" ;; esac
  failing_close
  try 'ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=./close.so kal convert 2026-11-21 --to day'
  gives 3 '@20778' 'kal: cannot write standard output: Input/output error'
  try 'ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=./close.so kal convert 2026-11-21 --to day --output out'
  gives 3 '' 'kal: cannot write out: Input/output error'
  try 'ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=./close.so kal convert nothing --to day'
  gives 1 '' 'nothing'
  [[ "$stderr" != *"cannot write"* ]]
}
@test "a closed pipe" {
  try 'mkfifo p; head -c 1 p >/dev/null & (yes 2026-11-21 | head -n 2000000 | kal convert --to day > p)'
  gives 3 '' 'kal: cannot write standard output: Broken pipe'
}
@test "closed standard output" {
  try 'kal convert 2026-11-21 --to day >&-'
  gives 3 '' 'cannot write standard output'
}
@test "closed standard output that is not needed" {
  try 'kal convert 2026-11-21 --to day --output out >&- && cat out'
  gives 0 '@20778'
}
@test "closed standard error: no message in the output file" {
  try 'printf "%s\n" 2026-11-21 2026-02-30 | kal convert --to day --on-error skip --output out 2>&-; [ $? = 1 ] && cat out'
  gives 0 '@20778'
}
@test "closed standard input" {
  try 'kal convert --to day <&-'
  gives 3 '' 'kal: cannot read standard input'
}
