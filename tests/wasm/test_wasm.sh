#!/bin/sh
# SPDX-License-Identifier: MIT
# The library as a WebAssembly module without a C library, under Node. Usage: test_wasm.sh SOURCE FOLDER
set -eu
"$1/bindings/wasm/build.sh" "$2/kalends.wasm" "$1/tests/wasm/allocator.c"
echo "# $(wc -c <"$2/kalends.wasm") bytes"
exec node "$1/tests/wasm/test_vectors.mjs" "$2/kalends.wasm" "$1/tests/vectors"
