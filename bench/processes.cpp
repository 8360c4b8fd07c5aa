/* SPDX-License-Identifier: MIT */
#include "processes.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

extern char **environ;

namespace bench {

pid_t start(const Command &command, const std::string &input, const std::string &output) {
  std::vector<char *> arguments;
  posix_spawn_file_actions_t files;
  pid_t child;
  for (const std::string &word : command) arguments.push_back(const_cast<char *>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, input.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
  int failed = posix_spawnp(&child, arguments[0], &files, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  if (failed) throw std::runtime_error("cannot run " + command[0]);
  return child;
}

static double seconds(const timeval &time) { return (double)time.tv_sec + (double)time.tv_usec * 1e-6; }

Spent run(const Command &command, const std::string &input, const std::string &output) {
  int status;
  rusage usage;
  auto begin = std::chrono::steady_clock::now();
  pid_t child = start(command, input, output);
  if (wait4(child, &status, 0, &usage) != child || status) throw std::runtime_error(command[0] + " failed");
  std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  return {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime)};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

} // namespace bench
