/* SPDX-License-Identifier: MIT */
/*
 * Timings by name, and the table made of them.
 *
 * A timing is a pass of work over many operations; Google Benchmark repeats and interleaves the passes. A row
 * names the timings that it compares, and is rendered when all have run.
 */
#ifndef BENCH_TABLE_H
#define BENCH_TABLE_H

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace bench {

/* Does every operation of a pass once; returns a checksum, so that nothing is optimised away. */
using Pass = std::function<int64_t()>;

struct Measure {
  double median; /* ns an operation */
  double least;
};

/* Registers a timing. Several threads: each does the pass; the time is that of all operations together. */
void time_pass(const std::string &name, size_t operations, Pass pass, int threads = 1);
/* The same with a fixed number of passes in a run. */
void time_passes(const std::string &name, size_t operations, int passes, Pass pass);
void run_timings(bool quick);
Measure measured(const std::string &name);

/* How a row is judged. The value is ours / peer where there is a peer, else ours. */
struct Target {
  enum { None, AtMost, AtLeast } kind = None;
  double bound = 0;
};
inline Target at_most(double bound) {
  return {Target::AtMost, bound};
}
inline Target at_least(double bound) {
  return {Target::AtLeast, bound};
}

/* Timings beside each other: the ratio of their medians. peer "" : a figure of our own, judged in ns. */
void add_row(const std::string &what, const std::string &ours, const std::string &peer = "",
             const std::string &peer_timing = "", Target target = {});
/* Throughput of the second timing against the first, by their best runs; the same of a peer, for scale. */
void add_scaling_row(const std::string &what, const std::string &one, const std::string &two,
                     const std::string &peer, const std::string &peer_one, const std::string &peer_two,
                     Target target);
/* Timings of a growing task: the last to the first within `growth`, and none above `most` ns. peer: for
 * scale. */
void add_growth_row(const std::string &what, const std::vector<std::string> &timings, const std::string &peer,
                    double growth, double most);
/* Figures that are no timings. peer "": the value itself is judged, else `ratio`. */
void add_value_row(const std::string &what, const std::string &ours, const std::string &peer, double judged,
                   const std::string &judged_text, Target target, const std::string &target_text);
void add_note(const std::string &note);

/* A result that is wrong, or something that could not run: the exit status will be 1. */
void add_fault(const std::string &fault);

/* Writes the table, the notes, the faults and the count; returns the exit status. */
int print_table();

std::string format(const char *pattern, ...) __attribute__((format(printf, 1, 2)));

/* Each part of the benchmark registers its timings and rows. */
void add_calendars();
void add_columns(const char *source, bool quick);
void add_formats();
void add_names();
void add_sky();
void add_text_and_columns();
/* Times Node too, if BUILD/node has it. source: the folder of bench. */
void add_spans(const std::string &build, const std::string &source, bool quick);
/* Runs programs, so it comes after the timings. */
void add_weight(const std::string &build, bool quick);
void add_streams(const std::string &build, bool quick, bool only_long);

/* 65,536 days at random over 1600..2400, the same in every run. */
const std::vector<int64_t> &random_days();

} // namespace bench

#endif
