/* SPDX-License-Identifier: MIT */
/* Calendar files: --define, and kal check. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "describe.h"
#include "json.h"
#include "system.h"

enum { FILES_MAX = 64 };

/* What --define brought, for the whole run. */
static kal_registry *own;
static const char *loaded[FILES_MAX];
static size_t loaded_count;

/* A file of at most KAL_DEFINE_BYTES_MAX bytes and one more, to be freed; "-" is standard input. */
static char *read_text(const char *path, size_t *length) {
  int fd = strcmp(path, "-") == 0 ? 0 : system_open(path, O_RDONLY);
  char *text = malloc(KAL_DEFINE_BYTES_MAX + 1);
  long n = fd < 0 || !text ? -1 : 1;
  *length = 0;
  while (n > 0 && *length <= KAL_DEFINE_BYTES_MAX)
    if ((n = system_read(fd, text + *length, KAL_DEFINE_BYTES_MAX + 1 - *length)) > 0) *length += (size_t)n;
  if (n < 0) complain("%s: %s", path, strerror(errno ? errno : ENOMEM));
  if (fd > 0) system_close(fd);
  if (n >= 0) return text;
  free(text);
  return NULL;
}

/* Adds a file's calendars to a registry; an exit status. */
static int define(kal_registry **registry, const char *path, const kal_calendar **calendars, size_t *count) {
  char reason[512];
  kal_error error;
  size_t length = 0;
  kal_status status = *registry ? KAL_OK : kal_registry_create(NULL, registry);
  char *text;
  errno = 0;
  if (status) {
    complain("%s", kal_status_text(status));
    return STATUS_INPUT_OUTPUT;
  }
  if (!(text = read_text(path, &length))) return STATUS_INPUT_OUTPUT;
  status =
      kal_registry_define(*registry, text, length, NULL, calendars, KAL_DEFINE_CALENDARS_MAX, count, &error);
  free(text);
  if (!status) return STATUS_GOOD;
  kal_error_text(&error, reason, sizeof reason);
  complain("%s:%s%s", path, error.column ? "" : " ", reason);
  return STATUS_BAD_DATE;
}

int load_definitions(const char *path) {
  const kal_calendar *calendars[KAL_DEFINE_CALENDARS_MAX];
  size_t count;
  for (size_t i = 0; i < loaded_count; i++)
    if (loaded[i] == path)
      return STATUS_GOOD; /* argv's own string: it was loaded before the options were read */
  if (loaded_count == FILES_MAX) {
    complain("--define: more than %d files", FILES_MAX);
    return STATUS_USAGE;
  }
  loaded[loaded_count++] = path;
  return define(&own, path, calendars, &count);
}

void unload_definitions(void) {
  kal_registry_release(own);
  own = NULL;
}

kal_status look_up_calendar(const char *name, const kal_calendar **calendar, kal_error *error) {
  return own ? kal_registry_find(own, name, calendar, error) : kal_calendar_find(name, calendar, error);
}

const kal_calendar *listed_calendar(size_t index) {
  const kal_calendar *calendars[KAL_DEFINE_CALENDARS_MAX * FILES_MAX];
  size_t count = 0, builtin = kal_calendar_count();
  if (index < builtin) return kal_calendar_at(index);
  if (!own) return NULL;
  (void)kal_registry_list(own, calendars, sizeof calendars / sizeof *calendars, &count);
  return index - builtin < count ? calendars[index - builtin] : NULL;
}

/* kal check */

static const char *gregorian(int64_t day, char text[KAL_DATE_TEXT_MAX]) {
  kal_date date;
  const kal_calendar *calendar = kal_calendar_builtin(KAL_GREGORIAN);
  if (kal_date_from_day(calendar, day, &date) ||
      kal_date_print(calendar, date, text, KAL_DATE_TEXT_MAX, NULL))
    snprintf(text, KAL_DATE_TEXT_MAX, "@%lld", (long long)day);
  return text;
}

static void show(const settings *asked, output *out, const kal_calendar *calendar) {
  char words[WORDS_MAX], digest[KAL_DIGEST_TEXT_MAX], first[KAL_DATE_TEXT_MAX], last[KAL_DATE_TEXT_MAX];
  kal_range range;
  kal_calendar_range(calendar, &range);
  kal_calendar_digest(calendar, digest, sizeof digest, NULL);
  calendar_words(asked, calendar, words);
  gregorian(range.first_day, first);
  gregorian(range.last_day, last);
  if (asked->json) {
    json j = json_begin(out);
    json_open(&j, '{');
    json_text(&j, "id", kal_calendar_id(calendar));
    json_text(&j, "name", words);
    json_text(&j, "family", family_word(kal_calendar_family(calendar)));
    json_integer(&j, "first_year", range.first_year);
    json_integer(&j, "last_year", range.last_year);
    json_integer(&j, "first_day", range.first_day);
    json_integer(&j, "last_day", range.last_day);
    json_text(&j, "sha256", digest);
    json_close(&j, '}');
    out_char(out, '\n');
    return;
  }
  out_format(out, "%s  %s\n", kal_calendar_id(calendar), words);
  out_format(out, "  years   %ld..%ld, %s..%s of gregorian\n", (long)range.first_year, (long)range.last_year,
             first, last);
  out_format(out, "  sha256  %s\n", digest);
}

int command_check(const settings *asked, output *out) {
  const kal_calendar *calendars[KAL_DEFINE_CALENDARS_MAX];
  kal_registry *registry = NULL;
  size_t count = 0;
  int status = STATUS_GOOD;
  if (!asked->operand_count) {
    complain("which file? try `kal check --help`");
    return STATUS_USAGE;
  }
  for (int i = 0; !status && i < asked->operand_count; i++) {
    status = define(&registry, asked->operands[i], calendars, &count);
    for (size_t k = 0; !status && k < count; k++) show(asked, out, calendars[k]);
  }
  kal_registry_release(registry);
  return status;
}
