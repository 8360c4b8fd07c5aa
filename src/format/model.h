/* SPDX-License-Identifier: MIT */
/* A calendar of a calendar file, read: what its years are computed from. Immutable once it is added. */
#ifndef KAL__MODEL_H
#define KAL__MODEL_H

#include "../core/sha256.h"
#include "../core/user.h"

typedef enum kal__model_kind {
  KAL__MODEL_RULE,
  KAL__MODEL_TABLE,
  KAL__MODEL_WEEKS,
  KAL__MODEL_FISCAL,
  KAL__MODEL_OVERLAY,
  KAL__MODEL_CUT_OVER
} kal__model_kind;

enum {
  KAL__MODEL_PARTS = 16,      /* of a cut-over */
  KAL__MODEL_SOURCES = 64,    /* lines of one calendar */
  KAL__MODEL_EXCEPTIONS = 64, /* years */
  KAL__MODEL_CYCLE = 10000,   /* years after which leap years come round */
  KAL__MODEL_DEPTH = 4,       /* calendars that stand on one another */
  KAL__MODEL_LEAP = 0x80      /* in a table's length: a leap month */
};

/* A year of a table. */
typedef struct kal__model_row {
  int64_t first_day;
  int32_t first_month;
  uint32_t lengths; /* its place among the lengths */
  uint8_t months;
} kal__model_row;

/* The first day of a month, in place of what the calendar below says. */
typedef struct kal__model_start {
  int64_t day;
  int32_t year;
  uint8_t month;
} kal__model_start;

/* first_day..last_day are called what `calendar` calls the days `shift` later; without one, `date`. */
typedef struct kal__model_part {
  const kal_calendar *calendar;
  int64_t shift;
  int64_t first_day;
  int64_t last_day;
  int32_t first_year; /* of its first and last day */
  int32_t last_year;
  kal_date date;
} kal__model_part;

typedef enum kal__week_rule { KAL__WEEK_NEAREST, KAL__WEEK_FIRST, KAL__WEEK_LAST } kal__week_rule;

typedef struct kal__model {
  kal_allocator allocator;
  unsigned char digest[KAL__DIGEST_BYTES];
  uint8_t kind;
  uint8_t depth; /* 1: stands on none of a file */
  uint8_t basis; /* of years without a source; 0: that of the calendar below */
  uint8_t source_count;
  kal_source sources[KAL__MODEL_SOURCES]; /* without texts */
  const kal_calendar *base;               /* retained */

  /* Rule, weeks: the months. Rule, table: `epoch` is the first day of year 1, of the first row. */
  unsigned months;
  uint8_t usual[KAL_MONTHS_MAX]; /* days; 0: not in this year */
  uint8_t leap[KAL_MONTHS_MAX];
  kal_month_code codes[KAL_MONTHS_MAX];
  uint64_t outside;
  int64_t epoch;
  uint16_t *leaps; /* leap years among the first i of the cycle; NULL: none ever */
  unsigned cycle;
  unsigned exceptions;
  int32_t exception_years[KAL__MODEL_EXCEPTIONS];
  int8_t exception_change[KAL__MODEL_EXCEPTIONS];

  kal__model_row *rows;
  size_t row_count;
  int32_t first_row;
  uint8_t *lengths;
  size_t length_count;

  /* Weeks, fiscal: where the year begins or ends. */
  uint8_t week_day; /* 1 = Monday */
  uint8_t week_rule;
  uint8_t is_end; /* the rule is that of the last day */
  uint8_t by_end; /* named by the year in which it ends */
  uint8_t month;
  uint8_t day; /* 0: the month's last */

  kal__model_start *starts; /* by year and month */
  size_t start_count;

  kal__model_part parts[KAL__MODEL_PARTS]; /* calendars retained */
  size_t part_count;
} kal__model;

/* That of a calendar; NULL if it is of no file. */
const kal__model *kal__model_of(const kal_calendar *calendar);

/* The callbacks of its definition; the context is the model. */
int kal__model_year(void *context, int32_t year, kal_year_definition *d);
int kal__model_month_days(void *context, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled);
int kal__model_from_day(void *context, int64_t day, kal_date *date);
int kal__model_to_day(void *context, kal_date date, int64_t *day);
void kal__model_destroy(void *context);

/* Of a rule or weeks: a common or leap year's months, without days before. */
void kal__model_months(const kal__model *m, int leap, kal_year_definition *d);
/* Of a table's row. */
void kal__model_row_months(const kal__model *m, const kal__model_row *row, kal_year_definition *d);

#endif
