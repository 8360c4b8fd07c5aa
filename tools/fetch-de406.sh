#!/bin/sh
# SPDX-License-Identifier: MIT
# The JPL ephemeris DE406 and what reads it, from PyPI, into a folder; what is there already is not fetched again. Only
# tests/astro/test_de406.py uses them.
#
#   tools/fetch-de406.sh FOLDER      prints the Python that has them: FOLDER/bin/python
#
# Needs python3 with venv and pip; 190 MB.
set -eu

[ $# -eq 1 ] || { echo "usage: $0 FOLDER" >&2; exit 2; }
packages='de406==1997.1 jplephem==2.24 numpy<3 pyerfa==2.0.1.5'
if [ "$(cat "$1/.packages" 2>/dev/null)" != "$packages" ]; then
  rm -rf "$1"
  python3 -m venv "$1"
  # shellcheck disable=SC2086
  "$1/bin/pip" install --quiet --disable-pip-version-check $packages || { echo "$0: pip cannot fetch $packages" >&2; exit 1; }
  echo "$packages" >"$1/.packages"
fi
echo "$1/bin/python"
