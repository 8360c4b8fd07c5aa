/* SPDX-License-Identifier: MIT */
/* A day in every calendar, with names. */
#ifndef KAL_CLI_SHOW_H
#define KAL_CLI_SHOW_H

#include "kal.h"

/* The dates of the command line, each in every calendar; an exit status. */
int show_arguments(const settings *asked, output *out);

#endif
