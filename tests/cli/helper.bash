# SPDX-License-Identifier: MIT
# Each test is three lines: a name, a command, what it gives.
bats_require_minimum_version 1.5.0
PATH="$(dirname "$KAL"):$PATH"
export LC_ALL=C TZ=UTC TERM=dumb
unset NO_COLOR

# Of a list to be gone through: all, but one of seven where samples are thin.
some() {
  if [ -n "${KAL_TEST_THIN:-}" ]; then awk 'NR % 7 == 1'; else cat; fi
}
export -f some
# not_under_wine WHY: what of the test is not as on Windows.
not_under_wine() { case "${RUN:-}" in *wine*) skip "wine: $1" ;; esac; }

# A shell command, with kal in PATH; its status is that of the first part of a pipe that fails.
try() { run --separate-stderr bash -o pipefail -c "cd '$BATS_TEST_TMPDIR' && $1"; }

# gives STATUS OUTPUT [PART OF STANDARD ERROR]: status and output in full.
gives() {
  if [ "$status" != "$1" ] || [ "$output" != "$2" ] || [[ "$stderr" != *"${3-}"* ]]; then
    printf 'status %s, expected %s\n--- output\n%s\n--- expected\n%s\n--- stderr\n%s\n--- expected in it\n%s\n' \
      "$status" "$1" "$output" "$2" "$stderr" "${3-}"
    return 1
  fi
}

# has STATUS PART...: the output has every part.
has() {
  local wanted
  if [ "$status" != "$1" ]; then
    printf 'status %s, expected %s\n%s\n%s\n' "$status" "$1" "$output" "$stderr"
    return 1
  fi
  shift
  for wanted; do
    [[ "$output" = *"$wanted"* ]] && continue
    printf 'no "%s" in:\n%s\n%s\n' "$wanted" "$output" "$stderr"
    return 1
  done
}
