/* SPDX-License-Identifier: MIT */
/* What is carried: the library's size, a program's memory, and the start of `kal`. */
#include "processes.h"
#include "table.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <stdexcept>

namespace bench {
namespace {

/* Resident kilobytes of a program that stops itself when it is done. */
double resident(const std::string &program) {
  pid_t child = start({program});
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
                format("/bin/true %.0f us", median(theirs)), ratio, format("%.3f", ratio), at_most(1.5),
                "<= 1.5");
}

} // namespace

void add_weight(const std::string &build, bool quick) {
  std::string folder = build + "/bench", kal = build + "/cli/kal";
  add_library_size(folder + "/libkalends-stripped.so");
  add_memory(folder, quick ? 3 : 9);
  if (access(kal.c_str(), X_OK)) {
    add_note("kal is not in this build: its start was not timed");
    return;
  }
  add_start(kal, quick ? 40 : 400);
}

} // namespace bench
