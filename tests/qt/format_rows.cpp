/* SPDX-License-Identifier: MIT */
/*
 * Prints how Qt formats dates and times, for tests/data/qt_formats.txt: Qt's five calendars in twelve
 * locales.
 *
 *     build/dev/tests/qt/qt_format_rows >tests/data/qt_formats.txt
 *
 * Lines are
 *     > locale calendar date time zone        what the rows after it format; a part that is missing is `-`
 *     format TAB text                         the text is the rest of the line
 * A zone is UTC, an offset such as +05:30, or a name. The grammar of formats, as these rows show it, is in
 * docs/developer/qt-formats.md.
 */
#include <QCalendar>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cstdio>
#include <string>

namespace {

const char *const locales[] = {"C",     "en_US", "de_DE", "fr_FR", "ru_RU", "el_GR",
                               "fa_IR", "ar_EG", "he_IL", "bn_BD", "zh_CN", "ja_JP"};

struct Subject {
  QCalendar::System system;
  int year; /* 2026 */
};
const Subject subjects[] = {{QCalendar::System::Gregorian, 2026},
                            {QCalendar::System::Julian, 2026},
                            {QCalendar::System::Milankovic, 2026},
                            {QCalendar::System::Jalali, 1405},
                            {QCalendar::System::IslamicCivil, 1448}};

/* Years that show signs and widths; Qt has no year 0. */
const int far_years[] = {-12345, -123, -44, -1, 1, 5, 99, 123, 10000, 2000001};

const char *const date_formats[] = {"d|dd|ddd|dddd|M|MM|MMM|MMMM|y|yy|yyyy", "dddd, d MMMM yyyy"};
const char *const year_formats[] = {"yy|yyyy", "d.M.yyyyyy"};
const char *const time_formats[] = {"H|HH|h|hh|m|mm|s|ss|z|zz|zzz|t", "h|hh|H|HH ap|AP|Ap|aP|a|A"};

/* Each shows one thing: runs longer than a token, tokens side by side, quotes, letters that are none. */
const char *const grammar[] = {"",
                               "d",
                               "dd",
                               "ddd",
                               "dddd",
                               "ddddd",
                               "dddddd",
                               "ddddddd",
                               "dddddddd",
                               "ddddddddd",
                               "M",
                               "MM",
                               "MMM",
                               "MMMM",
                               "MMMMM",
                               "MMMMMM",
                               "MMMMMMM",
                               "MMMMMMMM",
                               "y",
                               "yy",
                               "yyy",
                               "yyyy",
                               "yyyyy",
                               "yyyyyy",
                               "yyyyyyy",
                               "yyyyyyyy",
                               "yyy y yyyyy",
                               "h",
                               "hh",
                               "hhh",
                               "hhhh",
                               "H",
                               "HH",
                               "HHH",
                               "m",
                               "mm",
                               "mmm",
                               "s",
                               "ss",
                               "sss",
                               "z",
                               "zz",
                               "zzz",
                               "zzzz",
                               "zzzzz",
                               "zzzzzz",
                               "t",
                               "tt",
                               "ttt",
                               "tttt",
                               "ttttt",
                               "h ap",
                               "hh AP",
                               "H ap",
                               "h Ap",
                               "h aP",
                               "h a",
                               "h A",
                               "A",
                               "AP",
                               "APAP",
                               "aap",
                               "aa",
                               "pa",
                               "apap",
                               "P",
                               "hap",
                               "Hap",
                               "'ap' h",
                               "h 'ap'",
                               "h '' ap",
                               "'d'",
                               "''",
                               "'d",
                               "d'",
                               "'",
                               "'''",
                               "''''",
                               "'''''",
                               "'a''b'",
                               "'a' 'b'",
                               "'a'b'",
                               "''d''",
                               "'it''s' d",
                               "'d''",
                               "d ''",
                               "'' d",
                               "\\'d\\'",
                               "ddMMyyyy",
                               "yyyyMMdd",
                               "dMy",
                               "ddMyy",
                               "hhmmss",
                               "dddMMM",
                               "MMMd",
                               "dd.MM.yyyy",
                               "yyyy-MM-ddThh:mm:ss.zzz",
                               "x",
                               "D",
                               "Y",
                               "E",
                               "G",
                               "S",
                               "%d",
                               "d\\d",
                               "\xD7\x90",
                               "d\xE2\x80\x8F/M",
                               "\xF0\x9F\x93\x85 d",
                               "today",
                               "Month: M",
                               "\"d\"",
                               "[d]",
                               "{d}",
                               "d,M",
                               "d  M"};

std::string text_of(const QString &text) {
  return text.toUtf8().toStdString();
}

void row(const char *format, const QString &text) {
  printf("%s\t%s\n", format, text_of(text).c_str());
}

void heading(const char *locale, const QString &calendar, const char *date, const char *time,
             const char *zone) {
  printf("> %s %s %s %s %s\n", locale, text_of(calendar).c_str(), date, time, zone);
}

} // namespace

int main() {
  printf("# SPDX-License-Identifier: MIT AND Unicode-3.0\n"
         "# Dates and times as Qt %s formats them, printed by tests/qt/format_rows.cpp, which says how to "
         "read it.\n",
         qVersion());
  for (const char *locale_name : locales) {
    const QLocale locale{QString::fromLatin1(locale_name)};
    for (const Subject &subject : subjects) {
      const QCalendar calendar(subject.system);
      const QString name = calendar.name().simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
      char date_text[64];
      auto dates = [&](int year, int month, int day, const auto &formats) {
        const QDate date = calendar.dateFromParts(year, month, day);
        if (!date.isValid()) return; /* a year before the calendar's first day in Qt */
        snprintf(date_text, sizeof date_text, "%d/%d/%d", year, month, day);
        heading(locale_name, name, date_text, "-", "-");
        for (const char *format : formats)
          row(format, locale.toString(date, QString::fromUtf8(format), calendar));
      };
      for (int month = 1; month <= 12; month++) dates(subject.year, month, 2 * month + 3, date_formats);
      for (int year : far_years) dates(year, 3, 4, year_formats);
    }
    for (const QTime time : {QTime(0, 0, 0, 0), QTime(9, 4, 5, 70), QTime(12, 0, 0, 7),
                             QTime(15, 30, 45, 123), QTime(23, 59, 59, 999)}) {
      heading(locale_name, QStringLiteral("Gregorian"), "2026/11/21",
              qPrintable(time.toString(QStringLiteral("hh:mm:ss.zzz"))), "UTC");
      const QDateTime moment(QDate(2026, 11, 21), time, Qt::UTC);
      for (const char *format : time_formats) row(format, locale.toString(moment, QString::fromUtf8(format)));
    }
  }
  /* Zones, and the grammar: with a date and a time, with a date alone, with a time alone. */
  const QDate date(2026, 11, 21);
  const QTime time(15, 4, 5, 70);
  for (const char *locale_name : {"C", "en_US", "fa_IR"}) {
    const QLocale locale{QString::fromLatin1(locale_name)};
    const QCalendar calendar(*locale_name == 'f' ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
    const char *date_text = *locale_name == 'f' ? "1405/8/30" : "2026/11/21";
    auto moment_rows = [&](const QDateTime &moment, const char *zone, const auto &formats) {
      heading(locale_name, calendar.name(), date_text, "15:04:05.070", zone);
      for (const char *format : formats)
        row(format, locale.toString(moment, QString::fromUtf8(format), calendar));
    };
    const char *const zone_formats[] = {"t", "h:mm t", "tt"};
    moment_rows(QDateTime(date, time, Qt::OffsetFromUTC, 19800), "+05:30", zone_formats);
    moment_rows(QDateTime(date, time, Qt::OffsetFromUTC, -3600), "-01:00", zone_formats);
    moment_rows(QDateTime(date, time, QTimeZone("America/New_York")), "America/New_York", zone_formats);
    moment_rows(QDateTime(date, time, Qt::UTC), "UTC", grammar);
    heading(locale_name, calendar.name(), date_text, "-", "-");
    for (const char *format : grammar)
      row(format, locale.toString(date, QString::fromUtf8(format), calendar));
    heading(locale_name, calendar.name(), "-", "15:04:05.070", "-");
    for (const char *format : grammar) row(format, locale.toString(time, QString::fromUtf8(format)));
  }
  return 0;
}
