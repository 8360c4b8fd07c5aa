/* SPDX-License-Identifier: MIT */
/* Dates as text, beside QCalendar::dateTimeToString and ICU's DateFormat. Every format is opened in advance,
 * each library writes into memory of its own making: ours UTF-8, theirs UTF-16. */
#include "table.h"

#include <kalends/kalends.h>

#include <QCalendar>
#include <QDateTime>
#include <QLocale>

#include <unicode/datefmt.h>
#include <unicode/dtptngen.h>

#include <memory>
#include <stdexcept>

namespace bench {
namespace {

constexpr int64_t julian_day_of_1970 = 2440588;
constexpr double day_milliseconds = 86400000.0;

/* One date of one calendar in one locale, long. */
struct Subject {
  const char *calendar, *locale;
  const char *icu;         /* locale and calendar */
  const char *qt_calendar; /* "" : Qt does not have it */
};

std::string name_of(const char *library, const char *what, const Subject &subject) {
  return format("%s %s %s in %s", library, what, subject.calendar, subject.locale);
}

const kal_calendar *find(const Subject &subject) {
  const kal_calendar *calendar = nullptr;
  if (kal_calendar_find(subject.calendar, &calendar, nullptr)) throw std::runtime_error("no such calendar");
  return calendar;
}

void time_ours(const Subject &subject) {
  kal_format made;
  if (kal_format_style(&made, find(subject), subject.locale, KAL_STYLE_LONG, KAL_STYLE_NONE, nullptr))
    throw std::runtime_error("no format");
  time_pass(name_of("kalends", "format", subject), random_days().size(), [made] {
    int64_t sum = 0;
    char text[128];
    for (int64_t day : random_days()) {
      kal_moment moment = {day, 0, 0, nullptr};
      size_t length = 0;
      sum += kal_format_moment(&made, &moment, text, sizeof text, &length);
      sum += (int64_t)length;
    }
    return sum;
  });
  time_pass(name_of("kalends", "open style", subject), 1000, [subject] {
    int64_t sum = 0;
    for (int i = 0; i < 1000; i++) {
      kal_format opened;
      sum +=
          kal_format_style(&opened, find(subject), subject.locale, KAL_STYLE_LONG, KAL_STYLE_NONE, nullptr);
      sum += opened.piece_count;
    }
    return sum;
  });
}

void time_qt(const Subject &subject) {
  QCalendar calendar{QAnyStringView(subject.qt_calendar)};
  QLocale locale{QString::fromUtf8(subject.locale)};
  QString pattern = QStringLiteral("d MMMM yyyy");
  if (!calendar.isValid()) throw std::runtime_error("Qt lacks a calendar");
  time_pass(name_of("Qt", "format", subject), random_days().size(), [calendar, locale, pattern] {
    int64_t sum = 0;
    for (int64_t day : random_days())
      sum += calendar
                 .dateTimeToString(pattern, QDateTime(), QDate::fromJulianDay(day + julian_day_of_1970),
                                   QTime(), locale)
                 .size();
    return sum;
  });
}

std::shared_ptr<icu::DateFormat> open_icu(const Subject &subject) {
  std::shared_ptr<icu::DateFormat> made(
      icu::DateFormat::createDateInstance(icu::DateFormat::kLong, icu::Locale(subject.icu)));
  if (!made) throw std::runtime_error("ICU does not open a format");
  made->adoptTimeZone(icu::TimeZone::createTimeZone("UTC"));
  return made;
}

void time_icu(const Subject &subject) {
  std::shared_ptr<icu::DateFormat> made = open_icu(subject);
  time_pass(name_of("ICU", "format", subject), random_days().size(), [made] {
    int64_t sum = 0;
    icu::UnicodeString text;
    for (int64_t day : random_days()) {
      text.remove();
      sum += made->format((double)day * day_milliseconds, text).length();
    }
    return sum;
  });
  time_pass(name_of("ICU", "open style", subject), 10, [subject] {
    int64_t sum = 0;
    for (int i = 0; i < 10; i++) sum += open_icu(subject) != nullptr;
    return sum;
  });
}

void time_skeleton(const Subject &subject) {
  time_pass(name_of("kalends", "open skeleton", subject), 1000, [subject] {
    int64_t sum = 0;
    for (int i = 0; i < 1000; i++) {
      kal_format opened;
      sum += kal_format_skeleton(&opened, find(subject), subject.locale, "yMMMd", nullptr);
      sum += opened.piece_count;
    }
    return sum;
  });
  time_pass(name_of("ICU", "open skeleton", subject), 10, [subject] {
    int64_t sum = 0;
    for (int i = 0; i < 10; i++) {
      UErrorCode status = U_ZERO_ERROR;
      std::unique_ptr<icu::DateFormat> opened(
          icu::DateFormat::createInstanceForSkeleton("yMMMd", icu::Locale(subject.icu), status));
      sum += U_SUCCESS(status);
    }
    return sum;
  });
}

} // namespace

void add_formats() {
  static const Subject subjects[] = {{"persian", "fa", "fa@calendar=persian", "Jalali"},
                                     {"gregorian", "en", "en@calendar=gregorian", "Gregorian"},
                                     {"hebrew", "he", "he@calendar=hebrew", ""}};
  for (const Subject &subject : subjects) {
    std::string what = format("%s in %s, long, ", subject.calendar, subject.locale);
    std::string ours = name_of("kalends", "format", subject);
    time_ours(subject);
    time_icu(subject);
    if (*subject.qt_calendar) {
      time_qt(subject);
      add_row(what + "day to text", ours, "Qt", name_of("Qt", "format", subject), at_most(0.2));
    }
    add_row(what + "day to text", ours, "ICU", name_of("ICU", "format", subject), at_most(1.0 / 15));
    add_row(what + "opened", name_of("kalends", "open style", subject), "", "", at_most(2000));
    add_row(what + "opened", name_of("kalends", "open style", subject), "ICU",
            name_of("ICU", "open style", subject));
  }
  time_skeleton(subjects[1]);
  add_row("gregorian in en, yMMMd, opened", name_of("kalends", "open skeleton", subjects[1]), "", "",
          at_most(2000));
  add_row("gregorian in en, yMMMd, opened", name_of("kalends", "open skeleton", subjects[1]), "ICU",
          name_of("ICU", "open skeleton", subjects[1]));
}

} // namespace bench
