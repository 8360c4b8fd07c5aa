/* SPDX-License-Identifier: MIT */
/* kal sun, kal moon: rising and setting at a place. */
#include "sky.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "json.h"

/* LAT,LON in degrees; an exit status. */
int read_place(const char *text, kal_place *place) {
  char *end, quote[QUOTE_MAX];
  double latitude = strtod(text, &end);
  if (end != text && *end == ',') {
    const char *second = end + 1;
    double longitude = strtod(second, &end);
    if (end != second && !*end && latitude >= -90 && latitude <= 90 && longitude >= -180 &&
        longitude <= 180) {
      *place = (kal_place){latitude, longitude};
      return STATUS_GOOD;
    }
  }
  complain("--at: %s is not LATITUDE,LONGITUDE in degrees (-90..90, -180..180; north and east are positive)",
           quoted(text, strlen(text), quote));
  return STATUS_USAGE;
}

/* +HH:MM or -HH:MM, to seconds; an exit status. */
int read_shift(const char *text, int32_t *shift) {
  char quote[QUOTE_MAX];
  const char *t = text;
  int32_t sign = *t == '-' ? -1 : 1;
  t += *t == '-' || *t == '+';
  if (strlen(t) == 5 && strspn(t, "0123456789:") == 5 && t[2] == ':' && t[0] != ':' && t[1] != ':' &&
      t[3] < '6' && t[3] != ':' && t[4] != ':') {
    int32_t hours = (t[0] - '0') * 10 + t[1] - '0', minutes = (t[3] - '0') * 10 + t[4] - '0';
    if (hours * 60 + minutes <= 24 * 60) {
      *shift = sign * (hours * 3600 + minutes * 60);
      return STATUS_GOOD;
    }
  }
  complain("--utc: %s is not +HH:MM or -HH:MM, at most 24:00", quoted(text, strlen(text), quote));
  return STATUS_USAGE;
}

kal_status read_instant(const settings *asked, const char *text, size_t length, int64_t *second,
                        int32_t *shift, kal_error *error) {
  kal_iso iso = {.size = sizeof iso};
  kal_status status = kal_iso_parse(text, length, KAL_ISO_READ_UTC, NULL, &iso, error);
  if (status) return status;
  if (!(iso.given & KAL_ISO_TIME)) {
    *error = (kal_error){.status = KAL_ERROR_SYNTAX, .offset = length, .expected = KAL_EXPECTED_TIME};
    return error->status;
  }
  *shift = iso.given & KAL_ISO_OFFSET ? (int32_t)(iso.offset / 1000000000) : asked->shift;
  *second = iso.day * 86400 + iso.nanosecond / 1000000000 - (iso.given & KAL_ISO_UTC ? 0 : *shift);
  return KAL_OK;
}

kal_status read_instant_argument(const settings *asked, const char *text, int64_t *second, int32_t *shift,
                                 kal_error *error) {
  time_t now = time(NULL);
  if (strcasecmp(text, "now") != 0 || now == (time_t)-1)
    return read_instant(asked, text, strlen(text), second, shift, error);
  *second = (int64_t)now;
  *shift = asked->shift;
  return KAL_OK;
}

/* What is shown: names and seconds of the day, -1 for none. */
typedef struct row {
  const char *name, *key;
  int32_t second;
} row;

static void clock_text(int32_t second, char text[16]) {
  if (second < 0)
    strcpy(text, "-");
  else
    snprintf(text, 16, "%02d:%02d:%02d", (int)(second / 3600), (int)(second / 60 % 60), (int)(second % 60));
}

static const char *state_text(kal_sky state) {
  return state == KAL_SKY_ALWAYS_ABOVE   ? "always above"
         : state == KAL_SKY_ALWAYS_BELOW ? "always below"
                                         : "rises or sets";
}

static void date_text(int64_t day, char text[KAL_DATE_TEXT_MAX]) {
  kal_date date;
  const kal_calendar *gregorian = kal_calendar_builtin(KAL_GREGORIAN);
  text[0] = '\0';
  if (kal_date_from_day(gregorian, day, &date) == KAL_OK)
    kal_date_print(gregorian, date, text, KAL_DATE_TEXT_MAX, NULL);
}

static void write_rows(const settings *asked, output *out, int64_t day, const row *rows, size_t count,
                       kal_sky state, const char *further, const char *further_text) {
  char text[KAL_DATE_TEXT_MAX], time[16];
  date_text(day, text);
  if (asked->json) {
    json j = json_begin(out);
    json_open(&j, '{');
    json_text(&j, "date", text);
    json_key(&j, "latitude");
    out_format(out, "%.10g", asked->place.latitude);
    json_key(&j, "longitude");
    out_format(out, "%.10g", asked->place.longitude);
    json_integer(&j, "utc_offset", asked->shift);
    json_text(&j, "state", state_text(state));
    for (size_t i = 0; i < count; i++) {
      clock_text(rows[i].second, time);
      if (rows[i].second < 0)
        json_null(&j, rows[i].key);
      else
        json_text(&j, rows[i].key, time);
    }
    if (further) json_text(&j, further, further_text);
    json_close(&j, '}');
    out_char(out, '\n');
    return;
  }
  out_padded(out, "date", 22);
  out_format(out, "%s\n", text);
  for (size_t i = 0; i < count; i++) {
    clock_text(rows[i].second, time);
    out_padded(out, rows[i].name, 22);
    out_format(out, "%s\n", time);
  }
  if (state != KAL_SKY_CROSSES) {
    out_padded(out, "horizon", 22);
    out_format(out, "%s\n", state_text(state));
  }
  if (further) {
    out_padded(out, further, 22);
    out_format(out, "%s\n", further_text);
  }
}

/* The day that is asked for; an exit status. */
static int find_day(const char *command, const settings *asked, int64_t *day) {
  kal_error error;
  char quote[QUOTE_MAX], reason[512];
  if (!asked->has_place) {
    complain("kal %s needs a place: --at LATITUDE,LONGITUDE", command);
    return STATUS_USAGE;
  }
  if (!asked->operand_count || is_today(asked->operands[0])) {
    int status = find_today(asked, day);
    if (status) return status;
  } else {
    const char *text = asked->operands[0];
    if (kal_day_parse(kal_calendar_builtin(KAL_GREGORIAN), text, strlen(text), day, &error) != KAL_OK) {
      kal_error_text(&error, reason, sizeof reason);
      complain("%s: %s", quoted(text, strlen(text), quote), reason);
      return STATUS_BAD_DATE;
    }
  }
  if (*day < KAL_ASTRO_FIRST_DAY || *day > KAL_ASTRO_LAST_DAY) {
    complain("kal %s: the day is outside the years -2000..4000", command);
    return STATUS_BAD_DATE;
  }
  return STATUS_GOOD;
}

int command_sun(const settings *asked, output *out) {
  kal_crossings at[4];
  int64_t day;
  int status = find_day("sun", asked, &day);
  if (status) return status;
  for (int i = 0; i < 4; i++)
    if (kal_sun_crossings(asked->place, day, asked->shift, (kal_horizon)i, &at[i]) != KAL_OK)
      return STATUS_BAD_DATE;
  const row rows[] = {{"astronomical dawn", "astronomical_dawn", at[3].rise},
                      {"nautical dawn", "nautical_dawn", at[2].rise},
                      {"civil dawn", "civil_dawn", at[1].rise},
                      {"sunrise", "sunrise", at[0].rise},
                      {"sunset", "sunset", at[0].set},
                      {"civil dusk", "civil_dusk", at[1].set},
                      {"nautical dusk", "nautical_dusk", at[2].set},
                      {"astronomical dusk", "astronomical_dusk", at[3].set}};
  write_rows(asked, out, day, rows, sizeof rows / sizeof *rows, at[0].state, NULL, NULL);
  return STATUS_GOOD;
}

/* "full moon 2026-11-24 14:53" by the clocks of the place. */
static void next_phase_text(const settings *asked, int64_t begin, char text[80]) {
  static const char *const names[] = {"new moon", "first quarter", "full moon", "last quarter"};
  char date[KAL_DATE_TEXT_MAX];
  int64_t quarter, second, day;
  strcpy(text, "-");
  if (kal_moon_phase_from(begin, &quarter) != KAL_OK || kal_moon_phase(quarter, &second) != KAL_OK) return;
  second += asked->shift;
  if (kal_day_from_count(KAL_COUNT_UNIX, second, &day) != KAL_OK) return;
  int minute = (int)((second - day * 86400) / 60);
  date_text(day, date);
  snprintf(text, 80, "%s %.40s %02d:%02d", names[quarter & 3], date, minute / 60, minute % 60);
}

int command_moon(const settings *asked, output *out) {
  kal_crossings at;
  int64_t day;
  char phase[80];
  int status = find_day("moon", asked, &day);
  if (status) return status;
  if (kal_moon_crossings(asked->place, day, asked->shift, &at) != KAL_OK) return STATUS_BAD_DATE;
  const row rows[] = {{"moonrise", "moonrise", at.rise}, {"moonset", "moonset", at.set}};
  next_phase_text(asked, day * 86400 - asked->shift, phase);
  write_rows(asked, out, day, rows, sizeof rows / sizeof *rows, at.state,
             asked->json ? "next_phase" : "next phase", phase);
  return STATUS_GOOD;
}
