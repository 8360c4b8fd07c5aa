# SPDX-License-Identifier: MIT
# For shell tests: `check "what" command...` runs the command and writes a TAP line; `finish` ends the script.
tap_count=0
tap_failed=0
check() {
  tap_name=$1
  shift
  tap_count=$((tap_count + 1))
  if tap_output=$("$@" 2>&1); then
    echo "ok $tap_count - $tap_name"
  else
    tap_failed=$((tap_failed + 1))
    echo "not ok $tap_count - $tap_name"
    printf '%s\n' "$tap_output" | sed 's/^/# /' | tail -n 40
  fi
}
finish() {
  echo "1..$tap_count"
  [ "$tap_failed" = 0 ]
}
