/* SPDX-License-Identifier: MIT */
/*
 * The Roman names of days of the Julian calendar: counted down, both ends included, to the next Kalends
 *   (the 1st), Nones (the 5th; the 7th of March, May, July and October) or Ides (eight days after the
 *   Nones).
 *
 * The leap day comes after the sixth day before the Kalends of March (24 February) and bears its name a
 *   second time: bis sextum. Latin: events in the plural, months as adjectives; on the day in the
 *   ablative, before it in the accusative, the day before by pridie. July and August have their later
 *   names in every year.
 * Sources: Macrobius, Saturnalia I.14-15; Reingold and Dershowitz, Calendrical Calculations, 4th ed.
 *   (2018), ch. 3; Allen and Greenough, New Latin Grammar (1903), sections 630-631, for the Latin.
 */
#include "../core/builtin.h"
#include "../core/writer.h"
#include "kalends/reckoning.h"

enum { ROMAN_SIXTH = 6, ROMAN_MARCH = 3, ROMAN_FORMS = 3 };
/* 1 January 1 of julian. */
#define ROMAN_EPOCH INT64_C(-719164)

/* The day of the month of an event. */
static unsigned roman_event_day(unsigned event, unsigned month) {
  unsigned late = month == 3 || month == 5 || month == 7 || month == 10 ? 2 : 0;
  return event == KAL_ROMAN_KALENDS ? 1 : event == KAL_ROMAN_NONES ? 5 + late : 13 + late;
}

static const uint8_t roman_month_days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

kal_status kal_roman_from_day(int64_t day, kal_roman_day *roman) {
  kal_roman_day found = {0, 0, 0, 0, 0};
  kal_date date;
  kal_status status;
  unsigned nones, ides;
  if (!roman) return KAL_ERROR_ARGUMENT;
  if ((status = kal_date_from_day(&kal__julian, day, &date))) return status;
  nones = roman_event_day(KAL_ROMAN_NONES, date.month);
  ides = roman_event_day(KAL_ROMAN_IDES, date.month);
  found.year = date.year;
  found.month = date.month;
  if (date.day == 1) {
    found.event = KAL_ROMAN_KALENDS;
    found.count = 1;
  } else if (date.day <= nones) {
    found.event = KAL_ROMAN_NONES;
    found.count = (uint8_t)(nones - date.day + 1);
  } else if (date.day <= ides) {
    found.event = KAL_ROMAN_IDES;
    found.count = (uint8_t)(ides - date.day + 1);
  } else {
    found.event = KAL_ROMAN_KALENDS;
    found.count = (uint8_t)(roman_month_days[date.month - 1] - date.day + 2);
    found.month = date.month % 12 + 1;
    found.year += date.month == 12;
    if (date.month == 2 && (date.year & 3) == 0 && date.day >= 25) {
      found.count++;
      found.bissextile = date.day == 25;
    }
  }
  *roman = found;
  return KAL_OK;
}

static int roman_is_name(kal_roman_day roman) {
  unsigned most;
  if (roman.month - 1u >= 12 || roman.event - 1u >= 3) return 0;
  if (roman.event == KAL_ROMAN_KALENDS) {
    unsigned before = roman.month == 1 ? 12 : roman.month - 1u;
    most = roman_month_days[before - 1] - roman_event_day(KAL_ROMAN_IDES, before) + 1;
  } else {
    most = roman_event_day(roman.event, roman.month) - roman_event_day(roman.event - 1u, roman.month);
  }
  if (roman.count - 1u >= most) return 0;
  return roman.bissextile == 0 || (roman.bissextile == 1 && roman.month == ROMAN_MARCH &&
                                   roman.event == KAL_ROMAN_KALENDS && roman.count == ROMAN_SIXTH);
}

kal_status kal_roman_to_day(kal_roman_day roman, int64_t *day) {
  int leap = (roman.year & 3) == 0;
  int64_t found;
  if (!day) return KAL_ERROR_ARGUMENT;
  if (!roman_is_name(roman)) return KAL_ERROR_NOT_IN_CALENDAR;
  /* The last days of the last year have the name of one that is not supported itself. */
  if (roman.year < INT32_MIN || roman.year > INT64_C(2147483648)) return KAL_ERROR_OUT_OF_RANGE;
  if (roman.bissextile && !leap) return KAL_ERROR_NOT_IN_YEAR;
  found = ROMAN_EPOCH + 365 * (roman.year - 1) + kal__floor_div(roman.year - 1, 4);
  for (unsigned month = 1; month < roman.month; month++)
    found += roman_month_days[month - 1] + (month == 2 && leap);
  found += (int64_t)roman_event_day(roman.event, roman.month) - roman.count;
  if (roman.month == ROMAN_MARCH && roman.event == KAL_ROMAN_KALENDS && roman.count >= ROMAN_SIXTH && leap)
    found -= !roman.bissextile;
  if (found < kal__julian.range.first_day || found > kal__julian.range.last_day)
    return KAL_ERROR_OUT_OF_RANGE;
  *day = found;
  return KAL_OK;
}

/* 1..19, the most that a count reaches. */
static void roman_write_numeral(kal__writer *writer, unsigned number) {
  static const char *const ones[10] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  if (number >= 10) kal__write_char(writer, 'X');
  kal__write_text(writer, ones[number % 10]);
}

static void roman_write_latin(kal__writer *writer, kal_roman_day roman) {
  /* On the day, and before it. */
  static const char *const events[2][3] = {{"Kalendis", "Nonis", "Idibus"}, {"Kalendas", "Nonas", "Idus"}};
  static const char *const months[12] = {"Ianuari", "Februari", "Marti",    "April",  "Mai",     "Iuni",
                                         "Iuli",    "August",   "Septembr", "Octobr", "Novembr", "Decembr"};
  int third = roman.month == 4 || roman.month >= 9; /* declension of the month's adjective */
  if (roman.count == 2) kal__write_text(writer, "pridie ");
  if (roman.count > 2) {
    kal__write_text(writer, roman.bissextile ? "ante diem bis " : "ante diem ");
    roman_write_numeral(writer, roman.count);
    kal__write_char(writer, ' ');
  }
  kal__write_text(writer, events[roman.count > 1][roman.event - 1]);
  kal__write_char(writer, ' ');
  kal__write_text(writer, months[roman.month - 1]);
  kal__write_text(writer, roman.count == 1 ? third ? "ibus" : "is" : third ? "es" : "as");
}

static void roman_write_abbreviated(kal__writer *writer, kal_roman_day roman) {
  static const char *const events[3] = {"Kal. ", "Non. ", "Id. "};
  static const char *const months[12] = {"Ian.", "Feb.", "Mart.", "Apr.", "Mai.", "Iun.",
                                         "Iul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."};
  if (roman.count == 2) kal__write_text(writer, "prid. ");
  if (roman.count > 2) {
    kal__write_text(writer, roman.bissextile ? "a.d. bis " : "a.d. ");
    roman_write_numeral(writer, roman.count);
    kal__write_char(writer, ' ');
  }
  kal__write_text(writer, events[roman.event - 1]);
  kal__write_text(writer, months[roman.month - 1]);
}

static void roman_write_english(kal__writer *writer, kal_roman_day roman) {
  static const char *const events[3] = {"the Kalends of ", "the Nones of ", "the Ides of "};
  static const char *const months[12] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
  if (roman.count == 2) kal__write_text(writer, "the day before ");
  if (roman.count > 2) {
    kal__write_text(writer, roman.bissextile ? "the second " : "the ");
    kal__write_unsigned(writer, roman.count, 1);
    kal__write_text(writer, roman.count == 3 ? "rd day before " : "th day before ");
  }
  kal__write_text(writer, events[roman.event - 1]);
  kal__write_text(writer, months[roman.month - 1]);
}

kal_status kal_roman_print(kal_roman_day roman, kal_roman_form form, char *buffer, size_t capacity,
                           size_t *length) {
  kal__writer writer = {buffer, capacity, 0};
  size_t whole;
  if ((!buffer && capacity) || (unsigned)form >= ROMAN_FORMS) return KAL_ERROR_ARGUMENT;
  if (!roman_is_name(roman)) return KAL_ERROR_NOT_IN_CALENDAR;
  if (form == KAL_ROMAN_LATIN) roman_write_latin(&writer, roman);
  if (form == KAL_ROMAN_ABBREVIATED) roman_write_abbreviated(&writer, roman);
  if (form == KAL_ROMAN_ENGLISH) roman_write_english(&writer, roman);
  whole = kal__write_end(&writer);
  if (length) *length = whole;
  return whole < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}
