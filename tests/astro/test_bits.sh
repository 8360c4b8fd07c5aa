#!/bin/sh
# SPDX-License-Identifier: MIT
# A million results of the astronomy are the same bits, whatever the compiler and its flags, those too that allow it to
# be inexact. Usage: test_bits.sh SOURCE [all]
# For another machine CC compiles and RUN emulates.
. "$1/tests/house/tap.sh"
cd "$1" || exit 1
wanted=35603e4495f56732
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

same_bits() {
  "$@" -w -Iinclude -Isrc -o "$scratch/bits.exe" tests/astro/bits.c || return 1
  printed=$(${RUN:-} "$scratch/bits.exe" | tr -d '\r')
  [ "$printed" = "$wanted" ] || { echo "$printed instead of $wanted"; return 1; }
}
if [ -n "${CC:-}" ]; then
  # shellcheck disable=SC2086
  for flags in -O2 -Ofast; do check "$CC $flags" same_bits $CC $flags; done
  finish
  exit
fi
for compiler in gcc clang; do
  check "$compiler -O2" same_bits $compiler -O2
  check "$compiler -Ofast -march=native" same_bits $compiler -Ofast -march=native
  [ "${2:-}" = all ] || continue
  for flags in -O0 -O1 -O2 -O3 -Os "-O3 -flto"; do
    # shellcheck disable=SC2086
    check "$compiler -std=c11 $flags" same_bits $compiler -std=c11 $flags
  done
done
# 32 bits, where the x87 would have wider results: if there is a C library for it.
if echo 'int main(void) { return 0; }' >"$scratch/m32.c" && gcc -m32 -o "$scratch/m32" "$scratch/m32.c" 2>/dev/null; then
  check "gcc -m32 -O2" same_bits gcc -m32 -O2
  check "gcc -m32 -march=i486 -Ofast" same_bits gcc -m32 -march=i486 -Ofast
  check "clang -m32 -O2" same_bits clang -m32 -O2
fi
finish
