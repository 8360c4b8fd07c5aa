# SPDX-License-Identifier: MIT
# For the tests of guides with commands: `split_blocks GUIDE` writes each ```kal block to the file that its first line
# names and each ```console block to console-N; `prints console-N` runs the commands, which follow "$ ", and compares what
# they print, also to standard error, with what stands below each.
split_blocks() {
  awk '
    /^```kal$/ { getline; file = $2; sub(/:$/, "", file); print > file; inside = 1; next }
    /^```console$/ { block++; file = "console-" block; inside = 1; next }
    /^```$/ { if (inside) close(file); inside = 0; next }
    inside { print > file }' "$1"
}
prints() {
  grep '^\$ ' "$1" | sed 's/^\$ //' | while read -r line; do
    printf '$ %s\n' "$line"
    eval "$line" 2>&1
  done >printed
  diff "$1" printed
}
