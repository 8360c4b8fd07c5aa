#!/bin/sh
# SPDX-License-Identifier: MIT
# The library as one WebAssembly module that imports nothing: every public function is exported, and its memory.
#
#   bindings/wasm/build.sh MODULE.wasm [SOURCE.c...]      SOURCE: what else is linked, with malloc and free
#
# Needs clang and lld. CLANG names another clang.
set -eu
[ $# -ge 1 ] || { echo "usage: $0 MODULE.wasm [SOURCE.c...]" >&2; exit 2; }
here=$(dirname "$0")
root=$here/../..
module=$1
shift
clang=${CLANG:-clang}
flags="--target=wasm32 -std=c11 -O2 -DNDEBUG -DKAL_STATIC -ffreestanding -fvisibility=hidden -isystem $here/include -I$root/include"
objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT

# shellcheck disable=SC2086
"$clang" $flags -fno-builtin -c "$here/libc.c" -o "$objects/libc.o"
for source in "$root"/src/*/*.c "$@"; do
  echo "$source"
done | xargs -P "$(nproc)" -I{} sh -c "'$clang' $flags -c {} -o '$objects'/\$(echo {} | tr / _).o"
"$clang" --target=wasm32 -nostdlib -Wl,--no-entry -Wl,--export-dynamic -Wl,--export=malloc -Wl,--export=free \
  -Wl,--fatal-warnings "$objects"/*.o -o "$module"
