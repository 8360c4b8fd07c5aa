#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a Windows program under wine64, in a prefix of its own and without wine's remarks. Its arguments are UTF-8.
WINEPREFIX=${KAL_WINEPREFIX:-${TMPDIR:-/tmp}/kalends-wine-$(id -u)}
WINEDEBUG=-all,err+virtual
LC_ALL=C.UTF-8
export WINEPREFIX WINEDEBUG LC_ALL

# Wine's server and services come before the program: started by it they would hold its pipes, and whoever reads
# from these waits for minutes. Without programs they stay for a minute.
mkdir -p "$WINEPREFIX"
exec 9>"$WINEPREFIX/start.lock"
flock 9
if /usr/lib/wine/wineserver64 -p60 9>&- 2>/dev/null; then
  /usr/lib/wine/wine64 wineboot 9>&- </dev/null >/dev/null 2>&1
fi
exec 9>&-

# Windows wants a page at 0x7ffe0000. The heap of wine64, which begins within 1 GiB above 0x7d005000, takes that
# place once in 5,000 starts, unless its address is not random.
if setarch -R true 2>/dev/null; then
  exec setarch -R /usr/lib/wine/wine64 "$@"
fi
exec /usr/lib/wine/wine64 "$@"
