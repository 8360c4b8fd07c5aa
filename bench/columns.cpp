/* SPDX-License-Identifier: MIT */
/*
 * Columns: days to dates and back by each kernel of this machine, with and without a plan, in cache (4,096 rows)
 * and in memory (64 Mi rows), beside std::chrono, Qt, ICU and plain copies of the same bytes. Days are at random
 * over 1600..2400, each table calendar's inside its table. Months go by their ordinals, without codes.
 */
#include "chrono_column.h"
#include "table.h"

#include <kalends/kalends.h>

#include <QCalendar>
#include <QDate>
#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <sys/mman.h>

namespace bench {
namespace {

constexpr size_t in_cache = 4096;
constexpr int64_t first_random = -135140, last_random = 157419;

/* Arrays that begin a page. */
template <typename T> class Pages {
public:
  explicit Pages(size_t n) : size(n * sizeof(T)) {
    data = static_cast<T *>(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    if (data == MAP_FAILED) throw std::runtime_error("no memory for columns");
    madvise(data, size, MADV_HUGEPAGE);
  }
  ~Pages() { munmap(data, size); }
  Pages(const Pages &) = delete;
  T *data;

private:
  size_t size;
};

struct Rows {
  explicit Rows(size_t count) : n(count), days(count), back(count), year(count), month(count), day(count) {}
  size_t n;
  Pages<int32_t> days, back, year;
  Pages<uint8_t> month, day;

  void fill(int64_t first, int64_t last) {
    uint64_t state = 1;
    for (size_t i = 0; i < n; i++) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      days.data[i] = (int32_t)(first + (int64_t)((state >> 33) % (uint64_t)(last - first + 1)));
    }
    std::fill(year.data, year.data + n, 0);
    std::fill(month.data, month.data + n, 0);
    std::fill(day.data, day.data + n, 0);
    std::fill(back.data, back.data + n, 0);
  }
  kal_column in() { return {sizeof(kal_column), days.data, nullptr, 0, 0, KAL_COLUMN_INT32}; }
  kal_column out() { return {sizeof(kal_column), back.data, nullptr, 0, 0, KAL_COLUMN_INT32}; }
  kal_date_columns dates() {
    return {sizeof(kal_date_columns), year.data, month.data, day.data, nullptr, nullptr, nullptr, 0};
  }
};

kal_column_options options_of(kal_kernel kernel, const kal_column_plan *plan) {
  return {sizeof(kal_column_options), plan, KAL_BAD_STOPS, (uint8_t)kernel};
}

std::shared_ptr<kal_column_plan> plan_of(const kal_calendar *calendar, int64_t first, int64_t last) {
  kal_column_plan *plan = nullptr;
  if (kal_column_plan_create(calendar, first, last, nullptr, &plan)) throw std::runtime_error("no plan");
  return {plan, kal_column_plan_release};
}

struct Bounds {
  double to_avx512, from_avx512, to_avx2, from_avx2;
  double to(kal_kernel kernel) const { return kernel == KAL_KERNEL_AVX512 ? to_avx512 : to_avx2; }
  double from(kal_kernel kernel) const { return kernel == KAL_KERNEL_AVX512 ? from_avx512 : from_avx2; }
};

std::vector<kal_kernel> vector_kernels() {
  std::vector<kal_kernel> found;
  for (kal_kernel kernel : {KAL_KERNEL_AVX512, KAL_KERNEL_AVX2, KAL_KERNEL_NEON})
    if (kal_kernel_available(kernel)) found.push_back(kernel);
  return found;
}

void time_calendar(const std::string &id, const kal_calendar *calendar, std::shared_ptr<Rows> rows,
                   const std::string &way, kal_kernel kernel, std::shared_ptr<kal_column_plan> plan,
                   const Bounds &bounds) {
  std::string name = id + way + ", " + kal_kernel_name(kernel);
  auto to_dates = [=] {
    kal_column in = rows->in();
    kal_date_columns dates = rows->dates();
    kal_column_options options = options_of(kernel, plan.get());
    if (kal_column_to_dates(calendar, &in, rows->n, &dates, &options, nullptr)) return INT64_MIN;
    return (int64_t)rows->year.data[rows->n - 1];
  };
  auto from_dates = [=] {
    kal_column out = rows->out();
    kal_date_columns dates = rows->dates();
    kal_column_options options = options_of(kernel, plan.get());
    if (kal_column_from_dates(calendar, &dates, rows->n, &out, &options, nullptr)) return INT64_MIN;
    return (int64_t)rows->back.data[rows->n - 1];
  };
  auto months = [=] {
    kal_column in = rows->in(), out = rows->out();
    kal_column_options options = options_of(kernel, plan.get());
    if (kal_column_truncate(calendar, KAL_UNIT_MONTH, nullptr, &in, rows->n, &out, &options, nullptr))
      return INT64_MIN;
    return (int64_t)rows->back.data[rows->n - 1];
  };
  if (to_dates() == INT64_MIN || from_dates() == INT64_MIN || months() == INT64_MIN)
    add_fault(name + ": a column fails");
  from_dates();
  if (!std::equal(rows->days.data, rows->days.data + rows->n, rows->back.data))
    add_fault(name + ": days do not come back");
  time_pass("to " + name, rows->n, to_dates);
  time_pass("from " + name, rows->n, [=] {
    return from_dates();
  });
  time_pass("months " + name, rows->n, months);
  add_row(name + ", days to dates", "to " + name, "", "", at_most(bounds.to(kernel)));
  add_row(name + ", dates to days, checked", "from " + name, "", "", at_most(bounds.from(kernel)));
  add_row(name + ", truncate to month, beside days to dates", "months " + name, "days to dates", "to " + name,
          at_most(1.5));
}

void add_calendar(const std::string &id, const kal_calendar *calendar, bool has_form, bool with_plan,
                  const Bounds &form, const Bounds &plan) {
  kal_range range;
  auto rows = std::make_shared<Rows>(in_cache);
  int64_t first, last;
  kal_calendar_range(calendar, &range);
  first = std::max(first_random, range.first_day);
  last = std::min(last_random, range.last_day);
  if (id == "islamic-umalqura") { /* inside its table: 1300..1600 */
    first = -31826;
    last = 74515;
  }
  rows->fill(first, last);
  auto made = plan_of(calendar, first, last);
  for (kal_kernel kernel : vector_kernels()) {
    if (has_form) time_calendar(id, calendar, rows, "", kernel, nullptr, form);
    if (with_plan) time_calendar(id, calendar, rows, " with a plan", kernel, made, plan);
  }
}

/* A user's table: the file that docs/guide shows. */
const kal_calendar *own_table(const char *source) {
  static kal_registry *registry;
  const kal_calendar *found = nullptr;
  std::ifstream file(std::string(source) + "/../examples/calendars/table.kal");
  std::stringstream text;
  kal_error error;
  size_t count = 0;
  text << file.rdbuf();
  if (kal_registry_create(nullptr, &registry) ||
      kal_registry_define(registry, text.str().data(), text.str().size(), "table.kal", &found, 1, &count, &error))
    throw std::runtime_error("examples/calendars/table.kal cannot be read");
  return found;
}

void add_in_cache(const char *source) {
  const Bounds gregorian = {0.40, 0.4, 0.6, 0.7}, closed = {0.45, 0.6, 0.7, 0.9}, plan = {0.6, 0.6, 0.9, 0.9},
               table = {1.5, 1.5, 2.5, 2.5};
  auto find = [](const char *id) {
    const kal_calendar *calendar = nullptr;
    if (kal_calendar_find(id, &calendar, nullptr)) throw std::runtime_error(id);
    return calendar;
  };
  add_calendar("gregorian", find("gregorian"), true, false, gregorian, plan);
  for (const char *id : {"julian", "milankovic", "coptic", "ethiopic", "islamic-civil", "persian", "indian"})
    add_calendar(id, find(id), true, false, closed, plan);
  for (const char *id : {"hebrew", "chinese", "islamic-umalqura", "bikram-sambat"})
    add_calendar(id, find(id), true, true, table, plan);
  add_calendar("a user's table", own_table(source), true, true, table, plan);
}

void add_chrono() {
  auto rows = std::make_shared<Rows>(in_cache);
  rows->fill(first_random, last_random);
  time_pass("chrono to dates", rows->n, [=] {
    chrono_to_dates(rows->days.data, rows->n, rows->year.data, rows->month.data, rows->day.data);
    return (int64_t)rows->year.data[rows->n - 1];
  });
  time_pass("chrono from dates", rows->n, [=] {
    return (int64_t)chrono_from_dates(rows->year.data, rows->month.data, rows->day.data, rows->n, rows->back.data);
  });
  for (kal_kernel kernel : vector_kernels()) {
    std::string name = std::string("gregorian, ") + kal_kernel_name(kernel);
    add_row(name + ", days to dates, beside a loop at -O3", "to " + name, "std::chrono", "chrono to dates",
            kernel == KAL_KERNEL_AVX512 ? at_most(0.2) : Target{});
    add_row(name + ", dates to days, beside a loop at -O3", "from " + name, "std::chrono", "chrono from dates");
  }
}

void add_peers() {
  auto rows = std::make_shared<Rows>(in_cache);
  rows->fill(first_random, last_random);
  time_pass("Qt column", rows->n, [=] {
    int64_t sum = 0;
    for (size_t i = 0; i < rows->n; i++) {
      int year, month, day;
      QDate::fromJulianDay(rows->days.data[i] + 2440588).getDate(&year, &month, &day);
      sum += year + month + day;
    }
    return sum;
  });
  auto icu = [&](const char *keyword, size_t n) {
    UErrorCode status = U_ZERO_ERROR;
    std::shared_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("UTC"), icu::Locale((std::string("en@calendar=") + keyword).c_str()), status));
    if (U_FAILURE(status)) throw std::runtime_error(keyword);
    time_pass(std::string("ICU column ") + keyword, n, [=] {
      int64_t sum = 0;
      UErrorCode failed = U_ZERO_ERROR;
      for (size_t i = 0; i < n; i++) {
        calendar->setTime(rows->days.data[i] * 86400000.0, failed);
        sum += calendar->get(UCAL_EXTENDED_YEAR, failed) + calendar->get(UCAL_MONTH, failed) +
               calendar->get(UCAL_DATE, failed);
      }
      return U_FAILURE(failed) ? INT64_MIN : sum;
    });
  };
  icu("gregorian", in_cache);
  icu("chinese", 256);
  std::string best = std::string(", ") + kal_kernel_name(kal_kernel_best());
  add_row("gregorian column, days to dates, beside Qt a row at a time", "to gregorian" + best, "Qt", "Qt column",
          at_most(1.0 / 15));
  add_row("gregorian column, days to dates, beside ICU a row at a time", "to gregorian" + best, "ICU",
          "ICU column gregorian", at_most(1.0 / 300));
  add_row("chinese column with a plan, days to dates, beside ICU a row at a time", "to chinese with a plan" + best,
          "ICU", "ICU column chinese", at_most(1.0 / 5000));
}

/* Five months later, beside our own calls for one date. */
void add_sums() {
  auto rows = std::make_shared<Rows>(in_cache);
  rows->fill(first_random, last_random);
  for (const char *id : {"gregorian", "persian", "hebrew", "chinese"}) {
    const std::string name = std::string("months added, ") + id;
    const kal_calendar *calendar = nullptr;
    if (kal_calendar_find(id, &calendar, nullptr)) throw std::runtime_error(id);
    time_pass(name, rows->n, [=] {
      kal_column in = rows->in(), out = rows->out();
      if (kal_column_add(calendar, KAL_UNIT_MONTH, KAL_CONSTRAIN, &in, nullptr, 5, rows->n, &out, nullptr, nullptr))
        return INT64_MIN;
      return (int64_t)rows->back.data[rows->n - 1];
    });
    time_pass(name + " one by one", rows->n, [=] {
      const kal_duration months = {0, 5, 0, 0};
      int64_t day = 0;
      for (size_t i = 0; i < rows->n; i++) {
        kal_date date;
        if (kal_date_from_day(calendar, rows->days.data[i], &date) ||
            kal_date_add(calendar, date, months, KAL_CONSTRAIN, &date, nullptr) ||
            kal_date_to_day(calendar, date, &day))
          return INT64_MIN;
        rows->back.data[i] = (int32_t)day;
      }
      return day;
    });
    add_row(std::string(id) + " column, five months added, beside one at a time", name, "itself", name + " one by one");
  }
}

void add_threads() {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  for (int threads : {1, 2}) {
    time_pass(format("gregorian column, %d threads", threads), 256 * in_cache,
              [=] {
                static thread_local std::unique_ptr<Rows> rows;
                if (!rows) {
                  rows = std::make_unique<Rows>(in_cache);
                  rows->fill(first_random, last_random);
                }
                kal_column in = rows->in();
                kal_date_columns dates = rows->dates();
                for (int i = 0; i < 256; i++)
                  if (kal_column_to_dates(gregorian, &in, in_cache, &dates, nullptr, nullptr)) return INT64_MIN;
                return (int64_t)rows->year.data[0];
              },
              threads);
  }
  add_scaling_row("gregorian column, two threads", "gregorian column, 1 threads", "gregorian column, 2 threads",
                  "itself", "gregorian column, 1 threads", "gregorian column, 2 threads", at_least(1.9));
}

void add_in_memory(bool quick) {
  const size_t n = quick ? size_t{1} << 22 : size_t{64} << 20;
  auto rows = std::make_shared<Rows>(n);
  rows->fill(first_random, last_random);
  auto time_memory = [&](const std::string &name, Pass pass) { time_passes(name, n, 2, pass); };
  time_memory("memory, plain copy", [=] {
    copy_columns(rows->days.data, n, rows->year.data, rows->month.data, rows->day.data);
    return (int64_t)rows->year.data[n - 1];
  });
  time_memory("memory, copy past the cache", [=] {
    copy_columns_past_cache(rows->days.data, n, rows->year.data, rows->month.data, rows->day.data);
    return (int64_t)rows->year.data[n - 1];
  });
  auto add = [&](const std::string &id, bool planned, Target plain, Target past) {
    const kal_calendar *calendar = nullptr;
    if (kal_calendar_find(id.c_str(), &calendar, nullptr)) throw std::runtime_error(id);
    std::shared_ptr<kal_column_plan> plan;
    if (planned) plan = plan_of(calendar, first_random, last_random);
    std::string name = "memory, " + id;
    time_memory(name, [=] {
      kal_column in = rows->in();
      kal_date_columns dates = rows->dates();
      kal_column_options options = options_of(KAL_KERNEL_BEST, plan.get());
      if (kal_column_to_dates(calendar, &in, n, &dates, &options, nullptr)) return INT64_MIN;
      return (int64_t)rows->year.data[n - 1];
    });
    std::string what = format("%s%s in memory, %zu Mi rows, days to dates, beside ", id.c_str(),
                              planned ? " with a plan" : "", n >> 20);
    add_row(what + "a plain copy", name, "copy", "memory, plain copy", plain);
    add_row(what + "a copy past the cache", name, "copy", "memory, copy past the cache", past);
  };
  add("gregorian", false, at_most(0.8), at_most(1.3));
  add("islamic-civil", false, {}, {});
  add("hebrew", true, {}, {});
}

} // namespace

void add_columns(const char *source, bool quick) {
  add_note(format("columns: the best kernel of this machine is %s", kal_kernel_name(kal_kernel_best())));
  add_in_cache(source);
  add_chrono();
  add_peers();
  add_sums();
  add_threads();
  add_in_memory(quick);
}

} // namespace bench
