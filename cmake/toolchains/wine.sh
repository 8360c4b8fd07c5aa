#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a Windows program under wine64, in a prefix of its own and without wine's remarks.
WINEPREFIX=${KAL_WINEPREFIX:-${TMPDIR:-/tmp}/kalends-wine-$(id -u)}
WINEDEBUG=-all
export WINEPREFIX WINEDEBUG
exec /usr/lib/wine/wine64 "$@"
