/* SPDX-License-Identifier: MIT */
/* Programs run and timed. */
#ifndef BENCH_PROCESSES_H
#define BENCH_PROCESSES_H

#include <sys/types.h>

#include <string>
#include <vector>

namespace bench {

using Command = std::vector<std::string>;

/* Starts a program on files; whoever calls waits for it. */
pid_t start(const Command &command, const std::string &input = "/dev/null",
            const std::string &output = "/dev/null");

struct Spent {
  double wall, cpu; /* seconds */
};

/* Runs it to its end, which must be a good one. */
Spent run(const Command &command, const std::string &input = "/dev/null",
          const std::string &output = "/dev/null");

double median(std::vector<double> values);

} // namespace bench

#endif
