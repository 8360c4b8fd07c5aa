#!/bin/sh
# SPDX-License-Identifier: MIT
# The examples of calendar-files.md: each file, named in its first line, is right, and each command prints what it says.
# Usage: test_calendar_files.sh SOURCE KAL
. "$1/tests/house/tap.sh"
. "$1/tests/guide/console.sh"
guide=$1/docs/guide/calendar-files.md
PATH=$(dirname "$2"):$PATH
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1

split_blocks "$guide"
for file in *.kal; do check "$file is right" kal check "$file"; done
for block in console-*; do check "$block" prints "$block"; done
for kind in rule table weeks fiscal overlay cut-over; do
  check "there is a worked example of kind $kind" sh -c "grep -lx 'kind: $kind' ./*.kal"
done
examples=$(find . -name 'console-*' | wc -l)
check "there are six worked examples" [ "$examples" -ge 6 ]
finish
