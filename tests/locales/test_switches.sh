#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds of some locales: what is there, what is not, how large it is. Usage: test_switches.sh SOURCE LIBRARY.a
# For another machine CC compiles and RUN emulates.
. "$1/tests/house/tap.sh"
cd "$1" || exit 1
library=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cat >"$scratch/months.c" <<'C'
#include <kalends/kalends.h>
#include <stdio.h>

int main(int count, char **tags) {
  for (int i = 1; i < count; i++) {
    char name[64] = "-";
    kal_locale locale;
    if (kal_locale_find(tags[i], &locale)) return 1;
    (void)!kal_month_name(kal_calendar_builtin(KAL_GREGORIAN), 2026, 11, tags[i], KAL_NAME_IN_DATE, KAL_NAME_WIDE, name,
                          sizeof name, NULL);
    printf("%s %s %s\n", tags[i], kal_locale_tag(&locale), name);
  }
  return 0;
}
C

# build SWITCHES: the library's own table is replaced by one that these switches made.
build() {
  # shellcheck disable=SC2086
  ${CC:-gcc} -std=c11 -Wall -Wextra -Wpedantic -Werror $1 -Iinclude -c src/generated/locale_data.c -o "$scratch/data.o" &&
    ${CC:-gcc} -std=c11 -Wall -Wextra -Iinclude "$scratch/months.c" "$scratch/data.o" "$library" -o "$scratch/months.exe"
}
# prints TEXT TAG...
prints() {
  expected=$1
  shift
  printf '%s\n' "$expected" >"$scratch/expected"
  ${RUN:-} "$scratch/months.exe" "$@" | diff --strip-trailing-cr "$scratch/expected" -
}
# at_most BYTES: the table.
at_most() {
  [ "$(size "$scratch/data.o" | awk 'NR == 2 {print $1 + $2 + $3}')" -le "$1" ]
}

check "all locales build" build ""
check "and are there" prints "en en November
fa-AF fa-AF نومبر
nb nb november
zh-TW zh-Hant 11月" en fa-AF nb zh-TW
check "in at most 900,000 bytes" at_most 900000
check "English builds alone" build -DKAL_LOCALES_ENGLISH
check "and is there, as nothing else is" prints "en-GB en-GB November
en-AU en-AU November
fa und -
iw und -" en-GB en-AU fa iw
check "in at most 60,000 bytes" at_most 60000
check "a list of languages builds" build "-DKAL_LOCALES_LIST -DKAL_LOCALE_FA -DKAL_LOCALE_NN -DKAL_LOCALE_ZH"
check "and is there with what it inherits from" prints "en en November
fa fa نوامبر
nn-NO nn november
nb nb november
zh-TW zh-Hant 11月
de und -" en fa nn-NO nb zh-TW de
check "in at most 160,000 bytes" at_most 160000
finish
