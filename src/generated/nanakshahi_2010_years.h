/* SPDX-License-Identifier: MIT */
/* Made by `./dev gen tables` (tools/gen/tables.py) from data/nanakshahi-2010.csv and nanakshahi-computed.txt; not
 * edited by hand.
 * input sha256 54c6697c3492b0410c631b95f45ad35118b6a9e399afe619054892387e36bc02
 * input sha256 9d705d7343cd200933afbcdf8263d0ea0aa98148c6179352fd0b8867112b57c1
 */
#ifndef KAL__NANAKSHAHI_2010_YEARS_H
#define KAL__NANAKSHAHI_2010_YEARS_H

#include <stdint.h>

/* As solar_rows.h has them; one more than the years. */
#define KAL__NANAKSHAHI_2010_FIRST_YEAR 542
#define KAL__NANAKSHAHI_2010_YEARS 17u
#define KAL__NANAKSHAHI_2010_FIRST_DAY INT64_C(14682)
#define KAL__NANAKSHAHI_2010_NEW_YEAR INT64_C(14682) /* of the first year */
#define KAL__NANAKSHAHI_2010_LAST_DAY INT64_C(20891) /* of the last year */
#define KAL__NANAKSHAHI_2010_YEAR_ZERO INT64_C(-183288)

static const uint32_t kal__nanakshahi_2010_years[18] = {
  0x116AB6, 0x515BAA, 0x1515AE9, 0x1446AE9, 0x1167B6, 0x515BAA, 0x1455AE9, 0x1446AB9, 0x115BB6,
  0x515BAA, 0x1452AE9, 0x1446AB9, 0x115BB6, 0x515BAA, 0x1446AE9, 0x1446AB9, 0x515BAA, 0x1515AE9};

#endif
