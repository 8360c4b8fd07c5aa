/* SPDX-License-Identifier: MIT */
/*
 * What a calendar is made of. A calendar is a constant: data, year info, and for speed two closed forms.
 * The engine derives everything else from year info.
 */
#ifndef KAL__CALENDAR_H
#define KAL__CALENDAR_H

#include <stdint.h>
#include <string.h>

#include "kalends/calendar.h"
#include "kalends/date.h"
#include "kalends/reckoning.h"
#include "integer.h"

#ifdef KAL_DEBUG
#undef NDEBUG /* also in builds that CMake calls Release */
#include <assert.h>
#define kal__assert(condition) assert(condition)
#else
#define kal__assert(condition) ((void)0)
#endif

enum { KAL__NO_LEAP_MONTH = 255, KAL__PACKED_MONTHS = 16 };

/* Months of unequal length beyond KAL__PACKED_MONTHS, or with codes that one leap month after its own does
 * not explain. */
typedef struct kal__year_parts {
  const uint16_t *starts;      /* months + 1 places in the year, from 0; NULL: packed, as without parts */
  const kal_month_code *codes; /* months */
  uint64_t intercalary;        /* bit i: part i (from 0) is days outside every month */
} kal__year_parts;

enum { KAL__PARTS_MAX = 64 };

/*
 * One year. Months of a year of up to 16 months start at unit*i + (nibble i of starts) - 2, i from 0; nibble
 * `months` holds the year's end where it fits. More months without parts are all `unit` days long.
 */
typedef struct kal__year {
  int64_t first_day;
  int64_t first_month; /* absolute month index */
  uint64_t starts;
  uint16_t days;
  uint16_t reciprocal; /* 65536 / unit + 1 */
  uint8_t months;
  uint8_t unit;
  uint8_t leap; /* ordinal of the first leap month, KAL__NO_LEAP_MONTH if none: one compare then does it */
  uint8_t basis;
  const kal__year_parts *parts; /* NULL for all but a few */
  struct { /* for parts that are no constants; a kal__year that uses it cannot be copied */
    kal__year_parts parts;
    uint16_t starts[KAL__PARTS_MAX + 1];
    kal_month_code codes[KAL__PARTS_MAX];
  } room;
} kal__year;

#define KAL__RECIPROCAL(unit) (65536 / (unit) + 1)
#define KAL__START(unit, i, start) ((uint64_t)((start) - (unit) * (i) + 2) << (4 * (i)))
/* The starts of months 1..12 and the year's end. */
#define KAL__STARTS_12(unit, a, b, c, d, e, f, g, h, i, j, k, l, end)                                        \
  (KAL__START(unit, 0, a) | KAL__START(unit, 1, b) | KAL__START(unit, 2, c) | KAL__START(unit, 3, d) |       \
   KAL__START(unit, 4, e) | KAL__START(unit, 5, f) | KAL__START(unit, 6, g) | KAL__START(unit, 7, h) |       \
   KAL__START(unit, 8, i) | KAL__START(unit, 9, j) | KAL__START(unit, 10, k) | KAL__START(unit, 11, l) |     \
   KAL__START(unit, 12, end))

/*
 * Which day numbers of a month are skipped or come twice; bit d is day number d, 1..63; later ones never are.
 * Bit 0 of skipped: a user's calendar gave no answer.
 */
typedef struct kal__month_days {
  uint64_t skipped;
  uint64_t doubled;
} kal__month_days;

typedef struct kal__era {
  kal_era era;
  uint16_t cldr; /* CLDR's era type number; KAL__ERA_OF where another calendar names the era */
} kal__era;

/* An era of a calendar of hundreds: no pointers, since a shared library relocates each. Its years grow with
 * time. */
typedef struct kal__packed_era {
  int32_t first_day;
  int16_t anchor;
  uint16_t code; /* its place in kal_calendar.era_codes */
} kal__packed_era;

/* A mean length: num / den. */
typedef struct kal__mean {
  int64_t num;
  int64_t den;
} kal__mean;

/* Where the leap month M05L stands, and which month stands for it in a year that lacks it. */
enum {
  KAL__LEAP_MONTH_AFTER,   /* after M05, which stands for it */
  KAL__LEAP_MONTH_OF_NEXT, /* after M05; M06 stands for it */
  KAL__LEAP_MONTH_BEFORE,  /* before M05, which stands for it */
  KAL__LEAP_MONTHS_AMID    /* M05L, M04L between M04 and M05, each of which stands for its own */
};

enum { KAL__EDGES = 3 };

/* What the closed form of columns takes off the days of a line. */
typedef enum kal__century { KAL__NO_CENTURY, KAL__GREGORIAN_CENTURY, KAL__MILANKOVIC_CENTURY } kal__century;

/*
 * The closed form of a calendar for columns: years that follow a line, in which all but the last month have
 * the same lengths if the year is counted from some month on. Year y of the line begins on day zero +
 * floor((num*y + phase) / den), less the days that a rule of centuries leaves out.
 */
typedef struct kal__line {
  int64_t zero;
  int32_t num, den, phase;
  int32_t year;      /* the calendar's year in which year 0 of the line begins */
  uint8_t century;   /* a kal__century */
  uint8_t rotate;    /* how many months of the calendar's year come before the line's year begins */
  int64_t first_day; /* whole years that follow the line; both 0: all do */
  int64_t last_day;
  /* The phase is one less from the first of these KAL__EDGES years to before the second, and from the third
   * on. NULL: nowhere. Only of lines without rotation and century. */
  const int32_t *edges;
} kal__line;

/*
 * The years of a table for columns. Year i begins on day first_day + year_days*i + (fraction*i >> 32) + the
 * days in the upper bits of its row. The lower bits are how much longer than `shortest` its months are, the
 * first one lowest. bits = 1: a bit for each of 13 months, then four for the leap month's ordinal, 15 if
 * there are 12 months, 14 if none of 13 is one, the days from bit 17 on. bits = 2: two bits for each of 12
 * months, the days from bit 24 on.
 */
typedef struct kal__year_rows {
  const uint32_t *rows; /* years + 1 */
  int64_t first_day;
  int32_t first_year;
  uint32_t years;
  uint32_t year_days, fraction;
  uint32_t per_day; /* year i of a day: right, or one too many, is (n + lead) * per_day >> 40 */
  uint32_t lead;
  uint8_t bits, shortest, unit; /* month m of a place: right, or one too many, is (place + 2) / unit */
} kal__year_rows;

struct kal_calendar {
  /* KAL__IDENTITY_...: from calendars.def */
  uint32_t number;
  const char *id;
  const char *bcp47;
  const char *aliases;

  uint32_t properties;
  uint8_t family;     /* kal_family */
  uint8_t leap_month; /* KAL__LEAP_MONTH_... */
  uint8_t day_start;  /* kal_day_start */
  uint8_t names;      /* KAL__NAMES_...: the CLDR calendar whose month and era names it uses */
  uint8_t own_names;  /* KAL__OWN_...: its names in its own languages, which come first; 0: none */
  const char *title;  /* its English name, as "Julian Calendar"; NULL with a BCP 47 value: CLDR names it */
  /* Names that CLDR lacks, in English, separated by '/', in the order of month_rules and of eras. NULL or
   * empty: CLDR's. */
  const char *month_names;
  const char *era_names;
  kal_limits limits;
  kal_range range;

  kal__mean year_days;     /* mean days in a year; bounds the search for a day's year */
  int64_t year_zero_day;   /* where year 0 begins on that mean line */
  kal__mean year_months;   /* mean months in a year */
  int64_t year_zero_month; /* the index of year 0's first month on that mean line: 0 for all built-in ones */

  int32_t rule_from;   /* first year of which the rule is exact; earlier ones are ESTIMATED */
  int32_t year_offset; /* for calendars that only count another one's years from elsewhere */
  int64_t epoch;       /* for families: day number of the first day of year 1 */
  int32_t variant;     /* for families: what else tells their calendars apart */

  const kal_month_rule *month_rules; /* by code; a single rule of code 0 stands for every month */
  const kal__era *eras;              /* latest first, down to one that begins with INT64_MIN */
  /* What stands before these in the order, each lasting until the one before it. CLDR's numbers go down to 0.
   */
  const kal__packed_era *packed_eras;
  const char *era_codes;
  const kal_source *sources;       /* the earliest first; what has another basis than RULE has one */
  const kal_reckoning *reckonings; /* further counts of years */
  /* For columns: a closed form, or the rows of its table. NULL: none. */
  const kal__line *line;
  const kal__year_rows *rows;
  uint8_t month_rule_count;
  uint8_t era_count; /* all */
  uint8_t packed_era_count;
  uint8_t reckoning_count;
  uint8_t source_count;

  /* `year` is inside range. A year of no months is one that a user's calendar failed to give. */
  void (*year)(const kal_calendar *calendar, int32_t year, kal__year *info);
  /* `day` is inside range. Fails for users' calendars only. kal__from_day_by_year derives it. */
  kal_status (*from_day)(const kal_calendar *calendar, int64_t day, kal_date *date);
  /* Checks the date in full. kal__to_day_by_year derives it; a closed form hands to that what it does not
   * take. */
  kal_status (*to_day)(const kal_calendar *calendar, kal_date date, int64_t *day);
  /* NULL unless KAL_LEAP_DAYS: the days of a month, asked for only when a date in it is. */
  void (*month_days)(const kal_calendar *calendar, int32_t year, unsigned month, kal__month_days *days);
};

/* calendar.c: an era by its index, which is in range. */
void kal__get_era(const kal_calendar *calendar, size_t index, kal_era *era);

static inline int64_t kal__era_first_day(const kal_calendar *calendar, size_t index) {
  size_t packed = calendar->packed_era_count;
  return index < packed ? calendar->packed_eras[index].first_day
                        : calendar->eras[index - packed].era.first_day;
}

/* As kal__era.cldr. */
static inline unsigned kal__era_cldr(const kal_calendar *calendar, size_t index) {
  size_t packed = calendar->packed_era_count;
  return index < packed ? (unsigned)(packed - 1 - index) : calendar->eras[index - packed].cldr;
}

/*
 * The bytes of a kal_date as one integer: made in a register, stored at once. KAL__MONTH_DAY is the half
 * without the year, of an ordinary month, whose code is its ordinal.
 */
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define KAL__PACK(year, rest) ((uint64_t)(uint32_t)(year) << 32 | (rest))
#define KAL__REST(month, day, code, flags)                                                                   \
  ((uint32_t)(month) << 24 | (uint32_t)(day) << 16 | (uint32_t)(code) << 8 | (uint32_t)(flags))
#else
#define KAL__PACK(year, rest) ((uint32_t)(year) | (uint64_t)(rest) << 32)
#define KAL__REST(month, day, code, flags)                                                                   \
  ((uint32_t)(month) | (uint32_t)(day) << 8 | (uint32_t)(code) << 16 | (uint32_t)(flags) << 24)
#endif
#define KAL__MONTH_DAY(month, day) KAL__REST(month, day, month, 0)

static inline uint64_t kal__pack(int32_t year, unsigned month, unsigned day, unsigned code, unsigned flags) {
  return KAL__PACK(year, KAL__REST(month, day, code, flags));
}

/* The days of a month, for a table of the days of a year: one load in place of two dependent divisions. */
#define KAL__DAYS_7(m, d)                                                                                    \
  KAL__MONTH_DAY(m, d), KAL__MONTH_DAY(m, d + 1), KAL__MONTH_DAY(m, d + 2), KAL__MONTH_DAY(m, d + 3),        \
      KAL__MONTH_DAY(m, d + 4), KAL__MONTH_DAY(m, d + 5), KAL__MONTH_DAY(m, d + 6)
#define KAL__DAYS_29(m)                                                                                      \
  KAL__DAYS_7(m, 1), KAL__DAYS_7(m, 8), KAL__DAYS_7(m, 15), KAL__DAYS_7(m, 22), KAL__MONTH_DAY(m, 29)
#define KAL__DAYS_30(m) KAL__DAYS_29(m), KAL__MONTH_DAY(m, 30)
#define KAL__DAYS_31(m) KAL__DAYS_30(m), KAL__MONTH_DAY(m, 31)

/* How every from_day ends. */
static inline kal_status kal__give(kal_date *date, uint64_t bits) {
  memcpy(date, &bits, sizeof bits);
  return KAL_OK;
}

static inline kal_date kal__unpack(uint64_t bits) {
  kal_date date;
  memcpy(&date, &bits, sizeof date);
  return date;
}

/* A date of an ordinary month, whose code is its ordinal. */
static inline uint64_t kal__pack_plain(int32_t year, unsigned month, unsigned day) {
  return KAL__PACK(year, KAL__MONTH_DAY(month, day));
}

/* A date in a year whose leap month, KAL__NO_LEAP_MONTH or above 13 if there is none, has the code of the one
 * before. */
static inline uint64_t kal__pack_by_leap(int32_t year, unsigned month, unsigned day, unsigned leap) {
  unsigned is_leap = month == leap;
  return kal__pack(year, month, day, (month - (month >= leap)) | is_leap << 7, is_leap * KAL_DATE_LEAP_MONTH);
}

/* The month of a date in such a year; 0 for what needs a closer look, or is none. */
static inline unsigned kal__month_by_leap(kal_date date, unsigned months, unsigned leap) {
  unsigned month = date.month, number = date.month_code & ~(unsigned)KAL_MONTH_LEAP, is_leap;
  if (month == 0) month = number + (number >= leap) + (date.month_code >> 7);
  is_leap = month == leap;
  if (month - 1 >= months || date.flags & ~is_leap ||
      (date.month_code != ((month - (month >= leap)) | is_leap << 7) && date.month_code != 0))
    return 0;
  return month;
}

/* The month of a date that needs no closer look: no flags, no code that differs. Otherwise 0. */
static inline unsigned kal__plain_month(kal_date date) {
  return date.flags == 0 && (date.month_code == 0 || date.month_code == date.month) ? date.month : 0;
}

/* The basis of a rule that is exact from a year on. */
static inline uint8_t kal__rule_basis(const kal_calendar *calendar, int32_t year) {
  return year >= calendar->rule_from ? KAL_BASIS_RULE : KAL_BASIS_ESTIMATED;
}

/* engine.c */
kal_status kal__from_day_by_year(const kal_calendar *calendar, int64_t day, kal_date *date);
kal_status kal__to_day_by_year(const kal_calendar *calendar, kal_date date, int64_t *day);
/* The info of a year or of the year of a day, of any number; fills the error, which may be NULL. */
kal_status kal__info_of_year(const kal_calendar *calendar, int64_t year, kal__year *info, kal_error *error);
kal_status kal__info_of_day(const kal_calendar *calendar, int64_t day, int32_t *year, kal__year *info,
                            kal_error *error);
/* The date of a day inside range; fills the error, which may be NULL. */
kal_status kal__date_of_day(const kal_calendar *calendar, int64_t day, kal_date *date, kal_error *error);
/* The year info and month of a date, whose day is not looked at; fills the error, which may be NULL. */
kal_status kal__find_month(const kal_calendar *calendar, kal_date date, kal__year *info, unsigned *ordinal,
                           kal_error *error);
/* The same of a date checked in full, and its day. */
kal_status kal__locate(const kal_calendar *calendar, kal_date date, kal__year *info, unsigned *ordinal,
                       int64_t *day, kal_error *error);
/* The failure of a day number, at least 1, or of its second day, that a month lacks. */
kal_status kal__no_such_day(const kal_calendar *calendar, int32_t year, const kal__year *info, unsigned month,
                            int64_t number, unsigned leap, kal_error *error);
/* The day of a day number, at least 1, or the last one before it; the day before the month if its first are
 * skipped. */
kal_status kal__nearest_day(const kal_calendar *calendar, int32_t year, const kal__year *info, unsigned month,
                            int64_t number, unsigned leap, int64_t *day, int *exact);

/* Where a month code stands in a year, or what takes its place. */
typedef struct kal__code_place {
  unsigned month; /* ordinal */
  int beside;     /* 0: this is it; -1, 1: it would come right before or after it */
  int outside;    /* it would be days outside every month: its place is the end of the month */
} kal__code_place;
void kal__place_code(const kal_calendar *calendar, const kal__year *info, kal_month_code code,
                     kal__code_place *place);
/* The number of the month that stands for a leap month where there is none. */
static inline unsigned kal__leap_month_number(const kal_calendar *calendar, kal_month_code code) {
  return (code & ~(unsigned)KAL_MONTH_LEAP) + (calendar->leap_month == KAL__LEAP_MONTH_OF_NEXT);
}

/* As kal__to_day_by_year; fills the error, which may be NULL. */
kal_status kal__to_day(const kal_calendar *calendar, kal_date date, int64_t *day, kal_error *error);
/*
 * The year of a day inside range, or of a month index that some year of the range has, with its info. Three
 * year infos do for a built-in calendar, 40 for any; info->months is 0 if a user's calendar does not answer
 * or its years do not follow one another.
 */
int32_t kal__year_of_day(const kal_calendar *calendar, int64_t day, kal__year *info);
int32_t kal__year_of_month(const kal_calendar *calendar, int64_t index, kal__year *info);
/* Place of month i (from 0, up to months) in the year. */
unsigned kal__month_start(const kal__year *info, unsigned i);
kal_month_code kal__month_code(const kal__year *info, unsigned month);
/* The ordinal of a code, 0 if the year has no such month. */
unsigned kal__month_ordinal(const kal__year *info, kal_month_code code);
/* The rule of a month code, NULL if no year has such a month. */
const kal_month_rule *kal__find_month_rule(const kal_calendar *calendar, kal_month_code code);

/* error.c: fills *error unless it is NULL and returns the status. */
kal_status kal__fail(kal_error *error, kal_status status, kal_field field, const kal_calendar *calendar,
                     int64_t value, int64_t least, int64_t greatest);

/* The same of what was looked for in a year, and in a month of it if the code is not 0. */
kal_status kal__fail_in_year(kal_error *error, kal_status status, kal_field field,
                             const kal_calendar *calendar, int64_t value, int64_t least, int64_t greatest,
                             int32_t year, kal_month_code code);

/* That of a year that a user's calendar did not give. */
kal_status kal__fail_callback(const kal_calendar *calendar, int64_t year, kal_error *error);

static inline kal_status kal__check_range(const kal_calendar *calendar, kal_field field, int64_t value,
                                          int64_t least, int64_t greatest, kal_error *error) {
  if (value >= least && value <= greatest) return KAL_OK;
  return kal__fail(error, KAL_ERROR_OUT_OF_RANGE, field, calendar, value, least, greatest);
}

#endif
