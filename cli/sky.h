/* SPDX-License-Identifier: MIT */
/* kal sun, kal moon. */
#ifndef KAL_CLI_SKY_H
#define KAL_CLI_SKY_H

#include "kal.h"

int read_place(const char *text, kal_place *place);
int read_shift(const char *text, int32_t *shift);
/* An instant such as 2026-11-21T17:30+02:00, and how far the clocks were ahead that told it: by default those
 * of --utc. As an argument also the word now. */
kal_status read_instant(const settings *asked, const char *text, size_t length, int64_t *second,
                        int32_t *shift, kal_error *error);
kal_status read_instant_argument(const settings *asked, const char *text, int64_t *second, int32_t *shift,
                                 kal_error *error);
int command_sun(const settings *asked, output *out);
int command_moon(const settings *asked, output *out);

#endif
