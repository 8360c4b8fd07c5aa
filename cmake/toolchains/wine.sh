#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a Windows program under wine64, in a prefix of its own and without wine's remarks. Its arguments are UTF-8.
WINEPREFIX=${KAL_WINEPREFIX:-${TMPDIR:-/tmp}/kalends-wine-$(id -u)}
WINEDEBUG=-all
LC_ALL=C.UTF-8
export WINEPREFIX WINEDEBUG LC_ALL
exec /usr/lib/wine/wine64 "$@"
