/* SPDX-License-Identifier: MIT */
/* Streams of dates. */
#ifndef KAL_CLI_STREAM_H
#define KAL_CLI_STREAM_H

#include "input.h"
#include "rows.h"

/* Bytes of memory for input; what fits it, fits a row's 32-bit places. */
enum {
  PLAIN_BLOCK = 256 * 1024,
  PLAIN_LINE_MAX = 4096,
  CSV_RECORD_MAX = 1024 * 1024,
  CSV_BLOCK = 2 * CSV_RECORD_MAX
};

/* Convert all of `in`; an exit status. */
int stream_plain(const settings *asked, input *in, output *out);
int stream_csv(const settings *asked, input *in, output *out);

#endif
