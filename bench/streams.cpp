/* SPDX-License-Identifier: MIT */
/* `kal convert` over long files: CPU time beside `date -f`, and 100 million lines by the clock beside `cat`. */
#include "processes.h"
#include "table.h"

#include <kalends/kalends.h>

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cstdio>
#include <memory>
#include <random>
#include <stdexcept>

namespace bench {
namespace {

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

void add_lines(const std::string &kal, const std::string &folder, bool quick) {
  const size_t our_lines = quick ? 1000000 : 10000000, their_lines = quick ? 50000 : 1000000;
  const int runs = quick ? 1 : 3;
  std::string our_file = write_lines(folder + "/dates.txt", our_lines);
  std::string their_file = write_lines(folder + "/fewer-dates.txt", their_lines);
  std::vector<double> to_gregorian, to_hebrew, of_date, of_date_in_utc;
  for (int i = 0; i < runs; i++) {
    to_gregorian.push_back(run({kal, "convert", "--to", "gregorian"}, our_file).cpu / (double)our_lines);
    to_hebrew.push_back(run({kal, "convert", "--to", "hebrew"}, our_file).cpu / (double)our_lines);
    of_date.push_back(run({"date", "-f", their_file, "+%F"}).cpu / (double)their_lines);
    of_date_in_utc.push_back(
        run({"env", "TZ=UTC0", "date", "-f", their_file, "+%F"}).cpu / (double)their_lines);
  }
  for (auto [id, ours] : {std::pair("gregorian", &to_gregorian), std::pair("hebrew", &to_hebrew)}) {
    double ratio = median(of_date) / median(*ours);
    add_value_row(format("`kal convert --to %s`, a line", id), format("%.1f ns", median(*ours) * 1e9),
                  format("`date -f` %.0f ns", median(of_date) * 1e9), ratio, format("x%.1f", ratio),
                  at_least(20), ">= x20");
  }
  add_note(format("without TZ, `date -f` asks for the time zone at every line; with TZ=UTC0 it takes %.0f ns",
                  median(of_date_in_utc) * 1e9));
  add_note(format("`kal convert` reads %zu lines, `date -f` the first %zu of them: CPU time a line",
                  our_lines, their_lines));
}

/* A folder that goes away with what is in it. */
class Folder {
public:
  explicit Folder(const std::string &parent) : path(parent + "/kalends-bench-XXXXXX") {
    if (!mkdtemp(path.data())) throw std::runtime_error("no folder in " + parent);
  }
  ~Folder() {
    for (const char *name : files) unlink((path + "/" + name).c_str());
    rmdir(path.c_str());
  }
  Folder(const Folder &) = delete;
  std::string operator/(const char *name) const { return path + "/" + name; }

private:
  static constexpr const char *files[] = {"dates", "copy", "converted"};
  std::string path;
};

/* In memory, if three files of that size fit, so that no disk is timed. */
std::string folder_for(const std::string &other, double bytes) {
  struct statvfs about;
  if (statvfs("/dev/shm", &about) == 0 && (double)about.f_bavail * (double)about.f_frsize > 3.5 * bytes)
    return "/dev/shm";
  return other;
}

void add_long_file(const std::string &kal, const std::string &other, bool quick) {
  const size_t lines = quick ? 2000000 : 100000000;
  const int runs = quick ? 1 : 5;
  const std::string parent = folder_for(other, 11.0 * (double)lines);
  const Folder folder(parent);
  const std::string dates = write_lines(folder / "dates", lines), copy = folder / "copy";
  const std::string converted = folder / "converted";
  const std::vector<std::pair<std::string, Command>> cases = {
      {"to gregorian", {kal, "convert", "--to", "gregorian"}},
      {"to persian", {kal, "convert", "--to", "persian"}},
      {"to hebrew", {kal, "convert", "--to", "hebrew"}},
      {"to gregorian, one thread", {kal, "convert", "--to", "gregorian", "--jobs", "1"}}};
  std::vector<std::vector<double>> walls(cases.size()), cpus(cases.size());
  std::vector<double> cat;
  for (int i = 0; i < runs; i++) {
    cat.push_back(run({"cat"}, dates, copy).wall);
    for (size_t k = 0; k < cases.size(); k++) {
      Spent spent = run(cases[k].second, dates, converted);
      walls[k].push_back(spent.wall);
      cpus[k].push_back(spent.cpu);
      if (k == 0 && i == 0 && system(("cmp -s '" + dates + "' '" + converted + "'").c_str()))
        add_fault("kal convert --to gregorian does not give back the lines it reads");
    }
  }
  double rows = (double)lines;
  for (size_t k = 0; k < cases.size(); k++) {
    double millions = rows / median(walls[k]) / 1e6, ratio = median(walls[k]) / median(cat);
    add_value_row(format("%.0f million lines, `kal convert`, %s", rows / 1e6, cases[k].first.c_str()),
                  format("%.1f M a second, CPU %.1f ns a line", millions, median(cpus[k]) / rows * 1e9),
                  format("cat %.1f M a second", rows / median(cat) / 1e6), millions,
                  format("%.2f of its time", ratio), k + 1 < cases.size() ? at_least(40) : Target{},
                  k + 1 < cases.size() ? ">= 40 M a second" : "");
  }
  add_note(format("the %.0f million lines: a file in %s read, another written, medians of %d by the clock; cat reads and "
                  "writes the same bytes; %ld processors",
                  rows / 1e6, parent == other ? "the build folder" : "memory (/dev/shm)", runs,
                  sysconf(_SC_NPROCESSORS_ONLN)));
}

} // namespace

void add_streams(const std::string &build, bool quick, bool only_long) {
  std::string folder = build + "/bench", kal = build + "/cli/kal";
  if (access(kal.c_str(), X_OK)) {
    add_note("kal is not in this build: its lines were not timed");
    return;
  }
  if (!only_long) add_lines(kal, folder, quick);
  add_long_file(kal, folder, quick);
}

} // namespace bench
