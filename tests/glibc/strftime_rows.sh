#!/bin/sh
# SPDX-License-Identifier: MIT
# Rows of glibc's strftime, with locales compiled for it (Debian: libc-bin, locales). Nothing outside a temporary folder
# is written.
#
#   tests/glibc/strftime_rows.sh >tests/data/strftime.txt
set -eu
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for locale in en_US de_DE cs_CZ ru_RU fa_IR ar_SA hi_IN th_TH ja_JP zh_TW lzh_TW my_MM or_IN am_ET uz_UZ; do
  localedef -i "$locale" -f UTF-8 "$scratch/$locale.UTF-8" || { echo "$0: no sources of $locale: install locales" >&2; exit 1; }
done
cc -std=gnu11 -Wall -Wextra -Wno-format -o "$scratch/rows" "$here/strftime_rows.c"
LOCPATH="$scratch" TZ=UTC "$scratch/rows"
