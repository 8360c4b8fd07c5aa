/* SPDX-License-Identifier: MIT */
#include "table.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <map>
#include <random>
#include <stdexcept>

namespace bench {
namespace {

struct Timing {
  size_t operations;
  std::vector<double> runs; /* ns an operation */
};

struct Row {
  std::string what, ours, peer, ratio, target;
  int verdict; /* 1 ok, 0 over, -1 not judged */
};

std::map<std::string, Timing> timings;
std::vector<std::function<Row()>> rows;
std::vector<std::string> notes, faults;

/* Collects every repetition; the console stays quiet. */
class Collector : public benchmark::BenchmarkReporter {
  bool ReportContext(const Context &) override { return true; }

  void ReportRuns(const std::vector<Run> &runs) override {
    for (const Run &run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      Timing &timing = timings.at(run.run_name.function_name);
      /* CPU time does not count what others do on this machine; only real time shows threads in step. */
      double seconds = run.threads > 1 ? run.real_accumulated_time : run.cpu_accumulated_time;
      timing.runs.push_back(seconds * 1e9 / (double)run.iterations / (double)timing.operations);
    }
  }
};

int judge(double value, Target target) {
  switch (target.kind) {
  case Target::AtMost:
    return value <= target.bound;
  case Target::AtLeast:
    return value >= target.bound;
  default:
    return -1;
  }
}

std::string target_text(Target target, const char *unit) {
  if (target.kind == Target::None) return "";
  return format("%s %.3g%s", target.kind == Target::AtMost ? "<=" : ">=", target.bound, unit);
}

std::string measure_text(Measure measure) {
  return format(measure.median < 100 ? "%.2f (%.2f)" : "%.0f (%.0f)", measure.median, measure.least);
}

} // namespace

std::string format(const char *pattern, ...) {
  char text[512];
  va_list arguments;
  va_start(arguments, pattern);
  vsnprintf(text, sizeof text, pattern, arguments);
  va_end(arguments);
  return text;
}

void time_pass(const std::string &name, size_t operations, Pass pass, int threads) {
  if (!timings.emplace(name, Timing{operations, {}}).second) throw std::logic_error("timed twice: " + name);
  auto *timing = benchmark::RegisterBenchmark(name.c_str(), [pass](benchmark::State &state) {
    for (auto _ : state) benchmark::DoNotOptimize(pass());
  });
  timing->Unit(benchmark::kNanosecond)->Threads(threads);
  if (threads > 1) timing->UseRealTime();
}

void time_passes(const std::string &name, size_t operations, int passes, Pass pass) {
  if (!timings.emplace(name, Timing{operations, {}}).second) throw std::logic_error("timed twice: " + name);
  benchmark::RegisterBenchmark(name.c_str(),
                               [pass](benchmark::State &state) {
                                 for (auto _ : state) benchmark::DoNotOptimize(pass());
                               })
      ->Unit(benchmark::kNanosecond)
      ->Iterations(passes);
}

void run_timings(bool quick) {
  std::vector<std::string> flags = {"kalends_bench", "--benchmark_enable_random_interleaving=true",
                                    quick ? "--benchmark_repetitions=3" : "--benchmark_repetitions=5",
                                    quick ? "--benchmark_min_time=0.01" : "--benchmark_min_time=0.15"};
  std::vector<char *> arguments;
  for (std::string &flag : flags) arguments.push_back(flag.data());
  int count = (int)arguments.size();
  Collector collector;
  benchmark::Initialize(&count, arguments.data());
  benchmark::RunSpecifiedBenchmarks(&collector);
}

Measure measured(const std::string &name) {
  std::vector<double> runs = timings.at(name).runs;
  if (runs.empty()) throw std::runtime_error("did not run: " + name);
  std::sort(runs.begin(), runs.end());
  return {runs[runs.size() / 2], runs[0]};
}

void add_row(const std::string &what, const std::string &ours, const std::string &peer,
             const std::string &peer_timing, Target target) {
  rows.push_back([=]() -> Row {
    Measure our_time = measured(ours);
    if (peer.empty())
      return {what, measure_text(our_time),     "",
              "",   target_text(target, " ns"), judge(our_time.median, target)};
    Measure peer_time = measured(peer_timing);
    double ratio = our_time.median / peer_time.median;
    return {what,
            measure_text(our_time),
            peer + " " + measure_text(peer_time),
            format("%.3f", ratio),
            target_text(target, ""),
            judge(ratio, target)};
  });
}

void add_scaling_row(const std::string &what, const std::string &one, const std::string &two,
                     const std::string &peer, const std::string &peer_one, const std::string &peer_two,
                     Target target) {
  rows.push_back([=]() -> Row {
    /* The best runs: on a busy machine the others do not have two processors to themselves. */
    double ours = measured(one).least / measured(two).least;
    double theirs = measured(peer_one).least / measured(peer_two).least;
    return {what, format("x%.2f", ours),    peer + format(" x%.2f", theirs),
            "",   target_text(target, "x"), judge(ours, target)};
  });
}

void add_growth_row(const std::string &what, const std::vector<std::string> &names, const std::string &peer,
                    double growth, double most) {
  rows.push_back([=]() -> Row {
    std::string ours;
    double slowest = 0, ratio = measured(names.back()).median / measured(names.front()).median;
    for (const std::string &name : names) {
      double median = measured(name).median;
      slowest = std::max(slowest, median);
      ours += format("%s%.1f", ours.empty() ? "" : " / ", median);
    }
    return {what,
            ours,
            peer,
            format("%.2f", ratio),
            format("<= %.3g ns, x%.3g", most, growth),
            slowest <= most && ratio <= growth};
  });
}

void add_value_row(const std::string &what, const std::string &ours, const std::string &peer, double judged,
                   const std::string &judged_text, Target target, const std::string &text) {
  Row row = {what, ours, peer, judged_text, text, judge(judged, target)};
  rows.push_back([row] { return row; });
}

void add_note(const std::string &note) {
  notes.push_back(note);
}

void add_fault(const std::string &fault) {
  faults.push_back(fault);
}

int print_table() {
  static const char *const verdicts[] = {"", "over", "ok"};
  int judged = 0, held = 0;
  printf("| what | ours | peer | ratio | target | |\n|---|---|---|---|---|---|\n");
  for (const auto &make_row : rows) {
    Row row = make_row();
    printf("| %s | %s | %s | %s | %s | %s |\n", row.what.c_str(), row.ours.c_str(), row.peer.c_str(),
           row.ratio.c_str(), row.target.c_str(), verdicts[row.verdict + 1]);
    judged += row.verdict >= 0;
    held += row.verdict == 1;
  }
  printf("\nTimes: ns an operation, median (least). Targets are judged by the ratio of medians.\n");
  for (const std::string &note : notes) printf("- %s\n", note.c_str());
  for (const std::string &fault : faults) printf("- **FAULT** %s\n", fault.c_str());
  printf("\n%d of %d targets ok, %d over\n", held, judged, judged - held);
  return faults.empty() ? 0 : 1;
}

const std::vector<int64_t> &random_days() {
  static const std::vector<int64_t> days = [] {
    constexpr int64_t first = -135140, last = 157419; /* 1600-01-01 .. 2400-12-31 */
    std::mt19937_64 generator(1);
    std::vector<int64_t> made(65536);
    for (int64_t &day : made) day = first + (int64_t)(generator() % (uint64_t)(last - first + 1));
    return made;
  }();
  return days;
}

} // namespace bench
