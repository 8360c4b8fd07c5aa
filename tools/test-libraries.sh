#!/bin/sh
# SPDX-License-Identifier: MIT
# cmocka 1.1.5 and jansson 2.14 for another machine, static, from Debian's sources: the tests of a cross-compiled Kalends
# are linked with them. What is there already is not made again.
#
#   tools/test-libraries.sh TOOLCHAIN FOLDER      installs into FOLDER; TOOLCHAIN is a file of cmake/toolchains
#
# Needs apt-get, dpkg's archive keys, cmake, ninja and the compiler that the toolchain names.
set -eu

cmocka=cmocka_1.1.5.orig.tar.xz
cmocka_sha256=f0ccd8242d55e2fd74b16ba518359151f6f8383ff8aef4976e48393f77bba8b6
jansson=jansson_2.14.orig.tar.gz
jansson_sha256=c739578bf6b764aa0752db9a2fdadcfe921c78f1228c7ec0bb47fa804c55d17b

[ $# -eq 2 ] || { echo "usage: $0 TOOLCHAIN FOLDER" >&2; exit 2; }
toolchain=$(realpath "$1")
mkdir -p "$2/../test-libraries-source"
folder=$(realpath "$2")
source=$(realpath "$2/../test-libraries-source") # all machines share it

# The stamp is written last.
wanted="$cmocka_sha256 $jansson_sha256 $(sha256sum <"$toolchain")"
if [ "$(cat "$folder/made" 2>/dev/null)" = "$wanted" ]; then exit 0; fi

# are_pinned: both archives are there and are the ones meant.
are_pinned() {
  printf '%s  %s\n' "$cmocka_sha256" "$cmocka" "$jansson_sha256" "$jansson" | (cd "$source" && sha256sum --check --status 2>/dev/null)
}

# Debian's own list of sources for this once, in a folder of its own: the machine's lists are left as they are.
fetch() {
  lists=$(mktemp -d)
  trap 'rm -rf "$lists"' EXIT
  mkdir -p "$lists/lists/partial"
  echo 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian bookworm main' \
    >"$lists/sources.list"
  set -- -qq -o "Dir::Etc::SourceList=$lists/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$lists/lists" \
    -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o "APT::Sandbox::User=$(id -un)"
  apt-get "$@" update
  (cd "$source" && apt-get "$@" source --download-only cmocka=1.1.5-2.1 jansson=2.14-2 >/dev/null)
}

# make NAME-VERSION ARCHIVE OPTION...: builds and installs one of them.
make() {
  name=$1
  tar -xf "$source/$2" -C "$folder"
  shift 2
  cmake -G Ninja -S "$folder/$name" -B "$folder/$name/made" -Wno-dev -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_INSTALL_PREFIX="$folder" -DCMAKE_INSTALL_LIBDIR=lib "$@" >"$folder/$name/log" 2>&1 &&
    cmake --build "$folder/$name/made" --target install >>"$folder/$name/log" 2>&1 ||
    { tail -30 "$folder/$name/log"; echo "$0: $name cannot be built"; exit 1; } >&2
}

are_pinned || fetch
are_pinned || { echo "$0: Debian's sources are not the ones pinned here" >&2; exit 1; }
rm -rf "$folder"
mkdir -p "$folder"
make cmocka-1.1.5 $cmocka -DWITH_STATIC_LIB=ON -DWITH_EXAMPLES=OFF
make jansson-2.14 $jansson -DJANSSON_EXAMPLES=OFF -DJANSSON_BUILD_DOCS=OFF -DJANSSON_WITHOUT_TESTS=ON
rm -f "$folder"/lib/libcmocka.* "$folder"/bin/*cmocka*
mv "$folder/lib/libcmocka-static.a" "$folder/lib/libcmocka.a"
echo "$wanted" >"$folder/made"
