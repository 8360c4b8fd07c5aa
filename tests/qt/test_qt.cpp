/* SPDX-License-Identifier: MIT */
/*
 * The five calendars that Qt has too, against Qt itself: every day of JD 0..2488070 in both directions, every
 * property, every year. Where the two differ is a list with reasons, checked exactly: a difference outside
 * the list fails, and so does a place of the list where they agree. The lists are those of Qt 6.4.2.
 */
#include <kalends/kalends.h>

#include <QCalendar>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <cinttypes>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace {

/* TAP. */

int tests = 0;
int failed_tests = 0;

class Test {
public:
  explicit Test(std::string name) : name_(std::move(name)) {}
  Test(const Test &) = delete;
  Test &operator=(const Test &) = delete;
  __attribute__((format(printf, 3, 4))) void expect(bool ok, const char *format, ...) {
    if (ok || ++failures_ > 10) return;
    char text[300];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    text_ += std::string("# ") + text + "\n";
  }
  ~Test() {
    printf("%sok %d - %s\n%s", failures_ ? "not " : "", ++tests, name_.c_str(), text_.c_str());
    if (failures_ > 10) printf("# ... %ld failures\n", failures_);
    failed_tests += failures_ != 0;
  }

private:
  std::string name_, text_;
  long failures_ = 0;
};

/* Qt's calendars and ours. Qt has no year 0: the year before 1 is -1 there and 0 here. */

struct Pair {
  const char *qt_name;
  QCalendar::System system;
  kal_calendar_number number;
};

const Pair pairs[] = {
    {"Gregorian", QCalendar::System::Gregorian, KAL_GREGORIAN},
    {"Julian", QCalendar::System::Julian, KAL_JULIAN},
    {"Milankovic", QCalendar::System::Milankovic, KAL_MILANKOVIC},
    {"Jalali", QCalendar::System::Jalali, KAL_PERSIAN},
    {"Islamic Civil", QCalendar::System::IslamicCivil, KAL_ISLAMIC_CIVIL},
};

constexpr int64_t first_jd = 0, last_jd = 2488070;

int64_t day_of_jd(int64_t jd) {
  return jd - 2440588;
}
int64_t jd_of_day(int64_t day) {
  return day + 2440588;
}
int qt_year(int64_t arithmetic) {
  return (int)(arithmetic <= 0 ? arithmetic - 1 : arithmetic);
}
int32_t our_year(int qt) {
  return qt < 0 ? qt + 1 : qt;
}

QCalendar::YearMonthDay parts_of(const kal_date &date) {
  return QCalendar::YearMonthDay(qt_year(date.year), date.month, date.day);
}
kal_date date_of(const QCalendar::YearMonthDay &parts) {
  return kal_date{our_year(parts.year), (uint8_t)parts.month, (uint8_t)parts.day, 0, 0};
}
bool operator==(const QCalendar::YearMonthDay &a, const QCalendar::YearMonthDay &b) {
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

/*
 * Where they differ, 1: Jalali. Qt has the 2820-year rule, where year y is leap if 683 * (y + 2346) mod 2820
 * < 683. Iran's years follow the equinox; the authority's list of 1206..1498 differs from that rule in five
 * years.
 */

struct DayRange {
  kal_calendar_number number;
  int64_t first, last; /* JD, inclusive */
  const char *reason;
};

const DayRange listed_days[] = {
    {KAL_PERSIAN, 2389898, 2390263, "1210 begins a day late in Qt: official list"},
    {KAL_PERSIAN, 2401951, 2402316, "1243 begins a day late in Qt: official list"},
    {KAL_PERSIAN, 2414004, 2414369, "1276 begins a day late in Qt: official list"},
    {KAL_PERSIAN, 2472808, 2473173, "1437 begins a day early in Qt: official list"},
    {KAL_PERSIAN, 2484861, 2485226, "1470 begins a day early in Qt: official list"},
};

/* Each of those years and the one before it has another length than here. */
const int listed_leap_years[] = {1209, 1210, 1242, 1243, 1275, 1276, 1436, 1437, 1469, 1470};

/* Before 1206 nobody has a list. There we keep the 33-year rule, and differ just where the two rules do. */
constexpr int first_official_year = 1206, last_official_year = 1498;
constexpr int64_t first_official_jd = 2388438;
constexpr int64_t days_before_1206 = 1630964, runs_before_1206 = 810, years_before_1206 = 4465;
/* From 1499 to 3000 we follow the equinox as computed, Qt its rule. */
constexpr int last_predicted_year = 3000, years_after_1498 = 227, first_after_1498 = 1536;

int64_t floor_div(int64_t a, int64_t b) {
  return a / b - (a % b < 0);
}
/* The JD on which an arithmetic year begins. */
int64_t rule_of_2820(int64_t year) {
  return 1947388 + 365 * year + floor_div(683 * (year + 2345), 2820);
}
int64_t rule_of_33(int64_t year) {
  return 1947955 + floor_div(12053 * year + 21, 33);
}

template <class Rule> bool is_leap(Rule rule, int64_t year) {
  return rule(year + 1) - rule(year) == 366;
}

/* Year and place in it, from 0. */
template <class Rule> std::pair<int64_t, int64_t> place(Rule rule, int64_t jd) {
  int64_t year = floor_div(jd - rule(0), 365);
  while (rule(year) > jd) year--;
  while (rule(year + 1) <= jd) year++;
  return {year, jd - rule(year)};
}

bool is_listed_day(const Pair &pair, int64_t jd) {
  if (pair.number == KAL_PERSIAN && jd < first_official_jd)
    return place(rule_of_2820, jd) != place(rule_of_33, jd);
  for (const DayRange &range : listed_days)
    if (range.number == pair.number && range.first <= jd && jd <= range.last) return true;
  return false;
}

/*
 * Where they differ, 2: years beyond what Qt's int arithmetic takes. On the way there Qt's answers are right;
 * from these years on, away from 0, they are not, and Qt does not say so. What an overflow gives is
 * the compiler's choice: this is Debian's build. Arithmetic years; 0: none to +-450000.
 */

struct Overflow {
  kal_calendar_number number;
  int before_from_day, from_day; /* first wrong years of day to date, */
  int before_to_day, to_day;     /*   and of date to day */
};

constexpr int overflow_span = 450000;
/* Jalali's first wrong leap years: 683 * (year + 2346) overflows from 3.1 million on, as an unsigned one
 * from 6.3. */
constexpr int leap_span = 6300000, wrong_leap_before = -3146546, wrong_leap = 6286056;

const Overflow overflows[] = {
    {KAL_GREGORIAN, 0, 0, 0, 0},
    {KAL_JULIAN, -32769, 32768, 0, 0},
    {KAL_MILANKOVIC, 0, 0, -32768, 32769},
    {KAL_PERSIAN, 0, 0, 0, 0},
    {KAL_ISLAMIC_CIVIL, -202002, 202004, -202002, 404006},
};

/* Here 11 * year overflows in Qt, which takes two common years for leap ones or the reverse. */
bool is_listed_overflow(const Pair &pair, int year) {
  return pair.number == KAL_ISLAMIC_CIVIL && (year == INT_MAX || year == -INT_MAX);
}

/* Jalali's leap years after the official list differ here and there; before -3 million 683 * year overflows.
 */
bool is_compared(const Pair &pair, int year) {
  return pair.number != KAL_PERSIAN || (year >= -3000000 && year <= last_official_year);
}

/* Does Qt call this year (by Qt's count) leap where we do not, or the reverse? */
bool is_listed_leap_year(const Pair &pair, int year) {
  if (is_listed_overflow(pair, year)) return true;
  if (pair.number != KAL_PERSIAN) return false;
  if (our_year(year) < first_official_year) {
    int64_t arithmetic = our_year(year);
    return is_leap(rule_of_2820, arithmetic) != is_leap(rule_of_33, arithmetic);
  }
  for (int listed : listed_leap_years)
    if (listed == year) return true;
  return false;
}

/*
 * Where they differ, 3: what Qt says of a year 0, which none of its calendars has, and of the year
 * Unspecified. Every question about the year 0 is answered with false or 0, but Jalali calls it leap.
 *   Unspecified (INT_MIN) is a year in which dates are valid; a common one of the longest length in months.
 */
const bool year_zero_is_leap[] = {false, false, false, true, false};

/* The tests. */

struct Case {
  const Pair &pair;
  QCalendar qt;
  const kal_calendar *ours;
  std::string label;
  explicit Case(const Pair &p)
      : pair(p), qt(p.system), ours(kal_calendar_builtin(p.number)), label(std::string(p.qt_name) + ": ") {}
};

void test_days(const Case &c) {
  Test test(c.label + "every day of JD 0..2488070, both ways, but for the days listed");
  for (int64_t jd = first_jd; jd <= last_jd; jd++) {
    int64_t day = day_of_jd(jd), back = INT64_MIN;
    kal_date date;
    QCalendar::YearMonthDay parts = c.qt.partsFromDate(QDate::fromJulianDay(jd));
    test.expect(kal_date_from_day(c.ours, day, &date) == KAL_OK, "JD %" PRId64 " has no date here", jd);
    bool same = parts == parts_of(date), listed = is_listed_day(c.pair, jd);
    test.expect(same != listed, "JD %" PRId64 " is %d-%d-%d in Qt, %d-%d-%d here, and is %slisted", jd,
                parts.year, parts.month, parts.day, date.year, date.month, date.day, listed ? "" : "not ");
    /* Each brings its own date back; the other's, where they agree, and only there. */
    test.expect(c.qt.dateFromParts(parts).toJulianDay() == jd, "JD %" PRId64 " does not come back in Qt", jd);
    test.expect(kal_date_to_day(c.ours, date, &back) == KAL_OK && back == day, "JD %" PRId64 " to day", jd);
    test.expect((c.qt.dateFromParts(parts_of(date)).toJulianDay() == jd) == same,
                "JD %" PRId64 ": our date in Qt", jd);
    back = INT64_MIN;
    test.expect((kal_date_to_day(c.ours, date_of(parts), &back) == KAL_OK && back == day) == same,
                "JD %" PRId64 ": Qt's date here", jd);
  }
}

void test_days_of_week_and_year(const Case &c) {
  Test test(c.label + "day of the week on every day, day of the year where the dates agree");
  for (int64_t jd = first_jd; jd <= last_jd; jd++) {
    QDate date = QDate::fromJulianDay(jd);
    test.expect(c.qt.dayOfWeek(date) == kal_day_of_week(day_of_jd(jd)), "JD %" PRId64 ": day of the week",
                jd);
    if (is_listed_day(c.pair, jd)) continue;
    uint16_t day_of_year = 0;
    int32_t year = 0;
    kal_day_of_year(c.ours, day_of_jd(jd), &year, &day_of_year);
    test.expect(date.dayOfYear(c.qt) == day_of_year && date.year(c.qt) == qt_year(year),
                "JD %" PRId64 ": day of the year %d in Qt, %u here", jd, date.dayOfYear(c.qt), day_of_year);
  }
}

void test_properties(const Case &c) {
  Test test(c.label + "properties and limits");
  kal_family family = kal_calendar_family(c.ours);
  uint32_t properties = kal_calendar_properties(c.ours);
  kal_limits limits{};
  kal_calendar_limits(c.ours, &limits);
  test.expect(c.qt.isValid(), "isValid");
  test.expect(c.qt.isGregorian() == (c.ours == kal_calendar_builtin(KAL_GREGORIAN)), "isGregorian");
  test.expect(c.qt.isSolar() == (family == KAL_FAMILY_SOLAR), "isSolar");
  test.expect(c.qt.isLunar() == (family == KAL_FAMILY_LUNAR), "isLunar");
  test.expect(c.qt.isLuniSolar() == (family == KAL_FAMILY_LUNISOLAR), "isLuniSolar");
  test.expect(c.qt.isProleptic() == !!(properties & KAL_PROLEPTIC), "isProleptic");
  test.expect(c.qt.hasYearZero() == !!(properties & KAL_YEAR_ZERO), "hasYearZero");
  test.expect(c.qt.maximumDaysInMonth() == limits.longest_month, "maximumDaysInMonth");
  test.expect(c.qt.minimumDaysInMonth() == limits.shortest_month, "minimumDaysInMonth");
  test.expect(c.qt.maximumMonthsInYear() == limits.most_months, "maximumMonthsInYear");
}

void test_months_without_a_year(const Case &c) {
  Test test(c.label + "daysInMonth without a year is the usual length");
  for (int month = 0; month <= 99; month++) {
    kal_month_rule rule{};
    kal_status status = kal_calendar_month_rule(c.ours, (kal_month_code)month, &rule);
    int days = c.qt.daysInMonth(month);
    test.expect(days == (status == KAL_OK ? rule.usual : 0), "month %d: %d in Qt, %u here", month, days,
                rule.usual);
  }
}

void test_years(const Case &c) {
  Test test(c.label + "leap years, lengths of years and months, but for the years listed");
  std::vector<int> years;
  for (int year = -6000; year <= 6000; year++)
    if (year != 0) years.push_back(year);
  years.insert(years.end(), {-INT_MAX, -100000000, -100000, 100000, 100000000, INT_MAX});
  for (int year : years) {
    if (!is_compared(c.pair, year)) continue;
    kal_year_info info{};
    test.expect(kal_calendar_year(c.ours, our_year(year), &info) == KAL_OK, "year %d", year);
    bool differs = is_listed_leap_year(c.pair, year);
    bool leap = info.is_leap != differs;
    test.expect(c.qt.isLeapYear(year) == leap, "isLeapYear(%d)%s", year, differs ? ", listed" : "");
    test.expect(c.qt.daysInYear(year) == info.days + leap - info.is_leap, "daysInYear(%d)", year);
    test.expect(c.qt.monthsInYear(year) == info.months, "monthsInYear(%d)", year);
    for (uint8_t month = 0; month <= info.months + 1; month++) {
      uint8_t days = 0;
      kal_month_days(c.ours, our_year(year), month, &days);
      if (differs && month == info.months) days = (uint8_t)(days + leap - info.is_leap);
      test.expect(c.qt.daysInMonth(month, year) == days, "daysInMonth(%d, %d)", month, year);
    }
  }
}

void test_valid_dates(const Case &c) {
  Test test(c.label + "isDateValid at the edges");
  const int years[] = {-INT_MAX, -32768, -4800, -101, -100, -45,  -5,   -4,    -3,     -2,   -1,
                       1,        2,      3,     4,    5,    99,   100,  400,   1205,   1206, 1209,
                       1210,     1243,   1276,  1403, 1404, 1437, 1447, 1470,  1498,   1582, 1600,
                       1700,     1900,   2000,  2023, 2024, 2100, 2800, 32768, INT_MAX};
  for (int year : years) {
    if (!is_compared(c.pair, year)) continue;
    for (int month = -1; month <= 14; month++) {
      for (int day = -1; day <= 33; day++) {
        bool valid =
            month >= 0 && day >= 0 && kal_date_check(c.ours, date_of({year, month, day}), nullptr) == KAL_OK;
        bool listed = month == 12 && day == 30 && is_listed_leap_year(c.pair, year);
        test.expect(c.qt.isDateValid(year, month, day) == (valid != listed), "%d-%d-%d", year, month, day);
      }
    }
  }
}

void test_year_zero(const Case &c) {
  Test test(c.label + "Qt has no year 0, ours is Qt's -1; Qt takes Unspecified for a year");
  kal_date date = {0, 1, 1, 0, 0};
  int64_t day = 0;
  test.expect(!c.qt.isDateValid(0, 1, 1) && !c.qt.dateFromParts(0, 1, 1).isValid(), "1 January of 0");
  test.expect(c.qt.daysInYear(0) == 0 && c.qt.monthsInYear(0) == 0 && c.qt.daysInMonth(1, 0) == 0,
              "lengths of 0");
  test.expect(c.qt.isLeapYear(0) == year_zero_is_leap[&c.pair - pairs], "isLeapYear(0)");
  test.expect(kal_date_to_day(c.ours, date, &day) == KAL_OK, "our year 0");
  if (c.pair.number != KAL_PERSIAN)
    test.expect(c.qt.dateFromParts(-1, 1, 1).toJulianDay() == jd_of_day(day), "our year 0 is Qt's -1");
  constexpr int unspecified = QCalendar::Unspecified;
  test.expect(c.qt.isDateValid(unspecified, 1, 1) && !c.qt.isLeapYear(unspecified), "Unspecified as a year");
  test.expect(c.qt.monthsInYear(unspecified) == c.qt.maximumMonthsInYear(), "monthsInYear(Unspecified)");
}

void test_far_years(const Case &c) {
  Test test(c.label + "first days of years to +-450000, up to the overflows listed");
  const Overflow &listed = overflows[&c.pair - pairs];
  int found[4] = {0, 0, 0, 0};
  for (int distance = 0; distance <= overflow_span; distance++) {
    for (int side = 0; side < 2; side++) {
      int year = side ? distance : -distance;
      kal_year_info info{};
      kal_calendar_year(c.ours, year, &info);
      /* Jalali has another rule: taken by that. */
      int64_t jd = c.pair.number == KAL_PERSIAN ? rule_of_2820(year) : jd_of_day(info.first_day);
      QCalendar::YearMonthDay parts(qt_year(year), 1, 1);
      if (!found[side] && !(c.qt.partsFromDate(QDate::fromJulianDay(jd)) == parts)) found[side] = year;
      if (!found[2 + side] && c.qt.dateFromParts(parts).toJulianDay() != jd) found[2 + side] = year;
    }
  }
  const int expected[4] = {listed.before_from_day, listed.from_day, listed.before_to_day, listed.to_day};
  const char *const what[4] = {"day to date, backwards", "day to date", "date to day, backwards",
                               "date to day"};
  for (int i = 0; i < 4; i++)
    test.expect(found[i] == expected[i], "%s: first wrong year %d, listed %d", what[i], found[i],
                expected[i]);
}

constexpr QLocale::FormatType formats[] = {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat};
constexpr kal_name_width widths[] = {KAL_NAME_WIDE, KAL_NAME_ABBREVIATED, KAL_NAME_NARROW};
constexpr kal_name_context contexts[] = {KAL_NAME_IN_DATE, KAL_NAME_STANDALONE};

/* Qt 6.4 has CLDR 41, we have 48: in these names they agree. */
void test_month_names(const Case &c) {
  Test test(c.label + "English month names, in dates and alone, three widths");
  QLocale english(QLocale::English, QLocale::UnitedStates);
  for (int width = 0; width < 3; width++) {
    for (kal_name_context context : contexts) {
      for (uint8_t month = 0; month <= 13; month++) {
        for (int year : {1400, (int)QCalendar::Unspecified}) {
          char ours[64] = "";
          kal_month_name(c.ours, 1400, month, "en-US", context, widths[width], ours, sizeof ours, nullptr);
          QByteArray theirs =
              (context == KAL_NAME_IN_DATE ? c.qt.monthName(english, month, year, formats[width])
                                           : c.qt.standaloneMonthName(english, month, year, formats[width]))
                  .toUtf8();
          test.expect(theirs == ours, "month %d: %s in Qt, %s here", month, theirs.constData(), ours);
          test.expect((month >= 1 && month <= 12) == (ours[0] != '\0'), "month %d has a name", month);
        }
      }
    }
  }
}

void test_week_day_names(const Case &c) {
  Test test(c.label + "English names of days of the week, three widths");
  QLocale english(QLocale::English, QLocale::UnitedStates);
  for (int width = 0; width < 3; width++) {
    for (kal_name_context context : contexts) {
      for (int day = 0; day <= 8; day++) {
        char ours[64] = "";
        kal_week_day_name(day, "en-US", context, widths[width], ours, sizeof ours, nullptr);
        QByteArray theirs =
            (context == KAL_NAME_IN_DATE ? c.qt.weekDayName(english, day, formats[width])
                                         : c.qt.standaloneWeekDayName(english, day, formats[width]))
                .toUtf8();
        test.expect(theirs == ours, "day %d: %s in Qt, %s here", day, theirs.constData(), ours);
      }
    }
  }
}

/* What docs/guide/coming-from-qt.md says of addMonths and addYears: the month counted on, the day clamped. */
void test_adding_months(const Case &c) {
  Test test(c.label + "addMonths and addYears as the guide does them");
  for (int64_t jd = first_jd; jd <= last_jd; jd += 1009) {
    for (int count : {-25000, -1200, -13, -12, -1, 0, 1, 11, 12, 13, 48, 1200, 25000}) {
      kal_date date;
      int64_t index = 0, sum = INT64_MIN;
      uint8_t length = 0;
      kal_date_from_day(c.ours, day_of_jd(jd), &date);
      kal_month_index(c.ours, date.year, date.month, &index);
      kal_date target = {0, 0, date.day, 0, 0};
      kal_month_from_index(c.ours, index + count, &target.year, &target.month);
      kal_month_days(c.ours, target.year, target.month, &length);
      if (target.day > length) target.day = length;
      test.expect(kal_date_to_day(c.ours, target, &sum) == KAL_OK, "JD %" PRId64 ": %d months", jd, count);
      QDate day = QDate::fromJulianDay(jd);
      test.expect(day.addMonths(count, c.qt).toJulianDay() == jd_of_day(sum), "JD %" PRId64 ": %d months", jd,
                  count);
      if (count % 12 == 0)
        test.expect(day.addYears(count / 12, c.qt).toJulianDay() == jd_of_day(sum),
                    "JD %" PRId64 ": %d years", jd, count / 12);
    }
  }
}

/* Alone. */

void test_names_of_calendars() {
  Test test("every name that Qt's calendars have finds ours, but Islamic, which is refused");
  long found = 0;
  for (const QString &name : QCalendar::availableCalendars()) {
    const kal_calendar *calendar = nullptr;
    kal_error error{};
    kal_status status = kal_calendar_find(name.toUtf8().constData(), &calendar, &error);
    QString system = QCalendar(name).name();
    found++;
    if (name == QLatin1String("Islamic")) {
      char text[256];
      kal_error_text(&error, text, sizeof text);
      test.expect(status == KAL_ERROR_AMBIGUOUS_CALENDAR, "Islamic: %s", kal_status_name(status));
      for (const char *variant : {"islamic-civil", "islamic-tbla"})
        test.expect(QLatin1String(text).contains(QLatin1String(variant)), "Islamic: %s not in: %s", variant,
                    text);
      continue;
    }
    for (const Pair &pair : pairs)
      if (system == QLatin1String(pair.qt_name))
        test.expect(status == KAL_OK && calendar == kal_calendar_builtin(pair.number), "%s",
                    name.toUtf8().constData());
  }
  test.expect(found >= 10, "only %ld names", found);
}

void test_jalali_is_the_2820_year_rule() {
  Test test("Jalali: Qt follows the 2820-year rule on every day of JD 0..2488070");
  QCalendar qt(QCalendar::System::Jalali);
  for (int64_t jd = first_jd; jd <= last_jd; jd++) {
    QDate date = QDate::fromJulianDay(jd);
    QCalendar::YearMonthDay parts = qt.partsFromDate(date);
    std::pair<int64_t, int64_t> rule = place(rule_of_2820, jd);
    int month = parts.month - 1;
    test.expect(parts.year == qt_year(rule.first) &&
                    month * 30 + (month < 6 ? month : 6) + parts.day - 1 == rule.second,
                "JD %" PRId64, jd);
  }
}

void test_jalali_leap_years() {
  Test test("Jalali: Qt's leap years are those of the 2820-year rule, up to the overflow listed");
  QCalendar qt(QCalendar::System::Jalali);
  int found[2] = {0, 0};
  for (int distance = 0; distance <= leap_span; distance++)
    for (int side = 0; side < 2; side++) {
      int year = side ? distance : -distance;
      if (!found[side] && qt.isLeapYear(qt_year(year)) != is_leap(rule_of_2820, year)) found[side] = year;
    }
  test.expect(found[0] == wrong_leap_before && found[1] == wrong_leap, "first wrong %d and %d", found[0],
              found[1]);
}

void test_jalali_list() {
  Test test("Jalali: how much lies before and after the official list is as the guide says");
  const kal_calendar *ours = kal_calendar_builtin(KAL_PERSIAN);
  QCalendar qt(QCalendar::System::Jalali);
  int64_t days = 0, runs = 0, years = 0, first = 0, before = 0;
  bool last = false;
  for (int64_t jd = first_jd; jd < first_official_jd; jd++) {
    bool listed = is_listed_day(pairs[3], jd);
    days += listed;
    runs += listed && !last;
    last = listed;
  }
  int64_t first_year = place(rule_of_33, first_jd).first;
  for (int64_t year = first_year; year <= last_predicted_year; year++) {
    kal_year_info info{};
    kal_calendar_year(ours, (int32_t)year, &info);
    if (qt.dateFromParts(qt_year(year), 1, 1).toJulianDay() == jd_of_day(info.first_day)) continue;
    if (year < first_official_year) before++;
    if (year > last_official_year && years++ == 0) first = year;
  }
  test.expect(days == days_before_1206 && runs == runs_before_1206, "%" PRId64 " days in %" PRId64 " runs",
              days, runs);
  test.expect(before == years_before_1206, "%" PRId64 " years before 1206", before);
  test.expect(years == years_after_1498 && first == first_after_1498, "%" PRId64 " years, from %" PRId64,
              years, first);
  kal_year_info info{};
  kal_calendar_year(ours, first_official_year, &info);
  test.expect(jd_of_day(info.first_day) == first_official_jd, "1206 begins on JD %" PRId64,
              jd_of_day(info.first_day));
}

void test_week_numbers() {
  Test test("QDate::weekNumber is iso-week on every day");
  const kal_calendar *weeks = kal_calendar_builtin(KAL_ISO_WEEK);
  for (int64_t jd = first_jd; jd <= last_jd; jd++) {
    int year = 0, week = QDate::fromJulianDay(jd).weekNumber(&year);
    kal_date date;
    kal_date_from_day(weeks, day_of_jd(jd), &date);
    test.expect(week == date.month && year == qt_year(date.year), "JD %" PRId64 ": %d-W%d in Qt, %d-W%d here",
                jd, year, week, date.year, date.month);
  }
}

} // namespace

int main() {
  printf("# Qt %s; the lists are those of 6.4.2\n", qVersion());
  for (const Pair &pair : pairs) {
    Case c(pair);
    test_days(c);
    test_days_of_week_and_year(c);
    test_properties(c);
    test_months_without_a_year(c);
    test_years(c);
    test_valid_dates(c);
    test_year_zero(c);
    test_far_years(c);
    test_month_names(c);
    test_week_day_names(c);
    if (pair.number != KAL_PERSIAN) test_adding_months(c); /* there the dates differ */
  }
  test_names_of_calendars();
  test_jalali_is_the_2820_year_rule();
  test_jalali_leap_years();
  test_jalali_list();
  test_week_numbers();
  for (const DayRange &range : listed_days)
    printf("# listed: JD %" PRId64 "..%" PRId64 ", %s\n", range.first, range.last, range.reason);
  printf("1..%d\n", tests);
  return failed_tests != 0;
}
