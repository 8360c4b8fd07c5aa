/* SPDX-License-Identifier: MIT */
/* Calendars by name, beside QCalendar's constructor from a name. */
#include "table.h"

#include <kalends/kalends.h>

#include <QCalendar>

#include <memory>
#include <random>

namespace bench {
namespace {

using Names = std::shared_ptr<std::vector<const char *>>;

bool we_know(const char *name) {
  const kal_calendar *calendar;
  return kal_calendar_find(name, &calendar, nullptr) == KAL_OK;
}

/* Many look-ups of a few names, at random; only names that both libraries know, or neither. */
Names mixed(const std::vector<const char *> &candidates, bool known) {
  std::vector<const char *> names;
  auto sequence = std::make_shared<std::vector<const char *>>();
  std::mt19937_64 generator(2);
  for (const char *name : candidates)
    if (we_know(name) == known && QCalendar(QAnyStringView(name)).isValid() == known) names.push_back(name);
  for (int i = 0; i < 4096; i++) sequence->push_back(names[generator() % names.size()]);
  return sequence;
}

void time_names(const std::string &what, const Names &names, int threads = 1) {
  time_pass("kalends " + what, names->size(), [names] {
    int64_t sum = 0;
    for (const char *name : *names) {
      const kal_calendar *calendar = nullptr;
      sum += kal_calendar_find(name, &calendar, nullptr);
      sum += calendar != nullptr;
    }
    return sum;
  }, threads);
  time_pass("Qt " + what, names->size(), [names] {
    int64_t sum = 0;
    for (const char *name : *names) sum += QCalendar(QAnyStringView(name)).isValid();
    return sum;
  }, threads);
}

} // namespace

void add_names() {
  Names known = mixed({"gregorian", "Gregorian", "gregory", "julian", "Julian", "milankovic",
                       "Milankovic", "Jalali", "jalali", "persian", "Persian", "islamic-civil",
                       "Islamic-Civil", "islamicc"}, true);
  Names unknown = mixed({"lunar", "gregorien", "islamic-moon", "mayan-long-count", "x-fiscal-year"}, false);
  time_names("known names", known);
  time_names("known names on two threads", known, 2);
  time_names("unknown names", unknown);
  add_row("find a calendar by name", "kalends known names", "Qt", "Qt known names", at_most(0.2));
  add_row("find an unknown name", "kalends unknown names", "Qt", "Qt unknown names", at_most(0.2));
  add_scaling_row("find on two threads: throughput", "kalends known names",
                  "kalends known names on two threads", "Qt", "Qt known names",
                  "Qt known names on two threads", at_least(1.9));
}

} // namespace bench
