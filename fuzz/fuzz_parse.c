/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a pattern, a locale and a text. The first bytes pick the calendar, the syntax or style, the
 * rules; then come the locale, the pattern and the text, parted by NULs. What is read strictly is what the
 * format writes; what a format writes is read again, or said to be ambiguous; a refused text has an error
 * that lies in it and changes nothing; the short way of a format reads what the long one does.
 */
#include <stdlib.h>
#include <string.h>

#include "kalends/kalends.h"

#define require(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The bytes until the next NUL, in memory of their own, so that a read past them is seen. */
static char *take_part(const uint8_t **data, size_t *size, size_t *length) {
  const uint8_t *end = memchr(*data, 0, *size);
  char *part;
  *length = end ? (size_t)(end - *data) : *size;
  part = malloc(*length + 1);
  memcpy(part, *data, *length);
  part[*length] = '\0';
  *data += *length + (end != NULL);
  *size -= *length + (end != NULL);
  return part;
}

static void check_error(kal_status status, const kal_error *error, const kal_parsed *parsed, size_t length) {
  static const kal_parsed untouched;
  char message[1024];
  require(error->status == status && error->offset <= length && status > 0 &&
          status <= KAL_ERROR_AMBIGUOUS_DATE);
  require(memcmp(parsed, &untouched, sizeof untouched) == 0);
  require(kal_error_text(error, message, sizeof message) > 0);
}

static void check_parsed(const kal_parsed *parsed, size_t length) {
  require(parsed->nanosecond >= 0 && parsed->nanosecond < INT64_C(86400000000000));
  require(parsed->offset > -86400 && parsed->offset < 86400);
  require(parsed->zone <= length && parsed->zone_length <= length - parsed->zone);
}

/* Writes what was found: strictly it is the text; leniently it can be read again. */
static void check_again(const kal_format *format, const kal_parse_rules *rules, const kal_parsed *parsed,
                        const char *text, size_t length) {
  char written[8192];
  size_t whole;
  kal_parsed again;
  kal_moment moment = {parsed->day, parsed->nanosecond, parsed->offset, NULL};
  if (parsed->given & KAL_PARSED_ZONE) return;
  if (!(rules->flags & KAL_PARSE_LENIENT)) {
    require(kal_format_moment(format, &moment, written, sizeof written, &whole) == KAL_OK);
    require(whole == length && !memcmp(written, text, length));
  } else if (kal_format_moment(format, &moment, written, sizeof written, &whole) == KAL_OK) {
    if (kal_format_parse(format, written, whole, rules, &again, NULL) == KAL_OK) check_parsed(&again, whole);
  }
}

/* What the format reads, and what it writes of that day, is the same the long way. */
static void check_long_way(const kal_format *format, const kal_parse_rules *rules, const char *text,
                           size_t length) {
  kal_format slow = *format;
  kal_parsed by[2];
  kal_error errors[2];
  kal_status status;
  char written[2][8192];
  size_t lengths[2];
  if (!format->zero) return;
  memset(by, 0, sizeof by);
  memset(errors, 0, sizeof errors);
  slow.zero = slow.reads = 0;
  status = kal_format_parse(format, text, length, rules, &by[0], &errors[0]);
  require(kal_format_parse(&slow, text, length, rules, &by[1], &errors[1]) == status);
  require(memcmp(&by[0], &by[1], sizeof *by) == 0 && memcmp(&errors[0], &errors[1], sizeof *errors) == 0);
  status = kal_format_day(format, by->day, written[0], sizeof written[0], &lengths[0]);
  require(kal_format_day(&slow, by->day, written[1], sizeof written[1], &lengths[1]) == status);
  if (!status) require(lengths[0] == lengths[1] && !memcmp(written[0], written[1], lengths[0]));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const kal_calendar *calendar;
  kal_parse_rules rules = {sizeof rules, 0, 0};
  kal_format format;
  kal_error error;
  kal_status status;
  size_t length, tag_length, pattern_length;
  char *tag, *pattern, *text;
  unsigned way;
  if (size < 4) return 0;
  calendar = kal_calendar_at(data[0] % kal_calendar_count());
  way = data[1] % 8;
  rules.flags = data[2] & 3;
  rules.pivot = 1900 + 2 * data[3];
  data += 4;
  size -= 4;
  tag = take_part(&data, &size, &tag_length);
  pattern = take_part(&data, &size, &pattern_length);
  length = size;
  text = malloc(size + !size);
  memcpy(text, data, size);
  if (way == 7) {
    kal_parsed parsed;
    memset(&parsed, 0, sizeof parsed);
    status = kal_day_read(calendar, tag, text, length, &rules, &parsed, &error);
    if (status && status != KAL_ERROR_UNKNOWN_LOCALE) check_error(status, &error, &parsed, length);
    if (!status) require(parsed.given & KAL_PARSED_DAY);
  } else {
    if (way < 3)
      status =
          kal_format_pattern(&format, calendar, tag, (kal_pattern_syntax)way, pattern, pattern_length, NULL);
    else
      status = kal_format_style(&format, calendar, tag, (kal_style)(way - 2),
                                pattern_length % 5 ? KAL_STYLE_SHORT : 0, NULL);
    if (status == KAL_OK) {
      kal_parsed parsed;
      memset(&parsed, 0, sizeof parsed);
      check_long_way(&format, &rules, text, length);
      status = kal_format_parse(&format, text, length, &rules, &parsed, &error);
      if (status) {
        check_error(status, &error, &parsed, length);
      } else {
        check_parsed(&parsed, length);
        check_again(&format, &rules, &parsed, text, length);
      }
    }
  }
  free(tag);
  free(pattern);
  free(text);
  return 0;
}
