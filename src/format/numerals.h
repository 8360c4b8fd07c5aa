/* SPDX-License-Identifier: MIT */
/* Numbers in the numbering systems of CLDR, for what writes and reads dates; the public calls are
 * kalends/numerals.h. */
#ifndef KAL__NUMERALS_H
#define KAL__NUMERALS_H

#include "../core/writer.h"
#include "kalends/numerals.h"

/* The place of a system in the alphabetical list, which changes with CLDR's edition; or one of these two. */
typedef int kal__numbering;
enum { KAL__NUMBERING_UNKNOWN = -1, KAL__NUMBERING_ANY = -2 };

/* id: `length` bytes in small letters. */
kal__numbering kal__find_numbering(const char *id, size_t length);
/* How many bytes the digit has that a text begins with, of any system and likely of this one; 0: there is
 * none. */
size_t kal__digit_bytes(kal__numbering likely, const char *text, size_t length);
/* The first digit of a system whose ten digits follow each other; else 0. */
uint32_t kal__digit_zero(kal__numbering numbering);
void kal__write_numeral(kal__writer *writer, kal__numbering numbering, int64_t value, int width);
/* As kal_numeral_parse; *used is always set if the number was read. most_digits: of systems of digits; 0 =
 * any. */
kal_status kal__read_numeral(kal__numbering numbering, const char *text, size_t length, size_t most_digits,
                             int64_t least, int64_t greatest, int64_t *value, size_t *used, kal_error *error);

#endif
