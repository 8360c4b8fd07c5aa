/* SPDX-License-Identifier: MIT */
/* kal_error: filled from numbers, and made into a sentence when somebody wants to read it. */
#include "calendar.h"
#include "find.h"
#include "kalends/text.h"
#include "writer.h"
#include "kalends/arithmetic.h"
#include "kalends/registry.h"

kal_status kal__fail(kal_error *error, kal_status status, kal_field field, const kal_calendar *calendar,
                     int64_t value, int64_t least, int64_t greatest) {
  if (error) {
    memset(error, 0, sizeof *error);
    error->status = status;
    error->field = field;
    error->value = value;
    error->least = least;
    error->greatest = greatest;
    if (calendar) memcpy(error->calendar, calendar->id, strlen(calendar->id) + 1);
  }
  return status;
}

enum { ERAS_SHOWN = 8 };

kal_status kal__fail_in_year(kal_error *error, kal_status status, kal_field field,
                             const kal_calendar *calendar, int64_t value, int64_t least, int64_t greatest,
                             int32_t year, kal_month_code code) {
  kal__fail(error, status, field, calendar, value, least, greatest);
  if (error) error->year = year, error->month_code = code;
  return status;
}

kal_status kal__fail_callback(const kal_calendar *calendar, int64_t year, kal_error *error) {
  return kal__fail(error, KAL_ERROR_CALLBACK, KAL_FIELD_YEAR, calendar, year, 1, 0);
}

static const char *field_name(kal_field field) {
  switch (field) {
#define FIELD_NAME(symbol, number, text)                                                                     \
  case symbol:                                                                                               \
    return text;
    KAL_FIELD_LIST(FIELD_NAME)
#undef FIELD_NAME
  }
  return "value";
}

static const char *expected_text(unsigned expected) {
  switch (expected) {
#define EXPECTED_TEXT(symbol, number, text)                                                                  \
  case symbol:                                                                                               \
    return text;
    KAL_EXPECTED_LIST(EXPECTED_TEXT)
#undef EXPECTED_TEXT
  }
  return "";
}

static void write_code(kal__writer *writer, unsigned code) {
  kal__write_char(writer, 'M');
  kal__write_unsigned(writer, code & ~(unsigned)KAL_MONTH_LEAP, 2);
  if (code & KAL_MONTH_LEAP) kal__write_char(writer, 'L');
}

static void write_range(kal__writer *writer, const kal_error *error) {
  kal__write_integer(writer, error->least);
  kal__write_text(writer, "..");
  kal__write_integer(writer, error->greatest);
}

static void write_field_value(kal__writer *writer, const kal_error *error) {
  kal__write_text(writer, field_name(error->field));
  kal__write_char(writer, ' ');
  if (error->field == KAL_FIELD_MONTH_CODE)
    write_code(writer, (unsigned)error->value);
  else
    kal__write_integer(writer, error->value);
}

static void write_not_there(kal__writer *writer, const kal_error *error) {
  int never = error->status == KAL_ERROR_NOT_IN_CALENDAR;
  /* The value-th such day of a month; without a month it is the number of the day of the week itself. */
  int nth = error->field == KAL_FIELD_WEEK_DAY && error->month_code;
  switch (nth ? KAL_FIELD_DAY : error->field) {
  case KAL_FIELD_DAY:
    kal__write_text(writer, "month ");
    write_code(writer, error->month_code);
    kal__write_text(writer, never ? " never has " : " has no ");
    kal__write_text(writer, nth ? "such week day number " : never ? "a day " : "day ");
    kal__write_integer(writer, error->value);
    kal__write_text(writer, never ? "; in year " : " in year ");
    kal__write_integer(writer, error->year);
    kal__write_text(writer, never ? " it has " : "; it has ");
    if (error->greatest == 0)
      kal__write_text(writer, "none");
    else
      write_range(writer, error);
    break;
  case KAL_FIELD_FLAGS:
    kal__write_text(writer, "there is no leap day");
    break;
  case KAL_FIELD_MONTH_CODE:
    kal__write_text(writer, never ? "no year has a month " : "there is no month ");
    write_code(writer, (unsigned)error->value);
    if (!never) {
      kal__write_text(writer, " in year ");
      kal__write_integer(writer, error->year);
    }
    break;
  default:
    write_field_value(writer, error);
    kal__write_text(writer, never ? " is in no year; year " : " does not exist; year ");
    kal__write_integer(writer, error->year);
    kal__write_text(writer, " has ");
    write_range(writer, error);
  }
}

static const char *week_day_name(int64_t day) {
  static const char names[][10] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                   "Friday", "Saturday", "Sunday"};
  return day >= 1 && day <= 7 ? names[day - 1] : "?";
}

static void write_conflict(kal__writer *writer, const kal_error *error) {
  if (error->field == KAL_FIELD_WEEK_DAY) {
    kal__write_text(writer, week_day_name(error->value));
    kal__write_text(writer, " and the date disagree; that day is a ");
    kal__write_text(writer, week_day_name(error->least));
  } else if (error->field != KAL_FIELD_YEAR && error->field != KAL_FIELD_MONTH &&
             error->field != KAL_FIELD_FLAGS) {
    write_field_value(writer, error);
    kal__write_text(writer, " and the rest disagree");
    if (error->least > error->greatest) return;
    kal__write_text(writer, "; it would be ");
    kal__write_integer(writer, error->least);
  } else if (error->field == KAL_FIELD_YEAR) {
    write_field_value(writer, error);
    kal__write_text(writer, " and the year of the era disagree; that is year ");
    kal__write_integer(writer, error->least);
  } else if (error->field == KAL_FIELD_MONTH) {
    kal__write_text(writer, "month ");
    kal__write_integer(writer, error->value);
    kal__write_text(writer, " and month code ");
    write_code(writer, error->month_code);
    kal__write_text(writer, " disagree; in year ");
    kal__write_integer(writer, error->year);
    kal__write_text(writer, " that is month ");
    kal__write_integer(writer, error->least);
  } else {
    kal__write_text(writer, "flags ");
    kal__write_integer(writer, error->value);
    kal__write_text(writer, " are not those of the date, which are ");
    kal__write_integer(writer, error->greatest);
  }
}

/* A day by the calendar, or by its number. */
static void write_day(kal__writer *writer, const kal_error *error, int64_t day) {
  const kal_calendar *calendar;
  char text[KAL_DATE_TEXT_MAX];
  kal_date date;
  if (kal_calendar_find(error->calendar, &calendar, NULL) == KAL_OK &&
      kal_date_from_day(calendar, day, &date) == KAL_OK &&
      kal_date_print(calendar, date, text, sizeof text, NULL) == KAL_OK) {
    kal__write_text(writer, text);
  } else {
    kal__write_char(writer, '@');
    kal__write_integer(writer, day);
  }
}

static void write_ambiguous_date(kal__writer *writer, const kal_error *error) {
  int is_time = error->field == KAL_FIELD_TIME;
  kal__write_text(writer, is_time ? "the hour can be read in two ways: as " : "can be read in two ways: as ");
  if (is_time)
    kal__write_integer(writer, error->least / 3600);
  else
    write_day(writer, error, error->least);
  kal__write_text(writer, " and as ");
  if (is_time)
    kal__write_integer(writer, error->greatest / 3600);
  else
    write_day(writer, error, error->greatest);
}

static void write_ambiguous_month(kal__writer *writer, const kal_error *error) {
  kal__write_text(writer, "some years have leap months, so ");
  if (error->reading_code == error->number_code) {
    kal__write_text(writer, "write the month as ");
    write_code(writer, error->number_code);
    return;
  }
  kal__write_text(writer, "month ");
  kal__write_integer(writer, error->value);
  kal__write_text(writer, " can be read in two ways: write ");
  if (error->reading_code) {
    write_code(writer, error->reading_code);
    kal__write_text(writer, " for month ");
    kal__write_integer(writer, error->value);
    kal__write_text(writer, " of year ");
    kal__write_integer(writer, error->year);
    kal__write_text(writer, ", or ");
  }
  write_code(writer, error->number_code);
}

static const char *unit_name(int64_t unit) {
  switch (unit) {
#define UNIT_NAME(symbol, number, text)                                                                      \
  case symbol:                                                                                               \
    return text;
    KAL_UNIT_LIST(UNIT_NAME)
#undef UNIT_NAME
  default:
    return "none";
  }
}

/* The eras of a built-in calendar, the latest few. */
static void write_unknown_era(kal__writer *writer, const kal_error *error) {
  const kal_calendar *calendar;
  kal_era era;
  const char *separator = "; it has ";
  kal__write_text(writer, "no such era");
  if (error->other[0]) kal__write_text(writer, ": ");
  kal__write_text(writer, error->other);
  if (kal_calendar_find(error->calendar, &calendar, NULL)) return;
  for (size_t i = 0; i < ERAS_SHOWN && kal_calendar_era_at(calendar, i, &era) == KAL_OK; i++) {
    kal__write_text(writer, separator);
    kal__write_text(writer, era.code);
    separator = ", ";
  }
  if (kal_calendar_era_count(calendar) > ERAS_SHOWN) kal__write_text(writer, " and earlier ones");
}

static void write_out_of_range(kal__writer *writer, const kal_error *error) {
  int is_part = error->field == KAL_FIELD_YEARS || error->field == KAL_FIELD_MONTHS;
  write_field_value(writer, error);
  kal__write_text(writer, is_part ? " lead out of the years " : " is out of range ");
  write_range(writer, error);
}

static void write_duration(kal__writer *writer, const kal_error *error) {
  write_field_value(writer, error);
  if (error->status == KAL_ERROR_MIXED_SIGNS) {
    kal__write_text(writer, " and the parts before differ in sign");
  } else if (error->least <= error->greatest) {
    kal__write_text(writer, " is beyond the limits of a duration, ");
    write_range(writer, error);
  } else {
    kal__write_text(writer, " is more than any day number can hold");
  }
}

static void write_unit(kal__writer *writer, const kal_error *error) {
  kal__write_text(writer, "the unit ");
  kal__write_text(writer, unit_name(error->value));
  kal__write_text(writer, " has no meaning here");
  if (error->least > error->greatest) return;
  kal__write_text(writer, "; it goes from ");
  kal__write_text(writer, unit_name(error->least));
  kal__write_text(writer, " to ");
  kal__write_text(writer, unit_name(error->greatest));
}

/* "file:line:column: " */
static void write_place(kal__writer *writer, const kal_error *error) {
  if (error->column == 0) return;
  if (error->file[0]) {
    kal__write_text(writer, error->file);
    kal__write_char(writer, ':');
  }
  kal__write_unsigned(writer, error->line, 1);
  kal__write_char(writer, ':');
  kal__write_unsigned(writer, error->column, 1);
  kal__write_text(writer, ": ");
}

/* " of the long date pattern" */
static void write_date_pattern(kal__writer *writer, int64_t style) {
  static const char styles[KAL_DATE_PATTERNS][7] = {"full", "long", "medium", "short"};
  kal__write_text(writer, " of the ");
  if (style >= 1 && style <= KAL_DATE_PATTERNS) {
    kal__write_text(writer, styles[style - 1]);
    kal__write_char(writer, ' ');
  }
  kal__write_text(writer, "date pattern");
}

static void write_syntax(kal__writer *writer, const kal_error *error) {
  if (error->column == 0) {
    kal__write_text(writer, error->status == KAL_ERROR_CRITICAL ? "critical annotation at byte "
                                                                : "bad syntax at byte ");
    kal__write_unsigned(writer, error->offset, 1);
    if (error->field == KAL_FIELD_DATE_PATTERN) write_date_pattern(writer, error->value);
    kal__write_text(writer, ": ");
  }
  kal__write_text(writer, "expected ");
  kal__write_text(writer, expected_text(error->expected));
  if (!error->other[0]) return;
  kal__write_char(writer, ' ');
  kal__write_text(writer, error->other);
  if (error->expected == KAL_EXPECTED_NEAR_KEY) kal__write_char(writer, '?');
}

/* Of arrays; other arguments have no more than the status. */
static void write_argument(kal__writer *writer, const kal_error *error) {
  if (!error->expected) {
    kal__write_text(writer, kal_status_text(error->status));
    return;
  }
  kal__write_text(writer, "expected ");
  kal__write_text(writer, expected_text(error->expected));
  if (!error->other[0]) return;
  kal__write_text(writer, " (");
  kal__write_text(writer, error->other);
  kal__write_char(writer, ')');
}

size_t kal_error_text(const kal_error *error, char *buffer, size_t capacity) {
  kal__writer writer = {buffer, buffer ? capacity : 0, 0};
  if (!error) return 0;
  write_place(&writer, error);
  if (error->calendar[0]) {
    kal__write_text(&writer, error->calendar);
    kal__write_text(&writer, ": ");
  }
  switch (error->status) {
  case KAL_ERROR_ARGUMENT:
    write_argument(&writer, error);
    break;
  case KAL_ERROR_UNKNOWN_CALENDAR:
    kal__write_text(&writer, "no such calendar");
    if (error->other[0]) {
      kal__write_text(&writer, "; did you mean ");
      kal__write_text(&writer, error->other);
      kal__write_char(&writer, '?');
    }
    break;
  case KAL_ERROR_AMBIGUOUS_CALENDAR:
    kal__write_text(&writer, "the name stands for several calendars; choose one of");
    kal__write_variants(&writer, error->other);
    break;
  case KAL_ERROR_BAD_NAME:
    if (error->field == KAL_FIELD_TEXT || error->field == KAL_FIELD_ERA) {
      kal__write_text(&writer,
                      error->field == KAL_FIELD_ERA ? "an era's code or aliases" : "the display name");
      kal__write_text(&writer, " must be UTF-8 without control characters, and not too long");
      break;
    }
    kal__write_text(&writer, "not a calendar name");
    if (error->column == 0) kal__write_text(&writer, " at byte ");
    if (error->column == 0) kal__write_unsigned(&writer, error->offset, 1);
    kal__write_text(&writer, ": a name is letters and digits joined by single hyphens, 1..63 bytes");
    break;
  case KAL_ERROR_OUT_OF_RANGE:
    write_out_of_range(&writer, error);
    break;
  case KAL_ERROR_NOT_POSITIVE:
    write_field_value(&writer, error);
    kal__write_text(&writer, " is not positive; it is ");
    write_range(&writer, error);
    break;
  case KAL_ERROR_UNKNOWN_ERA:
    write_unknown_era(&writer, error);
    break;
  case KAL_ERROR_INCOMPLETE_ERA:
    kal__write_text(&writer, "the ");
    kal__write_text(&writer, field_name(error->field));
    kal__write_text(&writer,
                    error->field == KAL_FIELD_ERA ? " of the year of the era" : " is missing; an era");
    kal__write_text(&writer, error->field == KAL_FIELD_ERA ? " is missing" : " alone names no year");
    break;
  case KAL_ERROR_MIXED_SIGNS:
  case KAL_ERROR_DURATION:
    write_duration(&writer, error);
    break;
  case KAL_ERROR_UNIT:
    write_unit(&writer, error);
    break;
  case KAL_ERROR_NOT_IN_CALENDAR:
  case KAL_ERROR_NOT_IN_YEAR:
    write_not_there(&writer, error);
    break;
  case KAL_ERROR_MISSING_FIELD:
    if (error->field == KAL_FIELD_NONE) {
      kal__write_text(&writer, "no field is given");
      break;
    }
    kal__write_text(&writer, "the ");
    kal__write_text(&writer, field_name(error->field));
    kal__write_text(&writer,
                    error->field == KAL_FIELD_YEAR ? " is missing; it is " : " is missing or 0; it is ");
    write_range(&writer, error);
    break;
  case KAL_ERROR_CONFLICT:
    write_conflict(&writer, error);
    break;
  case KAL_ERROR_AMBIGUOUS_DATE:
    write_ambiguous_date(&writer, error);
    break;
  case KAL_ERROR_AMBIGUOUS_MONTH:
    write_ambiguous_month(&writer, error);
    break;
  case KAL_ERROR_SYNTAX:
  case KAL_ERROR_CRITICAL:
    write_syntax(&writer, error);
    break;
  case KAL_ERROR_LIMIT:
    kal__write_text(&writer, error->column ? "too much for a calendar file; at most "
                                           : kal_status_text(error->status));
    if (error->column) kal__write_integer(&writer, error->greatest);
    break;
  case KAL_ERROR_NAME_TAKEN:
    kal__write_text(&writer, "the name ");
    kal__write_text(&writer, error->other);
    kal__write_text(&writer, " is taken");
    break;
  case KAL_ERROR_LAW:
    kal__write_text(&writer, "breaks a law at ");
    write_field_value(&writer, error);
    kal__write_text(&writer, ": ");
    kal__write_text(&writer, kal_law_text((kal_law)error->law));
    break;
  default:
    kal__write_text(&writer, kal_status_text(error->status));
  }
  return kal__write_end(&writer);
}
