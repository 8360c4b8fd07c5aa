/* SPDX-License-Identifier: MIT */
/* kalends_bench BUILD [--quick]: see bench/run. */
#include "table.h"

#include <cstdio>
#include <cstring>
#include <exception>

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: kalends_bench BUILD [--quick]\n");
    return 2;
  }
  bool quick = argc > 2 && strcmp(argv[2], "--quick") == 0;
  try {
    bench::add_calendars();
    bench::add_names();
    bench::add_text_and_columns();
    bench::run_timings(quick);
    bench::add_weight(argv[1], quick);
    return bench::print_table();
  } catch (const std::exception &error) {
    fprintf(stderr, "kalends_bench: %s\n", error.what());
    return 1;
  }
}
