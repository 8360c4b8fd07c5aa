/* SPDX-License-Identifier: MIT */
/* What all calls over columns share: arguments, types, nulls, bad rows, reports. */
#include "columns.h"
#include "core/integer.h"

enum { ROWS = 21, MANY = 2500, DAYS_FIRST = 20000 };

/* Every call that has one input and one output of numbers or days. */
typedef kal_status one_to_one(const kal_calendar *c, const kal_column *in, size_t n, const kal_column *out,
                              const kal_column_options *options, kal_column_report *report);

static kal_status part(const kal_calendar *c, const kal_column *in, size_t n, const kal_column *out,
                       const kal_column_options *options, kal_column_report *report) {
  return kal_column_part(c, KAL_PART_DAY_OF_YEAR, NULL, in, n, out, options, report);
}
static kal_status year_part(const kal_calendar *c, const kal_column *in, size_t n, const kal_column *out,
                            const kal_column_options *options, kal_column_report *report) {
  return kal_column_part(c, KAL_PART_YEAR, NULL, in, n, out, options, report);
}
static kal_status truncated(const kal_calendar *c, const kal_column *in, size_t n, const kal_column *out,
                            const kal_column_options *options, kal_column_report *report) {
  return kal_column_truncate(c, KAL_UNIT_MONTH, NULL, in, n, out, options, report);
}
static kal_status period_start(const kal_calendar *c, const kal_column *in, size_t n, const kal_column *out,
                               const kal_column_options *options, kal_column_report *report) {
  kal_column none = *in;
  none.size = out ? sizeof none : 0; /* an output may be left out, a bad one not */
  return kal_column_period(c, KAL_UNIT_YEAR, NULL, in, n, out ? NULL : &none, out, NULL, options, report);
}
static kal_status range_start(const kal_calendar *c, const kal_column *in, size_t n, const kal_column *out,
                              const kal_column_options *options, kal_column_report *report) {
  kal_column none = *in;
  none.size = 0;
  return kal_column_period_range(c, KAL_UNIT_DAY, NULL, in, n, out, out ? NULL : &none, options, report);
}
static kal_status sum(const kal_calendar *c, const kal_column *in, size_t n, const kal_column *out,
                      const kal_column_options *options, kal_column_report *report) {
  return kal_column_add(c, KAL_UNIT_MONTH, KAL_CONSTRAIN, in, NULL, 1, n, out, options, report);
}
static kal_status difference_from(const kal_calendar *c, const kal_column *in, size_t n,
                                  const kal_column *out, const kal_column_options *options,
                                  kal_column_report *report) {
  static int64_t days[MANY];
  const kal_column to = column_of(days);
  return kal_column_difference(c, KAL_UNIT_MONTH, in, &to, n, out, options, report);
}
static kal_status difference_to(const kal_calendar *c, const kal_column *in, size_t n, const kal_column *out,
                                const kal_column_options *options, kal_column_report *report) {
  static int64_t days[MANY];
  const kal_column from = column_of(days);
  return kal_column_difference(c, KAL_UNIT_WEEK, &from, in, n, out, options, report);
}
static one_to_one *const calls[] = {part,        year_part, truncated,       period_start,
                                    range_start, sum,       difference_from, difference_to};
enum { CALLS = sizeof calls / sizeof *calls };

static void test_arguments(void **state) {
  int64_t days[2] = {0, 20778}, results[2] = {42, 42};
  uint8_t bits = 0xFF;
  kal_column in = column_of(days), out = column_of(results), other;
  kal_column_options options = {sizeof options, NULL, KAL_BAD_STOPS, KAL_KERNEL_BEST};
  kal_column_report report = no_report();
  kal_column_plan *plan;
  (void)state;
  assert_int_equal(kal_column_plan_create(HEBREW, 0, 20778, NULL, &plan), KAL_OK);
  for (int i = 0; i < CALLS; i++) {
    one_to_one *call = calls[i];
    assert_int_equal(call(NULL, &in, 2, &out, NULL, NULL), KAL_ERROR_ARGUMENT);
    assert_int_equal(call(GREGORIAN, &in, 2, NULL, NULL, NULL), KAL_ERROR_ARGUMENT);
    for (int side = 0; side < 2; side++) { /* of the input, of the output */
      const kal_column *a = side ? &in : &other, *b = side ? &other : &out;
#define refused(member, value)                                                                               \
  do {                                                                                                       \
    other = side ? out : in;                                                                                 \
    other.member = value;                                                                                    \
    assert_int_equal(call(GREGORIAN, a, 2, b, NULL, NULL), KAL_ERROR_ARGUMENT);                              \
  } while (0)
      refused(size, sizeof other - 1);
      refused(size, 0);
      refused(values, NULL);
      refused(type, 6);
      refused(type, 255);
      refused(utc_offset, 86400);
      refused(utc_offset, -86400);
      refused(utc_offset, INT32_MIN);
#undef refused
    }
    options.size = 1;
    assert_int_equal(call(GREGORIAN, &in, 2, &out, &options, NULL), KAL_ERROR_ARGUMENT);
    options = (kal_column_options){sizeof options, NULL, 2, KAL_KERNEL_BEST};
    assert_int_equal(call(GREGORIAN, &in, 2, &out, &options, NULL), KAL_ERROR_ARGUMENT);
    options = (kal_column_options){sizeof options, NULL, KAL_BAD_STOPS, 200};
    assert_int_equal(call(GREGORIAN, &in, 2, &out, &options, NULL), KAL_ERROR_ARGUMENT);
    options = (kal_column_options){sizeof options, plan, KAL_BAD_STOPS, KAL_KERNEL_BEST};
    assert_int_equal(call(GREGORIAN, &in, 2, &out, &options, NULL), KAL_ERROR_ARGUMENT);
    for (uint8_t kernel = KAL_KERNEL_AVX2; kernel <= KAL_KERNEL_NEON; kernel++) {
      options = (kal_column_options){sizeof options, NULL, KAL_BAD_STOPS, kernel};
      if (!kal_kernel_available((kal_kernel)kernel))
        assert_int_equal(call(GREGORIAN, &in, 2, &out, &options, NULL), KAL_ERROR_ARGUMENT);
    }
    /* An output without a bitmap, or a report of another size. */
    other = nullable(in, &bits);
    assert_int_equal(call(GREGORIAN, &other, 2, &out, &bad_is_null, NULL), KAL_ERROR_ARGUMENT);
    report.size = 3;
    assert_int_equal(call(GREGORIAN, &in, 2, &out, NULL, &report), KAL_ERROR_ARGUMENT);
    assert_int_equal(report.size, 3);
    assert_int_equal(results[0], 42);
    assert_int_equal(results[1], 42);
    /* No rows: no arrays. The report is empty then. */
    report = no_report();
    report.bad = 7;
    report.error.status = KAL_ERROR_ARGUMENT;
    other = column_of(NULL);
    assert_int_equal(call(GREGORIAN, &other, 0, &other, NULL, &report), KAL_OK);
    assert_int_equal(report.bad, 0);
    assert_int_equal(report.error.status, KAL_OK);
    assert_int_equal(call(GREGORIAN, &in, 2, &out, NULL, &report), KAL_OK);
    assert_int_not_equal(results[1], 42);
    results[0] = results[1] = 42;
  }
  kal_column_plan_release(plan);
}

/* Rows before a bad one are written, others not, nor their bits. */
static void test_bad_row_stops(void **state) {
  (void)state;
  for (int i = 0; i < CALLS; i++) {
    int64_t days[ROWS], results[ROWS];
    uint8_t bits[4];
    kal_column in = column_of(days), out = nullable(column_of(results), bits);
    kal_column_report report = no_report();
    for (int bad = 0; bad < ROWS; bad += 4) {
      for (int row = 0; row < ROWS; row++) days[row] = DAYS_FIRST + 40 * row;
      memset(results, 0x5A, sizeof results);
      memset(bits, 0xAA, sizeof bits); /* bit i is set if i is odd */
      out.validity_offset = 2;
      days[bad] = INT64_MAX;
      days[bad + 1 < ROWS ? bad + 1 : bad] = INT64_MIN;
      assert_int_equal(calls[i](GREGORIAN, &in, ROWS, &out, NULL, &report), KAL_ERROR_OUT_OF_RANGE);
      assert_report(report, 1, bad, KAL_ERROR_OUT_OF_RANGE);
      assert_int_equal(report.error.value, days[bad]);
      assert_string_equal(report.error.calendar, "gregorian");
      assert_true(report.error.least < report.error.greatest);
      for (unsigned row = 0; row < ROWS; row++) {
        int is_written = results[row] != INT64_C(0x5A5A5A5A5A5A5A5A);
        assert_int_equal(is_written, row < (unsigned)bad);
        assert_int_equal(has_bit(bits, row + 2), row < (unsigned)bad || row % 2);
      }
      assert_int_equal(calls[i](GREGORIAN, &in, ROWS, &out, NULL, NULL), KAL_ERROR_OUT_OF_RANGE);
    }
  }
}

/* Also far from the first block, and with every kernel. */
static void test_bad_rows_become_null(void **state) {
  static int64_t days[MANY], results[MANY];
  static uint8_t bits[MANY / 8 + 1];
  (void)state;
  for (int i = 0; i < CALLS; i++) {
    for (uint8_t kernel = KAL_KERNEL_BEST; kernel <= KAL_KERNEL_SCALAR; kernel++) {
      const kal_column_options options = {sizeof options, NULL, KAL_BAD_IS_NULL, kernel};
      kal_column in = column_of(days), out = nullable(column_of(results), bits);
      kal_column_report report = no_report();
      for (int row = 0; row < MANY; row++) days[row] = row;
      days[1500] = days[2400] = INT64_MIN;
      days[1501] = INT64_MAX;
      assert_int_equal(calls[i](GREGORIAN, &in, MANY, &out, &options, &report), KAL_OK);
      assert_report(report, 3, 1500, KAL_ERROR_OUT_OF_RANGE);
      assert_int_equal(report.error.value, INT64_MIN);
      for (unsigned row = 0; row < MANY; row++)
        assert_int_equal(has_bit(bits, row), row != 1500 && row != 1501 && row != 2400);
      /* Stopped there, the report is the same, but for how many are bad. */
      assert_int_equal(calls[i](GREGORIAN, &in, MANY, &out, NULL, &report), KAL_ERROR_OUT_OF_RANGE);
      assert_report(report, 1, 1500, KAL_ERROR_OUT_OF_RANGE);
    }
  }
}

/* Nulls at every offset, in and out; bits beside those of the rows are left alone. */
static void test_nulls(void **state) {
  (void)state;
  for (unsigned offsets = 0; offsets < 64; offsets++) {
    unsigned from = offsets / 8, to = offsets % 8;
    for (int i = 0; i < CALLS; i++) {
      int64_t days[ROWS], results[ROWS], without[ROWS];
      uint8_t nulls[4], bits[4];
      kal_column in = column_of(days), out = column_of(without);
      kal_column_report report = no_report();
      for (int row = 0; row < ROWS; row++) days[row] = DAYS_FIRST + 17 * row;
      assert_int_equal(calls[i](GREGORIAN, &in, ROWS, &out, NULL, NULL), KAL_OK);
      for (unsigned byte = 0; byte < 4; byte++) nulls[byte] = (uint8_t)(0x9D ^ offsets * (byte + 7));
      in = nullable(in, nulls);
      in.validity_offset = from;
      for (unsigned row = 0; row < ROWS; row++)
        if (!has_bit(nulls, from + row)) days[row] = row % 2 ? INT64_MIN : INT64_MAX; /* never looked at */
      memset(bits, offsets % 2 ? 0xFF : 0, sizeof bits);
      out = nullable(column_of(results), bits);
      out.validity_offset = to;
      assert_int_equal(calls[i](GREGORIAN, &in, ROWS, &out, NULL, &report), KAL_OK);
      assert_int_equal(report.bad, 0);
      for (unsigned row = 0; row < ROWS; row++) {
        assert_int_equal(has_bit(bits, to + row), has_bit(nulls, from + row));
        if (has_bit(nulls, from + row)) assert_int_equal(results[row], without[row]);
      }
      for (unsigned bit = 0; bit < 32; bit++)
        if (bit < to || bit >= to + ROWS) assert_int_equal(has_bit(bits, bit), offsets % 2);
      /* An output that wants no nulls has its values all the same. */
      out = column_of(results);
      assert_int_equal(calls[i](GREGORIAN, &in, ROWS, &out, NULL, NULL), KAL_OK);
      for (unsigned row = 0; row < ROWS; row++)
        if (has_bit(nulls, from + row)) assert_int_equal(results[row], without[row]);
    }
  }
}

/* The output is the array of the input, bitmap and all. */
static void test_in_place(void **state) {
  (void)state;
  for (int i = 0; i < CALLS; i++) {
    int64_t days[ROWS], results[ROWS];
    int32_t narrow[ROWS];
    uint8_t bits[4] = {0xF7, 0xFF, 0x7F, 0xFF};
    kal_column in = column_of(days), out = column_of(results), in_32 = column_of_32(narrow);
    for (int row = 0; row < ROWS; row++) days[row] = narrow[row] = DAYS_FIRST + 17 * row;
    assert_int_equal(calls[i](GREGORIAN, &in, ROWS, &out, NULL, NULL), KAL_OK);
    in_32 = nullable(in_32, bits);
    in = nullable(in, bits);
    assert_int_equal(calls[i](GREGORIAN, &in_32, ROWS, &in_32, &bad_is_null, NULL), KAL_OK);
    assert_int_equal(calls[i](GREGORIAN, &in, ROWS, &in, NULL, NULL), KAL_OK);
    for (unsigned row = 0; row < ROWS; row++) {
      assert_int_equal(has_bit(bits, row), row != 3);
      if (row == 3) continue;
      assert_int_equal(days[row], results[row]);
      assert_int_equal(narrow[row], results[row]);
    }
  }
}

/* Instants */

static const int64_t per_second[] = {1, 1000, 1000000, 1000000000};

/* The day of an instant in local time, with no sum that overflows: ten days nearer to 0. */
static int64_t day_of_instant(int64_t instant, int64_t per_day, int64_t ahead) {
  int64_t tens = instant < 0 ? -10 : 10;
  return kal__floor_div(instant - tens * per_day + ahead, per_day) + tens;
}

static void test_instants_to_days(void **state) {
  static const int32_t utc_offsets[] = {0, 1, -1, 12600, 86399, -86399};
  (void)state;
  for (int type = KAL_COLUMN_SECONDS; type <= KAL_COLUMN_NANOSECONDS; type++) {
    int64_t per = per_second[type - KAL_COLUMN_SECONDS], per_day = per * 86400;
    for (size_t k = 0; k < sizeof utc_offsets / sizeof *utc_offsets; k++) {
      int64_t ahead = utc_offsets[k] * per, days[64];
      int64_t instants[] = {INT64_MIN,
                            INT64_MIN + 1,
                            INT64_MIN + per_day,
                            INT64_MAX,
                            INT64_MAX - 1,
                            INT64_MAX - ahead,
                            INT64_MIN - ahead,
                            0,
                            -1,
                            1,
                            -ahead,
                            -ahead - 1,
                            per_day - ahead,
                            per_day - 1,
                            -per_day,
                            -per_day - 1,
                            20778 * per_day,
                            1795219199 * per,
                            -1795219199 * per,
                            20778 * per_day - ahead,
                            -ahead - per_day,
                            2 * per_day};
      enum { INSTANTS = sizeof instants / sizeof *instants };
      kal_column in = column_of(instants), out = column_of(days);
      uint8_t bits[8];
      kal_column_report report = no_report();
      if (ahead < 0) instants[5] = INT64_MAX; /* the sum is none */
      if (ahead > 0) instants[6] = INT64_MIN;
      in.type = (uint8_t)type;
      in.utc_offset = utc_offsets[k];
      out = nullable(out, bits);
      assert_int_equal(
          kal_column_truncate(GREGORIAN, KAL_UNIT_DAY, NULL, &in, INSTANTS, &out, &bad_is_null, &report),
          KAL_OK);
      for (unsigned i = 0; i < INSTANTS; i++) {
        int64_t day = day_of_instant(instants[i], per_day, ahead);
        kal_date date;
        assert_int_equal(has_bit(bits, i), kal_date_from_day(GREGORIAN, day, &date) == KAL_OK);
        if (has_bit(bits, i)) assert_int_equal(days[i], day);
      }
      /* Only seconds reach beyond the calendar; the report names the day. */
      assert_int_equal(report.bad > 0, type == KAL_COLUMN_SECONDS);
      if (report.bad)
        assert_int_equal(report.error.value, day_of_instant(instants[report.error.row], per_day, ahead));
    }
  }
}

/* What is written is the first instant of the day there; a day without one is bad. */
static void test_days_to_instants(void **state) {
  static const int32_t utc_offsets[] = {0, 1, -1, 12600, 86399, -86399};
  (void)state;
  for (int type = KAL_COLUMN_SECONDS; type <= KAL_COLUMN_NANOSECONDS; type++) {
    int64_t per = per_second[type - KAL_COLUMN_SECONDS], per_day = per * 86400;
    int64_t least = INT64_MIN / per_day + 1, greatest = INT64_MAX / per_day - 1;
    kal_range range;
    kal_calendar_range(GREGORIAN, &range);
    for (size_t k = 0; k < sizeof utc_offsets / sizeof *utc_offsets; k++) {
      int64_t days[] = {0, -1, 20778, least, greatest, greatest + 1, greatest + 3, least - 1, least - 3};
      enum { DAYS = sizeof days / sizeof *days };
      int64_t instants[DAYS], back[DAYS];
      uint8_t bits[2], bits_back[2];
      kal_column in = column_of(days), out = nullable(column_of(instants), bits);
      kal_column of_back = nullable(column_of(back), bits_back);
      kal_column_report report = no_report();
      out.type = (uint8_t)type;
      out.utc_offset = utc_offsets[k];
      assert_int_equal(
          kal_column_truncate(GREGORIAN, KAL_UNIT_DAY, NULL, &in, DAYS, &out, &bad_is_null, &report), KAL_OK);
      assert_int_equal(
          kal_column_truncate(GREGORIAN, KAL_UNIT_DAY, NULL, &out, DAYS, &of_back, &bad_is_null, NULL),
          KAL_OK);
      for (unsigned i = 0; i < DAYS; i++) {
        int in_range = days[i] >= range.first_day && days[i] <= range.last_day;
        if (i < 5) assert_int_equal(has_bit(bits, i), in_range); /* those that always have one */
        if (i == 6 || i == 8) assert_false(has_bit(bits, i));
        if (!has_bit(bits, i)) continue;
        assert_true(has_bit(bits_back, i));
        assert_int_equal(back[i], days[i]);
        assert_int_equal(
            kal__floor_mod(instants[i] + (instants[i] < 0 ? 1 : -1) * per_day + utc_offsets[k] * per,
                           per_day),
            0);
      }
      if (type == KAL_COLUMN_SECONDS) continue; /* all days of the calendar have one */
      assert_int_equal(report.error.status, KAL_ERROR_OUT_OF_RANGE);
      assert_int_equal(report.error.value, days[report.error.row]);
      assert_int_equal(report.error.least, least);
      assert_int_equal(report.error.greatest, greatest);
      assert_string_equal(report.error.calendar, "gregorian");
    }
  }
}

/* All six types hold the same days. */
static void test_types(void **state) {
  (void)state;
  for (int type = KAL_COLUMN_INT64; type <= KAL_COLUMN_NANOSECONDS; type++) {
    int64_t days[3] = {20778, -1, 0}, firsts[3];
    union {
      int64_t wide[3];
      int32_t narrow[3];
    } room;
    kal_column in = column_of(days), middle = column_of(room.wide), out = column_of(firsts);
    middle.type = (uint8_t)type;
    assert_int_equal(kal_column_truncate(GREGORIAN, KAL_UNIT_DAY, NULL, &in, 3, &middle, NULL, NULL), KAL_OK);
    assert_int_equal(kal_column_truncate(GREGORIAN, KAL_UNIT_MONTH, NULL, &middle, 3, &out, NULL, NULL),
                     KAL_OK);
    assert_int_equal(firsts[0], 20758); /* 2026-11-01 */
    assert_int_equal(firsts[1], -31);
    assert_int_equal(firsts[2], 0);
  }
}

/* A result that does not fit is bad, and found after those that have no value, but told in the order of rows.
 */
static void test_results_that_do_not_fit(void **state) {
  int64_t days[6] = {0, INT64_C(3000000000), 5, INT64_MAX, INT64_C(-3000000000), 6};
  int32_t firsts[6] = {7, 7, 7, 7, 7, 7};
  int64_t ids[6] = {7, 7, 7, 7, 7, 7};
  uint8_t bits = 0, other_bits = 0;
  kal_column in = column_of(days), out = column_of_32(firsts), out_64 = column_of(ids);
  kal_column_report report = no_report();
  (void)state;
  assert_int_equal(kal_column_truncate(GREGORIAN, KAL_UNIT_DAY, NULL, &in, 6, &out, NULL, &report),
                   KAL_ERROR_OUT_OF_RANGE);
  assert_report(report, 1, 1, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(report.error.value, INT64_C(3000000000));
  assert_int_equal(report.error.least, INT32_MIN);
  assert_int_equal(report.error.greatest, INT32_MAX);
  assert_int_equal(firsts[0], 0);
  assert_int_equal(firsts[1], 7);
  /* No output is written where another one does not fit. */
  firsts[0] = 7;
  assert_int_equal(
      kal_column_period(GREGORIAN, KAL_UNIT_DAY, NULL, &in, 6, &out_64, &out, NULL, NULL, &report),
      KAL_ERROR_OUT_OF_RANGE);
  assert_report(report, 1, 1, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(ids[0], 0);
  assert_int_equal(ids[1], 7);
  out = nullable(out, &bits);
  out_64 = nullable(out_64, &other_bits);
  assert_int_equal(
      kal_column_period(GREGORIAN, KAL_UNIT_DAY, NULL, &in, 6, &out_64, &out, NULL, &bad_is_null, &report),
      KAL_OK);
  assert_report(report, 3, 1, KAL_ERROR_OUT_OF_RANGE);
  assert_int_equal(report.error.value, INT64_C(3000000000));
  assert_int_equal(bits, 0x25);
  assert_int_equal(other_bits, 0x25);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_arguments),
      cmocka_unit_test(test_bad_row_stops),
      cmocka_unit_test(test_bad_rows_become_null),
      cmocka_unit_test(test_nulls),
      cmocka_unit_test(test_in_place),
      cmocka_unit_test(test_instants_to_days),
      cmocka_unit_test(test_days_to_instants),
      cmocka_unit_test(test_types),
      cmocka_unit_test(test_results_that_do_not_fit),
  };
  return cmocka_run_group_tests_name("columns", tests, NULL, NULL);
}
