#!/bin/sh
# SPDX-License-Identifier: MIT
# The guides: each C example compiles and prints what its `// prints` comments say; what a guide names exists; the
# examples in headers compile;
# coming-from-qt.md has every member of tests/qt/members.txt. Usage: test_guide.sh SOURCE LIBRARY.a COMPILER
. "$1/tests/house/tap.sh"
cd "$1" || exit 1
library=$2
compiler=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# GUIDE-N.c, and GUIDE-N.expected with what it prints. A block that is no program becomes the body of main.
split_examples() {
  awk -v out="$scratch/$(basename "$1" .md)" '
    /^```c$/ { block++; inside = 1; file = out "-" block ".c"; text = ""; expected = ""; next }
    /^```/ && inside {
      inside = 0
      if (text !~ /int main\(/)
        text = "#include <kalends/kalends.h>\n#include <stdio.h>\n#include <string.h>\n#include <time.h>\n" \
               "int main(void) {\n" text "return 0;\n}\n"
      printf "%s", text > file
      sub(/\.c$/, ".expected", file)
      printf "%s", expected > file
      next
    }
    inside {
      text = text $0 "\n"
      if (match($0, /\/\/ prints /)) expected = expected substr($0, RSTART + RLENGTH) "\n"
    }' "$1"
}
runs() {
  "$compiler" -std=c11 -Wall -Wextra -Werror -Iinclude -o "$scratch/program" "$1" "$library" || return 1
  "$scratch/program" >"$scratch/printed" || return 1
  [ -s "${1%.c}.expected" ] || { echo "it says nowhere what it prints"; return 1; }
  diff "${1%.c}.expected" "$scratch/printed"
}
# Functions and constants of ours: in the headers, or "not yet" on that line; what is there is not "not yet".
grep -ohE '\b(kal|KAL)_[A-Za-z0-9_]+' include/kalends/*.h | sort -u >"$scratch/there"
names() { grep -oE '\b(kal|KAL)_[A-Za-z0-9_]+' | sort -u; }
names_exist() { ! sed 's/not yet:.*//; s/Not yet:.*//' "$1" | names | grep -vxFf "$scratch/there"; }
not_yet_is_true() { ! sed -n 's/.*[Nn]ot yet://p' "$1" | names | grep -xFf "$scratch/there"; }

examples=0
for guide in docs/guide/*.md; do
  split_examples "$guide"
  check "$guide names what exists" names_exist "$guide"
  check "$guide: what it calls \"not yet\" is not there" not_yet_is_true "$guide"
done
for example in "$scratch"/*-[0-9]*.c; do
  [ -e "$example" ] || continue
  examples=$((examples + 1))
  check "example $(basename "$example" .c)" runs "$example"
done
check "there are examples" [ "$examples" -gt 0 ]

# The examples in the headers' comments, indented by five blanks: each compiles where there are the things that
# examples speak of.
header_examples() {
  awk -v out="$scratch/$(basename "$1" .h)_h" '
    function finish() {
      if (text == "") return
      if (text !~ /int main\(/)
        text = "#include <kalends/kalends.h>\n#include <stdio.h>\n#include <string.h>\n" \
               "void example(kal_registry *registry, const kal_calendar *calendar, kal_date date, kal_error error,\n" \
               "             kal_roman_day roman, kal_locale locale);\n" \
               "void example(kal_registry *registry, const kal_calendar *calendar, kal_date date, kal_error error,\n" \
               "             kal_roman_day roman, kal_locale locale) {\n" \
               "(void)registry, (void)calendar, (void)date, (void)error, (void)roman, (void)locale;\n{\n" text "}\n}\n"
      file = out "-" ++block ".c"
      printf "%s", text > file
      close(file)
      text = ""
    }
    /^ \*     [^ ]/ || (text != "" && /^ \*      /) { text = text substr($0, 8) "\n"; next }
    text != "" && /^ \*$/ { text = text "\n"; next }
    { finish() }' "$1"
}
compiles() {
  "$compiler" -std=c11 -Wall -Wextra -Werror -Wno-unused-variable -Wno-unused-but-set-variable -Iinclude -c -o "$scratch/example.o" "$1"
}
headers=0
for header in include/kalends/*.h; do header_examples "$header"; done
for example in "$scratch"/*_h-[0-9]*.c; do
  [ -e "$example" ] || continue
  headers=$((headers + 1))
  check "example $(basename "$example" .c | sed 's/_h-/.h /')" compiles "$example"
done
check "there are examples in headers" [ "$headers" -gt 20 ]

# The differences from ICU, as the tests have them.
lists_differences() {
  awk -F'\t' '!/^#/ && NF { print "| " $1 " | " $3 " | " $9 " |" }' tests/icu/differences.txt >"$scratch/differences"
  sed -n '/^|---/,/^$/p' docs/guide/locales-and-icu.md | grep '^| ' | diff "$scratch/differences" -
}
check "docs/guide/locales-and-icu.md lists the differences from ICU" lists_differences

# Every member in the section of its class, as `member...` or Class::member.
guide=docs/guide/coming-from-qt.md
maps() {
  sed -n "/^## $1\$/,/^## Q/p" $guide >"$scratch/section"
  for member in $(sed -n "s/^$1::\([A-Za-z~]*\).*/\1/p" tests/qt/members.txt); do
    grep -qE "\`([A-Za-z]+::)?$member\b" "$scratch/section" || { echo "$1::$member is not mapped"; return 1; }
  done
  [ -n "$member" ]
}
for class in QCalendar QCalendarBackend QDate QDateTime QLocale; do
  check "$guide maps every member of $class" maps $class
done
finish
