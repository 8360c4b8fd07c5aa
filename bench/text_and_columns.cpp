/* SPDX-License-Identifier: MIT */
/* Dates as text beside QDate's ISO text, and columns of them. */
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

/* Columns of 4,096 texts, in cache. */
struct TextColumn {
  static constexpr size_t n = 4096;
  std::vector<int64_t> days{random_days().begin(), random_days().begin() + n}, back = std::vector<int64_t>(n);
  std::vector<int32_t> offsets = std::vector<int32_t>(n + 1);
  std::vector<char> bytes = std::vector<char>(n * KAL_DATE_TEXT_MAX);

  static kal_column column(std::vector<int64_t> &values) {
    return {sizeof(kal_column), values.data(), nullptr, 0, 0, KAL_COLUMN_INT64};
  }
  kal_text_column texts() {
    return {sizeof(kal_text_column), offsets.data(), bytes.data(), bytes.size(), nullptr, 0, 0};
  }
};

void add_text_columns(const char *id) {
  const kal_calendar *calendar = nullptr;
  if (kal_calendar_find(id, &calendar, nullptr)) return;
  auto column = std::make_shared<TextColumn>();
  std::string print = std::string("column print ") + id, parse = std::string("column parse ") + id;
  Pass to_texts = [=] {
    kal_column days = TextColumn::column(column->days);
    kal_text_column texts = column->texts();
    size_t length = 0;
    if (kal_column_format(calendar, nullptr, &days, TextColumn::n, &texts, &length, nullptr, nullptr))
      return INT64_MIN;
    return (int64_t)length + column->bytes[length - 1];
  };
  Pass to_days = [=] {
    kal_column days = TextColumn::column(column->back);
    kal_text_column texts = column->texts();
    if (kal_column_parse(calendar, nullptr, &texts, TextColumn::n, &days, nullptr, nullptr)) return INT64_MIN;
    return column->back.back();
  };
  to_texts();
  to_days();
  if (column->days != column->back) add_fault(std::string(id) + ": a column of texts does not come back");
  time_pass(print, TextColumn::n, to_texts);
  time_pass(parse, TextColumn::n, to_days);
  if (std::string(id) == "gregorian") {
    add_row("gregorian column, a row, days to texts", print, "", "", at_most(8));
    add_row("gregorian column, a row, days to texts, beside Qt's ISODate", print, "Qt", "Qt print");
    add_row("gregorian column, a row, texts to days", parse, "", "", at_most(10));
    add_row("gregorian column, a row, texts to days, beside Qt's ISODate", parse, "Qt", "Qt parse");
  } else {
    add_row(std::string(id) + " column, a row, days to texts", print);
    add_row(std::string(id) + " column, a row, texts to days", parse);
  }
}

} // namespace

void add_text_and_columns() {
  add_text();
  for (const char *id : {"gregorian", "hebrew"}) add_text_columns(id);
}

} // namespace bench
