#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks the model of the registry's protocol with spin: no configuration breaks a property, and every planted
# fault breaks the one it should. Usage: test_model.sh [PATTERN], for the checks whose names hold the pattern.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../house/tap.sh"
only=${1:-}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1

# The operations of registry.pml.
eval "$(sed -n '/^.. Operations/,/^$/s/^#define \([A-Z_]*\) \([0-9]*\).*/\1=\2/p' "$here/registry.pml")"

# Three clients each, as OPERATIONS:CALLS; then the names that exactly one of them gets.
configuration() {
  case $1 in
  # Three add one name.
  race) set -- ADD_A:1 ADD_A:1 ADD_A:1 A ;;
  # Two add two names in different order while one looks for both.
  names) set -- ADD_AB:1 ADD_BA:1 FIND_AB:2 'A B' ;;
  # The table grows twice under a reader.
  growth) set -- ADD_AB:1 ADD_C:1 'FIND_A|FIND_C:2' 'A B' ;;
  freeze) set -- 'ADD_AB|REMOVE:2' FREEZE:1 'ADD_A|FIND_A:2' '' ;;
  # Names go and come; a reader keeps what it found and lets the registry go.
  reuse) set -- 'ADD_A|REMOVE:3' 'ADD_A|REMOVE:3' 'FIND_A|RETAIN|LET_GO:2' '' ;;
  churn) set -- 'ADD_AB|REMOVE:3' 'FIND_A|RETAIN|REMOVE:3' FIND_AB:1 '' ;;
  writers) set -- 'ADD_AB|REMOVE:3' 'ADD_BA|REMOVE:3' 'ADD_BC|REMOVE:2' '' ;;
  # Aliases of a calendar that is being removed, and of a built-in one under a name that is being added.
  alias) set -- 'ADD_AB|REMOVE:3' 'FIND_A|ALIAS_C:2' 'ALIAS_A_BUILTIN|FIND_C:2' '' ;;
  # Retained calendars outlive their registry.
  keep) set -- 'ADD_A|RETAIN:2' 'FIND_A|RETAIN|LET_GO:3' 'FIND_A|RETAIN|REMOVE:3' '' ;;
  numbers) set -- 'ADD_A|REMOVE:2' 'ADD_BC|REMOVE:2' 'BY_NUMBER|RETAIN:2' '' ;;
  # A little of everything.
  mix)
    any='ADD_A|FIND_A|RETAIN|REMOVE|LET_GO'
    set -- "$any|ADD_BA:2" "$any|ALIAS_C:2" "$any|FIND_C|FREEZE:1" ''
    ;;
  *) return 1 ;;
  esac
  client=0
  for operations in "$1" "$2" "$3"; do
    echo "-DCLIENT_$client=$((${operations%:*})) -DCALLS_$client=${operations#*:}"
    client=$((client + 1))
  done
  for name in $4; do echo "-DONE_WINS_$name"; done
}

# run CONFIGURATION [MACRO]: pan's report in the file `report`.
run() {
  rm -f pan*
  # shellcheck disable=SC2046
  spin -a $(configuration "$1") ${2:+"-D$2"} "$here/registry.pml" || return 1
  gcc "${3:--O0}" -w -DSAFETY -DCOLLAPSE -DVECTORSZ=1024 -DMEMLIM=3000 -o pan pan.c || return 1
  ./pan -n -m100000 -w22 >report || return 1
  cat report
}
# Every interleaving was seen, and none breaks a property.
holds() {
  run "$1" "" -O1 && grep -q 'errors: 0$' report &&
    ! grep -qE 'max search depth|out of memory|not completed' report
}
# The fault is found, as a breach of that property.
breaks() { run "$2" "$1" && grep -qE '^pan:[0-9]+: (assertion violated .*\|\|'"$3"'|'"$3"')' report; }
try() {
  case $1 in *"$only"*) check "$@" ;; esac
}

check "spin is there" command -v spin

for each in race names growth freeze reuse churn writers alias keep numbers mix; do
  try "every interleaving of $each" holds $each
done

fault() { try "found: FAULT_$1 breaks $3" breaks "FAULT_$1" "$2" "$3"; }
fault DROPS_OWN_REFERENCE churn no_use_after_free
fault FREES_OLD_TABLE growth no_use_after_free
fault FREES_REPLACED reuse no_use_after_free
fault LIVE_EARLY names names_together
fault NO_RECHECK race one_live_calendar_a_name
fault NO_RECHECK freeze nothing_after_freeze
fault REMOVES_UNLOCKED freeze nothing_after_freeze
fault DEAD_NAME_TAKEN reuse exactly_one_wins
fault GROWTH_FORGETS growth growth_keeps_names
fault IGNORES_STATE names found_was_there
fault ALIAS_UNCHECKED alias found_was_there
fault SPLIT_COUNT keep destroyed_once
fault LEAKS_SPARE writers nothing_leaks
fault KEEPS_LOCK race 'invalid end state'

# The model gets to where it matters: what these claim never happens, does.
witness() { try "reached: $3" breaks "WITNESS_$1" "$2" witness; }
witness PENDING names "a look-up sees a calendar that is not there yet"
witness REMOVED churn "a look-up sees a calendar that is removed"
witness OLD_TABLE growth "a look-up ends in a table that was replaced"
witness REPLACED reuse "a name is taken over from a removed calendar"
witness SPARE writers "a table is thrown away since another client's was sooner"
witness OUTLIVES keep "a calendar outlives its registry"
finish
