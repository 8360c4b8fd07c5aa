/* SPDX-License-Identifier: MIT */
/*
 * Laws of columns: on every calendar each call gives for every row what the call for one day gives, with the
 * same rows bad for the same reason; with and without a plan, by every kernel's best and by none.
 */
#include "subjects.h"

enum { ROWS = 330, BITS = ROWS / 8 + 4, OUTPUTS = 3, WAYS = 4, PLAN_DAYS = 9000 };

/* What the calls for one day gave for a row: values of up to three outputs, or a failure, in full if they
 * tell. */
typedef struct expected_row {
  kal_status status;
  kal_error error;
  int64_t values[OUTPUTS];
} expected_row;

static int64_t days[ROWS];
static uint8_t valid_days[BITS];
static expected_row expected[ROWS];

/* The outputs of a call. */
static int64_t values[OUTPUTS][ROWS];
static uint8_t bits[OUTPUTS][BITS];
static kal_column outputs[OUTPUTS];
static unsigned bit_offset;

static int is_set(const uint8_t *bitmap, size_t at) {
  return bitmap[at / 8] >> at % 8 & 1;
}

/* Days at and beyond the ends, at random near and far, in the plan, and a run of them, which has the cut-over
 * of 1582 for most; and which of them are null. */
static void make_days(const kal_calendar *c, uint64_t *seed, int64_t plan_first) {
  static const int64_t farthest[] = {INT64_MIN, INT64_MAX, INT64_MIN + 7, INT64_MAX - 7, 0, -1};
  int i = 0;
  for (int k = -9; k <= 9; k++) {
    days[i++] = c->range.first_day - k; /* outwards: what is known of days inside says nothing of others */
    days[i++] = c->range.last_day + k;
  }
  for (size_t k = 0; k < sizeof farthest / sizeof *farthest; k++) days[i++] = farthest[k];
  for (int k = 0; k < 50; k++) days[i++] = -141430 + k;
  for (; i < 180; i++) days[i] = plan_first + (int64_t)(next_random(seed) % PLAN_DAYS);
  for (; i < 270; i++) days[i] = random_day_of(c, seed, -1500000, 1500000);
  for (; i < ROWS; i++) days[i] = random_day(seed, c->range.first_day, c->range.last_day);
  for (size_t k = 0; k < BITS; k++) valid_days[k] = (uint8_t)(next_random(seed) | next_random(seed));
  bit_offset = (bit_offset + 1) % 8;
}

static kal_column column_of(int64_t *at, uint8_t *validity, unsigned offset) {
  kal_column column = {sizeof column, at, validity, offset, 0, KAL_COLUMN_INT64};
  return column;
}

static kal_column make_output(int k) {
  memset(values[k], 0x5A, sizeof values[k]);
  memset(bits[k], 0x5A, sizeof bits[k]);
  return outputs[k] = column_of(values[k], bits[k], (bit_offset + 3 + (unsigned)k) % 8);
}

/* The outcome of a call beside what was expected; rows that are null in the input are bad nowhere. */
static void check_outcome(const kal_calendar *c, const char *what, int number, kal_status status,
                          const kal_column_report *report, const uint8_t *nulls, unsigned null_offset,
                          unsigned wanted) {
  size_t bad = 0, first = 0;
  if (status) fail_msg("%s: %s %d: status %d", kal_calendar_id(c), what, number, status);
  for (size_t i = 0; i < ROWS; i++) {
    int is_null = nulls && !is_set(nulls, null_offset + i), is_bad = !is_null && expected[i].status;
    if (is_bad && bad++ == 0) first = i;
    for (int k = 0; k < OUTPUTS; k++) {
      const kal_column *out = &outputs[k];
      if (!(wanted >> k & 1)) continue;
      if (is_set(out->validity, out->validity_offset + i) != (!is_null && !is_bad) ||
          (!is_null && !is_bad && values[k][i] != expected[i].values[k]))
        fail_msg("%s: %s %d, output %d, row %d, day %lld: %lld for %lld, status %d", kal_calendar_id(c), what,
                 number, k, (int)i, (long long)days[i], (long long)values[k][i],
                 (long long)expected[i].values[k], expected[i].status);
    }
  }
  if (report->bad != bad)
    fail_msg("%s: %s %d: bad %d, not %d", kal_calendar_id(c), what, number, (int)report->bad, (int)bad);
  law(report->error.status == (bad ? expected[first].status : KAL_OK), c, number);
  if (bad) {
    kal_error error = expected[first].error;
    law(report->error.row == first, c, number);
    error.row = first;
    if (error.status) law(memcmp(&error, &report->error, sizeof error) == 0, c, number);
  }
}

/* The ways a call can go: by the best kernel or none, with a plan or without. */
static kal_column_plan *plan;
static kal_column_options way_of(int way) {
  kal_column_options options = {sizeof options, way & 1 ? plan : NULL, KAL_BAD_IS_NULL,
                                (uint8_t)(way & 2 ? KAL_KERNEL_SCALAR : KAL_KERNEL_BEST)};
  return options;
}
#define for_every_way(options)                                                                               \
  for (int way_ = 0; way_ < WAYS; way_++)                                                                    \
    for (kal_column_options options = way_of(way_); options.size; options.size = 0)

/* Runs a check on every calendar, with its days and plan. */
static void on_calendars(void (*check)(const kal_calendar *, uint64_t *)) {
  uint64_t seed = 17;
  for_every_subject(c) {
    int64_t first = present_day(c, PLAN_DAYS) - PLAN_DAYS / 2;
    if (first < c->range.first_day) first = c->range.first_day;
    law(kal_column_plan_create(c, first, first + PLAN_DAYS - 1, NULL, &plan) == KAL_OK, c, first);
    make_days(c, &seed, first);
    check(c, &seed);
    kal_column_plan_release(plan);
  }
}

/* Parts */

static const kal_week_rule week_rules[] = {{1, 4}, {7, 1}, {6, 1}, {3, 6}};

static kal_status one_part(const kal_calendar *c, kal_part part, const kal_week_rule *rule, int64_t day,
                           expected_row *row) {
  kal_date date;
  kal_year_info info;
  int32_t year;
  uint16_t number;
  uint8_t small;
  size_t era;
  int64_t era_year;
  kal_status status;
  memset(row, 0, sizeof *row);
  switch (part) {
  case KAL_PART_WEEK_DAY:
    row->values[0] = kal_day_of_week(day);
    return KAL_OK;
  case KAL_PART_DAY_OF_YEAR:
    if ((status = kal_day_of_year(c, day, NULL, &number))) return status;
    row->values[0] = number;
    return KAL_OK;
  case KAL_PART_WEEK:
  case KAL_PART_WEEK_YEAR:
    if ((status = kal_week_of(c, day, rule, &year, &number, &row->error))) return status;
    row->values[0] = part == KAL_PART_WEEK ? number : year;
    return KAL_OK;
  case KAL_PART_QUARTER:
  case KAL_PART_HALF:
    if ((status = kal_quarter_of(c, day, NULL, &small, part == KAL_PART_QUARTER ? &row->error : NULL)))
      return status;
    row->values[0] = part == KAL_PART_QUARTER ? small : (small + 1) / 2;
    return KAL_OK;
  case KAL_PART_ERA:
  case KAL_PART_ERA_YEAR:
    if ((status = kal_day_era(c, day, &era, &era_year))) return status;
    row->values[0] = part == KAL_PART_ERA ? (int64_t)era : era_year;
    return KAL_OK;
  default:
    break;
  }
  if ((status = kal_date_from_day(c, day, &date)) || (status = kal_calendar_year(c, date.year, &info)))
    return status;
  if ((status = kal_month_days(c, date.year, date.month, &small))) return status;
  row->values[0] = part == KAL_PART_YEAR             ? date.year
                   : part == KAL_PART_MONTH          ? date.month
                   : part == KAL_PART_DAY            ? date.day
                   : part == KAL_PART_MONTH_CODE     ? date.month_code
                   : part == KAL_PART_FLAGS          ? date.flags
                   : part == KAL_PART_DAYS_IN_MONTH  ? small
                   : part == KAL_PART_DAYS_IN_YEAR   ? info.days
                   : part == KAL_PART_MONTHS_IN_YEAR ? info.months
                   : part == KAL_PART_LEAP_YEAR      ? info.is_leap
                                                     : info.basis;
  return KAL_OK;
}

static void check_parts(const kal_calendar *c, uint64_t *seed) {
  for (int part = KAL_PART_YEAR; kal_part_name((kal_part)part); part++) {
    const kal_week_rule *rule = next_random(seed) % 4 ? &week_rules[next_random(seed) % 4] : NULL;
    for (int i = 0; i < ROWS; i++)
      expected[i].status = one_part(c, (kal_part)part, rule, days[i], &expected[i]);
    for_every_way(options) {
      kal_column_report report = {.size = sizeof report};
      kal_column in = column_of(days, valid_days, bit_offset), out = make_output(0);
      kal_status status = kal_column_part(c, (kal_part)part, rule, &in, ROWS, &out, &options, &report);
      check_outcome(c, "part", part, status, &report, valid_days, bit_offset, 1);
    }
  }
}

/* The same into 32 bits, without nulls in the input, by day numbers of 32 bits: what goes past the blocks. */
static void check_narrow_years(const kal_calendar *c, uint64_t *seed) {
  int32_t narrow[ROWS], years[ROWS];
  uint8_t validity[BITS];
  (void)seed;
  for (int i = 0; i < ROWS; i++) narrow[i] = (int32_t)(uint32_t)days[i];
  for_every_way(options) {
    kal_column in = {sizeof in, narrow, NULL, 0, 0, KAL_COLUMN_INT32};
    kal_column out = {sizeof out, years, validity, bit_offset, 0, KAL_COLUMN_INT32};
    kal_column_report report = {.size = sizeof report};
    size_t bad = 0;
    law(kal_column_part(c, KAL_PART_YEAR, NULL, &in, ROWS, &out, &options, &report) == KAL_OK, c, 0);
    for (unsigned i = 0; i < ROWS; i++) {
      kal_date date;
      kal_status status = kal_date_from_day(c, narrow[i], &date);
      law(is_set(validity, bit_offset + i) == (status == KAL_OK), c, narrow[i]);
      if (status == KAL_OK) law(years[i] == date.year, c, narrow[i]);
      bad += status != KAL_OK;
    }
    law(report.bad == bad, c, 0);
  }
}

static void test_parts(void **state) {
  (void)state;
  on_calendars(check_parts);
  on_calendars(check_narrow_years);
}

/* Periods */

static void expect_period(expected_row *row, kal_status status, const kal_period *period) {
  row->status = status;
  if (status) return;
  row->values[0] = period->id;
  row->values[1] = period->start;
  row->values[2] = period->end;
}

static void check_periods(const kal_calendar *c, uint64_t *seed) {
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++) {
    kal_week_rule rule = week_rules[next_random(seed) % 4];
    kal_period period;
    if (next_random(seed) % 16 == 0) rule.minimal_days = 8;
    for (int i = 0; i < ROWS; i++) {
      memset(&expected[i], 0, sizeof expected[i]);
      expect_period(&expected[i],
                    kal_period_of(c, days[i], (kal_unit)unit, &rule, &period, &expected[i].error), &period);
    }
    for_every_way(options) {
      /* Which outputs are wanted decides on how they are found. */
      for (unsigned wanted = 1; wanted < 8; wanted++) {
        kal_column_report report = {.size = sizeof report};
        kal_column in = column_of(days, valid_days, bit_offset);
        kal_column ids = make_output(0), starts = make_output(1), ends = make_output(2);
        kal_status status =
            kal_column_period(c, (kal_unit)unit, &rule, &in, ROWS, wanted & 1 ? &ids : NULL,
                              wanted & 2 ? &starts : NULL, wanted & 4 ? &ends : NULL, &options, &report);
        check_outcome(c, "period", unit, status, &report, valid_days, bit_offset, wanted);
      }
      {
        kal_column_report report = {.size = sizeof report};
        kal_column in = column_of(days, valid_days, bit_offset), firsts = make_output(1);
        kal_status status =
            kal_column_truncate(c, (kal_unit)unit, &rule, &in, ROWS, &firsts, &options, &report);
        check_outcome(c, "truncate", unit, status, &report, valid_days, bit_offset, 2);
      }
    }
  }
}

static void check_ranges(const kal_calendar *c, uint64_t *seed) {
  int64_t ids[ROWS];
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++) {
    const kal_week_rule *rule = &week_rules[next_random(seed) % 4];
    for (int i = 0; i < ROWS; i++) {
      kal_period period;
      if (kal_period_of(c, days[i], (kal_unit)unit, rule, &period, NULL) == KAL_OK)
        ids[i] = period.id + (i % 5 == 0 ? 1 : 0);
      else
        ids[i] = days[i];
      memset(&expected[i], 0, sizeof expected[i]);
      expect_period(&expected[i],
                    kal_period_from_id(c, ids[i], (kal_unit)unit, rule, &period, &expected[i].error),
                    &period);
    }
    for_every_way(options) {
      for (unsigned wanted = 2; wanted < 8; wanted += 2) {
        kal_column_report report = {.size = sizeof report};
        kal_column in = column_of(ids, valid_days, bit_offset), starts = make_output(1),
                   ends = make_output(2);
        kal_status status =
            kal_column_period_range(c, (kal_unit)unit, rule, &in, ROWS, wanted & 2 ? &starts : NULL,
                                    wanted & 4 ? &ends : NULL, &options, &report);
        check_outcome(c, "period range", unit, status, &report, valid_days, bit_offset, wanted);
      }
    }
  }
}

static void test_periods(void **state) {
  (void)state;
  on_calendars(check_periods);
  on_calendars(check_ranges);
}

/* Arithmetic */

static kal_status one_sum(const kal_calendar *c, kal_unit unit, unsigned rules, int64_t day, int64_t amount,
                          expected_row *row) {
  int64_t months = unit == KAL_UNIT_HALF ? 6 : unit == KAL_UNIT_QUARTER ? 3 : 1, none;
  kal_duration duration = {0, 0, 0, 0};
  kal_date date;
  kal_status status;
  memset(row, 0, sizeof *row);
  if (months > 1 &&
      (status = kal_period_elapsed(c, c->range.first_day, c->range.first_day, unit, &none, NULL)))
    return status;
  if ((status = kal_date_from_day(c, day, &date))) return status;
  *(unit == KAL_UNIT_YEAR   ? &duration.years
    : unit == KAL_UNIT_WEEK ? &duration.weeks
    : unit == KAL_UNIT_DAY  ? &duration.days
                            : &duration.months) = amount * months;
  status = kal_date_add(c, date, duration, rules, &date, &row->error);
  return status ? status : kal_date_to_day(c, date, &row->values[0]);
}

static void check_sums(const kal_calendar *c, uint64_t *seed) {
  int64_t amounts[ROWS];
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++) {
    unsigned rules = (next_random(seed) % 2 ? KAL_REJECT : KAL_CONSTRAIN) |
                     (next_random(seed) % 8 ? 0u : (unsigned)KAL_TEMPORAL);
    for (int i = 0; i < ROWS; i++) {
      amounts[i] = (int64_t)next_random(seed) >> (i % 7 ? 50 + i % 13 : 4);
      expected[i].status = one_sum(c, (kal_unit)unit, rules, days[i], amounts[i], &expected[i]);
    }
    for_every_way(options) {
      kal_column_report report = {.size = sizeof report};
      kal_column in = column_of(days, valid_days, bit_offset), numbers = column_of(amounts, NULL, 0);
      kal_column out = make_output(0);
      kal_status status =
          kal_column_add(c, (kal_unit)unit, rules, &in, &numbers, 99, ROWS, &out, &options, &report);
      check_outcome(c, "add", unit, status, &report, valid_days, bit_offset, 1);
    }
  }
}

static void check_differences(const kal_calendar *c, uint64_t *seed) {
  int64_t others[ROWS];
  for (int i = 0; i < ROWS; i++) {
    others[i] = days[next_random(seed) % ROWS];
    if (i % 3 == 0) /* also near, and across the ends of months */
      others[i] = (int64_t)((uint64_t)days[i] + next_random(seed) % 801 - 400);
  }
  for (int unit = KAL_UNIT_YEAR; unit <= KAL_UNIT_DAY; unit++) {
    for (int i = 0; i < ROWS; i++) {
      memset(&expected[i], 0, sizeof expected[i]);
      expected[i].status = kal_period_elapsed(c, days[i], others[i], (kal_unit)unit, &expected[i].values[0],
                                              &expected[i].error);
    }
    for_every_way(options) {
      kal_column_report report = {.size = sizeof report};
      kal_column from = column_of(days, NULL, 0), to = column_of(others, valid_days, bit_offset);
      kal_column out = make_output(0);
      kal_status status = kal_column_difference(c, (kal_unit)unit, &from, &to, ROWS, &out, &options, &report);
      check_outcome(c, "difference", unit, status, &report, valid_days, bit_offset, 1);
    }
  }
}

static void test_arithmetic(void **state) {
  (void)state;
  on_calendars(check_sums);
  on_calendars(check_differences);
}

/* Dates */

static int32_t years[ROWS];
static uint8_t months[ROWS], numbers[ROWS], codes[ROWS], flags[ROWS];

/* The dates of the days, some of them made wrong. */
static void make_dates(const kal_calendar *c, uint64_t *seed) {
  for (int i = 0; i < ROWS; i++) {
    kal_date date = {(int32_t)next_random(seed), 1, 1, 1, 0};
    if (kal_date_from_day(c, days[i], &date) == KAL_OK && next_random(seed) % 4 == 0) {
      uint64_t what = next_random(seed) % 6;
      date.day = (uint8_t)(date.day + (what == 0 ? next_random(seed) % 40 : 0));
      date.month = what == 1 ? 0 : date.month;
      date.month_code = what == 2 ? 0 : (uint8_t)(date.month_code ^ (what == 3 ? KAL_MONTH_LEAP : 0));
      date.flags = (uint8_t)(date.flags ^ (what == 4 ? 1u << next_random(seed) % 3 : 0));
      date.month = (uint8_t)(date.month + (what == 5 ? next_random(seed) % 20 : 0));
    }
    years[i] = date.year;
    months[i] = date.month;
    numbers[i] = date.day;
    codes[i] = date.month_code;
    flags[i] = date.flags;
  }
}

static void check_conversions(const kal_calendar *c, uint64_t *seed) {
  const kal_calendar *to = subject((size_t)(next_random(seed) % subject_count()));
  const kal_date_columns dates = {sizeof dates, years, months, numbers, codes, flags, valid_days, bit_offset};
  int64_t *found = values[0]; /* the new dates, each as one number */
  size_t count = 0;
  make_dates(c, seed);
  for (unsigned i = 0; i < ROWS; i++) {
    kal_date date = {years[i], months[i], numbers[i], codes[i], flags[i]};
    memset(&expected[i], 0, sizeof expected[i]);
    expected[i].status = kal_date_check(c, date, &expected[i].error);
    count += expected[i].status == KAL_OK && is_set(valid_days, bit_offset + i);
  }
  for_every_way(options) {
    size_t valid = 0;
    make_output(0);
    law(kal_column_valid(c, &dates, ROWS, bits[0], bit_offset, &valid, &options) == KAL_OK, c, 0);
    law(valid == count, c, 0);
    for (unsigned i = 0; i < ROWS; i++)
      law(is_set(bits[0], bit_offset + i) ==
              (expected[i].status == KAL_OK && is_set(valid_days, bit_offset + i)),
          c, days[i]);
  }
  for (unsigned i = 0; i < ROWS; i++) {
    kal_date date = {years[i], months[i], numbers[i], codes[i], flags[i]};
    int64_t day;
    if (expected[i].status) continue;
    law(kal_date_to_day(c, date, &day) == KAL_OK, c, days[i]);
    expected[i].status = kal_date_from_day(to, day, &date);
    if (expected[i].status == KAL_OK) memcpy(&expected[i].values[0], &date, sizeof date);
  }
  for_every_way(options) {
    int32_t new_years[ROWS];
    uint8_t new_months[ROWS], new_days[ROWS], new_codes[ROWS], new_flags[ROWS];
    kal_column out = make_output(0);
    const kal_date_columns converted = {sizeof converted, new_years, new_months,   new_days,
                                        new_codes,        new_flags, out.validity, out.validity_offset};
    kal_column_report report = {.size = sizeof report};
    kal_status status = kal_column_convert(c, &dates, ROWS, to, &converted, &options, &report);
    for (unsigned i = 0; i < ROWS; i++) {
      kal_date date = {new_years[i], new_months[i], new_days[i], new_codes[i], new_flags[i]};
      memcpy(&found[i], &date, sizeof date);
    }
    check_outcome(c, "convert", 0, status, &report, valid_days, bit_offset, 1);
  }
}

static void test_conversions(void **state) {
  (void)state;
  on_calendars(check_conversions);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_parts),
      cmocka_unit_test(test_periods),
      cmocka_unit_test(test_arithmetic),
      cmocka_unit_test(test_conversions),
  };
  return run_on_subjects("laws of columns", tests, sizeof tests / sizeof *tests);
}
