#!/bin/sh
# SPDX-License-Identifier: MIT
# What holds for the sources themselves. Usage: test_house.sh SOURCE LIBRARY.so
. "$(dirname "$0")/tap.sh"
cd "$1" || exit 1
library=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Every header compiles alone, as C11 and as C++.
header_alone() { printf '#include "%s"\n' "$1" >"$scratch/alone.c" && $2 -Wall -Wextra -Wpedantic -Werror -Iinclude -Isrc -fsyntax-only "$scratch/alone.c"; }
for header in include/kalends/*.h; do
  check "$header alone as C11" header_alone "${header#include/}" "gcc -std=c11"
  check "$header alone as C++" header_alone "${header#include/}" "g++ -std=c++11 -x c++"
done

# A status that must not be overlooked is not, in C and C++, unless the caller says so.
overlooks() { # COMPILER LINE
  printf '#include <kalends/kalends.h>\nvoid f(kal_registry *r, const kal_calendar *c) { %s; }\n' "$2" \
    >"$scratch/status.c"
  $1 -Wall -Werror -Iinclude -c -o "$scratch/status.o" "$scratch/status.c"
}
for call in 'kal_registry_create(NULL, &r)' 'kal_registry_add(r, NULL, &c, NULL)' 'kal_registry_alias(r, c, "x", NULL)' \
  'kal_registry_find(r, "x", &c, NULL)' 'kal_registry_remove(r, c, NULL)' 'kal_calendar_find("x", &c, NULL)' \
  'int64_t d; kal_day_parse(c, "", 0, &d, NULL)' \
  'int32_t y; uint8_t m; kal_month_parse(c, "", 0, &y, &m, NULL)' 'int64_t d; kal_date d1 = {1, 1, 1, 0, 0}; kal_date_to_day(c, d1, &d)'; do
  warned() { ! overlooks "gcc -std=c11" "$call" && ! overlooks "g++ -std=c++17 -x c++" "$call"; }
  check "an overlooked status is a warning: ${call##*; }" warned
done
check "a status may be overlooked on purpose in C" \
  overlooks "gcc -std=c11" '(void)!kal_registry_remove(r, c, NULL)'
check "a status may be overlooked on purpose in C++" \
  overlooks "g++ -std=c++17 -x c++" '(void)kal_registry_remove(r, c, NULL)'
check "whoever wants no warnings gets none" overlooks "gcc -std=c11 -DKAL_CHECKED=" 'kal_registry_remove(r, c, NULL)'

# Arrows point one way.
no_match() { ! grep -nE "$@"; }
core_looks_out() {
  grep -nE '#include "(\.\./)?(calendars|format|kernels|astro)/' src/core/*.c src/core/*.h |
    grep -vE 'calendars/(calendars\.def|names_keys\.h)"'
}
not() { ! "$@"; }
check "core includes no other part but the list of calendars and the keys of names" not core_looks_out
check "the command line includes public headers only" no_match '#include "(\.\./|src/|core/|calendars/)' cli/*.c cli/*.h
check "kernels and format include core only" \
  no_match '#include "\.\./(calendars/[a-z]+\.c|astro/|kernels/)' src/kernels/*.c src/format/*.c
kernels_look_out() { grep -nE '#include "\.\./format/' src/kernels/*.[ch] | grep -v 'format/format_write\.h"'; }
check "and kernels of format only what writes" not kernels_look_out
astro_looks_out() {
  grep -nE '#include "' src/astro/*.[ch] | grep -vE '"([a-z_]+|kalends/astro|\.\./generated/astro_[a-z_]+)\.h"'
}
check "astro includes its own headers and tables only" not astro_looks_out

# Nothing outside the C standard's least: seen in the linked library.
allowed='memcpy|memset|memcmp|memmove|strlen|malloc|free|realloc|__cxa_finalize|__gmon_start__|_ITM_.*|__stack_chk_fail|__assert_fail'
only_allowed_symbols() { ! nm -D --undefined-only "$library" | awk '{print $2}' | sed 's/@.*//' | grep -vxE "$allowed"; }
check "the library needs nothing of libc but memory and string basics" only_allowed_symbols
# Of the objects in the static library beside it.
allocators() { nm -A "${library%.so}.a" 2>/dev/null | grep -wE 'U (malloc|free|realloc|calloc|pthread_.*)' | sed 's/.*a://; s/:.*//' | sort -u | grep -v '^registry'; }
no_allocation() { ! allocators | grep .; }
check "nothing but the registry allocates, and nothing locks a mutex" no_allocation
symbols() { nm -D --defined-only "$library" | awk '$2 != "A" {print $3}' | sort | diff tests/abi/symbols.txt -; }
check "exported symbols are those of tests/abi/symbols.txt" symbols
numbers() { sed -n 's/^  KAL_\([A-Z0-9_]*\) = \([0-9]*\),*$/\2 \1/p' include/kalends/calendar_numbers.h | diff tests/abi/calendar-numbers.txt -; }
check "calendar numbers are those of tests/abi/calendar-numbers.txt" numbers
assertions() { nm -D --undefined-only "$library" | grep -qw __assert_fail; }
check "the library under test has its assertions" assertions
# In its objects: the linked library has some bytes of the compiler's own.
no_writable_data() { ! size -A "${library%.so}.a" | awk '/:$/ {object = $1} ($1 == ".data" || $1 == ".bss") && $2 > 0 {print object, $0}' | grep .; }
check "the library has no writable data" no_writable_data

# One file of all: no two sources have a static, type or macro of one name.
one_file() {
  for file in src/*/*.c; do printf '#include "%s"\n' "$PWD/$file"; done >"$scratch/all.c"
  gcc -std=c11 -Wall -Wextra -Werror -Iinclude -fsyntax-only "$scratch/all.c"
}
check "all sources compile as one file" one_file
no_banned() { ! grep -nE '__int128|_Thread_local|__thread|\balloca\b|#include <(math|stdio|time|locale)\.h>' src/*/*.c src/*/*.h; }
check "no 128-bit integers, thread-locals, alloca, libm or stdio in the library" no_banned
calendars_table() { sh tools/gen/calendars_table.sh "$(dirname "$library")/cli/kal" | diff docs/calendars/README.md -; }
check "docs/calendars/README.md is what ./dev gen docs makes" calendars_table
wide() { LC_ALL=C.UTF-8 grep -nE '^.{111}' include/kalends/*.h src/*/*.[ch] cli/*.[ch] | grep -v '^src/generated/'; }
check "no line of include, src and cli is wider than 110 columns" not wide
spdx() {
  ! find . -path './build*' -prune -o -path ./.git -prune -o -type f \( -name '*.[ch]' -o -name '*.cpp' -o -name '*.py' -o -name '*.sh' \
    -o -name '*.cmake' -o -name '*.def' -o -name CMakeLists.txt -o -name '*.bats' -o -path ./dev -o -path ./.ci/run \) -print |
    xargs grep -L 'SPDX-License-Identifier' | grep .
}
check "every source has its SPDX line" spdx
finish
