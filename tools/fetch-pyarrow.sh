#!/bin/sh
# SPDX-License-Identifier: MIT
# pyarrow from PyPI, into a folder; what is there already is not fetched again. Only tests/arrow uses it.
#
#   tools/fetch-pyarrow.sh FOLDER      prints the Python that has it: FOLDER/bin/python
#
# Needs python3 with venv and pip; 200 MB.
set -eu

[ $# -eq 1 ] || { echo "usage: $0 FOLDER" >&2; exit 2; }
packages='pyarrow==26.0.1'
if [ "$(cat "$1/.packages" 2>/dev/null)" != "$packages" ]; then
  rm -rf "$1"
  python3 -m venv "$1"
  "$1/bin/pip" install --quiet --disable-pip-version-check "$packages" || { echo "$0: pip cannot fetch $packages" >&2; exit 1; }
  echo "$packages" >"$1/.packages"
fi
echo "$1/bin/python"
