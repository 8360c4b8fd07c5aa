/* SPDX-License-Identifier: MIT */
/* What the rows' operations are in our calls. */

/* None. */
enum { WAITING_ROWS = 0 };

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
  } else if (strcmp(op, "fromString") == 0) {
    kal_iso iso = {.size = sizeof iso};
    const char *text = text_of(in, "s");
    unsigned rules = KAL_TEMPORAL | (is_year_month ? KAL_ISO_READ_YEAR_MONTH : 0) | (is_month_day ? KAL_ISO_READ_MONTH_DAY : 0);
    a->status = kal_iso_parse(text, strlen(text), rules, NULL, &iso, NULL);
    if (a->status) return;
    if ((iso.calendar ? iso.calendar : iso_calendar()) != calendar) fail_msg("another calendar: %s", text);
    a->status = kal_date_from_day(calendar, iso.day, &a->date);
    if (a->status || !is_year_month) return;
    fields = (kal_fields){.size = sizeof fields, .given = KAL_GIVEN_YEAR | KAL_GIVEN_MONTH, .year = a->date.year,
                          .month = a->date.month};
    a->status = kal_year_month_from_fields(calendar, &fields, KAL_TEMPORAL, &a->date, NULL);
  } else if (strcmp(op, "toString") == 0) {
    kal_iso iso = {.size = sizeof iso};
    const char *text = text_of(in, "iso"), *name = text_of(in, "calendarName");
    unsigned rules = !name || !strcmp(name, "auto") ? KAL_ISO_AUTO
                     : !strcmp(name, "always")      ? KAL_ISO_ALWAYS
                     : !strcmp(name, "never")       ? KAL_ISO_NEVER
                                                    : KAL_ISO_CRITICAL;
    a->status = kal_iso_parse(text, strlen(text), 0, NULL, &iso, NULL);
    if (a->status) return;
    iso.calendar = strcmp(text_of(row, "cal"), "iso8601") ? calendar : NULL;
    if (type && strcmp(type, "PlainDateTime") == 0) iso.given = KAL_ISO_TIME;
    iso.form = is_year_month ? KAL_ISO_YEAR_MONTH : is_month_day ? KAL_ISO_MONTH_DAY : KAL_ISO_DATE;
    a->status = kal_iso_print(&iso, rules, a->text, sizeof a->text, NULL);
  } else {
    a->status = KAL_ERROR_ARGUMENT; /* construct: the calendar was found, which it must not be */
  }
}
