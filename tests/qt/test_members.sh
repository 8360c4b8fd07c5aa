#!/bin/sh
# SPDX-License-Identifier: MIT
# members.txt against the headers of the Qt at hand: every public member is listed, and nothing else is.
# Usage: test_members.sh SOURCE PYTHON INCLUDE_FOLDER...
. "$1/tests/house/tap.sh"
here=$1/tests/qt
python=$2
shift 2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
header() { for folder; do find "$folder/" -name "$name" 2>/dev/null; done | head -n 1; }

same() {
  "$python" -B "$here/members.py" "$1" "$2" >"$scratch/there" || return 1
  sed -n "s/^$2::\([A-Za-z~]*\)$/\1/p" "$here/members.txt" | sort >"$scratch/listed"
  sed -n "s/^$2::\([A-Za-z~]*\).*/\1/p" "$here/members.txt" | sort >"$scratch/any_version"
  LC_ALL=C sort -o "$scratch/there" "$scratch/there"
  [ -s "$scratch/there" ] || return 1
  if grep -vxFf "$scratch/any_version" "$scratch/there"; then echo "are not listed"; return 1; fi
  if grep -vxFf "$scratch/there" "$scratch/listed"; then echo "are not in Qt"; return 1; fi
}
are_words() {
  for member in $(sed -n "s/^$2::\([A-Za-z]*\)$/\1/p" "$here/members.txt"); do
    grep -qw "$member" "$1" || { echo "$member is not in $1"; return 1; }
  done
  [ -n "$member" ]
}

for class in QCalendar QDate QDateTime QLocale; do
  case $class in QCalendar) name=qcalendar.h ;; QLocale) name=qlocale.h ;; *) name=qdatetime.h ;; esac
  case $class in QCalendar | QDate) how=same ;; *) how=are_words ;; esac
  check "members of $class" $how "$(header "$@")" $class
done
# qt6-base-private-dev draws half a desktop in; `./dev check` does without it.
name=qcalendarbackend_p.h
if [ -n "$(header "$@")" ]; then
  check "members of QCalendarBackend" same "$(header "$@")" QCalendarBackend
else
  echo "# QCalendarBackend's header is not installed (qt6-base-private-dev): its list is that of Qt 6.4.2"
fi
finish
