#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs into a scratch prefix and builds a program against it, through pkg-config and find_package, in C and C++;
# the same must fail where nothing is installed. Usage: test_consumer.sh SOURCE BUILD
. "$1/tests/house/tap.sh"
source=$1
build=$2
here=$source/tests/consumer
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix=$scratch/prefix
check "cmake --install" cmake --install "$build" --prefix "$prefix"
libdir=$(dirname "$(find "$prefix" -name libkalends.so | head -n 1)")

files() { (cd "$prefix" && find . -type f -o -type l) | sed 's|/lib/x86_64-linux-gnu/|/lib/|; s|/lib64/|/lib/|' | LC_ALL=C sort | diff "$here/installed.txt" -; }
check "installs what installed.txt lists" files

with_pkg_config() {
  export PKG_CONFIG_PATH="$libdir/pkgconfig" PKG_CONFIG_LIBDIR="$libdir/pkgconfig"
  # shellcheck disable=SC2046
  $1 -o "$scratch/program" -x "$2" "$here/consumer.c" -x none $(pkg-config --cflags --libs kalends) &&
    LD_LIBRARY_PATH=$libdir "$scratch/program"
}
check "pkg-config, C" with_pkg_config "gcc -std=c11 -Wall -Werror" c
check "pkg-config, C++" with_pkg_config "g++ -std=c++17 -Wall -Werror" c++
not() { ! "$@"; }
without_pkg_config() { PKG_CONFIG_PATH=$scratch/none PKG_CONFIG_LIBDIR=$scratch/none pkg-config --exists kalends; }
check "pkg-config fails without the library" not without_pkg_config
check "the program does not build without the library" not gcc -std=c11 -o "$scratch/program" "$here/consumer.c" -lkalends

find_package() { cmake -S "$here" -B "$scratch/find" -G Ninja -DCMAKE_PREFIX_PATH="$1" && cmake --build "$scratch/find"; }
check "find_package" find_package "$prefix"
for program in consumer_c consumer_cpp consumer_static; do
  check "$program runs" env LD_LIBRARY_PATH="$libdir" "$scratch/find/$program"
done
rm -rf "$scratch/find"
check "find_package fails without the library" not find_package "$scratch/none"
check "the man page reads" sh -c "man --warnings=w -l '$prefix/share/man/man1/kal.1' >/dev/null 2>'$scratch/man' && ! grep . '$scratch/man'"

# The same bytes from another folder.
reproducible() {
  for name in one two-longer; do
    mkdir -p "$scratch/$name" && (cd "$source" && tar cf - CMakeLists.txt CMakePresets.json VERSION cmake include src data cli tests/vectors) |
      tar xf - -C "$scratch/$name" || return 1
    cmake -S "$scratch/$name" -B "$scratch/$name/out" -G Ninja >/dev/null && cmake --build "$scratch/$name/out" || return 1
  done
  cmp "$scratch/one/out/libkalends.so.0" "$scratch/two-longer/out/libkalends.so.0" &&
    cmp "$scratch/one/out/libkalends.a" "$scratch/two-longer/out/libkalends.a" &&
    cmp "$scratch/one/out/cli/kal" "$scratch/two-longer/out/cli/kal"
}
check "the build is reproducible" reproducible
finish
