/* SPDX-License-Identifier: MIT */
/* Durations as text: P1Y2M3W4D, and what people write. */
#ifndef KAL_CLI_DURATION_H
#define KAL_CLI_DURATION_H

#include <kalends/kalends.h>

/* Enough for every duration, with the final NUL. */
enum { DURATION_TEXT_MAX = 96 };

/*
 * Reads P1Y2M3W4D, -P1M, "1 month", "-3 weeks", "+2y 1m". A sign holds for what follows it, up to the next
 * one. Returns NULL, or what was expected at *at, in words. The signs of the parts may differ.
 */
const char *duration_read(const char *text, kal_duration *duration, size_t *at);

/* P1Y2M3W4D without the parts that are 0, P0D; returns the length. */
size_t duration_print(const kal_duration *duration, char text[DURATION_TEXT_MAX]);

/* How a word of the command line can be part of a duration. */
typedef enum duration_word { DURATION_NO, DURATION_NUMBER, DURATION_UNIT, DURATION_PARTS } duration_word;
duration_word duration_word_of(const char *text);

#endif
