#!/bin/sh
# SPDX-License-Identifier: MIT
# The examples of calendar-files.md: each file, named in its first line, is right, and each command prints what it says.
# Usage: test_calendar_files.sh SOURCE KAL
. "$1/tests/house/tap.sh"
guide=$1/docs/guide/calendar-files.md
PATH=$(dirname "$2"):$PATH
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1

awk '
  /^```kal$/ { getline; file = $2; sub(/:$/, "", file); print > file; inside = 1; next }
  /^```console$/ { block++; file = "console-" block; inside = 1; next }
  /^```$/ { if (inside) close(file); inside = 0; next }
  inside { print > file }' "$guide"

# Commands follow "$ "; what they print, also to standard error, stands below each.
prints() {
  grep '^\$ ' "$1" | sed 's/^\$ //' | while read -r line; do
    printf '$ %s\n' "$line"
    eval "$line" 2>&1
  done >printed
  diff "$1" printed
}
for file in *.kal; do check "$file is right" kal check "$file"; done
for block in console-*; do check "$block" prints "$block"; done
for kind in rule table weeks fiscal overlay cut-over; do
  check "there is a worked example of kind $kind" sh -c "grep -lx 'kind: $kind' ./*.kal"
done
examples=$(find . -name 'console-*' | wc -l)
check "there are six worked examples" [ "$examples" -ge 6 ]
finish
