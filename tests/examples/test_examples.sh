#!/bin/sh
# SPDX-License-Identifier: MIT
# Every example compiles without a warning as C11 and as C++ and prints what is expected. Usage: test_examples.sh SOURCE LIBRARY.a
# For another machine CC compiles, as C only, and RUN emulates.
. "$1/tests/house/tap.sh"
cd "$1" || exit 1
library=$2
flags='-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror'
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# prints COMPILER NAME: the example's output, by that compiler, is the expected one.
prints() {
  # shellcheck disable=SC2086
  $1 $flags -Iinclude "examples/$2.c" -x none "$library" -o "$scratch/$2.exe" && ${RUN:-} "$scratch/$2.exe" >"$scratch/out" &&
    diff --strip-trailing-cr "tests/examples/$2.txt" "$scratch/out"
}
for example in examples/*.c; do
  name=$(basename "$example" .c)
  check "$name as C11" prints "${CC:-gcc} -std=c11" "$name"
  [ -n "${CC:-}" ] || check "$name as C++" prints "g++ -std=c++11 -x c++" "$name"
done
finish
