/* SPDX-License-Identifier: MIT */
/* The calls over columns on Arrow arrays. */
#include "arrow_array.h"

static void make_dates(kal__arrow *a, kal_date_columns *dates) {
  kal__arrow_choose(a, 0, 0, KAL_ARROW_DEFAULT);
  kal__arrow_make_struct(a, kal__arrow_date_fields, KAL__ARROW_FIELDS, 0);
  *dates = (kal_date_columns){.size = sizeof *dates,
                              .year = a->made[KAL__ARROW_YEAR].values,
                              .month = a->made[KAL__ARROW_MONTH].values,
                              .day = a->made[KAL__ARROW_DAY].values,
                              .month_code = a->made[KAL__ARROW_MONTH_CODE].values,
                              .flags = a->made[KAL__ARROW_FLAGS].values,
                              .validity = a->validity};
}

kal_status kal_arrow_to_dates(const kal_calendar *calendar, const struct ArrowSchema *schema,
                              const struct ArrowArray *days, const kal_arrow_options *options,
                              struct ArrowSchema *out_schema, struct ArrowArray *out,
                              kal_column_report *report) {
  kal__arrow a;
  kal_date_columns dates;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_days(&a, schema, days);
  make_dates(&a, &dates);
  if (!a.status) a.status = kal_column_to_dates(calendar, &a.column[0], a.n, &dates, a.columns, report);
  return kal__arrow_end(&a);
}

kal_status kal_arrow_from_dates(const kal_calendar *calendar, const struct ArrowSchema *schema,
                                const struct ArrowArray *dates, const kal_arrow_options *options,
                                struct ArrowSchema *out_schema, struct ArrowArray *out,
                                kal_column_report *report) {
  kal__arrow a;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_dates(&a, schema, dates);
  kal__arrow_make(&a, kal__arrow_choose_days(&a, KAL_ARROW_DATE32), 0);
  if (!a.status) a.status = kal_column_from_dates(calendar, &a.dates, a.n, &a.made[0], a.columns, report);
  return kal__arrow_end(&a);
}

kal_status kal_arrow_part(const kal_calendar *calendar, kal_part part, const kal_week_rule *rule,
                          const struct ArrowSchema *schema, const struct ArrowArray *days,
                          const kal_arrow_options *options, struct ArrowSchema *out_schema,
                          struct ArrowArray *out, kal_column_report *report) {
  kal__arrow a;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_days(&a, schema, days);
  kal__arrow_make(&a, kal__arrow_choose(&a, KAL_ARROW_INT32, KAL_ARROW_INT64, KAL_ARROW_INT32), 0);
  if (!a.status)
    a.status = kal_column_part(calendar, part, rule, &a.column[0], a.n, &a.made[0], a.columns, report);
  return kal__arrow_end(&a);
}

kal_status kal_arrow_truncate(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                              const struct ArrowSchema *schema, const struct ArrowArray *days,
                              const kal_arrow_options *options, struct ArrowSchema *out_schema,
                              struct ArrowArray *out, kal_column_report *report) {
  kal__arrow a;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_days(&a, schema, days);
  kal__arrow_make(&a, kal__arrow_choose_days(&a, 0), 0);
  if (!a.status)
    a.status = kal_column_truncate(calendar, unit, rule, &a.column[0], a.n, &a.made[0], a.columns, report);
  return kal__arrow_end(&a);
}

/* Days: type 0. The range of a period is what stands behind its id. */
static const kal__arrow_field period_fields[] = {{"id", KAL_ARROW_INT64}, {"start", 0}, {"end", 0}};

kal_status kal_arrow_period(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                            const struct ArrowSchema *schema, const struct ArrowArray *days,
                            const kal_arrow_options *options, struct ArrowSchema *out_schema,
                            struct ArrowArray *out, kal_column_report *report) {
  kal__arrow a;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_days(&a, schema, days);
  kal__arrow_make_struct(&a, period_fields, 3, kal__arrow_choose_days(&a, 0));
  if (!a.status)
    a.status = kal_column_period(calendar, unit, rule, &a.column[0], a.n, &a.made[0], &a.made[1], &a.made[2],
                                 a.columns, report);
  return kal__arrow_end(&a);
}

kal_status kal_arrow_period_range(const kal_calendar *calendar, kal_unit unit, const kal_week_rule *rule,
                                  const struct ArrowSchema *schema, const struct ArrowArray *ids,
                                  const kal_arrow_options *options, struct ArrowSchema *out_schema,
                                  struct ArrowArray *out, kal_column_report *report) {
  kal__arrow a;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_numbers(&a, schema, ids);
  kal__arrow_make_struct(&a, period_fields + 1, 2, kal__arrow_choose_days(&a, KAL_ARROW_DATE32));
  if (!a.status)
    a.status = kal_column_period_range(calendar, unit, rule, &a.column[0], a.n, &a.made[0], &a.made[1],
                                       a.columns, report);
  return kal__arrow_end(&a);
}

kal_status kal_arrow_add(const kal_calendar *calendar, kal_unit unit, unsigned rules,
                         const struct ArrowSchema *schema, const struct ArrowArray *days,
                         const struct ArrowSchema *amounts_schema, const struct ArrowArray *amounts,
                         int64_t amount, const kal_arrow_options *options, struct ArrowSchema *out_schema,
                         struct ArrowArray *out, kal_column_report *report) {
  int each = amounts_schema || amounts;
  kal__arrow a;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_days(&a, schema, days);
  if (each) kal__arrow_numbers(&a, amounts_schema, amounts);
  kal__arrow_make(&a, kal__arrow_choose_days(&a, 0), 0);
  if (!a.status)
    a.status = kal_column_add(calendar, unit, rules, &a.column[0], each ? &a.column[1] : NULL, amount, a.n,
                              &a.made[0], a.columns, report);
  return kal__arrow_end(&a);
}

kal_status kal_arrow_difference(const kal_calendar *calendar, kal_unit unit,
                                const struct ArrowSchema *from_schema, const struct ArrowArray *from,
                                const struct ArrowSchema *to_schema, const struct ArrowArray *to,
                                const kal_arrow_options *options, struct ArrowSchema *out_schema,
                                struct ArrowArray *out, kal_column_report *report) {
  kal__arrow a;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_days(&a, from_schema, from);
  kal__arrow_days(&a, to_schema, to);
  kal__arrow_make(&a, kal__arrow_choose(&a, KAL_ARROW_INT32, KAL_ARROW_INT64, KAL_ARROW_INT64), 0);
  if (!a.status)
    a.status =
        kal_column_difference(calendar, unit, &a.column[0], &a.column[1], a.n, &a.made[0], a.columns, report);
  return kal__arrow_end(&a);
}

kal_status kal_arrow_valid(const kal_calendar *calendar, const struct ArrowSchema *schema,
                           const struct ArrowArray *dates, const kal_arrow_options *options,
                           struct ArrowSchema *out_schema, struct ArrowArray *out, size_t *valid,
                           kal_column_report *report) {
  kal__arrow a;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_dates(&a, schema, dates);
  kal__arrow_choose(&a, 0, 0, KAL_ARROW_DEFAULT);
  kal__arrow_make(&a, KAL__ARROW_BOOL, 0);
  if (!a.status) a.status = kal_column_valid(calendar, &a.dates, a.n, a.made[0].values, 0, valid, a.columns);
  return kal__arrow_end(&a);
}

kal_status kal_arrow_convert(const kal_calendar *from, const struct ArrowSchema *schema,
                             const struct ArrowArray *dates, const kal_calendar *to,
                             const kal_arrow_options *options, struct ArrowSchema *out_schema,
                             struct ArrowArray *out, kal_column_report *report) {
  kal__arrow a;
  kal_date_columns converted;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_dates(&a, schema, dates);
  make_dates(&a, &converted);
  if (!a.status) a.status = kal_column_convert(from, &a.dates, a.n, to, &converted, a.columns, report);
  return kal__arrow_end(&a);
}

/* Bytes that most texts do not need; where they do, all are written again into what they need. */
static size_t guess_length(size_t n, const kal_format *format, size_t most) {
  size_t each = format ? 32 : 16;
  return n < most / each ? n * each : most;
}

static kal_status format_into(kal__arrow *a, const kal_calendar *calendar, const kal_format *format,
                              unsigned type, size_t capacity, size_t *length) {
  kal_text_column texts = {.size = sizeof texts, .capacity = capacity, .large = type == KAL_ARROW_LARGE_UTF8};
  kal__arrow_make(a, type, capacity);
  if (a->status) return a->status;
  texts.offsets = a->made[0].values;
  texts.bytes = a->bytes;
  texts.validity = a->validity;
  return kal_column_format(calendar, format, &a->column[0], a->n, &texts, length, a->columns, a->report);
}

kal_status kal_arrow_format(const kal_calendar *calendar, const kal_format *format,
                            const struct ArrowSchema *schema, const struct ArrowArray *days,
                            const kal_arrow_options *options, struct ArrowSchema *out_schema,
                            struct ArrowArray *out, kal_column_report *report) {
  kal__arrow a;
  unsigned type;
  size_t length = 0, most;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_days(&a, schema, days);
  type = kal__arrow_choose(&a, KAL_ARROW_UTF8, KAL_ARROW_LARGE_UTF8, KAL_ARROW_UTF8);
  most = type == KAL_ARROW_UTF8 ? INT32_MAX : SIZE_MAX / 4;
  a.status = format_into(&a, calendar, format, type, guess_length(a.n, format, most), &length);
  if (a.status == KAL_ERROR_BUFFER_TOO_SMALL) {
    kal__arrow_unmake(&a);
    a.status = KAL_OK;
    if (length > most)
      a.status = kal__fail(report ? &report->error : NULL, KAL_ERROR_OUT_OF_RANGE, KAL_FIELD_TEXT, calendar,
                           (int64_t)length, 0, (int64_t)most);
    a.status = format_into(&a, calendar, format, type, length, &length);
  }
  return kal__arrow_end(&a);
}

kal_status kal_arrow_parse(const kal_calendar *calendar, const kal_format *format,
                           const struct ArrowSchema *schema, const struct ArrowArray *texts,
                           const kal_arrow_options *options, struct ArrowSchema *out_schema,
                           struct ArrowArray *out, kal_column_report *report) {
  kal__arrow a;
  kal__arrow_begin(&a, options, out_schema, out, report);
  kal__arrow_texts(&a, schema, texts);
  kal__arrow_make(&a, kal__arrow_choose_days(&a, KAL_ARROW_DATE32), 0);
  if (!a.status) a.status = kal_column_parse(calendar, format, &a.texts, a.n, &a.made[0], a.columns, report);
  if (a.status == KAL_ERROR_ARGUMENT && a.memory) kal__arrow_check_offsets(&a);
  return kal__arrow_end(&a);
}
