/* SPDX-License-Identifier: MIT */
/* What is carried: the library's size, a program's memory, and `kal` started and fed with many lines. */
#include "table.h"

#include <kalends/kalends.h>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <random>
#include <stdexcept>

extern char **environ;

namespace bench {
namespace {

using Command = std::vector<std::string>;

/* Starts a program that reads `input` and whose output nobody reads. */
pid_t start(const Command &command, const std::string &input) {
  std::vector<char *> arguments;
  posix_spawn_file_actions_t files;
  pid_t child;
  for (const std::string &word : command) arguments.push_back(const_cast<char *>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, input.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  int failed = posix_spawnp(&child, arguments[0], &files, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  if (failed) throw std::runtime_error("cannot run " + command[0]);
  return child;
}

struct Spent {
  double wall, cpu; /* seconds */
};

double seconds(const timeval &time) { return (double)time.tv_sec + (double)time.tv_usec * 1e-6; }

Spent run(const Command &command, const std::string &input = "/dev/null") {
  int status;
  rusage usage;
  auto begin = std::chrono::steady_clock::now();
  pid_t child = start(command, input);
  if (wait4(child, &status, 0, &usage) != child || status) throw std::runtime_error(command[0] + " failed");
  std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  return {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime)};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/* Resident kilobytes of a program that stops itself when it is done. */
double resident(const std::string &program) {
  pid_t child = start({program}, "/dev/null");
  int status;
  long kilobytes = -1;
  char line[256];
  waitpid(child, &status, WUNTRACED);
  if (!WIFSTOPPED(status)) throw std::runtime_error(program + " failed");
  /* Unlike VmRSS of /proc/.../status, this one is counted exactly. */
  if (FILE *file = fopen(("/proc/" + std::to_string(child) + "/smaps_rollup").c_str(), "r")) {
    while (fgets(line, sizeof line, file)) sscanf(line, "Rss: %ld kB", &kilobytes);
    fclose(file);
  }
  kill(child, SIGKILL);
  waitpid(child, &status, 0);
  if (kilobytes < 0) throw std::runtime_error("no smaps_rollup for " + program);
  return (double)kilobytes;
}

void add_library_size(const std::string &library) {
  struct stat file;
  char line[256];
  if (stat(library.c_str(), &file)) throw std::runtime_error("no " + library);
  double kilobytes = (double)file.st_size / 1024;
  add_value_row("shared library, stripped", format("%.1f KB", kilobytes), "", kilobytes, "", at_most(128),
                "<= 128 KB");
  if (FILE *size = popen(("size '" + library + "'").c_str(), "r")) {
    unsigned text, data, bss;
    while (fgets(line, sizeof line, size))
      if (sscanf(line, "%u %u %u", &text, &data, &bss) == 3)
        add_note(format("`size` of the library: text %u, data %u, bss %u bytes", text, data, bss));
    pclose(size);
  }
}

void add_memory(const std::string &folder, int runs) {
  std::vector<double> with, without;
  for (int i = 0; i < runs; i++) {
    with.push_back(resident(folder + "/one_hebrew_date"));
    without.push_back(resident(folder + "/no_date"));
  }
  double more = median(with) - median(without);
  add_value_row("memory of one hebrew date", format("%.0f KB", median(with)),
                format("no date %.0f KB", median(without)), more, format("+%.0f KB", more), at_most(300),
                "<= +300 KB");
}

void add_start(const std::string &kal, int runs) {
  std::vector<double> ours, theirs;
  for (int i = 0; i < runs; i++) {
    ours.push_back(run({kal, "--version"}).wall * 1e6);
    theirs.push_back(run({"/bin/true"}).wall * 1e6);
  }
  double ratio = median(ours) / median(theirs);
  add_value_row("`kal --version`", format("%.0f us", median(ours)),
                format("/bin/true %.0f us", median(theirs)), ratio, format("%.2f", ratio), at_most(1.5),
                "<= 1.5");
}

/* Lines of dates at random over 1600..2400. */
std::string write_lines(const std::string &path, size_t lines) {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  const std::vector<int64_t> &days = random_days();
  std::mt19937_64 generator(3);
  FILE *file = fopen(path.c_str(), "w");
  if (!file) throw std::runtime_error("cannot write " + path);
  for (size_t i = 0; i < lines; i++) {
    char text[KAL_DATE_TEXT_MAX];
    kal_date date;
    size_t length;
    kal_date_from_day(gregorian, days[generator() % days.size()], &date);
    kal_date_print(gregorian, date, text, sizeof text - 1, &length);
    text[length] = '\n';
    fwrite(text, 1, length + 1, file);
  }
  if (fclose(file)) throw std::runtime_error("cannot write " + path);
  return path;
}

void add_stream(const std::string &kal, const std::string &folder, bool quick) {
  const size_t our_lines = quick ? 1000000 : 10000000, their_lines = quick ? 50000 : 1000000;
  const int runs = quick ? 1 : 3;
  std::string our_file = write_lines(folder + "/dates.txt", our_lines);
  std::string their_file = write_lines(folder + "/fewer-dates.txt", their_lines);
  std::vector<double> to_gregorian, to_hebrew, of_date;
  for (int i = 0; i < runs; i++) {
    to_gregorian.push_back(run({kal, "convert", "--to", "gregorian"}, our_file).cpu / (double)our_lines);
    to_hebrew.push_back(run({kal, "convert", "--to", "hebrew"}, our_file).cpu / (double)our_lines);
    of_date.push_back(run({"date", "-f", their_file, "+%F"}).cpu / (double)their_lines);
  }
  for (auto [id, ours] : {std::pair("gregorian", &to_gregorian), std::pair("hebrew", &to_hebrew)}) {
    double ratio = median(of_date) / median(*ours);
    add_value_row(format("`kal convert --to %s`, a line", id), format("%.1f ns", median(*ours) * 1e9),
                  format("`date -f` %.0f ns", median(of_date) * 1e9), ratio, format("x%.1f", ratio),
                  at_least(20), ">= x20");
  }
  add_note(format("`kal convert` reads %zu lines, `date -f` the first %zu of them: CPU time a line",
                  our_lines, their_lines));
}

} // namespace

void add_weight(const std::string &build, bool quick) {
  std::string folder = build + "/bench", kal = build + "/cli/kal";
  add_library_size(folder + "/libkalends-stripped.so");
  add_memory(folder, quick ? 3 : 9);
  if (access(kal.c_str(), X_OK)) {
    add_note("kal is not in this build: its start and its lines were not timed");
    return;
  }
  add_start(kal, quick ? 40 : 400);
  add_stream(kal, folder, quick);
}

} // namespace bench
