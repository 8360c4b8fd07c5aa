/* SPDX-License-Identifier: MIT */
/* kalends_bench BUILD [--quick] [--spans | --formats | --columns | --streams]: see bench/run. */
#include "table.h"

#include <cstdio>
#include <cstring>
#include <exception>

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: kalends_bench BUILD [--quick] [--spans | --formats | --columns | --streams]\n");
    return 2;
  }
  bool quick = false, only_spans = false, only_formats = false, only_columns = false, only_streams = false;
  for (int i = 2; i < argc; i++) {
    quick |= strcmp(argv[i], "--quick") == 0;
    only_spans |= strcmp(argv[i], "--spans") == 0;
    only_formats |= strcmp(argv[i], "--formats") == 0;
    only_columns |= strcmp(argv[i], "--columns") == 0;
    only_streams |= strcmp(argv[i], "--streams") == 0;
  }
  try {
    bool all = !only_spans && !only_formats && !only_columns && !only_streams;
    if (all || only_formats) bench::add_formats();
    if (all || only_columns) bench::add_columns(BENCH_SOURCE, quick);
    if (all) {
      bench::add_calendars();
      bench::add_names();
      bench::add_sky();
      bench::add_text_and_columns();
    }
    if (all || only_spans) bench::add_spans(argv[1], BENCH_SOURCE, quick);
    if (!only_streams) bench::run_timings(quick);
    if (all) bench::add_weight(argv[1], quick);
    if (all || only_streams) bench::add_streams(argv[1], quick, only_streams);
    return bench::print_table();
  } catch (const std::exception &error) {
    fprintf(stderr, "kalends_bench: %s\n", error.what());
    return 1;
  }
}
