/* SPDX-License-Identifier: MIT */
/* kal sun, kal moon. */
#ifndef KAL_CLI_SKY_H
#define KAL_CLI_SKY_H

#include "kal.h"

int read_place(const char *text, kal_place *place);
int read_shift(const char *text, int32_t *shift);
int command_sun(const settings *asked, output *out);
int command_moon(const settings *asked, output *out);

#endif
