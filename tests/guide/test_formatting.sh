#!/bin/sh
# SPDX-License-Identifier: MIT
# The commands of formatting.md print what it says; its pictures are there. Usage: test_formatting.sh SOURCE KAL
. "$1/tests/house/tap.sh"
. "$1/tests/guide/console.sh"
guide=$1/docs/guide/formatting.md
PATH=$(dirname "$2"):$PATH
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1

split_blocks "$guide"
for block in console-*; do check "$block" prints "$block"; done
check "there are examples" [ -e console-10 ]
for picture in $(grep -o '](.*svg)' "$guide" | tr -d '])('); do
  check "$picture" [ -s "$(dirname "$guide")/$picture" ]
done
finish
