#!/bin/sh
# SPDX-License-Identifier: MIT
# The npm package astronomia 4.2.0, which carries VSOP87 and ELP/MPP02 as numbers, into a folder; what is there
# already is not fetched again.
#
#   tools/fetch-astronomia.sh FOLDER      prints where the series are: FOLDER/package/data
#
# Needs npm and tar. Fails if the package cannot be had or is not the one that was pinned here.
set -eu

package=astronomia@4.2.0
tarball=astronomia-4.2.0.tgz
sha256=ac5f73398a6c788f9ee371011258f18a72b5194009b3c7fc6e702dffe230e679

[ $# -eq 1 ] || { echo "usage: $0 FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"

is_pinned() {
  if command -v sha256sum >/dev/null; then sum=$(sha256sum "$tarball"); else sum=$(shasum -a 256 "$tarball"); fi
  [ "${sum%% *}" = "$sha256" ]
}

if [ ! -f "$tarball" ] || ! is_pinned; then
  rm -rf package "$tarball"
  npm pack --silent "$package" >/dev/null || { echo "$0: npm cannot fetch $package" >&2; exit 1; }
  is_pinned || { echo "$0: $tarball does not have the sha256 $sha256" >&2; exit 1; }
fi
if [ "$(cat package/.unpacked 2>/dev/null)" != "$sha256" ]; then
  rm -rf package
  tar -xzf "$tarball" package/LICENSE package/data
  echo "$sha256" >package/.unpacked
fi
echo "$1/package/data"
