/* SPDX-License-Identifier: MIT */
/* Calendars by name, built-in and of a registry, beside QCalendar's constructor from a name. */
#include "table.h"

#include <kalends/kalends.h>

#include <QCalendar>

#include <memory>
#include <random>
#include <stdexcept>

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

/* A registry of forty calendars of one year, which nobody removes. */
struct Ours {
  kal_registry *registry = nullptr;
  std::vector<std::string> known, unknown;
  const kal_calendar *hot = nullptr;
};

int one_year(void *, int32_t, kal_year_definition *definition) {
  definition->months = 1;
  definition->days[0] = 30;
  return 0;
}

const Ours &ours() {
  static const Ours made = [] {
    Ours o;
    const kal_month_rule rule = {0, 30, 30, 30};
    if (kal_registry_create(nullptr, &o.registry)) throw std::runtime_error("no registry");
    for (int i = 0; i < 40; i++) {
      kal_calendar_definition definition = {};
      o.known.push_back(format(i % 2 ? "x-fiscal-%d" : "X-Company-Weeks-%d", i));
      o.unknown.push_back(format(i % 2 ? "x-fiskal-%d" : "X-Company-Meeks-%d", i));
      definition.size = sizeof definition;
      definition.id = o.known.back().c_str();
      definition.family = KAL_FAMILY_SOLAR;
      definition.limits = {1, 1, 30, 30, 30, 30};
      definition.month_rules = &rule;
      definition.month_rule_count = 1;
      definition.year = one_year;
      if (kal_registry_add(o.registry, &definition, &o.hot, nullptr)) throw std::runtime_error("not added");
    }
    return o;
  }();
  return made;
}

void time_registry(const std::string &what, const std::vector<std::string> &names, int threads = 1) {
  auto sequence = std::make_shared<std::vector<const char *>>();
  std::mt19937_64 generator(3);
  for (int i = 0; i < 4096; i++) sequence->push_back(names[generator() % names.size()].c_str());
  time_pass(what, sequence->size(), [sequence] {
    const kal_registry *registry = ours().registry;
    int64_t sum = 0;
    for (const char *name : *sequence) {
      const kal_calendar *calendar = nullptr;
      sum += kal_registry_find(registry, name, &calendar, nullptr);
      sum += calendar != nullptr;
    }
    return sum;
  }, threads);
}

/* One hot calendar: found, retained and released. */
void time_references(const std::string &what, int threads) {
  time_pass(what, 4096, [] {
    const kal_registry *registry = ours().registry;
    int64_t sum = 0;
    for (int i = 0; i < 4096; i++) {
      const kal_calendar *calendar = nullptr;
      sum += kal_registry_find(registry, "x-fiscal-39", &calendar, nullptr);
      kal_calendar_retain(calendar);
      kal_calendar_release(calendar);
    }
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
  add_row("find a calendar by name", "kalends known names", "Qt", "Qt known names", at_most(0.125));
  add_row("find an unknown name", "kalends unknown names", "Qt", "Qt unknown names", at_most(0.2));
  add_row("find an unknown name, beside a known one", "kalends unknown names", "known", "kalends known names",
          at_most(1));
  add_scaling_row("find on two threads: throughput", "kalends known names",
                  "kalends known names on two threads", "Qt", "Qt known names",
                  "Qt known names on two threads", at_least(1.9));

  time_registry("a registry's names", ours().known);
  time_registry("a registry's names on two threads", ours().known, 2);
  time_registry("a registry's unknown names", ours().unknown);
  time_references("find, retain, release", 1);
  time_references("find, retain, release on two threads", 2);
  add_row("find in a registry", "a registry's names", "", "", at_most(20));
  add_row("find an unknown name in a registry, beside a known one", "a registry's unknown names", "known",
          "a registry's names", at_most(1));
  add_scaling_row("find in a registry on two threads: throughput", "a registry's names",
                  "a registry's names on two threads", "Qt", "Qt known names", "Qt known names on two threads",
                  at_least(1.9));
  add_row("find, retain and release one calendar", "find, retain, release");
  add_row("the same, both of two threads", "find, retain, release on two threads");
}

} // namespace bench
