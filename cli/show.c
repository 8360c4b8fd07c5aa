/* SPDX-License-Identifier: MIT */
/* kal today, and kal convert without --to: a day in every calendar. */
#include "show.h"

int show_arguments(const settings *asked, output *out) {
  (void)asked, (void)out;
  complain("--to is needed");
  return STATUS_USAGE;
}

int command_today(const settings *asked, output *out) { return show_arguments(asked, out); }
int command_month(const settings *asked, output *out) { return show_arguments(asked, out); }
int command_year(const settings *asked, output *out) { return show_arguments(asked, out); }
int command_list(const settings *asked, output *out) {
  (void)asked;
  for (size_t i = 0; i < kal_calendar_count(); i++) out_format(out, "%s\n", kal_calendar_id(kal_calendar_at(i)));
  return STATUS_GOOD;
}
int command_info(const settings *asked, output *out) { return show_arguments(asked, out); }
