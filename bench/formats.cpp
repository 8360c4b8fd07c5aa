/* SPDX-License-Identifier: MIT */
/* Dates as text and text as dates, beside QCalendar::dateTimeToString and ICU's DateFormat. Every format is
 * opened in advance; each library writes into memory of its own making and reads what it has written itself:
 * ours UTF-8, theirs UTF-16. */
#include "table.h"

#include <kalends/kalends.h>

#include <QCalendar>
#include <QDateTime>
#include <QLocale>

#include <unicode/datefmt.h>
#include <unicode/dtptngen.h>

#include <cstring>
#include <memory>
#include <stdexcept>
#include <vector>

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

std::shared_ptr<icu::DateFormat> open_icu(const Subject &subject, kal_style style = KAL_STYLE_LONG) {
  auto theirs = style == KAL_STYLE_FULL ? icu::DateFormat::kFull : icu::DateFormat::kLong;
  std::shared_ptr<icu::DateFormat> made(
      icu::DateFormat::createDateInstance(theirs, icu::Locale(subject.icu)));
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

void add_skeleton(const Subject &subject, const char *skeleton) {
  std::string open = format("open %s", skeleton);
  std::string ours = name_of("kalends", open.c_str(), subject),
              theirs = name_of("ICU", open.c_str(), subject);
  std::string what = format("%s in %s, %s, opened", subject.calendar, subject.locale, skeleton);
  time_pass(ours, 1000, [subject, skeleton] {
    int64_t sum = 0;
    for (int i = 0; i < 1000; i++) {
      kal_format opened;
      sum += kal_format_skeleton(&opened, find(subject), subject.locale, skeleton, nullptr);
      sum += opened.piece_count;
    }
    return sum;
  });
  time_pass(theirs, 10, [subject, skeleton] {
    int64_t sum = 0;
    for (int i = 0; i < 10; i++) {
      UErrorCode status = U_ZERO_ERROR;
      std::unique_ptr<icu::DateFormat> opened(
          icu::DateFormat::createInstanceForSkeleton(skeleton, icu::Locale(subject.icu), status));
      sum += U_SUCCESS(status);
    }
    return sum;
  });
  add_row(what, ours, "", "", at_most(2000));
  add_row(what, ours, "ICU", theirs);
}

enum { texts_read = 4096 };

const char *style_name(kal_style style) {
  return style == KAL_STYLE_FULL ? "full" : "long";
}

std::string row_of(const char *library, const char *what, const Subject &subject, kal_style style) {
  return name_of(library, what, subject) + ", " + style_name(style);
}

void time_our_reading(const Subject &subject, kal_style style) {
  kal_format made;
  kal_parse_rules lenient = {sizeof lenient, KAL_PARSE_LENIENT, 0};
  const kal_calendar *calendar = find(subject);
  auto texts = std::make_shared<std::vector<std::string>>();
  if (kal_format_style(&made, calendar, subject.locale, style, KAL_STYLE_NONE, nullptr))
    throw std::runtime_error("no format");
  for (size_t i = 0; i < texts_read; i++) {
    int64_t day = random_days()[i];
    char text[128];
    size_t length = 0;
    kal_parsed parsed;
    if (kal_format_day(&made, day, text, sizeof text, &length) ||
        kal_format_parse(&made, text, length, nullptr, &parsed, nullptr) || parsed.day != day ||
        kal_format_parse(&made, text, length, &lenient, &parsed, nullptr) || parsed.day != day ||
        kal_day_read(calendar, subject.locale, text, length, nullptr, &parsed, nullptr) || parsed.day != day)
      throw std::runtime_error(row_of("kalends", "does not read", subject, style));
    texts->emplace_back(text, length);
  }
  auto time_rules = [&](const char *what, const kal_parse_rules *rules) {
    auto own = rules ? std::make_shared<kal_parse_rules>(*rules) : nullptr;
    time_pass(row_of("kalends", what, subject, style), texts->size(), [made, texts, own] {
      int64_t sum = 0;
      for (const auto &text : *texts) {
        kal_parsed parsed;
        sum += kal_format_parse(&made, text.data(), text.size(), own.get(), &parsed, nullptr);
        sum += parsed.day;
      }
      return sum;
    });
  };
  time_rules("parse", nullptr);
  time_rules("parse leniently", &lenient);
  time_pass(row_of("kalends", "read in any form", subject, style), texts->size(), [calendar, subject, texts] {
    int64_t sum = 0;
    for (const auto &text : *texts) {
      kal_parsed parsed;
      sum += kal_day_read(calendar, subject.locale, text.data(), text.size(), nullptr, &parsed, nullptr);
      sum += parsed.day;
    }
    return sum;
  });
}

/* A note counts what ICU does not read as the day that it wrote: all of a Chinese calendar's years, whose
 * pattern has the related year. It is timed all the same. */
void time_icu_reading(const Subject &subject, kal_style style) {
  std::shared_ptr<icu::DateFormat> made = open_icu(subject, style);
  auto texts = std::make_shared<std::vector<icu::UnicodeString>>();
  size_t wrong = 0;
  for (size_t i = 0; i < texts_read; i++) {
    int64_t day = random_days()[i];
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    made->format((double)day * day_milliseconds, text);
    UDate read = made->parse(text, status);
    wrong += U_FAILURE(status) || read != (double)day * day_milliseconds;
    texts->push_back(text);
  }
  if (wrong)
    add_note(format("ICU reads %zu of %d texts of its own as other days: %s in %s, %s", wrong,
                    (int)texts_read, subject.calendar, subject.locale, style_name(style)));
  time_pass(row_of("ICU", "parse", subject, style), texts->size(), [made, texts] {
    int64_t sum = 0;
    for (const auto &text : *texts) {
      UErrorCode status = U_ZERO_ERROR;
      sum += (int64_t)made->parse(text, status);
    }
    return sum;
  });
}

void add_reading(const Subject &subject, kal_style style) {
  std::string what = format("%s in %s, %s, ", subject.calendar, subject.locale, style_name(style));
  time_our_reading(subject, style);
  time_icu_reading(subject, style);
  std::string theirs = row_of("ICU", "parse", subject, style);
  add_row(what + "text to day", row_of("kalends", "parse", subject, style), "ICU", theirs, at_most(0.1));
  add_row(what + "text to day, leniently", row_of("kalends", "parse leniently", subject, style), "ICU",
          theirs, at_most(0.1));
  add_row(what + "text to day, in any form", row_of("kalends", "read in any form", subject, style), "ICU",
          theirs);
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
  add_skeleton(subjects[1], "yMMMd");
  /* No locale has these as they are: the nearest that it has is widened, or two are joined. */
  add_skeleton(subjects[1], "yMMMMccccd");
  add_skeleton(subjects[1], "yMMMEdjms");
  add_skeleton(subjects[0], "yMMMMd");
  add_skeleton(subjects[2], "GyMMMMEEEEd");

  for (const Subject &subject : {subjects[1], Subject{"gregorian", "de", "de@calendar=gregorian", ""},
                                 Subject{"gregorian", "fa", "fa@calendar=gregorian", ""}, subjects[0],
                                 subjects[2], Subject{"chinese", "zh", "zh@calendar=chinese", ""}})
    add_reading(subject, KAL_STYLE_LONG);
  add_reading(subjects[0], KAL_STYLE_FULL);
}

} // namespace bench
