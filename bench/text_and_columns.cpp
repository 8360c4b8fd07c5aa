/* SPDX-License-Identifier: MIT */
/* Dates as text beside QDate's ISO text, and columns beside the same calls a row at a time. */
#include "table.h"

#include <kalends/kalends.h>

#include <QDate>
#include <QString>

#include <array>
#include <memory>
#include <stdexcept>

namespace bench {
namespace {

constexpr size_t iso_length = sizeof "2026-11-21" - 1;
using IsoText = std::array<char, KAL_DATE_TEXT_MAX>;

void add_text() {
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  const kal_calendar *hebrew = kal_calendar_builtin(KAL_HEBREW);
  auto dates = std::make_shared<std::vector<kal_date>>();
  auto hebrew_dates = std::make_shared<std::vector<kal_date>>();
  auto texts = std::make_shared<std::vector<IsoText>>();
  auto hebrew_texts = std::make_shared<std::vector<IsoText>>();
  auto hebrew_lengths = std::make_shared<std::vector<uint8_t>>();
  auto qt_dates = std::make_shared<std::vector<QDate>>();
  auto qt_texts = std::make_shared<std::vector<QString>>();
  for (int64_t day : random_days()) {
    kal_date date;
    IsoText text;
    size_t length;
    kal_date_from_day(gregorian, day, &date);
    kal_date_print(gregorian, date, text.data(), text.size(), &length);
    if (length != iso_length) throw std::runtime_error("not an ISO date");
    dates->push_back(date);
    texts->push_back(text);
    qt_dates->push_back(QDate::fromJulianDay(day + 2440588));
    qt_texts->push_back(qt_dates->back().toString(Qt::ISODate));
    if (qt_texts->back() != QLatin1String(text.data())) add_fault(format("%s is not Qt's text", text.data()));
    kal_date_from_day(hebrew, day, &date);
    kal_date_print(hebrew, date, text.data(), text.size(), &length);
    hebrew_dates->push_back(date);
    hebrew_texts->push_back(text);
    hebrew_lengths->push_back((uint8_t)length);
  }
  auto print = [](const kal_calendar *calendar, auto all) {
    return [calendar, all] {
      int64_t sum = 0;
      for (const kal_date &date : *all) {
        char text[KAL_DATE_TEXT_MAX];
        size_t length;
        kal_date_print(calendar, date, text, sizeof text, &length);
        sum += (int64_t)length + text[length - 1];
      }
      return sum;
    };
  };
  time_pass("kalends print", dates->size(), print(gregorian, dates));
  time_pass("kalends print hebrew", dates->size(), print(hebrew, hebrew_dates));
  time_pass("kalends parse", texts->size(), [=] {
    int64_t sum = 0;
    for (const IsoText &text : *texts) {
      int64_t day;
      if (kal_day_parse(gregorian, text.data(), iso_length, &day, nullptr) == KAL_OK) sum += day;
    }
    return sum;
  });
  time_pass("kalends parse hebrew", texts->size(), [=] {
    int64_t sum = 0;
    for (size_t i = 0; i < hebrew_texts->size(); i++) {
      int64_t day;
      if (kal_day_parse(hebrew, (*hebrew_texts)[i].data(), (*hebrew_lengths)[i], &day, nullptr) == KAL_OK)
        sum += day;
    }
    return sum;
  });
  time_pass("Qt print", qt_dates->size(), [=] {
    int64_t sum = 0;
    for (const QDate &date : *qt_dates) sum += date.toString(Qt::ISODate).size();
    return sum;
  });
  time_pass("Qt parse", qt_texts->size(), [=] {
    int64_t sum = 0;
    for (const QString &text : *qt_texts) sum += QDate::fromString(text, Qt::ISODate).toJulianDay();
    return sum;
  });
  add_row("print a gregorian date", "kalends print", "", "", at_most(10));
  add_row("print a gregorian date, beside Qt's ISODate", "kalends print", "Qt", "Qt print");
  add_row("parse a gregorian date", "kalends parse", "", "", at_most(10));
  add_row("parse a gregorian date, beside Qt's ISODate", "kalends parse", "Qt", "Qt parse");
  add_row("print a hebrew date", "kalends print hebrew");
  add_row("parse a hebrew date", "kalends parse hebrew");
}

struct Columns {
  std::vector<int64_t> days = random_days();
  std::vector<int32_t> years = std::vector<int32_t>(days.size());
  std::vector<uint8_t> months = std::vector<uint8_t>(days.size()), month_days = months;

  kal_date_columns all() {
    return {sizeof(kal_date_columns), years.data(), months.data(), month_days.data(), nullptr, nullptr, nullptr, 0};
  }
};

/* Each pass leaves the columns as it found them. Months go by their ordinals, without codes. */
void add_columns(const char *id) {
  const kal_calendar *calendar = nullptr;
  if (kal_calendar_find(id, &calendar, nullptr)) return;
  auto columns = std::make_shared<Columns>();
  std::string from = std::string("columns from ") + id, to = std::string("columns to ") + id;
  Pass days_to_dates = [=] {
    kal_date_columns all = columns->all();
    kal_days_to_dates(calendar, columns->days.data(), columns->days.size(), &all, nullptr);
    return (int64_t)columns->years.back();
  };
  Pass dates_to_days = [=] {
    kal_date_columns all = columns->all();
    kal_dates_to_days(calendar, &all, columns->days.size(), columns->days.data(), nullptr);
    return columns->days.back();
  };
  days_to_dates();
  dates_to_days();
  if (columns->days != random_days()) add_fault(std::string(id) + ": columns do not come back");
  time_pass(from, columns->days.size(), days_to_dates);
  time_pass(to, columns->days.size(), dates_to_days);
  std::string what = std::string(id) + " column, a row, ";
  add_row(what + "days to dates", from, "one by one", std::string("kalends from ") + id);
  add_row(what + "dates to days", to, "one by one", std::string("kalends to ") + id);
}

} // namespace

void add_text_and_columns() {
  add_text();
  for (const char *id : {"gregorian", "hebrew", "persian", "islamic-civil"}) add_columns(id);
}

} // namespace bench
