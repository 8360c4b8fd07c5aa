/* SPDX-License-Identifier: MIT */
/* What the weeks of the Icelandic seasons are counted from. */
#ifndef KAL__ICELANDIC_H
#define KAL__ICELANDIC_H

#include <stdint.h>

/* The first day of a year, which is that of its summer. */
int64_t kal__icelandic_summer(int64_t year);
/* The year of a day that icelandic supports. */
int32_t kal__icelandic_year_of(int64_t day);

#endif
