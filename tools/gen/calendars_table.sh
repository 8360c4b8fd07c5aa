#!/bin/sh
# SPDX-License-Identifier: MIT
# docs/calendars/README.md from what kal says of its calendars. Usage: calendars_table.sh KAL > README.md
kal=$1
cat <<'EOF'
# The calendars

Made by `./dev gen docs` from what `kal info` says; a test compares. What each is, its rule, its history and its sources
stand at the top of its file in `src/calendars/`, where the facts come from in `data/SOURCES.md`.

"Rule from": the first arithmetic year in which people used the rule; dates before it are ESTIMATED. Every other basis
is written out.

| number | id | BCP 47 | aliases | name | family | eras | rule from |
|---|---|---|---|---|---|---|---|
EOF
for id in $("$kal" list --ids); do "$kal" info "$id" --json --today 2026-11-21; done | jq -r '
  def runs: [.basis[] | "\(.basis) \(.first_year)..\(.last_year)"] | join(", ");
  "| \(.number) | `\(.id)` | \(if .bcp47 then "`\(.bcp47)`" else "" end) | \(.aliases | map("`\(.)`") | join(" ")) | \(.name) | \(.family) | \(.eras | map(.code) | if length > 20 then .[:4] + ["... (\(length) in all)"] + .[-3:] else . end | join(", ")) | \(
    if (.basis | length) == 2 and .basis[0].basis == "estimated" and .basis[1].basis == "rule" then .basis[1].first_year
    elif (.basis | length) == 1 then .basis[0].basis
    else (.basis | map(select(.basis != "estimated")) | map("\(.basis) \(.first_year)..\(.last_year)") | join(", ")) end) |"'
