/* SPDX-License-Identifier: MIT */
/*
 * Days to dates and back, beside Qt, ICU and std::chrono, each called as its own users call it: what can be
 * made once (a QCalendar, an icu::Calendar) is. Every pass goes over the same days at random; each library
 * gets the dates that it made itself. Qt and we check every date in full. ICU is taken at its fastest: with
 * the zone "UTC" (its GMT is slower), no clear() before the fields are set, and lenient as it comes, which
 * checks nothing.
 */
#include "empty_call.h"
#include "table.h"

#include <kalends/kalends.h>

#include <QCalendar>
#include <QDate>
#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <chrono>
#include <memory>
#include <stdexcept>

namespace bench {
namespace {

struct Fields {
  int year, month, day;
  bool operator==(const Fields &other) const = default;
};

inline int64_t sum_of(const Fields &fields) {
  return fields.year + fields.month + fields.day;
}

/* A peer has from_day and to_day, and says what it makes of a date of ours. */

struct Qt {
  static constexpr const char *name = "Qt";
  static constexpr int64_t julian_day_of_1970 = 2440588;
  QCalendar calendar;

  Fields from_day(int64_t day) const {
    QCalendar::YearMonthDay parts = calendar.partsFromDate(QDate::fromJulianDay(day + julian_day_of_1970));
    return {parts.year, parts.month, parts.day};
  }
  int64_t to_day(const Fields &fields) const {
    return calendar.dateFromParts(fields.year, fields.month, fields.day).toJulianDay() - julian_day_of_1970;
  }
  Fields fields_of(const kal_date &date) const { return {date.year, date.month, date.day}; }
};

struct Icu {
  static constexpr const char *name = "ICU";
  static constexpr double day_milliseconds = 86400000.0;
  std::shared_ptr<icu::Calendar> calendar;
  int year_offset; /* our year less ICU's extended year */
  bool is_hebrew;

  Icu(const char *keyword, int offset) : year_offset(offset), is_hebrew(std::string(keyword) == "hebrew") {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale((std::string("en@calendar=") + keyword).c_str());
    calendar.reset(icu::Calendar::createInstance(icu::TimeZone::createTimeZone("UTC"), locale, status));
    if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU does not open ") + keyword);
  }
  Fields from_day(int64_t day) const {
    UErrorCode status = U_ZERO_ERROR;
    calendar->setTime((double)day * day_milliseconds, status);
    int year = calendar->get(UCAL_EXTENDED_YEAR, status), month = calendar->get(UCAL_MONTH, status);
    return {year, month, calendar->get(UCAL_DATE, status)};
  }
  int64_t to_day(const Fields &fields) const {
    UErrorCode status = U_ZERO_ERROR;
    calendar->set(UCAL_EXTENDED_YEAR, fields.year);
    calendar->set(UCAL_MONTH, fields.month);
    calendar->set(UCAL_DATE, fields.day);
    double time = calendar->getTime(status);
    return U_FAILURE(status) ? INT64_MIN : (int64_t)(time / day_milliseconds);
  }
  Fields fields_of(const kal_date &date) const {
    int month = date.month - 1; /* ICU counts from 0, and in Hebrew years leaves Adar I's place empty */
    if (is_hebrew) month = date.month_code & KAL_MONTH_LEAP ? 5 : date.month_code - (date.month_code < 6);
    return {date.year - year_offset, month, date.day};
  }
};

struct Chrono {
  static constexpr const char *name = "std::chrono";

  Fields from_day(int64_t day) const {
    std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return {(int)date.year(), (int)(unsigned)date.month(), (int)(unsigned)date.day()};
  }
  int64_t to_day(const Fields &fields) const {
    std::chrono::year_month_day date{std::chrono::year{fields.year},
                                     std::chrono::month{(unsigned)fields.month},
                                     std::chrono::day{(unsigned)fields.day}};
    return date.ok() ? std::chrono::sys_days{date}.time_since_epoch().count() : INT64_MIN;
  }
  Fields fields_of(const kal_date &date) const { return {date.year, date.month, date.day}; }
};

/* Qt has ISO weeks in one direction only. */
struct QtWeeks {
  static constexpr const char *name = "Qt weekNumber";

  Fields from_day(int64_t day) const {
    QDate date = QDate::fromJulianDay(day + Qt::julian_day_of_1970);
    int year, week = date.weekNumber(&year);
    return {year, week, date.dayOfWeek()};
  }
  Fields fields_of(const kal_date &date) const { return {date.year, date.month, date.day}; }
};

const kal_calendar *find(const std::string &id) {
  const kal_calendar *calendar = nullptr;
  return kal_calendar_find(id.c_str(), &calendar, nullptr) == KAL_OK ? calendar : nullptr;
}

std::string from_name(const std::string &library, const std::string &id) {
  return library + " from " + id;
}
std::string to_name(const std::string &library, const std::string &id) {
  return library + " to " + id;
}

/* The random days, those outside a table's range moved into it. */
std::shared_ptr<std::vector<int64_t>> days_of(const kal_calendar *calendar) {
  auto days = std::make_shared<std::vector<int64_t>>(random_days());
  kal_range range;
  kal_calendar_range(calendar, &range);
  for (int64_t &day : *days)
    if (day < range.first_day || day > range.last_day) {
      int64_t span = range.last_day - range.first_day + 1;
      day = range.first_day + ((day - range.first_day) % span + span) % span;
    }
  return days;
}

/* Our own timings of a calendar. */
void time_ours(const std::string &id) {
  const kal_calendar *calendar = find(id);
  auto days = days_of(calendar);
  auto dates = std::make_shared<std::vector<kal_date>>();
  for (int64_t day : *days) {
    kal_date date;
    int64_t again;
    if (kal_date_from_day(calendar, day, &date) || kal_date_to_day(calendar, date, &again) || again != day)
      add_fault(format("%s: day %lld does not come back", id.c_str(), (long long)day));
    dates->push_back(date);
  }
  time_pass(from_name("kalends", id), dates->size(), [calendar, days] {
    int64_t sum = 0;
    for (int64_t day : *days) {
      kal_date date;
      kal_date_from_day(calendar, day, &date);
      sum += date.year + date.month + date.day;
    }
    return sum;
  });
  time_pass(to_name("kalends", id), dates->size(), [calendar, dates] {
    int64_t sum = 0;
    for (const kal_date &date : *dates) {
      int64_t day;
      if (kal_date_to_day(calendar, date, &day) == KAL_OK) sum += day;
    }
    return sum;
  });
}

/* Days on which a peer gives another date than we do. Where none are known, one is a fault. */
template <class Peer> void compare(const std::string &id, const Peer &peer, const std::string &known) {
  const kal_calendar *calendar = find(id);
  size_t count = 0;
  std::string first;
  for (int64_t day : random_days()) {
    kal_date date;
    kal_date_from_day(calendar, day, &date);
    Fields theirs = peer.from_day(day), ours = peer.fields_of(date);
    if (theirs == ours) continue;
    if (count++ == 0)
      first = format("day %lld is %d-%d-%d here, %d-%d-%d there", (long long)day, ours.year, ours.month,
                     ours.day, theirs.year, theirs.month, theirs.day);
  }
  if (count == 0) return;
  std::string text = format("%s: %s differs on %zu of %zu days, first: %s", id.c_str(), Peer::name, count,
                            random_days().size(), first.c_str());
  if (known.empty())
    add_fault(text);
  else
    add_note(text + " (known: " + known + ")");
}

template <class Peer> void time_from(const std::string &id, const Peer &peer) {
  time_pass(from_name(Peer::name, id), random_days().size(), [peer] {
    int64_t sum = 0;
    for (int64_t day : random_days()) sum += sum_of(peer.from_day(day));
    return sum;
  });
}

template <class Peer> void time_to(const std::string &id, const Peer &peer) {
  auto dates = std::make_shared<std::vector<Fields>>();
  for (int64_t day : random_days()) {
    dates->push_back(peer.from_day(day));
    if (peer.to_day(dates->back()) != day)
      add_note(format("%s: %s does not bring day %lld back", id.c_str(), Peer::name, (long long)day));
  }
  time_pass(to_name(Peer::name, id), dates->size(), [peer, dates] {
    int64_t sum = 0;
    for (const Fields &fields : *dates) sum += peer.to_day(fields);
    return sum;
  });
}

template <class Peer>
void pair(const std::string &id, const Peer &peer, Target from, Target to, const std::string &known = "") {
  if (!find(id)) return;
  compare(id, peer, known);
  time_from(id, peer);
  time_to(id, peer);
  add_row(id + ", day to date", from_name("kalends", id), Peer::name, from_name(Peer::name, id), from);
  add_row(id + ", date to day", to_name("kalends", id), Peer::name, to_name(Peer::name, id), to);
}

void add_empty_calls() {
  const empty_calendar *calendar = empty_calendar_get();
  auto dates = std::make_shared<std::vector<kal_date>>(random_days().size(), kal_date{2026, 11, 21, 11, 0});
  time_pass("empty from_day", dates->size(), [calendar] {
    int64_t sum = 0;
    for (int64_t day : random_days()) {
      kal_date date;
      empty_from_day(calendar, day, &date);
      sum += date.year + date.month + date.day;
    }
    return sum;
  });
  time_pass("empty to_day", dates->size(), [calendar, dates] {
    int64_t sum = 0;
    for (const kal_date &date : *dates) {
      int64_t day;
      empty_to_day(calendar, date, &day);
      sum += day;
    }
    return sum;
  });
  add_row("an empty call the same way, day to date", "empty from_day");
  add_row("an empty call the same way, date to day", "empty to_day");
}

} // namespace

void add_calendars() {
  static const char *const ids[] = {"gregorian",
                                    "iso-week",
                                    "julian",
                                    "milankovic",
                                    "buddhist",
                                    "roc",
                                    "japanese",
                                    "coptic",
                                    "ethiopic",
                                    "ethioaa",
                                    "indian",
                                    "hebrew",
                                    "persian",
                                    "islamic-civil",
                                    "islamic-tbla",
                                    "islamic-umalqura",
                                    "islamic-umalqura-kacst",
                                    "chinese",
                                    "dangi",
                                    "vietnamese",
                                    "bikram-sambat",
                                    "tibetan",
                                    "hindu-solar",
                                    "hindu-solar-astronomical",
                                    "hindu-lunar",
                                    "hindu-lunar-purnimanta",
                                    "hindu-lunar-astronomical",
                                    "persian-astronomical",
                                    "bahai",
                                    "french",
                                    "islamic-cairo",
                                    "islamic-mecca",
                                    "islamic-iran",
                                    "islamic-diyanet",
                                    "hebrew-observational",
                                    "babylonian",
                                    "samaritan",
                                    "nanakshahi-2010",
                                    "myanmar",
                                    "thai-lunar",
                                    "julian-gregorian",
                                    "nrf"};
  std::string missing;
  add_empty_calls();
  for (const char *id : ids) {
    if (find(id))
      time_ours(id);
    else
      missing += std::string(missing.empty() ? "" : ", ") + id;
  }
  if (!missing.empty()) add_note("not in this build: " + missing);

  pair("gregorian", Qt{QCalendar(QCalendar::System::Gregorian)}, at_most(0.55), at_most(0.7));
  pair("gregorian", Chrono{}, {}, {});
  pair("julian", Qt{QCalendar(QCalendar::System::Julian)}, at_most(0.6), at_most(0.85));
  pair("milankovic", Qt{QCalendar(QCalendar::System::Milankovic)}, at_most(0.6), at_most(0.85));
  pair("islamic-civil", Qt{QCalendar(QCalendar::System::IslamicCivil)}, at_most(0.6), at_most(0.85));
  pair("persian", Qt{QCalendar(QCalendar::System::Jalali)}, at_most(0.6), at_most(0.85),
       "Qt's 2820-year cycle is wrong in 1210, 1243, 1276, 1437, 1470, and is no forecast of later years");
  /* Calendars of tables, inside them. */
  for (const char *id : {"islamic-umalqura-kacst",
                         "chinese",
                         "dangi",
                         "vietnamese",
                         "bikram-sambat",
                         "hindu-solar",
                         "hindu-solar-astronomical",
                         "hindu-lunar",
                         "hindu-lunar-purnimanta",
                         "hindu-lunar-astronomical",
                         "persian-astronomical",
                         "bahai",
                         "french",
                         "islamic-cairo",
                         "islamic-mecca",
                         "islamic-iran",
                         "islamic-diyanet",
                         "hebrew-observational",
                         "babylonian",
                         "samaritan",
                         "nanakshahi-2010",
                         "thai-lunar"}) {
    if (!find(id)) continue;
    add_row(std::string(id) + ", day to date", from_name("kalends", id), "", "", at_most(10));
    add_row(std::string(id) + ", date to day", to_name("kalends", id), "", "", at_most(10));
  }
  if (find("hebrew")) {
    add_row("hebrew, day to date", from_name("kalends", "hebrew"), "", "", at_most(12));
    add_row("hebrew, date to day", to_name("kalends", "hebrew"), "", "", at_most(12));
  }
  if (find("iso-week")) {
    compare("iso-week", QtWeeks{}, "");
    time_from("iso-week", QtWeeks{});
    add_row("iso-week, day to date", from_name("kalends", "iso-week"), QtWeeks::name,
            from_name(QtWeeks::name, "iso-week"));
    add_row("iso-week, date to day", to_name("kalends", "iso-week"));
  }

  static const struct {
    const char *id, *keyword;
    int year_offset;
    const char *known;
  } in_icu[] = {
      {"gregorian", "gregorian", 0, ""},
      {"buddhist", "buddhist", 543, ""},
      {"roc", "roc", -1911, ""},
      {"japanese", "japanese", 0, ""},
      {"coptic", "coptic", 0, ""},
      {"ethiopic", "ethiopic", 0, ""},
      {"ethioaa", "ethiopic-amete-alem", 5500, ""},
      {"indian", "indian", 0, ""},
      {"hebrew", "hebrew", 0, "ICU tests the postponement of Mondays last: 5806 begins a day late"},
      {"persian", "persian", 0, "ICU 72 has the 33-year rule without the corrections from 1502 on"},
      {"islamic-civil", "islamic-civil", 0, ""},
      {"islamic-tbla", "islamic-tbla", 0, ""},
      {"islamic-umalqura", "islamic-umalqura", 0, ""},
  };
  for (const auto &each : in_icu)
    if (find(each.id))
      pair(each.id, Icu(each.keyword, each.year_offset), at_most(1.0 / 15), at_most(1.0 / 15), each.known);
}

} // namespace bench
