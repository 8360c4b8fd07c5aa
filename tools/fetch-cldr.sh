#!/bin/sh
# SPDX-License-Identifier: MIT
# Unicode CLDR 48 (the npm package cldr 8.0.0) into a folder; what is there already is not fetched again.
#
#   tools/fetch-cldr.sh FOLDER      prints where the XML is: FOLDER/package/3rdparty/cldr/common
#
# Needs npm and tar. Fails if the package cannot be had or is not the one that was pinned here.
set -eu

package=cldr@8.0.0
tarball=cldr-8.0.0.tgz
sha256=1e1da9d722452fc6cb2ccd15704079033b6526bbf4cb6f3b237658838ed30175

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
# The stamp is written last: a folder that was unpacked in part, or without rbnf, is unpacked again.
stamp="$sha256 rbnf"
if [ "$(cat package/.unpacked 2>/dev/null)" != "$stamp" ]; then
  rm -rf package
  tar -xzf "$tarball" package/3rdparty/cldr/LICENSE package/3rdparty/cldr/common/dtd \
    package/3rdparty/cldr/common/main package/3rdparty/cldr/common/supplemental \
    package/3rdparty/cldr/common/rbnf
  echo "$stamp" >package/.unpacked
fi
echo "$1/package/3rdparty/cldr/common"
