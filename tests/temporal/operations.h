/* SPDX-License-Identifier: MIT */
/* What the rows' operations are in our calls. */

/* chinese 255, dangi 242, islamic-umalqura 155 */
enum { WAITING_ROWS = 652 };

#define OPERATIONS(X)                                                                                        \
  X(add)                                                                                                     \
  X(subtract) X(until) X(since) X(fromFields) X(with) X(fields) X(withCalendar) X(equals) X(construct)       \
      X(toPlainYearMonth) X(fromString) X(toString)

static void run(const char *op, const json_t *row, const kal_calendar *calendar, answer *a) {
  const json_t *in = json_object_get(row, "in");
  const char *type = text_of(row, "type");
  int is_year_month = type && strcmp(type, "PlainYearMonth") == 0,
      is_month_day = type && strcmp(type, "PlainMonthDay") == 0;
  kal_fields fields;
  kal_date date, other;
  if (strcmp(op, "add") == 0 || strcmp(op, "subtract") == 0) {
    kal_duration d = duration_of(json_object_get(in, "duration"));
    kal_status (*call)(const kal_calendar *, kal_date, kal_duration, unsigned, kal_date *, kal_error *) =
        strcmp(op, "add") == 0 ? (is_year_month ? kal_year_month_add : kal_date_add)
                               : (is_year_month ? kal_year_month_subtract : kal_date_subtract);
    a->status = call(calendar, date_of(calendar, in, "iso"), d, rules_of(in), &a->date, NULL);
  } else if (strcmp(op, "until") == 0 || strcmp(op, "since") == 0) {
    kal_difference d = difference_of(in);
    kal_status (*call)(const kal_calendar *, kal_date, kal_date, const kal_difference *, kal_duration *,
                       kal_error *) = strcmp(op, "until") == 0
                                          ? (is_year_month ? kal_year_month_until : kal_date_until)
                                          : (is_year_month ? kal_year_month_since : kal_date_since);
    a->is_duration = 1;
    a->status =
        call(calendar, date_of(calendar, in, "a"), date_of(calendar, in, "b"), &d, &a->duration, NULL);
  } else if (strcmp(op, "fromFields") == 0) {
    a->status = fields_of(in, &fields);
    if (a->status) return;
    a->status = is_year_month  ? kal_year_month_from_fields(calendar, &fields, rules_of(in), &a->date, NULL)
                : is_month_day ? kal_month_day_from_fields(calendar, &fields, rules_of(in), &a->date, NULL)
                               : kal_date_from_fields(calendar, &fields, rules_of(in), &a->date, NULL);
  } else if (strcmp(op, "with") == 0) {
    a->status = fields_of(in, &fields);
    if (a->status) return;
    date = date_of(calendar, in, "iso");
    a->status = is_year_month  ? kal_year_month_with(calendar, date, &fields, rules_of(in), &a->date, NULL)
                : is_month_day ? kal_month_day_with(calendar, date, &fields, rules_of(in), &a->date, NULL)
                               : kal_date_with(calendar, date, &fields, rules_of(in), &a->date, NULL);
  } else if (strcmp(op, "fields") == 0 || strcmp(op, "withCalendar") == 0) {
    a->date = date_of(calendar, in, "iso");
  } else if (strcmp(op, "toPlainYearMonth") == 0) {
    a->date = date_of(calendar, in, "iso");
    fields = (kal_fields){.size = sizeof fields,
                          .given = KAL_GIVEN_YEAR | KAL_GIVEN_MONTH,
                          .year = a->date.year,
                          .month = a->date.month};
    a->status = kal_year_month_from_fields(calendar, &fields, KAL_TEMPORAL, &a->date, NULL);
  } else if (strcmp(op, "equals") == 0) {
    const kal_calendar *b_calendar = NULL;
    a->is_boolean = 1;
    a->status = kal_temporal_calendar_find(text_of(in, "bcal"), &b_calendar, NULL);
    if (a->status) return;
    date = date_of(calendar, in, "a");
    other = date_of(b_calendar, in, "b");
    a->status = kal_date_equal(calendar, date, b_calendar, other, &a->boolean);
  } else {
    a->status = KAL_ERROR_ARGUMENT; /* construct: the calendar was found, which it must not be */
  }
}
