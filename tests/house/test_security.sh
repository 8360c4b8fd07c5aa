#!/bin/sh
# SPDX-License-Identifier: MIT
# docs/security.md: the classes that have to have a row, and every test and planted fault that it cites exists.
# Usage: test_security.sh SOURCE
. "$1/tests/house/tap.sh"
cd "$1" || exit 1
page=docs/security.md

for class in 284 435 664 667 682 691 693 697 703 707 710 754 755; do
  check "CWE-$class has a row" grep -q "^| CWE-$class " $page
done
# Of the rows, the third column.
rows=$(grep -E '^\| ' $page | grep -vE '^\| (class|fault) ')
cited=$(printf '%s\n' "$rows" | awk -F ' [|] ' '{print $3}' | grep -o '`[^`]*`' | tr -d '`' | sort -u)
# A test of cmocka is defined and run; one of a script is what it prints.
exists() {
  case $1 in
  test_*) grep -rqE "^static void $1\(" tests --include='*.c' && grep -rqE "(cmocka_unit_test|TEST)\($1\)" tests --include='*.c' ;;
  "an overlooked status is a warning: "*) grep -qF "'${1#*: }'" tests/house/test_house.sh ;;
  *) grep -qF "check \"$1\"" tests/house/test_house.sh ;;
  esac
}
every_row_cites() { ! printf '%s\n' "$rows" | awk -F ' [|] ' '$3 !~ /`/ || $4 == ""' | grep .; }
check "every row cites a test and says what was broken" every_row_cites
cited=$(printf '%s\n' "$cited" && grep -o '`test_[a-z_]*`' SECURITY.md | tr -d '`' | grep -vxF "$cited")
IFS='
'
for name in $cited; do check "exists: $name" exists "$name"; done
unset IFS
for fault in $(printf '%s\n' "$rows" | awk -F ' [|] ' '{print $4}' | grep -oE '\b[A-Z]+_[A-Z_]+\b' | sort -u); do
  check "planted in the model: $fault" grep -q "^fault $fault " tests/model/test_model.sh
done
finish
