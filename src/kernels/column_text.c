/* SPDX-License-Identifier: MIT */
/*
 * Columns of days to texts and back. Dates in their usual form are read and written eight bytes at once; what
 * is none goes the way of single days, which knows what is wrong with it.
 */
#include "../core/date_text.h"
#include "../format/format_write.h"
#include "column.h"
#include "kalends/parse.h"
#include "kalends/text.h"

/* Whether it can hold or receive the texts of n rows. */
static int is_text_column(const kal_text_column *texts, size_t n) {
  return texts && texts->size == sizeof *texts && (texts->offsets || n == 0) &&
         (texts->bytes || texts->capacity == 0);
}

static int has_leap_months(const kal_calendar *calendar) {
  return !!(calendar->properties & KAL_LEAP_MONTHS);
}

/* The dates of a block; month: codes if the calendar has leap months. */
typedef struct date_rows {
  int32_t year[KAL__BLOCK_ROWS];
  uint8_t month[KAL__BLOCK_ROWS];
  uint8_t day[KAL__BLOCK_ROWS];
  uint8_t flags[KAL__BLOCK_ROWS];
} date_rows;

static kal_date_columns date_columns(date_rows *dates, int coded, int flags) {
  kal_date_columns columns = {sizeof columns, dates->year, NULL, dates->day, NULL, NULL, NULL, 0};
  *(coded ? &columns.month_code : &columns.month) = dates->month;
  if (flags) columns.flags = dates->flags;
  return columns;
}

/* Texts of days */

/* Rows that are looked at together before they are printed. */
enum { PRINT_ROWS = 16 };

/* Where the texts of a column are written. */
typedef struct text_output {
  const kal_text_column *texts;
  size_t capacity;
  size_t length;   /* of the texts so far, whether they fit or not */
  size_t full_row; /* the first one that did not */
  int full;
} text_output;

/* Offsets of the rows after `row`: the ends of its block's texts, counted from `length` on. */
static void write_offsets(const kal_text_column *texts, size_t row, size_t length, const size_t *ends,
                          size_t n) {
  if (texts->large) {
    int64_t *to = (int64_t *)texts->offsets + row + 1;
    for (size_t i = 0; i < n; i++) to[i] = (int64_t)(length + ends[i]);
  } else {
    int32_t *to = (int32_t *)texts->offsets + row + 1;
    for (size_t i = 0; i < n; i++) to[i] = (int32_t)(length + ends[i]);
  }
}

/* What offsets cannot say does not fit. */
static size_t text_capacity(const kal_text_column *texts) {
  uint64_t most = texts->large ? INT64_MAX : INT32_MAX;
  return texts->capacity > most ? (size_t)most : texts->capacity;
}

static uint64_t word_of_rows(const uint8_t *rows) {
  return kal__load_word((const char *)rows);
}

/* Whether rows at..at + PRINT_ROWS - 1 are dates in their usual form, none of a leap month. */
static int are_usual(const date_rows *dates, int leap_days, const uint8_t *state, size_t at) {
  const uint64_t each = UINT64_C(0x0101010101010101);
  uint64_t others = 0;
  uint32_t years = 0;
  for (size_t i = at; i < at + PRINT_ROWS; i += 8) {
    others |= word_of_rows(state + i);
    others |= (word_of_rows(dates->month + i) | word_of_rows(dates->day + i)) & each * 0xC0;
    if (leap_days) others |= word_of_rows(dates->flags + i) & each * KAL_DATE_LEAP_DAY;
  }
  for (size_t i = at; i < at + PRINT_ROWS; i++)
    years |= (uint32_t)dates->year[i] | (9999 - (uint32_t)dates->year[i]); /* below 2^31 in 0..9999 */
  return !others && !(years >> 31);
}

/* The texts of the dates of a block; ends: where they end, from the block's first one. */
static inline void print_rows(const kal__block *block, const date_rows *dates, int coded, int leap_days,
                              kal__writer *out, size_t *ends) {
  const size_t length = kal__usual_date_length(coded);
  for (size_t i = 0, end; i < block->n; i = end) {
    end = block->n - i < PRINT_ROWS ? block->n : i + PRINT_ROWS;
    if (end - i == PRINT_ROWS && out->length < out->capacity &&
        out->capacity - out->length >= PRINT_ROWS * length && are_usual(dates, leap_days, block->state, i)) {
      char *to = out->buffer + out->length;
      size_t at = out->length;
      for (; i < end; i++, to += length) {
        kal__put_usual_date(to, coded, dates->year[i], dates->month[i], dates->day[i]);
        ends[i] = at += length;
      }
      out->length = at;
    }
    for (; i < end; i++) {
      if (block->state[i] == KAL__ROW_GOOD) {
        char text[KAL_DATE_TEXT_MAX];
        kal__write_bytes(out, text,
                         (size_t)(kal__put_date(text, coded, dates->year[i], dates->month[i], dates->day[i],
                                                leap_days ? dates->flags[i] : 0) -
                                  text));
      }
      ends[i] = out->length;
    }
  }
}

static void print_dates(kal__block *block, const int64_t *days, kal__writer *out, size_t *ends) {
  const kal_calendar *calendar = block->call->calendar;
  const int coded = has_leap_months(calendar), leap_days = !!(calendar->properties & KAL_LEAP_DAYS);
  date_rows dates;
  const kal_date_columns columns = date_columns(&dates, coded, leap_days);
  kal__block_to_dates(block, calendar, days, &columns);
  if (coded)
    print_rows(block, &dates, 1, leap_days, out, ends);
  else
    print_rows(block, &dates, 0, leap_days, out, ends);
}

/* A day that a format does not print: most often it has no date. */
static int bad_text(kal__block *block, size_t i, int64_t day, kal_status status) {
  kal_error error;
  kal_date date;
  int no_date =
      kal__is_first_bad(block, i) && kal__date_of(block->call->calendar, day, &date, &error) == status;
  return kal__bad_row(block, i, status, no_date ? &error : NULL);
}

static void print_by_format(kal__block *block, const kal_format *format, const int64_t *days,
                            kal__writer *out, size_t *ends) {
  for (size_t i = 0; i < block->n; i++) {
    if (block->state[i] == KAL__ROW_GOOD) {
      const kal_moment moment = {days[i], 0, 0, NULL};
      kal_status status = kal__format_append(out, format, &moment);
      if (status && bad_text(block, i, days[i], status)) return;
    }
    ends[i] = out->length;
  }
}

/* Offsets and validity of the texts of a block that fit. */
static void end_texts(text_output *out, kal__block *block, const size_t *ends) {
  const kal_text_column *texts = out->texts;
  size_t rows = block->n, fit = rows, length = rows ? ends[rows - 1] : 0;
  if (!out->full) {
    while (fit && ends[fit - 1] > out->capacity - out->length) fit--;
    write_offsets(texts, block->first, out->length, ends, fit);
    block->n = fit;
    kal__write_validity(block, texts->validity, texts->validity_offset);
    block->n = rows;
    out->full = fit < rows;
    out->full_row = block->first + fit;
  }
  out->length = length > SIZE_MAX - out->length ? SIZE_MAX : out->length + length;
}

static kal_status end_full(const kal__call *call, const text_output *out) {
  if (call->report) {
    kal_error *error = &call->report->error;
    int64_t needed = out->length > INT64_MAX ? INT64_MAX : (int64_t)out->length;
    kal__fail(error, KAL_ERROR_BUFFER_TOO_SMALL, KAL_FIELD_NONE, call->calendar, needed, 1, 0);
    error->row = out->full_row;
    call->report->bad = call->bad;
  }
  return KAL_ERROR_BUFFER_TOO_SMALL;
}

kal_status kal_column_format(const kal_calendar *calendar, const kal_format *format, const kal_column *days,
                             size_t n, const kal_text_column *texts, size_t *length,
                             const kal_column_options *options, kal_column_report *report) {
  kal__call call;
  kal__block block = {.first = 0, .n = 0};
  text_output out = {texts, 0, 0, 0, 0};
  int64_t values[KAL__BLOCK_ROWS];
  size_t ends[KAL__BLOCK_ROWS];
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  if (status) return status;
  if (!kal__is_input(days, n) || !is_text_column(texts, n) || (call.bad_is_null && !texts->validity) ||
      (format && format->calendar != calendar))
    return KAL_ERROR_ARGUMENT;
  out.capacity = text_capacity(texts);
  if (texts->offsets) memset(texts->offsets, 0, texts->large ? sizeof(int64_t) : sizeof(int32_t));
  while (kal__next_block(&call, &block, n)) {
    kal__writer writer = {NULL, 0, 0};
    if (!out.full && texts->bytes) {
      writer.buffer = texts->bytes + out.length;
      writer.capacity = out.capacity - out.length;
    }
    kal__read_column(&block, days, values);
    if (format)
      print_by_format(&block, format, values, &writer, ends);
    else
      print_dates(&block, values, &writer, ends);
    end_texts(&out, &block, ends);
  }
  if (length) *length = out.length;
  return out.full ? end_full(&call, &out) : kal__call_end(&call);
}

/* Days of texts */

/* Whether the offsets ascend inside the bytes. */
static int are_offsets_right(const kal_text_column *texts, size_t n) {
  int64_t first, last;
  int descend = 0;
  if (!texts->offsets) return 1;
  if (texts->large) {
    const int64_t *offsets = texts->offsets;
    for (size_t i = 0; i < n; i++) descend |= offsets[i + 1] < offsets[i];
    first = offsets[0];
    last = offsets[n];
  } else {
    const int32_t *offsets = texts->offsets;
    for (size_t i = 0; i < n; i++) descend |= offsets[i + 1] < offsets[i];
    first = offsets[0];
    last = offsets[n];
  }
  return !descend && first >= 0 && (uint64_t)last <= texts->capacity;
}

/* Where the texts of a block begin and end: the column's own offsets or a copy in `room`. */
static const int64_t *text_offsets(const kal_text_column *texts, const kal__block *block, int64_t *room) {
  const int32_t *from;
  if (texts->large) return (const int64_t *)texts->offsets + block->first;
  from = (const int32_t *)texts->offsets + block->first;
  for (size_t i = 0; i <= block->n; i++) room[i] = from[i];
  return room;
}

/* The dates of the texts that are one in their usual form; marks all others in the block `usual`. */
static inline void read_usual_dates(kal__block *usual, int coded, const char *bytes, const int64_t *offsets,
                                    date_rows *dates) {
  const int64_t length = (int64_t)kal__usual_date_length(coded);
  int32_t year = 0;
  unsigned month = 1, day = 1;
  for (size_t i = 0; i < usual->n; i++) {
    if (offsets[i + 1] - offsets[i] != length ||
        !kal__read_usual_date(bytes + offsets[i], coded, &year, &month, &day))
      usual->state[i] = KAL__ROW_NULL;
    /* Rows without a date have the one before, which does not slow a kernel down. */
    dates->year[i] = year;
    dates->month[i] = (uint8_t)month;
    dates->day[i] = (uint8_t)day;
  }
}

/* The days of texts that exist in their usual form; the others are not good in the block `usual`. */
static void parse_usual_dates(kal__block *usual, const char *bytes, const int64_t *offsets, int64_t *days) {
  const kal_calendar *calendar = usual->call->calendar;
  const int coded = has_leap_months(calendar);
  date_rows dates;
  const kal_date_columns columns = date_columns(&dates, coded, 0);
  if (coded)
    read_usual_dates(usual, 1, bytes, offsets, &dates);
  else
    read_usual_dates(usual, 0, bytes, offsets, &dates);
  kal__block_from_dates(usual, calendar, &columns, days);
}

static kal_status parse_by_format(const kal_format *format, const char *text, size_t length, int64_t *day,
                                  kal_error *error) {
  kal_parsed parsed;
  kal_status status = kal_format_parse(format, text, length, NULL, &parsed, error);
  if (status) return status;
  if (!(parsed.given & KAL_PARSED_DAY))
    return kal__fail(error, KAL_ERROR_MISSING_FIELD, KAL_FIELD_DAY, format->calendar, 0, 1, 0);
  *day = parsed.day;
  return KAL_OK;
}

/* Returns 1 if the call stopped. */
static int parse_text(kal__block *block, size_t i, const kal_format *format, const char *bytes,
                      const int64_t *offsets, int64_t *day) {
  const char *text = bytes ? bytes + offsets[i] : "";
  size_t length = (size_t)(offsets[i + 1] - offsets[i]);
  kal_error error, *wanted = kal__is_first_bad(block, i) ? &error : NULL;
  kal_status status;
  *day = 0;
  if (block->state[i]) return 0;
  status = format ? parse_by_format(format, text, length, day, wanted)
                  : kal_day_parse(block->call->calendar, text, length, day, wanted);
  return status && kal__bad_row(block, i, status, wanted);
}

static void parse_texts(kal__block *block, const kal_format *format, const char *bytes,
                        const int64_t *offsets, int64_t *days) {
  kal__block usual = *block;
  if (!format) {
    /* A call of its own: dates that do not exist become bad rows in the order of all rows. */
    kal__call call = *block->call;
    call.report = NULL;
    call.bad_is_null = 1;
    usual.call = &call;
    parse_usual_dates(&usual, bytes, offsets, days);
  }
  for (size_t i = 0; i < block->n; i++)
    if ((format || usual.state[i] != KAL__ROW_GOOD) && parse_text(block, i, format, bytes, offsets, &days[i]))
      return;
}

kal_status kal_column_parse(const kal_calendar *calendar, const kal_format *format,
                            const kal_text_column *texts, size_t n, const kal_column *days,
                            const kal_column_options *options, kal_column_report *report) {
  kal__call call;
  kal__block block = {.first = 0, .n = 0};
  int64_t values[KAL__BLOCK_ROWS], offsets[KAL__BLOCK_ROWS + 1];
  kal_status status = kal__call_begin(&call, calendar, NULL, options, report);
  if (status) return status;
  if (!is_text_column(texts, n) || !days || !kal__is_output(&call, days, n, 0) ||
      (format && format->calendar != calendar) || !are_offsets_right(texts, n))
    return KAL_ERROR_ARGUMENT;
  while (kal__next_block(&call, &block, n)) {
    kal__mark_nulls(&block, texts->validity, texts->validity_offset);
    parse_texts(&block, format, texts->bytes, text_offsets(texts, &block, offsets), values);
    kal__check_output(&block, days, values);
    kal__write_column(&block, days, values);
  }
  return kal__call_end(&call);
}
