/* SPDX-License-Identifier: MIT */
/* Writing a moment by the pieces of a format. */
#ifndef KAL__FORMAT_WRITE_H
#define KAL__FORMAT_WRITE_H

#include "../core/calendar.h"
#include "../core/writer.h"
#include "kalends/format.h"
#include "skeleton.h"

/* What is printed of one moment. */
typedef struct kal__format_values {
  const kal_format *format;
  const kal_moment *moment;
  kal_date date;
  size_t era;        /* index; 0 if the calendar has none */
  int64_t year;      /* of the era, or the arithmetic one */
  int64_t week_year; /* by the locale's rule, or ISO's */
  unsigned week;
  unsigned week_of_month;
  unsigned quarter;
  unsigned day_of_year;
  int32_t related_year;
  int leap_year;
  int week_day;   /* 1 = Monday */
  int64_t second; /* of the day */
} kal__format_values;

/* needs: bits of kal__part. Fails where a value cannot be had; nothing is written before. */
kal_status kal__format_find_values(kal__format_values *values, const kal_format *format,
                                   const kal_moment *moment, uint32_t needs);
void kal__format_write_piece(kal__writer *out, const kal__format_values *values,
                             const kal_format_piece *piece);
/* All pieces of values->format. */
void kal__format_write(kal__writer *out, const kal__format_values *values);
/* The text of a moment; what kal_format_moment returns, except that the caller looks whether it fits. A NUL may
 * be written behind it, where there is room. */
kal_status kal__format_append(kal__writer *out, const kal_format *format, const kal_moment *moment);
/* Ends the text; what every call that formats returns. */
kal_status kal__format_end(kal__writer *out, size_t *length);

/* From format.c: adds a pattern with {1} for a date's and {0} for a time's pattern, all in CLDR's letters. */
kal_status kal__format_add_joined(kal_format *format, const char *join, const char *date, const char *time);
/* The same of a style, which kal_format_style takes, and of what kal_format_skeleton takes. */
kal_status kal__format_add_style(kal_format *format, kal_style date, kal_style time, kal_error *error);
kal_status kal__format_add_skeleton(kal_format *format, const char *skeleton, kal_error *error);
/* The locale's pattern for a skeleton; 0 if the room does not suffice. */
int kal__format_skeleton_pattern(const kal_format *format, const kal__skeleton *wanted, char *pattern,
                                 size_t room);

/* The width of a name as the lists of locales have it. */
unsigned kal__format_width(unsigned form);

#endif
